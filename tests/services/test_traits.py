"""No trait of botocore's models is dropped without a reason."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

import pytest

from botowright.load.files import load_model
from botowright.load.source import SERVICE, model_source, service_entries
from tests.services.traits import IGNORED, READ

if TYPE_CHECKING:
    from collections.abc import Iterator

PARTS = tuple(READ)


def parts_of(model: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Yield the parts of a model that have traits: the kind, the place and the traits."""
    yield "model", "", model
    yield "metadata", "metadata", model["metadata"]
    for name, operation in model["operations"].items():
        yield "operation", name, operation
        for key in ("input", "output"):
            if key in operation:
                yield "mention", f"{name}.{key}", operation[key]
    for name, shape in model["shapes"].items():
        yield "shape", name, shape
        for member_name, mention in shape.get("members", {}).items():
            yield "mention", f"{name}.{member_name}", mention
        for key in ("member", "key", "value"):
            if key in shape:
                yield "mention", f"{name}.{key}", shape[key]


@pytest.fixture(scope="module")
def found() -> dict[str, dict[str, str]]:
    """Return the traits of all models of the installed botocore, each with a place that has it."""
    source = model_source(None, ())
    traits: dict[str, dict[str, str]] = defaultdict(dict)
    for entry in service_entries(source):
        loaded = load_model(source.search_paths, entry.service_name, entry.api_version, SERVICE)
        assert loaded is not None
        for part, place, own in parts_of(loaded[0]):
            for trait in own.keys() - traits[part].keys():
                traits[part][trait] = f"{entry.service_name} {place}"
    return traits


@pytest.mark.parametrize("part", PARTS)
def test_each_trait_is_read_or_ignored_for_a_reason(
    found: dict[str, dict[str, str]], part: str
) -> None:
    known = READ[part].union(*(traits.get(part, set()) for traits in IGNORED.values()))
    unknown = {trait: place for trait, place in found[part].items() if trait not in known}
    assert unknown == {}, f"read this trait of a {part}, or add it to IGNORED with a reason"


@pytest.mark.parametrize("part", PARTS)
def test_each_ignored_trait_occurs_once_in_the_lists_and_in_a_model(
    found: dict[str, dict[str, str]], part: str
) -> None:
    ignored = [trait for traits in IGNORED.values() for trait in traits.get(part, ())]
    assert len(set(ignored)) == len(ignored)
    assert READ[part].isdisjoint(ignored)
    assert set(ignored) <= found[part].keys()
