"""The content of archives depends on the project and on the epoch, and on nothing else."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import os
import tarfile
import zipfile
from pathlib import Path

import pytest

from botowright.build.job import Job
from botowright.build.run import build
from botowright.load.source import ModelSource, service_entries
from botowright.output.tree import MANIFEST, read_manifest
from botowright.package.archive_content import Project, read_project, sdist, wheel
from botowright.settings.options import BuildOptions
from botowright.targets.chosen import DEFAULT_TARGETS

EPOCH = 1_700_000_000
MODELS = Path(__file__).parents[2] / "golden" / "service-names" / "models"
START = "acme_boto_types-1.2.3.post1+acme"


@pytest.fixture(scope="module")
def output(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an output folder that has files of others too."""
    output = tmp_path_factory.mktemp("built") / "stubs"
    source = ModelSource((str(MODELS),), "1.2.3+acme")
    options = BuildOptions(all_services=True, name="Acme.Boto_Types")
    build(Job(source, list(service_entries(source)), options, output, 1), lambda _: None)
    (output / "boto_types" / "mine.py").write_text("mine")
    (output / "dist").mkdir()
    (output / "dist" / "old.whl").write_text("old")
    return output


@pytest.fixture
def project(output: Path) -> Project:
    return read_project(output, DEFAULT_TARGETS)


def _written(output: Path) -> dict[str, bytes]:
    """Return the files that the build wrote, except the manifest and the copies of stubs."""
    manifest = read_manifest(output)
    assert manifest is not None
    written = {name: (output / name).read_bytes() for name in manifest.files}
    assert "boto3/session.pyi" in written
    left_out = {MANIFEST, "boto3", "botocore", "s3transfer"}
    return {name: text for name, text in written.items() if name.split("/")[0] not in left_out}


def test_wheel_has_the_packages_and_their_record(project: Project, output: Path) -> None:
    name, content = wheel(project, EPOCH)
    assert name == f"{START}-py3-none-any.whl"
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    written = _written(output)
    info = f"{START}.dist-info"
    assert {name: text for name, text in files.items() if not name.startswith(info)} == {
        name: text for name, text in written.items() if "/" in name
    }
    assert files[f"{info}/licenses/NOTICE"] == written["NOTICE"]
    assert files[f"{info}/licenses/LICENSE"] == written["LICENSE"]
    metadata = files[f"{info}/METADATA"].decode()
    assert "Name: Acme.Boto_Types\nVersion: 1.2.3.post1+acme\n" in metadata
    assert metadata.endswith(written["README.md"].decode())

    rows = [*csv.reader(files[f"{info}/RECORD"].decode().splitlines())]
    assert rows.pop() == [f"{info}/RECORD", "", ""]
    assert [row[0] for row in rows] == [*files][:-1]
    for file, digest, size in rows:
        hashed = base64.urlsafe_b64encode(hashlib.sha256(files[file]).digest())
        assert digest == f"sha256={hashed.decode().rstrip('=')}"
        assert int(size) == len(files[file])


def test_sdist_has_the_project(project: Project, output: Path) -> None:
    name, content = sdist(project, EPOCH)
    assert name == f"{START}.tar.gz"
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        files = {}
        for entry in archive:
            file = archive.extractfile(entry)
            assert file is not None
            files[entry.name] = file.read()
            assert (entry.mode, entry.uid, entry.gid, entry.mtime) == (0o644, 0, 0, EPOCH)
    information = files.pop(f"{START}/PKG-INFO")
    assert information == project.metadata_text
    assert files == {f"{START}/{name}": text for name, text in _written(output).items()}


def test_every_file_of_a_wheel_has_the_epoch(project: Project) -> None:
    with zipfile.ZipFile(io.BytesIO(wheel(project, EPOCH)[1])) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}


@pytest.mark.parametrize("archive", [wheel, sdist])
def test_the_same_bytes_at_any_time_with_any_mode(
    archive: object, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The time of writing, the modes and the environment do not count."""
    assert callable(archive)
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    before = archive(read_project(output, DEFAULT_TARGETS), EPOCH)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    for path in (output / "boto_types").rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o700)
    assert archive(read_project(output, DEFAULT_TARGETS), EPOCH) == before
    assert os.environ["SOURCE_DATE_EPOCH"] == "1234567890"
    assert archive(read_project(output, DEFAULT_TARGETS), EPOCH + 2) != before


def test_the_environment_has_no_epoch_afterwards(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    wheel(project, EPOCH)
    assert "SOURCE_DATE_EPOCH" not in os.environ
