"""A request type is defined in the module that its readers need."""

from __future__ import annotations

from botowright.ir.modules import RESPONSES, VIEWS
from botowright.settings.options import ASSERTIVE, MODELLED
from botowright.translate.homes import request_type_homes
from botowright.translate.response_keys import ResponseKeys
from tests.unit.translate.models import (
    STRING,
    TIMESTAMP,
    graph,
    response_annotations,
    structure,
    union,
)

IN_AND_OUT = {"In": structure(A="A"), "Out": structure(A="A"), "Text": STRING, "Time": TIMESTAMP}


def homes(setting: str = MODELLED, **models) -> dict[str, str]:
    found = graph(**{**IN_AND_OUT, **models})
    keys = ResponseKeys("notes", setting, {}, {})
    return request_type_homes(found, response_annotations(found), keys)


def test_a_structure_that_is_the_same_both_ways_is_in_the_responses() -> None:
    assert homes(A=structure(Name="Text")) == {"A": RESPONSES}


def test_a_member_that_differs() -> None:
    """A program may send a timestamp as text."""
    assert homes(A=structure(Time="Time")) == {}


def test_required_keys_that_differ() -> None:
    assert homes(ASSERTIVE, A=structure(Name="Text")) == {}
    assert homes(ASSERTIVE, A=structure(Name="Text", required=("Name",))) == {"A": RESPONSES}
    assert homes(ASSERTIVE, A=union(Name="Text", Other="Text")) == {"A": RESPONSES}


def test_a_structure_that_holds_a_different_one_differs() -> None:
    found = homes(
        A=structure(B="B"), B=structure(C="C", D="D"), C=structure(Time="Time"), D=structure()
    )
    assert found == {"D": RESPONSES}


def test_an_input_is_never_shared() -> None:
    """Its request type is closed."""
    assert homes(A=structure(), Out=structure(A="In")) == {"A": RESPONSES}


def test_a_cycle_that_only_a_program_sends_is_in_the_views() -> None:
    found = homes(In=structure(B="B"), A=structure(), B=structure(B="B", C="C"), C=structure())
    assert found == {"B": VIEWS, "C": VIEWS}


def test_a_cycle_that_is_the_same_both_ways_is_in_the_responses() -> None:
    assert homes(A=structure(A="A", Name="Text")) == {"A": RESPONSES}
