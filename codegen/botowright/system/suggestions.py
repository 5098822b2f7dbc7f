"""Names that a user may have meant."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 3
_ALIKE = 0.6  # of 1; "note" and "notes" are 0.89, "nope" and "type" 0.5


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return a hint with the names that are most like an unknown one, in any case of letters.

    The hint follows the problem: `; did you mean put_note or PutNote?`. If no name is like it, the
    hint is `otherwise`, e.g. "`botowright list` prints them".
    """
    near = _names_like(name, known)
    hint = f"did you mean {' or '.join(near)}?" if near else otherwise
    return f"; {hint}" if hint else ""


def _names_like(name: str, known: Iterable[str]) -> list[str]:
    # Deferred: importing difflib takes 1 ms, and most commands suggest no name.
    import difflib

    by_folded: defaultdict[str, list[str]] = defaultdict(list)
    for candidate in sorted(known):
        by_folded[candidate.casefold()].append(candidate)
    near = difflib.get_close_matches(name.casefold(), by_folded, n=_MOST, cutoff=_ALIKE)
    return [candidate for folded in near for candidate in by_folded[folded]][:_MOST]
