"""Presigned URLs and stubbers that are checked operation by operation, as two settings ask.

The programs are marked as in test_programs.py.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.checkers import CHECKERS
from tests.support.environments import build, site_with
from tests.typing.test_programs import assert_found

PROGRAMS = Path(__file__).parent / "programs" / "by_name"
SERVICES = ("dynamodb", "iam", "logs", "s3", "sqs", "sts")
STUBBED = ("logs", "s3", "sqs", "sts")
SETTINGS = ("--presigned", "s3,sts", "--typed-stubbers", ",".join(STUBBED))
# A stubbed response may lack whatever its model leaves optional.
KEYS = ("--response-keys", "modelled")


@pytest.fixture(scope="module")
def stubs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a package with both settings."""
    return build(tmp_path_factory.mktemp("by-name") / "stubs", *SERVICES, *SETTINGS, *KEYS)


@pytest.fixture(scope="module")
def site(stubs: Path) -> Path:
    """Return the interpreter of an environment that has that package."""
    return site_with(stubs, stubs.parent / "venv")


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_programs_are_clean_and_each_wrong_line_is_found(
    checker: str, site: Path, tmp_path: Path
) -> None:
    programs = Path(shutil.copytree(PROGRAMS, tmp_path / "programs"))
    right = CHECKERS[checker](site, [programs / "right"])
    assert not right, "\n".join(map(str, right))
    assert_found(CHECKERS[checker](site, [programs / "wrong"]), PROGRAMS / "wrong", checker)


@pytest.mark.parametrize("checker", CHECKERS)
def test_stubber_modules_are_clean(checker: str, stubs: Path, site: Path, tmp_path: Path) -> None:
    """Checkers report nothing on installed modules, so they are copied beside a project."""
    modules = sorted(stubs.glob("boto_types/*/stubber.pyi"))
    assert tuple(module.parent.name for module in modules) == STUBBED
    copies = [tmp_path / f"{module.parent.name}_stubber.pyi" for module in modules]
    for module, copy in zip(modules, copies, strict=True):
        shutil.copy(module, copy)
    found = CHECKERS[checker](site, copies)
    assert not found, "\n".join(map(str, found[:50]))
