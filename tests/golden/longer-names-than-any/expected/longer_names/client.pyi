"""The client of Example Long Names Service With A Name Of Its Own (2024-05-01)."""

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from botocore.client import BaseClient

from boto_types._internal.containers import ListOrTuple
from boto_types.longer_names import (
    errors,
    literals,
    paginators,
    responses,
    views,
    waiters,
)
from boto_types.values import EmptyOutput, TimestampInput

class LongerNamesThanAnyServiceOfTodayWouldGiveItselfClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names.html

    Example:
        client = boto3.client("longer-names")

    - Requests to fill in: `boto_types.longer_names.requests`
    - Responses: `boto_types.longer_names.responses`
    - Errors: `client.exceptions`, with types in `boto_types.longer_names.errors`
    - Paginators: `client.get_paginator("list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes")`
    - Waiters: `client.get_waiter("an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_available")`
    """

    @property
    def exceptions(
        self,
    ) -> errors.LongerNamesThanAnyServiceOfTodayWouldGiveItselfExceptions: ...
    def describe_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes(
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
    ) -> (
        responses.DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse
    ):
        """Describes what has a long name, with a sentence that is itself so long
        that it has to go over two lines of the docstring.

        Raises
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesNotFoundException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names/client/describe_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes.html
        """

    def list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes(
        self,
        *,
        NextToken: str = ...,
        Filter: (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        ) = ...,
    ) -> (
        responses.ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse
    ):
        """https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names/client/list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes.html"""

    def list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_all(
        self,
        *,
        NextToken: str = ...,
        Filter: (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        ) = ...,
    ) -> (
        responses.ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse
    ):
        """https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names/client/list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_all.html"""

    def touch_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes(
        self,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names/client/touch_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes.html"""

    @overload
    def get_paginator(
        self,
        operation_name: Literal[
            "list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes"
        ],
    ) -> (
        paginators.ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesPaginator
    ):
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes".
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal[
            "list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_all"
        ],
    ) -> (
        paginators.ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAllPaginator
    ):
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal[
            "an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_available"
        ],
    ) -> (
        waiters.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAvailableWaiter
    ):
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_available".
        """

    @overload
    def get_waiter(self, waiter_name: Literal["short"]) -> waiters.ShortWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_available".
        """
