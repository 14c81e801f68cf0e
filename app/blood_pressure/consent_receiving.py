"""Consent to being measured: asked before the first measurement, withdrawn as easily as given.

Withdrawing it hides the readings, takes them off the phones, and parks records from before that arrive afterwards.
"""

from typing import Any
from uuid import UUID, uuid5

from piccolo.table import Table

from app.blood_pressure.renewing import renew
from app.blood_pressure.tables import HealthConsent
from app.blood_pressure.words import CONSENT_VERSION, CONSENTS
from app.db import Update
from app.lib.classes import HEALTH
from app.sync.corrections import corrected_homes, corrected_people, supersede, withdraw_from
from app.sync.kinds import Accepted, Fault, Kind, Known, Needs, Parked, Record, Shape
from app.web.i18n import N_

WITHDRAWN = N_("This person no longer agrees to be measured. What was sent is kept closed; nobody sees the numbers.")
_REFUSED = N_(
    "The person did not agree, so the numbers cannot be used. Ask again another time, or take this record back."
)
_UNASKED = N_("Please ask first whether the person agrees to be measured, choose the answer, then save.")
_WHOSE = N_("Please choose whose word this is.")
_DECIDE = N_("Please choose whether the person agrees.")
_BAD_VERSION = N_("The version of the words about consent cannot be read. Open the page anew and save again.")
VERSION_LENGTH = 20
_WHICH_FIRST = N_(
    "The phone's clock was wrong, so nobody knows whether this was said before the person withdrew their consent or after. "
    "Please ask again, then save."
)
GIVEN = ("given", "witnessed", "voice")

Rows = list[tuple[type[Table], dict[str, Any]]]


def ask_consent(
    record: Record, resident: dict[str, Any], said: str, version: str, *, urgent: bool
) -> tuple[list[Fault], Rows]:
    """What forbids using a check-up of this person (empty when nothing does), and the rows of the consent that came with it.

    An urgent one needs none: to protect somebody's life and health is a ground of its own (PIPL, article 13).
    """
    before = resident.get("consent") or ""
    if said == "refused":
        return [Fault("consent", _REFUSED)], []
    # When the record's time is uncertain, nobody can tell whether it came after the withdrawal.
    withdrawn = before == "withdrawn" and (record.unsure or record.recorded_at <= resident["consent_at"])
    if withdrawn or (before == "withdrawn" and said not in GIVEN):
        return [Fault("consent", WITHDRAWN)], []
    if before == "given":
        return [], []
    if said not in GIVEN:
        return ([], []) if urgent else ([Fault("consent", _UNASKED)], [])
    # So that later records of the same batch see it as given.
    resident["consent"], resident["consent_at"] = "given", record.recorded_at
    row = _row(record, record.data.resident, resident["household"], "given", said, version)
    return [], [(HealthConsent, {**row, "id": consent_id(record.id)})]


def consent_id(check_up: UUID) -> UUID:
    """The id of the consent that came with a check-up."""
    return uuid5(check_up, "consent")


def _row(record: Record, resident: UUID, household: UUID, decision: str, how: str, version: str) -> dict[str, Any]:
    return {
        "id": record.id,
        "resident": resident,
        "household": household,
        "account": record.account,
        "decision": decision,
        "how": how,
        "version": version or CONSENT_VERSION,
        "decided_at": record.recorded_at,
    }


def version_faults(version: str) -> list[Fault]:
    """What is wrong with the version of the words: it is too long to be one of ours."""
    return [Fault("consent_version", _BAD_VERSION)] if len(version) > VERSION_LENGTH else []


class ConsentShape(Shape):
    """A person's consent recorded on its own, without a check-up. `consent`: one of words.CONSENTS, or `withdrawn`."""

    resident: UUID | None = None
    consent: str = ""
    consent_version: str = ""


def _needs(data: ConsentShape) -> Needs:
    return Needs(
        residents=[data.resident] if data.resident else [],
        originals=[data.corrects] if data.corrects else [],
    )


def _accept(record: Record, known: Known) -> Accepted | Parked:
    data: ConsentShape = record.data
    guards, faults = supersede(record, known, HealthConsent)
    faults += [] if data.resident else [Fault("resident", _WHOSE)]
    if data.consent not in CONSENTS and data.consent != "withdrawn":
        faults.append(Fault("consent", _DECIDE))
    faults += version_faults(data.consent_version)
    if faults:
        return Parked(faults)
    resident = known["residents"][data.resident]
    if record.unsure and data.consent in GIVEN and resident.get("consent") == "withdrawn":
        return Parked([Fault("consent", _WHICH_FIRST)])
    decision = "given" if data.consent in GIVEN else "withdrawn"
    how = data.consent if decision == "given" else ""
    resident["consent"], resident["consent_at"] = decision, record.recorded_at
    return Accepted(
        area=resident["area"],
        household=resident["household"],
        verb="agreed" if decision == "given" else "disagreed",
        subject_kind="resident",
        subject=data.resident,
        rows=[(HealthConsent, _row(record, data.resident, resident["household"], decision, how, data.consent_version))],
        guards=guards,
        accounts=[record.account],
        people=corrected_people(record, known, data.resident),
        also=corrected_homes(record, known),
    )


def _is_withdrawn(record: Record, _known: Known) -> bool:
    """Whether it is a withdrawal, which whoever is at the door may take, in any role."""
    return record.data.consent == "withdrawn"


KIND = Kind(
    "health_consent",
    1,
    ConsentShape,
    _needs,
    _accept,
    facts=HealthConsent,
    withdraw=withdraw_from(HealthConsent),
    renews=renew,
    dated=lambda record_id, moment: [Update(HealthConsent, {"decided_at": moment}, {"id": record_id})],
    data_class=HEALTH,
    from_anybody=_is_withdrawn,
)
