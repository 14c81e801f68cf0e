"""Two servers on one PostgreSQL: the same records sent to both at the same moment are stored once."""

import threading

import pytest

from tests import cast
from tests.support.people import Person
from tests.support.server import Server


@pytest.fixture(scope="module")
def engine():
    """SQLite is for one server."""
    return "postgresql"


@pytest.fixture(scope="module")
def second(database, server, tmp_path_factory):
    another = Server(tmp_path_factory.mktemp("second"), database.url).start()
    yield another
    another.stop()


def test_the_same_batches_sent_to_both_at_once_are_stored_once(server, second, database):
    people = [Person(each, "chen") for each in (server, second, server, second)]
    home = {"household": cast.uid("zhou home"), "outcome": "well"}
    batches = [[people[0].record("visit", {**home, "note": f"{n}-{m}"}) for m in range(10)] for n in range(15)]
    answers = [[] for _ in people]
    together = threading.Barrier(len(people))

    def send(person, into):
        for batch in batches:
            together.wait(60)
            into.append(person.sync(*batch))

    threads = [threading.Thread(target=send, args=pair) for pair in zip(people, answers, strict=True)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert [len(each) for each in answers] == [len(batches)] * len(people)
    for number, batch in enumerate(batches):
        for place in range(len(batch)):
            said = sorted(each[number][place]["outcome"] for each in answers)
            assert said == ["already_stored"] * 3 + ["stored"]
    assert database.one("SELECT count(*) FROM submission") == 150
    assert database.one("SELECT count(DISTINCT note) FROM visit") == 150
    assert database.one("SELECT count(*) FROM visit") == 150
    assert database.one(f"SELECT revision FROM household WHERE id = '{cast.uid('zhou home')}'") <= 150


def test_a_session_of_one_is_a_session_of_the_other(server, second):
    chen = Person(server, "chen")
    answer = chen.post(
        f"{second.url}/sync", json={"account": chen.account, "submissions": []}, headers={"Origin": second.url}
    )
    assert answer.status_code == 200
