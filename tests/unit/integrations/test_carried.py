"""The types that a project's wheel carries, on models of two services."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest

from botowright.errors import UsageError
from botowright.integrations.carried import CarriedTypes, Wheel, carried_types
from tests.support.libraries import install_library
from tests.support.models import note_model, write_model

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECTION = "tool.hatch.build.hooks.botowright"
FILES = {
    "src/acme/app.py": 'import boto3\nboto3.client("notes")\nboto3.client(boto3.__name__)\n',
    "tests/test_app.py": 'import boto3\nboto3.client("alarms")\n',
}
ASYNC = (
    "from aiobotocore.session import get_session\n\nasync def f():\n"
    '    async with get_session().create_client("notes"): pass\n'
)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the cache folder, which only this test uses."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "botowright"


@pytest.fixture
def wheel(tmp_path: Path) -> Wheel:
    """Return the wheel of a project with its own models."""
    root = tmp_path / "project"
    for service in ("alarms", "notes"):
        write_model(root / "models", service, note_model())
    for name, text in FILES.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return Wheel(root, "acme", {"acme/app.py": "src/acme/app.py"})


@pytest.fixture
def carried(wheel: Wheel, tmp_path: Path) -> Callable[..., CarriedTypes]:
    """Return a function that builds the types of that wheel, with some settings."""
    folders = iter(range(9))

    def carried(settings: dict[str, Any], *, files: dict[str, str] | None = None) -> CarriedTypes:
        given = wheel if files is None else Wheel(wheel.root, wheel.name, files)
        folder = tmp_path / f"types-{next(folders)}"
        folder.mkdir()
        return carried_types(given, SECTION, {"botocore": "models", **settings}, folder)

    return carried


def services_of(types: CarriedTypes) -> set[str]:
    """Return the services that have a client."""
    clients = (re.fullmatch(r"boto_types/(\w+)/client\.pyi", p) for p in types.files.values())
    return {client[1] for client in clients if client}


def test_services_are_those_of_the_files_in_the_wheel(
    carried: Callable[..., CarriedTypes],
) -> None:
    types = carried({})
    assert services_of(types) == {"notes"}
    assert types.summary.startswith("types of notes, from botocore ")
    (notice,) = types.notices
    assert notice.startswith("src/acme/app.py:3: ")
    assert types.requirements == ("typing-extensions>=4.15",)


@pytest.mark.parametrize(
    ("settings", "services"),
    [
        ({"services": "all"}, {"alarms", "notes"}),
        ({"services": ["alarms"]}, {"alarms"}),
        ({"services": "auto", "exclude": ["tests/"]}, {"notes"}),
    ],
)
def test_services_of_the_setting(
    settings: dict[str, Any], services: set[str], carried: Callable[..., CarriedTypes]
) -> None:
    assert services_of(carried(settings)) == services


def test_settings_of_the_project_count_unless_the_hook_has_them(
    wheel: Wheel, carried: Callable[..., CarriedTypes]
) -> None:
    project = wheel.root / "pyproject.toml"
    project.write_text('[tool.botowright]\nservices = ["alarms"]\n')
    types = carried({"dependencies": ["hatch-vcs"], "enable-by-default": True})
    assert services_of(types) == {"alarms"}
    assert services_of(carried({"services": ["notes"]})) == {"notes"}


def test_the_second_build_keeps_the_services(
    cache: Path, carried: Callable[..., CarriedTypes]
) -> None:
    first = carried({})
    (written,) = cache.glob("hatch/acme/stubs/**/notes/client.pyi")
    before = written.stat()
    second = carried({})
    assert written.stat() == before
    assert sorted(first.files.values()) == sorted(second.files.values())


def test_a_cache_that_cannot_be_written(cache: Path, carried: Callable[..., CarriedTypes]) -> None:
    cache.parent.mkdir()
    cache.write_text("a file")
    assert services_of(carried({})) == {"notes"}


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"servces": ["notes"]}, f"{SECTION}.servces is not a setting; did you mean services"),
        ({"services": ["note"]}, 'there is no service "note" in botocore'),
        ({"services": 3}, f'{SECTION}.services: expected "all", "auto" or a list of services'),
        ({"name": "acme-types"}, f"{SECTION}.name has no effect on the project's own wheel"),
        ({"output": "stubs"}, f"{SECTION}.output has no effect on the project's own wheel"),
        ({"botocore": "nowhere/"}, "nowhere"),
    ],
)
def test_a_wrong_setting(
    settings: dict[str, Any], message: str, carried: Callable[..., CarriedTypes]
) -> None:
    with pytest.raises(UsageError) as error:
        carried(settings)
    assert message in str(error.value)
    assert "\n" not in str(error.value)


def test_targets_are_those_of_the_files_in_the_wheel(
    wheel: Wheel, carried: Callable[..., CarriedTypes]
) -> None:
    """The library is the one beside the botocore. The setting replaces the targets."""
    botocore = wheel.root / "site" / "botocore"
    write_model(botocore / "data", "notes", note_model())
    (botocore / "__init__.py").write_text("__version__ = '2.0.1'\n")
    install_library(wheel.root / "site", "aiobotocore", "3.1.0", "botocore<2.0.3,>=2.0.0")
    (wheel.root / "src/acme/app.py").write_text(ASYNC)
    types = carried({"botocore": "site/"})
    assert "boto_types/notes/aio/client.pyi" in types.files.values()
    assert "aiobotocore-stubs/session.pyi" in types.files.values()
    assert "boto_types/notes/client.pyi" not in types.files.values()
    types = carried({"botocore": "site/", "services": ["notes"]})
    assert "boto_types/notes/aio/client.pyi" in types.files.values()
    assert "boto_types/notes/client.pyi" in types.files.values()
    types = carried({"botocore": "site/", "services": ["notes"]}, files={})
    assert "boto_types/notes/aio/client.pyi" not in types.files.values()
    types = carried({"botocore": "site/", "targets": ["boto3"]})
    assert "boto_types/notes/aio/client.pyi" not in types.files.values()
    assert services_of(types) == {"notes"}


def test_a_wheel_that_uses_no_service(carried: Callable[..., CarriedTypes]) -> None:
    with pytest.raises(UsageError, match="no file of the wheel makes a client"):
        carried({}, files={})


@pytest.mark.parametrize("top", ["boto_types", "boto3-stubs", "botocore-stubs"])
def test_a_wheel_with_such_a_folder(top: str, carried: Callable[..., CarriedTypes]) -> None:
    with pytest.raises(UsageError, match=f"the wheel has a folder {top} already"):
        carried({}, files={f"{top}/mine.py": f"src/{top}/mine.py"})


def test_a_model_that_cannot_be_read(wheel: Wheel, carried: Callable[..., CarriedTypes]) -> None:
    write_model(wheel.root / "models", "notes", {})
    with pytest.raises(UsageError, match=r"notes.*service-2\.json"):
        carried({})
