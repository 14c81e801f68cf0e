""" "Within an area" as one indexed range over the dotted path (a materialised path)."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from piccolo.columns.combination import WhereRaw

# Paths are made of codes joined by dots, so that all that lies within "a.b" begins with "a.b.", which is the range from
# "a.b." to "a.b/": the slash is the character that follows the dot.
_AFTER_DOT = "/"

T = TypeVar("T")


def within_sql(column: str, paths: Iterable[str]) -> tuple[str, list[Any]]:
    """A condition and its parameters: the area with one of these paths, or any below. No paths: nothing is within."""
    parts: list[str] = []
    params: list[Any] = []
    for path in paths:
        parts.append(f"{column} = ? OR ({column} >= ? AND {column} < ?)")
        params += [path, path + ".", path + _AFTER_DOT]
    return (f"({' OR '.join(parts)})", params) if parts else ("(1 = 0)", [])


def within(column: Any, paths: Iterable[str]) -> Any:
    """The same as a Piccolo condition, e.g. `within(Household.area.path, viewer.paths("leader"))`."""
    condition: Any = None
    for path in paths:
        one = (column == path) | ((column >= path + ".") & (column < path + _AFTER_DOT))
        condition = one if condition is None else condition | one
    return condition if condition is not None else WhereRaw("1 = 0")


def is_within(path: str, paths: Iterable[str]) -> bool:
    """The same for one path in memory."""
    return any(path == outer or path.startswith(outer + ".") for outer in paths)


def nearest(path: str, kept: Mapping[str, T]) -> T | None:
    """What is kept, by the area's path, for the smallest area that holds this path; None where nothing is kept around it."""
    while path:
        if path in kept:
            return kept[path]
        path = path.rpartition(".")[0]
    return None


def with_above(paths: Iterable[str]) -> list[str]:
    """The paths of these areas and of all they lie in."""
    codes = [path.split(".") for path in paths]
    return sorted({".".join(code[:length]) for code in codes for length in range(1, len(code) + 1)})


def above_of(path: str) -> list[str]:
    """The paths of all areas that one lies in, from above."""
    codes = path.split(".")
    return [".".join(codes[:length]) for length in range(1, len(codes))]
