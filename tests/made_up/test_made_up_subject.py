"""One folder (tests/made_up/water) and one line (serving.py) make a subject: received, shown, corrected, taken back, listed."""

import pytest

from app.subjects import SUBJECTS
from app.sync.registry import Subjects
from app.sync.subject import Subject
from tests.cast import uid
from tests.made_up.water.subject import SUBJECT as water
from tests.support.server import Server

HOME = f"/households/{uid('zhou home')}"


@pytest.fixture(scope="module")
def server(database):
    server = Server(database.folder, database.url, program="tests.made_up.serving").start()
    yield server
    server.stop()


@pytest.fixture(scope="module")
def chen(client):
    return client("chen")


@pytest.fixture(scope="module")
def lin(client):
    return client("lin")


def reading(chen, litres, **more):
    return chen.record("water_reading", {"household": uid("zhou home"), "litres": litres, **more})


def test_it_is_received_and_told_on_the_homes_page(chen, database):
    one = reading(chen, 4711, note="新表")
    (outcome,) = chen.sync(one)
    assert (outcome["outcome"], outcome["location"]) == ("stored", HOME)
    assert chen.sync(one)[0]["outcome"] == "already_stored"
    page = chen.get(HOME).text
    assert "Water meter: 4711 litres" in page and "新表" in page
    assert 'href="#water"' in page and 'data-record="water_reading"' in page  # the form, and what leads to it
    assert "/households?for=water" in chen.get("/").text
    assert "Whose meter do you read?" in chen.get("/households?for=water").text
    assert "Water meter: <span" in chen.get("/outbox").text  # the entry, for one that waits on the phone


def test_it_is_corrected(chen, lin):
    one = reading(chen, 100)
    again = reading(chen, 101, corrects=one["id"])
    assert [o["outcome"] for o in chen.sync(one, again)] == ["stored", "stored"]
    page = chen.get(HOME).text
    assert "101 litres" in page and ": 100 litres" not in page
    record = chen.get(f"/records/{again['id']}").text
    assert "Litres" in record and 'value="101"' in record and 'data-record="withdrawal"' in record
    listed = lin.get("/desk/water").text
    assert ": 101" in listed and ": 100 " not in listed


def test_it_is_taken_back(chen, lin):
    one = reading(chen, 222)
    assert [o["outcome"] for o in chen.sync(one, chen.record("withdrawal", {"record": one["id"]}))] == ["stored"] * 2
    assert "222 litres" not in chen.get(HOME).text
    assert ": 222" not in lin.get("/desk/water").text
    (late,) = chen.sync(reading(chen, 223, corrects=one["id"]))
    assert late["outcome"] == "parked"


def test_what_is_wrong_is_mended_in_its_own_form(chen):
    one = reading(chen, -3)
    (outcome,) = chen.sync(one)
    assert (outcome["outcome"], outcome["errors"][0]["field"]) == ("parked", "litres")
    page = chen.get(outcome["location"]).text
    assert "Please enter what the meter shows." in page and 'value="-3"' in page
    mended = chen.post(
        "/records/water_reading",
        data={"household": str(uid("zhou home")), "litres": "3", "corrects": one["id"], "account": chen.account},
    )
    assert mended.status_code == 303
    assert ": 3 litres" in chen.get(HOME).text
    assert "Mended" in chen.get(outcome["location"]).text or "已" in chen.get(outcome["location"]).text


def test_the_desk_has_its_place_and_its_card(lin, client):
    page = lin.get("/desk").text
    assert 'href="/desk/water"' in page and "readings</p>" in page
    assert client("chen").get("/desk/water").status_code == 404
    places = [place.address for place in Subjects((*SUBJECTS.all, water)).desk_places]
    assert places.index("/desk/problems") < places.index("/desk/water") < places.index("/desk/tasks")


def test_a_home_page_held_on_a_phone_has_it(chen):
    answer = chen.post("/offline/pages", json={"account": chen.account, "held": {}}, headers={"Accept-Encoding": ""})
    assert "Read the water meter" in answer.text and "4711 litres" in answer.text


@pytest.mark.parametrize(
    "other",
    [
        Subject(name="twin", kinds=water.kinds),
        Subject(name="twin", fields={"litres": "Liters"}),
        Subject(name="twin", faces={"visit": water.faces["water_reading"]}),
    ],
)
def test_two_subjects_do_not_bring_the_same(other):
    with pytest.raises(ValueError):
        Subjects((*SUBJECTS.all, water, other)).field_words  # noqa: B018  made when it is asked for
