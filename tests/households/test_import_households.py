"""A register beside what is there: added, changed, left alone, and taken back. On both databases."""

import asyncio
import io
import json
from uuid import UUID

import pytest
from openpyxl import Workbook

from app.households.importing import undo as import_undo
from app.households.importing.register import check, commit, import_file
from app.households.tables import Household
from app.lib.clock import now
from app.sync.tables import Submission
from app.tasks.tables import Task
from app.visits.tables import Visit
from app.web.errors import Conflict
from tests.cast import path, uid
from tests.households.steps import (
    FAMILY,
    HEADER,
    ID,
    answered,
    asked,
    at_the_door,
    everything,
    home,
    insert,
    people,
    take_in,
)


def test_a_dry_run_says_all_and_writes_nothing(town):
    before = everything(town)
    report = take_in(town, FAMILY, dry_run=True)
    assert report.counts == {"added": 1, "people_added": 2} and report.dry_run and not report.errors
    assert everything(town) == before and not town.fetch("SELECT id FROM import_batch")


def test_a_home_comes_in_with_its_people(town):
    report = take_in(town, FAMILY)
    row = home(town, "101")
    assert (row["area"], row["name"], row["number"], row["note"]) == (uid("tangkou"), "曾大山", "21", "耳背")
    assert {"zengdashan", "zds", "shanxiuying", "sxy", "21"} <= set(row["find"].split())
    head = people(town, "101")["曾大山"]
    assert (head["is_head"], head["relation"], str(head["birth_date"])) == (True, "head", "1950-03-08")
    (batch,) = town.fetch("SELECT * FROM import_batch")
    assert (batch["id"], batch["account"], batch["area"]) == (report.batch, uid("wu"), uid("liuxi"))
    assert json.loads(batch["counts"]) == {"added": 1, "people_added": 2}
    assert len(town.fetch("SELECT id FROM import_change WHERE batch = ?", report.batch)) == 3
    assert town.fetch("SELECT verb FROM event WHERE subject = ?", report.batch) == [{"verb": "imported"}]


def test_the_same_file_again_changes_nothing(town):
    take_in(town, FAMILY)
    before = everything(town)
    assert take_in(town, FAMILY, dry_run=True).counts == {"same": 1}
    report = take_in(town, FAMILY)
    assert report.counts == {"same": 1} and report.changes == []
    assert everything(town) == before
    assert not town.fetch("SELECT id FROM import_change WHERE batch = ?", report.batch)


def test_what_differs_is_changed_and_only_that(town):
    take_in(town, FAMILY + "柳溪村,后坡组,102,何老三,户主,何老三,男,,,,\n")
    other = home(town, "102")
    text = FAMILY.replace("13800000101", "13800000199").replace("耳背", "耳背，门口有狗")
    report = take_in(town, text + "柳溪村,后坡组,102,何老三,户主,何老三,男,,,,\n", dry_run=True)
    assert report.counts == {"changed": 1, "same": 1, "people_changed": 1}
    assert {(change.who, change.field, change.old, change.new) for change in report.changes} == {
        ("", "note", "耳背", "耳背,门口有狗"),
        ("曾大山", "phone", "13800000101", "13800000199"),
    }
    take_in(town, text)
    assert home(town, "101")["revision"] == 1 and home(town, "101")["note"] == "耳背,门口有狗"
    assert people(town, "101")["曾大山"]["phone"] == "13800000199"
    assert home(town, "102") == other


def test_an_empty_cell_and_a_missing_person_take_nothing_away(town):
    take_in(town, FAMILY)
    before = everything(town)
    take_in(town, "柳溪村,塘口组,101,曾大山,户主,曾大山,,,,,\n")
    assert everything(town) == before


def test_somebody_new_in_a_home_is_added_and_found(town):
    take_in(town, FAMILY)
    report = take_in(town, FAMILY + "柳溪村,塘口组,101,曾大山,孙子,曾小满,男,2015-6-1,,,\n")
    assert report.counts == {"changed": 1, "people_added": 1}
    assert list(people(town, "101")) == ["曾大山", "单秀英", "曾小满"]
    assert "zxm" in home(town, "101")["find"].split() and home(town, "101")["revision"] == 1


def test_a_name_mended_in_the_list_is_the_same_person_once_somebody_says_so(town):
    take_in(town, FAMILY)
    mended = FAMILY.replace("单秀英", "单秀莹")
    before = everything(town)
    report = take_in(town, mended)
    assert report.counts == {"same": 1, "undecided": 1} and asked(report) == {"person-3": ["same", "new", "out"]}
    assert everything(town) == before
    report = answered(town, mended, person_3="same")
    assert report.counts == {"changed": 1, "people_changed": 1}
    assert list(people(town, "101")) == ["曾大山", "单秀莹"] and "单秀莹" in home(town, "101")["find"]


def test_a_year_alone_does_not_wipe_a_day_that_is_known(town):
    take_in(town, FAMILY)
    assert take_in(town, FAMILY.replace("1950-3-8", "1950")).counts == {"same": 1}
    other = FAMILY.replace("1950-3-8", "1951")
    assert take_in(town, other).counts == {"same": 1, "undecided": 1}
    assert answered(town, other, person_2="same").counts == {"changed": 1, "people_changed": 1}
    assert len(people(town, "101")) == 2


def test_what_was_corrected_at_the_door_stands(town):
    take_in(town, FAMILY)
    at_the_door(town, "household", home(town, "101")["id"], note="狗已送走")
    wife = people(town, "101")["单秀英"]
    at_the_door(town, "resident", wife["id"], name="单秀莹", phone="13900000000", state="moved")
    before = everything(town)
    assert take_in(town, FAMILY).counts == {"same": 1}
    assert everything(town) == before


def test_a_family_that_left_stays_off_the_list_and_that_is_said(town):
    take_in(town, FAMILY)
    at_the_door(town, "household", home(town, "101")["id"], left_at=now())
    report = take_in(town, FAMILY)
    assert report.counts == {"same": 1} and [hint.rows for hint in report.hints] == [[2]]
    assert home(town, "101")["left_at"] is not None


def test_a_home_that_a_leader_added_gets_its_number_instead_of_a_double(town):
    insert(town, Household, area=uid("tangkou"), name="曾大山", number="21")
    count = len(town.fetch("SELECT id FROM household"))
    assert take_in(town, FAMILY).counts == {"changed": 1, "people_added": 2}
    assert len(town.fetch("SELECT id FROM household")) == count
    assert take_in(town, FAMILY).counts == {"same": 1}


def test_a_home_moves_with_its_group(town):
    take_in(town, FAMILY)
    assert take_in(town, FAMILY.replace("塘口组,101", "后坡组,101")).counts == {"changed": 1}
    assert home(town, "101")["area"] == uid("houpo")


def test_with_an_error_nothing_is_written_unless_the_rest_is_wanted(town):
    text = FAMILY + "柳溪村,塘口组,102,何老三,户主,何老三,甲,,,,\n" + "外村,塘口组,103,罗老四,户主,罗老四,男,,,,\n"
    before = everything(town)
    report = take_in(town, text)
    assert report.batch is None and everything(town) == before
    assert [(entry.rows, entry.column) for entry in report.errors] == [([4], "性别"), ([5], "村")]
    report = take_in(town, text, skip_bad=True)
    assert report.counts == {"added": 1, "people_added": 2, "skipped": 2}
    assert take_in(town, text.replace("甲", "男"), skip_bad=True).counts == {
        "same": 1, "added": 1, "people_added": 1, "skipped": 1,
    }  # fmt: skip


def test_a_foreign_village_is_not_written_in(town):
    foreign = "石桥村,桥头组,T7,罗老四,户主,罗老四,男,1950-1-2,,,\n"
    before = everything(town)
    report = take_in(town, foreign)
    assert report.batch is None and [entry.column for entry in report.errors] == ["村"]
    assert "石桥" not in report.errors[0].values["known"]
    assert take_in(town, foreign, skip_bad=True).batch is None
    assert everything(town) == before
    assert take_in(town, foreign, area="town").counts == {"changed": 1, "people_changed": 1}


def test_a_number_in_another_part_of_the_village_is_not_drawn_over(town):
    text = ",塘口组,T3,何家,户主,何阿婆,,,,,\n"  # T3 stands in 后坡组
    report = take_in(town, text, area="tangkou")
    assert report.batch is None and [entry.column for entry in report.errors] == ["户号"]
    assert home(town, "T3")["area"] == uid("houpo")


def test_no_id_number_is_kept_anywhere(town, caplog):
    text = "村,微网格,户号,姓名,身份证号,备注\n柳溪村,塘口组,101,曾大山," + ID + ",号码" + ID + "\n"
    checked = town.run(check("名册.csv", text.encode(), [path("liuxi")]))
    assert ID[:17] not in repr(checked)
    town.run(commit(checked, uid("wu")))
    for table in ("household", "resident", "import_batch", "import_change", "event"):
        assert ID[:17] not in repr(town.fetch(f"SELECT * FROM {table}"))
    assert ID[:17] not in caplog.text
    assert people(town, "101")["曾大山"]["sex"] == "female"


def test_a_workbook_with_merged_heads_and_numeric_ids(town):
    book = Workbook()
    sheet = book.active
    sheet.append(["柳溪村住户名册"])
    sheet.append(["村", "组", "户号", "户主", "姓名", "与户主关系", "身份证号", "出生日期", "联系电话"])
    sheet.append(["柳溪村", "塘口组", 101, "曾大山", "曾大山", "户主", None, 18330, 13800000101])
    sheet.append([None, None, None, None, "单秀英", "妻", None, "１９５２．４．１", None])
    sheet.append(["柳溪村", "塘口组", 102, "何老三", "何老三", "户主", 110105194912310021, None, None])
    sheet.merge_cells("A1:I1")
    for column in "ABCD":
        sheet.merge_cells(f"{column}3:{column}4")
    out = io.BytesIO()
    book.save(out)
    report = take_in(town, out.getvalue(), skip_bad=True)
    assert [(entry.rows, entry.column) for entry in report.errors] == [([5], "身份证号")]
    assert {name: str(row["birth_date"]) for name, row in people(town, "101").items()} == {
        "曾大山": "1950-03-08",
        "单秀英": "1952-04-01",
    }
    assert people(town, "101")["曾大山"]["phone"] == "13800000101"


def test_a_broken_file_is_a_report_too(town):
    report = take_in(town, b"PK\x03\x04nonsense")
    assert report.batch is None and len(report.errors) == 1 and report.errors[0].text in str(report)


def test_twice_at_the_same_time_makes_every_home_once(town):
    content = (HEADER + FAMILY).encode()

    async def twice():
        wish = {"by": uid("wu"), "area_paths": [path("liuxi")], "dry_run": False}
        return await asyncio.gather(*(import_file("名册.csv", content, **wish) for _ in range(2)))

    reports = town.run(twice())
    assert sorted(len(report.counts) for report in reports) == [1, 2]
    assert {"same": 1} in [report.counts for report in reports]
    assert home(town, "101")


# --- taking back --------------------------------------------------------------


def undo(town, report):
    """Take a batch back."""
    return town.write(import_undo.undo, report.batch, uid("wu"))


def content(town):
    """Homes and people without what counts how often they changed."""
    homes, residents = everything(town)
    return [{k: v for k, v in row.items() if k not in {"revision", "find"}} for row in homes], residents


def test_undo_puts_everything_back(town):
    take_in(town, FAMILY)
    before, revision = content(town), home(town, "101")["revision"]
    changed = FAMILY.replace("13800000101", "13800000199").replace("1950-3-8", "1951-1-2").replace("塘口组,", "后坡组,")
    report = take_in(town, changed + "柳溪村,塘口组,102,何老三,户主,何老三,男,,,,\n柳溪村,后坡组,101,,子,曾二,男,,,,\n")
    assert report.counts["added"] == 1 and report.counts["changed"] == 1
    assert undo(town, report) == (1, 1, 0)
    assert content(town) == before
    assert home(town, "101")["revision"] > revision + 1  # phones that hold the page learn of it
    assert "曾二" not in home(town, "101")["find"]
    (event,) = town.fetch("SELECT detail FROM event WHERE verb = 'undone'")
    assert json.loads(event["detail"]) == {"removed": 1, "restored": 1, "kept": 0}


def test_a_batch_is_taken_back_once(town):
    report = take_in(town, FAMILY)
    undo(town, report)
    with pytest.raises(Conflict):
        undo(town, report)


@pytest.mark.parametrize("what", ["visit", "submission", "task"])
def test_a_home_where_something_was_recorded_stays(town, what):
    report = take_in(town, FAMILY + "柳溪村,后坡组,102,何老三,户主,何老三,男,,,,\n")
    key = home(town, "101")["id"]
    if what == "visit":
        insert(
            town,
            Visit,
            household=key,
            area=uid("tangkou"),
            account=uid("chen"),
            visited_at=now(),
            outcome="met",
        )
    elif what == "task":
        insert(town, Task, kind="look", title="看看", area=uid("tangkou"), household=key, created_by=uid("lin"))
    else:
        insert(
            town, Submission, kind="visit", account=uid("chen"), household=key, recorded_at=now(),
            payload="{}", payload_hash="x", state="parked",
        )  # fmt: skip
    assert undo(town, report) == (1, 0, 1)
    assert list(people(town, "101")) == ["曾大山", "单秀英"]
    assert not town.fetch("SELECT id FROM household WHERE code = '102'")


def test_undo_leaves_what_was_corrected_at_the_door(town):
    take_in(town, FAMILY)
    report = take_in(town, FAMILY.replace("13800000101", "13800000199").replace("1950-3-8", "1951-1-2"))
    at_the_door(town, "resident", people(town, "101")["曾大山"]["id"], phone="13900000000")
    undo(town, report)
    head = people(town, "101")["曾大山"]
    assert (head["phone"], str(head["birth_date"])) == ("13900000000", "1950-03-08")


def test_undo_leaves_what_a_later_import_changed(town):
    first = take_in(town, FAMILY + "柳溪村,后坡组,102,何老三,户主,何老三,男,,,,\n")
    second = take_in(town, FAMILY.replace("13800000101", "13800000199"))
    assert undo(town, first) == (1, 0, 1)
    assert people(town, "101")["曾大山"]["phone"] == "13800000199"
    assert undo(town, second) == (0, 1, 0)
    assert people(town, "101")["曾大山"]["phone"] == "13800000101"


def test_a_person_with_a_record_stays_in_a_home_that_was_there(town):
    take_in(town, FAMILY)
    report = take_in(town, FAMILY + "柳溪村,塘口组,101,,子,曾二,男,,,,\n柳溪村,塘口组,101,,女,曾三,女,,,,\n")
    at_the_door(town, "resident", people(town, "101")["曾二"]["id"], phone="13900000000")
    undo(town, report)
    assert list(people(town, "101")) == ["曾大山", "单秀英", "曾二"]


def test_batches_are_seen_where_one_may_write(town):
    report = take_in(town, FAMILY)
    assert [row["id"] for row in town.run(import_undo.batches([path("liuxi")]))] == [report.batch]
    assert town.run(import_undo.batches([path("shiqiao")])) == []
    assert town.run(import_undo.batches([path("tangkou")], report.batch)) == []
    assert isinstance(report.batch, UUID)
