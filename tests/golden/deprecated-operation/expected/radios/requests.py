"""Request types of Example Radios: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.radios import literals


class TuneRequest(TypedDict, total=False, closed=True):
    """Parameters of `search`."""

    Station: str
    """Deprecated: Gone."""

    Band: literals.Band
    """Deprecated."""
