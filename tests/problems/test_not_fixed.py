""" "Not solved" reaches those who must know, whichever way it was said: at the door, by the link, or on the telephone."""

from collections.abc import Iterator

import pytest

from tests.problems.offices import Office, open_office
from tests.problems.steps import do, report, state, token_of
from tests.support.rows import rows

WORDS = "一下雨又满了"


@pytest.fixture(scope="module")
def phones() -> Iterator[int]:
    """Telephone numbers that nobody has yet."""
    return iter(range(13900008001, 13900008050))


@pytest.fixture
def office(client, server, phones) -> Office:
    """A department that solves what it is sent."""
    phone = str(next(phones))
    return open_office(server, client, f"水利{phone[-4:]}站", phone)


def settled(client, office: Office, by: str = "chen", home: str = "zhou home") -> str:
    """A problem that went through the department and that the village settled."""
    problem = report(client(by), home, description="门前的沟")
    assert do(client("lin"), problem, "dispatch", department=office.id).status_code == 303
    assert do(office.clerk, problem, "completion", result="挖通了").status_code == 303
    assert do(client("wu"), problem, "closure", result="挖通了").status_code == 303
    return problem


def told(server, problem: str) -> dict[str, tuple[str, bool]]:
    """Who was told of the neighbours' words: name, what opens, and whether it climbs the ladder until it arrives."""
    found = rows(
        server,
        "SELECT a.name, i.subject_kind, i.climb_at FROM inbox_item i JOIN account a ON a.id = i.account WHERE i.body = ?",
        WORDS + problem,
    )
    assert len({name for name, _, _ in found}) == len(found)  # nobody twice
    return {name: (kind, climb_at is not None) for name, kind, climb_at in found}


def test_said_at_the_door(client, server, office):
    problem, chen = settled(client, office), client("chen")
    said = chen.record("satisfaction", {"problem": problem, "answer": "not_fixed", "note": WORDS + problem})
    assert chen.sync(said)[0]["outcome"] == "stored" and state(server, problem) == "reopened"
    desk = ("desk_problem", True)
    assert told(server, problem) == {"林涛": desk, "吴敏": desk, f"{office.name}小刘": desk}
    assert chen.sync(said)[0]["outcome"] == "already_stored" and len(told(server, problem)) == 3
    assert "有一个问题重新打开了" in client("lin").get("/inbox").text
    assert WORDS + problem in office.clerk.get("/inbox").text
    assert (
        f"/desk/problems/{problem}" in office.clerk.get("/desk/problems").text
    )  # it is back in the department's queue


def test_content_at_the_door_tells_nobody(client, server, office):
    problem, chen = settled(client, office), client("chen")
    said = chen.record("satisfaction", {"problem": problem, "answer": "satisfied", "note": WORDS + problem})
    assert chen.sync(said)[0]["outcome"] == "stored" and told(server, problem) == {}


def test_said_by_the_link(client, server, office):
    problem = settled(client, office)
    answer = client().post(
        f"/p/{token_of(server, problem)}/answer", data={"answer": "not_fixed", "words": WORDS + problem}
    )
    assert answer.status_code == 303 and state(server, problem) == "reopened"
    desk = ("desk_problem", True)
    expected = {"林涛": desk, "吴敏": desk, f"{office.name}小刘": desk, "陈桂兰": ("household", False)}
    assert told(server, problem) == expected
    assert "重新打开" in client("chen").get(f"/problems/{problem}").text


def test_said_on_the_telephone(client, server, office):
    problem = settled(client, office)
    answer = do(client("wu"), problem, "rating", answer="not_fixed", words=WORDS + problem)
    assert answer.status_code == 303 and state(server, problem) == "reopened"
    expected = {"林涛": ("desk_problem", True), f"{office.name}小刘": ("desk_problem", True)}
    assert told(server, problem) == {**expected, "陈桂兰": ("household", False)}


def test_the_groups_leader_hears_of_what_another_reported(client, server, office):
    problem = settled(client, office, by="zhou")
    do(client("wu"), problem, "rating", answer="not_fixed", words=WORDS + problem)
    assert {"周建国", "陈桂兰"} <= set(told(server, problem))
    assert "您组里有一个问题重新打开了" in client("chen").get("/inbox").text


def test_the_clock_begins_anew_whichever_way(client, server, office):
    at_door, by_link = settled(client, office), settled(client, office)
    chen = client("chen")
    chen.sync(chen.record("satisfaction", {"problem": at_door, "answer": "not_fixed"}))
    client().post(f"/p/{token_of(server, by_link)}/answer", data={"answer": "not_fixed"})
    for problem in (at_door, by_link):
        ((later, same, over),) = rows(
            server, "SELECT due_at > reported_at, sort_at = due_at, over_at FROM problem WHERE id = ?", problem
        )
        assert later and same and over is None
