"""Hostile wheels, and entries of the cache that were changed."""

from __future__ import annotations

import os
import zipfile
from typing import TYPE_CHECKING

import pytest

from botowright.releases import wheels
from tests.failures.wheel_files import MODEL, WHEEL, write_wheel
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result


def _named(name: str) -> Callable[[zipfile.ZipFile], None]:
    return lambda wheel: wheel.writestr(name, "x")


def _link(wheel: zipfile.ZipFile) -> None:
    entry = zipfile.ZipInfo("botocore/data/link")
    entry.external_attr = 0o120777 << 16
    wheel.writestr(entry, "/etc/passwd")


def _changed(name: str, value: int) -> Callable[[zipfile.ZipFile], None]:
    """Return a function that changes the entry of the model in the archive's directory."""

    def change(wheel: zipfile.ZipFile) -> None:
        setattr(wheel.getinfo(MODEL), name, value)

    return change


def _many(wheel: zipfile.ZipFile) -> None:
    for number in range(9):
        wheel.writestr(f"botocore/data/{number}", "")


STRANGE = {
    "encrypted": (_changed("flag_bits", 1), f"'{MODEL}' is encrypted"),
    "compression": (_changed("compress_type", 99), f"'{MODEL}' has the unknown compression 99"),
    "bomb": (_changed("file_size", 3_000_000_000), "it unpacks to 3,000,000,"),
    "files": (_many, "it has 11 files, but a botocore wheel has at most 10"),
    "above": (_named("botocore/data/../../../above"), "leads out of the folder"),
    "absolute": (_named("/above"), "'/above' leads out of the folder"),
    "drive": (_named("C:/above"), "'C:/above' leads out of the folder"),
    "backslash": (_named("botocore\\..\\above"), "leads out of the folder"),
    "line break": (_named("../a\nError: b"), r"'../a\nError: b' leads out of the folder"),
    "link": (_link, "'botocore/data/link' is a link"),
    "twice": (_named(MODEL), f"it has '{MODEL}' twice"),
    "file and folder": (_named("botocore/data"), "'botocore/data' is both a file and a folder"),
}


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("kind", STRANGE)
def test_strange_wheel(
    kind: str, run: Callable[..., Result], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The command prints one line and writes no file."""
    monkeypatch.setattr(wheels, "_MOST_FILES", 10)
    change, message = STRANGE[kind]
    path = write_wheel(tmp_path / WHEEL)
    with zipfile.ZipFile(path, "a") as wheel:
        change(wheel)
        wheel.comment = b"changed"  # so that the directory is written again
    result = run("list", "--botocore", path)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {path} cannot be read: ")
    assert message in result.error
    assert list(tree_of(tmp_path)) == [WHEEL]


def test_wheel_that_is_cut_off(run: Callable[..., Result], tmp_path: Path) -> None:
    path = write_wheel(tmp_path / WHEEL)
    path.write_bytes(path.read_bytes()[:-30])
    assert run("list", "--botocore", path).error.startswith(f"Error: {path} cannot be read: ")


def test_module_that_is_not_utf_8(run: Callable[..., Result], tmp_path: Path, output: Path) -> None:
    path = write_wheel(tmp_path / WHEEL)
    with zipfile.ZipFile(path, "a") as wheel:
        wheel.writestr("botocore/client.py", b"\xff\xfe")
    result = run("build", "notes", "--quiet", "--botocore", path, "--output", output)
    assert result.exit_code == 2
    assert "botocore/client.py cannot be read: it is not UTF-8 (byte 1)" in result.error
    assert not output.exists()


def test_two_wheels_of_one_version(run: Callable[..., Result], tmp_path: Path) -> None:
    """Two wheels with the same name, size and time can have other content."""
    found = []
    for service in ("notes", "memos"):
        folder = tmp_path / service
        folder.mkdir()
        with zipfile.ZipFile(folder / WHEEL, "w") as wheel:
            wheel.writestr(f"botocore/data/{service}/2024-05-01/service-2.json", "{}")
        os.utime(folder / WHEEL, (1_700_000_000, 1_700_000_000))
        found.append(run("list", "--botocore", folder / WHEEL).stdout.split()[0])
    assert found == ["notes", "memos"]


def _cut_off(model: Path) -> None:
    model.write_bytes(model.read_bytes()[:-1])


def _edited(model: Path) -> None:
    model.write_bytes(b"x" * model.stat().st_size)


def _no_inventory(model: Path) -> None:
    (model.parents[4] / "inventory.json").write_text("[]")


def _nested_inventory(model: Path) -> None:
    (model.parents[4] / "inventory.json").write_text("[" * 100_000)


def _pipe_for_an_inventory(model: Path) -> None:
    inventory = model.parents[4] / "inventory.json"
    inventory.unlink()
    os.mkfifo(inventory)


DAMAGE = {
    "cut off": _cut_off,
    "edited": _edited,
    "inventory": _no_inventory,
    "nested": _nested_inventory,
    "pipe": _pipe_for_an_inventory,
    "deleted": lambda model: model.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_damaged_cache(
    damage: Callable[[Path], None], run: Callable[..., Result], home: Path, tmp_path: Path
) -> None:
    """It is written again, and one line reports it."""
    path = write_wheel(tmp_path / WHEEL)
    command = ("list", "--operations", "--botocore", path)
    expected = run(*command).stdout
    assert "notes" in expected
    (model,) = (home / ".cache").rglob("service-2.json")
    damage(model)
    result = run(*command)
    assert (result.exit_code, result.stdout) == (0, expected)
    assert result.error.endswith(" is damaged; it is written again")
    result = run(*command)
    assert (result.stdout, result.stderr) == (expected, "")


@pytest.mark.parametrize("name", ["/opt/x", "..", "a/b", "a\\b", "a\nb", "C:x"])
def test_name_that_would_be_a_path(name: str, run: Callable[..., Result], home: Path) -> None:
    result = run("changes", "1.2.0", "1.3.0", "--service", name)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {name!r} is not the name of a service")
    if "." not in name:
        result = run("since", f"{name}.put_note")
        assert result.error.startswith(f"Error: {name!r} is not the name of a service")
    assert list(home.iterdir()) == []
