"""The bytes of a file, the choice of files, and what types depend on besides its code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.unit.project.annotate.conftest import run

if TYPE_CHECKING:
    from tests.unit.project.conftest import Project

BEFORE = "import boto3\n\n\ndef f(s3_client):\n\treturn 'ä', boto3\n"
AFTER = (
    "from typing import TYPE_CHECKING\n\nimport boto3\n\nif TYPE_CHECKING:\n{}"
    "from boto_types.s3 import S3Client\n\n\n"
    "def f(s3_client: \"S3Client\"):\n\treturn 'ä', boto3\n"
)
MAKER = 'import boto3\nfrom uses import f\n\nf(boto3.client("s3"))\n'
USER = "def f(thing):\n    thing.list_buckets()\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (BEFORE.encode(), AFTER.format("\t").encode()),
        (BEFORE.encode("utf-8-sig"), AFTER.format("\t").encode("utf-8-sig")),
        (
            BEFORE.replace("\n", "\r\n").encode(),
            AFTER.format("\t").replace("\n", "\r\n").encode(),
        ),
        (
            f"# -*- coding: latin-1 -*-\n{BEFORE}".encode("latin-1"),
            f"# -*- coding: latin-1 -*-\n{AFTER}".format("\t").encode("latin-1"),
        ),
        (BEFORE.rstrip().encode(), AFTER.format("\t").rstrip().encode()),
    ],
    ids=["utf-8", "a byte order mark", "crlf", "latin-1", "no last line break"],
)
def test_other_bytes_stay(before: bytes, after: bytes, project: Project):
    project.write({"app.py": before})
    (change,) = run(project).changes
    assert change.after == after


def test_one_file_is_changed_and_all_are_read(project: Project):
    project.write({"app.py": MAKER, "uses.py": USER, "other.py": BEFORE})
    (change,) = run(project, "uses.py").changes
    assert change.file == "uses.py"
    assert b'def f(thing: "S3Client"):' in change.after


def test_notebooks_are_left_alone(project: Project):
    cell = {"cell_type": "code", "source": BEFORE, "metadata": {}, "outputs": []}
    notebook = {"cells": [cell], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    project.write({"app.ipynb": json.dumps(notebook)})
    rewriting = run(project)
    assert (rewriting.changes, rewriting.findings) == ((), ())


@pytest.mark.parametrize("mark", ["pyproject.toml", ".git/HEAD", "setup.py"])
def test_imports_stay_that_code_outside_the_folder_takes(mark: str, project: Project):
    """A test beside `src/` replaces a name, and a notebook imports one."""
    cell = {"cell_type": "code", "source": ["from app import f, client\n"], "metadata": {}}
    library = "import boto3\nfrom boto3 import Session, client\n"
    code = "def f(a: boto3.client, b: client, c: Session.client):\n    a.list_buckets()\n"
    main = "import boto3\nfrom app import f\n\ns3 = boto3.client('s3')\nf(s3, s3, s3)\n"
    project.write(
        {
            mark: "",
            "src/app.py": f"{library}\n\n{code}",
            "src/main.py": main,
            "src/look.ipynb": json.dumps({"cells": [cell], "nbformat": 4, "metadata": {}}),
            "tests/test_app.py": '@mock.patch("app.boto3")\ndef test_f(_): ...\n',
        }
    )
    (change,) = run(project, "src").changes
    assert b"import boto3\nfrom boto3 import client\n" in change.after


def test_code_that_cannot_be_read_is_listed(project: Project):
    deep = f"import boto3\nx = {'(' * 300}{')' * 300}\n"
    project.write({"a.py": f"{BEFORE}x = (\n", "b.py": deep, "c.py": BEFORE})
    rewriting = run(project)
    assert [change.file for change in rewriting.changes] == ["c.py"]
    assert list(map(str, rewriting.findings)) == [
        "a.py:7: it is not valid Python 3; it is left alone",
        "b.py:1: its brackets are nested too deeply; it is left alone",
    ]
