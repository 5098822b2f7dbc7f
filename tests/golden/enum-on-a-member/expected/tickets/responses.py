"""What comes back from Example Tickets."""

from typing import Literal

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class PutTicketResponse(TypedDict, total=False):
    Priority: Literal["LOW", "HIGH"]
    Owner: str
    ResponseMetadata: Required[ResponseMetadata]
