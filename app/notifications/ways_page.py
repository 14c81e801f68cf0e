"""The desk's look at the ways to reach people: which are set up, which fail, and what mends them."""

from typing import Any

from litestar import Response, get

from app.areas.scope import within_sql
from app.db import fetch
from app.notifications.delivery import rungs
from app.web.auth import role
from app.web.i18n import N_
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("town_admin", "dispatcher", "village_admin")

NAMES = {
    "wecom": N_("WeCom group"),
    "dingtalk": N_("DingTalk group"),
    "email": N_("E-mail"),
    "sms": N_("SMS"),
}
_CURES = (
    (("errcode 310000",), N_("The secret of the robot is wrong, or the server's clock is. Please check both.")),
    (
        ("errcode 93000", "errcode 300001", "errcode 40035"),
        N_("The address of the robot is wrong. Please copy it anew."),
    ),
    (("errcode 45009", "errcode 130101", "HTTP 429"), N_("Too many messages at once. It goes on by itself.")),
    (("not an allowed",), N_("The address in the settings is not the vendor's. Please check how it is written.")),
    (("the gateway", "HTTP 401", "HTTP 403"), N_("The gateway refused the message. Please check key and template.")),
    (("HTTP 5", "Timeout", "Client", "Server", "OSError"), N_("The other side does not answer. It is tried again.")),
    (("SMTP",), N_("The mail server refused the message. Please check name, password and sender.")),
)
_ELSE = N_("It failed. Please check the settings of this way.")


def cure(error: str) -> str:
    """What a failure means and what mends it, as a msgid."""
    return next((words for starts, words in _CURES if error.startswith(starts)), _ELSE)


async def channels(paths: list[str]) -> list[dict[str, Any]]:
    """Every way beyond push: `ready`, when it last took a message, how many wait for people of these areas, and its fault."""
    within, params = within_sql("r.path", paths)
    known = {row["name"]: row for row in await fetch("SELECT name, sent_at, failing_at, last_error FROM channel")}
    waiting = {
        row["channel"]: row["n"]
        for row in await fetch(
            "SELECT d.channel, count(*) AS n FROM rung_delivery d WHERE d.state IN ('queued', 'sending') AND EXISTS ("
            f"SELECT 1 FROM assignment s JOIN area r ON r.id = s.area WHERE s.account = d.account AND {within}) "
            "GROUP BY d.channel",
            *params,
        )
    }
    nothing = {"sent_at": None, "failing_at": None, "last_error": ""}
    return [
        {**known.get(name, nothing), "name": name, "ready": rung.ready(), "waiting": waiting.get(name, 0)}
        for name, rung in rungs.RUNGS.items()
    ]


@get("/desk/channels", guards=[role(*ROLES)])
async def show_channels(viewer: Viewer) -> Response[str]:
    """The ways to reach people."""
    return render(
        "notifications/desk_channels.html", channels=await channels(viewer.paths(*ROLES)), names=NAMES, cure=cure
    )


ROUTES = [show_channels]
