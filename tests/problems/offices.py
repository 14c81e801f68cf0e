"""Departments and their clerks for tests: two stations, and somebody at each."""

from typing import NamedTuple
from uuid import uuid4

from tests import cast
from tests.support.people import Person
from tests.support.rows import rows


class Office(NamedTuple):
    """A department with one clerk, signed in."""

    id: str
    name: str
    clerk: Person


def open_office(server, client, name: str, phone: str) -> Office:
    """A department of the whole town."""
    lin = client("xu")
    account, department = str(uuid4()), None
    rows(
        server,
        "INSERT INTO account (id, name, phone, password_hash, language, text_size, revision, created_at) "
        "SELECT ?, ?, ?, password_hash, language, text_size, 0, created_at FROM account WHERE phone = ? RETURNING id",
        account,
        f"{name}小刘",
        phone,
        cast.PEOPLE["lin"][1],
    )
    rows(
        server,
        "INSERT INTO assignment (id, account, role, area, since) "
        "SELECT ?, ?, 'department', area, since FROM assignment WHERE role = 'dispatcher' LIMIT 1 RETURNING id",
        str(uuid4()),
        account,
    )
    answer = lin.post("/desk/departments", data={"name": name, "area": str(cast.uid("town"))})
    assert answer.status_code == 303, answer.text
    ((department,),) = rows(server, "SELECT id FROM department WHERE name = ?", name)
    answer = lin.post(f"/desk/departments/{department}/members", data={"account": account})
    assert answer.status_code == 303, answer.text
    clerk = client()
    assert clerk.post("/sign-in", data={"phone": phone, "password": cast.PASSWORD}).status_code == 303
    clerk.account = account
    return Office(department, name, clerk)
