"""Model files are read as botocore reads them, with their extras."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import botocore
import pytest
from botocore.loaders import Loader

from botowright.errors import ModelError
from botowright.load.files import PAGINATORS, WAITERS, load_model
from botowright.load.source import SERVICE

if TYPE_CHECKING:
    from collections.abc import Callable

DATA = Path(botocore.BOTOCORE_ROOT) / "data"
# Services with extras, the small ones among them.
WITH_EXTRAS = sorted(DATA.glob("*/*/*.sdk-extras.json*"), key=lambda path: path.stat().st_size)


@pytest.fixture
def load(tmp_path: Path) -> Callable[..., Any]:
    """Return a function that writes files of a service and loads its model."""

    def load(**contents: bytes) -> Any:
        folder = tmp_path / "notes" / "2024-05-01"
        folder.mkdir(parents=True)
        for name, content in contents.items():
            (folder / name.replace("__", ".").replace("_", "-")).write_bytes(content)
        found = load_model((str(tmp_path),), "notes", "2024-05-01", SERVICE)
        return found and found[0]

    return load


def test_missing(load: Callable[..., Any]) -> None:
    assert load(paginators_1__json=b"{}") is None


def test_plain_and_compressed(load: Callable[..., Any]) -> None:
    assert load(service_2__json__gz=gzip.compress(b'{"a": 1}')) == {"a": 1}


def test_plain_wins(load: Callable[..., Any]) -> None:
    """As in botocore/loaders.py, JSONFileLoader."""
    assert load(service_2__json=b"{}", service_2__json__gz=gzip.compress(b'{"a": 1}')) == {}


def test_extras_are_merged(load: Callable[..., Any]) -> None:
    extras = {"merge": {"shapes": {"A": {"required": ["X"]}, "B": {"type": "string"}}}}
    model = {"shapes": {"A": {"type": "structure", "members": {"X": 1}}}}
    assert load(
        service_2__json=json.dumps(model).encode(),
        service_2__sdk_extras__json=json.dumps(extras).encode(),
    ) == {
        "shapes": {
            "A": {"type": "structure", "members": {"X": 1}, "required": ["X"]},
            "B": {"type": "string"},
        }
    }


@pytest.mark.parametrize("content", [b"[]", b"1", b'"text"'])
def test_a_file_without_an_object(content: bytes, load: Callable[..., Any]) -> None:
    with pytest.raises(ModelError, match="expected a JSON object, found"):
        load(service_2__json=content)


@pytest.mark.parametrize("path", WITH_EXTRAS[:8], ids=lambda path: path.parts[-3])
def test_as_botocore_loads_it(path: Path) -> None:
    """botocore's own loader returns the same for the installed models with extras."""
    service, version = path.parts[-3:-1]
    loader = Loader(include_default_search_paths=True)
    for name in (SERVICE, PAGINATORS, WAITERS):
        found = load_model((str(DATA),), service, version, name)
        if found is None:
            with pytest.raises(botocore.exceptions.DataNotFoundError):
                loader.load_data(f"{service}/{version}/{name}")
        else:
            assert found[0] == loader.load_service_model(service, name, version)


def test_nothing_is_kept(tmp_path: Path) -> None:
    """A model is read again each time. Keeping all of them takes over a gigabyte."""
    path = tmp_path / "notes" / "2024-05-01" / "service-2.json"
    path.parent.mkdir(parents=True)
    for content in ({"a": 1}, {"a": 2}):
        path.write_text(json.dumps(content))
        found = load_model((str(tmp_path),), "notes", "2024-05-01", SERVICE)
        assert found is not None
        assert found[0] == content
