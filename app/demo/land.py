"""Where the demo's villages lie: a made-up patchwork of twelve, each cut into its grids, on hills where no such town is."""

from collections.abc import Iterator
from random import Random
from uuid import UUID

from app.areas.outlines.lines import Point, Polygons, Ring
from app.areas.outlines.storing import store
from app.demo.invented_names import dice
from app.demo.villages import Group
from app.demo.world import World
from app.lib.ids import new_id

WEST, NORTH = 113.52, 28.24
STEP = 0.036
"""Degrees from one village to the next: some four kilometres."""
COLUMNS = 4
BENDS = 9
"""Points of each side."""
POINTED = 0.85
"""The part of the problems that have a point: a leader may leave it out."""


def _corner(column: int, row: int) -> Point:
    chance = dice(f"corner {column} {row}")
    return (
        WEST + (column + chance.uniform(-0.2, 0.2)) * STEP,
        NORTH - (row + chance.uniform(-0.2, 0.2)) * STEP,
    )


def _side(start: Point, end: Point) -> Ring:
    """A bent line, the same for both neighbours."""
    chance = dice(f"side {start} {end}")
    line = [start]
    for n in range(1, BENDS):
        bend = chance.uniform(-0.035, 0.035) * STEP
        x, y = _between(start, end, n / BENDS)
        line.append((x + bend * (end[1] != start[1]), y + bend))
    return [*line, end]


def _between(a: Point, b: Point, part: float) -> Point:
    return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part


def _along(line: Ring, part: float) -> Point:
    place = min(len(line) - 1.0, max(0.0, part * (len(line) - 1)))
    n = min(int(place), len(line) - 2)
    return _between(line[n], line[n + 1], place - n)


class _Village:
    """One patch: its north and south sides run from west to east, the others from north to south."""

    def __init__(self, number: int) -> None:
        column, row = (number - 1) % COLUMNS, (number - 1) // COLUMNS
        self.north = _side(_corner(column, row), _corner(column + 1, row))
        self.south = _side(_corner(column, row + 1), _corner(column + 1, row + 1))
        self.west = _side(_corner(column, row), _corner(column, row + 1))
        self.east = _side(_corner(column + 1, row), _corner(column + 1, row + 1))

    def strip(self, start: float, end: float) -> Ring:
        """The strip between two fractions of the way from west to east, as a closed ring."""
        steps = [start + (end - start) * n / BENDS for n in range(BENDS + 1)]
        north, south = [_along(self.north, t) for t in steps], [_along(self.south, t) for t in steps]
        east = self.east[1:-1] if end == 1 else []
        west = self.west[1:-1] if start == 0 else []
        return [*north, *east, *reversed(south), *reversed(west), north[0]]

    def spot(self, start: float, end: float, chance: Random) -> Point:
        """A random point in that strip."""
        part = start + (end - start) * chance.uniform(0.15, 0.85)
        return _between(_along(self.north, part), _along(self.south, part), chance.uniform(0.2, 0.8))


def _grids(world: World) -> dict[str, tuple[int, list[str]]]:
    """For each village its number and its grids."""
    found: dict[str, tuple[int, list[str]]] = {}
    for group in world.groups:
        grids = found.setdefault(group.village, (group.village_number, []))[1]
        if group.grid not in grids:
            grids.append(group.grid)
    return found


def _outlines(world: World) -> Iterator[tuple[UUID, Polygons]]:
    for name, (number, grids) in _grids(world).items():
        village = _Village(number)
        yield world.places[(name,)].id, [[village.strip(0, 1)]]
        for n, grid in enumerate(grids):
            yield world.places[(name, grid)].id, [[village.strip(n / len(grids), (n + 1) / len(grids))]]


def draw(world: World, by: UUID, moment):
    """Plan: store the boundaries, as if they had been imported from a file."""
    found = list(_outlines(world))
    yield from store(found, new_id(), by, found[0][0], moment)


def point(world: World, group: Group, chance: Random) -> dict[str, float]:
    """The position of a problem in a group, as fields of its record; empty when nobody gave one."""
    if chance.random() > POINTED:
        return {}
    number, grids = _grids(world)[group.village]
    n = grids.index(group.grid)
    longitude, latitude = _Village(number).spot(n / len(grids), (n + 1) / len(grids), chance)
    return {"latitude": round(latitude, 6), "longitude": round(longitude, 6), "accuracy_m": chance.randint(5, 40)}
