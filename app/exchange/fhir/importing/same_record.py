"""Which of our records an Observation from elsewhere is (deduplication): told by its person, moment and values, not its bytes.

A sender's `identifier` says which reading a correction belongs to. Whether a reading is here already is decided by its
content: the same feed may send it again with another order, zone or `meta`, and two systems of one hospital send it with two
identifiers.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, NamedTuple
from uuid import UUID, uuid5

from app.exchange.fhir.importing import elements
from app.exchange.fhir.importing.meaning import as_list
from app.exchange.fhir.importing.profile import Taken
from app.exchange.fhir.resources import HEART_RATE_SUFFIX, RECORDS
from app.lib.ids import as_uuid

_NAMESPACE = UUID("0f4f6f0e-9f0a-5c6e-9d0c-666869722e77")
CHANGED = {"amended", "corrected"}
"""Statuses by which a sender says that this takes the place of what came under the same identifier."""


class Identity(NamedTuple):
    """`key`: the id it has here. `corrects`: the one it takes the place of.

    `here`: it is stored already. `contrary`: it conflicts with what is stored here, and somebody has to look at it.
    """

    key: UUID
    corrects: UUID | None = None
    here: bool = False
    contrary: bool = False


def second(moment: datetime) -> datetime:
    """The moment as we give it out: nobody measures twice within a second."""
    return moment.astimezone(UTC).replace(microsecond=0)


def meaning(taken: Taken) -> tuple[UUID, datetime, int | None, int | None]:
    """The key by which two blood pressures are one and the same."""
    return taken.patient, second(taken.at), taken.systolic, taken.diastolic


def key_of_content(taken: Taken) -> UUID:
    """The id for one without an identifier: a hash of its content."""
    patient, at, systolic, diastolic = meaning(taken)
    return uuid5(_NAMESPACE, f"{patient} {at.isoformat()} {systolic}/{diastolic}")


def key_of_name(system: str, value: str) -> UUID:
    """The id for one with another system's identifier; an identifier we gave out is its id itself. Raises ValueError."""
    return (
        as_uuid(value.removesuffix(HEART_RATE_SUFFIX)) if system == RECORDS else uuid5(_NAMESPACE, f"{system}|{value}")
    )


def names_of(resource: dict[str, Any]) -> list[UUID]:
    """The ids that an Observation's identifiers map to, ours first, in the order they came in."""
    found: list[UUID] = []
    for each in as_list(resource.get("identifier")):
        if isinstance(each, dict) and each.get("value") and each.get("use") not in elements.EXPIRED_IDENTIFIERS:
            system = str(each.get("system") or "")
            try:
                found.insert(0 if system == RECORDS else len(found), key_of_name(system, str(each["value"])))
            except ValueError:
                continue
    return found


class Sought(NamedTuple):
    """One that is looked for: what it says, its pulse if one came beside it, its names, and its status.

    `unless`: create it only if nothing is stored under that name (conditional create).
    """

    taken: Taken
    pulse: int | None
    names: list[UUID]
    status: str
    unless: UUID | None = None


class Known:
    """The stored readings that a batch may refer to. `live`: those of these people at these moments. `newest`: by each name."""

    def __init__(self, live: Iterable[dict[str, Any]], newest: dict[UUID, dict[str, Any]]) -> None:
        self.newest = newest
        self.live: dict[Any, dict[str, Any]] = {}
        for row in live:
            self.live[_said(row)] = row

    def identity(self, sought: Sought) -> Identity:
        """Decide which record one is."""
        if sought.unless in self.newest:
            return Identity(self.newest[sought.unless]["id"], here=True)
        same = self.live.get(meaning(sought.taken))
        if same is not None:
            agrees = sought.pulse is None or same["pulse"] == sought.pulse
            return Identity(same["id"], here=agrees, contrary=not agrees)
        name = next((each for each in sought.names if each in self.newest), None)
        if name is None:
            return Identity(sought.names[0] if sought.names else key_of_content(sought.taken))
        return self._again(sought, name, self.newest[name])

    def _again(self, sought: Sought, name: UUID, before: dict[str, Any]) -> Identity:
        """One whose name is known here, but whose content equals no reading that counts."""
        says = meaning(sought.taken)
        if _said(before) == says:
            return Identity(before["id"], here=True)  # withdrawn here meanwhile, which sending it again does not undo
        if sought.status not in CHANGED and _said(before["first"]) == says:
            return Identity(before["id"], here=True)  # the original, sent once more after it was corrected
        if sought.status not in CHANGED or before["resident"] != sought.taken.patient:
            return Identity(name, contrary=True)
        taken = sought.taken
        version = uuid5(name, f"{taken.at.timestamp()} {taken.systolic}/{taken.diastolic} {before['id']}")
        return Identity(version, corrects=before["id"])


def _said(row: dict[str, Any]) -> Any:
    return row["resident"], second(row["measured_at"]), row["systolic"], row["diastolic"]


def twins(found: Sequence[tuple[int, Taken]]) -> dict[int, int]:
    """Duplicates within one request: for each blood pressure, by place, the place of the first that says the same."""
    first: dict[Any, int] = {}
    return {place: first.setdefault(meaning(taken), place) for place, taken in found}
