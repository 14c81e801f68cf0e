"""What the demo's desk has laid out for itself: holidays, views it keeps, and answers it gives often."""

from datetime import date, timedelta

from app.db import Insert
from app.demo.world import World
from app.lib.clock import today
from app.lib.ids import new_id
from app.problems.tables import Holiday, SavedView, Template

_FIXED = (("元旦", 1, 1, 1), ("劳动节", 5, 1, 2), ("国庆节", 10, 1, 3))
"""Holidays that the law ties to days of the solar year: name, month, first day, how many. Others are announced each year."""
_VIEWS = (
    ("已超期", "state=late"),
    ("等我核查", "state=handled"),
    ("道路", "category=road"),
    ("有人不满意", "state=reopened"),
)
_ANSWERS = (
    "已安排人员到场查看，三天内给您答复。",
    "材料已经到了，天一晴就动工。",
    "已经处理好，请您看一看；不满意随时告诉我们。",
)


def lay_out(world: World):
    """Plan: all of it. Holidays first: deadlines count by them."""
    year = today().year
    days = [
        {"day": (date(each, month, first) + timedelta(days=more)).isoformat(), "works": False, "name": name}
        for each in (year, year + 1)
        for name, month, first, length in _FIXED
        for more in range(length)
    ]
    yield Insert(Holiday, days)
    views = [
        {"id": new_id(), "account": worker.account, "name": name, "query": query}
        for worker in world.workers("dispatcher")
        for name, query in _VIEWS
    ]
    yield Insert(SavedView, views)
    town = world.places[()].id
    yield Insert(Template, [{"id": new_id(), "area": town, "words": words} for words in _ANSWERS])
