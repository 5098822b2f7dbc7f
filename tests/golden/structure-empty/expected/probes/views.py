"""Views of Example Probes: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import TypedDict


class SentOnlyLike(TypedDict):
    pass


class BothLike(TypedDict):
    pass
