"""Environments of aiobotocore, aioboto3 and moto, whose botocore is not that of our own.

`requirements/<library>-<version>.txt` locks what an environment has. Each is made once on a
machine, in a cache folder of the tests. Nobody may change it.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
from pathlib import Path

from platformdirs import user_cache_path

from tests.support.environments import Environment, empty_environment
from tests.support.once import made_once

ROOT = Path(__file__).parents[2]
# Modules of older versions need these too.
_EXTRAS = {"aioboto3": "[s3cse]", "aiobotocore": "", "moto": "[server]"}
AIOBOTOCORE = ("aiobotocore", "3.10.0")
AIOBOTO3 = ("aioboto3", "15.5.0")
# A server in place of AWS. It runs in a process of its own, with a botocore of its own.
MOTO = ("moto", "5.2.5")


def interpreter_with(library: str, version: str) -> Path:
    """Return the interpreter of a shared environment with a library: `*AIOBOTOCORE`.

    A version without a lock gets the newest packages that it allows. The first call for a version
    fetches its packages.
    """
    return _shared(library, version).python


def site_packages_with(library: str, version: str) -> Path:
    """Return the folder of installed packages of such an environment."""
    return _shared(library, version).site_packages


def async_environment(library: str, version: str, package: Path, folder: Path) -> Environment:
    """Make an environment with a generated package, and a library and its dependencies as links."""
    environment = empty_environment(folder)
    for path in site_packages_with(library, version).iterdir():
        if path.suffix != ".pth" and path.name != "__pycache__":
            (environment.site_packages / path.name).symlink_to(path)
    for path in (package / "boto_types", *package.glob("*-stubs")):
        shutil.copytree(path, environment.site_packages / path.name)
    return Environment(environment.python, package)


def _shared(library: str, version: str) -> Environment:
    lock = ROOT / "requirements" / f"{library}-{version}.txt"
    locked = lock.read_bytes() if lock.exists() else b""
    key = hashlib.sha256(sys.version.encode() + locked).hexdigest()[:12]
    folder = user_cache_path("botowright-tests") / f"{library}-{version}-{key}"

    def make(folder: Path) -> None:
        environment = empty_environment(folder)
        wanted = [f"{library}{_EXTRAS[library]}=={version}", "boto3"]
        if locked:
            wanted = ["--require-hashes", "-r", str(lock)]
        command = [sys.executable, "-m", "pip", "--python", str(environment.python), "install"]
        command += ["--quiet", "--only-binary", ":all:", *wanted]
        subprocess.run(command, check=True)

    return Environment(made_once(folder, make) / "bin" / "python")
