"""A register of homes and people taken in from a spreadsheet: first checked, then written as a batch that can be undone."""

import asyncio
import json
from collections.abc import Sequence
from pathlib import Path
from uuid import UUID

import msgspec

from app.areas.scope import is_within, within_sql
from app.db import Insert, Update, fetch, write
from app.events.happened import happened
from app.households.importing.matching.questions import Answers, undecided
from app.households.importing.plan import AT_ONCE, Terms, take_in
from app.households.importing.report import Entry, Report, gather
from app.households.importing.sheet.micro_grid_of_row import load_areas
from app.households.importing.sheet.reading_apart import read_register
from app.households.importing.sheet.register_rows import Home
from app.households.importing.sheet.register_words import COLUMNS
from app.households.importing.work import Outcome
from app.households.tables import ImportBatch
from app.lib import apart
from app.lib.clock import now, today
from app.lib.given import read_given, shown_name
from app.lib.identity import hide_ids
from app.lib.ids import new_id
from app.lib.spreadsheet import MAX_BYTES, Unreadable
from app.sync.kinds import Fault
from app.web.i18n import N_

MOST_CHANGES = 200
"""Changes that a check names one by one."""
_ELSEWHERE = N_("This number belongs to a home in a part of the village that is not chosen here. Please check it.")
_SHEETS = N_("Only the first sheet was read. Please import the others on their own: %(names)s.")


class Checked(msgspec.Struct):
    """A file that was read: its report, the homes of its good rows, and where it may write. It holds no ID numbers."""

    report: Report
    homes: list[Home]
    paths: list[str]


async def check(file_name: str, content: bytes, paths: Sequence[str]) -> Checked:
    """Read a file and say everything that is wrong with it. `paths`: the areas it may write in."""
    report = Report(hide_ids(file_name)[-200:], dry_run=True)
    areas = await load_areas(paths)
    try:
        read = await apart.TABLES.run(read_register, file_name, content, areas, list(paths), today().isoformat())
    except Unreadable as error:
        report.errors, report.unreadable = [Entry([], "", error.msgid, error.values)], True
        return Checked(report, [], list(paths))
    homes = read.homes
    elsewhere = await _elsewhere(homes, paths)
    faults = read.faults + [(home.row, Fault("code", _ELSEWHERE)) for home in elsewhere]
    called = {key: names[0] for key, names in COLUMNS.items()} | read.headers
    report.rows = read.rows
    report.errors, report.hints = gather(faults, called), gather(read.hints, called)
    if read.left_out:
        report.aside.append(Entry([], "", _SHEETS, {"names": "、".join(read.left_out)}))
    report.aside += [Entry([], note.column, note.message, note.values, note.spans) for note in read.notes]
    barred = {id(home) for home in elsewhere}
    return Checked(report, [home for home in homes if id(home) not in barred], list(paths))


async def _elsewhere(homes: Sequence[Home], paths: Sequence[str]) -> list[Home]:
    """Homes whose number is taken in their village, outside of the areas that may be written in."""
    partly = {home.village for home in homes if not is_within(home.village, paths)}
    if not partly:
        return []
    within, params = within_sql("a.path", partly)
    rows = await fetch(
        f"SELECT h.code, a.path FROM household h JOIN area a ON a.id = h.area WHERE h.code <> '' AND {within}", *params
    )
    taken = {(row["code"], row["path"]) for row in rows if not is_within(row["path"], paths)}
    codes = {(code, village) for code, path in taken for village in partly if is_within(path, [village])}
    return [home for home in homes if (home.code, home.village) in codes]


async def foresee(checked: Checked) -> Report:
    """The report of a check with what would be added and changed."""
    return await _go_through(checked, None, Answers())


async def _go_through(checked: Checked, batch: UUID | None, answers: Answers) -> Report:
    report = checked.report
    counts: dict[str, int] = {}
    hints: list[tuple[int, Fault]] = []
    made: set[UUID] = set()
    report.questions = []
    for start in range(0, len(checked.homes), AT_ONCE):
        terms = Terms(batch, checked.paths, answers, made)
        outcome: Outcome = await write(take_in, checked.homes[start : start + AT_ONCE], terms)
        for key, n in outcome.counts.items():
            counts[key] = counts.get(key, 0) + n
        report.changes += outcome.changes[: MOST_CHANGES - len(report.changes)]
        report.questions += outcome.questions
        hints += outcome.hints
        made.update(outcome.made)
    if batch:
        hints += undecided(report.questions)
    if report.bad_rows:
        counts["skipped"] = report.bad_rows
    report.hints += gather(hints, {key: names[0] for key, names in COLUMNS.items()})
    report.counts = counts
    return report


async def commit(checked: Checked, by: UUID | None, answers: Answers | None = None) -> Report:
    """Write the good rows of a checked file as one batch. `answers`: who is who, as far as somebody said so."""
    batch = new_id()
    area = await _area(checked.paths)
    row = {"id": batch, "kind": "households", "file_name": checked.report.file_name, "account": by, "area": area}

    def begin():
        yield Insert(ImportBatch, [row])

    def end(counts: dict[str, int]):
        detail = json.dumps(counts)
        yield Update(ImportBatch, {"counts": detail}, {"id": batch})
        yield happened("import", batch, "imported", actor=by, area=area, at=now(), detail=detail)

    await write(begin)
    checked.report.changes, checked.report.dry_run = [], False
    report = await _go_through(checked, batch, answers or Answers())
    await write(end, report.counts)
    report.batch = batch
    return report


async def _area(paths: Sequence[str]) -> UUID | None:
    """The smallest area that holds all of these."""
    parts = [path.split(".") for path in paths]
    common: list[str] = []
    for codes in zip(*parts, strict=False):
        if len(set(codes)) > 1:
            break
        common.append(codes[0])
    rows = await fetch("SELECT id FROM area WHERE path = ?", ".".join(common))
    return rows[0]["id"] if rows else None


async def import_file(
    file_name: str,
    content: bytes,
    *,
    by: UUID | None,
    area_paths: Sequence[str],
    dry_run: bool,
    skip_bad: bool = False,
) -> Report:
    """Check a file and, unless it is a dry run, write it. With an error in any row nothing is written, unless `skip_bad`."""
    checked = await check(file_name, content, area_paths)
    if dry_run:
        return await foresee(checked)
    if not checked.homes or (checked.report.errors and not skip_bad):
        checked.report.dry_run = False
        return checked.report
    return await commit(checked, by)


async def run(path: Path, *, dry_run: bool = False, by: UUID | None = None, area: UUID | None = None) -> Report:
    """`weige import households FILE`. Without an area the whole town is written in. Raises BadArgument."""
    condition, params = ("id = ?", [area]) if area else ("parent IS NULL", [])
    rows = await fetch(f"SELECT path FROM area WHERE {condition}", *params)
    content = await asyncio.to_thread(read_given, path, MAX_BYTES)
    paths = [row["path"] for row in rows]
    return await import_file(shown_name(path.name), content, by=by, area_paths=paths, dry_run=dry_run)
