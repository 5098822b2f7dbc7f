"""The files of a project that name the peer's distributions, or its modules for mypy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from botowright.errors import ModelError
from botowright.project.files import project_files
from botowright.project.migrate.distributions import DISTRIBUTION, mentioned_distributions
from botowright.project.migrate.line_files import ini_without_peer, requirements_without_peer
from botowright.project.migrate.toml_files import without_peer
from botowright.project.rewriting import Change, Finding, Rewriting, without_links
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

_REQUIREMENTS = re.compile(r"(?:.*/)?[^/]*(?:requirements|constraints)[^/]*\.(?:txt|in)")
_IN_FOLDER = re.compile(r"(?:.*/)?requirements/[^/]*\.(?:txt|in)")
_TOML = frozenset(("pyproject.toml", "Pipfile"))
_INI = frozenset(("setup.cfg", "mypy.ini", ".mypy.ini", "tox.ini"))
# Files whose form we do not know well enough to change them.
_OTHERS = frozenset(
    (
        *(".pre-commit-config.yaml", "environment.yml", "environment.yaml", "hatch.toml"),
        *("pixi.toml", "Dockerfile", "Makefile", "justfile"),
    )
)
_LOCKS = frozenset(
    ("Pipfile.lock", "pdm.lock", "pixi.lock", "poetry.lock", "pylock.toml", "uv.lock")
)


def migrated_requirements(root: Path) -> Rewriting:
    """Return the changes of the files that name the peer's distributions.

    A place that stays is a finding.
    """
    result = Rewriting()
    for file in without_links(root, tuple(project_files(root, is_wanted=_is_wanted).stamps)):
        try:
            content = regular_content(root / file)
        except OSError as error:
            problem = f"cannot be read: {reading_problem(error)}"
            result += Rewriting(findings=(Finding(file, 1, problem),))
            continue
        if DISTRIBUTION.search(content):
            result += _migrated(file, content)
    return result


def _is_wanted(name: str) -> bool:
    return name in _TOML | _INI | _OTHERS | _LOCKS or name.endswith((".txt", ".in"))


def _migrated(file: str, content: bytes) -> Rewriting:
    name = file.rpartition("/")[2]
    if name in _LOCKS:
        what = "it locks distributions of the peer; lock again after this change"
        return Rewriting(findings=(Finding(file, 1, what),))
    rewrite = _rewrite_of(file, name)
    if rewrite is None:
        return Rewriting()
    try:
        text = content.decode("utf-8-sig")
        new = rewrite(text)
    except UnicodeDecodeError as error:
        return _left_alone(file, reading_problem(error))
    except ModelError as error:
        return _left_alone(file, error.problem)
    findings = tuple(_findings(file, text, new))
    if new == text:
        return Rewriting(findings=findings)
    start = len(content) - len(text.encode())
    return Rewriting((Change(file, content, content[:start] + new.encode()),), findings)


def _rewrite_of(file: str, name: str) -> Callable[[str], str] | None:
    if name in _TOML:
        return without_peer
    if name in _INI:
        return ini_without_peer
    if _REQUIREMENTS.fullmatch(file) or _IN_FOLDER.fullmatch(file):
        return requirements_without_peer
    return (lambda text: text) if name in _OTHERS else None


def _findings(file: str, before: str, after: str) -> Iterator[Finding]:
    """Yield the lines that still name the peer, by their numbers before the change."""
    left = after.splitlines()
    for number, line in enumerate(before.splitlines(), 1):
        if line.lstrip().startswith("#"):
            continue
        named = mentioned_distributions(line) if line in left else ()
        for each in named[:1]:
            yield Finding(file, number, f"this line names {each}")


def _left_alone(file: str, problem: str) -> Rewriting:
    return Rewriting(findings=(Finding(file, 1, f"{problem}; it is left alone"),))
