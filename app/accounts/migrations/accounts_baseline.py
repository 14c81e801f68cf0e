"""People who sign in: their roles, devices, one-time codes, second factors, and how often somebody guessed."""

from piccolo.apps.migrations.auto.migration_manager import MigrationManager

from app.db.baseline import baseline

ID = "2026-11-30T00:00:00:000000"
VERSION = "1.38.0"
DESCRIPTION = "baseline"

STATEMENTS = (
    """
    CREATE TABLE account (
        id UUID PRIMARY KEY NOT NULL,
        name VARCHAR(60) NOT NULL DEFAULT '',
        phone VARCHAR(20) NOT NULL UNIQUE DEFAULT '',
        password_hash TEXT,
        language VARCHAR(10) NOT NULL DEFAULT '',
        text_size VARCHAR(10) NOT NULL DEFAULT 'normal',
        revision INTEGER NOT NULL DEFAULT 0,
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        disabled_at TIMESTAMPTZ,
        factor_asked_at TIMESTAMPTZ
    )
    """,
    """
    CREATE TABLE sign_in_throttle (
        phone_hash VARCHAR(64) PRIMARY KEY NOT NULL DEFAULT '',
        failures INTEGER NOT NULL DEFAULT 0,
        last_failure_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        locked_until TIMESTAMPTZ,
        kind VARCHAR(10) NOT NULL DEFAULT 'number'
    )
    """,
    "CREATE INDEX sign_in_throttle_kind ON sign_in_throttle (kind)",
    """
    CREATE TABLE one_time_code (
        id UUID PRIMARY KEY NOT NULL,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        code_hash VARCHAR(64) NOT NULL DEFAULT '',
        created_by UUID REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        expires_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        used_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX one_time_code_account ON one_time_code (account)",
    "CREATE INDEX one_time_code_code_hash ON one_time_code (code_hash)",
    """
    CREATE TABLE device (
        id UUID PRIMARY KEY NOT NULL,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        token_hash VARCHAR(64) NOT NULL UNIQUE DEFAULT '',
        user_agent VARCHAR(300) NOT NULL DEFAULT '',
        created_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        last_seen_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        expires_at TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        revoked_at TIMESTAMPTZ,
        skew_s INTEGER NOT NULL DEFAULT 0,
        browser_hash VARCHAR(64),
        heard_before_at TIMESTAMPTZ,
        proved_at TIMESTAMPTZ,
        second_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX device_account ON device (account)",
    """
    CREATE TABLE assignment (
        id UUID PRIMARY KEY NOT NULL,
        account UUID NOT NULL REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE,
        role VARCHAR(20) NOT NULL DEFAULT '',
        area UUID NOT NULL REFERENCES area (id) ON DELETE CASCADE ON UPDATE CASCADE,
        since TIMESTAMPTZ NOT NULL DEFAULT current_timestamp,
        until TIMESTAMPTZ,
        instead_of UUID REFERENCES account (id) ON DELETE CASCADE ON UPDATE CASCADE
    )
    """,
    "CREATE INDEX assignment_account ON assignment (account)",
    "CREATE INDEX assignment_area ON assignment (area)",
    """
    CREATE TABLE authenticator (
        account UUID PRIMARY KEY REFERENCES account (id),
        sealed TEXT NOT NULL,
        last_step BIGINT NOT NULL DEFAULT 0,
        made_at TIMESTAMPTZ NOT NULL
    )
    """,
    """
    CREATE TABLE passkey (
        id UUID PRIMARY KEY,
        account UUID NOT NULL REFERENCES account (id),
        credential VARCHAR(1400) NOT NULL UNIQUE,
        public_key TEXT NOT NULL,
        sign_count BIGINT NOT NULL DEFAULT 0,
        name VARCHAR(60) NOT NULL DEFAULT '',
        made_at TIMESTAMPTZ NOT NULL,
        used_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX passkey_account ON passkey (account)",
    """
    CREATE TABLE half_way (
        token_hash VARCHAR(64) PRIMARY KEY,
        account UUID NOT NULL REFERENCES account (id),
        purpose VARCHAR(20) NOT NULL,
        sealed TEXT NOT NULL DEFAULT '',
        expires_at TIMESTAMPTZ NOT NULL
    )
    """,
    "CREATE INDEX half_way_expires ON half_way (expires_at)",
    """
    CREATE TABLE recovery_code (
        id UUID PRIMARY KEY,
        account UUID NOT NULL REFERENCES account (id),
        selector VARCHAR(16) NOT NULL,
        code_hash TEXT NOT NULL,
        made_at TIMESTAMPTZ NOT NULL,
        used_at TIMESTAMPTZ
    )
    """,
    "CREATE INDEX recovery_code_account ON recovery_code (account)",
)


async def forwards() -> MigrationManager:
    return baseline("accounts", ID, STATEMENTS)
