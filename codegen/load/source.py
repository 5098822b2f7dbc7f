"""A source of models: some folders in botocore's layout, and the version they belong to."""

from __future__ import annotations

import os
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

from codegen.errors import UsageError
from codegen.load.files import SERVICE, new_loader

if TYPE_CHECKING:
    from collections.abc import Sequence

UNKNOWN_VERSION = "0"


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Folders in the order in which they are searched, as botocore searches its own."""

    search_paths: tuple[str, ...]
    botocore_version: str
    boto3_data: str | None = None  # where boto3's resource models are; None: it is not installed

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


def model_source(botocore: str | None, model_folders: Sequence[Path]) -> ModelSource:
    """Return the source that a user's options name.

    `botocore` is None for the installed one, or a version, a wheel file or a folder;
    `model_folders` come before it, and before what botocore itself puts first:
    AWS_DATA_PATH (or `data_path` in the AWS configuration), then `~/.aws/models`
    (botocore/loaders.py, botocore/configprovider.py).

    Raises UsageError for a folder, wheel or version that is not there.
    """
    data_folder, version = _botocore_data(botocore)
    for folder in model_folders:
        if not folder.is_dir():
            layout = f"service/version/{SERVICE}.json"
            message = f"{folder} is not a folder. --models takes a folder of models: {layout}"
            raise UsageError(message)
    paths = [str(folder) for folder in model_folders]
    paths += _data_path()
    paths.append(os.path.join(os.path.expanduser("~"), ".aws", "models"))
    paths.append(str(data_folder))
    return ModelSource(tuple(paths), version, _boto3_data())


def service_entries(source: ModelSource) -> list[ServiceEntry]:
    """Return every service of a source, by name. Raises UsageError where there is none."""
    loader = new_loader(source.search_paths)
    names = loader.list_available_services(SERVICE)
    if not names:
        layout = f"service/version/{SERVICE}.json"
        message = f"no models in {source.search_paths[-1]}: there is no {layout} in it"
        raise UsageError(message)
    entries = []
    for name in names:
        versions = tuple(loader.list_api_versions(name, SERVICE))
        size = _model_size(source, name, versions[-1])
        entries.append(ServiceEntry(name, versions[-1], versions, size))
    return entries


def _model_size(source: ModelSource, service_name: str, api_version: str) -> int:
    for folder in source.search_paths:
        for suffix, factor in (("json", 1), ("json.gz", 10)):
            path = os.path.join(folder, service_name, api_version, f"{SERVICE}.{suffix}")
            if os.path.isfile(path):
                return os.path.getsize(path) * factor
    return 0


def _botocore_data(botocore: str | None) -> tuple[Path, str]:
    from botocore import BOTOCORE_ROOT, __version__

    if botocore in (None, __version__):
        return Path(BOTOCORE_ROOT) / "data", __version__
    from codegen.load import releases

    if botocore.endswith(".whl"):
        return releases.data_of_wheel(Path(botocore))
    if os.sep in botocore or os.path.isdir(botocore):
        return releases.data_of_folder(Path(botocore))
    return releases.data_of_version(botocore)


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
    if not os.path.isfile(os.path.expanduser(config_file)):
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
