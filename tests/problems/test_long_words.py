"""A hundred thousand characters wherever something is written about a problem: named, kept, and never more than a fault."""

import pytest

from tests.cast import uid
from tests.problems.steps import do, report, token_of
from tests.support.engines import on_sqlite
from tests.support.rows import rows

LONG = "长" * 100_000
pytestmark = on_sqlite


@pytest.fixture
def problem(client):
    return report(client("chen"))


@pytest.mark.parametrize(
    ("resource", "fields"),
    [
        ("return", {"reason": LONG}),
        ("closure", {"result": LONG}),
        ("closure", {"ready": LONG}),
        ("cancellation", {"reason": LONG}),
        ("merger", {"into": LONG}),
        ("dispatch", {"department": LONG, "reason": LONG}),
        ("notes", {"words": LONG}),
        ("rating", {"answer": "satisfied", "words": LONG}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_at_the_desk_it_is_said_and_what_was_typed_stays(client, problem, resource, fields):
    lin = client("lin")
    if resource == "rating":
        assert do(lin, problem, "closure", result="通了").status_code == 303
    answer = do(lin, problem, resource, **fields)
    assert answer.status_code == 422
    if not {"ready", "department"} & set(fields):
        assert LONG in answer.text


@pytest.mark.parametrize(
    ("path", "fields"),
    [
        ("/desk/ready-answers", {"words": LONG}),
        ("/desk/categories/tree", {"name": LONG, "asks": LONG, "emergency": LONG, "hours_normal": LONG}),
        ("/desk/departments", {"name": LONG, "area": str(uid("town"))}),
        ("/desk/problem-views", {"name": LONG}),
    ],
)
def test_where_the_town_edits(client, path, fields):
    answer = client("xu").post(path, data=fields)
    assert answer.status_code == 422, answer.text[:300]


def test_from_the_public_page(client, server, problem):
    do(client("lin"), problem, "closure", result="通了")
    answer = client().post(f"/p/{token_of(server, problem)}/answer", data={"answer": "partly", "words": LONG})
    assert answer.status_code == 422 and LONG in answer.text


@pytest.mark.parametrize(
    ("kind", "field"), [("problem", "description"), ("problem", "where"), ("also", "note"), ("satisfaction", "note")]
)
def test_from_the_phone_the_record_is_kept_whole_and_its_form_shows_it(client, server, problem, kind, field):
    chen = client("chen")
    data = {"problem": problem, "household": uid("wu home"), "category": "tree", "answer": "partly", field: LONG}
    record = chen.record(kind, data)
    (answer,) = chen.sync(record)
    assert answer["outcome"] == "parked" and answer["errors"][0]["field"] == field
    assert LONG in rows(server, "SELECT payload FROM submission WHERE id = ?", record["id"])[0][0]
    if kind != "also":  # which is said again at the home
        assert LONG in chen.get(answer["location"]).text
    assert LONG in client("lin").get(f"/desk/parked/{record['id']}").text
