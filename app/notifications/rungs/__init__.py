"""The rungs beyond push, each behind the same small interface (base.py). A new one is one file and one line here."""

from app.notifications.rungs.base import Rung
from app.notifications.rungs.dingtalk import DingTalk
from app.notifications.rungs.email import Email
from app.notifications.rungs.sms import Sms
from app.notifications.rungs.wecom import WeCom

RUNGS: dict[str, Rung] = {rung.name: rung for rung in (WeCom(), DingTalk(), Email(), Sms())}
"""By channel, as it stands in `rung_delivery`."""


def ready() -> frozenset[str]:
    """Channels that this town has set up."""
    return frozenset(name for name, rung in RUNGS.items() if rung.ready())
