"""The same records as plain form posts: `POST /records/<kind>`, for phones without the worker and with scripts off."""

import base64
from datetime import datetime

from litestar import Request, Response, post
from litestar.params import FromPath
from litestar.response import Redirect

from app.accounts.factors.door import Door
from app.accounts.sign_in.browsers import give
from app.accounts.sign_in.doors import Entered, come_in, sign_in_page
from app.lib.clock import now
from app.lib.ids import as_uuid_or_none, new_id
from app.settings import settings
from app.sync.batch.one_by_one import take_in
from app.sync.batch.reading import Sent, read_fields
from app.sync.photos.attachments import take_upload, to_carry
from app.sync.registry import Subjects
from app.sync.routes import sender
from app.web.auth import look_who, public
from app.web.errors import NotFoundException, Refused
from app.web.forms import Form, Upload, local_path, read_form
from app.web.i18n import N_
from app.web.limits import takes
from app.web.sessions import load_viewer_of
from app.web.viewer import Viewer

ENVELOPE = ("id", "form", "account", "return", "recorded_at")
"""Fields around a record; all others are its data."""
SIGN_IN_PREFIX = "sign_in_"
BY_ITSELF = "?by=browser"
"""After an address it tells the phone's worker to let the browser send this form: it bears a password, or photos as fields."""
SIGNS_IN = "&signs-in=1"
"""Beside it: whose phone this is, is open until the answer."""
PHOTOS_MISSING = SIGN_IN_PREFIX + "photos_missing"
CARRIED_PHOTO = "carried_photo"
MOST_PHOTOS = 6
CARRIED_BYTES = 1_000_000
"""Bytes of one photo that waits in a page while something is asked; a larger one is made smaller first."""
TAKES = takes(
    text=200_000 + MOST_PHOTOS * CARRIED_BYTES * 4 // 3,
    fields=400,
    files=MOST_PHOTOS,
    file=settings.max_photo_bytes,
    stranger=200_000,
)
"""The longest record has two texts of 4,000 characters. As much is carried through a sign-in, but for the photos: nobody is
made to hold a stranger's forty megabytes."""

_EMPTY = N_("This form arrived empty. Nothing was stored. Please go back and send it again.")
_OTHER_ACCOUNT = N_(
    "This form was opened by somebody else who used this phone. Please go back, reload the page and record it again."
)


@post("/records/{kind:str}", guards=[public], status_code=303, opt=TAKES)
async def record(request: Request, kind: FromPath[str], subjects: Subjects) -> Response:
    """Store one record and lead back to the page it was made on, or to the record's form when something is wrong."""
    if kind not in subjects.kinds:
        raise NotFoundException
    form = _with_carried_photos(await read_form(request))
    if not form.pairs:
        raise Refused(400, _EMPTY)
    viewer = await look_who(request)
    entered: Entered | None = None
    if viewer is None and any(form.text(SIGN_IN_PREFIX + step) for step in ("phone", "half")):
        next_step = await come_in(request, form, _door(kind, form))
        if isinstance(next_step, Response):
            return next_step
        entered = next_step
        viewer = await load_viewer_of(entered.tokens[0])
    if viewer is None:
        return sign_in_page(401, door=_door(kind, form))
    if form.text("account") not in {"", str(viewer.account_id)}:
        raise Refused(409, _OTHER_ACCOUNT)
    asks = subjects.kinds[kind].asks
    response = await asks(viewer, carried) if asks and (carried := await _with_photos(form)) else None
    response = response or Redirect(await _receive(kind, form, viewer, subjects), status_code=303)
    if entered:
        give(request, response, entered.tokens)
    return response


async def _receive(kind: str, form: Form, viewer: Viewer, subjects: Subjects) -> str:
    """Store the record; returns where to go."""
    received_at = now()
    pairs = [(name, value) for name, value in form.without(*ENVELOPE) if not name.startswith(SIGN_IN_PREFIX)]
    photos = [upload for upload in form.files if upload.field == "photos"]
    pairs += [("attachments[]", photo.sha256) for photo in photos]
    sent = Sent(
        id=as_uuid_or_none(form.text("id")) or new_id(),
        kind=kind,
        form=_form_version(form),
        recorded_at=_recorded_at(form, received_at),
    )
    who = sender(viewer)
    read = read_fields(sent, pairs, subjects.kinds, who, received_at)
    received = await take_in([read], who, subjects)
    for photo in filter(lambda each: each.size, photos):
        await take_upload(viewer.account_id, photo.sha256, photo)
    outcome = received.outcomes[0]
    if outcome.outcome == "parked" and outcome.location:
        return outcome.location
    target, _, fragment = local_path(form.text("return") or outcome.location or "/").partition("#")
    if outcome.urgent:
        fragment = "urgent"
    joined = f"{target}{'&' if '?' in target else '?'}record={sent.id}"
    return f"{joined}#{fragment}" if fragment else joined


def _form_version(form: Form) -> int:
    text = form.text("form")
    return int(text) if text.isdecimal() and len(text) < 6 else 1


def _recorded_at(form: Form, received_at: datetime) -> str:
    return form.text("recorded_at") or received_at.isoformat()


def _door(kind: str, form: Form) -> Door:
    """The sign-in page, which carries the record's fields along, so that nothing typed is lost with a session.

    It says when photos are missing. It gets no address to go on to: that would be
    a field `next`, and a visit has a field of that name.
    """
    return Door(
        action=f"/records/{kind}{BY_ITSELF}{SIGNS_IN}",
        prefix=SIGN_IN_PREFIX,
        carried=_carried(form),
        photos_missing=form.let_go > 0 or bool(form.text(PHOTOS_MISSING)),
    )


def _carried(form: Form) -> list[tuple[str, str]]:
    """All of a form as fields of another. Of photos only how many there were: the record will say that they are missing."""
    carried = [(name, value) for name, value in form.pairs if not name.startswith(SIGN_IN_PREFIX)]
    empty = sum(not upload.size for upload in form.files)
    return carried + [(CARRIED_PHOTO, ":")] * (empty + form.let_go)


async def _with_photos(form: Form) -> list[tuple[str, str]] | None:
    """All of a form as fields of another, its photos too; None when one of them cannot wait in a page."""
    carried = _carried(form)
    for upload in form.files:
        if upload.size:
            content = await to_carry(upload, CARRIED_BYTES)
            if content is None:
                return None
            carried.append((CARRIED_PHOTO, f"{upload.name}:{base64.b64encode(content).decode()}"))
    return carried


def _with_carried_photos(form: Form) -> Form:
    files = list(form.files)
    for text in form.all(CARRIED_PHOTO):
        name, _, content = text.rpartition(":")
        try:
            photo = base64.b64decode(content, validate=True)
        except ValueError:
            photo = b""
        files.append(Upload("photos", name, photo))
    return form._replace(pairs=[pair for pair in form.pairs if pair[0] != CARRIED_PHOTO], files=files)


ROUTES = [record]
