"""What you send to Example CloudWatch Logs.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

CreateExportTaskRequest = TypedDict(
    "CreateExportTaskRequest",
    {
        "taskName": NotRequired[str],
        "from": int,
        "to": int,
    },
    closed=True,
)


CreateExportTaskRequestLike = TypedDict(
    "CreateExportTaskRequestLike",
    {
        "taskName": NotRequired[ReadOnly[str]],
        "from": ReadOnly[int],
        "to": ReadOnly[int],
    },
    closed=True,
)
