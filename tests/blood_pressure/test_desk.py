"""The doctor's desk: who is on the list and in which order, one person's record, words to the leader, figures, the table."""

import csv
import io
from datetime import date, datetime, timedelta

import pytest

from tests.blood_pressure.steps import TOWN, health, measure
from tests.cast import uid


@pytest.fixture(scope="module")
def shen(client, lived_in):
    return client("shen")


@pytest.fixture(scope="module")
def lived_in(client, database):
    """Two villages' people: urgent, raised, fine, known; one of another village than the doctor's."""
    chen, he, luo = client("chen"), client("he"), client("luo")
    for person, who, numbers, days in (
        (chen, "周桂英", "188/112", 2),
        (chen, "周大海", "150/94", 10),
        (chen, "吴老三", "118/76", 3),
        (he, "何阿婆", "156/96", 30),
        (luo, "罗老四", "190/114", 1),
    ):
        assert measure(person, who, numbers, days=days)["outcome"] == "stored"
    return chen


def listed(person, show="now", **more):
    """Names in the order of the list."""
    query = "&".join([f"show={show}", *(f"{name}={value}" for name, value in more.items())])
    text = person.get(f"/desk/health?{query}").text
    names = ("周桂英", "周大海", "吴老三", "何阿婆", "罗老四", "曾小满")
    return sorted((name for name in names if f"<b>{name}</b>" in text), key=lambda name: text.index(f"<b>{name}</b>"))


def test_the_gravest_first_then_the_longest_overdue_and_only_ones_own_area(shen):
    assert listed(shen) == ["周桂英", "何阿婆", "周大海"]
    assert listed(shen, "urgent") == ["周桂英"]
    assert listed(shen, "all") == ["周桂英", "何阿婆", "周大海", "吴老三"]
    assert listed(shen, "lost") == []


def test_a_part_of_the_area_and_a_stranger_to_it(shen, client):
    assert listed(shen, area=uid("grid1")) == ["周桂英", "何阿婆", "周大海"]
    # An area that is not the doctor's is passed over.
    assert listed(shen, area=uid("shiqiao")) == ["周桂英", "何阿婆", "周大海"]
    assert shen.get(f"/desk/health/{uid('罗老四')}").status_code == 404
    assert shen.get("/desk/health?after=nonsense").status_code == 404
    assert client("chen").get("/desk/health").status_code == 404
    assert client("lin").get(f"/desk/health/{uid('周桂英')}").status_code == 404


def test_page_after_page(shen):
    assert listed(shen, "all", after=uid("周桂英")) == ["何阿婆", "周大海", "吴老三"]


def test_one_persons_record_and_that_somebody_looked(shen, database):
    page = shen.get(f"/desk/health/{uid('周桂英')}").text
    assert "188 / 112" in page and "陈桂兰" in page
    seen = f"subject_kind = 'resident' AND subject = '{uid('周桂英')}' AND verb = 'viewed' AND actor = '{uid('shen')}'"
    assert database.one(f"SELECT count(*) FROM event WHERE {seen}") >= 1


def test_what_the_doctor_says_changes_what_is_due(shen, database):
    person = uid("何阿婆")
    address = f"/desk/health/{person}"
    form = {
        "known": "yes",
        "medication": "yes",
        "target_systolic": "160",
        "target_diastolic": "100",
        "note": "吃药两年",
    }
    assert shen.post(f"{address}/facts", data=form).status_code == 303
    row = health(database, "何阿婆")
    last = (datetime.now(TOWN) - timedelta(days=30)).date()
    assert (row["reason"], bool(row["controlled"])) == ("known", True)
    months = (last.month - 1 + 3) % 12 + 1
    assert date.fromisoformat(str(row["due_on"])).month == months
    assert (
        shen.post(f"{address}/facts", data={**form, "target_systolic": "", "target_diastolic": ""}).status_code == 303
    )
    assert health(database, "何阿婆")["reason"] == "uncontrolled"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"known": "perhaps"}, "请选是、否或不知道"),
        ({"target_systolic": "140"}, "高压、低压两个数"),
        ({"target_systolic": "14.0", "target_diastolic": "90"}, "两个整数"),
        ({"target_systolic": "90", "target_diastolic": "140"}, "两个整数"),
        ({"note": "长" * 2001}, "2000"),
    ],
)
def test_a_fault_is_named_and_what_was_typed_stays(shen, change, said):
    answer = shen.post(f"/desk/health/{uid('周大海')}/facts", data={"known": "", "medication": "", **change})
    assert answer.status_code == 422
    assert said in answer.text


def test_only_a_doctor_tells_and_only_of_their_own(shen, client):
    form = {"known": "yes", "medication": ""}
    assert client("xu").post(f"/desk/health/{uid('周桂英')}/facts", data=form).status_code == 404
    assert shen.post(f"/desk/health/{uid('罗老四')}/facts", data=form).status_code == 404


def test_words_to_the_leader_are_a_task(shen, client, database):
    address = f"/desk/health/{uid('周大海')}/words"
    assert shen.post(address, data={"words": ""}).status_code == 422
    assert shen.post(address, data={"words": "再量", "due": "2020-01-01"}).status_code == 422
    due = (datetime.now(TOWN) + timedelta(days=3)).date()
    assert shen.post(address, data={"words": "请提醒他早上先量再吃药", "due": str(due)}).status_code == 303
    assert "医生捎来的话" in client("chen").get("/tasks").text
    assert database.one("SELECT count(*) FROM task WHERE detail = '请提醒他早上先量再吃药'") == 1


def test_an_administrator_sees_figures_and_nobodys_record(shen, client):
    xu = client("xu")
    assert xu.get("/desk/health").headers["location"] == "/desk/health/figures"
    for page in ("figures", "thresholds", "clinics"):
        text = xu.get(f"/desk/health/{page}").text
        assert "周桂英" not in text and "188" not in text
    person = f"/desk/health/{uid('周桂英')}"
    assert xu.get(person).status_code == 404
    assert xu.get("/desk/health.csv").status_code == 404
    assert xu.post(f"{person}/words", data={"words": "再量"}).status_code == 404
    assert xu.get("/fhir/Observation").status_code == 404
    assert shen.get("/fhir/Observation").status_code == 200


def test_where_there_is_no_doctor_an_administrator_is_shown_the_home(client, database):
    """The doctor of the fixtures is of another village."""
    items = database.rows(f"SELECT subject_kind, subject FROM inbox_item WHERE account = '{uid('xu')}'")
    assert ("household", str(uid("luo home"))) in {(row["subject_kind"], str(row["subject"])) for row in items}
    assert "desk_health" not in {row["subject_kind"] for row in items}


def test_figures_have_numerators_and_denominators(shen):
    text = shen.get("/desk/health/figures").text
    assert "柳溪村" in text and "石桥村" not in text
    assert shen.get("/desk/health/figures?month=nonsense").status_code == 200
    assert "—" in text or "%" in text


def test_the_table_for_the_health_centre_has_no_formula_in_it(shen, database):
    database.execute(f"UPDATE resident SET name = '=cmd|1' WHERE id = '{uid('周大海')}'")
    answer = shen.get("/desk/health.csv?show=all")
    database.execute(f"UPDATE resident SET name = '周大海' WHERE id = '{uid('周大海')}'")
    rows = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert rows[1][0] == "周桂英"
    assert "'=cmd|1" in [row[0] for row in rows]
    assert rows[1][6:8] == ["188", "112"]
    assert database.one("SELECT count(*) FROM event WHERE subject_kind = 'health' AND verb = 'exported'") >= 1


def test_a_chosen_set_judges_what_comes_after(shen, client, database):
    xu = client("xu")
    assert xu.post("/desk/health/thresholds", data={"area": uid("town"), "version": "nonsense"}).status_code == 404
    assert shen.post("/desk/health/thresholds", data={"area": uid("town"), "version": "CN-2024"}).status_code == 404
    assert xu.post("/desk/health/thresholds", data={"area": uid("town"), "version": "CN-2024"}).status_code == 303
    outcome = measure(client("chen"), "曾小满", "150/94")
    judged = database.one(f"SELECT threshold_set FROM blood_pressure WHERE id = '{outcome['id']}'")
    assert judged == "CN-2024"
    page = client("chen").get(f"/households/{uid('ceng home')}").text
    assert "CN-2024" in page and "超过 10 时" in page


def test_a_persons_page_has_the_curve_and_the_slip(client):
    chen = client("chen")
    measure(chen, "周大海", "144/90", days=1)
    text = chen.get(f"/residents/{uid('周大海')}").text
    assert 'class="band"' in text and "150 / 94" in text
    slip = chen.get(f"/residents/{uid('周大海')}/slip").text
    assert "144 / 90" in slip and "下次" in slip
    assert client("luo").get(f"/residents/{uid('周大海')}/slip").status_code == 404
