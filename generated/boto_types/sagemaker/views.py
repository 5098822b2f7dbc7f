"""Views of Amazon SageMaker Service: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.sagemaker import literals
from boto_types.values import FloatInput, TimestampInput


class Filter(TypedDict, total=False):
    Name: Required[str]
    Operator: literals.Operator
    Value: str


class NestedFilters(TypedDict):
    NestedPropertyName: str
    Filters: list[Filter]


class SearchExpression(TypedDict, total=False):
    Filters: list[Filter]
    NestedFilters: list[NestedFilters]
    Operator: literals.BooleanOperator
    SubExpressions: "list[SearchExpression]"


class TagLike(TypedDict):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class AddClusterNodeSpecificationLike(TypedDict):
    InstanceGroupName: ReadOnly[str]
    IncrementTargetCountBy: ReadOnly[int]
    AvailabilityZones: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    InstanceTypes: NotRequired[ReadOnly[Sequence[literals.ClusterInstanceType]]]


class AIBenchmarkInferenceComponentLike(TypedDict):
    Identifier: ReadOnly[str]


class AIBenchmarkEndpointLike(TypedDict, total=False):
    Identifier: Required[ReadOnly[str]]
    TargetContainerHostname: ReadOnly[str]
    InferenceComponents: ReadOnly[Sequence[AIBenchmarkInferenceComponentLike]]


class AIBenchmarkTargetLike(TypedDict):
    Endpoint: ReadOnly[AIBenchmarkEndpointLike]


class AIMlflowConfigLike(TypedDict, total=False):
    MlflowResourceArn: Required[ReadOnly[str]]
    MlflowExperimentName: ReadOnly[str]
    MlflowRunName: ReadOnly[str]


class AIBenchmarkOutputConfigLike(TypedDict):
    S3OutputLocation: ReadOnly[str]
    MlflowConfig: NotRequired[ReadOnly[AIMlflowConfigLike]]


class VpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class AIBenchmarkNetworkConfigLike(TypedDict, total=False):
    VpcConfig: ReadOnly[VpcConfigLike]


class AIModelSourceS3Like(TypedDict, total=False):
    S3Uri: ReadOnly[str]


class AIModelSourceLike(TypedDict):
    S3: ReadOnly[AIModelSourceS3Like]


class AIRecommendationOutputConfigLike(TypedDict, total=False):
    S3OutputLocation: ReadOnly[str]
    ModelPackageGroupIdentifier: ReadOnly[str]
    MlflowConfig: ReadOnly[AIMlflowConfigLike]


class AIRecommendationConstraintLike(TypedDict):
    Metric: ReadOnly[literals.AIRecommendationMetric]


class AIRecommendationPerformanceTargetLike(TypedDict):
    Constraints: ReadOnly[Sequence[AIRecommendationConstraintLike]]


class AIRecommendationInferenceSpecificationLike(TypedDict, total=False):
    Framework: ReadOnly[literals.AIRecommendationInferenceFramework]


class AICapacityReservationConfigLike(TypedDict, total=False):
    CapacityReservationPreference: ReadOnly[literals.AICapacityReservationPreference]
    MlReservationArns: ReadOnly[list[str] | tuple[str, ...]]


class AIRecommendationComputeSpecLike(TypedDict, total=False):
    InstanceTypes: ReadOnly[Sequence[literals.AIRecommendationInstanceType]]
    CapacityReservationConfig: ReadOnly[AICapacityReservationConfigLike]


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


class AIWorkloadDataSourceLike(TypedDict, total=False):
    S3DataSource: ReadOnly[AIWorkloadS3DataSourceLike]


class AIWorkloadInputDataConfigLike(TypedDict):
    ChannelName: ReadOnly[str]
    DataSource: ReadOnly[AIWorkloadDataSourceLike]


class AIDatasetConfigLike(TypedDict):
    InputDataConfig: ReadOnly[Sequence[AIWorkloadInputDataConfigLike]]


class WorkloadSpecLike(TypedDict):
    Inline: ReadOnly[str]


class AIWorkloadConfigsLike(TypedDict):
    WorkloadSpec: ReadOnly[WorkloadSpecLike]


class ActionSourceLike(TypedDict, total=False):
    SourceUri: Required[ReadOnly[str]]
    SourceType: ReadOnly[str]
    SourceId: ReadOnly[str]


class MetadataPropertiesLike(TypedDict, total=False):
    CommitId: ReadOnly[str]
    Repository: ReadOnly[str]
    GeneratedBy: ReadOnly[str]
    ProjectId: ReadOnly[str]


class IntegerParameterRangeSpecificationLike(TypedDict):
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]


class ContinuousParameterRangeSpecificationLike(TypedDict):
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]


class CategoricalParameterRangeSpecificationLike(TypedDict):
    Values: ReadOnly[list[str] | tuple[str, ...]]


class ParameterRangeLike(TypedDict, total=False):
    IntegerParameterRangeSpecification: ReadOnly[IntegerParameterRangeSpecificationLike]
    ContinuousParameterRangeSpecification: ReadOnly[
        ContinuousParameterRangeSpecificationLike
    ]
    CategoricalParameterRangeSpecification: ReadOnly[
        CategoricalParameterRangeSpecificationLike
    ]


class HyperParameterSpecificationLike(TypedDict, total=False):
    Name: Required[ReadOnly[str]]
    Description: ReadOnly[str]
    Type: Required[ReadOnly[literals.ParameterType]]
    Range: ReadOnly[ParameterRangeLike]
    IsTunable: ReadOnly[bool]
    IsRequired: ReadOnly[bool]
    DefaultValue: ReadOnly[str]


class MetricDefinitionLike(TypedDict):
    Name: ReadOnly[str]
    Regex: ReadOnly[str]


class ChannelSpecificationLike(TypedDict):
    Name: ReadOnly[str]
    Description: NotRequired[ReadOnly[str]]
    IsRequired: NotRequired[ReadOnly[bool]]
    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    SupportedCompressionTypes: NotRequired[ReadOnly[Sequence[literals.CompressionType]]]
    SupportedInputModes: ReadOnly[Sequence[literals.TrainingInputMode]]


class HyperParameterTuningJobObjectiveLike(TypedDict):
    Type: ReadOnly[literals.HyperParameterTuningJobObjectiveType]
    MetricName: ReadOnly[str]


class AdditionalS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[literals.AdditionalS3DataSourceDataType]
    S3Uri: ReadOnly[str]
    CompressionType: NotRequired[ReadOnly[literals.CompressionType]]
    ETag: NotRequired[ReadOnly[str]]


class TrainingSpecificationLike(TypedDict, total=False):
    TrainingImage: Required[ReadOnly[str]]
    TrainingImageDigest: ReadOnly[str]
    SupportedHyperParameters: ReadOnly[Sequence[HyperParameterSpecificationLike]]
    SupportedTrainingInstanceTypes: Required[
        ReadOnly[Sequence[literals.TrainingInstanceType]]
    ]
    SupportsDistributedTraining: ReadOnly[bool]
    MetricDefinitions: ReadOnly[Sequence[MetricDefinitionLike]]
    TrainingChannels: Required[ReadOnly[Sequence[ChannelSpecificationLike]]]
    SupportedTuningJobObjectiveMetrics: ReadOnly[
        Sequence[HyperParameterTuningJobObjectiveLike]
    ]
    AdditionalS3DataSource: ReadOnly[AdditionalS3DataSourceLike]


class ModelAccessConfigLike(TypedDict):
    AcceptEula: ReadOnly[bool]


class InferenceHubAccessConfigLike(TypedDict):
    HubContentArn: ReadOnly[str]


class S3ModelDataSourceLike(TypedDict, total=False):
    S3Uri: Required[ReadOnly[str]]
    S3DataType: Required[ReadOnly[literals.S3ModelDataType]]
    CompressionType: Required[ReadOnly[literals.ModelCompressionType]]
    ModelAccessConfig: ReadOnly[ModelAccessConfigLike]
    HubAccessConfig: ReadOnly[InferenceHubAccessConfigLike]
    ManifestS3Uri: ReadOnly[str]
    ETag: ReadOnly[str]
    ManifestEtag: ReadOnly[str]


class ModelDataSourceLike(TypedDict, total=False):
    S3DataSource: ReadOnly[S3ModelDataSourceLike]


class ModelInputLike(TypedDict):
    DataInputConfig: ReadOnly[str]


class AdditionalModelDataSourceLike(TypedDict):
    ChannelName: ReadOnly[str]
    S3DataSource: ReadOnly[S3ModelDataSourceLike]


class BaseModelLike(TypedDict, total=False):
    HubContentName: ReadOnly[str]
    HubContentVersion: ReadOnly[str]
    RecipeName: ReadOnly[str]


class ModelPackageContainerDefinitionLike(TypedDict, total=False):
    ContainerHostname: ReadOnly[str]
    Image: ReadOnly[str]
    ImageDigest: ReadOnly[str]
    ModelDataUrl: ReadOnly[str]
    ModelDataSource: ReadOnly[ModelDataSourceLike]
    ProductId: ReadOnly[str]
    Environment: ReadOnly[dict[str, str]]
    ModelInput: ReadOnly[ModelInputLike]
    Framework: ReadOnly[str]
    FrameworkVersion: ReadOnly[str]
    NearestModelName: ReadOnly[str]
    AdditionalModelDataSources: ReadOnly[Sequence[AdditionalModelDataSourceLike]]
    AdditionalS3DataSource: ReadOnly[AdditionalS3DataSourceLike]
    ModelDataETag: ReadOnly[str]
    IsCheckpoint: ReadOnly[bool]
    BaseModel: ReadOnly[BaseModelLike]


class InferenceSpecificationLike(TypedDict, total=False):
    Containers: Required[ReadOnly[Sequence[ModelPackageContainerDefinitionLike]]]
    SupportedTransformInstanceTypes: ReadOnly[Sequence[literals.TransformInstanceType]]
    SupportedRealtimeInferenceInstanceTypes: ReadOnly[
        Sequence[literals.ProductionVariantInstanceType]
    ]
    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    SupportedResponseMIMETypes: ReadOnly[list[str] | tuple[str, ...]]


class HubAccessConfigLike(TypedDict):
    HubContentArn: ReadOnly[str]


class S3DataSourceLike(TypedDict, total=False):
    S3DataType: Required[ReadOnly[literals.S3DataType]]
    S3Uri: Required[ReadOnly[str]]
    S3DataDistributionType: ReadOnly[literals.S3DataDistribution]
    AttributeNames: ReadOnly[list[str] | tuple[str, ...]]
    InstanceGroupNames: ReadOnly[list[str] | tuple[str, ...]]
    ModelAccessConfig: ReadOnly[ModelAccessConfigLike]
    HubAccessConfig: ReadOnly[HubAccessConfigLike]


class FileSystemDataSourceLike(TypedDict):
    FileSystemId: ReadOnly[str]
    FileSystemAccessMode: ReadOnly[literals.FileSystemAccessMode]
    FileSystemType: ReadOnly[literals.FileSystemType]
    DirectoryPath: ReadOnly[str]


class DatasetSourceLike(TypedDict):
    DatasetArn: ReadOnly[str]


class DataSourceLike(TypedDict, total=False):
    S3DataSource: ReadOnly[S3DataSourceLike]
    FileSystemDataSource: ReadOnly[FileSystemDataSourceLike]
    DatasetSource: ReadOnly[DatasetSourceLike]


class ShuffleConfigLike(TypedDict):
    Seed: ReadOnly[int]


class ChannelLike(TypedDict, total=False):
    ChannelName: Required[ReadOnly[str]]
    DataSource: Required[ReadOnly[DataSourceLike]]
    ContentType: ReadOnly[str]
    CompressionType: ReadOnly[literals.CompressionType]
    RecordWrapperType: ReadOnly[literals.RecordWrapper]
    InputMode: ReadOnly[literals.TrainingInputMode]
    ShuffleConfig: ReadOnly[ShuffleConfigLike]


class OutputDataConfigLike(TypedDict, total=False):
    KmsKeyId: ReadOnly[str]
    S3OutputPath: Required[ReadOnly[str]]
    CompressionType: ReadOnly[literals.OutputCompressionType]


class InstanceGroupLike(TypedDict):
    InstanceType: ReadOnly[literals.TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    InstanceGroupName: ReadOnly[str]


class PlacementSpecificationLike(TypedDict):
    UltraServerId: NotRequired[ReadOnly[str]]
    InstanceCount: ReadOnly[int]


class InstancePlacementConfigLike(TypedDict, total=False):
    EnableMultipleJobs: ReadOnly[bool]
    PlacementSpecifications: ReadOnly[Sequence[PlacementSpecificationLike]]


class InstancePreferenceLike(TypedDict, total=False):
    InstanceType: Required[ReadOnly[literals.TrainingInstanceType]]
    InstanceCount: ReadOnly[int]
    TrainingPlanArns: ReadOnly[list[str] | tuple[str, ...]]


class ResourceConfigLike(TypedDict, total=False):
    InstanceType: ReadOnly[literals.TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    VolumeSizeInGB: ReadOnly[int]
    VolumeKmsKeyId: ReadOnly[str]
    KeepAlivePeriodInSeconds: ReadOnly[int]
    InstanceGroups: ReadOnly[Sequence[InstanceGroupLike]]
    TrainingPlanArn: ReadOnly[str]
    InstancePlacementConfig: ReadOnly[InstancePlacementConfigLike]
    InstancePreferences: ReadOnly[Sequence[InstancePreferenceLike]]
    SelectedInstanceType: ReadOnly[literals.TrainingInstanceType]
    SelectedInstanceCount: ReadOnly[int]


class StoppingConditionLike(TypedDict, total=False):
    MaxRuntimeInSeconds: ReadOnly[int]
    MaxWaitTimeInSeconds: ReadOnly[int]
    MaxPendingTimeInSeconds: ReadOnly[int]


class TrainingJobDefinitionLike(TypedDict):
    TrainingInputMode: ReadOnly[literals.TrainingInputMode]
    HyperParameters: NotRequired[ReadOnly[dict[str, str]]]
    InputDataConfig: ReadOnly[Sequence[ChannelLike]]
    OutputDataConfig: ReadOnly[OutputDataConfigLike]
    ResourceConfig: ReadOnly[ResourceConfigLike]
    StoppingCondition: ReadOnly[StoppingConditionLike]


class TransformS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[literals.S3DataType]
    S3Uri: ReadOnly[str]


class TransformDataSourceLike(TypedDict):
    S3DataSource: ReadOnly[TransformS3DataSourceLike]


class TransformInputLike(TypedDict, total=False):
    DataSource: Required[ReadOnly[TransformDataSourceLike]]
    ContentType: ReadOnly[str]
    CompressionType: ReadOnly[literals.CompressionType]
    SplitType: ReadOnly[literals.SplitType]


class TransformOutputLike(TypedDict, total=False):
    S3OutputPath: Required[ReadOnly[str]]
    Accept: ReadOnly[str]
    AssembleWith: ReadOnly[literals.AssemblyType]
    KmsKeyId: ReadOnly[str]


class TransformResourcesLike(TypedDict):
    InstanceType: ReadOnly[literals.TransformInstanceType]
    InstanceCount: ReadOnly[int]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    TransformAmiVersion: NotRequired[ReadOnly[str]]


class TransformJobDefinitionLike(TypedDict, total=False):
    MaxConcurrentTransforms: ReadOnly[int]
    MaxPayloadInMB: ReadOnly[int]
    BatchStrategy: ReadOnly[literals.BatchStrategy]
    Environment: ReadOnly[dict[str, str]]
    TransformInput: Required[ReadOnly[TransformInputLike]]
    TransformOutput: Required[ReadOnly[TransformOutputLike]]
    TransformResources: Required[ReadOnly[TransformResourcesLike]]


class AlgorithmValidationProfileLike(TypedDict):
    ProfileName: ReadOnly[str]
    TrainingJobDefinition: ReadOnly[TrainingJobDefinitionLike]
    TransformJobDefinition: NotRequired[ReadOnly[TransformJobDefinitionLike]]


class AlgorithmValidationSpecificationLike(TypedDict):
    ValidationRole: ReadOnly[str]
    ValidationProfiles: ReadOnly[Sequence[AlgorithmValidationProfileLike]]


class ResourceSpecLike(TypedDict, total=False):
    SageMakerImageArn: ReadOnly[str]
    SageMakerImageVersionArn: ReadOnly[str]
    SageMakerImageVersionAlias: ReadOnly[str]
    InstanceType: ReadOnly[literals.AppInstanceType]
    LifecycleConfigArn: ReadOnly[str]
    TrainingPlanArn: ReadOnly[str]


class KernelSpecLike(TypedDict):
    Name: ReadOnly[str]
    DisplayName: NotRequired[ReadOnly[str]]


class FileSystemConfigLike(TypedDict, total=False):
    MountPath: ReadOnly[str]
    DefaultUid: ReadOnly[int]
    DefaultGid: ReadOnly[int]


class KernelGatewayImageConfigLike(TypedDict):
    KernelSpecs: ReadOnly[Sequence[KernelSpecLike]]
    FileSystemConfig: NotRequired[ReadOnly[FileSystemConfigLike]]


class ContainerConfigLike(TypedDict, total=False):
    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    ContainerEnvironmentVariables: ReadOnly[dict[str, str]]


class JupyterLabAppImageConfigLike(TypedDict, total=False):
    FileSystemConfig: ReadOnly[FileSystemConfigLike]
    ContainerConfig: ReadOnly[ContainerConfigLike]


class CodeEditorAppImageConfigLike(TypedDict, total=False):
    FileSystemConfig: ReadOnly[FileSystemConfigLike]
    ContainerConfig: ReadOnly[ContainerConfigLike]


class ArtifactSourceTypeLike(TypedDict):
    SourceIdType: ReadOnly[literals.ArtifactSourceIdType]
    Value: ReadOnly[str]


class ArtifactSourceLike(TypedDict):
    SourceUri: ReadOnly[str]
    SourceTypes: NotRequired[ReadOnly[Sequence[ArtifactSourceTypeLike]]]


class AutoMLS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[literals.AutoMLS3DataType]
    S3Uri: ReadOnly[str]


class AutoMLDataSourceLike(TypedDict):
    S3DataSource: ReadOnly[AutoMLS3DataSourceLike]


class AutoMLChannelLike(TypedDict, total=False):
    DataSource: ReadOnly[AutoMLDataSourceLike]
    CompressionType: ReadOnly[literals.CompressionType]
    TargetAttributeName: Required[ReadOnly[str]]
    ContentType: ReadOnly[str]
    ChannelType: ReadOnly[literals.AutoMLChannelType]
    SampleWeightAttributeName: ReadOnly[str]


class AutoMLOutputDataConfigLike(TypedDict):
    KmsKeyId: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]


class AutoMLJobObjectiveLike(TypedDict):
    MetricName: ReadOnly[literals.AutoMLMetricEnum]


class AutoMLJobCompletionCriteriaLike(TypedDict, total=False):
    MaxCandidates: ReadOnly[int]
    MaxRuntimePerTrainingJobInSeconds: ReadOnly[int]
    MaxAutoMLJobRuntimeInSeconds: ReadOnly[int]


class AutoMLSecurityConfigLike(TypedDict, total=False):
    VolumeKmsKeyId: ReadOnly[str]
    EnableInterContainerTrafficEncryption: ReadOnly[bool]
    VpcConfig: ReadOnly[VpcConfigLike]


class AutoMLAlgorithmConfigLike(TypedDict):
    AutoMLAlgorithms: ReadOnly[Sequence[literals.AutoMLAlgorithm]]


class AutoMLCandidateGenerationConfigLike(TypedDict, total=False):
    FeatureSpecificationS3Uri: ReadOnly[str]
    AlgorithmsConfig: ReadOnly[Sequence[AutoMLAlgorithmConfigLike]]


class AutoMLDataSplitConfigLike(TypedDict, total=False):
    ValidationFraction: ReadOnly[FloatInput]


class AutoMLJobConfigLike(TypedDict, total=False):
    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    SecurityConfig: ReadOnly[AutoMLSecurityConfigLike]
    CandidateGenerationConfig: ReadOnly[AutoMLCandidateGenerationConfigLike]
    DataSplitConfig: ReadOnly[AutoMLDataSplitConfigLike]
    Mode: ReadOnly[literals.AutoMLMode]


class ModelDeployConfigLike(TypedDict, total=False):
    AutoGenerateEndpointName: ReadOnly[bool]
    EndpointName: ReadOnly[str]


class AutoMLJobChannelLike(TypedDict, total=False):
    ChannelType: ReadOnly[literals.AutoMLChannelType]
    ContentType: ReadOnly[str]
    CompressionType: ReadOnly[literals.CompressionType]
    DataSource: ReadOnly[AutoMLDataSourceLike]


class ImageClassificationJobConfigLike(TypedDict, total=False):
    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]


class TextClassificationJobConfigLike(TypedDict):
    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    ContentColumn: ReadOnly[str]
    TargetLabelColumn: ReadOnly[str]


class TimeSeriesTransformationsLike(TypedDict, total=False):
    Filling: ReadOnly[Mapping[str, dict[literals.FillingType, str]]]
    Aggregation: ReadOnly[Mapping[str, literals.AggregationTransformationValue]]


class TimeSeriesConfigLike(TypedDict):
    TargetAttributeName: ReadOnly[str]
    TimestampAttributeName: ReadOnly[str]
    ItemIdentifierAttributeName: ReadOnly[str]
    GroupingAttributeNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class HolidayConfigAttributesLike(TypedDict, total=False):
    CountryCode: ReadOnly[str]


class CandidateGenerationConfigLike(TypedDict, total=False):
    AlgorithmsConfig: ReadOnly[Sequence[AutoMLAlgorithmConfigLike]]


class TimeSeriesForecastingJobConfigLike(TypedDict, total=False):
    FeatureSpecificationS3Uri: ReadOnly[str]
    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    ForecastFrequency: Required[ReadOnly[str]]
    ForecastHorizon: Required[ReadOnly[int]]
    ForecastQuantiles: ReadOnly[list[str] | tuple[str, ...]]
    Transformations: ReadOnly[TimeSeriesTransformationsLike]
    TimeSeriesConfig: Required[ReadOnly[TimeSeriesConfigLike]]
    HolidayConfig: ReadOnly[Sequence[HolidayConfigAttributesLike]]
    CandidateGenerationConfig: ReadOnly[CandidateGenerationConfigLike]


class TabularJobConfigLike(TypedDict, total=False):
    CandidateGenerationConfig: ReadOnly[CandidateGenerationConfigLike]
    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    FeatureSpecificationS3Uri: ReadOnly[str]
    Mode: ReadOnly[literals.AutoMLMode]
    GenerateCandidateDefinitionsOnly: ReadOnly[bool]
    ProblemType: ReadOnly[literals.ProblemType]
    TargetAttributeName: Required[ReadOnly[str]]
    SampleWeightAttributeName: ReadOnly[str]


class TextGenerationJobConfigLike(TypedDict, total=False):
    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    BaseModelName: ReadOnly[str]
    TextGenerationHyperParameters: ReadOnly[dict[str, str]]
    ModelAccessConfig: ReadOnly[ModelAccessConfigLike]


class AutoMLProblemTypeConfigLike_ImageClassificationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Required[ReadOnly[ImageClassificationJobConfigLike]]
    TextClassificationJobConfig: ReadOnly[Absent]
    TimeSeriesForecastingJobConfig: ReadOnly[Absent]
    TabularJobConfig: ReadOnly[Absent]
    TextGenerationJobConfig: ReadOnly[Absent]


class AutoMLProblemTypeConfigLike_TextClassificationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: ReadOnly[Absent]
    TextClassificationJobConfig: Required[ReadOnly[TextClassificationJobConfigLike]]
    TimeSeriesForecastingJobConfig: ReadOnly[Absent]
    TabularJobConfig: ReadOnly[Absent]
    TextGenerationJobConfig: ReadOnly[Absent]


class AutoMLProblemTypeConfigLike_TimeSeriesForecastingJobConfig(
    TypedDict,
    total=False,
):
    ImageClassificationJobConfig: ReadOnly[Absent]
    TextClassificationJobConfig: ReadOnly[Absent]
    TimeSeriesForecastingJobConfig: Required[
        ReadOnly[TimeSeriesForecastingJobConfigLike]
    ]
    TabularJobConfig: ReadOnly[Absent]
    TextGenerationJobConfig: ReadOnly[Absent]


class AutoMLProblemTypeConfigLike_TabularJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: ReadOnly[Absent]
    TextClassificationJobConfig: ReadOnly[Absent]
    TimeSeriesForecastingJobConfig: ReadOnly[Absent]
    TabularJobConfig: Required[ReadOnly[TabularJobConfigLike]]
    TextGenerationJobConfig: ReadOnly[Absent]


class AutoMLProblemTypeConfigLike_TextGenerationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: ReadOnly[Absent]
    TextClassificationJobConfig: ReadOnly[Absent]
    TimeSeriesForecastingJobConfig: ReadOnly[Absent]
    TabularJobConfig: ReadOnly[Absent]
    TextGenerationJobConfig: Required[ReadOnly[TextGenerationJobConfigLike]]


AutoMLProblemTypeConfigLike: TypeAlias = (
    AutoMLProblemTypeConfigLike_ImageClassificationJobConfig
    | AutoMLProblemTypeConfigLike_TextClassificationJobConfig
    | AutoMLProblemTypeConfigLike_TimeSeriesForecastingJobConfig
    | AutoMLProblemTypeConfigLike_TabularJobConfig
    | AutoMLProblemTypeConfigLike_TextGenerationJobConfig
)


class EmrServerlessComputeConfigLike(TypedDict):
    ExecutionRoleARN: ReadOnly[str]


class AutoMLComputeConfigLike(TypedDict, total=False):
    EmrServerlessComputeConfig: ReadOnly[EmrServerlessComputeConfigLike]


class ClusterInstanceRequirementsLike(TypedDict):
    InstanceTypes: ReadOnly[Sequence[literals.ClusterInstanceType]]


class ClusterLifeCycleConfigLike(TypedDict, total=False):
    SourceS3Uri: ReadOnly[str]
    OnCreate: ReadOnly[str]
    OnInitComplete: ReadOnly[str]


class ClusterEbsVolumeConfigLike(TypedDict, total=False):
    VolumeSizeInGB: ReadOnly[int]
    VolumeKmsKeyId: ReadOnly[str]
    RootVolume: ReadOnly[bool]


class ClusterFsxLustreConfigLike(TypedDict):
    DnsName: ReadOnly[str]
    MountName: ReadOnly[str]
    MountPath: NotRequired[ReadOnly[str]]


class ClusterFsxOpenZfsConfigLike(TypedDict):
    DnsName: ReadOnly[str]
    MountPath: NotRequired[ReadOnly[str]]


class ClusterInstanceStorageConfigLike_EbsVolumeConfig(TypedDict, total=False):
    EbsVolumeConfig: Required[ReadOnly[ClusterEbsVolumeConfigLike]]
    FsxLustreConfig: ReadOnly[Absent]
    FsxOpenZfsConfig: ReadOnly[Absent]


class ClusterInstanceStorageConfigLike_FsxLustreConfig(TypedDict, total=False):
    EbsVolumeConfig: ReadOnly[Absent]
    FsxLustreConfig: Required[ReadOnly[ClusterFsxLustreConfigLike]]
    FsxOpenZfsConfig: ReadOnly[Absent]


class ClusterInstanceStorageConfigLike_FsxOpenZfsConfig(TypedDict, total=False):
    EbsVolumeConfig: ReadOnly[Absent]
    FsxLustreConfig: ReadOnly[Absent]
    FsxOpenZfsConfig: Required[ReadOnly[ClusterFsxOpenZfsConfigLike]]


ClusterInstanceStorageConfigLike: TypeAlias = (
    ClusterInstanceStorageConfigLike_EbsVolumeConfig
    | ClusterInstanceStorageConfigLike_FsxLustreConfig
    | ClusterInstanceStorageConfigLike_FsxOpenZfsConfig
)


class CapacitySizeConfigLike(TypedDict):
    Type: ReadOnly[literals.NodeUnavailabilityType]
    Value: ReadOnly[int]


class RollingDeploymentPolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[CapacitySizeConfigLike]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[CapacitySizeConfigLike]]


class AlarmDetailsLike(TypedDict):
    AlarmName: ReadOnly[str]


class DeploymentConfigurationLike(TypedDict, total=False):
    RollingUpdatePolicy: ReadOnly[RollingDeploymentPolicyLike]
    WaitIntervalInSeconds: ReadOnly[int]
    AutoRollbackConfiguration: ReadOnly[Sequence[AlarmDetailsLike]]


class ScheduledUpdateConfigLike(TypedDict):
    ScheduleExpression: ReadOnly[str]
    DeploymentConfig: NotRequired[ReadOnly[DeploymentConfigurationLike]]


class ClusterPatchScheduleLike(TypedDict, total=False):
    NextPatchDate: ReadOnly[TimestampInput]


class ClusterDrainPolicyLike(TypedDict, total=False):
    DrainTimeoutInSeconds: ReadOnly[int]
    OnDrainTimeout: ReadOnly[literals.ClusterOnDrainTimeout]


class ClusterAutoPatchConfigLike(TypedDict, total=False):
    PatchingStrategy: Required[ReadOnly[literals.ClusterPatchingStrategy]]
    PatchSchedule: ReadOnly[ClusterPatchScheduleLike]
    DeploymentConfig: ReadOnly[DeploymentConfigurationLike]
    IdleWaitWindowInSeconds: ReadOnly[int]
    DrainPolicy: ReadOnly[ClusterDrainPolicyLike]


class ClusterKubernetesTaintLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]
    Effect: ReadOnly[literals.ClusterKubernetesTaintEffect]


class ClusterKubernetesConfigLike(TypedDict, total=False):
    Labels: ReadOnly[dict[str, str]]
    Taints: ReadOnly[Sequence[ClusterKubernetesTaintLike]]


class ClusterSlurmConfigLike(TypedDict):
    NodeType: ReadOnly[literals.ClusterSlurmNodeType]
    PartitionNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]


class ClusterSpotOptionsLike(TypedDict):
    pass


class ClusterOnDemandOptionsLike(TypedDict):
    pass


class ClusterCapacityRequirementsLike(TypedDict, total=False):
    Spot: ReadOnly[ClusterSpotOptionsLike]
    OnDemand: ReadOnly[ClusterOnDemandOptionsLike]


class ClusterNetworkInterfaceLike(TypedDict, total=False):
    InterfaceType: ReadOnly[literals.ClusterInterfaceType]


class ClusterInstanceGroupSpecificationLike(TypedDict, total=False):
    InstanceCount: Required[ReadOnly[int]]
    MinInstanceCount: ReadOnly[int]
    InstanceGroupName: Required[ReadOnly[str]]
    InstanceType: ReadOnly[literals.ClusterInstanceType]
    InstanceRequirements: ReadOnly[ClusterInstanceRequirementsLike]
    LifeCycleConfig: ReadOnly[ClusterLifeCycleConfigLike]
    ExecutionRole: Required[ReadOnly[str]]
    ThreadsPerCore: ReadOnly[int]
    InstanceStorageConfigs: ReadOnly[Sequence[ClusterInstanceStorageConfigLike]]
    OnStartDeepHealthChecks: ReadOnly[Sequence[literals.DeepHealthCheckType]]
    TrainingPlanArn: ReadOnly[str]
    OverrideVpcConfig: ReadOnly[VpcConfigLike]
    ScheduledUpdateConfig: ReadOnly[ScheduledUpdateConfigLike]
    ImageId: ReadOnly[str]
    AutoPatchConfig: ReadOnly[ClusterAutoPatchConfigLike]
    ImageReleaseVersion: ReadOnly[str]
    KubernetesConfig: ReadOnly[ClusterKubernetesConfigLike]
    SlurmConfig: ReadOnly[ClusterSlurmConfigLike]
    CapacityRequirements: ReadOnly[ClusterCapacityRequirementsLike]
    NetworkInterface: ReadOnly[ClusterNetworkInterfaceLike]


class FSxLustreConfigLike(TypedDict):
    SizeInGiB: ReadOnly[int]
    PerUnitStorageThroughput: ReadOnly[int]


class EnvironmentConfigLike(TypedDict, total=False):
    FSxLustreConfig: ReadOnly[FSxLustreConfigLike]


class ClusterRestrictedInstanceGroupSpecificationLike(TypedDict, total=False):
    InstanceCount: Required[ReadOnly[int]]
    InstanceGroupName: Required[ReadOnly[str]]
    InstanceType: Required[ReadOnly[literals.ClusterInstanceType]]
    ExecutionRole: Required[ReadOnly[str]]
    ThreadsPerCore: ReadOnly[int]
    InstanceStorageConfigs: ReadOnly[Sequence[ClusterInstanceStorageConfigLike]]
    OnStartDeepHealthChecks: ReadOnly[Sequence[literals.DeepHealthCheckType]]
    TrainingPlanArn: ReadOnly[str]
    OverrideVpcConfig: ReadOnly[VpcConfigLike]
    ScheduledUpdateConfig: ReadOnly[ScheduledUpdateConfigLike]
    EnvironmentConfig: ReadOnly[EnvironmentConfigLike]


class ClusterSharedEnvironmentConfigLike(TypedDict):
    FSxLustreDeletionPolicy: ReadOnly[literals.ClusterFSxLustreDeletionPolicy]
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


class ClusterOrchestratorSlurmConfigLike(TypedDict, total=False):
    SlurmConfigStrategy: ReadOnly[literals.ClusterSlurmConfigStrategy]
    AccountingDatabase: ReadOnly[ClusterAccountingDatabaseLike]


class ClusterOrchestratorLike(TypedDict, total=False):
    Eks: ReadOnly[ClusterOrchestratorEksConfigLike]
    Slurm: ReadOnly[ClusterOrchestratorSlurmConfigLike]


class ClusterTieredStorageConfigLike(TypedDict):
    Mode: ReadOnly[literals.ClusterConfigMode]
    InstanceMemoryAllocationPercentage: NotRequired[ReadOnly[int]]


class ClusterAutoScalingConfigLike(TypedDict):
    Mode: ReadOnly[literals.ClusterAutoScalingMode]
    AutoScalerType: NotRequired[ReadOnly[literals.ClusterAutoScalerType]]


class PriorityClassLike(TypedDict):
    Name: ReadOnly[str]
    Weight: ReadOnly[int]


class SchedulerConfigLike(TypedDict, total=False):
    PriorityClasses: ReadOnly[Sequence[PriorityClassLike]]
    FairShare: ReadOnly[literals.FairShare]
    IdleResourceSharing: ReadOnly[literals.IdleResourceSharing]


class GitConfigLike(TypedDict, total=False):
    RepositoryUrl: Required[ReadOnly[str]]
    Branch: ReadOnly[str]
    SecretArn: ReadOnly[str]


class InputConfigLike(TypedDict):
    S3Uri: ReadOnly[str]
    DataInputConfig: NotRequired[ReadOnly[str]]
    Framework: ReadOnly[literals.Framework]
    FrameworkVersion: NotRequired[ReadOnly[str]]


class TargetPlatformLike(TypedDict):
    Os: ReadOnly[literals.TargetPlatformOs]
    Arch: ReadOnly[literals.TargetPlatformArch]
    Accelerator: NotRequired[ReadOnly[literals.TargetPlatformAccelerator]]


class OutputConfigLike(TypedDict, total=False):
    S3OutputLocation: Required[ReadOnly[str]]
    TargetDevice: ReadOnly[literals.TargetDevice]
    TargetPlatform: ReadOnly[TargetPlatformLike]
    CompilerOptions: ReadOnly[str]
    KmsKeyId: ReadOnly[str]


class NeoVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class AcceleratorPartitionConfigLike(TypedDict):
    Type: ReadOnly[literals.MIGProfileType]
    Count: ReadOnly[int]


class ComputeQuotaResourceConfigLike(TypedDict, total=False):
    InstanceType: Required[ReadOnly[literals.ClusterInstanceType]]
    Count: ReadOnly[int]
    Accelerators: ReadOnly[int]
    VCpu: ReadOnly[FloatInput]
    MemoryInGiB: ReadOnly[FloatInput]
    AcceleratorPartition: ReadOnly[AcceleratorPartitionConfigLike]


class ResourceSharingConfigLike(TypedDict, total=False):
    Strategy: Required[ReadOnly[literals.ResourceSharingStrategy]]
    BorrowLimit: ReadOnly[int]
    AbsoluteBorrowLimits: ReadOnly[Sequence[ComputeQuotaResourceConfigLike]]


class ComputeQuotaConfigLike(TypedDict, total=False):
    ComputeQuotaResources: ReadOnly[Sequence[ComputeQuotaResourceConfigLike]]
    ResourceSharingConfig: ReadOnly[ResourceSharingConfigLike]
    PreemptTeamTasks: ReadOnly[literals.PreemptTeamTasks]


class ComputeQuotaTargetLike(TypedDict):
    TeamName: ReadOnly[str]
    FairShareWeight: NotRequired[ReadOnly[int]]


class ContextSourceLike(TypedDict, total=False):
    SourceUri: Required[ReadOnly[str]]
    SourceType: ReadOnly[str]
    SourceId: ReadOnly[str]


class MonitoringConstraintsResourceLike(TypedDict, total=False):
    S3Uri: ReadOnly[str]


class MonitoringStatisticsResourceLike(TypedDict, total=False):
    S3Uri: ReadOnly[str]


class DataQualityBaselineConfigLike(TypedDict, total=False):
    BaseliningJobName: ReadOnly[str]
    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]
    StatisticsResource: ReadOnly[MonitoringStatisticsResourceLike]


class DataQualityAppSpecificationLike(TypedDict, total=False):
    ImageUri: Required[ReadOnly[str]]
    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    RecordPreprocessorSourceUri: ReadOnly[str]
    PostAnalyticsProcessorSourceUri: ReadOnly[str]
    Environment: ReadOnly[dict[str, str]]


class EndpointInputLike(TypedDict, total=False):
    EndpointName: Required[ReadOnly[str]]
    LocalPath: Required[ReadOnly[str]]
    S3InputMode: ReadOnly[literals.ProcessingS3InputMode]
    S3DataDistributionType: ReadOnly[literals.ProcessingS3DataDistributionType]
    FeaturesAttribute: ReadOnly[str]
    InferenceAttribute: ReadOnly[str]
    ProbabilityAttribute: ReadOnly[str]
    ProbabilityThresholdAttribute: ReadOnly[FloatInput]
    StartTimeOffset: ReadOnly[str]
    EndTimeOffset: ReadOnly[str]
    ExcludeFeaturesAttribute: ReadOnly[str]


class MonitoringCsvDatasetFormatLike(TypedDict, total=False):
    Header: ReadOnly[bool]


class MonitoringJsonDatasetFormatLike(TypedDict, total=False):
    Line: ReadOnly[bool]


class MonitoringParquetDatasetFormatLike(TypedDict):
    pass


class MonitoringDatasetFormatLike(TypedDict, total=False):
    Csv: ReadOnly[MonitoringCsvDatasetFormatLike]
    Json: ReadOnly[MonitoringJsonDatasetFormatLike]
    Parquet: ReadOnly[MonitoringParquetDatasetFormatLike]


class BatchTransformInputLike(TypedDict, total=False):
    DataCapturedDestinationS3Uri: Required[ReadOnly[str]]
    DatasetFormat: Required[ReadOnly[MonitoringDatasetFormatLike]]
    LocalPath: Required[ReadOnly[str]]
    S3InputMode: ReadOnly[literals.ProcessingS3InputMode]
    S3DataDistributionType: ReadOnly[literals.ProcessingS3DataDistributionType]
    FeaturesAttribute: ReadOnly[str]
    InferenceAttribute: ReadOnly[str]
    ProbabilityAttribute: ReadOnly[str]
    ProbabilityThresholdAttribute: ReadOnly[FloatInput]
    StartTimeOffset: ReadOnly[str]
    EndTimeOffset: ReadOnly[str]
    ExcludeFeaturesAttribute: ReadOnly[str]


class DataQualityJobInputLike(TypedDict, total=False):
    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]


class MonitoringS3OutputLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: ReadOnly[str]
    S3UploadMode: NotRequired[ReadOnly[literals.ProcessingS3UploadMode]]


class MonitoringOutputLike(TypedDict):
    S3Output: ReadOnly[MonitoringS3OutputLike]


class MonitoringOutputConfigLike(TypedDict):
    MonitoringOutputs: ReadOnly[Sequence[MonitoringOutputLike]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class MonitoringClusterConfigLike(TypedDict):
    InstanceCount: ReadOnly[int]
    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    VolumeSizeInGB: ReadOnly[int]
    VolumeKmsKeyId: NotRequired[ReadOnly[str]]


class MonitoringResourcesLike(TypedDict):
    ClusterConfig: ReadOnly[MonitoringClusterConfigLike]


class MonitoringNetworkConfigLike(TypedDict, total=False):
    EnableInterContainerTrafficEncryption: ReadOnly[bool]
    EnableNetworkIsolation: ReadOnly[bool]
    VpcConfig: ReadOnly[VpcConfigLike]


class MonitoringStoppingConditionLike(TypedDict):
    MaxRuntimeInSeconds: ReadOnly[int]


class EdgeOutputConfigLike(TypedDict, total=False):
    S3OutputLocation: Required[ReadOnly[str]]
    KmsKeyId: ReadOnly[str]
    PresetDeploymentType: ReadOnly[literals.EdgePresetDeploymentType]
    PresetDeploymentConfig: ReadOnly[str]


class SharingSettingsLike(TypedDict, total=False):
    NotebookOutputOption: ReadOnly[literals.NotebookOutputOption]
    S3OutputPath: ReadOnly[str]
    S3KmsKeyId: ReadOnly[str]


class CodeRepositoryLike(TypedDict):
    RepositoryUrl: ReadOnly[str]


class JupyterServerAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    LifecycleConfigArns: ReadOnly[list[str] | tuple[str, ...]]
    CodeRepositories: ReadOnly[Sequence[CodeRepositoryLike]]


class CustomImageLike(TypedDict):
    ImageName: ReadOnly[str]
    ImageVersionNumber: NotRequired[ReadOnly[int]]
    AppImageConfigName: ReadOnly[str]


class KernelGatewayAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    CustomImages: ReadOnly[Sequence[CustomImageLike]]
    LifecycleConfigArns: ReadOnly[list[str] | tuple[str, ...]]


class TensorBoardAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]


class RStudioServerProAppSettingsLike(TypedDict, total=False):
    AccessStatus: ReadOnly[literals.RStudioServerProAccessStatus]
    UserGroup: ReadOnly[literals.RStudioServerProUserGroup]


class RSessionAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    CustomImages: ReadOnly[Sequence[CustomImageLike]]


class TimeSeriesForecastingSettingsLike(TypedDict, total=False):
    Status: ReadOnly[literals.FeatureStatus]
    AmazonForecastRoleArn: ReadOnly[str]


class ModelRegisterSettingsLike(TypedDict, total=False):
    Status: ReadOnly[literals.FeatureStatus]
    CrossAccountModelRegisterRoleArn: ReadOnly[str]


class WorkspaceSettingsLike(TypedDict, total=False):
    S3ArtifactPath: ReadOnly[str]
    S3KmsKeyId: ReadOnly[str]


class IdentityProviderOAuthSettingLike(TypedDict, total=False):
    DataSourceName: ReadOnly[literals.DataSourceName]
    Status: ReadOnly[literals.FeatureStatus]
    SecretArn: ReadOnly[str]


class DirectDeploySettingsLike(TypedDict, total=False):
    Status: ReadOnly[literals.FeatureStatus]


class KendraSettingsLike(TypedDict, total=False):
    Status: ReadOnly[literals.FeatureStatus]


class GenerativeAiSettingsLike(TypedDict, total=False):
    AmazonBedrockRoleArn: ReadOnly[str]


class EmrServerlessSettingsLike(TypedDict, total=False):
    ExecutionRoleArn: ReadOnly[str]
    Status: ReadOnly[literals.FeatureStatus]


class CanvasAppSettingsLike(TypedDict, total=False):
    TimeSeriesForecastingSettings: ReadOnly[TimeSeriesForecastingSettingsLike]
    ModelRegisterSettings: ReadOnly[ModelRegisterSettingsLike]
    WorkspaceSettings: ReadOnly[WorkspaceSettingsLike]
    IdentityProviderOAuthSettings: ReadOnly[Sequence[IdentityProviderOAuthSettingLike]]
    DirectDeploySettings: ReadOnly[DirectDeploySettingsLike]
    KendraSettings: ReadOnly[KendraSettingsLike]
    GenerativeAiSettings: ReadOnly[GenerativeAiSettingsLike]
    EmrServerlessSettings: ReadOnly[EmrServerlessSettingsLike]


class IdleSettingsLike(TypedDict, total=False):
    LifecycleManagement: ReadOnly[literals.LifecycleManagement]
    IdleTimeoutInMinutes: ReadOnly[int]
    MinIdleTimeoutInMinutes: ReadOnly[int]
    MaxIdleTimeoutInMinutes: ReadOnly[int]


class AppLifecycleManagementLike(TypedDict, total=False):
    IdleSettings: ReadOnly[IdleSettingsLike]


class CodeEditorAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    CustomImages: ReadOnly[Sequence[CustomImageLike]]
    LifecycleConfigArns: ReadOnly[list[str] | tuple[str, ...]]
    AppLifecycleManagement: ReadOnly[AppLifecycleManagementLike]
    BuiltInLifecycleConfigArn: ReadOnly[str]


class EmrSettingsLike(TypedDict, total=False):
    AssumableRoleArns: ReadOnly[list[str] | tuple[str, ...]]
    ExecutionRoleArns: ReadOnly[list[str] | tuple[str, ...]]


class JupyterLabAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    CustomImages: ReadOnly[Sequence[CustomImageLike]]
    LifecycleConfigArns: ReadOnly[list[str] | tuple[str, ...]]
    CodeRepositories: ReadOnly[Sequence[CodeRepositoryLike]]
    AppLifecycleManagement: ReadOnly[AppLifecycleManagementLike]
    EmrSettings: ReadOnly[EmrSettingsLike]
    BuiltInLifecycleConfigArn: ReadOnly[str]


class DefaultEbsStorageSettingsLike(TypedDict):
    DefaultEbsVolumeSizeInGb: ReadOnly[int]
    MaximumEbsVolumeSizeInGb: ReadOnly[int]


class DefaultSpaceStorageSettingsLike(TypedDict, total=False):
    DefaultEbsStorageSettings: ReadOnly[DefaultEbsStorageSettingsLike]


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


class CustomFileSystemConfigLike_EFSFileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: Required[ReadOnly[EFSFileSystemConfigLike]]
    FSxLustreFileSystemConfig: ReadOnly[Absent]
    S3FileSystemConfig: ReadOnly[Absent]


class CustomFileSystemConfigLike_FSxLustreFileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: ReadOnly[Absent]
    FSxLustreFileSystemConfig: Required[ReadOnly[FSxLustreFileSystemConfigLike]]
    S3FileSystemConfig: ReadOnly[Absent]


class CustomFileSystemConfigLike_S3FileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: ReadOnly[Absent]
    FSxLustreFileSystemConfig: ReadOnly[Absent]
    S3FileSystemConfig: Required[ReadOnly[S3FileSystemConfigLike]]


CustomFileSystemConfigLike: TypeAlias = (
    CustomFileSystemConfigLike_EFSFileSystemConfig
    | CustomFileSystemConfigLike_FSxLustreFileSystemConfig
    | CustomFileSystemConfigLike_S3FileSystemConfig
)


class HiddenSageMakerImageLike(TypedDict, total=False):
    SageMakerImageName: ReadOnly[literals.SageMakerImageName]
    VersionAliases: ReadOnly[list[str] | tuple[str, ...]]


class StudioWebPortalSettingsLike(TypedDict, total=False):
    HiddenMlTools: ReadOnly[Sequence[literals.MlTools]]
    HiddenAppTypes: ReadOnly[Sequence[literals.AppType]]
    HiddenInstanceTypes: ReadOnly[Sequence[literals.AppInstanceType]]
    HiddenSageMakerImageVersionAliases: ReadOnly[Sequence[HiddenSageMakerImageLike]]
    ExecutionRoleSessionNameMode: ReadOnly[literals.ExecutionRoleSessionNameMode]


class UserSettingsLike(TypedDict, total=False):
    ExecutionRole: ReadOnly[str]
    SecurityGroups: ReadOnly[list[str] | tuple[str, ...]]
    SharingSettings: ReadOnly[SharingSettingsLike]
    JupyterServerAppSettings: ReadOnly[JupyterServerAppSettingsLike]
    KernelGatewayAppSettings: ReadOnly[KernelGatewayAppSettingsLike]
    TensorBoardAppSettings: ReadOnly[TensorBoardAppSettingsLike]
    RStudioServerProAppSettings: ReadOnly[RStudioServerProAppSettingsLike]
    RSessionAppSettings: ReadOnly[RSessionAppSettingsLike]
    CanvasAppSettings: ReadOnly[CanvasAppSettingsLike]
    CodeEditorAppSettings: ReadOnly[CodeEditorAppSettingsLike]
    JupyterLabAppSettings: ReadOnly[JupyterLabAppSettingsLike]
    SpaceStorageSettings: ReadOnly[DefaultSpaceStorageSettingsLike]
    DefaultLandingUri: ReadOnly[str]
    StudioWebPortal: ReadOnly[literals.StudioWebPortal]
    CustomPosixUserConfig: ReadOnly[CustomPosixUserConfigLike]
    CustomFileSystemConfigs: ReadOnly[Sequence[CustomFileSystemConfigLike]]
    StudioWebPortalSettings: ReadOnly[StudioWebPortalSettingsLike]
    AutoMountHomeEFS: ReadOnly[literals.AutoMountHomeEFS]


class RStudioServerProDomainSettingsLike(TypedDict, total=False):
    DomainExecutionRoleArn: Required[ReadOnly[str]]
    RStudioConnectUrl: ReadOnly[str]
    RStudioPackageManagerUrl: ReadOnly[str]
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]


class TrustedIdentityPropagationSettingsLike(TypedDict):
    Status: ReadOnly[literals.FeatureStatus]


class DockerSettingsLike(TypedDict, total=False):
    EnableDockerAccess: ReadOnly[literals.FeatureStatus]
    VpcOnlyTrustedAccounts: ReadOnly[list[str] | tuple[str, ...]]
    RootlessDocker: ReadOnly[literals.FeatureStatus]


class AmazonQSettingsLike(TypedDict, total=False):
    Status: ReadOnly[literals.FeatureStatus]
    QProfileArn: ReadOnly[str]


class UnifiedStudioSettingsLike(TypedDict, total=False):
    StudioWebPortalAccess: ReadOnly[literals.FeatureStatus]
    DomainAccountId: ReadOnly[str]
    DomainRegion: ReadOnly[str]
    DomainId: ReadOnly[str]
    ProjectId: ReadOnly[str]
    EnvironmentId: ReadOnly[str]
    ProjectS3Path: ReadOnly[str]
    SingleSignOnApplicationArn: ReadOnly[str]


class DomainSettingsLike(TypedDict, total=False):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    RStudioServerProDomainSettings: ReadOnly[RStudioServerProDomainSettingsLike]
    ExecutionRoleIdentityConfig: ReadOnly[literals.ExecutionRoleIdentityConfig]
    TrustedIdentityPropagationSettings: ReadOnly[TrustedIdentityPropagationSettingsLike]
    DockerSettings: ReadOnly[DockerSettingsLike]
    AmazonQSettings: ReadOnly[AmazonQSettingsLike]
    UnifiedStudioSettings: ReadOnly[UnifiedStudioSettingsLike]
    IpAddressType: ReadOnly[literals.IPAddressType]


class DefaultSpaceSettingsLike(TypedDict, total=False):
    ExecutionRole: ReadOnly[str]
    SecurityGroups: ReadOnly[list[str] | tuple[str, ...]]
    JupyterServerAppSettings: ReadOnly[JupyterServerAppSettingsLike]
    KernelGatewayAppSettings: ReadOnly[KernelGatewayAppSettingsLike]
    JupyterLabAppSettings: ReadOnly[JupyterLabAppSettingsLike]
    SpaceStorageSettings: ReadOnly[DefaultSpaceStorageSettingsLike]
    CustomPosixUserConfig: ReadOnly[CustomPosixUserConfigLike]
    CustomFileSystemConfigs: ReadOnly[Sequence[CustomFileSystemConfigLike]]


class EdgeDeploymentModelConfigLike(TypedDict):
    ModelHandle: ReadOnly[str]
    EdgePackagingJobName: ReadOnly[str]


class DeviceSelectionConfigLike(TypedDict, total=False):
    DeviceSubsetType: Required[ReadOnly[literals.DeviceSubsetType]]
    Percentage: ReadOnly[int]
    DeviceNames: ReadOnly[list[str] | tuple[str, ...]]
    DeviceNameContains: ReadOnly[str]


class EdgeDeploymentConfigLike(TypedDict):
    FailureHandlingPolicy: ReadOnly[literals.FailureHandlingPolicy]


class DeploymentStageLike(TypedDict):
    StageName: ReadOnly[str]
    DeviceSelectionConfig: ReadOnly[DeviceSelectionConfigLike]
    DeploymentConfig: NotRequired[ReadOnly[EdgeDeploymentConfigLike]]


class CapacitySizeLike(TypedDict):
    Type: ReadOnly[literals.CapacitySizeType]
    Value: ReadOnly[int]


class TrafficRoutingConfigLike(TypedDict):
    Type: ReadOnly[literals.TrafficRoutingConfigType]
    WaitIntervalInSeconds: ReadOnly[int]
    CanarySize: NotRequired[ReadOnly[CapacitySizeLike]]
    LinearStepSize: NotRequired[ReadOnly[CapacitySizeLike]]


class BlueGreenUpdatePolicyLike(TypedDict, total=False):
    TrafficRoutingConfiguration: Required[ReadOnly[TrafficRoutingConfigLike]]
    TerminationWaitInSeconds: ReadOnly[int]
    MaximumExecutionTimeoutInSeconds: ReadOnly[int]


class RollingUpdatePolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[CapacitySizeLike]
    WaitIntervalInSeconds: ReadOnly[int]
    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[CapacitySizeLike]]


class AlarmLike(TypedDict, total=False):
    AlarmName: ReadOnly[str]


class AutoRollbackConfigLike(TypedDict, total=False):
    Alarms: ReadOnly[Sequence[AlarmLike]]


class DeploymentConfigLike(TypedDict, total=False):
    BlueGreenUpdatePolicy: ReadOnly[BlueGreenUpdatePolicyLike]
    RollingUpdatePolicy: ReadOnly[RollingUpdatePolicyLike]
    AutoRollbackConfiguration: ReadOnly[AutoRollbackConfigLike]


class InstancePoolLike(TypedDict):
    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    ModelNameOverride: NotRequired[ReadOnly[str]]
    Priority: ReadOnly[int]


class ProductionVariantCoreDumpConfigLike(TypedDict):
    DestinationS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]


class ProductionVariantServerlessConfigLike(TypedDict):
    MemorySizeInMB: ReadOnly[int]
    MaxConcurrency: ReadOnly[int]
    ProvisionedConcurrency: NotRequired[ReadOnly[int]]


class ProductionVariantManagedInstanceScalingScaleInPolicyLike(TypedDict, total=False):
    Strategy: Required[ReadOnly[literals.ManagedInstanceScalingScaleInStrategy]]
    MaximumStepSize: ReadOnly[int]
    CooldownInMinutes: ReadOnly[int]


class ProductionVariantManagedInstanceScalingLike(TypedDict, total=False):
    Status: ReadOnly[literals.ManagedInstanceScalingStatus]
    MinInstanceCount: ReadOnly[int]
    MaxInstanceCount: ReadOnly[int]
    ScaleInPolicy: ReadOnly[ProductionVariantManagedInstanceScalingScaleInPolicyLike]


class PrefixAwareRoutingConfigLike(TypedDict, total=False):
    PrefixLength: ReadOnly[int]
    ConcurrencyThreshold: ReadOnly[int]


class ProductionVariantRoutingConfigLike(TypedDict):
    RoutingStrategy: ReadOnly[literals.RoutingStrategy]
    PrefixAwareRoutingConfig: NotRequired[ReadOnly[PrefixAwareRoutingConfigLike]]


class ProductionVariantCapacityReservationConfigLike(TypedDict, total=False):
    CapacityReservationPreference: ReadOnly[literals.CapacityReservationPreference]
    MlReservationArn: ReadOnly[str]


class AcceleratorPartitionLayoutLike(TypedDict, total=False):
    AcceleratorPartitionTypes: ReadOnly[list[str] | tuple[str, ...]]


class ProductionVariantLike(TypedDict, total=False):
    VariantName: Required[ReadOnly[str]]
    ModelName: ReadOnly[str]
    InitialInstanceCount: ReadOnly[int]
    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    InstancePools: ReadOnly[Sequence[InstancePoolLike]]
    VariantInstanceProvisionTimeoutInSeconds: ReadOnly[int]
    InitialVariantWeight: ReadOnly[FloatInput]
    AcceleratorType: ReadOnly[literals.ProductionVariantAcceleratorType]
    CoreDumpConfig: ReadOnly[ProductionVariantCoreDumpConfigLike]
    ServerlessConfig: ReadOnly[ProductionVariantServerlessConfigLike]
    VolumeSizeInGB: ReadOnly[int]
    ModelDataDownloadTimeoutInSeconds: ReadOnly[int]
    ContainerStartupHealthCheckTimeoutInSeconds: ReadOnly[int]
    EnableSSMAccess: ReadOnly[bool]
    ManagedInstanceScaling: ReadOnly[ProductionVariantManagedInstanceScalingLike]
    RoutingConfig: ReadOnly[ProductionVariantRoutingConfigLike]
    InferenceAmiVersion: ReadOnly[literals.ProductionVariantInferenceAmiVersion]
    CapacityReservationConfig: ReadOnly[ProductionVariantCapacityReservationConfigLike]
    AcceleratorPartitionLayouts: ReadOnly[Sequence[AcceleratorPartitionLayoutLike]]


class CaptureOptionLike(TypedDict):
    CaptureMode: ReadOnly[literals.CaptureMode]


class CaptureContentTypeHeaderLike(TypedDict, total=False):
    CsvContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    JsonContentTypes: ReadOnly[list[str] | tuple[str, ...]]


class DataCaptureConfigLike(TypedDict):
    EnableCapture: NotRequired[ReadOnly[bool]]
    InitialSamplingPercentage: ReadOnly[int]
    DestinationS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    CaptureOptions: ReadOnly[Sequence[CaptureOptionLike]]
    CaptureContentTypeHeader: NotRequired[ReadOnly[CaptureContentTypeHeaderLike]]


class AsyncInferenceClientConfigLike(TypedDict, total=False):
    MaxConcurrentInvocationsPerInstance: ReadOnly[int]


class AsyncInferenceNotificationConfigLike(TypedDict, total=False):
    SuccessTopic: ReadOnly[str]
    ErrorTopic: ReadOnly[str]
    IncludeInferenceResponseIn: ReadOnly[Sequence[literals.AsyncNotificationTopicTypes]]


class AsyncInferenceOutputConfigLike(TypedDict, total=False):
    KmsKeyId: ReadOnly[str]
    S3OutputPath: ReadOnly[str]
    NotificationConfig: ReadOnly[AsyncInferenceNotificationConfigLike]
    S3FailurePath: ReadOnly[str]


class AsyncInferenceConfigLike(TypedDict):
    ClientConfig: NotRequired[ReadOnly[AsyncInferenceClientConfigLike]]
    OutputConfig: ReadOnly[AsyncInferenceOutputConfigLike]


class ClarifyInferenceConfigLike(TypedDict, total=False):
    FeaturesAttribute: ReadOnly[str]
    ContentTemplate: ReadOnly[str]
    MaxRecordCount: ReadOnly[int]
    MaxPayloadInMB: ReadOnly[int]
    ProbabilityIndex: ReadOnly[int]
    LabelIndex: ReadOnly[int]
    ProbabilityAttribute: ReadOnly[str]
    LabelAttribute: ReadOnly[str]
    LabelHeaders: ReadOnly[list[str] | tuple[str, ...]]
    FeatureHeaders: ReadOnly[list[str] | tuple[str, ...]]
    FeatureTypes: ReadOnly[Sequence[literals.ClarifyFeatureType]]


class ClarifyShapBaselineConfigLike(TypedDict, total=False):
    MimeType: ReadOnly[str]
    ShapBaseline: ReadOnly[str]
    ShapBaselineUri: ReadOnly[str]


class ClarifyTextConfigLike(TypedDict):
    Language: ReadOnly[literals.ClarifyTextLanguage]
    Granularity: ReadOnly[literals.ClarifyTextGranularity]


class ClarifyShapConfigLike(TypedDict, total=False):
    ShapBaselineConfig: Required[ReadOnly[ClarifyShapBaselineConfigLike]]
    NumberOfSamples: ReadOnly[int]
    UseLogit: ReadOnly[bool]
    Seed: ReadOnly[int]
    TextConfig: ReadOnly[ClarifyTextConfigLike]


class ClarifyExplainerConfigLike(TypedDict, total=False):
    EnableExplanations: ReadOnly[str]
    InferenceConfig: ReadOnly[ClarifyInferenceConfigLike]
    ShapConfig: Required[ReadOnly[ClarifyShapConfigLike]]


class ExplainerConfigLike(TypedDict, total=False):
    ClarifyExplainerConfig: ReadOnly[ClarifyExplainerConfigLike]


class MetricsConfigLike(TypedDict, total=False):
    EnableEnhancedMetrics: ReadOnly[bool]
    EnableDetailedObservability: ReadOnly[bool]
    MetricPublishFrequencyInSeconds: ReadOnly[int]


class CrossRegionTrafficConfigLike(TypedDict):
    MaxInvocationsPerSecondPerInstance: ReadOnly[int]
    MaxCrossRegionPercentPerEndpoint: ReadOnly[int]


class VectorConfigLike(TypedDict):
    Dimension: ReadOnly[int]


class CollectionConfigLike(TypedDict):
    VectorConfig: ReadOnly[VectorConfigLike]


class FeatureDefinitionLike(TypedDict):
    FeatureName: ReadOnly[str]
    FeatureType: ReadOnly[literals.FeatureType]
    CollectionType: NotRequired[ReadOnly[literals.CollectionType]]
    CollectionConfig: NotRequired[ReadOnly[CollectionConfigLike]]


class OnlineStoreSecurityConfigLike(TypedDict, total=False):
    KmsKeyId: ReadOnly[str]


class TtlDurationLike(TypedDict, total=False):
    Unit: ReadOnly[literals.TtlDurationUnit]
    Value: ReadOnly[int]


class OnlineStoreConfigLike(TypedDict, total=False):
    SecurityConfig: ReadOnly[OnlineStoreSecurityConfigLike]
    EnableOnlineStore: ReadOnly[bool]
    TtlDuration: ReadOnly[TtlDurationLike]
    StorageType: ReadOnly[literals.StorageType]


class S3StorageConfigLike(TypedDict, total=False):
    S3Uri: Required[ReadOnly[str]]
    KmsKeyId: ReadOnly[str]
    ResolvedOutputS3Uri: ReadOnly[str]


class DataCatalogConfigLike(TypedDict):
    TableName: ReadOnly[str]
    Catalog: ReadOnly[str]
    Database: ReadOnly[str]


class OfflineStoreConfigLike(TypedDict, total=False):
    S3StorageConfig: Required[ReadOnly[S3StorageConfigLike]]
    DisableGlueTableCreation: ReadOnly[bool]
    DataCatalogConfig: ReadOnly[DataCatalogConfigLike]
    TableFormat: ReadOnly[literals.TableFormat]


class ThroughputConfigLike(TypedDict, total=False):
    ThroughputMode: Required[ReadOnly[literals.ThroughputMode]]
    ProvisionedReadCapacityUnits: ReadOnly[int]
    ProvisionedWriteCapacityUnits: ReadOnly[int]


class HumanLoopRequestSourceLike(TypedDict):
    AwsManagedHumanLoopRequestSource: ReadOnly[
        literals.AwsManagedHumanLoopRequestSource
    ]


class HumanLoopActivationConditionsConfigLike(TypedDict):
    HumanLoopActivationConditions: ReadOnly[str]


class HumanLoopActivationConfigLike(TypedDict):
    HumanLoopActivationConditionsConfig: ReadOnly[
        HumanLoopActivationConditionsConfigLike
    ]


class USDLike(TypedDict, total=False):
    Dollars: ReadOnly[int]
    Cents: ReadOnly[int]
    TenthFractionsOfACent: ReadOnly[int]


class PublicWorkforceTaskPriceLike(TypedDict, total=False):
    AmountInUsd: ReadOnly[USDLike]


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


class HubS3StorageConfigLike(TypedDict, total=False):
    S3OutputPath: ReadOnly[str]


class PresignedUrlAccessConfigLike(TypedDict, total=False):
    AcceptEula: ReadOnly[bool]
    ExpectedS3Url: ReadOnly[str]


class UiTemplateLike(TypedDict):
    Content: ReadOnly[str]


class HyperbandStrategyConfigLike(TypedDict, total=False):
    MinResource: ReadOnly[int]
    MaxResource: ReadOnly[int]


class HyperParameterTuningJobStrategyConfigLike(TypedDict, total=False):
    HyperbandStrategyConfig: ReadOnly[HyperbandStrategyConfigLike]


class ResourceLimitsLike(TypedDict, total=False):
    MaxNumberOfTrainingJobs: ReadOnly[int]
    MaxParallelTrainingJobs: Required[ReadOnly[int]]
    MaxRuntimeInSeconds: ReadOnly[int]


class IntegerParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]
    ScalingType: NotRequired[ReadOnly[literals.HyperParameterScalingType]]


class ContinuousParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    MinValue: ReadOnly[str]
    MaxValue: ReadOnly[str]
    ScalingType: NotRequired[ReadOnly[literals.HyperParameterScalingType]]


class CategoricalParameterRangeLike(TypedDict):
    Name: ReadOnly[str]
    Values: ReadOnly[list[str] | tuple[str, ...]]


class AutoParameterLike(TypedDict):
    Name: ReadOnly[str]
    ValueHint: ReadOnly[str]


class ParameterRangesLike(TypedDict, total=False):
    IntegerParameterRanges: ReadOnly[Sequence[IntegerParameterRangeLike]]
    ContinuousParameterRanges: ReadOnly[Sequence[ContinuousParameterRangeLike]]
    CategoricalParameterRanges: ReadOnly[Sequence[CategoricalParameterRangeLike]]
    AutoParameters: ReadOnly[Sequence[AutoParameterLike]]


class BestObjectiveNotImprovingLike(TypedDict, total=False):
    MaxNumberOfTrainingJobsNotImproving: ReadOnly[int]


class ConvergenceDetectedLike(TypedDict, total=False):
    CompleteOnConvergence: ReadOnly[literals.CompleteOnConvergence]


class TuningJobCompletionCriteriaLike(TypedDict, total=False):
    TargetObjectiveMetricValue: ReadOnly[FloatInput]
    BestObjectiveNotImproving: ReadOnly[BestObjectiveNotImprovingLike]
    ConvergenceDetected: ReadOnly[ConvergenceDetectedLike]


class HyperParameterTuningJobConfigLike(TypedDict, total=False):
    Strategy: Required[ReadOnly[literals.HyperParameterTuningJobStrategyType]]
    StrategyConfig: ReadOnly[HyperParameterTuningJobStrategyConfigLike]
    HyperParameterTuningJobObjective: ReadOnly[HyperParameterTuningJobObjectiveLike]
    ResourceLimits: Required[ReadOnly[ResourceLimitsLike]]
    ParameterRanges: ReadOnly[ParameterRangesLike]
    TrainingJobEarlyStoppingType: ReadOnly[literals.TrainingJobEarlyStoppingType]
    TuningJobCompletionCriteria: ReadOnly[TuningJobCompletionCriteriaLike]
    RandomSeed: ReadOnly[int]


class HyperParameterAlgorithmSpecificationLike(TypedDict, total=False):
    TrainingImage: ReadOnly[str]
    TrainingInputMode: Required[ReadOnly[literals.TrainingInputMode]]
    AlgorithmName: ReadOnly[str]
    MetricDefinitions: ReadOnly[Sequence[MetricDefinitionLike]]


class HyperParameterTuningInstanceConfigLike(TypedDict):
    InstanceType: ReadOnly[literals.TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    VolumeSizeInGB: ReadOnly[int]


class HyperParameterTuningResourceConfigLike(TypedDict, total=False):
    InstanceType: ReadOnly[literals.TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    VolumeSizeInGB: ReadOnly[int]
    VolumeKmsKeyId: ReadOnly[str]
    AllocationStrategy: ReadOnly[literals.HyperParameterTuningAllocationStrategy]
    InstanceConfigs: ReadOnly[Sequence[HyperParameterTuningInstanceConfigLike]]


class CheckpointConfigLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]


class RetryStrategyLike(TypedDict):
    MaximumRetryAttempts: ReadOnly[int]


class HyperParameterTrainingJobDefinitionLike(TypedDict, total=False):
    DefinitionName: ReadOnly[str]
    TuningObjective: ReadOnly[HyperParameterTuningJobObjectiveLike]
    HyperParameterRanges: ReadOnly[ParameterRangesLike]
    StaticHyperParameters: ReadOnly[dict[str, str]]
    AlgorithmSpecification: Required[ReadOnly[HyperParameterAlgorithmSpecificationLike]]
    RoleArn: Required[ReadOnly[str]]
    InputDataConfig: ReadOnly[Sequence[ChannelLike]]
    VpcConfig: ReadOnly[VpcConfigLike]
    OutputDataConfig: Required[ReadOnly[OutputDataConfigLike]]
    ResourceConfig: ReadOnly[ResourceConfigLike]
    HyperParameterTuningResourceConfig: ReadOnly[HyperParameterTuningResourceConfigLike]
    StoppingCondition: Required[ReadOnly[StoppingConditionLike]]
    EnableNetworkIsolation: ReadOnly[bool]
    EnableInterContainerTrafficEncryption: ReadOnly[bool]
    EnableManagedSpotTraining: ReadOnly[bool]
    CheckpointConfig: ReadOnly[CheckpointConfigLike]
    RetryStrategy: ReadOnly[RetryStrategyLike]
    Environment: ReadOnly[dict[str, str]]


class ParentHyperParameterTuningJobLike(TypedDict, total=False):
    HyperParameterTuningJobName: ReadOnly[str]


class HyperParameterTuningJobWarmStartConfigLike(TypedDict):
    ParentHyperParameterTuningJobs: ReadOnly[
        Sequence[ParentHyperParameterTuningJobLike]
    ]
    WarmStartType: ReadOnly[literals.HyperParameterTuningJobWarmStartType]


class AutotuneLike(TypedDict):
    Mode: ReadOnly[literals.AutotuneMode]


class MetricsEndpointLike(TypedDict):
    MetricsEndpointPath: ReadOnly[str]
    MetricPublishFrequencyInSeconds: NotRequired[ReadOnly[int]]


class ContainerMetricsConfigLike(TypedDict, total=False):
    MetricsEndpoints: ReadOnly[Sequence[MetricsEndpointLike]]


class InferenceComponentContainerSpecificationLike(TypedDict, total=False):
    Image: ReadOnly[str]
    ArtifactUrl: ReadOnly[str]
    Environment: ReadOnly[dict[str, str]]
    ContainerMetricsConfig: ReadOnly[ContainerMetricsConfigLike]


class InferenceComponentStartupParametersLike(TypedDict, total=False):
    ModelDataDownloadTimeoutInSeconds: ReadOnly[int]
    ContainerStartupHealthCheckTimeoutInSeconds: ReadOnly[int]


class InferenceComponentComputeResourceRequirementsLike(TypedDict, total=False):
    NumberOfCpuCoresRequired: ReadOnly[FloatInput]
    NumberOfAcceleratorDevicesRequired: ReadOnly[FloatInput]
    MinMemoryRequiredInMb: Required[ReadOnly[int]]
    MaxMemoryRequiredInMb: ReadOnly[int]
    AcceleratorPartitionType: ReadOnly[str]


class InferenceComponentDataCacheConfigLike(TypedDict):
    EnableCaching: ReadOnly[bool]


class InferenceComponentAvailabilityZoneBalanceLike(TypedDict):
    EnforcementMode: ReadOnly[literals.AvailabilityZoneBalanceEnforcementMode]
    MaxImbalance: NotRequired[ReadOnly[int]]


class InferenceComponentSchedulingConfigLike(TypedDict):
    PlacementStrategy: ReadOnly[literals.InferenceComponentPlacementStrategy]
    AvailabilityZoneBalance: NotRequired[
        ReadOnly[InferenceComponentAvailabilityZoneBalanceLike]
    ]


class InferenceComponentSpecificationLike(TypedDict, total=False):
    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    ModelName: ReadOnly[str]
    Container: ReadOnly[InferenceComponentContainerSpecificationLike]
    StartupParameters: ReadOnly[InferenceComponentStartupParametersLike]
    ComputeResourceRequirements: ReadOnly[
        InferenceComponentComputeResourceRequirementsLike
    ]
    BaseInferenceComponentName: ReadOnly[str]
    DataCacheConfig: ReadOnly[InferenceComponentDataCacheConfigLike]
    SchedulingConfig: ReadOnly[InferenceComponentSchedulingConfigLike]


class InferenceComponentRuntimeConfigLike(TypedDict):
    CopyCount: ReadOnly[int]


class InferenceExperimentScheduleLike(TypedDict, total=False):
    StartTime: ReadOnly[TimestampInput]
    EndTime: ReadOnly[TimestampInput]


class RealTimeInferenceConfigLike(TypedDict):
    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    InstanceCount: ReadOnly[int]


class ModelInfrastructureConfigLike(TypedDict):
    InfrastructureType: ReadOnly[literals.ModelInfrastructureType]
    RealTimeInferenceConfig: ReadOnly[RealTimeInferenceConfigLike]


class ModelVariantConfigLike(TypedDict):
    ModelName: ReadOnly[str]
    VariantName: ReadOnly[str]
    InfrastructureConfig: ReadOnly[ModelInfrastructureConfigLike]


class InferenceExperimentDataStorageConfigLike(TypedDict, total=False):
    Destination: Required[ReadOnly[str]]
    KmsKey: ReadOnly[str]
    ContentType: ReadOnly[CaptureContentTypeHeaderLike]


class ShadowModelVariantConfigLike(TypedDict):
    ShadowModelVariantName: ReadOnly[str]
    SamplingPercentage: ReadOnly[int]


class ShadowModeConfigLike(TypedDict):
    SourceModelVariantName: ReadOnly[str]
    ShadowModelVariants: ReadOnly[Sequence[ShadowModelVariantConfigLike]]


class PhaseLike(TypedDict, total=False):
    InitialNumberOfUsers: ReadOnly[int]
    SpawnRate: ReadOnly[int]
    DurationInSeconds: ReadOnly[int]


class StairsLike(TypedDict, total=False):
    DurationInSeconds: ReadOnly[int]
    NumberOfSteps: ReadOnly[int]
    UsersPerStep: ReadOnly[int]


class TrafficPatternLike(TypedDict, total=False):
    TrafficType: ReadOnly[literals.TrafficType]
    Phases: ReadOnly[Sequence[PhaseLike]]
    Stairs: ReadOnly[StairsLike]


class RecommendationJobResourceLimitLike(TypedDict, total=False):
    MaxNumberOfTests: ReadOnly[int]
    MaxParallelOfTests: ReadOnly[int]


class CategoricalParameterLike(TypedDict):
    Name: ReadOnly[str]
    Value: ReadOnly[list[str] | tuple[str, ...]]


class EnvironmentParameterRangesLike(TypedDict, total=False):
    CategoricalParameterRanges: ReadOnly[Sequence[CategoricalParameterLike]]


class EndpointInputConfigurationLike(TypedDict, total=False):
    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    ServerlessConfig: ReadOnly[ProductionVariantServerlessConfigLike]
    InferenceSpecificationName: ReadOnly[str]
    EnvironmentParameterRanges: ReadOnly[EnvironmentParameterRangesLike]


class RecommendationJobPayloadConfigLike(TypedDict, total=False):
    SamplePayloadUrl: ReadOnly[str]
    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]


class RecommendationJobContainerConfigLike(TypedDict, total=False):
    Domain: ReadOnly[str]
    Task: ReadOnly[str]
    Framework: ReadOnly[str]
    FrameworkVersion: ReadOnly[str]
    PayloadConfig: ReadOnly[RecommendationJobPayloadConfigLike]
    NearestModelName: ReadOnly[str]
    SupportedInstanceTypes: ReadOnly[list[str] | tuple[str, ...]]
    SupportedEndpointType: ReadOnly[literals.RecommendationJobSupportedEndpointType]
    DataInputConfig: ReadOnly[str]
    SupportedResponseMIMETypes: ReadOnly[list[str] | tuple[str, ...]]


class EndpointInfoLike(TypedDict, total=False):
    EndpointName: ReadOnly[str]


class RecommendationJobVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class RecommendationJobInputConfigLike(TypedDict, total=False):
    ModelPackageVersionArn: ReadOnly[str]
    ModelName: ReadOnly[str]
    JobDurationInSeconds: ReadOnly[int]
    TrafficPattern: ReadOnly[TrafficPatternLike]
    ResourceLimit: ReadOnly[RecommendationJobResourceLimitLike]
    EndpointConfigurations: ReadOnly[Sequence[EndpointInputConfigurationLike]]
    VolumeKmsKeyId: ReadOnly[str]
    ContainerConfig: ReadOnly[RecommendationJobContainerConfigLike]
    Endpoints: ReadOnly[Sequence[EndpointInfoLike]]
    VpcConfig: ReadOnly[RecommendationJobVpcConfigLike]


class ModelLatencyThresholdLike(TypedDict, total=False):
    Percentile: ReadOnly[str]
    ValueInMilliseconds: ReadOnly[int]


class RecommendationJobStoppingConditionsLike(TypedDict, total=False):
    MaxInvocations: ReadOnly[int]
    ModelLatencyThresholds: ReadOnly[Sequence[ModelLatencyThresholdLike]]
    FlatInvocations: ReadOnly[literals.FlatInvocations]


class RecommendationJobCompiledOutputConfigLike(TypedDict, total=False):
    S3OutputUri: ReadOnly[str]


class RecommendationJobOutputConfigLike(TypedDict, total=False):
    KmsKeyId: ReadOnly[str]
    CompiledOutputConfig: ReadOnly[RecommendationJobCompiledOutputConfigLike]


class DestinationLike(TypedDict):
    ResourceArn: ReadOnly[str]
    RoutingStatus: NotRequired[ReadOnly[literals.RoutingStatus]]


class RoutingTargetAsyncInferenceNotificationConfigLike(TypedDict, total=False):
    SuccessTopic: ReadOnly[str]
    ErrorTopic: ReadOnly[str]


class RoutingTargetAsyncInferenceOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]
    S3FailurePath: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    NotificationConfig: NotRequired[
        ReadOnly[RoutingTargetAsyncInferenceNotificationConfigLike]
    ]


class RoutingTargetAsyncInferenceClientConfigLike(TypedDict, total=False):
    MaxTimeInBacklogSeconds: ReadOnly[int]


class RoutingTargetAsyncInferenceConfigLike(TypedDict):
    OutputConfig: ReadOnly[RoutingTargetAsyncInferenceOutputConfigLike]
    ClientConfig: NotRequired[ReadOnly[RoutingTargetAsyncInferenceClientConfigLike]]


class RoutingTargetLike(TypedDict):
    Name: ReadOnly[str]
    Destinations: ReadOnly[Sequence[DestinationLike]]
    AsyncInferenceConfig: NotRequired[ReadOnly[RoutingTargetAsyncInferenceConfigLike]]
    RoutingPreference: NotRequired[ReadOnly[literals.InferenceRouterRoutingPreference]]


class LabelingJobS3DataSourceLike(TypedDict):
    ManifestS3Uri: ReadOnly[str]


class LabelingJobSnsDataSourceLike(TypedDict):
    SnsTopicArn: ReadOnly[str]


class LabelingJobDataSourceLike(TypedDict, total=False):
    S3DataSource: ReadOnly[LabelingJobS3DataSourceLike]
    SnsDataSource: ReadOnly[LabelingJobSnsDataSourceLike]


class LabelingJobDataAttributesLike(TypedDict, total=False):
    ContentClassifiers: ReadOnly[Sequence[literals.ContentClassifier]]


class LabelingJobInputConfigLike(TypedDict):
    DataSource: ReadOnly[LabelingJobDataSourceLike]
    DataAttributes: NotRequired[ReadOnly[LabelingJobDataAttributesLike]]


class LabelingJobOutputConfigLike(TypedDict, total=False):
    S3OutputPath: Required[ReadOnly[str]]
    KmsKeyId: ReadOnly[str]
    SnsTopicArn: ReadOnly[str]


class LabelingJobStoppingConditionsLike(TypedDict, total=False):
    MaxHumanLabeledObjectCount: ReadOnly[int]
    MaxPercentageOfInputDatasetLabeled: ReadOnly[int]


class LabelingJobResourceConfigLike(TypedDict, total=False):
    VolumeKmsKeyId: ReadOnly[str]
    VpcConfig: ReadOnly[VpcConfigLike]


class LabelingJobAlgorithmsConfigLike(TypedDict, total=False):
    LabelingJobAlgorithmSpecificationArn: Required[ReadOnly[str]]
    InitialActiveLearningModelArn: ReadOnly[str]
    LabelingJobResourceConfig: ReadOnly[LabelingJobResourceConfigLike]


class UiConfigLike(TypedDict, total=False):
    UiTemplateS3Uri: ReadOnly[str]
    HumanTaskUiArn: ReadOnly[str]


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
    RepositoryAccessMode: ReadOnly[literals.RepositoryAccessMode]
    RepositoryAuthConfig: NotRequired[ReadOnly[RepositoryAuthConfigLike]]


class MultiModelConfigLike(TypedDict, total=False):
    ModelCacheSetting: ReadOnly[literals.ModelCacheSetting]


class ContainerDefinitionLike(TypedDict, total=False):
    ContainerHostname: ReadOnly[str]
    Image: ReadOnly[str]
    ImageConfig: ReadOnly[ImageConfigLike]
    Mode: ReadOnly[literals.ContainerMode]
    ModelDataUrl: ReadOnly[str]
    ModelDataSource: ReadOnly[ModelDataSourceLike]
    AdditionalModelDataSources: ReadOnly[Sequence[AdditionalModelDataSourceLike]]
    Environment: ReadOnly[dict[str, str]]
    ModelPackageName: ReadOnly[str]
    InferenceSpecificationName: ReadOnly[str]
    MultiModelConfig: ReadOnly[MultiModelConfigLike]
    ContainerMetricsConfig: ReadOnly[ContainerMetricsConfigLike]


class InferenceExecutionConfigLike(TypedDict):
    Mode: ReadOnly[literals.InferenceExecutionMode]


class ModelBiasBaselineConfigLike(TypedDict, total=False):
    BaseliningJobName: ReadOnly[str]
    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]


class ModelBiasAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ConfigUri: ReadOnly[str]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class MonitoringGroundTruthS3InputLike(TypedDict, total=False):
    S3Uri: ReadOnly[str]


class ModelBiasJobInputLike(TypedDict, total=False):
    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]
    GroundTruthS3Input: Required[ReadOnly[MonitoringGroundTruthS3InputLike]]


class ModelCardSecurityConfigLike(TypedDict, total=False):
    KmsKeyId: ReadOnly[str]


class ModelCardExportOutputConfigLike(TypedDict):
    S3OutputPath: ReadOnly[str]


class ModelExplainabilityBaselineConfigLike(TypedDict, total=False):
    BaseliningJobName: ReadOnly[str]
    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]


class ModelExplainabilityAppSpecificationLike(TypedDict):
    ImageUri: ReadOnly[str]
    ConfigUri: ReadOnly[str]
    Environment: NotRequired[ReadOnly[dict[str, str]]]


class ModelExplainabilityJobInputLike(TypedDict, total=False):
    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]


class ModelPackageValidationProfileLike(TypedDict):
    ProfileName: ReadOnly[str]
    TransformJobDefinition: ReadOnly[TransformJobDefinitionLike]


class ModelPackageValidationSpecificationLike(TypedDict):
    ValidationRole: ReadOnly[str]
    ValidationProfiles: ReadOnly[Sequence[ModelPackageValidationProfileLike]]


class SourceAlgorithmLike(TypedDict, total=False):
    ModelDataUrl: ReadOnly[str]
    ModelDataSource: ReadOnly[ModelDataSourceLike]
    ModelDataETag: ReadOnly[str]
    AlgorithmName: Required[ReadOnly[str]]


class SourceAlgorithmSpecificationLike(TypedDict):
    SourceAlgorithms: ReadOnly[Sequence[SourceAlgorithmLike]]


class MetricsSourceLike(TypedDict):
    ContentType: ReadOnly[str]
    ContentDigest: NotRequired[ReadOnly[str]]
    S3Uri: ReadOnly[str]


class ModelQualityLike(TypedDict, total=False):
    Statistics: ReadOnly[MetricsSourceLike]
    Constraints: ReadOnly[MetricsSourceLike]


class ModelDataQualityLike(TypedDict, total=False):
    Statistics: ReadOnly[MetricsSourceLike]
    Constraints: ReadOnly[MetricsSourceLike]


class BiasLike(TypedDict, total=False):
    Report: ReadOnly[MetricsSourceLike]
    PreTrainingReport: ReadOnly[MetricsSourceLike]
    PostTrainingReport: ReadOnly[MetricsSourceLike]


class ExplainabilityLike(TypedDict, total=False):
    Report: ReadOnly[MetricsSourceLike]


class ModelMetricsLike(TypedDict, total=False):
    ModelQuality: ReadOnly[ModelQualityLike]
    ModelDataQuality: ReadOnly[ModelDataQualityLike]
    Bias: ReadOnly[BiasLike]
    Explainability: ReadOnly[ExplainabilityLike]


class FileSourceLike(TypedDict, total=False):
    ContentType: ReadOnly[str]
    ContentDigest: ReadOnly[str]
    S3Uri: Required[ReadOnly[str]]


class DriftCheckBiasLike(TypedDict, total=False):
    ConfigFile: ReadOnly[FileSourceLike]
    PreTrainingConstraints: ReadOnly[MetricsSourceLike]
    PostTrainingConstraints: ReadOnly[MetricsSourceLike]


class DriftCheckExplainabilityLike(TypedDict, total=False):
    Constraints: ReadOnly[MetricsSourceLike]
    ConfigFile: ReadOnly[FileSourceLike]


class DriftCheckModelQualityLike(TypedDict, total=False):
    Statistics: ReadOnly[MetricsSourceLike]
    Constraints: ReadOnly[MetricsSourceLike]


class DriftCheckModelDataQualityLike(TypedDict, total=False):
    Statistics: ReadOnly[MetricsSourceLike]
    Constraints: ReadOnly[MetricsSourceLike]


class DriftCheckBaselinesLike(TypedDict, total=False):
    Bias: ReadOnly[DriftCheckBiasLike]
    Explainability: ReadOnly[DriftCheckExplainabilityLike]
    ModelQuality: ReadOnly[DriftCheckModelQualityLike]
    ModelDataQuality: ReadOnly[DriftCheckModelDataQualityLike]


class AdditionalInferenceSpecificationDefinitionLike(TypedDict, total=False):
    Name: Required[ReadOnly[str]]
    Description: ReadOnly[str]
    Containers: Required[ReadOnly[Sequence[ModelPackageContainerDefinitionLike]]]
    SupportedTransformInstanceTypes: ReadOnly[Sequence[literals.TransformInstanceType]]
    SupportedRealtimeInferenceInstanceTypes: ReadOnly[
        Sequence[literals.ProductionVariantInstanceType]
    ]
    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    SupportedResponseMIMETypes: ReadOnly[list[str] | tuple[str, ...]]


class ModelPackageSecurityConfigLike(TypedDict):
    KmsKeyId: ReadOnly[str]


class ModelPackageModelCardLike(TypedDict, total=False):
    ModelCardContent: ReadOnly[str]
    ModelCardStatus: ReadOnly[literals.ModelCardStatus]


class ModelLifeCycleLike(TypedDict):
    Stage: ReadOnly[str]
    StageStatus: ReadOnly[str]
    StageDescription: NotRequired[ReadOnly[str]]


class ManagedConfigurationLike(TypedDict, total=False):
    ManagedStorageType: ReadOnly[literals.ManagedStorageType]


class ModelQualityBaselineConfigLike(TypedDict, total=False):
    BaseliningJobName: ReadOnly[str]
    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]


class ModelQualityAppSpecificationLike(TypedDict, total=False):
    ImageUri: Required[ReadOnly[str]]
    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    RecordPreprocessorSourceUri: ReadOnly[str]
    PostAnalyticsProcessorSourceUri: ReadOnly[str]
    ProblemType: ReadOnly[literals.MonitoringProblemType]
    Environment: ReadOnly[dict[str, str]]


class ModelQualityJobInputLike(TypedDict, total=False):
    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]
    GroundTruthS3Input: Required[ReadOnly[MonitoringGroundTruthS3InputLike]]


class ScheduleConfigLike(TypedDict, total=False):
    ScheduleExpression: Required[ReadOnly[str]]
    DataAnalysisStartTime: ReadOnly[str]
    DataAnalysisEndTime: ReadOnly[str]


class MonitoringBaselineConfigLike(TypedDict, total=False):
    BaseliningJobName: ReadOnly[str]
    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]
    StatisticsResource: ReadOnly[MonitoringStatisticsResourceLike]


class MonitoringInputLike(TypedDict, total=False):
    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]


class MonitoringAppSpecificationLike(TypedDict, total=False):
    ImageUri: Required[ReadOnly[str]]
    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    RecordPreprocessorSourceUri: ReadOnly[str]
    PostAnalyticsProcessorSourceUri: ReadOnly[str]


class NetworkConfigLike(TypedDict, total=False):
    EnableInterContainerTrafficEncryption: ReadOnly[bool]
    EnableNetworkIsolation: ReadOnly[bool]
    VpcConfig: ReadOnly[VpcConfigLike]


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


class MonitoringScheduleConfigLike(TypedDict, total=False):
    ScheduleConfig: ReadOnly[ScheduleConfigLike]
    MonitoringJobDefinition: ReadOnly[MonitoringJobDefinitionLike]
    MonitoringJobDefinitionName: ReadOnly[str]
    MonitoringType: ReadOnly[literals.MonitoringType]


class InstanceMetadataServiceConfigurationLike(TypedDict):
    MinimumInstanceMetadataServiceVersion: ReadOnly[str]


class NotebookInstanceLifecycleHookLike(TypedDict, total=False):
    Content: ReadOnly[str]


class OptimizationModelAccessConfigLike(TypedDict):
    AcceptEula: ReadOnly[bool]


class OptimizationJobModelSourceS3Like(TypedDict, total=False):
    S3Uri: ReadOnly[str]
    ModelAccessConfig: ReadOnly[OptimizationModelAccessConfigLike]


class OptimizationSageMakerModelLike(TypedDict, total=False):
    ModelName: ReadOnly[str]


class OptimizationJobModelSourceLike(TypedDict, total=False):
    S3: ReadOnly[OptimizationJobModelSourceS3Like]
    SageMakerModel: ReadOnly[OptimizationSageMakerModelLike]


class ModelQuantizationConfigLike(TypedDict, total=False):
    Image: ReadOnly[str]
    OverrideEnvironment: ReadOnly[dict[str, str]]


class ModelCompilationConfigLike(TypedDict, total=False):
    Image: ReadOnly[str]
    OverrideEnvironment: ReadOnly[dict[str, str]]


class ModelShardingConfigLike(TypedDict, total=False):
    Image: ReadOnly[str]
    OverrideEnvironment: ReadOnly[dict[str, str]]


class ModelSpeculativeDecodingTrainingDataSourceLike(TypedDict):
    S3Uri: ReadOnly[str]
    S3DataType: ReadOnly[literals.ModelSpeculativeDecodingS3DataType]


class ModelSpeculativeDecodingConfigLike(TypedDict):
    Technique: ReadOnly[literals.ModelSpeculativeDecodingTechnique]
    TrainingDataSource: NotRequired[
        ReadOnly[ModelSpeculativeDecodingTrainingDataSourceLike]
    ]


class OptimizationConfigLike_ModelQuantizationConfig(TypedDict, total=False):
    ModelQuantizationConfig: Required[ReadOnly[ModelQuantizationConfigLike]]
    ModelCompilationConfig: ReadOnly[Absent]
    ModelShardingConfig: ReadOnly[Absent]
    ModelSpeculativeDecodingConfig: ReadOnly[Absent]


class OptimizationConfigLike_ModelCompilationConfig(TypedDict, total=False):
    ModelQuantizationConfig: ReadOnly[Absent]
    ModelCompilationConfig: Required[ReadOnly[ModelCompilationConfigLike]]
    ModelShardingConfig: ReadOnly[Absent]
    ModelSpeculativeDecodingConfig: ReadOnly[Absent]


class OptimizationConfigLike_ModelShardingConfig(TypedDict, total=False):
    ModelQuantizationConfig: ReadOnly[Absent]
    ModelCompilationConfig: ReadOnly[Absent]
    ModelShardingConfig: Required[ReadOnly[ModelShardingConfigLike]]
    ModelSpeculativeDecodingConfig: ReadOnly[Absent]


class OptimizationConfigLike_ModelSpeculativeDecodingConfig(TypedDict, total=False):
    ModelQuantizationConfig: ReadOnly[Absent]
    ModelCompilationConfig: ReadOnly[Absent]
    ModelShardingConfig: ReadOnly[Absent]
    ModelSpeculativeDecodingConfig: Required[
        ReadOnly[ModelSpeculativeDecodingConfigLike]
    ]


OptimizationConfigLike: TypeAlias = (
    OptimizationConfigLike_ModelQuantizationConfig
    | OptimizationConfigLike_ModelCompilationConfig
    | OptimizationConfigLike_ModelShardingConfig
    | OptimizationConfigLike_ModelSpeculativeDecodingConfig
)


class OptimizationJobOutputConfigLike(TypedDict, total=False):
    KmsKeyId: ReadOnly[str]
    S3OutputLocation: Required[ReadOnly[str]]
    SageMakerModel: ReadOnly[OptimizationSageMakerModelLike]


class OptimizationVpcConfigLike(TypedDict):
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class PartnerAppMaintenanceConfigLike(TypedDict, total=False):
    MaintenanceWindowStart: ReadOnly[str]


class RoleGroupAssignmentLike(TypedDict):
    RoleName: ReadOnly[str]
    GroupPatterns: ReadOnly[list[str] | tuple[str, ...]]


class PartnerAppConfigLike(TypedDict, total=False):
    AdminUsers: ReadOnly[list[str] | tuple[str, ...]]
    Arguments: ReadOnly[dict[str, str]]
    AssignedGroupPatterns: ReadOnly[list[str] | tuple[str, ...]]
    RoleGroupAssignments: ReadOnly[Sequence[RoleGroupAssignmentLike]]


class IdcConfigInputLike(TypedDict):
    InstanceArn: ReadOnly[str]


class PipelineDefinitionS3LocationLike(TypedDict):
    Bucket: ReadOnly[str]
    ObjectKey: ReadOnly[str]
    VersionId: NotRequired[ReadOnly[str]]


class ParallelismConfigurationLike(TypedDict):
    MaxParallelExecutionSteps: ReadOnly[int]


class ProcessingS3InputLike(TypedDict, total=False):
    S3Uri: Required[ReadOnly[str]]
    LocalPath: ReadOnly[str]
    S3DataType: Required[ReadOnly[literals.ProcessingS3DataType]]
    S3InputMode: ReadOnly[literals.ProcessingS3InputMode]
    S3DataDistributionType: ReadOnly[literals.ProcessingS3DataDistributionType]
    S3CompressionType: ReadOnly[literals.ProcessingS3CompressionType]


class AthenaDatasetDefinitionLike(TypedDict):
    Catalog: ReadOnly[str]
    Database: ReadOnly[str]
    QueryString: ReadOnly[str]
    WorkGroup: NotRequired[ReadOnly[str]]
    OutputS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    OutputFormat: ReadOnly[literals.AthenaResultFormat]
    OutputCompression: NotRequired[ReadOnly[literals.AthenaResultCompressionType]]


class RedshiftDatasetDefinitionLike(TypedDict):
    ClusterId: ReadOnly[str]
    Database: ReadOnly[str]
    DbUser: ReadOnly[str]
    QueryString: ReadOnly[str]
    ClusterRoleArn: ReadOnly[str]
    OutputS3Uri: ReadOnly[str]
    KmsKeyId: NotRequired[ReadOnly[str]]
    OutputFormat: ReadOnly[literals.RedshiftResultFormat]
    OutputCompression: NotRequired[ReadOnly[literals.RedshiftResultCompressionType]]


class DatasetDefinitionLike(TypedDict, total=False):
    AthenaDatasetDefinition: ReadOnly[AthenaDatasetDefinitionLike]
    RedshiftDatasetDefinition: ReadOnly[RedshiftDatasetDefinitionLike]
    LocalPath: ReadOnly[str]
    DataDistributionType: ReadOnly[literals.DataDistributionType]
    InputMode: ReadOnly[literals.InputMode]


class ProcessingInputLike(TypedDict, total=False):
    InputName: Required[ReadOnly[str]]
    AppManaged: ReadOnly[bool]
    S3Input: ReadOnly[ProcessingS3InputLike]
    DatasetDefinition: ReadOnly[DatasetDefinitionLike]


class ProcessingS3OutputLike(TypedDict):
    S3Uri: ReadOnly[str]
    LocalPath: NotRequired[ReadOnly[str]]
    S3UploadMode: ReadOnly[literals.ProcessingS3UploadMode]


class ProcessingFeatureStoreOutputLike(TypedDict):
    FeatureGroupName: ReadOnly[str]


class ProcessingOutputLike(TypedDict, total=False):
    OutputName: Required[ReadOnly[str]]
    S3Output: ReadOnly[ProcessingS3OutputLike]
    FeatureStoreOutput: ReadOnly[ProcessingFeatureStoreOutputLike]
    AppManaged: ReadOnly[bool]


class ProcessingOutputConfigLike(TypedDict):
    Outputs: ReadOnly[Sequence[ProcessingOutputLike]]
    KmsKeyId: NotRequired[ReadOnly[str]]


class ProcessingInstancePreferenceLike(TypedDict):
    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    InstanceCount: NotRequired[ReadOnly[int]]


class ProcessingClusterConfigLike(TypedDict, total=False):
    InstanceCount: ReadOnly[int]
    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    VolumeSizeInGB: Required[ReadOnly[int]]
    VolumeKmsKeyId: ReadOnly[str]
    InstancePreferences: ReadOnly[Sequence[ProcessingInstancePreferenceLike]]
    SelectedInstanceType: ReadOnly[literals.ProcessingInstanceType]
    SelectedInstanceCount: ReadOnly[int]


class ProcessingResourcesLike(TypedDict):
    ClusterConfig: ReadOnly[ProcessingClusterConfigLike]


class ProcessingStoppingConditionLike(TypedDict):
    MaxRuntimeInSeconds: ReadOnly[int]


class AppSpecificationLike(TypedDict, total=False):
    ImageUri: Required[ReadOnly[str]]
    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]


class ExperimentConfigLike(TypedDict, total=False):
    ExperimentName: ReadOnly[str]
    TrialName: ReadOnly[str]
    TrialComponentDisplayName: ReadOnly[str]
    RunName: ReadOnly[str]


class ProvisioningParameterLike(TypedDict, total=False):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class ServiceCatalogProvisioningDetailsLike(TypedDict, total=False):
    ProductId: Required[ReadOnly[str]]
    ProvisioningArtifactId: ReadOnly[str]
    PathId: ReadOnly[str]
    ProvisioningParameters: ReadOnly[Sequence[ProvisioningParameterLike]]


class CfnStackCreateParameterLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


class CfnCreateTemplateProviderLike(TypedDict):
    TemplateName: ReadOnly[str]
    TemplateURL: ReadOnly[str]
    RoleARN: NotRequired[ReadOnly[str]]
    Parameters: NotRequired[ReadOnly[Sequence[CfnStackCreateParameterLike]]]


class CreateTemplateProviderLike(TypedDict, total=False):
    CfnTemplateProvider: ReadOnly[CfnCreateTemplateProviderLike]


class SpaceIdleSettingsLike(TypedDict, total=False):
    IdleTimeoutInMinutes: ReadOnly[int]


class SpaceAppLifecycleManagementLike(TypedDict, total=False):
    IdleSettings: ReadOnly[SpaceIdleSettingsLike]


class SpaceCodeEditorAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    AppLifecycleManagement: ReadOnly[SpaceAppLifecycleManagementLike]


class SpaceJupyterLabAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    CodeRepositories: ReadOnly[Sequence[CodeRepositoryLike]]
    AppLifecycleManagement: ReadOnly[SpaceAppLifecycleManagementLike]


class EbsStorageSettingsLike(TypedDict):
    EbsVolumeSizeInGb: ReadOnly[int]


class SpaceStorageSettingsLike(TypedDict, total=False):
    EbsStorageSettings: ReadOnly[EbsStorageSettingsLike]


class EFSFileSystemLike(TypedDict):
    FileSystemId: ReadOnly[str]


class FSxLustreFileSystemLike(TypedDict):
    FileSystemId: ReadOnly[str]


class S3FileSystemLike(TypedDict):
    S3Uri: ReadOnly[str]


class CustomFileSystemLike_EFSFileSystem(TypedDict, total=False):
    EFSFileSystem: Required[ReadOnly[EFSFileSystemLike]]
    FSxLustreFileSystem: ReadOnly[Absent]
    S3FileSystem: ReadOnly[Absent]


class CustomFileSystemLike_FSxLustreFileSystem(TypedDict, total=False):
    EFSFileSystem: ReadOnly[Absent]
    FSxLustreFileSystem: Required[ReadOnly[FSxLustreFileSystemLike]]
    S3FileSystem: ReadOnly[Absent]


class CustomFileSystemLike_S3FileSystem(TypedDict, total=False):
    EFSFileSystem: ReadOnly[Absent]
    FSxLustreFileSystem: ReadOnly[Absent]
    S3FileSystem: Required[ReadOnly[S3FileSystemLike]]


CustomFileSystemLike: TypeAlias = (
    CustomFileSystemLike_EFSFileSystem
    | CustomFileSystemLike_FSxLustreFileSystem
    | CustomFileSystemLike_S3FileSystem
)


class SpaceSettingsLike(TypedDict, total=False):
    JupyterServerAppSettings: ReadOnly[JupyterServerAppSettingsLike]
    KernelGatewayAppSettings: ReadOnly[KernelGatewayAppSettingsLike]
    CodeEditorAppSettings: ReadOnly[SpaceCodeEditorAppSettingsLike]
    JupyterLabAppSettings: ReadOnly[SpaceJupyterLabAppSettingsLike]
    AppType: ReadOnly[literals.AppType]
    SpaceStorageSettings: ReadOnly[SpaceStorageSettingsLike]
    SpaceManagedResources: ReadOnly[literals.FeatureStatus]
    CustomFileSystems: ReadOnly[Sequence[CustomFileSystemLike]]
    RemoteAccess: ReadOnly[literals.FeatureStatus]


class OwnershipSettingsLike(TypedDict):
    OwnerUserProfileName: ReadOnly[str]


class SpaceSharingSettingsLike(TypedDict):
    SharingType: ReadOnly[literals.SharingType]


class TrainingRepositoryAuthConfigLike(TypedDict):
    TrainingRepositoryCredentialsProviderArn: ReadOnly[str]


class TrainingImageConfigLike(TypedDict):
    TrainingRepositoryAccessMode: ReadOnly[literals.TrainingRepositoryAccessMode]
    TrainingRepositoryAuthConfig: NotRequired[
        ReadOnly[TrainingRepositoryAuthConfigLike]
    ]


class AlgorithmSpecificationLike(TypedDict, total=False):
    TrainingImage: ReadOnly[str]
    AlgorithmName: ReadOnly[str]
    TrainingInputMode: Required[ReadOnly[literals.TrainingInputMode]]
    MetricDefinitions: ReadOnly[Sequence[MetricDefinitionLike]]
    EnableSageMakerMetricsTimeSeries: ReadOnly[bool]
    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    TrainingImageConfig: ReadOnly[TrainingImageConfigLike]


class CollectionConfigurationLike(TypedDict, total=False):
    CollectionName: ReadOnly[str]
    CollectionParameters: ReadOnly[dict[str, str]]


class DebugHookConfigLike(TypedDict, total=False):
    LocalPath: ReadOnly[str]
    S3OutputPath: Required[ReadOnly[str]]
    HookParameters: ReadOnly[dict[str, str]]
    CollectionConfigurations: ReadOnly[Sequence[CollectionConfigurationLike]]


class DebugRuleConfigurationLike(TypedDict, total=False):
    RuleConfigurationName: Required[ReadOnly[str]]
    LocalPath: ReadOnly[str]
    S3OutputPath: ReadOnly[str]
    RuleEvaluatorImage: Required[ReadOnly[str]]
    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    VolumeSizeInGB: ReadOnly[int]
    RuleParameters: ReadOnly[dict[str, str]]


class TensorBoardOutputConfigLike(TypedDict):
    LocalPath: NotRequired[ReadOnly[str]]
    S3OutputPath: ReadOnly[str]


class ProfilerConfigLike(TypedDict, total=False):
    S3OutputPath: ReadOnly[str]
    ProfilingIntervalInMilliseconds: ReadOnly[int]
    ProfilingParameters: ReadOnly[dict[str, str]]
    DisableProfiler: ReadOnly[bool]


class ProfilerRuleConfigurationLike(TypedDict, total=False):
    RuleConfigurationName: Required[ReadOnly[str]]
    LocalPath: ReadOnly[str]
    S3OutputPath: ReadOnly[str]
    RuleEvaluatorImage: Required[ReadOnly[str]]
    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    VolumeSizeInGB: ReadOnly[int]
    RuleParameters: ReadOnly[dict[str, str]]


class RemoteDebugConfigLike(TypedDict, total=False):
    EnableRemoteDebug: ReadOnly[bool]


class InfraCheckConfigLike(TypedDict, total=False):
    EnableInfraCheck: ReadOnly[bool]


class SessionChainingConfigLike(TypedDict, total=False):
    EnableSessionTagChaining: ReadOnly[bool]


class ServerlessJobConfigLike(TypedDict, total=False):
    BaseModelArn: Required[ReadOnly[str]]
    AcceptEula: ReadOnly[bool]
    JobType: Required[ReadOnly[literals.ServerlessJobType]]
    CustomizationTechnique: ReadOnly[literals.CustomizationTechnique]
    Peft: ReadOnly[literals.Peft]
    EvaluationType: ReadOnly[literals.EvaluationType]
    EvaluatorArn: ReadOnly[str]
    SequenceLength: ReadOnly[str]


class MlflowConfigLike(TypedDict, total=False):
    MlflowResourceArn: Required[ReadOnly[str]]
    MlflowExperimentName: ReadOnly[str]
    MlflowRunName: ReadOnly[str]


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


class ModelClientConfigLike(TypedDict, total=False):
    InvocationsTimeoutInSeconds: ReadOnly[int]
    InvocationsMaxRetries: ReadOnly[int]


class BatchDataCaptureConfigLike(TypedDict, total=False):
    DestinationS3Uri: Required[ReadOnly[str]]
    KmsKeyId: ReadOnly[str]
    GenerateInferenceId: ReadOnly[bool]


class DataProcessingLike(TypedDict, total=False):
    InputFilter: ReadOnly[str]
    OutputFilter: ReadOnly[str]
    JoinSource: ReadOnly[literals.JoinSource]


class TrialComponentStatusLike(TypedDict, total=False):
    PrimaryStatus: ReadOnly[literals.TrialComponentPrimaryStatus]
    Message: ReadOnly[str]


class TrialComponentParameterValueLike(TypedDict, total=False):
    StringValue: ReadOnly[str]
    NumberValue: ReadOnly[FloatInput]


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


class WorkforceVpcConfigRequestLike(TypedDict, total=False):
    VpcId: ReadOnly[str]
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    Subnets: ReadOnly[list[str] | tuple[str, ...]]


class CognitoMemberDefinitionLike(TypedDict):
    UserPool: ReadOnly[str]
    UserGroup: ReadOnly[str]
    ClientId: ReadOnly[str]


class OidcMemberDefinitionLike(TypedDict, total=False):
    Groups: ReadOnly[list[str] | tuple[str, ...]]


class MemberDefinitionLike(TypedDict, total=False):
    CognitoMemberDefinition: ReadOnly[CognitoMemberDefinitionLike]
    OidcMemberDefinition: ReadOnly[OidcMemberDefinitionLike]


class NotificationConfigurationLike(TypedDict, total=False):
    NotificationTopicArn: ReadOnly[str]


class IamPolicyConstraintsLike(TypedDict, total=False):
    SourceIp: ReadOnly[literals.EnabledOrDisabled]
    VpcSourceIp: ReadOnly[literals.EnabledOrDisabled]


class S3PresignLike(TypedDict, total=False):
    IamPolicyConstraints: ReadOnly[IamPolicyConstraintsLike]


class WorkerAccessConfigurationLike(TypedDict, total=False):
    S3Presign: ReadOnly[S3PresignLike]


class RetentionPolicyLike(TypedDict, total=False):
    HomeEfsFileSystem: ReadOnly[literals.RetentionType]


class ScalingPolicyObjectiveLike(TypedDict, total=False):
    MinInvocationsPerMinute: ReadOnly[int]
    MaxInvocationsPerMinute: ReadOnly[int]


class PropertyNameQueryLike(TypedDict):
    PropertyNameHint: ReadOnly[str]


class SuggestionQueryLike(TypedDict, total=False):
    PropertyNameQuery: ReadOnly[PropertyNameQueryLike]


class ModelMetadataFilterLike(TypedDict):
    Name: ReadOnly[literals.ModelMetadataFilterType]
    Value: ReadOnly[str]


class ModelMetadataSearchExpressionLike(TypedDict, total=False):
    Filters: ReadOnly[Sequence[ModelMetadataFilterLike]]


class TrainingPlanFilterLike(TypedDict):
    Name: ReadOnly[literals.TrainingPlanFilterName]
    Value: ReadOnly[str]


class QueryFiltersLike(TypedDict, total=False):
    Types: ReadOnly[list[str] | tuple[str, ...]]
    LineageTypes: ReadOnly[Sequence[literals.LineageType]]
    CreatedBefore: ReadOnly[TimestampInput]
    CreatedAfter: ReadOnly[TimestampInput]
    ModifiedBefore: ReadOnly[TimestampInput]
    ModifiedAfter: ReadOnly[TimestampInput]
    Properties: ReadOnly[dict[str, str]]


class DeviceLike(TypedDict, total=False):
    DeviceName: Required[ReadOnly[str]]
    Description: ReadOnly[str]
    IotThingName: ReadOnly[str]


class RenderableTaskLike(TypedDict):
    Input: ReadOnly[str]


class FilterLike(TypedDict, total=False):
    Name: Required[ReadOnly[str]]
    Operator: ReadOnly[literals.Operator]
    Value: ReadOnly[str]


class NestedFiltersLike(TypedDict):
    NestedPropertyName: ReadOnly[str]
    Filters: ReadOnly[Sequence[FilterLike]]


class SearchExpressionLike(TypedDict, total=False):
    Filters: ReadOnly[Sequence[FilterLike]]
    NestedFilters: ReadOnly[Sequence[NestedFiltersLike]]
    Operator: ReadOnly[literals.BooleanOperator]
    SubExpressions: ReadOnly["Sequence[SearchExpression | SearchExpressionLike]"]


class VisibilityConditionsLike(TypedDict, total=False):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class OutputParameterLike(TypedDict):
    Name: ReadOnly[str]
    Value: ReadOnly[str]


class InstanceGroupHealthCheckConfigurationLike(TypedDict):
    InstanceGroupName: ReadOnly[str]
    InstanceIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    DeepHealthChecks: ReadOnly[Sequence[literals.DeepHealthCheckType]]


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


class GitConfigForUpdateLike(TypedDict, total=False):
    SecretArn: ReadOnly[str]


class RStudioServerProDomainSettingsForUpdateLike(TypedDict, total=False):
    DomainExecutionRoleArn: Required[ReadOnly[str]]
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    RStudioConnectUrl: ReadOnly[str]
    RStudioPackageManagerUrl: ReadOnly[str]


class DomainSettingsForUpdateLike(TypedDict, total=False):
    RStudioServerProDomainSettingsForUpdate: ReadOnly[
        RStudioServerProDomainSettingsForUpdateLike
    ]
    ExecutionRoleIdentityConfig: ReadOnly[literals.ExecutionRoleIdentityConfig]
    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    TrustedIdentityPropagationSettings: ReadOnly[TrustedIdentityPropagationSettingsLike]
    DockerSettings: ReadOnly[DockerSettingsLike]
    AmazonQSettings: ReadOnly[AmazonQSettingsLike]
    UnifiedStudioSettings: ReadOnly[UnifiedStudioSettingsLike]
    IpAddressType: ReadOnly[literals.IPAddressType]


class VariantPropertyLike(TypedDict):
    VariantPropertyType: ReadOnly[literals.VariantPropertyType]


class ProductionVariantServerlessUpdateConfigLike(TypedDict, total=False):
    MaxConcurrency: ReadOnly[int]
    ProvisionedConcurrency: ReadOnly[int]


class DesiredWeightAndCapacityLike(TypedDict, total=False):
    VariantName: Required[ReadOnly[str]]
    DesiredWeight: ReadOnly[FloatInput]
    DesiredInstanceCount: ReadOnly[int]
    ServerlessUpdateConfig: ReadOnly[ProductionVariantServerlessUpdateConfigLike]


class OnlineStoreConfigUpdateLike(TypedDict, total=False):
    TtlDuration: ReadOnly[TtlDurationLike]
    StorageType: ReadOnly[literals.StorageType]


class ThroughputConfigUpdateLike(TypedDict, total=False):
    ThroughputMode: ReadOnly[literals.ThroughputMode]
    ProvisionedReadCapacityUnits: ReadOnly[int]
    ProvisionedWriteCapacityUnits: ReadOnly[int]


class FeatureParameterLike(TypedDict, total=False):
    Key: ReadOnly[str]
    Value: ReadOnly[str]


class InferenceComponentCapacitySizeLike(TypedDict):
    Type: ReadOnly[literals.InferenceComponentCapacitySizeType]
    Value: ReadOnly[int]


class InferenceComponentRollingUpdatePolicyLike(TypedDict):
    MaximumBatchSize: ReadOnly[InferenceComponentCapacitySizeLike]
    WaitIntervalInSeconds: ReadOnly[int]
    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    RollbackMaximumBatchSize: NotRequired[ReadOnly[InferenceComponentCapacitySizeLike]]


class InferenceComponentDeploymentConfigLike(TypedDict):
    RollingUpdatePolicy: ReadOnly[InferenceComponentRollingUpdatePolicyLike]
    AutoRollbackConfiguration: NotRequired[ReadOnly[AutoRollbackConfigLike]]


class AliasOperationsLike(TypedDict, total=False):
    Add: ReadOnly[list[str] | tuple[str, ...]]
    Remove: ReadOnly[list[str] | tuple[str, ...]]


class ServiceCatalogProvisioningUpdateDetailsLike(TypedDict, total=False):
    ProvisioningArtifactId: ReadOnly[str]
    ProvisioningParameters: ReadOnly[Sequence[ProvisioningParameterLike]]


class CfnStackUpdateParameterLike(TypedDict):
    Key: ReadOnly[str]
    Value: NotRequired[ReadOnly[str]]


class CfnUpdateTemplateProviderLike(TypedDict):
    TemplateName: ReadOnly[str]
    TemplateURL: ReadOnly[str]
    Parameters: NotRequired[ReadOnly[Sequence[CfnStackUpdateParameterLike]]]


class UpdateTemplateProviderLike(TypedDict, total=False):
    CfnTemplateProvider: ReadOnly[CfnUpdateTemplateProviderLike]


class ProfilerConfigForUpdateLike(TypedDict, total=False):
    S3OutputPath: ReadOnly[str]
    ProfilingIntervalInMilliseconds: ReadOnly[int]
    ProfilingParameters: ReadOnly[dict[str, str]]
    DisableProfiler: ReadOnly[bool]


class ResourceConfigForUpdateLike(TypedDict):
    KeepAlivePeriodInSeconds: ReadOnly[int]


class RemoteDebugConfigForUpdateLike(TypedDict, total=False):
    EnableRemoteDebug: ReadOnly[bool]
