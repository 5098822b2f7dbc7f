"""Example Agents (2024-05-01): `boto3.client("agents")`."""

from boto_types.agents.client import (
    AgentsClient as AgentsClient,
    AgentsExceptions as AgentsExceptions,
)
