"""`botowright doctor`: each finding, broken once and mended as it says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import jsonschema
import pytest

from tests.failures.test_sync_environment import (
    USES_ALARMS,
    USES_NOTES,
    _put_botocore,
    environment,  # noqa: F401  # a fixture
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.support.commands import Result
    from tests.support.environments import Environment

PLUGIN = "boto_types.mypy_plugin"
MIRROR = "- repo: https://github.com/pre-commit/mirrors-mypy\n  rev: v2\n  hooks:\n  - id: mypy\n"


@pytest.fixture
def project(
    environment: Environment,  # noqa: F811  # the fixture
    home: Path,
    run: Callable[..., Result],
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    """Return a healthy project that uses no checker. Nothing is on PATH."""
    monkeypatch.setenv("PATH", str(home / "commands"))
    _add_distribution(environment.site_packages, "typing_extensions", "4.15.0")
    assert run("sync", "--jobs", "1").exit_code == 0
    return home


@pytest.fixture
def site(project: Path, environment: Environment) -> Path:  # noqa: F811
    assert project.is_dir()
    return environment.site_packages


@pytest.fixture
def doctor(project: Path, run: Callable[..., Result]) -> Callable[..., list[str]]:
    """Return a function that returns the lines of the doctor. The last one is left out."""

    def doctor(*options: str, problems: int = 0) -> list[str]:
        result = run("doctor", "--jobs", "1", *options)
        assert result.exit_code == (1 if problems else 0), result.stdout
        *lines, last = result.stdout.splitlines()
        noun = "problem" if problems == 1 else "problems"
        assert last == f"{problems} {noun} in {project}"
        assert [line.startswith("problem") for line in lines].count(True) == problems
        return lines

    return doctor


def _add_distribution(site: Path, name: str, version: str, *files: str) -> Path:
    info = site / f"{name}-{version}.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Name: {name}\nVersion: {version}\n")
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in files))
    return info


def _remove_types(site: Path) -> None:
    for path in site.glob("boto*"):
        if path.name != "botocore":
            shutil.rmtree(path)


def _found(lines: list[str], status: str) -> tuple[str, str]:
    """Return the only finding of a status, and its mend."""
    ((number, line),) = [(n, line) for n, line in enumerate(lines) if line.startswith(status)]
    return line.removeprefix(status).strip(), lines[number + 1].removeprefix("         → ")


def test_a_healthy_project(doctor: Callable[..., list[str]], project: Path) -> None:
    venv = project / ".venv"
    lines = [line.removeprefix("ok       ") for line in doctor()]
    assert lines[0].startswith(f"the environment is {venv} (.venv, Python 3.")
    assert lines[1] == f"{venv} has no boto3 and botocore of an unknown version"
    assert lines[2] == "no other distribution has boto3-stubs, botocore-stubs and s3transfer-stubs"
    assert lines[3].startswith(f"boto-types 2.0.1.post1 in {venv} (.venv, ")
    assert lines[3].endswith("is current: 1 service")
    assert lines[4:] == [f"{venv} has typing-extensions>=4.15"]


def test_quiet_prints_problems_only(run: Callable[..., Result], site: Path, project: Path) -> None:
    assert run("doctor", "--quiet").stdout == ""
    (project / "more.py").write_text(USES_ALARMS)
    assert site.is_dir()
    result = run("doctor", "--quiet")
    assert result.exit_code == 1
    assert result.stdout == (
        "problem  alarms has no types, and more.py:3 uses it\n         → botowright sync\n"
    )


def test_json_has_all_findings(run: Callable[..., Result], site: Path) -> None:
    schema = json.loads(run("doctor", "--schema").stdout)
    found = json.loads(run("doctor", "--json").stdout)
    jsonschema.validate(found, schema)
    assert found["healthy"] is True
    assert found["environment"]["found_by"] == ".venv"
    assert [each["status"] for each in found["findings"]] == ["ok"] * 5
    assert [each["check"] for each in found["findings"]] == [
        "environment",
        "botocore",
        "other stubs",
        "types",
        "typing_extensions",
    ]
    shutil.rmtree(site / "botocore")
    result = run("doctor", "--json")
    found = json.loads(result.stdout)
    jsonschema.validate(found, schema)
    assert result.exit_code == 1
    assert found["healthy"] is False
    shutil.rmtree(site.parents[2])
    (site.parents[2]).mkdir()
    found = json.loads(run("doctor", "--json").stdout)
    jsonschema.validate(found, schema)
    assert found["environment"] is None


def test_a_broken_environment(doctor: Callable[..., list[str]], project: Path) -> None:
    python = project / ".venv" / "bin" / "python"
    target = python.readlink()
    for name in ("python", "python3"):
        (project / ".venv" / "bin" / name).unlink()
    python.symlink_to(project / "removed")
    (line,) = doctor(problems=1)
    assert "its Python was removed" in line
    assert f"run `python3 -m venv --clear {project / '.venv'}`" in line
    python.unlink()
    python.symlink_to(target)
    doctor()


def test_another_environment_is_active(
    doctor: Callable[..., list[str]],
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert not any("is not used" in line for line in doctor())
    monkeypatch.setenv("VIRTUAL_ENV", str(project / ".venv"))
    assert not any("is not used" in line for line in doctor())
    shutil.copytree(project / ".venv", tmp_path / "other", symlinks=True)
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "other"))
    line = doctor()[0]
    assert f"; {project / '.venv'} is not used, because $VIRTUAL_ENV comes before it" in line


def test_no_botocore(doctor: Callable[..., list[str]], site: Path, project: Path) -> None:
    (site / "botocore").rename(site / "away")
    lines = doctor(problems=2)
    python = project / ".venv" / "bin" / "python"
    assert f"problem  {project / '.venv'} has no botocore" in lines
    assert f"         → uv pip install --python {python} boto3" in lines
    (site / "away").rename(site / "botocore")
    doctor()


def test_another_botocore(
    doctor: Callable[..., list[str]], site: Path, run: Callable[..., Result]
) -> None:
    _put_botocore(site, "2.1.0")
    expected = ("botocore moved from 2.0.1 to 2.1.0", "botowright sync")
    assert _found(doctor(problems=1), "problem") == expected
    assert run("sync").exit_code == 0
    doctor()


def test_other_stubs(
    doctor: Callable[..., list[str]], site: Path, project: Path, run: Callable[..., Result]
) -> None:
    # pip installs them over ours, without a word.
    one = _add_distribution(site, "boto3_stubs", "1.40", "boto3-stubs/__init__.pyi")
    other = _add_distribution(site, "botocore_stubs", "1.41", "botocore-stubs/__init__.pyi")
    line, mend = _found(doctor(problems=1), "problem")
    assert line == (
        "boto3-stubs 1.40 and botocore-stubs 1.41 have files of boto-types: boto3-stubs/ and "
        "botocore-stubs/"
    )
    python = project / ".venv" / "bin" / "python"
    removal = f"uv pip uninstall --python {python} boto3-stubs botocore-stubs"
    assert mend == f"{removal} && botowright sync"
    for info in (one, other):
        shutil.rmtree(info)
    (site / "boto3-stubs" / "__init__.pyi").unlink()
    (site / "botocore-stubs" / "__init__.pyi").unlink()
    doctor(problems=2)
    assert run("sync").exit_code == 0
    doctor()


def test_other_stubs_before_the_first_sync(doctor: Callable[..., list[str]], site: Path) -> None:
    _remove_types(site)
    (site / "boto3-stubs").mkdir()
    (site / "boto3-stubs" / "__init__.pyi").touch()
    _add_distribution(site, "types_boto3", "1.40", "boto3-stubs/__init__.pyi")
    lines = doctor(problems=1)
    assert "problem  types-boto3 1.40 has the place of boto-types: boto3-stubs/" in lines


def test_typing_extensions(doctor: Callable[..., list[str]], site: Path, project: Path) -> None:
    info = site / "typing_extensions-4.15.0.dist-info"
    info.rename(site / "away")
    line, mend = _found(doctor(problems=1), "problem")
    assert line == f"the types need typing-extensions>=4.15, and {project / '.venv'} has none"
    python = project / ".venv" / "bin" / "python"
    assert mend == f"uv pip install --python {python} 'typing-extensions>=4.15'"
    (site / "away").rename(info)
    doctor()


PLUGIN_LINES = {
    "pyproject.toml": ("[tool.mypy]", f'plugins = ["{PLUGIN}"]'),
    "setup.cfg": ("[mypy]", f"plugins = {PLUGIN}"),
    "mypy.ini": ("[mypy]", f"plugins = {PLUGIN}"),
}


@pytest.mark.parametrize("file", PLUGIN_LINES)
def test_the_plugin_is_off(
    doctor: Callable[..., list[str]], site: Path, project: Path, file: str
) -> None:
    _add_distribution(site, "mypy", "2.4")
    section, plugin = PLUGIN_LINES[file]
    (project / file).write_text(f"{section}\n")
    line = "mypy reads every installed service, because its plugin is off"
    assert _found(doctor(), "advice") == (line, f"{plugin} in {section} of {file}")
    (project / file).write_text(f"{section}\n{plugin}\n")
    assert f"ok       the plugin is on in {section} of {file}" in doctor()


def test_the_plugin_is_off_and_mypy_runs_elsewhere(
    doctor: Callable[..., list[str]], project: Path
) -> None:
    (project / "pyproject.toml").write_text("[tool.mypy]\n")
    assert _found(doctor(), "advice")[0].endswith("because its plugin is off")


def test_another_plugin_is_kept(
    doctor: Callable[..., list[str]], site: Path, project: Path
) -> None:
    _add_distribution(site, "mypy", "2.4")
    (project / "pyproject.toml").write_text('[tool.mypy]\nplugins = ["pydantic.mypy"]\n')
    _, mend = _found(doctor(), "advice")
    assert mend.startswith('plugins = ["pydantic.mypy", "boto_types.mypy_plugin"] in ')


def test_the_plugin_cannot_be_imported(
    doctor: Callable[..., list[str]], site: Path, project: Path, run: Callable[..., Result]
) -> None:
    _add_distribution(site, "mypy", "2.4")
    (project / "mypy.ini").write_text(f"[mypy]\nplugins = {PLUGIN}\n")
    (site / "boto_types" / "mypy_plugin.py").unlink()
    lines = doctor(problems=2)
    assert (
        f'problem  mypy stops with an error, because it cannot import the plugin "{PLUGIN}"'
        in lines
    )
    assert run("sync").exit_code == 0
    doctor()


def test_mypy_runs_in_another_environment(
    doctor: Callable[..., list[str]], site: Path, project: Path
) -> None:
    (project / "mypy.ini").write_text(f"[mypy]\nplugins = {PLUGIN}\n")
    assert not any("plugin" in line for line in doctor())
    tool = project / "tools" / "bin" / "mypy"
    tool.parent.mkdir(parents=True)
    tool.touch(mode=0o755)
    (project / "commands").mkdir()
    (project / "commands" / "mypy").symlink_to(tool)
    line, mend = _found(doctor(problems=1), "problem")
    assert line.endswith(f'cannot import the plugin "{PLUGIN}" in {project / "tools"}')
    assert mend.endswith(" mypy")
    _add_distribution(site, "mypy", "2.4")
    doctor()


def test_the_mypy_of_pre_commit(
    doctor: Callable[..., list[str]], site: Path, project: Path
) -> None:
    _add_distribution(site, "mypy", "2.4")
    (project / "mypy.ini").write_text(f"[mypy]\nplugins = {PLUGIN}\n")
    hooks = project / ".pre-commit-config.yaml"
    hooks.write_text(f"repos:\n{MIRROR}")
    line, mend = _found(doctor(problems=1), "problem")
    assert line == (
        "the mypy of pre-commit stops with an error, because it cannot import the plugin in its "
        "own environment"
    )
    before, _, repository = mend.partition(": ")
    assert before == "in .pre-commit-config.yaml instead"
    assert '"entry": ".venv/bin/mypy"' in repository
    hooks.write_text(f"repos:\n{repository}\n")
    doctor()
    hooks.write_text(f"repos:\n{MIRROR}    additional_dependencies: [boto-types==2.0.1]\n")
    doctor()


def test_the_mypy_of_pre_commit_without_the_plugin(
    doctor: Callable[..., list[str]], project: Path
) -> None:
    hooks = project / ".pre-commit-config.yaml"
    hooks.write_text(f"repos:\n{MIRROR}")
    line, _ = _found(doctor(), "advice")
    assert line == "the mypy of pre-commit has no types, because it runs in its own environment"
    hooks.write_text(f"repos:\n{MIRROR}    args: [--python-executable=.venv/bin/python]\n")
    assert not any(line.startswith("advice") for line in doctor())


def test_pyright_reads_another_environment(doctor: Callable[..., list[str]], project: Path) -> None:
    (project / "pyproject.toml").write_text('[tool.pyright]\nvenvPath = ".."\nvenv = "other"\n')
    line, mend = _found(doctor(problems=1), "problem")
    place = "(venvPath and venv in [tool.pyright] of pyproject.toml)"
    missing = "which does not exist"
    assert line == f"pyright reads the packages of {project.parent / 'other'}, {missing} {place}"
    assert mend == 'venvPath = "." and venv = ".venv" in [tool.pyright] of pyproject.toml'
    (project / "pyproject.toml").write_text('[tool.pyright]\nvenvPath = "."\nvenv = ".venv"\n')
    assert doctor()[-1] == f"ok       pyright reads the packages of the environment {place}"


def test_pyright_takes_the_python_on_path(
    doctor: Callable[..., list[str]], project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (project / "pyrightconfig.json").write_text("{} // nothing")
    other = project / "other" / "bin" / "python3"
    other.parent.mkdir(parents=True)
    other.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(other.parent))
    line, mend = _found(doctor(), "advice")
    assert line == (
        f"on a command line pyright reads the packages of {project / 'other'} (python3 on PATH), "
        "unless the environment is active"
    )
    assert mend == '"venvPath": "." and "venv": ".venv" in pyrightconfig.json'
    monkeypatch.setenv("PATH", str(project / ".venv" / "bin"))
    assert "pyright reads the packages of the environment" in doctor()[-1]


SEARCH_PATHS = {
    "mypy": '[tool.mypy]\nmypy_path = "stubs"\n',
    "pyright": '[tool.pyright]\nstubPath = "stubs"\n',
    "ty": '[tool.ty.environment]\nextra-paths = ["stubs"]\n',
    "pyrefly": '[tool.pyrefly]\nsearch-path = ["stubs"]\n',
}


@pytest.mark.parametrize("tool", SEARCH_PATHS)
def test_a_folder_that_a_checker_does_not_read(
    doctor: Callable[..., list[str]], run: Callable[..., Result], site: Path, tool: str
) -> None:
    project = site.parents[3]
    _remove_types(site)
    file = project / "pyproject.toml"
    setting = '[tool.botowright]\noutput = "stubs"\n'
    file.write_text(f"{setting}[tool.{tool}]\n")
    assert run("sync").exit_code == 0
    line, mend = _found(doctor(problems=1), "problem")
    assert line == f"{tool} does not read {project / 'stubs'}"
    assert mend.partition(" in [")[0] in SEARCH_PATHS[tool]
    file.write_text(f"{setting}{SEARCH_PATHS[tool]}")
    assert f"ok       {tool} reads {project / 'stubs'}" in doctor()


def test_a_folder_that_is_installed_or_that_no_checker_reads(
    doctor: Callable[..., list[str]], run: Callable[..., Result], site: Path, project: Path
) -> None:
    _remove_types(site)
    (project / "botowright.toml").write_text('output = "stubs"\n')
    assert run("sync").exit_code == 0
    line, _ = _found(doctor(), "advice")
    assert line == f"no checker of the project is known to read {project / 'stubs'}"
    (site / "added.pth").write_text(f"{project / 'stubs'}\n")
    assert not any(line.startswith("advice") for line in doctor())


def test_a_folder_that_is_installed_as_a_copy(
    doctor: Callable[..., list[str]], run: Callable[..., Result], site: Path, project: Path
) -> None:
    _remove_types(site)
    (project / "botowright.toml").write_text('output = "stubs"\n')
    assert run("sync").exit_code == 0
    command = [
        *(str(Path(sys.executable).parent / "uv"), "pip", "install", "--no-deps", "--offline"),
        *("--no-build-isolation", "--quiet", "--python", sys.executable),
        *("--target", str(site), str(project / "stubs")),
    ]
    path = os.path.dirname(sys.executable)  # uv starts the Python of the project
    subprocess.run(command, check=True, env={**os.environ, "PATH": path})
    assert any("is installed as" in line for line in doctor())
    (project / "more.py").write_text(USES_ALARMS)
    assert run("sync").exit_code == 0
    line, mend = _found(doctor(problems=1), "problem")
    assert line.endswith(f"is an old copy of {project / 'stubs'}")
    assert mend.endswith(str(project / "stubs"))


def test_a_folder_after_an_installation_by_sync(
    doctor: Callable[..., list[str]], run: Callable[..., Result], site: Path, project: Path
) -> None:
    (project / "botowright.toml").write_text('output = "stubs"\n')
    (project / "more.py").write_text(USES_ALARMS)
    assert run("sync").exit_code == 0
    line, mend = _found(doctor(problems=1), "problem")
    assert line.endswith(f"is older than {project / 'stubs'}")
    python = project / ".venv" / "bin" / "python"
    assert mend == f"uv pip uninstall --python {python} boto-types"
    _remove_types(site)
    doctor()


def test_the_plugin_of_a_folder_is_a_file(
    doctor: Callable[..., list[str]], run: Callable[..., Result], site: Path, project: Path
) -> None:
    _add_distribution(site, "mypy", "2.4")
    _remove_types(site)
    (project / "botowright.toml").write_text('output = "stubs"\n')
    assert run("sync").exit_code == 0
    ini = "[mypy]\nmypy_path = stubs\nplugins = {}\n"
    (project / "mypy.ini").write_text(ini.format(PLUGIN))
    _, mend = _found(doctor(problems=1), "problem")
    assert mend == "plugins = stubs/boto_types/mypy_plugin.py in [mypy] of mypy.ini"
    (project / "mypy.ini").write_text(ini.format("stubs/boto_types/mypy_plugin.py"))
    doctor()


def test_a_file_with_a_wrong_setting_is_an_error(run: Callable[..., Result], site: Path) -> None:
    assert site.is_dir()
    (site.parents[3] / "botowright.toml").write_text("outputs = 1\n")
    assert run("doctor").exit_code == 2


def test_code_without_services(doctor: Callable[..., list[str]], project: Path) -> None:
    (project / "app.py").write_text("")
    assert any(line.startswith("ok       no code in ") for line in doctor())
    (project / "app.py").write_text(USES_NOTES)
    doctor()
