"""What is guessed first is refused with its reason; nothing else is asked of a password but its length."""

import asyncio
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.accounts.passwords import hashing
from app.accounts.passwords.guessable_words import spellings
from app.accounts.passwords.weak_passwords import ALIKE, COMMON, EVERYBODY_KNOWS, WORST, weakness

PLACES = [word for name in ("明川县", "青禾镇", "柳溪村村民委员会") for word in spellings(name)]
OWN = [*PLACES, *spellings("陈桂兰"), "13800000001"]


def test_the_worst_of_the_world():
    from zxcvbn.frequency_lists import FREQUENCY_LISTS

    worst = [each for each in FREQUENCY_LISTS["passwords"][:WORST] if len(each) >= hashing.SHORTEST]
    assert len(FREQUENCY_LISTS["passwords"]) >= WORST and len(worst) > 3000
    assert {weakness(each) for each in worst} <= {COMMON, ALIKE}
    assert all(weakness(each.upper()) for each in worst[:200])


@pytest.mark.parametrize(
    "password",
    [
        "12345678",
        "password1",
        "Password2026",
        "dragon1984",
        "qwertyuiop",
        "P a s s w o r d",
        "１２３４５６７８",
        "football!!",
    ],
)
def test_common(password):
    assert weakness(password) == COMMON


@pytest.mark.parametrize(
    "password", ["aaaaaaaa", "ｚｚｚｚｚｚｚｚｚ", "bcdefghij", "987654321098"[:9], "好好好好好好好好"]
)
def test_alike(password):
    assert weakness(password) in (ALIKE, COMMON)


@pytest.mark.parametrize(
    "password",
    [
        "qinghe2026",
        "QingHeZhen!",
        "青禾镇青禾镇",
        "柳溪村2026年",
        "liuxi-mingchuan",
        "13800000001",
        "chenguilan1958",
        "陈桂兰陈桂兰88",
        "weige123456",
        "微格-柳溪-2026",
        "qinghe13800000001",
        "mima-qinghe",
        "qinghe8472",
        "weige-liuxi-88",
    ],
)
def test_what_everybody_here_knows(password):
    assert weakness(password, OWN) == EVERYBODY_KNOWS


@pytest.mark.parametrize(
    "password",
    [
        "correct horse battery staple",
        "今天早上下雨了吗",
        "水沟边上三棵柳树",
        "qinghe de jiu hao he",
        "qinghe84723",
        " leading and trailing ",
        "🐉🌾🏮🎋🍵🧧🐂🌸",
        "7h2k9qm4",
        "大雨过后上山采蘑菇",
    ],
)
def test_others_are_taken(password):
    assert weakness(password, OWN) is None


@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=0, max_size=140))
def test_only_its_length_and_being_guessable_count(password):
    fault = asyncio.run(_fault(password))
    assert (len(password) < 8) == (fault is not None and "at least 8" in fault)
    assert (len(password) > 128) == (fault is not None and "at most 128" in fault)


@given(st.text(string.ascii_letters + string.digits + " -你我他山水", min_size=24, max_size=128))
def test_long_mixed_ones_are_taken_unless_they_are_alike(password):
    assert weakness(password, ()) in (None, ALIKE, COMMON) or len(set(password)) < 8


async def _fault(password):
    if not 8 <= len(password) <= 128:
        return await hashing.password_fault(password)
    return weakness(password)
