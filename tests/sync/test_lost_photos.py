"""Photos that could not be had: the record stands, each of them is counted, and who recorded it is told how to mend it."""

import hashlib
import re
from uuid import uuid4

import pytest

from app.sync.photos.re_encoding import NO_BYTES
from tests import cast
from tests.cast import uid
from tests.problems.steps import do, picture
from tests.sync.steps import photo, sha

NOT_ALONG, UNOPENED, ON_THE_WAY = "没带上", "打不开", "还有 1 张照片在手机里"


@pytest.fixture(scope="module")
def chen(client):
    return client("chen")


def told(person, path: str, words: str, many: int) -> bool:
    """Whether the page says it of that many."""
    return f"有 {many} 张照片{words}" in person.get(path).text


def problem(person, *digests, **more):
    record = person.record(
        "problem", {"household": uid("zhou home"), "category": "drainage", "attachments": list(digests), **more}
    )
    answer = person.post_sync(record).json()
    return record["id"], answer


def test_a_photo_without_bytes_is_counted_and_never_asked_for(chen, client):
    """Two are two; the photo that can be had is taken all the same."""
    content = photo("teal")
    key, answer = problem(chen, NO_BYTES, sha(content), NO_BYTES)
    assert answer["outcomes"][0]["outcome"] == "stored" and answer["attachments_wanted"] == [sha(content)]
    lin = client("lin")
    assert ON_THE_WAY in lin.get(f"/desk/problems/{key}").text
    assert chen.put(f"/attachments/{sha(content)}", content=content).status_code == 204
    for person, path in (
        (chen, f"/problems/{key}"),
        (chen, f"/households/{uid('zhou home')}"),
        (lin, f"/desk/problems/{key}"),
        (lin, f"/desk/problems/{key}/sheet"),
    ):
        assert told(person, path, NOT_ALONG, 2), path
        assert ON_THE_WAY not in person.get(path).text
    assert problem(chen, NO_BYTES, sha(content), NO_BYTES)[1]["attachments_wanted"] == []


def test_two_that_cannot_be_opened_are_two(chen, client):
    contents = [b"no picture", b"nor this one"]
    key, _ = problem(chen, *[sha(content) for content in contents])
    for content in contents:
        assert chen.put(f"/attachments/{sha(content)}", content=content).status_code == 204
    assert told(chen, f"/problems/{key}", UNOPENED, 2) and told(client("lin"), f"/desk/problems/{key}", UNOPENED, 2)


def native(person, kind: str, *files: bytes, **fields):
    """A plain form with photos, as a browser sends it without scripts."""
    form = {"id": str(uuid4()), "form": "1", "account": person.account or "", "another": "yes", **fields}
    parts = [("photos", (f"{n}.jpg", content, "image/jpeg")) for n, content in enumerate(files)]
    return form["id"], person.post(f"/records/{kind}", data=form, files=parts or None)


def test_a_plain_form_with_empty_photos(chen):
    about = {"household": str(uid("zhou home")), "category": "road"}
    key, answer = native(chen, "problem", b"", photo("olive"), b"", **about)
    assert answer.status_code == 303
    assert told(chen, f"/problems/{key}", NOT_ALONG, 2)
    key, answer = native(chen, "problem", **about)
    assert answer.status_code == 303 and NOT_ALONG not in chen.get(f"/problems/{key}").text


def test_every_kind_of_record_with_photos_says_it(chen, client):
    lin = client("lin")
    wish = {"title": "看一看", "needs": "report", "area": str(uid("liuxi")), "who": str(uid("chen"))}
    place = lin.post("/desk/tasks", data=wish).headers["location"]
    task = place.rsplit("/", 1)[-1]
    _, answer = native(chen, "task_report", b"", task=task, outcome="done")
    assert answer.status_code == 303
    assert told(chen, f"/tasks/{task}", NOT_ALONG, 1) and told(lin, place, NOT_ALONG, 1)
    key, _ = problem(chen)
    plan = chen.record("undertaking", {"problem": key, "plan": "一起修"})
    line = chen.record("contribution", {"problem": key, "sort": "photos", "attachments": [NO_BYTES]})
    assert [each["outcome"] for each in chen.sync(plan, line)] == ["stored", "stored"]
    assert told(chen, f"/problems/{key}", NOT_ALONG, 1) and told(lin, f"/desk/problems/{key}", NOT_ALONG, 1)
    parked, answer = problem(chen, NO_BYTES, category="?")
    assert answer["outcomes"][0]["outcome"] == "parked"
    assert told(lin, f"/desk/parked/{parked}", NOT_ALONG, 1)


@pytest.mark.parametrize("path", ["/desk/tasks", "completion"])
def test_the_desk_is_told_at_once(chen, client, path):
    """Its forms come back with everything typed; nothing was done yet."""
    lin, zhou = client("lin"), client("zhou")
    files = [("photos", ("空.jpg", b"", "image/jpeg"))]
    if path == "completion":
        key, _ = problem(chen)
        assert do(zhou, key, "acceptance").status_code == 303
        answer = zhou.post(f"/desk/problems/{key}/completion", data={"result": "修好了"}, files=files)
        assert answer.status_code == 422 and "修好了" in answer.text
    else:
        data = {"title": "看一看", "needs": "report", "area": str(uid("liuxi")), "who": str(uid("chen"))}
        answer = lin.post("/desk/tasks", data=data, files=files)
        assert answer.status_code == 422 and "看一看" in answer.text
    assert "空.jpg" in answer.text and "是空的" in answer.text


def test_whoever_corrects_a_record_keeps_its_photos_and_adds_the_missing_one(chen, database):
    contents = [photo("orange"), photo("brown")]
    key, _ = problem(chen, sha(contents[0]), NO_BYTES)
    assert chen.put(f"/attachments/{sha(contents[0])}", content=contents[0]).status_code == 204
    page = chen.get(f"/records/{key}").text
    assert page.count(f'name="attachments[]" value="{sha(contents[0])}" checked') == 1 and NO_BYTES not in page
    fields = {
        "corrects": key,
        "household": str(uid("zhou home")),
        "category": "road",
        "attachments[]": sha(contents[0]),
    }
    corrected, answer = native(chen, "problem", contents[1], **fields)
    assert answer.status_code == 303
    rows = database.rows(f"SELECT state, upload_sha256 FROM photo WHERE submission = '{corrected}' ORDER BY position")
    assert rows == [{"state": "stored", "upload_sha256": sha(content)} for content in contents]
    page = chen.get(f"/problems/{corrected}").text
    assert len(re.findall('src="/photos/', page)) == 2 and NOT_ALONG not in page


def carried(page: str) -> dict[str, list[str]]:
    """The hidden fields of a page's form, by name."""
    pairs = re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)"', page)
    return {name: [value for key, value in pairs if key == name] for name, _ in pairs}


FILES = [
    ("photos", ("a:b.jpg", picture(), "image/jpeg")),
    ("photos", ("空.jpg", b"", "image/jpeg")),
    ("photos", ("大.jpg", photo("grey") + bytes(2_000_000), "image/jpeg")),
]
ROAD = {"form": "1", "household": str(uid("zhou home")), "category": "road"}


def test_photos_wait_while_something_is_asked_whatever_their_names_and_sizes(chen, database):
    problem(chen, category="road")
    form = {**ROAD, "id": str(uuid4()), "account": chen.account}
    asked = chen.post("/records/problem", data=form, files=FILES)
    assert asked.status_code == 200 and 'action="/records/problem?by=browser"' in asked.text
    data = carried(asked.text.split('action="/records/problem?by=browser"')[1])
    assert chen.post("/records/problem?by=browser", data=data).status_code == 303
    rows = database.rows(f"SELECT state FROM photo WHERE submission = '{form['id']}' ORDER BY position")
    assert [row["state"] for row in rows] == ["unreadable", "stored", "stored"]


def test_photos_of_somebody_not_signed_in_are_missing_from_the_record_and_it_says_so(client, chen, database):
    stranger = client()
    form = {**ROAD, "id": str(uuid4()), "account": str(uid("chen")), "another": "yes"}
    page = stranger.post("/records/problem", data=form, files=FILES)
    assert page.status_code == 401
    assert (
        'action="/records/problem?by=browser&amp;signs-in=1"' in page.text
    )  # the worker must not take a form with a password
    data = carried(page.text) | {"sign_in_phone": cast.PEOPLE["chen"][1], "sign_in_password": "wrong"}
    page = stranger.post("/records/problem?by=browser&signs-in=1", data=data)
    assert page.status_code == 422
    data = carried(page.text) | {"sign_in_phone": cast.PEOPLE["chen"][1], "sign_in_password": cast.PASSWORD}
    assert stranger.post("/records/problem?by=browser&signs-in=1", data=data).status_code == 303
    assert told(chen, f"/problems/{form['id']}", NOT_ALONG, 3)


@pytest.mark.parametrize("kind", ["problem", "visit", "blood_pressure"])
@pytest.mark.parametrize("content_type", ["multipart/form-data; boundary=x", "application/x-www-form-urlencoded"])
def test_a_form_whose_body_was_lost_on_the_way_is_not_taken_for_a_record(chen, database, kind, content_type):
    """A worker in Safari was seen to send a form's body on as nothing."""
    before = database.one("SELECT count(*) FROM submission")
    headers = {"Content-Type": content_type, "Accept": "application/json"}
    answer = chen.post(f"/records/{kind}", content=b"", headers=headers)
    assert answer.status_code == 400
    assert database.one("SELECT count(*) FROM submission") == before


def test_no_bytes_has_the_fingerprint_of_nothing():
    assert hashlib.sha256(b"").hexdigest() == NO_BYTES
