"""Cases on which a checker and botocore disagree, and the reasons. A stale entry fails the test.

There are two lists. In the first the types differ from botocore on purpose: a case counts for no
rate if the checker follows the types. In the second a checker is at fault, and the case counts as a
disagreement.

`where` is a checker. `what` is the verdict of the checker and the text of the case, e.g.
`accepts bytes for list (list of float), literal: s3: client.f(a=b"data")`, and on the next line the
message of the checker or, if it has none, of botocore.
"""

from __future__ import annotations

from tests.support.expected_differences import ExpectedDifference

ON_PURPOSE = (
    ExpectedDifference(
        ".*",
        r"refuses undocumented value for enum( key)? \(.*",
        "An enum that is sent is closed: an undocumented value is more often a mistake than a new "
        "value. The setting open-request-enums accepts any str.",
    ),
    ExpectedDifference(
        ".*",
        r"accepts deque for list \(list of (enum|float|document|structure|union|list|map).*",
        "A list of these is a Sequence, so that it accepts variables with a narrower element type. "
        "A deque is a Sequence, but botocore accepts only list and tuple.",
    ),
    ExpectedDifference(
        ".*",
        r"accepts MappingProxyType for map \(map of \S+ to (?!string\)|integer\)|boolean\)).*",
        "A map of these is a Mapping, for the same reason. botocore accepts only dict.",
    ),
    ExpectedDifference(
        ".*",
        r"accepts (bytes|bytearray) for list \(list of float\).*",
        "bytes is a Sequence of int, and a list of floats accepts a Sequence.",
    ),
    ExpectedDifference(
        ".*",
        r"refuses BytesIO for blob \(.*",
        "Only the serializer of the three CBOR services reads a file outside a body, and it reads "
        "the file only once.",
    ),
    ExpectedDifference(
        ".*",
        r"refuses tuple for jsonvalue \(.*",
        "json.dumps accepts a tuple too, but a JsonValue is also the type of a response.",
    ),
)
DISAGREEMENTS = (
    ExpectedDifference(
        "ty",
        r"refuses [^\n]*: [\w-]+: [^\n]*[=:(\[ ]\([^()\n]*\{.*",
        "ty does not read the dicts of a tuple literal as the TypedDicts of a Sequence: it refuses "
        "f(({},)) if f accepts Sequence[TD], and accepts f([{}]).",
    ),
    ExpectedDifference(
        "pyrefly",
        r"refuses [^\n]*: rds-data: .*\n.*(SqlParameter|FieldLike).*",
        "pyrefly refuses some cycles of tagged unions the first time that it reads them.",
        always=False,  # it depends on the order in which threads check the files
    ),
    ExpectedDifference(
        "pyrefly",
        r"accepts (two union keys|a second union key that is None) \(.*",
        "pyrefly accepts any value for a key whose class derives from Any, so nothing excludes a "
        "second member of a tagged union.",
    ),
    ExpectedDifference(
        "zuban",
        r"refuses .*\n.*Type of TypedDict is ambiguous.*",
        "zuban infers a literal once for all arms of a union of TypedDicts, with the key's type in "
        "the first arm. So {'b': {...}} fits A | B only if A has no key 'b', or one with B's "
        "type. Each of our arms has the keys of all other members.",
    ),
    ExpectedDifference(
        "zuban",
        r"accepts memoryview for blob \(.*",
        "zuban accepts a memoryview for bytes, unless its option --strict-bytes is on.",
    ),
    ExpectedDifference(
        "zuban",
        r'refuses OrderedDict for map \(.*\n.*Argument 1 to "OrderedDict".*',
        "zuban infers the argument of OrderedDict({...}) without the expected type.",
    ),
    ExpectedDifference(
        "zuban",
        r"accepts [^\n]*: (ce|freetier|partnercentral-selling|qbusiness): .*\n"
        r".*(Or|And|AllFilters)\[0\].*",
        "zuban misses mistakes deep in a literal, below an edge that closes a cycle. Such an edge "
        "accepts several TypedDicts (the response type, the request type and the view).",
    ),
)
