"""The limits of a shape → metadata of its type, which pydantic enforces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, Limit, Limited
from botowright.load.traits import constraints_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.load.traits import Constraints, Traits


def limited(annotation: Annotation, traits: Traits) -> Annotation:
    """Return the type of a shape with its limits.

    A string that botocore decodes has no limits: they are those of its text.
    """
    if traits["type"] == "string" and annotation != s.STR:
        return annotation
    limits = tuple(_limits(constraints_of(traits)))
    return Limited(annotation, limits) if limits else annotation


def _limits(constraints: Constraints) -> Iterator[Limit]:
    lower, upper = (
        (s.MIN_LENGTH, s.MAX_LENGTH) if constraints.is_of_length else (s.AT_LEAST, s.AT_MOST)
    )
    if constraints.minimum is not None:
        yield Limit(lower, constraints.minimum)
    if constraints.maximum is not None:
        yield Limit(upper, constraints.maximum)
    if constraints.pattern is not None:
        yield Limit(s.PATTERN, constraints.pattern)
