from collections.abc import Sequence

import botocore.exceptions

class UnknownAPIVersionError(Boto3Error, botocore.exceptions.DataNotFoundError):
    def __init__(
        self, service_name: str, bad_api_version: str, available_api_versions: str
    ) -> None: ...

class ResourceNotExistsError(Boto3Error, botocore.exceptions.DataNotFoundError):
    def __init__(
        self,
        service_name: str,
        available_services: Sequence[str],
        has_low_level_client: bool,
    ) -> None: ...

class RetriesExceededError(Boto3Error):
    last_exception: Exception

    def __init__(
        self, last_exception: Exception, msg: str = "Max Retries Exceeded"
    ) -> None: ...

class DynamoDBOperationNotSupportedError(Boto3Error):
    def __init__(self, operation: str, value: object) -> None: ...

DynanmoDBOperationNotSupportedError = DynamoDBOperationNotSupportedError

class DynamoDBNeedsConditionError(Boto3Error):
    def __init__(self, value: object) -> None: ...

