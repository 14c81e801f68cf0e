"""What is said in SQL all over the house is written in one place, and taken from there."""

import re

from tests.support.server import ROOT

_TOUCHES = re.compile(r'UPDATE (account|household) SET [^"]*\brevision = revision \+ 1')
TOUCHED_IN = {
    "app/accounts/touching.py": 1,
    "app/households/touching.py": 1,
    # Together with other columns of the same row: a statement of its own would be one more for the same.
    "app/accounts/people.py": 4,
    "app/accounts/own_settings.py": 1,
    # Whom it touches it finds itself: with the helper they would have to be fetched first.
    "app/tasks/telling_who_asked.py": 1,
}
"""Files whose statements raise the revision of an account or a home, and how many do."""


def _sources():
    return {
        str(path.relative_to(ROOT)): path.read_text()
        for path in sorted((ROOT / "app").rglob("*.py"))
        if "migrations" not in path.parts
    }


def test_a_revision_is_raised_in_one_place():
    found = {name: len(_TOUCHES.findall(text)) for name, text in _sources().items()}
    assert {name: count for name, count in found.items() if count} == TOUCHED_IN


def test_whether_a_record_still_stands_is_said_in_one_place():
    assert [name for name, text in _sources().items() if "superseded_by IS" in text] == ["app/db/standing.py"]


def test_the_row_of_an_event_has_one_shape():
    assert [name for name, text in _sources().items() if '"verb": ' in text] == ["app/events/happened.py"]


def test_what_several_tests_use_is_in_no_test_module():
    """It is in steps.py of their package or in tests/support: who moves or renames a test breaks no other."""
    taken = re.compile(r"^\s*(?:from|import) tests(?:\.\w+)*\.test_\w+ ?", re.MULTILINE)
    assert [path for path in sorted((ROOT / "tests").rglob("*.py")) if taken.search(path.read_text())] == []
