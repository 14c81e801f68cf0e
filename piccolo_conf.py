"""Piccolo's entry point: the engine and the packages that have tables, in the order in which they are created."""

from piccolo.conf.apps import AppRegistry

from app.db.engines import create_engine

DB = create_engine()

APP_REGISTRY = AppRegistry(
    apps=[
        "app.areas.piccolo_app",
        "app.accounts.piccolo_app",
        "app.events.piccolo_app",
        "app.households.piccolo_app",
        "app.sync.piccolo_app",
        "app.notifications.piccolo_app",
        "app.visits.piccolo_app",
        "app.blood_pressure.piccolo_app",
        "app.departments.piccolo_app",
        "app.working_days.piccolo_app",
        "app.problems.piccolo_app",
        "app.tasks.piccolo_app",
        "app.exchange.piccolo_app",
    ]
)
