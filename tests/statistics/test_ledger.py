"""The ledger: it balances whatever happens, rates show what they are shares of, and unanswered is never content."""

import itertools
import re
from datetime import UTC, date, datetime

import pytest

from app.statistics.figures import Rate
from app.statistics.period import months
from tests.cast import uid
from tests.problems.steps import do, report, token_of
from tests.support.rows import rows


def words_of(page: str) -> str:
    """The page's words in one line."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


@pytest.fixture(scope="module")
def town(client, server):
    """Seven reports of Chen's: two rated, one opened again, one silent, one joined, one void, one late; and one of Luo's."""
    chen, lin = client("chen"), client("lin")
    one = [report(chen, category="road") for _ in range(7)]
    report(client("luo"), "luo home", category="noise")
    for key in one[:4]:
        do(lin, key, "closure", result="好了")
    client().post(f"/p/{token_of(server, one[0])}/answer", data={"answer": "satisfied"})
    client().post(f"/p/{token_of(server, one[1])}/answer", data={"answer": "partly"})
    client().post(f"/p/{token_of(server, one[2])}/answer", data={"answer": "not_fixed"})
    lin.post(f"/desk/problems/{one[3]}/rating", data={"answer": "not_reached"})
    do(lin, one[4], "merger", into=one[3])
    do(lin, one[5], "cancellation", reason="重复")
    do(lin, one[6], "acceptance")
    rows(server, "UPDATE problem SET due_at = '2026-01-05 01:00:00+00:00' WHERE id = ? RETURNING id", one[6])
    return one


def test_collected_is_settled_and_open(client, town):
    page = words_of(client("lin").get("/desk/ledger").text)
    assert "收集 6 办结 = 3 在办 + 3" in page
    assert "并入别件 1 件，作废 1 件" in page
    for row in ("道路 5 3 2", "噪声 1 0 1", "柳溪村 5 3 2", "石桥村 1 0 1"):
        assert row in page
    assert "1 件超期" in page


def test_rates_show_what_they_are_shares_of(client, town):
    page = words_of(client("lin").get("/desk/ledger").text)
    assert "2 / 3" in page and "66.7%" in page  # satisfied or partly, of three who answered
    assert "1 / 3" in page and "33.3%" in page
    assert "1 件办结的还没有群众评价" in page


def test_each_desk_counts_what_it_sees_and_nonsense_is_passed_over(client, town):
    assert "收集 5 办结 = 3 在办 + 2" in words_of(client("wu").get("/desk/ledger").text)
    lin = client("lin")
    assert "收集 1 办结 = 0 在办 + 1" in words_of(lin.get(f"/desk/ledger?area={uid('shiqiao')}").text)
    assert "收集 6 办结" in words_of(lin.get("/desk/ledger?area=x&since=yesterday&until=9999-12-31").text)
    empty = words_of(lin.get("/desk/ledger?until=2020-01-01").text)
    assert "收集 0 办结 = 0 在办 + 0" in empty and "—" in empty
    assert client("chen").get("/desk/ledger").status_code == 404


def test_a_rate_of_nothing_is_none():
    assert Rate("solved", 0, 0).percent is None
    assert Rate("solved", 571, 589).percent == 96.9


def test_months_follow_each_other_in_the_towns_zone():
    found = months(date(2026, 1, 31), 14)
    assert [day.month for day, _, _ in found] == [12, *range(1, 13), 1]
    assert found[-1][1] == datetime(2025, 12, 31, 16, tzinfo=UTC)
    assert all(end == start for (_, _, end), (_, start, _) in itertools.pairwise(found))
