"""What you send to Example Sinks.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.sinks.responses import Sink as Sink


class SinkLike(TypedDict):
    Bucket: ReadOnly[str]


class PutSinkRequest(TypedDict, closed=True):
    Sink: Sink
