"""The desk's page of records that could not be applied: see, try again, set aside with a note."""

from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import as_uuid, write
from app.kinds import KINDS
from app.lib.clock import now
from app.notifications.inbox import Message, new_items, notify
from app.sync import ledger, words
from app.sync.receiving import apply_again
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

ROLES = ("dispatcher", "town_admin", "village_admin", "cadre")
TOWN_WIDE = ("dispatcher", "town_admin")

_NEWS = N_("The town has looked at a record of yours")
_NO_NOTE = N_("Please write why, so that the person who recorded it understands.")
_LONG_NOTE = N_("Please shorten the reason to %(limit)d characters at most.")


async def _record(viewer: Viewer, record_id: UUID) -> dict:
    found = await ledger.record(viewer.paths(*ROLES), record_id, town_wide=viewer.has(*TOWN_WIDE))
    if found is None:
        raise NotFoundException
    return found


@get("/desk/parked", guards=[role(*ROLES)])
async def list_parked(request: Request, viewer: Viewer) -> Response[str]:
    """Records within the viewer's areas that a human must look at."""
    try:
        before = as_uuid(request.query_params["before"]) if "before" in request.query_params else None
    except ValueError:
        before = None
    found, onward = await ledger.stuck(viewer.paths(*ROLES), town_wide=viewer.has(*TOWN_WIDE), before=before)
    return render("sync/desk_list.html", records=found, onward=onward, words=words)


async def _page(record: dict, status: int = 200, fault: str = "", note: str = "") -> Response[str]:
    return render(
        "sync/desk_record.html",
        status,
        record=record,
        photos=await ledger.photos(record["id"]),
        notes=await ledger.notes(record["id"]),
        fault=fault,
        note=note,
        words=words,
    )


@get("/desk/parked/{record_id:uuid}", guards=[role(*ROLES)])
async def show_parked(record_id: FromPath[UUID], viewer: Viewer) -> Response[str]:
    """One record: what was filled in, and what is wrong with it."""
    return await _page(await _record(viewer, record_id))


@post("/desk/parked/{record_id:uuid}/retry", guards=[role(*ROLES)], status_code=303)
async def retry(record_id: FromPath[UUID], viewer: Viewer) -> Redirect:
    """Try it once more as its author's: the cause may be gone, e.g. since an area was handed over."""
    await _record(viewer, record_id)
    await write(apply_again, record_id, KINDS)
    return Redirect(f"/desk/parked/{record_id}", status_code=303)


@post("/desk/parked/{record_id:uuid}/setting-aside", guards=[role(*ROLES)], status_code=303)
async def set_aside(record_id: FromPath[UUID], request: Request, viewer: Viewer) -> Response:
    """Do nothing more with it, and tell its author why."""
    record = await _record(viewer, record_id)
    note = (await read_form(request)).text("note")
    if not note or len(note) > ledger.NOTE_LENGTH:
        fault = localised(_LONG_NOTE, {"limit": ledger.NOTE_LENGTH}) if note else localised(_NO_NOTE)
        return await _page(record, 422, fault, note)
    moment = now()
    kind, subject = ("household", record["household"]) if record["household"] else ("submission", record["id"])
    news = new_items(Message(_NEWS, note, kind, subject), [record["account"]], moment)

    def plan():
        yield from ledger.set_aside(record, note, viewer.account_id, moment)
        yield from notify(news, None, moment)

    await write(plan)
    return Redirect(f"/desk/parked/{record_id}", status_code=303)


ROUTES = [list_parked, show_parked, retry, set_aside]
