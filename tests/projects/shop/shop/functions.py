"""Functions: a client that the caller makes. Its type is the only place that names the service."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boto_types.lambda_ import LambdaClient


def call(functions: LambdaClient, name: str) -> bytes:
    """Return the result of a function."""
    return functions.invoke(FunctionName=name)["Payload"].read()
