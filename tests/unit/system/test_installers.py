"""The choice between pip and uv, and the reason of a failure."""

from __future__ import annotations

from subprocess import CompletedProcess

import pytest

from botowright.errors import UsageError
from botowright.system import installers
from botowright.system.installers import failure_reason, installer


@pytest.mark.parametrize(("pip", "uv", "found"), [(True, True, "pip"), (False, True, "uv")])
def test_the_tool(*, pip: bool, uv: bool, found: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installers, "has_pip", lambda: pip)
    monkeypatch.setattr(installers, "uv_path", lambda: "/bin/uv" if uv else None)
    assert installer("to fetch a package") == found


def test_no_tool(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installers, "has_pip", lambda: False)
    monkeypatch.setattr(installers, "uv_path", lambda: None)
    with pytest.raises(UsageError) as raised:
        installer("to fetch a package")
    message = "neither pip nor uv is installed to fetch a package; install one of them"
    assert str(raised.value) == message


@pytest.mark.parametrize(
    ("stderr", "reason"),
    [
        ("", "exit code 3"),
        ("one\ntwo\n\n", "two"),
        ("ERROR: a\nERROR: b\n[notice] c\n", "ERROR: b"),
        ("error: Failed to fetch\n  Caused by: no route\n", "error: Failed to fetch: no route"),
    ],
)
def test_the_reason_of_a_failure(stderr: str, reason: str) -> None:
    assert failure_reason(CompletedProcess([], 3, "", stderr)) == reason
