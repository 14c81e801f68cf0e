"""Neighbours do it themselves (自办): who helps and how long, what is given and what it was spent on, on which day, and photos.

The list is public and checkable. A mistake is struck out, never deleted. Amounts are kept in hundredths: fen, and hundredths of
an hour.
"""

import json
from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Any
from uuid import UUID

from app.db import Execute, Fetch, Insert, Update, fetch
from app.events.tables import Event
from app.problems.tables import Contribution, Undertaking
from app.sync.tables import Photo
from app.web.errors import Conflict
from app.web.forms import Form, Upload
from app.web.i18n import N_, localised

SORTS = {
    "hours": N_("Help, in hours"),
    "pledged": N_("Money pledged, in yuan"),
    "received": N_("Money received, in yuan"),
    "spent": N_("Money spent, in yuan"),
    "material": N_("Material"),
}
PLAN_LENGTH = 2000
GIVER_LENGTH = 30
WORDS_LENGTH = 200
MOST_AMOUNT = Decimal(1_000_000)
MOST_LINES = 500
MOST_PHOTOS = 6

_ALREADY = N_("An undertaking is open for this problem already. Please look at it again.")
_ENDED = N_("This undertaking has ended already.")
_FULL = N_("This list has %(most)d lines already.")


async def of_each(problems: Sequence[UUID]) -> dict[UUID, dict[str, Any]]:
    """The latest undertaking of each problem that has one: its lines, sums (hundredths) and photos, in three queries."""
    rows = await fetch(
        "SELECT u.id, u.problem, u.plan, u.planned_on AS planned, u.public, u.opened_at, u.ended_at FROM undertaking u "
        "WHERE u.problem = ANY(?) ORDER BY u.opened_at, u.id",
        problems,
    )
    latest = {row["problem"]: row for row in rows}
    if not latest:
        return {}
    keys = [row["id"] for row in latest.values()]
    lines, photos = defaultdict(list), defaultdict(list)
    for line in await fetch(
        "SELECT id, undertaking, sort, giver, amount, words, noted_at, struck_at FROM contribution "
        "WHERE undertaking = ANY(?) ORDER BY noted_at, id",
        keys,
    ):
        lines[line["undertaking"]].append(line)
    for photo in await fetch(
        "SELECT id, submission FROM photo WHERE submission = ANY(?) AND state = 'stored' ORDER BY created_at, position",
        keys,
    ):
        photos[photo["submission"]].append(photo)
    return {key: _summed(row, lines[row["id"]], photos[row["id"]]) for key, row in latest.items()}


async def of(problem: UUID) -> dict[str, Any] | None:
    """The latest undertaking of one problem; None without one."""
    return (await of_each([problem])).get(problem)


def _summed(row: dict[str, Any], lines: list[dict[str, Any]], photos: list[dict[str, Any]]) -> dict[str, Any]:
    valid = [line for line in lines if line["struck_at"] is None]
    sums = {sort: sum(line["amount"] for line in valid if line["sort"] == sort) for sort in SORTS}
    helpers = {line["giver"] for line in valid if line["sort"] == "hours" and line["giver"]}
    planned = date.fromisoformat(row["planned"]) if row["planned"] else None
    more = {"lines": lines, "photos": photos, "sums": sums, "helpers": len(helpers), "planned": planned}
    return {**row, **more, "left": sums["received"] - sums["spent"]}


def read_plan(form: Form) -> tuple[dict[str, Any], dict[str, str]]:
    """The plan of a form, and what is wrong with it."""
    plan, day, faults = form.text("plan"), form.text("planned_on"), {}
    if not 1 <= len(plan) <= PLAN_LENGTH:
        said = N_("Please say what is planned, in %(limit)d characters at most.")
        faults["plan"] = localised(said, {"limit": PLAN_LENGTH})
    if day:
        try:
            day = date.fromisoformat(day).isoformat()
        except ValueError:
            faults["planned_on"] = localised(N_("Please choose a day, or leave it empty."))
    return {"plan": plan, "planned_on": day[:10], "public": form.text("public") == "yes"}, faults


def read_line(form: Form) -> tuple[dict[str, Any], dict[str, str]]:
    """One line of the list, and what is wrong with it."""
    faults: dict[str, str] = {}
    sort, giver, words = form.text("sort"), form.text("giver"), form.text("words")
    if sort not in SORTS:
        faults["sort"] = localised(N_("Please choose what is given."))
    try:
        amount = Decimal(form.text("amount") or "0")
    except InvalidOperation:
        amount = Decimal("NaN")
    if not amount.is_finite() or not 0 <= amount <= MOST_AMOUNT or (sort != "material" and amount == 0):
        faults["amount"] = localised(N_("Please enter a number above 0, such as 3 or 12.50."))
        amount = Decimal(0)
    if sort == "material" and not words:
        faults["words"] = localised(N_("Please say what it is, such as 20 bags of cement."))
    for name, text, limit in (("giver", giver, GIVER_LENGTH), ("words", words, WORDS_LENGTH)):
        if len(text) > limit:
            faults[name] = localised(N_("Please shorten this to %(limit)d characters."), {"limit": limit})
    return {"sort": sort, "giver": giver, "words": words, "amount": int((amount * 100).to_integral_value())}, faults


def _event(problem: dict[str, Any], actor: UUID, verb: str, moment: datetime, detail: dict[str, Any]):
    """What every step does besides: the spine, and the pages that show it."""
    row = {"at": moment, "actor": actor, "area": problem["area"], "subject_kind": "problem", "subject": problem["id"]}
    yield Insert(Event, [{**row, "verb": verb, "detail": json.dumps(detail, ensure_ascii=False)}])
    if problem["household"]:
        yield Execute("UPDATE household SET revision = revision + 1 WHERE id = ?", problem["household"])


def begin(problem: dict[str, Any], row: dict[str, Any], moment: datetime):
    """Plan: open one. Raises Conflict when one is open."""
    # The change of the problem comes first, so that two who begin at once take turns.
    yield Execute(
        "UPDATE problem SET way = CASE WHEN way = 'up' OR way = 'both' THEN 'both' ELSE 'self' END WHERE id = ?",
        problem["id"],
    )
    if (yield Fetch("SELECT id FROM undertaking WHERE problem = ? AND ended_at IS NULL", problem["id"])):
        raise Conflict(_ALREADY)
    yield Insert(Undertaking, [row])
    yield from _event(problem, row["account"], "undertaken", moment, {"planned": row["planned_on"]})


def contribute(problem: dict[str, Any], row: dict[str, Any], other_id: UUID, moment: datetime):
    """Plan: one more line; the same one sent twice is one. Raises Conflict when the list is full or closed.

    `other_id`: for another line from a form whose id was used already, as after going back in the browser.
    """
    same = yield Fetch("SELECT undertaking, sort, giver, amount, words FROM contribution WHERE id = ?", row["id"])
    if same and all(row[name] == same[0][name] for name in same[0]):
        return
    row = {**row, "id": other_id} if same else row
    rows = yield Fetch("SELECT ended_at FROM undertaking WHERE id = ?", row["undertaking"])
    if not rows or rows[0]["ended_at"] is not None:
        raise Conflict(_ENDED)
    count = yield Fetch("SELECT count(*) AS n FROM contribution WHERE undertaking = ?", row["undertaking"])
    if count[0]["n"] >= MOST_LINES:
        raise Conflict(_FULL, {"most": MOST_LINES})
    yield Insert(Contribution, [row])
    yield from _event(problem, row["account"], "contributed", moment, {"sort": row["sort"]})


def strike(problem: dict[str, Any], undertaking: UUID, line: UUID, actor: UUID, moment: datetime):
    """Plan: strike out a line; it stays readable."""
    changed = yield Update(
        Contribution, {"struck_at": moment}, {"id": line, "undertaking": undertaking, "struck_at": None}
    )
    if changed:
        yield from _event(problem, actor, "struck", moment, {"line": str(line)})


def photograph(problem: dict[str, Any], undertaking: UUID, uploads: list[Upload], actor: UUID, moment: datetime):
    """Plan: name these photos, so that they may be taken in."""
    rows = [
        {
            "submission": undertaking,
            "account": actor,
            "household": problem["household"],
            "area": problem["area"],
            "position": place,
            "upload_sha256": upload.sha256,
            "created_at": moment,
        }
        for place, upload in enumerate(uploads)
    ]
    yield Insert(Photo, rows)
    yield from _event(problem, actor, "photographed", moment, {"photos": len(rows)})


def end(problem: dict[str, Any], undertaking: UUID, actor: UUID, result: str, moment: datetime):
    """Plan: it is done. Raises Conflict when it has ended already."""
    changed = yield Update(Undertaking, {"ended_at": moment}, {"id": undertaking, "ended_at": None})
    if not changed:
        raise Conflict(_ENDED)
    yield from _event(problem, actor, "undertaking_ended", moment, {"result": result})
