"""Keyword arguments in Example Stores: `NoteWriteKwargs` is what `Note.write` takes."""

from typing_extensions import TypedDict


class StoresServiceResourceListKwargs(TypedDict, closed=True):
    name: str


class listListKwargs(StoresServiceResourceListKwargs, closed=True):
    pass
