"""What templates get of a signature."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SignatureText:
    """A `def` up to its colon, with what stands above it."""

    decorators: list[str]
    lines: list[str]
