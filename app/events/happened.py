"""Writing an event: one shape of its row for the whole house."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from app.db import Insert
from app.events.tables import Event


def event_row(
    subject_kind: str,
    subject: UUID,
    verb: str,
    *,
    actor: UUID | None = None,
    area: UUID | None = None,
    at: datetime | None = None,
    detail: Mapping[str, Any] | str = "{}",
    **more: Any,
) -> dict[str, Any]:
    """The row of an event: `actor` did `verb` to the subject.

    `actor`: None where the house did it by itself. `at`: by default the moment at which it is stored. `detail`: anything JSON
    can hold, or the JSON text. `more`: the event's `id`, or its `device` where that is not the request's.
    """
    row = {
        "actor": actor,
        "area": area,
        "subject_kind": subject_kind,
        "subject": subject,
        "verb": verb,
        "detail": detail if isinstance(detail, str) else json.dumps(detail, ensure_ascii=False),
        **more,
    }
    return row if at is None else {**row, "at": at}


def happened(subject_kind: str, subject: UUID, verb: str, **what: Any) -> Insert:
    """The statement that writes an event down; takes what `event_row` takes."""
    return Insert(Event, [event_row(subject_kind, subject, verb, **what)])
