"""Pages from templates: the environment, its filters, and `render`."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import Response
from markupsafe import Markup

from app import __version__
from app.lib.clock import local, now, today
from app.lib.ids import new_id
from app.lib.masking import mask_name, mask_phone
from app.lib.telephone import split_phones
from app.settings import settings
from app.web import i18n
from app.web.assets import ROOT, asset
from app.web.line_breaks import LineBreaks
from app.web.viewer import Viewer, current_path, current_user_agent, current_viewer


def _day(value: datetime | date) -> date:
    return local(value).date() if isinstance(value, datetime) else value


def _locale() -> str:
    return i18n.language()


def local_date(value: datetime | date | None) -> str:
    """`11月23日`, or `Nov 23`; with its year when that is not the present one. Empty for none."""
    if value is None:
        return ""
    day = _day(value)
    return _day_words(day, _locale(), day.year != today().year)


@lru_cache(2000)
def _day_words(day: date, locale: str, with_year: bool) -> str:
    # Cached: a list of fifty shows the same few days a hundred times, and each costs a tenth of a millisecond.
    chinese = locale == "zh_CN"
    if with_year:
        return format_date(day, "y年M月d日" if chinese else "MMM d, y", locale=locale)
    return format_date(day, "M月d日" if chinese else "MMM d", locale=locale)


def local_time(value: datetime | None) -> str:
    """The time of day in the town's zone, `10:32`. Empty for none."""
    return f"{local(value):%H:%M}" if value else ""


def local_moment(value: datetime | None) -> str:
    """Date and time of day."""
    return f"{local_date(value)} {local_time(value)}" if value else ""


def weekday(value: datetime | date) -> str:
    """The day of the week, written out: `星期一`, `Monday`."""
    return format_date(_day(value), "EEEE", locale=_locale())


def relative(value: datetime | None) -> Markup:
    """A `<time>` that a page script rewrites as "3 天前": held pages grow old, so the server can't say it."""
    if value is None:
        return Markup("")
    return Markup('<time datetime="{}" data-relative>{}</time>').format(stamp(value), local_moment(value))


def stamp(value: datetime) -> str:
    """A moment as `<time datetime>` takes it, to the second."""
    return value.isoformat(timespec="seconds")


def date_input(value: date | None) -> str:
    """A date as `<input type=date>` takes it."""
    return value.isoformat() if value else ""


IN_APP_BROWSERS = ("MicroMessenger", "QQ/", "UCBrowser", "Weibo", "DingTalk", "Alipay")
"""Browsers inside other apps, by what they call themselves: they keep no records and cannot be installed from."""


def in_app_browser() -> bool:
    """Whether the present request comes from a browser inside another app."""
    return any(mark in current_user_agent() for mark in IN_APP_BROWSERS)


def _make() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(ROOT / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=settings.demo,
        extensions=["jinja2.ext.i18n", "jinja2.ext.do", LineBreaks],
    )
    environment.install_gettext_callables(i18n._, i18n.ngettext, newstyle=True)  # type: ignore[attr-defined]
    environment.globals.update(
        asset=asset,
        settings=settings,
        version=__version__,
        localised=i18n.localised,
        languages=i18n.LANGUAGES,
        desk_places=(),
        new_id=new_id,
        in_app_browser=in_app_browser,
        today=today,
        now=now,
    )
    environment.filters.update(
        local_date=local_date,
        local_time=local_time,
        local_moment=local_moment,
        weekday=weekday,
        relative=relative,
        stamp=stamp,
        date_input=date_input,
        mask_name=mask_name,
        mask_phone=mask_phone,
        split_phones=split_phones,
    )
    return environment


environment = _make()


def offer(folders: Sequence[Path], **shared: Any) -> None:
    """Hand something to every template: what stands on all pages and is known only when all is wired (main.py). `folders`:
    further ones in which templates are looked for."""
    environment.globals.update(shared)
    environment.loader = FileSystemLoader([ROOT / "templates", *folders])


def page(name: str, *, viewer: Viewer | None = None, **context: Any) -> str:
    """The page's text. `viewer` defaults to whoever made the present request, `request_path` to what they asked for.

    `held`: the page is to be kept on a phone, which itself fills in what must be new each time (ids of records).
    """
    viewer = viewer or current_viewer()
    return environment.get_template(name).render(
        viewer=viewer,
        language=i18n.language(),
        html_lang=i18n.HTML_LANG[i18n.language()],
        text_size=viewer.text_size if viewer else "normal",
        request_path=context.pop("request_path", current_path()),
        held=context.pop("held", False),
        **context,
    )


def render(name: str, status: int = 200, *, headers: dict[str, str] | None = None, **context: Any) -> Response[str]:
    """An HTML answer from a template."""
    return Response(
        page(name, **context),
        status_code=status,
        media_type="text/html",
        headers=headers,
    )
