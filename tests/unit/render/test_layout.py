"""Black changes nothing: each construct, at every length around the limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.ir.definitions import Documentation
from botowright.render.layout import (
    Atom,
    Text,
    from_import,
    in_brackets,
    on_lines,
    quoted,
)
from botowright.render.prose import docstring_lines
from tests.unit.render.black_layout import ANNOTATIONS, EACH, LENGTHS, black_changes_nothing

if TYPE_CHECKING:
    from collections.abc import Callable


def lines_of(annotation: Callable[[str], Text], prefix: str, suffix: str, indent: str) -> list[str]:
    """Return the lines of a construct that contains an annotation, for every length."""
    texts = (annotation("N" * length) for length in LENGTHS)
    return [line for text in texts for line in on_lines(prefix, text, suffix, indent)]


@EACH
@pytest.mark.parametrize(
    "key", ["k", "a_key_of_a_length", "a_key_that_is_as_long_as_they_get_in_any_of"]
)
def test_keys(key: str, annotation: Callable[[str], Text]) -> None:
    """A key of a TypedDict in class syntax."""
    black_changes_nothing(["class A(TypedDict):", *lines_of(annotation, f"{key}: ", "", "    ")])


@EACH
def test_entries(annotation: Callable[[str], Text]) -> None:
    """A key of a TypedDict in functional syntax."""
    lines = lines_of(annotation, '"a_key": ', ",", " " * 8)
    black_changes_nothing(["A = TypedDict(", '    "A",', "    {", *lines, "    },", ")"])


@EACH
@pytest.mark.parametrize("suffix", [",", " = ...,"])
def test_parameters(suffix: str, annotation: Callable[[str], Text]) -> None:
    head = ["class A:", "    def f(", "        self,", "        *,"]
    lines = lines_of(annotation, "parameter: ", suffix, " " * 8)
    black_changes_nothing([*head, *lines, "    ) -> None: ..."], is_pyi=True)


@EACH
def test_aliases(annotation: Callable[[str], Text]) -> None:
    black_changes_nothing(lines_of(annotation, "A: TypeAlias = ", "", ""))


@EACH
def test_returns(annotation: Callable[[str], Text]) -> None:
    code = ["class A:"]
    for length in LENGTHS:
        code += ["    def f(", "        self,", "        *,", "        key: str,"]
        code += on_lines(") -> ", annotation("N" * length), ": ...", "    ")
    black_changes_nothing(code, is_pyi=True)


def test_options_as_the_only_item_in_brackets() -> None:
    """Options that are the only item need no parentheses. Black would keep them."""
    name = "N" * 40
    assert on_lines("key: ", ANNOTATIONS["list or tuple"](name), "", "    ") == [
        "    key: NotRequired[",
        f"        list[{name}]",
        f"        | tuple[{name}, ...]",
        "    ]",
    ]


def test_no_parentheses_that_do_not_help() -> None:
    """Black adds no parentheses around a name that is too long for its own line."""
    name = "N" * 90
    assert on_lines("key: ", Atom(name), "", "    ") == [f"    key: {name}"]


@pytest.mark.parametrize("count", range(1, 5))
def test_class_headers(count: int) -> None:
    code = []
    for length in LENGTHS:
        names = [f"{'N' * length}{n}" for n in range(count)]
        code += [*in_brackets("class A(", names, "):"), "    x: int", "", ""]
    black_changes_nothing(code[:-2])


@pytest.mark.parametrize("count", range(1, 5))
def test_imports(count: int) -> None:
    code = []
    for length in LENGTHS:
        names = [f"{'N' * length}{n}" for n in range(count)]
        code += from_import("boto_types.notes.responses", names)
    black_changes_nothing(code)


@pytest.mark.parametrize("count", range(2, 5))  # a comma after the only value would make a tuple
def test_literals(count: int) -> None:
    code = []
    for length in LENGTHS:
        values = [quoted(f"{'N' * length}{n}") for n in range(count)]
        code += in_brackets("A: TypeAlias = Literal[", values, "]")
    black_changes_nothing(code)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "plain",
        "it's",
        'a "b"',
        "a 'b' \"c\"",
        "''\"",
        '\'""',
        "a\\b",
        "a\\",
        "\n\t\r\0",
        "é",
        "日",
    ],
)
def test_quoted(text: str) -> None:
    """The value of a literal is the text, and its quotes are those that Black chooses."""
    literal = quoted(text)
    assert eval(literal) == text  # noqa: S307
    black_changes_nothing([f"a = {literal}"])


@pytest.mark.parametrize("link", ["", "https://docs.aws.amazon.com/" + "x" * 80])
@pytest.mark.parametrize(
    "summary",
    [
        "",
        "Plain.",
        'Ends in a "quote"',
        '"Quoted" first.',
        '"',
        '""',
        '"""',
        'Ends in """',
        "\\",
        "Ends in a backslash\\",
        'Ends in \\"',
        "N",
        "a " * 60,
        "x" * 100,
        f"{'word ' * 15}ends.",
    ],
)
def test_docstrings(summary: str, link: str) -> None:
    """Black does not change the docstring, and its text is the summary and the link."""
    lines = docstring_lines(Documentation(summary, link), "    ")
    if not (summary or link):
        assert lines == []
        return
    black_changes_nothing(["class A:", *lines], is_pyi=True)
    names: dict[str, type] = {}
    exec("\n".join(["class A:", *lines]), names)  # noqa: S102
    assert str(names["A"].__doc__).split() == f"{summary} {link}".split()


@pytest.mark.parametrize("length", range(70, 92))
def test_docstrings_at_the_limit(length: int) -> None:
    for text in ("x" * length, f"{'word ' * 20}"[: length - 1] + "."):
        lines = docstring_lines(text, "    ")
        black_changes_nothing(["class A:", *lines], is_pyi=True)
        assert max(map(len, lines)) <= 88 or " " not in text
