"""A tagged union has an arm for each member; a union of one member is its arm."""

from __future__ import annotations

from botowright.ir import symbols as s
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import TypedDictDef, TypedDictField, UnionAlias
from botowright.ir.modules import RESPONSES
from botowright.translate.names import ServiceNames
from botowright.translate.unions import structure_definitions
from tests.unit.translate.models import STRING, shapes, structure, union

TYPE = Symbol(RESPONSES, "A")
TEXT = "One of two."


def field(key: str, annotation=s.STR, *, required: bool = False) -> TypedDictField:
    return TypedDictField(key, annotation, required=required)


def definitions(model, *keys: str, others: tuple[str, ...] = ()):
    found = shapes(A=model, Text=STRING)["A"]
    names = ServiceNames(["A", *others])
    return list(structure_definitions(found, TYPE, tuple(map(field, keys)), names, TEXT))


def test_a_structure_is_one_typed_dict() -> None:
    made = definitions(structure(B="Text", C="Text"), "B", "C")
    assert made == [TypedDictDef("A", (field("B"), field("C")))]


def test_a_union_has_an_arm_for_each_member() -> None:
    assert definitions(union(B="Text", C="Text"), "B", "C") == [
        TypedDictDef("A_B", (field("B", required=True), field("C", s.ABSENT))),
        TypedDictDef("A_C", (field("B", s.ABSENT), field("C", required=True))),
        UnionAlias("A", (Symbol(RESPONSES, "A_B"), Symbol(RESPONSES, "A_C"))),
    ]


def test_a_union_of_one_member_is_its_arm() -> None:
    assert definitions(union(B="Text"), "B") == [TypedDictDef("A", (field("B", required=True),))]


def test_an_arm_whose_name_a_shape_has_gets_an_underscore() -> None:
    *_, alias = definitions(union(B="Text", C="Text"), "B", "C", others=("A_B",))
    assert [symbol.name for symbol in alias.options] == ["A_B_", "A_C"]


def test_the_union_has_the_documentation_of_the_structure() -> None:
    (made,) = definitions(structure(B="Text"), "B")
    *_, alias = definitions(union(B="Text", C="Text"), "B", "C")
    assert made.documentation == alias.documentation == TEXT
