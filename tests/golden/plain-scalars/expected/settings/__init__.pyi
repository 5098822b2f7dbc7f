"""Example Settings (2024-05-01): `boto3.client("settings")`."""

from boto_types.settings import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.settings.client import (
    SettingsClient as SettingsClient,
    SettingsExceptions as SettingsExceptions,
)
