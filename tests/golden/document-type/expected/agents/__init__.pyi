"""Example Agents (2024-05-01): `boto3.client("agents")`."""

from boto_types.agents import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.agents.client import (
    AgentsClient as AgentsClient,
    AgentsExceptions as AgentsExceptions,
)
