"""A leader who is away names a neighbour with one tap, with or without network."""

from datetime import timedelta

import pytest

from app.lib.clock import now
from tests.cast import PEOPLE, uid
from tests.page import parse
from tests.support.rows import rows
from tests.tasks.steps import assign, tags

HOME = f"/households/{uid('zhou home')}"


@pytest.fixture(autouse=True)
def nobody_stands_in(server):
    """Each test begins with everybody at home."""
    rows(server, "DELETE FROM assignment WHERE instead_of IS NOT NULL RETURNING 1")
    rows(server, "DELETE FROM inbox_item WHERE subject_kind = 'deputy' RETURNING 1")


def say(person, neighbour: str, wish: str = "name", ago: timedelta = timedelta(0), outcome: str = "stored"):
    """One tap, that reaches the town so much later."""
    data = {"neighbour": uid(neighbour), "wish": wish}
    answer = person.sync(person.record("deputy", data, recorded_at=(now() - ago).isoformat()))[0]
    assert answer["outcome"] == outcome, answer
    return answer


def native(person, **fields):
    """The same with scripts off, by the page's own form."""
    page = parse(person.get("/me/deputy").text)
    forms = [form for form in page.iter("form") if form.get("action") == "/records/deputy"]
    form = next(f for f in forms if {each.get("name") for each in f.iter("button")} == {next(iter(fields))})
    hidden = {each.get("name"): each.get("value") for each in form.iter("input")}
    offered = [button.get("value") for button in form.iter("button")]
    assert fields[next(iter(fields))] in offered
    return person.post("/records/deputy", data={**hidden, **fields})


def test_a_neighbour_stands_in_for_a_week(client, server):
    chen, he, luo = client("chen"), client("he"), client("luo")
    assert he.get(HOME).status_code == 404
    page = chen.get("/me/deputy").text
    offered = [button.get("value") for button in parse(page).iter("button") if button.get("name") == "neighbour"]
    assert offered == [str(uid("he"))]
    answer = native(chen, neighbour=str(uid("he")))
    assert answer.status_code == 303 and answer.headers["location"].startswith("/me/deputy?record=")
    # Shown to both, and told to the one who stands in.
    assert f"{PEOPLE['he'][0]} 正在代您" in chen.get("/me/deputy").text
    assert f"您正在代 {PEOPLE['chen'][0]}" in he.get("/me/deputy").text
    assert "这一周请您代一代邻组" in he.get("/inbox").text
    # The homes come with the next sync, and new tasks to both.
    assert HOME in tags(he) and HOME in tags(chen)
    task = assign(client("lin"), "tangkou")
    assert he.get(f"/tasks/{task}").status_code == 200 and chen.get(f"/tasks/{task}").status_code == 200
    verbs = {verb for (verb,) in rows(server, "SELECT verb FROM event WHERE subject = ?", uid("he"))}
    assert "stands_in" in verbs
    assert native(chen, wish="end").status_code == 303
    say(chen, "he", "end")
    assert he.get(HOME).status_code == 404 and HOME not in tags(he)
    assert chen.get(HOME).status_code == 200
    # Luo is alone in that grid and village.
    assert "附近没有别的组长" in luo.get("/me/deputy").text
    assert client("wu").get("/me/deputy").status_code == 404


def test_nobody_from_elsewhere_stands_in(client):
    for stranger in ("luo", "wu", "chen"):
        answer = say(client("chen"), stranger, outcome="parked")
        assert answer["errors"][0]["field"] == "neighbour"
    assert "/me/deputy" in client("chen").get(answer["location"]).text


def test_the_page_lies_on_the_phone_and_changes_with_who_stands_in(client):
    chen, he = client("chen"), client("he")
    before = tags(chen)["/me/deputy"]
    assert "/me/deputy" not in tags(client("wu"))
    say(chen, "he")
    assert tags(chen)["/me/deputy"] != before
    mine = tags(he)["/me/deputy"]
    say(chen, "he", "end")
    assert tags(he)["/me/deputy"] != mine


def test_said_twice_is_said_once(client, server):
    chen = client("chen")
    say(chen, "he")
    say(chen, "he")
    assert rows(server, "SELECT count(*) FROM assignment WHERE instead_of = ?", uid("chen")) == [(1,)]
    assert rows(server, "SELECT count(*) FROM inbox_item WHERE subject_kind = 'deputy'") == [(1,)]


def test_it_begins_and_ends_in_the_order_it_was_said_in_one_sync(client):
    chen, he = client("chen"), client("he")
    data = {"neighbour": uid("he")}
    moments = [(now() - timedelta(hours=hours)).isoformat() for hours in (3, 2, 1)]
    wishes = ("name", "end", "name")
    records = [chen.record("deputy", {**data, "wish": w}, recorded_at=m) for w, m in zip(wishes, moments, strict=True)]
    assert [o["outcome"] for o in chen.sync(*records[:2])] == ["stored", "stored"]
    assert he.get(HOME).status_code == 404
    assert [o["outcome"] for o in chen.sync(*records)] == ["already_stored", "already_stored", "stored"]
    assert he.get(HOME).status_code == 200


def test_a_phone_that_was_long_without_network_undoes_nothing_newer(client):
    chen, he = client("chen"), client("he")
    say(chen, "he")
    # Said yesterday on another phone, before what stands now.
    say(chen, "he", "end", ago=timedelta(days=1))
    assert he.get(HOME).status_code == 200
    say(chen, "he", "end")
    say(chen, "he", ago=timedelta(days=9))
    assert he.get(HOME).status_code == 404
    assert "那一周已经过了" in chen.get("/inbox").text
