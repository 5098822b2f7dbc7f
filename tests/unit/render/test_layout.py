"""The text is what Black leaves alone: each construct, at every length around the limit."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import black
import pytest

from botowright.ir.definitions import Documentation
from botowright.render.layout import (
    Atom,
    Text,
    bracketed,
    from_import,
    in_brackets,
    on_lines,
    options,
    quoted,
)
from botowright.render.prose import docstring_lines

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTHS = range(1, 62)


def black_changes_nothing(code: list[str], *, is_pyi: bool = False) -> None:
    """Fail where Black makes something else of some lines."""
    mode = black.Mode(line_length=88, is_pyi=is_pyi)
    formatted = black.format_str("\n".join([*code, ""]), mode=mode).splitlines()
    difference = list(difflib.unified_diff(code, formatted, lineterm="", n=1))
    if difference:
        pytest.fail("\n".join(difference[:60]), pytrace=False)


# Each takes a length and gives an annotation with a name of that length in it.
ANNOTATIONS: dict[str, Callable[[str], Text]] = {
    "name": Atom,
    "quoted": lambda name: bracketed("NotRequired", Atom(quoted(f"list[{name}]"))),
    "qualified": lambda name: bracketed("NotRequired", bracketed("ReadOnly", Atom(name))),
    "list": lambda name: bracketed("list", bracketed("list", Atom(name))),
    "map": lambda name: bracketed("Mapping", Atom("str"), Atom(name)),
    "map of long keys": lambda name: bracketed(
        "Mapping", Atom(name), bracketed("list", Atom(name))
    ),
    "or nothing": lambda name: options((Atom(name), Atom("None"))),
    "list or tuple": lambda name: bracketed(
        "NotRequired",
        options((bracketed("list", Atom(name)), bracketed("tuple", Atom(name), Atom("...")))),
    ),
    "three ways": lambda name: options(
        (
            bracketed("list", Atom(name)),
            bracketed("list", Atom("datetime")),
            bracketed("tuple", Atom(name), Atom("...")),
        )
    ),
    "map of options": lambda name: bracketed(
        "dict", Atom("str"), options((bracketed("list", Atom(name)), Atom(name), Atom("None")))
    ),
    "literal": lambda name: bracketed("Literal", Atom(quoted(name)), Atom('"b"')),
    "literal of one": lambda name: bracketed(
        "NotRequired", bracketed("Literal", Atom(quoted(name)))
    ),
    "stream": lambda name: bracketed("EventStream", Atom(f"responses.{name}")),
    "deep": lambda name: bracketed(
        "NotRequired",
        bracketed(
            "ReadOnly",
            bracketed(
                "Sequence", bracketed("Mapping", Atom(name), options((Atom(name), Atom("x"))))
            ),
        ),
    ),
}


EACH = pytest.mark.parametrize("annotation", ANNOTATIONS.values(), ids=ANNOTATIONS)


def lines_of(annotation: Callable[[str], Text], prefix: str, suffix: str, indent: str) -> list[str]:
    """Return the lines of a construct with an annotation of every length in it."""
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


def test_options_alone_in_brackets() -> None:
    """They need no parentheses of their own, which Black would leave there."""
    name = "N" * 40
    assert on_lines("key: ", ANNOTATIONS["list or tuple"](name), "", "    ") == [
        "    key: NotRequired[",
        f"        list[{name}]",
        f"        | tuple[{name}, ...]",
        "    ]",
    ]


def test_parentheses_that_would_not_help() -> None:
    """Black writes none around a name that is too long for a line of its own."""
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


@pytest.mark.parametrize("count", range(2, 5))  # a comma after an only value would make a tuple
def test_literals(count: int) -> None:
    code = []
    for length in LENGTHS:
        values = [quoted(f"{'N' * length}{n}") for n in range(count)]
        code += in_brackets("A: TypeAlias = Literal[", values, "]")
    black_changes_nothing(code)


def test_methods_without_parameters() -> None:
    code = ["class A:"]
    for length in LENGTHS:
        code += in_brackets("def method(", ["self"], f") -> {'N' * length}: ...", "    ")
    black_changes_nothing(code, is_pyi=True)


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
    """A literal's value is the text, and its quotes are Black's choice."""
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
    """Black leaves the docstring alone, and its text is the summary's and the link."""
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
