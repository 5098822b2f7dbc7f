"""Generated files, as rendering returns them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A file of the output: its text, and its path below the output folder, with slashes."""

    path: str
    text: str
    is_shortened: bool = False  # whether its documentation would have been too long
