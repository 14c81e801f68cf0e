"""Photos: only what a record promised, whole, without what the camera wrote about place and time."""

import io

import pytest
from PIL import Image

from tests.cast import uid
from tests.sync.steps import photo, sha


@pytest.fixture(scope="module")
def chen(client):
    """Chen's worker: it asks for data, not for pages."""
    chen = client("chen")
    chen.headers["Accept"] = "application/json"
    return chen


def promise(person, *digests, home="zhou home"):
    """A problem whose photos are still to come; the answer of /sync."""
    data = {"household": uid(home), "category": "drainage", "description": "堵了", "attachments": list(digests)}
    record = person.record("problem", data)
    answer = person.post_sync(record)
    assert answer.json()["outcomes"][0]["outcome"] == "stored"
    return record, answer.json()


def test_a_promised_photo_is_wanted_taken_and_shown_without_exif(chen, client, database):
    content = photo("navy", turned=6)
    record, answer = promise(chen, sha(content))
    assert answer["attachments_wanted"] == [sha(content)]
    assert chen.head(f"/attachments/{sha(content)}").status_code == 404
    assert chen.put(f"/attachments/{sha(content)}", content=content).status_code == 204
    assert chen.head(f"/attachments/{sha(content)}").status_code == 200
    assert chen.post_sync(record).json()["attachments_wanted"] == []
    photo_id = database.one(f"SELECT id FROM photo WHERE submission = '{record['id']}'")
    shown = chen.get(f"/photos/{photo_id}")
    assert shown.headers["content-type"] == "image/jpeg"
    with Image.open(io.BytesIO(shown.content)) as stored:
        assert stored.size == (480, 640)  # upright, as the camera said
        assert not stored.getexif()
        assert not stored.info.get("exif")
    assert b"CameraMaker" not in shown.content
    as_data = {"Accept": "application/json"}
    assert client("he").get(f"/photos/{photo_id}", headers=as_data).status_code == 404
    assert client("zhou").get(f"/photos/{photo_id}").status_code == 200


def test_the_same_photo_twice_is_kept_once(chen, database):
    content = photo("green")
    record, _ = promise(chen, sha(content))
    assert [chen.put(f"/attachments/{sha(content)}", content=content).status_code for _ in range(2)] == [204, 204]
    second, answer = promise(chen, sha(content))
    assert answer["attachments_wanted"] == []
    states = database.rows(f"SELECT state FROM photo WHERE submission IN ('{record['id']}', '{second['id']}')")
    assert states == [{"state": "stored"}] * 2


def test_a_photo_nobody_promised_is_not_taken(chen):
    content = photo("red")
    assert chen.put(f"/attachments/{sha(content)}", content=content).status_code == 404


def test_a_photo_somebody_else_promised_is_not_taken(chen, client):
    content = photo("yellow")
    promise(client("he"), sha(content), home="he home")
    assert chen.put(f"/attachments/{sha(content)}", content=content).status_code == 404


def test_other_content_than_promised_is_not_taken(chen):
    content = photo("blue")
    promise(chen, sha(content))
    assert chen.put(f"/attachments/{sha(content)}", content=content[:-10]).status_code == 422
    assert chen.head(f"/attachments/{sha(content)}").status_code == 404
    assert chen.put(f"/attachments/{sha(content)}", content=content).status_code == 204


def test_too_large_is_told_so(chen):
    content = b"\xff\xd8" + bytes(15_000_001)
    promise(chen, sha(content))
    answer = chen.put(f"/attachments/{sha(content)}", content=content)
    assert answer.status_code == 413
    assert "15" in answer.json()["title"]


@pytest.mark.parametrize("content", [b"not a picture", b"\xff\xd8\xff\xe0 cut", b"<svg/>", b"GIF89a"], ids=str)
def test_what_is_no_picture_is_set_aside_and_never_shown(chen, database, content):
    record, _ = promise(chen, sha(content))
    assert chen.put(f"/attachments/{sha(content)}", content=content).status_code == 204
    (row,) = database.rows(f"SELECT id, state FROM photo WHERE submission = '{record['id']}'")
    assert row["state"] == "unreadable"
    assert chen.get(f"/photos/{row['id']}").status_code == 404
    assert chen.post_sync(record).json()["attachments_wanted"] == []


def test_a_native_form_brings_its_photos_along(chen, database):
    content = photo("purple")
    record = chen.record("problem")
    form = {
        "id": record["id"],
        "form": "1",
        "account": chen.account,
        "return": "/households",
        "household": str(uid("zhou home")),
        "category": "road",
        "description": "坑",
    }
    files = [("photos", ("a.jpg", content, "image/jpeg")), ("photos", ("", b"", "application/octet-stream"))]
    answer = chen.post("/records/problem", data=form, files=files)
    assert answer.status_code == 303
    rows = database.rows(f"SELECT state, upload_sha256 FROM photo WHERE submission = '{record['id']}'")
    assert rows == [{"state": "stored", "upload_sha256": sha(content)}]
    data = {name: form[name] for name in ("household", "category", "description")}
    again = {**record, "data": {**data, "attachments": [sha(content)]}}
    assert chen.sync(again)[0]["outcome"] == "already_stored"
