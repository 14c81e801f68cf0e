"""SMS by whatever gateway the town has: one POST, filled into the town's own template."""

import json
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from urllib.parse import quote_plus, urlsplit

import aiohttp

from app.notifications.delivery.outcome import Outcome
from app.notifications.delivery.rungs import texts
from app.notifications.delivery.rungs.base import Row, post
from app.settings import settings


def filled(template: str, values: dict[str, str]) -> tuple[bytes, str]:
    """The body and its content type. Values are escaped for JSON or for a form, whichever the template is."""
    is_json = template.lstrip().startswith(("{", "["))

    def escape(found: re.Match[str]) -> str:
        value = values[found.group(1)]
        return json.dumps(value, ensure_ascii=False)[1:-1] if is_json else quote_plus(value)

    body = re.sub(r"\{(phone|text|count)\}", escape, template).encode()
    return body, "application/json" if is_json else "application/x-www-form-urlencoded"


def _judge(text: str) -> Outcome:
    if settings.sms_accepted and not re.search(settings.sms_accepted, text):
        return Outcome("failed", "the gateway did not take it")
    return Outcome("sent")


class Sms:
    """One message for each person, about all that waits for them."""

    name = "sms"
    together = False
    gap = timedelta(0)

    def ready(self) -> bool:
        """Whether there is a gateway."""
        return bool(settings.sms_url)

    async def send(self, http: aiohttp.ClientSession, rows: Sequence[Row], moment: datetime) -> Outcome:
        """Tell one person."""
        values = {"phone": rows[0]["phone"], "text": texts.to_person(rows), "count": str(len(rows))}
        body, content_type = filled(settings.sms_body, values)
        headers = {"Content-Type": content_type}
        name, colon, value = settings.sms_header.partition(":")
        if colon:
            headers[name.strip()] = value.strip()
        # The administrator named the host, so that it is the one that is allowed.
        host = urlsplit(settings.sms_url).hostname or ""
        return await post(http, settings.sms_url, (), body, headers, moment, _judge, host)
