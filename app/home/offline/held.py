"""The leader's own pages among those a phone holds. Tags (like ETags) are computed without rendering."""

import hashlib
from functools import partial
from typing import Any
from uuid import UUID

from app import __version__
from app.areas.scope import within_sql
from app.db import fetch
from app.deputies import deputy_page
from app.home import own_queries, queries
from app.home import pages as own
from app.lib.clock import now, today
from app.lib.ids import as_uuid_or_none
from app.notifications.delivery import vapid
from app.sync.registry import Subjects
from app.sync.subject import HeldPages
from app.web.templates import page
from app.web.viewer import Viewer

MOST_HELD = 150
"""Homes a phone holds. A leader has some thirty; of a cadre's hundreds those last visited stay behind."""
_PREFIX = "/households/"


def _hash(*parts: object) -> str:
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:8]


def _shared(viewer: Viewer, subjects: Subjects) -> str:
    """What every page of this person depends on besides its own content."""
    return f"{viewer.language}{__version__}{viewer.text_size}{viewer.name}{subjects.stamp(viewer)}"


async def _revisions(viewer: Viewer) -> list[dict[str, Any]]:
    condition, params = within_sql("a.path", viewer.paths("leader") or viewer.home_paths)
    return await fetch(
        f"SELECT h.id, h.revision FROM household h JOIN area a ON a.id = h.area WHERE h.left_at IS NULL AND {condition} "
        "ORDER BY h.revision DESC, h.id LIMIT ?",
        *params,
        MOST_HELD,
    )


async def held(subjects: Subjects, viewer: Viewer) -> list[tuple[str, str]]:
    """Each page with its tag."""
    homes = await _revisions(viewer)
    shared = _shared(viewer, subjects)
    each = [(f"{_PREFIX}{row['id']}", _hash(row["revision"], shared)) for row in homes]
    # The lists show something of every home, and what is due changes with the day.
    whole = _hash(each, viewer.revision, today(), shared, await own_queries.unread(viewer))
    mine = _hash(viewer.revision, shared)
    listed = _hash(each, today(), shared)
    away = [(deputy_page.URL, _hash(await deputy_page.tag(viewer), shared))] if viewer.has("leader") else []
    return [
        ("/", whole),
        ("/households", listed),
        ("/households/new", _hash(shared)),
        ("/outbox", mine),
        ("/attention", mine),
        # The push key is part of it: a phone with an old one would subscribe to messages that are signed with another.
        ("/me", _hash(shared, today(), viewer.assignments, await vapid.public_key())),
        *away,
        *each,
    ]


async def pages(subjects: Subjects, viewer: Viewer, urls: list[str]) -> dict[str, str]:
    """The html of those of these urls that are ours, in the same number of queries for one home or for all."""
    wanted = set(urls)
    found: dict[str, str] = {}
    if "/" in wanted:
        found["/"] = _page(subjects, "home/today.html", viewer, "/", **await own.today_context(subjects, viewer))
    if "/households" in wanted:
        context = await own.households_context(subjects, viewer)
        found["/households"] = _page(subjects, "home/households.html", viewer, "/households", purpose="", **context)
    if "/households/new" in wanted:
        found["/households/new"] = _page(
            subjects, "home/household_new.html", viewer, "/households/new", groups=await queries.groups(viewer)
        )
    if "/outbox" in wanted:
        records = await own_queries.own_records(subjects, viewer, now() - own_queries.RECENT)
        found["/outbox"] = _page(subjects, "home/outbox.html", viewer, "/outbox", records=records)
    if "/attention" in wanted:
        found["/attention"] = _page(
            subjects,
            "home/attention.html",
            viewer,
            "/attention",
            records=await own_queries.parked_records(subjects, viewer),
        )
    if "/me" in wanted:
        found["/me"] = _page(subjects, "home/me.html", viewer, "/me", changed="", **await own.me_context(viewer))
    if deputy_page.URL in wanted and viewer.has("leader"):
        found[deputy_page.URL] = _page(
            subjects, "deputies/deputy_page.html", viewer, deputy_page.URL, **await deputy_page.context(viewer)
        )
    ids = [home_id for url in urls if (home_id := _home_id(url))]
    for home in await queries.load_homes(viewer, ids, subjects):
        url = f"{_PREFIX}{home['id']}"
        found[url] = _page(subjects, "home/household.html", viewer, url, home=home)
    return found


def _home_id(url: str) -> UUID | None:
    return as_uuid_or_none(url.removeprefix(_PREFIX)) if url.startswith(_PREFIX) else None


def _page(subjects: Subjects, template: str, viewer: Viewer, url: str, **context: Any) -> str:
    return page(template, viewer=viewer, request_path=url, held=True, **context, **own.words(subjects))


def held_pages(subjects: Subjects) -> HeldPages:
    """The same, as a subject declares its held pages."""
    return HeldPages(tags=partial(held, subjects), pages=partial(pages, subjects))
