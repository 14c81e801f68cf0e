"""All wiring, top to bottom."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from litestar import Litestar, Router
from litestar.datastructures import State
from litestar.di import Provide
from litestar.openapi.config import OpenAPIConfig
from litestar.types import ASGIApp

from app import __version__, db
from app.deputies import deputy_page
from app.events.looking import Looking
from app.exchange.fhir import responses as fhir_errors
from app.home import looks, routes
from app.home.desk import first_page, live, parked_page
from app.home.offline import routes as offline
from app.lib import apart
from app.notifications.delivery.worker import run
from app.settings import settings
from app.subjects import SUBJECTS
from app.sync import native
from app.sync import routes as sync_routes
from app.sync.photos import attachments
from app.sync.registry import Subjects
from app.web import assets, auth, errors, pwa, templates
from app.web.http.bodies import Bodies
from app.web.http.front import Front


def _routes(subjects: Subjects) -> list[Any]:
    """The ground's, the subjects', and those of the pages on which all subjects meet."""
    ground = (assets, pwa, sync_routes, native, attachments)
    meeting = (routes, looks, offline, first_page, live, deputy_page, parked_page)
    return [
        *(route for module in ground for route in module.ROUTES),
        *subjects.routes,
        *(route for module in meeting for route in module.ROUTES),
    ]


@asynccontextmanager
async def _database(app: Litestar) -> AsyncIterator[None]:
    async with db.opened():
        await app.state.subjects.load()
        yield


@asynccontextmanager
async def _deliveries(app: Litestar) -> AsyncIterator[None]:
    if not settings.worker:
        yield
        return
    stop = asyncio.Event()
    task = asyncio.create_task(run(stop, app.state.subjects.jobs))
    try:
        yield
    finally:
        stop.set()
        with suppress(asyncio.CancelledError):
            await asyncio.wait_for(task, timeout=5)


@asynccontextmanager
async def _readers(_app: Litestar) -> AsyncIterator[None]:
    """The processes in which files are read: there before the first photo, and gone with the server."""
    warming = asyncio.create_task(asyncio.to_thread(apart.PICTURES.warm))
    try:
        yield
    finally:
        await asyncio.gather(warming, return_exceptions=True)
        apart.close()


def create_app(subjects: Subjects = SUBJECTS) -> ASGIApp:
    """The application of the settings, ready for any ASGI server."""
    # Around everything, so that the answer for a page that does not exist bears our headers too.
    return Front(Looking(create_litestar(subjects)), {"/fhir": fhir_errors.CROSS_SITE})


def create_litestar(subjects: Subjects = SUBJECTS) -> Litestar:
    """Routes, guards, errors and what lives as long as the process."""
    assets.worker()  # built now, so that modules that cannot be joined fail here and not at the first phone
    templates.offer(subjects.template_folders, desk_places=first_page.places(subjects))
    return Litestar(
        route_handlers=_routes(subjects),
        dependencies={
            "viewer": Provide(auth.provide_viewer, sync_to_thread=False),
            "subjects": Provide(lambda: subjects, sync_to_thread=False),
        },
        exception_handlers=errors.by_address({"/fhir": fhir_errors.HANDLERS}),
        state=State({"subjects": subjects}),
        lifespan=[_database, _readers, _deliveries],
        openapi_config=OpenAPIConfig(
            title="Weige",
            version=__version__,
            openapi_router=Router("/schema", route_handlers=[], guards=[auth.signed_in]),
        ),
        middleware=[Bodies],
        request_max_body_size=None,  # each route has its own, see web/limits.py
    )
