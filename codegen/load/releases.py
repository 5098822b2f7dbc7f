"""The models of a botocore that is not installed: a version's wheel, a wheel file, a folder.

The data and the modules of a wheel are unpacked into the user's cache folder, and never imported:
the models are loaded, the modules' sources are read. A version
is fetched by the user's own pip, or uv, with whatever index and proxy these are set up for.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
import zlib
from pathlib import Path

from packaging.utils import InvalidWheelFilename, parse_wheel_filename
from packaging.version import InvalidVersion, Version

from codegen.errors import UsageError
from codegen.load.source import UNKNOWN_VERSION

_PACKAGE = "botocore/"
_DATA = "botocore/data/"
_RELEASED = "released.txt"
# A wheel made for reproducibility says 1980, which is the first that a zip archive can say.
_FIRST_YEAR = 2012


def data_of_folder(folder: Path) -> tuple[Path, str]:
    """Return the data folder that a path means, and the version beside it ("0" where none is).

    The path may be the data folder, the botocore package, or a folder that holds the package.
    """
    if not folder.is_dir():
        message = f"{folder} is not a folder. --botocore takes a version, a wheel or a folder"
        raise UsageError(message)
    for inner in (folder / "botocore" / "data", folder / "data"):
        if inner.is_dir():
            return inner, _version_beside(inner)
    return folder, _version_beside(folder)


def data_of_wheel(wheel: Path) -> tuple[Path, str]:
    """Return the models of a botocore wheel, unpacked once, and its version."""
    try:
        name, version, _, _ = parse_wheel_filename(wheel.name)
    except InvalidWheelFilename as error:
        message = f"{wheel} is not named like a wheel: botocore-1.44.8-py3-none-any.whl"
        raise UsageError(message) from error
    if name != "botocore":
        message = f"{wheel} is a wheel of {name}. --botocore takes a botocore wheel"
        raise UsageError(message)
    if not wheel.is_file():
        message = f"{wheel} does not exist"
        raise UsageError(message)
    with wheel.open("rb") as file:
        size = file.seek(0, 2)
    # A rebuilt wheel of the same version is another wheel.
    folder = _cache_folder() / f"wheel-{version}-{size}-{wheel.stat().st_mtime_ns}"
    return _unpacked(wheel, folder), str(version)


def data_of_version(version: str) -> tuple[Path, str]:
    """Return the models of a published version, fetched once, and the version as PEP 440 spells it.

    Raises UsageError where the version is none, or pip and uv are missing or find nothing.
    """
    try:
        version = str(Version(version))
    except InvalidVersion as error:
        message = f"{version!r} is neither a version, nor a wheel, nor a folder"
        raise UsageError(message) from error
    folder = _cache_folder() / version
    if (folder / _DATA).is_dir():
        return folder / _DATA, version
    return _fetched(version, folder, _DATA), version


def service_of_version(version: str, service_name: str) -> Path:
    """Return a data folder of a published version that holds one service, or nothing.

    Fetched once; of the wheel no more than that service is kept, unless all of it is there.
    Raises UsageError as `data_of_version` does.
    """
    whole = _cache_folder() / version / _DATA
    if whole.is_dir():
        return whole
    folder = _cache_folder().parent / "services" / service_name / version
    if (folder / _DATA).is_dir():
        return folder / _DATA
    return _fetched(version, folder, f"{_DATA}{service_name}/")


def release_date(data_folder: Path) -> str:
    """Return the day on which a version was built, "2021-07-01"; "" where it is not known.

    That is the newest time in its wheel: wheels say it nowhere else. It is kept beside the models
    that are taken out of one; a folder of another origin, and what uv fetched, have none.
    """
    file = data_folder.parent.parent / _RELEASED
    return file.read_text("utf-8").strip() if file.is_file() else ""


def learn_release_date(version: str, data_folder: Path) -> None:
    """Write down a version's date beside models that were unpacked without it.

    Raises UsageError where the wheel cannot be fetched.
    """
    file = data_folder.parent.parent / _RELEASED
    if file.is_file():
        return
    with tempfile.TemporaryDirectory() as scratch:
        fetched = _fetch(version, Path(scratch))
        date = _built(fetched) if fetched.suffix == ".whl" else ""
    file.write_text(f"{date}\n", "utf-8")


def wheel_date(wheel: Path) -> str:
    """Return the day on which a wheel was built, "" where it does not say.

    Raises UsageError where it cannot be read.
    """
    try:
        return _built(wheel)
    except (OSError, zipfile.BadZipFile) as error:
        message = f"{wheel} cannot be read: {error}"
        raise UsageError(message) from error


def _fetched(version: str, folder: Path, prefix: str) -> Path:
    with tempfile.TemporaryDirectory() as scratch:
        fetched = _fetch(version, Path(scratch))
        if fetched.suffix == ".whl":
            return _unpacked(fetched, folder, prefix)
        return _moved(fetched, folder, prefix)


def _fetch(version: str, scratch: Path) -> Path:
    requirement = f"botocore=={version}"
    if _runs([sys.executable, "-m", "pip", "--version"]):
        # A source archive would be run to learn its metadata: nothing of botocore's is run.
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps"]
        command += ["--only-binary", ":all:"]
        _run([*command, "--dest", str(scratch), requirement], requirement)
        wheels = list(scratch.glob("*.whl"))
        if not wheels:
            message = f"{requirement} has no wheel; unpack its source and pass the folder"
            raise UsageError(message)
        return wheels[0]
    if shutil.which("uv"):
        command = ["uv", "pip", "install", "--quiet", "--no-deps", "--python"]
        _run([*command, sys.executable, "--target", str(scratch), requirement], requirement)
        return scratch
    message = f"neither pip nor uv is there to fetch {requirement}; pass a wheel file or a folder"
    raise UsageError(message)


def _runs(command: list[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def _run(command: list[str], requirement: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return
    message = f"{requirement} could not be fetched: {reason_of(done)}"
    raise UsageError(message)


def reason_of(done: subprocess.CompletedProcess[str]) -> str:
    """Return the line in which a command says why it failed."""
    said = [line for line in done.stderr.splitlines() if line.strip()]
    errors = [line for line in said if re.match(r"(?i)error", line)] or said
    return errors[-1] if errors else f"exit code {done.returncode}"


def _unpacked(wheel: Path, folder: Path, prefix: str = _DATA) -> Path:
    if (folder / _DATA).is_dir():
        return folder / _DATA
    with tempfile.TemporaryDirectory() as scratch:
        try:
            with zipfile.ZipFile(wheel) as archive:
                names = archive.namelist()
                members = [name for name in names if name.startswith(prefix)]
                if prefix == _DATA:  # the core stubs are read from the modules
                    members += [n for n in names if n.startswith(_PACKAGE) and n.endswith(".py")]
                archive.extractall(scratch, members)
        except (OSError, zipfile.BadZipFile, zlib.error) as error:
            message = f"{wheel} cannot be read: {error}"
            raise UsageError(message) from error
        if not any(name.startswith(_DATA) for name in names):
            message = f"{wheel} holds no models: there is no {_DATA} in it"
            raise UsageError(message)
        return _moved(Path(scratch), folder, prefix, _built(wheel))


def _built(wheel: Path) -> str:
    with zipfile.ZipFile(wheel) as archive:
        year, month, day = max(info.date_time for info in archive.infolist())[:3]
    return f"{year:04}-{month:02}-{day:02}" if year >= _FIRST_YEAR else ""


def _moved(scratch: Path, folder: Path, prefix: str, date: str = "") -> Path:
    """Put what a scratch folder has of `botocore` into the cache, whole or not at all.

    Of the models alone a folder for one service has its own.
    """
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder.parent) as staging:
            new = Path(staging) / "new"
            (new / _DATA).mkdir(parents=True)
            wanted = _PACKAGE if prefix == _DATA else prefix
            if (scratch / wanted).is_dir():  # else the version does not have the service
                shutil.copytree(scratch / wanted, new / wanted, dirs_exist_ok=True)
            (new / _RELEASED).write_text(f"{date}\n", "utf-8")
            new.rename(folder)
    except OSError as error:
        if not (folder / _DATA).is_dir():  # else another process was first
            message = f"{folder} cannot be written: {error}"
            raise UsageError(message) from error
    return folder / _DATA


def _cache_folder() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("botowright") / "releases"


def _version_beside(data_folder: Path) -> str:
    init = data_folder.parent / "__init__.py"
    if not init.is_file():
        return UNKNOWN_VERSION
    found = re.search(r"""^__version__ = ['"]([^'"]+)['"]""", init.read_text("utf-8"), re.MULTILINE)
    return found[1] if found else UNKNOWN_VERSION
