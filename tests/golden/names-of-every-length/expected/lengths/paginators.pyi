"""The paginators of Example Lengths."""

from datetime import datetime

from botocore.paginate import PageIterator, Paginator

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
from boto_types.values import JsonValue, PaginatorConfig, TimestampInput

class GetItemxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(Paginator):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[str] | tuple[str, ...]
        ) = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse]:
        """Yield the pages of
        `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """

class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginator(
    Paginator,
):
    """`client.get_paginator("get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx")`."""

    def paginate(
        self,
        *,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | list[datetime] | tuple[TimestampInput, ...]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[str] | tuple[str, ...]
        ) = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonValue = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[
        GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse
    ]:
        """Yield the pages of
        `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/paginator/GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.html
        """
