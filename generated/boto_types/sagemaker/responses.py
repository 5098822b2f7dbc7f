"""Response types of Amazon SageMaker Service: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.sagemaker import literals
from boto_types.values import ResponseMetadata


class AddAssociationResponse(TypedDict, total=False):
    SourceArn: str
    DestinationArn: str
    ResponseMetadata: Required[ResponseMetadata]


class Tag(TypedDict):
    Key: str
    Value: str


class AddTagsOutput(TypedDict):
    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class AssociateTrialComponentResponse(TypedDict, total=False):
    TrialComponentArn: str
    TrialArn: str
    ResponseMetadata: Required[ResponseMetadata]


class AttachClusterNodeNetworkInterfaceResponse(TypedDict):
    ClusterArn: str
    NodeId: str
    NetworkInterfaceId: str
    AttachmentId: str
    ResponseMetadata: ResponseMetadata


class AttachClusterNodeVolumeResponse(TypedDict):
    ClusterArn: str
    NodeId: str
    VolumeId: str
    AttachTime: datetime
    Status: literals.VolumeAttachmentStatus
    DeviceName: str
    ResponseMetadata: ResponseMetadata


class NodeAdditionResult(TypedDict):
    NodeLogicalId: str
    InstanceGroupName: str
    Status: literals.ClusterInstanceStatus
    AvailabilityZones: NotRequired[list[str]]
    InstanceTypes: NotRequired[list[literals.ClusterInstanceType]]


class BatchAddClusterNodesError(TypedDict):
    InstanceGroupName: str
    ErrorCode: literals.BatchAddClusterNodesErrorCode
    FailedCount: int
    AvailabilityZones: NotRequired[list[str]]
    InstanceTypes: NotRequired[list[literals.ClusterInstanceType]]
    Message: NotRequired[str]


class BatchAddClusterNodesResponse(TypedDict):
    Successful: list[NodeAdditionResult]
    Failed: list[BatchAddClusterNodesError]
    ResponseMetadata: ResponseMetadata


class BatchDeleteClusterNodesError(TypedDict):
    Code: literals.BatchDeleteClusterNodesErrorCode
    Message: str
    NodeId: str


class BatchDeleteClusterNodeLogicalIdsError(TypedDict):
    Code: literals.BatchDeleteClusterNodesErrorCode
    Message: str
    NodeLogicalId: str


class BatchDeleteClusterNodesResponse(TypedDict, total=False):
    Failed: list[BatchDeleteClusterNodesError]
    Successful: list[str]
    FailedNodeLogicalIds: list[BatchDeleteClusterNodeLogicalIdsError]
    SuccessfulNodeLogicalIds: list[str]
    ResponseMetadata: Required[ResponseMetadata]


class ModelAccessConfig(TypedDict):
    AcceptEula: bool


class InferenceHubAccessConfig(TypedDict):
    HubContentArn: str


class S3ModelDataSource(TypedDict, total=False):
    S3Uri: Required[str]
    S3DataType: Required[literals.S3ModelDataType]
    CompressionType: Required[literals.ModelCompressionType]
    ModelAccessConfig: ModelAccessConfig
    HubAccessConfig: InferenceHubAccessConfig
    ManifestS3Uri: str
    ETag: str
    ManifestEtag: str


class ModelDataSource(TypedDict, total=False):
    S3DataSource: S3ModelDataSource


class ModelInput(TypedDict):
    DataInputConfig: str


class AdditionalModelDataSource(TypedDict):
    ChannelName: str
    S3DataSource: S3ModelDataSource


class AdditionalS3DataSource(TypedDict):
    S3DataType: literals.AdditionalS3DataSourceDataType
    S3Uri: str
    CompressionType: NotRequired[literals.CompressionType]
    ETag: NotRequired[str]


class BaseModel(TypedDict, total=False):
    HubContentName: str
    HubContentVersion: str
    RecipeName: str


class ModelPackageContainerDefinition(TypedDict, total=False):
    ContainerHostname: str
    Image: str
    ImageDigest: str
    ModelDataUrl: str
    ModelDataSource: ModelDataSource
    ProductId: str
    Environment: dict[str, str]
    ModelInput: ModelInput
    Framework: str
    FrameworkVersion: str
    NearestModelName: str
    AdditionalModelDataSources: list[AdditionalModelDataSource]
    AdditionalS3DataSource: AdditionalS3DataSource
    ModelDataETag: str
    IsCheckpoint: bool
    BaseModel: BaseModel


class InferenceSpecification(TypedDict, total=False):
    Containers: Required[list[ModelPackageContainerDefinition]]
    SupportedTransformInstanceTypes: list[literals.TransformInstanceType]
    SupportedRealtimeInferenceInstanceTypes: list[
        literals.ProductionVariantInstanceType
    ]
    SupportedContentTypes: list[str]
    SupportedResponseMIMETypes: list[str]


class BatchDescribeModelPackageSummary(TypedDict):
    ModelPackageGroupName: str
    ModelPackageVersion: NotRequired[int]
    ModelPackageArn: str
    ModelPackageDescription: NotRequired[str]
    CreationTime: datetime
    InferenceSpecification: InferenceSpecification
    ModelPackageStatus: literals.ModelPackageStatus
    ModelApprovalStatus: NotRequired[literals.ModelApprovalStatus]
    ModelPackageRegistrationType: NotRequired[literals.ModelPackageRegistrationType]


class BatchDescribeModelPackageError(TypedDict):
    ErrorCode: str
    ErrorResponse: str


class BatchDescribeModelPackageOutput(TypedDict, total=False):
    ModelPackageSummaries: dict[str, BatchDescribeModelPackageSummary]
    BatchDescribeModelPackageErrorMap: dict[str, BatchDescribeModelPackageError]
    ResponseMetadata: Required[ResponseMetadata]


class BatchRebootClusterNodesError(TypedDict):
    NodeId: str
    ErrorCode: literals.BatchRebootClusterNodesErrorCode
    Message: str


class BatchRebootClusterNodeLogicalIdsError(TypedDict):
    NodeLogicalId: str
    ErrorCode: literals.BatchRebootClusterNodesErrorCode
    Message: str


class BatchRebootClusterNodesResponse(TypedDict, total=False):
    Successful: list[str]
    Failed: list[BatchRebootClusterNodesError]
    FailedNodeLogicalIds: list[BatchRebootClusterNodeLogicalIdsError]
    SuccessfulNodeLogicalIds: list[str]
    ResponseMetadata: Required[ResponseMetadata]


class BatchReplaceClusterNodesError(TypedDict):
    NodeId: str
    ErrorCode: literals.BatchReplaceClusterNodesErrorCode
    Message: str


class BatchReplaceClusterNodeLogicalIdsError(TypedDict):
    NodeLogicalId: str
    ErrorCode: literals.BatchReplaceClusterNodesErrorCode
    Message: str


class BatchReplaceClusterNodesResponse(TypedDict, total=False):
    Successful: list[str]
    Failed: list[BatchReplaceClusterNodesError]
    FailedNodeLogicalIds: list[BatchReplaceClusterNodeLogicalIdsError]
    SuccessfulNodeLogicalIds: list[str]
    ResponseMetadata: Required[ResponseMetadata]


class CreateAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigArn: str
    ResponseMetadata: ResponseMetadata


class CreateActionResponse(TypedDict):
    ActionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateAlgorithmOutput(TypedDict):
    AlgorithmArn: str
    ResponseMetadata: ResponseMetadata


class CreateAppResponse(TypedDict):
    AppArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateAppImageConfigResponse(TypedDict):
    AppImageConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateArtifactResponse(TypedDict):
    ArtifactArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateAutoMLJobResponse(TypedDict):
    AutoMLJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateAutoMLJobV2Response(TypedDict):
    AutoMLJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateClusterResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class CreateClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    ResponseMetadata: ResponseMetadata


class CreateClusterSchedulerConfigResponse(TypedDict):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigId: str
    ResponseMetadata: ResponseMetadata


class CreateCodeRepositoryOutput(TypedDict):
    CodeRepositoryArn: str
    ResponseMetadata: ResponseMetadata


class CreateCompilationJobResponse(TypedDict):
    CompilationJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    ComputeQuotaId: str
    ResponseMetadata: ResponseMetadata


class CreateContextResponse(TypedDict):
    ContextArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateDataQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateDomainResponse(TypedDict, total=False):
    DomainArn: str
    DomainId: str
    Url: str
    ResponseMetadata: Required[ResponseMetadata]


class CreateEdgeDeploymentPlanResponse(TypedDict):
    EdgeDeploymentPlanArn: str
    ResponseMetadata: ResponseMetadata


class CreateEndpointOutput(TypedDict):
    EndpointArn: str
    ResponseMetadata: ResponseMetadata


class CreateEndpointConfigOutput(TypedDict):
    EndpointConfigArn: str
    ResponseMetadata: ResponseMetadata


class CreateExperimentResponse(TypedDict):
    ExperimentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateFeatureGroupResponse(TypedDict):
    FeatureGroupArn: str
    ResponseMetadata: ResponseMetadata


class CreateFlowDefinitionResponse(TypedDict):
    FlowDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateHubResponse(TypedDict):
    HubArn: str
    ResponseMetadata: ResponseMetadata


class AuthorizedUrl(TypedDict, total=False):
    Url: str
    LocalPath: str


class CreateHubContentPresignedUrlsResponse(TypedDict):
    AuthorizedUrlConfigs: list[AuthorizedUrl]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateHubContentReferenceResponse(TypedDict):
    HubArn: str
    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class CreateHumanTaskUiResponse(TypedDict):
    HumanTaskUiArn: str
    ResponseMetadata: ResponseMetadata


class CreateHyperParameterTuningJobResponse(TypedDict):
    HyperParameterTuningJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateImageResponse(TypedDict):
    ImageArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateImageVersionResponse(TypedDict):
    ImageVersionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateInferenceComponentOutput(TypedDict):
    InferenceComponentArn: str
    ResponseMetadata: ResponseMetadata


class CreateInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class CreateInferenceRecommendationsJobResponse(TypedDict):
    JobArn: str
    ResponseMetadata: ResponseMetadata


class CreateInferenceRouterOutput(TypedDict):
    InferenceRouterArn: str
    ResponseMetadata: ResponseMetadata


class CreateJobResponse(TypedDict):
    JobArn: str
    ResponseMetadata: ResponseMetadata


class CreateLabelingJobResponse(TypedDict):
    LabelingJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateModelOutput(TypedDict):
    ModelArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelBiasJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelCardResponse(TypedDict):
    ModelCardArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelCardExportJobResponse(TypedDict):
    ModelCardExportJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelExplainabilityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelPackageOutput(TypedDict):
    ModelPackageArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelPackageGroupOutput(TypedDict):
    ModelPackageGroupArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateMonitoringScheduleResponse(TypedDict):
    MonitoringScheduleArn: str
    ResponseMetadata: ResponseMetadata


class CreateNotebookInstanceOutput(TypedDict):
    NotebookInstanceArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateNotebookInstanceLifecycleConfigOutput(TypedDict):
    NotebookInstanceLifecycleConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateOptimizationJobResponse(TypedDict):
    OptimizationJobArn: str
    ResponseMetadata: ResponseMetadata


class CreatePartnerAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePartnerAppPresignedUrlResponse(TypedDict):
    Url: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePipelineResponse(TypedDict):
    PipelineArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedDomainUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedMlflowAppUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedMlflowTrackingServerUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedNotebookInstanceUrlOutput(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateProcessingJobResponse(TypedDict):
    ProcessingJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateProjectOutput(TypedDict):
    ProjectArn: str
    ProjectId: str
    ResponseMetadata: ResponseMetadata


class CreateSpaceResponse(TypedDict):
    SpaceArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateStudioLifecycleConfigResponse(TypedDict):
    StudioLifecycleConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateTrainingJobResponse(TypedDict):
    TrainingJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateTrainingPlanResponse(TypedDict):
    TrainingPlanArn: str
    ResponseMetadata: ResponseMetadata


class CreateTrainingSessionResponse(TypedDict):
    TrainingSessionArn: str
    ResponseMetadata: ResponseMetadata


class CreateTransformJobResponse(TypedDict):
    TransformJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateTrialResponse(TypedDict):
    TrialArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateUserProfileResponse(TypedDict):
    UserProfileArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateWorkforceResponse(TypedDict):
    WorkforceArn: str
    ResponseMetadata: ResponseMetadata


class CreateWorkteamResponse(TypedDict):
    WorkteamArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteActionResponse(TypedDict):
    ActionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteArtifactResponse(TypedDict):
    ArtifactArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteAssociationResponse(TypedDict, total=False):
    SourceArn: str
    DestinationArn: str
    ResponseMetadata: Required[ResponseMetadata]


class DeleteClusterResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class DeleteClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    ResponseMetadata: ResponseMetadata


class DeleteContextResponse(TypedDict):
    ContextArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteEndpointPolicyResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteExperimentResponse(TypedDict):
    ExperimentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteFlowDefinitionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteHumanTaskUiResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteImageResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteImageVersionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class DeleteJobResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeletePartnerAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeletePipelineResponse(TypedDict):
    PipelineArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteTagsOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteTrainingSessionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteTrialResponse(TypedDict):
    TrialArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteWorkforceResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteWorkteamResponse(TypedDict):
    Success: bool
    ResponseMetadata: ResponseMetadata


class AIBenchmarkInferenceComponent(TypedDict):
    Identifier: str


class AIBenchmarkEndpoint(TypedDict, total=False):
    Identifier: Required[str]
    TargetContainerHostname: str
    InferenceComponents: list[AIBenchmarkInferenceComponent]


class AIBenchmarkTarget(TypedDict):
    Endpoint: AIBenchmarkEndpoint


class AICloudWatchLogs(TypedDict, total=False):
    LogGroupArn: str
    LogStreamName: str


class AIMlflowConfig(TypedDict, total=False):
    MlflowResourceArn: Required[str]
    MlflowExperimentName: str
    MlflowRunName: str


class AIBenchmarkOutputResult(TypedDict, total=False):
    S3OutputLocation: Required[str]
    CloudWatchLogs: list[AICloudWatchLogs]
    MlflowConfig: AIMlflowConfig


class VpcConfig(TypedDict):
    SecurityGroupIds: list[str]
    Subnets: list[str]


class AIBenchmarkNetworkConfig(TypedDict, total=False):
    VpcConfig: VpcConfig


class DescribeAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobName: str
    AIBenchmarkJobArn: str
    AIBenchmarkJobStatus: literals.AIBenchmarkJobStatus
    FailureReason: NotRequired[str]
    BenchmarkTarget: AIBenchmarkTarget
    OutputConfig: AIBenchmarkOutputResult
    AIWorkloadConfigIdentifier: str
    RoleArn: str
    NetworkConfig: NotRequired[AIBenchmarkNetworkConfig]
    CreationTime: datetime
    StartTime: NotRequired[datetime]
    EndTime: NotRequired[datetime]
    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class AIModelSourceS3(TypedDict, total=False):
    S3Uri: str


class AIModelSource(TypedDict):
    S3: AIModelSourceS3


class AIRecommendationOutputResult(TypedDict, total=False):
    S3OutputLocation: Required[str]
    ModelPackageGroupIdentifier: str
    MlflowConfig: AIMlflowConfig


class AIRecommendationInferenceSpecification(TypedDict, total=False):
    Framework: literals.AIRecommendationInferenceFramework


class AIRecommendationConstraint(TypedDict):
    Metric: literals.AIRecommendationMetric


class AIRecommendationPerformanceTarget(TypedDict):
    Constraints: list[AIRecommendationConstraint]


class AIRecommendationOptimizationDetail(TypedDict):
    OptimizationType: literals.AIRecommendationOptimizationType
    OptimizationConfig: NotRequired[dict[str, str]]


class AIRecommendationInstanceDetail(TypedDict, total=False):
    InstanceType: literals.AIRecommendationInstanceType
    InstanceCount: int
    CopyCountPerInstance: int


class AIRecommendationModelDetails(TypedDict, total=False):
    ModelPackageArn: str
    InferenceSpecificationName: str
    InstanceDetails: list[AIRecommendationInstanceDetail]


class AIRecommendationDeploymentS3Channel(TypedDict, total=False):
    ChannelName: str
    Uri: str


class AIRecommendationDeploymentConfiguration(TypedDict, total=False):
    S3: list[AIRecommendationDeploymentS3Channel]
    ImageUri: str
    InstanceType: literals.AIRecommendationInstanceType
    InstanceCount: int
    CopyCountPerInstance: int
    EnvironmentVariables: dict[str, str]
    MinCpuMemoryRequiredInMb: int


class AIRecommendationPerformanceMetric(TypedDict):
    Metric: str
    Stat: NotRequired[str]
    Value: str
    Unit: NotRequired[str]


class AIAdapterModelPackageEntry(TypedDict):
    AdapterId: str
    ModelPackageArn: str


class AIAdapterS3Entry(TypedDict):
    AdapterId: str
    S3Uri: str


class AIRecommendationAdapterDetails(TypedDict):
    ModelPackageArns: list[AIAdapterModelPackageEntry]
    S3Uris: list[AIAdapterS3Entry]


class AIRecommendation(TypedDict, total=False):
    RecommendationDescription: str
    OptimizationDetails: list[AIRecommendationOptimizationDetail]
    ModelDetails: AIRecommendationModelDetails
    DeploymentConfiguration: AIRecommendationDeploymentConfiguration
    AIBenchmarkJobArn: str
    ExpectedPerformance: list[AIRecommendationPerformanceMetric]
    AdapterDetails: AIRecommendationAdapterDetails


class AICapacityReservationConfig(TypedDict, total=False):
    CapacityReservationPreference: literals.AICapacityReservationPreference
    MlReservationArns: list[str]


class AIRecommendationComputeSpec(TypedDict, total=False):
    InstanceTypes: list[literals.AIRecommendationInstanceType]
    CapacityReservationConfig: AICapacityReservationConfig


class AIAdapterSource_ModelPackageArns(TypedDict):
    ModelPackageArns: list[AIAdapterModelPackageEntry]
    S3Uris: NotRequired[Absent]


class AIAdapterSource_S3Uris(TypedDict):
    ModelPackageArns: NotRequired[Absent]
    S3Uris: list[AIAdapterS3Entry]


AIAdapterSource: TypeAlias = AIAdapterSource_ModelPackageArns | AIAdapterSource_S3Uris


class DescribeAIRecommendationJobResponse(TypedDict, total=False):
    AIRecommendationJobName: Required[str]
    AIRecommendationJobArn: Required[str]
    AIRecommendationJobStatus: Required[literals.AIRecommendationJobStatus]
    FailureReason: str
    ModelSource: Required[AIModelSource]
    OutputConfig: Required[AIRecommendationOutputResult]
    InferenceSpecification: AIRecommendationInferenceSpecification
    AIWorkloadConfigIdentifier: Required[str]
    OptimizeModel: bool
    PerformanceTarget: AIRecommendationPerformanceTarget
    Recommendations: list[AIRecommendation]
    RoleArn: Required[str]
    ComputeSpec: AIRecommendationComputeSpec
    AdapterSource: AIAdapterSource
    CreationTime: Required[datetime]
    StartTime: datetime
    EndTime: datetime
    Tags: list[Tag]
    ResponseMetadata: Required[ResponseMetadata]


class AIWorkloadS3DataSource(TypedDict):
    S3Uri: str


class AIWorkloadDataSource(TypedDict, total=False):
    S3DataSource: AIWorkloadS3DataSource


class AIWorkloadInputDataConfig(TypedDict):
    ChannelName: str
    DataSource: AIWorkloadDataSource


class AIDatasetConfig(TypedDict):
    InputDataConfig: list[AIWorkloadInputDataConfig]


class WorkloadSpec(TypedDict):
    Inline: str


class AIWorkloadConfigs(TypedDict):
    WorkloadSpec: WorkloadSpec


class DescribeAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigName: str
    AIWorkloadConfigArn: str
    DatasetConfig: NotRequired[AIDatasetConfig]
    AIWorkloadConfigs: NotRequired[AIWorkloadConfigs]
    Tags: NotRequired[list[Tag]]
    CreationTime: datetime
    ResponseMetadata: ResponseMetadata


class ActionSource(TypedDict, total=False):
    SourceUri: Required[str]
    SourceType: str
    SourceId: str


class IamIdentity(TypedDict, total=False):
    Arn: str
    PrincipalId: str
    SourceIdentity: str


class UserContext(TypedDict, total=False):
    UserProfileArn: str
    UserProfileName: str
    DomainId: str
    IamIdentity: IamIdentity


class MetadataProperties(TypedDict, total=False):
    CommitId: str
    Repository: str
    GeneratedBy: str
    ProjectId: str


class DescribeActionResponse(TypedDict, total=False):
    ActionName: str
    ActionArn: str
    Source: ActionSource
    ActionType: str
    Description: str
    Status: literals.ActionStatus
    Properties: dict[str, str]
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
    LineageGroupArn: str
    ResponseMetadata: Required[ResponseMetadata]


class IntegerParameterRangeSpecification(TypedDict):
    MinValue: str
    MaxValue: str


class ContinuousParameterRangeSpecification(TypedDict):
    MinValue: str
    MaxValue: str


class CategoricalParameterRangeSpecification(TypedDict):
    Values: list[str]


class ParameterRange(TypedDict, total=False):
    IntegerParameterRangeSpecification: IntegerParameterRangeSpecification
    ContinuousParameterRangeSpecification: ContinuousParameterRangeSpecification
    CategoricalParameterRangeSpecification: CategoricalParameterRangeSpecification


class HyperParameterSpecification(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Type: Required[literals.ParameterType]
    Range: ParameterRange
    IsTunable: bool
    IsRequired: bool
    DefaultValue: str


class MetricDefinition(TypedDict):
    Name: str
    Regex: str


class ChannelSpecification(TypedDict):
    Name: str
    Description: NotRequired[str]
    IsRequired: NotRequired[bool]
    SupportedContentTypes: list[str]
    SupportedCompressionTypes: NotRequired[list[literals.CompressionType]]
    SupportedInputModes: list[literals.TrainingInputMode]


class HyperParameterTuningJobObjective(TypedDict):
    Type: literals.HyperParameterTuningJobObjectiveType
    MetricName: str


class TrainingSpecification(TypedDict, total=False):
    TrainingImage: Required[str]
    TrainingImageDigest: str
    SupportedHyperParameters: list[HyperParameterSpecification]
    SupportedTrainingInstanceTypes: Required[list[literals.TrainingInstanceType]]
    SupportsDistributedTraining: bool
    MetricDefinitions: list[MetricDefinition]
    TrainingChannels: Required[list[ChannelSpecification]]
    SupportedTuningJobObjectiveMetrics: list[HyperParameterTuningJobObjective]
    AdditionalS3DataSource: AdditionalS3DataSource


class HubAccessConfig(TypedDict):
    HubContentArn: str


class S3DataSource(TypedDict, total=False):
    S3DataType: Required[literals.S3DataType]
    S3Uri: Required[str]
    S3DataDistributionType: Required[literals.S3DataDistribution]
    AttributeNames: list[str]
    InstanceGroupNames: list[str]
    ModelAccessConfig: ModelAccessConfig
    HubAccessConfig: HubAccessConfig


class FileSystemDataSource(TypedDict):
    FileSystemId: str
    FileSystemAccessMode: literals.FileSystemAccessMode
    FileSystemType: literals.FileSystemType
    DirectoryPath: str


class DatasetSource(TypedDict):
    DatasetArn: str


class DataSource(TypedDict, total=False):
    S3DataSource: Required[S3DataSource]
    FileSystemDataSource: FileSystemDataSource
    DatasetSource: DatasetSource


class ShuffleConfig(TypedDict):
    Seed: int


class Channel(TypedDict):
    ChannelName: str
    DataSource: DataSource
    ContentType: NotRequired[str]
    CompressionType: literals.CompressionType
    RecordWrapperType: literals.RecordWrapper
    InputMode: NotRequired[literals.TrainingInputMode]
    ShuffleConfig: NotRequired[ShuffleConfig]


class OutputDataConfig(TypedDict, total=False):
    KmsKeyId: str
    S3OutputPath: Required[str]
    CompressionType: literals.OutputCompressionType


class InstanceGroup(TypedDict):
    InstanceType: literals.TrainingInstanceType
    InstanceCount: int
    InstanceGroupName: str


class PlacementSpecification(TypedDict):
    UltraServerId: NotRequired[str]
    InstanceCount: int


class InstancePlacementConfig(TypedDict, total=False):
    EnableMultipleJobs: bool
    PlacementSpecifications: list[PlacementSpecification]


class InstancePreference(TypedDict, total=False):
    InstanceType: Required[literals.TrainingInstanceType]
    InstanceCount: int
    TrainingPlanArns: list[str]


class ResourceConfig(TypedDict, total=False):
    InstanceType: Required[literals.TrainingInstanceType]
    InstanceCount: Required[int]
    VolumeSizeInGB: Required[int]
    VolumeKmsKeyId: str
    KeepAlivePeriodInSeconds: int
    InstanceGroups: list[InstanceGroup]
    TrainingPlanArn: str
    InstancePlacementConfig: InstancePlacementConfig
    InstancePreferences: list[InstancePreference]
    SelectedInstanceType: literals.TrainingInstanceType
    SelectedInstanceCount: int


class StoppingCondition(TypedDict, total=False):
    MaxRuntimeInSeconds: Required[int]
    MaxWaitTimeInSeconds: int
    MaxPendingTimeInSeconds: int


class TrainingJobDefinition(TypedDict):
    TrainingInputMode: literals.TrainingInputMode
    HyperParameters: NotRequired[dict[str, str]]
    InputDataConfig: list[Channel]
    OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    StoppingCondition: StoppingCondition


class TransformS3DataSource(TypedDict):
    S3DataType: literals.S3DataType
    S3Uri: str


class TransformDataSource(TypedDict):
    S3DataSource: TransformS3DataSource


class TransformInput(TypedDict, total=False):
    DataSource: Required[TransformDataSource]
    ContentType: str
    CompressionType: literals.CompressionType
    SplitType: literals.SplitType


class TransformOutput(TypedDict, total=False):
    S3OutputPath: Required[str]
    Accept: str
    AssembleWith: literals.AssemblyType
    KmsKeyId: str


class TransformResources(TypedDict):
    InstanceType: literals.TransformInstanceType
    InstanceCount: int
    VolumeKmsKeyId: NotRequired[str]
    TransformAmiVersion: NotRequired[str]


class TransformJobDefinition(TypedDict, total=False):
    MaxConcurrentTransforms: int
    MaxPayloadInMB: int
    BatchStrategy: literals.BatchStrategy
    Environment: dict[str, str]
    TransformInput: Required[TransformInput]
    TransformOutput: Required[TransformOutput]
    TransformResources: Required[TransformResources]


class AlgorithmValidationProfile(TypedDict):
    ProfileName: str
    TrainingJobDefinition: TrainingJobDefinition
    TransformJobDefinition: NotRequired[TransformJobDefinition]


class AlgorithmValidationSpecification(TypedDict):
    ValidationRole: str
    ValidationProfiles: list[AlgorithmValidationProfile]


class AlgorithmStatusItem(TypedDict):
    Name: str
    Status: literals.DetailedAlgorithmStatus
    FailureReason: NotRequired[str]


class AlgorithmStatusDetails(TypedDict, total=False):
    ValidationStatuses: list[AlgorithmStatusItem]
    ImageScanStatuses: list[AlgorithmStatusItem]


class DescribeAlgorithmOutput(TypedDict):
    AlgorithmName: str
    AlgorithmArn: str
    AlgorithmDescription: NotRequired[str]
    CreationTime: datetime
    TrainingSpecification: TrainingSpecification
    InferenceSpecification: NotRequired[InferenceSpecification]
    ValidationSpecification: NotRequired[AlgorithmValidationSpecification]
    AlgorithmStatus: literals.AlgorithmStatus
    AlgorithmStatusDetails: AlgorithmStatusDetails
    ProductId: NotRequired[str]
    CertifyForMarketplace: NotRequired[bool]
    ResponseMetadata: ResponseMetadata


class ResourceSpec(TypedDict, total=False):
    SageMakerImageArn: str
    SageMakerImageVersionArn: str
    SageMakerImageVersionAlias: str
    InstanceType: literals.AppInstanceType
    LifecycleConfigArn: str
    TrainingPlanArn: str


class DescribeAppResponse(TypedDict, total=False):
    AppArn: str
    AppType: literals.AppType
    AppName: str
    DomainId: str
    UserProfileName: str
    SpaceName: str
    Status: literals.AppStatus
    EffectiveTrustedIdentityPropagationStatus: literals.FeatureStatus
    RecoveryMode: bool
    LastHealthCheckTimestamp: datetime
    LastUserActivityTimestamp: datetime
    CreationTime: datetime
    FailureReason: str
    ResourceSpec: ResourceSpec
    BuiltInLifecycleConfigArn: str
    ResponseMetadata: Required[ResponseMetadata]


class KernelSpec(TypedDict):
    Name: str
    DisplayName: NotRequired[str]


class FileSystemConfig(TypedDict, total=False):
    MountPath: str
    DefaultUid: int
    DefaultGid: int


class KernelGatewayImageConfig(TypedDict):
    KernelSpecs: list[KernelSpec]
    FileSystemConfig: NotRequired[FileSystemConfig]


class ContainerConfig(TypedDict, total=False):
    ContainerArguments: list[str]
    ContainerEntrypoint: list[str]
    ContainerEnvironmentVariables: dict[str, str]


class JupyterLabAppImageConfig(TypedDict, total=False):
    FileSystemConfig: FileSystemConfig
    ContainerConfig: ContainerConfig


class CodeEditorAppImageConfig(TypedDict, total=False):
    FileSystemConfig: FileSystemConfig
    ContainerConfig: ContainerConfig


class DescribeAppImageConfigResponse(TypedDict, total=False):
    AppImageConfigArn: str
    AppImageConfigName: str
    CreationTime: datetime
    LastModifiedTime: datetime
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig
    ResponseMetadata: Required[ResponseMetadata]


class ArtifactSourceType(TypedDict):
    SourceIdType: literals.ArtifactSourceIdType
    Value: str


class ArtifactSource(TypedDict):
    SourceUri: str
    SourceTypes: NotRequired[list[ArtifactSourceType]]


class DescribeArtifactResponse(TypedDict, total=False):
    ArtifactName: str
    ArtifactArn: str
    Source: ArtifactSource
    ArtifactType: str
    Properties: dict[str, str]
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
    LineageGroupArn: str
    ResponseMetadata: Required[ResponseMetadata]


class AutoMLS3DataSource(TypedDict):
    S3DataType: literals.AutoMLS3DataType
    S3Uri: str


class AutoMLDataSource(TypedDict):
    S3DataSource: AutoMLS3DataSource


class AutoMLChannel(TypedDict, total=False):
    DataSource: AutoMLDataSource
    CompressionType: literals.CompressionType
    TargetAttributeName: Required[str]
    ContentType: str
    ChannelType: literals.AutoMLChannelType
    SampleWeightAttributeName: str


class AutoMLOutputDataConfig(TypedDict):
    KmsKeyId: NotRequired[str]
    S3OutputPath: str


class AutoMLJobObjective(TypedDict):
    MetricName: literals.AutoMLMetricEnum


class AutoMLJobCompletionCriteria(TypedDict, total=False):
    MaxCandidates: int
    MaxRuntimePerTrainingJobInSeconds: int
    MaxAutoMLJobRuntimeInSeconds: int


class AutoMLSecurityConfig(TypedDict, total=False):
    VolumeKmsKeyId: str
    EnableInterContainerTrafficEncryption: bool
    VpcConfig: VpcConfig


class AutoMLAlgorithmConfig(TypedDict):
    AutoMLAlgorithms: list[literals.AutoMLAlgorithm]


class AutoMLCandidateGenerationConfig(TypedDict, total=False):
    FeatureSpecificationS3Uri: str
    AlgorithmsConfig: list[AutoMLAlgorithmConfig]


class AutoMLDataSplitConfig(TypedDict, total=False):
    ValidationFraction: float


class AutoMLJobConfig(TypedDict, total=False):
    CompletionCriteria: AutoMLJobCompletionCriteria
    SecurityConfig: AutoMLSecurityConfig
    CandidateGenerationConfig: AutoMLCandidateGenerationConfig
    DataSplitConfig: AutoMLDataSplitConfig
    Mode: literals.AutoMLMode


class AutoMLPartialFailureReason(TypedDict, total=False):
    PartialFailureMessage: str


class FinalAutoMLJobObjectiveMetric(TypedDict):
    Type: NotRequired[literals.AutoMLJobObjectiveType]
    MetricName: literals.AutoMLMetricEnum
    Value: float
    StandardMetricName: NotRequired[literals.AutoMLMetricEnum]


class AutoMLCandidateStep(TypedDict):
    CandidateStepType: literals.CandidateStepType
    CandidateStepArn: str
    CandidateStepName: str


class AutoMLContainerDefinition(TypedDict):
    Image: str
    ModelDataUrl: str
    Environment: NotRequired[dict[str, str]]


class CandidateArtifactLocations(TypedDict, total=False):
    Explainability: Required[str]
    ModelInsights: str
    BacktestResults: str


class MetricDatum(TypedDict, total=False):
    MetricName: literals.AutoMLMetricEnum
    StandardMetricName: literals.AutoMLMetricExtendedEnum
    Value: float
    Set: literals.MetricSetSource


class CandidateProperties(TypedDict, total=False):
    CandidateArtifactLocations: CandidateArtifactLocations
    CandidateMetrics: list[MetricDatum]


class AutoMLCandidate(TypedDict):
    CandidateName: str
    FinalAutoMLJobObjectiveMetric: NotRequired[FinalAutoMLJobObjectiveMetric]
    ObjectiveStatus: literals.ObjectiveStatus
    CandidateSteps: list[AutoMLCandidateStep]
    CandidateStatus: literals.CandidateStatus
    InferenceContainers: NotRequired[list[AutoMLContainerDefinition]]
    CreationTime: datetime
    EndTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    CandidateProperties: NotRequired[CandidateProperties]
    InferenceContainerDefinitions: NotRequired[
        dict[literals.AutoMLProcessingUnit, list[AutoMLContainerDefinition]]
    ]


class AutoMLJobArtifacts(TypedDict, total=False):
    CandidateDefinitionNotebookLocation: str
    DataExplorationNotebookLocation: str


class ResolvedAttributes(TypedDict, total=False):
    AutoMLJobObjective: AutoMLJobObjective
    ProblemType: literals.ProblemType
    CompletionCriteria: AutoMLJobCompletionCriteria


class ModelDeployConfig(TypedDict, total=False):
    AutoGenerateEndpointName: bool
    EndpointName: str


class ModelDeployResult(TypedDict, total=False):
    EndpointName: str


class DescribeAutoMLJobResponse(TypedDict, total=False):
    AutoMLJobName: Required[str]
    AutoMLJobArn: Required[str]
    InputDataConfig: Required[list[AutoMLChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfig]
    RoleArn: Required[str]
    AutoMLJobObjective: AutoMLJobObjective
    ProblemType: literals.ProblemType
    AutoMLJobConfig: AutoMLJobConfig
    CreationTime: Required[datetime]
    EndTime: datetime
    LastModifiedTime: Required[datetime]
    FailureReason: str
    PartialFailureReasons: list[AutoMLPartialFailureReason]
    BestCandidate: AutoMLCandidate
    AutoMLJobStatus: Required[literals.AutoMLJobStatus]
    AutoMLJobSecondaryStatus: Required[literals.AutoMLJobSecondaryStatus]
    GenerateCandidateDefinitionsOnly: bool
    AutoMLJobArtifacts: AutoMLJobArtifacts
    ResolvedAttributes: ResolvedAttributes
    ModelDeployConfig: ModelDeployConfig
    ModelDeployResult: ModelDeployResult
    ResponseMetadata: Required[ResponseMetadata]


class AutoMLJobChannel(TypedDict, total=False):
    ChannelType: literals.AutoMLChannelType
    ContentType: str
    CompressionType: literals.CompressionType
    DataSource: AutoMLDataSource


class ImageClassificationJobConfig(TypedDict, total=False):
    CompletionCriteria: AutoMLJobCompletionCriteria


class TextClassificationJobConfig(TypedDict):
    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    ContentColumn: str
    TargetLabelColumn: str


class TimeSeriesTransformations(TypedDict, total=False):
    Filling: dict[str, dict[literals.FillingType, str]]
    Aggregation: dict[str, literals.AggregationTransformationValue]


class TimeSeriesConfig(TypedDict):
    TargetAttributeName: str
    TimestampAttributeName: str
    ItemIdentifierAttributeName: str
    GroupingAttributeNames: NotRequired[list[str]]


class HolidayConfigAttributes(TypedDict, total=False):
    CountryCode: str


class CandidateGenerationConfig(TypedDict, total=False):
    AlgorithmsConfig: list[AutoMLAlgorithmConfig]


class TimeSeriesForecastingJobConfig(TypedDict, total=False):
    FeatureSpecificationS3Uri: str
    CompletionCriteria: AutoMLJobCompletionCriteria
    ForecastFrequency: Required[str]
    ForecastHorizon: Required[int]
    ForecastQuantiles: list[str]
    Transformations: TimeSeriesTransformations
    TimeSeriesConfig: Required[TimeSeriesConfig]
    HolidayConfig: list[HolidayConfigAttributes]
    CandidateGenerationConfig: CandidateGenerationConfig


class TabularJobConfig(TypedDict, total=False):
    CandidateGenerationConfig: CandidateGenerationConfig
    CompletionCriteria: AutoMLJobCompletionCriteria
    FeatureSpecificationS3Uri: str
    Mode: literals.AutoMLMode
    GenerateCandidateDefinitionsOnly: bool
    ProblemType: literals.ProblemType
    TargetAttributeName: Required[str]
    SampleWeightAttributeName: str


class TextGenerationJobConfig(TypedDict, total=False):
    CompletionCriteria: AutoMLJobCompletionCriteria
    BaseModelName: str
    TextGenerationHyperParameters: dict[str, str]
    ModelAccessConfig: ModelAccessConfig


class AutoMLProblemTypeConfig_ImageClassificationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Required[ImageClassificationJobConfig]
    TextClassificationJobConfig: Absent
    TimeSeriesForecastingJobConfig: Absent
    TabularJobConfig: Absent
    TextGenerationJobConfig: Absent


class AutoMLProblemTypeConfig_TextClassificationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Absent
    TextClassificationJobConfig: Required[TextClassificationJobConfig]
    TimeSeriesForecastingJobConfig: Absent
    TabularJobConfig: Absent
    TextGenerationJobConfig: Absent


class AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Absent
    TextClassificationJobConfig: Absent
    TimeSeriesForecastingJobConfig: Required[TimeSeriesForecastingJobConfig]
    TabularJobConfig: Absent
    TextGenerationJobConfig: Absent


class AutoMLProblemTypeConfig_TabularJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Absent
    TextClassificationJobConfig: Absent
    TimeSeriesForecastingJobConfig: Absent
    TabularJobConfig: Required[TabularJobConfig]
    TextGenerationJobConfig: Absent


class AutoMLProblemTypeConfig_TextGenerationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Absent
    TextClassificationJobConfig: Absent
    TimeSeriesForecastingJobConfig: Absent
    TabularJobConfig: Absent
    TextGenerationJobConfig: Required[TextGenerationJobConfig]


AutoMLProblemTypeConfig: TypeAlias = (
    AutoMLProblemTypeConfig_ImageClassificationJobConfig
    | AutoMLProblemTypeConfig_TextClassificationJobConfig
    | AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig
    | AutoMLProblemTypeConfig_TabularJobConfig
    | AutoMLProblemTypeConfig_TextGenerationJobConfig
)


class TabularResolvedAttributes(TypedDict, total=False):
    ProblemType: literals.ProblemType


class TextGenerationResolvedAttributes(TypedDict, total=False):
    BaseModelName: str


class AutoMLProblemTypeResolvedAttributes_TabularResolvedAttributes(TypedDict):
    TabularResolvedAttributes: TabularResolvedAttributes
    TextGenerationResolvedAttributes: NotRequired[Absent]


class AutoMLProblemTypeResolvedAttributes_TextGenerationResolvedAttributes(TypedDict):
    TabularResolvedAttributes: NotRequired[Absent]
    TextGenerationResolvedAttributes: TextGenerationResolvedAttributes


AutoMLProblemTypeResolvedAttributes: TypeAlias = (
    AutoMLProblemTypeResolvedAttributes_TabularResolvedAttributes
    | AutoMLProblemTypeResolvedAttributes_TextGenerationResolvedAttributes
)


class AutoMLResolvedAttributes(TypedDict, total=False):
    AutoMLJobObjective: AutoMLJobObjective
    CompletionCriteria: AutoMLJobCompletionCriteria
    AutoMLProblemTypeResolvedAttributes: AutoMLProblemTypeResolvedAttributes


class EmrServerlessComputeConfig(TypedDict):
    ExecutionRoleARN: str


class AutoMLComputeConfig(TypedDict, total=False):
    EmrServerlessComputeConfig: EmrServerlessComputeConfig


class DescribeAutoMLJobV2Response(TypedDict, total=False):
    AutoMLJobName: Required[str]
    AutoMLJobArn: Required[str]
    AutoMLJobInputDataConfig: Required[list[AutoMLJobChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfig]
    RoleArn: Required[str]
    AutoMLJobObjective: AutoMLJobObjective
    AutoMLProblemTypeConfig: AutoMLProblemTypeConfig
    AutoMLProblemTypeConfigName: literals.AutoMLProblemTypeConfigName
    CreationTime: Required[datetime]
    EndTime: datetime
    LastModifiedTime: Required[datetime]
    FailureReason: str
    PartialFailureReasons: list[AutoMLPartialFailureReason]
    BestCandidate: AutoMLCandidate
    AutoMLJobStatus: Required[literals.AutoMLJobStatus]
    AutoMLJobSecondaryStatus: Required[literals.AutoMLJobSecondaryStatus]
    AutoMLJobArtifacts: AutoMLJobArtifacts
    ResolvedAttributes: AutoMLResolvedAttributes
    ModelDeployConfig: ModelDeployConfig
    ModelDeployResult: ModelDeployResult
    DataSplitConfig: AutoMLDataSplitConfig
    SecurityConfig: AutoMLSecurityConfig
    AutoMLComputeConfig: AutoMLComputeConfig
    ResponseMetadata: Required[ResponseMetadata]


class ClusterInstanceRequirementDetails(TypedDict, total=False):
    CurrentInstanceTypes: list[literals.ClusterInstanceType]
    DesiredInstanceTypes: list[literals.ClusterInstanceType]


class ClusterInstanceTypeDetail(TypedDict, total=False):
    InstanceType: literals.ClusterInstanceType
    CurrentCount: int
    ThreadsPerCore: int


class ClusterLifeCycleConfig(TypedDict, total=False):
    SourceS3Uri: str
    OnCreate: str
    OnInitComplete: str


class ClusterEbsVolumeConfig(TypedDict, total=False):
    VolumeSizeInGB: int
    VolumeKmsKeyId: str
    RootVolume: bool


class ClusterFsxLustreConfig(TypedDict):
    DnsName: str
    MountName: str
    MountPath: NotRequired[str]


class ClusterFsxOpenZfsConfig(TypedDict):
    DnsName: str
    MountPath: NotRequired[str]


class ClusterInstanceStorageConfig_EbsVolumeConfig(TypedDict, total=False):
    EbsVolumeConfig: Required[ClusterEbsVolumeConfig]
    FsxLustreConfig: Absent
    FsxOpenZfsConfig: Absent


class ClusterInstanceStorageConfig_FsxLustreConfig(TypedDict, total=False):
    EbsVolumeConfig: Absent
    FsxLustreConfig: Required[ClusterFsxLustreConfig]
    FsxOpenZfsConfig: Absent


class ClusterInstanceStorageConfig_FsxOpenZfsConfig(TypedDict, total=False):
    EbsVolumeConfig: Absent
    FsxLustreConfig: Absent
    FsxOpenZfsConfig: Required[ClusterFsxOpenZfsConfig]


ClusterInstanceStorageConfig: TypeAlias = (
    ClusterInstanceStorageConfig_EbsVolumeConfig
    | ClusterInstanceStorageConfig_FsxLustreConfig
    | ClusterInstanceStorageConfig_FsxOpenZfsConfig
)


class CapacitySizeConfig(TypedDict):
    Type: literals.NodeUnavailabilityType
    Value: int


class RollingDeploymentPolicy(TypedDict):
    MaximumBatchSize: CapacitySizeConfig
    RollbackMaximumBatchSize: NotRequired[CapacitySizeConfig]


class AlarmDetails(TypedDict):
    AlarmName: str


class DeploymentConfiguration(TypedDict, total=False):
    RollingUpdatePolicy: RollingDeploymentPolicy
    WaitIntervalInSeconds: int
    AutoRollbackConfiguration: list[AlarmDetails]


class ScheduledUpdateConfig(TypedDict):
    ScheduleExpression: str
    DeploymentConfig: NotRequired[DeploymentConfiguration]


class ClusterPatchScheduleDetails(TypedDict, total=False):
    NextPatchDate: datetime


class ClusterDrainPolicy(TypedDict, total=False):
    DrainTimeoutInSeconds: int
    OnDrainTimeout: literals.ClusterOnDrainTimeout


class ClusterAutoPatchConfigDetails(TypedDict, total=False):
    PatchingStrategy: literals.ClusterPatchingStrategy
    CurrentPatchSchedule: ClusterPatchScheduleDetails
    DesiredPatchSchedule: ClusterPatchScheduleDetails
    DeploymentConfig: DeploymentConfiguration
    IdleWaitWindowInSeconds: int
    DrainPolicy: ClusterDrainPolicy


class ClusterKubernetesTaint(TypedDict):
    Key: str
    Value: NotRequired[str]
    Effect: literals.ClusterKubernetesTaintEffect


class ClusterKubernetesConfigDetails(TypedDict, total=False):
    CurrentLabels: dict[str, str]
    DesiredLabels: dict[str, str]
    CurrentTaints: list[ClusterKubernetesTaint]
    DesiredTaints: list[ClusterKubernetesTaint]


class ClusterSpotOptions(TypedDict):
    pass


class ClusterOnDemandOptions(TypedDict):
    pass


class ClusterCapacityRequirements(TypedDict, total=False):
    Spot: ClusterSpotOptions
    OnDemand: ClusterOnDemandOptions


class ClusterSlurmConfigDetails(TypedDict):
    NodeType: literals.ClusterSlurmNodeType
    PartitionNames: NotRequired[list[str]]


class ClusterNetworkInterfaceDetails(TypedDict, total=False):
    InterfaceType: literals.ClusterInterfaceType


class ClusterInstanceGroupDetails(TypedDict, total=False):
    CurrentCount: int
    TargetCount: int
    MinCount: int
    InstanceGroupName: str
    InstanceType: literals.ClusterInstanceType
    InstanceRequirements: ClusterInstanceRequirementDetails
    InstanceTypeDetails: list[ClusterInstanceTypeDetail]
    LifeCycleConfig: ClusterLifeCycleConfig
    ExecutionRole: str
    ThreadsPerCore: int
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    Status: literals.InstanceGroupStatus
    TrainingPlanArn: str
    TrainingPlanStatus: str
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    AutoPatchConfig: ClusterAutoPatchConfigDetails
    CurrentImageId: str
    DesiredImageId: str
    CurrentImageReleaseVersion: str
    DesiredImageReleaseVersion: str
    ImageVersionStatus: literals.ClusterImageVersionStatus
    ActiveOperations: dict[literals.ActiveClusterOperationName, int]
    KubernetesConfig: ClusterKubernetesConfigDetails
    CapacityRequirements: ClusterCapacityRequirements
    TargetStateCount: int
    SoftwareUpdateStatus: literals.SoftwareUpdateStatus
    ActiveSoftwareUpdateConfig: DeploymentConfiguration
    SlurmConfig: ClusterSlurmConfigDetails
    NetworkInterface: ClusterNetworkInterfaceDetails


class FSxLustreConfig(TypedDict):
    SizeInGiB: int
    PerUnitStorageThroughput: int


class EnvironmentConfigDetails(TypedDict, total=False):
    FSxLustreConfig: FSxLustreConfig
    S3OutputPath: str


class ClusterRestrictedInstanceGroupDetails(TypedDict, total=False):
    CurrentCount: int
    TargetCount: int
    InstanceGroupName: str
    InstanceType: literals.ClusterInstanceType
    ExecutionRole: str
    ThreadsPerCore: int
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    Status: literals.InstanceGroupStatus
    TrainingPlanArn: str
    TrainingPlanStatus: str
    OverrideVpcConfig: VpcConfig
    ScheduledUpdateConfig: ScheduledUpdateConfig
    EnvironmentConfig: EnvironmentConfigDetails


class ClusterSharedEnvironmentConfigDetails(TypedDict, total=False):
    CurrentFSxLustreConfig: FSxLustreConfig
    DesiredFSxLustreConfig: FSxLustreConfig
    CurrentFSxLustreDeletionPolicy: literals.ClusterFSxLustreDeletionPolicy
    DesiredFSxLustreDeletionPolicy: literals.ClusterFSxLustreDeletionPolicy


class ClusterRestrictedInstanceGroupsConfigOutput(TypedDict):
    SharedEnvironmentConfig: ClusterSharedEnvironmentConfigDetails


class ClusterOrchestratorEksConfig(TypedDict):
    ClusterArn: str


class ClusterAccountingDatabase(TypedDict):
    Endpoint: str
    Port: NotRequired[int]
    Name: NotRequired[str]
    SecretArn: str


class ClusterOrchestratorSlurmConfig(TypedDict, total=False):
    SlurmConfigStrategy: literals.ClusterSlurmConfigStrategy
    AccountingDatabase: ClusterAccountingDatabase


class ClusterOrchestrator(TypedDict, total=False):
    Eks: ClusterOrchestratorEksConfig
    Slurm: ClusterOrchestratorSlurmConfig


class ClusterTieredStorageConfig(TypedDict):
    Mode: literals.ClusterConfigMode
    InstanceMemoryAllocationPercentage: NotRequired[int]


class ClusterAutoScalingConfigOutput(TypedDict):
    Mode: literals.ClusterAutoScalingMode
    AutoScalerType: NotRequired[literals.ClusterAutoScalerType]
    Status: literals.ClusterAutoScalingStatus
    FailureMessage: NotRequired[str]


class DescribeClusterResponse(TypedDict, total=False):
    ClusterArn: Required[str]
    ClusterName: str
    ClusterStatus: Required[literals.ClusterStatus]
    CreationTime: datetime
    FailureMessage: str
    InstanceGroups: Required[list[ClusterInstanceGroupDetails]]
    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupDetails]
    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigOutput
    VpcConfig: VpcConfig
    Orchestrator: ClusterOrchestrator
    TieredStorageConfig: ClusterTieredStorageConfig
    NodeRecovery: literals.ClusterNodeRecovery
    NodeProvisioningMode: literals.ClusterNodeProvisioningMode
    ClusterRole: str
    AutoScaling: ClusterAutoScalingConfigOutput
    ResponseMetadata: Required[ResponseMetadata]


class ClusterMetadata(TypedDict, total=False):
    FailureMessage: str
    EksRoleAccessEntries: list[str]
    SlrAccessEntry: str


class CapacityReservation(TypedDict, total=False):
    Arn: str
    Type: literals.CapacityReservationType


class InstanceGroupMetadata(TypedDict, total=False):
    FailureMessage: str
    AvailabilityZoneId: str
    CapacityReservation: CapacityReservation
    SubnetId: str
    SecurityGroupIds: list[str]
    AmiOverride: str


class InstanceGroupScalingMetadata(TypedDict, total=False):
    InstanceCount: int
    TargetCount: int
    MinCount: int
    FailureMessage: str


class AdditionalEnis(TypedDict, total=False):
    EfaEnis: list[str]


class InstanceRequirementsEniConfiguration(TypedDict, total=False):
    CustomerEni: str
    AdditionalEnis: AdditionalEnis


class InstanceMetadata(TypedDict, total=False):
    CustomerEni: str
    AdditionalEnis: AdditionalEnis
    InstanceRequirementsEniConfigurations: list[InstanceRequirementsEniConfiguration]
    CapacityReservation: CapacityReservation
    FailureMessage: str
    LcsExecutionState: str
    NodeLogicalId: str


class DatabaseConfigurationMetadata(TypedDict, total=False):
    RollbackStatus: literals.DatabaseConfigurationRollbackStatus
    Advisory: str
    FailureMessage: str


class SlurmHealthMetadata(TypedDict):
    Component: literals.SlurmHealthComponent
    Status: literals.SlurmHealthStatus
    Reason: NotRequired[literals.SlurmHealthReason]


class EventMetadata_Cluster(TypedDict, total=False):
    Cluster: Required[ClusterMetadata]
    InstanceGroup: Absent
    InstanceGroupScaling: Absent
    Instance: Absent
    DatabaseConfiguration: Absent
    SlurmHealth: Absent


class EventMetadata_InstanceGroup(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Required[InstanceGroupMetadata]
    InstanceGroupScaling: Absent
    Instance: Absent
    DatabaseConfiguration: Absent
    SlurmHealth: Absent


class EventMetadata_InstanceGroupScaling(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Absent
    InstanceGroupScaling: Required[InstanceGroupScalingMetadata]
    Instance: Absent
    DatabaseConfiguration: Absent
    SlurmHealth: Absent


class EventMetadata_Instance(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Absent
    InstanceGroupScaling: Absent
    Instance: Required[InstanceMetadata]
    DatabaseConfiguration: Absent
    SlurmHealth: Absent


class EventMetadata_DatabaseConfiguration(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Absent
    InstanceGroupScaling: Absent
    Instance: Absent
    DatabaseConfiguration: Required[DatabaseConfigurationMetadata]
    SlurmHealth: Absent


class EventMetadata_SlurmHealth(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Absent
    InstanceGroupScaling: Absent
    Instance: Absent
    DatabaseConfiguration: Absent
    SlurmHealth: Required[SlurmHealthMetadata]


EventMetadata: TypeAlias = (
    EventMetadata_Cluster
    | EventMetadata_InstanceGroup
    | EventMetadata_InstanceGroupScaling
    | EventMetadata_Instance
    | EventMetadata_DatabaseConfiguration
    | EventMetadata_SlurmHealth
)


class EventDetails(TypedDict, total=False):
    EventMetadata: EventMetadata


class ClusterEventDetail(TypedDict, total=False):
    EventId: Required[str]
    ClusterArn: Required[str]
    ClusterName: Required[str]
    InstanceGroupName: str
    InstanceId: str
    ResourceType: Required[literals.ClusterEventResourceType]
    EventTime: Required[datetime]
    EventDetails: EventDetails
    Description: str
    EventLevel: literals.ClusterEventLevel
    OperationId: str


class DescribeClusterEventResponse(TypedDict):
    EventDetails: NotRequired[ClusterEventDetail]
    ResponseMetadata: ResponseMetadata


class ExtensionDetails(TypedDict):
    ClusterArn: str
    ExtensionArn: str
    ExtensionName: str
    ExtensionVersion: str
    Status: literals.ExtensionStatus
    ConfigurationValues: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ExtensionNodeSummary(TypedDict):
    TotalCount: int
    ActiveCount: int


class ExtensionHealthIssue(TypedDict):
    Code: literals.ExtensionHealthIssueCode
    Message: str
    NodeCount: int


class ExtensionHealth(TypedDict):
    Issues: list[ExtensionHealthIssue]


class DescribeClusterExtensionResponse(TypedDict):
    ExtensionDetails: ExtensionDetails
    NodeSummary: NotRequired[ExtensionNodeSummary]
    Health: NotRequired[ExtensionHealth]
    ResponseMetadata: ResponseMetadata


class ClusterInstanceStatusDetails(TypedDict):
    Status: literals.ClusterInstanceStatus
    Message: NotRequired[str]


class ClusterInstancePlacement(TypedDict, total=False):
    AvailabilityZone: str
    AvailabilityZoneId: str


class UltraServerInfo(TypedDict, total=False):
    Id: str
    Type: str


class ClusterKubernetesConfigNodeDetails(TypedDict, total=False):
    CurrentLabels: dict[str, str]
    DesiredLabels: dict[str, str]
    CurrentTaints: list[ClusterKubernetesTaint]
    DesiredTaints: list[ClusterKubernetesTaint]


class ClusterNodeDetails(TypedDict, total=False):
    InstanceGroupName: str
    InstanceId: str
    NodeLogicalId: str
    InstanceStatus: ClusterInstanceStatusDetails
    InstanceType: literals.ClusterInstanceType
    LaunchTime: datetime
    LastSoftwareUpdateTime: datetime
    LifeCycleConfig: ClusterLifeCycleConfig
    OverrideVpcConfig: VpcConfig
    ThreadsPerCore: int
    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    PrivatePrimaryIp: str
    PrivatePrimaryIpv6: str
    PrivateDnsHostname: str
    Placement: ClusterInstancePlacement
    CurrentImageId: str
    DesiredImageId: str
    CurrentImageReleaseVersion: str
    DesiredImageReleaseVersion: str
    ImageVersionStatus: literals.ClusterImageVersionStatus
    UltraServerInfo: UltraServerInfo
    KubernetesConfig: ClusterKubernetesConfigNodeDetails
    CapacityType: literals.ClusterCapacityType
    NetworkInterface: ClusterNetworkInterfaceDetails


class DescribeClusterNodeResponse(TypedDict):
    NodeDetails: ClusterNodeDetails
    ResponseMetadata: ResponseMetadata


class ClusterOperationScalingConfiguration(TypedDict, total=False):
    CurrentCount: int
    TargetCount: int
    MinCount: int


class ClusterOperationScalingDetails(TypedDict, total=False):
    InstanceGroupName: str
    Status: literals.ClusterOperationStatus
    Original: ClusterOperationScalingConfiguration
    Desired: ClusterOperationScalingConfiguration


class InstanceGroupHealthCheckConfiguration(TypedDict):
    InstanceGroupName: str
    InstanceIds: NotRequired[list[str]]
    DeepHealthChecks: list[literals.DeepHealthCheckType]


class DescribeClusterOperationResponse(TypedDict, total=False):
    OperationId: str
    ClusterArn: str
    Type: literals.ClusterOperationType
    Status: literals.ClusterOperationStatus
    CreationTime: datetime
    ScalingDetails: list[ClusterOperationScalingDetails]
    DeepHealthCheckDetails: list[InstanceGroupHealthCheckConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class PriorityClass(TypedDict):
    Name: str
    Weight: int


class SchedulerConfig(TypedDict, total=False):
    PriorityClasses: list[PriorityClass]
    FairShare: literals.FairShare
    IdleResourceSharing: literals.IdleResourceSharing


class DescribeClusterSchedulerConfigResponse(TypedDict, total=False):
    ClusterSchedulerConfigArn: Required[str]
    ClusterSchedulerConfigId: Required[str]
    Name: Required[str]
    ClusterSchedulerConfigVersion: Required[int]
    Status: Required[literals.SchedulerResourceStatus]
    FailureReason: str
    StatusDetails: dict[
        literals.SchedulerConfigComponent, literals.SchedulerResourceStatus
    ]
    ClusterArn: str
    SchedulerConfig: SchedulerConfig
    Description: str
    CreationTime: Required[datetime]
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    ResponseMetadata: Required[ResponseMetadata]


class GitConfig(TypedDict, total=False):
    RepositoryUrl: Required[str]
    Branch: str
    SecretArn: str


class DescribeCodeRepositoryOutput(TypedDict):
    CodeRepositoryName: str
    CodeRepositoryArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    GitConfig: NotRequired[GitConfig]
    ResponseMetadata: ResponseMetadata


class ModelArtifacts(TypedDict):
    S3ModelArtifacts: str


class ModelDigests(TypedDict, total=False):
    ArtifactDigest: str


class InputConfig(TypedDict):
    S3Uri: str
    DataInputConfig: NotRequired[str]
    Framework: literals.Framework
    FrameworkVersion: NotRequired[str]


class TargetPlatform(TypedDict):
    Os: literals.TargetPlatformOs
    Arch: literals.TargetPlatformArch
    Accelerator: NotRequired[literals.TargetPlatformAccelerator]


class OutputConfig(TypedDict, total=False):
    S3OutputLocation: Required[str]
    TargetDevice: literals.TargetDevice
    TargetPlatform: TargetPlatform
    CompilerOptions: str
    KmsKeyId: str


class NeoVpcConfig(TypedDict):
    SecurityGroupIds: list[str]
    Subnets: list[str]


class DerivedInformation(TypedDict, total=False):
    DerivedDataInputConfig: str


class DescribeCompilationJobResponse(TypedDict):
    CompilationJobName: str
    CompilationJobArn: str
    CompilationJobStatus: literals.CompilationJobStatus
    CompilationStartTime: NotRequired[datetime]
    CompilationEndTime: NotRequired[datetime]
    StoppingCondition: StoppingCondition
    InferenceImage: NotRequired[str]
    ModelPackageVersionArn: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    FailureReason: str
    ModelArtifacts: ModelArtifacts
    ModelDigests: NotRequired[ModelDigests]
    RoleArn: str
    InputConfig: InputConfig
    OutputConfig: OutputConfig
    VpcConfig: NotRequired[NeoVpcConfig]
    DerivedInformation: NotRequired[DerivedInformation]
    ResponseMetadata: ResponseMetadata


class AcceleratorPartitionConfig(TypedDict):
    Type: literals.MIGProfileType
    Count: int


class ComputeQuotaResourceConfig(TypedDict, total=False):
    InstanceType: Required[literals.ClusterInstanceType]
    Count: int
    Accelerators: int
    VCpu: float
    MemoryInGiB: float
    AcceleratorPartition: AcceleratorPartitionConfig


class ResourceSharingConfig(TypedDict, total=False):
    Strategy: Required[literals.ResourceSharingStrategy]
    BorrowLimit: int
    AbsoluteBorrowLimits: list[ComputeQuotaResourceConfig]


class ComputeQuotaConfig(TypedDict, total=False):
    ComputeQuotaResources: list[ComputeQuotaResourceConfig]
    ResourceSharingConfig: ResourceSharingConfig
    PreemptTeamTasks: literals.PreemptTeamTasks


class ComputeQuotaTarget(TypedDict):
    TeamName: str
    FairShareWeight: NotRequired[int]


class DescribeComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    ComputeQuotaId: str
    Name: str
    Description: NotRequired[str]
    ComputeQuotaVersion: int
    Status: literals.SchedulerResourceStatus
    FailureReason: NotRequired[str]
    ClusterArn: NotRequired[str]
    ComputeQuotaConfig: NotRequired[ComputeQuotaConfig]
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: NotRequired[literals.ActivationState]
    CreationTime: datetime
    CreatedBy: NotRequired[UserContext]
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ResponseMetadata: ResponseMetadata


class ContextSource(TypedDict, total=False):
    SourceUri: Required[str]
    SourceType: str
    SourceId: str


class DescribeContextResponse(TypedDict, total=False):
    ContextName: str
    ContextArn: str
    Source: ContextSource
    ContextType: str
    Description: str
    Properties: dict[str, str]
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    LineageGroupArn: str
    ResponseMetadata: Required[ResponseMetadata]


class MonitoringConstraintsResource(TypedDict, total=False):
    S3Uri: str


class MonitoringStatisticsResource(TypedDict, total=False):
    S3Uri: str


class DataQualityBaselineConfig(TypedDict, total=False):
    BaseliningJobName: str
    ConstraintsResource: MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResource


class DataQualityAppSpecification(TypedDict, total=False):
    ImageUri: Required[str]
    ContainerEntrypoint: list[str]
    ContainerArguments: list[str]
    RecordPreprocessorSourceUri: str
    PostAnalyticsProcessorSourceUri: str
    Environment: dict[str, str]


class EndpointInput(TypedDict, total=False):
    EndpointName: Required[str]
    LocalPath: Required[str]
    S3InputMode: Required[literals.ProcessingS3InputMode]
    S3DataDistributionType: Required[literals.ProcessingS3DataDistributionType]
    FeaturesAttribute: str
    InferenceAttribute: str
    ProbabilityAttribute: str
    ProbabilityThresholdAttribute: float
    StartTimeOffset: str
    EndTimeOffset: str
    ExcludeFeaturesAttribute: str


class MonitoringCsvDatasetFormat(TypedDict, total=False):
    Header: bool


class MonitoringJsonDatasetFormat(TypedDict, total=False):
    Line: bool


class MonitoringParquetDatasetFormat(TypedDict):
    pass


class MonitoringDatasetFormat(TypedDict, total=False):
    Csv: MonitoringCsvDatasetFormat
    Json: MonitoringJsonDatasetFormat
    Parquet: MonitoringParquetDatasetFormat


class BatchTransformInput(TypedDict, total=False):
    DataCapturedDestinationS3Uri: Required[str]
    DatasetFormat: Required[MonitoringDatasetFormat]
    LocalPath: Required[str]
    S3InputMode: literals.ProcessingS3InputMode
    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    FeaturesAttribute: str
    InferenceAttribute: str
    ProbabilityAttribute: str
    ProbabilityThresholdAttribute: float
    StartTimeOffset: str
    EndTimeOffset: str
    ExcludeFeaturesAttribute: str


class DataQualityJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


class MonitoringS3Output(TypedDict):
    S3Uri: str
    LocalPath: str
    S3UploadMode: literals.ProcessingS3UploadMode


class MonitoringOutput(TypedDict):
    S3Output: MonitoringS3Output


class MonitoringOutputConfig(TypedDict):
    MonitoringOutputs: list[MonitoringOutput]
    KmsKeyId: NotRequired[str]


class MonitoringClusterConfig(TypedDict):
    InstanceCount: int
    InstanceType: literals.ProcessingInstanceType
    VolumeSizeInGB: int
    VolumeKmsKeyId: NotRequired[str]


class MonitoringResources(TypedDict):
    ClusterConfig: MonitoringClusterConfig


class MonitoringNetworkConfig(TypedDict, total=False):
    EnableInterContainerTrafficEncryption: bool
    EnableNetworkIsolation: bool
    VpcConfig: VpcConfig


class MonitoringStoppingCondition(TypedDict):
    MaxRuntimeInSeconds: int


class DescribeDataQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    DataQualityBaselineConfig: NotRequired[DataQualityBaselineConfig]
    DataQualityAppSpecification: DataQualityAppSpecification
    DataQualityJobInput: DataQualityJobInput
    DataQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    ResponseMetadata: ResponseMetadata


class EdgeModel(TypedDict):
    ModelName: str
    ModelVersion: str
    LatestSampleTime: NotRequired[datetime]
    LatestInference: NotRequired[datetime]


class DescribeDeviceResponse(TypedDict, total=False):
    DeviceArn: str
    DeviceName: Required[str]
    Description: str
    DeviceFleetName: Required[str]
    IotThingName: str
    RegistrationTime: Required[datetime]
    LatestHeartbeat: datetime
    Models: list[EdgeModel]
    MaxModels: int
    NextToken: str
    AgentVersion: str
    ResponseMetadata: Required[ResponseMetadata]


class EdgeOutputConfig(TypedDict, total=False):
    S3OutputLocation: Required[str]
    KmsKeyId: str
    PresetDeploymentType: literals.EdgePresetDeploymentType
    PresetDeploymentConfig: str


class DescribeDeviceFleetResponse(TypedDict):
    DeviceFleetName: str
    DeviceFleetArn: str
    OutputConfig: EdgeOutputConfig
    Description: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    RoleArn: NotRequired[str]
    IotRoleAlias: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class SharingSettings(TypedDict, total=False):
    NotebookOutputOption: literals.NotebookOutputOption
    S3OutputPath: str
    S3KmsKeyId: str


class CodeRepository(TypedDict):
    RepositoryUrl: str


class JupyterServerAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    LifecycleConfigArns: list[str]
    CodeRepositories: list[CodeRepository]


class CustomImage(TypedDict):
    ImageName: str
    ImageVersionNumber: NotRequired[int]
    AppImageConfigName: str


class KernelGatewayAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    CustomImages: list[CustomImage]
    LifecycleConfigArns: list[str]


class TensorBoardAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec


class RStudioServerProAppSettings(TypedDict, total=False):
    AccessStatus: literals.RStudioServerProAccessStatus
    UserGroup: literals.RStudioServerProUserGroup


class RSessionAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    CustomImages: list[CustomImage]


class TimeSeriesForecastingSettings(TypedDict, total=False):
    Status: literals.FeatureStatus
    AmazonForecastRoleArn: str


class ModelRegisterSettings(TypedDict, total=False):
    Status: literals.FeatureStatus
    CrossAccountModelRegisterRoleArn: str


class WorkspaceSettings(TypedDict, total=False):
    S3ArtifactPath: str
    S3KmsKeyId: str


class IdentityProviderOAuthSetting(TypedDict, total=False):
    DataSourceName: literals.DataSourceName
    Status: literals.FeatureStatus
    SecretArn: str


class DirectDeploySettings(TypedDict, total=False):
    Status: literals.FeatureStatus


class KendraSettings(TypedDict, total=False):
    Status: literals.FeatureStatus


class GenerativeAiSettings(TypedDict, total=False):
    AmazonBedrockRoleArn: str


class EmrServerlessSettings(TypedDict, total=False):
    ExecutionRoleArn: str
    Status: literals.FeatureStatus


class CanvasAppSettings(TypedDict, total=False):
    TimeSeriesForecastingSettings: TimeSeriesForecastingSettings
    ModelRegisterSettings: ModelRegisterSettings
    WorkspaceSettings: WorkspaceSettings
    IdentityProviderOAuthSettings: list[IdentityProviderOAuthSetting]
    DirectDeploySettings: DirectDeploySettings
    KendraSettings: KendraSettings
    GenerativeAiSettings: GenerativeAiSettings
    EmrServerlessSettings: EmrServerlessSettings


class IdleSettings(TypedDict, total=False):
    LifecycleManagement: literals.LifecycleManagement
    IdleTimeoutInMinutes: int
    MinIdleTimeoutInMinutes: int
    MaxIdleTimeoutInMinutes: int


class AppLifecycleManagement(TypedDict, total=False):
    IdleSettings: IdleSettings


class CodeEditorAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    CustomImages: list[CustomImage]
    LifecycleConfigArns: list[str]
    AppLifecycleManagement: AppLifecycleManagement
    BuiltInLifecycleConfigArn: str


class EmrSettings(TypedDict, total=False):
    AssumableRoleArns: list[str]
    ExecutionRoleArns: list[str]


class JupyterLabAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    CustomImages: list[CustomImage]
    LifecycleConfigArns: list[str]
    CodeRepositories: list[CodeRepository]
    AppLifecycleManagement: AppLifecycleManagement
    EmrSettings: EmrSettings
    BuiltInLifecycleConfigArn: str


class DefaultEbsStorageSettings(TypedDict):
    DefaultEbsVolumeSizeInGb: int
    MaximumEbsVolumeSizeInGb: int


class DefaultSpaceStorageSettings(TypedDict, total=False):
    DefaultEbsStorageSettings: DefaultEbsStorageSettings


class CustomPosixUserConfig(TypedDict):
    Uid: int
    Gid: int


class EFSFileSystemConfig(TypedDict):
    FileSystemId: str
    FileSystemPath: NotRequired[str]


class FSxLustreFileSystemConfig(TypedDict):
    FileSystemId: str
    FileSystemPath: NotRequired[str]


class S3FileSystemConfig(TypedDict):
    MountPath: NotRequired[str]
    S3Uri: str


class CustomFileSystemConfig_EFSFileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: Required[EFSFileSystemConfig]
    FSxLustreFileSystemConfig: Absent
    S3FileSystemConfig: Absent


class CustomFileSystemConfig_FSxLustreFileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: Absent
    FSxLustreFileSystemConfig: Required[FSxLustreFileSystemConfig]
    S3FileSystemConfig: Absent


class CustomFileSystemConfig_S3FileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: Absent
    FSxLustreFileSystemConfig: Absent
    S3FileSystemConfig: Required[S3FileSystemConfig]


CustomFileSystemConfig: TypeAlias = (
    CustomFileSystemConfig_EFSFileSystemConfig
    | CustomFileSystemConfig_FSxLustreFileSystemConfig
    | CustomFileSystemConfig_S3FileSystemConfig
)


class HiddenSageMakerImage(TypedDict, total=False):
    SageMakerImageName: literals.SageMakerImageName
    VersionAliases: list[str]


class StudioWebPortalSettings(TypedDict, total=False):
    HiddenMlTools: list[literals.MlTools]
    HiddenAppTypes: list[literals.AppType]
    HiddenInstanceTypes: list[literals.AppInstanceType]
    HiddenSageMakerImageVersionAliases: list[HiddenSageMakerImage]
    ExecutionRoleSessionNameMode: literals.ExecutionRoleSessionNameMode


class UserSettings(TypedDict, total=False):
    ExecutionRole: str
    SecurityGroups: list[str]
    SharingSettings: SharingSettings
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    TensorBoardAppSettings: TensorBoardAppSettings
    RStudioServerProAppSettings: RStudioServerProAppSettings
    RSessionAppSettings: RSessionAppSettings
    CanvasAppSettings: CanvasAppSettings
    CodeEditorAppSettings: CodeEditorAppSettings
    JupyterLabAppSettings: JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettings
    DefaultLandingUri: str
    StudioWebPortal: literals.StudioWebPortal
    CustomPosixUserConfig: CustomPosixUserConfig
    CustomFileSystemConfigs: list[CustomFileSystemConfig]
    StudioWebPortalSettings: StudioWebPortalSettings
    AutoMountHomeEFS: literals.AutoMountHomeEFS


class RStudioServerProDomainSettings(TypedDict, total=False):
    DomainExecutionRoleArn: Required[str]
    RStudioConnectUrl: str
    RStudioPackageManagerUrl: str
    DefaultResourceSpec: ResourceSpec


class TrustedIdentityPropagationSettings(TypedDict):
    Status: literals.FeatureStatus


class DockerSettings(TypedDict, total=False):
    EnableDockerAccess: literals.FeatureStatus
    VpcOnlyTrustedAccounts: list[str]
    RootlessDocker: literals.FeatureStatus


class AmazonQSettings(TypedDict, total=False):
    Status: literals.FeatureStatus
    QProfileArn: str


class UnifiedStudioSettings(TypedDict, total=False):
    StudioWebPortalAccess: literals.FeatureStatus
    DomainAccountId: str
    DomainRegion: str
    DomainId: str
    ProjectId: str
    EnvironmentId: str
    ProjectS3Path: str
    SingleSignOnApplicationArn: str


class DomainSettings(TypedDict, total=False):
    SecurityGroupIds: list[str]
    RStudioServerProDomainSettings: RStudioServerProDomainSettings
    ExecutionRoleIdentityConfig: literals.ExecutionRoleIdentityConfig
    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings
    DockerSettings: DockerSettings
    AmazonQSettings: AmazonQSettings
    UnifiedStudioSettings: UnifiedStudioSettings
    IpAddressType: literals.IPAddressType


class DefaultSpaceSettings(TypedDict, total=False):
    ExecutionRole: str
    SecurityGroups: list[str]
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    JupyterLabAppSettings: JupyterLabAppSettings
    SpaceStorageSettings: DefaultSpaceStorageSettings
    CustomPosixUserConfig: CustomPosixUserConfig
    CustomFileSystemConfigs: list[CustomFileSystemConfig]


class DescribeDomainResponse(TypedDict, total=False):
    DomainArn: str
    DomainId: str
    DomainName: str
    HomeEfsFileSystemId: str
    SingleSignOnManagedApplicationInstanceId: str
    SingleSignOnApplicationArn: str
    Status: literals.DomainStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    FailureReason: str
    SecurityGroupIdForDomainBoundary: str
    AuthMode: literals.AuthMode
    DefaultUserSettings: UserSettings
    DomainSettings: DomainSettings
    AppNetworkAccessType: literals.AppNetworkAccessType
    HomeEfsFileSystemKmsKeyId: str
    SubnetIds: list[str]
    Url: str
    VpcId: str
    KmsKeyId: str
    AppSecurityGroupManagement: literals.AppSecurityGroupManagement
    HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation
    TagPropagation: literals.TagPropagation
    DefaultSpaceSettings: DefaultSpaceSettings
    ResponseMetadata: Required[ResponseMetadata]


class EdgeDeploymentModelConfig(TypedDict):
    ModelHandle: str
    EdgePackagingJobName: str


class DeviceSelectionConfig(TypedDict, total=False):
    DeviceSubsetType: Required[literals.DeviceSubsetType]
    Percentage: int
    DeviceNames: list[str]
    DeviceNameContains: str


class EdgeDeploymentConfig(TypedDict):
    FailureHandlingPolicy: literals.FailureHandlingPolicy


class EdgeDeploymentStatus(TypedDict):
    StageStatus: literals.StageStatus
    EdgeDeploymentSuccessInStage: int
    EdgeDeploymentPendingInStage: int
    EdgeDeploymentFailedInStage: int
    EdgeDeploymentStatusMessage: NotRequired[str]
    EdgeDeploymentStageStartTime: NotRequired[datetime]


class DeploymentStageStatusSummary(TypedDict):
    StageName: str
    DeviceSelectionConfig: DeviceSelectionConfig
    DeploymentConfig: EdgeDeploymentConfig
    DeploymentStatus: EdgeDeploymentStatus


class DescribeEdgeDeploymentPlanResponse(TypedDict):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    ModelConfigs: list[EdgeDeploymentModelConfig]
    DeviceFleetName: str
    EdgeDeploymentSuccess: NotRequired[int]
    EdgeDeploymentPending: NotRequired[int]
    EdgeDeploymentFailed: NotRequired[int]
    Stages: list[DeploymentStageStatusSummary]
    NextToken: NotRequired[str]
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    ResponseMetadata: ResponseMetadata


class EdgePresetDeploymentOutput(TypedDict, total=False):
    Type: Required[literals.EdgePresetDeploymentType]
    Artifact: str
    Status: literals.EdgePresetDeploymentStatus
    StatusMessage: str


class DescribeEdgePackagingJobResponse(TypedDict, total=False):
    EdgePackagingJobArn: Required[str]
    EdgePackagingJobName: Required[str]
    CompilationJobName: str
    ModelName: str
    ModelVersion: str
    RoleArn: str
    OutputConfig: EdgeOutputConfig
    ResourceKey: str
    EdgePackagingJobStatus: Required[literals.EdgePackagingJobStatus]
    EdgePackagingJobStatusMessage: str
    CreationTime: datetime
    LastModifiedTime: datetime
    ModelArtifact: str
    ModelSignature: str
    PresetDeploymentOutput: EdgePresetDeploymentOutput
    ResponseMetadata: Required[ResponseMetadata]


class DeployedImage(TypedDict, total=False):
    SpecifiedImage: str
    ResolvedImage: str
    ResolutionTime: datetime


class InstancePoolSummary(TypedDict):
    InstanceType: literals.ProductionVariantInstanceType
    CurrentInstanceCount: int


class ProductionVariantStatus(TypedDict, total=False):
    Status: Required[literals.VariantStatus]
    StatusMessage: str
    StartTime: datetime


class ProductionVariantServerlessConfig(TypedDict):
    MemorySizeInMB: int
    MaxConcurrency: int
    ProvisionedConcurrency: NotRequired[int]


class ProductionVariantManagedInstanceScalingScaleInPolicy(TypedDict, total=False):
    Strategy: Required[literals.ManagedInstanceScalingScaleInStrategy]
    MaximumStepSize: int
    CooldownInMinutes: int


class ProductionVariantManagedInstanceScaling(TypedDict, total=False):
    Status: literals.ManagedInstanceScalingStatus
    MinInstanceCount: int
    MaxInstanceCount: int
    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy


class PrefixAwareRoutingConfig(TypedDict, total=False):
    PrefixLength: int
    ConcurrencyThreshold: int


class ProductionVariantRoutingConfig(TypedDict):
    RoutingStrategy: literals.RoutingStrategy
    PrefixAwareRoutingConfig: NotRequired[PrefixAwareRoutingConfig]


class Ec2CapacityReservation(TypedDict, total=False):
    Ec2CapacityReservationId: str
    TotalInstanceCount: int
    AvailableInstanceCount: int
    UsedByCurrentEndpoint: int


class ProductionVariantCapacityReservationSummary(TypedDict, total=False):
    MlReservationArn: str
    CapacityReservationPreference: literals.CapacityReservationPreference
    TotalInstanceCount: int
    AvailableInstanceCount: int
    UsedByCurrentEndpoint: int
    Ec2CapacityReservations: list[Ec2CapacityReservation]


class AcceleratorPartitionLayout(TypedDict, total=False):
    AcceleratorPartitionTypes: list[str]


class ProductionVariantSummary(TypedDict, total=False):
    VariantName: Required[str]
    DeployedImages: list[DeployedImage]
    CurrentWeight: float
    DesiredWeight: float
    CurrentInstanceCount: int
    DesiredInstanceCount: int
    InstancePools: list[InstancePoolSummary]
    VariantStatus: list[ProductionVariantStatus]
    CurrentServerlessConfig: ProductionVariantServerlessConfig
    DesiredServerlessConfig: ProductionVariantServerlessConfig
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
    CapacityReservationConfig: ProductionVariantCapacityReservationSummary
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]


class DataCaptureConfigSummary(TypedDict):
    EnableCapture: bool
    CaptureStatus: literals.CaptureStatus
    CurrentSamplingPercentage: int
    DestinationS3Uri: str
    KmsKeyId: str


class CapacitySize(TypedDict):
    Type: literals.CapacitySizeType
    Value: int


class TrafficRoutingConfig(TypedDict):
    Type: literals.TrafficRoutingConfigType
    WaitIntervalInSeconds: int
    CanarySize: NotRequired[CapacitySize]
    LinearStepSize: NotRequired[CapacitySize]


class BlueGreenUpdatePolicy(TypedDict, total=False):
    TrafficRoutingConfiguration: Required[TrafficRoutingConfig]
    TerminationWaitInSeconds: int
    MaximumExecutionTimeoutInSeconds: int


class RollingUpdatePolicy(TypedDict):
    MaximumBatchSize: CapacitySize
    WaitIntervalInSeconds: int
    MaximumExecutionTimeoutInSeconds: NotRequired[int]
    RollbackMaximumBatchSize: NotRequired[CapacitySize]


class Alarm(TypedDict, total=False):
    AlarmName: str


class AutoRollbackConfig(TypedDict, total=False):
    Alarms: list[Alarm]


class DeploymentConfig(TypedDict, total=False):
    BlueGreenUpdatePolicy: BlueGreenUpdatePolicy
    RollingUpdatePolicy: RollingUpdatePolicy
    AutoRollbackConfiguration: AutoRollbackConfig


class AsyncInferenceClientConfig(TypedDict, total=False):
    MaxConcurrentInvocationsPerInstance: int


class AsyncInferenceNotificationConfig(TypedDict, total=False):
    SuccessTopic: str
    ErrorTopic: str
    IncludeInferenceResponseIn: list[literals.AsyncNotificationTopicTypes]


class AsyncInferenceOutputConfig(TypedDict, total=False):
    KmsKeyId: str
    S3OutputPath: str
    NotificationConfig: AsyncInferenceNotificationConfig
    S3FailurePath: str


class AsyncInferenceConfig(TypedDict):
    ClientConfig: NotRequired[AsyncInferenceClientConfig]
    OutputConfig: AsyncInferenceOutputConfig


class PendingProductionVariantSummary(TypedDict, total=False):
    VariantName: Required[str]
    DeployedImages: list[DeployedImage]
    CurrentWeight: float
    DesiredWeight: float
    CurrentInstanceCount: int
    DesiredInstanceCount: int
    InstanceType: literals.ProductionVariantInstanceType
    InstancePools: list[InstancePoolSummary]
    AcceleratorType: literals.ProductionVariantAcceleratorType
    VariantStatus: list[ProductionVariantStatus]
    CurrentServerlessConfig: ProductionVariantServerlessConfig
    DesiredServerlessConfig: ProductionVariantServerlessConfig
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]


class PendingDeploymentSummary(TypedDict, total=False):
    EndpointConfigName: Required[str]
    ProductionVariants: list[PendingProductionVariantSummary]
    StartTime: datetime
    ShadowProductionVariants: list[PendingProductionVariantSummary]


class ClarifyInferenceConfig(TypedDict, total=False):
    FeaturesAttribute: str
    ContentTemplate: str
    MaxRecordCount: int
    MaxPayloadInMB: int
    ProbabilityIndex: int
    LabelIndex: int
    ProbabilityAttribute: str
    LabelAttribute: str
    LabelHeaders: list[str]
    FeatureHeaders: list[str]
    FeatureTypes: list[literals.ClarifyFeatureType]


class ClarifyShapBaselineConfig(TypedDict, total=False):
    MimeType: str
    ShapBaseline: str
    ShapBaselineUri: str


class ClarifyTextConfig(TypedDict):
    Language: literals.ClarifyTextLanguage
    Granularity: literals.ClarifyTextGranularity


class ClarifyShapConfig(TypedDict, total=False):
    ShapBaselineConfig: Required[ClarifyShapBaselineConfig]
    NumberOfSamples: int
    UseLogit: bool
    Seed: int
    TextConfig: ClarifyTextConfig


class ClarifyExplainerConfig(TypedDict, total=False):
    EnableExplanations: str
    InferenceConfig: ClarifyInferenceConfig
    ShapConfig: Required[ClarifyShapConfig]


class ExplainerConfig(TypedDict, total=False):
    ClarifyExplainerConfig: ClarifyExplainerConfig


class MetricsConfig(TypedDict, total=False):
    EnableEnhancedMetrics: bool
    EnableDetailedObservability: bool
    MetricPublishFrequencyInSeconds: int


class CrossRegionTrafficConfig(TypedDict):
    MaxInvocationsPerSecondPerInstance: int
    MaxCrossRegionPercentPerEndpoint: int


class DescribeEndpointOutput(TypedDict, total=False):
    EndpointName: Required[str]
    EndpointArn: Required[str]
    EndpointConfigName: str
    ProductionVariants: list[ProductionVariantSummary]
    DataCaptureConfig: DataCaptureConfigSummary
    EndpointStatus: Required[literals.EndpointStatus]
    FailureReason: str
    CreationTime: Required[datetime]
    LastModifiedTime: Required[datetime]
    LastDeploymentConfig: DeploymentConfig
    AsyncInferenceConfig: AsyncInferenceConfig
    PendingDeploymentSummary: PendingDeploymentSummary
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: list[ProductionVariantSummary]
    MetricsConfig: MetricsConfig
    CrossRegionTrafficConfig: CrossRegionTrafficConfig
    ResponseMetadata: Required[ResponseMetadata]


class InstancePool(TypedDict):
    InstanceType: literals.ProductionVariantInstanceType
    ModelNameOverride: NotRequired[str]
    Priority: int


class ProductionVariantCoreDumpConfig(TypedDict):
    DestinationS3Uri: str
    KmsKeyId: NotRequired[str]


class ProductionVariantCapacityReservationConfig(TypedDict, total=False):
    CapacityReservationPreference: literals.CapacityReservationPreference
    MlReservationArn: str


class ProductionVariant(TypedDict, total=False):
    VariantName: Required[str]
    ModelName: str
    InitialInstanceCount: int
    InstanceType: literals.ProductionVariantInstanceType
    InstancePools: list[InstancePool]
    VariantInstanceProvisionTimeoutInSeconds: int
    InitialVariantWeight: float
    AcceleratorType: literals.ProductionVariantAcceleratorType
    CoreDumpConfig: ProductionVariantCoreDumpConfig
    ServerlessConfig: ProductionVariantServerlessConfig
    VolumeSizeInGB: int
    ModelDataDownloadTimeoutInSeconds: int
    ContainerStartupHealthCheckTimeoutInSeconds: int
    EnableSSMAccess: bool
    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    RoutingConfig: ProductionVariantRoutingConfig
    InferenceAmiVersion: literals.ProductionVariantInferenceAmiVersion
    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]


class CaptureOption(TypedDict):
    CaptureMode: literals.CaptureMode


class CaptureContentTypeHeader(TypedDict, total=False):
    CsvContentTypes: list[str]
    JsonContentTypes: list[str]


class DataCaptureConfig(TypedDict):
    EnableCapture: NotRequired[bool]
    InitialSamplingPercentage: int
    DestinationS3Uri: str
    KmsKeyId: NotRequired[str]
    CaptureOptions: list[CaptureOption]
    CaptureContentTypeHeader: NotRequired[CaptureContentTypeHeader]


class DescribeEndpointConfigOutput(TypedDict, total=False):
    EndpointConfigName: Required[str]
    EndpointConfigArn: Required[str]
    ProductionVariants: Required[list[ProductionVariant]]
    DataCaptureConfig: DataCaptureConfig
    KmsKeyId: str
    CreationTime: Required[datetime]
    AsyncInferenceConfig: AsyncInferenceConfig
    ExplainerConfig: ExplainerConfig
    ShadowProductionVariants: list[ProductionVariant]
    ExecutionRoleArn: str
    VpcConfig: VpcConfig
    EnableNetworkIsolation: bool
    MetricsConfig: MetricsConfig
    CrossRegionTrafficConfig: CrossRegionTrafficConfig
    ResponseMetadata: Required[ResponseMetadata]


class ExperimentSource(TypedDict):
    SourceArn: str
    SourceType: NotRequired[str]


class DescribeExperimentResponse(TypedDict, total=False):
    ExperimentName: str
    ExperimentArn: str
    DisplayName: str
    Source: ExperimentSource
    Description: str
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    ResponseMetadata: Required[ResponseMetadata]


class VectorConfig(TypedDict):
    Dimension: int


class CollectionConfig(TypedDict):
    VectorConfig: VectorConfig


class FeatureDefinition(TypedDict):
    FeatureName: str
    FeatureType: literals.FeatureType
    CollectionType: NotRequired[literals.CollectionType]
    CollectionConfig: NotRequired[CollectionConfig]


class OnlineStoreSecurityConfig(TypedDict, total=False):
    KmsKeyId: str


class TtlDuration(TypedDict, total=False):
    Unit: literals.TtlDurationUnit
    Value: int


class OnlineStoreConfig(TypedDict, total=False):
    SecurityConfig: OnlineStoreSecurityConfig
    EnableOnlineStore: bool
    TtlDuration: TtlDuration
    StorageType: literals.StorageType


class S3StorageConfig(TypedDict, total=False):
    S3Uri: Required[str]
    KmsKeyId: str
    ResolvedOutputS3Uri: str


class DataCatalogConfig(TypedDict):
    TableName: str
    Catalog: str
    Database: str


class OfflineStoreConfig(TypedDict, total=False):
    S3StorageConfig: Required[S3StorageConfig]
    DisableGlueTableCreation: bool
    DataCatalogConfig: DataCatalogConfig
    TableFormat: literals.TableFormat


class ThroughputConfigDescription(TypedDict, total=False):
    ThroughputMode: Required[literals.ThroughputMode]
    ProvisionedReadCapacityUnits: int
    ProvisionedWriteCapacityUnits: int


class OfflineStoreStatus(TypedDict):
    Status: literals.OfflineStoreStatusValue
    BlockedReason: NotRequired[str]


class LastUpdateStatus(TypedDict):
    Status: literals.LastUpdateStatusValue
    FailureReason: NotRequired[str]


class DescribeFeatureGroupResponse(TypedDict, total=False):
    FeatureGroupArn: Required[str]
    FeatureGroupName: Required[str]
    RecordIdentifierFeatureName: Required[str]
    EventTimeFeatureName: Required[str]
    FeatureDefinitions: Required[list[FeatureDefinition]]
    CreationTime: Required[datetime]
    LastModifiedTime: datetime
    OnlineStoreConfig: OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfig
    ThroughputConfig: ThroughputConfigDescription
    RoleArn: str
    FeatureGroupStatus: literals.FeatureGroupStatus
    OfflineStoreStatus: OfflineStoreStatus
    LastUpdateStatus: LastUpdateStatus
    FailureReason: str
    Description: str
    NextToken: Required[str]
    OnlineStoreTotalSizeBytes: int
    ResponseMetadata: Required[ResponseMetadata]


class FeatureParameter(TypedDict, total=False):
    Key: str
    Value: str


class DescribeFeatureMetadataResponse(TypedDict):
    FeatureGroupArn: str
    FeatureGroupName: str
    FeatureName: str
    FeatureType: literals.FeatureType
    CreationTime: datetime
    LastModifiedTime: datetime
    Description: NotRequired[str]
    Parameters: NotRequired[list[FeatureParameter]]
    ResponseMetadata: ResponseMetadata


class HumanLoopRequestSource(TypedDict):
    AwsManagedHumanLoopRequestSource: literals.AwsManagedHumanLoopRequestSource


class HumanLoopActivationConditionsConfig(TypedDict):
    HumanLoopActivationConditions: str


class HumanLoopActivationConfig(TypedDict):
    HumanLoopActivationConditionsConfig: HumanLoopActivationConditionsConfig


class USD(TypedDict, total=False):
    Dollars: int
    Cents: int
    TenthFractionsOfACent: int


class PublicWorkforceTaskPrice(TypedDict, total=False):
    AmountInUsd: USD


class HumanLoopConfig(TypedDict):
    WorkteamArn: str
    HumanTaskUiArn: str
    TaskTitle: str
    TaskDescription: str
    TaskCount: int
    TaskAvailabilityLifetimeInSeconds: NotRequired[int]
    TaskTimeLimitInSeconds: NotRequired[int]
    TaskKeywords: NotRequired[list[str]]
    PublicWorkforceTaskPrice: NotRequired[PublicWorkforceTaskPrice]


class FlowDefinitionOutputConfig(TypedDict):
    S3OutputPath: str
    KmsKeyId: NotRequired[str]


class DescribeFlowDefinitionResponse(TypedDict):
    FlowDefinitionArn: str
    FlowDefinitionName: str
    FlowDefinitionStatus: literals.FlowDefinitionStatus
    CreationTime: datetime
    HumanLoopRequestSource: NotRequired[HumanLoopRequestSource]
    HumanLoopActivationConfig: NotRequired[HumanLoopActivationConfig]
    HumanLoopConfig: NotRequired[HumanLoopConfig]
    OutputConfig: FlowDefinitionOutputConfig
    RoleArn: str
    FailureReason: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HubS3StorageConfig(TypedDict, total=False):
    S3OutputPath: str


class DescribeHubResponse(TypedDict, total=False):
    HubName: Required[str]
    HubArn: Required[str]
    HubDisplayName: str
    HubDescription: str
    HubSearchKeywords: list[str]
    S3StorageConfig: HubS3StorageConfig
    HubStatus: Required[literals.HubStatus]
    FailureReason: str
    CreationTime: Required[datetime]
    LastModifiedTime: Required[datetime]
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ResponseMetadata: Required[ResponseMetadata]


class HubContentDependency(TypedDict, total=False):
    DependencyOriginPath: str
    DependencyCopyPath: str


class DescribeHubContentResponse(TypedDict, total=False):
    HubContentName: Required[str]
    HubContentArn: Required[str]
    HubContentVersion: Required[str]
    HubContentType: Required[literals.HubContentType]
    DocumentSchemaVersion: Required[str]
    HubName: Required[str]
    HubArn: Required[str]
    HubContentDisplayName: str
    HubContentDescription: str
    HubContentMarkdown: str
    HubContentDocument: Required[str]
    SageMakerPublicHubContentArn: str
    ReferenceMinVersion: str
    SupportStatus: literals.HubContentSupportStatus
    HubContentSearchKeywords: list[str]
    HubContentDependencies: list[HubContentDependency]
    HubContentStatus: Required[literals.HubContentStatus]
    FailureReason: str
    CreationTime: Required[datetime]
    LastModifiedTime: datetime
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ResponseMetadata: Required[ResponseMetadata]


class UiTemplateInfo(TypedDict, total=False):
    Url: str
    ContentSha256: str


class DescribeHumanTaskUiResponse(TypedDict):
    HumanTaskUiArn: str
    HumanTaskUiName: str
    HumanTaskUiStatus: NotRequired[literals.HumanTaskUiStatus]
    CreationTime: datetime
    UiTemplate: UiTemplateInfo
    ResponseMetadata: ResponseMetadata


class HyperbandStrategyConfig(TypedDict, total=False):
    MinResource: int
    MaxResource: int


class HyperParameterTuningJobStrategyConfig(TypedDict, total=False):
    HyperbandStrategyConfig: HyperbandStrategyConfig


class ResourceLimits(TypedDict, total=False):
    MaxNumberOfTrainingJobs: int
    MaxParallelTrainingJobs: Required[int]
    MaxRuntimeInSeconds: int


class IntegerParameterRange(TypedDict):
    Name: str
    MinValue: str
    MaxValue: str
    ScalingType: NotRequired[literals.HyperParameterScalingType]


class ContinuousParameterRange(TypedDict):
    Name: str
    MinValue: str
    MaxValue: str
    ScalingType: NotRequired[literals.HyperParameterScalingType]


class CategoricalParameterRange(TypedDict):
    Name: str
    Values: list[str]


class AutoParameter(TypedDict):
    Name: str
    ValueHint: str


class ParameterRanges(TypedDict, total=False):
    IntegerParameterRanges: list[IntegerParameterRange]
    ContinuousParameterRanges: list[ContinuousParameterRange]
    CategoricalParameterRanges: list[CategoricalParameterRange]
    AutoParameters: list[AutoParameter]


class BestObjectiveNotImproving(TypedDict, total=False):
    MaxNumberOfTrainingJobsNotImproving: int


class ConvergenceDetected(TypedDict, total=False):
    CompleteOnConvergence: literals.CompleteOnConvergence


class TuningJobCompletionCriteria(TypedDict, total=False):
    TargetObjectiveMetricValue: float
    BestObjectiveNotImproving: BestObjectiveNotImproving
    ConvergenceDetected: ConvergenceDetected


class HyperParameterTuningJobConfig(TypedDict, total=False):
    Strategy: Required[literals.HyperParameterTuningJobStrategyType]
    StrategyConfig: HyperParameterTuningJobStrategyConfig
    HyperParameterTuningJobObjective: HyperParameterTuningJobObjective
    ResourceLimits: Required[ResourceLimits]
    ParameterRanges: ParameterRanges
    TrainingJobEarlyStoppingType: literals.TrainingJobEarlyStoppingType
    TuningJobCompletionCriteria: TuningJobCompletionCriteria
    RandomSeed: int


class HyperParameterAlgorithmSpecification(TypedDict, total=False):
    TrainingImage: str
    TrainingInputMode: Required[literals.TrainingInputMode]
    AlgorithmName: str
    MetricDefinitions: list[MetricDefinition]


class HyperParameterTuningInstanceConfig(TypedDict):
    InstanceType: literals.TrainingInstanceType
    InstanceCount: int
    VolumeSizeInGB: int


class HyperParameterTuningResourceConfig(TypedDict, total=False):
    InstanceType: literals.TrainingInstanceType
    InstanceCount: int
    VolumeSizeInGB: int
    VolumeKmsKeyId: str
    AllocationStrategy: literals.HyperParameterTuningAllocationStrategy
    InstanceConfigs: list[HyperParameterTuningInstanceConfig]


class CheckpointConfig(TypedDict):
    S3Uri: str
    LocalPath: NotRequired[str]


class RetryStrategy(TypedDict):
    MaximumRetryAttempts: int


class HyperParameterTrainingJobDefinition(TypedDict, total=False):
    DefinitionName: str
    TuningObjective: HyperParameterTuningJobObjective
    HyperParameterRanges: ParameterRanges
    StaticHyperParameters: dict[str, str]
    AlgorithmSpecification: Required[HyperParameterAlgorithmSpecification]
    RoleArn: Required[str]
    InputDataConfig: list[Channel]
    VpcConfig: VpcConfig
    OutputDataConfig: Required[OutputDataConfig]
    ResourceConfig: ResourceConfig
    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfig
    StoppingCondition: Required[StoppingCondition]
    EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfig
    RetryStrategy: RetryStrategy
    Environment: dict[str, str]


class TrainingJobStatusCounters(TypedDict, total=False):
    Completed: int
    InProgress: int
    RetryableError: int
    NonRetryableError: int
    Stopped: int


class ObjectiveStatusCounters(TypedDict, total=False):
    Succeeded: int
    Pending: int
    Failed: int


class FinalHyperParameterTuningJobObjectiveMetric(TypedDict):
    Type: NotRequired[literals.HyperParameterTuningJobObjectiveType]
    MetricName: str
    Value: float


class HyperParameterTrainingJobSummary(TypedDict, total=False):
    TrainingJobDefinitionName: str
    TrainingJobName: Required[str]
    TrainingJobArn: Required[str]
    TuningJobName: str
    CreationTime: Required[datetime]
    TrainingStartTime: datetime
    TrainingEndTime: datetime
    TrainingJobStatus: Required[literals.TrainingJobStatus]
    TunedHyperParameters: Required[dict[str, str]]
    FailureReason: str
    FinalHyperParameterTuningJobObjectiveMetric: (
        FinalHyperParameterTuningJobObjectiveMetric
    )
    ObjectiveStatus: literals.ObjectiveStatus


class ParentHyperParameterTuningJob(TypedDict, total=False):
    HyperParameterTuningJobName: str


class HyperParameterTuningJobWarmStartConfig(TypedDict):
    ParentHyperParameterTuningJobs: list[ParentHyperParameterTuningJob]
    WarmStartType: literals.HyperParameterTuningJobWarmStartType


class Autotune(TypedDict):
    Mode: literals.AutotuneMode


class HyperParameterTuningJobCompletionDetails(TypedDict, total=False):
    NumberOfTrainingJobsObjectiveNotImproving: int
    ConvergenceDetectedTime: datetime


class HyperParameterTuningJobConsumedResources(TypedDict, total=False):
    RuntimeInSeconds: int


class DescribeHyperParameterTuningJobResponse(TypedDict, total=False):
    HyperParameterTuningJobName: Required[str]
    HyperParameterTuningJobArn: Required[str]
    HyperParameterTuningJobConfig: Required[HyperParameterTuningJobConfig]
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    HyperParameterTuningJobStatus: Required[literals.HyperParameterTuningJobStatus]
    CreationTime: Required[datetime]
    HyperParameterTuningEndTime: datetime
    LastModifiedTime: datetime
    TrainingJobStatusCounters: Required[TrainingJobStatusCounters]
    ObjectiveStatusCounters: Required[ObjectiveStatusCounters]
    BestTrainingJob: HyperParameterTrainingJobSummary
    OverallBestTrainingJob: HyperParameterTrainingJobSummary
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    Autotune: Autotune
    FailureReason: str
    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    ConsumedResources: HyperParameterTuningJobConsumedResources
    ResponseMetadata: Required[ResponseMetadata]


class DescribeImageResponse(TypedDict, total=False):
    CreationTime: datetime
    Description: str
    DisplayName: str
    FailureReason: str
    ImageArn: str
    ImageName: str
    ImageStatus: literals.ImageStatus
    LastModifiedTime: datetime
    RoleArn: str
    ResponseMetadata: Required[ResponseMetadata]


class DescribeImageVersionResponse(TypedDict, total=False):
    BaseImage: str
    ContainerImage: str
    CreationTime: datetime
    FailureReason: str
    ImageArn: str
    ImageVersionArn: str
    ImageVersionStatus: literals.ImageVersionStatus
    LastModifiedTime: datetime
    Version: int
    VendorGuidance: literals.VendorGuidance
    JobType: literals.JobType
    MLFramework: str
    ProgrammingLang: str
    Processor: literals.Processor
    Horovod: bool
    ReleaseNotes: str
    ResponseMetadata: Required[ResponseMetadata]


class MetricsEndpoint(TypedDict):
    MetricsEndpointPath: str
    MetricPublishFrequencyInSeconds: NotRequired[int]


class ContainerMetricsConfig(TypedDict, total=False):
    MetricsEndpoints: list[MetricsEndpoint]


class InferenceComponentContainerSpecificationSummary(TypedDict, total=False):
    DeployedImage: DeployedImage
    ArtifactUrl: str
    Environment: dict[str, str]
    ContainerMetricsConfig: ContainerMetricsConfig


class InferenceComponentStartupParameters(TypedDict, total=False):
    ModelDataDownloadTimeoutInSeconds: int
    ContainerStartupHealthCheckTimeoutInSeconds: int


class InferenceComponentComputeResourceRequirements(TypedDict, total=False):
    NumberOfCpuCoresRequired: float
    NumberOfAcceleratorDevicesRequired: float
    MinMemoryRequiredInMb: Required[int]
    MaxMemoryRequiredInMb: int
    AcceleratorPartitionType: str


class InferenceComponentDataCacheConfigSummary(TypedDict):
    EnableCaching: bool


class InferenceComponentAvailabilityZoneBalance(TypedDict):
    EnforcementMode: literals.AvailabilityZoneBalanceEnforcementMode
    MaxImbalance: NotRequired[int]


class InferenceComponentSchedulingConfig(TypedDict):
    PlacementStrategy: literals.InferenceComponentPlacementStrategy
    AvailabilityZoneBalance: NotRequired[InferenceComponentAvailabilityZoneBalance]


class InferenceComponentSpecificationSummary(TypedDict, total=False):
    InstanceType: literals.ProductionVariantInstanceType
    ModelName: str
    Container: InferenceComponentContainerSpecificationSummary
    StartupParameters: InferenceComponentStartupParameters
    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    BaseInferenceComponentName: str
    DataCacheConfig: InferenceComponentDataCacheConfigSummary
    SchedulingConfig: InferenceComponentSchedulingConfig


class InferenceComponentPlacementStatus(TypedDict):
    InstanceType: literals.ProductionVariantInstanceType
    CurrentCopyCount: int


class InferenceComponentRuntimeConfigSummary(TypedDict, total=False):
    DesiredCopyCount: int
    CurrentCopyCount: int
    PlacementStatus: list[InferenceComponentPlacementStatus]


class InferenceComponentCapacitySize(TypedDict):
    Type: literals.InferenceComponentCapacitySizeType
    Value: int


class InferenceComponentRollingUpdatePolicy(TypedDict):
    MaximumBatchSize: InferenceComponentCapacitySize
    WaitIntervalInSeconds: int
    MaximumExecutionTimeoutInSeconds: NotRequired[int]
    RollbackMaximumBatchSize: NotRequired[InferenceComponentCapacitySize]


class InferenceComponentDeploymentConfig(TypedDict):
    RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy
    AutoRollbackConfiguration: NotRequired[AutoRollbackConfig]


class DescribeInferenceComponentOutput(TypedDict):
    InferenceComponentName: str
    InferenceComponentArn: str
    EndpointName: str
    EndpointArn: str
    VariantName: NotRequired[str]
    FailureReason: NotRequired[str]
    Specification: NotRequired[InferenceComponentSpecificationSummary]
    Specifications: NotRequired[list[InferenceComponentSpecificationSummary]]
    RuntimeConfig: NotRequired[InferenceComponentRuntimeConfigSummary]
    CreationTime: datetime
    LastModifiedTime: datetime
    InferenceComponentStatus: NotRequired[literals.InferenceComponentStatus]
    LastDeploymentConfig: NotRequired[InferenceComponentDeploymentConfig]
    ResponseMetadata: ResponseMetadata


class InferenceExperimentSchedule(TypedDict, total=False):
    StartTime: datetime
    EndTime: datetime


class EndpointMetadata(TypedDict, total=False):
    EndpointName: Required[str]
    EndpointConfigName: str
    EndpointStatus: literals.EndpointStatus
    FailureReason: str


class RealTimeInferenceConfig(TypedDict):
    InstanceType: literals.ProductionVariantInstanceType
    InstanceCount: int


class ModelInfrastructureConfig(TypedDict):
    InfrastructureType: literals.ModelInfrastructureType
    RealTimeInferenceConfig: RealTimeInferenceConfig


class ModelVariantConfigSummary(TypedDict):
    ModelName: str
    VariantName: str
    InfrastructureConfig: ModelInfrastructureConfig
    Status: literals.ModelVariantStatus


class InferenceExperimentDataStorageConfig(TypedDict, total=False):
    Destination: Required[str]
    KmsKey: str
    ContentType: CaptureContentTypeHeader


class ShadowModelVariantConfig(TypedDict):
    ShadowModelVariantName: str
    SamplingPercentage: int


class ShadowModeConfig(TypedDict):
    SourceModelVariantName: str
    ShadowModelVariants: list[ShadowModelVariantConfig]


class DescribeInferenceExperimentResponse(TypedDict, total=False):
    Arn: Required[str]
    Name: Required[str]
    Type: Required[literals.InferenceExperimentType]
    Schedule: InferenceExperimentSchedule
    Status: Required[literals.InferenceExperimentStatus]
    StatusReason: str
    Description: str
    CreationTime: datetime
    CompletionTime: datetime
    LastModifiedTime: datetime
    RoleArn: str
    EndpointMetadata: Required[EndpointMetadata]
    ModelVariants: Required[list[ModelVariantConfigSummary]]
    DataStorageConfig: InferenceExperimentDataStorageConfig
    ShadowModeConfig: ShadowModeConfig
    KmsKey: str
    ResponseMetadata: Required[ResponseMetadata]


class Phase(TypedDict, total=False):
    InitialNumberOfUsers: int
    SpawnRate: int
    DurationInSeconds: int


class Stairs(TypedDict, total=False):
    DurationInSeconds: int
    NumberOfSteps: int
    UsersPerStep: int


class TrafficPattern(TypedDict, total=False):
    TrafficType: literals.TrafficType
    Phases: list[Phase]
    Stairs: Stairs


class RecommendationJobResourceLimit(TypedDict, total=False):
    MaxNumberOfTests: int
    MaxParallelOfTests: int


class CategoricalParameter(TypedDict):
    Name: str
    Value: list[str]


class EnvironmentParameterRanges(TypedDict, total=False):
    CategoricalParameterRanges: list[CategoricalParameter]


class EndpointInputConfiguration(TypedDict, total=False):
    InstanceType: literals.ProductionVariantInstanceType
    ServerlessConfig: ProductionVariantServerlessConfig
    InferenceSpecificationName: str
    EnvironmentParameterRanges: EnvironmentParameterRanges


class RecommendationJobPayloadConfig(TypedDict, total=False):
    SamplePayloadUrl: str
    SupportedContentTypes: list[str]


class RecommendationJobContainerConfig(TypedDict, total=False):
    Domain: str
    Task: str
    Framework: str
    FrameworkVersion: str
    PayloadConfig: RecommendationJobPayloadConfig
    NearestModelName: str
    SupportedInstanceTypes: list[str]
    SupportedEndpointType: literals.RecommendationJobSupportedEndpointType
    DataInputConfig: str
    SupportedResponseMIMETypes: list[str]


class EndpointInfo(TypedDict, total=False):
    EndpointName: str


class RecommendationJobVpcConfig(TypedDict):
    SecurityGroupIds: list[str]
    Subnets: list[str]


class RecommendationJobInputConfig(TypedDict, total=False):
    ModelPackageVersionArn: str
    ModelName: str
    JobDurationInSeconds: int
    TrafficPattern: TrafficPattern
    ResourceLimit: RecommendationJobResourceLimit
    EndpointConfigurations: list[EndpointInputConfiguration]
    VolumeKmsKeyId: str
    ContainerConfig: RecommendationJobContainerConfig
    Endpoints: list[EndpointInfo]
    VpcConfig: RecommendationJobVpcConfig


class ModelLatencyThreshold(TypedDict, total=False):
    Percentile: str
    ValueInMilliseconds: int


class RecommendationJobStoppingConditions(TypedDict, total=False):
    MaxInvocations: int
    ModelLatencyThresholds: list[ModelLatencyThreshold]
    FlatInvocations: literals.FlatInvocations


class RecommendationMetrics(TypedDict, total=False):
    CostPerHour: float
    CostPerInference: float
    MaxInvocations: int
    ModelLatency: int
    CpuUtilization: float
    MemoryUtilization: float
    ModelSetupTime: int


class EndpointOutputConfiguration(TypedDict, total=False):
    EndpointName: Required[str]
    VariantName: Required[str]
    InstanceType: literals.ProductionVariantInstanceType
    InitialInstanceCount: int
    ServerlessConfig: ProductionVariantServerlessConfig


class EnvironmentParameter(TypedDict):
    Key: str
    ValueType: str
    Value: str


class ModelConfiguration(TypedDict, total=False):
    InferenceSpecificationName: str
    EnvironmentParameters: list[EnvironmentParameter]
    CompilationJobName: str


class InferenceRecommendation(TypedDict, total=False):
    RecommendationId: str
    Metrics: RecommendationMetrics
    EndpointConfiguration: Required[EndpointOutputConfiguration]
    ModelConfiguration: Required[ModelConfiguration]
    InvocationEndTime: datetime
    InvocationStartTime: datetime


class InferenceMetrics(TypedDict):
    MaxInvocations: int
    ModelLatency: int


class EndpointPerformance(TypedDict):
    Metrics: InferenceMetrics
    EndpointInfo: EndpointInfo


class DescribeInferenceRecommendationsJobResponse(TypedDict):
    JobName: str
    JobDescription: NotRequired[str]
    JobType: literals.RecommendationJobType
    JobArn: str
    RoleArn: str
    Status: literals.RecommendationJobStatus
    CreationTime: datetime
    CompletionTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    InputConfig: RecommendationJobInputConfig
    StoppingConditions: NotRequired[RecommendationJobStoppingConditions]
    InferenceRecommendations: NotRequired[list[InferenceRecommendation]]
    EndpointPerformances: NotRequired[list[EndpointPerformance]]
    ResponseMetadata: ResponseMetadata


class Destination(TypedDict):
    ResourceArn: str
    RoutingStatus: NotRequired[literals.RoutingStatus]


class RoutingTargetAsyncInferenceNotificationConfig(TypedDict, total=False):
    SuccessTopic: str
    ErrorTopic: str


class RoutingTargetAsyncInferenceOutputConfig(TypedDict):
    S3OutputPath: str
    S3FailurePath: str
    KmsKeyId: NotRequired[str]
    NotificationConfig: NotRequired[RoutingTargetAsyncInferenceNotificationConfig]


class RoutingTargetAsyncInferenceClientConfig(TypedDict, total=False):
    MaxTimeInBacklogSeconds: int


class RoutingTargetAsyncInferenceConfig(TypedDict):
    OutputConfig: RoutingTargetAsyncInferenceOutputConfig
    ClientConfig: NotRequired[RoutingTargetAsyncInferenceClientConfig]


class RoutingTarget(TypedDict):
    Name: str
    Destinations: list[Destination]
    AsyncInferenceConfig: NotRequired[RoutingTargetAsyncInferenceConfig]
    RoutingPreference: NotRequired[literals.InferenceRouterRoutingPreference]


class DescribeInferenceRouterOutput(TypedDict):
    InferenceRouterName: str
    InferenceRouterArn: str
    RoutingTargets: list[RoutingTarget]
    Status: literals.InferenceRouterStatus
    StatusReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    ResponseMetadata: ResponseMetadata


class JobSecondaryStatusTransition(TypedDict):
    Status: literals.JobSecondaryStatus
    StartTime: datetime
    EndTime: NotRequired[datetime]
    StatusMessage: NotRequired[str]


class DescribeJobResponse(TypedDict):
    JobName: str
    JobArn: str
    RoleArn: str
    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: str
    JobConfigDocument: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    EndTime: NotRequired[datetime]
    JobStatus: literals.JobStatus
    SecondaryStatus: literals.JobSecondaryStatus
    SecondaryStatusTransitions: list[JobSecondaryStatusTransition]
    FailureReason: NotRequired[str]
    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class DescribeJobSchemaVersionResponse(TypedDict):
    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: str
    JobConfigSchema: str
    ResponseMetadata: ResponseMetadata


class LabelCounters(TypedDict, total=False):
    TotalLabeled: int
    HumanLabeled: int
    MachineLabeled: int
    FailedNonRetryableError: int
    Unlabeled: int


class LabelingJobS3DataSource(TypedDict):
    ManifestS3Uri: str


class LabelingJobSnsDataSource(TypedDict):
    SnsTopicArn: str


class LabelingJobDataSource(TypedDict, total=False):
    S3DataSource: LabelingJobS3DataSource
    SnsDataSource: LabelingJobSnsDataSource


class LabelingJobDataAttributes(TypedDict, total=False):
    ContentClassifiers: list[literals.ContentClassifier]


class LabelingJobInputConfig(TypedDict):
    DataSource: LabelingJobDataSource
    DataAttributes: NotRequired[LabelingJobDataAttributes]


class LabelingJobOutputConfig(TypedDict, total=False):
    S3OutputPath: Required[str]
    KmsKeyId: str
    SnsTopicArn: str


class LabelingJobStoppingConditions(TypedDict, total=False):
    MaxHumanLabeledObjectCount: int
    MaxPercentageOfInputDatasetLabeled: int


class LabelingJobResourceConfig(TypedDict, total=False):
    VolumeKmsKeyId: str
    VpcConfig: VpcConfig


class LabelingJobAlgorithmsConfig(TypedDict, total=False):
    LabelingJobAlgorithmSpecificationArn: Required[str]
    InitialActiveLearningModelArn: str
    LabelingJobResourceConfig: LabelingJobResourceConfig


class UiConfig(TypedDict, total=False):
    UiTemplateS3Uri: str
    HumanTaskUiArn: str


class AnnotationConsolidationConfig(TypedDict):
    AnnotationConsolidationLambdaArn: str


class HumanTaskConfig(TypedDict):
    WorkteamArn: str
    UiConfig: UiConfig
    PreHumanTaskLambdaArn: NotRequired[str]
    TaskKeywords: NotRequired[list[str]]
    TaskTitle: str
    TaskDescription: str
    NumberOfHumanWorkersPerDataObject: int
    TaskTimeLimitInSeconds: int
    TaskAvailabilityLifetimeInSeconds: NotRequired[int]
    MaxConcurrentTaskCount: NotRequired[int]
    AnnotationConsolidationConfig: NotRequired[AnnotationConsolidationConfig]
    PublicWorkforceTaskPrice: NotRequired[PublicWorkforceTaskPrice]


class LabelingJobOutput(TypedDict):
    OutputDatasetS3Uri: str
    FinalActiveLearningModelArn: NotRequired[str]


class DescribeLabelingJobResponse(TypedDict):
    LabelingJobStatus: literals.LabelingJobStatus
    LabelCounters: LabelCounters
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    JobReferenceCode: str
    LabelingJobName: str
    LabelingJobArn: str
    LabelAttributeName: NotRequired[str]
    InputConfig: LabelingJobInputConfig
    OutputConfig: LabelingJobOutputConfig
    RoleArn: str
    LabelCategoryConfigS3Uri: NotRequired[str]
    StoppingConditions: NotRequired[LabelingJobStoppingConditions]
    LabelingJobAlgorithmsConfig: NotRequired[LabelingJobAlgorithmsConfig]
    HumanTaskConfig: HumanTaskConfig
    Tags: NotRequired[list[Tag]]
    LabelingJobOutput: NotRequired[LabelingJobOutput]
    ResponseMetadata: ResponseMetadata


class DescribeLineageGroupResponse(TypedDict, total=False):
    LineageGroupName: str
    LineageGroupArn: str
    DisplayName: str
    Description: str
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    ResponseMetadata: Required[ResponseMetadata]


class DescribeMlflowAppResponse(TypedDict, total=False):
    Arn: str
    Name: str
    ArtifactStoreUri: str
    MlflowVersion: str
    RoleArn: str
    KmsKeyId: str
    Status: literals.MlflowAppStatus
    ModelRegistrationMode: literals.ModelRegistrationMode
    AccountDefaultStatus: literals.AccountDefaultStatus
    DefaultDomainIdList: list[str]
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    WeeklyMaintenanceWindowStart: str
    MaintenanceStatus: literals.MaintenanceStatus
    ResponseMetadata: Required[ResponseMetadata]


class DescribeMlflowTrackingServerResponse(TypedDict, total=False):
    TrackingServerArn: str
    TrackingServerName: str
    ArtifactStoreUri: str
    TrackingServerSize: literals.TrackingServerSize
    MlflowVersion: str
    RoleArn: str
    TrackingServerStatus: literals.TrackingServerStatus
    TrackingServerMaintenanceStatus: literals.TrackingServerMaintenanceStatus
    IsActive: literals.IsTrackingServerActive
    TrackingServerUrl: str
    WeeklyMaintenanceWindowStart: str
    AutomaticModelRegistration: bool
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    S3BucketOwnerAccountId: str
    S3BucketOwnerVerification: bool
    ResponseMetadata: Required[ResponseMetadata]


class RepositoryAuthConfig(TypedDict):
    RepositoryCredentialsProviderArn: str


class ImageConfig(TypedDict):
    RepositoryAccessMode: literals.RepositoryAccessMode
    RepositoryAuthConfig: NotRequired[RepositoryAuthConfig]


class MultiModelConfig(TypedDict, total=False):
    ModelCacheSetting: literals.ModelCacheSetting


class ContainerDefinition(TypedDict, total=False):
    ContainerHostname: str
    Image: str
    ImageConfig: ImageConfig
    Mode: literals.ContainerMode
    ModelDataUrl: str
    ModelDataSource: ModelDataSource
    AdditionalModelDataSources: list[AdditionalModelDataSource]
    Environment: dict[str, str]
    ModelPackageName: str
    InferenceSpecificationName: str
    MultiModelConfig: MultiModelConfig
    ContainerMetricsConfig: ContainerMetricsConfig


class InferenceExecutionConfig(TypedDict):
    Mode: literals.InferenceExecutionMode


class RealTimeInferenceRecommendation(TypedDict):
    RecommendationId: str
    InstanceType: literals.ProductionVariantInstanceType
    Environment: NotRequired[dict[str, str]]


class DeploymentRecommendation(TypedDict):
    RecommendationStatus: literals.RecommendationStatus
    RealTimeInferenceRecommendations: NotRequired[list[RealTimeInferenceRecommendation]]


class DescribeModelOutput(TypedDict, total=False):
    ModelName: Required[str]
    PrimaryContainer: ContainerDefinition
    Containers: list[ContainerDefinition]
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: str
    VpcConfig: VpcConfig
    CreationTime: Required[datetime]
    ModelArn: Required[str]
    EnableNetworkIsolation: bool
    DeploymentRecommendation: DeploymentRecommendation
    ResponseMetadata: Required[ResponseMetadata]


class ModelBiasBaselineConfig(TypedDict, total=False):
    BaseliningJobName: str
    ConstraintsResource: MonitoringConstraintsResource


class ModelBiasAppSpecification(TypedDict):
    ImageUri: str
    ConfigUri: str
    Environment: NotRequired[dict[str, str]]


class MonitoringGroundTruthS3Input(TypedDict, total=False):
    S3Uri: str


class ModelBiasJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    GroundTruthS3Input: Required[MonitoringGroundTruthS3Input]


class DescribeModelBiasJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    ModelBiasBaselineConfig: NotRequired[ModelBiasBaselineConfig]
    ModelBiasAppSpecification: ModelBiasAppSpecification
    ModelBiasJobInput: ModelBiasJobInput
    ModelBiasJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    ResponseMetadata: ResponseMetadata


class ModelCardSecurityConfig(TypedDict, total=False):
    KmsKeyId: str


class DescribeModelCardResponse(TypedDict):
    ModelCardArn: str
    ModelCardName: str
    ModelCardVersion: int
    Content: str
    ModelCardStatus: literals.ModelCardStatus
    SecurityConfig: NotRequired[ModelCardSecurityConfig]
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    ModelCardProcessingStatus: NotRequired[literals.ModelCardProcessingStatus]
    ResponseMetadata: ResponseMetadata


class ModelCardExportOutputConfig(TypedDict):
    S3OutputPath: str


class ModelCardExportArtifacts(TypedDict):
    S3ExportArtifacts: str


class DescribeModelCardExportJobResponse(TypedDict):
    ModelCardExportJobName: str
    ModelCardExportJobArn: str
    Status: literals.ModelCardExportJobStatus
    ModelCardName: str
    ModelCardVersion: int
    OutputConfig: ModelCardExportOutputConfig
    CreatedAt: datetime
    LastModifiedAt: datetime
    FailureReason: NotRequired[str]
    ExportArtifacts: NotRequired[ModelCardExportArtifacts]
    ResponseMetadata: ResponseMetadata


class ModelExplainabilityBaselineConfig(TypedDict, total=False):
    BaseliningJobName: str
    ConstraintsResource: MonitoringConstraintsResource


class ModelExplainabilityAppSpecification(TypedDict):
    ImageUri: str
    ConfigUri: str
    Environment: NotRequired[dict[str, str]]


class ModelExplainabilityJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


class DescribeModelExplainabilityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    ModelExplainabilityBaselineConfig: NotRequired[ModelExplainabilityBaselineConfig]
    ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification
    ModelExplainabilityJobInput: ModelExplainabilityJobInput
    ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    ResponseMetadata: ResponseMetadata


class SourceAlgorithm(TypedDict, total=False):
    ModelDataUrl: str
    ModelDataSource: ModelDataSource
    ModelDataETag: str
    AlgorithmName: Required[str]


class SourceAlgorithmSpecification(TypedDict):
    SourceAlgorithms: list[SourceAlgorithm]


class ModelPackageValidationProfile(TypedDict):
    ProfileName: str
    TransformJobDefinition: TransformJobDefinition


class ModelPackageValidationSpecification(TypedDict):
    ValidationRole: str
    ValidationProfiles: list[ModelPackageValidationProfile]


class ModelPackageStatusItem(TypedDict):
    Name: str
    Status: literals.DetailedModelPackageStatus
    FailureReason: NotRequired[str]


class ModelPackageStatusDetails(TypedDict):
    ValidationStatuses: list[ModelPackageStatusItem]
    ImageScanStatuses: NotRequired[list[ModelPackageStatusItem]]


class MetricsSource(TypedDict):
    ContentType: str
    ContentDigest: NotRequired[str]
    S3Uri: str


class ModelQuality(TypedDict, total=False):
    Statistics: MetricsSource
    Constraints: MetricsSource


class ModelDataQuality(TypedDict, total=False):
    Statistics: MetricsSource
    Constraints: MetricsSource


class Bias(TypedDict, total=False):
    Report: MetricsSource
    PreTrainingReport: MetricsSource
    PostTrainingReport: MetricsSource


class Explainability(TypedDict, total=False):
    Report: MetricsSource


class ModelMetrics(TypedDict, total=False):
    ModelQuality: ModelQuality
    ModelDataQuality: ModelDataQuality
    Bias: Bias
    Explainability: Explainability


class FileSource(TypedDict, total=False):
    ContentType: str
    ContentDigest: str
    S3Uri: Required[str]


class DriftCheckBias(TypedDict, total=False):
    ConfigFile: FileSource
    PreTrainingConstraints: MetricsSource
    PostTrainingConstraints: MetricsSource


class DriftCheckExplainability(TypedDict, total=False):
    Constraints: MetricsSource
    ConfigFile: FileSource


class DriftCheckModelQuality(TypedDict, total=False):
    Statistics: MetricsSource
    Constraints: MetricsSource


class DriftCheckModelDataQuality(TypedDict, total=False):
    Statistics: MetricsSource
    Constraints: MetricsSource


class DriftCheckBaselines(TypedDict, total=False):
    Bias: DriftCheckBias
    Explainability: DriftCheckExplainability
    ModelQuality: DriftCheckModelQuality
    ModelDataQuality: DriftCheckModelDataQuality


class AdditionalInferenceSpecificationDefinition(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Containers: Required[list[ModelPackageContainerDefinition]]
    SupportedTransformInstanceTypes: list[literals.TransformInstanceType]
    SupportedRealtimeInferenceInstanceTypes: list[
        literals.ProductionVariantInstanceType
    ]
    SupportedContentTypes: list[str]
    SupportedResponseMIMETypes: list[str]


class ModelPackageSecurityConfig(TypedDict):
    KmsKeyId: str


class ModelPackageModelCard(TypedDict, total=False):
    ModelCardContent: str
    ModelCardStatus: literals.ModelCardStatus


class ModelLifeCycle(TypedDict):
    Stage: str
    StageStatus: str
    StageDescription: NotRequired[str]


class DescribeModelPackageOutput(TypedDict, total=False):
    ModelPackageName: Required[str]
    ModelPackageGroupName: str
    ModelPackageVersion: int
    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    ModelPackageArn: Required[str]
    ModelPackageDescription: str
    CreationTime: Required[datetime]
    InferenceSpecification: InferenceSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    ValidationSpecification: ModelPackageValidationSpecification
    ModelPackageStatus: Required[literals.ModelPackageStatus]
    ModelPackageStatusDetails: Required[ModelPackageStatusDetails]
    CertifyForMarketplace: bool
    ModelApprovalStatus: literals.ModelApprovalStatus
    CreatedBy: UserContext
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    ApprovalDescription: str
    Domain: str
    Task: str
    SamplePayloadUrl: str
    CustomerMetadataProperties: dict[str, str]
    DriftCheckBaselines: DriftCheckBaselines
    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition]
    SkipModelValidation: literals.SkipModelValidation
    SourceUri: str
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    ManagedStorageType: literals.ManagedStorageType
    ResponseMetadata: Required[ResponseMetadata]


class ManagedConfiguration(TypedDict, total=False):
    ManagedStorageType: literals.ManagedStorageType


class DescribeModelPackageGroupOutput(TypedDict):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: NotRequired[str]
    CreationTime: datetime
    CreatedBy: UserContext
    ModelPackageGroupStatus: literals.ModelPackageGroupStatus
    ManagedConfiguration: NotRequired[ManagedConfiguration]
    ResponseMetadata: ResponseMetadata


class ModelQualityBaselineConfig(TypedDict, total=False):
    BaseliningJobName: str
    ConstraintsResource: MonitoringConstraintsResource


class ModelQualityAppSpecification(TypedDict, total=False):
    ImageUri: Required[str]
    ContainerEntrypoint: list[str]
    ContainerArguments: list[str]
    RecordPreprocessorSourceUri: str
    PostAnalyticsProcessorSourceUri: str
    ProblemType: literals.MonitoringProblemType
    Environment: dict[str, str]


class ModelQualityJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    GroundTruthS3Input: Required[MonitoringGroundTruthS3Input]


class DescribeModelQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    ModelQualityBaselineConfig: NotRequired[ModelQualityBaselineConfig]
    ModelQualityAppSpecification: ModelQualityAppSpecification
    ModelQualityJobInput: ModelQualityJobInput
    ModelQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    RoleArn: str
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    ResponseMetadata: ResponseMetadata


class ScheduleConfig(TypedDict, total=False):
    ScheduleExpression: Required[str]
    DataAnalysisStartTime: str
    DataAnalysisEndTime: str


class MonitoringBaselineConfig(TypedDict, total=False):
    BaseliningJobName: str
    ConstraintsResource: MonitoringConstraintsResource
    StatisticsResource: MonitoringStatisticsResource


class MonitoringInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


class MonitoringAppSpecification(TypedDict, total=False):
    ImageUri: Required[str]
    ContainerEntrypoint: list[str]
    ContainerArguments: list[str]
    RecordPreprocessorSourceUri: str
    PostAnalyticsProcessorSourceUri: str


class NetworkConfig(TypedDict, total=False):
    EnableInterContainerTrafficEncryption: bool
    EnableNetworkIsolation: bool
    VpcConfig: VpcConfig


class MonitoringJobDefinition(TypedDict):
    BaselineConfig: NotRequired[MonitoringBaselineConfig]
    MonitoringInputs: list[MonitoringInput]
    MonitoringOutputConfig: MonitoringOutputConfig
    MonitoringResources: MonitoringResources
    MonitoringAppSpecification: MonitoringAppSpecification
    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    Environment: NotRequired[dict[str, str]]
    NetworkConfig: NotRequired[NetworkConfig]
    RoleArn: str


class MonitoringScheduleConfig(TypedDict, total=False):
    ScheduleConfig: ScheduleConfig
    MonitoringJobDefinition: MonitoringJobDefinition
    MonitoringJobDefinitionName: str
    MonitoringType: literals.MonitoringType


class MonitoringExecutionSummary(TypedDict):
    MonitoringScheduleName: str
    ScheduledTime: datetime
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringExecutionStatus: literals.ExecutionStatus
    ProcessingJobArn: NotRequired[str]
    EndpointName: NotRequired[str]
    FailureReason: NotRequired[str]
    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringType: NotRequired[literals.MonitoringType]


class DescribeMonitoringScheduleResponse(TypedDict):
    MonitoringScheduleArn: str
    MonitoringScheduleName: str
    MonitoringScheduleStatus: literals.ScheduleStatus
    MonitoringType: NotRequired[literals.MonitoringType]
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: NotRequired[str]
    LastMonitoringExecutionSummary: NotRequired[MonitoringExecutionSummary]
    ResponseMetadata: ResponseMetadata


class InstanceMetadataServiceConfiguration(TypedDict):
    MinimumInstanceMetadataServiceVersion: str


class DescribeNotebookInstanceOutput(TypedDict, total=False):
    NotebookInstanceArn: Required[str]
    NotebookInstanceName: Required[str]
    NotebookInstanceStatus: Required[literals.NotebookInstanceStatus]
    FailureReason: str
    Url: Required[str]
    InstanceType: Required[literals.InstanceType]
    IpAddressType: literals.IPAddressType
    SubnetId: str
    SecurityGroups: list[str]
    RoleArn: Required[str]
    KmsKeyId: str
    NetworkInterfaceId: str
    LastModifiedTime: Required[datetime]
    CreationTime: Required[datetime]
    NotebookInstanceLifecycleConfigName: str
    DirectInternetAccess: literals.DirectInternetAccess
    VolumeSizeInGB: int
    AcceleratorTypes: list[literals.NotebookInstanceAcceleratorType]
    DefaultCodeRepository: str
    AdditionalCodeRepositories: list[str]
    RootAccess: literals.RootAccess
    PlatformIdentifier: str
    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
    ResponseMetadata: Required[ResponseMetadata]


class NotebookInstanceLifecycleHook(TypedDict, total=False):
    Content: str


class DescribeNotebookInstanceLifecycleConfigOutput(TypedDict, total=False):
    NotebookInstanceLifecycleConfigArn: str
    NotebookInstanceLifecycleConfigName: str
    OnCreate: list[NotebookInstanceLifecycleHook]
    OnStart: list[NotebookInstanceLifecycleHook]
    LastModifiedTime: datetime
    CreationTime: datetime
    ResponseMetadata: Required[ResponseMetadata]


class OptimizationModelAccessConfig(TypedDict):
    AcceptEula: bool


class OptimizationJobModelSourceS3(TypedDict, total=False):
    S3Uri: str
    ModelAccessConfig: OptimizationModelAccessConfig


class OptimizationSageMakerModel(TypedDict, total=False):
    ModelName: str


class OptimizationJobModelSource(TypedDict, total=False):
    S3: OptimizationJobModelSourceS3
    SageMakerModel: OptimizationSageMakerModel


class ModelQuantizationConfig(TypedDict, total=False):
    Image: str
    OverrideEnvironment: dict[str, str]


class ModelCompilationConfig(TypedDict, total=False):
    Image: str
    OverrideEnvironment: dict[str, str]


class ModelShardingConfig(TypedDict, total=False):
    Image: str
    OverrideEnvironment: dict[str, str]


class ModelSpeculativeDecodingTrainingDataSource(TypedDict):
    S3Uri: str
    S3DataType: literals.ModelSpeculativeDecodingS3DataType


class ModelSpeculativeDecodingConfig(TypedDict):
    Technique: literals.ModelSpeculativeDecodingTechnique
    TrainingDataSource: NotRequired[ModelSpeculativeDecodingTrainingDataSource]


class OptimizationConfig_ModelQuantizationConfig(TypedDict, total=False):
    ModelQuantizationConfig: Required[ModelQuantizationConfig]
    ModelCompilationConfig: Absent
    ModelShardingConfig: Absent
    ModelSpeculativeDecodingConfig: Absent


class OptimizationConfig_ModelCompilationConfig(TypedDict, total=False):
    ModelQuantizationConfig: Absent
    ModelCompilationConfig: Required[ModelCompilationConfig]
    ModelShardingConfig: Absent
    ModelSpeculativeDecodingConfig: Absent


class OptimizationConfig_ModelShardingConfig(TypedDict, total=False):
    ModelQuantizationConfig: Absent
    ModelCompilationConfig: Absent
    ModelShardingConfig: Required[ModelShardingConfig]
    ModelSpeculativeDecodingConfig: Absent


class OptimizationConfig_ModelSpeculativeDecodingConfig(TypedDict, total=False):
    ModelQuantizationConfig: Absent
    ModelCompilationConfig: Absent
    ModelShardingConfig: Absent
    ModelSpeculativeDecodingConfig: Required[ModelSpeculativeDecodingConfig]


OptimizationConfig: TypeAlias = (
    OptimizationConfig_ModelQuantizationConfig
    | OptimizationConfig_ModelCompilationConfig
    | OptimizationConfig_ModelShardingConfig
    | OptimizationConfig_ModelSpeculativeDecodingConfig
)


class OptimizationJobOutputConfig(TypedDict, total=False):
    KmsKeyId: str
    S3OutputLocation: Required[str]
    SageMakerModel: OptimizationSageMakerModel


class OptimizationOutput(TypedDict, total=False):
    RecommendedInferenceImage: str


class OptimizationVpcConfig(TypedDict):
    SecurityGroupIds: list[str]
    Subnets: list[str]


class DescribeOptimizationJobResponse(TypedDict):
    OptimizationJobArn: str
    OptimizationJobStatus: literals.OptimizationJobStatus
    OptimizationStartTime: NotRequired[datetime]
    OptimizationEndTime: NotRequired[datetime]
    CreationTime: datetime
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    OptimizationJobName: str
    ModelSource: OptimizationJobModelSource
    OptimizationEnvironment: NotRequired[dict[str, str]]
    DeploymentInstanceType: literals.OptimizationJobDeploymentInstanceType
    MaxInstanceCount: NotRequired[int]
    OptimizationConfigs: list[OptimizationConfig]
    OutputConfig: OptimizationJobOutputConfig
    OptimizationOutput: NotRequired[OptimizationOutput]
    RoleArn: str
    StoppingCondition: StoppingCondition
    VpcConfig: NotRequired[OptimizationVpcConfig]
    TrainingPlanArns: NotRequired[list[str]]
    ResponseMetadata: ResponseMetadata


class PartnerAppMaintenanceConfig(TypedDict, total=False):
    MaintenanceWindowStart: str


class RoleGroupAssignment(TypedDict):
    RoleName: str
    GroupPatterns: list[str]


class PartnerAppConfig(TypedDict, total=False):
    AdminUsers: list[str]
    Arguments: dict[str, str]
    AssignedGroupPatterns: list[str]
    RoleGroupAssignments: list[RoleGroupAssignment]


class ErrorInfo(TypedDict, total=False):
    Code: str
    Reason: str


class AvailableUpgrade(TypedDict, total=False):
    Version: str
    ReleaseNotes: list[str]


class IdcConfigOutput(TypedDict):
    InstanceArn: str
    ApplicationArn: NotRequired[str]


class DescribePartnerAppResponse(TypedDict, total=False):
    Arn: str
    Name: str
    Type: literals.PartnerAppType
    Status: literals.PartnerAppStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    ExecutionRoleArn: str
    KmsKeyId: str
    BaseUrl: str
    MaintenanceConfig: PartnerAppMaintenanceConfig
    Tier: str
    Version: str
    ApplicationConfig: PartnerAppConfig
    AuthType: literals.PartnerAppAuthType
    EnableIamSessionBasedIdentity: bool
    Error: ErrorInfo
    EnableAutoMinorVersionUpgrade: bool
    CurrentVersionEolDate: datetime
    AvailableUpgrade: AvailableUpgrade
    IdcConfig: IdcConfigOutput
    ResponseMetadata: Required[ResponseMetadata]


class ParallelismConfiguration(TypedDict):
    MaxParallelExecutionSteps: int


class DescribePipelineResponse(TypedDict, total=False):
    PipelineArn: str
    PipelineName: str
    PipelineDisplayName: str
    PipelineDefinition: str
    PipelineDescription: str
    RoleArn: str
    PipelineStatus: literals.PipelineStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    LastRunTime: datetime
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    PipelineVersionDisplayName: str
    PipelineVersionDescription: str
    PipelineVersionAliases: list[str]
    ResponseMetadata: Required[ResponseMetadata]


class DescribePipelineDefinitionForExecutionResponse(TypedDict, total=False):
    PipelineDefinition: str
    CreationTime: datetime
    ResponseMetadata: Required[ResponseMetadata]


class PipelineExperimentConfig(TypedDict, total=False):
    ExperimentName: str
    TrialName: str


class SelectedStep(TypedDict):
    StepName: str


class SelectiveExecutionConfig(TypedDict):
    SourcePipelineExecutionArn: NotRequired[str]
    SelectedSteps: list[SelectedStep]


class MLflowConfiguration(TypedDict, total=False):
    MlflowResourceArn: str
    MlflowExperimentName: str


class DescribePipelineExecutionResponse(TypedDict, total=False):
    PipelineArn: str
    PipelineExecutionArn: str
    PipelineExecutionDisplayName: str
    PipelineExecutionStatus: literals.PipelineExecutionStatus
    PipelineExecutionDescription: str
    PipelineExperimentConfig: PipelineExperimentConfig
    FailureReason: str
    CreationTime: datetime
    LastModifiedTime: datetime
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfig
    PipelineVersionId: int
    MLflowConfig: MLflowConfiguration
    PipelineVersionAliases: list[str]
    RoleArn: str
    ResponseMetadata: Required[ResponseMetadata]


class ProcessingS3Input(TypedDict, total=False):
    S3Uri: Required[str]
    LocalPath: str
    S3DataType: Required[literals.ProcessingS3DataType]
    S3InputMode: literals.ProcessingS3InputMode
    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    S3CompressionType: literals.ProcessingS3CompressionType


class AthenaDatasetDefinition(TypedDict):
    Catalog: str
    Database: str
    QueryString: str
    WorkGroup: NotRequired[str]
    OutputS3Uri: str
    KmsKeyId: NotRequired[str]
    OutputFormat: literals.AthenaResultFormat
    OutputCompression: NotRequired[literals.AthenaResultCompressionType]


class RedshiftDatasetDefinition(TypedDict):
    ClusterId: str
    Database: str
    DbUser: str
    QueryString: str
    ClusterRoleArn: str
    OutputS3Uri: str
    KmsKeyId: NotRequired[str]
    OutputFormat: literals.RedshiftResultFormat
    OutputCompression: NotRequired[literals.RedshiftResultCompressionType]


class DatasetDefinition(TypedDict, total=False):
    AthenaDatasetDefinition: AthenaDatasetDefinition
    RedshiftDatasetDefinition: RedshiftDatasetDefinition
    LocalPath: str
    DataDistributionType: literals.DataDistributionType
    InputMode: literals.InputMode


class ProcessingInput(TypedDict, total=False):
    InputName: Required[str]
    AppManaged: bool
    S3Input: ProcessingS3Input
    DatasetDefinition: DatasetDefinition


class ProcessingS3Output(TypedDict):
    S3Uri: str
    LocalPath: NotRequired[str]
    S3UploadMode: literals.ProcessingS3UploadMode


class ProcessingFeatureStoreOutput(TypedDict):
    FeatureGroupName: str


class ProcessingOutput(TypedDict, total=False):
    OutputName: Required[str]
    S3Output: ProcessingS3Output
    FeatureStoreOutput: ProcessingFeatureStoreOutput
    AppManaged: bool


class ProcessingOutputConfig(TypedDict):
    Outputs: list[ProcessingOutput]
    KmsKeyId: NotRequired[str]


class ProcessingInstancePreference(TypedDict):
    InstanceType: literals.ProcessingInstanceType
    InstanceCount: NotRequired[int]


class ProcessingClusterConfig(TypedDict, total=False):
    InstanceCount: int
    InstanceType: literals.ProcessingInstanceType
    VolumeSizeInGB: Required[int]
    VolumeKmsKeyId: str
    InstancePreferences: list[ProcessingInstancePreference]
    SelectedInstanceType: literals.ProcessingInstanceType
    SelectedInstanceCount: int


class ProcessingResources(TypedDict):
    ClusterConfig: ProcessingClusterConfig


class ProcessingStoppingCondition(TypedDict):
    MaxRuntimeInSeconds: int


class AppSpecification(TypedDict, total=False):
    ImageUri: Required[str]
    ContainerEntrypoint: list[str]
    ContainerArguments: list[str]


class ExperimentConfig(TypedDict, total=False):
    ExperimentName: str
    TrialName: str
    TrialComponentDisplayName: str
    RunName: str


class DescribeProcessingJobResponse(TypedDict, total=False):
    ProcessingInputs: list[ProcessingInput]
    ProcessingOutputConfig: ProcessingOutputConfig
    ProcessingJobName: Required[str]
    ProcessingResources: Required[ProcessingResources]
    StoppingCondition: ProcessingStoppingCondition
    AppSpecification: Required[AppSpecification]
    Environment: dict[str, str]
    NetworkConfig: NetworkConfig
    RoleArn: str
    ExperimentConfig: ExperimentConfig
    ProcessingJobArn: Required[str]
    ProcessingJobStatus: Required[literals.ProcessingJobStatus]
    ExitMessage: str
    FailureReason: str
    ProcessingEndTime: datetime
    ProcessingStartTime: datetime
    LastModifiedTime: datetime
    CreationTime: Required[datetime]
    MonitoringScheduleArn: str
    AutoMLJobArn: str
    TrainingJobArn: str
    ResponseMetadata: Required[ResponseMetadata]


class ProvisioningParameter(TypedDict, total=False):
    Key: str
    Value: str


class ServiceCatalogProvisioningDetails(TypedDict, total=False):
    ProductId: Required[str]
    ProvisioningArtifactId: str
    PathId: str
    ProvisioningParameters: list[ProvisioningParameter]


class ServiceCatalogProvisionedProductDetails(TypedDict, total=False):
    ProvisionedProductId: str
    ProvisionedProductStatusMessage: str


class CfnStackParameter(TypedDict):
    Key: str
    Value: NotRequired[str]


class CfnStackDetail(TypedDict, total=False):
    Name: str
    Id: str
    StatusMessage: Required[str]


class CfnTemplateProviderDetail(TypedDict, total=False):
    TemplateName: Required[str]
    TemplateURL: Required[str]
    RoleARN: str
    Parameters: list[CfnStackParameter]
    StackDetail: CfnStackDetail


class TemplateProviderDetail(TypedDict, total=False):
    CfnTemplateProviderDetail: CfnTemplateProviderDetail


class DescribeProjectOutput(TypedDict, total=False):
    ProjectArn: Required[str]
    ProjectName: Required[str]
    ProjectId: Required[str]
    ProjectDescription: str
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails
    ProjectStatus: Required[literals.ProjectStatus]
    TemplateProviderDetails: list[TemplateProviderDetail]
    CreatedBy: UserContext
    CreationTime: Required[datetime]
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    ResponseMetadata: Required[ResponseMetadata]


class UltraServerSummary(TypedDict, total=False):
    UltraServerType: Required[str]
    InstanceType: Required[literals.ReservedCapacityInstanceType]
    UltraServerCount: int
    AvailableSpareInstanceCount: int
    UnhealthyInstanceCount: int


class DescribeReservedCapacityResponse(TypedDict, total=False):
    ReservedCapacityArn: Required[str]
    ReservedCapacityType: literals.ReservedCapacityType
    Status: literals.ReservedCapacityStatus
    AvailabilityZone: str
    DurationHours: int
    DurationMinutes: int
    StartTime: datetime
    EndTime: datetime
    InstanceType: Required[literals.ReservedCapacityInstanceType]
    TotalInstanceCount: Required[int]
    AvailableInstanceCount: int
    InUseInstanceCount: int
    UltraServerSummary: UltraServerSummary
    ResponseMetadata: Required[ResponseMetadata]


class SpaceIdleSettings(TypedDict, total=False):
    IdleTimeoutInMinutes: int


class SpaceAppLifecycleManagement(TypedDict, total=False):
    IdleSettings: SpaceIdleSettings


class SpaceCodeEditorAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    AppLifecycleManagement: SpaceAppLifecycleManagement


class SpaceJupyterLabAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    CodeRepositories: list[CodeRepository]
    AppLifecycleManagement: SpaceAppLifecycleManagement


class EbsStorageSettings(TypedDict):
    EbsVolumeSizeInGb: int


class SpaceStorageSettings(TypedDict, total=False):
    EbsStorageSettings: EbsStorageSettings


class EFSFileSystem(TypedDict):
    FileSystemId: str


class FSxLustreFileSystem(TypedDict):
    FileSystemId: str


class S3FileSystem(TypedDict):
    S3Uri: str


class CustomFileSystem_EFSFileSystem(TypedDict, total=False):
    EFSFileSystem: Required[EFSFileSystem]
    FSxLustreFileSystem: Absent
    S3FileSystem: Absent


class CustomFileSystem_FSxLustreFileSystem(TypedDict, total=False):
    EFSFileSystem: Absent
    FSxLustreFileSystem: Required[FSxLustreFileSystem]
    S3FileSystem: Absent


class CustomFileSystem_S3FileSystem(TypedDict, total=False):
    EFSFileSystem: Absent
    FSxLustreFileSystem: Absent
    S3FileSystem: Required[S3FileSystem]


CustomFileSystem: TypeAlias = (
    CustomFileSystem_EFSFileSystem
    | CustomFileSystem_FSxLustreFileSystem
    | CustomFileSystem_S3FileSystem
)


class SpaceSettings(TypedDict, total=False):
    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    CodeEditorAppSettings: SpaceCodeEditorAppSettings
    JupyterLabAppSettings: SpaceJupyterLabAppSettings
    AppType: literals.AppType
    SpaceStorageSettings: SpaceStorageSettings
    SpaceManagedResources: literals.FeatureStatus
    CustomFileSystems: list[CustomFileSystem]
    RemoteAccess: literals.FeatureStatus


class OwnershipSettings(TypedDict):
    OwnerUserProfileName: str


class SpaceSharingSettings(TypedDict):
    SharingType: literals.SharingType


class DescribeSpaceResponse(TypedDict, total=False):
    DomainId: str
    SpaceArn: str
    SpaceName: str
    HomeEfsFileSystemUid: str
    Status: literals.SpaceStatus
    LastModifiedTime: datetime
    CreationTime: datetime
    FailureReason: str
    SpaceSettings: SpaceSettings
    OwnershipSettings: OwnershipSettings
    SpaceSharingSettings: SpaceSharingSettings
    SpaceDisplayName: str
    Url: str
    ResponseMetadata: Required[ResponseMetadata]


class DescribeStudioLifecycleConfigResponse(TypedDict, total=False):
    StudioLifecycleConfigArn: str
    StudioLifecycleConfigName: str
    CreationTime: datetime
    LastModifiedTime: datetime
    StudioLifecycleConfigContent: str
    StudioLifecycleConfigAppType: literals.StudioLifecycleConfigAppType
    ResponseMetadata: Required[ResponseMetadata]


class SubscribedWorkteam(TypedDict, total=False):
    WorkteamArn: Required[str]
    MarketplaceTitle: str
    SellerName: str
    MarketplaceDescription: str
    ListingId: str


class DescribeSubscribedWorkteamResponse(TypedDict):
    SubscribedWorkteam: SubscribedWorkteam
    ResponseMetadata: ResponseMetadata


class TrainingRepositoryAuthConfig(TypedDict):
    TrainingRepositoryCredentialsProviderArn: str


class TrainingImageConfig(TypedDict):
    TrainingRepositoryAccessMode: literals.TrainingRepositoryAccessMode
    TrainingRepositoryAuthConfig: NotRequired[TrainingRepositoryAuthConfig]


class AlgorithmSpecification(TypedDict, total=False):
    TrainingImage: str
    AlgorithmName: str
    TrainingInputMode: Required[literals.TrainingInputMode]
    MetricDefinitions: list[MetricDefinition]
    EnableSageMakerMetricsTimeSeries: bool
    ContainerEntrypoint: list[str]
    ContainerArguments: list[str]
    TrainingImageConfig: TrainingImageConfig


class WarmPoolStatus(TypedDict, total=False):
    Status: Required[literals.WarmPoolResourceStatus]
    ResourceRetainedBillableTimeInSeconds: int
    ReusedByJob: str


class SecondaryStatusTransition(TypedDict):
    Status: literals.SecondaryStatus
    StartTime: datetime
    EndTime: NotRequired[datetime]
    StatusMessage: NotRequired[str]


class MetricData(TypedDict, total=False):
    MetricName: str
    Value: float
    Timestamp: datetime


class CollectionConfiguration(TypedDict, total=False):
    CollectionName: str
    CollectionParameters: dict[str, str]


class DebugHookConfig(TypedDict, total=False):
    LocalPath: str
    S3OutputPath: Required[str]
    HookParameters: dict[str, str]
    CollectionConfigurations: list[CollectionConfiguration]


class DebugRuleConfiguration(TypedDict, total=False):
    RuleConfigurationName: Required[str]
    LocalPath: str
    S3OutputPath: str
    RuleEvaluatorImage: Required[str]
    InstanceType: literals.ProcessingInstanceType
    VolumeSizeInGB: int
    RuleParameters: dict[str, str]


class TensorBoardOutputConfig(TypedDict):
    LocalPath: NotRequired[str]
    S3OutputPath: str


class DebugRuleEvaluationStatus(TypedDict, total=False):
    RuleConfigurationName: str
    RuleEvaluationJobArn: str
    RuleEvaluationStatus: literals.RuleEvaluationStatus
    StatusDetails: str
    LastModifiedTime: datetime


class ProfilerConfig(TypedDict, total=False):
    S3OutputPath: str
    ProfilingIntervalInMilliseconds: int
    ProfilingParameters: dict[str, str]
    DisableProfiler: bool


class ProfilerRuleConfiguration(TypedDict, total=False):
    RuleConfigurationName: Required[str]
    LocalPath: str
    S3OutputPath: str
    RuleEvaluatorImage: Required[str]
    InstanceType: literals.ProcessingInstanceType
    VolumeSizeInGB: int
    RuleParameters: dict[str, str]


class ProfilerRuleEvaluationStatus(TypedDict, total=False):
    RuleConfigurationName: str
    RuleEvaluationJobArn: str
    RuleEvaluationStatus: literals.RuleEvaluationStatus
    StatusDetails: str
    LastModifiedTime: datetime


class RemoteDebugConfig(TypedDict, total=False):
    EnableRemoteDebug: bool


class InfraCheckConfig(TypedDict, total=False):
    EnableInfraCheck: bool


class ServerlessJobConfig(TypedDict, total=False):
    BaseModelArn: Required[str]
    AcceptEula: bool
    JobType: Required[literals.ServerlessJobType]
    CustomizationTechnique: literals.CustomizationTechnique
    Peft: literals.Peft
    EvaluationType: literals.EvaluationType
    EvaluatorArn: str
    SequenceLength: str


class MlflowConfig(TypedDict, total=False):
    MlflowResourceArn: Required[str]
    MlflowExperimentName: str
    MlflowRunName: str


class ModelPackageConfig(TypedDict):
    ModelPackageGroupArn: str
    SourceModelPackageArn: NotRequired[str]


class MlflowDetails(TypedDict, total=False):
    MlflowExperimentId: str
    MlflowRunId: str


class TrainingProgressInfo(TypedDict, total=False):
    TotalStepCountPerEpoch: int
    CurrentStep: int
    CurrentEpoch: int
    MaxEpoch: int


class DescribeTrainingJobResponse(TypedDict, total=False):
    TrainingJobName: Required[str]
    TrainingJobArn: Required[str]
    TuningJobArn: str
    LabelingJobArn: str
    AutoMLJobArn: str
    ModelArtifacts: Required[ModelArtifacts]
    TrainingJobStatus: Required[literals.TrainingJobStatus]
    SecondaryStatus: Required[literals.SecondaryStatus]
    FailureReason: str
    HyperParameters: dict[str, str]
    AlgorithmSpecification: AlgorithmSpecification
    RoleArn: str
    InputDataConfig: list[Channel]
    OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    WarmPoolStatus: WarmPoolStatus
    VpcConfig: VpcConfig
    StoppingCondition: Required[StoppingCondition]
    CreationTime: Required[datetime]
    TrainingStartTime: datetime
    TrainingEndTime: datetime
    LastModifiedTime: datetime
    SecondaryStatusTransitions: list[SecondaryStatusTransition]
    FinalMetricDataList: list[MetricData]
    EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfig
    TrainingTimeInSeconds: int
    BillableTimeInSeconds: int
    BillableTokenCount: int
    DebugHookConfig: DebugHookConfig
    ExperimentConfig: ExperimentConfig
    DebugRuleConfigurations: list[DebugRuleConfiguration]
    TensorBoardOutputConfig: TensorBoardOutputConfig
    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatus]
    ProfilerConfig: ProfilerConfig
    ProfilerRuleConfigurations: list[ProfilerRuleConfiguration]
    ProfilerRuleEvaluationStatuses: list[ProfilerRuleEvaluationStatus]
    ProfilingStatus: literals.ProfilingStatus
    Environment: dict[str, str]
    RetryStrategy: RetryStrategy
    RemoteDebugConfig: RemoteDebugConfig
    InfraCheckConfig: InfraCheckConfig
    ServerlessJobConfig: ServerlessJobConfig
    MlflowConfig: MlflowConfig
    ModelPackageConfig: ModelPackageConfig
    MlflowDetails: MlflowDetails
    ProgressInfo: TrainingProgressInfo
    OutputModelPackageArn: str
    ResponseMetadata: Required[ResponseMetadata]


class ReservedCapacitySummary(TypedDict, total=False):
    ReservedCapacityArn: Required[str]
    ReservedCapacityType: literals.ReservedCapacityType
    UltraServerType: str
    UltraServerCount: int
    InstanceType: Required[literals.ReservedCapacityInstanceType]
    TotalInstanceCount: Required[int]
    Status: Required[literals.ReservedCapacityStatus]
    AvailabilityZone: str
    AvailabilityZoneId: str
    DurationHours: int
    DurationMinutes: int
    StartTime: datetime
    EndTime: datetime


class DescribeTrainingPlanResponse(TypedDict, total=False):
    TrainingPlanArn: Required[str]
    TrainingPlanName: Required[str]
    Status: Required[literals.TrainingPlanStatus]
    StatusMessage: str
    DurationHours: int
    DurationMinutes: int
    StartTime: datetime
    EndTime: datetime
    UpfrontFee: str
    CurrencyCode: str
    TotalInstanceCount: int
    AvailableInstanceCount: int
    InUseInstanceCount: int
    UnhealthyInstanceCount: int
    AvailableSpareInstanceCount: int
    TotalUltraServerCount: int
    TargetResources: list[literals.SageMakerResourceName]
    ReservedCapacitySummaries: list[ReservedCapacitySummary]
    ResponseMetadata: Required[ResponseMetadata]


class TrainingPlanExtension(TypedDict, total=False):
    TrainingPlanExtensionOfferingId: Required[str]
    ExtendedAt: datetime
    StartDate: datetime
    EndDate: datetime
    Status: str
    PaymentStatus: str
    AvailabilityZone: str
    AvailabilityZoneId: str
    DurationHours: int
    UpfrontFee: str
    CurrencyCode: str


class DescribeTrainingPlanExtensionHistoryResponse(TypedDict):
    TrainingPlanExtensions: list[TrainingPlanExtension]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class BillableTokenUsage(TypedDict, total=False):
    PrefillTokenCount: int
    SampleTokenCount: int
    TrainingTokenCount: int


class LoraConfig(TypedDict):
    Rank: int
    Alpha: int


class TrainingSessionModelConfig(TypedDict):
    BaseModelArn: str
    AcceptEula: NotRequired[bool]


class TrainingSessionS3Location(TypedDict):
    Path: str
    KmsKeyArn: NotRequired[str]


class TrainingSessionOutputConfig(TypedDict):
    S3Location: TrainingSessionS3Location


class TrainingSessionDetail(TypedDict, total=False):
    TrainingSessionArn: Required[str]
    TrainingSessionName: Required[str]
    TrainingSessionStatus: Required[literals.TrainingSessionStatus]
    ModelPackageGroupArn: str
    CreationTime: Required[datetime]
    LastModifiedTime: datetime
    EndTime: datetime
    ErrorDetails: str
    LastReceivedSequenceNumber: int
    BillableTokenUsage: BillableTokenUsage
    VpcConfig: VpcConfig
    RoleArn: str
    LoraConfig: LoraConfig
    ModelConfig: TrainingSessionModelConfig
    OutputConfig: TrainingSessionOutputConfig
    Tags: list[Tag]


class DescribeTrainingSessionResponse(TypedDict):
    TrainingSessionDetail: TrainingSessionDetail
    ResponseMetadata: ResponseMetadata


class ModelClientConfig(TypedDict, total=False):
    InvocationsTimeoutInSeconds: int
    InvocationsMaxRetries: int


class BatchDataCaptureConfig(TypedDict, total=False):
    DestinationS3Uri: Required[str]
    KmsKeyId: str
    GenerateInferenceId: bool


class DataProcessing(TypedDict, total=False):
    InputFilter: str
    OutputFilter: str
    JoinSource: literals.JoinSource


class DescribeTransformJobResponse(TypedDict, total=False):
    TransformJobName: Required[str]
    TransformJobArn: Required[str]
    TransformJobStatus: Required[literals.TransformJobStatus]
    FailureReason: str
    ModelName: Required[str]
    MaxConcurrentTransforms: int
    ModelClientConfig: ModelClientConfig
    MaxPayloadInMB: int
    BatchStrategy: literals.BatchStrategy
    Environment: dict[str, str]
    TransformInput: Required[TransformInput]
    TransformOutput: TransformOutput
    DataCaptureConfig: BatchDataCaptureConfig
    TransformResources: Required[TransformResources]
    CreationTime: Required[datetime]
    TransformStartTime: datetime
    TransformEndTime: datetime
    LabelingJobArn: str
    AutoMLJobArn: str
    DataProcessing: DataProcessing
    ExperimentConfig: ExperimentConfig
    ResponseMetadata: Required[ResponseMetadata]


class TrialSource(TypedDict):
    SourceArn: str
    SourceType: NotRequired[str]


class DescribeTrialResponse(TypedDict, total=False):
    TrialName: str
    TrialArn: str
    DisplayName: str
    ExperimentName: str
    Source: TrialSource
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
    ResponseMetadata: Required[ResponseMetadata]


class TrialComponentSource(TypedDict):
    SourceArn: str
    SourceType: NotRequired[str]


class TrialComponentStatus(TypedDict, total=False):
    PrimaryStatus: literals.TrialComponentPrimaryStatus
    Message: str


class TrialComponentParameterValue(TypedDict, total=False):
    StringValue: str
    NumberValue: float


class TrialComponentArtifact(TypedDict):
    MediaType: NotRequired[str]
    Value: str


class TrialComponentMetricSummary(TypedDict, total=False):
    MetricName: str
    SourceArn: str
    TimeStamp: datetime
    Max: float
    Min: float
    Last: float
    Count: int
    Avg: float
    StdDev: float


class DescribeTrialComponentResponse(TypedDict, total=False):
    TrialComponentName: str
    TrialComponentArn: str
    DisplayName: str
    Source: TrialComponentSource
    Status: TrialComponentStatus
    StartTime: datetime
    EndTime: datetime
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    Parameters: dict[str, TrialComponentParameterValue]
    InputArtifacts: dict[str, TrialComponentArtifact]
    OutputArtifacts: dict[str, TrialComponentArtifact]
    MetadataProperties: MetadataProperties
    Metrics: list[TrialComponentMetricSummary]
    LineageGroupArn: str
    Sources: list[TrialComponentSource]
    ResponseMetadata: Required[ResponseMetadata]


class DescribeUserProfileResponse(TypedDict, total=False):
    DomainId: str
    UserProfileArn: str
    UserProfileName: str
    HomeEfsFileSystemUid: str
    Status: literals.UserProfileStatus
    LastModifiedTime: datetime
    CreationTime: datetime
    FailureReason: str
    SingleSignOnUserIdentifier: str
    SingleSignOnUserValue: str
    UserSettings: UserSettings
    ResponseMetadata: Required[ResponseMetadata]


class SourceIpConfig(TypedDict):
    Cidrs: list[str]


class CognitoConfig(TypedDict):
    UserPool: str
    ClientId: str


class OidcConfigForResponse(TypedDict, total=False):
    ClientId: str
    Issuer: str
    AuthorizationEndpoint: str
    TokenEndpoint: str
    UserInfoEndpoint: str
    LogoutEndpoint: str
    JwksUri: str
    Scope: str
    AuthenticationRequestExtraParams: dict[str, str]


class WorkforceVpcConfigResponse(TypedDict):
    VpcId: str
    SecurityGroupIds: list[str]
    Subnets: list[str]
    VpcEndpointId: NotRequired[str]


class Workforce(TypedDict, total=False):
    WorkforceName: Required[str]
    WorkforceArn: Required[str]
    LastUpdatedDate: datetime
    SourceIpConfig: SourceIpConfig
    SubDomain: str
    CognitoConfig: CognitoConfig
    OidcConfig: OidcConfigForResponse
    CreateDate: datetime
    WorkforceVpcConfig: WorkforceVpcConfigResponse
    Status: literals.WorkforceStatus
    FailureReason: str
    IpAddressType: literals.WorkforceIpAddressType


class DescribeWorkforceResponse(TypedDict):
    Workforce: Workforce
    ResponseMetadata: ResponseMetadata


class CognitoMemberDefinition(TypedDict):
    UserPool: str
    UserGroup: str
    ClientId: str


class OidcMemberDefinition(TypedDict, total=False):
    Groups: list[str]


class MemberDefinition(TypedDict, total=False):
    CognitoMemberDefinition: CognitoMemberDefinition
    OidcMemberDefinition: OidcMemberDefinition


class NotificationConfiguration(TypedDict, total=False):
    NotificationTopicArn: str


class IamPolicyConstraints(TypedDict, total=False):
    SourceIp: literals.EnabledOrDisabled
    VpcSourceIp: literals.EnabledOrDisabled


class S3Presign(TypedDict, total=False):
    IamPolicyConstraints: IamPolicyConstraints


class WorkerAccessConfiguration(TypedDict, total=False):
    S3Presign: S3Presign


class Workteam(TypedDict, total=False):
    WorkteamName: Required[str]
    MemberDefinitions: Required[list[MemberDefinition]]
    WorkteamArn: Required[str]
    WorkforceArn: str
    ProductListingIds: list[str]
    Description: Required[str]
    SubDomain: str
    CreateDate: datetime
    LastUpdatedDate: datetime
    NotificationConfiguration: NotificationConfiguration
    WorkerAccessConfiguration: WorkerAccessConfiguration


class DescribeWorkteamResponse(TypedDict):
    Workteam: Workteam
    ResponseMetadata: ResponseMetadata


class DetachClusterNodeVolumeResponse(TypedDict):
    ClusterArn: str
    NodeId: str
    VolumeId: str
    AttachTime: datetime
    Status: literals.VolumeAttachmentStatus
    DeviceName: str
    ResponseMetadata: ResponseMetadata


class DisableSagemakerServicecatalogPortfolioOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class DisassociateTrialComponentResponse(TypedDict, total=False):
    TrialComponentArn: str
    TrialArn: str
    ResponseMetadata: Required[ResponseMetadata]


class EnableSagemakerServicecatalogPortfolioOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class ExtendTrainingPlanResponse(TypedDict):
    TrainingPlanExtensions: list[TrainingPlanExtension]
    ResponseMetadata: ResponseMetadata


class DeviceStats(TypedDict):
    ConnectedDeviceCount: int
    RegisteredDeviceCount: int


class AgentVersion(TypedDict):
    Version: str
    AgentCount: int


class EdgeModelStat(TypedDict):
    ModelName: str
    ModelVersion: str
    OfflineDeviceCount: int
    ConnectedDeviceCount: int
    ActiveDeviceCount: int
    SamplingDeviceCount: int


class GetDeviceFleetReportResponse(TypedDict, total=False):
    DeviceFleetArn: Required[str]
    DeviceFleetName: Required[str]
    OutputConfig: EdgeOutputConfig
    Description: str
    ReportGenerated: datetime
    DeviceStats: DeviceStats
    AgentVersions: list[AgentVersion]
    ModelStats: list[EdgeModelStat]
    ResponseMetadata: Required[ResponseMetadata]


class GetEndpointPolicyResponse(TypedDict, total=False):
    EndpointName: str
    EndpointArn: str
    ResourcePolicy: str
    ResponseMetadata: Required[ResponseMetadata]


class GetLineageGroupPolicyResponse(TypedDict, total=False):
    LineageGroupArn: str
    ResourcePolicy: str
    ResponseMetadata: Required[ResponseMetadata]


class GetModelPackageGroupPolicyOutput(TypedDict):
    ResourcePolicy: str
    ResponseMetadata: ResponseMetadata


class GetSagemakerServicecatalogPortfolioStatusOutput(TypedDict):
    Status: NotRequired[literals.SagemakerServicecatalogStatus]
    ResponseMetadata: ResponseMetadata


class ScalingPolicyObjective(TypedDict, total=False):
    MinInvocationsPerMinute: int
    MaxInvocationsPerMinute: int


class ScalingPolicyMetric(TypedDict, total=False):
    InvocationsPerInstance: int
    ModelLatency: int


class PredefinedMetricSpecification(TypedDict, total=False):
    PredefinedMetricType: str


class CustomizedMetricSpecification(TypedDict, total=False):
    MetricName: str
    Namespace: str
    Statistic: literals.Statistic


class MetricSpecification_Predefined(TypedDict):
    Predefined: PredefinedMetricSpecification
    Customized: NotRequired[Absent]


class MetricSpecification_Customized(TypedDict):
    Predefined: NotRequired[Absent]
    Customized: CustomizedMetricSpecification


MetricSpecification: TypeAlias = (
    MetricSpecification_Predefined | MetricSpecification_Customized
)


class TargetTrackingScalingPolicyConfiguration(TypedDict, total=False):
    MetricSpecification: MetricSpecification
    TargetValue: float


class ScalingPolicy(TypedDict):
    TargetTracking: TargetTrackingScalingPolicyConfiguration


class DynamicScalingConfiguration(TypedDict, total=False):
    MinCapacity: int
    MaxCapacity: int
    ScaleInCooldown: int
    ScaleOutCooldown: int
    ScalingPolicies: list[ScalingPolicy]


class GetScalingConfigurationRecommendationResponse(TypedDict, total=False):
    InferenceRecommendationsJobName: str
    RecommendationId: str
    EndpointName: str
    TargetCpuUtilizationPerCore: int
    ScalingPolicyObjective: ScalingPolicyObjective
    Metric: ScalingPolicyMetric
    DynamicScalingConfiguration: DynamicScalingConfiguration
    ResponseMetadata: Required[ResponseMetadata]


class PropertyNameSuggestion(TypedDict, total=False):
    PropertyName: str


class GetSearchSuggestionsResponse(TypedDict):
    PropertyNameSuggestions: NotRequired[list[PropertyNameSuggestion]]
    ResponseMetadata: ResponseMetadata


class ImportHubContentResponse(TypedDict):
    HubArn: str
    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class AIBenchmarkJobSummary(TypedDict):
    AIBenchmarkJobName: str
    AIBenchmarkJobArn: str
    AIBenchmarkJobStatus: literals.AIBenchmarkJobStatus
    CreationTime: datetime
    EndTime: NotRequired[datetime]
    AIWorkloadConfigName: NotRequired[str]


class ListAIBenchmarkJobsResponse(TypedDict):
    AIBenchmarkJobs: list[AIBenchmarkJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AIRecommendationJobSummary(TypedDict):
    AIRecommendationJobName: str
    AIRecommendationJobArn: str
    AIRecommendationJobStatus: literals.AIRecommendationJobStatus
    CreationTime: datetime
    EndTime: NotRequired[datetime]


class ListAIRecommendationJobsResponse(TypedDict):
    AIRecommendationJobs: list[AIRecommendationJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class AIWorkloadConfigSummary(TypedDict):
    AIWorkloadConfigName: str
    AIWorkloadConfigArn: str
    CreationTime: datetime


class ListAIWorkloadConfigsResponse(TypedDict):
    AIWorkloadConfigs: list[AIWorkloadConfigSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ActionSummary(TypedDict, total=False):
    ActionArn: str
    ActionName: str
    Source: ActionSource
    ActionType: str
    Status: literals.ActionStatus
    CreationTime: datetime
    LastModifiedTime: datetime


class ListActionsResponse(TypedDict, total=False):
    ActionSummaries: list[ActionSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class AlgorithmSummary(TypedDict):
    AlgorithmName: str
    AlgorithmArn: str
    AlgorithmDescription: NotRequired[str]
    CreationTime: datetime
    AlgorithmStatus: literals.AlgorithmStatus


class ListAlgorithmsOutput(TypedDict):
    AlgorithmSummaryList: list[AlgorithmSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListAliasesResponse(TypedDict, total=False):
    SageMakerImageVersionAliases: list[str]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class AppImageConfigDetails(TypedDict, total=False):
    AppImageConfigArn: str
    AppImageConfigName: str
    CreationTime: datetime
    LastModifiedTime: datetime
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig


class ListAppImageConfigsResponse(TypedDict, total=False):
    NextToken: str
    AppImageConfigs: list[AppImageConfigDetails]
    ResponseMetadata: Required[ResponseMetadata]


class AppDetails(TypedDict, total=False):
    DomainId: str
    UserProfileName: str
    SpaceName: str
    AppType: literals.AppType
    AppName: str
    Status: literals.AppStatus
    CreationTime: datetime
    ResourceSpec: ResourceSpec


class ListAppsResponse(TypedDict, total=False):
    Apps: list[AppDetails]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ArtifactSummary(TypedDict, total=False):
    ArtifactArn: str
    ArtifactName: str
    Source: ArtifactSource
    ArtifactType: str
    CreationTime: datetime
    LastModifiedTime: datetime


class ListArtifactsResponse(TypedDict, total=False):
    ArtifactSummaries: list[ArtifactSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class AssociationSummary(TypedDict, total=False):
    SourceArn: str
    DestinationArn: str
    SourceType: str
    DestinationType: str
    AssociationType: literals.AssociationEdgeType
    SourceName: str
    DestinationName: str
    CreationTime: datetime
    CreatedBy: UserContext


class ListAssociationsResponse(TypedDict, total=False):
    AssociationSummaries: list[AssociationSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class AutoMLJobSummary(TypedDict):
    AutoMLJobName: str
    AutoMLJobArn: str
    AutoMLJobStatus: literals.AutoMLJobStatus
    AutoMLJobSecondaryStatus: literals.AutoMLJobSecondaryStatus
    CreationTime: datetime
    EndTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    PartialFailureReasons: NotRequired[list[AutoMLPartialFailureReason]]


class ListAutoMLJobsResponse(TypedDict):
    AutoMLJobSummaries: list[AutoMLJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListCandidatesForAutoMLJobResponse(TypedDict):
    Candidates: list[AutoMLCandidate]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ClusterEventSummary(TypedDict):
    EventId: str
    ClusterArn: str
    ClusterName: str
    InstanceGroupName: NotRequired[str]
    InstanceId: NotRequired[str]
    ResourceType: literals.ClusterEventResourceType
    EventTime: datetime
    Description: NotRequired[str]
    EventLevel: NotRequired[literals.ClusterEventLevel]
    OperationId: NotRequired[str]


class ListClusterEventsResponse(TypedDict, total=False):
    NextToken: str
    Events: list[ClusterEventSummary]
    ResponseMetadata: Required[ResponseMetadata]


class ExtensionVersionSummary(TypedDict):
    ExtensionVersion: str


class ListClusterExtensionVersionsResponse(TypedDict):
    ExtensionVersions: list[ExtensionVersionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ExtensionSummary(TypedDict):
    ExtensionArn: str
    ExtensionName: str
    ExtensionVersion: str
    Status: literals.ExtensionStatus
    CreationTime: NotRequired[datetime]


class ListClusterExtensionsResponse(TypedDict):
    Extensions: list[ExtensionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ClusterNodeSummary(TypedDict, total=False):
    InstanceGroupName: Required[str]
    InstanceId: Required[str]
    NodeLogicalId: str
    InstanceType: Required[literals.ClusterInstanceType]
    LaunchTime: Required[datetime]
    LastSoftwareUpdateTime: datetime
    InstanceStatus: Required[ClusterInstanceStatusDetails]
    UltraServerInfo: UltraServerInfo
    PrivateDnsHostname: str
    CurrentImageReleaseVersion: str
    ImageVersionStatus: literals.ClusterImageVersionStatus


class ListClusterNodesResponse(TypedDict):
    NextToken: NotRequired[str]
    ClusterNodeSummaries: list[ClusterNodeSummary]
    ResponseMetadata: ResponseMetadata


class ClusterOperationSummary(TypedDict, total=False):
    OperationId: str
    ClusterArn: str
    Type: literals.ClusterOperationType
    Status: literals.ClusterOperationStatus
    CreationTime: datetime


class ListClusterOperationsResponse(TypedDict, total=False):
    NextToken: str
    ClusterOperationSummaries: list[ClusterOperationSummary]
    ResponseMetadata: Required[ResponseMetadata]


class ClusterSchedulerConfigSummary(TypedDict):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigId: str
    ClusterSchedulerConfigVersion: NotRequired[int]
    Name: str
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]
    Status: literals.SchedulerResourceStatus
    ClusterArn: NotRequired[str]


class ListClusterSchedulerConfigsResponse(TypedDict, total=False):
    ClusterSchedulerConfigSummaries: list[ClusterSchedulerConfigSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ClusterSummary(TypedDict):
    ClusterArn: str
    ClusterName: str
    CreationTime: datetime
    ClusterStatus: literals.ClusterStatus
    TrainingPlanArns: NotRequired[list[str]]
    ImageVersionStatus: NotRequired[literals.ClusterImageVersionStatus]


class ListClustersResponse(TypedDict):
    NextToken: NotRequired[str]
    ClusterSummaries: list[ClusterSummary]
    ResponseMetadata: ResponseMetadata


class CodeRepositorySummary(TypedDict):
    CodeRepositoryName: str
    CodeRepositoryArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    GitConfig: NotRequired[GitConfig]


class ListCodeRepositoriesOutput(TypedDict):
    CodeRepositorySummaryList: list[CodeRepositorySummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CompilationJobSummary(TypedDict, total=False):
    CompilationJobName: Required[str]
    CompilationJobArn: Required[str]
    CreationTime: Required[datetime]
    CompilationStartTime: datetime
    CompilationEndTime: datetime
    CompilationTargetDevice: literals.TargetDevice
    CompilationTargetPlatformOs: literals.TargetPlatformOs
    CompilationTargetPlatformArch: literals.TargetPlatformArch
    CompilationTargetPlatformAccelerator: literals.TargetPlatformAccelerator
    LastModifiedTime: datetime
    CompilationJobStatus: Required[literals.CompilationJobStatus]


class ListCompilationJobsResponse(TypedDict):
    CompilationJobSummaries: list[CompilationJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ComputeQuotaSummary(TypedDict):
    ComputeQuotaArn: str
    ComputeQuotaId: str
    Name: str
    ComputeQuotaVersion: NotRequired[int]
    Status: literals.SchedulerResourceStatus
    ClusterArn: NotRequired[str]
    ComputeQuotaConfig: NotRequired[ComputeQuotaConfig]
    ComputeQuotaTarget: ComputeQuotaTarget
    ActivationState: NotRequired[literals.ActivationState]
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]


class ListComputeQuotasResponse(TypedDict, total=False):
    ComputeQuotaSummaries: list[ComputeQuotaSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ContextSummary(TypedDict, total=False):
    ContextArn: str
    ContextName: str
    Source: ContextSource
    ContextType: str
    CreationTime: datetime
    LastModifiedTime: datetime


class ListContextsResponse(TypedDict, total=False):
    ContextSummaries: list[ContextSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class MonitoringJobDefinitionSummary(TypedDict):
    MonitoringJobDefinitionName: str
    MonitoringJobDefinitionArn: str
    CreationTime: datetime
    EndpointName: str


class ListDataQualityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeviceFleetSummary(TypedDict):
    DeviceFleetArn: str
    DeviceFleetName: str
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListDeviceFleetsResponse(TypedDict):
    DeviceFleetSummaries: list[DeviceFleetSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EdgeModelSummary(TypedDict):
    ModelName: str
    ModelVersion: str


class DeviceSummary(TypedDict, total=False):
    DeviceName: Required[str]
    DeviceArn: Required[str]
    Description: str
    DeviceFleetName: str
    IotThingName: str
    RegistrationTime: datetime
    LatestHeartbeat: datetime
    Models: list[EdgeModelSummary]
    AgentVersion: str


class ListDevicesResponse(TypedDict):
    DeviceSummaries: list[DeviceSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DomainDetails(TypedDict, total=False):
    DomainArn: str
    DomainId: str
    DomainName: str
    Status: literals.DomainStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    Url: str


class ListDomainsResponse(TypedDict, total=False):
    Domains: list[DomainDetails]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class EdgeDeploymentPlanSummary(TypedDict):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    DeviceFleetName: str
    EdgeDeploymentSuccess: int
    EdgeDeploymentPending: int
    EdgeDeploymentFailed: int
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListEdgeDeploymentPlansResponse(TypedDict):
    EdgeDeploymentPlanSummaries: list[EdgeDeploymentPlanSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EdgePackagingJobSummary(TypedDict, total=False):
    EdgePackagingJobArn: Required[str]
    EdgePackagingJobName: Required[str]
    EdgePackagingJobStatus: Required[literals.EdgePackagingJobStatus]
    CompilationJobName: str
    ModelName: str
    ModelVersion: str
    CreationTime: datetime
    LastModifiedTime: datetime


class ListEdgePackagingJobsResponse(TypedDict):
    EdgePackagingJobSummaries: list[EdgePackagingJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EndpointConfigSummary(TypedDict):
    EndpointConfigName: str
    EndpointConfigArn: str
    CreationTime: datetime


class ListEndpointConfigsOutput(TypedDict):
    EndpointConfigs: list[EndpointConfigSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class EndpointSummary(TypedDict):
    EndpointName: str
    EndpointArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    EndpointStatus: literals.EndpointStatus


class ListEndpointsOutput(TypedDict):
    Endpoints: list[EndpointSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ExperimentSummary(TypedDict, total=False):
    ExperimentArn: str
    ExperimentName: str
    DisplayName: str
    ExperimentSource: ExperimentSource
    CreationTime: datetime
    LastModifiedTime: datetime


class ListExperimentsResponse(TypedDict, total=False):
    ExperimentSummaries: list[ExperimentSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class FeatureGroupSummary(TypedDict):
    FeatureGroupName: str
    FeatureGroupArn: str
    CreationTime: datetime
    FeatureGroupStatus: NotRequired[literals.FeatureGroupStatus]
    OfflineStoreStatus: NotRequired[OfflineStoreStatus]


class ListFeatureGroupsResponse(TypedDict):
    FeatureGroupSummaries: list[FeatureGroupSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class FlowDefinitionSummary(TypedDict):
    FlowDefinitionName: str
    FlowDefinitionArn: str
    FlowDefinitionStatus: literals.FlowDefinitionStatus
    CreationTime: datetime
    FailureReason: NotRequired[str]


class ListFlowDefinitionsResponse(TypedDict):
    FlowDefinitionSummaries: list[FlowDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HubContentInfo(TypedDict):
    HubContentName: str
    HubContentArn: str
    SageMakerPublicHubContentArn: NotRequired[str]
    HubContentVersion: str
    HubContentType: literals.HubContentType
    DocumentSchemaVersion: str
    HubContentDisplayName: NotRequired[str]
    HubContentDescription: NotRequired[str]
    SupportStatus: NotRequired[literals.HubContentSupportStatus]
    HubContentSearchKeywords: NotRequired[list[str]]
    HubContentStatus: literals.HubContentStatus
    CreationTime: datetime
    OriginalCreationTime: NotRequired[datetime]


class ListHubContentVersionsResponse(TypedDict):
    HubContentSummaries: list[HubContentInfo]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListHubContentsResponse(TypedDict):
    HubContentSummaries: list[HubContentInfo]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HubInfo(TypedDict):
    HubName: str
    HubArn: str
    HubDisplayName: NotRequired[str]
    HubDescription: NotRequired[str]
    HubSearchKeywords: NotRequired[list[str]]
    HubStatus: literals.HubStatus
    CreationTime: datetime
    LastModifiedTime: datetime


class ListHubsResponse(TypedDict):
    HubSummaries: list[HubInfo]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HumanTaskUiSummary(TypedDict):
    HumanTaskUiName: str
    HumanTaskUiArn: str
    CreationTime: datetime


class ListHumanTaskUisResponse(TypedDict):
    HumanTaskUiSummaries: list[HumanTaskUiSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class HyperParameterTuningJobSummary(TypedDict):
    HyperParameterTuningJobName: str
    HyperParameterTuningJobArn: str
    HyperParameterTuningJobStatus: literals.HyperParameterTuningJobStatus
    Strategy: literals.HyperParameterTuningJobStrategyType
    CreationTime: datetime
    HyperParameterTuningEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    TrainingJobStatusCounters: TrainingJobStatusCounters
    ObjectiveStatusCounters: ObjectiveStatusCounters
    ResourceLimits: NotRequired[ResourceLimits]


class ListHyperParameterTuningJobsResponse(TypedDict):
    HyperParameterTuningJobSummaries: list[HyperParameterTuningJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ImageVersion(TypedDict):
    CreationTime: datetime
    FailureReason: NotRequired[str]
    ImageArn: str
    ImageVersionArn: str
    ImageVersionStatus: literals.ImageVersionStatus
    LastModifiedTime: datetime
    Version: int


class ListImageVersionsResponse(TypedDict, total=False):
    ImageVersions: list[ImageVersion]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class Image(TypedDict):
    CreationTime: datetime
    Description: NotRequired[str]
    DisplayName: NotRequired[str]
    FailureReason: NotRequired[str]
    ImageArn: str
    ImageName: str
    ImageStatus: literals.ImageStatus
    LastModifiedTime: datetime


class ListImagesResponse(TypedDict, total=False):
    Images: list[Image]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class InferenceComponentSummary(TypedDict):
    CreationTime: datetime
    InferenceComponentArn: str
    InferenceComponentName: str
    EndpointArn: str
    EndpointName: str
    VariantName: str
    InferenceComponentStatus: NotRequired[literals.InferenceComponentStatus]
    LastModifiedTime: datetime


class ListInferenceComponentsOutput(TypedDict):
    InferenceComponents: list[InferenceComponentSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class InferenceExperimentSummary(TypedDict):
    Name: str
    Type: literals.InferenceExperimentType
    Schedule: NotRequired[InferenceExperimentSchedule]
    Status: literals.InferenceExperimentStatus
    StatusReason: NotRequired[str]
    Description: NotRequired[str]
    CreationTime: datetime
    CompletionTime: NotRequired[datetime]
    LastModifiedTime: datetime
    RoleArn: NotRequired[str]


class ListInferenceExperimentsResponse(TypedDict, total=False):
    InferenceExperiments: list[InferenceExperimentSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class RecommendationJobInferenceBenchmark(TypedDict, total=False):
    Metrics: RecommendationMetrics
    EndpointMetrics: InferenceMetrics
    EndpointConfiguration: EndpointOutputConfiguration
    ModelConfiguration: Required[ModelConfiguration]
    FailureReason: str
    InvocationEndTime: datetime
    InvocationStartTime: datetime


class InferenceRecommendationsJobStep(TypedDict):
    StepType: literals.RecommendationStepType
    JobName: str
    Status: literals.RecommendationJobStatus
    InferenceBenchmark: NotRequired[RecommendationJobInferenceBenchmark]


class ListInferenceRecommendationsJobStepsResponse(TypedDict, total=False):
    Steps: list[InferenceRecommendationsJobStep]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class InferenceRecommendationsJob(TypedDict):
    JobName: str
    JobDescription: str
    JobType: literals.RecommendationJobType
    JobArn: str
    Status: literals.RecommendationJobStatus
    CreationTime: datetime
    CompletionTime: NotRequired[datetime]
    RoleArn: str
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    ModelName: NotRequired[str]
    SamplePayloadUrl: NotRequired[str]
    ModelPackageVersionArn: NotRequired[str]


class ListInferenceRecommendationsJobsResponse(TypedDict):
    InferenceRecommendationsJobs: list[InferenceRecommendationsJob]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class InferenceRouterSummary(TypedDict):
    InferenceRouterName: str
    InferenceRouterArn: str
    CreationTime: datetime
    LastModifiedTime: datetime


class ListInferenceRoutersOutput(TypedDict):
    InferenceRouters: list[InferenceRouterSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class JobConfigSchemaVersionSummary(TypedDict):
    JobConfigSchemaVersion: str


class ListJobSchemaVersionsResponse(TypedDict):
    NextToken: NotRequired[str]
    JobConfigSchemas: list[JobConfigSchemaVersionSummary]
    ResponseMetadata: ResponseMetadata


class JobSummary(TypedDict):
    JobArn: str
    JobName: str
    JobCategory: literals.JobCategory
    JobStatus: literals.JobStatus
    JobSecondaryStatus: literals.JobSecondaryStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    EndTime: NotRequired[datetime]


class ListJobsResponse(TypedDict):
    NextToken: NotRequired[str]
    JobSummaries: list[JobSummary]
    ResponseMetadata: ResponseMetadata


class LabelingJobSummary(TypedDict):
    LabelingJobName: str
    LabelingJobArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    LabelingJobStatus: literals.LabelingJobStatus
    LabelCounters: LabelCounters
    WorkteamArn: str
    PreHumanTaskLambdaArn: NotRequired[str]
    AnnotationConsolidationLambdaArn: NotRequired[str]
    FailureReason: NotRequired[str]
    LabelingJobOutput: NotRequired[LabelingJobOutput]
    InputConfig: NotRequired[LabelingJobInputConfig]


class ListLabelingJobsResponse(TypedDict, total=False):
    LabelingJobSummaryList: list[LabelingJobSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class LabelCountersForWorkteam(TypedDict, total=False):
    HumanLabeled: int
    PendingHuman: int
    Total: int


class LabelingJobForWorkteamSummary(TypedDict):
    LabelingJobName: NotRequired[str]
    JobReferenceCode: str
    WorkRequesterAccountId: str
    CreationTime: datetime
    LabelCounters: NotRequired[LabelCountersForWorkteam]
    NumberOfHumanWorkersPerDataObject: NotRequired[int]


class ListLabelingJobsForWorkteamResponse(TypedDict):
    LabelingJobSummaryList: list[LabelingJobForWorkteamSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class LineageGroupSummary(TypedDict, total=False):
    LineageGroupArn: str
    LineageGroupName: str
    DisplayName: str
    CreationTime: datetime
    LastModifiedTime: datetime


class ListLineageGroupsResponse(TypedDict, total=False):
    LineageGroupSummaries: list[LineageGroupSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class MlflowAppSummary(TypedDict, total=False):
    Arn: str
    Name: str
    Status: literals.MlflowAppStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    MlflowVersion: str


class ListMlflowAppsResponse(TypedDict, total=False):
    Summaries: list[MlflowAppSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class TrackingServerSummary(TypedDict, total=False):
    TrackingServerArn: str
    TrackingServerName: str
    CreationTime: datetime
    LastModifiedTime: datetime
    TrackingServerStatus: literals.TrackingServerStatus
    IsActive: literals.IsTrackingServerActive
    MlflowVersion: str


class ListMlflowTrackingServersResponse(TypedDict, total=False):
    TrackingServerSummaries: list[TrackingServerSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ListModelBiasJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelCardExportJobSummary(TypedDict):
    ModelCardExportJobName: str
    ModelCardExportJobArn: str
    Status: literals.ModelCardExportJobStatus
    ModelCardName: str
    ModelCardVersion: int
    CreatedAt: datetime
    LastModifiedAt: datetime


class ListModelCardExportJobsResponse(TypedDict):
    ModelCardExportJobSummaries: list[ModelCardExportJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelCardVersionSummary(TypedDict):
    ModelCardName: str
    ModelCardArn: str
    ModelCardStatus: literals.ModelCardStatus
    ModelCardVersion: int
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]


class ListModelCardVersionsResponse(TypedDict):
    ModelCardVersionSummaryList: list[ModelCardVersionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelCardSummary(TypedDict):
    ModelCardName: str
    ModelCardArn: str
    ModelCardStatus: literals.ModelCardStatus
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]


class ListModelCardsResponse(TypedDict):
    ModelCardSummaries: list[ModelCardSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListModelExplainabilityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelMetadataSummary(TypedDict):
    Domain: str
    Framework: str
    Task: str
    Model: str
    FrameworkVersion: str


class ListModelMetadataResponse(TypedDict):
    ModelMetadataSummaries: list[ModelMetadataSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelPackageGroupSummary(TypedDict):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: NotRequired[str]
    CreationTime: datetime
    ModelPackageGroupStatus: literals.ModelPackageGroupStatus
    ManagedConfiguration: NotRequired[ManagedConfiguration]


class ListModelPackageGroupsOutput(TypedDict):
    ModelPackageGroupSummaryList: list[ModelPackageGroupSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelPackageSummary(TypedDict, total=False):
    ModelPackageName: str
    ModelPackageGroupName: str
    ModelPackageVersion: int
    ModelPackageArn: Required[str]
    ModelPackageDescription: str
    CreationTime: Required[datetime]
    ModelPackageStatus: Required[literals.ModelPackageStatus]
    ModelApprovalStatus: literals.ModelApprovalStatus
    ModelLifeCycle: ModelLifeCycle
    ModelPackageRegistrationType: literals.ModelPackageRegistrationType


class ListModelPackagesOutput(TypedDict):
    ModelPackageSummaryList: list[ModelPackageSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListModelQualityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ModelSummary(TypedDict):
    ModelName: str
    ModelArn: str
    CreationTime: datetime


class ListModelsOutput(TypedDict):
    Models: list[ModelSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MonitoringAlertHistorySummary(TypedDict):
    MonitoringScheduleName: str
    MonitoringAlertName: str
    CreationTime: datetime
    AlertStatus: literals.MonitoringAlertStatus


class ListMonitoringAlertHistoryResponse(TypedDict, total=False):
    MonitoringAlertHistory: list[MonitoringAlertHistorySummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ModelDashboardIndicatorAction(TypedDict, total=False):
    Enabled: bool


class MonitoringAlertActions(TypedDict, total=False):
    ModelDashboardIndicator: ModelDashboardIndicatorAction


class MonitoringAlertSummary(TypedDict):
    MonitoringAlertName: str
    CreationTime: datetime
    LastModifiedTime: datetime
    AlertStatus: literals.MonitoringAlertStatus
    DatapointsToAlert: int
    EvaluationPeriod: int
    Actions: MonitoringAlertActions


class ListMonitoringAlertsResponse(TypedDict, total=False):
    MonitoringAlertSummaries: list[MonitoringAlertSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ListMonitoringExecutionsResponse(TypedDict):
    MonitoringExecutionSummaries: list[MonitoringExecutionSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class MonitoringScheduleSummary(TypedDict):
    MonitoringScheduleName: str
    MonitoringScheduleArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringScheduleStatus: literals.ScheduleStatus
    EndpointName: NotRequired[str]
    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringType: NotRequired[literals.MonitoringType]


class ListMonitoringSchedulesResponse(TypedDict):
    MonitoringScheduleSummaries: list[MonitoringScheduleSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class NotebookInstanceLifecycleConfigSummary(TypedDict):
    NotebookInstanceLifecycleConfigName: str
    NotebookInstanceLifecycleConfigArn: str
    CreationTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]


class ListNotebookInstanceLifecycleConfigsOutput(TypedDict, total=False):
    NextToken: str
    NotebookInstanceLifecycleConfigs: list[NotebookInstanceLifecycleConfigSummary]
    ResponseMetadata: Required[ResponseMetadata]


class NotebookInstanceSummary(TypedDict):
    NotebookInstanceName: str
    NotebookInstanceArn: str
    NotebookInstanceStatus: literals.NotebookInstanceStatus
    Url: str
    InstanceType: literals.InstanceType
    CreationTime: datetime
    LastModifiedTime: datetime
    NotebookInstanceLifecycleConfigName: NotRequired[str]
    DefaultCodeRepository: NotRequired[str]
    AdditionalCodeRepositories: NotRequired[list[str]]


class ListNotebookInstancesOutput(TypedDict, total=False):
    NextToken: str
    NotebookInstances: list[NotebookInstanceSummary]
    ResponseMetadata: Required[ResponseMetadata]


class OptimizationJobSummary(TypedDict):
    OptimizationJobName: str
    OptimizationJobArn: str
    CreationTime: datetime
    OptimizationJobStatus: literals.OptimizationJobStatus
    OptimizationStartTime: NotRequired[datetime]
    OptimizationEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    DeploymentInstanceType: literals.OptimizationJobDeploymentInstanceType
    MaxInstanceCount: NotRequired[int]
    OptimizationTypes: list[str]


class ListOptimizationJobsResponse(TypedDict):
    OptimizationJobSummaries: list[OptimizationJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PartnerAppSummary(TypedDict, total=False):
    Arn: str
    Name: str
    Type: literals.PartnerAppType
    Status: literals.PartnerAppStatus
    CreationTime: datetime


class ListPartnerAppsResponse(TypedDict, total=False):
    Summaries: list[PartnerAppSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class CacheHitResult(TypedDict, total=False):
    SourcePipelineExecutionArn: str


class TrainingJobStepMetadata(TypedDict, total=False):
    Arn: str


class ProcessingJobStepMetadata(TypedDict, total=False):
    Arn: str


class TransformJobStepMetadata(TypedDict, total=False):
    Arn: str


class TuningJobStepMetaData(TypedDict, total=False):
    Arn: str


class ModelStepMetadata(TypedDict, total=False):
    Arn: str


class RegisterModelStepMetadata(TypedDict, total=False):
    Arn: str


class ConditionStepMetadata(TypedDict, total=False):
    Outcome: literals.ConditionOutcome


class OutputParameter(TypedDict):
    Name: str
    Value: str


class CallbackStepMetadata(TypedDict, total=False):
    CallbackToken: str
    SqsQueueUrl: str
    OutputParameters: list[OutputParameter]


class LambdaStepMetadata(TypedDict, total=False):
    Arn: str
    OutputParameters: list[OutputParameter]


class EMRStepMetadata(TypedDict, total=False):
    ClusterId: str
    StepId: str
    StepName: str
    LogFilePath: str


class EMRServerlessStepMetadata(TypedDict, total=False):
    ApplicationId: str
    JobRunId: str
    JobRunName: str
    LogFilePath: str


class QualityCheckStepMetadata(TypedDict, total=False):
    CheckType: str
    BaselineUsedForDriftCheckStatistics: str
    BaselineUsedForDriftCheckConstraints: str
    CalculatedBaselineStatistics: str
    CalculatedBaselineConstraints: str
    ModelPackageGroupName: str
    ViolationReport: str
    CheckJobArn: str
    SkipCheck: bool
    RegisterNewBaseline: bool


class ClarifyCheckStepMetadata(TypedDict, total=False):
    CheckType: str
    BaselineUsedForDriftCheckConstraints: str
    CalculatedBaselineConstraints: str
    ModelPackageGroupName: str
    ViolationReport: str
    CheckJobArn: str
    SkipCheck: bool
    RegisterNewBaseline: bool


class FailStepMetadata(TypedDict, total=False):
    ErrorMessage: str


class AutoMLJobStepMetadata(TypedDict, total=False):
    Arn: str


class EndpointStepMetadata(TypedDict, total=False):
    Arn: str


class EndpointConfigStepMetadata(TypedDict, total=False):
    Arn: str


class BedrockCustomModelMetadata(TypedDict, total=False):
    Arn: str


class BedrockCustomModelDeploymentMetadata(TypedDict, total=False):
    Arn: str


class BedrockProvisionedModelThroughputMetadata(TypedDict, total=False):
    Arn: str


class BedrockModelImportMetadata(TypedDict, total=False):
    Arn: str


class InferenceComponentMetadata(TypedDict, total=False):
    Arn: str


class AssociationInfo(TypedDict):
    SourceArn: str
    DestinationArn: str


class LineageMetadata(TypedDict, total=False):
    ActionArns: dict[str, str]
    ArtifactArns: dict[str, str]
    ContextArns: dict[str, str]
    Associations: list[AssociationInfo]


class JobStepMetadata(TypedDict, total=False):
    Arn: str


class AthenaStepMetadata(TypedDict, total=False):
    QueryExecutionId: str
    S3OutputLocation: str


class CleanupFailure(TypedDict, total=False):
    StepName: str
    ErrorCode: literals.CleanupFailureErrorCode
    ErrorMessage: str


class CleanupStepMetadata(TypedDict, total=False):
    CleanedSteps: list[str]
    FailedSteps: list[CleanupFailure]
    SkippedSteps: list[str]


class ForEachSelectorResult(TypedDict, total=False):
    StepName: str
    Index: int


class ForEachStepMetadata(TypedDict, total=False):
    Status: literals.ForEachStatus
    InputItemCount: int
    TotalStepCount: int
    SucceededStepCount: int
    FailedStepCount: int
    StoppedStepCount: int
    Selector: ForEachSelectorResult


class HubContentStepMetadata(TypedDict, total=False):
    HubArn: str
    HubContentArn: str


class PipelineExecutionStepMetadata(TypedDict, total=False):
    TrainingJob: TrainingJobStepMetadata
    ProcessingJob: ProcessingJobStepMetadata
    TransformJob: TransformJobStepMetadata
    TuningJob: TuningJobStepMetaData
    Model: ModelStepMetadata
    RegisterModel: RegisterModelStepMetadata
    Condition: ConditionStepMetadata
    Callback: CallbackStepMetadata
    Lambda: LambdaStepMetadata
    EMR: EMRStepMetadata
    EMRServerless: EMRServerlessStepMetadata
    QualityCheck: QualityCheckStepMetadata
    ClarifyCheck: ClarifyCheckStepMetadata
    Fail: FailStepMetadata
    AutoMLJob: AutoMLJobStepMetadata
    Endpoint: EndpointStepMetadata
    EndpointConfig: EndpointConfigStepMetadata
    BedrockCustomModel: BedrockCustomModelMetadata
    BedrockCustomModelDeployment: BedrockCustomModelDeploymentMetadata
    BedrockProvisionedModelThroughput: BedrockProvisionedModelThroughputMetadata
    BedrockModelImport: BedrockModelImportMetadata
    InferenceComponent: InferenceComponentMetadata
    Lineage: LineageMetadata
    Job: JobStepMetadata
    Athena: AthenaStepMetadata
    Cleanup: CleanupStepMetadata
    ForEach: ForEachStepMetadata
    HubContent: HubContentStepMetadata


class SelectiveExecutionResult(TypedDict, total=False):
    SourcePipelineExecutionArn: str


class IterationContext(TypedDict, total=False):
    ParentStepName: str
    Index: int
    Item: str


class PipelineExecutionStep(TypedDict, total=False):
    StepName: str
    StepDisplayName: str
    StepDescription: str
    StartTime: datetime
    EndTime: datetime
    StepStatus: literals.StepStatus
    CacheHitResult: CacheHitResult
    FailureReason: str
    Metadata: PipelineExecutionStepMetadata
    AttemptCount: int
    SelectiveExecutionResult: SelectiveExecutionResult
    IterationContext: IterationContext


class ListPipelineExecutionStepsResponse(TypedDict, total=False):
    PipelineExecutionSteps: list[PipelineExecutionStep]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class PipelineExecutionSummary(TypedDict, total=False):
    PipelineExecutionArn: str
    StartTime: datetime
    PipelineExecutionStatus: literals.PipelineExecutionStatus
    PipelineExecutionDescription: str
    PipelineExecutionDisplayName: str
    PipelineExecutionFailureReason: str
    PipelineVersionAliases: list[str]


class ListPipelineExecutionsResponse(TypedDict, total=False):
    PipelineExecutionSummaries: list[PipelineExecutionSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class Parameter(TypedDict):
    Name: str
    Value: str


class ListPipelineParametersForExecutionResponse(TypedDict, total=False):
    PipelineParameters: list[Parameter]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class PipelineVersionSummary(TypedDict, total=False):
    PipelineArn: str
    PipelineVersionId: int
    CreationTime: datetime
    PipelineVersionDescription: str
    PipelineVersionDisplayName: str
    LastExecutionPipelineExecutionArn: str
    PipelineVersionAliases: list[str]


class ListPipelineVersionsResponse(TypedDict, total=False):
    PipelineVersionSummaries: list[PipelineVersionSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class PipelineSummary(TypedDict, total=False):
    PipelineArn: str
    PipelineName: str
    PipelineDisplayName: str
    PipelineDescription: str
    RoleArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    LastExecutionTime: datetime


class ListPipelinesResponse(TypedDict, total=False):
    PipelineSummaries: list[PipelineSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ProcessingJobSummary(TypedDict):
    ProcessingJobName: str
    ProcessingJobArn: str
    CreationTime: datetime
    ProcessingEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    ProcessingJobStatus: literals.ProcessingJobStatus
    FailureReason: NotRequired[str]
    ExitMessage: NotRequired[str]


class ListProcessingJobsResponse(TypedDict):
    ProcessingJobSummaries: list[ProcessingJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ProjectSummary(TypedDict):
    ProjectName: str
    ProjectDescription: NotRequired[str]
    ProjectArn: str
    ProjectId: str
    CreationTime: datetime
    ProjectStatus: literals.ProjectStatus


class ListProjectsOutput(TypedDict):
    ProjectSummaryList: list[ProjectSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ResourceCatalog(TypedDict):
    ResourceCatalogArn: str
    ResourceCatalogName: str
    Description: str
    CreationTime: datetime


class ListResourceCatalogsResponse(TypedDict, total=False):
    ResourceCatalogs: list[ResourceCatalog]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class SpaceSettingsSummary(TypedDict, total=False):
    AppType: literals.AppType
    RemoteAccess: literals.FeatureStatus
    SpaceStorageSettings: SpaceStorageSettings


class SpaceSharingSettingsSummary(TypedDict, total=False):
    SharingType: literals.SharingType


class OwnershipSettingsSummary(TypedDict, total=False):
    OwnerUserProfileName: str


class SpaceDetails(TypedDict, total=False):
    DomainId: str
    SpaceName: str
    Status: literals.SpaceStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    SpaceSettingsSummary: SpaceSettingsSummary
    SpaceSharingSettingsSummary: SpaceSharingSettingsSummary
    OwnershipSettingsSummary: OwnershipSettingsSummary
    SpaceDisplayName: str


class ListSpacesResponse(TypedDict, total=False):
    Spaces: list[SpaceDetails]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class DeviceDeploymentSummary(TypedDict, total=False):
    EdgeDeploymentPlanArn: Required[str]
    EdgeDeploymentPlanName: Required[str]
    StageName: Required[str]
    DeployedStageName: str
    DeviceFleetName: str
    DeviceName: Required[str]
    DeviceArn: Required[str]
    DeviceDeploymentStatus: literals.DeviceDeploymentStatus
    DeviceDeploymentStatusMessage: str
    Description: str
    DeploymentStartTime: datetime


class ListStageDevicesResponse(TypedDict):
    DeviceDeploymentSummaries: list[DeviceDeploymentSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StudioLifecycleConfigDetails(TypedDict, total=False):
    StudioLifecycleConfigArn: str
    StudioLifecycleConfigName: str
    CreationTime: datetime
    LastModifiedTime: datetime
    StudioLifecycleConfigAppType: literals.StudioLifecycleConfigAppType


class ListStudioLifecycleConfigsResponse(TypedDict, total=False):
    NextToken: str
    StudioLifecycleConfigs: list[StudioLifecycleConfigDetails]
    ResponseMetadata: Required[ResponseMetadata]


class ListSubscribedWorkteamsResponse(TypedDict):
    SubscribedWorkteams: list[SubscribedWorkteam]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListTagsOutput(TypedDict):
    Tags: list[Tag]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrainingJobSummary(TypedDict, total=False):
    TrainingJobName: Required[str]
    TrainingJobArn: Required[str]
    CreationTime: Required[datetime]
    TrainingEndTime: datetime
    LastModifiedTime: datetime
    TrainingJobStatus: Required[literals.TrainingJobStatus]
    SecondaryStatus: literals.SecondaryStatus
    WarmPoolStatus: WarmPoolStatus
    TrainingPlanArn: str


class ListTrainingJobsResponse(TypedDict):
    TrainingJobSummaries: list[TrainingJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListTrainingJobsForHyperParameterTuningJobResponse(TypedDict):
    TrainingJobSummaries: list[HyperParameterTrainingJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrainingPlanSummary(TypedDict, total=False):
    TrainingPlanArn: Required[str]
    TrainingPlanName: Required[str]
    Status: Required[literals.TrainingPlanStatus]
    StatusMessage: str
    DurationHours: int
    DurationMinutes: int
    StartTime: datetime
    EndTime: datetime
    UpfrontFee: str
    CurrencyCode: str
    TotalInstanceCount: int
    AvailableInstanceCount: int
    InUseInstanceCount: int
    TotalUltraServerCount: int
    TargetResources: list[literals.SageMakerResourceName]
    ReservedCapacitySummaries: list[ReservedCapacitySummary]


class ListTrainingPlansResponse(TypedDict):
    NextToken: NotRequired[str]
    TrainingPlanSummaries: list[TrainingPlanSummary]
    ResponseMetadata: ResponseMetadata


class TrainingSessionSummary(TypedDict):
    TrainingSessionArn: str
    TrainingSessionStatus: literals.TrainingSessionStatus
    CreationTime: datetime
    LastModifiedTime: NotRequired[datetime]


class ListTrainingSessionsResponse(TypedDict, total=False):
    NextToken: str
    TrainingSessionSummaries: list[TrainingSessionSummary]
    ResponseMetadata: Required[ResponseMetadata]


class TransformJobSummary(TypedDict):
    TransformJobName: str
    TransformJobArn: str
    CreationTime: datetime
    TransformEndTime: NotRequired[datetime]
    LastModifiedTime: NotRequired[datetime]
    TransformJobStatus: literals.TransformJobStatus
    FailureReason: NotRequired[str]


class ListTransformJobsResponse(TypedDict):
    TransformJobSummaries: list[TransformJobSummary]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrialComponentSummary(TypedDict, total=False):
    TrialComponentName: str
    TrialComponentArn: str
    DisplayName: str
    TrialComponentSource: TrialComponentSource
    Status: TrialComponentStatus
    StartTime: datetime
    EndTime: datetime
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext


class ListTrialComponentsResponse(TypedDict, total=False):
    TrialComponentSummaries: list[TrialComponentSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class TrialSummary(TypedDict, total=False):
    TrialArn: str
    TrialName: str
    DisplayName: str
    TrialSource: TrialSource
    CreationTime: datetime
    LastModifiedTime: datetime


class ListTrialsResponse(TypedDict, total=False):
    TrialSummaries: list[TrialSummary]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class UltraServer(TypedDict, total=False):
    UltraServerId: Required[str]
    UltraServerType: Required[str]
    AvailabilityZone: Required[str]
    InstanceType: Required[literals.ReservedCapacityInstanceType]
    TotalInstanceCount: Required[int]
    ConfiguredSpareInstanceCount: int
    AvailableInstanceCount: int
    InUseInstanceCount: int
    AvailableSpareInstanceCount: int
    UnhealthyInstanceCount: int
    HealthStatus: literals.UltraServerHealthStatus


class ListUltraServersByReservedCapacityResponse(TypedDict):
    NextToken: NotRequired[str]
    UltraServers: list[UltraServer]
    ResponseMetadata: ResponseMetadata


class UserProfileDetails(TypedDict, total=False):
    DomainId: str
    UserProfileName: str
    Status: literals.UserProfileStatus
    CreationTime: datetime
    LastModifiedTime: datetime


class ListUserProfilesResponse(TypedDict, total=False):
    UserProfiles: list[UserProfileDetails]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class ListWorkforcesResponse(TypedDict):
    Workforces: list[Workforce]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class ListWorkteamsResponse(TypedDict):
    Workteams: list[Workteam]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutEndpointPolicyResponse(TypedDict):
    EndpointArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutModelPackageGroupPolicyOutput(TypedDict):
    ModelPackageGroupArn: str
    ResponseMetadata: ResponseMetadata


class Vertex(TypedDict, total=False):
    Arn: str
    Type: str
    LineageType: literals.LineageType


class Edge(TypedDict, total=False):
    SourceArn: str
    DestinationArn: str
    AssociationType: literals.AssociationEdgeType


class QueryLineageResponse(TypedDict, total=False):
    Vertices: list[Vertex]
    Edges: list[Edge]
    NextToken: str
    ResponseMetadata: Required[ResponseMetadata]


class RenderingError(TypedDict):
    Code: str
    Message: str


class RenderUiTemplateResponse(TypedDict):
    RenderedContent: str
    Errors: list[RenderingError]
    ResponseMetadata: ResponseMetadata


class RetryPipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrainingJob(TypedDict, total=False):
    TrainingJobName: str
    TrainingJobArn: str
    TuningJobArn: str
    LabelingJobArn: str
    AutoMLJobArn: str
    ModelArtifacts: ModelArtifacts
    TrainingJobStatus: literals.TrainingJobStatus
    SecondaryStatus: literals.SecondaryStatus
    FailureReason: str
    HyperParameters: dict[str, str]
    AlgorithmSpecification: AlgorithmSpecification
    RoleArn: str
    InputDataConfig: list[Channel]
    OutputDataConfig: OutputDataConfig
    ResourceConfig: ResourceConfig
    WarmPoolStatus: WarmPoolStatus
    VpcConfig: VpcConfig
    StoppingCondition: StoppingCondition
    CreationTime: datetime
    TrainingStartTime: datetime
    TrainingEndTime: datetime
    LastModifiedTime: datetime
    SecondaryStatusTransitions: list[SecondaryStatusTransition]
    FinalMetricDataList: list[MetricData]
    EnableNetworkIsolation: bool
    EnableInterContainerTrafficEncryption: bool
    EnableManagedSpotTraining: bool
    CheckpointConfig: CheckpointConfig
    TrainingTimeInSeconds: int
    BillableTimeInSeconds: int
    DebugHookConfig: DebugHookConfig
    ExperimentConfig: ExperimentConfig
    DebugRuleConfigurations: list[DebugRuleConfiguration]
    TensorBoardOutputConfig: TensorBoardOutputConfig
    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatus]
    OutputModelPackageArn: str
    ModelPackageConfig: ModelPackageConfig
    ProfilerConfig: ProfilerConfig
    Environment: dict[str, str]
    RetryStrategy: RetryStrategy
    Tags: list[Tag]


class Experiment(TypedDict, total=False):
    ExperimentName: str
    ExperimentArn: str
    DisplayName: str
    Source: ExperimentSource
    Description: str
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    Tags: list[Tag]


class TrialComponentSimpleSummary(TypedDict, total=False):
    TrialComponentName: str
    TrialComponentArn: str
    TrialComponentSource: TrialComponentSource
    CreationTime: datetime
    CreatedBy: UserContext


class Trial(TypedDict, total=False):
    TrialName: str
    TrialArn: str
    DisplayName: str
    ExperimentName: str
    Source: TrialSource
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    MetadataProperties: MetadataProperties
    Tags: list[Tag]
    TrialComponentSummaries: list[TrialComponentSimpleSummary]


class ProcessingJob(TypedDict, total=False):
    ProcessingInputs: list[ProcessingInput]
    ProcessingOutputConfig: ProcessingOutputConfig
    ProcessingJobName: str
    ProcessingResources: ProcessingResources
    StoppingCondition: ProcessingStoppingCondition
    AppSpecification: AppSpecification
    Environment: dict[str, str]
    NetworkConfig: NetworkConfig
    RoleArn: str
    ExperimentConfig: ExperimentConfig
    ProcessingJobArn: str
    ProcessingJobStatus: literals.ProcessingJobStatus
    ExitMessage: str
    FailureReason: str
    ProcessingEndTime: datetime
    ProcessingStartTime: datetime
    LastModifiedTime: datetime
    CreationTime: datetime
    MonitoringScheduleArn: str
    AutoMLJobArn: str
    TrainingJobArn: str
    Tags: list[Tag]


class TransformJob(TypedDict, total=False):
    TransformJobName: str
    TransformJobArn: str
    TransformJobStatus: literals.TransformJobStatus
    FailureReason: str
    ModelName: str
    MaxConcurrentTransforms: int
    ModelClientConfig: ModelClientConfig
    MaxPayloadInMB: int
    BatchStrategy: literals.BatchStrategy
    Environment: dict[str, str]
    TransformInput: TransformInput
    TransformOutput: TransformOutput
    DataCaptureConfig: BatchDataCaptureConfig
    TransformResources: TransformResources
    CreationTime: datetime
    TransformStartTime: datetime
    TransformEndTime: datetime
    LabelingJobArn: str
    AutoMLJobArn: str
    DataProcessing: DataProcessing
    ExperimentConfig: ExperimentConfig
    Tags: list[Tag]


class TrialComponentSourceDetail(TypedDict, total=False):
    SourceArn: str
    TrainingJob: TrainingJob
    ProcessingJob: ProcessingJob
    TransformJob: TransformJob


class Parent(TypedDict, total=False):
    TrialName: str
    ExperimentName: str


class TrialComponent(TypedDict, total=False):
    TrialComponentName: str
    DisplayName: str
    TrialComponentArn: str
    Source: TrialComponentSource
    Status: TrialComponentStatus
    StartTime: datetime
    EndTime: datetime
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    Parameters: dict[str, TrialComponentParameterValue]
    InputArtifacts: dict[str, TrialComponentArtifact]
    OutputArtifacts: dict[str, TrialComponentArtifact]
    Metrics: list[TrialComponentMetricSummary]
    MetadataProperties: MetadataProperties
    SourceDetail: TrialComponentSourceDetail
    LineageGroupArn: str
    Tags: list[Tag]
    Parents: list[Parent]
    RunName: str


class MonitoringSchedule(TypedDict, total=False):
    MonitoringScheduleArn: str
    MonitoringScheduleName: str
    MonitoringScheduleStatus: literals.ScheduleStatus
    MonitoringType: literals.MonitoringType
    FailureReason: str
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: str
    LastMonitoringExecutionSummary: MonitoringExecutionSummary
    Tags: list[Tag]


class Endpoint(TypedDict):
    EndpointName: str
    EndpointArn: str
    EndpointConfigName: str
    ProductionVariants: NotRequired[list[ProductionVariantSummary]]
    DataCaptureConfig: NotRequired[DataCaptureConfigSummary]
    EndpointStatus: literals.EndpointStatus
    FailureReason: NotRequired[str]
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringSchedules: NotRequired[list[MonitoringSchedule]]
    Tags: NotRequired[list[Tag]]
    ShadowProductionVariants: NotRequired[list[ProductionVariantSummary]]


class ModelPackage(TypedDict, total=False):
    ModelPackageName: str
    ModelPackageGroupName: str
    ModelPackageVersion: int
    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    ModelPackageArn: str
    ModelPackageDescription: str
    CreationTime: datetime
    InferenceSpecification: InferenceSpecification
    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    ValidationSpecification: ModelPackageValidationSpecification
    ModelPackageStatus: literals.ModelPackageStatus
    ModelPackageStatusDetails: ModelPackageStatusDetails
    CertifyForMarketplace: bool
    ModelApprovalStatus: literals.ModelApprovalStatus
    CreatedBy: UserContext
    MetadataProperties: MetadataProperties
    ModelMetrics: ModelMetrics
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    ApprovalDescription: str
    Domain: str
    Task: str
    SamplePayloadUrl: str
    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition]
    SourceUri: str
    SecurityConfig: ModelPackageSecurityConfig
    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    Tags: list[Tag]
    CustomerMetadataProperties: dict[str, str]
    DriftCheckBaselines: DriftCheckBaselines
    SkipModelValidation: literals.SkipModelValidation


class ModelPackageGroup(TypedDict, total=False):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: str
    CreationTime: datetime
    CreatedBy: UserContext
    ModelPackageGroupStatus: literals.ModelPackageGroupStatus
    Tags: list[Tag]


class Pipeline(TypedDict, total=False):
    PipelineArn: str
    PipelineName: str
    PipelineDisplayName: str
    PipelineDescription: str
    RoleArn: str
    PipelineStatus: literals.PipelineStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    LastRunTime: datetime
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    Tags: list[Tag]


class PipelineExecution(TypedDict, total=False):
    PipelineArn: str
    PipelineExecutionArn: str
    PipelineExecutionDisplayName: str
    PipelineExecutionStatus: literals.PipelineExecutionStatus
    PipelineExecutionDescription: str
    PipelineExperimentConfig: PipelineExperimentConfig
    FailureReason: str
    CreationTime: datetime
    LastModifiedTime: datetime
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    ParallelismConfiguration: ParallelismConfiguration
    SelectiveExecutionConfig: SelectiveExecutionConfig
    PipelineParameters: list[Parameter]
    PipelineVersionId: int
    PipelineVersionDisplayName: str


class PipelineVersion(TypedDict, total=False):
    PipelineArn: str
    PipelineVersionId: int
    PipelineVersionDisplayName: str
    PipelineVersionDescription: str
    CreationTime: datetime
    LastModifiedTime: datetime
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    LastExecutedPipelineExecutionArn: str
    LastExecutedPipelineExecutionDisplayName: str
    LastExecutedPipelineExecutionStatus: literals.PipelineExecutionStatus
    PipelineVersionAliases: list[str]


class FeatureGroup(TypedDict, total=False):
    FeatureGroupArn: str
    FeatureGroupName: str
    RecordIdentifierFeatureName: str
    EventTimeFeatureName: str
    FeatureDefinitions: list[FeatureDefinition]
    CreationTime: datetime
    LastModifiedTime: datetime
    OnlineStoreConfig: OnlineStoreConfig
    OfflineStoreConfig: OfflineStoreConfig
    RoleArn: str
    FeatureGroupStatus: literals.FeatureGroupStatus
    OfflineStoreStatus: OfflineStoreStatus
    LastUpdateStatus: LastUpdateStatus
    FailureReason: str
    Description: str
    Tags: list[Tag]


class FeatureMetadata(TypedDict, total=False):
    FeatureGroupArn: str
    FeatureGroupName: str
    FeatureName: str
    FeatureType: literals.FeatureType
    CreationTime: datetime
    LastModifiedTime: datetime
    Description: str
    Parameters: list[FeatureParameter]


class Project(TypedDict, total=False):
    ProjectArn: str
    ProjectName: str
    ProjectId: str
    ProjectDescription: str
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails
    ProjectStatus: literals.ProjectStatus
    CreatedBy: UserContext
    CreationTime: datetime
    TemplateProviderDetails: list[TemplateProviderDetail]
    Tags: list[Tag]
    LastModifiedTime: datetime
    LastModifiedBy: UserContext


class HyperParameterTuningJobSearchEntity(TypedDict, total=False):
    HyperParameterTuningJobName: str
    HyperParameterTuningJobArn: str
    HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    HyperParameterTuningJobStatus: literals.HyperParameterTuningJobStatus
    CreationTime: datetime
    HyperParameterTuningEndTime: datetime
    LastModifiedTime: datetime
    TrainingJobStatusCounters: TrainingJobStatusCounters
    ObjectiveStatusCounters: ObjectiveStatusCounters
    BestTrainingJob: HyperParameterTrainingJobSummary
    OverallBestTrainingJob: HyperParameterTrainingJobSummary
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    FailureReason: str
    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    ConsumedResources: HyperParameterTuningJobConsumedResources
    Tags: list[Tag]


class ModelCard(TypedDict, total=False):
    ModelCardArn: str
    ModelCardName: str
    ModelCardVersion: int
    Content: str
    ModelCardStatus: literals.ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    Tags: list[Tag]
    ModelId: str
    RiskRating: str
    ModelPackageGroupName: str


class Model(TypedDict, total=False):
    ModelName: str
    PrimaryContainer: ContainerDefinition
    Containers: list[ContainerDefinition]
    InferenceExecutionConfig: InferenceExecutionConfig
    ExecutionRoleArn: str
    VpcConfig: VpcConfig
    CreationTime: datetime
    ModelArn: str
    EnableNetworkIsolation: bool
    Tags: list[Tag]
    DeploymentRecommendation: DeploymentRecommendation


class ModelDashboardEndpoint(TypedDict):
    EndpointName: str
    EndpointArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    EndpointStatus: literals.EndpointStatus


class ModelDashboardMonitoringSchedule(TypedDict, total=False):
    MonitoringScheduleArn: str
    MonitoringScheduleName: str
    MonitoringScheduleStatus: literals.ScheduleStatus
    MonitoringType: literals.MonitoringType
    FailureReason: str
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringScheduleConfig: MonitoringScheduleConfig
    EndpointName: str
    MonitoringAlertSummaries: list[MonitoringAlertSummary]
    LastMonitoringExecutionSummary: MonitoringExecutionSummary
    BatchTransformInput: BatchTransformInput


class ModelDashboardModelCard(TypedDict, total=False):
    ModelCardArn: str
    ModelCardName: str
    ModelCardVersion: int
    ModelCardStatus: literals.ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig
    CreationTime: datetime
    CreatedBy: UserContext
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    Tags: list[Tag]
    ModelId: str
    RiskRating: str


class ModelDashboardModel(TypedDict, total=False):
    Model: Model
    Endpoints: list[ModelDashboardEndpoint]
    LastBatchTransformJob: TransformJob
    MonitoringSchedules: list[ModelDashboardMonitoringSchedule]
    ModelCard: ModelDashboardModelCard


class Job(TypedDict, total=False):
    JobName: str
    JobArn: str
    RoleArn: str
    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: str
    JobConfigDocument: str
    CreationTime: datetime
    LastModifiedTime: datetime
    EndTime: datetime
    JobStatus: literals.JobStatus
    SecondaryStatus: literals.JobSecondaryStatus
    SecondaryStatusTransitions: list[JobSecondaryStatusTransition]
    FailureReason: str
    Tags: list[Tag]


class HubContent(TypedDict, total=False):
    HubContentName: Required[str]
    HubContentArn: Required[str]
    HubContentVersion: Required[str]
    HubContentType: Required[literals.HubContentType]
    DocumentSchemaVersion: Required[str]
    HubName: Required[str]
    HubArn: Required[str]
    HubContentDisplayName: str
    HubContentDescription: str
    HubContentMarkdown: str
    HubContentDocument: str
    SageMakerPublicHubContentArn: str
    ReferenceMinVersion: str
    SupportStatus: literals.HubContentSupportStatus
    HubContentSearchKeywords: list[str]
    HubContentDependencies: list[HubContentDependency]
    HubContentStatus: Required[literals.HubContentStatus]
    FailureReason: str
    CreationTime: Required[datetime]
    LastModifiedTime: datetime
    CreatedBy: UserContext
    LastModifiedBy: UserContext
    Tags: list[Tag]


class SearchRecord(TypedDict, total=False):
    TrainingJob: TrainingJob
    Experiment: Experiment
    Trial: Trial
    TrialComponent: TrialComponent
    Endpoint: Endpoint
    ModelPackage: ModelPackage
    ModelPackageGroup: ModelPackageGroup
    Pipeline: Pipeline
    PipelineExecution: PipelineExecution
    PipelineVersion: PipelineVersion
    FeatureGroup: FeatureGroup
    FeatureMetadata: FeatureMetadata
    Project: Project
    HyperParameterTuningJob: HyperParameterTuningJobSearchEntity
    ModelCard: ModelCard
    Model: ModelDashboardModel
    Job: Job
    HubContent: HubContent


class TotalHits(TypedDict, total=False):
    Value: int
    Relation: literals.Relation


class SearchResponse(TypedDict, total=False):
    Results: list[SearchRecord]
    NextToken: str
    TotalHits: TotalHits
    ResponseMetadata: Required[ResponseMetadata]


class ReservedCapacityOffering(TypedDict, total=False):
    ReservedCapacityType: literals.ReservedCapacityType
    UltraServerType: str
    UltraServerCount: int
    InstanceType: Required[literals.ReservedCapacityInstanceType]
    InstanceCount: Required[int]
    AvailabilityZone: str
    DurationHours: int
    DurationMinutes: int
    StartTime: datetime
    EndTime: datetime
    ExtensionStartTime: datetime
    ExtensionEndTime: datetime


class TrainingPlanOffering(TypedDict, total=False):
    TrainingPlanOfferingId: Required[str]
    TargetResources: Required[list[literals.SageMakerResourceName]]
    RequestedStartTimeAfter: datetime
    RequestedEndTimeBefore: datetime
    DurationHours: int
    DurationMinutes: int
    UpfrontFee: str
    CurrencyCode: str
    ReservedCapacityOfferings: list[ReservedCapacityOffering]


class TrainingPlanExtensionOffering(TypedDict, total=False):
    TrainingPlanExtensionOfferingId: Required[str]
    AvailabilityZone: str
    StartDate: datetime
    EndDate: datetime
    DurationHours: int
    UpfrontFee: str
    CurrencyCode: str


class SearchTrainingPlanOfferingsResponse(TypedDict):
    TrainingPlanOfferings: list[TrainingPlanOffering]
    TrainingPlanExtensionOfferings: NotRequired[list[TrainingPlanExtensionOffering]]
    ResponseMetadata: ResponseMetadata


class SendPipelineExecutionStepFailureResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class SendPipelineExecutionStepSuccessResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StartClusterHealthCheckResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class StartInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class StartMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StartPipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StartSessionResponse(TypedDict, total=False):
    SessionId: str
    StreamUrl: str
    TokenValue: str
    ResponseMetadata: Required[ResponseMetadata]


class StopAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: str
    ResponseMetadata: ResponseMetadata


class StopAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: str
    ResponseMetadata: ResponseMetadata


class StopInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class StopJobResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class StopMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StopPipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StopTrainingSessionResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class UpdateActionResponse(TypedDict):
    ActionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateAppImageConfigResponse(TypedDict):
    AppImageConfigArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateArtifactResponse(TypedDict):
    ArtifactArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateClusterResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class UpdateClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    ResponseMetadata: ResponseMetadata


class UpdateClusterSchedulerConfigResponse(TypedDict):
    ClusterSchedulerConfigArn: str
    ClusterSchedulerConfigVersion: int
    ResponseMetadata: ResponseMetadata


class UpdateClusterSoftwareResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class UpdateCodeRepositoryOutput(TypedDict):
    CodeRepositoryArn: str
    ResponseMetadata: ResponseMetadata


class UpdateComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    ComputeQuotaVersion: int
    ResponseMetadata: ResponseMetadata


class UpdateContextResponse(TypedDict):
    ContextArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateDomainResponse(TypedDict):
    DomainArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateEndpointOutput(TypedDict):
    EndpointArn: str
    ResponseMetadata: ResponseMetadata


class UpdateEndpointWeightsAndCapacitiesOutput(TypedDict):
    EndpointArn: str
    ResponseMetadata: ResponseMetadata


class UpdateExperimentResponse(TypedDict):
    ExperimentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateFeatureGroupResponse(TypedDict):
    FeatureGroupArn: str
    ResponseMetadata: ResponseMetadata


class UpdateHubResponse(TypedDict):
    HubArn: str
    ResponseMetadata: ResponseMetadata


class UpdateHubContentResponse(TypedDict):
    HubArn: str
    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateHubContentReferenceResponse(TypedDict):
    HubArn: str
    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateImageResponse(TypedDict):
    ImageArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateImageVersionResponse(TypedDict):
    ImageVersionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateInferenceComponentOutput(TypedDict):
    InferenceComponentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateInferenceComponentRuntimeConfigOutput(TypedDict):
    InferenceComponentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    ResponseMetadata: ResponseMetadata


class UpdateInferenceRouterOutput(TypedDict):
    InferenceRouterArn: str
    ResponseMetadata: ResponseMetadata


class UpdateMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateModelCardResponse(TypedDict):
    ModelCardArn: str
    ResponseMetadata: ResponseMetadata


class UpdateModelPackageOutput(TypedDict):
    ModelPackageArn: str
    ResponseMetadata: ResponseMetadata


class UpdateMonitoringAlertResponse(TypedDict):
    MonitoringScheduleArn: str
    MonitoringAlertName: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateMonitoringScheduleResponse(TypedDict):
    MonitoringScheduleArn: str
    ResponseMetadata: ResponseMetadata


class UpdateNotebookInstanceOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class UpdateNotebookInstanceLifecycleConfigOutput(TypedDict):
    ResponseMetadata: ResponseMetadata


class UpdatePartnerAppResponse(TypedDict):
    Arn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdatePipelineResponse(TypedDict, total=False):
    PipelineArn: str
    PipelineVersionId: int
    ResponseMetadata: Required[ResponseMetadata]


class UpdatePipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdatePipelineVersionResponse(TypedDict, total=False):
    PipelineArn: str
    PipelineVersionId: int
    ResponseMetadata: Required[ResponseMetadata]


class UpdateProjectOutput(TypedDict):
    ProjectArn: str
    ResponseMetadata: ResponseMetadata


class UpdateSpaceResponse(TypedDict):
    SpaceArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateTrainingJobResponse(TypedDict):
    TrainingJobArn: str
    ResponseMetadata: ResponseMetadata


class UpdateTrialResponse(TypedDict):
    TrialArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateUserProfileResponse(TypedDict):
    UserProfileArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateWorkforceResponse(TypedDict):
    Workforce: Workforce
    ResponseMetadata: ResponseMetadata


class UpdateWorkteamResponse(TypedDict):
    Workteam: Workteam
    ResponseMetadata: ResponseMetadata
