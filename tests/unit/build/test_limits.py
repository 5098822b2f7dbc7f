"""A file that would be too large has short documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from click.testing import CliRunner

from botowright.build.limits import MOST_BYTES, within_the_limit
from botowright.cli import main as cli
from botowright.ir.files import GeneratedFile

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_only_large_files_are_replaced() -> None:
    files = [GeneratedFile("a.py", "ä" * (MOST_BYTES // 2 + 1)), GeneratedFile("b.py", "b")]
    short = [GeneratedFile("a.py", "short"), GeneratedFile("b.py", "also short")]
    assert within_the_limit(files, lambda: short) == [
        GeneratedFile("a.py", "short", is_shortened=True),
        GeneratedFile("b.py", "b"),
    ]


def test_small_files_need_no_second_translation() -> None:
    files = [GeneratedFile("a.py", "a" * MOST_BYTES)]
    assert within_the_limit(files, lambda: 1 / 0) == files


def test_a_build_names_the_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module in ("build.limits", "cli.results"):  # the second may be imported already
        monkeypatch.setattr(f"botowright.{module}.MOST_BYTES", 40_000)
    output = tmp_path / "out"
    arguments = ["build", "sts", "sqs", "--documentation", "full", "--jobs", "1"]
    for _ in range(2):  # the second build keeps the files, and still names them
        done = CliRunner().invoke(cli.cli, [*arguments, "--output", str(output)])
        assert done.exit_code == 0
        last = done.output.splitlines()[-1]
        assert last.startswith("Short documentation, because more than 40 kB with all of it: ")
        assert "boto_types/sqs/client.pyi" in last
    assert "Args:" in (output / "boto_types/sqs/client.pyi").read_text()
    other = tmp_path / "short"
    CliRunner().invoke(cli.cli, ["build", "sqs", "--jobs", "1", "--output", str(other)])
    client = "boto_types/sqs/client.pyi"
    assert (output / client).read_text() == (other / client).read_text()
