"""How somebody wants to be told: quiet hours, one message in the morning, SMS, and e-mail for those at a desk."""

import re
from typing import Any

from litestar import Request, Response, get, post
from litestar.response import Redirect

from app.db import Execute, Insert, fetch, write
from app.notifications.delivery.ladder import time_of, town_wishes
from app.notifications.tables import NotifyWish
from app.web.auth import signed_in
from app.web.forms import Form, read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

_TIME = N_("Please write a time of day, such as 21:00.")
_EMAIL = N_("This does not look like an e-mail address. Please check it, or leave it empty.")
_ADDRESS = re.compile(r"[^\s@<>\"',;]+@[^\s@<>\"',;]+\.[A-Za-z]{2,}")


async def _own(viewer: Viewer) -> dict[str, Any]:
    rows = await fetch(
        "SELECT quiet_from, quiet_to, digest, sms, email FROM notify_wish WHERE account = ?", viewer.account_id
    )
    if rows:
        return rows[0]
    town = town_wishes()
    begins, ends = (f"{at:%H:%M}" for at in town[:2])
    return {"quiet_from": begins, "quiet_to": ends, "digest": False, "sms": True, "email": ""}


def read(form: Form, *, at_desk: bool) -> tuple[dict[str, Any], dict[str, str]]:
    """A filled-in form and its faults by field. E-mail is for those at a desk."""
    wish: dict[str, Any] = {name: form.text(name) for name in ("quiet_from", "quiet_to")}
    faults = {}
    for name in ("quiet_from", "quiet_to"):
        try:
            wish[name] = f"{time_of(wish[name][:8]):%H:%M}"
        except ValueError:
            faults[name] = localised(_TIME)
    wish |= {"digest": form.text("digest") == "1", "sms": form.text("sms") == "1"}
    wish["email"] = form.text("email") if at_desk else ""
    if wish["email"] and (len(wish["email"]) > 120 or not _ADDRESS.fullmatch(wish["email"])):
        faults["email"] = localised(_EMAIL)
    return wish, faults


@get("/me/messages", guards=[signed_in])
async def show_wishes(viewer: Viewer) -> Response[str]:
    """The form."""
    return render("notifications/wishes.html", wish=await _own(viewer), faults=_none({}))


@post("/me/messages", guards=[signed_in], status_code=303)
async def keep_wishes(request: Request, viewer: Viewer) -> Response:
    """Keep what the form says; it counts from now on."""
    wish, faults = read(await read_form(request), at_desk=viewer.at_desk)
    if faults:
        return render("notifications/wishes.html", 422, wish=wish, faults=_none(faults))
    await write(_keep, {**wish, "account": viewer.account_id})
    return Redirect("/me/messages", status_code=303)


def _none(faults: dict[str, str]) -> dict[str, str]:
    return {"quiet_from": "", "quiet_to": "", "email": "", **faults}


def _keep(row: dict[str, Any]):
    yield Insert(NotifyWish, [row], ignore=True)
    yield Execute(
        "UPDATE notify_wish SET quiet_from = ?, quiet_to = ?, digest = ?, sms = ?, email = ? WHERE account = ?",
        *(row[name] for name in ("quiet_from", "quiet_to", "digest", "sms", "email", "account")),
    )


ROUTES = [show_wishes, keep_wishes]
