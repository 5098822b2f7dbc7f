"""`python -m botowright.stubs`: derive the shipped stubs again, from the installed packages."""

from __future__ import annotations

from pathlib import Path

from botowright.stubs.shipped import DERIVED, to_ship
from botowright.system.workers import core_count

if __name__ == "__main__":
    Path(__file__).with_name(DERIVED).write_text(to_ship(core_count()), "utf-8")
