"""The client of Example Stations (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.stations import literals
from boto_types.values import EmptyOutput

class StationsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class StationsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/stations.html"""

    @property
    def exceptions(self) -> StationsExceptions: ...
    def stop(
        self,
        *,
        Station: literals.Station = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stations/client/stop.html"""
