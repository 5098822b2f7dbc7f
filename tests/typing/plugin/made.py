"""Clients and sessions that other files use."""

import boto3
from botocore.session import get_session

queue = boto3.client("sqs")
low_level = get_session().create_client("cloudsearchdomain")


class CompanySession(boto3.Session):
    def topic(self) -> object:
        made = super().client("sqs")
        reveal_type(made)
        return made


class Service:
    session: CompanySession

    def __init__(self, session: boto3.Session) -> None:
        self.given = session
        self.storage = session.client("s3")
