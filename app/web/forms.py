"""Reading what a form sent."""

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

from litestar import Request
from litestar.datastructures import UploadFile

from app.web.errors import Refused
from app.web.i18n import N_


class Upload(NamedTuple):
    """One file of a form, whole. `name` is what the sender calls it and only ever shown."""

    field: str
    name: str
    content: bytes

    @property
    def sha256(self) -> str:
        """Hex digest of the content."""
        return hashlib.sha256(self.content).hexdigest()


class Form(NamedTuple):
    """Ordered pairs of a form, and its files."""

    pairs: list[tuple[str, str]]
    files: list[Upload]

    def text(self, name: str) -> str:
        """The first value of a field, trimmed and without NUL, which PostgreSQL can't store; empty when there is none."""
        return next((value.replace("\x00", "").strip() for key, value in self.pairs if key == name), "")

    def all(self, name: str) -> list[str]:
        """Every value of a field."""
        return [value for key, value in self.pairs if key == name]

    def without(self, *names: str) -> Iterator[tuple[str, str]]:
        """The pairs but for these fields."""
        return ((key, value) for key, value in self.pairs if key not in names)


async def read_form(request: Request) -> Form:
    """The form of a request, urlencoded or multipart. Raises Refused (400) when it can't be read as one."""
    try:
        data = await request.form()
    except (ValueError, KeyError, RuntimeError) as error:
        raise Refused(400, N_("This form could not be read. Please go back and send it again.")) from error
    pairs: list[tuple[str, str]] = []
    files: list[Upload] = []
    for name, value in data.multi_items():
        if isinstance(value, UploadFile):
            content = await value.read()
            # A file field without a file still sends an empty part.
            if value.filename or content:
                files.append(Upload(name, value.filename or "", content))
        else:
            pairs.append((name, value if isinstance(value, str) else str(value)))
    return Form(pairs, files)


def local_path(target: str) -> str:
    """`target` when it is a path of this site, else `/`: a form must not send people elsewhere."""
    if target.startswith("/") and not target.startswith(("//", "/\\")) and "\n" not in target and "\r" not in target:
        return target
    return "/"
