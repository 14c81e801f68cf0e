"""Whatever anybody asks, the server answers with a word and goes on: never a 500, never a traceback.

`make test` makes a short round; `make test-long` (WEIGE_TEST_CALLS) more than twenty thousand calls.
"""

import os

import httpx
import pytest

from tests import cast
from tests.fuzz.requests import Fuzzer, shown
from tests.second_town import ROLES, phone_of
from tests.support.server import environment, run

CALLS = int(os.environ.get("WEIGE_TEST_CALLS", "1200"))
"""Calls in all, over both databases and everybody."""
SEED = os.environ.get("WEIGE_TEST_SEED", "weige")
EVERYBODY = (*ROLES, "stranger")


@pytest.fixture(scope="module")
def database(database):
    """The cast's town and another one."""
    run(environment(database.folder, database.url), "-m", "tests.second_town")
    return database


def sign_in(person: httpx.Client, role: str) -> None:
    """Sign in, where the fuzzer has not shut this one out by now: then they go on as a stranger."""
    if role != "stranger":
        person.cookies.clear()
        person.post("/sign-in", data={"phone": phone_of(role, "a"), "password": cast.PASSWORD})


@pytest.mark.timeout(3600)
@pytest.mark.parametrize("role", EVERYBODY)
def test_there_is_always_a_word(server, role):
    fuzzer = Fuzzer(f"{SEED} {server.database_url[:4]} {role}")
    headers = {"Origin": server.url}
    with httpx.Client(base_url=server.url, headers=headers, timeout=60) as person:
        sign_in(person, role)
        for number in range(max(1, CALLS // (2 * len(EVERYBODY)))):
            call = fuzzer.call()
            answer = person.request(call.method, call.url, headers=call.headers, **call.content)
            said = f"seed {SEED!r}, {role}, call {number}: {shown(call)}\n{answer.status_code} {answer.text[:500]}"
            assert answer.status_code < 500, said
            assert "x-weige" in answer.headers, said
            assert "Traceback" not in answer.text, said
            if answer.headers.get("location", "").startswith("/sign-in") or call.url.startswith("/sign-out"):
                sign_in(person, role)
    assert httpx.get(f"{server.url}/healthz").status_code == 200
    assert "Traceback" not in server.log.read_text()
