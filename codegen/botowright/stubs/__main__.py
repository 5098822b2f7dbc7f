"""`python -m botowright.stubs`: derive the stubs that are shipped anew, from what is installed."""

from __future__ import annotations

from pathlib import Path

from botowright.build.pipeline import cores
from botowright.stubs.derive import DERIVED, to_ship

if __name__ == "__main__":
    Path(__file__).with_name(DERIVED).write_text(to_ship(cores()), "utf-8")
