"""Names that a user may have meant."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MOST = 3
_ALIKE = 0.5  # of 1; "note" and "notes" are 0.89


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """Return a hint with the names that are most like an unknown one.

    The hint follows the problem: `; did you mean put_note or PutNote?`. If no name is like it, the
    hint is `otherwise`, e.g. "`botowright list` prints them".
    """
    near = difflib.get_close_matches(name, list(known), n=_MOST, cutoff=_ALIKE)
    hint = f"did you mean {' or '.join(near)}?" if near else otherwise
    return f"; {hint}" if hint else ""
