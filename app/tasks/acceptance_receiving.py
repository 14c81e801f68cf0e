"""How "I will do it" is received. The button is on the task's page."""

from functools import partial
from uuid import UUID

from app.lib.classes import ORDINARY
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.tasks import workflow
from app.tasks.receiving import NO_TASK
from app.tasks.words import OPEN_STATES


class Acceptance(Shape):
    """That the sender takes a task on."""

    task: UUID | None = None


def _needs(data: Acceptance) -> Needs:
    return Needs(tasks=[data.task] if data.task else [])


def _accept(record: Record, known: Known) -> Accepted | Parked:
    """A task that has moved on meanwhile is no reason to park it: its author could correct nothing, and is told instead."""
    data: Acceptance = record.data
    if data.task is None:
        return Parked([Fault("task", NO_TASK)])
    assignment = known["tasks"][data.task]
    return Accepted(
        area=assignment["area"],
        household=assignment["household"],
        verb="accepted" if assignment["state"] in OPEN_STATES else "accepted_late",
        subject_kind="task",
        subject=data.task,
        accounts=[record.account],
        then=[partial(workflow.take_on, record.account, data.task, record.recorded_at, record.received_at)],
    )


def _page(data: Acceptance) -> str | None:
    return f"/tasks/{data.task}" if data.task else None


KIND = Kind("task_acceptance", 1, Acceptance, _needs, _accept, page=_page, data_class=ORDINARY)
