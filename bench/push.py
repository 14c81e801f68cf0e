"""How fast messages go out: the sender alone, with claims and results in the database, and one form for 1,300 leaders.

`python -m bench.push alone|rows|fill|beside URL COUNT` does one of the parts inside the database of the environment.
"""

import asyncio
import base64
import os
import shutil
import sys
import time
from typing import Any
from urllib.parse import urlencode
from uuid import UUID, uuid4

import http_ece
import uvloop
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bench import town
from bench.figures import Figures
from bench.ground import Ground
from bench.http import Connection, request
from bench.push_service import PushService, push_service
from tests.support.server import Server, environment, run

MESSAGES = 5_000
NAIVE = 400
IN_FLIGHT = 50
LEADERS = town.LEADERS
PATIENCE_S = 60


def _key() -> tuple[ec.EllipticCurvePrivateKey, bytes, dict[str, str]]:
    private, auth = ec.generate_private_key(ec.SECP256R1()), os.urandom(16)
    point = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    text = {"p256dh": point, "auth": auth}
    return private, auth, {name: base64.urlsafe_b64encode(raw).rstrip(b"=").decode() for name, raw in text.items()}


def _floor(count: int, body: bytes) -> float:
    """The floor of the cost: messages a second when they are only encrypted, each with a key of its own."""
    private, auth, _ = _key()
    point = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    began = time.perf_counter()
    for _ in range(count):
        own = ec.generate_private_key(ec.SECP256R1())
        http_ece.encrypt(body, salt=os.urandom(16), private_key=own, dh=point, auth_secret=auth, version="aes128gcm")
    return count / (time.perf_counter() - began)


def _naive(count: int, url: str, keys: dict[str, str], body: bytes, private_key: str) -> float:
    """Messages a second by the loop everybody writes first."""
    from pywebpush import webpush

    began = time.perf_counter()
    for _ in range(count):
        info = {"endpoint": f"{url}/push/x", "keys": keys}
        webpush(info, body, vapid_private_key=private_key, vapid_claims={"sub": "mailto:a@b.example"}, ttl=60)
    return count / (time.perf_counter() - began)


async def _sender(count: int, url: str, keys: dict[str, str]) -> tuple[float, bytes]:
    """Messages a second by our sender, and what one says."""
    from app.lib.clock import now
    from app.notifications.delivery import sending

    moment = now()
    row: dict[str, Any] = {"expires_at": moment.replace(year=2099), "endpoint": f"{url}/push/x", **keys}
    row |= {"subject_kind": "task", "urgency": "normal", "language": "zh_CN"}
    rows = iter([{**row, "id": uuid4(), "item": uuid4(), "subject": uuid4()} for _ in range(count)])

    async def one_after_the_other(http: Any) -> None:
        for each in rows:
            outcome = await sending.send(http, each, moment)
            assert outcome.state == "sent", outcome

    async with sending.session() as http:
        began = time.perf_counter()
        await asyncio.gather(*(one_after_the_other(http) for _ in range(IN_FLIGHT)))
        took = time.perf_counter() - began
    return count / took, sending.payload({**row, "id": uuid4(), "item": uuid4(), "subject": uuid4()})


async def _alone(url: str, count: int) -> None:
    from app import db
    from app.notifications.delivery import vapid

    _, _, keys = _key()
    async with db.opened():
        private_key = (await vapid.key()).private_pem().decode()
        sender, body = await _sender(count, url, keys)
    pem = private_key.replace("-----BEGIN PRIVATE KEY-----", "").replace("-----END PRIVATE KEY-----", "")
    naive = _naive(max(40, NAIVE * count // MESSAGES), url, keys, body, pem.replace("\n", ""))
    print(sender, _floor(count, body), naive)


async def _fill(url: str, deliveries: int) -> None:
    """Insert a dispatcher, a subscription for each leader's phone, and this many messages waiting for them."""
    from app import db
    from app.accounts.tables import Assignment
    from app.lib.clock import now
    from app.notifications.tables import Delivery, InboxItem, PushSubscription

    moment, later = now(), now().replace(year=2099)
    _, _, keys = _key()

    def plan():
        top = town.uid("area", LEADERS + 1)
        yield db.Insert(Assignment, [{"account": town.uid("account", town.BIG), "role": "dispatcher", "area": top}])
        yield db.Insert(PushSubscription, [_subscription(number, url, keys) for number in range(LEADERS)])
        items = [_item(number) for number in range(deliveries)]
        yield db.Insert(InboxItem, items)
        yield db.Insert(
            Delivery,
            [
                {"item": item["id"], "subscription": item["account"], "next_attempt_at": moment, "expires_at": later}
                for item in items
            ],
        )

    async with db.opened():
        await db.write(plan)


def _subscription(number: int, url: str, keys: dict[str, str]) -> dict[str, Any]:
    row = {"id": town.uid("account", number), "account": town.uid("account", number), **keys}
    return {**row, "device": town.uid("device", number), "endpoint": f"{url}/push/{number}"}


def _item(number: int) -> dict[str, Any]:
    row = {"id": UUID(int=number + 1), "account": town.uid("account", number % LEADERS), "subject_kind": "task"}
    # Urgent, so that each is sent separately and none is held until morning.
    return {**row, "subject": uuid4(), "title": "量测", "urgency": "urgent"}


async def _rows(_url: str, count: int) -> None:
    """Deliver what waits, with claims and result rows; prints messages a second."""
    from app import db
    from app.notifications.delivery import sending, worker

    async with db.opened(), sending.session() as http:
        stop = asyncio.Event()
        began = time.perf_counter()
        task = asyncio.create_task(worker.push(http, stop))
        while (await db.fetch("SELECT count(*) AS n FROM delivery WHERE state <> 'sent'"))[0]["n"]:
            await asyncio.sleep(0.02)
            assert time.perf_counter() - began < PATIENCE_S
        took = time.perf_counter() - began
        stop.set()
        await task
    print(count / took)


async def _beside(url: str, dead: int) -> None:
    """Deliver what waits while the first `dead` phones' service takes connections and never answers; prints the seconds
    until all the others have theirs."""
    from app import db
    from app.notifications.delivery import sending, worker

    async def silent(_reader: asyncio.StreamReader, _writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(PATIENCE_S)

    hole = await asyncio.start_server(silent, "127.0.0.1", 0)
    port = hole.sockets[0].getsockname()[1]

    def fall_silent():
        ids = [town.uid("account", number) for number in range(dead)]
        yield db.Execute(
            "UPDATE push_subscription SET endpoint = ? || id WHERE id = ANY(?)", f"http://127.0.0.1:{port}/", ids
        )

    left = "SELECT count(*) AS n FROM delivery d JOIN push_subscription s ON s.id = d.subscription WHERE d.state <> 'sent' "
    async with db.opened(), sending.session() as http:
        if dead:
            await db.write(fall_silent)
        stop = asyncio.Event()
        began = time.perf_counter()
        task = asyncio.create_task(worker.push(http, stop))
        while (await db.fetch(left + "AND s.endpoint LIKE ?", f"{url}/%"))[0]["n"]:
            await asyncio.sleep(0.02)
            assert time.perf_counter() - began < PATIENCE_S
        print(time.perf_counter() - began)
        stop.set()
        await task


def dead_host(ground: Ground, _scale: float) -> Figures:
    """`push.dead_host_delay_s`: how much later 1,100 phones have theirs when the service of 200 others is silent."""
    took = {}
    for dead in (0, 200):
        folder = ground.new_folder()
        shutil.copy(ground.sqlite, folder / "weige.sqlite")
        env = environment(folder, WEIGE_PUSH_HOSTS="127.0.0.1")
        with push_service() as service:
            _program(env, "fill", service, LEADERS)
            (took[dead],) = _program(env, "beside", service, dead)
    return {"push.dead_host_delay_s": max(0.0, took[200] - took[0]), "push.raw_no_dead_host_s": took[0]}


def _program(env: dict[str, str], part: str, service: PushService, count: int) -> list[float]:
    return [float(word) for word in run(env, "-m", "bench.push", part, service.url, str(count)).split()]


def push(ground: Ground, scale: float) -> Figures:
    """`push.*`"""
    count = max(200, int(MESSAGES * scale))
    folder = ground.new_folder()
    shutil.copy(ground.sqlite, folder / "weige.sqlite")
    env = environment(folder, WEIGE_PUSH_HOSTS="127.0.0.1")
    with push_service() as service:
        sender, floor, naive = _program(env, "alone", service, count)
        _program(env, "fill", service, count)
        before = service.taken()
        (delivered,) = _program(env, "rows", service, count)
        assert service.taken() - before == count, "a message was not sent, or sent twice"
    return {
        "push.sent_per_s": sender,
        "push.raw_crypto_per_s": floor,
        "push.raw_naive_per_s": naive,
        "push.ratio_to_crypto_floor": sender / floor,
        "push.ratio_to_naive": sender / naive,
        "push.delivered_per_s": delivered,
    }


def assign(ground: Ground, _scale: float) -> Figures:
    """`assign.*`: one form asks every leader of the town; `out_s` ends when the last phone's message is at its service."""
    folder = ground.new_folder()
    shutil.copy(ground.sqlite, folder / "weige.sqlite")
    with push_service() as service:
        _program(environment(folder, WEIGE_PUSH_HOSTS="127.0.0.1"), "fill", service, 0)
        server = Server(folder, WEIGE_PUSH_HOSTS="127.0.0.1", WEIGE_WORKER="1").start()
        try:
            answer_s, out_s = asyncio.run(_assign(server, service))
        finally:
            server.stop()
    return {"assign.answer_s": answer_s, "assign.out_s": out_s, "assign.leaders": LEADERS}


async def _assign(server: Server, service: PushService) -> tuple[float, float]:
    connection = await Connection(server.port).open()
    wish = {"area": str(town.uid("area", LEADERS + 1)), "who": "all", "title": "雨前看看水沟", "kind": "look"}
    body = urlencode({**wish, "urgency": "urgent"}).encode()
    whole = request("POST", "/desk/tasks", town.BIG, body).replace(
        b"application/json", b"application/x-www-form-urlencoded"
    )
    began = time.perf_counter()
    answer = await connection.ask(whole)
    answer_s = time.perf_counter() - began
    assert answer.status == 303, answer.body[:500]
    while service.taken() < LEADERS:
        await asyncio.sleep(0.01)
        assert time.perf_counter() - began < PATIENCE_S
    connection.close()
    return answer_s, time.perf_counter() - began


if __name__ == "__main__":
    parts = {"alone": _alone, "fill": _fill, "rows": _rows, "beside": _beside}
    uvloop.run(parts[sys.argv[1]](sys.argv[2], int(sys.argv[3])))
