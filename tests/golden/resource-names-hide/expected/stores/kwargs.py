"""Keyword arguments in Example Stores, as TypedDicts.

`Note.write(**kwargs)` accepts a `NoteWriteKwargs`.
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
