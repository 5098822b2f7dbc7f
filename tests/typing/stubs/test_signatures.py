"""Each hand-written signature has a right call and a wrong call.

Checkers read the programs, and the programs run without network: right calls run, and each marked
line raises an error. So the test fails if the type of a parameter is too wide or too narrow.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.checkers import CHECKERS
from tests.support.expected_differences import unexpected
from tests.typing.carried_out import carried_out
from tests.typing.checked_programs import assert_checked
from tests.typing.stubs.expected_uncalled import EXPECTED
from tests.typing.stubs.overlay_signatures import added_signatures, signatures, without_a_call

if TYPE_CHECKING:
    from tests.support.environments import Environment

PROGRAMS = Path(__file__).with_name("signatures")
SIGNATURES = {
    "boto3": signatures("boto3"),
    "botocore": signatures("botocore"),
    "s3transfer": signatures("s3transfer"),
    "additions": added_signatures(),
}


@pytest.fixture(scope="module")
def stubs(package_with_resources: Path) -> Path:
    return package_with_resources


@pytest.mark.parametrize("checker", CHECKERS)
def test_right_calls_are_clean_and_each_wrong_one_is_found(
    checker: str, stubs_environment: Environment, tmp_path: Path
) -> None:
    assert_checked(checker, stubs_environment.python, PROGRAMS, tmp_path)


@pytest.mark.parametrize(
    "program", sorted(PROGRAMS.glob("*/*.py")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_right_calls_run_and_wrong_ones_raise(program: Path, stubs: Path) -> None:
    assert carried_out(stubs, program) == ""


def test_every_signature_is_called_rightly_and_wrongly() -> None:
    found = []
    for side in ("right", "wrong"):
        for name in _not_called(side):
            package, _, rest = name.partition(".")
            found.append((package, rest))
    assert unexpected(found, EXPECTED, SIGNATURES) == []


def test_a_signature_that_is_not_called_is_found() -> None:
    names = ["m.A", "m.A.f", "m.B.f", "m.B.g", "n.f"]
    assert without_a_call(names, ["A(1)\na.f()\nA.f(a)\nb.g()"]) == ["m.B.f", "n.f"]
    assert without_a_call(names, ["m.A.__init__(a)\nB.f(b)\nn.f()"]) == ["m.A.f", "m.B.g"]


def _not_called(side: str) -> list[str]:
    """Return the signatures that no program of a side calls. Each package has its own programs."""
    return [
        name
        for package, names in SIGNATURES.items()
        for name in without_a_call(
            names,
            [path.read_text("utf-8") for path in (PROGRAMS / side).glob(f"with_{package}*.py")],
        )
    ]
