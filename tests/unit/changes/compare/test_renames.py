"""Operations that were renamed."""

from __future__ import annotations

import time

import pytest

from botowright.changes.compare.renames import operation_renames
from botowright.changes.read.service import REQUEST, RESPONSE, Service
from tests.unit.changes.models import box_service, changed


def renamed(service: Service) -> None:
    """Rename the operation of the request, and all shapes."""
    service.operations["Sendbox"] = service.operations.pop("Dorequest")
    service.operations["Sendbox"]["input"] = {"shape": "Sendshape"}
    service.shapes["Sendshape"] = {"type": "structure", "members": {"Box": {"shape": "Crate"}}}
    service.shapes["Crate"] = service.shapes["Box"]


def test_names_of_shapes_do_not_count() -> None:
    old = box_service(REQUEST, RESPONSE)
    assert operation_renames(old, changed(old, renamed)) == {"Dorequest": "Sendbox"}


@pytest.mark.parametrize(
    "shape",
    [
        {"Lid": {"type": "structure", "members": {"Square": {"shape": "Flag"}}}},
        {"Flag": {"type": "string"}},
        {"Color": {"type": "string", "enum": ["RED"]}},
    ],
)
def test_all_shapes_below_count(shape: dict) -> None:
    old = box_service(REQUEST)
    new = changed(changed(old, renamed), lambda s: s.shapes.update(shape))
    assert operation_renames(old, new) == {}


def test_required_members_count() -> None:
    old = box_service(REQUEST)
    new = changed(changed(old, renamed), lambda s: s.shapes["Crate"].update(required=["Size"]))
    assert operation_renames(old, new) == {}


def test_two_candidates_are_not_a_rename() -> None:
    old = box_service(REQUEST)
    new = changed(old, renamed)
    new.operations["Ship"] = {**new.operations["Sendbox"], "name": "Ship"}
    assert operation_renames(old, new) == {}


def test_recursion_ends() -> None:
    old = box_service(REQUEST)
    old.shapes["Lid"]["members"]["Inner"] = {"shape": "Box"}
    assert operation_renames(old, changed(old, renamed)) == {"Dorequest": "Sendbox"}


def test_repeated_shapes_take_no_time() -> None:
    """A tree of 40 structures, each with the next one twice, would have 2 ** 40 parts."""
    old = box_service(REQUEST)
    for level in range(40):
        inner = {"shape": f"Level{level + 1}" if level < 39 else "Flag"}
        old.shapes[f"Level{level}"] = {"type": "structure", "members": {"A": inner, "B": inner}}
    old.shapes["Box"]["members"]["Tower"] = {"shape": "Level0"}
    start = time.process_time()
    assert operation_renames(old, changed(old, renamed)) == {"Dorequest": "Sendbox"}
    assert time.process_time() - start < 5
