"""Telling those above about what is late, by rule: each missed deadline once, as a row of its own.

A worker calls `escalate(now())` every few minutes. It is idempotent: two of them at once tell nobody twice.
"""

from datetime import datetime, timedelta
from typing import NamedTuple

from app.db import Fetch, Insert, fetch, look_up, write
from app.events.happened import happened
from app.lib.ids import new_id
from app.notifications.inbox import Message, new_items, notify
from app.problems.queries import LIVE
from app.problems.tables import Escalation
from app.problems.words import DESK_NEWS
from app.problems.workflow import news

AT_ONCE = 200
"""Problems told about in one go; the rest follow at the next."""


class Rule(NamedTuple):
    """Whom to tell of a deadline missed by so long. `column`: respond_by_at (nobody answered) or due_at (not solved)."""

    name: str
    column: str
    after: timedelta
    roles: tuple[str, ...]
    departments: bool


RULES = (
    Rule(name="unanswered", column="respond_by_at", after=timedelta(0), roles=("dispatcher",), departments=False),
    Rule(name="unsolved", column="due_at", after=timedelta(0), roles=("dispatcher",), departments=True),
    Rule(name="unsolved_long", column="due_at", after=timedelta(days=3), roles=("town_admin",), departments=True),
)
_WAITING = {
    "respond_by_at": "p.responded_at IS NULL",
    "due_at": "p.state NOT IN ('suspended', 'handled', 'verified', 'returned')",
}


async def escalate(moment: datetime) -> int:
    """Tell about everything that has become late; returns how many were told about."""
    told = 0
    for rule in RULES:
        rows = await fetch(
            f"""
            SELECT p.id, p.area, p.urgency, p.description, r.path, p.{rule.column} AS missed_at
            FROM problem p JOIN area r ON r.id = p.area
            WHERE {LIVE} AND p.over_at IS NULL AND {_WAITING[rule.column]} AND p.{rule.column} < ?
              AND NOT EXISTS (SELECT 1 FROM problem_escalation e
                              WHERE e.problem = p.id AND e.rule = ? AND e.missed_at = p.{rule.column})
            ORDER BY p.{rule.column} LIMIT {AT_ONCE}
            """,
            moment - rule.after,
            rule.name,
        )
        for row in rows:
            accounts = await look_up(news.holders(row["path"], moment, *rule.roles))
            if rule.departments:
                having = await look_up(news.having(row["id"]))
                accounts += await look_up(news.members(having))
            message = Message(DESK_NEWS["escalated"], "", news.DESK_SUBJECT, row["id"], "urgent")
            items = new_items(message, dict.fromkeys(accounts), moment)
            told += await write(_tell, rule, row, items, new_id(), moment)
    return told


def _tell(rule: Rule, row: dict, items: list[dict], escalation, moment: datetime):
    """Plan: one escalation, with its event and its news; 0 when another worker was quicker."""
    mark = {"id": escalation, "problem": row["id"], "rule": rule.name, "missed_at": row["missed_at"], "told_at": moment}
    yield Insert(Escalation, [mark], ignore=True)
    if not (yield Fetch("SELECT 1 AS one FROM problem_escalation WHERE id = ?", escalation)):
        return 0
    yield happened("problem", row["id"], "escalated", area=row["area"], at=moment)
    yield from notify(items, None, moment)
    return 1
