"""The client of Example Stations (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.stations import errors, literals
from boto_types.values import EmptyOutput

class StationsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/stations.html

    Example:
        client = boto3.client("stations")

    - Requests to fill in: `boto_types.stations.requests`
    - Responses: `boto_types.stations.responses`
    - Errors: `client.exceptions`, with types in `boto_types.stations.errors`
    """

    @property
    def exceptions(self) -> errors.StationsExceptions: ...
    def stop(
        self,
        *,
        Station: literals.Station = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stations/client/stop.html"""
