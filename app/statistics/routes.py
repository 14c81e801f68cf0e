"""The ledger of problems on the desk."""

from datetime import date, timedelta

from litestar import Request, Response, get

from app.lib.clock import now
from app.problems import categories, desk_list
from app.problems import words as problem_words
from app.problems.scope import ROLES, sight
from app.statistics import figures, words
from app.statistics.period import start_of
from app.web.auth import role
from app.web.templates import render
from app.web.viewer import Viewer


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


@get("/desk/ledger", guards=[role(*ROLES)])
async def show_ledger(request: Request, viewer: Viewer) -> Response[str]:
    """What was collected, what was settled, how long it took, and what the neighbours say."""
    who, moment = await sight(viewer), now()
    since, until = (_day(request.query_params.get(name, "")) for name in ("since", "until"))
    areas = (await desk_list.choices(who, viewer.account_id))["area"]
    area = next((each for each in areas if each["id"] == request.query_params.get("area")), None)
    ends = start_of(until + timedelta(days=1)) if until and until < date.max - timedelta(days=40) else None
    scope = figures.Scope(who, start_of(since) if since else None, ends, area["place"] if area else None)
    rates, silent = await figures.rates(scope, moment)
    return render(
        "statistics/ledger.html",
        totals=await figures.totals(scope, moment),
        kinds=await figures.by_category(scope),
        villages=await figures.by_village(scope),
        months=await figures.by_month(scope, moment),
        ways=await figures.by_way(scope),
        durations={name: await figures.duration(scope, name) for name in ("responded_at", "closed_at")},
        rates=rates,
        silent=silent,
        late=await figures.late(scope, moment),
        areas=areas,
        area=area,
        since=since,
        until=until,
        moment=moment,
        categories=categories,
        words=words,
        problem_words=problem_words,
        request_path="/desk/ledger",
    )


ROUTES = [show_ledger]
