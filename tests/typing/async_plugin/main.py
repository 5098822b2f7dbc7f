"""mypy reports the same for each line with the plugin and without it."""

from typing import Any, Literal, TypeVar

import aioboto3
import aiobotocore.session
import boto3
from aioboto3 import Session as AioBoto3Session
from aiobotocore.session import AioSession, get_session
from boto3.session import Session
from constants import NAME, session
from typing_extensions import TypedDict

Bound = TypeVar("Bound", bound=AioSession)


class Versioned(TypedDict):
    api_version: str


class Own(aioboto3.Session):
    def make(self) -> object:
        reveal_type(super().resource("sqs"))
        return reveal_type(super().client("sqs"))


class OwnSession(AioSession):
    def make(self) -> object:
        return reveal_type(super().create_client("lambda"))


# Each kind of session has its own client, also under the same name.
reveal_type(aioboto3.Session().client("s3"))
reveal_type(AioBoto3Session().resource("s3"))
reveal_type(AioBoto3Session().client(service_name="s3", region_name="eu-west-1"))
reveal_type(aiobotocore.session.AioSession().create_client("sqs"))
reveal_type(get_session().create_client("sqs", "eu-west-1", None, True))
reveal_type(boto3.client("s3"))
reveal_type(Session().client("s3"))
reveal_type(Session().resource("s3"))
reveal_type(Own().client(NAME))
reveal_type(OwnSession().create_client(NAME))
reveal_type(session.client("kinesis"))
reveal_type(session.resource("dynamodb"))


async def parameters(
    either: Literal["s3", "sqs"],
    known: Literal["s3", "no-such-service"],
    name: str,
    anything: Any,
    versioned: Versioned,
    bound: Bound,
    some: Session | AioBoto3Session,
) -> None:
    async with get_session().create_client(either) as of_botocore, session.resource(either) as one:
        reveal_type(of_botocore)
        reveal_type(one)
    reveal_type(session.client(known))
    for each in ("s3", NAME):
        async with session.client(each) as of_each:
            reveal_type(of_each)
    for item in ("s3", "sqs"):
        async with session.client(item) as of_item:
            reveal_type(of_item)
    reveal_type(bound.create_client("s3"))
    reveal_type(some.client("s3"))
    # The service is not known before the program runs.
    reveal_type(get_session().create_client(name))
    reveal_type(session.client(anything))
    reveal_type(session.resource(name))
    reveal_type(session.client("no-such-service"))
    reveal_type(session.client("s3", api_version="2006-03-01"))
    reveal_type(get_session().create_client("s3", **versioned))
    async with session.client(either) as client:
        reveal_type(client)
    async with session.resource("s3") as resource:
        reveal_type(await resource.Bucket("b"))
        reveal_type(resource.meta.client)


async def mistakes(name: str) -> None:
    session.client()
    get_session().create_client(3)
    session.client("s3", regon="eu-west-1")
    session.resource(name, nothing=1)
    with session.client("s3"):
        pass
    async with session.client("s3") as client:
        client.no_such_method()
        await client.list_objects_v2(Bckt="b")
