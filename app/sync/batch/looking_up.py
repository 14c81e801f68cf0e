"""What the records of a batch name, loaded in a fixed number of queries, and whether it is the sender's."""

from collections.abc import Generator, Iterable
from typing import Any
from uuid import UUID

from piccolo.table import Table

from app.areas.scope import is_within
from app.db import Fetch
from app.lib.classes import HEALTH, sees
from app.lib.clock import now
from app.sync.batch.reading import Read
from app.sync.kinds import Accepted, Known, Needs, Sender
from app.sync.registry import Subjects
from app.sync.subject import Lookup


class LookUp:
    """What is known of what a batch names. `foreign`: ids outside of the sender's areas."""

    def __init__(self, sender: Sender, subjects: Subjects) -> None:
        self.sender, self.subjects = sender, subjects
        self.known = Known(home=sender.home_area)
        self.foreign: set[UUID] = set()
        self._paths = {sender.home_area: sender.home_path or next(iter(sender.paths), "")}

    def load(self, reads: Iterable[Read]) -> Generator[Any, Any, None]:
        """Load what these records name: one query for each sort of thing that is named at all."""
        wanted: dict[str, set[UUID]] = {}
        for read in reads:
            if read.kind is None or read.record.data is None:
                continue
            read.needs = needs = read.kind.needs(read.record.data)
            for name, ids in needs.items():
                wanted.setdefault(name, set()).update(ids)
            for lookup in self.subjects.lookups_by_field:
                one = getattr(read.record.data, lookup.field, None)
                if one is not None:
                    wanted.setdefault(lookup.name, set()).add(one)
        for name, ids in wanted.items():
            missing = ids - self.known[name].keys() - self.foreign
            if missing:
                yield from self._load(self.subjects.lookups[name], sorted(missing))

    def _load(self, lookup: Lookup, ids: list[UUID]) -> Generator[Any, Any, None]:
        found = self.known[lookup.name]
        rows = yield Fetch(self.subjects.lookup_sql[lookup.name], *lookup.given(self.sender), ids)
        for row in rows:
            if "path" in row:
                self._paths[row.get("area", row["id"])] = row["path"]
            if lookup.mine(row, self.sender):
                lookup.look(row, self.sender)
                found[row["id"]] = row
            elif not lookup.by_field:
                self.foreign.add(row["id"])

    def add(self, table: type[Table], row: dict[str, Any], area: UUID) -> None:
        """A row of this batch, which a later record of it may name; where it lies comes along."""
        lookup = self.subjects.lookup_by_table.get(table._meta.tablename)
        if lookup:
            self.known[lookup.name][row["id"]] = {**row, "area": area, "path": self._paths.get(area, "")}

    def outside_class(self, read: Read, data_class: str) -> bool:
        """Whether a record is about a home whose records of this class the sender neither sees nor makes."""
        data = read.record.data
        place = self.known["residents"].get(getattr(data, "resident", None)) or self.known["households"].get(
            getattr(data, "household", None)
        )
        path = self._paths.get(place["area"], "") if place else ""
        return place is not None and not is_within(path, self.sender.paths_of(data_class))

    def missing(self, read: Read) -> tuple[UUID | None, str | None]:
        """A record this one names that has not arrived, and the field that names one outside the sender's areas."""
        missing = None
        for name, ids in (read.needs or Needs()).items():
            known = self.known[name]
            for one in ids:
                if one in self.foreign:
                    return None, self.subjects.lookups[name].field
                if one not in known or (name == "originals" and _undecided(known[one])):
                    missing = one
        return missing, None

    def belongs(self, read: Read, accepted: Accepted | None) -> tuple[UUID | None, UUID | None]:
        """Area and household of a record; of a parked one as far as it can be told, so that the right desk sees it."""
        if accepted is not None:
            return accepted.area, accepted.household
        data = read.record.data
        household = self.known["households"].get(getattr(data, "household", None))
        if household is not None:
            return household["area"], household["id"]
        resident = self.known["residents"].get(getattr(data, "resident", None))
        if resident is not None:
            return resident["area"], resident["household"]
        return self.sender.home_area, None


def sender_of(account: UUID, device: UUID | None, subjects: Subjects) -> Generator[Any, Any, Sender]:
    """Plan: the account as a sender, with the roles it holds at this moment and where."""
    sql, params = subjects.senders(account)
    rows = yield Fetch(sql, *params)
    moment = now()
    held = [row for row in rows if row["until_at"] is None or row["until_at"] > moment]
    # A machine key has no role: what it may do is in its scopes, which were checked when it sent this.
    health = [row["path"] for row in held if not row["role"] or sees(HEALTH, row["role"], row["kind"])]
    home = held[0] if held else {"area": None, "path": ""}
    return Sender(account, device, [row["path"] for row in held], home["area"], health, home["path"])


def _undecided(original: dict[str, Any]) -> bool:
    """Whether a record is a correction that still waits: what replaces it has to wait too, or the first would stay valid."""
    return original["state"] == "waiting" and original["corrects"] is not None
