"""Signing in, failing to and signing out are events, with device and address; of a number that is nobody's nothing stays."""

import json

import pytest

from app.accounts.passwords import hashing
from app.accounts.sign_in import attempts, checking
from app.accounts.sign_in.sign_in_events import COMINGS
from app.db import Execute
from tests.accounts.desk import codes, page_of, set_password, sign_in
from tests.accounts.factor import begin, codes_in, digits, go_on, secret_in, time_passes, wrong
from tests.cast import PASSWORD, PEOPLE, uid
from tests.support.rows import rows
from tests.support.server import run
from tests.support.stores import Store

NOBODYS = "13955558888"


@pytest.fixture(autouse=True)
def anew(server):
    rows(server, "DELETE FROM sign_in_throttle RETURNING 1")


def told(server, name, after=0):
    """(verb, actor is they themselves, detail, device, address) of what happened at the door, in order."""
    found = rows(
        server,
        "SELECT verb, actor, detail, device, address FROM event WHERE subject = ? AND subject_kind = 'account' "
        "AND verb IN ('signed_in', 'sign_in_failed', 'signed_out', 'proved') ORDER BY at, id",
        uid(name),
    )
    return [
        (verb, actor == str(uid(name)), json.loads(detail), device, address)
        for verb, actor, detail, device, address in found
    ][after:]


def device_of(server, name):
    return rows(server, "SELECT id FROM device WHERE account = ? ORDER BY created_at DESC LIMIT 1", uid(name))[0][0]


def test_who_comes_and_goes(client, server):
    chen = client("chen")
    device = str(device_of(server, "chen"))
    assert chen.post("/sign-out").status_code == 303
    assert chen.post("/sign-out").status_code == 303  # nobody is there any more
    assert told(server, "chen") == [
        ("signed_in", True, {"by": "password", "second": ""}, device, "127.0.0.1"),
        ("signed_out", True, {"by": "themselves"}, device, "127.0.0.1"),
    ]


def test_who_is_refused(client, server):
    known, stranger = client("he"), client()
    device = str(device_of(server, "he"))
    known.post("/sign-out")
    before = len(told(server, "he"))
    for person in (known, stranger):
        assert sign_in(person, PEOPLE["he"][1], "wrong password").status_code == 422
    assert set_password(stranger, PEOPLE["he"][1], "12345678").status_code == 422
    assert told(server, "he", before) == [
        ("sign_in_failed", False, {"at": "password"}, device, "127.0.0.1"),
        ("sign_in_failed", False, {"at": "password"}, None, "127.0.0.1"),
        ("sign_in_failed", False, {"at": "slip"}, None, "127.0.0.1"),
    ]
    # What is not tried, because it has to wait, is no event: nobody fills a disk with them.
    for _ in range(10):
        sign_in(stranger, PEOPLE["he"][1], "wrong password")
    assert len(told(server, "he", before)) < 9


def test_of_a_number_that_is_nobodys_nothing_stays(client, server, database):
    stranger, before = client(), rows(server, "SELECT count(*) FROM event")
    for _ in range(3):
        assert sign_in(stranger, NOBODYS, "wrong password").status_code == 422
    assert set_password(stranger, NOBODYS, "12345678").status_code == 422
    assert rows(server, "SELECT count(*) FROM event") == before
    log = server.log.read_text()
    assert log.count("nobody has this number") == 4 and NOBODYS not in log
    for table in ("sign_in_throttle", "event", "device"):
        assert NOBODYS not in str(rows(server, f"SELECT * FROM {table}"))


def test_a_second_person_at_the_same_browser_ends_the_first(client, server):
    person = client("chen")
    first = str(device_of(server, "chen"))
    person.sign_in("luo")
    assert told(server, "chen")[-1] == ("signed_out", True, {"by": "another"}, first, "127.0.0.1")
    assert told(server, "luo")[-1][:3] == ("signed_in", True, {"by": "password", "second": ""})


def test_the_second_step_says_what_it_was(client, server):
    lin = client("lin")
    page = lin.post("/me/second-factor/app")
    secret = secret_in(page)
    paper = codes_in(go_on(lin, page, digits(secret)))
    time_passes(server)
    before, other = len(told(server, "lin")), client()
    assert go_on(other, begin(other, "lin"), wrong(secret)).status_code == 422
    assert go_on(other, begin(other, "lin"), digits(secret)).status_code == 303
    assert go_on(other, begin(other, "lin"), paper[0]).status_code == 303
    assert [(verb, detail) for verb, _, detail, _, _ in told(server, "lin", before)] == [
        ("sign_in_failed", {"at": "second"}),
        ("signed_in", {"by": "password", "second": "app"}),
        ("signed_in", {"by": "password", "second": "paper"}),
    ]
    rows(server, "DELETE FROM authenticator RETURNING 1")


def test_a_slip_and_the_password_again(client, server):
    xu, zhou = client("xu"), client()
    slip = xu.post("/desk/people/slips", data={"person": str(uid("zhou"))})
    code = codes(slip.text)[PEOPLE["zhou"][0]]
    assert set_password(zhou, PEOPLE["zhou"][1], code, PASSWORD).status_code == 303
    assert told(server, "zhou")[-1][:3] == ("signed_in", True, {"by": "slip", "second": ""})
    rows(server, "UPDATE device SET proved_at = NULL RETURNING 1")
    device, before = str(device_of(server, "xu")), len(told(server, "xu"))
    for password in ("wrong password", PASSWORD):
        xu.post("/desk/people/slips", data={"person": str(uid("zhou")), "proof_password": password})
    assert told(server, "xu", before) == [
        ("sign_in_failed", False, {"at": "again"}, device, "127.0.0.1"),
        ("proved", True, {}, device, "127.0.0.1"),
    ]


def test_one_ends_ones_own_other_phone(client, server):
    here, there = client("luo"), client("luo")
    device = device_of(server, "luo")
    assert here.post(f"/devices/{device}/revoke").status_code == 303
    assert there.post_sync().status_code == 401
    (detail,) = rows(server, "SELECT detail FROM event WHERE verb = 'device_ended' AND subject = ?", uid("luo"))[-1]
    assert json.loads(detail) == {"ended": str(device)}


def test_no_page_of_the_desk_shows_when_somebody_came(client):
    client("chen")
    page = client("xu").get(page_of("chen")).text
    assert not any(verb in page for verb in COMINGS)


def test_they_are_chained_like_all_others(server):
    run(server.env, "-m", "app.cli", "audit", "copy")
    assert "unbroken" in run(server.env, "-m", "app.cli", "audit", "verify", "--copy", str(server.data_dir / "audit"))
    lines = "".join(file.read_text() for file in (server.data_dir / "audit").glob("*.jsonl"))
    assert all(f'"{verb}"' in lines for verb in COMINGS)


class Counting:
    """What a question at the door costs: hashes tried, and statements of each transaction, by their first words."""

    def __init__(self, store, patch):
        self.store, self.hashes, self.plans = store, 0, []
        patch.setattr(attempts, "write", self.write)
        verify = hashing._hasher.verify

        def counted(*args):
            self.hashes += 1
            return verify(*args)

        patch.setattr(
            hashing,
            "_hasher",
            type("Hasher", (), {"verify": staticmethod(counted), "check_needs_rehash": lambda *_: False}),
        )

    async def write(self, plan, *args):
        said = []

        def followed(*args):
            work, answer = plan(*args), None
            said.clear()
            while True:
                try:
                    statement = work.send(answer)
                except StopIteration as done:
                    return done.value
                said.append(" ".join(str(getattr(statement, "sql", type(statement).__name__)).split()[:3]))
                answer = yield statement

        value = await self.store.opened.write(followed, *args)
        self.plans.append(list(said))
        return value


def nothing_was_counted():
    """Plan: nobody has tried anything yet."""
    yield Execute("DELETE FROM sign_in_throttle")


class Asking:
    """A request, as far as the check looks at it."""

    def __init__(self):
        self.cookies, self.headers, self.client = {}, {}, type("Client", (), {"host": "203.0.113.7"})
        self.scope, self.base_url = {}, "http://127.0.0.1"


def test_an_unknown_number_costs_the_same_work(database):
    """The same hashes and the same transactions; the one difference is the row of the event."""
    costs = []
    with Store(database) as store:
        for phone in (PEOPLE["shen"][1], NOBODYS):
            store.write(nothing_was_counted)
            with pytest.MonkeyPatch.context() as patch:
                counting = Counting(store, patch)
                account, fault = store.run(checking.check_password(Asking(), phone, "wrong password"))
                assert account is None and fault
                costs.append((counting.hashes, counting.plans))
    (known_hashes, known), (unknown_hashes, unknown) = costs
    assert known_hashes == unknown_hashes == 1
    assert len(known) == len(unknown) == 2 and known[0] == unknown[0]
    assert known[1] == [*unknown[1], "Insert"] and len(unknown[1]) == 1


def test_whoever_comes_in_costs_one_transaction(database):
    """Three hundred at once: the event goes with the session, into the same commit."""
    from app.accounts.sign_in import browsers
    from app.lib.clock import now

    accounts = [uid(name) for name in PEOPLE]
    with Store(database) as store:
        row = {"user_agent": "", "browser_hash": None}
        plans = [
            (browsers._open, account, {**row, "token_hash": f"{number}-{account}"}, "", "password", "", now())
            for number in range(40)
            for account in accounts
        ]
        assert not any(isinstance(each, Exception) for each in store.write_all(*plans))
        found = store.fetch(
            "SELECT count(*) AS n FROM event e JOIN device d ON d.id = e.device WHERE d.token_hash LIKE '%-%'"
        )
    assert found[0]["n"] == len(plans)
