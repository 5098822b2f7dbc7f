"""What a build need not do again.

A service is kept where its digest is what it was, and no file of it was touched. The digest covers
what the files are made from: the service's models, the options that concern it, and the tool, with
the templates, Python, and the packages whose code and data are read. Files count by their stamps
(`botowright.system.stamps`), so that nothing is read, nor imported, for a build with nothing to do.
"""

from __future__ import annotations

import hashlib
import json
import sys
from contextlib import suppress
from dataclasses import asdict
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from botowright.build.reports import ServiceReport
from botowright.output.state import Part, stamps_of
from botowright.package.distribution import GeneratedService
from botowright.system.stamps import stamps_below

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from botowright.load.source import ServiceEntry, Stamps
    from botowright.package.distribution import CoreOptions
    from botowright.settings.options import TranslationOptions

# What makes the text, and what it is read from beside the models.
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
_SERVICE_MODELS = {"botocore": "data"}  # each service's own affair


def kept_services(
    parts: dict[str, Part],
    output: Path,
    entries: Iterable[ServiceEntry],
    translation: TranslationOptions,
) -> list[ServiceReport]:
    """Return the services of an output folder that a build would write again as they are."""
    kept = []
    for entry in entries:
        part = parts.get(entry.service_name)
        if part and entry.stamps and part.is_current(output, service_digest(entry, translation)):
            with suppress(TypeError):  # a report of another form
                kept.append(_report_of(entry.service_name, part))
    return kept


def _report_of(service_name: str, part: Part) -> ServiceReport:
    counts = dict(part.report)
    generated = GeneratedService(**counts.pop("generated"))
    return ServiceReport(service_name, generated, files=tuple(part.files), **counts)


def service_part(
    report: ServiceReport, output: Path, entry: ServiceEntry, translation: TranslationOptions
) -> Part:
    """Return what the state is to say of a service that a build has written or kept."""
    said = {
        "generated": report.generated and asdict(report.generated),
        "operations": report.operations,
        "types": report.types,
        "size": report.size,
    }
    return Part(service_digest(entry, translation), said, stamps_of(output, report.files))


def service_digest(entry: ServiceEntry, translation: TranslationOptions) -> str:
    """Return the digest of what a service's files are made from.

    The version of botocore is none of it: it stands beside the services, not in them.
    """
    options = _as_data(translation.of_service(entry.service_name))
    return _digest(_tool(), options, entry.service_name, entry.api_version, entry.stamps)


def core_digest(
    options: CoreOptions,
    services: Iterable[GeneratedService],
    regions: Stamps,
    botocore: Path | None,
) -> str:
    """Return the digest of the inputs of the files beside the services, which list the services.

    `regions` has the stamps of the files that AWS's regions are read from. `botocore` is the
    package whose sources the core stubs are read from, if not the installed one.
    """
    sources = list(stamps_below(str(botocore), without="data")) if botocore is not None else None
    listed = [asdict(service) for service in services]
    return _digest(_tool(), asdict(options), listed, regions, sources)


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
    """Return where a package lies, without importing it: nowhere, if it is not installed."""
    spec = find_spec(package)
    return list(spec.submodule_search_locations or ()) if spec else []


def _digest(*parts: object) -> str:
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()
