"""A town to measure with: 1,300 leaders with a micro-grid, ten homes and a signed-in phone each, and one with fifty homes.

Run as a program it fills the empty database of the environment: `python -m bench.town`.
"""

import asyncio
import hashlib
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

LEADERS = 1_300
HOMES = 10
PEOPLE = 2
BIG = LEADERS
"""The leader whose pages are measured, with homes as the bundle's bar names them."""
BIG_HOMES = 50
BIG_PEOPLE = 3

_BORN_MS = 0x0193_5000_0000
_CODES = {"area": 1, "account": 2, "holds": 3, "device": 4, "home": 5, "person": 6}
_FAMILY = "王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗"
_GIVEN = "桂兰秀珍水生建国大海小满阿婆老三春梅玉华"


def uid(kind: str, number: int) -> UUID:
    """An id that sorts in the order of creation, the same in every run: a UUIDv7 of one fixed moment."""
    return UUID(int=(_BORN_MS << 80) | (0x7 << 76) | (_CODES[kind] << 64) | (0x2 << 62) | number)


def token(leader: int) -> str:
    """What the cookie of a leader's phone holds."""
    return f"bench-token-{leader}"


def homes_of(leader: int) -> list[int]:
    """Numbers of a leader's homes, for `uid("home", …)`."""
    return list(range(leader * HOMES, leader * HOMES + (BIG_HOMES if leader == BIG else HOMES)))


def people_of(leader: int, home: int) -> list[int]:
    """Numbers of the people in a home, for `uid("person", …)`."""
    first = home * BIG_PEOPLE
    return list(range(first, first + (BIG_PEOPLE if leader == BIG else PEOPLE)))


def name(number: int) -> str:
    """An invented name."""
    given = number // 7 % 10 * 2
    return _FAMILY[number % len(_FAMILY)] + _GIVEN[given : given + 2]


def load():
    """Plan: the whole town."""
    from app.accounts.tables import Account, Assignment, Device
    from app.areas.tables import Area
    from app.db import Insert
    from app.households.tables import Household, Resident
    from app.lib.clock import now

    leaders = range(LEADERS + 1)
    top = uid("area", LEADERS + 1)
    later = now() + timedelta(days=100)
    yield Insert(Area, [{"id": top, "kind": "town", "name": "量测镇", "code": "b", "path": "b"}])
    yield Insert(Area, [_area(n, top) for n in leaders])
    yield Insert(Account, [_account(n) for n in leaders])
    yield Insert(Assignment, [_holds(n) for n in leaders])
    yield Insert(Device, [{**_device(n), "expires_at": later} for n in leaders])
    yield Insert(Household, [_home(n, home) for n in leaders for home in homes_of(n)])
    yield Insert(Resident, [_person(home, p) for n in leaders for home in homes_of(n) for p in people_of(n, home)])


def _area(n: int, top: UUID) -> dict[str, Any]:
    row = {"id": uid("area", n), "kind": "micro_grid", "parent": top, "name": f"{n} 组"}
    return {**row, "code": f"{n}", "path": f"b.{n}"}


def _account(n: int) -> dict[str, Any]:
    row = {"id": uid("account", n), "name": name(n), "phone": f"1390000{n:04}", "language": "zh_CN"}
    # Created early: the server does not believe a record dated before its author's account was made.
    return {**row, "created_at": datetime(2025, 1, 1, tzinfo=UTC)}


def _holds(n: int) -> dict[str, Any]:
    return {"id": uid("holds", n), "account": uid("account", n), "role": "leader", "area": uid("area", n)}


def _device(n: int) -> dict[str, Any]:
    token_hash = hashlib.sha256(token(n).encode()).hexdigest()
    return {"id": uid("device", n), "account": uid("account", n), "token_hash": token_hash}


def _home(leader: int, home: int) -> dict[str, Any]:
    from app.households import search_keys

    door = str(home % 100 + 1)
    row = {"id": uid("home", home), "area": uid("area", leader), "code": f"B{home}", "number": door}
    return {**row, "name": f"{name(home)[0]}家", "address": f"{leader} 组 {door} 号"} | search_keys.of_home(
        row["code"], f"{name(home)[0]}家", door, f"{leader} 组 {door} 号", [name(p) for p in people_of(leader, home)]
    )


def _person(home: int, number: int) -> dict[str, Any]:
    from app.households import search_keys

    row = {"id": uid("person", number), "household": uid("home", home), "name": name(number)}
    return {
        **row,
        "sex": "female" if number % 2 else "male",
        "position": number % BIG_PEOPLE,
        **search_keys.of_person(name(number)),
    }


async def _main() -> None:
    from app import db

    async with db.opened():
        await db.write(load)


if __name__ == "__main__":
    asyncio.run(_main())
