"""Whatever stands behind the question mark of an address: a clear word or the page, never a fault of ours.

Every route that takes GET, as somebody who may see it, with values at the edges of what a parameter can be.
"""

import io
import re
from pathlib import Path

import httpx
import openpyxl
import pytest

from app.main import create_litestar
from tests.blood_pressure.steps import measure
from tests.cast import PEOPLE, uid
from tests.support.server import ROOT

VALUES = [
    *("9999-12-31", "0001-01-01", "9999-12-30", "0001-01-02", "2026-02-30", "0000-00-00", "10000-01-01", "2026-13"),
    *(
        "2026-11-25T08:00:00+08:00",
        "20261125",
        "-1",
        "0",
        "1",
        "2147483648",
        "9" * 30,
        "9" * 5000,
        "1e400",
        "²",
        "٣",
        "NaN",
    ),
    *(
        "",
        " ",
        "\x00",
        "\ud800".encode("utf-8", "surrogatepass").decode("latin-1"),
        "'\"><",
        "%",
        "%25",
        "../..",
        "all",
    ),
    *(str(uid("nobody")), str(uid("tangkou")), str(uid("nobody")).upper(), "{" + str(uid("tangkou")) + "}"),
]
FEW = ["9999-12-31", "0001-01-01", "2026-02-30", "x", "9" * 5000, "\x00", str(uid("nobody"))]
_NAMED = re.compile(r"""(?:query_params|asked|params)(?:\.get\(|\[|\.getall\()["']([\w:.-]+)["']""")
KNOWN = {"since", "until", "from", "to", "household", "resident", "problem", "area", "before", "person"}
BY_ROLE = {role: key for key, (_name, _phone, role, _area) in reversed(PEOPLE.items())}
"""The first of the cast in each role."""
NAMES = sorted(
    KNOWN.union(
        *(_NAMED.findall(path.read_text()) for path in (ROOT / "app").rglob("*.py") if "fhir" not in path.parts)
    )
)


def routes():
    """(path, names its module knows, somebody of the cast who may see it) of every route without an id in its address."""
    for route in create_litestar().routes:
        for handler in getattr(route, "route_handlers", ()):
            if (
                "GET" not in handler.http_methods
                or route.path_parameters
                or route.path.startswith(("/schema", "/fhir"))
            ):
                continue
            allowed = next((guard.roles for guard in handler.guards or () if hasattr(guard, "roles")), ("leader",))
            text = Path(handler.fn.__globals__["__file__"]).read_text()
            text += (ROOT / "app/problems/desk/queue_page.py").read_text() if "desk_queue" in text else ""
            yield (
                route.path,
                [name for name in NAMES if f'"{name}"' in text],
                BY_ROLE[next(r for r in allowed if r in BY_ROLE)],
            )


@pytest.fixture(scope="module")
def people(client):
    found = {key: client(key) for key in BY_ROLE.values()}
    for days in (1, 2):
        assert measure(found["chen"], "周桂英", "150/94", days=days)["outcome"] == "stored"
    return found


def ask(person, path, **params):
    """Not through the client that inspects pages: a nasty address is no page of ours."""
    with httpx.Client(base_url=person.server.url, cookies=dict(person.cookies), verify=False, timeout=60) as plain:
        yield from (plain.get(path, params=each, headers={"Accept": "text/html"}) for each in params["each"])


@pytest.mark.parametrize(
    ("path", "names", "who"), [r for r in routes() if r[0] != "/desk/events"], ids=lambda v: str(v)[:40]
)
def test_no_value_is_a_fault_of_ours(people, path, names, who):
    # What is long is asked one by one: all names at once would be no address any more.
    every = [{name: value for name in NAMES} for value in VALUES if len(value) < 100]
    single = [{name: value} for name in names for value in FEW]
    for wanted, answer in zip([*every, *single], ask(people[who], path, each=[*every, *single]), strict=True):
        assert answer.status_code < 500, wanted
        answer.read()


DATED = ["/desk/problems", "/desk/problems.csv", "/desk/problems.xlsx", "/desk/sketch", "/desk/ledger"]
NONSENSE = ["2026-02-30", "2026-13-01", "yesterday", "2026/11/25", "0000-01-01", "2026-W10-3", "２０２６-１１-２５"]


@pytest.mark.parametrize("path", DATED)
@pytest.mark.parametrize("name", ["since", "until"])
@pytest.mark.parametrize("day", NONSENSE)
def test_a_day_that_is_none_is_said(people, path, name, day):
    answer = people["lin"].get(path, params={name: day})
    assert answer.status_code == 422 and f"“{day}”" in answer.text
    assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize("path", DATED)
def test_days_the_wrong_way_round_are_said(people, path):
    answer = people["lin"].get(path, params={"since": "2026-11-25", "until": "2026-11-24"})
    assert answer.status_code == 422 and "晚于" in answer.text


@pytest.mark.parametrize("path", ["/desk/problems", "/desk/problems.csv", "/desk/problems.xlsx"])
@pytest.mark.parametrize(
    "wrong", [{"state": "strange"}, {"category": "strange"}, {"area": "strange"}, {"department": "7"}]
)
def test_what_cannot_be_chosen_is_said(people, path, wrong):
    answer = people["lin"].get(path, params=wrong)
    assert answer.status_code == 422 and f"“{next(iter(wrong.values()))}”" in answer.text


@pytest.mark.parametrize("path", ["/desk/problems", "/desk/problems.csv", "/desk/sketch", "/desk/ledger"])
def test_from_ever_to_for_ever_is_everything(people, path):
    whole = people["lin"].get(path)
    assert whole.status_code == 200
    for ever in (
        {"since": "0001-01-01", "until": "9999-12-31"},
        {"until": "9999-12-31"},
        {"since": "0001-01-01"},
        {"since": "0001-01-02", "until": "9999-12-30"},
    ):
        answer = people["lin"].get(path, params=ever)
        assert answer.status_code == 200
        if path.endswith(".csv"):
            assert answer.text == whole.text
    nothing = people["lin"].get("/desk/problems.csv", params={"since": "9999-12-31"})
    assert nothing.status_code == 200 and len(nothing.text.splitlines()) == 1


@pytest.mark.parametrize("sort", ["csv", "xlsx"])
@pytest.mark.parametrize("day", ["9999-12-31", "0001-01-01"])
def test_a_period_at_the_edge_is_a_whole_table(people, sort, day):
    answer = people["shen"].get(f"/desk/health/follow-ups.{sort}", params={"from": day, "to": day})
    assert answer.status_code == 200
    lines = (
        answer.text.splitlines() if sort == "csv" else list(openpyxl.load_workbook(io.BytesIO(answer.content)).active)
    )
    assert len(lines) == 1


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2026-11-25", "2026-11-24"),
        ("2026-02-30", "2026-03-01"),
        ("", ""),
        ("0001-01-01", "9999-12-31"),
        ("x", "2026-01-01"),
    ],
)
def test_a_period_that_is_none_is_said(people, first, last):
    answer = people["shen"].get("/desk/health/follow-ups.csv", params={"from": first, "to": last})
    assert answer.status_code == 422 and answer.headers["content-type"].startswith("text/html")
