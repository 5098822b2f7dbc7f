"""Paginators of Example Customs."""

from botocore.paginate import PageIterator, Paginator

from boto_types.customs import responses
from boto_types.values import PaginatorConfig

class ImportPaginator(Paginator):
    """`client.get_paginator("import")`."""

    def paginate(
        self,
        *,
        PaginationConfig: PaginatorConfig = ...,
    ) -> PageIterator[responses.ImportResponse]:
        """Yield the pages of `import`.

        https://docs.aws.amazon.com/boto3/latest/reference/services/customs/paginator/Import.html

        Args:
            PaginationConfig: `MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a page.
        """
