"""A real `weige serve` in a process and a data directory of its own."""

import itertools
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path

import httpx

from tests.support.hatch import NEST, Hatched

ROOT = Path(__file__).parents[2]
WEIGE = Path(sys.executable).with_name("weige")
STARTS_WITHIN_S = 60


# Below the ports that systems hand out for outgoing connections: one of those may be taken before our server takes it. In an
# order of its own in each process, so that two that run beside each other do not take the same one after another.
_ports = itertools.cycle(random.sample(range(20_000, 32_000), 12_000))


def free_port() -> int:
    """A port of this machine that nobody listens on, another with each call."""
    for port in _ports:
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError  # a cycle has no end


def environment(data_dir: Path, database_url: str = "", **more: str) -> dict[str, str]:
    """The environment of a process of Weige's: nothing of the caller's own WEIGE_ settings leaks in."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("WEIGE_")}
    ours = {"WEIGE_DATA_DIR": str(data_dir), "WEIGE_DATABASE_URL": database_url, "WEIGE_WORKER": "0"}
    # Of the cast hardly anybody has one; what is required of whom by default, tests/accounts/test_second_factor.py says.
    ours["WEIGE_SECOND_FACTOR"] = "offered"
    return {**clean, "PYTHONPATH": str(ROOT), "PICCOLO_CONF": "piccolo_conf", **ours, **more}


def run(env: Mapping[str, str], *command: str, cwd: Path = ROOT) -> str:
    """Run a Python program to its end; returns what it said. Raises AssertionError, with its words, when it fails."""
    done = subprocess.run([sys.executable, *command], cwd=cwd, env=env, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}\n{done.stderr}"
    return done.stdout


def weige(env: Mapping[str, str], *words: object, cwd: Path, timeout: float = 90) -> subprocess.CompletedProcess[str]:
    """Run `weige` with these words to its end, forked as hatch.py does it: for tests with many commands. Raises
    subprocess.TimeoutExpired."""
    said = [str(word) for word in words]
    with tempfile.TemporaryDirectory() as folder:
        output, errors = Path(folder) / "output", Path(folder) / "errors"
        process = NEST.start(said, cwd=cwd, env=dict(env), log=output, errors=errors)
        try:
            code = process.wait(timeout)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
        return subprocess.CompletedProcess(said, code, *(each.read_text(encoding="utf-8") for each in (output, errors)))


class Server:
    """One running server. `env` holds further settings (WEIGE_…); `program`: a module that serves instead of `weige serve`, on
    the port it is given."""

    def __init__(
        self, data_dir: Path, database_url: str = "", port: int | None = None, program: str = "", **env: str
    ) -> None:
        self.program = program
        self.data_dir = data_dir
        self.database_url = database_url
        self.port = port or free_port()
        self.env = environment(data_dir, database_url, **env)
        self.log = data_dir / "server.log"
        self.process: subprocess.Popen[bytes] | Hatched | None = None

    @property
    def url(self) -> str:
        """Its address, without a slash at the end."""
        return f"http://127.0.0.1:{self.port}"

    def start(self, *, hatched: bool = False) -> "Server":
        """Start and wait until it answers. Raises AssertionError with its log when it does not. `hatched`: see hatch.py."""
        command = ["serve", "--port", str(self.port)]
        if self.program:
            with self.log.open("ab") as log:
                ours = [sys.executable, "-m", self.program, str(self.port)]
                self.process = subprocess.Popen(ours, cwd=ROOT, env=self.env, stdout=log, stderr=log)
        elif hatched:
            self.process = NEST.start(command, cwd=self.data_dir, env=self.env, log=self.log)
        else:
            with self.log.open("ab") as log:
                self.process = subprocess.Popen(
                    [WEIGE, *command], cwd=self.data_dir, env=self.env, stdout=log, stderr=log
                )
        deadline = time.monotonic() + STARTS_WITHIN_S
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                if httpx.get(f"{self.url}/healthz", timeout=5).status_code == 200:
                    return self
            except httpx.TransportError:
                time.sleep(0.03)
        raise AssertionError(f"The server did not start:\n{self.log.read_text()}")

    def stop(self) -> None:
        """Ask it to end, and insist after ten seconds."""
        if self.process is None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.kill()
        self.process = None

    def kill(self) -> None:
        """SIGKILL: no goodbye, as in a power cut."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
