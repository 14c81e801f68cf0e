"""Departments: which there are, which of them may be asked about a place, and who works there."""

from typing import Any
from uuid import UUID

from app.areas.scope import with_above, within_sql
from app.db import Execute, Fetch, Insert, Update, fetch
from app.departments.tables import Department, DepartmentMember
from app.events.setting_changes import Values, setting
from app.lib.clock import now
from app.lib.ids import new_id


async def for_place(path: str) -> list[dict[str, Any]]:
    """Departments whose area holds this place."""
    return await fetch(
        "SELECT n.id, n.name FROM department n JOIN area r ON r.id = n.area "
        "WHERE n.closed_at IS NULL AND r.path = ANY(?) ORDER BY n.name",
        with_above([path]),
    )


async def within(paths: list[str]) -> list[dict[str, Any]]:
    """Departments of these areas, for choosing and for filters."""
    condition, params = within_sql("r.path", paths)
    return await fetch(
        "SELECT n.id, n.name, n.area, r.name AS area_name FROM department n JOIN area r ON r.id = n.area "
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


def add(name: str, area: UUID, actor: UUID | None = None):
    """Plan: a new department."""
    key = new_id()
    yield Insert(Department, [{"id": key, "name": name, "area": area}])
    yield from setting("added", "department", key, area, actor, None, {"name": name})


def join(department: UUID, account: UUID, actor: UUID | None = None):
    """Plan: somebody works there from now on. Idempotent."""
    there = yield Fetch(
        "SELECT 1 AS one FROM department_member WHERE department = ? AND account = ?", department, account
    )
    if there:
        return
    yield Insert(DepartmentMember, [{"id": new_id(), "department": department, "account": account}])
    yield from _noted("member_added", department, actor, None, {"account": account})


def leave(department: UUID, member: UUID, actor: UUID):
    """Plan: somebody no longer works there. `member`: the id of their row in `department_member`."""
    found = yield Fetch("SELECT account FROM department_member WHERE id = ? AND department = ?", member, department)
    if found:
        yield Execute("DELETE FROM department_member WHERE id = ? AND department = ?", member, department)
        yield from _noted("member_removed", department, actor, {"account": found[0]["account"]}, None)


def close(department: UUID, actor: UUID):
    """Plan: it can no longer be chosen."""
    if (yield Update(Department, {"closed_at": now()}, {"id": department, "closed_at": None})):
        yield from _noted("closed", department, actor, {"closed": False}, {"closed": True})


def _noted(verb: str, department: UUID, actor: UUID | None, before: Values | None, after: Values | None):
    (row,) = yield Fetch("SELECT area FROM department WHERE id = ?", department)
    yield from setting(verb, "department", department, row["area"], actor, before, after)
