"""The sources that uv's settings name, and the settings with which uv itself is run."""

from __future__ import annotations

import os
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from botowright.releases import uv_settings
from botowright.releases.sources import Sources
from botowright.releases.uv_settings import uv_sources

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT = "https://default/simple"


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the user's uv.toml, which does not exist, and remove all variables."""
    for name in list(os.environ):
        if name.startswith(("UV_", "SSL_", "XDG_")):
            monkeypatch.delenv(name)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "user"))
    monkeypatch.setenv("XDG_CONFIG_DIRS", str(tmp_path / "system"))
    (tmp_path / "user" / "uv").mkdir(parents=True)
    (tmp_path / "system" / "uv").mkdir(parents=True)
    return tmp_path / "user" / "uv" / "uv.toml"


@pytest.fixture
def sources(user: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Sources | None]:
    """Return a function that gets a uv.toml and variables, and returns the sources."""

    def sources(content: str = "", **variables: str) -> Sources | None:
        user.write_text(content)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        return uv_sources()

    monkeypatch.setattr(uv_settings, "_default_index", lambda: DEFAULT)
    return sources


def test_no_settings(sources) -> None:
    assert sources() == Sources((DEFAULT,), is_first_index_enough=True)


def test_variables(sources) -> None:
    found = sources(
        UV_DEFAULT_INDEX="https://five/simple",
        UV_INDEX="mine=https://me:a%2Fb@one/ https://two/",
        UV_INDEX_URL="https://other/",
        UV_EXTRA_INDEX_URL="https://three/ http://four/",
        UV_FIND_LINKS="/opt/wheels,https://links/",
        UV_INSECURE_HOST="one four:80",
        UV_CACHE_DIR="/cache",
        SSL_CERT_FILE="/etc/ca.pem",
        SSL_CLIENT_CERT="/etc/me.pem",
    )
    numbers = ("https://one/", "https://two/", "https://three/", "http://four/")
    assert found == Sources(
        (*numbers, "https://five/simple"),
        ("/opt/wheels", "https://links/"),
        is_first_index_enough=True,
        verify="/etc/ca.pem",
        client_certificate="/etc/me.pem",
        trusted_hosts=frozenset({"one", "four:80"}),
        credentials={"one": ("me", "a/b")},
    )
    assert sources(UV_NO_INDEX="1").indexes == ()


FILE = """
extra-index-url = ["https://three/"]
find-links = ["/opt/wheels"]
cache-dir = "/cache"
[[index]]
url = "https://four/"
default = true
[[index]]
name = "two"
url = "https://two/"
"""


def test_file(sources, user: Path) -> None:
    found = sources(FILE, UV_INDEX="https://one/")
    assert found.indexes == ("https://one/", "https://two/", "https://three/", "https://four/")
    assert found.find_links == ("/opt/wheels",)
    assert sources('index-url = "https://a/"').indexes == ("https://one/", "https://a/")
    assert sources("no-index = true").indexes == ()
    named = user.with_name("other.toml")
    named.write_text('index-url = "https://b/"')
    assert sources("[pip]", UV_CONFIG_FILE=str(named)).indexes == ("https://one/", "https://b/")
    assert sources("[pip]", UV_NO_CONFIG="1").indexes == ("https://one/", DEFAULT)


@pytest.mark.parametrize(
    ("content", "variables"),
    [
        ("[pip]", {}),
        ("exclude-newer = '2026-01-01'", {}),
        ("index = [{url = 'https://a', explicit = true}]", {}),
        ("index = 3", {}),
        ("[[index]]", {}),
        ("not toml", {}),
        ("find-links = ['relative']", {}),
        ("", {"UV_EXCLUDE_NEWER": "2026-01-01"}),
        ("", {"UV_INDEX_MINE_USERNAME": "me"}),
        ("", {"UV_KEYRING_PROVIDER": "subprocess"}),
        ("", {"UV_NATIVE_TLS": "1"}),
        ("", {"UV_OFFLINE": "1"}),
        ("", {"UV_DEFAULT_INDEX": "/opt/simple"}),
    ],
)
def test_settings_for_uv_itself(content: str, variables: dict[str, str], sources) -> None:
    assert sources(content, **variables) is None


def test_two_files(sources, user: Path) -> None:
    """uv merges them."""
    system = user.parents[2] / "system" / "uv" / "uv.toml"
    system.write_text("")
    assert sources() is None


def test_real_uv(user: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its help names an index."""
    assert not user.exists()
    uv = Path(sysconfig.get_path("scripts")) / "uv"
    monkeypatch.setattr(uv_settings, "uv_path", lambda: str(uv))
    found = uv_sources()
    assert found is not None
    assert found.indexes[0].startswith("https://")
