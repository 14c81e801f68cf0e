"""Carrying out a verb: the optimistic lock every kind of case is changed under, and the event of what was done."""

from datetime import datetime
from typing import Any
from uuid import UUID

from piccolo.table import Table

from app.db import Update
from app.events.happened import event_row
from app.lib.ids import new_id
from app.web.errors import Conflict


def change(table: type[Table], case: dict[str, Any], columns: dict[str, Any], quicker: str):
    """Plan: change a case that is still as it was read (optimistic lock): when two people act at once, the second one fails.

    `case`: its `id`, `step` and `state` as read; `columns` has the next `step`. Raises Conflict with the words `quicker`.
    """
    still = {"id": case["id"], "step": case["step"], "state": case["state"]}
    if not (yield Update(table, columns, {**still, "superseded_by": None, "withdrawn_at": None})):
        raise Conflict(quicker)


def event_of(
    kind: str, case: dict[str, Any], verb: str, actor: UUID | None, moment: datetime, detail: dict[str, Any]
) -> dict[str, Any]:
    """The row of the event that a verb was carried out. `case`: its `id` and `area`."""
    return event_row(kind, case["id"], verb, actor=actor, area=case["area"], at=moment, detail=detail, id=new_id())
