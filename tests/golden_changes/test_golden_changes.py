"""Each folder beside this file is a case: two models in, the text of their changes out."""

from __future__ import annotations

from pathlib import Path

import pytest

from botowright.changes.collect import steps
from botowright.changes.read.versions import Release
from botowright.changes.show import formats
from botowright.changes.show.content import FormatNeeds

HERE = Path(__file__).parent
CASES = sorted(path.parent for path in HERE.glob("*/why.md"))


@pytest.fixture(params=CASES, ids=lambda case: case.name)
def case(request: pytest.FixtureRequest) -> Path:
    return request.param


def text_of(case: Path) -> str:
    """Return the changes of a case, as `botowright changes` prints them."""
    row = [Release(side, "0", "", str(case / side)) for side in ("old", "new")]
    found, failures = steps(row, (), FormatNeeds(reference=True), 1)
    assert failures == []
    return formats.text(formats.step_summaries(found, ()))


def test_a_case_has_one_reason(case: Path) -> None:
    assert (case / "why.md").read_text("utf-8").strip().count("\n") == 0


def test_the_changes_are_as_expected(case: Path, update: bool) -> None:
    expected = case / "expected.txt"
    if update:
        expected.write_text(text_of(case), "utf-8")
    assert text_of(case) == expected.read_text("utf-8")
