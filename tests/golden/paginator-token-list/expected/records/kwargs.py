"""The keyword arguments of methods of Example Records.

A type has the names of the class and of the method: `NotesPaginator.paginate(**kwargs)` takes
`NotesPaginateKwargs`, `Note.write(**kwargs)` takes `NoteWriteKwargs`. A client's operation takes
what `requests` has.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import PaginatorConfig


class ListRecordsPaginateKwargs(TypedDict, total=False, closed=True):
    Zone: Required[str]
    MaxItems: str
    PaginationConfig: PaginatorConfig
