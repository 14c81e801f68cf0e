"""What is taken out is whole or an error: a fault on the way never leaves half a table behind a 200."""

import asyncio

import httpx
import pytest

from app.exchange.fhir.bulk import streaming
from app.web import exports
from tests.blood_pressure.steps import measure
from tests.exchange.machines import in_days

EXPORTS = {
    "/desk/problems.csv": ("lin", "problem_dispatch"),
    "/desk/problems.xlsx": ("lin", "problem_dispatch"),
    "/desk/health.csv": ("shen", "health_record"),
    f"/desk/health/follow-ups.csv?from={in_days(-30)}&to={in_days(0)}": ("shen", "blood_pressure"),
    f"/desk/health/follow-ups.xlsx?from={in_days(-30)}&to={in_days(0)}": ("shen", "blood_pressure"),
    "/desk/health/figures.csv": ("shen", "blood_pressure"),
    "/desk/health/figures.xlsx": ("shen", "blood_pressure"),
    "/fhir/$export": ("shen", "blood_pressure"),
}
"""Each, with somebody who may, and a table that its rows come from and its first line does not."""


@pytest.fixture(scope="module")
def people(client):
    assert measure(client("chen"), "周桂英", "150/94", days=1)["outcome"] == "stored"
    return {name: client(name) for name in ("lin", "shen")}


def plain(person, method, path):
    with httpx.Client(base_url=person.server.url, cookies=dict(person.cookies), timeout=60) as client:
        return client.request(method, path)


@pytest.mark.parametrize("path", EXPORTS)
def test_a_fault_on_the_way_is_an_error(people, database, path):
    who, table = EXPORTS[path]
    whole = plain(people[who], "GET", path)
    assert whole.status_code == 200 and int(whole.headers["content-length"]) == len(whole.content) > 0
    database.execute(f"ALTER TABLE {table} RENAME TO {table}_away")
    try:
        broken = plain(people[who], "GET", path)
        assert broken.status_code == 500 and "content-disposition" not in broken.headers
        head = plain(people[who], "HEAD", path)  # makes nothing, and so meets no fault
        assert head.status_code == 200 and head.headers["content-type"] == whole.headers["content-type"]
    finally:
        database.execute(f"ALTER TABLE {table}_away RENAME TO {table}")
    assert plain(people[who], "GET", path).content[:40] == whole.content[:40]


@pytest.mark.parametrize("length", [0, 1, exports.IN_MEMORY - 1, 3 * exports.IN_MEMORY])
def test_the_last_part_may_fail_too(length):
    async def parts():
        yield b"a" * length
        raise OSError("the disk is full")

    class Request:
        scope: dict = {}

    with pytest.raises(OSError, match="full"):
        asyncio.run(exports.whole(Request(), parts(), "text/csv", {}))


def test_every_stream_of_a_table_is_made_whole_first():
    """By the source: nothing but what is live, or sized beforehand, streams as it is made."""
    from tests.support.server import ROOT

    streaming_still = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "app").rglob("*.py")
        if " Stream(" in path.read_text() or "= Stream(" in path.read_text()
    }
    assert streaming_still == {"app/web/exports.py", "app/exchange/fhir/bulk/routes.py", "app/home/offline/routes.py"}
    assert streaming.AT_ONCE > 0
