"""Errors of Amazon Simple Queue Service, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.sqs import errors
from boto_types.values import ErrorResponse

class SQSExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    BatchEntryIdsNotDistinct: type[errors.BatchEntryIdsNotDistinct]
    BatchRequestTooLong: type[errors.BatchRequestTooLong]
    EmptyBatchRequest: type[errors.EmptyBatchRequest]
    InvalidAddress: type[errors.InvalidAddress]
    InvalidAttributeName: type[errors.InvalidAttributeName]
    InvalidAttributeValue: type[errors.InvalidAttributeValue]
    InvalidBatchEntryId: type[errors.InvalidBatchEntryId]
    InvalidIdFormat: type[errors.InvalidIdFormat]
    InvalidMessageContents: type[errors.InvalidMessageContents]
    InvalidSecurity: type[errors.InvalidSecurity]
    KmsAccessDenied: type[errors.KmsAccessDenied]
    KmsDisabled: type[errors.KmsDisabled]
    KmsInvalidKeyUsage: type[errors.KmsInvalidKeyUsage]
    KmsInvalidState: type[errors.KmsInvalidState]
    KmsNotFound: type[errors.KmsNotFound]
    KmsOptInRequired: type[errors.KmsOptInRequired]
    KmsThrottled: type[errors.KmsThrottled]
    MessageNotInflight: type[errors.MessageNotInflight]
    OverLimit: type[errors.OverLimit]
    PurgeQueueInProgress: type[errors.PurgeQueueInProgress]
    QueueDeletedRecently: type[errors.QueueDeletedRecently]
    QueueDoesNotExist: type[errors.QueueDoesNotExist]
    QueueNameExists: type[errors.QueueNameExists]
    ReceiptHandleIsInvalid: type[errors.ReceiptHandleIsInvalid]
    RequestThrottled: type[errors.RequestThrottled]
    ResourceNotFoundException: type[errors.ResourceNotFoundException]
    TooManyEntriesInBatchRequest: type[errors.TooManyEntriesInBatchRequest]
    UnsupportedOperation: type[errors.UnsupportedOperation]

class BatchEntryIdsNotDistinctResponse(ErrorResponse, total=False):
    message: str

class BatchEntryIdsNotDistinct(ClientError):
    """Two or more batch entries in the request have the same `Id`."""

    @property
    def response(self) -> BatchEntryIdsNotDistinctResponse: ...

class BatchRequestTooLongResponse(ErrorResponse, total=False):
    message: str

class BatchRequestTooLong(ClientError):
    """The length of all the messages put together is more than the limit."""

    @property
    def response(self) -> BatchRequestTooLongResponse: ...

class EmptyBatchRequestResponse(ErrorResponse, total=False):
    message: str

class EmptyBatchRequest(ClientError):
    """The batch request doesn't contain any entries."""

    @property
    def response(self) -> EmptyBatchRequestResponse: ...

class InvalidAddressResponse(ErrorResponse, total=False):
    message: str

class InvalidAddress(ClientError):
    """The specified ID is invalid."""

    @property
    def response(self) -> InvalidAddressResponse: ...

class InvalidAttributeNameResponse(ErrorResponse, total=False):
    message: str

class InvalidAttributeName(ClientError):
    """The specified attribute doesn't exist."""

    @property
    def response(self) -> InvalidAttributeNameResponse: ...

class InvalidAttributeValueResponse(ErrorResponse, total=False):
    message: str

class InvalidAttributeValue(ClientError):
    """A queue attribute value is invalid."""

    @property
    def response(self) -> InvalidAttributeValueResponse: ...

class InvalidBatchEntryIdResponse(ErrorResponse, total=False):
    message: str

class InvalidBatchEntryId(ClientError):
    """The `Id` of a batch entry in a batch request doesn't abide by the
    specification.
    """

    @property
    def response(self) -> InvalidBatchEntryIdResponse: ...

class InvalidIdFormatResponse(ErrorResponse): ...

class InvalidIdFormat(ClientError):
    """The specified receipt handle isn't valid for the current version."""

    @property
    def response(self) -> InvalidIdFormatResponse: ...

class InvalidMessageContentsResponse(ErrorResponse, total=False):
    message: str

class InvalidMessageContents(ClientError):
    """The message contains characters outside the allowed set."""

    @property
    def response(self) -> InvalidMessageContentsResponse: ...

class InvalidSecurityResponse(ErrorResponse, total=False):
    message: str

class InvalidSecurity(ClientError):
    """The request was not made over HTTPS or did not use SigV4 for signing."""

    @property
    def response(self) -> InvalidSecurityResponse: ...

class KmsAccessDeniedResponse(ErrorResponse, total=False):
    message: str

class KmsAccessDenied(ClientError):
    """The caller doesn't have the required KMS access."""

    @property
    def response(self) -> KmsAccessDeniedResponse: ...

class KmsDisabledResponse(ErrorResponse, total=False):
    message: str

class KmsDisabled(ClientError):
    """The request was denied due to request throttling."""

    @property
    def response(self) -> KmsDisabledResponse: ...

class KmsInvalidKeyUsageResponse(ErrorResponse, total=False):
    message: str

class KmsInvalidKeyUsage(ClientError):
    """The request was rejected for one of the following reasons..."""

    @property
    def response(self) -> KmsInvalidKeyUsageResponse: ...

class KmsInvalidStateResponse(ErrorResponse, total=False):
    message: str

class KmsInvalidState(ClientError):
    """The request was rejected because the state of the specified resource is not
    valid for this request.
    """

    @property
    def response(self) -> KmsInvalidStateResponse: ...

class KmsNotFoundResponse(ErrorResponse, total=False):
    message: str

class KmsNotFound(ClientError):
    """The request was rejected because the specified entity or resource could not be
    found.
    """

    @property
    def response(self) -> KmsNotFoundResponse: ...

class KmsOptInRequiredResponse(ErrorResponse, total=False):
    message: str

class KmsOptInRequired(ClientError):
    """The request was rejected because the specified key policy isn't syntactically
    or semantically correct.
    """

    @property
    def response(self) -> KmsOptInRequiredResponse: ...

class KmsThrottledResponse(ErrorResponse, total=False):
    message: str

class KmsThrottled(ClientError):
    """Amazon Web Services KMS throttles requests for the following conditions."""

    @property
    def response(self) -> KmsThrottledResponse: ...

class MessageNotInflightResponse(ErrorResponse): ...

class MessageNotInflight(ClientError):
    """The specified message isn't in flight."""

    @property
    def response(self) -> MessageNotInflightResponse: ...

class OverLimitResponse(ErrorResponse, total=False):
    message: str

class OverLimit(ClientError):
    """The specified action violates a limit."""

    @property
    def response(self) -> OverLimitResponse: ...

class PurgeQueueInProgressResponse(ErrorResponse, total=False):
    message: str

class PurgeQueueInProgress(ClientError):
    """Indicates that the specified queue previously received a `PurgeQueue` request
    within the last 60 seconds (the time it can take to delete the messages in the
    queue).
    """

    @property
    def response(self) -> PurgeQueueInProgressResponse: ...

class QueueDeletedRecentlyResponse(ErrorResponse, total=False):
    message: str

class QueueDeletedRecently(ClientError):
    """You must wait 60 seconds after deleting a queue before you can create another
    queue with the same name.
    """

    @property
    def response(self) -> QueueDeletedRecentlyResponse: ...

class QueueDoesNotExistResponse(ErrorResponse, total=False):
    message: str

class QueueDoesNotExist(ClientError):
    """Ensure that the `QueueUrl` is correct and that the queue has not been deleted."""

    @property
    def response(self) -> QueueDoesNotExistResponse: ...

class QueueNameExistsResponse(ErrorResponse, total=False):
    message: str

class QueueNameExists(ClientError):
    """A queue with this name already exists. Amazon SQS returns this error only if
    the request includes attributes whose values differ from those of the existing
    queue.
    """

    @property
    def response(self) -> QueueNameExistsResponse: ...

class ReceiptHandleIsInvalidResponse(ErrorResponse, total=False):
    message: str

class ReceiptHandleIsInvalid(ClientError):
    """The specified receipt handle isn't valid."""

    @property
    def response(self) -> ReceiptHandleIsInvalidResponse: ...

class RequestThrottledResponse(ErrorResponse, total=False):
    message: str

class RequestThrottled(ClientError):
    """The request was denied due to request throttling."""

    @property
    def response(self) -> RequestThrottledResponse: ...

class ResourceNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class ResourceNotFoundException(ClientError):
    """One or more specified resources don't exist."""

    @property
    def response(self) -> ResourceNotFoundExceptionResponse: ...

class TooManyEntriesInBatchRequestResponse(ErrorResponse, total=False):
    message: str

class TooManyEntriesInBatchRequest(ClientError):
    """The batch request contains more entries than permissible. For Amazon SQS, the
    maximum number of entries you can include in a single SendMessageBatch,
    DeleteMessageBatch, or ChangeMessageVisibilityBatch request is 10.
    """

    @property
    def response(self) -> TooManyEntriesInBatchRequestResponse: ...

class UnsupportedOperationResponse(ErrorResponse, total=False):
    message: str

class UnsupportedOperation(ClientError):
    """Error code 400. Unsupported operation."""

    @property
    def response(self) -> UnsupportedOperationResponse: ...
