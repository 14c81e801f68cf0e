"""The desk's household lists, and the command: checked first, taken in, taken back; each within one's own areas."""

import re
from uuid import uuid4

import pytest

from tests.cast import uid
from tests.support.rows import rows
from tests.support.server import environment, run

HEADER = "村,微网格,户号,户主,与户主关系,姓名,性别,联系电话\n"
ID = "11010519491231002X"


def upload(person, text, area="liuxi", name="名册.csv"):
    """Choose a file and check it; the answer."""
    content = text if isinstance(text, bytes) else (HEADER + text).encode("gbk")
    return person.post("/desk/import", data={"area": str(uid(area))}, files={"file": (name, content)})


def checked(person, text, **more):
    """The address of the check of a file."""
    answer = upload(person, text, **more)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def taken_in(person, text, **more):
    """The address of a list that was taken in."""
    answer = person.post(checked(person, text, **more) + "/taking-in")
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def homes(server, code):
    """How many homes have this number."""
    return rows(server, "SELECT count(*) FROM household WHERE code = ?", code)[0][0]


def test_a_list_is_checked_taken_in_and_taken_back(client, server):
    wu = client("wu")
    assert 'action="/desk/import"' in wu.get("/desk/import").text
    check = checked(wu, "柳溪村,塘口组,D1,曾大山,户主,曾大山,男,13800000101\n")
    page = wu.get(check).text
    assert "都没有问题" in page and homes(server, "D1") == 0
    answer = wu.post(check + "/taking-in")
    batch = answer.headers["location"]
    assert homes(server, "D1") == 1 and "新增 1 户" in wu.get(batch).text
    assert batch in wu.get("/desk/import").text
    listed = client("chen").get("/households").text
    assert "曾大山" in listed and "zds" in listed
    assert wu.post(batch + "/undoing").status_code == 303
    assert homes(server, "D1") == 0 and "去掉 1 户" in wu.get(batch).text
    assert wu.post(batch + "/undoing").status_code == 409
    assert "已收回" in wu.get("/desk/import").text


def test_a_second_tap_takes_nothing_in_twice(client, server):
    wu = client("wu")
    check = checked(wu, "柳溪村,塘口组,D2,曾大山,户主,曾大山,男,\n")
    assert wu.post(check + "/taking-in").status_code == 303
    again = wu.post(check + "/taking-in")
    assert again.status_code == 404 and "已经不在了" in again.text
    assert wu.get(check).status_code == 404
    assert homes(server, "D2") == 1


def test_errors_are_shown_by_row_and_column_and_the_rest_may_come_in(client, server):
    wu = client("wu")
    text = "柳溪村,塘口组,D3,曾大山,户主,曾大山,甲,\n柳溪村,塘口组,D4,何老三,户主,何老三,男,\n"
    check = checked(wu, text)
    page = wu.get(check).text
    assert re.search(r">2<.*性别.*性别请填：男、女", page, re.S) and "先导入没问题的行" in page
    batch = wu.post(check + "/taking-in").headers["location"]
    assert (homes(server, "D3"), homes(server, "D4")) == (0, 1)
    assert "没有导入 1 行" in wu.get(batch).text


def test_what_would_change_is_named(client):
    wu = client("wu")
    taken_in(wu, "柳溪村,塘口组,D5,曾大山,户主,曾大山,男,13800000101\n")
    page = wu.get(checked(wu, "柳溪村,塘口组,D5,曾大山,户主,曾大山,男,13800000102\n")).text
    assert "13800000101" in page and "13800000102" in page and 'name="person-2"' not in page


@pytest.mark.parametrize(("verb", "outcome"), [("", ["何秀英"]), ("same", ["何秀莹"]), ("new", ["何秀英", "何秀莹"])])
def test_who_is_who_is_answered_on_the_page(client, server, verb, outcome):
    wu, code = client("wu"), f"D5{verb}"
    taken_in(wu, f"柳溪村,塘口组,{code},曾大山,户主,曾大山,男,\n柳溪村,塘口组,{code},曾大山,妻,何秀英,女,\n")
    check = checked(wu, f"柳溪村,塘口组,{code},曾大山,户主,曾大山,男,\n柳溪村,塘口组,{code},曾大山,妻,何秀莹,女,\n")
    page = wu.get(check).text
    assert "有 1 处要您认一认" in page and "秀英" in page and "都没有问题" not in page
    values = dict(re.findall(r'name="person-3" value="(\w+):?([^"]*)"', page))
    assert values.keys() == {"same", "new", "out"}
    answer = f"{verb}:{values[verb]}".rstrip(":") if verb else ""
    batch = wu.post(check + "/taking-in", data={"person-3": answer} if verb else {}).headers["location"]
    names = rows(
        server,
        "SELECT r.name FROM resident r JOIN household h ON h.id = r.household WHERE h.code = ? ORDER BY r.position",
        code,
    )
    assert [name for (name,) in names] == ["曾大山", *outcome]
    assert ("没有认定是谁" in wu.get(batch).text) == (not verb)


def test_one_answer_for_all_numbers_that_lost_their_zeros(client, server):
    wu = client("wu")
    whole = "".join(f"柳溪村,塘口组,00{n},曾大{n},户主,曾大{n},男,\n" for n in range(50, 56))
    taken_in(wu, whole)
    check = checked(wu, whole.replace(",00", ","))
    assert 'name="all-number" value="same"' in wu.get(check).text
    assert wu.post(check + "/taking-in", data={"all-number": "same"}).status_code == 303
    assert [homes(server, f"00{n}") for n in range(50, 56)] == [1] * 6 and homes(server, "50") == 0


def test_an_answer_for_all_cannot_say_that_people_are_somebody_else(client, server):
    wu = client("wu")
    family = "柳溪村,塘口组,D{0},曾大{0},户主,曾大{0},男,\n柳溪村,塘口组,D{0},曾大{0},妻,何秀英{0},女,\n"
    taken_in(wu, "".join(family.format(n) for n in range(80, 86)))
    check = checked(wu, "".join(family.format(n).replace("秀英", "秀莹") for n in range(80, 86)))
    page = wu.get(check).text
    assert 'name="all-person" value="out"' in page and 'name="all-person" value="same"' not in page
    wu.post(check + "/taking-in", data={"all-person": "same"})
    assert rows(server, "SELECT count(*) FROM resident WHERE name LIKE '何秀莹8%'")[0][0] == 0


def test_what_cannot_be_read_or_was_not_chosen_is_said(client):
    wu = client("wu")
    page = wu.get(checked(wu, b"PK\x03\x04nonsense", name="x.xlsx")).text
    assert "这个文件坏了" in page and "taking-in" not in page
    assert "下面一行也没有" in wu.get(checked(wu, "")).text
    assert upload(wu, b"").status_code == 422
    answer = wu.post("/desk/import", data={"area": str(uid("liuxi"))})
    assert answer.status_code == 422 and "请选住户名册的文件" in answer.text
    assert wu.post("/desk/import", files={"file": ("x.csv", b"x")}).status_code == 422


def test_each_writes_in_their_own_areas_alone(client, server):
    wu, lin = client("wu"), client("lin")
    assert upload(wu, "石桥村,桥头组,D6,罗老四,户主,罗老四,男,\n", area="shiqiao").status_code == 404
    assert upload(wu, "x", area="town").status_code == 404
    assert wu.post("/desk/import", data={"area": "nonsense"}, files={"file": ("x.csv", b"x")}).status_code == 404
    page = wu.get(checked(wu, "石桥村,桥头组,D6,罗老四,户主,罗老四,男,\n")).text
    assert "这里没有“石桥村”" in page and "taking-in" not in page
    batch = taken_in(lin, "石桥村,桥头组,D6,罗老四,户主,罗老四,男,\n", area="shiqiao")
    assert homes(server, "D6") == 1
    assert batch not in wu.get("/desk/import").text
    assert wu.get(batch).status_code == 404 and wu.post(batch + "/undoing").status_code == 404
    assert homes(server, "D6") == 1
    assert f'value="{uid("shiqiao")}"' not in wu.get("/desk/import").text


def test_a_check_belongs_to_whoever_made_it(client, server):
    check = checked(client("lin"), "柳溪村,塘口组,D7,曾大山,户主,曾大山,男,\n", area="town")
    wu = client("wu")
    assert wu.get(check).status_code == 404 and wu.post(check + "/taking-in").status_code == 404
    assert homes(server, "D7") == 0


@pytest.mark.parametrize("name", ["chen", "zhou", "shen"])
def test_to_others_the_pages_do_not_exist(client, name):
    person = client(name)
    key = uuid4()
    for address in ("", "/template.csv", f"/{key}", f"/checks/{key}"):
        assert person.get(f"/desk/import{address}").status_code == 404
    for address in ("", f"/{key}/undoing", f"/checks/{key}/taking-in"):
        assert person.post(f"/desk/import{address}").status_code == 404


def test_strangers_are_led_to_the_sign_in(client):
    stranger = client()
    assert stranger.get("/desk/import").headers["location"].startswith("/sign-in")
    assert stranger.post("/desk/import").status_code == 401
    wu = client("wu")
    assert wu.get(f"/desk/import/{uuid4()}").status_code == 404
    assert wu.get(f"/desk/import/checks/{uuid4()}").status_code == 404


def test_the_empty_list_opens_in_excel_and_comes_back_empty(client):
    wu = client("wu")
    answer = wu.get("/desk/import/template.csv")
    assert answer.content.startswith(b"\xef\xbb\xbf") and "attachment" in answer.headers["content-disposition"]
    assert "身份证" not in answer.text and "柳溪村" in answer.text and "石桥村" not in answer.text
    report = wu.get(checked(wu, answer.content)).text
    assert "要改的地方" not in report and "下面一行也没有" in report


def test_what_is_kept_for_the_hour_holds_no_id_number(client, server):
    text = f"村,微网格,户号,姓名,身份证号\n柳溪村,塘口组,D8,曾大山,{ID}\n"
    checked(client("wu"), text.encode())
    kept = list((server.data_dir / "imports").glob("*.msgpack"))
    assert kept and all(ID[:17].encode() not in path.read_bytes() for path in kept)
    assert all(path.stat().st_mode & 0o077 == 0 for path in kept)
    assert ID[:17] not in server.log.read_text()


def test_the_command_checks_takes_in_and_says_so(server, database, tmp_path):
    register = tmp_path / "households.csv"
    register.write_bytes((HEADER + "柳溪村,塘口组,D9,曾大山,户主,曾大山,男,\n").encode("gbk"))
    env = environment(database.folder, database.url, LANG="en_US.UTF-8")
    assert "曾大山" not in run(env, "-m", "app.cli", "import", str(register), "--dry-run")
    assert homes(server, "D9") == 0
    run(env, "-m", "app.cli", "import", str(register), "--area", "柳溪村")
    assert homes(server, "D9") == 1


def test_a_change_at_the_door_renews_what_a_home_is_found_by(client, server):
    chen = client("chen")
    data = {"household": uid("wu home"), "name": "仇小海", "relation": "son"}
    assert chen.sync(chen.record("resident", data))[0]["outcome"] == "stored"
    assert "qxh" in rows(server, "SELECT find FROM household WHERE id = ?", uid("wu home"))[0][0].split()
    chen.sync(chen.record("household", {"household": uid("wu home"), "address": "老街"}))
    assert "老街" in rows(server, "SELECT find FROM household WHERE id = ?", uid("wu home"))[0][0].split()
    assert "qxh" in chen.get("/households").text
