"""The other side of app.lib.apart: a process that does one job after another within limits, until nobody asks any more."""

import os
import signal
import struct
import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from traceback import extract_tb
from typing import Any, BinaryIO

import msgspec

from app.lib.unreadable import Unreadable

try:
    import resource
except ImportError:  # Windows: there the clock of the parent is the only limit
    resource = None

FRAME = struct.Struct(">Q")
"""The length before each message, in bytes."""
DONE, SAID, MEMORY, FAULT = b"DSMF"
"""First byte of an answer: the result, an Unreadable, no memory left, or an unexpected error."""
_KEEPS = 160 << 20
"""Bytes a child may still hold after a job; one that holds more gives them back by ending."""


def main() -> None:
    """Serve the parent at the other end of the two pipes."""
    asked, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    for name in sys.argv[1:]:
        import_module(name)
    _confine()
    _send(answers, b"!")
    # From here on a stranger's bytes decide what a library complains of, and a log is no place for them.
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    while head := asked.read(FRAME.size):
        _send(answers, _answer(asked.read(FRAME.unpack(head)[0])))


def _send(answers: BinaryIO, body: bytes) -> None:
    answers.write(FRAME.pack(len(body)))
    answers.write(body)
    answers.flush()


def _answer(request: bytes) -> bytes:
    """The answer's kind, whether it is the last of this process, and its body."""
    module, name, memory, seconds, arguments = msgspec.msgpack.decode(request)
    _limit(memory, seconds)
    try:
        kind, body = _work(module, name, arguments)
    except MemoryError:
        kind, body = MEMORY, b""
    finally:
        _limit(None, None)
    return bytes((kind, kind in (MEMORY, FAULT) or _held() > _KEEPS)) + body


def _work(module: str, name: str, arguments: list[Any]) -> tuple[int, bytes]:
    try:
        function: Any = import_module(module)
        for part in name.split("."):
            function = getattr(function, part)
        return DONE, msgspec.msgpack.encode(function(*arguments))
    except Unreadable as said:
        return SAID, msgspec.msgpack.encode((said.msgid, said.values))
    except (MemoryError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic in a parser written in Rust is not an Exception
        # Where it broke, and not its words: they may hold a piece of the file.
        last = extract_tb(error.__traceback__)[-1]
        return FAULT, f"{type(error).__name__} at {last.filename}:{last.lineno}".encode()


def _confine() -> None:
    """No core dump, no file written; a low CPU priority, and the first choice of the OOM killer, so that the server stays quick
    and alive. Only the parent ends it: a signal to the whole process group does not cut a job off."""
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.SIG_IGN)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_bytes(b"1000")
    if resource is not None:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        os.nice(5)


def _limit(memory: int | None, seconds: int | None) -> None:
    """So many bytes more than now, and so many seconds of the processor; None lifts a limit again."""
    if resource is None:
        return
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (hard if memory is None else _below(_size() + memory, hard), hard))
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    used = sum(resource.getrusage(resource.RUSAGE_SELF)[:2])
    resource.setrlimit(resource.RLIMIT_CPU, (hard if seconds is None else _below(int(used) + seconds + 1, hard), hard))


def _below(wanted: int, hard: int) -> int:
    assert resource is not None
    return wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)


def _size() -> int:
    """Bytes of address space in use; 0 where the system does not say."""
    return _pages(0)


def _held() -> int:
    """Bytes of resident memory in use; 0 where the system does not say."""
    return _pages(1)


def _pages(place: int) -> int:
    try:
        return int(Path("/proc/self/statm").read_bytes().split()[place]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


if __name__ == "__main__":
    main()
