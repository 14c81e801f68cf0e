"""No national ID number is kept, whichever door it comes in by: no table has one, no page and no answer; the rest is whole."""

import re
from uuid import uuid4

import pytest

from app.lib.identity import HIDDEN, has_id
from tests.blood_pressure.steps import measure
from tests.cast import PEOPLE, uid
from tests.exchange.fhir.steps import named
from tests.exchange.machines import open_machine
from tests.lib.books import book
from tests.support.engines import on_sqlite
from tests.support.rows import rows

pytestmark = on_sqlite

SPELLINGS = [
    "430122195803050017",
    "430122 19580305 0017",
    "430122-580305-001",
    "４３０１２２１９５８０３０５００１７",
    "43012219580305005×",
]
HEADER = ["村", "微网格", "户号", "户主", "与户主关系", "姓名", "性别", "联系电话", "住址", "备注"]


def everything(server):
    """All text of the database, with where it stands."""
    for (table,) in rows(server, "SELECT name FROM sqlite_master WHERE type = 'table'"):
        for row in rows(server, f'SELECT * FROM "{table}"'):
            for value in row:
                if isinstance(value, str | bytes):
                    yield table, value if isinstance(value, str) else value.decode("utf-8", "replace")


@pytest.fixture
def clean(server):
    """After the test nothing of a number is to be found, in no table."""
    yield
    found = [(table, text) for table, text in everything(server) if has_id(text)]
    assert not found


@pytest.fixture
def chen(client):
    return client("chen")


def stored(server, table, key, column):
    (row,) = rows(server, f"SELECT {column} FROM {table} WHERE id = ?", key)
    return row[0]


KINDS = {
    "visit": ({"household": uid("zhou home"), "outcome": "well"}, "note", "visit"),
    "problem": ({"household": uid("zhou home"), "category": "road"}, "description", "problem"),
    "household": ({"area": uid("tangkou"), "name": "李家"}, "note", "household"),
    "blood_pressure": (
        {"resident": uid("周桂英"), "readings": [{"systolic": 128, "diastolic": 80}], "consent": "given"},
        "note",
        "blood_pressure",
    ),
}


@pytest.mark.usefixtures("clean")
@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("door", ["sync", "sync fields", "form"])
def test_a_record_is_kept_without_it(chen, server, kind, spelling, door):
    data, field, table = KINDS[kind]
    text = f"老人要办证，{spelling}，电话13800000101"
    key = str(uuid4())
    if door == "sync":
        (outcome,) = chen.sync(chen.record(kind, {**data, field: text}, id=key))
        assert outcome["outcome"] == "stored", outcome
        (again,) = chen.sync(chen.record(kind, {**data, field: text}, id=key))
        assert again["outcome"] == "already_stored"
    else:
        fields = [["another", "yes"]] if kind == "problem" else []
        fields += [[name, str(value)] for name, value in data.items() if not isinstance(value, list)]
        fields += [["readings.0.systolic", "128"], ["readings.0.diastolic", "80"]] if "readings" in data else []
        fields.append([field, text])
        if door == "form":
            assert chen.post(f"/records/{kind}", data={"id": key} | dict(fields)).status_code == 303
        else:
            (outcome,) = chen.sync(chen.record(kind, id=key, fields=fields))
            assert outcome["outcome"] == "stored", outcome
    whole = f"老人要办证，{HIDDEN}，电话13800000101"
    column = {"description": "description"}.get(field, "note")
    assert whole in stored(server, table, key, column)
    assert HIDDEN in stored(server, "submission", key, "payload")


@pytest.mark.usefixtures("clean")
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_what_cannot_be_read_is_kept_without_it(chen, server, spelling):
    """A broken record, an unknown kind, a number where text belongs, half a character."""
    broken = f'{{"id": "{uuid4()}", "kind": "visit", "data": {{"note": "{spelling} \\ud83d"}}}}'
    unknown = f'{{"id": "{uuid4()}", "kind": "dance", "data": {{"steps": "{spelling}"}}}}'
    numeric = f'{{"id": "{uuid4()}", "kind": "visit", "data": {{"note": 430122195803050017}}}}'
    none = f'{{"kind": "visit", "note": "{spelling}"}}'
    body = f'{{"account": "{uid("chen")}", "submissions": [{broken}, {unknown}, {numeric}, {none}]}}'
    answer = chen.post("/sync", content=body.encode(), headers={"Content-Type": "application/json"})
    assert [each["outcome"] for each in answer.json()["outcomes"]] == ["parked"] * 4
    assert not has_id(answer.text)
    for each in answer.json()["outcomes"]:
        assert not has_id(chen.get(each["location"] or "/attention").text)


@pytest.mark.usefixtures("clean")
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_name_is_asked_for_alone(chen, server, spelling):
    record = chen.record("resident", {"household": uid("zhou home"), "name": f"李四{spelling}", "relation": "son"})
    (outcome,) = chen.sync(record)
    assert outcome["outcome"] == "parked"
    assert "请只写姓名" in chen.get(outcome["location"]).text
    assert "李四" in stored(server, "submission", record["id"], "payload")
    (outcome,) = chen.sync(chen.record("household", {"area": uid("tangkou"), "name": "李家", "number": spelling}))
    assert outcome["outcome"] == "parked"


@pytest.mark.usefixtures("clean")
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_desk_forms(client, server, chen, spelling):
    problem = chen.record("problem", {"household": uid("zhou home"), "category": "road", "description": "路坏了"})
    chen.sync(problem)
    lin, xu, shen = client("lin"), client("xu"), client("shen")
    text = f"请找{spelling}"
    assert lin.post(f"/desk/problems/{problem['id']}/notes", data={"words": text, "public": "yes"}).status_code == 303
    assert HIDDEN in rows(server, "SELECT words FROM problem_note ORDER BY written_at DESC, id DESC LIMIT 1")[0][0]
    task = {"kind": "look", "title": text, "area": str(uid("tangkou")), "leaders": str(uid("chen")), "words": text}
    assert not has_id(lin.post("/desk/tasks", data=task).text)
    answer = shen.post(f"/desk/health/{uid('周桂英')}/words", data={"words": text})
    assert answer.status_code == 303
    form = {"in": str(uid("liuxi")), "name": f"黄梅{spelling}", "phone": "13800000988", "role": "leader"}
    answer = client("wu").post("/desk/people", data={**form, "area": str(uid("houpo"))})
    assert answer.status_code == 422 and "身份证" in answer.text and not has_id(answer.text)
    answer = xu.post("/desk/departments", data={"name": f"水务{spelling}", "area": str(uid("town")), "code": "water_x"})
    assert not has_id(answer.text)


@pytest.mark.usefixtures("clean")
@pytest.mark.parametrize("form", ["xlsx", "ods", "xls", "csv"])
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_household_list(client, server, form, spelling):
    """In every column, and said with row and column."""
    wu = client("wu")
    code = f"I{SPELLINGS.index(spelling)}{form}-"
    line = {"村": "柳溪村", "微网格": "塘口组", "户号": code, "户主": "曾大山", "姓名": "曾大山", "与户主关系": "户主"}
    places = ("户主", "姓名", "与户主关系", "性别", "联系电话", "住址", "备注")
    lines = []
    for number, column in enumerate(places):
        own = line | {"户号": f"{code}{number}", "住址": "21号"}
        own[column] = f"{own.get(column, '')} {spelling}".strip()
        lines.append([own.get(name, "") for name in HEADER])
    content = book(form, [HEADER, *lines])
    answer = wu.post("/desk/import", data={"area": str(uid("liuxi"))}, files={"file": (f"{spelling}.{form}", content)})
    check = answer.headers["location"]
    page = wu.get(check).text
    assert not has_id(page.replace("\n", " ")) and "身份证" in page
    told = [
        re.sub("<[^>]+>", " ", row) for row in re.findall("<tr.*?</tr>", page, re.DOTALL) if "身份证号已去掉" in row
    ]
    for number, column in enumerate(places):
        assert [row for row in told if column in row and str(number + 2) in row], (column, told)
    wu.post(check + "/taking-in")
    assert rows(server, "SELECT count(*) FROM household WHERE code LIKE ?", f"{code}%")[0][0] == len(places)


@pytest.mark.usefixtures("clean")
def test_a_number_that_excel_cut(client, server):
    wu = client("wu")
    line = ["柳溪村", "塘口组", "CUT1", "曾大山", "户主", "曾大山", "男", "", "", 430122195803050017]
    answer = wu.post(
        "/desk/import",
        data={"area": str(uid("liuxi"))},
        files={"file": ("list.xlsx", book("xlsx", [HEADER, line]))},
    )
    check = answer.headers["location"]
    assert "43012219580305" not in wu.get(check).text
    wu.post(check + "/taking-in")
    assert rows(server, "SELECT note FROM household WHERE code = 'CUT1'") == [("",)]


@pytest.mark.usefixtures("clean")
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_a_list_of_leaders(client, server, spelling):
    phone = f"1390000070{SPELLINGS.index(spelling)}"
    content = book(
        "xlsx", [["姓名", "手机", "村", "网格", "组"], [f"黄小 {spelling}", phone, "柳溪村", "第一网格", "塘口组"]]
    )
    data = {"area": str(uid("liuxi")), "do": "take"}
    page = client("wu").post("/desk/people/import", data=data, files={"file": ("x.xlsx", content)}).text
    assert "身份证" in page and "第 2 行" in page and not has_id(page)
    assert rows(server, "SELECT name FROM account WHERE phone = ?", phone) == [("黄小",)]


@pytest.mark.usefixtures("clean")
@pytest.mark.parametrize("spelling", SPELLINGS)
def test_what_a_machine_sends(client, server, spelling):
    assert measure(client("chen"), "周桂英", "130/80", days=2)["outcome"] in {"stored", "already_stored"}
    machine = open_machine(server, client("xu"), client("shen"))
    number = 700 + SPELLINGS.index(spelling)
    sent = named(number, note=[{"text": f"核对{spelling}"}])
    answer = machine.post("/fhir/Observation", json=sent)
    assert answer.status_code == 201, answer.text
    assert not has_id(answer.text)
    assert rows(server, "SELECT count(*) FROM blood_pressure WHERE note LIKE ?", f"%核对{HIDDEN}%")[0][0]


def test_a_password_stays_what_it_is(client):
    """It is read as it was typed, whatever it looks like."""
    answer = client().post("/sign-in", data={"phone": PEOPLE["he"][1], "password": SPELLINGS[0]})
    assert answer.status_code == 422 and not has_id(answer.text)
