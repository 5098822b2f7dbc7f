"""Errors of Amazon Simple Storage Service, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.s3 import errors, literals
from boto_types.values import ErrorResponse

class S3Exceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    AccessDenied: type[errors.AccessDenied]
    AnnotationLimitExceeded: type[errors.AnnotationLimitExceeded]
    AnnotationNameTooLong: type[errors.AnnotationNameTooLong]
    BucketAlreadyExists: type[errors.BucketAlreadyExists]
    BucketAlreadyOwnedByYou: type[errors.BucketAlreadyOwnedByYou]
    EncryptionTypeMismatch: type[errors.EncryptionTypeMismatch]
    IdempotencyParameterMismatch: type[errors.IdempotencyParameterMismatch]
    InvalidAnnotationName: type[errors.InvalidAnnotationName]
    InvalidObjectState: type[errors.InvalidObjectState]
    InvalidPrefix: type[errors.InvalidPrefix]
    InvalidRequest: type[errors.InvalidRequest]
    InvalidWriteOffset: type[errors.InvalidWriteOffset]
    NoSuchAnnotation: type[errors.NoSuchAnnotation]
    NoSuchBucket: type[errors.NoSuchBucket]
    NoSuchKey: type[errors.NoSuchKey]
    NoSuchUpload: type[errors.NoSuchUpload]
    ObjectAlreadyInActiveTierError: type[errors.ObjectAlreadyInActiveTierError]
    ObjectNotInActiveTierError: type[errors.ObjectNotInActiveTierError]
    TooManyParts: type[errors.TooManyParts]
    UnsupportedMediaType: type[errors.UnsupportedMediaType]

class AccessDeniedResponse(ErrorResponse): ...

class AccessDenied(ClientError):
    """You might receive this error for several reasons."""

    @property
    def response(self) -> AccessDeniedResponse: ...

class AnnotationLimitExceededResponse(ErrorResponse): ...

class AnnotationLimitExceeded(ClientError):
    """The request would exceed the maximum number of annotations allowed per object."""

    @property
    def response(self) -> AnnotationLimitExceededResponse: ...

class AnnotationNameTooLongResponse(ErrorResponse): ...

class AnnotationNameTooLong(ClientError):
    """The annotation name exceeds 512 bytes."""

    @property
    def response(self) -> AnnotationNameTooLongResponse: ...

class BucketAlreadyExistsResponse(ErrorResponse): ...

class BucketAlreadyExists(ClientError):
    """The requested bucket name is not available. The bucket namespace is shared by
    all users of the system.
    """

    @property
    def response(self) -> BucketAlreadyExistsResponse: ...

class BucketAlreadyOwnedByYouResponse(ErrorResponse): ...

class BucketAlreadyOwnedByYou(ClientError):
    """The bucket you tried to create already exists, and you own it. Amazon S3
    returns this error in all Amazon Web Services Regions except in the North
    Virginia Region.
    """

    @property
    def response(self) -> BucketAlreadyOwnedByYouResponse: ...

class EncryptionTypeMismatchResponse(ErrorResponse): ...

class EncryptionTypeMismatch(ClientError):
    """The existing object was created with a different encryption type. Subsequent
    write requests must include the appropriate encryption parameters in the request
    or while creating the session.
    """

    @property
    def response(self) -> EncryptionTypeMismatchResponse: ...

class IdempotencyParameterMismatchResponse(ErrorResponse): ...

class IdempotencyParameterMismatch(ClientError):
    """Parameters on this idempotent request are inconsistent with parameters used in
    previous request(s).
    """

    @property
    def response(self) -> IdempotencyParameterMismatchResponse: ...

class InvalidAnnotationNameResponse(ErrorResponse): ...

class InvalidAnnotationName(ClientError):
    """The annotation name you provided is invalid."""

    @property
    def response(self) -> InvalidAnnotationNameResponse: ...

class InvalidObjectStateResponse(ErrorResponse, total=False):
    StorageClass: literals.StorageClass
    AccessTier: literals.IntelligentTieringAccessTier

class InvalidObjectState(ClientError):
    """Object is archived and inaccessible until restored."""

    @property
    def response(self) -> InvalidObjectStateResponse: ...

class InvalidPrefixResponse(ErrorResponse): ...

class InvalidPrefix(ClientError):
    """The annotation prefix you provided is invalid."""

    @property
    def response(self) -> InvalidPrefixResponse: ...

class InvalidRequestResponse(ErrorResponse): ...

class InvalidRequest(ClientError):
    """A parameter or header in your request isn't valid."""

    @property
    def response(self) -> InvalidRequestResponse: ...

class InvalidWriteOffsetResponse(ErrorResponse): ...

class InvalidWriteOffset(ClientError):
    """The write offset value that you specified does not match the current object
    size.
    """

    @property
    def response(self) -> InvalidWriteOffsetResponse: ...

class NoSuchAnnotationResponse(ErrorResponse): ...

class NoSuchAnnotation(ClientError):
    """The specified annotation does not exist on this object."""

    @property
    def response(self) -> NoSuchAnnotationResponse: ...

class NoSuchBucketResponse(ErrorResponse): ...

class NoSuchBucket(ClientError):
    """The specified bucket does not exist."""

    @property
    def response(self) -> NoSuchBucketResponse: ...

class NoSuchKeyResponse(ErrorResponse): ...

class NoSuchKey(ClientError):
    """The specified key does not exist."""

    @property
    def response(self) -> NoSuchKeyResponse: ...

class NoSuchUploadResponse(ErrorResponse): ...

class NoSuchUpload(ClientError):
    """The specified multipart upload does not exist."""

    @property
    def response(self) -> NoSuchUploadResponse: ...

class ObjectAlreadyInActiveTierErrorResponse(ErrorResponse): ...

class ObjectAlreadyInActiveTierError(ClientError):
    """This action is not allowed against this storage tier."""

    @property
    def response(self) -> ObjectAlreadyInActiveTierErrorResponse: ...

class ObjectNotInActiveTierErrorResponse(ErrorResponse): ...

class ObjectNotInActiveTierError(ClientError):
    """The source object of the COPY action is not in the active tier and is only
    stored in Amazon S3 Glacier.
    """

    @property
    def response(self) -> ObjectNotInActiveTierErrorResponse: ...

class TooManyPartsResponse(ErrorResponse): ...

class TooManyParts(ClientError):
    """You have attempted to add more parts than the maximum of 10000 that are
    allowed for this object. You can use the CopyObject operation to copy this object
    to another and then add more data to the newly copied object.
    """

    @property
    def response(self) -> TooManyPartsResponse: ...

class UnsupportedMediaTypeResponse(ErrorResponse): ...

class UnsupportedMediaType(ClientError):
    """The annotation payload is not valid UTF-8 encoded text."""

    @property
    def response(self) -> UnsupportedMediaTypeResponse: ...
