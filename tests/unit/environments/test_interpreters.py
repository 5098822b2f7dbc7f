"""The choice of an environment for a project."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from botowright.environments.interpreters import found_environment
from botowright.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def _prefix(root: Path, *wanted: str) -> tuple[Path, str]:
    environment = found_environment(root, *wanted)
    return environment.prefix, environment.found_by


def _problem(root: Path, *wanted: str) -> str:
    with pytest.raises(UsageError) as caught:
        found_environment(root, *wanted)
    return str(caught.value)


def _command(folder: Path, name: str, text: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{text}\n")
    (folder / name).chmod(0o755)


@pytest.fixture
def own(tmp_path: Path, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the environment that seems to run botowright."""
    folder = make(tmp_path / "own")
    monkeypatch.setattr(sys, "prefix", str(folder))
    return folder


def test_the_wanted_one_comes_before_the_active_one(
    project: Path, tmp_path: Path, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted = make(tmp_path / "wanted")
    monkeypatch.setenv("VIRTUAL_ENV", str(make(tmp_path / "active")))
    assert _prefix(project, str(wanted)) == (wanted, "--python")
    assert _prefix(project, str(wanted / "bin" / "python"), "environment") == (
        wanted,
        "environment",
    )
    monkeypatch.setenv("PATH", str(wanted / "bin"))
    assert _prefix(project, "python3") == (wanted, "--python")


def test_the_order_of_choices(
    project: Path,
    tmp_path: Path,
    own: Path,
    make: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    conda, active = make(tmp_path / "conda"), make(tmp_path / "active")
    assert _prefix(project) == (own, "the Python that runs botowright")
    monkeypatch.setenv("CONDA_PREFIX", str(conda))
    assert _prefix(project) == (conda, "$CONDA_PREFIX")
    make(project / ".venv")
    assert _prefix(project) == (project / ".venv", ".venv")
    monkeypatch.setenv("UV_PROJECT_ENVIRONMENT", "../active")
    assert _prefix(project)[1] == "$UV_PROJECT_ENVIRONMENT"
    monkeypatch.setenv("VIRTUAL_ENV", str(active))
    assert _prefix(project) == (active, "$VIRTUAL_ENV")


def test_venv_is_searched_up_to_the_root_of_the_repository(
    project: Path, tmp_path: Path, own: Path, make: Callable[..., Path]
) -> None:
    package = project / "packages" / "one"
    package.mkdir(parents=True)
    make(project / ".venv")
    assert _prefix(package) == (project / ".venv", ".venv")
    (project / "packages" / ".git").mkdir()
    assert _prefix(package) == (own, "the Python that runs botowright")
    make(tmp_path / ".venv")  # in the home
    shutil.rmtree(project / ".venv")
    shutil.rmtree(project / "packages" / ".git")
    assert _prefix(package) == (own, "the Python that runs botowright")


def test_venv_above_a_folder_that_is_in_no_repository_and_no_home_is_not_the_projects(
    project: Path, own: Path, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Anybody can put one into /tmp.
    package = project / "package"
    package.mkdir()
    make(project / ".venv")
    monkeypatch.setenv("HOME", "/nowhere")
    assert _prefix(package)[0] == own
    assert _prefix(project)[0] == project / ".venv"


@pytest.mark.parametrize(
    "mark",
    ["uv-receipt.toml", "pipx_metadata.json", ".install_state_v2", ".prek-hook.json"],
)
def test_an_environment_of_a_tool_is_never_chosen(
    project: Path,
    own: Path,
    mark: str,
    make: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (own / mark).touch()
    monkeypatch.setenv("VIRTUAL_ENV", str(own))  # as pre-commit does
    monkeypatch.setenv("PATH", str(own / "bin"))
    assert "run `python3 -m venv" in _problem(project)
    make(project / ".venv")
    assert _prefix(project) == (project / ".venv", ".venv")


@pytest.mark.parametrize("folder", ["archive-v0", "builds-v0", "environments-v2"])
def test_an_environment_in_the_cache_of_uv_is_never_chosen(
    project: Path,
    tmp_path: Path,
    folder: str,
    make: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    own = make(tmp_path / "uv" / folder / "TwDIHgXyDQYkMQ5M")
    monkeypatch.setattr(sys, "prefix", str(own))
    monkeypatch.setenv("VIRTUAL_ENV", str(own))
    assert "uvx runs botowright in an environment of its own" in _problem(project)


def test_a_hook_in_the_users_environment_prefers_the_projects(
    project: Path, own: Path, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PRE_COMMIT", "1")
    monkeypatch.setenv("VIRTUAL_ENV", str(own))
    assert _prefix(project)[0] == own
    make(project / ".venv")
    assert _prefix(project)[0] == project / ".venv"


def test_a_python_on_path_is_chosen_if_it_has_botocore(
    project: Path,
    tmp_path: Path,
    own: Path,
    make: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (own / "uv-receipt.toml").touch()
    system = make(tmp_path / "system")
    monkeypatch.setenv("PATH", f"{own / 'bin'}:{system / 'bin'}")
    assert "no Python on PATH has botocore" in _problem(project)
    (site_packages,) = system.glob("lib/python*/site-packages")
    (site_packages / "botocore").mkdir()
    assert _prefix(project) == (system, "python3 on PATH")


def test_the_command_that_makes_the_environment_is_named(
    project: Path,
    tmp_path: Path,
    own: Path,
    make: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Types in another Python would be of no use."""
    (own / "uv-receipt.toml").touch()
    system = make(tmp_path / "system")
    (next(system.glob("lib/python*/site-packages")) / "botocore").mkdir()
    monkeypatch.setenv("PATH", str(system / "bin"))
    assert _prefix(project) == (system, "python3 on PATH")
    for mark, command in {
        "uv.lock": "uv sync",
        "poetry.lock": "poetry install",
        "Pipfile": "pipenv install",
        "pdm.lock": "pdm install",
    }.items():
        (project / mark).touch()
        assert f"for {project} yet; run `{command}`" in _problem(project)
        (project / mark).unlink()


def test_a_folder_with_another_name_is_proposed(
    project: Path, own: Path, make: Callable[..., Path]
) -> None:
    (own / "uv-receipt.toml").touch()
    make(project / "venv")
    assert f"give --python {project / 'venv'}" in _problem(project)


def test_a_file_names_the_environment(
    project: Path, tmp_path: Path, make: Callable[..., Path]
) -> None:
    elsewhere = make(tmp_path / "elsewhere")
    (project / ".venv").write_text("../elsewhere\n")
    assert _prefix(project) == (elsewhere, ".venv")
    (project / ".venv").write_text(f"{elsewhere}")
    assert _prefix(project) == (elsewhere, ".venv")
    (project / ".venv").write_text("a name that pipenv knows")
    assert "it does not exist" in _problem(project)


def test_conda_base_comes_after_the_environment_of_poetry(
    project: Path, tmp_path: Path, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    conda, poetry = make(tmp_path / "conda"), make(tmp_path / "poetry")
    monkeypatch.setenv("CONDA_PREFIX", str(conda))
    monkeypatch.setenv("CONDA_DEFAULT_ENV", "base")
    answer = f'[ "$*" = "env info --path" ] && [ -z "$CONDA_PREFIX" ] && echo {poetry}'
    _command(tmp_path / "commands", "poetry", answer)
    assert _prefix(project)[0] == conda
    (project / "pyproject.toml").write_text(
        '[build-system]\nbuild-backend = "poetry.core.masonry.api"'
    )
    assert _prefix(project) == (poetry, "poetry")


def test_poetry_is_asked_without_the_python_of_uvx(
    project: Path,
    tmp_path: Path,
    own: Path,
    make: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It answers for the first Python on PATH."""
    (own / "uv-receipt.toml").touch()
    poetry = make(tmp_path / "poetry")
    (project / "poetry.lock").touch()
    answer = f'[ "$(command -v python)" = {poetry}/bin/python ] && echo {poetry}'
    _command(tmp_path / "commands", "poetry", answer)
    folders = (own / "bin", poetry / "bin", tmp_path / "commands")
    monkeypatch.setenv("PATH", ":".join(map(str, folders)))
    assert _prefix(project) == (poetry, "poetry")


@pytest.mark.parametrize(
    ("tool", "mark"), [("poetry", "poetry.lock"), ("pipenv", "Pipfile"), ("pdm", "pdm.lock")]
)
def test_a_tool_that_has_no_environment_yet(
    project: Path, tmp_path: Path, own: Path, tool: str, mark: str
) -> None:
    """The project's types do not belong into the environment that runs botowright."""
    assert _prefix(project)[0] == own
    (project / mark).touch()
    assert f"run `{tool} install`" in _problem(project)
    _command(tmp_path / "commands", tool, "exit 1")
    assert f"run `{tool} install`" in _problem(project)


def test_a_folder_whose_python_belongs_to_another(project: Path, make: Callable[..., Path]) -> None:
    """Without its pyvenv.cfg, the Python of an environment is that of the system."""
    broken = make(project / ".venv")
    (broken / "pyvenv.cfg").unlink()
    assert "is not an environment: its Python belongs to " in _problem(project)
    assert "its Python belongs to " in _problem(project, str(broken))


def test_an_empty_file_is_not_an_environment(project: Path) -> None:
    (project / ".venv").write_text(str(project / ".venv"))
    assert "it is a file; remove it, or name another" in _problem(project)


def test_pdm_names_its_interpreter(
    project: Path, tmp_path: Path, make: Callable[..., Path]
) -> None:
    made = make(tmp_path / "made")
    (project / "pdm.lock").touch()
    _command(tmp_path / "commands", "pdm", f"echo {made / 'bin' / 'python'}")
    assert _prefix(project) == (made, "pdm")


def test_the_layout_of_windows(project: Path, make: Callable[..., Path]) -> None:
    made = make(project / ".venv")
    (made / "Scripts").mkdir()
    python = os.path.realpath(made / "bin" / "python")
    shutil.rmtree(made / "bin")
    (made / "Scripts" / "python.exe").symlink_to(python)
    assert found_environment(project).python == made / "Scripts" / "python.exe"


def test_a_broken_one_is_an_error_with_a_way_out(
    project: Path, tmp_path: Path, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    python = make(project / ".venv") / "bin" / "python"
    python.unlink()
    python.symlink_to(tmp_path / "removed")
    (project / ".venv" / "bin" / "python3").unlink()
    problem = _problem(project)
    assert f"its Python was removed ({tmp_path / 'removed'})" in problem
    assert f"run `python3 -m venv --clear {project / '.venv'}`" in problem
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "gone"))
    assert "gone ($VIRTUAL_ENV) is not an environment: it does not exist; run `deactivate`" in (
        _problem(project)
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("exit 3", "it ended with exit code 3"),
        ("echo hello", "it does not answer as a Python does"),
        ("echo '{}'", "it does not answer as a Python does"),
        ("true", "it does not answer as a Python does"),
        (
            "echo 'python9: command not found' >&2; echo 'usage' >&2; exit 1",
            "python9: command not found",
        ),
        ("echo 'Traceback' >&2; echo 'ImportError: x' >&2; exit 1", "ImportError: x"),
        ("printf '\\377'", "it does not answer as a Python does"),
    ],
)
def test_an_interpreter_that_does_not_work_is_named(
    project: Path, tmp_path: Path, text: str, problem: str
) -> None:
    _command(tmp_path / "commands", "python9", text)
    found = _problem(project, "python9")
    command = tmp_path / "commands" / "python9"
    assert found.startswith(f"{command} (--python) cannot be used: {problem}; name another")


def test_an_interpreter_that_is_no_program_is_named(project: Path, tmp_path: Path) -> None:
    assert "there is no nothing" in _problem(project, "nothing")
    assert "it has no Python" in _problem(project, str(project))
    (tmp_path / "text").write_text("no program")
    assert "permission denied" in _problem(project, str(tmp_path / "text"))


def test_an_old_python_is_refused(project: Path, tmp_path: Path) -> None:
    facts = {"version": [2, 7, 18], "is_marked": False, "is_virtual": False, "search_path": []}
    answer = json.dumps({**facts, "prefix": "/python", "site_packages": "/python/lib"})
    _command(tmp_path / "commands", "python2", f"echo '{answer}'")
    assert "it is Python 2.7.18, and the types need 3.10" in _problem(project, "python2")


def test_the_facts_of_an_environment(
    project: Path, make: Callable[..., Path], tmp_path: Path
) -> None:
    made = make(project / ".venv")
    environment = found_environment(project)
    assert environment.python == made / "bin" / "python"
    assert environment.version == sys.version_info[:3]
    (site_packages,) = made.glob("lib/python*/site-packages")
    assert environment.site_packages == site_packages
    assert str(site_packages) in environment.search_path
    assert environment.access_problem is None
    assert not environment.is_externally_managed
    (site_packages / "added.pth").write_text(
        f"{tmp_path}\nprint('hello')\nimport sys; print('hi')\n"
    )
    assert str(tmp_path) in found_environment(project).search_path


@pytest.mark.skipif(sys.platform == "win32", reason="its paths have one encoding")
def test_a_path_that_the_locale_cannot_show(tmp_path: Path, make: Callable[..., Path]) -> None:
    """The interpreter of the environment starts with -E, so it may have another encoding."""
    environment = make(tmp_path / "Prøject ☃" / ".venv")
    code = (
        "import os, sys; from pathlib import Path; "
        "from botowright.environments.environment import environment_of; "
        "found = environment_of(Path(sys.argv[1]), '.venv'); "
        "print(sys.getfilesystemencoding(), os.path.samefile(found.prefix, sys.argv[2]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, environment / "bin" / "python", environment],
        env={**os.environ, "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.stdout, done.stderr) == ("ascii True\n", "")


def test_modules_of_the_current_folder_are_not_imported(
    project: Path, make: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    make(project / ".venv")
    (project / "json.py").write_text("raise SystemExit(1)")
    monkeypatch.chdir(project)
    monkeypatch.setenv("PYTHONPATH", str(project))
    assert found_environment(project).found_by == ".venv"


def test_an_externally_managed_python_is_recognised(
    project: Path, make: Callable[..., Path], tmp_path: Path
) -> None:
    # An interpreter that is not virtual, with a standard library of its own: PEP 668.
    library = tmp_path / "lib"
    script = (
        "import sys, sysconfig; sys.prefix = sys.base_prefix; "
        f"sysconfig.get_path = lambda name: {str(library)!r}; exec(sys.argv[1])"
    )
    made = make(tmp_path / "made")
    _command(tmp_path / "commands", "python", f'exec {made}/bin/python -c "{script}" "$3"')
    assert not found_environment(project, "python").is_externally_managed
    library.mkdir()
    (library / "EXTERNALLY-MANAGED").touch()
    assert found_environment(project, "python").is_externally_managed
