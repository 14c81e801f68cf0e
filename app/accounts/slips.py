"""Printed slips with one-time codes. Only hashes of codes are kept, so that a slip is shown once, as it is made."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

import segno
from litestar import Request, Response, get, post
from markupsafe import Markup

from app.accounts import people, roles
from app.accounts.codes import VALID_FOR, fresh_codes
from app.accounts.desk import queries
from app.accounts.holders import unended
from app.accounts.proving import proved
from app.accounts.scope import admin_paths
from app.areas.scope import within_sql
from app.db import Insert, fetch, write
from app.events.tables import Event
from app.lib.clock import now
from app.lib.ids import as_uuid_or_none
from app.web.address import printed_origin
from app.web.auth import role
from app.web.errors import Refused
from app.web.forms import read_form
from app.web.i18n import N_
from app.web.limits import takes
from app.web.templates import render
from app.web.turns import one_at_a_time
from app.web.viewer import Viewer

MOST = 2_000
"""Slips made at once: a town's leaders and some."""
_HALF = 4
"""Digits of a code that stand together."""

_NOBODY = N_("Nobody was chosen who could get a slip. Please go back and choose people of your own area.")

_HELD_NOW = f"""
SELECT s.account AS id, a.name, a.phone, s.role, r.id AS area, r.path, r.name AS area_name, p.name AS above,
       EXISTS (SELECT 1 FROM one_time_code c WHERE c.account = a.id AND c.used_at IS NULL AND c.expires_at > ?) AS has_slip
FROM assignment s JOIN account a ON a.id = s.account JOIN area r ON r.id = s.area LEFT JOIN area p ON p.id = r.parent
WHERE a.disabled_at IS NULL AND {unended()}
"""
_IN_ORDER = "ORDER BY r.path, a.name, a.id"


async def _without_password(viewer: Viewer, path: str) -> list[dict[str, Any]]:
    """People on duty in an area who never set a password and to whom the viewer may give a slip."""
    moment = now()
    within, params = within_sql("q.path", [path])
    there = f"SELECT t.account FROM assignment t JOIN area q ON q.id = t.area WHERE {unended('t')} AND {within}"
    rows = await fetch(
        f"{_HELD_NOW} AND a.password_hash IS NULL AND a.id IN ({there}) {_IN_ORDER}", moment, moment, moment, *params
    )
    return _manageable(viewer, rows)


async def _chosen(viewer: Viewer, accounts: Iterable[UUID]) -> list[dict[str, Any]]:
    """Those of these people to whom the viewer may give a slip."""
    moment = now()
    rows = await fetch(f"{_HELD_NOW} AND a.id = ANY(?) {_IN_ORDER}", moment, moment, list(accounts))
    return _manageable(viewer, rows)


def _manageable(viewer: Viewer, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    held: dict[UUID, list[dict[str, Any]]] = {}
    for row in rows:
        held.setdefault(row["id"], []).append(row)
    return [each[0] for each in held.values() if roles.may_manage(viewer, each)]


def _make(chosen: list[dict[str, Any]], actor: UUID):
    """Plan: a fresh code for each; returns codes by account."""
    moment = now()
    codes = yield from fresh_codes([row["id"] for row in chosen], actor)
    yield Insert(Event, [people.event("slip_made", row["id"], actor, row["area"], moment) for row in chosen])
    return codes


def _qr(address: str) -> Markup:
    """The address as a QR code, to appear once in a page."""
    code = segno.make(address, error="m")
    size = code.symbol_size(border=2)[0]
    drawing = code.svg_inline(border=2, omitsize=True, svgclass=None, lineclass=None, light="#fff")
    inside = drawing[drawing.index(">") + 1 : drawing.rindex("</svg>")]
    return Markup('<symbol id="qr" viewBox="0 0 {0} {0}">{1}</symbol>').format(size, Markup(inside))  # noqa: S704


def page(request: Request, chosen: list[dict[str, Any]], codes: Mapping[UUID, str]) -> Response[str]:
    """The slips of these people. Never stored anywhere: neither by us nor by the browser."""
    address = f"{printed_origin(request)}/set-password"
    return render(
        "accounts/slips.html",
        headers={"Cache-Control": "no-store"},
        slips=[{**row, "code": f"{codes[row['id']][:_HALF]} {codes[row['id']][_HALF:]}"} for row in chosen],
        address=address,
        qr=_qr(address),
        until=now() + VALID_FOR,
        roles=roles,
    )


@get("/desk/people/slips", guards=[role(*roles.ADMINS)])
async def slips_form(request: Request, viewer: Viewer) -> Response[str]:
    """For whom: everybody of an area who has no password yet."""
    areas = await queries.areas(admin_paths(viewer), grids=True)
    wanted = as_uuid_or_none(request.query_params.get("area", ""))
    area = next((each for each in areas if each["id"] == wanted), areas[0] if areas else None)
    waiting = await _without_password(viewer, area["path"]) if area else []
    have = sum(bool(row["has_slip"]) for row in waiting)
    return render(
        "accounts/desk_slips.html", areas=areas, area=area, have=have, without=len(waiting) - have, roles=roles
    )


@post(
    "/desk/people/slips",
    guards=[role(*roles.ADMINS), proved(), one_at_a_time()],
    status_code=200,
    opt=takes(fields=MOST + 10, text=MOST * 50),
)
async def make_slips(request: Request, viewer: Viewer) -> Response[str]:
    """Make codes for the people chosen, or for all of an area without a password, and show the slips this once."""
    form = await read_form(request)
    accounts = [key for text in form.all("person") if (key := as_uuid_or_none(text))]
    if accounts:
        chosen = await _chosen(viewer, accounts[:MOST])
    else:
        areas = await queries.areas(admin_paths(viewer), grids=True)
        area = next((each for each in areas if str(each["id"]) == form.text("area")), None)
        waiting = await _without_password(viewer, area["path"]) if area else []
        # A new code ends the one before: whoever has a slip in hand keeps it, unless it is said to be lost.
        chosen = [row for row in waiting if form.text("again") or not row["has_slip"]]
    if not chosen:
        raise Refused(422, _NOBODY)
    return page(request, chosen[:MOST], await write(_make, chosen[:MOST], viewer.account_id))


ROUTES = [slips_form, make_slips]
