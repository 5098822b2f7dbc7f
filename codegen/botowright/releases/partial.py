"""An archive of which only the needed parts are fetched, if the index serves parts of files.

The first request brings the end of the archive, which has the directory of its files. The second
one brings the files of a service, which are next to each other. zipfile checks the checksum of
each file. The digest of the whole archive cannot be checked.

Public indexes may refuse "the last bytes", so the request has numbers if the size is known.
"""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING

from botowright.releases.transfers import TransferError
from botowright.releases.wheels import UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from requests import Response

    from botowright.releases.pages import Wheel
    from botowright.releases.transfers import Connections

PARTIAL_CONTENT = 206
PLAIN = {"Accept-Encoding": "identity"}  # a wheel is compressed already
# The directory of 1.44.8 has 230 kB.
_END = 400_000
_MOST_DIRECTORY = 5_000_000
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+)")
_MOST_BYTES = 500_000_000
_GAP = 100_000  # bytes that are fetched rather than asking again


class PartialArchive(io.RawIOBase):
    """The bytes of an archive, of which some parts are there."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.size = size
        self.missing: tuple[int, int] | None = None  # the part that could not be read
        self._parts: dict[int, bytes] = {}
        self._position = 0

    def add(self, start: int, content: bytes) -> None:
        """Add a part."""
        self._parts[start] = content

    def has(self, start: int, end: int) -> bool:
        """Return whether some bytes are there."""
        return self._place(start, end) is not None

    def readable(self) -> bool:
        """Return True: see io."""
        return True

    def seekable(self) -> bool:
        """Return True: see io."""
        return True

    def tell(self) -> int:
        """Return the position."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Change the position."""
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self.size}[whence]
        if base + offset < 0:
            raise OSError(None, "the position is negative")
        self._position = base + offset
        return self._position

    def read(self, size: int | None = -1) -> bytes:
        """Return some bytes. Raises OSError if they are not there."""
        start = self._position
        end = self.size if size is None or size < 0 else min(start + size, self.size)
        if start >= end:
            return b""
        first = self._place(start, end)
        if first is None:
            self.missing = start, end
            raise OSError(None, "this part of the archive was not fetched")
        self._position = end
        return self._parts[first][start - first : end - first]

    def _place(self, start: int, end: int) -> int | None:
        """Return the start of the part that has some bytes, None if no part has them."""
        for first, content in self._parts.items():
            if first <= start and end <= first + len(content):
                return first
        return None


def fetched_parts(
    connections: Connections, wheel: Wheel, response: Response, prefixes: Sequence[str]
) -> PartialArchive:
    """Return an archive with the directory, and with the files below some prefixes.

    `response` has the end of the archive. Raises TransferError if a part cannot be fetched.
    """
    start, end, size = _range_of(response)
    if wheel.size not in {None, size} or end != size - 1:
        problem = f"{wheel.name} has {size} bytes, and {wheel.size} were announced"
        raise TransferError(problem)
    archive = PartialArchive(size)
    archive.add(start, _content(connections, response, end + 1 - start))
    for first, last in _spans(_directory(connections, wheel, archive), prefixes, size):
        if not archive.has(first, last):
            _add(connections, wheel, archive, (first, last))
    return archive


def end_range(wheel: Wheel) -> dict[str, str]:
    """Return the headers that ask for the end of a wheel."""
    if wheel.size is None:
        return {"Range": f"bytes=-{_END}", **PLAIN}
    return {"Range": f"bytes={max(0, wheel.size - _END)}-{wheel.size - 1}", **PLAIN}


def _directory(
    connections: Connections, wheel: Wheel, archive: PartialArchive
) -> list[zipfile.ZipInfo]:
    for _ in range(2):
        try:
            with zipfile.ZipFile(archive) as opened:
                return opened.infolist()
        except UNREADABLE as error:
            if archive.missing is None or archive.size - archive.missing[0] > _MOST_DIRECTORY:
                raise TransferError(str(error)) from error
            _add(connections, wheel, archive, archive.missing)
            archive.missing = None
    problem = "the directory cannot be read"
    raise TransferError(problem)


def _spans(
    entries: Sequence[zipfile.ZipInfo], prefixes: Sequence[str], size: int
) -> Iterator[tuple[int, int]]:
    """Yield the parts of the archive that have the files below some prefixes.

    A file ends where the next one begins. Parts that are close are one part.
    """
    ordered = sorted(entries, key=lambda entry: entry.header_offset)
    ends = [*(entry.header_offset for entry in ordered[1:]), size]
    first = last = -1
    for entry, end in zip(ordered, ends, strict=True):
        if not entry.filename.startswith(tuple(prefixes)):
            continue
        if first >= 0 and entry.header_offset > last + _GAP:
            yield first, last
            first = -1
        first, last = (entry.header_offset if first < 0 else first), end
    if first >= 0:
        yield first, last


def _add(
    connections: Connections, wheel: Wheel, archive: PartialArchive, part: tuple[int, int]
) -> None:
    first, end = part
    headers = {"Range": f"bytes={first}-{end - 1}", **PLAIN}
    with connections.get(wheel.address, headers) as response:
        if _range_of(response) != (first, end - 1, archive.size):
            problem = f"{wheel.name} has another part than {first}-{end - 1}"
            raise TransferError(problem)
        archive.add(first, _content(connections, response, end - first))


def _range_of(response: Response) -> tuple[int, int, int]:
    found = _RANGE.fullmatch(response.headers.get("Content-Range", ""))
    if response.status_code != PARTIAL_CONTENT or found is None:
        problem = f"{response.status_code} {response.reason}"
        raise TransferError(problem)
    return int(found[1]), int(found[2]), int(found[3])


def _content(connections: Connections, response: Response, size: int) -> bytes:
    if size > _MOST_BYTES:
        problem = f"a part has {size} bytes"
        raise TransferError(problem)
    content = bytearray()
    for chunk in connections.chunks(response):
        content += chunk
        if len(content) > size:
            break
    if len(content) != size:
        problem = f"{len(content)} of {size} bytes arrived"
        raise TransferError(problem)
    return bytes(content)
