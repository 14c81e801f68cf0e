"""Plans: whole or not at all, none hurt by its neighbour, seen by readers once answered. On both databases."""

from uuid import UUID

import pytest

from app.accounts.tables import SignInThrottle
from app.db import Execute, Fetch, Insert, Update
from app.db.dialects import postgres_text, sqlite_text
from app.lib.ids import new_id
from app.visits.tables import Visit
from tests.cast import uid
from tests.support.stores import Store


@pytest.fixture(scope="module")
def store(database):
    with Store(database) as store:
        yield store


@pytest.fixture
def key():
    return str(new_id())


def add(key, failures=1):
    yield Insert(SignInThrottle, [{"phone_hash": key, "failures": failures}])
    return key


def add_then_fail(key):
    yield from add(key)
    raise RuntimeError("changed its mind")


def add_then_break(key):
    yield from add(key)
    yield Execute("SELECT * FROM no_such_table")


def count_up(key):
    rows = yield Fetch("SELECT failures FROM sign_in_throttle WHERE phone_hash = ?", key)
    return (yield Update(SignInThrottle, {"failures": rows[0]["failures"] + 1}, {"phone_hash": key, **rows[0]}))


def failures(store, key):
    return [row["failures"] for row in store.fetch("SELECT failures FROM sign_in_throttle WHERE phone_hash = ?", key)]


def test_a_plan_is_written_and_answers(store, key):
    assert store.write(add, key) == key
    assert failures(store, key) == [1]


@pytest.mark.parametrize("plan", [add_then_fail, add_then_break])
def test_a_plan_that_fails_leaves_nothing(store, key, plan):
    with pytest.raises(Exception):  # noqa: B017  each engine has its own
        store.write(plan, key)
    assert failures(store, key) == []


def test_a_plan_that_fails_does_not_hurt_its_neighbours(store):
    keys = [str(new_id()) for _ in range(40)]
    plans = [((add_then_fail, add_then_break)[n % 2] if n % 5 == 3 else add, key) for n, key in enumerate(keys)]
    answers = store.write_all(*plans)
    for (plan, key), answer in zip(plans, answers, strict=True):
        assert failures(store, key) == ([1] if plan is add else [])
        assert (answer == key) == (plan is add)
        assert isinstance(answer, Exception) == (plan is not add)


def test_plans_at_the_same_time_do_not_lose_each_others_counts(store, key):
    store.write(add, key, 0)
    answers = store.write_all(*((count_up, key) for _ in range(30)))
    assert failures(store, key) == [sum(answer for answer in answers if not isinstance(answer, Exception))]
    if store.database.kind == "sqlite":
        assert failures(store, key) == [30]  # one writer: nobody is in anybody's way


def test_a_second_insert_of_a_key_is_an_error_or_ignored_as_asked(store, key):
    store.write(add, key)
    with pytest.raises(Exception):  # noqa: B017
        store.write(add, key)

    def ignore():
        yield Insert(SignInThrottle, [{"phone_hash": key, "failures": 9}], ignore=True)

    store.write(ignore)
    assert failures(store, key) == [1]


@pytest.mark.parametrize("size", [0, 1, 3, 4, 10, 57, 123])
def test_rows_of_any_number_are_inserted_with_their_defaults(store, size):
    ids = [new_id() for _ in range(size)]
    row = {"household": uid("zhou home"), "area": uid("tangkou"), "account": uid("chen")}

    def plan():
        at = (yield Fetch("SELECT created_at FROM account WHERE id = ?", uid("chen")))[0]["created_at"]
        common = {**row, "visited_at": at, "purpose": "routine", "outcome": "well"}
        yield Insert(Visit, [{**common, "id": one, "note": str(n)} for n, one in enumerate(ids)])

    store.write(plan)
    rows = store.fetch("SELECT id, note, superseded_by, visited_at FROM visit WHERE id = ANY(?)", ids)
    assert {row["id"]: row["note"] for row in rows} == {one: str(n) for n, one in enumerate(ids)}
    assert all(isinstance(row["id"], UUID) and row["superseded_by"] is None for row in rows)
    assert all(row["visited_at"].tzinfo is not None for row in rows)


def test_a_column_that_does_not_exist_is_told_at_once(store):
    def plan():
        yield Insert(SignInThrottle, [{"phone_hash": "x", "shoe_size": 43}])

    with pytest.raises(TypeError, match="shoe_size"):
        store.write(plan)


def test_conditions_of_an_update_take_values_lists_and_null(store, key):
    def change(where):
        return (yield Update(SignInThrottle, {"failures": 7}, {"phone_hash": key, **where}))

    store.write(add, key)
    assert store.write(change, {"failures": [2, 3]}) == 0
    assert store.write(change, {"failures": 2}) == 0
    assert store.write(change, {"failures": [1, 2], "locked_until": None}) == 1
    assert failures(store, key) == [7]


def test_empty_lists_find_nothing(store):
    assert store.fetch("SELECT id FROM visit WHERE id = ANY(?)", []) == []


def test_one_text_for_both_engines():
    sql = "SELECT 1 FROM t WHERE a = ? AND b = ANY(?) AND c = ?"
    assert postgres_text(sql) == "SELECT 1 FROM t WHERE a = $1 AND b = ANY($2) AND c = $3"
    text, lists = sqlite_text(sql)
    assert (text.count("?"), lists) == (3, (1,))
