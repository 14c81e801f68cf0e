"""People who use a server over HTTP. Each answer they get is inspected (tests/page.py)."""

from typing import Any
from uuid import UUID, uuid4

import httpx

from tests import cast, page
from tests.support.server import Server

RECORDED_AT = "2026-11-23T09:40:00+08:00"


class Person(httpx.Client):
    """Somebody of the cast (or nobody yet, as `name=None`), with a browser of their own."""

    def __init__(self, server: Server, name: str | None = None, **more: Any) -> None:
        self.server = server
        self.name = name
        self.account: str | None = None
        headers = {"Origin": server.url, "Accept": "text/html,application/json;q=0.9", "Accept-Language": "zh-CN"}
        super().__init__(
            base_url=server.url, headers=headers, timeout=60, event_hooks={"response": [self._inspect]}, **more
        )
        if name:
            self.sign_in(name)

    def _inspect(self, response: httpx.Response) -> None:
        response.read()
        page.inspect(response, self.account if response.status_code == 200 else None)

    def sign_in(self, name: str, password: str = cast.PASSWORD) -> None:
        """Sign in as one of the cast. Raises AssertionError when the server does not let them."""
        answer = self.post("/sign-in", data={"phone": cast.PEOPLE[name][1], "password": password})
        assert answer.status_code == 303, answer.text
        self.name, self.account = name, str(cast.uid(name))

    def record(self, kind: str, data: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
        """One record as a phone sends it; `more` overrides id, form, recorded_at, or brings `fields`."""
        record = {"id": str(uuid4()), "kind": kind, "form": 1, "recorded_at": RECORDED_AT}
        if data is not None:
            record["data"] = plain(data)
        return {**record, **more}

    def post_sync(self, *records: Any, **envelope: Any) -> httpx.Response:
        """POST /sync."""
        body = {"account": self.account, "submissions": list(records), **envelope}
        return self.post("/sync", json=body, headers={"Accept": "application/json"})

    def sync(self, *records: Any) -> list[dict[str, Any]]:
        """POST /sync that must be answered 200; the outcomes."""
        answer = self.post_sync(*records)
        assert answer.status_code == 200, answer.text
        outcomes = answer.json()["outcomes"]
        assert [o["id"] for o in outcomes] == [r["id"] for r in records if isinstance(r, dict)]
        return outcomes


def plain(value: Any) -> Any:
    """The same with UUIDs as text."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, UUID) else value
