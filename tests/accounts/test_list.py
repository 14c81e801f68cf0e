"""The list of people: whom each desk sees, finding somebody, and pages of it."""

import re
from uuid import uuid4

import pytest

from tests.accounts.desk import enter, new, page_of
from tests.cast import PEOPLE, uid
from tests.page import parse


def listed(answer) -> set[str]:
    """The cast on a list."""
    return {name for name in PEOPLE if page_of(name) in answer.text}


def found(person, words: str) -> set[str]:
    """The cast found by a search."""
    answer = person.post("/desk/people/search", data={"words": words})
    assert answer.status_code == 200
    return listed(answer)


def test_each_desk_sees_the_people_of_its_own_areas(client):
    assert listed(client("xu").get("/desk/people")) == set(PEOPLE)
    assert listed(client("lin").get("/desk/people")) == set(PEOPLE)
    assert listed(client("wu").get("/desk/people")) == {"chen", "he", "zhou", "wu", "shen"}
    for name in ("chen", "zhou", "shen"):
        assert client(name).get("/desk/people").status_code == 404
        assert client(name).post("/desk/people/search", data={"words": "陈"}).status_code == 404


def test_numbers_are_masked_in_the_list_and_whole_on_the_page(client):
    wu = client("wu")
    text = wu.get("/desk/people").text
    assert "138****0001" in text and PEOPLE["chen"][1] not in text
    assert PEOPLE["chen"][1] in wu.get(page_of("chen")).text


def test_finding_by_name_or_number_says_nothing_of_others(client):
    wu = client("wu")
    assert found(wu, "陈桂") == {"chen"}
    assert found(wu, "0000 0002") == {"he"}
    assert found(wu, "罗秀珍") == set()
    assert found(wu, PEOPLE["luo"][1]) == set()
    assert found(wu, "%") == listed(wu.get("/desk/people"))
    assert found(wu, "1") == set()  # one digit is no number
    assert found(wu, "") == listed(wu.get("/desk/people"))
    assert found(client("xu"), "罗") == {"luo"}
    for words in ("罗秀珍", "罗 秀珍", "罗秀\u200b珍", "luoxiuzhen", "LXZ", "luo xiu", "lxz", "xiuzhen"):
        assert found(client("xu"), words) == {"luo"}, words
    assert found(wu, "lxz") == set()  # nobody of hers
    assert "<b>" not in wu.post("/desk/people/search", data={"words": "<b>"}).text.replace("<b>微格", "")


def test_only_one_area(client):
    xu = client("xu")
    assert listed(xu.get(f"/desk/people?area={uid('shiqiao')}")) == {"luo"}
    assert listed(xu.get(f"/desk/people?area={uid('grid1')}")) == {"chen", "he", "zhou"}
    for nonsense in ("area=nonsense", f"area={uuid4()}", "show=nonsense", "after=nonsense&at=x", f"after={uuid4()}"):
        assert listed(xu.get(f"/desk/people?{nonsense}")) == set(PEOPLE)
    assert listed(client("wu").get(f"/desk/people?area={uid('shiqiao')}")) == {"chen", "he", "zhou", "wu", "shen"}


def test_a_dispatcher_looks_people_up_and_changes_nothing(client):
    lin, address = client("lin"), page_of("chen")
    page = lin.get(address)
    assert page.status_code == 200 and PEOPLE["chen"][1] in page.text
    assert not [form for form in parse(page.text).iter("form") if "/desk/people" in form.get("action", "")]
    for path in ("disabling", "enabling", "reset", "correction", "roles", "devices/end"):
        assert lin.post(f"{address}/{path}").status_code == 404
    for path in ("/desk/people/new", "/desk/people/slips", "/desk/people/import"):
        assert lin.get(path).status_code == 404
    assert lin.post("/desk/people", data=new("某人", "13900000301", "houpo")).status_code == 404
    assert lin.post("/desk/people/slips", data={"person": str(uid("chen"))}).status_code == 404


@pytest.mark.parametrize("name", ["luo", "xu", "lin"])
def test_people_of_another_village_are_not_there(client, name):
    wu, address = client("wu"), page_of(name)
    assert wu.get(address).status_code == 404
    for path in ("disabling", "enabling", "reset", "correction", "roles", "devices/end", f"devices/{uuid4()}/end"):
        assert wu.post(f"{address}/{path}").status_code == 404
    held = uid(f"{name} holds")
    for path in ("end", "move", "handover"):
        assert wu.post(f"{address}/roles/{held}/{path}").status_code == 404
    # Nor by way of somebody of one's own.
    for path in ("end", "move", "handover"):
        assert wu.post(f"{page_of('chen')}/roles/{held}/{path}").status_code == 404
    answer = wu.post("/desk/people/slips", data={"person": str(uid(name))})
    assert answer.status_code == 422 and PEOPLE[name][0] not in answer.text


@pytest.mark.parametrize("name", ["shen", "wu"])
def test_a_village_only_looks_at_roles_it_does_not_give(client, name):
    wu, address = client("wu"), page_of(name)
    page = wu.get(address).text
    assert "不归您管" in page and f"{address}/reset" not in page
    for path in ("disabling", "enabling", "reset", "correction", "devices/end"):
        assert wu.post(f"{address}/{path}").status_code == 403
    assert wu.post(f"{address}/roles/{uid(f'{name} holds')}/end").status_code == 404
    assert wu.post("/desk/people/slips", data={"person": str(uid(name))}).status_code == 422


def test_a_person_who_is_unknown_or_nonsense(client):
    assert client("xu").get(f"/desk/people/{uuid4()}").status_code == 404
    assert client("xu").get("/desk/people/nonsense").status_code == 404


def test_a_long_list_goes_on_where_the_page_before_ended(client, database):
    xu = client("xu")
    for number in range(60):
        enter(xu, f"组长{number}", f"139001{number:05}", "qiaotou" if number % 2 else "houpo")
    seen, address = [], "/desk/people"
    while address:
        page = xu.get(address).text
        seen += re.findall(r'<th scope="row"><a href="/desk/people/([0-9a-f-]{36})"', page)
        onward = [link.get("href") for link in parse(page).iter("a") if "after=" in link.get("href", "")]
        address = onward[0] if onward else None
    assert (
        len(seen)
        == len(set(seen))
        == database.one("SELECT count(DISTINCT account) FROM assignment WHERE until IS NULL")
    )
    # The same for a search, which goes on by a form: the words are in no address.
    page = xu.post("/desk/people/search", data={"words": "组长"}).text
    first = set(re.findall(r'<th scope="row"><a href="/desk/people/([0-9a-f-]{36})"', page))
    more = [form for form in parse(page).iter("form") if form.get("action") == "/desk/people/search"][-1]
    fields = {field.get("name"): field.get("value") for field in more.iter("input")}
    page = xu.post("/desk/people/search", data=fields).text
    second = set(re.findall(r'<th scope="row"><a href="/desk/people/([0-9a-f-]{36})"', page))
    assert len(first) == 50 and len(second) == 10 and not first & second
