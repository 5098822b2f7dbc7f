"""Paginators of Example Long Names Service With A Name Of Its Own."""

from botocore.paginate import PageIterator, Paginator

from boto_types.long_names import responses, views
from boto_types.values import PaginatorConfig

class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsPaginator(Paginator):
    """`client.get_paginator("list_an_extraordinarily_long_name_of_the_kind_that_service_teams")`."""

    def paginate(
        self,
        *,
        Filter: (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        ) = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[
        responses.ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsResponse
    ]:
        """Yield the pages of
        `list_an_extraordinarily_long_name_of_the_kind_that_service_teams`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/long-names/paginator/ListAnExtraordinarilyLongNameOfTheKindThatServiceTeams.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """

class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsAllPaginator(Paginator):
    """`client.get_paginator("list_an_extraordinarily_long_name_of_the_kind_that_service_teams_all")`."""

    def paginate(
        self,
        *,
        Filter: (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        ) = ...,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[
        responses.ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsResponse
    ]:
        """Yield the pages of
        `list_an_extraordinarily_long_name_of_the_kind_that_service_teams_all`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/long-names/paginator/ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsAll.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
