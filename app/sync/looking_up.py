"""What the records of a batch name, loaded in a fixed number of queries, and whether it is the sender's."""

from collections.abc import Generator, Iterable
from typing import Any
from uuid import UUID

from piccolo.table import Table

from app.areas.scope import is_within
from app.db import Fetch
from app.lib.classes import HEALTH, sees
from app.lib.clock import now
from app.sync.kinds import Accepted, Known, Needs
from app.sync.reading import Read, Sender

KNOWN_AS = {"household": "households", "resident": "residents", "problem": "problems"}
"""Tables whose new rows later records of the same batch may name, by the name of what is known; written in this order."""
_FIELD = {
    "households": "household",
    "residents": "resident",
    "problems": "problem",
    "tasks": "task",
    "originals": "corrects",
}
_LOAD = {
    "households": "SELECT h.id, h.area, a.path FROM household h JOIN area a ON a.id = h.area WHERE h.id = ANY(?)",
    "residents": (
        "SELECT r.id, r.household, r.name, r.state, r.tags, h.area, a.path, k.consent, k.consent_at FROM resident r "
        "JOIN household h ON h.id = r.household JOIN area a ON a.id = h.area LEFT JOIN health_record k ON k.id = r.id "
        "WHERE r.id = ANY(?)"
    ),
    "problems": (
        "SELECT p.id, p.household, p.area, p.account, p.state, p.step, p.reopened, p.due_at, p.category, p.urgency, "
        "p.closed_by, p.superseded_by, p.withdrawn_at, p.merged_into, p.way, a.path, u.id AS undertaking, "
        "u.ended_at AS undertaking_ended_at, (SELECT count(*) FROM contribution c WHERE c.undertaking = u.id) AS lines "
        "FROM problem p JOIN area a ON a.id = p.area LEFT JOIN undertaking u ON u.problem = p.id AND NOT EXISTS ("
        "SELECT 1 FROM undertaking later WHERE later.problem = p.id AND later.opened_at > u.opened_at) "
        "WHERE p.id = ANY(?)"
    ),
    "tasks": (
        "SELECT t.id, s.id AS assignment, s.state, t.household, t.problem, t.area FROM task t "
        "LEFT JOIN task_assignment s ON s.task = t.id AND s.account = ? WHERE t.id = ANY(?)"
    ),
    "originals": (
        "SELECT id, account, kind, state, household, area, payload, corrects, repaired_by FROM submission WHERE id = ANY(?)"
    ),
    "areas": "SELECT id, kind, path FROM area WHERE id = ANY(?)",
    "neighbours": (
        "SELECT s.account AS id, a.path FROM assignment s JOIN area a ON a.id = s.area "
        "WHERE s.role = 'leader' AND (s.until IS NULL OR s.until > ?) AND s.account = ANY(?)"
    ),
}


class LookUp:
    """What is known of what a batch names. `foreign`: ids outside of the sender's areas."""

    def __init__(self, sender: Sender) -> None:
        self.sender = sender
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
            for sort, ids in zip(needs._fields, needs, strict=True):
                for one in ids:
                    wanted.setdefault(sort, set()).add(one)
            for field_name, sort in (("area", "areas"), ("neighbour", "neighbours")):
                one = getattr(read.record.data, field_name, None)
                if one is not None:
                    wanted.setdefault(sort, set()).add(one)
        for sort, ids in wanted.items():
            missing = ids - getattr(self.known, sort).keys() - self.foreign
            if missing:
                yield from self._load(sort, sorted(missing))

    def _load(self, sort: str, ids: list[UUID]) -> Generator[Any, Any, None]:
        found = getattr(self.known, sort)
        more: list[Any] = {"tasks": [self.sender.account], "neighbours": [now()]}.get(sort, [])
        rows = yield Fetch(_LOAD[sort], *more, ids)
        for row in rows:
            if sort == "originals":
                mine = row["account"] == self.sender.account
            elif sort == "tasks":
                mine = row["assignment"] is not None
            elif sort == "neighbours":
                mine = _is_near(row["path"], self.sender.paths)
            else:
                mine = is_within(row["path"], self.sender.paths)
            if "path" in row:
                self._paths[row.get("area", row["id"])] = row["path"]
            if mine:
                found[row["id"]] = row
                if sort == "residents":
                    row["health"] = is_within(row["path"], self.sender.paths_of(HEALTH))
            elif sort not in ("areas", "neighbours"):
                self.foreign.add(row["id"])

    def add(self, table: type[Table], row: dict[str, Any], area: UUID) -> None:
        """A row of this batch, which a later record of it may name; where it lies comes along."""
        sort = KNOWN_AS.get(table._meta.tablename)
        if sort:
            getattr(self.known, sort)[row["id"]] = {**row, "area": area, "path": self._paths.get(area, "")}

    def outside_class(self, read: Read, data_class: str) -> bool:
        """Whether a record is about a home whose records of this class the sender neither sees nor makes."""
        data = read.record.data
        place = self.known.residents.get(getattr(data, "resident", None)) or self.known.households.get(
            getattr(data, "household", None)
        )
        path = self._paths.get(place["area"], "") if place else ""
        return place is not None and not is_within(path, self.sender.paths_of(data_class))

    def missing(self, read: Read) -> tuple[UUID | None, str | None]:
        """A record this one names that has not arrived, and the field that names one outside the sender's areas."""
        needs = read.needs or Needs()
        missing = None
        for sort, ids in zip(needs._fields, needs, strict=True):
            known = getattr(self.known, sort)
            for one in ids:
                if one in self.foreign:
                    return None, _FIELD.get(sort, sort)
                if one not in known or (sort == "originals" and _undecided(known[one])):
                    missing = one
        return missing, None

    def belongs(self, read: Read, accepted: Accepted | None) -> tuple[UUID | None, UUID | None]:
        """Area and household of a record; of a parked one as far as it can be told, so that the right desk sees it."""
        if accepted is not None:
            return accepted.area, accepted.household
        data = read.record.data
        household = self.known.households.get(getattr(data, "household", None))
        if household is not None:
            return household["area"], household["id"]
        resident = self.known.residents.get(getattr(data, "resident", None))
        if resident is not None:
            return resident["area"], resident["household"]
        return self.sender.home_area, None


def sender_of(account: UUID, device: UUID | None) -> Generator[Any, Any, Sender]:
    """Plan: the sender an account is at this moment, by what it holds where."""
    rows = yield Fetch(
        "SELECT s.area, a.path, a.kind, s.role, s.since AS since_at, s.until AS until_at FROM assignment s "
        "JOIN area a ON a.id = s.area WHERE s.account = ? UNION ALL "
        "SELECT k.area, a.path, a.kind, '', k.made_at, NULL FROM machine_key k "
        "JOIN area a ON a.id = k.area WHERE k.id = ? ORDER BY since_at",
        account,
        account,
    )
    moment = now()
    held = [row for row in rows if row["until_at"] is None or row["until_at"] > moment]
    # A key has no role: what it may do is in its scopes, and it was asked for those when it sent this.
    health = [row["path"] for row in held if not row["role"] or sees(HEALTH, row["role"], row["kind"])]
    home = held[0] if held else {"area": None, "path": ""}
    return Sender(account, device, [row["path"] for row in held], home["area"], health, home["path"])


def _is_near(path: str, own: list[str]) -> bool:
    """Whether a group lies in the same village as one of these."""
    return any(is_within(path, [around]) for each in own if (around := ".".join(each.split(".")[:-2])))


def _undecided(original: dict[str, Any]) -> bool:
    """Whether a record is a correction that still waits: what replaces it has to wait too, or the first would stay valid."""
    return original["state"] == "waiting" and original["corrects"] is not None
