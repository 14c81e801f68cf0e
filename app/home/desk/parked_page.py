"""The desk's page of records that could not be applied: see, try again, set aside with a note."""

from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.db import write
from app.home.queries import resident_names
from app.lib.clock import now
from app.lib.ids import as_uuid_or_none
from app.notifications.inbox import Message, new_items, notify
from app.sync import words
from app.sync.batch.receiving import apply_again
from app.sync.parked import ledger
from app.sync.parked.ledger import Reach
from app.sync.parked.telling_time import read_time, said_wrong, tell_time
from app.sync.photos import of_records
from app.sync.registry import Subjects
from app.web.auth import role
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer

_DESK = ("dispatcher", "town_admin", "village_admin", "cadre")
_TOWN_WIDE = ("dispatcher", "town_admin")
ROLES = (*_DESK, "doctor")
"""The desk looks after every record of its area; the doctor after those of health, which the desk does not read."""

_NEWS = N_("The town has looked at a record of yours")
_NO_NOTE = N_("Please write why, so that the person who recorded it understands.")
_LONG_NOTE = N_("Please shorten the reason to %(limit)d characters at most.")


def reach(viewer: Viewer) -> Reach:
    """Whose records the viewer looks after."""
    return Reach(viewer.paths(*_DESK), viewer.has(*_TOWN_WIDE), viewer.health_paths, viewer.paths("doctor"))


async def _record(subjects: Subjects, viewer: Viewer, record_id: UUID) -> dict:
    found = await ledger.record(subjects, reach(viewer), record_id)
    if found is None:
        raise NotFoundException
    return found


@get("/desk/parked", guards=[role(*ROLES)])
async def list_parked(request: Request, viewer: Viewer, subjects: Subjects) -> Response[str]:
    """Records within the viewer's areas that a human must look at."""
    before = as_uuid_or_none(request.query_params.get("before"))
    found, onward = await ledger.stuck(subjects, reach(viewer), before)
    return render("sync/desk_list.html", records=found, onward=onward, words=words, subjects=subjects)


async def _page(
    subjects: Subjects,
    viewer: Viewer,
    record: dict,
    status: int = 200,
    fault: str = "",
    note: str = "",
    time_fault: str = "",
) -> Response[str]:
    return render(
        "sync/desk_record.html",
        status,
        record=record,
        people=await resident_names(viewer, [value for name, value in record["fields"] if name == "resident"]),
        photos=[] if record["withheld"] else await of_records.of(record["id"]),
        vouches=reach(viewer).vouches(record),
        notes=await ledger.notes(record["id"]),
        fault=fault,
        note=note,
        time_fault=time_fault,
        words=words,
        subjects=subjects,
    )


@get("/desk/parked/{record_id:uuid}", guards=[role(*ROLES)])
async def show_parked(record_id: FromPath[UUID], viewer: Viewer, subjects: Subjects) -> Response[str]:
    """One record: what was filled in, and what is wrong with it. That somebody looked is written down."""
    record = await _record(subjects, viewer, record_id)
    await write(ledger.note, "viewed", record, viewer.account_id, not record["withheld"])
    return await _page(subjects, viewer, record)


@post("/desk/parked/{record_id:uuid}/retry", guards=[role(*ROLES)], status_code=303)
async def retry(record_id: FromPath[UUID], viewer: Viewer, subjects: Subjects) -> Redirect:
    """Apply it once more, with its author's rights: the cause may be gone, e.g. after an area was handed over.

    A health record that its author may not make there is accepted on the doctor's authority.
    """
    record = await _record(subjects, viewer, record_id)
    vouched = reach(viewer).vouches(record)

    def plan():
        yield from ledger.note("tried_again", record, viewer.account_id, not record["withheld"])
        yield from apply_again(record_id, subjects, [record["path"]] if vouched else [])

    await write(plan)
    return Redirect(f"/desk/parked/{record_id}", status_code=303)


@post("/desk/parked/{record_id:uuid}/setting-aside", guards=[role(*ROLES)], status_code=303)
async def set_aside(record_id: FromPath[UUID], request: Request, viewer: Viewer, subjects: Subjects) -> Response:
    """Do nothing more with it, and tell its author why."""
    record = await _record(subjects, viewer, record_id)
    note = (await read_form(request)).text("note")
    if not note or len(note) > ledger.NOTE_LENGTH:
        fault = localised(_LONG_NOTE, {"limit": ledger.NOTE_LENGTH}) if note else localised(_NO_NOTE)
        return await _page(subjects, viewer, record, 422, fault, note)
    moment = now()
    kind, subject = ("household", record["household"]) if record["household"] else ("submission", record["id"])
    news = new_items(Message(_NEWS, note, kind, subject), [record["account"]], moment)

    def plan():
        yield from ledger.set_aside(record, note, viewer.account_id, moment)
        yield from notify(news, None, moment)

    await write(plan)
    return Redirect(f"/desk/parked/{record_id}", status_code=303)


@post("/desk/parked/{record_id:uuid}/time", guards=[role(*ROLES)], status_code=303)
async def say_when(record_id: FromPath[UUID], request: Request, viewer: Viewer, subjects: Subjects) -> Response:
    """Say when it was made, for its author: they were asked by telephone."""
    record = await _record(subjects, viewer, record_id)
    moment, wrong = read_time((await read_form(request)).text("time"), record["received_at"])
    if moment is None:
        return await _page(subjects, viewer, record, 422, time_fault=said_wrong(wrong, record["received_at"]))
    await write(tell_time, record_id, moment, viewer.account_id, subjects)
    return Redirect(f"/desk/parked/{record_id}", status_code=303)


ROUTES = [list_parked, show_parked, retry, set_aside, say_when]
