"""Entering people, correcting them, shutting them out, and codes for those who forgot or lost something."""

import pytest

from tests.accounts.desk import (
    NEW_PASSWORD,
    codes,
    enter,
    new,
    page_of,
    revision,
    set_password,
    sign_in,
    verbs,
)
from tests.cast import PASSWORD, PEOPLE, uid


def test_somebody_is_entered_gets_a_slip_and_signs_in(client, database):
    wu = client("wu")
    address = enter(wu, "  黄　小梅 ", "+86 139-0000-0101", "houpo")
    account = address.rsplit("/", 1)[-1]
    page = wu.get(address).text
    assert "黄 小梅" in page and "13900000101" in page and "后坡组" in page and "还没设密码" in page
    assert set(verbs(database, account)) == {"added", "role_given"}
    slip = wu.post("/desk/people/slips", data={"person": account})
    assert slip.headers["cache-control"] == "no-store"
    assert "只显示这一次" in slip.text and "139****0101" in slip.text and "13900000101" not in slip.text
    assert f"{wu.server.url}/set-password" in slip.text
    code = codes(slip.text)["黄 小梅"]
    assert "纸条有效到" in wu.get(address).text
    phone = client()
    assert set_password(phone, "13900000101", code).status_code == 303
    assert "后坡组" in phone.get("/me").text
    assert sign_in(client(), "13900000101", NEW_PASSWORD).status_code == 303
    # A code works once.
    assert set_password(client(), "13900000101", code).status_code == 422


def test_a_code_may_be_typed_as_it_is_printed_or_in_full_width(client):
    wu = client("wu")
    address = enter(wu, "全角", "13900000102", "houpo")
    code = codes(wu.post("/desk/people/slips", data={"person": address.rsplit("/", 1)[-1]}).text)["全角"]
    wide = "".join(chr(ord(c) + 0xFEE0) if c.isdigit() else "　" for c in code)
    assert set_password(client(), "１３９０００００１０２", wide).status_code == 303


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"name": ""}, "请写姓名"),
        ({"name": "长" * 61}, "最多 60 个字"),
        ({"phone": "1380000"}, "11 位手机号"),
        ({"phone": ""}, "11 位手机号"),
        ({"role": "king"}, "请选职务"),
        ({"role": "town_admin"}, "请选职务"),
        ({"area": ""}, "请选区域"),
        ({"area": "nonsense"}, "请选区域"),
        ({"area": str(uid("qiaotou"))}, "请选区域"),
        ({"area": str(uid("liuxi"))}, "请选到组"),
    ],
)
def test_a_fault_is_told_and_what_was_typed_stays(client, change, words):
    form = new("赵新", "13900000103", "tangkou") | change
    answer = client("wu").post("/desk/people", data=form)
    assert answer.status_code == 422
    assert words in answer.text
    assert (form["name"] or form["phone"]) in answer.text


def test_a_number_that_somebody_has(client):
    wu = client("wu")
    own = wu.post("/desk/people", data=new("赵新", PEOPLE["he"][1], "tangkou"))
    assert own.status_code == 422 and "何水生" in own.text
    # Of another village: not a word about who it is.
    other = wu.post("/desk/people", data=new("赵新", PEOPLE["luo"][1], "tangkou"))
    assert other.status_code == 422 and "罗秀珍" not in other.text and "找镇里帮忙" in other.text
    assert "罗秀珍" in client("xu").post("/desk/people", data=new("赵新", PEOPLE["luo"][1], "tangkou")).text


def test_the_town_enters_any_role_where_it_belongs(client):
    xu = client("xu")
    address = enter(xu, "孙调解", "13900000104", "shiqiao", "mediator")
    assert "调解员" in xu.get(address).text
    wrong = xu.post("/desk/people", data=new("孙二", "13900000105", "qiaotou", "mediator"))
    assert wrong.status_code == 422 and "请选镇或村" in wrong.text
    # Without a village chosen, its groups are not on offer.
    assert "桥头组" not in xu.get("/desk/people/new").text
    assert "桥头组" in xu.get(f"/desk/people/new?in={uid('shiqiao')}").text


def test_name_and_number_are_corrected_unless_somebody_was_quicker(client, database):
    wu, address = client("wu"), page_of("he")
    was = {"was_name": PEOPLE["he"][0], "was_phone": PEOPLE["he"][1]}
    before = revision(database, "he")
    answer = wu.post(f"{address}/correction", data={**was, "name": "何水声", "phone": "13900000106"})
    assert answer.status_code == 303
    assert "何水声" in wu.get(address).text and revision(database, "he") > before
    assert verbs(database, uid("he"))[-1] == "corrected"
    assert sign_in(client(), "13900000106").status_code == 303
    late = wu.post(f"{address}/correction", data={**was, "name": "何某", "phone": "13900000107"})
    assert late.status_code == 409
    taken = {"was_name": "何水声", "was_phone": "13900000106", "name": "何水声", "phone": PEOPLE["chen"][1]}
    answer = wu.post(f"{address}/correction", data=taken)
    assert answer.status_code == 422 and "陈桂兰" in answer.text and PEOPLE["chen"][1] in answer.text
    back = {"was_name": "何水声", "was_phone": "13900000106", "name": was["was_name"], "phone": was["was_phone"]}
    assert wu.post(f"{address}/correction", data=back).status_code == 303


def test_who_is_shut_out_is_out_at_once_and_comes_back_with_the_password(client, database):
    wu, chen, address = client("wu"), client("chen"), page_of("chen")
    code = codes(wu.post("/desk/people/slips", data={"person": str(uid("chen"))}).text)["陈桂兰"]
    assert chen.post_sync().status_code == 200
    assert wu.post(f"{address}/disabling").status_code == 303
    answer = chen.post_sync()
    assert answer.status_code == 401 and answer.json()["revoked"] is True
    assert sign_in(client(), PEOPLE["chen"][1]).status_code == 422
    assert set_password(client(), PEOPLE["chen"][1], code).status_code == 422
    assert "陈桂兰" not in wu.get("/desk/people").text
    assert "陈桂兰" in wu.get("/desk/people?show=off").text and "停用" in wu.get(address).text
    assert wu.post(f"{address}/disabling").status_code == 409
    assert wu.post(f"{address}/reset").status_code == 409
    assert "没有选到" in wu.post("/desk/people/slips", data={"person": str(uid("chen"))}).text
    assert wu.post(f"{address}/enabling").status_code == 303
    assert wu.post(f"{address}/enabling").status_code == 409
    # The phone that was signed in stays out: it may have been the reason.
    assert chen.post_sync().status_code == 401
    assert sign_in(client(), PEOPLE["chen"][1]).status_code == 303
    assert verbs(database, uid("chen"))[-2:] == ["disabled", "enabled"]


def test_a_reset_ends_password_and_sign_ins_and_shows_a_new_code_once(client, database):
    wu, phone, address = client("wu"), client("zhou"), page_of("zhou")
    for _ in range(5):
        sign_in(client(), PEOPLE["zhou"][1], "guessed wrong")
    answer = wu.post(f"{address}/reset")
    code = codes(answer.text)["周建国"]
    assert answer.headers["cache-control"] == "no-store"
    assert phone.post_sync().status_code == 401
    assert sign_in(client(), PEOPLE["zhou"][1]).status_code == 422
    assert code not in wu.get(address).text
    assert code.replace(" ", "") not in str(database.rows("SELECT * FROM one_time_code"))
    assert verbs(database, uid("zhou"))[-1] == "reset"
    # What was guessed wrong before does not stand in the way.
    assert set_password(client(), PEOPLE["zhou"][1], code, PASSWORD).status_code == 303


def test_phones_are_signed_out_one_or_all(client, database):
    wu, address = client("wu"), page_of("he")
    first, second, third = client("he"), client("he"), client("he")
    rows = database.rows(f"SELECT id FROM device WHERE account = '{uid('he')}' AND revoked_at IS NULL ORDER BY id")
    device = rows[-3]["id"]
    assert wu.post(f"{address}/devices/{device}/end").status_code == 303
    assert [person.post_sync().status_code for person in (first, second, third)] == [401, 200, 200]
    assert wu.post(f"{address}/devices/{device}/end").status_code == 404
    other = database.rows(f"SELECT id FROM device WHERE account = '{uid('wu')}'")[0]["id"]
    assert wu.post(f"{address}/devices/{other}/end").status_code == 404
    assert wu.post(f"{address}/devices/end").status_code == 303
    assert [person.post_sync().status_code for person in (second, third)] == [401, 401]
    assert "没有在手机上登录" in wu.get(address).text
    assert sign_in(client(), PEOPLE["he"][1]).status_code == 303


def test_the_last_administrator_of_the_town_stays(client, database):
    xu, address = client("xu"), page_of("xu")
    answer = xu.post(f"{address}/disabling")
    assert answer.status_code == 409 and "最后一位" in answer.text
    assert xu.get("/desk/people").status_code == 200
    form = {"in": "", "name": "第二位", "phone": "13900000108", "role": "town_admin", "area": str(uid("town"))}
    second = xu.post("/desk/people", data=form).headers["location"]
    # One who cannot sign in yet does not count.
    assert xu.post(f"{address}/disabling").status_code == 409
    code = codes(xu.post("/desk/people/slips", data={"person": second.rsplit("/", 1)[-1]}).text)["第二位"]
    other = client()
    assert set_password(other, "13900000108", code).status_code == 303
    assert xu.post(f"{address}/disabling").status_code == 303
    assert xu.get("/desk/people").status_code == 303
    assert other.post(f"{second}/disabling").status_code == 409
    assert other.post(f"{address}/enabling").status_code == 303
