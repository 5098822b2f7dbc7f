"""`[tool.botowright]`: each setting is read, and a wrong one is one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from botowright.errors import UsageError
from botowright.settings.configuration import OWN_FILE, is_home_or_above, read_configuration
from botowright.settings.in_force import settings_in_force
from botowright.settings.options import (
    BuildOptions,
    KeyOverride,
    ProjectOptions,
    TranslationOptions,
    service_list,
)

EVERY_SETTING = """
services = ["s3", "sqs"]
include = ["src"]
exclude = ["src/old"]
environment = ".venv"
output = "typings"
botocore = "models/botocore.whl"
models = ["private"]
targets = ["aioboto3", "boto3", "boto3"]
name = "acme-types"
build-number = 3
response-keys = "assertive"
observed-keys = ["tables/ours.json"]
open-enums = true
open-request-enums = true
constraints = true
documentation = "none"
presigned = ["s3", "sqs"]
typed-stubbers = "all"
[{section}overrides.s3.HeadObjectOutput]
ETag = "required"
Restore = "optional"
"""


def _read(tmp_path: Path, text: str) -> ProjectOptions:
    (tmp_path / "pyproject.toml").write_text(text)
    return settings_in_force(tmp_path, {}).options


def _expected(root: Path) -> ProjectOptions:
    translation = TranslationOptions(
        response_keys="assertive",
        observed_keys=(str(root / "tables/ours.json"),),
        open_enums=True,
        open_request_enums=True,
        constraints=True,
        documentation="none",
        presigned=("s3", "sqs"),
        typed_stubbers=("all",),
        required_keys=(
            KeyOverride("s3", "HeadObjectOutput", "ETag", required=True),
            KeyOverride("s3", "HeadObjectOutput", "Restore", required=False),
        ),
    )
    build = BuildOptions(
        botocore=str(root / "models/botocore.whl"),
        models=(str(root / "private"),),
        targets=("boto3", "aioboto3"),
        name="acme-types",
        build_number=3,
        translation=translation,
    )
    return ProjectOptions(
        services=("s3", "sqs"),
        include=("src",),
        exclude=("src/old",),
        environment=str(root / ".venv"),
        output=str(root / "typings"),
        build=build,
    )


def test_every_setting(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    text = f"[tool.botowright]{EVERY_SETTING.format(section='tool.botowright.')}"
    assert _read(tmp_path, text) == _expected(tmp_path)


def test_the_own_file_has_the_keys_at_its_top(tmp_path: Path) -> None:
    (tmp_path / ".venv").mkdir()
    (tmp_path / OWN_FILE).write_text(EVERY_SETTING.format(section=""))
    assert settings_in_force(tmp_path, {}).options == _expected(tmp_path)


def test_words_are_not_paths(tmp_path: Path) -> None:
    text = 'output = "environment"\nenvironment = "python3.12"\nbotocore = "1.44.5"\n'
    options = _read(tmp_path, f"[tool.botowright]\n{text}")
    assert (options.output, options.folder) == ("environment", None)
    assert (options.environment, options.build.botocore) == ("python3.12", "1.44.5")


def test_no_section_and_no_file_are_the_defaults(tmp_path: Path) -> None:
    assert settings_in_force(tmp_path, {}).options == ProjectOptions()
    assert _read(tmp_path, "[project]\nname = 'x'\n") == ProjectOptions()


def test_a_byte_order_mark(tmp_path: Path) -> None:
    (tmp_path / OWN_FILE).write_text("\ufeffopen-enums = true\r\n", "utf-8")
    assert settings_in_force(tmp_path, {}).options.build.translation.open_enums


def test_the_own_file_has_no_section(tmp_path: Path) -> None:
    (tmp_path / OWN_FILE).write_text("[tool.botowright]\nopen-enums = true\n")
    with pytest.raises(UsageError, match=r"no section: leave \[tool.botowright\] out"):
        settings_in_force(tmp_path, {})


def test_only_one_file_may_have_settings(tmp_path: Path) -> None:
    (tmp_path / OWN_FILE).write_text("open-enums = true\n")
    assert _read(tmp_path, "[project]\nname = 'x'\n").build.translation.open_enums
    with pytest.raises(UsageError, match="keep them in one of the two"):
        _read(tmp_path, "[tool.botowright]\n")


@pytest.mark.parametrize("name", ["pyproject.toml", OWN_FILE, ".git"])
def test_the_project_is_the_nearest_above(name: str, tmp_path: Path) -> None:
    """A folder with a file of a project, or with a repository, ends the search."""
    section = "[tool.botowright]\nopen-enums = true\n"
    (tmp_path / "pyproject.toml").write_text(section)
    inner = tmp_path / "inner" / "package"
    inner.mkdir(parents=True)
    assert settings_in_force(inner, {}).options.build.translation.open_enums
    (inner.parent / name).touch()
    found = settings_in_force(inner, {})
    assert found.root.resolve() == inner.parent
    assert not found.options.build.translation.open_enums


@pytest.mark.parametrize("name", [".venv", "Pipfile", "requirements.txt", "setup.cfg", "setup.py"])
def test_a_project_without_a_file_for_settings(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its other files mark it, except in the home and above, where they may be anybody's."""
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    inner = tmp_path / "home" / "project" / "scripts"
    inner.mkdir(parents=True)
    for folder, expected in (
        (tmp_path, inner),
        (tmp_path / "home", inner),
        (inner.parent, inner.parent),
    ):
        (folder / name).touch()
        assert settings_in_force(inner, {}).root.resolve() == expected


@pytest.mark.parametrize("name", ["pyproject.toml", OWN_FILE])
def test_a_project_inherits_the_settings_of_its_repository(name: str, tmp_path: Path) -> None:
    section = "" if name == OWN_FILE else "[tool.botowright]\n"
    (tmp_path / name).write_text(f'{section}open-enums = true\nmodels = ["private"]\n')
    member = tmp_path / "packages" / "member"
    member.mkdir(parents=True)
    (member / "pyproject.toml").write_text('[project]\nname = "member"\n')
    assert settings_in_force(member, {}).file is None
    (tmp_path / ".git").touch()
    assert settings_in_force(member, {}, is_inherited=False).file is None
    found = settings_in_force(member, {})
    assert found.root.resolve() == member
    assert found.options.build.translation.open_enums
    assert (tmp_path / found.options.build.models[0]).resolve() == tmp_path / "private"
    assert found.origins["open-enums"].endswith(f"../../{name}")
    (member / "pyproject.toml").write_text("[tool.botowright]\n")
    assert not settings_in_force(member, {}).options.build.translation.open_enums


def test_names_beside_auto(tmp_path: Path) -> None:
    assert _read(tmp_path, '[tool.botowright]\nservices = ["auto", "s3"]\n').services == (
        "auto",
        "s3",
    )
    assert service_list("--services", "auto,s3", "auto") == ("auto", "s3")
    for words in ("all,s3", "all,auto", "none,s3"):
        with pytest.raises(UsageError):
            service_list("--presigned", words)
    with pytest.raises(UsageError):
        service_list("--services", "all,s3", "auto")


def test_the_project_is_relative_to_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An output records relative paths, so that another machine can check it."""
    (tmp_path / "pyproject.toml").write_text('[tool.botowright]\nmodels = ["private"]\n')
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    monkeypatch.chdir(inner)
    assert settings_in_force(type(tmp_path)(), {}).options.build.models == ("../../private",)


def test_the_command_line_wins(tmp_path: Path) -> None:
    (tmp_path / OWN_FILE).write_text('name = "ours"\nopen-enums = true\n')
    given = {"open_enums": False, "presigned": ("s3",), "name": None, "environment": "p"}
    found = settings_in_force(tmp_path, given)
    translation = found.options.build.translation
    assert (translation.open_enums, translation.presigned) == (False, ("s3",))
    origins = {"open-enums": "--open-enums", "presigned": "--presigned", "name": OWN_FILE}
    origins |= {"environment": "--python", "models": "default"}
    assert {name: found.origins[name] for name in origins} == origins


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "open-enum = true",
            "tool.botowright.open-enum is not a setting; did you mean open-enums or ",
        ),
        ("x = 1", "tool.botowright.x is not a setting; the settings are services, include, "),
        ('services = "none"', 'expected "all", "auto" or a list of services, found "none"'),
        ("services = []", 'expected "all", "auto" or a list of services, found []'),
        ('include = "src"', 'include: expected a list of patterns, found "src"'),
        ("environment = 3", "expected an interpreter or the folder of an environment, found 3"),
        ('output = ""', 'expected "environment" or a folder, found ""'),
        (
            'targets = "boto3"',
            'expected a list of "boto3", "aiobotocore", "aioboto3", found "boto3"',
        ),
        ("targets = []", 'expected a list of "boto3", "aiobotocore", "aioboto3", found []'),
        ('targets = ["aiobotocor"]', 'there is no "aiobotocor"; did you mean aiobotocore'),
        ('targets = ["x"]', 'there is no "x"; the choices are boto3, aiobotocore, aioboto3'),
        ('targets = ["boto3, aioboto3"]', 'targets: separate the names: "boto3", "aioboto3"'),
        ('name = "-"', "'-' is not the name of a distribution; use letters"),
        ("build-number = true", "expected a whole number, 0 or more, found true"),
        ("build-number = -1", "expected a whole number, 0 or more, found -1"),
        ('response-keys = "all"', 'expected "observed", "modelled" or "assertive", found "all"'),
        ('observed-keys = "a.json"', 'observed-keys: expected a list of files, found "a.json"'),
        ("observed-keys = [1]", "observed-keys: expected a list of files, found [1]"),
        ('open-enums = "yes"', 'expected true or false, found "yes"'),
        ("open-enums = 1", "expected true or false, found 1"),
        ("overrides.s3 = 1", "overrides.s3: expected SERVICE.SHAPE.MEMBER"),
        ('overrides.s3.A.b = "always"', "overrides.s3.A.b: expected SERVICE.SHAPE.MEMBER"),
        ("overrides.s3.A.b = [1]", "overrides.s3.A.b: expected SERVICE.SHAPE.MEMBER"),
        ("open-enums = ", "cannot be read"),
    ],
)
def test_wrong_settings_are_named(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(UsageError) as raised:
        _read(tmp_path, f"[tool.botowright]\n{text}\n")
    assert message in str(raised.value)
    assert "\n" not in str(raised.value)


def test_the_section_is_a_table(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="expected a table, found 1"):
        _read(tmp_path, "tool.botowright = 1\n")


def test_a_named_file_has_to_be_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist"):
        read_configuration(tmp_path / "nothing.toml", tmp_path)


@pytest.mark.parametrize(
    ("variable", "is_valid"),
    [("home", False), ("~", False), ("{}/home", True), ("{}/link", True)],
    ids=["relative", "unknown", "absolute", "link"],
)
def test_home_and_the_folders_above(
    variable: str, is_valid: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A relative HOME is a mistake. It must not make the current folder one above the home."""
    (tmp_path / "home" / "project").mkdir(parents=True)
    (tmp_path / "link").symlink_to("home")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", variable.format(tmp_path))
    places = ("home", "link", ".", "home/project")
    found = [place for place in places if is_home_or_above(Path(place))]
    assert found == (["home", "link", "."] if is_valid else [])
    assert is_home_or_above(Path("/"))
