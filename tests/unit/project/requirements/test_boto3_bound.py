"""The oldest boto3 for a botocore, on a small index."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from packaging.specifiers import SpecifierSet
from packaging.version import Version

from botowright.errors import UsageError
from botowright.project.flow.resource_parts import Part
from botowright.project.requirements import boto3_bound as module
from botowright.project.requirements.boto3_bound import boto3_bound
from botowright.releases.boto3 import Boto3Release
from botowright.releases.projects import UnusableReleaseError

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

# The version of boto3, and the botocore that it accepts. Some patch versions are missing.
ACCEPTED = {
    **{f"1.29.{n}": f">=1.32.{n},<1.33.0" for n in range(8)},
    **{f"1.33.{n}": f">=1.33.{n},<1.34.0" for n in range(14) if n != 5},
    **{f"1.34.{n}": f">=1.34.{n},<1.35.0" for n in range(163)},
    **{f"1.35.{n}": f"<1.36.0,>=1.35.{n}" for n in range(100) if n not in (58, 59)},
    # Out of step, as some old series are.
    **{f"1.36.{n}": f">=1.36.{n + 7},<1.37.0" for n in range(20)},
}
UNUSABLE = Version("1.34.7")
BUCKET = ("s3", Part("", "has", "Bucket"))
CREATE = ("s3", Part("Bucket", "actions", "Create"))


class Boto3Index:
    """Releases of boto3. S3 has its buckets from 1.34.20 on, and can create them from 1.35.3 on."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.versions = sorted(map(Version, ACCEPTED))
        self.read: set[Version] = set()

    def at_least(self, version: Version) -> Version | None:
        return next((each for each in self.versions if each >= version), None)

    def before(self, version: Version) -> Version | None:
        return next((each for each in reversed(self.versions) if each < version), None)

    def release(self, version: Version) -> Boto3Release:
        self.read.add(version)
        if version == UNUSABLE:
            raise UnusableReleaseError(str(version))
        path = self._folder / str(version) / "boto3/data/s3/2006-03-01/resources-1.json"
        if not path.exists():
            path.parent.mkdir(parents=True)
            path.write_text(json.dumps(self._model(version)), "utf-8")
        return Boto3Release(
            version, SpecifierSet(ACCEPTED[str(version)]), self._folder / str(version)
        )

    @staticmethod
    def _model(version: Version) -> dict[str, Any]:
        bucket = {"actions": {"Create": {}} if version >= Version("1.35.3") else {}}
        has = {"Bucket": {}} if version >= Version("1.34.20") else {}
        return {"service": {"has": has}, "resources": {"Bucket": bucket}}


@pytest.fixture(scope="module")
def releases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder for the releases of the index, which are the same in each test."""
    return tmp_path_factory.mktemp("releases")


@pytest.fixture
def index(releases: Path, monkeypatch: pytest.MonkeyPatch) -> Boto3Index:
    index = Boto3Index(releases)
    monkeypatch.setattr(module, "boto3_at_least", index.at_least)
    monkeypatch.setattr(module, "boto3_before", index.before)
    monkeypatch.setattr(module, "boto3_release", index.release)
    return index


def expected(
    index: Boto3Index, botocore: Version, parts: Iterable[tuple[str, Part]]
) -> tuple[Version, Version]:
    """Return the answer of reading every release."""
    usable = [index.release(each) for each in index.versions if each != UNUSABLE]
    having = [r for r in usable if not module._lacking(r.version, list(parts))]
    alone = next(r.version for r in having if r.oldest_botocore >= botocore)
    beside = next(
        r.version for r in having if r.oldest_botocore >= botocore or botocore in r.accepted
    )
    return alone, beside


@pytest.mark.parametrize("parts", [[], [BUCKET], [BUCKET, CREATE]], ids=["none", "has", "action"])
@pytest.mark.parametrize(
    "botocore",
    [
        *("1.32.0", "1.32.5", "1.33.0", "1.33.5", "1.33.13", "1.34.0", "1.34.7", "1.34.162"),
        *("1.35.0", "1.35.2", "1.35.58", "1.35.99", "1.36.3", "1.36.12", "1.36.26"),
    ],
)
def test_the_answer_is_that_of_all_releases(
    botocore: str, parts: list[tuple[str, Part]], index: Boto3Index
):
    found = boto3_bound(Version(botocore), parts)
    assert found is not None
    fetched = len(index.read)
    assert (found.alone, found.beside) == expected(index, Version(botocore), parts)
    assert fetched <= (30 if parts else 20 if botocore.startswith("1.36") else 9)
    assert set(found.deciding) <= set(parts)


def test_a_part_that_decides(index: Boto3Index):
    found = boto3_bound(Version("1.34.30"), [BUCKET, CREATE])
    assert found is not None
    assert found.deciding == (CREATE,)
    assert found.alone == Version("1.35.3")
    assert index.read


def test_a_botocore_that_no_boto3_needs_yet(index: Boto3Index):
    assert boto3_bound(Version("1.40.0"), []) is None
    assert index.read == {Version("1.36.19")}


def test_a_part_that_no_boto3_has(index: Boto3Index):
    part = ("s3", Part("Bucket", "actions", "Fly"))
    with pytest.raises(UsageError, match=r"no boto3 up to 1\.36\.19 has Bucket\.Fly among the"):
        boto3_bound(Version("1.34.0"), [part])
    assert index.read
