"""Who looked at whose health data: recorded by what is read, and not page by page.

Code that loads readings says whose they are (`saw`); one ASGI layer around the application writes that down as an event before
the bytes that show them leave. A new page can't forget it: it has to load readings to show them.
"""

from collections.abc import Generator, Iterable
from contextvars import ContextVar
from typing import Any
from uuid import UUID

from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from app.db import Insert, write
from app.events.happened import event_row, happened
from app.events.tables import Event
from app.lib.ids import as_uuid


class Looks:
    """Whom the present answer shows: people one by one, or all of an area in a list of its homes. In order, each once."""

    def __init__(self) -> None:
        self.subjects: dict[tuple[str, UUID], None] = {}

    def taken(self) -> list[tuple[str, UUID]]:
        """What was collected since the last call."""
        subjects = list(self.subjects)
        self.subjects.clear()
        return subjects


_looks: ContextVar[Looks | None] = ContextVar("looks", default=None)


def _saw(kind: str, ids: Iterable[UUID]) -> None:
    looks = _looks.get()
    if looks is not None:
        looks.subjects.update(((kind, as_uuid(each)), None) for each in ids)


def saw(people: Iterable[UUID]) -> None:
    """The present answer shows readings, or a person's own page. Outside a request, in a job, nobody looks."""
    _saw("resident", people)


def seen(rows: list[dict[str, Any]], of: str = "resident") -> list[dict[str, Any]]:
    """These rows, after noting whose they are: `of` names the column with the person's id."""
    saw(row[of] for row in rows)
    return rows


def saw_homes_of(area: UUID) -> None:
    """The present answer lists homes of this area with how their people's pressure stands."""
    _saw("area", [area])


class Looking:
    """The layer: each answer is followed to its end, however long it streams."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Handle one request."""
        if scope["type"] != ScopeType.HTTP:
            await self.app(scope, receive, send)
            return
        looks = Looks()

        async def sent(message: Message) -> None:
            subjects = looks.taken()
            actor, page = _actor(scope), scope.get("path_template", "")
            if subjects and actor:
                await write(looked, actor, subjects, page)
            person: Any = scope.get("weige_viewer")  # what is refused to a machine, its own door writes down
            if person and page and message["type"] == "http.response.start" and message["status"] in REFUSED:
                await write(refused, person.account_id, page, message["status"])
            await send(message)

        token = _looks.set(looks)
        try:
            await self.app(scope, receive, sent)
        finally:
            _looks.reset(token)


REFUSED = (403, 404)
"""What somebody who is signed in is answered where they may not go: a page that does not exist, for them."""


def _actor(scope: Scope) -> UUID | None:
    asker: Any = scope.get("weige_asker")
    viewer: Any = scope.get("weige_viewer")
    return asker.account if asker else viewer.account_id if viewer else None


def looked(actor: UUID, subjects: Iterable[tuple[str, UUID]], page: str) -> Generator[Any, Any, None]:
    """Plan: an event for each, so that all looks at one person are found by the index. `page`: its address without ids."""
    detail = {"page": page}
    yield Insert(Event, [event_row(kind, subject, "viewed", actor=actor, detail=detail) for kind, subject in subjects])


def refused(actor: UUID, page: str, status: int) -> Generator[Any, Any, None]:
    """Plan: record that somebody asked for what is not theirs, or not there (OWASP ASVS 5.0, 16.3.2)."""
    yield happened("account", actor, "refused", actor=actor, detail={"page": page, "status": status})
