"""Regions come from botocore's own data."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING

import boto3
import pytest

from botowright.errors import ModelError
from botowright.load.regions import Regions, load_regions, region_stamps
from botowright.load.source import ModelSource, model_source

if TYPE_CHECKING:
    from pathlib import Path


def partition(key: str, partition: str, *regions: str) -> dict[str, object]:
    return {key: partition, "regionRegex": r"^x\-\w+$", "regions": {name: {} for name in regions}}


def write(folder: Path, name: str, *partitions: dict[str, object]) -> ModelSource:
    (folder / name).write_text(json.dumps({"partitions": partitions}))
    return ModelSource((str(folder),), "0")


def test_installed() -> None:
    """All regions of a session are there, in all partitions, but no global region."""
    session = boto3.Session()
    partitions = session.get_available_partitions()
    regions = load_regions(model_source(None, ()))
    assert set(partitions) <= set(regions.partitions)
    for name in partitions:
        assert set(session.get_available_regions("ec2", name)) <= set(regions.regions)
    assert not [name for name in regions.regions if "global" in name]


def test_both_files_count(tmp_path: Path) -> None:
    """Each file has regions that the other lacks. Older botocores have only one file."""
    source = write(tmp_path, "endpoints.json", partition("partition", "a", "x-one", "x-two"))
    assert load_regions(source) == Regions(("a",), ("x-one", "x-two"))
    write(tmp_path, "partitions.json", partition("id", "b", "x-three", "x-two", "global"))
    assert load_regions(source) == Regions(("a", "b"), ("x-one", "x-three", "x-two"))


def test_a_partition_without_a_pattern(tmp_path: Path) -> None:
    """All its regions count: botocore asks for a pattern only if there is one."""
    own = partition("partition", "a", "home", "away")
    del own["regionRegex"]
    source = write(tmp_path, "endpoints.json", own)
    assert load_regions(source) == Regions(("a",), ("away", "home"))


def test_the_first_folder_wins(tmp_path: Path) -> None:
    """botocore's loader has the same order. It also reads compressed files."""
    first, second = tmp_path / "first", tmp_path / "second"
    for folder in (first, second):
        folder.mkdir()
        write(folder, "endpoints.json", partition("partition", folder.name, "x-one"))
    source = ModelSource((str(tmp_path / "none"), str(first), str(second)), "0")
    assert load_regions(source).partitions == ("first",)
    plain = first / "endpoints.json"
    (first / "endpoints.json.gz").write_bytes(gzip.compress(plain.read_bytes()))
    plain.unlink()
    assert load_regions(source).partitions == ("first",)
    assert [path for path, _ in region_stamps(source)] == [f"{plain}.gz"]


def test_models_alone_have_the_installed_regions(tmp_path: Path) -> None:
    source = ModelSource((str(tmp_path),), "0")
    assert load_regions(source) == load_regions(model_source(None, ()))


@pytest.mark.parametrize("content", ["{", "[]", "{}", '{"partitions": [{"partition": "a"}]}'])
def test_a_file_that_has_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "endpoints.json"
    path.write_text(content)
    with pytest.raises(ModelError, match=r"cannot be read|expected|there is no") as raised:
        load_regions(ModelSource((str(tmp_path),), "0"))
    assert raised.value.place[0] == str(path)


@pytest.mark.parametrize(
    ("own", "message"),
    [
        ({"partition": None, "regions": {}}, "partition: expected a string, found null"),
        ({"partition": 1, "regions": {}}, "partition: expected a string, found 1"),
        ({"partition": "a", "regions": []}, "regions: expected a JSON object, found a list"),
        ({"partition": "a", "regions": {}, "regionRegex": "("}, '"(" is not a regular expression'),
        ({"partition": "a", "regions": {}, "regionRegex": 1}, "expected a string, found 1"),
        ("a", 'partitions › 1: expected a JSON object, found "a"'),
    ],
)
def test_a_partition_of_another_form(tmp_path: Path, own: object, message: str) -> None:
    """The message has the file and the problem, but no name of a Python exception."""
    source = write(tmp_path, "endpoints.json", partition("partition", "b", "x-one"), own)
    with pytest.raises(ModelError) as raised:
        load_regions(source)
    assert str(raised.value).startswith(str(tmp_path / "endpoints.json"))
    assert message in str(raised.value)
    assert "Error" not in str(raised.value)
