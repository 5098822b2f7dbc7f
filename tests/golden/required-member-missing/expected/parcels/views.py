"""Views of Example Parcels: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict


class AddressLike(TypedDict):
    City: ReadOnly[str]
