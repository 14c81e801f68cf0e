"""The documents lead to files that are there: whoever follows one does not stand before a wall."""

import re
from pathlib import Path

import pytest

from tests.support.server import ROOT

_PATH = re.compile(r"(?<![\w./-])((?:app|static|templates|tests|bench|bin|docs|deploy|locale)/[\w./-]*\w)(?![\w*<…/-])")
MADE = {"bench/out/latest.json", "docs/screenshots/all", "locale/en"}
"""What a command makes, and nobody keeps."""


def _documents() -> list[Path]:
    return [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("document", _documents(), ids=lambda path: str(path.relative_to(ROOT)))
def test_every_path_a_document_names_is_there(document):
    named = {path for span in re.findall(r"`([^`\n]+)`", document.read_text()) for path in _PATH.findall(span)}
    assert {path for path in named - MADE if not (ROOT / path).exists()} == set()
