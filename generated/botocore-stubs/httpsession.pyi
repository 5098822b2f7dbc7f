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
) -> SSLContext:
    """This function is a vendored version of the same function in urllib3.

    We vendor this function to ensure that the SSL contexts we construct always use
    the std lib SSLContext instead of pyopenssl.
    """

def ensure_boolean(val: bool | str) -> bool:
    """Ensures a boolean value if a string or boolean is provided.

    For strings, the value for True/False is case insensitive.
    """

def mask_proxy_url(proxy_url: str) -> str:
    """Mask proxy url credentials.

    Args:
        proxy_url: The proxy url, i.e. https://username:password@proxy.com.

    Returns:
        Masked proxy url, i.e. https://***:***@proxy.com.
    """

class ProxyConfiguration:
    """Represents a proxy configuration dictionary and additional settings.

    This class represents a proxy configuration dictionary and provides utility
    functions to retrieve well structured proxy urls and proxy headers from the
    proxy configuration dictionary.
    """

    def __init__(
        self,
        proxies: Mapping[str, str] | None = None,
        proxies_settings: _ProxiesConfig | None = None,
    ) -> None: ...
    def proxy_url_for(self, url: str) -> str | None:
        """Retrieves the corresponding proxy url for a given url."""

    def proxy_headers_for(self, proxy_url: str) -> dict[str, str]:
        """Retrieves the corresponding proxy headers for a given proxy url."""

    @property
    def settings(self) -> _ProxiesConfig: ...

class URLLib3Session:
    """A basic HTTP client that supports connection pooling and proxies.

    This class is inspired by requests.adapters.HTTPAdapter, but has been boiled
    down to meet the use cases needed by botocore. For the most part this classes
    matches the functionality of HTTPAdapter in requests v2.7.0 (the same as our
    vendored version). The only major difference of note is that we currently do not
    support sending chunked requests. While requests v2.7.0 implemented this
    themselves, later version urllib3 support this directly via a flag to urlopen so
    enabling it if needed should be trivial.
    """

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
