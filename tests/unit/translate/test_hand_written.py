"""The hand-written stub becomes methods, with the types that its imports name."""

from __future__ import annotations

import ast

import pytest

from botowright.errors import CodegenError
from botowright.ir.annotations import AnyLength, Generic, LiteralOf, Name, Symbol, Union
from botowright.translate import hand_written
from botowright.translate import symbols as s
from botowright.translate.botocore_handlers import ADDITIONS
from botowright.translate.hand_written import hand_written_methods
from botowright.translate.injected import HAND_WRITTEN

HEAD = """
from typing import Literal
from ..values import CopySource as Source
from .requests import Tag
"""


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch):
    """Return a function that reads a stub's class `C`."""

    def read(body: str):
        lines = "".join(f"\n    {line}" for line in body.splitlines())
        tree = ast.parse(f"{HEAD}\nclass C:{lines}")
        monkeypatch.setattr(hand_written, "_stub", lambda: hand_written.stub_of(tree))
        return hand_written_methods("C", "https://aws")

    return read


def test_parameters_and_their_types(written) -> None:
    (method,) = written(
        "def copy(self, a: Source, b: int | str | None = None, *, c: tuple[str, ...] = (),"
        ' d: Literal["x", "y"], **rest: list[Tag]) -> None:\n    """Copy it."""'
    )
    (signature,) = method.signatures
    a, b = signature.positional
    c, d = signature.parameters
    assert a.annotation == s.COPY_SOURCE
    assert (a.required, b.required, b.default) == (True, False, "None")
    assert b.annotation == Union((s.INT, s.STR, s.NONE))
    assert c.annotation == Generic(s.TUPLE, (s.STR, AnyLength()))
    assert (d.annotation, d.required) == (LiteralOf(("x", "y")), True)
    assert signature.rest == Generic(s.LIST, (Name(Symbol(".requests", "Tag")),))
    assert signature.returns == s.NONE
    assert method.documentation.summary == "Copy it."
    assert method.documentation.link == "https://aws/copy.html"


def test_overloads_are_one_method(written) -> None:
    (method,) = written("def a(self) -> int: ...\ndef a(self, b: str) -> str: ...")
    assert [len(signature.positional) for signature in method.signatures] == [0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "def a(self, *b: int) -> None: ...",
        "def a(self, b) -> None: ...",
        "def a(self, b: Unknown) -> None: ...",
        "def a(self, b: [int]) -> None: ...",
        "def a(self): ...",
        "a: int",
    ],
)
def test_what_cannot_be_read_is_an_error(text: str, written) -> None:
    with pytest.raises(CodegenError, match=r"additions.pyi, line \d+: cannot read this"):
        written(text)


def test_a_class_that_is_not_there() -> None:
    with pytest.raises(CodegenError, match="there is no class Nothing"):
        hand_written_methods("Nothing", "")


def test_every_class_of_the_stub_is_used() -> None:
    used = {*ADDITIONS.values(), *(entry.class_name for entry in HAND_WRITTEN)}
    assert used == set(hand_written._stub().classes)
    assert all(hand_written_methods(name, "https://aws") for name in used)
