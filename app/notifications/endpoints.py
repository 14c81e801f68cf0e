"""Which push services may be called. A subscription's address comes from a browser and is hostile input.

Only https, only hosts of the known vendors or of WEIGE_PUSH_HOSTS, and no private address behind a vendor's name:
otherwise anybody with an account could have this server call whatever it can reach.
"""

import ipaddress
import socket
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


def _listed(text: str | None = None) -> frozenset[str]:
    text = settings.push_hosts if text is None else text
    return frozenset(host.strip().lower() for host in text.split(",") if host.strip())


def _is_loopback(host: str) -> bool:
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
    if len(endpoint) > LONGEST or not endpoint.isascii() or any(c.isspace() or c == "\\" for c in endpoint):
        return False
    try:
        parts = urlsplit(endpoint)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return False
    if not host or "@" in parts.netloc:
        return False
    listed = _listed(push_hosts)
    if host in listed or f"{host}:{port}" in listed:
        return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(host))
    if parts.scheme != "https" or port not in (None, 443):
        return False
    return any(host == vendor or (vendor[0] == "." and host.endswith(vendor)) for vendor in VENDORS)


class PublicResolver(ThreadedResolver):
    """Names to addresses, for the sending session: private addresses only for hosts listed in the setting."""

    async def resolve(
        self, host: str, port: int = 0, family: socket.AddressFamily = socket.AF_INET
    ) -> list[ResolveResult]:
        """Addresses of a host. Raises OSError when it has none that may be called."""
        found = await super().resolve(host, port, family)
        listed = _listed()
        if host in listed or f"{host}:{port}" in listed:
            return found
        public = [each for each in found if ipaddress.ip_address(each["host"]).is_global]
        if not public:
            raise OSError("the host has no public address")
        return public
