"""Coming in by whatever door: the password, then the second step where there is one, then a session.

The form of a door may carry a record along (sync/native.py); every page on the way keeps it, so that nothing typed is lost.
"""

from typing import NamedTuple
from uuid import UUID

from litestar import Request, Response
from litestar.response import Redirect

from app.accounts import roles
from app.accounts.factors import needing, recovery, second_step
from app.accounts.factors.door import Door
from app.accounts.people import area_of, event
from app.accounts.sign_in.browsers import begin_session, give
from app.accounts.sign_in.checking import check_password
from app.accounts.sign_in.throttle import normal_phone
from app.db import Insert, write
from app.events.tables import Event
from app.lib.clock import now
from app.settings import settings
from app.web.forms import Form
from app.web.i18n import N_, localised
from app.web.templates import render

_OVER = N_("That took longer than we wait. Please begin again.")


class Entered(NamedTuple):
    """Somebody is in. `tokens`: for `give`. `fresh`: they have just set up their second factor."""

    account: UUID
    tokens: tuple[str, str]
    fresh: bool = False


def sign_in_page(status: int = 200, *, door: Door | None = None, phone: str = "", fault: str = "") -> Response[str]:
    """The form, perhaps with a fault."""
    return render(
        "accounts/sign_in.html",
        status,
        door=door or Door(),
        phone=phone,
        fault=fault,
        demo_logins=_demo_logins(),
        roles=roles.WORDS,
    )


def _demo_logins() -> list[dict[str, str]]:
    """One login for each role, from the file the demo town wrote; none outside of demo mode."""
    file = settings.data_dir / "logins.tsv"
    if not settings.demo or not file.exists():
        return []
    first: dict[str, dict[str, str]] = {}
    for line in file.read_text(encoding="utf-8").splitlines()[1:]:
        phone, password, role = line.split("\t")[:3]
        first.setdefault(role, {"phone": phone, "password": password, "role": role})
    return list(first.values())


async def come_in(request: Request, form: Form, door: Door) -> Entered | Response:
    """What a door's form leads to: a session, or the next page to show. Raises Refused (503) when too many want to get in."""
    if token := form.text(f"{door.prefix}half"):
        return await _second(request, form, door, token)
    phone = normal_phone(form.text(f"{door.prefix}phone"))
    account, fault = await check_password(request, phone, form.secret(f"{door.prefix}password"))
    if account is None:
        return sign_in_page(422, door=door, phone=phone, fault=fault)
    return await after_password(request, account, door, "password")


async def after_password(request: Request, account: UUID, door: Door, by: str) -> Entered | Response:
    """The password was right, or was just set: a session, or the page of the second step. `by`: password or slip."""
    step = await needing.step_of(account)
    if step == needing.SECOND:
        return await second_step.ask(request, account, door, by)
    if step == needing.SETUP:
        return await second_step.ask_to_set_up(account, door, by)
    return Entered(account, await begin_session(request, account, by))


async def _second(request: Request, form: Form, door: Door, token: str) -> Entered | Response:
    taken = await second_step.take(request, form, door, token)
    if taken is None:
        return sign_in_page(422, door=door, fault=localised(_OVER))
    if isinstance(taken, Response):
        return taken
    tokens = await begin_session(request, taken.account, taken.by, taken.second)
    return Entered(taken.account, tokens, fresh=taken.second == second_step.NEW)


async def welcome(request: Request, entered: Entered, onward: str) -> Response:
    """The answer to somebody who is in: on to where they wanted, by way of their codes on paper if these are to be made."""
    response: Response = Redirect(onward, status_code=303)
    if entered.fresh:
        made = await recovery.make(entered.account)
        await write(_keep_codes, entered.account, made)
        response = second_step.codes_page(made, onward)
    give(request, response, entered.tokens)
    return response


def _keep_codes(account: UUID, made: list[recovery.Made]):
    moment = now()
    yield from recovery.keep(account, made, moment)
    yield Insert(Event, [event("codes_made", account, account, (yield from area_of(account, moment)), moment)])
