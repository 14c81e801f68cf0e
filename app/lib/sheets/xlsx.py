"""Workbooks of Excel 2007 and later (ECMA-376, part 1, chapter 18): the epoch, what is hidden, and cells without a value.

Sheets are searched as bytes: a town's sheet has a million cells, and a tree of them does not fit.
"""

import posixpath
import re
from collections.abc import Iterator
from xml.etree import ElementTree
from zipfile import ZipFile

from app.lib.sheets.archive import opened
from app.lib.sheets.facts import BookFacts, SheetFacts

_TRUE = rb"""=["'](?:1|true)["']"""
_EPOCH = re.compile(rb"<(?:\w+:)?workbookPr\b[^>]*\bdate1904" + _TRUE)
_HIDDEN = re.compile(rb"<(?:\w+:)?(row|col)\b([^>]*\bhidden" + _TRUE + rb"[^>]*)>")
_PLACE = re.compile(rb"""\b(r|min|max)=["'](\d{1,9})["']""")
_MOST_COLUMNS = 16_384
_BLANK = re.compile(
    rb"""<(?:\w+:)?c\b[^>]*?\sr=["']([A-Z]{1,3})(\d{1,7})["'](?:"""
    rb"""[^>]*?\st=["']e["']|"""  # an error such as #N/A
    rb"""[^>]*>\s*<(?:\w+:)?f\b[^>]*?(?:/>|>[^<]*</(?:\w+:)?f>)\s*(?:<(?:\w+:)?v\s*(?:/>|></(?:\w+:)?v>)\s*)?</(?:\w+:)?c>)"""
)
_OTHER_ERROR = re.compile(rb"""<(?:\w+:)?c\b[^>]*?\st=["']e["'][^>]*?\sr=["']([A-Z]{1,3})(\d{1,7})["']""")
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_ID = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def read_facts(content: bytes) -> BookFacts:
    """What its parts say."""
    with opened(content) as archive:
        book = archive.read("xl/workbook.xml")
        facts = BookFacts(from_1904=bool(_EPOCH.search(book)))
        for name, part in _sheets(archive, book):
            facts.sheets[name] = _facts(archive.read(part))
        return facts


def targets(archive: ZipFile, part: str) -> dict[str, str]:
    """The names of the parts that one names, by the ids it calls them by."""
    folder, name = posixpath.split(part)
    links = ElementTree.fromstring(archive.read(f"{folder}/_rels/{name}.rels"))  # noqa: S314  in a process of its own
    found = ((link.get("Id", ""), link.get("Target", "")) for link in links)
    return {key: posixpath.normpath(posixpath.join(folder, target)).lstrip("/") for key, target in found}


def _sheets(archive: ZipFile, book: bytes) -> Iterator[tuple[str, str]]:
    parts = targets(archive, "xl/workbook.xml")
    names = set(archive.namelist())
    for sheet in ElementTree.fromstring(book).iter():  # noqa: S314
        if sheet.tag.rpartition("}")[2] == "sheet":
            part = parts.get(sheet.get(_ID) or sheet.get(_STRICT_ID) or "", "")
            if part in names:
                yield sheet.get("name", ""), part


def _facts(sheet: bytes) -> SheetFacts:
    facts = SheetFacts()
    for tag, attributes in _HIDDEN.findall(sheet):
        place = {key: int(number) for key, number in _PLACE.findall(attributes)}
        if tag == b"row" and b"r" in place:
            facts.hidden_rows.add(place[b"r"] - 1)
        elif tag == b"col" and b"min" in place and b"max" in place:
            facts.hidden_columns.update(range(place[b"min"] - 1, min(place[b"max"], _MOST_COLUMNS)))
    blank = {*_BLANK.findall(sheet), *_OTHER_ERROR.findall(sheet)}
    facts.blank = sorted((int(row) - 1, column_number(letters.decode())) for letters, row in blank)
    return facts


def column_number(letters: str) -> int:
    """The place of a column, from 0: A is 0, AA is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def column_letters(place: int) -> str:
    """What the person sees above a column: 0 is A, 26 is AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
