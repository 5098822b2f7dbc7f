import logging
from _typeshed import Incomplete
from boto3.s3.transfer import TransferConfig
from boto_types.values import CopySource as _CopySource, SupportsRead
from botocore.client import BaseClient
from collections.abc import Callable
from os import PathLike
from typing import Any, Protocol, TypeAlias

_Attributes: TypeAlias = dict[str, Any]
_Callback: TypeAlias = Callable[[int], object]
_ExtraArgs: TypeAlias = dict[str, Any]
_Path: TypeAlias = str | PathLike[str]

class _SupportsWrite(Protocol):
    def write(self, data: bytes, /) -> object: ...

def with_current_context(hook: Incomplete = None) -> Incomplete: ...
def register_feature_id(feature_id: Incomplete) -> Incomplete: ...

logger: logging.Logger

def inject_s3_transfer_methods(
    class_attributes: _Attributes, **kwargs: Any
) -> None: ...
def inject_bucket_methods(class_attributes: _Attributes, **kwargs: Any) -> None: ...
def inject_object_methods(class_attributes: _Attributes, **kwargs: Any) -> None: ...
def inject_object_summary_methods(
    class_attributes: _Attributes, **kwargs: Any
) -> None: ...
def bucket_load(self: Incomplete, *args: Incomplete, **kwargs: Incomplete) -> None:
    """Calls s3.Client.list_buckets() to update the attributes of the Bucket resource."""

def object_summary_load(
    self: Incomplete, *args: Incomplete, **kwargs: Incomplete
) -> None:
    """Calls s3.Client.head_object to update the attributes of the ObjectSummary
    resource.
    """

def upload_file(
    self: Any,
    Filename: _Path,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload a file to an S3 object.

    Similar behavior as S3Transfer's upload_file() method, except that argument
    names are capitalized.

    Args:
        Filename: The path to the file to upload.
        Bucket: The name of the bucket to upload to.
        Key: The name of the key to upload to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed upload arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_UPLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the upload.
        Config: The transfer configuration to be used when performing the transfer.
    """

def download_file(
    self: Any,
    Bucket: str,
    Key: str,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download an S3 object to a file.

    Similar behavior as S3Transfer's download_file() method, except that parameters
    are capitalized.

    Args:
        Bucket: The name of the bucket to download from.
        Key: The name of the key to download from.
        Filename: The path to the file to download to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed download arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_DOWNLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the download.
        Config: The transfer configuration to be used when performing the transfer.
    """

def bucket_upload_file(
    self: Any,
    Filename: _Path,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload a file to an S3 object.

    Similar behavior as S3Transfer's upload_file() method, except that parameters
    are capitalized.

    Args:
        Filename: The path to the file to upload.
        Key: The name of the key to upload to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed upload arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_UPLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the upload.
        Config: The transfer configuration to be used when performing the transfer.
    """

def bucket_download_file(
    self: Any,
    Key: str,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download an S3 object to a file.

    Similar behavior as S3Transfer's download_file() method, except that parameters
    are capitalized.

    Args:
        Key: The name of the key to download from.
        Filename: The path to the file to download to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed download arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_DOWNLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the download.
        Config: The transfer configuration to be used when performing the transfer.
    """

def object_upload_file(
    self: Any,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload a file to an S3 object.

    Similar behavior as S3Transfer's upload_file() method, except that parameters
    are capitalized.

    Args:
        Filename: The path to the file to upload.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed upload arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_UPLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the upload.
        Config: The transfer configuration to be used when performing the transfer.
    """

def object_download_file(
    self: Any,
    Filename: _Path,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download an S3 object to a file.

    Similar behavior as S3Transfer's download_file() method, except that parameters
    are capitalized.

    Args:
        Filename: The path to the file to download to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed download arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_DOWNLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the download.
        Config: The transfer configuration to be used when performing the transfer.
    """

def copy(
    self: Any,
    CopySource: _CopySource,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    SourceClient: BaseClient | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Copy an object from one S3 location to another.

    This is a managed transfer which will perform a multipart copy in multiple
    threads if necessary.

    Args:
        CopySource: The name of the source bucket, key name of the source object, and optional version ID of the source object. The dictionary format is: `{'Bucket': 'bucket', 'Key': 'key', 'VersionId': 'id'}`. Note that the `VersionId` key is optional and may be omitted.
        Bucket: The name of the bucket to copy to.
        Key: The name of the key to copy to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed copy arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_COPY_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the copy.
        SourceClient: The client to be used for operations that may happen at the source object. For example, this client is used for the head_object that determines the size of the copy. If no client is provided, the current client is used as the client for the source object. The current client still requires IAM permissions to access both buckets.
        Config: The transfer configuration to be used when performing the copy.
    """

def bucket_copy(
    self: Any,
    CopySource: _CopySource,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    SourceClient: BaseClient | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Copy an object from one S3 location to an object in this bucket.

    This is a managed transfer which will perform a multipart copy in multiple
    threads if necessary.

    Args:
        CopySource: The name of the source bucket, key name of the source object, and optional version ID of the source object. The dictionary format is: `{'Bucket': 'bucket', 'Key': 'key', 'VersionId': 'id'}`. Note that the `VersionId` key is optional and may be omitted.
        Key: The name of the key to copy to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed copy arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_COPY_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the copy.
        SourceClient: The client to be used for operations that may happen at the source object. For example, this client is used for the head_object that determines the size of the copy. If no client is provided, the current client is used as the client for the source object. The current client still requires IAM permissions to access both buckets.
        Config: The transfer configuration to be used when performing the copy.
    """

def object_copy(
    self: Any,
    CopySource: _CopySource,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    SourceClient: BaseClient | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Copy an object from one S3 location to this object.

    This is a managed transfer which will perform a multipart copy in multiple
    threads if necessary.

    Args:
        CopySource: The name of the source bucket, key name of the source object, and optional version ID of the source object. The dictionary format is: `{'Bucket': 'bucket', 'Key': 'key', 'VersionId': 'id'}`. Note that the `VersionId` key is optional and may be omitted.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed copy arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_COPY_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the copy.
        SourceClient: The client to be used for operations that may happen at the source object. For example, this client is used for the head_object that determines the size of the copy. If no client is provided, the current client is used as the client for the source object. The current client still requires IAM permissions to access both buckets.
        Config: The transfer configuration to be used when performing the copy.
    """

def upload_fileobj(
    self: Any,
    Fileobj: SupportsRead,
    Bucket: str,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload a file-like object to S3.

    The file-like object must be in binary mode.

    This is a managed transfer which will perform a multipart upload in multiple
    threads if necessary.

    Args:
        Fileobj: A file-like object to upload. At a minimum, it must implement the `read` method, and must return bytes.
        Bucket: The name of the bucket to upload to.
        Key: The name of the key to upload to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed upload arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_UPLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the upload.
        Config: The transfer configuration to be used when performing the upload.
    """

def bucket_upload_fileobj(
    self: Any,
    Fileobj: SupportsRead,
    Key: str,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload a file-like object to this bucket.

    The file-like object must be in binary mode.

    This is a managed transfer which will perform a multipart upload in multiple
    threads if necessary.

    Args:
        Fileobj: A file-like object to upload. At a minimum, it must implement the `read` method, and must return bytes.
        Key: The name of the key to upload to.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed upload arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_UPLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the upload.
        Config: The transfer configuration to be used when performing the upload.
    """

def object_upload_fileobj(
    self: Any,
    Fileobj: SupportsRead,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Upload a file-like object to this object.

    The file-like object must be in binary mode.

    This is a managed transfer which will perform a multipart upload in multiple
    threads if necessary.

    Args:
        Fileobj: A file-like object to upload. At a minimum, it must implement the `read` method, and must return bytes.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed upload arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_UPLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the upload.
        Config: The transfer configuration to be used when performing the upload.
    """

def disable_threading_if_append_mode(
    config: TransferConfig, fileobj: _SupportsWrite
) -> None:
    """Set `TransferConfig.use_threads` to `False` if file-like object is in append
    mode.

    Args:
        config: The transfer configuration to be used when performing the download.
        fileobj: A file-like object to inspect for append mode.
    """

def download_fileobj(
    self: Any,
    Bucket: str,
    Key: str,
    Fileobj: _SupportsWrite,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download an object from S3 to a file-like object.

    The file-like object must be in binary mode.

    This is a managed transfer which will perform a multipart download in multiple
    threads if necessary.

    Args:
        Bucket: The name of the bucket to download from.
        Key: The name of the key to download from.
        Fileobj: A file-like object to download into. At a minimum, it must implement the `write` method and must accept bytes.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed download arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_DOWNLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the download.
        Config: The transfer configuration to be used when performing the download.
    """

def bucket_download_fileobj(
    self: Any,
    Key: str,
    Fileobj: _SupportsWrite,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download an object from this bucket to a file-like-object.

    The file-like object must be in binary mode.

    This is a managed transfer which will perform a multipart download in multiple
    threads if necessary.

    Args:
        Fileobj: A file-like object to download into. At a minimum, it must implement the `write` method and must accept bytes.
        Key: The name of the key to download from.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed download arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_DOWNLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the download.
        Config: The transfer configuration to be used when performing the download.
    """

def object_download_fileobj(
    self: Any,
    Fileobj: _SupportsWrite,
    ExtraArgs: _ExtraArgs | None = None,
    Callback: _Callback | None = None,
    Config: TransferConfig | None = None,
) -> None:
    """Download this object from S3 to a file-like object.

    The file-like object must be in binary mode.

    This is a managed transfer which will perform a multipart download in multiple
    threads if necessary.

    Args:
        Fileobj: A file-like object to download into. At a minimum, it must implement the `write` method and must accept bytes.
        ExtraArgs: Extra arguments that may be passed to the client operation. For allowed download arguments see `boto3.s3.transfer.S3Transfer.ALLOWED_DOWNLOAD_ARGS`.
        Callback: A method which takes a number of bytes transferred to be periodically called during the download.
        Config: The transfer configuration to be used when performing the download.
    """
