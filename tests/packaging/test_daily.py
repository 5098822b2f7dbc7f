"""The steps of the daily workflow in `examples/`, run one after the other as a runner does."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import yaml

FOLDER = Path(__file__).parents[2] / "examples" / "daily" / ".github" / "workflows"
WORKFLOW: dict[str, Any] = yaml.safe_load((FOLDER / "boto-types.yml").read_text("utf-8"))
NEWEST = version("botocore")
OLD = "1.44.5"  # that of the reference output, so its wheel is in the cache
# One service is enough here.
SHORTER = {"--all": "sqs", "botowright changes": "botowright changes --service sqs"}
GH = """\
#!/bin/sh
echo "$@" >> calls
if [ "$2" = list ]; then echo "$RELEASED"; fi
"""


class Runner:
    """A folder in which steps run, with a `gh` that only records its calls."""

    def __init__(self, folder: Path, released: str) -> None:
        self.folder = folder
        self.outputs: dict[str, str] = {}
        (folder / "bin").mkdir()
        (folder / "bin" / "gh").write_text(GH)
        (folder / "bin" / "gh").chmod(0o755)
        path = os.pathsep.join(
            (str(folder / "bin"), str(Path(sys.executable).parent), os.environ["PATH"])
        )
        self._environment = {**os.environ, "PATH": path, "RELEASED": released}

    def run(self, job: str, name: str, **variables: str) -> None:
        (step,) = (s for s in WORKFLOW["jobs"][job]["steps"] if s.get("name") == name)
        assert step.get("env", {}).keys() - {"GH_TOKEN", "GH_REPO"} == variables.keys()
        script = step["run"]
        for long, short in SHORTER.items():
            script = script.replace(long, short)
        output = self.folder / "output"
        environment = {**self._environment, **variables, "GITHUB_OUTPUT": str(output)}
        done = subprocess.run(
            ["/bin/bash", "-e", "-c", script],
            cwd=self.folder, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        if output.exists():
            self.outputs |= dict(line.split("=", 1) for line in output.read_text().splitlines())
            output.unlink()


@pytest.mark.parametrize("released", [OLD, ""])
def test_a_new_botocore(released: str, tmp_path: Path) -> None:
    runner = Runner(tmp_path, released)
    runner.run("build", "Compare botocore with the last release")
    assert runner.outputs == {"old": released, "new": NEWEST, "is-new": "true"}
    runner.run("build", "Build the types")
    files = sorted(path.name for path in (tmp_path / "dist").iterdir())
    assert files == [
        f"acme_boto_types-{NEWEST}.post1-py3-none-any.whl",
        f"acme_boto_types-{NEWEST}.post1.tar.gz",
    ]
    runner.run("build", "Write the release note", OLD=released, NEW=NEWEST)
    note = (tmp_path / "notes" / "release.md").read_text()
    assert note == (tmp_path / "notes" / "changes.md").read_text()
    title = f"botocore {OLD} → {NEWEST}" if released else f"Types of botocore {NEWEST}."
    assert title in note
    runner.run("release", "Make the release", NEW=NEWEST)
    *_, call = (tmp_path / "calls").read_text().splitlines()
    assert call.startswith(f"release create {NEWEST} --title botocore {NEWEST} --notes-file ")
    assert all(f"dist/{name}" in call for name in files)


def test_a_botocore_that_has_a_release(tmp_path: Path) -> None:
    runner = Runner(tmp_path, NEWEST)
    runner.run("build", "Compare botocore with the last release")
    assert runner.outputs["is-new"] == "false"
    steps = WORKFLOW["jobs"]["build"]["steps"][3:]
    assert {step["if"] for step in steps} == {"steps.versions.outputs.is-new == 'true'"}


def test_a_long_note_is_cut_at_a_line(tmp_path: Path) -> None:
    """GitHub refuses a text of a release with more than 125,000 characters."""
    runner = Runner(tmp_path, "")
    line = "é" * 999
    command = f"#!/bin/sh\nfor n in $(seq 200); do echo {line}; done > notes/changes.md\n"
    (tmp_path / "bin" / "botowright").write_text(command)
    (tmp_path / "bin" / "botowright").chmod(0o755)
    runner.run("build", "Write the release note", OLD=OLD, NEW=NEWEST)
    note = (tmp_path / "notes" / "release.md").read_text("utf-8")
    assert re.fullmatch(f"({line}\n){{50,100}}", note)
