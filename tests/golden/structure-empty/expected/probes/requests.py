"""What you send to Example Probes.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.probes.responses import Both as Both


class SentOnly(TypedDict):
    pass


class PutProbeRequest(TypedDict, total=False, closed=True):
    Sent: SentOnly
    Both: Both
