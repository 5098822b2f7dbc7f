"""AWS's published pages agree with the types from the botocore that has the same models."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from .client_types import ServiceTypes, TypedMethod
from .compare import differences
from .page import DATA, DocumentedOperation, read_operation
from .snapshots import SNAPSHOTS, kept, snapshot
from .types_tree import importing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from .conftest import Build

PAGES = sorted(path.name for path in DATA.iterdir())


@cache
def documented(page: str) -> Mapping[str, DocumentedOperation]:
    """Return a page's operations by name."""
    return {path.stem: read_operation(path) for path in sorted((DATA / page).glob("*.txt"))}


def operations() -> list[tuple[str, str]]:
    """Return each documented operation with its page."""
    return [(page, method_name) for page in PAGES for method_name in documented(page)]


@pytest.fixture(scope="session")
def typed(documented_packages: Build) -> Mapping[tuple[str, str], TypedMethod]:
    """The generated methods that the pages document."""
    methods: dict[tuple[str, str], TypedMethod] = {}
    for page in PAGES:
        service_name, version = page.rsplit("-", 1)
        output = documented_packages(version, service_name)
        with importing(output):
            methods |= {
                (page, name): method for name, method in _methods(output, service_name, page)
            }
    return methods


def _methods(output: Path, service_name: str, page: str) -> Iterator[tuple[str, TypedMethod]]:
    service_types = ServiceTypes(output, service_name)
    for method_name in documented(page):
        yield method_name, service_types.method(method_name, service_types.input_shape(method_name))


@pytest.mark.parametrize(("page", "method_name"), operations())
def test_the_types_agree_with_the_page(
    page: str, method_name: str, typed: Mapping[tuple[str, str], TypedMethod]
) -> None:
    operation, method = documented(page)[method_name], typed[page, method_name]
    assert differences(operation.request_tree(), method.signature, marks=True) == []
    assert method.request is not None
    assert differences(operation.request_tree(), method.request, marks=True) == []
    if (response := operation.response_tree()) is not None:
        assert differences(response, method.response, marks=False) == []


@pytest.mark.parametrize(("page", "method_name"), operations())
def test_the_types_are_unchanged(
    page: str, method_name: str, typed: Mapping[tuple[str, str], TypedMethod], *, update: bool
) -> None:
    text = snapshot(method_name, typed[page, method_name])
    assert text == kept(SNAPSHOTS / page / f"{method_name}.txt", text, update=update)


def test_the_pages_are_complete() -> None:
    assert {page: len(documented(page)) for page in PAGES} == {
        "sagemaker-1.13.36": 60,
        "sagemaker-1.20.104": 4,
        "sagemaker-1.29.95": 1,
    }


def test_each_snapshot_has_a_method() -> None:
    kept_files = {(path.parent.name, path.stem) for path in SNAPSHOTS.glob("*/*.txt")}
    assert kept_files == set(operations())
