"""Steps of the tests about problems: reporting one, using a verb, asking how far it is."""

import io
from datetime import UTC, datetime

from PIL import Image

from app.db import Insert
from app.lib.ids import new_id
from app.problems.tables import Problem
from tests.cast import uid
from tests.support.rows import rows

START = datetime(2026, 11, 23, 4, 0, tzinfo=UTC)


def report(person, home="zhou home", **more) -> str:
    """Report a problem by /sync; returns its id."""
    data = {"household": uid(home), "category": "drainage", "description": "门前积水", **more}
    record = person.record("problem", data)
    assert person.sync(record)[0]["outcome"] == "stored"
    return record["id"]


def do(person, problem, resource, **fields):
    """Post a verb."""
    return person.post(f"/desk/problems/{problem}/{resource}", data=fields)


def state(server, problem):
    """The problem's state."""
    return rows(server, "SELECT state FROM problem WHERE id = ?", problem)[0][0]


def token_of(server, problem):
    """The token of its link."""
    return rows(server, "SELECT token FROM problem WHERE id = ?", problem)[0][0]


def write_down(person, kind, problem, **fields):
    """A record about a problem, as a phone sends it: its id and what became of it."""
    record = person.record(kind, {"problem": problem, **fields})
    return record["id"], person.sync(record)[0]


def picture() -> bytes:
    """A small JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(out, "JPEG")
    return out.getvalue()


def insert(table, rows):
    """Plan: these rows."""
    yield Insert(table, rows)


def new_problem(store):
    """A problem of START, as the database holds it; returns its id."""
    row = {
        "id": new_id(),
        "area": uid("tangkou"),
        "account": uid("chen"),
        "reported_at": START,
        "category": "drainage",
        "sort_at": START,
        "respond_by_at": START,
    }
    store.write(insert, Problem, [row])
    return row["id"]
