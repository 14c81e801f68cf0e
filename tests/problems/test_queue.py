"""The queue: saved views, several at once, notes, the sheet and the table; and that it does not grow dear with its length."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import openpyxl
import pytest

from app import db
from app.db import Insert
from app.departments.tables import Department
from app.lib.clock import now
from app.lib.ids import new_id
from app.main import create_app
from app.problems.desk import queue
from app.problems.scope import Sight
from app.problems.tables import Dispatch, Problem
from app.web import sessions
from bench.queries import get
from tests.cast import path, uid
from tests.page import parse
from tests.problems.offices import open_office
from tests.problems.steps import do, insert, report, state
from tests.support.rows import rows
from tests.support.stores import Store


def test_a_view_is_kept_by_who_made_it(client):
    lin, wu = client("lin"), client("wu")
    assert (
        lin.post("/desk/problem-views", data={"view": "state=late&category=road", "name": "超期的路"}).status_code
        == 303
    )
    page = lin.get("/desk/problems").text
    assert "超期的路" in page and "state=late&amp;category=road" in page
    assert "超期的路" not in wu.get("/desk/problems").text
    assert lin.post("/desk/problem-views", data={"view": "state=late", "name": " "}).status_code == 422
    assert lin.post("/desk/problem-views", data={"view": "%00&&=x" * 400, "name": "乱"}).status_code == 303


def test_several_at_once_are_each_done_or_not(client, server):
    chen, wu = client("chen"), client("wu")
    first, second, foreign = report(chen), report(chen), report(client("luo"), "luo home")
    do(wu, second, "acceptance")
    do(wu, second, "completion", result="早办好了")
    answer = wu.post("/desk/problems/bulk", data={"verb": "accepted", "problem": [first, second, foreign, "nonsense"]})
    assert answer.status_code == 200 and "办成 1 件" in answer.text and "不归您办" in answer.text
    assert (state(server, first), state(server, second), state(server, foreign)) == ("accepted", "handled", "reported")
    answer = wu.post("/desk/problems/bulk", data={"verb": "closed", "problem": [first, second], "ready": "都好了"})
    assert "办成 2 件" in answer.text
    assert rows(server, "SELECT result FROM problem WHERE id = ?", second) == [("都好了",)]
    assert wu.post("/desk/problems/bulk", data={"verb": "accepted"}).status_code == 422
    assert wu.post("/desk/problems/bulk", data={"verb": "merged", "problem": first}).status_code == 422


def test_notes_and_ready_answers(client, server):
    lin, problem = client("lin"), report(client("chen"))
    assert lin.post(f"/desk/problems/{problem}/notes", data={"words": "打过电话", "public": "yes"}).status_code == 303
    page = lin.get(f"/desk/problems/{problem}").text
    assert "打过电话" in page and "群众可见" in page and "写了备注" in page
    answer = lin.post(f"/desk/problems/{problem}/notes", data={"words": "长" * 100_000})
    assert answer.status_code == 422 and "长" * 100_000 in answer.text
    assert lin.post("/desk/ready-answers", data={"words": "已安排人员到场处理"}).status_code == 303
    page = client("wu").get(f"/desk/problems/{problem}").text  # the village uses the town's
    assert "已安排人员到场处理" in page
    assert do(lin, problem, "closure", ready="已安排人员到场处理").status_code == 303
    assert rows(server, "SELECT result FROM problem WHERE id = ?", problem) == [("已安排人员到场处理",)]
    ((answer_id,),) = rows(server, "SELECT id FROM answer_template")
    assert client("wu").post(f"/desk/ready-answers/{answer_id}/removal").status_code == 404
    assert lin.post(f"/desk/ready-answers/{answer_id}/removal").status_code == 303
    assert lin.get("/desk/ready-answers").status_code == 200


def test_the_sheet_prints_the_case(client):
    chen, problem = client("chen"), report(client("chen"), description="门前的沟")
    chen.sync(chen.record("undertaking", {"problem": problem, "plan": "大家来挖", "public": "yes"}))
    chen.sync(chen.record("undertaking_end", {"problem": problem, "result": "挖好了"}))
    do(client("lin"), problem, "closure")
    chen.sync(chen.record("satisfaction", {"problem": problem, "answer": "satisfied", "note": "水流走了"}))
    page = client("lin").get(f"/desk/problems/{problem}/sheet").text
    for words in ("门前的沟", "大家来挖", "挖好了", "水流走了"):
        assert words in page
    assert client("chen").get(f"/desk/problems/{problem}/sheet").status_code == 404


def test_the_table_holds_what_is_filtered_and_no_formula(client):
    chen, lin = client("chen"), client("lin")
    evil = report(chen, category="noise", description='=HYPERLINK("http://x";"y")\n第二行')
    report(client("luo"), "luo home", category="noise", description="别村的")
    answer = client("wu").get("/desk/problems.csv?category=noise")
    assert answer.headers["content-type"].startswith("text/csv") and answer.content.startswith("\ufeff".encode())
    table = list(csv.reader(io.StringIO(answer.text.removeprefix("\ufeff"))))
    assert table[0][0] == "编号" and [row[0] for row in table[1:]] == [evil]
    assert table[1][7].startswith("'=HYPERLINK") and "别村的" not in answer.text
    assert len(lin.get("/desk/problems.csv?category=noise").text.splitlines()) > len(table)
    book = openpyxl.load_workbook(io.BytesIO(client("wu").get("/desk/problems.xlsx?category=noise").content))
    sheet = list(book.active.iter_rows())
    assert [cell.value for cell in sheet[0]] == table[0] and len(sheet) == len(table)
    assert sheet[1][7].value.startswith("=HYPERLINK") and sheet[1][7].data_type == "s"  # text, not a formula


def test_the_scripts_of_the_desk_are_one_file(client):
    page = client("lin").get("/desk/problems").text
    assert page.count("<script") == 2 and "/desk.js" in page


@pytest.fixture
def store(database, monkeypatch):
    with Store(database) as store:
        monkeypatch.setattr(db, "_store", store.opened)
        yield store


def test_a_long_queue_is_counted_no_further_than_a_thousand(store, database, monkeypatch):
    moment, people = now(), Sight([path("town")], [])
    many = [
        {
            "id": new_id(),
            "area": uid("qiaotou"),
            "account": uid("luo"),
            "reported_at": moment,
            "category": "other",
            "sort_at": moment + timedelta(minutes=n),
            "over_at": moment if n % 2 else None,
            "state": "closed" if n % 2 else "reported",
        }
        for n in range(2400)
    ]
    store.write(insert, Problem, many)
    counts = store.run(queue.counts(people, queue.Filter(), None, moment))
    assert (
        counts["reported"] == counts["open"] > queue.COUNTED_TO
        and counts.words("open") == counts.words("over") == "1000+"
    )
    monkeypatch.setattr(queue, "GATHERED", 300)
    counts = store.run(queue.counts(people, queue.Filter(), None, moment))
    assert counts.words("open") == "301+" and not counts.whole["open"]  # at least so many
    found, seen, after = [], set(), None
    for _page in range(3):
        found, after = store.run(queue.page(people, queue.Filter(after=after), None, moment))
        assert len(found) == 50 and not seen & {row["id"] for row in found}
        seen |= {row["id"] for row in found}
        assert [row["sort_at"] for row in found] == sorted(row["sort_at"] for row in found)
    if not database.url:
        for wish, index in ((queue.Filter(), "problem_open"), (queue.Filter(state="over"), "problem_over")):
            sql, params = queue.ids_sql(people, wish, None, moment, 51)
            plan = store.fetch(f"EXPLAIN QUERY PLAN {sql}", *params)
            assert any(index in row["detail"] for row in plan) and not any("TEMP" in row["detail"] for row in plan)
            sql, params = queue._gathered(people, wish, None, wish.over)
            assert any("problem_place" in row["detail"] for row in store.fetch(f"EXPLAIN QUERY PLAN {sql}", *params))


def test_few_and_many_are_the_same_list(store):
    """Gathered and sorted, or walked along: the same rows in the same order, for a place and for a department."""
    department, moment = new_id(), now()
    store.write(_dispatched, department, moment)
    for who in (Sight([path("liuxi")], []), Sight([], [department]), Sight([path("liuxi")], [department])):
        for wish in (
            queue.Filter(),
            queue.Filter(state="over"),
            queue.Filter(state="late"),
            queue.Filter(category="tree", words="SAUM", since=moment.date() - timedelta(days=3)),
            queue.Filter(department=department),
        ):
            for area in (None, path("tangkou")):
                few, few_after = store.run(queue.page(who, wish, area, moment, few=True))
                many, many_after = store.run(queue.page(who, wish, area, moment))
                assert (few, few_after) == (many, many_after)
                wish_on = wish._replace(after=few_after)
                if few_after:
                    assert store.run(queue.page(who, wish_on, area, moment, few=True)) == store.run(
                        queue.page(who, wish_on, area, moment)
                    )
                counted = store.run(queue.counts(who, wish, area, moment))[wish.state]
                assert counted == len(few) if counted <= 50 else len(few) == 50


def _dispatched(department, moment):
    """Plan: problems of two groups, half of them with a department, a third over."""
    yield Insert(Department, [{"id": department, "name": "试验站", "area": uid("town")}])
    problems = [
        {
            "id": new_id(),
            "area": uid(("tangkou", "qiaotou")[n % 2]),
            "account": uid("chen"),
            "reported_at": moment - timedelta(hours=n),
            "category": ("tree", "road")[n % 5 == 0],
            "description": "Baum und Saum" if n % 3 else "",
            "sort_at": moment + timedelta(hours=n - 60),
            "rank": n % 3,
            "over_at": moment - timedelta(minutes=n) if n % 3 == 0 else None,
            "state": "closed" if n % 3 == 0 else ("reported", "handled", "returned", "dispatched")[n % 4],
        }
        for n in range(240)
    ]
    yield from insert(Problem, problems)
    sent = [
        {"problem": row["id"], "department": department, "over_at": row["over_at"]}
        for n, row in enumerate(problems)
        if n % 4 < 2
    ]
    yield Insert(Dispatch, sent)


@pytest.mark.parametrize("name", ["lin", "wu", "zhou", "clerk"])
def test_the_page_asks_the_database_four_times_at_most(client, server, store, monkeypatch, name):
    person = open_office(server, client, "数查询站", "13900008901").clerk if name == "clerk" else client(name)
    report(client("chen"))
    asked = []
    fetch = store.opened.fetch

    async def counted(sql, *params):
        asked.append(sql)
        return await fetch(sql, *params)

    monkeypatch.setattr(store.opened, "fetch", counted)
    # The cast signs in with a password alone, and this application runs in a process with the settings of a real town.
    monkeypatch.setattr(sessions, "settings", replace(sessions.settings, second_factor="offered"))
    (cookie,) = [f"{one.name}={one.value}" for one in person.cookies.jar if one.name == "weige"]
    app = create_app()
    store.run(get(app, "/desk/problems", cookie))  # kinds of problems are read once in a while
    for query in ("", "state=late", "category=road&words=x", "state=over", f"department={uuid4()}"):
        asked.clear()
        assert store.run(get(app, "/desk/problems", cookie, query)) == 200
        assert 3 <= len(asked) <= 4, asked


def test_live_pages_name_parts_that_they_have(client):
    problem, lin = report(client("chen")), client("lin")
    for place in ("/desk/problems", "/desk/problems?state=merged", f"/desk/problems/{problem}"):
        page = parse(lin.get(place).text)
        ids = {each.get("id") for each in page.iter()}
        (mark,) = [each for each in page.iter() if each.get("data-live")]
        assert set(mark.get("data-live").split()) <= ids
    # A form that came back with faults holds what was typed: that page stays as it is.
    assert "data-live" not in lin.post(f"/desk/problems/{problem}/closure", data={"result": " "}).text


def test_what_waits_for_its_reporter_is_never_late_at_the_desk(client, server):
    lin, sooner, back = (
        client("lin"),
        report(client("chen"), category="dispute"),
        report(client("chen"), category="dispute"),
    )
    assert do(lin, back, "acceptance").status_code == 303
    assert do(lin, back, "return", reason="哪两家？").status_code == 303
    rows(server, "UPDATE problem SET sort_at = reported_at, due_at = reported_at WHERE id = ? RETURNING id", back)
    page = lin.get("/desk/problems?category=dispute").text
    assert "等上报人补充" in page and page.index(sooner) < page.index(back)
    assert back not in lin.get("/desk/problems?category=dispute&state=late").text
    assert do(lin, back, "acceptance").status_code == 303  # and its clock runs anew
    ((rank, due),) = rows(server, "SELECT rank, due_at > reported_at FROM problem WHERE id = ?", back)
    assert (rank, bool(due)) == (1, True)


def test_a_village_chooses_among_the_towns_departments(client, server):
    open_office(server, client, "镇上的站", "13900008931")
    page = client("wu").get("/desk/problems").text
    assert "镇上的站" in page
