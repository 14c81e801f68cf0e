"""What the demo's desk has laid out for itself: what every town begins with, views it keeps, and answers it gives often."""

from app.db import Insert
from app.demo.world import World
from app.lib.ids import new_id
from app.problems import starting_set
from app.problems.tables import SavedView, Template

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
    town = world.places[()].id
    yield from starting_set.lay_out(town)
    views = [
        {"id": new_id(), "account": worker.account, "name": name, "query": query}
        for worker in world.workers("dispatcher")
        for name, query in _VIEWS
    ]
    yield Insert(SavedView, views)
    yield Insert(Template, [{"id": new_id(), "area": town, "words": words} for words in _ANSWERS])
