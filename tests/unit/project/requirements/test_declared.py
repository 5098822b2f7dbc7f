"""The bounds that a project declares, in each of the files that can have them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.project.requirements.declared import declared_bounds

if TYPE_CHECKING:
    from tests.unit.project.conftest import Project

# A file, its content, and the bounds: the line, the group, the name and the oldest version.
CASES = {
    "dependencies": (
        "pyproject.toml",
        '[project]\ndependencies = [\n  "click",\n  "boto3>=1.30,<2",\n]\n',
        ["4 dependencies boto3 1.30"],
    ),
    "extra": (
        "pyproject.toml",
        '[project.optional-dependencies]\naws = ["boto3[crt] ~= 1.30", "botocore"]\n',
        ["2 aws boto3 1.30", "2 aws botocore None"],
    ),
    "group": (
        "pyproject.toml",
        '[dependency-groups]\ndev = ["boto3 == 1.30.1", {include-group = "x"}]\n',
        ["2 dev boto3 1.30.1"],
    ),
    "poetry": (
        "pyproject.toml",
        (
            '[tool.poetry.dependencies]\nboto3 = "^1.30"\n'
            "[tool.poetry.group.dev.dependencies]\n"
            'botocore = {version = "~1.33", optional = true}\n'
        ),
        ["2 dependencies boto3 1.30", "4 dev botocore 1.33"],
    ),
    "poetry, other forms": (
        "pyproject.toml",
        '[tool.poetry.dependencies]\nboto3 = ">=1.30,<2"\nbotocore = "*"\n',
        ["2 dependencies boto3 1.30", "3 dependencies botocore None"],
    ),
    "requirements": (
        "requirements-dev.txt",
        "# boto3\n-r other.txt\nboto3 >= 1.30  # for S3\nbotocore==1.33.* ; python_version > '3'\n",
        ["3  boto3 1.30", "4  botocore 1.33"],
    ),
    "requirements with hashes": (
        "requirements.txt",
        "boto3==1.30.1 \\\n    --hash=sha256:00\n",
        ["1  boto3 1.30.1"],
    ),
    "setup.cfg": (
        "setup.cfg",
        (
            "[options]\ninstall_requires =\n    boto3>=1.30\n"
            "[options.extras_require]\nx =\n    botocore\n"
        ),
        ["3 dependencies boto3 1.30", "6 x botocore None"],
    ),
    "setup.py": (
        "setup.py",
        (
            "from setuptools import setup\nsetup(\n"
            '    name="boto3x",\n    install_requires=["boto3>1.30"])\n'
        ),
        ["4 dependencies boto3 1.30"],
    ),
    "other packages": ("requirements.txt", "boto3-stubs\naioboto3\nBoto_3==1\n", []),
    "file that cannot be parsed": ("pyproject.toml", '[project\n"boto3"', []),
    "version that is none": ("requirements.txt", "boto3>=new\n", []),
}


@pytest.mark.parametrize(("file", "content", "expected"), CASES.values(), ids=CASES)
def test_declared_bounds(file: str, content: str, expected: list[str], project: Project):
    project.write({file: content})
    found = declared_bounds(project.root)
    assert [f"{d.line} {d.group} {d.name} {d.lower}" for d in found] == expected
    assert {d.file for d in found} <= {file}


def test_all_files_are_read(project: Project):
    project.write({f"requirements/{name}.txt": "boto3\n" for name in ("a", "b")})
    project.write({"pyproject.toml": '[project]\ndependencies = ["botocore>=1"]\n'})
    assert [each.file for each in declared_bounds(project.root)] == [
        *("pyproject.toml", "requirements/a.txt", "requirements/b.txt")
    ]
