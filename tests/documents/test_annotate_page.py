"""The example and the messages of `docs/annotate.md` are those of the command."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from botowright.project.rewriting import unified_diff
from tests.documents.markdown_files import ROOT, blocks_of
from tests.unit.project.annotate.conftest import cases, run
from tests.unit.project.conftest import Project

if TYPE_CHECKING:
    from pathlib import Path

PAGE = ROOT / "docs" / "annotate.md"
FILE = "shop/orders.py"


# The callers are below the parts that the page shows.
CALLERS = (
    '\ndef main():\n    Orders(boto3.resource("dynamodb").Table("orders")).save({})\n',
    """
async def main():
    async with aioboto3.Session().client("s3") as client:
        await read(client)
""",
)


@pytest.mark.parametrize("number", range(len(CALLERS)))
def test_an_example(number: int, tmp_path: Path) -> None:
    blocks = list(blocks_of(PAGE, "diff"))
    assert len(blocks) == len(CALLERS)
    shown, caller = blocks[number].text.splitlines(), CALLERS[number]
    before = "".join(f"{line[1:]}\n" for line in shown[3:] if not line.startswith("+"))
    project = Project(tmp_path / "project")
    project.write({FILE: before.rstrip("\n") + "\n\n" + caller})
    rewriting = run(project)
    assert not rewriting.findings
    lines = unified_diff(rewriting.changes).decode().splitlines()
    assert [line.rstrip() for line in lines] == [line.rstrip() for line in shown]


def test_the_messages() -> None:
    rows = re.findall(r"^\| `(.+?)` \|", PAGE.read_text("utf-8"), re.MULTILINE)
    assert rows
    listed = {finding.partition(" ")[2] for case in cases().values() for finding in case.findings}
    assert sorted({*rows} - listed) == []
