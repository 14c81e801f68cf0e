"""One home has one head, whatever is on the list: a new head is asked about, and takes the place of the old one."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from app.households.importing.matching.questions import (
    NEW_HEAD,
    NO_HEAD_ANY_MORE,
    OLD_HEAD,
    Option,
    Question,
    Shown,
    shown_row,
)
from app.households.importing.matching.same_person import Match, Row
from app.web.i18n import N_

_NEW = N_("The list names %(said)s as head of this home; here it is %(known)s. Is there a new head?")
_NO_LONGER = N_("The list no longer names %(known)s as head of this home, and nobody else. Is that right?")


class Heads(NamedTuple):
    """`wanted`: who the list says is head, by their place in it; `former`: ours who would no longer be."""

    wanted: Match | None
    former: list[Row]
    question: Question
    answer: str
    """What the list's own column says to it."""


def open_question(
    code: str, matches: Sequence[Match], rows: Sequence[Row], corrected: Mapping[UUID, Any]
) -> Heads | None:
    """What has to be asked about the head of a home, by the people its rows are; None when nothing changes."""
    wanted = next((each for each in matches if each.person.is_head), None)
    heads = [row for row in rows if row["is_head"]]
    former = [row for row in heads if wanted is None or row is not wanted.row]
    if not former or any("relation" in corrected.get(row["id"], ()) for row in former):
        return None
    if wanted is not None:
        values = {"said": wanted.person.name, "known": _names(former)}
        options = [
            Option("yes", NEW_HEAD, {"name": wanted.person.name}),
            Option("no", OLD_HEAD, {"name": _names(former)}),
        ]
        question = _question(wanted, code, _NEW, values, options, former)
        return Heads(wanted, former, question, wanted.person.answer)
    told = next((each for each in matches if each.row in former and each.person.relation), None)
    if told is None:
        return None
    name = {"name": told.person.name}
    options = [Option("yes", NO_HEAD_ANY_MORE, name), Option("no", OLD_HEAD, name)]
    question = _question(told, code, _NO_LONGER, {"known": told.person.name}, options, former)
    return Heads(None, former, question, told.person.answer)


def _question(
    match: Match, code: str, message: str, values: dict[str, str], options: list[Option], former: Sequence[Row]
) -> Question:
    person = match.person
    said = Shown(person.name, person.sex, person.born, person.relation, person.phone, code)
    return Question(
        person.row, "head", code, message, options, values, [said], [shown_row(row, code) for row in former]
    )


def _names(rows: Sequence[Row]) -> str:
    return "、".join(row["name"] for row in rows)
