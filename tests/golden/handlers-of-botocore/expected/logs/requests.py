"""Request types of Example CloudWatch Logs: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
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
