"""Enums of Example Lengths. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

ItemxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind: TypeAlias = Literal[
    "value-axxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "value-bxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

PaginatorName: TypeAlias = Literal[
    "get_itemxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
    "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
]

WaiterName: TypeAlias = Literal[
    "itemxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
    "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there",
]
