"""A wheel of botocore with the models of one service."""

from __future__ import annotations

import json
import zipfile
from typing import TYPE_CHECKING

from tests.support.models import note_model

if TYPE_CHECKING:
    from pathlib import Path

WHEEL = "botocore-1.36.0-py3-none-any.whl"
MODEL = "botocore/data/notes/2024-05-01/service-2.json"


def write_wheel(path: Path, *, compression: int = zipfile.ZIP_STORED) -> Path:
    """Write a botocore wheel with the models of one service."""
    with zipfile.ZipFile(path, "w", compression) as wheel:
        wheel.writestr("botocore/__init__.py", "raise RuntimeError('a wheel is never imported')")
        wheel.writestr(MODEL, json.dumps(note_model()))
    return path
