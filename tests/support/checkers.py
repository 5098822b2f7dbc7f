"""The checkers in their strict modes, and the errors that they find."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

BIN = Path(sys.executable).parent


@dataclass(frozen=True, order=True)
class Finding:
    """An error that a checker reports, and its line."""

    file: str
    line: int
    message: str


def mypy(python: Path, paths: Sequence[Path], *options: str) -> list[Finding]:
    """Return the errors of mypy in its strict mode."""
    command = [sys.executable, "-m", "mypy", "--strict", "--output", "json", "--python-executable"]
    text = _run([*command, str(python), *options, *map(str, paths)])
    rows = [json.loads(line) for line in text.splitlines() if line.startswith("{")]
    return sorted(
        Finding(Path(row["file"]).name, row["line"], f"{row['message']} [{row['code']}]")
        for row in rows
        if row["severity"] == "error"
    )


def pyright(python: Path, paths: Sequence[Path]) -> list[Finding]:
    """Return the errors of pyright in its strict mode."""
    return _strict_pyright("pyright", python, paths)


def basedpyright(python: Path, paths: Sequence[Path]) -> list[Finding]:
    """Return the errors of basedpyright in pyright's strict mode; its own adds only warnings."""
    return _strict_pyright("basedpyright", python, paths)


def zuban(python: Path, paths: Sequence[Path]) -> list[Finding]:
    """Return the errors of zuban in its own mode with the option for strict checks."""
    command = [str(BIN / "zuban"), "check", "--strict", "--no-error-summary"]
    command += ["--python-executable", str(python), *map(str, paths)]
    pattern = re.compile(r"^(?P<file>.+?):(?P<line>\d+): error: (?P<text>.*)$", re.MULTILINE)
    return _read(pattern, _run(command))


def ty(python: Path, paths: Sequence[Path]) -> list[Finding]:
    """Return the errors of ty."""
    command = [str(BIN / "ty"), "check", "--output-format", "concise", "--python", str(python)]
    pattern = re.compile(
        r"^(?P<file>.+?):(?P<line>\d+):\d+: error(?P<text>\[.+?\] .*)$", re.MULTILINE
    )
    return _read(pattern, _run([*command, *map(str, paths)]))


def pyrefly(python: Path, paths: Sequence[Path]) -> list[Finding]:
    """Return the errors of pyrefly with its strict preset."""
    config = Path(_common_folder(paths)) / "pyrefly.toml"
    config.write_text('preset = "strict"\n')
    command = [str(BIN / "pyrefly"), "check", "--output-format", "json", "--config", str(config)]
    command += ["--python-interpreter-path", str(python)]
    report = json.loads(_run([*command, *map(str, paths)]))
    return sorted(
        Finding(Path(row["path"]).name, row["line"], f"{row['description']} [{row['name']}]")
        for row in report["errors"]
        if row["severity"] == "error"
    )


CHECKERS: dict[str, Callable[[Path, Sequence[Path]], list[Finding]]] = {
    "mypy": mypy,
    "pyright": pyright,
    "ty": ty,
    "pyrefly": pyrefly,
    "zuban": zuban,
    "basedpyright": basedpyright,
}


def _strict_pyright(module: str, python: Path, paths: Sequence[Path]) -> list[Finding]:
    config = Path(_common_folder(paths)) / "pyrightconfig.json"
    config.write_text(json.dumps({"typeCheckingMode": "strict", "include": [*map(str, paths)]}))
    command = [sys.executable, "-m", module, "--outputjson", "--project", str(config)]
    report = json.loads(_run([*command, "--pythonpath", str(python)]))
    return sorted(
        Finding(
            Path(row["file"]).name,
            row["range"]["start"]["line"] + 1,
            f"{row['message']} [{row.get('rule', 'syntax')}]",
        )
        for row in report["generalDiagnostics"]
        if row["severity"] == "error"
    )


def _read(pattern: re.Pattern[str], text: str) -> list[Finding]:
    """Return the findings of a text whose lines have a file, a line and a message."""
    return sorted(
        Finding(Path(m["file"]).name, int(m["line"]), m["text"]) for m in pattern.finditer(text)
    )


def _common_folder(paths: Sequence[Path]) -> Path:
    return paths[0] if paths[0].is_dir() else paths[0].parent


def _run(command: list[str]) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout
