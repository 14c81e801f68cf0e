"""A record that no decoder takes is kept by itself; its neighbours arrive, and the pages that show it still open."""

import json
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.sync.batch.taking_apart import take_apart
from tests.cast import uid

DEEP = b"[" * 3000 + b"]" * 3000
STRANGE = {
    "nested": b'{"id": "%s", "kind": "visit", "form": 1, "data": ' + DEEP + b"}",
    "nested in objects": b'{"id": "%s", "kind": "visit", "data": ' + b'{"a":' * 3000 + b"1" + b"}" * 3000 + b"}",
    "nested so that decoders take it": b'{"id": "%s", "kind": "visit", "data": {"note": ' + DEEP[2900:3100] + b"}}",
    "nested in no member we know": b'{"id": "%s", "kind": "visit", "more": ' + DEEP + b', "data": {}}',
    "half an emoji": b'{"id": "%s", "kind": "visit", "data": {"outcome": "well", "note": "\\ud83d"}}',
    "its other half": b'{"id": "%s", "kind": "visit", "data": {"outcome": "well", "note": "x\\ude00"}}',
    "half an emoji in fields": b'{"id": "%s", "kind": "visit", "fields": [["outcome", "well"], ["note", "a\\ud83d"]]}',
    "half an emoji in a name": b'{"id": "%s", "kind": "visit", "data": {"\\ud83d": "x"}}',
    "half an emoji in the kind": b'{"id": "%s", "kind": "vis\\ud83dit", "data": {}}',
    "NUL in the kind": b'{"id": "%s", "kind": "visit\\u0000", "data": {}}',
    "NUL as it is": b'{"id": "%s", "kind": "visit", "data": {"note": "a\x00b"}}',
    "not UTF-8": b'{"id": "%s", "kind": "visit", "data": {"outcome": "well", "note": "\xc3\x28"}}',
    "not UTF-8 in the kind": b'{"id": "%s", "kind": "\xff\xfe", "data": {}}',
    "too large a number": b'{"id": "%s", "kind": "problem", "data": {"latitude": 1e400, "longitude": 1}}',
    "an endless number": b'{"id": "%s", "kind": "visit", "data": {"next": ' + b"9" * 9000 + b"}}",
    "an endless place": b'{"id": "%s", "kind": "visit", "fields": [["a.' + b"1" * 5000 + b'", "x"]]}',
    "not a number": b'{"id": "%s", "kind": "blood_pressure", "data": {"readings": [{"systolic": NaN}]}}',
    "a control character": b'{"id": "%s", "kind": "visit", "data": {"note": "\x01"}}',
    "a huge form": b'{"id": "%s", "kind": "visit", "form": ' + b"9" * 400 + b', "data": {}}',
    "the first year": b'{"id": "%s", "kind": "visit", "recorded_at": "0001-01-01T00:00:00+14:00", "data": {}}',
    "the last year": b'{"id": "%s", "kind": "visit", "recorded_at": "9999-12-31T23:59:59-14:00", "data": {}}',
    "a time that is a number": b'{"id": "%s", "kind": "visit", "recorded_at": 1e400, "data": {}}',
    "twice the same name": b'{"id": "%s", "kind": 7, "kind": "visit", "data": 1, "data": {}, "form": []}',
    "brackets of another kind": b'{"id": "%s", "kind": "visit", "data": {"a": ]}}',
    "a bracket too few": b'{"id": "%s", "kind": "visit", "data": [}',
    "no value": b'{"id": "%s", "kind": "visit", "data": }',
    "half a word": b'{"id": "%s", "kind": "visit", "data": {"note": tru}}',
}


@pytest.fixture(scope="module")
def chen(client):
    return client("chen")


def visit(person):
    return person.record("visit", {"household": uid("zhou home"), "outcome": "well", "note": str(uuid4())})


def send(person, *records):
    """A request with these records, given as they stand in it."""
    body = b'{"account": "%s", "device_time": null, "submissions": [%s]}'
    body %= (person.account.encode(), b",".join(records))
    answer = person.post("/sync", content=body, headers={"Accept": "application/json"})
    assert answer.status_code == 200, answer.text
    return answer.json()["outcomes"]


def between(person, *strange):
    """The strange records between two of which nothing is wrong; outcomes of all."""
    return send(person, json.dumps(visit(person)).encode(), *strange, json.dumps(visit(person)).encode())


@pytest.mark.parametrize("name", STRANGE)
def test_a_strange_record_is_parked_alone(chen, database, name):
    record_id = str(uuid4())
    raw = STRANGE[name].replace(b"%s", record_id.encode())
    first, parked, last = between(chen, raw)
    assert [first["outcome"], last["outcome"]] == ["stored", "stored"]
    assert (parked["id"], parked["outcome"]) == (record_id, "parked")
    assert all(error["message"] for error in parked["errors"])
    assert database.one(f"SELECT count(*) FROM submission WHERE id = '{record_id}' AND state = 'parked'") == 1
    assert send(chen, raw) == [parked]  # sent again it is known


def test_many_strange_records_in_one_request(chen, database):
    before = database.one("SELECT count(*) FROM submission")
    raw = [each.replace(b"%s", str(uuid4()).encode()) for each in STRANGE.values()]
    outcomes = between(chen, *raw)
    assert [o["outcome"] for o in outcomes] == ["stored", *["parked"] * len(raw), "stored"]
    assert database.one("SELECT count(*) FROM submission") == before + len(raw) + 2


def test_its_author_and_the_desk_see_it(chen, client):
    """A page that lists what is parked must open, whatever lies there."""
    outcomes = between(chen, *(each.replace(b"%s", str(uuid4()).encode()) for each in STRANGE.values()))
    xu = client("xu")
    assert chen.get("/attention").status_code in {200, 404}
    assert chen.get("/outbox").status_code == 200
    assert xu.get("/desk/parked").status_code == 200
    for outcome in outcomes[1:-1]:
        assert chen.get(outcome["location"]).status_code == 200
        place = f"/desk/parked/{outcome['location'].rsplit('/', 1)[1]}"
        assert xu.get(place).status_code == 200
        assert xu.post(f"{place}/retry").status_code == 303


def test_half_a_character_is_named_and_the_rest_shown(chen):
    raw = STRANGE["half an emoji"].replace(b"%s", str(uuid4()).encode())
    (outcome,) = send(chen, raw.replace(b"\\ud83d", "门口水管漏水\\ud83d".encode()))
    assert outcome["errors"][0]["field"] == "note"
    assert "门口水管漏水" in chen.get(outcome["location"]).text


def test_an_id_in_capitals_is_answered_as_it_came(chen):
    record = {**visit(chen), "id": str(uuid4()).upper()}
    assert chen.sync(record)[0]["outcome"] == "stored"
    assert chen.sync(record)[0]["outcome"] == "already_stored"


def test_brackets_that_never_close_harm_no_neighbour_and_get_no_answer(chen, database):
    """No phone can make such a record. It is kept; a sender that could let go of it on our word would lose the original."""
    before = database.one("SELECT count(*) FROM submission")
    first, strange, last = between(chen, b'{"id": "%s", "kind": "visit", "data": {{' % str(uuid4()).encode())
    assert [first["outcome"], last["outcome"]] == ["stored", "stored"]
    assert (strange["id"], strange["outcome"]) == ("", "parked")
    assert database.one("SELECT count(*) FROM submission") == before + 3


def test_a_request_that_was_cut_off_is_refused_whole(chen, database):
    before = database.one("SELECT count(*) FROM submission")
    body = json.dumps({"account": chen.account, "submissions": [visit(chen), visit(chen)]}).encode()
    for length in range(60, len(body), 7):
        answer = chen.post("/sync", content=body[:length], headers={"Accept": "application/json"})
        assert answer.status_code == 400, body[:length]
    assert database.one("SELECT count(*) FROM submission") == before


_leaves = st.one_of(
    st.text(max_size=8).map(lambda text: json.dumps(text).encode()),
    st.sampled_from(
        [b"1e999", b"-0", b"NaN", b"Infinity", b"9" * 400, b'"\\ud800"', b'"\\u0000"', b"tru", b"", b'"\xff"', b"\x00"]
    ),
)


def _joined(open_, close):
    return lambda parts: open_ + b",".join(parts) + close


_values = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(_joined(b"[", b"]")),
        st.lists(st.tuples(_leaves, inner).map(b":".join), max_size=3).map(_joined(b"{", b"}")),
        st.lists(inner, max_size=2).map(_joined(b"[", b"}")),
    ),
    max_leaves=12,
)
_names = st.sampled_from([b'"id"', b'"kind"', b'"form"', b'"recorded_at"', b'"data"', b'"fields"', b'"x"'])
_records = st.one_of(_values, st.lists(st.tuples(_names, _values).map(b":".join), max_size=6).map(_joined(b"{", b"}")))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(strange=st.lists(_records, min_size=1, max_size=4))
def test_no_garbage_harms_its_neighbours(chen, strange):
    first, last = visit(chen), visit(chen)
    outcomes = send(chen, json.dumps(first).encode(), *strange, json.dumps(last).encode())
    by_id = {outcome["id"]: outcome["outcome"] for outcome in outcomes}
    assert (by_id.get(first["id"]), by_id.get(last["id"])) == ("stored", "stored")
    assert {outcome["outcome"] for outcome in outcomes} <= {"stored", "already_stored", "parked"}


@given(body=st.binary(max_size=80))
def test_no_text_is_too_strange_to_be_taken_apart(body):
    for text in (body, b'{"account": "x", "submissions": [' + body + b"]}"):
        apart = take_apart(text)
        assert apart is None or all(isinstance(each, bytes) and each for each in apart.submissions)


@pytest.mark.parametrize("half", [b'"', b"[", b"{", b'{"id":', b'"\\', b"}", b"],["], ids=repr)
def test_taking_apart_ends_soon_whatever_is_repeated(half):
    """Two megabytes of anything: with a time that grew by the square of the length this would not end at all."""
    apart = take_apart(b'{"account": "x", "submissions": [' + half * (2_000_000 // len(half)) + b"]}")
    assert apart is None or apart.account == b'"x"'


@pytest.mark.parametrize("path", ["/offline/pages", "/arrivals", "/push/subscriptions"])
def test_other_doors_say_that_they_cannot_read_it(chen, path):
    for body in (DEEP, b'{"account": ' + DEEP + b"}", b'{"account": "\\ud83d"}', b'{"x": "\xff"}'):
        answer = chen.post(
            path, content=body, headers={"Accept": "application/json", "Content-Type": "application/json"}
        )
        assert answer.status_code == 400, (path, body[:20])
        assert answer.json()["title"]
