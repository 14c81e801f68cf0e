"""Few touches: a routine visit in four taps, a problem with its photo in five."""

from pathlib import Path

from tests.journeys.conftest import Town
from tests.support import hand
from tests.support.phone import Phone, a_photo


def test_a_routine_visit(phone: Phone, town: Town) -> None:
    """From today: four taps, no key."""
    taps, keys = hand.visit(hand.Hand(phone.page, phone.origin))
    assert taps <= 4
    assert keys == 0
    phone.settle()
    assert town.rows("SELECT outcome FROM visit") == [("well",)]


def test_a_problem_with_a_photo(phone: Phone, town: Town, tmp_path: Path) -> None:
    """From today: five taps; words are an extra."""
    taps, keys = hand.problem(hand.Hand(phone.page, phone.origin), a_photo(tmp_path, 1, side=400))
    assert taps <= 5
    assert keys == 0
    phone.settle()
    assert town.rows("SELECT category FROM problem") == [("drainage",)]
    assert town.rows("SELECT state FROM photo") == [("stored",)]


def test_the_next_home_and_the_way_back(phone: Phone, town: Town) -> None:
    """After saving the next home is one tap away, and so is taking it back."""
    counting = hand.Hand(phone.page, phone.origin)
    hand.visit(counting)
    counting.tap("[data-undo] button")
    phone.page.wait_for_url("**undone=1**")
    phone.settle()
    assert town.rows("SELECT withdrawn_at IS NOT NULL FROM visit ORDER BY visited_at DESC LIMIT 1") == [(1,)]
    hand.visit(counting)
    counting.tap("[data-after] a")
    phone.page.wait_for_url("**/households?for=visit")
