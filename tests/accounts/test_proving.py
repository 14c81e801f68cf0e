"""The password again before what gives somebody power; the form that was being sent goes on after it."""

from datetime import UTC, datetime, timedelta

import pytest

from app.accounts.proving import FIELD
from app.main import create_litestar
from tests.accounts.desk import codes, new, page_of, verbs
from tests.cast import PASSWORD, PEOPLE, uid
from tests.exchange.machines import in_days
from tests.page import parse
from tests.support.rows import rows

GRAVE = {
    "/desk/people",
    "/desk/people/import",
    "/desk/people/slips",
    "/desk/people/{person_id:uuid}/correction",
    "/desk/people/{person_id:uuid}/enabling",
    "/desk/people/{person_id:uuid}/reset",
    "/desk/people/{person_id:uuid}/roles",
    "/desk/people/{person_id:uuid}/roles/{assignment:uuid}/end",
    "/desk/people/{person_id:uuid}/roles/{assignment:uuid}/handover",
    "/desk/people/{person_id:uuid}/roles/{assignment:uuid}/move",
    "/desk/people/{person_id:uuid}/second-factor/reset",
    "/desk/machines",
    "/desk/machines/{key:uuid}/agreement",
    "/desk/machines/{key:uuid}/revocation",
    "/me/second-factor/app",
    "/me/second-factor/app/removal",
    "/me/second-factor/codes",
    "/me/second-factor/passkeys/new",
    "/me/second-factor/passkeys/{passkey:uuid}/removal",
}
LIST = "姓名,手机,职务,村,网格,微网格\n新来的,13900000771,微格长,柳溪村,第一网格,塘口组\n"


def test_these_and_no_others_ask():
    asking = {
        route.path
        for route in create_litestar().routes
        for handler in getattr(route, "route_handlers", ())
        if any(getattr(guard, "proves", False) for guard in handler.guards or ())
    }
    assert asking == GRAVE


@pytest.fixture
def later(server):
    """Let it be long since anybody showed who they are."""

    def pass_time(minutes: int = 11) -> None:
        moment = datetime.now(UTC) - timedelta(minutes=minutes)
        rows(server, "UPDATE device SET proved_at = ? RETURNING 1", moment if server.database_url else str(moment))
        rows(server, "DELETE FROM sign_in_throttle RETURNING 1")

    return pass_time


def asked(answer, status=401):
    """Address and fields of the form that waits in a page which asks."""
    assert answer.status_code == status, answer.text
    assert answer.headers["cache-control"] == "no-store"
    (form,) = (each for each in parse(answer.text).iter("form") if each.get("enctype"))
    fields = [(each.get("name"), each.get("value", "")) for each in form.iter("input")]
    return form.get("action"), fields


def go_on(person, answer, password=PASSWORD, status=401):
    action, fields = asked(answer, status)
    parts = [(name, (None, password if name == FIELD else value)) for name, value in fields]
    return person.post(action, files=parts)


def test_what_was_typed_goes_on_after_the_password(client, later, database):
    wu = client("wu")
    later()
    answer = wu.post("/desk/people", data=new("再来 一位", "13900000701", "tangkou"))
    assert "再输一次密码" in answer.text
    assert database.one("SELECT count(*) FROM account WHERE phone = '13900000701'") == 0
    assert "?" not in asked(answer)[0]
    answer = go_on(wu, answer)
    assert answer.status_code == 303 and "再来 一位" in wu.get(answer.headers["location"]).text
    # For ten minutes it is not asked again.
    assert wu.post("/desk/people", data=new("又来一位", "13900000702", "tangkou")).status_code == 303


def test_a_wrong_password_changes_nothing_keeps_the_form_and_is_counted(client, later, database):
    xu = client("xu")
    later()
    answer = xu.post(f"{page_of('he')}/correction", data=corrected("13900000703"))
    for _ in range(5):
        answer = go_on(xu, answer, "wrong password", answer.status_code)
        assert answer.status_code == 422 and "密码不对" in answer.text
    answer = go_on(xu, answer, PASSWORD, 422)
    assert answer.status_code == 422 and "次数太多" in answer.text
    assert dict(asked(answer, 422)[1])["phone"] == "13900000703"
    assert database.one(f"SELECT phone FROM account WHERE id = '{uid('he')}'") == PEOPLE["he"][1]
    assert "corrected" not in verbs(database, uid("he"))
    later()  # the throttle's time is over, too
    assert go_on(xu, answer, PASSWORD, 422).status_code == 303
    assert database.one(f"SELECT phone FROM account WHERE id = '{uid('he')}'") == "13900000703"
    assert xu.post(f"{page_of('he')}/correction", data=corrected(PEOPLE["he"][1], "13900000703")).status_code == 303


def corrected(phone, was=PEOPLE["he"][1]):
    return {"was_name": PEOPLE["he"][0], "was_phone": was, "name": PEOPLE["he"][0], "phone": phone}


def test_the_password_is_that_of_whoever_sits_there(client, later, server):
    from argon2 import PasswordHasher

    other = PasswordHasher(memory_cost=19_456, time_cost=2, parallelism=1).hash("another password")
    wu = client("wu")
    before = rows(server, "SELECT password_hash FROM account WHERE id = ?", uid("wu"))[0][0]
    rows(server, "UPDATE account SET password_hash = ? WHERE id = ? RETURNING 1", other, uid("wu"))
    later()
    answer = wu.post("/desk/people/slips", data={"person": str(uid("chen"))})
    assert go_on(wu, answer, PASSWORD).status_code == 422
    slips = go_on(wu, answer, "another password")
    assert slips.status_code == 200 and set(codes(slips.text)) == {PEOPLE["chen"][0]}
    rows(server, "UPDATE account SET password_hash = ? WHERE id = ? RETURNING 1", before, uid("wu"))


def test_a_list_is_checked_without_and_taken_in_with_it(client, later, database):
    wu = client("wu")
    later()
    form = {"area": str(uid("liuxi"))}
    file = {"file": ("名单.csv", LIST.encode())}
    checked = wu.post("/desk/people/import", data=form, files=file)
    assert checked.status_code == 200 and 'name="kept"' in checked.text
    # The list itself comes along, chosen or carried.
    answer = wu.post("/desk/people/import", data={**form, "do": "take"}, files=file)
    assert database.one("SELECT count(*) FROM account WHERE phone = '13900000771'") == 0
    assert go_on(wu, answer).status_code == 200
    assert database.one("SELECT count(*) FROM account WHERE phone = '13900000771'") == 1


def test_a_machines_key_is_made_agreed_and_revoked_with_it(client, later):
    xu, shen = client("xu"), client("shen")
    later()
    form = {"name": "卫生院", "area": str(uid("liuxi")), "scope": ["read", "export"], "until": in_days(30)}
    answer = xu.post("/desk/machines", data=form)
    assert [value for name, value in asked(answer)[1] if name == "scope"] == ["read", "export"]
    made = go_on(xu, answer)
    assert made.status_code == 200 and "weige_" in made.text
    page = shen.get("/desk/machines").text
    (agreement,) = (each.get("action") for each in parse(page).iter("form") if "/agreement" in each.get("action", ""))
    assert go_on(shen, shen.post(agreement)).status_code == 303
    later()
    assert go_on(shen, shen.post(agreement.replace("agreement", "revocation"))).status_code == 303


def test_shutting_out_waits_for_nothing(client, later):
    xu = client("xu")
    later()
    assert xu.post(f"{page_of('luo')}/disabling").status_code == 303
    assert go_on(xu, xu.post(f"{page_of('luo')}/enabling")).status_code == 303


def test_who_may_not_is_not_asked(client, later):
    chen = client("chen")
    later()
    assert chen.post("/desk/people", data=new("谁呢", "13900000709", "tangkou")).status_code == 404
    assert chen.post("/me/settings", data={"text_size": "normal"}).status_code == 303
