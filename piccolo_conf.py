"""Piccolo's entry point: the engine and the packages that have tables, in the order in which they are created."""

from typing import Any

from app.db.engines import create_engine

DB = create_engine()

PACKAGES = (
    "areas",
    "accounts",
    "events",
    "households",
    "sync",
    "notifications",
    "visits",
    "blood_pressure",
    "departments",
    "working_days",
    "problems",
    "tasks",
    "exchange",
)


def __getattr__(name: str) -> Any:
    # Made when it is asked for: it imports a code formatter, a fifth of a second of every start.
    if name != "APP_REGISTRY":
        raise AttributeError(name)
    from piccolo.conf.apps import AppRegistry

    registry = AppRegistry(apps=[f"app.{package}.piccolo_app" for package in PACKAGES])
    globals()[name] = registry
    return registry
