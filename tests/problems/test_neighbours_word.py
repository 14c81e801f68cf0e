"""The resident's page by its private link, and the neighbour's word by link, at the door and on the telephone."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from tests.cast import uid
from tests.problems.steps import do, report, state, token_of
from tests.support.rows import rows


@pytest.fixture
def settled(client, server):
    """A settled problem and its token."""
    problem = report(client("chen"), description="周桂英家门前积水", where="老樟树旁")
    do(client("lin"), problem, "closure", result="沟清好了")
    return problem, token_of(server, problem)


def test_the_page_says_how_far_it_is_and_nothing_about_anybody(client, server):
    problem, lin = report(client("chen"), description="周桂英家门前积水", where="老樟树旁"), client("lin")
    token = token_of(server, problem)
    assert len(token) == 22  # 128 bits
    do(lin, problem, "acceptance")
    lin.post(f"/desk/problems/{problem}/notes", data={"words": "下周一动工", "public": "yes"})
    lin.post(f"/desk/problems/{problem}/notes", data={"words": "预算还没批"})
    stranger = client()
    page = stranger.get(f"/p/{token}")
    assert page.headers["cache-control"] == "no-store" and "noindex" in page.headers["x-robots-tag"]
    for words in ("受理", "排水", "柳溪村", "下周一动工"):
        assert words in page.text
    for words in ("周桂英", "周家", "陈桂兰", "林涛", "12 号", "老樟树", "预算", problem, str(uid("zhou home"))):
        assert words not in page.text
    assert stranger.get("/p/abcdefghijklmnop").status_code == 404
    assert stranger.get(f"/p/{problem}").status_code == 404


def test_the_desk_shows_and_prints_the_code(client, server):
    problem, lin = report(client("chen")), client("lin")
    for page in (lin.get(f"/desk/problems/{problem}").text, lin.get(f"/desk/problems/{problem}/sheet").text):
        assert 'class="segno"' in page
    rows(server, "UPDATE problem SET token = NULL WHERE id = ? RETURNING id", problem)
    assert "生成链接" in lin.get(f"/desk/problems/{problem}").text
    assert lin.post(f"/desk/problems/{problem}/link").status_code == 303
    assert token_of(server, problem)


def test_content_by_the_link(client, server, settled):
    problem, token = settled
    stranger = client()
    assert "您说了算" in stranger.get(f"/p/{token}").text
    assert stranger.post(f"/p/{token}/answer", data={"words": "忘了选"}).status_code == 422
    assert stranger.post(f"/p/{token}/answer", data={"answer": "not_reached"}).status_code == 422
    long = stranger.post(f"/p/{token}/answer", data={"answer": "partly", "words": "长" * 1001})
    assert long.status_code == 422 and "长" * 1001 in long.text
    assert stranger.post(f"/p/{token}/answer", data={"answer": "satisfied"}).status_code == 303
    assert state(server, problem) == "rated"
    assert stranger.post(f"/p/{token}/answer", data={"answer": "satisfied"}).status_code == 409
    assert "扫码填的" in client("lin").get(f"/desk/problems/{problem}").text


def test_not_solved_opens_the_same_case_again(client, server, settled):
    problem, token = settled
    ((before,),) = rows(server, "SELECT count(*) FROM problem")
    answer = client().post(f"/p/{token}/answer", data={"answer": "not_fixed", "words": "一下雨又满了"})
    assert answer.status_code == 303 and state(server, problem) == "reopened"
    assert rows(server, "SELECT count(*) FROM problem") == [(before,)]
    assert "一下雨又满了" in client("lin").get("/inbox").text
    assert "一下雨又满了" in client("chen").get("/inbox").text
    do(client("lin"), problem, "closure", result="重新挖深了")
    assert client().post(f"/p/{token}/answer", data={"answer": "satisfied"}).status_code == 303
    said = rows(server, "SELECT answer, round FROM problem_answer WHERE problem = ? ORDER BY round", problem)
    assert said == [("not_fixed", 0), ("satisfied", 1)]


def given(server, problem, hours_ago, count):
    """So many answers by the link, so long ago."""
    for _ in range(count):
        row = (uuid4(), problem, datetime.now(UTC) - timedelta(hours=hours_ago))
        at = row[2] if server.database_url else row[2].strftime("%Y-%m-%d %H:%M:%S.%f+00:00")
        rows(
            server,
            'INSERT INTO problem_answer (id, problem, answered_at, "by", answer, words, round) '
            "VALUES (?, ?, ?, 'link', 'not_fixed', '', 0) RETURNING id",
            row[0],
            problem,
            at,
        )


@pytest.mark.parametrize(("hours_ago", "count", "words"), [(2, 3, "每天最多 3"), (50, 12, "12")], ids=["today", "ever"])
def test_a_link_takes_so_many_answers_and_says_so_kindly(client, server, settled, hours_ago, count, words):
    problem, token = settled
    given(server, problem, hours_ago, count)
    told = {"answer": "not_fixed", "words": "又积水了，门都出不去"}
    full = client().post(f"/p/{token}/answer", data=told)
    assert full.status_code == 429 and 0 < int(full.headers["retry-after"]) <= 86_400
    assert told["words"] in full.text and "checked" in full.text and "谢谢" in full.text and words in full.text
    assert state(server, problem) == "closed"
    assert rows(server, "SELECT count(*) FROM problem_answer WHERE problem = ?", problem) == [(count,)]
    # At the door it is still heard.
    chen = client("chen")
    (said,) = chen.sync(chen.record("satisfaction", {"problem": problem, "answer": "not_fixed"}))
    assert said["outcome"] == "stored" and state(server, problem) == "reopened"


def test_answers_of_another_day_leave_room(client, server, settled):
    problem, token = settled
    given(server, problem, 25, 3)
    assert client().post(f"/p/{token}/answer", data={"answer": "satisfied"}).status_code == 303


def test_words_to_a_case_that_moved_on_are_shown_to_whoever_wrote_them(client, server, settled):
    _, token = settled
    assert client().post(f"/p/{token}/answer", data={"answer": "not_fixed"}).status_code == 303
    late = client().post(f"/p/{token}/answer", data={"answer": "satisfied", "words": "其实已经好了"})
    assert late.status_code == 409 and "其实已经好了" in late.text


def test_by_the_leader_at_the_door(client, server, settled):
    problem, _ = settled
    chen, luo = client("chen"), client("luo")
    (foreign,) = luo.sync(luo.record("satisfaction", {"problem": problem, "answer": "satisfied"}))
    assert foreign["outcome"] == "parked" and state(server, problem) == "closed"
    first = chen.record("satisfaction", {"problem": problem, "answer": "satisfied", "note": "夸了好久"})
    late = chen.record("satisfaction", {"problem": problem, "answer": "partly"})
    worse = chen.record("satisfaction", {"problem": problem, "answer": "not_fixed", "note": "又堵了"})
    outcomes = chen.sync(first)
    assert outcomes[0]["outcome"] == "stored" and state(server, problem) == "rated"
    assert chen.sync(late)[0]["outcome"] == "stored" and state(server, problem) == "rated"
    assert chen.sync(worse)[0]["outcome"] == "stored" and state(server, problem) == "reopened"
    assert chen.sync(worse)[0]["outcome"] == "already_stored"
    page = client("lin").get(f"/desk/problems/{problem}").text
    assert "夸了好久" in page and "又堵了" in page and "重新打开" in page
    assert rows(server, "SELECT reopened, over_at FROM problem WHERE id = ?", problem) == [(1, None)]
    assert len(re.findall("上门听的", page)) == 3


def test_by_telephone_and_in_vain(client, server, settled):
    problem, _ = settled
    lin = client("lin")
    assert lin.post(f"/desk/problems/{problem}/rating", data={"words": "?"}).status_code == 422
    assert lin.post(f"/desk/problems/{problem}/rating", data={"answer": "not_reached"}).status_code == 303
    assert state(server, problem) == "closed"  # unanswered stays unanswered
    assert rows(server, "SELECT answer FROM problem WHERE id = ?", problem) == [("",)]
    assert lin.post(f"/desk/problems/{problem}/rating", data={"answer": "partly", "words": "剩一段"}).status_code == 303
    assert state(server, problem) == "rated"
    assert lin.post(f"/desk/problems/{problem}/rating", data={"answer": "satisfied"}).status_code == 409
    assert lin.post(f"/desk/problems/{problem}/rating", data={"answer": "not_fixed"}).status_code == 303
    assert state(server, problem) == "reopened"


def test_the_link_of_a_joined_or_corrected_report_shows_what_stands_for_it(client, server):
    chen, lin = client("chen"), client("lin")
    main, other = report(chen), report(chen, "wu home", category="noise")
    token = token_of(server, other)
    do(lin, other, "merger", into=main)
    assert "排水" in client().get(f"/p/{token}").text
    first = report(chen)
    corrected = report(chen, category="road", corrects=first)
    assert "道路" in client().get(f"/p/{token_of(server, first)}").text and corrected
