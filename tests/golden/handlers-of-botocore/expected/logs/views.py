"""What the methods of Example CloudWatch Logs take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
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
