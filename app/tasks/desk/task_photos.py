"""Photos that the desk sends along with a task: checked, kept, and stored in the commit that asks."""

from collections.abc import Sequence
from typing import Any

from app.db import Insert
from app.settings import settings
from app.sync.kinds import Fault
from app.sync.photos.attachments import keep_pictures
from app.sync.tables import Photo
from app.tasks.desk.assigning import assign
from app.tasks.receiving import MOST_PHOTOS
from app.web.forms import Upload
from app.web.i18n import N_
from app.web.limits import takes

_TOO_MANY = N_("A task takes %(most)d photos at most. Please choose fewer.")
_TOO_LARGE = N_(
    "The photo %(name)s is larger than %(megabytes)d MB. Please choose a smaller one, and the others once more."
)
_NOTHING = N_(
    "Nothing came of the photo %(name)s: the browser could not read it. Please choose it once more, and the others too."
)
_NO_PICTURE = N_("%(name)s cannot be read as a photo. Please choose another file, and the others once more.")
_AGAIN = N_(
    "The browser does not keep chosen photos. Please choose them once more; the rest of the form is still here."
)
TAKES = takes(files=MOST_PHOTOS, file=settings.max_photo_bytes)
_NAME_SHOWN = 60
"""Characters of a file's name that a message repeats."""


def faults(uploads: Sequence[Upload], others: Sequence[Fault]) -> list[Fault]:
    """The faults that can be found without decoding. `others`: those of the form's other fields; when there are any the form
    comes back, and the browser has dropped the files."""
    if len(uploads) > MOST_PHOTOS:
        return [Fault("photos", _TOO_MANY, {"most": MOST_PHOTOS})]
    for upload in uploads:
        if not upload.size:
            return [Fault("photos", _NOTHING, {"name": upload.name[:_NAME_SHOWN]})]
        if upload.size > settings.max_photo_bytes:
            values = {"name": upload.name[:_NAME_SHOWN], "megabytes": settings.max_photo_bytes // 1_000_000}
            return [Fault("photos", _TOO_LARGE, values)]
    return [Fault("photos", _AGAIN)] if uploads and others else []


async def keep(uploads: Sequence[Upload], task: dict[str, Any]) -> tuple[list[dict[str, Any]], list[Fault]]:
    """The rows of `photo` for this task, or what is wrong with one of the files.

    Nothing is written before all are good: a form that comes back leaves no picture behind.
    """
    kept = await keep_pictures(uploads)
    if isinstance(kept, int):
        return [], [Fault("photos", _NO_PICTURE, {"name": uploads[kept].name[:_NAME_SHOWN]})]
    about = {"submission": task["id"], "account": task["created_by"], "area": task["area"]}
    return [{**about, **row, "created_at": task["created_at"]} for row in kept], []


def assign_with(task: dict[str, Any], assignments: list[dict[str, Any]], photos: list[dict[str, Any]]):
    """Plan: assigning.assign, with these photos."""
    if photos:
        yield Insert(Photo, photos)
    yield from assign(task, assignments)
