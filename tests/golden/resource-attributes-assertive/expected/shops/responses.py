"""Response types of Example Shops: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Owner(TypedDict):
    OwnerId: str
    Partner: NotRequired[str]


class Shop(TypedDict):
    Street: str
    Phone: NotRequired[str]
    Owner: Owner


class GetShopResponse(TypedDict):
    Shop: Shop
    ResponseMetadata: ResponseMetadata
