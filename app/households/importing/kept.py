"""A checked file between "check" and "take in": kept for an hour, so that nobody has to choose it twice.

Only what was read out of it is kept, without ID numbers, for the account that checked it.
"""

import os
import time
from pathlib import Path
from uuid import UUID

import msgspec

from app.households.importing.register import Checked
from app.lib.ids import new_id
from app.settings import settings

KEPT_S = 3_600


class Kept(msgspec.Struct):
    """What lies in the file."""

    account: UUID
    checked: Checked


def _folder() -> Path:
    return settings.data_dir / "imports"


def sweep() -> None:
    """Remove what is older than an hour; a job does it too, so that personal data does not stay until the next list."""
    for path in _folder().glob("*.msgpack"):
        if path.stat().st_mtime < time.time() - KEPT_S:
            path.unlink(missing_ok=True)


def keep(account: UUID, checked: Checked) -> UUID:
    """Put a check aside; returns its id."""
    _folder().mkdir(mode=0o700, parents=True, exist_ok=True)
    sweep()
    key = new_id()
    with os.fdopen(os.open(_folder() / f"{key}.msgpack", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(msgspec.msgpack.encode(Kept(account, checked)))
    return key


def kept(account: UUID, key: UUID) -> Checked | None:
    """The check of this account, unless it is gone."""
    sweep()
    try:
        found = msgspec.msgpack.decode((_folder() / f"{key}.msgpack").read_bytes(), type=Kept)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    return found.checked if found.account == account else None


def drop(key: UUID) -> bool:
    """Delete a check; returns whether it was still there."""
    try:
        (_folder() / f"{key}.msgpack").unlink()
    except FileNotFoundError:
        return False
    return True
