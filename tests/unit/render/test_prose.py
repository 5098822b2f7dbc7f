"""Docstrings are wrapped like those of textwrap."""

from __future__ import annotations

import random
from textwrap import TextWrapper

import pytest

from botowright.ir.definitions import Documentation
from botowright.render.prose import docstring_lines

INDENT = " " * 8
QUOTES = '"""'


@pytest.mark.parametrize("seed", range(200))
def test_lines_are_those_of_textwrap(seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311  # no secret
    lengths = (1, 2, 5, 9, 13, 40, 77, 78, 79, 80, 95)
    words = ["x" * dice.choice(lengths) for _ in range(dice.randrange(1, 60))]
    first, rest = " ".join(words), " ".join(reversed(words))
    wrapper = TextWrapper(
        width=88 - len(INDENT) - len(QUOTES), break_long_words=False, break_on_hyphens=False
    )
    wrapper.initial_indent = QUOTES
    lines = wrapper.wrap(first)
    wrapper.initial_indent = ""
    expected = [*lines, "", *wrapper.wrap(f"Raises: {rest}."), "", "link", QUOTES]
    documentation = Documentation(first, "link", (rest,))
    assert docstring_lines(documentation, INDENT) == [
        f"{INDENT}{line}".rstrip() for line in expected
    ]
