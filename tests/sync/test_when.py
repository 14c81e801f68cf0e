"""When a record was made: what phones' clocks say, and what of it can be true."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.sync.clocks import NEAR, moment, not_before, skew, when

NOW = datetime(2026, 11, 29, 4, 0, tzinfo=UTC)
MADE = datetime(2025, 1, 1, tzinfo=UTC)
DAYS = timedelta(days=1)


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


CLOCKS = {
    # name: (recorded_at said, ahead at sending, last contact, what counts: None means the arrival, asked about)
    "right": (NOW - 2 * timedelta(hours=1), timedelta(), NOW - DAYS, NOW - timedelta(hours=2)),
    "epoch": (at("1970-01-01T00:00:07"), timedelta(), NOW - DAYS, None),
    "lost and got back": (at("2010-01-01T00:00:00"), timedelta(), NOW - DAYS, None),
    "end of time": (at("2038-01-19T03:14:07"), timedelta(), NOW - DAYS, None),
    "tomorrow": (NOW + DAYS, timedelta(), NOW - DAYS, None),
    "fifteen days in a drawer": (NOW - 15 * DAYS, timedelta(), NOW - 20 * DAYS, NOW - 15 * DAYS),
    "fifteen days, but heard of yesterday": (NOW - 15 * DAYS, timedelta(), NOW - DAYS, None),
    "always two days ahead": (NOW + 2 * DAYS - timedelta(hours=3), 2 * DAYS, NOW - DAYS, NOW - timedelta(hours=3)),
    "always a year behind": (NOW - 365 * DAYS - timedelta(hours=3), -365 * DAYS, NOW - DAYS, NOW - timedelta(hours=3)),
    "wrong zone, all the time": (NOW - timedelta(hours=9), timedelta(hours=-8), NOW - DAYS, NOW - timedelta(hours=1)),
    "wrong zone, put right before sending": (NOW + timedelta(hours=7), timedelta(), NOW - DAYS, None),
    "jumped back while it waited": (NOW - timedelta(hours=5), -40 * DAYS, NOW - DAYS, None),
    "jumped twice while it waited": (at("1980-01-06T00:00:00"), timedelta(days=3), NOW - DAYS, None),
    "a minute ahead": (NOW + timedelta(seconds=60), timedelta(), NOW - DAYS, NOW),
    "before the account": (MADE - DAYS, timedelta(), None, None),
    "with the account": (MADE, timedelta(), None, MADE),
    "no time at all": (None, timedelta(), NOW - DAYS, None),
}


@pytest.mark.parametrize("name", CLOCKS)
def test_a_table_of_clocks(name):
    said, ahead, contact, counts = CLOCKS[name]
    off = skew((NOW + ahead).isoformat(), NOW)
    found = when(said, off, not_before(contact, None, MADE, NOW), NOW)
    assert found == ((NOW, True) if counts is None else (counts, False))


@pytest.mark.parametrize(
    ("after", "known", "made", "earliest"),
    [
        (None, None, None, None),
        (None, None, MADE, MADE),
        (None, NOW - DAYS, MADE, NOW - DAYS),
        (
            NOW - 20 * DAYS,
            NOW - DAYS,
            MADE,
            NOW - 20 * DAYS,
        ),  # the phone remembers better than we do: it has not sent since
        (NOW + DAYS, NOW - DAYS, MADE, NOW - DAYS),  # we never said that
        (MADE - DAYS, None, MADE, MADE),
    ],
)
def test_the_earliest_moment(after, known, made, earliest):
    assert not_before(after, known, made, NOW) == earliest


@pytest.mark.parametrize(
    "text", ["", "yesterday", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "1899-12-31T00:00:00Z", "2026-13-01"]
)
def test_what_is_no_time_of_a_clock(text):
    assert moment(text) is None and skew(text, NOW) == 0


times = st.datetimes(datetime(1900, 1, 2), datetime(2199, 12, 30), timezones=st.just(UTC))  # noqa: DTZ001  as it takes them


@given(
    said=st.none() | times,
    device=times,
    since=st.none() | times.filter(lambda each: each <= NOW),
    received=st.just(NOW),
)
def test_what_counts_can_be_true(said, device, since, received):
    found = when(said, skew(device.isoformat(), received), since, received)
    assert found.at <= received
    assert since is None or found.at >= since - NEAR
    assert not found.unsure or found.at == received
