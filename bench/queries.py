"""Prints how many queries a home's page takes, session included. Run as a program on a filled database.

Settings of the town, which a process reads once in a while, are read before.
"""

import asyncio
from typing import Any

from bench import town


async def count(path: str, leader: int) -> int:
    """Queries of one GET, counted where they reach the database."""
    from app import db
    from app.db.sqlite import SqliteStore
    from app.main import create_app

    asked: list[str] = []
    fetch = SqliteStore.fetch

    async def counted(store: SqliteStore, sql: str, *params: Any) -> Any:
        asked.append(sql)
        return await fetch(store, sql, *params)

    async with db.opened():
        app = create_app()
        await get(app, path, f"weige={town.token(leader)}")
        SqliteStore.fetch = counted  # type: ignore[method-assign]
        status = await get(app, path, f"weige={town.token(leader)}")
    assert status == 200, status
    return len(asked)


async def get(app: Any, path: str, cookie: str, query: str = "") -> int:
    """The status of one GET, asked without a network."""
    headers = [(b"host", b"127.0.0.1"), (b"cookie", cookie.encode()), (b"accept", b"text/html")]
    said: dict[str, Any] = {}

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict[str, Any]) -> None:
        said.update(message if message["type"] == "http.response.start" else {})

    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode(),
        "root_path": "",
        "headers": headers,
        "client": ("127.0.0.1", 1),
        "server": ("127.0.0.1", 80),
        "state": {},
    }
    await app(scope, receive, send)
    return said["status"]


if __name__ == "__main__":
    home = town.uid("home", town.homes_of(town.BIG)[7])
    print(asyncio.run(count(f"/households/{home}", town.BIG)))
