"""Receivable kinds without a server: a record goes in, rows or faults come out."""

from datetime import UTC, datetime
from uuid import UUID

import msgspec

from app.lib.ids import new_id
from app.subjects import SUBJECTS
from app.sync.kinds import Accepted, Known, Parked, Record

AREA, HOME, RESIDENT, TASK, ASSIGNMENT, CHEN = (new_id() for _ in range(6))
PATH = "mc.qh.lx.1.tk"
# 23:30 in the town on 23 November, so that UTC and town dates differ in neither direction by accident.
RECORDED = datetime(2026, 11, 23, 16, 30, tzinfo=UTC)


def known(**more) -> Known:
    """What the leader Chen may name: one area, home, resident and task."""
    return Known(
        households={HOME: {"id": HOME, "area": AREA, "path": PATH}},
        residents={RESIDENT: {"id": RESIDENT, "household": HOME, "area": AREA, "path": PATH}},
        tasks={TASK: {"assignment": ASSIGNMENT, "state": "arrived", "household": HOME, "problem": None, "area": AREA}},
        areas={AREA: {"id": AREA, "kind": "micro_grid", "path": PATH}},
        **more,
    )


def original(kind: str, state: str = "applied") -> dict[UUID, dict]:
    """An earlier submission of Chen's."""
    key = new_id()
    row = {
        "id": key,
        "kind": kind,
        "state": state,
        "household": HOME,
        "area": AREA,
        "payload": "{}",
        "repaired_by": None,
    }
    return {key: row}


def receive(kind_name: str, data: dict, **more) -> tuple[Record, Accepted | Parked]:
    """Decode and accept, as /sync does for one record whose references are all there."""
    kind = SUBJECTS.kinds[kind_name]
    shape = msgspec.convert(data, kind.shape, strict=False)
    record = Record(new_id(), kind_name, kind.form, CHEN, RECORDED, RECORDED, shape, shape.corrects)
    return record, kind.accept(record, known(**more))


def faults(kind_name: str, data: dict, **more) -> list[str]:
    """The fields found wrong; fails when the record was accepted."""
    _, answer = receive(kind_name, data, **more)
    assert isinstance(answer, Parked), answer
    for fault in answer.faults:
        assert fault.message % fault.values  # every place of the message has its value
    return [fault.field for fault in answer.faults]


def accepted(kind_name: str, data: dict, **more) -> tuple[Record, Accepted]:
    """The rows; fails with the faults when it was parked."""
    record, answer = receive(kind_name, data, **more)
    assert isinstance(answer, Accepted), answer
    return record, answer
