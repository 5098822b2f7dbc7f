"""Keyword arguments in Example Exports, as TypedDicts.

`Note.write(**kwargs)` accepts a `NoteWriteKwargs`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import PaginatorConfig, TimestampInput, WaiterConfig

ListExportsPaginateKwargs = TypedDict(
    "ListExportsPaginateKwargs",
    {
        "Owner": str,
        "PaginationConfig": PaginatorConfig,
        "from": Required[TimestampInput],
    },
    total=False,
    closed=True,
)


ExportsThereWaitKwargs = TypedDict(
    "ExportsThereWaitKwargs",
    {
        "Owner": str,
        "NextToken": str,
        "WaiterConfig": WaiterConfig,
        "from": Required[TimestampInput],
    },
    total=False,
    closed=True,
)
