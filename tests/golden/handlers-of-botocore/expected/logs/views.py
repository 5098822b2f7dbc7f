"""Views of Example CloudWatch Logs: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

CreateExportTaskRequestLike = TypedDict(
    "CreateExportTaskRequestLike",
    {
        "taskName": NotRequired[ReadOnly[str]],
        "from": ReadOnly[int],
        "to": ReadOnly[int],
    },
    closed=True,
)
