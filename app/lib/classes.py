"""Who sees what, by the class of what a record tells (docs/security.md, "Who sees what").

One definition for every view and every door: whoever may see a class somewhere may record it there.
"""

ORDINARY = "ordinary"
"""What the desk of the area works with."""
HEALTH = "health"
"""Blood pressures and what belongs to them: for the leader of the home and the doctor."""
CLASSES = (ORDINARY, HEALTH)

_ROLES = {
    ORDINARY: ("leader", "cadre", "village_admin", "dispatcher", "doctor", "town_admin"),
    HEALTH: ("leader", "doctor"),
}
_LEADS_HERE = ("cadre", "micro_grid")
"""A cadre who holds a group itself, and not the grid or village around it, goes to its homes as a leader does."""


def sees(data_class: str, role: str, area_kind: str) -> bool:
    """Whether a role that is held in an area of this kind sees a class there. No class but these is seen by anybody."""
    return role in _ROLES.get(data_class, ()) or (data_class in CLASSES and (role, area_kind) == _LEADS_HERE)
