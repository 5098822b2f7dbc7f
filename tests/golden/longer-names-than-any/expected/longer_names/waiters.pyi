"""Waiters of Example Long Names Service With A Name Of Its Own."""

from collections.abc import Mapping, Sequence

from botocore.waiter import Waiter

from boto_types._internal.containers import ListOrTuple
from boto_types.longer_names import literals, views
from boto_types.values import TimestampInput, WaiterConfig

class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAvailableWaiter(
    Waiter,
):
    """`client.get_waiter("an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_available")`."""

    def wait(
        self,
        *,
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesIdentifier: (
            str
        ),
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesTimestamps: (
            list[TimestampInput] | ListOrTuple[TimestampInput]
        ) = ...,
        Configuration: (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        ) = ...,
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurations: Sequence[
            (
                views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
            )
        ] = ...,
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKinds: Sequence[
            (
                literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
            )
        ] = ...,
        ConfigurationsByName: Mapping[
            (
                literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
            ),
            Sequence[
                (
                    views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
                )
            ],
        ] = ...,
        Names: Sequence[list[str] | tuple[str, ...]] = ...,
        Mode: literals.Mode = ...,
        NamesOfTheKindThatGo: Sequence[list[str] | tuple[str, ...]] = ...,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll
        `describe_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes`
        every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names/waiter/AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAvailable.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """

class ShortWaiter(Waiter):
    """`client.get_waiter("short")`."""

    def wait(
        self,
        *,
        WaiterConfig: WaiterConfig = ...,
    ) -> None:
        """Poll
        `touch_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes`
        every second, 2 times at most.

        https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names/waiter/Short.html

        Args:
            WaiterConfig: `Delay` in seconds between two calls, and `MaxAttempts`.
        """
