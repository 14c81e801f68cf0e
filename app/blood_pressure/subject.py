"""Blood pressure, as a subject: check-ups at the door, consent, and the doctor's desk."""

import json
from typing import Any
from uuid import UUID

from app.blood_pressure import attempt_receiving as attempts
from app.blood_pressure import clinics, receiving, routes, words
from app.blood_pressure import consent_receiving as consent
from app.blood_pressure.desk import clinics_page as desk_clinics
from app.blood_pressure.desk import health_centre_tables as desk_tables
from app.blood_pressure.desk import pages as desk
from app.blood_pressure.desk import queries as desk_queries
from app.blood_pressure.renewing import renew_homes
from app.blood_pressure.rules import chosen_set as choosing
from app.blood_pressure.rules import foretelling
from app.db.standing import stands
from app.events.looking import saw
from app.households.importing.undo import USES, Use
from app.households.importing.work import PEOPLE_MOVED
from app.lib.classes import HEALTH
from app.notifications.links import LINKS, Link
from app.sync.kinds import Row
from app.sync.subject import (
    Card,
    DeskPlace,
    Face,
    History,
    HomeColumns,
    HomeForm,
    HomePart,
    PersonColumns,
    Subject,
    Widening,
)
from app.web.i18n import N_
from app.web.viewer import Viewer

_DUE = "FROM health_record k JOIN resident r ON r.id = k.id WHERE k.household = h.id AND r.state IN ('here', 'away')"
_OF_HEALTH = (
    "consent_at",
    "last_at",
    "due_on",
    "reason",
    "known",
    "known_on",
    "medication",
    "target_systolic",
    "target_diastolic",
    "next_well",
    "next_high",
    "recheck_by",
    "urgent_on",
)
"""Columns of a person's health record that their home's page shows."""


def _with_the_person(home: Row, entry: Row) -> None:
    """A reading is shown with its person, too. That somebody looked is logged."""
    saw([UUID(entry["resident"])])
    entry["symptoms"] = json.loads(entry["more"])
    for resident in home["residents"]:
        if str(resident["id"]) == entry["resident"]:
            resident["pressures"].append(entry)
            entry["resident_name"] = resident["name"]


async def _who_waits(viewer: Viewer) -> dict[str, Any] | None:
    if not viewer.has("doctor"):
        return None
    return {**await desk_queries.counts(viewer.paths("doctor")), "words": desk.LIST_WORDS}


SUBJECT = Subject(
    name="blood_pressure",
    kinds=[receiving.KIND, attempts.KIND, consent.KIND],
    widens=[
        Widening("residents", ", k.consent, k.consent_at", " LEFT JOIN health_record k ON k.id = r.id"),
    ],
    faces={
        "blood_pressure": Face(
            words=N_("Blood pressure"),
            codes={
                "arm": words.ARMS,
                "posture": words.POSTURES,
                "feeling": words.FEELINGS,
                "symptoms[]": words.SYMPTOMS,
                "consent": words.CONSENTS,
            },
            form="blood_pressure/record_form.html",
            marks={"resident", "symptoms", "consent", "device", "note", "readings.*"},
            corrects=True,
            takes_back=True,
            before_taking_back="blood_pressure/consent_stays.html",
        ),
        "pressure_attempt": Face(
            words=N_("Could not be measured"),
            codes={"reason": words.REASONS},
            form="blood_pressure/record_form.html",
            marks={"resident", "reason", "note"},
            corrects=True,
            takes_back=True,
        ),
        "health_consent": Face(
            words=N_("Consent"),
            codes={"consent": words.CONSENTS},
            form="blood_pressure/record_form.html",
            marks={"resident", "consent"},
            corrects=True,
            takes_back=True,
        ),
    },
    fields={
        "systolic": N_("Upper number"),
        "diastolic": N_("Lower number"),
        "pulse": N_("Pulse"),
        "arm": N_("Arm"),
        "posture": N_("Posture"),
        "feeling": N_("Anything felt"),
        "symptoms[]": N_("Symptoms"),
        "consent": N_("Consent"),
        "consent_version": N_("Version of the words"),
        "device": N_("Blood-pressure monitor"),
        "irregular": N_("Irregular pulse shown"),
    },
    template_words={
        "blood_pressures": words,
        "thresholds": choosing,
        "clinics": clinics,
        "foretelling": foretelling,
    },
    home_forms=[
        HomeForm(
            section="blood-pressure",
            words=N_("Measure blood pressure"),
            asks=N_("Where do you measure?"),
            icon="heart",
            template="blood_pressure/home_form.html",
            data_class=HEALTH,
        ),
    ],
    home_columns=[
        HomeColumns(
            columns={
                "grade": (
                    "SELECT b.grade FROM blood_pressure b WHERE b.household = h.id "
                    f"AND {stands('b')} AND {desk_queries.agrees('b')} "
                    "ORDER BY b.measured_at DESC LIMIT 1"
                ),
                "pressure_on": f"SELECT min(k.due_on) {_DUE}",
                "pressure_of": (
                    f"SELECT CAST(k.id AS TEXT) {_DUE} AND k.due_on IS NOT NULL ORDER BY k.due_on, k.id LIMIT 1"
                ),
            },
            data_class=HEALTH,
        ),
    ],
    person_columns=[
        PersonColumns(
            columns={"consent": "COALESCE(k.consent, '')", **{name: f"k.{name}" for name in _OF_HEALTH}},
            join=" LEFT JOIN health_record k ON k.id = r.id",
            health=_OF_HEALTH,
            lists=["pressures"],
        ),
    ],
    histories={
        "blood_pressure": History(
            table="blood_pressure",
            time="measured_at",
            columns={
                "code": "x.grade",
                "more": "x.symptoms",
                "words": "x.note",
                "resident": "CAST(x.resident AS TEXT)",
                "systolic": "x.systolic",
                "diastolic": "x.diastolic",
                "pulse": "COALESCE(x.pulse, 0)",
                "details": "x.readings",
            },
            template="blood_pressure/history_entry.html",
            data_class=HEALTH,
            still=desk_queries.agrees("x"),
            add=_with_the_person,
        ),
    },
    home_parts=[
        HomePart("blood_pressure/home_slip.html", "top"),
        HomePart("blood_pressure/home_pressures.html", "body", order=20),
        HomePart("blood_pressure/home_urgent.html", "sheets"),
    ],
    waiting="blood_pressure/waiting.html",
    stamp=lambda viewer: choosing.stamp(viewer.home_paths) + clinics.stamp(viewer.home_paths),
    routes=[*desk.ROUTES, *desk_tables.ROUTES, *desk_clinics.ROUTES, *routes.ROUTES],
    desk_places=[
        DeskPlace(address="/desk/health", words=N_("Blood pressure"), roles=desk.ROLES, order=30),
    ],
    cards=[Card(template="blood_pressure/desk_card.html", load=_who_waits, order=10)],
    loads=[choosing.load, clinics.load],
    fills={
        PEOPLE_MOVED: renew_homes,
        USES: {
            "blood_pressure": Use(
                home="SELECT household FROM blood_pressure WHERE household = ANY(?)",
                person="SELECT resident FROM blood_pressure WHERE resident = ANY(?)",
            )
        },
        LINKS: {"desk_health": Link("/desk/health/{id}")},
    },
)
