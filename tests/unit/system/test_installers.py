"""The choice between pip and uv, and the reason of a failure."""

from __future__ import annotations

from subprocess import CompletedProcess
from typing import TYPE_CHECKING

import pytest

from botowright.errors import UsageError
from botowright.system import installers
from botowright.system.installers import failure_reason, installer, unreached_index

if TYPE_CHECKING:
    from pathlib import Path


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
        ("ERROR: a\nERROR: b\n[notice] c\n", "b"),
        ("error: Failed to fetch\n  Caused by: no route\n", "Failed to fetch: no route"),
    ],
)
def test_the_reason_of_a_failure(stderr: str, reason: str) -> None:
    assert failure_reason(CompletedProcess([], 3, "", stderr)) == reason


def test_a_long_reason_keeps_its_cause() -> None:
    stderr = f"ERROR: Could not install {'a ' * 500}because the disk is full\n"
    reason = failure_reason(CompletedProcess([], 1, "", stderr))
    assert len(reason) < 310
    assert reason.startswith("Could not install a a")
    assert reason.endswith(" because the disk is full")


POOL = "connection error: HTTPConnectionPool(host='a', port=1): Max retries exceeded (Caused by {})"
CONNECTION = "<pip._vendor.urllib3.connection.HTTPConnection object at 0x7fbceb9d8f10>"


@pytest.mark.parametrize(
    ("logged", "reason"),
    [
        (
            POOL.format(f"NewConnectionError('{CONNECTION}: [Errno 111] Connection refused')"),
            "connection error: [Errno 111] Connection refused",
        ),
        (
            POOL.format(f"NameResolutionError(\"{CONNECTION}: Failed to resolve 'a'\")"),
            "connection error: Failed to resolve 'a'",
        ),
        (
            POOL.format(
                "ProxyError('Cannot connect to proxy.', "
                f"NewConnectionError('{CONNECTION}: [Errno 111] Connection refused'))"
            ),
            "connection error: Cannot connect to proxy: [Errno 111] Connection refused",
        ),
        (
            POOL.format("ProxyError('No proxy.', OSError('Tunnel connection failed: 403 No'))"),
            "connection error: No proxy: Tunnel connection failed: 403 No",
        ),
        (
            POOL.format("SSLError(SSLCertVerificationError(1, \"[SSL] for 'a'. (_ssl.c:992)\"))"),
            "connection error: [SSL] for 'a'. (_ssl.c:992)",
        ),
        (
            POOL.format("NewConnectionError(\"HTTPSConnection(host='a', port=1): Refused\")"),
            "connection error: Refused",
        ),
        (
            POOL.format(
                "ConnectTimeoutError(<HTTPSConnection(host='a', port=1) at 0x7f>, 'Timed out.')"
            ),
            "connection error: Timed out",
        ),
        ("403 Client Error: Forbidden for url: https://a/", None),
    ],
)
def test_reason_of_an_index_that_does_not_answer(
    logged: str, reason: str | None, tmp_path: Path
) -> None:
    """It has no Python object, and none of the text around the cause."""
    line = f"2026-01-01T00:00:00,000 Could not fetch URL https://a/simple/: {logged} - skipping\n"
    (tmp_path / "pip.log").write_text(line)
    assert unreached_index(tmp_path) == (
        f"https://a/simple/ did not answer: {reason or logged}; check its address and your network"
    )
