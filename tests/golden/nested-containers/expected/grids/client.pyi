"""The client of Example Grids (2024-05-01)."""

from collections.abc import Mapping, Sequence

from botocore.client import BaseClient

from boto_types.grids import errors, responses, views

class GridsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/grids.html

    Example:
        client = boto3.client("grids")

    - Requests to fill in: `boto_types.grids.requests`
    - Responses: `boto_types.grids.responses`
    - Errors: `client.exceptions`, with types in `boto_types.grids.errors`
    """

    @property
    def exceptions(self) -> errors.GridsExceptions: ...
    def put_grid(
        self,
        *,
        Cells: Sequence[Sequence[views.CellLike]] = ...,
        Names: Sequence[list[str] | tuple[str, ...]] = ...,
        NamesByKey: Mapping[str, list[str] | tuple[str, ...]] = ...,
        LabelSets: Sequence[dict[str, str]] = ...,
        Deep: Mapping[str, Mapping[str, Sequence[dict[str, str]]]] = ...,
    ) -> responses.PutGridResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/grids/client/put_grid.html"""
