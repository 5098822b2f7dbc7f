"""The options and the output that commands share which change a user's code."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
from click.testing import CliRunner

from botowright.cli.rewriting import finish, rewriting_options, start
from botowright.errors import UsageError
from botowright.project.rewriting import Change, Finding, Rewriting

if TYPE_CHECKING:
    from click.testing import Result

FOUND = Rewriting((Change("app.py", b"old\n", b"new\n"),), (Finding("b.py", 7, "is unclear"),))


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "src"
    folder.mkdir()
    (folder / "app.py").write_text("old\n")
    return folder


def run(*options: str, found: Rewriting = FOUND, root: str = "src") -> Result:
    @click.command("rename")
    @rewriting_options
    def command(*, is_written: bool, is_check: bool, **_: object) -> None:
        start(is_written=is_written, is_check=is_check)
        finish(
            found, Path(root), is_written=is_written, is_check=is_check, command=f"rename {root}"
        )

    return CliRunner().invoke(command, [*options, root])


DIFF = "--- a/src/app.py\n+++ b/src/app.py\n@@ -1 +1 @@\n-old\n+new\n"


@pytest.mark.parametrize("options", [(), ("--diff",), ("--check",)])
def test_a_diff(options: tuple[str, ...], project: Path) -> None:
    result = run(*options)
    assert result.stdout == DIFF
    assert result.stderr == (
        "src/b.py:7: is unclear\n"
        "1 file would change, 1 place left for you, "
        "write the changes with: botowright rename src --write\n"
    )
    assert result.exit_code == (1 if options == ("--check",) else 0)
    assert (project / "app.py").read_text() == "old\n"


def test_written_changes(project: Path) -> None:
    result = run("--write")
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr == "src/b.py:7: is unclear\n1 file changed, 1 place left for you\n"
    assert (project / "app.py").read_text() == "new\n"


@pytest.mark.usefixtures("project")
def test_nothing_to_change() -> None:
    result = run("--check", found=Rewriting())
    assert (result.exit_code, result.output) == (0, "nothing to change\n")


@pytest.mark.usefixtures("project")
def test_a_quiet_command() -> None:
    result = run("--quiet")
    assert (result.stdout, result.stderr) == (DIFF, "")


@pytest.mark.parametrize(("root", "shown"), [("src", "src/app.py"), (".", "app.py")])
@pytest.mark.usefixtures("project")
def test_paths_lead_from_the_current_folder(root: str, shown: str) -> None:
    assert run(root=root).stdout.startswith(f"--- a/{shown}\n")


def test_paths_of_a_folder_elsewhere(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The diff is then relative to that folder: `git -C FOLDER apply`."""
    other = project.parent / "other"
    other.mkdir()
    monkeypatch.chdir(other)
    assert run(root="../src").stdout.startswith("--- a/app.py\n")


@pytest.mark.usefixtures("project")
def test_options_that_exclude_each_other() -> None:
    result = run("--write", "--check")
    assert isinstance(result.exception, UsageError)
    assert str(result.exception) == "--write and --check exclude each other; leave one of them out"
