"""Two settings make checkers check presigned URLs and stubbers for each operation.

The programs have the same marks as in test_programs.py.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.support.checkers import CHECKERS
from tests.support.environments import Environment, build
from tests.typing.checked_programs import assert_checked

PROGRAMS = Path(__file__).parent / "programs" / "by_name"
SERVICES = ("dynamodb", "iam", "logs", "s3", "sqs", "sts")
STUBBED = ("logs", "s3", "sqs", "sts")
SETTINGS = ("--presigned", "s3,sts", "--typed-stubbers", ",".join(STUBBED))
# A stubbed response needs only the required keys of its model.
KEYS = ("--response-keys", "modelled")


@pytest.fixture(scope="module")
def stubs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a package with both settings."""
    return build(tmp_path_factory.mktemp("by-name") / "stubs", *SERVICES, *SETTINGS, *KEYS)


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_programs_are_clean_and_each_wrong_line_is_found(
    checker: str, stubs: Path, stubs_environment: Environment, tmp_path: Path
) -> None:
    """Checkers report nothing for installed modules, so those of stubbers are right programs."""
    programs = shutil.copytree(PROGRAMS, tmp_path / "by_name")
    modules = sorted(stubs.glob("boto_types/*/stubber.pyi"))
    assert tuple(module.parent.name for module in modules) == STUBBED
    for module in modules:
        shutil.copy(module, programs / "right" / f"{module.parent.name}_stubber.pyi")
    assert_checked(checker, stubs_environment.python, programs, tmp_path)
