"""Passwords: argon2id, off the event loop, so that one sign-in does not stop a whole town's syncing."""

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from app.accounts.passwords.guessable_words import town_words
from app.accounts.passwords.weak_passwords import weakness
from app.web.errors import Refused
from app.web.i18n import N_

R = TypeVar("R")

# OWASP Password Storage Cheat Sheet, argon2id: 19 MiB, two passes, one lane: 23 ms here, and two at once fit any server.
_hasher = PasswordHasher(memory_cost=19_456, time_cost=2, parallelism=1)
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="argon2")

_waiting = 0
MOST_WAITING = 60
"""Passwords of strangers that wait at once, and twice as many of known browsers: nobody waits longer than a second or two."""
_BUSY = N_("Very many people are signing in at this moment. Please try again in a few seconds.")

SHORTEST = 8
"""Characters. NIST SP 800-63B section 3.1.1.2: length is what counts; no rules about kinds of characters."""
LONGEST = 128
"""Characters, of any script, as typed; beyond that somebody only wants to keep the hasher busy."""

_NOBODY = _hasher.hash("nobody has this password")


async def hash_password(password: str, *, known: bool = True) -> str:
    """The argon2id hash to store. Raises Refused as `verify_password` does."""
    return await _beside(known, _hasher.hash, password)


async def verify_password(stored: str | None, password: str, *, known: bool = True) -> bool:
    """Whether the password is the one whose hash is stored. Takes just as long without one (an unknown number).

    Raises Refused (503) when so many wait that it would take seconds. `known`: from a browser or session that is known,
    for which places are left when strangers have taken all of theirs.
    """
    return await _beside(known, _verify, stored, password)


async def _beside(known: bool, work: Callable[..., R], *args: Any) -> R:
    global _waiting
    if _waiting >= MOST_WAITING * (3 if known else 1):
        raise Refused(503, _BUSY, retry_after=5)
    _waiting += 1
    try:
        return await asyncio.get_running_loop().run_in_executor(_threads, work, *args)
    finally:
        _waiting -= 1


def _verify(stored: str | None, password: str) -> bool:
    try:
        _hasher.verify(stored or _NOBODY, password)
    except (VerificationError, InvalidHashError):
        return False
    return stored is not None


def is_outdated(stored: str) -> bool:
    """Whether a hash was made with parameters we no longer use, and is made anew when its password is shown next."""
    try:
        return _hasher.check_needs_rehash(stored)
    except InvalidHashError:
        return False


async def password_fault(password: str, own: Iterable[str] = ()) -> str | None:
    """What is wrong with a new password, as a msgid, or None. `own`: words of the person (guessable_words.py), as far as
    whoever asks has shown who they are: else the answer would tell whose number it is."""
    if len(password) < SHORTEST:
        return N_("Please choose a password of at least 8 characters.")
    if len(password) > LONGEST:
        return N_("Please choose a password of at most 128 characters.")
    words = await town_words() | frozenset(own)
    # In a thread, off the event loop: the first call reads a long list.
    return await asyncio.to_thread(weakness, password, words)
