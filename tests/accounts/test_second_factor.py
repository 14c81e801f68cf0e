"""The second step of signing in, as it is where nothing is set: required of roles that see many people, never of leaders."""

import re
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from app.web.sessions import FACTOR_ROLES
from tests.accounts.desk import NEW_PASSWORD, codes, page_of, set_password, verbs
from tests.accounts.factor import (
    begin,
    codes_in,
    digits,
    go_on,
    half_of,
    moment_for,
    secret_in,
    set_up,
    time_passes,
    waiting,
    wrong,
)
from tests.cast import PASSWORD, PEOPLE, uid
from tests.support.rows import rows
from tests.support.server import Server, run

URL = "/me/second-factor"
MANY = ("wu", "lin", "xu", "shen")


@pytest.fixture(scope="module")
def server(database):
    """A server whose environment says nothing about the second factor."""
    server = Server(database.folder, database.url, WEIGE_SECOND_FACTOR="").start(hatched=True)
    yield server
    server.stop()


@pytest.fixture(autouse=True)
def anew(server):
    """Each test begins with nobody having set up anything."""
    time_passes(server)
    for table in ("authenticator", "passkey", "recovery_code", "half_way"):
        rows(server, f"DELETE FROM {table} RETURNING 1")


def is_in(person):
    return person.get("/me").status_code == 200


def test_it_is_required_of_whoever_sees_many_people():
    assert {"doctor", "town_admin", "dispatcher", "mediator", "village_admin"} == FACTOR_ROLES


@pytest.mark.parametrize("name", MANY)
def test_who_has_none_is_led_to_set_it_up_and_is_not_in_before(client, name):
    person = client()
    page = begin(person, name)
    assert page.status_code == 200 and "还有一步" in page.text and page.headers["cache-control"] == "no-store"
    assert page.text.count('class="segno"') == 1 and "style=" not in page.text
    assert "set-cookie" not in page.headers
    assert not is_in(person) and person.post_sync().status_code == 401
    # The token of the page opens nothing by itself, wherever it is shown.
    person.cookies.set("weige", half_of(page))
    assert not is_in(person)


@pytest.mark.parametrize("name", ["chen", "he", "zhou"])
def test_leaders_and_cadres_are_never_asked(client, name):
    assert begin(client(), name).status_code == 303


def test_from_the_square_to_the_desk_and_back_in_the_next_day(client, server, database):
    shen = client()
    page = begin(shen, "shen", next="/desk/health")
    secret = secret_in(page)
    again = go_on(shen, page, wrong(secret))
    assert again.status_code == 422 and secret_in(again) == secret and "不是验证器现在" in again.text
    done = go_on(shen, again, digits(secret))
    assert done.status_code == 200 and len(set(codes_in(done))) == 10 and 'href="/desk/health"' in done.text
    assert shen.get("/desk/health").status_code == 200
    assert go_on(shen, again, digits(secret, 1)).status_code == 422  # the page is over
    assert shen.post("/sign-out").status_code == 303
    page = begin(shen, "shen", next="/desk/health")
    assert page.status_code == 200 and "第二步" in page.text and not is_in(shen)
    # The digits that proved the app are used up; those of the next half minute are not.
    assert go_on(shen, page, digits(secret)).status_code == 422
    answer = go_on(shen, page, digits(secret, 1))
    assert answer.status_code == 303 and answer.headers["location"] == "/desk/health"
    assert is_in(shen)
    assert verbs(database, uid("shen")) == ["app_set_up", "codes_made"]


def test_digits_are_taken_once_and_within_a_minute(client, server):
    lin = client()
    secret, _ = set_up(lin, "lin")
    time_passes(server)
    for later in (-2, 2):
        if digits(secret, later) not in {digits(secret, near) for near in (-1, 0, 1)}:
            assert go_on(lin, begin(client(), "lin"), digits(secret, later)).status_code == 422
    first, second = client(), client()
    pages = [begin(each, "lin") for each in (first, second)]
    shown = digits(secret, 1)
    assert [go_on(who, page, shown).status_code for who, page in zip((first, second), pages, strict=True)] == [303, 422]
    # Those of a moment before are not taken after later ones.
    assert go_on(second, pages[1], digits(secret)).status_code == 422
    assert not is_in(second)


def test_two_who_type_the_same_digits_at_once(client, server):
    from concurrent.futures import ThreadPoolExecutor

    secret, _ = set_up(client(), "lin")
    time_passes(server)
    people = [client() for _ in range(4)]
    pages = [begin(each, "lin") for each in people]
    shown = digits(secret)
    with ThreadPoolExecutor(4) as threads:
        answers = list(threads.map(lambda pair: go_on(*pair, shown), zip(people, pages, strict=True)))
    assert sorted(each.status_code for each in answers) == [303, 422, 422, 422]


def test_a_code_on_paper_stands_in_once(client, server, database):
    wu = client()
    _, paper = set_up(wu, "wu")
    before = len(verbs(database, uid("wu")))
    for spelled in (paper[0], paper[1].replace(" ", "-")):
        other = client()
        assert go_on(other, begin(other, "wu"), spelled).status_code == 303
        assert is_in(other)
        again = client()
        assert go_on(again, begin(again, "wu"), spelled).status_code == 422
    assert verbs(database, uid("wu"))[before:] == ["code_used", "code_used"]
    assert "还剩 8 个" in wu.get(URL).text
    # One of another person's opens nothing.
    _, others = set_up(client(), "lin")
    assert go_on(again, begin(again, "wu"), others[0]).status_code == 422


def test_nothing_of_it_can_be_read_in_the_database(client, server):
    secret, paper = set_up(client(), "wu")
    (sealed,) = rows(server, "SELECT sealed FROM authenticator")[0]
    hashes = [row[0] for row in rows(server, "SELECT code_hash FROM recovery_code")]
    assert secret not in sealed and len(hashes) == 10
    assert all(each.startswith("$argon2id$") for each in hashes) and len(set(hashes)) == 10
    for (waits,) in rows(server, "SELECT sealed FROM half_way"):
        assert secret not in waits
    assert not {code.replace(" ", "") for code in paper} & {
        row[0] for row in rows(server, "SELECT selector FROM recovery_code")
    }


def test_guessing_is_slowed_down_and_a_right_password_forgives_nothing(client, server):
    secret, paper = set_up(client(), "shen")
    time_passes(server)
    stranger = client()
    for _ in range(5):
        assert go_on(stranger, begin(stranger, "shen"), wrong(secret)).status_code == 422
    for code in (digits(secret, 1), paper[0]):
        answer = go_on(stranger, begin(stranger, "shen"), code)
        assert answer.status_code == 422 and "次数太多" in answer.text
    assert not is_in(stranger)


def test_whoever_knows_the_password_does_not_keep_the_owners_browser_out(client, server):
    owner = client()
    secret, _ = set_up(owner, "shen")
    owner.post("/sign-out")
    time_passes(server)
    stranger = client()
    for _ in range(6):
        go_on(stranger, begin(stranger, "shen"), wrong(secret))
    assert go_on(owner, begin(owner, "shen"), digits(secret)).status_code == 303


def test_a_wrong_password_says_nothing_of_the_second_step(client):
    set_up(client(), "shen")
    pages = [begin(client(), name, "wrong password") for name in ("shen", "xu", "chen")]
    pages.append(client().post("/sign-in", data={"phone": "13800000098", "password": "wrong password"}))
    assert {each.status_code for each in pages} == {422}
    assert len({re.sub(r"\d", "", each.text) for each in pages}) == 1


def test_what_is_half_way_ends(client, server):
    stranger = client()
    page = begin(stranger, "xu")
    secret = secret_in(page)
    assert go_on(stranger, page, digits(secret)).status_code == 200
    time_passes(server)
    late = begin(stranger, "xu")
    rows(
        server,
        "UPDATE half_way SET expires_at = ? RETURNING 1",
        moment_for(server, datetime.now(UTC) - timedelta(seconds=1)),
    )
    answer = go_on(stranger, late, digits(secret))
    assert answer.status_code == 422 and "请重新开始" in answer.text
    # A new password ends it, too.
    xu = client()
    assert go_on(xu, begin(xu, "xu"), digits(secret, 1)).status_code == 303
    time_passes(server)
    page = begin(stranger, "xu")
    changed = xu.post(
        "/me/password",
        data={"current": PASSWORD, "password": "山里的 雨下了一夜", "password_again": "山里的 雨下了一夜"},
    )
    assert changed.status_code == 303
    assert "请重新开始" in go_on(stranger, page, digits(secret)).text
    back = {"current": "山里的 雨下了一夜", "password": PASSWORD, "password_again": PASSWORD}
    assert xu.post("/me/password", data=back).status_code == 303


def test_a_record_waits_through_both_steps(client, server, database):
    shen = client()
    secret, _ = set_up(shen, "shen")
    shen.post("/sign-out")
    time_passes(server)
    record = str(uuid4())
    form = {
        "id": record,
        "form": "1",
        "account": str(uid("shen")),
        "household": str(uid("zhou home")),
        "outcome": "well",
        "note": "第一行\n第二行",
        "next": "2027-01-05",
    }
    asked = shen.post("/records/visit", data=form)
    assert asked.status_code == 401
    action, fields = waiting(asked, "sign_in_phone")
    typed = {**dict(fields), "sign_in_phone": PEOPLE["shen"][1], "sign_in_password": PASSWORD}
    second = shen.post(action, data=typed)
    assert second.status_code == 200 and "登录后就传上去" in second.text
    assert database.one(f"SELECT count(*) FROM submission WHERE id = '{record}'") == 0
    wrong_one = go_on(shen, second, wrong(secret), "sign_in_")
    assert wrong_one.status_code == 422
    assert go_on(shen, wrong_one, digits(secret), "sign_in_").status_code == 303
    stored = database.one(f"SELECT payload FROM submission WHERE id = '{record}'")
    assert "第一行" in str(stored) and "第二行" in str(stored) and "2027-01-05" in str(stored)


def test_a_record_waits_while_it_is_set_up(client, database):
    shen = client()
    record = str(uuid4())
    form = {"id": record, "form": "1", "household": str(uid("zhou home")), "outcome": "well", "note": "等着"}
    action, fields = waiting(shen.post("/records/visit", data=form), "sign_in_phone")
    page = shen.post(action, data={**dict(fields), "sign_in_phone": PEOPLE["shen"][1], "sign_in_password": PASSWORD})
    secret = secret_in(page)
    assert go_on(shen, page, digits(secret), "sign_in_").status_code == 303
    assert database.one(f"SELECT count(*) FROM submission WHERE id = '{record}'") == 1
    assert "一个也没有" in shen.get(URL).text  # the codes on paper come after


def test_a_slip_sets_the_password_and_the_second_step_follows(client, server):
    xu = client()
    set_up(xu, "xu")
    slip = xu.post("/desk/people/slips", data={"person": str(uid("lin"))})
    lin = client()
    answer = set_password(lin, PEOPLE["lin"][1], codes(slip.text)[PEOPLE["lin"][0]])
    assert answer.status_code == 200 and "还有一步" in answer.text and not is_in(lin)
    secret = secret_in(answer)
    assert go_on(lin, answer, digits(secret)).status_code == 200 and is_in(lin)
    slip = xu.post("/desk/people/slips", data={"person": str(uid("lin"))})
    other = client()
    answer = set_password(other, PEOPLE["lin"][1], codes(slip.text)[PEOPLE["lin"][0]], PASSWORD)
    assert answer.status_code == 200 and "第二步" in answer.text and not is_in(other)
    assert go_on(other, answer, digits(secret, 1)).status_code == 303


def test_a_session_of_a_password_alone_ends_when_a_role_needs_more(client):
    xu, he = client(), client("he")
    set_up(xu, "xu")
    assert he.post_sync().status_code == 200
    given = {"in": str(uid("liuxi")), "role": "doctor", "area": str(uid("liuxi"))}
    assert xu.post(f"{page_of('he')}/roles", data=given).status_code == 303
    assert he.post_sync().status_code == 401  # and signs in anew, with what waits on the phone
    assert "还有一步" in begin(client(), "he").text
    page = xu.get(page_of("he")).text
    held = re.search(r"/roles/([0-9a-f-]{36})/move", page[page.index("村医") :]).group(1)
    assert xu.post(f"{page_of('he')}/roles/{held}/end").status_code == 303
    assert begin(client(), "he").status_code == 303


def test_ones_own_page(client, server, database):
    shen = client()
    secret, paper = set_up(shen, "shen")
    page = shen.get(URL)
    assert page.status_code == 200 and "还剩 10 个" in page.text and "/removal" not in page.text
    assert "https" in page.text  # no passkeys at a bare address
    assert shen.post(f"{URL}/passkeys/new").status_code == 404
    assert shen.post(f"{URL}/app/removal").status_code == 422  # the only one, and needed
    fresh = codes_in(shen.post(f"{URL}/codes"))
    assert len(fresh) == 10 and not set(fresh) & set(paper)
    other = client()
    assert go_on(other, begin(other, "shen"), paper[0]).status_code == 422
    assert go_on(other, begin(other, "shen"), fresh[0]).status_code == 303
    # Another phone: the old app is asked for until the new one has shown its digits.
    page = shen.post(f"{URL}/app")
    newer = secret_in(page)
    assert go_on(shen, page, wrong(newer)).status_code == 422
    time_passes(server)
    assert go_on(other, begin(other, "shen"), digits(secret)).status_code == 303
    done = go_on(shen, page, digits(newer))
    assert done.status_code == 303 and "验证器已设好" in shen.get(done.headers["location"]).text
    assert go_on(shen, page, digits(newer, 1)).status_code == 409
    time_passes(server)
    assert go_on(other, begin(other, "shen"), digits(secret)).status_code == 422
    assert go_on(other, begin(other, "shen"), digits(newer)).status_code == 303
    # Somebody else's page does not take what waits for her.
    page = shen.post(f"{URL}/app")
    wu = client()
    set_up(wu, "wu")
    assert go_on(wu, page, digits(secret_in(page))).status_code == 409
    rows(
        server,
        "UPDATE device SET proved_at = ? RETURNING 1",
        moment_for(server, datetime.now(UTC) - timedelta(minutes=11)),
    )
    for path in ("app", "app/removal", "codes", f"passkeys/{uuid4()}/removal", "passkeys/new"):
        assert shen.post(f"{URL}/{path}").status_code == 401, path


def test_a_cadre_may_have_one_and_give_it_up_and_a_leader_is_not_shown_it(client, server, database):
    zhou, chen = client("zhou"), client("chen")
    assert chen.get(URL).status_code == 404 and URL not in chen.get("/me").text and URL in zhou.get("/me").text
    page = zhou.post(f"{URL}/app")
    secret = secret_in(page)
    assert len(codes_in(go_on(zhou, page, digits(secret)))) == 10
    time_passes(server)
    other = client()
    page = begin(other, "zhou")
    assert page.status_code == 200 and go_on(other, page, digits(secret)).status_code == 303
    assert zhou.post(f"{URL}/app/removal").status_code == 303
    assert begin(client(), "zhou").status_code == 303
    assert rows(server, "SELECT count(*) FROM recovery_code") == [(0,)]
    assert verbs(database, uid("zhou")) == ["app_set_up", "codes_made", "app_removed"]


def test_the_towns_administrator_resets_it(client, server, database):
    xu, shen, wu = client(), client(), client()
    set_up(xu, "xu")
    set_up(shen, "shen")
    set_up(wu, "wu")
    assert "二次验证丢了" in xu.get(page_of("shen")).text and "二次验证丢了" not in xu.get(page_of("xu")).text
    assert wu.post(f"{page_of('chen')}/second-factor/reset").status_code == 404
    assert xu.post(f"{page_of('xu')}/second-factor/reset").status_code == 403
    assert is_in(shen)
    assert xu.post(f"{page_of('shen')}/second-factor/reset").status_code == 303
    assert not is_in(shen)
    assert xu.post(f"{page_of('shen')}/second-factor/reset").status_code == 409
    assert "重置了二次验证" in xu.get(page_of("shen")).text
    assert "还有一步" in begin(shen, "shen").text
    assert verbs(database, uid("shen"))[-1] == "factor_reset"


def test_the_last_administrator_is_let_in_by_command(client, server, database):
    xu = client()
    set_up(xu, "xu")
    said = run(server.env, "-m", "app.cli", "second-factor", "reset", "--phone", PEOPLE["xu"][1])
    assert PEOPLE["xu"][0] in said
    assert not is_in(xu) and "还有一步" in begin(xu, "xu").text
    last = database.rows(
        f"SELECT actor, verb FROM event WHERE subject = '{uid('xu')}' ORDER BY at DESC, id DESC LIMIT 1"
    )[0]
    assert (last["actor"], last["verb"]) == (None, "factor_reset")
    for phone in (PEOPLE["xu"][1], "13999999999"):
        with pytest.raises(AssertionError, match=r"no second factor|nobody's number"):
            run(server.env, "-m", "app.cli", "second-factor", "reset", "--phone", phone)


def test_a_password_that_ends_takes_no_second_factor_with_it(client, server):
    """Who asks for a new password by a slip still has to show the second factor."""
    xu, shen = client(), client()
    set_up(xu, "xu")
    secret, _ = set_up(shen, "shen")
    slip = xu.post(f"{page_of('shen')}/reset")
    assert not is_in(shen)
    answer = set_password(shen, PEOPLE["shen"][1], codes(slip.text)[PEOPLE["shen"][0]], NEW_PASSWORD)
    assert "第二步" in answer.text and not is_in(shen)
    assert go_on(shen, answer, digits(secret, 1)).status_code == 303
