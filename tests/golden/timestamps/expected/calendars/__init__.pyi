"""Types for Example Calendars (2024-05-01): `boto3.client("calendars")`."""

from boto_types.calendars.client import CalendarsClient as CalendarsClient
from boto_types.calendars.errors import CalendarsExceptions as CalendarsExceptions
