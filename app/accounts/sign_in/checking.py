"""Whether a password is right: counted first, checked off the event loop, and taking as long for a number that is nobody's."""

from datetime import datetime
from uuid import UUID

from litestar import Request

from app.accounts.desk.person_forms import WRONG_PHONE, is_mobile
from app.accounts.passwords.hashing import hash_password, is_outdated, verify_password
from app.accounts.sign_in import attempts
from app.accounts.sign_in.browsers import browser_of
from app.db import Execute, write
from app.lib.clock import now
from app.web.errors import Refused
from app.web.i18n import N_, localised

_WRONG = N_("Phone number or password is wrong. Please check both, or ask your village for a new code.")
_TOO_MANY = N_("Too many wrong passwords. Please try again in %(minutes)s min.")


def minutes_until(moment: datetime) -> int:
    """How long to wait, as it is told."""
    return max(1, round((moment - now()).total_seconds() / 60))


async def check_password(
    request: Request, phone: str, password: str, wrong: str = _WRONG, where: str = "password"
) -> tuple[UUID | None, str]:
    """The account that phone number and password open, or None and what to say (localised; `wrong` is a msgid).

    `where`: what a failure's event says of it; `again` where somebody who is in gives the password once more.

    Raises Refused (503) when too many want to get in at this moment.
    """
    attempt = await attempts.begin(phone, browser_of(request))
    if attempt.until:
        return None, localised(_TOO_MANY, {"minutes": minutes_until(attempt.until)})
    stored = attempt.account["password_hash"] if attempt.account else None
    try:
        right = await verify_password(stored, password, known=attempt.known)
    except Refused:
        await attempt.not_made()
        raise
    if attempt.account is None or not right:
        await attempt.wrong(where)
        # What cannot be a phone number gives nobody away, and needs other words.
        return None, localised(wrong if is_mobile(phone) else WRONG_PHONE)
    await attempt.right()
    if stored and is_outdated(stored):
        await _renew(attempt.account["id"], stored, password)
    return attempt.account["id"], ""


async def _renew(account: UUID, stored: str, password: str) -> None:
    """Rehash with today's parameters, unless another password was set meanwhile."""
    hashed = await hash_password(password)

    def plan():
        yield Execute(
            "UPDATE account SET password_hash = ? WHERE id = ? AND password_hash = ?", hashed, account, stored
        )

    await write(plan)
