"""Attempts are counted before they are made, whoever makes them and however many come at once."""

import asyncio
from datetime import UTC, datetime, timedelta

import httpx
import pytest

from app.accounts.sign_in import throttle
from app.accounts.sign_in.throttle import ADDRESS, BROWSER, INVENTED, KEY, NUMBER, key_of
from app.lib.addresses import group_of
from tests import cast
from tests.accounts.desk import codes, set_password, sign_in
from tests.support.server import Server
from tests.support.stores import Store

NOW = datetime(2026, 11, 29, 9, 0, tzinfo=UTC)
TRIED, WAITS = "手机号或密码不对", "次数太多了"


@pytest.fixture(scope="module")
def store(database):
    with Store(database) as store:
        yield store


def at_once(servers, path: str, forms: list[dict[str, str]], **headers: str) -> list[httpx.Response]:
    """Post all these forms at the same time, to these servers in turn."""

    async def send() -> list[httpx.Response]:
        async with httpx.AsyncClient(timeout=120, limits=httpx.Limits(max_connections=100)) as client:
            sent = [
                client.post(
                    f"{servers[number % len(servers)].url}{path}",
                    data=form,
                    headers={"Origin": servers[number % len(servers)].url, "Accept": "text/html", **headers},
                )
                for number, form in enumerate(forms)
            ]
            return await asyncio.gather(*sent)

    return asyncio.run(send())


def test_of_many_passwords_at_once_few_are_tried(server, client):
    phone = cast.PEOPLE["luo"][1]
    answers = at_once([server], "/sign-in", [{"phone": phone, "password": f"wrong {n}"} for n in range(150)])
    assert {answer.status_code for answer in answers} == {422}
    assert sum(TRIED in answer.text for answer in answers) == NUMBER.free
    assert sum(WAITS in answer.text for answer in answers) == 150 - NUMBER.free
    assert sign_in(client(), phone).status_code == 422


def test_nor_on_two_servers(server, database):
    if database.kind == "sqlite":
        pytest.skip("one process serves SQLite")
    other = Server(database.folder, database.url).start()
    try:
        phone = cast.PEOPLE["he"][1]
        forms = [{"phone": phone, "password": f"wrong {n}"} for n in range(120)]
        answers = at_once([server, other], "/sign-in", forms)
        assert sum(TRIED in answer.text for answer in answers) == NUMBER.free
    finally:
        other.stop()


def test_of_many_codes_at_once_few_are_tried(server, client):
    xu, phone = client("xu"), cast.PEOPLE["lin"][1]
    code = codes(xu.post("/desk/people/slips", data={"person": str(cast.uid("lin"))}).text)
    form = {"phone": phone, "password": "a short sentence"}
    answers = at_once([server], "/set-password", [{**form, "code": f"{n:08}"} for n in range(100)])
    assert sum("这个码和手机号对不上" in answer.text for answer in answers) == NUMBER.free
    assert set_password(client(), phone, next(iter(code.values()))).status_code == 422


def test_of_many_keys_at_once_few_are_looked_at(server):
    async def send() -> list[int]:
        async with httpx.AsyncClient(timeout=60) as machine:
            tries = [
                machine.get(f"{server.url}/fhir/metadata", headers={"Authorization": f"Bearer weige_{n:043}"})
                for n in range(100)
            ]
            return [answer.status_code for answer in await asyncio.gather(*tries)]

    statuses = asyncio.run(send())
    assert (statuses.count(401), statuses.count(429)) == (KEY.free, 100 - KEY.free)


def test_who_has_been_here_is_not_locked_out_with_a_stranger(client):
    chen = client("chen")
    assert chen.post("/sign-out").status_code == 303
    phone = cast.PEOPLE["chen"][1]
    stranger = client()
    for _ in range(7):
        sign_in(stranger, phone, "wrong password")
    assert WAITS in sign_in(stranger, phone).text
    assert sign_in(client(), phone).status_code == 422, "another strange browser waits too"
    assert sign_in(chen, phone).status_code == 303
    assert WAITS in sign_in(stranger, phone).text, "the owner's right password is no new start for the stranger"
    # A known browser is slowed down by itself, and others of the same owner are not.
    tablet = client()
    tablet.cookies.update(chen.cookies)
    for _ in range(5):
        assert TRIED in sign_in(chen, phone, "wrong password").text
    assert WAITS in sign_in(chen, phone).text


def test_a_browser_is_known_by_a_session_that_was_ended_elsewhere_and_to_its_own_account_only(client, database):
    zhou = client("zhou")
    del zhou.cookies["weige-browser"]  # it came in before there was this cookie
    database.execute(f"UPDATE device SET browser_hash = NULL WHERE account = '{cast.uid('zhou')}'")
    database.execute(f"UPDATE device SET revoked_at = '{NOW}' WHERE account = '{cast.uid('zhou')}'")
    phone, other = cast.PEOPLE["zhou"][1], cast.PEOPLE["shen"][1]
    for number in (phone, other):
        for _ in range(6):
            sign_in(client(), number, "wrong password")
    assert WAITS in sign_in(zhou, other).text
    assert sign_in(zhou, phone).status_code == 303


def test_what_else_a_browser_shows_gives_it_no_new_start(client):
    wu = client("wu")
    phone = cast.PEOPLE["wu"][1]
    told = []
    for number in range(7):
        wu.cookies.set("weige-browser", f"another each time {number}")
        told.append(sign_in(wu, phone, "wrong password").text)
    assert sum(TRIED in each for each in told) == BROWSER.free


def test_a_browser_that_signs_out_is_known_from_then_on(client, database):
    xu = client("xu")
    del xu.cookies["weige-browser"]
    answer = xu.post("/sign-out")
    assert "weige-browser=" in answer.headers["set-cookie"]
    token = xu.cookies["weige-browser"]
    assert token not in str(database.rows("SELECT * FROM device"))
    sign_in(xu, cast.PEOPLE["xu"][1])
    assert xu.cookies["weige-browser"] == token, "one for each browser, not one for each session"


def test_a_number_that_is_nobodys_is_told_the_same(client):
    stranger = client()
    told = [sign_in(stranger, "19900000001", "wrong password").text for _ in range(6)]
    assert [TRIED in each for each in told] == [True] * NUMBER.free + [False]
    assert WAITS in told[-1]


def test_invented_numbers_fill_no_table(store, database):
    for number in range(INVENTED.most + 60):
        store.write(throttle.reserve, (INVENTED, key_of(f"invented {number}")), NOW)
    kept = "SELECT count(*) FROM sign_in_throttle WHERE kind = 'invented'"
    assert database.one(kept) <= INVENTED.most
    # What weighs more stays: pushing somebody out takes as many as wrong as they.
    heavy = (INVENTED, key_of("heavy"))
    for _ in range(6):
        store.write(throttle.reserve, heavy, NOW)
    for number in range(INVENTED.most + 60):
        store.write(throttle.reserve, (INVENTED, key_of(f"more {number}")), NOW + timedelta(seconds=1))
    assert store.write(throttle.reserve, heavy, NOW + timedelta(seconds=2)) is not None
    assert database.one(kept) <= INVENTED.most
    store.write(throttle.sweep, NOW + throttle.FORGET_AFTER + timedelta(minutes=1))
    assert database.one(f"SELECT count(*) FROM sign_in_throttle WHERE last_failure_at < '{NOW}'") == 0


def test_a_wait_doubles_up_to_the_longest_and_is_forgotten(store):
    counted, moment, waits = (NUMBER, key_of("somebody")), NOW, []
    for _ in range(14):
        assert store.write(throttle.reserve, counted, moment) is None
        until = store.write(throttle.locked, counted[1], moment)
        if until:
            assert store.write(throttle.reserve, counted, moment + timedelta(seconds=1)) == until
            waits.append((until - moment).total_seconds())
            moment = until
    assert waits[:6] == [30, 60, 120, 240, 480, 900] and set(waits[6:]) == {900}
    later = moment + throttle.FORGET_AFTER + timedelta(minutes=1)
    for _ in range(NUMBER.free):
        assert store.write(throttle.reserve, counted, later) is None
    store.write(throttle.forget, counted)
    assert store.write(throttle.reserve, counted, later) is None


def test_an_address_is_forgiven_with_time(store):
    counted = (ADDRESS, key_of("from 203.0.113.9"))
    for _ in range(ADDRESS.free):
        assert store.write(throttle.reserve, counted, NOW) is None
    assert store.write(throttle.reserve, counted, NOW) == NOW + ADDRESS.first
    moment = NOW + timedelta(hours=1)
    free = 0
    while store.write(throttle.reserve, counted, moment) is None:
        free += 1
    assert 119 <= free <= 121
    # Those that come just as fast as they are forgiven never wait.
    counted, moment = (ADDRESS, key_of("from 203.0.113.10")), NOW
    for _ in range(ADDRESS.free + 50):
        moment += timedelta(seconds=30)
        assert store.write(throttle.reserve, counted, moment) is None


@pytest.mark.parametrize(
    ("host", "group"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("127.0.0.1", ""),
        ("::1", ""),
        ("::ffff:127.0.0.1", ""),
        ("", ""),
        ("testclient", ""),
    ],
)
def test_what_an_address_is_counted_under(host, group):
    assert group_of(host) == group
