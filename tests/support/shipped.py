"""The stubs that are shipped."""

from __future__ import annotations

from botowright.stubs.shipped import shipped_stubs
from botowright.stubs.sources import ASYNC_VERSIONS, PACKAGES


def shipped_text(path: str) -> str:
    """Return the text of a shipped stub: "boto3-stubs/session.pyi"."""
    return shipped_stubs(path.partition("-stubs/")[0])[path]["text"]


def shipped_texts() -> dict[str, str]:
    """Return the texts of all shipped stubs, by path."""
    packages = (*PACKAGES, *ASYNC_VERSIONS)
    return {path: stub["text"] for name in packages for path, stub in shipped_stubs(name).items()}
