"""How a person of a home is added or changed from the phone, including that they moved away or died."""

import json
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any
from uuid import UUID

from app.households import search_keys
from app.households.finding import renew_find
from app.households.heads import unseat_others
from app.households.known_as import remember_name
from app.households.phones import phone_faults
from app.households.tables import Resident
from app.households.words import HEALTH_TAGS, SEXES, STATES, TAGS
from app.lib.classes import ORDINARY
from app.lib.clock import local
from app.lib.names import clean_name, fold_name, name_fault
from app.lib.ports import Port
from app.lib.telephone import read_phones
from app.sync.kinds import Accepted, Fault, Guarded, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

LENGTHS = {"name": 60, "phone": 30, "relation": 20}
OLDEST_YEARS = 130
_TOO_LONG = N_("Please shorten it to %(limit)d characters.")
HEADS = {"head", "户主"}
"""What `relation` says of the head of a household: our code, or the register's word."""


class ResidentShape(Shape):
    """A new person (`household`; the record's id becomes the person's), or changes to one (`resident`).

    In a change an empty field means "as it was"; `clear` names fields to empty. `birth_date` as YYYY-MM-DD, else
    `birth_year` (kept as its 1 January). `tags` are replaced as a whole when `tags_shown` says that the form had them.
    """

    household: UUID | None = None
    resident: UUID | None = None
    name: str = ""
    sex: str = ""
    birth_date: str = ""
    birth_year: int | None = None
    phone: str = ""
    relation: str = ""
    state: str = ""
    tags: list[str] = []
    tags_shown: bool = False
    clear: list[str] = []


PERSON_GONE = Port("somebody has moved away or died")
"""Called with the person, who noted it, and the moment: later packages see to what they ask of people."""


def _needs(data: ResidentShape) -> Needs:
    return Needs(
        households=[data.household] if data.household and not data.resident else [],
        residents=[data.resident] if data.resident else [],
    )


def _born(data: ResidentShape, on: date) -> tuple[date | None, list[Fault]]:
    """The date of birth, and what is wrong with it; `on` is the day of the record."""
    try:
        born = date.fromisoformat(data.birth_date) if data.birth_date else None
    except ValueError:
        return None, [Fault("birth_date", N_("Please enter the date of birth as year-month-day, e.g. 1955-03-08."))]
    field = "birth_date"
    if born is None and data.birth_year is not None:
        field = "birth_year"
        if not 1 <= data.birth_year <= 9999:
            return None, [Fault(field, N_("Please check the year of birth."))]
        born = date(data.birth_year, 1, 1)
    if born is not None and not (on.year - OLDEST_YEARS <= born.year and born <= on):
        return None, [Fault(field, N_("Please check the year of birth."))]
    return born, []


def _faults(data: ResidentShape) -> list[Fault]:
    faults = []
    if data.resident is None:
        if data.household is None:
            faults.append(Fault("household", N_("Please choose the home this person lives in.")))
        if not data.name:
            faults.append(Fault("name", N_("Please enter the person's name.")))
    if data.name and (wrong := name_fault(clean_name(data.name), LENGTHS["name"])):
        faults.append(Fault("name", *wrong))
    if len(data.relation) > LENGTHS["relation"]:
        faults.append(Fault("relation", _TOO_LONG, {"limit": LENGTHS["relation"]}))
    faults += phone_faults(data.phone)
    if data.sex and data.sex not in SEXES:
        faults.append(Fault("sex", N_("Please choose man or woman.")))
    if data.state and data.state not in STATES:
        faults.append(Fault("state", N_("Please choose where the person is now.")))
    if any(tag not in TAGS for tag in data.tags):
        faults.append(Fault("tags", N_("Please choose from the list of what to know.")))
    if any(field not in ("sex", "birth_date", "phone", "relation") for field in data.clear):
        faults.append(Fault("clear", N_("Only sex, date of birth, phone and relation can be emptied.")))
    return faults


def _given(data: ResidentShape, born: date | None) -> dict[str, Any]:
    """The columns this record sets."""
    values: dict[str, Any] = {
        "name": clean_name(data.name),
        "phone": read_phones(data.phone).stored,
        "relation": data.relation.strip(),
    }
    values = {field: value for field, value in values.items() if value}
    if data.sex:
        values["sex"] = data.sex
    if data.state:
        values["state"] = data.state
    if born:
        values["birth_date"] = born
    if data.tags or data.tags_shown:
        values["tags"] = json.dumps(sorted(set(data.tags)))
    if "name" in values:
        values |= search_keys.of_person(values["name"])
    if "relation" in values:
        values["is_head"] = values["relation"] in HEADS
    for field in data.clear:
        values[field] = None if field == "birth_date" else ""
    if "relation" in data.clear:
        values["is_head"] = False
    return values


def _unseen(resident: dict[str, Any]) -> list[str]:
    """The tags of a person that the sender's form did not show: they stay as they were."""
    if resident.get("health", True):
        return []
    return [tag for tag in json.loads(resident.get("tags") or "[]") if tag in HEALTH_TAGS]


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: ResidentShape = record.data
    born, wrong_birth = _born(data, local(record.recorded_at).date())
    faults = _faults(data) + wrong_birth
    if faults:
        return Parked(faults)
    values = _given(data, born)
    detail: dict[str, Any] = {"fields": sorted(values.keys() - {"name_key"})}
    then: list[Callable[[], Iterator[Any]]] = []
    if data.resident is None:
        household, area = data.household, known["households"][data.household]["area"]
        # After the registered members, whose places are small numbers, in the order of being added.
        row = {"id": record.id, "household": household, "position": 1000, **values}
        subject, verb, rows, guards = record.id, "added", [(Resident, row)], []
    else:
        resident = known["residents"][data.resident]
        if "tags" in values:
            values["tags"] = json.dumps(sorted({*data.tags, *_unseen(resident)}))
        household, area = resident["household"], resident["area"]
        otherwise = Fault("resident", N_("This person is no longer on the list. Please ask the village."))
        guards = [Guarded(Resident, values, {"id": data.resident}, otherwise)] if values else []
        subject, verb, rows = data.resident, data.state if data.state in ("moved", "died") else "changed", []
        if "name" in values and fold_name(resident["name"]) != values["name_key"]:
            then.append(partial(remember_name, data.resident, resident["name"]))
        if data.state in ("moved", "died"):
            then.append(partial(PERSON_GONE, data.resident, record.account, record.received_at))
    if values.get("is_head"):
        then.append(partial(unseat_others, household, subject))
    return Accepted(
        area=area,
        household=household,
        verb=verb,
        subject_kind="resident",
        subject=subject,
        rows=rows,
        guards=guards,
        detail=detail,
        accounts=[record.account],
        then=then,
    )


KIND = Kind(
    "resident",
    1,
    ResidentShape,
    _needs,
    _accept,
    afterwards=renew_find,
    keyed=(Resident,),
    data_class=ORDINARY,
    health_values={"tags": HEALTH_TAGS},
)
