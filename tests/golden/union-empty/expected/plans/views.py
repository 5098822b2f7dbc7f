"""Views of Example Plans: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import TypedDict


class PlanLike(TypedDict):
    pass
