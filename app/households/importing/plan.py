"""Homes of a file beside those that are there: what is new, what changes, what has to be asked, and the writing of it.

A file adds and changes; it never removes. What somebody recorded at the door is fresher than any file and stands. Who is
who is not for a file to say: what is not certain waits for somebody's answer, and without one it is left out.
"""

from collections.abc import Collection, Generator, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from app.db import Fetch, is_postgres
from app.households.importing.matching import new_head, same_home
from app.households.importing.matching.family import Family
from app.households.importing.matching.loading import There
from app.households.importing.matching.questions import Answers, Option, Question
from app.households.importing.sheet.register_rows import Home
from app.households.importing.work import Work
from app.lib.clock import now
from app.lib.household_number import fold_number
from app.sync.kinds import Fault
from app.web.i18n import N_

_GONE = N_("This home was reported as gone, and stays off the leaders' lists.")
_NO_NUMBER = N_("The home of %(name)s had this number until now, and has none any more. Please give it one.")
AT_ONCE = 250
"""Homes in one transaction: phones that send at the same moment wait for a part of a town, not for all of it."""

Plan = Generator[Any, Any, Any]
Row = dict[str, Any]


@dataclass(slots=True)
class Terms:
    """How a file is to be taken in. `paths`: areas it may write in. `made`: what its earlier parts have added."""

    batch: UUID | None
    paths: Sequence[str]
    answers: Answers = field(default_factory=Answers)
    made: Collection[UUID] = ()


def take_in(homes: Sequence[Home], terms: Terms) -> Plan:
    """Plan: write these homes as part of a batch; without one, only find out what would happen. Returns an Outcome."""
    if is_postgres() and terms.batch:
        # The same file imported twice at the same time must not add every home twice.
        yield Fetch("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "import of households")
    there = There(terms.made)
    yield from there.load(homes, terms.paths, lock=terms.batch is not None)
    taking = _Taking(there, terms.answers)
    for home in homes:
        taking.take(home)
    if terms.batch:
        yield from taking.work.write(terms.batch)
    return taking.work.outcome


class _Taking:
    """One part of a file, beside what is there."""

    def __init__(self, there: There, answers: Answers) -> None:
        self.there = there
        self.answers = answers
        self.work = Work()
        self.claimed: set[UUID] = set()

    def ask(self, question: Question, column: str) -> Option | None:
        """Note a question; what was answered, or None."""
        option = self.answers.of(question, column)
        question.answer = option.value if option else ""
        self.work.outcome.questions.append(question)
        return option

    def take(self, home: Home) -> None:
        """Add or compare one home, as far as it is certain which one it is."""
        found = same_home.which(home, self.there, self.claimed)
        if found.question is not None:
            option = self.ask(found.question, home.answer)
            self._answered(home, option)
            if option is None:
                self._ask_ahead(home, found.question)
        elif found.row is not None:
            self._compare(home, found.row, moved_in=False)
        else:
            self._add(home)

    def _answered(self, home: Home, option: Option | None) -> None:
        """What was said about which home it is."""
        verb = option.verb if option else ""
        row = self.there.homes.get(option.subject) if option and option.subject else None
        if verb == "new":
            self._add(home)
        elif verb == "left" and row is not None:
            self.work.change_home(home, row, {"left_at": now()})
            self._add(home)
        elif verb in {"same", "renumber"} and row is not None:
            self._settle_number(home, row, renumber=verb == "renumber")
            self._compare(home, row, moved_in=verb == "same")
        else:
            self.work.outcome.count("left_out" if verb == "out" else "undecided", len(home.people))

    def _ask_ahead(self, home: Home, question: Question) -> None:
        """What will be asked about its people once somebody says that it is the same home: nobody has to come twice."""
        ours = [option.subject for option in question.options if option.verb == "same" and option.subject]
        for key in ours[:1]:
            Family(home, key, self.there.people.get(key, []), self).ask_ahead()

    def _settle_number(self, home: Home, row: Row, *, renumber: bool) -> None:
        """The home gets the list's number, or is called by it from now on."""
        if not renumber:
            if row["code"] != home.code and row["code"]:
                self.work.call("household", row["id"], home.code)
            return
        for holder in self.there.with_number(home):
            if holder["id"] != row["id"] and holder["code"] == home.code and holder["left_at"] is None:
                self.work.change_home(home, holder, {"code": "", "code_key": ""}, count=False)
                self.work.outcome.hints.append((home.row, Fault("code", _NO_NUMBER, {"name": holder["name"]})))
        self.work.change_home(home, row, {"code": home.code, "code_key": fold_number(home.code)}, count=False)

    def _add(self, home: Home) -> None:
        key = self.work.add_home(home)
        family = Family(home, key, [], self)
        family.settle()
        family.write(None)

    def _compare(self, home: Home, row: Row, *, moved_in: bool) -> None:
        self.claimed.add(row["id"])
        if row["left_at"] is not None:
            self.work.outcome.hints.append((home.row, Fault("code", _GONE)))
        family = Family(home, row["id"], self.there.people.setdefault(row["id"], []), self)
        family.settle()
        heads = new_head.open_question(home.code, family.matches, family.rows, self.there.corrected)
        if heads is not None and not moved_in:
            option = self.ask(heads.question, heads.answer)
            family.heads(heads, confirmed=option is not None and option.verb == "yes")
        elif heads is not None:
            family.heads(heads, confirmed=True)
        family.write(row)
