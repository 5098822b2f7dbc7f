"""The distributions of an environment."""

from __future__ import annotations

import importlib.metadata
import sys
import sysconfig
import time
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from botowright.environments.distributions import (
    Distribution,
    installed_distribution,
    installed_distributions,
    owners,
    package_folder,
)


def _install(folder: Path, name: str, version: str, *files: str) -> Path:
    info = folder / f"{name}-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\n")
    (info / "RECORD").write_text("".join(f"{file},sha256=x,1\n" for file in files))
    return info


def test_names_and_versions_are_those_of_importlib_metadata() -> None:
    expected = {
        canonicalize_name(each.name): each.version for each in importlib.metadata.distributions()
    }
    found = installed_distributions([path for path in sys.path if path])
    assert {name: each.version for name, each in found.items()} == expected


def test_files_are_those_of_importlib_metadata() -> None:
    found = installed_distribution([sysconfig.get_path("purelib")], "Botocore")
    assert found is not None
    expected = importlib.metadata.files("botocore") or []
    assert sorted(found.files) == sorted(map(str, expected))


def test_the_first_on_the_search_path_is_the_one(tmp_path: Path) -> None:
    first = _install(tmp_path / "a", "boto3", "2")
    _install(tmp_path / "b", "boto3", "1")
    path = [str(tmp_path / "none"), str(tmp_path / "a"), str(tmp_path / "b")]
    found = installed_distribution(path, "boto3")
    assert found == installed_distributions(path)["boto3"]
    assert found is not None
    assert (found.folder, found.version, str(found)) == (first, "2", "boto3 2")
    assert installed_distribution(path, "botocore") is None


@pytest.mark.parametrize(
    ("entry", "name", "version"),
    [
        ("typing_extensions-4.15.0.dist-info", "typing-extensions", "4.15.0"),
        ("Types_S3-1.0+local.dist-info", "Types-S3", "1.0+local"),
        ("old.egg-info", "old", "3"),
        ("older-2-py3.11.egg-info", "older", "2"),
    ],
)
def test_the_forms_of_a_folder(tmp_path: Path, entry: str, name: str, version: str) -> None:
    folder = tmp_path / entry
    folder.mkdir()
    file = "PKG-INFO" if entry.endswith("egg-info") else "METADATA"
    (folder / file).write_text(f"Name: {name}\r\nVersion: {version}\r\n\r\nVersion: 9\r\n")
    found = installed_distribution([str(tmp_path)], name)
    assert found == Distribution(folder, name)
    assert found.version == version


def test_a_distribution_without_metadata_has_no_version(tmp_path: Path) -> None:
    (tmp_path / "odd-1.dist-info").mkdir()
    found = installed_distribution([str(tmp_path)], "odd")
    assert found is not None
    assert (found.version, found.files) == ("?", ())


def test_owners_are_those_whose_record_lists_a_file(tmp_path: Path) -> None:
    _install(tmp_path, "boto3_stubs", "1", "boto3-stubs/__init__.pyi", "boto3-stubs/a.pyi")
    _install(tmp_path, "other", "1", "boto3-stubs-more/__init__.pyi", '"a,b/c.py"')
    found = owners(tmp_path, ["boto3-stubs/a.pyi", "a,b/c.py", "boto3-stubs/b.pyi"])
    assert {each.name: files for each, files in found.items()} == {
        "boto3-stubs": ["boto3-stubs/a.pyi"],
        "other": ["a,b/c.py"],
    }


def test_the_folder_of_a_package(tmp_path: Path) -> None:
    (tmp_path / "namespace" / "botocore").mkdir(parents=True)
    assert package_folder([str(tmp_path / "namespace")], "botocore") is None
    path = [str(tmp_path / "namespace"), sysconfig.get_path("purelib")]
    assert package_folder(path, "botocore") == Path(path[1], "botocore")


def test_300_distributions_are_listed_in_a_tenth_of_a_second(tmp_path: Path) -> None:
    files = [f"package/module_{n}.py" for n in range(100)]
    for number in range(300):
        _install(tmp_path, f"name_{number}", "1.0", *files)
    seconds = []
    for _ in range(5):  # beside other tests, one attempt can be slow
        start = time.process_time()
        assert len(installed_distributions([str(tmp_path)])) == 300
        assert owners(tmp_path, ["boto3-stubs/__init__.pyi"]) == {}
        seconds.append(time.process_time() - start)
    assert min(seconds) < 0.1
