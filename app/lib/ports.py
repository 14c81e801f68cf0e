"""Dependency injection between packages: what an earlier one needs of later ones, whose names it does not know.

The earlier one makes a port or a register and uses it; a later one's subject says what fills it (`Subject.fills`).
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic, TypeVar

T = TypeVar("T")


class Port:
    """A plan of somebody else's. `name` says what is wanted, for the error.

    One that nobody has filled refuses to be called: a forgotten line must not mean that nobody is told.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._plan: Callable[..., Iterator[Any]] | None = None

    def fill(self, plan: Callable[..., Iterator[Any]]) -> None:
        """Say whose plan it is. Raises ValueError when there is another already."""
        if self._plan not in (None, plan):
            raise ValueError(f"The port “{self.name}” is filled already.")
        self._plan = plan

    def __call__(self, *args: Any) -> Iterator[Any]:
        """The plan. Raises LookupError when nobody has filled it."""
        if self._plan is None:
            raise LookupError(f"Nobody has filled the port “{self.name}”: import app.subjects.")
        return self._plan(*args)


class Register(Generic[T]):
    """Entries by name, each of one subject's."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._entries: dict[str, T] = {}

    def fill(self, entries: Mapping[str, T]) -> None:
        """Add entries. Raises ValueError when one of these names stands for something else already."""
        for key, entry in entries.items():
            if self._entries.setdefault(key, entry) != entry:
                raise ValueError(f"“{key}” stands twice in the register “{self.name}”.")

    def items(self) -> list[tuple[str, T]]:
        """Every name with its entry, in the order of the subjects."""
        return list(self._entries.items())

    def all(self) -> list[T]:
        """Every entry, in the order of the subjects."""
        return list(self._entries.values())

    def get(self, key: str) -> T | None:
        """The entry of that name, or None."""
        return self._entries.get(key)
