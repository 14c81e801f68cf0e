"""Work on a stranger's file in a process of its own, whose death costs nothing but a sentence to the sender.

    homes = await apart.TABLES.run(read_homes, file_name, content)

A lane keeps a few warm children and starts new ones as they die. Each job gets so much memory and time, and the server carries
neither the parser's memory nor its hold on the GIL. What may be run: a function that stands in a module, whose arguments are
plain (bytes, text, numbers, lists, dicts, structs go in as dicts) and whose return annotation msgspec can decode. The answer is
decoded as that type and nothing else, since a child that read hostile bytes is not to be believed.
"""

import asyncio
import atexit
import logging
import os
import subprocess
import sys
import threading
import typing
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import lru_cache, partial
from pathlib import Path
from typing import Any, TypeVar, TypeVarTuple, Unpack

import msgspec

from app.lib.apart_child import DONE, FAULT, FRAME, MEMORY, SAID
from app.lib.unreadable import N_, Unreadable

logger = logging.getLogger("weige.apart")
R = TypeVar("R")
A = TypeVarTuple("A")

_STARTS_WITHIN_S = 30
_CHILDS_ENV = ("PATH", "LANG", "LC_ALL", "TZ", "SYSTEMROOT", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")
"""What a child may know of our environment: no key, no password, no address of the database."""

_MEMORY = N_(
    "This file needs more memory than a file may have. Please copy what is wanted alone into a new file, and choose that "
    "one."
)
_TIME = N_("Reading this file took too long. Please divide it, and choose the parts one by one.")
_DIED = N_("This file cannot be read: it is damaged. Please open and save it anew, and choose it again.")


class Died(Unreadable):
    """The job cost its process: too much memory, too much time, or the parser broke over it. `costly`: not for the last."""

    def __init__(self, msgid: str) -> None:
        super().__init__(msgid)
        self.costly = msgid != _DIED


class _Child:
    """One process. Not for two threads at once."""

    def __init__(self, preload: Sequence[str]) -> None:
        env = {name: os.environ[name] for name in _CHILDS_ENV if name in os.environ}
        env["PYTHONPATH"] = os.pathsep.join(str(Path(path).absolute()) for path in sys.path)
        self.process = subprocess.Popen(  # noqa: S603  our own program
            [sys.executable, "-P", "-m", "app.lib.apart_child", *preload],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=env,
            bufsize=0,
        )
        self.late = False
        try:
            self._within(_STARTS_WITHIN_S, self._receive, 1)
        except EOFError:
            self.end()
            raise RuntimeError("A process to read files in did not start.") from None

    def ask(self, request: bytes, seconds: float, most: int) -> bytes:
        """One request and its answer. Raises EOFError when the child dies meanwhile, or is killed for being late."""
        return self._within(seconds, self._exchange, request, most)

    def _within(self, seconds: float, work: Callable[[Unpack[A]], bytes], *args: *A) -> bytes:
        clock = threading.Timer(seconds, self._give_up)
        clock.daemon = True
        clock.start()
        try:
            return work(*args)
        except OSError as error:
            raise EOFError from error
        finally:
            clock.cancel()

    def _give_up(self) -> None:
        self.late = True
        self.process.kill()

    def _exchange(self, request: bytes, most: int) -> bytes:
        for part in (FRAME.pack(len(request)), request):
            view = memoryview(part)
            while view:
                view = view[os.write(self._fileno(self.process.stdin), view) :]
        return self._receive(most)

    def _receive(self, most: int) -> bytes:
        (size,) = FRAME.unpack(self._read(FRAME.size))
        if size > most:
            raise EOFError
        return self._read(size)

    def _read(self, size: int) -> bytes:
        whole = bytearray()
        while len(whole) < size:
            part = os.read(self._fileno(self.process.stdout), min(size - len(whole), 1 << 20))
            if not part:
                raise EOFError
            whole += part
        return bytes(whole)

    @staticmethod
    def _fileno(pipe: typing.IO[bytes] | None) -> int:
        assert pipe is not None
        return pipe.fileno()

    def end(self) -> None:
        """Kill it, and leave no zombie."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                with suppress(OSError):
                    pipe.close()


class Lane:
    """A pool of workers: so many jobs at once, with a limit each. `preload`: modules a child has ready before its first job."""

    def __init__(
        self, name: str, *, processes: int, memory_mb: int, seconds: int, answer_mb: int, preload: Sequence[str] = ()
    ) -> None:
        self.memory_mb, self.seconds = memory_mb, seconds
        self._most = answer_mb * 1_000_000
        self._preload = preload
        self._threads = ThreadPoolExecutor(processes, thread_name_prefix=f"apart-{name}")
        self._lock = threading.Lock()
        self._idle: list[_Child] = []
        self._children: set[_Child] = set()
        _lanes.append(self)

    async def run(self, function: Callable[[Unpack[A]], R], *arguments: *A) -> R:
        """What the function returns for these arguments, worked out apart; waits for its turn.

        Raises Unreadable as the function does, and Died (an Unreadable too) with a sentence when it cost its process;
        RuntimeError when no process can be had, which is no fault of the file's.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, partial(self.call, function, *arguments))

    def call(self, function: Callable[[Unpack[A]], R], *arguments: *A) -> R:
        """The same, for callers without a loop."""
        request = msgspec.msgpack.encode(
            (function.__module__, function.__qualname__, self.memory_mb << 20, self.seconds, arguments)
        )
        child = self._take()
        keep = False
        try:
            kind, last, *_ = answer = child.ask(request, self.seconds, self._most)
            keep = not last
        except (EOFError, ValueError):
            if child not in self._children:
                raise RuntimeError("The server is being stopped.") from None  # says nothing about the file
            logger.warning("A process that read a file died: %s.", "too late" if child.late else child.process.poll())
            raise Died(_TIME if child.late else _MEMORY) from None
        finally:
            self._give_back(child, keep)
        return _opened(function, kind, answer[2:])

    def warm(self) -> None:
        """Have a child ready."""
        self._give_back(self._take(), True)

    def _take(self) -> _Child:
        with self._lock:
            while self._idle:
                child = self._idle.pop()
                if child.process.poll() is None:
                    return child
                self._children.discard(child)
                child.end()
        child = _Child(self._preload)
        with self._lock:
            self._children.add(child)
        return child

    def _give_back(self, child: _Child, keep: bool) -> None:
        with self._lock:
            if keep and child in self._children:
                self._idle.append(child)
                return
            self._children.discard(child)
        child.end()

    def close(self) -> None:
        """End all children; who waits for one gets a RuntimeError. The lane may be used again."""
        with self._lock:
            children, self._children, self._idle = self._children, set(), []
        for child in children:
            child.process.kill()
        for child in children:
            child.process.wait()


def _opened(function: Callable[..., R], status: int, body: bytes) -> R:
    try:
        if status == DONE:
            return _decoder(function).decode(body)
        if status == SAID:
            raise Unreadable(*msgspec.msgpack.decode(body, type=tuple[str, dict[str, Any]]))
        if status == FAULT:
            logger.error("%s.%s failed: %s", function.__module__, function.__qualname__, body.decode())
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        logger.exception("%s.%s gave what it may not.", function.__module__, function.__qualname__)
    raise Died(_MEMORY if status == MEMORY else _DIED)


@lru_cache
def _decoder(function: Callable[..., R]) -> msgspec.msgpack.Decoder[R]:
    return msgspec.msgpack.Decoder(typing.get_type_hints(function)["return"])


_lanes: list[Lane] = []


def close() -> None:
    """End the children of all lanes."""
    for lane in _lanes:
        lane.close()


atexit.register(close)

TABLES = Lane("tables", processes=2, memory_mb=800, seconds=60, answer_mb=200, preload=("app.lib.spreadsheet",))
"""Spreadsheets and files of boundaries, which somebody at a desk waits for."""
PICTURES = Lane("pictures", processes=2, memory_mb=300, seconds=30, answer_mb=20, preload=("PIL.Image",))
"""Photos, many and small."""
LARGE_PICTURES = Lane("large-pictures", processes=1, memory_mb=700, seconds=60, answer_mb=20, preload=("PIL.Image",))
"""Photos of so many pixels that two at a time would be too much for a small machine."""
BUNDLES = Lane("bundles", processes=1, memory_mb=400, seconds=20, answer_mb=100)
"""What machines send."""
