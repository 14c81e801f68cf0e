"""Slowing down who guesses passwords: by phone number, because a whole valley shares one carrier address.

The same counts wrong keys of machines, by the address they come from (app/fhir/asker.py).
"""

import hashlib
import unicodedata
from datetime import datetime, timedelta

from app.accounts.tables import SignInThrottle
from app.db import Execute, Fetch, Insert, write
from app.lib.clock import now

FREE_TRIES = 5
"""Wrong passwords before the first wait: an old hand mistypes a few times."""
FIRST_WAIT = timedelta(seconds=30)
"""The first wait; each further wrong password doubles it."""
LONGEST_WAIT = timedelta(minutes=15)
FORGET_AFTER = timedelta(hours=12)
"""A number without wrong passwords for so long starts anew."""


def normal_phone(text: str) -> str:
    """A phone number as stored: full-width digits made plain, spaces, dashes and a +86 in front dropped."""
    digits = "".join(c for c in unicodedata.normalize("NFKC", text) if c.isdigit() or c == "+")
    return digits.removeprefix("+86").removeprefix("0086").replace("+", "")


def _key(phone: str) -> str:
    # Hashed, so that the table is no list of who tried to sign in.
    return hashlib.sha256(phone.encode()).hexdigest()


async def locked_until(phone: str) -> datetime | None:
    """Until when this number has to wait, or None."""

    def plan():
        rows = yield Fetch("SELECT locked_until FROM sign_in_throttle WHERE phone_hash = ?", _key(phone))
        return rows[0]["locked_until"] if rows else None

    until = await write(plan)
    return until if until and until > now() else None


async def note_failure(phone: str) -> None:
    """Count a wrong password."""
    key, moment = _key(phone), now()

    def plan():
        rows = yield Fetch("SELECT failures, last_failure_at FROM sign_in_throttle WHERE phone_hash = ?", key)
        if not rows:
            yield Insert(SignInThrottle, [{"phone_hash": key, "failures": 1, "last_failure_at": moment}])
            return
        recent = moment - rows[0]["last_failure_at"] < FORGET_AFTER
        failures = rows[0]["failures"] + 1 if recent else 1
        over = failures - FREE_TRIES
        wait = min(FIRST_WAIT * 2 ** min(over, 10), LONGEST_WAIT) if over >= 0 else None
        yield Execute(
            "UPDATE sign_in_throttle SET failures = ?, last_failure_at = ?, locked_until = ? WHERE phone_hash = ?",
            failures,
            moment,
            moment + wait if wait else None,
            key,
        )

    await write(plan)


def forget_plan(phone: str):
    """Plan: forget the wrong passwords of this number."""
    yield Execute("DELETE FROM sign_in_throttle WHERE phone_hash = ?", _key(phone))


async def forget_failures(phone: str) -> None:
    """A right password clears the count."""
    await write(forget_plan, phone)
