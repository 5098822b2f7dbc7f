"""The user's cache folder: a file for each result that takes a while to make.

A file appears whole or not at all, so concurrent builds do not meet. One that is not what was
written counts as missing. A folder that cannot be written costs time and nothing else.
"""

from __future__ import annotations

import os
import tempfile
from hashlib import sha256
from pathlib import Path

from botowright.system.regular import regular_content


def read(kind: str, key: str) -> bytes | None:
    """Return what was kept, None if it is not there or not what was written."""
    try:
        content = regular_content(_folder(kind) / key)
    except OSError:
        return None
    checksum, _, kept = content.partition(b"\n")
    return kept if checksum == _checksum(kept) else None


def write(kind: str, key: str, content: bytes) -> None:
    """Keep something of a kind. The key names a file."""
    try:
        folder = _folder(kind)
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, scratch = tempfile.mkstemp(dir=folder)
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(_checksum(content) + b"\n" + content)
            Path(scratch).replace(folder / key)
        finally:
            Path(scratch).unlink(missing_ok=True)
    except OSError:
        return


def _checksum(content: bytes) -> bytes:
    return sha256(content).hexdigest().encode()


def _folder(kind: str) -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("botowright") / kind
