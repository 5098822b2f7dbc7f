"""Response types of Example Profiles: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Profile(TypedDict):
    """Parameters of `update_profile`. Response of `update_profile`."""

    Name: str
    Updated: NotRequired[datetime]


class ProfileResult(Profile):
    """Parameters of `update_profile`. Response of `update_profile`."""

    ResponseMetadata: ResponseMetadata
