"""A place where checkers find a generated package: a virtual environment that has it installed."""

from __future__ import annotations

import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

# What a user has beside the types; linked, so that the environment costs nothing to make.
BESIDE = (
    "boto3",
    "botocore",
    "jmespath",
    "pydantic",
    "pydantic_core",
    "s3transfer",
    "typing_extensions.py",
    "urllib3",
)


def build(output: Path, *arguments: str) -> Path:
    """Run `botowright build` and return the output folder."""
    command = [sys.executable, "-m", "botowright", "build", "--quiet", "--output", str(output)]
    done = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return output


def site_with(package: Path, venv: Path) -> Path:
    """Make a virtual environment with a generated package in it; return its interpreter."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(venv)], check=True)
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    site_packages = venv / "lib" / version / "site-packages"
    for folder in package.iterdir():
        if folder.is_dir():
            shutil.copytree(folder, site_packages / folder.name)
    installed = Path(sysconfig.get_path("purelib"))
    for name in BESIDE:
        (site_packages / name).symlink_to(installed / name)
    return venv / "bin" / "python"
