"""botocore's Config, under a name that a run-time annotation can use."""

from botocore.config import Config as Config
