"""Departments: which there are, which of them may be asked about a place, and who works there."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from app.areas.scope import within_sql
from app.db import Execute, Insert, fetch
from app.lib.ids import new_id
from app.problems.tables import Department, DepartmentMember

_OPEN = """
(SELECT count(*) FROM problem_dispatch d JOIN problem p ON p.id = d.problem
 WHERE d.department = n.id AND d.ended_at IS NULL AND p.over_at IS NULL
   AND p.superseded_by IS NULL AND p.withdrawn_at IS NULL) AS open
"""


def above(paths: Iterable[str]) -> list[str]:
    """The paths of these areas and of all they lie in: where a department may be that is responsible for them."""
    codes = [path.split(".") for path in paths]
    return sorted({".".join(code[:length]) for code in codes for length in range(1, len(code) + 1)})


async def for_place(path: str) -> list[dict[str, Any]]:
    """Departments whose area holds this place, with how many open problems each has."""
    return await fetch(
        f"SELECT n.id, n.name, {_OPEN} FROM department n JOIN area r ON r.id = n.area "
        "WHERE n.closed_at IS NULL AND r.path = ANY(?) ORDER BY n.name",
        above([path]),
    )


async def within(paths: list[str]) -> list[dict[str, Any]]:
    """Departments of these areas, for choosing and for filters."""
    condition, params = within_sql("r.path", paths)
    return await fetch(
        f"SELECT n.id, n.name, n.area, r.name AS area_name, {_OPEN} FROM department n JOIN area r ON r.id = n.area "
        f"WHERE n.closed_at IS NULL AND {condition} ORDER BY n.name",
        *params,
    )


async def members(paths: list[str]) -> dict[UUID, list[dict[str, Any]]]:
    """Who works at each department of these areas."""
    condition, params = within_sql("r.path", paths)
    found: dict[UUID, list[dict[str, Any]]] = {}
    for row in await fetch(
        "SELECT m.id, m.department, a.name FROM department_member m JOIN department n ON n.id = m.department "
        f"JOIN area r ON r.id = n.area JOIN account a ON a.id = m.account WHERE {condition} ORDER BY a.name",
        *params,
    ):
        found.setdefault(row["department"], []).append(row)
    return found


async def clerks(paths: list[str]) -> list[dict[str, Any]]:
    """People with the role `department` in these areas: who may be made a member."""
    condition, params = within_sql("r.path", paths)
    return await fetch(
        "SELECT DISTINCT a.id, a.name FROM assignment s JOIN account a ON a.id = s.account JOIN area r ON r.id = s.area "
        f"WHERE s.role = 'department' AND s.until IS NULL AND a.disabled_at IS NULL AND {condition} ORDER BY a.name",
        *params,
    )


def add(name: str, area: UUID):
    """Plan: a new department."""
    yield Insert(Department, [{"id": new_id(), "name": name, "area": area}])


def join(department: UUID, account: UUID):
    """Plan: somebody works there; saying it twice changes nothing."""
    yield Execute("DELETE FROM department_member WHERE department = ? AND account = ?", department, account)
    yield Insert(DepartmentMember, [{"id": new_id(), "department": department, "account": account}])
