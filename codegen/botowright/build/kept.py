"""The parts of an output folder that a build keeps: each service, and the shared files.

A part is kept if its digest is the same and nobody touched its files. The digest covers everything
that the files are made from: the service's models, the options that concern it, and the tool with
its templates, Python and the packages that it reads. A file counts by its stamp
(`system.stamps`), so a build that has nothing to do reads and imports almost nothing.
"""

from __future__ import annotations

import hashlib
import json
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from botowright.build.report import BuildReport, ServiceReport, by_name, package_services
from botowright.load.regions import region_stamps
from botowright.output.state import RecordedPart, read_state, stamps_of
from botowright.output.tree import Manifest, is_recorded
from botowright.package.generated import GeneratedService
from botowright.system.stamps import stamps_below

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.build.job import Job
    from botowright.ir.files import GeneratedFile
    from botowright.load.source import ServiceEntry
    from botowright.settings.options import TranslationOptions

_SHARED = ""  # the name of the part that belongs to no service
# The packages that make the text, and those that it is read from besides the models.
_TOOL = (
    "botowright",
    "botowright.templates",
    "jinja2",
    "libcst",
    "black",
    "botocore",
    "boto3",
    "s3transfer",
)
_SERVICE_MODELS = {"botocore": "data"}  # they are part of each service's own digest


@dataclass(frozen=True, slots=True)
class Kept:
    """The services that a build keeps, and its result if there is nothing else to do."""

    services: tuple[ServiceReport, ...]
    result: BuildReport | None


def kept_parts(job: Job) -> Kept:
    """Return the parts of the output folder that a build would write again as they are."""
    parts = read_state(job.output)
    found = (_kept_service(parts.get(entry.service_name), entry, job) for entry in job.entries)
    kept = tuple(report for report in found if report is not None)
    services = by_name(*kept, *job.left_out)
    shared = parts.get(_SHARED)
    if shared is None or len(kept) < len(job.entries) or not _is_whole(job, services, shared):
        return Kept(kept, None)
    return Kept(kept, BuildReport(services, shared.report["size"]))


def _kept_service(part: RecordedPart | None, entry: ServiceEntry, job: Job) -> ServiceReport | None:
    if part is None or not entry.stamps:
        return None
    if not part.is_current(job.output, _service_digest(entry, job)):
        return None
    with suppress(TypeError, KeyError):  # a report of another form
        counts = dict(part.report)
        generated = GeneratedService(**counts.pop("generated"))
        return ServiceReport(
            entry.service_name,
            generated,
            files=tuple(part.files),
            shortened=tuple(counts.pop("shortened")),
            is_kept=True,
            **counts,
        )
    return None


def _is_whole(job: Job, services: tuple[ServiceReport, ...], shared: RecordedPart) -> bool:
    """Return whether the folder has the shared files too, and no other files."""
    if not shared.is_current(job.output, _shared_digest(job, services)):
        return False
    files = [*shared.files, *(file for service in services for file in service.files)]
    return is_recorded(job.output, Manifest(asdict(job.options), tuple(files)))


def recorded_parts(
    job: Job, report: BuildReport, shared: Sequence[GeneratedFile]
) -> dict[str, RecordedPart]:
    """Return the parts of the new output for the next build: all except services that failed."""
    entries = {entry.service_name: entry for entry in job.entries}
    parts = {
        service.service_name: _service_part(service, entries[service.service_name], job)
        for service in report.done
    }
    stamps = stamps_of(job.output, [file.path for file in shared])
    parts[_SHARED] = RecordedPart(
        _shared_digest(job, report.services), {"size": report.shared_size}, stamps
    )
    return parts


def _service_part(report: ServiceReport, entry: ServiceEntry, job: Job) -> RecordedPart:
    recorded = {
        "generated": report.generated and asdict(report.generated),
        "operations": report.operations,
        "types": report.types,
        "size": report.size,
        "shortened": report.shortened,
    }
    digest = _service_digest(entry, job)
    return RecordedPart(digest, recorded, stamps_of(job.output, report.files))


def _service_digest(entry: ServiceEntry, job: Job) -> str:
    """Return the digest of everything that a service's files are made from.

    It does not cover the version of botocore, which no service's file contains.
    """
    translation = _as_data(job.options.translation.of_service(entry.service_name))
    options = (translation, job.options.targets)
    return _digest(_tool(), options, entry.service_name, entry.api_version, entry.stamps)


def _shared_digest(job: Job, services: tuple[ServiceReport, ...]) -> str:
    """Return the digest of everything that the shared files are made from."""
    # The stubs are derived from the installed packages, or from those beside the models.
    sources = [
        list(stamps_below(str(folder), without="data")) for folder in job.source.packages.values()
    ]
    listed = asdict(package_services(services, job.known))
    options = (asdict(job.distribution_options), job.options.targets)
    return _digest(_tool(), options, listed, region_stamps(job.source), sources)


def inputs_digest(job: Job, *others: object) -> str:
    """Return the digest of everything that the files of a job are made from, and of other data."""
    services = [_service_digest(entry, job) for entry in job.entries]
    return _digest(services, _shared_digest(job, ()), others)


@cache
def _as_data(options: TranslationOptions) -> dict[str, Any]:
    """Return options as JSON takes them: for most services they are the same."""
    return asdict(options)


@cache
def _tool() -> str:
    stamps = {
        package: [
            list(stamps_below(folder, without=_SERVICE_MODELS.get(package, "")))
            for folder in _folders_of(package)
        ]
        for package in _TOOL
    }
    return _digest(sys.version, stamps)


def _folders_of(package: str) -> list[str]:
    """Return the folders of a package without importing it; none if it is not installed."""
    spec = find_spec(package)
    return list(spec.submodule_search_locations or ()) if spec else []


def _digest(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
