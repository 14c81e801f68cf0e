"""The rungs beyond push, each behind the same small interface (base.py). A new one is one file and one line here."""

from app.notifications.delivery.rungs.base import Rung
from app.notifications.delivery.rungs.dingtalk import DingTalk
from app.notifications.delivery.rungs.email import Email
from app.notifications.delivery.rungs.sms import Sms
from app.notifications.delivery.rungs.wecom import WeCom

RUNGS: dict[str, Rung] = {rung.name: rung for rung in (WeCom(), DingTalk(), Email(), Sms())}
"""By channel, as it stands in `rung_delivery`."""


def ready() -> frozenset[str]:
    """Channels that this town has set up."""
    return frozenset(name for name, rung in RUNGS.items() if rung.ready())
