"""The demo's areas: an invented town of twelve villages, 86 grids and 1,300 groups; or one small village of it."""

from typing import NamedTuple

from app.demo.invented_names import dice

COUNTY, TOWN = "明川县", "青禾镇"
FIRST_VILLAGE, FIRST_GRID, FIRST_GROUP, FIRST_HOMES = "芦塘村", "第一网格", "塘口组", 24
"""Where the first leader lives, whose homes are told one by one in first_group.py."""

_GRIDS = {
    "枫树村": 6, "石桥村": 8, "竹园村": 6, "西冲村": 7, "坪上村": 7, "芦塘村": 9,
    "都正村": 8, "湾里村": 7, "双井村": 6, "大屋村": 8, "荷塘村": 7, "新塘村": 7,
}  # fmt: skip
_NUMERALS = "一二三四五六七八九"
_WHERE = "上下中东西南北大小新老前后"
_WHAT = "屋塘坪湾坡桥井冲岭坳洲田坝园"
SIZES = {"village": (12, 160), "town": (1_300, 18_000)}
"""Groups and homes of each size."""


class Group(NamedTuple):
    """One micro-grid. `homes`: how many homes it has; `number`: its place among all, `village_number` that of its village."""

    number: int
    village_number: int
    village: str
    grid: str
    name: str
    homes: int

    @property
    def key(self) -> tuple[str, str, str]:
        """The names of its village, its grid and itself."""
        return self.village, self.grid, self.name


def groups(size: str) -> list[Group]:
    """Every group, village by village, the first leader's first in its village."""
    grids = {FIRST_VILLAGE: 3} if size == "village" else _GRIDS
    places = [(number, village, n) for number, (village, many) in enumerate(grids.items(), 1) for n in range(many)]
    total, homes = SIZES[size]
    each, more = divmod(total, len(places))
    names = {village: _names(village) for village in grids}
    keys: list[tuple[int, str, str, str]] = []
    for place, (number, village, grid) in enumerate(places):
        keys += [
            (number, village, f"第{_NUMERALS[grid]}网格", names[village].pop(0)) for _ in range(each + (place < more))
        ]
    first = next(place for place, key in enumerate(keys) if key[1] == FIRST_VILLAGE)
    sizes = _sizes(total, homes, first)
    return [Group(place, *key, sizes[place]) for place, key in enumerate(keys)]


def _names(village: str) -> list[str]:
    """Names of groups, without repeats."""
    names = [f"{where}{what}组" for where in _WHERE for what in _WHAT if f"{where}{what}" not in village]
    dice(f"groups of {village}").shuffle(names)
    return [FIRST_GROUP, *names] if village == FIRST_VILLAGE else names


def _sizes(total: int, homes: int, first: int) -> list[int]:
    """How many homes each group has: around the mean, as many as asked in all, the first leader's as told."""
    others = total - 1
    each, more = divmod(homes - FIRST_HOMES, others)
    sizes = [each + (place < more) for place in range(others)]
    chance = dice("sizes of groups")
    for place in range(0, others - 1, 2):
        moved = chance.randint(-4, 4)
        sizes[place] += moved
        sizes[place + 1] -= moved
    sizes.insert(first, FIRST_HOMES)
    return sizes
