"""A type has the name that AWS gave its shape, if Python can spell it."""

from __future__ import annotations

import keyword
from pathlib import Path

import pytest

from botowright.errors import ModelError
from botowright.ir.identifiers import is_spellable
from botowright.translate.names import ServiceNames, package_name, python_name

OUR_MODULES = Path(__file__).parents[3] / "codegen/botowright/package/boto_types"


@pytest.mark.parametrize(
    ("wire_name", "name"),
    [
        ("Tag", "Tag"),
        ("__listOf__string", "__listOf__string"),
        ("tag_1", "tag_1"),
        ("Größe", "Größe"),
        ("match", "match"),  # a soft keyword can be a name
        ("None", "None_"),
        ("from", "from_"),
        ("content-type", "content_type"),
        ("com.example#Thing", "com_example_Thing"),
        ("two words", "two_words"),
        ("3dModel", "_3dModel"),
        ("²", "_"),
        ("-", "_"),
        ("", "_"),
    ],
)
def test_python_name(wire_name: str, name: str) -> None:
    assert python_name(wire_name) == name
    assert is_spellable(name)


@pytest.mark.parametrize("word", keyword.kwlist)
def test_keywords(word: str) -> None:
    assert not is_spellable(word)
    assert python_name(word) == f"{word}_"


@pytest.mark.parametrize(
    ("service", "package"),
    [
        ("sagemaker", "sagemaker"),
        ("bedrock-runtime", "bedrock_runtime"),
        ("lambda", "lambda_"),
        ("values", "values_"),
        ("3d-print", "_3d_print"),
    ],
)
def test_package_name(service: str, package: str) -> None:
    assert package_name(service) == package


def test_no_service_hides_a_module_of_ours() -> None:
    """A module that is beside the services has its name first."""
    modules = {path.name.partition(".")[0] for path in OUR_MODULES.iterdir()}
    modules -= {"__init__", "__pycache__", "py"}
    assert {"_internal", "values", "options"} <= modules
    assert [name for name in modules if package_name(name) != f"{name}_"] == []


def test_two_shapes_of_one_name() -> None:
    """The error names both shapes."""
    with pytest.raises(ModelError) as raised:
        ServiceNames(["a-b", "Other", "a.b"])
    assert (
        str(raised.value)
        == 'a.b: is named "a_b" in Python, like the shape "a-b"; rename one of them'
    )


def test_made_names() -> None:
    names = ServiceNames(["Stage", "Value"])
    assert names.shape("Stage") == "Stage"
    assert names.view("Stage") == "StageLike"
    assert names.result("Stage") == "StageResult"
    assert names.arm("Value", "S") == "Value_S"
    assert names.arm(names.view("Value"), "from") == "ValueLike_from_"


def test_a_made_name_that_is_taken_gets_an_underscore() -> None:
    """A shape keeps its name, and a made name is the same each time."""
    names = ServiceNames(["StageLike", "StageLike_", "Stage", "StageResult", "Stage_S"])
    assert names.view("Stage") == names.view("Stage") == "StageLike__"
    assert names.view("StageLike") == "StageLikeLike"
    assert names.result("Stage") == "StageResult_"
    assert names.arm("Stage", "S") == "Stage_S_"


def test_an_alias_whose_name_is_taken_gets_an_underscore() -> None:
    names = ServiceNames(["WaiterName"])
    assert (names.class_names("Paginator"), names.class_names("Waiter")) == (
        "PaginatorName",
        "WaiterName_",
    )


@pytest.mark.parametrize(
    "arms",
    [(("A_B", "C"), ("A", "B_C")), (("A", "x-y"), ("A", "x_y")), (("A", "x-y"), ("A", "x.y"))],
    ids=str,
)
def test_every_arm_has_a_name_of_its_own(arms: tuple[tuple[str, str], ...]) -> None:
    """Two arms that would have one name are two types."""
    names = ServiceNames(["A", "A_B"])
    first = [names.arm(*arm) for arm in arms]
    assert len(set(first)) == len(arms)
    assert [names.arm(*arm) for arm in arms] == first
