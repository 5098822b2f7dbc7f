"""Keyword arguments in Example Shops, as TypedDicts.

An example is `ShopsServiceResourceShopKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
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
