"""`since --project`: its answers on an index without a network, and input that has none."""

from __future__ import annotations

import json
import subprocess
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from botowright.releases import boto3
from botowright.settings.configuration import OWN_FILE
from botowright.system import installers
from tests.failures.test_changes import VERSIONS, Index, with_member
from tests.support.models import note_model, write_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.commands import Result

CODE = """import boto3
notes = boto3.client("notes")
notes.put_note(Title="a", Tags=[{"Value": "b"}])
"""
PROJECT = '[project]\nname = "p"\nversion = "1"\ndependencies = [\n  "boto3{}",\n]\n'


class BothIndex(Index):
    """An index of botocore and of boto3, which are in step, and of aiobotocore."""

    def __init__(self) -> None:
        super().__init__()
        self.needed: dict[str, str] = {}  # the botocore of each aiobotocore

    def answer(self, command: list[str]) -> subprocess.CompletedProcess[str]:
        requirement = next(w for w in command if w.startswith(("boto", "aiobotocore")))
        name, _, version = requirement.partition("==")
        if name == "botocore" or self.down:
            return super().answer(command)
        versions = VERSIONS if name == "boto3" else [*self.needed]
        if version not in versions:
            error = f"ERROR: Could not find a version (from versions: {', '.join(versions)})"
            return subprocess.CompletedProcess(command, 1, "", error)
        folder = Path(command[command.index("--dest") + 1])
        folder.mkdir(exist_ok=True)
        series = version.rpartition(".")[0]
        needed = self.needed.get(version) or f"<{series}.99,>={version}"
        metadata = f"Name: {name}\nVersion: {version}\nRequires-Dist: botocore ({needed})\n"
        with zipfile.ZipFile(folder / f"{name}-{version}-py3-none-any.whl", "w") as wheel:
            wheel.writestr(f"{name}-{version}.dist-info/METADATA", metadata)
        return subprocess.CompletedProcess(command, 0, "", "")


@pytest.fixture
def index(
    tools: Callable[..., None], home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> BothIndex:
    """Return an index in which the Tag of notes has a Value from 1.3.1 on."""
    models = tmp_path / "models"
    write_model(models, "notes", with_member("Value"))
    monkeypatch.setenv("AWS_DATA_PATH", str(models))
    index = BothIndex()
    for version in VERSIONS:
        index.versions[version] = {
            "notes": with_member("Value") if version >= "1.3.1" else note_model()
        }
    boto3.boto3_release.cache_clear()
    tools(index.answer)
    (home / OWN_FILE).touch()  # without it the home is not the folder of a project
    write(home, CODE)
    return index


def write(home: Path, code: str, bound: str | None = None) -> None:
    (home / "app.py").write_text(code, "utf-8")
    if bound is not None:
        (home / "pyproject.toml").write_text(PROJECT.format(bound), "utf-8")


@pytest.mark.usefixtures("index")
def test_the_oldest_versions(run: Callable[..., Result]) -> None:
    result = run("since", "--project", ".")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[:3] == [
        "botocore 1.3.1 (2024-05-06): notes.put_note.Tags.Value (request)  app.py:3",
        "The code needs boto3 1.3.1 and botocore 1.3.1. 5 versions of botocore were read.",
        'dependencies = ["boto3>=1.3.1"]',
    ]
    assert result.stdout.splitlines()[3].endswith('["boto3>=1.3.0", "botocore>=1.3.1"]')


ASYNC = """from aiobotocore.session import get_session
async def put():
    async with get_session().create_client("notes") as notes:
        await notes.put_note(Title="a", Tags=[{"Value": "b"}])
"""


RELEASES = {
    "2.0.0": "<1.2.10,>=1.2.0",
    "2.1.0": "<1.3.1,>=1.2.9",
    "2.2.0": "<1.3.3,>=1.3.0",
    "2.3.0": "<1.4.1,>=1.3.2",
}


@pytest.mark.parametrize(
    ("needed", "answer"),
    [
        (RELEASES, "the oldest release that allows this one, or newer, is aiobotocore 2.2.0"),
        # No release allows it, or the index does not have the library.
        ({"2.0.0": "<1.2.10"}, "use a release that allows this one, or newer"),
        ({}, "use a release that allows this one, or newer"),
    ],
)
def test_an_asynchronous_library(
    needed: dict[str, str], answer: str, index: BothIndex, home: Path, run: Callable[..., Result]
) -> None:
    """It requires a botocore itself, so boto3 is not the one to declare."""
    index.needed = needed
    write(home, ASYNC)
    (home / "requirements.txt").write_text("aiobotocore\nbotocore>=1.3.1\n", "utf-8")
    result = run("since", "--project", ".", "--check")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "botocore 1.3.1 (2024-05-06): notes.put_note.Tags.Value (request)  app.py:4",
        "The code needs botocore 1.3.1. 5 versions of botocore were read.",
        'dependencies = ["botocore>=1.3.1"]',
        f"aiobotocore allows few versions of botocore: {answer}",
        'requirements.txt:2: "botocore>=1.3.1" is right',
    ]


@pytest.mark.usefixtures("index")
def test_each_requirement(run: Callable[..., Result]) -> None:
    lines = run("since", "--project", ".", "--all").stdout.splitlines()
    assert lines[0].startswith("botocore 1.3.1 (2024-05-06): notes.put_note.Tags.Value ")
    assert [line.split(" (")[1].split(": ")[1] for line in lines[1:5]] == [
        *("notes", "notes.put_note", "notes.put_note.Tags", "notes.put_note.Title")
    ]
    assert all(line.startswith("botocore 1.2.0 ") for line in lines[1:5])
    assert lines[5].startswith("The code needs boto3 1.3.1 and botocore 1.3.1. ")


@pytest.mark.usefixtures("index")
@pytest.mark.parametrize(
    ("bound", "judgement", "code"),
    [
        (">=1.3.0", "is too low", 1),
        ("", "is too low", 1),
        (">=1.3.1", "is right", 0),
        ("==1.4.0", "is right", 0),
        (">=1.3.2", "could be lower", 0),
    ],
)
def test_check(bound: str, judgement: str, code: int, home: Path, run: Callable[..., Result]):
    write(home, CODE, bound)
    result = run("since", "--project", ".", "--check")
    assert result.exit_code == code
    assert f'pyproject.toml:5: "boto3{bound}" {judgement}' in result.stdout
    assert run("since", "--project", ".").exit_code == 0


@pytest.mark.usefixtures("index")
def test_check_without_a_bound(run: Callable[..., Result]) -> None:
    result = run("since", "--project", ".", "--check")
    assert result.exit_code == 1
    assert "no file of the project declares boto3 or botocore" in result.stderr


@pytest.mark.usefixtures("index")
def test_botocore_beside_boto3_is_enough(home: Path, run: Callable[..., Result]) -> None:
    (home / "requirements.txt").write_text("boto3>=1.3.0\nbotocore>=1.3.1\n", "utf-8")
    assert run("since", "--project", ".", "--check").exit_code == 0


@pytest.mark.usefixtures("index")
def test_json(home: Path, run: Callable[..., Result]) -> None:
    write(home, f"{CODE}boto3.client(input())\nnotes.put_note()['Own']\n", ">=1.3.0")
    document = json.loads(run("since", "--project", ".", "--json", "--all").stdout)
    jsonschema.validate(document, json.loads(run("since", "--schema").stdout))
    assert document["botocore"] == document["boto3"] == "1.3.1"
    assert document["boto3_beside_botocore"] == "1.3.0"
    assert document["requirements"][0]["before"] == "1.3.0"
    assert [each["judgement"] for each in document["bounds"]] == ["too low"]
    assert document["absent"] == [
        {
            "place": "app.py:5",
            "problem": 'botocore 1.4.0: notes.put_note has no key "Own"',
            "fails": False,
        }
    ]
    assert [each["place"] for each in document["unresolved"]] == ["app.py:4"]
    assert document["supported"]


@pytest.mark.usefixtures("index")
def test_a_name_that_no_version_has(home: Path, run: Callable[..., Result]) -> None:
    """The program would fail, so the exit code says so. The rest has its answer."""
    write(home, f"{CODE}notes.put_notes()\n")
    result = run("since", "--project", ".")
    assert result.exit_code == 1
    assert (
        'app.py:4: botocore 1.4.0: notes has no operation "put_notes"; did you mean put_note?'
    ) in result.stderr
    assert "botocore 1.3.1" in result.stdout


@pytest.mark.usefixtures("index")
def test_upto(run: Callable[..., Result]) -> None:
    result = run("since", "--project", ".", "--upto", "1.3.0")
    assert result.exit_code == 1
    assert 'app.py:3: botocore 1.3.0: notes.put_note.Tags has no key "Value"' in result.stderr
    assert run("since", "--project", ".", "--upto", "1.0").exit_code == 2


@pytest.mark.usefixtures("index")
def test_the_oldest_version_has_everything(home: Path, run: Callable[..., Result]) -> None:
    write(home, 'import boto3\nboto3.client("notes").put_note(Title="a")\n')
    lines = run("since", "--project", ".").stdout.splitlines()
    assert lines[0].startswith("The code needs boto3 1.2.0 and botocore 1.2.0.")


def bad_input(home: Path) -> dict[str, tuple[list[str], str]]:
    write(home, "x = 1\n")
    return {
        "unknown folder": (
            ["--project", "away"],
            "away is not a folder; --project takes the folder of a project",
        ),
        "no code": (["--project", "."], ". has no code that makes a client or a resource of boto3"),
        "path and project": (
            ["notes.put_note", "--project", "."],
            "PATH and --project exclude each other; leave one of them out",
        ),
        "nothing": ([], "name a PATH like s3.put_object.IfNoneMatch, or a folder with --project"),
        "check without a project": (
            ["notes.put_note", "--check"],
            "name a PATH like s3.put_object.IfNoneMatch, or a folder with --project",
        ),
    }


@pytest.mark.usefixtures("index")
@pytest.mark.parametrize(
    "name", ["unknown folder", "no code", "path and project", "nothing", "check without a project"]
)
def test_bad_input(name: str, home: Path, run: Callable[..., Result]) -> None:
    arguments, message = bad_input(home)[name]
    result = run("since", *arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.error == f"Error: {message}"


def test_missing_network(run: Callable[..., Result], index: BothIndex) -> None:
    index.down = True
    result = run("since", "--project", ".")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.error.startswith("Error: the versions of botocore cannot be listed: pip found")


def test_a_boto3_that_is_no_archive(
    run: Callable[..., Result], index: BothIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(command: list[str]) -> subprocess.CompletedProcess[str]:
        done = index.answer(command)
        if "--dest" in command:
            for wheel in Path(command[command.index("--dest") + 1]).glob("boto3-*.whl"):
                wheel.write_bytes(b"PK")
        return done

    monkeypatch.setattr(installers, "_run", lambda command: broken(command.arguments))
    result = run("since", "--project", ".")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "boto3-1.2.0-py3-none-any.whl cannot be read: " in result.error


@pytest.mark.usefixtures("index")
def test_a_file_that_does_not_parse_is_named(home: Path, run: Callable[..., Result]) -> None:
    (home / "bad.py").write_text("import boto3\ndef (\n", "utf-8")
    result = run("since", "--project", ".")
    assert result.exit_code == 0
    assert "bad.py" in result.stderr
