import json as json
import logging
from _typeshed import Incomplete
from base64 import encodebytes as encodebytes
from botocore.exceptions import MD5UnavailableError as MD5UnavailableError
from botocore.vendored import six as six
from collections import OrderedDict as OrderedDict
from collections.abc import (
    Callable,
    Iterable,
    Mapping,
    MutableMapping as MutableMapping,
)
from datetime import datetime, timedelta, tzinfo
from email.utils import formatdate as formatdate
from http.client import HTTPMessage as HTTPMessage, HTTPResponse as HTTPResponse
from io import IOBase
from itertools import zip_longest as zip_longest
from math import floor as floor
from re import Pattern
from typing import Any
from typing_extensions import Self
from urllib.parse import (
    parse_qs as parse_qs,
    parse_qsl as parse_qsl,
    quote as quote,
    unquote as unquote,
    unquote_plus as unquote_plus,
    urlencode as urlencode,
    urljoin as urljoin,
    urlparse as urlparse,
    urlsplit as urlsplit,
    urlunsplit as urlunsplit,
)

logger: logging.Logger

class HTTPHeaders(HTTPMessage):
    @classmethod
    def from_dict(cls, d: Mapping[str, str]) -> Self: ...
    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]]) -> Self: ...

file_type: type[IOBase]
zip: Incomplete
unquote_str = unquote_plus

def set_socket_timeout(http_response: Any, timeout: float | None) -> None:
    """Set the timeout of the socket from an HTTPResponse.

    Args:
        http_response: An instance of `httplib.HTTPResponse`.
    """

def accepts_kwargs(func: Callable[..., Any]) -> bool: ...
def ensure_unicode(
    s: str, encoding: str | None = None, errors: str | None = None
) -> str: ...
def ensure_bytes(
    s: str | bytes, encoding: str = "utf-8", errors: str = "strict"
) -> bytes: ...

XMLParseError: type[SyntaxError]

def filter_ssl_warnings() -> None: ...
def from_dict(cls: Incomplete, d: Incomplete) -> Incomplete: ...
def from_pairs(cls: Incomplete, pairs: Incomplete) -> Incomplete: ...
def copy_kwargs(kwargs: dict[str, Any]) -> dict[str, Any]:
    """This used to be a compat shim for 2.6 but is now just an alias."""

def total_seconds(delta: timedelta) -> float:
    """Returns the total seconds in a `datetime.timedelta`.

    This used to be a compat shim for 2.6 but is now just an alias.

    Args:
        delta: The timedelta object.
    """

MD5_AVAILABLE: bool

def get_md5(*args: Any, **kwargs: Any) -> Any:
    """Attempts to get an md5 hashing object.

    Args:
        args: Args to pass to the MD5 constructor.
        kwargs: Key word arguments to pass to the MD5 constructor.

    Returns:
        An MD5 hashing object if available. If it is unavailable, None is returned if raise_error_if_unavailable is set to False.
    """

def compat_shell_split(s: str, platform: str | None = None) -> list[str]: ...
def get_tzinfo_options() -> tuple[Callable[..., tzinfo], ...]: ...

HAS_CRT: bool
disabled: Incomplete

def has_minimum_crt_version(minimum_version: tuple[int, ...]) -> bool:
    """Not intended for use outside botocore."""

def get_current_datetime(remove_tzinfo: bool = True) -> datetime:
    """Retrieve the current timezone in UTC, with or without an explicit timezone."""

IPV4_PAT: str
IPV4_RE: Pattern[str]
HEX_PAT: str
LS32_PAT: str
UNRESERVED_PAT: str
IPV6_PAT: str
ZONE_ID_PAT: str
IPV6_ADDRZ_PAT: str
IPV6_ADDRZ_RE: Pattern[str]
UNSAFE_URL_CHARS: frozenset[str]
HAS_GZIP: bool
EC: Any
