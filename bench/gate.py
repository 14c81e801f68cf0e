"""How long others wait while every route is flooded with oversized requests, and how much memory that takes."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

from bench.figures import Figures, percentile
from bench.ground import Ground
from tests import cast
from tests.exchange.machines import make_key
from tests.support import abuse
from tests.support.people import Person
from tests.support.server import Server, environment, run

AT_ONCE = 4


def _cookies(server: Server) -> dict[str, str]:
    """Cookie headers by role; "": a leader's."""
    people = {role: name for name, (_, _, role, _) in cast.PEOPLE.items()}
    return {
        role: "; ".join(f"{key}={value}" for key, value in Person(server, name).cookies.items())
        for role, name in {**people, "": "chen"}.items()
    }


def _key(server: Server) -> str:
    token, number = make_key(Person(server, "xu"))
    Person(server, "shen").post(f"/desk/machines/{number}/agreement")
    return token


def gate(ground: Ground, scale: float) -> Figures:
    """`gate.*`: response times of `/healthz`, polled fifty times a second, during abuse by anonymous and signed-in clients."""
    folder = ground.new_folder()
    run(environment(folder), "-m", "tests.cast")
    server = Server(folder).start()
    figures: Figures = {}
    try:
        cookies, key = _cookies(server), _key(server)
        assert server.process is not None
        before = abuse.resident_mb(server.process.pid)
        most = before
        for who, known in (("nobody", False), ("somebody", True)):
            wrongs = list(abuse.wrongs(cookies, key, known=known))
            with abuse.Watch(server) as watch, ThreadPoolExecutor(AT_ONCE) as pool:
                answers = list(pool.map(partial(abuse.one, server), wrongs[: int(len(wrongs) * scale)]))
            took = [seconds * 1000 for seconds in watch.took]
            most = max(most, *watch.memory_mb)
            figures |= {
                f"gate.{who}.healthz_p50_ms": percentile(took, 0.5),
                f"gate.{who}.healthz_p99_ms": percentile(took, 0.99),
                f"gate.{who}.healthz_max_ms": max(took),
                f"gate.{who}.loop_held_max_ms": max(watch.worked) * 1000,
                f"gate.{who}.requests": len(answers),
                f"gate.{who}.errors": sum(status >= 500 and status != 503 for status in answers),
            }
        figures["gate.memory_growth_mb"] = most - before
    finally:
        server.stop()
    return figures
