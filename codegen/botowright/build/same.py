"""The comparison of an output with its job by content, for an output of another installation.

The digests of the parts (`build.kept`) cover the stamps of botowright's own files, so those of two
installations always differ: that of uvx, and that of a hook of pre-commit. The files may be the
same. To find out takes as long as a build, so the answer is kept in the user's cache folder.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.build.kept import inputs_digest
from botowright.output.state import read_state, stamps_of
from botowright.output.tree import read_manifest
from botowright.system import cache

if TYPE_CHECKING:
    from botowright.build.job import Job

_KIND = "same"


def gives_the_same(job: Job) -> bool:
    """Return whether a build would write the files of the output again as they are.

    Raises UsageError if a file of the output cannot be read.
    """
    manifest = read_manifest(job.output)
    if manifest is None:
        return False
    parts = read_state(job.output)
    is_untouched = bool(parts) and all(
        part.files == stamps_of(job.output, part.files) for part in parts.values()
    )
    key = inputs_digest(job, {name: part.digest for name, part in parts.items()})
    if is_untouched and cache.read(_KIND, key) is not None:
        return True
    # Deferred: importing takes 0.08 s, and the answer is often kept.
    from botowright.build.check import check

    report = check(job, manifest, lambda _: None)
    is_same = not report.failures and not report.drift
    if is_same and is_untouched:
        cache.write(_KIND, key, b"")
    return is_same
