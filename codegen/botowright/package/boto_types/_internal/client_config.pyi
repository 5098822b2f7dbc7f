"""botocore's Config, with a name that works in annotations at run time."""

from botocore.config import Config as Config
