"""Who sees which problems at the desk, and in which role: by area, or because it was sent to their department."""

from typing import Any, NamedTuple
from uuid import UUID

from app.areas.scope import is_within, within_sql
from app.db import fetch
from app.problems.workflow.verbs import JOINT
from app.web.viewer import Viewer

AREA_ROLES = ("dispatcher", "town_admin", "village_admin", "cadre")
ROLES = (*AREA_ROLES, "department")


class Sight(NamedTuple):
    """The areas and departments whose problems somebody sees."""

    paths: list[str]
    departments: list[UUID]


async def sight(viewer: Viewer) -> Sight:
    """What the viewer sees. Somebody of a department sees what was sent to it, and nothing else of the town."""
    departments: list[UUID] = []
    if viewer.has("department"):
        rows = await fetch("SELECT department FROM department_member WHERE account = ?", viewer.account_id)
        departments = [row["department"] for row in rows]
    return Sight(viewer.paths(*AREA_ROLES), departments)


def seen_sql(who: Sight, alias: str = "p") -> tuple[str, list[Any]]:
    """A condition on a problem's row and its parameters."""
    # EXISTS, not a join: the list is read in the order of its own index and stops after one page.
    parts: list[str] = []
    params: list[Any] = []
    if who.paths:
        within, params = within_sql("seen.path", who.paths)
        parts.append(f"EXISTS (SELECT 1 FROM area seen WHERE seen.id = {alias}.area AND {within})")
    if who.departments:
        parts.append(
            f"EXISTS (SELECT 1 FROM problem_dispatch d WHERE d.problem = {alias}.id AND d.ended_at IS NULL "
            "AND d.department = ANY(?))"
        )
        params = [*params, who.departments]
    return f"({' OR '.join(parts) or '1 = 0'})", params


def roles_at(viewer: Viewer, who: Sight, path: str, dispatches: list[dict[str, Any]]) -> tuple[str, ...]:
    """The roles somebody has towards one problem: by its place, and through the departments that have it now."""
    roles = [role for role in AREA_ROLES if is_within(path, viewer.paths(role))]
    own = [row for row in dispatches if row["ended_at"] is None and row["department"] in who.departments]
    if any(row["leads"] for row in own):
        roles.append("department")
    elif own:
        roles.append(JOINT)
    return tuple(roles)
