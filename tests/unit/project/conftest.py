"""A project of a few files, and its scan."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from botowright.project.scan import scanned_services
from botowright.project.uses import Unresolved, Use

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.project.scan import Scan

SERVICES = frozenset(
    (
        *("bedrock-runtime", "dynamodb", "iam", "lambda", "logs", "s3", "sagemaker", "sns"),
        *("sqs", "sts", "wafv2", "cloudsearchdomain"),
    )
)


@pytest.fixture(autouse=True)
def cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a cache folder that only one test uses."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder))
    return folder


class Project:
    """A folder with files."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir()

    def write(self, files: dict[str, str | bytes]) -> None:
        for name, content in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content if isinstance(content, bytes) else content.encode())

    def scan(self, **options: Any) -> Scan:
        return scanned_services(self.root, SERVICES, **{"processes": 1, **options})


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return Project(tmp_path / "project")


def shown(found: tuple[Use, ...] | tuple[Unresolved, ...]) -> list[str]:
    """Return results on one line each: "app.py:3 s3 client"."""
    return [
        f"{each.file}:{each.place.line} "
        + (f"{each.service} {each.kind}" if isinstance(each, Use) else each.why)
        for each in found
    ]
