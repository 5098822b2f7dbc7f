"""The site builds, its links are right, and its generated parts are current."""

from __future__ import annotations

import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from markdown.extensions.toc import slugify

from scripts import picture, settings_page
from tests.documents.markdown_files import ROOT, documents

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from pathlib import Path

LINK = re.compile(r"\]\((?P<file>[^)#\s]*)(?:#(?P<anchor>[^)]*))?\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
FETCHED = re.compile(r'<(?:script|link|img|iframe)\b[^>]*(?:src|href)="?(?:https?:)?//[^>]*>')


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the site, where a warning is an error."""
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir"]
    done = subprocess.run(
        [*command, str(folder)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


def test_the_site_fetches_nothing(site: Path) -> None:
    pages = list(site.rglob("*.html"))
    assert len(pages) > len(list((ROOT / "docs").rglob("*.md")))  # and the page "not found"
    fetched = {tag for page in pages for tag in FETCHED.findall(page.read_text("utf-8"))}
    assert fetched == set()


@pytest.mark.parametrize("document", documents(), ids=lambda path: path.name)
def test_links_of_documents(document: Path) -> None:
    """mkdocs checks the pages of the site; the README is read elsewhere."""
    for link in LINK.finditer(document.read_text("utf-8")):
        if "://" in link["file"]:
            continue
        target = document.parent / link["file"] if link["file"] else document
        assert target.is_file(), link[0]
        if link["anchor"]:
            headings = HEADING.findall(target.read_text("utf-8"))
            assert link["anchor"] in {slugify(h, "-") for h in headings}, link[0]


def test_each_page_is_linked_from_the_readme() -> None:
    """A decision is linked from the index of the decisions."""
    readme = (ROOT / "README.md").read_text("utf-8")
    pages = {*(ROOT / "docs").glob("*.md")} - {ROOT / "docs" / "index.md"}
    assert {p.name for p in pages if f"docs/{p.name}" not in readme} == set()


def test_the_architecture_lists_the_folders_in_order() -> None:
    """The contract of import-linter has the order; a folder in parentheses may be missing."""
    contract = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
    layers = [name for layer in contract["contracts"][0]["layers"] for name in layer.split(" | ")]
    code = ROOT / "codegen" / "botowright"
    names = [layer.strip("()") for layer in layers]
    folders = [name for name in names if (code / name).is_dir()]
    page = (ROOT / "docs" / "architecture.md").read_text("utf-8")
    section = page.partition("## The folders")[2].partition("Beside the code")[0]
    assert re.findall(r"^\| `(\w+)/`", section, re.MULTILINE) == folders


def test_the_settings_are_current() -> None:
    text = settings_page.PAGE.read_text("utf-8")
    assert settings_page.page(text) == text, "run `python -m scripts.settings_page`"
    written = settings_page.SCHEMA.read_text("utf-8")
    assert settings_page.schema() == written, "run `python -m scripts.settings_page`"


def test_the_pictures_are_current(python: Path, tmp_path: Path) -> None:
    for name, drawn in picture.pictures(tmp_path, python).items():
        kept = (picture.DOCS / name).read_text("utf-8")
        assert drawn == kept, f"{name}: run `python -m scripts.picture`"
