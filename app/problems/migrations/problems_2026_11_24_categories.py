"""The kinds of problems a town begins with: those asked at the door, the seven livelihood classes, and the event classes."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager
from piccolo.table import Table

ID = "2026-11-24T20:30:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "categories"

# code, working hours when not urgent / within days, clock hours in danger, metres within which two may be the same
AT_THE_DOOR = (
    ("drainage", 80, 24, 8, 60),
    ("road", 80, 24, 8, 100),
    ("water", 40, 16, 4, 200),
    ("rubbish", 24, 8, 8, 60),
    ("noise", 40, 16, 8, 60),
    ("power", 40, 8, 4, 200),
    ("tree", 40, 16, 8, 60),
    ("dispute", 80, 24, 8, 30),
    ("safety", 24, 8, 2, 60),
    ("other", 80, 24, 8, 60),
)
AT_THE_DESK = (
    "safe_drinking_water",
    "traffic_facilities",
    "water_conservancy",
    "resettlement_support",
    "pollution_control",
    "noise_control",
    "farmland_winter_rapeseed",
    "city_appearance",
    "advertising",
    "construction",
    "street_order",
    "emergency",
    "livelihood",
)


def _insert(place: int, code: str, normal: int, soon: int, danger: int, radius: int, at_door: bool) -> str:
    return (
        "INSERT INTO problem_category (code, name, department, hours_normal, hours_soon, hours_danger, radius_m, asks, "
        f"emergency, position, closed_at, at_door) VALUES ('{code}', '', NULL, {normal}, {soon}, {danger}, {radius}, '[]', '', "
        f"{place}, NULL, {at_door})"
    )


async def forwards() -> MigrationManager:
    manager = MigrationManager(migration_id=ID, app_name="problems", description=DESCRIPTION)

    async def create() -> None:
        await Table.raw("ALTER TABLE problem_category ADD COLUMN at_door BOOLEAN NOT NULL DEFAULT FALSE")
        for place, (code, *numbers) in enumerate(AT_THE_DOOR):
            await Table.raw(_insert(place, code, *numbers, True))
        for place, code in enumerate(AT_THE_DESK, len(AT_THE_DOOR)):
            await Table.raw(_insert(place, code, 80, 24, 8, 100, False))

    manager.add_raw(create)
    return manager
