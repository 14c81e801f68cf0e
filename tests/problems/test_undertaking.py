"""Neighbours do it themselves: from the plan to the rated close, with a list everybody may check; and pages a phone holds."""

import io
import json
from uuid import uuid4

import brotli
import pytest
from PIL import Image

from tests.problems.test_desk import report
from tests.problems.test_neighbours_word import token_of
from tests.problems.test_verbs import do, state
from tests.support.rows import rows


def give(person, problem, **fields):
    """Write down one line."""
    return person.post(f"/problems/{problem}/undertaking/contributions", data=fields)


@pytest.fixture
def begun(client):
    """A problem whose undertaking Chen has opened."""
    chen = client("chen")
    problem = report(chen, description="沟太低")
    plan = {"plan": "把沟挖深一尺", "planned_on": "2026-12-05", "public": "yes"}
    assert chen.post(f"/problems/{problem}/undertaking", data=plan).status_code == 303
    return chen, problem


def picture() -> bytes:
    """A small JPEG."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), "green").save(out, "JPEG")
    return out.getvalue()


def test_from_the_plan_to_the_rated_close(client, server, begun):
    chen, problem = begun
    assert chen.post(f"/problems/{problem}/undertaking", data={"plan": "又一次"}).status_code == 409
    assert give(chen, problem, sort="hours", amount="3.5", giver="周大海").status_code == 303
    assert give(chen, problem, sort="received", amount="200.50", giver="吴家").status_code == 303
    assert give(chen, problem, sort="spent", amount="80", words="水泥").status_code == 303
    assert give(chen, problem, sort="material", words="砖 200 块", giver="曾家").status_code == 303
    photo = {"photos": ("work.jpg", picture(), "image/jpeg")}
    assert chen.post(f"/problems/{problem}/undertaking/photos", files=photo).status_code == 303
    page = chen.get(f"/problems/{problem}").text
    for words in ("把沟挖深一尺", "12月5日", "周大海", "3.5", "200.50", "120.50", "砖 200 块", "/photos/"):
        assert words in page
    public = client().get(f"/p/{token_of(server, problem)}").text
    assert "200.50" in public and "砖 200 块" in public and "陈桂兰" not in public
    ended = chen.post(f"/problems/{problem}/undertaking/end", data={"result": "沟挖好了"})
    assert ended.status_code == 303 and state(server, problem) == "handled"
    lin = client("lin")
    assert "报了办好" in lin.get("/inbox").text and "120.50" in lin.get(f"/desk/problems/{problem}").text
    do(lin, problem, "closure")
    assert rows(server, "SELECT way, result FROM problem WHERE id = ?", problem) == [("self", "沟挖好了")]
    assert "上门问一问" in chen.get(f"/problems/{problem}").text
    chen.sync(chen.record("satisfaction", {"problem": problem, "answer": "satisfied"}))
    assert state(server, problem) == "rated"
    assert give(chen, problem, sort="hours", amount="1").status_code == 409


def test_a_line_sent_twice_is_one_and_a_mistake_is_struck_out(begun, server):
    chen, problem = begun
    key = str(uuid4())
    for _ in range(2):
        assert give(chen, problem, id=key, sort="pledged", amount="100", giver="周家").status_code == 303
    assert give(chen, problem, id=key, sort="pledged", amount="50", giver="何家").status_code == 303  # after Back
    lines = rows(
        server,
        "SELECT c.id, c.amount FROM contribution c JOIN undertaking u ON u.id = c.undertaking "
        "WHERE u.problem = ? ORDER BY amount",
        problem,
    )
    assert [amount for _, amount in lines] == [5000, 10000]
    answer = chen.post(f"/problems/{problem}/undertaking/contributions/{key}/striking")
    assert answer.status_code == 303 and "已划掉" in chen.get(f"/problems/{problem}").text


@pytest.mark.parametrize(
    "line",
    [
        {"sort": "gold", "amount": "1"},
        {"sort": "hours", "amount": "-1"},
        {"sort": "hours", "amount": "NaN"},
        {"sort": "received", "amount": "1e99"},
        {"sort": "received", "amount": "x"},
        {"sort": "material", "words": ""},
        {"sort": "hours", "amount": "1", "giver": "长" * 31},
        {"sort": "hours", "amount": "1", "words": "长" * 201},
    ],
)
def test_what_is_wrong_is_named(begun, line):
    chen, problem = begun
    answer = give(chen, problem, **line)
    assert answer.status_code == 422 and "fault" in answer.text


def test_neighbouring_leaders_and_departments_see_none_of_it(client, begun):
    _, problem = begun
    for name in ("he", "luo", "shen"):
        assert client(name).get(f"/problems/{problem}").status_code == 404
        assert give(client(name), problem, sort="hours", amount="1").status_code == 404
    assert client("zhou").get(f"/problems/{problem}").status_code == 200
    assert client("chen").post(f"/problems/{problem}/undertaking", data={"plan": " "}).status_code == 422


def held_pages(person) -> dict[str, str]:
    """The pages a phone would hold."""
    body = {"account": person.account, "held": {}}
    answer = person.post("/offline/pages", json=body, headers={"Accept-Encoding": "identity"})
    content = answer.content
    if answer.headers.get("content-encoding") == "br" and not content.startswith(b"{"):
        content = brotli.decompress(content)
    lines = [json.loads(line) for line in content.splitlines()]
    return {line["url"]: line["tag"] for line in lines if "url" in line}


def test_the_phone_holds_each_step(client, begun):
    chen, problem = begun
    before = held_pages(chen)
    assert f"/problems/{problem}" in before and "/problems" in before
    client("lin").post(f"/desk/problems/{problem}/acceptance")
    after = held_pages(chen)
    assert before[f"/problems/{problem}"] != after[f"/problems/{problem}"] and before["/problems"] != after["/problems"]
    assert not any(url.startswith("/problems") for url in held_pages(client("zhou")))
