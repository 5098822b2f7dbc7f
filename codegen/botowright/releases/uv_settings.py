"""The sources of packages that the user's uv has: from its variables and its uv.toml.

The variables and keys in this module are understood. With any other one, and with credentials or
certificates that uv keeps itself, uv is run. Projects do not count: see `system.installers`.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.releases.sources import (
    Sources,
    credentials_of,
    is_address,
    without_credentials,
)
from botowright.system.installers import uv_path
from botowright.system.regular import regular_content

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TRUE = ("1", "true", "t", "yes", "y", "on")
_SETTINGS = frozenset(
    {
        *("UV_DEFAULT_INDEX", "UV_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL"),
        *("UV_FIND_LINKS", "UV_NO_INDEX", "UV_INSECURE_HOST", "UV_NO_CONFIG", "UV_CONFIG_FILE"),
    }
)
_WITHOUT_EFFECT = frozenset(
    {
        *("UV_CACHE_DIR", "UV_NO_CACHE", "UV_LINK_MODE", "UV_COMPILE_BYTECODE", "UV_NO_PROGRESS"),
        *("UV_PYTHON", "UV_PYTHON_DOWNLOADS", "UV_PYTHON_PREFERENCE", "UV_PYTHON_INSTALL_DIR"),
        *("UV_SYSTEM_PYTHON", "UV_BREAK_SYSTEM_PACKAGES", "UV_MANAGED_PYTHON"),
        *("UV_PROJECT_ENVIRONMENT", "UV_FROZEN", "UV_LOCKED", "UV_NO_SYNC", "UV_NO_DEV"),
        *("UV_TOOL_DIR", "UV_TOOL_BIN_DIR", "UV_RUN_RECURSION_DEPTH", "UV_NO_EDITABLE"),
        *("UV_HTTP_TIMEOUT", "UV_REQUEST_TIMEOUT", "UV_HTTP_RETRIES", "UV_NO_BUILD_ISOLATION"),
        *("UV_CONCURRENT_DOWNLOADS", "UV_CONCURRENT_BUILDS", "UV_CONCURRENT_INSTALLS"),
    }
)
_KEYS = frozenset({"index", "index-url", "extra-index-url", "find-links", "no-index"})
_KEYS_WITHOUT_EFFECT = frozenset(
    {
        *("cache-dir", "no-cache", "link-mode", "compile-bytecode", "python-downloads"),
        *("python-preference", "concurrent-downloads", "concurrent-builds"),
        *("concurrent-installs", "preview", "required-version"),
    }
)
_INDEX_KEYS = frozenset({"name", "url", "default"})
_NAME = re.compile(r"^[\w.-]+=")
_DEFAULT_INDEX = re.compile(r"by\s+default:\s+<?(https://[^\s>)]+)")
_HELP_SECONDS = 10


def uv_sources() -> Sources | None:
    """Return the sources of uv, None if one of its settings is not understood."""
    variables = {name: value for name, value in os.environ.items() if value}
    ours = {name for name in variables if name.startswith("UV_")}
    keys = _file_keys(variables)
    if keys is None or not ours <= _SETTINGS | _WITHOUT_EFFECT:
        return None
    if not keys.keys() <= _KEYS | _KEYS_WITHOUT_EFFECT:
        return None
    try:
        indexes = [*_indexes(variables, keys)]
        links = [*variables.get("UV_FIND_LINKS", "").split(","), *keys.get("find-links", [])]
    except (TypeError, LookupError, AttributeError):
        return None
    links = [link for link in links if link]
    is_offline = variables.get("UV_NO_INDEX", "").lower() in _TRUE or keys.get("no-index", False)
    indexes = [] if is_offline else indexes
    if not all(map(is_address, indexes)) or not all(
        is_address(link) or os.path.isabs(link) for link in links
    ):
        return None
    return Sources(
        tuple(without_credentials(index)[0] for index in indexes),
        tuple(without_credentials(link)[0] if "://" in link else link for link in links),
        is_first_index_enough=True,
        verify=variables.get("SSL_CERT_FILE") or True,
        client_certificate=variables.get("SSL_CLIENT_CERT"),
        trusted_hosts=frozenset(variables.get("UV_INSECURE_HOST", "").split()),
        credentials=credentials_of((*indexes, *links)),
    )


def _indexes(variables: Mapping[str, str], keys: Mapping[str, Any]) -> Iterator[str]:
    """Yield the indexes, the preferred one first. The default one is the last."""
    tables = keys.get("index", [])
    if not all(table.keys() <= _INDEX_KEYS for table in tables):
        raise LookupError  # e.g. one for some packages only
    for index in variables.get("UV_INDEX", "").split():
        yield _NAME.sub("", index, count=1)
    yield from (table["url"] for table in tables if not table.get("default"))
    yield from variables.get("UV_EXTRA_INDEX_URL", "").split()
    yield from keys.get("extra-index-url", [])
    default = variables.get("UV_DEFAULT_INDEX") or variables.get("UV_INDEX_URL")
    default = default or next((table["url"] for table in tables if table.get("default")), None)
    default = default or keys.get("index-url") or _default_index()
    yield _NAME.sub("", default or "", count=1)


def _default_index() -> str | None:
    """Return the index that uv names in its help."""
    command = [uv_path() or "uv", "pip", "install", "--help"]
    try:
        completed = subprocess.run(
            command, capture_output=True, text=True, check=False, timeout=_HELP_SECONDS
        )
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
    found = _DEFAULT_INDEX.search(completed.stdout)
    return found[1] if found else None


def _file_keys(variables: Mapping[str, str]) -> dict[str, Any] | None:
    """Return the keys of the user's uv.toml. None if it cannot be read, or if there are two."""
    if variables.get("UV_NO_CONFIG", "").lower() in _TRUE:
        return {}
    named = variables.get("UV_CONFIG_FILE")
    files = [Path(named)] if named else [*filter(os.path.lexists, _places(variables))]
    if len(files) > 1:
        return None
    try:
        return {key: value for file in files for key, value in _content(file).items()}
    except (OSError, ValueError):
        return None


def _content(file: Path) -> dict[str, Any]:
    content: dict[str, Any] = tomllib.loads(regular_content(file).decode("utf-8"))
    return content


def _places(variables: Mapping[str, str]) -> Iterator[Path]:
    """Yield the files that uv documents: of the user, then of the system."""
    if sys.platform == "win32":
        yield from (
            Path(variables[name]) / "uv" / "uv.toml"
            for name in ("APPDATA", "PROGRAMDATA")
            if name in variables
        )
        return
    yield Path(variables.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "uv" / "uv.toml"
    for folder in variables.get("XDG_CONFIG_DIRS", "/etc/xdg").split(":"):
        yield Path(folder) / "uv" / "uv.toml"
    yield Path("/etc/uv/uv.toml")
