"""The files of small wheels, as `wheel_files` gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def small_wheel(
    files: Mapping[str, str], name: str = "boto_types", version: str = "1.0", *requires: str
) -> list[tuple[str, bytes]]:
    """Return the files of a wheel except RECORD, each with its path and content."""
    info = f"{name}-{version}.dist-info"
    metadata = f"Metadata-Version: 2.4\nName: {name.replace('_', '-')}\nVersion: {version}\n"
    required = "".join(f"Requires-Dist: {each}\n" for each in requires)
    wheel = "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    return [
        *((path, text.encode()) for path, text in files.items()),
        (f"{info}/METADATA", f"{metadata}{required}\nRequires-Dist: text\n".encode()),
        (f"{info}/WHEEL", wheel.encode()),
    ]
