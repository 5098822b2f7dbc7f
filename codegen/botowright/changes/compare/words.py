"""Values of a model as the words of a change."""

from __future__ import annotations

import json


def value_words(value: object) -> str:
    """Return a value in words: "none", a string, or JSON."""
    if value is None:
        return "none"
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def trait_words(key: str, before: object, after: object) -> tuple[str, str]:
    """Return the two sides of a change of a trait: "max 10" and "5"."""
    return f"{key} {value_words(before)}", value_words(after)
