"""Which push services may be called. A subscription's address comes from a browser and is hostile input.

Only https, only hosts of the known vendors or of WEIGE_PUSH_HOSTS, and no private address behind a vendor's name:
otherwise anybody with an account could have this server call whatever it can reach (SSRF).
"""

import ipaddress
import socket
from collections.abc import Sequence
from urllib.parse import urlsplit

from aiohttp.abc import ResolveResult
from aiohttp.resolver import ThreadedResolver

from app.settings import settings

VENDORS = (
    "fcm.googleapis.com",
    "android.googleapis.com",
    "updates.push.services.mozilla.com",
    ".push.services.mozilla.com",
    ".push.apple.com",
    ".notify.windows.com",
)
"""Hosts; one that begins with a dot stands for all below it."""

LONGEST = 2000


def _listed(text: str) -> frozenset[str]:
    return frozenset(host.strip().lower() for host in text.split(",") if host.strip())


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def origin(endpoint: str) -> str:
    """Scheme, host and port of an endpoint, as the audience of a VAPID token."""
    parts = urlsplit(endpoint)
    return f"{parts.scheme}://{parts.netloc}"


def allowed(endpoint: str, push_hosts: str | None = None) -> bool:
    """Whether messages may be sent there. `push_hosts` replaces the setting: hosts, or host:port, with commas.

    Plain http is for a listed loopback host only: a push service in a test on this machine.
    """
    return permitted(endpoint, VENDORS, settings.push_hosts if push_hosts is None else push_hosts)


def permitted(endpoint: str, vendors: Sequence[str], further: str) -> bool:
    """Whether an address is https at one of the vendors' hosts, or at a host listed by the deployment (`further`)."""
    if len(endpoint) > LONGEST or not endpoint.isascii() or any(c.isspace() or c == "\\" for c in endpoint):
        return False
    try:
        parts = urlsplit(endpoint)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return False
    if not host or "@" in parts.netloc:
        return False
    listed = _listed(further)
    if host in listed or f"{host}:{port}" in listed:
        return parts.scheme == "https" or (parts.scheme == "http" and is_loopback(host))
    if parts.scheme != "https" or port not in (None, 443):
        return False
    return any(host == vendor or (vendor[0] == "." and host.endswith(vendor)) for vendor in vendors)


class PublicResolver(ThreadedResolver):
    """Names to addresses, for the sending session: private addresses only for hosts named in the settings."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Addresses of a host. Raises OSError when it has none that may be called."""
        found = await super().resolve(host, port, family)
        listed = _listed(f"{settings.push_hosts},{settings.robot_hosts},{urlsplit(settings.sms_url).hostname or ''}")
        if host in listed or f"{host}:{port}" in listed:
            return found
        public = [each for each in found if ipaddress.ip_address(each["host"]).is_global]
        if not public:
            raise OSError("the host has no public address")
        return public
