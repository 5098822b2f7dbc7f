"""Names of services that other files import."""

from enum import Enum
from typing import Final, Literal, TypeAlias

NAME: Final = "logs"
SPELLED: Final[Literal["iam"]] = "iam"
Choice: TypeAlias = Literal["dynamodb", "wafv2"]


NAMES: Final = ("sts", "logs")


class Names(Enum):
    MODELS = "bedrock-runtime"


class Settings:
    service: Final = "dynamodb"
