"""Ids, masking, phone numbers and addresses to return to: small things that everything stands on."""

import time

import pytest

from app.accounts.sign_in.throttle import normal_phone
from app.lib.ids import new_id
from app.lib.masking import mask_name, mask_phone
from app.web.forms import local_path
from app.web.i18n import choose_language


def test_ids_are_uuid7_and_sort_by_time():
    before = time.time_ns() // 1_000_000
    ids = []
    for _ in range(5):
        ids.append(new_id())
        time.sleep(0.002)
    assert ids == sorted(ids)
    assert all(each.version == 7 and each.variant == "specified in RFC 4122" for each in ids)
    assert before <= ids[0].int >> 80 <= time.time_ns() // 1_000_000
    assert len({new_id() for _ in range(10_000)}) == 10_000


@pytest.mark.parametrize(
    ("name", "masked"),
    [("张小三", "张*三"), ("张三", "张*"), ("欧阳小三", "欧*三"), ("张", "张"), ("", ""), (" 张三 ", "张*")],
)
def test_names_are_masked(name, masked):
    assert mask_name(name) == masked


@pytest.mark.parametrize(
    ("phone", "masked"), [("13812345678", "138****5678"), ("12345", "***45"), ("1", "1"), ("", "")]
)
def test_phone_numbers_are_masked(phone, masked):
    assert mask_phone(phone) == masked


@pytest.mark.parametrize("typed", ["13812345678", "+86 138 1234 5678", "0086-138-1234-5678", "１３８１２３４５６７８"])
def test_a_phone_number_is_one_however_typed(typed):
    assert normal_phone(typed) == "13812345678"


@pytest.mark.parametrize(
    ("target", "path"),
    [
        ("/households", "/households"),
        ("//evil", "/"),
        ("/\\evil", "/"),
        ("https://evil", "/"),
        ("", "/"),
        ("/a\r\nb", "/"),
    ],
)
def test_a_form_sends_people_nowhere_else(target, path):
    assert local_path(target) == path


@pytest.mark.parametrize(
    ("account", "browser", "chosen"),
    [
        ("en", "zh-CN", "en"),
        ("", "zh-CN,zh;q=0.9,en;q=0.8", "zh_CN"),
        ("", "en-GB,zh;q=0.5", "en"),
        ("", "fr-FR,en;q=0.5", "en"),
        ("", "fr-FR", "zh_CN"),
        ("xx", "", "zh_CN"),
    ],
)
def test_the_language_is_the_accounts_then_the_browsers_then_chinese(account, browser, chosen):
    assert choose_language(account, browser) == chosen
