"""docs/limits.md says what the code says, and every route has a limit."""

from app.main import create_litestar
from app.web.limits import SHORT_FORM, Takes
from tests.support.limits import DOC, renewed


def test_every_limit_is_written_down_as_it_is():
    text = DOC.read_text(encoding="utf-8")
    assert renewed(text) == text, "run: python -m tests.support.limits"


def test_a_route_that_says_nothing_takes_little_from_strangers():
    assert SHORT_FORM.files == 0
    assert SHORT_FORM.body(known=False) < 200_000
    assert SHORT_FORM.body(known=True) < 3_000_000


def test_what_a_stranger_may_send_is_little_on_every_route():
    for route in create_litestar().routes:
        for handler in getattr(route, "route_handlers", ()):
            most = handler.opt.get("takes", SHORT_FORM)
            assert isinstance(most, Takes)
            # A resident's word by a private link comes back whole when it is too long, as everybody's does.
            assert most.stranger <= (1_000_000 if route.path.startswith("/p/") else 200_000)
