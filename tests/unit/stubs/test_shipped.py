"""Derived stubs where they are kept: shipped, cached, derived anew."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import files
from typing import TYPE_CHECKING

import pytest

from botowright.errors import CodegenError
from botowright.stubs import derive
from botowright.stubs.derive import ModuleSource, derived_stubs, digest, module_sources
from botowright.system import cache as user_cache

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = (
    ModuleSource("botocore.one", False, "one.py", "A = 1\n", "A: float\n"),
    ModuleSource("botocore.two", False, "two.py", "B = 'b'\n", None),
)
ONE = "A: float\n"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder of a user's cache, with two modules to derive and none shipped."""
    monkeypatch.setattr(user_cache, "_folder", lambda kind: tmp_path / kind)
    monkeypatch.setattr(derive, "module_sources", lambda _: SOURCES)
    monkeypatch.setattr(derive, "shipped_stubs", dict)
    return tmp_path / "core"


def _texts() -> dict[str, str]:
    return {file.path: file.text for file in derived_stubs(None, 1)}


def test_the_cache_gives_the_same(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cold = _texts()
    assert cold == {"botocore-stubs/one.pyi": ONE, "botocore-stubs/two.pyi": "B: str\n"}
    assert len(list(cache.iterdir())) == 2
    monkeypatch.setattr(derive, "derive_module", lambda *_: pytest.fail("derived again"))
    assert _texts() == cold


@pytest.mark.parametrize("content", ["", "nonsense", "0000\nA: int\n", "\xff"])
def test_a_corrupted_entry_is_derived_anew(cache: Path, content: str) -> None:
    cold = _texts()
    for entry in cache.iterdir():
        entry.write_bytes(content.encode("latin-1"))
    assert _texts() == cold
    assert user_cache.read("core", SOURCES[0].key) == ONE.encode()


def test_a_folder_that_cannot_be_written_costs_time_alone(cache: Path) -> None:
    cache.write_text("a file")
    assert _texts()["botocore-stubs/one.pyi"] == ONE


def test_concurrent_builds(cache: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert len({json.dumps(texts) for texts in pool.map(lambda _: _texts(), range(16))}) == 1
    assert {entry.name for entry in cache.iterdir()} == {source.key for source in SOURCES}


def test_a_key_depends_on_the_source_and_on_the_overlay() -> None:
    one, two = SOURCES
    others = {
        one.key,
        two.key,
        ModuleSource("botocore.one", False, "one.py", "A = 2\n", one.overlay).key,
        ModuleSource("botocore.one", False, "one.py", one.text, "A: int\n").key,
    }
    assert len(others) == 4


@pytest.mark.usefixtures("cache")
def test_an_overlay_fits_the_release_that_it_is_written_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = ModuleSource("botocore.one", False, "one.py", "A = 1\n", "C: int\n")
    monkeypatch.setattr(derive, "module_sources", lambda _: [broken])
    assert _texts() == {"botocore-stubs/one.pyi": "A: int\n"}, "another release"
    shipped = {broken.stub_path: {"source": digest(broken.text), "key": "older", "text": ""}}
    monkeypatch.setattr(user_cache, "read", lambda *_: None)
    monkeypatch.setattr(derive, "shipped_stubs", lambda: shipped)
    with pytest.raises(CodegenError, match="C: the source has no such name"):
        _texts()


def test_what_is_shipped_is_what_is_derived() -> None:
    """Modules of another botocore are derived, not shipped."""
    shipped = derive.shipped_stubs()
    same = 0
    for source in module_sources(None):
        known = shipped.get(source.stub_path)
        if known is not None and known["source"] == digest(source.text):
            same += 1
            assert known["key"] == source.key, f"{source.name}: run `python -m botowright.stubs`"
    assert same > len(shipped) / 2, "the shipped stubs are of another botocore"


def test_a_sample_of_what_is_shipped() -> None:
    """The digests are right, so these are as good as all; the whole is derived in the long run."""
    shipped = derive.shipped_stubs()
    for source in module_sources(None):
        known = shipped.get(source.stub_path)
        if source.name in {"boto3.dynamodb.table", "botocore.stub"} and known is not None:
            assert derive.derive_module(source, True) == known["text"]


def test_every_overlay_belongs_to_a_module() -> None:
    overlays = files("botowright.stubs").joinpath("overlays")
    used = {source.overlay_path for source in module_sources(None) if source.overlay is not None}
    found = {
        path.relative_to(str(overlays)).as_posix()  # type: ignore[attr-defined]
        for path in overlays.rglob("*.pyi")  # type: ignore[attr-defined]
    }
    assert found == used
