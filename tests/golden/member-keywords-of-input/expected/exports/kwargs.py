"""Keyword arguments in Example Exports, as TypedDicts.

An example is `ListExportsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
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
