"""Response types of Example Tickets: TypedDicts of the data that AWS returns."""

from typing import Literal

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class PutTicketResponse(TypedDict, total=False):
    Priority: Literal["LOW", "HIGH"]
    Owner: str
    ResponseMetadata: Required[ResponseMetadata]
