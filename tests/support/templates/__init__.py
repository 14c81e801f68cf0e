"""Puts templates into the house style: `python -m tests.support.templates`, `--check` only names those that are not in it.

One element or tag a line, what belongs to it indented by two, long tags and expressions broken at their commas. That
nothing of a page changes by it is what `app/web/line_breaks.py` promises (docs/adr/0015).
"""
