"""User programs with async clients and resources, as in test_programs.py."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.async_environment import AIOBOTO3, AIOBOTOCORE
from tests.support.checkers import CHECKERS
from tests.typing.async_packages import installed_types
from tests.typing.checked_programs import assert_checked

if TYPE_CHECKING:
    from tests.support.environments import Environment

pytestmark = pytest.mark.exhaustive  # the first run fetches the libraries

PROGRAMS = Path(__file__).parent / "async_programs"


@pytest.fixture(scope="module", params=[AIOBOTOCORE, AIOBOTO3], ids=lambda each: each[0])
def environment(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Environment:
    return installed_types(request.param, tmp_path_factory, "boto3")


@pytest.mark.parametrize("checker", CHECKERS)
def test_programs(checker: str, environment: Environment, tmp_path: Path) -> None:
    """aioboto3 has the clients of aiobotocore, so it gets their programs too."""
    programs = tmp_path / "all"
    with_aioboto3 = (environment.site_packages / "aioboto3").exists()
    for name in ("aiobotocore", "aioboto3", "shared") if with_aioboto3 else ("aiobotocore",):
        shutil.copytree(PROGRAMS / name, programs, dirs_exist_ok=True)
    assert_checked(checker, environment.python, programs, tmp_path)
