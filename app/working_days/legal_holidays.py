"""The holidays whose days the law names: what a town's list begins with, its own to change."""

from datetime import date, timedelta
from uuid import UUID

from app.db import Fetch, Insert
from app.lib.clock import today
from app.lib.ids import new_id
from app.working_days.tables import Holiday

_FIXED = (("元旦", 1, 1, 1), ("劳动节", 5, 1, 2), ("国庆节", 10, 1, 3))
"""Holidays that the law ties to days of the solar year (全国年节及纪念日放假办法): name, month, first day, how many. The others
go by the moon and are announced each year."""


def holidays(town: UUID):
    """Plan: the holidays of this year and the next, unless the town has a list."""
    if (yield Fetch("SELECT 1 AS one FROM holiday WHERE town = ? LIMIT 1", town)):
        return
    year = today().year
    days = [
        {"id": new_id(), "town": town, "day": (date(each, month, first) + timedelta(days=more)).isoformat()}
        | {"works": False, "name": name}
        for each in (year, year + 1)
        for name, month, first, length in _FIXED
        for more in range(length)
    ]
    yield Insert(Holiday, days, ignore=True)
