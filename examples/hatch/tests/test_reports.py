"""The tests are not in the wheel, so the types of STS are not either."""

import boto3


def test_account() -> None:
    assert boto3.client("sts", region_name="eu-west-1").meta.service_model.service_name == "sts"
