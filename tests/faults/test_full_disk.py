"""The disk is full: the server says so, acknowledges nothing it could not write, and goes on when there is room again."""

import resource

import pytest

from tests import cast

UNLIMITED = (resource.RLIM_INFINITY, resource.RLIM_INFINITY)


@pytest.fixture(scope="module")
def engine():
    """A file of our own; PostgreSQL looks after its disk itself."""
    return "sqlite"


def records(person, count):
    data = {"household": cast.uid("zhou home"), "outcome": "well", "note": "长" * 1000}
    return [person.record("visit", data) for _ in range(count)]


def test_nothing_is_acknowledged_that_was_not_written(server, client, database):
    chen = client("chen")
    (before,) = records(chen, 1)
    assert chen.sync(before)[0]["outcome"] == "stored"
    files = [path.stat().st_size for path in server.data_dir.iterdir() if path.name.startswith("weige.sqlite")]
    # No file may grow beyond this: what a full disk says to SQLite, without filling the machine's own.
    limit = max(files) + 100_000
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    stored, refused = [before], []
    chen.event_hooks = {"response": []}  # the inspection would stop at a 500
    for record in [*records(chen, 3), *records(chen, 400)]:
        answer = chen.post_sync(record)
        if answer.status_code == 200 and not refused:
            assert answer.json()["outcomes"][0]["outcome"] == "stored"
            stored.append(record)
        elif answer.status_code != 200:
            assert answer.status_code in {500, 503, 507}
            assert answer.headers["content-type"] == "application/problem+json"
            assert "x-weige" in answer.headers
            refused.append(record)
        else:
            stored.append(record)
        if len(refused) >= 5:
            break
    assert refused
    assert chen.get("/healthz").status_code in {200, 503}
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, UNLIMITED)
    assert {o["outcome"] for o in chen.sync(*refused)} <= {"stored", "already_stored"}
    server.kill()
    server.start()
    sent = {record["id"] for record in [*stored, *refused]}
    assert {row["id"] for row in database.rows("SELECT id FROM submission")} == sent
    assert {row["id"] for row in database.rows("SELECT id FROM visit")} == sent
    assert database.one("PRAGMA integrity_check") == "ok"
