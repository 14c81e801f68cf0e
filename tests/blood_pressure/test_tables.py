"""Tables for the health centre, opened as the health centre would: with another program."""

import csv
import io
import json
from datetime import timedelta

import pytest
from python_calamine import CalamineWorkbook

from app.lib.clock import today
from tests.blood_pressure.steps import ago, measure
from tests.cast import uid
from tests.support.server import environment, run

PERIOD = {"from": str(today() - timedelta(days=30)), "to": str(today())}


@pytest.fixture(scope="module")
def shen(client):
    """The doctor of one village, after a month of measuring in two."""
    chen, luo = client("chen"), client("luo")
    assert measure(chen, "周桂英", "152/94", days=9, note="=HYPERLINK(1)")["outcome"] == "stored"
    assert measure(chen, "周桂英", "132/84", days=2, feeling="none")["outcome"] == "stored"
    assert measure(chen, "周大海", "190/84", days=1, symptoms=["headache"])["outcome"] == "stored"
    assert measure(chen, "曾小满", "120/80", days=60)["outcome"] == "stored"
    tried = {"resident": uid("吴老三"), "reason": "not_home"}
    chen.sync(chen.record("pressure_attempt", tried, recorded_at=ago(3)))
    assert measure(luo, "罗老四", "150/94", days=2)["outcome"] == "stored"
    doctor = client("shen")
    known = {"known": "yes", "medication": "yes", "systolic": "", "diastolic": "", "note": ""}
    assert doctor.post(f"/desk/health/{uid('周桂英')}/facts", data=known).status_code == 303
    return doctor


def as_csv(answer):
    assert answer.status_code == 200 and answer.content.startswith(b"\xef\xbb\xbf")
    head, *rows = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    return [dict(zip(head, row, strict=True)) for row in rows]


def as_workbook(answer):
    assert answer.status_code == 200
    book = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
    sheets = {}
    for name in book.sheet_names:
        head, *rows = book.get_sheet_by_name(name).to_python()
        sheets[name] = [dict(zip(head, row, strict=True)) for row in rows]
    return sheets


def test_a_row_for_each_time_as_the_national_form_has_it(shen, database):
    rows = as_csv(shen.get("/desk/health/follow-ups.csv", params=PERIOD))
    assert (
        len(rows) == 4 and {row["村"] for row in rows} == {"柳溪村"} and {row["随访方式"] for row in rows} == {"家庭"}
    )
    first, second = [row for row in rows if row["姓名"] == "周桂英"]
    assert first["随访日期"] == str(today() - timedelta(days=9)) and first["性别"] == "女"
    assert (first["收缩压(mmHg)"], first["舒张压(mmHg)"]) == ("152", "94")
    assert (first["此次随访分类"], second["此次随访分类"]) == ("控制不满意", "控制满意")
    assert first["下次随访日期"] == "" and second["下次随访日期"] > str(today())
    assert first["随访备注"] == "'=HYPERLINK(1)" and second["症状"] == "无症状" and second["随访人"] == "陈桂兰"
    (urgent,) = [row for row in rows if row["姓名"] == "周大海"]
    assert urgent["转诊"] == "紧急转诊" and urgent["此次随访分类"] == "" and "头" in urgent["症状"]
    (absent,) = [row for row in rows if row["姓名"] == "吴老三"]
    assert absent["收缩压(mmHg)"] == "" and absent["未测原因"]
    assert database.one("SELECT count(*) FROM event WHERE verb = 'exported' AND detail LIKE '%follow_ups%'") == 1


def test_the_workbook_says_the_same_and_no_cell_is_a_formula(shen):
    rows = as_csv(shen.get("/desk/health/follow-ups.csv", params=PERIOD))
    (sheet,) = as_workbook(shen.get("/desk/health/follow-ups.xlsx", params=PERIOD)).values()
    assert [row["姓名"] for row in sheet] == [row["姓名"] for row in rows]
    assert sheet[0]["随访备注"] == "=HYPERLINK(1)" and sheet[0]["收缩压(mmHg)"] == 152
    known = {**PERIOD, "who": "known"}
    (sheet,) = as_workbook(shen.get("/desk/health/follow-ups.xlsx", params=known)).values()
    assert {row["姓名"] for row in sheet} == {"周桂英"}


def test_figures_by_village_and_month(shen, client):
    rows = as_csv(shen.get("/desk/health/figures.csv"))
    assert len(rows) == 12 and {row["村"] for row in rows} == {"柳溪村"}
    assert sum(int(row["量过的人"]) for row in rows) >= 3
    town = as_workbook(client("xu").get("/desk/health/figures.xlsx"))
    assert {row["村"] for row in town["按村按月"]} == {"柳溪村", "石桥村"}
    (mine,) = [row for row in town["截至今天"] if row["村"] == "柳溪村"]
    assert (mine["已知高血压"], mine["其中已控制"]) == (1, 1)
    assert "周桂英" not in str(town)


PART_BY_PART = """
import asyncio, json
from datetime import UTC, datetime
from app import db
from app.blood_pressure.desk import follow_up_table as table
from app.blood_pressure.desk.follow_up_queries import Period
table.AT_ONCE = 1
async def main():
    async with db.opened():
        period = Period(datetime(2020, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
        parts = [part async for part in table.follow_ups(["mc"], period)]
        print(json.dumps([row[3] for part in parts for row in part]))
asyncio.run(main())
"""


def test_parts_are_joined_without_a_gap(shen, database):
    names = json.loads(run(environment(database.folder, database.url), "-c", PART_BY_PART))
    assert sorted(names) == sorted(["周桂英", "周桂英", "周大海", "曾小满", "吴老三", "罗老四"])


@pytest.mark.parametrize(
    "period",
    [
        {},
        {"from": "x", "to": "y"},
        {"from": "2026-11-02", "to": "2026-11-01"},
        {"from": "2020-01-01", "to": "2026-01-01"},
    ],
)
def test_a_period_that_is_none_is_told_on_the_form(shen, period):
    for kind in ("csv", "xlsx"):
        answer = shen.get(f"/desk/health/follow-ups.{kind}", params=period)
        assert answer.status_code == 422 and "请选起止两天" in answer.text


def test_names_are_for_doctors_only(shen, client):
    xu = client("xu")
    assert xu.get("/desk/health/follow-ups.csv", params=PERIOD).status_code == 404
    page = xu.get("/desk/health/tables").text
    assert "follow-ups.xlsx" not in page and "figures.xlsx" in page
    assert "follow-ups.xlsx" in shen.get("/desk/health/tables").text
    assert client("lin").get("/desk/health/figures.csv").status_code == 404


def test_whoever_withdrew_is_not_in_the_list(shen, client):
    chen = client("chen")
    withdrawn = {"resident": uid("周大海"), "consent": "withdrawn"}
    chen.sync(chen.record("health_consent", withdrawn, recorded_at=ago(0, 0)))
    assert "周大海" not in shen.get("/desk/health/follow-ups.csv", params=PERIOD).text
