"""Whatever a list says, whoever was measured stays who they are, unless somebody answered for that row."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.households.importing.matching.same_person import birth_fits
from app.lib.names import fold_name
from tests.households.steps import everything, take_in

SURNAMES = ["莫", "曾", "欧阳"]
GIVEN = ["春雨", "秋雨", "春", "大山", "大 山", "㛃", "?", "小满"]
BORN = ["", "2019", "2019-5", "2019-5-6", "2019-5-7", "1950-3-8"]
RELATIONS = ["", "户主", "妻", "子", "女"]
PHONES = ["", "13800000101", "13800000102"]
CODES = ["101", "0101", "102", "B-1", "b1", "101.0"]

person = st.tuples(
    st.sampled_from(SURNAMES), st.sampled_from(GIVEN), st.sampled_from(["", "男", "女"]), st.sampled_from(BORN),
    st.sampled_from(RELATIONS), st.sampled_from(PHONES),
)  # fmt: skip
register = st.lists(st.tuples(st.sampled_from(CODES), st.lists(person, min_size=1, max_size=4)), min_size=1, max_size=4)


def text(homes):
    """A register."""
    return "".join(
        f"柳溪村,塘口组,{code},,{relation},{surname}{given},{sex},{born},{phone},,\n"
        for code, people in homes
        for surname, given, sex, born, relation, phone in people
    )


def facts(town):
    """Who everybody is, by id."""
    return {row["id"]: row for row in everything(town)[1]}


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lists=st.lists(register, min_size=2, max_size=3))
def test_no_list_turns_one_person_into_another(town, lists):
    town.write(_empty)
    for homes in lists:
        before = facts(town)
        report = take_in(town, text(homes), skip_bad=True)
        after = facts(town)
        assert before.keys() <= after.keys()
        for key, was in before.items():
            now = after[key]
            assert fold_name(now["name"]) == fold_name(was["name"])
            assert now["household"] == was["household"]
            assert now["sex"] == was["sex"] or not was["sex"]
            assert birth_fits(was["birth_date"], now["birth_date"])
            assert now["is_head"] == was["is_head"] or not was["is_head"]
        heads = [row["household"] for row in after.values() if row["is_head"]]
        assert len(heads) == len(set(heads))
        assert report.counts.get("people_moved", 0) == 0
        if report.questions:
            continue
        again = take_in(town, text(homes), skip_bad=True)
        assert not {"added", "people_added", "people_changed", "changed"} & again.counts.keys(), str(again)


def _empty():
    from app.db import Execute

    yield Execute("DELETE FROM import_change")
    yield Execute("DELETE FROM known_as")
    yield Execute("DELETE FROM resident WHERE name_key <> ''")
    yield Execute("DELETE FROM household WHERE code_key <> ''")
    yield Execute("DELETE FROM import_batch")
