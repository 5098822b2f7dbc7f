"""A build after another one writes only what changed, and gives the same output as a new one."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from click.testing import CliRunner

from botowright.build import generate, kept, run
from botowright.build.service import generate_service
from botowright.cli import main as cli
from botowright.output import state
from botowright.output.tree import MANIFEST
from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from botowright.load.source import ServiceEntry

SERVICES = ["alarms", "notes"]


class Builds:
    """Builds of the models in a folder; each records the services that it generates."""

    def __init__(self, folder: Path) -> None:
        self.models = folder / "models"
        self.output = folder / "built" / "stubs"
        self.generated: list[str] = []
        for service in SERVICES:
            write_model(self.models, service, note_model())

    def __call__(self, *arguments: str, output: Path | None = None) -> list[str]:
        """Build, check the output, and return the services that were generated."""
        assert self.run("build", *arguments, output=output or self.output) == 0
        generated = self.generated
        if output is None:
            self._compare_with_a_new_build(*arguments)
        return generated

    def run(self, command: str, *arguments: str, output: Path) -> int:
        self.generated = []
        if command == "build":
            arguments = (*(arguments or ("--all",)), "--botocore", str(self.models))
        command_line = [command, *arguments, "--jobs", "1", "--output", str(output)]
        done = CliRunner().invoke(cli.cli, command_line)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done.exit_code

    def _compare_with_a_new_build(self, *arguments: str) -> None:
        new = self.output.parent / "new"
        self(*arguments, output=new)
        assert tree_of(self.output) == tree_of(new)
        shutil.rmtree(new)


@pytest.fixture
def build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Builds]:
    builds = Builds(tmp_path)

    def recorded(source: Any, entry: ServiceEntry, *others: Any) -> Any:
        builds.generated.append(entry.service_name)
        return generate_service(source, entry, *others)

    monkeypatch.setattr("botowright.build.service.generate_service", recorded)
    monkeypatch.chdir(tmp_path)
    yield builds
    kept._tool.cache_clear()


def test_nothing_to_do(build: Builds) -> None:
    assert build() == SERVICES
    before = build.output.stat()
    assert build() == []
    assert build.output.stat() == before  # it was not replaced by one that is the same


def _edited(path: Path) -> None:
    path.write_text("x = 1\n")


def _edited_with_the_same_time(path: Path) -> None:
    """Change the content of a file, but not its size or time."""
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    path.write_text("#" * path.stat().st_size)
    os.utime(path, ns=times)


def _replaced_by_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _replaced_by_a_link(path: Path) -> None:
    target = path.with_name("elsewhere.py")
    path.rename(target)
    path.symlink_to(target)


@pytest.mark.parametrize(
    "touch",
    [_edited, _edited_with_the_same_time, Path.unlink, _replaced_by_a_folder],
    ids=lambda touch: touch.__name__,
)
def test_a_touched_file_of_a_service(build: Builds, touch: Callable[[Path], object]) -> None:
    build()
    touch(build.output / "boto_types" / "notes" / "requests.py")
    assert build() == ["notes"]
    assert build() == []


def test_a_link_in_place_of_a_file(build: Builds) -> None:
    """The target of the link is a user's file, and stays."""
    build()
    _replaced_by_a_link(build.output / "boto_types" / "notes" / "requests.py")
    assert build(output=build.output) == ["notes"]
    assert (build.output / "boto_types" / "notes" / "elsewhere.py").is_file()
    assert not (build.output / "boto_types" / "notes" / "requests.py").is_symlink()


@pytest.mark.parametrize("name", ["pyproject.toml", "boto3-stubs/session.pyi"])
@pytest.mark.parametrize("touch", [_edited, Path.unlink], ids=lambda touch: touch.__name__)
def test_a_touched_file_of_no_service(
    build: Builds, name: str, touch: Callable[[Path], object]
) -> None:
    build()
    touch(build.output / name)
    assert build() == []


def test_a_missing_manifest(build: Builds) -> None:
    """The state still shows that the folder is ours. Only files of others stay."""
    build()
    (build.output / MANIFEST).unlink()
    (build.output / "notes.txt").write_text("mine")
    assert build("notes", output=build.output) == []
    assert (build.output / MANIFEST).is_file()
    assert (build.output / "notes.txt").read_text() == "mine"
    assert not (build.output / "boto_types" / "alarms").exists()


def test_an_edited_manifest(build: Builds) -> None:
    build()
    manifest = build.output / MANIFEST
    content = json.loads(manifest.read_text())
    content["files"].remove("boto_types/notes/client.pyi")
    manifest.write_text(json.dumps(content))
    assert build() == []


def test_services_come_and_go(build: Builds) -> None:
    build("notes")
    assert build() == ["alarms"]
    assert build("alarms") == []
    assert not (build.output / "boto_types" / "notes").exists()
    assert build() == ["notes"]


def test_options(build: Builds, tmp_path: Path) -> None:
    build()
    assert build("--all", "--open-enums") == SERVICES
    assert build("--all", "--open-enums") == []
    assert build() == SERVICES
    assert build("--all", "--name", "acme-types", "--build-number", "3") == []
    (tmp_path / "pyproject.toml").write_text(
        '[tool.botowright.overrides.notes.PutNoteResponse]\nNoteId = "required"\n'
    )
    assert build() == ["notes"]


def test_a_changed_model(build: Builds) -> None:
    """The size and the time are the same, as after a copy that keeps times."""
    build()
    path = build.models / "notes" / "2024-05-01" / "service-2.json"
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    path.write_text(path.read_text().replace("Title", "Topic"))
    os.utime(path, ns=times)
    assert build() == ["notes"]
    assert build() == []


def test_a_file_beside_a_model(build: Builds) -> None:
    build()
    extras = {"merge": {"shapes": {"Color": {"enum": ["RED", "BLUE", "GREEN"]}}}}
    path = write_model(build.models, "notes", extras, "service-2.sdk-extras")
    assert build() == ["notes"]
    assert "GREEN" in (build.output / "boto_types" / "notes" / "literals.py").read_text()
    path.unlink()
    assert build() == ["notes"]


def test_regions_of_another_botocore(build: Builds) -> None:
    """The list of regions is written again, and the services are kept."""
    build()
    literals = build.output / "boto_types" / "literals.py"
    assert '"us-east-1",' in literals.read_text()  # the installed botocore's
    for region in ("xx-one-1", "xx-two-1"):
        partition = {"partition": "xx", "regionRegex": r"^xx\-", "regions": {region: {}}}
        (build.models / "endpoints.json").write_text(json.dumps({"partitions": [partition]}))
        assert build() == []
        assert f'RegionName: TypeAlias = Literal["{region}"]' in literals.read_text()


def test_another_service_of_botocore(build: Builds, tmp_path: Path) -> None:
    """The shared files list it. They do not list the services of private models."""
    build("notes")
    untyped = build.output / "boto_types" / "services.json"
    assert json.loads(untyped.read_text())["untyped"]["client"] == ["alarms"]
    write_model(build.models, "others", note_model())
    assert build("notes") == []
    before = untyped.read_text()
    assert json.loads(before)["untyped"]["client"] == ["alarms", "others"]
    write_model(tmp_path / "private", "secret", note_model())
    build("notes", "--models", str(tmp_path / "private"))
    assert untyped.read_text() == before
    assert build("--all") == ["alarms", "others"]
    assert json.loads(untyped.read_text())["untyped"] == {"client": [], "resource": []}


def test_a_newer_api_version(build: Builds) -> None:
    build()
    newer = note_model()
    newer["metadata"]["apiVersion"] = "2025-01-01"
    shutil.copytree(build.models / "notes" / "2024-05-01", build.models / "notes" / "2025-01-01")
    (build.models / "notes" / "2025-01-01" / "service-2.json").write_text(json.dumps(newer))
    assert build() == ["notes"]


def test_another_folder_of_models_first(build: Builds, tmp_path: Path) -> None:
    """The files are the same, but another one of them is read first."""
    one, two = tmp_path / "one", tmp_path / "two"
    for folder, color in ((one, "WHITE"), (two, "BLACK")):
        model = note_model()
        model["shapes"]["Color"]["enum"] = [color]
        write_model(folder, "notes", model)
    build("--all", "--models", str(one), "--models", str(two))
    assert build("--all", "--models", str(two), "--models", str(one)) == ["notes"]


@pytest.mark.parametrize(
    "package", ["botowright", "botowright.templates", "botocore", "boto3", "jinja2"]
)
def test_the_tool_changed(
    build: Builds, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tool = tmp_path / "tool"
    (tool / "inner").mkdir(parents=True)
    (tool / "inner" / "code.py").write_text("")
    folders_of = kept._folders_of

    def folders(name: str) -> list[str]:
        assert folders_of(name), f"the package {name} has no folder"
        return [str(tool)] if name == package else folders_of(name)

    monkeypatch.setattr(kept, "_folders_of", folders)
    kept._tool.cache_clear()
    build()
    assert build() == []
    (tool / "inner" / "code.py").write_text("1")
    kept._tool.cache_clear()  # as in the next process
    assert build() == SERVICES


def test_a_failed_service_is_built_again(build: Builds) -> None:
    build()
    broken = write_model(build.models, "notes", {"metadata": {}})
    for _ in range(2):
        assert build.run("build", output=build.output) == 1
        assert build.generated == ["notes"]
    assert not (build.output / "boto_types" / "notes").exists()
    broken.write_text(json.dumps(note_model()))
    assert build() == ["notes"]


def test_interrupted_before_the_state_is_written(
    build: Builds, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new output is in its place, without a state, so everything is built again."""
    build()
    write_model(build.models, "notes", {**note_model(), "documentation": "Other"})

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(run, "write_state", interrupted)
        assert build.run("build", output=build.output) == 1  # click's Abort
    assert build() == SERVICES


def test_interrupted_in_the_middle(build: Builds, monkeypatch: pytest.MonkeyPatch) -> None:
    """The output is the old one, and the next build generates the changed service."""
    build()
    write_model(build.models, "notes", {**note_model(), "documentation": "Other"})

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(generate, "shared_files", interrupted)
        assert build.run("build", output=build.output) == 1
    # A file that was linked for a moment has another time of change, so all may be written.
    assert "notes" in build()


@pytest.mark.parametrize(
    "content", ["", "[]", "{", '{"format": 0}', '{"format": 1, "parts": {"notes": [1]}}']
)
def test_an_unreadable_state(build: Builds, content: str) -> None:
    build()
    (build.output / state.FOLDER / "state.json").write_text(content)
    assert build() == SERVICES


def test_a_copy(build: Builds, tmp_path: Path) -> None:
    """A copy has other times, like a clone, so everything is built again."""
    build()
    shutil.copytree(build.output, tmp_path / "copy")
    assert build(output=tmp_path / "copy") == SERVICES
    shutil.rmtree(tmp_path / "copy" / state.FOLDER)
    assert build(output=tmp_path / "copy") == SERVICES


def test_the_state_is_not_part_of_the_package(build: Builds) -> None:
    """git ignores the state, and the manifest does not list it."""
    build()
    assert (build.output / state.FOLDER / ".gitignore").read_text() == "*\n"
    text = (build.output / MANIFEST).read_text()
    assert state.FOLDER not in text
    assert str(build.models / "notes") not in text


def test_check_reads_no_state(build: Builds) -> None:
    """A state can vouch for a wrong file; `check` compares all the same."""
    build()
    path = build.output / "boto_types" / "notes" / "literals.py"
    path.write_text(path.read_text().replace("RED", "TEA"))
    parts = state.read_state(build.output)
    part = parts["notes"]
    stamps = state.stamps_of(build.output, part.files)
    parts["notes"] = state.RecordedPart(part.digest, part.report, stamps)
    state.write_state(build.output, parts)
    assert build.run("build", output=build.output) == 0
    assert build.generated == []  # a forged state can deceive a build
    assert build.run("check", output=build.output) == 1
    assert build.generated == SERVICES
