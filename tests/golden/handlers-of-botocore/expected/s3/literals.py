"""The enums of Example S3: each under the name that AWS gives the shape."""

from typing import Literal, TypeAlias

BucketLocationConstraint: TypeAlias = Literal["EU", "eu-west-1"]
