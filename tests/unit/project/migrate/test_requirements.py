"""Files of requirements and settings without the peer's distributions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.project.migrate.distributions import is_peers
from botowright.project.migrate.mypy_patterns import new_pattern
from botowright.project.migrate.requirements import migrated_requirements

if TYPE_CHECKING:
    from pathlib import Path

FILES = {
    "pyproject.toml": (
        """
[project]
dependencies = [
    "boto3",  # the library
    "boto3-stubs[s3,ec2]>=1.34",  # its types
    "requests",
    "mypy-boto3-s3"
]

[project.optional-dependencies]
dev = ["Types_Boto3[essential]", "mypy", "types-aioboto3[s3]>=15", "types-aiobotocore-sqs"]
types = ["types-s3transfer"]

[dependency-groups]
lint = ["ruff", { include-group = "types" }, "botocore-stubs"]

[tool.poetry.group.dev.dependencies]
boto3-stubs = { extras = ["s3"], version = "^1.34" }
mypy = "*"  # kept

[[tool.mypy.overrides]]
module = ["mypy_boto3_s3.*", "types_boto3_*", "boto3.*", "mypy_boto3_*"]
ignore_missing_imports = true
""",
        """
[project]
dependencies = [
    "boto3",  # the library
    "requests",
]

[project.optional-dependencies]
dev = ["mypy"]
types = []

[dependency-groups]
lint = ["ruff", { include-group = "types" }]

[tool.poetry.group.dev.dependencies]
mypy = "*"  # kept

[[tool.mypy.overrides]]
module = ["boto_types.s3.*", "boto3.*", "boto_types.*"]
ignore_missing_imports = true
""",
    ),
    "requirements-dev.txt": (
        """
-r requirements.txt
boto3-stubs[s3]==1.34.1 ; python_version > "3.8" \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via -r dev.in
boto3==1.34
    # via
    #   app
    #   boto3-stubs
mypy_boto3_s3==1.34  # types
""",
        """
-r requirements.txt
boto3==1.34
    # via
    #   app
    #   boto3-stubs
""",
    ),
    "requirements/test.in": ("pytest\ntypes-boto3\n", "pytest\n"),
    "constraints.txt": ("types-boto3-s3<2\nx==1\n", "x==1\n"),
    "setup.cfg": (
        """
[options]
install_requires =
    boto3
    boto3-stubs[s3]
[options.extras_require]
dev =
    mypy-boto3-s3>=1
    mypy
[mypy-mypy_boto3_s3.*,boto3.*]
ignore_missing_imports = True
""",
        """
[options]
install_requires =
    boto3
[options.extras_require]
dev =
    mypy
[mypy-boto_types.s3.*,boto3.*]
ignore_missing_imports = True
""",
    ),
    ".mypy.ini": ("[mypy-types_boto3_*]\nx = 1\n", "[mypy-boto_types.*]\nx = 1\n"),
    "tox.ini": (
        "[testenv:lint]\ndeps =\n  boto3-stubs\n  mypy\n",
        "[testenv:lint]\ndeps =\n  mypy\n",
    ),
    "Pipfile": (
        '[dev-packages]\nboto3-stubs = "*"\nmypy = "*"\n',
        '[dev-packages]\nmypy = "*"\n',
    ),
}


def _migrated(root: Path, name: str, text: str) -> tuple[str, list[str]]:
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode())
    result = migrated_requirements(root)
    after = result.changes[0].after.decode() if result.changes else text
    return after, [str(finding) for finding in result.findings]


@pytest.mark.parametrize("name", FILES)
def test_a_file(name: str, tmp_path: Path) -> None:
    before, after = FILES[name]
    assert _migrated(tmp_path, name, before) == (after, [])
    assert _migrated(tmp_path, name, after) == (after, [])


@pytest.mark.parametrize("name", FILES)
def test_the_line_breaks_and_the_bom_of_windows(name: str, tmp_path: Path) -> None:
    before, after = (f"\ufeff{text}".replace("\n", "\r\n") for text in FILES[name])
    assert _migrated(tmp_path, name, before) == (after, [])


FINDINGS = {
    "pyproject.toml": (
        '[tool.other]\nx = ["boto3-stubs"]\n',
        "pyproject.toml:2: this line names boto3-stubs",
    ),
    "poetry.lock": (
        'name = "boto3-stubs"\n',
        "poetry.lock:1: it locks distributions of the peer; lock again after this change",
    ),
    ".pre-commit-config.yaml": (
        "x:\n- boto3-stubs[s3]==1\n",
        ".pre-commit-config.yaml:2: this line names boto3-stubs",
    ),
    "mypy.ini": (
        "[mypy]\nfiles = x  # boto3-stubs\n",
        "mypy.ini:2: this line names boto3-stubs",
    ),
}


@pytest.mark.parametrize("name", FINDINGS)
def test_what_is_not_understood_stays(name: str, tmp_path: Path) -> None:
    text, finding = FINDINGS[name]
    assert _migrated(tmp_path, name, text) == (text, [finding])


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [
        ("pyproject.toml", b'x = [\n"boto3-stubs"\n', "it is not TOML: "),
        ("requirements.txt", b"boto3-stubs # \xff\n", "it is not UTF-8 (byte 15)"),
    ],
)
def test_a_file_that_cannot_be_read(name: str, text: bytes, problem: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(text)
    result = migrated_requirements(tmp_path)
    assert result.changes == ()
    (finding,) = result.findings
    assert finding.what.startswith(problem)
    assert finding.what.endswith("; it is left alone")


@pytest.mark.parametrize(
    "requirement", ["notes.txt", "src/more.txt", "requirements.md", "node_modules/constraints.txt"]
)
def test_other_files(requirement: str, tmp_path: Path) -> None:
    (tmp_path / requirement).parent.mkdir(exist_ok=True)
    assert _migrated(tmp_path, requirement, "boto3-stubs\n") == ("boto3-stubs\n", [])


NAMES = {
    "boto3-stubs": True,
    "Boto3_Stubs[s3]": True,
    "boto3-stubs-lite>=1": True,
    "botocore-stubs": True,
    "mypy-boto3-s3": True,
    "types-boto3-lite": True,
    "types-s3transfer": True,
    "mypy-boto3-builder": False,
    "boto3-stubs-x": False,
    "boto3": False,
    "boto-types": False,
    "types-aiobotocore": True,
    "types-aioboto3[s3]==15.5.0": True,
    "types-aiobotocore-lite": True,
    "types_aiobotocore_bedrock_runtime": True,
    "aiobotocore": False,
    "# boto3-stubs": False,
}


@pytest.mark.parametrize("name", NAMES)
def test_a_distribution(name: str) -> None:
    assert is_peers(name) is NAMES[name]


PATTERNS = {
    "mypy_boto3_s3": "boto_types.s3.*",
    "mypy_boto3_s3.*": "boto_types.s3.*",
    "types_boto3_bedrock_runtime.client": "boto_types.bedrock_runtime.*",
    "mypy_boto3_*": "boto_types.*",
    "types_boto3.*": "boto_types.*",
    "types_aiobotocore_s3.*": "boto_types.s3.*",
    "boto3.*": "boto3.*",
    "my_types_boto3_s3": "my_types_boto3_s3",
}


@pytest.mark.parametrize("pattern", PATTERNS)
def test_a_pattern_of_mypy(pattern: str) -> None:
    assert new_pattern(pattern) == PATTERNS[pattern]


def test_a_section_of_mypy_that_exists_already(tmp_path: Path) -> None:
    """Two sections of one name are an error for mypy."""
    text = "[mypy-boto_types.*]\nx = 1\n[mypy-mypy_boto3_*]\nx = 1\n"
    assert _migrated(tmp_path, "mypy.ini", text)[0] == text
