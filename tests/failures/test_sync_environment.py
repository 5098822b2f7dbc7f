"""`botowright sync` into an environment: what it installs, and why it is not current."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from botowright.project import record
from tests.failures.test_sync import USES_ALARMS, USES_NOTES, _document
from tests.support.environments import Environment, empty_environment
from tests.support.models import note_model, write_model
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result


@pytest.fixture
def environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> Environment:
    """Return the environment of a project that uses `notes`. Its botocore has two services."""
    monkeypatch.delenv("VIRTUAL_ENV", raising=False)
    (home / "pyproject.toml").write_text('[project]\nname = "shop"\nversion = "1"\n')
    (home / "app.py").write_text(USES_NOTES)
    environment = empty_environment(home / ".venv")
    _put_botocore(environment.site_packages, "2.0.1")
    return environment


def _put_botocore(site: Path, version: str) -> None:
    for service in ("alarms", "notes"):
        write_model(site / "botocore" / "data", service, note_model())
    (site / "botocore" / "__init__.py").write_text(f"__version__ = '{version}'\n")


@pytest.fixture
def sync(run: Callable[..., Result], environment: Environment) -> Callable[..., Result]:
    """Return a function that runs `sync` in the project."""
    assert environment.python.exists()

    def sync(*options: str | Path) -> Result:
        return run("sync", "--jobs", "1", *options)

    return sync


def _place(environment: Environment) -> str:
    return f"{environment.python.parent.parent} (.venv, Python "


def test_types_are_installed(sync: Callable[..., Result], environment: Environment) -> None:
    result = sync()
    assert result.exit_code == 0
    assert f"Installed boto-types 2.0.1.post1 into {_place(environment)}" in result.stdout
    site = environment.site_packages
    assert (site / "boto_types/notes/client.pyi").is_file()
    assert not (site / "boto_types/alarms").exists()
    assert "boto_types/notes/client.pyi,sha256=" in (
        site / "boto_types-2.0.1.post1.dist-info/RECORD"
    ).read_text("utf-8")


def test_nothing_to_do(sync: Callable[..., Result], environment: Environment) -> None:
    assert sync().exit_code == 0
    before = tree_of(environment.site_packages)
    for options in ([], ["--check"]):
        result = sync(*options)
        assert result.exit_code == 0
        assert result.stdout.startswith(f"boto-types 2.0.1.post1 in {_place(environment)}")
        assert " is current: 1 service\n" in result.stdout
    assert tree_of(environment.site_packages) == before


def _new_service(environment: Environment) -> None:
    (_root(environment) / "more.py").write_text(USES_ALARMS)


def _moved_botocore(environment: Environment) -> None:
    _put_botocore(environment.site_packages, "2.1.0")


def _edited_file(environment: Environment) -> None:
    with (environment.site_packages / "boto_types/notes/requests.py").open("a") as file:
        file.write("# edited\n")


def _removed_file(environment: Environment) -> None:
    (environment.site_packages / "boto3-stubs/session.pyi").unlink()


def _changed_setting(environment: Environment) -> None:
    with (_root(environment) / "pyproject.toml").open("a") as file:
        file.write('[tool.botowright]\nresponse-keys = "assertive"\n')


def _changed_model(environment: Environment) -> None:
    (model,) = environment.site_packages.glob("botocore/data/notes/*/service-2.json")
    model.write_text(model.read_text().replace("Title", "Heading"))


def _removed_types(environment: Environment) -> None:
    shutil.rmtree(environment.site_packages / "boto_types-2.0.1.post1.dist-info")
    for name in ("boto_types", "boto3-stubs", "botocore-stubs", "s3transfer-stubs"):
        shutil.rmtree(environment.site_packages / name)


def _root(environment: Environment) -> Path:
    return environment.python.parent.parent.parent


REASONS = {
    "new service": (_new_service, "alarms has no types, and more.py:3 uses it"),
    "botocore": (_moved_botocore, "botocore moved from 2.0.1 to 2.1.0"),
    "edited file": (_edited_file, "boto_types/notes/requests.py was changed"),
    "removed file": (_removed_file, "boto3-stubs/session.pyi was changed"),
    "setting": (_changed_setting, 'response-keys changed from "observed" to "assertive"'),
    "model": (_changed_model, "the models or botowright itself changed since the types were built"),
    "no types": (_removed_types, "boto-types is not installed in "),
}


@pytest.mark.parametrize("case", REASONS)
def test_each_reason_is_a_line(
    case: str, sync: Callable[..., Result], environment: Environment
) -> None:
    """--check changes nothing; after a sync it finds nothing."""
    change, line = REASONS[case]
    assert sync().exit_code == 0
    change(environment)
    before = tree_of(environment.site_packages)
    result = sync("--check")
    assert result.exit_code == 1
    assert [found[: len(line)] for found in result.stdout.splitlines()] == [line]
    assert tree_of(environment.site_packages) == before
    assert sync().exit_code == 0
    assert sync("--check").exit_code == 0


def test_another_botowright(sync: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    assert sync().exit_code == 0
    monkeypatch.setattr("botowright.project.stale.tool_version", lambda: "9.9")
    result = sync("--check")
    assert result.exit_code == 1
    assert result.stdout == f"botowright moved from {record.tool_version()} to 9.9\n"


def test_the_cache_may_be_removed(
    sync: Callable[..., Result], home: Path, environment: Environment
) -> None:
    """The environment shows whether the types are current, without a cache."""
    assert sync().exit_code == 0
    shutil.rmtree(home / ".cache")
    assert sync("--check").exit_code == 0
    _edited_file(environment)
    assert sync("--check").exit_code == 1
    assert sync().exit_code == 0
    assert sync("--check").exit_code == 0


@pytest.fixture
def member(environment: Environment, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the current folder: a project that uses `alarms`, in a repository with the other."""
    (_root(environment) / ".git").touch()
    member = _root(environment) / "packages" / "member"
    member.mkdir(parents=True)
    (member / "pyproject.toml").write_text('[project]\nname = "member"\nversion = "1"\n')
    (member / "app.py").write_text(USES_ALARMS)
    monkeypatch.chdir(member)
    return member


def test_projects_that_share_an_environment(
    sync: Callable[..., Result], environment: Environment, member: Path
) -> None:
    """The types are those of all of them, wherever `sync` runs."""
    result = sync()
    assert result.exit_code == 0
    used = "uses 2 services:\n  alarms  packages/member/app.py:3\n  notes   app.py:3\n"
    assert f"{_root(environment)} {used}" in result.stdout
    for folder in (_root(environment), member.parent, member):
        os.chdir(folder)
        assert sync("--check").exit_code == 0


def test_a_member_with_its_own_environment(
    sync: Callable[..., Result], environment: Environment, member: Path
) -> None:
    own = empty_environment(member / ".venv")
    _put_botocore(own.site_packages, "2.0.2")
    assert f"{member} uses 1 service:\n  alarms  app.py:3\n" in sync().stdout
    assert not (own.site_packages / "boto_types/notes").exists()
    assert not (environment.site_packages / "boto_types").exists()


def test_projects_that_share_a_folder(
    sync: Callable[..., Result], environment: Environment, member: Path
) -> None:
    """A member without settings has those of the repository, with their folder."""
    root = _root(environment)
    (root / "botowright.toml").write_text('output = "typings"\n')
    result = sync()
    assert "Wrote boto-types 2.0.1.post1 into ../../typings: 2 services" in result.stdout
    assert (root / "typings/boto_types/alarms/client.pyi").is_file()
    os.chdir(root)
    assert sync("--check").exit_code == 0
    os.chdir(member)
    assert "into typings: 1 service" in sync("--output", "typings").stdout


def test_a_cache_that_cannot_be_written(
    sync: Callable[..., Result],
    environment: Environment,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A container may run as a user without a home."""
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert sync().exit_code == 0
    assert (environment.site_packages / "boto_types/notes/client.pyi").is_file()
    assert sync("--check").exit_code == 0
    _new_service(environment)
    assert sync().exit_code == 0
    assert (environment.site_packages / "boto_types/alarms/client.pyi").is_file()


def test_a_service_that_fails(sync: Callable[..., Result], environment: Environment) -> None:
    """The others are installed. The exit code is 1, also if nothing has changed."""
    _new_service(environment)
    (model,) = environment.site_packages.glob("botocore/data/alarms/*/service-2.json")
    model.write_text("{")
    for _ in range(2):
        result = sync()
        assert result.exit_code == 1
        assert "alarms" in result.stderr
        assert (environment.site_packages / "boto_types/notes/client.pyi").is_file()
    result = sync("--check")
    assert (result.exit_code, result.stdout) == (1, "alarms: its types could not be built\n")


def test_every_service_fails(sync: Callable[..., Result], environment: Environment) -> None:
    """Types that work are not replaced by none."""
    assert sync().exit_code == 0
    before = tree_of(environment.site_packages / "boto_types")
    (model,) = environment.site_packages.glob("botocore/data/notes/*/service-2.json")
    model.write_text("{")
    result = sync()
    assert result.exit_code == 1
    assert "is as it was before: no service could be generated" in result.stdout
    assert tree_of(environment.site_packages / "boto_types") == before


def test_types_of_others_are_not_overwritten(
    sync: Callable[..., Result], environment: Environment, home: Path
) -> None:
    """The message names the distribution, and the command that removes it. Nothing is built."""
    info = environment.site_packages / "boto3_stubs-1.40.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: boto3-stubs\nVersion: 1.40.0\n")
    (info / "RECORD").write_text("boto3-stubs/__init__.pyi,,\n")
    stub = environment.site_packages / "boto3-stubs" / "__init__.pyi"
    stub.parent.mkdir()
    stub.write_text("")
    result = sync()
    assert result.exit_code == 2
    assert "boto3-stubs 1.40.0 owns boto3-stubs/" in result.stderr
    assert "uv pip uninstall --python" in result.stderr
    assert not list((home / ".cache").rglob("client.pyi"))
    checked = sync("--check")
    assert checked.exit_code == 1
    (line,) = checked.stdout.splitlines()
    assert line.startswith("boto3-stubs 1.40.0 owns boto3-stubs/")
    assert "run: botowright sync" not in checked.stderr


def test_many_changed_files(sync: Callable[..., Result], environment: Environment) -> None:
    assert sync().exit_code == 0
    shutil.rmtree(environment.site_packages / "s3transfer-stubs")
    _edited_file(environment)
    lines = sync("--check").stdout.splitlines()
    assert lines[0] == "1 file of boto_types changed"
    assert lines[1].endswith(" files of s3transfer-stubs changed")
    assert len(lines) == 2


def test_an_environment_without_botocore(
    sync: Callable[..., Result], environment: Environment
) -> None:
    shutil.rmtree(environment.site_packages / "botocore")
    result = sync()
    assert result.exit_code == 2
    assert "has no botocore; install boto3 there, name another environment" in result.stderr


def test_json_has_the_environment(sync: Callable[..., Result], environment: Environment) -> None:
    found = _document(sync("--json"))
    assert found["environment"]["folder"] == str(environment.python.parent.parent)
    assert (found["output"], found["botocore"]) == (None, "2.0.1")
    assert found["distribution"] == {"name": "boto-types", "version": "2.0.1.post1"}


def test_the_next_step(sync: Callable[..., Result], environment: Environment) -> None:
    """The last lines name what is left for the user, and nothing if all is well."""
    with (_root(environment) / "pyproject.toml").open("a") as file:
        file.write("[tool.mypy]\nstrict = true\n")
    _put_distribution(environment, "typing_extensions-4.15.0")
    _put_distribution(environment, "mypy-2.4.1")
    (environment.site_packages / "mypy").mkdir()
    (environment.site_packages / "mypy" / "__init__.py").touch()
    *_, line, mend = sync().stdout.splitlines()
    assert line == "Next: mypy reads every installed service, because its plugin is off"
    assert mend == '  → plugins = ["boto_types.mypy_plugin"] in [tool.mypy] of pyproject.toml'
    step = _document(sync("--json"))["next"]
    assert step == {"line": line.removeprefix("Next: "), "mend": mend.removeprefix("  → ")}
    with (_root(environment) / "pyproject.toml").open("a") as file:
        file.write('plugins = ["boto_types.mypy_plugin"]\n')
    assert sync().stdout.splitlines()[-1].endswith(" is current: 1 service")


def _put_distribution(environment: Environment, name: str) -> None:
    info = environment.site_packages / f"{name}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: {}\nVersion: {}\n".format(*name.split("-")))


LOCK = '[[package]]\nname = "{}"\nversion = "1"\n'


def test_uv_would_remove_the_types(sync: Callable[..., Result], environment: Environment) -> None:
    """Only the first installation says so, and the command for a requirement is one that lasts."""
    (_root(environment) / "uv.lock").write_text(LOCK.format("shop"))
    needs, removal = sync().stderr.splitlines()[-2:]
    assert needs.endswith(" has none: uv add --dev 'typing-extensions>=4.15'")
    assert removal == (
        "`uv sync` would remove boto-types, because uv.lock does not name it: "
        "use `uv sync --inexact`"
    )
    _new_service(environment)
    assert "uv sync" not in sync().stderr
    _removed_types(environment)
    assert "uv sync" not in sync("--quiet").stderr


@pytest.mark.parametrize("end", [b"\n", b"\r\n"], ids=["lf", "crlf"])
def test_uv_keeps_what_its_lock_names(
    sync: Callable[..., Result], environment: Environment, end: bytes
) -> None:
    lock = LOCK.format("boto-types").encode().replace(b"\n", end)  # git can change the line ends
    (_root(environment) / "uv.lock").write_bytes(lock)
    assert "uv sync" not in sync().stderr


def test_uv_has_no_part_in_other_projects(sync: Callable[..., Result]) -> None:
    result = sync()
    assert "uv sync" not in result.stderr
    assert "uv add" not in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="its paths have one encoding")
def test_a_path_that_the_locale_cannot_show(environment: Environment, home: Path) -> None:
    project = home / "Prøject ☃"
    project.mkdir()
    for name in (".venv", "app.py", "pyproject.toml"):
        (home / name).rename(project / name)
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "botowright", "sync", "--check", "--json"],
        cwd=project,
        env={**os.environ, **ascii_only},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    document = json.loads(done.stdout)
    assert os.fsencode(document["project"]).endswith("Prøject ☃".encode())
    assert environment.python.name in document["environment"]["python"]
