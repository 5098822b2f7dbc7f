"""Response types of Example Routes: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata


class None_(TypedDict, total=False):
    Reason: str
    At: datetime


class PutRouteResponse(TypedDict, total=False):
    Target: None_
    Codes: list[str | None]
    ResponseMetadata: Required[ResponseMetadata]
