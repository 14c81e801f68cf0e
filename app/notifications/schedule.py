"""What happens by the clock. APScheduler says when; a job says what, and must be safe to run in two workers at once."""

import logging
from collections.abc import Sequence
from typing import Any

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.cron import CronTrigger
from apscheduler.triggers.interval import IntervalTrigger

from app.lib.jobs import Job
from app.settings import settings

logger = logging.getLogger("weige.schedule")
logging.getLogger("apscheduler").setLevel(logging.WARNING)


async def _do(job: Job) -> None:
    try:
        await job.run()
    except Exception:
        logger.exception("The job %s failed; it is tried again at its next time", job.name)


def schedule(jobs: Sequence[Job]) -> AsyncIOScheduler:
    """Start these jobs in the running loop; the answer's `shutdown()` ends them.

    A job that is still running is not started again; one whose time was missed, however often, runs once, late.
    """
    scheduler = AsyncIOScheduler(timezone=settings.zone)
    for job in jobs:
        if job.at is not None:
            trigger: Any = CronTrigger(hour=job.at.hour, minute=job.at.minute, timezone=settings.zone)
        else:
            trigger = IntervalTrigger(seconds=job.every_s, timezone=settings.zone)
        scheduler.add_job(
            _do, trigger, args=[job], id=job.name, coalesce=True, max_instances=1, misfire_grace_time=6 * 3600
        )
    scheduler.start()
    return scheduler
