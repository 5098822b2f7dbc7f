"""What the methods of Example Sensors take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict


class GroupLike(TypedDict, total=False):
    Readings: ReadOnly[list[int] | tuple[int, ...]]
