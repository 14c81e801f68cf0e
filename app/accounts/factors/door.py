"""Where a form that signs in goes, and what it carries."""

from collections.abc import Sequence
from typing import NamedTuple


class Door(NamedTuple):
    """`next`: where to go on to. With a record along, `action` is the record's own address, `carried` its fields, and the
    fields of signing in have a `prefix`; `photos_missing`: its photos could not come along."""

    action: str = "/sign-in"
    next: str = ""
    prefix: str = ""
    carried: Sequence[tuple[str, str]] = ()
    photos_missing: bool = False
