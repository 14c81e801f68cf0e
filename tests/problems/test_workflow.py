"""The workflow as data: who may do what from where, said once more and literally, and a picture that is up to date."""

import pytest

from app.cases.verbs import may, needs_photo, target
from app.problems.words import ANSWERS, DESK_NEWS, NEEDS, NEWS, OFFERS, OPEN, OVER, STATES
from app.problems.words import VERBS as VERB_WORDS
from app.problems.workflow.diagram import document
from app.problems.workflow.verbs import VERBS
from tests.support.server import ROOT

TOWN, LOCAL = ("dispatcher", "town_admin"), ("village_admin", "cadre")
ROLES = (*TOWN, *LOCAL, "department", "joint", "leader", "resident", "doctor", "mediator")
# One letter for a state, in the order of a problem's life.
LETTERS = dict(zip("rbadisohvczxm", STATES, strict=True))
MATRIX = {
    #                    town       village_admin cadre      department joint  leader resident
    "accepted": ("rbo", "rbo", "rbo", "", "", "", ""),
    "returned": ("ra", "ra", "ra", "", "", "", ""),
    "dispatched": ("rao", "rao", "", "", "", "", ""),
    "transferred": ("di", "", "", "", "", "", ""),
    "declined": ("", "", "", "dio", "", "", ""),
    "stepped_back": ("", "", "", "", "dio", "", ""),
    "started": ("", "ao", "ao", "do", "", "", ""),
    "handled": ("", "aio", "aio", "dio", "", "raio", ""),
    "verified": ("h", "h", "h", "", "", "", ""),
    "closed": ("rbadiohv", "rbadiohv", "rbadiohv", "", "", "", ""),
    "rated": ("c", "c", "c", "", "", "c", "c"),
    "reopened": ("hvcz", "hvcz", "hvcz", "", "", "cz", "cz"),
    "suspended": ("adio", "", "", "", "", "", ""),
    "resumed": ("s", "", "", "", "", "", ""),
    "extension_asked": ("", "dio", "dio", "dio", "", "", ""),
    "extended": ("adio", "", "", "", "", "", ""),
    "extension_refused": ("dio", "", "", "", "", "", ""),
    "supervised": ("adio", "", "", "", "", "", ""),
    "cancelled": ("rbsadio", "", "", "", "", "", ""),
    "merged": ("rbao", "rbao", "rbao", "", "", "", ""),
    "unmerged": ("m", "m", "m", "", "", "", ""),
}
"""By verb: the letters of the states from which each may."""
COLUMNS = (
    ("dispatcher", "town_admin"),
    ("village_admin",),
    ("cadre",),
    ("department",),
    ("joint",),
    ("leader",),
    ("resident",),
)


def test_the_matrix_speaks_of_every_verb():
    assert list(MATRIX) == list(VERBS)


@pytest.mark.parametrize("name", MATRIX)
def test_who_may_from_where(name):
    expected = {
        (role, LETTERS[letter])
        for roles, letters in zip(COLUMNS, MATRIX[name], strict=True)
        for role in roles
        for letter in letters
    }
    found = {(role, state) for role in ROLES for state in STATES if may(VERBS[name], [role], state)}
    assert found == expected


def test_every_state_is_reached_and_every_open_one_can_be_left():
    reached, grown = {"reported"}, True
    while grown:
        further = {target(v, s, s) for v in VERBS.values() for s in v.sources if s in reached} - reached
        reached |= further
        grown = bool(further)
    assert reached == set(STATES)
    for state in OPEN:
        assert any(state in verb.sources and target(verb, state, "reported") != state for verb in VERBS.values()), state


def test_what_is_over_is_only_opened_again_or_rated_or_separated():
    assert {v.name for v in VERBS.values() for s in v.sources if s in OVER} == {"rated", "reopened", "unmerged"}


def test_every_verb_has_its_words():
    for verb in VERBS.values():
        assert verb.name in VERB_WORDS and verb.name in OFFERS
        assert set(verb.needs) <= set(NEEDS)
        assert "reporter" not in verb.tells or verb.name in NEWS
        assert not {"departments", "desk"} & set(verb.tells) or verb.name in DESK_NEWS
    assert ANSWERS


def test_a_photo_is_asked_of_departments_alone_and_never_of_who_helps_in_their_own_time():
    asking = {verb.name: verb.photo for verb in VERBS.values() if verb.photo}
    assert asking == {"handled": ("department",)}
    handled = VERBS["handled"]
    for state in handled.sources:
        for role in ("leader", "cadre", "village_admin", "resident", "joint"):
            assert not needs_photo(handled, [role], state)
            assert not needs_photo(handled, [role, "department"], state) or not may(handled, [role], state)
    assert needs_photo(handled, ["department"], "dispatched")


def test_the_picture_is_drawn_from_the_code():
    assert (ROOT / "docs" / "problem-workflow.md").read_text() == document()
