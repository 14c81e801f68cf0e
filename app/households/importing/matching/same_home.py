"""Which home of ours a home of a file is: by its number, unless quite other people live under it.

A number that differs by what spreadsheets do to numbers, one that stands for another family now, two homes that swapped
numbers: each is asked about, because which home it is decides whose people these are.
"""

from collections import Counter
from collections.abc import Collection, Iterable
from typing import Any, NamedTuple
from uuid import UUID

from app.households.importing.matching import questions as ask
from app.households.importing.matching.loading import There
from app.households.importing.matching.questions import Option, Question, Shown, shown_row
from app.households.importing.matching.same_person import match, same_birth
from app.households.importing.sheet.person_row import Person
from app.households.importing.sheet.register_rows import Home
from app.lib.names import fold_name, split_name
from app.web.i18n import N_

Row = dict[str, Any]
MOST_SHOWN = 8
"""People of a home that a question names."""

_SPOILT = N_(
    "The list writes the household number %(said)s. Here there is %(known)s: almost the same. Is it the same home?"
)
_TWIN = N_("Row %(row)s writes almost the same household number, %(known)s. Is %(said)s a home of its own?")
_REUSED = N_("Here the number %(said)s belongs to %(known)s. In the list quite other people live there.")
_SEVERAL = N_("Several homes have the number %(said)s here. Which one is it?")
_RENUMBERED = N_("People of this home live here under the number %(known)s. Is it the same home?")


class Found(NamedTuple):
    """The home it is (None: none of ours), or what has to be asked first."""

    row: Row | None = None
    question: Question | None = None


def which(home: Home, there: There, taken: Collection[UUID]) -> Found:
    """The home of ours that this home of the file stands for. `taken`: those that other rows were already matched with."""
    exact = [row for row in there.with_number(home) if row["id"] not in taken]
    here = [row for row in exact if row["left_at"] is None]
    known = [row for row in exact if _is_familiar(home, row, there)]
    if len(known) == 1:
        return Found(known[0])
    if len(known) > 1 or len(here) > 1:
        several = known or here
        options = [_same(row) for row in several]
        return Found(None, _question(home, _SEVERAL, {"said": home.code}, options, several, there))
    if here:
        return Found(None, _reused(home, here[0], there, taken))
    if spoilt := [row for row in there.with_almost(home) if row["id"] not in taken]:
        values = {"said": home.code, "known": "、".join(row["code"] for row in spoilt)}
        options = [*(_same(row) for row in spoilt), Option("new", ask.NEW_HOME)]
        familiar = any(_is_familiar(home, row, there) for row in spoilt)
        return Found(None, _question(home, _SPOILT, values, options, spoilt, there, "number" if familiar else "home"))
    if (row := there.with_plate(home)) is not None:
        return Found(row)
    return Found(None, _new_number(home, there, taken))


def _new_number(home: Home, there: There, taken: Collection[UUID]) -> Question | None:
    """What to ask of a home whose number is not here yet."""
    new = Option("new", ask.NEW_HOME)
    if home.twin is not None:
        values = {"row": str(home.twin[0]), "known": home.twin[1], "said": home.code}
        return _question(home, _TWIN, values, [new], [], there)
    if lived := [row for row in _lived_in(home, there) if row["id"] not in taken]:
        values = {"known": "、".join(row["code"] or row["name"] for row in lived)}
        return _question(home, _RENUMBERED, values, [*_renumbered(lived), new], lived, there)
    return None


def _reused(home: Home, row: Row, there: There, taken: Collection[UUID]) -> Question:
    """What to ask when the number is one of ours, but none of the people are."""
    lived = [other for other in _lived_in(home, there) if other["id"] not in {row["id"], *taken}]
    options = [
        *_renumbered(lived),
        Option(f"same:{row['id']}", ask.OTHERS_LIVE_HERE),
        Option(f"left:{row['id']}", ask.FORMER_LEFT),
    ]
    values = {"said": home.code, "known": row["name"]}
    return _question(home, _REUSED, values, options, [row, *lived], there)


def _is_familiar(home: Home, row: Row, there: There) -> bool:
    """Whether a home of ours is empty, or somebody of the file is one of its people, or nearly so: surname and whole date of
    birth match. Less is no evidence: in a village of one surname, neighbours resemble each other anyway."""
    people = there.people.get(row["id"], [])
    if not people or fold_name(home.name) == fold_name(row["name"]):
        return True
    return any(
        each.row or any(_is_nearly(each.person, other) for other in each.like)
        for each in match(home.people, people, there.aliases)
    )


def _is_nearly(person: Person, row: Row) -> bool:
    surname = split_name(person.name)[0] == split_name(row["name"])[0]
    return surname and same_birth(person.born, row["birth_date"])


def _lived_in(home: Home, there: There) -> list[Row]:
    """Homes of ours where the file's head lives, or more than half of its people."""
    found: Counter[Any] = Counter()
    for person in home.people:
        for row in there.elsewhere(person):
            found[row["household"]] += len(home.people) if person.name == home.name else 1
    return [there.homes[key] for key, n in found.items() if 2 * n > len(home.people) and key in there.homes]


def _same(row: Row) -> Option:
    return Option(f"same:{row['id']}", ask.SAME_HOME, {"name": row["name"], "code": row["code"]})


def _renumbered(rows: Iterable[Row]) -> list[Option]:
    return [
        Option(f"renumber:{row['id']}", ask.RENUMBERED, {"name": row["name"], "code": row["code"] or "—"})
        for row in rows
    ]


def _question(
    home: Home,
    message: str,
    values: dict[str, str],
    options: list[Option],
    rows: Iterable[Row],
    there: There,
    kind: str = "home",
) -> Question:
    said = [Shown(one.name, one.sex, one.born, one.relation, one.phone, home.code) for one in home.people[:MOST_SHOWN]]
    known = [shown_row(one, row["code"]) for row in rows for one in there.people.get(row["id"], [])[:MOST_SHOWN]]
    return Question(home.row, kind, home.code, message, [*options, Option("out", ask.LEAVE_HOME)], values, said, known)
