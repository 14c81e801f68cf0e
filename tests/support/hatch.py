"""A process that has imported the libraries of others, and forks a server out of itself at a word.

Half of what a start costs is reading those libraries, the same for each of some hundred servers of a test run. What is ours is
imported by each server anew, in its own environment. A server that a test starts by itself is started as people start it.

Run as a program it takes lines of JSON, `{"start": [argument, …], "env": {}, "cwd": "", "log": "", "errors": ""}` or
`{"poll": pid}`.
"""

import atexit
import gc
import importlib
import json
import os
import select
import signal
import subprocess
import sys
import threading
import traceback
from contextlib import suppress
from pathlib import Path
from typing import Any

LIBRARIES = (
    "aiohttp",
    "aiosqlite",
    "argon2",
    "asyncpg",
    "babel.dates",
    "babel.messages.pofile",
    "brotli",
    "cryptography.hazmat.primitives.asymmetric.ec",
    "httptools",
    "jinja2.ext",
    "litestar",
    "litestar.openapi.config",
    "litestar.plugins.attrs",
    "litestar.plugins.pydantic",
    "msgspec",
    "piccolo.columns",
    "piccolo.conf.apps",
    "piccolo.engine.postgres",
    "piccolo.engine.sqlite",
    "piccolo.table",
    "PIL.ImageOps",
    "PIL.JpegImagePlugin",
    "PIL.PngImagePlugin",
    "prcoords",
    "python_calamine",
    "pywebpush",
    "rcssmin",
    "rjsmin",
    "segno",
    "smtplib",
    "uvicorn",
    "uvicorn.protocols.http.httptools_impl",
    "uvloop",
    "webauthn",
    "xlsxwriter",
)
_children: dict[int, int | None] = {}
"""Process ids with what they ended with, None while they run."""


class Hatched:
    """A server that was forked; of `subprocess.Popen` it has what tests/support/server.py uses."""

    def __init__(self, nest: "Nest", pid: int) -> None:
        self.nest = nest
        self.pid = pid
        self.returncode: int | None = None

    def poll(self) -> int | None:
        """What it ended with, None while it runs."""
        if self.returncode is None:
            self.returncode = self.nest.ask({"poll": self.pid})
        return self.returncode

    def wait(self, timeout: float | None = None) -> int:
        """Wait for its end. Raises subprocess.TimeoutExpired."""
        with suppress(ProcessLookupError):
            handle = os.pidfd_open(self.pid)
            try:
                if not select.select([handle], [], [], timeout)[0]:
                    raise subprocess.TimeoutExpired(f"process {self.pid}", timeout or 0)
            finally:
                os.close(handle)
        while (code := self.poll()) is None:
            pass
        return code

    def send_signal(self, number: int) -> None:
        """As Popen does: nothing happens to one that has ended."""
        if self.poll() is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        """SIGKILL."""
        self.send_signal(signal.SIGKILL)


class Nest:
    """The process that is forked from, seen by the tests; it begins with the first server."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None

    def start(
        self, arguments: list[str], *, cwd: Path, env: dict[str, str], log: Path, errors: Path | None = None
    ) -> Hatched:
        """Run `weige` with these arguments; what it says goes to the log, and errors to a file of their own if there is one."""
        places = {"cwd": str(cwd), "log": str(log), "errors": str(errors or log)}
        return Hatched(self, self.ask({"start": arguments, "env": env, **places}))

    def ask(self, question: dict[str, Any]) -> Any:
        """The answer to one question."""
        with self._lock:
            if self._process is None:
                self._process = subprocess.Popen(
                    [sys.executable, "-m", "tests.support.hatch"],
                    cwd=Path(__file__).parents[2],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    encoding="utf-8",
                    start_new_session=True,
                )
            assert self._process.stdin is not None and self._process.stdout is not None
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
            return json.loads(self._process.stdout.readline())


NEST = Nest()
"""The one of this test process. It ends with it, and with it whatever it forked."""


def _become(arguments: list[str], env: dict[str, str], cwd: str, log: str, errors: str) -> None:
    """In the child: be a `weige` that was started with these."""
    code = 1
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL if number == signal.SIGTERM else signal.default_int_handler)
        os.chdir(cwd)
        os.environ.clear()
        os.environ.update(env)
        adding = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        for handle, place, flags in ((0, os.devnull, os.O_RDONLY), (1, log, adding), (2, errors, adding)):
            opened = os.open(place, flags, 0o600)
            os.dup2(opened, handle)
            os.close(opened)
        sys.argv = ["weige", *arguments]
        from app.cli import main

        main()
        code = 0
    except SystemExit as ended:
        code = ended.code if isinstance(ended.code, int) else int(ended.code is not None)
        if isinstance(ended.code, str):
            print(ended.code, file=sys.stderr)
    except BaseException:
        traceback.print_exc()
    finally:
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def _start(question: dict[str, Any]) -> int:
    pid = os.fork()
    if pid == 0:
        _become(*(question[name] for name in ("start", "env", "cwd", "log", "errors")))
    _children[pid] = None
    return pid


def _poll(pid: int) -> int | None:
    if _children[pid] is None:
        ended, status = os.waitpid(pid, os.WNOHANG)
        if ended:
            _children[pid] = os.waitstatus_to_exitcode(status)
    return _children[pid]


def main() -> None:
    """Answer until nobody asks any more; then nothing is left running."""
    for name in LIBRARIES:
        importlib.import_module(name)
    gc.freeze()
    for line in sys.stdin:
        question = json.loads(line)
        answer = _start(question) if "start" in question else _poll(question["poll"])
        print(json.dumps(answer), flush=True)
    for pid, code in _children.items():
        if code is None:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
