"""Every setting, typed, with its unit, default and reason. Each is read from the environment as WEIGE_<NAME>."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from app.lib.environment import (
    flag,
    folder,
    number,
    one_of,
    origin,
    pattern,
    secret,
    secret_key,
    span,
    text,
    vapid_key,
    zone,
)


def _read(how: Callable[..., Any], name: str, *default: Any) -> Any:
    """A setting, read when the settings are made. A secret stays out of `repr`, which may land in a log."""
    is_secret = how in {secret, secret_key, vapid_key}
    return field(default_factory=lambda: how(f"WEIGE_{name}", *default), repr=not is_secret)


@dataclass(frozen=True)
class Settings:
    """What a deployment may choose. Read once, at import."""

    data_dir: Path = _read(folder, "DATA_DIR", "data")
    """Where the SQLite file, photos and `logins.tsv` live. Default: `data` below the working directory."""

    database_url: str = _read(secret, "DATABASE_URL")
    """`postgresql://…` to use PostgreSQL. Default: empty, which means SQLite in `data_dir`."""

    database_pool: int = _read(number, "DATABASE_POOL", 8)
    """Connections one process keeps open to PostgreSQL, and one more where it delivers messages. Default 8: more only queue."""

    migrate: bool = _read(flag, "MIGRATE", True)
    """Bring the database up to this version at start. Default on; `0` where the role that serves may not change tables, and
    `weige migrate` is run with the role that owns them."""

    public_url: str = _read(origin, "PUBLIC_URL")
    """The origin people type, e.g. `https://weige.example`. Used for CSRF, links and the VAPID subject.
    Default: empty, which means the Host of each request is believed (right for one machine, not behind a proxy)."""

    demo: bool = _read(flag, "DEMO", False)
    """Show the demo logins on the sign-in page. Default off: a real town has no demo logins."""

    zone_name: str = _read(zone, "ZONE", "Asia/Shanghai")
    """The town's time zone. Default Asia/Shanghai, the one zone of China."""

    session_days: int = _read(number, "SESSION_DAYS", 180)
    """Days a device stays signed in after its last contact. Default 180: leaders may be away for a season."""

    second_factor: str = _read(one_of, "SECOND_FACTOR", "required", "offered")
    """`required`: doctors, mediators, dispatchers and administrators need a second factor, and set it up when they sign in.
    `offered`: it is asked of whoever has set one up, as in a demo, whose logins are everybody's. Default: required."""

    secret_key: str = _read(secret_key, "SECRET_KEY")
    """Key that encrypts secrets in the database and fingerprints one-time codes: 32 random characters or more. Several,
    separated by spaces, where it is being changed: the first one encrypts, each of them decrypts. Default: empty, which makes
    one in `secret.key` of the data folder; a copy of the database alone opens nothing either way."""

    max_sync_bytes: int = _read(number, "MAX_SYNC_BYTES", 2_000_000)
    """Largest body of one /sync request, in bytes. Default 2 MB: 500 records with long notes."""

    max_photo_bytes: int = _read(number, "MAX_PHOTO_BYTES", 15_000_000)
    """Largest photo, in bytes. Default 15 MB: a raw 50-megapixel JPEG."""

    push_hosts: str = _read(text, "PUSH_HOSTS")
    """Further push-service hosts to allow, separated by commas. Default: empty, which leaves the known vendors.
    A subscription's address comes from a browser and is hostile input, so that only listed hosts are ever called."""

    vapid_private_key: str = _read(vapid_key, "VAPID_PRIVATE_KEY")
    """Web Push signing key (base64url, 32 bytes). Default: empty, which mints one into the database at first start."""

    contact: str = _read(text, "CONTACT")
    """`mailto:` or `https:` address a push service may complain to (RFC 8292). Default: the public URL."""

    worker: bool = _read(flag, "WORKER", True)
    """Run the delivery worker inside `weige serve`. Default on; `0` where `weige worker` runs as its own process."""

    quiet_hours: str = _read(span, "QUIET_HOURS", "21:00-07:00")
    """When only urgent messages make a sound, as `from-to` in the town's time. Default 21:00-07:00: people of 65 sleep then.
    `off`: never quiet. Each person may choose other hours."""

    wecom_robot: str = _read(secret, "WECOM_ROBOT")
    """Address of the WeCom group robot, with its key. Default: empty, which leaves this rung of the ladder out."""

    dingtalk_robot: str = _read(secret, "DINGTALK_ROBOT")
    """Address of the DingTalk group robot, with its access token. Default: empty, which leaves this rung out."""

    dingtalk_secret: str = _read(secret, "DINGTALK_SECRET")
    """The secret that signs what goes to the DingTalk robot (`SEC…`). Default: empty, for a robot with a keyword instead."""

    robot_hosts: str = _read(text, "ROBOT_HOSTS")
    """Further hosts a robot or an SMS gateway may have, separated by commas, for tests on one machine. Default: empty, so
    that a mistyped address never sends a town's messages elsewhere."""

    sms_url: str = _read(secret, "SMS_URL")
    """https address of the SMS gateway. Default: empty, which leaves this rung out: each message costs money."""

    sms_body: str = _read(secret, "SMS_BODY", '{"phone": "{phone}", "text": "{text}"}')
    """What is posted to the SMS gateway; `{phone}`, `{text}` and `{count}` are filled in. JSON when it begins with a brace,
    else a form. Default: a JSON object with phone and text, which most gateways can be told to take."""

    sms_header: str = _read(secret, "SMS_HEADER")
    """One header for the SMS gateway, such as `Authorization: Bearer …`. Default: empty."""

    sms_accepted: str = _read(pattern, "SMS_ACCEPTED")
    """A regular expression that the gateway's answer matches when it took the message. Default: empty, any 2xx answer."""

    smtp_url: str = _read(secret, "SMTP_URL")
    """Mail server for the desks, `smtps://user:password@host:465` or `smtp://…:587` (STARTTLS). Default: empty, no e-mail."""

    smtp_from: str = _read(text, "SMTP_FROM")
    """Sender of e-mail. Default: empty, which takes the user name of the mail server."""

    @property
    def second_factor_required(self) -> bool:
        """Whether roles that see many people need a second factor."""
        return self.second_factor != "offered"

    @property
    def secret_keys(self) -> tuple[str, ...]:
        """The keys one by one, the present one first."""
        return tuple(self.secret_key.split())

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
