"""Facts about single services that no model has: one file for each such service."""

from __future__ import annotations

from botowright.translate.quirks import (
    autoscaling,
    batch,
    cloudformation,
    cloudhsm,
    cognito_idp,
    connect,
    dms,
    dsql,
    dynamodb,
    ec2,
    ecs,
    emr_containers,
    iam,
    opensearch,
    quicksight,
    rds,
    s3,
    sqs,
)
from botowright.translate.quirks.kinds import Quirks

ALL_QUIRKS = (
    autoscaling.QUIRKS,
    batch.QUIRKS,
    cloudformation.QUIRKS,
    cloudhsm.QUIRKS,
    cognito_idp.QUIRKS,
    connect.QUIRKS,
    dms.QUIRKS,
    dsql.QUIRKS,
    dynamodb.QUIRKS,
    ec2.QUIRKS,
    ecs.QUIRKS,
    emr_containers.QUIRKS,
    iam.QUIRKS,
    opensearch.QUIRKS,
    quicksight.QUIRKS,
    rds.QUIRKS,
    s3.QUIRKS,
    sqs.QUIRKS,
)
_BY_SERVICE = {quirks.service: quirks for quirks in ALL_QUIRKS}


def quirks_of(service_name: str) -> Quirks:
    """Return the facts about a service. Most services have none."""
    return _BY_SERVICE.get(service_name) or Quirks(service_name)
