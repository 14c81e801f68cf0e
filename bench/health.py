"""What the doctor's worklist costs with many readings, and the export of all of them."""

import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import httpx

from bench import town
from bench.figures import Figures, percentile
from bench.ground import Ground, private_mb
from tests.support.server import Server

READINGS = 100_000
MANY = 25
"""Times as many readings as a county has."""
ASKED = 60
_DOCTOR = UUID("0193a000-0000-7000-8000-00000000d0c1")
_TOKEN = "bench-doctor"
_REASONS = (("urgent", 0), ("refer", 1), ("uncontrolled", 2), ("recheck", 3), ("known", 4), ("known", 4), ("yearly", 5))


def _doctor(connection: sqlite3.Connection) -> None:
    moment = datetime.now(UTC)
    top = str(town.uid("area", town.LEADERS + 1))
    text = str(moment)
    connection.execute(
        "INSERT INTO account (id, name, phone, password_hash, language, text_size, revision, created_at) "
        "SELECT ?, '沈医生', '13911112222', password_hash, language, text_size, 0, created_at FROM account LIMIT 1",
        (str(_DOCTOR),),
    )
    connection.execute(
        "INSERT INTO assignment (id, account, role, area, since) VALUES (?, ?, 'doctor', ?, ?)",
        (str(UUID(int=_DOCTOR.int + 1)), str(_DOCTOR), top, str(moment - timedelta(days=1))),
    )
    connection.execute(
        "INSERT INTO device (id, account, token_hash, user_agent, created_at, last_seen_at, expires_at) "
        "VALUES (?, ?, ?, '', ?, ?, ?)",
        (
            str(UUID(int=_DOCTOR.int + 2)),
            str(_DOCTOR),
            sha256(_TOKEN.encode()).hexdigest(),
            text,
            text,
            str(moment + timedelta(days=9)),
        ),
    )


def fill(path: Path, readings: int) -> None:
    """Give every person of the town check-ups and a record of what is due, written straight to the database."""
    with closing(sqlite3.connect(path)) as connection, connection:
        _doctor(connection)
        people = list(
            connection.execute("SELECT r.id, h.id, h.area FROM resident r JOIN household h ON h.id = r.household")
        )
        began = datetime.now(UTC) - timedelta(days=700)
        each = max(1, readings // len(people))
        made = (_reading(n, place, person, began) for place in range(each + 1) for n, person in enumerate(people))
        connection.executemany(
            "INSERT INTO blood_pressure (id, resident, household, area, account, measured_at, readings, systolic, diastolic, "
            "pulse, arm, posture, symptoms, consent, note, grade, urgent, threshold_set) "
            "VALUES (?, ?, ?, ?, ?, ?, '[{}]', ?, 84, 72, 'left', 'seated', '[]', 'given', '', 'raised', 0, 'BPHS-2017')",
            (row for _, row in zip(range(readings), made, strict=False)),
        )
        day = datetime.now(UTC).date()
        connection.executemany(
            "INSERT INTO health_record (id, household, area, consent, last_at, systolic, diastolic, grade, reason, rank, "
            "due_on) VALUES (?, ?, ?, 'given', ?, 150, 84, 'raised', ?, ?, ?)",
            (
                (who, home, area, str(began), *_REASONS[n % len(_REASONS)], str(day + timedelta(days=n % 400 - 120)))
                for n, (who, home, area) in enumerate(people)
            ),
        )
        connection.execute("ANALYZE")


def _reading(n: int, place: int, person: tuple[str, str, str], began: datetime) -> tuple[object, ...]:
    who, home, area = person
    key = UUID(int=(0x0193_6000_0000 << 80) | (0x7 << 76) | (0x2 << 62) | (place * 1_000_000 + n))
    at = began + timedelta(hours=n % 24, days=place % 690, minutes=n % 60)
    return str(key), who, home, area, str(_DOCTOR), str(at), 120 + (n + place) % 50


def _worklist(server: Server, count: int) -> float:
    took = []
    with httpx.Client(base_url=server.url, cookies={"weige": _TOKEN}, timeout=60) as client:
        for number in range(count + 5):
            show = ("now", "uncontrolled", "due", "all")[number % 4]
            began = time.perf_counter()
            answer = client.get(f"/desk/health?show={show}", headers={"Accept": "text/html"})
            took.append((time.perf_counter() - began) * 1000)
            assert answer.status_code == 200, answer.text[:500]
    return percentile(took[5:], 0.5)


def _export(server: Server) -> Figures:
    assert server.process is not None
    with httpx.Client(base_url=server.url, cookies={"weige": _TOKEN}, timeout=120) as client:
        client.get("/fhir/Observation?code=85354-9&_count=10")
        before = most = private_mb(server.process.pid)
        began = time.perf_counter()
        lines = 0
        with client.stream("GET", "/fhir/$export?_type=Observation") as answer:
            assert answer.status_code == 200
            for place, part in enumerate(answer.iter_bytes()):
                lines += part.count(b"\n")
                if place % 20 == 0:
                    most = max(most, private_mb(server.process.pid))
        return {
            "fhir.export_s": time.perf_counter() - began,
            "fhir.export_mb": most - before,
            "fhir.lines": lines,
        }


def _bulk(server: Server) -> Figures:
    """The same as a background export (bulk) of a server that goes on answering, as a nightly copy would do it."""
    server.stop()
    server.env["WEIGE_WORKER"] = "1"
    server.start()
    assert server.process is not None
    with httpx.Client(base_url=server.url, cookies={"weige": _TOKEN}, timeout=120) as client:
        before = most = private_mb(server.process.pid)
        began = time.perf_counter()
        answer = client.get("/fhir/$export?_type=Observation", headers={"Prefer": "respond-async"})
        address = answer.headers["content-location"]
        waits = []
        while answer.status_code != 200:
            time.sleep(0.1)
            asked = time.perf_counter()
            answer = client.get(address)
            waits.append((time.perf_counter() - asked) * 1000)
            most = max(most, private_mb(server.process.pid))
        took = time.perf_counter() - began
    return {"fhir.bulk_s": took, "fhir.bulk_mb": most - before, "fhir.bulk_p99_ms": percentile(waits, 0.99)}


def health(ground: Ground, scale: float) -> Figures:
    """`worklist.*` and `fhir.*`, on SQLite: the list with a town's readings and with a county's, and all of them as NDJSON."""
    figures: Figures = {}
    readings = int(READINGS * scale)
    for times in (1, MANY):
        with ground.server() as server:
            server.stop()
            fill(server.data_dir / "weige.sqlite", readings * times)
            server.start()
            found = _worklist(server, max(12, int(ASKED * scale)))
            if times == 1:
                figures["worklist.p50_ms"] = found
                figures |= _export(server)
                figures |= _bulk(server)
            else:
                figures["worklist.p50_ms_2_5m"] = found
    figures["worklist.ratio_2_5m"] = figures["worklist.p50_ms_2_5m"] / figures["worklist.p50_ms"]
    return figures
