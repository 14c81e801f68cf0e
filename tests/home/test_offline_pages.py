"""What a phone asks before it opens its pages without network: nothing new, a few differences, or all of it."""

import json

from app.home.offline import differences
from tests import cast


def lines(answer):
    assert answer.status_code == 200, answer.text
    found = [json.loads(line) for line in answer.text.splitlines()]
    assert found[-1]["done"]
    return found


def ask(person, **question):
    return person.post("/offline/pages", json={"account": person.account, **question})


def state(held):
    urls = sorted(held["tags"])
    tags = ",".join(held["tags"][url] for url in urls)
    return {"digest": held["digest"], "urls": differences.checksum("\n".join(urls)), "tags": tags}


def hold(person):
    first, *rest = lines(ask(person, held={}))
    assert "Content-Security-Policy" in first["headers"]
    pages = [line for line in rest if "url" in line]
    return {
        "digest": first["digest"],
        "tags": {line["url"]: line["tag"] for line in pages},
        "html": {line["url"]: line["html"] for line in pages},
    }


def test_who_has_everything_is_told_so_in_no_words(client):
    chen = client("chen")
    held = hold(chen)
    assert ask(chen, **state(held)).status_code == 204


def test_a_visit_comes_as_a_difference(client):
    chen = client("chen")
    held = hold(chen)
    home = f"/households/{cast.uid('wu home')}"
    chen.sync(chen.record("visit", {"household": cast.uid("wu home"), "outcome": "well", "note": "门口修好了"}))
    answer = ask(chen, **state(held)).json()
    assert home in answer["changed"]
    assert f"/households/{cast.uid('zhou home')}" not in answer["changed"]
    told = lines(ask(chen, marks={url: differences.marks_of(held["html"][url]) for url in answer["changed"]}))
    assert told[0] == {"digest": answer["digest"]}
    for line in told[1:-1]:
        page = differences.apply(held["html"][line["url"]], line["difference"])
        assert differences.checksum(page) == line["check"]
        held["html"][line["url"]], held["tags"][line["url"]] = page, line["tag"]
    assert "门口修好了" in held["html"][home]
    assert ask(chen, **{**state(held), "digest": told[0]["digest"]}).status_code == 204


def test_marks_that_are_none_bring_the_page_whole(client):
    chen = client("chen")
    hold(chen)
    for marks in ("", "not base64 at all!", "AAA="):
        told = lines(ask(chen, marks={"/households": marks}))
        assert told[1]["url"] == "/households"
        assert "html" in told[1] or told[1]["difference"]


def test_other_addresses_are_asked_for_by_their_tags(client):
    chen = client("chen")
    held = hold(chen)
    del held["tags"]["/me"]
    assert ask(chen, **{**state(held), "digest": "0" * 16}).json() == {"need": "tags"}


def test_a_page_that_is_not_ones_own_is_not_told(client):
    chen = client("chen")
    foreign = f"/households/{cast.uid('luo home')}"
    told = lines(ask(chen, marks={foreign: ""}))
    assert [line for line in told if "url" in line] == []


def test_somebody_else_s_pages_are_not_told(client):
    chen = client("chen")
    answer = chen.post("/offline/pages", json={"account": str(cast.uid("he")), "held": {}})
    assert answer.status_code == 403
