"""Clinics: kept at the desk, checked so that they ring, named on the urgent page and the slip of the homes around."""

import json

import pytest

from tests.blood_pressure.steps import measure
from tests.cast import uid

HERE = "/desk/health/clinics"


def clinic(area="liuxi", **more):
    return {"area": str(uid(area)), "name": "柳溪村卫生室", "phone": "0731-83601234", **more}


@pytest.fixture
def shen(client):
    return client("shen")


def of(database, name):
    return database.rows(f"SELECT phone, closed_at FROM clinic WHERE name = '{name}'")


def urgent(client, who, home):
    return client(who).get(f"/households/{uid(home)}").text.split('id="urgent"')[1]


def test_the_villages_own_is_called_else_the_towns(client, database):
    xu, shen = client("xu"), client("shen")
    assert "tel:120" in urgent(client, "chen", "zhou home")
    hospital = clinic("town", name="青禾镇卫生院", phone="（0731）83605555", hours="全天", address="镇政府对面")
    assert xu.post(HERE, data=hospital).status_code == 303
    assert "tel:073183605555" in urgent(client, "chen", "zhou home")
    assert shen.post(HERE, data=clinic()).status_code == 303
    own, other = urgent(client, "chen", "zhou home"), urgent(client, "luo", "luo home")
    assert "tel:0731-83601234" in own
    assert "tel:073183605555" not in own
    assert "tel:073183605555" in other
    assert all("tel:120" in text for text in (own, other))
    assert "镇政府对面" in other
    # The slip says the same.
    chen = client("chen")
    assert measure(chen, "吴老三", "118/76", days=1)["outcome"] == "stored"
    assert "0731-83601234" in chen.get(f"/residents/{uid('吴老三')}/slip").text


def test_held_pages_change_with_it(client):
    chen, shen = client("chen"), client("shen")

    def tag():
        answer = chen.post("/offline/pages", json={"account": str(uid("chen")), "held": {}})
        pages = [json.loads(line) for line in answer.text.splitlines()]
        return next(page["tag"] for page in pages if page.get("url") == f"/households/{uid('zhou home')}")

    before = tag()
    assert shen.post(HERE, data=clinic(name="新开的", phone="13912345678")).status_code == 303
    assert tag() != before


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"name": ""}, "new-name"),
        ({"phone": ""}, "new-phone"),
        ({"phone": "83601234"}, "new-phone"),
        ({"phone": "1381234567"}, "new-phone"),
        ({"phone": "javascript:alert(1)"}, "new-phone"),
        ({"address": "长" * 201}, "new-address"),
        ({"hours": "长" * 101}, "new-hours"),
        ({"area": str(uid("shiqiao"))}, "new-area"),
        ({"area": "nowhere"}, "new-area"),
    ],
)
def test_what_would_not_ring_is_said_and_kept_in_the_form(shen, database, wrong, field):
    answer = shen.post(HERE, data=clinic(name="不对的") | wrong)
    assert answer.status_code == 422
    assert f'id="{field}-fault"' in answer.text
    assert of(database, "不对的") == []


@pytest.mark.parametrize("typed", ["０７３１－８３６０１２３４", "0731 8360 1234", "+86 138 1234 5678", "400-123-4567"])
def test_numbers_as_people_write_them(shen, typed):
    assert shen.post(HERE, data=clinic(name="会写号码的", phone=typed)).status_code == 303


def test_put_right_and_closed_by_who_has_the_area(shen, client, database):
    assert shen.post(HERE, data=clinic(name="要改的")).status_code == 303
    (row,) = database.rows("SELECT id FROM clinic WHERE name = '要改的'")
    address = f"{HERE}/{row['id']}"
    changed = clinic(name="要改的", phone="13800138000")
    assert client("chen").post(address, data=changed).status_code == 404
    assert shen.post(address, data=changed | {"phone": "1"}).status_code == 422
    assert shen.post(address, data=changed).status_code == 303
    assert of(database, "要改的")[0]["phone"] == "13800138000"
    assert shen.post(f"{address}/closing").status_code == 303
    assert of(database, "要改的")[0]["closed_at"]
    assert "要改的" not in shen.get(HERE).text
    assert shen.post(f"{address}/closing").status_code == 404


def test_a_doctor_of_the_village_does_not_keep_the_towns(shen, client, database):
    assert client("xu").post(HERE, data=clinic("town", name="总院分部")).status_code == 303
    (row,) = database.rows("SELECT id FROM clinic WHERE name = '总院分部'")
    assert "总院分部" not in shen.get(HERE).text
    assert shen.post(f"{HERE}/{row['id']}/closing").status_code == 404
