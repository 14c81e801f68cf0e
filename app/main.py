"""All wiring, top to bottom."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from importlib import import_module
from importlib.util import find_spec

from litestar import Litestar, Router
from litestar.di import Provide
from litestar.openapi.config import OpenAPIConfig
from litestar.types import ASGIApp

from app import __version__, db
from app.blood_pressure import clinics
from app.blood_pressure.rules import chosen_set
from app.events.looking import Looking
from app.exchange.fhir import responses as fhir_errors
from app.lib import apart
from app.problems import categories
from app.settings import settings
from app.web import assets, auth, errors
from app.web.http.bodies import Bodies
from app.web.http.front import Front
from app.working_days import calendar

ROUTED = [
    "app.web.assets",
    "app.web.pwa",
    "app.accounts.sign_in.routes",
    "app.accounts.passwords.own_password",
    "app.accounts.factors.own",
    "app.accounts.desk.people_page",
    "app.sync.routes",
    "app.sync.native",
    "app.sync.attachments",
    "app.households.importing.routes",
    "app.notifications.routes",
    "app.notifications.preferences",
    "app.notifications.ways_page",
    "app.blood_pressure.desk.pages",
    "app.blood_pressure.desk.health_centre_tables",
    "app.blood_pressure.desk.clinics_page",
    "app.blood_pressure.routes",
    "app.tasks.routes",
    "app.tasks.desk.rules_page",
    "app.tasks.desk.tasks_page",
    "app.tasks.desk.assignee_page",
    "app.problems.routes",
    "app.statistics.routes",
    "app.exchange.fhir.routes",
    "app.home.routes",
    "app.home.looks",
    "app.home.offline",
    "app.home.desk",
    "app.home.live",
    "app.home.deputy",
    "app.home.parked",
]
"""Modules that bring routes (`ROUTES`), in the order of the packages."""


@asynccontextmanager
async def _database(_app: Litestar) -> AsyncIterator[None]:
    async with db.opened():
        await categories.load()
        await calendar.load()
        await chosen_set.load()
        await clinics.load()
        yield


@asynccontextmanager
async def _deliveries(_app: Litestar) -> AsyncIterator[None]:
    if not settings.worker:
        yield
        return
    from app.home.jobs import JOBS
    from app.notifications.delivery.worker import run

    stop = asyncio.Event()
    task = asyncio.create_task(run(stop, JOBS))
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


def create_app() -> ASGIApp:
    """The application of the settings, ready for any ASGI server."""
    # Around everything, so that the answer for a page that does not exist bears our headers too.
    return Front(Looking(create_litestar()), {"/fhir": fhir_errors.CROSS_SITE})


def create_litestar() -> Litestar:
    """Routes, guards, errors and what lives as long as the process."""
    assets.worker()  # made here, for modules that cannot be joined are no matter of the first phone's
    handlers = [handler for name in ROUTED if find_spec(name) for handler in import_module(name).ROUTES]
    return Litestar(
        route_handlers=handlers,
        dependencies={"viewer": Provide(auth.provide_viewer, sync_to_thread=False)},
        exception_handlers=errors.by_address({"/fhir": fhir_errors.HANDLERS}),
        lifespan=[_database, _readers, _deliveries],
        openapi_config=OpenAPIConfig(
            title="Weige",
            version=__version__,
            openapi_router=Router("/schema", route_handlers=[], guards=[auth.signed_in]),
        ),
        middleware=[Bodies],
        request_max_body_size=None,  # each route has its own, see web/limits.py
    )
