"""The desk hears that something changed, whichever process it came in by."""

import queue
import socket
import threading
from contextlib import suppress
from datetime import UTC, datetime

import httpx
import pytest

from app.home.desk.listeners import MOST_OF_ACCOUNT
from tests import cast
from tests.support.people import Person
from tests.support.server import Server
from tests.support.waiting import wait_for
from tests.tasks.steps import assign


class Listener:
    """One stream, read in a thread; `said` holds the names of its events."""

    def __init__(self, person: Person) -> None:
        self.said: queue.Queue[str] = queue.Queue()
        self.status = 0
        self.client = httpx.Client(base_url=str(person.base_url), cookies=person.cookies, timeout=60)
        self.thread = threading.Thread(target=self._listen, daemon=True)
        self.thread.start()

    def _listen(self) -> None:
        try:
            with self.client.stream("GET", "/desk/events") as answer:
                self.status = answer.status_code
                self.socket = answer.extensions["network_stream"].get_extra_info("socket")
                for line in answer.iter_lines():
                    if line.startswith("event:"):
                        self.said.put(line.removeprefix("event:").strip())
        except httpx.HTTPError:
            pass

    def leave(self) -> None:
        """Close the page. Closing the client does not: its thread is reading."""
        with suppress(OSError):
            self.socket.shutdown(socket.SHUT_RDWR)
        self.thread.join(5)

    def ends(self) -> bool:
        """Whether the stream ends within a while, far below the time it may last."""
        self.thread.join(20)
        return not self.thread.is_alive()

    def let_in(self) -> bool:
        """Whether it was."""
        try:
            return self.said.get(timeout=1) == "open"
        except queue.Empty:
            return False

    def next(self) -> str:
        """The next event. Raises queue.Empty after a while."""
        return self.said.get(timeout=20)


@pytest.fixture(scope="module")
def second(database):
    """Another server on the same database."""
    server = Server(database.folder, database.url).start()
    yield server
    server.stop()


def test_a_change_by_another_process_is_heard(server, second, client):
    listener = Listener(client("lin"))
    assert listener.next() == "open"
    other = Person(second, "lin")
    task = assign(other, "tangkou")
    assert listener.next() == "changed"
    chen = Person(second, "chen")
    assert chen.post(f"/tasks/{task}/opened").status_code == 204
    assert listener.next() == "changed"
    other.close()
    chen.close()
    listener.leave()


def test_a_report_recorded_long_before_it_came_is_heard(client):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou")
    listener = Listener(lin)
    assert listener.next() == "open"
    report = chen.record("task_report", {"task": task, "outcome": "done"}, recorded_at="2026-11-20T09:40:00+08:00")
    assert chen.sync(report)[0]["outcome"] == "stored"
    assert listener.next() == "changed"
    listener.leave()


def test_an_account_has_few_streams_and_one_that_is_closed_makes_room(client):
    lin = client("lin")
    listeners = [Listener(lin) for _ in range(MOST_OF_ACCOUNT)]
    assert [each.next() for each in listeners] == ["open"] * MOST_OF_ACCOUNT
    refused = lin.get("/desk/events")
    assert refused.status_code == 429 and int(refused.headers["retry-after"]) > 0
    other = Listener(client("xu"))
    assert other.next() == "open", "others' streams are not counted with them"
    other.leave()
    listeners.pop().leave()
    wait_for(lambda: Listener(lin).let_in())
    for each in listeners:
        each.leave()


def test_of_many_that_come_at_once_no_more_are_let_in(client):
    wu = client("wu")
    listeners = [Listener(wu) for _ in range(30)]
    wait_for(lambda: all(each.status for each in listeners))
    assert sorted(each.status for each in listeners) == [200] * MOST_OF_ACCOUNT + [429] * (30 - MOST_OF_ACCOUNT)
    for each in listeners:
        each.leave()


@pytest.mark.parametrize("door", ["sign out", "revoked", "ran out", "role", "disabled"])
def test_a_stream_ends_with_its_session(client, database, door):
    person, account = client("xu"), cast.uid("xu")
    moment = datetime.now(UTC)
    change = {
        "revoked": f"UPDATE device SET revoked_at = '{moment}' WHERE account = '{account}'",
        "ran out": f"UPDATE device SET expires_at = '{moment}' WHERE account = '{account}'",
        "role": f"UPDATE assignment SET until = '{moment}' WHERE account = '{account}'",
        "disabled": f"UPDATE account SET disabled_at = '{moment}' WHERE id = '{account}'",
    }
    listener = Listener(person)
    assert listener.next() == "open"
    if door in change:
        database.execute(change[door])
    else:
        assert person.post("/sign-out").status_code == 303
    assert listener.ends()
    database.execute(f"UPDATE account SET disabled_at = NULL WHERE id = '{account}'")
    database.execute(f"UPDATE assignment SET until = NULL WHERE account = '{account}'")


def test_leaders_have_no_stream(client):
    assert client("chen").get("/desk/events", headers={"Accept": "application/json"}).status_code == 404
    assert client().get("/desk/events", headers={"Accept": "application/json"}).status_code == 401


def test_the_page_names_parts_that_it_has(client):
    from tests.page import parse

    lin = client("lin")
    task = assign(lin, "tangkou")
    for place in ("/desk/tasks", f"/desk/tasks/{task}"):
        page = parse(lin.get(place).text)
        ids = {each.get("id") for each in page.iter()}
        (mark,) = [each for each in page.iter() if each.get("data-live")]
        assert set(mark.get("data-live").split()) <= ids
