"""docs/asvs.md: every requirement of levels 1 and 2 has its line, every place exists, every exception has an owner."""

import re

import pytest

from tests.support.server import ROOT

TEXT = (ROOT / "docs" / "asvs.md").read_text()
SECTIONS = {
    "1.1": 2, "1.2": 9, "1.3": 11, "1.4": 3, "1.5": 2,
    "2.1": 3, "2.2": 3, "2.3": 4, "2.4": 1,
    "3.2": 2, "3.3": 4, "3.4": 6, "3.5": 5, "3.7": 2,
    "4.1": 3, "4.2": 1, "4.3": 2, "4.4": 4,
    "5.1": 1, "5.2": 3, "5.3": 2, "5.4": 3,
    "6.1": 3, "6.2": 12, "6.3": 4, "6.4": 4, "6.5": 5, "6.6": 3, "6.8": 4,
    "7.1": 3, "7.2": 4, "7.3": 2, "7.4": 5, "7.5": 2, "7.6": 2,
    "8.1": 2, "8.2": 3, "8.3": 1, "8.4": 1,
    "9.1": 3, "9.2": 4,
    "11.1": 2, "11.2": 3, "11.3": 3, "11.4": 4, "11.5": 1, "11.6": 1,
    "12.1": 3, "12.2": 2, "12.3": 4,
    "13.1": 1, "13.2": 5, "13.3": 2, "13.4": 5,
    "14.1": 2, "14.2": 4, "14.3": 3,
    "15.1": 3, "15.2": 3, "15.3": 7,
    "16.1": 1, "16.2": 5, "16.3": 4, "16.4": 3, "16.5": 3,
}  # fmt: skip
"""How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; within a section they come first. V10 (OAuth) and
V17 (WebRTC) stand in one line each."""
LINES = re.findall(r"^\| ([\d.]+(?: to [\d.]+)?) \| ([\w ]+) \| (.+) \|$", TEXT, flags=re.MULTILINE)


def test_every_requirement_has_its_line():
    wanted = [f"{section}.{number}" for section, count in SECTIONS.items() for number in range(1, count + 1)]
    assert [number for number, _, _ in LINES if " to " not in number] == wanted
    assert [number for number, _, _ in LINES if " to " in number] == ["10.1.1 to 10.7.3", "17.1.1 to 17.3.2"]


@pytest.mark.parametrize(("number", "state", "said"), LINES)
def test_a_line_says_where_or_why(number, state, said):
    assert state in {"met", "none here", "exception"}
    places = re.findall(r"`([\w./-]+/[\w.-]+|[\w-]+\.(?:txt|toml))`", said)
    missing = [place for place in places if not place.startswith("/") and not (ROOT / place).exists()]
    assert missing == []
    if state == "met":
        assert places or "`docs/" in said
    if state == "exception":
        assert re.search(r"Owner: (maintainers|the town)", said)
