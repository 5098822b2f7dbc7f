"""The cache of compiled templates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jinja2
import pytest

from botowright.render import environment
from botowright.system import cache as user_cache

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SOURCES = {"one.jinja": "a{{ x }}\n"}


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Yield the empty folder of a user's cache."""
    monkeypatch.setattr(user_cache, "cache_folder", lambda: tmp_path)
    monkeypatch.setattr(environment, "_source", SOURCES.__getitem__)
    environment._environment.cache_clear()
    yield tmp_path / "templates"
    environment._environment.cache_clear()


def _rendered() -> str:
    environment._environment.cache_clear()  # like a new process
    return environment.render("one.jinja", x=1)


def test_a_second_run_compiles_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _rendered() == "a1\n"
    monkeypatch.setattr(
        jinja2.Environment, "compile", lambda *_, **__: pytest.fail("compiled again")
    )
    assert _rendered() == "a1\n"


@pytest.mark.usefixtures("cache")
def test_another_text_is_compiled_again(monkeypatch: pytest.MonkeyPatch) -> None:
    _rendered()
    monkeypatch.setattr(environment, "_source", lambda _: "b{{ x }}\n")
    assert _rendered() == "b1\n"


def test_other_options_have_other_entries() -> None:
    keys = {environment.CompiledTemplates(options).get_cache_key("one") for options in "ab"}
    assert len(keys) == 2


@pytest.mark.parametrize("content", [b"", b"nonsense", b"0000\nnonsense"])
def test_a_damaged_entry_is_compiled_again(cache: Path, content: bytes) -> None:
    _rendered()
    (entry,) = cache.iterdir()
    whole = entry.read_bytes()
    entry.write_bytes(content)
    assert _rendered() == "a1\n"
    assert entry.read_bytes() == whole


def test_a_folder_that_cannot_be_written_is_no_error(cache: Path) -> None:
    cache.write_text("a file")
    assert _rendered() == "a1\n"
