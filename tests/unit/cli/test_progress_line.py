"""The line fits its terminal, whatever the width, and moves from the first second."""

from __future__ import annotations

import io
import time

import pytest
from rich.cells import cell_len
from rich.console import Console

from botowright.build.report import ServiceReport
from botowright.cli.progress_line import ProgressLine
from botowright.cli.service_counts import ServiceCounts
from botowright.system import phases


def _drawn(line: ProgressLine, width: int, **options: object) -> list[str]:
    file = io.StringIO()
    Console(file=file, width=width, force_terminal=True, **options).print(line)
    return file.getvalue().splitlines()


@pytest.fixture
def line(monkeypatch: pytest.MonkeyPatch) -> ProgressLine:
    """Return the line of a build that has done the first of three services in seven seconds."""
    now = [1000.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    line = ProgressLine(ServiceCounts())
    with phases.shown_by(line):
        phases.start_items("Generating types", [7.0, 7.0, 7.0])
        now[0] += 7
        phases.advance()
    line.report(ServiceReport("s3", failure="it is broken"))
    return line


def test_elapsed_and_remaining_time(line: ProgressLine) -> None:
    bar = "━" * 10 + " " * 20
    expected = f"Generating types 1/3 {bar} 0:07, 0:14 left: s3, 1 failed"
    assert _drawn(line, 100, no_color=True) == [expected]


@pytest.mark.parametrize("width", [1, 10, 20, 39, 40, 45, 60, 80])
def test_one_line_in_each_width(width: int, line: ProgressLine) -> None:
    (drawn,) = _drawn(line, width, color_system=None)
    assert cell_len(drawn) <= width


def test_forty_columns_have_the_times(line: ProgressLine) -> None:
    (drawn,) = _drawn(line, 40, color_system=None)
    assert drawn.rstrip() == "Generating types 1/3 0:07, 0:14 left"


def test_a_long_phase_is_cut_before_the_times(line: ProgressLine) -> None:
    with phases.shown_by(line):
        phases.start("Fetching botocore 1.44.8 from an index")
    (drawn,) = _drawn(line, 40, color_system=None)
    assert drawn.rstrip() == "Fetching botocore 1.44.… 0:07, -:-- left"


def test_a_name_is_not_read_as_markup(line: ProgressLine) -> None:
    line.report(ServiceReport("[red]", failure="it is broken"))
    assert "[red]" in _drawn(line, 100)[0]


def test_no_colour(line: ProgressLine) -> None:
    assert "\x1b[" in _drawn(line, 80, color_system="standard")[0]
    assert "\x1b[3" not in _drawn(line, 80, color_system="standard", no_color=True)[0]


def test_hours(line: ProgressLine) -> None:
    with phases.shown_by(line):
        phases.start("Deriving stubs of botocore", 12000)
    assert "0:07, 1:07:55 left" in _drawn(line, 80)[0]
