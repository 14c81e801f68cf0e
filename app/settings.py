"""Every setting, typed, with its unit, default and reason. Each is read from the environment as WEIGE_<NAME>."""

import os
from dataclasses import dataclass, field
from pathlib import Path
from zoneinfo import ZoneInfo


def _text(name: str, default: str = "") -> str:
    return os.environ.get(f"WEIGE_{name}", default).strip()


def _number(name: str, default: int) -> int:
    value = _text(name)
    try:
        return int(value) if value else default
    except ValueError:
        raise SystemExit(f"WEIGE_{name} must be a whole number, not {value!r}") from None


def _flag(name: str) -> bool:
    return _text(name).lower() in {"1", "true", "yes", "on"}


@dataclass(frozen=True)
class Settings:
    """What a deployment may choose. Read once, at import."""

    data_dir: Path = field(default_factory=lambda: Path(_text("DATA_DIR", "data")).resolve())
    """Where the SQLite file, photos and `logins.tsv` live. Default: `data` below the working directory."""

    database_url: str = field(default_factory=lambda: _text("DATABASE_URL"))
    """`postgresql://…` to use PostgreSQL. Default: empty, which means SQLite in `data_dir`."""

    database_pool: int = field(default_factory=lambda: _number("DATABASE_POOL", 8))
    """Connections one process keeps open to PostgreSQL. Default 8: more only queue inside the database."""

    public_url: str = field(default_factory=lambda: _text("PUBLIC_URL").rstrip("/"))
    """The origin people type, e.g. `https://weige.example`. Used for CSRF, links and the VAPID subject.
    Default: empty, which means the Host of each request is believed (right for one machine, not behind a proxy)."""

    demo: bool = field(default_factory=lambda: _flag("DEMO"))
    """Show the demo logins on the sign-in page. Default off: a real town has no demo logins."""

    zone_name: str = field(default_factory=lambda: _text("ZONE", "Asia/Shanghai"))
    """The town's time zone. Default Asia/Shanghai, the one zone of China."""

    session_days: int = field(default_factory=lambda: _number("SESSION_DAYS", 180))
    """Days a device stays signed in after its last contact. Default 180: leaders may be away for a season."""

    max_sync_bytes: int = field(default_factory=lambda: _number("MAX_SYNC_BYTES", 2_000_000))
    """Largest body of one /sync request, in bytes. Default 2 MB: 500 records with long notes."""

    max_photo_bytes: int = field(default_factory=lambda: _number("MAX_PHOTO_BYTES", 15_000_000))
    """Largest photo, in bytes. Default 15 MB: a raw 50-megapixel JPEG."""

    push_hosts: str = field(default_factory=lambda: _text("PUSH_HOSTS"))
    """Further push-service hosts to allow, separated by commas. Default: empty, which leaves the known vendors.
    A subscription's address comes from a browser and is hostile input, so that only listed hosts are ever called."""

    vapid_private_key: str = field(default_factory=lambda: _text("VAPID_PRIVATE_KEY"))
    """Web Push signing key (base64url, 32 bytes). Default: empty, which mints one into the database at first start."""

    contact: str = field(default_factory=lambda: _text("CONTACT"))
    """`mailto:` or `https:` address a push service may complain to (RFC 8292). Default: the public URL."""

    worker: bool = field(default_factory=lambda: _text("WORKER", "1") != "0")
    """Run the delivery worker inside `weige serve`. Default on; `0` where `weige worker` runs as its own process."""

    @property
    def zone(self) -> ZoneInfo:
        """The town's zone as an object."""
        return ZoneInfo(self.zone_name)

    @property
    def sqlite_path(self) -> Path:
        """The SQLite file, in use unless `database_url` is set."""
        return self.data_dir / "weige.sqlite"

    @property
    def photo_dir(self) -> Path:
        """Where photos are stored."""
        return self.data_dir / "photos"


settings = Settings()
