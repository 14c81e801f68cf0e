"""The DingTalk (钉钉) group robot: signed, 20 messages a minute and then shut for ten, errors inside an HTTP 200."""

import base64
import hashlib
import hmac
import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from urllib.parse import quote_plus

import aiohttp

from app.notifications.delivery.outcome import Outcome
from app.notifications.delivery.rungs import texts
from app.notifications.delivery.rungs.base import Row, judge_robot, post
from app.settings import settings
from app.web.i18n import _

HOSTS = ("oapi.dingtalk.com",)
MOST_BYTES = 4096
_SHUT = timedelta(minutes=10)
_SLOW_DOWN = {130101: _SHUT, 410100: _SHUT}


def signature(moment: datetime, secret: str) -> str:
    """`&timestamp=…&sign=…`: HMAC-SHA256 over milliseconds and secret, with the secret as key."""
    stamp = str(int(moment.timestamp() * 1000))
    digest = hmac.new(secret.encode(), f"{stamp}\n{secret}".encode(), hashlib.sha256).digest()
    return f"&timestamp={stamp}&sign={quote_plus(base64.b64encode(digest))}"


class DingTalk:
    """One message for everybody in the group."""

    name = "dingtalk"
    together = True
    gap = timedelta(seconds=3)

    def ready(self) -> bool:
        """Whether there is a robot."""
        return bool(settings.dingtalk_robot)

    async def send(self, http: aiohttp.ClientSession, rows: Sequence[Row], moment: datetime) -> Outcome:
        """Tell the group."""
        words = texts.to_group(rows).encode()[:MOST_BYTES].decode(errors="ignore")
        message = {"msgtype": "markdown", "markdown": {"title": _("Weige"), "text": words}}
        url = settings.dingtalk_robot
        if settings.dingtalk_secret:
            url += signature(moment, settings.dingtalk_secret)
        body, headers = json.dumps(message, ensure_ascii=False).encode(), {"Content-Type": "application/json"}
        return await post(http, url, HOSTS, body, headers, moment, lambda text: judge_robot(text, _SLOW_DOWN))
