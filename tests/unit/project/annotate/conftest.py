"""The cases of `annotate`: files with the lines that it removes and adds, and what it lists."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from botowright.load.source import model_source, service_entries
from botowright.project.annotate.annotated import annotated
from botowright.project.flow.service_types import ServiceTypes
from botowright.project.rewriting import Rewriting, chosen_files

if TYPE_CHECKING:
    from tests.unit.project.conftest import Project

# All services would take eight seconds to read.
SERVICES = frozenset(
    (
        *("bedrock-runtime", "cloudformation", "dynamodb", "ec2", "lambda", "logs", "rds", "s3"),
        *("secretsmanager", "sns", "sqs"),
    )
)
CASES = Path(__file__).parent / "cases"
_FILE = "app.py"  # of a case that has one
_LEFT = "left"


@dataclass(frozen=True)
class Case:
    """A project before and after, and the lines of the findings."""

    before: dict[str, str]
    after: dict[str, str]
    findings: list[str]


@cache
def types() -> ServiceTypes:
    source = model_source(None, [])
    return ServiceTypes(source, [e for e in service_entries(source) if e.service_name in SERVICES])


def run(project: Project, path: str = "") -> Rewriting:
    """Return what `annotate` does in a project, or in one of its files."""
    return annotated(chosen_files(project.root / path), types(), processes=1)


def cases() -> dict[str, Case]:
    """Return the cases of all files by their names: "left: an unknown key"."""
    return {
        f"{path.stem}: {title}": case
        for path in sorted(CASES.glob("*.txt"))
        for title, case in _cases(path.read_text("utf-8"))
    }


def _cases(text: str) -> list[tuple[str, Case]]:
    """Return the cases of a text: `=== title`, then files that begin with `--- name`."""
    found = re.split(r"^=== (.*)\n", text, flags=re.MULTILINE)
    assert not found[0]
    return [(title, _case(body)) for title, body in zip(found[1::2], found[2::2], strict=True)]


def _case(body: str) -> Case:
    parts = [_FILE, *re.split(r"^--- (.*)\n", body, flags=re.MULTILINE)]
    files = {name: part for name, part in zip(parts[::2], parts[1::2], strict=True) if part}
    findings = files.pop(_LEFT, "").splitlines()
    before = {name: _side(part, "-") for name, part in files.items()}
    after = {name: _side(part, "+") for name, part in files.items()}
    return Case(before, after, findings)


def _side(part: str, sign: str) -> str:
    """Return a file's lines on one side of a diff."""
    lines = part.splitlines()
    return "".join(f"{line[1:]}\n" for line in lines if line[:1] in {"", " ", sign})
