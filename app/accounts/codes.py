"""One-time codes: on a printed slip, for setting a password once."""

import hashlib
import secrets
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from app.accounts.tables import OneTimeCode
from app.db import Execute, Fetch, Insert
from app.lib.clock import now
from app.lib.sealed import fingerprint, fingerprints
from app.web.sessions import end_devices

VALID_FOR = timedelta(days=14)
LENGTH = 8
"""Digits: read off paper by somebody without glasses; the throttle makes guessing hopeless."""


_PURPOSE = "one-time code"


def _hash(account: UUID, code: str) -> str:
    # All eight-digit codes can be tried in a second. The key is kept outside the database, so a copy of it reveals nothing.
    return fingerprint(f"{account}:{code}", _PURPOSE)


def _hashes(account: UUID, code: str) -> list[str]:
    """Every hash a code may be stored under: by each of our keys (key rotation), and without one for older slips."""
    text = f"{account}:{code}"
    return [*fingerprints(text, _PURPOSE), hashlib.sha256(text.encode()).hexdigest()]


def end_codes(accounts: Sequence[UUID], moment: datetime):
    """Plan: invalidate the codes that these accounts have not used."""
    yield Execute(
        "UPDATE one_time_code SET used_at = ? WHERE account = ANY(?) AND used_at IS NULL", moment, list(accounts)
    )


def fresh_codes(accounts: Sequence[UUID], created_by: UUID | None):
    """Plan: a fresh code for each account, which ends its older ones. Returns codes by account; only hashes are kept."""
    moment = now()
    codes = {account: "".join(secrets.choice("0123456789") for _ in range(LENGTH)) for account in accounts}
    yield from end_codes(accounts, moment)
    rows = [
        {
            "account": account,
            "code_hash": _hash(account, code),
            "created_by": created_by,
            "created_at": moment,
            "expires_at": moment + VALID_FOR,
        }
        for account, code in codes.items()
    ]
    yield Insert(OneTimeCode, rows)
    return codes


def new_code(account: UUID, created_by: UUID | None):
    """Plan: the same for one account. Returns the code."""
    codes = yield from fresh_codes([account], created_by)
    return codes[account]


_NOBODY = UUID(int=0)


def fits(phone: str, code: str):
    """Plan: the account's id if the code is this number's, unused and not expired, else None."""
    rows = yield Fetch("SELECT id FROM account WHERE phone = ? AND disabled_at IS NULL", phone)
    account = rows[0]["id"] if rows else _NOBODY
    found = yield Fetch(
        "SELECT id FROM one_time_code WHERE account = ? AND code_hash = ANY(?) AND used_at IS NULL AND expires_at > ?",
        account,
        _hashes(account, _digits(code)),
        now(),
    )
    return account if found else None


def _digits(code: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", code) if c.isdecimal())


def redeem(phone: str, code: str, password_hash: str):
    """Plan: set the password if the code fits, and use it up. Returns the account's id or None."""
    account = yield from fits(phone, code)
    if account is None:
        return None
    used = yield Execute(
        "UPDATE one_time_code SET used_at = ? WHERE account = ? AND code_hash = ANY(?) AND used_at IS NULL "
        "AND expires_at > ?",
        now(),
        account,
        _hashes(account, _digits(code)),
        now(),
    )
    if not used:
        return None
    yield Execute("UPDATE account SET password_hash = ? WHERE id = ?", password_hash, account)
    # Whoever knew the old password, or held an old phone, is out.
    yield from end_devices(account, now())
    return account
