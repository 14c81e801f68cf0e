"""How a visit is received. The form is on the household's page (`#visit`)."""

from datetime import datetime, timedelta
from uuid import UUID

from app.db import Update
from app.lib.classes import ORDINARY
from app.lib.clock import local
from app.sync.corrections import supersede, withdraw_from
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.visits.tables import Visit
from app.visits.words import NEXT, OUTCOMES, PURPOSES
from app.web.i18n import N_

NOTE_LENGTH = 2000


class VisitShape(Shape):
    """`outcome` and `purpose`: see words.py. `next`: days until the next visit as text, or "none"."""

    household: UUID | None = None
    purpose: str = "routine"
    outcome: str = ""
    next: str = ""
    note: str = ""


def _needs(data: VisitShape) -> Needs:
    return Needs(
        households=[data.household] if data.household else [],
        originals=[data.corrects] if data.corrects else [],
    )


def _faults(data: VisitShape) -> list[Fault]:
    faults = []
    if data.household is None:
        faults.append(
            Fault("household", N_("It does not say which home was visited. Open the home and record it there."))
        )
    if data.outcome not in OUTCOMES:
        faults.append(Fault("outcome", N_("Please choose how it went this time.")))
    if data.purpose not in PURPOSES:
        faults.append(Fault("purpose", N_("Please choose why you went.")))
    if data.next and data.next not in NEXT:
        faults.append(Fault("next", N_("Please choose when you will come again.")))
    if len(data.note) > NOTE_LENGTH:
        faults.append(Fault("note", N_("Please shorten the note to %(limit)d characters."), {"limit": NOTE_LENGTH}))
    return faults


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: VisitShape = record.data
    faults = _faults(data)
    guards, corrected = supersede(record, known, Visit)
    if faults or corrected:
        return Parked(faults + corrected)
    household = known["households"][data.household]
    next_on = None
    if data.next not in ("", "none"):
        next_on = local(record.recorded_at).date() + timedelta(days=int(data.next))
    row = {
        "id": record.id,
        "household": data.household,
        "area": household["area"],
        "account": record.account,
        "visited_at": record.recorded_at,
        "purpose": data.purpose,
        "outcome": data.outcome,
        "note": data.note,
        "next_on": next_on,
        "corrects": record.corrects,
    }
    return Accepted(
        area=household["area"],
        household=data.household,
        verb="corrected" if record.corrects else "visited",
        subject_kind="visit",
        subject=record.id,
        rows=[(Visit, row)],
        guards=guards,
        detail={"outcome": data.outcome},
    )


def _dated(record_id: UUID, moment: datetime) -> list[Update]:
    return [Update(Visit, {"visited_at": moment}, {"id": record_id})]


KIND = Kind(
    "visit",
    1,
    VisitShape,
    _needs,
    _accept,
    facts=Visit,
    withdraw=withdraw_from(Visit),
    dated=_dated,
    data_class=ORDINARY,
)
