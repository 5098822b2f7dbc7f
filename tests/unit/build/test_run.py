"""A build reports every service, and runs without the collector of cycles."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest

from botowright.build.job import Job
from botowright.build.run import build
from botowright.build.service import generate_service
from botowright.load.source import ModelSource, ServiceEntry, model_source, service_entries
from botowright.output.state import FOLDER
from botowright.output.tree import MANIFEST
from botowright.settings.options import BuildOptions, TranslationOptions
from botowright.system.workers import without_collector

OPTIONS = BuildOptions(
    services=("ec2", "s3"),
    all_services=False,
    botocore="1.36.0",
    models=("private",),
    name="acme-types",
    build_number=3,
)


@pytest.mark.parametrize("processes", [1, 2])
def test_every_service_is_reported(processes: int, tmp_path: Path) -> None:
    """Progress gets each service when it is done; the report sorts them by name."""
    entries = [ServiceEntry(name, "2024-05-01", ("2024-05-01",), 1) for name in ("b", "c", "a")]
    reported: list[str] = []
    job = Job(
        source=ModelSource((str(tmp_path),), "1.2.3"),
        entries=entries,
        options=OPTIONS,
        output=tmp_path / "out",
        processes=processes,
    )
    report = build(job, lambda service: reported.append(service.service_name))
    assert sorted(reported) == ["a", "b", "c"]
    assert [service.service_name for service in report.services] == ["a", "b", "c"]
    assert list(report.failures) == ["a", "b", "c"]  # there are no models
    assert "there is no service-2 model" in report.failures["a"]
    assert not (tmp_path / "out").exists()


def test_size_is_the_size_on_the_disk(tmp_path: Path) -> None:
    case = Path(__file__).parents[2] / "golden" / "service-names" / "models"
    source = ModelSource((str(case),), "1.2.3")
    entries = [ServiceEntry("lambda", "2024-05-01", ("2024-05-01",), 1)]
    output = tmp_path / "out"
    report = build(Job(source, entries, OPTIONS, output, 1), lambda _: None)
    written = {
        path.relative_to(output).as_posix(): path.stat().st_size
        for path in output.rglob("*")
        if path.is_file() and FOLDER not in path.parts
    }
    assert report.size == sum(written.values()) - written[MANIFEST]


def test_a_service_goes_away_without_the_collector() -> None:
    """Otherwise a build, which has no collector, would hold all services at its end."""
    source = model_source(None, [])
    (entry,) = (entry for entry in service_entries(source) if entry.service_name == "s3")
    options = TranslationOptions(presigned=(), typed_stubbers=("s3",))
    generate_service(source, entry, options)  # what is imported and cached stays
    gc.collect()
    with without_collector():
        assert not gc.isenabled()
        generate_service(source, entry, options)
        assert gc.collect() < 100  # S3 alone has a hundred thousand objects
    assert gc.isenabled()
