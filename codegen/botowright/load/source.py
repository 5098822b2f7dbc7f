"""A source of models: folders in botocore's layout, and the version of botocore."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import botocore as installed

from botowright.errors import UsageError
from botowright.ir.identifiers import normalized
from botowright.load.observations import check_tables
from botowright.settings.options import is_path
from botowright.system.file_problems import problem_and_way_out
from botowright.system.stamps import Stamp, stamp

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

SERVICE = "service-2"
RESOURCES = "resources-1"
EXTENSIONS = (".json", ".json.gz")  # of a model's file, in the order of botocore/loaders.py
# The path of a service model below a folder of models.
LAYOUT = f"service/version/{SERVICE}.json"
# A service's name appears in addresses, commands and Markdown, and it names a folder.
_SERVICE_NAME = re.compile(r"[\w.-]+")
_LONGEST_NAME = 200  # bytes; a folder's name can have 255

Stamps: TypeAlias = tuple[tuple[str, Stamp], ...]


def is_service_name(name: str) -> bool:
    """Return whether a folder's name can be the name of a service and of its package."""
    return (
        _SERVICE_NAME.fullmatch(name) is not None
        and len(normalized(name).encode("utf-8")) <= _LONGEST_NAME
    )


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Folders in the order of the search, as botocore searches its own."""

    search_paths: tuple[str, ...]
    botocore_version: str
    boto3_data: str | None = (
        None  # the folder of boto3's resource models; None if boto3 is not installed
    )
    observed_tables: tuple[str, ...] = ()  # a user's tables of observed keys
    libraries: tuple[tuple[str, str], ...] = ()  # the folders of libraries built on botocore
    releases: tuple[tuple[str, str], ...] = ()  # the versions of these, if they are known

    @property
    def botocore_package(self) -> Path | None:
        """Return the folder of botocore's modules, None if the models have none beside them."""
        package = Path(self.search_paths[-1]).parent
        return package if (package / "__init__.py").is_file() else None

    @property
    def has_libraries_beside(self) -> bool:
        """Return whether the libraries are beside botocore's modules."""
        botocore = self.botocore_package
        return botocore is not None and all(
            Path(folder).parent == botocore.parent for _, folder in self.libraries
        )

    @property
    def packages(self) -> dict[str, Path]:
        """Return the folders of botocore's modules, of those beside them, and of the libraries."""
        botocore = self.botocore_package
        libraries = {name: Path(folder) for name, folder in self.libraries}
        if botocore is None:
            return libraries
        found = {name: package_beside(botocore, name) for name in ("boto3", "s3transfer")}
        beside = {name: path for name, path in found.items() if path}
        return {"botocore": botocore, **beside, **libraries}


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """A service of a source, at its newest API version."""

    service_name: str
    api_version: str
    all_versions: tuple[str, ...]
    size: int  # of its model's file, in bytes
    # The stamps of every file at that version, and of the tables of observed keys.
    stamps: Stamps = field(default=(), compare=False)


def model_source(
    botocore: str | None, model_folders: Sequence[Path], observed_tables: tuple[str, ...] = ()
) -> ModelSource:
    """Return the source that a user's options name.

    `botocore` is a version, a wheel file or a folder, None for the installed one. The search order
    is: `model_folders`; AWS_DATA_PATH, or `data_path` in the AWS configuration; `~/.aws/models`;
    botocore's own data (botocore/loaders.py, botocore/configprovider.py). `observed_tables` are
    files that `botowright observe` wrote.

    Raises UsageError for a missing folder, wheel or version, and for an unreadable table.
    """
    data_folder, version = _botocore_data(botocore)
    for folder in model_folders:
        if not os.path.isdir(folder):
            message = f"{folder} is not a folder. --models takes a folder of models: {LAYOUT}"
            raise UsageError(message)
        if not any(path.endswith(EXTENSIONS) for _, _, path, _ in _model_files(str(folder))):
            message = f"{folder} holds no models: there is no {LAYOUT} in it"
            raise UsageError(message)
    check_tables(observed_tables)
    paths = _search_paths(model_folders, data_folder)
    return ModelSource(paths, version, _boto3_data(data_folder.parent), observed_tables)


def _search_paths(model_folders: Iterable[str | Path], data_folder: Path) -> tuple[str, ...]:
    own = os.path.join(os.path.expanduser("~"), ".aws", "models")
    return (*map(str, model_folders), *_data_path(), own, str(data_folder))


def names_to_complete(botocore: str | None, model_folders: Iterable[str], prefix: str) -> list[str]:
    """Return the names of services with a prefix, for a shell that completes a command line.

    Only a botocore in a folder is read. The names of any other are those of the installed one. This
    is faster than `service_entries`. Raises UsageError if a folder cannot be read.
    """
    is_folder = botocore is not None and os.path.isdir(botocore)
    data_folder, _ = _botocore_data(botocore if is_folder else None)
    return sorted(
        {
            service.name
            for folder in filter(os.path.isdir, _search_paths(model_folders, data_folder))
            for service in _inside(folder)
            if service.name.startswith(prefix) and _is_folder(service) and _has_model(service.path)
        }
    )


def _has_model(service: str) -> bool:
    return any(
        os.path.exists(os.path.join(version.path, f"{SERVICE}{extension}"))
        for version in filter(_is_folder, _inside(service))
        for extension in EXTENSIONS
    )


def package_beside(botocore: Path, name: str) -> Path | None:
    """Return the folder of a package that is installed beside a botocore, None without one."""
    package = botocore.parent / name
    return package if (package / "__init__.py").is_file() else None


def service_entries(source: ModelSource) -> list[ServiceEntry]:
    """Return every service of a source, by name.

    A service is a folder whose folders are its API versions: each holds a service model
    (botocore/loaders.py, list_available_services and list_api_versions). We do not use botocore's
    loader, because importing it takes half the time of a build that has nothing to do.
    Raises UsageError if the folders hold no models, or if one cannot be read.
    """
    entries = entries_of(source)
    if not entries:
        message = f"{source.search_paths[-1]} holds no models: there is no {LAYOUT} in it"
        raise UsageError(message)
    return entries


def entries_of(source: ModelSource) -> list[ServiceEntry]:
    """Return every service of a source, by name. The list may be empty."""
    services: defaultdict[str, defaultdict[str, list[tuple[str, Stamp]]]]
    services = defaultdict(lambda: defaultdict(list))
    for folder in filter(os.path.isdir, source.search_paths):
        for name, version, path, found in _model_files(folder):
            services[name][version].append((path, found))
    tables = tuple((table, stamp(os.stat(table))) for table in source.observed_tables)
    entries = [_entry(name, versions, tables) for name, versions in sorted(services.items())]
    return [entry for entry in entries if entry]


def _model_files(folder: str) -> Iterator[tuple[str, str, str, Stamp]]:
    """Yield service, version, path and stamp of each file of a folder in botocore's layout.

    Raises UsageError if a folder cannot be read.
    """
    try:
        for service in filter(_is_folder, _inside(folder)):
            for version in filter(_is_folder, _inside(service.path)):
                for file in filter(_is_there, _inside(version.path)):
                    yield service.name, version.name, file.path, stamp(file.stat())
    except OSError as error:
        problem = problem_and_way_out(error, "change its permissions")
        message = f"{error.filename or folder} cannot be read: {problem}"
        raise UsageError(message) from error


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Return whether an entry is a folder or a link to one. A circle of links is not."""
    return os.path.isdir(entry.path) if entry.is_symlink() else entry.is_dir()


def _is_there(entry: os.DirEntry[str]) -> bool:
    """Return whether an entry exists and is not a folder. Reading a named pipe fails later."""
    return not _is_folder(entry) and (not entry.is_symlink() or os.path.exists(entry.path))


def _inside(folder: str) -> list[os.DirEntry[str]]:
    with os.scandir(folder) as entries:
        return sorted(entries, key=lambda entry: entry.name)


def _entry(
    name: str, versions: dict[str, list[tuple[str, Stamp]]], tables: Stamps
) -> ServiceEntry | None:
    sizes = {
        version: size
        for version, files in versions.items()
        if (size := _model_size(files)) is not None
    }
    if not sizes:
        return None
    newest = max(sizes)
    # In the order of the search: if two files have the same name, the first is read.
    stamps = (*versions[newest], *tables)
    return ServiceEntry(name, newest, tuple(sorted(sizes)), sizes[newest], stamps)


def _model_size(files: list[tuple[str, Stamp]]) -> int | None:
    """Return the size of the first service model in the order of the search, None without one."""
    for path, (size, *_) in files:
        folder, name = os.path.split(path)
        if name == f"{SERVICE}.json":
            return size
        # Compression makes a model about ten times smaller. A plain model beside it is read first.
        if name == f"{SERVICE}.json.gz" and (f"{folder}{os.sep}{SERVICE}.json") not in dict(files):
            return size * 10
    return None


def _botocore_data(botocore: str | None) -> tuple[Path, str]:
    if botocore in (None, installed.__version__):
        return Path(installed.BOTOCORE_ROOT) / "data", installed.__version__
    # Deferred: it takes 20 ms, and most builds use the installed botocore.
    from botowright.releases.data_folders import data_of_folder, data_of_version, data_of_wheel

    if not is_path(botocore):
        return data_of_version(botocore)
    if botocore.endswith(".whl"):
        return data_of_wheel(Path(botocore))
    return data_of_folder(Path(botocore))


def _boto3_data(botocore: Path) -> str | None:
    """Return the data folder of the boto3 beside a botocore, otherwise of the installed one.

    Every botocore may use any, because boto3's resource models are frozen. They are the same bytes
    in 1.17.104 and 1.44.5, except for opsworks, which was removed. We do not import boto3.
    """
    package = package_beside(botocore, "boto3")
    if package is not None:
        return str(package / "data")
    spec = find_spec("boto3")
    if spec is None or spec.origin is None:
        return None
    return os.path.join(os.path.dirname(spec.origin), "data")


def _data_path() -> list[str]:
    value = os.environ.get("AWS_DATA_PATH") or _configured_data_path()
    if not value:
        return []
    return [os.path.expanduser(os.path.expandvars(p)) for p in value.split(os.pathsep)]


def _configured_data_path() -> str | None:
    config_file = os.environ.get("AWS_CONFIG_FILE", "~/.aws/config")
    try:
        with open(os.path.expanduser(config_file), "rb") as file:
            if b"data_path" not in file.read():
                return None
    except OSError:
        return None
    # Deferred: the session module takes a fifth of a second to import.
    from botocore.exceptions import BotoCoreError
    from botocore.session import Session

    try:
        value = Session().get_config_variable("data_path")
    except BotoCoreError as error:
        message = f"{config_file} cannot be read by botocore: {error}"
        raise UsageError(message) from error
    return value if isinstance(value, str) else None
