"""What you send to Example Sinks.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.sinks.responses import Sink as Sink


class PutSinkRequest(TypedDict, closed=True):
    Sink: Sink
