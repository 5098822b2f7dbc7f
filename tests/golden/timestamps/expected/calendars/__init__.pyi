"""Example Calendars (2024-05-01): `boto3.client("calendars")`."""

from boto_types.calendars import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.calendars.client import (
    CalendarsClient as CalendarsClient,
    CalendarsExceptions as CalendarsExceptions,
)
