"""The doctor's desk: whom to see first, one person's record, a message to the leader, and which threshold set applies."""

from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect, Stream

from app.areas.scope import is_within
from app.blood_pressure import curve, words
from app.blood_pressure.desk import doctors_word, programme_figures, queries
from app.blood_pressure.desk.doctors_word import Told
from app.blood_pressure.desk.queries import PER_PAGE, SHOWS, WorklistFilter
from app.blood_pressure.renewing import facts_of
from app.blood_pressure.rules import chosen_set
from app.blood_pressure.rules.follow_up import age_on
from app.blood_pressure.rules.thresholds import SETS
from app.db import write
from app.events.happened import happened
from app.lib.clock import local, today
from app.lib.csv_text import BOM, csv_text
from app.lib.days import day_of
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.exports import named, whole
from app.web.forms import asked_id, read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.turns import one_at_a_time
from app.web.viewer import Viewer

ROLES = ("doctor", "town_admin")
"""Roles that see figures and choose the set. People and their readings are for doctors only."""
LIST_WORDS = {
    "now": N_("To be seen now"),
    "urgent": N_("After an urgent reading"),
    "uncontrolled": N_("Above the target"),
    "due": N_("Due or overdue"),
    "lost": N_("Lost from sight"),
    "all": N_("All who are followed up"),
    "unmeasured": N_("From 35 years, never measured"),
}
_CSV_HEAD = (
    N_("Name"),
    N_("Sex"),
    N_("Date of birth"),
    N_("Group"),
    N_("House number"),
    N_("Last measured"),
    N_("Upper number"),
    N_("Lower number"),
    N_("Grade"),
    N_("Known hypertension"),
    N_("Medication"),
    N_("Due"),
    N_("Why"),
)
_NO_WORDS = N_("Please write what the leader is to do.")
_LONG_WORDS = N_("Please shorten it to %(limit)d characters at most.")
_BAD_DAY = N_("Please choose a day from today on, within two years.")
LONGEST_DUE = timedelta(days=730)


async def _wish(request: Request, viewer: Viewer) -> tuple[WorklistFilter, str | None, list[dict[str, Any]]]:
    """What the URL asks for, the path of its area, and the areas on offer."""
    asked = request.query_params
    offered = await queries.areas(viewer.paths("doctor"))
    area = asked_id(asked.get("area", ""))
    path = next((each["path"] for each in offered if each["id"] == area), None)
    show = asked.get("show", "now")
    wish = WorklistFilter(show if show in SHOWS else "now", area if path else None, asked_id(asked.get("after", "")))
    return wish, path, offered


@get("/desk/health", guards=[role(*ROLES)])
async def show_worklist(request: Request, viewer: Viewer) -> Response:
    """People to be seen, gravest and longest overdue first; an administrator is redirected to the figures."""
    if not viewer.has("doctor"):
        return Redirect("/desk/health/figures")
    wish, path, offered = await _wish(request, viewer)
    paths = viewer.paths("doctor")
    people, onward = await queries.worklist(paths, wish, path)
    return render(
        "blood_pressure/desk_list.html",
        people=people,
        onward=onward,
        wish=wish,
        areas=offered,
        counts=await queries.counts(paths, path),
        shows=LIST_WORDS,
        words=words,
        age_on=age_on,
    )


@get("/desk/health.csv", guards=[role("doctor"), one_at_a_time()])
async def worklist_csv(request: Request, viewer: Viewer) -> Stream:
    """The same list in full, as a table for the health centre; the export is logged."""
    wish, path, _offered = await _wish(request, viewer)
    paths = viewer.paths("doctor")
    await write(_note, viewer, "exported", viewer.account_id)
    head = [localised(word) for word in _CSV_HEAD]

    async def lines() -> AsyncIterator[str]:
        yield csv_text([head])
        after: UUID | None = None
        while True:
            people, after = await queries.worklist(paths, wish._replace(after=after), path, 10 * PER_PAGE)
            yield csv_text(_cells(person) for person in people).removeprefix(BOM)
            if after is None:
                return

    return await whole(request, lines(), "text/csv; charset=utf-8", named(f"blood-pressure-{today()}.csv"))


def _cells(person: dict[str, Any]) -> list[str]:
    yes_no = {"yes": localised(N_("Yes")), "no": localised(N_("No"))}
    return [
        person["name"],
        {"female": localised(N_("Woman")), "male": localised(N_("Man"))}.get(person["sex"], ""),
        str(person["birth_date"] or ""),
        person["area_name"],
        person["number"],
        f"{local(person['last_at']):%Y-%m-%d}" if person["last_at"] else "",
        str(person["systolic"] or ""),
        str(person["diastolic"] or ""),
        localised(words.GRADES[person["grade"]]) if person["grade"] else "",
        yes_no.get(person["known"] or "", ""),
        yes_no.get(person["medication"] or "", ""),
        str(person["due_on"] or ""),
        localised(words.DUE[person["reason"]]) if person["reason"] else "",
    ]


async def _person(viewer: Viewer, resident: UUID) -> dict[str, Any]:
    found = await queries.person(viewer.paths("doctor"), resident)
    if found is None:
        raise NotFoundException
    return found


def _note(viewer: Viewer, verb: str, subject: UUID, area: UUID | None = None):
    yield happened("health", subject, verb, actor=viewer.account_id, area=area)


async def _person_page(
    person: dict[str, Any],
    status: int = 200,
    form: Told | None = None,
    faults: dict[str, str] | None = None,
    said: str = "",
) -> Response[str]:
    by = chosen_set.set_at(person["path"])
    facts = facts_of(person)
    target = by.target(age_on(person["birth_date"], today()))
    readings = await queries.readings(person["id"])
    told = await queries.told(person["id"])
    goal = facts.target or (target.systolic, target.diastolic)
    values = form or Told(
        person["known"],
        person["medication"],
        str(person["target_systolic"] or ""),
        str(person["target_diastolic"] or ""),
        person["note"],
    )
    return render(
        "blood_pressure/desk_person.html",
        status,
        person=person,
        age=age_on(person["birth_date"], today()),
        readings=readings,
        told=told,
        by=by,
        goal=goal,
        curve=curve.draw(readings, told, by, goal),
        drawing=curve,
        values=values,
        faults=defaultdict(str, faults or {}),
        said=said,
        words=words,
    )


@get("/desk/health/{resident:uuid}", guards=[role("doctor")])
async def show_person(resident: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """One person's record. That somebody looked at it is logged."""
    person = await _person(viewer, resident)
    return await _person_page(person)


@post("/desk/health/{resident:uuid}/facts", guards=[role("doctor")], status_code=303)
async def tell(resident: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """The doctor says what is known, taken and aimed at."""
    person = await queries.person(viewer.paths("doctor"), resident)
    if person is None:
        raise NotFoundException
    form = await read_form(request)
    told = Told(**{name: form.text(name) for name in Told._fields})
    found = doctors_word.faults(told)
    if found:
        return await _person_page(person, 422, told, {f.field: localised(f.message, f.values) for f in found})
    await write(doctors_word.tell, person, told, viewer.account_id)
    return Redirect(f"/desk/health/{resident}", status_code=303)


@post("/desk/health/{resident:uuid}/words", guards=[role("doctor")], status_code=303)
async def ask_leader(resident: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Send the leader a message, as a task."""
    person = await _person(viewer, resident)
    form = await read_form(request)
    said, day = form.text("words"), form.text("due")
    fault = {}
    due_on = day_of(day)
    if day and (due_on is None or not today() <= due_on <= today() + LONGEST_DUE):
        fault["due"] = localised(_BAD_DAY)
    if not said:
        fault["words"] = localised(_NO_WORDS)
    elif len(said) > doctors_word.WORDS_LENGTH:
        fault["words"] = localised(_LONG_WORDS, {"limit": doctors_word.WORDS_LENGTH})
    if fault:
        return await _person_page(person, 422, None, fault, said)
    await write(doctors_word.ask_leader, person, said, due_on, viewer.account_id)
    return Redirect(f"/desk/health/{resident}", status_code=303)


@get("/desk/health/figures", guards=[role(*ROLES)])
async def show_figures(request: Request, viewer: Viewer) -> Response[str]:
    """The programme by village and by month."""
    months = queries.months_back(programme_figures.MONTHS)
    asked = request.query_params.get("month", "")
    first = next((month for month in months if f"{month:%Y-%m}" == asked), months[0])
    paths = viewer.paths(*ROLES)
    villages, total = await programme_figures.by_village(paths, first)
    return render(
        "blood_pressure/desk_figures.html",
        villages=villages,
        total=total,
        by_month=await programme_figures.by_month(paths),
        first=first,
        share=programme_figures.share,
    )


@get("/desk/health/thresholds", guards=[role(*ROLES)])
async def show_thresholds(viewer: Viewer) -> Response[str]:
    """Which threshold set applies in which area, and what each one says."""
    return render("blood_pressure/desk_thresholds.html", areas=await _choosable(viewer), sets=SETS, choosing=chosen_set)


async def _choosable(viewer: Viewer) -> list[dict[str, Any]]:
    offered = await queries.areas(viewer.paths(*ROLES))
    return [area for area in offered if area["kind"] == "town"] or [a for a in offered if a["kind"] == "village"]


@post("/desk/health/thresholds", guards=[role(*ROLES)], status_code=303)
async def choose_set(request: Request, viewer: Viewer) -> Redirect:
    """Use another set from now on; earlier judgements stay as they are."""
    form = await read_form(request)
    area = next((each for each in await _choosable(viewer) if str(each["id"]) == form.text("area")), None)
    if area is None or form.text("version") not in SETS or not is_within(area["path"], viewer.paths(*ROLES)):
        raise NotFoundException
    await write(chosen_set.choose, area["id"], form.text("version"), viewer.account_id)
    await chosen_set.load()
    return Redirect("/desk/health/thresholds", status_code=303)


ROUTES = [
    show_worklist,
    worklist_csv,
    show_person,
    tell,
    ask_leader,
    show_figures,
    show_thresholds,
    choose_set,
]
