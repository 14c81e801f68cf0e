"""A list of people as somebody keeps it, read row by row: who, with which number, in which role, where."""

from dataclasses import dataclass, field
from typing import Any

from app.accounts.desk.person_forms import NAME_LENGTH as LONGEST_NAME
from app.accounts.desk.person_forms import WRONG_PHONE, is_mobile
from app.accounts.sign_in.throttle import normal_phone
from app.areas.naming import fold
from app.areas.tree import NAME_LENGTH
from app.lib.identity import is_cut_id, without_ids
from app.lib.names import clean_name, fold_name, name_fault
from app.lib.sheets.cell_notes import ID_LEFT_OUT, add_row
from app.lib.spoilt import spoilt
from app.lib.spreadsheet import Note, Unreadable, read_sheet
from app.web.i18n import N_

COLUMNS = {
    "name": ("姓名", "名字", "微格长", "微格长姓名", "负责人", "name"),
    "phone": ("手机", "手机号", "手机号码", "电话", "电话号码", "联系电话", "联系方式", "移动电话", "phone", "mobile"),
    "role": ("职务", "角色", "身份", "岗位", "role"),
    "town": ("镇", "乡镇", "镇街", "乡镇街道", "街道", "所属镇", "所属乡镇", "town"),
    "village": ("村", "村社区", "社区", "村居", "行政村", "所属村", "所属社区", "village"),
    "grid": ("网格", "网格名称", "所属网格", "grid"),
    "group": (
        "微网格",
        "微格",
        "组",
        "小组",
        "村民小组",
        "村组",
        "微网格名称",
        "微格名称",
        "所属微格",
        "所属微网格",
        "group",
    ),
}
"""Our keys and the names people give these columns."""
PLACES = {"town": "town", "village": "village", "grid": "grid", "group": "micro_grid"}
"""Columns that name an area, from above to below, and its kind."""

ROLE_NAMES = {
    "leader": ("微格长", "微网格长", "微格员", "微网格员", "组长", "小组长", "邻长", "楼栋长", "leader", "grid leader"),
    "cadre": ("网格干部", "网格长", "网格员", "专职网格员", "村干部", "社区干部", "包组干部", "干部", "cadre"),
    "village_admin": ("村管理员", "社区管理员", "村级管理员", "village admin", "village administrator"),
    "department": ("部门", "站所", "职能部门", "部门人员", "department"),
    "dispatcher": ("调度员", "调度", "综合调度", "dispatcher"),
    "mediator": ("调解员", "人民调解员", "mediator"),
    "doctor": ("村医", "医生", "乡村医生", "家庭医生", "doctor"),
    "town_admin": ("镇管理员", "乡镇管理员", "街道管理员", "镇级管理员", "town admin", "town administrator"),
}
_ROLES = {fold(name): role for role, names in ROLE_NAMES.items() for name in (role, *names)}
DEFAULT_ROLE = "leader"
_FILL_DOWN = ("town", "village", "grid")
"""Columns whose merged or left-out cells count as the one above. A group is each leader's own and always written."""
_OTHERS = "干部|网格[员长]|联村|包[村片组]|医生|民警|监督|紧急|家属"
"""In the name of a group of columns: what stands below is about somebody else than the person of the row."""

_NO_COLUMN = N_("There is no column for %(columns)s. Please add it, or name it so, and choose the file again.")
_UNKNOWN_ROLE = N_("The role “%(role)s” is not known. Please write one of: %(roles)s.")
_LONG_AREA = N_("Please shorten this name to %(limit)d characters.")
_GRID_ABOVE = N_(
    "Please write the grid into this row. If it is for the whole village, put an empty row above it and write the village."
)
_OTHER_NAME = N_("The same number stands in row %(row)d with another name. Please check both rows.")


@dataclass(slots=True)
class RowFault:
    """What is wrong in one row: a marked message that names the cure, and its values. `column`: as the list calls it."""

    row: int
    column: str
    message: str
    values: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class Line:
    """One row, cleaned. `places`: names of areas by column."""

    number: int
    name: str
    phone: str
    role: str
    places: dict[str, str]


@dataclass(slots=True)
class Read:
    """What a list says: rows that can be used, faults of the others; `rows`: how many there are; `headers`, `notes` and
    `left_out` as in Sheet."""

    lines: list[Line]
    faults: list[RowFault]
    rows: int
    headers: dict[str, str]
    notes: list[Note]
    left_out: list[str]


def read_lines(file_name: str, content: bytes) -> Read:
    """A list, row by row; runs apart (app.lib.apart). Raises Unreadable."""
    sheet = read_sheet(file_name, content, COLUMNS, _FILL_DOWN, _OTHERS)
    for key in ("name", "phone"):
        if key not in sheet.headers:
            raise Unreadable(_NO_COLUMN, {"columns": COLUMNS[key][0]})
    lines: list[Line] = []
    faults: list[RowFault] = []
    first: dict[str, Line] = {}
    hidden: dict[str, list[int]] = {}
    for row in sheet.rows:
        for key, value in row.values.items():
            if (left := without_ids(value)) != value or (row.marks.get(key) == "cut" and is_cut_id(value)):
                row.values[key] = left if left != value else ""
                hidden.setdefault(key, []).append(row.number)
        line = Line(
            row.number,
            clean_name(row.values["name"], spaced=True),
            normal_phone(row.values["phone"]),
            _ROLES.get(fold(row.values.get("role", "")), "") if row.values.get("role") else DEFAULT_ROLE,
            {column: row.values[column] for column in PLACES if row.values.get(column)},
        )
        found = [
            (key, why, {"said": value[:40]})
            for key, value in row.values.items()
            if (why := spoilt(value, numeric=key in row.numeric, mark=row.marks.get(key, "")))
        ] or _faults(line, row.values.get("role", ""), first.setdefault(line.phone, line))
        if "grid" in row.filled and line.role == "cadre" and "group" not in line.places:
            # Empty may mean "as above" or "none": the one is a grid, the other the whole village.
            found.append(("grid", _GRID_ABOVE, {}))
        faults += [RowFault(row.number, sheet.headers[key], message, values) for key, message, values in found]
        if not found:
            lines.append(line)
    notes = sheet.notes + [_left_out(sheet.headers[key], rows) for key, rows in hidden.items()]
    return Read(lines, faults, len(sheet.rows), sheet.headers, notes, sheet.left_out)


def _left_out(column: str, rows: list[int]) -> Note:
    note = Note([], column, ID_LEFT_OUT)
    for row in rows:
        add_row(note.spans, row)
    return note


def _faults(line: Line, role: str, first: Line) -> list[tuple[str, str, dict[str, Any]]]:
    found: list[tuple[str, str, dict[str, Any]]] = []
    if fault := name_fault(line.name, LONGEST_NAME):
        found.append(("name", *fault))
    if not is_mobile(line.phone):
        found.append(("phone", WRONG_PHONE, {}))
    elif fold_name(first.name) != fold_name(line.name):
        found.append(("phone", _OTHER_NAME, {"row": first.number}))
    if not line.role:
        found.append(
            ("role", _UNKNOWN_ROLE, {"role": role[:30], "roles": "、".join(n[0] for n in ROLE_NAMES.values())})
        )
    long = [column for column, name in line.places.items() if len(name) > NAME_LENGTH]
    return found + [(column, _LONG_AREA, {"limit": NAME_LENGTH}) for column in long]
