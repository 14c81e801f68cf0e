"""How fast records are taken in: signed-in phones, validation, scope, all rows, every commit on disk."""

import asyncio
import random
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import uvloop

from app.lib.ids import new_id
from bench import raw, town
from bench.figures import Figures, percentile
from bench.ground import Ground, private_mb
from bench.http import Answer, Connection, request
from bench.records import BATCH, batch

CONNECTIONS = 32
BATCHES = 48
"""Batches for each connection; the first two are not counted."""
WARM = 2
PAST = 300
"""Check-ups and consents of each person with a long past."""
ROUNDS = 3
POSTGRES_CONNECTIONS = 8
MEMORY_EVERY_S = 0.25


def _is_whole(answer: Answer) -> bool:
    return answer.status == 200 and answer.body.count(b'"stored"') == BATCH


async def _phone(port: int, requests: list[bytes], warm: asyncio.Barrier) -> list[Answer]:
    connection = await Connection(port).open()
    answers = [await connection.ask(one) for one in requests[:WARM]]
    await warm.wait()
    answers += [await connection.ask(one) for one in requests[WARM:]]
    connection.close()
    return answers


async def _load(port: int, batches: int) -> tuple[float, list[Answer]]:
    dice = random.Random(7)
    plans = [
        [request("POST", "/sync", leader, batch(leader, dice)) for _ in range(batches + WARM)]
        for leader in range(CONNECTIONS)
    ]
    warm = asyncio.Barrier(CONNECTIONS + 1)
    phones = [asyncio.create_task(_phone(port, requests, warm)) for requests in plans]
    await warm.wait()
    began = time.perf_counter()
    answers = await asyncio.gather(*phones)
    took = time.perf_counter() - began
    assert all(_is_whole(answer) for one in answers for answer in one), "a batch was not stored whole"
    return took, [answer for one in answers for answer in one[WARM:]]


def _figures(prefix: str, seconds: float, answers: list[Answer], raw_per_s: float, raw_name: str) -> Figures:
    per_s = len(answers) * BATCH / seconds
    waits = [answer.ms for answer in answers]
    return {
        f"{prefix}.records_per_s": per_s,
        f"{prefix}.p50_ms": percentile(waits, 0.5),
        f"{prefix}.p99_ms": percentile(waits, 0.99),
        f"{prefix}.raw_{raw_name}_records_per_s": raw_per_s,
        f"{prefix}.ratio_to_raw_{raw_name}": per_s / raw_per_s,
    }


def sqlite(ground: Ground, scale: float) -> Figures:
    """`sync.*`"""
    with ground.server() as server:
        took, answers = uvloop.run(_load(server.port, max(4, int(BATCHES * scale))))
    work = raw.sqlite_work(server.data_dir / "weige.sqlite")
    seconds = raw.sqlite_seconds(ground.sqlite, ground.new_folder(), work)
    return _figures("sync", took, answers, len(work) * BATCH / seconds, "sqlite")


def _give_a_past(path: Path) -> None:
    """Give PAST check-ups to every person whose leader sends records, and as many visits to every home, written straight to the
    database."""
    homes = [(leader, home) for leader in range(CONNECTIONS) for home in town.homes_of(leader)]
    began = datetime.now(UTC) - timedelta(days=500)
    moments = [str(began + timedelta(days=place)) for place in range(PAST)]
    grade = "'[]', 128, 82, '', '', '[]', 'given', '', 'normal', FALSE, 'BPHS-2017'"
    with closing(sqlite3.connect(path)) as connection, connection:
        for leader, home in homes:
            ids = str(town.uid("home", home)), str(town.uid("area", leader)), str(town.uid("account", leader))
            people = [str(town.uid("person", person)) for person in town.people_of(leader, home)]
            connection.executemany(
                "INSERT INTO blood_pressure (id, resident, household, area, account, measured_at, stored_at, readings, "
                "systolic, diastolic, arm, posture, symptoms, consent, note, grade, urgent, threshold_set) "
                f"VALUES (?, ?, ?, ?, ?, ?, ?, {grade})",
                ((str(new_id()), person, *ids, at, at) for person in people for at in moments),
            )
            connection.executemany(
                "INSERT INTO health_consent (id, resident, household, account, decision, how, purpose, version, decided_at) "
                "VALUES (?, ?, ?, ?, 'given', 'given', 'blood_pressure', '1', ?)",
                ((str(new_id()), person, ids[0], ids[2], at) for person in people for at in moments),
            )
        connection.execute("ANALYZE")


def long_history(ground: Ground, scale: float) -> Figures:
    """`sync.ratio_long_history`: records a second about people with a long past, relative to the same people without one."""
    batches = max(4, int(BATCHES * scale))
    per_s: dict[bool, list[float]] = {False: [], True: []}
    with ground.server() as young, ground.server() as old:
        _give_a_past(old.data_dir / "weige.sqlite")
        for _round in range(ROUNDS):
            for server in (young, old):
                took, answers = uvloop.run(_load(server.port, batches))
                per_s[server is old].append(len(answers) * BATCH / took)
    short, long = (percentile(per_s[past], 0.5) for past in (False, True))
    return {"sync.short_history_records_per_s": short, "sync.ratio_long_history": long / short}


def postgres(ground: Ground, scale: float) -> Figures:
    """`sync_pg.*`"""
    with ground.server("postgresql") as server:
        took, answers = uvloop.run(_load(server.port, max(4, int(BATCHES * scale))))
    work = raw.postgres_work(server.database_url)
    seconds = raw.postgres_seconds(ground.postgres.create("town"), work, POSTGRES_CONNECTIONS)
    return _figures("sync_pg", took, answers, len(work) * BATCH / seconds, "postgres")


async def _one_phone(port: int, whole_request: bytes) -> Answer | None:
    try:
        connection = await Connection(port).open()
        answer = await connection.ask(whole_request)
    except (OSError, asyncio.IncompleteReadError):
        return None
    connection.close()
    return answer


async def _watch_memory(pid: int) -> float:
    most = 0.0
    try:
        while True:
            most = max(most, private_mb(pid))
            await asyncio.sleep(MEMORY_EVERY_S)
    except asyncio.CancelledError:
        return most


async def _burst(port: int, pid: int, phones: int) -> tuple[float, int, float, list[float]]:
    dice = random.Random(11)
    requests = [request("POST", "/sync", leader, batch(leader, dice)) for leader in range(phones)]
    memory = asyncio.create_task(_watch_memory(pid))
    await asyncio.sleep(0)
    began = time.perf_counter()
    answers = await asyncio.gather(*(_one_phone(port, one) for one in requests))
    took = time.perf_counter() - began
    memory.cancel()
    errors = sum(answer is None or not _is_whole(answer) for answer in answers)
    return took, errors, max(await memory, private_mb(pid)), [answer.ms for answer in answers if answer]


def burst(ground: Ground, scale: float) -> Figures:
    """`burst.*` and the memory it takes: all phones of the town come back online at the same moment (thundering herd)."""
    phones = max(20, int(town.LEADERS * scale))
    with ground.server() as server:
        assert server.process is not None
        idle = private_mb(server.process.pid)
        took, errors, most, waits = uvloop.run(_burst(server.port, server.process.pid, phones))
    work = raw.sqlite_work(server.data_dir / "weige.sqlite")
    seconds = raw.sqlite_seconds(ground.sqlite, ground.new_folder(), work)
    return {
        "burst.phones": phones,
        "burst.seconds": took,
        "burst.errors": errors,
        "burst.p99_ms": percentile(waits, 0.99),
        "burst.raw_sqlite_seconds": seconds,
        "server.private_mb": most,
        "server.private_mb_idle": idle,
    }
