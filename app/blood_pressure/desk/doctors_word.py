"""What a doctor notes about a person: known hypertension, medication, targets; and a message back to the leader."""

from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from app.blood_pressure import alarm
from app.blood_pressure.renewing import renew
from app.blood_pressure.rules.thresholds import LIMITS
from app.db import Execute
from app.events.happened import happened
from app.households.touching import touch_homes
from app.lib.clock import now, today
from app.lib.numbers import whole
from app.sync.kinds import Fault
from app.web.i18n import N_

NOTE_LENGTH = 2000
WORDS_LENGTH = 500
YES_NO = ("", "yes", "no")
_TITLE = N_("A word from the doctor about somebody's blood pressure")


class Told(NamedTuple):
    """A filled-in form. `known`, `medication`: yes, no or empty (nobody knows); targets as typed."""

    known: str = ""
    medication: str = ""
    target_systolic: str = ""
    target_diastolic: str = ""
    note: str = ""


def faults(told: Told) -> list[Fault]:
    """What has to be mended."""
    found = []
    if told.known not in YES_NO or told.medication not in YES_NO:
        found.append(Fault("known", N_("Please choose yes, no, or not known.")))
    upper, lower = whole(told.target_systolic), whole(told.target_diastolic)
    if bool(told.target_systolic) != bool(told.target_diastolic):
        found.append(
            Fault("target_systolic", N_("A target has an upper and a lower number. Please enter both, or neither."))
        )
    elif told.target_systolic and not (
        upper is not None
        and lower is not None
        and LIMITS["systolic"][0] <= upper <= LIMITS["systolic"][1]
        and LIMITS["diastolic"][0] <= lower < upper
    ):
        found.append(Fault("target_systolic", N_("Please check the target: two whole numbers such as 140 and 90.")))
    if len(told.note) > NOTE_LENGTH:
        found.append(Fault("note", N_("Please shorten the remark to %(limit)d characters."), {"limit": NOTE_LENGTH}))
    return found


def tell(person: dict[str, Any], told: Told, actor: UUID):
    """Plan: store what the doctor says, and work out anew what is due."""
    known_on: date | None = person["known_on"] if told.known == person["known"] else today()
    values = {
        "known": told.known,
        "known_on": known_on if told.known else None,
        "medication": told.medication,
        "target_systolic": whole(told.target_systolic),
        "target_diastolic": whole(told.target_diastolic),
        "note": told.note,
    }
    # First of all, since it locks the row: a phone's record of the same home has to wait its turn.
    yield from touch_homes([person["household"]])
    names = ["id", "household", "area", *values]
    yield Execute(
        f"INSERT INTO health_record ({', '.join(names)}) VALUES ({', '.join('?' * len(names))}) "
        f"ON CONFLICT (id) DO UPDATE SET {', '.join(f'{name} = excluded.{name}' for name in values)}",
        person["id"],
        person["household"],
        person["area"],
        *values.values(),
    )
    yield from renew([person["id"]])
    said = {name: values[name] for name in ("known", "medication", "target_systolic", "target_diastolic")}
    yield happened("health", person["id"], "told", actor=actor, area=person["area"], detail=said)


def ask_leader(person: dict[str, Any], words: str, due_on: date | None, actor: UUID):
    """Plan: send these words to the leaders of the home's group, as a task."""
    ask = alarm.TaskWanted(
        area=person["area"],
        household=person["household"],
        title=_TITLE,
        detail=words,
        urgency="normal",
        due_on=due_on,
        created_by=actor,
        resident=person["id"],
    )
    yield from alarm.ASK_TO_GO([ask], now())
    yield happened("health", person["id"], "asked", actor=actor, area=person["area"])
