"""What the desk's queue costs with a town's problems and with a million, for who sees all, a village, and a department."""

import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import httpx

from app.problems.desk.queue import PER_PAGE
from bench import town
from bench.figures import Figures, percentile
from bench.ground import Ground
from tests.support.server import Server

PROBLEMS = 10_000
MANY = 1_000_000
ASKED = 240
VILLAGES = 12
DEPARTMENTS = 6
OPEN_OF_100 = 7
"""The town's ledger: 45 of 647 are open."""
CATEGORIES = ("drainage", "road", "water", "rubbish", "power", "noise", "dispute", "tree", "safety", "other")
_STATES = ("reported", "accepted", "dispatched", "in_progress", "handled", "in_progress", "suspended", "dispatched")
_PEOPLE = (("dispatcher", 1), ("village_admin", 2), ("department", 3))
VIEWS = (
    "",
    "state=late",
    "state=in_progress",
    "state=over",
    "category=tree",
    "category=road&state=over",
    "since=2026-09-01&until=2026-10-31",
    "words=%E7%A7%AF%E6%B0%B4",
    f"area={town.uid('area', 5_003)}",
    "department={department}",
)
"""Queries of the queue: as it opens, and with filters."""


def _id(kind: int, number: int) -> str:
    return str(UUID(int=(0x0193_7000_0000 << 80) | (0x7 << 76) | (kind << 64) | (0x2 << 62) | number))


def token(role: str) -> str:
    """What the cookie of somebody at this desk holds."""
    return f"bench-{role}"


def _villages(connection: sqlite3.Connection) -> None:
    """Villages between the town and its groups, which the town of the other measurements does without."""
    top = str(town.uid("area", town.LEADERS + 1))
    connection.executemany(
        "INSERT INTO area (id, kind, parent, name, code, path) VALUES (?, 'village', ?, ?, ?, ?)",
        ((str(town.uid("area", 5_000 + n)), top, f"{n} 村", f"v{n}", f"b.v{n}") for n in range(VILLAGES)),
    )
    connection.executemany(
        "UPDATE area SET parent = ?, path = ? WHERE id = ?",
        (
            (str(town.uid("area", 5_000 + n % VILLAGES)), f"b.v{n % VILLAGES}.{n}", str(town.uid("area", n)))
            for n in range(town.LEADERS)
        ),
    )


def _people(connection: sqlite3.Connection) -> None:
    """Somebody for each desk, signed in."""
    moment, top = datetime.now(UTC), str(town.uid("area", town.LEADERS + 1))
    places = {"village_admin": str(town.uid("area", 5_003))}
    for role, number in _PEOPLE:
        key = _id(1, number)
        connection.execute(
            "INSERT INTO account (id, name, phone, password_hash, language, text_size, revision, created_at) "
            "SELECT ?, ?, ?, password_hash, language, text_size, 0, created_at FROM account LIMIT 1",
            (key, role, f"1391111333{number}"),
        )
        connection.execute(
            "INSERT INTO assignment (id, account, role, area, since) VALUES (?, ?, ?, ?, ?)",
            (_id(2, number), key, role, places.get(role, top), str(moment - timedelta(days=1))),
        )
        connection.execute(
            "INSERT INTO device (id, account, token_hash, user_agent, created_at, last_seen_at, expires_at) "
            "VALUES (?, ?, ?, '', ?, ?, ?)",
            (
                _id(3, number),
                key,
                sha256(token(role).encode()).hexdigest(),
                str(moment),
                str(moment),
                str(moment + timedelta(days=9)),
            ),
        )
    connection.executemany(
        "INSERT INTO department (id, name, area) VALUES (?, ?, ?)",
        ((_id(4, n), f"{n} 站", top) for n in range(DEPARTMENTS)),
    )
    connection.execute(
        "INSERT INTO department_member (id, department, account) VALUES (?, ?, ?)", (_id(5, 1), _id(4, 2), _id(1, 3))
    )


def _problem(n: int, began: datetime) -> tuple[object, ...]:
    # Spread by primes and rotation, so that place, time and state are uncorrelated.
    place = (n * 7919 + n // town.LEADERS * 11) % town.LEADERS
    at = began + timedelta(minutes=n * 13 % 500_000)
    is_open = n % 100 < OPEN_OF_100
    due = str(at + timedelta(days=5 + n % 9))
    state = _STATES[n // 100 % len(_STATES)] if is_open else "closed"
    words = ("门前积水，走不过去", "路面坏了一个坑", "路灯不亮", "垃圾没清")[n % 4]
    over = None if is_open else str(at + timedelta(days=3))
    home = str(town.uid("home", place * town.HOMES))
    return (
        *(_id(6, n), home, str(town.uid("area", place)), str(town.uid("account", place)), str(at)),
        *(CATEGORIES[n * 31 % 97 % 10], f"{words} {n}", "danger" if n % 40 == 0 else "normal", state),
        *(0 if n % 40 == 0 else 1, due, due, over, over, str(at + timedelta(hours=2))),
    )


_INSERT = (
    "INSERT INTO problem (id, household, area, account, reported_at, category, description, urgency, state, rank, sort_at, "
    'due_at, over_at, closed_at, responded_at, place, "where", result) '
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'home', '', '')"
)


def fill(path: Path, problems: int) -> None:
    """Insert so many problems, seven in a hundred open, most sent to a department once; written straight to the database."""
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("PRAGMA synchronous=OFF")
        connection.execute("PRAGMA cache_size=-400000")
        _villages(connection)
        _people(connection)
        began = datetime.now(UTC) - timedelta(days=360)
        # Rows first, then their indexes: five times faster.
        indexes = list(
            connection.execute(
                "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name IN ('problem', 'problem_dispatch') "
                "AND sql IS NOT NULL"
            )
        )
        for name, _ in indexes:
            connection.execute(f'DROP INDEX "{name}"')
        connection.executemany(_INSERT, (_problem(n, began) for n in range(problems)))
        connection.executemany(
            "INSERT INTO problem_dispatch (id, problem, department, leads, note, dispatched_at, over_at) "
            "VALUES (?, ?, ?, 1, '', ?, ?)",
            (
                (
                    _id(7, n),
                    _id(6, n),
                    _id(4, n * 17 % 101 % DEPARTMENTS),
                    str(began),
                    None if n % 100 < OPEN_OF_100 else str(began),
                )
                for n in range(problems)
                if n % 10 < 7 and not (n % 100 < OPEN_OF_100 and n // 100 % len(_STATES) < 2)
            ),
        )
        for _, sql in indexes:
            connection.execute(sql)


def _queue(server: Server, count: int) -> tuple[dict[str, list[float]], set[str]]:
    """Milliseconds of the queue's page, request by request, for each desk and view; and which of them fill a page."""
    full: set[str] = set()
    took: dict[str, list[float]] = {}
    for role, _ in _PEOPLE:
        with httpx.Client(base_url=server.url, cookies={"weige": token(role)}, timeout=60) as client:
            for number in range(count // len(_PEOPLE) + len(VIEWS)):
                view = VIEWS[number % len(VIEWS)].format(department=_id(4, 1))
                began = time.perf_counter()
                answer = client.get(f"/desk/problems?{view}", headers={"Accept": "text/html"})
                if number >= len(VIEWS):
                    full.update([f"{role} {view}"] if answer.text.count("data-row=") == PER_PAGE else [])
                    took.setdefault(f"{role} {view}", []).append((time.perf_counter() - began) * 1000)
                assert answer.status_code == 200, answer.text[:500]
    return took, full


def _p50(took: dict[str, list[float]], role: str = "") -> float:
    return percentile([one for name, each in took.items() if name.startswith(role) for one in each], 0.5)


def desk(ground: Ground, scale: float) -> Figures:
    """`desk.*`, on SQLite: the queue with a town's problems and with a million, over all desks and views.

    `ratio_1m` compares the views that fill a page at both: a page of three rows is not the same page.
    """
    figures: Figures = {}
    found = []
    for size, problems in (("10k", PROBLEMS), ("1m", int(MANY * scale))):
        with ground.server() as server:
            server.stop()
            fill(server.data_dir / "weige.sqlite", problems)
            server.start()
            took, full = _queue(server, max(60, int(ASKED * scale)))
        found.append((took, full))
        figures[f"desk.p50_ms_{size}"] = _p50(took)
        figures |= {f"desk.{role}_p50_ms_{size}": _p50(took, role) for role, _ in _PEOPLE}
        figures[f"desk.dearest_view_p50_ms_{size}"] = max(percentile(each, 0.5) for each in took.values())
    both = found[0][1] & found[1][1]
    few, many = (_p50({name: each for name, each in took.items() if name in both}) for took, _ in found)
    figures["desk.ratio_1m"] = many / few
    return figures
