"""The address of this server as it is printed on paper."""

from typing import Any

from litestar import Request

from app.settings import settings


def printed_origin(request: Request) -> str:
    """Where people reach us: WEIGE_PUBLIC_URL, else where this request came in.

    Never the `Host` of the request, which its sender chooses: a slip would send people with their codes elsewhere.
    """
    server: Any = request.scope.get("server")
    if settings.public_url or not server or server[1] is None:
        return settings.public_url
    host = f"[{server[0]}]" if ":" in server[0] else server[0]
    return f"{request.scope['scheme']}://{host}:{server[1]}"
