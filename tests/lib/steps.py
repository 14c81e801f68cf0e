"""Samples that several tests of app/lib take."""

import io
from datetime import date

from openpyxl import Workbook


def saved(book: Workbook) -> bytes:
    """The bytes of a workbook."""
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


CHECKS, WEIGHTS = "10X98765432", (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def a_number(region: str, born: date, order: int) -> str:
    """A number of eighteen digits."""
    first = f"{region}{born:%Y%m%d}{order:03}"
    return first + CHECKS[sum(int(d) * w for d, w in zip(first, WEIGHTS, strict=True)) % 11]


def in_pieces(between):
    return lambda n: between.join((n[:6], n[6:14], n[14:]) if len(n) == 18 else (n[:6], n[6:12], n[12:]))


def in_script(zero):
    return lambda n: "".join(chr(ord(zero) + int(c)) if c.isdecimal() else c for c in n)


BOTH = {
    "plain": str,
    "small x": str.lower,
    "full width": in_script("０"),
    "mathematical": in_script("𝟎"),
    "spaces": in_pieces(" "),
    "wide spaces": in_pieces("\u3000"),
    "no-break spaces": in_pieces("\xa0"),
    "zero width": in_pieces("\u200b"),
    "dashes": in_pieces("-"),
    "long dashes": in_pieces("——"),
    "dashes with spaces": in_pieces(" - "),
    "two lines": in_pieces("\n"),
}


ONLY_18 = {
    "a cross": lambda n: n.replace("X", "×"),
    "Cyrillic": lambda n: n.replace("X", "Х"),
    "full-width X": lambda n: n.replace("X", "Ｘ"),
    "dots": in_pieces("."),
    "middle dots": in_pieces("·"),
    "slashes": in_pieces("/"),
    "fours": lambda n: " ".join(n[i : i + 4] for i in range(0, 18, 4)),
    "every digit": " ".join,
    "numerals": lambda n: n.translate(str.maketrans("0123456789", "〇一二三四五六七八九")),
}


SENTENCES = [
    "{}",
    "身份证{}",
    "证号：{}，电话13800000101",
    "配偶ID{}。",
    "（{}）",
    "1、{}",
    "13800000101 {}",
    "a{}b",
    "他说{}\n再来",
]


OTHERS = [
    "13800000101",
    "13800000101 13900000102",
    "13800000101、13900000102、0731-83661234",
    "0731-8366 1234 转 801",
    "2026-11-29 08:30 到 2026-11-30 09:30",
    "125/80 76，130/85 78，128/82 80",
    "125 80 130 85 128 82",
    "6222 0212 0210 0001 236",  # a bank card
    "110105194912310021",  # its check digit does not fit
    "430122195813050017",  # no such month
    "999999990305001",  # fifteen digits of no province
    "01a22819-5532-793a-bdf3-859cf7885f57",
    "一九五八年三月五日，二〇二六年十一月二十九日",
    "0" * 40,
    "1" * 1000,
]
