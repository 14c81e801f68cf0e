"""Who may ask for what: every route, every role, and the ids of another town.

`matrix.txt` has a line for each route. A route that is added without its line fails, and so does one whose guard says
something else than its line, or that finds what lies outside the asker's areas.
"""

import re

import httpx
import pytest

from app.main import create_litestar
from tests import cast, page
from tests.contracts.routes import Line, written
from tests.second_town import ROLES, phone_of
from tests.support.engines import on_sqlite
from tests.support.server import environment, run


def _audience(handler) -> tuple[str, ...]:
    for guard in handler.guards or ():
        if hasattr(guard, "roles"):
            return tuple(role for role in ROLES if role in guard.roles)
    names = {getattr(guard, "__name__", type(guard).__name__) for guard in handler.guards or ()}
    return ("signed-in",) if "signed_in" in names else ("anybody",)


def routed() -> list[Line]:
    return sorted(
        {
            Line(method, re.sub(r":\w+\}", "}", route.path), _audience(handler))
            for route in create_litestar().routes
            for handler in getattr(route, "route_handlers", ())
            if handler.fn.__module__.startswith("app.")
            for method in handler.http_methods
            if method not in {"OPTIONS", "HEAD"}
        },
        key=lambda line: (line.path, line.method),
    )


def test_every_route_has_its_line():
    assert [f"{line} {' '.join(line.audience)}" for line in written()] == [
        f"{line} {' '.join(line.audience)}" for line in routed()
    ], (
        "a route was added, removed or opened to others: say so in tests/contracts/matrix.txt, and look whether it is meant"
    )


@pytest.fixture(scope="module")
def database(database):
    """The cast's town and another one."""
    run(environment(database.folder, database.url), "-m", "tests.second_town")
    return database


@pytest.fixture(scope="module")
def people(server) -> dict[str, httpx.Client]:
    """Somebody in each role in the cast's town, signed in, and a stranger."""
    found = {}
    for role in (*ROLES, "stranger"):
        person = httpx.Client(base_url=server.url, headers={"Origin": server.url}, timeout=60)
        if role != "stranger":
            answer = person.post("/sign-in", data={"phone": phone_of(role, "a"), "password": cast.PASSWORD})
            assert answer.status_code == 303, role
        found[role] = person
    yield found
    for person in found.values():
        person.close()


def ask(person: httpx.Client, line: Line, *, headers_only: bool = False) -> httpx.Response:
    body = {"json": {}} if line.path.startswith(("/fhir", "/sync", "/offline", "/push", "/arrivals")) else {"data": {}}
    more = {} if line.method == "GET" else body
    if headers_only:  # a stream has no end
        with person.stream(line.method, line.address(), **more) as answer:
            return answer
    return person.request(line.method, line.address(), **more)


def everything(database) -> dict[str, list]:
    """All rows but those that say that somebody came and looked."""
    tables = ("problem", "task", "task_assignment", "account", "assignment", "household", "resident", "department")
    more = ("department_member", "clinic", "saved_view", "answer_template", "area_outline", "machine_key", "export_job")
    more += ("problem_category", "holiday", "task_rule", "threshold_choice", "notify_wish")
    tables += (*more, "submission", "import_batch")
    return {table: database.rows(f"SELECT * FROM {table} ORDER BY 1") for table in tables}


BY_ROLE = [line for line in written() if line.audience not in (("anybody",), ("signed-in",))]
SCOPED = [line for line in written() if line.ids and line.audience != ("anybody",)]
PRIVATE = [line for line in written() if line.audience != ("anybody",)]
OPEN_TO_MACHINES = "/fhir"


@on_sqlite
@pytest.mark.parametrize("role", ROLES)
def test_to_other_roles_a_page_does_not_exist(people, role):
    found = {str(line): ask(people[role], line).status_code for line in BY_ROLE if role not in line.audience}
    assert {line: status for line, status in found.items() if status != 404} == {}


@on_sqlite
@pytest.mark.parametrize("role", [*ROLES, "stranger"])
def test_every_answer_says_how_long_it_is_kept_and_what_it_differs_by(people, role):
    """Whatever comes of it: a page, a list to take out, a refusal. What belongs to nobody is kept, all else is not."""
    found = {}
    for line in written():
        if line.path == "/sign-out":
            continue
        answer = ask(people[role], line, headers_only=True)
        found[line.path, answer.status_code] = answer
        page.check_kept(answer)
    assert role == "stranger" or people[role].get("/").status_code == 200, "signed in to the end"
    kept = {path for (path, _), answer in found.items() if answer.headers["cache-control"] != "no-store"}
    assert kept <= {"/static/{fingerprint}/{name}", "/sw.js", "/manifest.webmanifest"}
    assert {status for _, status in found} >= ({200, 401} if role == "stranger" else {200, 303, 404})


@on_sqlite
def test_strangers_are_asked_to_sign_in(people):
    found = {str(line): ask(people["stranger"], line).status_code for line in PRIVATE}
    assert {line: status for line, status in found.items() if status not in {303, 401}} == {}


@on_sqlite
@pytest.mark.parametrize("role", ROLES)
def test_what_is_another_towns_does_not_exist(people, database, role):
    before = everything(database)
    mine = [line for line in SCOPED if role in line.audience or line.audience == ("signed-in",)]
    found = {str(line): ask(people[role], line).status_code for line in mine}
    assert {line: status for line, status in found.items() if status != 404} == {}
    assert everything(database) == before
