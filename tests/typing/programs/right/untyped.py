"""Services of botocore that the package has no types of: a client of any service, and no report."""

from typing import Any, Final, Literal

import boto3
import botocore.session
from boto3.resources.base import ServiceResource
from boto3.session import Session
from botocore.client import BaseClient

from boto_types.literals import ServiceName

NAME: Final = "athena"

boto3.client("glue").whatever_it_has(Key="value")
boto3.client(NAME, "eu-west-1", use_ssl=False).whatever_it_has()
Session().client("glue", "eu-west-1", "2017-03-31").whatever_it_has()
botocore.session.get_session().create_client("glue").whatever_it_has()
boto3.resource("sns").whatever_it_has()
Session().resource("sns", region_name="eu-west-1").whatever_it_has()


class OwnSession(Session):
    def catalog(self) -> BaseClient:
        return super().client("glue")


def some(
    typed: ServiceName,
    mixed: Literal["s3", "glue"],
    untyped: Literal["athena", "glue"],
    mistake: Literal["glue", "no-such-service"],
    name: str,
) -> list[BaseClient]:
    boto3.client(mixed).whatever_it_has()
    boto3.client(untyped).whatever_it_has()
    boto3.client(mistake).whatever_it_has()
    for service in ("s3", "glue"):
        boto3.client(service).close()
    return [boto3.client(typed), Session().client(untyped), boto3.client(name)]


def anything(name: Any, options: dict[str, Any], credentials: dict[str, str]) -> BaseClient:
    # A report here would be false, because the name may be that of a service with types.
    made: BaseClient = boto3.client(name)
    made = Session().client(options["service"])
    made = botocore.session.get_session().create_client(name)
    made = boto3.client("glue", **options)
    made = boto3.client("glue", **credentials)
    return made


def resource(name: Any) -> ServiceResource:
    made: ServiceResource = boto3.resource(name)
    return made
