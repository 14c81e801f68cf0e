"""The WeCom (企业微信) group robot: 20 messages a minute, 4,096 bytes of markdown, errors inside an HTTP 200."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

import aiohttp

from app.notifications.delivery.outcome import Outcome
from app.notifications.delivery.rungs import texts
from app.notifications.delivery.rungs.base import Row, judge_robot, post
from app.settings import settings

HOSTS = ("qyapi.weixin.qq.com",)
MOST_BYTES = 4096
_SLOW_DOWN = {45009: timedelta(minutes=1)}


class WeCom:
    """One message for everybody in the group."""

    name = "wecom"
    together = True
    gap = timedelta(seconds=3)

    def ready(self) -> bool:
        """Whether there is a robot."""
        return bool(settings.wecom_robot)

    async def send(self, http: aiohttp.ClientSession, rows: Sequence[Row], moment: datetime) -> Outcome:
        """Tell the group."""
        words = texts.to_group(rows).encode()[:MOST_BYTES].decode(errors="ignore")
        body = json.dumps({"msgtype": "markdown", "markdown": {"content": words}}, ensure_ascii=False).encode()
        headers = {"Content-Type": "application/json"}
        return await post(
            http, settings.wecom_robot, HOSTS, body, headers, moment, lambda text: judge_robot(text, _SLOW_DOWN)
        )
