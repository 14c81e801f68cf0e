"""One table in every format that is read, with what a format may say besides the values of its cells.

xls and xlsb are written here, record by record ([MS-XLS], [MS-XLSB], [MS-CFB]): nobody keeps a writer of them.
"""

import io
import struct
import zipfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from xml.sax.saxutils import escape

import xlsxwriter

EPOCHS = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
WORKBOOKS = ("xlsx", "xlsm", "xlsb", "xls", "ods")
FORMATS = (*WORKBOOKS, "csv")


@dataclass
class Table:
    """`rows`: text, numbers and days; None is an empty cell. Places are counted from 0."""

    rows: Sequence[Sequence[Any]]
    hidden_rows: Collection[int] = ()
    hidden_columns: Collection[int] = ()
    merged: Sequence[tuple[int, int, int, int]] = ()
    from_1904: bool = False
    more: dict[str, Sequence[Sequence[Any]]] = field(default_factory=dict)
    """Further sheets."""
    hidden_sheets: Collection[str] = ()


def book(form: str, rows: Sequence[Sequence[Any]], **more: Any) -> bytes:
    """The bytes of such a file."""
    table = Table(rows, **more)
    write = {"xlsx": _xlsx, "xlsm": _xlsx, "xlsb": _xlsb, "xls": _xls, "ods": _ods, "csv": _csv}[form]
    return write(table)


def _number(cell: Any, table: Table) -> float | None:
    if isinstance(cell, date):
        return float((cell - EPOCHS[table.from_1904]).days)
    return float(cell) if isinstance(cell, int | float) else None


def _sheets(table: Table) -> list[tuple[str, Sequence[Sequence[Any]]]]:
    return [("表一", table.rows), *table.more.items()]


def _csv(table: Table) -> bytes:
    return "\n".join(",".join("" if cell is None else str(cell) for cell in row) for row in table.rows).encode()


def _xlsx(table: Table) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"date_1904": table.from_1904}) as made:
        dated = made.add_format({"num_format": "yyyy-mm-dd"})
        for name, rows in _sheets(table):
            sheet = made.add_worksheet(name)
            if name in table.hidden_sheets:
                sheet.hide()
            for place, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, date):
                        sheet.write_datetime(place, column, cell, dated)
                    elif cell is not None:
                        sheet.write(place, column, cell)
            if rows is table.rows:
                for place in table.hidden_rows:
                    sheet.set_row(place, None, None, {"hidden": True})
                for column in table.hidden_columns:
                    sheet.set_column(column, column, None, None, {"hidden": True})
                for top, left, bottom, right in table.merged:
                    sheet.merge_range(top, left, bottom, right, rows[top][left])
    return out.getvalue()


def _ods(table: Table) -> bytes:
    def cell(value: Any, spans: str, covered: bool) -> str:
        tag = "covered-table-cell" if covered else "table-cell"
        if value is None or covered:
            return f"<table:{tag}{spans}/>"
        if isinstance(value, date):
            kind = f'office:value-type="date" office:date-value="{value.isoformat()}"'
        elif isinstance(value, int | float):
            kind = f'office:value-type="float" office:value="{value}"'
        else:
            kind = 'office:value-type="string"'
        return f"<table:{tag} {kind}{spans}><text:p>{escape(str(value))}</text:p></table:{tag}>"

    def sheet(name: str, rows: Sequence[Sequence[Any]]) -> str:
        first = rows is table.rows
        spans = {(t, le): (b - t + 1, r - le + 1) for t, le, b, r in table.merged} if first else {}
        under = {
            (row, column)
            for (top, left), (down, across) in spans.items()
            for row in range(top, top + down)
            for column in range(left, left + across)
        } - spans.keys()
        width = max(map(len, rows), default=0)
        columns = "".join(
            "<table:table-column{}/>".format(
                ' table:visibility="collapse"' if first and column in table.hidden_columns else ""
            )
            for column in range(width)
        )
        lines = []
        for place, row in enumerate(rows):
            hidden = ' table:visibility="filter"' if first and place in table.hidden_rows else ""
            cells = []
            for column in range(width):
                value = row[column] if column < len(row) else None
                down, across = spans.get((place, column), (0, 0))
                said = f' table:number-rows-spanned="{down}" table:number-columns-spanned="{across}"' if down else ""
                cells.append(cell(value, said, (place, column) in under))
            lines.append(f"<table:table-row{hidden}>{''.join(cells)}</table:table-row>")
        style = ' table:style-name="gone"' if name in table.hidden_sheets else ""
        return f'<table:table table:name="{name}"{style}>{columns}{"".join(lines)}</table:table>'

    body = "".join(sheet(name, rows) for name, rows in _sheets(table))
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
        for name in ("office", "table", "text", "style")
    )
    styles = (
        '<office:automatic-styles><style:style style:name="gone" style:family="table">'
        '<style:table-properties table:display="false"/></style:style></office:automatic-styles>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr(
            "content.xml",
            f'<?xml version="1.0"?><office:document-content {spaces}>{styles}<office:body><office:spreadsheet>{body}'
            "</office:spreadsheet></office:body></office:document-content>",
        )
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return out.getvalue()


# --- xls ---------------------------------------------------------------------


def _record(kind: int, body: bytes) -> bytes:
    return struct.pack("<HH", kind, len(body)) + body


def _xls(table: Table) -> bytes:
    bof = struct.pack("<HHHHII", 0x600, 0x10, 0x0DBB, 0x07CC, 0, 6)
    head = _record(0x809, struct.pack("<HHHHII", 0x600, 0x05, 0x0DBB, 0x07CC, 0, 6))
    head += _record(0x42, struct.pack("<H", 1200)) + _record(0x22, struct.pack("<H", table.from_1904))
    plain, dated = (struct.pack("<HHHBBBBHIIH", 0, form, 1, 0x20, 0, 0, 0, 0, 0, 0, 0x20C0)[:20] for form in (0, 14))
    head += _record(0xE0, plain) + _record(0xE0, dated)
    bodies = [_record(0x809, bof) + _xls_sheet(table, rows) + _record(0x0A, b"") for _, rows in _sheets(table)]
    names = [(name.encode("utf-16-le"), len(name), name in table.hidden_sheets) for name, _ in _sheets(table)]
    start = len(head) + sum(4 + 8 + len(name) for name, _, _ in names) + 4
    for (name, length, hidden), body in zip(names, bodies, strict=True):
        head += _record(0x85, struct.pack("<IBBBB", start, hidden, 0, length, 1) + name)
        start += len(body)
    return _compound("Workbook", head + _record(0x0A, b"") + b"".join(bodies))


def _xls_sheet(table: Table, rows: Sequence[Sequence[Any]]) -> bytes:
    first = rows is table.rows
    out = _record(0x200, struct.pack("<IIHHH", 0, len(rows), 0, max(map(len, rows), default=0), 0))
    if first:
        for column in table.hidden_columns:
            out = _record(0x7D, struct.pack("<HHHHHH", column, column, 2000, 0, 1, 0)) + out
    for place, row in enumerate(rows):
        flags = 0x20 if first and place in table.hidden_rows else 0
        out += _record(0x208, struct.pack("<HHHHHHBBH", place, 0, len(row), 255, 0, 0, flags, 1, 0))
        for column, cell in enumerate(row):
            number = _number(cell, table)
            if number is not None:
                out += _record(0x203, struct.pack("<HHHd", place, column, isinstance(cell, date), number))
            elif cell is not None:
                text = str(cell).encode("utf-16-le")
                out += _record(0x204, struct.pack("<HHHHB", place, column, 0, len(text) // 2, 1) + text)
    if first and table.merged:
        spans = b"".join(struct.pack("<HHHH", top, bottom, left, right) for top, left, bottom, right in table.merged)
        out += _record(0xE5, struct.pack("<H", len(table.merged)) + spans)
    return out


def _compound(name: str, stream: bytes) -> bytes:
    """One stream in a compound file of sectors of 512 bytes; large enough to lie in sectors of its own."""
    size = 512
    stream += bytes(max(4096, -(-len(stream) // size) * size) - len(stream))
    sectors = len(stream) // size
    tables = -(-(sectors + 2) // 126)
    chain = [0xFFFFFFFD] * tables + [0xFFFFFFFE]
    first = len(chain)
    chain += [*range(first + 1, first + sectors), 0xFFFFFFFE]
    chain += [0xFFFFFFFF] * (tables * 128 - len(chain))

    def entry(title: str, kind: int, child: int, start: int, length: int) -> bytes:
        text = title.encode("utf-16-le")
        head = text.ljust(64, b"\0") + struct.pack(
            "<HBBIII", len(text) + 2 if title else 0, kind, 1, *[0xFFFFFFFF] * 2, child
        )
        return head + bytes(36) + struct.pack("<IQ", start, length)

    directory = entry("Root Entry", 5, 1, 0xFFFFFFFE, 0) + entry(name, 2, 0xFFFFFFFF, first, len(stream))
    directory += entry("", 0, 0xFFFFFFFF, 0, 0) * 2
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, tables, tables, 0, 4096, 0xFFFFFFFE, 0, 0xFFFFFFFE, 0)
    head += struct.pack("<109I", *range(tables), *[0xFFFFFFFF] * (109 - tables))
    return head + struct.pack(f"<{len(chain)}I", *chain) + directory + stream


# --- xlsb --------------------------------------------------------------------


def _seven(number: int) -> bytes:
    out = b""
    while True:
        number, low = number >> 7, number & 0x7F
        out += bytes([low | (0x80 if number else 0)])
        if not number:
            return out


def _brt(kind: int, body: bytes = b"") -> bytes:
    return _seven(kind) + _seven(len(body)) + body


def _wide(text: str) -> bytes:
    return struct.pack("<I", len(text)) + text.encode("utf-16-le")


def _xlsb(table: Table) -> bytes:
    sheets = _sheets(table)
    links = "".join(f'<Relationship Id="rId{n}" Target="worksheets/sheet{n}.bin"/>' for n, _ in enumerate(sheets, 1))
    bundle = b"".join(
        _brt(156, struct.pack("<II", name in table.hidden_sheets, n) + _wide(f"rId{n}") + _wide(name))
        for n, (name, _) in enumerate(sheets, 1)
    )
    workbook = _brt(131) + _brt(153, struct.pack("<II", table.from_1904, 0) + _wide(""))
    workbook += _brt(143) + bundle + _brt(144) + _brt(132)
    form = struct.pack("<HHHHHBBHH", 0, 0, 0, 0, 0, 0, 0, 0, 0)[:16]
    dated = struct.pack("<HH", 0, 14) + form[4:]
    styles = _brt(278) + _brt(617, struct.pack("<I", 2)) + _brt(47, form) + _brt(47, dated) + _brt(618) + _brt(279)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("xl/workbook.bin", workbook)
        archive.writestr("xl/styles.bin", styles)
        archive.writestr(
            "xl/_rels/workbook.bin.rels",
            '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f"{links}</Relationships>",
        )
        for n, (_, rows) in enumerate(sheets, 1):
            archive.writestr(f"xl/worksheets/sheet{n}.bin", _xlsb_sheet(table, rows))
    return out.getvalue()


def _xlsb_sheet(table: Table, rows: Sequence[Sequence[Any]]) -> bytes:
    first = rows is table.rows
    width = max(map(len, rows), default=1)
    out = _brt(129) + _brt(148, struct.pack("<IIII", 0, max(len(rows) - 1, 0), 0, max(width - 1, 0)))
    if first and table.hidden_columns:
        columns = (_brt(60, struct.pack("<IIIIH", c, c, 2000, 0, 1)) for c in table.hidden_columns)
        out += _brt(390) + b"".join(columns) + _brt(391)
    out += _brt(145)
    for place, row in enumerate(rows):
        flags = 0x10 if first and place in table.hidden_rows else 0
        out += _brt(0, struct.pack("<IIHBBBI", place, 0, 300, 0, flags, 0, 0))
        for column, cell in enumerate(row):
            number = _number(cell, table)
            if number is not None:
                out += _brt(5, struct.pack("<IId", column, isinstance(cell, date), number))
            elif cell is not None:
                out += _brt(6, struct.pack("<II", column, 0) + _wide(str(cell)))
    out += _brt(146)
    if first and table.merged:
        spans = (_brt(176, struct.pack("<IIII", top, bottom, left, right)) for top, left, bottom, right in table.merged)
        out += _brt(177, struct.pack("<I", len(table.merged))) + b"".join(spans) + _brt(178)
    return out + _brt(130)
