"""The stub of a small source."""

from __future__ import annotations

from textwrap import dedent

from botowright.stubs.derive import derived_text
from botowright.stubs.sources import ModuleSource


def stub(
    text: str, overlay: str | None = None, *, strict: bool = True, name: str = "botocore.module"
) -> str:
    """Return the stub of a source, with an overlay over it."""
    source = ModuleSource(
        name, False, f"{name}.py", dedent(text), None if overlay is None else dedent(overlay)
    )
    return derived_text(source, strict=strict)


def body(text: str, overlay: str | None = None, *, strict: bool = True) -> str:
    """Return the stub without its imports."""
    lines = stub(text, overlay, strict=strict).splitlines()
    kept = [line for line in lines if not line.startswith(("from ", "import "))]
    return "\n".join(kept).strip()
