"""Wheels of published versions, fetched from the user's indexes, several at the same time.

If only some services are needed, only their part of a wheel is fetched. The index decides: one that
does not serve parts sends the whole wheel, whose digest is then checked.

If anything fails, there is no archive, and the user's pip or uv is run. It may know more, e.g.
credentials of a keyring or the system's certificates, and it reports what fails. Only if an index
does not answer at all, the command ends here.
"""

from __future__ import annotations

import hashlib
import io
import tempfile
from functools import cache, partial
from typing import IO, TYPE_CHECKING

from botowright.errors import UsageError
from botowright.releases.pages import BOTOCORE, wheels_of
from botowright.releases.partial import PARTIAL_CONTENT, PLAIN, end_range, fetched_parts
from botowright.releases.pip_settings import pip_sources
from botowright.releases.transfers import Transfer, TransferError, results
from botowright.releases.uv_settings import uv_sources
from botowright.releases.wheels import DATA
from botowright.system.installers import available_installer

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from packaging.version import Version
    from requests import Response

    from botowright.releases.pages import Wheel
    from botowright.releases.sources import Sources
    from botowright.releases.transfers import Connections

_OK = 200
_NO_SUCH_PART = (416, 501)
_MOST_BYTES = 500_000_000
_READ = 1_048_576
# Those of variable length have no one value.
_DIGESTS = {name for name in hashlib.algorithms_guaranteed if "shake" not in name}


@cache
def sources() -> Sources | None:
    """Return the sources of the user's tool. None if they are not understood."""
    match available_installer():
        case "pip":
            return pip_sources()
        case "uv":
            return uv_sources()
    return None


@cache
def offered_wheels(project: str) -> Mapping[Version, Wheel] | None:
    """Return the wheel of each version of a project, None if the user's pip or uv must be asked.

    Raises UsageError if an index does not answer.
    """
    places = sources()
    if places is None:
        return None
    try:
        return wheels_of(places, project) or None
    except TransferError:
        return None


def archives(
    wanted: Mapping[Version, Sequence[str]], name: str, project: str = BOTOCORE
) -> Iterator[tuple[Version, str, IO[bytes] | None]]:
    """Yield each version with the name of its wheel and the open archive.

    `wanted` has the prefixes of the files that are needed of each version, none for all files. The
    archive is None if the user's pip or uv must fetch the version. `name` names all versions in
    messages. Raises UsageError if an index does not answer.
    """
    wheels, places = offered_wheels(project) or {}, sources()
    transfers = []
    for version, prefixes in wanted.items():
        wheel = wheels.get(version)
        if wheel is None or places is None:
            yield version, "", None
        elif wheel.is_file:
            yield version, wheel.address, _opened(wheel)
        else:
            transfers.append(_transfer(version, wheel, prefixes))
    if places is not None:
        for version, result in results(places, transfers, name):
            archive = None if isinstance(result, TransferError) else result
            yield version, wheels[version].address, archive  # type: ignore[misc]


def offered_metadata(project: str, version: Version) -> bytes | None:
    """Return the METADATA that an index has beside a wheel (PEP 658), None if it has none.

    Raises UsageError if the index does not answer, or if the file has another digest.
    """
    wheel, places = (offered_wheels(project) or {}).get(version), sources()
    if wheel is None or places is None or wheel.is_file or not wheel.has_metadata:
        return None
    address = f"{wheel.address}.metadata"
    get = partial(_small_file, address=address)
    transfers = [Transfer(version, address, get)]
    name = f"the metadata of {project} {version}"
    found = next((r for _, r in results(places, transfers, name) if isinstance(r, bytes)), None)
    if found is not None and not _is_right(io.BytesIO(found), wheel.metadata_hashes):
        message = (
            f"{address} has another digest than its index names: it is damaged, or somebody "
            "changed it; try again, or set another index"
        )
        raise UsageError(message)
    return found


def _small_file(connections: Connections, address: str) -> bytes:
    with connections.get(address, {}) as response:
        if response.status_code != _OK:
            problem = f"{response.status_code} {response.reason}"
            raise TransferError(problem)
        return b"".join(connections.chunks(response))


def _opened(wheel: Wheel) -> IO[bytes] | None:
    try:
        file = open(wheel.address, "rb")  # noqa: SIM115  # the caller closes it
        return file if _is_right(file, wheel.hashes) else None
    except OSError:
        return None


def _transfer(version: Version, wheel: Wheel, prefixes: Sequence[str]) -> Transfer[Version]:
    def get(connections: Connections) -> object:
        if prefixes and DATA not in prefixes:
            with connections.get(wheel.address, end_range(wheel)) as response:
                if response.status_code == PARTIAL_CONTENT:
                    return fetched_parts(connections, wheel, response, prefixes)
                if response.status_code not in _NO_SUCH_PART:
                    return _whole(connections, wheel, response)
        with connections.get(wheel.address, PLAIN) as response:
            return _whole(connections, wheel, response)

    return Transfer(version, wheel.address, get)


def _whole(connections: Connections, wheel: Wheel, response: Response) -> IO[bytes]:
    """Return a file with the content of an answer. Its name is not in any folder."""
    if response.status_code != _OK:
        problem = f"{response.status_code} {response.reason}"
        raise TransferError(problem)
    file = tempfile.TemporaryFile()  # noqa: SIM115  # the caller closes it
    size = 0
    for chunk in connections.chunks(response):
        size += len(chunk)
        if size > _MOST_BYTES:
            problem = f"{wheel.name} is too long"
            raise TransferError(problem)
        file.write(chunk)
    if not _is_right(file, wheel.hashes):
        problem = f"{wheel.name} has another digest"
        raise TransferError(problem)
    return file


def _is_right(file: IO[bytes], hashes: Iterable[tuple[str, str]]) -> bool:
    """Return whether a file has the digests that its index names."""
    known = {name: value for name, value in hashes if name in _DIGESTS}
    digests = {name: hashlib.new(name, usedforsecurity=False) for name in known}
    file.seek(0)
    while digests and (block := file.read(_READ)):
        for digest in digests.values():
            digest.update(block)
    file.seek(0)
    return all(digests[name].hexdigest() == value.lower() for name, value in known.items())
