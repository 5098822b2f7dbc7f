"""Request types of Example Sinks: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.sinks.responses import Sink as Sink


class PutSinkRequest(TypedDict, closed=True):
    Sink: Sink
