"""The phone's worker hides the same numbers as the server, in the same places."""

import json
import shutil
import subprocess
from datetime import date
from pathlib import Path
from random import Random

import pytest

from app.lib.identity import hide_ids
from app.web import assets
from tests.lib.steps import BOTH, ONLY_18, OTHERS, SENTENCES, a_number

SCRIPT = Path(__file__).parents[2] / "static/js/worker/identity.js"
RUN = """
const lines = JSON.parse(require('fs').readFileSync(0, 'utf8'));
console.log(JSON.stringify(lines.map(hideIds)));
"""


def _texts():
    dice = Random(1)
    yield from [*OTHERS, "", "平安", "𠮷" * 20]
    for _ in range(100):
        born = date(dice.randint(1900, 2025), dice.randint(1, 12), dice.randint(1, 28))
        number = a_number(dice.choice(["110105", "430122", "810000"]), born, dice.randint(0, 999))
        yield from (dice.choice(SENTENCES).format(spell(number)) for spell in (BOTH | ONLY_18).values())
        old = f"{dice.choice(['110105', '430122', '990000'])}{born:%y%m%d}{dice.randint(0, 999):03}"
        yield from (dice.choice(SENTENCES).format(spell(old)) for spell in BOTH.values())
        yield "".join(dice.choice("0123456789 -.xX,一二𠮷𝟏") for _ in range(40))


@pytest.mark.skipif(not shutil.which("node"), reason="node is not here")
def test_both_readers_give_the_same_answers():
    texts = list(_texts())
    done = subprocess.run(
        ["node", "-e", assets.script(SCRIPT).content.decode() + RUN],
        input=json.dumps(texts),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert json.loads(done.stdout) == [hide_ids(text) for text in texts]
