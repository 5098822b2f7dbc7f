from typing import Any, overload

from boto_types.dynamic import DynamicClient, DynamicResource
from boto3.resources.factory import ResourceFactory
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.hooks import EventAliaser
from botocore.session import Session as _BotocoreSession

class Session:
    resource_factory: ResourceFactory
    # Private, but programs use it to get the botocore session.
    _session: _BotocoreSession

    # Only strings, so that `Session(**credentials)` accepts a dict[str, str].
    @overload
    @as_written
    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        *,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
    ) -> None: ...
    @overload
    def __init__(
        self,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        region_name: str | None = None,
        botocore_session: _BotocoreSession | None = None,
        profile_name: str | None = None,
        aws_account_id: str | None = None,
    ) -> None: ...
    @property
    def profile_name(self) -> str: ...
    @property
    def region_name(self) -> str | None: ...
    @property
    def events(self) -> EventAliaser: ...
    @property
    def available_profiles(self) -> list[str]: ...
    def get_available_services(self) -> list[str]: ...
    def get_available_resources(self) -> list[str]: ...
    def get_available_partitions(self) -> list[str]: ...
    def get_available_regions(
        self,
        service_name: str,
        partition_name: str = "aws",
        allow_non_regional: bool = False,
    ) -> list[str]: ...
    def get_credentials(self) -> Credentials | None: ...
    def get_partition_for_region(self, region_name: str) -> str: ...
