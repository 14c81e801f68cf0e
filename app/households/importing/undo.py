"""Taking an imported batch back, without taking back anything that people recorded since."""

import json
from collections.abc import Generator, Iterable, Sequence
from datetime import date, datetime
from typing import Any, Literal, NamedTuple
from uuid import UUID

from app.areas.scope import within_sql
from app.db import Execute, Fetch, Update, fetch, is_postgres
from app.events.happened import happened
from app.households.finding import renew_find
from app.households.importing import work
from app.households.importing.matching.loading import at_the_door
from app.households.importing.report import Report
from app.households.tables import Household, Resident
from app.households.touching import touch_homes
from app.lib.clock import now
from app.lib.ids import as_uuid
from app.lib.ports import Register
from app.web.errors import Conflict
from app.web.i18n import N_

Plan = Generator[Any, Any, Any]
SHOWN = 20

_BATCHES = """
SELECT b.id, b.file_name, b.counts, b.created_at, b.undone_at, a.name AS area_name, c.name AS account_name
FROM import_batch b JOIN area a ON a.id = b.area LEFT JOIN account c ON c.id = b.account
WHERE b.kind = 'households' AND """


class Use(NamedTuple):
    """Queries that find which of these homes (a column `household`), and which of these people (`resident`), something is
    about: one parameter each, a list of ids."""

    home: str
    person: str = ""


USES: Register[Use] = Register("what homes and people are used by")
# Whatever a phone records of a home is in the ledger under its id, its people and corrections included.
_RECORDED = Use(
    home="SELECT household FROM submission WHERE household = ANY(?)",
    person="SELECT subject AS resident FROM event WHERE subject_kind = 'resident' AND subject = ANY(?)",
)


def _used(ids: list[UUID], which: Literal["home", "person"]) -> Generator[Any, Any, list[dict[str, Any]]]:
    queries = [sql for use in (_RECORDED, *USES.all()) if (sql := getattr(use, which))]
    return (yield Fetch(" UNION ".join(queries), *[ids] * len(queries)))


_LATER = """
SELECT c.subject FROM import_change c JOIN import_batch b ON b.id = c.batch
WHERE c.subject = ANY(?) AND b.undone_at IS NULL AND b.id <> ? AND b.created_at >= ?
"""
_ALREADY = N_("This import has been taken back already.")


class Undone(NamedTuple):
    """How many homes were removed, restored, and kept although the import made them, since they are in use."""

    removed: int
    restored: int
    kept: int


async def batches(paths: Sequence[str], batch: UUID | None = None) -> list[dict[str, Any]]:
    """The latest imports into these areas, or the one asked for; `counts` as in a report, with its `lines` in words."""
    within, params = within_sql("a.path", paths)
    one = (" AND b.id = ?", [batch]) if batch else ("", [])
    rows = await fetch(f"{_BATCHES}{within}{one[0]} ORDER BY b.created_at DESC LIMIT ?", *params, *one[1], SHOWN)
    return [_with_counts(row) for row in rows]


def _with_counts(row: dict[str, Any]) -> dict[str, Any]:
    counts = json.loads(row["counts"])
    return {**row, "counts": counts, "lines": Report(row["file_name"], counts=counts).lines()}


async def undone(batch: UUID) -> Undone | None:
    """What taking a batch back did, if it was taken back."""
    rows = await fetch("SELECT detail FROM event WHERE subject = ? AND verb = 'undone'", batch)
    return Undone(**json.loads(rows[0]["detail"])) if rows else None


def undo(batch: UUID, by: UUID | None) -> Plan:
    """Plan: restore what the batch changed and remove what it made. Returns Undone. Raises Conflict the second time."""
    if is_postgres():
        yield Fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "import of households")
    moment = now()
    changed = yield Execute("UPDATE import_batch SET undone_at = ? WHERE id = ? AND undone_at IS NULL", moment, batch)
    if not changed:
        raise Conflict(_ALREADY)
    (made,) = yield Fetch("SELECT area, created_at FROM import_batch WHERE id = ?", batch)
    rows = yield Fetch("SELECT subject_kind, subject, before FROM import_change WHERE batch = ? ORDER BY id", batch)
    later = yield Fetch(_LATER, [row["subject"] for row in rows], batch, made["created_at"])
    barred = {row["subject"] for row in later}
    new = {kind: [r["subject"] for r in rows if r["before"] is None and r["subject_kind"] == kind] for kind in _TABLES}
    images = [row for row in rows if row["before"] is not None and row["subject"] not in barred]
    # First of all whoever moved into a home that goes now goes back to where they lived.
    restored, moved = yield from _restore(images)
    if moved:
        yield from work.PEOPLE_MOVED(sorted(moved))
    kept = yield from _keep(new["household"], barred)
    touched = yield from _remove_people(new["resident"], barred, kept)
    gone = [home for home in new["household"] if home not in kept]
    yield Execute("DELETE FROM resident WHERE household = ANY(?)", gone)
    yield Execute("DELETE FROM household WHERE id = ANY(?)", gone)
    yield Execute("DELETE FROM known_as WHERE batch = ?", batch)
    touched = sorted((touched | restored | moved) - set(gone))
    yield from touch_homes(touched)
    yield from renew_find(touched)
    undone = Undone(len(gone), len(restored), len(kept))
    yield happened("import", batch, "undone", actor=by, area=made["area"], at=moment, detail=undone._asdict())
    return undone


_TABLES = {"household": Household, "resident": Resident}


def _keep(homes: list[UUID], barred: set[UUID]) -> Generator[Any, Any, set[UUID]]:
    """New homes of the batch that stay: something was recorded there, or a later import changed them or their people."""
    if not homes:
        return set()
    lock = " FOR UPDATE" if is_postgres() else ""
    yield Fetch(f"SELECT id FROM household WHERE id = ANY(?) ORDER BY id{lock}", homes)
    recorded = yield from _used(homes, "home")
    kept = {row["household"] for row in recorded} | (barred & set(homes))
    people = yield Fetch("SELECT household FROM resident WHERE id = ANY(?)", sorted(barred))
    return kept | ({row["household"] for row in people} & set(homes))


def _remove_people(people: list[UUID], barred: set[UUID], kept: set[UUID]) -> Generator[Any, Any, set[UUID]]:
    """Remove new people from homes that were there before; whoever lives in a home that stays, stays. Returns those homes."""
    recorded = yield from _used(people, "person")
    in_use = {row["resident"] for row in recorded} | barred
    rows = yield Fetch("SELECT id, household FROM resident WHERE id = ANY(?)", people)
    leaving = {row["id"]: row["household"] for row in rows if row["id"] not in in_use and row["household"] not in kept}
    yield Execute("DELETE FROM resident WHERE id = ANY(?)", sorted(leaving))
    return set(leaving.values())


def _restore(rows: Iterable[dict[str, Any]]) -> Generator[Any, Any, tuple[set[UUID], set[UUID]]]:
    """Put former values back, but for fields that somebody has corrected at the door. Returns the homes put back, and those
    that people moved between.

    When the correction was made does not matter: an import leaves alone what was corrected before it, so that no image
    contains such a field.
    """
    images: dict[UUID, tuple[str, dict[str, Any]]] = {}
    for row in rows:
        # Where two parts of a list changed the same row, the first image has the original values.
        _, first = images.get(row["subject"], ("", {}))
        images[row["subject"]] = row["subject_kind"], {**json.loads(row["before"]), **first}
    came = [subject for subject, (kind, image) in images.items() if kind == "resident" and "household" in image]
    left = yield Fetch("SELECT household FROM resident WHERE id = ANY(?)", came)
    moved = {row["household"] for row in left} | {as_uuid(images[one][1]["household"]) for one in came}
    fresher = yield from at_the_door(sorted(images))
    for subject, (kind, image) in images.items():
        stands = fresher.get(subject, set())
        stands |= {"is_head"} if "relation" in stands else set()
        stands |= {"name_key"} if "name" in stands else set()
        values = {name: _typed(name, value) for name, value in image.items() if name not in stands}
        if values:
            yield Update(_TABLES[kind], values, {"id": subject})
    return {subject for subject, (kind, _) in images.items() if kind == "household"}, moved


def _typed(name: str, value: Any) -> Any:
    """A value of a stored image as the column takes it."""
    if name == "birth_date" and value is not None:
        return date.fromisoformat(value)
    if name == "is_head":
        return bool(value)
    if name == "left_at" and value is not None:
        return datetime.fromisoformat(value)
    return as_uuid(value) if name in {"area", "household"} else value
