"""A misspelt mark is an error. Otherwise nobody would notice that a checker misses its line."""

from __future__ import annotations

import pytest

from tests.support.checkers import CHECKERS
from tests.typing.marks import marked_lines, reporting

EVERY = set(CHECKERS)


@pytest.mark.parametrize(
    ("line", "checkers"),
    [
        ("f(1)", set()),
        ("f(1)  # errors are not marked here", None),
        ("f(1)  # error", EVERY),
        ("f(1)  # error: mypy", {"mypy"}),
        ("f(1)  # error: mypy zuban", {"mypy", "zuban"}),
        ("f(1)  # error, not ty", EVERY - {"ty"}),
        ("f(1)  # error, not ty zuban", EVERY - {"ty", "zuban"}),
        ("f(1)  # error, no ty", None),
        ("f(1)  # error: ", None),
        ("f(1)  # error: mipy", None),
        ("f(1)  # error, not mipy", None),
    ],
)
def test_a_mark_names_the_checkers_that_report_a_line(line: str, checkers: object) -> None:
    if checkers is None:
        with pytest.raises(ValueError, match=r"expected '# error'|unknown checkers \['mipy'\]"):
            reporting(line)
    else:
        assert reporting(line) == checkers


def test_marked_lines_are_those_of_one_checker(tmp_path) -> None:
    (tmp_path / "program.py").write_text("f()  # error\ng()\nh()  # error: ty\n")
    assert marked_lines(tmp_path, "mypy") == {("program.py", 1)}
    assert marked_lines(tmp_path, "ty") == {("program.py", 1), ("program.py", 3)}
