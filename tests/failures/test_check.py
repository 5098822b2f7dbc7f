"""`botowright check`: drift as a diff, and folders that cannot be checked."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result


@pytest.fixture
def built(run: Callable[..., Result], models: Path, output: Path) -> Path:
    """Return the output of a build of both services."""
    result = run("build", "--all", "--quiet", "--botocore", models, "--output", output)
    assert result.exit_code == 0
    return output


@pytest.fixture
def check(run: Callable[..., Result], built: Path) -> Callable[[], Result]:
    """Return a function that checks the output, and fails if the check changes it."""

    def check() -> Result:
        before = tree_of(built)
        result = run("check", "--quiet", "--jobs", "1", "--output", built)
        assert tree_of(built) == before
        return result

    return check


def drift(result: Result, built: Path) -> list[str]:
    """Return the lines of the diff of a check that found drift."""
    assert result.exit_code == 1
    assert result.stderr.splitlines()[-1] == (
        f"{built} differs from what its models give now; build it again"
    )
    return result.stdout.splitlines()


def test_current(run: Callable[..., Result], check: Callable[[], Result], built: Path) -> None:
    """A current folder: exit code 0, and one line unless the check is quiet."""
    result = check()
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    result = run("check", "--output", built)
    assert (result.exit_code, result.stdout) == (0, f"{built} is current: 2 services.\n")


def test_quiet_help_names_what_is_printed(run: Callable[..., Result]) -> None:
    """Quiet or not, the diff is the result, and `drift` reads it from quiet checks below."""
    printed = " ".join(run("check", "--help").stdout.split())
    assert "--quiet Print only the diff and errors" in printed


def test_edited_file(check: Callable[[], Result], built: Path) -> None:
    path = built / "boto_types/notes/requests.py"
    path.write_text(path.read_text().replace("Title: Required[str]", "Title: Required[int]"))
    lines = drift(check(), built)
    assert lines[:2] == ["--- a/boto_types/notes/requests.py", "+++ b/boto_types/notes/requests.py"]
    assert [line for line in lines if line[0] in "-+"][2:] == [
        *("-    Title: Required[int]", "+    Title: Required[str]")
    ]


def test_deleted_file(check: Callable[[], Result], built: Path) -> None:
    (built / "boto_types/notes/requests.py").unlink()
    lines = drift(check(), built)
    assert lines[:2] == ["--- /dev/null", "+++ b/boto_types/notes/requests.py"]


def test_edited_file_of_no_service(check: Callable[[], Result], built: Path) -> None:
    (built / "pyproject.toml").write_text("[project]\n")
    assert "--- a/pyproject.toml" in drift(check(), built)


def test_deleted_empty_file(check: Callable[[], Result], built: Path) -> None:
    """A missing empty file is drift: without py.typed the package has no types."""
    (built / "boto_types/py.typed").unlink()
    assert "+++ b/boto_types/py.typed" in drift(check(), built)


@pytest.mark.parametrize(
    ("old", "new"),
    [(b"\n", b"\r\n"), (b": str\n", b": str \n"), (b"", b"\xef\xbb\xbf")],
    ids=["line ends", "space", "byte order mark"],
)
def test_invisible_bytes(old: bytes, new: bytes, check: Callable[[], Result], built: Path) -> None:
    """A difference that an editor does not show is drift too."""
    path = built / "boto_types/notes/requests.py"
    content = path.read_bytes()
    path.write_bytes(content.replace(old, new) if old else new + content)
    assert "+++ b/boto_types/notes/requests.py" in drift(check(), built)


def test_last_line_without_end(check: Callable[[], Result], built: Path) -> None:
    path = built / "boto_types/notes/requests.py"
    path.write_bytes(path.read_bytes().rstrip(b"\n"))
    assert "+++ b/boto_types/notes/requests.py" in drift(check(), built)


def test_binary_file(check: Callable[[], Result], built: Path) -> None:
    (built / "boto_types/notes/requests.py").write_bytes(b"\xff\xfe\x00")
    assert "+++ b/boto_types/notes/requests.py" in drift(check(), built)


def test_changed_model(
    run: Callable[..., Result], check: Callable[[], Result], built: Path, models: Path
) -> None:
    """The diff has the files that differ, and those that the models no longer give."""
    paginators = write_model(
        models, "notes", {"pagination": {"PutNote": {"result_key": "Id"}}}, "paginators-1"
    )
    built_again = ("build", "--all", "--quiet", "--botocore", models, "--output", built)
    assert run(*built_again).exit_code == 0
    model = note_model()
    del model["shapes"]["NoteTooLong"]
    model["shapes"]["PutNoteResponse"]["members"]["Size"] = {"shape": "Tag"}
    write_model(models, "notes", model)
    paginators.unlink()
    lines = drift(check(), built)
    assert "+    Size: Tag" in lines
    assert "-class NoteTooLong(ClientError):" in lines
    where = lines.index("--- a/boto_types/notes/paginators.pyi")
    assert lines[where + 1] == "+++ /dev/null"


def test_files_of_others_are_not_drift(check: Callable[[], Result], built: Path) -> None:
    (built / "boto_types/notes/mine.py").write_text("mine")
    (built / ".git").mkdir()
    assert check().exit_code == 0


def test_file_in_the_place_of_a_folder(run: Callable[..., Result], tmp_path: Path) -> None:
    file = tmp_path / "stubs"
    file.write_text("mine")
    result = run("check", "--output", file)
    assert result.exit_code == 2
    assert result.error == f"Error: {file} is a file; --output takes a folder"


def test_folder_without_manifest(run: Callable[..., Result], tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "none"):
        result = run("check", "--output", folder)
        assert result.exit_code == 2
        command = f"botowright build SERVICE ... --output {folder}"
        assert result.error == f"Error: {folder} has no botowright.json; run `{command}` first"


@pytest.mark.parametrize(
    "options",
    [{}, {"colour": "red"}, {"services": 1, "models": []}, {"services": [["notes"]], "models": []}],
)
def test_unknown_options(
    options: dict[str, object], check: Callable[[], Result], built: Path
) -> None:
    """The manifest is of another version, or somebody edited it."""
    manifest = built / "botowright.json"
    content = json.loads(manifest.read_text())
    if options.get("models") == []:
        options = {**content["options"], **options}
    manifest.write_text(json.dumps({**content, "options": options}))
    result = check()
    assert result.exit_code == 2
    assert str(manifest) in result.error


@pytest.mark.parametrize(
    "name",
    [
        *("../secret", "/etc/passwd", "a/../../secret", "a\\..\\secret", "C:secret", "C:/a"),
        *("./a", "", "a/", "a\0", "\ud800"),
    ],
)
@pytest.mark.parametrize("command", ["check", "build"])
def test_manifest_lists_a_file_outside(
    command: str, name: str, run: Callable[..., Result], models: Path, built: Path
) -> None:
    """Otherwise a check of a stranger's change would print the file in a public log."""
    (built.parent / "secret").write_text("the secret")
    manifest = built / "botowright.json"
    content = json.loads(manifest.read_text())
    manifest.write_text(json.dumps({**content, "files": [*content["files"], name]}))
    models_of = ("notes", "--botocore", models) if command == "build" else ()
    result = run(command, *models_of, "--output", built)
    assert result.exit_code == 2
    assert result.error == (
        f"Error: {manifest} cannot be read: it lists {name!r}, which is not in {built}"
    )
    assert "the secret" not in result.stdout
    assert (built.parent / "secret").read_text() == "the secret"


def test_deeply_nested_manifest(check: Callable[[], Result], built: Path) -> None:
    manifest = built / "botowright.json"
    manifest.write_text("[" * 100_000)
    result = check()
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {manifest} cannot be read: ")


@pytest.mark.parametrize("above", [False, True], ids=["file", "folder"])
@pytest.mark.parametrize("listed", [False, True], ids=["generated", "only listed"])
def test_link_out_of_the_folder(
    above: bool, listed: bool, run: Callable[..., Result], built: Path
) -> None:
    """A check does not follow a link out of the folder."""
    elsewhere = built.parent / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "client.pyi").write_text("the secret")
    place = built / "boto_types" / ("listed" if listed else "notes")
    if above:
        if not listed:
            for path in place.iterdir():
                path.unlink()
            place.rmdir()
        place.symlink_to(elsewhere)
    else:
        place.mkdir(exist_ok=True)
        (place / "client.pyi").unlink(missing_ok=True)
        (place / "client.pyi").symlink_to(elsewhere / "client.pyi")
    if listed:
        manifest = built / "botowright.json"
        content = json.loads(manifest.read_text())
        files = [*content["files"], "boto_types/listed/client.pyi"]
        manifest.write_text(json.dumps({**content, "files": files}))
    result = run("check", "--quiet", "--jobs", "1", "--output", built)
    assert result.exit_code == 2
    assert "the secret" not in result.stdout
    assert result.error.startswith(f"Error: {place}/")
    assert result.error.endswith(
        f" cannot be compared: a link leads out of {built}; remove the link"
    )


def test_link_within_the_folder(check: Callable[[], Result], built: Path) -> None:
    path = built / "boto_types/notes/client.pyi"
    path.rename(path.with_name("moved.pyi"))
    path.symlink_to("moved.pyi")
    assert check().exit_code == 0


def test_missing_service(run: Callable[..., Result], models: Path, output: Path) -> None:
    """A service that the build named does not exist any more."""
    assert run("build", "notes", "--botocore", models, "--output", output).exit_code == 0
    (models / "notes").rename(models / "memos")
    result = run("check", "--quiet", "--output", output)
    assert result.exit_code == 2
    assert result.error.startswith('Error: there is no service "notes"')


def test_missing_models(check: Callable[[], Result], models: Path) -> None:
    models.rename(models.parent / "elsewhere")
    result = check()
    assert result.exit_code == 2
    assert f"{models} does not exist" in result.error


def test_broken_model(check: Callable[[], Result], models: Path) -> None:
    """The message has the reason that a service cannot be translated, not only the drift."""
    model = note_model()
    del model["shapes"]["Tag"]
    write_model(models, "notes", model)
    result = check()
    assert result.exit_code == 1
    assert 'is of shape "Tag", which is not in the model' in result.stderr
