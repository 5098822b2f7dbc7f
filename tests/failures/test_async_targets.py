"""Targets whose library or whose botocore cannot be used: one line, and nothing is written."""

from __future__ import annotations

import json
import os
import shutil
from datetime import datetime, timezone
from typing import TYPE_CHECKING

import pytest

from botowright.load import libraries
from botowright.releases import archives
from botowright.releases.sources import Sources
from botowright.system import watch
from tests.failures.test_sync_environment import environment  # noqa: F401  # a fixture
from tests.failures.wheel_files import write_wheel
from tests.support.indexes import Index, forget_indexes, serve
from tests.support.libraries import add_botocore, add_release, install_library
from tests.support.models import note_model, write_model
from tests.support.rights import run_without_rights
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.support.commands import Result
    from tests.support.environments import Environment

ALLOWS = "botocore<2.0.3,>=2.0.0"
ASYNC = (
    'import aioboto3\n\nasync def f():\n    async with aioboto3.Session().client("notes"): pass\n'
)
NOTES = 'import boto3\n\nboto3.client("notes")\n'


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a folder of packages with botocore 2.0.1 and an aiobotocore that allows it."""
    site = tmp_path / "site"
    for service in ("alarms", "notes"):
        write_model(site / "botocore" / "data", service, note_model())
    (site / "botocore" / "__init__.py").write_text("__version__ = '2.0.1'\n")
    install_library(site, "aiobotocore", "3.1.0", ALLOWS)
    return site


@pytest.fixture
def index(
    home: Path,  # noqa: ARG001  # with its cache folder
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Index]:
    """Yield an index that has one aiobotocore. The user's pip and uv find nothing."""
    index = Index()
    server = serve(index)
    add_release(index, "aiobotocore", "3.1.0", ALLOWS)
    add_botocore(index, "2.0.9")
    wheel = write_wheel(tmp_path / "botocore-2.0.2-py3-none-any.whl")
    index.add(wheel)
    monkeypatch.setattr(watch, "_NOTICE_AFTER", 60.0)  # on a busy machine
    monkeypatch.setattr(archives, "sources", lambda: Sources((index.address,)))
    for name in list(os.environ):
        if name.startswith(("PIP_", "UV_")):
            monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", index.address)
    monkeypatch.setenv("PIP_RETRIES", "0")
    forget_indexes()
    yield index
    forget_indexes()
    server.shutdown()
    server.server_close()


@pytest.fixture
def refused(run: Callable[..., Result], models: Path, output: Path) -> Callable[..., str]:
    """Return a function that builds types over others. It returns the error's line."""
    built = run("build", "notes", "--jobs", "1", "--output", output, "--botocore", models)
    assert built.exit_code == 0

    def refused(*options: str | Path) -> str:
        before = tree_of(output)
        result = run("build", "notes", "--jobs", "1", "--output", output, *options)
        assert (result.exit_code, result.stdout) == (2, "")
        assert tree_of(output) == before
        return result.error

    return refused


def test_a_combination_that_somebody_forced(site: Path, refused: Callable[..., str]) -> None:
    (site / "botocore" / "__init__.py").write_text("__version__ = '2.1.0'\n")
    error = refused("--botocore", site, "--target", "aiobotocore")
    assert error == (
        f"Error: aiobotocore 3.1.0 in {site} allows botocore 2.0.0 to 2.0.2, and botocore 2.1.0 "
        "is beside it; install botocore 2.0.2 there, or another aiobotocore"
    )


def test_metadata_that_is_wrong(site: Path, refused: Callable[..., str]) -> None:
    (metadata,) = site.glob("aiobotocore-*/METADATA")
    metadata.write_text("Version: 3.1.0\nRequires-Dist: botocore of mine\n")
    error = refused("--botocore", site, "--target", "aiobotocore")
    assert error == "Error: aiobotocore 3.1.0 does not name the botocore that it needs"
    metadata.unlink()
    os.mkfifo(metadata)
    error = refused("--botocore", site, "--target", "aiobotocore")
    assert error.startswith(f"Error: {metadata} cannot be read: ")


def test_no_release_allows_the_version(
    index: Index, refused: Callable[..., str], tmp_path: Path
) -> None:
    error = (
        "Error: no wheel of aiobotocore allows botocore 2.4.0; aiobotocore 3.1.0 allows 2.0.0 to "
        "2.0.2; use --botocore 2.0.2"
    )
    wheel = write_wheel(tmp_path / "botocore-2.4.0-py3-none-any.whl")
    assert refused("--botocore", wheel, "--target", "aiobotocore") == error
    index.add(wheel)
    forget_indexes()
    assert refused("--botocore", "2.4.0", "--target", "aiobotocore") == error


def test_no_release_is_published(index: Index, refused: Callable[..., str], site: Path) -> None:
    shutil.rmtree(site / "aiobotocore")
    index.wheels.clear()
    error = refused("--botocore", site, "--target", "aiobotocore")
    assert error.startswith("Error: the versions of aiobotocore cannot be listed: pip found no ")
    assert error.endswith(
        "; without an index, install aiobotocore beside a botocore, and name its folder with "
        "--botocore"
    )


@pytest.mark.parametrize("named", [True, False])
def test_offline(
    *, named: bool, index: Index, refused: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "sources", lambda: Sources(("http://127.0.0.1:1/simple",)))
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:1/simple")
    assert index.asked == []
    options = ("--botocore", "2.0.2") if named else ()
    error = refused(*options, "--target", "aiobotocore")
    if named:
        assert error.startswith("Error: botocore==2.0.2 could not be fetched: http://127.0.0.1:1/")
    else:
        assert error.startswith("Error: the versions of aiobotocore cannot be listed: http://127.")
        assert error.endswith("and name its folder with --botocore")


@pytest.mark.parametrize("named", [True, False])
def test_offline_with_a_cache(
    *,
    named: bool,
    index: Index,
    run: Callable[..., Result],
    output: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The cache has the releases, and a note says how old the list of versions is."""
    add_release(index, "aiobotocore", "3.0.0", "botocore<2,>=1.9")
    monkeypatch.setattr(libraries.installed, "BOTOCORE_ROOT", "/nowhere/botocore")
    arguments = ("build", "notes", "--output", output, "--target", "aiobotocore")
    arguments += ("--botocore", "2.0.2") if named else ()
    assert run(*arguments).exit_code == 0
    index.page_status = 503
    forget_indexes()
    result = run(*arguments)
    assert (result.exit_code, "(1 kept)" in result.stdout) == (0, True)
    notes = result.stderr.splitlines()[: 1 if named else 2]
    projects = ("aiobotocore", "botocore")
    for project, note in zip(projects, notes, strict=False):
        assert note.startswith(f"the versions of {project} cannot be listed: {index.address}")
        assert note.endswith(f"; the list of {datetime.now(tz=timezone.utc).date()} is used")
    if named:
        # The release for an older botocore was not needed before.
        botocore = write_wheel(output.parent / "botocore-1.9.0-py3-none-any.whl")
        error = run(*arguments[:-1], botocore).error
        assert error.startswith("Error: aiobotocore==3.0.0 could not be fetched: http://127.0.0.1")
        assert error.endswith("and name its folder with --botocore")
    # Another index has another list.
    nowhere = "http://127.0.0.1:1/simple"
    monkeypatch.setattr(archives, "sources", lambda: Sources((nowhere,)))
    monkeypatch.setenv("PIP_INDEX_URL", nowhere)
    forget_indexes()
    assert run(*arguments).error.startswith("Error: the versions of aiobotocore cannot be listed: ")


def test_wheel_of_a_library_that_is_damaged(index: Index, refused: Callable[..., str]) -> None:
    index.wheels["aiobotocore-3.1.0-py3-none-any.whl"] = b"PK"
    error = refused("--botocore", "2.0.2", "--target", "aiobotocore")
    assert "/aiobotocore-3.1.0-py3-none-any.whl cannot be read: " in error


def test_a_library_that_cannot_be_read(
    site: Path, output: Path, home: Path, refused: Callable[..., str]
) -> None:
    arguments = ("--botocore", site, "--target", "aiobotocore")
    module = site / "aiobotocore" / "session.py"
    module.write_bytes(b"\xff\xfe")
    assert refused(*arguments).startswith(f"Error: {module} cannot be read: ")
    module.unlink()
    module.symlink_to(site / "nowhere")
    assert refused(*arguments).startswith(f"Error: {module} cannot be read: ")
    module.unlink()
    (site / "aiobotocore" / "inner").mkdir(mode=0)
    before = tree_of(output)
    result = run_without_rights(home, "build", "notes", "--output", output, *arguments)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {site / 'aiobotocore' / 'inner'} cannot be read: ")
    assert tree_of(output) == before


def test_the_botocore_that_is_fetched_is_recorded(
    index: Index, run: Callable[..., Result], output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A note says what is read. `check` reads the same."""
    monkeypatch.setattr(libraries.installed, "BOTOCORE_ROOT", "/nowhere/botocore")
    result = run("build", "notes", "--output", output, "--target", "aiobotocore")
    assert result.exit_code == 0
    note = "aiobotocore is not installed here; aiobotocore 3.1.0 and botocore 2.0.2 are read"
    assert note in result.stderr.splitlines()
    options = json.loads((output / "botowright.json").read_text())["options"]
    assert (options["botocore"], options["targets"]) == ("2.0.2", ["aiobotocore"])
    asked = len(index.asked)
    result = run("check", "--output", output, "--quiet")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    assert [path for path, _, _ in index.asked[asked:] if "whl" in path] == []


@pytest.mark.parametrize("named", ["version", "folder"])
def test_check_reads_the_release_that_is_recorded(
    named: str, index: Index, run: Callable[..., Result], output: Path, site: Path
) -> None:
    """A newer release allows the same botocore, which nobody asked for."""
    shutil.rmtree(site / "aiobotocore")
    botocore = site if named == "folder" else "2.0.2"
    options = ("--botocore", botocore, "--target", "aiobotocore")
    assert run("build", "notes", "--output", output, *options).exit_code == 0
    path = output / "botowright.json"
    manifest = json.loads(path.read_text())
    assert manifest["options"].pop("releases") == {"aiobotocore": "3.1.0"}
    add_release(index, "aiobotocore", "3.2.0", ALLOWS, "def other(): ...\n")
    forget_indexes()
    result = run("check", "--output", output, "--quiet")
    assert (result.exit_code, result.stdout, result.stderr) == (0, "", "")
    # An older botowright did not record the release.
    path.write_text(json.dumps(manifest))
    result = run("check", "--output", output)
    assert result.exit_code == 1
    assert "+def other()" in result.stdout
    assert run("build", "notes", "--output", output, *options).exit_code == 0
    assert json.loads(path.read_text())["options"]["releases"] == {"aiobotocore": "3.2.0"}


def test_libraries_in_a_folder_are_read_there(
    site: Path, run: Callable[..., Result], output: Path
) -> None:
    options = ("--botocore", site, "--target", "aiobotocore")
    assert run("build", "notes", "--output", output, *options).exit_code == 0
    assert json.loads((output / "botowright.json").read_text())["options"]["releases"] == {}


def test_another_choice_builds_again(site: Path, run: Callable[..., Result], output: Path) -> None:
    def build(*targets: str) -> str:
        given = [word for target in targets for word in ("--target", target)]
        result = run("build", "notes", "--botocore", site, "--output", output, *given)
        assert result.exit_code == 0, result.stderr
        return result.stdout

    client, other = (
        output / "boto_types/notes" / name for name in ("client.pyi", "aio/client.pyi")
    )
    assert "kept" not in build("boto3")
    assert (client.exists(), other.exists()) == (True, False)
    assert "kept" not in build("boto3", "aiobotocore")
    assert (client.exists(), other.exists()) == (True, True)
    assert "(1 kept)" in build("aiobotocore", "boto3", "boto3")
    assert "kept" not in build("aiobotocore")
    assert (client.exists(), other.exists()) == (False, True)
    (site / "aiobotocore" / "session.py").write_text("def other(): ...\n")
    build("aiobotocore")
    assert "def other()" in (output / "aiobotocore-stubs/session.pyi").read_text()


@pytest.fixture
def sync(run: Callable[..., Result], project: Path) -> Callable[..., Result]:
    """Return a function that runs `sync` in the project."""
    assert project.is_dir()
    return lambda *options: run("sync", "--jobs", "1", *options)


@pytest.fixture
def project(environment: Environment, home: Path) -> Path:  # noqa: F811  # the fixture
    """Return a project whose code uses aioboto3, which its environment has."""
    site = environment.site_packages
    install_library(site, "aiobotocore", "3.1.0", ALLOWS)
    install_library(site, "aioboto3", "15.5.0", "aiobotocore[boto3]==3.1.0")
    (home / "app.py").write_text(ASYNC)
    return home


def test_sync_finds_the_targets(
    project: Path, sync: Callable[..., Result], environment: Environment  # noqa: F811
) -> None:
    result = sync("--json")
    assert (result.exit_code, json.loads(result.stdout)["targets"]) == (0, ["aioboto3"])
    installed = environment.site_packages / "boto_types" / "notes"
    assert (installed / "aio" / "client.pyi").is_file()
    assert not (installed / "client.pyi").exists()
    assert sync("--check").exit_code == 0
    (project / "other.py").write_text(NOTES)
    result = sync("--check")
    assert result.exit_code == 1
    assert result.stdout == 'targets changed from ["aioboto3"] to ["boto3", "aioboto3"]\n'
    assert sync().exit_code == 0
    assert (installed / "client.pyi").is_file()
    (project / "app.py").unlink()
    (project / "other.py").write_text(NOTES)
    assert sync().exit_code == 0
    assert not (installed / "aio").exists()
    assert not (environment.site_packages / "aioboto3-stubs").exists()


UNKNOWN_SERVICE = (
    "import aioboto3\n\nasync def f(name):\n    async with aioboto3.Session().client(name): pass\n"
)


def test_an_import_beside_a_use_of_boto3(
    project: Path, sync: Callable[..., Result], environment: Environment  # noqa: F811
) -> None:
    """The scan does not know the service of each call."""
    (project / "app.py").write_text(UNKNOWN_SERVICE)
    (project / "other.py").write_text(NOTES)
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3", "aioboto3"]
    # Nobody needs types of a library that is not there.
    shutil.rmtree(environment.site_packages / "aioboto3")
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3"]
    shutil.rmtree(environment.site_packages / "aiobotocore")
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3"]


def test_a_setting_replaces_the_targets_of_the_code(
    project: Path, sync: Callable[..., Result]
) -> None:
    with (project / "pyproject.toml").open("a") as file:
        file.write('[tool.botowright]\ntargets = ["boto3"]\n')
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3"]
    other = sync("--json", "--target", "aiobotocore")
    assert json.loads(other.stdout)["targets"] == ["aiobotocore"]


@pytest.mark.parametrize("services", ['["notes"]', '"all"'])
def test_imports_decide_if_the_services_are_named(
    services: str, project: Path, sync: Callable[..., Result]
) -> None:
    """Then no use is known. A session of aioboto3 derives from that of boto3."""
    with (project / "pyproject.toml").open("a") as file:
        file.write(f"[tool.botowright]\nservices = {services}\n")
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3", "aioboto3"]
    assert sync("--check").exit_code == 0
    (project / "app.py").write_text("from aiobotocore.session import get_session\n")
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3", "aiobotocore"]
    (project / "app.py").write_text(NOTES)
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3"]


def test_an_import_decides_about_a_named_service_without_a_use(
    project: Path, sync: Callable[..., Result]
) -> None:
    with (project / "pyproject.toml").open("a") as file:
        file.write('[tool.botowright]\nservices = ["auto", "notes"]\n')
    (project / "app.py").write_text("import aioboto3\n")
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3", "aioboto3"]


def test_a_file_can_be_excluded(project: Path, sync: Callable[..., Result]) -> None:
    with (project / "pyproject.toml").open("a") as file:
        file.write('[tool.botowright]\nservices = ["notes"]\nexclude = ["app.py"]\n')
    assert json.loads(sync("--json").stdout)["targets"] == ["boto3"]


def test_the_home_folder_is_not_read(
    project: Path, sync: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(project))
    (project / "pyproject.toml").unlink()
    assert json.loads(sync("--json", "--services", "notes").stdout)["targets"] == ["boto3"]


def test_a_folder_records_the_releases_of_the_environment(
    project: Path, sync: Callable[..., Result]
) -> None:
    """Another environment may have others, and `check` reads these."""
    assert sync("--output", "stubs").exit_code == 0
    options = json.loads((project / "stubs" / "botowright.json").read_text())["options"]
    assert options["releases"] == {"aioboto3": "15.5.0", "aiobotocore": "3.1.0"}


@pytest.mark.parametrize("own_file", [True, False])
@pytest.mark.parametrize(
    ("targets", "code", "advice"),
    [
        (["boto3"], "import aioboto3", ("aioboto3", '["boto3", "aioboto3"]')),
        (["aiobotocore"], "import aioboto3", ("aioboto3", '["aioboto3"]')),
        (["boto3"], "import aioboto3\nimport aiobotocore", ("aioboto3", '["boto3", "aioboto3"]')),
        (["boto3"], "import aiobotocore", ("aiobotocore", '["boto3", "aiobotocore"]')),
        (["aioboto3"], "import aiobotocore", None),
        (["boto3"], "import boto3", None),
    ],
)
def test_targets_that_leave_out_a_library(  # noqa: PLR0913  # fixtures
    *,
    own_file: bool,
    targets: list[str],
    code: str,
    advice: tuple[str, str] | None,
    project: Path,
    sync: Callable[..., Result],
    run: Callable[..., Result],
    environment: Environment,  # noqa: F811  # the fixture
) -> None:
    settings = f'targets = {json.dumps(targets)}\nservices = ["notes"]\n'
    if own_file:
        (project / "botowright.toml").write_text(settings)
    else:
        with (project / "pyproject.toml").open("a") as file:
            file.write(f"[tool.botowright]\n{settings}")
    (project / "app.py").write_text(f"{code}\n")

    def found() -> list[tuple[str, str]]:
        findings = json.loads(run("doctor", "--json").stdout)["findings"]
        return [(f["line"], f["mend"]) for f in findings if f["line"].startswith("the types leave")]

    step = json.loads(sync("--json").stdout)["next"]
    if advice is None:
        assert found() == []
        return
    place = "botowright.toml" if own_file else "[tool.botowright] of pyproject.toml"
    line = f"the types leave out {advice[0]}, and app.py imports it"
    mend = f"targets = {advice[1]} in {place}"
    assert found() == [(line, mend)]
    assert step == {"line": line, "mend": mend}
    if targets == ["boto3"]:
        # The user may have chosen boto3 because the library is not there.
        for name in ("aioboto3", "aiobotocore"):
            shutil.rmtree(environment.site_packages / name)
        assert found() == []


def test_an_environment_without_a_library_that_is_imported(
    project: Path, sync: Callable[..., Result], environment: Environment  # noqa: F811
) -> None:
    (project / "app.py").write_text("import aioboto3\n")
    shutil.rmtree(environment.site_packages / "aioboto3")
    error = sync("--services", "notes").error
    assert error.endswith(
        " has no aioboto3, and app.py imports it; install aioboto3 there, or set targets = "
        '["boto3"], or exclude the files that use it'
    )
    assert sync("--services", "notes", "--target", "boto3").exit_code == 0
    (project / "other.py").write_text(ASYNC)
    assert sync("--services", "notes", "--exclude", "*.py").exit_code == 0


@pytest.mark.parametrize(
    ("missing", "option", "user"),
    [
        ("aioboto3", (), "app.py:4 uses it"),
        ("aiobotocore", (), "app.py:4 uses it"),
        ("aiobotocore", ("--target", "aiobotocore"), "the setting targets names it"),
    ],
)
def test_an_environment_without_the_library(  # noqa: PLR0913  # fixtures
    *,
    missing: str,
    option: tuple[str, ...],
    user: str,
    project: Path,
    sync: Callable[..., Result],
    run: Callable[..., Result],
    environment: Environment,  # noqa: F811  # the fixture
) -> None:
    if option:
        (project / "app.py").write_text(NOTES)
    shutil.rmtree(environment.site_packages / missing)
    before = tree_of(environment.site_packages)
    result = sync(*option)
    assert result.exit_code == 2
    place = result.error.removeprefix("Error: ").partition(" has no ")[0]
    line = f"{place} has no {missing}, and {user}; install {missing} there"
    if not option:
        line += ', or set targets = ["boto3"], or exclude the files that use it'
    assert result.error == f"Error: {line}"
    assert tree_of(environment.site_packages) == before
    document = json.loads(run("doctor", "--json", *option).stdout)
    (found,) = [each for each in document["findings"] if each["line"] == line]
    assert found["mend"].endswith(f" {missing}")


def test_doctor_finds_other_stubs_of_the_library(
    project: Path,
    sync: Callable[..., Result],
    run: Callable[..., Result],
    environment: Environment,  # noqa: F811  # the fixture
) -> None:
    assert project.is_dir()
    stubs = environment.site_packages / "aiobotocore-stubs"
    stubs.mkdir()
    (stubs / "__init__.pyi").write_text("")
    info = environment.site_packages / "types_aiobotocore-3.1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: types-aiobotocore\nVersion: 3.1.0\n")
    (info / "RECORD").write_text("aiobotocore-stubs/__init__.pyi,,\n")
    assert "types-aiobotocore" in sync().error
    document = json.loads(run("doctor", "--json").stdout)
    (found,) = [each for each in document["findings"] if each["check"] == "other stubs"]
    assert found["status"] == "problem"
    assert found["line"].startswith("types-aiobotocore 3.1.0 has the place of boto-types: ")
    shutil.rmtree(stubs)
    shutil.rmtree(info)
    lines = run("doctor").stdout.splitlines()
    assert any("has no boto3, botocore" in line and "aioboto3 15.5.0" in line for line in lines)
