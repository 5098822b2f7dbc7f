"""The packages of the peer that the tests install, and its names without a counterpart."""

from __future__ import annotations

# 36 services, each with its version: newer ones may name what the installed botocore lacks.
_PACKAGES = """
    apigateway==1.43.100 apigatewayv2==1.43.0 athena==1.43.0 batch==1.43.106
    bedrock-runtime==1.43.62 ce==1.43.110 cloudformation==1.43.110 cloudfront==1.43.114
    cloudwatch==1.43.116 dms==1.43.59 dynamodb==1.43.116 ec2==1.43.118 ecr==1.43.119 ecs==1.43.116
    eks==1.43.119 events==1.43.102 glue==1.43.118 iam==1.43.70 kinesis==1.43.101 kms==1.43.119
    lambda==1.43.118 logs==1.43.115 opensearch==1.43.115 organizations==1.43.114
    quicksight==1.43.117 rds==1.43.116 route53==1.43.0 s3==1.43.106 sagemaker==1.43.119
    secretsmanager==1.43.0 sns==1.43.97 sqs==1.43.0 ssm==1.43.104 stepfunctions==1.43.117
    sts==1.43.94 wafv2==1.43.78
"""
PACKAGES = _PACKAGES.split()

# 16 services for asynchronous libraries, of the last release whose names botocore 1.40.61 has.
_ASYNC_SERVICES = """
    bedrock-runtime cloudformation cloudwatch dynamodb ec2 events glue iam kinesis lambda logs s3
    sns sqs ssm sts
"""
ASYNC_PACKAGES = [f"{service}==2.25.0" for service in _ASYNC_SERVICES.split()]
ASYNC_BOTOCORE = "1.40.61"  # the newest that aioboto3 15.5.0 allows

WITHOUT_COUNTERPART = {
    "an error in a stream of events, which botocore raises": """
        bedrock_runtime.type_defs: InternalServerException ModelStreamErrorException
            ModelTimeoutException ServiceUnavailableException ThrottlingException
            ValidationException
        kinesis.type_defs: InternalFailureException KMSAccessDeniedException KMSDisabledException
            KMSInvalidStateException KMSNotFoundException KMSOptInRequired KMSThrottlingException
            ResourceInUseException ResourceNotFoundException
        logs.type_defs: InternalStreamingException SessionStreamingException
            SessionTimeoutException
    """,
    "an operation that botocore cannot call": """
        bedrock_runtime.type_defs: BidirectionalInputPayloadPart BidirectionalOutputPayloadPart
            InvokeModelWithBidirectionalStreamInput InvokeModelWithBidirectionalStreamOutput
            InvokeModelWithBidirectionalStreamRequest InvokeModelWithBidirectionalStreamResponse
    """,
    "an event, which no model of botocore has": """
        cloudwatch.type_defs: CloudwatchEventDetailConfiguration CloudwatchEventDetail
            CloudwatchEventMetricStatsMetric CloudwatchEventMetricStats CloudwatchEventMetric
            CloudwatchEventState CloudwatchEvent MetricDataQueryAlarm MetricStatAlarm
    """,
    "a union of two of our types": """
        dynamodb.type_defs: UniversalAttributeValue
        iam.type_defs: PolicyDocument
        s3.type_defs: CopySourceOrStr
    """,
    "an argument of a method of boto3, which has no type of its own": """
        dynamodb.type_defs: TableBatchWriterRequest
        s3.type_defs: Fileobj
    """,
    "one of two shapes that the peer would give one name": """
        apigateway.type_defs: IntegrationResponseExtra MethodResponseExtra
        opensearch.type_defs: AutoTuneOptionsExtra
    """,
    "not in the models of the newer botocore": """
        glue.literals: SearchFilterOperator
        glue.type_defs: AssetTypeFormReference DeleteAssetTypeRequest PutAssetTypeRequest
            PutAssetTypeResponse
    """,
    "values that are no enum of the model": """
        apigatewayv2.literals: JSONYAML OAS30
        sqs.literals: QueueAttributeFilter
    """,
}


def without_counterpart() -> dict[str, str]:
    """Return the reason for each name that has no counterpart: "s3.type_defs.FileobjTypeDef"."""
    found = {}
    for reason, text in WITHOUT_COUNTERPART.items():
        module = suffix = ""
        for word in text.split():
            if word.endswith(":"):
                module = word.removesuffix(":")
                suffix = "Type" if module.endswith(".literals") else "TypeDef"
            else:
                found[f"{module}.{word}{suffix}"] = reason
    return found
