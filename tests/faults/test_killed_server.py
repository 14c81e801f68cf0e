"""The server is killed at random moments under load: what it acknowledged is there, and nothing is there twice."""

import collections
import random
import socket
import threading
import time
from uuid import uuid4

import httpx
import pytest

from tests import cast
from tests.support.server import Server

KILLS = {"sqlite": 32, "postgresql": 10}
HOMES = {"chen": "zhou home", "he": "he home", "luo": "luo home"}
BATCH = 20


class Phone(threading.Thread):
    """Records all the time, keeps each record until the server has answered for it, and tries again when it has not."""

    def __init__(self, server: Server, name: str, stop: threading.Event, seed: int) -> None:
        super().__init__(name=name, daemon=True)
        self.server, self.account, self.home = server, str(cast.uid(name)), str(cast.uid(HOMES[name]))
        self.stop = stop
        self.random = random.Random(seed)
        self.outbox: dict[str, dict] = {}
        self.acknowledged: dict[str, str] = {}
        self.surprises: list[str] = []
        self.requests = collections.Counter()
        self.client = httpx.Client(
            base_url=server.url, headers={"Origin": server.url, "Accept": "application/json"}, timeout=20
        )
        form = {"phone": cast.PEOPLE[name][1], "password": cast.PASSWORD}
        assert self.client.post("/sign-in", data=form).status_code == 303

    def record(self) -> None:
        """One more visit into the outbox."""
        record_id = str(uuid4())
        data = {"household": self.home, "outcome": "well", "note": record_id}
        self.outbox[record_id] = {
            "id": record_id,
            "kind": "visit",
            "form": 1,
            "recorded_at": "2026-11-23T09:40:00+08:00",
            "data": data,
        }

    def send(self) -> None:
        """One request with some of what waits, now and then one record twice."""
        waiting = list(self.outbox.values())
        self.random.shuffle(waiting)
        batch = waiting[:BATCH] + self.random.choices(waiting, k=1)
        try:
            answer = self.client.post("/sync", json={"account": self.account, "submissions": batch})
        except httpx.TransportError:
            self.requests["cut"] += 1
            time.sleep(0.1)
            return
        self.requests[answer.status_code] += 1
        if answer.status_code != 200:
            self.surprises.append(answer.text)
            return
        for outcome in answer.json()["outcomes"]:
            if outcome["outcome"] == "parked":
                self.surprises.append(str(outcome))
            self.acknowledged.setdefault(outcome["id"], outcome["outcome"])
            self.outbox.pop(outcome["id"], None)

    def run(self) -> None:
        """Until told to stop, and then until the outbox is empty."""
        while not self.stop.is_set() or self.outbox:
            if not self.stop.is_set():
                for _ in range(self.random.randint(1, BATCH)):
                    self.record()
            self.send()


@pytest.mark.timeout(300)
def test_a_server_killed_under_load_loses_nothing_and_doubles_nothing(server, database, engine):
    chance = random.Random(20261123)
    stop = threading.Event()
    phones = [Phone(server, name, stop, seed) for seed, name in enumerate(HOMES)]
    for phone in phones:
        phone.start()
    for _ in range(KILLS[engine]):
        time.sleep(chance.uniform(0.01, 0.35))
        server.kill()
        server.start()
    stop.set()
    for phone in phones:
        phone.join(60)
        assert not phone.is_alive()
        assert phone.surprises == []
    assert sum(phone.requests["cut"] for phone in phones) >= KILLS[engine]

    acknowledged = {record for phone in phones for record in phone.acknowledged}
    assert len(acknowledged) > 20 * KILLS[engine]
    ledger = database.rows("SELECT id, state FROM submission")
    assert {row["id"] for row in ledger} == acknowledged
    assert {row["state"] for row in ledger} == {"applied"}
    visits = [row["note"] for row in database.rows("SELECT note FROM visit")]
    assert len(visits) == len(set(visits))
    assert set(visits) == acknowledged
    events = [row["subject"] for row in database.rows("SELECT subject FROM event WHERE verb = 'visited'")]
    assert sorted(events) == sorted(acknowledged)
    if engine == "sqlite":
        assert database.one("PRAGMA integrity_check") == "ok"
        assert database.rows("PRAGMA foreign_key_check") == []


def test_a_reply_cut_off_after_the_commit_is_known_the_next_time(server, client, database):
    """A reply cut off after COMMIT is answered `already_stored` the next time."""
    chen = client("chen")
    record = chen.record("visit", {"household": cast.uid("zhou home"), "outcome": "well"})
    request = chen.build_request("POST", "/sync", json={"account": chen.account, "submissions": [record]})
    with socket.create_connection(("127.0.0.1", server.port)) as line:
        head = f"POST /sync HTTP/1.1\r\nHost: 127.0.0.1:{server.port}\r\n"
        head += "".join(f"{k}: {v}\r\n" for k, v in request.headers.items() if k.lower() != "host")
        line.sendall(head.encode() + b"\r\n" + request.content)
        deadline = time.monotonic() + 20
        while not database.one(f"SELECT count(*) FROM submission WHERE id = '{record['id']}'"):
            assert time.monotonic() < deadline
    assert chen.sync(record)[0]["outcome"] == "already_stored"
    assert database.one(f"SELECT count(*) FROM visit WHERE id = '{record['id']}'") == 1
