"""Keyword arguments in Example Shops, as TypedDicts.

An example is `ShopsServiceResourceShopKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import TypedDict


class ShopsServiceResourceShopKwargs(TypedDict, closed=True):
    """Keyword arguments of `Shop` of `ShopsServiceResource`."""

    name: str


class ShopsServiceResourcePersonKwargs(TypedDict, closed=True):
    """Keyword arguments of `Person` of `ShopsServiceResource`."""

    id: str


class ShopLoadKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `load` of `Shop`."""

    Name: str


class ShopReloadKwargs(ShopLoadKwargs, closed=True):
    """Keyword arguments of `reload` of `Shop`."""
