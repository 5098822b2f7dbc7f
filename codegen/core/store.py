"""Derived stubs in the user's cache folder, one file each, named by the digest of their origin.

A file appears whole or not at all, so concurrent builds do not meet; one that is not what was
written is taken for missing. A folder that cannot be written costs time and nothing else.
"""

from __future__ import annotations

import os
import tempfile
from hashlib import sha256
from pathlib import Path


def read(key: str) -> str | None:
    """Return a stub's text, None where it is not there or not what was written."""
    try:
        content = (_folder() / key).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    checksum, _, text = content.partition("\n")
    return text if checksum == _checksum(text) else None


def write(key: str, text: str) -> None:
    """Keep a stub's text."""
    try:
        folder = _folder()
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, scratch = tempfile.mkstemp(dir=folder)
        try:
            with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
                file.write(f"{_checksum(text)}\n{text}")
            Path(scratch).replace(folder / key)
        finally:
            Path(scratch).unlink(missing_ok=True)
    except OSError:
        return


def _checksum(text: str) -> str:
    return sha256(text.encode()).hexdigest()


def _folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("botowright") / "core"
