"""The modules beside the services: programs may name them, so the pages describe each."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[2]
MODULES = ROOT / "codegen" / "botowright" / "package" / "boto_types"


def test_each_public_module_has_a_row_in_the_page_of_types() -> None:
    names = {path.stem for path in MODULES.glob("[!_]*.py*") if path.is_file()} - {"py"}
    rows = (ROOT / "docs" / "types.md").read_text("utf-8").splitlines()
    documented = {row.split("`")[1] for row in rows if row.startswith("| `boto_types.")}
    assert "options" in names
    assert {f"boto_types.{name}" for name in names} <= documented
    assert not any(f"boto_types.{path.stem}" in documented for path in MODULES.glob("_*/*"))
