"""A source of models: some folders in botocore's layout, and the version they belong to."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from botowright.errors import UsageError
from botowright.ir.identifiers import normalized
from botowright.load.observations import check_tables
from botowright.settings.options import is_path
from botowright.system.stamps import Stamp, stamp

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SERVICE = "service-2"
EXTENSIONS = (".json", ".json.gz")  # of a model's file, as botocore/loaders.py tries them
# Where a service model is, below a folder of models.
LAYOUT = f"service/version/{SERVICE}.json"
# A service's name is part of addresses, commands and Markdown, and the name of a folder.
_SERVICE_NAME = re.compile(r"[\w.-]+")
_LONGEST_NAME = 200  # bytes; of a folder's name there are 255

Stamps: TypeAlias = tuple[tuple[str, Stamp], ...]


def is_service_name(name: str) -> bool:
    """Return whether a folder's name can be a service's, and name a package."""
    return (
        _SERVICE_NAME.fullmatch(name) is not None
        and len(normalized(name).encode("utf-8")) <= _LONGEST_NAME
    )


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Folders in the order in which they are searched, as botocore searches its own."""

    search_paths: tuple[str, ...]
    botocore_version: str
    boto3_data: str | None = None  # where boto3's resource models are; None: it is not installed
    observed_tables: tuple[str, ...] = ()  # a user's, of observed keys

    @property
    def botocore_package(self) -> Path | None:
        """Return botocore's own modules, None where there are models and no modules beside them."""
        package = Path(self.search_paths[-1]).parent
        return package if (package / "__init__.py").is_file() else None


@dataclass(frozen=True, slots=True)
class ServiceEntry:
    """A service that a source has, at its newest API version."""

    service_name: str
    api_version: str
    all_versions: tuple[str, ...]
    size: int  # of its model's file, in bytes
    # Of every file at that version, and of the tables of observed keys.
    stamps: Stamps = field(default=(), compare=False)


def model_source(
    botocore: str | None, model_folders: Sequence[Path], observed_tables: tuple[str, ...] = ()
) -> ModelSource:
    """Return the source that a user's options name.

    `botocore` is None for the installed one, or a version, a wheel file or a folder;
    `model_folders` come before it, and before what botocore itself puts first:
    AWS_DATA_PATH (or `data_path` in the AWS configuration), then `~/.aws/models`
    (botocore/loaders.py, botocore/configprovider.py). `observed_tables` are files that
    `botowright observe` wrote.

    Raises UsageError for a folder, wheel or version that is not there, or an unreadable table.
    """
    data_folder, version = _botocore_data(botocore)
    for folder in model_folders:
        if not os.path.isdir(folder):
            message = f"{folder} is not a folder. --models takes a folder of models: {LAYOUT}"
            raise UsageError(message)
        if not any(any(folder.glob(f"*/*/*{extension}")) for extension in EXTENSIONS):
            message = f"{folder} holds no models: there is no {LAYOUT} in it"
            raise UsageError(message)
    paths = [str(folder) for folder in model_folders]
    paths += _data_path()
    paths.append(os.path.join(os.path.expanduser("~"), ".aws", "models"))
    paths.append(str(data_folder))
    check_tables(observed_tables)
    return ModelSource(tuple(paths), version, _boto3_data(), observed_tables)


def service_entries(source: ModelSource) -> list[ServiceEntry]:
    """Return every service of a source, by name.

    A service is a folder that has a folder with a service model in it, and is named like it; such
    folders are its versions (botocore/loaders.py, list_available_services and list_api_versions;
    its loader would take half the time of a build that has nothing to do, to be imported).
    Raises UsageError where there is none, or a folder cannot be read.
    """
    entries = entries_of(source)
    if not entries:
        message = f"no models in {source.search_paths[-1]}: there is no {LAYOUT} in it"
        raise UsageError(message)
    return entries


def entries_of(source: ModelSource) -> list[ServiceEntry]:
    """Return what `service_entries` does, an empty list where there is none."""
    services: defaultdict[str, defaultdict[str, list[tuple[str, Stamp]]]]
    services = defaultdict(lambda: defaultdict(list))
    for folder in filter(os.path.isdir, source.search_paths):
        try:
            for name, version, path, found in _model_files(folder):
                services[name][version].append((path, found))
        except OSError as error:
            message = f"{error.filename or folder} cannot be read: {error.strerror or error}"
            raise UsageError(message) from error
    tables = tuple((table, stamp(os.stat(table))) for table in source.observed_tables)
    entries = [_entry(name, versions, tables) for name, versions in sorted(services.items())]
    return [entry for entry in entries if entry]


def _model_files(folder: str) -> Iterator[tuple[str, str, str, Stamp]]:
    """Yield service, version, path and stamp of the files of a folder in botocore's layout."""
    for service in filter(_is_folder, _inside(folder)):
        for version in filter(_is_folder, _inside(service.path)):
            for file in filter(_is_there, _inside(version.path)):
                yield service.name, version.name, file.path, stamp(file.stat())


def _is_folder(entry: os.DirEntry[str]) -> bool:
    """Return whether an entry is a folder, or a link to one. A link in a circle leads nowhere."""
    return os.path.isdir(entry.path) if entry.is_symlink() else entry.is_dir()


def _is_there(entry: os.DirEntry[str]) -> bool:
    """Return whether there is a file, or what is none: reading a named pipe is then an error."""
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
    # In the order of the search: of two files of one name, the first is read.
    stamps = (*versions[newest], *tables)
    return ServiceEntry(name, newest, tuple(sorted(sizes)), sizes[newest], stamps)


def _model_size(files: list[tuple[str, Stamp]]) -> int | None:
    """Return the size of the first service model, in the order of the search; None without one."""
    for path, (size, *_) in files:
        folder, name = os.path.split(path)
        if name == f"{SERVICE}.json":
            return size
        # A compressed model is about a tenth of itself; a plain one beside it counts.
        if name == f"{SERVICE}.json.gz" and (f"{folder}{os.sep}{SERVICE}.json") not in dict(files):
            return size * 10
    return None


def _botocore_data(botocore: str | None) -> tuple[Path, str]:
    from botocore import BOTOCORE_ROOT, __version__

    if botocore in (None, __version__):
        return Path(BOTOCORE_ROOT) / "data", __version__
    # Deferred: it takes 20 ms, and most builds use the installed botocore.
    from botowright.releases.data_folders import data_of_folder, data_of_version, data_of_wheel

    if not is_path(botocore):
        return data_of_version(botocore)
    if botocore.endswith(".whl"):
        return data_of_wheel(Path(botocore))
    return data_of_folder(Path(botocore))


def _boto3_data() -> str | None:
    """Return the data folder of the installed boto3, which is not imported.

    It is the installed one's for any botocore: boto3's resource models are frozen, and are the
    same, byte for byte, in 1.17.104 and 1.44.5 (but for opsworks, which is gone).
    """
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
    # Only now: the session module costs a fifth of a second to import.
    from botocore.exceptions import BotoCoreError
    from botocore.session import Session

    try:
        value = Session().get_config_variable("data_path")
    except BotoCoreError as error:
        message = f"{config_file} cannot be read by botocore: {error}"
        raise UsageError(message) from error
    return value if isinstance(value, str) else None
