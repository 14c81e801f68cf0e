"""Tokens of private links."""

import secrets


def new_token() -> str:
    """96 random bits: nobody guesses it, and a million problems share none."""
    return secrets.token_urlsafe(12)
