"""What a file would change, in words for the page."""

import json
from collections.abc import Mapping
from typing import NamedTuple

from app.households.importing.report import Change
from app.households.words import RELATIONS, SEXES, STATES, TAGS
from app.web.i18n import N_, localised

FIELDS = {
    "code": N_("Household number"),
    "area": N_("Group"),
    "name": N_("Name"),
    "number": N_("House number"),
    "address": N_("Address"),
    "note": N_("Note"),
    "sex": N_("Sex"),
    "birth_date": N_("Date of birth"),
    "phone": N_("Phone number"),
    "relation": N_("Relation to the head of the household"),
    "tags": N_("What to know"),
    "state": N_("State"),
    "home": N_("Moved here"),
}
_CODES = {"sex": SEXES, "relation": RELATIONS, "state": STATES}


class Shown(NamedTuple):
    """One line of the table of changes."""

    code: str
    who: str
    field: str
    old: str
    new: str


def in_words(change: Change, areas: Mapping[str, str]) -> Shown:
    """A change with codes as words. `areas`: names by id."""

    def said(value: str) -> str:
        if change.field == "tags":
            return "、".join(localised(TAGS.get(tag, tag)) for tag in json.loads(value or "[]"))
        if change.field == "area":
            return areas.get(value, "")
        words = _CODES.get(change.field, {})
        return localised(words[value]) if value in words else value

    return Shown(change.code, change.who, localised(FIELDS[change.field]), said(change.old), said(change.new))
