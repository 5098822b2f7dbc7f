"""The client of Example Fleets (2024-05-01)."""

from collections.abc import Mapping, Sequence
from typing import Literal

from botocore.client import BaseClient

from boto_types.fleets import errors, literals, responses, views

class FleetsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/fleets.html

    Example:
        client = boto3.client("fleets")

    - Requests to fill in: `boto_types.fleets.requests`
    - Responses: `boto_types.fleets.responses`
    - Errors: `client.exceptions`, with types in `boto_types.fleets.errors`
    """

    @property
    def exceptions(self) -> errors.FleetsExceptions: ...
    def get_fleet(self) -> responses.GetFleetResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/fleets/client/get_fleet.html"""

    def put_ship(
        self,
        *,
        Ship: views.ShipLike,
        Flag: literals.Flag = ...,
        Flags: Sequence[literals.Flag] = ...,
        ByFlag: Mapping[literals.Flag, literals.Flag] = ...,
        Kind: Literal["TUG", "FERRY"] = ...,
    ) -> responses.PutShipResponse:
        """Raises ShipLost.

        https://docs.aws.amazon.com/boto3/latest/reference/services/fleets/client/put_ship.html
        """
