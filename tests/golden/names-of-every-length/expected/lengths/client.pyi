"""The client of Example Lengths (2024-05-01)."""

from typing import Literal, overload

from botocore.client import BaseClient
from typing_extensions import deprecated

from boto_types._internal.containers import ListOrTuple
from boto_types.lengths import errors, paginators, responses, views, waiters
from boto_types.values import JsonInput, TimestampInput

class LengthsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/lengths.html

    Example:
        client = boto3.client("lengths")

    - Requests to fill in: `boto_types.lengths.requests`
    - Responses: `boto_types.lengths.responses`
    - Errors: `client.exceptions`, with types in `boto_types.lengths.errors`
    - Paginators: `client.get_paginator("get_itemxxxxxxxxxxxxxxxx")`
    - Waiters: `client.get_waiter("itemxxxxxxxxxxxxxxxx_there")`
    """

    @property
    def exceptions(self) -> errors.LengthsExceptions: ...
    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput] = ...,
        Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated("Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[str] | tuple[str, ...]
        ) = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse:
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @deprecated(
        "Gone. xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    def get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
        ),
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[str] | tuple[str, ...]
        ) = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
    ) -> (
        responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse
    ):
        """Raises ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/client/get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "get_itemxxxxxxxxxxxxxxxx".
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"],
    ) -> paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal[
            "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ],
    ) -> (
        paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator
    ): ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal[
            "get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ],
    ) -> (
        paginators.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator
    ):
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "get_itemxxxxxxxxxxxxxxxx".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxThereWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "itemxxxxxxxxxxxxxxxx_there".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal[
            "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"
        ],
    ) -> waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal[
            "itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there"
        ],
    ) -> (
        waiters.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter
    ):
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "itemxxxxxxxxxxxxxxxx_there".
        """
