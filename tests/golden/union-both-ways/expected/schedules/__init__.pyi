"""Types for Example Schedules (2024-05-01): `boto3.client("schedules")`."""

from boto_types.schedules.client import SchedulesClient as SchedulesClient
from boto_types.schedules.errors import SchedulesExceptions as SchedulesExceptions
