"""Types for Example Registers (2024-05-01): `boto3.client("registers")`."""

from boto_types.registers.client import RegistersClient as RegistersClient
from boto_types.registers.errors import RegistersExceptions as RegistersExceptions
