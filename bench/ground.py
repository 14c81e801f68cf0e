"""Databases filled once and copied for each measurement, and servers on them."""

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.postgres import Postgres
from tests.support.server import Server, environment, run


class Ground:
    """Everything of one run, below one temporary folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._postgres: Postgres | None = None
        self._count = 0

    def close(self) -> None:
        """End what was started."""
        if self._postgres is not None:
            self._postgres.__exit__(None, None, None)

    def new_folder(self) -> Path:
        """A folder of its own for one measurement."""
        self._count += 1
        folder = self.folder / str(self._count)
        folder.mkdir()
        return folder

    @property
    def sqlite(self) -> Path:
        """The filled SQLite file that others are copied from."""
        template = self.folder / "template" / "weige.sqlite"
        if not template.exists():
            # Made elsewhere, renamed when complete: a part that fails while filling must not leave half a town to the next.
            making = self.new_folder()
            run(environment(making), "-m", "bench.town")
            making.rename(template.parent)
        return template

    @property
    def postgres(self) -> Postgres:
        """The cluster, with `town` filled to be copied from."""
        if self._postgres is None:
            postgres = Postgres().__enter__()
            try:
                postgres.sql("CREATE DATABASE town")
                run(environment(self.new_folder(), postgres.url("town")), "-m", "bench.town")
            except BaseException:
                postgres.__exit__(None, None, None)
                raise
            self._postgres = postgres
        return self._postgres

    @contextmanager
    def server(self, database: str = "sqlite") -> Iterator[Server]:
        """A server of its own on a fresh copy of the town. Its database can be inspected afterwards."""
        folder = self.new_folder()
        url = ""
        if database == "sqlite":
            shutil.copy(self.sqlite, folder / "weige.sqlite")
        else:
            url = self.postgres.create("town")
        server = Server(folder, url).start()
        try:
            yield server
        finally:
            server.stop()


def private_mb(pid: int) -> float:
    """Private memory of a process, which it shares with no other, in MB (Linux)."""
    text = Path(f"/proc/{pid}/smaps_rollup").read_text()
    lines = (line.split() for line in text.splitlines() if line.startswith("Private_"))
    return sum(int(line[1]) for line in lines) / 1024


class Stopwatch:
    """Milliseconds since it was made."""

    def __init__(self) -> None:
        self.began = time.perf_counter()

    @property
    def ms(self) -> float:
        """The milliseconds so far."""
        return (time.perf_counter() - self.began) * 1000
