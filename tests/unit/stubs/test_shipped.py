"""Stubs are shipped, kept in the user's cache, or derived."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from importlib.resources import files
from textwrap import dedent
from typing import TYPE_CHECKING

import pytest

from botowright.errors import CodegenError
from botowright.stubs import shipped
from botowright.stubs.derive import derived_text
from botowright.stubs.shipped import (
    ShippedStub,
    code_digest,
    derived_stubs,
    digest,
    shipped_code,
    shipped_stubs,
    without_prose,
)
from botowright.stubs.sources import (
    ASYNC_VERSIONS,
    PACKAGES,
    ModuleSource,
    module_sources,
    shipped_packages,
)
from botowright.system import cache as user_cache
from tests.support.shipped import shipped_text

if TYPE_CHECKING:
    from pathlib import Path

SOURCES = (
    ModuleSource("botocore.one", False, "one.py", "A = 1\n", "A: float\n"),
    ModuleSource("botocore.two", False, "two.py", "B = 'b'\n", None),
)
ONE = "A: float\n"
COMMAND = "run `python -m botowright.stubs`"


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the empty folder of a user's cache, with two modules to derive and none shipped."""
    monkeypatch.setattr(user_cache, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(shipped, "module_sources", lambda *_: SOURCES)
    monkeypatch.setattr(shipped, "shipped_stubs", lambda _: {})
    monkeypatch.setattr(shipped, "shipped_code", lambda: "code")
    return tmp_path / "stubs"


def _texts() -> dict[str, str]:
    return {file.path: file.text for file in derived_stubs(PACKAGES, {}, 1)}


def _ship(monkeypatch: pytest.MonkeyPatch, source: ModuleSource) -> None:
    stub = ShippedStub(
        source=digest(source.text), overlay=digest(source.overlay or ""), text="shipped"
    )
    monkeypatch.setattr(shipped, "shipped_stubs", lambda _: {source.stub_path: stub})


def test_the_cache_gives_the_same(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cold = _texts()
    assert cold == {"botocore-stubs/one.pyi": ONE, "botocore-stubs/two.pyi": "B: str\n"}
    assert len(list(cache.iterdir())) == 2
    monkeypatch.setattr(shipped, "_derive", lambda _: pytest.fail("derived again"))
    assert _texts() == cold


@pytest.mark.parametrize("content", ["", "nonsense", "0000\nA: int\n", "\xff"])
def test_a_corrupted_entry_is_derived_again(cache: Path, content: str) -> None:
    cold = _texts()
    for entry in cache.iterdir():
        entry.write_bytes(content.encode("latin-1"))
    assert _texts() == cold
    key = digest("code", SOURCES[0].text, ONE)
    assert user_cache.read("stubs", key) == ONE.encode()


def test_a_folder_that_cannot_be_written_costs_only_time(cache: Path) -> None:
    cache.write_text("a file")
    assert _texts()["botocore-stubs/one.pyi"] == ONE


def test_concurrent_builds(cache: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        assert len({json.dumps(texts) for texts in pool.map(lambda _: _texts(), range(16))}) == 1
    assert len(list(cache.iterdir())) == len(SOURCES)


def test_an_entry_depends_on_source_overlay_and_code(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = SOURCES
    variants = [one, replace(one, text="A = 2\n"), replace(one, overlay="A: int\n"), two]
    for source in variants:
        monkeypatch.setattr(shipped, "module_sources", lambda *_, source=source: [source])
        _texts()
    monkeypatch.setattr(shipped, "shipped_code", lambda: "new")
    _texts()
    assert len(list(cache.iterdir())) == len(variants) + 1


@pytest.mark.usefixtures("cache")
def test_a_shipped_stub_is_used_for_the_same_source_and_overlay(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one = SOURCES[0]
    _ship(monkeypatch, one)
    assert _texts()[one.stub_path] == "shipped"
    _ship(monkeypatch, replace(one, text="A = 2\n"))
    assert _texts()[one.stub_path] == ONE
    _ship(monkeypatch, replace(one, overlay="A: int\n"))
    assert _texts()[one.stub_path] == ONE


@pytest.mark.usefixtures("cache")
def test_an_overlay_must_fit_the_release_that_it_is_written_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    broken = ModuleSource("botocore.one", False, "one.py", "A = 1\n", "C: int\n")
    monkeypatch.setattr(shipped, "module_sources", lambda *_: [broken])
    assert _texts() == {"botocore-stubs/one.pyi": "A: int\n"}, "another release"
    _ship(monkeypatch, replace(broken, overlay="A: int\n"))
    monkeypatch.setattr(user_cache, "read", lambda *_: None)
    with pytest.raises(CodegenError, match="C: the source does not have this name"):
        _texts()


def test_shipped_stubs_are_of_the_current_code_and_overlays() -> None:
    """Modules of another botocore are derived, not shipped."""
    assert shipped_code() == code_digest(), COMMAND
    packages = shipped_packages()
    for package in packages:
        stubs = shipped_stubs(package)
        same = 0
        for source in module_sources([package], packages):
            known = stubs.get(source.stub_path)
            if known is not None and known["source"] == digest(source.text):
                same += 1
                assert known["overlay"] == digest(source.overlay or ""), f"{source.name}: {COMMAND}"
        assert same > len(stubs) / 2, f"the shipped stubs are of another {package}"


def test_a_sample_of_the_shipped_stubs() -> None:
    """The exhaustive tests derive all of them."""
    packages = shipped_packages()
    for source in module_sources(packages, packages):
        if source.name in {"aiobotocore.hooks", "boto3.dynamodb.table", "botocore.stub"}:
            assert derived_text(source, strict=True) == shipped_text(source.stub_path)


def test_a_build_for_boto3_reads_no_stub_of_an_async_library() -> None:
    program = (
        "from pathlib import Path\n"
        "from botowright.stubs import shipped\n"
        "read, names = Path.read_text, []\n"
        "Path.read_text = lambda path, *a: names.append(path.name) or read(path, *a)\n"
        "shipped.derived_stubs(('boto3', 'botocore', 's3transfer'), {}, 1)\n"
        "print([name for name in names if name.endswith('.json')])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert done.stdout == b"['boto3.json', 'botocore.json', 's3transfer.json']\n"


@pytest.mark.parametrize("package", ASYNC_VERSIONS)
def test_no_type_of_an_async_library_is_unknown(package: str) -> None:
    for path, stub in shipped_stubs(package).items():
        assert "Incomplete" not in stub["text"], path
        compile(stub["text"], path, "exec")


CODE = '''
"""A module.

With two paragraphs.
"""

A = "# a string"  # a comment


class C:
    """A class."""

    # A comment.
    def f(self):
        """A method."""
        return f"""not
        a docstring"""
'''
REWRITTEN = '''"""Another text."""
A = "# a string"
class C:
    """Other words,
    on more lines.
    """
    def f(self):
        """And again."""

        # Another comment.
        return f"""not
        a docstring"""  # and one more
'''


def test_docstrings_and_comments_do_not_make_stubs_stale() -> None:
    bare = dedent('''\
        A = "# a string"
        class C:
            def f(self):
                return f"""not
                a docstring"""''')
    assert without_prose(CODE) == without_prose(REWRITTEN) == bare
    assert without_prose(CODE.replace("not", "now")) != bare


def test_every_overlay_belongs_to_a_module() -> None:
    overlays = files("botowright.stubs").joinpath("overlays")
    packages = shipped_packages()
    sources = module_sources(packages, packages)
    used = {source.overlay_path for source in sources if source.overlay is not None}
    found = {
        path.relative_to(str(overlays)).as_posix()  # type: ignore[attr-defined]
        for path in overlays.rglob("*.pyi")  # type: ignore[attr-defined]
    }
    assert found == used
