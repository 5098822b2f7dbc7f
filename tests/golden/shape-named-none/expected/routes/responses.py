"""What comes back from Example Routes."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class None_(TypedDict):
    Reason: NotRequired[str]
    At: NotRequired[datetime]


class PutRouteResponse(TypedDict):
    Target: NotRequired[None_]
    Codes: NotRequired[list[str | None]]
    ResponseMetadata: ResponseMetadata
