"""A leader's tasks among the pages a phone holds."""

import hashlib
from collections.abc import Iterable
from typing import Any

from app import __version__
from app.db import fetch, write
from app.lib.clock import now, today
from app.tasks import words
from app.tasks.queries import own_tasks, with_photos
from app.tasks.workflow import held_on_phone
from app.web.templates import page
from app.web.viewer import Viewer

LIST = "/tasks"


def _tag(task: dict[str, Any], viewer: Viewer) -> str:
    """A tag of what the page shows, without rendering it. Arriving and opening change nothing on it, so they are left out."""
    seen = (
        "open" if task["open"] else task["state"],
        ",".join(task["why"]),
        task["revision"],
        task["report"] or "-",
        task["household_revision"] or 0,
        task["resident_name"] or "-",
        task["resident_state"] or "-",
        task["at_home"],
        task["problem_state"] or "-",
        viewer.language,
        viewer.text_size,
        viewer.name,
        __version__,
    )
    return hashlib.sha256("|".join(map(str, seen)).encode()).hexdigest()[:12]


async def held(viewer: Viewer) -> list[tuple[str, str]]:
    """The list and each task in it, with their tags."""
    tasks = await own_tasks(viewer)
    each = [(f"{LIST}/{task['id']}", _tag(task, viewer)) for task in tasks]
    # The list says which are overdue, so its tag must change with the day.
    whole = hashlib.sha256(f"{today()}{viewer.revision}{each}".encode()).hexdigest()[:12]
    return [(LIST, whole), *each]


async def note_arrived(viewer: Viewer, urls: Iterable[str]) -> None:
    """The phone says that it holds these pages: their tasks have arrived there."""
    rows = await fetch("SELECT task FROM task_assignment WHERE account = ? AND state = 'assigned'", viewer.account_id)
    on_phone = set(urls)
    arrived = [row["task"] for row in rows if f"{LIST}/{row['task']}" in on_phone]
    if arrived:
        await write(held_on_phone, viewer.account_id, arrived, now())


async def pages(viewer: Viewer, urls: list[str]) -> dict[str, str]:
    """The html of those of these urls that are tasks' pages: two queries however many."""
    wanted = set(urls)
    if not any(url == LIST or url.startswith(LIST + "/") for url in wanted):
        return {}
    tasks = await own_tasks(viewer)
    found = {}
    if LIST in wanted:
        found[LIST] = page("tasks/list.html", viewer=viewer, tasks=tasks, words=words, request_path=LIST, held=True)
    for task in await with_photos([task for task in tasks if f"{LIST}/{task['id']}" in wanted]):
        url = f"{LIST}/{task['id']}"
        found[url] = page("tasks/task.html", viewer=viewer, task=task, words=words, request_path=url, held=True)
    return found
