"""The questions that an editor asks a language server.

Each has a program that somebody types in the project. `|` is the cursor. The program imports the
clients of `project/shop/clients.py`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Completion:
    """Which names are proposed?"""

    title: str
    program: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...] = ()  # proposals of another service, or of another kind


@dataclass(frozen=True)
class Hover:
    """What does the hover show?"""

    title: str
    program: str
    code: str  # of its block of code
    words: str  # of AWS


@dataclass(frozen=True)
class SignatureHelp:
    """What does an editor show while somebody types an argument?"""

    title: str
    program: str
    parameter: str
    words: str  # of AWS, about the parameter


@dataclass(frozen=True)
class Definition:
    """Where does "go to definition" end?"""

    title: str
    program: str
    file: str  # in boto_types
    line: str


Question = Completion | Hover | SignatureHelp | Definition

_CLIENTS = "from shop.clients import dynamodb, s3, sagemaker, sqs\n\n"
_ALGORITHM = f'{_CLIENTS}algorithm = sagemaker.describe_algorithm(AlgorithmName="trees")\n'
_RECEIVE = f'{_CLIENTS}sqs.receive_message(QueueUrl="url", MaxNumberOfMessages=10)\n'
_TRAINING = (
    f"{_CLIENTS}sagemaker.create_algorithm(\n"
    '    AlgorithmName="trees",\n'
    '    TrainingSpecification={"TrainingImage": "image"},\n'
    ")\n"
)
_STATUS = ("Completed", "Deleting", "Failed", "InProgress", "Pending")


def _before(mark: str, program: str) -> str:
    """Return a program with the cursor inside of a word of it."""
    return program.replace(mark, f"{mark[:2]}|{mark[2:]}", 1)


def _training(typed: str) -> str:
    """Return a program in which somebody types the training specification of an algorithm."""
    call = f'sagemaker.create_algorithm(AlgorithmName="trees", TrainingSpecification={typed})'
    return f"{_CLIENTS}{call}\n"


QUESTIONS: tuple[Question, ...] = (
    Completion(
        'a service, `boto3.client("`',
        'import boto3\n\nboto3.client("|")\n',
        ("dynamodb", "s3", "sagemaker", "sqs"),
    ),
    Completion(
        "a method, `s3.`",
        f"{_CLIENTS}s3.|\n",
        ("get_object", "list_objects_v2", "put_object"),
        unwanted=("receive_message", "create_algorithm", "batch_get_item"),
    ),
    Completion(
        "a method of an annotated client",
        "from boto_types.s3 import S3Client\n\n\ndef archive(s3: S3Client) -> None:\n    s3.|\n",
        ("get_object", "list_objects_v2", "put_object"),
        unwanted=("receive_message", "create_algorithm", "batch_get_item"),
    ),
    Completion(
        "a parameter, `create_algorithm(`",
        f"{_CLIENTS}sagemaker.create_algorithm(|)\n",
        ("AlgorithmName", "TrainingSpecification", "CertifyForMarketplace"),
    ),
    Completion(
        'a key of a dict, `{"`',
        _training('{"|"}'),
        ("TrainingImage", "SupportedTrainingInstanceTypes", "TrainingChannels"),
    ),
    Completion(
        "its second key",
        _training('{"TrainingImage": "image", "|"}'),
        ("SupportedTrainingInstanceTypes", "TrainingChannels"),
    ),
    Completion(
        'a key of a dict in a nested list, `[{"`',
        _training('{"TrainingImage": "image", "TrainingChannels": [{"|"}]}'),
        ("Name", "SupportedContentTypes", "SupportedInputModes"),
    ),
    Completion(
        "an enum value in that dict",
        _training(
            '{"TrainingImage": "image", "TrainingChannels": [{"SupportedInputModes": ["|"]}]}'
        ),
        ("FastFile", "File", "Pipe"),
    ),
    Completion(
        "an enum value after `==`",
        f'{_ALGORITHM}assert algorithm["AlgorithmStatus"] == "|"\n',
        _STATUS,
    ),
    Completion(
        'a key of a response, `response["`',
        f'{_ALGORITHM}algorithm["|"]\n',
        ("AlgorithmArn", "AlgorithmStatus", "CreationTime", "ResponseMetadata"),
    ),
    Completion(
        "an error, `s3.exceptions.`",
        f'{_CLIENTS}try:\n    s3.get_object(Bucket="b", Key="k")\nexcept s3.exceptions.|\n',
        ("BucketAlreadyExists", "NoSuchBucket", "NoSuchKey"),
        unwanted=("QueueDoesNotExist",),
    ),
    Completion(
        'a paginator, `get_paginator("`',
        f'{_CLIENTS}s3.get_paginator("|")\n',
        ("list_buckets", "list_objects_v2", "list_parts"),
    ),
    Completion(
        'a waiter, `get_waiter("`',
        f'{_CLIENTS}s3.get_waiter("|")\n',
        ("bucket_exists", "bucket_not_exists", "object_exists", "object_not_exists"),
    ),
    Completion(
        "an operation to presign",
        f'{_CLIENTS}s3.generate_presigned_url("|")\n',
        ("get_object", "list_buckets", "put_object"),
    ),
    Completion(
        'a member of a resource, `Bucket("logs").`',
        'import boto3\n\nboto3.resource("s3").Bucket("logs").|\n',
        ("objects", "upload_file", "creation_date"),
        unwanted=("receive_messages", "batch_write_item"),
    ),
    Hover(
        "a method",
        _before("receive_message", _RECEIVE),
        code="MaxNumberOfMessages",
        words="Retrieves one or more messages",
    ),
    Hover(
        "a parameter",
        _before("MaxNumberOfMessages", _RECEIVE),
        code="MaxNumberOfMessages: int",
        words="The maximum number of messages to return",
    ),
    Hover(
        "a key of a dict",
        _before("TrainingImage", _TRAINING),
        code="TrainingImage: str",
        words="The Amazon ECR registry path",
    ),
    Hover(
        "a key of a response",
        f'{_CLIENTS}s3.list_objects_v2(Bucket="b")["IsTrun|cated"]\n',
        code="IsTruncated: bool",
        words="if all of the results were returned",
    ),
    Hover(
        "an enum",
        "from boto_types.sagemaker.literals import TrainingInputMode\n\n"
        'mode: Training|InputMode = "File"\n',
        code="FastFile",
        words="The training input mode",
    ),
    Hover(
        "a structure",
        "from boto_types.sqs.requests import SendMessageBatchRequestEntry\n\n"
        "entries: list[Send|MessageBatchRequestEntry] = []\n",
        code="SendMessageBatchRequestEntry",
        words="Contains the details of a single Amazon SQS message",
    ),
    Hover(
        "a client",
        "from boto_types.s3 import S3Client\n\n\ndef archive(s3: S3|Client) -> None: ...\n",
        code="S3Client",
        words="https://docs.aws.amazon.com",
    ),
    Hover(
        "an error",
        f"{_CLIENTS}error = s3.exceptions.NoSuch|Bucket\n",
        code="NoSuchBucket",
        words="The specified bucket does not exist",
    ),
    SignatureHelp(
        "the first parameter",
        _RECEIVE.replace("QueueUrl=", "QueueUrl=|"),
        parameter="QueueUrl",
        words="The URL of the Amazon SQS queue",
    ),
    SignatureHelp(
        "a later parameter",
        _RECEIVE.replace("MaxNumberOfMessages=", "MaxNumberOfMessages=|"),
        parameter="MaxNumberOfMessages",
        words="The maximum number of messages to return",
    ),
    Definition(
        "a method",
        _before("receive_message", _RECEIVE),
        file="sqs/client.pyi",
        line="def receive_message(",
    ),
    Definition(
        "a type",
        "from boto_types.sagemaker.requests import Tag\n\ntags: list[T|ag] = []\n",
        file="sagemaker/responses.py",
        line="class Tag(",
    ),
    Definition(
        "a key of a dict",
        _before("TrainingImage", _TRAINING),
        file="sagemaker/views.py",
        line="TrainingImage:",
    ),
    Definition(
        "a key of a response",
        f'{_ALGORITHM}algorithm["Algorithm|Status"]\n',
        file="sagemaker/responses.py",
        line="AlgorithmStatus:",
    ),
)
