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
    """Connections one process keeps open to PostgreSQL, and one more where it delivers messages. Default 8: more only queue."""

    migrate: bool = field(default_factory=lambda: _text("MIGRATE", "1") != "0")
    """Bring the database up to this version at start. Default on; `0` where the role that serves may not change tables, and
    `weige migrate` is run with the role that owns them."""

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

    quiet_hours: str = field(default_factory=lambda: _text("QUIET_HOURS", "21:00-07:00"))
    """When only urgent messages make a sound, as `from-to` in the town's time. Default 21:00-07:00: people of 65 sleep then.
    `off`: never quiet. Each person may choose other hours."""

    wecom_robot: str = field(default_factory=lambda: _text("WECOM_ROBOT"))
    """Address of the WeCom group robot, with its key. Default: empty, which leaves this rung of the ladder out."""

    dingtalk_robot: str = field(default_factory=lambda: _text("DINGTALK_ROBOT"))
    """Address of the DingTalk group robot, with its access token. Default: empty, which leaves this rung out."""

    dingtalk_secret: str = field(default_factory=lambda: _text("DINGTALK_SECRET"))
    """The secret that signs what goes to the DingTalk robot (`SEC…`). Default: empty, for a robot with a keyword instead."""

    robot_hosts: str = field(default_factory=lambda: _text("ROBOT_HOSTS"))
    """Further hosts a robot or an SMS gateway may have, separated by commas, for tests on one machine. Default: empty, so
    that a mistyped address never sends a town's messages elsewhere."""

    sms_url: str = field(default_factory=lambda: _text("SMS_URL"))
    """https address of the SMS gateway. Default: empty, which leaves this rung out: each message costs money."""

    sms_body: str = field(default_factory=lambda: _text("SMS_BODY", '{"phone": "{phone}", "text": "{text}"}'))
    """What is posted to the SMS gateway; `{phone}`, `{text}` and `{count}` are filled in. JSON when it begins with a brace,
    else a form. Default: a JSON object with phone and text, which most gateways can be told to take."""

    sms_header: str = field(default_factory=lambda: _text("SMS_HEADER"))
    """One header for the SMS gateway, such as `Authorization: Bearer …`. Default: empty."""

    sms_accepted: str = field(default_factory=lambda: _text("SMS_ACCEPTED"))
    """A regular expression that the gateway's answer matches when it took the message. Default: empty, any 2xx answer."""

    smtp_url: str = field(default_factory=lambda: _text("SMTP_URL"))
    """Mail server for the desks, `smtps://user:password@host:465` or `smtp://…:587` (STARTTLS). Default: empty, no e-mail."""

    smtp_from: str = field(default_factory=lambda: _text("SMTP_FROM"))
    """Sender of e-mail. Default: empty, which takes the user name of the mail server."""

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

    @property
    def audit_dir(self) -> Path:
        """Where the chain of events is copied to, for a shipper to carry off."""
        return self.data_dir / "audit"

    @property
    def export_dir(self) -> Path:
        """Where bulk exports lie for a few hours."""
        return self.data_dir / "exports"


settings = Settings()
