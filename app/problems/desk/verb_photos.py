"""Photos given with a verb, as of a repair: the files are stored before the verb is carried out, the rows with its event."""

from typing import Any

from app.cases.verbs import Verb
from app.settings import settings
from app.sync.photos.attachments import keep_pictures
from app.web.forms import Form
from app.web.i18n import N_, localised
from app.web.limits import takes

MOST = 6
TAKES = takes(files=MOST, file=settings.max_photo_bytes)

_NONE = N_("Please add a photo of what was done; this kind of problem asks for one.")
_TOO_MANY = N_("No more than %(most)d photos go with one step. Please choose the best.")
_TOO_LARGE = N_("The photo “%(name)s” is larger than %(megabytes)d MB. Please choose a smaller one.")
_NOTHING = N_("Nothing came of “%(name)s”: the browser could not read it. Please choose it once more.")
_NO_PICTURE = N_("“%(name)s” cannot be opened as a photo, or has far too many pixels. Please choose another.")


async def read(verb: Verb, form: Form, *, needed: bool) -> tuple[tuple[dict[str, Any], ...], str]:
    """The photos as columns of their rows, and what is wrong with them; empty when all is well."""
    uploads = [upload for upload in form.files if upload.field == "photos"] if verb.photo else []
    if not uploads:
        return (), localised(_NONE) if needed else ""
    if len(uploads) > MOST:
        return (), localised(_TOO_MANY, {"most": MOST})
    for upload in uploads:
        if not upload.size:
            return (), localised(_NOTHING, {"name": upload.name})
        if upload.size > settings.max_photo_bytes:
            return (), localised(_TOO_LARGE, {"name": upload.name, "megabytes": settings.max_photo_bytes // 1_000_000})
    kept = await keep_pictures(uploads)
    if isinstance(kept, int):
        return (), localised(_NO_PICTURE, {"name": uploads[kept].name})
    return tuple(kept), ""
