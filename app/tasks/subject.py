"""Tasks (任务), as a subject: asked of people by the desk or a rule, and who stands in for whom."""

from typing import Any

from app.blood_pressure.alarm import ASK_TO_GO
from app.households.importing.undo import USES, Use
from app.households.residents_receiving import PERSON_GONE
from app.lib.clock import now
from app.lib.jobs import Job
from app.notifications.links import LINKS, Link
from app.problems.queries import BESIDE
from app.sync.subject import Card, DeskPlace, Face, HeldPages, Lookup, PhotoAccess, Subject
from app.tasks import acceptance_receiving, desk_card, held, receiving, routes, words
from app.tasks.automatic import ask_for
from app.tasks.desk import assignee_page as desk_person
from app.tasks.desk import rules_page as desk_rules
from app.tasks.desk import tasks_page as desk
from app.tasks.queries import own_tasks
from app.tasks.rules.applying import apply_rules, remind
from app.tasks.tables import Task
from app.tasks.telling_who_asked import person_gone
from app.web.i18n import N_
from app.web.viewer import Viewer


async def _to_do(viewer: Viewer) -> list[dict[str, Any]]:
    return [task for task in await own_tasks(viewer) if task["open"]]


SUBJECT = Subject(
    name="tasks",
    kinds=[receiving.KIND, acceptance_receiving.KIND],
    lookups=[
        # `known` is the sender's own assignment of the task.
        Lookup(
            name="tasks",
            columns="t.id, s.id AS assignment, s.state, t.household, t.problem, t.area",
            source="task t LEFT JOIN task_assignment s ON s.task = t.id AND s.account = ?",
            given=lambda sender: [sender.account],
            key="t.id",
            field="task",
            mine=lambda row, _sender: row["assignment"] is not None,
        ),
    ],
    photo_owners=[Task],
    photo_access=[
        PhotoAccess(
            "EXISTS (SELECT 1 FROM task_assignment t WHERE t.task = p.submission AND t.account = ? "
            "AND t.state <> 'reassigned')",
            lambda viewer: [viewer.account_id],
        ),
    ],
    photos_of_health=[
        # Taken with the report on a measurement.
        "EXISTS (SELECT 1 FROM task_assignment q JOIN task k ON k.id = q.task "
        "WHERE q.report = p.submission AND k.kind = 'measure')",
    ],
    faces={
        "task_report": Face(
            words=N_("Report on a task"),
            codes={"outcome": words.OUTCOMES, "why": words.WHY},
            form="tasks/record_form.html",
            marks={"task", "outcome", "why", "note", "attachments"},
            corrects=True,
            takes_back=True,
        ),
        "task_acceptance": Face(words=N_("Taking on a task")),
    },
    fields={
        "task": N_("Task"),
        "checked[]": N_("What is done?"),
        "why": N_("Why it cannot be done"),
    },
    template_words={"tasks_words": words},
    waiting="tasks/waiting.html",
    today_cards=[Card(template="tasks/today_card.html", load=_to_do, order=10)],
    held=HeldPages(tags=held.held, pages=held.pages, arrived=held.note_arrived),
    routes=[*routes.ROUTES, *desk_rules.ROUTES, *desk.ROUTES, *desk_person.ROUTES],
    desk_places=[
        DeskPlace(address="/desk/tasks", words=N_("Tasks"), roles=desk.ROLES, order=20),
    ],
    cards=[Card(template="tasks/desk_card.html", load=desk_card.load, order=30)],
    jobs=[
        Job("rules", lambda: apply_rules(now()), every_s=600),
        Job("reminders", lambda: remind(now()), every_s=900),
    ],
    pulse=[
        "SELECT count(*) FROM task_assignment WHERE arrived_at >= ?",
        "SELECT count(*) FROM task_assignment WHERE opened_at >= ?",
    ],
    fills={
        ASK_TO_GO: ask_for,
        PERSON_GONE: person_gone,
        USES: {
            "tasks": Use(
                home="SELECT household FROM task WHERE household = ANY(?)",
                person="SELECT resident FROM task WHERE resident = ANY(?)",
            )
        },
        BESIDE: {"task": "SELECT id FROM task WHERE problem = ?"},
        LINKS: {
            "task": Link("/tasks/{id}", N_("You have a new task")),
            "own_tasks": Link("/tasks"),
            "desk_task": Link("/desk/tasks/{id}"),
        },
    },
)
