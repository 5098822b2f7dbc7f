"""mypy's configuration with our plugin: without it, mypy reads the types of every service."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import tomlkit
from tomlkit.exceptions import ParseError

from botowright.project.doctor.mypy_checks import PLUGIN, is_ours
from botowright.project.doctor.mypy_setup import mypy_configuration
from botowright.project.rewriting import Change, Rewriting
from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.project.doctor.mypy_setup import MypyConfiguration

_SECTION = re.compile(r"^\[mypy\][^\n]*\n", re.MULTILINE)


def with_plugin(root: Path, rewriting: Rewriting) -> Rewriting:
    """Return a migration that also adds the plugin, if the project has a configuration of mypy.

    A configuration in a folder above, or in a form that we do not know, stays: `botowright doctor`
    names the line to add.
    """
    configuration = mypy_configuration(root)
    if configuration is None or not rewriting.changes:
        return rewriting
    is_own = configuration.file.parent.resolve() == root.resolve()
    if not is_own or any(map(is_ours, configuration.plugins)):
        return rewriting
    changes = {change.file: change for change in rewriting.changes}
    name = configuration.file.name
    change = changes.get(name) or _unchanged(root, name)
    try:
        text = change.after.decode("utf-8-sig")
    except UnicodeDecodeError:
        return rewriting
    new = _with_plugin(text, configuration)
    if new == text:
        return rewriting
    start = len(change.after) - len(text.encode())
    changes[name] = replace(change, after=change.after[:start] + new.encode())
    return replace(rewriting, changes=tuple(changes.values()))


def _unchanged(root: Path, name: str) -> Change:
    content = regular_content(root / name)
    return Change(name, content, content)


def _with_plugin(text: str, configuration: MypyConfiguration) -> str:
    if configuration.is_toml:
        return _toml_with_plugin(text)
    if configuration.plugins:
        joined = re.escape(", ".join(configuration.plugins))
        line = re.compile(rf"^plugins\s*=\s*{joined}[ \t]*$", re.MULTILINE)
        return line.sub(configuration.plugins_with(PLUGIN), text, count=1)
    return _SECTION.sub(lambda found: f"{found[0]}plugins = {PLUGIN}\n", text, count=1)


def _toml_with_plugin(text: str) -> str:
    try:
        document = tomlkit.parse(text)
    except ParseError:
        return text
    table = document["tool"]["mypy"]
    plugins = table.get("plugins")
    if isinstance(plugins, str):
        table["plugins"] = [plugins, PLUGIN]
    elif plugins is None:
        table["plugins"] = [PLUGIN]
    else:
        plugins.append(PLUGIN)
    return tomlkit.dumps(document)
