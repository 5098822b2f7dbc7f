"""Keyword arguments in Example Shops, as TypedDicts.

`Note.write(**kwargs)` accepts a `NoteWriteKwargs`.
"""

from typing_extensions import TypedDict


class ShopsServiceResourceShopKwargs(TypedDict, closed=True):
    name: str


class ShopsServiceResourcePersonKwargs(TypedDict, closed=True):
    id: str


class ShopLoadKwargs(TypedDict, total=False, closed=True):
    Name: str


class ShopReloadKwargs(ShopLoadKwargs, closed=True):
    pass
