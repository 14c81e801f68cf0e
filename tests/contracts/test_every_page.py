"""Every page that a person can click their way to is there and clean (tests/page.py), for every role, in both languages."""

import re
from urllib.parse import urlsplit

import pytest

from tests import cast, page
from tests.support.crawl import walk

MUST_REACH = {
    "chen": [
        "/",
        "/households",
        r"/households/[0-9a-f-]{36}",
        r"/residents/[0-9a-f-]{36}",
        "/tasks",
        "/inbox",
        "/outbox",
        "/me",
    ],
    "zhou": ["/", "/households", r"/households/[0-9a-f-]{36}"],
    "wu": ["/", r"/desk.*"],
    "lin": ["/desk", "/desk/tasks", "/desk/problems", "/desk/parked", r"/desk/problems/[0-9a-f-]{36}"],
    "xu": ["/desk"],
    "shen": ["/"],
}


@pytest.fixture(scope="module")
def engine():
    """Pages are made of the same queries on both; what those give is proven elsewhere."""
    return "sqlite"


@pytest.fixture(scope="module")
def lived_in(client):
    """The cast after a day's work: a visit, a check-up, a problem and something to look at."""
    chen = client("chen")
    home, person = {"household": cast.uid("zhou home")}, {"resident": cast.uid("周桂英")}
    outcomes = chen.sync(
        chen.record("visit", {**home, "outcome": "well", "note": "<script>alert(1)</script> & \"'"}),
        chen.record(
            "blood_pressure",
            {**person, "consent": "given", "readings": [{"systolic": 150, "diastolic": 92, "pulse": 70}]},
        ),
        chen.record(
            "problem", {**home, "category": "drainage", "description": "<b>水沟</b> 堵了", "urgency": "danger"}
        ),
        chen.record("visit", {**home, "outcome": "splendid", "note": "<i>"}),
        chen.record("blood_pressure", {**person, "readings": [{"systolic": 20}]}),
    )
    assert [o["outcome"] for o in outcomes] == ["stored", "stored", "stored", "parked", "parked"]
    return chen


@pytest.mark.parametrize("name", sorted(MUST_REACH))
@pytest.mark.parametrize("language", ["zh_CN", "en"])
def test_every_page_a_person_can_reach_is_clean(client, lived_in, name, language):
    person = client(name)
    assert person.post("/me/settings", data={"language": language, "return": "/"}).status_code == 303
    seen = walk(person)
    paths = {urlsplit(str(answer.url)).path for answer in seen.values()}
    missing = [wanted for wanted in MUST_REACH[name] if not any(re.fullmatch(wanted, path) for path in paths)]
    assert not missing, f"not reached: {missing} of {sorted(paths)}"
    for answer in seen.values():
        if answer.headers["content-type"].startswith("text/html"):
            assert "<script>alert" not in answer.text
            for form in page.parse(answer.text).iter("form"):
                assert (form.get("action") or "/").startswith("/"), f"{answer.url}: a form that leads elsewhere"
        assert not re.search(r"1\d{10}|[一-鿿]", urlsplit(str(answer.url)).query), "a person in an address"


def test_what_a_stranger_sees_is_clean(client):
    stranger = client()
    for path in ("/sign-in", "/set-password", "/offline", "/no-such-page"):
        assert stranger.get(path).status_code in {200, 404}
