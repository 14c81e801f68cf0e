"""The leader's pages: today, homes, a home with its forms, one's own records, oneself."""

from uuid import UUID

from litestar import Request, Response, get, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.areas.scope import is_within
from app.blood_pressure.routes import story
from app.db import write
from app.events.looking import saw
from app.home import own_queries, pages, queries
from app.home.words import shows
from app.lib.clock import now
from app.lib.ids import as_uuid_or_none
from app.sync.kinds import Fault
from app.sync.parked.telling_time import read_time, said_wrong, tell_time
from app.sync.photos import of_records
from app.sync.registry import Subjects
from app.web.auth import signed_in
from app.web.errors import NotFoundException
from app.web.forms import read_form
from app.web.i18n import N_, localised
from app.web.templates import render
from app.web.viewer import Viewer


@get("/", guards=[signed_in])
async def today(viewer: Viewer, subjects: Subjects) -> Response[str]:
    """What is to be done, what was done, what waits."""
    return render("home/today.html", **await pages.today_context(subjects, viewer), **pages.words(subjects))


@get("/households", guards=[signed_in])
async def households(request: Request, viewer: Viewer, subjects: Subjects) -> Response[str]:
    """All homes, with a search that needs no network; `for` names the form that choosing one leads to."""
    purpose = request.query_params.get("for", "")
    purpose = purpose if purpose in {form.section for form in subjects.home_forms} else ""
    return render(
        "home/households.html",
        purpose=purpose,
        **await pages.households_context(subjects, viewer),
        **pages.words(subjects),
    )


@get("/households/new", guards=[signed_in])
async def new_household(viewer: Viewer, subjects: Subjects) -> Response[str]:
    """The form for a home that is on no list."""
    return render("home/household_new.html", groups=await queries.groups(viewer), **pages.words(subjects))


@get("/households/{home_id:uuid}", guards=[signed_in])
async def household(home_id: FromPath[UUID], request: Request, viewer: Viewer, subjects: Subjects) -> Response[str]:
    """One home and the forms to record there; `person` names who is to be measured."""
    homes = await queries.load_homes(viewer, [home_id], subjects)
    if not homes:
        raise NotFoundException
    chosen = request.query_params.get("person", "")
    return render("home/household.html", home=homes[0], chosen=chosen, **pages.words(subjects))


@get("/residents/{resident_id:uuid}", guards=[signed_in])
async def resident(resident_id: FromPath[UUID], viewer: Viewer, subjects: Subjects) -> Response[str]:
    """One person: full name and phone number, and every blood pressure. That somebody looked is written down."""
    home = await queries.load_resident(viewer, resident_id, subjects)
    if home is None:
        raise NotFoundException
    saw([resident_id])
    person = home["resident"]
    health = is_within(home["path"], viewer.health_paths)
    told = await story(person, home["path"]) if health else {"readings": []}
    return render("home/resident.html", home=home, resident=person, health=health, **told, **pages.words(subjects))


@get("/outbox", guards=[signed_in])
async def outbox(viewer: Viewer, subjects: Subjects) -> Response[str]:
    """What waits on this phone (a script draws it) and what has arrived in the last days."""
    records = await own_queries.own_records(subjects, viewer, now() - own_queries.RECENT)
    return render("home/outbox.html", records=records, **pages.words(subjects))


@get("/attention", guards=[signed_in])
async def attention(viewer: Viewer, subjects: Subjects) -> Response[str]:
    """One's own records that need a look."""
    records = await own_queries.parked_records(subjects, viewer)
    return render("home/attention.html", records=records, **pages.words(subjects))


@get("/attention/{record_id:uuid}", guards=[signed_in])
async def attention_record(record_id: FromPath[UUID], viewer: Viewer, subjects: Subjects) -> Response[str]:
    """A parked record as its form, filled in, with its faults marked."""
    return await _record_page("home/attention_record.html", record_id, viewer, subjects)


@get("/records/{record_id:uuid}", guards=[signed_in])
async def record(record_id: FromPath[UUID], viewer: Viewer, subjects: Subjects) -> Response[str]:
    """One of one's own records: to read, to correct, to take back."""
    return await _record_page("home/record.html", record_id, viewer, subjects)


@post("/attention/{record_id:uuid}/time", guards=[signed_in], status_code=303)
async def say_when(record_id: FromPath[UUID], request: Request, viewer: Viewer, subjects: Subjects) -> Response:
    """Say when one's own record was made, whose phone had lost its clock."""
    found = await own_queries.own_record(subjects, viewer, record_id)
    if found is None:
        raise NotFoundException
    moment, wrong = read_time((await read_form(request)).text("time"), found["received_at"])
    if moment is None:
        fault = said_wrong(wrong, found["received_at"])
        return await _record_page("home/attention_record.html", record_id, viewer, subjects, fault)
    await write(tell_time, record_id, moment, viewer.account_id, subjects)
    return Redirect("/attention", status_code=303)


async def _record_page(
    template: str, record_id: UUID, viewer: Viewer, subjects: Subjects, time_fault: str = ""
) -> Response[str]:
    found = await own_queries.own_record(subjects, viewer, record_id)
    if found is None:
        raise NotFoundException
    values = found["values"]
    home_id = found["household"] or next(
        (as_uuid_or_none(value) for name, value in values if name == "household"), None
    )
    homes = await queries.load_homes(viewer, [home_id], subjects) if home_id else []
    for person in homes[0]["residents"] if homes else []:
        # The form offers the person the record is about even when the list says that they moved or died.
        person["here"] = person["here"] or ("resident", str(person["id"])) in values
    # A record whose values are hidden cannot be corrected.
    face = subjects.faces.get(found["kind"])
    form = face.form if face and not found["closed"] else ""
    faults = [Fault(fault["field"], fault["message"], fault.get("values", {})) for fault in found["faults"]]
    return render(
        template,
        422 if time_fault else 200,
        record=found,
        time_fault=time_fault,
        form=form,
        kind_face=face,
        values=_by_name(values),
        faults={fault.field: localised(fault.message, fault.values) for fault in faults},
        general=[
            localised(f.message, f.values) for f in faults if not (form and shows(subjects, found["kind"], f.field))
        ],
        counts=found["state"] == "applied" and not await own_queries.is_replaced(subjects, found["kind"], found["id"]),
        home=homes[0] if homes else None,
        photos=await of_records.of(found["id"]),
        groups=await queries.groups(viewer) if found["kind"] == "household" else [],
        **pages.words(subjects),
    )


def _by_name(values: list[tuple[str, str]]) -> dict[str, str | list[str]]:
    """Fields by name; those of a list (`symptoms[]`) as lists."""
    found: dict[str, str | list[str]] = {}
    for name, value in values:
        if name.endswith("[]"):
            found.setdefault(name, []).append(value)  # type: ignore[union-attr]
        else:
            found[name] = value
    return found


_CHANGED = {"password": N_("The password is changed.")}
"""What was just done on one of the pages about oneself."""


@get("/me", guards=[signed_in])
async def me(viewer: Viewer, request: Request) -> Response[str]:
    """Oneself: language, text size, devices, notifications, signing out."""
    changed = _CHANGED.get(request.query_params.get("changed", ""), "")
    return render("home/me.html", changed=changed, **await pages.me_context(viewer))


ROUTES = [
    today,
    households,
    new_household,
    household,
    resident,
    outbox,
    attention,
    attention_record,
    say_when,
    record,
    me,
]
