"""Names that the scan follows into other files: of functions, and of classes."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_WORD = re.compile(r"\w+")
_QUOTED = re.compile(r"[\"']([a-z0-9.-]+)[\"']")


@dataclass(frozen=True, slots=True)
class Followed:
    """A name, and the modules from which files can import it."""

    name: str
    modules: frozenset[str]

    def is_in(self, text: str, services: frozenset[str]) -> bool:
        """Return whether a file calls the function, or mentions the class.

        Many functions can have the name. So the file must also mention a module that has this one,
        or the name of a service.
        """
        if self.name not in text or not _pattern(self.name).search(text):
            return False
        words = frozenset(_WORD.findall(text))
        return not words.isdisjoint(self.modules) or not services.isdisjoint(_QUOTED.findall(text))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    if name[:1].isupper():
        return re.compile(rf"\b{re.escape(name)}\b")
    return re.compile(rf"(?<!def )\b{re.escape(name)}\s*\(")
