"""Lines outside a terminal count the services, and the kept and failed ones among them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.build.report import ServiceReport
from botowright.cli.progress import progress_of
from botowright.package.generated import GeneratedService
from botowright.system import phases

if TYPE_CHECKING:
    import pytest


def test_lines_count_kept_and_failed_services(capsys: pytest.CaptureFixture[str]) -> None:
    generated = GeneratedService("s3", "s3", "S3Client")
    with progress_of(quiet=False) as progress:
        phases.start("Reading models")
        phases.start_items("Generating types", [0.1], already=3)
        progress(ServiceReport("ec2", generated, is_kept=True))
        progress(ServiceReport("s3", generated))
        progress(ServiceReport("notes", failure="it is broken"))
        progress(ServiceReport("sqs", generated, is_kept=True))
    assert capsys.readouterr().err.splitlines() == [
        "1/4 services (ec2, 1 kept)",
        "2/4 services (s3, 1 kept)",
        "3/4 services (notes, 1 kept, 1 failed)",
        "4/4 services (sqs, 2 kept, 1 failed)",
    ]
