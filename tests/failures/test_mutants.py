"""Mutants of real models: each gives a right package, or one line that names the place."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest

from tests.failures.mutants import SERVICES, Mutant, mutants, original, whole
from tests.failures.outcomes import (
    WrongOutcomeError,
    assert_none_of_many_wrong,
    assert_none_wrong,
    outcome,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from tests.support.commands import Result

SEED = 20


def wrong_outcomes(some: Iterable[Mutant]) -> tuple[list[str], int]:
    """Return a line for each mutant with a wrong outcome, and the number of refused mutants."""
    wrong = []
    refused = 0
    for mutant in some:
        with TemporaryDirectory() as folder:
            try:
                refused += bool(outcome(mutant, Path(folder)))
            except WrongOutcomeError as error:
                wrong.append(f"{mutant.name}: {error}")
    return wrong, refused


@pytest.mark.parametrize("service", SERVICES)
def test_real_model_is_built(service: str, tmp_path: Path) -> None:
    """The unchanged model is built, so a mutant is refused only for its change."""
    assert outcome(whole(original(service)), tmp_path) == ""


def test_mutants_have_right_outcomes() -> None:
    assert_none_wrong(wrong_outcomes, SEED)


@pytest.mark.exhaustive
def test_many_mutants_have_right_outcomes() -> None:
    assert_none_of_many_wrong(wrong_outcomes, SEED)


def test_mutants_stop_no_other_service(run: Callable[..., Result], tmp_path: Path) -> None:
    """`build --all` and `check` name each mutant that they refuse, and process the others."""
    models, output = tmp_path / "models", tmp_path / "built" / "stubs"
    some = list(mutants(SEED, 40))
    for number, mutant in enumerate(some):
        mutant.write(models, f"{mutant.service}{number}")
    whole(original("sqs")).write(models, "sqs")
    output.parent.mkdir()
    built = run(
        *("build", "--all", "--quiet", "--jobs", "1"),
        *("--botocore", models, "--output", output),
    )
    *errors, last = built.stderr.splitlines()
    assert all(line.startswith("Error: ") for line in errors)
    assert last.startswith(f"{len(errors)} left out: ")
    folders = {path.name for path in (output / "boto_types").iterdir() if path.is_dir()}
    packages = folders - {"_internal"}
    assert "sqs" in packages
    assert len(packages) == len(some) + 1 - len(errors)
    checked = run("check", "--quiet", "--jobs", "1", "--output", output)
    assert checked.stderr.splitlines() == [*errors, last]
    assert not checked.stdout  # no drift
