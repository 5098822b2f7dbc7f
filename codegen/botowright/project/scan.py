"""The scan: the AWS services that the code of a project uses."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from botowright.project.files import project_files
from botowright.project.followed import Followed
from botowright.project.kept import KeptFile, read_kept, write_kept
from botowright.project.libraries import imported_libraries
from botowright.project.modules import Modules, module_parts
from botowright.project.names import Names
from botowright.project.terms import FileTerms
from botowright.project.uses import Services, Unresolved, Use, uses_of
from botowright.system.file_problems import file_problem
from botowright.system.regular import regular_content
from botowright.system.workers import core_count, run_on_cores, without_collector

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from botowright.project.files import ProjectFiles
    from botowright.project.kept import KeptFiles
    from botowright.system.stamps import Stamp

# A file that matches may make clients. The others are read only if these import from them.
_MENTION = re.compile(rb"boto(?:3|core|_types)|(?:client|resource)(?:\s*\(|\s+as\b)", re.IGNORECASE)
_FEW_BYTES = 200_000  # starting workers takes as long as reading these
_NO_NAMES: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Scan:
    """The result of a scan, in the order of the files and their lines."""

    uses: tuple[Use, ...]
    unresolved: tuple[Unresolved, ...]
    warnings: tuple[str, ...]
    # The asynchronous libraries that files import.
    imports: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def libraries(self) -> frozenset[str]:
        """The targets that type the project's clients.

        A session can come from elsewhere, e.g. as a parameter. Then the imports decide.
        """
        found = _NO_NAMES.union(*map(self._libraries_of, self.uses))
        return found or (self.imported if self.uses else found)

    @property
    def imported(self) -> frozenset[str]:
        """The asynchronous libraries that the project's files import."""
        return _NO_NAMES.union(*self.imports.values())

    def user_of(self, libraries: Collection[str]) -> str:
        """Return a place that uses one of some libraries in words, "" without one."""
        uses = (use for use in self.uses if not self._libraries_of(use).isdisjoint(libraries))
        found = next(uses, None)
        if found is not None:
            return f"{found.where} uses it"
        file = self.importer_of(libraries)
        return file and f"{file} imports it"

    def importer_of(self, libraries: Collection[str]) -> str:
        """Return the first file that imports one of some libraries, "" without one."""
        files = (file for file, found in self.imports.items() if not found.isdisjoint(libraries))
        return next(files, "")

    def _libraries_of(self, use: Use) -> frozenset[str]:
        imported = self.imports.get(use.file, _NO_NAMES)
        return frozenset((use.library,)) if use.library else imported

    @property
    def services(self) -> tuple[str, ...]:
        """The names of the services that the project uses."""
        return tuple(sorted(self.places))

    @property
    def places(self) -> dict[str, list[str]]:
        """The places that use each service: "src/upload.py:12"."""
        places: dict[str, dict[str, None]] = {}
        for use in self.uses:
            places.setdefault(use.service, {})[use.where] = None
        return {service: list(found) for service, found in places.items()}


def scanned_services(
    root: Path,
    services: Collection[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    processes: int | None = None,
) -> Scan:
    """Return the services that a project uses, of those that its botocore has.

    A file that cannot be read is left out, and has a warning that names it.
    """
    found = project_files(root, include, exclude)
    kept = read_kept(root, services)
    files = _marked_files(root, found.stamps, kept)
    results = _results(root, files, Services(services), processes or core_count())
    if files != kept:
        write_kept(root, services, files)
    warnings = [warning for each in files.values() if each.terms for warning in each.terms.warnings]
    return Scan(
        tuple(result for result in results if isinstance(result, Use)),
        tuple(result for result in results if isinstance(result, Unresolved)),
        (*found.warnings, *warnings),
        _imports(files),
    )


def scanned_imports(
    root: Path,
    services: Collection[str],
    *,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
) -> Scan:
    """Return the asynchronous libraries that a project's files import, without their uses.

    No file is parsed. `services` are those of `scanned_services`, which keeps the same results.
    """
    found = project_files(root, include, exclude)
    kept = read_kept(root, services)
    files = _marked_files(root, found.stamps, kept)
    if files != kept:
        write_kept(root, services, files)
    return Scan((), (), tuple(found.warnings), _imports(files))


def _imports(files: Mapping[str, KeptFile]) -> dict[str, frozenset[str]]:
    return {file: each.imports for file, each in files.items() if each.imports}


def only_in(scan: Scan, files: Collection[str]) -> Scan:
    """Return the results of a scan in some of its files."""
    return Scan(
        tuple(use for use in scan.uses if use.file in files),
        tuple(call for call in scan.unresolved if call.file in files),
        scan.warnings,
        {file: names for file, names in scan.imports.items() if file in files},
    )


def _marked_files(root: Path, stamps: ProjectFiles, kept: KeptFiles) -> dict[str, KeptFile]:
    """Return what is kept of each file, and for a changed file whether it mentions boto."""
    return {
        file: (
            kept[file]
            if file in kept and kept[file].stamp == stamp
            else _marked_file(root / file, stamp)
        )
        for file, stamp in stamps.items()
    }


def mentions_boto(content: bytes) -> bool:
    """Return whether a file's content may make clients."""
    return _MENTION.search(content) is not None


def _marked_file(path: Path, stamp: Stamp) -> KeptFile:
    try:
        content = regular_content(path)
    except OSError:
        return KeptFile(stamp, mentions_boto=True)  # reading it again gives the warning
    return KeptFile(stamp, mentions_boto(content), imported_libraries(content))


def _results(
    root: Path, files: dict[str, KeptFile], services: Services, processes: int
) -> list[Use | Unresolved]:
    """Return what the files that mention boto use, and add the terms that were read to `files`.

    Files that they import names from are read next, and those that call their functions, and so on.
    """
    modules = Modules(files)
    pending = {f: _NO_NAMES for f, each in files.items() if each.mentions_boto and not each.terms}
    while True:
        files.update(_read_files(root, pending, files, services.names, processes))
        read = {file: each.terms for file, each in files.items() if each.terms}
        names = Names(read, modules)
        starts = {f: t for f, t in read.items() if files[f].mentions_boto or t.followed}
        found = uses_of(starts, names, services)
        pending = dict.fromkeys(names.wanted, _NO_NAMES)
        pending |= _mentioning(root, files, found.followed, services.names)
        if not pending:
            return sorted(found.results, key=_order)


def _mentioning(
    root: Path,
    files: dict[str, KeptFile],
    names: Mapping[str, frozenset[str]],
    services: frozenset[str],
) -> dict[str, frozenset[str]]:
    """Return the files that mention names which their terms do not follow, with all that they do.

    Marks the names that a file does not mention in `files`.
    """
    pending = {}
    wanted = {Followed(name, _packages(of)) for name, of in names.items()}
    for file, each in files.items():
        followed = each.terms.followed if each.terms else _NO_NAMES
        new = {one for one in wanted - each.unmentioned if one.name not in followed}
        if not new:
            continue
        text = _text(root / file)
        mentioned = {one for one in new if one.is_in(text, services)}
        files[file] = replace(each, unmentioned=each.unmentioned | (new - mentioned))
        if mentioned:
            pending[file] = followed.union(one.name for one in mentioned)
    return pending


def _packages(files: Collection[str]) -> frozenset[str]:
    """Return the names of some modules, and of their packages, which may import names from them."""
    return frozenset(part for file in files for part in module_parts(file)[-2:])


def _text(path: Path) -> str:
    try:
        return regular_content(path).decode("utf-8", "replace")
    except OSError:
        return ""  # the file has a warning already


def _read_files(
    root: Path,
    pending: Mapping[str, frozenset[str]],
    stamped: KeptFiles,
    services: frozenset[str],
    processes: int,
) -> Iterator[tuple[str, KeptFile]]:
    """Yield the files with their terms, which follow the given names."""
    if not pending:
        return
    # Deferred: libcst takes a fifth of a second to import, and often no file has changed. Workers
    # inherit the import.
    from botowright.project.read import file_terms

    # Workers take the items in their order, so large files come first.
    by_size = sorted(sorted(pending), key=lambda file: stamped[file].stamp[0], reverse=True)
    size = sum(stamped[file].stamp[0] for file in pending)
    task = partial(_terms, partial(file_terms, services), str(root))
    with without_collector():
        items = [(file, pending[file]) for file in by_size]
        read = run_on_cores(task, items, processes if size > _FEW_BYTES else 1)
    for file, terms in zip(by_size, read, strict=True):
        yield file, replace(stamped[file], terms=terms)


def _terms(
    read: Callable[[str, bytes, frozenset[str]], FileTerms],
    root: str,
    item: tuple[str, frozenset[str]],
) -> FileTerms:
    file, followed = item
    try:
        return read(file, regular_content(os.path.join(root, file)), followed)
    except OSError as error:
        problem = f"{file}: cannot be read: {file_problem(error)}"
        return FileTerms(warnings=(problem,), followed=followed)


def _order(result: Use | Unresolved) -> tuple[str, int, int, str]:
    last = result.service if isinstance(result, Use) else result.why
    return result.file, result.place.cell or 0, result.place.line, last
