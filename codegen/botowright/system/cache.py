"""The user's cache folder: one file for each result that takes long to compute.

A file appears whole or not at all, so concurrent builds do not disturb each other. A damaged file
counts as missing. If the folder cannot be written, builds take longer and nothing else changes.
"""

from __future__ import annotations

from contextlib import suppress
from hashlib import sha256
from typing import TYPE_CHECKING

from botowright.system.files import replace_file
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from pathlib import Path


def cache_folder() -> Path:
    """Return the user's cache folder, which may not exist yet."""
    # Deferred: importing platformdirs takes 10 ms, and most builds do not use the cache.
    from platformdirs import user_cache_path

    return user_cache_path("botowright")


def read(kind: str, key: str) -> bytes | None:
    """Return a kept result, None if it is missing or damaged."""
    try:
        content = regular_content(cache_folder() / kind / key)
    except OSError:
        return None
    checksum, _, kept = content.partition(b"\n")
    return kept if checksum == _checksum(kept) else None


def write(kind: str, key: str, content: bytes) -> None:
    """Keep a result of a kind. The key is the file's name."""
    with suppress(OSError):
        replace_file(cache_folder() / kind / key, _checksum(content) + b"\n" + content)


def _checksum(content: bytes) -> bytes:
    return sha256(content).hexdigest().encode()
