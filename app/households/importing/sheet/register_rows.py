"""From the rows of a register to homes and people, with every fault by row and column. Pure, apart from the clock's day.

The national ID number is read for sex and birth date, and goes no further: into no row, message or log.
"""

import re
from collections.abc import Callable
from datetime import date
from uuid import UUID

import msgspec

from app.households.importing.sheet import register_words as words
from app.households.importing.sheet.micro_grid_of_row import MicroGrid, MicroGrids
from app.households.importing.sheet.person_row import Cell, Person, read_person
from app.lib.household_number import fold_number
from app.lib.identity import has_id, is_cut_id, without_ids
from app.lib.names import clean_name, fold_name
from app.lib.sheets.cell_notes import ID_LEFT_OUT
from app.lib.spoilt import spoilt
from app.lib.spreadsheet import Row, Sheet
from app.sync.kinds import Fault
from app.web.i18n import N_

LENGTHS = {"code": 30, "number": 20, "address": 200}
NOTE_LENGTH = 2000
_DOOR = re.compile(r"(\d{1,5}(?:[-附之]\d{1,3})?)号?(?:附\d{1,3}号?)?$")
_ONLY_DOOR = re.compile(r"(?:门牌)?(\d{1,5}(?:[-附之]\d{1,3})?)号?")
_NAMED = ("village", "grid", "micro_grid", "group", "number", "address")
"""What may be a number with a dash, of which a spreadsheet makes a date."""

_NO_CODE = N_(
    "Please give the home a number. Any numbering will do that stays the same: by it the home is found again next time."
)
_CODE_IS_ID = N_("This is a national ID number, which is not kept. Please number the homes in another way.")
_TOO_LONG = N_("Please shorten it to %(limit)d characters.")
_TWO_PLACES = N_("Row %(row)d puts the home with this number in %(name)s. Please check the number and the place.")
_TWO_FAMILIES = N_("In row %(row)d this number belongs to another family. Please give each home a number of its own.")
_TWO_HEADS = N_(
    "Row %(row)d has the head of this home already. If this is another home, please give it a number of its own."
)
_EXAMPLE = N_("This is an example row of the empty list. It is left out.")
_TWICE = N_("The same person stands in row %(row)d already, and is taken once.")
_NO_NAMES = N_("There is no column with names. Please add one, such as “%(column)s”.")
_NO_CODES = N_(
    "There is no column with household numbers. Please add one, such as “%(column)s”; any numbering will do."
)


def _without_ids(text: str, mark: str) -> str:
    """What a cell says besides national ID numbers; nothing where it is one that the spreadsheet has cut."""
    return "" if mark == "cut" and is_cut_id(text) else without_ids(text)


class Home(msgspec.Struct):
    """One home of the file. `village` is the path within which its number `code` is unique; `row` where it begins."""

    row: int
    code: str
    area: UUID
    village: str
    number: str = ""
    name: str = ""
    address: str = ""
    note: str = ""
    people: list[Person] = []
    answer: str = ""
    """What the list's own column says to what was asked about this home."""
    twin: tuple[int, str] | None = None
    """Row and number of an earlier home of the file whose number is almost the same."""


class _Family:
    """A home while its rows are read."""

    def __init__(self, row: int, code: str, place: MicroGrid) -> None:
        self.home = Home(row, code, place.id, place.village, people=[])
        self.place = place
        self.head = ""
        self.head_row = 0
        self.notes: list[tuple[str, str]] = []  # (whose, what); whose is empty for the head's or the home's own
        self.seen: dict[tuple[str, date | None], int] = {}


class Reading:
    """A sheet, read. `faults` and `hints`: (row, fault whose field is the column's key)."""

    def __init__(self, sheet: Sheet, places: MicroGrids, today: date) -> None:
        self.faults: list[tuple[int, Fault]] = []
        self.hints: list[tuple[int, Fault]] = []
        self._families: dict[tuple[str, str], _Family] = {}
        self._places = places
        self._today = today
        self._last: _Family | None = None
        self._has_relations = "relation" in sheet.headers
        if "name" not in sheet.headers and "head" not in sheet.headers:
            self.faults.append((0, Fault("name", _NO_NAMES, {"column": words.COLUMNS["name"][0]})))
        if "code" not in sheet.headers:
            self.faults.append((0, Fault("code", _NO_CODES, {"column": words.COLUMNS["code"][0]})))
        if self.faults:
            return
        for row in sheet.rows:
            if row.values.get("code") == words.EXAMPLE:
                self.hints.append((row.number, Fault("code", _EXAMPLE)))
            else:
                self._read(row)

    @property
    def homes(self) -> list[Home]:
        """Homes of which at least one row is in order, by village."""
        families = [family for family in self._families.values() if family.home.people]
        first: dict[tuple[str, str], Home] = {}
        for family in families:
            self._finish(family)
            home = family.home
            other = first.setdefault((home.village, fold_number(home.code)), home)
            home.twin = (other.row, other.code) if other is not home else None
        return sorted((family.home for family in families), key=lambda home: home.village)

    def _read(self, row: Row) -> None:
        number = row.number
        faulty = False

        def fault(key: str, message: str, **values: object) -> None:
            nonlocal faulty
            faulty = True
            self.faults.append((number, Fault(key, message, values)))

        def hint(key: str, message: str, **values: object) -> None:
            self.hints.append((number, Fault(key, message, values)))

        cells = self._cells(row, hint)

        def cell(key: str) -> str:
            return cells.get(key, "")

        family = self._family(row, cell, fault)
        person = read_person(row, cell, self._today, fault, hint)
        if family is None or person is None or faulty:
            return
        self._last = family
        key = (fold_name(person.name), person.born)
        if key in family.seen:
            hint("name", _TWICE, row=family.seen[key])
            return
        head = cell("head")
        if head and family.head and fold_name(head) != fold_name(family.head):
            return fault("head", _TWO_FAMILIES, row=family.home.row)
        if person.is_head and family.head_row:
            return fault("relation", _TWO_HEADS, row=family.head_row)
        self._add(family, person, cell)

    @staticmethod
    def _cells(row: Row, hint: Callable[..., None]) -> dict[str, str]:
        """What the row says, without what stands for nothing and without national ID numbers where they do not belong."""
        cells = {}
        for key, value in row.values.items():
            if not value or value.lower() in words.NOTHING:
                continue
            if key not in {"id", "code"} and (left := _without_ids(value, row.marks.get(key, ""))) != value:
                hint(key, ID_LEFT_OUT)
                value = left
                if not value:
                    continue
            cells[key] = clean_name(value) if key in {"name", "head"} else value
        return cells

    def _family(self, row: Row, cell: Cell, fault: Callable[..., None]) -> _Family | None:
        code, last = cell("code"), self._last
        if "code" in row.filled and self._has_relations and words.relation_code(cell("relation")) in {"", "head"}:
            code = ""  # an empty cell below another family's number may just as well have been forgotten
        asked = (cell("village"), cell("grid"), cell("micro_grid"), cell("group"))
        if not code:
            relation = words.relation_code(cell("relation"))
            same_head = last is not None and fold_name(cell("head")) in {"", fold_name(last.head)}
            if last is not None and relation and relation != "head" and same_head:
                return last  # the register numbers only the first row of a family
            fault("code", _NO_CODE)
        elif has_id(code) or (row.marks.get("code") == "cut" and is_cut_id(code)):
            fault("code", _CODE_IS_ID)
        elif why := spoilt(code, numeric="code" in row.numeric, mark=row.marks.get("code", "")):
            fault("code", why, said=code[:40])
        for key in _NAMED:
            if why := spoilt(cell(key), numeric=key in row.numeric, mark=row.marks.get(key, "")):
                fault(key, why, said=cell(key)[:40])
                return None
        for key, limit in LENGTHS.items():
            if len(cell(key)) > limit:
                fault(key, _TOO_LONG, limit=limit)
        if not any(asked) and last is not None and code == last.home.code:
            return last
        place = self._places.find(*asked)
        if isinstance(place, Fault):
            fault(place.field, place.message, **place.values)
            return None
        if not code:
            return None
        family = self._families.get((place.village, code))
        if family is None:
            family = self._families[place.village, code] = _Family(row.number, code, place)
        elif family.place is not place:
            said = next((key for key in ("micro_grid", "group", "grid") if cell(key)), "micro_grid")
            fault(said, _TWO_PLACES, row=family.home.row, name=family.place.name)
            return None
        return family

    @staticmethod
    def _add(family: _Family, person: Person, cell: Cell) -> None:
        home = family.home
        family.seen[fold_name(person.name), person.born] = person.row
        family.head = family.head or cell("head")
        if person.is_head:
            family.head_row = person.row
            family.head = family.head or person.name
        home.people.append(person)
        home.number = home.number or cell("number").removesuffix("号")
        home.address = home.address or cell("address")
        home.answer = home.answer or cell("answer")
        if note := cell("note"):
            family.notes.append(("" if person.is_head else person.name, note))

    def _finish(self, family: _Family) -> None:
        home = family.home
        heads = (person.name for person in home.people if person.is_head)
        home.name = next(heads, "") or family.head or home.people[0].name
        if not home.number and (only := _ONLY_DOOR.fullmatch(home.address)):
            home.number, home.address = only[1], ""
        elif not home.number and home.address.endswith("号") and (door := _DOOR.search(home.address)):
            home.number = door[1]
        texts = dict.fromkeys(note if not who else f"{who}：{note}" for who, note in family.notes)
        if len({note for _, note in family.notes}) == 1:
            texts = dict.fromkeys(note for _, note in family.notes)
        home.note = "；".join(texts)[:NOTE_LENGTH]
