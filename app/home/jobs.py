"""What the worker does by the clock, from every subject. Each job is harmless when two workers do it at once."""

import asyncio
from datetime import time

from app.accounts.factors import halfway
from app.accounts.sign_in import throttle
from app.db import write
from app.events import keeping
from app.exchange.fhir.bulk import exporting as exports
from app.households.importing import kept
from app.lib.clock import now
from app.notifications.schedule import Job
from app.notifications.sweeping import sweep
from app.problems.workflow.escalation import escalate
from app.tasks.rules.applying import apply_rules, remind


async def _sweep_lists() -> None:
    await asyncio.to_thread(kept.sweep)


JOBS = (
    Job("rules", lambda: apply_rules(now()), every_s=600),
    Job("reminders", lambda: remind(now()), every_s=900),
    Job("exports", exports.work_off, every_s=2),
    Job("old exports", exports.sweep, every_s=600),
    Job("audit", keeping.keep, every_s=10),
    Job("late events", lambda: keeping.keep(all_of_them=True), at=time(3, 40)),
    Job("old attempts", lambda: write(throttle.sweep, now()), every_s=600),
    Job("half-way", lambda: write(halfway.sweep, now()), every_s=600),
    Job("old lists", _sweep_lists, every_s=300),
    Job("what has had its time", lambda: sweep(now()), at=time(3, 20)),
    Job("late problems", lambda: escalate(now()), every_s=300),
)
