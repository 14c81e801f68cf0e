"""Somebody says when a record was made whose own time cannot be true (clocks.py): its author, or the desk."""

from collections.abc import Generator
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

from app.accounts.touching import touch_accounts
from app.db import Fetch, Update
from app.db.standing import stands
from app.events.happened import happened
from app.households.touching import touch_homes
from app.lib.clock import local
from app.settings import settings
from app.sync.corrections import about_whom
from app.sync.registry import Subjects
from app.sync.tables import Submission
from app.web.errors import Conflict
from app.web.i18n import N_, localised

LONG_AGO = timedelta(days=366)
"""Old forms are taken for a year; nobody remembers a day from before."""

NO_TIME = N_("Please choose the day and the time.")
LATER = N_("That is later than the record arrived here (%(moment)s). Please choose the time it was really made.")
EARLIER = N_("That is more than a year before the record arrived. Please check the year.")
_ANSWERED = N_("Somebody has said already when this was.")


def asked_about(subjects: Subjects, alias: str = "submission") -> str:
    """The condition of records that are asked about: applied, with a time that cannot be true, and still standing."""
    still = " ".join(
        f"AND NOT EXISTS (SELECT 1 FROM {table} t WHERE t.id = {alias}.id AND NOT ({stands('t')}))"
        for table in subjects.fact_tables
    )
    return f"{alias}.unsure AND {alias}.told_at IS NULL AND {alias}.state = 'applied' {still}"


def read_time(text: str, received_at: datetime) -> tuple[datetime | None, str]:
    """A time as the form gives it, in UTC, or what is wrong with it (a msgid)."""
    try:
        said = datetime.fromisoformat(text.strip())
        said = (said if said.tzinfo else said.replace(tzinfo=settings.zone)).astimezone(UTC)
    except (ValueError, OverflowError):
        return None, NO_TIME
    if said > received_at:
        return None, LATER
    if said < received_at - LONG_AGO:
        return None, EARLIER
    return said, ""


def said_wrong(wrong: str, received_at: datetime) -> str:
    """The same in the reader's language."""
    return localised(wrong, {"moment": f"{local(received_at):%Y-%m-%d %H:%M}"})


def tell_time(record_id: UUID, moment: datetime, actor: UUID, subjects: Subjects) -> Generator[Any, Any, None]:
    """Plan: from now on this is when it was made, in the ledger and wherever its row stands. Raises Conflict when somebody
    was quicker."""
    # The home is updated first: the lock on its row makes phones of the same home take turns.
    rows = yield Fetch("SELECT id, kind, account, area, household, payload FROM submission WHERE id = ?", record_id)
    row = rows[0]
    if row["household"]:
        yield from touch_homes([row["household"]])
    changed = yield Update(Submission, {"told_at": moment}, {"id": record_id, "unsure": True, "told_at": None})
    if not changed:
        raise Conflict(_ANSWERED)
    yield from touch_accounts([row["account"]])
    kind = subjects.kinds.get(row["kind"])
    for update in kind.dated(record_id, moment) if kind and kind.dated else ():  # noqa: UP028  a list takes no answers
        yield update
    if kind and kind.renews:
        yield from kind.renews(about_whom(row))
    detail = {"time": moment.isoformat()}
    yield happened("submission", record_id, "dated", actor=actor, area=row["area"], detail=detail)
