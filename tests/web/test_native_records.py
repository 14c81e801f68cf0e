"""A form sent without scripts and without a session: nothing typed is lost."""

from uuid import uuid4

import html5lib

from tests import cast


def form(**more):
    return {
        "id": str(uuid4()),
        "form": "1",
        "return": f"/households/{cast.uid('zhou home')}",
        "household": str(cast.uid("zhou home")),
        "outcome": "well",
        "note": "记着 <b>",
        **more,
    }


def fields_of(page):
    tree = html5lib.parse(page, namespaceHTMLElements=False)
    (target,) = [each for each in tree.iter("form") if "/records/" in each.get("action", "")]
    pairs = [
        (i.get("name"), i.get("value", "")) for i in target.iter() if i.tag in {"input", "textarea"} and i.get("name")
    ]
    return target.get("action"), dict(pairs)


def test_a_record_sent_after_the_session_ended_is_carried_through_the_sign_in(client, database):
    sent = form(account=str(cast.uid("chen")))
    stranger = client()
    page = stranger.post("/records/visit", data=sent)
    assert page.status_code == 401
    action, carried = fields_of(page.text)
    assert carried["note"] == sent["note"]
    phone = next(name for name in carried if name.endswith("phone"))
    password = next(name for name in carried if name.endswith("password"))
    wrong = stranger.post(action, data={**carried, phone: cast.PEOPLE["chen"][1], password: "not it at all"})
    assert wrong.status_code == 422
    action, carried = fields_of(wrong.text)
    right = stranger.post(action, data={**carried, phone: cast.PEOPLE["chen"][1], password: cast.PASSWORD})
    assert right.status_code == 303
    assert right.headers["location"] == f"/households/{cast.uid('zhou home')}?record={sent['id']}"
    (row,) = database.rows(f"SELECT note, account FROM visit WHERE id = '{sent['id']}'")
    assert row == {"note": sent["note"], "account": str(cast.uid("chen"))}


def test_a_form_opened_by_somebody_else_is_not_taken_in_ones_own_name(client, database):
    sent = form(account=str(cast.uid("he")))
    answer = client("chen").post("/records/visit", data=sent, headers={"Accept": "application/json"})
    assert answer.status_code == 409
    assert database.one(f"SELECT count(*) FROM submission WHERE id = '{sent['id']}'") == 0


def test_a_fault_leads_to_the_record_and_sending_twice_changes_nothing(client, database):
    chen = client("chen")
    sent = form(account=chen.account, outcome="splendid")
    for _ in range(2):
        answer = chen.post("/records/visit", data=sent)
        assert (answer.status_code, answer.headers["location"]) == (303, f"/attention/{sent['id']}")
    assert database.one(f"SELECT count(*) FROM submission WHERE id = '{sent['id']}'") == 1
    assert database.one(f"SELECT count(*) FROM visit WHERE id = '{sent['id']}'") == 0


def test_it_leads_nowhere_else(client):
    chen = client("chen")
    for target in ("https://evil.example", "//evil.example/x"):
        answer = chen.post("/records/visit", data=form(account=chen.account, **{"return": target}))
        assert answer.status_code == 303
        assert answer.headers["location"].startswith("/?record=")


def test_an_urgent_reading_leads_to_what_to_do_now(client):
    chen = client("chen")
    data = {"readings.0.systolic": "185", "readings.0.diastolic": "95", "resident": str(cast.uid("周桂英"))}
    sent = {**form(account=chen.account), **data}
    del sent["household"], sent["outcome"]
    assert chen.post("/records/blood_pressure", data=sent).headers["location"].endswith("#urgent")


def test_photos_of_somebody_not_signed_in_are_let_go_of_and_that_is_told(client, database):
    sent = form(account=str(cast.uid("chen")))
    stranger = client()
    page = stranger.post("/records/visit", data=sent, files={"photos": ("a.jpg", b"\xff" * 5_000_000, "image/jpeg")})
    assert page.status_code == 401
    assert "照片没能留住" in page.text and len(page.text) < 30_000
    action, carried = fields_of(page.text)
    assert carried["note"] == sent["note"]
    phone = next(name for name in carried if name.endswith("phone"))
    password = next(name for name in carried if name.endswith("password"))
    wrong = stranger.post(action, data={**carried, phone: cast.PEOPLE["chen"][1], password: "not it at all"})
    assert "照片没能留住" in wrong.text
    _, carried = fields_of(wrong.text)
    right = stranger.post(action, data={**carried, phone: cast.PEOPLE["chen"][1], password: cast.PASSWORD})
    assert right.status_code == 303
    assert database.one(f"SELECT note FROM visit WHERE id = '{sent['id']}'") == sent["note"]


def test_what_a_stranger_writes_is_carried_up_to_its_bound_and_not_beyond(client):
    texts = {f"text{number}": "好" * 4000 for number in range(4)}
    page = client().post("/records/problem", data={**form(), **texts}, files={"none": ("", b"")})
    assert page.status_code == 401
    assert texts.items() <= fields_of(page.text)[1].items()
    assert client().post("/records/problem", data={**form(), "text": "x" * 210_000}).status_code == 413
