"""Tokens of private links."""

import secrets


def new_token() -> str:
    """128 random bits (OWASP ASVS 5.0, 7.2.3): it cannot be guessed, and a million problems get no collision."""
    return secrets.token_urlsafe(16)
