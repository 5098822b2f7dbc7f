import logging
from _typeshed import Incomplete
from boto_types.values import SupportsRead
from botocore.compat import HTTPHeaders, HTTPResponse
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from typing import Any, TypeAlias

_Body: TypeAlias = str | bytes | bytearray | SupportsRead | None
_Form: TypeAlias = Mapping[str, Any] | Iterable[tuple[str, Any]]
_RequestDict: TypeAlias = dict[str, Any]
logger: logging.Logger

class AWSHTTPResponse(HTTPResponse):
    def __init__(self, *args: Incomplete, **kwargs: Incomplete) -> None: ...

class AWSConnection:
    """Mixin for HTTPConnection that supports Expect 100-continue.

    This when mixed with a subclass of httplib.HTTPConnection (though technically we
    subclass from urllib3, which subclasses httplib.HTTPConnection) and we only
    override this class to support Expect 100-continue, which we need for S3. As far
    as I can tell, this is general purpose enough to not be specific to S3, but I'm
    being tentative and keeping it in botocore because I've only tested this against
    AWS services.
    """

    response_class: Any
    def __init__(self, *args: Incomplete, **kwargs: Incomplete) -> None: ...
    def close(self) -> None: ...
    def request(
        self,
        method: Incomplete,
        url: Incomplete,
        body: Incomplete = None,
        headers: Incomplete = None,
        *args: Incomplete,
        **kwargs: Incomplete,
    ) -> Incomplete: ...
    def send(self, str: Incomplete) -> Incomplete: ...

class AWSHTTPConnection(AWSConnection):
    """An HTTPConnection that supports 100 Continue behavior."""

class AWSHTTPSConnection(AWSConnection):
    """An HTTPSConnection that supports 100 Continue behavior."""

class AWSHTTPConnectionPool:
    ConnectionCls = AWSHTTPConnection

class AWSHTTPSConnectionPool:
    ConnectionCls = AWSHTTPSConnection

def prepare_request_dict(
    request_dict: _RequestDict,
    endpoint_url: str,
    context: dict[str, Any] | None = None,
    user_agent: str | None = None,
) -> None:
    """This method prepares a request dict to be created into an AWSRequestObject. This
    prepares the request dict by adding the url and the user agent to the request
    dict.

    Args:
        request_dict: The request dict (created from the `serialize` module).
        user_agent: The user agent to use for this request.
        endpoint_url: The full endpoint url, which contains at least the scheme, the hostname, and optionally any path components.
    """

def create_request_object(request_dict: _RequestDict) -> AWSRequest:
    """This method takes a request dict and creates an AWSRequest object from it.

    Args:
        request_dict: The request dict (created from the `prepare_request_dict` method).

    Returns:
        An AWSRequest object based on the request_dict.
    """

class AWSRequestPreparer:
    """This class performs preparation on AWSRequest objects similar to that of the
    PreparedRequest class does in the requests library. However, the logic has been
    boiled down to meet the specific use cases in botocore. Of note there are the
    following differences: This class does not heavily prepare the URL. Requests
    performed many validations and corrections to ensure the URL is properly
    formatted. Botocore either performs these validations elsewhere or otherwise
    consistently provides well formatted URLs.

    This class does not heavily prepare the body. Body preperation is simple and
    supports only the cases that we document: bytes and file-like objects to
    determine the content-length. This will also additionally prepare a body that is
    a dict to be url encoded params string as some signers rely on this. Finally,
    this class does not support multipart file uploads.

    This class does not prepare the method, auth or cookies.
    """

    def prepare(self, original: AWSRequest) -> AWSPreparedRequest: ...

class AWSRequest:
    """Represents the elements of an HTTP request.

    This class was originally inspired by requests.models.Request, but has been
    boiled down to meet the specific use cases in botocore. That being said this
    class (even in requests) is effectively a named-tuple.
    """

    method: str
    url: str
    headers: HTTPHeaders
    data: _Body | dict[str, Any]
    params: dict[str, Any]
    auth_path: str | None
    stream_output: bool
    context: dict[str, Any]
    def __init__(
        self,
        method: str | None = None,
        url: str | None = None,
        headers: Mapping[str, str] | None = None,
        data: _Body | dict[str, Any] = None,
        params: _Form | None = None,
        auth_path: str | None = None,
        stream_output: bool = False,
    ) -> None: ...
    def prepare(self) -> AWSPreparedRequest:
        """Constructs a `AWSPreparedRequest`."""

    @property
    def body(self) -> bytes | SupportsRead | None: ...

class AWSPreparedRequest:
    """A data class representing a finalized request to be sent over the wire.

    Requests at this stage should be treated as final, and the properties of the
    request should not be modified.

    Attributes:
        method: The HTTP Method.
        url: The full url.
        headers: The HTTP headers to send.
        body: The HTTP body.
        stream_output: If the response for this request should be streamed.
        context: The request context from the originating `AWSRequest`.
    """

    method: str
    url: str
    headers: HTTPHeaders
    body: bytes | SupportsRead | None
    stream_output: bool
    context: dict[str, Any]
    def __init__(
        self,
        method: str,
        url: str,
        headers: HTTPHeaders,
        body: bytes | SupportsRead | None,
        stream_output: bool,
        context: dict[str, Any] | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def reset_stream(self) -> None:
        """Resets the streaming body to it's initial position.

        If the request contains a streaming body (a streamable file-like object) seek to
        the object's initial position to ensure the entire contents of the object is
        sent. This is a no-op for static bytes-like body types.
        """

class AWSResponse:
    """A data class representing an HTTP response.

    This class was originally inspired by requests.models.Response, but has been
    boiled down to meet the specific use cases in botocore. This has effectively
    been reduced to a named tuple.

    Attributes:
        url: The full url.
        status_code: The status code of the HTTP response.
        headers: The HTTP headers received.
        body: The HTTP response body.
    """

    url: str
    status_code: int
    headers: HeadersDict
    raw: Any
    def __init__(
        self,
        url: str,
        status_code: int,
        headers: Mapping[str, str] | Iterable[tuple[str, str]],
        raw: Any,
    ) -> None: ...
    @property
    def content(self) -> bytes:
        """Content of the response as bytes."""

    @property
    def text(self) -> str:
        """Content of the response as a proper text type.

        Uses the encoding type provided in the reponse headers to decode the response
        content into a proper text type. If the encoding is not present in the headers,
        UTF-8 is used as a default.
        """

class HeadersDict(MutableMapping[str, str]):
    """A case-insenseitive dictionary to represent HTTP headers."""

    def __init__(self, *args: Any, **kwargs: str) -> None: ...
    def __setitem__(self, key: str, value: str, /) -> None: ...
    def __getitem__(self, key: str, /) -> str: ...
    def __delitem__(self, key: str, /) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def copy(self) -> HeadersDict: ...
