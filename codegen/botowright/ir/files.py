"""What rendering gives and writing takes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GeneratedFile:
    """A file of the output: its path, with slashes, from the output folder, and its text."""

    path: str
    text: str
