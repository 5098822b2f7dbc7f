"""The scan as a whole: its workers, and the results that it keeps for the next scan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from botowright.project import read
from botowright.project.libraries import imported_libraries
from botowright.project.scan import only_in, scanned_imports, scanned_services
from tests.unit.project.conftest import SERVICES, shown

if TYPE_CHECKING:
    from pathlib import Path

    from tests.unit.project.conftest import Project

USE = 'import boto3\nboto3.client("s3")\n'


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of files that libcst has read."""
    found: list[str] = []
    file_terms = read.file_terms

    def noted(
        services: frozenset[str], path: str, content: bytes, followed: frozenset[str]
    ) -> object:
        found.append(path)
        return file_terms(services, path, content, followed)

    monkeypatch.setattr(read, "file_terms", noted)
    return found


def test_only_changed_files_are_read_again(project: Project, reads: list[str]) -> None:
    project.write({"app.py": USE, "other.py": USE, "plain.py": "x = 1\n"})
    first = project.scan()
    assert sorted(reads) == ["app.py", "other.py"]
    reads.clear()
    assert project.scan() == first
    assert reads == []
    project.write({"other.py": USE.replace("s3", "sqs")})
    assert project.scan().services == ("s3", "sqs")
    assert reads == ["other.py"]
    (project.root / "app.py").unlink()
    assert project.scan().services == ("sqs",)


def test_a_constant_that_changes(project: Project, reads: list[str]) -> None:
    """A file with only constants is read because another one imports from it."""
    project.write(
        {"names.py": 'S = "s3"\n', "app.py": "import boto3, names\nboto3.client(names.S)\n"}
    )
    assert project.scan().services == ("s3",)
    assert reads == ["app.py", "names.py"]
    reads.clear()
    project.write({"names.py": 'S = "dynamodb"\n'})
    assert project.scan().services == ("dynamodb",)
    assert reads == ["names.py"]


def test_other_services(project: Project) -> None:
    """A call of any function with a service's name is kept, so other services need another scan."""
    code = 'import boto3\ndef make(name): return boto3.client(name)\nmake("s3")\nmake("sqs")\n'
    project.write({"app.py": code})
    assert scanned_services(project.root, {"s3"}).services == ("s3",)
    assert scanned_services(project.root, {"sqs"}).services == ("sqs",)


def test_damaged_caches(project: Project, reads: list[str], cache_folder: Path) -> None:
    project.write({"app.py": USE})
    project.scan()
    (kept,) = (cache_folder / "botowright" / "scans").iterdir()
    for content in (b"", b"damaged", kept.read_bytes()[:-5]):
        kept.write_bytes(content)
        reads.clear()
        assert project.scan().services == ("s3",)
        assert reads == ["app.py"]


def test_a_cache_that_cannot_be_written(project: Project, cache_folder: Path) -> None:
    cache_folder.write_text("a file")
    project.write({"app.py": USE})
    assert project.scan().services == ("s3",)


def test_several_processes_find_the_same(project: Project, cache_folder: Path) -> None:
    padding = "# a long line of a comment\n" * 3_000
    for number, service in enumerate(sorted(SERVICES)):
        project.write({f"m{number}.py": padding + USE.replace("s3", service)})
    several = project.scan(processes=2)
    assert set(several.services) == SERVICES
    for kept in (cache_folder / "botowright" / "scans").iterdir():
        kept.unlink()
    assert project.scan(processes=1) == several


def test_results_have_the_order_of_the_code(project: Project) -> None:
    two = 'import boto3\nboto3.client("sqs")\nboto3.client("iam")\nboto3.client("iam")\n'
    project.write({"b.py": two, "a.py": USE})
    assert shown(project.scan().uses) == [
        "a.py:2 s3 client",
        "b.py:2 sqs client",
        "b.py:3 iam client",
        "b.py:4 iam client",
    ]


def test_a_new_caller(project: Project, reads: list[str]) -> None:
    """Files that do not mention boto are read if they mention a function that passes a service."""
    code = "import boto3\ndef make(n): return boto3.client(n)\n"
    project.write({"aws.py": code, "app.py": "x = 1\n", "other.py": "x = 1\n"})
    assert shown(project.scan().unresolved)[0].startswith("aws.py:2 boto3.client: the service is ")
    project.write({"app.py": "import aws\naws.make('s3')\n"})
    reads.clear()
    assert shown(project.scan().uses) == ["app.py:2 s3 client"]
    assert reads == ["app.py"]
    reads.clear()
    assert project.scan().unresolved == ()
    assert reads == []
    project.write({"aws.py": code.replace("make", "made")})
    assert project.scan().services == ()


AIOBOTO3 = 'import aioboto3\nasync def f():\n    async with aioboto3.Session().client("s3"): pass\n'
AIOBOTOCORE = (
    "from aiobotocore.session import get_session\nasync def f():\n"
    '    async with get_session().create_client("s3"): pass\n'
)
SOMEBODY = 'def f(session):\n    session.client("s3")\n'


@pytest.mark.parametrize(
    ("files", "libraries"),
    [
        ({"a.py": USE}, {"boto3"}),
        ({"a.py": 'import botocore.session as b\nb.Session().create_client("s3")'}, {"boto3"}),
        ({"a.py": AIOBOTO3}, {"aioboto3"}),
        ({"a.py": AIOBOTOCORE}, {"aiobotocore"}),
        (
            {"a.py": 'import aiobotocore.session as a\na.AioSession().create_client("s3")'},
            {"aiobotocore"},
        ),
        (
            {"a.py": USE, "b.py": AIOBOTO3, "c.py": AIOBOTOCORE},
            {"boto3", "aioboto3", "aiobotocore"},
        ),
        ({"a.py": f"{USE}import aioboto3\n"}, {"boto3"}),
        ({"a.py": "import aioboto3\n"}, set()),
        # A session that comes from elsewhere is one of the library that is imported.
        ({"a.py": SOMEBODY}, set()),
        ({"a.py": SOMEBODY, "b.py": AIOBOTO3}, {"aioboto3"}),
        ({"a.py": f"{SOMEBODY}import aioboto3\n", "b.py": USE}, {"aioboto3", "boto3"}),
        ({"a.py": SOMEBODY, "b.py": "from aiobotocore import session\n"}, {"aiobotocore"}),
        (
            {"a.py": 'def make(s, n):\n    return s.client(n)\nimport b\nmake(b.S, "s3")\n'}
            | {"b.py": "import aioboto3\nS = aioboto3.Session()\n"},
            {"aioboto3"},
        ),
        (
            {"a.py": 'def f(n):\n    import aioboto3\n    aioboto3.Session().client(n)\nf("s3")'},
            {"aioboto3"},
        ),
        ({"a.py": "from types_aiobotocore_s3 import S3Client\n"}, {"aiobotocore"}),
        ({"a.py": "from boto_types.s3.aio import S3Client\n"}, {"aiobotocore"}),
        ({"a.py": "from boto_types.s3.aio.resources import S3ServiceResource\n"}, {"aioboto3"}),
        ({"a.py": "from mypy_boto3_s3.client import S3Client\n"}, {"boto3"}),
        ({"a.py": "from boto_types.s3.requests import Tag\n"}, set()),
    ],
)
def test_libraries_whose_clients_are_made(
    files: dict[str, str], libraries: set[str], project: Project
) -> None:
    project.write(dict(files))
    found = project.scan()
    assert found.libraries == libraries
    assert project.scan() == found


def test_a_notebook_that_imports_a_library() -> None:
    line = b'   "import aioboto3\\n",\n   "from aiobotocore.session import x"'
    assert imported_libraries(line) == {"aioboto3", "aiobotocore"}
    assert imported_libraries(b"import aioboto3_extra\n# import aiobotocore\n") == set()


@pytest.mark.parametrize(
    ("line", "libraries"),
    [
        (b"import asyncio, aioboto3", {"aioboto3"}),
        (b"import os.path as p,aioboto3 as a", {"aioboto3"}),
        (b"import asyncio, aioboto3_extra", set()),
        (b"imported = f(a, aioboto3)", set()),
        (b"from ours import first, aioboto3", set()),
    ],
)
def test_an_import_of_several_modules(line: bytes, libraries: set[str]) -> None:
    assert imported_libraries(line) == libraries


def test_imports_alone(project: Project) -> None:
    """A scan of uses takes what is kept, and the other way round."""
    project.write({"a.py": USE, "b.py": AIOBOTO3, "c/d.py": "from aiobotocore import session\n"})
    alone = scanned_imports(project.root, SERVICES)
    found = project.scan()
    assert (alone.uses, alone.libraries) == ((), set())
    assert dict(alone.imports) == dict(found.imports)
    assert alone.imported == {"aioboto3", "aiobotocore"}
    assert alone.user_of(["aiobotocore"]) == "c/d.py imports it"
    assert found.user_of(["aioboto3"]).startswith("b.py:")
    assert alone.user_of(["boto3"]) == ""
    assert scanned_imports(project.root, SERVICES) == alone
    assert project.scan() == found
    assert scanned_imports(project.root, SERVICES, exclude=["c/"]).imported == {"aioboto3"}


def test_the_results_of_some_files(project: Project) -> None:
    project.write({"a.py": USE, "b.py": AIOBOTO3.replace("s3", "sqs")})
    found = only_in(project.scan(), {"a.py"})
    assert (found.services, found.libraries, dict(found.imports)) == (("s3",), {"boto3"}, {})
