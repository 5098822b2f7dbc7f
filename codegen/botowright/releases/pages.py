"""The wheels of a project on the pages of the user's indexes, and in folders and pages of links.

A page has the form of the simple repository API, as HTML or JSON. Only wheels that this Python can
install count, as for pip. Yanked ones (PEP 592) count too, because users have them.
"""

from __future__ import annotations

import os
import platform
import warnings
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urljoin, urlsplit
from urllib.request import url2pathname

from packaging.specifiers import InvalidSpecifier, SpecifierSet
from packaging.tags import sys_tags
from packaging.utils import InvalidWheelFilename, canonicalize_name, parse_wheel_filename

from botowright.releases.sources import without_credentials
from botowright.releases.transfers import Transfer, TransferError, results

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from packaging.version import Version

    from botowright.releases.sources import Sources
    from botowright.releases.transfers import Connections

BOTOCORE = "botocore"
_ABSENT = (404, 410)  # another index may have it
_MOST_BYTES = 100_000_000
_HTML = "text/html"
_METADATA_KEYS = ("core-metadata", "dist-info-metadata")  # the older name is the second (PEP 714)


@dataclass(frozen=True, slots=True)
class Wheel:
    """A wheel that an index offers."""

    name: str
    address: str  # or the path of a file
    hashes: tuple[tuple[str, str], ...] = ()
    size: int | None = None
    has_metadata: bool = False  # in a file of its own beside the wheel (PEP 658)
    metadata_hashes: tuple[tuple[str, str], ...] = ()
    is_yanked: bool = False

    @property
    def is_file(self) -> bool:
        """Return whether the wheel is a file of this machine."""
        return "://" not in self.address


@dataclass(frozen=True, slots=True)
class _Page:
    address: str
    content_type: str
    text: str
    project: str


def versions_wanted(project: str) -> str:
    """Return the versions of a project, as messages name them."""
    return f"the versions of {project}"


def wheels_of(sources: Sources, project: str) -> dict[Version, Wheel]:
    """Return the wheel of each version of a project that the sources have.

    Raises TransferError if one of them cannot be read, and UsageError if one does not answer.
    """
    # A local file is preferred, because it is there already.
    found: dict[Version, Wheel] = {}
    pages = _pages(sources, project)
    for place in sources.find_links:
        _add(found, project, _links(place, project, pages), sources)
    for index in sources.indexes:
        if page := pages[index]:
            _add(found, project, _files(page), sources)
            if sources.is_first_index_enough:
                break
    return found


def _pages(sources: Sources, project: str) -> dict[str, _Page | None]:
    """Return the pages of all indexes and of all links, None for an index without the project."""
    addresses = {index: f"{index.rstrip('/')}/{project}/" for index in sources.indexes}
    addresses |= {place: place for place in sources.find_links if "://" in place}
    pages: dict[str, _Page | None] = {}
    transfers = []
    for name, address in addresses.items():
        if urlsplit(address).scheme == "file":
            is_index = name in sources.indexes
            pages[name] = _page_of_path(_path(address), project) if is_index else None
        else:
            get = partial(_fetched, address=address, project=project)
            transfers.append(Transfer(name, address, get))
    for name, result in results(sources, transfers, versions_wanted(project)):
        if isinstance(result, TransferError):
            raise result
        pages[name] = result if isinstance(result, _Page) else None
    return pages


def _fetched(connections: Connections, address: str, project: str) -> _Page | None:
    from mousebender.simple import ACCEPT_SUPPORTED

    with connections.get(address, {"Accept": ACCEPT_SUPPORTED}) as response:
        if response.status_code in _ABSENT:
            return None
        if response.status_code != 200:  # noqa: PLR2004  # OK
            problem = f"{response.status_code} {response.reason}"
            raise TransferError(problem)
        content = bytearray()
        for chunk in connections.chunks(response):
            content += chunk
            if len(content) > _MOST_BYTES:
                problem = "the page is too long"
                raise TransferError(problem)
        kind = response.headers.get("Content-Type", _HTML).partition(";")[0].strip().lower()
        plain, _ = without_credentials(response.url)  # of the last redirection
        return _Page(plain, kind, content.decode(response.encoding or "utf-8", "replace"), project)


def _page_of_path(path: Path, project: str) -> _Page | None:
    page = path / "index.html" if path.is_dir() else path
    if not page.is_file():
        return None
    try:
        text = page.read_text("utf-8", "replace")
    except OSError as error:
        raise TransferError(str(error)) from error
    return _Page(page.absolute().as_uri(), _HTML, text, project)


def _links(place: str, project: str, pages: Mapping[str, _Page | None]) -> Iterator[dict[str, Any]]:
    """Yield the files of a place of links: a folder, a page, or a file."""
    if "://" in place and urlsplit(place).scheme != "file":
        if (page := pages[place]) is not None:
            yield from _files(page)
        return
    path = _path(place) if "://" in place else Path(place).expanduser().absolute()
    if path.is_dir():
        for name in sorted(os.listdir(path)):
            if name.endswith((".html", ".htm")):
                problem = f"{path / name} may hold links"
                raise TransferError(problem)
            yield {"filename": name, "url": str(path / name)}
    elif path.suffix in {".html", ".htm"}:
        if page := _page_of_path(path, project):
            yield from _files(page)
    elif path.is_file():
        yield {"filename": path.name, "url": str(path)}


def _files(page: _Page) -> Iterator[dict[str, Any]]:
    """Yield the files on a page, with whole addresses. Raises TransferError for an odd page."""
    if page.content_type.endswith("html") and "<base" in page.text.lower():
        problem = f"{page.address} has another base"
        raise TransferError(problem)
    for file in _details(page):
        yield {**file, "url": urljoin(page.address, file["url"])}


def _details(page: _Page) -> list[dict[str, Any]]:
    from mousebender.simple import (
        UnsupportedAPIVersion,
        UnsupportedMIMEType,
        parse_project_details,
    )

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of a newer minor version
            details: Any = parse_project_details(page.text, page.content_type, page.project)
        if str(details["meta"]["api-version"]).partition(".")[0] != "1":
            raise UnsupportedAPIVersion(str(details["meta"]["api-version"]))
        return [file for file in details["files"] if isinstance(file["url"], str)]
    except (
        *(ValueError, LookupError, TypeError, AttributeError, RecursionError),
        *(UnsupportedAPIVersion, UnsupportedMIMEType),
    ) as error:
        problem = f"{page.address}: {error}"
        raise TransferError(problem) from error


def _add(
    found: dict[Version, Wheel], project: str, files: Iterator[dict[str, Any]], sources: Sources
) -> None:
    """Add the wheels that this Python can install, unless another source has the version."""
    for file in files:
        name = str(file.get("filename"))
        if not name.endswith(".whl") or not _is_installable(file.get("requires-python")):
            continue
        try:
            named, version, _, tags = parse_wheel_filename(name)
        except InvalidWheelFilename:
            continue
        if named != canonicalize_name(project) or tags.isdisjoint(_own_tags()):
            continue
        wheel = _wheel(name, file)
        if not wheel.is_file and not sources.accepts(wheel.address):
            continue
        if version not in found or (found[version].is_yanked and not wheel.is_yanked):
            found[version] = wheel


def _wheel(name: str, file: Mapping[str, Any]) -> Wheel:
    address, size = file["url"], file.get("size")
    metadata = next(filter(None, map(file.get, _METADATA_KEYS)), None)
    if urlsplit(address).scheme == "file":
        address = str(_path(address))
    return Wheel(
        name,
        address,
        _hashes(file.get("hashes")),
        size if isinstance(size, int) and size > 0 else None,
        has_metadata=metadata is not None,
        metadata_hashes=_hashes(metadata),
        is_yanked=bool(file.get("yanked")),
    )


def _hashes(found: object) -> tuple[tuple[str, str], ...]:
    """Return the digests of a file by their names. An index may give none, or only `true`."""
    return tuple((str(k), str(v)) for k, v in found.items()) if isinstance(found, dict) else ()


@cache
def _is_installable(requires_python: str | None) -> bool:
    """Return whether this Python is one of those that a wheel requires."""
    try:
        return SpecifierSet(requires_python or "").contains(platform.python_version())
    except InvalidSpecifier:
        return True  # as pip does


@cache
def _own_tags() -> frozenset[object]:
    return frozenset(sys_tags())


def _path(address: str) -> Path:
    return Path(url2pathname(urlsplit(address).path))
