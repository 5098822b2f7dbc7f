"""What the methods of Example Shelves take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict


class WaiterNameLike(TypedDict, total=False):
    Name: ReadOnly[str]
