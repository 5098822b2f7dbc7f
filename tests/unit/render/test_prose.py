"""Docstrings are wrapped like those of textwrap."""

from __future__ import annotations

import random
from textwrap import TextWrapper

import pytest

from botowright.ir import symbols as s
from botowright.ir.definitions import Documentation, Parameter, TypedDictDef, TypedDictField
from botowright.render.prose import call_docstring, docstring_lines, key_docstring

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
    expected = [*lines, "", *wrapper.wrap(f"Raises {rest}."), "", "link", QUOTES]
    documentation = Documentation(first, "link", (rest,))
    assert docstring_lines(documentation, INDENT) == [
        f"{INDENT}{line}".rstrip() for line in expected
    ]


def parameter(name: str, text: str) -> Parameter:
    return Parameter(name, s.STR, required=True, documentation=text)


def test_a_parameter_has_one_line() -> None:
    text = "word " * 40 + "end."  # pyright shows only the first line
    parameters = [parameter("Key", text), parameter("Other", ""), parameter("Tags", "b")]
    assert docstring_lines(Documentation("Put it.", "link"), "  ", parameters) == [
        '  """Put it.',
        "",
        "  link",
        "",
        "  Args:",
        f"      Key: {text}",
        "      Tags: b",
        '  """',
    ]


def test_a_method_without_documentation_has_no_docstring() -> None:
    assert docstring_lines(Documentation("", ""), "", [parameter("Key", "")]) == []


def test_markdown_keeps_its_lines() -> None:
    text = "One.\n\n* two\n  * three"
    assert docstring_lines(text, "  ") == ['  """One.', "", "  * two", "    * three", '  """']
    parameters = [parameter("Key", text)]
    assert docstring_lines(Documentation("Put.", ""), "", parameters) == [
        '"""Put.',
        "",
        "Args:",
        "    Key: One.",
        "",
        "        * two",
        "          * three",
        '"""',
    ]


def test_text_never_ends_the_docstring() -> None:
    text = 'A """b""" \\'
    namespace, code = ({}, "\n".join(docstring_lines(text, "")))
    assert eval(code, namespace) == text  # noqa: S307  # our own docstring
    lines = docstring_lines(Documentation("Put.", ""), "", [parameter("Key", text)])
    assert text in eval("\n".join(lines), namespace)  # noqa: S307  # our own docstring


def test_a_key_has_a_docstring() -> None:
    assert key_docstring("The key.") == '    """The key."""'
    first, last = key_docstring("word " * 20).splitlines()
    assert first.startswith('    """word word')
    assert last.endswith('word"""')
    assert key_docstring("word " * 15 + "a 'b' \"c\"").splitlines()[-1] == '    """'
    assert key_docstring('The "key"') == '    """The "key" """'


def test_keys_of_a_call_are_documented_after_it() -> None:
    fields = (
        TypedDictField("from", s.STR, required=True, documentation="The start."),
        TypedDictField("to", s.STR, required=True),
    )
    assert call_docstring(TypedDictDef("Task", fields, documentation="A task.")) == [
        '"""A task.',
        "",
        "Keys:",
        "    from: The start.",
        '"""',
    ]
    assert call_docstring(TypedDictDef("Task", fields[1:])) == []
