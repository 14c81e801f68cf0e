"""Timeouts against slow clients (slowloris): so long for a head, for a body, for taking an answer; and only so many may wait.

uvicorn bounds neither the size of a request's head nor the time it takes, so that a few hundred sockets that say nothing, or a
letter a minute, would keep everybody out. Behind a proxy the same holds for the proxy's connections.
"""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.lib.addresses import group_of
from app.web import limits
from app.web.http.front import SECURITY_HEADERS

_WORDS = {
    408: b"Request Timeout",
    414: b"URI Too Long",
    431: b"Request Header Fields Too Large",
    503: b"Service Unavailable",
}

Ordered = dict["Connection", None]
"""Connections by how long they have waited."""


class _Room:
    """Who waits for a request to begin or for the rest of its head, oldest first; the first to go when there is no more room.

    They are told apart by address, an IPv6 network of one house counting as one; a proxy on this machine speaks for many.
    """

    def __init__(self) -> None:
        self.waiting: Ordered = {}
        self.open: defaultdict[str, Ordered] = defaultdict(dict)

    def enter(self, one: "Connection", total: int) -> None:
        """Make room for one more; `total`: how many are open with it."""
        if one.address:
            self.open[one.address][one] = None
            if len(self.open[one.address]) > limits.MOST_OF_ADDRESS:
                self._let_go(next((each for each in self.open[one.address] if each in self.waiting), one))
        if total > limits.MOST_CONNECTIONS:
            self._let_go(next(iter(self.waiting), one))

    @staticmethod
    def _let_go(one: "Connection") -> None:
        one.refuse(503)

    def leave(self, one: "Connection") -> None:
        """This one is gone."""
        self.waiting.pop(one, None)
        if one.address in self.open:
            self.open[one.address].pop(one, None)
            if not self.open[one.address]:
                del self.open[one.address]


class Connection(HttpToolsProtocol):
    """One connection, with an eye on the clock and on sizes."""

    room = _Room()

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self.address = ""
        self.refused = False
        self.timer: asyncio.TimerHandle | None = None
        self.writing: asyncio.TimerHandle | None = None
        self.in_body = False
        self.head = self.headers_size = 0
        self.came = 0
        self.seconds = 0.0

    # --- the transport ---------------------------------------------------------

    def connection_made(self, transport: Any) -> None:
        """Begin to wait for a request."""
        super().connection_made(transport)
        self.address = group_of(self.client[0]) if self.client else ""
        self._wait_for_head()
        self.room.enter(self, len(self.connections))

    def connection_lost(self, exc: Exception | None) -> None:
        """Stop every clock."""
        self._clock(None)
        self._clock_for_writing(None)
        self.room.leave(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take in what came, unless this connection was refused; then it is only drained, so that the answer is read."""
        if self.refused:
            return
        if not self.in_body:
            self._wait_for_head()
            self.head += len(data)
        super().data_received(data)
        if not self.in_body and self.head > limits.LONGEST_HEAD:
            self.refuse(431)

    def pause_writing(self) -> None:
        """The other side takes nothing (backpressure): it has so long to go on."""
        super().pause_writing()
        self._clock_for_writing(self.transport.abort)

    def resume_writing(self) -> None:
        """It takes something."""
        self._clock_for_writing(None)
        super().resume_writing()

    def timeout_keep_alive_handler(self) -> None:
        """Nothing more was asked. What was not taken of the last answer by now never will be."""
        if self.transport.get_write_buffer_size():
            self.transport.abort()
        else:
            super().timeout_keep_alive_handler()

    # --- the parser ------------------------------------------------------------

    def on_message_begin(self) -> None:
        """A head begins."""
        super().on_message_begin()
        self.headers_size = 0
        if not self.refused:
            self._wait_for_head()

    def on_url(self, url: bytes) -> None:
        """The address, or a part of it."""
        if len(self.url) + len(url) > limits.LONGEST_ADDRESS:
            self.refuse(414)
        if not self.refused:
            super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        """One header."""
        self.headers_size += len(name) + len(value)
        if self.headers_size > limits.LONGEST_HEAD or len(self.headers) >= limits.MOST_HEADERS:
            self.refuse(431)
        if not self.refused:
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        """The head is whole: the request begins, unless it waits behind too many that were not answered yet."""
        if len(self.pipeline) >= limits.MOST_PIPELINED:
            self.refuse(503)
        if self.refused:
            return
        self.in_body = True
        self.head = self.came = 0
        self.seconds = 0.0
        self.room.waiting.pop(self, None)
        self._clock(self._look_at_body, limits.LOOK_EVERY_S)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Some of a body; what nobody reads is not let in for ever."""
        self.came += len(body)
        if self.came > limits.MOST_UNREAD and self.cycle is not None and self.cycle.response_complete:
            self.transport.abort()
        elif not self.refused:
            super().on_body(body)

    def on_message_complete(self) -> None:
        """The request is whole."""
        self.in_body = False
        if not self.refused:
            self._clock(None)
            super().on_message_complete()

    def on_response_complete(self) -> None:
        """It was answered: what comes next is waited for."""
        super().on_response_complete()
        if not self.in_body:
            self.room.waiting[self] = None

    # --- the clocks ------------------------------------------------------------

    def _wait_for_head(self) -> None:
        """Start the clock, at the connection or the first byte; further bytes do not extend it."""
        if self.timer is None:
            self.room.waiting[self] = None
            self._clock(lambda: self.refuse(408), limits.HEAD_S)

    def _clock(self, then: Callable[[], Any] | None, seconds: float = 0) -> None:
        if self.timer is not None:
            self.timer.cancel()
        self.timer = self.loop.call_later(seconds, then) if then else None

    def _clock_for_writing(self, then: Callable[[], Any] | None) -> None:
        if self.writing is not None:
            self.writing.cancel()
        self.writing = self.loop.call_later(limits.WRITE_S, then) if then else None

    def _look_at_body(self) -> None:
        """Whether a body comes fast enough, counted while it is waited for."""
        if not self.flow.read_paused:
            self.seconds += limits.LOOK_EVERY_S
        if self.seconds > limits.BODY_S + self.came / limits.SLOWEST_BODY:
            self.refuse(408)
        else:
            self._clock(self._look_at_body, limits.LOOK_EVERY_S)

    def refuse(self, status: int) -> None:
        """Say so where nothing was said yet, take no more, and close soon."""
        if self.refused or self.transport.is_closing():
            return
        self.refused = True
        self.room.waiting.pop(self, None)
        self._unset_keepalive_if_required()
        self._clock(self.transport.abort, limits.LINGER_S)
        cycle = self.cycle
        if cycle is None or (cycle.response_complete and not self.in_body):
            self.transport.write(_answer(status))
        elif not cycle.response_started:
            # Who handles the request learns that its sender is gone, and its answer goes nowhere.
            cycle.disconnected = True
            cycle.message_event.set()
            self.transport.write(_answer(status))
        else:
            self.transport.close()


def _answer(status: int) -> bytes:
    words = _WORDS[status]
    headers = {
        **SECURITY_HEADERS,
        "Content-Type": "text/plain",
        "Cache-Control": "no-store",
        "Content-Length": str(len(words)),
        "Connection": "close",
    }
    lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
    return b"HTTP/1.1 %d %b\r\n%b\r\n%b" % (status, words, lines.encode(), words)
