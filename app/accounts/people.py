"""What can be done with an account: enter it, correct it, shut it out, let it in again, give it a new code.

Each verb is a plan that moves only from the state it expects (an optimistic lock) and writes its event. They also take turns
behind one row lock, which costs nothing at a few a day: no phone number is taken twice, and no town loses its last
administrator to two clicks at once.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.accounts.codes import end_codes, fresh_codes
from app.accounts.holders import holds, unended
from app.accounts.sign_in.throttle import forget_plan
from app.accounts.tables import Account
from app.db import Execute, Fetch, Insert
from app.events.happened import event_row
from app.events.tables import Event
from app.lib.clock import now
from app.web.errors import Conflict
from app.web.i18n import N_
from app.web.sessions import end_devices

VERBS = {
    "added": N_("Entered"),
    "imported": N_("Entered from a list"),
    "corrected": N_("Name or number corrected"),
    "disabled": N_("Shut out"),
    "enabled": N_("Let in again"),
    "reset": N_("Password and sign-ins ended, new code made"),
    "slip_made": N_("Slip with a code made"),
    "device_ended": N_("A phone signed out"),
    "devices_ended": N_("All phones signed out"),
    "password_changed": N_("Password changed"),
    "app_set_up": N_("App for the second factor set up"),
    "app_removed": N_("App for the second factor removed"),
    "passkey_added": N_("Passkey added"),
    "passkey_removed": N_("Passkey removed"),
    "codes_made": N_("Codes on paper made"),
    "code_used": N_("Signed in with a code on paper"),
    "factor_reset": N_("Second factor reset"),
    "role_given": N_("Role given"),
    "role_ended": N_("Role ended"),
    "moved": N_("Moved"),
    "handed_over": N_("Handed over"),
    "took_over": N_("Took over"),
    "deputy_named": N_("Deputy named"),
    "stands_in": N_("Stands in"),
}
"""What the history of a person says."""

_CHANGED = N_("Somebody else has changed this person's name or number meanwhile. Please look again.")
_ALREADY_OUT = N_("Somebody else has shut this person out already.")
_ALREADY_IN = N_("Somebody else has let this person in again already.")
_IS_OUT = N_("This person is shut out. Let them in again first, then make a code.")
_LAST_ADMIN = N_(
    "This is the last administrator of the town who can sign in. Make somebody else an administrator first, and let them "
    "set their password."
)


class PhoneTaken(Exception):
    """Somebody has this number. `account`: id and name of who it is."""

    def __init__(self, account: dict[str, Any]) -> None:
        super().__init__()
        self.account = account


def take_turns(asked_at: datetime | None = None):
    """Plan: take the row lock that serialises all changes of people until commit. Returns the moment of one's own turn.

    At a moment from before the wait, a role that the one ahead has just ended would still be held.
    """
    yield Execute("UPDATE area SET kind = kind WHERE parent IS NULL")  # PostgreSQL only: SQLite has one writer
    turn = now()
    return max(asked_at, turn) if asked_at else turn


def event(verb: str, account: UUID, actor: UUID | None, area: UUID | None, moment: datetime, **detail: Any) -> dict:
    """The row that says what was done with whom. `detail` names no names and no numbers: they are the account's."""
    return event_row("account", account, verb, actor=actor, area=area, at=moment, detail=detail)


def area_of(account: UUID, moment: datetime):
    """Plan: the area in whose history belongs what somebody does with their own account; None without a role."""
    held = yield Fetch(
        f"SELECT s.area FROM assignment s WHERE s.account = ? AND {holds()} ORDER BY s.since, s.id LIMIT 1",
        account,
        moment,
        moment,
    )
    return held[0]["area"] if held else None


def free_phone(phone: str, but: UUID | None = None):
    """Plan: make sure that nobody (`but` this account) has the number. Raises PhoneTaken."""
    for row in (yield Fetch("SELECT id, name FROM account WHERE phone = ?", phone)):
        if row["id"] != but:
            raise PhoneTaken(row)


def add(account: dict[str, Any], actor: UUID | None, area: UUID, moment: datetime):
    """Plan: enter somebody who has no password yet. `account`: id, name and phone. Raises PhoneTaken."""
    yield from take_turns()
    yield from free_phone(account["phone"])
    yield Insert(Account, [{**account, "created_at": moment}])
    yield Insert(Event, [event("added", account["id"], actor, area, moment)])


def correct(person: UUID, was: tuple[str, str], now_is: tuple[str, str], actor: UUID, area: UUID, moment: datetime):
    """Plan: another name and phone number. Raises PhoneTaken, or Conflict when they are no longer what they were."""
    yield from take_turns()
    yield from free_phone(now_is[1], person)
    changed = yield Execute(
        "UPDATE account SET name = ?, phone = ?, revision = revision + 1 WHERE id = ? AND name = ? AND phone = ?",
        *now_is,
        person,
        *was,
    )
    if not changed:
        raise Conflict(_CHANGED)
    fields = [name for name, old, new in zip(("name", "phone"), was, now_is, strict=True) if old != new]
    yield Insert(Event, [event("corrected", person, actor, area, moment, fields=fields)])


def disable(person: UUID, actor: UUID, area: UUID, moment: datetime):
    """Plan: out at once, on every phone; roles stay, to be taken up again. Raises Conflict."""
    moment = yield from take_turns(moment)
    changed = yield Execute(
        "UPDATE account SET disabled_at = ?, revision = revision + 1 WHERE id = ? AND disabled_at IS NULL",
        moment,
        person,
    )
    if not changed:
        raise Conflict(_ALREADY_OUT)
    held = yield Fetch(
        "SELECT r.path FROM assignment s JOIN area r ON r.id = s.area "
        f"WHERE s.account = ? AND s.role = 'town_admin' AND {unended()}",
        person,
        moment,
    )
    for row in held:
        yield from keep_an_admin(row["path"], moment)
    # A phone that was lost must not come back to life with the account.
    yield from end_devices(person, moment)
    yield from end_codes([person], moment)
    yield Insert(Event, [event("disabled", person, actor, area, moment)])


def enable(person: UUID, actor: UUID, area: UUID, moment: datetime):
    """Plan: may sign in again, with the password they had. Raises Conflict."""
    changed = yield Execute(
        "UPDATE account SET disabled_at = NULL, revision = revision + 1 WHERE id = ? AND disabled_at IS NOT NULL",
        person,
    )
    if not changed:
        raise Conflict(_ALREADY_IN)
    yield Insert(Event, [event("enabled", person, actor, area, moment)])


def reset(person: UUID, actor: UUID, area: UUID, moment: datetime):
    """Plan: the old password and every sign-in end, as when a phone was lost. Returns the new code. Raises Conflict."""
    changed = yield Execute(
        "UPDATE account SET password_hash = NULL, revision = revision + 1 WHERE id = ? AND disabled_at IS NULL", person
    )
    if not changed:
        raise Conflict(_IS_OUT)
    yield from end_devices(person, moment)
    codes = yield from fresh_codes([person], actor)
    rows = yield Fetch("SELECT phone FROM account WHERE id = ?", person)
    yield from forget_plan(rows[0]["phone"])
    yield Insert(Event, [event("reset", person, actor, area, moment)])
    return codes[person]


def keep_an_admin(path: str, moment: datetime):
    """Plan: check, after a change, that the town with this path still has an administrator who can sign in.

    Raises Conflict.
    """
    left = yield Fetch(
        "SELECT 1 AS one FROM assignment s JOIN area r ON r.id = s.area JOIN account a ON a.id = s.account "
        f"WHERE s.role = 'town_admin' AND {holds()} AND a.disabled_at IS NULL "
        "AND a.password_hash IS NOT NULL AND (r.path = ? OR ? LIKE r.path || '.%') LIMIT 1",
        moment,
        moment,
        path,
        path,
    )
    if not left:
        raise Conflict(_LAST_ADMIN)
