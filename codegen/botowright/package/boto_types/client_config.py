"""The run-time side of the stub beside it: botocore is imported when pydantic first asks."""

from boto_types.stand_in import StandIn


class Config(StandIn):
    """Stands for botocore.config.Config."""

    origin = "botocore.config"
