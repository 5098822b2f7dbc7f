"""The comparison finds every kind of difference between a page and the types."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from .compare import differences
from .parameters import ParameterSectionError, disagreements, parse_parameters, with_marks
from .syntax import DocumentedSyntaxError, parse_syntax
from .tree import (
    Either,
    Enumeration,
    EventStreamOf,
    ListOf,
    MapOf,
    Node,
    Reference,
    Scalar,
    Structure,
    Tree,
    Unknown,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

SYNTAX = """
client.send(
    Name='string',
    Kind='A'|'B',
    Count=123,
    Weight=...,
    Ratio=123.0,
    Active=True|False,
    Since=datetime(2015, 1, 1),
    Data=b'bytes',
    Body=b'bytes'|file,
    Meta={...}|[...]|123|123.4|'string'|True|None,
    Tags=[
        {
            'Key': 'string',
            'Value': 'string'
        },
    ],
    Labels={
        'string': 'x'|'y'
    },
    Tree={
        'Leaf': 'string',
        'Parent': {'... recursive ...'},
        'Children': [
            {'... recursive ...'},
        ]
    },
    Source='string' or {'Bucket': 'string', 'Key': 'string'},
    Empty={}
)
"""
PARAMETERS = """
:type Name: string
:param Name: **[REQUIRED]**

:type Weight: float
:param Weight:

:type Tags: list
:param Tags:

  - *(dict) --*

    - **Key** *(string) --* **[REQUIRED]**

    - **Value** *(string) --*
"""
# A page has no mark for a member at which it stops, so that `Parent` is unknown.
TREE = Structure(
    {
        "Leaf": Scalar.STRING,
        "Parent": Reference("TreeLike"),
        "Children": ListOf(Reference("TreeLike")),
    },
    frozenset({"Parent"}),
)
TAG = Structure({"Key": Scalar.STRING, "Value": Scalar.STRING}, frozenset({"Key"}))
SOURCE = Structure({"Bucket": Scalar.STRING, "Key": Scalar.STRING})
MEMBERS: Mapping[str, Node] = {
    "Name": Scalar.STRING,
    "Kind": Enumeration(("B", "A")),
    "Count": Scalar.INTEGER,
    "Weight": Scalar.FLOAT,
    "Ratio": Scalar.FLOAT,
    "Active": Scalar.BOOLEAN,
    "Since": Scalar.TIMESTAMP,
    "Data": Scalar.BLOB,
    "Body": Scalar.STREAMING_BLOB,
    "Meta": Scalar.DOCUMENT,
    "Tags": ListOf(Reference("TagLike")),
    "Labels": MapOf(Enumeration(("k",)), Enumeration(("x", "y"))),
    "Tree": Reference("TreeLike"),
    "Source": Either((Scalar.STRING, Reference("Source"))),
    "Empty": Structure({}),
}
STRUCTURES = {"TreeLike": TREE, "TagLike": TAG, "Source": SOURCE, "Tree": TREE}


def documented() -> Tree:
    root = parse_syntax(SYNTAX)
    assert isinstance(root, Structure)
    return Tree(with_marks(root, parse_parameters(PARAMETERS)))


def found(
    members: Mapping[str, Node], structures: Mapping[str, Structure] = STRUCTURES
) -> list[str]:
    typed = Tree(Structure(members, frozenset({"Name"})), {**STRUCTURES, **structures})
    return differences(documented(), typed, marks=True)


def test_equal_trees_do_not_differ() -> None:
    assert found(MEMBERS) == []


def test_a_missing_parameter() -> None:
    members = {name: node for name, node in MEMBERS.items() if name != "Count"}
    assert found(members) == ["Count: documented, not in the types"]


def test_an_additional_parameter() -> None:
    assert found({**MEMBERS, "Made": Scalar.STRING}) == ["Made: in the types, not documented"]


def test_a_missing_key() -> None:
    tag = Structure({"Key": Scalar.STRING}, frozenset({"Key"}))
    assert found(MEMBERS, {"TagLike": tag}) == ["Tags[].Value: documented, not in the types"]


def test_an_additional_key() -> None:
    tag = replace(TAG, members={**TAG.members, "Made": Scalar.STRING})
    assert found(MEMBERS, {"TagLike": tag}) == ["Tags[].Made: in the types, not documented"]


@pytest.mark.parametrize("name", sorted(MEMBERS.keys() - {"Source"}))
def test_another_type(name: str) -> None:
    (line,) = found({**MEMBERS, name: Unknown("object")})
    assert line.startswith(f"{name}: documented ")
    assert line.endswith(", typed object")


@pytest.mark.parametrize(
    ("name", "node"),
    [
        ("Name", Enumeration(("string",))),
        ("Kind", Scalar.STRING),
        ("Count", Scalar.FLOAT),
        ("Weight", Scalar.INTEGER),
        ("Active", Scalar.STRING),
        ("Data", Scalar.STREAMING_BLOB),
        ("Body", Scalar.BLOB),
        ("Tags", Reference("TagLike")),
        ("Labels", Reference("TagLike")),
        ("Tree", MapOf(Scalar.STRING, Scalar.STRING)),
    ],
)
def test_a_similar_type(name: str, node: Node) -> None:
    assert len(found({**MEMBERS, name: node})) == 1


def test_a_missing_value() -> None:
    assert found({**MEMBERS, "Kind": Enumeration(("A",))}) == [
        "Kind: 'B' is documented, not in the types"
    ]


def test_an_additional_value() -> None:
    kind = Enumeration(("A", "B", "C"))
    assert found({**MEMBERS, "Kind": kind}) == ["Kind: 'C' is in the types, not documented"]


def test_a_value_inside_a_map() -> None:
    labels = MapOf(Scalar.STRING, Enumeration(("x",)))
    assert found({**MEMBERS, "Labels": labels}) == ["Labels{}: 'y' is documented, not in the types"]


def test_the_keys_of_a_map() -> None:
    labels = MapOf(Scalar.INTEGER, Enumeration(("x", "y")))
    assert found({**MEMBERS, "Labels": labels}) == [
        "Labels (its keys): documented string, typed integer"
    ]


@pytest.mark.parametrize(
    ("required", "line"),
    [
        ({"Key", "Value"}, "Tags[].Value: documented optional, typed required"),
        (set(), "Tags[].Key: documented required, typed optional"),
    ],
)
def test_a_mark(required: set[str], line: str) -> None:
    tag = replace(TAG, required=frozenset(required))
    assert found(MEMBERS, {"TagLike": tag}) == [line]


def test_marks_of_parameters() -> None:
    typed = Tree(Structure(MEMBERS, frozenset({"Count"})), STRUCTURES)
    assert differences(documented(), typed, marks=True) == [
        "Name: documented required, typed optional",
        "Count: documented optional, typed required",
    ]
    assert differences(documented(), typed, marks=False) == []


def test_an_alternative_that_is_not_documented() -> None:
    assert found({**MEMBERS, "Name": Either((Scalar.STRING, Unknown("bytes")))}) == [
        "Name: documented string, typed bytes"
    ]


def test_an_alternative_that_is_missing() -> None:
    assert found({**MEMBERS, "Source": Scalar.STRING}) == [
        "Source: documented structure, typed string"
    ]


def test_recursion_ends_in_the_same_structure() -> None:
    tree = replace(TREE, members={**TREE.members, "Children": ListOf(Reference("TagLike"))})
    assert found(MEMBERS, {"TreeLike": tree}) == [
        "Tree.Children[]: documented recursive, typed structure"
    ]


def test_a_cycle_may_end_in_a_response_type() -> None:
    children = ListOf(Either((Reference("TreeLike"), Reference("Tree"))))
    tree = replace(TREE, members={**TREE.members, "Children": children})
    assert found(MEMBERS, {"TreeLike": tree}) == []


def test_a_part_with_its_own_documentation() -> None:
    page = Tree(
        Structure({"Tag": Reference("Tag"), "Tags": ListOf(Reference("Tag"))}), {"Tag": TAG}
    )
    typed = Structure({"Tag": Reference("TagLike"), "Tags": ListOf(Reference("TagLike"))})
    assert differences(page, Tree(typed, {"TagLike": TAG}), marks=True) == []
    other = replace(TAG, members={"Key": Scalar.STRING})
    assert differences(page, Tree(typed, {"TagLike": other}), marks=True) == [
        "Tag.Value: documented, not in the types"
    ]


def test_a_tagged_union() -> None:
    members = {"A": Scalar.STRING, "B": Scalar.STRING}
    union = Tree(Structure({"Value": Structure(members, one_of=True)}))
    typed = Structure({"Value": Reference("Value")})
    assert (
        differences(union, Tree(typed, {"Value": Structure(members, one_of=True)}), marks=True)
        == []
    )
    assert differences(
        union, Tree(typed, {"Value": Structure(members, one_of=False)}), marks=True
    ) == ["Value: documented one of its members, typed any of its members"]


def test_the_only_member_of_a_tagged_union_is_present() -> None:
    page = Tree(Structure({"Value": Structure({"A": Scalar.STRING}, one_of=True)}))
    typed = Structure({"Value": Reference("Value")})
    arm = Structure({"A": Scalar.STRING}, frozenset({"A"}), one_of=False)
    assert differences(page, Tree(typed, {"Value": arm}), marks=True) == []
    assert differences(
        page, Tree(typed, {"Value": replace(arm, required=frozenset())}), marks=True
    ) == ["Value.A: documented required, typed optional"]


def test_an_event_of_a_stream_is_one_of_its_members() -> None:
    events = Structure({"A": Structure({}), "B": Structure({})})
    page = Tree(Structure({"Payload": EventStreamOf(events)}))
    typed = Structure({"Payload": EventStreamOf(Reference("Events"))})
    both = replace(events, one_of=True)
    assert differences(page, Tree(typed, {"Events": both}), marks=False) == []
    assert differences(
        page, Tree(typed, {"Events": replace(events, one_of=False)}), marks=False
    ) == ["Payload: documented one of its members, typed any of its members"]


@pytest.mark.parametrize(
    "text", ["client.send(A=f())", "{...}", "client.send(A=1)", "{'A': 'x'", "client.send(*A)"]
)
def test_syntax_that_no_rule_reads(text: str) -> None:
    with pytest.raises(DocumentedSyntaxError):
        parse_syntax(text)


def test_only_a_parameter_at_the_top_is_filled_in() -> None:
    marks = parse_parameters("""
- **Token** *(string) --* **[REQUIRED]**

  This field is autopopulated if not provided.
- **Inner** *(dict) --*

  - **Token** *(string) --* **[REQUIRED]**

    This field is autopopulated if not provided.
""")
    syntax = parse_syntax("client.send(Token='string', Inner={'Token': 'string'})")
    assert isinstance(syntax, Structure)
    marked = with_marks(syntax, marks)
    inner = marked.members["Inner"]
    assert isinstance(inner, Structure)
    assert (marked.required, inner.required) == (frozenset(), frozenset({"Token"}))


def test_a_parameter_that_the_syntax_omits_is_added() -> None:
    marks = parse_parameters(":type Key: string\n:param Key: \n:type MD5: string\n:param MD5: \n")
    syntax = parse_syntax("client.send(Key='string')")
    assert isinstance(syntax, Structure)
    assert with_marks(syntax, marks).members == {"Key": Scalar.STRING, "MD5": Scalar.STRING}


def test_a_page_that_contradicts_itself() -> None:
    syntax = parse_syntax("client.send(A='string', B=123, C='string')")
    assert isinstance(syntax, Structure)
    marks = parse_parameters("• A (string) --\n• B (string) --\n• D (string) --\n")
    assert disagreements(syntax, marks) == [
        "B: string in the parameters, not ['integer']",
        "C: only in the syntax",
        "D: only in the parameters",
    ]


def test_a_bullet_without_a_parent() -> None:
    with pytest.raises(ParameterSectionError):
        parse_parameters("• A (string) --\n  • (string) --\n")
