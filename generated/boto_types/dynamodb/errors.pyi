"""Errors of Amazon DynamoDB, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.dynamodb import errors, responses
from boto_types.values import ErrorResponse

class DynamoDBExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    BackupInUseException: type[errors.BackupInUseException]
    BackupNotFoundException: type[errors.BackupNotFoundException]
    ConditionalCheckFailedException: type[errors.ConditionalCheckFailedException]
    ContinuousBackupsUnavailableException: type[
        errors.ContinuousBackupsUnavailableException
    ]
    DuplicateItemException: type[errors.DuplicateItemException]
    ExportConflictException: type[errors.ExportConflictException]
    ExportNotFoundException: type[errors.ExportNotFoundException]
    GlobalTableAlreadyExistsException: type[errors.GlobalTableAlreadyExistsException]
    GlobalTableNotFoundException: type[errors.GlobalTableNotFoundException]
    IdempotentParameterMismatchException: type[
        errors.IdempotentParameterMismatchException
    ]
    ImportConflictException: type[errors.ImportConflictException]
    ImportNotFoundException: type[errors.ImportNotFoundException]
    IndexNotFoundException: type[errors.IndexNotFoundException]
    InternalServerError: type[errors.InternalServerError]
    InvalidExportTimeException: type[errors.InvalidExportTimeException]
    InvalidRestoreTimeException: type[errors.InvalidRestoreTimeException]
    ItemCollectionSizeLimitExceededException: type[
        errors.ItemCollectionSizeLimitExceededException
    ]
    LimitExceededException: type[errors.LimitExceededException]
    PointInTimeRecoveryUnavailableException: type[
        errors.PointInTimeRecoveryUnavailableException
    ]
    PolicyNotFoundException: type[errors.PolicyNotFoundException]
    ProvisionedThroughputExceededException: type[
        errors.ProvisionedThroughputExceededException
    ]
    ReplicaAlreadyExistsException: type[errors.ReplicaAlreadyExistsException]
    ReplicaNotFoundException: type[errors.ReplicaNotFoundException]
    ReplicatedWriteConflictException: type[errors.ReplicatedWriteConflictException]
    RequestLimitExceeded: type[errors.RequestLimitExceeded]
    ResourceInUseException: type[errors.ResourceInUseException]
    ResourceNotFoundException: type[errors.ResourceNotFoundException]
    TableAlreadyExistsException: type[errors.TableAlreadyExistsException]
    TableInUseException: type[errors.TableInUseException]
    TableNotFoundException: type[errors.TableNotFoundException]
    ThrottlingException: type[errors.ThrottlingException]
    TransactionCanceledException: type[errors.TransactionCanceledException]
    TransactionConflictException: type[errors.TransactionConflictException]
    TransactionInProgressException: type[errors.TransactionInProgressException]

class BackupInUseExceptionResponse(ErrorResponse, total=False):
    message: str

class BackupInUseException(ClientError):
    """There is another ongoing conflicting backup control plane operation on the
    table. The backup is either being created, deleted or restored to a table.
    """

    @property
    def response(self) -> BackupInUseExceptionResponse: ...

class BackupNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class BackupNotFoundException(ClientError):
    """Backup not found for the given BackupARN."""

    @property
    def response(self) -> BackupNotFoundExceptionResponse: ...

class ConditionalCheckFailedExceptionResponse(ErrorResponse, total=False):
    message: str
    """The conditional request failed."""

    Item: dict[str, responses.AttributeValue]
    """Item which caused the `ConditionalCheckFailedException`."""

class ConditionalCheckFailedException(ClientError):
    """A condition specified in the operation failed to be evaluated."""

    @property
    def response(self) -> ConditionalCheckFailedExceptionResponse: ...

class ContinuousBackupsUnavailableExceptionResponse(ErrorResponse, total=False):
    message: str

class ContinuousBackupsUnavailableException(ClientError):
    """Backups have not yet been enabled for this table."""

    @property
    def response(self) -> ContinuousBackupsUnavailableExceptionResponse: ...

class DuplicateItemExceptionResponse(ErrorResponse, total=False):
    message: str

class DuplicateItemException(ClientError):
    """There was an attempt to insert an item with the same primary key as an item
    that already exists in the DynamoDB table.
    """

    @property
    def response(self) -> DuplicateItemExceptionResponse: ...

class ExportConflictExceptionResponse(ErrorResponse, total=False):
    message: str

class ExportConflictException(ClientError):
    """There was a conflict when writing to the specified S3 bucket."""

    @property
    def response(self) -> ExportConflictExceptionResponse: ...

class ExportNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class ExportNotFoundException(ClientError):
    """The specified export was not found."""

    @property
    def response(self) -> ExportNotFoundExceptionResponse: ...

class GlobalTableAlreadyExistsExceptionResponse(ErrorResponse, total=False):
    message: str

class GlobalTableAlreadyExistsException(ClientError):
    """The specified global table already exists."""

    @property
    def response(self) -> GlobalTableAlreadyExistsExceptionResponse: ...

class GlobalTableNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class GlobalTableNotFoundException(ClientError):
    """The specified global table does not exist."""

    @property
    def response(self) -> GlobalTableNotFoundExceptionResponse: ...

class IdempotentParameterMismatchExceptionResponse(ErrorResponse, total=False):
    Message: str

class IdempotentParameterMismatchException(ClientError):
    """DynamoDB rejected the request because you retried a request with a different
    payload but with an idempotent token that was already used.
    """

    @property
    def response(self) -> IdempotentParameterMismatchExceptionResponse: ...

class ImportConflictExceptionResponse(ErrorResponse, total=False):
    message: str

class ImportConflictException(ClientError):
    """There was a conflict when importing from the specified S3 source. This can
    occur when the current import conflicts with a previous import request that had
    the same client token.
    """

    @property
    def response(self) -> ImportConflictExceptionResponse: ...

class ImportNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class ImportNotFoundException(ClientError):
    """The specified import was not found."""

    @property
    def response(self) -> ImportNotFoundExceptionResponse: ...

class IndexNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class IndexNotFoundException(ClientError):
    """The operation tried to access a nonexistent index."""

    @property
    def response(self) -> IndexNotFoundExceptionResponse: ...

class InternalServerErrorResponse(ErrorResponse, total=False):
    message: str
    """The server encountered an internal error trying to fulfill the request."""

class InternalServerError(ClientError):
    """An error occurred on the server side."""

    @property
    def response(self) -> InternalServerErrorResponse: ...

class InvalidExportTimeExceptionResponse(ErrorResponse, total=False):
    message: str

class InvalidExportTimeException(ClientError):
    """The specified `ExportTime` is outside of the point in time recovery window."""

    @property
    def response(self) -> InvalidExportTimeExceptionResponse: ...

class InvalidRestoreTimeExceptionResponse(ErrorResponse, total=False):
    message: str

class InvalidRestoreTimeException(ClientError):
    """An invalid restore time was specified. RestoreDateTime must be between
    EarliestRestorableDateTime and LatestRestorableDateTime.
    """

    @property
    def response(self) -> InvalidRestoreTimeExceptionResponse: ...

class ItemCollectionSizeLimitExceededExceptionResponse(ErrorResponse, total=False):
    message: str
    """The total size of an item collection has exceeded the maximum limit of 10
    gigabytes."""

class ItemCollectionSizeLimitExceededException(ClientError):
    """An item collection is too large. This exception is only returned for tables
    that have one or more local secondary indexes.
    """

    @property
    def response(self) -> ItemCollectionSizeLimitExceededExceptionResponse: ...

class LimitExceededExceptionResponse(ErrorResponse, total=False):
    message: str
    """Too many operations for a given subscriber."""

class LimitExceededException(ClientError):
    """There is no limit to the number of daily on-demand backups that can be taken.
    For most purposes, up to 500 simultaneous table operations are allowed per
    account.
    """

    @property
    def response(self) -> LimitExceededExceptionResponse: ...

class PointInTimeRecoveryUnavailableExceptionResponse(ErrorResponse, total=False):
    message: str

class PointInTimeRecoveryUnavailableException(ClientError):
    """Point in time recovery has not yet been enabled for this source table."""

    @property
    def response(self) -> PointInTimeRecoveryUnavailableExceptionResponse: ...

class PolicyNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class PolicyNotFoundException(ClientError):
    """The operation tried to access a nonexistent resource-based policy. If you
    specified an `ExpectedRevisionId`, it's possible that a policy is present for the
    resource but its revision ID didn't match the expected value.
    """

    @property
    def response(self) -> PolicyNotFoundExceptionResponse: ...

class ProvisionedThroughputExceededExceptionResponse(ErrorResponse, total=False):
    message: str
    """You exceeded your maximum allowed provisioned throughput."""

    ThrottlingReasons: list[responses.ThrottlingReason]
    """A list of ThrottlingReason that provide detailed diagnostic information about
    why the request was throttled."""

class ProvisionedThroughputExceededException(ClientError):
    """The request was denied due to request throttling."""

    @property
    def response(self) -> ProvisionedThroughputExceededExceptionResponse: ...

class ReplicaAlreadyExistsExceptionResponse(ErrorResponse, total=False):
    message: str

class ReplicaAlreadyExistsException(ClientError):
    """The specified replica is already part of the global table."""

    @property
    def response(self) -> ReplicaAlreadyExistsExceptionResponse: ...

class ReplicaNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class ReplicaNotFoundException(ClientError):
    """The specified replica is no longer part of the global table."""

    @property
    def response(self) -> ReplicaNotFoundExceptionResponse: ...

class ReplicatedWriteConflictExceptionResponse(ErrorResponse, total=False):
    message: str

class ReplicatedWriteConflictException(ClientError):
    """The request was rejected because one or more items in the request are being
    modified by a request in another Region.
    """

    @property
    def response(self) -> ReplicatedWriteConflictExceptionResponse: ...

class RequestLimitExceededResponse(ErrorResponse, total=False):
    message: str
    ThrottlingReasons: list[responses.ThrottlingReason]
    """A list of ThrottlingReason that provide detailed diagnostic information about
    why the request was throttled."""

class RequestLimitExceeded(ClientError):
    """Throughput exceeds the current throughput quota for your account."""

    @property
    def response(self) -> RequestLimitExceededResponse: ...

class ResourceInUseExceptionResponse(ErrorResponse, total=False):
    message: str
    """The resource which is being attempted to be changed is in use."""

class ResourceInUseException(ClientError):
    """The operation conflicts with the resource's availability."""

    @property
    def response(self) -> ResourceInUseExceptionResponse: ...

class ResourceNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str
    """The resource which is being requested does not exist."""

class ResourceNotFoundException(ClientError):
    """The operation tried to access a nonexistent table or index. The resource might
    not be specified correctly, or its status might not be `ACTIVE`.
    """

    @property
    def response(self) -> ResourceNotFoundExceptionResponse: ...

class TableAlreadyExistsExceptionResponse(ErrorResponse, total=False):
    message: str

class TableAlreadyExistsException(ClientError):
    """A target table with the specified name already exists."""

    @property
    def response(self) -> TableAlreadyExistsExceptionResponse: ...

class TableInUseExceptionResponse(ErrorResponse, total=False):
    message: str

class TableInUseException(ClientError):
    """A target table with the specified name is either being created or deleted."""

    @property
    def response(self) -> TableInUseExceptionResponse: ...

class TableNotFoundExceptionResponse(ErrorResponse, total=False):
    message: str

class TableNotFoundException(ClientError):
    """A source table with the name `TableName` does not currently exist within the
    subscriber's account or the subscriber is operating in the wrong Amazon Web
    Services Region.
    """

    @property
    def response(self) -> TableNotFoundExceptionResponse: ...

class ThrottlingExceptionResponse(ErrorResponse, total=False):
    message: str
    throttlingReasons: list[responses.ThrottlingReason]
    """A list of ThrottlingReason that provide detailed diagnostic information about
    why the request was throttled."""

class ThrottlingException(ClientError):
    """The request was denied due to request throttling."""

    @property
    def response(self) -> ThrottlingExceptionResponse: ...

class TransactionCanceledExceptionResponse(ErrorResponse, total=False):
    Message: str
    CancellationReasons: list[responses.CancellationReason]

class TransactionCanceledException(ClientError):
    """The entire transaction request was canceled."""

    @property
    def response(self) -> TransactionCanceledExceptionResponse: ...

class TransactionConflictExceptionResponse(ErrorResponse, total=False):
    message: str

class TransactionConflictException(ClientError):
    """Operation was rejected because there is an ongoing transaction for the item."""

    @property
    def response(self) -> TransactionConflictExceptionResponse: ...

class TransactionInProgressExceptionResponse(ErrorResponse, total=False):
    Message: str

class TransactionInProgressException(ClientError):
    """The transaction with the given request token is already in progress."""

    @property
    def response(self) -> TransactionInProgressExceptionResponse: ...
