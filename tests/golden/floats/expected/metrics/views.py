"""Views of Example Metrics: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.values import FloatInput


class PointLike(TypedDict):
    X: ReadOnly[FloatInput]
    Y: ReadOnly[FloatInput]
