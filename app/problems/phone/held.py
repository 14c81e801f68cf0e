"""A leader's problems among the pages a phone holds. Every change of a problem records an event, so the number of its events
serves as its tag."""

import hashlib
from typing import Any

from app import __version__
from app.problems import categories, words
from app.problems.phone.pages import as_pages, own
from app.web.templates import page
from app.web.viewer import Viewer

LIST = "/problems"


def _hash(*parts: object) -> str:
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:12]


def _tag(problem: dict[str, Any], viewer: Viewer) -> str:
    shared = (viewer.language, viewer.text_size, viewer.name, __version__, categories.stamp([problem["path"]]))
    return _hash(problem["events"], problem["step"], problem["state"], problem["also"], problem["pictures"], *shared)


async def held(viewer: Viewer) -> list[tuple[str, str]]:
    """The list and each problem in it, with their tags; for leaders alone."""
    if not viewer.has("leader"):
        return []
    each = [(f"{LIST}/{problem['id']}", _tag(problem, viewer)) for problem in await own(viewer)]
    return [(LIST, _hash(each, viewer.language, viewer.text_size, __version__)), *each]


async def pages(viewer: Viewer, urls: list[str]) -> dict[str, str]:
    """The HTML of those of these URLs that are pages of problems."""
    wanted = {url for url in urls if url == LIST or url.startswith(f"{LIST}/")}
    if not wanted:
        return {}
    problems = await own(viewer)
    chosen = [problem for problem in problems if f"{LIST}/{problem['id']}" in wanted]
    found = {f"{LIST}/{key}": html for key, html in (await as_pages(viewer, chosen)).items()}
    if LIST in wanted:
        more = {"problems": problems, "categories": categories, "words": words}
        found[LIST] = page("problems/phone_list.html", viewer=viewer, held=True, request_path=LIST, **more)
    return found
