"""Keyword arguments in Example Stores, as TypedDicts.

An example is `StoresServiceResourceListKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
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
