"""The names that Python can spell. Every name that we write as code has passed one of these."""

from __future__ import annotations

from functools import lru_cache
from keyword import iskeyword
from unicodedata import normalize

# Asked for each key of each TypedDict. The keys of a service are few; those of all services would
# take megabytes.
_KNOWN_NAMES = 2048


def normalized(name: str) -> str:
    """Return a name as Python reads it in source (NFKC), e.g. "file" for "ﬁle"."""
    return name if name.isascii() else normalize("NFKC", name)


def is_reserved(name: str) -> bool:
    """Return whether Python gives an identifier a meaning: `class`, `__debug__`, `__getattr__`."""
    return iskeyword(name) or (name.startswith("__") and name.endswith("__"))


def is_spellable(name: str) -> bool:
    """Return whether a name can be an identifier in source, and stays as it is there."""
    return (
        name.isidentifier()
        and not iskeyword(name)
        and name != "__debug__"
        and normalized(name) == name
    )


@lru_cache(_KNOWN_NAMES)
def stands_in_a_class(name: str) -> bool:
    """Return whether a name can be a key of a class body, a method, or a parameter of one.

    A class mangles two leading underscores.
    """
    return is_spellable(name) and not name.startswith("__")
