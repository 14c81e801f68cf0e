"""What is waiting for somebody among the tasks, for the desk's first page."""

from app.areas.scope import within_sql
from app.db import fetch
from app.tasks.desk.tasks_page import ROLES
from app.web.viewer import Viewer


async def load(viewer: Viewer) -> dict[str, int] | None:
    """Tasks that somebody has still to do (`running`), those of them that have not reached everybody yet, and tasks that
    somebody could not do and nobody has passed on since."""
    if not viewer.has(*ROLES):
        return None
    within, params = within_sql("r.path", viewer.paths(*ROLES))
    rows = await fetch(
        f"""
        SELECT count(DISTINCT CASE WHEN s.state <> 'cannot' THEN t.id END) AS running,
               count(DISTINCT CASE WHEN s.state = 'assigned' THEN t.id END) AS not_reached,
               count(DISTINCT CASE WHEN s.state = 'cannot' THEN t.id END) AS cannot
        FROM task_assignment s JOIN task t ON t.id = s.task JOIN area r ON r.id = t.area
        WHERE {within} AND t.cancelled_at IS NULL
          AND s.state IN ('assigned', 'arrived', 'opened', 'accepted', 'returned', 'cannot')
        """,
        *params,
    )
    return rows[0]
