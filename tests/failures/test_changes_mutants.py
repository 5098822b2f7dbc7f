"""Mutants of real models, compared with their originals: a report, or one line with the place."""

from __future__ import annotations

import json
import re
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

import pytest

from botowright.changes.collect import steps
from botowright.changes.read.versions import Release
from botowright.changes.show import formats, html_pages
from botowright.changes.show.content import FormatNeeds
from botowright.errors import printable
from tests.failures.mutants import original, whole
from tests.failures.outcomes import (
    SECONDS,
    WrongOutcomeError,
    assert_none_of_many_wrong,
    assert_none_wrong,
    checked_line,
    time_limit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.failures.mutants import Mutant

SEED = 40
NEEDS = FormatNeeds(reference=True, draw=html_pages.operation_html)
MAKERS = {
    "json": formats.as_json,
    "text": formats.text,
    "html": html_pages.page,
    "markdown": formats.markdown,
    "atom": formats.feed,
}
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def wrong_outcomes(some: Iterable[Mutant]) -> tuple[list[str], int]:
    """Return a line for each mutant with a wrong outcome, and the number of refused mutants."""
    wrong = []
    refused = 0
    with TemporaryDirectory() as folder:
        for number, (mutant, name) in enumerate(zip(some, cycle(MAKERS), strict=False)):
            base = mutant.name.split("/")[0].split(":")[0]
            old = Path(folder, base)
            if not old.is_dir():
                whole(original(base)).write(old)
            new = Path(folder, str(number))
            mutant.write(new)
            try:
                refused += bool(outcome(old, new, name))
            except WrongOutcomeError as error:
                wrong.append(f"{mutant.name}, {name}: {error}")
    return wrong, refused


def outcome(old: Path, new: Path, name: str) -> str:
    """Return the line that refuses a mutant, or "" if its report is readable."""
    row = [Release(path.name, "0", "", str(path)) for path in (old, new)]
    try:
        with time_limit(SECONDS):
            found, failures = steps(row, (), NEEDS, 1)
            text = MAKERS[name](formats.step_summaries(found, ()))
    except Exception as error:
        message = f"ends in a traceback: {error!r}"
        raise WrongOutcomeError(message) from error
    if UNSEEN.search(text):
        message = f"the report has invisible characters: {UNSEEN.findall(text)[:5]}"
        raise WrongOutcomeError(message)
    if name == "json":
        json.loads(text)
    elif name == "atom":
        ET.fromstring(text)  # noqa: S314  # our own
    lines = [checked_line(report.failure) for report in failures]
    if not all(
        printable(report.service_name) in line for line, report in zip(lines, failures, strict=True)
    ):
        message = f"the message does not name the place: {lines}"
        raise WrongOutcomeError(message)
    return "".join(lines)


def test_mutants_have_right_outcomes() -> None:
    assert_none_wrong(wrong_outcomes, SEED)


@pytest.mark.exhaustive
def test_many_mutants_have_right_outcomes() -> None:
    assert_none_of_many_wrong(wrong_outcomes, SEED)
