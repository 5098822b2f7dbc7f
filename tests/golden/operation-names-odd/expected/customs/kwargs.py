"""The keyword arguments of methods of Example Customs.

A type has the names of the class and of the method: `NotesPaginator.paginate(**kwargs)` takes
`NotesPaginateKwargs`, `Note.write(**kwargs)` takes `NoteWriteKwargs`. A client's operation takes
what `requests` has.
"""

from typing_extensions import TypedDict

from boto_types.values import PaginatorConfig


class ImportPaginateKwargs(TypedDict, total=False, closed=True):
    PaginationConfig: PaginatorConfig
