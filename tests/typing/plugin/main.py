"""mypy reports the same for each line with the plugin and without it."""

import os
from collections.abc import Callable
from typing import Any, Final, Literal, TypeVar

import boto3
import boto3 as aws
import boto3.session
import botocore.session
import constants
from boto3 import Session as AwsSession
from boto3 import client as make
from boto3 import resource as make_resource
from botocore.session import get_session
from constants import NAME, Choice, Names
from made import CompanySession, Service, low_level, queue

LOCAL: Final = "dynamodb"
BoundSession = TypeVar("BoundSession", bound=boto3.Session)

# The functions, the methods, aliased imports, keywords.
reveal_type(boto3.client("sagemaker"))
reveal_type(aws.client("sqs"))
reveal_type(make("s3"))
reveal_type(boto3.session.Session().client("s3"))
reveal_type(AwsSession().client(service_name="s3"))
reveal_type(AwsSession().client(region_name="eu-west-1", service_name="lambda"))
reveal_type(botocore.session.get_session().create_client("sts"))
reveal_type(get_session().create_client("sts", "eu-west-1", None, True))
reveal_type(boto3.client("lambda", api_version=None))
reveal_type(boto3.resource("s3"))
reveal_type(make_resource("dynamodb"))
reveal_type(AwsSession().resource("s3"))

# Subclasses, attributes, other modules.
reveal_type(CompanySession().client("iam"))
reveal_type(Service(AwsSession()).session.client("iam"))
reveal_type(Service(AwsSession()).given.client("iam"))
reveal_type(Service(AwsSession()).storage)
reveal_type(Service(AwsSession()).storage.list_buckets())
reveal_type(queue)
reveal_type(low_level)

# Constants and literal types.
reveal_type(boto3.client(LOCAL))
reveal_type(boto3.client(NAME))
reveal_type(boto3.client(constants.SPELLED))
reveal_type(boto3.client(constants.Settings.service))
reveal_type(boto3.client(Names.MODELS.value))
reveal_type(boto3.client(constants.NAMES[0]))
reveal_type(boto3.client("s3" if os.name else "sqs"))


def parameters(
    choice: Choice,
    either: Literal["s3", "sqs"],
    known: Literal["wafv2", "no-such-service"],
    name: str,
    anything: Any,
    keywords: dict[str, Any],
) -> None:
    reveal_type(boto3.client(choice))
    reveal_type(AwsSession().client(either))
    reveal_type(boto3.client(known))
    reveal_type([boto3.client(item) for item in (LOCAL, NAME)])
    for item in ("s3", "sqs"):
        reveal_type(boto3.client(item))
    if name in ("sqs", "s3"):
        reveal_type(boto3.client(name))
    # The service is not known before the program runs.
    reveal_type(boto3.client(name))
    reveal_type(boto3.client(anything))
    reveal_type(boto3.client(**keywords))
    reveal_type(boto3.client("no-such-service"))
    reveal_type(boto3.client("s3", api_version="2006-03-01"))
    reveal_type(boto3.resource(name))


def sessions(
    bound: BoundSession,
    some: boto3.Session | CompanySession,
    maybe: boto3.Session | None,
    kind: type[boto3.Session],
    factory: Callable[[], boto3.Session],
) -> None:
    reveal_type(bound.client("s3"))
    reveal_type(some.client("s3"))
    reveal_type(maybe and maybe.client("s3"))
    reveal_type(kind().client("s3"))
    reveal_type(factory().client("s3"))
    reveal_type([each.client("s3") for each in [some]])


def mistakes(name: str) -> None:
    boto3.client()
    boto3.client(3)
    boto3.client("s3", regon="eu-west-1")
    boto3.client(name, nothing=1)
    boto3.client("s3", verify=3)
    boto3.client("s3").no_such_method()
    queue.send_message(QueueUrl="u")
