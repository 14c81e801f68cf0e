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

VALID_FOR = timedelta(days=14)
LENGTH = 8
"""Digits: read off paper by somebody without glasses; the throttle makes guessing hopeless."""


def _hash(account: UUID, code: str) -> str:
    return hashlib.sha256(f"{account}:{code}".encode()).hexdigest()


def end_codes(accounts: Sequence[UUID], moment: datetime):
    """Plan: codes these accounts still have are worth nothing any more."""
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


def redeem(phone: str, code: str, password_hash: str):
    """Plan: set the password if the code is this number's, unused and not run out. Returns the account's id or None."""
    rows = yield Fetch("SELECT id FROM account WHERE phone = ? AND disabled_at IS NULL", phone)
    if not rows:
        return None
    account = rows[0]["id"]
    plain = "".join(c for c in unicodedata.normalize("NFKC", code) if c.isdecimal())
    used = yield Execute(
        "UPDATE one_time_code SET used_at = ? WHERE account = ? AND code_hash = ? AND used_at IS NULL AND expires_at > ?",
        now(),
        account,
        _hash(account, plain),
        now(),
    )
    if not used:
        return None
    yield Execute("UPDATE account SET password_hash = ? WHERE id = ?", password_hash, account)
    # Whoever knew the old password, or held an old phone, is out.
    yield Execute("UPDATE device SET revoked_at = ? WHERE account = ? AND revoked_at IS NULL", now(), account)
    return account
