"""The record that `sync` keeps beside installed types: what they were made from."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.errors import UsageError
from botowright.settings.manifest import recorded_options

if TYPE_CHECKING:
    from botowright.settings.options import BuildOptions

RECORD_FILE = "botowright.json"  # in the folder of the distribution's metadata


@dataclass(frozen=True, slots=True)
class SyncRecord:
    """The options of installed types, the services that failed, and the tool's version."""

    botowright: str
    options: BuildOptions
    failed: tuple[str, ...] = ()

    def text(self) -> str:
        """Return the record as JSON."""
        return json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"


def tool_version() -> str:
    """Return the version of botowright that runs."""
    return version("botowright")


def read_record(content: bytes | None) -> SyncRecord | None:
    """Return the record in a file, None if `sync` of this version did not write it."""
    try:
        found: Any = json.loads(content or b"")
        options = recorded_options(found["options"], Path(RECORD_FILE))
        return SyncRecord(str(found["botowright"]), options, tuple(map(str, found["failed"])))
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError, UsageError):
        return None
