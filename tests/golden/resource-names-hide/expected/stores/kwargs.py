"""The keyword arguments of methods of Example Stores.

A type has the names of the class and of the method: `NotesPaginator.paginate(**kwargs)` takes
`NotesPaginateKwargs`, `Note.write(**kwargs)` takes `NoteWriteKwargs`. A client's operation takes
what `requests` has.
"""

from typing_extensions import TypedDict


class StoresServiceResourceListKwargs(TypedDict, closed=True):
    name: str


class listLoadKwargs(TypedDict, total=False, closed=True):
    Name: str


class listReloadKwargs(listLoadKwargs, closed=True):
    pass


class listFindKwargs(listLoadKwargs, closed=True):
    pass


class listAgainKwargs(listLoadKwargs, closed=True):
    pass


class listListKwargs(StoresServiceResourceListKwargs, closed=True):
    pass
