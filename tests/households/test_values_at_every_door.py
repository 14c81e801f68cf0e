"""One reader for a telephone number and a name, whichever door they come in by: a list, a phone's record, a form, the desk."""

import pytest

from tests.cast import PASSWORD, uid
from tests.support.rows import rows

PHONES = {
    "138 0000 0101": "13800000101",
    "+86 138-0000-0101": "13800000101",
    "8613800000101": "13800000101",
    "１３８０００００１０１": "13800000101",
    "(0731) 8366 1234 转 801": "0731-83661234-801",
    "13800000101/13900000102": "13800000101、13900000102",
}
WRONG_PHONES = ["000", "---", "1380000010", "138000001011", "1391234", "打不通"]
NAMES = {"李　㛃": "李㛃", "张\u200b𠮷": "张𠮷", "买买提 • 艾力": "买买提·艾力", "﨑〇": "﨑〇"}
WRONG_NAMES = ["·", "\u200b", "　・　", "李?", "李\ufffd", "张□"]
HEADER = "村,微网格,户号,户主,与户主关系,姓名,性别,联系电话\n"


@pytest.fixture
def by_list(client, server):
    """Somebody as a household list has them; the stored row, and what the check said."""

    def enter(name, phone):
        wu = client("wu")
        code = f"V{abs(hash((name, phone))) % 10**9}"
        text = f'{HEADER}柳溪村,塘口组,{code},曾大山,户主,曾大山,男,\n柳溪村,塘口组,{code},,子,"{name}",,"{phone}"\n'
        answer = wu.post("/desk/import", data={"area": str(uid("liuxi"))}, files={"file": ("名册.csv", text.encode())})
        check = answer.headers["location"]
        said = wu.get(check).text
        wu.post(check + "/taking-in")
        sql = (
            "SELECT r.name, r.phone FROM resident r JOIN household h ON h.id = r.household "
            "WHERE h.code = ? AND r.name <> '曾大山'"
        )
        return rows(server, sql, code), said

    return enter


@pytest.fixture
def by_phone(client, server):
    """Somebody as a leader adds them at the door."""

    def enter(name, phone):
        chen = client("chen")
        record = chen.record("resident", {"household": uid("wu home"), "name": name, "phone": phone, "relation": "son"})
        (outcome,) = chen.sync(record)
        found = rows(server, "SELECT name, phone FROM resident WHERE id = ?", record["id"])
        kept = rows(server, "SELECT payload FROM submission WHERE id = ?", record["id"])
        assert kept  # nothing that a phone recorded is lost
        return found, str(outcome["errors"])

    return enter


@pytest.fixture
def by_form(client, server):
    """The same by a plain form, without scripts."""

    def enter(name, phone):
        chen = client("chen")
        record = chen.record("resident", {})
        fields = {"id": record["id"], "household": str(uid("wu home")), "name": name, "phone": phone}
        answer = chen.post("/records/resident", data=fields)
        return rows(server, "SELECT name, phone FROM resident WHERE id = ?", record["id"]), answer.headers["location"]

    return enter


@pytest.fixture(params=["list", "phone", "form"])
def door(request, by_list, by_phone, by_form):
    """Each of the doors by which residents come in."""
    return {"list": by_list, "phone": by_phone, "form": by_form}[request.param]


@pytest.mark.parametrize(("typed", "stored"), PHONES.items())
def test_a_phone_number_is_understood(door, typed, stored):
    # A name of their own: the same name and number in another home would be asked about.
    name = f"曾{chr(0x4E00 + list(PHONES).index(typed))}海"
    assert [tuple(row) for row in door(name, typed)[0]] == [(name, stored)]


@pytest.mark.parametrize("typed", WRONG_PHONES)
def test_what_is_no_phone_number_is_not_stored(door, typed):
    found, said = door("曾小海", typed)
    assert not found and said


@pytest.mark.parametrize(("typed", "stored"), NAMES.items())
def test_a_name_is_stored_in_one_spelling(door, typed, stored):
    assert [row[0] for row in door(typed, "")[0]] == [stored]


@pytest.mark.parametrize("typed", WRONG_NAMES)
def test_what_is_no_name_is_not_stored(door, typed):
    found, said = door(typed, "")
    assert not found and said


@pytest.mark.parametrize(
    "typed",
    [
        "8613800000001",
        "+86 138 0000 0001",
        "0086-13800000001",
        "１３８ ００００ ０００１",
        "86 13800000001",
        "(+86)138-0000-0001",
        "138\u200b0000\u200b0001",
        "138·0000·0001",
        "手机：13800000001",
    ],
)
def test_signing_in_with_a_number_as_people_type_it(client, typed):
    answer = client().post("/sign-in", data={"phone": typed, "password": PASSWORD})
    assert answer.status_code == 303 and "sign-in" not in answer.headers["location"]


@pytest.mark.parametrize("typed", ["1380000000", "138000000011", "0731-83661234", "abc", "", "13800000001 13900000002"])
def test_signing_in_with_what_is_no_mobile_number_says_so(client, typed):
    answer = client().post("/sign-in", data={"phone": typed, "password": PASSWORD})
    assert answer.status_code == 422 and "11 位" in answer.text and PASSWORD not in answer.text


@pytest.mark.parametrize("typed", [*WRONG_PHONES, "0731-83661234", "13800000101/13900000102"])
def test_a_leader_has_one_mobile_number(client, typed):
    form = {"in": str(uid("liuxi")), "name": "黄小梅", "phone": typed, "role": "leader", "area": str(uid("houpo"))}
    assert client("wu").post("/desk/people", data=form).status_code == 422


@pytest.mark.parametrize("typed", WRONG_NAMES)
def test_a_leader_has_a_name(client, typed):
    form = {"in": str(uid("liuxi")), "name": typed, "phone": "13800000999", "role": "leader", "area": str(uid("houpo"))}
    assert client("wu").post("/desk/people", data=form).status_code == 422


@pytest.mark.parametrize("path", ["/desk/departments", "/desk/machines", "/desk/health/clinics"])
def test_a_thing_has_a_name_too(client, path):
    form = {"name": "·\u200b", "area": str(uid("town")), "phone": "0731-83601234", "scope": "read", "code": "some_code"}
    assert client("xu").post(path, data=form).status_code == 422


@pytest.mark.parametrize("cell", ["3月4日", "2026-03-04", "3:04", "1.00E+05"])
def test_a_number_that_a_spreadsheet_spoilt_is_refused_by_name(client, server, cell):
    wu = client("wu")
    text = f"{HEADER}柳溪村,塘口组,{cell},曾大山,户主,曾大山,男,\n"
    answer = wu.post("/desk/import", data={"area": str(uid("liuxi"))}, files={"file": ("名册.csv", text.encode())})
    page = wu.get(answer.headers["location"]).text
    assert "户号" in page and "文本格式" in page and "taking-in" not in page
    leaders = f"姓名,手机,村,网格,组\n黄二,13900000502,柳溪村,第一网格,{cell}\n"
    data = {"area": str(uid("liuxi")), "do": "take"}
    page = wu.post("/desk/people/import", data=data, files={"file": ("x.csv", leaders.encode())}).text
    assert "文本格式" in page and not rows(server, "SELECT id FROM area WHERE name LIKE ?", f"{cell}%")
