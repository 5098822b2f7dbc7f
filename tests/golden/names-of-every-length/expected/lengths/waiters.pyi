"""Waiters of Example Lengths."""

from botocore.waiter import Waiter

from boto_types._internal.containers import ListOrTuple
from boto_types.lengths import views
from boto_types.values import JsonInput, TimestampInput, WaiterConfig

class ItemxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput] = ...,
        Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
        self,
        *,
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike,
        Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...] = ...,
        Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at
        most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at
        most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at
        most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at
        most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at
        most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times at
        most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times
        at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2 times
        at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every second, 2
        times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx` every
        second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaiter(Waiter):
    """`client.get_waiter("itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_there")`."""

    def wait(
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
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`
        every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/lengths/waiter/ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
