"""However a request ends, its turn ends with it: answered, refused, broken off, failed, or left by whoever asked."""

import asyncio
from types import SimpleNamespace
from typing import Any

import pytest
from litestar import Litestar, Request, Response, get, post
from litestar.response import Stream

from app.lib.ids import new_id
from app.web import turns
from app.web.errors import Refused
from app.web.http.bodies import Bodies
from app.web.turns import BODIES, Turns, in_turn

MINE = SimpleNamespace(account_id=new_id())


async def known(connection: Any, _handler: Any) -> None:
    connection.scope["weige_viewer"] = MINE


async def not_today(_connection: Any, _handler: Any) -> None:
    raise Refused(403, "not today")


def application(some: Turns) -> Litestar:
    """A guarded route for each way in which a request can go."""
    guards = [known, in_turn(some)]

    @get("/answers", guards=guards)
    async def answers() -> str:
        return "x"

    @get("/fails", guards=guards)
    async def fails() -> str:
        raise ZeroDivisionError

    @get("/refuses", guards=guards)
    async def refuses() -> str:
        raise Refused(409, "no")

    @get("/refused-by-the-next-guard", guards=[*guards, not_today])
    async def never() -> str:
        return "x"

    @post("/reads", guards=guards)
    async def reads(request: Request) -> Response[str]:
        return Response(str(len(await request.body())))

    @post("/does-not-read", guards=guards)
    async def does_not_read() -> str:
        return "x"

    @get("/streams", guards=guards)
    async def streams() -> Stream:
        async def lines():
            for _ in range(1000):
                yield b"x" * 1000
                await asyncio.sleep(0)

        return Stream(lines())

    @get("/streams-and-fails", guards=guards)
    async def streams_and_fails() -> Stream:
        async def lines():
            yield b"x"
            raise ZeroDivisionError

        return Stream(lines())

    @get("/streams-for-ever", guards=guards)
    async def streams_for_ever() -> Stream:
        async def lines():
            yield b"x"
            await asyncio.Event().wait()

        return Stream(lines())

    routes = [answers, fails, refuses, never, reads, does_not_read, streams, streams_and_fails, streams_for_ever]
    handlers = {Refused: lambda _request, error: Response(error.message, status_code=error.status)}
    return Litestar(route_handlers=routes, middleware=[Bodies], exception_handlers=handlers, openapi_config=None)


GETS = ["answers", "fails", "refuses", "refused-by-the-next-guard", "streams", "streams-and-fails"]
POSTS = ["reads", "does-not-read"]
PATHS = [*GETS, *POSTS, "streams-for-ever"]


class Line:
    """Whoever asks: sends `sent` of a body that is longer, and is gone after so many messages of the answer (None: never)."""

    def __init__(self, path: str, sent: bytes, whole: bool, gone_after: int | None) -> None:
        self.method = "POST" if path in POSTS else "GET"
        headers = [(b"content-length", b"9")] if self.method == "POST" else []
        self.scope = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": self.method,
            "scheme": "http",
            "path": f"/{path}",
            "raw_path": f"/{path}".encode(),
            "root_path": "",
            "query_string": b"",
            "headers": headers,
            "client": ("127.0.0.1", 1),
            "server": ("127.0.0.1", 2),
        }
        self.bodies = [{"type": "http.request", "body": sent, "more_body": not whole}]
        self.gone_after = gone_after
        self.gone = asyncio.Event()
        self.said = 0
        if not whole:
            self.gone.set()

    async def receive(self) -> Any:
        if self.bodies:
            return self.bodies.pop()
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Any) -> None:
        self.said += 1
        if self.said == self.gone_after:
            self.gone.set()
        if self.gone.is_set():
            raise OSError  # as an ASGI server may when nobody is there (ASGI 2.4)
        if message["type"] == "http.response.body" and not message.get("more_body"):
            self.gone.set()  # answered: as servers say it


async def ask(
    app: Litestar, path: str, *, sent: bytes = b"123456789", whole: bool = True, gone_after: int | None = None
):
    line = Line(path, sent, whole, gone_after)
    await asyncio.gather(app(line.scope, line.receive, line.send), return_exceptions=True)


def is_free(some: Turns) -> bool:
    """Nobody has a turn, of the account or of the process."""
    return not some._of and some._all._value == 3 and not some._line and not BODIES._of


@pytest.mark.parametrize("gone_after", [None, 1, 2, 5])
@pytest.mark.parametrize("path", PATHS)
def test_a_turn_ends_with_its_request(path, gone_after):
    if path == "streams-for-ever":
        gone_after = min(gone_after or 2, 2)

    async def work():
        some = Turns(1, 3)
        app = application(some)
        for _ in range(4):
            await asyncio.wait_for(ask(app, path, gone_after=gone_after), 10)
            assert is_free(some)

    asyncio.run(work())


@pytest.mark.parametrize("path", POSTS)
def test_a_turn_ends_when_the_body_breaks_off(path):
    async def work():
        some = Turns(1, 3)
        app = application(some)
        for sent in (b"", b"1234"):
            await asyncio.wait_for(ask(app, path, sent=sent, whole=False), 10)
            assert is_free(some)

    asyncio.run(work())


@pytest.mark.parametrize("path", PATHS)
def test_a_turn_ends_when_the_request_is_cancelled(path):
    """As when the server stops: at whatever point it was."""

    async def work():
        for steps in range(0, 40, 3):
            some = Turns(1, 3)
            asked = asyncio.create_task(ask(application(some), path))
            for _ in range(steps):
                await asyncio.sleep(0)
            asked.cancel()
            await asyncio.gather(asked, return_exceptions=True)
            await asyncio.sleep(0)
            assert is_free(some)

    asyncio.run(work())


def test_who_waits_for_a_line_that_is_dead_is_let_in(monkeypatch):
    """A phone back in coverage asks for its pages while its own answer of before still waits to be taken."""
    monkeypatch.setattr(turns, "PATIENCE_S", 0.05)

    async def work():
        dead = await turns.BUNDLES.take(MINE.account_id)
        live = await turns.BUNDLES.take(MINE.account_id)
        live()
        dead()
        assert not turns.BUNDLES._of

    asyncio.run(work())
