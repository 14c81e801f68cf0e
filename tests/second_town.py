"""Another town beside the cast's, with one of everything an address can name, and somebody in every role in both.

Nobody of either town may find anything of the other. Run as a program it adds all of it to the cast's database.
"""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

from app.lib.clock import now
from tests.cast import PASSWORD, uid

ROLES = ("leader", "cadre", "village_admin", "department", "dispatcher", "mediator", "doctor", "town_admin")
HERE = {"leader": "tangkou", "cadre": "grid1", "village_admin": "liuxi"}
"""Where a role is held in the cast's town, if not in the whole of it."""
AREAS = (
    ("b town", "town", "county", "白石镇", "mc.bs"),
    ("b village", "village", "b town", "松林村", "mc.bs.sl"),
    ("b grid", "grid", "b village", "第一网格", "mc.bs.sl.1"),
    ("b group", "micro_grid", "b grid", "松树组", "mc.bs.sl.1.ss"),
)
PLACES = {"leader": "b group", "cadre": "b grid", "village_admin": "b village"}


MARKS = {
    "problem_category": ("白石路灯", "白石道路"),
    "holiday": ("白石庙会日",),
    "department": ("白石水务站",),
    "clinic": ("松林卫生室",),
    "answer_template": ("白石话收到",),
    "saved_view": ("白石的视图",),
    "task_rule": ('value="777"',),
    "machine_key": ("松林卫生院",),
    "notify_wish": ("baishi@weige.invalid",),
}
"""What each table of the other town's settings says that no page of the cast's town may say."""


def phone_of(role: str, town: str) -> str:
    """The number of whoever holds this role: town "a" is the cast's, "b" the other."""
    return f"1390000{'12'['ab'.index(town)]}{ROLES.index(role):03d}"


THEIRS: dict[str, UUID | str] = {
    "account": uid("b leader"),
    "assignment": uid("b leader holds"),
    "device": uid("b device"),
    "household": uid("b home"),
    "resident": uid("b person"),
    "task": uid("b task"),
    "task_assignment": uid("b task asked"),
    "problem": uid("b problem"),
    "submission": uid("b visit"),
    "photo": uid("b photo"),
    "department": uid("b station"),
    "member": uid("b member"),
    "clinic": uid("b clinic"),
    "batch": uid("b batch"),
    "check": uid("b check"),
    "view": uid("b view"),
    "ready_answer": uid("b ready answer"),
    "machine_key": uid("b machine"),
    "export_job": uid("b export"),
    "passkey": uid("b passkey"),
    "area": uid("b town"),
    "boundaries": uid("b boundaries"),
    "category": "b_lamp",
    "day": "2027-03-17",
    "observation": str(uid("b pressure")),
    "patient": str(uid("b person")),
}
"""Ids of the other town, by what they name."""


COUNTY_ADMIN = "13900003000"
"""The number of an administrator of the county that both towns lie in."""


def _people(password_hash: str):
    more = {"password_hash": password_hash, "language": "zh_CN"}
    yield {"id": uid("county admin"), "name": "县里", "phone": COUNTY_ADMIN, **more}
    for town in "ab":
        for role in ROLES:
            name = f"{town} {role}"
            account = {"id": uid(name), "name": f"{town}{role}"[:20], "phone": phone_of(role, town)}
            yield {**account, "password_hash": password_hash, "language": "zh_CN"}


def load(password_hash: str):
    """Plan: add the town."""
    from app.accounts.tables import Account, Assignment, Device, MachineKey, Passkey
    from app.areas.tables import Area, Outline
    from app.blood_pressure.tables import BloodPressure, Clinic, ThresholdChoice
    from app.db import Insert, Update
    from app.departments.tables import Department, DepartmentMember
    from app.exchange.tables import ExportJob
    from app.households import search_keys
    from app.households.tables import Household, ImportBatch, Resident
    from app.notifications.tables import NotifyWish
    from app.problems import starting_set
    from app.problems.tables import Category, Problem, SavedView, Template
    from app.sync.tables import Photo, Submission
    from app.tasks.tables import Task, TaskAssignment, TaskRule
    from app.visits.tables import Visit
    from app.working_days.tables import Holiday

    for key, kind, parent, name, path in AREAS:
        row: dict[str, Any] = {"id": uid(key), "kind": kind, "name": name, "code": path.rsplit(".")[-1], "path": path}
        yield Insert(Area, [{**row, "parent": uid(parent)}])
    yield Insert(Account, list(_people(password_hash)))
    yield Insert(
        Assignment,
        [
            {
                "id": uid("county admin holds"),
                "account": uid("county admin"),
                "role": "town_admin",
                "area": uid("county"),
            }
        ],
    )
    yield Insert(
        Assignment,
        [
            {"id": uid(f"{town} {role} holds"), "account": uid(f"{town} {role}"), "role": role, "area": uid(place)}
            for town, places, whole in (("a", HERE, "town"), ("b", PLACES, "b town"))
            for role in ROLES
            for place in [places.get(role, whole)]
        ],
    )
    leader, group, later = uid("b leader"), uid("b group"), now() + timedelta(days=30)
    home, person = uid("b home"), uid("b person")
    by, moment = {"account": leader}, now()
    yield Insert(Device, [{"id": uid("b device"), **by, "token_hash": "b" * 64, "expires_at": later}])
    yield Insert(Passkey, [{"id": uid("b passkey"), **by, "credential": "b", "public_key": ""}])
    row = {"id": home, "area": group, "code": "B1", "number": "1", "name": "松家"}
    yield Insert(Household, [row | search_keys.of_home("B1", "松家", "1", people=["松大爷"])])
    yield Insert(
        Resident, [{"id": person, "household": home, "name": "松大爷", "sex": "male"} | search_keys.of_person("松大爷")]
    )
    sent = {"kind": "visit", **by, "recorded_at": moment, "payload": "{}", "payload_hash": "0" * 64, "area": group}
    yield Insert(Submission, [{"id": uid("b visit"), **sent, "household": home, "state": "parked"}])
    went = {"household": home, **by, "area": group, "visited_at": moment, "purpose": "routine", "outcome": "well"}
    yield Insert(Visit, [{"id": uid("b visited"), **went}])
    read = {"resident": person, "household": home, "area": group, **by, "measured_at": moment, "readings": "[]"}
    judged = {"systolic": 150, "diastolic": 90, "grade": "raised", "threshold_set": "cn-2024"}
    yield Insert(BloodPressure, [{"id": uid("b pressure"), **read, **judged}])
    said = {"category": "drainage", "description": "水沟堵了", "urgency": "normal", "reported_at": moment}
    yield Insert(Problem, [{"id": uid("b problem"), "area": group, "household": home, **by, **said}])
    yield Insert(Task, [{"id": uid("b task"), "title": "看看水井", "area": group, "household": home}])
    yield Insert(TaskAssignment, [{"id": uid("b task asked"), "task": uid("b task"), **by}])
    photo = {"submission": uid("b visit"), **by, "upload_sha256": "a" * 64, "stored_sha256": "a" * 64, "area": group}
    yield Insert(Photo, [{"id": uid("b photo"), **photo, "state": "stored"}])
    yield Insert(Department, [{"id": uid("b station"), "name": "白石水务站", "area": uid("b town")}])
    clerk = {"department": uid("b station"), "account": uid("b department")}
    yield Insert(DepartmentMember, [{"id": uid("b member"), **clerk}])
    clinic = {"area": uid("b village"), "name": "松林卫生室", "phone": "0731-83660000"}
    yield Insert(Clinic, [{"id": uid("b clinic"), **clinic}])
    yield Insert(ImportBatch, [{"id": uid("b batch"), "kind": "households", **by, "area": uid("b village")}])
    yield Insert(SavedView, [{"id": uid("b view"), **by, "name": "白石的视图"}])
    yield Insert(Template, [{"id": uid("b ready answer"), "area": uid("b town"), "words": "白石话收到"}])
    town, of_town = uid("b town"), {"town": uid("b town")}
    yield from starting_set.categories(town)
    yield Insert(Category, [{"id": uid("b lamp"), **of_town, "code": "b_lamp", "name": "白石路灯", "at_door": True}])
    yield Update(Category, {"name": "白石道路"}, {"town": town, "code": "road"})
    yield Insert(Holiday, [{"id": uid("b day"), **of_town, "day": "2027-03-17", "name": "白石庙会日"}])
    rule = {"area": town, "name": "callback", "days": 777, "switched_on": False}
    yield Insert(TaskRule, [{"id": uid("b rule"), **rule}])
    choice = {"area": town, "version": "CN-2024", "chosen_by": uid("b doctor")}
    yield Insert(ThresholdChoice, [{"id": uid("b choice"), **choice}])
    yield Insert(NotifyWish, [{**by, "email": "baishi@weige.invalid"}])
    outline = {"import_id": uid("b boundaries"), "polygons": "[]", **by}
    yield Insert(Outline, [{"id": uid("b outline"), "area": uid("b village"), **outline}])
    machine = {"id": uid("b machine"), "name": "松林卫生院", "phone": "machine b", "language": "zh_CN"}
    yield Insert(Account, [machine])
    key = {"id": uid("b machine"), "area": uid("b town"), "scopes": "read", "token_hash": "c" * 64}
    yield Insert(MachineKey, [{**key, "made_by": uid("b town_admin"), "expires_at": later}])
    job = {"id": uid("b export"), "asked_by": uid("b doctor"), "request": "/fhir/$export", "paths": '["mc.bs"]'}
    yield Insert(ExportJob, [{**job, "types": "Patient"}])


async def _main() -> None:
    from app import db
    from app.accounts.passwords.hashing import hash_password

    async with db.opened():
        await db.write(load, await hash_password(PASSWORD))


if __name__ == "__main__":
    asyncio.run(_main())
