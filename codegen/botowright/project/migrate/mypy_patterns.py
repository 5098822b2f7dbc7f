"""mypy's patterns of modules: those of the peer → ours."""

from __future__ import annotations

import re

from botowright.project.migrate.peer import FRONTS

_PATTERN = re.compile(rf"{FRONTS}(?:[._](?P<service>[a-z0-9_]+))?(?:[._*].*)?")


def new_pattern(pattern: str) -> str:
    """Return the pattern of our modules that takes the place of another, or the same pattern."""
    found = _PATTERN.fullmatch(pattern.strip()) if isinstance(pattern, str) else None
    if found is None:
        return pattern
    service = found["service"]
    return f"boto_types.{service.rstrip('_')}.*" if service else "boto_types.*"
