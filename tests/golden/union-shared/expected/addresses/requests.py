"""Request types of Example Addresses: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.addresses import responses


class PutAddressRequest(TypedDict, total=False, closed=True):
    Address: responses.Address


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.addresses.responses import (
    Address as Address,
    Address_Box as Address_Box,
    Address_Street as Address_Street,
)
