"""Files that are hard to read: notebooks, encodings, and code that does not parse."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.unit.project.conftest import shown

if TYPE_CHECKING:
    from tests.unit.project.conftest import Project

USE = 'import boto3\nboto3.client("s3")\n'


def notebook(*cells: str | list[str], kind: str = "code") -> str:
    return json.dumps({"cells": [{"cell_type": kind, "source": source} for source in cells]})


ENCODINGS = {
    "BOM": b"\xef\xbb\xbf" + USE.encode(),
    "Latin-1": b"# -*- coding: latin-1 -*-\n# \xe9\n" + USE.encode(),
    "an encoding of several bytes": "# coding: shift_jis\nx = 'テ'\n".encode("shift_jis")
    + USE.encode(),
    "form feed": b"\f\n" + USE.encode(),
    "Windows": USE.replace("\n", "\r\n").encode(),
    "no line break at the end": USE.strip().encode(),
}


@pytest.mark.parametrize("name", ENCODINGS)
def test_an_encoding(name: str, project: Project) -> None:
    project.write({"app.py": ENCODINGS[name]})
    scan = project.scan()
    assert (scan.services, scan.warnings) == (("s3",), ())


BROKEN = {
    "syntax": (b"import boto3\n\ndef f(:\n", "it is not valid Python 3, near line 4"),
    "Python 2": (b"import boto3\nprint 'x'\n", "it is not valid Python 3, near line 2"),
    "wrong byte": (b"import boto3\nx = '\xff'\n", "its encoding is wrong"),
    "unknown encoding": (b"# coding: nothing\nimport boto3\n", "its encoding is wrong"),
    "null": (b"import boto3\n\0\n", "it is not valid Python 3; "),
    "brackets": (b"import boto3\nx = " + b"(" * 5000 + b")" * 5000, "nested too deeply"),
    "blocks": (
        b"import boto3\n" + b"x = " + b"-" * 900 + b"1\n",
        "nested too deeply",
    ),
    "size": (b"import boto3\n" + b"x = 1\n" * 170_000, "characters, and the limit is 1,000,000"),
    # libcst takes minutes for these.
    "sum": (b"import boto3\nx = 1" + b"+1" * 20_000, "nested too deeply"),
    "calls": (b"import boto3\nx = (a\n" + b" .b()\n" * 1500 + b")", "nested too deeply"),
    "indices": (b"import boto3\nx = a" + b"[0]" * 2500, "nested too deeply"),
}


def test_a_long_expression_is_not_a_deep_one(project: Project) -> None:
    """Generated data has long lines and many lines, but few operations within each other."""
    table = "".join(f"    -{number},\n" for number in range(1000))
    text = f"{USE}x = [{'1, ' * 2000}]\ny = [\n{table}]\nz = {' + '.join(['a'] * 300)}\n"
    project.write({"app.py": text})
    scan = project.scan()
    assert (scan.services, scan.warnings) == (("s3",), ())


@pytest.mark.parametrize("name", BROKEN)
def test_a_file_that_does_not_parse(name: str, project: Project) -> None:
    """The others are still read. The warning names the file, the problem and the way out."""
    content, problem = BROKEN[name]
    project.write({"broken.py": content, "app.py": USE})
    scan = project.scan()
    assert scan.services == ("s3",)
    (warning,) = scan.warnings
    assert warning.startswith("broken.py: ")
    assert problem in warning
    assert warning.endswith("name its services yourself")


CELLS = {
    "magics": '%load_ext x\n!pip install boto3\nimport boto3\nboto3.client("s3")\nboto3?',
    "magics in a block": 'import boto3\nif 1:\n    !ls\n    %time x\nboto3.client("s3")',
    "results of commands": 'import boto3\nx = !ls\ny = %time 3\nboto3.client("s3")',
    "a command of two lines": '!ls \\\n  -l\nimport boto3\nboto3.client("s3")',
    "a timed cell": '%%time\nimport boto3\nboto3.client("s3")',
    "an operator at the start": 'import boto3\nx = (5\n% 3)\nboto3.client("s3")',
    "await": 'import boto3\nawait x\nboto3.client("s3")',
}


@pytest.mark.parametrize("name", CELLS)
def test_a_notebook(name: str, project: Project) -> None:
    project.write({"n.ipynb": notebook(CELLS[name])})
    scan = project.scan()
    assert (scan.services, scan.warnings) == (("s3",), ())
    assert scan.uses[0].place.cell == 1
    line = next(n for n, text in enumerate(CELLS[name].splitlines(), 1) if "client" in text)
    assert scan.uses[0].place.line == line


def test_cells_share_their_names(project: Project) -> None:
    cells = ["import boto3", ['N = "s3"\n', "s = boto3.Session()"], "\ns.client(N)"]
    project.write({"n.ipynb": notebook(*cells)})
    (use,) = project.scan().uses
    assert (use.place.cell, use.place.line, use.service) == (3, 2, "s3")


def test_cells_in_other_languages(project: Project) -> None:
    project.write(
        {
            "a.ipynb": notebook(
                '%%bash\nboto3.client("s3")', '%%writefile x.py\nboto3.client("s3")'
            ),
            "b.ipynb": notebook('boto3.client("s3")', kind="markdown"),
        }
    )
    scan = project.scan()
    assert (scan.uses, scan.warnings) == ((), ())


def test_a_cell_that_does_not_parse(project: Project) -> None:
    project.write(
        {"n.ipynb": notebook("import boto3\nx = = 1", 'import boto3\nboto3.client("s3")')}
    )
    scan = project.scan()
    assert shown(scan.uses) == ["n.ipynb:2 s3 client"]
    (warning,) = scan.warnings
    assert warning.startswith("n.ipynb, cell 1: it is not valid Python 3, near line 2; ")


@pytest.mark.parametrize(
    "text", ["boto3", '{"boto3": 1}', "[" * 10_000 + '"boto3"', '{"cells": 3}']
)
def test_a_file_that_is_not_a_notebook(text: str, project: Project) -> None:
    project.write({"n.ipynb": text + " boto3" if text == '{"cells": 3}' else text})
    scan = project.scan()
    assert len(scan.warnings) == 1
    assert scan.warnings[0].startswith("n.ipynb")
