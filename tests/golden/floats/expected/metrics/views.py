"""What the methods of Example Metrics take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict

from boto_types.values import FloatInput


class PointLike(TypedDict):
    X: ReadOnly[FloatInput]
    Y: ReadOnly[FloatInput]
