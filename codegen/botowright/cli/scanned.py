"""Lines about the scan of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.system.notices import tell

if TYPE_CHECKING:
    from botowright.project.scan import Scan


def tell_problems(scan: Scan) -> None:
    """Tell the user about files that cannot be read, and calls without a known service."""
    for warning in scan.warnings:
        tell(warning)
    for unresolved in scan.unresolved:
        tell(f"{unresolved.where}: {unresolved.why}")
