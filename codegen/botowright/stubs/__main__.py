"""`python -m botowright.stubs`: derive the shipped stubs again.

It reads the installed boto3, botocore and s3transfer, and fetches aiobotocore and aioboto3 once.
"""

from __future__ import annotations

from pathlib import Path

from botowright.stubs.shipped import DERIVED, to_ship
from botowright.stubs.sources import shipped_packages
from botowright.system.workers import core_count

if __name__ == "__main__":
    folder = Path(__file__).with_name(DERIVED)
    folder.mkdir(exist_ok=True)
    for name, text in to_ship(shipped_packages(), core_count()).items():
        folder.joinpath(name).write_text(text, "utf-8")
