"""How "this home has it too" is received (kind `also`): a home that has a problem which is reported already.

Idempotent: each home counts once, however often it is said. For a corrected or joined problem it counts towards the one that
stands for it.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.db import Insert, Update
from app.lib.classes import ORDINARY
from app.problems.tables import AlsoAffected
from app.problems.words import OVER
from app.sync.kinds import Accepted, Fault, Guarded, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

NOTE_LENGTH = 4000
"""As long as a description, which it may once have been."""

_NO_PROBLEM = N_("It does not say which problem this home has too. Please choose again from the list.")
_NO_HOME = N_("It does not say which home has the problem too. Please choose again from the list.")
_OVER = N_("This problem was settled or withdrawn meanwhile. If the home still has it, please report it anew.")
_ALREADY = N_("This was taken back already.")


class Also(Shape):
    """`note`: in the home's own words, may be empty."""

    problem: UUID | None = None
    household: UUID | None = None
    note: str = ""


def _needs(data: Also) -> Needs:
    return Needs(
        problems=[data.problem] if data.problem else [],
        households=[data.household] if data.household else [],
    )


def _faults(data: Also) -> list[Fault]:
    faults = []
    if data.problem is None:
        faults.append(Fault("problem", _NO_PROBLEM))
    if data.household is None:
        faults.append(Fault("household", _NO_HOME))
    if len(data.note) > NOTE_LENGTH:
        message = N_("Please shorten the words to %(limit)d characters.")
        faults.append(Fault("note", message, {"limit": NOTE_LENGTH}))
    return faults


def _is_over(problem: dict[str, Any]) -> bool:
    """Whether the problem is gone, with none that stands for it; one of the same batch has only just been reported."""
    over = problem.get("state", "reported") in OVER and not problem.get("merged_into")
    return over or problem.get("withdrawn_at") is not None


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: Also = record.data
    faults = _faults(data)
    if faults or data.problem is None or data.household is None:
        return Parked(faults)
    problem = known["problems"][data.problem]
    if _is_over(problem):
        return Parked([Fault("problem", _OVER)])
    standing = problem.get("superseded_by") or problem.get("merged_into") or data.problem
    row = {
        "id": record.id,
        "problem": standing,
        "household": data.household,
        "account": record.account,
        "noted_at": record.recorded_at,
    }
    own = problem.get("household") == data.household
    return Accepted(
        area=problem["area"],
        household=data.household,
        verb="said_again" if own else "joined",
        subject_kind="problem",
        subject=standing,
        detail={"reason": data.note} if data.note else {},
        accounts=[record.account],
        then=[] if own else [lambda: count_once(row)],
    )


def count_once(row: dict[str, Any]):
    """Plan: the home is among those that have the problem, once."""
    yield Insert(AlsoAffected, [row], ignore=True)
    yield Update(AlsoAffected, {"withdrawn_at": None}, {"problem": row["problem"], "household": row["household"]})


def _withdraw(record_id: UUID, withdrawal: Record) -> list[Guarded]:
    """The home has it no longer, or never had."""
    still = {"id": record_id, "withdrawn_at": None}
    return [Guarded(AlsoAffected, {"withdrawn_at": withdrawal.recorded_at}, still, Fault("record", _ALREADY))]


def _dated(record_id: UUID, moment: datetime) -> list[Update]:
    return [Update(AlsoAffected, {"noted_at": moment}, {"id": record_id})]


KIND = Kind(
    "also",
    1,
    Also,
    _needs,
    _accept,
    keyed=(AlsoAffected,),
    withdraw=_withdraw,
    dated=_dated,
    data_class=ORDINARY,
)
