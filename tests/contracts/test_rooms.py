"""A house in which a file is found by its name: few modules side by side, and no name with two meanings."""

from collections import defaultdict
from pathlib import Path

import pytest

from tests.support.server import ROOT

MOST = 16
"""Modules side by side in one folder. Where there are more, some of them belong together and get a room."""
PROBLEMS_MOST = 12
"""The largest subject has smaller rooms: in it one looks for a file most often."""
CROWDED = {
    "app/lib": "small tools, each for itself",
    "app/demo": "made by one command, and read from its beginning, town.py",
}
"""Folders with more, and why."""

MEAN_THE_SAME = {
    "__init__": "",
    "carrying_out": "making the change of a verb: what all cases share, and a problem's own",
    "desk_card": "what of it waits, on the desk's first page",
    "held": "pages among those a phone holds",
    "pages": "routes that show and take what a page has",
    "piccolo_app": "tables and migrations of the package, for Piccolo",
    "queries": "what is read for pages and answers",
    "receiving": "how records of a kind are received",
    "routes": "what the package brings to the application",
    "scope": "who sees what",
    "subject": "what the package tells the house of itself",
    "tables": "tables of the database",
    "touching": "what raises the revision of what is shown",
    "verbs": "what can become of a case: what all share, and a problem's own",
    "words": "words of the interface",
}
"""Names that several packages have for the same thing, and what it is."""


def _modules() -> list[Path]:
    return sorted(path for path in (ROOT / "app").rglob("*.py") if "migrations" not in path.parts)


def _folders() -> dict[str, list[str]]:
    found = defaultdict(list)
    for path in _modules():
        if path.stem != "__init__":
            found[str(path.parent.relative_to(ROOT))].append(path.stem)
    return found


@pytest.mark.parametrize("folder", sorted(_folders()))
def test_few_modules_lie_side_by_side(folder):
    if folder not in CROWDED:
        most = PROBLEMS_MOST if folder.startswith("app/problems") else MOST
        assert len(_folders()[folder]) <= most, f"{folder} is full: which of its modules belong together?"


def test_what_is_called_crowded_is():
    assert {folder for folder in CROWDED if len(_folders()[folder]) <= MOST} == set()


def test_a_name_of_two_modules_means_the_same():
    by_name = defaultdict(list)
    for path in _modules():
        by_name[path.stem].append(str(path.relative_to(ROOT)))
    twice = {name: paths for name, paths in by_name.items() if len(paths) > 1 and name not in MEAN_THE_SAME}
    assert not twice, "name each for what it does, or say in MEAN_THE_SAME what both are"
