"""The clinics of the demo town: one in each village, and the town's hospital. Their numbers ring nowhere."""

from app.blood_pressure.tables import Clinic
from app.db import Insert
from app.demo.villages import TOWN
from app.demo.world import World
from app.lib.ids import new_id


def open_all(world: World):
    """Plan: every village has one."""
    villages = dict.fromkeys(group.village for group in world.groups)
    yield Insert(
        Clinic,
        [
            _clinic(world, (village,), f"{village}卫生室", 101 + number, f"{village}村部旁边", "每天 8:00 到 18:00")
            for number, village in enumerate(villages)
        ],
    )
    yield Insert(Clinic, [_clinic(world, (), f"{TOWN}卫生院", 100, "镇政府对面", "全天有人值班")])


def _clinic(world: World, key: tuple[str, ...], name: str, number: int, address: str, hours: str) -> dict:
    area = world.places[key].id
    return {
        "id": new_id(),
        "area": area,
        "name": name,
        "phone": f"0700-8360{number}",
        "address": address,
        "hours": hours,
    }
