"""What reading costs: a home's page, and all pages that a phone holds, in one answer."""

import asyncio
import json
import random
from datetime import UTC, datetime, timedelta

import brotli
import msgspec
import uvloop

from app.home.offline.differences import apply, checksum, marks_of
from bench import town
from bench.figures import Figures, median, percentile
from bench.ground import Ground, Stopwatch
from bench.http import Answer, Connection, request
from bench.records import envelope, record
from tests.support.server import Server, environment, run

HISTORY = ("visit",) * 6 + ("blood_pressure",) * 3 + ("problem",)
"""The ten entries of each home's history."""
PAGES = 300
BUNDLES = 5
_NDJSON = ("Accept: application/x-ndjson, application/json", "Accept-Encoding: gzip, deflate, br")
_HTML = ("Accept: text/html", "Accept-Encoding: gzip, deflate, br")


def _past(dice: random.Random) -> list[bytes]:
    """Requests that give the fifty homes their history."""
    records = []
    for home in town.homes_of(town.BIG):
        people = town.people_of(town.BIG, home)
        for place, kind in enumerate(HISTORY):
            at = datetime.now(UTC) - timedelta(days=9 * place + 1, minutes=dice.randint(0, 500))
            person = people[place % len(people)]
            records.append(record(kind, str(town.uid("home", home)), str(town.uid("person", person)), dice, at))
    parts = [records[start : start + 250] for start in range(0, len(records), 250)]
    return [request("POST", "/sync", town.BIG, envelope(town.BIG, part)) for part in parts]


def _ask_pages(**asked: object) -> bytes:
    body = msgspec.json.encode({"account": str(town.uid("account", town.BIG)), **asked})
    return request("POST", "/offline/pages", town.BIG, body, *_NDJSON)


def _lines(answer: Answer) -> list[dict]:
    assert answer.status == 200, answer.body[:300]
    assert b"content-encoding: br" in answer.head.lower()
    lines = [json.loads(line) for line in brotli.decompress(answer.body).splitlines()]
    assert lines[-1]["done"]
    return lines


async def _bundle(connection: Connection) -> Figures:
    ask = _ask_pages(held={})
    answers = [await connection.ask(ask) for _ in range(BUNDLES)]
    lines = _lines(answers[0])
    pages = {line["url"]: line["tag"] for line in lines if "url" in line}
    assert sum(url.startswith("/households/") and len(url) == 48 for url in pages) == town.BIG_HOMES
    held = {line["url"]: line["html"] for line in lines if "url" in line}
    changed = await _one_changed(connection, pages, held, lines[0]["digest"])
    plain = brotli.decompress(answers[0].body)
    clock = Stopwatch()
    brotli.compress(plain, quality=5, lgwin=22)
    return {
        "bundle.kb": (len(ask) + answers[0].wire) / 1000,
        "bundle.ms": median([answer.ms for answer in answers]),
        "bundle.raw_compress_ms": clock.ms,
        "bundle.raw_kb": len(plain) / 1000,
        "bundle.pages": len(pages),
        "bundle.one_changed_kb": changed / 1000,
    }


async def _one_changed(connection: Connection, tags: dict[str, str], held: dict[str, str], digest: str) -> int:
    """Bytes in both directions after one home got a visit: the phone asks for what changed, and gets it as differences."""
    home = town.homes_of(town.BIG)[7]
    visit = record("visit", str(town.uid("home", home)), "", random.Random(3), datetime.now(UTC))
    await connection.ask(request("POST", "/sync", town.BIG, envelope(town.BIG, [visit])))
    urls = sorted(tags)
    known = {"urls": checksum("\n".join(urls)), "tags": ",".join(tags[url] for url in urls)}
    asked = [_ask_pages(digest=digest, **known)]
    answers = [await connection.ask(asked[0])]
    changed = json.loads(_body(answers[0]))["changed"]
    assert f"/households/{town.uid('home', home)}" in changed
    asked.append(_ask_pages(marks={url: marks_of(held[url]) for url in changed}))
    answers.append(await connection.ask(asked[1]))
    for line in _lines(answers[1]):
        if "url" in line:
            assert checksum(apply(held[line["url"]], line["difference"])) == line["check"]
    return sum(map(len, asked)) + sum(answer.wire for answer in answers)


def _body(answer: Answer) -> bytes:
    return brotli.decompress(answer.body) if b"content-encoding: br" in answer.head.lower() else answer.body


async def _households(connection: Connection, count: int) -> Figures:
    homes = [town.uid("home", home) for home in town.homes_of(town.BIG)]
    asks = [request("GET", f"/households/{home}", town.BIG, b"", *_HTML) for home in homes]
    bare = request("GET", "/sw.js")
    for one in asks[:10]:
        await connection.ask(one)
    answers, floor = [], []
    for number in range(count):
        answers.append(await connection.ask(asks[number % len(asks)]))
        floor.append(await connection.ask(bare))
    assert all(answer.status == 200 for answer in answers)
    return {
        "page.household_ms_p50": percentile([answer.ms for answer in answers], 0.5),
        "page.household_ms_p99": percentile([answer.ms for answer in answers], 0.99),
        "page.raw_asset_ms_p50": percentile([answer.ms for answer in floor], 0.5),
        "page.household_kb": median([answer.wire for answer in answers]) / 1000,
    }


def fill(server: Server) -> None:
    """Give the fifty homes their history."""

    async def send() -> None:
        connection = await Connection(server.port).open()
        for one in _past(random.Random(5)):
            answer = await connection.ask(one)
            assert answer.status == 200 and b'"parked"' not in answer.body, answer.body[:500]
        connection.close()

    asyncio.run(send())


def bundle(ground: Ground, _scale: float) -> Figures:
    """`bundle.*`: fifty homes, three residents and ten entries each."""

    async def measure(port: int) -> Figures:
        return await _bundle(await Connection(port).open())

    with ground.server() as server:
        fill(server)
        return uvloop.run(measure(server.port))


def page(ground: Ground, scale: float) -> Figures:
    """`page.*`, one request after the other; the raw figure is a static asset's, which needs neither database nor template."""

    async def measure(port: int) -> Figures:
        return await _households(await Connection(port).open(), max(20, int(PAGES * scale)))

    with ground.server() as server:
        fill(server)
        figures = uvloop.run(measure(server.port))
    queries = run(environment(server.data_dir, server.database_url), "-m", "bench.queries")
    return {**figures, "page.queries": int(queries)}
