"""Example Sensors (2024-05-01): `boto3.client("sensors")`."""

from boto_types.sensors import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.sensors.client import (
    SensorsClient as SensorsClient,
    SensorsExceptions as SensorsExceptions,
)
