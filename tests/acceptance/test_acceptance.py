"""The checkers accept the calls that botocore accepts, and refuse those that it refuses."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from botocore.session import Session

from tests.acceptance.agreement import agreement, table, unused
from tests.acceptance.cases import Amount
from tests.acceptance.programs import write_all
from tests.support.checkers import CHECKERS
from tests.support.environments import build, linked_environment

if TYPE_CHECKING:
    from collections.abc import Sequence

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
# Hard cases weigh more in the sample: zuban refuses 16 of 84 valid calls of bedrock-runtime,
# because of their tagged unions.
SAMPLE_BARS = {"zuban": 0.97}
# The folder for the table and all disagreements.
REPORT = os.environ.get("BOTOWRIGHT_ACCEPTANCE_REPORT")


def _run(
    services: Sequence[str], amount: Amount, folder: Path, package: Path
) -> dict[str, Agreement]:
    python = linked_environment(package, folder / "venv").python
    programs = folder / "programs"
    programs.mkdir()
    made = write_all(services, amount, programs)
    cases = [case for service in made for case in service.cases]
    print(sum((service.skipped for service in made), Counter()))  # noqa: T201

    def check(name: str) -> Agreement:
        options = ("--cache-dir", str(folder / "mypy_cache")) if name == "mypy" else ()
        return agreement(name, cases, CHECKERS[name](python, [programs], *options))

    # The slow checkers first, each on its own core.
    with ThreadPoolExecutor(2) as pool:
        slow = ("pyright", "basedpyright", "mypy")
        results = list(pool.map(check, (*slow, *(CHECKERS.keys() - slow))))
    _report(results)
    return {result.checker: result for result in results}


def _report(results: Sequence[Agreement]) -> None:
    print(table(results))  # noqa: T201 - pytest shows it after a failure
    if REPORT:
        folder = Path(REPORT)
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "table.md").write_text(table(results), "utf-8")
        for result in results:
            lines = [f"UNEXPLAINED {line}" for line in result.unexplained]
            lines += [f"{e.reason}\n  {x}" for e, found in result.explained.items() for x in found]
            (folder / f"{result.checker}.txt").write_text("\n".join(lines), "utf-8")


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Agreement]:
    folder = tmp_path_factory.mktemp("acceptance")
    return _run(SAMPLE, Amount(7, 280), folder, build(folder / "stubs", *SAMPLE))


@pytest.fixture(scope="module")
def everything(
    all_services: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, Agreement]:
    services = Session().get_available_services()
    return _run(services, Amount(6, 64), tmp_path_factory.mktemp("acceptance"), all_services)


@pytest.mark.parametrize("checker", CHECKERS)
def test_sample(checker: str, sample: dict[str, Agreement]) -> None:
    _assert_agrees(sample[checker], fewest=2_000, bars=(SAMPLE_BARS.get(checker, 0.99), 0.0))


@pytest.mark.oracle
@pytest.mark.parametrize("checker", CHECKERS)
def test_all_services(checker: str, everything: dict[str, Agreement]) -> None:
    _assert_agrees(everything[checker], fewest=50_000, bars=BARS[checker])


@pytest.mark.oracle
def test_every_expected_disagreement_occurs(everything: dict[str, Agreement]) -> None:
    assert not unused([*everything.values()])


def _assert_agrees(result: Agreement, fewest: int, bars: tuple[float, float]) -> None:
    assert result.total.total() >= fewest
    assert not result.outside, result.outside[:10]
    shown = [line[:1000] for line in result.unexplained[:20]]
    assert not shown, "\n".join([f"{len(result.unexplained)} are not expected", *shown])
    in_total, of_each_kind = bars
    assert result.rate >= in_total
    below = {kind: rate for kind, rate in result.rates().items() if rate < of_each_kind}
    assert not below
