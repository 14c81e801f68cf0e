"""A private PostgreSQL: its own cluster in a temporary folder, on a free port, ended with the tests.

A durable one keeps `fsync` on as PostgreSQL has it, for tests of what survives: what is proven of commits there is proven of
commits on disk. The others wait for no disk.
"""

import os
import shutil
import subprocess
import tempfile
from glob import glob
from pathlib import Path
from types import TracebackType
from uuid import uuid4

from tests.support.certificates import certify
from tests.support.server import free_port

USER = "weige"
_SETTINGS = """
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
max_connections = 60
ssl = on
logging_collector = off
"""
_FORGETFUL = """
fsync = off
full_page_writes = off
synchronous_commit = off
"""


def program(name: str) -> str:
    """Where one of PostgreSQL's programs is. Raises FileNotFoundError with the cure."""
    found = shutil.which(name) or max(glob(f"/usr/lib/postgresql/*/bin/{name}"), default=None)
    if found is None:
        raise FileNotFoundError(f"{name} is not here: install PostgreSQL (Debian: apt install postgresql)")
    return found


def _as_its_user(command: list[str]) -> list[str]:
    # PostgreSQL refuses to run as root; the package made a user for it.
    return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else command


class Postgres:
    """The cluster, as a context manager. `durable`: see above."""

    def __init__(self, *, durable: bool = True) -> None:
        self.settings = _SETTINGS if durable else _SETTINGS + _FORGETFUL

    def __enter__(self) -> "Postgres":
        """Make and start it."""
        self.folder = Path(tempfile.mkdtemp(prefix="weige-postgres-"))
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres")
        self.port = free_port()
        self.data = self.folder / "cluster"
        self._run(
            program("initdb"), "-D", self.data, "-U", USER, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"
        )
        with (self.data / "postgresql.conf").open("a") as file:
            file.write(f"{self.settings}port = {self.port}\n")
        self.authority = certify(self.data)
        self._run(program("pg_ctl"), "-D", self.data, "-w", "-l", self.folder / "log", "start")
        return self

    def __exit__(self, _kind: type | None, _error: BaseException | None, _trace: TracebackType | None) -> None:
        """End and remove it."""
        self._run(program("pg_ctl"), "-D", self.data, "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def _run(self, *command: object) -> None:
        # Into a file, not a pipe: the server that pg_ctl starts inherits it and would keep a pipe open for ever.
        with tempfile.TemporaryFile() as output:
            done = subprocess.run(
                _as_its_user([str(part) for part in command]),
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                timeout=60,
            )
            output.seek(0)
            assert done.returncode == 0, f"{command}: {output.read().decode()}"

    def url(self, database: str, user: str = USER) -> str:
        """What WEIGE_DATABASE_URL says for one of its databases."""
        return f"postgresql://{user}@127.0.0.1:{self.port}/{database}"

    def sql(self, statement: str) -> str:
        """Run a statement as an administrator; returns psql's bare output."""
        command = [
            program("psql"),
            "-X",
            "-q",
            "-A",
            "-t",
            "-v",
            "ON_ERROR_STOP=1",
            "-c",
            statement,
            self.url("postgres"),
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def create(self, template: str = "template0") -> str:
        """A new database, a copy of `template`; returns its URL."""
        name = f"t{uuid4().hex[:12]}"
        self.sql(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
        return self.url(name)
