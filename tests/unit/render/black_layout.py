"""Annotations of every form and length, and the check that Black changes nothing."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

import black
import pytest

from botowright.render.layout import Atom, Text, bracketed, called, options, quoted

if TYPE_CHECKING:
    from collections.abc import Callable

LENGTHS = range(1, 62)


def black_changes_nothing(code: list[str], *, is_pyi: bool = False) -> None:
    """Fail if Black changes some lines."""
    mode = black.Mode(line_length=88, is_pyi=is_pyi)
    formatted = black.format_str("\n".join([*code, ""]), mode=mode).splitlines()
    difference = list(difflib.unified_diff(code, formatted, lineterm="", n=1))
    if difference:
        pytest.fail("\n".join(difference[:60]), pytrace=False)


# Each function returns an annotation that contains a name.
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
    "limits": lambda name: bracketed(
        "Annotated",
        bracketed("list", Atom(name)),
        called("MinLen", Atom("1")),
        called("Pattern", Atom(quoted(name))),
    ),
    "pattern or nothing": lambda name: options(
        (
            bracketed("Annotated", Atom("str"), called("_Pattern", Atom(quoted(name * 2)))),
            Atom("None"),
        )
    ),
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
