"""Reading the inbox."""

from typing import Any

from app.db import fetch
from app.lib.clock import local
from app.notifications.links import item_url
from app.web.viewer import Viewer

SHOWN = 100
"""Items on the page; older ones are history that nobody reads on a phone."""


async def inbox(viewer: Viewer) -> list[dict[str, Any]]:
    """The viewer's newest items, each with the `url` it opens and its `day` in the town's zone."""
    rows = await fetch(
        """
        SELECT id, subject_kind, subject, title, body, urgency, created_at, read_at FROM inbox_item
        WHERE account = ? ORDER BY created_at DESC, id DESC LIMIT ?
        """,
        viewer.account_id,
        SHOWN,
    )
    return [
        {**row, "url": item_url(row["subject_kind"], row["subject"]), "day": local(row["created_at"]).date()}
        for row in rows
    ]


async def unread(viewer: Viewer) -> int:
    """How many items the viewer has not opened."""
    rows = await fetch("SELECT count(*) AS n FROM inbox_item WHERE account = ? AND read_at IS NULL", viewer.account_id)
    return rows[0]["n"]
