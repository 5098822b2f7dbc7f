"""Paginators of Example Long Names Service With A Name Of Its Own."""

from botocore.paginate import PageIterator, Paginator

from boto_types.longer_names import responses, views
from boto_types.values import PaginatorConfig

class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesPaginator(
    Paginator,
):
    """`client.get_paginator("list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes")`."""

    def paginate(
        self,
        *,
        Filter: (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        ) = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[
        (
            responses.ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse
        )
    ]:
        """Yield the pages of
        `list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names/paginator/ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapes.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAllPaginator(
    Paginator,
):
    """`client.get_paginator("list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_all")`."""

    def paginate(
        self,
        *,
        Filter: (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        ) = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[
        (
            responses.ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse
        )
    ]:
        """Yield the pages of
        `list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_all`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/longer-names/paginator/ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAll.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
