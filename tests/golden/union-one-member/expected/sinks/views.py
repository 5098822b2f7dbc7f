"""Views of Example Sinks: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict


class SinkLike(TypedDict):
    """Exactly one of: `Bucket`."""

    Bucket: ReadOnly[str]
