"""Every id a phone can name may be somebody else's already: the record is kept, the batch goes on, and nothing is told."""

import json
from uuid import UUID, uuid4, uuid5

import msgspec
import pytest

from app.subjects import SUBJECTS
from tests.cast import uid
from tests.contracts.samples import SAMPLES
from tests.support.people import plain

EVERY_KIND = pytest.mark.parametrize("kind", sorted(SUBJECTS.kinds))
FOREIGN = ("he home", "luo home", "何阿婆", "罗老四")
_TABLES = {
    "sqlite": "SELECT name AS t FROM sqlite_master WHERE type = 'table'",
    "postgresql": "SELECT table_name AS t FROM information_schema.tables WHERE table_schema = 'public'",
}
_COLUMNS = {
    "sqlite": "SELECT name AS c FROM pragma_table_info('{}')",
    "postgresql": "SELECT column_name AS c FROM information_schema.columns WHERE table_name = '{}'",
}


@pytest.fixture(scope="module")
def chen(client):
    return client("chen")


def visit(person):
    return person.record("visit", {"household": uid("zhou home"), "outcome": "well", "note": str(uuid4())})


def lived_in(chen, he, lin):
    """Rows in as many tables as phones and the desk fill, some of them Chen's own and some not."""
    for person, home, resident in ((chen, "zhou home", "周桂英"), (he, "he home", "何阿婆")):
        reading = {"systolic": 190, "diastolic": 112}
        problem = person.record(
            "problem", {"household": uid(home), "category": "drainage", "attachments": [uuid4().hex * 2]}
        )
        about = {"problem": problem["id"]}
        outcomes = person.sync(
            person.record("visit", {"household": uid(home), "outcome": "well"}),
            person.record("blood_pressure", {"resident": uid(resident), "readings": [reading], "consent": "given"}),
            person.record("pressure_attempt", {"resident": uid(resident), "reason": "not_home"}),
            problem,
            person.record("also", {**about, "household": uid(home), "note": "x"}),
            person.record("undertaking", {**about, "plan": "挖沟"}),
            person.record("contribution", {**about, "sort": "hours", "amount": "2", "giver": "周"}),
            person.record("satisfaction", {**about, "answer": "not_reached"}),
            person.record("visit", {"household": uid(home), "outcome": "splendid"}),
        )
        assert {o["outcome"] for o in outcomes} == {"stored", "parked"}
    lin.get("/desk/parked")


@pytest.fixture(scope="module")
def ids(chen, client, database):
    """Ids of every table, one or a few of each, by the table's name."""
    lived_in(chen, client("he"), client("lin"))
    found: dict[str, list[str]] = {}
    for table in (row["t"] for row in database.rows(_TABLES[database.kind])):
        columns = [row["c"] for row in database.rows(_COLUMNS[database.kind].format(table))]
        if "id" in columns and table != "migration":
            rows = database.rows(f'SELECT id FROM "{table}" ORDER BY id LIMIT 3')
            found[table] = [str(row["id"]) for row in rows]
    filled = {table for table, some in found.items() if some}
    assert {
        "account",
        "device",
        "area",
        "household",
        "resident",
        "submission",
        "event",
        "photo",
        "task",
        "problem",
    } <= filled
    assert {"blood_pressure", "visit", "inbox_item", "task_assignment", "undertaking", "contribution"} <= filled
    found["foreign"] = [str(uid(name)) for name in FOREIGN]
    return {table: some for table, some in found.items() if some}


def id_fields(kind):
    """Fields of a kind's data that hold the id of a record."""
    types = {f.name: f.type for f in msgspec.structs.fields(SUBJECTS.kinds[kind].shape)}
    return [name for name, wanted in types.items() if "UUID" in str(wanted)]


def sample(kind):
    return {
        name: value for name, value in plain(SAMPLES[kind].good).items() if value is not None and "(" not in str(value)
    }


def poisons(person, kind, ids):
    """Records of a kind with each of these ids as their own and in each field that holds one."""
    for some in ids.values():
        for one in some:
            yield person.record(kind, sample(kind), id=one)
            for field in id_fields(kind):
                yield person.record(kind, {**sample(kind), field: one})
            yield person.record(kind, {**sample(kind), **dict.fromkeys(id_fields(kind), one)}, id=one)


def in_parts(records, size=200):
    for start in range(0, len(records), size):
        yield records[start : start + size]


@EVERY_KIND
def test_a_named_id_is_stored_known_or_parked_and_stops_nobody(chen, ids, database, kind):
    before = _foreign_rows(database)
    for part in in_parts(list(poisons(chen, kind, ids))):
        first, *outcomes, last = chen.sync(visit(chen), *part, visit(chen))
        assert [first["outcome"], last["outcome"]] == ["stored", "stored"]
        assert {outcome["outcome"] for outcome in outcomes} <= {"stored", "already_stored", "parked"}
        again = {outcome["outcome"] for outcome in chen.sync(*part)}
        assert again <= {"already_stored", "parked"}
    assert _foreign_rows(database) == before


def _foreign_rows(database):
    tables = {
        "household": "id",
        "resident": "id",
        "problem": "household",
        "visit": "household",
        "blood_pressure": "resident",
    }
    keys = ", ".join(f"'{uid(name)}'" for name in FOREIGN)
    return {t: database.rows(f"SELECT * FROM {t} WHERE {by} IN ({keys}) ORDER BY id") for t, by in tables.items()}


@EVERY_KIND
def test_a_native_form_with_a_taken_id_is_answered(chen, ids, kind):
    from app.sync.batch.decoding import flatten

    for one in {some[0] for some in ids.values()}:
        form = {"id": one, "form": "1", "account": chen.account, "return": "/households"}
        for name, value in flatten(sample(kind)):
            form.setdefault(name, []).append(value) if name.endswith("[]") else form.update({name: value})
        assert chen.post(f"/records/{kind}", data=form).status_code == 303


@pytest.mark.parametrize("kind", ["household", "resident", "problem"])
def test_the_answer_is_the_same_whosever_the_id_is(chen, database, kind):
    """What lies outside of one's areas is told of in the words that are said of what lies within."""
    said = set()
    taken = {"household": ("wu home", "luo home"), "resident": ("吴老三", "罗老四")}
    own, foreign = taken.get(kind, (None, None))
    if kind == "problem":
        rows = database.rows("SELECT id, area FROM problem ORDER BY id")
        own = next(row["id"] for row in rows if UUID(str(row["area"])) == uid("tangkou"))
        foreign = next(row["id"] for row in rows if UUID(str(row["area"])) != uid("tangkou"))
        database.execute(f"DELETE FROM submission WHERE id IN ('{own}', '{foreign}')")
    for name in (own, foreign):
        one = str(name) if kind == "problem" else str(uid(name))
        (outcome,) = chen.sync(chen.record(kind, sample(kind), id=one))
        assert outcome["id"] == one
        kept = database.rows(f"SELECT id FROM submission WHERE conflicts_with = '{one}' AND state = 'parked'")
        assert outcome["location"] in [f"/attention/{row['id']}" for row in kept]
        said.add(json.dumps([outcome["outcome"], outcome["errors"]]))
    assert len(said) == 1


def test_a_new_home_under_a_taken_id_can_be_mended_by_its_author(chen):
    one = str(uid("he home"))
    (outcome,) = chen.sync(chen.record("household", {**sample("household"), "name": "岔路口"}, id=one))
    page = chen.get(outcome["location"])
    assert page.status_code == 200 and "岔路口" in page.text


def test_a_consent_whose_id_was_foreseen(chen, client, database):
    """The consent that comes with a check-up has an id made from the check-up's, which a phone could name first."""
    reading = chen.record(
        "blood_pressure",
        {"resident": uid("曾小满"), "readings": [{"systolic": 120, "diastolic": 80}], "consent": "given"},
    )
    foreseen = str(uuid5(UUID(reading["id"]), "consent"))
    word = chen.record("health_consent", {"resident": uid("周大海"), "consent": "given"}, id=foreseen)
    assert chen.sync(word)[0]["outcome"] == "stored"
    first, outcome, last = chen.sync(visit(chen), reading, visit(chen))
    assert [first["outcome"], outcome["outcome"], last["outcome"]] == ["stored", "parked", "stored"]
    assert chen.sync(reading)[0]["outcome"] == "parked"


def test_photos_of_a_task_are_not_joined_by_a_record_of_its_id(chen, database):
    task = str(uid("look at the drain"))
    data = {"household": uid("zhou home"), "category": "drainage", "attachments": [uuid4().hex * 2]}
    (outcome,) = chen.sync(chen.record("problem", data, id=task))
    assert outcome["outcome"] == "parked"
    assert database.one(f"SELECT count(*) FROM photo WHERE submission = '{task}'") == 0
