"""How a line of an undertaking's list is received (kinds `contribution`, `strike`): help, money, material, receipts, photos."""

from datetime import datetime
from decimal import Decimal, InvalidOperation
from functools import partial
from uuid import UUID

from app.db import Execute, Update
from app.lib.classes import ORDINARY
from app.problems.tables import Contribution
from app.problems.undertaking.receiving import NO_PROBLEM, needs
from app.problems.undertaking.words import PHOTOS, SORTS
from app.sync.corrections import mend
from app.sync.kinds import Accepted, Fault, Guarded, Kind, Known, Parked, Record, Shape
from app.web.i18n import N_

GIVER_LENGTH = 30
WORDS_LENGTH = 200
MOST_AMOUNT = Decimal(1_000_000)
MOST_LINES = 500
MOST_PHOTOS = 6

_NONE = N_("Nobody has opened an undertaking for this problem yet. Please open one, then write this down once more.")
_ENDED = N_("This undertaking ended before this was written down.")
_FULL = N_("This list has %(most)d lines already.")
_ALREADY = N_("This line is struck out already.")


class Line(Shape):
    """`sort`: see words.SORTS, or photos. `amount`: hours or yuan. `giver`: as they wish to stand in the list."""

    problem: UUID | None = None
    sort: str = ""
    amount: str = ""
    giver: str = ""
    words: str = ""


class Strike(Shape):
    """`line`: the one that is a mistake."""

    problem: UUID | None = None
    line: UUID | None = None


def hundredths(text: str) -> int | None:
    """An amount in hundredths, as it is stored; None when it is not a valid one."""
    try:
        amount = Decimal(text or "0")
    except InvalidOperation:
        return None
    if not amount.is_finite() or not 0 <= amount <= MOST_AMOUNT:
        return None
    return int((amount * 100).to_integral_value())


def _faults(data: Line) -> list[Fault]:
    faults = [] if data.problem else [Fault("problem", NO_PROBLEM)]
    amount = hundredths(data.amount)
    if data.sort not in (*SORTS, PHOTOS):
        faults.append(Fault("sort", N_("Please choose what is given.")))
    if amount is None or (not amount and data.sort not in ("material", PHOTOS)):
        faults.append(Fault("amount", N_("Please enter a number above 0, such as 3 or 12.50.")))
    if data.sort == "material" and not data.words:
        faults.append(Fault("words", N_("Please say what it is, such as 20 bags of cement.")))
    for name, limit in (("giver", GIVER_LENGTH), ("words", WORDS_LENGTH)):
        if len(getattr(data, name)) > limit:
            faults.append(Fault(name, N_("Please shorten this to %(limit)d characters."), {"limit": limit}))
    if len(data.attachments) > MOST_PHOTOS or (data.sort == PHOTOS and not data.attachments):
        faults.append(Fault("attachments", N_("Please choose one to %(most)d photos."), {"most": MOST_PHOTOS}))
    return faults


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: Line = record.data
    guards, corrected = mend(record, known)
    faults = _faults(data) + corrected
    if faults or data.problem is None:
        return Parked(faults)
    problem = known["problems"][data.problem]
    undertaking, ended = problem.get("undertaking"), problem.get("undertaking_ended_at")
    if undertaking is None:
        return Parked([Fault("problem", _NONE)])
    # What was written down while the work went on counts, however late it comes.
    if ended and not record.unsure and record.recorded_at > ended:
        return Parked([Fault("problem", _ENDED)])
    if problem.get("lines", 0) >= MOST_LINES:
        return Parked([Fault("problem", _FULL, {"most": MOST_LINES})])
    row = {
        "id": record.id,
        "undertaking": undertaking,
        "sort": data.sort,
        "giver": data.giver,
        "amount": hundredths(data.amount) or 0,
        "words": data.words,
        "account": record.account,
        "noted_at": record.recorded_at,
    }
    return Accepted(
        area=problem["area"],
        household=problem.get("household"),
        verb="photographed" if data.sort == PHOTOS else "contributed",
        subject_kind="problem",
        subject=data.problem,
        rows=[(Contribution, row)],
        guards=guards,
        detail={"sort": data.sort},
        accounts=[record.account],
    )


def _accept_strike(record: Record, known: Known) -> Accepted | Parked:
    data: Strike = record.data
    faults = [] if data.problem else [Fault("problem", NO_PROBLEM)]
    if data.line is None:
        faults.append(Fault("line", N_("It does not say which line is struck out. Please choose it again.")))
    if faults or data.problem is None or data.line is None:
        return Parked(faults)
    problem = known["problems"][data.problem]
    return Accepted(
        area=problem["area"],
        household=problem.get("household"),
        verb="struck",
        subject_kind="problem",
        subject=data.problem,
        detail={"line": str(data.line)},
        accounts=[record.account],
        then=[partial(_strike, data.problem, data.line, record)],
    )


def _strike(problem: UUID, line: UUID, record: Record):
    """Plan: strike a line out. It stays readable; striking it out twice changes nothing (idempotent)."""
    yield Execute(
        "UPDATE contribution SET struck_at = ? WHERE id = ? AND struck_at IS NULL "
        "AND undertaking IN (SELECT id FROM undertaking WHERE problem = ?)",
        record.recorded_at,
        line,
        problem,
    )


def _withdraw(record_id: UUID, withdrawal: Record) -> list[Guarded]:
    """Taking back one's own line strikes it out."""
    still = {"id": record_id, "struck_at": None}
    return [Guarded(Contribution, {"struck_at": withdrawal.recorded_at}, still, Fault("record", _ALREADY))]


def _dated(record_id: UUID, moment: datetime) -> list[Update]:
    return [Update(Contribution, {"noted_at": moment}, {"id": record_id})]


KIND = Kind(
    "contribution",
    1,
    Line,
    needs,
    _accept,
    attachments=MOST_PHOTOS,
    keyed=(Contribution,),
    withdraw=_withdraw,
    dated=_dated,
    data_class=ORDINARY,
)
STRIKE = Kind("strike", 1, Strike, needs, _accept_strike, data_class=ORDINARY)
