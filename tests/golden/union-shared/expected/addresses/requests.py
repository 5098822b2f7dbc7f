"""What you send to Example Addresses.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.addresses.responses import (
    Address as Address,
    Address_Box as Address_Box,
    Address_Street as Address_Street,
)


class PutAddressRequest(TypedDict, total=False, closed=True):
    Address: Address
