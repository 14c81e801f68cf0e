"""The desk hears that something changed, whichever process it came in by."""

import queue
import threading

import httpx
import pytest

from tests.support.people import Person
from tests.support.server import Server
from tests.tasks.test_assigning import assign


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
                for line in answer.iter_lines():
                    if line.startswith("event:"):
                        self.said.put(line.removeprefix("event:").strip())
        except httpx.HTTPError:
            pass

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
    listener.client.close()


def test_a_report_recorded_long_before_it_came_is_heard(client):
    lin, chen = client("lin"), client("chen")
    task = assign(lin, "tangkou")
    listener = Listener(lin)
    assert listener.next() == "open"
    report = chen.record("task_report", {"task": task, "outcome": "done"}, recorded_at="2026-11-20T09:40:00+08:00")
    assert chen.sync(report)[0]["outcome"] == "stored"
    assert listener.next() == "changed"
    listener.client.close()


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
