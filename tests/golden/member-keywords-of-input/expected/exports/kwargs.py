"""The keyword arguments of methods of Example Exports.

A type has the names of the class and of the method: `NotesPaginator.paginate(**kwargs)` takes
`NotesPaginateKwargs`, `Note.write(**kwargs)` takes `NoteWriteKwargs`. A client's operation takes
what `requests` has.
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
