"""matrix.txt: every route with whom it is for."""

import re
from typing import NamedTuple

from tests.second_town import THEIRS
from tests.support.server import ROOT

MATRIX = ROOT / "tests" / "contracts" / "matrix.txt"
NAMES = {
    "person_id": "account",
    "device_id": "device",
    "assignment": "assignment",
    "photo_id": "photo",
    "batch": "batch",
    "resident": "resident",
    "resident_id": "resident",
    "clinic": "clinic",
    "task_id": "task",
    "problem_id": "problem",
    "view": "view",
    "answer": "ready_answer",
    "department": "department",
    "member": "member",
    "home_id": "household",
    "record_id": "submission",
    "job": "export_job",
    "passkey": "passkey",
}
"""What the ids in addresses name."""
OF_ROUTE = {
    ("/desk/import/checks/", "key"): "check",
    ("/desk/boundaries/", "key"): "boundaries",
    ("/desk/machines/", "key"): "machine_key",
    ("/fhir/Group/", "key"): "area",
    ("/fhir/Observation/", "key"): "observation",
    ("/fhir/Patient/", "key"): "patient",
    ("/desk/tasks/", "assignment"): "task_assignment",
    ("/desk/categories/", "code"): "category",
}
"""The same where one name stands for several things."""
NO_IDS = {"fingerprint", "name", "kind", "digest", "token", "day", "rest", "path"}
"""Parts of an address that name nothing of a town's, or are secrets or words."""
PLACEHOLDER = re.compile(r"\{(\w+)(?::\w+)?\}")


class Line(NamedTuple):
    """One route. `audience`: roles, or `signed-in`, or `anybody`."""

    method: str
    path: str
    audience: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def ids(self) -> list[str]:
        """The parts of its address that name something of a town's."""
        return [name for name in PLACEHOLDER.findall(self.path) if name not in NO_IDS]

    def address(self) -> str:
        """Its address with ids of the other town."""

        def theirs(match: re.Match[str]) -> str:
            name = match.group(1)
            kind = next((k for (start, n), k in OF_ROUTE.items() if n == name and self.path.startswith(start)), None)
            return str(THEIRS[kind or NAMES[name]]) if name not in NO_IDS else "visit"

        return PLACEHOLDER.sub(theirs, self.path)


def written() -> list[Line]:
    lines = [line.split() for line in MATRIX.read_text().splitlines() if line and not line.startswith("#")]
    return [Line(method, path, tuple(audience)) for method, path, *audience in lines]
