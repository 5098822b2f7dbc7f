"""Enums of AWS Lambda. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

ApplicationLogLevel: TypeAlias = Literal[
    "TRACE",
    "DEBUG",
    "INFO",
    "WARN",
    "ERROR",
    "FATAL",
]

Architecture: TypeAlias = Literal["x86_64", "arm64"]

CapacityProviderPredefinedMetricType: TypeAlias = Literal[
    "LambdaCapacityProviderAverageCPUUtilization",
    "LambdaCapacityProviderAverageGPUUtilization",
]

CapacityProviderScalingMode: TypeAlias = Literal["Auto", "Manual"]

CapacityProviderState: TypeAlias = Literal["Pending", "Active", "Failed", "Deleting"]

CodeSigningPolicy: TypeAlias = Literal["Warn", "Enforce"]

DirectS3Read: TypeAlias = Literal["ENABLED", "DISABLED", "AUTO"]

EndPointType: TypeAlias = Literal["KAFKA_BOOTSTRAP_SERVERS"]

EventSourceMappingMetric: TypeAlias = Literal[
    "EventCount",
    "ErrorCount",
    "KafkaMetrics",
]

EventSourceMappingSystemLogLevel: TypeAlias = Literal["DEBUG", "INFO", "WARN"]

EventSourcePosition: TypeAlias = Literal["TRIM_HORIZON", "LATEST", "AT_TIMESTAMP"]

EventType: TypeAlias = Literal[
    "ExecutionStarted",
    "ExecutionSucceeded",
    "ExecutionFailed",
    "ExecutionTimedOut",
    "ExecutionStopped",
    "ContextStarted",
    "ContextSucceeded",
    "ContextFailed",
    "WaitStarted",
    "WaitSucceeded",
    "WaitCancelled",
    "StepStarted",
    "StepSucceeded",
    "StepFailed",
    "ChainedInvokeStarted",
    "ChainedInvokeSucceeded",
    "ChainedInvokeFailed",
    "ChainedInvokeTimedOut",
    "ChainedInvokeStopped",
    "CallbackStarted",
    "CallbackSucceeded",
    "CallbackFailed",
    "CallbackTimedOut",
    "InvocationCompleted",
    "ExecutionPaused",
    "ExecutionResumed",
]

ExecutionStatus: TypeAlias = Literal[
    "RUNNING",
    "SUCCEEDED",
    "FAILED",
    "TIMED_OUT",
    "STOPPED",
    "DELETING",
    "PAUSING",
    "PAUSED",
]

FullDocument: TypeAlias = Literal["UpdateLookup", "Default"]

FunctionResponseType: TypeAlias = Literal["ReportBatchItemFailures"]

FunctionUrlAuthType: TypeAlias = Literal["NONE", "AWS_IAM"]

FunctionVersion: TypeAlias = Literal["ALL"]

FunctionVersionLatestPublished: TypeAlias = Literal["LATEST_PUBLISHED"]

InvocationType: TypeAlias = Literal["Event", "RequestResponse", "DryRun"]

InvokeMode: TypeAlias = Literal["BUFFERED", "RESPONSE_STREAM"]

KafkaEventSourceMappingConsumptionMode: TypeAlias = Literal["Stream", "Queue"]

KafkaSchemaRegistryAuthType: TypeAlias = Literal[
    "BASIC_AUTH",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "OAUTHBEARER_AUTH",
]

KafkaSchemaValidationAttribute: TypeAlias = Literal["KEY", "VALUE"]

LastUpdateStatus: TypeAlias = Literal["Successful", "Failed", "InProgress"]

LastUpdateStatusReasonCode: TypeAlias = Literal[
    "EniLimitExceeded",
    "InsufficientRolePermissions",
    "InvalidConfiguration",
    "InternalError",
    "SubnetOutOfIPAddresses",
    "InvalidSubnet",
    "InvalidSecurityGroup",
    "ImageDeleted",
    "ImageAccessDenied",
    "InvalidImage",
    "KMSKeyAccessDenied",
    "KMSKeyNotFound",
    "InvalidStateKMSKey",
    "DisabledKMSKey",
    "EFSIOError",
    "EFSMountConnectivityError",
    "EFSMountFailure",
    "EFSMountTimeout",
    "InvalidRuntime",
    "InvalidZipFileException",
    "FunctionError",
    "ServiceQuotaExceededException",
    "VcpuLimitExceeded",
    "CapacityProviderScalingLimitExceeded",
    "InsufficientCapacity",
    "EC2RequestLimitExceeded",
    "FunctionError.InitTimeout",
    "FunctionError.RuntimeInitError",
    "FunctionError.ExtensionInitError",
    "FunctionError.InvalidEntryPoint",
    "FunctionError.InvalidWorkingDirectory",
    "FunctionError.PermissionDenied",
    "FunctionError.TooManyExtensions",
    "FunctionError.InitResourceExhausted",
    "DisallowedByVpcEncryptionControl",
    "IncompatibleAcceleratorInstanceTypes",
    "DependencyError",
]

LogFormat: TypeAlias = Literal["JSON", "Text"]

LogType: TypeAlias = Literal["None", "Tail"]

OperationAction: TypeAlias = Literal["START", "SUCCEED", "FAIL", "RETRY", "CANCEL"]

OperationStatus: TypeAlias = Literal[
    "STARTED",
    "PENDING",
    "READY",
    "SUCCEEDED",
    "FAILED",
    "CANCELLED",
    "TIMED_OUT",
    "STOPPED",
]

OperationType: TypeAlias = Literal[
    "EXECUTION",
    "CONTEXT",
    "STEP",
    "WAIT",
    "CALLBACK",
    "CHAINED_INVOKE",
]

PackageType: TypeAlias = Literal["Zip", "Image"]

PropagateTagsMode: TypeAlias = Literal["None", "Explicit"]

ProvisionedConcurrencyStatusEnum: TypeAlias = Literal["IN_PROGRESS", "READY", "FAILED"]

RecursiveLoop: TypeAlias = Literal["Allow", "Terminate"]

ResponseStreamingInvocationType: TypeAlias = Literal["RequestResponse", "DryRun"]

Runtime: TypeAlias = Literal[
    "nodejs",
    "nodejs4.3",
    "nodejs6.10",
    "nodejs8.10",
    "nodejs10.x",
    "nodejs12.x",
    "nodejs14.x",
    "nodejs16.x",
    "nodejs18.x",
    "nodejs20.x",
    "nodejs22.x",
    "nodejs24.x",
    "java8",
    "java8.al2",
    "java11",
    "java17",
    "java21",
    "java25",
    "python2.7",
    "python3.6",
    "python3.7",
    "python3.8",
    "python3.9",
    "python3.10",
    "python3.11",
    "python3.12",
    "python3.13",
    "python3.14",
    "dotnetcore1.0",
    "dotnetcore2.0",
    "dotnetcore2.1",
    "dotnetcore3.1",
    "dotnet6",
    "dotnet8",
    "dotnet10",
    "nodejs4.3-edge",
    "go1.x",
    "ruby2.5",
    "ruby2.7",
    "ruby3.2",
    "ruby3.3",
    "ruby3.4",
    "ruby4.0",
    "provided",
    "provided.al2",
    "provided.al2023",
    "nodejs26.x",
    "python3.15",
    "java8.al2023",
    "java11.al2023",
    "java17.al2023",
    "custom",
]

S3ObjectStorageMode: TypeAlias = Literal["COPY", "REFERENCE"]
"""The method Lambda uses to store a function's deployment package — either by
copying the package into Lambda-managed storage (`COPY`) or by referencing it
directly from the source Amazon S3 bucket (`REFERENCE`)."""

SchemaRegistryEventRecordFormat: TypeAlias = Literal["JSON", "SOURCE"]

SnapStartApplyOn: TypeAlias = Literal["PublishedVersions", "None"]

SnapStartOptimizationStatus: TypeAlias = Literal["On", "Off"]

SourceAccessType: TypeAlias = Literal[
    "BASIC_AUTH",
    "VPC_SUBNET",
    "VPC_SECURITY_GROUP",
    "SASL_SCRAM_512_AUTH",
    "SASL_SCRAM_256_AUTH",
    "VIRTUAL_HOST",
    "CLIENT_CERTIFICATE_TLS_AUTH",
    "SERVER_ROOT_CA_CERTIFICATE",
    "OAUTHBEARER_AUTH",
    "OAUTHBEARER_SCOPE",
    "OAUTHBEARER_AUDIENCE",
    "OAUTHBEARER_LOGICAL_CLUSTER",
    "OAUTHBEARER_IDENTITY_POOL",
    "IAM_AUTH",
    "IAM_OAUTHBEARER_AUTH",
]

State: TypeAlias = Literal[
    "Pending",
    "Active",
    "Inactive",
    "Failed",
    "Deactivating",
    "Deactivated",
    "ActiveNonInvocable",
    "Deleting",
]

StateReasonCode: TypeAlias = Literal[
    "Idle",
    "Creating",
    "Restoring",
    "EniLimitExceeded",
    "InsufficientRolePermissions",
    "InvalidConfiguration",
    "InternalError",
    "SubnetOutOfIPAddresses",
    "InvalidSubnet",
    "InvalidSecurityGroup",
    "ImageDeleted",
    "ImageAccessDenied",
    "InvalidImage",
    "KMSKeyAccessDenied",
    "KMSKeyNotFound",
    "InvalidStateKMSKey",
    "DisabledKMSKey",
    "EFSIOError",
    "EFSMountConnectivityError",
    "EFSMountFailure",
    "EFSMountTimeout",
    "InvalidRuntime",
    "InvalidZipFileException",
    "FunctionError",
    "ServiceQuotaExceededException",
    "VcpuLimitExceeded",
    "CapacityProviderScalingLimitExceeded",
    "InsufficientCapacity",
    "EC2RequestLimitExceeded",
    "FunctionError.InitTimeout",
    "FunctionError.RuntimeInitError",
    "FunctionError.ExtensionInitError",
    "FunctionError.InvalidEntryPoint",
    "FunctionError.InvalidWorkingDirectory",
    "FunctionError.PermissionDenied",
    "FunctionError.TooManyExtensions",
    "FunctionError.InitResourceExhausted",
    "DisallowedByVpcEncryptionControl",
    "DrainingDurableExecutions",
    "IncompatibleAcceleratorInstanceTypes",
    "DependencyError",
]

SystemLogLevel: TypeAlias = Literal["DEBUG", "INFO", "WARN"]

TenantIsolationMode: TypeAlias = Literal["PER_TENANT"]

ThrottleReason: TypeAlias = Literal[
    "ConcurrentInvocationLimitExceeded",
    "FunctionInvocationRateLimitExceeded",
    "ReservedFunctionConcurrentInvocationLimitExceeded",
    "ReservedFunctionInvocationRateLimitExceeded",
    "CallerRateLimitExceeded",
    "ConcurrentSnapshotCreateLimitExceeded",
]

TracingMode: TypeAlias = Literal["Active", "PassThrough"]

UpdateRuntimeOn: TypeAlias = Literal["Auto", "Manual", "FunctionUpdate"]

PaginatorName: TypeAlias = Literal[
    "get_durable_execution_history",
    "get_durable_execution_state",
    "list_aliases",
    "list_capacity_providers",
    "list_code_signing_configs",
    "list_durable_executions_by_function",
    "list_event_source_mappings",
    "list_function_event_invoke_configs",
    "list_function_url_configs",
    "list_function_versions_by_capacity_provider",
    "list_functions",
    "list_functions_by_code_signing_config",
    "list_layer_versions",
    "list_layers",
    "list_provisioned_concurrency_configs",
    "list_versions_by_function",
]

WaiterName: TypeAlias = Literal[
    "function_active",
    "function_active_v2",
    "function_exists",
    "function_updated",
    "function_updated_v2",
    "published_version_active",
]
