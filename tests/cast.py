"""The people and homes every server of the tests begins with. All of them are invented.

Run as a program it loads them into the database of the environment: `python -m tests.cast`.
"""

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid5

PASSWORD = "weige-demo"
MADE = datetime(2025, 1, 1, tzinfo=UTC)
"""When the accounts were made: nothing that anybody records is from before."""
_NAMESPACE = UUID("6b1d1f0e-6f0a-5c6e-9d0c-77656967652e")


def uid(name: str) -> UUID:
    """The id of one of the cast, the same in every run: `uid("chen")`, `uid("zhou home")`."""
    return uuid5(_NAMESPACE, name)


AREAS = (
    ("county", "county", None, "明川县", "mc"),
    ("town", "town", "county", "青禾镇", "qh"),
    ("liuxi", "village", "town", "柳溪村", "lx"),
    ("grid1", "grid", "liuxi", "第一网格", "1"),
    ("tangkou", "micro_grid", "grid1", "塘口组", "tk"),
    ("houpo", "micro_grid", "grid1", "后坡组", "hp"),
    ("shiqiao", "village", "town", "石桥村", "sq"),
    ("grid2", "grid", "shiqiao", "桥东网格", "1"),
    ("qiaotou", "micro_grid", "grid2", "桥头组", "qt"),
)
"""(key, kind, parent, name, code)"""

PEOPLE = {
    "chen": ("陈桂兰", "13800000001", "leader", "tangkou"),
    "he": ("何水生", "13800000002", "leader", "houpo"),
    "luo": ("罗秀珍", "13800000003", "leader", "qiaotou"),
    "zhou": ("周建国", "13800000011", "cadre", "grid1"),
    "wu": ("吴敏", "13800000021", "village_admin", "liuxi"),
    "lin": ("林涛", "13800000031", "dispatcher", "town"),
    "xu": ("许静", "13800000041", "town_admin", "town"),
    "shen": ("沈医生", "13800000051", "doctor", "liuxi"),
}
"""key: (name, phone, role, area)"""

HOMES = {
    "zhou home": ("tangkou", "12", "周家", (("周桂英", "female"), ("周大海", "male"))),
    "wu home": ("tangkou", "13", "吴家", (("吴老三", "male"),)),
    "ceng home": ("tangkou", "14", "曾家", (("曾小满", "female"),)),
    "he home": ("houpo", "3", "何家", (("何阿婆", "female"),)),
    "luo home": ("qiaotou", "7", "罗家", (("罗老四", "male"),)),
}
"""key: (area, number, name, residents); residents' ids are uid(their name)"""


def path(area: str) -> str:
    """The path of one of the areas: `path("liuxi")` is mc.qh.lx."""
    by_key = {key: (parent, code) for key, _, parent, _, code in AREAS}
    parent, code = by_key[area]
    return f"{path(parent)}.{code}" if parent else code


def load(password_hash: str):
    """Plan: insert the cast into an empty, migrated database."""
    from app.accounts.tables import Account, Assignment
    from app.areas.tables import Area
    from app.db import Insert
    from app.households import search_keys
    from app.households.tables import Household, Resident
    from app.tasks.tables import Task, TaskAssignment

    for key, kind, parent, name, code in AREAS:  # one by one: an area's parent has to be there
        row: dict[str, Any] = {"id": uid(key), "kind": kind, "name": name, "code": code, "path": path(key)}
        yield Insert(Area, [{**row, "parent": uid(parent) if parent else None}])
    yield Insert(
        Account,
        [
            {"id": uid(key), "name": name, "phone": phone, "password_hash": password_hash, "created_at": MADE}
            | {"language": "zh_CN"}
            for key, (name, phone, _, _) in PEOPLE.items()
        ],
    )
    yield Insert(
        Assignment,
        [
            {"id": uid(f"{key} holds"), "account": uid(key), "role": role, "area": uid(area)}
            for key, (_, _, role, area) in PEOPLE.items()
        ],
    )
    yield Insert(
        Household,
        [
            {"id": uid(key), "area": uid(area), "code": f"T{number}", "number": number, "name": name}
            | search_keys.of_home(f"T{number}", name, number, people=[resident for resident, _ in residents])
            for key, (area, number, name, residents) in HOMES.items()
        ],
    )
    yield Insert(
        Resident,
        [
            {"id": uid(name), "household": uid(key), "name": name, "sex": sex, "position": position}
            | search_keys.of_person(name)
            for key, (_, _, _, residents) in HOMES.items()
            for position, (name, sex) in enumerate(residents)
        ],
    )
    task = {"id": uid("look at the drain"), "kind": "look", "title": "看看排水沟", "area": uid("tangkou")}
    yield Insert(Task, [{**task, "household": uid("zhou home"), "created_by": uid("lin")}])
    yield Insert(TaskAssignment, [{"id": uid("chen looks"), "task": uid("look at the drain"), "account": uid("chen")}])


async def _main() -> None:
    from app import db
    from app.accounts.passwords.hashing import hash_password

    async with db.opened():
        await db.write(load, await hash_password(PASSWORD))


if __name__ == "__main__":
    asyncio.run(_main())
