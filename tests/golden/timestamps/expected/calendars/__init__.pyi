"""Example Calendars (2024-05-01): `boto3.client("calendars")`."""

from boto_types.calendars.client import (
    CalendarsClient as CalendarsClient,
    CalendarsExceptions as CalendarsExceptions,
)
