import logging
from collections.abc import Callable, Iterable
from typing import Any, TypeVar

_Function = TypeVar("_Function", bound=Callable[..., Any])
logger: logging.Logger

def instance_cache(func: _Function) -> _Function:
    """Cache the result of a method on a per instance basis.

    This is not a general purpose caching decorator. In order for this to be used,
    it must be used on methods on an instance, and that instance *must* provide a
    `self._cache` dictionary.
    """

class JSONFileLoader:
    """Loader JSON files.

    This class can load the default format of models, which is a JSON file.
    """

    def exists(self, file_path: str) -> bool:
        """Checks if the file exists.

        Args:
            file_path: The full path to the file to load without the '.json' extension.

        Returns:
            True if file path exists, False otherwise.
        """

    def load_file(self, file_path: str) -> Any:
        """Attempt to load the file path.

        Args:
            file_path: The full path to the file to load without the '.json' extension.

        Returns:
            The loaded data if it exists, otherwise None.
        """

def create_loader(search_path_string: str | None = None) -> Loader:
    """Create a Loader class.

    This factory function creates a loader given a search string path.

    Args:
        search_string_path: The AWS_DATA_PATH value. A string of data path values separated by the `os.path.pathsep` value, which is typically `:` on POSIX platforms and `;` on windows.

    Returns:
        A `Loader` instance.
    """

class Loader:
    """Find and load data models.

    This class will handle searching for and loading data models.

    The main method used here is `load_service_model`, which is a convenience method
    over `load_data` and `determine_latest_version`.
    """

    BUILTIN_DATA_PATH: str
    CUSTOMER_DATA_PATH: str
    BUILTIN_EXTRAS_TYPES: list[str]
    file_loader: JSONFileLoader
    def __init__(
        self,
        extra_search_paths: list[str] | None = None,
        file_loader: JSONFileLoader | None = None,
        cache: dict[Any, Any] | None = None,
        include_default_search_paths: bool = True,
        include_default_extras: bool = True,
    ) -> None: ...
    @property
    def search_paths(self) -> list[str]: ...
    @property
    def extras_types(self) -> list[str]: ...
    def list_available_services(self, type_name: str) -> list[str]:
        """List all known services.

        This will traverse the search path and look for all known services.

        Args:
            type_name: The type of the service (service-2, paginators-1, waiters-2, etc). This is needed because the list of available services depends on the service type. For example, the latest API version available for a resource-1.json file may not be the latest API version available for a services-2.json file.

        Returns:
            A list of all services. The list of services will be sorted.
        """

    def determine_latest_version(self, service_name: str, type_name: str) -> str:
        """Find the latest API version available for a service.

        Args:
            service_name: The name of the service.
            type_name: The type of the service (service-2, paginators-1, waiters-2, etc). This is needed because the latest API version available can depend on the service type. For example, the latest API version available for a resource-1.json file may not be the latest API version available for a services-2.json file.

        Returns:
            The latest API version. If the service does not exist or does not have any available API data, then a `DataNotFoundError` exception will be raised.
        """

    def list_api_versions(self, service_name: str, type_name: str) -> list[str]:
        """List all API versions available for a particular service type.

        Args:
            service_name: The name of the service.
            type_name: The type name for the service (i.e service-2, paginators-1, etc.)

        Returns:
            A list of API version strings in sorted order.
        """

    def load_service_model(
        self, service_name: str, type_name: str, api_version: str | None = None
    ) -> dict[str, Any]:
        """Load a botocore service model.

        This is the main method for loading botocore models (e.g. a service model,
        pagination configs, waiter configs, etc.).

        Args:
            service_name: The name of the service (e.g `ec2`, `s3`).
            type_name: The model type. Valid types include, but are not limited to: `service-2`, `paginators-1`, `waiters-2`.
            api_version: The API version to load. If this is not provided, then the latest API version will be used.
            load_extras: Whether or not to load the tool extras which contain additional data to be added to the model.

        Returns:
            The loaded data, as a python type (e.g. dict, list, etc).

        Raises:
            UnknownServiceError if there is no known service with the provided service_name.
            DataNotFoundError if no data could be found for the service_name/type_name/api_version.
        """

    def load_data_with_path(self, name: str) -> tuple[Any, str]:
        """Same as `load_data` but returns file path as second return value.

        Args:
            name: The data path, i.e `ec2/2015-03-01/service-2`.

        Returns:
            Tuple of the loaded data and the path to the data file where the data was loaded from. If no data could be found then a DataNotFoundError is raised.
        """

    def load_data(self, name: str) -> Any:
        """Load data given a data path.

        This is a low level method that will search through the various search paths
        until it's able to load a value. This is typically only needed to load *non*
        model files (such as _endpoints and _retry). If you need to load model files,
        you should prefer `load_service_model`. Use `load_data_with_path` to get the
        data path of the data file as second return value.

        Args:
            name: The data path, i.e `ec2/2015-03-01/service-2`.

        Returns:
            The loaded data. If no data could be found then a DataNotFoundError is raised.
        """

    def is_builtin_path(self, path: str) -> bool:
        """Whether a given path is within the package's data directory.

        This method can be used together with load_data_with_path(name) to determine if
        data has been loaded from a file bundled with the package, as opposed to a file
        in a separate location.

        Args:
            path: The file path to check.

        Returns:
            Whether the given path is within the package's data directory.
        """
    FILE_LOADER_CLASS = JSONFileLoader

class ExtrasProcessor:
    """Processes data from extras files into service models."""

    def process(
        self, original_model: dict[str, Any], extra_models: Iterable[dict[str, Any]]
    ) -> None:
        """Processes data from a list of loaded extras files into a model.

        Args:
            original_model: The service model to load all the extras into.
            extra_models: A list of loaded extras models.
        """
