"""What comes back from Example Tickets."""

from typing import Literal

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class PutTicketResponse(TypedDict):
    Priority: NotRequired[Literal["LOW", "HIGH"]]
    Owner: NotRequired[str]
    ResponseMetadata: ResponseMetadata
