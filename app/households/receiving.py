"""How a home is added or changed from the phone: on the first day, the list is out of date."""

from typing import Any
from uuid import UUID

from app.households.finding import renew_find
from app.households.tables import Household
from app.households.words import GONE
from app.lib.classes import ORDINARY
from app.lib.identity import HIDDEN
from app.lib.names import LOST_IN_NAME, clean_name, clean_title, lost_character
from app.sync.kinds import Accepted, Fault, Guarded, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

LENGTHS = {"number": 20, "name": 60, "address": 200, "note": 2000}
_ID_HERE = N_("A national ID number stood here, which is not kept. Please write how the neighbours call it.")
_TOO_LONG = N_("Please shorten this to %(limit)d characters.")


class HouseholdShape(Shape):
    """A new home (`area`; the record's id becomes the home's), or changes to one (`household`).

    In a change an empty field means "as it was", so that a form filled in weeks ago cannot wipe what a colleague
    added since; `clear` names the fields to empty on purpose. `gone`: see words.py.
    """

    household: UUID | None = None
    area: UUID | None = None
    number: str = ""
    name: str = ""
    address: str = ""
    note: str = ""
    gone: str = ""
    clear: list[str] = []


def _needs(data: HouseholdShape) -> Needs:
    return Needs(households=[data.household] if data.household else [])


def _faults(data: HouseholdShape, known: Known) -> list[Fault]:
    faults = []
    if data.household is None:
        area = known["areas"].get(data.area) if data.area else None
        if area is None:
            faults.append(Fault("area", N_("Please choose the group the home belongs to; it must be one of yours.")))
        elif area["kind"] != "micro_grid":
            faults.append(Fault("area", N_("A home belongs to a micro-grid. Please choose one.")))
        if not clean_title(data.name):
            faults.append(Fault("name", N_("Please enter the name of the family.")))
    faults += [Fault(field, _ID_HERE) for field in ("name", "number") if HIDDEN in getattr(data, field)]
    if clean_title(data.name) and (mark := lost_character(data.name)):
        faults.append(Fault("name", LOST_IN_NAME, {"mark": mark}))
    for field, limit in LENGTHS.items():
        if len(getattr(data, field)) > limit:
            faults.append(Fault(field, _TOO_LONG, {"limit": limit}))
    if data.gone and data.gone not in GONE:
        faults.append(Fault("gone", N_("Please choose what became of the home.")))
    if any(field not in ("number", "address", "note") for field in data.clear):
        faults.append(Fault("clear", N_("Only the number, the address and the note can be emptied.")))
    return faults


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: HouseholdShape = record.data
    faults = _faults(data, known)
    if faults:
        return Parked(faults)
    given: dict[str, Any] = {field: value for field in LENGTHS if (value := getattr(data, field).strip())}
    if "name" in given:
        given["name"] = clean_name(data.name)
    if data.household is None:
        row = {"id": record.id, "area": data.area, "created_at": record.recorded_at, **given}
        return _accepted(
            record, data.area, record.id, "added", rows=[(Household, row)], detail={"fields": sorted(given)}
        )
    changes = {**given, **dict.fromkeys(data.clear, "")}
    if data.gone:
        changes["left_at"] = record.recorded_at
    area = known["households"][data.household]["area"]
    guards = []
    if changes:
        otherwise = Fault("household", N_("This home is no longer on the list. Please ask the village."))
        guards.append(Guarded(Household, changes, {"id": data.household}, otherwise))
    detail = {"fields": sorted(changes), **({"gone": data.gone} if data.gone else {})}
    return _accepted(record, area, data.household, "left" if data.gone else "changed", guards=guards, detail=detail)


def _accepted(record: Record, area: UUID | None, household: UUID, verb: str, **rest: Any) -> Accepted:
    return Accepted(
        area=area,
        household=household,
        verb=verb,
        subject_kind="household",
        subject=household,
        accounts=[record.account],
        **rest,
    )


KIND = Kind(
    "household", 1, HouseholdShape, _needs, _accept, afterwards=renew_find, keyed=(Household,), data_class=ORDINARY
)
