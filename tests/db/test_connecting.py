"""To another machine the connection to PostgreSQL is TLS and checked, unless somebody says otherwise."""

import asyncio
import ssl

import asyncpg
import pytest

from app.db.engines import postgres_config
from tests.support.certificates import certify

HERE = ["127.0.0.1", "localhost", "[::1]", "127.8.9.1"]
ELSEWHERE = ["10.0.0.5", "db.example", "[2001:db8::5]", "127.example"]


@pytest.mark.parametrize("host", HERE)
def test_within_this_machine_there_is_nothing_to_encrypt(host):
    assert "ssl" not in postgres_config(f"postgresql://weige@{host}/weige")


def test_a_socket_is_within_this_machine():
    config = postgres_config("postgresql:///weige?host=/run/postgresql")
    assert config == {"host": "/run/postgresql", "database": "weige"}


@pytest.mark.parametrize("mode", ["", "?sslmode=verify-full"])
@pytest.mark.parametrize("host", ELSEWHERE)
def test_beyond_it_the_certificate_is_checked(host, mode):
    context = postgres_config(f"postgresql://weige@{host}/weige{mode}")["ssl"]
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_an_authority_of_ones_own_without_the_name():
    context = postgres_config("postgresql://weige@10.0.0.5/weige?sslmode=verify-ca")["ssl"]
    assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, False)


@pytest.mark.parametrize("mode", ["disable", "allow", "prefer", "require"])
def test_somebody_may_say_otherwise(mode):
    assert postgres_config(f"postgresql://weige@db.example/weige?sslmode={mode}")["ssl"] == mode


@pytest.mark.parametrize("query", ["sslmode=on", "sslmode=verify", "sslrootcert=/nowhere/root.crt"])
def test_what_makes_no_sense_is_told(query):
    with pytest.raises(SystemExit, match="WEIGE_DATABASE_URL"):
        postgres_config(f"postgresql://weige@db.example/weige?{query}")


def encrypted(url):
    return asyncio.run(_encrypted(url))


async def _encrypted(url):
    connection = await asyncpg.connect(**postgres_config(url))
    try:
        return await connection.fetchval("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
    finally:
        await connection.close()


def test_a_certificate_of_the_named_authority_is_believed(postgres):
    assert encrypted(f"{postgres.url('postgres')}?sslrootcert={postgres.authority}")
    assert not encrypted(f"{postgres.url('postgres')}?sslmode=disable")


def test_a_strangers_certificate_is_not(postgres, tmp_path):
    with pytest.raises(ssl.SSLCertVerificationError):
        encrypted(f"{postgres.url('postgres')}?sslrootcert={certify(tmp_path)}")
    with pytest.raises(ssl.SSLCertVerificationError):
        encrypted(f"{postgres.url('postgres')}?sslmode=verify-full")
