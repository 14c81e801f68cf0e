"""Rate limits for guessing: every attempt is counted before it is made, in a transaction, so that none races past the count.

What is counted, and why by these: docs/adr/0005. Keys are hashes, so that the table is no list of who tried to sign in.
"""

import hashlib
import unicodedata
from datetime import datetime, timedelta
from typing import NamedTuple

from app.db import Execute, Fetch
from app.lib.telephone import read_mobile


class Rule(NamedTuple):
    """The rate limit of one kind of key: exponential backoff, and with `leak` a leaky bucket.

    `free`: attempts before the first wait of `first`, which doubles up to `longest`. `leak`: one attempt is forgotten each time
    this has passed; without it all are after FORGET_AFTER. `most`: rows of this kind that are kept, those with most attempts.
    """

    kind: str
    free: int
    first: timedelta
    longest: timedelta
    leak: timedelta | None = None
    most: int = 1_000_000


FORGET_AFTER = timedelta(hours=12)
"""A key without wrong attempts for so long starts anew; sooner would let a guesser go on after each meal."""

_PATIENCE = (5, timedelta(seconds=30), timedelta(minutes=15))
"""An old hand mistypes a few times; then thirty seconds, doubling to a quarter of an hour."""
NUMBER = Rule("number", *_PATIENCE)
"""The phone number of an account, tried from unknown browsers."""
INVENTED = Rule("invented", *_PATIENCE, most=200)
"""A number that is nobody's: it gets the same answers while it is kept, and few are kept."""
BROWSER = Rule("browser", *_PATIENCE)
"""A browser that this account has signed in from, counted separately: a stranger's attempts do not lock it out."""
ADDRESS = Rule(
    "address",
    free=200,
    first=timedelta(seconds=5),
    longest=timedelta(minutes=1),
    leak=timedelta(seconds=30),
    most=2_000,
)
"""An address with many numbers: a whole valley may share one of its carrier's (CGNAT), so that it may be wrong two hundred
times, and 120 times an hour from then on. Known browsers are not counted."""
KEY = Rule("key", *_PATIENCE, most=2_000)
"""An address from which wrong keys of machines come (app/exchange/fhir/asker.py)."""
SECOND = Rule("second", *_PATIENCE)
"""The second step of an account, tried from unknown browsers. Counted separately: a right password must not forgive wrong
digits."""
RULES = (NUMBER, INVENTED, BROWSER, ADDRESS, KEY, SECOND)
_AGAIN = 20
"""Retries of a count that others get ahead of; more than the attempts that can be under way at once."""

Counted = tuple[Rule, str]
"""A rule and the hash counted under it."""


def normal_phone(text: str) -> str:
    """The mobile number that was typed, as it is stored; of anything else the digits, which match nobody's."""
    return read_mobile(text) or "".join(c for c in unicodedata.normalize("NFKC", text) if c.isdecimal())


def key_of(text: str) -> str:
    """What a text is counted under."""
    return hashlib.sha256(text.encode()).hexdigest()


def locked(key: str, moment: datetime):
    """Plan: until when this key has to wait, or None."""
    rows = yield Fetch("SELECT locked_until FROM sign_in_throttle WHERE phone_hash = ?", key)
    until = rows[0]["locked_until"] if rows else None
    return until if until and until > moment else None


def reserve(counted: Counted, moment: datetime):
    """Plan: count an attempt that is about to be made. Returns None; or until when to wait, and it must not be made."""
    rule, key = counted
    for _ in range(_AGAIN):
        yield Execute(
            "DELETE FROM sign_in_throttle WHERE phone_hash = ? AND last_failure_at < ?", key, moment - FORGET_AFTER
        )
        if (yield Execute(_FIRST, key, rule.kind, moment)):
            yield from _keep_few(rule)
            return None
        rows = yield Fetch("SELECT * FROM sign_in_throttle WHERE phone_hash = ?", key)
        if not rows:
            continue
        if rows[0]["locked_until"] and rows[0]["locked_until"] > moment:
            return rows[0]["locked_until"]
        now_at = _counted(rule, rows[0]["failures"], rows[0]["last_failure_at"], moment)
        # Compare and swap: whoever counted meanwhile has changed `failures`, and this one looks again.
        if (yield Execute(_NEXT, *now_at, key, rows[0]["failures"])):
            return None
    return moment + rule.first


_FIRST = """
INSERT INTO sign_in_throttle (phone_hash, kind, failures, last_failure_at) VALUES (?, ?, 1, ?) ON CONFLICT DO NOTHING
"""
_NEXT = """
UPDATE sign_in_throttle SET failures = ?, last_failure_at = ?, locked_until = ? WHERE phone_hash = ? AND failures = ?
"""


def _counted(rule: Rule, failures: int, last: datetime, moment: datetime) -> tuple[int, datetime, datetime | None]:
    """Number, moment and lock of a row with one more attempt."""
    if rule.leak:
        gone = min(failures, max(0, (moment - last) // rule.leak))
        # The remainder counts towards the next leak: else whoever comes often enough is never forgiven anything.
        failures, last = failures - gone, last + gone * rule.leak if gone < failures else moment
    else:
        last = moment
    failures += 1
    over = failures - rule.free
    wait = min(rule.first * 2 ** min(over, 10), rule.longest) if over >= 0 else None
    return failures, last, moment + wait if wait else None


def _keep_few(rule: Rule):
    """Plan: drop the lightest rows beyond those this kind may have, so that made-up numbers cannot fill the disk."""
    rows = yield Fetch("SELECT count(*) AS n FROM sign_in_throttle WHERE kind = ?", rule.kind)
    over = rows[0]["n"] - rule.most
    if over > 0:
        yield Execute(
            "DELETE FROM sign_in_throttle WHERE phone_hash IN (SELECT phone_hash FROM sign_in_throttle WHERE kind = ? "
            "ORDER BY failures, last_failure_at LIMIT ?)",
            rule.kind,
            over,
        )


def forget(counted: Counted):
    """Plan: the attempt was right. A number or browser starts anew; an address only gets this one back."""
    rule, key = counted
    if rule.leak:
        yield from give_back(counted)
    else:
        yield Execute("DELETE FROM sign_in_throttle WHERE phone_hash = ?", key)


def give_back(counted: Counted):
    """Plan: the attempt was not made after all."""
    yield Execute(
        "UPDATE sign_in_throttle SET failures = failures - 1, locked_until = NULL WHERE phone_hash = ? AND failures > 0",
        counted[1],
    )


def forget_plan(phone: str):
    """Plan: forget the wrong passwords of this number."""
    yield from forget((NUMBER, key_of(phone)))


def sweep(moment: datetime):
    """Plan: delete what no longer counts. Returns how many rows went."""
    gone = yield Execute("DELETE FROM sign_in_throttle WHERE last_failure_at < ?", moment - FORGET_AFTER)
    for rule in RULES:
        yield from _keep_few(rule)
    return gone
