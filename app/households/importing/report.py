"""What came, or would come, of an imported file, for a page and for a terminal."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

import msgspec

from app.households.importing.matching.questions import Question, Shown
from app.households.importing.sheet.register_words import COLUMNS
from app.households.words import SEXES
from app.lib.sheets.cell_notes import HARMLESS, add_row, rows_as_text
from app.sync.kinds import Fault
from app.web.i18n import N_, localised, ngettext

MOST_SHOWN = 60
"""Kinds of errors a terminal lists."""

_WORDS = {
    "added": N_("Homes added: %(n)d"),
    "changed": N_("Homes changed: %(n)d"),
    "same": N_("Homes that stay as they are: %(n)d"),
    "people_added": N_("People added: %(n)d"),
    "people_changed": N_("People changed: %(n)d"),
    "people_moved": N_("People who moved here from another home: %(n)d"),
    "undecided": N_("People left out, since nobody has said who they are: %(n)d"),
    "left_out": N_("People left out on purpose: %(n)d"),
    "skipped": N_("Rows left out: %(n)d"),
}
_DRY = N_("This was only a check; nothing has been written.")
_NOTHING = N_("Nothing has been written. Please mend the rows below and import the file again.")
_TAKEN_IN = N_("It can be taken back at the desk: %(address)s")
_ASKED = N_(
    "To be answered (what is not answered is left out). Write the word into a column “%(column)s” of the list, in that row:"
)
_WHERE = N_("Column “%(column)s”, %(rows)s")


class Entry(msgspec.Struct):
    """One thing wrong, or worth knowing, in one column: the rows it is in, a marked message, and values for its places.
    `spans`: the rows once more as from-to, where there may be thousands."""

    rows: list[int]
    column: str
    message: str
    values: dict[str, Any] = {}
    spans: list[tuple[int, int]] = []

    @property
    def text(self) -> str:
        """The message in the reader's language."""
        return localised(self.message, self.values)

    @property
    def where(self) -> str:
        """The rows as a person looks them up: 2–5, 9."""
        spans = list(self.spans)
        for row in self.rows:
            add_row(spans, row)
        return rows_as_text(spans)

    @property
    def many(self) -> int:
        """How many rows it is in."""
        return len(self.rows) + sum(last - first + 1 for first, last in self.spans)


class Change(msgspec.Struct):
    """One value that the file changes: of the home with this number, or of `who` in it."""

    code: str
    who: str
    field: str
    old: str
    new: str


class Report(msgspec.Struct):
    """The outcome. `counts`: see _WORDS. `batch` is what can be undone; None when nothing was written."""

    file_name: str
    rows: int = 0
    counts: dict[str, int] = {}
    errors: list[Entry] = []
    hints: list[Entry] = []
    changes: list[Change] = []
    """The first of them, for the page."""
    questions: list[Question] = []
    """What the rows leave open about who is who, answered or not."""
    aside: list[Entry] = []
    """What of the file was not read, and what was hidden in it."""
    batch: UUID | None = None
    dry_run: bool = False
    unreadable: bool = False
    """Whether the file is none that can be read, so that its only error is about the whole of it."""

    @property
    def bad_rows(self) -> int:
        """Rows with an error."""
        return len({row for entry in self.errors for row in entry.rows})

    @property
    def refused(self) -> str:
        """Why the whole file cannot be taken, in a sentence; empty where its rows were read."""
        return f"{self.file_name}: {self.errors[0].text}" if self.unreadable else ""

    @property
    def lacks_some(self) -> bool:
        """Whether something that may be about somebody was left out, or was hidden."""
        return any(entry.message not in HARMLESS for entry in self.aside)

    def lines(self) -> list[tuple[str, str]]:
        """What is counted, in words, each with its key."""
        return [
            (key, localised(words, {"n": self.counts[key]})) for key, words in _WORDS.items() if self.counts.get(key)
        ]

    def __str__(self) -> str:
        """As a terminal shows it."""
        said = [f"{self.file_name}: " + ngettext("%(n)d row", "%(n)d rows", self.rows) % {"n": self.rows}]
        said += [f"  {line}" for _, line in self.lines()]
        if self.dry_run:
            said.append(localised(_DRY))
        elif self.errors and self.batch is None:
            said.append(localised(_NOTHING))
        elif self.batch:
            said.append(localised(_TAKEN_IN, {"address": f"/desk/import/{self.batch}"}))
        said += self._asked()
        parts = ((N_("To mend"), self.errors), (N_("Left out, or hidden in the file"), self.aside))
        for name, entries in (*parts, (N_("Good to know"), self.hints)):
            if entries:
                said.append(localised(name) + ":")
                said += [f"  {_place(entry)}{entry.text}" for entry in entries[:MOST_SHOWN]]
            if len(entries) > MOST_SHOWN:
                said.append(f"  … {len(entries) - MOST_SHOWN}")
        return "\n".join(said)

    def _asked(self) -> list[str]:
        """The open questions, and how the list itself answers them."""
        asked = [question for question in self.questions if not question.answer]
        if not asked:
            return []
        said = [localised(_ASKED, {"column": COLUMNS["answer"][0]})]
        for question in asked[:MOST_SHOWN]:
            row = localised(N_("row %(rows)s"), {"rows": question.row})
            said.append(f"  {row}: {_persons(question.said)}: {question.text} {_persons(question.known)}".rstrip())
            ways = zip(question.column_words, question.options, strict=True)
            said += [f"    {word} = {option.text}" for word, option in ways]
        if len(asked) > MOST_SHOWN:
            said.append(f"  … {len(asked) - MOST_SHOWN}")
        return said


def _persons(people: list[Shown]) -> str:
    """People as a terminal shows them: enough to tell them apart."""
    return "；".join(
        " ".join(part for part in (one.name, _sex(one.sex), one.born.isoformat() if one.born else "") if part)
        for one in people
    )


def _sex(code: str) -> str:
    return localised(SEXES[code]) if code in SEXES else ""


def _place(entry: Entry) -> str:
    if not entry.many:
        return f"{entry.column}: " if entry.column else ""
    rows = localised(N_("row %(rows)s"), {"rows": entry.where})
    return (localised(_WHERE, {"column": entry.column, "rows": rows}) if entry.column else rows) + ": "


def gather(faults: Iterable[tuple[int, Fault]], headers: dict[str, str]) -> list[Entry]:
    """The same fault in the same column as one entry. `headers`: how each column is called in the file."""
    entries: dict[tuple[Any, ...], Entry] = {}
    for row, fault in sorted(faults, key=lambda each: each[0]):
        key = (fault.field, fault.message, *fault.values.items())
        entry = entries.get(key)
        if entry is None:
            column = headers.get(fault.field, "")
            entries[key] = Entry([row] if row else [], column, fault.message, fault.values)
        elif row and entry.rows[-1:] != [row]:
            entry.rows.append(row)
    return list(entries.values())
