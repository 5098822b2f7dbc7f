"""The keyword arguments of methods of Example Shops.

A type has the names of the class and of the method: `NotesPaginator.paginate(**kwargs)` takes
`NotesPaginateKwargs`, `Note.write(**kwargs)` takes `NoteWriteKwargs`. A client's operation takes
what `requests` has.
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
