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

class AWSHTTPConnection(AWSConnection): ...
class AWSHTTPSConnection(AWSConnection): ...

class AWSHTTPConnectionPool:
    ConnectionCls = AWSHTTPConnection

class AWSHTTPSConnectionPool:
    ConnectionCls = AWSHTTPSConnection

def prepare_request_dict(
    request_dict: _RequestDict,
    endpoint_url: str,
    context: dict[str, Any] | None = None,
    user_agent: str | None = None,
) -> None: ...
def create_request_object(request_dict: _RequestDict) -> AWSRequest: ...

class AWSRequestPreparer:
    def prepare(self, original: AWSRequest) -> AWSPreparedRequest: ...

class AWSRequest:
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
    def prepare(self) -> AWSPreparedRequest: ...
    @property
    def body(self) -> bytes | SupportsRead | None: ...

class AWSPreparedRequest:
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
    def reset_stream(self) -> None: ...

class AWSResponse:
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
    def content(self) -> bytes: ...
    @property
    def text(self) -> str: ...

class HeadersDict(MutableMapping[str, str]):
    def __init__(self, *args: Any, **kwargs: str) -> None: ...
    def __setitem__(self, key: str, value: str, /) -> None: ...
    def __getitem__(self, key: str, /) -> str: ...
    def __delitem__(self, key: str, /) -> None: ...
    def __iter__(self) -> Iterator[str]: ...
    def __len__(self) -> int: ...
    def __repr__(self) -> str: ...
    def copy(self) -> HeadersDict: ...
