"""Slips for many at once."""

from tests.accounts.desk import codes, enter, set_password
from tests.cast import PEOPLE, uid


def test_slips_for_all_of_an_area_who_have_no_password(client):
    wu, xu = client("wu"), client("xu")
    enter(wu, "甲一", "13900000401", "houpo")
    enter(wu, "乙二", "13900000402", "tangkou")
    enter(xu, "丙三", "13900000403", "qiaotou")
    enter(xu, "丁四", "13900000404", "liuxi", "doctor")
    page = wu.get("/desk/people/slips").text
    assert "2 人还没有密码，也没有纸条" in page and "只显示这一次" in page
    slips = wu.post("/desk/people/slips", data={"area": str(uid("liuxi"))})
    made = codes(slips.text)
    assert set(made) == {"甲一", "乙二"}  # who has a password gets none, nor a doctor, nor another village
    assert slips.text.count("<symbol") == 1 and "style=" not in slips.text
    # Whoever has a slip keeps it, unless it is said to be lost.
    page = wu.get(f"/desk/people/slips?area={uid('liuxi')}").text
    assert "0 人还没有密码，也没有纸条" in page and "另有 2 人的纸条还有效" in page
    assert wu.post("/desk/people/slips", data={"area": str(uid("liuxi"))}).status_code == 422
    again = codes(wu.post("/desk/people/slips", data={"area": str(uid("houpo")), "again": "1"}).text)
    assert again == {}
    again = codes(wu.post("/desk/people/slips", data={"area": str(uid("grid1")), "again": "1"}).text)
    assert set(again) == {"甲一", "乙二"} and again != made
    assert set_password(client(), "13900000401", made["甲一"]).status_code == 422
    assert set_password(client(), "13900000401", again["甲一"]).status_code == 303
    assert set_password(client(), "13900000402", again["乙二"]).status_code == 303
    assert set(codes(xu.post("/desk/people/slips", data={"area": str(uid("town"))}).text)) == {"丙三", "丁四"}


def test_a_slip_for_somebody_with_a_password_changes_nothing_until_it_is_used(client):
    wu, he = client("wu"), client("he")
    code = codes(wu.post("/desk/people/slips", data={"person": str(uid("he"))}).text)["何水生"]
    assert he.post_sync().status_code == 200
    # Somebody else's number does not go with it.
    assert set_password(client(), PEOPLE["chen"][1], code).status_code == 422
    assert set_password(client(), PEOPLE["he"][1], code).status_code == 303
    assert he.post_sync().status_code == 401


def test_nobody_chosen(client):
    wu = client("wu")
    for form in ({}, {"person": "nonsense"}, {"area": "nonsense"}, {"area": str(uid("shiqiao"))}):
        answer = wu.post("/desk/people/slips", data=form)
        assert answer.status_code == 422 and "没有选到" in answer.text
