"""What a machine may read: people and check-ups within the viewer's areas, page after page in the order of time."""

from datetime import datetime
from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import within_sql
from app.blood_pressure.desk_queries import LIVE, SHOWN
from app.db import fetch


class Search(NamedTuple):
    """Which check-ups. `since` (included) and `until` (excluded) bound the time of measuring.

    `news_since`: only what came to be here, or to be seen again, from this moment on.
    """

    patient: UUID | None = None
    since: datetime | None = None
    until: datetime | None = None
    with_pulse: bool = False
    after: UUID | None = None
    news_since: datetime | None = None


_COLUMNS = (
    "b.id, b.resident, b.measured_at, b.systolic, b.diastolic, b.pulse, b.arm, b.readings, b.corrects, b.stored_at"
)


async def observations(paths: list[str], search: Search, limit: int) -> list[dict[str, Any]]:
    """At most so many check-ups that count and are not hidden."""
    within, params = within_sql("a.path", paths)
    conditions = [LIVE, SHOWN, within]
    if search.patient:
        conditions.append("b.resident = ?")
        params.append(search.patient)
    if search.since:
        conditions.append("b.measured_at >= ?")
        params.append(search.since)
    if search.until:
        conditions.append("b.measured_at < ?")
        params.append(search.until)
    if search.with_pulse:
        conditions.append("b.pulse IS NOT NULL")
    if search.news_since:
        # Whoever withdrew their consent and gave it again is shown again with all that was there before.
        again = "b.resident IN (SELECT c.resident FROM health_consent c WHERE c.decision = 'withdrawn')"
        conditions.append(f"(b.stored_at >= ? OR {again})")
        params.append(search.news_since)
    if search.after:
        conditions.append("(b.measured_at, b.id) > (SELECT q.measured_at, q.id FROM blood_pressure q WHERE q.id = ?)")
        params.append(search.after)
    return await fetch(
        f"""
        SELECT {_COLUMNS} FROM blood_pressure b JOIN household h ON h.id = b.household JOIN area a ON a.id = h.area
        WHERE {" AND ".join(conditions)} ORDER BY b.measured_at, b.id LIMIT {limit}
        """,
        *params,
    )


async def no_more(paths: list[str], after: UUID | None, limit: int) -> list[dict[str, Any]]:
    """Check-ups that were seen once and are not any more: corrected, taken back, or of somebody who no longer agrees."""
    within, params = within_sql("a.path", paths)
    onward = ""
    if after:
        onward = "AND b.id > ?"
        params.append(after)
    return await fetch(
        f"""
        SELECT b.id, b.pulse FROM blood_pressure b JOIN household h ON h.id = b.household JOIN area a ON a.id = h.area
        WHERE NOT ({LIVE} AND {SHOWN}) AND {within} {onward} ORDER BY b.id LIMIT {limit}
        """,
        *params,
    )


async def observation(paths: list[str], key: UUID) -> dict[str, Any] | None:
    """One check-up, or None."""
    within, params = within_sql("a.path", paths)
    rows = await fetch(
        f"""
        SELECT {_COLUMNS} FROM blood_pressure b JOIN household h ON h.id = b.household JOIN area a ON a.id = h.area
        WHERE b.id = ? AND {LIVE} AND {SHOWN} AND {within}
        """,
        key,
        *params,
    )
    return rows[0] if rows else None


async def patients(
    paths: list[str], limit: int, only: UUID | None = None, after: UUID | None = None
) -> list[dict[str, Any]]:
    """People who were measured and have not withdrawn their consent."""
    within, params = within_sql("a.path", paths)
    more = ""
    for condition, value in (("k.id = ?", only), ("k.id > ?", after)):
        if value:
            more += f" AND {condition}"
            params.append(value)
    return await fetch(
        f"""
        SELECT r.id, r.name, r.sex, r.birth_date, r.state FROM health_record k JOIN resident r ON r.id = k.id
        JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area
        WHERE k.last_at IS NOT NULL AND k.consent <> 'withdrawn' AND {within}{more} ORDER BY k.id LIMIT {limit}
        """,
        *params,
    )


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
    """Those of these ids that are people within the areas."""
    within, params = within_sql("a.path", paths)
    rows = await fetch(
        "SELECT r.id FROM resident r JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area "
        f"WHERE r.id = ANY(?) AND {within}",
        ids,
        *params,
    )
    return {row["id"] for row in rows}


async def own_records(ids: list[UUID]) -> set[UUID]:
    """Those of these ids that are check-ups of ours: what we gave out and get back."""
    rows = await fetch("SELECT id FROM blood_pressure WHERE id = ANY(?)", ids)
    return {row["id"] for row in rows}


_STEPS = 20
"""Corrections of corrections that are followed."""


async def newest_of(ids: set[UUID]) -> dict[UUID, dict[str, Any]]:
    """For each of these check-ups that is here the one that counts by now: the last of its corrections, by its own id."""
    first = {key: key for key in ids}  # where each chain began, by where it is now
    found: dict[UUID, dict[str, Any]] = {}
    for _step in range(_STEPS):
        rows = await fetch(
            "SELECT id, measured_at, systolic, diastolic, superseded_by FROM blood_pressure WHERE id = ANY(?)",
            list(first),
        )
        onward = {}
        for row in rows:
            found[first[row["id"]]] = row
            if row["superseded_by"]:
                onward[row["superseded_by"]] = first[row["id"]]
        if not onward:
            break
        first = onward
    return found
