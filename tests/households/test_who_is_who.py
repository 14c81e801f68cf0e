"""A list never turns one person into another: what is not certain is asked about, row by row. On both databases."""

from datetime import date
from pathlib import Path
from uuid import UUID

import pytest

from app.blood_pressure.tables import BloodPressure
from app.households.importing import undo
from app.households.tables import Household, Resident
from app.lib.clock import now
from tests.cast import path, uid
from tests.households.steps import (
    FAMILY,
    answered,
    asked,
    at_the_door,
    everything,
    foreseen,
    home,
    insert,
    people,
    take_in,
)

CASES = Path(__file__).parent / "cases"


def case(name):
    """One of the files that once went wrong."""
    return (CASES / name).read_bytes()


def row(code, name, *, relation="", sex="", born="", phone="", group="塘口组", head=""):
    """One row of a register."""
    return f"柳溪村,{group},{code},{head},{relation},{name},{sex},{born},{phone},,\n"


def who(town):
    """Every person with what makes them who they are."""
    return {each["id"]: (each["name"], each["sex"], str(each["birth_date"])) for each in everything(town)[1]}


def heads(town, code):
    """Names of the heads of a home."""
    return [name for name, each in people(town, code).items() if each["is_head"]]


def test_twins_are_two_people_and_the_second_is_asked_about(town):
    take_in(town, case("t1-one-twin.xlsx"))
    before = who(town)
    report = take_in(town, case("t2-other-twin.xlsx"))
    assert asked(report) == {"person-2": ["same", "new", "out"]} and report.counts == {"same": 1, "undecided": 1}
    assert [(each.name, str(each.born), each.sex) for each in report.questions[0].known] == [
        ("莫春雨", "2019-05-06", "male")
    ]
    assert who(town) == before
    answered(town, case("t2-other-twin.xlsx"), person_2="new")
    assert list(people(town, "TW1")) == ["莫大山", "莫春雨", "莫秋雨"]
    assert before.items() <= who(town).items()
    assert take_in(town, case("t2-other-twin.xlsx")).counts == {"same": 1}


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("莫春雨", "女", "2019-5-6"), ("莫秋雨", "女", "2019-5-6")),  # twins
        (("莫春雨", "女", "2019-5"), ("莫春雪", "女", "2019-5")),  # only the month
        (("莫春雨", "女", "2019"), ("莫秋雨", "", "2019")),  # only the year
        (("莫春雨", "女", ""), ("莫春雷", "", "")),  # nothing is known
        (("莫春雨", "女", "2019-5-6"), ("罗彩霞", "女", "2019-5-6")),  # another name altogether, on one day
        (("莫春雨", "女", "2019-5-6"), ("莫春雨", "男", "2019-5-6")),  # sex differs
        (("莫春雨", "女", "2019-5-6"), ("莫春雨", "女", "2019-6-5")),  # date differs
        (("莫春雨", "女", "2019-5-6"), ("莫春?", "女", "2019-5-6")),  # a lost character
        (("莫春雨", "女", ""), ("莫淳雨", "女", "")),  # sounds alike
    ],
)
def test_a_likeness_is_asked_about_and_never_applied(town, ours, theirs):
    old, new = (row("101", name, sex=sex, born=born, relation="孙") for name, sex, born in (ours, theirs))
    take_in(town, FAMILY + old)
    before = everything(town)
    report = take_in(town, FAMILY.splitlines()[0] + "\n" + new)
    assert list(asked(report)) == ["person-3"] and report.counts["undecided"] == 1
    assert everything(town) == before
    answered(town, FAMILY.splitlines()[0] + "\n" + new, person_3="out")
    assert everything(town) == before
    answered(town, FAMILY.splitlines()[0] + "\n" + new, person_3="new")
    assert len(people(town, "101")) in {3, 4}  # namesakes share a key
    assert len(town.fetch("SELECT id FROM resident WHERE household = ?", home(town, "101")["id"])) == 4


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (("莫春雨", "女", "2019-5-6"), ("莫春雨", "", "")),
        (("莫春雨", "", ""), ("莫春雨", "女", "2019-5-6")),
        (("莫春雨", "女", "2019"), ("莫春雨", "女", "2019-5-6")),
        (("莫春雨", "女", "2019-5"), ("莫　春　雨", "女", "2019-5-6")),
        (("买买提·艾力", "男", "2019-5-6"), ("买买提•艾力", "男", "2019-5-6")),
        (("买买提·艾力", "男", "2019-5-6"), ("买买提艾力", "男", "2019-5-6")),
    ],
)
def test_the_same_name_without_contradiction_is_the_same_person(town, ours, theirs):
    old, new = (row("101", name, sex=sex, born=born, relation="孙") for name, sex, born in (ours, theirs))
    take_in(town, FAMILY + old)
    report = take_in(town, FAMILY + new)
    assert not report.questions and len(people(town, "101")) == 3
    assert people(town, "101")[ours[0]]["birth_date"] in {date(2019, 5, 6)}


def test_what_was_answered_is_not_asked_again(town):
    take_in(town, FAMILY)
    mended = FAMILY.replace("单秀英", "单秀莹")
    wife = people(town, "101")["单秀英"]["id"]
    answered(town, mended, person_3="same")
    assert people(town, "101")["单秀莹"]["id"] == wife
    # Neither the new list nor the old one: both call her by names that are known now, and the old one changes nothing.
    assert take_in(town, mended).counts == {"same": 1}
    assert take_in(town, FAMILY).counts == {"same": 1}
    assert list(people(town, "101")) == ["曾大山", "单秀莹"]


def test_an_answer_in_the_list_itself(town):
    take_in(town, FAMILY)
    text = (
        "村,微网格,户号,户主,与户主关系,姓名,性别,出生日期,核对\n"
        "柳溪村,塘口组,101,曾大山,户主,曾大山,男,1950-3-8,\n"
        "柳溪村,塘口组,101,曾大山,妻,单秀莹,女,1952-4-1,{}\n"
    )
    report = take_in(town, text.format("").encode())
    assert "核对" in str(report) and "同一人" in str(report) and report.counts["undecided"] == 1
    assert take_in(town, text.format("不导入").encode()).counts == {"same": 1, "left_out": 1}
    assert take_in(town, text.format("同一人").encode()).counts == {"changed": 1, "people_changed": 1}
    assert list(people(town, "101")) == ["曾大山", "单秀莹"]


def test_a_damaged_name_never_takes_the_place_of_a_good_one(town):
    take_in(town, row("101", "李㛃", sex="女", born="1980-2-3"))
    damaged = row("101", "李?", sex="女", born="1980-2-3", phone="13800000107")
    answered(town, damaged, person_2="same")
    assert people(town, "101")["李㛃"]["phone"] == "13800000107"
    assert not take_in(town, damaged).questions


@pytest.mark.parametrize(
    "name", ["李?", "李？", "李\ufffd", "李□", "李▯", "李\ue123", "李&#13763;", "李〓", "李*华", "李○"]
)
def test_a_lost_character_is_asked_about_in_a_new_home_too(town, name):
    text = row("101", "曾大山") + row("101", name)
    content = ("村,微网格,户号,户主,与户主关系,姓名,性别,出生日期,联系电话,住址,备注\n" + text).encode()
    report = take_in(town, content)
    assert asked(report) == {"person-3": ["new", "out"]} and list(people(town, "101")) == ["曾大山"]
    assert report.counts == {"added": 1, "people_added": 1, "undecided": 1}


# --- heads ---------------------------------------------------------------------

NEW_HEAD = row("101", "曾大山", relation="夫", sex="男", born="1950-3-8") + row(
    "101", "单秀英", relation="户主", sex="女", born="1952-4-1"
)


@pytest.mark.parametrize("answer", ["", "no", "yes"])
def test_a_home_has_one_head_and_a_new_one_is_asked_about(town, answer):
    take_in(town, FAMILY)
    report = answered(town, NEW_HEAD, **({"head_3": answer} if answer else {}))
    new = answer == "yes"
    assert heads(town, "101") == (["单秀英"] if new else ["曾大山"])
    assert people(town, "101")["曾大山"]["relation"] == ("spouse" if new else "head")
    assert home(town, "101")["name"] == ("单秀英" if new else "曾大山")
    assert bool(asked(report)) == (answer == "")


def test_a_newcomer_does_not_become_a_second_head(town):
    take_in(town, FAMILY)
    text = row("101", "罗铁柱", relation="户主", sex="男", born="1990-1-2")
    report = take_in(town, FAMILY.splitlines()[1] + "\n" + text)
    assert asked(report) == {"head-3": ["yes", "no"]}
    assert heads(town, "101") == ["曾大山"] and people(town, "101")["罗铁柱"]["relation"] == ""
    answered(town, FAMILY.splitlines()[1] + "\n" + text, head_3="yes")
    assert heads(town, "101") == ["罗铁柱"] and people(town, "101")["曾大山"]["relation"] == ""


def test_a_head_does_not_become_a_relative_by_a_list(town):
    take_in(town, FAMILY)
    text = row("101", "曾大山", relation="子", sex="男", born="1950-3-8")
    report = take_in(town, text)
    assert list(asked(report)) == ["head-2"] and heads(town, "101") == ["曾大山"]
    assert people(town, "101")["曾大山"]["relation"] == "head"


def test_a_head_named_at_the_door_takes_the_place_of_the_former(town):
    take_in(town, FAMILY)
    wife = people(town, "101")["单秀英"]
    at_the_door(town, "resident", wife["id"], relation="head", is_head=True)
    at_the_door(town, "resident", people(town, "101")["曾大山"]["id"], relation="", is_head=False)
    assert not take_in(town, FAMILY).questions
    assert heads(town, "101") == ["单秀英"]


# --- homes -----------------------------------------------------------------------

OTHERS = row("101", "何老三", relation="户主", sex="男", born="1961-1-2") + row(
    "101", "罗桂花", relation="妻", sex="女"
)


@pytest.mark.parametrize("answer", ["", "out", "same", "left"])
def test_a_number_that_stands_for_another_family_is_asked_about(town, answer):
    take_in(town, FAMILY)
    before = everything(town)
    report = answered(town, OTHERS, **({"home_2": answer} if answer else {}))
    if answer in {"", "out"}:
        assert everything(town) == before and report.counts == {("left_out" if answer else "undecided"): 2}
        return
    homes = town.fetch("SELECT * FROM household WHERE code = '101' ORDER BY left_at IS NULL, id")
    if answer == "left":
        assert [each["left_at"] is None for each in homes] == [False, True] and homes[1]["name"] == "何老三"
        assert not take_in(town, OTHERS).questions and take_in(town, OTHERS).counts == {"same": 1}
    else:
        assert len(homes) == 1 and heads(town, "101") == ["何老三"] and len(people(town, "101")) == 4


def test_two_homes_that_changed_numbers_keep_their_people(town):
    other = OTHERS.replace(",101,", ",102,")
    take_in(town, FAMILY + other)
    first, second = home(town, "101")["id"], home(town, "102")["id"]
    people_before = {each["id"]: each["household"] for each in everything(town)[1]}
    swapped = FAMILY.replace(",101,", ",102,") + OTHERS
    assert set(asked(foreseen(town, swapped))) == {"home-2", "home-4"}
    before = everything(town)
    assert take_in(town, swapped).counts == {"undecided": 4} and everything(town) == before
    answered(town, swapped, home_2="renumber", home_4="renumber")
    assert (home(town, "102")["id"], home(town, "101")["id"]) == (first, second)
    assert {each["id"]: each["household"] for each in everything(town)[1]} == people_before
    assert take_in(town, swapped).counts == {"same": 2}


def test_numbers_that_went_through_excel_are_asked_about(town):
    rows = case("f01-through-excel.csv").decode("utf-8-sig").splitlines(keepends=True)
    spoilt = "".join(rows).encode()
    whole = "".join([rows[0], *(line.replace(",1000", ",01000", 1) for line in rows[1:])]).encode()
    take_in(town, whole)
    before = everything(town)
    report = take_in(town, spoilt)
    assert len(asked(report)) == 11 and all(verbs == ["same", "new", "out"] for verbs in asked(report).values())
    assert everything(town) == before and report.counts == {"undecided": 30}
    report = answered(town, spoilt, for_all={"number": "same"})
    assert report.counts == {"same": 11} and everything(town) == before
    # The list is known from now on.
    assert not take_in(town, spoilt).questions and everything(town) == before


@pytest.mark.parametrize(
    ("ours", "theirs"), [("A-01", "a－1"), ("0012", "12"), ("12", "12.0"), ("3-4", "3—4"), ("B 7", "B7")]
)
def test_a_number_spoilt_on_its_way_is_not_another_home(town, ours, theirs):
    take_in(town, FAMILY.replace(",101,", f",{ours},"))
    before = everything(town)
    report = foreseen(town, ("村,微网格,户号,姓名\n" + f"柳溪村,塘口组,{theirs},曾大山\n").encode())
    assert len(report.questions) in {0, 1} and "added" not in report.counts and everything(town) == before


def test_a_family_under_a_new_number_is_asked_about(town):
    take_in(town, FAMILY)
    renumbered = FAMILY.replace(",101,", ",B-7,")
    key = home(town, "101")["id"]
    assert asked(foreseen(town, renumbered)) == {"home-2": ["renumber", "new", "out"]}
    answered(town, renumbered, home_2="renumber")
    assert home(town, "B-7")["id"] == key and len(people(town, "B-7")) == 2
    assert take_in(town, renumbered).counts == {"same": 1}


# --- people who moved ------------------------------------------------------------

MOVED = row("102", "何老三", relation="户主", sex="男") + row(
    "102", "单秀英", relation="妻", sex="女", born="1952-4-1", group="后坡组"
).replace("后坡组", "塘口组")


def pressure(town, name, code="101"):
    """Somebody was measured."""
    person = people(town, code)[name]
    key = UUID(int=len(name) + 7)
    insert(
        town, BloodPressure, id=key, resident=person["id"], household=person["household"], area=uid("tangkou"),
        account=uid("chen"), measured_at=now(), systolic=168, diastolic=102, readings="[]",
    )  # fmt: skip
    return person["id"]


@pytest.mark.parametrize("answer", ["", "new", "move"])
def test_somebody_who_lives_in_another_home_is_asked_about(town, answer):
    take_in(town, FAMILY)
    wife = pressure(town, "单秀英")
    report = answered(town, MOVED, **({"person_3": answer} if answer else {}))
    lives = {each["id"]: each["household"] for each in everything(town)[1]}
    if answer == "move":
        assert lives[wife] == home(town, "102")["id"] and report.counts["people_moved"] == 1
        assert "单秀英" not in home(town, "101")["find"] and "单秀英" in home(town, "102")["find"]
        undone = town.write(undo.undo, report.batch, uid("wu"))
        assert undone == (1, 0, 0) and people(town, "101")["单秀英"]["id"] == wife
        assert "单秀英" in home(town, "101")["find"]
    else:
        assert lives[wife] == home(town, "101")["id"]
        assert len(people(town, "102")) == (2 if answer else 1)


def test_people_outside_of_ones_areas_are_not_spoken_of(town):
    take_in(town, FAMILY.replace("柳溪村,塘口组", "石桥村,桥头组"), area="shiqiao")
    assert not take_in(town, MOVED).questions


def test_undo_takes_back_what_was_answered(town):
    take_in(town, FAMILY)
    before = everything(town)
    report = answered(town, FAMILY.replace("单秀英", "单秀莹"), person_3="same")
    town.write(undo.undo, report.batch, uid("wu"))
    assert who(town) == {each["id"]: (each["name"], each["sex"], str(each["birth_date"])) for each in before[1]}
    assert list(asked(foreseen(town, FAMILY.replace("单秀英", "单秀莹")))) == ["person-3"]
    report = answered(town, NEW_HEAD, head_3="yes")
    town.write(undo.undo, report.batch, uid("wu"))
    assert heads(town, "101") == ["曾大山"] and home(town, "101")["name"] == "曾大山"
    report = answered(town, OTHERS, home_2="left")
    town.write(undo.undo, report.batch, uid("wu"))
    assert home(town, "101")["left_at"] is None


def test_an_answer_that_no_longer_fits_is_as_none(town):
    take_in(town, FAMILY)
    mended = FAMILY.replace("单秀英", "单秀莹")
    before = everything(town)
    report = answered(town, mended)
    assert report.counts["undecided"] == 1
    from app.households.importing.matching.questions import Answers
    from app.households.importing.register import check, commit

    checked = town.run(
        check(
            "名册.csv",
            ("村,微网格,户号,户主,与户主关系,姓名,性别,出生日期,联系电话,住址,备注\n" + mended).encode(),
            [path("liuxi")],
        )
    )
    foreign = Answers({"person-3": f"same:{uid('罗老四')}"})
    assert town.run(commit(checked, uid("wu"), foreign)).counts["undecided"] == 1
    assert everything(town) == before


def test_two_rows_cannot_both_be_one_person(town):
    take_in(town, FAMILY)
    text = (
        FAMILY.splitlines()[0]
        + "\n"
        + row("101", "单秀莹", sex="女", born="1952-4-1")
        + row("101", "单秀瑛", sex="女", born="1952-4-1")
    )
    report = answered(town, text, person_3="same", person_4="same")
    assert report.counts["undecided"] == 1 and len(people(town, "101")) == 2


def test_a_person_not_on_the_list_stays(town):
    take_in(town, FAMILY)
    before = everything(town)
    take_in(town, FAMILY.splitlines()[0] + "\n")
    assert everything(town) == before


def test_names_keep_their_keys_at_every_writer(town):
    take_in(town, FAMILY)
    at_the_door(town, "household", home(town, "101")["id"], note="x")
    for table, key in ((Resident, "name_key"), (Household, "code_key")):
        rows = town.fetch(f"SELECT * FROM {table._meta.tablename}")
        assert all(
            each[key] for each in rows if each.get("code", "101") == "101" and each["name"] in {"曾大山", "单秀英"}
        )
