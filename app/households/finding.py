"""Keeps `Household.find` in step with the home and its people."""

from uuid import UUID

from app.db import Fetch, Update
from app.households.tables import Household
from app.lib.pinyin import find_text

_SPOKEN_OF = """
SELECT h.id, h.name, h.number, h.address, h.find, r.name AS resident
FROM household h LEFT JOIN resident r ON r.household = h.id AND r.state IN ('here', 'away')
WHERE h.id = ANY(?) ORDER BY h.id, r.is_head DESC, r.position, r.id
"""


def renew_find(households: list[UUID]):
    """Plan: rewrite the search text of these homes where it changed. People who moved away or died are left out."""
    rows = yield Fetch(_SPOKEN_OF, households)
    people: dict[UUID, list[str]] = {}
    for row in rows:
        people.setdefault(row["id"], []).append(row["resident"] or "")
    for row in {row["id"]: row for row in rows}.values():
        text = find_text(row["name"], row["number"], row["address"], people[row["id"]])
        if text != row["find"]:
            yield Update(Household, {"find": text}, {"id": row["id"]})
