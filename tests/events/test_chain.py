"""What happened is chained: whatever is changed afterwards shows, in the database and in the copy."""

import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from app.lib.ids import first_id
from tests.cast import uid
from tests.support.engines import Database
from tests.support.server import ROOT, environment

EVENTS = 9


def audit(database: Database, *arguments: object) -> tuple[int, str]:
    """Status and words of `weige audit …`."""
    command = [sys.executable, "-m", "app.cli", "audit", *map(str, arguments)]
    env = environment(database.folder, database.url)
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=120)
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stdout


def happen(database: Database, event: object, hours_ago: float = 1.0) -> None:
    database.execute(
        "INSERT INTO event (id, at, subject_kind, subject, verb, detail, address) "
        f"VALUES ('{event}', '{datetime.now(UTC) - timedelta(hours=hours_ago)}', 'problem', '{uid('zhou home')}', "
        "'noted', '{\"note\": \"水沟\"}', '')"
    )


def id_of(hours_ago: float) -> object:
    return first_id(datetime.now(UTC) - timedelta(hours=hours_ago))


@pytest.fixture
def events(engine, request, tmp_path):
    """A database of the test's own, with a handful of events in their chain, and their copy."""
    if engine == "sqlite":
        shutil.copy(request.getfixturevalue("sqlite_template"), tmp_path / "weige.sqlite")
        database = Database(tmp_path)
    else:
        template = request.getfixturevalue("postgres_template")
        database = Database(tmp_path, request.getfixturevalue("postgres").create(template))
    for number in range(EVENTS):
        happen(database, id_of(10 - number))
    assert audit(database, "copy") == (0, "")
    return database


@pytest.fixture
def copy(events, tmp_path_factory):
    """What a shipper carried off."""
    return shutil.copytree(events.folder / "audit", tmp_path_factory.mktemp("shipped") / "audit")


def nth(database: Database, number: int) -> str:
    return str(database.one(f"SELECT event FROM audit_line WHERE seq = {number}"))


def test_what_was_left_alone(events, copy):
    assert audit(events, "verify") == (0, f"{EVENTS} lines, unbroken.\n")
    assert audit(events, "verify", "--copy", copy) == (0, f"{EVENTS} lines, unbroken.\n")


CHANGES = {
    "at": "'2026-01-01 00:00:00+00:00'",
    "actor": f"'{uuid4()}'",
    "area": f"'{uuid4()}'",
    "subject_kind": "'visit'",
    "subject": f"'{uuid4()}'",
    "verb": "'viewed'",
    "detail": "'{}'",
    "device": f"'{uuid4()}'",
    "address": "'10.0.0.1'",
}


def test_a_changed_event_is_named(events):
    for number, (column, value) in enumerate(CHANGES.items(), 1):
        events.execute(f"UPDATE event SET {column} = {value} WHERE id = '{nth(events, number)}'")
    status, said = audit(events, "verify")
    assert status == 1
    assert [f"event of line {number}," in said for number in range(1, EVENTS + 1)] == [True] * len(CHANGES)
    assert f"{EVENTS} lines, {EVENTS} faults." in said


def test_what_was_removed_is_named(events):
    events.execute(f"DELETE FROM event WHERE id = '{nth(events, 7)}'")
    events.execute("DELETE FROM audit_line WHERE seq = 4")
    said = audit(events, "verify")[1]
    assert "The event of line 7 was removed." in said
    assert "Lines 4 to 4 are missing." in said
    assert "1 events are not in the chain." in said


def test_a_chain_made_anew_is_not_the_copys(events, copy):
    """Who owns the database can make a chain that fits; the copy that was carried off says otherwise."""
    events.execute(f"UPDATE event SET verb = 'viewed' WHERE id = '{nth(events, 2)}'")
    events.execute("DELETE FROM audit_line")
    shutil.rmtree(events.folder / "audit")
    audit(events, "copy")
    assert audit(events, "verify")[0] == 0
    status, said = audit(events, "verify", "--copy", copy)
    assert status == 1
    assert "Line 2 of the database is not the copy's." in said


def test_a_changed_copy_is_named(events, copy):
    path = max(copy.glob("*.jsonl"))
    lines = path.read_text().splitlines()
    line = json.loads(lines[-1])
    line["event"]["verb"] = "viewed"
    path.write_text("\n".join([*lines[:-1], json.dumps(line)]) + "\n")
    assert f"Line {EVENTS} of the copy was changed." in audit(events, "verify", "--copy", copy)[1]


def test_a_copy_with_more_than_the_database(events, copy):
    events.execute(f"DELETE FROM audit_line WHERE seq >= {EVENTS - 1}")
    events.execute(f"DELETE FROM event WHERE id > '{nth(events, EVENTS - 2)}'")
    assert audit(events, "verify")[0] == 0, "what is left is a chain"
    assert f"Line {EVENTS - 1} and what follows it" in audit(events, "verify", "--copy", copy)[1]


def test_one_committed_late_is_found(events):
    """Ids are taken before the commit, so that nothing may go on from the newest one seen."""
    happen(events, id_of(4.1), 4.1)  # between others that are chained, hours ago: the nightly look finds it
    assert "1 events are not in the chain." in audit(events, "verify")[1]
    audit(events, "copy")
    assert audit(events, "verify") == (0, f"{EVENTS + 1} lines, unbroken.\n")


def test_several_at_once_make_one_chain(events):
    for number in range(40):
        happen(events, id_of(3.9 - number / 100), 3)
    env = environment(events.folder, events.url)
    command = [sys.executable, "-m", "app.cli", "audit", "copy"]
    running = [subprocess.Popen(command, cwd=ROOT, env=env) for _ in range(3)]
    assert [process.wait(120) for process in running] == [0, 0, 0]
    audit(events, "copy")
    assert audit(events, "verify", "--copy", events.folder / "audit") == (0, f"{EVENTS + 40} lines, unbroken.\n")


def test_a_line_that_a_crash_cut_short_is_written_again(events):
    path = max((events.folder / "audit").glob("*.jsonl"))
    path.write_bytes(path.read_bytes()[:-20])
    audit(events, "copy")
    assert audit(events, "verify", "--copy", events.folder / "audit") == (0, f"{EVENTS} lines, unbroken.\n")
    assert len([line for file in (events.folder / "audit").glob("*.jsonl") for line in file.open()]) == EVENTS
