"""What a list leaves open about who is who, and what somebody answered.

A list never decides by itself that two spellings are one person, that a home has a new head, or that a number stands for
another family. It asks, row by row; what nobody answers is left out, and said. Answers come from the desk's page or from
the list itself, in a column of its own.
"""

import re
from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import msgspec

from app.sync.kinds import Fault
from app.web.i18n import N_, localised

SAME = N_("The same person as %(name)s, written otherwise")
SAME_OTHER_FACTS = N_("The same person as %(name)s: what the list says is right")
MOVED = N_("The same person as %(name)s, who has moved here from home %(code)s")
SOMEBODY_ELSE = N_("Another person: add")
AS_WRITTEN = N_("The name is right as it is written: add")
LEAVE_ROW = N_("Leave this row out")
SAME_HOME = N_("The same home: %(name)s, number %(code)s")
NEW_HOME = N_("Another home: add it")
LEAVE_HOME = N_("Leave this home out")
OTHERS_LIVE_HERE = N_("The same home: these people live there now")
FORMER_LEFT = N_("The family before has left; add this one as a new home")
RENUMBERED = N_("The home of %(name)s, until now number %(code)s, gets this number")
NEW_HEAD = N_("Yes, %(name)s is the head now")
NO_HEAD_ANY_MORE = N_("Yes, %(name)s is no longer the head")
OLD_HEAD = N_("No, %(name)s stays the head")

KINDS = {
    "number": N_("Household numbers that a spreadsheet may have spoilt; the people are the same."),
    "home": N_("Homes that are not certain."),
    "person": N_("People who are not certain."),
    "head": N_("Heads of homes."),
}
FOR_ALL = {
    ("number", "same"): N_("They are the same homes"),
    ("number", "new"): N_("They are other homes: add them"),
    ("number", "out"): N_("Leave them out"),
    ("home", "out"): N_("Leave them out"),
    ("person", "new"): N_("They are other people: add them"),
    ("person", "out"): N_("Leave them out"),
    ("head", "no"): N_("They stay as they are here"),
}
"""What may be answered for all questions of a kind at once, by its verb. That somebody is somebody else is said one by one."""
_HOME = {
    "same": "同一户 同户 same",
    "renumber": "同一户 同户 改户号 换户号 same renumber",
    "left": "原户已迁走 原户迁走 换了人家 left",
    "new": "另一户 新户 新增 new",
    "out": "不导入 跳过 out",
}
_WORDS: dict[str, dict[str, str]] = {
    "number": _HOME,
    "home": _HOME,
    "person": {
        "same": "同一人 同一个人 是同一人 same",
        "move": "同一人 同一个人 是同一人 迁入 搬来 same move",
        "new": "另一人 另一个人 不是同一人 新增 new",
        "out": "不导入 跳过 out",
    },
    "head": {"yes": "换户主 新户主 new-head", "no": "不换户主 原户主 old-head"},
}
_PARTS = re.compile(r"[;；,，、\s]+")
_NAMED = re.compile(r"[:：]")


class Shown(msgspec.Struct):
    """Somebody as the page shows them, to be told apart. `code`: the number of the home."""

    name: str
    sex: str = ""
    born: date | None = None
    relation: str = ""
    phone: str = ""
    code: str = ""
    state: str = ""


class Option(msgspec.Struct):
    """One way to answer. `value`: a verb, with the id it is about: `same:…`."""

    value: str
    message: str
    values: dict[str, str] = {}

    @property
    def verb(self) -> str:
        """What is to be done: the first part of the value."""
        return self.value.partition(":")[0]

    @property
    def subject(self) -> UUID | None:
        """Which home or person of ours it is about."""
        text = self.value.partition(":")[2]
        return UUID(text) if text else None

    @property
    def text(self) -> str:
        """In the reader's language."""
        return localised(self.message, self.values)


class Question(msgspec.Struct):
    """Something that a row leaves open. `kind`: see KINDS. `said`: the list's word, `known`: ours."""

    row: int
    kind: str
    code: str
    message: str
    options: list[Option]
    values: dict[str, str] = {}
    said: list[Shown] = []
    known: list[Shown] = []
    answer: str = ""
    """The value of the option that was chosen; empty while it is open."""

    @property
    def key(self) -> str:
        """Its name in a form."""
        return f"{self.kind}-{self.row}"

    @property
    def text(self) -> str:
        """In the reader's language."""
        return localised(self.message, self.values)

    @property
    def column_words(self) -> list[str]:
        """What may be written into the list's own column to answer it, in the order of the options."""
        words = []
        for option in self.options:
            word = _WORDS[self.kind][option.verb].split()[0]
            twice = sum(_WORDS[self.kind][other.verb].split()[0] == word for other in self.options) > 1
            words.append(f"{word}:{option.values.get('name', '')}" if twice else word)
        return words


class Answers(msgspec.Struct):
    """What somebody chose on the page: an option's value by the key of its question, or a verb for all of a kind."""

    chosen: dict[str, str] = {}
    for_all: dict[str, str] = {}

    def of(self, question: Question, column: str) -> Option | None:
        """The option chosen; `column`: what the list's own column says in that row. None: undecided."""
        wanted = self.chosen.get(question.key)
        if wanted is not None:
            return next((option for option in question.options if option.value == wanted), None)
        written = _from_column(question, column)
        if written is not None:
            return written
        verb = self.for_all.get(question.kind, "")
        if (question.kind, verb) not in FOR_ALL:
            return None
        fitting = [option for option in question.options if option.verb == verb]
        return fitting[0] if len(fitting) == 1 else None


def _from_column(question: Question, column: str) -> Option | None:
    words = _WORDS[question.kind]
    for part in _PARTS.split(column):
        word, *name = _NAMED.split(part, maxsplit=1)
        fitting = [option for option in question.options if word.lower() in words[option.verb].split()]
        if name:
            fitting = [option for option in fitting if name[0] in option.values.values()]
        if len(fitting) == 1:
            return fitting[0]
    return None


def verbs_for_all(questions: list[Question]) -> Mapping[str, list[str]]:
    """By kind, the verbs that every open question of it offers just once: what one answer for all of them may say."""
    found: dict[str, list[str]] = {}
    for question in questions:
        verbs = [option.verb for option in question.options]
        once = [verb for verb in verbs if verbs.count(verb) == 1 and (question.kind, verb) in FOR_ALL]
        found[question.kind] = [verb for verb in found.get(question.kind, once) if verb in once]
    return found


def shown_row(row: Mapping[str, Any], code: str = "") -> Shown:
    """A person of ours."""
    return Shown(row["name"], row["sex"], row["birth_date"], row["relation"], row["phone"], code, row["state"])


_UNDECIDED = N_("Left out, since nobody has said who it is. Please import the list again and answer the question.")
_HEAD_STAYS = N_("The head of this home stays who it was, since nobody has said otherwise.")


def undecided(questions: list[Question]) -> list[tuple[int, Fault]]:
    """What is said of the questions that nobody answered, by row."""
    return [
        (each.row, Fault("", _HEAD_STAYS if each.kind == "head" else _UNDECIDED))
        for each in questions
        if not each.answer
    ]
