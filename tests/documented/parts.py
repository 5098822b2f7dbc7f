"""Renders a page that is too large, structure by structure.

A page repeats a structure at every place that uses it. For QuickSight that is 92 MB, twice as much
as for all other services together, and takes minutes. Here the same documenters write each nested
structure once, and `see('Name')` at the places that use it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botocore.docs.example import RequestExampleDocumenter, ResponseExampleDocumenter
from botocore.docs.params import RequestParamsDocumenter, ResponseParamsDocumenter

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botocore.model import Shape

# Members with repetitions. The largest other page has 5,852 (Security Hub's GetFindings).
LARGEST_PAGE = 10_000


class PageSizes:
    """The approximate numbers of members on the pages of shapes. A recursive one counts once."""

    def __init__(self) -> None:
        self._sizes: dict[str, int] = {}

    def of(self, shape: Shape) -> int:
        """Return the size of the shape's page."""
        if shape.name not in self._sizes:
            self._sizes[shape.name] = 1
            self._sizes[shape.name] += sum(map(self.of, _inner(shape)))
        return self._sizes[shape.name]


def _inner(shape: Shape) -> Iterable[Shape]:
    match shape.type_name:
        case "structure":
            return list(shape.members.values())
        case "list":
            return [shape.member]
        case "map":
            return [shape.value]
        case _:
            return []


class _InParts:
    """Makes a documenter omit nested structures; `left` has them by name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.left: dict[str, Shape] = {}

    def traverse_and_document_shape(
        self, section: Any, shape: Shape, history: list[str], **kwargs: Any
    ) -> None:
        """Document the shape or omit it. Parameters stay, because handlers change them."""
        if len(history) < 2 or not _is_part(shape):
            super().traverse_and_document_shape(section, shape, history, **kwargs)  # type: ignore[misc]
        else:
            self.left[shape.name] = shape
            self.leave(section, shape, **kwargs)

    def leave(self, section: Any, shape: Shape, **kwargs: Any) -> None:
        """Write the replacement of a nested structure."""
        raise NotImplementedError

    def document_part(self, section: Any, shape: Shape) -> None:
        """Document one structure as it would be anywhere below the parameters."""
        above = ["", "", shape.name]
        self.document_shape_type_structure(section, shape, history=above)  # type: ignore[attr-defined]


class _ExampleInParts(_InParts):
    def leave(self, section: Any, shape: Shape, **_: Any) -> None:
        section.write(f"see('{shape.name}')")


class _ParamsInParts(_InParts):
    def leave(self, section: Any, shape: Shape, **kwargs: Any) -> None:
        self._add_member_documentation(section, shape, **kwargs)  # type: ignore[attr-defined]


def _is_part(shape: Shape) -> bool:
    """Return whether a nested shape is rendered separately."""
    return shape.type_name == "structure" and bool(shape.members) and not shape.is_document_type


class RequestExampleInParts(_ExampleInParts, RequestExampleDocumenter):  # type: ignore[misc]
    """The request syntax, structure by structure."""


class ResponseExampleInParts(_ExampleInParts, ResponseExampleDocumenter):  # type: ignore[misc]
    """The response syntax, structure by structure."""


class RequestParamsInParts(_ParamsInParts, RequestParamsDocumenter):  # type: ignore[misc]
    """The parameters, structure by structure."""


class ResponseParamsInParts(_ParamsInParts, ResponseParamsDocumenter):  # type: ignore[misc]
    """The response's members, structure by structure."""
