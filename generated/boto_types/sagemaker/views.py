"""What the methods of Amazon SageMaker Service take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.sagemaker.literals import (
    AdditionalS3DataSourceDataType,
    AggregationTransformationValue,
    AICapacityReservationPreference,
    AIRecommendationInferenceFramework,
    AIRecommendationInstanceType,
    AIRecommendationMetric,
    AppInstanceType,
    AppType,
    ArtifactSourceIdType,
    AssemblyType,
    AsyncNotificationTopicTypes,
    AthenaResultCompressionType,
    AthenaResultFormat,
    AutoMLAlgorithm,
    AutoMLChannelType,
    AutoMLMetricEnum,
    AutoMLMode,
    AutoMLS3DataType,
    AutoMountHomeEFS,
    AutotuneMode,
    AvailabilityZoneBalanceEnforcementMode,
    AwsManagedHumanLoopRequestSource,
    BatchStrategy,
    BooleanOperator,
    CapacityReservationPreference,
    CapacitySizeType,
    CaptureMode,
    ClarifyFeatureType,
    ClarifyTextGranularity,
    ClarifyTextLanguage,
    ClusterAutoScalerType,
    ClusterAutoScalingMode,
    ClusterConfigMode,
    ClusterFSxLustreDeletionPolicy,
    ClusterInstanceType,
    ClusterInterfaceType,
    ClusterKubernetesTaintEffect,
    ClusterOnDrainTimeout,
    ClusterPatchingStrategy,
    ClusterSlurmConfigStrategy,
    ClusterSlurmNodeType,
    CollectionType,
    CompleteOnConvergence,
    CompressionType,
    ContainerMode,
    ContentClassifier,
    CustomizationTechnique,
    DataDistributionType,
    DataSourceName,
    DeepHealthCheckType,
    DeviceSubsetType,
    EdgePresetDeploymentType,
    EnabledOrDisabled,
    EvaluationType,
    ExecutionRoleIdentityConfig,
    ExecutionRoleSessionNameMode,
    FailureHandlingPolicy,
    FairShare,
    FeatureStatus,
    FeatureType,
    FileSystemAccessMode,
    FileSystemType,
    FillingType,
    FlatInvocations,
    Framework,
    HyperParameterScalingType,
    HyperParameterTuningAllocationStrategy,
    HyperParameterTuningJobObjectiveType,
    HyperParameterTuningJobStrategyType,
    HyperParameterTuningJobWarmStartType,
    IdleResourceSharing,
    InferenceComponentCapacitySizeType,
    InferenceComponentPlacementStrategy,
    InferenceExecutionMode,
    InferenceRouterRoutingPreference,
    InputMode,
    IPAddressType,
    JoinSource,
    LifecycleManagement,
    LineageType,
    ManagedInstanceScalingScaleInStrategy,
    ManagedInstanceScalingStatus,
    ManagedStorageType,
    MIGProfileType,
    MlTools,
    ModelCacheSetting,
    ModelCardStatus,
    ModelCompressionType,
    ModelInfrastructureType,
    ModelMetadataFilterType,
    ModelSpeculativeDecodingS3DataType,
    ModelSpeculativeDecodingTechnique,
    MonitoringProblemType,
    MonitoringType,
    NodeUnavailabilityType,
    NotebookOutputOption,
    Operator,
    OutputCompressionType,
    ParameterType,
    Peft,
    PreemptTeamTasks,
    ProblemType,
    ProcessingInstanceType,
    ProcessingS3CompressionType,
    ProcessingS3DataDistributionType,
    ProcessingS3DataType,
    ProcessingS3InputMode,
    ProcessingS3UploadMode,
    ProductionVariantAcceleratorType,
    ProductionVariantInferenceAmiVersion,
    ProductionVariantInstanceType,
    RecommendationJobSupportedEndpointType,
    RecordWrapper,
    RedshiftResultCompressionType,
    RedshiftResultFormat,
    RepositoryAccessMode,
    ResourceSharingStrategy,
    RetentionType,
    RoutingStatus,
    RoutingStrategy,
    RStudioServerProAccessStatus,
    RStudioServerProUserGroup,
    S3DataDistribution,
    S3DataType,
    S3ModelDataType,
    SageMakerImageName,
    ServerlessJobType,
    SharingType,
    SplitType,
    StorageType,
    StudioWebPortal,
    TableFormat,
    TargetDevice,
    TargetPlatformAccelerator,
    TargetPlatformArch,
    TargetPlatformOs,
    ThroughputMode,
    TrafficRoutingConfigType,
    TrafficType,
    TrainingInputMode,
    TrainingInstanceType,
    TrainingJobEarlyStoppingType,
    TrainingPlanFilterName,
    TrainingRepositoryAccessMode,
    TransformInstanceType,
    TrialComponentPrimaryStatus,
    TtlDurationUnit,
    VariantPropertyType,
)
from boto_types.sagemaker.requests import SearchExpression
from boto_types.values import FloatInput, TimestampInput


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class AddClusterNodeSpecificationLike(TypedDict):
    InstanceGroupName: ReadOnly[str]
    IncrementTargetCountBy: ReadOnly[int]
    AvailabilityZones: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    InstanceTypes: NotRequired[ReadOnly[Sequence[ClusterInstanceType]]]


class AIBenchmarkInferenceComponentLike(TypedDict):
    Identifier: ReadOnly[str]


class AIBenchmarkEndpointLike(TypedDict):
    Identifier: ReadOnly[str]
    TargetContainerHostname: NotRequired[ReadOnly[str]]
    InferenceComponents: NotRequired[
        ReadOnly[Sequence[AIBenchmarkInferenceComponentLike]]
    ]


class AIBenchmarkTargetLike(TypedDict):
    Endpoint: ReadOnly[AIBenchmarkEndpointLike]


class AIMlflowConfigLike(TypedDict):
    MlflowResourceArn: ReadOnly[str]
    MlflowExperimentName: NotRequired[ReadOnly[str]]
    MlflowRunName: NotRequired[ReadOnly[str]]


class AIBenchmarkOutputConfigLike(TypedDict):
    S3OutputLocation: ReadOnly[str]
    MlflowConfig: NotRequired[ReadOnly[AIMlflowConfigLike]]


class VpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class AIBenchmarkNetworkConfigLike(TypedDict):
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class AIModelSourceS3Like(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]


class AIModelSourceLike(TypedDict):
    S3: ReadOnly[AIModelSourceS3Like]


class AIRecommendationOutputConfigLike(TypedDict):
    S3OutputLocation: NotRequired[ReadOnly[str]]
    ModelPackageGroupIdentifier: NotRequired[ReadOnly[str]]
    MlflowConfig: NotRequired[ReadOnly[AIMlflowConfigLike]]


class AIRecommendationConstraintLike(TypedDict):
    Metric: ReadOnly[AIRecommendationMetric]


class AIRecommendationPerformanceTargetLike(TypedDict):
    Constraints: ReadOnly[Sequence[AIRecommendationConstraintLike]]


class AIRecommendationInferenceSpecificationLike(TypedDict):
    Framework: NotRequired[ReadOnly[AIRecommendationInferenceFramework]]


class AICapacityReservationConfigLike(TypedDict):
    CapacityReservationPreference: NotRequired[
        ReadOnly[AICapacityReservationPreference]
    ]
    MlReservationArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class AIRecommendationComputeSpecLike(TypedDict):
    InstanceTypes: NotRequired[ReadOnly[Sequence[AIRecommendationInstanceType]]]
    CapacityReservationConfig: NotRequired[ReadOnly[AICapacityReservationConfigLike]]


class AIAdapterModelPackageEntryLike(TypedDict):
    AdapterId: ReadOnly[str]
    ModelPackageArn: ReadOnly[str]


class AIAdapterS3EntryLike(TypedDict):
    AdapterId: ReadOnly[str]
    S3Uri: ReadOnly[str]


class AIAdapterSourceLike_ModelPackageArns(TypedDict):
    ModelPackageArns: ReadOnly[Sequence[AIAdapterModelPackageEntryLike]]
    S3Uris: NotRequired[ReadOnly[Absent]]


class AIAdapterSourceLike_S3Uris(TypedDict):
    ModelPackageArns: NotRequired[ReadOnly[Absent]]
    S3Uris: ReadOnly[Sequence[AIAdapterS3EntryLike]]


AIAdapterSourceLike: TypeAlias = (
    AIAdapterSourceLike_ModelPackageArns | AIAdapterSourceLike_S3Uris
)


class AIWorkloadS3DataSourceLike(TypedDict):
    S3Uri: ReadOnly[str]


class AIWorkloadDataSourceLike(TypedDict):
    S3DataSource: NotRequired[ReadOnly[AIWorkloadS3DataSourceLike]]


class AIWorkloadInputDataConfigLike(TypedDict):
    ChannelName: ReadOnly[str]
    DataSource: ReadOnly[AIWorkloadDataSourceLike]


class AIDatasetConfigLike(TypedDict):
    InputDataConfig: ReadOnly[Sequence[AIWorkloadInputDataConfigLike]]


class WorkloadSpecLike(TypedDict):
    Inline: ReadOnly[str]


class AIWorkloadConfigsLike(TypedDict):
    WorkloadSpec: ReadOnly[WorkloadSpecLike]


class ActionSourceLike(TypedDict):
    SourceUri: ReadOnly[str]
    SourceType: NotRequired[ReadOnly[str]]
    SourceId: NotRequired[ReadOnly[str]]


class MetadataPropertiesLike(TypedDict):
    CommitId: NotRequired[ReadOnly[str]]
    Repository: NotRequired[ReadOnly[str]]
    GeneratedBy: NotRequired[ReadOnly[str]]
    ProjectId: NotRequired[ReadOnly[str]]


class IntegerParameterRangeSpecificationLike(TypedDict):
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]


class ContinuousParameterRangeSpecificationLike(TypedDict):
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]


class CategoricalParameterRangeSpecificationLike(TypedDict):
    Values: ReadOnly[list[str] | tuple[str, ...]]


class ParameterRangeLike(TypedDict):
    IntegerParameterRangeSpecification: NotRequired[
        ReadOnly[IntegerParameterRangeSpecificationLike]
    ]
    ContinuousParameterRangeSpecification: NotRequired[
        ReadOnly[ContinuousParameterRangeSpecificationLike]
    ]
    CategoricalParameterRangeSpecification: NotRequired[
        ReadOnly[CategoricalParameterRangeSpecificationLike]
    ]


class HyperParameterSpecificationLike(TypedDict):
    Name: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    Type: ReadOnly[ParameterType]
    Range: NotRequired[ReadOnly[ParameterRangeLike]]
    IsTunable: NotRequired[ReadOnly[bool]]
    IsRequired: NotRequired[ReadOnly[bool]]
    DefaultValue: NotRequired[ReadOnly[str]]


class MetricDefinitionLike(TypedDict):
    Name: ReadOnly[str]
    Regex: ReadOnly[str]


class ChannelSpecificationLike(TypedDict):
    Name: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    IsRequired: NotRequired[ReadOnly[bool]]
    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    SupportedCompressionTypes: NotRequired[ReadOnly[Sequence[CompressionType]]]
    SupportedInputModes: ReadOnly[Sequence[TrainingInputMode]]


class HyperParameterTuningJobObjectiveLike(TypedDict):
    Type: ReadOnly[HyperParameterTuningJobObjectiveType]
    MetricName: ReadOnly[str]


class AdditionalS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[AdditionalS3DataSourceDataType]
    S3Uri: ReadOnly[str]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    ETag: NotRequired[ReadOnly[str]]


class TrainingSpecificationLike(TypedDict):
    TrainingImage: ReadOnly[str]
    TrainingImageDigest: NotRequired[ReadOnly[str]]
    SupportedHyperParameters: NotRequired[
        ReadOnly[Sequence[HyperParameterSpecificationLike]]
    ]
    SupportedTrainingInstanceTypes: ReadOnly[Sequence[TrainingInstanceType]]
    SupportsDistributedTraining: NotRequired[ReadOnly[bool]]
    MetricDefinitions: NotRequired[ReadOnly[Sequence[MetricDefinitionLike]]]
    TrainingChannels: ReadOnly[Sequence[ChannelSpecificationLike]]
    SupportedTuningJobObjectiveMetrics: NotRequired[
        ReadOnly[Sequence[HyperParameterTuningJobObjectiveLike]]
    ]
    AdditionalS3DataSource: NotRequired[ReadOnly[AdditionalS3DataSourceLike]]


class ModelAccessConfigLike(TypedDict):
    AcceptEula: ReadOnly[bool]


class InferenceHubAccessConfigLike(TypedDict):
    HubContentArn: ReadOnly[str]


class S3ModelDataSourceLike(TypedDict):
    S3Uri: ReadOnly[str]
    S3DataType: ReadOnly[S3ModelDataType]
    CompressionType: ReadOnly[ModelCompressionType]
    ModelAccessConfig: NotRequired[ReadOnly[ModelAccessConfigLike]]
    HubAccessConfig: NotRequired[ReadOnly[InferenceHubAccessConfigLike]]
    ManifestS3Uri: NotRequired[ReadOnly[str]]
    ETag: NotRequired[ReadOnly[str]]
    ManifestEtag: NotRequired[ReadOnly[str]]


class ModelDataSourceLike(TypedDict):
    S3DataSource: NotRequired[ReadOnly[S3ModelDataSourceLike]]


class ModelInputLike(TypedDict):
    DataInputConfig: ReadOnly[str]


class AdditionalModelDataSourceLike(TypedDict):
    ChannelName: ReadOnly[str]
    S3DataSource: ReadOnly[S3ModelDataSourceLike]


class BaseModelLike(TypedDict):
    HubContentName: NotRequired[ReadOnly[str]]
    HubContentVersion: NotRequired[ReadOnly[str]]
    RecipeName: NotRequired[ReadOnly[str]]


class ModelPackageContainerDefinitionLike(TypedDict):
    ContainerHostname: NotRequired[ReadOnly[str]]
    Image: NotRequired[ReadOnly[str]]
    ImageDigest: NotRequired[ReadOnly[str]]
    ModelDataUrl: NotRequired[ReadOnly[str]]
    ModelDataSource: NotRequired[ReadOnly[ModelDataSourceLike]]
    ProductId: NotRequired[ReadOnly[str]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    ModelInput: NotRequired[ReadOnly[ModelInputLike]]
    Framework: NotRequired[ReadOnly[str]]
    FrameworkVersion: NotRequired[ReadOnly[str]]
    NearestModelName: NotRequired[ReadOnly[str]]
    AdditionalModelDataSources: NotRequired[
        ReadOnly[Sequence[AdditionalModelDataSourceLike]]
    ]
    AdditionalS3DataSource: NotRequired[ReadOnly[AdditionalS3DataSourceLike]]
    ModelDataETag: NotRequired[ReadOnly[str]]
    IsCheckpoint: NotRequired[ReadOnly[bool]]
    BaseModel: NotRequired[ReadOnly[BaseModelLike]]


class InferenceSpecificationLike(TypedDict):
    Containers: ReadOnly[Sequence[ModelPackageContainerDefinitionLike]]
    SupportedTransformInstanceTypes: NotRequired[
        ReadOnly[Sequence[TransformInstanceType]]
    ]
    SupportedRealtimeInferenceInstanceTypes: NotRequired[
        ReadOnly[Sequence[ProductionVariantInstanceType]]
    ]
    SupportedContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SupportedResponseMIMETypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class HubAccessConfigLike(TypedDict):
    HubContentArn: ReadOnly[str]


class S3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[S3DataType]
    S3Uri: ReadOnly[str]
    S3DataDistributionType: NotRequired[ReadOnly[S3DataDistribution]]
    AttributeNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    InstanceGroupNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ModelAccessConfig: NotRequired[ReadOnly[ModelAccessConfigLike]]
    HubAccessConfig: NotRequired[ReadOnly[HubAccessConfigLike]]


class FileSystemDataSourceLike(TypedDict):
    FileSystemId: ReadOnly[str]
    FileSystemAccessMode: ReadOnly[FileSystemAccessMode]
    FileSystemType: ReadOnly[FileSystemType]
    DirectoryPath: ReadOnly[str]


class DatasetSourceLike(TypedDict):
    DatasetArn: ReadOnly[str]


class DataSourceLike(TypedDict):
    S3DataSource: NotRequired[ReadOnly[S3DataSourceLike]]
    FileSystemDataSource: NotRequired[ReadOnly[FileSystemDataSourceLike]]
    DatasetSource: NotRequired[ReadOnly[DatasetSourceLike]]


class ShuffleConfigLike(TypedDict):
    Seed: ReadOnly[int]


class ChannelLike(TypedDict):
    ChannelName: ReadOnly[str]
    DataSource: ReadOnly[DataSourceLike]
    ContentType: NotRequired[ReadOnly[str]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    RecordWrapperType: NotRequired[ReadOnly[RecordWrapper]]
    InputMode: NotRequired[ReadOnly[TrainingInputMode]]
    ShuffleConfig: NotRequired[ReadOnly[ShuffleConfigLike]]


class OutputDataConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]
    CompressionType: NotRequired[ReadOnly[OutputCompressionType]]


class InstanceGroupLike(TypedDict):
    InstanceType: ReadOnly[TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    InstanceGroupName: ReadOnly[str]


class PlacementSpecificationLike(TypedDict):
    UltraServerId: NotRequired[ReadOnly[str]]
    InstanceCount: ReadOnly[int]


class InstancePlacementConfigLike(TypedDict):
    EnableMultipleJobs: NotRequired[ReadOnly[bool]]
    PlacementSpecifications: NotRequired[ReadOnly[Sequence[PlacementSpecificationLike]]]


class InstancePreferenceLike(TypedDict):
    InstanceType: ReadOnly[TrainingInstanceType]
    InstanceCount: NotRequired[ReadOnly[int]]
    TrainingPlanArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ResourceConfigLike(TypedDict):
    InstanceType: NotRequired[ReadOnly[TrainingInstanceType]]
    InstanceCount: NotRequired[ReadOnly[int]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    KeepAlivePeriodInSeconds: NotRequired[ReadOnly[int]]
    InstanceGroups: NotRequired[ReadOnly[Sequence[InstanceGroupLike]]]
    TrainingPlanArn: NotRequired[ReadOnly[str]]
    InstancePlacementConfig: NotRequired[ReadOnly[InstancePlacementConfigLike]]
    InstancePreferences: NotRequired[ReadOnly[Sequence[InstancePreferenceLike]]]
    SelectedInstanceType: NotRequired[ReadOnly[TrainingInstanceType]]
    SelectedInstanceCount: NotRequired[ReadOnly[int]]


class StoppingConditionLike(TypedDict):
    MaxRuntimeInSeconds: NotRequired[ReadOnly[int]]
    MaxWaitTimeInSeconds: NotRequired[ReadOnly[int]]
    MaxPendingTimeInSeconds: NotRequired[ReadOnly[int]]


class TrainingJobDefinitionLike(TypedDict):
    TrainingInputMode: ReadOnly[TrainingInputMode]
    HyperParameters: NotRequired[ReadOnly[dict[str, str]]]
    InputDataConfig: ReadOnly[Sequence[ChannelLike]]
    OutputDataConfig: ReadOnly[OutputDataConfigLike]
    ResourceConfig: ReadOnly[ResourceConfigLike]
    StoppingCondition: ReadOnly[StoppingConditionLike]


class TransformS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[S3DataType]
    S3Uri: ReadOnly[str]


class TransformDataSourceLike(TypedDict):
    S3DataSource: ReadOnly[TransformS3DataSourceLike]


class TransformInputLike(TypedDict):
    DataSource: ReadOnly[TransformDataSourceLike]
    ContentType: NotRequired[ReadOnly[str]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    SplitType: NotRequired[ReadOnly[SplitType]]


class TransformOutputLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    Accept: NotRequired[ReadOnly[str]]
    AssembleWith: NotRequired[ReadOnly[AssemblyType]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class TransformResourcesLike(TypedDict):
    InstanceType: ReadOnly[TransformInstanceType]
    InstanceCount: ReadOnly[int]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    TransformAmiVersion: NotRequired[ReadOnly[str]]


class TransformJobDefinitionLike(TypedDict):
    MaxConcurrentTransforms: NotRequired[ReadOnly[int]]
    MaxPayloadInMB: NotRequired[ReadOnly[int]]
    BatchStrategy: NotRequired[ReadOnly[BatchStrategy]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    TransformInput: ReadOnly[TransformInputLike]
    TransformOutput: ReadOnly[TransformOutputLike]
    TransformResources: ReadOnly[TransformResourcesLike]


class AlgorithmValidationProfileLike(TypedDict):
    ProfileName: ReadOnly[str]
    TrainingJobDefinition: ReadOnly[TrainingJobDefinitionLike]
    TransformJobDefinition: NotRequired[ReadOnly[TransformJobDefinitionLike]]


class AlgorithmValidationSpecificationLike(TypedDict):
    ValidationRole: ReadOnly[str]
    ValidationProfiles: ReadOnly[Sequence[AlgorithmValidationProfileLike]]


class ResourceSpecLike(TypedDict):
    SageMakerImageArn: NotRequired[ReadOnly[str]]
    SageMakerImageVersionArn: NotRequired[ReadOnly[str]]
    SageMakerImageVersionAlias: NotRequired[ReadOnly[str]]
    InstanceType: NotRequired[ReadOnly[AppInstanceType]]
    LifecycleConfigArn: NotRequired[ReadOnly[str]]
    TrainingPlanArn: NotRequired[ReadOnly[str]]


class KernelSpecLike(TypedDict):
    Name: ReadOnly[str]
    DisplayName: NotRequired[ReadOnly[str]]


class FileSystemConfigLike(TypedDict):
    MountPath: NotRequired[ReadOnly[str]]
    DefaultUid: NotRequired[ReadOnly[int]]
    DefaultGid: NotRequired[ReadOnly[int]]


class KernelGatewayImageConfigLike(TypedDict):
    KernelSpecs: ReadOnly[Sequence[KernelSpecLike]]
    FileSystemConfig: NotRequired[ReadOnly[FileSystemConfigLike]]


class ContainerConfigLike(TypedDict):
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerEnvironmentVariables: NotRequired[ReadOnly[dict[str, str]]]


class JupyterLabAppImageConfigLike(TypedDict):
    FileSystemConfig: NotRequired[ReadOnly[FileSystemConfigLike]]
    ContainerConfig: NotRequired[ReadOnly[ContainerConfigLike]]


class CodeEditorAppImageConfigLike(TypedDict):
    FileSystemConfig: NotRequired[ReadOnly[FileSystemConfigLike]]
    ContainerConfig: NotRequired[ReadOnly[ContainerConfigLike]]


class ArtifactSourceTypeLike(TypedDict):
    SourceIdType: ReadOnly[ArtifactSourceIdType]
    Value: ReadOnly[str]


class ArtifactSourceLike(TypedDict):
    SourceUri: ReadOnly[str]
    SourceTypes: NotRequired[ReadOnly[Sequence[ArtifactSourceTypeLike]]]


class AutoMLS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[AutoMLS3DataType]
    S3Uri: ReadOnly[str]


class AutoMLDataSourceLike(TypedDict):
    S3DataSource: ReadOnly[AutoMLS3DataSourceLike]


class AutoMLChannelLike(TypedDict):
    DataSource: NotRequired[ReadOnly[AutoMLDataSourceLike]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    TargetAttributeName: ReadOnly[str]
    ContentType: NotRequired[ReadOnly[str]]
    ChannelType: NotRequired[ReadOnly[AutoMLChannelType]]
    SampleWeightAttributeName: NotRequired[ReadOnly[str]]


class AutoMLOutputDataConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]


class AutoMLJobObjectiveLike(TypedDict):
    MetricName: ReadOnly[AutoMLMetricEnum]


class AutoMLJobCompletionCriteriaLike(TypedDict):
    MaxCandidates: NotRequired[ReadOnly[int]]
    MaxRuntimePerTrainingJobInSeconds: NotRequired[ReadOnly[int]]
    MaxAutoMLJobRuntimeInSeconds: NotRequired[ReadOnly[int]]


class AutoMLSecurityConfigLike(TypedDict):
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    EnableInterContainerTrafficEncryption: NotRequired[ReadOnly[bool]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class AutoMLAlgorithmConfigLike(TypedDict):
    AutoMLAlgorithms: ReadOnly[Sequence[AutoMLAlgorithm]]


class AutoMLCandidateGenerationConfigLike(TypedDict):
    FeatureSpecificationS3Uri: NotRequired[ReadOnly[str]]
    AlgorithmsConfig: NotRequired[ReadOnly[Sequence[AutoMLAlgorithmConfigLike]]]


class AutoMLDataSplitConfigLike(TypedDict):
    ValidationFraction: NotRequired[ReadOnly[FloatInput]]


class AutoMLJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    SecurityConfig: NotRequired[ReadOnly[AutoMLSecurityConfigLike]]
    CandidateGenerationConfig: NotRequired[
        ReadOnly[AutoMLCandidateGenerationConfigLike]
    ]
    DataSplitConfig: NotRequired[ReadOnly[AutoMLDataSplitConfigLike]]
    Mode: NotRequired[ReadOnly[AutoMLMode]]


class ModelDeployConfigLike(TypedDict):
    AutoGenerateEndpointName: NotRequired[ReadOnly[bool]]
    EndpointName: NotRequired[ReadOnly[str]]


class AutoMLJobChannelLike(TypedDict):
    ChannelType: NotRequired[ReadOnly[AutoMLChannelType]]
    ContentType: NotRequired[ReadOnly[str]]
    CompressionType: NotRequired[ReadOnly[CompressionType]]
    DataSource: NotRequired[ReadOnly[AutoMLDataSourceLike]]


class ImageClassificationJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]


class TextClassificationJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    ContentColumn: ReadOnly[str]
    TargetLabelColumn: ReadOnly[str]


class TimeSeriesTransformationsLike(TypedDict):
    Filling: NotRequired[ReadOnly[Mapping[str, dict[FillingType, str]]]]
    Aggregation: NotRequired[ReadOnly[Mapping[str, AggregationTransformationValue]]]


class TimeSeriesConfigLike(TypedDict):
    TargetAttributeName: ReadOnly[str]
    TimestampAttributeName: ReadOnly[str]
    ItemIdentifierAttributeName: ReadOnly[str]
    GroupingAttributeNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class HolidayConfigAttributesLike(TypedDict):
    CountryCode: NotRequired[ReadOnly[str]]


class CandidateGenerationConfigLike(TypedDict):
    AlgorithmsConfig: NotRequired[ReadOnly[Sequence[AutoMLAlgorithmConfigLike]]]


class TimeSeriesForecastingJobConfigLike(TypedDict):
    FeatureSpecificationS3Uri: NotRequired[ReadOnly[str]]
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    ForecastFrequency: ReadOnly[str]
    ForecastHorizon: ReadOnly[int]
    ForecastQuantiles: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Transformations: NotRequired[ReadOnly[TimeSeriesTransformationsLike]]
    TimeSeriesConfig: ReadOnly[TimeSeriesConfigLike]
    HolidayConfig: NotRequired[ReadOnly[Sequence[HolidayConfigAttributesLike]]]
    CandidateGenerationConfig: NotRequired[ReadOnly[CandidateGenerationConfigLike]]


class TabularJobConfigLike(TypedDict):
    CandidateGenerationConfig: NotRequired[ReadOnly[CandidateGenerationConfigLike]]
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    FeatureSpecificationS3Uri: NotRequired[ReadOnly[str]]
    Mode: NotRequired[ReadOnly[AutoMLMode]]
    GenerateCandidateDefinitionsOnly: NotRequired[ReadOnly[bool]]
    ProblemType: NotRequired[ReadOnly[ProblemType]]
    TargetAttributeName: ReadOnly[str]
    SampleWeightAttributeName: NotRequired[ReadOnly[str]]


class TextGenerationJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    BaseModelName: NotRequired[ReadOnly[str]]
    TextGenerationHyperParameters: NotRequired[ReadOnly[dict[str, str]]]
    ModelAccessConfig: NotRequired[ReadOnly[ModelAccessConfigLike]]


class AutoMLProblemTypeConfigLike_ImageClassificationJobConfig(TypedDict):
    ImageClassificationJobConfig: ReadOnly[ImageClassificationJobConfigLike]
    TextClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TimeSeriesForecastingJobConfig: NotRequired[ReadOnly[Absent]]
    TabularJobConfig: NotRequired[ReadOnly[Absent]]
    TextGenerationJobConfig: NotRequired[ReadOnly[Absent]]


class AutoMLProblemTypeConfigLike_TextClassificationJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TextClassificationJobConfig: ReadOnly[TextClassificationJobConfigLike]
    TimeSeriesForecastingJobConfig: NotRequired[ReadOnly[Absent]]
    TabularJobConfig: NotRequired[ReadOnly[Absent]]
    TextGenerationJobConfig: NotRequired[ReadOnly[Absent]]


class AutoMLProblemTypeConfigLike_TimeSeriesForecastingJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TextClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TimeSeriesForecastingJobConfig: ReadOnly[TimeSeriesForecastingJobConfigLike]
    TabularJobConfig: NotRequired[ReadOnly[Absent]]
    TextGenerationJobConfig: NotRequired[ReadOnly[Absent]]


class AutoMLProblemTypeConfigLike_TabularJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TextClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TimeSeriesForecastingJobConfig: NotRequired[ReadOnly[Absent]]
    TabularJobConfig: ReadOnly[TabularJobConfigLike]
    TextGenerationJobConfig: NotRequired[ReadOnly[Absent]]


class AutoMLProblemTypeConfigLike_TextGenerationJobConfig(TypedDict):
    ImageClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TextClassificationJobConfig: NotRequired[ReadOnly[Absent]]
    TimeSeriesForecastingJobConfig: NotRequired[ReadOnly[Absent]]
    TabularJobConfig: NotRequired[ReadOnly[Absent]]
    TextGenerationJobConfig: ReadOnly[TextGenerationJobConfigLike]


AutoMLProblemTypeConfigLike: TypeAlias = (
    AutoMLProblemTypeConfigLike_ImageClassificationJobConfig
    | AutoMLProblemTypeConfigLike_TextClassificationJobConfig
    | AutoMLProblemTypeConfigLike_TimeSeriesForecastingJobConfig
    | AutoMLProblemTypeConfigLike_TabularJobConfig
    | AutoMLProblemTypeConfigLike_TextGenerationJobConfig
)


class EmrServerlessComputeConfigLike(TypedDict):
    ExecutionRoleARN: ReadOnly[str]


class AutoMLComputeConfigLike(TypedDict):
    EmrServerlessComputeConfig: NotRequired[ReadOnly[EmrServerlessComputeConfigLike]]


class ClusterInstanceRequirementsLike(TypedDict):
    InstanceTypes: ReadOnly[Sequence[ClusterInstanceType]]


class ClusterLifeCycleConfigLike(TypedDict):
    SourceS3Uri: NotRequired[ReadOnly[str]]
    OnCreate: NotRequired[ReadOnly[str]]
    OnInitComplete: NotRequired[ReadOnly[str]]


class ClusterEbsVolumeConfigLike(TypedDict):
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    RootVolume: NotRequired[ReadOnly[bool]]


class ClusterFsxLustreConfigLike(TypedDict):
    DnsName: ReadOnly[str]
    MountName: ReadOnly[str]
    MountPath: NotRequired[ReadOnly[str]]


class ClusterFsxOpenZfsConfigLike(TypedDict):
    DnsName: ReadOnly[str]
    MountPath: NotRequired[ReadOnly[str]]


class ClusterInstanceStorageConfigLike_EbsVolumeConfig(TypedDict):
    EbsVolumeConfig: ReadOnly[ClusterEbsVolumeConfigLike]
    FsxLustreConfig: NotRequired[ReadOnly[Absent]]
    FsxOpenZfsConfig: NotRequired[ReadOnly[Absent]]


class ClusterInstanceStorageConfigLike_FsxLustreConfig(TypedDict):
    EbsVolumeConfig: NotRequired[ReadOnly[Absent]]
    FsxLustreConfig: ReadOnly[ClusterFsxLustreConfigLike]
    FsxOpenZfsConfig: NotRequired[ReadOnly[Absent]]


class ClusterInstanceStorageConfigLike_FsxOpenZfsConfig(TypedDict):
    EbsVolumeConfig: NotRequired[ReadOnly[Absent]]
    FsxLustreConfig: NotRequired[ReadOnly[Absent]]
    FsxOpenZfsConfig: ReadOnly[ClusterFsxOpenZfsConfigLike]


ClusterInstanceStorageConfigLike: TypeAlias = (
    ClusterInstanceStorageConfigLike_EbsVolumeConfig
    | ClusterInstanceStorageConfigLike_FsxLustreConfig
    | ClusterInstanceStorageConfigLike_FsxOpenZfsConfig
)


class CapacitySizeConfigLike(TypedDict):
    Type: ReadOnly[NodeUnavailabilityType]
    Value: ReadOnly[int]


class RollingDeploymentPolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[CapacitySizeConfigLike]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[CapacitySizeConfigLike]]


class AlarmDetailsLike(TypedDict):
    AlarmName: ReadOnly[str]


class DeploymentConfigurationLike(TypedDict):
    RollingUpdatePolicy: NotRequired[ReadOnly[RollingDeploymentPolicyLike]]
    WaitIntervalInSeconds: NotRequired[ReadOnly[int]]
    AutoRollbackConfiguration: NotRequired[ReadOnly[Sequence[AlarmDetailsLike]]]


class ScheduledUpdateConfigLike(TypedDict):
    ScheduleExpression: ReadOnly[str]
    DeploymentConfig: NotRequired[ReadOnly[DeploymentConfigurationLike]]


class ClusterPatchScheduleLike(TypedDict):
    NextPatchDate: NotRequired[ReadOnly[TimestampInput]]


class ClusterDrainPolicyLike(TypedDict):
    DrainTimeoutInSeconds: NotRequired[ReadOnly[int]]
    OnDrainTimeout: NotRequired[ReadOnly[ClusterOnDrainTimeout]]


class ClusterAutoPatchConfigLike(TypedDict):
    PatchingStrategy: ReadOnly[ClusterPatchingStrategy]
    PatchSchedule: NotRequired[ReadOnly[ClusterPatchScheduleLike]]
    DeploymentConfig: NotRequired[ReadOnly[DeploymentConfigurationLike]]
    IdleWaitWindowInSeconds: NotRequired[ReadOnly[int]]
    DrainPolicy: NotRequired[ReadOnly[ClusterDrainPolicyLike]]


class ClusterKubernetesTaintLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]
    Effect: ReadOnly[ClusterKubernetesTaintEffect]


class ClusterKubernetesConfigLike(TypedDict):
    Labels: NotRequired[ReadOnly[dict[str, str]]]
    Taints: NotRequired[ReadOnly[Sequence[ClusterKubernetesTaintLike]]]


class ClusterSlurmConfigLike(TypedDict):
    NodeType: ReadOnly[ClusterSlurmNodeType]
    PartitionNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ClusterSpotOptionsLike(TypedDict):
    pass


class ClusterOnDemandOptionsLike(TypedDict):
    pass


class ClusterCapacityRequirementsLike(TypedDict):
    Spot: NotRequired[ReadOnly[ClusterSpotOptionsLike]]
    OnDemand: NotRequired[ReadOnly[ClusterOnDemandOptionsLike]]


class ClusterNetworkInterfaceLike(TypedDict):
    InterfaceType: NotRequired[ReadOnly[ClusterInterfaceType]]


class ClusterInstanceGroupSpecificationLike(TypedDict):
    InstanceCount: ReadOnly[int]
    MinInstanceCount: NotRequired[ReadOnly[int]]
    InstanceGroupName: ReadOnly[str]
    InstanceType: NotRequired[ReadOnly[ClusterInstanceType]]
    InstanceRequirements: NotRequired[ReadOnly[ClusterInstanceRequirementsLike]]
    LifeCycleConfig: NotRequired[ReadOnly[ClusterLifeCycleConfigLike]]
    ExecutionRole: ReadOnly[str]
    ThreadsPerCore: NotRequired[ReadOnly[int]]
    InstanceStorageConfigs: NotRequired[
        ReadOnly[Sequence[ClusterInstanceStorageConfigLike]]
    ]
    OnStartDeepHealthChecks: NotRequired[ReadOnly[Sequence[DeepHealthCheckType]]]
    TrainingPlanArn: NotRequired[ReadOnly[str]]
    OverrideVpcConfig: NotRequired[ReadOnly[VpcConfigLike]]
    ScheduledUpdateConfig: NotRequired[ReadOnly[ScheduledUpdateConfigLike]]
    ImageId: NotRequired[ReadOnly[str]]
    AutoPatchConfig: NotRequired[ReadOnly[ClusterAutoPatchConfigLike]]
    ImageReleaseVersion: NotRequired[ReadOnly[str]]
    KubernetesConfig: NotRequired[ReadOnly[ClusterKubernetesConfigLike]]
    SlurmConfig: NotRequired[ReadOnly[ClusterSlurmConfigLike]]
    CapacityRequirements: NotRequired[ReadOnly[ClusterCapacityRequirementsLike]]
    NetworkInterface: NotRequired[ReadOnly[ClusterNetworkInterfaceLike]]


class FSxLustreConfigLike(TypedDict):
    SizeInGiB: ReadOnly[int]
    PerUnitStorageThroughput: ReadOnly[int]


class EnvironmentConfigLike(TypedDict):
    FSxLustreConfig: NotRequired[ReadOnly[FSxLustreConfigLike]]


class ClusterRestrictedInstanceGroupSpecificationLike(TypedDict):
    InstanceCount: ReadOnly[int]
    InstanceGroupName: ReadOnly[str]
    InstanceType: ReadOnly[ClusterInstanceType]
    ExecutionRole: ReadOnly[str]
    ThreadsPerCore: NotRequired[ReadOnly[int]]
    InstanceStorageConfigs: NotRequired[
        ReadOnly[Sequence[ClusterInstanceStorageConfigLike]]
    ]
    OnStartDeepHealthChecks: NotRequired[ReadOnly[Sequence[DeepHealthCheckType]]]
    TrainingPlanArn: NotRequired[ReadOnly[str]]
    OverrideVpcConfig: NotRequired[ReadOnly[VpcConfigLike]]
    ScheduledUpdateConfig: NotRequired[ReadOnly[ScheduledUpdateConfigLike]]
    EnvironmentConfig: NotRequired[ReadOnly[EnvironmentConfigLike]]


class ClusterSharedEnvironmentConfigLike(TypedDict):
    FSxLustreDeletionPolicy: ReadOnly[ClusterFSxLustreDeletionPolicy]
    FSxLustreConfig: ReadOnly[FSxLustreConfigLike]


class ClusterRestrictedInstanceGroupsConfigLike(TypedDict):
    SharedEnvironmentConfig: ReadOnly[ClusterSharedEnvironmentConfigLike]


class ClusterOrchestratorEksConfigLike(TypedDict):
    ClusterArn: ReadOnly[str]


class ClusterAccountingDatabaseLike(TypedDict):
    Endpoint: ReadOnly[str]
    Port: NotRequired[ReadOnly[int]]
    Name: NotRequired[ReadOnly[str]]
    SecretArn: ReadOnly[str]


class ClusterOrchestratorSlurmConfigLike(TypedDict):
    SlurmConfigStrategy: NotRequired[ReadOnly[ClusterSlurmConfigStrategy]]
    AccountingDatabase: NotRequired[ReadOnly[ClusterAccountingDatabaseLike]]


class ClusterOrchestratorLike(TypedDict):
    Eks: NotRequired[ReadOnly[ClusterOrchestratorEksConfigLike]]
    Slurm: NotRequired[ReadOnly[ClusterOrchestratorSlurmConfigLike]]


class ClusterTieredStorageConfigLike(TypedDict):
    Mode: ReadOnly[ClusterConfigMode]
    InstanceMemoryAllocationPercentage: NotRequired[ReadOnly[int]]


class ClusterAutoScalingConfigLike(TypedDict):
    Mode: ReadOnly[ClusterAutoScalingMode]
    AutoScalerType: NotRequired[ReadOnly[ClusterAutoScalerType]]


class PriorityClassLike(TypedDict):
    Name: ReadOnly[str]
    Weight: ReadOnly[int]


class SchedulerConfigLike(TypedDict):
    PriorityClasses: NotRequired[ReadOnly[Sequence[PriorityClassLike]]]
    FairShare: NotRequired[ReadOnly[FairShare]]
    IdleResourceSharing: NotRequired[ReadOnly[IdleResourceSharing]]


class GitConfigLike(TypedDict):
    RepositoryUrl: ReadOnly[str]
    Branch: NotRequired[ReadOnly[str]]
    SecretArn: NotRequired[ReadOnly[str]]


class InputConfigLike(TypedDict):
    S3Uri: ReadOnly[str]
    DataInputConfig: NotRequired[ReadOnly[str]]
    Framework: ReadOnly[Framework]
    FrameworkVersion: NotRequired[ReadOnly[str]]


class TargetPlatformLike(TypedDict):
    Os: ReadOnly[TargetPlatformOs]
    Arch: ReadOnly[TargetPlatformArch]
    Accelerator: NotRequired[ReadOnly[TargetPlatformAccelerator]]


class OutputConfigLike(TypedDict):
    S3OutputLocation: ReadOnly[str]
    TargetDevice: NotRequired[ReadOnly[TargetDevice]]
    TargetPlatform: NotRequired[ReadOnly[TargetPlatformLike]]
    CompilerOptions: NotRequired[ReadOnly[str]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class NeoVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class AcceleratorPartitionConfigLike(TypedDict):
    Type: ReadOnly[MIGProfileType]
    Count: ReadOnly[int]


class ComputeQuotaResourceConfigLike(TypedDict):
    InstanceType: ReadOnly[ClusterInstanceType]
    Count: NotRequired[ReadOnly[int]]
    Accelerators: NotRequired[ReadOnly[int]]
    VCpu: NotRequired[ReadOnly[FloatInput]]
    MemoryInGiB: NotRequired[ReadOnly[FloatInput]]
    AcceleratorPartition: NotRequired[ReadOnly[AcceleratorPartitionConfigLike]]


class ResourceSharingConfigLike(TypedDict):
    Strategy: ReadOnly[ResourceSharingStrategy]
    BorrowLimit: NotRequired[ReadOnly[int]]
    AbsoluteBorrowLimits: NotRequired[
        ReadOnly[Sequence[ComputeQuotaResourceConfigLike]]
    ]


class ComputeQuotaConfigLike(TypedDict):
    ComputeQuotaResources: NotRequired[
        ReadOnly[Sequence[ComputeQuotaResourceConfigLike]]
    ]
    ResourceSharingConfig: NotRequired[ReadOnly[ResourceSharingConfigLike]]
    PreemptTeamTasks: NotRequired[ReadOnly[PreemptTeamTasks]]


class ComputeQuotaTargetLike(TypedDict):
    TeamName: ReadOnly[str]
    FairShareWeight: NotRequired[ReadOnly[int]]


class ContextSourceLike(TypedDict):
    SourceUri: ReadOnly[str]
    SourceType: NotRequired[ReadOnly[str]]
    SourceId: NotRequired[ReadOnly[str]]


class MonitoringConstraintsResourceLike(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]


class MonitoringStatisticsResourceLike(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]


class DataQualityBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]
    StatisticsResource: NotRequired[ReadOnly[MonitoringStatisticsResourceLike]]


class DataQualityAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RecordPreprocessorSourceUri: NotRequired[ReadOnly[str]]
    PostAnalyticsProcessorSourceUri: NotRequired[ReadOnly[str]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class EndpointInputLike(TypedDict):
    EndpointName: ReadOnly[str]
    LocalPath: ReadOnly[str]
    S3InputMode: NotRequired[ReadOnly[ProcessingS3InputMode]]
    S3DataDistributionType: NotRequired[ReadOnly[ProcessingS3DataDistributionType]]
    FeaturesAttribute: NotRequired[ReadOnly[str]]
    InferenceAttribute: NotRequired[ReadOnly[str]]
    ProbabilityAttribute: NotRequired[ReadOnly[str]]
    ProbabilityThresholdAttribute: NotRequired[ReadOnly[FloatInput]]
    StartTimeOffset: NotRequired[ReadOnly[str]]
    EndTimeOffset: NotRequired[ReadOnly[str]]
    ExcludeFeaturesAttribute: NotRequired[ReadOnly[str]]


class MonitoringCsvDatasetFormatLike(TypedDict):
    Header: NotRequired[ReadOnly[bool]]


class MonitoringJsonDatasetFormatLike(TypedDict):
    Line: NotRequired[ReadOnly[bool]]


class MonitoringParquetDatasetFormatLike(TypedDict):
    pass


class MonitoringDatasetFormatLike(TypedDict):
    Csv: NotRequired[ReadOnly[MonitoringCsvDatasetFormatLike]]
    Json: NotRequired[ReadOnly[MonitoringJsonDatasetFormatLike]]
    Parquet: NotRequired[ReadOnly[MonitoringParquetDatasetFormatLike]]


class BatchTransformInputLike(TypedDict):
    DataCapturedDestinationS3Uri: ReadOnly[str]
    DatasetFormat: ReadOnly[MonitoringDatasetFormatLike]
    LocalPath: ReadOnly[str]
    S3InputMode: NotRequired[ReadOnly[ProcessingS3InputMode]]
    S3DataDistributionType: NotRequired[ReadOnly[ProcessingS3DataDistributionType]]
    FeaturesAttribute: NotRequired[ReadOnly[str]]
    InferenceAttribute: NotRequired[ReadOnly[str]]
    ProbabilityAttribute: NotRequired[ReadOnly[str]]
    ProbabilityThresholdAttribute: NotRequired[ReadOnly[FloatInput]]
    StartTimeOffset: NotRequired[ReadOnly[str]]
    EndTimeOffset: NotRequired[ReadOnly[str]]
    ExcludeFeaturesAttribute: NotRequired[ReadOnly[str]]


class DataQualityJobInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]


class MonitoringS3OutputLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: ReadOnly[str]
    S3UploadMode: NotRequired[ReadOnly[ProcessingS3UploadMode]]


class MonitoringOutputLike(TypedDict):
    S3Output: ReadOnly[MonitoringS3OutputLike]


class MonitoringOutputConfigLike(TypedDict):
    MonitoringOutputs: ReadOnly[Sequence[MonitoringOutputLike]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class MonitoringClusterConfigLike(TypedDict):
    InstanceCount: ReadOnly[int]
    InstanceType: ReadOnly[ProcessingInstanceType]
    VolumeSizeInGB: ReadOnly[int]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]


class MonitoringResourcesLike(TypedDict):
    ClusterConfig: ReadOnly[MonitoringClusterConfigLike]


class MonitoringNetworkConfigLike(TypedDict):
    EnableInterContainerTrafficEncryption: NotRequired[ReadOnly[bool]]
    EnableNetworkIsolation: NotRequired[ReadOnly[bool]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class MonitoringStoppingConditionLike(TypedDict):
    MaxRuntimeInSeconds: ReadOnly[int]


class EdgeOutputConfigLike(TypedDict):
    S3OutputLocation: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    PresetDeploymentType: NotRequired[ReadOnly[EdgePresetDeploymentType]]
    PresetDeploymentConfig: NotRequired[ReadOnly[str]]


class SharingSettingsLike(TypedDict):
    NotebookOutputOption: NotRequired[ReadOnly[NotebookOutputOption]]
    S3OutputPath: NotRequired[ReadOnly[str]]
    S3KmsKeyId: NotRequired[ReadOnly[str]]


class CodeRepositoryLike(TypedDict):
    RepositoryUrl: ReadOnly[str]


class JupyterServerAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    LifecycleConfigArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    CodeRepositories: NotRequired[ReadOnly[Sequence[CodeRepositoryLike]]]


class CustomImageLike(TypedDict):
    ImageName: ReadOnly[str]
    ImageVersionNumber: NotRequired[ReadOnly[int]]
    AppImageConfigName: ReadOnly[str]


class KernelGatewayAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CustomImages: NotRequired[ReadOnly[Sequence[CustomImageLike]]]
    LifecycleConfigArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class TensorBoardAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]


class RStudioServerProAppSettingsLike(TypedDict):
    AccessStatus: NotRequired[ReadOnly[RStudioServerProAccessStatus]]
    UserGroup: NotRequired[ReadOnly[RStudioServerProUserGroup]]


class RSessionAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CustomImages: NotRequired[ReadOnly[Sequence[CustomImageLike]]]


class TimeSeriesForecastingSettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]
    AmazonForecastRoleArn: NotRequired[ReadOnly[str]]


class ModelRegisterSettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]
    CrossAccountModelRegisterRoleArn: NotRequired[ReadOnly[str]]


class WorkspaceSettingsLike(TypedDict):
    S3ArtifactPath: NotRequired[ReadOnly[str]]
    S3KmsKeyId: NotRequired[ReadOnly[str]]


class IdentityProviderOAuthSettingLike(TypedDict):
    DataSourceName: NotRequired[ReadOnly[DataSourceName]]
    Status: NotRequired[ReadOnly[FeatureStatus]]
    SecretArn: NotRequired[ReadOnly[str]]


class DirectDeploySettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]


class KendraSettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]


class GenerativeAiSettingsLike(TypedDict):
    AmazonBedrockRoleArn: NotRequired[ReadOnly[str]]


class EmrServerlessSettingsLike(TypedDict):
    ExecutionRoleArn: NotRequired[ReadOnly[str]]
    Status: NotRequired[ReadOnly[FeatureStatus]]


class CanvasAppSettingsLike(TypedDict):
    TimeSeriesForecastingSettings: NotRequired[
        ReadOnly[TimeSeriesForecastingSettingsLike]
    ]
    ModelRegisterSettings: NotRequired[ReadOnly[ModelRegisterSettingsLike]]
    WorkspaceSettings: NotRequired[ReadOnly[WorkspaceSettingsLike]]
    IdentityProviderOAuthSettings: NotRequired[
        ReadOnly[Sequence[IdentityProviderOAuthSettingLike]]
    ]
    DirectDeploySettings: NotRequired[ReadOnly[DirectDeploySettingsLike]]
    KendraSettings: NotRequired[ReadOnly[KendraSettingsLike]]
    GenerativeAiSettings: NotRequired[ReadOnly[GenerativeAiSettingsLike]]
    EmrServerlessSettings: NotRequired[ReadOnly[EmrServerlessSettingsLike]]


class IdleSettingsLike(TypedDict):
    LifecycleManagement: NotRequired[ReadOnly[LifecycleManagement]]
    IdleTimeoutInMinutes: NotRequired[ReadOnly[int]]
    MinIdleTimeoutInMinutes: NotRequired[ReadOnly[int]]
    MaxIdleTimeoutInMinutes: NotRequired[ReadOnly[int]]


class AppLifecycleManagementLike(TypedDict):
    IdleSettings: NotRequired[ReadOnly[IdleSettingsLike]]


class CodeEditorAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CustomImages: NotRequired[ReadOnly[Sequence[CustomImageLike]]]
    LifecycleConfigArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    AppLifecycleManagement: NotRequired[ReadOnly[AppLifecycleManagementLike]]
    BuiltInLifecycleConfigArn: NotRequired[ReadOnly[str]]


class EmrSettingsLike(TypedDict):
    AssumableRoleArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ExecutionRoleArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class JupyterLabAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CustomImages: NotRequired[ReadOnly[Sequence[CustomImageLike]]]
    LifecycleConfigArns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    CodeRepositories: NotRequired[ReadOnly[Sequence[CodeRepositoryLike]]]
    AppLifecycleManagement: NotRequired[ReadOnly[AppLifecycleManagementLike]]
    EmrSettings: NotRequired[ReadOnly[EmrSettingsLike]]
    BuiltInLifecycleConfigArn: NotRequired[ReadOnly[str]]


class DefaultEbsStorageSettingsLike(TypedDict):
    DefaultEbsVolumeSizeInGb: ReadOnly[int]
    MaximumEbsVolumeSizeInGb: ReadOnly[int]


class DefaultSpaceStorageSettingsLike(TypedDict):
    DefaultEbsStorageSettings: NotRequired[ReadOnly[DefaultEbsStorageSettingsLike]]


class CustomPosixUserConfigLike(TypedDict):
    Uid: ReadOnly[int]
    Gid: ReadOnly[int]


class EFSFileSystemConfigLike(TypedDict):
    FileSystemId: ReadOnly[str]
    FileSystemPath: NotRequired[ReadOnly[str]]


class FSxLustreFileSystemConfigLike(TypedDict):
    FileSystemId: ReadOnly[str]
    FileSystemPath: NotRequired[ReadOnly[str]]


class S3FileSystemConfigLike(TypedDict):
    MountPath: NotRequired[ReadOnly[str]]
    S3Uri: ReadOnly[str]


class CustomFileSystemConfigLike_EFSFileSystemConfig(TypedDict):
    EFSFileSystemConfig: ReadOnly[EFSFileSystemConfigLike]
    FSxLustreFileSystemConfig: NotRequired[ReadOnly[Absent]]
    S3FileSystemConfig: NotRequired[ReadOnly[Absent]]


class CustomFileSystemConfigLike_FSxLustreFileSystemConfig(TypedDict):
    EFSFileSystemConfig: NotRequired[ReadOnly[Absent]]
    FSxLustreFileSystemConfig: ReadOnly[FSxLustreFileSystemConfigLike]
    S3FileSystemConfig: NotRequired[ReadOnly[Absent]]


class CustomFileSystemConfigLike_S3FileSystemConfig(TypedDict):
    EFSFileSystemConfig: NotRequired[ReadOnly[Absent]]
    FSxLustreFileSystemConfig: NotRequired[ReadOnly[Absent]]
    S3FileSystemConfig: ReadOnly[S3FileSystemConfigLike]


CustomFileSystemConfigLike: TypeAlias = (
    CustomFileSystemConfigLike_EFSFileSystemConfig
    | CustomFileSystemConfigLike_FSxLustreFileSystemConfig
    | CustomFileSystemConfigLike_S3FileSystemConfig
)


class HiddenSageMakerImageLike(TypedDict):
    SageMakerImageName: NotRequired[ReadOnly[SageMakerImageName]]
    VersionAliases: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class StudioWebPortalSettingsLike(TypedDict):
    HiddenMlTools: NotRequired[ReadOnly[Sequence[MlTools]]]
    HiddenAppTypes: NotRequired[ReadOnly[Sequence[AppType]]]
    HiddenInstanceTypes: NotRequired[ReadOnly[Sequence[AppInstanceType]]]
    HiddenSageMakerImageVersionAliases: NotRequired[
        ReadOnly[Sequence[HiddenSageMakerImageLike]]
    ]
    ExecutionRoleSessionNameMode: NotRequired[ReadOnly[ExecutionRoleSessionNameMode]]


class UserSettingsLike(TypedDict):
    ExecutionRole: NotRequired[ReadOnly[str]]
    SecurityGroups: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SharingSettings: NotRequired[ReadOnly[SharingSettingsLike]]
    JupyterServerAppSettings: NotRequired[ReadOnly[JupyterServerAppSettingsLike]]
    KernelGatewayAppSettings: NotRequired[ReadOnly[KernelGatewayAppSettingsLike]]
    TensorBoardAppSettings: NotRequired[ReadOnly[TensorBoardAppSettingsLike]]
    RStudioServerProAppSettings: NotRequired[ReadOnly[RStudioServerProAppSettingsLike]]
    RSessionAppSettings: NotRequired[ReadOnly[RSessionAppSettingsLike]]
    CanvasAppSettings: NotRequired[ReadOnly[CanvasAppSettingsLike]]
    CodeEditorAppSettings: NotRequired[ReadOnly[CodeEditorAppSettingsLike]]
    JupyterLabAppSettings: NotRequired[ReadOnly[JupyterLabAppSettingsLike]]
    SpaceStorageSettings: NotRequired[ReadOnly[DefaultSpaceStorageSettingsLike]]
    DefaultLandingUri: NotRequired[ReadOnly[str]]
    StudioWebPortal: NotRequired[ReadOnly[StudioWebPortal]]
    CustomPosixUserConfig: NotRequired[ReadOnly[CustomPosixUserConfigLike]]
    CustomFileSystemConfigs: NotRequired[ReadOnly[Sequence[CustomFileSystemConfigLike]]]
    StudioWebPortalSettings: NotRequired[ReadOnly[StudioWebPortalSettingsLike]]
    AutoMountHomeEFS: NotRequired[ReadOnly[AutoMountHomeEFS]]


class RStudioServerProDomainSettingsLike(TypedDict):
    DomainExecutionRoleArn: ReadOnly[str]
    RStudioConnectUrl: NotRequired[ReadOnly[str]]
    RStudioPackageManagerUrl: NotRequired[ReadOnly[str]]
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]


class TrustedIdentityPropagationSettingsLike(TypedDict):
    Status: ReadOnly[FeatureStatus]


class DockerSettingsLike(TypedDict):
    EnableDockerAccess: NotRequired[ReadOnly[FeatureStatus]]
    VpcOnlyTrustedAccounts: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RootlessDocker: NotRequired[ReadOnly[FeatureStatus]]


class AmazonQSettingsLike(TypedDict):
    Status: NotRequired[ReadOnly[FeatureStatus]]
    QProfileArn: NotRequired[ReadOnly[str]]


class UnifiedStudioSettingsLike(TypedDict):
    StudioWebPortalAccess: NotRequired[ReadOnly[FeatureStatus]]
    DomainAccountId: NotRequired[ReadOnly[str]]
    DomainRegion: NotRequired[ReadOnly[str]]
    DomainId: NotRequired[ReadOnly[str]]
    ProjectId: NotRequired[ReadOnly[str]]
    EnvironmentId: NotRequired[ReadOnly[str]]
    ProjectS3Path: NotRequired[ReadOnly[str]]
    SingleSignOnApplicationArn: NotRequired[ReadOnly[str]]


class DomainSettingsLike(TypedDict):
    SecurityGroupIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RStudioServerProDomainSettings: NotRequired[
        ReadOnly[RStudioServerProDomainSettingsLike]
    ]
    ExecutionRoleIdentityConfig: NotRequired[ReadOnly[ExecutionRoleIdentityConfig]]
    TrustedIdentityPropagationSettings: NotRequired[
        ReadOnly[TrustedIdentityPropagationSettingsLike]
    ]
    DockerSettings: NotRequired[ReadOnly[DockerSettingsLike]]
    AmazonQSettings: NotRequired[ReadOnly[AmazonQSettingsLike]]
    UnifiedStudioSettings: NotRequired[ReadOnly[UnifiedStudioSettingsLike]]
    IpAddressType: NotRequired[ReadOnly[IPAddressType]]


class DefaultSpaceSettingsLike(TypedDict):
    ExecutionRole: NotRequired[ReadOnly[str]]
    SecurityGroups: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    JupyterServerAppSettings: NotRequired[ReadOnly[JupyterServerAppSettingsLike]]
    KernelGatewayAppSettings: NotRequired[ReadOnly[KernelGatewayAppSettingsLike]]
    JupyterLabAppSettings: NotRequired[ReadOnly[JupyterLabAppSettingsLike]]
    SpaceStorageSettings: NotRequired[ReadOnly[DefaultSpaceStorageSettingsLike]]
    CustomPosixUserConfig: NotRequired[ReadOnly[CustomPosixUserConfigLike]]
    CustomFileSystemConfigs: NotRequired[ReadOnly[Sequence[CustomFileSystemConfigLike]]]


class EdgeDeploymentModelConfigLike(TypedDict):
    ModelHandle: ReadOnly[str]
    EdgePackagingJobName: ReadOnly[str]


class DeviceSelectionConfigLike(TypedDict):
    DeviceSubsetType: ReadOnly[DeviceSubsetType]
    Percentage: NotRequired[ReadOnly[int]]
    DeviceNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    DeviceNameContains: NotRequired[ReadOnly[str]]


class EdgeDeploymentConfigLike(TypedDict):
    FailureHandlingPolicy: ReadOnly[FailureHandlingPolicy]


class DeploymentStageLike(TypedDict):
    StageName: ReadOnly[str]
    DeviceSelectionConfig: ReadOnly[DeviceSelectionConfigLike]
    DeploymentConfig: NotRequired[ReadOnly[EdgeDeploymentConfigLike]]


class CapacitySizeLike(TypedDict):
    Type: ReadOnly[CapacitySizeType]
    Value: ReadOnly[int]


class TrafficRoutingConfigLike(TypedDict):
    Type: ReadOnly[TrafficRoutingConfigType]
    WaitIntervalInSeconds: ReadOnly[int]
    CanarySize: NotRequired[ReadOnly[CapacitySizeLike]]
    LinearStepSize: NotRequired[ReadOnly[CapacitySizeLike]]


class BlueGreenUpdatePolicyLike(TypedDict):
    TrafficRoutingConfiguration: ReadOnly[TrafficRoutingConfigLike]
    TerminationWaitInSeconds: NotRequired[ReadOnly[int]]
    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]


class RollingUpdatePolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[CapacitySizeLike]
    WaitIntervalInSeconds: ReadOnly[int]
    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[CapacitySizeLike]]


class AlarmLike(TypedDict):
    AlarmName: NotRequired[ReadOnly[str]]


class AutoRollbackConfigLike(TypedDict):
    Alarms: NotRequired[ReadOnly[Sequence[AlarmLike]]]


class DeploymentConfigLike(TypedDict):
    BlueGreenUpdatePolicy: NotRequired[ReadOnly[BlueGreenUpdatePolicyLike]]
    RollingUpdatePolicy: NotRequired[ReadOnly[RollingUpdatePolicyLike]]
    AutoRollbackConfiguration: NotRequired[ReadOnly[AutoRollbackConfigLike]]


class InstancePoolLike(TypedDict):
    InstanceType: ReadOnly[ProductionVariantInstanceType]
    ModelNameOverride: NotRequired[ReadOnly[str]]
    Priority: ReadOnly[int]


class ProductionVariantCoreDumpConfigLike(TypedDict):
    DestinationS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]


class ProductionVariantServerlessConfigLike(TypedDict):
    MemorySizeInMB: ReadOnly[int]
    MaxConcurrency: ReadOnly[int]
    ProvisionedConcurrency: NotRequired[ReadOnly[int]]


class ProductionVariantManagedInstanceScalingScaleInPolicyLike(TypedDict):
    Strategy: ReadOnly[ManagedInstanceScalingScaleInStrategy]
    MaximumStepSize: NotRequired[ReadOnly[int]]
    CooldownInMinutes: NotRequired[ReadOnly[int]]


class ProductionVariantManagedInstanceScalingLike(TypedDict):
    Status: NotRequired[ReadOnly[ManagedInstanceScalingStatus]]
    MinInstanceCount: NotRequired[ReadOnly[int]]
    MaxInstanceCount: NotRequired[ReadOnly[int]]
    ScaleInPolicy: NotRequired[
        ReadOnly[ProductionVariantManagedInstanceScalingScaleInPolicyLike]
    ]


class PrefixAwareRoutingConfigLike(TypedDict):
    PrefixLength: NotRequired[ReadOnly[int]]
    ConcurrencyThreshold: NotRequired[ReadOnly[int]]


class ProductionVariantRoutingConfigLike(TypedDict):
    RoutingStrategy: ReadOnly[RoutingStrategy]
    PrefixAwareRoutingConfig: NotRequired[ReadOnly[PrefixAwareRoutingConfigLike]]


class ProductionVariantCapacityReservationConfigLike(TypedDict):
    CapacityReservationPreference: NotRequired[ReadOnly[CapacityReservationPreference]]
    MlReservationArn: NotRequired[ReadOnly[str]]


class AcceleratorPartitionLayoutLike(TypedDict):
    AcceleratorPartitionTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ProductionVariantLike(TypedDict):
    VariantName: ReadOnly[str]
    ModelName: NotRequired[ReadOnly[str]]
    InitialInstanceCount: NotRequired[ReadOnly[int]]
    InstanceType: NotRequired[ReadOnly[ProductionVariantInstanceType]]
    InstancePools: NotRequired[ReadOnly[Sequence[InstancePoolLike]]]
    VariantInstanceProvisionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    InitialVariantWeight: NotRequired[ReadOnly[FloatInput]]
    AcceleratorType: NotRequired[ReadOnly[ProductionVariantAcceleratorType]]
    CoreDumpConfig: NotRequired[ReadOnly[ProductionVariantCoreDumpConfigLike]]
    ServerlessConfig: NotRequired[ReadOnly[ProductionVariantServerlessConfigLike]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    ModelDataDownloadTimeoutInSeconds: NotRequired[ReadOnly[int]]
    ContainerStartupHealthCheckTimeoutInSeconds: NotRequired[ReadOnly[int]]
    EnableSSMAccess: NotRequired[ReadOnly[bool]]
    ManagedInstanceScaling: NotRequired[
        ReadOnly[ProductionVariantManagedInstanceScalingLike]
    ]
    RoutingConfig: NotRequired[ReadOnly[ProductionVariantRoutingConfigLike]]
    InferenceAmiVersion: NotRequired[ReadOnly[ProductionVariantInferenceAmiVersion]]
    CapacityReservationConfig: NotRequired[
        ReadOnly[ProductionVariantCapacityReservationConfigLike]
    ]
    AcceleratorPartitionLayouts: NotRequired[
        ReadOnly[Sequence[AcceleratorPartitionLayoutLike]]
    ]


class CaptureOptionLike(TypedDict):
    CaptureMode: ReadOnly[CaptureMode]


class CaptureContentTypeHeaderLike(TypedDict):
    CsvContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    JsonContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class DataCaptureConfigLike(TypedDict):
    EnableCapture: NotRequired[ReadOnly[bool]]
    InitialSamplingPercentage: ReadOnly[int]
    DestinationS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    CaptureOptions: ReadOnly[Sequence[CaptureOptionLike]]
    CaptureContentTypeHeader: NotRequired[ReadOnly[CaptureContentTypeHeaderLike]]


class AsyncInferenceClientConfigLike(TypedDict):
    MaxConcurrentInvocationsPerInstance: NotRequired[ReadOnly[int]]


class AsyncInferenceNotificationConfigLike(TypedDict):
    SuccessTopic: NotRequired[ReadOnly[str]]
    ErrorTopic: NotRequired[ReadOnly[str]]
    IncludeInferenceResponseIn: NotRequired[
        ReadOnly[Sequence[AsyncNotificationTopicTypes]]
    ]


class AsyncInferenceOutputConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputPath: NotRequired[ReadOnly[str]]
    NotificationConfig: NotRequired[ReadOnly[AsyncInferenceNotificationConfigLike]]
    S3FailurePath: NotRequired[ReadOnly[str]]


class AsyncInferenceConfigLike(TypedDict):
    ClientConfig: NotRequired[ReadOnly[AsyncInferenceClientConfigLike]]
    OutputConfig: ReadOnly[AsyncInferenceOutputConfigLike]


class ClarifyInferenceConfigLike(TypedDict):
    FeaturesAttribute: NotRequired[ReadOnly[str]]
    ContentTemplate: NotRequired[ReadOnly[str]]
    MaxRecordCount: NotRequired[ReadOnly[int]]
    MaxPayloadInMB: NotRequired[ReadOnly[int]]
    ProbabilityIndex: NotRequired[ReadOnly[int]]
    LabelIndex: NotRequired[ReadOnly[int]]
    ProbabilityAttribute: NotRequired[ReadOnly[str]]
    LabelAttribute: NotRequired[ReadOnly[str]]
    LabelHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    FeatureHeaders: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    FeatureTypes: NotRequired[ReadOnly[Sequence[ClarifyFeatureType]]]


class ClarifyShapBaselineConfigLike(TypedDict):
    MimeType: NotRequired[ReadOnly[str]]
    ShapBaseline: NotRequired[ReadOnly[str]]
    ShapBaselineUri: NotRequired[ReadOnly[str]]


class ClarifyTextConfigLike(TypedDict):
    Language: ReadOnly[ClarifyTextLanguage]
    Granularity: ReadOnly[ClarifyTextGranularity]


class ClarifyShapConfigLike(TypedDict):
    ShapBaselineConfig: ReadOnly[ClarifyShapBaselineConfigLike]
    NumberOfSamples: NotRequired[ReadOnly[int]]
    UseLogit: NotRequired[ReadOnly[bool]]
    Seed: NotRequired[ReadOnly[int]]
    TextConfig: NotRequired[ReadOnly[ClarifyTextConfigLike]]


class ClarifyExplainerConfigLike(TypedDict):
    EnableExplanations: NotRequired[ReadOnly[str]]
    InferenceConfig: NotRequired[ReadOnly[ClarifyInferenceConfigLike]]
    ShapConfig: ReadOnly[ClarifyShapConfigLike]


class ExplainerConfigLike(TypedDict):
    ClarifyExplainerConfig: NotRequired[ReadOnly[ClarifyExplainerConfigLike]]


class MetricsConfigLike(TypedDict):
    EnableEnhancedMetrics: NotRequired[ReadOnly[bool]]
    EnableDetailedObservability: NotRequired[ReadOnly[bool]]
    MetricPublishFrequencyInSeconds: NotRequired[ReadOnly[int]]


class CrossRegionTrafficConfigLike(TypedDict):
    MaxInvocationsPerSecondPerInstance: ReadOnly[int]
    MaxCrossRegionPercentPerEndpoint: ReadOnly[int]


class VectorConfigLike(TypedDict):
    Dimension: ReadOnly[int]


class CollectionConfigLike(TypedDict):
    VectorConfig: ReadOnly[VectorConfigLike]


class FeatureDefinitionLike(TypedDict):
    FeatureName: ReadOnly[str]
    FeatureType: ReadOnly[FeatureType]
    CollectionType: NotRequired[ReadOnly[CollectionType]]
    CollectionConfig: NotRequired[ReadOnly[CollectionConfigLike]]


class OnlineStoreSecurityConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]


class TtlDurationLike(TypedDict):
    Unit: NotRequired[ReadOnly[TtlDurationUnit]]
    Value: NotRequired[ReadOnly[int]]


class OnlineStoreConfigLike(TypedDict):
    SecurityConfig: NotRequired[ReadOnly[OnlineStoreSecurityConfigLike]]
    EnableOnlineStore: NotRequired[ReadOnly[bool]]
    TtlDuration: NotRequired[ReadOnly[TtlDurationLike]]
    StorageType: NotRequired[ReadOnly[StorageType]]


class S3StorageConfigLike(TypedDict):
    S3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    ResolvedOutputS3Uri: NotRequired[ReadOnly[str]]


class DataCatalogConfigLike(TypedDict):
    TableName: ReadOnly[str]
    Catalog: ReadOnly[str]
    Database: ReadOnly[str]


class OfflineStoreConfigLike(TypedDict):
    S3StorageConfig: ReadOnly[S3StorageConfigLike]
    DisableGlueTableCreation: NotRequired[ReadOnly[bool]]
    DataCatalogConfig: NotRequired[ReadOnly[DataCatalogConfigLike]]
    TableFormat: NotRequired[ReadOnly[TableFormat]]


class ThroughputConfigLike(TypedDict):
    ThroughputMode: ReadOnly[ThroughputMode]
    ProvisionedReadCapacityUnits: NotRequired[ReadOnly[int]]
    ProvisionedWriteCapacityUnits: NotRequired[ReadOnly[int]]


class HumanLoopRequestSourceLike(TypedDict):
    AwsManagedHumanLoopRequestSource: ReadOnly[AwsManagedHumanLoopRequestSource]


class HumanLoopActivationConditionsConfigLike(TypedDict):
    HumanLoopActivationConditions: ReadOnly[str]


class HumanLoopActivationConfigLike(TypedDict):
    HumanLoopActivationConditionsConfig: ReadOnly[
        HumanLoopActivationConditionsConfigLike
    ]


class USDLike(TypedDict):
    Dollars: NotRequired[ReadOnly[int]]
    Cents: NotRequired[ReadOnly[int]]
    TenthFractionsOfACent: NotRequired[ReadOnly[int]]


class PublicWorkforceTaskPriceLike(TypedDict):
    AmountInUsd: NotRequired[ReadOnly[USDLike]]


class HumanLoopConfigLike(TypedDict):
    WorkteamArn: ReadOnly[str]
    HumanTaskUiArn: ReadOnly[str]
    TaskTitle: ReadOnly[str]
    TaskDescription: ReadOnly[str]
    TaskCount: ReadOnly[int]
    TaskAvailabilityLifetimeInSeconds: NotRequired[ReadOnly[int]]
    TaskTimeLimitInSeconds: NotRequired[ReadOnly[int]]
    TaskKeywords: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    PublicWorkforceTaskPrice: NotRequired[ReadOnly[PublicWorkforceTaskPriceLike]]


class FlowDefinitionOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]


class HubS3StorageConfigLike(TypedDict):
    S3OutputPath: NotRequired[ReadOnly[str]]


class PresignedUrlAccessConfigLike(TypedDict):
    AcceptEula: NotRequired[ReadOnly[bool]]
    ExpectedS3Url: NotRequired[ReadOnly[str]]


class UiTemplateLike(TypedDict):
    Content: ReadOnly[str]


class HyperbandStrategyConfigLike(TypedDict):
    MinResource: NotRequired[ReadOnly[int]]
    MaxResource: NotRequired[ReadOnly[int]]


class HyperParameterTuningJobStrategyConfigLike(TypedDict):
    HyperbandStrategyConfig: NotRequired[ReadOnly[HyperbandStrategyConfigLike]]


class ResourceLimitsLike(TypedDict):
    MaxNumberOfTrainingJobs: NotRequired[ReadOnly[int]]
    MaxParallelTrainingJobs: ReadOnly[int]
    MaxRuntimeInSeconds: NotRequired[ReadOnly[int]]


class IntegerParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]
    ScalingType: NotRequired[ReadOnly[HyperParameterScalingType]]


class ContinuousParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]
    ScalingType: NotRequired[ReadOnly[HyperParameterScalingType]]


class CategoricalParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    Values: ReadOnly[list[str] | tuple[str, ...]]


class AutoParameterLike(TypedDict):
    Name: ReadOnly[str]
    ValueHint: ReadOnly[str]


class ParameterRangesLike(TypedDict):
    IntegerParameterRanges: NotRequired[ReadOnly[Sequence[IntegerParameterRangeLike]]]
    ContinuousParameterRanges: NotRequired[
        ReadOnly[Sequence[ContinuousParameterRangeLike]]
    ]
    CategoricalParameterRanges: NotRequired[
        ReadOnly[Sequence[CategoricalParameterRangeLike]]
    ]
    AutoParameters: NotRequired[ReadOnly[Sequence[AutoParameterLike]]]


class BestObjectiveNotImprovingLike(TypedDict):
    MaxNumberOfTrainingJobsNotImproving: NotRequired[ReadOnly[int]]


class ConvergenceDetectedLike(TypedDict):
    CompleteOnConvergence: NotRequired[ReadOnly[CompleteOnConvergence]]


class TuningJobCompletionCriteriaLike(TypedDict):
    TargetObjectiveMetricValue: NotRequired[ReadOnly[FloatInput]]
    BestObjectiveNotImproving: NotRequired[ReadOnly[BestObjectiveNotImprovingLike]]
    ConvergenceDetected: NotRequired[ReadOnly[ConvergenceDetectedLike]]


class HyperParameterTuningJobConfigLike(TypedDict):
    Strategy: ReadOnly[HyperParameterTuningJobStrategyType]
    StrategyConfig: NotRequired[ReadOnly[HyperParameterTuningJobStrategyConfigLike]]
    HyperParameterTuningJobObjective: NotRequired[
        ReadOnly[HyperParameterTuningJobObjectiveLike]
    ]
    ResourceLimits: ReadOnly[ResourceLimitsLike]
    ParameterRanges: NotRequired[ReadOnly[ParameterRangesLike]]
    TrainingJobEarlyStoppingType: NotRequired[ReadOnly[TrainingJobEarlyStoppingType]]
    TuningJobCompletionCriteria: NotRequired[ReadOnly[TuningJobCompletionCriteriaLike]]
    RandomSeed: NotRequired[ReadOnly[int]]


class HyperParameterAlgorithmSpecificationLike(TypedDict):
    TrainingImage: NotRequired[ReadOnly[str]]
    TrainingInputMode: ReadOnly[TrainingInputMode]
    AlgorithmName: NotRequired[ReadOnly[str]]
    MetricDefinitions: NotRequired[ReadOnly[Sequence[MetricDefinitionLike]]]


class HyperParameterTuningInstanceConfigLike(TypedDict):
    InstanceType: ReadOnly[TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    VolumeSizeInGB: ReadOnly[int]


class HyperParameterTuningResourceConfigLike(TypedDict):
    InstanceType: NotRequired[ReadOnly[TrainingInstanceType]]
    InstanceCount: NotRequired[ReadOnly[int]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    AllocationStrategy: NotRequired[ReadOnly[HyperParameterTuningAllocationStrategy]]
    InstanceConfigs: NotRequired[
        ReadOnly[Sequence[HyperParameterTuningInstanceConfigLike]]
    ]


class CheckpointConfigLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]


class RetryStrategyLike(TypedDict):
    MaximumRetryAttempts: ReadOnly[int]


class HyperParameterTrainingJobDefinitionLike(TypedDict):
    DefinitionName: NotRequired[ReadOnly[str]]
    TuningObjective: NotRequired[ReadOnly[HyperParameterTuningJobObjectiveLike]]
    HyperParameterRanges: NotRequired[ReadOnly[ParameterRangesLike]]
    StaticHyperParameters: NotRequired[ReadOnly[dict[str, str]]]
    AlgorithmSpecification: ReadOnly[HyperParameterAlgorithmSpecificationLike]
    RoleArn: ReadOnly[str]
    InputDataConfig: NotRequired[ReadOnly[Sequence[ChannelLike]]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]
    OutputDataConfig: ReadOnly[OutputDataConfigLike]
    ResourceConfig: NotRequired[ReadOnly[ResourceConfigLike]]
    HyperParameterTuningResourceConfig: NotRequired[
        ReadOnly[HyperParameterTuningResourceConfigLike]
    ]
    StoppingCondition: ReadOnly[StoppingConditionLike]
    EnableNetworkIsolation: NotRequired[ReadOnly[bool]]
    EnableInterContainerTrafficEncryption: NotRequired[ReadOnly[bool]]
    EnableManagedSpotTraining: NotRequired[ReadOnly[bool]]
    CheckpointConfig: NotRequired[ReadOnly[CheckpointConfigLike]]
    RetryStrategy: NotRequired[ReadOnly[RetryStrategyLike]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class ParentHyperParameterTuningJobLike(TypedDict):
    HyperParameterTuningJobName: NotRequired[ReadOnly[str]]


class HyperParameterTuningJobWarmStartConfigLike(TypedDict):
    ParentHyperParameterTuningJobs: ReadOnly[
        Sequence[ParentHyperParameterTuningJobLike]
    ]
    WarmStartType: ReadOnly[HyperParameterTuningJobWarmStartType]


class AutotuneLike(TypedDict):
    Mode: ReadOnly[AutotuneMode]


class MetricsEndpointLike(TypedDict):
    MetricsEndpointPath: ReadOnly[str]
    MetricPublishFrequencyInSeconds: NotRequired[ReadOnly[int]]


class ContainerMetricsConfigLike(TypedDict):
    MetricsEndpoints: NotRequired[ReadOnly[Sequence[MetricsEndpointLike]]]


class InferenceComponentContainerSpecificationLike(TypedDict):
    Image: NotRequired[ReadOnly[str]]
    ArtifactUrl: NotRequired[ReadOnly[str]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    ContainerMetricsConfig: NotRequired[ReadOnly[ContainerMetricsConfigLike]]


class InferenceComponentStartupParametersLike(TypedDict):
    ModelDataDownloadTimeoutInSeconds: NotRequired[ReadOnly[int]]
    ContainerStartupHealthCheckTimeoutInSeconds: NotRequired[ReadOnly[int]]


class InferenceComponentComputeResourceRequirementsLike(TypedDict):
    NumberOfCpuCoresRequired: NotRequired[ReadOnly[FloatInput]]
    NumberOfAcceleratorDevicesRequired: NotRequired[ReadOnly[FloatInput]]
    MinMemoryRequiredInMb: ReadOnly[int]
    MaxMemoryRequiredInMb: NotRequired[ReadOnly[int]]
    AcceleratorPartitionType: NotRequired[ReadOnly[str]]


class InferenceComponentDataCacheConfigLike(TypedDict):
    EnableCaching: ReadOnly[bool]


class InferenceComponentAvailabilityZoneBalanceLike(TypedDict):
    EnforcementMode: ReadOnly[AvailabilityZoneBalanceEnforcementMode]
    MaxImbalance: NotRequired[ReadOnly[int]]


class InferenceComponentSchedulingConfigLike(TypedDict):
    PlacementStrategy: ReadOnly[InferenceComponentPlacementStrategy]
    AvailabilityZoneBalance: NotRequired[
        ReadOnly[InferenceComponentAvailabilityZoneBalanceLike]
    ]


class InferenceComponentSpecificationLike(TypedDict):
    InstanceType: NotRequired[ReadOnly[ProductionVariantInstanceType]]
    ModelName: NotRequired[ReadOnly[str]]
    Container: NotRequired[ReadOnly[InferenceComponentContainerSpecificationLike]]
    StartupParameters: NotRequired[ReadOnly[InferenceComponentStartupParametersLike]]
    ComputeResourceRequirements: NotRequired[
        ReadOnly[InferenceComponentComputeResourceRequirementsLike]
    ]
    BaseInferenceComponentName: NotRequired[ReadOnly[str]]
    DataCacheConfig: NotRequired[ReadOnly[InferenceComponentDataCacheConfigLike]]
    SchedulingConfig: NotRequired[ReadOnly[InferenceComponentSchedulingConfigLike]]


class InferenceComponentRuntimeConfigLike(TypedDict):
    CopyCount: ReadOnly[int]


class InferenceExperimentScheduleLike(TypedDict):
    StartTime: NotRequired[ReadOnly[TimestampInput]]
    EndTime: NotRequired[ReadOnly[TimestampInput]]


class RealTimeInferenceConfigLike(TypedDict):
    InstanceType: ReadOnly[ProductionVariantInstanceType]
    InstanceCount: ReadOnly[int]


class ModelInfrastructureConfigLike(TypedDict):
    InfrastructureType: ReadOnly[ModelInfrastructureType]
    RealTimeInferenceConfig: ReadOnly[RealTimeInferenceConfigLike]


class ModelVariantConfigLike(TypedDict):
    ModelName: ReadOnly[str]
    VariantName: ReadOnly[str]
    InfrastructureConfig: ReadOnly[ModelInfrastructureConfigLike]


class InferenceExperimentDataStorageConfigLike(TypedDict):
    Destination: ReadOnly[str]
    KmsKey: NotRequired[ReadOnly[str]]
    ContentType: NotRequired[ReadOnly[CaptureContentTypeHeaderLike]]


class ShadowModelVariantConfigLike(TypedDict):
    ShadowModelVariantName: ReadOnly[str]
    SamplingPercentage: ReadOnly[int]


class ShadowModeConfigLike(TypedDict):
    SourceModelVariantName: ReadOnly[str]
    ShadowModelVariants: ReadOnly[Sequence[ShadowModelVariantConfigLike]]


class PhaseLike(TypedDict):
    InitialNumberOfUsers: NotRequired[ReadOnly[int]]
    SpawnRate: NotRequired[ReadOnly[int]]
    DurationInSeconds: NotRequired[ReadOnly[int]]


class StairsLike(TypedDict):
    DurationInSeconds: NotRequired[ReadOnly[int]]
    NumberOfSteps: NotRequired[ReadOnly[int]]
    UsersPerStep: NotRequired[ReadOnly[int]]


class TrafficPatternLike(TypedDict):
    TrafficType: NotRequired[ReadOnly[TrafficType]]
    Phases: NotRequired[ReadOnly[Sequence[PhaseLike]]]
    Stairs: NotRequired[ReadOnly[StairsLike]]


class RecommendationJobResourceLimitLike(TypedDict):
    MaxNumberOfTests: NotRequired[ReadOnly[int]]
    MaxParallelOfTests: NotRequired[ReadOnly[int]]


class CategoricalParameterLike(TypedDict):
    Name: ReadOnly[str]
    Value: ReadOnly[list[str] | tuple[str, ...]]


class EnvironmentParameterRangesLike(TypedDict):
    CategoricalParameterRanges: NotRequired[
        ReadOnly[Sequence[CategoricalParameterLike]]
    ]


class EndpointInputConfigurationLike(TypedDict):
    InstanceType: NotRequired[ReadOnly[ProductionVariantInstanceType]]
    ServerlessConfig: NotRequired[ReadOnly[ProductionVariantServerlessConfigLike]]
    InferenceSpecificationName: NotRequired[ReadOnly[str]]
    EnvironmentParameterRanges: NotRequired[ReadOnly[EnvironmentParameterRangesLike]]


class RecommendationJobPayloadConfigLike(TypedDict):
    SamplePayloadUrl: NotRequired[ReadOnly[str]]
    SupportedContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class RecommendationJobContainerConfigLike(TypedDict):
    Domain: NotRequired[ReadOnly[str]]
    Task: NotRequired[ReadOnly[str]]
    Framework: NotRequired[ReadOnly[str]]
    FrameworkVersion: NotRequired[ReadOnly[str]]
    PayloadConfig: NotRequired[ReadOnly[RecommendationJobPayloadConfigLike]]
    NearestModelName: NotRequired[ReadOnly[str]]
    SupportedInstanceTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SupportedEndpointType: NotRequired[ReadOnly[RecommendationJobSupportedEndpointType]]
    DataInputConfig: NotRequired[ReadOnly[str]]
    SupportedResponseMIMETypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class EndpointInfoLike(TypedDict):
    EndpointName: NotRequired[ReadOnly[str]]


class RecommendationJobVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class RecommendationJobInputConfigLike(TypedDict):
    ModelPackageVersionArn: NotRequired[ReadOnly[str]]
    ModelName: NotRequired[ReadOnly[str]]
    JobDurationInSeconds: NotRequired[ReadOnly[int]]
    TrafficPattern: NotRequired[ReadOnly[TrafficPatternLike]]
    ResourceLimit: NotRequired[ReadOnly[RecommendationJobResourceLimitLike]]
    EndpointConfigurations: NotRequired[
        ReadOnly[Sequence[EndpointInputConfigurationLike]]
    ]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    ContainerConfig: NotRequired[ReadOnly[RecommendationJobContainerConfigLike]]
    Endpoints: NotRequired[ReadOnly[Sequence[EndpointInfoLike]]]
    VpcConfig: NotRequired[ReadOnly[RecommendationJobVpcConfigLike]]


class ModelLatencyThresholdLike(TypedDict):
    Percentile: NotRequired[ReadOnly[str]]
    ValueInMilliseconds: NotRequired[ReadOnly[int]]


class RecommendationJobStoppingConditionsLike(TypedDict):
    MaxInvocations: NotRequired[ReadOnly[int]]
    ModelLatencyThresholds: NotRequired[ReadOnly[Sequence[ModelLatencyThresholdLike]]]
    FlatInvocations: NotRequired[ReadOnly[FlatInvocations]]


class RecommendationJobCompiledOutputConfigLike(TypedDict):
    S3OutputUri: NotRequired[ReadOnly[str]]


class RecommendationJobOutputConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    CompiledOutputConfig: NotRequired[
        ReadOnly[RecommendationJobCompiledOutputConfigLike]
    ]


class DestinationLike(TypedDict):
    ResourceArn: ReadOnly[str]
    RoutingStatus: NotRequired[ReadOnly[RoutingStatus]]


class RoutingTargetAsyncInferenceNotificationConfigLike(TypedDict):
    SuccessTopic: NotRequired[ReadOnly[str]]
    ErrorTopic: NotRequired[ReadOnly[str]]


class RoutingTargetAsyncInferenceOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    S3FailurePath: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    NotificationConfig: NotRequired[
        ReadOnly[RoutingTargetAsyncInferenceNotificationConfigLike]
    ]


class RoutingTargetAsyncInferenceClientConfigLike(TypedDict):
    MaxTimeInBacklogSeconds: NotRequired[ReadOnly[int]]


class RoutingTargetAsyncInferenceConfigLike(TypedDict):
    OutputConfig: ReadOnly[RoutingTargetAsyncInferenceOutputConfigLike]
    ClientConfig: NotRequired[ReadOnly[RoutingTargetAsyncInferenceClientConfigLike]]


class RoutingTargetLike(TypedDict):
    Name: ReadOnly[str]
    Destinations: ReadOnly[Sequence[DestinationLike]]
    AsyncInferenceConfig: NotRequired[ReadOnly[RoutingTargetAsyncInferenceConfigLike]]
    RoutingPreference: NotRequired[ReadOnly[InferenceRouterRoutingPreference]]


class LabelingJobS3DataSourceLike(TypedDict):
    ManifestS3Uri: ReadOnly[str]


class LabelingJobSnsDataSourceLike(TypedDict):
    SnsTopicArn: ReadOnly[str]


class LabelingJobDataSourceLike(TypedDict):
    S3DataSource: NotRequired[ReadOnly[LabelingJobS3DataSourceLike]]
    SnsDataSource: NotRequired[ReadOnly[LabelingJobSnsDataSourceLike]]


class LabelingJobDataAttributesLike(TypedDict):
    ContentClassifiers: NotRequired[ReadOnly[Sequence[ContentClassifier]]]


class LabelingJobInputConfigLike(TypedDict):
    DataSource: ReadOnly[LabelingJobDataSourceLike]
    DataAttributes: NotRequired[ReadOnly[LabelingJobDataAttributesLike]]


class LabelingJobOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    SnsTopicArn: NotRequired[ReadOnly[str]]


class LabelingJobStoppingConditionsLike(TypedDict):
    MaxHumanLabeledObjectCount: NotRequired[ReadOnly[int]]
    MaxPercentageOfInputDatasetLabeled: NotRequired[ReadOnly[int]]


class LabelingJobResourceConfigLike(TypedDict):
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class LabelingJobAlgorithmsConfigLike(TypedDict):
    LabelingJobAlgorithmSpecificationArn: ReadOnly[str]
    InitialActiveLearningModelArn: NotRequired[ReadOnly[str]]
    LabelingJobResourceConfig: NotRequired[ReadOnly[LabelingJobResourceConfigLike]]


class UiConfigLike(TypedDict):
    UiTemplateS3Uri: NotRequired[ReadOnly[str]]
    HumanTaskUiArn: NotRequired[ReadOnly[str]]


class AnnotationConsolidationConfigLike(TypedDict):
    AnnotationConsolidationLambdaArn: ReadOnly[str]


class HumanTaskConfigLike(TypedDict):
    WorkteamArn: ReadOnly[str]
    UiConfig: ReadOnly[UiConfigLike]
    PreHumanTaskLambdaArn: NotRequired[ReadOnly[str]]
    TaskKeywords: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    TaskTitle: ReadOnly[str]
    TaskDescription: ReadOnly[str]
    NumberOfHumanWorkersPerDataObject: ReadOnly[int]
    TaskTimeLimitInSeconds: ReadOnly[int]
    TaskAvailabilityLifetimeInSeconds: NotRequired[ReadOnly[int]]
    MaxConcurrentTaskCount: NotRequired[ReadOnly[int]]
    AnnotationConsolidationConfig: NotRequired[
        ReadOnly[AnnotationConsolidationConfigLike]
    ]
    PublicWorkforceTaskPrice: NotRequired[ReadOnly[PublicWorkforceTaskPriceLike]]


class RepositoryAuthConfigLike(TypedDict):
    RepositoryCredentialsProviderArn: ReadOnly[str]


class ImageConfigLike(TypedDict):
    RepositoryAccessMode: ReadOnly[RepositoryAccessMode]
    RepositoryAuthConfig: NotRequired[ReadOnly[RepositoryAuthConfigLike]]


class MultiModelConfigLike(TypedDict):
    ModelCacheSetting: NotRequired[ReadOnly[ModelCacheSetting]]


class ContainerDefinitionLike(TypedDict):
    ContainerHostname: NotRequired[ReadOnly[str]]
    Image: NotRequired[ReadOnly[str]]
    ImageConfig: NotRequired[ReadOnly[ImageConfigLike]]
    Mode: NotRequired[ReadOnly[ContainerMode]]
    ModelDataUrl: NotRequired[ReadOnly[str]]
    ModelDataSource: NotRequired[ReadOnly[ModelDataSourceLike]]
    AdditionalModelDataSources: NotRequired[
        ReadOnly[Sequence[AdditionalModelDataSourceLike]]
    ]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    ModelPackageName: NotRequired[ReadOnly[str]]
    InferenceSpecificationName: NotRequired[ReadOnly[str]]
    MultiModelConfig: NotRequired[ReadOnly[MultiModelConfigLike]]
    ContainerMetricsConfig: NotRequired[ReadOnly[ContainerMetricsConfigLike]]


class InferenceExecutionConfigLike(TypedDict):
    Mode: ReadOnly[InferenceExecutionMode]


class ModelBiasBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]


class ModelBiasAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ConfigUri: ReadOnly[str]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class MonitoringGroundTruthS3InputLike(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]


class ModelBiasJobInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]
    GroundTruthS3Input: ReadOnly[MonitoringGroundTruthS3InputLike]


class ModelCardSecurityConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]


class ModelCardExportOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]


class ModelExplainabilityBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]


class ModelExplainabilityAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ConfigUri: ReadOnly[str]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class ModelExplainabilityJobInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]


class ModelPackageValidationProfileLike(TypedDict):
    ProfileName: ReadOnly[str]
    TransformJobDefinition: ReadOnly[TransformJobDefinitionLike]


class ModelPackageValidationSpecificationLike(TypedDict):
    ValidationRole: ReadOnly[str]
    ValidationProfiles: ReadOnly[Sequence[ModelPackageValidationProfileLike]]


class SourceAlgorithmLike(TypedDict):
    ModelDataUrl: NotRequired[ReadOnly[str]]
    ModelDataSource: NotRequired[ReadOnly[ModelDataSourceLike]]
    ModelDataETag: NotRequired[ReadOnly[str]]
    AlgorithmName: ReadOnly[str]


class SourceAlgorithmSpecificationLike(TypedDict):
    SourceAlgorithms: ReadOnly[Sequence[SourceAlgorithmLike]]


class MetricsSourceLike(TypedDict):
    ContentType: ReadOnly[str]
    ContentDigest: NotRequired[ReadOnly[str]]
    S3Uri: ReadOnly[str]


class ModelQualityLike(TypedDict):
    Statistics: NotRequired[ReadOnly[MetricsSourceLike]]
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]


class ModelDataQualityLike(TypedDict):
    Statistics: NotRequired[ReadOnly[MetricsSourceLike]]
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]


class BiasLike(TypedDict):
    Report: NotRequired[ReadOnly[MetricsSourceLike]]
    PreTrainingReport: NotRequired[ReadOnly[MetricsSourceLike]]
    PostTrainingReport: NotRequired[ReadOnly[MetricsSourceLike]]


class ExplainabilityLike(TypedDict):
    Report: NotRequired[ReadOnly[MetricsSourceLike]]


class ModelMetricsLike(TypedDict):
    ModelQuality: NotRequired[ReadOnly[ModelQualityLike]]
    ModelDataQuality: NotRequired[ReadOnly[ModelDataQualityLike]]
    Bias: NotRequired[ReadOnly[BiasLike]]
    Explainability: NotRequired[ReadOnly[ExplainabilityLike]]


class FileSourceLike(TypedDict):
    ContentType: NotRequired[ReadOnly[str]]
    ContentDigest: NotRequired[ReadOnly[str]]
    S3Uri: ReadOnly[str]


class DriftCheckBiasLike(TypedDict):
    ConfigFile: NotRequired[ReadOnly[FileSourceLike]]
    PreTrainingConstraints: NotRequired[ReadOnly[MetricsSourceLike]]
    PostTrainingConstraints: NotRequired[ReadOnly[MetricsSourceLike]]


class DriftCheckExplainabilityLike(TypedDict):
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]
    ConfigFile: NotRequired[ReadOnly[FileSourceLike]]


class DriftCheckModelQualityLike(TypedDict):
    Statistics: NotRequired[ReadOnly[MetricsSourceLike]]
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]


class DriftCheckModelDataQualityLike(TypedDict):
    Statistics: NotRequired[ReadOnly[MetricsSourceLike]]
    Constraints: NotRequired[ReadOnly[MetricsSourceLike]]


class DriftCheckBaselinesLike(TypedDict):
    Bias: NotRequired[ReadOnly[DriftCheckBiasLike]]
    Explainability: NotRequired[ReadOnly[DriftCheckExplainabilityLike]]
    ModelQuality: NotRequired[ReadOnly[DriftCheckModelQualityLike]]
    ModelDataQuality: NotRequired[ReadOnly[DriftCheckModelDataQualityLike]]


class AdditionalInferenceSpecificationDefinitionLike(TypedDict):
    Name: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    Containers: ReadOnly[Sequence[ModelPackageContainerDefinitionLike]]
    SupportedTransformInstanceTypes: NotRequired[
        ReadOnly[Sequence[TransformInstanceType]]
    ]
    SupportedRealtimeInferenceInstanceTypes: NotRequired[
        ReadOnly[Sequence[ProductionVariantInstanceType]]
    ]
    SupportedContentTypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    SupportedResponseMIMETypes: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ModelPackageSecurityConfigLike(TypedDict):
    KmsKeyId: ReadOnly[str]


class ModelPackageModelCardLike(TypedDict):
    ModelCardContent: NotRequired[ReadOnly[str]]
    ModelCardStatus: NotRequired[ReadOnly[ModelCardStatus]]


class ModelLifeCycleLike(TypedDict):
    Stage: ReadOnly[str]
    StageStatus: ReadOnly[str]
    StageDescription: NotRequired[ReadOnly[str]]


class ManagedConfigurationLike(TypedDict):
    ManagedStorageType: NotRequired[ReadOnly[ManagedStorageType]]


class ModelQualityBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]


class ModelQualityAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RecordPreprocessorSourceUri: NotRequired[ReadOnly[str]]
    PostAnalyticsProcessorSourceUri: NotRequired[ReadOnly[str]]
    ProblemType: NotRequired[ReadOnly[MonitoringProblemType]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class ModelQualityJobInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]
    GroundTruthS3Input: ReadOnly[MonitoringGroundTruthS3InputLike]


class ScheduleConfigLike(TypedDict):
    ScheduleExpression: ReadOnly[str]
    DataAnalysisStartTime: NotRequired[ReadOnly[str]]
    DataAnalysisEndTime: NotRequired[ReadOnly[str]]


class MonitoringBaselineConfigLike(TypedDict):
    BaseliningJobName: NotRequired[ReadOnly[str]]
    ConstraintsResource: NotRequired[ReadOnly[MonitoringConstraintsResourceLike]]
    StatisticsResource: NotRequired[ReadOnly[MonitoringStatisticsResourceLike]]


class MonitoringInputLike(TypedDict):
    EndpointInput: NotRequired[ReadOnly[EndpointInputLike]]
    BatchTransformInput: NotRequired[ReadOnly[BatchTransformInputLike]]


class MonitoringAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RecordPreprocessorSourceUri: NotRequired[ReadOnly[str]]
    PostAnalyticsProcessorSourceUri: NotRequired[ReadOnly[str]]


class NetworkConfigLike(TypedDict):
    EnableInterContainerTrafficEncryption: NotRequired[ReadOnly[bool]]
    EnableNetworkIsolation: NotRequired[ReadOnly[bool]]
    VpcConfig: NotRequired[ReadOnly[VpcConfigLike]]


class MonitoringJobDefinitionLike(TypedDict):
    BaselineConfig: NotRequired[ReadOnly[MonitoringBaselineConfigLike]]
    MonitoringInputs: ReadOnly[Sequence[MonitoringInputLike]]
    MonitoringOutputConfig: ReadOnly[MonitoringOutputConfigLike]
    MonitoringResources: ReadOnly[MonitoringResourcesLike]
    MonitoringAppSpecification: ReadOnly[MonitoringAppSpecificationLike]
    StoppingCondition: NotRequired[ReadOnly[MonitoringStoppingConditionLike]]
    Environment: NotRequired[ReadOnly[dict[str, str]]]
    NetworkConfig: NotRequired[ReadOnly[NetworkConfigLike]]
    RoleArn: ReadOnly[str]


class MonitoringScheduleConfigLike(TypedDict):
    ScheduleConfig: NotRequired[ReadOnly[ScheduleConfigLike]]
    MonitoringJobDefinition: NotRequired[ReadOnly[MonitoringJobDefinitionLike]]
    MonitoringJobDefinitionName: NotRequired[ReadOnly[str]]
    MonitoringType: NotRequired[ReadOnly[MonitoringType]]


class InstanceMetadataServiceConfigurationLike(TypedDict):
    MinimumInstanceMetadataServiceVersion: ReadOnly[str]


class NotebookInstanceLifecycleHookLike(TypedDict):
    Content: NotRequired[ReadOnly[str]]


class OptimizationModelAccessConfigLike(TypedDict):
    AcceptEula: ReadOnly[bool]


class OptimizationJobModelSourceS3Like(TypedDict):
    S3Uri: NotRequired[ReadOnly[str]]
    ModelAccessConfig: NotRequired[ReadOnly[OptimizationModelAccessConfigLike]]


class OptimizationSageMakerModelLike(TypedDict):
    ModelName: NotRequired[ReadOnly[str]]


class OptimizationJobModelSourceLike(TypedDict):
    S3: NotRequired[ReadOnly[OptimizationJobModelSourceS3Like]]
    SageMakerModel: NotRequired[ReadOnly[OptimizationSageMakerModelLike]]


class ModelQuantizationConfigLike(TypedDict):
    Image: NotRequired[ReadOnly[str]]
    OverrideEnvironment: NotRequired[ReadOnly[dict[str, str]]]


class ModelCompilationConfigLike(TypedDict):
    Image: NotRequired[ReadOnly[str]]
    OverrideEnvironment: NotRequired[ReadOnly[dict[str, str]]]


class ModelShardingConfigLike(TypedDict):
    Image: NotRequired[ReadOnly[str]]
    OverrideEnvironment: NotRequired[ReadOnly[dict[str, str]]]


class ModelSpeculativeDecodingTrainingDataSourceLike(TypedDict):
    S3Uri: ReadOnly[str]
    S3DataType: ReadOnly[ModelSpeculativeDecodingS3DataType]


class ModelSpeculativeDecodingConfigLike(TypedDict):
    Technique: ReadOnly[ModelSpeculativeDecodingTechnique]
    TrainingDataSource: NotRequired[
        ReadOnly[ModelSpeculativeDecodingTrainingDataSourceLike]
    ]


class OptimizationConfigLike_ModelQuantizationConfig(TypedDict):
    ModelQuantizationConfig: ReadOnly[ModelQuantizationConfigLike]
    ModelCompilationConfig: NotRequired[ReadOnly[Absent]]
    ModelShardingConfig: NotRequired[ReadOnly[Absent]]
    ModelSpeculativeDecodingConfig: NotRequired[ReadOnly[Absent]]


class OptimizationConfigLike_ModelCompilationConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[ReadOnly[Absent]]
    ModelCompilationConfig: ReadOnly[ModelCompilationConfigLike]
    ModelShardingConfig: NotRequired[ReadOnly[Absent]]
    ModelSpeculativeDecodingConfig: NotRequired[ReadOnly[Absent]]


class OptimizationConfigLike_ModelShardingConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[ReadOnly[Absent]]
    ModelCompilationConfig: NotRequired[ReadOnly[Absent]]
    ModelShardingConfig: ReadOnly[ModelShardingConfigLike]
    ModelSpeculativeDecodingConfig: NotRequired[ReadOnly[Absent]]


class OptimizationConfigLike_ModelSpeculativeDecodingConfig(TypedDict):
    ModelQuantizationConfig: NotRequired[ReadOnly[Absent]]
    ModelCompilationConfig: NotRequired[ReadOnly[Absent]]
    ModelShardingConfig: NotRequired[ReadOnly[Absent]]
    ModelSpeculativeDecodingConfig: ReadOnly[ModelSpeculativeDecodingConfigLike]


OptimizationConfigLike: TypeAlias = (
    OptimizationConfigLike_ModelQuantizationConfig
    | OptimizationConfigLike_ModelCompilationConfig
    | OptimizationConfigLike_ModelShardingConfig
    | OptimizationConfigLike_ModelSpeculativeDecodingConfig
)


class OptimizationJobOutputConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputLocation: ReadOnly[str]
    SageMakerModel: NotRequired[ReadOnly[OptimizationSageMakerModelLike]]


class OptimizationVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class PartnerAppMaintenanceConfigLike(TypedDict):
    MaintenanceWindowStart: NotRequired[ReadOnly[str]]


class RoleGroupAssignmentLike(TypedDict):
    RoleName: ReadOnly[str]
    GroupPatterns: ReadOnly[list[str] | tuple[str, ...]]


class PartnerAppConfigLike(TypedDict):
    AdminUsers: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Arguments: NotRequired[ReadOnly[dict[str, str]]]
    AssignedGroupPatterns: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    RoleGroupAssignments: NotRequired[ReadOnly[Sequence[RoleGroupAssignmentLike]]]


class IdcConfigInputLike(TypedDict):
    InstanceArn: ReadOnly[str]


class PipelineDefinitionS3LocationLike(TypedDict):
    Bucket: ReadOnly[str]
    ObjectKey: ReadOnly[str]
    VersionId: NotRequired[ReadOnly[str]]


class ParallelismConfigurationLike(TypedDict):
    MaxParallelExecutionSteps: ReadOnly[int]


class ProcessingS3InputLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3DataType: ReadOnly[ProcessingS3DataType]
    S3InputMode: NotRequired[ReadOnly[ProcessingS3InputMode]]
    S3DataDistributionType: NotRequired[ReadOnly[ProcessingS3DataDistributionType]]
    S3CompressionType: NotRequired[ReadOnly[ProcessingS3CompressionType]]


class AthenaDatasetDefinitionLike(TypedDict):
    Catalog: ReadOnly[str]
    Database: ReadOnly[str]
    QueryString: ReadOnly[str]
    WorkGroup: NotRequired[ReadOnly[str]]
    OutputS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    OutputFormat: ReadOnly[AthenaResultFormat]
    OutputCompression: NotRequired[ReadOnly[AthenaResultCompressionType]]


class RedshiftDatasetDefinitionLike(TypedDict):
    ClusterId: ReadOnly[str]
    Database: ReadOnly[str]
    DbUser: ReadOnly[str]
    QueryString: ReadOnly[str]
    ClusterRoleArn: ReadOnly[str]
    OutputS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    OutputFormat: ReadOnly[RedshiftResultFormat]
    OutputCompression: NotRequired[ReadOnly[RedshiftResultCompressionType]]


class DatasetDefinitionLike(TypedDict):
    AthenaDatasetDefinition: NotRequired[ReadOnly[AthenaDatasetDefinitionLike]]
    RedshiftDatasetDefinition: NotRequired[ReadOnly[RedshiftDatasetDefinitionLike]]
    LocalPath: NotRequired[ReadOnly[str]]
    DataDistributionType: NotRequired[ReadOnly[DataDistributionType]]
    InputMode: NotRequired[ReadOnly[InputMode]]


class ProcessingInputLike(TypedDict):
    InputName: ReadOnly[str]
    AppManaged: NotRequired[ReadOnly[bool]]
    S3Input: NotRequired[ReadOnly[ProcessingS3InputLike]]
    DatasetDefinition: NotRequired[ReadOnly[DatasetDefinitionLike]]


class ProcessingS3OutputLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3UploadMode: ReadOnly[ProcessingS3UploadMode]


class ProcessingFeatureStoreOutputLike(TypedDict):
    FeatureGroupName: ReadOnly[str]


class ProcessingOutputLike(TypedDict):
    OutputName: ReadOnly[str]
    S3Output: NotRequired[ReadOnly[ProcessingS3OutputLike]]
    FeatureStoreOutput: NotRequired[ReadOnly[ProcessingFeatureStoreOutputLike]]
    AppManaged: NotRequired[ReadOnly[bool]]


class ProcessingOutputConfigLike(TypedDict):
    Outputs: ReadOnly[Sequence[ProcessingOutputLike]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class ProcessingInstancePreferenceLike(TypedDict):
    InstanceType: ReadOnly[ProcessingInstanceType]
    InstanceCount: NotRequired[ReadOnly[int]]


class ProcessingClusterConfigLike(TypedDict):
    InstanceCount: NotRequired[ReadOnly[int]]
    InstanceType: NotRequired[ReadOnly[ProcessingInstanceType]]
    VolumeSizeInGB: ReadOnly[int]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    InstancePreferences: NotRequired[
        ReadOnly[Sequence[ProcessingInstancePreferenceLike]]
    ]
    SelectedInstanceType: NotRequired[ReadOnly[ProcessingInstanceType]]
    SelectedInstanceCount: NotRequired[ReadOnly[int]]


class ProcessingResourcesLike(TypedDict):
    ClusterConfig: ReadOnly[ProcessingClusterConfigLike]


class ProcessingStoppingConditionLike(TypedDict):
    MaxRuntimeInSeconds: ReadOnly[int]


class AppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ExperimentConfigLike(TypedDict):
    ExperimentName: NotRequired[ReadOnly[str]]
    TrialName: NotRequired[ReadOnly[str]]
    TrialComponentDisplayName: NotRequired[ReadOnly[str]]
    RunName: NotRequired[ReadOnly[str]]


class ProvisioningParameterLike(TypedDict):
    Key: NotRequired[ReadOnly[str]]
    Value: NotRequired[ReadOnly[str]]


class ServiceCatalogProvisioningDetailsLike(TypedDict):
    ProductId: ReadOnly[str]
    ProvisioningArtifactId: NotRequired[ReadOnly[str]]
    PathId: NotRequired[ReadOnly[str]]
    ProvisioningParameters: NotRequired[ReadOnly[Sequence[ProvisioningParameterLike]]]


class CfnStackCreateParameterLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


class CfnCreateTemplateProviderLike(TypedDict):
    TemplateName: ReadOnly[str]
    TemplateURL: ReadOnly[str]
    RoleARN: NotRequired[ReadOnly[str]]
    Parameters: NotRequired[ReadOnly[Sequence[CfnStackCreateParameterLike]]]


class CreateTemplateProviderLike(TypedDict):
    CfnTemplateProvider: NotRequired[ReadOnly[CfnCreateTemplateProviderLike]]


class SpaceIdleSettingsLike(TypedDict):
    IdleTimeoutInMinutes: NotRequired[ReadOnly[int]]


class SpaceAppLifecycleManagementLike(TypedDict):
    IdleSettings: NotRequired[ReadOnly[SpaceIdleSettingsLike]]


class SpaceCodeEditorAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    AppLifecycleManagement: NotRequired[ReadOnly[SpaceAppLifecycleManagementLike]]


class SpaceJupyterLabAppSettingsLike(TypedDict):
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    CodeRepositories: NotRequired[ReadOnly[Sequence[CodeRepositoryLike]]]
    AppLifecycleManagement: NotRequired[ReadOnly[SpaceAppLifecycleManagementLike]]


class EbsStorageSettingsLike(TypedDict):
    EbsVolumeSizeInGb: ReadOnly[int]


class SpaceStorageSettingsLike(TypedDict):
    EbsStorageSettings: NotRequired[ReadOnly[EbsStorageSettingsLike]]


class EFSFileSystemLike(TypedDict):
    FileSystemId: ReadOnly[str]


class FSxLustreFileSystemLike(TypedDict):
    FileSystemId: ReadOnly[str]


class S3FileSystemLike(TypedDict):
    S3Uri: ReadOnly[str]


class CustomFileSystemLike_EFSFileSystem(TypedDict):
    EFSFileSystem: ReadOnly[EFSFileSystemLike]
    FSxLustreFileSystem: NotRequired[ReadOnly[Absent]]
    S3FileSystem: NotRequired[ReadOnly[Absent]]


class CustomFileSystemLike_FSxLustreFileSystem(TypedDict):
    EFSFileSystem: NotRequired[ReadOnly[Absent]]
    FSxLustreFileSystem: ReadOnly[FSxLustreFileSystemLike]
    S3FileSystem: NotRequired[ReadOnly[Absent]]


class CustomFileSystemLike_S3FileSystem(TypedDict):
    EFSFileSystem: NotRequired[ReadOnly[Absent]]
    FSxLustreFileSystem: NotRequired[ReadOnly[Absent]]
    S3FileSystem: ReadOnly[S3FileSystemLike]


CustomFileSystemLike: TypeAlias = (
    CustomFileSystemLike_EFSFileSystem
    | CustomFileSystemLike_FSxLustreFileSystem
    | CustomFileSystemLike_S3FileSystem
)


class SpaceSettingsLike(TypedDict):
    JupyterServerAppSettings: NotRequired[ReadOnly[JupyterServerAppSettingsLike]]
    KernelGatewayAppSettings: NotRequired[ReadOnly[KernelGatewayAppSettingsLike]]
    CodeEditorAppSettings: NotRequired[ReadOnly[SpaceCodeEditorAppSettingsLike]]
    JupyterLabAppSettings: NotRequired[ReadOnly[SpaceJupyterLabAppSettingsLike]]
    AppType: NotRequired[ReadOnly[AppType]]
    SpaceStorageSettings: NotRequired[ReadOnly[SpaceStorageSettingsLike]]
    SpaceManagedResources: NotRequired[ReadOnly[FeatureStatus]]
    CustomFileSystems: NotRequired[ReadOnly[Sequence[CustomFileSystemLike]]]
    RemoteAccess: NotRequired[ReadOnly[FeatureStatus]]


class OwnershipSettingsLike(TypedDict):
    OwnerUserProfileName: ReadOnly[str]


class SpaceSharingSettingsLike(TypedDict):
    SharingType: ReadOnly[SharingType]


class TrainingRepositoryAuthConfigLike(TypedDict):
    TrainingRepositoryCredentialsProviderArn: ReadOnly[str]


class TrainingImageConfigLike(TypedDict):
    TrainingRepositoryAccessMode: ReadOnly[TrainingRepositoryAccessMode]
    TrainingRepositoryAuthConfig: NotRequired[
        ReadOnly[TrainingRepositoryAuthConfigLike]
    ]


class AlgorithmSpecificationLike(TypedDict):
    TrainingImage: NotRequired[ReadOnly[str]]
    AlgorithmName: NotRequired[ReadOnly[str]]
    TrainingInputMode: ReadOnly[TrainingInputMode]
    MetricDefinitions: NotRequired[ReadOnly[Sequence[MetricDefinitionLike]]]
    EnableSageMakerMetricsTimeSeries: NotRequired[ReadOnly[bool]]
    ContainerEntrypoint: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    ContainerArguments: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    TrainingImageConfig: NotRequired[ReadOnly[TrainingImageConfigLike]]


class CollectionConfigurationLike(TypedDict):
    CollectionName: NotRequired[ReadOnly[str]]
    CollectionParameters: NotRequired[ReadOnly[dict[str, str]]]


class DebugHookConfigLike(TypedDict):
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]
    HookParameters: NotRequired[ReadOnly[dict[str, str]]]
    CollectionConfigurations: NotRequired[
        ReadOnly[Sequence[CollectionConfigurationLike]]
    ]


class DebugRuleConfigurationLike(TypedDict):
    RuleConfigurationName: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: NotRequired[ReadOnly[str]]
    RuleEvaluatorImage: ReadOnly[str]
    InstanceType: NotRequired[ReadOnly[ProcessingInstanceType]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    RuleParameters: NotRequired[ReadOnly[dict[str, str]]]


class TensorBoardOutputConfigLike(TypedDict):
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]


class ProfilerConfigLike(TypedDict):
    S3OutputPath: NotRequired[ReadOnly[str]]
    ProfilingIntervalInMilliseconds: NotRequired[ReadOnly[int]]
    ProfilingParameters: NotRequired[ReadOnly[dict[str, str]]]
    DisableProfiler: NotRequired[ReadOnly[bool]]


class ProfilerRuleConfigurationLike(TypedDict):
    RuleConfigurationName: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: NotRequired[ReadOnly[str]]
    RuleEvaluatorImage: ReadOnly[str]
    InstanceType: NotRequired[ReadOnly[ProcessingInstanceType]]
    VolumeSizeInGB: NotRequired[ReadOnly[int]]
    RuleParameters: NotRequired[ReadOnly[dict[str, str]]]


class RemoteDebugConfigLike(TypedDict):
    EnableRemoteDebug: NotRequired[ReadOnly[bool]]


class InfraCheckConfigLike(TypedDict):
    EnableInfraCheck: NotRequired[ReadOnly[bool]]


class SessionChainingConfigLike(TypedDict):
    EnableSessionTagChaining: NotRequired[ReadOnly[bool]]


class ServerlessJobConfigLike(TypedDict):
    BaseModelArn: ReadOnly[str]
    AcceptEula: NotRequired[ReadOnly[bool]]
    JobType: ReadOnly[ServerlessJobType]
    CustomizationTechnique: NotRequired[ReadOnly[CustomizationTechnique]]
    Peft: NotRequired[ReadOnly[Peft]]
    EvaluationType: NotRequired[ReadOnly[EvaluationType]]
    EvaluatorArn: NotRequired[ReadOnly[str]]
    SequenceLength: NotRequired[ReadOnly[str]]


class MlflowConfigLike(TypedDict):
    MlflowResourceArn: ReadOnly[str]
    MlflowExperimentName: NotRequired[ReadOnly[str]]
    MlflowRunName: NotRequired[ReadOnly[str]]


class ModelPackageConfigLike(TypedDict):
    ModelPackageGroupArn: ReadOnly[str]
    SourceModelPackageArn: NotRequired[ReadOnly[str]]


class LoraConfigLike(TypedDict):
    Rank: ReadOnly[int]
    Alpha: ReadOnly[int]


class TrainingSessionModelConfigLike(TypedDict):
    BaseModelArn: ReadOnly[str]
    AcceptEula: NotRequired[ReadOnly[bool]]


class TrainingSessionS3LocationLike(TypedDict):
    Path: ReadOnly[str]
    KmsKeyArn: NotRequired[ReadOnly[str]]


class TrainingSessionOutputConfigLike(TypedDict):
    S3Location: ReadOnly[TrainingSessionS3LocationLike]


class ModelClientConfigLike(TypedDict):
    InvocationsTimeoutInSeconds: NotRequired[ReadOnly[int]]
    InvocationsMaxRetries: NotRequired[ReadOnly[int]]


class BatchDataCaptureConfigLike(TypedDict):
    DestinationS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    GenerateInferenceId: NotRequired[ReadOnly[bool]]


class DataProcessingLike(TypedDict):
    InputFilter: NotRequired[ReadOnly[str]]
    OutputFilter: NotRequired[ReadOnly[str]]
    JoinSource: NotRequired[ReadOnly[JoinSource]]


class TrialComponentStatusLike(TypedDict):
    PrimaryStatus: NotRequired[ReadOnly[TrialComponentPrimaryStatus]]
    Message: NotRequired[ReadOnly[str]]


class TrialComponentParameterValueLike(TypedDict):
    StringValue: NotRequired[ReadOnly[str]]
    NumberValue: NotRequired[ReadOnly[FloatInput]]


class TrialComponentArtifactLike(TypedDict):
    MediaType: NotRequired[ReadOnly[str]]
    Value: ReadOnly[str]


class CognitoConfigLike(TypedDict):
    UserPool: ReadOnly[str]
    ClientId: ReadOnly[str]


class OidcConfigLike(TypedDict):
    ClientId: ReadOnly[str]
    ClientSecret: ReadOnly[str]
    Issuer: ReadOnly[str]
    AuthorizationEndpoint: ReadOnly[str]
    TokenEndpoint: ReadOnly[str]
    UserInfoEndpoint: ReadOnly[str]
    LogoutEndpoint: ReadOnly[str]
    JwksUri: ReadOnly[str]
    Scope: NotRequired[ReadOnly[str]]
    AuthenticationRequestExtraParams: NotRequired[ReadOnly[dict[str, str]]]


class SourceIpConfigLike(TypedDict):
    Cidrs: ReadOnly[list[str] | tuple[str, ...]]


class WorkforceVpcConfigRequestLike(TypedDict):
    VpcId: NotRequired[ReadOnly[str]]
    SecurityGroupIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Subnets: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class CognitoMemberDefinitionLike(TypedDict):
    UserPool: ReadOnly[str]
    UserGroup: ReadOnly[str]
    ClientId: ReadOnly[str]


class OidcMemberDefinitionLike(TypedDict):
    Groups: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class MemberDefinitionLike(TypedDict):
    CognitoMemberDefinition: NotRequired[ReadOnly[CognitoMemberDefinitionLike]]
    OidcMemberDefinition: NotRequired[ReadOnly[OidcMemberDefinitionLike]]


class NotificationConfigurationLike(TypedDict):
    NotificationTopicArn: NotRequired[ReadOnly[str]]


class IamPolicyConstraintsLike(TypedDict):
    SourceIp: NotRequired[ReadOnly[EnabledOrDisabled]]
    VpcSourceIp: NotRequired[ReadOnly[EnabledOrDisabled]]


class S3PresignLike(TypedDict):
    IamPolicyConstraints: NotRequired[ReadOnly[IamPolicyConstraintsLike]]


class WorkerAccessConfigurationLike(TypedDict):
    S3Presign: NotRequired[ReadOnly[S3PresignLike]]


class RetentionPolicyLike(TypedDict):
    HomeEfsFileSystem: NotRequired[ReadOnly[RetentionType]]


class ScalingPolicyObjectiveLike(TypedDict):
    MinInvocationsPerMinute: NotRequired[ReadOnly[int]]
    MaxInvocationsPerMinute: NotRequired[ReadOnly[int]]


class PropertyNameQueryLike(TypedDict):
    PropertyNameHint: ReadOnly[str]


class SuggestionQueryLike(TypedDict):
    PropertyNameQuery: NotRequired[ReadOnly[PropertyNameQueryLike]]


class ModelMetadataFilterLike(TypedDict):
    Name: ReadOnly[ModelMetadataFilterType]
    Value: ReadOnly[str]


class ModelMetadataSearchExpressionLike(TypedDict):
    Filters: NotRequired[ReadOnly[Sequence[ModelMetadataFilterLike]]]


class TrainingPlanFilterLike(TypedDict):
    Name: ReadOnly[TrainingPlanFilterName]
    Value: ReadOnly[str]


class QueryFiltersLike(TypedDict):
    Types: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    LineageTypes: NotRequired[ReadOnly[Sequence[LineageType]]]
    CreatedBefore: NotRequired[ReadOnly[TimestampInput]]
    CreatedAfter: NotRequired[ReadOnly[TimestampInput]]
    ModifiedBefore: NotRequired[ReadOnly[TimestampInput]]
    ModifiedAfter: NotRequired[ReadOnly[TimestampInput]]
    Properties: NotRequired[ReadOnly[dict[str, str]]]


class DeviceLike(TypedDict):
    DeviceName: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    IotThingName: NotRequired[ReadOnly[str]]


class RenderableTaskLike(TypedDict):
    Input: ReadOnly[str]


class FilterLike(TypedDict):
    Name: ReadOnly[str]
    Operator: NotRequired[ReadOnly[Operator]]
    Value: NotRequired[ReadOnly[str]]


class NestedFiltersLike(TypedDict):
    NestedPropertyName: ReadOnly[str]
    Filters: ReadOnly[Sequence[FilterLike]]


class SearchExpressionLike(TypedDict):
    Filters: NotRequired[ReadOnly[Sequence[FilterLike]]]
    NestedFilters: NotRequired[ReadOnly[Sequence[NestedFiltersLike]]]
    Operator: NotRequired[ReadOnly[BooleanOperator]]
    SubExpressions: NotRequired[
        ReadOnly["Sequence[SearchExpression | SearchExpressionLike]"]
    ]


class VisibilityConditionsLike(TypedDict):
    Key: NotRequired[ReadOnly[str]]
    Value: NotRequired[ReadOnly[str]]


class OutputParameterLike(TypedDict):
    Name: ReadOnly[str]
    Value: ReadOnly[str]


class InstanceGroupHealthCheckConfigurationLike(TypedDict):
    InstanceGroupName: ReadOnly[str]
    InstanceIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    DeepHealthChecks: ReadOnly[Sequence[DeepHealthCheckType]]


class ParameterLike(TypedDict):
    Name: ReadOnly[str]
    Value: ReadOnly[str]


class SelectedStepLike(TypedDict):
    StepName: ReadOnly[str]


class SelectiveExecutionConfigLike(TypedDict):
    SourcePipelineExecutionArn: NotRequired[ReadOnly[str]]
    SelectedSteps: ReadOnly[Sequence[SelectedStepLike]]


class UpdateClusterSoftwareInstanceGroupSpecificationLike(TypedDict):
    InstanceGroupName: ReadOnly[str]
    ImageReleaseVersion: NotRequired[ReadOnly[str]]


class GitConfigForUpdateLike(TypedDict):
    SecretArn: NotRequired[ReadOnly[str]]


class RStudioServerProDomainSettingsForUpdateLike(TypedDict):
    DomainExecutionRoleArn: ReadOnly[str]
    DefaultResourceSpec: NotRequired[ReadOnly[ResourceSpecLike]]
    RStudioConnectUrl: NotRequired[ReadOnly[str]]
    RStudioPackageManagerUrl: NotRequired[ReadOnly[str]]


class DomainSettingsForUpdateLike(TypedDict):
    RStudioServerProDomainSettingsForUpdate: NotRequired[
        ReadOnly[RStudioServerProDomainSettingsForUpdateLike]
    ]
    ExecutionRoleIdentityConfig: NotRequired[ReadOnly[ExecutionRoleIdentityConfig]]
    SecurityGroupIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    TrustedIdentityPropagationSettings: NotRequired[
        ReadOnly[TrustedIdentityPropagationSettingsLike]
    ]
    DockerSettings: NotRequired[ReadOnly[DockerSettingsLike]]
    AmazonQSettings: NotRequired[ReadOnly[AmazonQSettingsLike]]
    UnifiedStudioSettings: NotRequired[ReadOnly[UnifiedStudioSettingsLike]]
    IpAddressType: NotRequired[ReadOnly[IPAddressType]]


class VariantPropertyLike(TypedDict):
    VariantPropertyType: ReadOnly[VariantPropertyType]


class ProductionVariantServerlessUpdateConfigLike(TypedDict):
    MaxConcurrency: NotRequired[ReadOnly[int]]
    ProvisionedConcurrency: NotRequired[ReadOnly[int]]


class DesiredWeightAndCapacityLike(TypedDict):
    VariantName: ReadOnly[str]
    DesiredWeight: NotRequired[ReadOnly[FloatInput]]
    DesiredInstanceCount: NotRequired[ReadOnly[int]]
    ServerlessUpdateConfig: NotRequired[
        ReadOnly[ProductionVariantServerlessUpdateConfigLike]
    ]


class OnlineStoreConfigUpdateLike(TypedDict):
    TtlDuration: NotRequired[ReadOnly[TtlDurationLike]]
    StorageType: NotRequired[ReadOnly[StorageType]]


class ThroughputConfigUpdateLike(TypedDict):
    ThroughputMode: NotRequired[ReadOnly[ThroughputMode]]
    ProvisionedReadCapacityUnits: NotRequired[ReadOnly[int]]
    ProvisionedWriteCapacityUnits: NotRequired[ReadOnly[int]]


class FeatureParameterLike(TypedDict):
    Key: NotRequired[ReadOnly[str]]
    Value: NotRequired[ReadOnly[str]]


class InferenceComponentCapacitySizeLike(TypedDict):
    Type: ReadOnly[InferenceComponentCapacitySizeType]
    Value: ReadOnly[int]


class InferenceComponentRollingUpdatePolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[InferenceComponentCapacitySizeLike]
    WaitIntervalInSeconds: ReadOnly[int]
    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[InferenceComponentCapacitySizeLike]]


class InferenceComponentDeploymentConfigLike(TypedDict):
    RollingUpdatePolicy: ReadOnly[InferenceComponentRollingUpdatePolicyLike]
    AutoRollbackConfiguration: NotRequired[ReadOnly[AutoRollbackConfigLike]]


class AliasOperationsLike(TypedDict):
    Add: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Remove: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ServiceCatalogProvisioningUpdateDetailsLike(TypedDict):
    ProvisioningArtifactId: NotRequired[ReadOnly[str]]
    ProvisioningParameters: NotRequired[ReadOnly[Sequence[ProvisioningParameterLike]]]


class CfnStackUpdateParameterLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


class CfnUpdateTemplateProviderLike(TypedDict):
    TemplateName: ReadOnly[str]
    TemplateURL: ReadOnly[str]
    Parameters: NotRequired[ReadOnly[Sequence[CfnStackUpdateParameterLike]]]


class UpdateTemplateProviderLike(TypedDict):
    CfnTemplateProvider: NotRequired[ReadOnly[CfnUpdateTemplateProviderLike]]


class ProfilerConfigForUpdateLike(TypedDict):
    S3OutputPath: NotRequired[ReadOnly[str]]
    ProfilingIntervalInMilliseconds: NotRequired[ReadOnly[int]]
    ProfilingParameters: NotRequired[ReadOnly[dict[str, str]]]
    DisableProfiler: NotRequired[ReadOnly[bool]]


class ResourceConfigForUpdateLike(TypedDict):
    KeepAlivePeriodInSeconds: ReadOnly[int]


class RemoteDebugConfigForUpdateLike(TypedDict):
    EnableRemoteDebug: NotRequired[ReadOnly[bool]]
