"""The demo village: everybody is there, the same in every run, and it has a past that holds together."""

import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest

from app.accounts.tables import ROLES
from app.problems.words import OPEN, SETTLED
from tests.demo.conftest import MAKE, logins
from tests.support.server import ROOT, environment

SAME = {
    "area": "id, path, name",
    "account": "id, name, phone, revision",
    "assignment": "id, account, role, area",
    "household": "id, area, code, number, name, address, note, find, revision",
    "resident": "id, household, name, phone, relation, tags, state, position",
    "submission": "id, kind, account, household, state, payload",
    "visit": "id, household, account, purpose, outcome, note",
    "blood_pressure": "id, resident, systolic, diastolic, grade",
    "clinic": "id, area, name, phone",
    "problem": "id, household, account, category, description, state, answer, step",
    "problem_answer": "id, problem, answer",
    "problem_dispatch": "id, problem, department",
    "task": "id, title, household, problem",
    "task_assignment": "id, task, account, state",
    "inbox_item": "id, account, title, body, subject",
    "event": "id, subject, verb, actor",
}
"""What the clock gives nothing of. A Monday is one by the clock, so that `purpose` is never asked of it."""


def count(database, what):
    return database.rows(f"SELECT count(*) AS n FROM {what}")[0]["n"]


def test_a_village_with_everybody_in_it(database):
    kinds = {row["kind"]: row["n"] for row in database.rows("SELECT kind, count(*) AS n FROM area GROUP BY kind")}
    assert kinds == {"county": 1, "town": 1, "village": 1, "grid": 3, "micro_grid": 12}
    assert count(database, "household") == 160
    assert 450 <= count(database, "resident") <= 550
    assert {row["role"] for row in database.rows("SELECT DISTINCT role FROM assignment")} == set(ROLES)
    sizes = database.rows("SELECT count(*) AS n FROM resident GROUP BY household")
    assert {row["n"] for row in sizes} == {2, 3, 4}


def test_logins_name_everybody_once(database):
    lines = logins(database.folder)
    assert (database.folder / "logins.tsv").read_text().startswith("phone\tpassword\trole\n")
    phones = {row["phone"] for row in database.rows("SELECT phone FROM account")}
    assert {line["phone"] for line in lines} == phones
    assert len(lines) == len(phones)
    assert {line["role"] for line in lines} == set(ROLES)
    assert lines[0]["role"] == "leader"


@pytest.mark.parametrize("table", SAME)
def test_every_run_makes_the_same(database, once_more, table):
    columns = SAME[table]
    quoted = ", ".join(f'CAST("{name.strip()}" AS TEXT) AS "{name.strip()}"' for name in columns.split(","))
    names = [name.strip() for name in columns.split(",")]
    here = sorted(tuple(row[name] or "" for name in names) for row in database.rows(f"SELECT {quoted} FROM {table}"))
    there = sorted(tuple(value or "" for value in row) for row in once_more.execute(f"SELECT {quoted} FROM {table}"))
    assert len(here) > 0
    assert here == there


def test_nobody_can_be_reached_or_known(database):
    for table in ("account", "resident"):
        phones = {row["phone"] for row in database.rows(f"SELECT phone FROM {table}")} - {""}
        assert all(re.fullmatch(r"13[89]0000\d{4}", phone) for phone in phones)
    texts = database.rows("SELECT code, note, address FROM household")
    assert not [row for row in texts if re.search(r"\d{15}", " ".join(row.values()))]
    assert count(database, "inbox_item WHERE climb_at IS NOT NULL") == 0
    assert count(database, "delivery") == 0
    assert count(database, "one_time_code WHERE used_at IS NULL") == 0


def test_the_past_went_through_the_ledger(database):
    states = database.rows("SELECT state, count(*) AS n FROM submission GROUP BY state")
    assert {row["state"] for row in states} == {"applied", "parked"}
    assert count(database, "submission WHERE state = 'parked'") == 1
    for kind in ("visit", "blood_pressure", "problem"):
        rows = count(database, kind)
        assert rows > 0
        assert count(database, f"submission s JOIN {kind} d ON d.id = s.id WHERE s.state = 'applied'") == rows
        assert count(database, f"event e JOIN {kind} d ON d.id = e.subject WHERE e.verb <> 'parked'") >= rows
    never = "household h WHERE h.revision = 0 AND EXISTS (SELECT 1 FROM visit v WHERE v.household = h.id)"
    assert count(database, never) == 0


def test_the_past_lies_in_the_past(database):
    moment = datetime.now(UTC)
    for table, column in (("visit", "visited_at"), ("submission", "received_at"), ("event", "at")):
        ends = database.rows(f'SELECT min("{column}") AS first_at, max("{column}") AS last_at FROM {table}')[0]
        first, last = (
            value if isinstance(value, datetime) else datetime.fromisoformat(value)
            for value in (ends["first_at"], ends["last_at"])
        )
        assert last <= moment
        assert moment - first > timedelta(days=60)
    backwards = "submission WHERE received_at < recorded_at"
    assert count(database, backwards) == 0


def test_blood_pressures_and_problems_of_every_sort(database):
    grades = {
        row["grade"]: row["n"]
        for row in database.rows("SELECT grade, count(*) AS n FROM blood_pressure GROUP BY grade")
    }
    assert grades["urgent"] == 1
    assert grades["normal"] + grades["high_normal"] > grades["raised"] + grades["high"] > 0
    states = {
        row["state"]: row["n"] for row in database.rows("SELECT state, count(*) AS n FROM problem GROUP BY state")
    }
    assert sum(states.get(state, 0) for state in OPEN) == 7
    assert sum(states.get(state, 0) for state in SETTLED) == 24
    assert {"reported", "returned", "accepted", "dispatched", "in_progress", "suspended", "handled", "merged"} <= set(
        states
    )
    assert count(database, "problem WHERE over_at IS NULL AND state IN ('closed', 'rated')") == 0
    assigned = {row["state"] for row in database.rows("SELECT DISTINCT state FROM task_assignment")}
    assert {"opened", "done"} <= assigned


def test_refuses_where_a_town_is_already(database):
    before = {table: count(database, table) for table in SAME}
    command = subprocess.run(
        [sys.executable, *MAKE],
        cwd=ROOT,
        env=environment(database.folder, database.url),
        capture_output=True,
        text=True,
    )
    assert command.returncode == 2
    assert "There is a town in this database already" in command.stderr
    assert "Traceback" not in command.stderr
    assert {table: count(database, table) for table in SAME} == before


def test_neighbours_do_things_themselves_in_different_stages(database):
    stages = database.rows(
        "SELECT p.state, u.ended_at IS NOT NULL AS ended FROM undertaking u "
        "JOIN problem p ON p.id = u.problem WHERE p.way = 'self'"
    )
    assert {(row["state"], bool(row["ended"])) for row in stages} == {
        ("accepted", False),
        ("handled", True),
        ("rated", True),
    }
    sums = database.rows(
        "SELECT sort, sum(amount) AS n FROM contribution WHERE struck_at IS NULL GROUP BY sort ORDER BY sort"
    )
    given = {row["sort"]: row["n"] for row in sums}
    assert given["received"] > given["spent"] > 0 and given["hours"] > 0
    assert count(database, "photo WHERE state = 'stored'") == count(database, "photo") >= 8
    assert count(database, "problem_answer WHERE \"by\" = 'leader'") == 2
    assert count(database, "holiday") and count(database, "saved_view") and count(database, "answer_template")
