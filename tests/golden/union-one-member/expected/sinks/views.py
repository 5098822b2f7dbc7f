"""What the methods of Example Sinks take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict


class SinkLike(TypedDict):
    Bucket: ReadOnly[str]
