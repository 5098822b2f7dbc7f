"""Enums of Example S3. Each alias has the name of its shape in AWS's model."""

from typing import Literal, TypeAlias

BucketLocationConstraint: TypeAlias = Literal["EU", "eu-west-1"]
