"""The next date for a phone without network: what the form of a home carries for each of its people.

The phone (static/js/page/next-due.js) adds the months or days of `AFTER` to the day of the check-up; the server computes
again when the record arrives, and its word stands.
"""

import json
from typing import Any

from app.blood_pressure.renewing import facts_of
from app.blood_pressure.rules.chosen_set import set_at
from app.blood_pressure.rules.follow_up import AFTER, Foretold, age_on, foretell
from app.lib.clock import today


def _one(person: dict[str, Any], path: str) -> dict[str, Any]:
    by, facts = set_at(path), facts_of(person)
    told = Foretold(*(person[name] for name in ("next_well", "next_high", "recheck_by", "urgent_on")))
    if person["last_at"] is None and person["consent"] != "withdrawn":
        told = foretell((), facts, by, today())
    found: dict[str, Any] = {"well": told.well, "high": told.high}
    if told.recheck_by:
        found["by"] = str(told.recheck_by)
    if told.urgent_on:
        found["urgent"] = str(told.urgent_on)
    if facts.known:
        target = by.target(age_on(person["birth_date"], today()))
        found["target"] = facts.target or (target.systolic, target.diastolic)
    return found


def as_json(home: dict[str, Any] | None) -> str:
    """For `data-next` of the form: each person's name, and what follows where the viewer may know it."""
    people = {}
    for person in home["residents"] if home else []:
        if home and person["here"]:
            known = _one(person, home["path"]) if home["health"] else {}
            people[str(person["id"])] = {"name": person["name"], **known}
    return json.dumps({"after": AFTER, "people": people}, ensure_ascii=False, separators=(",", ":"))
