"""Types for Example Settings (2024-05-01): `boto3.client("settings")`."""

from boto_types.settings.client import SettingsClient as SettingsClient
from boto_types.settings.errors import SettingsExceptions as SettingsExceptions
