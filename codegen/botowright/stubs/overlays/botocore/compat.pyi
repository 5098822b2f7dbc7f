import json as json  # programs import it from here
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta, tzinfo
from io import IOBase
from re import Pattern
from typing import Any
from urllib.parse import unquote_plus as unquote_plus

from typing_extensions import Self

class HTTPHeaders:
    # The module assigns these functions to the class.
    @as_written
    @classmethod
    def from_dict(cls, d: Mapping[str, str]) -> Self: ...
    @as_written
    @classmethod
    def from_pairs(cls, pairs: Iterable[tuple[str, str]]) -> Self: ...

file_type: type[IOBase]
XMLParseError: type[SyntaxError]
IPV4_RE: Pattern[str]
ZONE_ID_PAT: str
IPV6_ADDRZ_PAT: str
IPV6_ADDRZ_RE: Pattern[str]
UNSAFE_URL_CHARS: frozenset[str]

unquote_str = unquote_plus

# Its type depends on awscrt, which may not be installed.
EC: Any

def set_socket_timeout(http_response: Any, timeout: float | None) -> None: ...
def accepts_kwargs(func: Callable[..., Any]) -> bool: ...
def ensure_unicode(
    s: str, encoding: str | None = None, errors: str | None = None
) -> str: ...
def ensure_bytes(
    s: str | bytes, encoding: str = "utf-8", errors: str = "strict"
) -> bytes: ...
def copy_kwargs(kwargs: dict[str, Any]) -> dict[str, Any]: ...
def total_seconds(delta: timedelta) -> float: ...
# A hash object of hashlib.
def get_md5(*args: Any, **kwargs: Any) -> Any: ...
def compat_shell_split(s: str, platform: str | None = None) -> list[str]: ...
def get_tzinfo_options() -> tuple[Callable[..., tzinfo], ...]: ...
def has_minimum_crt_version(minimum_version: tuple[int, ...]) -> bool: ...
def get_current_datetime(remove_tzinfo: bool = True) -> datetime: ...
