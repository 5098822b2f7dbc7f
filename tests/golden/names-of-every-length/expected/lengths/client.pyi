"""The client of Example Lengths (2024-05-01)."""

from typing import Literal, overload

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from typing_extensions import deprecated

from boto_types.containers import ListOrTuple
from boto_types.lengths import errors
from boto_types.lengths.paginators import (
    GetItemxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator,
)
from boto_types.lengths.responses import (
    GetItemxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
    GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse,
)
from boto_types.lengths.views import (
    ItemxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
)
from boto_types.lengths.waiters import (
    ItemxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter,
)
from boto_types.values import JsonInput, TimestampInput

class LengthsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    ItemxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxError: type[errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxError]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError: type[
        errors.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError
    ]

class LengthsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/lengths.html"""

    @property
    def exceptions(self) -> LengthsExceptions: ...
    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput] = ...,
        Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[str] | tuple[str, ...]
        ) = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[str] | tuple[str, ...]
        ) = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises: ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal[
            "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal[
            "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ],
    ) -> GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal[
            "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"
        ],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal[
            "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"
        ],
    ) -> ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
