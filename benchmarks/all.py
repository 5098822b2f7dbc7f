"""All figures of the documentation, from one run.

    python -m benchmarks.all [--peer NAME] [--peers FOLDER]

The run takes some minutes. The first one fetches a few hundred megabytes of the peer's packages.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from platformdirs import user_cache_path

from benchmarks import build, checkers, editor, imports


def main() -> None:
    """Print every table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peer", default="types-boto3", help="its distribution's name")
    parser.add_argument("--peers", type=Path, default=user_cache_path("botowright") / "peers")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        scratch = Path(folder)
        build.run(scratch / "build", ["--jobs", "2"])
        print()
        imports.run(scratch / "build" / "all")
        print()
        editor.run(scratch / "editor")
        print()
        checkers.run(scratch / "checkers", arguments.peer, arguments.peers)


if __name__ == "__main__":
    main()
