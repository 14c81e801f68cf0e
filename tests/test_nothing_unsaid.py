"""What a list leaves out is said with row and column, and what is too much is refused in a sentence: at the desk and by
command, for lists of homes and of people."""

import io
import re
import zipfile
from html import unescape

import pytest

from app.lib.sheets import cell_notes as say
from app.web.i18n import localised, set_language
from tests.cast import uid
from tests.lib.books import FORMATS, WORKBOOKS, book
from tests.support.engines import on_sqlite
from tests.support.server import environment, weige

pytestmark = on_sqlite
HEAD = {
    "homes": ["村", "微网格", "户号", "姓名", "与户主关系", "血型", None],
    "people": ["姓名", "手机", "村", "网格", "微网格", "血型", None],
}
LINE = {
    "homes": ["柳溪村", "塘口组", "S{0}", "曾大{0}", "户主", None, None],
    "people": ["黄{0}", "1390000080{0}", "柳溪村", "第一网格", "塘口组", None, None],
}
LAST = {"homes": ["合计", None, None, "3人", None, None, None], "people": ["合计", "3人", None, None, None, None, None]}


@pytest.fixture(autouse=True)
def chinese():
    set_language("zh_CN")


def lines(what, *numbers):
    return [[cell and cell.format(number) for cell in LINE[what]] for number in numbers]


@pytest.fixture(params=["homes by page", "homes by command", "people by page", "people by command"])
def door(request, client, database, tmp_path):
    """Which list it is, and a function from a file to what is said of it, as one line of text."""
    what, _, way = request.param.partition(" by ")

    def page(name, content):
        if what == "people":
            form = {"area": str(uid("liuxi")), "do": "check"}
            answer = client("wu").post("/desk/people/import", data=form, files={"file": (name, content)})
        else:
            wu = client("wu")
            answer = wu.post("/desk/import", data={"area": str(uid("liuxi"))}, files={"file": (name, content)})
            answer = wu.get(answer.headers["location"]) if answer.status_code == 303 else answer
        return " ".join(unescape(re.sub("<[^>]+>", " ", answer.text)).split())

    def command(name, content):
        path = tmp_path / name
        path.write_bytes(content)
        kind = {"homes": "households", "people": "leaders"}[what]
        words = ["import", kind, str(path), "--area", "mc.qh.lx", "--dry-run"]
        env = environment(database.folder, database.url) | {"LANG": "zh_CN.UTF-8"}
        done = weige(env, *words, cwd=tmp_path)
        said = done.stdout + done.stderr
        assert "Traceback" not in said
        return " ".join(said.split())

    return what, {"page": page, "command": command}[way]


def told(said, msgid, rows="", column=""):
    """The sentence stands there, and before or around it which rows and which column."""
    sentence = localised(msgid)
    places = [found.start() for found in re.finditer(re.escape(sentence), said)]
    around = [said[max(0, at - 60) : at + len(sentence) + 60] for at in places]
    return any(rows in each and column in each for each in around)


@pytest.mark.parametrize("form", FORMATS)
def test_rows_and_columns_that_are_left_out(door, form):
    what, read = door
    first, second, third = lines(what, 1, 2, 3)
    second = [*second[:5], "A型", None]
    third = [*third[:6], "南门"]
    rows = [
        ["名册", *[None] * 6],
        HEAD[what],
        first,
        second,
        HEAD[what],
        third,
        LAST[what],
        ["填表人：王五", *[None] * 6],
    ]
    said = read(f"list.{form}", book(form, rows))
    assert told(said, say.ABOVE, "1") and told(said, say.HEADER_AGAIN, "5") and told(said, say.TOTALS, "7")
    assert told(said, say.REMARK, "8")
    assert told(said, say.NOT_KEPT, "4", "血型") and told(said, say.NO_NAME, "6", "G")


@pytest.mark.parametrize("form", WORKBOOKS)
def test_what_is_hidden(door, form):
    what, read = door
    rows = [HEAD[what], *lines(what, 1, 2, 3)]
    said = read(f"list.{form}", book(form, rows, hidden_rows=[2], hidden_columns=[1]))
    assert told(said, say.HIDDEN_ROWS, "3") and told(said, say.HIDDEN_COLUMN, "", HEAD[what][1])


def _zip(parts, way=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", way) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def _bomb(repeat):
    """A sheet of .ods that says one row over and over."""
    name = "urn:oasis:names:tc:opendocument:xmlns:"
    cell = '<t:table-cell o:value-type="string"><x:p>户号</x:p></t:table-cell>'
    body = f'<t:table-row t:number-rows-repeated="{repeat}">{cell * 3}</t:table-row>'
    content = (
        f'<o:document-content xmlns:o="{name}office:1.0" xmlns:t="{name}table:1.0" xmlns:x="{name}text:1.0">'
        f'<o:body><o:spreadsheet><t:table t:name="a">{body}</t:table></o:spreadsheet></o:body></o:document-content>'
    )
    return _zip({"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": content})


ARCHIVES = {
    "a row a billion times": lambda: _bomb(10**9),
    "unpacks a thousandfold": lambda: _zip({"xl/workbook.xml": "", "xl/worksheets/sheet1.xml": b" " * 60_000_000}),
    "too many parts": lambda: _zip({"xl/workbook.xml": "", **{f"xl/{n}": "" for n in range(3_100)}}),
    "a table within": lambda: _zip({"list.xlsx": book("xlsx", [["户号", "姓名"]])}),
    "a document": lambda: _zip({"word/document.xml": "<w/>"}),
    "cut off": lambda: book("xlsx", [["户号", "姓名"], ["1", "曾"]])[:-200],
    "an empty archive": lambda: _zip({}),
}


@pytest.mark.parametrize("kind", ARCHIVES)
def test_an_archive_that_is_too_much_or_no_table(door, kind):
    _, read = door
    said = read("list.xlsx", ARCHIVES[kind]())
    assert re.search("请[^。]*。", said) and "新增人员 1" not in said
    assert re.search("文件|表格", said)


@pytest.mark.parametrize("cell", [True, False, "TRUE", 0.5, 1e17])
def test_what_a_spreadsheet_made_of_a_number(door, cell):
    what, read = door
    (line,) = lines(what, 9)
    line[2 if what == "homes" else 4] = cell
    said = read("list.xlsx", book("xlsx", [HEAD[what], line]))
    assert "文本格式" in said and "2" in said and "新增人员 1" not in said
