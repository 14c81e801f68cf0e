"""What people find who sign in to the demo village: every role comes in, and the first leader has a lively day."""

import re
from urllib.parse import urlsplit

import pytest

from app.accounts.tables import ROLES
from app.lib.clock import today
from tests import page
from tests.support.crawl import walk


@pytest.mark.parametrize("role", ROLES)
def test_the_first_of_each_role_comes_in(entering, role):
    answer = entering(role).get("/", follow_redirects=True)
    assert answer.status_code == 200


def test_every_page_the_first_leader_reaches_is_there(entering):
    seen = walk(entering("leader"))
    paths = {urlsplit(str(answer.url)).path for answer in seen.values()}
    for wanted in (
        "/households/[0-9a-f-]{36}",
        "/residents/[0-9a-f-]{36}",
        "/tasks/[0-9a-f-]{36}",
        "/inbox",
        "/attention",
    ):
        assert any(re.fullmatch(wanted, path) for path in paths), wanted


def test_a_lively_day(entering, database):
    leader = entering("leader")
    start = leader.get("/").text
    assert "看看沟口淤泥清了没" in start
    assert 'href="/attention"' in start
    assert 'href="/inbox"' in start
    due = database.rows(
        "SELECT t.due_at FROM task t JOIN task_assignment s ON s.task = t.id JOIN account a ON a.id = s.account "
        "WHERE a.phone = '13800000001' AND s.state IN ('assigned', 'arrived', 'opened') ORDER BY t.due_at LIMIT 1"
    )
    assert str(due[0]["due_at"])[:10] == today().isoformat()  # 23:59 in Shanghai is the same day in UTC
    agreed = database.rows(
        "SELECT v.next_on FROM visit v JOIN household h ON h.id = v.household JOIN area a ON a.id = h.area "
        "WHERE h.number = '12' AND a.name = '塘口组' ORDER BY v.visited_at DESC LIMIT 1"
    )
    assert str(agreed[0]["next_on"]) == today().isoformat()
    tree = page.parse(leader.get("/attention").text)
    assert len([link for link in tree.iter("a") if re.search(r"/attention/[0-9a-f-]{36}", link.get("href", ""))]) == 1


@pytest.mark.parametrize(
    ("typed", "name"), [("pgl", "彭桂兰"), ("zmx", "曾满秀"), ("qlx", "仇立新"), ("scg", "单长根")]
)
def test_homes_are_found_by_initials(entering, typed, name):
    tree = page.parse(entering("leader").get("/households").text)
    found = [entry.get("data-find", "").split() for entry in tree.iter("li") if entry.get("data-find")]
    assert len(found) == 24
    assert [words for words in found if typed in words and name in words]
