"""Types for Example Sensors (2024-05-01): `boto3.client("sensors")`."""

from boto_types.sensors.client import SensorsClient as SensorsClient
from boto_types.sensors.errors import SensorsExceptions as SensorsExceptions
