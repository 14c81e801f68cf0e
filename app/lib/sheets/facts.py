"""What stands in a workbook besides the values of its cells."""

from dataclasses import dataclass, field

Merge = tuple[int, int, int, int]
"""(top, left, bottom, right), from 0, both ends included."""


@dataclass(slots=True)
class SheetFacts:
    """Of one sheet, all places counted from 0. `merged`: None where the file does not say. `blank`: cells that show
    something and hold nothing we can read: a formula nobody computed, an error such as #N/A."""

    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)
    merged: list[Merge] | None = None
    blank: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class BookFacts:
    """Of a workbook. `from_1904`: its day numbers count from 1904-01-01, as in those made on a Mac. `sheets`: by name."""

    from_1904: bool = False
    sheets: dict[str, SheetFacts] = field(default_factory=dict)

    def of(self, sheet: str) -> SheetFacts:
        """What is known of this sheet."""
        return self.sheets.get(sheet) or SheetFacts()
