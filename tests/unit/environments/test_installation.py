"""The installation of a distribution, its replacement, and refusals."""

from __future__ import annotations

import os
import sys
import sysconfig
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from botowright.environments.installation import check_place, install
from botowright.environments.installed import installed
from botowright.errors import UsageError
from tests.support.wheels import small_wheel

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.environments.environment import Environment

FILES = {"boto_types/__init__.py": "", "boto_types/a.py": "A", "boto3-stubs/__init__.pyi": "x"}


def _tree(environment: Environment) -> dict[str, str]:
    """Return the files of an environment, without those of its metadata and of uv."""
    site = environment.site_packages
    return {
        path.relative_to(site).as_posix(): path.read_text()
        for path in sorted(site.rglob("*"))
        if path.is_file() and "-info" not in path.parts[len(site.parts)]
        if not path.name.startswith("_virtualenv")
    }


def _problem(environment: Environment, files: dict[str, str] = FILES) -> str:
    before = _tree(environment)
    with pytest.raises(UsageError) as caught:
        install(small_wheel(files), environment)
    assert _tree(environment) == before
    assert not list(environment.site_packages.glob(".botowright-*"))
    return str(caught.value)


def test_an_installed_distribution_has_metadata_and_notes(environment: Environment) -> None:
    found = install(small_wheel(FILES), environment, {"botowright.json": b"{}"})
    assert _tree(environment) == FILES
    assert found == installed(environment, "Boto.Types")
    assert found.version == "1.0"
    assert found.note("botowright.json") == b"{}"
    assert found.note("INSTALLER") == b"botowright\n"
    assert found.note("other") is None
    assert set(found.distribution.files) == {
        *FILES,
        *(
            f"boto_types-1.0.dist-info/{name}"
            for name in ("METADATA", "WHEEL", "INSTALLER", "REQUESTED", "RECORD", "botowright.json")
        ),
    }
    assert sorted(os.listdir(environment.site_packages / "boto_types")) == ["__init__.py", "a.py"]


def test_an_earlier_version_is_replaced_and_files_of_others_are_kept(
    environment: Environment,
) -> None:
    site = environment.site_packages
    old = {**FILES, "boto_types/old/gone.py": "", "gone-stubs/a.pyi": "", "old.pth": "/nowhere"}
    install(small_wheel({**old, "shared-stubs/ours.pyi": ""}, version="0.9"), environment)
    for name in ("boto_types/__pycache__", "shared-stubs/sub"):
        (site / name).mkdir()
    bytecode = "boto_types/__pycache__/{}.cpython-311.pyc"
    for name in (
        bytecode.format("a"),
        bytecode.format("mine"),
        "boto_types/mine.py",
        "shared-stubs/sub/theirs.pyi",
        "boto3-stubs/link.pyi",
    ):
        (site / name).write_text("theirs")
    mine = (site / "boto_types/mine.py").stat()
    new = {**FILES, "boto_types/a.py": "B", "boto_types/new.py": ""}
    install(small_wheel(new), environment)
    kept = (
        bytecode.format("mine"),
        "boto_types/mine.py",
        "shared-stubs/sub/theirs.pyi",
        "boto3-stubs/link.pyi",
    )
    assert _tree(environment) == {**new, **dict.fromkeys(kept, "theirs")}
    assert (site / "boto_types/mine.py").stat().st_ino == mine.st_ino
    assert not (site / "gone-stubs").exists()
    assert [path.name for path in site.glob("*.dist-info")] == ["boto_types-1.0.dist-info"]


def test_a_link_of_others_is_kept_and_not_followed(
    environment: Environment, tmp_path: Path
) -> None:
    install(small_wheel(FILES), environment)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere" / "file").touch()
    link = environment.site_packages / "boto_types" / "link"
    link.symlink_to(tmp_path / "elsewhere")
    install(small_wheel({**FILES, "boto_types/a.py": "B"}), environment)
    assert link.is_symlink()
    assert (link / "file").exists()


def test_an_earlier_version_of_another_installer_is_replaced(environment: Environment) -> None:
    # An editable installation: a path file, and metadata that lists it.
    site = environment.site_packages
    info = site / "boto_types-0.1.dist-info"
    info.mkdir()
    (site / "__editable__.boto_types.pth").write_text("/nowhere")
    (info / "RECORD").write_text(
        "__editable__.boto_types.pth,,\n../../../bin/python,,\nboto_types-0.1.dist-info/RECORD,,\n"
    )
    install(small_wheel(FILES), environment)
    assert _tree(environment) == FILES
    assert environment.python.exists()
    assert not info.exists()


@pytest.mark.parametrize("has_pip", [True, False])
def test_files_of_another_distribution_are_refused(
    environment: Environment, *, has_pip: bool
) -> None:
    if has_pip:
        (environment.site_packages / "pip-25.0.dist-info").mkdir()
    for name in ("boto3_stubs", "types_boto3"):
        path = "boto3-stubs/__init__.pyi" if name == "boto3_stubs" else "types_boto3/__init__.py"
        install(small_wheel({path: ""}, name, "1.40"), environment)
    python = environment.python
    command = (
        f"{python} -m pip uninstall -y boto3-stubs"
        if has_pip
        else f"uv pip uninstall --python {python} boto3-stubs"
    )
    expected = (
        f"boto3-stubs 1.40 owns boto3-stubs/ in {environment.prefix}; uninstall it first: {command}"
    )
    assert _problem(environment) == expected
    with pytest.raises(UsageError) as caught:
        check_place(environment, "boto-types", ["boto_types", "boto3-stubs"])
    assert str(caught.value) == expected


def test_files_that_another_installation_took_over_are_refused(environment: Environment) -> None:
    # pip overwrites the files of another distribution without a word.
    install(small_wheel(FILES), environment)
    info = environment.site_packages / "boto3_stubs-1.40.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Version: 1.40\n")
    (info / "RECORD").write_text("boto3-stubs/__init__.pyi,,\n")
    assert "boto3-stubs 1.40 owns boto3-stubs/" in _problem(environment)


def test_files_of_nobody_are_refused(environment: Environment) -> None:
    place = environment.site_packages / "boto3-stubs" / "__init__.pyi"
    place.parent.mkdir()
    place.touch()
    expected = f"{place} would be overwritten, and no installed distribution owns it; move it away"
    assert _problem(environment) == expected
    with pytest.raises(UsageError, match="no installed distribution owns it"):
        check_place(environment, "boto-types", ["boto_types", "boto3-stubs"])


@pytest.mark.parametrize("kind", ["link", "file"])
def test_a_package_that_is_no_folder_is_refused(
    environment: Environment, tmp_path: Path, kind: str
) -> None:
    place = environment.site_packages / "boto_types"
    if kind == "link":
        place.symlink_to(tmp_path)
    else:
        place.touch()
    assert _problem(environment) == f"{place} is not a folder of packages; move it away"


def test_a_folder_of_others_in_the_place_of_a_file_is_refused(environment: Environment) -> None:
    (environment.site_packages / "boto_types" / "a.py").mkdir(parents=True)
    assert "a.py would be overwritten" in _problem(environment)


def test_a_file_of_others_in_the_place_of_a_folder_is_refused(environment: Environment) -> None:
    (environment.site_packages / "boto_types").mkdir()
    (environment.site_packages / "boto_types" / "s3").touch()
    assert "cannot be written" in _problem(environment, {**FILES, "boto_types/s3/a.py": ""})


def test_an_environment_of_the_system_is_refused(environment: Environment) -> None:
    managed = replace(environment, is_externally_managed=True)
    assert "belongs to the system" in _problem(managed)
    with pytest.raises(UsageError, match="belongs to the system"):
        check_place(managed, "boto-types", [])


def test_an_environment_without_a_folder_of_packages_gets_one(environment: Environment) -> None:
    other = replace(environment, site_packages=environment.prefix / "lib" / "other")
    install(small_wheel(FILES), other)
    assert _tree(other) == FILES


def test_a_missing_requirement_is_told_with_its_command(
    environment: Environment, capsys: pytest.CaptureFixture[str]
) -> None:
    requires = (
        "typing-extensions>=4.15",
        "old>=1; python_version < '3'",
        "six; extra == 'more'",
        "fine<3",
    )
    install(small_wheel({"fine.py": ""}, "fine", "2.0"), environment)
    wheel = small_wheel(FILES, "boto_types", "1.0", *requires)
    install(wheel, environment)
    command = f"uv pip install --python {environment.python} 'typing-extensions>=4.15'"
    needs = "boto-types needs typing-extensions>=4.15, and"
    assert capsys.readouterr().err == f"{needs} {environment.prefix} has none: {command}\n"
    install(small_wheel({"typing_extensions.py": ""}, "typing_extensions", "4.9"), environment)
    install(wheel, environment)
    assert f"{needs} {environment.prefix} has 4.9: " in capsys.readouterr().err
    path = (*environment.search_path, sysconfig.get_path("purelib"))
    site = environment.site_packages
    (site / "typing_extensions-4.9.dist-info").rename(site / "removed")
    install(wheel, replace(environment, search_path=path))
    assert capsys.readouterr().err == ""


def test_the_modules_are_those_that_python_imports(environment: Environment) -> None:
    install(small_wheel({"boto_types/__init__.py": "X = 1"}), environment)
    assert sys.version_info[:3] == environment.version
    module = environment.site_packages / "boto_types" / "__init__.py"
    assert module.stat().st_mode & 0o777 == 0o666 & ~_umask()


def _umask() -> int:
    umask = os.umask(0)
    os.umask(umask)
    return umask
