"""The text after the name of a method: Black changes nothing, at every length around the limit."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.render.layout import Atom, Text
from botowright.render.signatures import KEYWORD_ONLY, ParameterText, tail_text
from tests.unit.render.black_layout import EACH, LENGTHS, black_changes_nothing

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

A = ParameterText("a", Atom("int"))
B = ParameterText("b", Atom("str"), " = ...")


def check(
    parameters: Sequence[ParameterText], returns: Callable[[str], Text], **options: bool
) -> None:
    """Fail if Black changes the methods that return a type, for every length."""
    code = ["class C:"]
    for length in LENGTHS:
        tail = tail_text("method", parameters, returns("N" * length), **options)
        code += f"    def method{tail}".splitlines()
    black_changes_nothing(code, is_pyi=True)


@pytest.mark.parametrize("form", ["{}", "responses.{}", "a_module_with_a_long_name.responses.{}"])
def test_no_parameters(form: str) -> None:
    check([], lambda name: Atom(form.format(name)))


@EACH
@pytest.mark.parametrize("parameters", [[A], [A, B]])
def test_positional_parameters(
    parameters: list[ParameterText], annotation: Callable[[str], Text]
) -> None:
    check([*parameters, ParameterText("c", annotation("N"))], annotation)


@EACH
def test_keyword_parameters(annotation: Callable[[str], Text]) -> None:
    rest = ParameterText("**kwargs", Atom("object"))
    check([A, KEYWORD_ONLY, B, rest], annotation, one_line=False)


@EACH
def test_parameters_of_every_length(annotation: Callable[[str], Text]) -> None:
    code = ["class C:"]
    for length in LENGTHS:
        tail = tail_text("m", [ParameterText("a", annotation("N" * length))], Atom("str"))
        code += f"    def m{tail}".splitlines()
    black_changes_nothing(code, is_pyi=True)


@pytest.mark.parametrize(
    ("one_line", "tail"),
    [
        (True, "(self, a: int) -> str: ..."),
        (False, "(\n        self,\n        a: int,\n    ) -> str: ..."),
    ],
)
def test_lines(one_line: bool, tail: str) -> None:
    assert tail_text("m", [A], Atom("str"), one_line=one_line) == tail
