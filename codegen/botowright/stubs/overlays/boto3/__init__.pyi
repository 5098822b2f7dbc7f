from logging import NullHandler as NullHandler
from typing import Any, overload

from boto3 import exceptions as exceptions
from boto3 import resources as resources
from boto3 import session as session
from boto3.session import Session as Session
from boto_types.dynamic import DynamicClient, DynamicResource
from botocore.config import Config
from botocore.session import Session as _BotocoreSession

__author__: str
__version__: str
DEFAULT_SESSION: Session | None

# Only strings, so that `setup_default_session(**credentials)` accepts a dict[str, str].
@overload
def setup_default_session(
    *,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    region_name: str | None = None,
    profile_name: str | None = None,
    aws_account_id: str | None = None,
) -> None: ...
@overload
def setup_default_session(
    *,
    aws_access_key_id: str | None = None,
    aws_secret_access_key: str | None = None,
    aws_session_token: str | None = None,
    region_name: str | None = None,
    botocore_session: _BotocoreSession | None = None,
    profile_name: str | None = None,
    aws_account_id: str | None = None,
) -> None: ...
def set_stream_logger(
    name: str = "boto3", level: int | str = 10, format_string: str | None = None
) -> None: ...
def client(*args: Any, **kwargs: Any) -> Any:
    """Return a client, which has a method for each operation of a service.

    The default session makes it. For example, `boto3.client("s3")` is an `S3Client`.

    Args:
        service_name: The name of a service, such as "s3".
        region_name: The region to call. The default is that of the environment or of the profile.
        api_version: An older version of the API. The default is the newest, the only one with types.
        use_ssl: Whether to encrypt the connection. It is true by default, and has no effect with `endpoint_url`.
        verify: Whether to verify certificates, or the path of a file with the certificates to trust.
        endpoint_url: The complete URL that is called, in place of the service's own.
        aws_access_key_id: An access key, in place of the session's credentials.
        aws_secret_access_key: The secret of the access key.
        aws_session_token: The token of temporary credentials.
        config: More options, such as timeouts and retries.
        aws_account_id: The account of the credentials.
    """

def resource(*args: Any, **kwargs: Any) -> Any:
    """Return the resource of a service, which has objects such as buckets and tables.

    The default session makes it. For example, `boto3.resource("s3")` is an `S3ServiceResource`.

    Args:
        service_name: The name of a service that has resources, such as "s3".
        region_name: The region to call. The default is that of the environment or of the profile.
        api_version: An older version of the API. The default is the newest, the only one with types.
        use_ssl: Whether to encrypt the connection. It is true by default, and has no effect with `endpoint_url`.
        verify: Whether to verify certificates, or the path of a file with the certificates to trust.
        endpoint_url: The complete URL that is called, in place of the service's own.
        aws_access_key_id: An access key, in place of the session's credentials.
        aws_secret_access_key: The secret of the access key.
        aws_session_token: The token of temporary credentials.
        config: More options, such as timeouts and retries.
    """

def _get_default_session() -> Session: ...
