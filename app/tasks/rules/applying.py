"""Creating the tasks that the rules call for, and reminding of what is due tomorrow. Idempotent: two workers at once ask
nobody twice."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from app.accounts.holders import holds
from app.db import Fetch, Insert, fetch, write
from app.lib.clock import local
from app.notifications.inbox import Message, new_items, notify
from app.tasks.desk.assigning import EVERYBODY, TaskForm, assign, new_task
from app.tasks.rules.rules import RULES, Found, Rule
from app.tasks.tables import TaskAsked
from app.tasks.words import OPEN_STATES
from app.web.i18n import N_

AT_ONCE = 50
"""Tasks in one transaction."""
MOST_OPEN = 5
"""Tasks of rules that one person has open at the most: the next comes when one is done. Dozens a day help nobody."""
REMIND_BEFORE = timedelta(hours=30)
DUE_SOON = N_("A task is due tomorrow")


async def apply_rules(moment: datetime) -> int:
    """Ask for everything that the enabled rules find now; returns how many tasks were made."""
    switched = await fetch(
        "SELECT s.name, s.days, r.path FROM task_rule s JOIN area r ON r.id = s.area WHERE s.switched_on ORDER BY s.name"
    )
    made = 0
    for row in switched:
        rule = RULES.get(row["name"])
        if rule is not None:
            made += await _ask_all(rule, await rule.find(row["path"], row["days"], moment), moment)
    return made


async def _ask_all(rule: Rule, found: Sequence[Found], moment: datetime) -> int:
    if not found:
        return 0
    leaders = await _leaders({one.area for one in found}, moment)
    load = await _open_of_rules()
    made, rows = 0, []
    for one in found:
        accounts = [one.account] if one.account else leaders.get(one.area, [])
        free = [account for account in accounts if load.get(account, 0) < MOST_OPEN]
        if not free or len(free) < len(accounts):
            continue
        for account in free:
            load[account] = load.get(account, 0) + 1
        rows.append((one, *_task(rule, one, free, moment)))
    for start in range(0, len(rows), AT_ONCE):
        made += await write(ask, rule.name, rows[start : start + AT_ONCE], moment)
    return made


def _task(rule: Rule, one: Found, accounts: list[UUID], moment: datetime) -> tuple[dict, list[dict]]:
    day = local(moment).date() + timedelta(days=rule.within_days)
    wish = TaskForm(rule.title, "", rule.kind, due=day.isoformat(), who=EVERYBODY, checklist="\n".join(one.checklist))
    people = [{"account": account} for account in accounts]
    return new_task(wish, people, one.area, None, one.household, None, rule.name, one.resident)


def ask(rule: str, rows: Sequence[tuple[Found, dict, list[dict]]], moment: datetime):
    """Plan: ask for what no rule has asked for yet. Returns how many tasks were made."""
    marks = [{"name": rule, "about": one.about, "task": task["id"], "asked_at": moment} for one, task, _ in rows]
    yield Insert(TaskAsked, marks, ignore=True)
    ours = yield Fetch(
        "SELECT task FROM task_asked WHERE name = ? AND task = ANY(?)", rule, [mark["task"] for mark in marks]
    )
    mine = {row["task"] for row in ours}
    for _, task, assignments in rows:
        if task["id"] in mine:
            yield from assign(task, assignments)
    return len(mine)


async def _leaders(areas: set[UUID], moment: datetime) -> dict[UUID, list[UUID]]:
    """Who leads each of these areas now, stand-ins too."""
    rows = await fetch(
        "SELECT DISTINCT s.area, s.account FROM assignment s JOIN account a ON a.id = s.account WHERE s.role = 'leader' "
        f"AND s.area = ANY(?) AND {holds()} AND a.disabled_at IS NULL",
        list(areas),
        moment,
        moment,
    )
    found: dict[UUID, list[UUID]] = {}
    for row in rows:
        found.setdefault(row["area"], []).append(row["account"])
    return found


async def _open_of_rules() -> dict[UUID, int]:
    rows = await fetch(
        "SELECT s.account, count(*) AS n FROM task_assignment s JOIN task t ON t.id = s.task "
        "WHERE t.rule IS NOT NULL AND s.state = ANY(?) GROUP BY s.account",
        list(OPEN_STATES),
    )
    return {row["account"]: row["n"] for row in rows}


async def remind(moment: datetime) -> int:
    """Tell those who have a task open that ends within a day, once for each last day; returns how many were told."""
    rows = await fetch(
        """
        SELECT s.id, s.account, s.task, t.title, t.due_at FROM task_assignment s JOIN task t ON t.id = s.task
        LEFT JOIN resident p ON p.id = t.resident
        WHERE s.state = ANY(?) AND t.due_at > ? AND t.due_at <= ? AND s.assigned_at < ? AND t.rule IS NULL
          AND COALESCE(p.state, '') NOT IN ('moved', 'died')
        """,
        list(OPEN_STATES),
        moment,
        moment + REMIND_BEFORE,
        moment - REMIND_BEFORE,
    )
    told = 0
    for row in rows:
        message = Message(DUE_SOON, row["title"], "task", row["task"], "normal", row["due_at"], must_reach=True)
        items = new_items(message, [row["account"]], moment)
        told += await write(_remind, row, items, moment)
    return told


def _remind(row: dict[str, Any], items: list[dict[str, Any]], moment: datetime):
    """Plan: one reminder. It is not escalated to other channels ("rungs"), as the task itself was already."""
    about = f"{row['id']}:{local(row['due_at']).date()}"
    mark = {"name": "reminder", "about": about, "task": items[0]["id"], "asked_at": moment}
    yield Insert(TaskAsked, [mark], ignore=True)
    ours = yield Fetch("SELECT 1 AS one FROM task_asked WHERE name = 'reminder' AND task = ?", items[0]["id"])
    if ours:
        yield from notify([{**item, "climb_at": None} for item in items], row["due_at"], moment)
    return len(ours)
