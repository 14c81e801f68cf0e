"""`python -m tests.made_up.serving PORT`: Weige with one subject more."""

import asyncio
import sys

import uvicorn

from app.db import Execute, migrate, opened, write
from app.main import create_app
from app.subjects import SUBJECTS
from app.sync.registry import Subjects
from app.web.http.connections import Connection
from tests.made_up.water.subject import SUBJECT as water
from tests.made_up.water.tables import WaterReading


async def _make_table() -> None:
    """What the subject's migration does."""
    await migrate()

    def plan():
        for statement in WaterReading.create_table(if_not_exists=True).ddl:
            yield Execute(statement)

    async with opened():
        await write(plan)


if __name__ == "__main__":
    asyncio.run(_make_table())
    subjects = Subjects((*SUBJECTS.all, water))
    uvicorn.run(create_app(subjects), http=Connection, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning")
