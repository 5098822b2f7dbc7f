"""What the methods of Example Probes take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict


class SentOnlyLike(TypedDict):
    pass


class BothLike(TypedDict):
    pass
