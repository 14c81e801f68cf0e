"""Tells Piccolo which tables and migrations belong to this package."""

from pathlib import Path

from piccolo.conf.apps import AppConfig, table_finder

APP_CONFIG = AppConfig(
    app_name="exchange",
    migrations_folder_path=str(Path(__file__).parent / "migrations"),
    table_classes=table_finder(modules=["app.exchange.tables"], exclude_imported=True),
    migration_dependencies=["app.blood_pressure.piccolo_app"],
)
