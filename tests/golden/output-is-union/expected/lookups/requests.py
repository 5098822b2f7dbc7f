"""Request types of Example Lookups: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict


class LookupInput(TypedDict, total=False, closed=True):
    """Exactly one of: `ById`, `ByName`."""

    ById: str
    ByName: str
