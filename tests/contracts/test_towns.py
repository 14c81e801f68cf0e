"""Towns apart: what one town has set for itself is neither seen nor changed from another, on any page and in any table."""

import json
import re

import pytest

from piccolo_conf import APP_REGISTRY
from tests import cast
from tests.second_town import COUNTY_ADMIN, MARKS, ROLES, THEIRS, phone_of
from tests.support.crawl import walk
from tests.support.engines import on_sqlite
from tests.support.people import Person
from tests.support.rows import rows
from tests.support.server import ROOT, environment, run

FORM = {"name": "", "hours_normal": "80", "hours_soon": "24", "hours_danger": "8", "radius_m": "60", "at_door": "yes"}
KEPT_APART_BY = {"town", "area", "account", "department", "id"}
"""Columns that say whose a setting is: the town, an area, a person, a department (which has an area), the account itself."""


@pytest.fixture(scope="module")
def database(database):
    """The cast's town and another one."""
    run(environment(database.folder, database.url), "-m", "tests.second_town")
    return database


@pytest.fixture(scope="module")
def people(server):
    """`people("leader", "b")`: who holds this role in one of the two towns."""
    known = {}

    def come(role: str, town: str = "a") -> Person:
        if (role, town) not in known:
            person = known[role, town] = Person(server)
            phone = COUNTY_ADMIN if role == "county" else phone_of(role, town)
            answer = person.post("/sign-in", data={"phone": phone, "password": cast.PASSWORD})
            assert answer.status_code == 303
            person.account = str(cast.uid("county admin" if role == "county" else f"{town} {role}"))
        return known[role, town]

    yield come
    for person in known.values():
        person.close()


def held(person: Person) -> str:
    """All that a phone holds without network."""
    return person.post(
        "/offline/pages",
        json={"account": person.account, "held": {}},
        headers={"Accept-Encoding": "identity"},
    ).text


def problem(person: Person, home: str, category: str) -> dict:
    (said,) = person.sync(person.record("problem", {"household": cast.uid(home), "category": category}))
    return said


def test_every_table_of_settings_says_whose_it_is():
    written = re.findall(r"^\| (`[^|]+) \| (\w+)", (ROOT / "docs" / "towns.md").read_text(), flags=re.MULTILINE)
    said = {name: kind for cells, kind in written for name in re.findall(r"`(\w+)`", cells)}
    tables = {t._meta.tablename: t for app in APP_REGISTRY.app_configs.values() for t in app.table_classes}
    assert sorted(said) == sorted(tables), "every table has its line in docs/towns.md"
    for name, kind in said.items():
        columns = {column._meta.name for column in tables[name]._meta.columns}
        assert kind in {"settings", "records", "installation"}
        assert kind != "settings" or columns & KEPT_APART_BY, f"{name} does not say which town it belongs to"


@on_sqlite
@pytest.mark.parametrize("role", ROLES)
def test_no_page_says_a_word_of_the_other_towns_settings(people, role):
    person, words = people(role), [word for marks in MARKS.values() for word in marks]
    starts = ("/", "/desk", "/desk/categories", "/desk/holidays", "/desk/tasks/rules", "/desk/channels", "/problems")
    there = [path for path in starts if person.get(path, follow_redirects=True).status_code == 200]
    found = walk(person, tuple(there))
    assert len(found) > 3
    said = {address: [word for word in words if word in answer.text] for address, answer in found.items()}
    assert {address: words for address, words in said.items() if words} == {}
    assert [word for word in words if word in held(person)] == []


@on_sqlite
def test_the_words_are_there_to_be_found(people):
    """Or the test above would find nothing anywhere."""
    told = ""
    for role in ROLES:
        person = people(role, "b")
        starts = ("/", "/desk", "/desk/categories", "/desk/holidays", "/desk/tasks/rules", "/desk/machines")
        starts += ("/desk/ready-answers", "/desk/departments", "/desk/health/clinics", "/me/notify")
        told += held(person) + "".join(person.get(path).text for path in starts)
    hidden = {word for marks in MARKS.values() for word in marks if word not in told}
    # Whoever chose a view or an address sees it; the leader's own phone does not show these two.
    assert hidden <= {"白石的视图", "baishi@weige.invalid"}


def test_an_administrator_changes_the_kinds_of_the_own_town_only(people, server):
    ours, theirs = people("town_admin"), people("town_admin", "b")
    assert ours.get("/desk/categories/b_lamp").status_code == 404
    assert ours.post("/desk/categories/b_lamp", data={**FORM, "name": "我们的"}).status_code == 404
    foreign = {"town": str(THEIRS["area"])}
    for path in ("/desk/categories", "/desk/categories/new", "/desk/categories/road", "/desk/holidays"):
        assert ours.get(path, params=foreign).status_code == 404, path
    assert ours.post("/desk/categories/road", data={**FORM, **foreign, "name": "我们的"}).status_code == 404
    assert ours.post("/desk/categories", data={**FORM, **foreign, "code": "ours", "name": "我们的"}).status_code == 404

    assert ours.post("/desk/categories", data={**FORM, "code": "b_lamp", "name": "青禾路灯"}).status_code == 303
    assert ours.post("/desk/categories/tree", data={**FORM, "name": "青禾树", "closed": "yes"}).status_code == 303
    assert "青禾路灯" in ours.get("/desk/categories").text and "白石路灯" not in ours.get("/desk/categories").text
    assert "青禾" not in theirs.get("/desk/categories").text
    assert "青禾路灯" in held(people("leader")) and "青禾" not in held(people("leader", "b"))
    assert "白石道路" in held(people("leader", "b"))
    same = "SELECT a.path, c.name, c.closed_at FROM problem_category c JOIN area a ON a.id = c.town WHERE c.code = ?"
    assert [(path, name) for path, name, _ in sorted(rows(server, same, "b_lamp"))] == [
        ("mc.bs", "白石路灯"),
        ("mc.qh", "青禾路灯"),
    ]
    assert {path: closed is not None for path, _, closed in rows(server, same, "tree")} == {
        "mc.bs": False,
        "mc.qh": True,
    }


def test_a_kind_of_another_town_is_no_kind_and_the_record_is_kept(people, server):
    ours, theirs = people("leader"), people("leader", "b")
    assert people("town_admin", "b").post("/desk/categories", data={**FORM, "code": "b_well", "name": "白石井"})
    assert problem(theirs, "b home", "b_well")["outcome"] == "stored"
    said = problem(ours, "zhou home", "b_well")
    assert said["outcome"] == "parked" and [fault["field"] for fault in said["errors"]] == ["category"]
    assert rows(server, "SELECT state FROM submission WHERE id = ?", said["id"]) == [("parked",)]
    page = ours.get(f"/attention/{said['id']}").text
    assert "白石" not in page and "排水" in page


def test_holidays_are_the_own_towns_and_deadlines_pass_over_them(people, server):
    ours, theirs = people("town_admin"), people("town_admin", "b")
    days = [f"2026-12-{day:02d}" for day in range(1, 32)] + [f"2027-01-{day:02d}" for day in range(1, 32)]
    assert theirs.post("/desk/holidays", data={"days": "\n".join(f"{day} 白石长假" for day in days)}).status_code == 303
    assert "白石长假" in theirs.get("/desk/holidays").text and "白石" not in ours.get("/desk/holidays").text
    assert ours.post("/desk/holidays/2027-03-17/removal").status_code == 303
    assert "白石庙会日" in theirs.get("/desk/holidays").text
    assert ours.post("/desk/holidays", data={"days": "2027-03-17 青禾日"}).status_code == 303
    assert "青禾日" not in theirs.get("/desk/holidays").text and "白石庙会日" in theirs.get("/desk/holidays").text
    due = {}
    for town, home in (("a", "zhou home"), ("b", "b home")):
        key = problem(people("leader", town), home, "drainage")["id"]
        assert people("dispatcher", town).post(f"/desk/problems/{key}/acceptance").status_code == 303
        due[town] = str(rows(server, "SELECT due_at FROM problem WHERE id = ?", key)[0][0])[:10]
    assert due["b"] >= "2027-02" > due["a"]


def test_rules_are_the_own_towns(people):
    ours, theirs = people("dispatcher"), people("dispatcher", "b")
    assert ours.post("/desk/tasks/rules/callback", data={"days": "31", "on": "1"}).status_code == 303
    assert 'value="31"' in ours.get("/desk/tasks/rules").text
    assert (
        'value="31"' not in theirs.get("/desk/tasks/rules").text
        and 'value="777"' in theirs.get("/desk/tasks/rules").text
    )
    foreign = {"days": "9", "on": "1", "town": str(THEIRS["area"])}
    assert ours.post("/desk/tasks/rules/callback", data=foreign).status_code == 404


def test_who_has_several_towns_says_which_one(people):
    county = people("county")
    assert "白石路灯" not in county.get("/desk/categories", params={"town": str(cast.uid("town"))}).text
    page = county.get("/desk/categories", params={"town": str(THEIRS["area"])}).text
    assert "白石路灯" in page and f"town={cast.uid('town')}" in page
    added = {**FORM, "code": "county_lamp", "name": "县里路灯", "town": str(THEIRS["area"])}
    assert county.post("/desk/categories", data=added).headers["location"] == f"/desk/categories?town={THEIRS['area']}"
    assert "县里路灯" in people("town_admin", "b").get("/desk/categories").text
    assert "县里路灯" not in people("town_admin").get("/desk/categories").text
    for path in ("/desk/holidays", "/desk/tasks/rules"):
        assert "白石镇" in county.get(path).text and "青禾镇" in county.get(path).text


def test_the_public_page_of_a_problem_speaks_its_towns_words(people, server):
    for town, home, words in (("a", "zhou home", "道路"), ("b", "b home", "白石道路")):
        key = problem(people("leader", town), home, "road")["id"]
        token = rows(server, "SELECT token FROM problem WHERE id = ?", key)[0][0]
        page = Person(server).get(f"/p/{token}").text
        assert words in page and ("白石道路" in page) == (town == "b")


def events(server, kind: str) -> list[tuple[str, str, dict]]:
    found = rows(server, "SELECT verb, actor, detail FROM event WHERE subject_kind = ? ORDER BY at, id", kind)
    return [(verb, str(actor), json.loads(detail or "{}")) for verb, actor, detail in found]


def test_every_change_of_a_setting_is_an_event(people, server):
    person = people("town_admin")
    me, area = str(cast.uid("a town_admin")), str(cast.uid("town"))
    assert person.post("/desk/categories", data={**FORM, "code": "ev_one", "name": "甲"}).status_code == 303
    for more in ({"name": "乙"}, {"name": "乙"}, {"name": "乙", "closed": "yes"}, {"name": "乙"}):
        assert person.post("/desk/categories/ev_one", data={**FORM, **more}).status_code == 303
    told = [(verb, detail) for verb, actor, detail in events(server, "category") if actor == me][-4:]
    assert [verb for verb, _ in told] == ["added", "changed", "closed", "opened"], "saying the same again is no change"
    assert told[0][1]["after"]["code"] == "ev_one" and told[0][1]["after"]["name"] == "甲"
    assert told[1][1] == {"before": {"name": "甲"}, "after": {"name": "乙"}}
    assert told[2][1] == {"before": {"closed": False}, "after": {"closed": True}}

    for days in ("2027-05-04 青年节", "2027-05-04 上班"):
        assert person.post("/desk/holidays", data={"days": days}).status_code == 303
    assert person.post("/desk/holidays/2027-05-04/removal").status_code == 303
    assert [(verb, detail) for verb, actor, detail in events(server, "holidays") if actor == me][-3:] == [
        ("changed", {"before": {}, "after": {"2027-05-04": "free 青年节"}}),
        ("changed", {"before": {"2027-05-04": "free 青年节"}, "after": {"2027-05-04": "works 上班"}}),
        ("removed", {"before": {"2027-05-04": "works 上班"}}),
    ]

    assert person.post("/desk/departments", data={"name": "路政所", "area": area}).status_code == 303
    ((office,),) = rows(server, "SELECT id FROM department WHERE name = ?", "路政所")
    clerk = str(cast.uid("a department"))
    for _ in range(2):
        assert person.post(f"/desk/departments/{office}/members", data={"account": clerk}).status_code == 303
    ((member,),) = rows(server, "SELECT id FROM department_member WHERE department = ?", office)
    assert person.post(f"/desk/departments/{office}/members/{member}/removal").status_code == 303
    assert person.post(f"/desk/departments/{office}/closing").status_code == 303
    assert [(verb, detail) for verb, actor, detail in events(server, "department") if actor == me] == [
        ("added", {"after": {"name": "路政所"}}),
        ("member_added", {"after": {"account": clerk}}),
        ("member_removed", {"before": {"account": clerk}}),
        ("closed", {"before": {"closed": False}, "after": {"closed": True}}),
    ]

    clinic = {"area": area, "name": "镇卫生院", "phone": "0731-83601234", "address": "老街1号", "hours": "每天"}
    assert person.post("/desk/health/clinics", data=clinic).status_code == 303
    ((key,),) = rows(server, "SELECT id FROM clinic WHERE name = ?", "镇卫生院")
    assert person.post(f"/desk/health/clinics/{key}", data={**clinic, "phone": "0731-83601235"}).status_code == 303
    assert person.post(f"/desk/health/clinics/{key}/closing").status_code == 303
    told = [(verb, detail) for verb, actor, detail in events(server, "clinic") if actor == me]
    assert [verb for verb, _ in told] == ["added", "changed", "closed"]
    assert told[0][1]["also"] == ["phone"] and told[1][1] == {"before": {}, "after": {}, "also": ["phone"]}

    assert person.post("/desk/ready-answers", data={"words": "请找彭主任"}).status_code == 303
    ((answer,),) = rows(server, "SELECT id FROM answer_template WHERE words = ?", "请找彭主任")
    assert person.post(f"/desk/ready-answers/{answer}/removal").status_code == 303
    assert [(verb, detail) for verb, actor, detail in events(server, "ready_answer") if actor == me] == [
        ("added", {"after": {}, "also": ["words"]}),
        ("removed", {"before": {}, "also": ["words"]}),
    ]

    for days in ("20", "21"):
        assert person.post("/desk/tasks/rules/not_visited", data={"days": days, "on": "1"}).status_code == 303
    assert [(verb, detail) for verb, actor, detail in events(server, "task_rule") if actor == me][-1] == (
        "switched_on",
        {"before": {"days": 20}, "after": {"days": 21}},
    )
