"""Jobs for test_apart.py, in a module that a child can import."""

import ctypes
import os
import resource
import signal
import time
from dataclasses import dataclass
from typing import Any

import msgspec

from app.lib.unreadable import Unreadable


class Found(msgspec.Struct):
    """An answer with a shape."""

    name: str
    sizes: list[int]


@dataclass(slots=True)
class Other:
    """Another kind of answer."""

    marks: frozenset[str]


def found(content: bytes, name: str) -> Found:
    """What goes in comes out."""
    return Found(name, [len(content), len(set(content))])


def other(words: list[str]) -> Other:
    """A dataclass."""
    return Other(frozenset(words))


def refused(content: bytes) -> str:
    """A file that cannot be read."""
    raise Unreadable("%(row)d is wrong", {"row": len(content)})


def who() -> int:
    """The process."""
    return os.getpid()


def environment() -> dict[str, str]:
    """What the child knows."""
    return dict(os.environ)


def large(size: int) -> bytes:
    """An answer of so many bytes."""
    return b"x" * size


def lying() -> str:
    """Another type than was promised."""
    number: Any = 7
    return number


def half_a_character() -> str:
    """What no encoding takes."""
    return "\ud800"


def busy(seconds: float) -> str:
    """Hold the processor."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pass
    return "done"


def greedy() -> int:
    """More memory than there is, in pieces."""
    pieces = []
    while True:
        pieces.append(bytearray(10_000_000))


def greedy_below_python() -> int:
    """Memory asked for past Python, as a parser in C does it."""
    libc = ctypes.CDLL(None)
    libc.malloc.restype = ctypes.c_void_p
    while libc.malloc(ctypes.c_size_t(10_000_000)):
        pass
    os.abort()


def segfault() -> int:
    """A broken parser."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    ctypes.string_at(0)
    return 0


def stops() -> int:
    """A process that sleeps for ever."""
    os.kill(os.getpid(), signal.SIGSTOP)
    return 0


def leaves() -> int:
    """The end of the process."""
    os._exit(0)


def panics() -> int:
    """What no `except Exception` catches, with a piece of a file in its words."""
    raise GeneratorExit("张三")


def endless() -> int:
    """No end to the calls."""
    return endless()


def writes(path: str) -> str:
    """A file on our disk."""
    with open(path, "wb") as file:
        file.write(b"x" * 100)
    return path
