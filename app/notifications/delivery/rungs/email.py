"""E-mail by SMTP, for those at a desk who gave an address."""

import asyncio
import smtplib
import ssl
from collections.abc import Sequence
from datetime import datetime, timedelta
from email.message import EmailMessage
from urllib.parse import unquote, urlsplit

import aiohttp

from app.notifications.delivery.endpoints import is_loopback
from app.notifications.delivery.outcome import Outcome
from app.notifications.delivery.rungs import texts
from app.notifications.delivery.rungs.base import Row
from app.settings import settings
from app.web.i18n import _

TIMEOUT_S = 10


def _deliver(message: EmailMessage) -> None:
    parts = urlsplit(settings.smtp_url)
    host, safe = parts.hostname or "", ssl.create_default_context()
    if parts.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, parts.port or 465, timeout=TIMEOUT_S, context=safe)
    else:
        server = smtplib.SMTP(host, parts.port or 587, timeout=TIMEOUT_S)
    with server:
        if parts.scheme != "smtps" and not is_loopback(host):
            server.starttls(context=safe)
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))
        server.send_message(message)


def _message(rows: Sequence[Row]) -> EmailMessage:
    """What is sent. Raises ValueError for an address that would inject a header."""
    message = EmailMessage()
    message["From"] = settings.smtp_from or unquote(urlsplit(settings.smtp_url).username or "weige@localhost")
    message["To"] = rows[0]["email"]
    words = texts.to_person(rows)
    message["Subject"] = _("Weige")
    message.set_content(words)
    return message


class Email:
    """One message for each person, about all that waits for them."""

    name = "email"
    together = False
    gap = timedelta(0)

    def ready(self) -> bool:
        """Whether there is a mail server."""
        return bool(settings.smtp_url)

    async def send(self, http: aiohttp.ClientSession, rows: Sequence[Row], moment: datetime) -> Outcome:
        """Tell one person."""
        try:
            await asyncio.to_thread(_deliver, _message(rows))
        except smtplib.SMTPResponseException as error:
            return Outcome("queued" if 400 <= error.smtp_code < 500 else "failed", f"SMTP {error.smtp_code}")
        except (smtplib.SMTPRecipientsRefused, ValueError) as error:
            return Outcome("failed", type(error).__name__)
        except (smtplib.SMTPException, OSError) as error:
            return Outcome("queued", type(error).__name__)
        return Outcome("sent")
