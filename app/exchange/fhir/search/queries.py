"""What a machine may read: people and check-ups within the viewer's areas, page after page in the order of time."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import within_sql
from app.blood_pressure.desk.queries import LIVE, SHOWN
from app.db import fetch
from app.events.looking import seen
from app.exchange.fhir.importing.profile import Taken
from app.exchange.fhir.search.dates import Span


class Search(NamedTuple):
    """Which check-ups: of these people, with these ids, measured and stored within these spans.

    `news_since`: only what was stored, or may have become visible again, from this moment on. `after`: after this one, or
    (`with_after`) from it on.
    """

    patients: list[UUID] | None = None
    records: list[UUID] | None = None
    measured: Span = Span()
    stored: Span = Span()
    with_pulse: bool = False
    after: UUID | None = None
    with_after: bool = False
    newest_first: bool = False
    news_since: datetime | None = None


_COLUMNS = (
    "b.id, b.resident, b.measured_at, b.systolic, b.diastolic, b.pulse, b.arm, b.readings, b.corrects, b.stored_at"
)


def _within_span(column: str, span: Span) -> tuple[list[str], list[Any]]:
    conditions: list[str] = []
    params: list[Any] = []
    if span.since:
        conditions.append(f"{column} >= ?")
        params.append(span.since)
    if span.until:
        conditions.append(f"{column} < ?")
        params.append(span.until)
    for first, last in span.but:
        conditions.append(f"({column} < ? OR {column} >= ?)")
        params += [first, last]
    return conditions, params


def _conditions(paths: list[str], search: Search) -> tuple[str, list[Any]]:
    """All but where a page begins."""
    within, params = within_sql("a.path", paths)
    conditions = [LIVE, SHOWN, within]
    for column, ids in (("b.resident", search.patients), ("b.id", search.records)):
        if ids is not None:
            conditions.append(f"{column} = ANY(?)")
            params.append(ids)
    for column, span in (("b.measured_at", search.measured), ("b.stored_at", search.stored)):
        more, values = _within_span(column, span)
        conditions += more
        params += values
    if search.with_pulse:
        conditions.append("b.pulse IS NOT NULL")
    if search.news_since:
        # When somebody withdrew their consent and gave it again, all their earlier check-ups become visible again.
        again = "b.resident IN (SELECT c.resident FROM health_consent c WHERE c.decision = 'withdrawn')"
        conditions.append(f"(b.stored_at >= ? OR {again})")
        params.append(search.news_since)
    return " AND ".join(conditions), params


_FROM = "blood_pressure b JOIN household h ON h.id = b.household JOIN area a ON a.id = h.area"


async def observations(paths: list[str], search: Search, limit: int) -> list[dict[str, Any]]:
    """At most so many check-ups that count and are not hidden, in the order of time."""
    where, params = _conditions(paths, search)
    order, beyond = ("DESC", "<") if search.newest_first else ("ASC", ">")
    if search.after:
        here = "(SELECT q.measured_at, q.id FROM blood_pressure q WHERE q.id = ?)"
        where = f"{where} AND (b.measured_at, b.id) {beyond}{'=' if search.with_after else ''} {here}"
        params.append(search.after)
    rows = await fetch(
        f"SELECT {_COLUMNS} FROM {_FROM} WHERE {where} ORDER BY b.measured_at {order}, b.id {order} LIMIT {limit}",
        *params,
    )
    return seen(rows)


async def count(paths: list[str], search: Search) -> tuple[int, int]:
    """How many check-ups there are, and how many of them have a pulse."""
    where, params = _conditions(paths, search)
    (row,) = await fetch(f"SELECT count(*) AS n, count(b.pulse) AS pulses FROM {_FROM} WHERE {where}", *params)
    return row["n"], row["pulses"]


async def no_more(paths: list[str], after: UUID | None, limit: int) -> list[dict[str, Any]]:
    """Check-ups that were visible once and no longer are: corrected, taken back, or of somebody who withdrew their consent."""
    within, params = within_sql("a.path", paths)
    onward = ""
    if after:
        onward = "AND b.id > ?"
        params.append(after)
    return await fetch(
        f"""
        SELECT b.id, b.pulse FROM {_FROM}
        WHERE NOT ({LIVE} AND {SHOWN}) AND {within} {onward} ORDER BY b.id LIMIT {limit}
        """,
        *params,
    )


async def observation(paths: list[str], key: UUID) -> dict[str, Any] | None:
    """One check-up, or None."""
    within, params = within_sql("a.path", paths)
    rows = await fetch(
        f"""
        SELECT {_COLUMNS} FROM {_FROM}
        WHERE b.id = ? AND {LIVE} AND {SHOWN} AND {within}
        """,
        key,
        *params,
    )
    return seen(rows)[0] if rows else None


_PATIENTS = """
health_record k JOIN resident r ON r.id = k.id JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area
WHERE k.last_at IS NOT NULL AND k.consent <> 'withdrawn'
"""


def _of_patients(paths: list[str], only: list[UUID] | None, after: UUID | None) -> tuple[str, list[Any]]:
    within, params = within_sql("a.path", paths)
    for condition, value in (("k.id = ANY(?)", only), ("k.id > ?", after)):
        if value is not None:
            within += f" AND {condition}"
            params.append(value)
    return f"{_PATIENTS} AND {within}", params


async def patients(
    paths: list[str], limit: int, only: list[UUID] | None = None, after: UUID | None = None
) -> list[dict[str, Any]]:
    """People who were measured and have not withdrawn their consent, in the order of their ids."""
    of_them, params = _of_patients(paths, only, after)
    rows = await fetch(
        f"SELECT r.id, r.name, r.sex, r.birth_date, r.state FROM {of_them} ORDER BY k.id LIMIT {limit}", *params
    )
    return seen(rows, "id")


async def count_patients(paths: list[str], only: list[UUID] | None) -> int:
    """How many they are."""
    of_them, params = _of_patients(paths, only, None)
    (row,) = await fetch(f"SELECT count(*) AS n FROM {of_them}", *params)
    return row["n"]


async def groups(paths: list[str]) -> list[dict[str, Any]]:
    """Areas down to grids."""
    within, params = within_sql("path", paths)
    return await fetch(
        f"SELECT id, name, kind, path FROM area WHERE kind <> 'micro_grid' AND {within} ORDER BY path", *params
    )


async def group(paths: list[str], key: UUID) -> dict[str, Any] | None:
    """One area, of any kind."""
    within, params = within_sql("path", paths)
    rows = await fetch(f"SELECT id, name, kind, path FROM area WHERE id = ? AND {within}", key, *params)
    return rows[0] if rows else None


async def known_residents(paths: list[str], ids: list[UUID]) -> set[UUID]:
    """The ids among these that belong to people within the areas."""
    within, params = within_sql("a.path", paths)
    rows = await fetch(
        "SELECT r.id FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area "
        f"WHERE r.id = ANY(?) AND {within}",
        ids,
        *params,
    )
    return {row["id"] for row in rows}


async def live_at(taken: Sequence[Taken]) -> list[dict[str, Any]]:
    """Check-ups that count, of these people, between the first and the last of these moments."""
    if not taken:
        return []
    moments = [each.at for each in taken]
    return await fetch(
        f"SELECT b.id, b.resident, b.measured_at, b.systolic, b.diastolic, b.pulse FROM blood_pressure b WHERE {LIVE} "
        "AND b.resident = ANY(?) AND b.measured_at >= ? AND b.measured_at < ?",
        list({each.patient for each in taken}),
        min(moments) - timedelta(seconds=1),
        max(moments) + timedelta(seconds=1),
    )


_STEPS = 20
"""Corrections of corrections that are followed."""


async def newest_of(paths: list[str], ids: set[UUID]) -> dict[UUID, dict[str, Any]]:
    """For each of these check-ups that is stored here, by its id, the one that counts now: the last of its corrections.

    Its `first` is the check-up as originally received.
    """
    chain = {key: key for key in ids}  # maps the current end of each chain of corrections to where it began
    found: dict[UUID, dict[str, Any]] = {}
    within, params = within_sql("a.path", paths)
    for _step in range(_STEPS if ids else 0):
        rows = await fetch(
            "SELECT b.id, b.resident, b.measured_at, b.systolic, b.diastolic, b.superseded_by "
            f"FROM {_FROM} WHERE b.id = ANY(?) AND {within}",
            list(chain),
            *params,
        )
        onward = {}
        for row in rows:
            begun = chain[row["id"]]
            found[begun] = {**row, "first": found[begun]["first"] if begun in found else row}
            if row["superseded_by"]:
                onward[row["superseded_by"]] = begun
        if not onward:
            break
        chain = onward
    return found
