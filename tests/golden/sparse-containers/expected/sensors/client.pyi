"""The client of Example Sensors (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.sensors import errors, responses, views

class SensorsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/sensors.html

    Example:
        client = boto3.client("sensors")

    - Requests to fill in: `boto_types.sensors.requests`
    - Responses: `boto_types.sensors.responses`
    - Errors: `client.exceptions`, with types in `boto_types.sensors.errors`
    """

    @property
    def exceptions(self) -> errors.SensorsExceptions: ...
    def put_readings(
        self,
        *,
        Readings: list[int] | tuple[int, ...] = ...,
        Labels: dict[str, str] = ...,
        Group: views.GroupLike = ...,
    ) -> responses.PutReadingsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/sensors/client/put_readings.html"""
