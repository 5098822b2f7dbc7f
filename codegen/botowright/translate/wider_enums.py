"""Enums of requests whose documentation names more values than their model has.

botocore checks no enum, so such a value is sent, and AWS documents that it is right.
`python -m tests.oracles.enums` searches the models of all services for more. An entry says where
AWS documents its values; it changes nothing if a model lacks its shape or has its values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.ir.annotations import Annotation, Generic, LiteralOf, Name, Union
from botowright.ir.definitions import LiteralAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.translate.annotations import Vocabulary


@dataclass(frozen=True, slots=True)
class WiderEnum:
    """An enum that lacks values: they are added to its alias.

    `shape` and `member` are where the values are sent. A value of the enum that comes back can be
    one of them as well.
    """

    service: str
    enum: str
    values: tuple[str, ...]
    shape: str
    member: str
    source: str


@dataclass(frozen=True, slots=True)
class WiderEnumMember:
    """A member of an operation's input that takes more than its enum, which is right elsewhere.

    `other_enum` is the enum that has these values, or None if there is none.
    """

    service: str
    shape: str
    member: str
    enum: str
    values: tuple[str, ...]
    other_enum: str | None
    source: str


_API = "https://docs.aws.amazon.com"

ENUMS = (
    WiderEnum(
        "batch",
        "LogDriver",
        ("logentries",),
        "LogConfiguration",
        "logDriver",
        f"{_API}/batch/latest/APIReference/API_LogConfiguration.html",
    ),
    WiderEnum(
        "cloudhsm",
        "SubscriptionType",
        ("TRIAL",),
        "CreateHsmRequest",
        "SubscriptionType",
        "the documentation of the enum in its model",
    ),
    WiderEnum(
        "cognito-idp",
        "ChallengeNameType",
        ("EMAIL_MFA",),
        "RespondToAuthChallengeRequest",
        "ChallengeName",
        f"{_API}/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html",
    ),
    WiderEnum(
        "connect",
        "DataTableStatus",
        ("SAVED",),
        "CreateDataTableRequest",
        "Status",
        f"{_API}/connect/latest/APIReference/API_CreateDataTable.html",
    ),
    WiderEnum(
        "dms",
        "SourceType",
        ("replication-task",),
        "DescribeEventsMessage",
        "SourceType",
        f"{_API}/dms/latest/APIReference/API_DescribeEvents.html",
    ),
    WiderEnum(
        "ec2",
        "FleetCapacityReservationTenancy",
        ("dedicated",),
        "CreateCapacityReservationFleetRequest",
        "Tenancy",
        f"{_API}/AWSEC2/latest/APIReference/API_CreateCapacityReservationFleet.html",
    ),
    WiderEnum(
        "ec2",
        "NetworkInterfaceCreationType",
        ("interface",),
        "CreateNetworkInterfaceRequest",
        "InterfaceType",
        f"{_API}/AWSEC2/latest/APIReference/API_CreateNetworkInterface.html",
    ),
    WiderEnum(
        "ecs",
        "SettingName",
        ("dualStackIPv6",),
        "PutAccountSettingRequest",
        "name",
        f"{_API}/AmazonECS/latest/APIReference/API_PutAccountSetting.html",
    ),
    WiderEnum(
        "emr-containers",
        "CertificateProviderType",
        ("Custom",),
        "TLSCertificateConfiguration",
        "certificateProviderType",
        f"{_API}/emr-on-eks/latest/APIReference/API_TLSCertificateConfiguration.html",
    ),
    WiderEnum(
        "opensearch",
        "ApplicationStatus",
        ("DELETED",),
        "ListApplicationsRequest",
        "statuses",
        f"{_API}/opensearch-service/latest/APIReference/API_ListApplications.html",
    ),
    WiderEnum(
        "quicksight",
        "DataPrepSimpleAggregationFunctionType",
        ("MEDIAN", "VARIANCE", "STANDARD_DEVIATION"),
        "DataPrepSimpleAggregationFunction",
        "FunctionType",
        # CloudFormation's reference lists them as allowed values, too.
        f"{_API}/quicksight/latest/APIReference/API_DataPrepSimpleAggregationFunction.html",
    ),
)

MEMBERS = (
    WiderEnumMember(
        "ec2",
        "ModifyInstanceAttributeRequest",
        "Attribute",
        "InstanceAttributeName",
        ("nvmeSupport",),
        None,
        f"{_API}/AWSEC2/latest/APIReference/API_ModifyInstanceAttribute.html",
    ),
    # Its enum is that of a queue's attributes.
    WiderEnumMember(
        "sqs",
        "ReceiveMessageRequest",
        "AttributeNames",
        "QueueAttributeName",
        (
            "SenderId",
            "SentTimestamp",
            "ApproximateReceiveCount",
            "ApproximateFirstReceiveTimestamp",
            "SequenceNumber",
            "MessageDeduplicationId",
            "MessageGroupId",
            "AWSTraceHeader",
        ),
        "MessageSystemAttributeName",
        f"{_API}/AWSSimpleQueueService/latest/APIReference/API_ReceiveMessage.html",
    ),
)


def literal_aliases(service_name: str, vocabulary: Vocabulary) -> Iterator[LiteralAlias]:
    """Yield an alias for each enum of a service, in the model's order."""
    more = wider_enums(service_name)
    for shape_name, values in vocabulary.enums.items():
        wider = tuple(dict.fromkeys((*values, *more.get(shape_name, ()))))
        yield LiteralAlias(vocabulary.names.shape(shape_name), wider)


def wider_enums(service_name: str) -> dict[str, tuple[str, ...]]:
    """Return the values that a service's enums lack, by the enum's shape."""
    return {entry.enum: entry.values for entry in ENUMS if entry.service == service_name}


def wider_members(service_name: str) -> dict[tuple[str, str], WiderEnumMember]:
    """Return the members of a service's inputs that take more than their enum: (shape, member)."""
    return {(e.shape, e.member): e for e in MEMBERS if e.service == service_name}


def with_wider_enum(
    annotation: Annotation, entry: WiderEnumMember, vocabulary: Vocabulary
) -> Annotation:
    """Return the annotation of a member whose enum is too narrow, at any depth, with more.

    More is the alias of the enum that has the values, or the values themselves.
    """
    enum = vocabulary.enum(entry.enum)
    if enum is None:
        return annotation
    other = vocabulary.enum(entry.other_enum) if entry.other_enum else None
    return _with_more(annotation, enum, other or LiteralOf(entry.values))


def _with_more(annotation: Annotation, enum: Name, more: Annotation) -> Annotation:
    match annotation:
        case Name() if annotation == enum:
            return Union((enum, more))
        case Generic(origin, arguments):
            return Generic(origin, tuple(_with_more(a, enum, more) for a in arguments))
        case Union(options):
            return Union(tuple(_flat(_with_more(o, enum, more) for o in options)))
        case _:
            return annotation


def _flat(options: Iterable[Annotation]) -> Iterator[Annotation]:
    """Yield the options of a union, those of a union inside it one by one."""
    for option in options:
        if isinstance(option, Union):
            yield from option.options
        else:
            yield option
