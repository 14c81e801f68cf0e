"""The inbox among the pages a phone holds."""

import hashlib

from app import __version__
from app.db import fetch
from app.notifications.queries import inbox
from app.web.templates import page
from app.web.viewer import Viewer

URL = "/inbox"


async def held(viewer: Viewer) -> list[tuple[str, str]]:
    """The page and its tag: what came and what was read, without rendering."""
    rows = await fetch(
        """
        SELECT count(*) AS items, count(read_at) AS seen, max(created_at) AS newest_at FROM inbox_item
        WHERE account = ?
        """,
        viewer.account_id,
    )
    row = rows[0]
    newest = row["newest_at"].timestamp() if row["newest_at"] else 0
    seen = (row["items"], row["seen"], newest, viewer.revision, viewer.language, viewer.text_size, __version__)
    return [(URL, hashlib.sha256("|".join(map(str, seen)).encode()).hexdigest()[:12])]


async def pages(viewer: Viewer, urls: list[str]) -> dict[str, str]:
    """The page's html, when it is asked for."""
    if URL not in urls:
        return {}
    return {
        URL: page("notifications/inbox.html", viewer=viewer, items=await inbox(viewer), request_path=URL, held=True)
    }
