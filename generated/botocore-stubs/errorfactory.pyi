from botocore.exceptions import ClientError as ClientError, ClientError as _ClientError
from botocore.model import ServiceModel
from collections.abc import Mapping

class BaseClientExceptions:
    ClientError: type[_ClientError]

    def __init__(self, code_to_exception: Mapping[str, type[_ClientError]]) -> None:
        """Base class for exceptions object on a client.

        Args:
            code_to_exception: Mapping of error codes (strings) to exception class that should be raised when encountering a particular error code.
        """

    def from_code(self, error_code: str) -> type[_ClientError]:
        """Retrieves the error class based on the error code.

        This is helpful for identifying the exception class needing to be caught based
        on the ClientError.parsed_reponse['Error']['Code'] value.

        Args:
            error_code: The error code associated to a ClientError exception.

        Returns:
            The appropriate modeled exception class for that error code. If the error code does not match any of the known modeled exceptions then return a generic ClientError.
        """

class ClientExceptionsFactory:
    def __init__(self) -> None: ...
    def create_client_exceptions(
        self, service_model: ServiceModel
    ) -> BaseClientExceptions:
        """Creates a ClientExceptions object for the particular service client.

        Args:
            service_model: The service model for the client.

        Returns:
            The exceptions object of a client that can be used to grab the various different modeled exceptions.
        """
