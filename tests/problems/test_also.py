"""A home that has the same problem as another: found when a kind is chosen, said once, counted once, taken back."""

import pytest

from tests.cast import uid
from tests.problems.steps import do, report
from tests.support.rows import rows


def has_it_too(person, problem, home, **more):
    """The record a phone sends."""
    record = person.record("also", {"problem": problem, "household": uid(home), **more})
    return record["id"], person.sync(record)[0]


def homes(person, problem) -> str:
    """How many homes the leader's page says have it: the words after the state."""
    page = person.get(f"/problems/{problem}").text
    return next((f"{n}" for n in range(2, 6) if f"{n} 户都遇到" in page), "1")


@pytest.fixture
def chen(client):
    return client("chen")


def test_each_home_counts_once_and_may_be_taken_back(client, chen):
    problem = report(chen)
    first, answer = has_it_too(chen, problem, "wu home", note="门口也有水")
    assert answer["outcome"] == "stored" and answer["location"] == f"/households/{uid('wu home')}"
    assert has_it_too(chen, problem, "wu home")[1]["outcome"] == "stored"
    assert has_it_too(chen, problem, "zhou home")[1]["outcome"] == "stored"  # whose problem it is
    assert homes(chen, problem) == "2"
    desk = client("lin").get(f"/desk/problems/{problem}").text
    assert "2 户都遇到" in desk and "门口也有水" in desk
    assert chen.sync(chen.record("withdrawal", {"record": first}))[0]["outcome"] == "stored"
    assert homes(chen, problem) == "1"
    assert has_it_too(chen, problem, "wu home")[1]["outcome"] == "stored"
    assert homes(chen, problem) == "2"


def test_it_stays_with_a_corrected_report_and_counts_for_the_one_it_was_joined_with(client, chen):
    problem = report(chen)
    has_it_too(chen, problem, "wu home")
    data = {"household": uid("zhou home"), "category": "drainage", "description": "改过", "corrects": problem}
    record = chen.record("problem", data)
    assert chen.sync(record)[0]["outcome"] == "stored"
    corrected = record["id"]
    assert homes(chen, corrected) == "2"
    assert has_it_too(chen, problem, "ceng home")[1]["outcome"] == "stored"  # a phone that knows only the old one
    assert homes(chen, corrected) == "3"
    main = report(chen)
    do(client("lin"), corrected, "merger", into=main)
    assert homes(chen, main) == "3"
    do(client("lin"), corrected, "separation")
    assert (homes(chen, main), homes(chen, corrected)) == ("1", "3")


def test_of_one_that_was_settled_meanwhile_a_person_is_told(client, chen):
    problem = report(chen)
    do(client("lin"), problem, "closure", result="通了")
    key, answer = has_it_too(chen, problem, "wu home")
    assert answer["outcome"] == "parked" and "重新报" in answer["errors"][0]["message"]
    page = chen.get(f"/attention/{key}").text
    assert "重新报" in page and f'href="/households/{uid("wu home")}#problem"' in page


def form_of(person, **changes) -> dict[str, str]:
    """A report as the form sends it with scripts off."""
    record = person.record("problem", {})
    fields = {"id": record["id"], "form": "1", "account": person.account, "return": f"/households/{uid('wu home')}"}
    return {**fields, "household": str(uid("wu home")), "category": "tree", "description": "树枝压线"} | changes


def test_with_scripts_off_the_server_asks_once_and_keeps_what_was_typed(server, chen):
    problem = report(chen, category="tree", description="树枝挡路")
    form = form_of(chen)
    photo = {"photos": ("树.jpg", b"no picture, but kept", "image/jpeg")}
    asked = chen.post("/records/problem", data=form, files=photo)
    assert asked.status_code == 200
    for kept in ("树枝挡路", "树枝压线", problem, form["id"], "carried_photo", "/records/also"):
        assert kept in asked.text
    assert rows(server, "SELECT count(*) FROM submission WHERE id = ?", form["id"]) == [(0,)]
    answer = chen.post("/records/problem", data={**form, "another": "yes"})
    assert answer.status_code == 303
    assert rows(server, "SELECT description FROM problem WHERE id = ?", form["id"]) == [("树枝压线",)]
    assert chen.post("/records/problem", data={**form, "another": "yes"}).status_code == 303  # the browser, once more
    assert rows(server, "SELECT count(*) FROM problem WHERE category = 'tree'") == [(2,)]


def test_with_scripts_off_and_without_words(chen):
    report(chen, category="power", description="")
    asked = chen.post("/records/problem", data=form_of(chen, category="power", description=""))
    assert asked.status_code == 200 and "/records/also" in asked.text


def test_nobody_is_asked_about_what_they_may_not_see_or_what_is_unlike(client, chen, server):
    luo = client("luo")
    data = {"household": uid("luo home"), "category": "noise", "latitude": 28.2, "longitude": 113.6}
    assert luo.sync(luo.record("problem", data))[0]["outcome"] == "stored"
    for changes in (
        {"category": "noise", "latitude": "28.2", "longitude": "113.6"},
        {"category": "road", "latitude": "x", "longitude": "nan"},
        {"category": "safety", "household": str(uid("luo home"))},
        {"category": "", "household": "nobody's"},
    ):
        assert chen.post("/records/problem", data=form_of(chen, **changes)).status_code == 303
    assert rows(server, "SELECT count(*) FROM problem WHERE category = 'noise'") == [(2,)]
