"""The verdicts of all checkers on written programs, and the rates that a test asserts."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from tests.acceptance.agreement import agreement, table
from tests.support.checkers import CHECKERS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tests.acceptance.agreement import Agreement
    from tests.acceptance.programs import Programs

# The folder for the table and all disagreements.
REPORT = os.environ.get("BOTOWRIGHT_ACCEPTANCE_REPORT")
# The lowest rate in a sample. Hard cases weigh more there: zuban refuses 16 of 84 valid calls of
# bedrock-runtime, because of their tagged unions.
SAMPLE_BAR = 0.99
SAMPLE_BARS = {"zuban": 0.97}


def verdicts(
    made: Sequence[Programs], programs: Path, python: Path, folder: Path
) -> dict[str, Agreement]:
    """Return the agreement of each checker with the cases that are written in a folder."""
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


def assert_agrees_on_sample(result: Agreement, fewest: int) -> None:
    """Assert that a checker agrees with botocore on at least so many cases of a sample."""
    assert_agrees(result, fewest, (SAMPLE_BARS.get(result.checker, SAMPLE_BAR), 0.0))


def assert_agrees(result: Agreement, fewest: int, bars: tuple[float, float]) -> None:
    """Assert the lowest rate in total, and for each kind of case; all else must be expected."""
    assert result.total.total() >= fewest
    assert not result.outside, result.outside[:10]
    shown = [line[:1000] for line in result.unexplained[:20]]
    assert not shown, "\n".join([f"{len(result.unexplained)} are not expected", *shown])
    in_total, of_each_kind = bars
    assert result.rate >= in_total
    below = {kind: rate for kind, rate in result.rates().items() if rate < of_each_kind}
    assert not below
