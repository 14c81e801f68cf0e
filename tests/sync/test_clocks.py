"""Phone clocks lie: what was said is kept, the difference is measured, the corrected time is what is shown."""

from datetime import UTC, datetime, timedelta

import pytest

from tests import cast


@pytest.fixture(scope="module")
def chen(client):
    return client("chen")


def moment(value):
    """A time out of either database."""
    return value if isinstance(value, datetime) else datetime.fromisoformat(value)


@pytest.mark.parametrize("ahead", [timedelta(days=400), timedelta(hours=-8), timedelta(minutes=5)], ids=str)
def test_a_wrong_clock_is_corrected_and_its_word_kept(chen, database, ahead):
    happened = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)
    said = happened + ahead
    data = {"household": cast.uid("zhou home"), "outcome": "well"}
    record = chen.record("visit", data, recorded_at=said.isoformat())
    device_time = (datetime.now(UTC) + ahead).isoformat()
    answer = chen.post_sync(record, device_time=device_time)
    assert answer.json()["outcomes"][0]["outcome"] == "stored"
    (kept,) = database.rows(f"SELECT recorded_at, skew_s FROM submission WHERE id = '{record['id']}'")
    assert moment(kept["recorded_at"]) == said
    assert abs(kept["skew_s"] - ahead.total_seconds()) <= 3
    shown = moment(database.one(f"SELECT visited_at FROM visit WHERE id = '{record['id']}'"))
    assert abs(shown - happened) <= timedelta(seconds=3)


@pytest.mark.parametrize("device_time", [None, "", "now", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", 7], ids=str)
def test_a_clock_that_says_nothing_sensible_stops_nobody(chen, device_time):
    record = chen.record("visit", {"household": cast.uid("zhou home"), "outcome": "well"})
    answer = chen.post_sync(record, device_time=device_time)
    assert answer.status_code == (400 if device_time == 7 else 200)


def test_nothing_happens_in_the_future(chen, database):
    record = chen.record(
        "visit", {"household": cast.uid("zhou home"), "outcome": "well"}, recorded_at="2099-01-01T00:00:00Z"
    )
    assert chen.sync(record)[0]["outcome"] == "stored"
    shown = moment(database.one(f"SELECT visited_at FROM visit WHERE id = '{record['id']}'"))
    assert shown <= datetime.now(UTC)


def test_a_time_without_an_offset_is_the_towns(chen, database):
    record = chen.record(
        "visit", {"household": cast.uid("zhou home"), "outcome": "well"}, recorded_at="2026-11-01T08:00:00"
    )
    chen.sync(record)
    kept = moment(database.one(f"SELECT recorded_at FROM submission WHERE id = '{record['id']}'"))
    assert kept == datetime(2026, 11, 1, 0, 0, tzinfo=UTC)
