"""Somebody has lost phone, passkeys and paper: the town's administrator lets them begin anew, after seeing who it is.

In person, because whoever has found out a password can make a telephone call as well (docs/security.md).
"""

from datetime import datetime
from uuid import UUID

from litestar import post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts.factors import authenticator, passkeys, recovery
from app.accounts.people import area_of, event
from app.accounts.proving import proved
from app.accounts.scope import manageable
from app.accounts.sign_in.throttle import SECOND, forget, key_of, normal_phone
from app.db import Fetch, Insert, write
from app.events.tables import Event
from app.lib.clock import now
from app.web.auth import role
from app.web.errors import Conflict, Refused
from app.web.i18n import N_
from app.web.sessions import end_devices
from app.web.viewer import Viewer

_NONE = N_("This person has no second factor, or somebody else has reset it already.")
_NOT_ONESELF = N_(
    "Nobody resets their own second factor here. Please ask another administrator, or change it on your own page."
)


def reset(account: UUID, actor: UUID | None, area: UUID | None, moment: datetime):
    """Plan: app, passkeys and codes are gone, and every sign-in ends. Raises Conflict when there was nothing."""
    there = yield from authenticator.remove(account)
    there = (yield from passkeys.remove(account)) or there
    yield from recovery.remove(account)
    if not there:
        raise Conflict(_NONE)
    yield from forget((SECOND, key_of(f"second {account}")))
    # Whoever found the phone is not to go on where it was signed in.
    yield from end_devices(account, moment)
    yield Insert(Event, [event("factor_reset", account, actor, area, moment)])


@post("/desk/people/{person_id:uuid}/second-factor/reset", guards=[role("town_admin"), proved()], status_code=303)
async def reset_factor(person_id: FromPath[UUID], viewer: Viewer) -> Redirect:
    """The person sets up a second factor anew when they sign in next."""
    person = await manageable(viewer, person_id)
    if person_id == viewer.account_id:
        raise Refused(403, _NOT_ONESELF)
    await write(reset, person_id, viewer.account_id, person["decisive"][0]["area"], now())
    return Redirect(f"/desk/people/{person_id}", status_code=303)


def reset_by_number(phone: str):
    """Plan: the same for whoever has this number, by whoever may command the server. Returns their name; None for nobody's."""
    rows = yield Fetch("SELECT id, name FROM account WHERE phone = ?", phone)
    if not rows:
        return None
    moment = now()
    yield from reset(rows[0]["id"], None, (yield from area_of(rows[0]["id"], moment)), moment)
    return rows[0]["name"]


async def run(phone: str) -> str:
    """What `weige second-factor reset` does; what it has to say. Raises SystemExit with a sentence for what can't be done."""
    try:
        name = await write(reset_by_number, normal_phone(phone))
    except Conflict:
        raise SystemExit("This person has no second factor.") from None
    if name is None:
        raise SystemExit("This is nobody's number. Please check the digits.")
    return f"{name} is signed out everywhere and sets up a second factor anew at the next sign-in, with the password as before."


ROUTES = [reset_factor]
