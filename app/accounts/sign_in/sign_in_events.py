"""Who came in, who failed to, who went: events with device and address (OWASP ASVS 5.0, 16.3.1).

For the audit alone: they have no area, so that no page of the desk shows when somebody signs in.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.accounts.sign_in.throttle import Counted
from app.db import Execute, Insert
from app.events.happened import event_row
from app.events.tables import Event

SIGNED_IN, FAILED, SIGNED_OUT, PROVED = "signed_in", "sign_in_failed", "signed_out", "proved"
COMINGS = (SIGNED_IN, FAILED, SIGNED_OUT, PROVED)


def _event(verb: str, account: UUID, actor: UUID | None, moment: datetime, detail: dict[str, str]) -> dict[str, Any]:
    return event_row("account", account, verb, actor=actor, at=moment, detail=detail)


def signed_in(account: UUID, device: UUID, moment: datetime, **how: str):
    """Plan: somebody is in, on this device. `how`: `by` (password or slip), `second` (app, passkey, paper or nothing)."""
    yield Insert(Event, [{**_event(SIGNED_IN, account, account, moment, how), "device": device}])


def signed_out(account: UUID, device: UUID, moment: datetime, by: str):
    """Plan: a session ended. `by`: themselves, or whoever signed in on the same browser."""
    yield Insert(Event, [{**_event(SIGNED_OUT, account, account, moment, {"by": by}), "device": device}])


def proved(account: UUID, moment: datetime):
    """Plan: somebody who is in has given the password again; the device is that of the request."""
    yield Insert(Event, [_event(PROVED, account, account, moment, {})])


def failed(account: UUID | None, device: UUID | None, counted: tuple[Counted, ...], where: str, moment: datetime):
    """Plan: somebody was not let in. `account`: the number's, or None for nobody's, of which nothing is kept (only the log says
    that it happened). `device`: by which the browser is known. `where`: password, slip, second, again.

    Either way one transaction writes, so that the answer takes as long.
    """
    for _rule, key in counted[:1]:
        yield Execute("UPDATE sign_in_throttle SET last_failure_at = last_failure_at WHERE phone_hash = ?", key)
    if account:
        row = _event(FAILED, account, None, moment, {"at": where})
        yield Insert(Event, [{**row, "device": device} if device else row])
