"""The sources of packages that the user's pip has.

pip itself reports its settings, so its files, their order and the variables are pip's matter. Its
help names the index that it uses by default.

The options in _SETTINGS are understood. Those in _WITHOUT_EFFECT do not change which wheel of
botocore is found. With any other option, pip itself is run.
"""

from __future__ import annotations

import ast
import os
import re
from typing import TYPE_CHECKING

from botowright.releases.sources import (
    Sources,
    credentials_of,
    is_address,
    without_credentials,
)
from botowright.system.files import temporary_folder
from botowright.system.installers import pip_settings, run_pip

if TYPE_CHECKING:
    from collections.abc import Iterable

# Later ones win.
_SECTIONS = ("global", "download", ":env:")
_SETTINGS = frozenset(
    {
        *("index-url", "pypi-url", "extra-index-url", "find-links", "no-index"),
        *("trusted-host", "cert", "client-cert", "proxy", "constraint"),
    }
)
_WITHOUT_EFFECT = frozenset(
    {
        *("timeout", "default-timeout", "retries", "resume-retries", "keyring-provider"),
        *("disable-pip-version-check", "no-python-version-warning", "root-user-action"),
        *("no-input", "exists-action", "require-virtualenv", "require-venv", "config-file"),
        *("quiet", "verbose", "no-color", "progress-bar", "log", "log-file", "format"),
        *("cache-dir", "no-cache-dir", "src", "user", "break-system-packages", "upgrade"),
        *("no-warn-script-location", "no-warn-conflicts", "compile", "no-compile"),
        *("target", "prefix", "root", "force-reinstall", "no-build-isolation"),
        # The command has its own, or pip's do not concern a wheel.
        *("only-binary", "no-binary", "prefer-binary", "pre", "no-deps", "dest"),
        # Certificates: if one is refused, pip is run.
        *("use-feature", "use-deprecated"),
    }
)
_TRUE = ("1", "true", "t", "yes", "y", "on")
_FALSE = ("0", "false", "f", "no", "n", "off")
_DEFAULT_INDEX = re.compile(r"Index\s+\(default\s+(https://[^\s)]+)\)")
_CONCERNS_US = re.compile(r"^\s*(botocore\b|-)", re.IGNORECASE | re.MULTILINE)


def pip_sources() -> Sources | None:
    """Return the sources of pip, None if one of its settings is not understood."""
    options = _options(pip_settings() or "")
    if options is None or not options.keys() <= _SETTINGS | _WITHOUT_EFFECT:
        return None
    no_index = options.get("no-index", "0").lower()
    if no_index not in _TRUE + _FALSE or _is_constrained(options.get("constraint", "")):
        return None
    index = options.get("index-url") or options.get("pypi-url")
    indexes: list[str] = []
    if no_index in _FALSE:
        index = index or _default_index()
        if index is None:
            return None
        indexes = [index.strip(), *options.get("extra-index-url", "").split()]
    links = options.get("find-links", "").split()
    if not all(map(is_address, (*indexes, *(link for link in links if "://" in link)))):
        return None
    sources = Sources(
        tuple(without_credentials(index)[0] for index in indexes),
        tuple(without_credentials(link)[0] if "://" in link else link for link in links),
        verify=options.get("cert", "").strip() or True,
        client_certificate=options.get("client-cert", "").strip() or None,
        proxy=options.get("proxy", "").strip() or None,
        trusted_hosts=frozenset(options.get("trusted-host", "").split()),
        credentials=credentials_of((*indexes, *links)),
    )
    # pip leaves out an insecure one, with a warning.
    return sources if all(map(sources.accepts, filter(is_address, indexes + links))) else None


def _options(listing: str) -> dict[str, str] | None:
    """Return pip's options from `pip config list`, e.g. `global.cert='/etc/ssl/ca.pem'`."""
    sections: dict[str, dict[str, str]] = {name: {} for name in _SECTIONS}
    for line in filter(None, listing.splitlines()):
        name, _, written = line.partition("=")
        section, _, option = name.rpartition(".")
        try:
            value = ast.literal_eval(written)
        except (ValueError, SyntaxError):
            return None
        if section in sections and value:
            sections[section][option] = str(value)
    return {option: value for name in _SECTIONS for option, value in sections[name].items()}


def _default_index() -> str | None:
    """Return the index that pip names in its help."""
    with temporary_folder() as scratch:
        completed = run_pip(["download", "--help"], scratch, "its help")
    found = _DEFAULT_INDEX.search(completed.stdout)
    return found[1] if found else None


def _is_constrained(paths: str) -> bool:
    """Return whether a file of constraints may concern botocore."""
    return any("://" in path or _may_concern(path) for path in _expanded(paths.split()))


def _may_concern(path: str) -> bool:
    try:
        with open(path, encoding="utf-8") as file:
            return bool(_CONCERNS_US.search(file.read()))
    except (OSError, ValueError):
        return True


def _expanded(paths: Iterable[str]) -> list[str]:
    return [os.path.expanduser(path) for path in paths]
