"""Paginators of Example Lengths."""

from botocore.paginate import PageIterator, Paginator

from boto_types._internal.containers import ListOrTuple
from boto_types.lengths import responses
from boto_types.values import JsonInput, PaginatorConfig, TimestampInput

class GetItemxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput] = ...,
        Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[
        responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse
    ]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[str] | tuple[str, ...]
        ) = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[
        responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse
    ]:
        """Yield the pages of
        `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(
    Paginator,
):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[str] | tuple[str, ...]
        ) = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[
        (
            responses.GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse
        )
    ]:
        """Yield the pages of
        `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
