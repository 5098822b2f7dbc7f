"""Environments that a tool made for one command: nobody's project looks for packages there."""

from __future__ import annotations

import os
import re
from pathlib import Path

# A file that the tool leaves in such an environment, and the tool.
_MARKS = {
    "uv-receipt.toml": "uv tool",
    "pipx_metadata.json": "pipx",
    ".install_state_v1": "pre-commit",
    ".install_state_v2": "pre-commit",
    ".prek-hook.json": "prek",
}
# `uvx` and `uv run --with` make theirs in these folders of uv's cache.
_UV_CACHE = re.compile(r"(?:archive|builds|environments)-v\d+")


def throwaway_of(prefix: Path) -> str | None:
    """Return the tool that made an environment for one command, None for another environment."""
    for mark, tool in _MARKS.items():
        if (prefix / mark).is_file():
            return tool
    return "uvx" if _UV_CACHE.fullmatch(prefix.parent.name) else None


def command_folders() -> list[str]:
    """Return the folders of PATH, except those of such environments: uvx puts its own first."""
    return [folder for folder in os.get_exec_path() if throwaway_of(Path(folder).parent) is None]
