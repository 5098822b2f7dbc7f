"""The spelling of the symbols that a module uses, and its import statements."""

from __future__ import annotations

import pytest

from botowright.ir.annotations import Symbol
from botowright.ir.targets import GeneratedPackage
from botowright.render.scope import Scope
from botowright.targets.boto3 import BOTO3

STR = Symbol("builtins", "str")
SEQUENCE = Symbol("collections.abc", "Sequence")
LITERAL = Symbol("typing", "Literal")
TYPED_DICT = Symbol("typing_extensions", "TypedDict")
JSON = Symbol("..values", "JsonValue")
TAG = Symbol(".responses", "Tag")
NOTES = GeneratedPackage(BOTO3, "notes")
OWN = Symbol(".requests", "TagLike")


def scope(*used: Symbol, **options: object) -> Scope:
    return Scope(NOTES, ".requests", **{"defined": (), "used": used, **options})


def test_nothing() -> None:
    assert scope().import_lines() == []


def test_names_that_are_free() -> None:
    """Neither a builtin nor a name of the module itself needs an import."""
    module = scope(STR, SEQUENCE, LITERAL, TYPED_DICT, JSON, OWN, defined=["TagLike"])
    assert [module.spell(s) for s in (STR, SEQUENCE, OWN)] == ["str", "Sequence", "TagLike"]
    assert module.import_lines() == [
        "from collections.abc import Sequence",
        "from typing import Literal",
        "",
        "from typing_extensions import TypedDict",
        "",
        "from boto_types.values import JsonValue",
    ]


def test_names_that_are_taken() -> None:
    """A definition keeps its name. A symbol of the same name is imported under an alias."""
    module = scope(STR, SEQUENCE, defined=["str", "Sequence", "_Sequence"])
    assert module.spell(STR) == "_str"
    assert module.spell(SEQUENCE) == "__Sequence"
    assert module.import_lines() == [
        "from builtins import str as _str",
        "from collections.abc import Sequence as __Sequence",
    ]


@pytest.mark.parametrize("defined", [[], ["Tag"]])
def test_sibling(defined: list[str]) -> None:
    """A type of a sibling is spelled with its module, whether or not its name is taken."""
    module = scope(TAG, defined=defined)
    assert module.spell(TAG) == "responses.Tag"
    assert module.import_lines() == ["from boto_types.notes import responses"]


def test_siblings_module_that_is_taken() -> None:
    module = scope(TAG, Symbol(".responses", "Note"), defined=["Tag", "Note", "responses"])
    assert module.spell(TAG) == "_responses.Tag"
    assert module.spell(Symbol(".responses", "Note")) == "_responses.Note"
    assert module.import_lines() == ["from boto_types.notes import responses as _responses"]


def test_two_siblings_of_one_name() -> None:
    literal = Symbol(".literals", "Tag")
    module = scope(TAG, literal)
    assert {module.spell(TAG), module.spell(literal)} == {"responses.Tag", "literals.Tag"}
    assert module.import_lines() == ["from boto_types.notes import literals, responses"]


def test_sibling_with_a_name_of_the_standard_library() -> None:
    """A shape named Sequence does not rename the Sequence of the standard library."""
    shape = Symbol(".responses", "Sequence")
    module = scope(SEQUENCE, shape)
    assert (module.spell(shape), module.spell(SEQUENCE)) == ("responses.Sequence", "Sequence")


def test_names_that_a_class_body_takes() -> None:
    """A method named list hides the builtin in the class body."""
    module = scope(Symbol("builtins", "list"), STR, taken=["list"])
    assert module.spell(Symbol("builtins", "list")) == "_list"
    assert module.spell(STR) == "str"


def test_reexports() -> None:
    """`X as X` is public for checkers. It comes last, so the module itself does not use it."""
    module = scope(TAG, Symbol(".requests", "Tag"), reexported=[TAG])
    assert module.spell(TAG) == module.spell(Symbol(".requests", "Tag")) == "responses.Tag"
    assert module.import_lines() == ["from boto_types.notes import responses"]
    assert module.reexport_lines() == ["from boto_types.notes.responses import Tag as Tag"]


def test_long_imports_have_a_line_for_each_name() -> None:
    symbols = [Symbol("..values", f"AnInstanceOfSomething{n}") for n in range(3)]
    assert scope(*symbols).import_lines() == [
        "from boto_types.values import (",
        "    AnInstanceOfSomething0,",
        "    AnInstanceOfSomething1,",
        "    AnInstanceOfSomething2,",
        ")",
    ]


def test_order_does_not_depend_on_what_is_used_first() -> None:
    used = [STR, SEQUENCE, LITERAL, TYPED_DICT, JSON, TAG]
    blocks = {tuple(scope(*used[n:], *used[:n]).import_lines()) for n in range(len(used))}
    assert len(blocks) == 1


def test_a_symbol_that_is_not_used_is_an_error() -> None:
    with pytest.raises(KeyError):
        scope().spell(TAG)
