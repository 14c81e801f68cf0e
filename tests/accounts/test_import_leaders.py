"""Taking in a list of people, at the desk and by the command line."""

import csv
import io

import openpyxl
import pytest

from tests.accounts.desk import codes, set_password
from tests.cast import PEOPLE, path, uid
from tests.page import parse
from tests.support.server import WEIGE, run

HEADER = ("姓名", "手机号", "职务", "村/社区", "网格", "微网格")
LIST = (
    ("黄一", 13900000501, "微格长", "柳溪村", "第一网格", "塘口组"),
    ("黄二", "139 0000 0502", "", "柳溪", "第二网格", "竹林组"),
    ("黄二", "13900000502", "", "柳溪", "第二网格", "3"),
    ("黄三", "１３９００００0503", "网格长", "柳溪村", "第二网格", ""),
    (PEOPLE["he"][0], PEOPLE["he"][1], "微格长", "柳溪村", "第一网格", "后坡组"),
)


def xlsx(*rows, header=HEADER) -> bytes:
    """A workbook."""
    book = openpyxl.Workbook()
    book.active.append(header)
    for row in rows:
        book.active.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def csv_bytes(*rows, header=HEADER, encoding="gb18030") -> bytes:
    """A text as a Chinese Excel writes it."""
    text = io.StringIO()
    csv.writer(text).writerows([header, *rows])
    return text.getvalue().encode(encoding)


def send(person, content: bytes, area: str = "liuxi", do: str = "take", name: str = "名单.xlsx"):
    """Upload a list."""
    form = {"area": str(uid(area)), "do": do}
    return person.post("/desk/people/import", data=form, files={"file": (name, content)})


def counts(database) -> tuple[int, ...]:
    """How many areas, accounts, assignments and events there are."""
    return tuple(database.one(f"SELECT count(*) FROM {table}") for table in ("area", "account", "assignment", "event"))


def test_a_list_is_checked_taken_in_and_may_come_again(client, database):
    wu, before = client("wu"), counts(database)
    checked = send(wu, xlsx(*LIST), do="check")
    assert checked.status_code == 200 and "导入后会是这样" in checked.text
    assert counts(database) == before
    # What was checked is taken in without choosing the file again.
    (form,) = (each for each in parse(checked.text).iter("form") if any(f.get("name") == "kept" for f in each.iter()))
    fields = {field.get("name"): field.get("value") for field in form.iter("input")}
    taken = wu.post("/desk/people/import", data={**fields, "do": "take"})
    assert taken.status_code == 200 and "已经导入" in taken.text
    areas, accounts, assignments, events = (now - then for now, then in zip(counts(database), before, strict=True))
    assert (areas, accounts, assignments, events) == (3, 3, 4, 4)
    paths = [row["path"] for row in database.rows("SELECT path FROM area WHERE name IN ('第二网格', '竹林组', '3组')")]
    assert sorted(paths) == ["mc.qh.lx.d02wg", "mc.qh.lx.d02wg.03z", "mc.qh.lx.d02wg.zlz"]
    now = counts(database)
    again = send(wu, csv_bytes(*LIST), name="名单.csv")
    assert again.status_code == 200 and counts(database) == now
    made = codes(wu.post("/desk/people/slips", data={"area": str(uid("liuxi"))}).text)
    phone = client()
    assert set_password(phone, "13900000502", made["黄二"]).status_code == 303
    me = phone.get("/me").text
    assert "竹林组" in me and "3组" in me


@pytest.mark.parametrize(
    ("row", "words"),
    [
        (("", "13900000511", "", "柳溪村", "第一网格", "塘口组"), "姓名：请写姓名"),
        (("长" * 61, "13900000511", "", "柳溪村", "第一网格", "塘口组"), "姓名：姓名请减到最多 60 个字"),
        (("李一", "1390000", "", "柳溪村", "第一网格", "塘口组"), "手机号：请写 11 位手机号"),
        (("李一", "13900000511", "国王", "柳溪村", "第一网格", "塘口组"), "职务：不认识“国王”"),
        (("李一", "13900000511", "镇管理员", "柳溪村", "第一网格", "塘口组"), "职务：这个职务不归您定"),
        (("李一", "13900000511", "", "石桥村", "桥东网格", "桥头组"), "村/社区：这份名单是柳溪村的"),
        (("李一", "13900000511", "", "柳溪村", "第一网格", ""), "微网格：微格长负责一个组"),
        (("李一", "13900000511", "", "柳溪村", "第一网格", "长" * 61), "微网格：这个名称请减到最多 60 个字"),
        (("李一", PEOPLE["he"][1], "", "柳溪村", "第一网格", "塘口组"), "手机号：这个号码在系统里是何水生的"),
        (("李一", PEOPLE["luo"][1], "", "柳溪村", "第一网格", "塘口组"), "手机号：这个号码已有人用"),
        (("李二", "13900000512", "", "柳溪村", "第一网格", "塘口组"), "手机号：第 2 行是同一个号码"),
    ],
)
def test_a_fault_is_told_by_row_and_column_and_leaves_that_row_out(client, database, row, words):
    wu, before = client("wu"), counts(database)
    good = ("李零", "13900000512", "", "柳溪村", "第一网格", "塘口组")
    answer = send(wu, xlsx(good, row), do="check")
    assert answer.status_code == 200
    assert f"第 3 行，{words}" in answer.text
    assert "罗秀珍" not in answer.text
    assert counts(database) == before


def test_good_rows_are_taken_in_beside_bad_ones(client, database):
    good, bad = ("周甲", "13900000521", "", "柳溪村", "第一网格", "塘口组"), ("周乙", "", "", "", "第九网格", "新组")
    answer = send(client("wu"), xlsx(good, bad))
    assert "第 3 行" in answer.text
    assert database.one("SELECT count(*) FROM account WHERE phone = '13900000521'") == 1
    assert database.one("SELECT count(*) FROM area WHERE name = '第九网格'") == 0


def test_groups_are_found_without_their_grid_or_village_and_told_when_there_are_several(client, database):
    xu, header = client("xu"), ("姓名", "电话", "组", "村")
    before = database.one("SELECT count(*) FROM area")
    assert send(xu, xlsx(("吴甲", "13900000531", "后坡", "柳溪村"), header=header), "town").status_code == 200
    assert send(xu, xlsx(("吴乙", "13900000532", "桥头组", ""), header=header), "shiqiao").status_code == 200
    assert database.one("SELECT count(*) FROM area") == before
    # A group that no grid holds yet lies directly in the village.
    send(xu, xlsx(("吴丙", "13900000533", "井边组", ""), header=header), "shiqiao")
    assert database.one("SELECT path FROM area WHERE name = '井边组'") == "mc.qh.sq.jbz"
    send(
        xu,
        xlsx(("吴丁", "13900000534", "桥西网格", "后坡组", "石桥"), header=("姓名", "电话", "网格", "组", "村")),
        "town",
    )
    several = send(xu, xlsx(("吴戊", "13900000535", "后坡组", ""), header=header), "town")
    assert "请把村也写上" in several.text
    send(
        xu,
        xlsx(("吴己", "13900000536", "另一网格", "后坡组", "石桥"), header=("姓名", "电话", "网格", "组", "村")),
        "town",
    )
    several = send(xu, xlsx(("吴戊", "13900000535", "后坡组", "石桥村"), header=header), "town")
    assert "有好几个同名的" in several.text


def test_merged_cells_of_areas_count_for_every_row_they_cover(client, database):
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ("石桥村名单",),
        ("姓名", "手机", "网格", "微网格"),
        ("郑甲", 13900000541, "桥南网格", "一组"),
        ("郑乙", 13900000542, None, "二组"),
    ):
        sheet.append(row)
    sheet.merge_cells("C3:C4")
    content = io.BytesIO()
    book.save(content)
    assert send(client("xu"), content.getvalue(), "shiqiao").status_code == 200
    assert database.one("SELECT count(*) FROM area WHERE path LIKE 'mc.qh.sq.qnwg.%'") == 2


def test_an_empty_grid_of_a_cadre_is_asked_about_and_never_guessed(client, database):
    header = ("姓名", "手机", "职务", "村", "网格", "组")
    rows = (
        ("郑丙", "13900000543", "", "石桥村", "桥北网格", "河边组"),
        ("郑丁", "13900000544", "", "", "", "河湾组"),
        ("郑戊", "13900000545", "网格干部", "", "", ""),
        ("", "", "", "", "", ""),
        ("郑己", "13900000546", "村干部", "石桥村", "", ""),
    )
    answer = send(client("xu"), csv_bytes(*rows, header=header), "town", name="名单.csv")
    assert "第 4 行，网格：请在这一行写上网格" in answer.text and "第 6 行" not in answer.text
    held = {
        row["name"]: row["path"]
        for row in database.rows(
            "SELECT a.name, r.path FROM assignment s JOIN account a ON a.id = s.account JOIN area r ON r.id = s.area "
            "WHERE a.phone LIKE '1390000054_'"
        )
    }
    assert held["郑丁"] == "mc.qh.sq.qbwg.hwz" and held["郑己"] == "mc.qh.sq" and "郑戊" not in held


def test_shut_out_people_are_told_and_stay_out(client, database):
    xu, row = client("xu"), ("冯甲", "13900000551", "", "石桥村", "桥东网格", "桥头组")
    send(xu, xlsx(row), "town")
    account = database.one("SELECT id FROM account WHERE phone = '13900000551'")
    assert xu.post(f"/desk/people/{account}/disabling").status_code == 303
    other = (*row[:5], "桥尾组")
    assert "冯甲已停用" in send(xu, xlsx(other), "town").text
    assert database.one(f"SELECT count(*) FROM assignment WHERE account = '{account}'") == 1


def test_what_is_no_list_is_told_kindly(client, database):
    wu, before = client("wu"), counts(database)
    for content in (b"", b"PK\x03\x04 broken", b"\xff\xfe\x00", xlsx(("x",), header=("随便",)), b"<html></html>"):
        answer = send(wu, content)
        assert answer.status_code == 422, content[:20]
    assert "没有“手机”这一列" in send(wu, xlsx(("a", "b"), header=("姓名", "村"))).text
    assert wu.post("/desk/people/import", data={"area": str(uid("liuxi"))}).status_code == 422
    assert wu.post("/desk/people/import", data={"area": str(uid("liuxi")), "kept": "%%%"}).status_code == 422
    assert send(wu, xlsx(*LIST), "shiqiao").status_code == 422
    assert send(wu, b"x" * 5_000_001).status_code == 422
    assert counts(database) == before


def test_the_command_line(server, database, tmp_path):
    file = tmp_path / "leaders.xlsx"
    file.write_bytes(
        xlsx(("钱甲", "13900000561", "村医", "青禾镇", "石桥村"), header=("姓名", "电话", "职务", "镇", "村"))
    )
    env = {**server.env, "LANG": "en_US.UTF-8"}
    said = run(env, str(WEIGE), "import", str(file), "--dry-run")
    assert "Only checked" in said and "1 people new" in said
    assert database.one("SELECT count(*) FROM account WHERE phone = '13900000561'") == 0
    assert "Taken in." in run(env, str(WEIGE), "import", str(file), "--area", path("town"))
    assert database.one("SELECT count(*) FROM account WHERE phone = '13900000561' AND password_hash IS NULL") == 1
    assert "0 people new" in run(env, str(WEIGE), "import", "leaders", str(file))
    file.write_bytes(xlsx(("钱乙", "1", "", "", "", "")))
    with pytest.raises(AssertionError, match="Row 2"):
        run(env, str(WEIGE), "import", str(file))


def test_thirteen_hundred_people(client, database):
    """Some seconds for a town, whatever the machine: nobody's password is hashed, and rows cost no queries of their own."""
    rows = [
        (
            f"姓名{n}",
            f"1391{n:07}",
            "",
            f"{'甲乙丙丁戊己庚辛壬癸子丑'[n % 12]}山村",
            f"第{n % 11 + 1}网格",
            f"{n // 12 + 1}组",
        )
        for n in range(1300)
    ]
    xu = client("xu")
    answer = send(xu, xlsx(*rows), "town")
    assert answer.status_code == 200
    assert database.one("SELECT count(*) FROM account WHERE phone LIKE '1391%'") == 1300
    assert database.one("SELECT count(*) FROM area WHERE kind = 'micro_grid'") >= 1300
    now = counts(database)
    assert send(xu, xlsx(*rows), "town").status_code == 200
    assert counts(database) == now
    made = codes(xu.post("/desk/people/slips", data={"area": str(uid("town"))}).text)
    assert len(made) >= 1300
