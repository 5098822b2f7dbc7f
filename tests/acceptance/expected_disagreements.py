"""Where a checker and botocore disagree, and why. A stale entry fails the test.

Two kinds. Where the types are of another mind than botocore *on purpose*, a checker has to say what
the types want, and the case counts for no rate. All else is a disagreement and counts as one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.acceptance.programs import Written

EVERY = ("mypy", "pyright", "ty", "pyrefly", "zuban", "basedpyright")


@dataclass(frozen=True, slots=True)
class OnPurpose:
    """Cases that the types accept, or refuse, though botocore does not. Patterns match in full."""

    kind: str
    accepts: bool  # what the types do
    reason: str
    target: str = ".*"

    def covers(self, case: Written) -> bool:
        return (
            case.is_valid != self.accepts
            and re.fullmatch(self.kind, case.kind) is not None
            and re.fullmatch(self.target, case.target) is not None
        )


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Cases where some checkers do not say what they should. Patterns match in full."""

    checkers: tuple[str, ...]
    accepts: bool  # what the checker does
    reason: str
    kind: str = ".*"
    target: str = ".*"
    form: str = ".*"
    message: str = ""  # found anywhere in what the checker says, or botocore where it refuses
    text: str = ""  # found anywhere in the program
    services: str = ".*"
    always: bool = True  # False if it depends on the order in which threads check the files

    def covers(self, checker: str, case: Written, message: str) -> bool:
        return (
            checker in self.checkers
            and case.is_valid != self.accepts
            and all(
                re.fullmatch(pattern, value)
                for pattern, value in (
                    (self.kind, case.kind),
                    (self.target, case.target),
                    (self.form, case.form),
                    (self.services, case.text.partition(":")[0]),
                )
            )
            and re.search(self.message, message or case.complaint) is not None
            and re.search(self.text, case.text) is not None
        )


ON_PURPOSE = (
    OnPurpose(
        "undocumented value for enum( key)?",
        accepts=False,
        reason="An enum that is sent is closed: a value that AWS does not document is a mistake "
        "more often than a novelty. open-request-enums makes it any str.",
    ),
    OnPurpose(
        "deque for list",
        accepts=True,
        target="list of (enum|float|document|structure|union|list|map).*",
        reason="A list of these is a Sequence, so that variables fit whose elements are inferred "
        "more narrowly; a deque is one, and botocore takes list and tuple alone.",
    ),
    OnPurpose(
        "MappingProxyType for map",
        accepts=True,
        target="map of .* to (?!string$|integer$|boolean$).*",
        reason="A map of these is a Mapping, for the same reason; botocore takes dict alone.",
    ),
    OnPurpose(
        "(bytes|bytearray) for list",
        accepts=True,
        target="list of float",
        reason="bytes is a Sequence of int, and a list of floats takes a Sequence.",
    ),
    OnPurpose(
        "BytesIO for blob",
        accepts=False,
        reason="Only the serializer of the three CBOR services reads a file that is no body, and "
        "it reads it once.",
    ),
    OnPurpose(
        "tuple for jsonvalue",
        accepts=False,
        reason="json.dumps takes a tuple as well; a JsonValue is what comes back, too.",
    ),
)
DISAGREEMENTS = (
    Disagreement(
        ("ty",),
        accepts=False,
        reason="ty does not read the dicts of a tuple literal as the TypedDicts of a Sequence: "
        "f(({},)) where f takes Sequence[TD] is refused, f([{}]) is not.",
        text=r"[=:(\[ ]\([^()]*\{",  # such a literal
    ),
    Disagreement(
        ("pyrefly",),
        accepts=False,
        reason="pyrefly refuses some cycles of tagged unions the first time that it meets them.",
        services="rds-data",
        message="SqlParameter|FieldLike",
        always=False,
    ),
    Disagreement(
        ("pyrefly",),
        accepts=True,
        kind="two union keys|a second union key that is None",
        reason="pyrefly takes a value for a key of a class derived from Any, so nothing excludes a "
        "second member of a tagged union.",
    ),
    Disagreement(
        ("zuban",),
        accepts=False,
        reason="zuban infers a literal once for all arms of a union of TypedDicts, with the type "
        "that the first arm has for its key. So {'b': {...}} fits A | B only if A has no key 'b', "
        "or one of B's type; an arm names each other member's key.",
        message="Type of TypedDict is ambiguous",
    ),
    Disagreement(
        ("zuban",),
        accepts=True,
        kind="memoryview for blob",
        reason="zuban takes a memoryview for bytes, unless it is given --strict-bytes.",
    ),
    Disagreement(
        ("zuban",),
        accepts=False,
        kind="OrderedDict for map",
        reason="zuban infers the argument of OrderedDict({...}) without the type that is expected.",
        message='Argument 1 to "OrderedDict"',
    ),
    Disagreement(
        ("zuban",),
        accepts=True,
        reason="zuban misses what is wrong deep in a literal, below an edge that closes a cycle: "
        "such an edge offers several TypedDicts (the response and request types and the view).",
        services="ce|freetier|partnercentral-selling|qbusiness",
        message=r"(Or|And|AllFilters)\[0\]",
    ),
)
