"""Resources of Example Shops (2024-05-01)."""

from boto3.resources.base import ServiceResource

from boto_types.shops import client, resources, responses

class ShopsServiceResource(ServiceResource[client.ShopsClient]):
    """Example Shops: `boto3.resource("shops")`.

    https://docs.aws.amazon.com/boto3/latest/reference/services/shops/service-resource/index.html
    """

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def Shop(self, name: str) -> resources.Shop:
        """Return the `Shop` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shops/service-resource/Shop.html
        """

    def Person(self, id: str) -> resources.Person:
        """Return the `Person` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shops/service-resource/Person.html
        """

class Shop(ServiceResource[client.ShopsClient]):
    """`Shop` of Example Shops.

    https://docs.aws.amazon.com/boto3/latest/reference/services/shops/shop/index.html
    """

    @property
    def name(self) -> str: ...
    @property
    def street(self) -> str: ...
    @property
    def phone(self) -> str | None: ...
    @property
    def owner(self) -> responses.Owner: ...
    @property
    def person(self) -> resources.Person:
        """The `Person` that the data of this resource names."""

    @property
    def friend(self) -> resources.Person | None:
        """The `Person` that the data of this resource names."""

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        Name: str = ...,
    ) -> None:
        """Load the attributes with `get_shop`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shops/shop/load.html
        """

    def reload(
        self,
        *,
        Name: str = ...,
    ) -> None:
        """Load the attributes with `get_shop`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/shops/shop/reload.html
        """

class Person(ServiceResource[client.ShopsClient]):
    """`Person` of Example Shops.

    https://docs.aws.amazon.com/boto3/latest/reference/services/shops/person/index.html
    """

    @property
    def id(self) -> str: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""
