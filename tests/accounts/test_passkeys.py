"""What a browser answers about a passkey: taken when it is for this page, this place and this account, and never twice."""

import json

import pytest

from tests.accounts.factor import begin, digits, go_on, set_up, time_passes, waiting
from tests.accounts.soft_key import SoftKey
from tests.cast import PEOPLE, uid
from tests.page import parse
from tests.support.people import Person
from tests.support.rows import rows
from tests.support.server import Server, free_port

URL = "/me/second-factor"
ORIGIN = "https://weige.example"


@pytest.fixture(scope="module")
def server(database):
    """Behind a proxy that speaks https."""
    server = Server(database.folder, database.url, free_port(), WEIGE_SECOND_FACTOR="", WEIGE_PUBLIC_URL=ORIGIN)
    yield server.start(hatched=True)
    server.stop()


@pytest.fixture
def client(server):
    """Browsers that know our own address; over plain http within this machine, where cookies are handed on by hand."""
    people = []

    def come():
        people.append(Behind(server))
        return people[-1]

    yield come
    for person in people:
        person.close()


class Behind(Person):
    """Somebody behind the proxy: the cookie is for https alone, and the proxy sees to that."""

    def __init__(self, server):
        super().__init__(server)
        self.headers["Origin"] = ORIGIN

    def _inspect(self, response):
        response.read()
        for each in response.headers.get_list("set-cookie"):
            name, _, value = each.partition(";")[0].partition("=")
            self.headers["Cookie"] = f"{name}={value}" if name == "__Host-weige" else self.headers.get("Cookie", "")


@pytest.fixture(autouse=True)
def anew(server):
    time_passes(server)
    for table in ("authenticator", "passkey", "recovery_code", "half_way"):
        rows(server, f"DELETE FROM {table} RETURNING 1")


def options_in(answer):
    (place,) = (each for each in parse(answer.text).iter("div") if "data-passkey" in each.attrib)
    return json.loads(place.get("data-options"))


def answered(person, page, answer):
    action, fields = waiting(page)
    return person.post(action, data={**dict(fields), "passkey": answer})


def add(person, key, origin=ORIGIN):
    page = person.post(f"{URL}/passkeys/new")
    assert page.status_code == 200, page.text
    return answered(person, page, key.make(options_in(page), origin))


@pytest.fixture
def shen(client):
    """The doctor, signed in, with a passkey beside the app."""
    person = client()
    person.secret, _ = set_up(person, "shen")
    person.key = SoftKey()
    assert add(person, person.key).headers["location"] == f"{URL}?changed=passkey"
    return person


def test_it_opens_the_door_once_for_each_page(client, shen, server):
    other = client()
    page = begin(other, "shen")
    options = options_in(page)
    assert [each["id"] for each in options["allowCredentials"]] == [shen.key.name] and options[
        "rpId"
    ] == "weige.example"
    answer = shen.key.show(options, ORIGIN)
    assert answered(other, page, answer).status_code == 303
    assert other.get("/me").status_code == 200
    assert "请重新开始" in answered(client(), page, answer).text
    third = client()
    assert answered(third, begin(third, "shen"), answer).status_code == 422  # to another page's challenge


@pytest.mark.parametrize(
    "fault", ["origin", "host", "challenge", "signature", "key", "count", "nonsense", "empty", "list"]
)
def test_what_is_not_for_us_is_not_taken(client, shen, server, fault):
    other = client()
    page = begin(other, "shen")
    options = options_in(page)
    key = shen.key
    if fault == "origin":
        answer = key.show(options, "https://weige.example.evil.test")
    elif fault == "host":
        answer = key.show(options, ORIGIN, host="evil.test")
    elif fault == "challenge":
        answer = key.show(options, ORIGIN, challenge="AAAA")
    elif fault == "key":
        answer = SoftKey(key.credential).show(options, ORIGIN)
    elif fault == "count":
        rows(server, "UPDATE passkey SET sign_count = 1000 RETURNING 1")  # a copy of the key was used elsewhere
        answer = key.show(options, ORIGIN)
    else:
        said = json.loads(key.show(options, ORIGIN))
        said["response"]["signature"] = "AAAA"
        answer = {"signature": json.dumps(said), "nonsense": "{", "empty": "{}", "list": "[" * 6_000}[fault]
    refused = answered(other, page, answer)
    assert refused.status_code == 422 and "通行密钥没有通过" in refused.text
    assert other.get("/me").status_code == 303
    # The page is still good, and so are the digits.
    time_passes(server)
    assert go_on(other, refused, digits(shen.secret)).status_code == 303


def test_that_of_another_account_is_not_taken(client, shen):
    wu = client()
    set_up(wu, "wu")
    mine = SoftKey(b"another key")
    assert add(wu, mine).status_code == 303
    other = client()
    page = begin(other, "shen")
    assert answered(other, page, mine.show(options_in(page), ORIGIN)).status_code == 422
    # The same credential is not kept for two.
    assert add(wu, SoftKey(shen.key.credential)).status_code == 422


@pytest.mark.parametrize("origin", ["https://evil.test", "http://weige.example"])
def test_one_that_was_made_elsewhere_is_not_kept(shen, server, origin):
    answer = add(shen, SoftKey(b"elsewhere"), origin)
    assert answer.status_code == 422 and "没有创建成功" in answer.text
    assert rows(server, "SELECT count(*) FROM passkey") == [(1,)]


def test_with_a_passkey_the_app_may_go_and_then_the_passkey_stays(client, shen, database):
    assert shen.post(f"{URL}/app/removal").status_code == 303
    (key,) = database.rows(f"SELECT id FROM passkey WHERE account = '{uid('shen')}'")
    assert shen.post(f"{URL}/passkeys/{key['id']}/removal").status_code == 422
    other = client()
    page = begin(other, "shen")
    assert "纸上的备用码" in page.text and "验证器现在" not in page.text
    assert answered(other, page, shen.key.show(options_in(page), ORIGIN)).status_code == 303
    wu = client()
    set_up(wu, "wu")
    assert wu.post(f"{URL}/passkeys/{key['id']}/removal").status_code == 404
    assert PEOPLE["shen"][0] in shen.get("/me").text
