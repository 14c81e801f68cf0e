"""Neighbours do it themselves: from the plan to the rated close, with a list everybody may check; and pages a phone holds."""

import hashlib
import json
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import brotli
import pytest

from tests.cast import uid
from tests.problems.steps import do, picture, report, state, token_of, write_down
from tests.support.rows import rows


def give(person, problem, **fields):
    """Write down one line; what became of it."""
    return write_down(person, "contribution", problem, **fields)[1]["outcome"]


@pytest.fixture
def begun(client):
    """A problem whose undertaking Chen has opened."""
    chen = client("chen")
    problem = report(chen, description="沟太低")
    plan = {"plan": "把沟挖深一尺", "planned_on": "2026-12-05", "public": "yes"}
    assert write_down(chen, "undertaking", problem, **plan)[1]["outcome"] == "stored"
    return chen, problem


def with_photo(person, problem, **fields) -> str:
    """A line with one photo, which follows it; the id of the record."""
    content = picture()
    digest = hashlib.sha256(content).hexdigest()
    key, answer = write_down(person, "contribution", problem, attachments=[digest], **fields)
    assert answer["outcome"] == "stored"
    assert person.put(f"/attachments/{digest}", content=content).status_code == 204
    return key


def test_from_the_plan_to_the_rated_close(client, server, begun):
    chen, problem = begun
    assert write_down(chen, "undertaking", problem, plan="又一次")[1]["outcome"] == "parked"
    assert give(chen, problem, sort="hours", amount="3.5", giver="周大海") == "stored"
    assert give(chen, problem, sort="received", amount="200.50", giver="吴家") == "stored"
    with_photo(chen, problem, sort="spent", amount="80", words="水泥")
    assert give(chen, problem, sort="material", words="砖 200 块", giver="曾家") == "stored"
    with_photo(chen, problem, sort="photos", words="挖到一半")
    page = chen.get(f"/problems/{problem}").text
    for words in ("把沟挖深一尺", "12月5日", "周大海", "3.5", "200.50", "120.50", "砖 200 块", "挖到一半"):
        assert words in page
    assert page.count('<img src="/photos/') == 2
    public = client().get(f"/p/{token_of(server, problem)}").text
    assert "200.50" in public and "砖 200 块" in public and "陈桂兰" not in public and "/photos/" not in public
    assert write_down(chen, "undertaking_end", problem, result="沟挖好了")[1]["outcome"] == "stored"
    assert state(server, problem) == "handled"
    lin = client("lin")
    assert "报了办好" in lin.get("/inbox").text and "120.50" in lin.get(f"/desk/problems/{problem}").text
    do(lin, problem, "closure")
    assert rows(server, "SELECT way, result FROM problem WHERE id = ?", problem) == [("self", "沟挖好了")]
    assert "上门问一问" in chen.get(f"/problems/{problem}").text
    chen.sync(chen.record("satisfaction", {"problem": problem, "answer": "satisfied"}))
    assert state(server, problem) == "rated"


def test_a_whole_day_without_network_arrives_in_one_request(client, server):
    chen = client("chen")
    reported = chen.record("problem", {"household": uid("zhou home"), "category": "drainage"})
    about = {"problem": reported["id"]}
    day = [
        reported,
        chen.record("undertaking", {**about, "plan": "今天就挖"}),
        chen.record("contribution", {**about, "sort": "hours", "amount": "6", "giver": "吴老三"}),
        chen.record("undertaking", {**about, "plan": "又点了一次"}),
        chen.record("undertaking_end", {**about, "result": "挖好了"}),
    ]
    stored, kept = "stored", "already_stored"
    assert [each["outcome"] for each in chen.sync(*day)] == [stored, stored, stored, "parked", stored]
    assert [each["outcome"] for each in chen.sync(*day)] == [kept, kept, kept, "parked", kept]
    assert state(server, reported["id"]) == "handled"
    assert "吴老三" in chen.get(f"/problems/{reported['id']}").text
    assert rows(server, "SELECT count(*) FROM undertaking WHERE problem = ?", reported["id"]) == [(1,)]


def test_what_was_written_down_before_the_end_counts_however_late_it_comes(client, begun):
    chen, problem = begun
    zhou, line = client("zhou"), {"problem": problem, "sort": "spent", "amount": "15"}
    before = (datetime.now(UTC) - timedelta(minutes=30)).isoformat()
    after = zhou.record("contribution", line, recorded_at=datetime.now(UTC).isoformat())
    late = zhou.record("contribution", line, recorded_at=before)
    ended = (datetime.now(UTC) - timedelta(minutes=10)).isoformat()
    end = chen.record("undertaking_end", {"problem": problem, "result": "好了"}, recorded_at=ended)
    assert chen.sync(end)[0]["outcome"] == "stored"
    assert [each["outcome"] for each in zhou.sync(late, after)] == ["stored", "parked"]


def test_the_plan_is_changed_by_one_and_the_other_is_told(client, server, begun):
    chen, problem = begun
    ((key,),) = rows(server, "SELECT id FROM undertaking WHERE problem = ?", problem)
    change = {"undertaking": str(key), "plan": "改到周末", "planned_on": "2026-12-06", "was": "2026-12-05"}
    assert write_down(chen, "undertaking", problem, **change)[1]["outcome"] == "stored"
    zhou, other = client("zhou"), {**change, "plan": "改到周一", "planned_on": "2026-12-07"}
    parked, answer = write_down(zhou, "undertaking", problem, **other)
    assert answer["outcome"] == "parked" and "改了计划" in answer["errors"][0]["message"]
    page = chen.get(f"/problems/{problem}").text
    assert "改到周末" in page and "12月6日" in page and "改到周一" not in page
    assert "改到周一" in zhou.get(f"/attention/{parked}").text
    again = zhou.record("undertaking", {**other, "problem": problem, "was": "2026-12-06", "corrects": parked})
    assert zhou.sync(again)[0]["outcome"] == "stored"
    assert "改到周一" in chen.get(f"/problems/{problem}").text


def test_a_mistake_is_struck_out_and_stays_readable(begun, server):
    chen, problem = begun
    line, _ = write_down(chen, "contribution", problem, sort="pledged", amount="100", giver="周家")
    own, _ = write_down(chen, "contribution", problem, sort="received", amount="7", giver="何家")
    for _ in range(2):
        assert write_down(chen, "strike", problem, line=line)[1]["outcome"] == "stored"
    assert chen.sync(chen.record("withdrawal", {"record": own}))[0]["outcome"] == "stored"
    page = chen.get(f"/problems/{problem}").text
    assert page.count("<s>") == 2 and "100.00" in page
    # A line of another problem's list is not within reach.
    other = report(chen)
    write_down(chen, "undertaking", other, plan="别的")
    kept, _ = write_down(chen, "contribution", other, sort="hours", amount="1")
    write_down(chen, "strike", problem, line=kept)
    assert rows(server, "SELECT count(*) FROM contribution WHERE id = ? AND struck_at IS NULL", kept) == [(1,)]


def test_with_scripts_off_each_form_is_the_same_record_and_comes_back_with_what_was_typed(begun, server):
    chen, problem = begun
    around = {"account": chen.account, "form": "1", "return": f"/problems/{problem}", "problem": problem}
    line = {**around, "id": str(uuid4()), "sort": "spent", "amount": "12.5", "words": "钉子"}
    answer = chen.post("/records/contribution", data=line, files={"photos": ("work.jpg", picture(), "image/jpeg")})
    assert answer.status_code == 303 and answer.headers["location"].startswith(f"/problems/{problem}?record=")
    assert "12.50" in chen.get(f"/problems/{problem}").text
    long = "长" * 100_000
    for kind, fields, names in (
        ("contribution", {"sort": "gold", "amount": "一千", "words": long}, ("一千", long)),
        ("undertaking_end", {"result": long}, (long,)),
        ("undertaking", {"plan": long, "planned_on": "明天"}, (long, "明天")),
    ):
        answer = chen.post(f"/records/{kind}", data={**around, "id": str(uuid4()), **fields})
        assert answer.headers["location"].startswith("/attention/")
        page = chen.get(answer.headers["location"]).text
        assert "fault" in page and all(name in page for name in names), kind


def test_neighbouring_leaders_see_none_of_it(client, begun):
    _, problem = begun
    for name in ("he", "luo"):
        assert client(name).get(f"/problems/{problem}").status_code == 404
        assert give(client(name), problem, sort="hours", amount="1") == "parked"
    assert client("zhou").get(f"/problems/{problem}").status_code == 200


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
