"""Weige: field work for grid leaders, with or without network."""

__version__ = "0.1.0"
