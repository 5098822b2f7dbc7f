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
    """A tag object that consists of a key and an optional value, used to manage
    metadata for SageMaker Amazon Web Services resources.
    """

    Key: str
    """Length: 1 to 128. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)`."""

    Value: str
    """Length: at most 256. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)`."""


class AddTagsOutput(TypedDict):
    Tags: NotRequired[list[Tag]]
    """A list of tags associated with the SageMaker resource."""

    ResponseMetadata: ResponseMetadata


class AssociateTrialComponentResponse(TypedDict, total=False):
    TrialComponentArn: str
    TrialArn: str
    ResponseMetadata: Required[ResponseMetadata]


class AttachClusterNodeNetworkInterfaceResponse(TypedDict):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    network interface attachment operation was performed."""

    NodeId: str
    """The unique identifier of the cluster node where your network interface was
    attached."""

    NetworkInterfaceId: str
    """The unique identifier of the elastic network interface (ENI) that was
    attached."""

    AttachmentId: str
    ResponseMetadata: ResponseMetadata


class AttachClusterNodeVolumeResponse(TypedDict):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    volume attachment operation was performed."""

    NodeId: str
    """The unique identifier of the cluster node where your volume was attached."""

    VolumeId: str
    """The unique identifier of your EBS volume that was attached."""

    AttachTime: datetime
    """The timestamp when the volume attachment operation was initiated by the
    SageMaker HyperPod service."""

    Status: literals.VolumeAttachmentStatus
    """The current status of your volume attachment operation."""

    DeviceName: str
    """The device name assigned to your attached volume on the target instance."""

    ResponseMetadata: ResponseMetadata


class NodeAdditionResult(TypedDict):
    """Information about a node that was successfully added to the cluster."""

    NodeLogicalId: str
    """A unique identifier assigned to the node that can be used to track its
    provisioning status through the `DescribeClusterNode` operation."""

    InstanceGroupName: str
    """The name of the instance group to which the node was added."""

    Status: literals.ClusterInstanceStatus
    AvailabilityZones: NotRequired[list[str]]
    """The availability zones associated with the successfully added node."""

    InstanceTypes: NotRequired[list[literals.ClusterInstanceType]]
    """The instance types associated with the successfully added node."""


class BatchAddClusterNodesError(TypedDict):
    """Information about an error that occurred during the node addition operation."""

    InstanceGroupName: str
    """The name of the instance group for which the error occurred."""

    ErrorCode: literals.BatchAddClusterNodesErrorCode
    """The error code associated with the failure."""

    FailedCount: int
    """The number of nodes that failed to be added to the specified instance group."""

    AvailabilityZones: NotRequired[list[str]]
    """The availability zones associated with the failed node addition request."""

    InstanceTypes: NotRequired[list[literals.ClusterInstanceType]]
    """The instance types associated with the failed node addition request."""

    Message: NotRequired[str]
    """A descriptive message providing additional details about the error."""


class BatchAddClusterNodesResponse(TypedDict):
    Successful: list[NodeAdditionResult]
    """A list of `NodeLogicalIDs` that were successfully added to the cluster."""

    Failed: list[BatchAddClusterNodesError]
    """A list of errors that occurred during the node addition operation."""

    ResponseMetadata: ResponseMetadata


class BatchDeleteClusterNodesError(TypedDict):
    """Represents an error encountered when deleting a node from a SageMaker HyperPod
    cluster.
    """

    Code: literals.BatchDeleteClusterNodesErrorCode
    """The error code associated with the error encountered when deleting a node."""

    Message: str
    """A message describing the error encountered when deleting a node."""

    NodeId: str
    """The ID of the node that encountered an error during the deletion process."""


class BatchDeleteClusterNodeLogicalIdsError(TypedDict):
    """Information about an error that occurred when attempting to delete a node
    identified by its `NodeLogicalId`.
    """

    Code: literals.BatchDeleteClusterNodesErrorCode
    """The error code associated with the failure."""

    Message: str
    """A descriptive message providing additional details about the error."""

    NodeLogicalId: str
    """The `NodeLogicalId` of the node that could not be deleted."""


class BatchDeleteClusterNodesResponse(TypedDict, total=False):
    Failed: list[BatchDeleteClusterNodesError]
    """A list of errors encountered when deleting the specified nodes."""

    Successful: list[str]
    """A list of node IDs that were successfully deleted from the specified cluster."""

    FailedNodeLogicalIds: list[BatchDeleteClusterNodeLogicalIdsError]
    """A list of `NodeLogicalIds` that could not be deleted, along with error
    information explaining why the deletion failed."""

    SuccessfulNodeLogicalIds: list[str]
    """A list of `NodeLogicalIds` that were successfully deleted from the cluster."""

    ResponseMetadata: Required[ResponseMetadata]


class ModelAccessConfig(TypedDict):
    """The access configuration file to control access to the ML model."""

    AcceptEula: bool
    """Specifies agreement to the model end-user license agreement (EULA)."""


class InferenceHubAccessConfig(TypedDict):
    """Configuration information specifying which hub contents have accessible
    deployment options.
    """

    HubContentArn: str
    """The ARN of the hub content for which deployment access is allowed. Length: at
    most 255."""


class S3ModelDataSource(TypedDict, total=False):
    """Specifies the S3 location of ML model data to deploy."""

    S3Uri: Required[str]
    """Specifies the S3 path of ML model data to deploy. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    S3DataType: Required[literals.S3ModelDataType]
    """Specifies the type of ML model data to deploy."""

    CompressionType: Required[literals.ModelCompressionType]
    """Specifies how the ML model data is prepared."""

    ModelAccessConfig: ModelAccessConfig
    """Specifies the access configuration file for the ML model."""

    HubAccessConfig: InferenceHubAccessConfig
    ManifestS3Uri: str
    """The Amazon S3 URI of the manifest file. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    ETag: str
    """The ETag associated with S3 URI."""

    ManifestEtag: str
    """The ETag associated with Manifest S3 URI."""


class ModelDataSource(TypedDict, total=False):
    """Specifies the location of ML model data to deploy."""

    S3DataSource: S3ModelDataSource
    """Specifies the S3 location of ML model data to deploy."""


class ModelInput(TypedDict):
    DataInputConfig: str
    """Length: 1 to 16384."""


class AdditionalModelDataSource(TypedDict):
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModel` action.
    """

    ChannelName: str
    """A custom name for this `AdditionalModelDataSource` object. Length: 1 to 64.
    Pattern: `[A-Za-z0-9\\.\\-_]+`."""

    S3DataSource: S3ModelDataSource
    """Specifies the S3 location of ML model data to deploy."""


class AdditionalS3DataSource(TypedDict):
    """A data source used for training or inference that is in addition to the input
    dataset or model data.
    """

    S3DataType: literals.AdditionalS3DataSourceDataType
    """The data type of the additional data source that you specify for use in
    inference or training."""

    S3Uri: str
    """The uniform resource identifier (URI) used to identify an additional data
    source used in inference or training. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    CompressionType: NotRequired[literals.CompressionType]
    """The type of compression used for an additional data source used in inference
    or training."""

    ETag: NotRequired[str]
    """The ETag associated with S3 URI."""


class BaseModel(TypedDict, total=False):
    """Identifies the foundation model that was used as the starting point for model
    customization.
    """

    HubContentName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentVersion: str
    """Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    RecipeName: str
    """Length: at most 255."""


class ModelPackageContainerDefinition(TypedDict, total=False):
    """Describes the Docker container for the model package."""

    ContainerHostname: str
    """The DNS host name for the Docker container. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Image: str
    """The Amazon Elastic Container Registry (Amazon ECR) path where inference code
    is stored. Length: at most 255. Pattern: `[\\S]+`."""

    ImageDigest: str
    """An MD5 hash of the training algorithm that identifies the Docker image used
    for training. Length: at most 72. Pattern: `[Ss][Hh][Aa]256:[0-9a-fA-F]{64}`."""

    ModelDataUrl: str
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    ModelDataSource: ModelDataSource
    """Specifies the location of ML model data to deploy during endpoint creation."""

    ProductId: str
    """The Amazon Web Services Marketplace product ID of the model package. Length:
    at most 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container. Items: at most 100."""

    ModelInput: ModelInput
    Framework: str
    """The machine learning framework of the model package container image."""

    FrameworkVersion: str
    """The framework version of the Model Package Container Image. Length: 3 to 10.
    Pattern: `[0-9]\\.[A-Za-z0-9.-]+`."""

    NearestModelName: str
    """The name of a pre-trained machine learning benchmarked by Amazon SageMaker
    Inference Recommender model that matches your model."""

    AdditionalModelDataSources: list[AdditionalModelDataSource]
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModelPackage` action.
    Items: at most 5."""

    AdditionalS3DataSource: AdditionalS3DataSource
    """The additional data source that is used during inference in the Docker
    container for your model package."""

    ModelDataETag: str
    """The ETag associated with Model Data URL."""

    IsCheckpoint: bool
    """Specifies whether the model data is a training checkpoint."""

    BaseModel: BaseModel
    """Identifies the foundation model that was used as the starting point for model
    customization."""


class InferenceSpecification(TypedDict, total=False):
    """Defines how to perform inference generation after a training job is run."""

    Containers: Required[list[ModelPackageContainerDefinition]]
    """The Amazon ECR registry path of the Docker image that contains the inference
    code. Items: 1 to 15."""

    SupportedTransformInstanceTypes: list[literals.TransformInstanceType]
    """A list of the instance types on which a transformation job can be run or on
    which an endpoint can be deployed. Items: at least 1."""

    SupportedRealtimeInferenceInstanceTypes: list[
        literals.ProductionVariantInstanceType
    ]
    """A list of the instance types that are used to generate inferences in
    real-time."""

    SupportedContentTypes: list[str]
    """The supported MIME types for the input data."""

    SupportedResponseMIMETypes: list[str]
    """The supported MIME types for the output data."""


class BatchDescribeModelPackageSummary(TypedDict):
    ModelPackageGroupName: str
    ModelPackageVersion: NotRequired[int]
    """The version number of a versioned model."""

    ModelPackageArn: str
    ModelPackageDescription: NotRequired[str]
    CreationTime: datetime
    """The creation time of the mortgage package summary."""

    InferenceSpecification: InferenceSpecification
    """Defines how to perform inference generation after a training job is run."""

    ModelPackageStatus: literals.ModelPackageStatus
    """The status of the mortgage package."""

    ModelApprovalStatus: NotRequired[literals.ModelApprovalStatus]
    ModelPackageRegistrationType: NotRequired[literals.ModelPackageRegistrationType]


class BatchDescribeModelPackageError(TypedDict):
    """The error code and error description associated with the resource."""

    ErrorCode: str
    ErrorResponse: str


class BatchDescribeModelPackageOutput(TypedDict, total=False):
    ModelPackageSummaries: dict[str, BatchDescribeModelPackageSummary]
    """The summaries for the model package versions"""

    BatchDescribeModelPackageErrorMap: dict[str, BatchDescribeModelPackageError]
    """A map of the resource and BatchDescribeModelPackageError objects reporting the
    error associated with describing the model package."""

    ResponseMetadata: Required[ResponseMetadata]


class BatchRebootClusterNodesError(TypedDict):
    """Represents an error encountered when rebooting a node from a SageMaker
    HyperPod cluster.
    """

    NodeId: str
    """The EC2 instance ID of the node that encountered an error during the reboot
    operation."""

    ErrorCode: literals.BatchRebootClusterNodesErrorCode
    """The error code associated with the error encountered when rebooting a node."""

    Message: str
    """A human-readable message describing the error encountered when rebooting a
    node."""


class BatchRebootClusterNodeLogicalIdsError(TypedDict):
    """Represents an error encountered when rebooting a node (identified by its
    logical node ID) from a SageMaker HyperPod cluster.
    """

    NodeLogicalId: str
    """The logical node ID of the node that encountered an error during the reboot
    operation."""

    ErrorCode: literals.BatchRebootClusterNodesErrorCode
    """The error code associated with the error encountered when rebooting a node by
    logical node ID."""

    Message: str
    """A human-readable message describing the error encountered when rebooting a
    node by logical node ID."""


class BatchRebootClusterNodesResponse(TypedDict, total=False):
    Successful: list[str]
    """A list of EC2 instance IDs for which the reboot operation was successfully
    initiated."""

    Failed: list[BatchRebootClusterNodesError]
    """A list of errors encountered for EC2 instance IDs that could not be rebooted."""

    FailedNodeLogicalIds: list[BatchRebootClusterNodeLogicalIdsError]
    """A list of errors encountered for logical node IDs that could not be rebooted."""

    SuccessfulNodeLogicalIds: list[str]
    """A list of logical node IDs for which the reboot operation was successfully
    initiated."""

    ResponseMetadata: Required[ResponseMetadata]


class BatchReplaceClusterNodesError(TypedDict):
    """Represents an error encountered when replacing a node in a SageMaker HyperPod
    cluster.
    """

    NodeId: str
    """The EC2 instance ID of the node that encountered an error during the
    replacement operation."""

    ErrorCode: literals.BatchReplaceClusterNodesErrorCode
    """The error code associated with the error encountered when replacing a node."""

    Message: str
    """A human-readable message describing the error encountered when replacing a
    node."""


class BatchReplaceClusterNodeLogicalIdsError(TypedDict):
    """Represents an error encountered when replacing a node (identified by its
    logical node ID) in a SageMaker HyperPod cluster.
    """

    NodeLogicalId: str
    """The logical node ID of the node that encountered an error during the
    replacement operation."""

    ErrorCode: literals.BatchReplaceClusterNodesErrorCode
    """The error code associated with the error encountered when replacing a node by
    logical node ID."""

    Message: str
    """A human-readable message describing the error encountered when replacing a
    node by logical node ID."""


class BatchReplaceClusterNodesResponse(TypedDict, total=False):
    Successful: list[str]
    """A list of EC2 instance IDs for which the replacement operation was
    successfully initiated."""

    Failed: list[BatchReplaceClusterNodesError]
    """A list of errors encountered for EC2 instance IDs that could not be replaced."""

    FailedNodeLogicalIds: list[BatchReplaceClusterNodeLogicalIdsError]
    """A list of errors encountered for logical node IDs that could not be replaced."""

    SuccessfulNodeLogicalIds: list[str]
    """A list of logical node IDs for which the replacement operation was
    successfully initiated."""

    ResponseMetadata: Required[ResponseMetadata]


class CreateAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: str
    """The Amazon Resource Name (ARN) of the created benchmark job."""

    ResponseMetadata: ResponseMetadata


class CreateAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: str
    """The Amazon Resource Name (ARN) of the created recommendation job."""

    ResponseMetadata: ResponseMetadata


class CreateAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigArn: str
    """The Amazon Resource Name (ARN) of the created AI workload configuration."""

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
    """The unique ARN assigned to the AutoML job when it is created."""

    ResponseMetadata: ResponseMetadata


class CreateAutoMLJobV2Response(TypedDict):
    AutoMLJobArn: str
    """The unique ARN assigned to the AutoMLJob when it is created."""

    ResponseMetadata: ResponseMetadata


class CreateClusterResponse(TypedDict):
    ClusterArn: str
    ResponseMetadata: ResponseMetadata


class CreateClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    """The Amazon Resource Name (ARN) of the extension that you created."""

    ResponseMetadata: ResponseMetadata


class CreateClusterSchedulerConfigResponse(TypedDict):
    ClusterSchedulerConfigArn: str
    """ARN of the cluster policy."""

    ClusterSchedulerConfigId: str
    """ID of the cluster policy."""

    ResponseMetadata: ResponseMetadata


class CreateCodeRepositoryOutput(TypedDict):
    CodeRepositoryArn: str
    ResponseMetadata: ResponseMetadata


class CreateCompilationJobResponse(TypedDict):
    CompilationJobArn: str
    """If the action is successful, the service sends back an HTTP 200 response."""

    ResponseMetadata: ResponseMetadata


class CreateComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    """ARN of the compute allocation definition."""

    ComputeQuotaId: str
    """ID of the compute allocation definition."""

    ResponseMetadata: ResponseMetadata


class CreateContextResponse(TypedDict):
    ContextArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateDataQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateDomainResponse(TypedDict, total=False):
    DomainArn: str
    """The Amazon Resource Name (ARN) of the created domain."""

    DomainId: str
    """The ID of the created domain."""

    Url: str
    """The URL to the created domain."""

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
    """The Amazon Resource Name (ARN) of the `FeatureGroup`."""

    ResponseMetadata: ResponseMetadata


class CreateFlowDefinitionResponse(TypedDict):
    FlowDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateHubResponse(TypedDict):
    HubArn: str
    ResponseMetadata: ResponseMetadata


class AuthorizedUrl(TypedDict, total=False):
    """Contains a presigned URL and its associated local file path for downloading
    hub content artifacts.
    """

    Url: str
    """The presigned S3 URL that provides temporary, secure access to download the
    file."""

    LocalPath: str
    """The recommended local file path where the downloaded file should be stored to
    maintain proper directory structure and file organization."""


class CreateHubContentPresignedUrlsResponse(TypedDict):
    AuthorizedUrlConfigs: list[AuthorizedUrl]
    """An array of authorized URL configurations, each containing a presigned URL and
    its corresponding local file path for proper file organization during download."""

    NextToken: NotRequired[str]
    """A token for pagination."""

    ResponseMetadata: ResponseMetadata


class CreateHubContentReferenceResponse(TypedDict):
    HubArn: str
    """The ARN of the hub that the hub content reference was added to."""

    HubContentArn: str
    ResponseMetadata: ResponseMetadata


class CreateHumanTaskUiResponse(TypedDict):
    HumanTaskUiArn: str
    """The Amazon Resource Name (ARN) of the human review workflow user interface you
    create."""

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
    """The ARN of the MLflow App."""

    ResponseMetadata: ResponseMetadata


class CreateMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreateModelOutput(TypedDict):
    ModelArn: str
    """The ARN of the model created in SageMaker."""

    ResponseMetadata: ResponseMetadata


class CreateModelBiasJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    ResponseMetadata: ResponseMetadata


class CreateModelCardResponse(TypedDict):
    ModelCardArn: str
    """The Amazon Resource Name (ARN) of the successfully created model card."""

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
    """The ARN of the SageMaker Partner AI App."""

    ResponseMetadata: ResponseMetadata


class CreatePartnerAppPresignedUrlResponse(TypedDict):
    Url: NotRequired[str]
    """The presigned URL that you can use to access the SageMaker Partner AI App."""

    ResponseMetadata: ResponseMetadata


class CreatePipelineResponse(TypedDict):
    PipelineArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the created pipeline."""

    ResponseMetadata: ResponseMetadata


class CreatePresignedDomainUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class CreatePresignedMlflowAppUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    """A presigned URL with an authorization token."""

    ResponseMetadata: ResponseMetadata


class CreatePresignedMlflowTrackingServerUrlResponse(TypedDict):
    AuthorizedUrl: NotRequired[str]
    """A presigned URL with an authorization token."""

    ResponseMetadata: ResponseMetadata


class CreatePresignedNotebookInstanceUrlOutput(TypedDict):
    AuthorizedUrl: NotRequired[str]
    """A JSON object that contains the URL string."""

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
    """The ARN of your created Lifecycle Configuration."""

    ResponseMetadata: ResponseMetadata


class CreateTrainingJobResponse(TypedDict):
    TrainingJobArn: str
    ResponseMetadata: ResponseMetadata


class CreateTrainingPlanResponse(TypedDict):
    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the created training plan."""

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
    """The Amazon Resource Name (ARN) of the work team."""

    ResponseMetadata: ResponseMetadata


class DeleteAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the deleted benchmark job."""

    ResponseMetadata: ResponseMetadata


class DeleteAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the deleted recommendation job."""

    ResponseMetadata: ResponseMetadata


class DeleteAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the deleted AI workload configuration."""

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
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster to delete."""

    ResponseMetadata: ResponseMetadata


class DeleteClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    """The Amazon Resource Name (ARN) of the extension that is being deleted."""

    ResponseMetadata: ResponseMetadata


class DeleteContextResponse(TypedDict):
    ContextArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class DeleteEndpointPolicyResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteExperimentResponse(TypedDict):
    ExperimentArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the experiment that is being deleted."""

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
    """The ARN of the deleted inference experiment."""

    ResponseMetadata: ResponseMetadata


class DeleteJobResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    """The ARN of the deleted MLflow App."""

    ResponseMetadata: ResponseMetadata


class DeleteMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    """A `TrackingServerArn` object, the ARN of the tracking server that is deleted
    if successfully found."""

    ResponseMetadata: ResponseMetadata


class DeletePartnerAppResponse(TypedDict):
    Arn: NotRequired[str]
    """The ARN of the SageMaker Partner AI App that was deleted."""

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
    """The Amazon Resource Name (ARN) of the trial that is being deleted."""

    ResponseMetadata: ResponseMetadata


class DeleteTrialComponentResponse(TypedDict):
    TrialComponentArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the component is being deleted."""

    ResponseMetadata: ResponseMetadata


class DeleteWorkforceResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class DeleteWorkteamResponse(TypedDict):
    Success: bool
    """Returns `true` if the work team was successfully deleted; otherwise, returns
    `false`."""

    ResponseMetadata: ResponseMetadata


class AIBenchmarkInferenceComponent(TypedDict):
    Identifier: str
    """The name or Amazon Resource Name (ARN) of the inference component. Length: 1
    to 256."""


class AIBenchmarkEndpoint(TypedDict, total=False):
    """The SageMaker endpoint configuration for benchmarking."""

    Identifier: Required[str]
    """The name or Amazon Resource Name (ARN) of the SageMaker endpoint to benchmark.
    Length: 1 to 256."""

    TargetContainerHostname: str
    """The hostname of the specific container to target within a multi-container
    endpoint."""

    InferenceComponents: list[AIBenchmarkInferenceComponent]


class AIBenchmarkTarget(TypedDict):
    """The target for an AI benchmark job. Exactly one of: `Endpoint`."""

    Endpoint: AIBenchmarkEndpoint
    """The SageMaker endpoint to benchmark."""


class AICloudWatchLogs(TypedDict, total=False):
    """CloudWatch log information for an AI benchmark or recommendation job."""

    LogGroupArn: str
    LogStreamName: str


class AIMlflowConfig(TypedDict, total=False):
    """The MLflow tracking configuration for logging metrics and parameters to a
    SageMaker managed MLflow tracking server.
    """

    MlflowResourceArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker managed MLflow resource.
    Length: 20 to 2048."""

    MlflowExperimentName: str
    """The MLflow experiment name used for tracking. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9\\-_./]+`."""

    MlflowRunName: str
    """The MLflow run name used for tracking. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9\\-_./]+`."""


class AIBenchmarkOutputResult(TypedDict, total=False):
    """The output result of an AI benchmark job, including the Amazon S3 location and
    CloudWatch log information.
    """

    S3OutputLocation: Required[str]
    """The Amazon S3 URI where benchmark results are stored."""

    CloudWatchLogs: list[AICloudWatchLogs]
    """The CloudWatch log information for the benchmark job."""

    MlflowConfig: AIMlflowConfig
    """The MLflow tracking configuration for the job."""


class VpcConfig(TypedDict):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to.
    """

    SecurityGroupIds: list[str]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. Items: 1 to 5."""

    Subnets: list[str]
    """The ID of the subnets in the VPC to which you want to connect your training
    job or model. Items: 1 to 16."""


class AIBenchmarkNetworkConfig(TypedDict, total=False):
    """The network configuration for an AI benchmark job."""

    VpcConfig: VpcConfig
    """The VPC configuration, including security group IDs and subnet IDs."""


class DescribeAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobName: str
    AIBenchmarkJobArn: str
    AIBenchmarkJobStatus: literals.AIBenchmarkJobStatus
    FailureReason: NotRequired[str]
    """If the benchmark job failed, the reason it failed."""

    BenchmarkTarget: AIBenchmarkTarget
    """The target endpoint that was benchmarked."""

    OutputConfig: AIBenchmarkOutputResult
    """The output configuration for the benchmark job, including the Amazon S3 output
    location and CloudWatch log information."""

    AIWorkloadConfigIdentifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration used
    for this benchmark job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role used by the benchmark job."""

    NetworkConfig: NotRequired[AIBenchmarkNetworkConfig]
    CreationTime: datetime
    """A timestamp that indicates when the benchmark job was created."""

    StartTime: NotRequired[datetime]
    """A timestamp that indicates when the benchmark job started running."""

    EndTime: NotRequired[datetime]
    """A timestamp that indicates when the benchmark job completed."""

    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class AIModelSourceS3(TypedDict, total=False):
    """The Amazon S3 model source configuration."""

    S3Uri: str
    """The Amazon S3 URI of the model artifacts. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""


class AIModelSource(TypedDict):
    """The source of the model for an AI recommendation job. Exactly one of: `S3`."""

    S3: AIModelSourceS3
    """The Amazon S3 location of the model artifacts."""


class AIRecommendationOutputResult(TypedDict, total=False):
    """The output configuration for an AI recommendation job, including the S3
    location for results and the model package group for deployment.
    """

    S3OutputLocation: Required[str]
    """The Amazon S3 URI where the recommendation job writes its output results."""

    ModelPackageGroupIdentifier: str
    """The name or Amazon Resource Name (ARN) of the model package group where
    deployment-ready model packages are registered."""

    MlflowConfig: AIMlflowConfig
    """The MLflow tracking configuration for the job."""


class AIRecommendationInferenceSpecification(TypedDict, total=False):
    """The inference framework for an AI recommendation job."""

    Framework: literals.AIRecommendationInferenceFramework


class AIRecommendationConstraint(TypedDict):
    """A performance constraint for an AI recommendation job."""

    Metric: literals.AIRecommendationMetric
    """The performance metric."""


class AIRecommendationPerformanceTarget(TypedDict):
    """The performance targets for an AI recommendation job."""

    Constraints: list[AIRecommendationConstraint]
    """An array of performance constraints that define the optimization objectives."""


class AIRecommendationOptimizationDetail(TypedDict):
    """Details about an optimization technique applied in a recommendation."""

    OptimizationType: literals.AIRecommendationOptimizationType
    OptimizationConfig: NotRequired[dict[str, str]]
    """A map of configuration parameters for the optimization technique."""


class AIRecommendationInstanceDetail(TypedDict, total=False):
    InstanceType: literals.AIRecommendationInstanceType
    """The recommended instance type."""

    InstanceCount: int
    """The recommended number of instances."""

    CopyCountPerInstance: int
    """The number of model copies per instance."""


class AIRecommendationModelDetails(TypedDict, total=False):
    """Details about the model package in a recommendation."""

    ModelPackageArn: str
    InferenceSpecificationName: str
    """The name of the inference specification within the model package."""

    InstanceDetails: list[AIRecommendationInstanceDetail]
    """The instance details for this recommendation, including instance type, count,
    and model copies per instance."""


class AIRecommendationDeploymentS3Channel(TypedDict, total=False):
    """An Amazon S3 data channel for a recommended deployment configuration,
    containing model artifacts or optimized model outputs.
    """

    ChannelName: str
    """A custom name for this Amazon S3 data channel."""

    Uri: str
    """The Amazon S3 URI of the data for this channel."""


class AIRecommendationDeploymentConfiguration(TypedDict, total=False):
    S3: list[AIRecommendationDeploymentS3Channel]
    """The Amazon S3 data channels for the deployment."""

    ImageUri: str
    InstanceType: literals.AIRecommendationInstanceType
    """The recommended instance type for the deployment."""

    InstanceCount: int
    """The recommended number of instances for the deployment."""

    CopyCountPerInstance: int
    """The number of model copies per instance."""

    EnvironmentVariables: dict[str, str]
    MinCpuMemoryRequiredInMb: int
    """The minimum host (CPU) memory, in MiB, to reserve for each model copy when
    deploying the recommendation as an Inference Component."""


class AIRecommendationPerformanceMetric(TypedDict):
    """An expected performance metric for a recommendation."""

    Metric: str
    """The name of the performance metric."""

    Stat: NotRequired[str]
    """The statistical measure for the metric."""

    Value: str
    Unit: NotRequired[str]


class AIAdapterModelPackageEntry(TypedDict):
    """A LoRA adapter entry identified by a model package ARN."""

    AdapterId: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    ModelPackageArn: str
    """The Amazon Resource Name (ARN) of the model package that contains the LoRA
    adapter artifacts. Length: 1 to 2048."""


class AIAdapterS3Entry(TypedDict):
    """A LoRA adapter entry identified by an Amazon S3 URI."""

    AdapterId: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    S3Uri: str
    """The Amazon S3 URI of the directory that contains the LoRA adapter artifacts in
    PEFT format. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class AIRecommendationAdapterDetails(TypedDict):
    """The per-recommendation LoRA adapter details."""

    ModelPackageArns: list[AIAdapterModelPackageEntry]
    """The list of LoRA adapters with their model package ARNs."""

    S3Uris: list[AIAdapterS3Entry]
    """The list of LoRA adapters with their Amazon S3 URIs."""


class AIRecommendation(TypedDict, total=False):
    """An optimization recommendation generated by an AI recommendation job."""

    RecommendationDescription: str
    OptimizationDetails: list[AIRecommendationOptimizationDetail]
    """The optimization techniques applied in this recommendation."""

    ModelDetails: AIRecommendationModelDetails
    """Details about the model package associated with this recommendation."""

    DeploymentConfiguration: AIRecommendationDeploymentConfiguration
    """The deployment configuration for this recommendation, including the container
    image, instance type, instance count, and environment variables."""

    AIBenchmarkJobArn: str
    """The Amazon Resource Name (ARN) of the benchmark job associated with this
    recommendation."""

    ExpectedPerformance: list[AIRecommendationPerformanceMetric]
    """The expected performance metrics for this recommendation."""

    AdapterDetails: AIRecommendationAdapterDetails
    """The LoRA adapter details for this recommendation."""


class AICapacityReservationConfig(TypedDict, total=False):
    """The capacity reservation configuration for an AI recommendation job."""

    CapacityReservationPreference: literals.AICapacityReservationPreference
    MlReservationArns: list[str]
    """The list of ML reservation ARNs to use."""


class AIRecommendationComputeSpec(TypedDict, total=False):
    """The compute resource specification for an AI recommendation job."""

    InstanceTypes: list[literals.AIRecommendationInstanceType]
    """The list of instance types to consider for recommendations. Items: at most 3."""

    CapacityReservationConfig: AICapacityReservationConfig


class AIAdapterSource_ModelPackageArns(TypedDict):
    ModelPackageArns: list[AIAdapterModelPackageEntry]
    """A list of LoRA adapters identified by their model package ARNs. Items: 1 to
    10."""

    S3Uris: NotRequired[Absent]


class AIAdapterSource_S3Uris(TypedDict):
    ModelPackageArns: NotRequired[Absent]
    S3Uris: list[AIAdapterS3Entry]
    """A list of LoRA adapters identified by their Amazon S3 URIs. Items: 1 to 10."""


AIAdapterSource: TypeAlias = AIAdapterSource_ModelPackageArns | AIAdapterSource_S3Uris
"""The source of LoRA adapters for an AI recommendation job. Exactly one of:
`ModelPackageArns`, `S3Uris`."""


class DescribeAIRecommendationJobResponse(TypedDict, total=False):
    AIRecommendationJobName: Required[str]
    AIRecommendationJobArn: Required[str]
    AIRecommendationJobStatus: Required[literals.AIRecommendationJobStatus]
    FailureReason: str
    """If the recommendation job failed, the reason it failed."""

    ModelSource: Required[AIModelSource]
    """The source of the model that was analyzed."""

    OutputConfig: Required[AIRecommendationOutputResult]
    InferenceSpecification: AIRecommendationInferenceSpecification
    """The inference framework configuration."""

    AIWorkloadConfigIdentifier: Required[str]
    """The name or Amazon Resource Name (ARN) of the AI workload configuration used
    for this recommendation job."""

    OptimizeModel: bool
    """Whether model optimization techniques were allowed."""

    PerformanceTarget: AIRecommendationPerformanceTarget
    Recommendations: list[AIRecommendation]
    """The list of optimization recommendations generated by the job."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role used by the recommendation job."""

    ComputeSpec: AIRecommendationComputeSpec
    """The compute resource specification for the recommendation job."""

    AdapterSource: AIAdapterSource
    """The LoRA adapter source that you specified when you created the recommendation
    job."""

    CreationTime: Required[datetime]
    """A timestamp that indicates when the recommendation job was created."""

    StartTime: datetime
    """A timestamp that indicates when the recommendation job started running."""

    EndTime: datetime
    """A timestamp that indicates when the recommendation job completed."""

    Tags: list[Tag]
    ResponseMetadata: Required[ResponseMetadata]


class AIWorkloadS3DataSource(TypedDict):
    """The Amazon S3 data source for an AI workload."""

    S3Uri: str
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class AIWorkloadDataSource(TypedDict, total=False):
    """The data source for an AI workload input data channel."""

    S3DataSource: AIWorkloadS3DataSource
    """The Amazon S3 data source configuration."""


class AIWorkloadInputDataConfig(TypedDict):
    """A channel of input data for an AI workload configuration."""

    ChannelName: str
    """The logical name for the data channel. Length: 1 to 64. Pattern:
    `[A-Za-z0-9\\.\\-_]+`."""

    DataSource: AIWorkloadDataSource
    """The data source for this channel."""


class AIDatasetConfig(TypedDict):
    """The dataset configuration for an AI workload. Exactly one of:
    `InputDataConfig`.
    """

    InputDataConfig: list[AIWorkloadInputDataConfig]
    """An array of input data channel configurations for the workload."""


class WorkloadSpec(TypedDict):
    """The workload specification for benchmark tool configuration. Exactly one of:
    `Inline`.
    """

    Inline: str
    """An inline YAML or JSON string that defines benchmark parameters."""


class AIWorkloadConfigs(TypedDict):
    """The benchmark tool configuration for an AI workload."""

    WorkloadSpec: WorkloadSpec
    """The workload specification that defines benchmark parameters."""


class DescribeAIWorkloadConfigResponse(TypedDict):
    AIWorkloadConfigName: str
    AIWorkloadConfigArn: str
    DatasetConfig: NotRequired[AIDatasetConfig]
    AIWorkloadConfigs: NotRequired[AIWorkloadConfigs]
    """The benchmark tool configuration and workload specification."""

    Tags: NotRequired[list[Tag]]
    CreationTime: datetime
    """A timestamp that indicates when the AI workload configuration was created."""

    ResponseMetadata: ResponseMetadata


class ActionSource(TypedDict, total=False):
    """A structure describing the source of an action."""

    SourceUri: Required[str]
    """Length: 1 to 2048."""

    SourceType: str
    """Length: at most 256."""

    SourceId: str
    """Length: at most 256."""


class IamIdentity(TypedDict, total=False):
    """The IAM Identity details associated with the user."""

    Arn: str
    PrincipalId: str
    """The ID of the principal that assumes the IAM identity."""

    SourceIdentity: str
    """The person or application which assumes the IAM identity."""


class UserContext(TypedDict, total=False):
    """Information about the user who created or modified a SageMaker resource."""

    UserProfileArn: str
    UserProfileName: str
    DomainId: str
    IamIdentity: IamIdentity


class MetadataProperties(TypedDict, total=False):
    """Metadata properties of the tracking entity, trial, or trial component."""

    CommitId: str
    """Length: at most 1024."""

    Repository: str
    """Length: at most 1024."""

    GeneratedBy: str
    """The entity this entity was generated by. Length: at most 1024."""

    ProjectId: str
    """Length: at most 1024."""


class DescribeActionResponse(TypedDict, total=False):
    ActionName: str
    ActionArn: str
    Source: ActionSource
    ActionType: str
    Description: str
    Status: literals.ActionStatus
    Properties: dict[str, str]
    CreationTime: datetime
    """When the action was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    LineageGroupArn: str
    ResponseMetadata: Required[ResponseMetadata]


class IntegerParameterRangeSpecification(TypedDict):
    """Defines the possible values for an integer hyperparameter."""

    MinValue: str
    """The minimum integer value allowed. Length: at most 256."""

    MaxValue: str
    """The maximum integer value allowed. Length: at most 256."""


class ContinuousParameterRangeSpecification(TypedDict):
    """Defines the possible values for a continuous hyperparameter."""

    MinValue: str
    """The minimum floating-point value allowed. Length: at most 256."""

    MaxValue: str
    """The maximum floating-point value allowed. Length: at most 256."""


class CategoricalParameterRangeSpecification(TypedDict):
    """Defines the possible values for a categorical hyperparameter."""

    Values: list[str]
    """The allowed categories for the hyperparameter. Items: 1 to 30."""


class ParameterRange(TypedDict, total=False):
    """Defines the possible values for categorical, continuous, and integer
    hyperparameters to be used by an algorithm.
    """

    IntegerParameterRangeSpecification: IntegerParameterRangeSpecification
    """A `IntegerParameterRangeSpecification` object that defines the possible values
    for an integer hyperparameter."""

    ContinuousParameterRangeSpecification: ContinuousParameterRangeSpecification
    """A `ContinuousParameterRangeSpecification` object that defines the possible
    values for a continuous hyperparameter."""

    CategoricalParameterRangeSpecification: CategoricalParameterRangeSpecification
    """A `CategoricalParameterRangeSpecification` object that defines the possible
    values for a categorical hyperparameter."""


class HyperParameterSpecification(TypedDict, total=False):
    """Defines a hyperparameter to be used by an algorithm."""

    Name: Required[str]
    """The name of this hyperparameter. Length: at most 256. Pattern:
    `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    Description: str
    """A brief description of the hyperparameter. Length: at most 1024. Pattern:
    `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    Type: Required[literals.ParameterType]
    """The type of this hyperparameter."""

    Range: ParameterRange
    """The allowed range for this hyperparameter."""

    IsTunable: bool
    """Indicates whether this hyperparameter is tunable in a hyperparameter tuning
    job."""

    IsRequired: bool
    """Indicates whether this hyperparameter is required."""

    DefaultValue: str
    """The default value for this hyperparameter. If a default value is specified, a
    hyperparameter cannot be required. Length: at most 2500."""


class MetricDefinition(TypedDict):
    """Specifies a metric that the training algorithm writes to `stderr` or `stdout`."""

    Name: str
    """Length: 1 to 255."""

    Regex: str
    """A regular expression that searches the output of a training job and gets the
    value of the metric. Length: 1 to 500."""


class ChannelSpecification(TypedDict):
    """Defines a named input source, called a channel, to be used by an algorithm."""

    Name: str
    """Length: 1 to 64. Pattern: `[A-Za-z0-9\\.\\-_]+`."""

    Description: NotRequired[str]
    """A brief description of the channel. Length: at most 1024. Pattern:
    `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    IsRequired: NotRequired[bool]
    """Indicates whether the channel is required by the algorithm."""

    SupportedContentTypes: list[str]
    """The supported MIME types for the data."""

    SupportedCompressionTypes: NotRequired[list[literals.CompressionType]]
    """The allowed compression types, if data compression is used."""

    SupportedInputModes: list[literals.TrainingInputMode]
    """The allowed input mode, either FILE or PIPE. Items: at least 1."""


class HyperParameterTuningJobObjective(TypedDict):
    """Defines the objective metric for a hyperparameter tuning job."""

    Type: literals.HyperParameterTuningJobObjectiveType
    """Whether to minimize or maximize the objective metric."""

    MetricName: str
    """The name of the metric to use for the objective metric. Length: 1 to 255."""


class TrainingSpecification(TypedDict, total=False):
    """Defines how the algorithm is used for a training job."""

    TrainingImage: Required[str]
    """The Amazon ECR registry path of the Docker image that contains the training
    algorithm. Length: at most 255. Pattern: `[\\S]+`."""

    TrainingImageDigest: str
    """An MD5 hash of the training algorithm that identifies the Docker image used
    for training. Length: at most 72. Pattern: `[Ss][Hh][Aa]256:[0-9a-fA-F]{64}`."""

    SupportedHyperParameters: list[HyperParameterSpecification]
    """A list of the `HyperParameterSpecification` objects, that define the supported
    hyperparameters. Items: at most 100."""

    SupportedTrainingInstanceTypes: Required[list[literals.TrainingInstanceType]]
    """A list of the instance types that this algorithm can use for training."""

    SupportsDistributedTraining: bool
    """Indicates whether the algorithm supports distributed training."""

    MetricDefinitions: list[MetricDefinition]
    """A list of `MetricDefinition` objects, which are used for parsing metrics
    generated by the algorithm. Items: at most 40."""

    TrainingChannels: Required[list[ChannelSpecification]]
    """A list of `ChannelSpecification` objects, which specify the input sources to
    be used by the algorithm. Items: 1 to 8."""

    SupportedTuningJobObjectiveMetrics: list[HyperParameterTuningJobObjective]
    """A list of the metrics that the algorithm emits that can be used as the
    objective metric in a hyperparameter tuning job."""

    AdditionalS3DataSource: AdditionalS3DataSource
    """The additional data source used during the training job."""


class HubAccessConfig(TypedDict):
    """The configuration for a private hub model reference that points to a public
    SageMaker JumpStart model.
    """

    HubContentArn: str
    """The ARN of your private model hub content. Length: at most 255."""


class S3DataSource(TypedDict, total=False):
    S3DataType: Required[literals.S3DataType]
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix."""

    S3Uri: Required[str]
    """Depending on the value specified for the `S3DataType`, identifies either a key
    name prefix or a manifest. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    S3DataDistributionType: Required[literals.S3DataDistribution]
    """If you want SageMaker to replicate the entire dataset on each ML compute
    instance that is launched for model training, specify `FullyReplicated`."""

    AttributeNames: list[str]
    """A list of one or more attribute names to use that are found in a specified
    augmented manifest file. Items: at most 16."""

    InstanceGroupNames: list[str]
    """A list of names of instance groups that get data from the S3 data source.
    Items: at most 5."""

    ModelAccessConfig: ModelAccessConfig
    """The access configuration file to control access to the ML model."""

    HubAccessConfig: HubAccessConfig
    """The configuration for a private hub model reference that points to a SageMaker
    JumpStart public hub model."""


class FileSystemDataSource(TypedDict):
    """Specifies a file system data source for a channel."""

    FileSystemId: str
    """Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""

    FileSystemAccessMode: literals.FileSystemAccessMode
    """The access mode of the mount of the directory associated with the channel."""

    FileSystemType: literals.FileSystemType
    DirectoryPath: str
    """The full path to the directory to associate with the channel. Length: at most
    4096."""


class DatasetSource(TypedDict):
    """Specifies a dataset source for a channel."""

    DatasetArn: str
    """The Amazon Resource Name (ARN) of the dataset resource. Length: at most 2048."""


class DataSource(TypedDict, total=False):
    """Describes the location of the channel data."""

    S3DataSource: Required[S3DataSource]
    """The S3 location of the data source that is associated with a channel."""

    FileSystemDataSource: FileSystemDataSource
    """The file system that is associated with a channel."""

    DatasetSource: DatasetSource
    """The dataset resource that's associated with a channel."""


class ShuffleConfig(TypedDict):
    """A configuration for a shuffle option for input data in a channel."""

    Seed: int
    """Determines the shuffling order in `ShuffleConfig` value."""


class Channel(TypedDict):
    """A channel is a named input source that training algorithms can consume."""

    ChannelName: str
    """Length: 1 to 64. Pattern: `[A-Za-z0-9\\.\\-_]+`."""

    DataSource: DataSource
    """The location of the channel data."""

    ContentType: NotRequired[str]
    """The MIME type of the data. Length: at most 256."""

    CompressionType: literals.CompressionType
    """If training data is compressed, the compression type. The default value is
    `None`."""

    RecordWrapperType: literals.RecordWrapper
    """Specify RecordIO as the value when input data is in raw format but the
    training algorithm requires the RecordIO format."""

    InputMode: NotRequired[literals.TrainingInputMode]
    """The input mode to use for the data channel in a training job."""

    ShuffleConfig: NotRequired[ShuffleConfig]
    """A configuration for a shuffle option for input data in a channel."""


class OutputDataConfig(TypedDict, total=False):
    """Provides information about how to store model training results (model
    artifacts).
    """

    KmsKeyId: str
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that SageMaker uses to encrypt the model artifacts at rest using Amazon S3
    server-side encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    S3OutputPath: Required[str]
    """Identifies the S3 path where you want SageMaker to store the model artifacts.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    CompressionType: literals.OutputCompressionType
    """The model output compression type. Defaults to gzip."""


class InstanceGroup(TypedDict):
    """Defines an instance group for heterogeneous cluster training."""

    InstanceType: literals.TrainingInstanceType
    InstanceCount: int
    """Range: at least 0."""

    InstanceGroupName: str
    """Length: 1 to 64."""


class PlacementSpecification(TypedDict):
    """Specifies how instances should be placed on a specific UltraServer."""

    UltraServerId: NotRequired[str]
    """The unique identifier of the UltraServer where instances should be placed.
    Length: at most 256."""

    InstanceCount: int
    """The number of ML compute instances required to be placed together on the same
    UltraServer. Range: at least 0."""


class InstancePlacementConfig(TypedDict, total=False):
    """Configuration for how instances are placed and allocated within UltraServers."""

    EnableMultipleJobs: bool
    """If set to true, allows multiple jobs to share the same UltraServer instances.
    Default is false."""

    PlacementSpecifications: list[PlacementSpecification]
    """A list of specifications for how instances should be placed on specific
    UltraServers. Items: at most 10."""


class InstancePreference(TypedDict, total=False):
    """A candidate instance type preference in an `InstancePreferences` list."""

    InstanceType: Required[literals.TrainingInstanceType]
    """The ML compute instance type."""

    InstanceCount: int
    """The number of instances to launch if this instance type is selected. Range: at
    least 0."""

    TrainingPlanArns: list[str]
    """The Amazon Resource Name (ARN) of a training plan to use if this instance type
    is selected. Items: exactly 1."""


class ResourceConfig(TypedDict, total=False):
    """Describes the resources, including machine learning (ML) compute instances and
    ML storage volumes, to use for model training.
    """

    InstanceType: Required[literals.TrainingInstanceType]
    """The ML compute instance type."""

    InstanceCount: Required[int]
    """The number of ML compute instances to use. Range: at least 0."""

    VolumeSizeInGB: Required[int]
    """The size of the ML storage volume that you want to provision. Range: at least
    0."""

    VolumeKmsKeyId: str
    """The Amazon Web Services KMS key that SageMaker uses to encrypt data on the
    storage volume attached to the ML compute instance(s) that run the training job.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    KeepAlivePeriodInSeconds: int
    """The duration of time in seconds to retain configured resources in a warm pool
    for subsequent training jobs. Range: 0 to 21600."""

    InstanceGroups: list[InstanceGroup]
    """The configuration of a heterogeneous cluster in JSON format. Items: at most 5."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to use for this resource
    configuration. Length: 50 to 2048."""

    InstancePlacementConfig: InstancePlacementConfig
    """Configuration for how training job instances are placed and allocated within
    UltraServers."""

    InstancePreferences: list[InstancePreference]
    """An ordered list of ML compute instance types for the training job, in priority
    order. Items: 1 to 5."""

    SelectedInstanceType: literals.TrainingInstanceType
    """The instance type that SageMaker selected for the job from the provided
    `InstancePreferences`."""

    SelectedInstanceCount: int
    """The number of instances of `SelectedInstanceType` that the training job
    launched with. Range: at least 0."""


class StoppingCondition(TypedDict, total=False):
    """Specifies a limit to how long a job can run."""

    MaxRuntimeInSeconds: Required[int]
    """The maximum length of time, in seconds, that a training or compilation job can
    run before it is stopped. The default value is 1 day. Range: at least 1."""

    MaxWaitTimeInSeconds: int
    """The maximum length of time, in seconds, that a managed Spot training job has
    to complete. Range: at least 1."""

    MaxPendingTimeInSeconds: int
    """The maximum length of time, in seconds, that a training or compilation job can
    be pending before it is stopped. Range: 1800 to 2419200."""


class TrainingJobDefinition(TypedDict):
    """Defines the input needed to run a training job using the algorithm."""

    TrainingInputMode: literals.TrainingInputMode
    """The training input mode that the algorithm supports."""

    HyperParameters: NotRequired[dict[str, str]]
    """The hyperparameters used for the training job. Items: at most 100."""

    InputDataConfig: list[Channel]
    """An array of `Channel` objects, each of which specifies an input source. Items:
    1 to 20."""

    OutputDataConfig: OutputDataConfig
    """the path to the S3 bucket where you want to store model artifacts."""

    ResourceConfig: ResourceConfig
    """The resources, including the ML compute instances and ML storage volumes, to
    use for model training."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model training job can run."""


class TransformS3DataSource(TypedDict):
    S3DataType: literals.S3DataType
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix."""

    S3Uri: str
    """Depending on the value specified for the `S3DataType`, identifies either a key
    name prefix or a manifest. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""


class TransformDataSource(TypedDict):
    """Describes the location of the channel data."""

    S3DataSource: TransformS3DataSource
    """The S3 location of the data source that is associated with a channel."""


class TransformInput(TypedDict, total=False):
    """Describes the input source of a transform job and the way the transform job
    consumes it.
    """

    DataSource: Required[TransformDataSource]
    """Describes the location of the channel data, which is, the S3 location of the
    input data that the model can consume."""

    ContentType: str
    """The multipurpose internet mail extension (MIME) type of the data. Length: at
    most 256."""

    CompressionType: literals.CompressionType
    """If your transform data is compressed, specify the compression type. The
    default value is `None`."""

    SplitType: literals.SplitType
    """The method to use to split the transform job's data files into smaller
    batches."""


class TransformOutput(TypedDict, total=False):
    """Describes the results of a transform job."""

    S3OutputPath: Required[str]
    """The Amazon S3 path where you want Amazon SageMaker to store the results of the
    transform job. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    Accept: str
    """The MIME type used to specify the output data. Length: at most 256."""

    AssembleWith: literals.AssemblyType
    """Defines how to assemble the results of the transform job as a single S3
    object."""

    KmsKeyId: str
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt the model artifacts at rest using Amazon S3
    server-side encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class TransformResources(TypedDict):
    """Describes the resources, including ML instance types and ML instance count, to
    use for transform job.
    """

    InstanceType: literals.TransformInstanceType
    """The ML compute instance type for the transform job."""

    InstanceCount: int
    """The number of ML compute instances to use in the transform job. The default
    value is `1`, and the maximum is `100`. Range: at least 1."""

    VolumeKmsKeyId: NotRequired[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt model data on the storage volume attached
    to the ML compute instance(s) that run the batch transform job. Length: at most
    2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    TransformAmiVersion: NotRequired[str]
    """Specifies an option from a collection of preconfigured Amazon Machine Image
    (AMI) images. Length: 1 to 63. Pattern: `[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`."""


class TransformJobDefinition(TypedDict, total=False):
    """Defines the input needed to run a transform job using the inference
    specification specified in the algorithm.
    """

    MaxConcurrentTransforms: int
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job. The default value is 1. Range: at least 0."""

    MaxPayloadInMB: int
    """The maximum payload size allowed, in MB. Range: at least 0."""

    BatchStrategy: literals.BatchStrategy
    """A string that determines the number of records included in a single
    mini-batch."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container. Items: at most 16."""

    TransformInput: Required[TransformInput]
    """A description of the input source and the way the transform job consumes it."""

    TransformOutput: Required[TransformOutput]
    """Identifies the Amazon S3 location where you want Amazon SageMaker to save the
    results from the transform job."""

    TransformResources: Required[TransformResources]
    """Identifies the ML compute instances for the transform job."""


class AlgorithmValidationProfile(TypedDict):
    """Defines a training job and a batch transform job that SageMaker runs to
    validate your algorithm.
    """

    ProfileName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    TrainingJobDefinition: TrainingJobDefinition
    """The `TrainingJobDefinition` object that describes the training job that
    SageMaker runs to validate your algorithm."""

    TransformJobDefinition: NotRequired[TransformJobDefinition]
    """The `TransformJobDefinition` object that describes the transform job that
    SageMaker runs to validate your algorithm."""


class AlgorithmValidationSpecification(TypedDict):
    """Specifies configurations for one or more training jobs that SageMaker runs to
    test the algorithm.
    """

    ValidationRole: str
    """The IAM roles that SageMaker uses to run the training jobs. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ValidationProfiles: list[AlgorithmValidationProfile]
    """An array of `AlgorithmValidationProfile` objects, each of which specifies a
    training job and batch transform job that SageMaker runs to validate your
    algorithm. Items: exactly 1."""


class AlgorithmStatusItem(TypedDict):
    """Represents the overall status of an algorithm."""

    Name: str
    """The name of the algorithm for which the overall status is being reported."""

    Status: literals.DetailedAlgorithmStatus
    FailureReason: NotRequired[str]
    """if the overall status is `Failed`, the reason for the failure."""


class AlgorithmStatusDetails(TypedDict, total=False):
    """Specifies the validation and image scan statuses of the algorithm."""

    ValidationStatuses: list[AlgorithmStatusItem]
    ImageScanStatuses: list[AlgorithmStatusItem]
    """The status of the scan of the algorithm's Docker image container."""


class DescribeAlgorithmOutput(TypedDict):
    AlgorithmName: str
    """The name of the algorithm being described."""

    AlgorithmArn: str
    AlgorithmDescription: NotRequired[str]
    """A brief summary about the algorithm."""

    CreationTime: datetime
    """A timestamp specifying when the algorithm was created."""

    TrainingSpecification: TrainingSpecification
    """Details about training jobs run by this algorithm."""

    InferenceSpecification: NotRequired[InferenceSpecification]
    """Details about inference jobs that the algorithm runs."""

    ValidationSpecification: NotRequired[AlgorithmValidationSpecification]
    """Details about configurations for one or more training jobs that SageMaker runs
    to test the algorithm."""

    AlgorithmStatus: literals.AlgorithmStatus
    AlgorithmStatusDetails: AlgorithmStatusDetails
    ProductId: NotRequired[str]
    CertifyForMarketplace: NotRequired[bool]
    """Whether the algorithm is certified to be listed in Amazon Web Services
    Marketplace."""

    ResponseMetadata: ResponseMetadata


class ResourceSpec(TypedDict, total=False):
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on.
    """

    SageMakerImageArn: str
    """The ARN of the SageMaker AI image that the image version belongs to. Length:
    at most 256."""

    SageMakerImageVersionArn: str
    """The ARN of the image version created on the instance. Length: at most 256."""

    SageMakerImageVersionAlias: str
    """The SageMakerImageVersionAlias of the image to launch with. Length: 1 to 128."""

    InstanceType: literals.AppInstanceType
    """The instance type that the image version runs on."""

    LifecycleConfigArn: str
    """The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the
    Resource. Length: at most 256."""

    TrainingPlanArn: str
    """The ARN of the SageMaker AI Training Plan to use for this app. Length: at most
    2048."""


class DescribeAppResponse(TypedDict, total=False):
    AppArn: str
    AppType: literals.AppType
    AppName: str
    DomainId: str
    UserProfileName: str
    SpaceName: str
    Status: literals.AppStatus
    EffectiveTrustedIdentityPropagationStatus: literals.FeatureStatus
    """The effective status of Trusted Identity Propagation (TIP) for this
    application."""

    RecoveryMode: bool
    """Indicates whether the application is launched in recovery mode."""

    LastHealthCheckTimestamp: datetime
    LastUserActivityTimestamp: datetime
    CreationTime: datetime
    """The creation time of the application."""

    FailureReason: str
    ResourceSpec: ResourceSpec
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image
    created on the instance."""

    BuiltInLifecycleConfigArn: str
    """The lifecycle configuration that runs before the default lifecycle
    configuration"""

    ResponseMetadata: Required[ResponseMetadata]


class KernelSpec(TypedDict):
    """The specification of a Jupyter kernel."""

    Name: str
    """The name of the Jupyter kernel in the image. Length: at most 1024."""

    DisplayName: NotRequired[str]
    """Length: at most 1024."""


class FileSystemConfig(TypedDict, total=False):
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""

    MountPath: str
    """The path within the image to mount the user's EFS home directory. If not
    specified, defaults to /home/sagemaker-user. Length: at most 1024. Pattern:
    `\\/.*`."""

    DefaultUid: int
    """The default POSIX user ID (UID). If not specified, defaults to `1000`. Range:
    0 to 65535."""

    DefaultGid: int
    """The default POSIX group ID (GID). If not specified, defaults to `100`. Range:
    0 to 65535."""


class KernelGatewayImageConfig(TypedDict):
    """The configuration for the file system and kernels in a SageMaker AI image
    running as a KernelGateway app.
    """

    KernelSpecs: list[KernelSpec]
    """The specification of the Jupyter kernels in the image. Items: 1 to 5."""

    FileSystemConfig: NotRequired[FileSystemConfig]
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""


class ContainerConfig(TypedDict, total=False):
    """The configuration used to run the application image container."""

    ContainerArguments: list[str]
    """The arguments for the container when you're running the application. Items: at
    most 50."""

    ContainerEntrypoint: list[str]
    """The entrypoint used to run the application in the container. Items: at most 1."""

    ContainerEnvironmentVariables: dict[str, str]
    """Items: at most 25."""


class JupyterLabAppImageConfig(TypedDict, total=False):
    """The configuration for the file system and kernels in a SageMaker AI image
    running as a JupyterLab app.
    """

    FileSystemConfig: FileSystemConfig
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""

    ContainerConfig: ContainerConfig
    """The configuration used to run the application image container."""


class CodeEditorAppImageConfig(TypedDict, total=False):
    """The configuration for the file system and kernels in a SageMaker image running
    as a Code Editor app.
    """

    FileSystemConfig: FileSystemConfig
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""

    ContainerConfig: ContainerConfig
    """The configuration used to run the application image container."""


class DescribeAppImageConfigResponse(TypedDict, total=False):
    AppImageConfigArn: str
    AppImageConfigName: str
    CreationTime: datetime
    """When the AppImageConfig was created."""

    LastModifiedTime: datetime
    KernelGatewayImageConfig: KernelGatewayImageConfig
    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    CodeEditorAppImageConfig: CodeEditorAppImageConfig
    ResponseMetadata: Required[ResponseMetadata]


class ArtifactSourceType(TypedDict):
    """The ID and ID type of an artifact source."""

    SourceIdType: literals.ArtifactSourceIdType
    Value: str
    """The ID. Length: at most 256."""


class ArtifactSource(TypedDict):
    """A structure describing the source of an artifact."""

    SourceUri: str
    """Length: 1 to 2048."""

    SourceTypes: NotRequired[list[ArtifactSourceType]]


class DescribeArtifactResponse(TypedDict, total=False):
    ArtifactName: str
    ArtifactArn: str
    Source: ArtifactSource
    ArtifactType: str
    Properties: dict[str, str]
    CreationTime: datetime
    """When the artifact was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    LineageGroupArn: str
    ResponseMetadata: Required[ResponseMetadata]


class AutoMLS3DataSource(TypedDict):
    """Describes the Amazon S3 data source."""

    S3DataType: literals.AutoMLS3DataType
    S3Uri: str
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class AutoMLDataSource(TypedDict):
    """The data source for the Autopilot job."""

    S3DataSource: AutoMLS3DataSource
    """The Amazon S3 location of the input data."""


class AutoMLChannel(TypedDict, total=False):
    """A channel is a named input source that training algorithms can consume."""

    DataSource: AutoMLDataSource
    CompressionType: literals.CompressionType
    """You can use `Gzip` or `None`. The default value is `None`."""

    TargetAttributeName: Required[str]
    """The name of the target variable in supervised learning, usually represented by
    'y'. Length: at least 1."""

    ContentType: str
    """The content type of the data from the input source. The default value is
    `text/csv;header=present`. Length: at most 256."""

    ChannelType: literals.AutoMLChannelType
    """The channel type (optional) is an `enum` string. The default value is
    `training`."""

    SampleWeightAttributeName: str
    """If specified, this column name indicates which column of the dataset should be
    treated as sample weights for use by the objective metric during the training,
    evaluation, and the selection of the best model. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9_-]+`."""


class AutoMLOutputDataConfig(TypedDict):
    """The output data configuration."""

    KmsKeyId: NotRequired[str]
    """The Key Management Service encryption key ID. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    S3OutputPath: str
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class AutoMLJobObjective(TypedDict):
    """Specifies a metric to minimize or maximize as the objective of an AutoML job."""

    MetricName: literals.AutoMLMetricEnum
    """The name of the objective metric used to measure the predictive quality of a
    machine learning system."""


class AutoMLJobCompletionCriteria(TypedDict, total=False):
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """

    MaxCandidates: int
    """The maximum number of times a training job is allowed to run. Range: 1 to 750."""

    MaxRuntimePerTrainingJobInSeconds: int
    """The maximum time, in seconds, that each training job executed inside
    hyperparameter tuning is allowed to run as part of a hyperparameter tuning job.
    Range: at least 1."""

    MaxAutoMLJobRuntimeInSeconds: int
    """The maximum runtime, in seconds, an AutoML job has to complete. Range: at
    least 1."""


class AutoMLSecurityConfig(TypedDict, total=False):
    """Security options."""

    VolumeKmsKeyId: str
    """The key used to encrypt stored data. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    EnableInterContainerTrafficEncryption: bool
    """Whether to use traffic encryption between the container layers."""

    VpcConfig: VpcConfig


class AutoMLAlgorithmConfig(TypedDict):
    """The selection of algorithms trained on your dataset to generate the model
    candidates for an Autopilot job.
    """

    AutoMLAlgorithms: list[literals.AutoMLAlgorithm]
    """The selection of algorithms trained on your dataset to generate the model
    candidates for an Autopilot job. Items: at most 11."""


class AutoMLCandidateGenerationConfig(TypedDict, total=False):
    """Stores the configuration information for how a candidate is generated
    (optional).
    """

    FeatureSpecificationS3Uri: str
    """A URL to the Amazon S3 data source containing selected features from the input
    data source to run an Autopilot job. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    AlgorithmsConfig: list[AutoMLAlgorithmConfig]
    """Stores the configuration information for the selection of algorithms trained
    on tabular data. Items: at most 1."""


class AutoMLDataSplitConfig(TypedDict, total=False):
    """This structure specifies how to split the data into train and validation
    datasets.
    """

    ValidationFraction: float
    """The validation fraction (optional) is a float that specifies the portion of
    the training dataset to be used for validation. The default value is 0.2, and
    values must be greater than 0 and less than 1. Range: 0 to 1."""


class AutoMLJobConfig(TypedDict, total=False):
    """A collection of settings used for an AutoML job."""

    CompletionCriteria: AutoMLJobCompletionCriteria
    """How long an AutoML job is allowed to run, or how many candidates a job is
    allowed to generate."""

    SecurityConfig: AutoMLSecurityConfig
    """The security configuration for traffic encryption or Amazon VPC settings."""

    CandidateGenerationConfig: AutoMLCandidateGenerationConfig
    """The configuration for generating a candidate for an AutoML job (optional)."""

    DataSplitConfig: AutoMLDataSplitConfig
    """The configuration for splitting the input training dataset."""

    Mode: literals.AutoMLMode
    """The method that Autopilot uses to train the data."""


class AutoMLPartialFailureReason(TypedDict, total=False):
    """The reason for a partial failure of an AutoML job."""

    PartialFailureMessage: str
    """The message containing the reason for a partial failure of an AutoML job."""


class FinalAutoMLJobObjectiveMetric(TypedDict):
    """The best candidate result from an AutoML training job."""

    Type: NotRequired[literals.AutoMLJobObjectiveType]
    """The type of metric with the best result."""

    MetricName: literals.AutoMLMetricEnum
    """The name of the metric with the best result."""

    Value: float
    """The value of the metric with the best result."""

    StandardMetricName: NotRequired[literals.AutoMLMetricEnum]


class AutoMLCandidateStep(TypedDict):
    """Information about the steps for a candidate and what step it is working on."""

    CandidateStepType: literals.CandidateStepType
    """Whether the candidate is at the transform, training, or processing step."""

    CandidateStepArn: str
    CandidateStepName: str


class AutoMLContainerDefinition(TypedDict):
    """A list of container definitions that describe the different containers that
    make up an AutoML candidate.
    """

    Image: str
    """The Amazon Elastic Container Registry (Amazon ECR) path of the container."""

    ModelDataUrl: str
    """The location of the model artifacts."""

    Environment: NotRequired[dict[str, str]]
    """The environment variables to set in the container."""


class CandidateArtifactLocations(TypedDict, total=False):
    """The location of artifacts for an AutoML candidate job."""

    Explainability: Required[str]
    """The Amazon S3 prefix to the explainability artifacts generated for the AutoML
    candidate."""

    ModelInsights: str
    """The Amazon S3 prefix to the model insight artifacts generated for the AutoML
    candidate."""

    BacktestResults: str
    """The Amazon S3 prefix to the accuracy metrics and the inference results
    observed over the testing window."""


class MetricDatum(TypedDict, total=False):
    """Information about the metric for a candidate produced by an AutoML job."""

    MetricName: literals.AutoMLMetricEnum
    StandardMetricName: literals.AutoMLMetricExtendedEnum
    Value: float
    Set: literals.MetricSetSource
    """The dataset split from which the AutoML job produced the metric."""


class CandidateProperties(TypedDict, total=False):
    """The properties of an AutoML candidate job."""

    CandidateArtifactLocations: CandidateArtifactLocations
    """The Amazon S3 prefix to the artifacts generated for an AutoML candidate."""

    CandidateMetrics: list[MetricDatum]
    """Information about the candidate metrics for an AutoML job."""


class AutoMLCandidate(TypedDict):
    """Information about a candidate produced by an AutoML training job, including
    its status, steps, and other properties.
    """

    CandidateName: str
    FinalAutoMLJobObjectiveMetric: NotRequired[FinalAutoMLJobObjectiveMetric]
    """The best candidate result from an AutoML training job."""

    ObjectiveStatus: literals.ObjectiveStatus
    CandidateSteps: list[AutoMLCandidateStep]
    CandidateStatus: literals.CandidateStatus
    InferenceContainers: NotRequired[list[AutoMLContainerDefinition]]
    """Information about the recommended inference container definitions."""

    CreationTime: datetime
    EndTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    CandidateProperties: NotRequired[CandidateProperties]
    """The properties of an AutoML candidate job."""

    InferenceContainerDefinitions: NotRequired[
        dict[literals.AutoMLProcessingUnit, list[AutoMLContainerDefinition]]
    ]
    """The mapping of all supported processing unit (CPU, GPU, etc...) to inference
    container definitions for the candidate."""


class AutoMLJobArtifacts(TypedDict, total=False):
    """The artifacts that are generated during an AutoML job."""

    CandidateDefinitionNotebookLocation: str
    """The URL of the notebook location."""

    DataExplorationNotebookLocation: str
    """The URL of the notebook location."""


class ResolvedAttributes(TypedDict, total=False):
    AutoMLJobObjective: AutoMLJobObjective
    """Specifies a metric to minimize or maximize as the objective of an AutoML job."""

    ProblemType: literals.ProblemType
    CompletionCriteria: AutoMLJobCompletionCriteria
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""


class ModelDeployConfig(TypedDict, total=False):
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment.
    """

    AutoGenerateEndpointName: bool
    """Set to `True` to automatically generate an endpoint name for a one-click
    Autopilot model deployment; set to `False` otherwise. The default value is
    `False`."""

    EndpointName: str
    """Specifies the endpoint name to use for a one-click Autopilot model deployment
    if the endpoint name is not generated automatically. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class ModelDeployResult(TypedDict, total=False):
    """Provides information about the endpoint of the model deployment."""

    EndpointName: str
    """The name of the endpoint to which the model has been deployed."""


class DescribeAutoMLJobResponse(TypedDict, total=False):
    AutoMLJobName: Required[str]
    AutoMLJobArn: Required[str]
    InputDataConfig: Required[list[AutoMLChannel]]
    OutputDataConfig: Required[AutoMLOutputDataConfig]
    RoleArn: Required[str]
    """The ARN of the IAM role that has read permission to the input data location
    and write permission to the output data location in Amazon S3."""

    AutoMLJobObjective: AutoMLJobObjective
    ProblemType: literals.ProblemType
    AutoMLJobConfig: AutoMLJobConfig
    CreationTime: Required[datetime]
    EndTime: datetime
    LastModifiedTime: Required[datetime]
    FailureReason: str
    """Returns the failure reason for an AutoML job, when applicable."""

    PartialFailureReasons: list[AutoMLPartialFailureReason]
    """Returns a list of reasons for partial failures within an AutoML job."""

    BestCandidate: AutoMLCandidate
    """The best model candidate selected by SageMaker AI Autopilot using both the
    best objective metric and lowest InferenceLatency for an experiment."""

    AutoMLJobStatus: Required[literals.AutoMLJobStatus]
    AutoMLJobSecondaryStatus: Required[literals.AutoMLJobSecondaryStatus]
    GenerateCandidateDefinitionsOnly: bool
    """Indicates whether the output for an AutoML job generates candidate definitions
    only."""

    AutoMLJobArtifacts: AutoMLJobArtifacts
    """Returns information on the job's artifacts found in `AutoMLJobArtifacts`."""

    ResolvedAttributes: ResolvedAttributes
    """Contains `ProblemType`, `AutoMLJobObjective`, and `CompletionCriteria`."""

    ModelDeployConfig: ModelDeployConfig
    """Indicates whether the model was deployed automatically to an endpoint and the
    name of that endpoint if deployed automatically."""

    ModelDeployResult: ModelDeployResult
    """Provides information about endpoint for the model deployment."""

    ResponseMetadata: Required[ResponseMetadata]


class AutoMLJobChannel(TypedDict, total=False):
    """A channel is a named input source that training algorithms can consume."""

    ChannelType: literals.AutoMLChannelType
    """The type of channel. The default value is `training`."""

    ContentType: str
    """The content type of the data from the input source. Length: at most 256."""

    CompressionType: literals.CompressionType
    """The allowed compression types depend on the input format and problem type."""

    DataSource: AutoMLDataSource
    """The data source for an AutoML channel (Required)."""


class ImageClassificationJobConfig(TypedDict, total=False):
    """The collection of settings used by an AutoML job V2 for the image
    classification problem type.
    """

    CompletionCriteria: AutoMLJobCompletionCriteria
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""


class TextClassificationJobConfig(TypedDict):
    """The collection of settings used by an AutoML job V2 for the text
    classification problem type.
    """

    CompletionCriteria: NotRequired[AutoMLJobCompletionCriteria]
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""

    ContentColumn: str
    """The name of the column used to provide the sentences to be classified. Length:
    1 to 256."""

    TargetLabelColumn: str
    """The name of the column used to provide the class labels. Length: 1 to 256."""


class TimeSeriesTransformations(TypedDict, total=False):
    """Transformations allowed on the dataset."""

    Filling: dict[str, dict[literals.FillingType, str]]
    """A key value pair defining the filling method for a column, where the key is
    the column name and the value is an object which defines the filling logic.
    Items: 1 to 50."""

    Aggregation: dict[str, literals.AggregationTransformationValue]
    """A key value pair defining the aggregation method for a column, where the key
    is the column name and the value is the aggregation method. Items: 1 to 50."""


class TimeSeriesConfig(TypedDict):
    """The collection of components that defines the time-series."""

    TargetAttributeName: str
    """The name of the column representing the target variable that you want to
    predict for each item in your dataset. Length: at least 1."""

    TimestampAttributeName: str
    """The name of the column indicating a point in time at which the target value of
    a given item is recorded. Length: 1 to 256."""

    ItemIdentifierAttributeName: str
    """The name of the column that represents the set of item identifiers for which
    you want to predict the target value. Length: 1 to 256."""

    GroupingAttributeNames: NotRequired[list[str]]
    """A set of columns names that can be grouped with the item identifier column to
    create a composite key for which a target value is predicted. Items: 1 to 5."""


class HolidayConfigAttributes(TypedDict, total=False):
    """Stores the holiday featurization attributes applicable to each item of
    time-series datasets during the training of a forecasting model.
    """

    CountryCode: str
    """The country code for the holiday calendar. Length: exactly 2. Pattern:
    `[A-Z]{2}`."""


class CandidateGenerationConfig(TypedDict, total=False):
    """Stores the configuration information for how model candidates are generated
    using an AutoML job V2.
    """

    AlgorithmsConfig: list[AutoMLAlgorithmConfig]
    """Your Autopilot job trains a default set of algorithms on your dataset. Items:
    at most 1."""


class TimeSeriesForecastingJobConfig(TypedDict, total=False):
    """The collection of settings used by an AutoML job V2 for the time-series
    forecasting problem type.
    """

    FeatureSpecificationS3Uri: str
    """A URL to the Amazon S3 data source containing additional selected features
    that complement the target, itemID, timestamp, and grouped columns set in
    `TimeSeriesConfig`. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    CompletionCriteria: AutoMLJobCompletionCriteria
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""

    ForecastFrequency: Required[str]
    """The frequency of predictions in a forecast. Length: 1 to 5."""

    ForecastHorizon: Required[int]
    """The number of time-steps that the model predicts. Range: at least 1."""

    ForecastQuantiles: list[str]
    """The quantiles used to train the model for forecasts at a specified quantile.
    Items: 1 to 5."""

    Transformations: TimeSeriesTransformations
    """The transformations modifying specific attributes of the time-series, such as
    filling strategies for missing values."""

    TimeSeriesConfig: Required[TimeSeriesConfig]
    """The collection of components that defines the time-series."""

    HolidayConfig: list[HolidayConfigAttributes]
    """The collection of holiday featurization attributes used to incorporate
    national holiday information into your forecasting model. Items: exactly 1."""

    CandidateGenerationConfig: CandidateGenerationConfig
    """Stores the configuration information for how model candidates are generated
    using an AutoML job V2."""


class TabularJobConfig(TypedDict, total=False):
    """The collection of settings used by an AutoML job V2 for the tabular problem
    type.
    """

    CandidateGenerationConfig: CandidateGenerationConfig
    """The configuration information of how model candidates are generated."""

    CompletionCriteria: AutoMLJobCompletionCriteria
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""

    FeatureSpecificationS3Uri: str
    """A URL to the Amazon S3 data source containing selected features from the input
    data source to run an Autopilot job V2. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    Mode: literals.AutoMLMode
    """The method that Autopilot uses to train the data."""

    GenerateCandidateDefinitionsOnly: bool
    """Generates possible candidates without training the models."""

    ProblemType: literals.ProblemType
    """The type of supervised learning problem available for the model candidates of
    the AutoML job V2."""

    TargetAttributeName: Required[str]
    """The name of the target variable in supervised learning, usually represented by
    'y'. Length: at least 1."""

    SampleWeightAttributeName: str
    """If specified, this column name indicates which column of the dataset should be
    treated as sample weights for use by the objective metric during the training,
    evaluation, and the selection of the best model. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9_-]+`."""


class TextGenerationJobConfig(TypedDict, total=False):
    """The collection of settings used by an AutoML job V2 for the text generation
    problem type.
    """

    CompletionCriteria: AutoMLJobCompletionCriteria
    """How long a fine-tuning job is allowed to run. For `TextGenerationJobConfig`
    problem types, the `MaxRuntimePerTrainingJobInSeconds` attribute of
    `AutoMLJobCompletionCriteria` defaults to 72h (259200s)."""

    BaseModelName: str
    """The name of the base model to fine-tune. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    TextGenerationHyperParameters: dict[str, str]
    """The hyperparameters used to configure and optimize the learning process of the
    base model. Items: at most 30."""

    ModelAccessConfig: ModelAccessConfig
    """The access configuration file to control access to the ML model."""


class AutoMLProblemTypeConfig_ImageClassificationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Required[ImageClassificationJobConfig]
    """Settings used to configure an AutoML job V2 for the image classification
    problem type."""

    TextClassificationJobConfig: Absent
    TimeSeriesForecastingJobConfig: Absent
    TabularJobConfig: Absent
    TextGenerationJobConfig: Absent


class AutoMLProblemTypeConfig_TextClassificationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Absent
    TextClassificationJobConfig: Required[TextClassificationJobConfig]
    """Settings used to configure an AutoML job V2 for the text classification
    problem type."""

    TimeSeriesForecastingJobConfig: Absent
    TabularJobConfig: Absent
    TextGenerationJobConfig: Absent


class AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Absent
    TextClassificationJobConfig: Absent
    TimeSeriesForecastingJobConfig: Required[TimeSeriesForecastingJobConfig]
    """Settings used to configure an AutoML job V2 for the time-series forecasting
    problem type."""

    TabularJobConfig: Absent
    TextGenerationJobConfig: Absent


class AutoMLProblemTypeConfig_TabularJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Absent
    TextClassificationJobConfig: Absent
    TimeSeriesForecastingJobConfig: Absent
    TabularJobConfig: Required[TabularJobConfig]
    """Settings used to configure an AutoML job V2 for the tabular problem type
    (regression, classification)."""

    TextGenerationJobConfig: Absent


class AutoMLProblemTypeConfig_TextGenerationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Absent
    TextClassificationJobConfig: Absent
    TimeSeriesForecastingJobConfig: Absent
    TabularJobConfig: Absent
    TextGenerationJobConfig: Required[TextGenerationJobConfig]
    """Settings used to configure an AutoML job V2 for the text generation (LLMs
    fine-tuning) problem type."""


AutoMLProblemTypeConfig: TypeAlias = (
    AutoMLProblemTypeConfig_ImageClassificationJobConfig
    | AutoMLProblemTypeConfig_TextClassificationJobConfig
    | AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig
    | AutoMLProblemTypeConfig_TabularJobConfig
    | AutoMLProblemTypeConfig_TextGenerationJobConfig
)
"""A collection of settings specific to the problem type used to configure an AutoML
job V2. Exactly one of: `ImageClassificationJobConfig`,
`TextClassificationJobConfig`, `TimeSeriesForecastingJobConfig`, `TabularJobConfig`,
`TextGenerationJobConfig`."""


class TabularResolvedAttributes(TypedDict, total=False):
    """The resolved attributes specific to the tabular problem type."""

    ProblemType: literals.ProblemType
    """The type of supervised learning problem available for the model candidates of
    the AutoML job V2 (Binary Classification, Multiclass Classification, Regression)."""


class TextGenerationResolvedAttributes(TypedDict, total=False):
    """The resolved attributes specific to the text generation problem type."""

    BaseModelName: str
    """The name of the base model to fine-tune."""


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
"""Stores resolved attributes specific to the problem type of an AutoML job V2.
Exactly one of: `TabularResolvedAttributes`, `TextGenerationResolvedAttributes`."""


class AutoMLResolvedAttributes(TypedDict, total=False):
    """The resolved attributes used to configure an AutoML job V2."""

    AutoMLJobObjective: AutoMLJobObjective
    """Specifies a metric to minimize or maximize as the objective of an AutoML job."""

    CompletionCriteria: AutoMLJobCompletionCriteria
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""

    AutoMLProblemTypeResolvedAttributes: AutoMLProblemTypeResolvedAttributes
    """Defines the resolved attributes specific to a problem type."""


class EmrServerlessComputeConfig(TypedDict):
    """Specifies the compute configuration for the EMR Serverless job."""

    ExecutionRoleARN: str
    """The ARN of the IAM role granting the AutoML job V2 the necessary permissions
    access policies to list, connect to, or manage EMR Serverless jobs. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class AutoMLComputeConfig(TypedDict, total=False):
    """Specifies the compute configuration for an AutoML job V2."""

    EmrServerlessComputeConfig: EmrServerlessComputeConfig
    """The configuration for using EMR Serverless to run the AutoML job V2."""


class DescribeAutoMLJobV2Response(TypedDict, total=False):
    AutoMLJobName: Required[str]
    AutoMLJobArn: Required[str]
    AutoMLJobInputDataConfig: Required[list[AutoMLJobChannel]]
    """Returns an array of channel objects describing the input data and their
    location."""

    OutputDataConfig: Required[AutoMLOutputDataConfig]
    RoleArn: Required[str]
    """The ARN of the IAM role that has read permission to the input data location
    and write permission to the output data location in Amazon S3."""

    AutoMLJobObjective: AutoMLJobObjective
    AutoMLProblemTypeConfig: AutoMLProblemTypeConfig
    """Returns the configuration settings of the problem type set for the AutoML job
    V2."""

    AutoMLProblemTypeConfigName: literals.AutoMLProblemTypeConfigName
    CreationTime: Required[datetime]
    EndTime: datetime
    LastModifiedTime: Required[datetime]
    FailureReason: str
    """Returns the reason for the failure of the AutoML job V2, when applicable."""

    PartialFailureReasons: list[AutoMLPartialFailureReason]
    """Returns a list of reasons for partial failures within an AutoML job V2."""

    BestCandidate: AutoMLCandidate
    """Information about the candidate produced by an AutoML training job V2,
    including its status, steps, and other properties."""

    AutoMLJobStatus: Required[literals.AutoMLJobStatus]
    AutoMLJobSecondaryStatus: Required[literals.AutoMLJobSecondaryStatus]
    AutoMLJobArtifacts: AutoMLJobArtifacts
    """The artifacts that are generated during an AutoML job."""

    ResolvedAttributes: AutoMLResolvedAttributes
    ModelDeployConfig: ModelDeployConfig
    """Indicates whether the model was deployed automatically to an endpoint and the
    name of that endpoint if deployed automatically."""

    ModelDeployResult: ModelDeployResult
    """Provides information about endpoint for the model deployment."""

    DataSplitConfig: AutoMLDataSplitConfig
    """Returns the configuration settings of how the data are split into train and
    validation datasets."""

    SecurityConfig: AutoMLSecurityConfig
    """Returns the security configuration for traffic encryption or Amazon VPC
    settings."""

    AutoMLComputeConfig: AutoMLComputeConfig
    ResponseMetadata: Required[ResponseMetadata]


class ClusterInstanceRequirementDetails(TypedDict, total=False):
    """The instance requirement details for a flexible instance group, including the
    current and desired instance types.
    """

    CurrentInstanceTypes: list[literals.ClusterInstanceType]
    """The instance types currently in use by the instance group."""

    DesiredInstanceTypes: list[literals.ClusterInstanceType]
    """The desired instance types for the instance group, as specified in the most
    recent update request."""


class ClusterInstanceTypeDetail(TypedDict, total=False):
    """Details about a specific instance type within a flexible instance group,
    including the count and configuration.
    """

    InstanceType: literals.ClusterInstanceType
    CurrentCount: int
    """The number of instances of this type currently running in the instance group."""

    ThreadsPerCore: int
    """The number of threads per CPU core for this instance type."""


class ClusterLifeCycleConfig(TypedDict, total=False):
    """The lifecycle configuration for a SageMaker HyperPod cluster."""

    SourceS3Uri: str
    """An Amazon S3 bucket path where your lifecycle scripts are stored. Length: at
    most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    OnCreate: str
    """The file name of the entrypoint script of lifecycle scripts under
    `SourceS3Uri`. Length: 1 to 128."""

    OnInitComplete: str
    """The file name of the entrypoint script of lifecycle scripts under
    `SourceS3Uri`. Length: 1 to 128."""


class ClusterEbsVolumeConfig(TypedDict, total=False):
    """Defines the configuration for attaching an additional Amazon Elastic Block
    Store (EBS) volume to each instance of the SageMaker HyperPod cluster instance
    group.
    """

    VolumeSizeInGB: int
    """The size in gigabytes (GB) of the additional EBS volume to be attached to the
    instances in the SageMaker HyperPod cluster instance group. Range: 1 to 16384."""

    VolumeKmsKeyId: str
    """The ID of a KMS key to encrypt the Amazon EBS volume. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    RootVolume: bool
    """Specifies whether the configuration is for the cluster's root or secondary
    Amazon EBS volume. Otherwise, by default, the value is `False`, and the following
    applies..."""


class ClusterFsxLustreConfig(TypedDict):
    """Defines the configuration for attaching an Amazon FSx for Lustre file system
    to instances in a SageMaker HyperPod cluster instance group.
    """

    DnsName: str
    """The DNS name of the Amazon FSx for Lustre file system. Length: 16 to 275.
    Pattern: `((fs|fc)i?-[0-9a-f]{8,}\\..{4,253})`."""

    MountName: str
    """The mount name of the Amazon FSx for Lustre file system. Length: 1 to 8.
    Pattern: `([A-Za-z0-9_-]{1,8})`."""

    MountPath: NotRequired[str]
    """The local path where the Amazon FSx for Lustre file system is mounted on
    instances. Length: 1 to 1024. Pattern: `/[a-zA-Z0-9._/-]+`."""


class ClusterFsxOpenZfsConfig(TypedDict):
    """Defines the configuration for attaching an Amazon FSx for OpenZFS file system
    to instances in a SageMaker HyperPod cluster instance group.
    """

    DnsName: str
    """The DNS name of the Amazon FSx for OpenZFS file system. Length: 16 to 275.
    Pattern: `((fs|fc)i?-[0-9a-f]{8,}\\..{4,253})`."""

    MountPath: NotRequired[str]
    """The local path where the Amazon FSx for OpenZFS file system is mounted on
    instances. Length: 1 to 1024. Pattern: `/[a-zA-Z0-9._/-]+`."""


class ClusterInstanceStorageConfig_EbsVolumeConfig(TypedDict, total=False):
    EbsVolumeConfig: Required[ClusterEbsVolumeConfig]
    """Defines the configuration for attaching additional Amazon Elastic Block Store
    (EBS) volumes to the instances in the SageMaker HyperPod cluster instance group."""

    FsxLustreConfig: Absent
    FsxOpenZfsConfig: Absent


class ClusterInstanceStorageConfig_FsxLustreConfig(TypedDict, total=False):
    EbsVolumeConfig: Absent
    FsxLustreConfig: Required[ClusterFsxLustreConfig]
    """Defines the configuration for attaching an Amazon FSx for Lustre file system
    to the instances in the SageMaker HyperPod cluster instance group."""

    FsxOpenZfsConfig: Absent


class ClusterInstanceStorageConfig_FsxOpenZfsConfig(TypedDict, total=False):
    EbsVolumeConfig: Absent
    FsxLustreConfig: Absent
    FsxOpenZfsConfig: Required[ClusterFsxOpenZfsConfig]
    """Defines the configuration for attaching an Amazon FSx for OpenZFS file system
    to the instances in the SageMaker HyperPod cluster instance group."""


ClusterInstanceStorageConfig: TypeAlias = (
    ClusterInstanceStorageConfig_EbsVolumeConfig
    | ClusterInstanceStorageConfig_FsxLustreConfig
    | ClusterInstanceStorageConfig_FsxOpenZfsConfig
)
"""Defines the configuration for attaching additional storage to the instances in the
SageMaker HyperPod cluster instance group. Exactly one of: `EbsVolumeConfig`,
`FsxLustreConfig`, `FsxOpenZfsConfig`."""


class CapacitySizeConfig(TypedDict):
    """The configuration of the size measurements of the AMI update."""

    Type: literals.NodeUnavailabilityType
    """Specifies whether SageMaker should process the update by amount or percentage
    of instances."""

    Value: int
    """Specifies the amount or percentage of instances SageMaker updates at a time.
    Range: at least 1."""


class RollingDeploymentPolicy(TypedDict):
    """The configurations that SageMaker uses when updating the AMI versions."""

    MaximumBatchSize: CapacitySizeConfig
    """The maximum amount of instances in the cluster that SageMaker can update at a
    time."""

    RollbackMaximumBatchSize: NotRequired[CapacitySizeConfig]
    """The maximum amount of instances in the cluster that SageMaker can roll back at
    a time."""


class AlarmDetails(TypedDict):
    """The details of the alarm to monitor during the AMI update."""

    AlarmName: str
    """Length: 1 to 255. Pattern: `(?!\\s*$).+`."""


class DeploymentConfiguration(TypedDict, total=False):
    """The configuration to use when updating the AMI versions."""

    RollingUpdatePolicy: RollingDeploymentPolicy
    """The policy that SageMaker uses when updating the AMI versions of the cluster."""

    WaitIntervalInSeconds: int
    """The duration in seconds that SageMaker waits before updating more instances in
    the cluster. Range: 0 to 3600."""

    AutoRollbackConfiguration: list[AlarmDetails]
    """An array that contains the alarms that SageMaker monitors to know whether to
    roll back the AMI update. Items: 1 to 10."""


class ScheduledUpdateConfig(TypedDict):
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI.
    """

    ScheduleExpression: str
    """A cron expression that specifies the schedule that SageMaker follows when
    updating the AMI. Length: 1 to 256."""

    DeploymentConfig: NotRequired[DeploymentConfiguration]
    """The configuration to use when updating the AMI versions."""


class ClusterPatchScheduleDetails(TypedDict, total=False):
    """The schedule details for automatic patching, including the next scheduled
    patch date.
    """

    NextPatchDate: datetime
    """The date and time of the next scheduled automatic patch."""


class ClusterDrainPolicy(TypedDict, total=False):
    """Specifies how pods are evicted from an instance before it is patched with the
    `DrainFirst` strategy. By default, evictions respect Kubernetes Pod Disruption
    Budgets.
    """

    DrainTimeoutInSeconds: int
    """The maximum time, in seconds, to wait for the pods on an instance to drain.
    The default is 3600 (1 hour). Range: 0 to 5400."""

    OnDrainTimeout: literals.ClusterOnDrainTimeout
    """The action to take if the pods on an instance don't drain within
    `DrainTimeoutInSeconds`. The default is `Skip`."""


class ClusterAutoPatchConfigDetails(TypedDict, total=False):
    """The auto-patching configuration details for the instance group, including the
    patching strategy and schedule.
    """

    PatchingStrategy: literals.ClusterPatchingStrategy
    """The strategy used for applying patches to instances in the group."""

    CurrentPatchSchedule: ClusterPatchScheduleDetails
    """The currently active patch schedule that the system will execute."""

    DesiredPatchSchedule: ClusterPatchScheduleDetails
    """The requested patch schedule."""

    DeploymentConfig: DeploymentConfiguration
    """The deployment configuration for rolling patch updates."""

    IdleWaitWindowInSeconds: int
    """The maximum time, in seconds, that automatic patching waits for instances to
    become idle after a scheduled patch starts. The default is 86400 (24 hours)."""

    DrainPolicy: ClusterDrainPolicy
    """The policy that controls how pods are evicted from an instance before it is
    patched."""


class ClusterKubernetesTaint(TypedDict):
    """A Kubernetes taint that can be applied to cluster nodes."""

    Key: str
    """Length: 1 to 317."""

    Value: NotRequired[str]
    """Length: 1 to 63. Pattern: `(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?`."""

    Effect: literals.ClusterKubernetesTaintEffect


class ClusterKubernetesConfigDetails(TypedDict, total=False):
    """Detailed Kubernetes configuration showing both the current and desired state
    of labels and taints for cluster nodes.
    """

    CurrentLabels: dict[str, str]
    """The current labels applied to cluster nodes of an instance group."""

    DesiredLabels: dict[str, str]
    """The desired labels to be applied to cluster nodes of an instance group."""

    CurrentTaints: list[ClusterKubernetesTaint]
    """The current taints applied to cluster nodes of an instance group."""

    DesiredTaints: list[ClusterKubernetesTaint]
    """The desired taints to be applied to cluster nodes of an instance group."""


class ClusterSpotOptions(TypedDict):
    """Configuration options specific to Spot instances."""


class ClusterOnDemandOptions(TypedDict):
    """Configuration options specific to On-Demand instances."""


class ClusterCapacityRequirements(TypedDict, total=False):
    """Defines the instance capacity requirements for an instance group, including
    configurations for both Spot and On-Demand capacity types.
    """

    Spot: ClusterSpotOptions
    """Configuration options specific to Spot instances."""

    OnDemand: ClusterOnDemandOptions
    """Configuration options specific to On-Demand instances."""


class ClusterSlurmConfigDetails(TypedDict):
    """The Slurm configuration details for an instance group in a SageMaker HyperPod
    cluster.
    """

    NodeType: literals.ClusterSlurmNodeType
    """The type of Slurm node for the instance group."""

    PartitionNames: NotRequired[list[str]]
    """The list of Slurm partition names that the instance group belongs to."""


class ClusterNetworkInterfaceDetails(TypedDict, total=False):
    """The network interface configuration details for a Amazon SageMaker HyperPod
    cluster instance group.
    """

    InterfaceType: literals.ClusterInterfaceType
    """The type of network interface for the instance group."""


class ClusterInstanceGroupDetails(TypedDict, total=False):
    """Details of an instance group in a SageMaker HyperPod cluster."""

    CurrentCount: int
    """The number of instances that are currently in the instance group of a
    SageMaker HyperPod cluster."""

    TargetCount: int
    """The number of instances you specified to add to the instance group of a
    SageMaker HyperPod cluster."""

    MinCount: int
    """The minimum number of instances that must be available in the instance group
    of a SageMaker HyperPod cluster before it transitions to `InService` status."""

    InstanceGroupName: str
    """The name of the instance group of a SageMaker HyperPod cluster."""

    InstanceType: literals.ClusterInstanceType
    """The instance type of the instance group of a SageMaker HyperPod cluster."""

    InstanceRequirements: ClusterInstanceRequirementDetails
    """The instance requirements for the instance group, including the current and
    desired instance types."""

    InstanceTypeDetails: list[ClusterInstanceTypeDetail]
    """Details about the instance types in the instance group, including the count
    and configuration of each instance type."""

    LifeCycleConfig: ClusterLifeCycleConfig
    ExecutionRole: str
    """The execution role for the instance group to assume."""

    ThreadsPerCore: int
    """The number you specified to `TreadsPerCore` in `CreateCluster` for enabling or
    disabling multithreading."""

    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    """The additional storage configurations for the instances in the SageMaker
    HyperPod cluster instance group."""

    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    """A flag indicating whether deep health checks should be performed when the
    cluster instance group is created or updated."""

    Status: literals.InstanceGroupStatus
    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan associated with this
    cluster instance group."""

    TrainingPlanStatus: str
    """The current status of the training plan associated with this cluster instance
    group."""

    OverrideVpcConfig: VpcConfig
    """The customized Amazon VPC configuration at the instance group level that
    overrides the default Amazon VPC configuration of the SageMaker HyperPod cluster."""

    ScheduledUpdateConfig: ScheduledUpdateConfig
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI."""

    AutoPatchConfig: ClusterAutoPatchConfigDetails
    """The auto-patching configuration for the instance group, including the current
    patching strategy and next scheduled patch date."""

    CurrentImageId: str
    """The ID of the Amazon Machine Image (AMI) currently in use by the instance
    group."""

    DesiredImageId: str
    """The ID of the Amazon Machine Image (AMI) desired for the instance group."""

    CurrentImageReleaseVersion: str
    """The version of the HyperPod-managed AMI currently running on the instance
    group."""

    DesiredImageReleaseVersion: str
    """The desired version of the HyperPod-managed AMI for the instance group."""

    ImageVersionStatus: literals.ClusterImageVersionStatus
    ActiveOperations: dict[literals.ActiveClusterOperationName, int]
    """A map indicating active operations currently in progress for the instance
    group of a SageMaker HyperPod cluster."""

    KubernetesConfig: ClusterKubernetesConfigDetails
    """The Kubernetes configuration for the instance group that contains labels and
    taints to be applied for the nodes in this instance group."""

    CapacityRequirements: ClusterCapacityRequirements
    TargetStateCount: int
    """Represents the number of running nodes using the desired Image ID."""

    SoftwareUpdateStatus: literals.SoftwareUpdateStatus
    """Status of the last software udpate request."""

    ActiveSoftwareUpdateConfig: DeploymentConfiguration
    """The configuration to use when updating the AMI versions."""

    SlurmConfig: ClusterSlurmConfigDetails
    NetworkInterface: ClusterNetworkInterfaceDetails
    """The network interface configuration for the instance group."""


class FSxLustreConfig(TypedDict):
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster.
    """

    SizeInGiB: int
    """The storage capacity of the Amazon FSx for Lustre file system, specified in
    gibibytes (GiB). Range: 1200 to 100800."""

    PerUnitStorageThroughput: int
    """The throughput capacity of the Amazon FSx for Lustre file system, measured in
    MB/s per TiB of storage. Range: 125 to 1000."""


class EnvironmentConfigDetails(TypedDict, total=False):
    """The configuration details for the restricted instance groups (RIG)
    environment.
    """

    FSxLustreConfig: FSxLustreConfig
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster."""

    S3OutputPath: str
    """The Amazon S3 path where output data from the restricted instance group (RIG)
    environment will be stored."""


class ClusterRestrictedInstanceGroupDetails(TypedDict, total=False):
    """The instance group details of the restricted instance group (RIG)."""

    CurrentCount: int
    """The number of instances that are currently in the restricted instance group of
    a SageMaker HyperPod cluster."""

    TargetCount: int
    """The number of instances you specified to add to the restricted instance group
    of a SageMaker HyperPod cluster."""

    InstanceGroupName: str
    """The name of the restricted instance group of a SageMaker HyperPod cluster."""

    InstanceType: literals.ClusterInstanceType
    """The instance type of the restricted instance group of a SageMaker HyperPod
    cluster."""

    ExecutionRole: str
    """The execution role for the restricted instance group to assume."""

    ThreadsPerCore: int
    """The number you specified to `TreadsPerCore` in `CreateCluster` for enabling or
    disabling multithreading."""

    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    """The additional storage configurations for the instances in the SageMaker
    HyperPod cluster restricted instance group."""

    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    """A flag indicating whether deep health checks should be performed when the
    cluster's restricted instance group is created or updated."""

    Status: literals.InstanceGroupStatus
    TrainingPlanArn: str
    """The Amazon Resource Name (ARN) of the training plan to filter clusters by."""

    TrainingPlanStatus: str
    """The current status of the training plan associated with this cluster
    restricted instance group."""

    OverrideVpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    ScheduledUpdateConfig: ScheduledUpdateConfig
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI."""

    EnvironmentConfig: EnvironmentConfigDetails
    """The configuration for the restricted instance groups (RIG) environment."""


class ClusterSharedEnvironmentConfigDetails(TypedDict, total=False):
    """The shared environment configuration details for the restricted instance
    groups (RIG).
    """

    CurrentFSxLustreConfig: FSxLustreConfig
    """The current Amazon FSx for Lustre file system configuration in the shared
    environment."""

    DesiredFSxLustreConfig: FSxLustreConfig
    """The desired Amazon FSx for Lustre file system configuration in the shared
    environment."""

    CurrentFSxLustreDeletionPolicy: literals.ClusterFSxLustreDeletionPolicy
    """The current deletion policy for the Amazon FSx for Lustre file system in the
    shared environment."""

    DesiredFSxLustreDeletionPolicy: literals.ClusterFSxLustreDeletionPolicy
    """The desired deletion policy for the Amazon FSx for Lustre file system in the
    shared environment."""


class ClusterRestrictedInstanceGroupsConfigOutput(TypedDict):
    """The output configuration for the restricted instance groups (RIG) in the
    SageMaker HyperPod cluster.
    """

    SharedEnvironmentConfig: ClusterSharedEnvironmentConfigDetails
    """The shared environment configuration details for the restricted instance
    groups (RIG)."""


class ClusterOrchestratorEksConfig(TypedDict):
    """The configuration settings for the Amazon EKS cluster used as the orchestrator
    for the SageMaker HyperPod cluster.
    """

    ClusterArn: str
    """The Amazon Resource Name (ARN) of the Amazon EKS cluster associated with the
    SageMaker HyperPod cluster. Length: 20 to 2048."""


class ClusterAccountingDatabase(TypedDict):
    """The external MySQL-compatible database that the Slurm accounting daemon
    (`slurmdbd`) connects to for a SageMaker HyperPod cluster.
    """

    Endpoint: str
    """The hostname or endpoint of the accounting database, such as the endpoint of
    an Amazon RDS for MySQL or Aurora MySQL database. Length: 1 to 255."""

    Port: NotRequired[int]
    """The port that the accounting database listens on. The default is `3306`.
    Range: 1 to 65535."""

    Name: NotRequired[str]
    """The name of the database schema that stores the Slurm accounting data. The
    default is `slurm_acct_db_` followed by the cluster ID from the cluster ARN, for
    example `slurm_acct_db_a1b2c3d4e5f6`. Length: 1 to 64. Pattern: `[a-zA-Z0-9$_]+`."""

    SecretArn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the user name and password for the accounting database.
    Length: 20 to 2048."""


class ClusterOrchestratorSlurmConfig(TypedDict, total=False):
    """The configuration settings for the Slurm orchestrator used with the SageMaker
    HyperPod cluster.
    """

    SlurmConfigStrategy: literals.ClusterSlurmConfigStrategy
    """The strategy for managing partitions for the Slurm configuration."""

    AccountingDatabase: ClusterAccountingDatabase
    """The external database that stores the Slurm accounting data for the cluster,
    such as job history, associations, and usage."""


class ClusterOrchestrator(TypedDict, total=False):
    """The type of orchestrator used for the SageMaker HyperPod cluster."""

    Eks: ClusterOrchestratorEksConfig
    """The Amazon EKS cluster used as the orchestrator for the SageMaker HyperPod
    cluster."""

    Slurm: ClusterOrchestratorSlurmConfig
    """The Slurm orchestrator configuration for the SageMaker HyperPod cluster."""


class ClusterTieredStorageConfig(TypedDict):
    """Defines the configuration for managed tier checkpointing in a HyperPod
    cluster.
    """

    Mode: literals.ClusterConfigMode
    """Specifies whether managed tier checkpointing is enabled or disabled for the
    HyperPod cluster."""

    InstanceMemoryAllocationPercentage: NotRequired[int]
    """The percentage (int) of cluster memory to allocate for checkpointing. Range: 0
    to 100."""


class ClusterAutoScalingConfigOutput(TypedDict):
    """The autoscaling configuration and status information for a HyperPod cluster."""

    Mode: literals.ClusterAutoScalingMode
    """Describes whether autoscaling is enabled or disabled for the cluster."""

    AutoScalerType: NotRequired[literals.ClusterAutoScalerType]
    """The type of autoscaler configured for the cluster."""

    Status: literals.ClusterAutoScalingStatus
    """The current status of the autoscaling configuration."""

    FailureMessage: NotRequired[str]
    """If the autoscaling status is `Failed`, this field contains a message
    describing the failure."""


class DescribeClusterResponse(TypedDict, total=False):
    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster."""

    ClusterName: str
    """The name of the SageMaker HyperPod cluster."""

    ClusterStatus: Required[literals.ClusterStatus]
    """The status of the SageMaker HyperPod cluster."""

    CreationTime: datetime
    """The time when the SageMaker Cluster is created."""

    FailureMessage: str
    """The failure message of the SageMaker HyperPod cluster."""

    InstanceGroups: Required[list[ClusterInstanceGroupDetails]]
    """The instance groups of the SageMaker HyperPod cluster."""

    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupDetails]
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster."""

    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfigOutput
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster."""

    VpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    Orchestrator: ClusterOrchestrator
    """The type of orchestrator used for the SageMaker HyperPod cluster."""

    TieredStorageConfig: ClusterTieredStorageConfig
    """The current configuration for managed tier checkpointing on the HyperPod
    cluster."""

    NodeRecovery: literals.ClusterNodeRecovery
    """The node recovery mode configured for the SageMaker HyperPod cluster."""

    NodeProvisioningMode: literals.ClusterNodeProvisioningMode
    ClusterRole: str
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod uses for cluster
    autoscaling operations."""

    AutoScaling: ClusterAutoScalingConfigOutput
    """The current autoscaling configuration and status for the autoscaler."""

    ResponseMetadata: Required[ResponseMetadata]


class ClusterMetadata(TypedDict, total=False):
    """Metadata information about a HyperPod cluster showing information about the
    cluster level operations, such as creating, updating, and deleting.
    """

    FailureMessage: str
    """An error message describing why the cluster level operation (such as creating,
    updating, or deleting) failed."""

    EksRoleAccessEntries: list[str]
    """A list of Amazon EKS IAM role ARNs associated with the cluster."""

    SlrAccessEntry: str
    """The Service-Linked Role (SLR) associated with the cluster."""


class CapacityReservation(TypedDict, total=False):
    """Information about the Capacity Reservation used by an instance or instance
    group.
    """

    Arn: str
    Type: literals.CapacityReservationType


class InstanceGroupMetadata(TypedDict, total=False):
    """Metadata information about an instance group in a HyperPod cluster."""

    FailureMessage: str
    """An error message describing why the instance group level operation (such as
    creating, scaling, or deleting) failed."""

    AvailabilityZoneId: str
    """The ID of the Availability Zone where the instance group is located."""

    CapacityReservation: CapacityReservation
    SubnetId: str
    """The ID of the subnet where the instance group is located."""

    SecurityGroupIds: list[str]
    """A list of security group IDs associated with the instance group."""

    AmiOverride: str
    """If you use a custom Amazon Machine Image (AMI) for the instance group, this
    field shows the ID of the custom AMI."""


class InstanceGroupScalingMetadata(TypedDict, total=False):
    """Metadata information about scaling operations for an instance group."""

    InstanceCount: int
    TargetCount: int
    """The desired number of instances for the group after scaling."""

    MinCount: int
    """Minimum instance count of the instance group."""

    FailureMessage: str
    """An error message describing why the scaling operation failed, if applicable."""


class AdditionalEnis(TypedDict, total=False):
    """Information about additional Elastic Network Interfaces (ENIs) associated with
    an instance.
    """

    EfaEnis: list[str]
    """A list of Elastic Fabric Adapter (EFA) ENIs associated with the instance."""


class InstanceRequirementsEniConfiguration(TypedDict, total=False):
    """The customer ENI and additional ENIs associated with a network interface
    category.
    """

    CustomerEni: str
    """The ID of the customer-managed Elastic Network Interface (ENI) associated with
    the instance type category."""

    AdditionalEnis: AdditionalEnis
    """Information about additional Elastic Network Interfaces (ENIs) associated with
    the instance type category."""


class InstanceMetadata(TypedDict, total=False):
    """Metadata information about an instance in a HyperPod cluster."""

    CustomerEni: str
    """The ID of the customer-managed Elastic Network Interface (ENI) associated with
    the instance."""

    AdditionalEnis: AdditionalEnis
    """Information about additional Elastic Network Interfaces (ENIs) associated with
    the instance."""

    InstanceRequirementsEniConfigurations: list[InstanceRequirementsEniConfiguration]
    """The ENI configurations for the instance types in the instance requirements,
    grouped by network interface category (for example, ENI-only or EFA with ENIs)."""

    CapacityReservation: CapacityReservation
    FailureMessage: str
    """An error message describing why the instance creation or update failed, if
    applicable."""

    LcsExecutionState: str
    """The execution state of the Lifecycle Script (LCS) for the instance."""

    NodeLogicalId: str
    """The unique logical identifier of the node within the cluster."""


class DatabaseConfigurationMetadata(TypedDict, total=False):
    """Metadata information about a change to the external Slurm accounting database
    of a HyperPod cluster.
    """

    RollbackStatus: literals.DatabaseConfigurationRollbackStatus
    """Whether HyperPod restored the previous accounting database configuration after
    the change failed."""

    Advisory: str
    """Additional information about a change that succeeded, such as an action to
    take on the cluster."""

    FailureMessage: str
    """An error message describing why the accounting database change failed, and how
    to resolve it."""


class SlurmHealthMetadata(TypedDict):
    """Metadata information about the health of a Slurm component on the controller
    node of a HyperPod cluster.
    """

    Component: literals.SlurmHealthComponent
    Status: literals.SlurmHealthStatus
    """The health of the component."""

    Reason: NotRequired[literals.SlurmHealthReason]
    """The reason the component is unhealthy."""


class EventMetadata_Cluster(TypedDict, total=False):
    Cluster: Required[ClusterMetadata]
    """Metadata specific to cluster-level events."""

    InstanceGroup: Absent
    InstanceGroupScaling: Absent
    Instance: Absent
    DatabaseConfiguration: Absent
    SlurmHealth: Absent


class EventMetadata_InstanceGroup(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Required[InstanceGroupMetadata]
    """Metadata specific to instance group-level events."""

    InstanceGroupScaling: Absent
    Instance: Absent
    DatabaseConfiguration: Absent
    SlurmHealth: Absent


class EventMetadata_InstanceGroupScaling(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Absent
    InstanceGroupScaling: Required[InstanceGroupScalingMetadata]
    """Metadata related to instance group scaling events."""

    Instance: Absent
    DatabaseConfiguration: Absent
    SlurmHealth: Absent


class EventMetadata_Instance(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Absent
    InstanceGroupScaling: Absent
    Instance: Required[InstanceMetadata]
    """Metadata specific to instance-level events."""

    DatabaseConfiguration: Absent
    SlurmHealth: Absent


class EventMetadata_DatabaseConfiguration(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Absent
    InstanceGroupScaling: Absent
    Instance: Absent
    DatabaseConfiguration: Required[DatabaseConfigurationMetadata]
    """Metadata specific to events about the external Slurm accounting database of
    the cluster."""

    SlurmHealth: Absent


class EventMetadata_SlurmHealth(TypedDict, total=False):
    Cluster: Absent
    InstanceGroup: Absent
    InstanceGroupScaling: Absent
    Instance: Absent
    DatabaseConfiguration: Absent
    SlurmHealth: Required[SlurmHealthMetadata]
    """Metadata specific to events about the health of the Slurm components on the
    controller node of the cluster."""


EventMetadata: TypeAlias = (
    EventMetadata_Cluster
    | EventMetadata_InstanceGroup
    | EventMetadata_InstanceGroupScaling
    | EventMetadata_Instance
    | EventMetadata_DatabaseConfiguration
    | EventMetadata_SlurmHealth
)
"""Metadata associated with a cluster event, which may include details about various
resource types. Exactly one of: `Cluster`, `InstanceGroup`, `InstanceGroupScaling`,
`Instance`, `DatabaseConfiguration`, `SlurmHealth`."""


class EventDetails(TypedDict, total=False):
    """Detailed information about a specific event, including event metadata."""

    EventMetadata: EventMetadata
    """Metadata specific to the event, which may include information about the
    cluster, instance group, or instance involved."""


class ClusterEventDetail(TypedDict, total=False):
    """Detailed information about a specific event in a HyperPod cluster."""

    EventId: Required[str]
    """The unique identifier (UUID) of the event."""

    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the HyperPod cluster associated with the
    event."""

    ClusterName: Required[str]
    """The name of the HyperPod cluster associated with the event."""

    InstanceGroupName: str
    """The name of the instance group associated with the event, if applicable."""

    InstanceId: str
    """The EC2 instance ID associated with the event, if applicable."""

    ResourceType: Required[literals.ClusterEventResourceType]
    EventTime: Required[datetime]
    """The timestamp when the event occurred."""

    EventDetails: EventDetails
    """Additional details about the event, including event-specific metadata."""

    Description: str
    """A human-readable description of the event."""

    EventLevel: literals.ClusterEventLevel
    """The severity level of the event."""

    OperationId: str
    """The unique identifier (UUID) of the cluster operation that the event is
    associated with, such as a scaling operation."""


class DescribeClusterEventResponse(TypedDict):
    EventDetails: NotRequired[ClusterEventDetail]
    """Detailed information about the requested cluster event, including event
    metadata for various resource types such as `Cluster`, `InstanceGroup`,
    `Instance`, and their associated attributes."""

    ResponseMetadata: ResponseMetadata


class ExtensionDetails(TypedDict):
    """Details of an extension installed on a SageMaker HyperPod cluster."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed."""

    ExtensionArn: str
    ExtensionName: str
    ExtensionVersion: str
    Status: literals.ExtensionStatus
    """The status of the extension can be one of the following values: Creating,
    Active, Updating, Degraded, CreateFailed, UpdateFailed, Deleting, DeleteFailed."""

    ConfigurationValues: NotRequired[str]
    """The configuration of the extension, as a JSON object serialized as a string.
    The configuration includes the default value of every setting that you didn't
    specify."""

    CreationTime: NotRequired[datetime]
    """The time when the extension was created."""

    LastModifiedTime: NotRequired[datetime]
    """The time when the extension was last updated."""


class ExtensionNodeSummary(TypedDict):
    """A summary of an extension's installation across the nodes of a SageMaker
    HyperPod cluster.
    """

    TotalCount: int
    """The number of nodes in your cluster that the extension targets."""

    ActiveCount: int
    """The number of nodes that are running the extension's current version and
    configuration."""


class ExtensionHealthIssue(TypedDict):
    """Information about a problem that affects an extension on one or more nodes of
    a SageMaker HyperPod cluster, including the number of nodes that it affects.
    """

    Code: literals.ExtensionHealthIssueCode
    Message: str
    """A description of the problem, for example the setting or component to check."""

    NodeCount: int
    """The number of nodes that have this problem."""


class ExtensionHealth(TypedDict):
    """Contains information about the problems that affect an extension on the nodes
    of a SageMaker HyperPod cluster, including how many nodes each problem affects.
    """

    Issues: list[ExtensionHealthIssue]
    """The problems that affect the extension, grouped by cause, from the problem
    that affects the most nodes to the one that affects the fewest."""


class DescribeClusterExtensionResponse(TypedDict):
    ExtensionDetails: ExtensionDetails
    NodeSummary: NotRequired[ExtensionNodeSummary]
    """A summary of how many nodes in your cluster the extension targets, and how
    many of them run the extension's current version and configuration."""

    Health: NotRequired[ExtensionHealth]
    """The problems that affect the extension on the cluster's nodes, grouped by
    cause, with the number of nodes that each problem affects."""

    ResponseMetadata: ResponseMetadata


class ClusterInstanceStatusDetails(TypedDict):
    """Details of an instance in a SageMaker HyperPod cluster."""

    Status: literals.ClusterInstanceStatus
    """The status of an instance in a SageMaker HyperPod cluster."""

    Message: NotRequired[str]
    """The message from an instance in a SageMaker HyperPod cluster."""


class ClusterInstancePlacement(TypedDict, total=False):
    """Specifies the placement details for the node in the SageMaker HyperPod
    cluster, including the Availability Zone and the unique identifier (ID) of the
    Availability Zone.
    """

    AvailabilityZone: str
    """The Availability Zone where the node in the SageMaker HyperPod cluster is
    launched."""

    AvailabilityZoneId: str
    """The unique identifier (ID) of the Availability Zone where the node in the
    SageMaker HyperPod cluster is launched."""


class UltraServerInfo(TypedDict, total=False):
    Id: str
    Type: str


class ClusterKubernetesConfigNodeDetails(TypedDict, total=False):
    """Node-specific Kubernetes configuration showing both current and desired state
    of labels and taints for an individual cluster node.
    """

    CurrentLabels: dict[str, str]
    """The current labels applied to the cluster node."""

    DesiredLabels: dict[str, str]
    """The desired labels to be applied to the cluster node."""

    CurrentTaints: list[ClusterKubernetesTaint]
    """The current taints applied to the cluster node."""

    DesiredTaints: list[ClusterKubernetesTaint]
    """The desired taints to be applied to the cluster node."""


class ClusterNodeDetails(TypedDict, total=False):
    """Details of an instance (also called a node interchangeably) in a SageMaker
    HyperPod cluster.
    """

    InstanceGroupName: str
    InstanceId: str
    NodeLogicalId: str
    """A unique identifier for the node that persists throughout its lifecycle, from
    provisioning request to termination."""

    InstanceStatus: ClusterInstanceStatusDetails
    InstanceType: literals.ClusterInstanceType
    LaunchTime: datetime
    """The time when the instance is launched."""

    LastSoftwareUpdateTime: datetime
    """The time when the cluster was last updated."""

    LifeCycleConfig: ClusterLifeCycleConfig
    """The LifeCycle configuration applied to the instance."""

    OverrideVpcConfig: VpcConfig
    """The customized Amazon VPC configuration at the instance group level that
    overrides the default Amazon VPC configuration of the SageMaker HyperPod cluster."""

    ThreadsPerCore: int
    """The number of threads per CPU core you specified under `CreateCluster`."""

    InstanceStorageConfigs: list[ClusterInstanceStorageConfig]
    """The configurations of additional storage specified to the instance group where
    the instance (node) is launched."""

    PrivatePrimaryIp: str
    """The private primary IP address of the SageMaker HyperPod cluster node."""

    PrivatePrimaryIpv6: str
    """The private primary IPv6 address of the SageMaker HyperPod cluster node when
    configured with an Amazon VPC that supports IPv6 and includes subnets with IPv6
    addressing enabled in either the cluster Amazon VPC configuration or the instance
    group Amazon VPC configuration."""

    PrivateDnsHostname: str
    """The private DNS hostname of the SageMaker HyperPod cluster node."""

    Placement: ClusterInstancePlacement
    """The placement details of the SageMaker HyperPod cluster node."""

    CurrentImageId: str
    """The ID of the Amazon Machine Image (AMI) currently in use by the node."""

    DesiredImageId: str
    """The ID of the Amazon Machine Image (AMI) desired for the node."""

    CurrentImageReleaseVersion: str
    """The version of the HyperPod-managed AMI currently running on the node."""

    DesiredImageReleaseVersion: str
    """The desired version of the HyperPod-managed AMI for the node."""

    ImageVersionStatus: literals.ClusterImageVersionStatus
    UltraServerInfo: UltraServerInfo
    KubernetesConfig: ClusterKubernetesConfigNodeDetails
    """The Kubernetes configuration applied to this node, showing both the current
    and desired state of labels and taints."""

    CapacityType: literals.ClusterCapacityType
    NetworkInterface: ClusterNetworkInterfaceDetails
    """The network interface configuration for the cluster node."""


class DescribeClusterNodeResponse(TypedDict):
    NodeDetails: ClusterNodeDetails
    """The details of the SageMaker HyperPod cluster node."""

    ResponseMetadata: ResponseMetadata


class ClusterOperationScalingConfiguration(TypedDict, total=False):
    """A point-in-time snapshot of an instance group's scaling configuration."""

    CurrentCount: int
    """The number of instances that were in the instance group at the time of the
    operation."""

    TargetCount: int
    """The target number of instances for the instance group."""

    MinCount: int
    """The minimum number of instances that must be available in the instance group
    of a HyperPod cluster before it transitions to `InService` status."""


class ClusterOperationScalingDetails(TypedDict, total=False):
    """The scaling details for a single instance group that is affected by a cluster
    operation.
    """

    InstanceGroupName: str
    """The name of the instance group being scaled."""

    Status: literals.ClusterOperationStatus
    """The status of the scaling operation for this instance group."""

    Original: ClusterOperationScalingConfiguration
    """The scaling configuration of the instance group before the scaling operation
    was applied, including its current, target, and minimum instance counts."""

    Desired: ClusterOperationScalingConfiguration
    """The desired scaling configuration of the instance group for the scaling
    operation, including its target and minimum instance counts."""


class InstanceGroupHealthCheckConfiguration(TypedDict):
    """The configuration of deep health checks for an instance group."""

    InstanceGroupName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceIds: NotRequired[list[str]]
    """A list of Amazon Elastic Compute Cloud (EC2) instance IDs on which to perform
    deep health checks. Items: 1 to 500."""

    DeepHealthChecks: list[literals.DeepHealthCheckType]
    """A list of deep health checks to be performed. Items: 1 to 3."""


class DescribeClusterOperationResponse(TypedDict, total=False):
    OperationId: str
    """The unique identifier (UUID) of the operation."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of the HyperPod cluster associated with the
    operation."""

    Type: literals.ClusterOperationType
    Status: literals.ClusterOperationStatus
    CreationTime: datetime
    """The timestamp when the operation was created."""

    ScalingDetails: list[ClusterOperationScalingDetails]
    """The per-instance-group scaling details for the operation."""

    DeepHealthCheckDetails: list[InstanceGroupHealthCheckConfiguration]
    ResponseMetadata: Required[ResponseMetadata]


class PriorityClass(TypedDict):
    """Priority class configuration."""

    Name: str
    """Pattern: `[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?`."""

    Weight: int
    """Range: 0 to 100."""


class SchedulerConfig(TypedDict, total=False):
    """Cluster policy configuration."""

    PriorityClasses: list[PriorityClass]
    """List of the priority classes, `PriorityClass`, of the cluster policy. Items:
    at most 10."""

    FairShare: literals.FairShare
    """When enabled, entities borrow idle compute based on their assigned
    `FairShareWeight`. Default is `Enabled`."""

    IdleResourceSharing: literals.IdleResourceSharing
    """Configuration for sharing idle compute resources across entities in the
    cluster."""


class DescribeClusterSchedulerConfigResponse(TypedDict, total=False):
    ClusterSchedulerConfigArn: Required[str]
    """ARN of the cluster policy."""

    ClusterSchedulerConfigId: Required[str]
    """ID of the cluster policy."""

    Name: Required[str]
    """Name of the cluster policy."""

    ClusterSchedulerConfigVersion: Required[int]
    """Version of the cluster policy."""

    Status: Required[literals.SchedulerResourceStatus]
    """Status of the cluster policy."""

    FailureReason: str
    """Failure reason of the cluster policy."""

    StatusDetails: dict[
        literals.SchedulerConfigComponent, literals.SchedulerResourceStatus
    ]
    """Additional details about the status of the cluster policy."""

    ClusterArn: str
    """ARN of the cluster where the cluster policy is applied."""

    SchedulerConfig: SchedulerConfig
    """Cluster policy configuration."""

    Description: str
    """Description of the cluster policy."""

    CreationTime: Required[datetime]
    """Creation time of the cluster policy."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    """Last modified time of the cluster policy."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ResponseMetadata: Required[ResponseMetadata]


class GitConfig(TypedDict, total=False):
    """Specifies configuration details for a Git repository in your Amazon Web
    Services account.
    """

    RepositoryUrl: Required[str]
    """The URL where the Git repository is located. Length: 11 to 1024. Pattern:
    `https://([^/]+)/?.{3,1016}`."""

    Branch: str
    """The default branch for the Git repository. Length: 1 to 1024. Pattern: `[^
    ~^:?*\\[]+`."""

    SecretArn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the credentials used to access the git repository. Length: 1
    to 2048."""


class DescribeCodeRepositoryOutput(TypedDict):
    CodeRepositoryName: str
    """The name of the Git repository."""

    CodeRepositoryArn: str
    """The Amazon Resource Name (ARN) of the Git repository."""

    CreationTime: datetime
    """The date and time that the repository was created."""

    LastModifiedTime: datetime
    """The date and time that the repository was last changed."""

    GitConfig: NotRequired[GitConfig]
    """Configuration details about the repository, including the URL where the
    repository is located, the default branch, and the Amazon Resource Name (ARN) of
    the Amazon Web Services Secrets Manager secret that contains the credentials used
    to access the repository."""

    ResponseMetadata: ResponseMetadata


class ModelArtifacts(TypedDict):
    """Provides information about the location that is configured for storing model
    artifacts. After training has completed, by default, these artifacts are uploaded
    to your Amazon S3 bucket as compressed files.
    """

    S3ModelArtifacts: str
    """The path of the S3 object that contains the model artifacts."""


class ModelDigests(TypedDict, total=False):
    """Provides information to verify the integrity of stored model artifacts."""

    ArtifactDigest: str
    """Provides a hash value that uniquely identifies the stored model artifacts."""


class InputConfig(TypedDict):
    """Contains information about the location of input model artifacts, the name and
    shape of the expected data inputs, and the framework in which the model was
    trained.
    """

    S3Uri: str
    """The S3 path where the model artifacts, which result from model training, are
    stored. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    DataInputConfig: NotRequired[str]
    """Specifies the name and shape of the expected data inputs for your trained
    model with a JSON dictionary form. Length: 1 to 16384."""

    Framework: literals.Framework
    """Identifies the framework in which the model was trained."""

    FrameworkVersion: NotRequired[str]
    """Specifies the framework version to use. Length: 3 to 10. Pattern:
    `[0-9]\\.[A-Za-z0-9.]+`."""


class TargetPlatform(TypedDict):
    """Contains information about a target platform that you want your model to run
    on, such as OS, architecture, and accelerators.
    """

    Os: literals.TargetPlatformOs
    Arch: literals.TargetPlatformArch
    """Specifies a target platform architecture."""

    Accelerator: NotRequired[literals.TargetPlatformAccelerator]
    """Specifies a target platform accelerator (optional)."""


class OutputConfig(TypedDict, total=False):
    """Contains information about the output location for the compiled model and the
    target device that the model runs on.
    """

    S3OutputLocation: Required[str]
    """Identifies the S3 bucket where you want Amazon SageMaker AI to store the model
    artifacts. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    TargetDevice: literals.TargetDevice
    """Identifies the target device or the machine learning instance that you want to
    run your model on after the compilation has completed."""

    TargetPlatform: TargetPlatform
    """Contains information about a target platform that you want your model to run
    on, such as OS, architecture, and accelerators."""

    CompilerOptions: str
    """Specifies additional parameters for compiler options in JSON format. Length: 3
    to 1024."""

    KmsKeyId: str
    """The Amazon Web Services Key Management Service key (Amazon Web Services KMS)
    that Amazon SageMaker AI uses to encrypt your output models with Amazon S3
    server-side encryption after compilation job. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""


class NeoVpcConfig(TypedDict):
    """The VpcConfig configuration object that specifies the VPC that you want the
    compilation jobs to connect to.
    """

    SecurityGroupIds: list[str]
    """The VPC security group IDs. Items: 1 to 5."""

    Subnets: list[str]
    """The ID of the subnets in the VPC that you want to connect the compilation job
    to for accessing the model in Amazon S3. Items: 1 to 16."""


class DerivedInformation(TypedDict, total=False):
    """Information that SageMaker Neo automatically derived about the model."""

    DerivedDataInputConfig: str
    """The data input configuration that SageMaker Neo automatically derived for the
    model."""


class DescribeCompilationJobResponse(TypedDict):
    CompilationJobName: str
    """The name of the model compilation job."""

    CompilationJobArn: str
    """The Amazon Resource Name (ARN) of the model compilation job."""

    CompilationJobStatus: literals.CompilationJobStatus
    """The status of the model compilation job."""

    CompilationStartTime: NotRequired[datetime]
    """The time when the model compilation job started the `CompilationJob`
    instances."""

    CompilationEndTime: NotRequired[datetime]
    """The time when the model compilation job on a compilation job instance ended."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model compilation job can run."""

    InferenceImage: NotRequired[str]
    """The inference image to use when compiling a model."""

    ModelPackageVersionArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the versioned model package that was
    provided to SageMaker Neo when you initiated a compilation job."""

    CreationTime: datetime
    """The time that the model compilation job was created."""

    LastModifiedTime: datetime
    """The time that the status of the model compilation job was last modified."""

    FailureReason: str
    """If a model compilation job failed, the reason it failed."""

    ModelArtifacts: ModelArtifacts
    """Information about the location in Amazon S3 that has been configured for
    storing the model artifacts used in the compilation job."""

    ModelDigests: NotRequired[ModelDigests]
    """Provides a BLAKE2 hash value that identifies the compiled model artifacts in
    Amazon S3."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI assumes
    to perform the model compilation job."""

    InputConfig: InputConfig
    """Information about the location in Amazon S3 of the input model artifacts, the
    name and shape of the expected data inputs, and the framework in which the model
    was trained."""

    OutputConfig: OutputConfig
    """Information about the output location for the compiled model and the target
    device that the model runs on."""

    VpcConfig: NotRequired[NeoVpcConfig]
    """A VpcConfig object that specifies the VPC that you want your compilation job
    to connect to."""

    DerivedInformation: NotRequired[DerivedInformation]
    """Information that SageMaker Neo automatically derived about the model."""

    ResponseMetadata: ResponseMetadata


class AcceleratorPartitionConfig(TypedDict):
    """Configuration for allocating accelerator partitions."""

    Type: literals.MIGProfileType
    """The Multi-Instance GPU (MIG) profile type that defines the partition
    configuration."""

    Count: int
    """The number of accelerator partitions to allocate with the specified partition
    type. Range: 0 to 10000000."""


class ComputeQuotaResourceConfig(TypedDict, total=False):
    """Configuration of the resources used for the compute allocation definition."""

    InstanceType: Required[literals.ClusterInstanceType]
    """The instance type of the instance group for the cluster."""

    Count: int
    """The number of instances to add to the instance group of a SageMaker HyperPod
    cluster. Range: 0 to 10000000."""

    Accelerators: int
    """The number of accelerators to allocate. Range: 0 to 10000000."""

    VCpu: float
    """The number of vCPU to allocate. Range: 0 to 10000000."""

    MemoryInGiB: float
    """The amount of memory in GiB to allocate. Range: 0 to 10000000."""

    AcceleratorPartition: AcceleratorPartitionConfig
    """The accelerator partition configuration for fractional GPU allocation."""


class ResourceSharingConfig(TypedDict, total=False):
    """Resource sharing configuration."""

    Strategy: Required[literals.ResourceSharingStrategy]
    """The strategy of how idle compute is shared within the cluster. Default is
    `LendandBorrow`."""

    BorrowLimit: int
    """The limit on how much idle compute can be borrowed.The values can be 1 - 500
    percent of idle compute that the team is allowed to borrow. Default is `50`.
    Range: 0 to 10000."""

    AbsoluteBorrowLimits: list[ComputeQuotaResourceConfig]
    """The absolute limits on compute resources that can be borrowed from idle
    compute. Items: at most 15."""


class ComputeQuotaConfig(TypedDict, total=False):
    """Configuration of the compute allocation definition for an entity."""

    ComputeQuotaResources: list[ComputeQuotaResourceConfig]
    """Allocate compute resources by instance types. Items: at most 15."""

    ResourceSharingConfig: ResourceSharingConfig
    PreemptTeamTasks: literals.PreemptTeamTasks
    """Allows workloads from within an entity to preempt same-team workloads. Default
    is `LowerPriority`."""


class ComputeQuotaTarget(TypedDict):
    """The target entity to allocate compute resources to."""

    TeamName: str
    """Name of the team to allocate compute resources to. Pattern:
    `[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?`."""

    FairShareWeight: NotRequired[int]
    """Assigned entity fair-share weight. Range: 0 to 100."""


class DescribeComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    """ARN of the compute allocation definition."""

    ComputeQuotaId: str
    """ID of the compute allocation definition."""

    Name: str
    """Name of the compute allocation definition."""

    Description: NotRequired[str]
    """Description of the compute allocation definition."""

    ComputeQuotaVersion: int
    """Version of the compute allocation definition."""

    Status: literals.SchedulerResourceStatus
    """Status of the compute allocation definition."""

    FailureReason: NotRequired[str]
    """Failure reason of the compute allocation definition."""

    ClusterArn: NotRequired[str]
    ComputeQuotaConfig: NotRequired[ComputeQuotaConfig]
    """Configuration of the compute allocation definition."""

    ComputeQuotaTarget: ComputeQuotaTarget
    """The target entity to allocate compute resources to."""

    ActivationState: NotRequired[literals.ActivationState]
    """The state of the compute allocation being described. Default is `Enabled`."""

    CreationTime: datetime
    """Creation time of the compute allocation configuration."""

    CreatedBy: NotRequired[UserContext]
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: NotRequired[datetime]
    """Last modified time of the compute allocation configuration."""

    LastModifiedBy: NotRequired[UserContext]
    """Information about the user who created or modified a SageMaker resource."""

    ResponseMetadata: ResponseMetadata


class ContextSource(TypedDict, total=False):
    """A structure describing the source of a context."""

    SourceUri: Required[str]
    """Length: 1 to 2048."""

    SourceType: str
    """Length: at most 256."""

    SourceId: str
    """Length: at most 256."""


class DescribeContextResponse(TypedDict, total=False):
    ContextName: str
    ContextArn: str
    Source: ContextSource
    ContextType: str
    Description: str
    Properties: dict[str, str]
    CreationTime: datetime
    """When the context was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LineageGroupArn: str
    ResponseMetadata: Required[ResponseMetadata]


class MonitoringConstraintsResource(TypedDict, total=False):
    """The constraints resource for a monitoring job."""

    S3Uri: str
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class MonitoringStatisticsResource(TypedDict, total=False):
    """The statistics resource for a monitoring job."""

    S3Uri: str
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class DataQualityBaselineConfig(TypedDict, total=False):
    """Configuration for monitoring constraints and monitoring statistics."""

    BaseliningJobName: str
    """The name of the job that performs baselining for the data quality monitoring
    job. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: MonitoringConstraintsResource
    """The constraints resource for a monitoring job."""

    StatisticsResource: MonitoringStatisticsResource
    """The statistics resource for a monitoring job."""


class DataQualityAppSpecification(TypedDict, total=False):
    """Information about the container that a data quality monitoring job runs."""

    ImageUri: Required[str]
    """The container image that the data quality monitoring job runs. Length: at most
    255."""

    ContainerEntrypoint: list[str]
    """The entrypoint for a container used to run a monitoring job. Items: 1 to 100."""

    ContainerArguments: list[str]
    """The arguments to send to the container that the monitoring job runs. Items: 1
    to 50."""

    RecordPreprocessorSourceUri: str
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    PostAnalyticsProcessorSourceUri: str
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    Environment: dict[str, str]
    """Sets the environment variables in the container that the monitoring job runs.
    Items: at most 50."""


class EndpointInput(TypedDict, total=False):
    EndpointName: Required[str]
    """An endpoint in customer's account which has enabled `DataCaptureConfig`
    enabled. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    LocalPath: Required[str]
    """Path to the filesystem where the endpoint data is available to the container.
    Length: at most 256."""

    S3InputMode: Required[literals.ProcessingS3InputMode]
    """Whether the `Pipe` or `File` is used as the input mode for transferring data
    for the monitoring job. Defaults to `File`."""

    S3DataDistributionType: Required[literals.ProcessingS3DataDistributionType]
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by
    an Amazon S3 key. Defaults to `FullyReplicated`"""

    FeaturesAttribute: str
    """The attributes of the input data that are the input features."""

    InferenceAttribute: str
    """The attribute of the input data that represents the ground truth label."""

    ProbabilityAttribute: str
    """In a classification problem, the attribute that represents the class
    probability."""

    ProbabilityThresholdAttribute: float
    """The threshold for the class probability to be evaluated as a positive result."""

    StartTimeOffset: str
    """If specified, monitoring jobs substract this time from the start time. Length:
    1 to 15. Pattern: `.?P.*`."""

    EndTimeOffset: str
    """If specified, monitoring jobs substract this time from the end time. Length: 1
    to 15. Pattern: `.?P.*`."""

    ExcludeFeaturesAttribute: str
    """The attributes of the input data to exclude from the analysis. Length: at most
    100."""


class MonitoringCsvDatasetFormat(TypedDict, total=False):
    """Represents the CSV dataset format used when running a monitoring job."""

    Header: bool
    """Indicates if the CSV data has a header."""


class MonitoringJsonDatasetFormat(TypedDict, total=False):
    """Represents the JSON dataset format used when running a monitoring job."""

    Line: bool
    """Indicates if the file should be read as a JSON object per line."""


class MonitoringParquetDatasetFormat(TypedDict):
    """Represents the Parquet dataset format used when running a monitoring job."""


class MonitoringDatasetFormat(TypedDict, total=False):
    """Represents the dataset format used when running a monitoring job."""

    Csv: MonitoringCsvDatasetFormat
    """The CSV dataset used in the monitoring job."""

    Json: MonitoringJsonDatasetFormat
    """The JSON dataset used in the monitoring job"""

    Parquet: MonitoringParquetDatasetFormat
    """The Parquet dataset used in the monitoring job"""


class BatchTransformInput(TypedDict, total=False):
    """Input object for the batch transform job."""

    DataCapturedDestinationS3Uri: Required[str]
    """The Amazon S3 location being used to capture the data. Length: at most 512.
    Pattern: `(https|s3)://([^/])/?(.*)`."""

    DatasetFormat: Required[MonitoringDatasetFormat]
    """The dataset format for your batch transform job."""

    LocalPath: Required[str]
    """Path to the filesystem where the batch transform data is available to the
    container. Length: at most 256."""

    S3InputMode: literals.ProcessingS3InputMode
    """Whether the `Pipe` or `File` is used as the input mode for transferring data
    for the monitoring job. Defaults to `File`."""

    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by
    an S3 key. Defaults to `FullyReplicated`"""

    FeaturesAttribute: str
    """The attributes of the input data that are the input features."""

    InferenceAttribute: str
    """The attribute of the input data that represents the ground truth label."""

    ProbabilityAttribute: str
    """In a classification problem, the attribute that represents the class
    probability."""

    ProbabilityThresholdAttribute: float
    """The threshold for the class probability to be evaluated as a positive result."""

    StartTimeOffset: str
    """If specified, monitoring jobs substract this time from the start time. Length:
    1 to 15. Pattern: `.?P.*`."""

    EndTimeOffset: str
    """If specified, monitoring jobs subtract this time from the end time. Length: 1
    to 15. Pattern: `.?P.*`."""

    ExcludeFeaturesAttribute: str
    """The attributes of the input data to exclude from the analysis. Length: at most
    100."""


class DataQualityJobInput(TypedDict, total=False):
    """The input for the data quality monitoring job."""

    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


class MonitoringS3Output(TypedDict):
    """Information about where and how you want to store the results of a monitoring
    job.
    """

    S3Uri: str
    """A URI that identifies the Amazon S3 storage location where Amazon SageMaker AI
    saves the results of a monitoring job. Length: at most 512. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    LocalPath: str
    """The local path to the Amazon S3 storage location where Amazon SageMaker AI
    saves the results of a monitoring job. Length: at most 256."""

    S3UploadMode: literals.ProcessingS3UploadMode
    """Whether to upload the results of the monitoring job continuously or after the
    job completes."""


class MonitoringOutput(TypedDict):
    """The output object for a monitoring job."""

    S3Output: MonitoringS3Output
    """The Amazon S3 storage location where the results of a monitoring job are
    saved."""


class MonitoringOutputConfig(TypedDict):
    """The output configuration for monitoring jobs."""

    MonitoringOutputs: list[MonitoringOutput]
    """Monitoring outputs for monitoring jobs. Items: exactly 1."""

    KmsKeyId: NotRequired[str]
    """The Key Management Service (KMS) key that Amazon SageMaker AI uses to encrypt
    the model artifacts at rest using Amazon S3 server-side encryption. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class MonitoringClusterConfig(TypedDict):
    """Configuration for the cluster used to run model monitoring jobs."""

    InstanceCount: int
    """The number of ML compute instances to use in the model monitoring job. The
    default value is 1. Range: 1 to 100."""

    InstanceType: literals.ProcessingInstanceType
    """The ML compute instance type for the processing job."""

    VolumeSizeInGB: int
    """The size of the ML storage volume, in gigabytes, that you want to provision.
    Range: 1 to 16384."""

    VolumeKmsKeyId: NotRequired[str]
    """The Key Management Service (KMS) key that Amazon SageMaker AI uses to encrypt
    data on the storage volume attached to the ML compute instance(s) that run the
    model monitoring job. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class MonitoringResources(TypedDict):
    """Identifies the resources to deploy for a monitoring job."""

    ClusterConfig: MonitoringClusterConfig
    """The configuration for the cluster resources used to run the processing job."""


class MonitoringNetworkConfig(TypedDict, total=False):
    """The networking configuration for the monitoring job."""

    EnableInterContainerTrafficEncryption: bool
    """Whether to encrypt all communications between the instances used for the
    monitoring jobs."""

    EnableNetworkIsolation: bool
    """Whether to allow inbound and outbound network calls to and from the containers
    used for the monitoring job."""

    VpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""


class MonitoringStoppingCondition(TypedDict):
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

    MaxRuntimeInSeconds: int
    """The maximum runtime allowed in seconds. Range: 1 to 86400."""


class DescribeDataQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    """The time that the data quality monitoring job definition was created."""

    DataQualityBaselineConfig: NotRequired[DataQualityBaselineConfig]
    """The constraints and baselines for the data quality monitoring job definition."""

    DataQualityAppSpecification: DataQualityAppSpecification
    """Information about the container that runs the data quality monitoring job."""

    DataQualityJobInput: DataQualityJobInput
    """The list of inputs for the data quality monitoring job."""

    DataQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    """The networking configuration for the data quality monitoring job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    ResponseMetadata: ResponseMetadata


class EdgeModel(TypedDict):
    """The model on the edge device."""

    ModelName: str
    ModelVersion: str
    LatestSampleTime: NotRequired[datetime]
    """The timestamp of the last data sample taken."""

    LatestInference: NotRequired[datetime]
    """The timestamp of the last inference that was made."""


class DescribeDeviceResponse(TypedDict, total=False):
    DeviceArn: str
    DeviceName: Required[str]
    """The unique identifier of the device."""

    Description: str
    DeviceFleetName: Required[str]
    """The name of the fleet the device belongs to."""

    IotThingName: str
    """The Amazon Web Services Internet of Things (IoT) object thing name associated
    with the device."""

    RegistrationTime: Required[datetime]
    """The timestamp of the last registration or de-reregistration."""

    LatestHeartbeat: datetime
    """The last heartbeat received from the device."""

    Models: list[EdgeModel]
    MaxModels: int
    """The maximum number of models."""

    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening."""

    AgentVersion: str
    """Edge Manager agent version."""

    ResponseMetadata: Required[ResponseMetadata]


class EdgeOutputConfig(TypedDict, total=False):
    """The output configuration."""

    S3OutputLocation: Required[str]
    """The Amazon Simple Storage (S3) bucker URI. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: str
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume after
    compilation job. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    PresetDeploymentType: literals.EdgePresetDeploymentType
    """The deployment type SageMaker Edge Manager will create."""

    PresetDeploymentConfig: str
    """The configuration used to create deployment artifacts."""


class DescribeDeviceFleetResponse(TypedDict):
    DeviceFleetName: str
    DeviceFleetArn: str
    OutputConfig: EdgeOutputConfig
    """The output configuration for storing sampled data."""

    Description: NotRequired[str]
    CreationTime: datetime
    """Timestamp of when the device fleet was created."""

    LastModifiedTime: datetime
    """Timestamp of when the device fleet was last updated."""

    RoleArn: NotRequired[str]
    """The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet
    of Things (IoT)."""

    IotRoleAlias: NotRequired[str]
    """The Amazon Resource Name (ARN) alias created in Amazon Web Services Internet
    of Things (IoT)."""

    ResponseMetadata: ResponseMetadata


class SharingSettings(TypedDict, total=False):
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks."""

    NotebookOutputOption: literals.NotebookOutputOption
    """Whether to include the notebook cell output when sharing the notebook. The
    default is `Disabled`."""

    S3OutputPath: str
    """When `NotebookOutputOption` is `Allowed`, the Amazon S3 bucket used to store
    the shared notebook snapshots. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    S3KmsKeyId: str
    """When `NotebookOutputOption` is `Allowed`, the Amazon Web Services Key
    Management Service (KMS) encryption key ID used to encrypt the notebook cell
    output in the Amazon S3 bucket. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""


class CodeRepository(TypedDict):
    """A Git repository that SageMaker AI automatically displays to users for cloning
    in the JupyterServer application.
    """

    RepositoryUrl: str
    """The URL of the Git repository. Length: at most 1024. Pattern:
    `https://([.\\-_a-zA-Z0-9]+/?){3,1016}`."""


class JupyterServerAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    """The default instance type and the Amazon Resource Name (ARN) of the default
    SageMaker AI image used by the JupyterServer app."""

    LifecycleConfigArns: list[str]
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the
    JupyterServerApp."""

    CodeRepositories: list[CodeRepository]
    """A list of Git repositories that SageMaker AI automatically displays to users
    for cloning in the JupyterServer application. Items: at most 10."""


class CustomImage(TypedDict):
    """A custom SageMaker AI image."""

    ImageName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    ImageVersionNumber: NotRequired[int]
    """Range: at least 0."""

    AppImageConfigName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class KernelGatewayAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    """The default instance type and the Amazon Resource Name (ARN) of the default
    SageMaker AI image used by the KernelGateway app."""

    CustomImages: list[CustomImage]
    """A list of custom SageMaker AI images that are configured to run as a
    KernelGateway app. Items: at most 200."""

    LifecycleConfigArns: list[str]
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the
    the user profile or domain."""


class TensorBoardAppSettings(TypedDict, total=False):
    DefaultResourceSpec: ResourceSpec
    """The default instance type and the Amazon Resource Name (ARN) of the SageMaker
    AI image created on the instance."""


class RStudioServerProAppSettings(TypedDict, total=False):
    """A collection of settings that configure user interaction with the
    `RStudioServerPro` app.
    """

    AccessStatus: literals.RStudioServerProAccessStatus
    """Indicates whether the current user has access to the `RStudioServerPro` app."""

    UserGroup: literals.RStudioServerProUserGroup
    """The level of permissions that the user has within the `RStudioServerPro` app.
    This value defaults to `User`."""


class RSessionAppSettings(TypedDict, total=False):
    """A collection of settings that apply to an `RSessionGateway` app."""

    DefaultResourceSpec: ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    CustomImages: list[CustomImage]
    """A list of custom SageMaker AI images that are configured to run as a RSession
    app. Items: at most 200."""


class TimeSeriesForecastingSettings(TypedDict, total=False):
    """Time series forecast settings for the SageMaker Canvas application."""

    Status: literals.FeatureStatus
    """Describes whether time series forecasting is enabled or disabled in the Canvas
    application."""

    AmazonForecastRoleArn: str
    """The IAM role that Canvas passes to Amazon Forecast for time series
    forecasting. By default, Canvas uses the execution role specified in the
    `UserProfile` that launches the Canvas application. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class ModelRegisterSettings(TypedDict, total=False):
    """The model registry settings for the SageMaker Canvas application."""

    Status: literals.FeatureStatus
    """Describes whether the integration to the model registry is enabled or disabled
    in the Canvas application."""

    CrossAccountModelRegisterRoleArn: str
    """The Amazon Resource Name (ARN) of the SageMaker model registry account.
    Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class WorkspaceSettings(TypedDict, total=False):
    """The workspace settings for the SageMaker Canvas application."""

    S3ArtifactPath: str
    """The Amazon S3 bucket used to store artifacts generated by Canvas. Length: at
    most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    S3KmsKeyId: str
    """The Amazon Web Services Key Management Service (KMS) encryption key ID that is
    used to encrypt artifacts generated by Canvas in the Amazon S3 bucket. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class IdentityProviderOAuthSetting(TypedDict, total=False):
    """The Amazon SageMaker Canvas application setting where you configure OAuth for
    connecting to an external data source, such as Snowflake.
    """

    DataSourceName: literals.DataSourceName
    """The name of the data source that you're connecting to."""

    Status: literals.FeatureStatus
    """Describes whether OAuth for a data source is enabled or disabled in the Canvas
    application."""

    SecretArn: str
    """The ARN of an Amazon Web Services Secrets Manager secret that stores the
    credentials from your identity provider, such as the client ID and secret,
    authorization URL, and token URL. Length: 1 to 2048."""


class DirectDeploySettings(TypedDict, total=False):
    """The model deployment settings for the SageMaker Canvas application."""

    Status: literals.FeatureStatus
    """Describes whether model deployment permissions are enabled or disabled in the
    Canvas application."""


class KendraSettings(TypedDict, total=False):
    """The Amazon SageMaker Canvas application setting where you configure document
    querying.
    """

    Status: literals.FeatureStatus
    """Describes whether the document querying feature is enabled or disabled in the
    Canvas application."""


class GenerativeAiSettings(TypedDict, total=False):
    """The generative AI settings for the SageMaker Canvas application."""

    AmazonBedrockRoleArn: str
    """The ARN of an Amazon Web Services IAM role that allows fine-tuning of large
    language models (LLMs) in Amazon Bedrock. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class EmrServerlessSettings(TypedDict, total=False):
    """The settings for running Amazon EMR Serverless jobs in SageMaker Canvas."""

    ExecutionRoleArn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services IAM role that is
    assumed for running Amazon EMR Serverless jobs in SageMaker Canvas. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Status: literals.FeatureStatus
    """Describes whether Amazon EMR Serverless job capabilities are enabled or
    disabled in the SageMaker Canvas application."""


class CanvasAppSettings(TypedDict, total=False):
    """The SageMaker Canvas application settings."""

    TimeSeriesForecastingSettings: TimeSeriesForecastingSettings
    """Time series forecast settings for the SageMaker Canvas application."""

    ModelRegisterSettings: ModelRegisterSettings
    """The model registry settings for the SageMaker Canvas application."""

    WorkspaceSettings: WorkspaceSettings
    """The workspace settings for the SageMaker Canvas application."""

    IdentityProviderOAuthSettings: list[IdentityProviderOAuthSetting]
    """The settings for connecting to an external data source with OAuth. Items: at
    most 20."""

    DirectDeploySettings: DirectDeploySettings
    """The model deployment settings for the SageMaker Canvas application."""

    KendraSettings: KendraSettings
    """The settings for document querying."""

    GenerativeAiSettings: GenerativeAiSettings
    """The generative AI settings for the SageMaker Canvas application."""

    EmrServerlessSettings: EmrServerlessSettings
    """The settings for running Amazon EMR Serverless data processing jobs in
    SageMaker Canvas."""


class IdleSettings(TypedDict, total=False):
    """Settings related to idle shutdown of Studio applications."""

    LifecycleManagement: literals.LifecycleManagement
    """Indicates whether idle shutdown is activated for the application type."""

    IdleTimeoutInMinutes: int
    """The time that SageMaker waits after the application becomes idle before
    shutting it down. Range: 60 to 525600."""

    MinIdleTimeoutInMinutes: int
    """The minimum value in minutes that custom idle shutdown can be set to by the
    user. Range: 60 to 525600."""

    MaxIdleTimeoutInMinutes: int
    """The maximum value in minutes that custom idle shutdown can be set to by the
    user. Range: 60 to 525600."""


class AppLifecycleManagement(TypedDict, total=False):
    """Settings that are used to configure and manage the lifecycle of Amazon
    SageMaker Studio applications.
    """

    IdleSettings: IdleSettings
    """Settings related to idle shutdown of Studio applications."""


class CodeEditorAppSettings(TypedDict, total=False):
    """The Code Editor application settings."""

    DefaultResourceSpec: ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    CustomImages: list[CustomImage]
    """A list of custom SageMaker images that are configured to run as a Code Editor
    app. Items: at most 200."""

    LifecycleConfigArns: list[str]
    """The Amazon Resource Name (ARN) of the Code Editor application lifecycle
    configuration."""

    AppLifecycleManagement: AppLifecycleManagement
    """Settings that are used to configure and manage the lifecycle of CodeEditor
    applications."""

    BuiltInLifecycleConfigArn: str
    """The lifecycle configuration that runs before the default lifecycle
    configuration. Length: at most 256."""


class EmrSettings(TypedDict, total=False):
    """The configuration parameters that specify the IAM roles assumed by the
    execution role of SageMaker (assumable roles) and the cluster instances or job
    execution environments (execution roles or runtime roles) to manage and access
    resources required for running Amazon EMR clusters or Amazon EMR Serverless
    applications.
    """

    AssumableRoleArns: list[str]
    """An array of Amazon Resource Names (ARNs) of the IAM roles that the execution
    role of SageMaker can assume for performing operations or tasks related to Amazon
    EMR clusters or Amazon EMR Serverless applications. Items: at most 5."""

    ExecutionRoleArns: list[str]
    """An array of Amazon Resource Names (ARNs) of the IAM roles used by the Amazon
    EMR cluster instances or job execution environments to access other Amazon Web
    Services services and resources needed during the runtime of your Amazon EMR or
    Amazon EMR Serverless workloads, such as Amazon S3 for data access, Amazon
    CloudWatch for logging, or other Amazon Web Services services based on the
    particular workload requirements. Items: at most 5."""


class JupyterLabAppSettings(TypedDict, total=False):
    """The settings for the JupyterLab application."""

    DefaultResourceSpec: ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    CustomImages: list[CustomImage]
    """A list of custom SageMaker images that are configured to run as a JupyterLab
    app. Items: at most 200."""

    LifecycleConfigArns: list[str]
    """The Amazon Resource Name (ARN) of the lifecycle configurations attached to the
    user profile or domain."""

    CodeRepositories: list[CodeRepository]
    """A list of Git repositories that SageMaker automatically displays to users for
    cloning in the JupyterLab application. Items: at most 10."""

    AppLifecycleManagement: AppLifecycleManagement
    """Indicates whether idle shutdown is activated for JupyterLab applications."""

    EmrSettings: EmrSettings
    """The configuration parameters that specify the IAM roles assumed by the
    execution role of SageMaker (assumable roles) and the cluster instances or job
    execution environments (execution roles or runtime roles) to manage and access
    resources required for running Amazon EMR clusters or Amazon EMR Serverless
    applications."""

    BuiltInLifecycleConfigArn: str
    """The lifecycle configuration that runs before the default lifecycle
    configuration. Length: at most 256."""


class DefaultEbsStorageSettings(TypedDict):
    """A collection of default EBS storage settings that apply to spaces created
    within a domain or user profile.
    """

    DefaultEbsVolumeSizeInGb: int
    """Range: 5 to 16384."""

    MaximumEbsVolumeSizeInGb: int
    """Range: 5 to 16384."""


class DefaultSpaceStorageSettings(TypedDict, total=False):
    DefaultEbsStorageSettings: DefaultEbsStorageSettings


class CustomPosixUserConfig(TypedDict):
    """Details about the POSIX identity that is used for file system operations."""

    Uid: int
    """The POSIX user ID. Range: 10000 to 4000000."""

    Gid: int
    """The POSIX group ID. Range: 1001 to 4000000."""


class EFSFileSystemConfig(TypedDict):
    """The settings for assigning a custom Amazon EFS file system to a user profile
    or space for an Amazon SageMaker AI Domain.
    """

    FileSystemId: str
    """Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""

    FileSystemPath: NotRequired[str]
    """The path to the file system directory that is accessible in Amazon SageMaker
    AI Studio. Length: 1 to 256. Pattern: `\\/\\S*`."""


class FSxLustreFileSystemConfig(TypedDict):
    """The settings for assigning a custom Amazon FSx for Lustre file system to a
    user profile or space for an Amazon SageMaker Domain.
    """

    FileSystemId: str
    """The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx
    for Lustre. Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""

    FileSystemPath: NotRequired[str]
    """The path to the file system directory that is accessible in Amazon SageMaker
    Studio. Length: 1 to 256. Pattern: `\\/\\S*`."""


class S3FileSystemConfig(TypedDict):
    """Configuration for the custom Amazon S3 file system."""

    MountPath: NotRequired[str]
    """The file system path where the Amazon S3 storage location will be mounted
    within the Amazon SageMaker Studio environment. Length: at most 1024."""

    S3Uri: str
    """Length: at most 1024. Pattern: `(s3)://([^/]+)/?(.*)`."""


class CustomFileSystemConfig_EFSFileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: Required[EFSFileSystemConfig]
    """The settings for a custom Amazon EFS file system."""

    FSxLustreFileSystemConfig: Absent
    S3FileSystemConfig: Absent


class CustomFileSystemConfig_FSxLustreFileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: Absent
    FSxLustreFileSystemConfig: Required[FSxLustreFileSystemConfig]
    """The settings for a custom Amazon FSx for Lustre file system."""

    S3FileSystemConfig: Absent


class CustomFileSystemConfig_S3FileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: Absent
    FSxLustreFileSystemConfig: Absent
    S3FileSystemConfig: Required[S3FileSystemConfig]
    """Configuration settings for a custom Amazon S3 file system."""


CustomFileSystemConfig: TypeAlias = (
    CustomFileSystemConfig_EFSFileSystemConfig
    | CustomFileSystemConfig_FSxLustreFileSystemConfig
    | CustomFileSystemConfig_S3FileSystemConfig
)
"""The settings for assigning a custom file system to a user profile or space for an
Amazon SageMaker AI Domain. Exactly one of: `EFSFileSystemConfig`,
`FSxLustreFileSystemConfig`, `S3FileSystemConfig`."""


class HiddenSageMakerImage(TypedDict, total=False):
    """The SageMaker images that are hidden from the Studio user interface."""

    SageMakerImageName: literals.SageMakerImageName
    """The SageMaker image name that you are hiding from the Studio user interface."""

    VersionAliases: list[str]
    """The version aliases you are hiding from the Studio user interface. Items: at
    most 20."""


class StudioWebPortalSettings(TypedDict, total=False):
    HiddenMlTools: list[literals.MlTools]
    """The machine learning tools that are hidden from the Studio left navigation
    pane."""

    HiddenAppTypes: list[literals.AppType]
    """The Applications supported in Studio that are hidden from the Studio left
    navigation pane."""

    HiddenInstanceTypes: list[literals.AppInstanceType]
    """The instance types you are hiding from the Studio user interface."""

    HiddenSageMakerImageVersionAliases: list[HiddenSageMakerImage]
    """The version aliases you are hiding from the Studio user interface. Items: at
    most 5."""

    ExecutionRoleSessionNameMode: literals.ExecutionRoleSessionNameMode
    """The execution role session name mode. If this value is set to `STATIC` or is
    not set, the session name defaults to `SageMaker`."""


class UserSettings(TypedDict, total=False):
    """A collection of settings that apply to users in a domain."""

    ExecutionRole: str
    """Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    SecurityGroups: list[str]
    """The security groups for the Amazon Virtual Private Cloud (VPC) that the domain
    uses for communication. Items: at most 5."""

    SharingSettings: SharingSettings
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks."""

    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    TensorBoardAppSettings: TensorBoardAppSettings
    RStudioServerProAppSettings: RStudioServerProAppSettings
    """A collection of settings that configure user interaction with the
    `RStudioServerPro` app."""

    RSessionAppSettings: RSessionAppSettings
    """A collection of settings that configure the `RSessionGateway` app."""

    CanvasAppSettings: CanvasAppSettings
    CodeEditorAppSettings: CodeEditorAppSettings
    """The Code Editor application settings."""

    JupyterLabAppSettings: JupyterLabAppSettings
    """The settings for the JupyterLab application."""

    SpaceStorageSettings: DefaultSpaceStorageSettings
    DefaultLandingUri: str
    """The default experience that the user is directed to when accessing the domain.
    Length: at most 1023."""

    StudioWebPortal: literals.StudioWebPortal
    """Whether the user can access Studio."""

    CustomPosixUserConfig: CustomPosixUserConfig
    """Details about the POSIX identity that is used for file system operations."""

    CustomFileSystemConfigs: list[CustomFileSystemConfig]
    """The settings for assigning a custom file system to a user profile. Items: at
    most 10."""

    StudioWebPortalSettings: StudioWebPortalSettings
    AutoMountHomeEFS: literals.AutoMountHomeEFS
    """Indicates whether auto-mounting of an EFS volume is supported for the user
    profile."""


class RStudioServerProDomainSettings(TypedDict, total=False):
    """A collection of settings that configure the `RStudioServerPro` Domain-level
    app.
    """

    DomainExecutionRoleArn: Required[str]
    """The ARN of the execution role for the `RStudioServerPro` Domain-level app.
    Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    RStudioConnectUrl: str
    """A URL pointing to an RStudio Connect server."""

    RStudioPackageManagerUrl: str
    """A URL pointing to an RStudio Package Manager server."""

    DefaultResourceSpec: ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""


class TrustedIdentityPropagationSettings(TypedDict):
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain."""

    Status: literals.FeatureStatus
    """The status of Trusted Identity Propagation (TIP) at the SageMaker domain
    level."""


class DockerSettings(TypedDict, total=False):
    """A collection of settings that configure the domain's Docker interaction."""

    EnableDockerAccess: literals.FeatureStatus
    """Indicates whether the domain can access Docker."""

    VpcOnlyTrustedAccounts: list[str]
    """The list of Amazon Web Services accounts that are trusted when the domain is
    created in VPC-only mode. Items: at most 20."""

    RootlessDocker: literals.FeatureStatus
    """Indicates whether to use rootless Docker."""


class AmazonQSettings(TypedDict, total=False):
    """A collection of settings that configure the Amazon Q experience within the
    domain.
    """

    Status: literals.FeatureStatus
    """Whether Amazon Q has been enabled within the domain."""

    QProfileArn: str
    """The ARN of the Amazon Q profile used within the domain."""


class UnifiedStudioSettings(TypedDict, total=False):
    """The settings that apply to an Amazon SageMaker AI domain when you use it in
    Amazon SageMaker Unified Studio.
    """

    StudioWebPortalAccess: literals.FeatureStatus
    """Sets whether you can access the domain in Amazon SageMaker Studio: ENABLED,
    DISABLED."""

    DomainAccountId: str
    """The ID of the Amazon Web Services account that has the Amazon SageMaker
    Unified Studio domain. Length: exactly 12. Pattern: `\\d+`."""

    DomainRegion: str
    """The Amazon Web Services Region where the domain is located in Amazon SageMaker
    Unified Studio. Length: 1 to 24."""

    DomainId: str
    """The ID of the Amazon SageMaker Unified Studio domain associated with this
    domain. Pattern: `dzd[-_][a-zA-Z0-9_-]{1,36}`."""

    ProjectId: str
    """The ID of the Amazon SageMaker Unified Studio project that corresponds to the
    domain. Pattern: `[a-zA-Z0-9_-]{1,36}`."""

    EnvironmentId: str
    """The ID of the environment that Amazon SageMaker Unified Studio associates with
    the domain. Pattern: `[a-zA-Z0-9_-]{1,36}`."""

    ProjectS3Path: str
    """The location where Amazon S3 stores temporary execution data and other
    artifacts for the project that corresponds to the domain. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    SingleSignOnApplicationArn: str
    """The ARN of the Amazon DataZone application managed by Amazon SageMaker Unified
    Studio in the Amazon Web Services IAM Identity Center."""


class DomainSettings(TypedDict, total=False):
    """A collection of settings that apply to the `SageMaker Domain`."""

    SecurityGroupIds: list[str]
    """The security groups for the Amazon Virtual Private Cloud that the `Domain`
    uses for communication between Domain-level apps and user apps. Items: at most 3."""

    RStudioServerProDomainSettings: RStudioServerProDomainSettings
    """A collection of settings that configure the `RStudioServerPro` Domain-level
    app."""

    ExecutionRoleIdentityConfig: literals.ExecutionRoleIdentityConfig
    """The configuration for attaching a SageMaker AI user profile name to the
    execution role as a sts:SourceIdentity key."""

    TrustedIdentityPropagationSettings: TrustedIdentityPropagationSettings
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain."""

    DockerSettings: DockerSettings
    """A collection of settings that configure the domain's Docker interaction."""

    AmazonQSettings: AmazonQSettings
    """A collection of settings that configure the Amazon Q experience within the
    domain."""

    UnifiedStudioSettings: UnifiedStudioSettings
    """The settings that apply to an SageMaker AI domain when you use it in Amazon
    SageMaker Unified Studio."""

    IpAddressType: literals.IPAddressType
    """The IP address type for the domain. If not specified, defaults to `ipv4`."""


class DefaultSpaceSettings(TypedDict, total=False):
    """The default settings for shared spaces that users create in the domain."""

    ExecutionRole: str
    """Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    SecurityGroups: list[str]
    """The security group IDs for the Amazon VPC that the space uses for
    communication. Items: at most 5."""

    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    JupyterLabAppSettings: JupyterLabAppSettings
    """The settings for the JupyterLab application."""

    SpaceStorageSettings: DefaultSpaceStorageSettings
    CustomPosixUserConfig: CustomPosixUserConfig
    """Details about the POSIX identity that is used for file system operations."""

    CustomFileSystemConfigs: list[CustomFileSystemConfig]
    """The settings for assigning a custom file system to a domain. Items: at most
    10."""


class DescribeDomainResponse(TypedDict, total=False):
    DomainArn: str
    DomainId: str
    DomainName: str
    HomeEfsFileSystemId: str
    """The ID of the Amazon Elastic File System managed by this Domain."""

    SingleSignOnManagedApplicationInstanceId: str
    """The IAM Identity Center managed application instance ID."""

    SingleSignOnApplicationArn: str
    """The ARN of the application managed by SageMaker AI in IAM Identity Center."""

    Status: literals.DomainStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    FailureReason: str
    SecurityGroupIdForDomainBoundary: str
    """The ID of the security group that authorizes traffic between the
    `RSessionGateway` apps and the `RStudioServerPro` app."""

    AuthMode: literals.AuthMode
    """The domain's authentication mode."""

    DefaultUserSettings: UserSettings
    """Settings which are applied to UserProfiles in this domain if settings are not
    explicitly specified in a given UserProfile."""

    DomainSettings: DomainSettings
    """A collection of `Domain` settings."""

    AppNetworkAccessType: literals.AppNetworkAccessType
    """Specifies the VPC used for non-EFS traffic. The default value is
    `PublicInternetOnly`."""

    HomeEfsFileSystemKmsKeyId: str
    """Deprecated: This property is deprecated, use KmsKeyId instead. Use `KmsKeyId`."""

    SubnetIds: list[str]
    """The VPC subnets that the domain uses for communication."""

    Url: str
    VpcId: str
    """The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for
    communication."""

    KmsKeyId: str
    """The Amazon Web Services KMS customer managed key used to encrypt the EFS
    volume attached to the domain."""

    AppSecurityGroupManagement: literals.AppSecurityGroupManagement
    """The entity that creates and manages the required security groups for inter-app
    communication in `VPCOnly` mode."""

    HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation
    """Indicates whether a home EFS file system is created for the domain."""

    TagPropagation: literals.TagPropagation
    """Indicates whether custom tag propagation is supported for the domain."""

    DefaultSpaceSettings: DefaultSpaceSettings
    """The default settings for shared spaces that users create in the domain."""

    ResponseMetadata: Required[ResponseMetadata]


class EdgeDeploymentModelConfig(TypedDict):
    """Contains information about the configuration of a model in a deployment."""

    ModelHandle: str
    """The name the device application uses to reference this model. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    EdgePackagingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeviceSelectionConfig(TypedDict, total=False):
    """Contains information about the configurations of selected devices."""

    DeviceSubsetType: Required[literals.DeviceSubsetType]
    """Type of device subsets to deploy to the current stage."""

    Percentage: int
    """Percentage of devices in the fleet to deploy to the current stage. Range: at
    most 100."""

    DeviceNames: list[str]
    """List of devices chosen to deploy."""

    DeviceNameContains: str
    """A filter to select devices with names containing this name. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class EdgeDeploymentConfig(TypedDict):
    """Contains information about the configuration of a deployment."""

    FailureHandlingPolicy: literals.FailureHandlingPolicy
    """Toggle that determines whether to rollback to previous configuration if the
    current deployment fails. By default this is turned on."""


class EdgeDeploymentStatus(TypedDict):
    """Contains information summarizing the deployment stage results."""

    StageStatus: literals.StageStatus
    """The general status of the current stage."""

    EdgeDeploymentSuccessInStage: int
    """The number of edge devices with the successful deployment in the current
    stage."""

    EdgeDeploymentPendingInStage: int
    """The number of edge devices yet to pick up the deployment in current stage, or
    in progress."""

    EdgeDeploymentFailedInStage: int
    """The number of edge devices that failed the deployment in current stage."""

    EdgeDeploymentStatusMessage: NotRequired[str]
    """A detailed message about deployment status in current stage."""

    EdgeDeploymentStageStartTime: NotRequired[datetime]
    """The time when the deployment API started."""


class DeploymentStageStatusSummary(TypedDict):
    """Contains information summarizing the deployment stage results."""

    StageName: str
    DeviceSelectionConfig: DeviceSelectionConfig
    DeploymentConfig: EdgeDeploymentConfig
    DeploymentStatus: EdgeDeploymentStatus
    """General status of the current state."""


class DescribeEdgeDeploymentPlanResponse(TypedDict):
    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    ModelConfigs: list[EdgeDeploymentModelConfig]
    DeviceFleetName: str
    EdgeDeploymentSuccess: NotRequired[int]
    """The number of edge devices with the successful deployment."""

    EdgeDeploymentPending: NotRequired[int]
    """The number of edge devices yet to pick up deployment, or in progress."""

    EdgeDeploymentFailed: NotRequired[int]
    """The number of edge devices that failed the deployment."""

    Stages: list[DeploymentStageStatusSummary]
    NextToken: NotRequired[str]
    """Token to use when calling the next set of stages in the edge deployment plan."""

    CreationTime: NotRequired[datetime]
    """The time when the edge deployment plan was created."""

    LastModifiedTime: NotRequired[datetime]
    """The time when the edge deployment plan was last updated."""

    ResponseMetadata: ResponseMetadata


class EdgePresetDeploymentOutput(TypedDict, total=False):
    """The output of a SageMaker Edge Manager deployable resource."""

    Type: Required[literals.EdgePresetDeploymentType]
    """The deployment type created by SageMaker Edge Manager."""

    Artifact: str
    """The Amazon Resource Name (ARN) of the generated deployable resource."""

    Status: literals.EdgePresetDeploymentStatus
    """The status of the deployable resource."""

    StatusMessage: str
    """Returns a message describing the status of the deployed resource."""


class DescribeEdgePackagingJobResponse(TypedDict, total=False):
    EdgePackagingJobArn: Required[str]
    EdgePackagingJobName: Required[str]
    CompilationJobName: str
    """The name of the SageMaker Neo compilation job that is used to locate model
    artifacts that are being packaged."""

    ModelName: str
    ModelVersion: str
    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    download and upload the model, and to contact Neo."""

    OutputConfig: EdgeOutputConfig
    ResourceKey: str
    """The Amazon Web Services KMS key to use when encrypting the EBS volume the job
    run on."""

    EdgePackagingJobStatus: Required[literals.EdgePackagingJobStatus]
    EdgePackagingJobStatusMessage: str
    """Returns a message describing the job status and error messages."""

    CreationTime: datetime
    """The timestamp of when the packaging job was created."""

    LastModifiedTime: datetime
    """The timestamp of when the job was last updated."""

    ModelArtifact: str
    """The Amazon Simple Storage (S3) URI where model artifacts ares stored."""

    ModelSignature: str
    """The signature document of files in the model artifact."""

    PresetDeploymentOutput: EdgePresetDeploymentOutput
    """The output of a SageMaker Edge Manager deployable resource."""

    ResponseMetadata: Required[ResponseMetadata]


class DeployedImage(TypedDict, total=False):
    """Gets the Amazon EC2 Container Registry path of the docker image of the model
    that is hosted in this ProductionVariant.
    """

    SpecifiedImage: str
    """The image path you specified when you created the model."""

    ResolvedImage: str
    """The specific digest path of the image hosted in this `ProductionVariant`."""

    ResolutionTime: datetime
    """The date and time when the image path for the model resolved to the
    `ResolvedImage`"""


class InstancePoolSummary(TypedDict):
    """A summary of an instance pool for a production variant, including the instance
    type and the current number of instances.
    """

    InstanceType: literals.ProductionVariantInstanceType
    """The ML compute instance type for the instance pool."""

    CurrentInstanceCount: int


class ProductionVariantStatus(TypedDict, total=False):
    Status: Required[literals.VariantStatus]
    """The endpoint variant status which describes the current deployment stage
    status or operational status."""

    StatusMessage: str
    StartTime: datetime
    """The start time of the current status change."""


class ProductionVariantServerlessConfig(TypedDict):
    """Specifies the serverless configuration for an endpoint variant."""

    MemorySizeInMB: int
    """The memory size of your serverless endpoint. Range: 1024 to 6144."""

    MaxConcurrency: int
    """The maximum number of concurrent invocations your serverless endpoint can
    process. Range: 1 to 200."""

    ProvisionedConcurrency: NotRequired[int]
    """The amount of provisioned concurrency to allocate for the serverless endpoint.
    Range: 1 to 200."""


class ProductionVariantManagedInstanceScalingScaleInPolicy(TypedDict, total=False):
    """Configures the scale-in behavior for managed instance scaling."""

    Strategy: Required[literals.ManagedInstanceScalingScaleInStrategy]
    MaximumStepSize: int
    """The maximum number of instances that the endpoint can terminate at a time
    during a consolidation scale-in operation. Default value: `1`. Range: 1 to 100."""

    CooldownInMinutes: int
    """The cooldown period, in minutes, after the last endpoint operation before the
    endpoint evaluates consolidation scale-in opportunities. Default value: `20`.
    Range: 5 to 1440."""


class ProductionVariantManagedInstanceScaling(TypedDict, total=False):
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic.
    """

    Status: literals.ManagedInstanceScalingStatus
    """Indicates whether managed instance scaling is enabled."""

    MinInstanceCount: int
    """The minimum number of instances that the endpoint must retain when it scales
    down to accommodate a decrease in traffic. Range: at least 0."""

    MaxInstanceCount: int
    """The maximum number of instances that the endpoint can provision when it scales
    up to accommodate an increase in traffic. Range: at least 1."""

    ScaleInPolicy: ProductionVariantManagedInstanceScalingScaleInPolicy
    """Configures the scale-in behavior for managed instance scaling."""


class PrefixAwareRoutingConfig(TypedDict, total=False):
    """The configuration for prefix-aware routing on a SageMaker real-time inference
    endpoint.
    """

    PrefixLength: int
    """The maximum length of the prefix used for routing decisions. Range: 1024 to
    65536."""

    ConcurrencyThreshold: int
    """The number of in-flight requests on the selected instance or inference
    component copy at which the endpoint routes a request to another copy or
    instance. Range: 1 to 1024."""


class ProductionVariantRoutingConfig(TypedDict):
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts.
    """

    RoutingStrategy: literals.RoutingStrategy
    """Sets how the endpoint routes incoming traffic: `LEAST_OUTSTANDING_REQUESTS`,
    `RANDOM`, `PREFIX_AWARE`, `KV_AWARE`."""

    PrefixAwareRoutingConfig: NotRequired[PrefixAwareRoutingConfig]


class Ec2CapacityReservation(TypedDict, total=False):
    """The EC2 capacity reservations that are shared to an ML capacity reservation."""

    Ec2CapacityReservationId: str
    """The unique identifier for an EC2 capacity reservation that's part of the ML
    capacity reservation."""

    TotalInstanceCount: int
    """The number of instances that you allocated to the EC2 capacity reservation."""

    AvailableInstanceCount: int
    """The number of instances that are currently available in the EC2 capacity
    reservation."""

    UsedByCurrentEndpoint: int
    """The number of instances from the EC2 capacity reservation that are being used
    by the endpoint."""


class ProductionVariantCapacityReservationSummary(TypedDict, total=False):
    """Details about an ML capacity reservation."""

    MlReservationArn: str
    """The Amazon Resource Name (ARN) that uniquely identifies the ML capacity
    reservation that SageMaker AI applies when it deploys the endpoint."""

    CapacityReservationPreference: literals.CapacityReservationPreference
    """The option that you chose for the capacity reservation."""

    TotalInstanceCount: int
    """The number of instances that you allocated to the ML capacity reservation."""

    AvailableInstanceCount: int
    """The number of instances that are currently available in the ML capacity
    reservation."""

    UsedByCurrentEndpoint: int
    """The number of instances from the ML capacity reservation that are being used
    by the endpoint."""

    Ec2CapacityReservations: list[Ec2CapacityReservation]
    """The EC2 capacity reservations that are shared to this ML capacity reservation,
    if any."""


class AcceleratorPartitionLayout(TypedDict, total=False):
    """A layout of accelerator partitions for a production variant."""

    AcceleratorPartitionTypes: list[str]
    """The list of partition profiles to carve on each accelerator that this layout
    applies to. Items: at most 32."""


class ProductionVariantSummary(TypedDict, total=False):
    """Describes weight and capacities for a production variant associated with an
    endpoint.
    """

    VariantName: Required[str]
    DeployedImages: list[DeployedImage]
    """An array of `DeployedImage` objects that specify the Amazon EC2 Container
    Registry paths of the inference images deployed on instances of this
    `ProductionVariant`."""

    CurrentWeight: float
    DesiredWeight: float
    """The requested weight, as specified in the `UpdateEndpointWeightsAndCapacities`
    request."""

    CurrentInstanceCount: int
    DesiredInstanceCount: int
    """The number of instances requested in the `UpdateEndpointWeightsAndCapacities`
    request."""

    InstancePools: list[InstancePoolSummary]
    VariantStatus: list[ProductionVariantStatus]
    """The endpoint variant status which describes the current deployment stage
    status or operational status."""

    CurrentServerlessConfig: ProductionVariantServerlessConfig
    """The serverless configuration for the endpoint."""

    DesiredServerlessConfig: ProductionVariantServerlessConfig
    """The serverless configuration requested for the endpoint update."""

    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic."""

    RoutingConfig: ProductionVariantRoutingConfig
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts."""

    CapacityReservationConfig: ProductionVariantCapacityReservationSummary
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint."""

    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]
    """The accelerator partition layout that SageMaker applies to this production
    variant."""


class DataCaptureConfigSummary(TypedDict):
    """The currently active data capture configuration used by your Endpoint."""

    EnableCapture: bool
    """Whether data capture is enabled or disabled."""

    CaptureStatus: literals.CaptureStatus
    """Whether data capture is currently functional."""

    CurrentSamplingPercentage: int
    """The percentage of requests being captured by your Endpoint."""

    DestinationS3Uri: str
    """The Amazon S3 location being used to capture the data."""

    KmsKeyId: str
    """The KMS key being used to encrypt the data in Amazon S3."""


class CapacitySize(TypedDict):
    """Specifies the type and size of the endpoint capacity to activate for a
    blue/green deployment, a rolling deployment, or a rollback strategy.
    """

    Type: literals.CapacitySizeType
    """Specifies the endpoint capacity type."""

    Value: int
    """Defines the capacity size, either as a number of instances or a capacity
    percentage. Range: at least 1."""


class TrafficRoutingConfig(TypedDict):
    """Defines the traffic routing strategy during an endpoint deployment to shift
    traffic from the old fleet to the new fleet.
    """

    Type: literals.TrafficRoutingConfigType
    """Traffic routing strategy type."""

    WaitIntervalInSeconds: int
    """The waiting time (in seconds) between incremental steps to turn on traffic on
    the new endpoint fleet. Range: 0 to 3600."""

    CanarySize: NotRequired[CapacitySize]
    """Batch size for the first step to turn on traffic on the new endpoint fleet."""

    LinearStepSize: NotRequired[CapacitySize]
    """Batch size for each step to turn on traffic on the new endpoint fleet."""


class BlueGreenUpdatePolicy(TypedDict, total=False):
    """Update policy for a blue/green deployment. If no update policy is specified,
    SageMaker uses a blue/green deployment strategy with all at once traffic shifting
    by default.
    """

    TrafficRoutingConfiguration: Required[TrafficRoutingConfig]
    """Defines the traffic routing strategy to shift traffic from the old fleet to
    the new fleet during an endpoint deployment."""

    TerminationWaitInSeconds: int
    """Additional waiting time in seconds after the completion of an endpoint
    deployment before terminating the old endpoint fleet. Default is 0. Range: 0 to
    3600."""

    MaximumExecutionTimeoutInSeconds: int
    """Maximum execution timeout for the deployment. Range: 600 to 28800."""


class RollingUpdatePolicy(TypedDict):
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""

    MaximumBatchSize: CapacitySize
    """Batch size for each rolling step to provision capacity and turn on traffic on
    the new endpoint fleet, and terminate capacity on the old endpoint fleet."""

    WaitIntervalInSeconds: int
    """The length of the baking period, during which SageMaker monitors alarms for
    each batch on the new fleet. Range: 0 to 3600."""

    MaximumExecutionTimeoutInSeconds: NotRequired[int]
    """The time limit for the total deployment. Range: 600 to 28800."""

    RollbackMaximumBatchSize: NotRequired[CapacitySize]
    """Batch size for rollback to the old endpoint fleet."""


class Alarm(TypedDict, total=False):
    """An Amazon CloudWatch alarm configured to monitor metrics on an endpoint."""

    AlarmName: str
    """The name of a CloudWatch alarm in your account. Length: 1 to 255. Pattern:
    `(?!\\s*$).+`."""


class AutoRollbackConfig(TypedDict, total=False):
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery.
    """

    Alarms: list[Alarm]
    """List of CloudWatch alarms in your account that are configured to monitor
    metrics on an endpoint. Items: 1 to 10."""


class DeploymentConfig(TypedDict, total=False):
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations.
    """

    BlueGreenUpdatePolicy: BlueGreenUpdatePolicy
    """Update policy for a blue/green deployment. If no update policy is specified,
    SageMaker uses a blue/green deployment strategy with all at once traffic shifting
    by default."""

    RollingUpdatePolicy: RollingUpdatePolicy
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""

    AutoRollbackConfiguration: AutoRollbackConfig
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery."""


class AsyncInferenceClientConfig(TypedDict, total=False):
    """Configures the behavior of the client used by SageMaker to interact with the
    model container during asynchronous inference.
    """

    MaxConcurrentInvocationsPerInstance: int
    """The maximum number of concurrent requests sent by the SageMaker client to the
    model container. Range: 1 to 1000."""


class AsyncInferenceNotificationConfig(TypedDict, total=False):
    """Specifies the configuration for notifications of inference results for
    asynchronous inference.
    """

    SuccessTopic: str
    """Amazon SNS topic to post a notification to when inference completes
    successfully. Length: at most 2048. Pattern:
    `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""

    ErrorTopic: str
    """Amazon SNS topic to post a notification to when inference fails. Length: at
    most 2048. Pattern:
    `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""

    IncludeInferenceResponseIn: list[literals.AsyncNotificationTopicTypes]
    """The Amazon SNS topics where you want the inference response to be included.
    Items: at most 2."""


class AsyncInferenceOutputConfig(TypedDict, total=False):
    """Specifies the configuration for asynchronous inference invocation outputs."""

    KmsKeyId: str
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that SageMaker uses to encrypt the asynchronous inference output in Amazon S3.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    S3OutputPath: str
    """The Amazon S3 location to upload inference responses to. Length: at most 512.
    Pattern: `(https|s3)://([^/])/?(.*)`."""

    NotificationConfig: AsyncInferenceNotificationConfig
    """Specifies the configuration for notifications of inference results for
    asynchronous inference."""

    S3FailurePath: str
    """The Amazon S3 location to upload failure inference responses to. Length: at
    most 512. Pattern: `(https|s3)://([^/])/?(.*)`."""


class AsyncInferenceConfig(TypedDict):
    """Specifies configuration for how an endpoint performs asynchronous inference."""

    ClientConfig: NotRequired[AsyncInferenceClientConfig]
    """Configures the behavior of the client used by SageMaker to interact with the
    model container during asynchronous inference."""

    OutputConfig: AsyncInferenceOutputConfig
    """Specifies the configuration for asynchronous inference invocation outputs."""


class PendingProductionVariantSummary(TypedDict, total=False):
    """The production variant summary for a deployment when an endpoint is creating
    or updating with the CreateEndpoint or UpdateEndpoint operations.
    """

    VariantName: Required[str]
    DeployedImages: list[DeployedImage]
    """An array of `DeployedImage` objects that specify the Amazon EC2 Container
    Registry paths of the inference images deployed on instances of this
    `ProductionVariant`."""

    CurrentWeight: float
    DesiredWeight: float
    """The requested weight for the variant in this deployment, as specified in the
    endpoint configuration for the endpoint."""

    CurrentInstanceCount: int
    DesiredInstanceCount: int
    """The number of instances requested in this deployment, as specified in the
    endpoint configuration for the endpoint."""

    InstanceType: literals.ProductionVariantInstanceType
    InstancePools: list[InstancePoolSummary]
    AcceleratorType: literals.ProductionVariantAcceleratorType
    """This parameter is no longer supported."""

    VariantStatus: list[ProductionVariantStatus]
    """The endpoint variant status which describes the current deployment stage
    status or operational status."""

    CurrentServerlessConfig: ProductionVariantServerlessConfig
    """The serverless configuration for the endpoint."""

    DesiredServerlessConfig: ProductionVariantServerlessConfig
    """The serverless configuration requested for this deployment, as specified in
    the endpoint configuration for the endpoint."""

    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic."""

    RoutingConfig: ProductionVariantRoutingConfig
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts."""

    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]
    """The accelerator partition layout that SageMaker is applying to this production
    variant."""


class PendingDeploymentSummary(TypedDict, total=False):
    """The summary of an in-progress deployment when an endpoint is creating or
    updating with a new endpoint configuration.
    """

    EndpointConfigName: Required[str]
    ProductionVariants: list[PendingProductionVariantSummary]
    """An array of PendingProductionVariantSummary objects, one for each model hosted
    behind this endpoint for the in-progress deployment."""

    StartTime: datetime
    ShadowProductionVariants: list[PendingProductionVariantSummary]
    """An array of PendingProductionVariantSummary objects, one for each model hosted
    behind this endpoint in shadow mode with production traffic replicated from the
    model specified on `ProductionVariants` for the in-progress deployment."""


class ClarifyInferenceConfig(TypedDict, total=False):
    """The inference configuration parameter for the model container."""

    FeaturesAttribute: str
    """Provides the JMESPath expression to extract the features from a model
    container input in JSON Lines format. Length: 1 to 64."""

    ContentTemplate: str
    """A template string used to format a JSON record into an acceptable model
    container input. Length: 1 to 64."""

    MaxRecordCount: int
    """The maximum number of records in a request that the model container can
    process when querying the model container for the predictions of a synthetic
    dataset. Range: at least 1."""

    MaxPayloadInMB: int
    """The maximum payload size (MB) allowed of a request from the explainer to the
    model container. Defaults to `6` MB. Range: 1 to 25."""

    ProbabilityIndex: int
    """A zero-based index used to extract a probability value (score) or list from
    model container output in CSV format. Range: at least 0."""

    LabelIndex: int
    """A zero-based index used to extract a label header or list of label headers
    from model container output in CSV format. Range: at least 0."""

    ProbabilityAttribute: str
    """A JMESPath expression used to extract the probability (or score) from the
    model container output if the model container is in JSON Lines format. Length: 1
    to 64."""

    LabelAttribute: str
    """A JMESPath expression used to locate the list of label headers in the model
    container output. Length: 1 to 64."""

    LabelHeaders: list[str]
    """For multiclass classification problems, the label headers are the names of the
    classes. Items: 1 to 16."""

    FeatureHeaders: list[str]
    """The names of the features. Items: 1 to 256."""

    FeatureTypes: list[literals.ClarifyFeatureType]
    """A list of data types of the features (optional). Items: 1 to 256."""


class ClarifyShapBaselineConfig(TypedDict, total=False):
    """The configuration for the SHAP baseline (also called the background or
    reference dataset) of the Kernal SHAP algorithm.
    """

    MimeType: str
    """The MIME type of the baseline data. Defaults to `'text/csv'`. Length: at most
    255. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*`."""

    ShapBaseline: str
    """The inline SHAP baseline data in string format. Length: 1 to 4096."""

    ShapBaselineUri: str
    """The uniform resource identifier (URI) of the S3 bucket where the SHAP baseline
    file is stored. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ClarifyTextConfig(TypedDict):
    """A parameter used to configure the SageMaker Clarify explainer to treat text
    features as text so that explanations are provided for individual units of text.
    """

    Language: literals.ClarifyTextLanguage
    """Specifies the language of the text features in ISO 639-1 or ISO 639-3 code of
    a supported language."""

    Granularity: literals.ClarifyTextGranularity
    """The unit of granularity for the analysis of text features."""


class ClarifyShapConfig(TypedDict, total=False):
    """The configuration for SHAP analysis using SageMaker Clarify Explainer."""

    ShapBaselineConfig: Required[ClarifyShapBaselineConfig]
    """The configuration for the SHAP baseline of the Kernal SHAP algorithm."""

    NumberOfSamples: int
    """The number of samples to be used for analysis by the Kernal SHAP algorithm.
    Range: at least 1."""

    UseLogit: bool
    """A Boolean toggle to indicate if you want to use the logit function (true) or
    log-odds units (false) for model predictions. Defaults to false."""

    Seed: int
    """The starting value used to initialize the random number generator in the
    explainer."""

    TextConfig: ClarifyTextConfig
    """A parameter that indicates if text features are treated as text and
    explanations are provided for individual units of text."""


class ClarifyExplainerConfig(TypedDict, total=False):
    """The configuration parameters for the SageMaker Clarify explainer."""

    EnableExplanations: str
    """A JMESPath boolean expression used to filter which records to explain.
    Explanations are activated by default. Length: 1 to 64."""

    InferenceConfig: ClarifyInferenceConfig
    """The inference configuration parameter for the model container."""

    ShapConfig: Required[ClarifyShapConfig]
    """The configuration for SHAP analysis."""


class ExplainerConfig(TypedDict, total=False):
    """A parameter to activate explainers."""

    ClarifyExplainerConfig: ClarifyExplainerConfig
    """A member of `ExplainerConfig` that contains configuration parameters for the
    SageMaker Clarify explainer."""


class MetricsConfig(TypedDict, total=False):
    """The configuration for Utilization metrics."""

    EnableEnhancedMetrics: bool
    """Specifies whether to enable enhanced metrics for the endpoint. The default is
    `False`."""

    EnableDetailedObservability: bool
    """Indicates whether detailed observability is enabled for the endpoint."""

    MetricPublishFrequencyInSeconds: int
    """The interval, in seconds, at which metrics are published to Amazon CloudWatch.
    Defaults to `60`."""


class CrossRegionTrafficConfig(TypedDict):
    """The cross-Region traffic cap for an endpoint."""

    MaxInvocationsPerSecondPerInstance: int
    """The number of invocations per second that you expect one `InService` instance
    to serve. Range: 1 to 10000."""

    MaxCrossRegionPercentPerEndpoint: int
    """The percentage of the endpoint's capacity that requests from inference routers
    in other Amazon Web Services Regions can use. Range: 1 to 100."""


class DescribeEndpointOutput(TypedDict, total=False):
    EndpointName: Required[str]
    EndpointArn: Required[str]
    EndpointConfigName: str
    ProductionVariants: list[ProductionVariantSummary]
    """An array of ProductionVariantSummary objects, one for each model hosted behind
    this endpoint."""

    DataCaptureConfig: DataCaptureConfigSummary
    """The currently active data capture configuration used by your Endpoint."""

    EndpointStatus: Required[literals.EndpointStatus]
    FailureReason: str
    """If the status of the endpoint is `Failed`, the reason why it failed."""

    CreationTime: Required[datetime]
    """A timestamp that shows when the endpoint was created."""

    LastModifiedTime: Required[datetime]
    """A timestamp that shows when the endpoint was last modified."""

    LastDeploymentConfig: DeploymentConfig
    """The most recent deployment configuration for the endpoint."""

    AsyncInferenceConfig: AsyncInferenceConfig
    """Returns the description of an endpoint configuration created using the
    `CreateEndpointConfig` API."""

    PendingDeploymentSummary: PendingDeploymentSummary
    """Returns the summary of an in-progress deployment."""

    ExplainerConfig: ExplainerConfig
    """The configuration parameters for an explainer."""

    ShadowProductionVariants: list[ProductionVariantSummary]
    """An array of ProductionVariantSummary objects, one for each model that you want
    to host at this endpoint in shadow mode with production traffic replicated from
    the model specified on `ProductionVariants`."""

    MetricsConfig: MetricsConfig
    """The configuration parameters for utilization metrics."""

    CrossRegionTrafficConfig: CrossRegionTrafficConfig
    """The cross-Region traffic cap, if the endpoint configuration sets one."""

    ResponseMetadata: Required[ResponseMetadata]


class InstancePool(TypedDict):
    """Specifies an instance type and its priority for a heterogeneous endpoint."""

    InstanceType: literals.ProductionVariantInstanceType
    """The ML compute instance type for the instance pool."""

    ModelNameOverride: NotRequired[str]
    """The name of a SageMaker model to use for this instance pool instead of the
    model specified for the production variant. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    Priority: int
    """Range: 1 to 5."""


class ProductionVariantCoreDumpConfig(TypedDict):
    """Specifies configuration for a core dump from the model container when the
    process crashes.
    """

    DestinationS3Uri: str
    """The Amazon S3 bucket to send the core dump to. Length: at most 512. Pattern:
    `(https|s3)://([^/])/?(.*)`."""

    KmsKeyId: NotRequired[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that SageMaker uses to encrypt the core dump data at rest using Amazon S3
    server-side encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class ProductionVariantCapacityReservationConfig(TypedDict, total=False):
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint.
    """

    CapacityReservationPreference: literals.CapacityReservationPreference
    """Options that you can choose for the capacity reservation."""

    MlReservationArn: str
    """The Amazon Resource Name (ARN) that uniquely identifies the ML capacity
    reservation that SageMaker AI applies when it deploys the endpoint. Length: 20 to
    258."""


class ProductionVariant(TypedDict, total=False):
    """Identifies a model that you want to host and the resources chosen to deploy
    for hosting it.
    """

    VariantName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelName: str
    """The name of the model that you want to host. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    InitialInstanceCount: int
    """Number of instances to launch initially. Range: at least 1."""

    InstanceType: literals.ProductionVariantInstanceType
    """The ML compute instance type."""

    InstancePools: list[InstancePool]
    """Items: 1 to 5."""

    VariantInstanceProvisionTimeoutInSeconds: int
    """The timeout value, in seconds, for provisioning instances for the production
    variant. Range: 300 to 3600."""

    InitialVariantWeight: float
    """Determines initial traffic distribution among all of the models that you
    specify in the endpoint configuration. If unspecified, it defaults to 1.0. Range:
    at least 0."""

    AcceleratorType: literals.ProductionVariantAcceleratorType
    """This parameter is no longer supported."""

    CoreDumpConfig: ProductionVariantCoreDumpConfig
    """Specifies configuration for a core dump from the model container when the
    process crashes."""

    ServerlessConfig: ProductionVariantServerlessConfig
    """The serverless configuration for an endpoint."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume attached to individual inference
    instance associated with the production variant. Range: 1 to 512."""

    ModelDataDownloadTimeoutInSeconds: int
    """The timeout value, in seconds, to download and extract the model that you want
    to host from Amazon S3 to the individual inference instance associated with this
    production variant. Range: 60 to 3600."""

    ContainerStartupHealthCheckTimeoutInSeconds: int
    """The timeout value, in seconds, for your inference container to pass health
    check by SageMaker Hosting. Range: 60 to 3600."""

    EnableSSMAccess: bool
    """You can use this parameter to turn on native Amazon Web Services Systems
    Manager (SSM) access for a production variant behind an endpoint. By default, SSM
    access is disabled for all production variants behind an endpoint."""

    ManagedInstanceScaling: ProductionVariantManagedInstanceScaling
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic."""

    RoutingConfig: ProductionVariantRoutingConfig
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts."""

    InferenceAmiVersion: literals.ProductionVariantInferenceAmiVersion
    """Specifies an option from a collection of preconfigured Amazon Machine Image
    (AMI) images."""

    CapacityReservationConfig: ProductionVariantCapacityReservationConfig
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint."""

    AcceleratorPartitionLayouts: list[AcceleratorPartitionLayout]
    """The accelerator partition layout for the accelerators backing this production
    variant. Items: 1 to 32."""


class CaptureOption(TypedDict):
    """Specifies data Model Monitor will capture."""

    CaptureMode: literals.CaptureMode
    """Specify the boundary of data to capture."""


class CaptureContentTypeHeader(TypedDict, total=False):
    """Configuration specifying how to treat different headers. If no headers are
    specified Amazon SageMaker AI will by default base64 encode when capturing the
    data.
    """

    CsvContentTypes: list[str]
    """The list of all content type headers that Amazon SageMaker AI will treat as
    CSV and capture accordingly. Items: 1 to 10."""

    JsonContentTypes: list[str]
    """The list of all content type headers that SageMaker AI will treat as JSON and
    capture accordingly. Items: 1 to 10."""


class DataCaptureConfig(TypedDict):
    """Configuration to control how SageMaker AI captures inference data."""

    EnableCapture: NotRequired[bool]
    """Whether data capture should be enabled or disabled (defaults to enabled)."""

    InitialSamplingPercentage: int
    """The percentage of requests SageMaker AI will capture. Range: 0 to 100."""

    DestinationS3Uri: str
    """The Amazon S3 location used to capture the data. Length: at most 512. Pattern:
    `(https|s3)://([^/])/?(.*)`."""

    KmsKeyId: NotRequired[str]
    """The Amazon Resource Name (ARN) of an Key Management Service key that SageMaker
    AI uses to encrypt the captured data at rest using Amazon S3 server-side
    encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    CaptureOptions: list[CaptureOption]
    """Specifies data Model Monitor will capture. Items: 1 to 32."""

    CaptureContentTypeHeader: NotRequired[CaptureContentTypeHeader]
    """Configuration specifying how to treat different headers. If no headers are
    specified SageMaker AI will by default base64 encode when capturing the data."""


class DescribeEndpointConfigOutput(TypedDict, total=False):
    EndpointConfigName: Required[str]
    """Name of the SageMaker endpoint configuration."""

    EndpointConfigArn: Required[str]
    ProductionVariants: Required[list[ProductionVariant]]
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint."""

    DataCaptureConfig: DataCaptureConfig
    """Configuration to control how SageMaker AI captures inference data."""

    KmsKeyId: str
    """Amazon Web Services KMS key ID Amazon SageMaker uses to encrypt data when
    storing it on the ML storage volume attached to the instance."""

    CreationTime: Required[datetime]
    """A timestamp that shows when the endpoint configuration was created."""

    AsyncInferenceConfig: AsyncInferenceConfig
    """Returns the description of an endpoint configuration created using the
    `CreateEndpointConfig` API."""

    ExplainerConfig: ExplainerConfig
    """The configuration parameters for an explainer."""

    ShadowProductionVariants: list[ProductionVariant]
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint in shadow mode with production traffic replicated from the
    model specified on `ProductionVariants`."""

    ExecutionRoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that you assigned to the
    endpoint configuration."""

    VpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    EnableNetworkIsolation: bool
    """Indicates whether all model containers deployed to the endpoint are isolated."""

    MetricsConfig: MetricsConfig
    """The configuration parameters for utilization metrics."""

    CrossRegionTrafficConfig: CrossRegionTrafficConfig
    """The cross-Region traffic cap, if the endpoint configuration sets one."""

    ResponseMetadata: Required[ResponseMetadata]


class ExperimentSource(TypedDict):
    SourceArn: str
    SourceType: NotRequired[str]


class DescribeExperimentResponse(TypedDict, total=False):
    ExperimentName: str
    ExperimentArn: str
    DisplayName: str
    """The name of the experiment as displayed."""

    Source: ExperimentSource
    """The Amazon Resource Name (ARN) of the source and, optionally, the type."""

    Description: str
    CreationTime: datetime
    """When the experiment was created."""

    CreatedBy: UserContext
    """Who created the experiment."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Who last modified the experiment."""

    ResponseMetadata: Required[ResponseMetadata]


class VectorConfig(TypedDict):
    """Configuration for your vector collection type."""

    Dimension: int
    """The number of elements in your vector. Range: 1 to 8192."""


class CollectionConfig(TypedDict):
    """Configuration for your collection. Exactly one of: `VectorConfig`."""

    VectorConfig: VectorConfig


class FeatureDefinition(TypedDict):
    """A list of features."""

    FeatureName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`."""

    FeatureType: literals.FeatureType
    CollectionType: NotRequired[literals.CollectionType]
    """A grouping of elements where each element within the collection must have the
    same feature type (`String`, `Integral`, or `Fractional`)."""

    CollectionConfig: NotRequired[CollectionConfig]


class OnlineStoreSecurityConfig(TypedDict, total=False):
    """The security configuration for `OnlineStore`."""

    KmsKeyId: str
    """The Amazon Web Services Key Management Service (KMS) key ARN that SageMaker
    Feature Store uses to encrypt the Amazon S3 objects at rest using Amazon S3
    server-side encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class TtlDuration(TypedDict, total=False):
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`.
    """

    Unit: literals.TtlDurationUnit
    """`TtlDuration` time unit."""

    Value: int
    """`TtlDuration` time value. Range: at least 1."""


class OnlineStoreConfig(TypedDict, total=False):
    """Use this to specify the Amazon Web Services Key Management Service (KMS) Key
    ID, or `KMSKeyId`, for at rest data encryption. The default value is `False`.
    """

    SecurityConfig: OnlineStoreSecurityConfig
    """Use to specify KMS Key ID (`KMSKeyId`) for at-rest encryption of your
    `OnlineStore`."""

    EnableOnlineStore: bool
    """Turn `OnlineStore` off by specifying `False` for the `EnableOnlineStore` flag.
    The default value is `False`."""

    TtlDuration: TtlDuration
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`."""

    StorageType: literals.StorageType
    """Option for different tiers of low latency storage for real-time data
    retrieval."""


class S3StorageConfig(TypedDict, total=False):
    """The Amazon Simple Storage (Amazon S3) location and security configuration for
    `OfflineStore`.
    """

    S3Uri: Required[str]
    """The S3 URI, or location in Amazon S3, of `OfflineStore`. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: str
    """The Amazon Web Services Key Management Service (KMS) key ARN of the key used
    to encrypt any objects written into the `OfflineStore` S3 location. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    ResolvedOutputS3Uri: str
    """The S3 path where offline records are written. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""


class DataCatalogConfig(TypedDict):
    """The meta data of the Glue table which serves as data catalog for the
    `OfflineStore`.
    """

    TableName: str
    """The name of the Glue table. Length: 1 to 255."""

    Catalog: str
    """The name of the Glue table catalog. Length: 1 to 255."""

    Database: str
    """The name of the Glue table database. Length: 1 to 255."""


class OfflineStoreConfig(TypedDict, total=False):
    """The configuration of an `OfflineStore`."""

    S3StorageConfig: Required[S3StorageConfig]
    """The Amazon Simple Storage (Amazon S3) location of `OfflineStore`."""

    DisableGlueTableCreation: bool
    """Set to `True` to disable the automatic creation of an Amazon Web Services Glue
    table when configuring an `OfflineStore`. The default value is `False`."""

    DataCatalogConfig: DataCatalogConfig
    """The meta data of the Glue table for the `OfflineStore`."""

    TableFormat: literals.TableFormat


class ThroughputConfigDescription(TypedDict, total=False):
    """Active throughput configuration of the feature group."""

    ThroughputMode: Required[literals.ThroughputMode]
    """The mode used for your feature group throughput: `ON_DEMAND` or `PROVISIONED`."""

    ProvisionedReadCapacityUnits: int
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling."""

    ProvisionedWriteCapacityUnits: int
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling."""


class OfflineStoreStatus(TypedDict):
    Status: literals.OfflineStoreStatusValue
    """An `OfflineStore` status."""

    BlockedReason: NotRequired[str]
    """The justification for why the OfflineStoreStatus is Blocked (if applicable)."""


class LastUpdateStatus(TypedDict):
    """A value that indicates whether the update was successful."""

    Status: literals.LastUpdateStatusValue
    """A value that indicates whether the update was made successful."""

    FailureReason: NotRequired[str]
    """If the update wasn't successful, indicates the reason why it failed."""


class DescribeFeatureGroupResponse(TypedDict, total=False):
    FeatureGroupArn: Required[str]
    """The Amazon Resource Name (ARN) of the `FeatureGroup`."""

    FeatureGroupName: Required[str]
    """he name of the `FeatureGroup`."""

    RecordIdentifierFeatureName: Required[str]
    """The name of the `Feature` used for `RecordIdentifier`, whose value uniquely
    identifies a record stored in the feature store."""

    EventTimeFeatureName: Required[str]
    """The name of the feature that stores the `EventTime` of a Record in a
    `FeatureGroup`."""

    FeatureDefinitions: Required[list[FeatureDefinition]]
    """A list of the `Features` in the `FeatureGroup`."""

    CreationTime: Required[datetime]
    """A timestamp indicating when SageMaker created the `FeatureGroup`."""

    LastModifiedTime: datetime
    """A timestamp indicating when the feature group was last updated."""

    OnlineStoreConfig: OnlineStoreConfig
    """The configuration for the `OnlineStore`."""

    OfflineStoreConfig: OfflineStoreConfig
    ThroughputConfig: ThroughputConfigDescription
    """Active throughput configuration of the feature group."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM execution role used to persist data
    into the OfflineStore if an OfflineStoreConfig is provided."""

    FeatureGroupStatus: literals.FeatureGroupStatus
    OfflineStoreStatus: OfflineStoreStatus
    """The status of the `OfflineStore`."""

    LastUpdateStatus: LastUpdateStatus
    """A value indicating whether the update made to the feature group was
    successful."""

    FailureReason: str
    """The reason that the `FeatureGroup` failed to be replicated in the
    `OfflineStore`."""

    Description: str
    """A free form description of the feature group."""

    NextToken: Required[str]
    """A token to resume pagination of the list of `Features` (`FeatureDefinitions`)."""

    OnlineStoreTotalSizeBytes: int
    """The size of the `OnlineStore` in bytes."""

    ResponseMetadata: Required[ResponseMetadata]


class FeatureParameter(TypedDict, total=False):
    """A key-value pair that you specify to describe the feature."""

    Key: str
    """Length: 1 to 255. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-]*)`."""

    Value: str
    """The value that belongs to a key. Length: 1 to 255. Pattern:
    `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-]*)`."""


class DescribeFeatureMetadataResponse(TypedDict):
    FeatureGroupArn: str
    """The Amazon Resource Number (ARN) of the feature group that contains the
    feature."""

    FeatureGroupName: str
    """The name of the feature group that you've specified."""

    FeatureName: str
    """The name of the feature that you've specified."""

    FeatureType: literals.FeatureType
    """The data type of the feature."""

    CreationTime: datetime
    """A timestamp indicating when the feature was created."""

    LastModifiedTime: datetime
    """A timestamp indicating when the metadata for the feature group was modified."""

    Description: NotRequired[str]
    """The description you added to describe the feature."""

    Parameters: NotRequired[list[FeatureParameter]]
    """The key-value pairs that you added to describe the feature."""

    ResponseMetadata: ResponseMetadata


class HumanLoopRequestSource(TypedDict):
    """Container for configuring the source of human task requests."""

    AwsManagedHumanLoopRequestSource: literals.AwsManagedHumanLoopRequestSource
    """Specifies whether Amazon Rekognition or Amazon Textract are used as the
    integration source."""


class HumanLoopActivationConditionsConfig(TypedDict):
    """Defines under what conditions SageMaker creates a human loop."""

    HumanLoopActivationConditions: str
    """JSON expressing use-case specific conditions declaratively. Length: at most
    10240."""


class HumanLoopActivationConfig(TypedDict):
    """Provides information about how and under what conditions SageMaker creates a
    human loop.
    """

    HumanLoopActivationConditionsConfig: HumanLoopActivationConditionsConfig
    """Container structure for defining under what conditions SageMaker creates a
    human loop."""


class USD(TypedDict, total=False):
    """Represents an amount of money in United States dollars."""

    Dollars: int
    """The whole number of dollars in the amount. Range: 0 to 2."""

    Cents: int
    """The fractional portion, in cents, of the amount. Range: 0 to 99."""

    TenthFractionsOfACent: int
    """Range: 0 to 9."""


class PublicWorkforceTaskPrice(TypedDict, total=False):
    """Defines the amount of money paid to an Amazon Mechanical Turk worker for each
    task performed.
    """

    AmountInUsd: USD
    """Defines the amount of money paid to an Amazon Mechanical Turk worker in United
    States dollars."""


class HumanLoopConfig(TypedDict):
    """Describes the work to be performed by human workers."""

    WorkteamArn: str
    """Amazon Resource Name (ARN) of a team of workers. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`."""

    HumanTaskUiArn: str
    """The Amazon Resource Name (ARN) of the human task user interface. Length: at
    most 1024."""

    TaskTitle: str
    """A title for the human worker task. Length: 1 to 128. Pattern: `[\\t\\n\\r
    -\\uD7FF\\uE000-\\uFFFD]*`."""

    TaskDescription: str
    """A description for the human worker task. Length: 1 to 255."""

    TaskCount: int
    """The number of distinct workers who will perform the same task on each object.
    Range: 1 to 3."""

    TaskAvailabilityLifetimeInSeconds: NotRequired[int]
    """The length of time that a task remains available for review by human workers.
    Range: at least 1."""

    TaskTimeLimitInSeconds: NotRequired[int]
    """The amount of time that a worker has to complete a task. The default value is
    3,600 seconds (1 hour). Range: at least 30."""

    TaskKeywords: NotRequired[list[str]]
    """Keywords used to describe the task so that workers can discover the task.
    Items: 1 to 5."""

    PublicWorkforceTaskPrice: NotRequired[PublicWorkforceTaskPrice]
    """Defines the amount of money paid to an Amazon Mechanical Turk worker for each
    task performed."""


class FlowDefinitionOutputConfig(TypedDict):
    """Contains information about where human output will be stored."""

    S3OutputPath: str
    """The Amazon S3 path where the object containing human output will be made
    available. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: NotRequired[str]
    """The Amazon Key Management Service (KMS) key ID for server-side encryption.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class DescribeFlowDefinitionResponse(TypedDict):
    FlowDefinitionArn: str
    """The Amazon Resource Name (ARN) of the flow defintion."""

    FlowDefinitionName: str
    """The Amazon Resource Name (ARN) of the flow definition."""

    FlowDefinitionStatus: literals.FlowDefinitionStatus
    CreationTime: datetime
    """The timestamp when the flow definition was created."""

    HumanLoopRequestSource: NotRequired[HumanLoopRequestSource]
    """Container for configuring the source of human task requests."""

    HumanLoopActivationConfig: NotRequired[HumanLoopActivationConfig]
    """An object containing information about what triggers a human review workflow."""

    HumanLoopConfig: NotRequired[HumanLoopConfig]
    """An object containing information about who works on the task, the workforce
    task price, and other task details."""

    OutputConfig: FlowDefinitionOutputConfig
    """An object containing information about the output file."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Identity and Access
    Management (IAM) execution role for the flow definition."""

    FailureReason: NotRequired[str]
    """The reason your flow definition failed."""

    ResponseMetadata: ResponseMetadata


class HubS3StorageConfig(TypedDict, total=False):
    """The Amazon S3 storage configuration of a hub."""

    S3OutputPath: str
    """The Amazon S3 bucket prefix for hosting hub content. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class DescribeHubResponse(TypedDict, total=False):
    HubName: Required[str]
    HubArn: Required[str]
    HubDisplayName: str
    HubDescription: str
    HubSearchKeywords: list[str]
    """The searchable keywords for the hub."""

    S3StorageConfig: HubS3StorageConfig
    HubStatus: Required[literals.HubStatus]
    FailureReason: str
    """The failure reason if importing hub content failed."""

    CreationTime: Required[datetime]
    """The date and time that the hub was created."""

    LastModifiedTime: Required[datetime]
    CreatedBy: UserContext
    """Information about the user who created the hub."""

    LastModifiedBy: UserContext
    """Information about the user who last modified the hub."""

    ResponseMetadata: Required[ResponseMetadata]


class HubContentDependency(TypedDict, total=False):
    """Any dependencies related to hub content, such as scripts, model artifacts,
    datasets, or notebooks.
    """

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
    """A string that provides a description of the hub content."""

    HubContentDocument: Required[str]
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more."""

    SageMakerPublicHubContentArn: str
    ReferenceMinVersion: str
    """The minimum version of the hub content."""

    SupportStatus: literals.HubContentSupportStatus
    HubContentSearchKeywords: list[str]
    """The searchable keywords for the hub content."""

    HubContentDependencies: list[HubContentDependency]
    """The location of any dependencies that the hub content has, such as scripts,
    model artifacts, datasets, or notebooks."""

    HubContentStatus: Required[literals.HubContentStatus]
    FailureReason: str
    """The failure reason if importing hub content failed."""

    CreationTime: Required[datetime]
    """The date and time that hub content was created."""

    LastModifiedTime: datetime
    CreatedBy: UserContext
    """Information about the user who created the hub content."""

    LastModifiedBy: UserContext
    """Information about the user who last modified the hub content."""

    ResponseMetadata: Required[ResponseMetadata]


class UiTemplateInfo(TypedDict, total=False):
    """Container for user interface template information."""

    Url: str
    """The URL for the user interface template."""

    ContentSha256: str
    """The SHA-256 digest of the contents of the template."""


class DescribeHumanTaskUiResponse(TypedDict):
    HumanTaskUiArn: str
    """The Amazon Resource Name (ARN) of the human task user interface (worker task
    template)."""

    HumanTaskUiName: str
    """The name of the human task user interface (worker task template)."""

    HumanTaskUiStatus: NotRequired[literals.HumanTaskUiStatus]
    """The status of the human task user interface (worker task template)."""

    CreationTime: datetime
    """The timestamp when the human task user interface was created."""

    UiTemplate: UiTemplateInfo
    """Container for user interface template information."""

    ResponseMetadata: ResponseMetadata


class HyperbandStrategyConfig(TypedDict, total=False):
    """The configuration for `Hyperband`, a multi-fidelity based hyperparameter
    tuning strategy.
    """

    MinResource: int
    """The minimum number of resources (such as epochs) that can be used by a
    training job launched by a hyperparameter tuning job. Range: at least 1."""

    MaxResource: int
    """The maximum number of resources (such as epochs) that can be used by a
    training job launched by a hyperparameter tuning job. Range: at least 1."""


class HyperParameterTuningJobStrategyConfig(TypedDict, total=False):
    """The configuration for a training job launched by a hyperparameter tuning job."""

    HyperbandStrategyConfig: HyperbandStrategyConfig
    """The configuration for the object that specifies the `Hyperband` strategy."""


class ResourceLimits(TypedDict, total=False):
    """Specifies the maximum number of training jobs and parallel training jobs that
    a hyperparameter tuning job can launch.
    """

    MaxNumberOfTrainingJobs: int
    """The maximum number of training jobs that a hyperparameter tuning job can
    launch. Range: at least 1."""

    MaxParallelTrainingJobs: Required[int]
    """The maximum number of concurrent training jobs that a hyperparameter tuning
    job can launch. Range: at least 1."""

    MaxRuntimeInSeconds: int
    """The maximum time in seconds that a hyperparameter tuning job can run. Range:
    120 to 15768000."""


class IntegerParameterRange(TypedDict):
    """For a hyperparameter of the integer type, specifies the range that a
    hyperparameter tuning job searches.
    """

    Name: str
    """The name of the hyperparameter to search. Length: at most 256."""

    MinValue: str
    """The minimum value of the hyperparameter to search. Length: at most 256."""

    MaxValue: str
    """The maximum value of the hyperparameter to search. Length: at most 256."""

    ScalingType: NotRequired[literals.HyperParameterScalingType]
    """The scale that hyperparameter tuning uses to search the hyperparameter range."""


class ContinuousParameterRange(TypedDict):
    """A list of continuous hyperparameters to tune."""

    Name: str
    """The name of the continuous hyperparameter to tune. Length: at most 256."""

    MinValue: str
    """The minimum value for the hyperparameter. Length: at most 256."""

    MaxValue: str
    """The maximum value for the hyperparameter. Length: at most 256."""

    ScalingType: NotRequired[literals.HyperParameterScalingType]
    """The scale that hyperparameter tuning uses to search the hyperparameter range."""


class CategoricalParameterRange(TypedDict):
    """A list of categorical hyperparameters to tune."""

    Name: str
    """The name of the categorical hyperparameter to tune. Length: at most 256."""

    Values: list[str]
    """A list of the categories for the hyperparameter. Items: 1 to 30."""


class AutoParameter(TypedDict):
    """The name and an example value of the hyperparameter that you want to use in
    Autotune.
    """

    Name: str
    """The name of the hyperparameter to optimize using Autotune. Length: at most
    256."""

    ValueHint: str
    """An example value of the hyperparameter to optimize using Autotune. Length: at
    most 256."""


class ParameterRanges(TypedDict, total=False):
    """Specifies ranges of integer, continuous, and categorical hyperparameters that
    a hyperparameter tuning job searches.
    """

    IntegerParameterRanges: list[IntegerParameterRange]
    """The array of IntegerParameterRange objects that specify ranges of integer
    hyperparameters that a hyperparameter tuning job searches. Items: at most 30."""

    ContinuousParameterRanges: list[ContinuousParameterRange]
    """The array of ContinuousParameterRange objects that specify ranges of
    continuous hyperparameters that a hyperparameter tuning job searches. Items: at
    most 30."""

    CategoricalParameterRanges: list[CategoricalParameterRange]
    """The array of CategoricalParameterRange objects that specify ranges of
    categorical hyperparameters that a hyperparameter tuning job searches. Items: at
    most 30."""

    AutoParameters: list[AutoParameter]
    """A list containing hyperparameter names and example values to be used by
    Autotune to determine optimal ranges for your tuning job. Items: at most 100."""


class BestObjectiveNotImproving(TypedDict, total=False):
    """A structure that keeps track of which training jobs launched by your
    hyperparameter tuning job are not improving model performance as evaluated
    against an objective function.
    """

    MaxNumberOfTrainingJobsNotImproving: int
    """The number of training jobs that have failed to improve model performance by
    1% or greater over prior training jobs as evaluated against an objective
    function. Range: at least 3."""


class ConvergenceDetected(TypedDict, total=False):
    """A flag to indicating that automatic model tuning (AMT) has detected model
    convergence, defined as a lack of significant improvement (1% or less) against an
    objective metric.
    """

    CompleteOnConvergence: literals.CompleteOnConvergence
    """A flag to stop a tuning job once AMT has detected that the job has converged."""


class TuningJobCompletionCriteria(TypedDict, total=False):
    TargetObjectiveMetricValue: float
    BestObjectiveNotImproving: BestObjectiveNotImproving
    """A flag to stop your hyperparameter tuning job if model performance fails to
    improve as evaluated against an objective function."""

    ConvergenceDetected: ConvergenceDetected
    """A flag to top your hyperparameter tuning job if automatic model tuning (AMT)
    has detected that your model has converged as evaluated against your objective
    function."""


class HyperParameterTuningJobConfig(TypedDict, total=False):
    """Configures a hyperparameter tuning job."""

    Strategy: Required[literals.HyperParameterTuningJobStrategyType]
    """Specifies how hyperparameter tuning chooses the combinations of hyperparameter
    values to use for the training job it launches."""

    StrategyConfig: HyperParameterTuningJobStrategyConfig
    """The configuration for the `Hyperband` optimization strategy."""

    HyperParameterTuningJobObjective: HyperParameterTuningJobObjective
    """The HyperParameterTuningJobObjective specifies the objective metric used to
    evaluate the performance of training jobs launched by this tuning job."""

    ResourceLimits: Required[ResourceLimits]
    """The ResourceLimits object that specifies the maximum number of training and
    parallel training jobs that can be used for this hyperparameter tuning job."""

    ParameterRanges: ParameterRanges
    """The ParameterRanges object that specifies the ranges of hyperparameters that
    this tuning job searches over to find the optimal configuration for the highest
    model performance against your chosen objective metric."""

    TrainingJobEarlyStoppingType: literals.TrainingJobEarlyStoppingType
    """Specifies whether to use early stopping for training jobs launched by the
    hyperparameter tuning job. This parameter can take on one of the following values
    (the default value is `OFF`): OFF, AUTO."""

    TuningJobCompletionCriteria: TuningJobCompletionCriteria
    RandomSeed: int
    """A value used to initialize a pseudo-random number generator. Range: at least
    0."""


class HyperParameterAlgorithmSpecification(TypedDict, total=False):
    """Specifies which training algorithm to use for training jobs that a
    hyperparameter tuning job launches and the metrics to monitor.
    """

    TrainingImage: str
    """The registry path of the Docker image that contains the training algorithm.
    Length: at most 255."""

    TrainingInputMode: Required[literals.TrainingInputMode]
    """The training input mode that the algorithm supports."""

    AlgorithmName: str
    """The name of the resource algorithm to use for the hyperparameter tuning job.
    Length: 1 to 170."""

    MetricDefinitions: list[MetricDefinition]
    """An array of MetricDefinition objects that specify the metrics that the
    algorithm emits. Items: at most 40."""


class HyperParameterTuningInstanceConfig(TypedDict):
    """The configuration for hyperparameter tuning resources for use in training jobs
    launched by the tuning job.
    """

    InstanceType: literals.TrainingInstanceType
    """The instance type used for processing of hyperparameter optimization jobs."""

    InstanceCount: int
    """The number of instances of the type specified by `InstanceType`. Range: at
    least 0."""

    VolumeSizeInGB: int
    """The volume size in GB of the data to be processed for hyperparameter
    optimization (optional). Range: at least 1."""


class HyperParameterTuningResourceConfig(TypedDict, total=False):
    """The configuration of resources, including compute instances and storage
    volumes for use in training jobs launched by hyperparameter tuning jobs.
    """

    InstanceType: literals.TrainingInstanceType
    """The instance type used to run hyperparameter optimization tuning jobs."""

    InstanceCount: int
    """The number of compute instances of type `InstanceType` to use. Range: at least
    0."""

    VolumeSizeInGB: int
    """The volume size in GB for the storage volume to be used in processing
    hyperparameter optimization jobs (optional). Range: at least 0."""

    VolumeKmsKeyId: str
    """A key used by Amazon Web Services Key Management Service to encrypt data on
    the storage volume attached to the compute instances used to run the training
    job. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    AllocationStrategy: literals.HyperParameterTuningAllocationStrategy
    """The strategy that determines the order of preference for resources specified
    in `InstanceConfigs` used in hyperparameter optimization."""

    InstanceConfigs: list[HyperParameterTuningInstanceConfig]
    """A list containing the configuration(s) for one or more resources for
    processing hyperparameter jobs. Items: 1 to 6."""


class CheckpointConfig(TypedDict):
    """Contains information about the output location for managed spot training
    checkpoint data.
    """

    S3Uri: str
    """Identifies the S3 path where you want SageMaker to store checkpoints. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    LocalPath: NotRequired[str]
    """The local directory where checkpoints are written. Length: at most 4096."""


class RetryStrategy(TypedDict):
    """The retry strategy to use when a training job fails due to an
    `InternalServerError`.
    """

    MaximumRetryAttempts: int
    """The number of times to retry the job. Range: 1 to 30."""


class HyperParameterTrainingJobDefinition(TypedDict, total=False):
    """Defines the training jobs launched by a hyperparameter tuning job."""

    DefinitionName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""

    TuningObjective: HyperParameterTuningJobObjective
    """Defines the objective metric for a hyperparameter tuning job."""

    HyperParameterRanges: ParameterRanges
    """Specifies ranges of integer, continuous, and categorical hyperparameters that
    a hyperparameter tuning job searches."""

    StaticHyperParameters: dict[str, str]
    """Specifies the values of hyperparameters that do not change for the tuning job.
    Items: at most 100."""

    AlgorithmSpecification: Required[HyperParameterAlgorithmSpecification]
    """The HyperParameterAlgorithmSpecification object that specifies the resource
    algorithm to use for the training jobs that the tuning job launches."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role associated with the training
    jobs that the tuning job launches. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    InputDataConfig: list[Channel]
    """An array of Channel objects that specify the input for the training jobs that
    the tuning job launches. Items: 1 to 20."""

    VpcConfig: VpcConfig
    """The VpcConfig object that specifies the VPC that you want the training jobs
    that this hyperparameter tuning job launches to connect to."""

    OutputDataConfig: Required[OutputDataConfig]
    """Specifies the path to the Amazon S3 bucket where you store model artifacts
    from the training jobs that the tuning job launches."""

    ResourceConfig: ResourceConfig
    """The resources, including the compute instances and storage volumes, to use for
    the training jobs that the tuning job launches."""

    HyperParameterTuningResourceConfig: HyperParameterTuningResourceConfig
    """The configuration for the hyperparameter tuning resources, including the
    compute instances and storage volumes, used for training jobs launched by the
    tuning job. By default, storage volumes hold model artifacts and incremental
    states."""

    StoppingCondition: Required[StoppingCondition]
    """Specifies a limit to how long a model hyperparameter training job can run."""

    EnableNetworkIsolation: bool
    """Isolates the training container."""

    EnableInterContainerTrafficEncryption: bool
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`."""

    EnableManagedSpotTraining: bool
    """A Boolean indicating whether managed spot training is enabled (`True`) or not
    (`False`)."""

    CheckpointConfig: CheckpointConfig
    """Contains information about the output location for managed spot training
    checkpoint data."""

    RetryStrategy: RetryStrategy
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`."""

    Environment: dict[str, str]
    """An environment variable that you can pass into the SageMaker CreateTrainingJob
    API. Items: at most 48."""


class TrainingJobStatusCounters(TypedDict, total=False):
    """The numbers of training jobs launched by a hyperparameter tuning job,
    categorized by status.
    """

    Completed: int
    """The number of completed training jobs launched by the hyperparameter tuning
    job."""

    InProgress: int
    """The number of in-progress training jobs launched by a hyperparameter tuning
    job."""

    RetryableError: int
    """The number of training jobs that failed, but can be retried."""

    NonRetryableError: int
    """The number of training jobs that failed and can't be retried."""

    Stopped: int
    """The number of training jobs launched by a hyperparameter tuning job that were
    manually stopped."""


class ObjectiveStatusCounters(TypedDict, total=False):
    """Specifies the number of training jobs that this hyperparameter tuning job
    launched, categorized by the status of their objective metric.
    """

    Succeeded: int
    """The number of training jobs whose final objective metric was evaluated by the
    hyperparameter tuning job and used in the hyperparameter tuning process."""

    Pending: int
    """The number of training jobs that are in progress and pending evaluation of
    their final objective metric."""

    Failed: int
    """The number of training jobs whose final objective metric was not evaluated and
    used in the hyperparameter tuning process."""


class FinalHyperParameterTuningJobObjectiveMetric(TypedDict):
    """Shows the latest objective metric emitted by a training job that was launched
    by a hyperparameter tuning job.
    """

    Type: NotRequired[literals.HyperParameterTuningJobObjectiveType]
    """Select if you want to minimize or maximize the objective metric during
    hyperparameter tuning."""

    MetricName: str
    Value: float


class HyperParameterTrainingJobSummary(TypedDict, total=False):
    """The container for the summary information about a training job."""

    TrainingJobDefinitionName: str
    TrainingJobName: Required[str]
    TrainingJobArn: Required[str]
    TuningJobName: str
    """The HyperParameter tuning job that launched the training job."""

    CreationTime: Required[datetime]
    """The date and time that the training job was created."""

    TrainingStartTime: datetime
    """The date and time that the training job started."""

    TrainingEndTime: datetime
    """Specifies the time when the training job ends on training instances."""

    TrainingJobStatus: Required[literals.TrainingJobStatus]
    TunedHyperParameters: Required[dict[str, str]]
    """A list of the hyperparameters for which you specified ranges to search."""

    FailureReason: str
    """The reason that the training job failed."""

    FinalHyperParameterTuningJobObjectiveMetric: (
        FinalHyperParameterTuningJobObjectiveMetric
    )
    """The FinalHyperParameterTuningJobObjectiveMetric object that specifies the
    value of the objective metric of the tuning job that launched this training job."""

    ObjectiveStatus: literals.ObjectiveStatus
    """The status of the objective metric for the training job: Succeeded, Pending,
    Failed."""


class ParentHyperParameterTuningJob(TypedDict, total=False):
    """A previously completed or stopped hyperparameter tuning job to be used as a
    starting point for a new hyperparameter tuning job.
    """

    HyperParameterTuningJobName: str
    """The name of the hyperparameter tuning job to be used as a starting point for a
    new hyperparameter tuning job. Length: 1 to 32. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class HyperParameterTuningJobWarmStartConfig(TypedDict):
    """Specifies the configuration for a hyperparameter tuning job that uses one or
    more previous hyperparameter tuning jobs as a starting point.
    """

    ParentHyperParameterTuningJobs: list[ParentHyperParameterTuningJob]
    """An array of hyperparameter tuning jobs that are used as the starting point for
    the new hyperparameter tuning job. Items: 1 to 5."""

    WarmStartType: literals.HyperParameterTuningJobWarmStartType
    """Specifies one of the following: IDENTICAL_DATA_AND_ALGORITHM,
    TRANSFER_LEARNING."""


class Autotune(TypedDict):
    """A flag to indicate if you want to use Autotune to automatically find optimal
    values for the following fields: ParameterRanges, ResourceLimits,
    TrainingJobEarlyStoppingType, RetryStrategy, Strategy, ...
    """

    Mode: literals.AutotuneMode
    """Set `Mode` to `Enabled` if you want to use Autotune."""


class HyperParameterTuningJobCompletionDetails(TypedDict, total=False):
    """A structure that contains runtime information about both current and completed
    hyperparameter tuning jobs.
    """

    NumberOfTrainingJobsObjectiveNotImproving: int
    """The number of training jobs launched by a tuning job that are not improving
    (1% or less) as measured by model performance evaluated against an objective
    function."""

    ConvergenceDetectedTime: datetime
    """The time in timestamp format that AMT detected model convergence, as defined
    by a lack of significant improvement over time based on criteria developed over a
    wide range of diverse benchmarking tests."""


class HyperParameterTuningJobConsumedResources(TypedDict, total=False):
    """The total resources consumed by your hyperparameter tuning job."""

    RuntimeInSeconds: int
    """The wall clock runtime in seconds used by your hyperparameter tuning job."""


class DescribeHyperParameterTuningJobResponse(TypedDict, total=False):
    HyperParameterTuningJobName: Required[str]
    """The name of the hyperparameter tuning job."""

    HyperParameterTuningJobArn: Required[str]
    HyperParameterTuningJobConfig: Required[HyperParameterTuningJobConfig]
    """The HyperParameterTuningJobConfig object that specifies the configuration of
    the tuning job."""

    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    """The HyperParameterTrainingJobDefinition object that specifies the definition
    of the training jobs that this tuning job launches."""

    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    """A list of the HyperParameterTrainingJobDefinition objects launched for this
    tuning job."""

    HyperParameterTuningJobStatus: Required[literals.HyperParameterTuningJobStatus]
    CreationTime: Required[datetime]
    """The date and time that the tuning job started."""

    HyperParameterTuningEndTime: datetime
    """The date and time that the tuning job ended."""

    LastModifiedTime: datetime
    """The date and time that the status of the tuning job was modified."""

    TrainingJobStatusCounters: Required[TrainingJobStatusCounters]
    """The TrainingJobStatusCounters object that specifies the number of training
    jobs, categorized by status, that this tuning job launched."""

    ObjectiveStatusCounters: Required[ObjectiveStatusCounters]
    """The ObjectiveStatusCounters object that specifies the number of training jobs,
    categorized by the status of their final objective metric, that this tuning job
    launched."""

    BestTrainingJob: HyperParameterTrainingJobSummary
    """A TrainingJobSummary object that describes the training job that completed
    with the best current HyperParameterTuningJobObjective."""

    OverallBestTrainingJob: HyperParameterTrainingJobSummary
    """If the hyperparameter tuning job is an warm start tuning job with a
    `WarmStartType` of `IDENTICAL_DATA_AND_ALGORITHM`, this is the TrainingJobSummary
    for the training job with the best objective metric value of all training jobs
    launched by this tuning job and all parent jobs specified for the warm start
    tuning job."""

    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    """The configuration for starting the hyperparameter parameter tuning job using
    one or more previous tuning jobs as a starting point."""

    Autotune: Autotune
    """A flag to indicate if autotune is enabled for the hyperparameter tuning job."""

    FailureReason: str
    """If the tuning job failed, the reason it failed."""

    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    """Tuning job completion information returned as the response from a
    hyperparameter tuning job."""

    ConsumedResources: HyperParameterTuningJobConsumedResources
    """The total resources consumed by your hyperparameter tuning job."""

    ResponseMetadata: Required[ResponseMetadata]


class DescribeImageResponse(TypedDict, total=False):
    CreationTime: datetime
    """When the image was created."""

    Description: str
    DisplayName: str
    """The name of the image as displayed."""

    FailureReason: str
    """When a create, update, or delete operation fails, the reason for the failure."""

    ImageArn: str
    ImageName: str
    ImageStatus: literals.ImageStatus
    LastModifiedTime: datetime
    RoleArn: str
    """The ARN of the IAM role that enables Amazon SageMaker AI to perform tasks on
    your behalf."""

    ResponseMetadata: Required[ResponseMetadata]


class DescribeImageVersionResponse(TypedDict, total=False):
    BaseImage: str
    """The registry path of the container image on which this image version is based."""

    ContainerImage: str
    """The registry path of the container image that contains this image version."""

    CreationTime: datetime
    """When the version was created."""

    FailureReason: str
    """When a create or delete operation fails, the reason for the failure."""

    ImageArn: str
    """The ARN of the image the version is based on."""

    ImageVersionArn: str
    ImageVersionStatus: literals.ImageVersionStatus
    LastModifiedTime: datetime
    Version: int
    VendorGuidance: literals.VendorGuidance
    """The stability of the image version specified by the maintainer."""

    JobType: literals.JobType
    """Indicates SageMaker AI job type compatibility."""

    MLFramework: str
    """The machine learning framework vended in the image version."""

    ProgrammingLang: str
    """The supported programming language and its version."""

    Processor: literals.Processor
    """Indicates CPU or GPU compatibility."""

    Horovod: bool
    """Indicates Horovod compatibility."""

    ReleaseNotes: str
    """The maintainer description of the image version."""

    ResponseMetadata: Required[ResponseMetadata]


class MetricsEndpoint(TypedDict):
    """Specifies a metrics endpoint for a container, including the path where the
    container exposes Prometheus-formatted metrics and the frequency at which to
    publish them to Amazon CloudWatch.
    """

    MetricsEndpointPath: str
    """The path to the metrics endpoint exposed by the container. If not specified,
    defaults to `/metrics`. Length: at most 256. Pattern:
    `/(?!.*\\.\\.)[a-zA-Z0-9/_.\\-]+`."""

    MetricPublishFrequencyInSeconds: NotRequired[int]
    """The interval, in seconds, at which container metrics scraped from the endpoint
    are published to Amazon CloudWatch. Defaults to `60`."""


class ContainerMetricsConfig(TypedDict, total=False):
    """The configuration for container-level metrics scraping."""

    MetricsEndpoints: list[MetricsEndpoint]
    """A list of metrics endpoints to scrape from the container. Items: at most 1."""


class InferenceComponentContainerSpecificationSummary(TypedDict, total=False):
    """Details about the resources that are deployed with this inference component."""

    DeployedImage: DeployedImage
    """Gets the Amazon EC2 Container Registry path of the docker image of the model
    that is hosted in this ProductionVariant."""

    ArtifactUrl: str
    """The Amazon S3 path where the model artifacts are stored."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    ContainerMetricsConfig: ContainerMetricsConfig
    """The container metrics scraping configuration for this inference component,
    including the metrics endpoint path and publishing frequency."""


class InferenceComponentStartupParameters(TypedDict, total=False):
    """Settings that take effect while the model container starts up."""

    ModelDataDownloadTimeoutInSeconds: int
    """The timeout value, in seconds, to download and extract the model that you want
    to host from Amazon S3 to the individual inference instance associated with this
    inference component. Range: 60 to 3600."""

    ContainerStartupHealthCheckTimeoutInSeconds: int
    """The timeout value, in seconds, for your inference container to pass health
    check by Amazon S3 Hosting. Range: 60 to 3600."""


class InferenceComponentComputeResourceRequirements(TypedDict, total=False):
    """Defines the compute resources to allocate to run a model, plus any adapter
    models, that you assign to an inference component.
    """

    NumberOfCpuCoresRequired: float
    """The number of CPU cores to allocate to run a model that you assign to an
    inference component. Range: at least 0.25."""

    NumberOfAcceleratorDevicesRequired: float
    """The number of accelerators to allocate to run a model that you assign to an
    inference component. Range: at least 1."""

    MinMemoryRequiredInMb: Required[int]
    """The minimum MB of memory to allocate to run a model that you assign to an
    inference component. Range: at least 128."""

    MaxMemoryRequiredInMb: int
    """The maximum MB of memory to allocate to run a model that you assign to an
    inference component. Range: at least 128."""

    AcceleratorPartitionType: str
    """The accelerator partition profile this inference component occupies; on NVIDIA
    GPUs this is a Multi-Instance GPU (MIG) profile such as `mig-3g.40gb`. Length: at
    most 32. Pattern: `mig-[0-9]+g\\.[0-9]+gb([+-][a-z0-9.]+)*`."""


class InferenceComponentDataCacheConfigSummary(TypedDict):
    """Settings that affect how the inference component caches data."""

    EnableCaching: bool
    """Indicates whether the inference component caches model artifacts as part of
    the auto scaling process."""


class InferenceComponentAvailabilityZoneBalance(TypedDict):
    """Configuration for balancing inference component copies across Availability
    Zones.
    """

    EnforcementMode: literals.AvailabilityZoneBalanceEnforcementMode
    """Determines how strictly the Availability Zone balance constraint is enforced."""

    MaxImbalance: NotRequired[int]
    """The maximum allowed difference in the number of inference component copies
    between any two Availability Zones. Default value: `0`. Range: 0 to 100."""


class InferenceComponentSchedulingConfig(TypedDict):
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed.
    """

    PlacementStrategy: literals.InferenceComponentPlacementStrategy
    """The strategy for placing inference component copies across available
    instances."""

    AvailabilityZoneBalance: NotRequired[InferenceComponentAvailabilityZoneBalance]
    """Configuration for balancing inference component copies across Availability
    Zones."""


class InferenceComponentSpecificationSummary(TypedDict, total=False):
    """Details about the resources that are deployed with this inference component."""

    InstanceType: literals.ProductionVariantInstanceType
    """The ML compute instance type associated with this inference component
    specification."""

    ModelName: str
    """The name of the SageMaker AI model object that is deployed with the inference
    component."""

    Container: InferenceComponentContainerSpecificationSummary
    """Details about the container that provides the runtime environment for the
    model that is deployed with the inference component."""

    StartupParameters: InferenceComponentStartupParameters
    """Settings that take effect while the model container starts up."""

    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    """The compute resources allocated to run the model, plus any adapter models,
    that you assign to the inference component."""

    BaseInferenceComponentName: str
    DataCacheConfig: InferenceComponentDataCacheConfigSummary
    """Settings that affect how the inference component caches data."""

    SchedulingConfig: InferenceComponentSchedulingConfig
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed."""


class InferenceComponentPlacementStatus(TypedDict):
    """The placement status of an inference component on a specific instance type."""

    InstanceType: literals.ProductionVariantInstanceType
    """The ML compute instance type where the inference component copies are placed."""

    CurrentCopyCount: int
    """The number of inference component copies currently placed on instances of this
    type."""


class InferenceComponentRuntimeConfigSummary(TypedDict, total=False):
    """Details about the runtime settings for the model that is deployed with the
    inference component.
    """

    DesiredCopyCount: int
    """The number of runtime copies of the model container that you requested to
    deploy with the inference component."""

    CurrentCopyCount: int
    """The number of runtime copies of the model container that are currently
    deployed."""

    PlacementStatus: list[InferenceComponentPlacementStatus]
    """The placement status of the inference component across instance types."""


class InferenceComponentCapacitySize(TypedDict):
    """Specifies the type and size of the endpoint capacity to activate for a rolling
    deployment or a rollback strategy.
    """

    Type: literals.InferenceComponentCapacitySizeType
    """Specifies the endpoint capacity type."""

    Value: int
    """Defines the capacity size, either as a number of inference component copies or
    a capacity percentage. Range: at least 1."""


class InferenceComponentRollingUpdatePolicy(TypedDict):
    """Specifies a rolling deployment strategy for updating a SageMaker AI inference
    component.
    """

    MaximumBatchSize: InferenceComponentCapacitySize
    """The batch size for each rolling step in the deployment process."""

    WaitIntervalInSeconds: int
    """The length of the baking period, during which SageMaker AI monitors alarms for
    each batch on the new fleet. Range: 0 to 3600."""

    MaximumExecutionTimeoutInSeconds: NotRequired[int]
    """The time limit for the total deployment. Range: 600 to 28800."""

    RollbackMaximumBatchSize: NotRequired[InferenceComponentCapacitySize]
    """The batch size for a rollback to the old endpoint fleet. When the default is
    used, SageMaker AI provisions the entire capacity of the old fleet at once during
    rollback."""


class InferenceComponentDeploymentConfig(TypedDict):
    """The deployment configuration for an endpoint that hosts inference components."""

    RollingUpdatePolicy: InferenceComponentRollingUpdatePolicy
    """Specifies a rolling deployment strategy for updating a SageMaker AI endpoint."""

    AutoRollbackConfiguration: NotRequired[AutoRollbackConfig]
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery."""


class DescribeInferenceComponentOutput(TypedDict):
    InferenceComponentName: str
    InferenceComponentArn: str
    EndpointName: str
    """The name of the endpoint that hosts the inference component."""

    EndpointArn: str
    """The Amazon Resource Name (ARN) of the endpoint that hosts the inference
    component."""

    VariantName: NotRequired[str]
    """The name of the production variant that hosts the inference component."""

    FailureReason: NotRequired[str]
    """If the inference component status is `Failed`, the reason for the failure."""

    Specification: NotRequired[InferenceComponentSpecificationSummary]
    """Details about the resources that are deployed with this inference component."""

    Specifications: NotRequired[list[InferenceComponentSpecificationSummary]]
    """A list of specification summaries for the inference component, one per
    instance type."""

    RuntimeConfig: NotRequired[InferenceComponentRuntimeConfigSummary]
    """Details about the runtime settings for the model that is deployed with the
    inference component."""

    CreationTime: datetime
    """The time when the inference component was created."""

    LastModifiedTime: datetime
    """The time when the inference component was last updated."""

    InferenceComponentStatus: NotRequired[literals.InferenceComponentStatus]
    LastDeploymentConfig: NotRequired[InferenceComponentDeploymentConfig]
    """The deployment and rollback settings that you assigned to the inference
    component."""

    ResponseMetadata: ResponseMetadata


class InferenceExperimentSchedule(TypedDict, total=False):
    """The start and end times of an inference experiment."""

    StartTime: datetime
    """The timestamp at which the inference experiment started or will start."""

    EndTime: datetime
    """The timestamp at which the inference experiment ended or will end."""


class EndpointMetadata(TypedDict, total=False):
    EndpointName: Required[str]
    EndpointConfigName: str
    EndpointStatus: literals.EndpointStatus
    FailureReason: str
    """If the status of the endpoint is `Failed`, or the status is `InService` but
    update operation fails, this provides the reason why it failed."""


class RealTimeInferenceConfig(TypedDict):
    """The infrastructure configuration for deploying the model to a real-time
    inference endpoint.
    """

    InstanceType: literals.ProductionVariantInstanceType
    """The instance type the model is deployed to."""

    InstanceCount: int
    """The number of instances of the type specified by `InstanceType`. Range: at
    least 0."""


class ModelInfrastructureConfig(TypedDict):
    """The configuration for the infrastructure that the model will be deployed to."""

    InfrastructureType: literals.ModelInfrastructureType
    """The inference option to which to deploy your model."""

    RealTimeInferenceConfig: RealTimeInferenceConfig
    """The infrastructure configuration for deploying the model to real-time
    inference."""


class ModelVariantConfigSummary(TypedDict):
    """Summary of the deployment configuration of a model."""

    ModelName: str
    """The name of the Amazon SageMaker Model entity."""

    VariantName: str
    InfrastructureConfig: ModelInfrastructureConfig
    """The configuration of the infrastructure that the model has been deployed to."""

    Status: literals.ModelVariantStatus
    """The status of deployment for the model variant on the hosted inference
    endpoint."""


class InferenceExperimentDataStorageConfig(TypedDict, total=False):
    """The Amazon S3 location and configuration for storing inference request and
    response data.
    """

    Destination: Required[str]
    """The Amazon S3 bucket where the inference request and response data is stored.
    Length: at most 512. Pattern: `(https|s3)://([^/])/?(.*)`."""

    KmsKey: str
    """The Amazon Web Services Key Management Service key that Amazon SageMaker uses
    to encrypt captured data at rest using Amazon S3 server-side encryption. Length:
    at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    ContentType: CaptureContentTypeHeader
    """Configuration specifying how to treat different headers. If no headers are
    specified Amazon SageMaker AI will by default base64 encode when capturing the
    data."""


class ShadowModelVariantConfig(TypedDict):
    """The name and sampling percentage of a shadow variant."""

    ShadowModelVariantName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    SamplingPercentage: int
    """The percentage of inference requests that Amazon SageMaker replicates from the
    production variant to the shadow variant. Range: at most 100."""


class ShadowModeConfig(TypedDict):
    """The configuration of `ShadowMode` inference experiment type, which specifies a
    production variant to take all the inference requests, and a shadow variant to
    which Amazon SageMaker replicates a percentage of the inference requests.
    """

    SourceModelVariantName: str
    """The name of the production variant, which takes all the inference requests.
    Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    ShadowModelVariants: list[ShadowModelVariantConfig]
    """Items: exactly 1."""


class DescribeInferenceExperimentResponse(TypedDict, total=False):
    Arn: Required[str]
    """The ARN of the inference experiment being described."""

    Name: Required[str]
    Type: Required[literals.InferenceExperimentType]
    Schedule: InferenceExperimentSchedule
    """The duration for which the inference experiment ran or will run."""

    Status: Required[literals.InferenceExperimentStatus]
    StatusReason: str
    """The error message or client-specified `Reason` from the
    StopInferenceExperiment API, that explains the status of the inference
    experiment."""

    Description: str
    CreationTime: datetime
    """The timestamp at which you created the inference experiment."""

    CompletionTime: datetime
    """The timestamp at which the inference experiment was completed."""

    LastModifiedTime: datetime
    RoleArn: str
    """The ARN of the IAM role that Amazon SageMaker can assume to access model
    artifacts and container images, and manage Amazon SageMaker Inference endpoints
    for model deployment."""

    EndpointMetadata: Required[EndpointMetadata]
    """The metadata of the endpoint on which the inference experiment ran."""

    ModelVariants: Required[list[ModelVariantConfigSummary]]
    """An array of `ModelVariantConfigSummary` objects."""

    DataStorageConfig: InferenceExperimentDataStorageConfig
    """The Amazon S3 location and configuration for storing inference request and
    response data."""

    ShadowModeConfig: ShadowModeConfig
    """The configuration of `ShadowMode` inference experiment type, which shows the
    production variant that takes all the inference requests, and the shadow variant
    to which Amazon SageMaker replicates a percentage of the inference requests."""

    KmsKey: str
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance that hosts the endpoint."""

    ResponseMetadata: Required[ResponseMetadata]


class Phase(TypedDict, total=False):
    """Defines the traffic pattern."""

    InitialNumberOfUsers: int
    """Specifies how many concurrent users to start with. Range: at least 1."""

    SpawnRate: int
    """Specified how many new users to spawn in a minute. Range: at least 0."""

    DurationInSeconds: int
    """Specifies how long a traffic phase should be. Range: at least 1."""


class Stairs(TypedDict, total=False):
    """Defines the stairs traffic pattern for an Inference Recommender load test."""

    DurationInSeconds: int
    """Defines how long each traffic step should be. Range: at least 1."""

    NumberOfSteps: int
    """Specifies how many steps to perform during traffic. Range: at least 1."""

    UsersPerStep: int
    """Specifies how many new users to spawn in each step. Range: 1 to 3."""


class TrafficPattern(TypedDict, total=False):
    """Defines the traffic pattern of the load test."""

    TrafficType: literals.TrafficType
    """Defines the traffic patterns."""

    Phases: list[Phase]
    """Defines the phases traffic specification. Items: at least 1."""

    Stairs: Stairs
    """Defines the stairs traffic pattern."""


class RecommendationJobResourceLimit(TypedDict, total=False):
    """Specifies the maximum number of jobs that can run in parallel and the maximum
    number of jobs that can run.
    """

    MaxNumberOfTests: int
    """Defines the maximum number of load tests. Range: at least 1."""

    MaxParallelOfTests: int
    """Defines the maximum number of parallel load tests. Range: at least 1."""


class CategoricalParameter(TypedDict):
    """Environment parameters you want to benchmark your load test against."""

    Name: str
    """The Name of the environment variable. Length: at most 64."""

    Value: list[str]
    """The list of values you can pass. Items: 1 to 3."""


class EnvironmentParameterRanges(TypedDict, total=False):
    CategoricalParameterRanges: list[CategoricalParameter]
    """Specified a list of parameters for each category. Items: 1 to 5."""


class EndpointInputConfiguration(TypedDict, total=False):
    """The endpoint configuration for the load test."""

    InstanceType: literals.ProductionVariantInstanceType
    """The instance types to use for the load test."""

    ServerlessConfig: ProductionVariantServerlessConfig
    InferenceSpecificationName: str
    """The inference specification name in the model package version. Length: 1 to
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    EnvironmentParameterRanges: EnvironmentParameterRanges
    """The parameter you want to benchmark against."""


class RecommendationJobPayloadConfig(TypedDict, total=False):
    """The configuration for the payload for a recommendation job."""

    SamplePayloadUrl: str
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload is
    stored. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    SupportedContentTypes: list[str]
    """The supported MIME types for the input data."""


class RecommendationJobContainerConfig(TypedDict, total=False):
    """Specifies mandatory fields for running an Inference Recommender job directly
    in the CreateInferenceRecommendationsJob API.
    """

    Domain: str
    """The machine learning domain of the model and its components."""

    Task: str
    """The machine learning task that the model accomplishes."""

    Framework: str
    """The machine learning framework of the container image."""

    FrameworkVersion: str
    """The framework version of the container image. Length: 3 to 10. Pattern:
    `[0-9]\\.[A-Za-z0-9.-]+`."""

    PayloadConfig: RecommendationJobPayloadConfig
    """Specifies the `SamplePayloadUrl` and all other sample payload-related fields."""

    NearestModelName: str
    """The name of a pre-trained machine learning model benchmarked by Amazon
    SageMaker Inference Recommender that matches your model."""

    SupportedInstanceTypes: list[str]
    """A list of the instance types that are used to generate inferences in
    real-time."""

    SupportedEndpointType: literals.RecommendationJobSupportedEndpointType
    """The endpoint type to receive recommendations for. By default this is null, and
    the results of the inference recommendation job return a combined list of both
    real-time and serverless benchmarks."""

    DataInputConfig: str
    """Specifies the name and shape of the expected data inputs for your trained
    model with a JSON dictionary form. Length: 1 to 1024."""

    SupportedResponseMIMETypes: list[str]
    """The supported MIME types for the output data."""


class EndpointInfo(TypedDict, total=False):
    """Details about a customer endpoint that was compared in an Inference
    Recommender job.
    """

    EndpointName: str
    """The name of a customer's endpoint. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class RecommendationJobVpcConfig(TypedDict):
    """Inference Recommender provisions SageMaker endpoints with access to VPC in the
    inference recommendation job.
    """

    SecurityGroupIds: list[str]
    """The VPC security group IDs. Items: 1 to 5."""

    Subnets: list[str]
    """The ID of the subnets in the VPC to which you want to connect your model.
    Items: 1 to 16."""


class RecommendationJobInputConfig(TypedDict, total=False):
    """The input configuration of the recommendation job."""

    ModelPackageVersionArn: str
    """The Amazon Resource Name (ARN) of a versioned model package. Length: 1 to
    2048."""

    ModelName: str
    """The name of the created model. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    JobDurationInSeconds: int
    """Specifies the maximum duration of the job, in seconds. Range: at least 1."""

    TrafficPattern: TrafficPattern
    ResourceLimit: RecommendationJobResourceLimit
    """Defines the resource limit of the job."""

    EndpointConfigurations: list[EndpointInputConfiguration]
    """Specifies the endpoint configuration to use for a job. Items: 1 to 10."""

    VolumeKmsKeyId: str
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt data on the
    storage volume attached to the ML compute instance that hosts the endpoint.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    ContainerConfig: RecommendationJobContainerConfig
    """Specifies mandatory fields for running an Inference Recommender job."""

    Endpoints: list[EndpointInfo]
    """Existing customer endpoints on which to run an Inference Recommender job.
    Items: at most 1."""

    VpcConfig: RecommendationJobVpcConfig
    """Inference Recommender provisions SageMaker endpoints with access to VPC in the
    inference recommendation job."""


class ModelLatencyThreshold(TypedDict, total=False):
    Percentile: str
    """Length: at most 64."""

    ValueInMilliseconds: int
    """The model latency percentile value in milliseconds."""


class RecommendationJobStoppingConditions(TypedDict, total=False):
    MaxInvocations: int
    """The maximum number of requests per minute expected for the endpoint."""

    ModelLatencyThresholds: list[ModelLatencyThreshold]
    """The interval of time taken by a model to respond as viewed from SageMaker.
    Items: exactly 1."""

    FlatInvocations: literals.FlatInvocations
    """Stops a load test when the number of invocations (TPS) peaks and flattens,
    which means that the instance has reached capacity. The default value is `Stop`."""


class RecommendationMetrics(TypedDict, total=False):
    CostPerHour: float
    """Defines the cost per hour for the instance."""

    CostPerInference: float
    """Defines the cost per inference for the instance ."""

    MaxInvocations: int
    """The expected maximum number of requests per minute for the instance."""

    ModelLatency: int
    """The expected model latency at maximum invocation per minute for the instance."""

    CpuUtilization: float
    """The expected CPU utilization at maximum invocations per minute for the
    instance."""

    MemoryUtilization: float
    """The expected memory utilization at maximum invocations per minute for the
    instance."""

    ModelSetupTime: int
    """The time it takes to launch new compute resources for a serverless endpoint."""


class EndpointOutputConfiguration(TypedDict, total=False):
    """The endpoint configuration made by Inference Recommender during a
    recommendation job.
    """

    EndpointName: Required[str]
    """The name of the endpoint made during a recommendation job."""

    VariantName: Required[str]
    """The name of the production variant (deployed model) made during a
    recommendation job."""

    InstanceType: literals.ProductionVariantInstanceType
    """The instance type recommended by Amazon SageMaker Inference Recommender."""

    InitialInstanceCount: int
    """The number of instances recommended to launch initially."""

    ServerlessConfig: ProductionVariantServerlessConfig


class EnvironmentParameter(TypedDict):
    """A list of environment parameters suggested by the Amazon SageMaker Inference
    Recommender.
    """

    Key: str
    """The environment key suggested by the Amazon SageMaker Inference Recommender."""

    ValueType: str
    """The value type suggested by the Amazon SageMaker Inference Recommender."""

    Value: str
    """The value suggested by the Amazon SageMaker Inference Recommender."""


class ModelConfiguration(TypedDict, total=False):
    """Defines the model configuration."""

    InferenceSpecificationName: str
    """The inference specification name in the model package version."""

    EnvironmentParameters: list[EnvironmentParameter]
    """Defines the environment parameters that includes key, value types, and values."""

    CompilationJobName: str
    """The name of the compilation job used to create the recommended model
    artifacts."""


class InferenceRecommendation(TypedDict, total=False):
    """A list of recommendations made by Amazon SageMaker Inference Recommender."""

    RecommendationId: str
    """The recommendation ID which uniquely identifies each recommendation."""

    Metrics: RecommendationMetrics
    """The metrics used to decide what recommendation to make."""

    EndpointConfiguration: Required[EndpointOutputConfiguration]
    """Defines the endpoint configuration parameters."""

    ModelConfiguration: Required[ModelConfiguration]
    """Defines the model configuration."""

    InvocationEndTime: datetime
    """A timestamp that shows when the benchmark completed."""

    InvocationStartTime: datetime
    """A timestamp that shows when the benchmark started."""


class InferenceMetrics(TypedDict):
    """The metrics for an existing endpoint compared in an Inference Recommender job."""

    MaxInvocations: int
    """The expected maximum number of requests per minute for the instance."""

    ModelLatency: int
    """The expected model latency at maximum invocations per minute for the instance."""


class EndpointPerformance(TypedDict):
    """The performance results from running an Inference Recommender job on an
    existing endpoint.
    """

    Metrics: InferenceMetrics
    """The metrics for an existing endpoint."""

    EndpointInfo: EndpointInfo
    """Details about a customer endpoint that was compared in an Inference
    Recommender job."""


class DescribeInferenceRecommendationsJobResponse(TypedDict):
    JobName: str
    JobDescription: NotRequired[str]
    """The job description that you provided when you initiated the job."""

    JobType: literals.RecommendationJobType
    """The job type that you provided when you initiated the job."""

    JobArn: str
    RoleArn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Identity and Access
    Management (IAM) role you provided when you initiated the job."""

    Status: literals.RecommendationJobStatus
    CreationTime: datetime
    """A timestamp that shows when the job was created."""

    CompletionTime: NotRequired[datetime]
    """A timestamp that shows when the job completed."""

    LastModifiedTime: datetime
    """A timestamp that shows when the job was last modified."""

    FailureReason: NotRequired[str]
    """If the job fails, provides information why the job failed."""

    InputConfig: RecommendationJobInputConfig
    """Returns information about the versioned model package Amazon Resource Name
    (ARN), the traffic pattern, and endpoint configurations you provided when you
    initiated the job."""

    StoppingConditions: NotRequired[RecommendationJobStoppingConditions]
    """The stopping conditions that you provided when you initiated the job."""

    InferenceRecommendations: NotRequired[list[InferenceRecommendation]]
    """The recommendations made by Inference Recommender."""

    EndpointPerformances: NotRequired[list[EndpointPerformance]]
    """The performance results from running an Inference Recommender job on an
    existing endpoint."""

    ResponseMetadata: ResponseMetadata


class Destination(TypedDict):
    """An endpoint or inference component that serves a routing target."""

    ResourceArn: str
    """The Amazon Resource Name (ARN) of the endpoint or inference component. Length:
    20 to 2048."""

    RoutingStatus: NotRequired[literals.RoutingStatus]
    """Whether the inference router can send requests to the destination, as checked
    when you called `DescribeInferenceRouter`."""


class RoutingTargetAsyncInferenceNotificationConfig(TypedDict, total=False):
    """The Amazon SNS topics that the inference router publishes to."""

    SuccessTopic: str
    """The ARN of the Amazon SNS topic to publish to when a request completes.
    Length: 20 to 2048. Pattern:
    `arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""

    ErrorTopic: str
    """The ARN of the Amazon SNS topic to publish to when a request fails, or when
    the router can't place it on any destination. Length: 20 to 2048. Pattern:
    `arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""


class RoutingTargetAsyncInferenceOutputConfig(TypedDict):
    """The output settings for the asynchronous requests of a routing target."""

    S3OutputPath: str
    """The Amazon S3 location for the results of successful requests. Length: 1 to
    512. Pattern: `(https|s3)://([^/])/?(.*)`."""

    S3FailurePath: str
    """The Amazon S3 location for the failure details of failed requests. Length: 1
    to 512. Pattern: `(https|s3)://([^/])/?(.*)`."""

    KmsKeyId: NotRequired[str]
    """The KMS key that encrypts the results in Amazon S3. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    NotificationConfig: NotRequired[RoutingTargetAsyncInferenceNotificationConfig]
    """The Amazon SNS topics that the inference router publishes to when a request
    completes or fails."""


class RoutingTargetAsyncInferenceClientConfig(TypedDict, total=False):
    """How the inference router submits asynchronous requests to the destinations of
    a routing target.
    """

    MaxTimeInBacklogSeconds: int
    """The maximum time, in seconds, that a request can wait at a destination before
    the inference router moves it to another destination. The default is 900 seconds.
    Range: 60 to 21600."""


class RoutingTargetAsyncInferenceConfig(TypedDict):
    """The asynchronous inference settings of a routing target."""

    OutputConfig: RoutingTargetAsyncInferenceOutputConfig
    """The Amazon S3 locations for the results of asynchronous requests, and the
    notification settings."""

    ClientConfig: NotRequired[RoutingTargetAsyncInferenceClientConfig]
    """How the inference router submits requests to destinations."""


class RoutingTarget(TypedDict):
    """A model that an inference router serves, and the destinations that can serve
    it.
    """

    Name: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Destinations: list[Destination]
    """The endpoints and inference components that serve the routing target. Items: 1
    to 10."""

    AsyncInferenceConfig: NotRequired[RoutingTargetAsyncInferenceConfig]
    """The asynchronous inference settings of the routing target."""

    RoutingPreference: NotRequired[literals.InferenceRouterRoutingPreference]
    """How the inference router chooses among the routing target's destinations. The
    default is `LocalRegionFirst`."""


class DescribeInferenceRouterOutput(TypedDict):
    InferenceRouterName: str
    InferenceRouterArn: str
    RoutingTargets: list[RoutingTarget]
    Status: literals.InferenceRouterStatus
    StatusReason: NotRequired[str]
    """If the status is `Failed`, the reason that the inference router failed."""

    CreationTime: datetime
    """The date and time that the inference router was created."""

    LastModifiedTime: datetime
    """The date and time that the inference router was last updated."""

    ResponseMetadata: ResponseMetadata


class JobSecondaryStatusTransition(TypedDict):
    Status: literals.JobSecondaryStatus
    """The secondary status of the job at this transition point."""

    StartTime: datetime
    """The date and time that the status transition started."""

    EndTime: NotRequired[datetime]
    """The date and time that the status transition ended."""

    StatusMessage: NotRequired[str]
    """A detailed message about the status transition."""


class DescribeJobResponse(TypedDict):
    JobName: str
    JobArn: str
    RoleArn: str
    """The ARN of the IAM role associated with the job."""

    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: str
    """The schema version used for the job configuration document."""

    JobConfigDocument: NotRequired[str]
    """The JSON configuration document for the job."""

    CreationTime: datetime
    """The date and time that the job was created."""

    LastModifiedTime: datetime
    EndTime: NotRequired[datetime]
    """The date and time that the job ended."""

    JobStatus: literals.JobStatus
    SecondaryStatus: literals.JobSecondaryStatus
    """The detailed secondary status of the job, providing more granular information
    about the job's progress."""

    SecondaryStatusTransitions: list[JobSecondaryStatusTransition]
    """A list of secondary status transitions for the job, with timestamps and
    optional status messages."""

    FailureReason: NotRequired[str]
    """If the job failed, the reason it failed."""

    Tags: NotRequired[list[Tag]]
    ResponseMetadata: ResponseMetadata


class DescribeJobSchemaVersionResponse(TypedDict):
    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: str
    JobConfigSchema: str
    """The JSON schema document that defines the structure of the job configuration."""

    ResponseMetadata: ResponseMetadata


class LabelCounters(TypedDict, total=False):
    """Provides a breakdown of the number of objects labeled."""

    TotalLabeled: int
    HumanLabeled: int
    """The total number of objects labeled by a human worker."""

    MachineLabeled: int
    """The total number of objects labeled by automated data labeling."""

    FailedNonRetryableError: int
    """The total number of objects that could not be labeled due to an error."""

    Unlabeled: int
    """The total number of objects not yet labeled."""


class LabelingJobS3DataSource(TypedDict):
    """The Amazon S3 location of the input data objects."""

    ManifestS3Uri: str
    """The Amazon S3 location of the manifest file that describes the input data
    objects. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class LabelingJobSnsDataSource(TypedDict):
    """An Amazon SNS data source used for streaming labeling jobs."""

    SnsTopicArn: str
    """The Amazon SNS input topic Amazon Resource Name (ARN). Length: at most 2048.
    Pattern: `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""


class LabelingJobDataSource(TypedDict, total=False):
    """Provides information about the location of input data."""

    S3DataSource: LabelingJobS3DataSource
    """The Amazon S3 location of the input data objects."""

    SnsDataSource: LabelingJobSnsDataSource
    """An Amazon SNS data source used for streaming labeling jobs."""


class LabelingJobDataAttributes(TypedDict, total=False):
    """Attributes of the data specified by the customer."""

    ContentClassifiers: list[literals.ContentClassifier]
    """Declares that your content is free of personally identifiable information or
    adult content. Items: at most 256."""


class LabelingJobInputConfig(TypedDict):
    """Input configuration information for a labeling job."""

    DataSource: LabelingJobDataSource
    """The location of the input data."""

    DataAttributes: NotRequired[LabelingJobDataAttributes]
    """Attributes of the data specified by the customer."""


class LabelingJobOutputConfig(TypedDict, total=False):
    """Output configuration information for a labeling job."""

    S3OutputPath: Required[str]
    """The Amazon S3 location to write output data. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: str
    """The Amazon Web Services Key Management Service ID of the key used to encrypt
    the output data, if any. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    SnsTopicArn: str
    """An Amazon Simple Notification Service (Amazon SNS) output topic ARN. Length:
    at most 2048. Pattern:
    `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""


class LabelingJobStoppingConditions(TypedDict, total=False):
    """A set of conditions for stopping a labeling job."""

    MaxHumanLabeledObjectCount: int
    """The maximum number of objects that can be labeled by human workers. Range: at
    least 1."""

    MaxPercentageOfInputDatasetLabeled: int
    """The maximum number of input data objects that should be labeled. Range: 1 to
    100."""


class LabelingJobResourceConfig(TypedDict, total=False):
    """Configure encryption on the storage volume attached to the ML compute instance
    used to run automated data labeling model training and inference.
    """

    VolumeKmsKeyId: str
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance(s) that run the training and inference jobs used for
    automated data labeling. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    VpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""


class LabelingJobAlgorithmsConfig(TypedDict, total=False):
    """Provides configuration information for auto-labeling of your data objects."""

    LabelingJobAlgorithmSpecificationArn: Required[str]
    """Specifies the Amazon Resource Name (ARN) of the algorithm used for
    auto-labeling. Length: at most 2048. Pattern: `arn:.*`."""

    InitialActiveLearningModelArn: str
    """At the end of an auto-label job Ground Truth sends the Amazon Resource Name
    (ARN) of the final model used for auto-labeling. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:model/.*`."""

    LabelingJobResourceConfig: LabelingJobResourceConfig


class UiConfig(TypedDict, total=False):
    """Provided configuration information for the worker UI for a labeling job."""

    UiTemplateS3Uri: str
    """The Amazon S3 bucket location of the UI template, or worker task template.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    HumanTaskUiArn: str
    """The ARN of the worker task template used to render the worker UI and tools for
    labeling job tasks. Length: at most 1024."""


class AnnotationConsolidationConfig(TypedDict):
    """Configures how labels are consolidated across human workers and processes
    output data.
    """

    AnnotationConsolidationLambdaArn: str
    """The Amazon Resource Name (ARN) of a Lambda function implements the logic for
    annotation consolidation and to process output data. Length: at most 2048.
    Pattern: `arn:aws[a-z\\-]*:lambda:[a-z0-9\\-]*:[0-9]{12}:function:.*`."""


class HumanTaskConfig(TypedDict):
    """Information required for human workers to complete a labeling task."""

    WorkteamArn: str
    """The Amazon Resource Name (ARN) of the work team assigned to complete the
    tasks. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`."""

    UiConfig: UiConfig
    """Information about the user interface that workers use to complete the labeling
    task."""

    PreHumanTaskLambdaArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of a Lambda function that is run before a data
    object is sent to a human worker. Length: at most 2048. Pattern:
    `arn:aws[a-z\\-]*:lambda:[a-z0-9\\-]*:[0-9]{12}:function:.*`."""

    TaskKeywords: NotRequired[list[str]]
    """Keywords used to describe the task so that workers on Amazon Mechanical Turk
    can discover the task. Items: 1 to 5."""

    TaskTitle: str
    """A title for the task for your human workers. Length: 1 to 128. Pattern:
    `[\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]*`."""

    TaskDescription: str
    """A description of the task for your human workers. Length: 1 to 255."""

    NumberOfHumanWorkersPerDataObject: int
    """The number of human workers that will label an object. Range: 1 to 9."""

    TaskTimeLimitInSeconds: int
    """The amount of time that a worker has to complete a task. Range: at least 30."""

    TaskAvailabilityLifetimeInSeconds: NotRequired[int]
    """The length of time that a task remains available for labeling by human
    workers. Range: at least 60."""

    MaxConcurrentTaskCount: NotRequired[int]
    """Defines the maximum number of data objects that can be labeled by human
    workers at the same time. The default value is 1000 objects. Range: 1 to 5000."""

    AnnotationConsolidationConfig: NotRequired[AnnotationConsolidationConfig]
    """Configures how labels are consolidated across human workers."""

    PublicWorkforceTaskPrice: NotRequired[PublicWorkforceTaskPrice]
    """The price that you pay for each task performed by an Amazon Mechanical Turk
    worker."""


class LabelingJobOutput(TypedDict):
    """Specifies the location of the output produced by the labeling job."""

    OutputDatasetS3Uri: str
    """The Amazon S3 bucket location of the manifest file for labeled data."""

    FinalActiveLearningModelArn: NotRequired[str]
    """The Amazon Resource Name (ARN) for the most recent SageMaker model trained as
    part of automated data labeling."""


class DescribeLabelingJobResponse(TypedDict):
    LabelingJobStatus: literals.LabelingJobStatus
    """The processing status of the labeling job."""

    LabelCounters: LabelCounters
    """Provides a breakdown of the number of data objects labeled by humans, the
    number of objects labeled by machine, the number of objects than couldn't be
    labeled, and the total number of objects labeled."""

    FailureReason: NotRequired[str]
    """If the job failed, the reason that it failed."""

    CreationTime: datetime
    """The date and time that the labeling job was created."""

    LastModifiedTime: datetime
    """The date and time that the labeling job was last updated."""

    JobReferenceCode: str
    """A unique identifier for work done as part of a labeling job."""

    LabelingJobName: str
    """The name assigned to the labeling job when it was created."""

    LabelingJobArn: str
    LabelAttributeName: NotRequired[str]
    """The attribute used as the label in the output manifest file."""

    InputConfig: LabelingJobInputConfig
    """Input configuration information for the labeling job, such as the Amazon S3
    location of the data objects and the location of the manifest file that describes
    the data objects."""

    OutputConfig: LabelingJobOutputConfig
    """The location of the job's output data and the Amazon Web Services Key
    Management Service key ID for the key used to encrypt the output data, if any."""

    RoleArn: str
    """The Amazon Resource Name (ARN) that SageMaker assumes to perform tasks on your
    behalf during data labeling."""

    LabelCategoryConfigS3Uri: NotRequired[str]
    """The S3 location of the JSON file that defines the categories used to label
    data objects."""

    StoppingConditions: NotRequired[LabelingJobStoppingConditions]
    LabelingJobAlgorithmsConfig: NotRequired[LabelingJobAlgorithmsConfig]
    """Configuration information for automated data labeling."""

    HumanTaskConfig: HumanTaskConfig
    """Configuration information required for human workers to complete a labeling
    task."""

    Tags: NotRequired[list[Tag]]
    """An array of key-value pairs."""

    LabelingJobOutput: NotRequired[LabelingJobOutput]
    """The location of the output produced by the labeling job."""

    ResponseMetadata: ResponseMetadata


class DescribeLineageGroupResponse(TypedDict, total=False):
    LineageGroupName: str
    LineageGroupArn: str
    DisplayName: str
    Description: str
    CreationTime: datetime
    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ResponseMetadata: Required[ResponseMetadata]


class DescribeMlflowAppResponse(TypedDict, total=False):
    Arn: str
    """The ARN of the MLflow App."""

    Name: str
    """The name of the MLflow App."""

    ArtifactStoreUri: str
    """The S3 URI of the general purpose bucket used as the MLflow App artifact
    store."""

    MlflowVersion: str
    """The MLflow version used."""

    RoleArn: str
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    App uses to access the artifact store in Amazon S3."""

    KmsKeyId: str
    """The ID of the Amazon Web Services KMS key used to encrypt the data at rest
    associated with the MLflow App."""

    Status: literals.MlflowAppStatus
    """The current creation status of the described MLflow App."""

    ModelRegistrationMode: literals.ModelRegistrationMode
    """Whether automatic registration of new MLflow models to the SageMaker Model
    Registry is enabled."""

    AccountDefaultStatus: literals.AccountDefaultStatus
    """Indicates whether this MLflow app is the default for the entire account."""

    DefaultDomainIdList: list[str]
    """List of SageMaker Domain IDs for which this MLflow App is the default."""

    CreationTime: datetime
    """The timestamp when the MLflow App was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    """The timestamp when the MLflow App was last modified."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    WeeklyMaintenanceWindowStart: str
    """The day and time of the week when weekly maintenance occurs."""

    MaintenanceStatus: literals.MaintenanceStatus
    """Current maintenance status of the MLflow App."""

    ResponseMetadata: Required[ResponseMetadata]


class DescribeMlflowTrackingServerResponse(TypedDict, total=False):
    TrackingServerArn: str
    """The ARN of the described tracking server."""

    TrackingServerName: str
    """The name of the described tracking server."""

    ArtifactStoreUri: str
    """The S3 URI of the general purpose bucket used as the MLflow Tracking Server
    artifact store."""

    TrackingServerSize: literals.TrackingServerSize
    """The size of the described tracking server."""

    MlflowVersion: str
    """The MLflow version used for the described tracking server."""

    RoleArn: str
    """The Amazon Resource Name (ARN) for an IAM role in your account that the
    described MLflow Tracking Server uses to access the artifact store in Amazon S3."""

    TrackingServerStatus: literals.TrackingServerStatus
    """The current creation status of the described MLflow Tracking Server."""

    TrackingServerMaintenanceStatus: literals.TrackingServerMaintenanceStatus
    """The current maintenance status of the described MLflow Tracking Server."""

    IsActive: literals.IsTrackingServerActive
    """Whether the described MLflow Tracking Server is currently active."""

    TrackingServerUrl: str
    """The URL to connect to the MLflow user interface for the described tracking
    server."""

    WeeklyMaintenanceWindowStart: str
    """The day and time of the week when weekly maintenance occurs on the described
    tracking server."""

    AutomaticModelRegistration: bool
    """Whether automatic registration of new MLflow models to the SageMaker Model
    Registry is enabled."""

    CreationTime: datetime
    """The timestamp of when the described MLflow Tracking Server was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    """The timestamp of when the described MLflow Tracking Server was last modified."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    S3BucketOwnerAccountId: str
    """Expected Amazon Web Services account ID that owns the Amazon S3 bucket for
    artifact storage."""

    S3BucketOwnerVerification: bool
    """Whether Amazon S3 Bucket Ownership checks are enabled whenever the tracking
    server interacts with Amazon Amazon S3."""

    ResponseMetadata: Required[ResponseMetadata]


class RepositoryAuthConfig(TypedDict):
    """Specifies an authentication configuration for the private docker registry
    where your model image is hosted.
    """

    RepositoryCredentialsProviderArn: str
    """The Amazon Resource Name (ARN) of an Amazon Web Services Lambda function that
    provides credentials to authenticate to the private Docker registry where your
    model image is hosted. Length: 1 to 2048."""


class ImageConfig(TypedDict):
    """Specifies whether the model container is in Amazon ECR or a private Docker
    registry accessible from your Amazon Virtual Private Cloud (VPC).
    """

    RepositoryAccessMode: literals.RepositoryAccessMode
    """Set this to one of the following values: `Platform`, `Vpc`."""

    RepositoryAuthConfig: NotRequired[RepositoryAuthConfig]
    """Specifies an authentication configuration for the private docker registry
    where your model image is hosted."""


class MultiModelConfig(TypedDict, total=False):
    """Specifies additional configuration for hosting multi-model endpoints."""

    ModelCacheSetting: literals.ModelCacheSetting
    """Whether to cache models for a multi-model endpoint. By default, multi-model
    endpoints cache models so that a model does not have to be loaded into memory
    each time it is invoked."""


class ContainerDefinition(TypedDict, total=False):
    """Describes the container, as part of model definition."""

    ContainerHostname: str
    """This parameter is ignored for models that contain only a `PrimaryContainer`.
    Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Image: str
    """The path where inference code is stored. Length: at most 255. Pattern:
    `[\\S]+`."""

    ImageConfig: ImageConfig
    """Specifies whether the model container is in Amazon ECR or a private Docker
    registry accessible from your Amazon Virtual Private Cloud (VPC)."""

    Mode: literals.ContainerMode
    """Whether the container hosts a single model or multiple models."""

    ModelDataUrl: str
    """The S3 path where the model artifacts, which result from model training, are
    stored. Amazon Web Services STS is activated in your Amazon Web Services account
    by default. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ModelDataSource: ModelDataSource
    """Specifies the location of ML model data to deploy."""

    AdditionalModelDataSources: list[AdditionalModelDataSource]
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModel` action. Items: at
    most 5."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container. Items: at most 100."""

    ModelPackageName: str
    """The name or Amazon Resource Name (ARN) of the model package to use to create
    the model. Length: 1 to 176."""

    InferenceSpecificationName: str
    """The inference specification name in the model package version. Length: 1 to
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MultiModelConfig: MultiModelConfig
    """Specifies additional configuration for multi-model endpoints."""

    ContainerMetricsConfig: ContainerMetricsConfig
    """The configuration for container metrics scraping."""


class InferenceExecutionConfig(TypedDict):
    """Specifies details about how containers in a multi-container endpoint are run."""

    Mode: literals.InferenceExecutionMode
    """How containers in a multi-container are run."""


class RealTimeInferenceRecommendation(TypedDict):
    """The recommended configuration to use for Real-Time Inference."""

    RecommendationId: str
    """The recommendation ID which uniquely identifies each recommendation."""

    InstanceType: literals.ProductionVariantInstanceType
    """The recommended instance type for Real-Time Inference."""

    Environment: NotRequired[dict[str, str]]
    """The recommended environment variables to set in the model container for
    Real-Time Inference."""


class DeploymentRecommendation(TypedDict):
    """A set of recommended deployment configurations for the model."""

    RecommendationStatus: literals.RecommendationStatus
    RealTimeInferenceRecommendations: NotRequired[list[RealTimeInferenceRecommendation]]
    """A list of RealTimeInferenceRecommendation items."""


class DescribeModelOutput(TypedDict, total=False):
    ModelName: Required[str]
    """Name of the SageMaker model."""

    PrimaryContainer: ContainerDefinition
    """The location of the primary inference code, associated artifacts, and custom
    environment map that the inference code uses when it is deployed in production."""

    Containers: list[ContainerDefinition]
    """The containers in the inference pipeline."""

    InferenceExecutionConfig: InferenceExecutionConfig
    """Specifies details of how containers in a multi-container endpoint are called."""

    ExecutionRoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that you specified for the
    model."""

    VpcConfig: VpcConfig
    """A VpcConfig object that specifies the VPC that this model has access to."""

    CreationTime: Required[datetime]
    """A timestamp that shows when the model was created."""

    ModelArn: Required[str]
    EnableNetworkIsolation: bool
    """If `True`, no inbound or outbound network calls can be made to or from the
    model container."""

    DeploymentRecommendation: DeploymentRecommendation
    """A set of recommended deployment configurations for the model."""

    ResponseMetadata: Required[ResponseMetadata]


class ModelBiasBaselineConfig(TypedDict, total=False):
    """The configuration for a baseline model bias job."""

    BaseliningJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: MonitoringConstraintsResource
    """The constraints resource for a monitoring job."""


class ModelBiasAppSpecification(TypedDict):
    """Docker container image configuration object for the model bias job."""

    ImageUri: str
    """The container image to be run by the model bias job. Length: at most 255."""

    ConfigUri: str
    """JSON formatted S3 file that defines bias parameters. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    Environment: NotRequired[dict[str, str]]
    """Sets the environment variables in the Docker container. Items: at most 50."""


class MonitoringGroundTruthS3Input(TypedDict, total=False):
    """The ground truth labels for the dataset used for the monitoring job."""

    S3Uri: str
    """The address of the Amazon S3 location of the ground truth labels. Length: at
    most 512. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ModelBiasJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    GroundTruthS3Input: Required[MonitoringGroundTruthS3Input]
    """Location of ground truth labels to use in model bias job."""


class DescribeModelBiasJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    """The time at which the model bias job was created."""

    ModelBiasBaselineConfig: NotRequired[ModelBiasBaselineConfig]
    ModelBiasAppSpecification: ModelBiasAppSpecification
    """Configures the model bias job to run a specified Docker container image."""

    ModelBiasJobInput: ModelBiasJobInput
    ModelBiasJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    """Networking options for a model bias job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that has read permission to the
    input data location and write permission to the output data location in Amazon
    S3."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    ResponseMetadata: ResponseMetadata


class ModelCardSecurityConfig(TypedDict, total=False):
    """Configure the security settings to protect model card data."""

    KmsKeyId: str
    """A Key Management Service key ID to use for encrypting a model card. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class DescribeModelCardResponse(TypedDict):
    ModelCardArn: str
    ModelCardName: str
    ModelCardVersion: int
    Content: str
    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card within your organization."""

    SecurityConfig: NotRequired[ModelCardSecurityConfig]
    """The security configuration used to protect model card content."""

    CreationTime: datetime
    """The date and time the model card was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: NotRequired[datetime]
    LastModifiedBy: NotRequired[UserContext]
    """Information about the user who created or modified a SageMaker resource."""

    ModelCardProcessingStatus: NotRequired[literals.ModelCardProcessingStatus]
    """The processing status of model card deletion."""

    ResponseMetadata: ResponseMetadata


class ModelCardExportOutputConfig(TypedDict):
    """Configure the export output details for an Amazon SageMaker Model Card."""

    S3OutputPath: str
    """The Amazon S3 output path to export your model card PDF. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ModelCardExportArtifacts(TypedDict):
    """The artifacts of the model card export job."""

    S3ExportArtifacts: str
    """The Amazon S3 URI of the exported model artifacts."""


class DescribeModelCardExportJobResponse(TypedDict):
    ModelCardExportJobName: str
    ModelCardExportJobArn: str
    Status: literals.ModelCardExportJobStatus
    """The completion status of the model card export job."""

    ModelCardName: str
    """The name or Amazon Resource Name (ARN) of the model card that the model export
    job exports."""

    ModelCardVersion: int
    OutputConfig: ModelCardExportOutputConfig
    CreatedAt: datetime
    LastModifiedAt: datetime
    FailureReason: NotRequired[str]
    """The failure reason if the model export job fails."""

    ExportArtifacts: NotRequired[ModelCardExportArtifacts]
    """The exported model card artifacts."""

    ResponseMetadata: ResponseMetadata


class ModelExplainabilityBaselineConfig(TypedDict, total=False):
    """The configuration for a baseline model explainability job."""

    BaseliningJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: MonitoringConstraintsResource
    """The constraints resource for a monitoring job."""


class ModelExplainabilityAppSpecification(TypedDict):
    """Docker container image configuration object for the model explainability job."""

    ImageUri: str
    """The container image to be run by the model explainability job. Length: at most
    255."""

    ConfigUri: str
    """JSON formatted Amazon S3 file that defines explainability parameters. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    Environment: NotRequired[dict[str, str]]
    """Sets the environment variables in the Docker container. Items: at most 50."""


class ModelExplainabilityJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


class DescribeModelExplainabilityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    """The time at which the model explainability job was created."""

    ModelExplainabilityBaselineConfig: NotRequired[ModelExplainabilityBaselineConfig]
    ModelExplainabilityAppSpecification: ModelExplainabilityAppSpecification
    """Configures the model explainability job to run a specified Docker container
    image."""

    ModelExplainabilityJobInput: ModelExplainabilityJobInput
    ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    """Networking options for a model explainability job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that has read permission to the
    input data location and write permission to the output data location in Amazon
    S3."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    ResponseMetadata: ResponseMetadata


class SourceAlgorithm(TypedDict, total=False):
    """Specifies an algorithm that was used to create the model package."""

    ModelDataUrl: str
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    ModelDataSource: ModelDataSource
    """Specifies the location of ML model data to deploy during endpoint creation."""

    ModelDataETag: str
    """The ETag associated with Model Data URL."""

    AlgorithmName: Required[str]
    """The name of an algorithm that was used to create the model package. Length: 1
    to 170."""


class SourceAlgorithmSpecification(TypedDict):
    """A list of algorithms that were used to create a model package."""

    SourceAlgorithms: list[SourceAlgorithm]
    """A list of the algorithms that were used to create a model package. Items:
    exactly 1."""


class ModelPackageValidationProfile(TypedDict):
    """Contains data, such as the inputs and targeted instance types that are used in
    the process of validating the model package.
    """

    ProfileName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    TransformJobDefinition: TransformJobDefinition
    """The `TransformJobDefinition` object that describes the transform job used for
    the validation of the model package."""


class ModelPackageValidationSpecification(TypedDict):
    """Specifies batch transform jobs that SageMaker runs to validate your model
    package.
    """

    ValidationRole: str
    """The IAM roles to be used for the validation of the model package. Length: 20
    to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ValidationProfiles: list[ModelPackageValidationProfile]
    """An array of `ModelPackageValidationProfile` objects, each of which specifies a
    batch transform job that SageMaker runs to validate your model package. Items: at
    most 1."""


class ModelPackageStatusItem(TypedDict):
    """Represents the overall status of a model package."""

    Name: str
    """The name of the model package for which the overall status is being reported."""

    Status: literals.DetailedModelPackageStatus
    FailureReason: NotRequired[str]
    """if the overall status is `Failed`, the reason for the failure."""


class ModelPackageStatusDetails(TypedDict):
    """Specifies the validation and image scan statuses of the model package."""

    ValidationStatuses: list[ModelPackageStatusItem]
    ImageScanStatuses: NotRequired[list[ModelPackageStatusItem]]
    """The status of the scan of the Docker image container for the model package."""


class MetricsSource(TypedDict):
    ContentType: str
    """Length: at most 256."""

    ContentDigest: NotRequired[str]
    """The hash key used for the metrics source. Length: at most 72. Pattern:
    `[Ss][Hh][Aa]256:[0-9a-fA-F]{64}`."""

    S3Uri: str
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ModelQuality(TypedDict, total=False):
    """Model quality statistics and constraints."""

    Statistics: MetricsSource
    Constraints: MetricsSource


class ModelDataQuality(TypedDict, total=False):
    """Data quality constraints and statistics for a model."""

    Statistics: MetricsSource
    Constraints: MetricsSource


class Bias(TypedDict, total=False):
    """Contains bias metrics for a model."""

    Report: MetricsSource
    """The bias report for a model"""

    PreTrainingReport: MetricsSource
    """The pre-training bias report for a model."""

    PostTrainingReport: MetricsSource
    """The post-training bias report for a model."""


class Explainability(TypedDict, total=False):
    """Contains explainability metrics for a model."""

    Report: MetricsSource
    """The explainability report for a model."""


class ModelMetrics(TypedDict, total=False):
    """Contains metrics captured from a model."""

    ModelQuality: ModelQuality
    """Metrics that measure the quality of a model."""

    ModelDataQuality: ModelDataQuality
    """Metrics that measure the quality of the input data for a model."""

    Bias: Bias
    """Metrics that measure bias in a model."""

    Explainability: Explainability
    """Metrics that help explain a model."""


class FileSource(TypedDict, total=False):
    """Contains details regarding the file source."""

    ContentType: str
    """The type of content stored in the file source. Length: at most 256."""

    ContentDigest: str
    """Length: at most 72. Pattern: `[Ss][Hh][Aa]256:[0-9a-fA-F]{64}`."""

    S3Uri: Required[str]
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class DriftCheckBias(TypedDict, total=False):
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package.
    """

    ConfigFile: FileSource
    """The bias config file for a model."""

    PreTrainingConstraints: MetricsSource
    PostTrainingConstraints: MetricsSource


class DriftCheckExplainability(TypedDict, total=False):
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package.
    """

    Constraints: MetricsSource
    ConfigFile: FileSource
    """The explainability config file for the model."""


class DriftCheckModelQuality(TypedDict, total=False):
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package.
    """

    Statistics: MetricsSource
    Constraints: MetricsSource


class DriftCheckModelDataQuality(TypedDict, total=False):
    """Represents the drift check data quality baselines that can be used when the
    model monitor is set using the model package.
    """

    Statistics: MetricsSource
    Constraints: MetricsSource


class DriftCheckBaselines(TypedDict, total=False):
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package.
    """

    Bias: DriftCheckBias
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package."""

    Explainability: DriftCheckExplainability
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package."""

    ModelQuality: DriftCheckModelQuality
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package."""

    ModelDataQuality: DriftCheckModelDataQuality
    """Represents the drift check model data quality baselines that can be used when
    the model monitor is set using the model package."""


class AdditionalInferenceSpecificationDefinition(TypedDict, total=False):
    Name: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Description: str
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    Containers: Required[list[ModelPackageContainerDefinition]]
    """The Amazon ECR registry path of the Docker image that contains the inference
    code. Items: 1 to 15."""

    SupportedTransformInstanceTypes: list[literals.TransformInstanceType]
    """A list of the instance types on which a transformation job can be run or on
    which an endpoint can be deployed. Items: at least 1."""

    SupportedRealtimeInferenceInstanceTypes: list[
        literals.ProductionVariantInstanceType
    ]
    """A list of the instance types that are used to generate inferences in
    real-time."""

    SupportedContentTypes: list[str]
    """The supported MIME types for the input data."""

    SupportedResponseMIMETypes: list[str]
    """The supported MIME types for the output data."""


class ModelPackageSecurityConfig(TypedDict):
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model package information for regulated workloads with highly sensitive data.
    """

    KmsKeyId: str
    """The KMS Key ID (`KMSKeyId`) used for encryption of model package information.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class ModelPackageModelCard(TypedDict, total=False):
    """The model card associated with the model package."""

    ModelCardContent: str
    """Length: at most 100000."""

    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card within your organization."""


class ModelLifeCycle(TypedDict):
    """A structure describing the current state of the model in its life cycle."""

    Stage: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StageStatus: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StageDescription: NotRequired[str]
    """Describes the stage related details. Length: at most 1024. Pattern:
    `.{0,1024}`."""


class DescribeModelPackageOutput(TypedDict, total=False):
    ModelPackageName: Required[str]
    """The name of the model package being described."""

    ModelPackageGroupName: str
    """If the model is a versioned model, the name of the model group that the
    versioned model belongs to."""

    ModelPackageVersion: int
    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    ModelPackageArn: Required[str]
    ModelPackageDescription: str
    """A brief summary of the model package."""

    CreationTime: Required[datetime]
    """A timestamp specifying when the model package was created."""

    InferenceSpecification: InferenceSpecification
    """Details about inference jobs that you can run with models based on this model
    package."""

    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    """Details about the algorithm that was used to create the model package."""

    ValidationSpecification: ModelPackageValidationSpecification
    """Configurations for one or more transform jobs that SageMaker runs to test the
    model package."""

    ModelPackageStatus: Required[literals.ModelPackageStatus]
    ModelPackageStatusDetails: Required[ModelPackageStatusDetails]
    CertifyForMarketplace: bool
    """Whether the model package is certified for listing on Amazon Web Services
    Marketplace."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    ModelMetrics: ModelMetrics
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ApprovalDescription: str
    """A description provided for the model approval."""

    Domain: str
    """The machine learning domain of the model package you specified."""

    Task: str
    """The machine learning task you specified that your model package accomplishes."""

    SamplePayloadUrl: str
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload
    are stored."""

    CustomerMetadataProperties: dict[str, str]
    """The metadata properties associated with the model package versions."""

    DriftCheckBaselines: DriftCheckBaselines
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package."""

    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition]
    SkipModelValidation: literals.SkipModelValidation
    SourceUri: str
    SecurityConfig: ModelPackageSecurityConfig
    """The KMS Key ID (`KMSKeyId`) used for encryption of model package information."""

    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    """A structure describing the current state of the model in its life cycle."""

    ManagedStorageType: literals.ManagedStorageType
    ResponseMetadata: Required[ResponseMetadata]


class ManagedConfiguration(TypedDict, total=False):
    """The managed configuration of a model package group."""

    ManagedStorageType: literals.ManagedStorageType
    """The storage type of the model package."""


class DescribeModelPackageGroupOutput(TypedDict):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: NotRequired[str]
    CreationTime: datetime
    """The time that the model group was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ModelPackageGroupStatus: literals.ModelPackageGroupStatus
    ManagedConfiguration: NotRequired[ManagedConfiguration]
    ResponseMetadata: ResponseMetadata


class ModelQualityBaselineConfig(TypedDict, total=False):
    """Configuration for monitoring constraints and monitoring statistics."""

    BaseliningJobName: str
    """The name of the job that performs baselining for the monitoring job. Length: 1
    to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: MonitoringConstraintsResource
    """The constraints resource for a monitoring job."""


class ModelQualityAppSpecification(TypedDict, total=False):
    """Container image configuration object for the monitoring job."""

    ImageUri: Required[str]
    """The address of the container image that the monitoring job runs. Length: at
    most 255."""

    ContainerEntrypoint: list[str]
    """Specifies the entrypoint for a container that the monitoring job runs. Items:
    1 to 100."""

    ContainerArguments: list[str]
    """An array of arguments for the container used to run the monitoring job. Items:
    1 to 50."""

    RecordPreprocessorSourceUri: str
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    PostAnalyticsProcessorSourceUri: str
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ProblemType: literals.MonitoringProblemType
    """The machine learning problem type of the model that the monitoring job
    monitors."""

    Environment: dict[str, str]
    """Sets the environment variables in the container that the monitoring job runs.
    Items: at most 50."""


class ModelQualityJobInput(TypedDict, total=False):
    """The input for the model quality monitoring job."""

    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    GroundTruthS3Input: Required[MonitoringGroundTruthS3Input]
    """The ground truth label provided for the model."""


class DescribeModelQualityJobDefinitionResponse(TypedDict):
    JobDefinitionArn: str
    JobDefinitionName: str
    CreationTime: datetime
    """The time at which the model quality job was created."""

    ModelQualityBaselineConfig: NotRequired[ModelQualityBaselineConfig]
    ModelQualityAppSpecification: ModelQualityAppSpecification
    """Configures the model quality job to run a specified Docker container image."""

    ModelQualityJobInput: ModelQualityJobInput
    ModelQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[MonitoringNetworkConfig]
    """Networking options for a model quality job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    ResponseMetadata: ResponseMetadata


class ScheduleConfig(TypedDict, total=False):
    """Configuration details about the monitoring schedule."""

    ScheduleExpression: Required[str]
    """A cron expression that describes details about the monitoring schedule.
    Length: 1 to 256."""

    DataAnalysisStartTime: str
    """Sets the start time for a monitoring job window."""

    DataAnalysisEndTime: str
    """Sets the end time for a monitoring job window."""


class MonitoringBaselineConfig(TypedDict, total=False):
    """Configuration for monitoring constraints and monitoring statistics."""

    BaseliningJobName: str
    """The name of the job that performs baselining for the monitoring job. Length: 1
    to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: MonitoringConstraintsResource
    """The baseline constraint file in Amazon S3 that the current monitoring job
    should validated against."""

    StatisticsResource: MonitoringStatisticsResource
    """The baseline statistics file in Amazon S3 that the current monitoring job
    should be validated against."""


class MonitoringInput(TypedDict, total=False):
    """The inputs for a monitoring job."""

    EndpointInput: EndpointInput
    """The endpoint for a monitoring job."""

    BatchTransformInput: BatchTransformInput
    """Input object for the batch transform job."""


class MonitoringAppSpecification(TypedDict, total=False):
    """Container image configuration object for the monitoring job."""

    ImageUri: Required[str]
    """The container image to be run by the monitoring job. Length: at most 255."""

    ContainerEntrypoint: list[str]
    """Specifies the entrypoint for a container used to run the monitoring job.
    Items: 1 to 100."""

    ContainerArguments: list[str]
    """An array of arguments for the container used to run the monitoring job. Items:
    1 to 50."""

    RecordPreprocessorSourceUri: str
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    PostAnalyticsProcessorSourceUri: str
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class NetworkConfig(TypedDict, total=False):
    """Networking options for a job, such as network traffic encryption between
    containers, whether to allow inbound and outbound network calls to and from
    containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    """

    EnableInterContainerTrafficEncryption: bool
    """Whether to encrypt all communications between distributed processing jobs."""

    EnableNetworkIsolation: bool
    """Whether to allow inbound and outbound network calls to and from the containers
    used for the processing job."""

    VpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""


class MonitoringJobDefinition(TypedDict):
    """Defines the monitoring job."""

    BaselineConfig: NotRequired[MonitoringBaselineConfig]
    """Baseline configuration used to validate that the data conforms to the
    specified constraints and statistics"""

    MonitoringInputs: list[MonitoringInput]
    """Items: exactly 1."""

    MonitoringOutputConfig: MonitoringOutputConfig
    """The array of outputs from the monitoring job to be uploaded to Amazon S3."""

    MonitoringResources: MonitoringResources
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a monitoring job."""

    MonitoringAppSpecification: MonitoringAppSpecification
    """Configures the monitoring job to run a specified Docker container image."""

    StoppingCondition: NotRequired[MonitoringStoppingCondition]
    """Specifies a time limit for how long the monitoring job is allowed to run."""

    Environment: NotRequired[dict[str, str]]
    """Sets the environment variables in the Docker container. Items: at most 50."""

    NetworkConfig: NotRequired[NetworkConfig]
    """Specifies networking options for an monitoring job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class MonitoringScheduleConfig(TypedDict, total=False):
    """Configures the monitoring schedule and defines the monitoring job."""

    ScheduleConfig: ScheduleConfig
    """Configures the monitoring schedule."""

    MonitoringJobDefinition: MonitoringJobDefinition
    """Defines the monitoring job."""

    MonitoringJobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringType: literals.MonitoringType
    """The type of the monitoring job definition to schedule."""


class MonitoringExecutionSummary(TypedDict):
    """Summary of information about the last monitoring job to run."""

    MonitoringScheduleName: str
    ScheduledTime: datetime
    """The time the monitoring job was scheduled."""

    CreationTime: datetime
    """The time at which the monitoring job was created."""

    LastModifiedTime: datetime
    """A timestamp that indicates the last time the monitoring job was modified."""

    MonitoringExecutionStatus: literals.ExecutionStatus
    """The status of the monitoring job."""

    ProcessingJobArn: NotRequired[str]
    EndpointName: NotRequired[str]
    """The name of the endpoint used to run the monitoring job."""

    FailureReason: NotRequired[str]
    """Contains the reason a monitoring job failed, if it failed."""

    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringType: NotRequired[literals.MonitoringType]
    """The type of the monitoring job."""


class DescribeMonitoringScheduleResponse(TypedDict):
    MonitoringScheduleArn: str
    MonitoringScheduleName: str
    MonitoringScheduleStatus: literals.ScheduleStatus
    """The status of an monitoring job."""

    MonitoringType: NotRequired[literals.MonitoringType]
    """The type of the monitoring job that this schedule runs."""

    FailureReason: NotRequired[str]
    """A string, up to one KB in size, that contains the reason a monitoring job
    failed, if it failed."""

    CreationTime: datetime
    """The time at which the monitoring job was created."""

    LastModifiedTime: datetime
    """The time at which the monitoring job was last modified."""

    MonitoringScheduleConfig: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job."""

    EndpointName: NotRequired[str]
    """The name of the endpoint for the monitoring job."""

    LastMonitoringExecutionSummary: NotRequired[MonitoringExecutionSummary]
    """Describes metadata on the last execution to run, if there was one."""

    ResponseMetadata: ResponseMetadata


class InstanceMetadataServiceConfiguration(TypedDict):
    """Information on the IMDS configuration of the notebook instance"""

    MinimumInstanceMetadataServiceVersion: str
    """Indicates the minimum IMDS version that the notebook instance supports. When
    passed as part of `CreateNotebookInstance`, if no value is selected, then it
    defaults to IMDSv1. Length: at most 1. Pattern: `(1|2)`."""


class DescribeNotebookInstanceOutput(TypedDict, total=False):
    NotebookInstanceArn: Required[str]
    NotebookInstanceName: Required[str]
    """The name of the SageMaker AI notebook instance."""

    NotebookInstanceStatus: Required[literals.NotebookInstanceStatus]
    FailureReason: str
    """If status is `Failed`, the reason it failed."""

    Url: Required[str]
    """The URL that you use to connect to the Jupyter notebook that is running in
    your notebook instance."""

    InstanceType: Required[literals.InstanceType]
    """The type of ML compute instance running on the notebook instance."""

    IpAddressType: literals.IPAddressType
    """The IP address type configured for the notebook instance."""

    SubnetId: str
    """The ID of the VPC subnet."""

    SecurityGroups: list[str]
    """The IDs of the VPC security groups."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role associated with the instance."""

    KmsKeyId: str
    """The Amazon Web Services KMS key ID SageMaker AI uses to encrypt data when
    storing it on the ML storage volume attached to the instance."""

    NetworkInterfaceId: str
    """The network interface IDs that SageMaker AI created at the time of creating
    the instance."""

    LastModifiedTime: Required[datetime]
    CreationTime: Required[datetime]
    NotebookInstanceLifecycleConfigName: str
    DirectInternetAccess: literals.DirectInternetAccess
    """Describes whether SageMaker AI provides internet access to the notebook
    instance. For more information, see Notebook Instances Are Internet-Enabled by
    Default."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume attached to the notebook instance."""

    AcceleratorTypes: list[literals.NotebookInstanceAcceleratorType]
    """This parameter is no longer supported."""

    DefaultCodeRepository: str
    """The Git repository associated with the notebook instance as its default code
    repository."""

    AdditionalCodeRepositories: list[str]
    """An array of up to three Git repositories associated with the notebook
    instance."""

    RootAccess: literals.RootAccess
    """Whether root access is enabled or disabled for users of the notebook instance."""

    PlatformIdentifier: str
    """The platform identifier of the notebook instance runtime environment."""

    InstanceMetadataServiceConfiguration: InstanceMetadataServiceConfiguration
    """Information on the IMDS configuration of the notebook instance"""

    ResponseMetadata: Required[ResponseMetadata]


class NotebookInstanceLifecycleHook(TypedDict, total=False):
    """Contains the notebook instance lifecycle configuration script."""

    Content: str
    """A base64-encoded string that contains a shell script for a notebook instance
    lifecycle configuration. Length: 1 to 16384."""


class DescribeNotebookInstanceLifecycleConfigOutput(TypedDict, total=False):
    NotebookInstanceLifecycleConfigArn: str
    NotebookInstanceLifecycleConfigName: str
    OnCreate: list[NotebookInstanceLifecycleHook]
    """The shell script that runs only once, when you create a notebook instance."""

    OnStart: list[NotebookInstanceLifecycleHook]
    """The shell script that runs every time you start a notebook instance, including
    when you create the notebook instance."""

    LastModifiedTime: datetime
    """A timestamp that tells when the lifecycle configuration was last modified."""

    CreationTime: datetime
    """A timestamp that tells when the lifecycle configuration was created."""

    ResponseMetadata: Required[ResponseMetadata]


class OptimizationModelAccessConfig(TypedDict):
    """The access configuration settings for the source ML model for an optimization
    job, where you can accept the model end-user license agreement (EULA).
    """

    AcceptEula: bool
    """Specifies agreement to the model end-user license agreement (EULA)."""


class OptimizationJobModelSourceS3(TypedDict, total=False):
    """The Amazon S3 location of a source model to optimize with an optimization job."""

    S3Uri: str
    """An Amazon S3 URI that locates a source model to optimize with an optimization
    job. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ModelAccessConfig: OptimizationModelAccessConfig
    """The access configuration settings for the source ML model for an optimization
    job, where you can accept the model end-user license agreement (EULA)."""


class OptimizationSageMakerModel(TypedDict, total=False):
    """A SageMaker model to use as the source or destination for an optimization job."""

    ModelName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""


class OptimizationJobModelSource(TypedDict, total=False):
    """The location of the source model to optimize with an optimization job."""

    S3: OptimizationJobModelSourceS3
    """The Amazon S3 location of a source model to optimize with an optimization job."""

    SageMakerModel: OptimizationSageMakerModel
    """The name of an existing SageMaker model to optimize with an optimization job."""


class ModelQuantizationConfig(TypedDict, total=False):
    """Settings for the model quantization technique that's applied by a model
    optimization job.
    """

    Image: str
    """The URI of an LMI DLC in Amazon ECR. Length: at most 255. Pattern: `[\\S]+`."""

    OverrideEnvironment: dict[str, str]
    """Environment variables that override the default ones in the model container.
    Items: at most 25."""


class ModelCompilationConfig(TypedDict, total=False):
    """Settings for the model compilation technique that's applied by a model
    optimization job.
    """

    Image: str
    """The URI of an LMI DLC in Amazon ECR. Length: at most 255. Pattern: `[\\S]+`."""

    OverrideEnvironment: dict[str, str]
    """Environment variables that override the default ones in the model container.
    Items: at most 25."""


class ModelShardingConfig(TypedDict, total=False):
    """Settings for the model sharding technique that's applied by a model
    optimization job.
    """

    Image: str
    """The URI of an LMI DLC in Amazon ECR. Length: at most 255. Pattern: `[\\S]+`."""

    OverrideEnvironment: dict[str, str]
    """Environment variables that override the default ones in the model container.
    Items: at most 25."""


class ModelSpeculativeDecodingTrainingDataSource(TypedDict):
    S3Uri: str
    """The Amazon S3 URI that points to the training data for speculative decoding.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    S3DataType: literals.ModelSpeculativeDecodingS3DataType
    """The type of data stored in the Amazon S3 location."""


class ModelSpeculativeDecodingConfig(TypedDict):
    """Settings for the model speculative decoding technique that's applied by a
    model optimization job.
    """

    Technique: literals.ModelSpeculativeDecodingTechnique
    """The speculative decoding technique to apply during model optimization."""

    TrainingDataSource: NotRequired[ModelSpeculativeDecodingTrainingDataSource]
    """The location of the training data to use for speculative decoding."""


class OptimizationConfig_ModelQuantizationConfig(TypedDict, total=False):
    ModelQuantizationConfig: Required[ModelQuantizationConfig]
    """Settings for the model quantization technique that's applied by a model
    optimization job."""

    ModelCompilationConfig: Absent
    ModelShardingConfig: Absent
    ModelSpeculativeDecodingConfig: Absent


class OptimizationConfig_ModelCompilationConfig(TypedDict, total=False):
    ModelQuantizationConfig: Absent
    ModelCompilationConfig: Required[ModelCompilationConfig]
    """Settings for the model compilation technique that's applied by a model
    optimization job."""

    ModelShardingConfig: Absent
    ModelSpeculativeDecodingConfig: Absent


class OptimizationConfig_ModelShardingConfig(TypedDict, total=False):
    ModelQuantizationConfig: Absent
    ModelCompilationConfig: Absent
    ModelShardingConfig: Required[ModelShardingConfig]
    """Settings for the model sharding technique that's applied by a model
    optimization job."""

    ModelSpeculativeDecodingConfig: Absent


class OptimizationConfig_ModelSpeculativeDecodingConfig(TypedDict, total=False):
    ModelQuantizationConfig: Absent
    ModelCompilationConfig: Absent
    ModelShardingConfig: Absent
    ModelSpeculativeDecodingConfig: Required[ModelSpeculativeDecodingConfig]
    """Settings for the model speculative decoding technique that's applied by a
    model optimization job."""


OptimizationConfig: TypeAlias = (
    OptimizationConfig_ModelQuantizationConfig
    | OptimizationConfig_ModelCompilationConfig
    | OptimizationConfig_ModelShardingConfig
    | OptimizationConfig_ModelSpeculativeDecodingConfig
)
"""Settings for an optimization technique that you apply with a model optimization
job. Exactly one of: `ModelQuantizationConfig`, `ModelCompilationConfig`,
`ModelShardingConfig`, `ModelSpeculativeDecodingConfig`."""


class OptimizationJobOutputConfig(TypedDict, total=False):
    """Details for where to store the optimized model that you create with the
    optimization job.
    """

    KmsKeyId: str
    """The Amazon Resource Name (ARN) of a key in Amazon Web Services KMS. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    S3OutputLocation: Required[str]
    """The Amazon S3 URI for where to store the optimized model that you create with
    an optimization job. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    SageMakerModel: OptimizationSageMakerModel
    """The name of a SageMaker model to use as the output destination for an
    optimization job."""


class OptimizationOutput(TypedDict, total=False):
    """Output values produced by an optimization job."""

    RecommendedInferenceImage: str
    """The image that SageMaker recommends that you use to host the optimized model
    that you created with an optimization job."""


class OptimizationVpcConfig(TypedDict):
    """A VPC in Amazon VPC that's accessible to an optimized that you create with an
    optimization job.
    """

    SecurityGroupIds: list[str]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. Items: 1 to 5."""

    Subnets: list[str]
    """The ID of the subnets in the VPC to which you want to connect your optimized
    model. Items: 1 to 16."""


class DescribeOptimizationJobResponse(TypedDict):
    OptimizationJobArn: str
    OptimizationJobStatus: literals.OptimizationJobStatus
    OptimizationStartTime: NotRequired[datetime]
    """The time when the optimization job started."""

    OptimizationEndTime: NotRequired[datetime]
    """The time when the optimization job finished processing."""

    CreationTime: datetime
    """The time when you created the optimization job."""

    LastModifiedTime: datetime
    """The time when the optimization job was last updated."""

    FailureReason: NotRequired[str]
    """If the optimization job status is `FAILED`, the reason for the failure."""

    OptimizationJobName: str
    """The name that you assigned to the optimization job."""

    ModelSource: OptimizationJobModelSource
    """The location of the source model to optimize with an optimization job."""

    OptimizationEnvironment: NotRequired[dict[str, str]]
    """The environment variables to set in the model container."""

    DeploymentInstanceType: literals.OptimizationJobDeploymentInstanceType
    """The type of instance that hosts the optimized model that you create with the
    optimization job."""

    MaxInstanceCount: NotRequired[int]
    """The maximum number of instances to use for the optimization job."""

    OptimizationConfigs: list[OptimizationConfig]
    """Settings for each of the optimization techniques that the job applies."""

    OutputConfig: OptimizationJobOutputConfig
    """Details for where to store the optimized model that you create with the
    optimization job."""

    OptimizationOutput: NotRequired[OptimizationOutput]
    """Output values produced by an optimization job."""

    RoleArn: str
    """The ARN of the IAM role that you assigned to the optimization job."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a job can run."""

    VpcConfig: NotRequired[OptimizationVpcConfig]
    """A VPC in Amazon VPC that your optimized model has access to."""

    TrainingPlanArns: NotRequired[list[str]]
    """The Amazon Resource Name (ARN) of the training plan associated with this
    optimization job."""

    ResponseMetadata: ResponseMetadata


class PartnerAppMaintenanceConfig(TypedDict, total=False):
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    MaintenanceWindowStart: str
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. Length: at most 9.
    Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`."""


class RoleGroupAssignment(TypedDict):
    """Defines the mapping between an in-app role and the Amazon Web Services IAM
    Identity Center group patterns that should be assigned to that role within the
    SageMaker Partner AI App.
    """

    RoleName: str
    """The name of the in-app role within the SageMaker Partner AI App. Length: at
    most 256. Pattern: `(?!\\s*$).+`."""

    GroupPatterns: list[str]
    """A list of Amazon Web Services IAM Identity Center group patterns that should
    be assigned to the specified role. Items: 1 to 10."""


class PartnerAppConfig(TypedDict, total=False):
    """Configuration settings for the SageMaker Partner AI App."""

    AdminUsers: list[str]
    """The list of users that are given admin access to the SageMaker Partner AI App.
    Items: at most 5."""

    Arguments: dict[str, str]
    """This is a map of required inputs for a SageMaker Partner AI App. Items: at
    most 5."""

    AssignedGroupPatterns: list[str]
    """A list of Amazon Web Services IAM Identity Center group patterns that can
    access the SageMaker Partner AI App. Items: at most 10."""

    RoleGroupAssignments: list[RoleGroupAssignment]
    """A map of in-app roles to Amazon Web Services IAM Identity Center group
    patterns. Items: at most 10."""


class ErrorInfo(TypedDict, total=False):
    """This is an error field object that contains the error code and the reason for
    an operation failure.
    """

    Code: str
    """The error code for an invalid or failed operation."""

    Reason: str
    """The failure reason for the operation."""


class AvailableUpgrade(TypedDict, total=False):
    """Contains information about an available upgrade for a SageMaker Partner AI
    App, including the version number and release notes.
    """

    Version: str
    """The semantic version number of the available upgrade for the SageMaker Partner
    AI App."""

    ReleaseNotes: list[str]
    """A list of release notes describing the changes and improvements included in
    the available upgrade version."""


class IdcConfigOutput(TypedDict):
    """Contains the Amazon Web Services IAM Identity Center configuration of a
    SageMaker Partner AI App that uses `IDC` authorization.
    """

    InstanceArn: str
    """The ARN of the Amazon Web Services IAM Identity Center instance that the
    SageMaker Partner AI App uses to authenticate users."""

    ApplicationArn: NotRequired[str]
    """The ARN of the Amazon Web Services IAM Identity Center application that
    SageMaker creates for the SageMaker Partner AI App."""


class DescribePartnerAppResponse(TypedDict, total=False):
    Arn: str
    """The ARN of the SageMaker Partner AI App that was described."""

    Name: str
    """The name of the SageMaker Partner AI App."""

    Type: literals.PartnerAppType
    """The type of SageMaker Partner AI App."""

    Status: literals.PartnerAppStatus
    """The status of the SageMaker Partner AI App."""

    CreationTime: datetime
    """The time that the SageMaker Partner AI App was created."""

    LastModifiedTime: datetime
    """The time that the SageMaker Partner AI App was last modified."""

    ExecutionRoleArn: str
    """The ARN of the IAM role associated with the SageMaker Partner AI App."""

    KmsKeyId: str
    """The Amazon Web Services KMS customer managed key used to encrypt the data at
    rest associated with SageMaker Partner AI Apps."""

    BaseUrl: str
    """The URL of the SageMaker Partner AI App that the Application SDK uses to
    support in-app calls for the user."""

    MaintenanceConfig: PartnerAppMaintenanceConfig
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    Tier: str
    """The instance type and size of the cluster attached to the SageMaker Partner AI
    App."""

    Version: str
    """The version of the SageMaker Partner AI App."""

    ApplicationConfig: PartnerAppConfig
    """Configuration settings for the SageMaker Partner AI App."""

    AuthType: literals.PartnerAppAuthType
    """The authorization type that users use to access the SageMaker Partner AI App."""

    EnableIamSessionBasedIdentity: bool
    """When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the SageMaker
    Partner AI App user."""

    Error: ErrorInfo
    """This is an error field object that contains the error code and the reason for
    an operation failure."""

    EnableAutoMinorVersionUpgrade: bool
    """Indicates whether the SageMaker Partner AI App is configured for automatic
    minor version upgrades during scheduled maintenance windows."""

    CurrentVersionEolDate: datetime
    """The end-of-life date for the current version of the SageMaker Partner AI App."""

    AvailableUpgrade: AvailableUpgrade
    """A map of available minor version upgrades for the SageMaker Partner AI App."""

    IdcConfig: IdcConfigOutput
    """Contains the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App, including the Identity Center instance and the Identity
    Center application that SageMaker creates for the app."""

    ResponseMetadata: Required[ResponseMetadata]


class ParallelismConfiguration(TypedDict):
    """Configuration that controls the parallelism of the pipeline. By default, the
    parallelism configuration specified applies to all executions of the pipeline
    unless overridden.
    """

    MaxParallelExecutionSteps: int
    """The max number of steps that can be executed in parallel. Range: at least 1."""


class DescribePipelineResponse(TypedDict, total=False):
    PipelineArn: str
    PipelineName: str
    PipelineDisplayName: str
    PipelineDefinition: str
    """The JSON pipeline definition."""

    PipelineDescription: str
    RoleArn: str
    """The Amazon Resource Name (ARN) that the pipeline uses to execute."""

    PipelineStatus: literals.PipelineStatus
    """The status of the pipeline execution."""

    CreationTime: datetime
    """The time when the pipeline was created."""

    LastModifiedTime: datetime
    LastRunTime: datetime
    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ParallelismConfiguration: ParallelismConfiguration
    """Lists the parallelism configuration applied to the pipeline."""

    PipelineVersionDisplayName: str
    PipelineVersionDescription: str
    PipelineVersionAliases: list[str]
    """The aliases assigned to the pipeline version."""

    ResponseMetadata: Required[ResponseMetadata]


class DescribePipelineDefinitionForExecutionResponse(TypedDict, total=False):
    PipelineDefinition: str
    """The JSON pipeline definition."""

    CreationTime: datetime
    """The time when the pipeline was created."""

    ResponseMetadata: Required[ResponseMetadata]


class PipelineExperimentConfig(TypedDict, total=False):
    """Specifies the names of the experiment and trial created by a pipeline."""

    ExperimentName: str
    TrialName: str


class SelectedStep(TypedDict):
    """A step selected to run in selective execution mode."""

    StepName: str
    """The name of the pipeline step. Length: at most 256."""


class SelectiveExecutionConfig(TypedDict):
    """The selective execution configuration applied to the pipeline run."""

    SourcePipelineExecutionArn: NotRequired[str]
    """The ARN from a reference execution of the current pipeline. Length: at most
    2048."""

    SelectedSteps: list[SelectedStep]
    """A list of pipeline steps to run. Items: 1 to 50."""


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
    """Specifies the names of the experiment and trial created by a pipeline."""

    FailureReason: str
    """If the execution failed, a message describing why."""

    CreationTime: datetime
    """The time when the pipeline execution was created."""

    LastModifiedTime: datetime
    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ParallelismConfiguration: ParallelismConfiguration
    """The parallelism configuration applied to the pipeline."""

    SelectiveExecutionConfig: SelectiveExecutionConfig
    """The selective execution configuration applied to the pipeline run."""

    PipelineVersionId: int
    MLflowConfig: MLflowConfiguration
    PipelineVersionAliases: list[str]
    """The aliases currently assigned to the pipeline version that the execution ran."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses."""

    ResponseMetadata: Required[ResponseMetadata]


class ProcessingS3Input(TypedDict, total=False):
    """Configuration for downloading input data from Amazon S3 into the processing
    container.
    """

    S3Uri: Required[str]
    """The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to
    run a processing job. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    LocalPath: str
    """The local path in your container where you want Amazon SageMaker to write
    input data to. Length: at most 256."""

    S3DataType: Required[literals.ProcessingS3DataType]
    """Whether you use an `S3Prefix` or a `ManifestFile` for the data type."""

    S3InputMode: literals.ProcessingS3InputMode
    """Whether to use `File` or `Pipe` input mode."""

    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    """Whether to distribute the data from Amazon S3 to all processing instances with
    `FullyReplicated`, or whether the data from Amazon S3 is sharded by Amazon S3
    key, downloading one shard of data to each processing instance."""

    S3CompressionType: literals.ProcessingS3CompressionType
    """Whether to GZIP-decompress the data in Amazon S3 as it is streamed into the
    processing container."""


class AthenaDatasetDefinition(TypedDict):
    """Configuration for Athena Dataset Definition input."""

    Catalog: str
    """The name of the data catalog used in Athena query execution. Length: 1 to 256."""

    Database: str
    """The name of the database used in the Athena query execution. Length: 1 to 255."""

    QueryString: str
    """The SQL query statements, to be executed. Length: 1 to 4096."""

    WorkGroup: NotRequired[str]
    """The name of the workgroup in which the Athena query is being started. Length:
    1 to 128. Pattern: `[a-zA-Z0-9._-]+`."""

    OutputS3Uri: str
    """The location in Amazon S3 where Athena query results are stored. Length: at
    most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: NotRequired[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data generated from an Athena query
    execution. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    OutputFormat: literals.AthenaResultFormat
    """The data storage format for Athena query results."""

    OutputCompression: NotRequired[literals.AthenaResultCompressionType]
    """The compression used for Athena query results."""


class RedshiftDatasetDefinition(TypedDict):
    """Configuration for Redshift Dataset Definition input."""

    ClusterId: str
    """Length: 1 to 63."""

    Database: str
    """The name of the Redshift database used in Redshift query execution. Length: 1
    to 64."""

    DbUser: str
    """The database user name used in Redshift query execution. Length: 1 to 128."""

    QueryString: str
    """The SQL query statements to be executed. Length: 1 to 4096."""

    ClusterRoleArn: str
    """The IAM role attached to your Redshift cluster that Amazon SageMaker uses to
    generate datasets. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    OutputS3Uri: str
    """The location in Amazon S3 where the Redshift query results are stored. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: NotRequired[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data from a Redshift execution. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    OutputFormat: literals.RedshiftResultFormat
    """The data storage format for Redshift query results."""

    OutputCompression: NotRequired[literals.RedshiftResultCompressionType]
    """The compression used for Redshift query results."""


class DatasetDefinition(TypedDict, total=False):
    """Configuration for Dataset Definition inputs."""

    AthenaDatasetDefinition: AthenaDatasetDefinition
    """Configuration for Athena Dataset Definition input."""

    RedshiftDatasetDefinition: RedshiftDatasetDefinition
    """Configuration for Redshift Dataset Definition input."""

    LocalPath: str
    """The local path where you want Amazon SageMaker to download the Dataset
    Definition inputs to run a processing job. Length: at most 256."""

    DataDistributionType: literals.DataDistributionType
    """Whether the generated dataset is `FullyReplicated` or `ShardedByS3Key`
    (default)."""

    InputMode: literals.InputMode
    """Whether to use `File` or `Pipe` input mode."""


class ProcessingInput(TypedDict, total=False):
    """The inputs for a processing job."""

    InputName: Required[str]
    """The name for the processing job input."""

    AppManaged: bool
    """When `True`, input operations such as data download are managed natively by
    the processing job application."""

    S3Input: ProcessingS3Input
    """Configuration for downloading input data from Amazon S3 into the processing
    container."""

    DatasetDefinition: DatasetDefinition
    """Configuration for a Dataset Definition input."""


class ProcessingS3Output(TypedDict):
    """Configuration for uploading output data to Amazon S3 from the processing
    container.
    """

    S3Uri: str
    """A URI that identifies the Amazon S3 bucket where you want Amazon SageMaker to
    save the results of a processing job. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    LocalPath: NotRequired[str]
    """The local path of a directory where you want Amazon SageMaker to upload its
    contents to Amazon S3. Length: at most 256."""

    S3UploadMode: literals.ProcessingS3UploadMode
    """Whether to upload the results of the processing job continuously or after the
    job completes."""


class ProcessingFeatureStoreOutput(TypedDict):
    """Configuration for processing job outputs in Amazon SageMaker Feature Store."""

    FeatureGroupName: str
    """The name of the Amazon SageMaker FeatureGroup to use as the destination for
    processing job output. Length: 1 to 64. Pattern:
    `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`."""


class ProcessingOutput(TypedDict, total=False):
    """Describes the results of a processing job."""

    OutputName: Required[str]
    """The name for the processing job output."""

    S3Output: ProcessingS3Output
    """Configuration for processing job outputs in Amazon S3."""

    FeatureStoreOutput: ProcessingFeatureStoreOutput
    """Configuration for processing job outputs in Amazon SageMaker Feature Store."""

    AppManaged: bool
    """When `True`, output operations such as data upload are managed natively by the
    processing job application."""


class ProcessingOutputConfig(TypedDict):
    """Configuration for uploading output from the processing container."""

    Outputs: list[ProcessingOutput]
    """An array of outputs configuring the data to upload from the processing
    container. Items: at most 10."""

    KmsKeyId: NotRequired[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt the processing job output. Length: at most
    2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class ProcessingInstancePreference(TypedDict):
    """A candidate instance type preference in a processing `InstancePreferences`
    list.
    """

    InstanceType: literals.ProcessingInstanceType
    """The ML compute instance type."""

    InstanceCount: NotRequired[int]
    """The number of instances to launch if this instance type is selected. Range: 1
    to 100."""


class ProcessingClusterConfig(TypedDict, total=False):
    """Configuration for the cluster used to run a processing job."""

    InstanceCount: int
    """The number of ML compute instances to use in the processing job. The default
    value is 1. Range: 1 to 100."""

    InstanceType: literals.ProcessingInstanceType
    """The ML compute instance type for the processing job."""

    VolumeSizeInGB: Required[int]
    """The size of the ML storage volume in gigabytes that you want to provision.
    Range: 1 to 16384."""

    VolumeKmsKeyId: str
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance(s) that run the processing job. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    InstancePreferences: list[ProcessingInstancePreference]
    """An ordered list of ML compute instance types for the processing job, in
    priority order. Items: 1 to 5."""

    SelectedInstanceType: literals.ProcessingInstanceType
    """The instance type that Amazon SageMaker selected for the job from
    `InstancePreferences`."""

    SelectedInstanceCount: int
    """The number of instances of `SelectedInstanceType` that the job launched with.
    Range: 1 to 100."""


class ProcessingResources(TypedDict):
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job.
    """

    ClusterConfig: ProcessingClusterConfig
    """The configuration for the resources in a cluster used to run the processing
    job."""


class ProcessingStoppingCondition(TypedDict):
    """Configures conditions under which the processing job should be stopped, such
    as how long the processing job has been running.
    """

    MaxRuntimeInSeconds: int
    """Specifies the maximum runtime in seconds. Range: 1 to 777600."""


class AppSpecification(TypedDict, total=False):
    """Configuration to run a processing job in a specified container image."""

    ImageUri: Required[str]
    """The container image to be run by the processing job. Length: at most 255."""

    ContainerEntrypoint: list[str]
    """The entrypoint for a container used to run a processing job. Items: 1 to 100."""

    ContainerArguments: list[str]
    """The arguments for a container used to run a processing job. Items: 1 to 100."""


class ExperimentConfig(TypedDict, total=False):
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    ExperimentName: str
    """The name of an existing experiment to associate with the trial component.
    Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialName: str
    """The name of an existing trial to associate the trial component with. Length: 1
    to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialComponentDisplayName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    RunName: str
    """The name of the experiment run to associate with the trial component. Length:
    1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DescribeProcessingJobResponse(TypedDict, total=False):
    ProcessingInputs: list[ProcessingInput]
    ProcessingOutputConfig: ProcessingOutputConfig
    ProcessingJobName: Required[str]
    ProcessingResources: Required[ProcessingResources]
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job."""

    StoppingCondition: ProcessingStoppingCondition
    """The time limit for how long the processing job is allowed to run."""

    AppSpecification: Required[AppSpecification]
    """Configures the processing job to run a specified container image."""

    Environment: dict[str, str]
    """The environment variables set in the Docker container."""

    NetworkConfig: NetworkConfig
    """Networking options for a processing job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume
    to perform tasks on your behalf."""

    ExperimentConfig: ExperimentConfig
    """The configuration information used to create an experiment."""

    ProcessingJobArn: Required[str]
    ProcessingJobStatus: Required[literals.ProcessingJobStatus]
    ExitMessage: str
    """An optional string, up to one KB in size, that contains metadata from the
    processing container when the processing job exits."""

    FailureReason: str
    """A string, up to one KB in size, that contains the reason a processing job
    failed, if it failed."""

    ProcessingEndTime: datetime
    """The time at which the processing job completed."""

    ProcessingStartTime: datetime
    """The time at which the processing job started."""

    LastModifiedTime: datetime
    CreationTime: Required[datetime]
    """The time at which the processing job was created."""

    MonitoringScheduleArn: str
    """The ARN of a monitoring schedule for an endpoint associated with this
    processing job."""

    AutoMLJobArn: str
    TrainingJobArn: str
    ResponseMetadata: Required[ResponseMetadata]


class ProvisioningParameter(TypedDict, total=False):
    """A key value pair used when you provision a project as a service catalog
    product.
    """

    Key: str
    """Length: 1 to 1000."""

    Value: str
    """Length: at most 4096."""


class ServiceCatalogProvisioningDetails(TypedDict, total=False):
    """Details that you specify to provision a service catalog product."""

    ProductId: Required[str]
    """The ID of the product to provision. Length: 1 to 100. Pattern:
    `[a-zA-Z0-9_\\-]*`."""

    ProvisioningArtifactId: str
    """Length: 1 to 100. Pattern: `[a-zA-Z0-9_\\-]*`."""

    PathId: str
    """The path identifier of the product. Length: 1 to 100. Pattern:
    `[a-zA-Z0-9_\\-]*`."""

    ProvisioningParameters: list[ProvisioningParameter]
    """A list of key value pairs that you specify when you provision a product."""


class ServiceCatalogProvisionedProductDetails(TypedDict, total=False):
    ProvisionedProductId: str
    ProvisionedProductStatusMessage: str


class CfnStackParameter(TypedDict):
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    Key: str
    """The name of the CloudFormation parameter."""

    Value: NotRequired[str]
    """The value of the CloudFormation parameter."""


class CfnStackDetail(TypedDict, total=False):
    """Details about the CloudFormation stack."""

    Name: str
    """The name of the CloudFormation stack."""

    Id: str
    """The unique identifier of the CloudFormation stack."""

    StatusMessage: Required[str]
    """A human-readable message about the stack's current status."""


class CfnTemplateProviderDetail(TypedDict, total=False):
    """Details about a CloudFormation template provider configuration and associated
    provisioning information.
    """

    TemplateName: Required[str]
    """The unique identifier of the template within the project."""

    TemplateURL: Required[str]
    """The Amazon S3 URL of the CloudFormation template."""

    RoleARN: str
    """The IAM role used by CloudFormation to create the stack."""

    Parameters: list[CfnStackParameter]
    """An array of CloudFormation stack parameters."""

    StackDetail: CfnStackDetail
    """Information about the CloudFormation stack created by the template provider."""


class TemplateProviderDetail(TypedDict, total=False):
    """Details about a template provider configuration and associated provisioning
    information.
    """

    CfnTemplateProviderDetail: CfnTemplateProviderDetail
    """Details about a CloudFormation template provider configuration and associated
    provisioning information."""


class DescribeProjectOutput(TypedDict, total=False):
    ProjectArn: Required[str]
    ProjectName: Required[str]
    ProjectId: Required[str]
    ProjectDescription: str
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    """Information used to provision a service catalog product."""

    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails
    ProjectStatus: Required[literals.ProjectStatus]
    TemplateProviderDetails: list[TemplateProviderDetail]
    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    CreationTime: Required[datetime]
    """The time when the project was created."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ResponseMetadata: Required[ResponseMetadata]


class UltraServerSummary(TypedDict, total=False):
    """A summary of UltraServer resources and their current status."""

    UltraServerType: Required[str]
    """The type of UltraServer, such as ml.u-p6e-gb200x72."""

    InstanceType: Required[literals.ReservedCapacityInstanceType]
    """The Amazon EC2 instance type used in the UltraServer."""

    UltraServerCount: int
    AvailableSpareInstanceCount: int
    UnhealthyInstanceCount: int
    """The total number of instances across all UltraServers of this type that are
    currently in an unhealthy state."""


class DescribeReservedCapacityResponse(TypedDict, total=False):
    ReservedCapacityArn: Required[str]
    ReservedCapacityType: literals.ReservedCapacityType
    Status: literals.ReservedCapacityStatus
    AvailabilityZone: str
    """The Availability Zone where the reserved capacity is provisioned."""

    DurationHours: int
    """The total duration of the reserved capacity in hours."""

    DurationMinutes: int
    """The number of minutes for the duration of the reserved capacity."""

    StartTime: datetime
    """The timestamp when the reserved capacity becomes active."""

    EndTime: datetime
    """The timestamp when the reserved capacity expires."""

    InstanceType: Required[literals.ReservedCapacityInstanceType]
    """The Amazon EC2 instance type used in the reserved capacity."""

    TotalInstanceCount: Required[int]
    """The total number of instances allocated to this reserved capacity."""

    AvailableInstanceCount: int
    """The number of instances currently available for use in this reserved capacity."""

    InUseInstanceCount: int
    """The number of instances currently in use from this reserved capacity."""

    UltraServerSummary: UltraServerSummary
    ResponseMetadata: Required[ResponseMetadata]


class SpaceIdleSettings(TypedDict, total=False):
    """Settings related to idle shutdown of Studio applications in a space."""

    IdleTimeoutInMinutes: int
    """The time that SageMaker waits after the application becomes idle before
    shutting it down. Range: 60 to 525600."""


class SpaceAppLifecycleManagement(TypedDict, total=False):
    """Settings that are used to configure and manage the lifecycle of Amazon
    SageMaker Studio applications in a space.
    """

    IdleSettings: SpaceIdleSettings
    """Settings related to idle shutdown of Studio applications."""


class SpaceCodeEditorAppSettings(TypedDict, total=False):
    """The application settings for a Code Editor space."""

    DefaultResourceSpec: ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    AppLifecycleManagement: SpaceAppLifecycleManagement
    """Settings that are used to configure and manage the lifecycle of CodeEditor
    applications in a space."""


class SpaceJupyterLabAppSettings(TypedDict, total=False):
    """The settings for the JupyterLab application within a space."""

    DefaultResourceSpec: ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    CodeRepositories: list[CodeRepository]
    """A list of Git repositories that SageMaker automatically displays to users for
    cloning in the JupyterLab application. Items: at most 10."""

    AppLifecycleManagement: SpaceAppLifecycleManagement
    """Settings that are used to configure and manage the lifecycle of JupyterLab
    applications in a space."""


class EbsStorageSettings(TypedDict):
    """A collection of EBS storage settings that apply to both private and shared
    spaces.
    """

    EbsVolumeSizeInGb: int
    """Range: 5 to 16384."""


class SpaceStorageSettings(TypedDict, total=False):
    EbsStorageSettings: EbsStorageSettings


class EFSFileSystem(TypedDict):
    """A file system, created by you in Amazon EFS, that you assign to a user profile
    or space for an Amazon SageMaker AI Domain.
    """

    FileSystemId: str
    """Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""


class FSxLustreFileSystem(TypedDict):
    """A custom file system in Amazon FSx for Lustre."""

    FileSystemId: str
    """Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""


class S3FileSystem(TypedDict):
    """A custom file system in Amazon S3."""

    S3Uri: str
    """The Amazon S3 URI that specifies the location in S3 where files are stored,
    which is mounted within the Studio environment. Length: at most 1024. Pattern:
    `(s3)://([^/]+)/?(.*)`."""


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
"""A file system, created by you, that you assign to a user profile or space for an
Amazon SageMaker AI Domain. Exactly one of: `EFSFileSystem`, `FSxLustreFileSystem`,
`S3FileSystem`."""


class SpaceSettings(TypedDict, total=False):
    """A collection of space settings."""

    JupyterServerAppSettings: JupyterServerAppSettings
    KernelGatewayAppSettings: KernelGatewayAppSettings
    CodeEditorAppSettings: SpaceCodeEditorAppSettings
    """The Code Editor application settings."""

    JupyterLabAppSettings: SpaceJupyterLabAppSettings
    """The settings for the JupyterLab application."""

    AppType: literals.AppType
    """The type of app created within the space."""

    SpaceStorageSettings: SpaceStorageSettings
    SpaceManagedResources: literals.FeatureStatus
    """If you enable this option, SageMaker AI creates the following resources on
    your behalf when you create the space..."""

    CustomFileSystems: list[CustomFileSystem]
    """A file system, created by you, that you assign to a space for an Amazon
    SageMaker AI Domain. Items: at most 5."""

    RemoteAccess: literals.FeatureStatus
    """A setting that enables or disables remote access for a SageMaker space."""


class OwnershipSettings(TypedDict):
    """The collection of ownership settings for a space."""

    OwnerUserProfileName: str
    """The user profile who is the owner of the space. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class SpaceSharingSettings(TypedDict):
    """A collection of space sharing settings."""

    SharingType: literals.SharingType


class DescribeSpaceResponse(TypedDict, total=False):
    DomainId: str
    SpaceArn: str
    SpaceName: str
    HomeEfsFileSystemUid: str
    """The ID of the space's profile in the Amazon EFS volume."""

    Status: literals.SpaceStatus
    LastModifiedTime: datetime
    CreationTime: datetime
    FailureReason: str
    SpaceSettings: SpaceSettings
    OwnershipSettings: OwnershipSettings
    SpaceSharingSettings: SpaceSharingSettings
    SpaceDisplayName: str
    """The name of the space that appears in the Amazon SageMaker Studio UI."""

    Url: str
    ResponseMetadata: Required[ResponseMetadata]


class DescribeStudioLifecycleConfigResponse(TypedDict, total=False):
    StudioLifecycleConfigArn: str
    StudioLifecycleConfigName: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration that is
    described."""

    CreationTime: datetime
    """The creation time of the Amazon SageMaker AI Studio Lifecycle Configuration."""

    LastModifiedTime: datetime
    """This value is equivalent to CreationTime because Amazon SageMaker AI Studio
    Lifecycle Configurations are immutable."""

    StudioLifecycleConfigContent: str
    """The content of your Amazon SageMaker AI Studio Lifecycle Configuration script."""

    StudioLifecycleConfigAppType: literals.StudioLifecycleConfigAppType
    """The App type that the Lifecycle Configuration is attached to."""

    ResponseMetadata: Required[ResponseMetadata]


class SubscribedWorkteam(TypedDict, total=False):
    """Describes a work team of a vendor that does the labelling job."""

    WorkteamArn: Required[str]
    """The Amazon Resource Name (ARN) of the vendor that you have subscribed."""

    MarketplaceTitle: str
    """The title of the service provided by the vendor in the Amazon Marketplace."""

    SellerName: str
    """The name of the vendor in the Amazon Marketplace."""

    MarketplaceDescription: str
    """The description of the vendor from the Amazon Marketplace."""

    ListingId: str
    """Marketplace product listing ID."""


class DescribeSubscribedWorkteamResponse(TypedDict):
    SubscribedWorkteam: SubscribedWorkteam
    """A `Workteam` instance that contains information about the work team."""

    ResponseMetadata: ResponseMetadata


class TrainingRepositoryAuthConfig(TypedDict):
    """An object containing authentication information for a private Docker registry."""

    TrainingRepositoryCredentialsProviderArn: str
    """The Amazon Resource Name (ARN) of an Amazon Web Services Lambda function used
    to give SageMaker access credentials to your private Docker registry. Length: 1
    to 2048."""


class TrainingImageConfig(TypedDict):
    """The configuration to use an image from a private Docker registry for a
    training job.
    """

    TrainingRepositoryAccessMode: literals.TrainingRepositoryAccessMode
    """The method that your training job will use to gain access to the images in
    your private Docker registry."""

    TrainingRepositoryAuthConfig: NotRequired[TrainingRepositoryAuthConfig]
    """An object containing authentication information for a private Docker registry
    containing your training images."""


class AlgorithmSpecification(TypedDict, total=False):
    """Specifies the training algorithm to use in a CreateTrainingJob request."""

    TrainingImage: str
    """The registry path of the Docker image that contains the training algorithm.
    Length: at most 255."""

    AlgorithmName: str
    """The name of the algorithm resource to use for the training job. Length: 1 to
    170."""

    TrainingInputMode: Required[literals.TrainingInputMode]
    """The training input mode that the algorithm supports."""

    MetricDefinitions: list[MetricDefinition]
    """Items: at most 40."""

    EnableSageMakerMetricsTimeSeries: bool
    """To generate and save time-series metrics during training, set to `true`. The
    default is `false` and time-series metrics aren't generated except in the
    following cases..."""

    ContainerEntrypoint: list[str]
    """The entrypoint script for a Docker container used to run a training job.
    Items: 1 to 100."""

    ContainerArguments: list[str]
    """The arguments for a container used to run a training job. Items: 1 to 100."""

    TrainingImageConfig: TrainingImageConfig
    """The configuration to use an image from a private Docker registry for a
    training job."""


class WarmPoolStatus(TypedDict, total=False):
    """Status and billing information about the warm pool."""

    Status: Required[literals.WarmPoolResourceStatus]
    ResourceRetainedBillableTimeInSeconds: int
    ReusedByJob: str
    """The name of the matching training job that reused the warm pool."""


class SecondaryStatusTransition(TypedDict):
    """An array element of `SecondaryStatusTransitions` for DescribeTrainingJob."""

    Status: literals.SecondaryStatus
    """Contains a secondary status information from a training job."""

    StartTime: datetime
    """A timestamp that shows when the training job transitioned to the current
    secondary status state."""

    EndTime: NotRequired[datetime]
    """A timestamp that shows when the training job transitioned out of this
    secondary status state into another secondary status state or when the training
    job has ended."""

    StatusMessage: NotRequired[str]
    """A detailed description of the progress within a secondary status."""


class MetricData(TypedDict, total=False):
    """The name, value, and date and time of a metric that was emitted to Amazon
    CloudWatch.
    """

    MetricName: str
    Value: float
    Timestamp: datetime
    """The date and time that the algorithm emitted the metric."""


class CollectionConfiguration(TypedDict, total=False):
    """Configuration information for the Amazon SageMaker Debugger output tensor
    collections.
    """

    CollectionName: str
    """The name of the tensor collection. Length: 1 to 256."""

    CollectionParameters: dict[str, str]
    """Parameter values for the tensor collection. Items: at most 20."""


class DebugHookConfig(TypedDict, total=False):
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths.
    """

    LocalPath: str
    """Path to local storage location for metrics and tensors. Defaults to
    `/opt/ml/output/tensors/`. Length: at most 4096."""

    S3OutputPath: Required[str]
    """Path to Amazon S3 storage location for metrics and tensors. Length: at most
    1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    HookParameters: dict[str, str]
    """Configuration information for the Amazon SageMaker Debugger hook parameters.
    Items: at most 20."""

    CollectionConfigurations: list[CollectionConfiguration]
    """Configuration information for Amazon SageMaker Debugger tensor collections.
    Items: at most 20."""


class DebugRuleConfiguration(TypedDict, total=False):
    """Configuration information for SageMaker Debugger rules for debugging."""

    RuleConfigurationName: Required[str]
    """Length: 1 to 256."""

    LocalPath: str
    """Path to local storage location for output of rules. Defaults to
    `/opt/ml/processing/output/rule/`. Length: at most 4096."""

    S3OutputPath: str
    """Path to Amazon S3 storage location for rules. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    RuleEvaluatorImage: Required[str]
    """The Amazon Elastic Container (ECR) Image for the managed rule evaluation.
    Length: at most 255."""

    InstanceType: literals.ProcessingInstanceType
    """The instance type to deploy a custom rule for debugging a training job."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume attached to the processing instance.
    Range: at least 0."""

    RuleParameters: dict[str, str]
    """Runtime configuration for rule container. Items: at most 100."""


class TensorBoardOutputConfig(TypedDict):
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data.
    """

    LocalPath: NotRequired[str]
    """Path to local storage location for tensorBoard output. Defaults to
    `/opt/ml/output/tensorboard`. Length: at most 4096."""

    S3OutputPath: str
    """Path to Amazon S3 storage location for TensorBoard output. Length: at most
    1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class DebugRuleEvaluationStatus(TypedDict, total=False):
    RuleConfigurationName: str
    RuleEvaluationJobArn: str
    RuleEvaluationStatus: literals.RuleEvaluationStatus
    StatusDetails: str
    LastModifiedTime: datetime


class ProfilerConfig(TypedDict, total=False):
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """

    S3OutputPath: str
    """Path to Amazon S3 storage location for system and framework metrics. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ProfilingIntervalInMilliseconds: int
    """A time interval for capturing system metrics in milliseconds. The default
    value is 500 milliseconds."""

    ProfilingParameters: dict[str, str]
    """Configuration information for capturing framework metrics. Items: at most 20."""

    DisableProfiler: bool
    """Configuration to turn off Amazon SageMaker Debugger's system monitoring and
    profiling functionality."""


class ProfilerRuleConfiguration(TypedDict, total=False):
    """Configuration information for profiling rules."""

    RuleConfigurationName: Required[str]
    """Length: 1 to 256."""

    LocalPath: str
    """Path to local storage location for output of rules. Defaults to
    `/opt/ml/processing/output/rule/`. Length: at most 4096."""

    S3OutputPath: str
    """Path to Amazon S3 storage location for rules. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    RuleEvaluatorImage: Required[str]
    """The Amazon Elastic Container Registry Image for the managed rule evaluation.
    Length: at most 255."""

    InstanceType: literals.ProcessingInstanceType
    """The instance type to deploy a custom rule for profiling a training job."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume attached to the processing instance.
    Range: at least 0."""

    RuleParameters: dict[str, str]
    """Runtime configuration for rule container. Items: at most 100."""


class ProfilerRuleEvaluationStatus(TypedDict, total=False):
    RuleConfigurationName: str
    RuleEvaluationJobArn: str
    RuleEvaluationStatus: literals.RuleEvaluationStatus
    StatusDetails: str
    LastModifiedTime: datetime


class RemoteDebugConfig(TypedDict, total=False):
    """Configuration for remote debugging for the CreateTrainingJob API."""

    EnableRemoteDebug: bool
    """If set to True, enables remote debugging."""


class InfraCheckConfig(TypedDict, total=False):
    """Configuration information for the infrastructure health check of a training
    job.
    """

    EnableInfraCheck: bool
    """Enables an infrastructure health check."""


class ServerlessJobConfig(TypedDict, total=False):
    """The configuration for the serverless training job."""

    BaseModelArn: Required[str]
    """The base model Amazon Resource Name (ARN) in SageMaker Public Hub. Length: 1
    to 2048."""

    AcceptEula: bool
    """Specifies agreement to the model end-user license agreement (EULA)."""

    JobType: Required[literals.ServerlessJobType]
    """The serverless training job type."""

    CustomizationTechnique: literals.CustomizationTechnique
    """The model customization technique."""

    Peft: literals.Peft
    """The parameter-efficient fine-tuning configuration."""

    EvaluationType: literals.EvaluationType
    EvaluatorArn: str
    """The evaluator Amazon Resource Name (ARN) used as reward function or reward
    prompt."""

    SequenceLength: str
    """The maximum sequence length, in tokens, that the customization job supports.
    Length: 1 to 50. Pattern: `\\d+K`."""


class MlflowConfig(TypedDict, total=False):
    """The MLflow configuration using SageMaker managed MLflow."""

    MlflowResourceArn: Required[str]
    """The Amazon Resource Name (ARN) of the MLflow resource. Length: at most 2048."""

    MlflowExperimentName: str
    """The MLflow experiment name used for this job. Length: 1 to 256."""

    MlflowRunName: str
    """The MLflow run name used for this job. Length: 1 to 256."""


class ModelPackageConfig(TypedDict):
    """The configuration for the Model package."""

    ModelPackageGroupArn: str
    """The Amazon Resource Name (ARN) of the model package group of output model
    package. Length: 1 to 2048."""

    SourceModelPackageArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the source model package used for continued
    fine-tuning and custom model evaluation. Length: 1 to 2048."""


class MlflowDetails(TypedDict, total=False):
    """The MLflow details of this job."""

    MlflowExperimentId: str
    """The MLflow experiment ID used for this job."""

    MlflowRunId: str
    """The MLflow run ID used for this job."""


class TrainingProgressInfo(TypedDict, total=False):
    """The serverless training job progress information."""

    TotalStepCountPerEpoch: int
    CurrentStep: int
    """The current step number."""

    CurrentEpoch: int
    """The current epoch number."""

    MaxEpoch: int
    """The maximum number of epochs for this job."""


class DescribeTrainingJobResponse(TypedDict, total=False):
    TrainingJobName: Required[str]
    """Name of the model training job."""

    TrainingJobArn: Required[str]
    TuningJobArn: str
    """The Amazon Resource Name (ARN) of the associated hyperparameter tuning job if
    the training job was launched by a hyperparameter tuning job."""

    LabelingJobArn: str
    """The Amazon Resource Name (ARN) of the SageMaker Ground Truth labeling job that
    created the transform or training job."""

    AutoMLJobArn: str
    ModelArtifacts: Required[ModelArtifacts]
    """Information about the Amazon S3 location that is configured for storing model
    artifacts."""

    TrainingJobStatus: Required[literals.TrainingJobStatus]
    SecondaryStatus: Required[literals.SecondaryStatus]
    """Provides detailed information about the state of the training job."""

    FailureReason: str
    """If the training job failed, the reason it failed."""

    HyperParameters: dict[str, str]
    """Algorithm-specific parameters."""

    AlgorithmSpecification: AlgorithmSpecification
    """Information about the algorithm used for training, and algorithm metadata."""

    RoleArn: str
    """The Amazon Web Services Identity and Access Management (IAM) role configured
    for the training job."""

    InputDataConfig: list[Channel]
    """An array of `Channel` objects that describes each data input channel."""

    OutputDataConfig: OutputDataConfig
    """The S3 path where model artifacts that you configured when creating the job
    are stored."""

    ResourceConfig: ResourceConfig
    """Resources, including ML compute instances and ML storage volumes, that are
    configured for model training."""

    WarmPoolStatus: WarmPoolStatus
    VpcConfig: VpcConfig
    """A VpcConfig object that specifies the VPC that this training job has access
    to."""

    StoppingCondition: Required[StoppingCondition]
    """Specifies a limit to how long a model training job can run."""

    CreationTime: Required[datetime]
    """A timestamp that indicates when the training job was created."""

    TrainingStartTime: datetime
    """Indicates the time when the training job starts on training instances."""

    TrainingEndTime: datetime
    """Indicates the time when the training job ends on training instances."""

    LastModifiedTime: datetime
    """A timestamp that indicates when the status of the training job was last
    modified."""

    SecondaryStatusTransitions: list[SecondaryStatusTransition]
    """A history of all of the secondary statuses that the training job has
    transitioned through."""

    FinalMetricDataList: list[MetricData]
    """A collection of `MetricData` objects that specify the names, values, and dates
    and times that the training algorithm emitted to Amazon CloudWatch."""

    EnableNetworkIsolation: bool
    """If you want to allow inbound or outbound network calls, except for calls
    between peers within a training cluster for distributed training, choose `True`."""

    EnableInterContainerTrafficEncryption: bool
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`."""

    EnableManagedSpotTraining: bool
    """A Boolean indicating whether managed spot training is enabled (`True`) or not
    (`False`)."""

    CheckpointConfig: CheckpointConfig
    """Contains information about the output location for managed spot training
    checkpoint data."""

    TrainingTimeInSeconds: int
    BillableTimeInSeconds: int
    BillableTokenCount: int
    """The billable token count for eligible serverless training jobs."""

    DebugHookConfig: DebugHookConfig
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths."""

    ExperimentConfig: ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    DebugRuleConfigurations: list[DebugRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for debugging
    output tensors."""

    TensorBoardOutputConfig: TensorBoardOutputConfig
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data."""

    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatus]
    """Evaluation status of Amazon SageMaker Debugger rules for debugging on a
    training job."""

    ProfilerConfig: ProfilerConfig
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths."""

    ProfilerRuleConfigurations: list[ProfilerRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics."""

    ProfilerRuleEvaluationStatuses: list[ProfilerRuleEvaluationStatus]
    """Evaluation status of Amazon SageMaker Debugger rules for profiling on a
    training job."""

    ProfilingStatus: literals.ProfilingStatus
    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    RetryStrategy: RetryStrategy
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`."""

    RemoteDebugConfig: RemoteDebugConfig
    """Configuration for remote debugging."""

    InfraCheckConfig: InfraCheckConfig
    """Contains information about the infrastructure health check configuration for
    the training job."""

    ServerlessJobConfig: ServerlessJobConfig
    MlflowConfig: MlflowConfig
    """The MLflow configuration using SageMaker managed MLflow."""

    ModelPackageConfig: ModelPackageConfig
    MlflowDetails: MlflowDetails
    """The MLflow details of this job."""

    ProgressInfo: TrainingProgressInfo
    """The Serverless training job progress information."""

    OutputModelPackageArn: str
    """The Amazon Resource Name (ARN) of the output model package containing model
    weights or checkpoints."""

    ResponseMetadata: Required[ResponseMetadata]


class ReservedCapacitySummary(TypedDict, total=False):
    """Details of a reserved capacity for the training plan."""

    ReservedCapacityArn: Required[str]
    ReservedCapacityType: literals.ReservedCapacityType
    UltraServerType: str
    """The type of UltraServer included in this reserved capacity, such as
    ml.u-p6e-gb200x72."""

    UltraServerCount: int
    """The number of UltraServers included in this reserved capacity."""

    InstanceType: Required[literals.ReservedCapacityInstanceType]
    TotalInstanceCount: Required[int]
    Status: Required[literals.ReservedCapacityStatus]
    AvailabilityZone: str
    AvailabilityZoneId: str
    DurationHours: int
    """The number of whole hours in the total duration for this reserved capacity."""

    DurationMinutes: int
    """The additional minutes beyond whole hours in the total duration for this
    reserved capacity."""

    StartTime: datetime
    EndTime: datetime


class DescribeTrainingPlanResponse(TypedDict, total=False):
    TrainingPlanArn: Required[str]
    TrainingPlanName: Required[str]
    Status: Required[literals.TrainingPlanStatus]
    """The current status of the training plan (e.g., Pending, Active, Expired)."""

    StatusMessage: str
    """A message providing additional information about the current status of the
    training plan."""

    DurationHours: int
    """The number of whole hours in the total duration for this training plan."""

    DurationMinutes: int
    """The additional minutes beyond whole hours in the total duration for this
    training plan."""

    StartTime: datetime
    EndTime: datetime
    UpfrontFee: str
    CurrencyCode: str
    """The currency code for the upfront fee (e.g., USD)."""

    TotalInstanceCount: int
    """The total number of instances reserved in this training plan."""

    AvailableInstanceCount: int
    """The number of instances currently available for use in this training plan."""

    InUseInstanceCount: int
    """The number of instances currently in use from this training plan."""

    UnhealthyInstanceCount: int
    """The number of instances in the training plan that are currently in an
    unhealthy state."""

    AvailableSpareInstanceCount: int
    TotalUltraServerCount: int
    """The total number of UltraServers reserved to this training plan."""

    TargetResources: list[literals.SageMakerResourceName]
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) that can use this training plan."""

    ReservedCapacitySummaries: list[ReservedCapacitySummary]
    """The list of Reserved Capacity providing the underlying compute resources of
    the plan."""

    ResponseMetadata: Required[ResponseMetadata]


class TrainingPlanExtension(TypedDict, total=False):
    """Details about an extension to a training plan, including the offering ID,
    dates, status, and cost information.
    """

    TrainingPlanExtensionOfferingId: Required[str]
    """The unique identifier of the extension offering that was used to create this
    extension."""

    ExtendedAt: datetime
    """The timestamp when the extension was created."""

    StartDate: datetime
    """The start date of the extension period."""

    EndDate: datetime
    """The end date of the extension period."""

    Status: str
    """The current status of the extension (e.g., Pending, Active, Scheduled, Failed,
    Expired)."""

    PaymentStatus: str
    """The payment processing status of the extension."""

    AvailabilityZone: str
    AvailabilityZoneId: str
    DurationHours: int
    UpfrontFee: str
    CurrencyCode: str
    """The currency code for the upfront fee (e.g., USD)."""


class DescribeTrainingPlanExtensionHistoryResponse(TypedDict):
    TrainingPlanExtensions: list[TrainingPlanExtension]
    NextToken: NotRequired[str]
    """A token to continue pagination if more results are available."""

    ResponseMetadata: ResponseMetadata


class BillableTokenUsage(TypedDict, total=False):
    """The billable token usage for a training session, broken down by operation
    type.
    """

    PrefillTokenCount: int
    """The number of prefill tokens consumed."""

    SampleTokenCount: int
    """The number of sample tokens consumed."""

    TrainingTokenCount: int
    """The number of training tokens consumed."""


class LoraConfig(TypedDict):
    """The Low-Rank Adaptation (LoRA) configuration for a training session, including
    the rank and alpha parameters.
    """

    Rank: int
    """The rank of the Low-Rank Adaptation (LoRA) adapter matrices. Range: 1 to 256."""

    Alpha: int
    """The Low-Rank Adaptation (LoRA) scaling factor. Range: at least 1."""


class TrainingSessionModelConfig(TypedDict):
    """The configuration for the base model used in a training session."""

    BaseModelArn: str
    """The Amazon Resource Name (ARN) of the base foundation model from SageMaker
    Hub. Length: 1 to 2048."""

    AcceptEula: NotRequired[bool]
    """Specifies whether you accept the end-user license agreement (EULA) for gated
    models."""


class TrainingSessionS3Location(TypedDict):
    """Specifies the Amazon S3 path and optional encryption settings for training
    session output data, including checkpoints, model artifacts, and invocation
    results.
    """

    Path: str
    """The Amazon S3 path where training session outputs are stored. Length: 1 to
    1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the KMS key used to encrypt output data.
    Length: 1 to 2048."""


class TrainingSessionOutputConfig(TypedDict):
    """The output configuration for a training session, including the Amazon S3
    location for checkpoints and model artifacts, and optional encryption settings.
    """

    S3Location: TrainingSessionS3Location
    """The Amazon S3 location where training session outputs, including checkpoints
    and model artifacts, are stored."""


class TrainingSessionDetail(TypedDict, total=False):
    """Contains detailed information about a training session."""

    TrainingSessionArn: Required[str]
    TrainingSessionName: Required[str]
    TrainingSessionStatus: Required[literals.TrainingSessionStatus]
    ModelPackageGroupArn: str
    """The Amazon Resource Name (ARN) of the model package group where checkpoints
    are published."""

    CreationTime: Required[datetime]
    """The date and time that the training session was created."""

    LastModifiedTime: datetime
    EndTime: datetime
    """The date and time that the training session ended."""

    ErrorDetails: str
    """If the training session failed or is blocked, detailed error information."""

    LastReceivedSequenceNumber: int
    """The sequence number of the last training operation received by the session."""

    BillableTokenUsage: BillableTokenUsage
    VpcConfig: VpcConfig
    """The Virtual Private Cloud (VPC) configuration for the training session."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role associated with the training
    session."""

    LoraConfig: LoraConfig
    """The Low-Rank Adaptation (LoRA) configuration for the training session."""

    ModelConfig: TrainingSessionModelConfig
    """The configuration for the base model."""

    OutputConfig: TrainingSessionOutputConfig
    Tags: list[Tag]


class DescribeTrainingSessionResponse(TypedDict):
    TrainingSessionDetail: TrainingSessionDetail
    """The detailed information about the training session."""

    ResponseMetadata: ResponseMetadata


class ModelClientConfig(TypedDict, total=False):
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation.
    """

    InvocationsTimeoutInSeconds: int
    """The timeout value in seconds for an invocation request. The default value is
    600. Range: 1 to 3600."""

    InvocationsMaxRetries: int
    """The maximum number of retries when invocation requests are failing. The
    default value is 3. Range: 0 to 3."""


class BatchDataCaptureConfig(TypedDict, total=False):
    """Configuration to control how SageMaker captures inference data for batch
    transform jobs.
    """

    DestinationS3Uri: Required[str]
    """The Amazon S3 location being used to capture the data. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: str
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker uses to encrypt data on the storage volume attached to the ML
    compute instance that hosts the batch transform job. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    GenerateInferenceId: bool
    """Flag that indicates whether to append inference id to the output."""


class DataProcessing(TypedDict, total=False):
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the prediction
    results in the output.
    """

    InputFilter: str
    """A JSONPath expression used to select a portion of the input data to pass to
    the algorithm. Length: at most 63."""

    OutputFilter: str
    """A JSONPath expression used to select a portion of the joined dataset to save
    in the output file for a batch transform job. Length: at most 63."""

    JoinSource: literals.JoinSource
    """Specifies the source of the data to join with the transformed data. The
    default value is `None`, which specifies not to join the input with the
    transformed data."""


class DescribeTransformJobResponse(TypedDict, total=False):
    TransformJobName: Required[str]
    TransformJobArn: Required[str]
    TransformJobStatus: Required[literals.TransformJobStatus]
    FailureReason: str
    """If the transform job failed, `FailureReason` describes why it failed."""

    ModelName: Required[str]
    MaxConcurrentTransforms: int
    """The maximum number of parallel requests on each instance node that can be
    launched in a transform job. The default value is 1."""

    ModelClientConfig: ModelClientConfig
    """The timeout and maximum number of retries for processing a transform job
    invocation."""

    MaxPayloadInMB: int
    """The maximum payload size, in MB, used in the transform job."""

    BatchStrategy: literals.BatchStrategy
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    TransformInput: Required[TransformInput]
    """Describes the dataset to be transformed and the Amazon S3 location where it is
    stored."""

    TransformOutput: TransformOutput
    """Identifies the Amazon S3 location where you want Amazon SageMaker to save the
    results from the transform job."""

    DataCaptureConfig: BatchDataCaptureConfig
    """Configuration to control how SageMaker captures inference data."""

    TransformResources: Required[TransformResources]
    """Describes the resources, including ML instance types and ML instance count, to
    use for the transform job."""

    CreationTime: Required[datetime]
    """A timestamp that shows when the transform Job was created."""

    TransformStartTime: datetime
    """Indicates when the transform job starts on ML instances."""

    TransformEndTime: datetime
    """Indicates when the transform job has been completed, or has stopped or failed."""

    LabelingJobArn: str
    """The Amazon Resource Name (ARN) of the Amazon SageMaker Ground Truth labeling
    job that created the transform or training job."""

    AutoMLJobArn: str
    DataProcessing: DataProcessing
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the prediction
    results in the output."""

    ExperimentConfig: ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    ResponseMetadata: Required[ResponseMetadata]


class TrialSource(TypedDict):
    SourceArn: str
    SourceType: NotRequired[str]
    """The source job type."""


class DescribeTrialResponse(TypedDict, total=False):
    TrialName: str
    TrialArn: str
    DisplayName: str
    """The name of the trial as displayed."""

    ExperimentName: str
    """The name of the experiment the trial is part of."""

    Source: TrialSource
    """The Amazon Resource Name (ARN) of the source and, optionally, the job type."""

    CreationTime: datetime
    """When the trial was created."""

    CreatedBy: UserContext
    """Who created the trial."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Who last modified the trial."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    ResponseMetadata: Required[ResponseMetadata]


class TrialComponentSource(TypedDict):
    """The Amazon Resource Name (ARN) and job type of the source of a trial
    component.
    """

    SourceArn: str
    SourceType: NotRequired[str]
    """The source job type."""


class TrialComponentStatus(TypedDict, total=False):
    PrimaryStatus: literals.TrialComponentPrimaryStatus
    Message: str
    """If the component failed, a message describing why. Length: at most 1024."""


class TrialComponentParameterValue(TypedDict, total=False):
    """The value of a hyperparameter."""

    StringValue: str
    """The string value of a categorical hyperparameter. Length: at most 2500."""

    NumberValue: float
    """The numeric value of a numeric hyperparameter."""


class TrialComponentArtifact(TypedDict):
    """Represents an input or output artifact of a trial component."""

    MediaType: NotRequired[str]
    """The media type of the artifact, which indicates the type of data in the
    artifact file. Length: at most 64. Pattern: `[-\\w]+\\/[-\\w+]+`."""

    Value: str
    """The location of the artifact. Length: at most 2048."""


class TrialComponentMetricSummary(TypedDict, total=False):
    MetricName: str
    SourceArn: str
    TimeStamp: datetime
    """When the metric was last updated."""

    Max: float
    """The maximum value of the metric."""

    Min: float
    """The minimum value of the metric."""

    Last: float
    """The most recent value of the metric."""

    Count: int
    """The number of samples used to generate the metric."""

    Avg: float
    """The average value of the metric."""

    StdDev: float
    """The standard deviation of the metric."""


class DescribeTrialComponentResponse(TypedDict, total=False):
    TrialComponentName: str
    TrialComponentArn: str
    DisplayName: str
    """The name of the component as displayed."""

    Source: TrialComponentSource
    """The Amazon Resource Name (ARN) of the source and, optionally, the job type."""

    Status: TrialComponentStatus
    StartTime: datetime
    """When the component started."""

    EndTime: datetime
    """When the component ended."""

    CreationTime: datetime
    """When the component was created."""

    CreatedBy: UserContext
    """Who created the trial component."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Who last modified the component."""

    Parameters: dict[str, TrialComponentParameterValue]
    """The hyperparameters of the component."""

    InputArtifacts: dict[str, TrialComponentArtifact]
    OutputArtifacts: dict[str, TrialComponentArtifact]
    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Metrics: list[TrialComponentMetricSummary]
    LineageGroupArn: str
    Sources: list[TrialComponentSource]
    """A list of ARNs and, if applicable, job types for multiple sources of an
    experiment run."""

    ResponseMetadata: Required[ResponseMetadata]


class DescribeUserProfileResponse(TypedDict, total=False):
    DomainId: str
    UserProfileArn: str
    UserProfileName: str
    HomeEfsFileSystemUid: str
    """The ID of the user's profile in the Amazon Elastic File System volume."""

    Status: literals.UserProfileStatus
    LastModifiedTime: datetime
    CreationTime: datetime
    FailureReason: str
    SingleSignOnUserIdentifier: str
    """The IAM Identity Center user identifier."""

    SingleSignOnUserValue: str
    """The IAM Identity Center user value."""

    UserSettings: UserSettings
    ResponseMetadata: Required[ResponseMetadata]


class SourceIpConfig(TypedDict):
    """A list of IP address ranges (CIDRs). By default, a workforce isn't restricted
    to specific IP addresses.
    """

    Cidrs: list[str]
    """A list of one to ten Classless Inter-Domain Routing (CIDR) values."""


class CognitoConfig(TypedDict):
    """Use this parameter to configure your Amazon Cognito workforce."""

    UserPool: str
    """A user pool is a user directory in Amazon Cognito. Length: 1 to 55. Pattern:
    `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: str
    """The client ID for your Amazon Cognito user pool. Length: 1 to 1024. Pattern:
    `[ -~]+`."""


class OidcConfigForResponse(TypedDict, total=False):
    """Your OIDC IdP workforce configuration."""

    ClientId: str
    """The OIDC IdP client ID used to configure your private workforce."""

    Issuer: str
    """The OIDC IdP issuer used to configure your private workforce."""

    AuthorizationEndpoint: str
    """The OIDC IdP authorization endpoint used to configure your private workforce."""

    TokenEndpoint: str
    """The OIDC IdP token endpoint used to configure your private workforce."""

    UserInfoEndpoint: str
    """The OIDC IdP user information endpoint used to configure your private
    workforce."""

    LogoutEndpoint: str
    """The OIDC IdP logout endpoint used to configure your private workforce."""

    JwksUri: str
    """The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private
    workforce."""

    Scope: str
    """An array of string identifiers used to refer to the specific pieces of user
    data or claims that the client application wants to access."""

    AuthenticationRequestExtraParams: dict[str, str]
    """A string to string map of identifiers specific to the custom identity provider
    (IdP) being used."""


class WorkforceVpcConfigResponse(TypedDict):
    """A VpcConfig object that specifies the VPC that you want your workforce to
    connect to.
    """

    VpcId: str
    """The ID of the VPC that the workforce uses for communication."""

    SecurityGroupIds: list[str]
    """The VPC security group IDs, in the form sg-xxxxxxxx."""

    Subnets: list[str]
    """The ID of the subnets in the VPC that you want to connect."""

    VpcEndpointId: NotRequired[str]
    """The IDs for the VPC service endpoints of your VPC workforce when it is created
    and updated."""


class Workforce(TypedDict, total=False):
    """A single private workforce, which is automatically created when you create
    your first private work team. By default, any workforce-related API operation
    used in a specific region will apply to the workforce created in that region.
    """

    WorkforceName: Required[str]
    """The name of the private workforce."""

    WorkforceArn: Required[str]
    """The Amazon Resource Name (ARN) of the private workforce."""

    LastUpdatedDate: datetime
    """The most recent date that UpdateWorkforce was used to successfully add one or
    more IP address ranges (CIDRs) to a private workforce's allow list."""

    SourceIpConfig: SourceIpConfig
    """A list of one to ten IP address ranges (CIDRs) to be added to the workforce
    allow list. By default, a workforce isn't restricted to specific IP addresses."""

    SubDomain: str
    """The subdomain for your OIDC Identity Provider."""

    CognitoConfig: CognitoConfig
    OidcConfig: OidcConfigForResponse
    """The configuration of an OIDC Identity Provider (IdP) private workforce."""

    CreateDate: datetime
    """The date that the workforce is created."""

    WorkforceVpcConfig: WorkforceVpcConfigResponse
    Status: literals.WorkforceStatus
    FailureReason: str
    """The reason your workforce failed."""

    IpAddressType: literals.WorkforceIpAddressType
    """The IP address type you specify - either `IPv4` only or `dualstack` (`IPv4`
    and `IPv6`) - to support your labeling workforce."""


class DescribeWorkforceResponse(TypedDict):
    Workforce: Workforce
    """A single private workforce, which is automatically created when you create
    your first private work team. By default, any workforce-related API operation
    used in a specific region will apply to the workforce created in that region."""

    ResponseMetadata: ResponseMetadata


class CognitoMemberDefinition(TypedDict):
    """Identifies a Amazon Cognito user group."""

    UserPool: str
    """An identifier for a user pool. Length: 1 to 55. Pattern:
    `[\\w-]+_[0-9a-zA-Z]+`."""

    UserGroup: str
    """An identifier for a user group. Length: 1 to 128. Pattern:
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`."""

    ClientId: str
    """An identifier for an application client. Length: 1 to 1024. Pattern: `[ -~]+`."""


class OidcMemberDefinition(TypedDict, total=False):
    """A list of user groups that exist in your OIDC Identity Provider (IdP)."""

    Groups: list[str]
    """A list of comma seperated strings that identifies user groups in your OIDC
    IdP. Items: 1 to 10."""


class MemberDefinition(TypedDict, total=False):
    """Defines an Amazon Cognito or your own OIDC IdP user group that is part of a
    work team.
    """

    CognitoMemberDefinition: CognitoMemberDefinition
    """The Amazon Cognito user group that is part of the work team."""

    OidcMemberDefinition: OidcMemberDefinition
    """A list user groups that exist in your OIDC Identity Provider (IdP)."""


class NotificationConfiguration(TypedDict, total=False):
    """Configures Amazon SNS notifications of available or expiring work items for
    work teams.
    """

    NotificationTopicArn: str
    """The ARN for the Amazon SNS topic to which notifications should be published.
    Pattern: `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]*`."""


class IamPolicyConstraints(TypedDict, total=False):
    """Use this parameter to specify a supported global condition key that is added
    to the IAM policy.
    """

    SourceIp: literals.EnabledOrDisabled
    """When `SourceIp` is `Enabled` the worker's IP address when a task is rendered
    in the worker portal is added to the IAM policy as a `Condition` used to generate
    the Amazon S3 presigned URL."""

    VpcSourceIp: literals.EnabledOrDisabled
    """When `VpcSourceIp` is `Enabled` the worker's IP address when a task is
    rendered in private worker portal inside the VPC is added to the IAM policy as a
    `Condition` used to generate the Amazon S3 presigned URL."""


class S3Presign(TypedDict, total=False):
    """This object defines the access restrictions to Amazon S3 resources that are
    included in custom worker task templates using the Liquid filter,
    `grant_read_access`.
    """

    IamPolicyConstraints: IamPolicyConstraints
    """Use this parameter to specify the allowed request source."""


class WorkerAccessConfiguration(TypedDict, total=False):
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys.
    """

    S3Presign: S3Presign
    """Defines any Amazon S3 resource constraints."""


class Workteam(TypedDict, total=False):
    """Provides details about a labeling work team."""

    WorkteamName: Required[str]
    """The name of the work team."""

    MemberDefinitions: Required[list[MemberDefinition]]
    """A list of `MemberDefinition` objects that contains objects that identify the
    workers that make up the work team."""

    WorkteamArn: Required[str]
    """The Amazon Resource Name (ARN) that identifies the work team."""

    WorkforceArn: str
    ProductListingIds: list[str]
    """The Amazon Marketplace identifier for a vendor's work team."""

    Description: Required[str]
    """A description of the work team."""

    SubDomain: str
    """The URI of the labeling job's user interface."""

    CreateDate: datetime
    """The date and time that the work team was created (timestamp)."""

    LastUpdatedDate: datetime
    """The date and time that the work team was last updated (timestamp)."""

    NotificationConfiguration: NotificationConfiguration
    """Configures SNS notifications of available or expiring work items for work
    teams."""

    WorkerAccessConfiguration: WorkerAccessConfiguration
    """Describes any access constraints that have been defined for Amazon S3
    resources."""


class DescribeWorkteamResponse(TypedDict):
    Workteam: Workteam
    """A `Workteam` instance that contains information about the work team."""

    ResponseMetadata: ResponseMetadata


class DetachClusterNodeVolumeResponse(TypedDict):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster where the
    volume detachment operation was performed."""

    NodeId: str
    """The unique identifier of the cluster node from which your volume was detached."""

    VolumeId: str
    """The unique identifier of your EBS volume that was detached."""

    AttachTime: datetime
    """The original timestamp when your volume was initially attached to the node."""

    Status: literals.VolumeAttachmentStatus
    """The current status of your volume detachment operation."""

    DeviceName: str
    """The device name assigned to your attached volume on the target instance."""

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
    """The list of extensions for the training plan, including the newly created
    extension."""

    ResponseMetadata: ResponseMetadata


class DeviceStats(TypedDict):
    """Status of devices."""

    ConnectedDeviceCount: int
    """The number of devices connected with a heartbeat."""

    RegisteredDeviceCount: int


class AgentVersion(TypedDict):
    """Edge Manager agent version."""

    Version: str
    AgentCount: int
    """The number of Edge Manager agents."""


class EdgeModelStat(TypedDict):
    """Status of edge devices with this model."""

    ModelName: str
    ModelVersion: str
    OfflineDeviceCount: int
    """The number of devices that have this model version and do not have a heart
    beat."""

    ConnectedDeviceCount: int
    """The number of devices that have this model version and have a heart beat."""

    ActiveDeviceCount: int
    """The number of devices that have this model version, a heart beat, and are
    currently running."""

    SamplingDeviceCount: int
    """The number of devices with this model version and are producing sample data."""


class GetDeviceFleetReportResponse(TypedDict, total=False):
    DeviceFleetArn: Required[str]
    DeviceFleetName: Required[str]
    OutputConfig: EdgeOutputConfig
    """The output configuration for storing sample data collected by the fleet."""

    Description: str
    ReportGenerated: datetime
    DeviceStats: DeviceStats
    """Status of devices."""

    AgentVersions: list[AgentVersion]
    """The versions of Edge Manager agent deployed on the fleet."""

    ModelStats: list[EdgeModelStat]
    """Status of model on device."""

    ResponseMetadata: Required[ResponseMetadata]


class GetEndpointPolicyResponse(TypedDict, total=False):
    EndpointName: str
    EndpointArn: str
    ResourcePolicy: str
    """The endpoint policy, as a JSON policy document."""

    ResponseMetadata: Required[ResponseMetadata]


class GetLineageGroupPolicyResponse(TypedDict, total=False):
    LineageGroupArn: str
    ResourcePolicy: str
    """The resource policy that gives access to the lineage group in another account."""

    ResponseMetadata: Required[ResponseMetadata]


class GetModelPackageGroupPolicyOutput(TypedDict):
    ResourcePolicy: str
    ResponseMetadata: ResponseMetadata


class GetSagemakerServicecatalogPortfolioStatusOutput(TypedDict):
    Status: NotRequired[literals.SagemakerServicecatalogStatus]
    """Whether Service Catalog is enabled or disabled in SageMaker."""

    ResponseMetadata: ResponseMetadata


class ScalingPolicyObjective(TypedDict, total=False):
    """An object where you specify the anticipated traffic pattern for an endpoint."""

    MinInvocationsPerMinute: int
    """The minimum number of expected requests to your endpoint per minute."""

    MaxInvocationsPerMinute: int
    """The maximum number of expected requests to your endpoint per minute."""


class ScalingPolicyMetric(TypedDict, total=False):
    InvocationsPerInstance: int
    """The number of invocations sent to a model, normalized by `InstanceCount` in
    each ProductionVariant."""

    ModelLatency: int
    """The interval of time taken by a model to respond as viewed from SageMaker."""


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
"""An object containing information about a metric. Exactly one of: `Predefined`,
`Customized`."""


class TargetTrackingScalingPolicyConfiguration(TypedDict, total=False):
    MetricSpecification: MetricSpecification
    """An object containing information about a metric."""

    TargetValue: float
    """The recommended target value to specify for the metric when creating a scaling
    policy."""


class ScalingPolicy(TypedDict):
    """An object containing a recommended scaling policy. Exactly one of:
    `TargetTracking`.
    """

    TargetTracking: TargetTrackingScalingPolicyConfiguration


class DynamicScalingConfiguration(TypedDict, total=False):
    """An object with the recommended values for you to specify when creating an
    autoscaling policy.
    """

    MinCapacity: int
    """The recommended minimum capacity to specify for your autoscaling policy."""

    MaxCapacity: int
    """The recommended maximum capacity to specify for your autoscaling policy."""

    ScaleInCooldown: int
    """The recommended scale in cooldown time for your autoscaling policy."""

    ScaleOutCooldown: int
    """The recommended scale out cooldown time for your autoscaling policy."""

    ScalingPolicies: list[ScalingPolicy]
    """An object of the scaling policies for each metric."""


class GetScalingConfigurationRecommendationResponse(TypedDict, total=False):
    InferenceRecommendationsJobName: str
    """The name of a previously completed Inference Recommender job."""

    RecommendationId: str
    """The recommendation ID of a previously completed inference recommendation."""

    EndpointName: str
    """The name of an endpoint benchmarked during a previously completed Inference
    Recommender job."""

    TargetCpuUtilizationPerCore: int
    """The percentage of how much utilization you want an instance to use before
    autoscaling, which you specified in the request. The default value is 50%."""

    ScalingPolicyObjective: ScalingPolicyObjective
    """An object representing the anticipated traffic pattern for an endpoint that
    you specified in the request."""

    Metric: ScalingPolicyMetric
    """An object with a list of metrics that were benchmarked during the previously
    completed Inference Recommender job."""

    DynamicScalingConfiguration: DynamicScalingConfiguration
    """An object with the recommended values for you to specify when creating an
    autoscaling policy."""

    ResponseMetadata: Required[ResponseMetadata]


class PropertyNameSuggestion(TypedDict, total=False):
    """A property name returned from a `GetSearchSuggestions` call that specifies a
    value in the `PropertyNameQuery` field.
    """

    PropertyName: str
    """A suggested property name based on what you entered in the search textbox in
    the SageMaker console."""


class GetSearchSuggestionsResponse(TypedDict):
    PropertyNameSuggestions: NotRequired[list[PropertyNameSuggestion]]
    """A list of property names for a `Resource` that match a `SuggestionQuery`."""

    ResponseMetadata: ResponseMetadata


class ImportHubContentResponse(TypedDict):
    HubArn: str
    """The ARN of the hub that the content was imported into."""

    HubContentArn: str
    """The ARN of the hub content that was imported."""

    ResponseMetadata: ResponseMetadata


class AIBenchmarkJobSummary(TypedDict):
    AIBenchmarkJobName: str
    AIBenchmarkJobArn: str
    AIBenchmarkJobStatus: literals.AIBenchmarkJobStatus
    CreationTime: datetime
    """A timestamp that indicates when the benchmark job was created."""

    EndTime: NotRequired[datetime]
    """A timestamp that indicates when the benchmark job completed."""

    AIWorkloadConfigName: NotRequired[str]


class ListAIBenchmarkJobsResponse(TypedDict):
    AIBenchmarkJobs: list[AIBenchmarkJobSummary]
    """An array of `AIBenchmarkJobSummary` objects, one for each benchmark job that
    matches the specified filters."""

    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker AI returns this token."""

    ResponseMetadata: ResponseMetadata


class AIRecommendationJobSummary(TypedDict):
    AIRecommendationJobName: str
    AIRecommendationJobArn: str
    AIRecommendationJobStatus: literals.AIRecommendationJobStatus
    CreationTime: datetime
    """A timestamp that indicates when the recommendation job was created."""

    EndTime: NotRequired[datetime]
    """A timestamp that indicates when the recommendation job completed."""


class ListAIRecommendationJobsResponse(TypedDict):
    AIRecommendationJobs: list[AIRecommendationJobSummary]
    """An array of `AIRecommendationJobSummary` objects, one for each recommendation
    job that matches the specified filters."""

    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker AI returns this token."""

    ResponseMetadata: ResponseMetadata


class AIWorkloadConfigSummary(TypedDict):
    """Summary information about an AI workload configuration."""

    AIWorkloadConfigName: str
    AIWorkloadConfigArn: str
    CreationTime: datetime
    """A timestamp that indicates when the configuration was created."""


class ListAIWorkloadConfigsResponse(TypedDict):
    AIWorkloadConfigs: list[AIWorkloadConfigSummary]
    """An array of `AIWorkloadConfigSummary` objects, one for each AI workload
    configuration that matches the specified filters."""

    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker AI returns this token."""

    ResponseMetadata: ResponseMetadata


class ActionSummary(TypedDict, total=False):
    """Lists the properties of an action."""

    ActionArn: str
    ActionName: str
    Source: ActionSource
    ActionType: str
    Status: literals.ActionStatus
    CreationTime: datetime
    """When the action was created."""

    LastModifiedTime: datetime


class ListActionsResponse(TypedDict, total=False):
    ActionSummaries: list[ActionSummary]
    """A list of actions and their properties."""

    NextToken: str
    """A token for getting the next set of actions, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class AlgorithmSummary(TypedDict):
    AlgorithmName: str
    """The name of the algorithm that is described by the summary."""

    AlgorithmArn: str
    AlgorithmDescription: NotRequired[str]
    """A brief description of the algorithm."""

    CreationTime: datetime
    """A timestamp that shows when the algorithm was created."""

    AlgorithmStatus: literals.AlgorithmStatus
    """The overall status of the algorithm."""


class ListAlgorithmsOutput(TypedDict):
    AlgorithmSummaryList: list[AlgorithmSummary]
    """>An array of `AlgorithmSummary` objects, each of which lists an algorithm."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ListAliasesResponse(TypedDict, total=False):
    SageMakerImageVersionAliases: list[str]
    """A list of SageMaker AI image version aliases."""

    NextToken: str
    """A token for getting the next set of aliases, if more aliases exist."""

    ResponseMetadata: Required[ResponseMetadata]


class AppImageConfigDetails(TypedDict, total=False):
    """The configuration for running a SageMaker AI image as a KernelGateway app."""

    AppImageConfigArn: str
    AppImageConfigName: str
    CreationTime: datetime
    """When the AppImageConfig was created."""

    LastModifiedTime: datetime
    KernelGatewayImageConfig: KernelGatewayImageConfig
    """The configuration for the file system and kernels in the SageMaker AI image."""

    JupyterLabAppImageConfig: JupyterLabAppImageConfig
    """The configuration for the file system and the runtime, such as the environment
    variables and entry point."""

    CodeEditorAppImageConfig: CodeEditorAppImageConfig
    """The configuration for the file system and the runtime, such as the environment
    variables and entry point."""


class ListAppImageConfigsResponse(TypedDict, total=False):
    NextToken: str
    """A token for getting the next set of AppImageConfigs, if there are any."""

    AppImageConfigs: list[AppImageConfigDetails]
    """A list of AppImageConfigs and their properties."""

    ResponseMetadata: Required[ResponseMetadata]


class AppDetails(TypedDict, total=False):
    """Details about an Amazon SageMaker AI app."""

    DomainId: str
    UserProfileName: str
    SpaceName: str
    AppType: literals.AppType
    AppName: str
    Status: literals.AppStatus
    CreationTime: datetime
    ResourceSpec: ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""


class ListAppsResponse(TypedDict, total=False):
    Apps: list[AppDetails]
    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class ArtifactSummary(TypedDict, total=False):
    """Lists a summary of the properties of an artifact."""

    ArtifactArn: str
    ArtifactName: str
    Source: ArtifactSource
    ArtifactType: str
    CreationTime: datetime
    """When the artifact was created."""

    LastModifiedTime: datetime


class ListArtifactsResponse(TypedDict, total=False):
    ArtifactSummaries: list[ArtifactSummary]
    """A list of artifacts and their properties."""

    NextToken: str
    """A token for getting the next set of artifacts, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class AssociationSummary(TypedDict, total=False):
    """Lists a summary of the properties of an association."""

    SourceArn: str
    DestinationArn: str
    SourceType: str
    DestinationType: str
    AssociationType: literals.AssociationEdgeType
    SourceName: str
    DestinationName: str
    CreationTime: datetime
    """When the association was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""


class ListAssociationsResponse(TypedDict, total=False):
    AssociationSummaries: list[AssociationSummary]
    """A list of associations and their properties."""

    NextToken: str
    """A token for getting the next set of associations, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class AutoMLJobSummary(TypedDict):
    AutoMLJobName: str
    """The name of the AutoML job you are requesting."""

    AutoMLJobArn: str
    AutoMLJobStatus: literals.AutoMLJobStatus
    AutoMLJobSecondaryStatus: literals.AutoMLJobSecondaryStatus
    CreationTime: datetime
    """When the AutoML job was created."""

    EndTime: NotRequired[datetime]
    LastModifiedTime: datetime
    FailureReason: NotRequired[str]
    PartialFailureReasons: NotRequired[list[AutoMLPartialFailureReason]]
    """The list of reasons for partial failures within an AutoML job."""


class ListAutoMLJobsResponse(TypedDict):
    AutoMLJobSummaries: list[AutoMLJobSummary]
    NextToken: NotRequired[str]
    """If the previous response was truncated, you receive this token."""

    ResponseMetadata: ResponseMetadata


class ListCandidatesForAutoMLJobResponse(TypedDict):
    Candidates: list[AutoMLCandidate]
    """Summaries about the `AutoMLCandidates`."""

    NextToken: NotRequired[str]
    """If the previous response was truncated, you receive this token."""

    ResponseMetadata: ResponseMetadata


class ClusterEventSummary(TypedDict):
    """A summary of an event in a HyperPod cluster."""

    EventId: str
    """The unique identifier (UUID) of the event."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of the HyperPod cluster associated with the
    event."""

    ClusterName: str
    """The name of the HyperPod cluster associated with the event."""

    InstanceGroupName: NotRequired[str]
    """The name of the instance group associated with the event, if applicable."""

    InstanceId: NotRequired[str]
    """The Amazon Elastic Compute Cloud (EC2) instance ID associated with the event,
    if applicable."""

    ResourceType: literals.ClusterEventResourceType
    EventTime: datetime
    """The timestamp when the event occurred."""

    Description: NotRequired[str]
    """A brief, human-readable description of the event."""

    EventLevel: NotRequired[literals.ClusterEventLevel]
    """The severity level of the event."""

    OperationId: NotRequired[str]
    """The unique identifier (UUID) of the cluster operation that the event is
    associated with, such as a scaling operation."""


class ListClusterEventsResponse(TypedDict, total=False):
    NextToken: str
    """A token to retrieve the next set of results."""

    Events: list[ClusterEventSummary]
    """A list of event summaries matching the specified criteria."""

    ResponseMetadata: Required[ResponseMetadata]


class ExtensionVersionSummary(TypedDict):
    """A version of an extension that you can install on a SageMaker HyperPod
    cluster.
    """

    ExtensionVersion: str
    """The version of the extension, in `MAJOR.MINOR.PATCH` format, for example
    `1.0.0`."""


class ListClusterExtensionVersionsResponse(TypedDict):
    ExtensionVersions: list[ExtensionVersionSummary]
    """The versions of the extension that you can install, from the highest version
    to the lowest."""

    NextToken: NotRequired[str]
    """If the response is truncated, a token that you can use in the next request to
    retrieve the next set of versions."""

    ResponseMetadata: ResponseMetadata


class ExtensionSummary(TypedDict):
    """A summary of an extension installed on a SageMaker HyperPod cluster."""

    ExtensionArn: str
    ExtensionName: str
    ExtensionVersion: str
    Status: literals.ExtensionStatus
    CreationTime: NotRequired[datetime]
    """The time when the extension was created."""


class ListClusterExtensionsResponse(TypedDict):
    Extensions: list[ExtensionSummary]
    """The list of extensions installed on the cluster."""

    NextToken: NotRequired[str]
    """The next token specified for listing extensions on a SageMaker HyperPod
    cluster."""

    ResponseMetadata: ResponseMetadata


class ClusterNodeSummary(TypedDict, total=False):
    """Lists a summary of the properties of an instance (also called a node
    interchangeably) of a SageMaker HyperPod cluster.
    """

    InstanceGroupName: Required[str]
    InstanceId: Required[str]
    NodeLogicalId: str
    """A unique identifier for the node that persists throughout its lifecycle, from
    provisioning request to termination."""

    InstanceType: Required[literals.ClusterInstanceType]
    LaunchTime: Required[datetime]
    """The time when the instance is launched."""

    LastSoftwareUpdateTime: datetime
    """The time when SageMaker last updated the software of the instances in the
    cluster."""

    InstanceStatus: Required[ClusterInstanceStatusDetails]
    UltraServerInfo: UltraServerInfo
    PrivateDnsHostname: str
    """The private DNS hostname of the SageMaker HyperPod cluster node."""

    CurrentImageReleaseVersion: str
    """The version of the HyperPod-managed AMI currently running on the node."""

    ImageVersionStatus: literals.ClusterImageVersionStatus


class ListClusterNodesResponse(TypedDict):
    NextToken: NotRequired[str]
    """The next token specified for listing instances in a SageMaker HyperPod
    cluster."""

    ClusterNodeSummaries: list[ClusterNodeSummary]
    """The summaries of listed instances in a SageMaker HyperPod cluster"""

    ResponseMetadata: ResponseMetadata


class ClusterOperationSummary(TypedDict, total=False):
    """A summary of an operation performed on a HyperPod cluster."""

    OperationId: str
    """The unique identifier (UUID) of the operation."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of the HyperPod cluster associated with the
    operation."""

    Type: literals.ClusterOperationType
    Status: literals.ClusterOperationStatus
    CreationTime: datetime
    """The timestamp when the operation was created."""


class ListClusterOperationsResponse(TypedDict, total=False):
    NextToken: str
    """A token to retrieve the next set of results."""

    ClusterOperationSummaries: list[ClusterOperationSummary]
    """A list of operation summaries matching the specified criteria."""

    ResponseMetadata: Required[ResponseMetadata]


class ClusterSchedulerConfigSummary(TypedDict):
    """Summary of the cluster policy."""

    ClusterSchedulerConfigArn: str
    """ARN of the cluster policy."""

    ClusterSchedulerConfigId: str
    """ID of the cluster policy."""

    ClusterSchedulerConfigVersion: NotRequired[int]
    """Version of the cluster policy."""

    Name: str
    """Name of the cluster policy."""

    CreationTime: datetime
    """Creation time of the cluster policy."""

    LastModifiedTime: NotRequired[datetime]
    """Last modified time of the cluster policy."""

    Status: literals.SchedulerResourceStatus
    """Status of the cluster policy."""

    ClusterArn: NotRequired[str]


class ListClusterSchedulerConfigsResponse(TypedDict, total=False):
    ClusterSchedulerConfigSummaries: list[ClusterSchedulerConfigSummary]
    """Summaries of the cluster policies."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class ClusterSummary(TypedDict):
    """Lists a summary of the properties of a SageMaker HyperPod cluster."""

    ClusterArn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster."""

    ClusterName: str
    """The name of the SageMaker HyperPod cluster."""

    CreationTime: datetime
    """The time when the SageMaker HyperPod cluster is created."""

    ClusterStatus: literals.ClusterStatus
    """The status of the SageMaker HyperPod cluster."""

    TrainingPlanArns: NotRequired[list[str]]
    """A list of Amazon Resource Names (ARNs) of the training plans associated with
    this cluster."""

    ImageVersionStatus: NotRequired[literals.ClusterImageVersionStatus]
    """The aggregate status of the image version across the cluster's instance
    groups."""


class ListClustersResponse(TypedDict):
    NextToken: NotRequired[str]
    """If the result of the previous `ListClusters` request was truncated, the
    response includes a `NextToken`."""

    ClusterSummaries: list[ClusterSummary]
    """The summaries of listed SageMaker HyperPod clusters."""

    ResponseMetadata: ResponseMetadata


class CodeRepositorySummary(TypedDict):
    """Specifies summary information about a Git repository."""

    CodeRepositoryName: str
    """The name of the Git repository."""

    CodeRepositoryArn: str
    """The Amazon Resource Name (ARN) of the Git repository."""

    CreationTime: datetime
    """The date and time that the Git repository was created."""

    LastModifiedTime: datetime
    """The date and time that the Git repository was last modified."""

    GitConfig: NotRequired[GitConfig]
    """Configuration details for the Git repository, including the URL where it is
    located and the ARN of the Amazon Web Services Secrets Manager secret that
    contains the credentials used to access the repository."""


class ListCodeRepositoriesOutput(TypedDict):
    CodeRepositorySummaryList: list[CodeRepositorySummary]
    """Gets a list of summaries of the Git repositories."""

    NextToken: NotRequired[str]
    """If the result of a `ListCodeRepositoriesOutput` request was truncated, the
    response includes a `NextToken`."""

    ResponseMetadata: ResponseMetadata


class CompilationJobSummary(TypedDict, total=False):
    """A summary of a model compilation job."""

    CompilationJobName: Required[str]
    """The name of the model compilation job that you want a summary for."""

    CompilationJobArn: Required[str]
    """The Amazon Resource Name (ARN) of the model compilation job."""

    CreationTime: Required[datetime]
    """The time when the model compilation job was created."""

    CompilationStartTime: datetime
    """The time when the model compilation job started."""

    CompilationEndTime: datetime
    """The time when the model compilation job completed."""

    CompilationTargetDevice: literals.TargetDevice
    """The type of device that the model will run on after the compilation job has
    completed."""

    CompilationTargetPlatformOs: literals.TargetPlatformOs
    """The type of OS that the model will run on after the compilation job has
    completed."""

    CompilationTargetPlatformArch: literals.TargetPlatformArch
    """The type of architecture that the model will run on after the compilation job
    has completed."""

    CompilationTargetPlatformAccelerator: literals.TargetPlatformAccelerator
    """The type of accelerator that the model will run on after the compilation job
    has completed."""

    LastModifiedTime: datetime
    """The time when the model compilation job was last modified."""

    CompilationJobStatus: Required[literals.CompilationJobStatus]
    """The status of the model compilation job."""


class ListCompilationJobsResponse(TypedDict):
    CompilationJobSummaries: list[CompilationJobSummary]
    """An array of CompilationJobSummary objects, each describing a model compilation
    job."""

    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker AI returns this `NextToken`."""

    ResponseMetadata: ResponseMetadata


class ComputeQuotaSummary(TypedDict):
    """Summary of the compute allocation definition."""

    ComputeQuotaArn: str
    """ARN of the compute allocation definition."""

    ComputeQuotaId: str
    """ID of the compute allocation definition."""

    Name: str
    """Name of the compute allocation definition."""

    ComputeQuotaVersion: NotRequired[int]
    """Version of the compute allocation definition."""

    Status: literals.SchedulerResourceStatus
    """Status of the compute allocation definition."""

    ClusterArn: NotRequired[str]
    ComputeQuotaConfig: NotRequired[ComputeQuotaConfig]
    """Configuration of the compute allocation definition."""

    ComputeQuotaTarget: ComputeQuotaTarget
    """The target entity to allocate compute resources to."""

    ActivationState: NotRequired[literals.ActivationState]
    """The state of the compute allocation being described. Default is `Enabled`."""

    CreationTime: datetime
    """Creation time of the compute allocation definition."""

    LastModifiedTime: NotRequired[datetime]
    """Last modified time of the compute allocation definition."""


class ListComputeQuotasResponse(TypedDict, total=False):
    ComputeQuotaSummaries: list[ComputeQuotaSummary]
    """Summaries of the compute allocation definitions."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class ContextSummary(TypedDict, total=False):
    """Lists a summary of the properties of a context."""

    ContextArn: str
    ContextName: str
    Source: ContextSource
    ContextType: str
    CreationTime: datetime
    """When the context was created."""

    LastModifiedTime: datetime


class ListContextsResponse(TypedDict, total=False):
    ContextSummaries: list[ContextSummary]
    """A list of contexts and their properties."""

    NextToken: str
    """A token for getting the next set of contexts, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class MonitoringJobDefinitionSummary(TypedDict):
    MonitoringJobDefinitionName: str
    MonitoringJobDefinitionArn: str
    CreationTime: datetime
    """The time that the monitoring job was created."""

    EndpointName: str
    """The name of the endpoint that the job monitors."""


class ListDataQualityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    """If the result of the previous `ListDataQualityJobDefinitions` request was
    truncated, the response includes a `NextToken`."""

    ResponseMetadata: ResponseMetadata


class DeviceFleetSummary(TypedDict):
    DeviceFleetArn: str
    DeviceFleetName: str
    CreationTime: NotRequired[datetime]
    """Timestamp of when the device fleet was created."""

    LastModifiedTime: NotRequired[datetime]
    """Timestamp of when the device fleet was last updated."""


class ListDeviceFleetsResponse(TypedDict):
    DeviceFleetSummaries: list[DeviceFleetSummary]
    NextToken: NotRequired[str]
    """The response from the last list when returning a list large enough to need
    tokening."""

    ResponseMetadata: ResponseMetadata


class EdgeModelSummary(TypedDict):
    """Summary of model on edge device."""

    ModelName: str
    ModelVersion: str


class DeviceSummary(TypedDict, total=False):
    DeviceName: Required[str]
    """The unique identifier of the device."""

    DeviceArn: Required[str]
    Description: str
    DeviceFleetName: str
    """The name of the fleet the device belongs to."""

    IotThingName: str
    """The Amazon Web Services Internet of Things (IoT) object thing name associated
    with the device.."""

    RegistrationTime: datetime
    """The timestamp of the last registration or de-reregistration."""

    LatestHeartbeat: datetime
    """The last heartbeat received from the device."""

    Models: list[EdgeModelSummary]
    AgentVersion: str
    """Edge Manager agent version."""


class ListDevicesResponse(TypedDict):
    DeviceSummaries: list[DeviceSummary]
    NextToken: NotRequired[str]
    """The response from the last list when returning a list large enough to need
    tokening."""

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
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class EdgeDeploymentPlanSummary(TypedDict):
    """Contains information summarizing an edge deployment plan."""

    EdgeDeploymentPlanArn: str
    EdgeDeploymentPlanName: str
    DeviceFleetName: str
    EdgeDeploymentSuccess: int
    """The number of edge devices with the successful deployment."""

    EdgeDeploymentPending: int
    """The number of edge devices yet to pick up the deployment, or in progress."""

    EdgeDeploymentFailed: int
    """The number of edge devices that failed the deployment."""

    CreationTime: NotRequired[datetime]
    """The time when the edge deployment plan was created."""

    LastModifiedTime: NotRequired[datetime]
    """The time when the edge deployment plan was last updated."""


class ListEdgeDeploymentPlansResponse(TypedDict):
    EdgeDeploymentPlanSummaries: list[EdgeDeploymentPlanSummary]
    NextToken: NotRequired[str]
    """The token to use when calling the next page of results."""

    ResponseMetadata: ResponseMetadata


class EdgePackagingJobSummary(TypedDict, total=False):
    EdgePackagingJobArn: Required[str]
    EdgePackagingJobName: Required[str]
    EdgePackagingJobStatus: Required[literals.EdgePackagingJobStatus]
    CompilationJobName: str
    """The name of the SageMaker Neo compilation job."""

    ModelName: str
    ModelVersion: str
    CreationTime: datetime
    """The timestamp of when the job was created."""

    LastModifiedTime: datetime
    """The timestamp of when the edge packaging job was last updated."""


class ListEdgePackagingJobsResponse(TypedDict):
    EdgePackagingJobSummaries: list[EdgePackagingJobSummary]
    NextToken: NotRequired[str]
    """Token to use when calling the next page of results."""

    ResponseMetadata: ResponseMetadata


class EndpointConfigSummary(TypedDict):
    """Provides summary information for an endpoint configuration."""

    EndpointConfigName: str
    EndpointConfigArn: str
    CreationTime: datetime
    """A timestamp that shows when the endpoint configuration was created."""


class ListEndpointConfigsOutput(TypedDict):
    EndpointConfigs: list[EndpointConfigSummary]
    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class EndpointSummary(TypedDict):
    EndpointName: str
    EndpointArn: str
    CreationTime: datetime
    """A timestamp that shows when the endpoint was created."""

    LastModifiedTime: datetime
    """A timestamp that shows when the endpoint was last modified."""

    EndpointStatus: literals.EndpointStatus


class ListEndpointsOutput(TypedDict):
    Endpoints: list[EndpointSummary]
    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ExperimentSummary(TypedDict, total=False):
    """A summary of the properties of an experiment."""

    ExperimentArn: str
    ExperimentName: str
    DisplayName: str
    """The name of the experiment as displayed."""

    ExperimentSource: ExperimentSource
    CreationTime: datetime
    """When the experiment was created."""

    LastModifiedTime: datetime


class ListExperimentsResponse(TypedDict, total=False):
    ExperimentSummaries: list[ExperimentSummary]
    NextToken: str
    """A token for getting the next set of experiments, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class FeatureGroupSummary(TypedDict):
    """The name, ARN, `CreationTime`, `FeatureGroup` values, `LastUpdatedTime` and
    `EnableOnlineStorage` status of a `FeatureGroup`.
    """

    FeatureGroupName: str
    """The name of `FeatureGroup`."""

    FeatureGroupArn: str
    """Unique identifier for the `FeatureGroup`."""

    CreationTime: datetime
    """A timestamp indicating the time of creation time of the `FeatureGroup`."""

    FeatureGroupStatus: NotRequired[literals.FeatureGroupStatus]
    OfflineStoreStatus: NotRequired[OfflineStoreStatus]
    """Notifies you if replicating data into the `OfflineStore` has failed."""


class ListFeatureGroupsResponse(TypedDict):
    FeatureGroupSummaries: list[FeatureGroupSummary]
    NextToken: NotRequired[str]
    """A token to resume pagination of `ListFeatureGroups` results."""

    ResponseMetadata: ResponseMetadata


class FlowDefinitionSummary(TypedDict):
    FlowDefinitionName: str
    FlowDefinitionArn: str
    FlowDefinitionStatus: literals.FlowDefinitionStatus
    CreationTime: datetime
    """The timestamp when SageMaker created the flow definition."""

    FailureReason: NotRequired[str]
    """The reason why the flow definition creation failed."""


class ListFlowDefinitionsResponse(TypedDict):
    FlowDefinitionSummaries: list[FlowDefinitionSummary]
    """An array of objects describing the flow definitions."""

    NextToken: NotRequired[str]
    """A token to resume pagination."""

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
    """The searchable keywords for the hub content."""

    HubContentStatus: literals.HubContentStatus
    CreationTime: datetime
    """The date and time that the hub content was created."""

    OriginalCreationTime: NotRequired[datetime]
    """The date and time when the hub content was originally created, before any
    updates or revisions."""


class ListHubContentVersionsResponse(TypedDict):
    HubContentSummaries: list[HubContentInfo]
    """The summaries of the listed hub content versions."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ListHubContentsResponse(TypedDict):
    HubContentSummaries: list[HubContentInfo]
    """The summaries of the listed hub content."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class HubInfo(TypedDict):
    HubName: str
    HubArn: str
    HubDisplayName: NotRequired[str]
    HubDescription: NotRequired[str]
    HubSearchKeywords: NotRequired[list[str]]
    """The searchable keywords for the hub."""

    HubStatus: literals.HubStatus
    CreationTime: datetime
    """The date and time that the hub was created."""

    LastModifiedTime: datetime


class ListHubsResponse(TypedDict):
    HubSummaries: list[HubInfo]
    """The summaries of the listed hubs."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class HumanTaskUiSummary(TypedDict):
    """Container for human task user interface information."""

    HumanTaskUiName: str
    """The name of the human task user interface."""

    HumanTaskUiArn: str
    """The Amazon Resource Name (ARN) of the human task user interface."""

    CreationTime: datetime
    """A timestamp when SageMaker created the human task user interface."""


class ListHumanTaskUisResponse(TypedDict):
    HumanTaskUiSummaries: list[HumanTaskUiSummary]
    """An array of objects describing the human task user interfaces."""

    NextToken: NotRequired[str]
    """A token to resume pagination."""

    ResponseMetadata: ResponseMetadata


class HyperParameterTuningJobSummary(TypedDict):
    """Provides summary information about a hyperparameter tuning job."""

    HyperParameterTuningJobName: str
    HyperParameterTuningJobArn: str
    HyperParameterTuningJobStatus: literals.HyperParameterTuningJobStatus
    Strategy: literals.HyperParameterTuningJobStrategyType
    """Specifies the search strategy hyperparameter tuning uses to choose which
    hyperparameters to evaluate at each iteration."""

    CreationTime: datetime
    """The date and time that the tuning job was created."""

    HyperParameterTuningEndTime: NotRequired[datetime]
    """The date and time that the tuning job ended."""

    LastModifiedTime: NotRequired[datetime]
    TrainingJobStatusCounters: TrainingJobStatusCounters
    """The TrainingJobStatusCounters object that specifies the numbers of training
    jobs, categorized by status, that this tuning job launched."""

    ObjectiveStatusCounters: ObjectiveStatusCounters
    """The ObjectiveStatusCounters object that specifies the numbers of training
    jobs, categorized by objective metric status, that this tuning job launched."""

    ResourceLimits: NotRequired[ResourceLimits]
    """The ResourceLimits object that specifies the maximum number of training jobs
    and parallel training jobs allowed for this tuning job."""


class ListHyperParameterTuningJobsResponse(TypedDict):
    HyperParameterTuningJobSummaries: list[HyperParameterTuningJobSummary]
    """A list of HyperParameterTuningJobSummary objects that describe the tuning jobs
    that the `ListHyperParameterTuningJobs` request returned."""

    NextToken: NotRequired[str]
    """If the result of this `ListHyperParameterTuningJobs` request was truncated,
    the response includes a `NextToken`."""

    ResponseMetadata: ResponseMetadata


class ImageVersion(TypedDict):
    """A version of a SageMaker AI `Image`."""

    CreationTime: datetime
    """When the version was created."""

    FailureReason: NotRequired[str]
    """When a create or delete operation fails, the reason for the failure."""

    ImageArn: str
    """The ARN of the image the version is based on."""

    ImageVersionArn: str
    ImageVersionStatus: literals.ImageVersionStatus
    LastModifiedTime: datetime
    Version: int


class ListImageVersionsResponse(TypedDict, total=False):
    ImageVersions: list[ImageVersion]
    """A list of versions and their properties."""

    NextToken: str
    """A token for getting the next set of versions, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class Image(TypedDict):
    """A SageMaker AI image."""

    CreationTime: datetime
    """When the image was created."""

    Description: NotRequired[str]
    DisplayName: NotRequired[str]
    """The name of the image as displayed."""

    FailureReason: NotRequired[str]
    """When a create, update, or delete operation fails, the reason for the failure."""

    ImageArn: str
    ImageName: str
    ImageStatus: literals.ImageStatus
    LastModifiedTime: datetime


class ListImagesResponse(TypedDict, total=False):
    Images: list[Image]
    """A list of images and their properties."""

    NextToken: str
    """A token for getting the next set of images, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class InferenceComponentSummary(TypedDict):
    """A summary of the properties of an inference component."""

    CreationTime: datetime
    """The time when the inference component was created."""

    InferenceComponentArn: str
    InferenceComponentName: str
    EndpointArn: str
    """The Amazon Resource Name (ARN) of the endpoint that hosts the inference
    component."""

    EndpointName: str
    """The name of the endpoint that hosts the inference component."""

    VariantName: str
    """The name of the production variant that hosts the inference component."""

    InferenceComponentStatus: NotRequired[literals.InferenceComponentStatus]
    LastModifiedTime: datetime
    """The time when the inference component was last updated."""


class ListInferenceComponentsOutput(TypedDict):
    InferenceComponents: list[InferenceComponentSummary]
    """A list of inference components and their properties that matches any of the
    filters you specified in the request."""

    NextToken: NotRequired[str]
    """The token to use in a subsequent request to get the next set of results
    following a truncated response."""

    ResponseMetadata: ResponseMetadata


class InferenceExperimentSummary(TypedDict):
    """Lists a summary of properties of an inference experiment."""

    Name: str
    Type: literals.InferenceExperimentType
    Schedule: NotRequired[InferenceExperimentSchedule]
    """The duration for which the inference experiment ran or will run."""

    Status: literals.InferenceExperimentStatus
    StatusReason: NotRequired[str]
    """The error message for the inference experiment status result."""

    Description: NotRequired[str]
    CreationTime: datetime
    """The timestamp at which the inference experiment was created."""

    CompletionTime: NotRequired[datetime]
    """The timestamp at which the inference experiment was completed."""

    LastModifiedTime: datetime
    RoleArn: NotRequired[str]
    """The ARN of the IAM role that Amazon SageMaker can assume to access model
    artifacts and container images, and manage Amazon SageMaker Inference endpoints
    for model deployment."""


class ListInferenceExperimentsResponse(TypedDict, total=False):
    InferenceExperiments: list[InferenceExperimentSummary]
    NextToken: str
    """The token to use when calling the next page of results."""

    ResponseMetadata: Required[ResponseMetadata]


class RecommendationJobInferenceBenchmark(TypedDict, total=False):
    """The details for a specific benchmark from an Inference Recommender job."""

    Metrics: RecommendationMetrics
    EndpointMetrics: InferenceMetrics
    """The metrics for an existing endpoint compared in an Inference Recommender job."""

    EndpointConfiguration: EndpointOutputConfiguration
    """The endpoint configuration made by Inference Recommender during a
    recommendation job."""

    ModelConfiguration: Required[ModelConfiguration]
    """Defines the model configuration."""

    FailureReason: str
    """The reason why a benchmark failed."""

    InvocationEndTime: datetime
    """A timestamp that shows when the benchmark completed."""

    InvocationStartTime: datetime
    """A timestamp that shows when the benchmark started."""


class InferenceRecommendationsJobStep(TypedDict):
    """A returned array object for the `Steps` response field in the
    ListInferenceRecommendationsJobSteps API command.
    """

    StepType: literals.RecommendationStepType
    """The type of the subtask."""

    JobName: str
    """The name of the Inference Recommender job."""

    Status: literals.RecommendationJobStatus
    """The current status of the benchmark."""

    InferenceBenchmark: NotRequired[RecommendationJobInferenceBenchmark]
    """The details for a specific benchmark."""


class ListInferenceRecommendationsJobStepsResponse(TypedDict, total=False):
    Steps: list[InferenceRecommendationsJobStep]
    """A list of all subtask details in Inference Recommender."""

    NextToken: str
    """A token that you can specify in your next request to return more results from
    the list."""

    ResponseMetadata: Required[ResponseMetadata]


class InferenceRecommendationsJob(TypedDict):
    """A structure that contains a list of recommendation jobs."""

    JobName: str
    JobDescription: str
    JobType: literals.RecommendationJobType
    JobArn: str
    Status: literals.RecommendationJobStatus
    CreationTime: datetime
    """A timestamp that shows when the job was created."""

    CompletionTime: NotRequired[datetime]
    """A timestamp that shows when the job completed."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    perform tasks on your behalf."""

    LastModifiedTime: datetime
    """A timestamp that shows when the job was last modified."""

    FailureReason: NotRequired[str]
    """If the job fails, provides information why the job failed."""

    ModelName: NotRequired[str]
    """The name of the created model."""

    SamplePayloadUrl: NotRequired[str]
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload is
    stored."""

    ModelPackageVersionArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of a versioned model package."""


class ListInferenceRecommendationsJobsResponse(TypedDict):
    InferenceRecommendationsJobs: list[InferenceRecommendationsJob]
    """The recommendations created from the Amazon SageMaker Inference Recommender
    job."""

    NextToken: NotRequired[str]
    """A token for getting the next set of recommendations, if there are any."""

    ResponseMetadata: ResponseMetadata


class InferenceRouterSummary(TypedDict):
    InferenceRouterName: str
    InferenceRouterArn: str
    CreationTime: datetime
    """The date and time that the inference router was created."""

    LastModifiedTime: datetime
    """The date and time that the inference router was last updated."""


class ListInferenceRoutersOutput(TypedDict):
    InferenceRouters: list[InferenceRouterSummary]
    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker AI returns this token."""

    ResponseMetadata: ResponseMetadata


class JobConfigSchemaVersionSummary(TypedDict):
    """Provides summary information about a job configuration schema version."""

    JobConfigSchemaVersion: str


class ListJobSchemaVersionsResponse(TypedDict):
    NextToken: NotRequired[str]
    """If the response is truncated, this token retrieves the next set of results."""

    JobConfigSchemas: list[JobConfigSchemaVersionSummary]
    """An array of `JobConfigSchemaVersionSummary` objects listing the available
    schema versions."""

    ResponseMetadata: ResponseMetadata


class JobSummary(TypedDict):
    """Provides summary information about a job, returned by the `ListJobs`
    operation.
    """

    JobArn: str
    JobName: str
    JobCategory: literals.JobCategory
    JobStatus: literals.JobStatus
    JobSecondaryStatus: literals.JobSecondaryStatus
    """The secondary status of the job, providing more granular information about the
    job's progress."""

    CreationTime: datetime
    """The date and time that the job was created."""

    LastModifiedTime: datetime
    EndTime: NotRequired[datetime]
    """The date and time that the job ended."""


class ListJobsResponse(TypedDict):
    NextToken: NotRequired[str]
    """If the response is truncated, this token retrieves the next set of results."""

    JobSummaries: list[JobSummary]
    """An array of `JobSummary` objects that provide summary information about the
    jobs."""

    ResponseMetadata: ResponseMetadata


class LabelingJobSummary(TypedDict):
    LabelingJobName: str
    LabelingJobArn: str
    """The Amazon Resource Name (ARN) assigned to the labeling job when it was
    created."""

    CreationTime: datetime
    """The date and time that the job was created (timestamp)."""

    LastModifiedTime: datetime
    LabelingJobStatus: literals.LabelingJobStatus
    LabelCounters: LabelCounters
    """Counts showing the progress of the labeling job."""

    WorkteamArn: str
    """The Amazon Resource Name (ARN) of the work team assigned to the job."""

    PreHumanTaskLambdaArn: NotRequired[str]
    AnnotationConsolidationLambdaArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the Lambda function used to consolidate the
    annotations from individual workers into a label for a data object."""

    FailureReason: NotRequired[str]
    """If the `LabelingJobStatus` field is `Failed`, this field contains a
    description of the error."""

    LabelingJobOutput: NotRequired[LabelingJobOutput]
    """The location of the output produced by the labeling job."""

    InputConfig: NotRequired[LabelingJobInputConfig]


class ListLabelingJobsResponse(TypedDict, total=False):
    LabelingJobSummaryList: list[LabelingJobSummary]
    """An array of `LabelingJobSummary` objects, each describing a labeling job."""

    NextToken: str
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: Required[ResponseMetadata]


class LabelCountersForWorkteam(TypedDict, total=False):
    """Provides counts for human-labeled tasks in the labeling job."""

    HumanLabeled: int
    """The total number of data objects labeled by a human worker."""

    PendingHuman: int
    """The total number of data objects that need to be labeled by a human worker."""

    Total: int
    """The total number of tasks in the labeling job."""


class LabelingJobForWorkteamSummary(TypedDict):
    """Provides summary information for a work team."""

    LabelingJobName: NotRequired[str]
    """The name of the labeling job that the work team is assigned to."""

    JobReferenceCode: str
    """A unique identifier for a labeling job."""

    WorkRequesterAccountId: str
    """The Amazon Web Services account ID of the account used to start the labeling
    job."""

    CreationTime: datetime
    """The date and time that the labeling job was created."""

    LabelCounters: NotRequired[LabelCountersForWorkteam]
    """Provides information about the progress of a labeling job."""

    NumberOfHumanWorkersPerDataObject: NotRequired[int]
    """The configured number of workers per data object."""


class ListLabelingJobsForWorkteamResponse(TypedDict):
    LabelingJobSummaryList: list[LabelingJobForWorkteamSummary]
    """An array of `LabelingJobSummary` objects, each describing a labeling job."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class LineageGroupSummary(TypedDict, total=False):
    """Lists a summary of the properties of a lineage group."""

    LineageGroupArn: str
    """The Amazon Resource Name (ARN) of the lineage group resource."""

    LineageGroupName: str
    """The name or Amazon Resource Name (ARN) of the lineage group."""

    DisplayName: str
    CreationTime: datetime
    LastModifiedTime: datetime


class ListLineageGroupsResponse(TypedDict, total=False):
    LineageGroupSummaries: list[LineageGroupSummary]
    """A list of lineage groups and their properties."""

    NextToken: str
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: Required[ResponseMetadata]


class MlflowAppSummary(TypedDict, total=False):
    """The summary of the Mlflow App to list."""

    Arn: str
    """The ARN of a listed MLflow App."""

    Name: str
    """The name of the MLflow App."""

    Status: literals.MlflowAppStatus
    """The status of the MLflow App."""

    CreationTime: datetime
    """The creation time of a listed MLflow App."""

    LastModifiedTime: datetime
    """The last modified time of a listed MLflow App."""

    MlflowVersion: str
    """The version of a listed MLflow App."""


class ListMlflowAppsResponse(TypedDict, total=False):
    Summaries: list[MlflowAppSummary]
    """A list of MLflow Apps according to chosen filters."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class TrackingServerSummary(TypedDict, total=False):
    """The summary of the tracking server to list."""

    TrackingServerArn: str
    """The ARN of a listed tracking server."""

    TrackingServerName: str
    """The name of a listed tracking server."""

    CreationTime: datetime
    """The creation time of a listed tracking server."""

    LastModifiedTime: datetime
    """The last modified time of a listed tracking server."""

    TrackingServerStatus: literals.TrackingServerStatus
    """The creation status of a listed tracking server."""

    IsActive: literals.IsTrackingServerActive
    """The activity status of a listed tracking server."""

    MlflowVersion: str
    """The MLflow version used for a listed tracking server."""


class ListMlflowTrackingServersResponse(TypedDict, total=False):
    TrackingServerSummaries: list[TrackingServerSummary]
    """A list of tracking servers according to chosen filters."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class ListModelBiasJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    """A JSON array in which each element is a summary for a model bias jobs."""

    NextToken: NotRequired[str]
    """The token returned if the response is truncated."""

    ResponseMetadata: ResponseMetadata


class ModelCardExportJobSummary(TypedDict):
    """The summary of the Amazon SageMaker Model Card export job."""

    ModelCardExportJobName: str
    ModelCardExportJobArn: str
    Status: literals.ModelCardExportJobStatus
    """The completion status of the model card export job."""

    ModelCardName: str
    ModelCardVersion: int
    CreatedAt: datetime
    LastModifiedAt: datetime


class ListModelCardExportJobsResponse(TypedDict):
    ModelCardExportJobSummaries: list[ModelCardExportJobSummary]
    """The summaries of the listed model card export jobs."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ModelCardVersionSummary(TypedDict):
    """A summary of a specific version of the model card."""

    ModelCardName: str
    ModelCardArn: str
    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card version within your organization."""

    ModelCardVersion: int
    CreationTime: datetime
    """The date and time that the model card version was created."""

    LastModifiedTime: NotRequired[datetime]


class ListModelCardVersionsResponse(TypedDict):
    ModelCardVersionSummaryList: list[ModelCardVersionSummary]
    """The summaries of the listed versions of the model card."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ModelCardSummary(TypedDict):
    ModelCardName: str
    ModelCardArn: str
    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card within your organization."""

    CreationTime: datetime
    """The date and time that the model card was created."""

    LastModifiedTime: NotRequired[datetime]


class ListModelCardsResponse(TypedDict):
    ModelCardSummaries: list[ModelCardSummary]
    """The summaries of the listed model cards."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ListModelExplainabilityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    """A JSON array in which each element is a summary for a explainability bias
    jobs."""

    NextToken: NotRequired[str]
    """The token returned if the response is truncated."""

    ResponseMetadata: ResponseMetadata


class ModelMetadataSummary(TypedDict):
    Domain: str
    """The machine learning domain of the model."""

    Framework: str
    """The machine learning framework of the model."""

    Task: str
    """The machine learning task of the model."""

    Model: str
    """The name of the model."""

    FrameworkVersion: str


class ListModelMetadataResponse(TypedDict):
    ModelMetadataSummaries: list[ModelMetadataSummary]
    """A structure that holds model metadata."""

    NextToken: NotRequired[str]
    """A token for getting the next set of recommendations, if there are any."""

    ResponseMetadata: ResponseMetadata


class ModelPackageGroupSummary(TypedDict):
    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: NotRequired[str]
    CreationTime: datetime
    """The time that the model group was created."""

    ModelPackageGroupStatus: literals.ModelPackageGroupStatus
    ManagedConfiguration: NotRequired[ManagedConfiguration]


class ListModelPackageGroupsOutput(TypedDict):
    ModelPackageGroupSummaryList: list[ModelPackageGroupSummary]
    """A list of summaries of the model groups in your Amazon Web Services account."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ModelPackageSummary(TypedDict, total=False):
    ModelPackageName: str
    ModelPackageGroupName: str
    """If the model package is a versioned model, the model group that the versioned
    model belongs to."""

    ModelPackageVersion: int
    """If the model package is a versioned model, the version of the model."""

    ModelPackageArn: Required[str]
    ModelPackageDescription: str
    """A brief description of the model package."""

    CreationTime: Required[datetime]
    """A timestamp that shows when the model package was created."""

    ModelPackageStatus: Required[literals.ModelPackageStatus]
    """The overall status of the model package."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    ModelLifeCycle: ModelLifeCycle
    """A structure describing the current state of the model in its life cycle."""

    ModelPackageRegistrationType: literals.ModelPackageRegistrationType


class ListModelPackagesOutput(TypedDict):
    ModelPackageSummaryList: list[ModelPackageSummary]
    """An array of `ModelPackageSummary` objects, each of which lists a model
    package."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ListModelQualityJobDefinitionsResponse(TypedDict):
    JobDefinitionSummaries: list[MonitoringJobDefinitionSummary]
    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker AI returns this token."""

    ResponseMetadata: ResponseMetadata


class ModelSummary(TypedDict):
    ModelName: str
    ModelArn: str
    CreationTime: datetime
    """A timestamp that indicates when the model was created."""


class ListModelsOutput(TypedDict):
    Models: list[ModelSummary]
    """An array of `ModelSummary` objects, each of which lists a model."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class MonitoringAlertHistorySummary(TypedDict):
    MonitoringScheduleName: str
    MonitoringAlertName: str
    CreationTime: datetime
    """A timestamp that indicates when the first alert transition occurred in an
    alert history."""

    AlertStatus: literals.MonitoringAlertStatus


class ListMonitoringAlertHistoryResponse(TypedDict, total=False):
    MonitoringAlertHistory: list[MonitoringAlertHistorySummary]
    """An alert history for a model monitoring schedule."""

    NextToken: str
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: Required[ResponseMetadata]


class ModelDashboardIndicatorAction(TypedDict, total=False):
    """An alert action taken to light up an icon on the Amazon SageMaker Model
    Dashboard when an alert goes into `InAlert` status.
    """

    Enabled: bool
    """Indicates whether the alert action is turned on."""


class MonitoringAlertActions(TypedDict, total=False):
    """A list of alert actions taken in response to an alert going into `InAlert`
    status.
    """

    ModelDashboardIndicator: ModelDashboardIndicatorAction
    """An alert action taken to light up an icon on the Model Dashboard when an alert
    goes into `InAlert` status."""


class MonitoringAlertSummary(TypedDict):
    """Provides summary information about a monitor alert."""

    MonitoringAlertName: str
    CreationTime: datetime
    """A timestamp that indicates when a monitor alert was created."""

    LastModifiedTime: datetime
    """A timestamp that indicates when a monitor alert was last updated."""

    AlertStatus: literals.MonitoringAlertStatus
    DatapointsToAlert: int
    """Within `EvaluationPeriod`, how many execution failures will raise an alert."""

    EvaluationPeriod: int
    """The number of most recent monitoring executions to consider when evaluating
    alert status."""

    Actions: MonitoringAlertActions
    """A list of alert actions taken in response to an alert going into `InAlert`
    status."""


class ListMonitoringAlertsResponse(TypedDict, total=False):
    MonitoringAlertSummaries: list[MonitoringAlertSummary]
    """A JSON array where each element is a summary for a monitoring alert."""

    NextToken: str
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: Required[ResponseMetadata]


class ListMonitoringExecutionsResponse(TypedDict):
    MonitoringExecutionSummaries: list[MonitoringExecutionSummary]
    """A JSON array in which each element is a summary for a monitoring execution."""

    NextToken: NotRequired[str]
    """The token returned if the response is truncated."""

    ResponseMetadata: ResponseMetadata


class MonitoringScheduleSummary(TypedDict):
    """Summarizes the monitoring schedule."""

    MonitoringScheduleName: str
    MonitoringScheduleArn: str
    CreationTime: datetime
    LastModifiedTime: datetime
    MonitoringScheduleStatus: literals.ScheduleStatus
    EndpointName: NotRequired[str]
    """The name of the endpoint using the monitoring schedule."""

    MonitoringJobDefinitionName: NotRequired[str]
    MonitoringType: NotRequired[literals.MonitoringType]
    """The type of the monitoring job definition that the schedule is for."""


class ListMonitoringSchedulesResponse(TypedDict):
    MonitoringScheduleSummaries: list[MonitoringScheduleSummary]
    """A JSON array in which each element is a summary for a monitoring schedule."""

    NextToken: NotRequired[str]
    """The token returned if the response is truncated."""

    ResponseMetadata: ResponseMetadata


class NotebookInstanceLifecycleConfigSummary(TypedDict):
    """Provides a summary of a notebook instance lifecycle configuration."""

    NotebookInstanceLifecycleConfigName: str
    NotebookInstanceLifecycleConfigArn: str
    CreationTime: NotRequired[datetime]
    """A timestamp that tells when the lifecycle configuration was created."""

    LastModifiedTime: NotRequired[datetime]
    """A timestamp that tells when the lifecycle configuration was last modified."""


class ListNotebookInstanceLifecycleConfigsOutput(TypedDict, total=False):
    NextToken: str
    """If the response is truncated, SageMaker AI returns this token."""

    NotebookInstanceLifecycleConfigs: list[NotebookInstanceLifecycleConfigSummary]
    """An array of `NotebookInstanceLifecycleConfiguration` objects, each listing a
    lifecycle configuration."""

    ResponseMetadata: Required[ResponseMetadata]


class NotebookInstanceSummary(TypedDict):
    """Provides summary information for an SageMaker AI notebook instance."""

    NotebookInstanceName: str
    NotebookInstanceArn: str
    NotebookInstanceStatus: literals.NotebookInstanceStatus
    Url: str
    """The URL that you use to connect to the Jupyter notebook running in your
    notebook instance."""

    InstanceType: literals.InstanceType
    """The type of ML compute instance that the notebook instance is running on."""

    CreationTime: datetime
    """A timestamp that shows when the notebook instance was created."""

    LastModifiedTime: datetime
    """A timestamp that shows when the notebook instance was last modified."""

    NotebookInstanceLifecycleConfigName: NotRequired[str]
    """The name of a notebook instance lifecycle configuration associated with this
    notebook instance."""

    DefaultCodeRepository: NotRequired[str]
    """The Git repository associated with the notebook instance as its default code
    repository."""

    AdditionalCodeRepositories: NotRequired[list[str]]
    """An array of up to three Git repositories associated with the notebook
    instance."""


class ListNotebookInstancesOutput(TypedDict, total=False):
    NextToken: str
    """If the response to the previous `ListNotebookInstances` request was truncated,
    SageMaker AI returns this token."""

    NotebookInstances: list[NotebookInstanceSummary]
    """An array of `NotebookInstanceSummary` objects, one for each notebook instance."""

    ResponseMetadata: Required[ResponseMetadata]


class OptimizationJobSummary(TypedDict):
    """Summarizes an optimization job by providing some of its key properties."""

    OptimizationJobName: str
    """The name that you assigned to the optimization job."""

    OptimizationJobArn: str
    CreationTime: datetime
    """The time when you created the optimization job."""

    OptimizationJobStatus: literals.OptimizationJobStatus
    OptimizationStartTime: NotRequired[datetime]
    """The time when the optimization job started."""

    OptimizationEndTime: NotRequired[datetime]
    """The time when the optimization job finished processing."""

    LastModifiedTime: NotRequired[datetime]
    """The time when the optimization job was last updated."""

    DeploymentInstanceType: literals.OptimizationJobDeploymentInstanceType
    """The type of instance that hosts the optimized model that you create with the
    optimization job."""

    MaxInstanceCount: NotRequired[int]
    """The maximum number of instances to use for the optimization job."""

    OptimizationTypes: list[str]
    """The optimization techniques that are applied by the optimization job."""


class ListOptimizationJobsResponse(TypedDict):
    OptimizationJobSummaries: list[OptimizationJobSummary]
    """A list of optimization jobs and their properties that matches any of the
    filters you specified in the request."""

    NextToken: NotRequired[str]
    """The token to use in a subsequent request to get the next set of results
    following a truncated response."""

    ResponseMetadata: ResponseMetadata


class PartnerAppSummary(TypedDict, total=False):
    """A subset of information related to a SageMaker Partner AI App."""

    Arn: str
    """The ARN of the SageMaker Partner AI App."""

    Name: str
    """The name of the SageMaker Partner AI App."""

    Type: literals.PartnerAppType
    """The type of SageMaker Partner AI App to create."""

    Status: literals.PartnerAppStatus
    """The status of the SageMaker Partner AI App."""

    CreationTime: datetime
    """The creation time of the SageMaker Partner AI App."""


class ListPartnerAppsResponse(TypedDict, total=False):
    Summaries: list[PartnerAppSummary]
    """The information related to each of the SageMaker Partner AI Apps in an
    account."""

    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class CacheHitResult(TypedDict, total=False):
    """Details on the cache hit of a pipeline execution step."""

    SourcePipelineExecutionArn: str


class TrainingJobStepMetadata(TypedDict, total=False):
    Arn: str
    """The Amazon Resource Name (ARN) of the training job that was run by this step
    execution."""


class ProcessingJobStepMetadata(TypedDict, total=False):
    Arn: str


class TransformJobStepMetadata(TypedDict, total=False):
    Arn: str
    """The Amazon Resource Name (ARN) of the transform job that was run by this step
    execution."""


class TuningJobStepMetaData(TypedDict, total=False):
    """Metadata for a tuning step."""

    Arn: str
    """The Amazon Resource Name (ARN) of the tuning job that was run by this step
    execution."""


class ModelStepMetadata(TypedDict, total=False):
    Arn: str
    """The Amazon Resource Name (ARN) of the created model."""


class RegisterModelStepMetadata(TypedDict, total=False):
    """Metadata for a register model job step."""

    Arn: str
    """The Amazon Resource Name (ARN) of the model package."""


class ConditionStepMetadata(TypedDict, total=False):
    Outcome: literals.ConditionOutcome
    """The outcome of the Condition step evaluation."""


class OutputParameter(TypedDict):
    """An output parameter of a pipeline step."""

    Name: str
    """Length: at most 256."""

    Value: str
    """Length: at most 1024."""


class CallbackStepMetadata(TypedDict, total=False):
    CallbackToken: str
    """The pipeline generated token from the Amazon SQS queue."""

    SqsQueueUrl: str
    """The URL of the Amazon Simple Queue Service (Amazon SQS) queue used by the
    callback step."""

    OutputParameters: list[OutputParameter]


class LambdaStepMetadata(TypedDict, total=False):
    Arn: str
    """The Amazon Resource Name (ARN) of the Lambda function that was run by this
    step execution."""

    OutputParameters: list[OutputParameter]


class EMRStepMetadata(TypedDict, total=False):
    """The configurations and outcomes of an Amazon EMR step execution."""

    ClusterId: str
    StepId: str
    """The identifier of the EMR cluster step."""

    StepName: str
    """The name of the EMR cluster step."""

    LogFilePath: str
    """The path to the log file where the cluster step's failure root cause is
    recorded."""


class EMRServerlessStepMetadata(TypedDict, total=False):
    """The configurations and outcomes of an Amazon EMR Serverless step execution."""

    ApplicationId: str
    JobRunId: str
    JobRunName: str
    LogFilePath: str
    """The path to the log file for the Amazon EMR Serverless job run."""


class QualityCheckStepMetadata(TypedDict, total=False):
    """Container for the metadata for a Quality check step."""

    CheckType: str
    BaselineUsedForDriftCheckStatistics: str
    """The Amazon S3 URI of the baseline statistics file used for the drift check."""

    BaselineUsedForDriftCheckConstraints: str
    """The Amazon S3 URI of the baseline constraints file used for the drift check."""

    CalculatedBaselineStatistics: str
    """The Amazon S3 URI of the newly calculated baseline statistics file."""

    CalculatedBaselineConstraints: str
    """The Amazon S3 URI of the newly calculated baseline constraints file."""

    ModelPackageGroupName: str
    ViolationReport: str
    """The Amazon S3 URI of violation report if violations are detected."""

    CheckJobArn: str
    """The Amazon Resource Name (ARN) of the Quality check processing job that was
    run by this step execution."""

    SkipCheck: bool
    """This flag indicates if the drift check against the previous baseline will be
    skipped or not."""

    RegisterNewBaseline: bool
    """This flag indicates if a newly calculated baseline can be accessed through
    step properties `BaselineUsedForDriftCheckConstraints` and
    `BaselineUsedForDriftCheckStatistics`."""


class ClarifyCheckStepMetadata(TypedDict, total=False):
    """The container for the metadata for the ClarifyCheck step."""

    CheckType: str
    BaselineUsedForDriftCheckConstraints: str
    """The Amazon S3 URI of baseline constraints file to be used for the drift check."""

    CalculatedBaselineConstraints: str
    """The Amazon S3 URI of the newly calculated baseline constraints file."""

    ModelPackageGroupName: str
    ViolationReport: str
    """The Amazon S3 URI of the violation report if violations are detected."""

    CheckJobArn: str
    """The Amazon Resource Name (ARN) of the check processing job that was run by
    this step's execution."""

    SkipCheck: bool
    """This flag indicates if the drift check against the previous baseline will be
    skipped or not."""

    RegisterNewBaseline: bool
    """This flag indicates if a newly calculated baseline can be accessed through
    step properties `BaselineUsedForDriftCheckConstraints` and
    `BaselineUsedForDriftCheckStatistics`."""


class FailStepMetadata(TypedDict, total=False):
    """The container for the metadata for Fail step."""

    ErrorMessage: str
    """A message that you define and then is processed and rendered by the Fail step
    when the error occurs."""


class AutoMLJobStepMetadata(TypedDict, total=False):
    Arn: str


class EndpointStepMetadata(TypedDict, total=False):
    Arn: str


class EndpointConfigStepMetadata(TypedDict, total=False):
    """Metadata for an endpoint configuration step."""

    Arn: str


class BedrockCustomModelMetadata(TypedDict, total=False):
    """The metadata of the Amazon Bedrock custom model."""

    Arn: str


class BedrockCustomModelDeploymentMetadata(TypedDict, total=False):
    """The metadata of the Amazon Bedrock custom model deployment."""

    Arn: str


class BedrockProvisionedModelThroughputMetadata(TypedDict, total=False):
    """The metadata of the Amazon Bedrock provisioned model throughput."""

    Arn: str
    """The Amazon Resource Name (ARN) of the Amazon Bedrock provisioned model
    throughput."""


class BedrockModelImportMetadata(TypedDict, total=False):
    """The metadata of the Amazon Bedrock model import."""

    Arn: str


class InferenceComponentMetadata(TypedDict, total=False):
    Arn: str


class AssociationInfo(TypedDict):
    """The data type used to describe the relationship between different sources."""

    SourceArn: str
    """The Amazon Resource Name (ARN) of the `AssociationInfo` source."""

    DestinationArn: str
    """The Amazon Resource Name (ARN) of the `AssociationInfo` destination."""


class LineageMetadata(TypedDict, total=False):
    """The metadata that tracks relationships between ML artifacts, actions, and
    contexts.
    """

    ActionArns: dict[str, str]
    ArtifactArns: dict[str, str]
    ContextArns: dict[str, str]
    Associations: list[AssociationInfo]


class JobStepMetadata(TypedDict, total=False):
    """Metadata for a SageMaker job step."""

    Arn: str
    """The Amazon Resource Name (ARN) of the SageMaker job that was run by this step
    execution."""


class AthenaStepMetadata(TypedDict, total=False):
    """The query execution identifier and the result output location for the Amazon
    Athena query that an Athena step runs.
    """

    QueryExecutionId: str
    """The unique identifier of the Amazon Athena query execution that was run by
    this step execution."""

    S3OutputLocation: str
    """The Amazon S3 location of the Amazon Athena query results."""


class CleanupFailure(TypedDict, total=False):
    """The Amazon S3 output resources associated with an upstream step that the
    Cleanup step could not delete.
    """

    StepName: str
    """The name of the upstream step whose Amazon S3 output resources the Cleanup
    step could not delete."""

    ErrorCode: literals.CleanupFailureErrorCode
    """The error code that identifies why the Cleanup step could not delete the
    output resources associated with the upstream step."""

    ErrorMessage: str
    """A message describing why the Cleanup step could not delete the output
    resources associated with the upstream step."""


class CleanupStepMetadata(TypedDict, total=False):
    """The cleanup outcomes for Amazon S3 output resources associated with upstream
    steps.
    """

    CleanedSteps: list[str]
    """The names of upstream steps whose Amazon S3 output resources the Cleanup step
    deleted successfully."""

    FailedSteps: list[CleanupFailure]
    """The upstream steps whose Amazon S3 output resources the Cleanup step could not
    delete."""

    SkippedSteps: list[str]
    """The names of upstream steps that the Cleanup step skipped."""


class ForEachSelectorResult(TypedDict, total=False):
    """The result of the selector that identifies an iteration of a ForEach step."""

    StepName: str
    """The name of the step associated with the iteration."""

    Index: int
    """The index of the iteration within the ForEach step."""


class ForEachStepMetadata(TypedDict, total=False):
    """The status, the iteration-step counts, and the selector information for a
    ForEach step execution.
    """

    Status: literals.ForEachStatus
    """The status of the ForEach step execution."""

    InputItemCount: int
    """The number of input items that the ForEach step iterates over."""

    TotalStepCount: int
    """The total number of steps generated across all iterations of the ForEach step."""

    SucceededStepCount: int
    """The number of iteration steps that completed successfully."""

    FailedStepCount: int
    """The number of iteration steps that failed."""

    StoppedStepCount: int
    """The number of iteration steps that were stopped."""

    Selector: ForEachSelectorResult
    """Identifies the body step and iteration selected within the ForEach step."""


class HubContentStepMetadata(TypedDict, total=False):
    """The hub and the hub content that a HubContent step imported."""

    HubArn: str
    """The Amazon Resource Name (ARN) of the hub that the step imported the content
    into."""

    HubContentArn: str
    """The Amazon Resource Name (ARN) of the hub content that was imported by this
    step execution."""


class PipelineExecutionStepMetadata(TypedDict, total=False):
    TrainingJob: TrainingJobStepMetadata
    """The Amazon Resource Name (ARN) of the training job that was run by this step
    execution."""

    ProcessingJob: ProcessingJobStepMetadata
    """The Amazon Resource Name (ARN) of the processing job that was run by this step
    execution."""

    TransformJob: TransformJobStepMetadata
    """The Amazon Resource Name (ARN) of the transform job that was run by this step
    execution."""

    TuningJob: TuningJobStepMetaData
    """The Amazon Resource Name (ARN) of the tuning job that was run by this step
    execution."""

    Model: ModelStepMetadata
    """The Amazon Resource Name (ARN) of the model that was created by this step
    execution."""

    RegisterModel: RegisterModelStepMetadata
    """The Amazon Resource Name (ARN) of the model package that the model was
    registered to by this step execution."""

    Condition: ConditionStepMetadata
    """The outcome of the condition evaluation that was run by this step execution."""

    Callback: CallbackStepMetadata
    """The URL of the Amazon SQS queue used by this step execution, the pipeline
    generated token, and a list of output parameters."""

    Lambda: LambdaStepMetadata
    """The Amazon Resource Name (ARN) of the Lambda function that was run by this
    step execution and a list of output parameters."""

    EMR: EMRStepMetadata
    """The configurations and outcomes of an Amazon EMR step execution."""

    EMRServerless: EMRServerlessStepMetadata
    """The configurations and outcomes of an Amazon EMR Serverless step execution."""

    QualityCheck: QualityCheckStepMetadata
    """The configurations and outcomes of the check step execution."""

    ClarifyCheck: ClarifyCheckStepMetadata
    Fail: FailStepMetadata
    """The configurations and outcomes of a Fail step execution."""

    AutoMLJob: AutoMLJobStepMetadata
    """The Amazon Resource Name (ARN) of the AutoML job that was run by this step."""

    Endpoint: EndpointStepMetadata
    """The endpoint that was invoked during this step execution."""

    EndpointConfig: EndpointConfigStepMetadata
    """The endpoint configuration used to create an endpoint during this step
    execution."""

    BedrockCustomModel: BedrockCustomModelMetadata
    """The metadata of the Amazon Bedrock custom model used in the pipeline execution
    step."""

    BedrockCustomModelDeployment: BedrockCustomModelDeploymentMetadata
    """The metadata of the Amazon Bedrock custom model deployment used in pipeline
    execution step."""

    BedrockProvisionedModelThroughput: BedrockProvisionedModelThroughputMetadata
    """The metadata of the Amazon Bedrock provisioned model throughput used in the
    pipeline execution step."""

    BedrockModelImport: BedrockModelImportMetadata
    InferenceComponent: InferenceComponentMetadata
    Lineage: LineageMetadata
    Job: JobStepMetadata
    """The metadata for a SageMaker job used in a pipeline execution step."""

    Athena: AthenaStepMetadata
    Cleanup: CleanupStepMetadata
    ForEach: ForEachStepMetadata
    HubContent: HubContentStepMetadata


class SelectiveExecutionResult(TypedDict, total=False):
    """The ARN from an execution of the current pipeline."""

    SourcePipelineExecutionArn: str


class IterationContext(TypedDict, total=False):
    """The context for an iteration of a ForEach step."""

    ParentStepName: str
    """The name of the ForEach step that generated this iteration."""

    Index: int
    """The index of the iteration within the ForEach step."""

    Item: str
    """The input item that is being processed in this iteration."""


class PipelineExecutionStep(TypedDict, total=False):
    StepName: str
    """The name of the step that is executed."""

    StepDisplayName: str
    StepDescription: str
    StartTime: datetime
    """The time that the step started executing."""

    EndTime: datetime
    """The time that the step stopped executing."""

    StepStatus: literals.StepStatus
    CacheHitResult: CacheHitResult
    """If this pipeline execution step was cached, details on the cache hit."""

    FailureReason: str
    """The reason why the step failed execution."""

    Metadata: PipelineExecutionStepMetadata
    """Metadata to run the pipeline step."""

    AttemptCount: int
    SelectiveExecutionResult: SelectiveExecutionResult
    """The ARN from an execution of the current pipeline from which results are
    reused for this step."""

    IterationContext: IterationContext
    """The context for the iteration of a ForEach step that generated this step
    execution."""


class ListPipelineExecutionStepsResponse(TypedDict, total=False):
    PipelineExecutionSteps: list[PipelineExecutionStep]
    """A list of `PipeLineExecutionStep` objects."""

    NextToken: str
    """If the result of the previous `ListPipelineExecutionSteps` request was
    truncated, the response includes a `NextToken`."""

    ResponseMetadata: Required[ResponseMetadata]


class PipelineExecutionSummary(TypedDict, total=False):
    PipelineExecutionArn: str
    StartTime: datetime
    PipelineExecutionStatus: literals.PipelineExecutionStatus
    PipelineExecutionDescription: str
    PipelineExecutionDisplayName: str
    PipelineExecutionFailureReason: str
    """A message generated by SageMaker Pipelines describing why the pipeline
    execution failed."""

    PipelineVersionAliases: list[str]
    """The aliases currently assigned to the pipeline version that the execution ran."""


class ListPipelineExecutionsResponse(TypedDict, total=False):
    PipelineExecutionSummaries: list[PipelineExecutionSummary]
    """Contains a sorted list of pipeline execution summary objects matching the
    specified filters."""

    NextToken: str
    """If the result of the previous `ListPipelineExecutions` request was truncated,
    the response includes a `NextToken`."""

    ResponseMetadata: Required[ResponseMetadata]


class Parameter(TypedDict):
    """Assigns a value to a named Pipeline parameter."""

    Name: str
    """The name of the parameter to assign a value to. Length: 1 to 256. Pattern:
    `[A-Za-z0-9\\-_]*`."""

    Value: str
    """The literal value for the parameter. Length: at most 1024."""


class ListPipelineParametersForExecutionResponse(TypedDict, total=False):
    PipelineParameters: list[Parameter]
    NextToken: str
    """If the result of the previous `ListPipelineParametersForExecution` request was
    truncated, the response includes a `NextToken`."""

    ResponseMetadata: Required[ResponseMetadata]


class PipelineVersionSummary(TypedDict, total=False):
    PipelineArn: str
    PipelineVersionId: int
    CreationTime: datetime
    PipelineVersionDescription: str
    PipelineVersionDisplayName: str
    LastExecutionPipelineExecutionArn: str
    """The Amazon Resource Name (ARN) of the most recent pipeline execution created
    from this pipeline version."""

    PipelineVersionAliases: list[str]
    """The aliases assigned to the pipeline version."""


class ListPipelineVersionsResponse(TypedDict, total=False):
    PipelineVersionSummaries: list[PipelineVersionSummary]
    """Contains a sorted list of pipeline version summary objects matching the
    specified filters."""

    NextToken: str
    """If the result of the previous `ListPipelineVersions` request was truncated,
    the response includes a `NextToken`."""

    ResponseMetadata: Required[ResponseMetadata]


class PipelineSummary(TypedDict, total=False):
    PipelineArn: str
    PipelineName: str
    PipelineDisplayName: str
    PipelineDescription: str
    RoleArn: str
    """The Amazon Resource Name (ARN) that the pipeline used to execute."""

    CreationTime: datetime
    LastModifiedTime: datetime
    LastExecutionTime: datetime
    """The last time that a pipeline execution began."""


class ListPipelinesResponse(TypedDict, total=False):
    PipelineSummaries: list[PipelineSummary]
    """Contains a sorted list of `PipelineSummary` objects matching the specified
    filters."""

    NextToken: str
    """If the result of the previous `ListPipelines` request was truncated, the
    response includes a `NextToken`."""

    ResponseMetadata: Required[ResponseMetadata]


class ProcessingJobSummary(TypedDict):
    ProcessingJobName: str
    ProcessingJobArn: str
    CreationTime: datetime
    """The time at which the processing job was created."""

    ProcessingEndTime: NotRequired[datetime]
    """The time at which the processing job completed."""

    LastModifiedTime: NotRequired[datetime]
    ProcessingJobStatus: literals.ProcessingJobStatus
    FailureReason: NotRequired[str]
    """A string, up to one KB in size, that contains the reason a processing job
    failed, if it failed."""

    ExitMessage: NotRequired[str]
    """An optional string, up to one KB in size, that contains metadata from the
    processing container when the processing job exits."""


class ListProcessingJobsResponse(TypedDict):
    ProcessingJobSummaries: list[ProcessingJobSummary]
    """An array of `ProcessingJobSummary` objects, each listing a processing job."""

    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ProjectSummary(TypedDict):
    ProjectName: str
    ProjectDescription: NotRequired[str]
    ProjectArn: str
    ProjectId: str
    CreationTime: datetime
    """The time that the project was created."""

    ProjectStatus: literals.ProjectStatus


class ListProjectsOutput(TypedDict):
    ProjectSummaryList: list[ProjectSummary]
    NextToken: NotRequired[str]
    """If the result of the previous `ListCompilationJobs` request was truncated, the
    response includes a `NextToken`."""

    ResponseMetadata: ResponseMetadata


class ResourceCatalog(TypedDict):
    """A resource catalog containing all of the resources of a specific resource type
    within a resource owner account.
    """

    ResourceCatalogArn: str
    """The Amazon Resource Name (ARN) of the `ResourceCatalog`."""

    ResourceCatalogName: str
    """The name of the `ResourceCatalog`."""

    Description: str
    """A free form description of the `ResourceCatalog`."""

    CreationTime: datetime
    """The time the `ResourceCatalog` was created."""


class ListResourceCatalogsResponse(TypedDict, total=False):
    ResourceCatalogs: list[ResourceCatalog]
    """A list of the requested `ResourceCatalog`s."""

    NextToken: str
    """A token to resume pagination of `ListResourceCatalogs` results."""

    ResponseMetadata: Required[ResponseMetadata]


class SpaceSettingsSummary(TypedDict, total=False):
    AppType: literals.AppType
    """The type of app created within the space."""

    RemoteAccess: literals.FeatureStatus
    """A setting that enables or disables remote access for a SageMaker space."""

    SpaceStorageSettings: SpaceStorageSettings


class SpaceSharingSettingsSummary(TypedDict, total=False):
    SharingType: literals.SharingType


class OwnershipSettingsSummary(TypedDict, total=False):
    OwnerUserProfileName: str
    """The user profile who is the owner of the space."""


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
    """The name of the space that appears in the Studio UI."""


class ListSpacesResponse(TypedDict, total=False):
    Spaces: list[SpaceDetails]
    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class DeviceDeploymentSummary(TypedDict, total=False):
    """Contains information summarizing device details and deployment status."""

    EdgeDeploymentPlanArn: Required[str]
    EdgeDeploymentPlanName: Required[str]
    StageName: Required[str]
    """The name of the stage in the edge deployment plan."""

    DeployedStageName: str
    DeviceFleetName: str
    """The name of the fleet to which the device belongs to."""

    DeviceName: Required[str]
    DeviceArn: Required[str]
    DeviceDeploymentStatus: literals.DeviceDeploymentStatus
    DeviceDeploymentStatusMessage: str
    """The detailed error message for the deployoment status result."""

    Description: str
    DeploymentStartTime: datetime
    """The time when the deployment on the device started."""


class ListStageDevicesResponse(TypedDict):
    DeviceDeploymentSummaries: list[DeviceDeploymentSummary]
    """List of summaries of devices allocated to the stage."""

    NextToken: NotRequired[str]
    """The token to use when calling the next page of results."""

    ResponseMetadata: ResponseMetadata


class StudioLifecycleConfigDetails(TypedDict, total=False):
    """Details of the Amazon SageMaker AI Studio Lifecycle Configuration."""

    StudioLifecycleConfigArn: str
    StudioLifecycleConfigName: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration."""

    CreationTime: datetime
    """The creation time of the Amazon SageMaker AI Studio Lifecycle Configuration."""

    LastModifiedTime: datetime
    """This value is equivalent to CreationTime because Amazon SageMaker AI Studio
    Lifecycle Configurations are immutable."""

    StudioLifecycleConfigAppType: literals.StudioLifecycleConfigAppType
    """The App type to which the Lifecycle Configuration is attached."""


class ListStudioLifecycleConfigsResponse(TypedDict, total=False):
    NextToken: str
    """If the previous response was truncated, you will receive this token."""

    StudioLifecycleConfigs: list[StudioLifecycleConfigDetails]
    """A list of Lifecycle Configurations and their properties."""

    ResponseMetadata: Required[ResponseMetadata]


class ListSubscribedWorkteamsResponse(TypedDict):
    SubscribedWorkteams: list[SubscribedWorkteam]
    """An array of `Workteam` objects, each describing a work team."""

    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ListTagsOutput(TypedDict):
    Tags: list[Tag]
    """An array of `Tag` objects, each with a tag key and a value."""

    NextToken: NotRequired[str]
    """If response is truncated, SageMaker includes a token in the response."""

    ResponseMetadata: ResponseMetadata


class TrainingJobSummary(TypedDict, total=False):
    TrainingJobName: Required[str]
    TrainingJobArn: Required[str]
    CreationTime: Required[datetime]
    """A timestamp that shows when the training job was created."""

    TrainingEndTime: datetime
    """A timestamp that shows when the training job ended."""

    LastModifiedTime: datetime
    TrainingJobStatus: Required[literals.TrainingJobStatus]
    SecondaryStatus: literals.SecondaryStatus
    WarmPoolStatus: WarmPoolStatus
    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan associated with this
    training job."""


class ListTrainingJobsResponse(TypedDict):
    TrainingJobSummaries: list[TrainingJobSummary]
    """An array of `TrainingJobSummary` objects, each listing a training job."""

    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class ListTrainingJobsForHyperParameterTuningJobResponse(TypedDict):
    TrainingJobSummaries: list[HyperParameterTrainingJobSummary]
    """A list of TrainingJobSummary objects that describe the training jobs that the
    `ListTrainingJobsForHyperParameterTuningJob` request returned."""

    NextToken: NotRequired[str]
    """If the result of this `ListTrainingJobsForHyperParameterTuningJob` request was
    truncated, the response includes a `NextToken`."""

    ResponseMetadata: ResponseMetadata


class TrainingPlanSummary(TypedDict, total=False):
    TrainingPlanArn: Required[str]
    TrainingPlanName: Required[str]
    Status: Required[literals.TrainingPlanStatus]
    """The current status of the training plan (e.g., Pending, Active, Expired)."""

    StatusMessage: str
    """A message providing additional information about the current status of the
    training plan."""

    DurationHours: int
    """The number of whole hours in the total duration for this training plan."""

    DurationMinutes: int
    """The additional minutes beyond whole hours in the total duration for this
    training plan."""

    StartTime: datetime
    EndTime: datetime
    UpfrontFee: str
    CurrencyCode: str
    """The currency code for the upfront fee (e.g., USD)."""

    TotalInstanceCount: int
    """The total number of instances reserved in this training plan."""

    AvailableInstanceCount: int
    """The number of instances currently available for use in this training plan."""

    InUseInstanceCount: int
    """The number of instances currently in use from this training plan."""

    TotalUltraServerCount: int
    """The total number of UltraServers allocated to this training plan."""

    TargetResources: list[literals.SageMakerResourceName]
    """The target resources (e.g., training jobs, HyperPod clusters, Endpoints,
    Studio apps) that can use this training plan."""

    ReservedCapacitySummaries: list[ReservedCapacitySummary]
    """A list of reserved capacities associated with this training plan, including
    details such as instance types, counts, and availability zones."""


class ListTrainingPlansResponse(TypedDict):
    NextToken: NotRequired[str]
    """A token to continue pagination if more results are available."""

    TrainingPlanSummaries: list[TrainingPlanSummary]
    ResponseMetadata: ResponseMetadata


class TrainingSessionSummary(TypedDict):
    TrainingSessionArn: str
    TrainingSessionStatus: literals.TrainingSessionStatus
    CreationTime: datetime
    """The date and time that the training session was created."""

    LastModifiedTime: NotRequired[datetime]


class ListTrainingSessionsResponse(TypedDict, total=False):
    NextToken: str
    """If the response is truncated, this token retrieves the next set of results."""

    TrainingSessionSummaries: list[TrainingSessionSummary]
    """An array of `TrainingSessionSummary` objects that provide summary information
    about the training sessions."""

    ResponseMetadata: Required[ResponseMetadata]


class TransformJobSummary(TypedDict):
    TransformJobName: str
    TransformJobArn: str
    CreationTime: datetime
    """A timestamp that shows when the transform Job was created."""

    TransformEndTime: NotRequired[datetime]
    """Indicates when the transform job ends on compute instances."""

    LastModifiedTime: NotRequired[datetime]
    TransformJobStatus: literals.TransformJobStatus
    FailureReason: NotRequired[str]
    """If the transform job failed, the reason it failed."""


class ListTransformJobsResponse(TypedDict):
    TransformJobSummaries: list[TransformJobSummary]
    """An array of `TransformJobSummary` objects."""

    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class TrialComponentSummary(TypedDict, total=False):
    """A summary of the properties of a trial component."""

    TrialComponentName: str
    TrialComponentArn: str
    DisplayName: str
    """The name of the component as displayed."""

    TrialComponentSource: TrialComponentSource
    """The Amazon Resource Name (ARN) and job type of the source of a trial
    component."""

    Status: TrialComponentStatus
    StartTime: datetime
    """When the component started."""

    EndTime: datetime
    """When the component ended."""

    CreationTime: datetime
    """When the component was created."""

    CreatedBy: UserContext
    """Who created the trial component."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Who last modified the component."""


class ListTrialComponentsResponse(TypedDict, total=False):
    TrialComponentSummaries: list[TrialComponentSummary]
    NextToken: str
    """A token for getting the next set of components, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class TrialSummary(TypedDict, total=False):
    """A summary of the properties of a trial."""

    TrialArn: str
    TrialName: str
    DisplayName: str
    """The name of the trial as displayed."""

    TrialSource: TrialSource
    CreationTime: datetime
    """When the trial was created."""

    LastModifiedTime: datetime


class ListTrialsResponse(TypedDict, total=False):
    TrialSummaries: list[TrialSummary]
    NextToken: str
    """A token for getting the next set of trials, if there are any."""

    ResponseMetadata: Required[ResponseMetadata]


class UltraServer(TypedDict, total=False):
    """Represents a high-performance compute server used for distributed training in
    SageMaker AI.
    """

    UltraServerId: Required[str]
    UltraServerType: Required[str]
    """The type of UltraServer, such as ml.u-p6e-gb200x72."""

    AvailabilityZone: Required[str]
    """The name of the Availability Zone where the UltraServer is provisioned."""

    InstanceType: Required[literals.ReservedCapacityInstanceType]
    """The Amazon EC2 instance type used in the UltraServer."""

    TotalInstanceCount: Required[int]
    ConfiguredSpareInstanceCount: int
    """The number of spare instances configured for this UltraServer to provide
    enhanced resiliency."""

    AvailableInstanceCount: int
    """The number of instances currently available for use in this UltraServer."""

    InUseInstanceCount: int
    """The number of instances currently in use in this UltraServer."""

    AvailableSpareInstanceCount: int
    UnhealthyInstanceCount: int
    """The number of instances in this UltraServer that are currently in an unhealthy
    state."""

    HealthStatus: literals.UltraServerHealthStatus
    """The overall health status of the UltraServer."""


class ListUltraServersByReservedCapacityResponse(TypedDict):
    NextToken: NotRequired[str]
    """If the response is truncated, SageMaker returns this token."""

    UltraServers: list[UltraServer]
    """A list of UltraServers that are part of the specified reserved capacity."""

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
    """If the previous response was truncated, you will receive this token."""

    ResponseMetadata: Required[ResponseMetadata]


class ListWorkforcesResponse(TypedDict):
    Workforces: list[Workforce]
    """A list containing information about your workforce."""

    NextToken: NotRequired[str]
    """A token to resume pagination."""

    ResponseMetadata: ResponseMetadata


class ListWorkteamsResponse(TypedDict):
    Workteams: list[Workteam]
    """An array of `Workteam` objects, each describing a work team."""

    NextToken: NotRequired[str]
    """If the response is truncated, Amazon SageMaker returns this token."""

    ResponseMetadata: ResponseMetadata


class PutEndpointPolicyResponse(TypedDict):
    EndpointArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class PutModelPackageGroupPolicyOutput(TypedDict):
    ModelPackageGroupArn: str
    ResponseMetadata: ResponseMetadata


class Vertex(TypedDict, total=False):
    """A lineage entity connected to the starting entity(ies)."""

    Arn: str
    """The Amazon Resource Name (ARN) of the lineage entity resource."""

    Type: str
    """The type of the lineage entity resource."""

    LineageType: literals.LineageType
    """The type of resource of the lineage entity."""


class Edge(TypedDict, total=False):
    """A directed edge connecting two lineage entities."""

    SourceArn: str
    """The Amazon Resource Name (ARN) of the source lineage entity of the directed
    edge."""

    DestinationArn: str
    """The Amazon Resource Name (ARN) of the destination lineage entity of the
    directed edge."""

    AssociationType: literals.AssociationEdgeType
    """The type of the Association(Edge) between the source and destination."""


class QueryLineageResponse(TypedDict, total=False):
    Vertices: list[Vertex]
    """A list of vertices connected to the start entity(ies) in the lineage graph."""

    Edges: list[Edge]
    """A list of edges that connect vertices in the response."""

    NextToken: str
    """Limits the number of vertices in the response."""

    ResponseMetadata: Required[ResponseMetadata]


class RenderingError(TypedDict):
    """A description of an error that occurred while rendering the template."""

    Code: str
    """A unique identifier for a specific class of errors."""

    Message: str
    """A human-readable message describing the error."""


class RenderUiTemplateResponse(TypedDict):
    RenderedContent: str
    """A Liquid template that renders the HTML for the worker UI."""

    Errors: list[RenderingError]
    """A list of one or more `RenderingError` objects if any were encountered while
    rendering the template."""

    ResponseMetadata: ResponseMetadata


class RetryPipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class TrainingJob(TypedDict, total=False):
    TrainingJobName: str
    TrainingJobArn: str
    TuningJobArn: str
    """The Amazon Resource Name (ARN) of the associated hyperparameter tuning job if
    the training job was launched by a hyperparameter tuning job."""

    LabelingJobArn: str
    AutoMLJobArn: str
    ModelArtifacts: ModelArtifacts
    """Information about the Amazon S3 location that is configured for storing model
    artifacts."""

    TrainingJobStatus: literals.TrainingJobStatus
    SecondaryStatus: literals.SecondaryStatus
    """Provides detailed information about the state of the training job."""

    FailureReason: str
    """If the training job failed, the reason it failed."""

    HyperParameters: dict[str, str]
    """Algorithm-specific parameters."""

    AlgorithmSpecification: AlgorithmSpecification
    """Information about the algorithm used for training, and algorithm metadata."""

    RoleArn: str
    """The Amazon Web Services Identity and Access Management (IAM) role configured
    for the training job."""

    InputDataConfig: list[Channel]
    """An array of `Channel` objects that describes each data input channel."""

    OutputDataConfig: OutputDataConfig
    """The S3 path where model artifacts that you configured when creating the job
    are stored."""

    ResourceConfig: ResourceConfig
    """Resources, including ML compute instances and ML storage volumes, that are
    configured for model training."""

    WarmPoolStatus: WarmPoolStatus
    VpcConfig: VpcConfig
    """A VpcConfig object that specifies the VPC that this training job has access
    to."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model training job can run."""

    CreationTime: datetime
    """A timestamp that indicates when the training job was created."""

    TrainingStartTime: datetime
    """Indicates the time when the training job starts on training instances."""

    TrainingEndTime: datetime
    """Indicates the time when the training job ends on training instances."""

    LastModifiedTime: datetime
    """A timestamp that indicates when the status of the training job was last
    modified."""

    SecondaryStatusTransitions: list[SecondaryStatusTransition]
    """A history of all of the secondary statuses that the training job has
    transitioned through."""

    FinalMetricDataList: list[MetricData]
    """A list of final metric values that are set when the training job completes."""

    EnableNetworkIsolation: bool
    """If the `TrainingJob` was created with network isolation, the value is set to
    `true`."""

    EnableInterContainerTrafficEncryption: bool
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`."""

    EnableManagedSpotTraining: bool
    """When true, enables managed spot training using Amazon EC2 Spot instances to
    run training jobs instead of on-demand instances."""

    CheckpointConfig: CheckpointConfig
    """Contains information about the output location for managed spot training
    checkpoint data."""

    TrainingTimeInSeconds: int
    BillableTimeInSeconds: int
    DebugHookConfig: DebugHookConfig
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths."""

    ExperimentConfig: ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    DebugRuleConfigurations: list[DebugRuleConfiguration]
    TensorBoardOutputConfig: TensorBoardOutputConfig
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data."""

    DebugRuleEvaluationStatuses: list[DebugRuleEvaluationStatus]
    """Information about the evaluation status of the rules for the training job."""

    OutputModelPackageArn: str
    """The output model package Amazon Resource Name (ARN) that contains model
    weights or checkpoint."""

    ModelPackageConfig: ModelPackageConfig
    ProfilerConfig: ProfilerConfig
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    RetryStrategy: RetryStrategy
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`."""

    Tags: list[Tag]
    """An array of key-value pairs."""


class Experiment(TypedDict, total=False):
    """The properties of an experiment as returned by the Search API."""

    ExperimentName: str
    ExperimentArn: str
    DisplayName: str
    """The name of the experiment as displayed."""

    Source: ExperimentSource
    Description: str
    CreationTime: datetime
    """When the experiment was created."""

    CreatedBy: UserContext
    """Who created the experiment."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    Tags: list[Tag]


class TrialComponentSimpleSummary(TypedDict, total=False):
    """A short summary of a trial component."""

    TrialComponentName: str
    TrialComponentArn: str
    TrialComponentSource: TrialComponentSource
    """The Amazon Resource Name (ARN) and job type of the source of a trial
    component."""

    CreationTime: datetime
    """When the component was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""


class Trial(TypedDict, total=False):
    """The properties of a trial as returned by the Search API."""

    TrialName: str
    TrialArn: str
    DisplayName: str
    """The name of the trial as displayed."""

    ExperimentName: str
    """The name of the experiment the trial is part of."""

    Source: TrialSource
    CreationTime: datetime
    """When the trial was created."""

    CreatedBy: UserContext
    """Who created the trial."""

    LastModifiedTime: datetime
    """Who last modified the trial."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[Tag]
    TrialComponentSummaries: list[TrialComponentSimpleSummary]


class ProcessingJob(TypedDict, total=False):
    """An Amazon SageMaker processing job that is used to analyze data and evaluate
    models.
    """

    ProcessingInputs: list[ProcessingInput]
    """List of input configurations for the processing job."""

    ProcessingOutputConfig: ProcessingOutputConfig
    """Configuration for uploading output from the processing container."""

    ProcessingJobName: str
    ProcessingResources: ProcessingResources
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job."""

    StoppingCondition: ProcessingStoppingCondition
    """Configures conditions under which the processing job should be stopped, such
    as how long the processing job has been running."""

    AppSpecification: AppSpecification
    """Configuration to run a processing job in a specified container image."""

    Environment: dict[str, str]
    """Sets the environment variables in the Docker container."""

    NetworkConfig: NetworkConfig
    """Networking options for a job, such as network traffic encryption between
    containers, whether to allow inbound and outbound network calls to and from
    containers, and the VPC subnets and security groups to use for VPC-enabled jobs."""

    RoleArn: str
    """The ARN of the role used to create the processing job."""

    ExperimentConfig: ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    ProcessingJobArn: str
    ProcessingJobStatus: literals.ProcessingJobStatus
    ExitMessage: str
    """A string, up to one KB in size, that contains metadata from the processing
    container when the processing job exits."""

    FailureReason: str
    """A string, up to one KB in size, that contains the reason a processing job
    failed, if it failed."""

    ProcessingEndTime: datetime
    """The time that the processing job ended."""

    ProcessingStartTime: datetime
    """The time that the processing job started."""

    LastModifiedTime: datetime
    CreationTime: datetime
    """The time the processing job was created."""

    MonitoringScheduleArn: str
    """The ARN of a monitoring schedule for an endpoint associated with this
    processing job."""

    AutoMLJobArn: str
    """The Amazon Resource Name (ARN) of the AutoML job associated with this
    processing job."""

    TrainingJobArn: str
    Tags: list[Tag]
    """An array of key-value pairs."""


class TransformJob(TypedDict, total=False):
    """A batch transform job."""

    TransformJobName: str
    TransformJobArn: str
    TransformJobStatus: literals.TransformJobStatus
    FailureReason: str
    """If the transform job failed, the reason it failed."""

    ModelName: str
    MaxConcurrentTransforms: int
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job. If the execution-parameters endpoint is not enabled, the default
    value is 1."""

    ModelClientConfig: ModelClientConfig
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation."""

    MaxPayloadInMB: int
    """The maximum allowed size of the payload, in MB. The default value is 6 MB."""

    BatchStrategy: literals.BatchStrategy
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container."""

    TransformInput: TransformInput
    """Describes the input source of a transform job and the way the transform job
    consumes it."""

    TransformOutput: TransformOutput
    """Describes the results of a transform job."""

    DataCaptureConfig: BatchDataCaptureConfig
    """Configuration to control how SageMaker captures inference data for batch
    transform jobs."""

    TransformResources: TransformResources
    """Describes the resources, including ML instance types and ML instance count, to
    use for transform job."""

    CreationTime: datetime
    """A timestamp that shows when the transform Job was created."""

    TransformStartTime: datetime
    """Indicates when the transform job starts on ML instances."""

    TransformEndTime: datetime
    """Indicates when the transform job has been completed, or has stopped or failed."""

    LabelingJobArn: str
    """The Amazon Resource Name (ARN) of the labeling job that created the transform
    job."""

    AutoMLJobArn: str
    """The Amazon Resource Name (ARN) of the AutoML job that created the transform
    job."""

    DataProcessing: DataProcessing
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the prediction
    results in the output."""

    ExperimentConfig: ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    Tags: list[Tag]


class TrialComponentSourceDetail(TypedDict, total=False):
    """Detailed information about the source of a trial component."""

    SourceArn: str
    TrainingJob: TrainingJob
    ProcessingJob: ProcessingJob
    TransformJob: TransformJob


class Parent(TypedDict, total=False):
    """The trial that a trial component is associated with and the experiment the
    trial is part of.
    """

    TrialName: str
    ExperimentName: str


class TrialComponent(TypedDict, total=False):
    """The properties of a trial component as returned by the Search API."""

    TrialComponentName: str
    DisplayName: str
    """The name of the component as displayed."""

    TrialComponentArn: str
    Source: TrialComponentSource
    """The Amazon Resource Name (ARN) and job type of the source of the component."""

    Status: TrialComponentStatus
    StartTime: datetime
    """When the component started."""

    EndTime: datetime
    """When the component ended."""

    CreationTime: datetime
    """When the component was created."""

    CreatedBy: UserContext
    """Who created the trial component."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    Parameters: dict[str, TrialComponentParameterValue]
    """The hyperparameters of the component."""

    InputArtifacts: dict[str, TrialComponentArtifact]
    OutputArtifacts: dict[str, TrialComponentArtifact]
    Metrics: list[TrialComponentMetricSummary]
    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    SourceDetail: TrialComponentSourceDetail
    LineageGroupArn: str
    """The Amazon Resource Name (ARN) of the lineage group resource."""

    Tags: list[Tag]
    Parents: list[Parent]
    RunName: str


class MonitoringSchedule(TypedDict, total=False):
    """A schedule for a model monitoring job."""

    MonitoringScheduleArn: str
    MonitoringScheduleName: str
    MonitoringScheduleStatus: literals.ScheduleStatus
    MonitoringType: literals.MonitoringType
    """The type of the monitoring job definition to schedule."""

    FailureReason: str
    """If the monitoring schedule failed, the reason it failed."""

    CreationTime: datetime
    """The time that the monitoring schedule was created."""

    LastModifiedTime: datetime
    """The last time the monitoring schedule was changed."""

    MonitoringScheduleConfig: MonitoringScheduleConfig
    """Configures the monitoring schedule and defines the monitoring job."""

    EndpointName: str
    """The endpoint that hosts the model being monitored."""

    LastMonitoringExecutionSummary: MonitoringExecutionSummary
    """Summary of information about the last monitoring job to run."""

    Tags: list[Tag]
    """A list of the tags associated with the monitoring schedlue."""


class Endpoint(TypedDict):
    """A hosted endpoint for real-time inference."""

    EndpointName: str
    EndpointArn: str
    EndpointConfigName: str
    ProductionVariants: NotRequired[list[ProductionVariantSummary]]
    """A list of the production variants hosted on the endpoint."""

    DataCaptureConfig: NotRequired[DataCaptureConfigSummary]
    """The currently active data capture configuration used by your Endpoint."""

    EndpointStatus: literals.EndpointStatus
    FailureReason: NotRequired[str]
    """If the endpoint failed, the reason it failed."""

    CreationTime: datetime
    """The time that the endpoint was created."""

    LastModifiedTime: datetime
    MonitoringSchedules: NotRequired[list[MonitoringSchedule]]
    Tags: NotRequired[list[Tag]]
    ShadowProductionVariants: NotRequired[list[ProductionVariantSummary]]
    """A list of the shadow variants hosted on the endpoint."""


class ModelPackage(TypedDict, total=False):
    """A container for your trained model that can be deployed for SageMaker
    inference.
    """

    ModelPackageName: str
    ModelPackageGroupName: str
    """The model group to which the model belongs."""

    ModelPackageVersion: int
    """The version number of a versioned model."""

    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    ModelPackageArn: str
    ModelPackageDescription: str
    CreationTime: datetime
    """The time that the model package was created."""

    InferenceSpecification: InferenceSpecification
    """Defines how to perform inference generation after a training job is run."""

    SourceAlgorithmSpecification: SourceAlgorithmSpecification
    """A list of algorithms that were used to create a model package."""

    ValidationSpecification: ModelPackageValidationSpecification
    """Specifies batch transform jobs that SageMaker runs to validate your model
    package."""

    ModelPackageStatus: literals.ModelPackageStatus
    ModelPackageStatusDetails: ModelPackageStatusDetails
    """Specifies the validation and image scan statuses of the model package."""

    CertifyForMarketplace: bool
    """Whether the model package is to be certified to be listed on Amazon Web
    Services Marketplace."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    CreatedBy: UserContext
    """Information about the user who created or modified an experiment, trial, trial
    component, lineage group, or project."""

    MetadataProperties: MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    ModelMetrics: ModelMetrics
    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified an experiment, trial, trial
    component, lineage group, or project."""

    ApprovalDescription: str
    """A description provided when the model approval is set."""

    Domain: str
    """The machine learning domain of your model package and its components."""

    Task: str
    """The machine learning task your model package accomplishes."""

    SamplePayloadUrl: str
    """The Amazon Simple Storage Service path where the sample payload are stored."""

    AdditionalInferenceSpecifications: list[AdditionalInferenceSpecificationDefinition]
    SourceUri: str
    SecurityConfig: ModelPackageSecurityConfig
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model package information for regulated workloads with highly sensitive data."""

    ModelCard: ModelPackageModelCard
    ModelLifeCycle: ModelLifeCycle
    """A structure describing the current state of the model in its life cycle."""

    Tags: list[Tag]
    CustomerMetadataProperties: dict[str, str]
    DriftCheckBaselines: DriftCheckBaselines
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package."""

    SkipModelValidation: literals.SkipModelValidation


class ModelPackageGroup(TypedDict, total=False):
    """A group of versioned models in the Model Registry."""

    ModelPackageGroupName: str
    ModelPackageGroupArn: str
    ModelPackageGroupDescription: str
    CreationTime: datetime
    """The time that the model group was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ModelPackageGroupStatus: literals.ModelPackageGroupStatus
    Tags: list[Tag]


class Pipeline(TypedDict, total=False):
    """A SageMaker Model Building Pipeline instance."""

    PipelineArn: str
    PipelineName: str
    PipelineDisplayName: str
    PipelineDescription: str
    RoleArn: str
    """The Amazon Resource Name (ARN) of the role that created the pipeline."""

    PipelineStatus: literals.PipelineStatus
    CreationTime: datetime
    LastModifiedTime: datetime
    LastRunTime: datetime
    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ParallelismConfiguration: ParallelismConfiguration
    """The parallelism configuration applied to the pipeline."""

    Tags: list[Tag]
    """A list of tags that apply to the pipeline."""


class PipelineExecution(TypedDict, total=False):
    PipelineArn: str
    """The Amazon Resource Name (ARN) of the pipeline that was executed."""

    PipelineExecutionArn: str
    PipelineExecutionDisplayName: str
    PipelineExecutionStatus: literals.PipelineExecutionStatus
    PipelineExecutionDescription: str
    PipelineExperimentConfig: PipelineExperimentConfig
    """Specifies the names of the experiment and trial created by a pipeline."""

    FailureReason: str
    """If the execution failed, a message describing why."""

    CreationTime: datetime
    LastModifiedTime: datetime
    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    ParallelismConfiguration: ParallelismConfiguration
    """The parallelism configuration applied to the pipeline execution."""

    SelectiveExecutionConfig: SelectiveExecutionConfig
    """The selective execution configuration applied to the pipeline run."""

    PipelineParameters: list[Parameter]
    PipelineVersionId: int
    """The ID of the pipeline version that started this execution."""

    PipelineVersionDisplayName: str
    """The display name of the pipeline version that started this execution."""


class PipelineVersion(TypedDict, total=False):
    PipelineArn: str
    PipelineVersionId: int
    PipelineVersionDisplayName: str
    PipelineVersionDescription: str
    CreationTime: datetime
    LastModifiedTime: datetime
    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastExecutedPipelineExecutionArn: str
    """The Amazon Resource Name (ARN) of the most recent pipeline execution created
    from this pipeline version."""

    LastExecutedPipelineExecutionDisplayName: str
    """The display name of the most recent pipeline execution created from this
    pipeline version."""

    LastExecutedPipelineExecutionStatus: literals.PipelineExecutionStatus
    """The status of the most recent pipeline execution created from this pipeline
    version."""

    PipelineVersionAliases: list[str]
    """The aliases assigned to the pipeline version."""


class FeatureGroup(TypedDict, total=False):
    """Amazon SageMaker Feature Store stores features in a collection called Feature
    Group.
    """

    FeatureGroupArn: str
    """The Amazon Resource Name (ARN) of a `FeatureGroup`."""

    FeatureGroupName: str
    """The name of the `FeatureGroup`."""

    RecordIdentifierFeatureName: str
    """The name of the `Feature` whose value uniquely identifies a `Record` defined
    in the `FeatureGroup` `FeatureDefinitions`."""

    EventTimeFeatureName: str
    """The name of the feature that stores the `EventTime` of a Record in a
    `FeatureGroup`."""

    FeatureDefinitions: list[FeatureDefinition]
    """A list of `Feature`s."""

    CreationTime: datetime
    """The time a `FeatureGroup` was created."""

    LastModifiedTime: datetime
    """A timestamp indicating the last time you updated the feature group."""

    OnlineStoreConfig: OnlineStoreConfig
    """Use this to specify the Amazon Web Services Key Management Service (KMS) Key
    ID, or `KMSKeyId`, for at rest data encryption. The default value is `False`."""

    OfflineStoreConfig: OfflineStoreConfig
    """The configuration of an `OfflineStore`."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM execution role used to create the
    feature group."""

    FeatureGroupStatus: literals.FeatureGroupStatus
    """A `FeatureGroup` status."""

    OfflineStoreStatus: OfflineStoreStatus
    """The status of `OfflineStore`."""

    LastUpdateStatus: LastUpdateStatus
    """A value that indicates whether the feature group was updated successfully."""

    FailureReason: str
    """The reason that the `FeatureGroup` failed to be replicated in the
    `OfflineStore`."""

    Description: str
    """A free form description of a `FeatureGroup`."""

    Tags: list[Tag]
    """Tags used to define a `FeatureGroup`."""


class FeatureMetadata(TypedDict, total=False):
    FeatureGroupArn: str
    """The Amazon Resource Number (ARN) of the feature group."""

    FeatureGroupName: str
    """The name of the feature group containing the feature."""

    FeatureName: str
    FeatureType: literals.FeatureType
    """The data type of the feature."""

    CreationTime: datetime
    """A timestamp indicating when the feature was created."""

    LastModifiedTime: datetime
    """A timestamp indicating when the feature was last modified."""

    Description: str
    """An optional description that you specify to better describe the feature."""

    Parameters: list[FeatureParameter]
    """Optional key-value pairs that you specify to better describe the feature."""


class Project(TypedDict, total=False):
    """The properties of a project as returned by the Search API."""

    ProjectArn: str
    ProjectName: str
    ProjectId: str
    ProjectDescription: str
    ServiceCatalogProvisioningDetails: ServiceCatalogProvisioningDetails
    """Details that you specify to provision a service catalog product."""

    ServiceCatalogProvisionedProductDetails: ServiceCatalogProvisionedProductDetails
    ProjectStatus: literals.ProjectStatus
    CreatedBy: UserContext
    """Who created the project."""

    CreationTime: datetime
    """A timestamp specifying when the project was created."""

    TemplateProviderDetails: list[TemplateProviderDetail]
    Tags: list[Tag]
    """An array of key-value pairs."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""


class HyperParameterTuningJobSearchEntity(TypedDict, total=False):
    """An entity returned by the SearchRecord API containing the properties of a
    hyperparameter tuning job.
    """

    HyperParameterTuningJobName: str
    """The name of a hyperparameter tuning job."""

    HyperParameterTuningJobArn: str
    """The Amazon Resource Name (ARN) of a hyperparameter tuning job."""

    HyperParameterTuningJobConfig: HyperParameterTuningJobConfig
    """Configures a hyperparameter tuning job."""

    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    """Defines the training jobs launched by a hyperparameter tuning job."""

    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    """The job definitions included in a hyperparameter tuning job."""

    HyperParameterTuningJobStatus: literals.HyperParameterTuningJobStatus
    """The status of a hyperparameter tuning job."""

    CreationTime: datetime
    """The time that a hyperparameter tuning job was created."""

    HyperParameterTuningEndTime: datetime
    """The time that a hyperparameter tuning job ended."""

    LastModifiedTime: datetime
    """The time that a hyperparameter tuning job was last modified."""

    TrainingJobStatusCounters: TrainingJobStatusCounters
    """The numbers of training jobs launched by a hyperparameter tuning job,
    categorized by status."""

    ObjectiveStatusCounters: ObjectiveStatusCounters
    """Specifies the number of training jobs that this hyperparameter tuning job
    launched, categorized by the status of their objective metric."""

    BestTrainingJob: HyperParameterTrainingJobSummary
    OverallBestTrainingJob: HyperParameterTrainingJobSummary
    WarmStartConfig: HyperParameterTuningJobWarmStartConfig
    """Specifies the configuration for a hyperparameter tuning job that uses one or
    more previous hyperparameter tuning jobs as a starting point."""

    FailureReason: str
    """The error that was created when a hyperparameter tuning job failed."""

    TuningJobCompletionDetails: HyperParameterTuningJobCompletionDetails
    """Information about either a current or completed hyperparameter tuning job."""

    ConsumedResources: HyperParameterTuningJobConsumedResources
    """The total amount of resources consumed by a hyperparameter tuning job."""

    Tags: list[Tag]
    """The tags associated with a hyperparameter tuning job."""


class ModelCard(TypedDict, total=False):
    """An Amazon SageMaker Model Card."""

    ModelCardArn: str
    ModelCardName: str
    ModelCardVersion: int
    Content: str
    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card within your organization."""

    SecurityConfig: ModelCardSecurityConfig
    """The security configuration used to protect model card data."""

    CreationTime: datetime
    """The date and time that the model card was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    Tags: list[Tag]
    """Key-value pairs used to manage metadata for the model card."""

    ModelId: str
    """The unique name (ID) of the model."""

    RiskRating: str
    ModelPackageGroupName: str


class Model(TypedDict, total=False):
    """The properties of a model as returned by the Search API."""

    ModelName: str
    PrimaryContainer: ContainerDefinition
    """Describes the container, as part of model definition."""

    Containers: list[ContainerDefinition]
    """The containers in the inference pipeline."""

    InferenceExecutionConfig: InferenceExecutionConfig
    """Specifies details about how containers in a multi-container endpoint are run."""

    ExecutionRoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that you specified for the
    model."""

    VpcConfig: VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    CreationTime: datetime
    """A timestamp that indicates when the model was created."""

    ModelArn: str
    EnableNetworkIsolation: bool
    """Isolates the model container."""

    Tags: list[Tag]
    """A list of key-value pairs associated with the model."""

    DeploymentRecommendation: DeploymentRecommendation
    """A set of recommended deployment configurations for the model."""


class ModelDashboardEndpoint(TypedDict):
    """An endpoint that hosts a model displayed in the Amazon SageMaker Model
    Dashboard.
    """

    EndpointName: str
    EndpointArn: str
    CreationTime: datetime
    """A timestamp that indicates when the endpoint was created."""

    LastModifiedTime: datetime
    EndpointStatus: literals.EndpointStatus


class ModelDashboardMonitoringSchedule(TypedDict, total=False):
    """A monitoring schedule for a model displayed in the Amazon SageMaker Model
    Dashboard.
    """

    MonitoringScheduleArn: str
    MonitoringScheduleName: str
    MonitoringScheduleStatus: literals.ScheduleStatus
    MonitoringType: literals.MonitoringType
    """The monitor type of a model monitor."""

    FailureReason: str
    """If a monitoring job failed, provides the reason."""

    CreationTime: datetime
    """A timestamp that indicates when the monitoring schedule was created."""

    LastModifiedTime: datetime
    """A timestamp that indicates when the monitoring schedule was last updated."""

    MonitoringScheduleConfig: MonitoringScheduleConfig
    """Configures the monitoring schedule and defines the monitoring job."""

    EndpointName: str
    """The endpoint which is monitored."""

    MonitoringAlertSummaries: list[MonitoringAlertSummary]
    """A JSON array where each element is a summary for a monitoring alert."""

    LastMonitoringExecutionSummary: MonitoringExecutionSummary
    """Summary of information about the last monitoring job to run."""

    BatchTransformInput: BatchTransformInput
    """Input object for the batch transform job."""


class ModelDashboardModelCard(TypedDict, total=False):
    """The model card for a model displayed in the Amazon SageMaker Model Dashboard."""

    ModelCardArn: str
    ModelCardName: str
    ModelCardVersion: int
    ModelCardStatus: literals.ModelCardStatus
    SecurityConfig: ModelCardSecurityConfig
    """The KMS Key ID (`KMSKeyId`) for encryption of model card information."""

    CreationTime: datetime
    """A timestamp that indicates when the model card was created."""

    CreatedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    LastModifiedTime: datetime
    """A timestamp that indicates when the model card was last updated."""

    LastModifiedBy: UserContext
    """Information about the user who created or modified a SageMaker resource."""

    Tags: list[Tag]
    ModelId: str
    """For models created in SageMaker, this is the model ARN."""

    RiskRating: str


class ModelDashboardModel(TypedDict, total=False):
    """A model displayed in the Amazon SageMaker Model Dashboard."""

    Model: Model
    """A model displayed in the Model Dashboard."""

    Endpoints: list[ModelDashboardEndpoint]
    """The endpoints that host a model."""

    LastBatchTransformJob: TransformJob
    MonitoringSchedules: list[ModelDashboardMonitoringSchedule]
    ModelCard: ModelDashboardModelCard


class Job(TypedDict, total=False):
    """The properties of a job returned by the Search API."""

    JobName: str
    JobArn: str
    RoleArn: str
    """The ARN of the IAM role associated with the job."""

    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: str
    """The schema version used for the job configuration document."""

    JobConfigDocument: str
    """The JSON configuration document for the job."""

    CreationTime: datetime
    """The date and time that the job was created."""

    LastModifiedTime: datetime
    EndTime: datetime
    """The date and time that the job ended."""

    JobStatus: literals.JobStatus
    SecondaryStatus: literals.JobSecondaryStatus
    """The detailed secondary status of the job, providing more granular information
    about the job's progress."""

    SecondaryStatusTransitions: list[JobSecondaryStatusTransition]
    """A list of secondary status transitions for the job, with timestamps and
    optional status messages."""

    FailureReason: str
    """If the job failed, the reason it failed."""

    Tags: list[Tag]


class HubContent(TypedDict, total=False):
    """Contains information about a hub content resource, including its name,
    version, type, associated documents, dependencies, and status, as returned by a
    search result.
    """

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
    """A string that provides a description of the hub content."""

    HubContentDocument: str
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more."""

    SageMakerPublicHubContentArn: str
    ReferenceMinVersion: str
    """The minimum version of the hub content."""

    SupportStatus: literals.HubContentSupportStatus
    HubContentSearchKeywords: list[str]
    """The searchable keywords for the hub content."""

    HubContentDependencies: list[HubContentDependency]
    """The location of any dependencies that the hub content has, such as scripts,
    model artifacts, datasets, or notebooks."""

    HubContentStatus: Required[literals.HubContentStatus]
    FailureReason: str
    """The failure reason if importing hub content failed."""

    CreationTime: Required[datetime]
    """The date and time that hub content was created."""

    LastModifiedTime: datetime
    CreatedBy: UserContext
    """Information about the user who created the hub content."""

    LastModifiedBy: UserContext
    """Information about the user who last modified the hub content."""

    Tags: list[Tag]


class SearchRecord(TypedDict, total=False):
    """A single resource returned as part of the Search API response."""

    TrainingJob: TrainingJob
    """The properties of a training job."""

    Experiment: Experiment
    """The properties of an experiment."""

    Trial: Trial
    """The properties of a trial."""

    TrialComponent: TrialComponent
    """The properties of a trial component."""

    Endpoint: Endpoint
    """A hosted endpoint for real-time inference."""

    ModelPackage: ModelPackage
    """A container for your trained model that can be deployed for SageMaker
    inference."""

    ModelPackageGroup: ModelPackageGroup
    """A group of versioned models in the Model Registry."""

    Pipeline: Pipeline
    """A SageMaker Model Building Pipeline instance."""

    PipelineExecution: PipelineExecution
    PipelineVersion: PipelineVersion
    FeatureGroup: FeatureGroup
    """Amazon SageMaker Feature Store stores features in a collection called Feature
    Group."""

    FeatureMetadata: FeatureMetadata
    """The feature metadata used to search through the features."""

    Project: Project
    """The properties of a project."""

    HyperParameterTuningJob: HyperParameterTuningJobSearchEntity
    """The properties of a hyperparameter tuning job."""

    ModelCard: ModelCard
    """An Amazon SageMaker Model Card that documents details about a machine learning
    model."""

    Model: ModelDashboardModel
    """A model displayed in the Amazon SageMaker Model Dashboard."""

    Job: Job
    """The properties of a job."""

    HubContent: HubContent
    """The properties of a hub content resource."""


class TotalHits(TypedDict, total=False):
    """Represents the total number of matching results and indicates how accurate
    that count is.
    """

    Value: int
    """The total number of matching results."""

    Relation: literals.Relation
    """Indicates the relationship between the returned `Value` and the actual total
    number of matching results."""


class SearchResponse(TypedDict, total=False):
    Results: list[SearchRecord]
    """A list of `SearchRecord` objects."""

    NextToken: str
    """If the result of the previous `Search` request was truncated, the response
    includes a NextToken."""

    TotalHits: TotalHits
    """The total number of matching results."""

    ResponseMetadata: Required[ResponseMetadata]


class ReservedCapacityOffering(TypedDict, total=False):
    """Details about a reserved capacity offering for a training plan offering."""

    ReservedCapacityType: literals.ReservedCapacityType
    UltraServerType: str
    """The type of UltraServer included in this reserved capacity offering, such as
    ml.u-p6e-gb200x72."""

    UltraServerCount: int
    """The number of UltraServers included in this reserved capacity offering."""

    InstanceType: Required[literals.ReservedCapacityInstanceType]
    InstanceCount: Required[int]
    AvailabilityZone: str
    DurationHours: int
    """The number of whole hours in the total duration for this reserved capacity
    offering."""

    DurationMinutes: int
    """The additional minutes beyond whole hours in the total duration for this
    reserved capacity offering."""

    StartTime: datetime
    EndTime: datetime
    ExtensionStartTime: datetime
    ExtensionEndTime: datetime


class TrainingPlanOffering(TypedDict, total=False):
    TrainingPlanOfferingId: Required[str]
    TargetResources: Required[list[literals.SageMakerResourceName]]
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) for this training plan offering."""

    RequestedStartTimeAfter: datetime
    """The requested start time that the user specified when searching for the
    training plan offering."""

    RequestedEndTimeBefore: datetime
    """The requested end time that the user specified when searching for the training
    plan offering."""

    DurationHours: int
    """The number of whole hours in the total duration for this training plan
    offering."""

    DurationMinutes: int
    """The additional minutes beyond whole hours in the total duration for this
    training plan offering."""

    UpfrontFee: str
    CurrencyCode: str
    """The currency code for the upfront fee (e.g., USD)."""

    ReservedCapacityOfferings: list[ReservedCapacityOffering]
    """A list of reserved capacity offerings associated with this training plan
    offering."""


class TrainingPlanExtensionOffering(TypedDict, total=False):
    """Details about an available extension offering for a training plan."""

    TrainingPlanExtensionOfferingId: Required[str]
    AvailabilityZone: str
    StartDate: datetime
    EndDate: datetime
    DurationHours: int
    UpfrontFee: str
    CurrencyCode: str
    """The currency code for the upfront fee (e.g., USD)."""


class SearchTrainingPlanOfferingsResponse(TypedDict):
    TrainingPlanOfferings: list[TrainingPlanOffering]
    """A list of training plan offerings that match the search criteria."""

    TrainingPlanExtensionOfferings: NotRequired[list[TrainingPlanExtensionOffering]]
    """A list of extension offerings available for the specified training plan."""

    ResponseMetadata: ResponseMetadata


class SendPipelineExecutionStepFailureResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class SendPipelineExecutionStepSuccessResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StartClusterHealthCheckResponse(TypedDict):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    deep health checks were initiated."""

    ResponseMetadata: ResponseMetadata


class StartInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    """The ARN of the started inference experiment to start."""

    ResponseMetadata: ResponseMetadata


class StartMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    """The ARN of the started tracking server."""

    ResponseMetadata: ResponseMetadata


class StartPipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class StartSessionResponse(TypedDict, total=False):
    SessionId: str
    """A unique identifier for the established remote connection session."""

    StreamUrl: str
    """A WebSocket URL used to establish a SSH connection between the local IDE and
    remote SageMaker space."""

    TokenValue: str
    """An encrypted token value containing session and caller information."""

    ResponseMetadata: Required[ResponseMetadata]


class StopAIBenchmarkJobResponse(TypedDict):
    AIBenchmarkJobArn: str
    """The Amazon Resource Name (ARN) of the stopped benchmark job."""

    ResponseMetadata: ResponseMetadata


class StopAIRecommendationJobResponse(TypedDict):
    AIRecommendationJobArn: str
    """The Amazon Resource Name (ARN) of the stopped recommendation job."""

    ResponseMetadata: ResponseMetadata


class StopInferenceExperimentResponse(TypedDict):
    InferenceExperimentArn: str
    """The ARN of the stopped inference experiment."""

    ResponseMetadata: ResponseMetadata


class StopJobResponse(TypedDict):
    ResponseMetadata: ResponseMetadata


class StopMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    """The ARN of the stopped tracking server."""

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
    """The Amazon Resource Name (ARN) of the updated SageMaker HyperPod cluster."""

    ResponseMetadata: ResponseMetadata


class UpdateClusterExtensionResponse(TypedDict):
    ExtensionArn: str
    """The Amazon Resource Name (ARN) of the extension that is being updated."""

    ResponseMetadata: ResponseMetadata


class UpdateClusterSchedulerConfigResponse(TypedDict):
    ClusterSchedulerConfigArn: str
    """ARN of the cluster policy."""

    ClusterSchedulerConfigVersion: int
    """Version of the cluster policy."""

    ResponseMetadata: ResponseMetadata


class UpdateClusterSoftwareResponse(TypedDict):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster being updated
    for security patching."""

    ResponseMetadata: ResponseMetadata


class UpdateCodeRepositoryOutput(TypedDict):
    CodeRepositoryArn: str
    """The ARN of the Git repository."""

    ResponseMetadata: ResponseMetadata


class UpdateComputeQuotaResponse(TypedDict):
    ComputeQuotaArn: str
    """ARN of the compute allocation definition."""

    ComputeQuotaVersion: int
    """Version of the compute allocation definition."""

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
    """The Amazon Resource Name (ARN) of the updated endpoint."""

    ResponseMetadata: ResponseMetadata


class UpdateExperimentResponse(TypedDict):
    ExperimentArn: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class UpdateFeatureGroupResponse(TypedDict):
    FeatureGroupArn: str
    """The Amazon Resource Number (ARN) of the feature group that you're updating."""

    ResponseMetadata: ResponseMetadata


class UpdateHubResponse(TypedDict):
    HubArn: str
    """The Amazon Resource Name (ARN) of the updated hub."""

    ResponseMetadata: ResponseMetadata


class UpdateHubContentResponse(TypedDict):
    HubArn: str
    """The ARN of the private model hub that contains the updated hub content."""

    HubContentArn: str
    """The ARN of the hub content resource that was updated."""

    ResponseMetadata: ResponseMetadata


class UpdateHubContentReferenceResponse(TypedDict):
    HubArn: str
    """The ARN of the private model hub that contains the updated hub content."""

    HubContentArn: str
    """The ARN of the hub content resource that was updated."""

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
    """The ARN of the updated inference experiment."""

    ResponseMetadata: ResponseMetadata


class UpdateInferenceRouterOutput(TypedDict):
    InferenceRouterArn: str
    ResponseMetadata: ResponseMetadata


class UpdateMlflowAppResponse(TypedDict):
    Arn: NotRequired[str]
    """The ARN of the updated MLflow App."""

    ResponseMetadata: ResponseMetadata


class UpdateMlflowTrackingServerResponse(TypedDict):
    TrackingServerArn: NotRequired[str]
    """The ARN of the updated MLflow Tracking Server."""

    ResponseMetadata: ResponseMetadata


class UpdateModelCardResponse(TypedDict):
    ModelCardArn: str
    """The Amazon Resource Name (ARN) of the updated model card."""

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
    """The ARN of the SageMaker Partner AI App that was updated."""

    ResponseMetadata: ResponseMetadata


class UpdatePipelineResponse(TypedDict, total=False):
    PipelineArn: str
    """The Amazon Resource Name (ARN) of the updated pipeline."""

    PipelineVersionId: int
    ResponseMetadata: Required[ResponseMetadata]


class UpdatePipelineExecutionResponse(TypedDict):
    PipelineExecutionArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the updated pipeline execution."""

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
    """A single private workforce. By default, any workforce-related API operation
    used in a specific region will apply to the workforce created in that region."""

    ResponseMetadata: ResponseMetadata


class UpdateWorkteamResponse(TypedDict):
    Workteam: Workteam
    """A `Workteam` object that describes the updated work team."""

    ResponseMetadata: ResponseMetadata
