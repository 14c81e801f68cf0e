"""What a town begins with: its kinds of problems, and the holidays whose days the law names. All of it is its own to change."""

import json
from uuid import UUID

from app.db import Fetch, Insert
from app.lib.ids import new_id
from app.problems import category_questions
from app.problems.categories import DEFAULTS
from app.problems.tables import Category
from app.working_days import legal_holidays


def categories(town: UUID):
    """Plan: the kinds every town begins with, unless it has some."""
    if (yield Fetch("SELECT 1 AS one FROM problem_category WHERE town = ? LIMIT 1", town)):
        return
    rows = [
        {
            **{name: value for name, value in category._asdict().items() if name not in ("asks", "closed")},
            "id": new_id(),
            "town": town,
            "asks": json.dumps(category_questions.as_json(category.asks), ensure_ascii=False),
            "closed_at": None,
        }
        for category in DEFAULTS.values()
    ]
    yield Insert(Category, rows, ignore=True)


def lay_out(town: UUID):
    """Plan: all of it."""
    yield from categories(town)
    yield from legal_holidays.holidays(town)
