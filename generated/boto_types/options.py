"""The options of `boto3.client` and `boto3.resource`, except the service and the region.

Annotate with them at run time too: `options: ClientOptions`, for `boto3.client("s3", **options)`.
"""

from boto_types._internal.client_config import Config
from typing_extensions import TypedDict


class Options(TypedDict, total=False):
    """The options that `boto3.client` and `boto3.resource` share."""

    api_version: None  # only the newest version has types
    use_ssl: bool
    verify: bool | str | None
    endpoint_url: str | None
    aws_access_key_id: str | None
    aws_secret_access_key: str | None
    aws_session_token: str | None
    config: Config | None


class ResourceOptions(Options, total=False, closed=True):
    """The keyword arguments of `boto3.resource` and of a session's `resource`."""


class ClientOptions(Options, total=False, closed=True):
    """The keyword arguments of `boto3.client`, a session's `client` and `create_client`."""

    aws_account_id: str | None
