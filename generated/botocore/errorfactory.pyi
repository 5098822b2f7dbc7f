from botocore.exceptions import ClientError as ClientError, ClientError as _ClientError
from botocore.model import ServiceModel
from collections.abc import Mapping

class BaseClientExceptions:
    ClientError: type[_ClientError]
    def __init__(self, code_to_exception: Mapping[str, type[_ClientError]]) -> None: ...
    def from_code(self, error_code: str) -> type[_ClientError]: ...

class ClientExceptionsFactory:
    def __init__(self) -> None: ...
    def create_client_exceptions(
        self, service_model: ServiceModel
    ) -> BaseClientExceptions: ...
