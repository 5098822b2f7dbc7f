"""The type of the stub beside this file, at run time. botocore is imported on first use."""

from boto_types._internal.stand_in import StandIn


class Config(StandIn):
    """A stand-in for botocore.config.Config."""

    origin = "botocore.config"
