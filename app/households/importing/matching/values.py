"""What a file says of a person or a home, compared with what is stored."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from app.households import search_keys
from app.households.importing.matching.same_person import less_precise
from app.households.importing.sheet.person_row import Person


def said(person: Person) -> dict[str, Any]:
    """The columns that the file fills for a person."""
    values: dict[str, Any] = {"name": person.name, **search_keys.of_person(person.name)}
    values |= {key: value for key in ("sex", "phone", "relation", "state") if (value := getattr(person, key))}
    if person.born:
        values["birth_date"] = person.born
    if person.tags is not None:
        values["tags"] = json.dumps(person.tags)
    if person.relation:
        values["is_head"] = person.is_head
    return values


def differing(wanted: Mapping[str, Any], row: Mapping[str, Any], corrected: Iterable[str]) -> dict[str, Any]:
    """The values in which the file differs, except those corrected at the door."""
    stands = set(corrected)
    if "relation" in stands:
        stands.add("is_head")
    if "name" in stands:
        stands.add("name_key")
    return {key: value for key, value in wanted.items() if key not in stands and not _same(value, row.get(key))}


def _same(new: Any, old: Any) -> bool:
    if isinstance(new, bool):
        return new == bool(old)
    if isinstance(new, date):
        # A year or a month alone is kept as its first day, and must not wipe the day that is known.
        return old is not None and (new == old or less_precise(new, old))
    return new == old
