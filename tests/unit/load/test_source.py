"""The services of a source, and their versions."""

from __future__ import annotations

from pathlib import Path

import boto3
import botocore
import pytest

from botowright.errors import UsageError
from botowright.load.source import ModelSource, ServiceEntry, model_source, service_entries


def write(folder: Path, *files: str, content: str = "{}") -> str:
    for file in files:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
    return str(folder)


def test_modules_beside_the_models(tmp_path: Path) -> None:
    """A folder that has only models has no modules. The core stubs then use the installed ones."""
    package = tmp_path / "botocore"
    write(package / "data", "notes/2023-11-30/service-2.json")
    source = model_source(str(tmp_path), [])
    assert source.botocore_package is None
    (package / "__init__.py").write_text('__version__ = "1.40.0"\n')
    source = model_source(str(tmp_path), [])
    assert source.botocore_package == package
    assert source.botocore_version == "1.40.0"


def test_links_that_lead_nowhere(tmp_path: Path) -> None:
    """Such a link is neither a file nor a folder. The other services are still found."""
    folder = write(tmp_path, "notes/2023-11-30/service-2.json")
    (tmp_path / "circle").symlink_to("circle")
    (tmp_path / "notes/circle").symlink_to("circle")
    (tmp_path / "notes/2023-11-30/waiters-2.json").symlink_to("waiters-2.json")
    (tmp_path / "alarms/2024-05-01").mkdir(parents=True)
    (tmp_path / "alarms/2024-05-01/service-2.json").symlink_to("service-2.json")
    (entry,) = service_entries(ModelSource((folder,), "0"))
    assert (entry.service_name, entry.api_version) == ("notes", "2023-11-30")


def test_newest_version_wins(tmp_path: Path) -> None:
    """Versions are dates, so the last name is the newest. Each must have a service model."""
    folder = write(
        tmp_path,
        "notes/2019-01-01/service-2.json",
        "notes/2023-11-30/service-2.json",
        "notes/2021-06-15/service-2.json",
        "notes/2024-01-01/paginators-1.json",
        "waiting/2020-01-01/waiters-2.json",
        "README/service-2.json",
    )
    versions = ("2019-01-01", "2021-06-15", "2023-11-30")
    assert service_entries(ModelSource((folder,), "0")) == [
        ServiceEntry("notes", "2023-11-30", versions, size=2)
    ]


def test_versions_come_from_every_folder(tmp_path: Path) -> None:
    """A private folder may add a version to a service of botocore. The first file counts."""
    one = write(tmp_path / "one", "notes/2020-01-01/service-2.json", content="{ }")
    two = write(
        tmp_path / "two",
        "notes/2020-01-01/service-2.json",
        "notes/2018-01-01/service-2.json",
        "alarms/2018-01-01/service-2.json",
    )
    entries = service_entries(ModelSource((one, two), "0"))
    assert [(e.service_name, e.all_versions, e.size) for e in entries] == [
        ("alarms", ("2018-01-01",), 2),
        ("notes", ("2018-01-01", "2020-01-01"), 3),
    ]


def test_compressed_models_count_as_larger(tmp_path: Path) -> None:
    """The size orders the work. Compression makes a model about ten times smaller."""
    folder = write(tmp_path, "notes/2020-01-01/service-2.json.gz", content="1234")
    (entry,) = service_entries(ModelSource((folder,), "0"))
    assert entry.size == 40


def test_source_without_models(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match=f"{tmp_path} holds no models"):
        service_entries(ModelSource((str(tmp_path),), "0"))


def test_installed_botocore(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without options, the order is the user's folder, then the installed botocore."""
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("AWS_DATA_PATH", raising=False)
    monkeypatch.delenv("AWS_CONFIG_FILE", raising=False)
    source = model_source(None, [])
    assert source == ModelSource(
        (str(tmp_path / ".aws" / "models"), f"{botocore.BOTOCORE_ROOT}/data"),
        botocore.__version__,
        f"{Path(boto3.__file__).parent}/data",
    )


def test_searched_as_botocore_searches(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Except for --models, botocore's session has the same folders in the same order."""
    from botocore.session import Session

    (tmp_path / "notes" / "2024-01-01").mkdir(parents=True)
    (tmp_path / "notes" / "2024-01-01" / "service-2.json").write_text("{}")
    monkeypatch.setenv("AWS_DATA_PATH", f"{tmp_path}/one:~/two")
    ours = model_source(None, [tmp_path]).search_paths
    assert ours == (str(tmp_path), *Session().get_component("data_loader").search_paths)


def test_boto3_s_data_comes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """boto3's session searches for resource models in the same folders."""
    monkeypatch.setenv("AWS_DATA_PATH", f"{tmp_path}/one")
    source = model_source(None, [])
    loader = boto3.Session()._session.get_component("data_loader")
    assert [*source.search_paths, source.boto3_data] == loader.search_paths


def test_boto3_need_not_be_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("botowright.load.source.find_spec", lambda _: None)
    assert model_source(str(tmp_path), []).boto3_data is None


def test_the_packages_beside_a_botocore_are_read(tmp_path: Path) -> None:
    """A project's own boto3 is beside its botocore; others have the installed one."""
    for package in ("botocore", "boto3", "other"):
        (tmp_path / package / "data").mkdir(parents=True)
        (tmp_path / package / "__init__.py").write_text("__version__ = '1.0'\n")
    (tmp_path / "s3transfer").mkdir()
    source = model_source(str(tmp_path / "botocore"), [])
    assert source.packages == {
        "botocore": tmp_path / "botocore",
        "boto3": tmp_path / "boto3",
    }
    assert source.boto3_data == str(tmp_path / "boto3" / "data")
    alone = model_source(str(tmp_path / "botocore" / "data"), [])
    assert alone.packages == source.packages
