"""The checkers accept the calls that botocore accepts, and refuse those that it refuses."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from botocore.session import Session

from tests.acceptance.agreement import unused
from tests.acceptance.cases import Amount
from tests.acceptance.programs import write_all
from tests.acceptance.verdicts import assert_agrees, assert_agrees_on_sample, verdicts
from tests.support.checkers import CHECKERS
from tests.support.environments import linked_environment

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from tests.acceptance.agreement import Agreement

# Unions, recursion, blobs and documents in each direction; many enums; many operations.
SAMPLE = ("bedrock-runtime", "dynamodb", "lambda", "sagemaker", "sqs", "wafv2")
# The lowest rate in total, and the lowest for each kind of case.
BARS = {
    "mypy": (0.999, 0.99),
    "pyright": (0.999, 0.99),
    "ty": (0.99, 0),
    "pyrefly": (0.99, 0),
    "zuban": (0.99, 0),
    "basedpyright": (0.999, 0.99),
}


def _run(
    services: Sequence[str], amount: Amount, folder: Path, package: Path
) -> dict[str, Agreement]:
    python = linked_environment(package, folder / "venv").python
    programs = folder / "programs"
    programs.mkdir()
    return verdicts(write_all(services, amount, programs), programs, python, folder)


@pytest.fixture(scope="module")
def sample(package: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Agreement]:
    return _run(SAMPLE, Amount(7, 280), tmp_path_factory.mktemp("acceptance"), package)


@pytest.fixture(scope="module")
def everything(
    all_services: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Agreement]:
    services = Session().get_available_services()
    return _run(services, Amount(6, 64), tmp_path_factory.mktemp("acceptance"), all_services)


@pytest.mark.parametrize("checker", CHECKERS)
def test_sample(checker: str, sample: dict[str, Agreement]) -> None:
    assert_agrees_on_sample(sample[checker], fewest=2_000)


@pytest.mark.oracle
@pytest.mark.parametrize("checker", CHECKERS)
def test_all_services(checker: str, everything: dict[str, Agreement]) -> None:
    assert_agrees(everything[checker], fewest=50_000, bars=BARS[checker])


@pytest.mark.oracle
def test_every_expected_disagreement_occurs(everything: dict[str, Agreement]) -> None:
    assert not unused([*everything.values()])
