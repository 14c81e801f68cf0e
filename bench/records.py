"""Batches as phones send them, made before the clock starts: visits, blood pressures and problems, forty at a time."""

import random
from datetime import UTC, datetime, timedelta

import msgspec

from app.lib.ids import new_id
from bench import town

BATCH = 40
MIX = ("visit",) * 3 + ("blood_pressure",) + ("visit", "problem", "visit", "blood_pressure", "visit", "blood_pressure")
"""Kinds in the order of a round: of ten records six are visits, three blood pressures, one a problem."""

_NOTES = (
    "",
    "一切都好，老人在晒太阳。",
    "电热毯的线旧了，说好下次带新的来。",
    "儿子过年回来，家里粮油够。",
    "腿疼，约了卫生院。",
)
_TROUBLES = ("门口排水沟堵了，下雨漫到路上。", "路灯不亮，晚上走不了。", "垃圾没人收，两天了。")


def record(kind: str, home: str, person: str, dice: random.Random, at: datetime) -> dict:
    """One record of a kind about a home or a person in it."""
    if kind == "visit":
        data = {"household": home, "purpose": "routine", "outcome": "well", "next": "14", "note": dice.choice(_NOTES)}
    elif kind == "blood_pressure":
        reading = {"systolic": dice.randint(105, 165), "diastolic": dice.randint(60, 98), "pulse": dice.randint(58, 96)}
        data = {"resident": person, "readings": [reading], "arm": "left", "posture": "seated", "consent": "given"}
    else:
        data = {"household": home, "category": "drainage", "description": dice.choice(_TROUBLES), "urgency": "normal"}
    return {"id": str(new_id()), "kind": kind, "form": 1, "recorded_at": at.isoformat(), "data": data}


def batch(leader: int, dice: random.Random, count: int = BATCH) -> bytes:
    """The body of one `POST /sync` from a leader's phone."""
    homes = town.homes_of(leader)
    began = datetime.now(UTC) - timedelta(hours=3)
    records = []
    for place in range(count):
        home = homes[place % len(homes)]
        person = town.people_of(leader, home)[place % town.PEOPLE]
        ids = str(town.uid("home", home)), str(town.uid("person", person))
        records.append(record(MIX[place % len(MIX)], *ids, dice, began + timedelta(minutes=place)))
    return envelope(leader, records)


def envelope(leader: int, records: list[dict]) -> bytes:
    """The body of a request with these records."""
    said = {"account": str(town.uid("account", leader)), "device_time": datetime.now(UTC).isoformat()}
    return msgspec.json.encode({**said, "submissions": records})
