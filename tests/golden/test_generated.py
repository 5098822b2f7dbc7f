"""The files in `generated/` are the current output for the recorded botocore version."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

GENERATED = Path(__file__).parents[2] / "generated"


def test_the_reference_output_is_current() -> None:
    command = [sys.executable, "-m", "botowright", "check", "--output", str(GENERATED)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[:5000] + done.stderr
    assert "6 services" in done.stdout
