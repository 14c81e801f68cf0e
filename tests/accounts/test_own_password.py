"""Changing one's own password, and what of it and of a code lies in the database."""

import hashlib
import re
from uuid import UUID

import pytest

from tests.accounts.desk import NEW_PASSWORD as CHOSEN
from tests.accounts.desk import set_password
from tests.cast import PASSWORD, PEOPLE, uid
from tests.support.rows import rows

NEW = "  雨后上山 采蘑菇  "


def change(person, current=PASSWORD, password=NEW, again=None):
    form = {"current": current, "password": password, "password_again": password if again is None else again}
    return person.post("/me/password", data=form)


def enters(client, phone, password):
    return client().post("/sign-in", data={"phone": phone, "password": password}).status_code == 303


@pytest.fixture
def chen(client, server):
    """Chen, whose password is what it was when the test is over."""
    stored = rows(server, "SELECT password_hash FROM account WHERE id = ?", uid("chen"))[0][0]
    yield client("chen")
    rows(server, "UPDATE account SET password_hash = ? WHERE id = ? RETURNING 1", stored, uid("chen"))


def test_the_new_one_opens_the_door_as_it_was_typed(client, chen, server):
    other = client("chen")
    assert chen.get("/me/password").status_code == 200
    answer = change(chen)
    assert answer.status_code == 303
    assert "密码已改" in chen.get(answer.headers["location"]).text
    assert chen.post_sync().status_code == 200 and other.post_sync().status_code == 401
    phone = PEOPLE["chen"][1]
    assert enters(client, phone, NEW)
    assert not enters(client, phone, NEW.strip()) and not enters(client, phone, PASSWORD)
    assert rows(server, "SELECT count(*) FROM event WHERE verb = 'password_changed' AND subject = ?", uid("chen")) == [
        (1,)
    ]


@pytest.mark.parametrize(
    ("form", "field", "words"),
    [
        ({"current": "wrong one"}, "current", "现在的密码不对"),
        ({"current": PASSWORD + " "}, "current", "现在的密码不对"),
        ({"password": "short"}, "password", "至少要 8"),
        ({"password": "长" * 129}, "password", "最多 128"),
        ({"password": "12345678"}, "password", "最先被猜"),
        ({"password": "qinghe2026"}, "password", "大家都知道"),
        ({"password": "13800000001"}, "password", "大家都知道"),
        ({"password": "陈桂兰陈桂兰88"}, "password", "大家都知道"),
        ({"password": PASSWORD}, "password", ""),
        ({"again": "another one"}, "password_again", "两次"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_changes_nothing(client, chen, form, field, words):
    answer = change(chen, **form)
    assert answer.status_code == 422
    (said,) = re.findall(rf'<p id="{field}-fault" role="alert">([^<]*)</p>', answer.text)
    assert words in said
    for typed in set(form.values()) - {PEOPLE["chen"][1]}:
        assert f'value="{typed}"' not in answer.text
    assert enters(client, PEOPLE["chen"][1], PASSWORD)


def test_guessing_the_old_one_is_slowed_down(client):
    he = client("he")
    for _ in range(5):
        assert change(he, "wrong one").status_code == 422
    assert "太多" in change(he).text or "稍" in change(he).text


def test_a_code_is_worth_nothing_without_the_key(client, server):
    xu = client("xu")
    slip = xu.post("/desk/people/slips", data={"person": [str(uid("luo"))]})
    code = re.search(r"\b(\d{4}) (\d{4})\b", slip.text)
    digits = "".join(code.groups())
    unkeyed = hashlib.sha256(f"{uid('luo')}:{digits}".encode()).hexdigest()
    assert rows(server, "SELECT count(*) FROM one_time_code WHERE code_hash = ?", unkeyed) == [(0,)]
    assert set_password(client(), PEOPLE["luo"][1], digits, "罗秀珍罗秀珍12").status_code == 422  # her own name
    assert set_password(client(), PEOPLE["luo"][1], digits, CHOSEN).status_code == 303
    assert set_password(client(), PEOPLE["luo"][1], digits, CHOSEN).status_code == 422


def test_a_slip_tells_nobody_whose_number_it_is(client):
    """The words of a fault are the same for a number that is somebody's and one that is nobody's."""
    said = set()
    for phone in (PEOPLE["he"][1], "13999999999"):
        for password in (phone, "何水生何水生12"):
            answer = set_password(client(), phone, "00000000", password)
            assert answer.status_code == 422
            said.add((password == phone, re.search(r'id="fault">.*?<span>([^<]*)', answer.text, re.S).group(1)))
    assert len(said) == 2


def test_a_slip_ends_push_with_the_old_phones(client, server):
    he = client("he")
    device = rows(server, "SELECT id FROM device WHERE account = ? AND revoked_at IS NULL", uid("he"))[0][0]
    rows(
        server,
        "INSERT INTO push_subscription (id, account, device, endpoint, p256dh, auth, created_at) "
        "SELECT id, account, id, 'https://push.example/1', '', '', created_at FROM device WHERE id = ? RETURNING 1",
        UUID(str(device)),
    )
    slip = client("xu").post("/desk/people/slips", data={"person": [str(uid("he"))]})
    digits = "".join(re.search(r"\b(\d{4}) (\d{4})\b", slip.text).groups())
    assert set_password(client(), PEOPLE["he"][1], digits, CHOSEN).status_code == 303
    assert he.post_sync().status_code == 401
    left = "SELECT count(*) FROM push_subscription WHERE device = ? AND removed_at IS NULL"
    assert rows(server, left, UUID(str(device))) == [(0,)]


def test_a_hash_of_old_parameters_is_made_anew(client, server):
    from argon2 import PasswordHasher

    weak = PasswordHasher(memory_cost=8192, time_cost=1, parallelism=1).hash(PASSWORD)
    rows(server, "UPDATE account SET password_hash = ? WHERE id = ? RETURNING 1", weak, uid("zhou"))
    assert enters(client, PEOPLE["zhou"][1], PASSWORD)
    (stored,) = rows(server, "SELECT password_hash FROM account WHERE id = ?", uid("zhou"))[0]
    assert "m=19456,t=2" in stored
    assert enters(client, PEOPLE["zhou"][1], PASSWORD)
