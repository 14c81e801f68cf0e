"""The desk sends photos along with a task: seen by who was asked and by who sees its area, and by nobody else."""

import io
import re
from uuid import UUID

import pytest
from PIL import Image

from tests.cast import uid
from tests.support.rows import rows
from tests.tasks.steps import wish


def picture(name: str, colour: str = "green") -> tuple[str, tuple[str, bytes, str]]:
    """One file of the form."""
    out = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(out, "JPEG")
    return "photos", (name, out.getvalue(), "image/jpeg")


def shown(page: str) -> list[str]:
    """The photos on a page, in order."""
    return re.findall(r'src="(/photos/[^"]+)"', page)


def test_photos_go_with_the_task_to_who_was_asked(client):
    lin, chen, luo = client("lin"), client("chen"), client("luo")
    files = [picture("a.jpg"), picture("b.jpg", "red")]
    answer = lin.post("/desk/tasks", data=wish("liuxi", who=str(uid("chen"))), files=files)
    assert answer.status_code == 303, answer.text
    place = answer.headers["location"]
    photos = shown(chen.get(place.removeprefix("/desk")).text)
    assert len(photos) == 2 and photos == shown(lin.get(place).text)
    for photo in photos:
        # Chen leads one group of the village only: she sees it because she is asked.
        for person in (lin, chen, client("xu"), client("wu")):
            got = person.get(photo)
            assert got.status_code == 200 and got.headers["content-type"] == "image/jpeg"
        assert luo.get(photo).status_code == client("he").get(photo).status_code == 404
        assert client().get(photo).status_code in (303, 401)


def test_a_task_for_all_shows_its_photo_to_each(client):
    lin = client("lin")
    place = lin.post("/desk/tasks", data=wish("liuxi"), files=[picture("a.jpg")]).headers["location"]
    (photo,) = shown(lin.get(place).text)
    assert client("chen").get(photo).status_code == client("he").get(photo).status_code == 200
    assert client("luo").get(photo).status_code == 404


def test_a_form_without_a_photo_sends_an_empty_part(client, server):
    answer = client("lin").post("/desk/tasks", data=wish("tangkou"), files=[("photos", ("", b"", "text/plain"))])
    assert answer.status_code == 303
    task = UUID(answer.headers["location"].rsplit("/", 1)[-1])
    assert rows(server, "SELECT count(*) FROM photo WHERE submission = ?", task) == [(0,)]


@pytest.mark.parametrize(
    ("change", "files", "words"),
    [
        ({}, [picture(f"{n}.jpg") for n in range(7)], "一个任务最多 6 张照片"),
        ({}, [picture("a.jpg"), ("photos", ("账.xls", b"not a picture", "image/jpeg"))], "账.xls 打不开"),
        ({}, [("photos", ("空.jpg", b"", "image/jpeg"))], "空.jpg 打不开"),
        ({}, [("photos", ("大.jpg", b"x" * 15_000_001, "image/jpeg"))], "照片 大.jpg 超过 15 兆"),
        ({"title": ""}, [picture("a.jpg")], "请您把照片再选一次"),
    ],
)
def test_a_bad_file_is_named_at_the_field_and_the_rest_of_the_form_stays(client, server, change, files, words):
    before = rows(server, "SELECT count(*) FROM task")
    answer = client("lin").post("/desk/tasks", data=wish("tangkou", detail="雨后再看") | change, files=files)
    assert answer.status_code == 422
    assert words in answer.text and 'id="photos-fault"' in answer.text and "雨后再看" in answer.text
    assert rows(server, "SELECT count(*) FROM task") == before


def test_a_form_that_comes_back_leaves_no_picture_behind(client, server):
    def kept() -> int:
        return sum(1 for _ in (server.data_dir / "photos").rglob("*.jpg"))

    lin, before = client("lin"), kept()
    files = [picture("a.jpg", "navy"), ("photos", ("账.xls", b"not a picture", "image/jpeg"))]
    assert lin.post("/desk/tasks", data=wish("tangkou"), files=files).status_code == 422
    assert lin.post("/desk/tasks", data=wish("tangkou", title=""), files=files[:1]).status_code == 422
    assert kept() == before
    assert lin.post("/desk/tasks", data=wish("tangkou"), files=files[:1]).status_code == 303
    assert kept() == before + 1
