"""Names of services, and a session, that other files import."""

from typing import Final

import aioboto3

NAME: Final = "dynamodb"
session = aioboto3.Session()
