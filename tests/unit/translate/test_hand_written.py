"""The hand-written stubs become methods, with the types that they import."""

from __future__ import annotations

import ast

import pytest

from botowright.errors import CodegenError
from botowright.ir import symbols as s
from botowright.ir.annotations import AnyLength, Generic, LiteralOf, Name, Symbol, Union
from botowright.translate import hand_written
from botowright.translate.documentation import DocumentationSource
from botowright.translate.hand_written import hand_written_methods
from botowright.translate.quirks import ALL_QUIRKS

DOCS = DocumentationSource("c")
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
        monkeypatch.setattr(hand_written, "_stub", lambda _: hand_written.stub_of(tree, "c.pyi"))
        return hand_written_methods("c", "C", "client", DOCS)

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
    assert method.documentation.link.endswith("/services/c/client/copy.html")


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
def test_an_unsupported_form_is_an_error(text: str, written) -> None:
    with pytest.raises(CodegenError, match=r"c.pyi, line \d+: cannot read this"):
        written(text)


def test_a_missing_class() -> None:
    with pytest.raises(CodegenError, match=r"additions/s3\.pyi: found no class Nothing"):
        hand_written_methods("s3", "Nothing", "", DOCS)


def test_every_class_of_the_stubs_is_used() -> None:
    for quirks in ALL_QUIRKS:
        used = {entry.resource for entry in quirks.hand_written}
        used.update(quirks.client_additions)
        if used:
            assert used == set(hand_written._stub(quirks.service).classes)
        assert all(hand_written_methods(quirks.service, name, "", DOCS) for name in used)


@pytest.mark.parametrize("service_name", ["dsql", "rds", "s3"])
def test_each_parameter_is_documented_once(service_name: str) -> None:
    stub = hand_written._stub(service_name)
    named = {
        argument.arg
        for class_name in stub.classes
        for function in stub.functions(class_name)
        for argument in (*function.args.args[1:], *function.args.kwonlyargs)
    }
    assert set(stub.arguments) == named
    method, *_ = hand_written_methods(service_name, "Client", "client", DOCS)
    parameter, *_ = method.signatures[0].positional
    assert parameter.documentation == stub.arguments[parameter.name]
