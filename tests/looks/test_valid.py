"""The markup of every page, by the Nu HTML checker."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.looks.steps import DESK_PAGES, PHONE_PAGES, STARTS, STRANGERS_PAGES
from tests.support.crawl import walk
from tests.support.server import ROOT

JAR = ROOT / "tests/looks/checker/node_modules/vnu-jar/build/dist/vnu.jar"


@pytest.fixture
def checker() -> Callable[[Path], list[str]]:
    """What the checker says of the pages in a folder, a line each."""
    assert JAR.exists(), "The Nu HTML checker is missing: run `make test` once, or bin/setup-npm tests/looks/checker"
    return check


def check(folder: Path) -> list[str]:
    """Run it."""
    command = ["java", "-jar", str(JAR), "--errors-only", "--format", "json", str(folder)]
    said = subprocess.run(command, capture_output=True, text=True, timeout=120)
    messages = json.loads(said.stderr)["messages"]
    return [
        f"{Path(each['url']).stem}:{each['lastLine']} {each['message']} {each.get('extract', '')}" for each in messages
    ]


def test_no_page_has_an_error(
    client: Callable[..., Any], lived_in: dict[str, str], tmp_path: Path, checker: Callable[[Path], list[str]]
) -> None:
    """All pages of a leader, of the desk and of strangers, with long and hostile words in them."""
    for who, addresses in {"chen": PHONE_PAGES, **DESK_PAGES, "": STRANGERS_PAGES}.items():
        person = client(who or None)
        for address in {each.split("#")[0].format(**lived_in) for each in addresses}:
            answer = person.get(address)
            name = re.sub(r"\W+", "_", who + answer.url.path)
            (tmp_path / f"{name}.html").write_text(answer.text, encoding="utf-8")
    for who, start in STARTS.items():
        for answer in walk(client(who), (start,)).values():
            if answer.headers["content-type"].startswith("text/html"):
                name = re.sub(r"\W+", "_", who + str(answer.url.raw_path))
                (tmp_path / f"{name[:200]}.html").write_text(answer.text, encoding="utf-8")
    assert len(list(tmp_path.glob("*.html"))) > 100
    assert checker(tmp_path) == []


def test_the_checker_sees_an_error(tmp_path: Path, checker: Callable[[Path], list[str]]) -> None:
    """A check that cannot fail is none."""
    (tmp_path / "wrong.html").write_text("<!doctype html><html lang=en><title>x</title><p><p></p></p>")
    assert "No “p” element in scope" in " ".join(checker(tmp_path))
