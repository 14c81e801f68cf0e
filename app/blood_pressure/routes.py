"""A person's own slip, and the story of their blood pressure for the pages that show it."""

from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.params import FromPath

from app.blood_pressure import clinics, curve, words
from app.blood_pressure.desk import queries
from app.blood_pressure.renewing import facts_of
from app.blood_pressure.rules import chosen_set
from app.blood_pressure.rules.follow_up import age_on
from app.lib.clock import today
from app.web.auth import signed_in
from app.web.errors import NotFoundException
from app.web.templates import render
from app.web.viewer import Viewer


async def story(person: dict[str, Any], path: str) -> dict[str, Any]:
    """For templates: every check-up that counts, the curve, and what the person is to stay below."""
    by = chosen_set.set_at(path)
    facts = facts_of({**person, "known_on": None})
    target = by.target(age_on(person["birth_date"], today()))
    goal = facts.target or (target.systolic, target.diastolic)
    readings = await queries.readings(person["id"])
    told = await queries.told(person["id"]) if len(readings) > 1 else []
    return {"readings": readings, "goal": goal, "curve": curve.draw(readings, told, by, goal), "drawing": curve}


@get("/residents/{resident_id:uuid}/slip", guards=[signed_in])
async def show_slip(resident_id: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """A slip to print and leave with the person: the last check-up, what it means, when the next one is due."""
    person = await queries.person(viewer.health_paths, resident_id)
    readings = await queries.readings(resident_id) if person else []
    if person is None or not readings:
        raise NotFoundException
    return render(
        "blood_pressure/slip.html", person=person, last=readings[0], near=clinics.near(person["path"]), words=words
    )


ROUTES = [show_slip]
