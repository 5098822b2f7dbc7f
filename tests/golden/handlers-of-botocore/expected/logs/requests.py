"""What you send to Example CloudWatch Logs.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

CreateExportTaskRequest = TypedDict(
    "CreateExportTaskRequest",
    {
        "taskName": NotRequired[str],
        "from": int,
        "to": int,
    },
    closed=True,
)
