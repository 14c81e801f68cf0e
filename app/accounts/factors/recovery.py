"""Codes on paper that stand in for a lost second factor, each once: shown when they are made, kept as argon2id hashes."""

import asyncio
import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple
from uuid import UUID

from app.accounts.passwords.hashing import hash_password, verify_password
from app.accounts.tables import RecoveryCode
from app.db import Execute, Insert, fetch
from app.lib.sealed import fingerprint, fingerprints

HOW_MANY = 10
CODE_LENGTH = 12
"""Digits, in groups of four: 40 bits, typed on any keyboard, and slowed down as the app's digits are."""
_PURPOSE = "recovery code"


class Made(NamedTuple):
    """A code to show once, and what is kept of it."""

    code: str
    selector: str
    hashed: str


def _text(account: UUID, code: str) -> str:
    return f"{account}:{code}"


def _selector(text: str) -> str:
    """Finds a code's row among ten, so that one slow hash is tried and not ten; without our key it says nothing."""
    return fingerprint(text, _PURPOSE)[:16]


async def make(account: UUID) -> list[Made]:
    """Fresh codes, to be kept with `keep`. Raises Refused (503) when too many hashes are being made."""
    codes = ["".join(secrets.choice("0123456789") for _ in range(CODE_LENGTH)) for _ in range(HOW_MANY)]
    hashed = await asyncio.gather(*(hash_password(code) for code in codes))
    return [Made(code, _selector(_text(account, code)), each) for code, each in zip(codes, hashed, strict=True)]


def keep(account: UUID, made: Sequence[Made], moment: datetime):
    """Plan: store these codes in place of all earlier ones."""
    yield from remove(account)
    rows = [
        {"account": account, "selector": each.selector, "code_hash": each.hashed, "made_at": moment} for each in made
    ]
    yield Insert(RecoveryCode, rows)


def remove(account: UUID):
    """Plan: delete all codes."""
    yield Execute("DELETE FROM recovery_code WHERE account = ?", account)


def shown(code: str) -> str:
    """As it is read: `1234 5678 9012`."""
    return " ".join(code[start : start + 4] for start in range(0, CODE_LENGTH, 4))


async def find(account: UUID, code: str) -> UUID | None:
    """The row of a code that was not used yet, or None. A wrong code takes just as long."""
    selectors = [each[:16] for each in fingerprints(_text(account, code), _PURPOSE)]
    rows = await fetch(
        "SELECT id, code_hash FROM recovery_code WHERE account = ? AND selector = ANY(?) AND used_at IS NULL",
        account,
        selectors,
    )
    right = await verify_password(rows[0]["code_hash"] if rows else None, code)
    return rows[0]["id"] if right else None


def use(row: UUID, moment: datetime):
    """Plan: use the code up. Returns False when it was used already."""
    return bool((yield Execute("UPDATE recovery_code SET used_at = ? WHERE id = ? AND used_at IS NULL", moment, row)))
