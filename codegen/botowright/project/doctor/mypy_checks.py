"""Whether mypy has the plugin, and finds the types where it runs."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

from botowright.environments.advice import install_command
from botowright.project.doctor.findings import Finding
from botowright.project.doctor.hooks import FILE, mypy_hooks
from botowright.project.doctor.mypy_setup import (
    MypyConfiguration,
    has_module,
    mypy_configuration,
    mypy_prefix,
)
from botowright.targets.chosen import DEFAULT_TARGETS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from botowright.environments.environment import Environment
    from botowright.project.doctor.hooks import MypyHook

PLUGIN = f"{DEFAULT_TARGETS.package}.mypy_plugin"
_PLUGIN_FILE = f"{DEFAULT_TARGETS.package}/mypy_plugin.py"


def mypy_findings(
    root: Path, environment: Environment, distribution: str, folder: Path | None
) -> Iterator[Finding]:
    """Yield the findings about mypy, none if the project does not use it.

    `folder` has the types if they are not installed.
    """
    configuration = mypy_configuration(root)
    prefix = mypy_prefix(environment)
    hooks = mypy_hooks(root)
    is_used = configuration is not None or prefix == environment.prefix or hooks
    if not is_used:
        return
    configuration = configuration or MypyConfiguration(root / "pyproject.toml")
    is_named = any(map(is_ours, configuration.plugins))
    # If nobody knows where mypy runs, it may have the plugin there. An unnamed one is off anywhere.
    if prefix is not None or not (is_named or hooks):
        yield _plugin_finding(environment, prefix or environment.prefix, configuration, folder)
    for hook in hooks:
        yield _hook_finding(root, environment, hook, configuration, distribution)


def _plugin_finding(
    environment: Environment,
    prefix: Path,
    configuration: MypyConfiguration,
    folder: Path | None,
) -> Finding:
    plugin = PLUGIN
    if folder is not None:
        # A plugin in a folder has a path, relative to the file that names it.
        plugin = os.path.relpath(folder / _PLUGIN_FILE, configuration.file.parent)
    named = [each for each in configuration.plugins if is_ours(each)]
    if not named:
        line = "mypy reads every installed service, because its plugin is off"
        mend = f"{configuration.plugins_with(plugin)} in {configuration.section}"
        return Finding("mypy", "advice", line, mend)
    is_there = [_can_import(each, environment, prefix, configuration) for each in named]
    if all(is_there):
        return Finding("mypy", "ok", f"the plugin is on in {configuration.section}")
    line = f'mypy stops with an error, because it cannot import the plugin "{named[0]}"'
    if prefix != environment.prefix:
        line = f"{line} in {prefix}"
        return Finding("mypy", "problem", line, install_command(environment, ["mypy"]))
    others = [each for each in configuration.plugins if each not in named]
    if folder is not None:
        replaced = MypyConfiguration(configuration.file, tuple(others))
        mend = f"{replaced.plugins_with(plugin)} in {configuration.section}"
        return Finding("mypy", "problem", line, mend)
    return Finding("mypy", "problem", line, "botowright sync")


def is_ours(plugin: str) -> bool:
    """Return whether a plugin of mypy is that of the types, as a module or as a file."""
    return plugin == PLUGIN or plugin.replace("\\", "/").endswith(_PLUGIN_FILE)


def _can_import(
    plugin: str, environment: Environment, prefix: Path, configuration: MypyConfiguration
) -> bool:
    if plugin == PLUGIN:
        return has_module(environment, prefix, plugin)
    return (configuration.file.parent / plugin).is_file()


def _hook_finding(
    root: Path,
    environment: Environment,
    hook: MypyHook,
    configuration: MypyConfiguration,
    distribution: str,
) -> Finding:
    if hook.installs(distribution):
        line = f"the mypy of pre-commit has {distribution} in its own environment"
        return Finding("pre-commit", "ok", line)
    mend = _local_hook(root, environment)
    if PLUGIN in configuration.plugins:
        line = (
            "the mypy of pre-commit stops with an error, because it cannot import the plugin in "
            "its own environment"
        )
        return Finding("pre-commit", "problem", line, mend)
    if hook.reads_other_python or configuration.python is not None:
        return Finding("pre-commit", "ok", "the mypy of pre-commit reads another Python's packages")
    line = "the mypy of pre-commit has no types, because it runs in its own environment"
    return Finding("pre-commit", "advice", line, mend)


def _local_hook(root: Path, environment: Environment) -> str:
    """Return a repository of .pre-commit-config.yaml that runs the environment's mypy."""
    mypy = environment.python.parent / "mypy"
    entry = os.path.relpath(mypy, root) if mypy.is_relative_to(root) else "mypy"
    hook = {
        "id": "mypy",
        "name": "mypy",
        "entry": entry,
        "language": "system",
        "types": ["python"],
    }
    return f"in {FILE} instead: - {json.dumps({'repo': 'local', 'hooks': [hook]})}"
