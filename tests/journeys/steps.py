"""Steps that several journeys take."""

import re
from pathlib import Path

from tests.cast import PASSWORD, PEOPLE, uid
from tests.journeys.conftest import Town
from tests.support.phone import Phone

NEVER_READ = "window.addEventListener('change', (event) => event.stopImmediatePropagation(), true);"
"""The page does not notice that something was chosen: what the picker handed over is all there is."""


def removed(photo: Path) -> None:
    photo.unlink()


def changed(photo: Path) -> None:
    photo.write_bytes(photo.read_bytes()[:1000] + b"changed")


def emptied(photo: Path) -> None:
    photo.write_bytes(b"")


SIGN_IN = re.compile(r"/sign-in(\?|$)")


def end_sessions(town: Town, who: str, column: str = "expires_at") -> None:
    """Let all sessions of a person run out (expires_at) or be taken away (revoked_at)."""
    town.rows(f"UPDATE device SET {column} = '2020-01-01 00:00:00+00:00' WHERE account = ?", uid(who))


def sign_in_here(phone: Phone, who: str) -> None:
    phone.page.fill("[name$=phone]", PEOPLE[who][1])
    phone.page.fill("[name$=password]", PASSWORD)
    phone.page.press("[name$=password]", "Enter")
    phone.is_of(who)
