"""Names that Python can spell. Every name in generated code passes one of these functions."""

from __future__ import annotations

from functools import lru_cache
from keyword import iskeyword
from unicodedata import normalize

# Called for each key of each TypedDict. A service has few different keys. The keys of all services
# would take megabytes.
_KNOWN_NAMES = 2048


def normalized(name: str) -> str:
    """Return a name as Python reads it in source (NFKC), e.g. "file" for "ﬁle"."""
    return name if name.isascii() else normalize("NFKC", name)


def is_reserved(name: str) -> bool:
    """Return whether an identifier has a meaning in Python: `class`, `__debug__`, `__getattr__`."""
    return iskeyword(name) or (name.startswith("__") and name.endswith("__"))


def is_spellable(name: str) -> bool:
    """Return whether a name can be an identifier in source code, without a change."""
    return (
        name.isidentifier()
        and not iskeyword(name)
        and name != "__debug__"
        and normalized(name) == name
    )


@lru_cache(_KNOWN_NAMES)
def stands_in_a_class(name: str) -> bool:
    """Return whether a name can be a key of a class body, a method, or a parameter of one.

    It cannot start with two underscores, because a class mangles such a name.
    """
    return is_spellable(name) and not name.startswith("__")
