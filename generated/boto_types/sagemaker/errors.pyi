"""Errors of Amazon SageMaker Service, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.sagemaker import errors
from boto_types.values import ErrorResponse

class SageMakerExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    ConflictException: type[errors.ConflictException]
    ResourceAlreadyExists: type[errors.ResourceAlreadyExists]
    ResourceInUse: type[errors.ResourceInUse]
    ResourceLimitExceeded: type[errors.ResourceLimitExceeded]
    ResourceNotFound: type[errors.ResourceNotFound]

class ConflictExceptionResponse(ErrorResponse, total=False):
    Message: str

class ConflictException(ClientError):
    """There was a conflict when you attempted to modify a SageMaker entity such as
    an `Experiment` or `Artifact`.
    """

    @property
    def response(self) -> ConflictExceptionResponse: ...

class ResourceAlreadyExistsResponse(ErrorResponse, total=False):
    Message: str

class ResourceAlreadyExists(ClientError):
    """The resource that you are trying to create already exists. Use a different
    resource name, or delete the existing resource before retrying.
    """

    @property
    def response(self) -> ResourceAlreadyExistsResponse: ...

class ResourceInUseResponse(ErrorResponse, total=False):
    Message: str

class ResourceInUse(ClientError):
    """Resource being accessed is in use."""

    @property
    def response(self) -> ResourceInUseResponse: ...

class ResourceLimitExceededResponse(ErrorResponse, total=False):
    Message: str

class ResourceLimitExceeded(ClientError):
    """You have exceeded an SageMaker resource limit. For example, you might have too
    many training jobs created.
    """

    @property
    def response(self) -> ResourceLimitExceededResponse: ...

class ResourceNotFoundResponse(ErrorResponse, total=False):
    Message: str

class ResourceNotFound(ClientError):
    """Resource being access is not found."""

    @property
    def response(self) -> ResourceNotFoundResponse: ...
