"""What the methods of Example Parcels take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict


class AddressLike(TypedDict):
    City: ReadOnly[str]
