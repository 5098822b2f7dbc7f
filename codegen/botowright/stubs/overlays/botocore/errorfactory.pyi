from collections.abc import Mapping

from botocore.exceptions import ClientError as _ClientError
from botocore.exceptions import ClientError as ClientError
from botocore.model import ServiceModel

class BaseClientExceptions:
    # It raises an error that lists the known names.
    del __getattr__

    ClientError: type[_ClientError]

    def __init__(self, code_to_exception: Mapping[str, type[_ClientError]]) -> None: ...
    def from_code(self, error_code: str) -> type[_ClientError]: ...

class ClientExceptionsFactory:
    def create_client_exceptions(
        self, service_model: ServiceModel
    ) -> BaseClientExceptions: ...
