"""What the villages' doctors know about people with high blood pressure; what is due, and the figures, follow from it."""

from app.blood_pressure.desk.doctors_word import Told, tell
from app.db import Fetch
from app.demo.invented_names import dice
from app.demo.world import World


def note(town: World):
    """Plan: for those who had hypertension before anybody came to measure, most of them with medication."""
    chance = dice("doctors")
    tagged = {
        one.id: group.village
        for group in town.groups
        for home in town.homes[group.key]
        for one in home.people
        if "hypertension" in one.tags
    }
    measured = yield Fetch(
        "SELECT id, household, area, known, known_on FROM health_record WHERE last_at IS NOT NULL ORDER BY id"
    )
    for person in measured:
        if person["id"] in tagged:
            told = Told(known="yes", medication="yes" if chance.random() < 0.8 else "no")
            doctor = town.workers("doctor", (tagged[person["id"]],))[0]
            yield from tell(person, told, doctor.account)
