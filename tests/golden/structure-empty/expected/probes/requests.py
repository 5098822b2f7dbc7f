"""Request types of Example Probes: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.probes.responses import Both as Both


class SentOnly(TypedDict):
    pass


class PutProbeRequest(TypedDict, total=False, closed=True):
    Sent: SentOnly
    Both: Both
