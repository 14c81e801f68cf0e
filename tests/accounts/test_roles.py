"""Roles given, ended, moved, handed over and held for a while: what people can open afterwards, and what is written down."""

from datetime import timedelta

from app.lib.clock import today
from tests.accounts.desk import assignment, codes, enter, page_of, revision, set_password, verbs
from tests.cast import HOMES, PEOPLE, uid


def homes(person) -> set[str]:
    """The homes of the cast on somebody's list."""
    listed = person.get("/households").text
    return {name for name in HOMES if str(uid(name)) in listed}


def test_a_further_role_and_its_end(client, database):
    wu, he, address = client("wu"), client("he"), page_of("he")
    assert homes(he) == {"he home"}
    before = revision(database, "he")
    form = {"in": str(uid("liuxi")), "role": "leader", "area": str(uid("tangkou"))}
    assert wu.post(f"{address}/roles", data=form).status_code == 303
    assert homes(he) == {"he home", "zhou home", "wu home", "ceng home"}
    assert wu.post(f"{address}/roles", data=form).status_code == 409
    held = assignment(wu, address, "塘口组")
    assert wu.post(f"{address}/roles/{held}/end").status_code == 303
    assert homes(he) == {"he home"}
    assert wu.post(f"{address}/roles/{held}/end").status_code == 409
    assert "以前的职务" in wu.get(address).text
    assert revision(database, "he") == before + 2
    assert verbs(database, uid("he")) == ["role_given", "role_ended"]


def test_a_role_that_does_not_go_there_is_not_given(client):
    wu, address = client("wu"), page_of("he")
    answer = wu.post(f"{address}/roles", data={"role": "leader", "area": str(uid("grid1"))})
    assert answer.status_code == 422 and "请选到组" in answer.text
    assert wu.post(f"{address}/roles", data={"role": "dispatcher", "area": str(uid("liuxi"))}).status_code == 422
    assert wu.post(f"{address}/roles", data={}).status_code == 422


def test_a_leader_moves_to_another_group(client, database):
    wu, address = client("wu"), page_of("he")
    held = assignment(wu, address, "后坡组")
    form = wu.get(f"{address}/roles/{held}/move").text
    assert "塘口组" in form and "桥头组" not in form
    bad = wu.post(f"{address}/roles/{held}/move", data={"area": str(uid("qiaotou"))})
    assert bad.status_code == 422
    there = {"in": str(uid("liuxi")), "area": str(uid("tangkou"))}
    assert wu.post(f"{address}/roles/{held}/move", data=there).status_code == 303
    he = client("he")
    assert homes(he) == {"zhou home", "wu home", "ceng home"}
    assert wu.post(f"{address}/roles/{held}/move", data=there).status_code == 409
    back = assignment(wu, address, "塘口组")
    assert wu.post(f"{address}/roles/{back}/move", data={"area": str(uid("houpo"))}).status_code == 303
    assert homes(he) == {"he home"}
    assert verbs(database, uid("he"))[-2:] == ["moved", "moved"]


def test_the_town_moves_somebody_to_another_village(client):
    xu, address = client("xu"), page_of("he")
    held = assignment(xu, address, "后坡组")
    page = xu.get(f"{address}/roles/{held}/move?in={uid('shiqiao')}").text
    assert "桥头组" in page
    there = {"in": str(uid("shiqiao")), "area": str(uid("qiaotou"))}
    assert xu.post(f"{address}/roles/{held}/move", data=there).status_code == 303
    assert client("wu").get(address).status_code == 404
    assert "后坡组" in xu.get(address).text  # among the roles before
    held = assignment(xu, address, "桥头组")
    back = {"in": str(uid("liuxi")), "area": str(uid("houpo"))}
    assert xu.post(f"{address}/roles/{held}/move", data=back).status_code == 303
    assert client("wu").get(address).status_code == 200


def test_a_group_passes_to_somebody_new(client, database):
    wu, address = client("wu"), page_of("chen")
    held = assignment(wu, address, "塘口组")
    form = f"{address}/roles/{held}/handover"
    assert "请选谁来接" in wu.post(form, data={}).text
    taken = wu.post(form, data={"name": "新来的", "phone": PEOPLE["he"][1]})
    assert taken.status_code == 422 and "何水生" in taken.text and "新来的" in taken.text
    assert database.one("SELECT count(*) FROM account WHERE name = '新来的'") == 0
    before = revision(database, "chen")
    answer = wu.post(form, data={"name": "新来的", "phone": "13900000201"})
    assert answer.status_code == 303
    successor = answer.headers["location"]
    assert "塘口组" in wu.get(successor).text
    assert homes(client("chen")) == set()
    assert revision(database, "chen") > before
    code = codes(wu.post("/desk/people/slips", data={"person": successor.rsplit("/", 1)[-1]}).text)["新来的"]
    phone = client()
    set_password(phone, "13900000201", code)
    assert homes(phone) == {"zhou home", "wu home", "ceng home"}
    assert verbs(database, uid("chen")) == ["handed_over"]
    assert {"added", "took_over"} <= set(verbs(database, successor.rsplit("/", 1)[-1]))
    # Whoever hands over the same role from an old page is told, and nobody new is made.
    late = wu.post(form, data={"name": "又一位", "phone": "13900000202"})
    assert late.status_code == 409
    assert database.one("SELECT count(*) FROM account WHERE name = '又一位'") == 0
    back = assignment(wu, successor, "塘口组")
    to_chen = {"to": str(uid("chen"))}
    # Chen holds nothing now, and so is not among those on duty.
    assert wu.post(f"{successor}/roles/{back}/handover", data=to_chen).status_code == 422
    form = {"role": "leader", "area": str(uid("tangkou"))}
    assert wu.post(f"{address}/roles", data=form).status_code == 303


def test_a_deputy_stands_in_until_a_day_and_the_holder_keeps_the_group(client, database):
    wu, address = client("wu"), page_of("chen")
    he = client("he")
    held = assignment(wu, address, "塘口组")
    form = f"{address}/roles/{held}/handover"
    for day in ("2020-01-01", "soon", str(today() + timedelta(days=400))):
        wrong = wu.post(form, data={"to": str(uid("he")), "until": day})
        assert wrong.status_code == 422 and "一年以内" in wrong.text
    until = str(today() + timedelta(days=6))
    assert wu.post(form, data={"to": str(uid("he")), "until": until}).status_code == 303
    assert "zhou home" in homes(he) and "zhou home" in homes(client("chen"))
    page = wu.get(page_of("he")).text
    assert "代陈桂兰的班" in page
    assert "代班" in wu.get("/desk/people").text
    assert wu.post(form, data={"to": str(uid("he")), "until": until}).status_code == 409
    # The day is over by itself.
    database.execute(
        f"UPDATE assignment SET since = '2026-01-01 00:00:00+00:00', until = '2026-01-02 00:00:00+00:00' "
        f"WHERE account = '{uid('he')}' AND instead_of IS NOT NULL"
    )
    assert "zhou home" not in homes(he)


def test_a_deputy_who_takes_over_for_good(client, database):
    wu, address = client("wu"), page_of("chen")
    held = assignment(wu, address, "塘口组")
    form = f"{address}/roles/{held}/handover"
    until = str(today() + timedelta(days=6))
    assert wu.post(form, data={"to": str(uid("he")), "until": until}).status_code == 303
    assert wu.post(form, data={"to": str(uid("he"))}).status_code == 303
    now_held = database.rows(
        f"SELECT instead_of, until FROM assignment WHERE account = '{uid('he')}' AND area = '{uid('tangkou')}' "
        "AND until IS NULL"
    )
    assert [row["instead_of"] for row in now_held] == [None]
    back = assignment(wu, page_of("he"), "塘口组")
    assert wu.post(f"{page_of('he')}/roles/{back}/end").status_code == 303
    give = {"role": "leader", "area": str(uid("tangkou"))}
    assert wu.post(f"{address}/roles", data=give).status_code == 303


def test_the_last_administrators_role_is_not_ended_moved_or_handed_over(client, database):
    xu, address = client("xu"), page_of("xu")
    held = assignment(xu, address, "青禾镇")
    assert xu.post(f"{address}/roles/{held}/end").status_code == 409
    fresh = {"name": "没有密码", "phone": "13900000203"}
    assert xu.post(f"{address}/roles/{held}/handover", data=fresh).status_code == 409
    assert database.one("SELECT count(*) FROM account WHERE name = '没有密码'") == 0
    # To somebody who can sign in it passes.
    assert xu.post(f"{address}/roles/{held}/handover", data={"to": str(uid("lin"))}).status_code == 303
    assert xu.get("/desk/people").status_code == 404
    lin, give = client("lin"), {"role": "town_admin", "area": str(uid("town"))}
    assert lin.post(f"{address}/roles", data=give).status_code == 303
    (row,) = database.rows(
        f"SELECT id FROM assignment WHERE account = '{uid('lin')}' AND role = 'town_admin' AND until IS NULL"
    )
    lins = f"{page_of('lin')}/roles/{row['id']}"
    # Xu has it already: nothing passes, and nothing is lost.
    assert lin.post(f"{lins}/handover", data={"to": str(uid("xu"))}).status_code == 409
    assert lin.post(f"{lins}/end").status_code == 303


def test_a_higher_role_ends_codes_that_were_made_before_it(client, database):
    wu = client("wu")
    address = enter(wu, "要升职", "13900000204", "houpo")
    account = address.rsplit("/", 1)[-1]
    code = codes(wu.post("/desk/people/slips", data={"person": account}).text)["要升职"]
    give = {"role": "dispatcher", "area": str(uid("town"))}
    assert client("xu").post(f"{address}/roles", data=give).status_code == 303
    assert set_password(client(), "13900000204", code).status_code == 422
    # And the village no longer makes one for somebody who may do more than it gives.
    assert wu.get(address).status_code == 200
    assert wu.post(f"{address}/reset").status_code == 403
    assert wu.post("/desk/people/slips", data={"person": account}).status_code == 422
