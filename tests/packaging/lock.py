"""The pins of requirements/dev.txt."""

from __future__ import annotations

import re
from pathlib import Path

from packaging.requirements import Requirement

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "requirements" / "dev.txt"


def locked() -> list[tuple[Requirement, list[str], list[str]]]:
    """Return each pin with its hashes and the distributions that require it."""
    entries = re.split(r"^(?=[a-z])", LOCK.read_text("utf-8"), flags=re.MULTILINE)[1:]
    return [
        (
            Requirement(entry.partition("\\")[0]),
            re.findall(r"--hash=(\S+)", entry),
            re.findall(r"^ +# (?:via |  )(\S.*)$", entry, re.MULTILINE),
        )
        for entry in entries
    ]
