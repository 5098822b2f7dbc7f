"""Example Rules (2024-05-01): `boto3.client("rules")`."""

from boto_types.rules import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.rules.client import (
    RulesClient as RulesClient,
    RulesExceptions as RulesExceptions,
)
