"""What the worker does with events by the clock: chain them, and copy the chain out."""

from app.events.chain import lengthen
from app.events.copying import copy_out


async def keep(all_of_them: bool = False) -> None:
    """Chain what has happened and append it to the copy. `all_of_them`: look for events that came very late, too."""
    await lengthen(all_of_them)
    await copy_out()
