"""Example Registers (2024-05-01): `boto3.client("registers")`."""

from boto_types.registers.client import (
    RegistersClient as RegistersClient,
    RegistersExceptions as RegistersExceptions,
)
