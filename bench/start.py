"""How soon the server answers after it was started, on a database that is there already."""

import subprocess
import sys

from bench.figures import Figures, median
from bench.ground import Ground, Stopwatch
from tests.support.server import environment

TIMES = 5
_RAW = "import litestar, piccolo.table, jinja2, msgspec, uvicorn"


def start(ground: Ground, _scale: float) -> Figures:
    """`server.start_ms`; the raw figure is Python reading the libraries, before a line of ours runs."""
    with ground.server() as server:
        took = []
        for _ in range(TIMES):
            server.stop()
            clock = Stopwatch()
            server.start()
            took.append(clock.ms)
        raw = []
        for _ in range(TIMES):
            clock = Stopwatch()
            subprocess.run([sys.executable, "-c", _RAW], env=environment(server.data_dir), check=True)
            raw.append(clock.ms)
    return {"server.start_ms": median(took), "server.raw_start_ms": median(raw)}
