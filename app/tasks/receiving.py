"""How a task's report is received. The form is on the task's page."""

import json
from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from app.db import fetch
from app.lib.classes import HEALTH, ORDINARY
from app.lib.ids import as_uuid_or_none
from app.sync.corrections import repair
from app.sync.kinds import Accepted, Fault, Guarded, Kind, Known, Needs, Parked, Record, Shape
from app.tasks.tables import TaskAssignment
from app.tasks.telling_who_asked import tell_creator
from app.tasks.words import MEASURE, OPEN_STATES, OUTCOMES, WHY
from app.web.i18n import N_

NOTE_LENGTH = 2000
MOST_PHOTOS = 6
MOST_LINES = 20
"""Lines of a checklist."""
LINE_LENGTH = 80

HELP_WANTED = N_("Somebody needs help with a task")
NO_TASK = N_("It does not say which task it is about. Open the task and report there.")
_GONE = N_("This task was already reported, or the town has taken it back. Nothing more is needed.")
_SUPERSEDED = N_("A newer report about this task has arrived. Correct that one.")


class TaskReport(Shape):
    """What came of a task. `outcome`: done, part (the task stays open) or cannot, and then `why`, if it was said.

    `checked`: lines of the checklist.
    """

    task: UUID | None = None
    outcome: str = ""
    note: str = ""
    checked: list[str] = []
    why: str = ""


def _needs(data: TaskReport) -> Needs:
    return Needs(
        tasks=[data.task] if data.task else [],
        originals=[data.corrects] if data.corrects else [],
    )


def _faults(data: TaskReport) -> list[Fault]:
    faults = []
    if data.task is None:
        faults.append(Fault("task", NO_TASK))
    if data.outcome not in OUTCOMES:
        faults.append(Fault("outcome", N_("Please choose what came of it.")))
    if data.why and data.why not in WHY:
        faults.append(Fault("why", N_("Please choose why it cannot be done.")))
    if len(data.note) > NOTE_LENGTH:
        faults.append(Fault("note", N_("Please shorten the report to %(limit)d characters."), {"limit": NOTE_LENGTH}))
    if len(data.checked) > MOST_LINES or any(len(line) > LINE_LENGTH for line in data.checked):
        faults.append(Fault("checked", N_("Please tick only what stands in the list.")))
    if len(data.attachments) > MOST_PHOTOS:
        message = N_("No more than %(most)d photos belong to one report.")
        faults.append(Fault("attachments", message, {"most": MOST_PHOTOS}))
    return faults


def _guards(record: Record, known: Known, assignment: dict) -> tuple[list[Guarded], list[Fault]]:
    """Moves the assignment: from open for a first report, from the corrected report for a correction."""
    data: TaskReport = record.data
    change = {
        "state": "opened" if data.outcome == "part" else data.outcome,
        "note": data.note,
        "why": data.why if data.outcome == "cannot" else "",
        "checked": json.dumps(data.checked, ensure_ascii=False),
        "report": record.id,
        "reported_at": record.recorded_at,
    }
    still_open = Guarded(
        TaskAssignment, change, {"id": assignment["assignment"], "state": list(OPEN_STATES)}, Fault("task", _GONE)
    )
    if record.corrects is None:
        return [still_open], []
    original = known["originals"].get(record.corrects)
    if original is None or original["kind"] != record.kind:
        return [], [Fault("corrects", N_("The report to correct is not one of yours. Report the task anew."))]
    if original["state"] != "applied":
        return [repair(record, record.corrects), still_open], []
    where = {"id": assignment["assignment"], "report": record.corrects}
    return [Guarded(TaskAssignment, change, where, Fault("corrects", _SUPERSEDED))], []


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: TaskReport = record.data
    faults = _faults(data)
    if faults:
        return Parked(faults)
    assignment = known["tasks"][data.task]
    guards, corrected = _guards(record, known, assignment)
    if corrected:
        return Parked(corrected)
    return Accepted(
        area=assignment["area"],
        household=assignment["household"],
        verb="corrected" if record.corrects else data.outcome,
        subject_kind="task",
        subject=data.task,
        guards=guards,
        detail={"outcome": data.outcome, "report": str(record.id)},
        accounts=[record.account],
        then=[partial(tell_creator, data.task, HELP_WANTED, record.account, record.received_at)]
        if data.outcome == "cannot"
        else [],
    )


def _withdraw(record_id: UUID, withdrawal: Record) -> list[Guarded]:
    """Take a report back: the task is open again."""
    change = {"state": "opened", "note": "", "why": "", "report": None, "reported_at": None}
    where = {"report": record_id, "account": withdrawal.account, "state": [*OPEN_STATES, "done", "cannot"]}
    return [Guarded(TaskAssignment, change, where, Fault("record", _SUPERSEDED))]


async def _classes(payloads: Sequence[dict[str, Any]]) -> list[str]:
    """The data class of each payload: a report on a measurement is health data."""
    named = [as_uuid_or_none(payload.get("task")) for payload in payloads]
    ids = [one for one in named if one]
    rows = await fetch("SELECT id FROM task WHERE kind = ? AND id = ANY(?)", MEASURE, ids) if ids else []
    health = {row["id"] for row in rows}
    return [HEALTH if one in health else ORDINARY for one in named]


KIND = Kind(
    "task_report",
    1,
    TaskReport,
    _needs,
    _accept,
    attachments=MOST_PHOTOS,
    withdraw=_withdraw,
    replaced="SELECT 1 AS one FROM submission s WHERE s.id = ? AND NOT EXISTS "
    "(SELECT 1 FROM task_assignment a WHERE a.report = s.id)",
    page=lambda data: f"/tasks/{data.task}" if data.task else None,
    data_class=ORDINARY,
    classes=_classes,
)
