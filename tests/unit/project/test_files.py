"""The files that a scan reads."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from botowright.project.files import project_files

if TYPE_CHECKING:
    import pytest

    from tests.unit.project.conftest import Project


def names(project: Project, **options: list[str]) -> list[str]:
    return list(project_files(project.root, **options).stamps)


def test_code_and_notebooks_without_environments(project: Project) -> None:
    kept = ["app.py", "deep/er/app.py", "notes.ipynb", "stub.pyi"]
    project.write(dict.fromkeys(kept, ""))
    project.write(
        dict.fromkeys(
            (
                *("readme.md", ".hidden.py", ".hidden/app.py", "node_modules/app.py"),
                *("lib/site-packages/app.py", "deep/__pycache__/app.py"),
                *("env/pyvenv.cfg", "env/app.py", "conda/conda-meta/x", "conda/app.py"),
                *("typings/.botowright/state.json", "typings/boto_types/s3/client.pyi"),
                *("boto3-stubs/session.pyi", "boto_types/py.typed", "boto_types/services.json"),
                "boto_types/s3/client.pyi",
            ),
            "",
        )
    )
    assert names(project) == kept


def test_a_project_that_is_an_environment_itself(project: Project) -> None:
    """`python -m venv .` makes one. Only folders below the root are left out."""
    project.write({"pyvenv.cfg": "", "app.py": "", "lib/site-packages/x.py": ""})
    assert names(project) == ["app.py"]


def test_ignored_files(project: Project) -> None:
    project.write(
        {
            ".gitignore": "# a comment\n\n*.gen.py\n/out/\nmade/\n!kept.gen.py\ndata/**/x.py\n",
            "a.gen.py": "",
            "kept.gen.py": "",
            "out/a.py": "",
            "deep/out/a.py": "",
            "deep/made/a.py": "",
            "deep/made/.gitignore": "!a.py",  # git does not look into an ignored folder
            "data/x.py": "",
            "data/1/2/x.py": "",
            "deep/.gitignore": "/only.py\n!again.gen.py\n",
            "deep/only.py": "",
            "deep/er/only.py": "",
            "deep/again.gen.py": "",
            "only.py": "",
        }
    )
    assert names(project) == [
        "deep/again.gen.py",
        "deep/er/only.py",
        "deep/out/a.py",
        "kept.gen.py",
        "only.py",
    ]


def test_rules_above_the_project(project: Project) -> None:
    """A project can be a folder of a repository. Folders above that are not part of it."""
    project.write({"made.py": "", "sub/only.py": "", "sub/kept.py": "", "strange.py": ""})
    above = project.root.parent
    (above / ".git").mkdir()
    (above / ".gitignore").write_text(f"made.py\n/{project.root.name}/sub/only.py\n")
    (above.parent / ".gitignore").write_text("strange.py\n")
    try:
        assert names(project) == ["strange.py", "sub/kept.py"]
    finally:
        (above.parent / ".gitignore").unlink()


def test_patterns_of_the_user(project: Project) -> None:
    project.write(dict.fromkeys(("src/a.py", "src/b.py", "tests/a.py", "c.py"), ""))
    assert names(project, exclude=["tests/", "b.py"]) == ["c.py", "src/a.py"]
    assert names(project, include=["src/"], exclude=["b.py"]) == ["src/a.py"]


def test_a_loop_of_links(project: Project) -> None:
    project.write({"deep/app.py": ""})
    (project.root / "deep" / "loop").symlink_to(project.root)
    (project.root / "itself.py").symlink_to("itself.py")
    (project.root / "nowhere.py").symlink_to("missing.py")
    found = project_files(project.root)
    assert list(found.stamps) == ["deep/app.py"]
    assert [warning.partition(": ")[0] for warning in found.warnings] == ["itself.py", "nowhere.py"]


def test_a_folder_that_cannot_be_read(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.write({"app.py": "", "secret/app.py": ""})
    scan = os.scandir

    def refuse(folder: str) -> object:
        if folder.endswith("secret"):
            raise PermissionError(13, "Permission denied")
        return scan(folder)

    monkeypatch.setattr(os, "scandir", refuse)
    found = project_files(project.root)
    assert list(found.stamps) == ["app.py"]
    assert found.warnings == ["secret: cannot be read: permission denied"]


def test_names_that_are_not_files(project: Project) -> None:
    project.write({"folder.py/app.py": ""})
    os.mkfifo(project.root / "pipe.py")
    scan = project.scan()
    assert scan.warnings == ("pipe.py: cannot be read: it is not a regular file",)
