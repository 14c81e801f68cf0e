"""The programme in numbers, each with its numerator and denominator; by village and by month, in no order of merit.

- screened: people with at least one check-up in the month; raised: of these, with one from 140 or from 90.
- followed: people with known hypertension whose next check-up is not more than 90 days overdue, of all with known hypertension.
- controlled: below the target at the last check-up, of people with known hypertension who were ever measured (血压控制率 of the
  public-health specification of 2017).
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from app.blood_pressure.desk import queries

NAMES = ("screened", "raised", "known", "followed", "measured", "controlled")
MONTHS = 12


def share(part: int, whole: int) -> str:
    """`12 / 40 (30 %)`, or a dash when there is nobody to count."""
    return f"{part} / {whole} ({round(100 * part / whole)} %)" if whole else "—"


def _sums(rows: Iterable[dict[str, Any]]) -> dict[str, int]:
    total = dict.fromkeys(NAMES, 0)
    for row in rows:
        for name in NAMES:
            total[name] += row.get(name) or 0
    return total


async def by_village(paths: list[str], first: date) -> tuple[list[dict[str, Any]], dict[str, int]]:
    """A row for each village in the order of the register, and their sum. `first`: first day of the month."""
    places = {row["id"]: row for row in await queries.areas_with_villages(paths)}
    rows: list[dict[str, Any]] = []
    for found in (await queries.month_by_area(paths, first), await queries.standing_by_area(paths)):
        rows += [{**row, "village": places[row["area"]]["village"]} for row in found if row["area"] in places]
    names = list(
        dict.fromkeys(place["village"] for place in places.values() if place["kind"] not in ("county", "town"))
    )
    names += [row["village"] for row in rows if row["village"] not in names]
    villages = [
        {"village": name, **_sums(row for row in rows if row["village"] == name)} for name in dict.fromkeys(names)
    ]
    return villages, _sums(rows)


async def by_month(paths: list[str]) -> list[dict[str, Any]]:
    """The last twelve months, the present one first: people screened, and raised among them."""
    return [
        {"month": first, **_sums(await queries.month_by_area(paths, first))} for first in queries.months_back(MONTHS)
    ]
