"""Modules with the peer's types → the same modules with ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst
import pytest

from botowright.project.migrate.code import CodeMigration
from botowright.project.migrate.reading import names_of
from tests.unit.project.migrate.conftest import cases

if TYPE_CHECKING:
    from botowright.project.migrate.lookup import Lookup

# Each case is right only if nothing else changes.
CASES = cases("modules.txt")


@pytest.mark.parametrize("name", CASES)
def test_a_module(name: str, lookup: Lookup) -> None:
    before, after = CASES[name]
    migration = CodeMigration(lookup)
    tree, findings = migration("app.py", cst.parse_module(before))
    assert tree.code == after
    assert findings == []
    compile(after, "app.py", "exec")
    again, _ = migration("app.py", tree)
    assert again is tree


# Modules that stay in full or in part, with the finding.
LEFT = cases("left.txt")


@pytest.mark.parametrize("name", LEFT)
def test_what_is_not_understood_stays(name: str, lookup: Lookup) -> None:
    before, after, what = LEFT[name]
    tree, (finding,) = CodeMigration(lookup)("app.py", cst.parse_module(before))
    assert tree.code == after
    assert what.strip() in f"{finding.line}: {finding.what}"


def test_windows_and_no_line_break_at_the_end(lookup: Lookup) -> None:
    before = "from types_boto3_s3.type_defs import ObjectTypeDef\r\nx: ObjectTypeDef"
    tree, _ = CodeMigration(lookup)("app.py", cst.parse_module(before))
    assert tree.code == "from boto_types.s3.responses import Object\r\nx: Object"


def test_names_that_other_modules_import_keep_their_form(lookup: Lookup) -> None:
    before = "from types_boto3_s3.type_defs import ObjectTypeDef\nx: ObjectTypeDef\n"
    tree, _ = CodeMigration(lookup, {"ObjectTypeDef"})("app.py", cst.parse_module(before))
    expected = "from boto_types.s3.responses import Object as ObjectTypeDef\nx: ObjectTypeDef\n"
    assert tree.code == expected


@pytest.mark.parametrize(
    ("code", "is_shared"),
    [
        ('x: "ObjectTypeDef"', False),
        ('x = cast("list[ObjectTypeDef]", y)', False),
        ("x: td.ObjectTypeDef", False),
        ('X: TypeAlias = "list[ObjectTypeDef]"', False),
        ('"""Works with ObjectTypeDef."""', False),
        ('__all__ = ["ObjectTypeDef"]', True),
        ('X = TypedDict("X", {"a": "list[ObjectTypeDef]"})', True),
        ("from app.shared import *\nx: ObjectTypeDef", True),
        ("from app.shared import ObjectTypeDef", True),
        ("x: shared.ObjectTypeDef", True),
        ("x = shared().ObjectTypeDef", True),
    ],
)
def test_names_that_a_module_may_get_from_another(code: str, is_shared: bool) -> None:
    tree = cst.parse_module(f"import types_boto3_s3.type_defs as td\n{code}\n")
    assert ("ObjectTypeDef" in names_of(tree).foreign) is is_shared
