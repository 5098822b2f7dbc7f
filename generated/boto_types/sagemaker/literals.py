"""Enums of Amazon SageMaker Service. Each alias has the name of its shape in AWS's model.

The arguments of `get_paginator` and `get_waiter` have aliases too: PaginatorName, WaiterName.
"""

from typing import Literal, TypeAlias

AIBenchmarkJobStatus: TypeAlias = Literal[
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
]

AICapacityReservationPreference: TypeAlias = Literal["capacity-reservations-only"]

AIRecommendationInferenceFramework: TypeAlias = Literal["LMI", "VLLM"]

AIRecommendationInstanceType: TypeAlias = Literal[
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.12xlarge",
    "ml.g5.16xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.4xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.p6-b200.48xlarge",
]

AIRecommendationJobStatus: TypeAlias = Literal[
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
]

AIRecommendationMetric: TypeAlias = Literal["ttft-ms", "throughput", "cost"]

AIRecommendationOptimizationType: TypeAlias = Literal[
    "SpeculativeDecoding",
    "KernelTuning",
]

AccountDefaultStatus: TypeAlias = Literal["ENABLED", "DISABLED"]

ActionStatus: TypeAlias = Literal[
    "Unknown",
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
]

ActivationState: TypeAlias = Literal["Enabled", "Disabled"]

ActiveClusterOperationName: TypeAlias = Literal["Scaling"]

AdditionalS3DataSourceDataType: TypeAlias = Literal["S3Object", "S3Prefix"]

AggregationTransformationValue: TypeAlias = Literal["sum", "avg", "first", "min", "max"]

AlgorithmSortBy: TypeAlias = Literal["Name", "CreationTime"]

AlgorithmStatus: TypeAlias = Literal[
    "Pending",
    "InProgress",
    "Completed",
    "Failed",
    "Deleting",
]

AppImageConfigSortKey: TypeAlias = Literal["CreationTime", "LastModifiedTime", "Name"]

AppInstanceType: TypeAlias = Literal[
    "system",
    "ml.t3.micro",
    "ml.t3.small",
    "ml.t3.medium",
    "ml.t3.large",
    "ml.t3.xlarge",
    "ml.t3.2xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.8xlarge",
    "ml.m5.12xlarge",
    "ml.m5.16xlarge",
    "ml.m5.24xlarge",
    "ml.m5d.large",
    "ml.m5d.xlarge",
    "ml.m5d.2xlarge",
    "ml.m5d.4xlarge",
    "ml.m5d.8xlarge",
    "ml.m5d.12xlarge",
    "ml.m5d.16xlarge",
    "ml.m5d.24xlarge",
    "ml.c5.large",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.12xlarge",
    "ml.c5.18xlarge",
    "ml.c5.24xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.p3dn.24xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.r5.large",
    "ml.r5.xlarge",
    "ml.r5.2xlarge",
    "ml.r5.4xlarge",
    "ml.r5.8xlarge",
    "ml.r5.12xlarge",
    "ml.r5.16xlarge",
    "ml.r5.24xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.16xlarge",
    "ml.g5.12xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.geospatial.interactive",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.p5.48xlarge",
    "ml.p5en.48xlarge",
    "ml.p6-b200.48xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c6i.large",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.m6id.large",
    "ml.m6id.xlarge",
    "ml.m6id.2xlarge",
    "ml.m6id.4xlarge",
    "ml.m6id.8xlarge",
    "ml.m6id.12xlarge",
    "ml.m6id.16xlarge",
    "ml.m6id.24xlarge",
    "ml.m6id.32xlarge",
    "ml.c6id.large",
    "ml.c6id.xlarge",
    "ml.c6id.2xlarge",
    "ml.c6id.4xlarge",
    "ml.c6id.8xlarge",
    "ml.c6id.12xlarge",
    "ml.c6id.16xlarge",
    "ml.c6id.24xlarge",
    "ml.c6id.32xlarge",
    "ml.r6id.large",
    "ml.r6id.xlarge",
    "ml.r6id.2xlarge",
    "ml.r6id.4xlarge",
    "ml.r6id.8xlarge",
    "ml.r6id.12xlarge",
    "ml.r6id.16xlarge",
    "ml.r6id.24xlarge",
    "ml.r6id.32xlarge",
    "ml.p5.4xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
]

AppNetworkAccessType: TypeAlias = Literal["PublicInternetOnly", "VpcOnly"]

AppSecurityGroupManagement: TypeAlias = Literal["Service", "Customer"]

AppSortKey: TypeAlias = Literal["CreationTime"]

AppStatus: TypeAlias = Literal["Deleted", "Deleting", "Failed", "InService", "Pending"]

AppType: TypeAlias = Literal[
    "JupyterServer",
    "KernelGateway",
    "DetailedProfiler",
    "TensorBoard",
    "CodeEditor",
    "JupyterLab",
    "RStudioServerPro",
    "RSessionGateway",
    "Canvas",
]

ArtifactSourceIdType: TypeAlias = Literal["MD5Hash", "S3ETag", "S3Version", "Custom"]

AssemblyType: TypeAlias = Literal["None", "Line"]

AssociationEdgeType: TypeAlias = Literal[
    "ContributedTo",
    "AssociatedWith",
    "DerivedFrom",
    "Produced",
    "SameAs",
]

AsyncNotificationTopicTypes: TypeAlias = Literal[
    "SUCCESS_NOTIFICATION_TOPIC",
    "ERROR_NOTIFICATION_TOPIC",
]

AthenaResultCompressionType: TypeAlias = Literal["GZIP", "SNAPPY", "ZLIB"]
"""The compression used for Athena query results."""

AthenaResultFormat: TypeAlias = Literal["PARQUET", "ORC", "AVRO", "JSON", "TEXTFILE"]
"""The data storage format for Athena query results."""

AuthMode: TypeAlias = Literal["SSO", "IAM"]

AutoMLAlgorithm: TypeAlias = Literal[
    "xgboost",
    "linear-learner",
    "mlp",
    "lightgbm",
    "catboost",
    "randomforest",
    "extra-trees",
    "nn-torch",
    "fastai",
    "cnn-qr",
    "deepar",
    "prophet",
    "npts",
    "arima",
    "ets",
]

AutoMLChannelType: TypeAlias = Literal["training", "validation"]

AutoMLJobObjectiveType: TypeAlias = Literal["Maximize", "Minimize"]

AutoMLJobSecondaryStatus: TypeAlias = Literal[
    "Starting",
    "MaxCandidatesReached",
    "Failed",
    "Stopped",
    "MaxAutoMLJobRuntimeReached",
    "Stopping",
    "CandidateDefinitionsGenerated",
    "Completed",
    "ExplainabilityError",
    "DeployingModel",
    "ModelDeploymentError",
    "GeneratingModelInsightsReport",
    "ModelInsightsError",
    "AnalyzingData",
    "FeatureEngineering",
    "ModelTuning",
    "GeneratingExplainabilityReport",
    "TrainingModels",
    "PreTraining",
]

AutoMLJobStatus: TypeAlias = Literal[
    "Completed",
    "InProgress",
    "Failed",
    "Stopped",
    "Stopping",
]

AutoMLMetricEnum: TypeAlias = Literal[
    "Accuracy",
    "MSE",
    "F1",
    "F1macro",
    "AUC",
    "RMSE",
    "BalancedAccuracy",
    "R2",
    "Recall",
    "RecallMacro",
    "Precision",
    "PrecisionMacro",
    "MAE",
    "MAPE",
    "MASE",
    "WAPE",
    "AverageWeightedQuantileLoss",
]

AutoMLMetricExtendedEnum: TypeAlias = Literal[
    "Accuracy",
    "MSE",
    "F1",
    "F1macro",
    "AUC",
    "RMSE",
    "MAE",
    "R2",
    "BalancedAccuracy",
    "Precision",
    "PrecisionMacro",
    "Recall",
    "RecallMacro",
    "LogLoss",
    "InferenceLatency",
    "MAPE",
    "MASE",
    "WAPE",
    "AverageWeightedQuantileLoss",
    "Rouge1",
    "Rouge2",
    "RougeL",
    "RougeLSum",
    "Perplexity",
    "ValidationLoss",
    "TrainingLoss",
]

AutoMLMode: TypeAlias = Literal["AUTO", "ENSEMBLING", "HYPERPARAMETER_TUNING"]

AutoMLProblemTypeConfigName: TypeAlias = Literal[
    "ImageClassification",
    "TextClassification",
    "TimeSeriesForecasting",
    "Tabular",
    "TextGeneration",
]

AutoMLProcessingUnit: TypeAlias = Literal["CPU", "GPU"]

AutoMLS3DataType: TypeAlias = Literal[
    "ManifestFile",
    "S3Prefix",
    "AugmentedManifestFile",
]

AutoMLSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

AutoMLSortOrder: TypeAlias = Literal["Ascending", "Descending"]

AutoMountHomeEFS: TypeAlias = Literal["Enabled", "Disabled", "DefaultAsDomain"]

AutotuneMode: TypeAlias = Literal["Enabled"]

AvailabilityZoneBalanceEnforcementMode: TypeAlias = Literal["PERMISSIVE"]

AwsManagedHumanLoopRequestSource: TypeAlias = Literal[
    "AWS/Rekognition/DetectModerationLabels/Image/V3",
    "AWS/Textract/AnalyzeDocument/Forms/V1",
]

BatchAddClusterNodesErrorCode: TypeAlias = Literal[
    "InstanceGroupNotFound",
    "InvalidInstanceGroupStatus",
    "IncompatibleAvailabilityZones",
    "IncompatibleInstanceTypes",
]

BatchDeleteClusterNodesErrorCode: TypeAlias = Literal[
    "NodeIdNotFound",
    "InvalidNodeStatus",
    "NodeIdInUse",
]

BatchRebootClusterNodesErrorCode: TypeAlias = Literal[
    "InstanceIdNotFound",
    "InvalidInstanceStatus",
    "InstanceIdInUse",
    "InternalServerError",
]

BatchReplaceClusterNodesErrorCode: TypeAlias = Literal[
    "InstanceIdNotFound",
    "InvalidInstanceStatus",
    "InstanceIdInUse",
    "InternalServerError",
]

BatchStrategy: TypeAlias = Literal["MultiRecord", "SingleRecord"]

BooleanOperator: TypeAlias = Literal["And", "Or"]

CandidateSortBy: TypeAlias = Literal[
    "CreationTime",
    "Status",
    "FinalObjectiveMetricValue",
]

CandidateStatus: TypeAlias = Literal[
    "Completed",
    "InProgress",
    "Failed",
    "Stopped",
    "Stopping",
]

CandidateStepType: TypeAlias = Literal[
    "AWS::SageMaker::TrainingJob",
    "AWS::SageMaker::TransformJob",
    "AWS::SageMaker::ProcessingJob",
]

CapacityReservationPreference: TypeAlias = Literal["capacity-reservations-only"]

CapacityReservationType: TypeAlias = Literal["ODCR", "CRG"]

CapacitySizeType: TypeAlias = Literal["INSTANCE_COUNT", "CAPACITY_PERCENT"]

CaptureMode: TypeAlias = Literal["Input", "Output", "InputAndOutput"]

CaptureStatus: TypeAlias = Literal["Started", "Stopped"]

ClarifyFeatureType: TypeAlias = Literal["numerical", "categorical", "text"]

ClarifyTextGranularity: TypeAlias = Literal["token", "sentence", "paragraph"]

ClarifyTextLanguage: TypeAlias = Literal[
    "af",
    "sq",
    "ar",
    "hy",
    "eu",
    "bn",
    "bg",
    "ca",
    "zh",
    "hr",
    "cs",
    "da",
    "nl",
    "en",
    "et",
    "fi",
    "fr",
    "de",
    "el",
    "gu",
    "he",
    "hi",
    "hu",
    "is",
    "id",
    "ga",
    "it",
    "kn",
    "ky",
    "lv",
    "lt",
    "lb",
    "mk",
    "ml",
    "mr",
    "ne",
    "nb",
    "fa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sa",
    "sr",
    "tn",
    "si",
    "sk",
    "sl",
    "es",
    "sv",
    "tl",
    "ta",
    "tt",
    "te",
    "tr",
    "uk",
    "ur",
    "yo",
    "lij",
    "xx",
]

CleanupFailureErrorCode: TypeAlias = Literal["ClientError", "InternalFailure"]
"""The type of error that prevented the Cleanup step from deleting output resources."""

ClusterAutoScalerType: TypeAlias = Literal["Karpenter"]

ClusterAutoScalingMode: TypeAlias = Literal["Enable", "Disable"]

ClusterAutoScalingStatus: TypeAlias = Literal[
    "InService",
    "Failed",
    "Creating",
    "Deleting",
]

ClusterCapacityType: TypeAlias = Literal["Spot", "OnDemand"]

ClusterConfigMode: TypeAlias = Literal["Enable", "Disable"]

ClusterEventLevel: TypeAlias = Literal["Info", "Warn", "Error"]
"""The severity level for a HyperPod cluster event."""

ClusterEventResourceType: TypeAlias = Literal["Cluster", "InstanceGroup", "Instance"]

ClusterFSxLustreDeletionPolicy: TypeAlias = Literal["DeleteIfNotUsed", "Keep"]
"""The deletion policy for the Amazon FSx for Lustre file system used in the shared
environment of restricted instance groups (RIG)."""

ClusterImageVersionStatus: TypeAlias = Literal[
    "UpToDate",
    "UpdateAvailable",
    "SecurityUpdateRequired",
    "EndOfLife",
]
"""The status of the Amazon Machine Image (AMI) version for the HyperPod cluster
instance group, node, or cluster. The AMI version is determined at the instance group
level, and all nodes within an instance group run the same AMI."""

ClusterInstanceStatus: TypeAlias = Literal[
    "Running",
    "Failure",
    "Pending",
    "ShuttingDown",
    "SystemUpdating",
    "DeepHealthCheckInProgress",
    "NotFound",
]

ClusterInstanceType: TypeAlias = Literal[
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.48xlarge",
    "ml.p5.4xlarge",
    "ml.p6e-gb200.36xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.12xlarge",
    "ml.g5.16xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.c5.large",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.12xlarge",
    "ml.c5.18xlarge",
    "ml.c5.24xlarge",
    "ml.c5n.large",
    "ml.c5n.2xlarge",
    "ml.c5n.4xlarge",
    "ml.c5n.9xlarge",
    "ml.c5n.18xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.8xlarge",
    "ml.m5.12xlarge",
    "ml.m5.16xlarge",
    "ml.m5.24xlarge",
    "ml.t3.medium",
    "ml.t3.large",
    "ml.t3.xlarge",
    "ml.t3.2xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.16xlarge",
    "ml.g6.12xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.gr6.4xlarge",
    "ml.gr6.8xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.p6-b200.48xlarge",
    "ml.trn2.3xlarge",
    "ml.trn2.48xlarge",
    "ml.c6i.large",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.i3en.large",
    "ml.i3en.xlarge",
    "ml.i3en.2xlarge",
    "ml.i3en.3xlarge",
    "ml.i3en.6xlarge",
    "ml.i3en.12xlarge",
    "ml.i3en.24xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.r5d.16xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.p6-b300.48xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.c6g.medium",
    "ml.c6g.large",
    "ml.c6g.xlarge",
    "ml.c6g.2xlarge",
    "ml.c6g.4xlarge",
    "ml.c6g.8xlarge",
    "ml.c6g.12xlarge",
    "ml.c6g.16xlarge",
    "ml.c7g.medium",
    "ml.c7g.large",
    "ml.c7g.xlarge",
    "ml.c7g.2xlarge",
    "ml.c7g.4xlarge",
    "ml.c7g.8xlarge",
    "ml.c7g.12xlarge",
    "ml.c7g.16xlarge",
    "ml.c8g.medium",
    "ml.c8g.large",
    "ml.c8g.xlarge",
    "ml.c8g.2xlarge",
    "ml.c8g.4xlarge",
    "ml.c8g.8xlarge",
    "ml.c8g.12xlarge",
    "ml.c8g.16xlarge",
    "ml.c8g.24xlarge",
    "ml.c8g.48xlarge",
    "ml.c6a.large",
    "ml.c6a.xlarge",
    "ml.c6a.2xlarge",
    "ml.c6a.4xlarge",
    "ml.c6a.8xlarge",
    "ml.c6a.12xlarge",
    "ml.c6a.16xlarge",
    "ml.c6a.24xlarge",
    "ml.c6a.32xlarge",
    "ml.c6a.48xlarge",
    "ml.m6a.large",
    "ml.m6a.xlarge",
    "ml.m6a.2xlarge",
    "ml.m6a.4xlarge",
    "ml.m6a.8xlarge",
    "ml.m6a.12xlarge",
    "ml.m6a.16xlarge",
    "ml.m6a.24xlarge",
    "ml.m6a.32xlarge",
    "ml.m6a.48xlarge",
    "ml.m6g.medium",
    "ml.m6g.large",
    "ml.m6g.xlarge",
    "ml.m6g.2xlarge",
    "ml.m6g.4xlarge",
    "ml.m6g.8xlarge",
    "ml.m6g.12xlarge",
    "ml.m6g.16xlarge",
    "ml.m7g.medium",
    "ml.m7g.large",
    "ml.m7g.xlarge",
    "ml.m7g.2xlarge",
    "ml.m7g.4xlarge",
    "ml.m7g.8xlarge",
    "ml.m7g.12xlarge",
    "ml.m7g.16xlarge",
    "ml.m8g.medium",
    "ml.m8g.large",
    "ml.m8g.xlarge",
    "ml.m8g.2xlarge",
    "ml.m8g.4xlarge",
    "ml.m8g.8xlarge",
    "ml.m8g.12xlarge",
    "ml.m8g.16xlarge",
    "ml.m8g.24xlarge",
    "ml.m8g.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
    "ml.c8a.16xlarge",
    "ml.m8a.16xlarge",
]

ClusterInterfaceType: TypeAlias = Literal["efa", "efa-only"]

ClusterKubernetesTaintEffect: TypeAlias = Literal[
    "NoSchedule",
    "PreferNoSchedule",
    "NoExecute",
]

ClusterNodeProvisioningMode: TypeAlias = Literal["Continuous"]

ClusterNodeRecovery: TypeAlias = Literal["Automatic", "None"]

ClusterOnDrainTimeout: TypeAlias = Literal["Force", "Skip"]
"""The action to take if the pods on an instance don't drain within the configured
timeout. Valid values are `Skip` and `Force`."""

ClusterOperationSortBy: TypeAlias = Literal["CreationTime"]

ClusterOperationStatus: TypeAlias = Literal["InProgress", "Superseded", "Done"]

ClusterOperationType: TypeAlias = Literal["Scaling", "DeepHealthCheck"]

ClusterPatchingStrategy: TypeAlias = Literal["WhenIdle", "WhenAllIdle", "DrainFirst"]
"""The strategy for applying automatic patches to instances."""

ClusterSlurmConfigStrategy: TypeAlias = Literal["Overwrite", "Managed", "Merge"]

ClusterSlurmNodeType: TypeAlias = Literal["Controller", "Login", "Compute"]

ClusterSortBy: TypeAlias = Literal["CREATION_TIME", "NAME"]

ClusterStatus: TypeAlias = Literal[
    "Creating",
    "Deleting",
    "Failed",
    "InService",
    "RollingBack",
    "SystemUpdating",
    "Updating",
]

CodeRepositorySortBy: TypeAlias = Literal["Name", "CreationTime", "LastModifiedTime"]

CodeRepositorySortOrder: TypeAlias = Literal["Ascending", "Descending"]

CollectionType: TypeAlias = Literal["List", "Set", "Vector"]

CompilationJobStatus: TypeAlias = Literal[
    "INPROGRESS",
    "COMPLETED",
    "FAILED",
    "STARTING",
    "STOPPING",
    "STOPPED",
]

CompleteOnConvergence: TypeAlias = Literal["Disabled", "Enabled"]

CompressionType: TypeAlias = Literal["None", "Gzip"]

ConditionOutcome: TypeAlias = Literal["True", "False"]

ContainerMode: TypeAlias = Literal["SingleModel", "MultiModel"]

ContentClassifier: TypeAlias = Literal[
    "FreeOfPersonallyIdentifiableInformation",
    "FreeOfAdultContent",
]

CrossAccountFilterOption: TypeAlias = Literal["SameAccount", "CrossAccount"]

CustomizationTechnique: TypeAlias = Literal["SFT", "DPO", "RLVR", "RLAIF"]

DataDistributionType: TypeAlias = Literal["FullyReplicated", "ShardedByS3Key"]

DataSourceName: TypeAlias = Literal["SalesforceGenie", "Snowflake"]

DatabaseConfigurationRollbackStatus: TypeAlias = Literal[
    "NotApplicable",
    "Reverted",
    "RevertFailed",
]

DeepHealthCheckType: TypeAlias = Literal[
    "InstanceStress",
    "InstanceConnectivity",
    "MultiNodeTrainingValidation",
]

DetailedAlgorithmStatus: TypeAlias = Literal[
    "NotStarted",
    "InProgress",
    "Completed",
    "Failed",
]

DetailedModelPackageStatus: TypeAlias = Literal[
    "NotStarted",
    "InProgress",
    "Completed",
    "Failed",
]

DeviceDeploymentStatus: TypeAlias = Literal[
    "READYTODEPLOY",
    "INPROGRESS",
    "DEPLOYED",
    "FAILED",
    "STOPPING",
    "STOPPED",
]

DeviceSubsetType: TypeAlias = Literal["PERCENTAGE", "SELECTION", "NAMECONTAINS"]

DirectInternetAccess: TypeAlias = Literal["Enabled", "Disabled"]

Direction: TypeAlias = Literal["Both", "Ascendants", "Descendants"]

DomainStatus: TypeAlias = Literal[
    "Deleting",
    "Failed",
    "InService",
    "Pending",
    "Updating",
    "Update_Failed",
    "Delete_Failed",
]

EdgePackagingJobStatus: TypeAlias = Literal[
    "STARTING",
    "INPROGRESS",
    "COMPLETED",
    "FAILED",
    "STOPPING",
    "STOPPED",
]

EdgePresetDeploymentStatus: TypeAlias = Literal["COMPLETED", "FAILED"]

EdgePresetDeploymentType: TypeAlias = Literal["GreengrassV2Component"]

EnabledOrDisabled: TypeAlias = Literal["Enabled", "Disabled"]

EndpointConfigSortKey: TypeAlias = Literal["Name", "CreationTime"]

EndpointSortKey: TypeAlias = Literal["Name", "CreationTime", "Status"]

EndpointStatus: TypeAlias = Literal[
    "OutOfService",
    "Creating",
    "Updating",
    "SystemUpdating",
    "RollingBack",
    "InService",
    "Deleting",
    "Failed",
    "UpdateRollbackFailed",
]

EvaluationType: TypeAlias = Literal[
    "LLMAJEvaluation",
    "CustomScorerEvaluation",
    "BenchmarkEvaluation",
]

EventSortBy: TypeAlias = Literal["EventTime"]

ExecutionRoleIdentityConfig: TypeAlias = Literal["USER_PROFILE_NAME", "DISABLED"]

ExecutionRoleSessionNameMode: TypeAlias = Literal["STATIC", "USER_IDENTITY"]

ExecutionStatus: TypeAlias = Literal[
    "Pending",
    "Completed",
    "CompletedWithViolations",
    "InProgress",
    "Failed",
    "Stopping",
    "Stopped",
]

ExtensionHealthIssueCode: TypeAlias = Literal[
    "InvalidConfiguration",
    "ConfigurationConflict",
    "AccessDenied",
    "ResourceNotFound",
    "DependencyUnreachable",
    "ExtensionUnhealthy",
    "InternalFailure",
    "Other",
]

ExtensionStatus: TypeAlias = Literal[
    "Creating",
    "Active",
    "CreateFailed",
    "Updating",
    "Deleting",
    "DeleteFailed",
    "Degraded",
    "UpdateFailed",
]

FailureHandlingPolicy: TypeAlias = Literal["ROLLBACK_ON_FAILURE", "DO_NOTHING"]

FairShare: TypeAlias = Literal["Enabled", "Disabled"]

FeatureGroupSortBy: TypeAlias = Literal[
    "Name",
    "FeatureGroupStatus",
    "OfflineStoreStatus",
    "CreationTime",
]

FeatureGroupSortOrder: TypeAlias = Literal["Ascending", "Descending"]

FeatureGroupStatus: TypeAlias = Literal[
    "Creating",
    "Created",
    "CreateFailed",
    "Deleting",
    "DeleteFailed",
]

FeatureStatus: TypeAlias = Literal["ENABLED", "DISABLED"]

FeatureType: TypeAlias = Literal["Integral", "Fractional", "String"]

FileSystemAccessMode: TypeAlias = Literal["rw", "ro"]

FileSystemType: TypeAlias = Literal["EFS", "FSxLustre"]

FillingType: TypeAlias = Literal[
    "frontfill",
    "middlefill",
    "backfill",
    "futurefill",
    "frontfill_value",
    "middlefill_value",
    "backfill_value",
    "futurefill_value",
]

FlatInvocations: TypeAlias = Literal["Continue", "Stop"]

FlowDefinitionStatus: TypeAlias = Literal[
    "Initializing",
    "Active",
    "Failed",
    "Deleting",
]

ForEachStatus: TypeAlias = Literal["Succeeded", "Failed", "Stopped"]
"""The status of a ForEach step execution."""

Framework: TypeAlias = Literal[
    "TENSORFLOW",
    "KERAS",
    "MXNET",
    "ONNX",
    "PYTORCH",
    "XGBOOST",
    "TFLITE",
    "DARKNET",
    "SKLEARN",
]

HomeEfsFileSystemCreation: TypeAlias = Literal["Enabled", "Disabled"]
"""Indicates whether a home EFS file system is created for the domain."""

HubContentSortBy: TypeAlias = Literal[
    "HubContentName",
    "CreationTime",
    "HubContentStatus",
]

HubContentStatus: TypeAlias = Literal[
    "Available",
    "Importing",
    "Deleting",
    "ImportFailed",
    "DeleteFailed",
    "PendingImport",
    "PendingDelete",
]

HubContentSupportStatus: TypeAlias = Literal["Supported", "Deprecated", "Restricted"]

HubContentType: TypeAlias = Literal[
    "Model",
    "Notebook",
    "ModelReference",
    "DataSet",
    "JsonDoc",
]

HubSortBy: TypeAlias = Literal["HubName", "CreationTime", "HubStatus", "AccountIdOwner"]

HubStatus: TypeAlias = Literal[
    "InService",
    "Creating",
    "Updating",
    "Deleting",
    "CreateFailed",
    "UpdateFailed",
    "DeleteFailed",
]

HumanTaskUiStatus: TypeAlias = Literal["Active", "Deleting"]

HyperParameterScalingType: TypeAlias = Literal[
    "Auto",
    "Linear",
    "Logarithmic",
    "ReverseLogarithmic",
]

HyperParameterTuningAllocationStrategy: TypeAlias = Literal["Prioritized"]

HyperParameterTuningJobObjectiveType: TypeAlias = Literal["Maximize", "Minimize"]

HyperParameterTuningJobSortByOptions: TypeAlias = Literal[
    "Name",
    "Status",
    "CreationTime",
]

HyperParameterTuningJobStatus: TypeAlias = Literal[
    "Completed",
    "InProgress",
    "Failed",
    "Stopped",
    "Stopping",
    "Deleting",
    "DeleteFailed",
]

HyperParameterTuningJobStrategyType: TypeAlias = Literal[
    "Bayesian",
    "Random",
    "Hyperband",
    "Grid",
]
"""The strategy hyperparameter tuning uses to find the best combination of
hyperparameters for your model."""

HyperParameterTuningJobWarmStartType: TypeAlias = Literal[
    "IdenticalDataAndAlgorithm",
    "TransferLearning",
]

IPAddressType: TypeAlias = Literal["ipv4", "dualstack"]

IdleResourceSharing: TypeAlias = Literal["Enabled", "Disabled"]

ImageSortBy: TypeAlias = Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "IMAGE_NAME"]

ImageSortOrder: TypeAlias = Literal["ASCENDING", "DESCENDING"]

ImageStatus: TypeAlias = Literal[
    "CREATING",
    "CREATED",
    "CREATE_FAILED",
    "UPDATING",
    "UPDATE_FAILED",
    "DELETING",
    "DELETE_FAILED",
]

ImageVersionSortBy: TypeAlias = Literal[
    "CREATION_TIME",
    "LAST_MODIFIED_TIME",
    "VERSION",
]

ImageVersionSortOrder: TypeAlias = Literal["ASCENDING", "DESCENDING"]

ImageVersionStatus: TypeAlias = Literal[
    "CREATING",
    "CREATED",
    "CREATE_FAILED",
    "DELETING",
    "DELETE_FAILED",
]

IncludedData: TypeAlias = Literal["AllData", "MetadataOnly"]

InferenceComponentCapacitySizeType: TypeAlias = Literal[
    "COPY_COUNT",
    "CAPACITY_PERCENT",
]

InferenceComponentPlacementStrategy: TypeAlias = Literal["SPREAD", "BINPACK"]

InferenceComponentSortKey: TypeAlias = Literal["Name", "CreationTime", "Status"]

InferenceComponentStatus: TypeAlias = Literal[
    "InService",
    "Creating",
    "Updating",
    "Failed",
    "Deleting",
]

InferenceExecutionMode: TypeAlias = Literal["Serial", "Direct"]

InferenceExperimentStatus: TypeAlias = Literal[
    "Creating",
    "Created",
    "Updating",
    "Running",
    "Starting",
    "Stopping",
    "Completed",
    "Cancelled",
]

InferenceExperimentStopDesiredState: TypeAlias = Literal["Completed", "Cancelled"]

InferenceExperimentType: TypeAlias = Literal["ShadowMode"]

InferenceRouterRoutingPreference: TypeAlias = Literal[
    "LocalRegionFirst",
    "InstancePoolOrder",
]
"""How an inference router chooses among the destinations of a routing target."""

InferenceRouterStatus: TypeAlias = Literal[
    "InService",
    "Creating",
    "Updating",
    "Failed",
    "Deleting",
]
"""The status of an inference router."""

InputMode: TypeAlias = Literal["Pipe", "File"]

InstanceGroupStatus: TypeAlias = Literal[
    "InService",
    "Creating",
    "Updating",
    "Failed",
    "Degraded",
    "SystemUpdating",
    "Deleting",
]

InstanceType: TypeAlias = Literal[
    "ml.t2.medium",
    "ml.t2.large",
    "ml.t2.xlarge",
    "ml.t2.2xlarge",
    "ml.t3.medium",
    "ml.t3.large",
    "ml.t3.xlarge",
    "ml.t3.2xlarge",
    "ml.m4.xlarge",
    "ml.m4.2xlarge",
    "ml.m4.4xlarge",
    "ml.m4.10xlarge",
    "ml.m4.16xlarge",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.12xlarge",
    "ml.m5.24xlarge",
    "ml.m5d.large",
    "ml.m5d.xlarge",
    "ml.m5d.2xlarge",
    "ml.m5d.4xlarge",
    "ml.m5d.8xlarge",
    "ml.m5d.12xlarge",
    "ml.m5d.16xlarge",
    "ml.m5d.24xlarge",
    "ml.c4.xlarge",
    "ml.c4.2xlarge",
    "ml.c4.4xlarge",
    "ml.c4.8xlarge",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.18xlarge",
    "ml.c5d.xlarge",
    "ml.c5d.2xlarge",
    "ml.c5d.4xlarge",
    "ml.c5d.9xlarge",
    "ml.c5d.18xlarge",
    "ml.p2.xlarge",
    "ml.p2.8xlarge",
    "ml.p2.16xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.p3dn.24xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.r5.large",
    "ml.r5.xlarge",
    "ml.r5.2xlarge",
    "ml.r5.4xlarge",
    "ml.r5.8xlarge",
    "ml.r5.12xlarge",
    "ml.r5.16xlarge",
    "ml.r5.24xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.16xlarge",
    "ml.g5.12xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.inf1.xlarge",
    "ml.inf1.2xlarge",
    "ml.inf1.6xlarge",
    "ml.inf1.24xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.inf2.xlarge",
    "ml.inf2.8xlarge",
    "ml.inf2.24xlarge",
    "ml.inf2.48xlarge",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.48xlarge",
    "ml.p6-b200.48xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c6i.large",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.m6id.large",
    "ml.m6id.xlarge",
    "ml.m6id.2xlarge",
    "ml.m6id.4xlarge",
    "ml.m6id.8xlarge",
    "ml.m6id.12xlarge",
    "ml.m6id.16xlarge",
    "ml.m6id.24xlarge",
    "ml.m6id.32xlarge",
    "ml.c6id.large",
    "ml.c6id.xlarge",
    "ml.c6id.2xlarge",
    "ml.c6id.4xlarge",
    "ml.c6id.8xlarge",
    "ml.c6id.12xlarge",
    "ml.c6id.16xlarge",
    "ml.c6id.24xlarge",
    "ml.c6id.32xlarge",
    "ml.r6id.large",
    "ml.r6id.xlarge",
    "ml.r6id.2xlarge",
    "ml.r6id.4xlarge",
    "ml.r6id.8xlarge",
    "ml.r6id.12xlarge",
    "ml.r6id.16xlarge",
    "ml.r6id.24xlarge",
    "ml.r6id.32xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.p5.4xlarge",
    "ml.p5en.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
]

IsTrackingServerActive: TypeAlias = Literal["Active", "Inactive"]

JobCategory: TypeAlias = Literal[
    "AgentRFT",
    "SyntheticDataGeneration",
    "DataQualityEvaluation",
    "AgentRFTEvaluation",
    "DataTransformation",
]

JobSecondaryStatus: TypeAlias = Literal[
    "Starting",
    "Downloading",
    "Training",
    "Uploading",
    "Stopping",
    "Stopped",
    "MaxRuntimeExceeded",
    "Interrupted",
    "Failed",
    "Completed",
    "Restarting",
    "Pending",
    "Generating",
    "PartialGeneration",
    "Evaluating",
    "Validating",
    "Preparing",
    "Executing",
    "Publishing",
    "Finalizing",
    "Transforming",
    "Deleting",
    "DeleteFailed",
]

JobStatus: TypeAlias = Literal[
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
    "Deleting",
    "DeleteFailed",
]

JobType: TypeAlias = Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"]

JoinSource: TypeAlias = Literal["Input", "None"]

LabelingJobStatus: TypeAlias = Literal[
    "Initializing",
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
]

LastUpdateStatusValue: TypeAlias = Literal["Successful", "Failed", "InProgress"]

LifecycleManagement: TypeAlias = Literal["ENABLED", "DISABLED"]

LineageType: TypeAlias = Literal["TrialComponent", "Artifact", "Context", "Action"]

ListAIBenchmarkJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

ListAIRecommendationJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

ListAIWorkloadConfigsSortBy: TypeAlias = Literal["Name", "CreationTime"]

ListCompilationJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

ListDeviceFleetsSortBy: TypeAlias = Literal[
    "NAME",
    "CREATION_TIME",
    "LAST_MODIFIED_TIME",
]

ListEdgeDeploymentPlansSortBy: TypeAlias = Literal[
    "NAME",
    "DEVICE_FLEET_NAME",
    "CREATION_TIME",
    "LAST_MODIFIED_TIME",
]

ListEdgePackagingJobsSortBy: TypeAlias = Literal[
    "NAME",
    "MODEL_NAME",
    "CREATION_TIME",
    "LAST_MODIFIED_TIME",
    "STATUS",
]

ListInferenceRecommendationsJobsSortBy: TypeAlias = Literal[
    "Name",
    "CreationTime",
    "Status",
]

ListLabelingJobsForWorkteamSortByOptions: TypeAlias = Literal["CreationTime"]

ListOptimizationJobsSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

ListWorkforcesSortByOptions: TypeAlias = Literal["Name", "CreateDate"]

ListWorkteamsSortByOptions: TypeAlias = Literal["Name", "CreateDate"]

MIGProfileType: TypeAlias = Literal[
    "mig-1g.5gb",
    "mig-1g.10gb",
    "mig-1g.18gb",
    "mig-1g.20gb",
    "mig-1g.23gb",
    "mig-1g.35gb",
    "mig-1g.45gb",
    "mig-1g.47gb",
    "mig-2g.10gb",
    "mig-2g.20gb",
    "mig-2g.35gb",
    "mig-2g.45gb",
    "mig-2g.47gb",
    "mig-3g.20gb",
    "mig-3g.40gb",
    "mig-3g.71gb",
    "mig-3g.90gb",
    "mig-3g.93gb",
    "mig-4g.20gb",
    "mig-4g.40gb",
    "mig-4g.71gb",
    "mig-4g.90gb",
    "mig-4g.93gb",
    "mig-7g.40gb",
    "mig-7g.80gb",
    "mig-7g.141gb",
    "mig-7g.180gb",
    "mig-7g.186gb",
]

MaintenanceStatus: TypeAlias = Literal[
    "MaintenanceInProgress",
    "MaintenanceComplete",
    "MaintenanceFailed",
]

ManagedInstanceScalingScaleInStrategy: TypeAlias = Literal[
    "IDLE_RELEASE",
    "CONSOLIDATION",
]

ManagedInstanceScalingStatus: TypeAlias = Literal["ENABLED", "DISABLED"]

ManagedStorageType: TypeAlias = Literal["Restricted"]

MetricSetSource: TypeAlias = Literal["Train", "Validation", "Test"]

MlTools: TypeAlias = Literal[
    "DataWrangler",
    "FeatureStore",
    "EmrClusters",
    "AutoMl",
    "Experiments",
    "Training",
    "ModelEvaluation",
    "Pipelines",
    "Models",
    "JumpStart",
    "InferenceRecommender",
    "Endpoints",
    "Projects",
    "InferenceOptimization",
    "PerformanceEvaluation",
    "LakeraGuard",
    "Comet",
    "DeepchecksLLMEvaluation",
    "Fiddler",
    "HyperPodClusters",
    "RunningInstances",
    "Datasets",
    "Evaluators",
]

MlflowAppStatus: TypeAlias = Literal[
    "Creating",
    "Created",
    "CreateFailed",
    "Updating",
    "Updated",
    "UpdateFailed",
    "Deleting",
    "DeleteFailed",
    "Deleted",
]

ModelApprovalStatus: TypeAlias = Literal[
    "Approved",
    "Rejected",
    "PendingManualApproval",
]

ModelCacheSetting: TypeAlias = Literal["Enabled", "Disabled"]

ModelCardExportJobSortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]
"""Attribute by which to sort returned export jobs."""

ModelCardExportJobSortOrder: TypeAlias = Literal["Ascending", "Descending"]

ModelCardExportJobStatus: TypeAlias = Literal["InProgress", "Completed", "Failed"]

ModelCardProcessingStatus: TypeAlias = Literal[
    "DeleteInProgress",
    "DeletePending",
    "ContentDeleted",
    "ExportJobsDeleted",
    "DeleteCompleted",
    "DeleteFailed",
]

ModelCardSortBy: TypeAlias = Literal["Name", "CreationTime"]

ModelCardSortOrder: TypeAlias = Literal["Ascending", "Descending"]

ModelCardStatus: TypeAlias = Literal["Draft", "PendingReview", "Approved", "Archived"]

ModelCardVersionSortBy: TypeAlias = Literal["Version"]

ModelCompressionType: TypeAlias = Literal["None", "Gzip"]

ModelInfrastructureType: TypeAlias = Literal["RealTimeInference"]

ModelMetadataFilterType: TypeAlias = Literal[
    "Domain",
    "Framework",
    "Task",
    "FrameworkVersion",
]

ModelPackageGroupSortBy: TypeAlias = Literal["Name", "CreationTime"]

ModelPackageGroupStatus: TypeAlias = Literal[
    "Pending",
    "InProgress",
    "Completed",
    "Failed",
    "Deleting",
    "DeleteFailed",
]

ModelPackageRegistrationType: TypeAlias = Literal["Logged", "Registered"]

ModelPackageSortBy: TypeAlias = Literal["Name", "CreationTime"]

ModelPackageStatus: TypeAlias = Literal[
    "Pending",
    "InProgress",
    "Completed",
    "Failed",
    "Deleting",
]

ModelPackageType: TypeAlias = Literal["Versioned", "Unversioned", "Both"]

ModelRegistrationMode: TypeAlias = Literal[
    "AutoModelRegistrationEnabled",
    "AutoModelRegistrationDisabled",
]

ModelSortKey: TypeAlias = Literal["Name", "CreationTime"]

ModelSpeculativeDecodingS3DataType: TypeAlias = Literal["S3Prefix", "ManifestFile"]

ModelSpeculativeDecodingTechnique: TypeAlias = Literal["EAGLE"]

ModelVariantAction: TypeAlias = Literal["Retain", "Remove", "Promote"]

ModelVariantStatus: TypeAlias = Literal[
    "Creating",
    "Updating",
    "InService",
    "Deleting",
    "Deleted",
]

MonitoringAlertHistorySortKey: TypeAlias = Literal["CreationTime", "Status"]

MonitoringAlertStatus: TypeAlias = Literal["InAlert", "OK"]

MonitoringExecutionSortKey: TypeAlias = Literal[
    "CreationTime",
    "ScheduledTime",
    "Status",
]

MonitoringJobDefinitionSortKey: TypeAlias = Literal["Name", "CreationTime"]

MonitoringProblemType: TypeAlias = Literal[
    "BinaryClassification",
    "MulticlassClassification",
    "Regression",
]

MonitoringScheduleSortKey: TypeAlias = Literal["Name", "CreationTime", "Status"]

MonitoringType: TypeAlias = Literal[
    "DataQuality",
    "ModelQuality",
    "ModelBias",
    "ModelExplainability",
]

NodeUnavailabilityType: TypeAlias = Literal["INSTANCE_COUNT", "CAPACITY_PERCENTAGE"]

NotebookInstanceAcceleratorType: TypeAlias = Literal[
    "ml.eia1.medium",
    "ml.eia1.large",
    "ml.eia1.xlarge",
    "ml.eia2.medium",
    "ml.eia2.large",
    "ml.eia2.xlarge",
]

NotebookInstanceLifecycleConfigSortKey: TypeAlias = Literal[
    "Name",
    "CreationTime",
    "LastModifiedTime",
]

NotebookInstanceLifecycleConfigSortOrder: TypeAlias = Literal["Ascending", "Descending"]

NotebookInstanceSortKey: TypeAlias = Literal["Name", "CreationTime", "Status"]

NotebookInstanceSortOrder: TypeAlias = Literal["Ascending", "Descending"]

NotebookInstanceStatus: TypeAlias = Literal[
    "Pending",
    "InService",
    "Stopping",
    "Stopped",
    "Failed",
    "Deleting",
    "Updating",
    "PendingMaintenance",
    "InMaintenance",
]

NotebookOutputOption: TypeAlias = Literal["Allowed", "Disabled"]

ObjectiveStatus: TypeAlias = Literal["Succeeded", "Pending", "Failed"]

OfflineStoreStatusValue: TypeAlias = Literal["Active", "Blocked", "Disabled"]

Operator: TypeAlias = Literal[
    "Equals",
    "NotEquals",
    "GreaterThan",
    "GreaterThanOrEqualTo",
    "LessThan",
    "LessThanOrEqualTo",
    "Contains",
    "Exists",
    "NotExists",
    "In",
]

OptimizationJobDeploymentInstanceType: TypeAlias = Literal[
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.12xlarge",
    "ml.g5.16xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.inf2.xlarge",
    "ml.inf2.8xlarge",
    "ml.inf2.24xlarge",
    "ml.inf2.48xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.p6-b200.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
]

OptimizationJobStatus: TypeAlias = Literal[
    "INPROGRESS",
    "COMPLETED",
    "FAILED",
    "STARTING",
    "STOPPING",
    "STOPPED",
]

OrderKey: TypeAlias = Literal["Ascending", "Descending"]

OutputCompressionType: TypeAlias = Literal["GZIP", "NONE"]

ParameterType: TypeAlias = Literal["Integer", "Continuous", "Categorical", "FreeText"]

PartnerAppAuthType: TypeAlias = Literal["IAM", "IDC"]

PartnerAppStatus: TypeAlias = Literal[
    "Creating",
    "Updating",
    "Deleting",
    "Available",
    "Failed",
    "UpdateFailed",
    "Deleted",
]

PartnerAppType: TypeAlias = Literal[
    "lakera-guard",
    "comet",
    "deepchecks-llm-evaluation",
    "fiddler",
]

Peft: TypeAlias = Literal["LORA"]

PipelineExecutionStatus: TypeAlias = Literal[
    "Executing",
    "Stopping",
    "Stopped",
    "Failed",
    "Succeeded",
    "CompletedWithFailures",
]

PipelineManagedBy: TypeAlias = Literal["AWS", "CUSTOMER"]

PipelineStatus: TypeAlias = Literal["Active", "Deleting"]

PreemptTeamTasks: TypeAlias = Literal["Never", "LowerPriority"]

ProblemType: TypeAlias = Literal[
    "BinaryClassification",
    "MulticlassClassification",
    "Regression",
]

ProcessingInstanceType: TypeAlias = Literal[
    "ml.t3.medium",
    "ml.t3.large",
    "ml.t3.xlarge",
    "ml.t3.2xlarge",
    "ml.m4.xlarge",
    "ml.m4.2xlarge",
    "ml.m4.4xlarge",
    "ml.m4.10xlarge",
    "ml.m4.16xlarge",
    "ml.c4.xlarge",
    "ml.c4.2xlarge",
    "ml.c4.4xlarge",
    "ml.c4.8xlarge",
    "ml.p2.xlarge",
    "ml.p2.8xlarge",
    "ml.p2.16xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.18xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.12xlarge",
    "ml.m5.24xlarge",
    "ml.r5.large",
    "ml.r5.xlarge",
    "ml.r5.2xlarge",
    "ml.r5.4xlarge",
    "ml.r5.8xlarge",
    "ml.r5.12xlarge",
    "ml.r5.16xlarge",
    "ml.r5.24xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.16xlarge",
    "ml.g5.12xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.r5d.large",
    "ml.r5d.xlarge",
    "ml.r5d.2xlarge",
    "ml.r5d.4xlarge",
    "ml.r5d.8xlarge",
    "ml.r5d.12xlarge",
    "ml.r5d.16xlarge",
    "ml.r5d.24xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.p5.4xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.m8i.large",
    "ml.m8i.xlarge",
    "ml.m8i.2xlarge",
    "ml.m8i.4xlarge",
    "ml.m8i.8xlarge",
    "ml.m8i.12xlarge",
    "ml.m8i.16xlarge",
    "ml.m8i.24xlarge",
    "ml.m8i.32xlarge",
    "ml.m8i.48xlarge",
    "ml.m8i.96xlarge",
    "ml.c8i.xlarge",
    "ml.c8i.2xlarge",
    "ml.c8i.4xlarge",
    "ml.c8i.8xlarge",
    "ml.c8i.12xlarge",
    "ml.c8i.16xlarge",
    "ml.c8i.24xlarge",
    "ml.c8i.32xlarge",
    "ml.c8i.48xlarge",
    "ml.c8i.96xlarge",
    "ml.r8i.large",
    "ml.r8i.xlarge",
    "ml.r8i.2xlarge",
    "ml.r8i.4xlarge",
    "ml.r8i.8xlarge",
    "ml.r8i.12xlarge",
    "ml.r8i.16xlarge",
    "ml.r8i.24xlarge",
    "ml.r8i.32xlarge",
    "ml.r8i.48xlarge",
    "ml.r8i.96xlarge",
    "ml.m7i-flex.large",
    "ml.m7i-flex.xlarge",
    "ml.m7i-flex.2xlarge",
    "ml.m7i-flex.4xlarge",
    "ml.m7i-flex.8xlarge",
    "ml.m7i-flex.12xlarge",
    "ml.m7i-flex.16xlarge",
    "ml.c7i-flex.xlarge",
    "ml.c7i-flex.2xlarge",
    "ml.c7i-flex.4xlarge",
    "ml.c7i-flex.8xlarge",
    "ml.c7i-flex.12xlarge",
    "ml.c7i-flex.16xlarge",
    "ml.m8i-flex.large",
    "ml.m8i-flex.xlarge",
    "ml.m8i-flex.2xlarge",
    "ml.m8i-flex.4xlarge",
    "ml.m8i-flex.8xlarge",
    "ml.m8i-flex.12xlarge",
    "ml.m8i-flex.16xlarge",
    "ml.c8i-flex.xlarge",
    "ml.c8i-flex.2xlarge",
    "ml.c8i-flex.4xlarge",
    "ml.c8i-flex.8xlarge",
    "ml.c8i-flex.12xlarge",
    "ml.c8i-flex.16xlarge",
    "ml.r8i-flex.large",
    "ml.r8i-flex.xlarge",
    "ml.r8i-flex.2xlarge",
    "ml.r8i-flex.4xlarge",
    "ml.r8i-flex.8xlarge",
    "ml.r8i-flex.12xlarge",
    "ml.r8i-flex.16xlarge",
]

ProcessingJobStatus: TypeAlias = Literal[
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
]

ProcessingS3CompressionType: TypeAlias = Literal["None", "Gzip"]

ProcessingS3DataDistributionType: TypeAlias = Literal[
    "FullyReplicated",
    "ShardedByS3Key",
]

ProcessingS3DataType: TypeAlias = Literal["ManifestFile", "S3Prefix"]

ProcessingS3InputMode: TypeAlias = Literal["Pipe", "File"]

ProcessingS3UploadMode: TypeAlias = Literal["Continuous", "EndOfJob"]

Processor: TypeAlias = Literal["CPU", "GPU"]

ProductionVariantAcceleratorType: TypeAlias = Literal[
    "ml.eia1.medium",
    "ml.eia1.large",
    "ml.eia1.xlarge",
    "ml.eia2.medium",
    "ml.eia2.large",
    "ml.eia2.xlarge",
]

ProductionVariantInferenceAmiVersion: TypeAlias = Literal[
    "al2-ami-sagemaker-inference-gpu-2",
    "al2-ami-sagemaker-inference-gpu-2-1",
    "al2-ami-sagemaker-inference-gpu-3-1",
    "al2-ami-sagemaker-inference-neuron-2",
    "al2023-ami-sagemaker-inference-gpu-4-1",
]

ProductionVariantInstanceType: TypeAlias = Literal[
    "ml.t2.medium",
    "ml.t2.large",
    "ml.t2.xlarge",
    "ml.t2.2xlarge",
    "ml.m4.xlarge",
    "ml.m4.2xlarge",
    "ml.m4.4xlarge",
    "ml.m4.10xlarge",
    "ml.m4.16xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.12xlarge",
    "ml.m5.24xlarge",
    "ml.m5d.large",
    "ml.m5d.xlarge",
    "ml.m5d.2xlarge",
    "ml.m5d.4xlarge",
    "ml.m5d.12xlarge",
    "ml.m5d.24xlarge",
    "ml.c4.large",
    "ml.c4.xlarge",
    "ml.c4.2xlarge",
    "ml.c4.4xlarge",
    "ml.c4.8xlarge",
    "ml.p2.xlarge",
    "ml.p2.8xlarge",
    "ml.p2.16xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.c5.large",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.18xlarge",
    "ml.c5d.large",
    "ml.c5d.xlarge",
    "ml.c5d.2xlarge",
    "ml.c5d.4xlarge",
    "ml.c5d.9xlarge",
    "ml.c5d.18xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.r5.large",
    "ml.r5.xlarge",
    "ml.r5.2xlarge",
    "ml.r5.4xlarge",
    "ml.r5.12xlarge",
    "ml.r5.24xlarge",
    "ml.r5d.large",
    "ml.r5d.xlarge",
    "ml.r5d.2xlarge",
    "ml.r5d.4xlarge",
    "ml.r5d.12xlarge",
    "ml.r5d.24xlarge",
    "ml.inf1.xlarge",
    "ml.inf1.2xlarge",
    "ml.inf1.6xlarge",
    "ml.inf1.24xlarge",
    "ml.dl1.24xlarge",
    "ml.c6i.large",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.12xlarge",
    "ml.g5.16xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.r8g.medium",
    "ml.r8g.large",
    "ml.r8g.xlarge",
    "ml.r8g.2xlarge",
    "ml.r8g.4xlarge",
    "ml.r8g.8xlarge",
    "ml.r8g.12xlarge",
    "ml.r8g.16xlarge",
    "ml.r8g.24xlarge",
    "ml.r8g.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
    "ml.p4d.24xlarge",
    "ml.c7g.large",
    "ml.c7g.xlarge",
    "ml.c7g.2xlarge",
    "ml.c7g.4xlarge",
    "ml.c7g.8xlarge",
    "ml.c7g.12xlarge",
    "ml.c7g.16xlarge",
    "ml.m6g.large",
    "ml.m6g.xlarge",
    "ml.m6g.2xlarge",
    "ml.m6g.4xlarge",
    "ml.m6g.8xlarge",
    "ml.m6g.12xlarge",
    "ml.m6g.16xlarge",
    "ml.m6gd.large",
    "ml.m6gd.xlarge",
    "ml.m6gd.2xlarge",
    "ml.m6gd.4xlarge",
    "ml.m6gd.8xlarge",
    "ml.m6gd.12xlarge",
    "ml.m6gd.16xlarge",
    "ml.c6g.large",
    "ml.c6g.xlarge",
    "ml.c6g.2xlarge",
    "ml.c6g.4xlarge",
    "ml.c6g.8xlarge",
    "ml.c6g.12xlarge",
    "ml.c6g.16xlarge",
    "ml.c6gd.large",
    "ml.c6gd.xlarge",
    "ml.c6gd.2xlarge",
    "ml.c6gd.4xlarge",
    "ml.c6gd.8xlarge",
    "ml.c6gd.12xlarge",
    "ml.c6gd.16xlarge",
    "ml.c6gn.large",
    "ml.c6gn.xlarge",
    "ml.c6gn.2xlarge",
    "ml.c6gn.4xlarge",
    "ml.c6gn.8xlarge",
    "ml.c6gn.12xlarge",
    "ml.c6gn.16xlarge",
    "ml.r6g.large",
    "ml.r6g.xlarge",
    "ml.r6g.2xlarge",
    "ml.r6g.4xlarge",
    "ml.r6g.8xlarge",
    "ml.r6g.12xlarge",
    "ml.r6g.16xlarge",
    "ml.r6gd.large",
    "ml.r6gd.xlarge",
    "ml.r6gd.2xlarge",
    "ml.r6gd.4xlarge",
    "ml.r6gd.8xlarge",
    "ml.r6gd.12xlarge",
    "ml.r6gd.16xlarge",
    "ml.p4de.24xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.trn2.48xlarge",
    "ml.inf2.xlarge",
    "ml.inf2.8xlarge",
    "ml.inf2.24xlarge",
    "ml.inf2.48xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.c8g.medium",
    "ml.c8g.large",
    "ml.c8g.xlarge",
    "ml.c8g.2xlarge",
    "ml.c8g.4xlarge",
    "ml.c8g.8xlarge",
    "ml.c8g.12xlarge",
    "ml.c8g.16xlarge",
    "ml.c8g.24xlarge",
    "ml.c8g.48xlarge",
    "ml.r7gd.medium",
    "ml.r7gd.large",
    "ml.r7gd.xlarge",
    "ml.r7gd.2xlarge",
    "ml.r7gd.4xlarge",
    "ml.r7gd.8xlarge",
    "ml.r7gd.12xlarge",
    "ml.r7gd.16xlarge",
    "ml.m8g.medium",
    "ml.m8g.large",
    "ml.m8g.xlarge",
    "ml.m8g.2xlarge",
    "ml.m8g.4xlarge",
    "ml.m8g.8xlarge",
    "ml.m8g.12xlarge",
    "ml.m8g.16xlarge",
    "ml.m8g.24xlarge",
    "ml.m8g.48xlarge",
    "ml.c6in.large",
    "ml.c6in.xlarge",
    "ml.c6in.2xlarge",
    "ml.c6in.4xlarge",
    "ml.c6in.8xlarge",
    "ml.c6in.12xlarge",
    "ml.c6in.16xlarge",
    "ml.c6in.24xlarge",
    "ml.c6in.32xlarge",
    "ml.p6-b200.48xlarge",
    "ml.p6-b300.48xlarge",
    "ml.p6e-gb200.36xlarge",
    "ml.p5.4xlarge",
]

ProfilingStatus: TypeAlias = Literal["Enabled", "Disabled"]

ProjectSortBy: TypeAlias = Literal["Name", "CreationTime"]

ProjectSortOrder: TypeAlias = Literal["Ascending", "Descending"]

ProjectStatus: TypeAlias = Literal[
    "Pending",
    "CreateInProgress",
    "CreateCompleted",
    "CreateFailed",
    "DeleteInProgress",
    "DeleteFailed",
    "DeleteCompleted",
    "UpdateInProgress",
    "UpdateCompleted",
    "UpdateFailed",
]

RStudioServerProAccessStatus: TypeAlias = Literal["ENABLED", "DISABLED"]

RStudioServerProUserGroup: TypeAlias = Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"]

RecommendationJobStatus: TypeAlias = Literal[
    "PENDING",
    "IN_PROGRESS",
    "COMPLETED",
    "FAILED",
    "STOPPING",
    "STOPPED",
    "DELETING",
    "DELETED",
]

RecommendationJobSupportedEndpointType: TypeAlias = Literal["RealTime", "Serverless"]

RecommendationJobType: TypeAlias = Literal["Default", "Advanced"]

RecommendationStatus: TypeAlias = Literal[
    "IN_PROGRESS",
    "COMPLETED",
    "FAILED",
    "NOT_APPLICABLE",
]

RecommendationStepType: TypeAlias = Literal["BENCHMARK"]

RecordWrapper: TypeAlias = Literal["None", "RecordIO"]

RedshiftResultCompressionType: TypeAlias = Literal[
    "None",
    "GZIP",
    "BZIP2",
    "ZSTD",
    "SNAPPY",
]
"""The compression used for Redshift query results."""

RedshiftResultFormat: TypeAlias = Literal["PARQUET", "CSV"]
"""The data storage format for Redshift query results."""

Relation: TypeAlias = Literal["EqualTo", "GreaterThanOrEqualTo"]

RepositoryAccessMode: TypeAlias = Literal["Platform", "Vpc"]

ReservedCapacityInstanceType: TypeAlias = Literal[
    "ml.p4d.24xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.trn1.32xlarge",
    "ml.trn2.48xlarge",
    "ml.p6-b200.48xlarge",
    "ml.p4de.24xlarge",
    "ml.p6e-gb200.36xlarge",
    "ml.p5.4xlarge",
    "ml.p6-b300.48xlarge",
]

ReservedCapacityStatus: TypeAlias = Literal[
    "Pending",
    "Active",
    "Scheduled",
    "Expired",
    "Failed",
]

ReservedCapacityType: TypeAlias = Literal["UltraServer", "Instance"]

ResourceCatalogSortBy: TypeAlias = Literal["CreationTime"]

ResourceCatalogSortOrder: TypeAlias = Literal["Ascending", "Descending"]

ResourceSharingStrategy: TypeAlias = Literal["Lend", "DontLend", "LendAndBorrow"]

ResourceType: TypeAlias = Literal[
    "TrainingJob",
    "Experiment",
    "ExperimentTrial",
    "ExperimentTrialComponent",
    "Endpoint",
    "Model",
    "ModelPackage",
    "ModelPackageGroup",
    "Pipeline",
    "PipelineExecution",
    "FeatureGroup",
    "FeatureMetadata",
    "Image",
    "ImageVersion",
    "Project",
    "HyperParameterTuningJob",
    "ModelCard",
    "PipelineVersion",
    "Job",
    "HubContent",
]

RetentionType: TypeAlias = Literal["Retain", "Delete"]

RootAccess: TypeAlias = Literal["Enabled", "Disabled"]

RoutingStatus: TypeAlias = Literal["Routable", "Unroutable", "Unknown"]
"""Whether an inference router can send requests to a destination."""

RoutingStrategy: TypeAlias = Literal[
    "LEAST_OUTSTANDING_REQUESTS",
    "RANDOM",
    "PREFIX_AWARE",
    "KV_AWARE",
]

RuleEvaluationStatus: TypeAlias = Literal[
    "InProgress",
    "NoIssuesFound",
    "IssuesFound",
    "Error",
    "Stopping",
    "Stopped",
]

S3DataDistribution: TypeAlias = Literal["FullyReplicated", "ShardedByS3Key"]

S3DataType: TypeAlias = Literal[
    "ManifestFile",
    "S3Prefix",
    "AugmentedManifestFile",
    "Converse",
]

S3ModelDataType: TypeAlias = Literal["S3Prefix", "S3Object"]

SageMakerImageName: TypeAlias = Literal["sagemaker_distribution"]

SageMakerResourceName: TypeAlias = Literal[
    "training-job",
    "hyperpod-cluster",
    "endpoint",
    "studio-apps",
]

SagemakerServicecatalogStatus: TypeAlias = Literal["Enabled", "Disabled"]

ScheduleStatus: TypeAlias = Literal["Pending", "Failed", "Scheduled", "Stopped"]

SchedulerConfigComponent: TypeAlias = Literal[
    "PriorityClasses",
    "FairShare",
    "IdleResourceSharing",
]

SchedulerResourceStatus: TypeAlias = Literal[
    "Creating",
    "CreateFailed",
    "CreateRollbackFailed",
    "Created",
    "Updating",
    "UpdateFailed",
    "UpdateRollbackFailed",
    "Updated",
    "Deleting",
    "DeleteFailed",
    "DeleteRollbackFailed",
    "Deleted",
]

SearchSortOrder: TypeAlias = Literal["Ascending", "Descending"]

SecondaryStatus: TypeAlias = Literal[
    "Starting",
    "LaunchingMLInstances",
    "PreparingTrainingStack",
    "Downloading",
    "DownloadingTrainingImage",
    "Training",
    "Uploading",
    "Stopping",
    "Stopped",
    "MaxRuntimeExceeded",
    "Completed",
    "Failed",
    "Interrupted",
    "MaxWaitTimeExceeded",
    "Updating",
    "Restarting",
    "Pending",
]

ServerlessJobType: TypeAlias = Literal["FineTuning", "Evaluation"]

SharingType: TypeAlias = Literal["Private", "Shared"]

SkipModelValidation: TypeAlias = Literal["All", "None"]

SlurmHealthComponent: TypeAlias = Literal["Slurmdbd"]

SlurmHealthReason: TypeAlias = Literal["DaemonDown", "DaemonDisabled", "DbUnreachable"]

SlurmHealthStatus: TypeAlias = Literal["Healthy", "Unhealthy"]

SoftwareUpdateStatus: TypeAlias = Literal[
    "Pending",
    "InProgress",
    "Succeeded",
    "Failed",
    "RollbackInProgress",
    "RollbackComplete",
]

SortActionsBy: TypeAlias = Literal["Name", "CreationTime"]

SortArtifactsBy: TypeAlias = Literal["CreationTime"]

SortAssociationsBy: TypeAlias = Literal[
    "SourceArn",
    "DestinationArn",
    "SourceType",
    "DestinationType",
    "CreationTime",
]

SortBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

SortClusterSchedulerConfigBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

SortContextsBy: TypeAlias = Literal["Name", "CreationTime"]

SortExperimentsBy: TypeAlias = Literal["Name", "CreationTime"]

SortInferenceExperimentsBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

SortLineageGroupsBy: TypeAlias = Literal["Name", "CreationTime"]

SortMlflowAppBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

SortOrder: TypeAlias = Literal["Ascending", "Descending"]

SortPipelineExecutionsBy: TypeAlias = Literal["CreationTime", "PipelineExecutionArn"]

SortPipelinesBy: TypeAlias = Literal["Name", "CreationTime"]

SortQuotaBy: TypeAlias = Literal["Name", "CreationTime", "Status", "ClusterArn"]

SortTrackingServerBy: TypeAlias = Literal["Name", "CreationTime", "Status"]

SortTrialComponentsBy: TypeAlias = Literal["Name", "CreationTime"]

SortTrialsBy: TypeAlias = Literal["Name", "CreationTime"]

SpaceSortKey: TypeAlias = Literal["CreationTime", "LastModifiedTime"]

SpaceStatus: TypeAlias = Literal[
    "Deleting",
    "Failed",
    "InService",
    "Pending",
    "Updating",
    "Update_Failed",
    "Delete_Failed",
]

SplitType: TypeAlias = Literal["None", "Line", "RecordIO", "TFRecord"]

StageStatus: TypeAlias = Literal[
    "CREATING",
    "READYTODEPLOY",
    "STARTING",
    "INPROGRESS",
    "DEPLOYED",
    "FAILED",
    "STOPPING",
    "STOPPED",
]

Statistic: TypeAlias = Literal["Average", "Minimum", "Maximum", "SampleCount", "Sum"]

StepStatus: TypeAlias = Literal[
    "Starting",
    "Executing",
    "Stopping",
    "Stopped",
    "Failed",
    "Succeeded",
]

StorageType: TypeAlias = Literal["Standard", "Standard_V2", "InMemory"]

StudioLifecycleConfigAppType: TypeAlias = Literal[
    "JupyterServer",
    "KernelGateway",
    "CodeEditor",
    "JupyterLab",
]

StudioLifecycleConfigSortKey: TypeAlias = Literal[
    "CreationTime",
    "LastModifiedTime",
    "Name",
]

StudioWebPortal: TypeAlias = Literal["ENABLED", "DISABLED"]

TableFormat: TypeAlias = Literal["Default", "Glue", "Iceberg"]

TagPropagation: TypeAlias = Literal["ENABLED", "DISABLED"]

TargetDevice: TypeAlias = Literal[
    "lambda",
    "ml_m4",
    "ml_m5",
    "ml_m6g",
    "ml_c4",
    "ml_c5",
    "ml_c6g",
    "ml_p2",
    "ml_p3",
    "ml_g4dn",
    "ml_inf1",
    "ml_inf2",
    "ml_trn1",
    "ml_eia2",
    "jetson_tx1",
    "jetson_tx2",
    "jetson_nano",
    "jetson_xavier",
    "rasp3b",
    "rasp4b",
    "imx8qm",
    "deeplens",
    "rk3399",
    "rk3288",
    "aisage",
    "sbe_c",
    "qcs605",
    "qcs603",
    "sitara_am57x",
    "amba_cv2",
    "amba_cv22",
    "amba_cv25",
    "x86_win32",
    "x86_win64",
    "coreml",
    "jacinto_tda4vm",
    "imx8mplus",
]

TargetPlatformAccelerator: TypeAlias = Literal[
    "INTEL_GRAPHICS",
    "MALI",
    "NVIDIA",
    "NNA",
]

TargetPlatformArch: TypeAlias = Literal[
    "X86_64",
    "X86",
    "ARM64",
    "ARM_EABI",
    "ARM_EABIHF",
]

TargetPlatformOs: TypeAlias = Literal["ANDROID", "LINUX"]

ThroughputMode: TypeAlias = Literal["OnDemand", "Provisioned"]

TrackingServerMaintenanceStatus: TypeAlias = Literal[
    "MaintenanceInProgress",
    "MaintenanceComplete",
    "MaintenanceFailed",
]

TrackingServerSize: TypeAlias = Literal["Small", "Medium", "Large"]

TrackingServerStatus: TypeAlias = Literal[
    "Creating",
    "Created",
    "CreateFailed",
    "Updating",
    "Updated",
    "UpdateFailed",
    "Deleting",
    "DeleteFailed",
    "Stopping",
    "Stopped",
    "StopFailed",
    "Starting",
    "Started",
    "StartFailed",
    "MaintenanceInProgress",
    "MaintenanceComplete",
    "MaintenanceFailed",
]

TrafficRoutingConfigType: TypeAlias = Literal["ALL_AT_ONCE", "CANARY", "LINEAR"]

TrafficType: TypeAlias = Literal["PHASES", "STAIRS"]

TrainingInputMode: TypeAlias = Literal["Pipe", "File", "FastFile"]
"""The training input mode that the algorithm supports."""

TrainingInstanceType: TypeAlias = Literal[
    "ml.m4.xlarge",
    "ml.m4.2xlarge",
    "ml.m4.4xlarge",
    "ml.m4.10xlarge",
    "ml.m4.16xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.12xlarge",
    "ml.m5.24xlarge",
    "ml.c4.xlarge",
    "ml.c4.2xlarge",
    "ml.c4.4xlarge",
    "ml.c4.8xlarge",
    "ml.p2.xlarge",
    "ml.p2.8xlarge",
    "ml.p2.16xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.p3dn.24xlarge",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.18xlarge",
    "ml.c5n.xlarge",
    "ml.c5n.2xlarge",
    "ml.c5n.4xlarge",
    "ml.c5n.9xlarge",
    "ml.c5n.18xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.16xlarge",
    "ml.g5.12xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.16xlarge",
    "ml.g6.12xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.trn2.48xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.r5d.large",
    "ml.r5d.xlarge",
    "ml.r5d.2xlarge",
    "ml.r5d.4xlarge",
    "ml.r5d.8xlarge",
    "ml.r5d.12xlarge",
    "ml.r5d.16xlarge",
    "ml.r5d.24xlarge",
    "ml.t3.medium",
    "ml.t3.large",
    "ml.t3.xlarge",
    "ml.t3.2xlarge",
    "ml.r5.large",
    "ml.r5.xlarge",
    "ml.r5.2xlarge",
    "ml.r5.4xlarge",
    "ml.r5.8xlarge",
    "ml.r5.12xlarge",
    "ml.r5.16xlarge",
    "ml.r5.24xlarge",
    "ml.p6-b200.48xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.p6e-gb200.36xlarge",
    "ml.p5.4xlarge",
    "ml.p6-b300.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.m8i.large",
    "ml.m8i.xlarge",
    "ml.m8i.2xlarge",
    "ml.m8i.4xlarge",
    "ml.m8i.8xlarge",
    "ml.m8i.12xlarge",
    "ml.m8i.16xlarge",
    "ml.m8i.24xlarge",
    "ml.m8i.32xlarge",
    "ml.m8i.48xlarge",
    "ml.m8i.96xlarge",
    "ml.c8i.xlarge",
    "ml.c8i.2xlarge",
    "ml.c8i.4xlarge",
    "ml.c8i.8xlarge",
    "ml.c8i.12xlarge",
    "ml.c8i.16xlarge",
    "ml.c8i.24xlarge",
    "ml.c8i.32xlarge",
    "ml.c8i.48xlarge",
    "ml.c8i.96xlarge",
    "ml.r8i.large",
    "ml.r8i.xlarge",
    "ml.r8i.2xlarge",
    "ml.r8i.4xlarge",
    "ml.r8i.8xlarge",
    "ml.r8i.12xlarge",
    "ml.r8i.16xlarge",
    "ml.r8i.24xlarge",
    "ml.r8i.32xlarge",
    "ml.r8i.48xlarge",
    "ml.r8i.96xlarge",
    "ml.m7i-flex.large",
    "ml.m7i-flex.xlarge",
    "ml.m7i-flex.2xlarge",
    "ml.m7i-flex.4xlarge",
    "ml.m7i-flex.8xlarge",
    "ml.m7i-flex.12xlarge",
    "ml.m7i-flex.16xlarge",
    "ml.c7i-flex.xlarge",
    "ml.c7i-flex.2xlarge",
    "ml.c7i-flex.4xlarge",
    "ml.c7i-flex.8xlarge",
    "ml.c7i-flex.12xlarge",
    "ml.c7i-flex.16xlarge",
    "ml.m8i-flex.large",
    "ml.m8i-flex.xlarge",
    "ml.m8i-flex.2xlarge",
    "ml.m8i-flex.4xlarge",
    "ml.m8i-flex.8xlarge",
    "ml.m8i-flex.12xlarge",
    "ml.m8i-flex.16xlarge",
    "ml.c8i-flex.xlarge",
    "ml.c8i-flex.2xlarge",
    "ml.c8i-flex.4xlarge",
    "ml.c8i-flex.8xlarge",
    "ml.c8i-flex.12xlarge",
    "ml.c8i-flex.16xlarge",
    "ml.r8i-flex.large",
    "ml.r8i-flex.xlarge",
    "ml.r8i-flex.2xlarge",
    "ml.r8i-flex.4xlarge",
    "ml.r8i-flex.8xlarge",
    "ml.r8i-flex.12xlarge",
    "ml.r8i-flex.16xlarge",
]

TrainingJobEarlyStoppingType: TypeAlias = Literal["Off", "Auto"]

TrainingJobSortByOptions: TypeAlias = Literal[
    "Name",
    "CreationTime",
    "Status",
    "FinalObjectiveMetricValue",
]

TrainingJobStatus: TypeAlias = Literal[
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
    "Deleting",
]

TrainingPlanFilterName: TypeAlias = Literal["Status"]

TrainingPlanSortBy: TypeAlias = Literal["TrainingPlanName", "StartTime", "Status"]

TrainingPlanSortOrder: TypeAlias = Literal["Ascending", "Descending"]

TrainingPlanStatus: TypeAlias = Literal[
    "Pending",
    "Active",
    "Scheduled",
    "Expired",
    "Failed",
]

TrainingRepositoryAccessMode: TypeAlias = Literal["Platform", "Vpc"]

TrainingSessionStatus: TypeAlias = Literal[
    "Created",
    "Blocked",
    "Running",
    "Failed",
    "Scheduled",
    "Stopping",
    "Stopped",
    "Expired",
    "Deleting",
    "DeletionFailed",
]
"""The status of a training session."""

TransformInstanceType: TypeAlias = Literal[
    "ml.m4.xlarge",
    "ml.m4.2xlarge",
    "ml.m4.4xlarge",
    "ml.m4.10xlarge",
    "ml.m4.16xlarge",
    "ml.c4.xlarge",
    "ml.c4.2xlarge",
    "ml.c4.4xlarge",
    "ml.c4.8xlarge",
    "ml.p2.xlarge",
    "ml.p2.8xlarge",
    "ml.p2.16xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.18xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.12xlarge",
    "ml.m5.24xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.c6i.large",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.12xlarge",
    "ml.g5.16xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.inf2.xlarge",
    "ml.inf2.8xlarge",
    "ml.inf2.24xlarge",
    "ml.inf2.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
]

TransformJobStatus: TypeAlias = Literal[
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
]

TrialComponentPrimaryStatus: TypeAlias = Literal[
    "InProgress",
    "Completed",
    "Failed",
    "Stopping",
    "Stopped",
]

TtlDurationUnit: TypeAlias = Literal["Seconds", "Minutes", "Hours", "Days", "Weeks"]

UltraServerHealthStatus: TypeAlias = Literal["OK", "Impaired", "Insufficient-Data"]

UserProfileSortKey: TypeAlias = Literal["CreationTime", "LastModifiedTime"]

UserProfileStatus: TypeAlias = Literal[
    "Deleting",
    "Failed",
    "InService",
    "Pending",
    "Updating",
    "Update_Failed",
    "Delete_Failed",
]

VariantPropertyType: TypeAlias = Literal[
    "DesiredInstanceCount",
    "DesiredWeight",
    "DataCaptureConfig",
]

VariantStatus: TypeAlias = Literal[
    "Creating",
    "Updating",
    "Deleting",
    "ActivatingTraffic",
    "Baking",
]

VendorGuidance: TypeAlias = Literal[
    "NOT_PROVIDED",
    "STABLE",
    "TO_BE_ARCHIVED",
    "ARCHIVED",
]

VolumeAttachmentStatus: TypeAlias = Literal[
    "attaching",
    "attached",
    "detaching",
    "detached",
    "busy",
]

WarmPoolResourceStatus: TypeAlias = Literal[
    "Available",
    "Terminated",
    "Reused",
    "InUse",
]

WorkforceIpAddressType: TypeAlias = Literal["ipv4", "dualstack"]

WorkforceStatus: TypeAlias = Literal[
    "Initializing",
    "Updating",
    "Deleting",
    "Failed",
    "Active",
]

PaginatorName: TypeAlias = Literal[
    "create_hub_content_presigned_urls",
    "describe_training_plan_extension_history",
    "list_ai_benchmark_jobs",
    "list_ai_recommendation_jobs",
    "list_ai_workload_configs",
    "list_actions",
    "list_algorithms",
    "list_aliases",
    "list_app_image_configs",
    "list_apps",
    "list_artifacts",
    "list_associations",
    "list_auto_ml_jobs",
    "list_candidates_for_auto_ml_job",
    "list_cluster_events",
    "list_cluster_extension_versions",
    "list_cluster_extensions",
    "list_cluster_nodes",
    "list_cluster_operations",
    "list_cluster_scheduler_configs",
    "list_clusters",
    "list_code_repositories",
    "list_compilation_jobs",
    "list_compute_quotas",
    "list_contexts",
    "list_data_quality_job_definitions",
    "list_device_fleets",
    "list_devices",
    "list_domains",
    "list_edge_deployment_plans",
    "list_edge_packaging_jobs",
    "list_endpoint_configs",
    "list_endpoints",
    "list_experiments",
    "list_feature_groups",
    "list_flow_definitions",
    "list_human_task_uis",
    "list_hyper_parameter_tuning_jobs",
    "list_image_versions",
    "list_images",
    "list_inference_components",
    "list_inference_experiments",
    "list_inference_recommendations_job_steps",
    "list_inference_recommendations_jobs",
    "list_inference_routers",
    "list_job_schema_versions",
    "list_jobs",
    "list_labeling_jobs",
    "list_labeling_jobs_for_workteam",
    "list_lineage_groups",
    "list_mlflow_apps",
    "list_mlflow_tracking_servers",
    "list_model_bias_job_definitions",
    "list_model_card_export_jobs",
    "list_model_card_versions",
    "list_model_cards",
    "list_model_explainability_job_definitions",
    "list_model_metadata",
    "list_model_package_groups",
    "list_model_packages",
    "list_model_quality_job_definitions",
    "list_models",
    "list_monitoring_alert_history",
    "list_monitoring_alerts",
    "list_monitoring_executions",
    "list_monitoring_schedules",
    "list_notebook_instance_lifecycle_configs",
    "list_notebook_instances",
    "list_optimization_jobs",
    "list_partner_apps",
    "list_pipeline_execution_steps",
    "list_pipeline_executions",
    "list_pipeline_parameters_for_execution",
    "list_pipeline_versions",
    "list_pipelines",
    "list_processing_jobs",
    "list_projects",
    "list_resource_catalogs",
    "list_spaces",
    "list_stage_devices",
    "list_studio_lifecycle_configs",
    "list_subscribed_workteams",
    "list_tags",
    "list_training_jobs",
    "list_training_jobs_for_hyper_parameter_tuning_job",
    "list_training_plans",
    "list_training_sessions",
    "list_transform_jobs",
    "list_trial_components",
    "list_trials",
    "list_ultra_servers_by_reserved_capacity",
    "list_user_profiles",
    "list_workforces",
    "list_workteams",
    "search",
]

WaiterName: TypeAlias = Literal[
    "endpoint_deleted",
    "endpoint_in_service",
    "image_created",
    "image_deleted",
    "image_updated",
    "image_version_created",
    "image_version_deleted",
    "notebook_instance_deleted",
    "notebook_instance_in_service",
    "notebook_instance_stopped",
    "processing_job_completed_or_stopped",
    "training_job_completed_or_stopped",
    "transform_job_completed_or_stopped",
]
