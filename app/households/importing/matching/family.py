"""The people of one home of a file: who is who, what is asked about them, and what comes of it."""

from typing import TYPE_CHECKING, Any
from uuid import UUID

from app.households.importing.matching import questions as ask
from app.households.importing.matching.new_head import Heads
from app.households.importing.matching.questions import Option, Question, Shown, shown_row
from app.households.importing.matching.same_person import Match, match, no_contradiction
from app.households.importing.matching.values import differing, said
from app.households.importing.sheet.person_row import Person
from app.households.importing.sheet.register_rows import Home
from app.lib.household_number import fold_number
from app.lib.names import fold_name, lost_character
from app.lib.pinyin import find_text
from app.web.i18n import N_

if TYPE_CHECKING:
    from app.households.importing.plan import _Taking

Row = dict[str, Any]
_WHO = N_("Is this somebody who is here already?")
_LOST = N_("In this name a character seems to be lost: %(mark)s. Is it right as it is written?")


class Family:
    """People of the file (`matches`) beside those of the home (`rows`)."""

    def __init__(self, home: Home, key: UUID, rows: list[Row], taking: "_Taking") -> None:
        self.home, self.key, self.rows = home, key, rows
        self.taking, self.work, self.there = taking, taking.work, taking.there
        self.matches = match(home.people, rows, self.there.aliases)
        self.left: list[Match] = []
        self.renamed: set[UUID] = set()
        self.moved: set[UUID] = set()
        self._touched = False
        self._heads: Heads | None = None
        self._confirmed = False

    def settle(self) -> None:
        """Find out who everybody is, asking where it is not certain."""
        for each in self.matches:
            if each.row is not None:
                self.taking.claimed.add(each.row["id"])
        for each in self.matches:
            if each.row is None:
                self._settle(each)

    def ask_ahead(self) -> None:
        """Only ask who is who, before it is certain that this is the home."""
        for each in self.matches:
            if each.row is None and each.like:
                self.taking.ask(self._question(each, []), each.person.answer)

    def _settle(self, each: Match) -> None:
        lives_here = {row["id"] for row in self.rows}
        moved = [row for row in self.there.elsewhere(each.person) if row["id"] not in lives_here]
        if not each.like and not moved and not lost_character(each.person.name):
            return
        question = self._question(each, moved)
        option = self.taking.ask(question, each.person.answer)
        chosen = next((row for row in (*each.like, *moved) if option and row["id"] == option.subject), None)
        if option is not None and option.verb == "new":
            return
        if option is None or chosen is None or chosen["id"] in self.taking.claimed:
            self.left.append(each)
            self.work.outcome.count("left_out" if option is not None and option.verb == "out" else "undecided")
            return
        self.taking.claimed.add(chosen["id"])
        each.row = chosen
        if option.verb == "move":
            self.moved.add(chosen["id"])
            self.there.people[chosen["household"]].remove(chosen)
        else:
            self.renamed.add(chosen["id"])

    def _question(self, each: Match, moved: list[Row]) -> Question:
        person, code = each.person, self.home.code
        mark = lost_character(person.name)
        options = [_same(person, row) for row in each.like]
        options += [
            Option(f"move:{row['id']}", ask.MOVED, {"name": row["name"], "code": self._code(row)}) for row in moved
        ]
        options.append(Option("new", ask.AS_WRITTEN if mark else ask.SOMEBODY_ELSE))
        options.append(Option("out", ask.LEAVE_ROW))
        message, values = (_LOST, {"mark": mark}) if mark and not (each.like or moved) else (_WHO, {})
        told = Shown(person.name, person.sex, person.born, person.relation, person.phone, code, person.state)
        known = [shown_row(row, self._code(row)) for row in (*each.like, *moved)]
        return Question(person.row, "person", code, message, options, values, [told], known)

    def _code(self, row: Row) -> str:
        home = self.there.homes.get(row["household"])
        return (home["code"] or home["name"]) if home else ""

    def heads(self, heads: Heads, *, confirmed: bool) -> None:
        """What was answered about the head of the home."""
        self._heads, self._confirmed = heads, confirmed

    def write(self, row: Row | None) -> None:
        """Note what is added and changed; `row`: the home, None for one that has just been added."""
        position = max((one["position"] for one in self.rows if one["position"] < 1000), default=-1) + 1
        for each in self.matches:
            if each in self.left:
                continue
            if each.row is None:
                each.row = self.work.add_person(self.key, each.person, position, head=self._may_be_head(each))
                self.rows.append(each.row)
                if row is not None:
                    self.work.changed(self.home, each.person.name, "name", "", each.person.name)
                position += 1
                self._touched = True
            else:
                self._change(each, each.row, position)
        self._unseat()
        if row is not None:
            self._write_home(row)

    def _may_be_head(self, each: Match) -> bool:
        others = [row for row in self.rows if row["is_head"] and row is not each.row]
        return not others or (self._confirmed and self._heads is not None and self._heads.wanted is each)

    def _change(self, each: Match, row: Row, position: int) -> None:
        person = each.person
        wanted = said(person)
        if (
            row["id"] not in self.renamed
            or lost_character(person.name)
            or fold_name(person.name) == fold_name(row["name"])
        ):
            wanted = {key: value for key, value in wanted.items() if key not in {"name", "name_key"}}
        stays_head = row["is_head"] and person.relation and not person.is_head and not self._confirmed
        if stays_head or (person.is_head and not self._may_be_head(each)):
            wanted = {key: value for key, value in wanted.items() if key not in {"relation", "is_head"}}
        corrected = self.there.corrected.get(row["id"], ())
        changes = differing(wanted, row, corrected)
        if row["id"] in self.moved:
            changes |= self._arrival(wanted, row) | {"household": self.key, "position": position}
            self.rows.append(row)
        if row["id"] in self.renamed:
            self._remember(person, row, changes)
        if changes:
            self.work.change_person(self.home, row, changes)
            self._touched = True

    @staticmethod
    def _arrival(wanted: Row, row: Row) -> Row:
        """The relation and state, in this home, of somebody who came from another one, where they were something else."""
        state = "here" if row["state"] == "moved" else row["state"]
        here: Row = {"relation": "", "is_head": False, "state": state}
        here |= {key: wanted[key] for key in here.keys() & wanted.keys()}
        return {key: value for key, value in here.items() if value != row[key]}

    def _remember(self, person: Person, row: Row, changes: Row) -> None:
        """Keep the name we do not adopt as an alias: lists may go on using it."""
        other = fold_name(row["name"] if "name" in changes else person.name)
        if other not in self.there.aliases.get(row["id"], ()) and other != fold_name(changes.get("name", row["name"])):
            self.work.call("resident", row["id"], other)

    def _unseat(self) -> None:
        """The former head makes room for the new one; only the list could say how the two are related."""
        if self._heads is None or not self._confirmed or self._heads.wanted in self.left:
            return
        for row in self._heads.former:
            if row["is_head"]:
                self.work.change_person(self.home, row, {"is_head": False, "relation": ""})
                self._touched = True

    def _write_home(self, row: Row) -> None:
        home = self.home
        wanted: Row = {"area": home.area}
        if not row["code"]:
            wanted |= {"code": home.code, "code_key": fold_number(home.code)}
        wanted |= {key: value for key in ("number", "address", "note") if (value := getattr(home, key))}
        if name := self._name_of_home(row):
            wanted["name"] = name
        changes = differing(wanted, row, self.there.corrected.get(row["id"], ()))
        if not changes and not self._touched:
            self.work.outcome.count("same")
            return
        new = {**row, **changes}
        names = [one["name"] for one in self.rows if one["state"] in {"here", "away"}]
        text = find_text(new["name"], new["number"], new["address"], names)
        if text != row["find"]:
            changes["find"] = text
        self.work.change_home(home, row, changes)

    def _name_of_home(self, row: Row) -> str:
        """A home is called by its head. Who stands first in a list is no reason to call it otherwise."""
        wanted = next((each for each in self.matches if each.person.is_head), None)
        if wanted is not None:
            found = wanted.row if wanted not in self.left else None
            return found["name"] if found is not None and found["is_head"] else ""
        named_after = {fold_name(one["name"]) for one in self.rows}
        return "" if row["name"] and fold_name(row["name"]) in named_after else self.home.name


def _same(person: Person, row: Row) -> Option:
    facts_differ = fold_name(person.name) == fold_name(row["name"]) and not no_contradiction(person, row)
    return Option(f"same:{row['id']}", ask.SAME_OTHER_FACTS if facts_differ else ask.SAME, {"name": row["name"]})
