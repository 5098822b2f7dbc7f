"""One service through every stage. These functions are the tasks of the workers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.build.limits import within_the_limit
from botowright.build.report import ServiceReport
from botowright.errors import ModelError, unexpected_as_model_error
from botowright.load.service import load_service
from botowright.output.drift import differences
from botowright.output.tree import write_files
from botowright.package.generated import GeneratedService
from botowright.render.service import render_service
from botowright.settings.options import FULL, SHORT
from botowright.targets.chosen import DEFAULT_TARGETS
from botowright.translate.parts import with_parts
from botowright.translate.service import translate_service

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.ir.files import GeneratedFile
    from botowright.ir.modules import ServicePackage
    from botowright.ir.targets import Targets
    from botowright.load.service import ServiceDefinition
    from botowright.load.source import ModelSource, ServiceEntry
    from botowright.settings.options import TranslationOptions


def write_service(
    source: ModelSource,
    options: TranslationOptions,
    targets: Targets,
    folder: Path,
    entry: ServiceEntry,
) -> ServiceReport:
    """Write a service's files into a folder."""
    report, files = _reported(source, options, targets, entry)
    write_files(folder, files)
    return report


def compare_service(
    source: ModelSource,
    options: TranslationOptions,
    targets: Targets,
    folder: Path,
    entry: ServiceEntry,
) -> ServiceReport:
    """Compare a service's files with those in a folder."""
    report, files = _reported(source, options, targets, entry)
    return replace(report, drift=tuple(differences(folder, files)))


def _reported(
    source: ModelSource, options: TranslationOptions, targets: Targets, entry: ServiceEntry
) -> tuple[ServiceReport, list[GeneratedFile]]:
    try:
        package, files = generate_service(source, entry, options, targets)
    except ModelError as error:
        return ServiceReport(entry.service_name, failure=str(error)), []
    return _report(package, files), files


def generate_service(
    source: ModelSource,
    entry: ServiceEntry,
    options: TranslationOptions,
    targets: Targets = DEFAULT_TARGETS,
) -> tuple[ServicePackage, list[GeneratedFile]]:
    """Return a service's package and its files.

    Raises ModelError if the model cannot be translated, and UsageError if an option does not fit.
    """
    with unexpected_as_model_error(entry.service_name):
        definition = load_service(source, entry)
        package, files = _generated(definition, options, targets)
        if options.documentation == FULL:
            short = replace(options, documentation=SHORT)
            files = within_the_limit(files, lambda: _generated(definition, short, targets)[1])
        return package, files


def _generated(
    definition: ServiceDefinition, options: TranslationOptions, targets: Targets
) -> tuple[ServicePackage, list[GeneratedFile]]:
    package = with_parts(translate_service(definition, options), targets)
    return package, render_service(package, targets)


def _report(package: ServicePackage, files: list[GeneratedFile]) -> ServiceReport:
    return ServiceReport(
        service_name=package.service_name,
        generated=GeneratedService(
            package.service_name,
            package.package_name,
            package.client.class_name,
            package.service_resource,
        ),
        operations=len(package.client.methods),
        types=package.type_count,
        size=sum(len(file.text.encode()) for file in files),
        files=tuple(file.path for file in files),
        shortened=tuple(file.path for file in files if file.is_shortened),
    )
