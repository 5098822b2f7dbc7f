"""The search for models: --models, AWS_DATA_PATH, ~/.aws/models, then botocore's own data."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.support.models import note_model, write_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result


@pytest.fixture
def services(run: Callable[..., Result], models: Path) -> Callable[..., set[str]]:
    """Return a function that lists the services for some options."""

    def services(*options: str | Path) -> set[str]:
        result = run("list", "--json", "--botocore", models, *options)
        assert result.exit_code == 0, result
        return {row["service"] for row in json.loads(result.stdout)}

    return services


@pytest.fixture
def title(run: Callable[..., Result], models: Path, output: Path) -> Callable[..., str]:
    """Return a function that builds `notes` and returns the name in the model that was used."""

    def title(*options: str | Path) -> str:
        arguments = ("--quiet", "--botocore", models, "--output", output)
        assert run("build", "notes", *arguments, *options).exit_code == 0
        first, *_ = (output / "boto_types/notes/__init__.py").read_text().splitlines()
        return first.removeprefix('"""Types for ').partition(" (")[0]

    return title


def _private(folder: Path, service: str, full_name: str = "Private") -> Path:
    model = note_model()
    model["metadata"]["serviceFullName"] = full_name
    write_model(folder, service, model)
    return folder


def test_models_option(services: Callable[..., set[str]], tmp_path: Path) -> None:
    """Each --models adds a folder."""
    one, two = _private(tmp_path / "one", "first"), _private(tmp_path / "two", "second")
    assert services("--models", one, "--models", two) == {"alarms", "notes", "first", "second"}


def test_data_path(
    services: Callable[..., set[str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """AWS_DATA_PATH can hold several folders, with variables and ~."""
    monkeypatch.setenv("ELSEWHERE", str(_private(tmp_path / "elsewhere", "first").parent))
    _private(tmp_path / "home" / "models", "second")
    monkeypatch.setenv("AWS_DATA_PATH", "$ELSEWHERE/elsewhere:~/models:/no/such/folder")
    assert services() == {"alarms", "notes", "first", "second"}


def test_configured_data_path(
    services: Callable[..., set[str]], home: Path, tmp_path: Path
) -> None:
    """`data_path` in the user's AWS configuration has the same effect as AWS_DATA_PATH."""
    folder = _private(tmp_path / "configured", "first")
    (home / ".aws").mkdir()
    (home / ".aws" / "config").write_text(f"[default]\ndata_path = {folder}\n")
    assert services() == {"alarms", "notes", "first"}


def test_home_models(services: Callable[..., set[str]], home: Path) -> None:
    _private(home / ".aws" / "models", "first")
    assert services() == {"alarms", "notes", "first"}


def test_order(
    title: Callable[..., str], home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first folder with a service and version is used."""
    assert title() == "notes"
    _private(home / ".aws" / "models", "notes", "Home")
    assert title() == "Home"
    monkeypatch.setenv("AWS_DATA_PATH", str(_private(tmp_path / "data", "notes", "Data path")))
    assert title() == "Data path"
    one = _private(tmp_path / "one", "notes", "First option")
    two = _private(tmp_path / "two", "notes", "Second option")
    assert title("--models", one, "--models", two) == "First option"
    assert title("--models", two, "--models", one) == "Second option"


def test_models_folder_that_holds_none(
    run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    """A folder one level too high or too low is an error."""
    folder = tmp_path / "private"
    (folder / "notes" / "models" / "2024-01-01").mkdir(parents=True)
    (folder / "notes" / "models" / "2024-01-01" / "service-2.json").write_text("{}")
    result = run("list", "--botocore", models, "--models", folder)
    assert result.exit_code == 2
    assert result.error == (
        f"Error: {folder} holds no models: there is no service/version/service-2.json in it"
    )


@pytest.mark.parametrize("kind", ["missing", "file"])
def test_models_folder_that_is_none(
    kind: str, run: Callable[..., Result], models: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "private"
    if kind == "file":
        folder.write_text("")
    result = run("list", "--botocore", models, "--models", folder)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: {folder} is not a folder. --models takes")


def test_configuration_that_is_broken(run: Callable[..., Result], models: Path, home: Path) -> None:
    """botocore reads the data path from the configuration. Its error is reported."""
    (home / ".aws").mkdir()
    (home / ".aws" / "config").write_text("data_path\n[")
    result = run("list", "--botocore", models)
    assert result.exit_code == 2
    assert "cannot be read by botocore" in result.error


def test_names_of_services_do_not_forge_lines(
    run: Callable[..., Result], models: Path, output: Path
) -> None:
    """A line break in a folder's name is printed as an escape."""
    (models / "alarms").rename(models / "a\nError: b")
    (models / "notes" / "2024-05-01" / "service-2.json").write_text("{")
    listed = run("list", "--botocore", models).stdout.splitlines()
    assert [line.split("  ")[0].strip() for line in listed] == [r"a\nError: b", "notes"]
    result = run("build", "--all", "--botocore", models, "--output", output)
    errors = [line for line in result.stderr.splitlines() if line.startswith("Error: ")]
    assert len(errors) == 2
    assert errors[0].startswith(r"Error: a\nError: b: a service's folder has a short name")
    assert errors[1].startswith(f"Error: {models}")
