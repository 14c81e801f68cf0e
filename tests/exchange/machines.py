"""A machine with a key, as the tests of /fhir need it."""

import re
from typing import Any

import httpx

from tests.cast import uid
from tests.support.people import Person
from tests.support.server import Server

SCOPES = ("read", "write", "export")


def make_key(admin: Person, scopes: tuple[str, ...] = SCOPES, area: str = "liuxi", **form: str) -> tuple[str, str]:
    """The key as the page shows it once, and its id."""
    wanted = {"name": "县医院", "area": str(uid(area)), "scope": list(scopes), "until": in_days(30), **form}
    answer = admin.post("/desk/machines", data=wanted)
    assert answer.status_code == 200, answer.text
    assert answer.headers["cache-control"] == "no-store"
    (token,) = re.findall(r'value="(weige_[\w-]{43})"', answer.text)
    page = admin.get("/desk/machines").text
    return token, re.findall(r"/desk/machines/([0-9a-f-]{36})/revocation", page)[0]


def in_days(days: int) -> str:
    """A day as the form takes it."""
    from datetime import timedelta

    from app.lib.clock import today

    return str(today() + timedelta(days=days))


class Machine(httpx.Client):
    """Something without a browser that shows a key."""

    def __init__(self, server: Server, token: str, **more: Any) -> None:
        super().__init__(base_url=server.url, timeout=60, headers={"Authorization": f"Bearer {token}"}, **more)


def open_machine(server: Server, admin: Person, doctor: Person, scopes: tuple[str, ...] = SCOPES) -> Machine:
    """A machine whose key a doctor has agreed to."""
    token, key = make_key(admin, scopes)
    assert doctor.post(f"/desk/machines/{key}/agreement").status_code == 303
    return Machine(server, token)
