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
def _get_default_session() -> Session: ...
