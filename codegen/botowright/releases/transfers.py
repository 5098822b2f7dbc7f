"""Answers of an index: several at the same time, and watched.

Each worker has its own connections. A worker never ends the command: its error is a result. The
workers are daemons, because a connection that hangs cannot be ended.
"""

from __future__ import annotations

import queue
import threading
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import urlsplit

from botowright.system.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from requests import Response, Session

    from botowright.releases.sources import Sources

WORKERS = 4
_CHUNK = 16_384  # bytes
_TIMEOUT = 30.0  # seconds: the watch ends the command before


class TransferError(Exception):
    """An answer that cannot be used. The user's pip or uv is then run."""


class Connections:
    """The connections of one worker, with the user's settings."""

    def __init__(self, sources: Sources, count: Callable[[int], None]) -> None:
        # Deferred: it takes 60 ms, and most commands ask no index.
        import requests

        self._session: Session = requests.Session()
        if sources.trusted_hosts:
            warnings.filterwarnings("ignore", "Unverified HTTPS request")
        self._sources = sources
        self._count = count

    @contextmanager
    def get(self, address: str, headers: Mapping[str, str]) -> Iterator[Response]:
        """Ask for the content at an address. Raises TransferError without an answer."""
        from requests import RequestException

        sources = self._sources
        proxy = sources.proxy
        try:
            response = self._session.get(
                address,
                headers=headers,
                auth=sources.credentials.get(urlsplit(address).netloc),
                verify=False if sources.is_trusted(address) else sources.verify,
                cert=sources.client_certificate,
                proxies={"http": proxy, "https": proxy} if proxy else None,
                timeout=_TIMEOUT,
                stream=True,
            )
        except (RequestException, OSError, ValueError) as error:
            raise TransferError(str(error)) from error
        with response:
            if not sources.accepts(response.url):
                problem = f"{address} leads to {response.url}"
                raise TransferError(problem)
            yield response

    def chunks(self, response: Response) -> Iterator[bytes]:
        """Yield the content of an answer as it arrives. Raises TransferError if it is cut off."""
        from requests import RequestException

        expected = response.headers.get("Content-Length", "")
        if "Content-Encoding" in response.headers:  # then it counts compressed bytes
            expected = ""
        size = 0
        try:
            for chunk in response.iter_content(_CHUNK):
                size += len(chunk)
                self._count(len(chunk))
                yield chunk
        except (RequestException, OSError, ValueError) as error:
            raise TransferError(str(error)) from error
        if expected.isdigit() and size != int(expected):
            problem = f"{size} of {expected} bytes arrived"
            raise TransferError(problem)


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Transfer(Generic[T]):
    """Something to get from an address. `get` runs in a worker."""

    key: T
    address: str  # without credentials, for messages
    get: Callable[[Connections], object]


def results(
    sources: Sources, transfers: Sequence[Transfer[T]], wanted: str
) -> Iterator[tuple[T, object]]:
    """Yield the key and the result of each transfer, or its TransferError, as they arrive.

    `wanted` names them together. Raises UsageError if nothing arrives.
    """
    if transfers:
        yield from _Crew(sources, transfers).results(wanted)


class _Crew(Generic[T]):
    """Some workers, and the transfers that are left."""

    def __init__(self, sources: Sources, transfers: Sequence[Transfer[T]]) -> None:
        self._sources = sources
        self._unfinished: dict[int, Transfer[T]] = dict(enumerate(transfers))
        self._left = iter(transfers)
        self._lock = threading.Lock()
        # It is bounded: a result is a whole archive, which the command unpacks.
        self._done: queue.Queue[tuple[int, object]] = queue.Queue(maxsize=WORKERS)
        self._number = 0
        self._size = 0

    def results(self, wanted: str) -> Iterator[tuple[T, object]]:
        try:
            for _ in range(min(WORKERS, len(self._unfinished))):
                threading.Thread(target=self._work, daemon=True).start()
        except RuntimeError as error:  # the system has no more threads
            yield from ((t.key, TransferError(str(error))) for t in self._unfinished.values())
            return
        notice = f"Waiting for {self._source()}, which has {wanted}"
        watch = Watch(wanted, notice, self._source, lambda: self._size)
        while self._unfinished:
            try:
                number, result = self._done.get(timeout=watch.poll_every)
            except queue.Empty:
                watch.check()
                continue
            watch.heard()
            yield self._unfinished.pop(number).key, result

    def _source(self) -> str:
        return next(iter(self._unfinished.values())).address

    def _count(self, size: int) -> None:
        with self._lock:
            self._size += size

    def _next(self) -> tuple[int, Transfer[T]] | None:
        with self._lock:
            transfer = next(self._left, None)
            self._number += 1
            return None if transfer is None else (self._number - 1, transfer)

    def _work(self) -> None:
        connections = Connections(self._sources, self._count)
        while (found := self._next()) is not None:
            number, transfer = found
            try:
                result: object = transfer.get(connections)
            except Exception as error:  # noqa: BLE001  # whatever it is, the tool is run
                result = error if isinstance(error, TransferError) else TransferError(repr(error))
            self._done.put((number, result))
