"""Response types of Example Profiles: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Profile(TypedDict):
    Name: str
    Updated: NotRequired[datetime]


class ProfileResult(Profile):
    ResponseMetadata: ResponseMetadata
