"""docs/problem-workflow.md, drawn from verbs.py: `python -m app.problems.workflow.diagram > docs/problem-workflow.md`."""

from app.cases.verbs import BEFORE, Verb
from app.problems.words import ASIDE, OPEN, SETTLED, STATES
from app.problems.workflow.verbs import VERBS

HEAD = """# What becomes of a reported problem

Drawn from `app/problems/workflow/verbs.py` by `python -m app.problems.workflow.diagram`; a test fails when the two differ.

Only these verbs move a problem, besides its reporter's own correction or withdrawal while it is *reported* or *returned*. Each
is a conditional change, recorded as an event in the same commit: of two people who act at once one succeeds, and the other is
told what happened. A problem is **open**, **settled** or **aside** (neither; not counted). Always: collected = settled + open.
"""


def _target(verb: Verb) -> str:
    return {None: "stays", BEFORE: "where it was"}.get(verb.to, verb.to or "")


def mermaid() -> str:
    """The states and the verbs between them; verbs that stay are only in the table."""
    lines = ["stateDiagram-v2", "    [*] --> reported"]
    for verb in VERBS.values():
        for source in sorted(verb.sources, key=list(STATES).index):
            if verb.to == BEFORE:
                goals = sorted(
                    {s for other in VERBS.values() if other.to == source for s in other.sources}, key=list(STATES).index
                )
                lines += [f"    {source} --> {goal}: {verb.name}" for goal in goals]
            elif verb.to is not None:
                lines.append(f"    {source} --> {verb.to}: {verb.name}")
    lines += [f"    {state} --> [*]" for state in ("rated", "cancelled")]
    return "\n".join(lines)


def _row(verb: Verb) -> str:
    who = "; ".join(f"{role}: {', '.join(states)}" for role, states in verb.who.items())
    needs = list(verb.needs)
    if verb.photo:
        needs.append(f"photo (from {', '.join(verb.photo)}, where the kind asks for one; others may add one)")
    cells = (verb.name, f"`POST …/{verb.resource}`", _target(verb), ", ".join(needs), ", ".join(verb.tells), who)
    return "| " + " | ".join(cell or "–" for cell in cells) + " |"


def document() -> str:
    """The whole page."""
    table = ["| verb | resource | leads to | needs | tells | who may, from which state |", "|---|---|---|---|---|---|"]
    table += [_row(verb) for verb in VERBS.values()]
    states = [
        f"- **{name}**: {', '.join(group)}" for name, group in (("open", OPEN), ("settled", SETTLED), ("aside", ASIDE))
    ]
    return "\n".join([HEAD, *states, "", "```mermaid", mermaid(), "```", "", *table, ""])


if __name__ == "__main__":
    print(document(), end="")
