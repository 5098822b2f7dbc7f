from _typeshed import Incomplete
from botocore.vendored.requests.packages.urllib3.exceptions import (
    HTTPError as BaseHTTPError,
)

class RequestException(IOError):
    """There was an ambiguous exception that occurred while handling your request."""

    response: Incomplete
    request: Incomplete

    def __init__(self, *args: Incomplete, **kwargs: Incomplete) -> None:
        """Initialize RequestException with `request` and `response` objects."""

class HTTPError(RequestException):
    """An HTTP error occurred."""

class ConnectionError(RequestException):
    """A Connection error occurred."""

class ProxyError(ConnectionError):
    """A proxy error occurred."""

class SSLError(ConnectionError):
    """An SSL error occurred."""

class Timeout(RequestException):
    """The request timed out.

    Catching this error will catch both `ConnectTimeout` and `ReadTimeout` errors.
    """

class ConnectTimeout(ConnectionError, Timeout):
    """The request timed out while trying to connect to the remote server.

    Requests that produced this error are safe to retry.
    """

class ReadTimeout(Timeout):
    """The server did not send any data in the allotted amount of time."""

class URLRequired(RequestException):
    """A valid URL is required to make a request."""

class TooManyRedirects(RequestException):
    """Too many redirects."""

class MissingSchema(RequestException, ValueError):
    """The URL schema (e.g. http or https) is missing."""

class InvalidSchema(RequestException, ValueError):
    """See defaults.py for valid schemas."""

class InvalidURL(RequestException, ValueError):
    """The URL provided was somehow invalid."""

class ChunkedEncodingError(RequestException):
    """The server declared chunked encoding but sent an invalid chunk."""

class ContentDecodingError(RequestException, BaseHTTPError):
    """Failed to decode response content."""

class StreamConsumedError(RequestException, TypeError):
    """The content for this response was already consumed."""

class RetryError(RequestException):
    """Custom retries logic failed."""
