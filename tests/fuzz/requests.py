"""Requests nobody would send: any route, with ids, words, bodies and headers that are right, foreign or nonsense."""

import json
import random
import re
from typing import Any, NamedTuple
from uuid import UUID

from tests.cast import HOMES, PEOPLE, uid
from tests.contracts.routes import PLACEHOLDER, Line, written
from tests.second_town import THEIRS

WORDS = (
    "", " ", "0", "-1", "1", "99999999999999999999", "1e400", "NaN", "null", "true", "[]", "{}", "a" * 3000, "水沟堵了",
    "𠮷㛃", "\ud800".encode("utf-8", "replace").decode(), "\x00", "a\x00b", "\r\nX: y", "../../etc/passwd", "%2e%2e%2f",
    "<script>alert(1)</script>", "'; DROP TABLE visit; --", "{{7*7}}", "${7*7}", "=1+1", "＝1+1", "javascript:alert(1)",
    "0001-01-01", "9999-12-31", "2026-02-30", "2026-11-29", "2026-11-29T10:00:00+08:00", "24:00", "13800000001",
    "yes", "on", "drainage", "routine", "well", "danger", "all", "now", "//elsewhere.example", "/households", "\u202e", "😀",
)  # fmt: skip
NAMES = (
    "id", "form", "account", "return", "back", "next", "household", "resident", "area", "task", "problem", "record", "phone",
    "name", "password", "code", "category", "description", "urgency", "outcome", "purpose", "note", "words",
    "readings.0.systolic", "readings.0.diastolic",
    "readings.x", "readings.99999999.systolic", "attachments[]", "symptoms[]", "clear[]", "due", "day",
    "since", "until", "from", "to", "after", "page", "show", "who", "month", "state", "role", "department", "people[]", "file",
    "q", "_count", "_page", "patient", "date", "_id", "_type", "_since", "version", "step", "answer", "wish", "neighbour",
)  # fmt: skip
KINDS = (
    "visit",
    "blood_pressure",
    "problem",
    "task_report",
    "household",
    "resident",
    "withdrawal",
    "also",
    "deputy",
    "nothing",
)
HEADERS = (
    {},
    {"Accept": "application/json"},
    {"Accept": "*/*;q=0"},
    {"Accept-Language": "xx;q=9,,,"},
    {"If-None-Match": '"x", W/"y"'},
    {"Range": "bytes=0-0,5-1"},
    {"Cookie": "weige=nonsense; language=%00"},
    {"Content-Type": "application/x-www-form-urlencoded; charset=utf-16"},
    {"Content-Type": "multipart/form-data"},
    {"Content-Type": "multipart/form-data; boundary=" + "x" * 200},
    {"Content-Encoding": "br"},
    {"Authorization": "Bearer nonsense"},
)


ENDLESS = {"/desk/events"}
"""A stream goes on for as long as somebody listens."""


class Call(NamedTuple):
    """One request. `content`: what httpx takes for a body."""

    method: str
    url: str
    headers: dict[str, str]
    content: dict[str, Any]


class Fuzzer:
    """Calls in an order that its seed decides."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self.lines = [line for line in written() if line.path not in ENDLESS]
        self.ids = [str(each) for each in THEIRS.values()]
        self.ids += [str(uid(key)) for key in (*PEOPLE, *HOMES, "tangkou", "town", "look at the drain", "chen looks")]
        self.ids += [str(uid(who)) for _, _, _, residents in HOMES.values() for who, _ in residents]
        self.ids += [str(UUID(int=0)), str(UUID(int=2**128 - 1)), "not-an-id"]

    def call(self) -> Call:
        """The next one."""
        line = self.dice.choice(self.lines)
        method = (
            line.method if self.dice.random() < 0.93 else self.dice.choice(("GET", "POST", "PUT", "DELETE", "HEAD"))
        )
        content = {} if method in {"GET", "HEAD"} else self._content(line)
        headers = dict(self.dice.choice(HEADERS)) if self.dice.random() < 0.3 else {}
        return Call(method, self._address(line), headers, content)

    def _address(self, line: Line) -> str:
        path = PLACEHOLDER.sub(lambda match: self._part(match.group(1)), line.path)
        if self.dice.random() < 0.5:
            pairs = [f"{self._quoted(name)}={self._quoted(value)}" for name, value in self._pairs(4)]
            path += "?" + "&".join(pairs)
        return path

    def _part(self, name: str) -> str:
        if name == "kind":
            return self.dice.choice(KINDS)
        return self._quoted(self.dice.choice(self.ids) if self.dice.random() < 0.8 else self._word()[:100])

    @staticmethod
    def _quoted(text: str) -> str:
        return (
            "".join(f"%{byte:02X}" for byte in text.encode()) if not re.fullmatch(r"[\w.-]+", text, re.ASCII) else text
        )

    def _word(self) -> str:
        return self.dice.choice(self.ids) if self.dice.random() < 0.4 else self.dice.choice(WORDS)

    def _pairs(self, most: int) -> list[tuple[str, str]]:
        return [(self.dice.choice(NAMES), self._word()) for _ in range(self.dice.randint(0, most))]

    def _content(self, line: Line) -> dict[str, Any]:
        sort = self.dice.random()
        if line.path.startswith("/sync") and sort < 0.8:
            return {"json": self._batch()}
        if sort < 0.55:
            pairs = self._pairs(8)
            return {"data": {name: [value for each, value in pairs if each == name] for name, _ in pairs}}
        if sort < 0.7:
            data = dict(self._pairs(4))
            file = (self._word()[:50] or "x", self.dice.randbytes(self.dice.choice((0, 10, 3000))), "image/jpeg")
            return {"data": data, "files": {self.dice.choice(("file", "photos", "list")): file}}
        if sort < 0.9:
            return {"json": self._value(4)}
        return {"content": self.dice.randbytes(self.dice.choice((0, 1, 50, 5000)))}

    def _batch(self) -> dict[str, Any]:
        records = [
            {
                "id": self.dice.choice(self.ids),
                "kind": self.dice.choice(KINDS),
                "form": self.dice.choice((1, 1, 1, 0, "1", None)),
                "recorded_at": self.dice.choice(("2026-11-23T09:40:00+08:00", "1970-01-01T00:00:00Z", "x", None)),
                self.dice.choice(("data", "data", "fields", "datum")): self._value(3),
            }
            for _ in range(self.dice.randint(0, 3))
        ]
        account = self.dice.choice((str(uid("a leader")), self._word()))
        return {"account": account, "device_time": self._word(), "submissions": records}

    def _value(self, depth: int) -> Any:
        sort = self.dice.random()
        if depth == 0 or sort < 0.4:
            return self.dice.choice((self._word(), self.dice.randint(-5, 300), None, True, 1.5, 10**30))
        if sort < 0.8:
            return {self.dice.choice(NAMES): self._value(depth - 1) for _ in range(self.dice.randint(0, 5))}
        return [self._value(depth - 1) for _ in range(self.dice.randint(0, 4))]


def shown(call: Call) -> str:
    """A call for a failure's message."""
    return f"{call.method} {call.url} {call.headers} {json.dumps(call.content, default=repr, ensure_ascii=True)[:1500]}"
