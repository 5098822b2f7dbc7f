"""The steps that are left after a migration."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace

import pytest

from botowright.project.migrate import run
from botowright.project.migrate.run_time import run_time_imports
from botowright.project.rewriting import Change, Rewriting

CHANGE = Change("app.py", b"", b"from boto_types.s3 import S3Client\n")
GUARDED = Change("app.py", b"", b"if TYPE_CHECKING:\n    import boto_types.s3\n")


@pytest.mark.parametrize(
    ("code", "lines"),
    [
        ("import boto_types.s3\nimport os, boto_types\n", [1, 2]),
        ("def f():\n    from boto_types.s3 import S3Client\n", [2]),
        ("if typing.TYPE_CHECKING:\n    import boto_types\nelse:\n    import boto_types\n", [4]),
        ("try:\n    import boto_types\nexcept ImportError:\n    pass\n", []),
        ("from boto_typesetter import x\nfrom . import y\n", []),
        ("import boto_types\nx = (\n", []),
        ("if sys.version_info > (3, 10):\n    import boto_types\n", [2]),
    ],
)
def test_imports_at_run_time(code: str, lines: list[int]) -> None:
    change = Change("app.py", b"", code.encode())
    assert run_time_imports([change]) == [f"app.py:{line}" for line in lines]


def test_only_modules_run() -> None:
    changes = [Change(name, b"", b"[") for name in ("pyproject.toml", "app.pyi")]
    assert run_time_imports(changes) == []


def test_the_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names of other distributions are not among those that are uninstalled."""
    installed = dict.fromkeys(("boto3", "boto3-stubs", "mypy-boto3-s3", "requests"))
    monkeypatch.setattr(run, "installed_distributions", lambda _: installed)
    monkeypatch.setattr(run, "uninstall_command", lambda _, names: f"uninstall {' '.join(names)}")
    environment = SimpleNamespace(search_path=[Path()])
    assert list(run._steps(environment, Rewriting((CHANGE, GUARDED)))) == [
        "uninstall boto3-stubs mypy-boto3-s3",
        "botowright sync",
        (
            "1 import at run time, the first in app.py:1: where the code runs without the types, "
            "use `if TYPE_CHECKING:`"
        ),
    ]
    assert list(run._steps(None, Rewriting((GUARDED,)))) == ["botowright sync"]
    assert list(run._steps(None, Rewriting())) == []
