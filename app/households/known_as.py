"""Aliases: other names by which lists know a home or a person, as somebody said. What was answered is not asked again."""

from datetime import datetime
from typing import Any
from uuid import UUID

from app.db import Fetch, Insert
from app.households.tables import KnownAs
from app.lib.clock import now
from app.lib.ids import new_id
from app.lib.names import fold_name


def known_as(kind: str, subject: UUID, called: str, batch: UUID | None, at: datetime | None = None) -> dict[str, Any]:
    """A row of `known_as`. `called`: a person's folded name, or a household number as the list writes it."""
    return {
        "id": new_id(),
        "subject_kind": kind,
        "subject": subject,
        "called": called,
        "batch": batch,
        "created_at": at or now(),
    }


def remember_name(resident: UUID, name: str):
    """Plan: somebody was corrected at the door; lists go on calling them by this former name."""
    called = fold_name(name)
    there = yield Fetch(
        "SELECT id FROM known_as WHERE subject = ? AND subject_kind = 'resident' AND called = ?", resident, called
    )
    if called and not there:
        yield Insert(KnownAs, [known_as("resident", resident, called, None)])
