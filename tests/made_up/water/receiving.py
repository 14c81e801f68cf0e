"""How a reading of a water meter is received."""

from uuid import UUID

from app.db import Update
from app.lib.classes import ORDINARY
from app.sync.corrections import supersede, withdraw_from
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from tests.made_up.water.tables import WaterReading


class Reading(Shape):
    """`litres`: what the meter shows."""

    household: UUID | None = None
    litres: int | None = None
    note: str = ""


def _needs(data: Reading) -> Needs:
    return Needs(
        households=[data.household] if data.household else [],
        originals=[data.corrects] if data.corrects else [],
    )


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: Reading = record.data
    guards, faults = supersede(record, known, WaterReading)
    if data.household is None:
        faults.append(Fault("household", "It does not say whose meter this is."))
    if data.litres is None or data.litres < 0:
        faults.append(Fault("litres", "Please enter what the meter shows."))
    if faults:
        return Parked(faults)
    home = known["households"][data.household]
    row = {
        "id": record.id,
        "household": data.household,
        "area": home["area"],
        "account": record.account,
        "read_at": record.recorded_at,
        "litres": data.litres,
        "note": data.note,
        "corrects": record.corrects,
    }
    return Accepted(
        area=home["area"],
        household=data.household,
        verb="corrected" if record.corrects else "read",
        subject_kind="water_reading",
        subject=record.id,
        rows=[(WaterReading, row)],
        guards=guards,
    )


KIND = Kind(
    "water_reading",
    1,
    Reading,
    _needs,
    _accept,
    facts=WaterReading,
    withdraw=withdraw_from(WaterReading),
    dated=lambda record_id, moment: [Update(WaterReading, {"read_at": moment}, {"id": record_id})],
    data_class=ORDINARY,
)
