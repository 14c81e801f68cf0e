"""Problems (问题), as a subject: reported at the door, dispatched by the desk, answered by the neighbours."""

from app.db.standing import stands
from app.households.importing.undo import USES, Use
from app.lib.clock import now
from app.lib.jobs import Job
from app.notifications.links import LINKS, Link
from app.problems import categories, desk_card, routes, words
from app.problems.neighbours import satisfaction_receiving
from app.problems.phone import also_receiving, held, receiving
from app.problems.scope import ROLES
from app.problems.tables import Problem
from app.problems.undertaking import contribution_receiving
from app.problems.undertaking import receiving as undertaking_receiving
from app.problems.undertaking.words import SORT_WORDS, SORTS
from app.problems.workflow.escalation import escalate
from app.sync.kinds import Row
from app.sync.subject import (
    Card,
    DeskPlace,
    Face,
    HeldPages,
    History,
    HomeColumns,
    HomeForm,
    HomePart,
    Lookup,
    PhotoAccess,
    Subject,
)
from app.web.i18n import N_

_NEWEST_UNDERTAKING = (
    " LEFT JOIN undertaking u ON u.problem = p.id AND NOT EXISTS "
    "(SELECT 1 FROM undertaking later WHERE later.problem = p.id AND later.opened_at > u.opened_at)"
)


_STILL_OPEN = "x.state NOT IN ({})".format(", ".join(f"'{state}'" for state in words.OVER))


def _category(field: str, value: str, path: str | None) -> str | None:
    """What the town around an area calls a category."""
    return categories.words_of(value, path) if field == "category" else None


def _among_open(home: Row, entry: Row) -> None:
    if entry["state"] not in words.OVER:
        home["open_problems"].append(entry)


SUBJECT = Subject(
    name="problems",
    kinds=[
        receiving.KIND,
        also_receiving.KIND,
        satisfaction_receiving.KIND,
        undertaking_receiving.PLAN,
        undertaking_receiving.END,
        contribution_receiving.KIND,
        contribution_receiving.STRIKE,
    ],
    lookups=[
        Lookup(
            name="problems",
            columns=(
                "p.id, p.household, p.area, p.account, p.state, p.step, p.reopened, p.due_at, p.category, p.urgency, "
                "p.rank, p.state_before, p.over_at, p.closed_by, p.superseded_by, p.withdrawn_at, p.merged_into, p.way, "
                "a.path, u.id AS undertaking, "
                "u.ended_at AS undertaking_ended_at, "
                "(SELECT count(*) FROM contribution c WHERE c.undertaking = u.id) AS lines"
            ),
            source=f"problem p JOIN area a ON a.id = p.area{_NEWEST_UNDERTAKING}",
            key="p.id",
            field="problem",
            table=Problem,
        ),
    ],
    photo_access=[
        # The departments that the problem was sent to: its photos, those of its steps and of the neighbours' own work.
        PhotoAccess(
            "EXISTS (SELECT 1 FROM problem_dispatch d JOIN department_member m ON m.department = d.department "
            "WHERE m.account = ? AND (d.problem = p.submission "
            "OR d.problem IN (SELECT e.subject FROM event e WHERE e.id = p.submission AND e.subject_kind = 'problem') "
            "OR d.problem IN (SELECT u.problem FROM contribution c JOIN undertaking u ON u.id = c.undertaking "
            "WHERE c.id = p.submission)))",
            lambda viewer: [viewer.account_id],
        ),
    ],
    faces={
        "problem": Face(
            words=N_("Problem"),
            codes={"place": words.PLACES, "urgency": words.URGENCIES},
            says=_category,
            form="problems/record_form.html",
            marks={"category", "attachments", "description", "urgency", "place", "where", "latitude"},
            corrects=True,
            takes_back=True,
        ),
        "also": Face(
            words=N_("This home has it too"),
            form="problems/record_form.html",
            takes_back=True,
        ),
        "satisfaction": Face(
            words=N_("The neighbours' word"),
            codes={"answer": words.ANSWERS},
            form="problems/record_form.html",
            marks={"answer", "note"},
        ),
        "undertaking": Face(
            words=N_("The neighbours do it themselves"),
            form="problems/record_form.html",
            marks={"plan", "planned_on"},
        ),
        "contribution": Face(
            words=N_("Help, money or material"),
            codes={"sort": SORT_WORDS},
            form="problems/record_form.html",
            marks={"sort", "amount", "giver", "words", "attachments"},
        ),
        "strike": Face(words=N_("A line is struck out")),
        "undertaking_end": Face(
            words=N_("The neighbours have done it themselves"),
            form="problems/record_form.html",
            marks={"result"},
        ),
    },
    fields={
        "category": N_("Category"),
        "description": N_("Description"),
        "place": N_("Where"),
        "where": N_("Place"),
        "urgency": N_("How urgent"),
        "problem": N_("Problem"),
        "answer": N_("The neighbours' word"),
        "plan": N_("What is planned"),
        "planned_on": N_("Planned day"),
        "sort": N_("What is given"),
        "amount": N_("Hours or yuan"),
        "giver": N_("From whom"),
        "words": N_("For what, or which material"),
        "result": N_("Result"),
    },
    template_words={"problems": words, "categories": categories, "sorts": SORTS, "sort_words": SORT_WORDS},
    home_forms=[
        HomeForm(
            section="problem",
            words=N_("Report a problem"),
            asks=N_("At which home is the problem?"),
            icon="problem",
            template="problems/home_form.html",
        ),
    ],
    home_columns=[
        HomeColumns(
            columns={
                "open_problems": (
                    f"SELECT count(*) FROM problem p WHERE p.household = h.id AND p.over_at IS NULL AND {stands('p')}"
                ),
            }
        ),
    ],
    histories={
        "problem": History(
            table="problem",
            time="reported_at",
            columns={
                "code": "x.category",
                "more": "x.urgency",
                "words": "x.description",
                "details": 'x."where"',
                "state": "x.state",
                "result": "x.result",
                "photos": "(SELECT count(*) FROM photo f WHERE f.submission = x.id AND f.state = 'stored')",
            },
            template="problems/history_entry.html",
            open=_STILL_OPEN,
            lists=["open_problems"],
            add=_among_open,
        ),
    },
    home_parts=[HomePart("problems/home_open.html", "body", order=10)],
    waiting="problems/waiting.html",
    waiting_away="problems/waiting_away.html",
    held=HeldPages(tags=held.held, pages=held.pages),
    stamp=lambda viewer: categories.stamp(viewer.paths()),
    routes=routes.ROUTES,
    desk_places=[
        DeskPlace(address="/desk/problems", words=N_("Problems"), roles=ROLES, order=10),
    ],
    cards=[Card(template="problems/desk_card.html", load=desk_card.load, order=20)],
    fills={
        USES: {"problems": Use(home="SELECT household FROM problem WHERE household = ANY(?)")},
        LINKS: {
            "problem": Link("/problems/{id}"),
            "desk_problem": Link("/desk/problems/{id}"),
        },
    },
    jobs=[Job("late problems", lambda: escalate(now()), every_s=300)],
    loads=[categories.load],
)
