"""Steps of the tests about blood pressure: measuring somebody, and what the house knows of them then."""

from datetime import datetime, timedelta, timezone

from tests.cast import uid

TOWN = timezone(timedelta(hours=8))


def ago(days, hour=9):
    """A time of day in the town so many days ago."""
    return (datetime.now(TOWN) - timedelta(days=days)).replace(hour=hour, minute=0, second=0, microsecond=0).isoformat()


def measure(person, who, numbers, days=1, consent="given", **more):
    """A check-up of one reading; returns its outcome."""
    upper, lower = map(int, numbers.split("/"))
    data = {"resident": uid(who), "readings": [{"systolic": upper, "diastolic": lower}], "consent": consent, **more}
    return person.sync(person.record("blood_pressure", data, recorded_at=ago(days)))[0]


def health(database, who):
    (row,) = database.rows(f"SELECT * FROM health_record WHERE id = '{uid(who)}'")
    return row
