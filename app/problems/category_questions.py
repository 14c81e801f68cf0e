"""What else is asked about a kind of problem, written as lines a person can edit.

`Is the way blocked?` asks for words. `How deep is the water?: ankle, knee, higher` offers choices. `How many homes? #` asks for
a number. A variable is assigned once and stays with its question, so that answers already given keep their meaning.
"""

from collections.abc import Iterable
from typing import Any

from app.problems.categories import CategoryQuestion
from app.sync.kinds import Fault
from app.web.i18n import N_

MOST_ASKS = 8
ANSWER_LENGTH = 500
_SEPARATORS = ",，、;；"


def lines(asks: Iterable[CategoryQuestion]) -> str:
    """The questions as lines."""
    written = []
    for ask in asks:
        choices = f": {', '.join(ask.values)}" if ask.values else ""
        written.append(f"{ask.words}{choices}{' #' if ask.datatype == 'number' else ''}")
    return "\n".join(written)


def read(text: str, before: Iterable[CategoryQuestion]) -> list[CategoryQuestion]:
    """Parse lines into questions. One that was there before keeps its variable."""
    old = {ask.words: ask.variable for ask in before}
    numbers = [int(name[1:]) for name in old.values() if name[1:].isdecimal()]
    following = max(numbers, default=0)
    asks: list[CategoryQuestion] = []
    for line in text.splitlines():
        words, _, rest = line.replace("：", ":").strip().partition(":")
        number = not rest and words.endswith("#")
        words = words.removesuffix("#").strip()
        if not words or any(ask.words == words for ask in asks):
            continue
        for separator in _SEPARATORS[1:]:
            rest = rest.replace(separator, _SEPARATORS[0])
        values = tuple(dict.fromkeys(value.strip() for value in rest.split(_SEPARATORS[0]) if value.strip()))
        if words not in old:
            following += 1
        datatype = "singlevaluelist" if values else "number" if number else "string"
        asks.append(CategoryQuestion(old.get(words, f"q{following}"), words, datatype, values))
    return asks


def as_json(asks: Iterable[CategoryQuestion]) -> list[dict[str, Any]]:
    """As the table keeps them."""
    return [{**ask._asdict(), "values": list(ask.values)} for ask in asks]


def faults(answers: dict[str, str], asks: Iterable[CategoryQuestion]) -> list[Fault]:
    """What is wrong with some answers. A question nobody asks any more may have been asked by an older form."""
    by_name = {ask.variable: ask for ask in asks}
    found = []
    for name, answer in answers.items():
        ask = by_name.get(name)
        if len(answer) > ANSWER_LENGTH:
            message = N_("Please shorten this answer to %(limit)d characters.")
            found.append(Fault(f"asked.{name}", message, {"limit": ANSWER_LENGTH}))
        elif ask and ask.datatype == "number" and not _is_number(answer):
            found.append(Fault(f"asked.{name}", N_("Please answer this with a number.")))
    return found


def _is_number(text: str) -> bool:
    try:
        return float(text) == float(text)
    except ValueError:
        return False
