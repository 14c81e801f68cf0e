"""Tokens of private links."""

import secrets


def new_token() -> str:
    """128 random bits (OWASP ASVS 5.0, 7.2.3): nobody guesses it, and a million problems share none."""
    return secrets.token_urlsafe(16)
