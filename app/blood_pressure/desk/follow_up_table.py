"""Rows of the health centre's follow-up list, in the columns of the national form, and of the programme's figures.

Source of the columns: 国家基本公共卫生服务规范(第三版, 2017), 高血压患者随访服务记录表. What is not asked at the door (weight,
ways of life, doses) is left out rather than left empty.
"""

import json
from collections.abc import AsyncIterator
from typing import Any
from uuid import UUID

from app.blood_pressure import words
from app.blood_pressure.desk import programme_figures, queries
from app.blood_pressure.desk.follow_up_queries import After, Period, people, visits
from app.blood_pressure.rules.chosen_set import set_at
from app.blood_pressure.rules.follow_up import age_on
from app.lib.clock import local
from app.lib.workbook import Cell
from app.web.i18n import N_, localised

AT_ONCE = 400
"""People of one part."""
COLUMNS = (
    N_("Village"),
    N_("Group"),
    N_("House number"),
    N_("Name"),
    N_("Sex"),
    N_("Age"),
    N_("Phone"),
    N_("Known hypertension"),
    N_("Follow-up date"),
    N_("Way of follow-up"),
    N_("Felt"),
    N_("Systolic (mmHg)"),
    N_("Diastolic (mmHg)"),
    N_("Heart rate (a minute)"),
    N_("Grade of blood pressure"),
    N_("Medication"),
    N_("Class of this follow-up"),
    N_("Referral"),
    N_("Why not measured"),
    N_("Next follow-up"),
    N_("Followed up by"),
    N_("Remark of the follow-up"),
)
FIGURE_COLUMNS = (N_("Village"), N_("Month"), N_("People screened"), N_("of these raised"))
STANDING_COLUMNS = (
    N_("Village"),
    N_("Known hypertension"),
    N_("of these followed up"),
    N_("Known and ever measured"),
    N_("of these controlled"),
)
_DOOR = N_("At home")
_SATISFIED, _NOT_SATISFIED = N_("Control satisfactory"), N_("Control not satisfactory")
_REFER = N_("Urgent referral")
_NO_SYMPTOMS = N_("No symptoms")
_YES_NO = {"yes": N_("Yes"), "no": N_("No")}
_SEXES = {"female": N_("Woman"), "male": N_("Man")}


async def follow_ups(paths: list[str], period: Period) -> AsyncIterator[list[list[Cell]]]:
    """The list, part by part: a row for each check-up and attempt, grouped by person, with the next date on their last row."""
    places = {row["id"]: row for row in await queries.areas_with_villages(paths)}
    after: After | None = None
    while True:
        found = await people(paths, period, after, AT_ONCE)
        by_person: dict[UUID, list[dict[str, Any]]] = {row["id"]: [] for row in found}
        for visit in await visits(list(by_person), period):
            by_person[visit["resident"]].append(visit)
        yield [
            _cells(person, places[person["area"]], visit, last=place == len(mine))
            for person in found
            if (mine := by_person[person["id"]])
            for place, visit in enumerate(mine, 1)
        ]
        if len(found) < AT_ONCE:
            return
        last = found[-1]
        after = After(last["path"], last["number"], last["household"], last["position"], last["id"])


def _word(words_of: dict[str, str], code: str | None) -> str:
    return localised(words_of[code]) if code in words_of else ""


def _cells(person: dict[str, Any], place: dict[str, Any], visit: dict[str, Any], *, last: bool) -> list[Cell]:
    day = local(visit["visited_at"]).date()
    age = age_on(person["birth_date"], day)
    measured = visit["systolic"] is not None
    return [
        place["village"],
        place["name"],
        person["number"],
        person["name"],
        _word(_SEXES, person["sex"]),
        "" if age is None else age,
        person["phone"] or "",
        _word(_YES_NO, person["known"]),
        str(day),
        localised(_DOOR) if visit["at_door"] else "",
        _felt(visit["symptoms"]),
        visit["systolic"] if measured else "",
        visit["diastolic"] if measured else "",
        visit["pulse"] if visit["pulse"] is not None else "",
        _word(words.GRADES, visit["grade"]),
        _word(_YES_NO, person["medication"]),
        _class(person, visit, age) if measured else "",
        localised(_REFER) if visit["urgent"] else "",
        _word(words.REASONS, visit["reason"]),
        str(person["due_on"] or "") if last else "",
        visit["author"],
        visit["note"],
    ]


def _felt(symptoms: str) -> str:
    codes = json.loads(symptoms)
    if codes == ["none"]:
        return localised(_NO_SYMPTOMS)
    return "、".join(localised(words.SYMPTOMS[code]) for code in codes if code in words.SYMPTOMS)


def _class(person: dict[str, Any], visit: dict[str, Any], age: int | None) -> str:
    """Satisfactory: below the target, of people with known hypertension."""
    if person["known"] != "yes":
        return ""
    own = (person["target_systolic"], person["target_diastolic"])
    target = set_at(person["path"]).target(age)
    systolic, diastolic = own if all(own) else (target.systolic, target.diastolic)
    below = visit["systolic"] < systolic and visit["diastolic"] < diastolic
    return localised(_SATISFIED if below else _NOT_SATISFIED)


async def by_village_and_month(paths: list[str]) -> list[list[Cell]]:
    """Figures of the last twelve months, village by village in the order of the register, the oldest month first."""
    by_month = [
        (first, (await programme_figures.by_village(paths, first))[0])
        for first in queries.months_back(programme_figures.MONTHS)
    ]
    names = list(dict.fromkeys(row["village"] for _first, rows in by_month for row in rows))
    return [
        [name, f"{first:%Y-%m}", row["screened"], row["raised"]]
        for name in names
        for first, rows in reversed(by_month)
        for row in rows
        if row["village"] == name
    ]


async def standing(paths: list[str]) -> list[list[Cell]]:
    """How things are today, village by village."""
    villages, _total = await programme_figures.by_village(paths, queries.months_back(1)[0])
    return [[row["village"], row["known"], row["followed"], row["measured"], row["controlled"]] for row in villages]
