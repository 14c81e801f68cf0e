"""The ledger of problems on the desk."""

from litestar import Request, Response, get

from app.lib.clock import now
from app.lib.days import begin_of, end_of
from app.problems import categories
from app.problems import words as problem_words
from app.problems.desk import queue
from app.problems.scope import ROLES, sight
from app.statistics import figures, words
from app.web.auth import role
from app.web.http.query_parameters import days_in, unknown
from app.web.templates import render
from app.web.viewer import Viewer


@get("/desk/ledger", guards=[role(*ROLES)])
async def show_ledger(request: Request, viewer: Viewer) -> Response[str]:
    """What was collected, what was settled, how long it took, and what the neighbours say."""
    who, moment = await sight(viewer), now()
    since, until, fault = days_in(request.query_params)
    areas = (await queue.choices(who, viewer.account_id))["area"]
    wanted = request.query_params.get("area", "")
    area = next((each for each in areas if each["id"] == wanted), None)
    fault = fault or (unknown(wanted) if wanted and area is None else "")
    first, last = since and begin_of(since), until and end_of(until)
    scope = figures.Scope(who, first, last, area["place"] if area else None)
    rates, silent = await figures.rates(scope, moment)
    return render(
        "statistics/ledger.html",
        422 if fault else 200,
        fault=fault,
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
        categories_of=categories.among([area["place"]] if area else viewer.paths(*ROLES)),
        words=words,
        problem_words=problem_words,
        request_path="/desk/ledger",
    )


ROUTES = [show_ledger]
