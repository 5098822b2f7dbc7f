"""Resources of Example Stores (2024-05-01)."""

from builtins import list as _list, property as _property, str as _str

from boto3.resources.base import ServiceResource

from boto_types.stores import client, resources, responses

class StoresServiceResource(ServiceResource[client.StoresClient]):
    """Example Stores: `boto3.resource("stores")`.

    https://docs.aws.amazon.com/boto3/latest/reference/services/stores/service-resource/index.html
    """

    def get_available_subresources(self) -> _list[_str]:
        """Return the names of the methods that make other resources."""

    def list(self, name: _str) -> resources.list:
        """Return the `list` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/stores/service-resource/list.html
        """

class list(ServiceResource[client.StoresClient]):
    """`list` of Example Stores.

    https://docs.aws.amazon.com/boto3/latest/reference/services/stores/list/index.html
    """

    @_property
    def name(self) -> _str: ...
    @_property
    def str(self) -> _list[_str]: ...
    @_property
    def find_attribute(self) -> _str | None: ...
    @_property
    def property(self) -> _str | None: ...
    @_property
    def meta_attribute(self) -> _str | None: ...
    @_property
    def load_attribute(self) -> _str | None: ...
    @_property
    def item(self) -> _str | None: ...
    def get_available_subresources(self) -> _list[_str]:
        """Return the names of the methods that make other resources."""

    def load(
        self,
        *,
        Name: _str = ...,
    ) -> None:
        """Load the attributes with `get_list`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/stores/list/load.html
        """

    def reload(
        self,
        *,
        Name: _str = ...,
    ) -> None:
        """Load the attributes with `get_list`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/stores/list/reload.html
        """

    def find(
        self,
        *,
        Name: _str = ...,
    ) -> responses.list:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stores/list/find.html"""

    def again(
        self,
        *,
        Name: _str = ...,
    ) -> resources.list:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stores/list/again.html"""

    def list(self, name: _str) -> resources.list:
        """Return the `list` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/stores/list/list.html
        """
