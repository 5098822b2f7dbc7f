"""The time of commands that fetch versions, with an empty cache: directly, and by pip.

    python -m benchmarks.fetching [--rounds N] [--service-path PATH]

Both ways take turns, so a slow network or another program slows both. The last column is the ratio
of the two ways. The user's index decides how fast a version arrives.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from functools import partial

from benchmarks.measure import Measured, best_in_turns, comparison_cells, measure

SECONDS_BAR = 15
_DIRECT = "from botowright.cli.main import main; main()"
_BY_PIP = f"from botowright.releases import archives; archives.sources = lambda: None; {_DIRECT}"
_RANGE = "1.44.0..1.44.5"


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--service-path", default="s3.put_object.IfNoneMatch")
    arguments = parser.parse_args()
    commands = {
        f"since {arguments.service_path}": ("since", arguments.service_path),
        f"changes {_RANGE} --service s3": ("changes", _RANGE, "--service", "s3"),
        "list --botocore 1.44.0": ("list", "--botocore", "1.44.0"),
    }
    print(f"best of {arguments.rounds}; the bar of the first row is {SECONDS_BAR} s")
    columns = "".join(
        f"{name:>{width}}{'by pip':>9}{'ratio':>7}"
        for name, width in (("seconds", 8), ("CPU", 8), ("MB", 7))
    )
    print(f"{'':<36}{columns}")
    for name, command in commands.items():
        ways = {"direct": partial(_run, _DIRECT, command), "pip": partial(_run, _BY_PIP, command)}
        found = best_in_turns(arguments.rounds, ways)
        print(f"{name:<36}{comparison_cells(found['direct'], found['pip'], 9)}")


def _run(program: str, command: tuple[str, ...]) -> Measured:
    with tempfile.TemporaryDirectory() as cache:
        environment = {"XDG_CACHE_HOME": cache}
        return measure([sys.executable, "-c", program, *command], environment=environment)


if __name__ == "__main__":
    main()
