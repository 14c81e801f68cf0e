"""Taking in a list of people (姓名, 手机, 角色, 村, 网格, 微网格), with the areas it names.

Idempotent by phone number: who is there stays, missing areas and roles are added, nothing is ever taken away. Rows with
faults are left out and told; the same list, mended, may simply come again.
"""

import asyncio
from collections.abc import Generator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from app.accounts import people, roles
from app.accounts.codes import end_codes
from app.accounts.desk.person_forms import TAKEN_ELSEWHERE
from app.accounts.importing.area_of_row import ListAreas, Misplaced
from app.accounts.importing.leader_rows import Line, RowFault, read_lines
from app.accounts.people import event
from app.accounts.roles import ADMINS, GIVES
from app.accounts.tables import Account, Assignment
from app.accounts.touching import touch_accounts
from app.areas.scope import is_within
from app.areas.tables import Area
from app.db import Fetch, Insert, fetch, write
from app.events.tables import Event
from app.lib import apart
from app.lib.clock import now
from app.lib.given import BadArgument, read_given, shown_name
from app.lib.ids import new_id
from app.lib.names import fold_name
from app.lib.sheets.cell_notes import rows_as_text
from app.lib.spreadsheet import MAX_BYTES, Note, Unreadable
from app.web.errors import NotFoundException
from app.web.i18n import N_, localised
from app.web.viewer import Viewer

_OTHER_NAME = N_(
    "This number belongs to %(name)s here. Please check number and name; a name is corrected on their page."
)
_IS_OUT = N_("%(name)s is shut out. Let them in again on their page first.")
_NOT_TO_GIVE = N_("You do not give this role here. Please ask the administrator of the town.")
_NO_TOWN = N_("There is no town yet. Please make it first: weige town add")
_SHEETS = N_("Only the first sheet was read. Please import the others on their own: %(names)s.")
_WHICH_TOWN = N_("There are several towns. Please say with --area which one the list is for.")


@dataclass(slots=True)
class Report:
    """What a list brought, or would bring. `accounts`: ids of people who are new; `areas`: those made, from above."""

    dry_run: bool
    area: str
    rows: int = 0
    accounts: list[UUID] = field(default_factory=list)
    known: int = 0
    """Rows whose person, role and area were there already."""
    roles: int = 0
    """Roles given, to new people and others."""
    areas: list[dict[str, Any]] = field(default_factory=list)
    errors: list[RowFault] = field(default_factory=list)
    aside: list[Note] = field(default_factory=list)
    """What of the file was not read, and what was hidden in it."""

    @property
    def left_out(self) -> int:
        """Rows with faults."""
        return len({fault.row for fault in self.errors})

    def __str__(self) -> str:
        """The report for a terminal, in the reader's language."""
        return "\n".join(self.lines())

    def lines(self) -> list[str]:
        """The report, a sentence each."""
        first = N_("Only checked, nothing was stored.") if self.dry_run else N_("Taken in.")
        said = [
            localised(first),
            localised(
                N_("%(rows)d rows for %(area)s: %(people)d people new, %(roles)d roles new, %(known)d known already."),
                {
                    "rows": self.rows,
                    "area": self.area,
                    "people": len(self.accounts),
                    "roles": self.roles,
                    "known": self.known,
                },
            ),
        ]
        if self.areas:
            names = "、".join(area["name"] for area in self.areas[:20]) + ("…" if len(self.areas) > 20 else "")
            said.append(localised(N_("%(number)d areas new: %(names)s"), {"number": len(self.areas), "names": names}))
        said += map(self.note_line, self.aside)
        if self.errors:
            said.append(localised(N_("%(number)d faults; these rows were left out:"), {"number": len(self.errors)}))
            said += [self.fault_line(fault) for fault in self.errors]
        return said

    @staticmethod
    def note_line(note: Note) -> str:
        """One thing that was left out or hidden, with its rows and column."""
        said = localised(note.message, note.values)
        places = {"rows": rows_as_text(note.spans), "column": note.column, "fault": said}
        if not note.spans:
            return f"{note.column}: {said}" if note.column else said
        return localised(
            N_("Row %(rows)s, %(column)s: %(fault)s") if note.column else N_("Row %(rows)s: %(fault)s"), places
        )

    @staticmethod
    def fault_line(fault: RowFault) -> str:
        """One fault with its row and column."""
        said = localised(fault.message, fault.values)
        where = N_("Row %(row)d, %(column)s: %(fault)s") if fault.column else N_("Row %(row)d: %(fault)s")
        return localised(where, {"row": fault.row, "column": fault.column, "fault": said})


async def import_file(
    file_name: str, content: bytes, *, by: Viewer | None, area_path: str | None, dry_run: bool
) -> Report:
    """Take in a list for an area and below. `by` None: the command line, which may do everything.

    Raises Unreadable, and NotFoundException for an area that is not the viewer's.
    """
    if by is not None and not is_within(area_path or "", by.paths(*ADMINS)):
        raise NotFoundException
    path = area_path or await _only_town()
    read = await apart.TABLES.run(read_lines, file_name, content)
    taking = _Taking(read.lines, by, path, now(), read.headers, dry_run)
    report = await write(taking.plan)
    report.errors = sorted(report.errors + read.faults, key=lambda fault: fault.row)
    report.rows, report.aside = read.rows, read.notes
    if read.left_out:
        report.aside.append(Note([], "", _SHEETS, {"names": "、".join(read.left_out)}))
    return report


async def _only_town() -> str:
    towns = await fetch("SELECT path FROM area WHERE kind = 'town'")
    if len(towns) != 1:
        raise Unreadable(_WHICH_TOWN if towns else _NO_TOWN)
    return towns[0]["path"]


class _Taking:
    """One list on its way in. `plan` may run again from its start, so that all it finds out begins anew there."""

    def __init__(
        self, lines: list[Line], by: Viewer | None, path: str, moment: datetime, headers: dict[str, str], dry_run: bool
    ) -> None:
        self.lines, self.by, self.path, self.moment = lines, by, path, moment
        self.headers, self.dry_run = headers, dry_run

    def plan(self) -> Generator[Any, Any, Report]:
        """Plan: decide on every row, then store what is new."""
        yield from people.take_turns()
        places = yield from ListAreas.load(self.path)
        known = yield from self._load_known()
        report = Report(self.dry_run, places.base["name"])
        accounts: list[dict[str, Any]] = []
        assignments: list[dict[str, Any]] = []
        for line in self.lines:
            try:
                account, area = self._decide(line, places, known)
            except _Left as left:
                report.errors.append(
                    RowFault(line.number, self.headers.get(left.column, ""), left.message, left.values)
                )
                continue
            if account is None:
                account = {"id": new_id(), "name": line.name, "phone": line.phone, "created_at": self.moment}
                accounts.append(account)
                known[line.phone] = account | {"disabled_at": None, "held": [], "ever": [], "new": True}
                account = known[line.phone]
            if any(each["role"] == line.role and each["area"] == area["id"] for each in account["held"]):
                report.known += 1
                continue
            account["held"].append({"role": line.role, "area": area["id"], "path": area["path"]})
            row = {"account": account["id"], "role": line.role, "area": area["id"], "since": self.moment}
            assignments.append(row)
        report.accounts = [row["id"] for row in accounts]
        report.roles, report.areas = len(assignments), places.tree.new
        if not self.dry_run:
            yield from self._store(places.tree.new, accounts, assignments)
        return report

    def _load_known(self):
        """Everybody who has one of the numbers, with what they hold and held."""
        rows = yield Fetch(
            "SELECT a.id, a.name, a.phone, a.disabled_at, s.role, s.area, s.until AS until_at, r.path FROM account a "
            "LEFT JOIN assignment s ON s.account = a.id LEFT JOIN area r ON r.id = s.area WHERE a.phone = ANY(?)",
            list({line.phone for line in self.lines}),
        )
        known: dict[str, dict[str, Any]] = {}
        for row in rows:
            account = known.setdefault(
                row["phone"],
                {"id": row["id"], "name": row["name"], "disabled_at": row["disabled_at"], "held": [], "ever": []},
            )
            if row["role"]:
                account["ever"].append(row)
                if row["until_at"] is None or row["until_at"] > self.moment:
                    account["held"].append(row)
        return known

    def _decide(
        self, line: Line, places: ListAreas, known: dict[str, dict[str, Any]]
    ) -> tuple[dict[str, Any] | None, dict[str, Any]]:
        """Whose row it is (None: somebody new) and the area it speaks of. Raises _Left."""
        account = known.get(line.phone)
        if account is not None:
            if self.by and not account.get("new") and not self._sees(account):
                raise _Left("phone", TAKEN_ELSEWHERE)
            if fold_name(account["name"]) != fold_name(line.name):
                raise _Left("phone", _OTHER_NAME, {"name": account["name"]})
            if account["disabled_at"]:
                raise _Left("phone", _IS_OUT, {"name": account["name"]})
        # Asked for the list's own area first, so that no area is made for a role that is not given in the end.
        if self.by and not roles.may_give(self.by, line.role, self.path):
            raise _Left("role", _NOT_TO_GIVE)
        try:
            area = places.of(line.role, line.places)
        except Misplaced as error:
            raise _Left(error.column, error.message, error.values) from None
        if self.by and not roles.may_give(self.by, line.role, area["path"]):
            raise _Left("role", _NOT_TO_GIVE)
        return account, area

    def _sees(self, account: dict[str, Any]) -> bool:
        assert self.by is not None
        decisive = account["held"] or account["ever"]
        return any(is_within(row["path"], self.by.paths(*ADMINS)) for row in decisive)

    def _store(self, areas: list[dict], accounts: list[dict], assignments: list[dict]):
        actor = self.by.account_id if self.by else None
        fresh = {row["id"] for row in accounts}
        if areas:
            yield Insert(Area, areas)
        if accounts:
            yield Insert(Account, accounts)
        if not assignments:
            return
        yield Insert(Assignment, assignments)
        events = []
        for row in assignments:
            verb = "imported" if row["account"] in fresh else "role_given"
            events.append(event(verb, row["account"], actor, row["area"], self.moment, role=row["role"]))
            fresh.discard(row["account"])
        yield Insert(Event, events)
        yield from touch_accounts({row["account"] for row in assignments})
        higher = {row["account"] for row in assignments if row["role"] not in GIVES["village_admin"]}
        yield from end_codes(sorted(higher, key=str), self.moment)


class _Left(Exception):
    """A row that is left out, with the column at fault and a marked message."""

    def __init__(self, column: str, message: str, values: dict[str, Any] | None = None) -> None:
        super().__init__(message)
        self.column, self.message, self.values = column, message, values or {}


async def run(path: Path, dry_run: bool, by: Viewer | None, area: UUID | None) -> Report:
    """What `weige import leaders` does. Raises BadArgument with a sentence for a file that can't be read."""
    rows = await fetch("SELECT path FROM area WHERE id = ?", area) if area else []
    area_path = rows[0]["path"] if rows else None
    content = await asyncio.to_thread(read_given, path, MAX_BYTES)
    try:
        return await import_file(shown_name(path.name), content, by=by, area_path=area_path, dry_run=dry_run)
    except Unreadable as error:
        raise BadArgument(f"{shown_name(path.name)}: {localised(error.msgid, error.values)}") from None
