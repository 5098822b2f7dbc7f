"""The checkers agree with botocore on calls through aioboto3, exactly as on those of boto3."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.acceptance.async_calls import AIOBOTO3_CALLS
from tests.acceptance.cases import Amount
from tests.acceptance.programs import BOTO3_CALLS, write_all
from tests.acceptance.verdicts import assert_agrees_on_sample, verdicts
from tests.support.async_environment import AIOBOTO3, async_environment, site_packages_with
from tests.support.checkers import CHECKERS
from tests.support.environments import build

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.acceptance.agreement import Agreement
    from tests.acceptance.programs import Form

pytestmark = pytest.mark.exhaustive
# Bodies and event streams, tagged unions, documents, blobs, many paginators and waiters.
SAMPLE = (
    "bedrock-agent-runtime",
    "bedrock-runtime",
    "dynamodb",
    "kinesis",
    "lambda",
    "rekognition",
    "s3",
    "sqs",
)
AMOUNT = Amount(12, 160)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("acceptance")


@pytest.fixture(scope="module")
def python(folder: Path) -> Path:
    installed = site_packages_with(*AIOBOTO3)
    options = ("--target", "boto3", "--target", "aioboto3", "--botocore", str(installed))
    package = build(folder / "stubs", *SAMPLE, *options)
    return async_environment(*AIOBOTO3, package, folder / "venv").python


@pytest.fixture(scope="module")
def of_aioboto3(python: Path, folder: Path) -> dict[str, Agreement]:
    return _verdicts(AIOBOTO3_CALLS, python, folder / "aioboto3")


@pytest.fixture(scope="module")
def of_boto3(python: Path, folder: Path) -> dict[str, Agreement]:
    return _verdicts(BOTO3_CALLS, python, folder / "boto3")


def _verdicts(form: Form, python: Path, folder: Path) -> dict[str, Agreement]:
    programs = folder / "programs"
    programs.mkdir(parents=True)
    models = site_packages_with(*AIOBOTO3) / "botocore" / "data"
    made = write_all(SAMPLE, AMOUNT, programs, form, models)
    return verdicts(made, programs, python, folder)


@pytest.mark.parametrize("checker", CHECKERS)
def test_sample(checker: str, of_aioboto3: dict[str, Agreement]) -> None:
    assert_agrees_on_sample(of_aioboto3[checker], fewest=2_300)


@pytest.mark.parametrize("checker", CHECKERS)
def test_the_disagreements_are_those_of_boto3(
    checker: str, of_boto3: dict[str, Agreement], of_aioboto3: dict[str, Agreement]
) -> None:
    found = [
        re.sub(r", method: (.*?)await client", r": \1client", line)
        for line in _disagreements(of_aioboto3[checker])
        if ", method: " in line
    ]
    assert sorted(found) == sorted(_disagreements(of_boto3[checker]))


def _disagreements(result: Agreement) -> Iterator[str]:
    """Yield the calls on which a checker and botocore disagree, without its messages."""
    expected = (*result.explained.values(), *result.on_purpose.values())
    for line in (*result.unexplained, *(line for lines in expected for line in lines)):
        yield line.partition("\n")[0]


def test_every_way_to_call_occurs(of_aioboto3: dict[str, Agreement]) -> None:
    kinds = of_aioboto3["mypy"].total
    ways = {kind.rpartition(", ")[2] for kind in kinds if kind.startswith("valid")}
    assert ways == {"method", "paginator", "waiter"}
