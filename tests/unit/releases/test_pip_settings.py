"""The sources that pip's settings name, and the settings with which pip itself is run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.releases import pip_settings
from botowright.releases.pip_settings import pip_sources
from botowright.releases.sources import Sources
from tests.support.indexes import forget_indexes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

DEFAULT = "https://default/simple"


@pytest.fixture
def sources(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Sources | None]:
    """Return a function that gets lines of `pip config list`, and returns the sources."""

    def sources(*lines: str) -> Sources | None:
        monkeypatch.setattr(pip_settings, "pip_settings", lambda: "\n".join(lines))
        return pip_sources()

    monkeypatch.setattr(pip_settings, "_default_index", lambda: DEFAULT)
    return sources


def test_no_settings(sources) -> None:
    assert sources() == Sources((DEFAULT,))


def test_settings(sources) -> None:
    found = sources(
        "global.index-url='https://me:a%2Fb@one/simple'",
        r"global.extra-index-url='\nhttps://two:8080/x\nfile:///opt/three'",
        "global.find-links='/opt/wheels https://you:c@four/links'",
        "global.trusted-host='five six:80'",
        "global.cert='/etc/ca.pem'",
        "download.client-cert='/etc/me.pem'",
        "global.proxy='http://proxy:3128'",
        "global.timeout='60'",
        "install.no-index='true'",
        "list.format='json'",
    )
    assert found == Sources(
        ("https://one/simple", "https://two:8080/x", "file:///opt/three"),
        ("/opt/wheels", "https://four/links"),
        verify="/etc/ca.pem",
        client_certificate="/etc/me.pem",
        proxy="http://proxy:3128",
        trusted_hosts=frozenset({"five", "six:80"}),
        credentials={"one": ("me", "a/b"), "four": ("you", "c")},
    )


def test_later_sections_win(sources) -> None:
    lines = [
        ":env:.index-url='https://variable/'",
        "download.index-url='https://download/'",
        "global.index-url='https://global/'",
        ":env:.cert=''",
    ]
    assert sources(*lines).indexes == ("https://variable/",)
    assert sources(*lines[1:]).indexes == ("https://download/",)


@pytest.mark.parametrize(("value", "count"), [("1", 0), ("true", 0), ("off", 1)])
def test_no_index(value: str, count: int, sources) -> None:
    found = sources(f":env:.no-index='{value}'", "global.find-links='/opt/wheels'")
    assert (len(found.indexes), found.find_links) == (count, ("/opt/wheels",))


@pytest.mark.parametrize(
    "line",
    [
        "global.require-hashes='true'",
        ":env:.uploaded-prior-to='2026-01-01'",
        "global.index-url='/opt/simple'",
        "global.index-url='git+https://a/b'",
        "global.index-url='http://insecure/simple'",
        "global.find-links='http://insecure/links'",
        "global.no-index='perhaps'",
        "global.cert=no quotes",
        "global.constraint='https://a/constraints.txt'",
        "global.constraint='/does/not/exist'",
    ],
)
def test_settings_for_pip_itself(line: str, sources) -> None:
    assert sources(line) is None


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/", "http://[::1]/", "http://localhost/", "http://mine:81/"]
)
def test_insecure_hosts_that_pip_reads(address: str, sources) -> None:
    assert sources(f"global.index-url='{address}'", "global.trusted-host='mine'") is not None


@pytest.mark.parametrize(
    ("content", "counts"),
    [("torch<3\n", False), ("torch\n  Botocore<1.40\n", True), ("-c other.txt\n", True)],
)
def test_constraints(content: str, sources, tmp_path: Path, *, counts: bool) -> None:
    """They count only if they concern botocore."""
    file = tmp_path / "constraints.txt"
    file.write_text(content)
    assert (sources(f"global.constraint='{file}'") is None) == counts


@pytest.fixture
def fresh() -> Iterator[None]:
    """Ask the real pip."""
    forget_indexes()
    yield
    forget_indexes()


@pytest.mark.usefixtures("fresh")
def test_real_pip(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its files and variables count, and its help names an index."""
    file = tmp_path / "pip.conf"
    file.write_text("[global]\nextra-index-url =\n  https://two/x\n  https://three/y\n")
    for name in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_NO_INDEX"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", str(file))
    monkeypatch.setenv("PIP_FIND_LINKS", "/a /b")
    found = pip_sources()
    assert found is not None
    assert len(found.indexes) == 3
    assert found.indexes[0].startswith("https://")
    assert found.indexes[1:] == ("https://two/x", "https://three/y")
    assert found.find_links == ("/a", "/b")
