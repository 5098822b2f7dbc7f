import logging
from botocore.awsrequest import AWSPreparedRequest, AWSResponse
from botocore.config import _ProxiesConfig
from collections.abc import Mapping, Sequence
from ssl import SSLContext

DEFAULT_CIPHERS: str | None
logger: logging.Logger
DEFAULT_TIMEOUT: int
MAX_POOL_CONNECTIONS: int
DEFAULT_CA_BUNDLE: str
BUFFER_SIZE: int

def where() -> str: ...
def get_cert_path(verify: bool | str) -> bool | str: ...
def create_urllib3_context(
    ssl_version: int | None = None,
    cert_reqs: int | None = None,
    options: int | None = None,
    ciphers: str | None = None,
) -> SSLContext: ...
def ensure_boolean(val: bool | str) -> bool: ...
def mask_proxy_url(proxy_url: str) -> str: ...

class ProxyConfiguration:
    def __init__(
        self,
        proxies: Mapping[str, str] | None = None,
        proxies_settings: _ProxiesConfig | None = None,
    ) -> None: ...
    def proxy_url_for(self, url: str) -> str | None: ...
    def proxy_headers_for(self, proxy_url: str) -> dict[str, str]: ...
    @property
    def settings(self) -> _ProxiesConfig: ...

class URLLib3Session:
    def __init__(
        self,
        verify: bool | str = True,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Sequence[float] | None = None,
        max_pool_connections: int = 10,
        socket_options: Sequence[tuple[int, int, int]] | None = None,
        client_cert: str | tuple[str, str] | None = None,
        proxies_config: _ProxiesConfig | None = None,
    ) -> None: ...
    def close(self) -> None: ...
    def send(self, request: AWSPreparedRequest) -> AWSResponse: ...
