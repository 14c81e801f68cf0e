"""Who looked at a person's blood pressure, for the person to be told (Personal Information Protection Law, article 45)."""

from datetime import timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

from litestar import Response, get
from litestar.params import FromPath

from app.accounts import roles
from app.areas.scope import is_within
from app.db import fetch
from app.events.looking import saw
from app.home import queries
from app.lib.clock import local, now
from app.lib.ids import first_id
from app.sync.registry import Subjects
from app.web.auth import signed_in
from app.web.errors import NotFoundException
from app.web.i18n import N_
from app.web.templates import render
from app.web.viewer import Viewer

TOLD = timedelta(days=365)
"""How far back the page goes."""
MOST = 2000
"""Looks read for one page; somebody whom more looked at in a year is told of the latest."""

PAGES = (
    ("/offline", N_("taken along on the phone")),
    ("/residents/", N_("the person's own page")),
    ("/households/", N_("the page of the home")),
    ("/households", N_("a list of homes")),
    ("/desk/health.csv", N_("a table for the health centre")),
    ("/desk/health/follow-ups", N_("a table for the health centre")),
    ("/desk/health/", N_("the doctor's record")),
    ("/desk/health", N_("the doctor's list")),
    ("/fhir", N_("the health centre's system")),
    ("/tasks", N_("tasks")),
    ("/desk/parked", N_("a record that could not be applied")),
    ("/attention", N_("a record that could not be applied")),
    ("/records", N_("a record of one's own")),
    ("/desk", N_("the desk")),
    ("/", N_("today's page")),
)
"""What the beginning of a page's address is called; the first that fits."""

_LOOKS = f"""
SELECT e.at AS looked_at, e.detail, e.actor, a.name,
       (SELECT s.role FROM assignment s WHERE s.account = e.actor AND s.since <= e.at
        AND (s.until IS NULL OR s.until > e.at) ORDER BY s.since LIMIT 1) AS role
FROM event e JOIN account a ON a.id = e.actor
WHERE e.subject = ANY(?) AND e.verb = 'viewed' AND e.id >= ? ORDER BY e.id DESC LIMIT {MOST}
"""


def page_words(address: str) -> str:
    """What a page is called (a msgid), by its address without ids."""
    return next((words for start, words in PAGES if address.startswith(start)), PAGES[-1][1])


def _by_day(looks: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One line for what somebody looked at on one day, newest first."""

    def key(look: dict[str, Any]) -> tuple[str, str, str]:
        return f"{local(look['looked_at']):%Y-%m-%d}", look["name"], str(look["actor"])

    lines = []
    for (_day, name, _actor), same in groupby(sorted(looks, key=key, reverse=True), key):
        several = list(same)
        words = {page_words(look["detail"].partition('"page": "')[2].partition('"')[0]): None for look in several}
        last = max(look["looked_at"] for look in several)
        lines.append({"name": name, "role": several[0]["role"], "looked_at": last, "pages": list(words)})
    return lines


@get("/residents/{resident_id:uuid}/looks", guards=[signed_in])
async def looks(resident_id: FromPath[UUID], viewer: Viewer, subjects: Subjects) -> Response[str]:
    """Who looked in the last year: to read out or print. Only for those who may see the person's blood pressure themselves."""
    home = await queries.load_resident(viewer, resident_id, subjects)
    if home is None or not is_within(home["path"], viewer.health_paths):
        raise NotFoundException
    saw([resident_id])
    found = await fetch(_LOOKS, [resident_id, home["area"]], first_id(now() - TOLD))
    return render("home/looks.html", resident=home["resident"], looks=_by_day(found), roles=roles.WORDS, days=TOLD.days)


ROUTES = [looks]
