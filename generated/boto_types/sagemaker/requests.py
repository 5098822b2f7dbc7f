"""Request types of Amazon SageMaker Service: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.sagemaker import literals, responses, views
from boto_types.values import FloatInput, TimestampInput


class AddAssociationRequest(TypedDict, closed=True):
    SourceArn: str
    """Length: at most 256."""

    DestinationArn: str
    """Length: at most 256."""

    AssociationType: NotRequired[literals.AssociationEdgeType]


class AddTagsInput(TypedDict, closed=True):
    ResourceArn: str
    """Length: at most 256. Pattern:
    `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""


class AssociateTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class AttachClusterNodeNetworkInterfaceRequest(TypedDict, closed=True):
    ClusterName: str
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that
    contains the target node. Length: at most 256."""

    NodeId: str
    """The unique identifier of the cluster node to which you want to attach the
    network interface. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`."""

    NetworkInterfaceId: str
    """The unique identifier of the elastic network interface (ENI) to attach.
    Length: 1 to 21. Pattern: `eni-[0-9a-f]{8}(?:[0-9a-f]{9})?`."""


class AttachClusterNodeVolumeRequest(TypedDict, closed=True):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing
    the target node. Length: at most 256."""

    NodeId: str
    """The unique identifier of the cluster node to which you want to attach the
    volume. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`."""

    VolumeId: str
    """The unique identifier of your EBS volume to attach. Length: 1 to 256. Pattern:
    `vol-[a-f0-9]{8}(?:[a-f0-9]{9})?`."""


class AddClusterNodeSpecification(TypedDict):
    """Specifies an instance group and the number of nodes to add to it."""

    InstanceGroupName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    IncrementTargetCountBy: int
    """The number of nodes to add to the specified instance group. Range: 1 to 50."""

    AvailabilityZones: NotRequired[list[str]]
    """Items: 1 to 10."""

    InstanceTypes: NotRequired[list[literals.ClusterInstanceType]]
    """The instance types to use when adding nodes. Items: 1 to 20."""


class BatchAddClusterNodesRequest(TypedDict, closed=True):
    ClusterName: str
    """The name of the HyperPod cluster to which you want to add nodes. Length: at
    most 256."""

    ClientToken: NotRequired[str]
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request. Length: at most 64. Pattern: `[\\x21-\\x7E]+`."""

    NodesToAdd: list[AddClusterNodeSpecification]
    """A list of instance groups and the number of nodes to add to each. Items: 1 to
    5."""


class BatchDeleteClusterNodesRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """The name of the SageMaker HyperPod cluster from which to delete the specified
    nodes. Length: at most 256."""

    NodeIds: list[str]
    """A list of node IDs to be deleted from the specified cluster. Items: 1 to 3000."""

    NodeLogicalIds: list[str]
    """A list of `NodeLogicalIds` identifying the nodes to be deleted. Items: 1 to
    99."""


class BatchDescribeModelPackageInput(TypedDict, closed=True):
    ModelPackageArnList: list[str]
    """The list of Amazon Resource Name (ARN) of the model package groups. Items: 1
    to 100."""


class BatchRebootClusterNodesRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster
    containing the nodes to reboot. Length: at most 256."""

    NodeIds: list[str]
    """A list of EC2 instance IDs to reboot using soft recovery. Items: 1 to 25."""

    NodeLogicalIds: list[str]
    """A list of logical node IDs to reboot using soft recovery. Items: 1 to 25."""


class BatchReplaceClusterNodesRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster
    containing the nodes to replace. Length: at most 256."""

    NodeIds: list[str]
    """A list of EC2 instance IDs to replace with new hardware. Items: 1 to 25."""

    NodeLogicalIds: list[str]
    """A list of logical node IDs to replace with new hardware. Items: 1 to 25."""


class AIBenchmarkOutputConfig(TypedDict):
    """The output configuration for an AI benchmark job."""

    S3OutputLocation: str
    """The Amazon S3 URI where benchmark results are stored. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    MlflowConfig: NotRequired[responses.AIMlflowConfig]
    """The MLflow tracking configuration for the job."""


class CreateAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    BenchmarkTarget: responses.AIBenchmarkTarget
    """The target endpoint to benchmark."""

    OutputConfig: AIBenchmarkOutputConfig
    """The output configuration for the benchmark job, including the Amazon S3
    location where benchmark results are stored."""

    AIWorkloadConfigIdentifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration to use
    for this benchmark job. Length: 1 to 256."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    NetworkConfig: NotRequired[responses.AIBenchmarkNetworkConfig]
    """The network configuration for the benchmark job, including VPC settings."""

    Tags: NotRequired[list[responses.Tag]]
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Items: at most 50."""


class AIRecommendationOutputConfig(TypedDict, total=False):
    """The output configuration for an AI recommendation job."""

    S3OutputLocation: str
    """The Amazon S3 URI where recommendation results are stored. Length: at most
    1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ModelPackageGroupIdentifier: str
    """The name or Amazon Resource Name (ARN) of the model package group where the
    optimized model is registered as a new model package version. Length: 1 to 256."""

    MlflowConfig: responses.AIMlflowConfig
    """The MLflow tracking configuration for the job."""


class CreateAIRecommendationJobRequest(TypedDict, closed=True):
    AIRecommendationJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelSource: responses.AIModelSource
    """The source of the model to optimize."""

    OutputConfig: AIRecommendationOutputConfig
    """The output configuration for the recommendation job, including the Amazon S3
    location for results and an optional model package group where the optimized
    model is registered."""

    AIWorkloadConfigIdentifier: str
    """The name or Amazon Resource Name (ARN) of the AI workload configuration to use
    for this recommendation job. Length: 1 to 256."""

    PerformanceTarget: responses.AIRecommendationPerformanceTarget
    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    InferenceSpecification: NotRequired[
        responses.AIRecommendationInferenceSpecification
    ]
    """The inference framework configuration."""

    OptimizeModel: NotRequired[bool]
    """Whether to allow model optimization techniques such as quantization,
    speculative decoding, and kernel tuning. The default is `true`."""

    ComputeSpec: NotRequired[responses.AIRecommendationComputeSpec]
    """The compute resource specification for the recommendation job."""

    AdapterSource: NotRequired[responses.AIAdapterSource]
    """The LoRA adapter source for the recommendation job."""

    Tags: NotRequired[list[responses.Tag]]
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Items: at most 50."""


class CreateAIWorkloadConfigRequest(TypedDict, total=False, closed=True):
    AIWorkloadConfigName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DatasetConfig: responses.AIDatasetConfig
    AIWorkloadConfigs: responses.AIWorkloadConfigs
    """The benchmark tool configuration and workload specification."""

    Tags: list[responses.Tag]
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Items: at most 50."""


class CreateActionRequest(TypedDict, total=False, closed=True):
    ActionName: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Source: Required[responses.ActionSource]
    """The source type, ID, and URI."""

    ActionType: Required[str]
    """Length: at most 256."""

    Description: str
    """Length: at most 3072."""

    Status: literals.ActionStatus
    Properties: dict[str, str]
    """A list of properties to add to the action. Items: at most 30."""

    MetadataProperties: responses.MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[responses.Tag]
    """A list of tags to apply to the action. Items: at most 50."""


class S3DataSource(TypedDict, total=False):
    S3DataType: Required[literals.S3DataType]
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix."""

    S3Uri: Required[str]
    """Depending on the value specified for the `S3DataType`, identifies either a key
    name prefix or a manifest. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    S3DataDistributionType: literals.S3DataDistribution
    """If you want SageMaker to replicate the entire dataset on each ML compute
    instance that is launched for model training, specify `FullyReplicated`."""

    AttributeNames: list[str]
    """A list of one or more attribute names to use that are found in a specified
    augmented manifest file. Items: at most 16."""

    InstanceGroupNames: list[str]
    """A list of names of instance groups that get data from the S3 data source.
    Items: at most 5."""

    ModelAccessConfig: responses.ModelAccessConfig
    """The access configuration file to control access to the ML model."""

    HubAccessConfig: responses.HubAccessConfig
    """The configuration for a private hub model reference that points to a SageMaker
    JumpStart public hub model."""


class DataSource(TypedDict, total=False):
    """Describes the location of the channel data."""

    S3DataSource: S3DataSource
    """The S3 location of the data source that is associated with a channel."""

    FileSystemDataSource: responses.FileSystemDataSource
    """The file system that is associated with a channel."""

    DatasetSource: responses.DatasetSource
    """The dataset resource that's associated with a channel."""


class Channel(TypedDict, total=False):
    """A channel is a named input source that training algorithms can consume."""

    ChannelName: Required[str]
    """Length: 1 to 64. Pattern: `[A-Za-z0-9\\.\\-_]+`."""

    DataSource: Required[DataSource]
    """The location of the channel data."""

    ContentType: str
    """The MIME type of the data. Length: at most 256."""

    CompressionType: literals.CompressionType
    """If training data is compressed, the compression type. The default value is
    `None`."""

    RecordWrapperType: literals.RecordWrapper
    """Specify RecordIO as the value when input data is in raw format but the
    training algorithm requires the RecordIO format."""

    InputMode: literals.TrainingInputMode
    """The input mode to use for the data channel in a training job."""

    ShuffleConfig: responses.ShuffleConfig
    """A configuration for a shuffle option for input data in a channel."""


class ResourceConfig(TypedDict, total=False):
    """Describes the resources, including machine learning (ML) compute instances and
    ML storage volumes, to use for model training.
    """

    InstanceType: literals.TrainingInstanceType
    """The ML compute instance type."""

    InstanceCount: int
    """The number of ML compute instances to use. Range: at least 0."""

    VolumeSizeInGB: int
    """The size of the ML storage volume that you want to provision. Range: at least
    0."""

    VolumeKmsKeyId: str
    """The Amazon Web Services KMS key that SageMaker uses to encrypt data on the
    storage volume attached to the ML compute instance(s) that run the training job.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    KeepAlivePeriodInSeconds: int
    """The duration of time in seconds to retain configured resources in a warm pool
    for subsequent training jobs. Range: 0 to 21600."""

    InstanceGroups: list[responses.InstanceGroup]
    """The configuration of a heterogeneous cluster in JSON format. Items: at most 5."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to use for this resource
    configuration. Length: 50 to 2048."""

    InstancePlacementConfig: responses.InstancePlacementConfig
    """Configuration for how training job instances are placed and allocated within
    UltraServers."""

    InstancePreferences: list[responses.InstancePreference]
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

    MaxRuntimeInSeconds: int
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

    OutputDataConfig: responses.OutputDataConfig
    """the path to the S3 bucket where you want to store model artifacts."""

    ResourceConfig: ResourceConfig
    """The resources, including the ML compute instances and ML storage volumes, to
    use for model training."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model training job can run."""


class AlgorithmValidationProfile(TypedDict):
    """Defines a training job and a batch transform job that SageMaker runs to
    validate your algorithm.
    """

    ProfileName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    TrainingJobDefinition: TrainingJobDefinition
    """The `TrainingJobDefinition` object that describes the training job that
    SageMaker runs to validate your algorithm."""

    TransformJobDefinition: NotRequired[responses.TransformJobDefinition]
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


class CreateAlgorithmInput(TypedDict, total=False, closed=True):
    AlgorithmName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    AlgorithmDescription: str
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    TrainingSpecification: Required[responses.TrainingSpecification]
    """Specifies details about training jobs run by this algorithm, including the
    following..."""

    InferenceSpecification: responses.InferenceSpecification
    """Specifies details about inference jobs that the algorithm runs, including the
    following..."""

    ValidationSpecification: AlgorithmValidationSpecification
    """Specifies configurations for one or more training jobs and that SageMaker runs
    to test the algorithm's training code and, optionally, one or more batch
    transform jobs that SageMaker runs to test the algorithm's inference code."""

    CertifyForMarketplace: bool
    """Whether to certify the algorithm so that it can be listed in Amazon Web
    Services Marketplace."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""


class CreateAppRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    UserProfileName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SpaceName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    AppType: Required[literals.AppType]
    AppName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Tags: list[responses.Tag]
    """Each tag consists of a key and an optional value. Items: at most 50."""

    ResourceSpec: responses.ResourceSpec
    """The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image
    created on the instance."""

    RecoveryMode: bool
    """Indicates whether the application is launched in recovery mode."""


class CreateAppImageConfigRequest(TypedDict, total=False, closed=True):
    AppImageConfigName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Tags: list[responses.Tag]
    """A list of tags to apply to the AppImageConfig. Items: at most 50."""

    KernelGatewayImageConfig: responses.KernelGatewayImageConfig
    JupyterLabAppImageConfig: responses.JupyterLabAppImageConfig
    """The `JupyterLabAppImageConfig`."""

    CodeEditorAppImageConfig: responses.CodeEditorAppImageConfig
    """The `CodeEditorAppImageConfig`."""


class CreateArtifactRequest(TypedDict, total=False, closed=True):
    ArtifactName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Source: Required[responses.ArtifactSource]
    """The ID, ID type, and URI of the source."""

    ArtifactType: Required[str]
    """Length: at most 256."""

    Properties: dict[str, str]
    """A list of properties to add to the artifact. Items: at most 30."""

    MetadataProperties: responses.MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[responses.Tag]
    """A list of tags to apply to the artifact. Items: at most 50."""


class AutoMLDataSplitConfig(TypedDict, total=False):
    """This structure specifies how to split the data into train and validation
    datasets.
    """

    ValidationFraction: FloatInput
    """The validation fraction (optional) is a float that specifies the portion of
    the training dataset to be used for validation. The default value is 0.2, and
    values must be greater than 0 and less than 1. Range: 0 to 1."""


class AutoMLJobConfig(TypedDict, total=False):
    """A collection of settings used for an AutoML job."""

    CompletionCriteria: responses.AutoMLJobCompletionCriteria
    """How long an AutoML job is allowed to run, or how many candidates a job is
    allowed to generate."""

    SecurityConfig: responses.AutoMLSecurityConfig
    """The security configuration for traffic encryption or Amazon VPC settings."""

    CandidateGenerationConfig: responses.AutoMLCandidateGenerationConfig
    """The configuration for generating a candidate for an AutoML job (optional)."""

    DataSplitConfig: AutoMLDataSplitConfig
    """The configuration for splitting the input training dataset."""

    Mode: literals.AutoMLMode
    """The method that Autopilot uses to train the data."""


class CreateAutoMLJobRequest(TypedDict, total=False, closed=True):
    AutoMLJobName: Required[str]
    """Identifies an Autopilot job. Length: 1 to 32. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    InputDataConfig: Required[list[responses.AutoMLChannel]]
    """An array of channel objects that describes the input data and its location.
    Items: 1 to 2."""

    OutputDataConfig: Required[responses.AutoMLOutputDataConfig]
    """Provides information about encryption and the Amazon S3 output path needed to
    store artifacts from an AutoML job."""

    ProblemType: literals.ProblemType
    """Defines the type of supervised learning problem available for the candidates."""

    AutoMLJobObjective: responses.AutoMLJobObjective
    """Specifies a metric to minimize or maximize as the objective of a job."""

    AutoMLJobConfig: AutoMLJobConfig
    """A collection of settings used to configure an AutoML job."""

    RoleArn: Required[str]
    """The ARN of the role that is used to access the data. Length: 20 to 2048.
    Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    GenerateCandidateDefinitionsOnly: bool
    """Generates possible candidates without training the models."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    ModelDeployConfig: responses.ModelDeployConfig
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment."""


class CreateAutoMLJobV2Request(TypedDict, total=False, closed=True):
    AutoMLJobName: Required[str]
    """Identifies an Autopilot job. Length: 1 to 32. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    AutoMLJobInputDataConfig: Required[list[responses.AutoMLJobChannel]]
    """An array of channel objects describing the input data and their location.
    Items: 1 to 2."""

    OutputDataConfig: Required[responses.AutoMLOutputDataConfig]
    """Provides information about encryption and the Amazon S3 output path needed to
    store artifacts from an AutoML job."""

    AutoMLProblemTypeConfig: Required[responses.AutoMLProblemTypeConfig]
    """Defines the configuration settings of one of the supported problem types."""

    RoleArn: Required[str]
    """The ARN of the role that is used to access the data. Length: 20 to 2048.
    Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    SecurityConfig: responses.AutoMLSecurityConfig
    """The security configuration for traffic encryption or Amazon VPC settings."""

    AutoMLJobObjective: responses.AutoMLJobObjective
    """Specifies a metric to minimize or maximize as the objective of a job."""

    ModelDeployConfig: responses.ModelDeployConfig
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment."""

    DataSplitConfig: AutoMLDataSplitConfig
    """This structure specifies how to split the data into train and validation
    datasets."""

    AutoMLComputeConfig: responses.AutoMLComputeConfig


class ClusterInstanceRequirements(TypedDict):
    """The instance requirements for a flexible instance group."""

    InstanceTypes: list[literals.ClusterInstanceType]
    """The list of instance types that the instance group can use. Items: 1 to 20."""


class ClusterPatchSchedule(TypedDict, total=False):
    """The schedule configuration for automatic patching."""

    NextPatchDate: TimestampInput
    """The date and time of the next scheduled automatic patch."""


class ClusterAutoPatchConfig(TypedDict, total=False):
    """The configuration for automatic patching of the instance group."""

    PatchingStrategy: Required[literals.ClusterPatchingStrategy]
    """The strategy for applying patches to instances in the group."""

    PatchSchedule: ClusterPatchSchedule
    """The schedule for automatic patching, including the next patch date."""

    DeploymentConfig: responses.DeploymentConfiguration
    """The deployment configuration for rolling patch updates, including rollback
    settings and batch sizes."""

    IdleWaitWindowInSeconds: int
    """The maximum time, in seconds, that automatic patching waits for instances to
    become idle after a scheduled patch starts. The default is 86400 (24 hours).
    Range: 3600 to 2160000."""

    DrainPolicy: responses.ClusterDrainPolicy
    """The policy that controls how pods are evicted from an instance before it is
    patched."""


class ClusterKubernetesConfig(TypedDict, total=False):
    """Kubernetes configuration that specifies labels and taints to be applied to
    cluster nodes in an instance group.
    """

    Labels: dict[str, str]
    """Key-value pairs of labels to be applied to cluster nodes. Items: at most 50."""

    Taints: list[responses.ClusterKubernetesTaint]
    """List of taints to be applied to cluster nodes. Items: at most 50."""


class ClusterSlurmConfig(TypedDict):
    """The Slurm configuration for an instance group in a SageMaker HyperPod cluster."""

    NodeType: literals.ClusterSlurmNodeType
    """The type of Slurm node for the instance group."""

    PartitionNames: NotRequired[list[str]]
    """The list of Slurm partition names that the instance group belongs to. Items:
    at most 1."""


class ClusterNetworkInterface(TypedDict, total=False):
    """The network interface configuration for a Amazon SageMaker HyperPod cluster
    instance group.
    """

    InterfaceType: literals.ClusterInterfaceType
    """The type of network interface for the instance group."""


class ClusterInstanceGroupSpecification(TypedDict, total=False):
    """The specifications of an instance group that you need to define."""

    InstanceCount: Required[int]
    """Specifies the number of instances to add to the instance group of a SageMaker
    HyperPod cluster. Range: 0 to 6758."""

    MinInstanceCount: int
    """Defines the minimum number of instances required for an instance group to
    become `InService`. Range: 0 to 6758."""

    InstanceGroupName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceType: literals.ClusterInstanceType
    InstanceRequirements: ClusterInstanceRequirements
    """The instance requirements for the instance group, including the instance types
    to use."""

    LifeCycleConfig: responses.ClusterLifeCycleConfig
    ExecutionRole: Required[str]
    """Specifies an IAM execution role to be assumed by the instance group. Length:
    20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ThreadsPerCore: int
    """Range: 1 to 2."""

    InstanceStorageConfigs: list[responses.ClusterInstanceStorageConfig]
    """Specifies the additional storage configurations for the instances in the
    SageMaker HyperPod cluster instance group. Items: at most 4."""

    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    """A flag indicating whether deep health checks should be performed when the
    cluster instance group is created or updated. Items: 1 to 3."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to use for this cluster
    instance group. Length: 50 to 2048."""

    OverrideVpcConfig: responses.VpcConfig
    """To configure multi-AZ deployments, customize the Amazon VPC configuration at
    the instance group level."""

    ScheduledUpdateConfig: responses.ScheduledUpdateConfig
    """The configuration object of the schedule that SageMaker uses to update the
    AMI."""

    ImageId: str
    """When configuring your HyperPod cluster, you can specify an image ID using one
    of the following options: `HyperPodPublicAmiId`, `CustomAmiId`, `default`.
    Length: 7 to 21. Pattern: `(ami-[0-9a-fA-F]{8,17}|default)`."""

    AutoPatchConfig: ClusterAutoPatchConfig
    """The configuration for automatic OS security patching."""

    ImageReleaseVersion: str
    """The version of the HyperPod-managed AMI to use for the instance group. Length:
    at most 64. Pattern: `[0-9]+\\.[0-9]+\\.[0-9]+`."""

    KubernetesConfig: ClusterKubernetesConfig
    SlurmConfig: ClusterSlurmConfig
    CapacityRequirements: responses.ClusterCapacityRequirements
    NetworkInterface: ClusterNetworkInterface
    """The network interface configuration for the instance group."""


class EnvironmentConfig(TypedDict, total=False):
    """The configuration for the restricted instance groups (RIG) environment."""

    FSxLustreConfig: responses.FSxLustreConfig
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster."""


class ClusterRestrictedInstanceGroupSpecification(TypedDict, total=False):
    """The specifications of a restricted instance group that you need to define."""

    InstanceCount: Required[int]
    """Specifies the number of instances to add to the restricted instance group of a
    SageMaker HyperPod cluster. Range: 0 to 6758."""

    InstanceGroupName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceType: Required[literals.ClusterInstanceType]
    ExecutionRole: Required[str]
    """Specifies an IAM execution role to be assumed by the restricted instance
    group. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ThreadsPerCore: int
    """The number you specified to `TreadsPerCore` in `CreateCluster` for enabling or
    disabling multithreading. Range: 1 to 2."""

    InstanceStorageConfigs: list[responses.ClusterInstanceStorageConfig]
    """Specifies the additional storage configurations for the instances in the
    SageMaker HyperPod cluster restricted instance group. Items: at most 4."""

    OnStartDeepHealthChecks: list[literals.DeepHealthCheckType]
    """A flag indicating whether deep health checks should be performed when the
    cluster restricted instance group is created or updated. Items: 1 to 3."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN) of the training plan to filter clusters by.
    Length: 50 to 2048."""

    OverrideVpcConfig: responses.VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    ScheduledUpdateConfig: responses.ScheduledUpdateConfig
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI."""

    EnvironmentConfig: EnvironmentConfig
    """The configuration for the restricted instance groups (RIG) environment."""


class ClusterSharedEnvironmentConfig(TypedDict):
    """The shared environment configuration for the restricted instance groups (RIG)."""

    FSxLustreDeletionPolicy: literals.ClusterFSxLustreDeletionPolicy
    """The deletion policy for the Amazon FSx for Lustre file system in the shared
    environment."""

    FSxLustreConfig: responses.FSxLustreConfig
    """Configuration settings for an Amazon FSx for Lustre file system in the shared
    environment."""


class ClusterRestrictedInstanceGroupsConfig(TypedDict):
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """

    SharedEnvironmentConfig: ClusterSharedEnvironmentConfig
    """The shared environment configuration for the restricted instance groups (RIG)."""


class ClusterAutoScalingConfig(TypedDict):
    """Specifies the autoscaling configuration for a HyperPod cluster."""

    Mode: literals.ClusterAutoScalingMode
    """Describes whether autoscaling is enabled or disabled for the cluster."""

    AutoScalerType: NotRequired[literals.ClusterAutoScalerType]
    """The type of autoscaler to use."""


class CreateClusterRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """The name for the new SageMaker HyperPod cluster. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceGroups: list[ClusterInstanceGroupSpecification]
    """The instance groups to be created in the SageMaker HyperPod cluster. Items: 1
    to 100."""

    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupSpecification]
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster. Items: 1 to 100."""

    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster."""

    VpcConfig: responses.VpcConfig
    """Specifies the Amazon Virtual Private Cloud (VPC) that is associated with the
    Amazon SageMaker HyperPod cluster."""

    Tags: list[responses.Tag]
    """Custom tags for managing the SageMaker HyperPod cluster as an Amazon Web
    Services resource. Items: at most 50."""

    Orchestrator: responses.ClusterOrchestrator
    """The type of orchestrator to use for the SageMaker HyperPod cluster."""

    NodeRecovery: literals.ClusterNodeRecovery
    """The node recovery mode for the SageMaker HyperPod cluster."""

    TieredStorageConfig: responses.ClusterTieredStorageConfig
    """The configuration for managed tier checkpointing on the HyperPod cluster."""

    NodeProvisioningMode: literals.ClusterNodeProvisioningMode
    ClusterRole: str
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes to
    perform cluster autoscaling operations. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    AutoScaling: ClusterAutoScalingConfig
    """The autoscaling configuration for the cluster."""


class CreateClusterExtensionRequest(TypedDict, total=False, closed=True):
    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which to
    install the extension. Length: at most 256."""

    ExtensionName: Required[str]
    """The name of the extension to install, for example `sagemaker-observability`.
    Length: 1 to 128. Pattern: `[a-z]([a-z0-9]|-[a-z0-9])*`."""

    ExtensionVersion: str
    """The version of the extension to install, in `MAJOR.MINOR.PATCH` format, for
    example `1.0.0`. Length: 1 to 64. Pattern: `[0-9]+\\.[0-9]+\\.[0-9]+`."""

    ConfigurationValues: str
    """The configuration settings for the extension, as a JSON object serialized as a
    string, for example `{"metricsProvider":{"nodeMetrics":{"level":"ADVANCED"}}}`.
    Length: 1 to 10240."""

    Tags: list[responses.Tag]
    """Custom tags for managing the extension as an Amazon Web Services resource.
    Items: at most 50."""

    ClientToken: str
    """A unique, case-sensitive identifier that you provide so that the operation
    completes no more than one time. Length: at most 64. Pattern: `[\\x21-\\x7E]+`."""


class CreateClusterSchedulerConfigRequest(TypedDict, closed=True):
    Name: str
    """The name for the cluster policy. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ClusterArn: str
    """Length: at most 256."""

    SchedulerConfig: responses.SchedulerConfig
    """Configuration about the monitoring schedule."""

    Description: NotRequired[str]
    """Description of the cluster policy. Length: at most 1024. Pattern:
    `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    Tags: NotRequired[list[responses.Tag]]
    """Tags of the cluster policy. Items: at most 50."""


class CreateCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str
    """The name of the Git repository. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    GitConfig: responses.GitConfig
    """Specifies details about the repository, including the URL where the repository
    is located, the default branch, and credentials to use to access the repository."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs. Items: at most 50."""


class CreateCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str
    """A name for the model compilation job. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ModelPackageVersionArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of a versioned model package. Length: 1 to
    2048."""

    InputConfig: NotRequired[responses.InputConfig]
    """Provides information about the location of input model artifacts, the name and
    shape of the expected data inputs, and the framework in which the model was
    trained."""

    OutputConfig: responses.OutputConfig
    """Provides information about the output location for the compiled model and the
    target device the model runs on."""

    VpcConfig: NotRequired[responses.NeoVpcConfig]
    """A VpcConfig object that specifies the VPC that you want your compilation job
    to connect to."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model compilation job can run."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs. Items: at most 50."""


class ComputeQuotaResourceConfig(TypedDict, total=False):
    """Configuration of the resources used for the compute allocation definition."""

    InstanceType: Required[literals.ClusterInstanceType]
    """The instance type of the instance group for the cluster."""

    Count: int
    """The number of instances to add to the instance group of a SageMaker HyperPod
    cluster. Range: 0 to 10000000."""

    Accelerators: int
    """The number of accelerators to allocate. Range: 0 to 10000000."""

    VCpu: FloatInput
    """The number of vCPU to allocate. Range: 0 to 10000000."""

    MemoryInGiB: FloatInput
    """The amount of memory in GiB to allocate. Range: 0 to 10000000."""

    AcceleratorPartition: responses.AcceleratorPartitionConfig
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


class CreateComputeQuotaRequest(TypedDict, closed=True):
    Name: str
    """The name of the compute allocation definition. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Description: NotRequired[str]
    """Description of the compute allocation definition. Length: at most 1024.
    Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    ClusterArn: str
    """Length: at most 256."""

    ComputeQuotaConfig: ComputeQuotaConfig
    """Configuration of the compute allocation definition."""

    ComputeQuotaTarget: responses.ComputeQuotaTarget
    """The target entity to allocate compute resources to."""

    ActivationState: NotRequired[literals.ActivationState]
    """The state of the compute allocation being described. Default is `Enabled`."""

    Tags: NotRequired[list[responses.Tag]]
    """Tags of the compute allocation definition. Items: at most 50."""


class CreateContextRequest(TypedDict, closed=True):
    ContextName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`."""

    Source: responses.ContextSource
    """The source type, ID, and URI."""

    ContextType: str
    """Length: at most 256."""

    Description: NotRequired[str]
    """Length: at most 3072."""

    Properties: NotRequired[dict[str, str]]
    """A list of properties to add to the context. Items: at most 30."""

    Tags: NotRequired[list[responses.Tag]]
    """A list of tags to apply to the context. Items: at most 50."""


class EndpointInput(TypedDict, total=False):
    EndpointName: Required[str]
    """An endpoint in customer's account which has enabled `DataCaptureConfig`
    enabled. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    LocalPath: Required[str]
    """Path to the filesystem where the endpoint data is available to the container.
    Length: at most 256."""

    S3InputMode: literals.ProcessingS3InputMode
    """Whether the `Pipe` or `File` is used as the input mode for transferring data
    for the monitoring job. Defaults to `File`."""

    S3DataDistributionType: literals.ProcessingS3DataDistributionType
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by
    an Amazon S3 key. Defaults to `FullyReplicated`"""

    FeaturesAttribute: str
    """The attributes of the input data that are the input features."""

    InferenceAttribute: str
    """The attribute of the input data that represents the ground truth label."""

    ProbabilityAttribute: str
    """In a classification problem, the attribute that represents the class
    probability."""

    ProbabilityThresholdAttribute: FloatInput
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


class BatchTransformInput(TypedDict, total=False):
    """Input object for the batch transform job."""

    DataCapturedDestinationS3Uri: Required[str]
    """The Amazon S3 location being used to capture the data. Length: at most 512.
    Pattern: `(https|s3)://([^/])/?(.*)`."""

    DatasetFormat: Required[responses.MonitoringDatasetFormat]
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

    ProbabilityThresholdAttribute: FloatInput
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

    S3UploadMode: NotRequired[literals.ProcessingS3UploadMode]
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


class CreateDataQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DataQualityBaselineConfig: NotRequired[responses.DataQualityBaselineConfig]
    """Configures the constraints and baselines for the monitoring job."""

    DataQualityAppSpecification: responses.DataQualityAppSpecification
    """Specifies the container that runs the monitoring job."""

    DataQualityJobInput: DataQualityJobInput
    """A list of inputs for the monitoring job."""

    DataQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: responses.MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[responses.MonitoringNetworkConfig]
    """Specifies networking configuration for the monitoring job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    StoppingCondition: NotRequired[responses.MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs. Items: at most 50."""


class CreateDeviceFleetRequest(TypedDict, total=False, closed=True):
    DeviceFleetName: Required[str]
    """The name of the fleet that the device belongs to. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    RoleArn: str
    """The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet
    of Things (IoT). Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Description: str
    """Length: 1 to 800. Pattern: `[-a-zA-Z0-9_.,;:! ]*`."""

    OutputConfig: Required[responses.EdgeOutputConfig]
    """The output configuration for storing sample data collected by the fleet."""

    Tags: list[responses.Tag]
    """Items: at most 50."""

    EnableIotRoleAlias: bool
    """Whether to create an Amazon Web Services IoT Role Alias during device fleet
    creation."""


class CreateDomainRequest(TypedDict, total=False, closed=True):
    DomainName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    AuthMode: Required[literals.AuthMode]
    """The mode of authentication that members use to access the domain."""

    DefaultUserSettings: Required[responses.UserSettings]
    """The default settings to use to create a user profile when `UserSettings` isn't
    specified in the call to the `CreateUserProfile` API."""

    DomainSettings: responses.DomainSettings
    """A collection of `Domain` settings."""

    SubnetIds: list[str]
    """The VPC subnets that the domain uses for communication. Items: 1 to 16."""

    VpcId: str
    """The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for
    communication. Length: at most 32. Pattern: `[-0-9a-zA-Z]+`."""

    Tags: list[responses.Tag]
    """Items: at most 50."""

    AppNetworkAccessType: literals.AppNetworkAccessType
    """Specifies the VPC used for non-EFS traffic. The default value is
    `PublicInternetOnly`."""

    HomeEfsFileSystemKmsKeyId: str
    """Deprecated: This property is deprecated, use KmsKeyId instead. Use `KmsKeyId`.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    KmsKeyId: str
    """SageMaker AI uses Amazon Web Services KMS to encrypt EFS and EBS volumes
    attached to the domain with an Amazon Web Services managed key by default.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    AppSecurityGroupManagement: literals.AppSecurityGroupManagement
    """The entity that creates and manages the required security groups for inter-app
    communication in `VPCOnly` mode."""

    HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation
    """Indicates whether to create a home EFS file system for the domain. Defaults to
    `Enabled`."""

    TagPropagation: literals.TagPropagation
    """Indicates whether custom tag propagation is supported for the domain. Defaults
    to `DISABLED`."""

    DefaultSpaceSettings: responses.DefaultSpaceSettings
    """The default settings for shared spaces that users create in the domain."""


class DeploymentStage(TypedDict):
    """Contains information about a stage in an edge deployment plan."""

    StageName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DeviceSelectionConfig: responses.DeviceSelectionConfig
    DeploymentConfig: NotRequired[responses.EdgeDeploymentConfig]


class CreateEdgeDeploymentPlanRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelConfigs: list[responses.EdgeDeploymentModelConfig]
    DeviceFleetName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Stages: NotRequired[list[DeploymentStage]]
    Tags: NotRequired[list[responses.Tag]]
    """Items: at most 50."""


class CreateEdgeDeploymentStageRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Stages: list[DeploymentStage]
    """List of stages to be added to the edge deployment plan."""


class CreateEdgePackagingJobRequest(TypedDict, closed=True):
    EdgePackagingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    CompilationJobName: str
    """The name of the SageMaker Neo compilation job that will be used to locate
    model artifacts for packaging. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelVersion: str
    """Length: 1 to 30. Pattern: `[a-zA-Z0-9\\ \\_\\.]+`."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    download and upload the model, and to contact SageMaker Neo. Length: 20 to 2048.
    Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    OutputConfig: responses.EdgeOutputConfig
    """Provides information about the output location for the packaged model."""

    ResourceKey: NotRequired[str]
    """The Amazon Web Services KMS key to use when encrypting the EBS volume the edge
    packaging job runs on. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    Tags: NotRequired[list[responses.Tag]]
    """Items: at most 50."""


class CreateEndpointInput(TypedDict, closed=True):
    EndpointName: str
    """The name of the endpoint.The name must be unique within an Amazon Web Services
    Region in your Amazon Web Services account. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    EndpointConfigName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DeploymentConfig: NotRequired[responses.DeploymentConfig]
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs. Items: at most 50."""


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

    InstancePools: list[responses.InstancePool]
    """Items: 1 to 5."""

    VariantInstanceProvisionTimeoutInSeconds: int
    """The timeout value, in seconds, for provisioning instances for the production
    variant. Range: 300 to 3600."""

    InitialVariantWeight: FloatInput
    """Determines initial traffic distribution among all of the models that you
    specify in the endpoint configuration. If unspecified, it defaults to 1.0. Range:
    at least 0."""

    AcceleratorType: literals.ProductionVariantAcceleratorType
    """This parameter is no longer supported."""

    CoreDumpConfig: responses.ProductionVariantCoreDumpConfig
    """Specifies configuration for a core dump from the model container when the
    process crashes."""

    ServerlessConfig: responses.ProductionVariantServerlessConfig
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

    ManagedInstanceScaling: responses.ProductionVariantManagedInstanceScaling
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic."""

    RoutingConfig: responses.ProductionVariantRoutingConfig
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts."""

    InferenceAmiVersion: literals.ProductionVariantInferenceAmiVersion
    """Specifies an option from a collection of preconfigured Amazon Machine Image
    (AMI) images."""

    CapacityReservationConfig: responses.ProductionVariantCapacityReservationConfig
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint."""

    AcceleratorPartitionLayouts: list[responses.AcceleratorPartitionLayout]
    """The accelerator partition layout for the accelerators backing this production
    variant. Items: 1 to 32."""


class CreateEndpointConfigInput(TypedDict, total=False, closed=True):
    EndpointConfigName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ProductionVariants: Required[list[ProductionVariant]]
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint. Items: 1 to 10."""

    DataCaptureConfig: responses.DataCaptureConfig
    """Configuration to control how SageMaker AI captures inference data."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    KmsKeyId: str
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker uses to encrypt data on the storage volume attached to the ML
    compute instance that hosts the endpoint. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    AsyncInferenceConfig: responses.AsyncInferenceConfig
    """Specifies configuration for how an endpoint performs asynchronous inference."""

    ExplainerConfig: responses.ExplainerConfig
    """A member of `CreateEndpointConfig` that enables explainers."""

    ShadowProductionVariants: list[ProductionVariant]
    """An array of `ProductionVariant` objects, one for each model that you want to
    host at this endpoint in shadow mode with production traffic replicated from the
    model specified on `ProductionVariants`. Items: 1 to 10."""

    ExecutionRoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform actions on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    VpcConfig: responses.VpcConfig
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    EnableNetworkIsolation: bool
    """Sets whether all model containers deployed to the endpoint are isolated."""

    MetricsConfig: responses.MetricsConfig
    """The configuration parameters for utilization metrics."""

    CrossRegionTrafficConfig: responses.CrossRegionTrafficConfig
    """The cross-Region traffic cap for the endpoint."""


class CreateExperimentRequest(TypedDict, total=False, closed=True):
    ExperimentName: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    DisplayName: str
    """The name of the experiment as displayed. Length: 1 to 120. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Description: str
    """Length: at most 3072."""

    Tags: list[responses.Tag]
    """A list of tags to associate with the experiment. Items: at most 50."""


class ThroughputConfig(TypedDict, total=False):
    """Used to set feature group throughput configuration."""

    ThroughputMode: Required[literals.ThroughputMode]
    """The mode used for your feature group throughput: `ON_DEMAND` or `PROVISIONED`."""

    ProvisionedReadCapacityUnits: int
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling. Range: 0
    to 10000000."""

    ProvisionedWriteCapacityUnits: int
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling. Range: 0 to 10000000."""


class CreateFeatureGroupRequest(TypedDict, total=False, closed=True):
    FeatureGroupName: Required[str]
    """The name of the `FeatureGroup`. Length: 1 to 64. Pattern:
    `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`."""

    RecordIdentifierFeatureName: Required[str]
    """The name of the `Feature` whose value uniquely identifies a `Record` defined
    in the `FeatureStore`. Length: 1 to 64. Pattern:
    `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`."""

    EventTimeFeatureName: Required[str]
    """The name of the feature that stores the `EventTime` of a `Record` in a
    `FeatureGroup`. Length: 1 to 64. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`."""

    FeatureDefinitions: Required[list[responses.FeatureDefinition]]
    """A list of `Feature` names and types. Items: 1 to 2500."""

    OnlineStoreConfig: responses.OnlineStoreConfig
    """You can turn the `OnlineStore` on or off by specifying `True` for the
    `EnableOnlineStore` flag in `OnlineStoreConfig`. The default value is `False`."""

    OfflineStoreConfig: responses.OfflineStoreConfig
    """Use this to configure an `OfflineFeatureStore`."""

    ThroughputConfig: ThroughputConfig
    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM execution role used to persist data
    into the `OfflineStore` if an `OfflineStoreConfig` is provided. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Description: str
    """A free-form description of a `FeatureGroup`. Length: at most 128."""

    Tags: list[responses.Tag]
    """Tags used to identify `Features` in each `FeatureGroup`. Items: at most 50."""


class CreateFlowDefinitionRequest(TypedDict, total=False, closed=True):
    FlowDefinitionName: Required[str]
    """Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9]){0,62}`."""

    HumanLoopRequestSource: responses.HumanLoopRequestSource
    """Container for configuring the source of human task requests."""

    HumanLoopActivationConfig: responses.HumanLoopActivationConfig
    """An object containing information about the events that trigger a human
    workflow."""

    HumanLoopConfig: responses.HumanLoopConfig
    """An object containing information about the tasks the human reviewers will
    perform."""

    OutputConfig: Required[responses.FlowDefinitionOutputConfig]
    """An object containing information about where the human review results will be
    uploaded."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the role needed to call other services on
    your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Tags: list[responses.Tag]
    """An array of key-value pairs that contain metadata to help you categorize and
    organize a flow definition. Items: at most 50."""


class CreateHubRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubDescription: Required[str]
    """Length: at most 1023."""

    HubDisplayName: str
    """Length: at most 255."""

    HubSearchKeywords: list[str]
    """The searchable keywords for the hub. Items: at most 50."""

    S3StorageConfig: responses.HubS3StorageConfig
    Tags: list[responses.Tag]
    """Any tags to associate with the hub. Items: at most 50."""


class PresignedUrlAccessConfig(TypedDict, total=False):
    """Configuration for accessing hub content through presigned URLs, including
    license agreement acceptance and URL validation settings.
    """

    AcceptEula: bool
    """Indicates acceptance of the End User License Agreement (EULA) for gated
    models."""

    ExpectedS3Url: str
    """The expected S3 URL prefix for validation purposes. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class CreateHubContentPresignedUrlsRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubContentType: Required[literals.HubContentType]
    """The type of hub content to access."""

    HubContentName: Required[str]
    """The name of the hub content for which to generate presigned URLs. Length: at
    most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentVersion: str
    """Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    AccessConfig: PresignedUrlAccessConfig
    """Configuration settings for accessing the hub content, including end-user
    license agreement acceptance for gated models and expected S3 URL validation."""

    MaxResults: int
    """The maximum number of presigned URLs to return in the response. Default value
    is 100. Range: 1 to 100."""

    NextToken: str
    """A token for pagination. Length: at most 8192."""


class CreateHubContentReferenceRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    """The name of the hub to add the hub content reference to."""

    SageMakerPublicHubContentArn: Required[str]
    """Length: at most 255."""

    HubContentName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MinVersion: str
    """The minimum version of the hub content to reference. Length: 5 to 14. Pattern:
    `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    Tags: list[responses.Tag]
    """Items: at most 50."""


class UiTemplate(TypedDict):
    """The Liquid template for the worker user interface."""

    Content: str
    """The content of the Liquid template for the worker user interface. Length: 1 to
    128000."""


class CreateHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str
    """The name of the user interface you are creating. Length: 1 to 63. Pattern:
    `[a-z0-9](-*[a-z0-9])*`."""

    UiTemplate: UiTemplate
    """The Liquid template for the worker user interface."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs that contain metadata to help you categorize and
    organize a human review workflow user interface. Items: at most 50."""


class TuningJobCompletionCriteria(TypedDict, total=False):
    TargetObjectiveMetricValue: FloatInput
    BestObjectiveNotImproving: responses.BestObjectiveNotImproving
    """A flag to stop your hyperparameter tuning job if model performance fails to
    improve as evaluated against an objective function."""

    ConvergenceDetected: responses.ConvergenceDetected
    """A flag to top your hyperparameter tuning job if automatic model tuning (AMT)
    has detected that your model has converged as evaluated against your objective
    function."""


class HyperParameterTuningJobConfig(TypedDict, total=False):
    """Configures a hyperparameter tuning job."""

    Strategy: Required[literals.HyperParameterTuningJobStrategyType]
    """Specifies how hyperparameter tuning chooses the combinations of hyperparameter
    values to use for the training job it launches."""

    StrategyConfig: responses.HyperParameterTuningJobStrategyConfig
    """The configuration for the `Hyperband` optimization strategy."""

    HyperParameterTuningJobObjective: responses.HyperParameterTuningJobObjective
    """The HyperParameterTuningJobObjective specifies the objective metric used to
    evaluate the performance of training jobs launched by this tuning job."""

    ResourceLimits: Required[responses.ResourceLimits]
    """The ResourceLimits object that specifies the maximum number of training and
    parallel training jobs that can be used for this hyperparameter tuning job."""

    ParameterRanges: responses.ParameterRanges
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


class HyperParameterTrainingJobDefinition(TypedDict, total=False):
    """Defines the training jobs launched by a hyperparameter tuning job."""

    DefinitionName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""

    TuningObjective: responses.HyperParameterTuningJobObjective
    """Defines the objective metric for a hyperparameter tuning job."""

    HyperParameterRanges: responses.ParameterRanges
    """Specifies ranges of integer, continuous, and categorical hyperparameters that
    a hyperparameter tuning job searches."""

    StaticHyperParameters: dict[str, str]
    """Specifies the values of hyperparameters that do not change for the tuning job.
    Items: at most 100."""

    AlgorithmSpecification: Required[responses.HyperParameterAlgorithmSpecification]
    """The HyperParameterAlgorithmSpecification object that specifies the resource
    algorithm to use for the training jobs that the tuning job launches."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the IAM role associated with the training
    jobs that the tuning job launches. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    InputDataConfig: list[Channel]
    """An array of Channel objects that specify the input for the training jobs that
    the tuning job launches. Items: 1 to 20."""

    VpcConfig: responses.VpcConfig
    """The VpcConfig object that specifies the VPC that you want the training jobs
    that this hyperparameter tuning job launches to connect to."""

    OutputDataConfig: Required[responses.OutputDataConfig]
    """Specifies the path to the Amazon S3 bucket where you store model artifacts
    from the training jobs that the tuning job launches."""

    ResourceConfig: ResourceConfig
    """The resources, including the compute instances and storage volumes, to use for
    the training jobs that the tuning job launches."""

    HyperParameterTuningResourceConfig: responses.HyperParameterTuningResourceConfig
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

    CheckpointConfig: responses.CheckpointConfig
    """Contains information about the output location for managed spot training
    checkpoint data."""

    RetryStrategy: responses.RetryStrategy
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`."""

    Environment: dict[str, str]
    """An environment variable that you can pass into the SageMaker CreateTrainingJob
    API. Items: at most 48."""


class CreateHyperParameterTuningJobRequest(TypedDict, total=False, closed=True):
    HyperParameterTuningJobName: Required[str]
    """Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    HyperParameterTuningJobConfig: Required[HyperParameterTuningJobConfig]
    """The HyperParameterTuningJobConfig object that describes the tuning job,
    including the search strategy, the objective metric used to evaluate training
    jobs, ranges of parameters to search, and resource limits for the tuning job."""

    TrainingJobDefinition: HyperParameterTrainingJobDefinition
    """The HyperParameterTrainingJobDefinition object that describes the training
    jobs that this tuning job launches, including static hyperparameters, input data
    configuration, output data configuration, resource configuration, and stopping
    condition."""

    TrainingJobDefinitions: list[HyperParameterTrainingJobDefinition]
    """A list of the HyperParameterTrainingJobDefinition objects launched for this
    tuning job. Items: 1 to 10."""

    WarmStartConfig: responses.HyperParameterTuningJobWarmStartConfig
    """Specifies the configuration for starting the hyperparameter tuning job using
    one or more previous tuning jobs as a starting point."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    Autotune: responses.Autotune
    """Configures SageMaker Automatic model tuning (AMT) to automatically find
    optimal parameters for the following fields: ParameterRanges, ResourceLimits,
    TrainingJobEarlyStoppingType, RetryStrategy, Strategy, ..."""


class CreateImageRequest(TypedDict, total=False, closed=True):
    Description: str
    """Length: 1 to 512."""

    DisplayName: str
    """Length: 1 to 128. Pattern: `\\S(.*\\S)?`."""

    ImageName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    RoleArn: Required[str]
    """The ARN of an IAM role that enables Amazon SageMaker AI to perform tasks on
    your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Tags: list[responses.Tag]
    """A list of tags to apply to the image. Items: at most 50."""


class CreateImageVersionRequest(TypedDict, total=False, closed=True):
    BaseImage: Required[str]
    """The registry path of the container image to use as the starting point for this
    version. Length: 1 to 255."""

    ClientToken: str
    """A unique ID. Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`."""

    ImageName: Required[str]
    """The `ImageName` of the `Image` to create a version of. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    Aliases: list[str]
    """A list of aliases created with the image version."""

    VendorGuidance: literals.VendorGuidance
    """The stability of the image version, specified by the maintainer."""

    JobType: literals.JobType
    """Indicates SageMaker AI job type compatibility."""

    MLFramework: str
    """The machine learning framework vended in the image version. Length: 1 to 128.
    Pattern: `[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?`."""

    ProgrammingLang: str
    """The supported programming language and its version. Length: 1 to 128. Pattern:
    `[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?`."""

    Processor: literals.Processor
    """Indicates CPU or GPU compatibility."""

    Horovod: bool
    """Indicates Horovod compatibility."""

    ReleaseNotes: str
    """The maintainer description of the image version. Length: 1 to 255."""


class InferenceComponentContainerSpecification(TypedDict, total=False):
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component.
    """

    Image: str
    """The Amazon Elastic Container Registry (Amazon ECR) path where the Docker image
    for the model is stored. Length: at most 255. Pattern: `[\\S]+`."""

    ArtifactUrl: str
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container. Items: at most 100."""

    ContainerMetricsConfig: responses.ContainerMetricsConfig
    """The configuration for container metrics scraping."""


class InferenceComponentComputeResourceRequirements(TypedDict, total=False):
    """Defines the compute resources to allocate to run a model, plus any adapter
    models, that you assign to an inference component.
    """

    NumberOfCpuCoresRequired: FloatInput
    """The number of CPU cores to allocate to run a model that you assign to an
    inference component. Range: at least 0.25."""

    NumberOfAcceleratorDevicesRequired: FloatInput
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


class InferenceComponentDataCacheConfig(TypedDict):
    """Settings that affect how the inference component caches data."""

    EnableCaching: bool
    """Sets whether the endpoint that hosts the inference component caches the model
    artifacts and container image."""


class InferenceComponentSpecification(TypedDict, total=False):
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """

    InstanceType: literals.ProductionVariantInstanceType
    """The ML compute instance type for the inference component specification."""

    ModelName: str
    """The name of an existing SageMaker AI model object in your account that you
    want to deploy with the inference component. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    Container: InferenceComponentContainerSpecification
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component."""

    StartupParameters: responses.InferenceComponentStartupParameters
    """Settings that take effect while the model container starts up."""

    ComputeResourceRequirements: InferenceComponentComputeResourceRequirements
    """The compute resources allocated to run the model, plus any adapter models,
    that you assign to the inference component."""

    BaseInferenceComponentName: str
    """The name of an existing inference component that is to contain the inference
    component that you're creating with your request. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    DataCacheConfig: InferenceComponentDataCacheConfig
    """Settings that affect how the inference component caches data."""

    SchedulingConfig: responses.InferenceComponentSchedulingConfig
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed."""


class InferenceComponentRuntimeConfig(TypedDict):
    """Runtime settings for a model that is deployed with an inference component."""

    CopyCount: int
    """The number of runtime copies of the model container to deploy with the
    inference component. Range: at least 0."""


class CreateInferenceComponentInput(TypedDict, total=False, closed=True):
    InferenceComponentName: Required[str]
    """A unique name to assign to the inference component. Length: at most 63.
    Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    EndpointName: Required[str]
    """The name of an existing endpoint where you host the inference component.
    Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    VariantName: str
    """The name of an existing production variant where you host the inference
    component. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Specification: InferenceComponentSpecification
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources."""

    Specifications: list[InferenceComponentSpecification]
    """A list of specification objects for the inference component, one per instance
    type. Items: 1 to 5."""

    RuntimeConfig: InferenceComponentRuntimeConfig
    """Runtime settings for a model that is deployed with an inference component."""

    Tags: list[responses.Tag]
    """A list of key-value pairs associated with the model. Items: at most 50."""


class InferenceExperimentSchedule(TypedDict, total=False):
    """The start and end times of an inference experiment."""

    StartTime: TimestampInput
    """The timestamp at which the inference experiment started or will start."""

    EndTime: TimestampInput
    """The timestamp at which the inference experiment ended or will end."""


class ModelVariantConfig(TypedDict):
    """Contains information about the deployment options of a model."""

    ModelName: str
    """The name of the Amazon SageMaker Model entity. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    VariantName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    InfrastructureConfig: responses.ModelInfrastructureConfig
    """The configuration for the infrastructure that the model will be deployed to."""


class CreateInferenceExperimentRequest(TypedDict, closed=True):
    Name: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Type: literals.InferenceExperimentType
    """The type of the inference experiment that you want to run."""

    Schedule: NotRequired[InferenceExperimentSchedule]
    """The duration for which you want the inference experiment to run."""

    Description: NotRequired[str]
    """Length: at most 1024."""

    RoleArn: str
    """The ARN of the IAM role that Amazon SageMaker can assume to access model
    artifacts and container images, and manage Amazon SageMaker Inference endpoints
    for model deployment. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    EndpointName: str
    """The name of the Amazon SageMaker endpoint on which you want to run the
    inference experiment. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelVariants: list[ModelVariantConfig]
    """An array of `ModelVariantConfig` objects. Items: 1 to 2."""

    DataStorageConfig: NotRequired[responses.InferenceExperimentDataStorageConfig]
    """The Amazon S3 location and configuration for storing inference request and
    response data."""

    ShadowModeConfig: responses.ShadowModeConfig
    """The configuration of `ShadowMode` inference experiment type."""

    KmsKey: NotRequired[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance that hosts the endpoint. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    Tags: NotRequired[list[responses.Tag]]
    """Array of key-value pairs. Items: at most 50."""


class RecommendationJobCompiledOutputConfig(TypedDict, total=False):
    """Provides information about the output configuration for the compiled model."""

    S3OutputUri: str
    """Identifies the Amazon S3 bucket where you want SageMaker to store the compiled
    model artifacts. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class RecommendationJobOutputConfig(TypedDict, total=False):
    """Provides information about the output configuration for the compiled model."""

    KmsKeyId: str
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt your output
    artifacts with Amazon S3 server-side encryption. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    CompiledOutputConfig: RecommendationJobCompiledOutputConfig
    """Provides information about the output configuration for the compiled model."""


class CreateInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""

    JobType: literals.RecommendationJobType
    """Defines the type of recommendation job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to
    perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    InputConfig: responses.RecommendationJobInputConfig
    """Provides information about the versioned model package Amazon Resource Name
    (ARN), the traffic pattern, and endpoint configurations."""

    JobDescription: NotRequired[str]
    """Length: at most 128."""

    StoppingConditions: NotRequired[responses.RecommendationJobStoppingConditions]
    OutputConfig: NotRequired[RecommendationJobOutputConfig]
    """Provides information about the output artifacts and the KMS key to use for
    Amazon S3 server-side encryption."""

    Tags: NotRequired[list[responses.Tag]]
    """The metadata that you apply to Amazon Web Services resources to help you
    categorize and organize them. Items: at most 50."""


class CreateInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    RoutingTargets: list[responses.RoutingTarget]
    """Items: 1 to 20."""

    ClientToken: NotRequired[str]
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the request. Length: 1 to 64. Pattern: `[\\x21-\\x7E]+`."""

    Tags: NotRequired[list[responses.Tag]]
    """A list of key-value pairs to apply to the inference router. Items: at most 50."""


class CreateJobRequest(TypedDict, closed=True):
    JobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes
    to perform the job. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: str
    """The version of the configuration schema to use for the job configuration
    document. Length: 5 to 16. Pattern: `\\d+\\.\\d+\\.\\d+`."""

    JobConfigDocument: str
    """The JSON configuration document for the job. Length: 1 to 262144."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs to apply to the job as tags. Items: at most 50."""


class CreateLabelingJobRequest(TypedDict, closed=True):
    LabelingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    LabelAttributeName: str
    """The attribute name to use for the label in the output manifest file. Length: 1
    to 127. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,126}`."""

    InputConfig: responses.LabelingJobInputConfig
    """Input data for the labeling job, such as the Amazon S3 location of the data
    objects and the location of the manifest file that describes the data objects."""

    OutputConfig: responses.LabelingJobOutputConfig
    """The location of the output data and the Amazon Web Services Key Management
    Service key ID for the key used to encrypt the output data, if any."""

    RoleArn: str
    """The Amazon Resource Number (ARN) that Amazon SageMaker assumes to perform
    tasks on your behalf during data labeling. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    LabelCategoryConfigS3Uri: NotRequired[str]
    """The S3 URI of the file, referred to as a label category configuration file,
    that defines the categories used to label the data objects. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    StoppingConditions: NotRequired[responses.LabelingJobStoppingConditions]
    LabelingJobAlgorithmsConfig: NotRequired[responses.LabelingJobAlgorithmsConfig]
    """Configures the information required to perform automated data labeling."""

    HumanTaskConfig: responses.HumanTaskConfig
    """Configures the labeling task and how it is presented to workers; including,
    but not limited to price, keywords, and batch size (task count)."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key/value pairs. Items: at most 50."""


class CreateMlflowAppRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    """A string identifying the MLflow app name. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    ArtifactStoreUri: Required[str]
    """The S3 URI for a general purpose bucket to use as the MLflow App artifact
    store. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    App uses to access the artifact store in Amazon S3. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    KmsKeyId: str
    """The ID of the Amazon Web Services KMS key used to encrypt the data at rest
    associated with the MLflow App. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    ModelRegistrationMode: literals.ModelRegistrationMode
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. If not specified, `AutomaticModelRegistration`
    defaults to `AutoModelRegistrationDisabled`."""

    WeeklyMaintenanceWindowStart: str
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. Length: at most 9.
    Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`."""

    AccountDefaultStatus: literals.AccountDefaultStatus
    """Indicates whether this MLflow app is the default for the entire account."""

    DefaultDomainIdList: list[str]
    """List of SageMaker domain IDs for which this MLflow App is used as the default."""

    Tags: list[responses.Tag]
    """Tags consisting of key-value pairs used to manage metadata for the MLflow App.
    Items: at most 50."""


class CreateMlflowTrackingServerRequest(TypedDict, total=False, closed=True):
    TrackingServerName: Required[str]
    """A unique string identifying the tracking server name. Length: 1 to 256.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    ArtifactStoreUri: Required[str]
    """The S3 URI for a general purpose bucket to use as the MLflow Tracking Server
    artifact store. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    TrackingServerSize: literals.TrackingServerSize
    MlflowVersion: str
    """The version of MLflow that the tracking server uses. Length: at most 16.
    Pattern: `[0-9]*.[0-9]*.[0-9]*`."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow
    Tracking Server uses to access the artifact store in Amazon S3. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    AutomaticModelRegistration: bool
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. If not specified, `AutomaticModelRegistration`
    defaults to `False`."""

    WeeklyMaintenanceWindowStart: str
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. Length: at most 9.
    Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`."""

    Tags: list[responses.Tag]
    """Tags consisting of key-value pairs used to manage metadata for the tracking
    server. Items: at most 50."""

    S3BucketOwnerAccountId: str
    """Expected Amazon Web Services account ID that owns the Amazon S3 bucket for
    artifact storage. Defaults to caller's account ID if not provided. Length:
    exactly 12. Pattern: `\\d+`."""

    S3BucketOwnerVerification: bool
    """Enable Amazon S3 Ownership checks when interacting with Amazon S3 buckets from
    a SageMaker Managed MLflow Tracking Server. Defaults to `True` if not provided."""


class CreateModelInput(TypedDict, total=False, closed=True):
    ModelName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    PrimaryContainer: responses.ContainerDefinition
    """The location of the primary docker image containing inference code, associated
    artifacts, and custom environment map that the inference code uses when the model
    is deployed for predictions."""

    Containers: list[responses.ContainerDefinition]
    """Specifies the containers in the inference pipeline. Items: at most 15."""

    InferenceExecutionConfig: responses.InferenceExecutionConfig
    """Specifies details of how containers in a multi-container endpoint are called."""

    ExecutionRoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to
    access model artifacts and docker image for deployment on ML compute instances or
    for batch transform jobs. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    VpcConfig: responses.VpcConfig
    """A VpcConfig object that specifies the VPC that you want your model to connect
    to."""

    EnableNetworkIsolation: bool
    """Isolates the model container."""


class ModelBiasJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    GroundTruthS3Input: Required[responses.MonitoringGroundTruthS3Input]
    """Location of ground truth labels to use in model bias job."""


class CreateModelBiasJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelBiasBaselineConfig: NotRequired[responses.ModelBiasBaselineConfig]
    ModelBiasAppSpecification: responses.ModelBiasAppSpecification
    """Configures the model bias job to run a specified Docker container image."""

    ModelBiasJobInput: ModelBiasJobInput
    ModelBiasJobOutputConfig: MonitoringOutputConfig
    JobResources: responses.MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[responses.MonitoringNetworkConfig]
    """Networking options for a model bias job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    StoppingCondition: NotRequired[responses.MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs. Items: at most 50."""


class CreateModelCardRequest(TypedDict, closed=True):
    ModelCardName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SecurityConfig: NotRequired[responses.ModelCardSecurityConfig]
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model card content for regulated workloads with highly sensitive data."""

    Content: str
    """Length: at most 100000."""

    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card within your organization."""

    Tags: NotRequired[list[responses.Tag]]
    """Key-value pairs used to manage metadata for model cards. Items: at most 50."""


class CreateModelCardExportJobRequest(TypedDict, closed=True):
    ModelCardName: str
    """Length: 1 to 256."""

    ModelCardVersion: NotRequired[int]
    ModelCardExportJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    OutputConfig: responses.ModelCardExportOutputConfig
    """The model card output configuration that specifies the Amazon S3 path for
    exporting."""


class ModelExplainabilityJobInput(TypedDict, total=False):
    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput


class CreateModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelExplainabilityBaselineConfig: NotRequired[
        responses.ModelExplainabilityBaselineConfig
    ]
    ModelExplainabilityAppSpecification: responses.ModelExplainabilityAppSpecification
    """Configures the model explainability job to run a specified Docker container
    image."""

    ModelExplainabilityJobInput: ModelExplainabilityJobInput
    ModelExplainabilityJobOutputConfig: MonitoringOutputConfig
    JobResources: responses.MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[responses.MonitoringNetworkConfig]
    """Networking options for a model explainability job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    StoppingCondition: NotRequired[responses.MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs. Items: at most 50."""


class CreateModelPackageInput(TypedDict, total=False, closed=True):
    ModelPackageName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelPackageGroupName: str
    """The name or Amazon Resource Name (ARN) of the model package group that this
    model version belongs to. Length: 1 to 170."""

    ModelPackageDescription: str
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    InferenceSpecification: responses.InferenceSpecification
    """Specifies details about inference jobs that you can run with models based on
    this model package, including the following information..."""

    ValidationSpecification: responses.ModelPackageValidationSpecification
    """Specifies configurations for one or more transform jobs that SageMaker runs to
    test the model package."""

    SourceAlgorithmSpecification: responses.SourceAlgorithmSpecification
    CertifyForMarketplace: bool
    """Whether to certify the model package for listing on Amazon Web Services
    Marketplace."""

    Tags: list[responses.Tag]
    """A list of key value pairs associated with the model. Items: at most 50."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    """Whether the model is approved for deployment."""

    MetadataProperties: responses.MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    ModelMetrics: responses.ModelMetrics
    """A structure that contains model metrics reports."""

    ClientToken: str
    """A unique token that guarantees that the call to this API is idempotent.
    Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`."""

    Domain: str
    """The machine learning domain of your model package and its components."""

    Task: str
    """The machine learning task your model package accomplishes."""

    SamplePayloadUrl: str
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload is
    stored. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    CustomerMetadataProperties: dict[str, str]
    """The metadata properties associated with the model package versions. Items: 1
    to 50."""

    DriftCheckBaselines: responses.DriftCheckBaselines
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package."""

    AdditionalInferenceSpecifications: list[
        responses.AdditionalInferenceSpecificationDefinition
    ]
    """Items: 1 to 15."""

    SkipModelValidation: literals.SkipModelValidation
    SourceUri: str
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{N}\\p{P}]{0,1024}`."""

    SecurityConfig: responses.ModelPackageSecurityConfig
    """The KMS Key ID (`KMSKeyId`) used for encryption of model package information."""

    ModelCard: responses.ModelPackageModelCard
    ModelLifeCycle: responses.ModelLifeCycle
    """A structure describing the current state of the model in its life cycle."""

    ManagedStorageType: literals.ManagedStorageType


class CreateModelPackageGroupInput(TypedDict, total=False, closed=True):
    ModelPackageGroupName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelPackageGroupDescription: str
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    Tags: list[responses.Tag]
    """A list of key value pairs associated with the model group. Items: at most 50."""

    ManagedConfiguration: responses.ManagedConfiguration


class ModelQualityJobInput(TypedDict, total=False):
    """The input for the model quality monitoring job."""

    EndpointInput: EndpointInput
    BatchTransformInput: BatchTransformInput
    GroundTruthS3Input: Required[responses.MonitoringGroundTruthS3Input]
    """The ground truth label provided for the model."""


class CreateModelQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelQualityBaselineConfig: NotRequired[responses.ModelQualityBaselineConfig]
    """Specifies the constraints and baselines for the monitoring job."""

    ModelQualityAppSpecification: responses.ModelQualityAppSpecification
    """The container that runs the monitoring job."""

    ModelQualityJobInput: ModelQualityJobInput
    """A list of the inputs that are monitored."""

    ModelQualityJobOutputConfig: MonitoringOutputConfig
    JobResources: responses.MonitoringResources
    """Identifies the resources to deploy for a monitoring job."""

    NetworkConfig: NotRequired[responses.MonitoringNetworkConfig]
    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    StoppingCondition: NotRequired[responses.MonitoringStoppingCondition]
    """A time limit for how long the monitoring job is allowed to run before
    stopping."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs. Items: at most 50."""


class MonitoringInput(TypedDict, total=False):
    """The inputs for a monitoring job."""

    EndpointInput: EndpointInput
    """The endpoint for a monitoring job."""

    BatchTransformInput: BatchTransformInput
    """Input object for the batch transform job."""


class MonitoringJobDefinition(TypedDict):
    """Defines the monitoring job."""

    BaselineConfig: NotRequired[responses.MonitoringBaselineConfig]
    """Baseline configuration used to validate that the data conforms to the
    specified constraints and statistics"""

    MonitoringInputs: list[MonitoringInput]
    """Items: exactly 1."""

    MonitoringOutputConfig: MonitoringOutputConfig
    """The array of outputs from the monitoring job to be uploaded to Amazon S3."""

    MonitoringResources: responses.MonitoringResources
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a monitoring job."""

    MonitoringAppSpecification: responses.MonitoringAppSpecification
    """Configures the monitoring job to run a specified Docker container image."""

    StoppingCondition: NotRequired[responses.MonitoringStoppingCondition]
    """Specifies a time limit for how long the monitoring job is allowed to run."""

    Environment: NotRequired[dict[str, str]]
    """Sets the environment variables in the Docker container. Items: at most 50."""

    NetworkConfig: NotRequired[responses.NetworkConfig]
    """Specifies networking options for an monitoring job."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class MonitoringScheduleConfig(TypedDict, total=False):
    """Configures the monitoring schedule and defines the monitoring job."""

    ScheduleConfig: responses.ScheduleConfig
    """Configures the monitoring schedule."""

    MonitoringJobDefinition: MonitoringJobDefinition
    """Defines the monitoring job."""

    MonitoringJobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringType: literals.MonitoringType
    """The type of the monitoring job definition to schedule."""


class CreateMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringScheduleConfig: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs. Items: at most 50."""


class CreateNotebookInstanceInput(TypedDict, total=False, closed=True):
    NotebookInstanceName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceType: Required[literals.InstanceType]
    """The type of ML compute instance to launch for the notebook instance."""

    SubnetId: str
    """The ID of the subnet in a VPC to which you would like to have a connectivity
    from your ML compute instance. Length: at most 32. Pattern: `[-0-9a-zA-Z]+`."""

    SecurityGroupIds: list[str]
    """The VPC security group IDs, in the form sg-xxxxxxxx. Items: at most 5."""

    IpAddressType: literals.IPAddressType
    """The IP address type for the notebook instance. If not specified, defaults to
    `ipv4`."""

    RoleArn: Required[str]
    """When you send any requests to Amazon Web Services resources from the notebook
    instance, SageMaker AI assumes this role to perform tasks on your behalf. Length:
    20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    KmsKeyId: str
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker AI uses to encrypt data on the storage volume attached to your
    notebook instance. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    LifecycleConfigName: str
    """The name of a lifecycle configuration to associate with the notebook instance.
    Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    DirectInternetAccess: literals.DirectInternetAccess
    """Sets whether SageMaker AI provides internet access to the notebook instance.
    For more information, see Notebook Instances Are Internet-Enabled by Default."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume to attach to the notebook instance.
    The default value is 5 GB. Range: 5 to 16384."""

    AcceleratorTypes: list[literals.NotebookInstanceAcceleratorType]
    """This parameter is no longer supported."""

    DefaultCodeRepository: str
    """A Git repository to associate with the notebook instance as its default code
    repository. Length: 1 to 1024. Pattern:
    `https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    AdditionalCodeRepositories: list[str]
    """An array of up to three Git repositories to associate with the notebook
    instance. Items: at most 3."""

    RootAccess: literals.RootAccess
    """Whether root access is enabled or disabled for users of the notebook instance.
    The default value is `Enabled`."""

    PlatformIdentifier: str
    """The platform identifier of the notebook instance runtime environment. The
    default value is `notebook-al2023-v1`. Length: at most 20."""

    InstanceMetadataServiceConfiguration: responses.InstanceMetadataServiceConfiguration
    """Information on the IMDS configuration of the notebook instance"""


class CreateNotebookInstanceLifecycleConfigInput(TypedDict, total=False, closed=True):
    NotebookInstanceLifecycleConfigName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    OnCreate: list[responses.NotebookInstanceLifecycleHook]
    """A shell script that runs only once, when you create a notebook instance.
    Items: at most 1."""

    OnStart: list[responses.NotebookInstanceLifecycleHook]
    """A shell script that runs every time you start a notebook instance, including
    when you create the notebook instance. Items: at most 1."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""


class CreateOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str
    """A custom name for the new optimization job. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI
    to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ModelSource: responses.OptimizationJobModelSource
    """The location of the source model to optimize with an optimization job."""

    DeploymentInstanceType: literals.OptimizationJobDeploymentInstanceType
    """The type of instance that hosts the optimized model that you create with the
    optimization job."""

    MaxInstanceCount: NotRequired[int]
    """The maximum number of instances to use for the optimization job. Range: at
    least 1."""

    OptimizationEnvironment: NotRequired[dict[str, str]]
    """The environment variables to set in the model container. Items: at most 25."""

    OptimizationConfigs: list[responses.OptimizationConfig]
    """Settings for each of the optimization techniques that the job applies. Items:
    at most 10."""

    OutputConfig: responses.OptimizationJobOutputConfig
    """Details for where to store the optimized model that you create with the
    optimization job."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a job can run."""

    Tags: NotRequired[list[responses.Tag]]
    """A list of key-value pairs associated with the optimization job. Items: at most
    50."""

    VpcConfig: NotRequired[responses.OptimizationVpcConfig]
    """A VPC in Amazon VPC that your optimized model has access to."""

    TrainingPlanArns: NotRequired[list[str]]
    """The Amazon Resource Name (ARN) of the training plan to use for this
    optimization job. Items: at most 1."""


class IdcConfigInput(TypedDict):
    """Specifies the Amazon Web Services IAM Identity Center configuration to use for
    a SageMaker Partner AI App that uses `IDC` authorization.
    """

    InstanceArn: str
    """The ARN of the Amazon Web Services IAM Identity Center instance that the
    SageMaker Partner AI App uses to authenticate users. Length: 1 to 128. Pattern:
    `arn:aws[a-z\\-]*:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}`."""


class CreatePartnerAppRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    """The name to give the SageMaker Partner AI App. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9]+`."""

    Type: Required[literals.PartnerAppType]
    """The type of SageMaker Partner AI App to create."""

    ExecutionRoleArn: Required[str]
    """The ARN of the IAM role that the partner application uses. Length: 20 to 2048.
    Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    KmsKeyId: str
    """SageMaker Partner AI Apps uses Amazon Web Services KMS to encrypt data at rest
    using an Amazon Web Services managed key by default. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    MaintenanceConfig: responses.PartnerAppMaintenanceConfig
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    Tier: Required[str]
    """Indicates the instance type and size of the cluster attached to the SageMaker
    Partner AI App. Length: at most 64. Pattern: `(?!\\s*$).+`."""

    ApplicationConfig: responses.PartnerAppConfig
    """Configuration settings for the SageMaker Partner AI App."""

    IdcConfig: IdcConfigInput
    """Specifies the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App."""

    AuthType: Required[literals.PartnerAppAuthType]
    """The authorization type that users use to access the SageMaker Partner AI App."""

    EnableIamSessionBasedIdentity: bool
    """When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the SageMaker
    Partner AI App user."""

    EnableAutoMinorVersionUpgrade: bool
    """When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to
    the latest minor version during the next scheduled maintenance window, if one is
    available. Default is `FALSE`."""

    ClientToken: str
    """A unique token that guarantees that the call to this API is idempotent.
    Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`."""

    Tags: list[responses.Tag]
    """Each tag consists of a key and an optional value. Items: at most 50."""


class CreatePartnerAppPresignedUrlRequest(TypedDict, total=False, closed=True):
    Arn: Required[str]
    """The ARN of the SageMaker Partner AI App to create the presigned URL for.
    Length: 1 to 128."""

    ExpiresInSeconds: int
    """The time that will pass before the presigned URL expires. Range: 5 to 300."""

    SessionExpirationDurationInSeconds: int
    """Indicates how long the Amazon SageMaker Partner AI App session can be accessed
    for after logging in. Range: 1800 to 43200."""


class PipelineDefinitionS3Location(TypedDict):
    """The location of the pipeline definition stored in Amazon S3."""

    Bucket: str
    """Length: 3 to 63. Pattern: `[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]`."""

    ObjectKey: str
    """The object key (or key name) uniquely identifies the object in an S3 bucket.
    Length: 1 to 1024."""

    VersionId: NotRequired[str]
    """Version Id of the pipeline definition file. Length: 1 to 1024."""


class CreatePipelineRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    PipelineDisplayName: str
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    PipelineDefinition: str
    """The JSON pipeline definition of the pipeline. Length: 1 to 1048576. Pattern:
    `.*(?:[ \\r\\n\\t].*)*`."""

    PipelineDefinitionS3Location: PipelineDefinitionS3Location
    """The location of the pipeline definition stored in Amazon S3."""

    PipelineDescription: str
    """Length: at most 3072."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. Length: 32 to 128."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of the role used by the pipeline to access and
    create resources. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Tags: list[responses.Tag]
    """A list of tags to apply to the created pipeline. Items: at most 50."""

    ParallelismConfiguration: responses.ParallelismConfiguration
    """This is the configuration that controls the parallelism of the pipeline. If
    specified, it applies to all runs of this pipeline by default."""

    PipelineVersionAliases: list[str]
    """The aliases to assign to the first version of the pipeline. Items: at most 10."""


class CreatePresignedDomainUrlRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    UserProfileName: Required[str]
    """The name of the UserProfile to sign-in as. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SessionExpirationDurationInSeconds: int
    """The session expiration duration in seconds. This value defaults to 43200.
    Range: 1800 to 43200."""

    ExpiresInSeconds: int
    """The number of seconds until the pre-signed URL expires. This value defaults to
    300. Range: 5 to 300."""

    SpaceName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    LandingUri: str
    """The landing page that the user is directed to when accessing the presigned
    URL. Length: at most 1023."""


class CreatePresignedMlflowAppUrlRequest(TypedDict, total=False, closed=True):
    Arn: Required[str]
    """The ARN of the MLflow App to connect to your MLflow UI. Length: 1 to 128."""

    ExpiresInSeconds: int
    """The duration in seconds that your presigned URL is valid. Range: 5 to 300."""

    SessionExpirationDurationInSeconds: int
    """The duration in seconds that your presigned URL is valid. Range: 1800 to
    43200."""


class CreatePresignedMlflowTrackingServerUrlRequest(
    TypedDict,
    total=False,
    closed=True,
):
    TrackingServerName: Required[str]
    """The name of the tracking server to connect to your MLflow UI. Length: 1 to
    256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    ExpiresInSeconds: int
    """The duration in seconds that your presigned URL is valid. Range: 5 to 300."""

    SessionExpirationDurationInSeconds: int
    """The duration in seconds that your MLflow UI session is valid. Range: 1800 to
    43200."""


class CreatePresignedNotebookInstanceUrlInput(TypedDict, closed=True):
    NotebookInstanceName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    SessionExpirationDurationInSeconds: NotRequired[int]
    """The duration of the session, in seconds. The default is 12 hours. Range: 1800
    to 43200."""


class CreateProcessingJobRequest(TypedDict, total=False, closed=True):
    ProcessingInputs: list[responses.ProcessingInput]
    """An array of inputs configuring the data to download into the processing
    container. Items: at most 10."""

    ProcessingOutputConfig: responses.ProcessingOutputConfig
    ProcessingJobName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ProcessingResources: Required[responses.ProcessingResources]
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job."""

    StoppingCondition: responses.ProcessingStoppingCondition
    """The time limit for how long the processing job is allowed to run."""

    AppSpecification: Required[responses.AppSpecification]
    """Configures the processing job to run a specified Docker container image."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container. Items: at most 100."""

    NetworkConfig: responses.NetworkConfig
    """Networking options for a processing job, such as whether to allow inbound and
    outbound network calls to and from processing containers, and the VPC subnets and
    security groups to use for VPC-enabled processing jobs."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume
    to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    ExperimentConfig: responses.ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""


class CfnStackCreateParameter(TypedDict):
    """A key-value pair that represents a parameter for the CloudFormation stack."""

    Key: str
    """The name of the CloudFormation parameter. Length: 1 to 255. Pattern:
    `.{1,255}`."""

    Value: NotRequired[str]
    """The value of the CloudFormation parameter. Length: at most 4096. Pattern:
    `.{0,4096}`."""


class CfnCreateTemplateProvider(TypedDict):
    """The CloudFormation template provider configuration for creating infrastructure
    resources.
    """

    TemplateName: str
    """A unique identifier for the template within the project. Length: 1 to 32.
    Pattern: `(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    TemplateURL: str
    """The Amazon S3 URL of the CloudFormation template. Length: 1 to 1024. Pattern:
    `(?=.{1,1024}$)(https)://([^/]+)/(.+)`."""

    RoleARN: NotRequired[str]
    """The IAM role that CloudFormation assumes when creating the stack. Length: 20
    to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Parameters: NotRequired[list[CfnStackCreateParameter]]
    """An array of CloudFormation stack parameters. Items: at most 180."""


class CreateTemplateProvider(TypedDict, total=False):
    """Contains configuration details for a template provider."""

    CfnTemplateProvider: CfnCreateTemplateProvider
    """The CloudFormation template provider configuration for creating infrastructure
    resources."""


class CreateProjectInput(TypedDict, total=False, closed=True):
    ProjectName: Required[str]
    """Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    ProjectDescription: str
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    ServiceCatalogProvisioningDetails: responses.ServiceCatalogProvisioningDetails
    """The product ID and provisioning artifact ID to provision a service catalog."""

    Tags: list[responses.Tag]
    """An array of key-value pairs that you want to use to organize and track your
    Amazon Web Services resource costs. Items: at most 50."""

    TemplateProviders: list[CreateTemplateProvider]
    """An array of template provider configurations for creating infrastructure
    resources for the project. Items: exactly 1."""


class CreateSpaceRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    SpaceName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Tags: list[responses.Tag]
    """Items: at most 50."""

    SpaceSettings: responses.SpaceSettings
    OwnershipSettings: responses.OwnershipSettings
    SpaceSharingSettings: responses.SpaceSharingSettings
    SpaceDisplayName: str
    """The name of the space that appears in the SageMaker Studio UI. Length: at most
    64. Pattern: `(?!\\s*$).+`."""


class CreateStudioLifecycleConfigRequest(TypedDict, closed=True):
    StudioLifecycleConfigName: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to create.
    Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StudioLifecycleConfigContent: str
    """The content of your Amazon SageMaker AI Studio Lifecycle Configuration script.
    Length: 1 to 16384."""

    StudioLifecycleConfigAppType: literals.StudioLifecycleConfigAppType
    """The App type that the Lifecycle Configuration is attached to."""

    Tags: NotRequired[list[responses.Tag]]
    """Items: at most 50."""


class SessionChainingConfig(TypedDict, total=False):
    """Contains information about attribute-based access control (ABAC) for a
    training job.
    """

    EnableSessionTagChaining: bool
    """Set to `True` to allow SageMaker to extract session tags from a training job
    creation role and reuse these tags when assuming the training job execution role."""


class CreateTrainingJobRequest(TypedDict, total=False, closed=True):
    TrainingJobName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HyperParameters: dict[str, str]
    """Algorithm-specific parameters that influence the quality of the model. Items:
    at most 100."""

    AlgorithmSpecification: responses.AlgorithmSpecification
    """The registry path of the Docker image that contains the training algorithm and
    algorithm-specific metadata, including the input mode."""

    RoleArn: Required[str]
    """The Amazon Resource Name (ARN) of an IAM role that SageMaker can assume to
    perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    InputDataConfig: list[Channel]
    """An array of `Channel` objects. Items: 1 to 20."""

    OutputDataConfig: Required[responses.OutputDataConfig]
    """Specifies the path to the S3 location where you want to store model artifacts."""

    ResourceConfig: ResourceConfig
    """The resources, including the ML compute instances and ML storage volumes, to
    use for model training."""

    VpcConfig: responses.VpcConfig
    """A VpcConfig object that specifies the VPC that you want your training job to
    connect to."""

    StoppingCondition: StoppingCondition
    """Specifies a limit to how long a model training job can run."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    EnableNetworkIsolation: bool
    """Isolates the training container."""

    EnableInterContainerTrafficEncryption: bool
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`."""

    EnableManagedSpotTraining: bool
    """To train models using managed spot training, choose `True`."""

    CheckpointConfig: responses.CheckpointConfig
    """Contains information about the output location for managed spot training
    checkpoint data."""

    DebugHookConfig: responses.DebugHookConfig
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths."""

    DebugRuleConfigurations: list[responses.DebugRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for debugging
    output tensors. Items: at most 20."""

    TensorBoardOutputConfig: responses.TensorBoardOutputConfig
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data."""

    ExperimentConfig: responses.ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    ProfilerConfig: responses.ProfilerConfig
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths."""

    ProfilerRuleConfigurations: list[responses.ProfilerRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics. Items: at most 20."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container. Items: at most 100."""

    RetryStrategy: responses.RetryStrategy
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`."""

    RemoteDebugConfig: responses.RemoteDebugConfig
    """Configuration for remote debugging."""

    InfraCheckConfig: responses.InfraCheckConfig
    """Contains information about the infrastructure health check configuration for
    the training job."""

    SessionChainingConfig: SessionChainingConfig
    """Contains information about attribute-based access control (ABAC) for the
    training job."""

    ServerlessJobConfig: responses.ServerlessJobConfig
    MlflowConfig: responses.MlflowConfig
    """The MLflow configuration using SageMaker managed MLflow."""

    ModelPackageConfig: responses.ModelPackageConfig


class CreateTrainingPlanRequest(TypedDict, closed=True):
    TrainingPlanName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""

    TrainingPlanOfferingId: str
    """The unique identifier of the training plan offering to use for creating this
    plan. Length: 1 to 256. Pattern: `[a-z0-9\\-]+`."""

    SpareInstanceCountPerUltraServer: NotRequired[int]
    """Number of spare instances to reserve per UltraServer for enhanced resiliency.
    Default is 1. Range: at least 0."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs to apply to this training plan. Items: at most 50."""


class CreateTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelPackageGroupArn: NotRequired[str]
    """The Amazon Resource Name (ARN) of the model package group where checkpoints
    and fine-tuned model artifacts are published. Length: 1 to 2048."""

    LoraConfig: responses.LoraConfig
    """The Low-Rank Adaptation (LoRA) configuration for the training session,
    including the rank and alpha parameters."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes
    to access resources on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    VpcConfig: NotRequired[responses.VpcConfig]
    """The Virtual Private Cloud (VPC) configuration for the training session."""

    ModelConfig: responses.TrainingSessionModelConfig
    """The configuration for the base model, including the model ARN and end-user
    license agreement (EULA) acceptance."""

    OutputConfig: responses.TrainingSessionOutputConfig
    """The output configuration for the training session, including the S3 location
    and optional encryption settings."""

    Tags: NotRequired[list[responses.Tag]]
    """An array of key-value pairs to apply to the training session as tags. Items:
    at most 50."""


class CreateTransformJobRequest(TypedDict, total=False, closed=True):
    TransformJobName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelName: Required[str]
    """The name of the model that you want to use for the transform job. Length: at
    most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    MaxConcurrentTransforms: int
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job. If the execution-parameters endpoint is not enabled, the default
    value is `1`. Range: at least 0."""

    ModelClientConfig: responses.ModelClientConfig
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation."""

    MaxPayloadInMB: int
    """The maximum allowed size of the payload, in MB. The default value is `6` MB.
    Range: at least 0."""

    BatchStrategy: literals.BatchStrategy
    """Specifies the number of records to include in a mini-batch for an HTTP
    inference request."""

    Environment: dict[str, str]
    """The environment variables to set in the Docker container. Items: at most 16."""

    TransformInput: Required[responses.TransformInput]
    """Describes the input source and the way the transform job consumes it."""

    TransformOutput: Required[responses.TransformOutput]
    """Describes the results of the transform job."""

    DataCaptureConfig: responses.BatchDataCaptureConfig
    """Configuration to control how SageMaker captures inference data."""

    TransformResources: Required[responses.TransformResources]
    """Describes the resources, including ML instance types and ML instance count, to
    use for the transform job."""

    DataProcessing: responses.DataProcessing
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the prediction
    results in the output."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    ExperimentConfig: responses.ExperimentConfig
    """Associates a SageMaker job as a trial component with an experiment and trial."""


class CreateTrialRequest(TypedDict, total=False, closed=True):
    TrialName: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    DisplayName: str
    """The name of the trial as displayed. Length: 1 to 120. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    ExperimentName: Required[str]
    """The name of the experiment to associate the trial with. Length: 1 to 120.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    MetadataProperties: responses.MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[responses.Tag]
    """A list of tags to associate with the trial. Items: at most 50."""


class TrialComponentParameterValue(TypedDict, total=False):
    """The value of a hyperparameter."""

    StringValue: str
    """The string value of a categorical hyperparameter. Length: at most 2500."""

    NumberValue: FloatInput
    """The numeric value of a numeric hyperparameter."""


class CreateTrialComponentRequest(TypedDict, total=False, closed=True):
    TrialComponentName: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    DisplayName: str
    """The name of the component as displayed. Length: 1 to 120. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Status: responses.TrialComponentStatus
    StartTime: TimestampInput
    """When the component started."""

    EndTime: TimestampInput
    """When the component ended."""

    Parameters: dict[str, TrialComponentParameterValue]
    """The hyperparameters for the component. Items: at most 300."""

    InputArtifacts: dict[str, responses.TrialComponentArtifact]
    """Items: at most 60."""

    OutputArtifacts: dict[str, responses.TrialComponentArtifact]
    """Items: at most 60."""

    MetadataProperties: responses.MetadataProperties
    """Metadata properties of the tracking entity, trial, or trial component."""

    Tags: list[responses.Tag]
    """A list of tags to associate with the component. Items: at most 50."""


class CreateUserProfileRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    UserProfileName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SingleSignOnUserIdentifier: str
    """A specifier for the type of value specified in SingleSignOnUserValue. Pattern:
    `UserName`."""

    SingleSignOnUserValue: str
    """The username of the associated Amazon Web Services Single Sign-On User for
    this UserProfile. Length: at most 256."""

    Tags: list[responses.Tag]
    """Each tag consists of a key and an optional value. Items: at most 50."""

    UserSettings: responses.UserSettings


class OidcConfig(TypedDict):
    """Use this parameter to configure your OIDC Identity Provider (IdP)."""

    ClientId: str
    """The OIDC IdP client ID used to configure your private workforce. Length: 1 to
    1024. Pattern: `[ -~]+`."""

    ClientSecret: str
    """The OIDC IdP client secret used to configure your private workforce. Length: 1
    to 1024. Pattern: `[ -~]+`."""

    Issuer: str
    """The OIDC IdP issuer used to configure your private workforce. Length: at most
    500. Pattern: `https://\\S+`."""

    AuthorizationEndpoint: str
    """The OIDC IdP authorization endpoint used to configure your private workforce.
    Length: at most 500. Pattern: `https://\\S+`."""

    TokenEndpoint: str
    """The OIDC IdP token endpoint used to configure your private workforce. Length:
    at most 500. Pattern: `https://\\S+`."""

    UserInfoEndpoint: str
    """The OIDC IdP user information endpoint used to configure your private
    workforce. Length: at most 500. Pattern: `https://\\S+`."""

    LogoutEndpoint: str
    """The OIDC IdP logout endpoint used to configure your private workforce. Length:
    at most 500. Pattern: `https://\\S+`."""

    JwksUri: str
    """The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private
    workforce. Length: at most 500. Pattern: `https://\\S+`."""

    Scope: NotRequired[str]
    """An array of string identifiers used to refer to the specific pieces of user
    data or claims that the client application wants to access. Length: at most 1024.
    Pattern: `[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*`."""

    AuthenticationRequestExtraParams: NotRequired[dict[str, str]]
    """A string to string map of identifiers specific to the custom identity provider
    (IdP) being used. Items: at most 10."""


class WorkforceVpcConfigRequest(TypedDict, total=False):
    """The VPC object you use to create or update a workforce."""

    VpcId: str
    """The ID of the VPC that the workforce uses for communication. Length: at most
    32. Pattern: `vpc-[0-9a-z]*`."""

    SecurityGroupIds: list[str]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. Items: 1 to 5."""

    Subnets: list[str]
    """The ID of the subnets in the VPC that you want to connect. Items: 1 to 16."""


class CreateWorkforceRequest(TypedDict, total=False, closed=True):
    CognitoConfig: responses.CognitoConfig
    """Use this parameter to configure an Amazon Cognito private workforce."""

    OidcConfig: OidcConfig
    """Use this parameter to configure a private workforce using your own OIDC
    Identity Provider."""

    SourceIpConfig: responses.SourceIpConfig
    """A list of IP address ranges (CIDRs). By default, a workforce isn't restricted
    to specific IP addresses."""

    WorkforceName: Required[str]
    """The name of the private workforce. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`."""

    Tags: list[responses.Tag]
    """An array of key-value pairs that contain metadata to help you categorize and
    organize our workforce. Items: at most 50."""

    WorkforceVpcConfig: WorkforceVpcConfigRequest
    """Use this parameter to configure a workforce using VPC."""

    IpAddressType: literals.WorkforceIpAddressType
    """Use this parameter to specify whether you want `IPv4` only or `dualstack`
    (`IPv4` and `IPv6`) to support your labeling workforce."""


class CreateWorkteamRequest(TypedDict, total=False, closed=True):
    WorkteamName: Required[str]
    """The name of the work team. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    WorkforceName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`."""

    MemberDefinitions: Required[list[responses.MemberDefinition]]
    """A list of `MemberDefinition` objects that contains objects that identify the
    workers that make up the work team. Items: 1 to 10."""

    Description: Required[str]
    """A description of the work team. Length: 1 to 200."""

    NotificationConfiguration: responses.NotificationConfiguration
    """Configures notification of workers regarding available or expiring work items."""

    WorkerAccessConfiguration: responses.WorkerAccessConfiguration
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""


class DeleteAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteAIRecommendationJobRequest(TypedDict, closed=True):
    AIRecommendationJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteAIWorkloadConfigRequest(TypedDict, closed=True):
    AIWorkloadConfigName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteActionRequest(TypedDict, closed=True):
    ActionName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DeleteAlgorithmInput(TypedDict, closed=True):
    AlgorithmName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteAppRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    UserProfileName: NotRequired[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SpaceName: NotRequired[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    AppType: literals.AppType
    AppName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteAppImageConfigRequest(TypedDict, closed=True):
    AppImageConfigName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteArtifactRequest(TypedDict, total=False, closed=True):
    ArtifactArn: str
    """Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:artifact/.*`."""

    Source: responses.ArtifactSource
    """The URI of the source."""


class DeleteAssociationRequest(TypedDict, closed=True):
    SourceArn: str
    """Length: at most 256."""

    DestinationArn: str
    """Length: at most 256."""


class DeleteClusterRequest(TypedDict, closed=True):
    ClusterName: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster to delete. Length: at most 256."""


class DeleteClusterExtensionRequest(TypedDict, closed=True):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed. Length: at most 256."""

    ExtensionArn: str
    """Length: 1 to 256."""


class DeleteClusterSchedulerConfigRequest(TypedDict, closed=True):
    ClusterSchedulerConfigId: str
    """ID of the cluster policy. Length: at most 12. Pattern: `[a-z0-9]{12}`."""


class DeleteCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str
    """The name of the Git repository to delete. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteComputeQuotaRequest(TypedDict, closed=True):
    ComputeQuotaId: str
    """ID of the compute allocation definition. Pattern: `[a-z0-9]{12}`."""


class DeleteContextRequest(TypedDict, closed=True):
    ContextName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`."""


class DeleteDataQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteDeviceFleetRequest(TypedDict, closed=True):
    DeviceFleetName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class RetentionPolicy(TypedDict, total=False):
    """The retention policy for data stored on an Amazon Elastic File System volume."""

    HomeEfsFileSystem: literals.RetentionType
    """The default is `Retain`, which specifies to keep the data stored on the Amazon
    EFS volume."""


class DeleteDomainRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    RetentionPolicy: NotRequired[RetentionPolicy]
    """The retention policy for this domain, which specifies whether resources will
    be retained after the Domain is deleted. By default, all resources are retained
    (not automatically deleted)."""


class DeleteEdgeDeploymentPlanRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteEdgeDeploymentStageRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    """The name of the edge deployment plan from which the stage will be deleted.
    Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StageName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteEndpointInput(TypedDict, closed=True):
    EndpointName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteEndpointConfigInput(TypedDict, closed=True):
    EndpointConfigName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteEndpointPolicyRequest(TypedDict, closed=True):
    EndpointName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteExperimentRequest(TypedDict, closed=True):
    ExperimentName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DeleteFeatureGroupRequest(TypedDict, closed=True):
    FeatureGroupName: str
    """The name of the `FeatureGroup` you want to delete. Length: 1 to 64. Pattern:
    `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`."""


class DeleteFlowDefinitionRequest(TypedDict, closed=True):
    FlowDefinitionName: str
    """The name of the flow definition you are deleting. Length: 1 to 63. Pattern:
    `[a-z0-9](-*[a-z0-9]){0,62}`."""


class DeleteHubRequest(TypedDict, closed=True):
    HubName: str


class DeleteHubContentRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: literals.HubContentType
    HubContentName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentVersion: str
    """Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""


class DeleteHubContentReferenceRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: literals.HubContentType
    HubContentName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str
    """The name of the human task user interface (work task template) you want to
    delete. Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9])*`."""


class DeleteHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str
    """The name of the hyperparameter tuning job that you want to delete. Length: 1
    to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class DeleteImageRequest(TypedDict, closed=True):
    ImageName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""


class DeleteImageVersionRequest(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    Version: int
    """Range: at least 0."""

    Alias: str
    """Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`."""


class DeleteInferenceComponentInput(TypedDict, closed=True):
    InferenceComponentName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""


class DeleteInferenceExperimentRequest(TypedDict, closed=True):
    Name: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DeleteInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteJobRequest(TypedDict, closed=True):
    JobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    JobCategory: literals.JobCategory


class DeleteMlflowAppRequest(TypedDict, closed=True):
    Arn: str
    """The ARN of the MLflow App to delete. Length: 1 to 128."""


class DeleteMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""


class DeleteModelInput(TypedDict, closed=True):
    ModelName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""


class DeleteModelBiasJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteModelCardRequest(TypedDict, closed=True):
    ModelCardName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteModelPackageInput(TypedDict, closed=True):
    ModelPackageName: str
    """Length: 1 to 176."""


class DeleteModelPackageGroupInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    """Length: 1 to 170."""


class DeleteModelPackageGroupPolicyInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteModelQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str
    """The name of the SageMaker AI notebook instance to delete. Length: at most 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""


class DeleteNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    NotebookInstanceLifecycleConfigName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""


class DeleteOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str
    """The name that you assigned to the optimization job. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeletePartnerAppRequest(TypedDict, closed=True):
    Arn: str
    """The ARN of the SageMaker Partner AI App to delete. Length: 1 to 128."""

    ClientToken: NotRequired[str]
    """A unique token that guarantees that the call to this API is idempotent.
    Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`."""


class DeletePipelineRequest(TypedDict, closed=True):
    PipelineName: str
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    ClientRequestToken: NotRequired[str]
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. Length: 32 to 128."""


class DeleteProcessingJobRequest(TypedDict, closed=True):
    ProcessingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteProjectInput(TypedDict, closed=True):
    ProjectName: str
    """Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class DeleteSpaceRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    SpaceName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteStudioLifecycleConfigRequest(TypedDict, closed=True):
    StudioLifecycleConfigName: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to delete.
    Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteTagsInput(TypedDict, closed=True):
    ResourceArn: str
    """Length: at most 256. Pattern:
    `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`."""

    TagKeys: list[str]
    """Items: 1 to 50."""


class DeleteTrainingJobRequest(TypedDict, closed=True):
    TrainingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteTrialRequest(TypedDict, closed=True):
    TrialName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DeleteTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DeleteUserProfileRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    UserProfileName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeleteWorkforceRequest(TypedDict, closed=True):
    WorkforceName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`."""


class DeleteWorkteamRequest(TypedDict, closed=True):
    WorkteamName: str
    """The name of the work team to delete. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeregisterDevicesRequest(TypedDict, closed=True):
    DeviceFleetName: str
    """The name of the fleet the devices belong to. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DeviceNames: list[str]
    """The unique IDs of the devices."""


class DescribeAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeAIRecommendationJobRequest(TypedDict, closed=True):
    AIRecommendationJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeAIWorkloadConfigRequest(TypedDict, closed=True):
    AIWorkloadConfigName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeActionRequest(TypedDict, closed=True):
    ActionName: str
    """Length: 1 to 256."""


class DescribeAlgorithmInput(TypedDict, closed=True):
    AlgorithmName: str
    """Length: 1 to 170."""


class DescribeAppRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    UserProfileName: NotRequired[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SpaceName: NotRequired[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    AppType: literals.AppType
    AppName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeAppImageConfigRequest(TypedDict, closed=True):
    AppImageConfigName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeArtifactRequest(TypedDict, closed=True):
    ArtifactArn: str
    """Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:artifact/.*`."""


class DescribeAutoMLJobRequest(TypedDict, closed=True):
    AutoMLJobName: str
    """Requests information about an AutoML job using its unique name. Length: 1 to
    32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class DescribeAutoMLJobV2Request(TypedDict, closed=True):
    AutoMLJobName: str
    """Requests information about an AutoML job V2 using its unique name. Length: 1
    to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class DescribeClusterRequest(TypedDict, closed=True):
    ClusterName: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster. Length: at most 256."""


class DescribeClusterEventRequest(TypedDict, closed=True):
    EventId: str
    """The unique identifier (UUID) of the event to describe. Pattern:
    `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`."""

    ClusterName: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the event. Length: at most 256."""


class DescribeClusterExtensionRequest(TypedDict, closed=True):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed. Length: at most 256."""

    ExtensionArn: str
    """Length: 1 to 256."""


class DescribeClusterNodeRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster in which the node is. Length: at most 256."""

    NodeId: str
    """The ID of the SageMaker HyperPod cluster node. Length: 1 to 256. Pattern:
    `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`."""

    NodeLogicalId: str
    """Length: 1 to 128. Pattern: `[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]`."""


class DescribeClusterOperationRequest(TypedDict, closed=True):
    ClusterName: str
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with
    the operation. Length: at most 256."""

    OperationId: str
    """The unique identifier (UUID) of the operation to describe. Pattern:
    `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`."""


class DescribeClusterSchedulerConfigRequest(TypedDict, closed=True):
    ClusterSchedulerConfigId: str
    """ID of the cluster policy. Length: at most 12. Pattern: `[a-z0-9]{12}`."""

    ClusterSchedulerConfigVersion: NotRequired[int]
    """Version of the cluster policy."""


class DescribeCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str
    """The name of the Git repository to describe. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str
    """The name of the model compilation job that you want information about. Length:
    1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeComputeQuotaRequest(TypedDict, closed=True):
    ComputeQuotaId: str
    """ID of the compute allocation definition. Pattern: `[a-z0-9]{12}`."""

    ComputeQuotaVersion: NotRequired[int]
    """Version of the compute allocation definition."""


class DescribeContextRequest(TypedDict, closed=True):
    ContextName: str
    """Length: 1 to 256."""


class DescribeDataQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeDeviceRequest(TypedDict, closed=True):
    NextToken: NotRequired[str]
    """Next token of device description. Length: at most 8192."""

    DeviceName: str
    """The unique ID of the device. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DeviceFleetName: str
    """The name of the fleet the devices belong to. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeDeviceFleetRequest(TypedDict, closed=True):
    DeviceFleetName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeDomainRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""


class DescribeEdgeDeploymentPlanRequest(TypedDict, total=False, closed=True):
    EdgeDeploymentPlanName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    NextToken: str
    """If the edge deployment plan has enough stages to require tokening, then this
    is the response from the last list of stages returned. Length: at most 8192."""

    MaxResults: int
    """The maximum number of results to select (50 by default). Range: at most 10."""


class DescribeEdgePackagingJobRequest(TypedDict, closed=True):
    EdgePackagingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeEndpointInput(TypedDict, closed=True):
    EndpointName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeEndpointConfigInput(TypedDict, closed=True):
    EndpointConfigName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeExperimentRequest(TypedDict, closed=True):
    ExperimentName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DescribeFeatureGroupRequest(TypedDict, closed=True):
    FeatureGroupName: str
    """The name or Amazon Resource Name (ARN) of the `FeatureGroup` you want
    described. Length: 1 to 256."""

    NextToken: NotRequired[str]
    """A token to resume pagination of the list of `Features` (`FeatureDefinitions`).
    2,500 `Features` are returned by default. Length: at most 8192."""


class DescribeFeatureMetadataRequest(TypedDict, closed=True):
    FeatureGroupName: str
    """The name or Amazon Resource Name (ARN) of the feature group containing the
    feature. Length: 1 to 256."""

    FeatureName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`."""


class DescribeFlowDefinitionRequest(TypedDict, closed=True):
    FlowDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9]){0,62}`."""


class DescribeHubRequest(TypedDict, closed=True):
    HubName: str


class DescribeHubContentRequest(TypedDict, closed=True):
    HubName: str
    HubContentType: literals.HubContentType
    HubContentName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentVersion: NotRequired[str]
    """Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""


class DescribeHumanTaskUiRequest(TypedDict, closed=True):
    HumanTaskUiName: str
    """The name of the human task user interface (worker task template) you want
    information about. Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9])*`."""


class DescribeHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str
    """Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class DescribeImageRequest(TypedDict, closed=True):
    ImageName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""


class DescribeImageVersionRequest(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    Version: int
    """Range: at least 0."""

    Alias: str
    """Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`."""


class DescribeInferenceComponentInput(TypedDict, closed=True):
    InferenceComponentName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""


class DescribeInferenceExperimentRequest(TypedDict, closed=True):
    Name: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DescribeInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""


class DescribeInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeJobRequest(TypedDict, closed=True):
    JobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    JobCategory: literals.JobCategory


class DescribeJobSchemaVersionRequest(TypedDict, closed=True):
    JobCategory: literals.JobCategory
    JobConfigSchemaVersion: NotRequired[str]
    """The version of the schema to retrieve. Length: 5 to 16. Pattern:
    `\\d+\\.\\d+\\.\\d+`."""


class DescribeLabelingJobRequest(TypedDict, closed=True):
    LabelingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeLineageGroupRequest(TypedDict, closed=True):
    LineageGroupName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DescribeMlflowAppRequest(TypedDict, closed=True):
    Arn: str
    """The ARN of the MLflow App for which to get information. Length: 1 to 128."""


class DescribeMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str
    """The name of the MLflow Tracking Server to describe. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""


class DescribeModelInput(TypedDict, closed=True):
    ModelName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""


class DescribeModelBiasJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeModelCardRequest(TypedDict, total=False, closed=True):
    ModelCardName: Required[str]
    """Length: 1 to 256."""

    ModelCardVersion: int
    IncludedData: literals.IncludedData
    """Specifies the level of model card data to include in the response."""


class DescribeModelCardExportJobRequest(TypedDict, closed=True):
    ModelCardExportJobArn: str
    """Length: at most 256."""


class DescribeModelExplainabilityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeModelPackageInput(TypedDict, closed=True):
    ModelPackageName: str
    """Length: 1 to 176."""

    IncludedData: NotRequired[literals.IncludedData]
    """Specifies the level of model package data to include in the response."""


class DescribeModelPackageGroupInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    """Length: 1 to 170."""


class DescribeModelQualityJobDefinitionRequest(TypedDict, closed=True):
    JobDefinitionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    """Name of a previously created monitoring schedule. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""


class DescribeNotebookInstanceLifecycleConfigInput(TypedDict, closed=True):
    NotebookInstanceLifecycleConfigName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""


class DescribeOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str
    """The name that you assigned to the optimization job. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribePartnerAppRequest(TypedDict, closed=True):
    Arn: str
    """The ARN of the SageMaker Partner AI App to describe. Length: 1 to 128."""

    IncludeAvailableUpgrade: NotRequired[bool]
    """When set to `TRUE`, the response includes available upgrade information for
    the SageMaker Partner AI App. Default is `FALSE`."""


class DescribePipelineRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    """Length: 1 to 2048."""

    PipelineVersionId: int
    """Range: at least 1."""

    PipelineVersionAlias: str
    """Length: 1 to 128. Pattern: `[a-zA-Z0-9._\\-]{1,128}`."""


class DescribePipelineDefinitionForExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str
    """Length: at most 2048."""


class DescribePipelineExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str
    """Length: at most 2048."""


class DescribeProcessingJobRequest(TypedDict, closed=True):
    ProcessingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeProjectInput(TypedDict, closed=True):
    ProjectName: str
    """Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class DescribeReservedCapacityRequest(TypedDict, closed=True):
    ReservedCapacityArn: str
    """Length: 50 to 2048."""


class DescribeSpaceRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    SpaceName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeStudioLifecycleConfigRequest(TypedDict, closed=True):
    StudioLifecycleConfigName: str
    """The name of the Amazon SageMaker AI Studio Lifecycle Configuration to
    describe. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeSubscribedWorkteamRequest(TypedDict, closed=True):
    WorkteamArn: str
    """The Amazon Resource Name (ARN) of the subscribed work team to describe.
    Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`."""


class DescribeTrainingJobRequest(TypedDict, closed=True):
    TrainingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeTrainingPlanRequest(TypedDict, closed=True):
    TrainingPlanName: str
    """Length: 1 to 2048."""


class DescribeTrainingPlanExtensionHistoryRequest(TypedDict, total=False, closed=True):
    TrainingPlanArn: Required[str]
    """The Amazon Resource Name (ARN); of the training plan to retrieve extension
    history for. Length: 50 to 2048."""

    NextToken: str
    """A token to continue pagination if more results are available. Length: at most
    8192."""

    MaxResults: int
    """The maximum number of extensions to return in the response. Range: 1 to 100."""


class DescribeTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeTransformJobRequest(TypedDict, closed=True):
    TransformJobName: str
    """The name of the transform job that you want to view details of. Length: 1 to
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeTrialRequest(TypedDict, closed=True):
    TrialName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class DescribeTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str
    """Length: 1 to 256."""


class DescribeUserProfileRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    UserProfileName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DescribeWorkforceRequest(TypedDict, closed=True):
    WorkforceName: str
    """The name of the private workforce whose access you want to restrict. Length: 1
    to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`."""


class DescribeWorkteamRequest(TypedDict, closed=True):
    WorkteamName: str
    """The name of the work team to return a description of. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DetachClusterNodeVolumeRequest(TypedDict, closed=True):
    ClusterArn: str
    """The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing
    the target node. Length: at most 256."""

    NodeId: str
    """The unique identifier of the cluster node from which you want to detach the
    volume. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`."""

    VolumeId: str
    """The unique identifier of your EBS volume that you want to detach. Length: 1 to
    256. Pattern: `vol-[a-f0-9]{8}(?:[a-f0-9]{9})?`."""


class DisableSagemakerServicecatalogPortfolioInput(TypedDict, closed=True):
    pass


class DisassociateTrialComponentRequest(TypedDict, closed=True):
    TrialComponentName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class EnableSagemakerServicecatalogPortfolioInput(TypedDict, closed=True):
    pass


class ExtendTrainingPlanRequest(TypedDict, closed=True):
    TrainingPlanExtensionOfferingId: str
    """The unique identifier of the extension offering to purchase."""


class GetDeviceFleetReportRequest(TypedDict, closed=True):
    DeviceFleetName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class GetEndpointPolicyRequest(TypedDict, closed=True):
    EndpointName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class GetLineageGroupPolicyRequest(TypedDict, closed=True):
    LineageGroupName: str
    """Length: 1 to 256."""


class GetModelPackageGroupPolicyInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    """The name of the model group for which to get the resource policy. Length: 1 to
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class GetSagemakerServicecatalogPortfolioStatusInput(TypedDict, closed=True):
    pass


class GetScalingConfigurationRecommendationRequest(TypedDict, total=False, closed=True):
    InferenceRecommendationsJobName: Required[str]
    """The name of a previously completed Inference Recommender job. Length: 1 to 64.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""

    RecommendationId: str
    """The recommendation ID of a previously completed inference recommendation."""

    EndpointName: str
    """The name of an endpoint benchmarked during a previously completed inference
    recommendation job. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    TargetCpuUtilizationPerCore: int
    """The percentage of how much utilization you want an instance to use before
    autoscaling. The default value is 50%. Range: 1 to 100."""

    ScalingPolicyObjective: responses.ScalingPolicyObjective
    """An object where you specify the anticipated traffic pattern for an endpoint."""


class PropertyNameQuery(TypedDict):
    """Part of the `SuggestionQuery` type."""

    PropertyNameHint: str
    """Text that begins a property's name. Length: at most 100."""


class SuggestionQuery(TypedDict, total=False):
    """Specified in the GetSearchSuggestions request."""

    PropertyNameQuery: PropertyNameQuery
    """Defines a property name hint."""


class GetSearchSuggestionsRequest(TypedDict, closed=True):
    Resource: literals.ResourceType
    """The name of the SageMaker resource to search for."""

    SuggestionQuery: NotRequired[SuggestionQuery]
    """Limits the property names that are included in the response."""


class ImportHubContentRequest(TypedDict, total=False, closed=True):
    HubContentName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentVersion: str
    """Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    HubContentType: Required[literals.HubContentType]
    DocumentSchemaVersion: Required[str]
    """Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    HubName: Required[str]
    """The name of the hub to import content into."""

    HubContentDisplayName: str
    """Length: at most 255."""

    HubContentDescription: str
    """Length: at most 1023."""

    HubContentMarkdown: str
    """A string that provides a description of the hub content. Length: at most
    170391."""

    HubContentDocument: Required[str]
    """The hub content document that describes information about the hub content such
    as type, associated containers, scripts, and more. Length: at most 327680."""

    SupportStatus: literals.HubContentSupportStatus
    """The status of the hub content resource."""

    HubContentSearchKeywords: list[str]
    """The searchable keywords of the hub content. Items: at most 50."""

    Tags: list[responses.Tag]
    """Items: at most 50."""


class ListAIBenchmarkJobsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    """The maximum number of benchmark jobs to return in the response. Range: 1 to
    100."""

    NextToken: str
    """If the previous call to `ListAIBenchmarkJobs` didn't return the full set of
    jobs, the call returns a token for getting the next set. Length: at most 8192."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.AIBenchmarkJobStatus
    """A filter that returns only benchmark jobs with the specified status."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    SortBy: literals.ListAIBenchmarkJobsSortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Descending`."""


class ListAIRecommendationJobsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    """The maximum number of recommendation jobs to return in the response. Range: 1
    to 100."""

    NextToken: str
    """If the previous call to `ListAIRecommendationJobs` didn't return the full set
    of jobs, the call returns a token for getting the next set. Length: at most 8192."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.AIRecommendationJobStatus
    """A filter that returns only recommendation jobs with the specified status."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    SortBy: literals.ListAIRecommendationJobsSortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Descending`."""


class ListAIWorkloadConfigsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    """The maximum number of AI workload configurations to return in the response.
    Range: 1 to 100."""

    NextToken: str
    """If the previous call to `ListAIWorkloadConfigs` didn't return the full set of
    configurations, the call returns a token for getting the next set of
    configurations. Length: at most 8192."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only configurations created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only configurations created before the specified time."""

    SortBy: literals.ListAIWorkloadConfigsSortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Descending`."""


class ListActionsRequest(TypedDict, total=False, closed=True):
    SourceUri: str
    """A filter that returns only actions with the specified source URI. Length: 1 to
    2048."""

    ActionType: str
    """A filter that returns only actions of the specified type. Length: at most 256."""

    CreatedAfter: TimestampInput
    """A filter that returns only actions created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only actions created on or before the specified time."""

    SortBy: literals.SortActionsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    NextToken: str
    """If the previous call to `ListActions` didn't return the full set of actions,
    the call returns a token for getting the next set of actions. Length: at most
    8192."""

    MaxResults: int
    """The maximum number of actions to return in the response. The default value is
    10. Range: 1 to 100."""


class ListAlgorithmsInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only algorithms created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only algorithms created before the specified time
    (timestamp)."""

    MaxResults: int
    """The maximum number of algorithms to return in the response. Range: 1 to 100."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    NextToken: str
    """If the response to a previous `ListAlgorithms` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    SortBy: literals.AlgorithmSortBy
    """The parameter by which to sort the results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is `Ascending`."""


class ListAliasesRequest(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    Alias: str
    """Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`."""

    Version: int
    """Range: at least 0."""

    MaxResults: int
    """The maximum number of aliases to return. Range: 1 to 100."""

    NextToken: str
    """If the previous call to `ListAliases` didn't return the full set of aliases,
    the call returns a token for retrieving the next set of aliases. Length: at most
    8192."""


class ListAppImageConfigsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    """The total number of items to return in the response. The default value is 10.
    Range: 1 to 100."""

    NextToken: str
    """If the previous call to `ListImages` didn't return the full set of
    AppImageConfigs, the call returns a token for getting the next set of
    AppImageConfigs. Length: at most 8192."""

    NameContains: str
    """A filter that returns only AppImageConfigs whose name contains the specified
    string. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only AppImageConfigs created on or before the specified
    time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only AppImageConfigs created on or after the specified
    time."""

    ModifiedTimeBefore: TimestampInput
    """A filter that returns only AppImageConfigs modified on or before the specified
    time."""

    ModifiedTimeAfter: TimestampInput
    """A filter that returns only AppImageConfigs modified on or after the specified
    time."""

    SortBy: literals.AppImageConfigSortKey
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""


class ListAppsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """If the previous response was truncated, you will receive this token. Length:
    at most 8192."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response. Range: 1 to 100."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is Ascending."""

    SortBy: literals.AppSortKey
    """The parameter by which to sort the results. The default is CreationTime."""

    DomainIdEquals: str
    """A parameter to search for the domain ID. Length: at most 63. Pattern:
    `d-(-*[a-z0-9]){1,61}`."""

    UserProfileNameEquals: str
    """A parameter to search by user profile name. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SpaceNameEquals: str
    """A parameter to search by space name. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class ListArtifactsRequest(TypedDict, total=False, closed=True):
    SourceUri: str
    """A filter that returns only artifacts with the specified source URI. Length: 1
    to 2048."""

    ArtifactType: str
    """A filter that returns only artifacts of the specified type. Length: at most
    256."""

    CreatedAfter: TimestampInput
    """A filter that returns only artifacts created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only artifacts created on or before the specified time."""

    SortBy: literals.SortArtifactsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    NextToken: str
    """If the previous call to `ListArtifacts` didn't return the full set of
    artifacts, the call returns a token for getting the next set of artifacts.
    Length: at most 8192."""

    MaxResults: int
    """The maximum number of artifacts to return in the response. The default value
    is 10. Range: 1 to 100."""


class ListAssociationsRequest(TypedDict, total=False, closed=True):
    SourceArn: str
    """A filter that returns only associations with the specified source ARN. Length:
    at most 256."""

    DestinationArn: str
    """A filter that returns only associations with the specified destination Amazon
    Resource Name (ARN). Length: at most 256."""

    SourceType: str
    """A filter that returns only associations with the specified source type.
    Length: at most 256."""

    DestinationType: str
    """A filter that returns only associations with the specified destination type.
    Length: at most 256."""

    AssociationType: literals.AssociationEdgeType
    """A filter that returns only associations of the specified type."""

    CreatedAfter: TimestampInput
    """A filter that returns only associations created on or after the specified
    time."""

    CreatedBefore: TimestampInput
    """A filter that returns only associations created on or before the specified
    time."""

    SortBy: literals.SortAssociationsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    NextToken: str
    """If the previous call to `ListAssociations` didn't return the full set of
    associations, the call returns a token for getting the next set of associations.
    Length: at most 8192."""

    MaxResults: int
    """The maximum number of associations to return in the response. The default
    value is 10. Range: 1 to 100."""


class ListAutoMLJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """Request a list of jobs, using a filter for time."""

    CreationTimeBefore: TimestampInput
    """Request a list of jobs, using a filter for time."""

    LastModifiedTimeAfter: TimestampInput
    """Request a list of jobs, using a filter for time."""

    LastModifiedTimeBefore: TimestampInput
    """Request a list of jobs, using a filter for time."""

    NameContains: str
    """Request a list of jobs, using a search filter for name. Length: at most 63.
    Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.AutoMLJobStatus
    """Request a list of jobs, using a filter for status."""

    SortOrder: literals.AutoMLSortOrder
    """The sort order for the results. The default is `Descending`."""

    SortBy: literals.AutoMLSortBy
    """The parameter by which to sort the results. The default is `Name`."""

    MaxResults: int
    """Request a list of jobs up to a specified limit. Range: 1 to 100."""

    NextToken: str
    """If the previous response was truncated, you receive this token. Length: at
    most 8192."""


class ListCandidatesForAutoMLJobRequest(TypedDict, total=False, closed=True):
    AutoMLJobName: Required[str]
    """List the candidates created for the job by providing the job's name. Length: 1
    to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    StatusEquals: literals.CandidateStatus
    """List the candidates for the job and filter by status."""

    CandidateNameEquals: str
    """List the candidates for the job and filter by candidate name. Length: 1 to 64."""

    SortOrder: literals.AutoMLSortOrder
    """The sort order for the results. The default is `Ascending`."""

    SortBy: literals.CandidateSortBy
    """The parameter by which to sort the results. The default is `Descending`."""

    MaxResults: int
    """List the job's candidates up to a specified limit. Range: 1 to 300."""

    NextToken: str
    """If the previous response was truncated, you receive this token. Length: at
    most 8192."""


class ListClusterEventsRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to
    list events. Length: at most 256."""

    InstanceGroupName: str
    """The name of the instance group to filter events. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    NodeId: str
    """The EC2 instance ID to filter events. Length: 1 to 256. Pattern:
    `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`."""

    EventTimeAfter: TimestampInput
    """The start of the time range for filtering events."""

    EventTimeBefore: TimestampInput
    """The end of the time range for filtering events."""

    SortBy: literals.EventSortBy
    """The field to use for sorting the event list."""

    SortOrder: literals.SortOrder
    """The order in which to sort the results. Valid values are `Ascending` or
    `Descending` (the default is `Descending`)."""

    ResourceType: literals.ClusterEventResourceType
    """The type of resource for which to filter events."""

    OperationId: str
    """The unique identifier (UUID) of a cluster operation for which to filter
    events. Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`."""

    MaxResults: int
    """The maximum number of events to return in the response. Range: 1 to 100."""

    NextToken: str
    """A token to retrieve the next set of results. Length: at most 8192."""


class ListClusterExtensionVersionsRequest(TypedDict, total=False, closed=True):
    ExtensionName: Required[str]
    """The name of the extension whose versions you want to list, for example
    `sagemaker-observability`. Length: 1 to 128. Pattern:
    `[a-z]([a-z0-9]|-[a-z0-9])*`."""

    MaxResults: int
    """The maximum number of versions to return in the response. Range: 1 to 100."""

    NextToken: str
    """If the result of the previous `ListClusterExtensionVersions` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""


class ListClusterExtensionsRequest(TypedDict, total=False, closed=True):
    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose
    extensions you want to list. Length: at most 256."""

    MaxResults: int
    """The maximum number of extensions to return in the response. Range: 1 to 100."""

    NextToken: str
    """If the result of the previous `ListClusterExtensions` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""

    CreationTimeAfter: TimestampInput
    """A filter that returns extensions created at or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns extensions created at or before the specified time."""


class ListClusterNodesRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster in which you want to retrieve the list of nodes. Length: at most 256."""

    CreationTimeAfter: TimestampInput
    """A filter that returns nodes in a SageMaker HyperPod cluster created after the
    specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns nodes in a SageMaker HyperPod cluster created before the
    specified time."""

    InstanceGroupNameContains: str
    """A filter that returns the instance groups whose name contain a specified
    string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    MaxResults: int
    """The maximum number of nodes to return in the response. Range: 1 to 100."""

    NextToken: str
    """If the result of the previous `ListClusterNodes` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    SortBy: literals.ClusterSortBy
    """The field by which to sort results. The default value is `CREATION_TIME`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default value is `Ascending`."""

    IncludeNodeLogicalIds: bool
    """Specifies whether to include nodes that are still being provisioned in the
    response."""


class ListClusterOperationsRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to
    list operations. Length: at most 256."""

    Status: literals.ClusterOperationStatus
    """The operation status to filter by."""

    Type: literals.ClusterOperationType
    """The operation type to filter by."""

    CreationTimeAfter: TimestampInput
    """The start of the time range for filtering operations."""

    CreationTimeBefore: TimestampInput
    """The end of the time range for filtering operations."""

    SortBy: literals.ClusterOperationSortBy
    """The field to use for sorting the operation list."""

    SortOrder: literals.SortOrder
    """The order in which to sort the results. Valid values are `Ascending` or
    `Descending` (the default is `Descending`)."""

    MaxResults: int
    """The maximum number of operations to return in the response. Range: 1 to 100."""

    NextToken: str
    """A token to retrieve the next set of results. Length: at most 8192."""


class ListClusterSchedulerConfigsRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    """Filter for after this creation time."""

    CreatedBefore: TimestampInput
    """Filter for before this creation time."""

    NameContains: str
    """Filter for name containing this string. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ClusterArn: str
    """Filter for ARN of the cluster. Length: at most 256."""

    Status: literals.SchedulerResourceStatus
    """Filter for status."""

    SortBy: literals.SortClusterSchedulerConfigBy
    """Filter for sorting the list by a given value."""

    SortOrder: literals.SortOrder
    """The order of the list. By default, listed in `Descending` order according to
    by `SortBy`."""

    NextToken: str
    """If the previous response was truncated, you will receive this token. Length:
    at most 8192."""

    MaxResults: int
    """The maximum number of cluster policies to list. Range: 1 to 100."""


class ListClustersRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """Set a start time for the time range during which you want to list SageMaker
    HyperPod clusters."""

    CreationTimeBefore: TimestampInput
    """Set an end time for the time range during which you want to list SageMaker
    HyperPod clusters."""

    MaxResults: int
    """Specifies the maximum number of clusters to evaluate for the operation (not
    necessarily the number of matching items). Range: 1 to 100."""

    NameContains: str
    """Set the maximum number of instances to print in the list. Length: at most 63.
    Pattern: `[a-zA-Z0-9\\-]+`."""

    NextToken: str
    """Set the next token to retrieve the list of SageMaker HyperPod clusters.
    Length: at most 8192."""

    SortBy: literals.ClusterSortBy
    """The field by which to sort results. The default value is `CREATION_TIME`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default value is `Ascending`."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of the training plan to filter clusters by.
    Length: 50 to 2048."""


class ListCodeRepositoriesInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only Git repositories that were created after the
    specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only Git repositories that were created before the
    specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only Git repositories that were last modified after the
    specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only Git repositories that were last modified before the
    specified time."""

    MaxResults: int
    """The maximum number of Git repositories to return in the response. Range: 1 to
    100."""

    NameContains: str
    """A string in the Git repositories name. Length: at most 63. Pattern:
    `[a-zA-Z0-9-]+`."""

    NextToken: str
    """If the result of a `ListCodeRepositoriesOutput` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    SortBy: literals.CodeRepositorySortBy
    """The field to sort results by. The default is `Name`."""

    SortOrder: literals.CodeRepositorySortOrder
    """The sort order for results. The default is `Ascending`."""


class ListCompilationJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """If the result of the previous `ListCompilationJobs` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of model compilation jobs to return in the response. Range:
    1 to 100."""

    CreationTimeAfter: TimestampInput
    """A filter that returns the model compilation jobs that were created after a
    specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns the model compilation jobs that were created before a
    specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns the model compilation jobs that were modified after a
    specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns the model compilation jobs that were modified before a
    specified time."""

    NameContains: str
    """A filter that returns the model compilation jobs whose name contains a
    specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.CompilationJobStatus
    """A filter that retrieves model compilation jobs with a specific
    `CompilationJobStatus` status."""

    SortBy: literals.ListCompilationJobsSortBy
    """The field by which to sort results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""


class ListComputeQuotasRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    """Filter for after this creation time."""

    CreatedBefore: TimestampInput
    """Filter for before this creation time."""

    NameContains: str
    """Filter for name containing this string. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Status: literals.SchedulerResourceStatus
    """Filter for status."""

    ClusterArn: str
    """Filter for ARN of the cluster. Length: at most 256."""

    SortBy: literals.SortQuotaBy
    """Filter for sorting the list by a given value."""

    SortOrder: literals.SortOrder
    """The order of the list. By default, listed in `Descending` order according to
    by `SortBy`."""

    NextToken: str
    """If the previous response was truncated, you will receive this token. Length:
    at most 8192."""

    MaxResults: int
    """The maximum number of compute allocation definitions to list. Range: 1 to 100."""


class ListContextsRequest(TypedDict, total=False, closed=True):
    SourceUri: str
    """A filter that returns only contexts with the specified source URI. Length: 1
    to 2048."""

    ContextType: str
    """A filter that returns only contexts of the specified type. Length: at most
    256."""

    CreatedAfter: TimestampInput
    """A filter that returns only contexts created on or after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only contexts created on or before the specified time."""

    SortBy: literals.SortContextsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    NextToken: str
    """If the previous call to `ListContexts` didn't return the full set of contexts,
    the call returns a token for getting the next set of contexts. Length: at most
    8192."""

    MaxResults: int
    """The maximum number of contexts to return in the response. The default value is
    10. Range: 1 to 100."""


class ListDataQualityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    """A filter that lists the data quality job definitions associated with the
    specified endpoint. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    NextToken: str
    """If the result of the previous `ListDataQualityJobDefinitions` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of data quality monitoring job definitions to return in the
    response. Range: 1 to 100."""

    NameContains: str
    """A string in the data quality monitoring job definition name. Length: at most
    63. Pattern: `[a-zA-Z0-9\\-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only data quality monitoring job definitions created
    before the specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only data quality monitoring job definitions created
    after the specified time."""


class ListDeviceFleetsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening. Length: at most 8192."""

    MaxResults: int
    """The maximum number of results to select. Range: at most 100."""

    CreationTimeAfter: TimestampInput
    """Filter fleets where packaging job was created after specified time."""

    CreationTimeBefore: TimestampInput
    """Filter fleets where the edge packaging job was created before specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Select fleets where the job was updated after X"""

    LastModifiedTimeBefore: TimestampInput
    """Select fleets where the job was updated before X"""

    NameContains: str
    """Filter for fleets containing this name in their fleet device name. Length: at
    most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.ListDeviceFleetsSortBy
    """The column to sort by."""

    SortOrder: literals.SortOrder
    """What direction to sort in."""


class ListDevicesRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening. Length: at most 8192."""

    MaxResults: int
    """Maximum number of results to select. Range: at most 100."""

    LatestHeartbeatAfter: TimestampInput
    """Select fleets where the job was updated after X"""

    ModelName: str
    """A filter that searches devices that contains this name in any of their models.
    Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DeviceFleetName: str
    """Filter for fleets containing this name in their device fleet name. Length: 1
    to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class ListDomainsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """If the previous response was truncated, you will receive this token. Length:
    at most 8192."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response. Range: 1 to 100."""


class ListEdgeDeploymentPlansRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening. Length: at most 8192."""

    MaxResults: int
    """The maximum number of results to select (50 by default). Range: at most 100."""

    CreationTimeAfter: TimestampInput
    """Selects edge deployment plans created after this time."""

    CreationTimeBefore: TimestampInput
    """Selects edge deployment plans created before this time."""

    LastModifiedTimeAfter: TimestampInput
    """Selects edge deployment plans that were last updated after this time."""

    LastModifiedTimeBefore: TimestampInput
    """Selects edge deployment plans that were last updated before this time."""

    NameContains: str
    """Selects edge deployment plans with names containing this name. Length: at most
    63. Pattern: `[a-zA-Z0-9\\-]+`."""

    DeviceFleetNameContains: str
    """Selects edge deployment plans with a device fleet name containing this name.
    Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.ListEdgeDeploymentPlansSortBy
    """The column by which to sort the edge deployment plans."""

    SortOrder: literals.SortOrder
    """The direction of the sorting (ascending or descending)."""


class ListEdgePackagingJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening. Length: at most 8192."""

    MaxResults: int
    """Maximum number of results to select. Range: at most 100."""

    CreationTimeAfter: TimestampInput
    """Select jobs where the job was created after specified time."""

    CreationTimeBefore: TimestampInput
    """Select jobs where the job was created before specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Select jobs where the job was updated after specified time."""

    LastModifiedTimeBefore: TimestampInput
    """Select jobs where the job was updated before specified time."""

    NameContains: str
    """Filter for jobs containing this name in their packaging job name. Length: at
    most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    ModelNameContains: str
    """Filter for jobs where the model name contains this string. Length: at most 63.
    Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.EdgePackagingJobStatus
    """The job status to filter for."""

    SortBy: literals.ListEdgePackagingJobsSortBy
    """Use to specify what column to sort by."""

    SortOrder: literals.SortOrder
    """What direction to sort by."""


class ListEndpointConfigsInput(TypedDict, total=False, closed=True):
    SortBy: literals.EndpointConfigSortKey
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.OrderKey
    """The sort order for results. The default is `Descending`."""

    NextToken: str
    """If the result of the previous `ListEndpointConfig` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of training jobs to return in the response. Range: 1 to
    100."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only endpoint configurations created before the
    specified time (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only endpoint configurations with a creation time
    greater than or equal to the specified time (timestamp)."""


class ListEndpointsInput(TypedDict, total=False, closed=True):
    SortBy: literals.EndpointSortKey
    """Sorts the list of results. The default is `CreationTime`."""

    SortOrder: literals.OrderKey
    """The sort order for results. The default is `Descending`."""

    NextToken: str
    """If the result of a `ListEndpoints` request was truncated, the response
    includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of endpoints to return in the response. This value defaults
    to 10. Range: 1 to 100."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only endpoints that were created before the specified
    time (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only endpoints with a creation time greater than or
    equal to the specified time (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only endpoints that were modified before the specified
    timestamp."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only endpoints that were modified after the specified
    timestamp."""

    StatusEquals: literals.EndpointStatus
    """A filter that returns only endpoints with the specified status."""


class ListExperimentsRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    """A filter that returns only experiments created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only experiments created before the specified time."""

    SortBy: literals.SortExperimentsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    NextToken: str
    """If the previous call to `ListExperiments` didn't return the full set of
    experiments, the call returns a token for getting the next set of experiments.
    Length: at most 8192."""

    MaxResults: int
    """The maximum number of experiments to return in the response. The default value
    is 10. Range: 1 to 100."""


class ListFeatureGroupsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    """A string that partially matches one or more `FeatureGroup`s names. Length: 1
    to 64."""

    FeatureGroupStatusEquals: literals.FeatureGroupStatus
    """A `FeatureGroup` status."""

    OfflineStoreStatusEquals: literals.OfflineStoreStatusValue
    """An `OfflineStore` status."""

    CreationTimeAfter: TimestampInput
    """Use this parameter to search for `FeatureGroups`s created after a specific
    date and time."""

    CreationTimeBefore: TimestampInput
    """Use this parameter to search for `FeatureGroups`s created before a specific
    date and time."""

    SortOrder: literals.FeatureGroupSortOrder
    """The order in which feature groups are listed."""

    SortBy: literals.FeatureGroupSortBy
    """The value on which the feature group list is sorted."""

    MaxResults: int
    """The maximum number of results returned by `ListFeatureGroups`. Range: 1 to
    100."""

    NextToken: str
    """A token to resume pagination of `ListFeatureGroups` results. Length: at most
    8192."""


class ListFlowDefinitionsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only flow definitions with a creation time greater than
    or equal to the specified timestamp."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only flow definitions that were created before the
    specified timestamp."""

    SortOrder: literals.SortOrder
    """An optional value that specifies whether you want the results sorted in
    `Ascending` or `Descending` order."""

    NextToken: str
    """A token to resume pagination. Length: at most 8192."""

    MaxResults: int
    """The total number of items to return. Range: 1 to 100."""


class ListHubContentVersionsRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubContentType: Required[literals.HubContentType]
    HubContentName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MinVersion: str
    """The lower bound of the hub content versions to list. Length: 5 to 14. Pattern:
    `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    MaxSchemaVersion: str
    """The upper bound of the hub content schema version. Length: 5 to 14. Pattern:
    `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    CreationTimeBefore: TimestampInput
    """Only list hub content versions that were created before the time specified."""

    CreationTimeAfter: TimestampInput
    """Only list hub content versions that were created after the time specified."""

    SortBy: literals.HubContentSortBy
    """Sort hub content versions by either name or creation time."""

    SortOrder: literals.SortOrder
    """Sort hub content versions by ascending or descending order."""

    MaxResults: int
    """The maximum number of hub content versions to list. Range: 1 to 100."""

    NextToken: str
    """If the response to a previous `ListHubContentVersions` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""


class ListHubContentsRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubContentType: Required[literals.HubContentType]
    NameContains: str
    """Only list hub content if the name contains the specified string. Length: at
    most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    MaxSchemaVersion: str
    """The upper bound of the hub content schema verion. Length: 5 to 14. Pattern:
    `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    CreationTimeBefore: TimestampInput
    """Only list hub content that was created before the time specified."""

    CreationTimeAfter: TimestampInput
    """Only list hub content that was created after the time specified."""

    SortBy: literals.HubContentSortBy
    """Sort hub content versions by either name or creation time."""

    SortOrder: literals.SortOrder
    """Sort hubs by ascending or descending order."""

    MaxResults: int
    """The maximum amount of hub content to list. Range: 1 to 100."""

    NextToken: str
    """If the response to a previous `ListHubContents` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""


class ListHubsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    """Only list hubs with names that contain the specified string. Length: at most
    63. Pattern: `[a-zA-Z0-9\\-]+`."""

    CreationTimeBefore: TimestampInput
    """Only list hubs that were created before the time specified."""

    CreationTimeAfter: TimestampInput
    """Only list hubs that were created after the time specified."""

    LastModifiedTimeBefore: TimestampInput
    """Only list hubs that were last modified before the time specified."""

    LastModifiedTimeAfter: TimestampInput
    """Only list hubs that were last modified after the time specified."""

    SortBy: literals.HubSortBy
    """Sort hubs by either name or creation time."""

    SortOrder: literals.SortOrder
    """Sort hubs by ascending or descending order."""

    MaxResults: int
    """The maximum number of hubs to list. Range: 1 to 100."""

    NextToken: str
    """If the response to a previous `ListHubs` request was truncated, the response
    includes a `NextToken`. Length: at most 8192."""


class ListHumanTaskUisRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only human task user interfaces with a creation time
    greater than or equal to the specified timestamp."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only human task user interfaces that were created before
    the specified timestamp."""

    SortOrder: literals.SortOrder
    """An optional value that specifies whether you want the results sorted in
    `Ascending` or `Descending` order."""

    NextToken: str
    """A token to resume pagination. Length: at most 8192."""

    MaxResults: int
    """The total number of items to return. Range: 1 to 100."""


class ListHyperParameterTuningJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """If the result of the previous `ListHyperParameterTuningJobs` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of tuning jobs to return. The default value is 10. Range: 1
    to 100."""

    SortBy: literals.HyperParameterTuningJobSortByOptions
    """The field to sort results by. The default is `Name`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only tuning jobs that were created after the specified
    time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only tuning jobs that were created before the specified
    time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only tuning jobs that were modified after the specified
    time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only tuning jobs that were modified before the specified
    time."""

    StatusEquals: literals.HyperParameterTuningJobStatus
    """A filter that returns only tuning jobs with the specified status."""


class ListImageVersionsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only versions created on or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only versions created on or before the specified time."""

    ImageName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only versions modified on or after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only versions modified on or before the specified time."""

    MaxResults: int
    """The maximum number of versions to return in the response. The default value is
    10. Range: 1 to 100."""

    NextToken: str
    """If the previous call to `ListImageVersions` didn't return the full set of
    versions, the call returns a token for getting the next set of versions. Length:
    at most 8192."""

    SortBy: literals.ImageVersionSortBy
    """The property used to sort results. The default value is `CREATION_TIME`."""

    SortOrder: literals.ImageVersionSortOrder
    """The sort order. The default value is `DESCENDING`."""


class ListImagesRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only images created on or after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only images created on or before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only images modified on or after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only images modified on or before the specified time."""

    MaxResults: int
    """The maximum number of images to return in the response. The default value is
    10. Range: 1 to 100."""

    NameContains: str
    """A filter that returns only images whose name contains the specified string.
    Length: at most 63. Pattern: `[a-zA-Z0-9\\-.]+`."""

    NextToken: str
    """If the previous call to `ListImages` didn't return the full set of images, the
    call returns a token for getting the next set of images. Length: at most 8192."""

    SortBy: literals.ImageSortBy
    """The property used to sort results. The default value is `CREATION_TIME`."""

    SortOrder: literals.ImageSortOrder
    """The sort order. The default value is `DESCENDING`."""


class ListInferenceComponentsInput(TypedDict, total=False, closed=True):
    SortBy: literals.InferenceComponentSortKey
    """The field by which to sort the inference components in the response. The
    default is `CreationTime`."""

    SortOrder: literals.OrderKey
    """The sort order for results. The default is `Descending`."""

    NextToken: str
    """A token that you use to get the next set of results following a truncated
    response. Length: at most 8192."""

    MaxResults: int
    """The maximum number of inference components to return in the response. This
    value defaults to 10. Range: 1 to 100."""

    NameContains: str
    """Filters the results to only those inference components with a name that
    contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

    CreationTimeBefore: TimestampInput
    """Filters the results to only those inference components that were created
    before the specified time."""

    CreationTimeAfter: TimestampInput
    """Filters the results to only those inference components that were created after
    the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """Filters the results to only those inference components that were updated
    before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Filters the results to only those inference components that were updated after
    the specified time."""

    StatusEquals: literals.InferenceComponentStatus
    """Filters the results to only those inference components with the specified
    status."""

    EndpointNameEquals: str
    """An endpoint name to filter the listed inference components. Length: at most
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    VariantNameEquals: str
    """A production variant name to filter the listed inference components. Length:
    at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class ListInferenceExperimentsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    """Selects inference experiments whose names contain this name. Length: at most
    63. Pattern: `[a-zA-Z0-9\\-]+`."""

    Type: literals.InferenceExperimentType
    """Selects inference experiments of this type."""

    StatusEquals: literals.InferenceExperimentStatus
    """Selects inference experiments which are in this status."""

    CreationTimeAfter: TimestampInput
    """Selects inference experiments which were created after this timestamp."""

    CreationTimeBefore: TimestampInput
    """Selects inference experiments which were created before this timestamp."""

    LastModifiedTimeAfter: TimestampInput
    """Selects inference experiments which were last modified after this timestamp."""

    LastModifiedTimeBefore: TimestampInput
    """Selects inference experiments which were last modified before this timestamp."""

    SortBy: literals.SortInferenceExperimentsBy
    """The column by which to sort the listed inference experiments."""

    SortOrder: literals.SortOrder
    """The direction of sorting (ascending or descending)."""

    NextToken: str
    """The response from the last list when returning a list large enough to need
    tokening. Length: at most 8192."""

    MaxResults: int
    """The maximum number of results to select. Range: 1 to 100."""


class ListInferenceRecommendationsJobStepsRequest(TypedDict, total=False, closed=True):
    JobName: Required[str]
    """The name for the Inference Recommender job. Length: 1 to 64. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""

    Status: literals.RecommendationJobStatus
    """A filter to return benchmarks of a specified status."""

    StepType: literals.RecommendationStepType
    """A filter to return details about the specified type of subtask."""

    MaxResults: int
    """The maximum number of results to return. Range: 1 to 100."""

    NextToken: str
    """A token that you can specify to return more results from the list. Length: at
    most 8192."""


class ListInferenceRecommendationsJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only jobs that were last modified after the specified
    time (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only jobs that were last modified before the specified
    time (timestamp)."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.RecommendationJobStatus
    """A filter that retrieves only inference recommendations jobs with a specific
    status."""

    SortBy: literals.ListInferenceRecommendationsJobsSortBy
    """The parameter by which to sort the results."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    NextToken: str
    """If the response to a previous `ListInferenceRecommendationsJobsRequest`
    request was truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of recommendations to return in the response. Range: 1 to
    100."""

    ModelNameEquals: str
    """A filter that returns only jobs that were created for this model. Length: at
    most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    ModelPackageVersionArnEquals: str
    """A filter that returns only jobs that were created for this versioned model
    package. Length: 1 to 2048."""


class ListInferenceRoutersInput(TypedDict, total=False, closed=True):
    MaxResults: int
    """The maximum number of inference routers to return in the response. Range: 1 to
    100."""

    NextToken: str
    """If the previous response was truncated, you receive this token. Length: at
    most 8192."""


class ListJobSchemaVersionsRequest(TypedDict, total=False, closed=True):
    JobCategory: Required[literals.JobCategory]
    NextToken: str
    """If the previous response was truncated, this token retrieves the next set of
    results. Length: at most 8192."""

    MaxResults: int
    """The maximum number of schema versions to return in the response. The default
    value is 5. Range: 1 to 100."""


class ListJobsRequest(TypedDict, total=False, closed=True):
    JobCategory: Required[literals.JobCategory]
    NextToken: str
    """If the previous response was truncated, this token retrieves the next set of
    results. Length: at most 8192."""

    MaxResults: int
    """The maximum number of jobs to return in the response. The default value is 50.
    Range: 1 to 100."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only jobs modified after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only jobs modified before the specified time."""

    NameContains: str
    """A string in the job name to filter results. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.SortBy
    """The field to sort results by."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    StatusEquals: literals.JobStatus
    """A filter that returns only jobs with the specified status."""


class ListLabelingJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only labeling jobs created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only labeling jobs created before the specified time
    (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only labeling jobs modified after the specified time
    (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only labeling jobs modified before the specified time
    (timestamp)."""

    MaxResults: int
    """The maximum number of labeling jobs to return in each page of the response.
    Range: 1 to 100."""

    NextToken: str
    """If the result of the previous `ListLabelingJobs` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    SortBy: literals.SortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    StatusEquals: literals.LabelingJobStatus
    """A filter that retrieves only labeling jobs with a specific status."""


class ListLabelingJobsForWorkteamRequest(TypedDict, total=False, closed=True):
    WorkteamArn: Required[str]
    """The Amazon Resource Name (ARN) of the work team for which you want to see
    labeling jobs for. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`."""

    MaxResults: int
    """The maximum number of labeling jobs to return in each page of the response.
    Range: 1 to 100."""

    NextToken: str
    """If the result of the previous `ListLabelingJobsForWorkteam` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only labeling jobs created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only labeling jobs created before the specified time
    (timestamp)."""

    JobReferenceCodeContains: str
    """A filter the limits jobs to only the ones whose job reference code contains
    the specified string. Length: 1 to 255."""

    SortBy: literals.ListLabelingJobsForWorkteamSortByOptions
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""


class ListLineageGroupsRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    """A timestamp to filter against lineage groups created after a certain point in
    time."""

    CreatedBefore: TimestampInput
    """A timestamp to filter against lineage groups created before a certain point in
    time."""

    SortBy: literals.SortLineageGroupsBy
    """The parameter by which to sort the results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is `Ascending`."""

    NextToken: str
    """If the response is truncated, SageMaker returns this token. Length: at most
    8192."""

    MaxResults: int
    """The maximum number of endpoints to return in the response. This value defaults
    to 10. Range: 1 to 100."""


class ListMlflowAppsRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    """Use the `CreatedAfter` filter to only list MLflow Apps created after a
    specific date and time."""

    CreatedBefore: TimestampInput
    """Use the `CreatedBefore` filter to only list MLflow Apps created before a
    specific date and time."""

    Status: literals.MlflowAppStatus
    """Filter for Mlflow apps with a specific creation status."""

    MlflowVersion: str
    """Filter for Mlflow Apps with the specified version. Length: at most 16.
    Pattern: `[0-9]*.[0-9]*.[0-9]*`."""

    DefaultForDomainId: str
    """Filter for MLflow Apps with the specified default SageMaker Domain ID."""

    AccountDefaultStatus: literals.AccountDefaultStatus
    """Filter for MLflow Apps with the specified `AccountDefaultStatus`."""

    SortBy: literals.SortMlflowAppBy
    """Filter for MLflow Apps sorting by name, creation time, or creation status."""

    SortOrder: literals.SortOrder
    """Change the order of the listed MLflow Apps. By default, MLflow Apps are listed
    in `Descending` order by creation time."""

    NextToken: str
    """If the previous response was truncated, use this token in your next request to
    receive the next set of results. Length: at most 8192."""

    MaxResults: int
    """The maximum number of MLflow Apps to list. Range: 1 to 100."""


class ListMlflowTrackingServersRequest(TypedDict, total=False, closed=True):
    CreatedAfter: TimestampInput
    """Use the `CreatedAfter` filter to only list tracking servers created after a
    specific date and time."""

    CreatedBefore: TimestampInput
    """Use the `CreatedBefore` filter to only list tracking servers created before a
    specific date and time."""

    TrackingServerStatus: literals.TrackingServerStatus
    """Filter for tracking servers with a specified creation status."""

    MlflowVersion: str
    """Filter for tracking servers using the specified MLflow version. Length: at
    most 16. Pattern: `[0-9]*.[0-9]*.[0-9]*`."""

    SortBy: literals.SortTrackingServerBy
    """Filter for trackings servers sorting by name, creation time, or creation
    status."""

    SortOrder: literals.SortOrder
    """Change the order of the listed tracking servers. By default, tracking servers
    are listed in `Descending` order by creation time."""

    NextToken: str
    """If the previous response was truncated, you will receive this token. Length:
    at most 8192."""

    MaxResults: int
    """The maximum number of tracking servers to list. Range: 1 to 100."""


class ListModelBiasJobDefinitionsRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    """Name of the endpoint to monitor for model bias. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """Whether to sort results by the `Name` or `CreationTime` field. The default is
    `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    NextToken: str
    """The token returned if the response is truncated. Length: at most 8192."""

    MaxResults: int
    """The maximum number of model bias jobs to return in the response. The default
    value is 10. Range: 1 to 100."""

    NameContains: str
    """Filter for model bias jobs whose name contains a specified string. Length: at
    most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model bias jobs created before a specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model bias jobs created after a specified time."""


class ListModelCardExportJobsRequest(TypedDict, total=False, closed=True):
    ModelCardName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelCardVersion: int
    CreationTimeAfter: TimestampInput
    """Only list model card export jobs that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model card export jobs that were created before the time specified."""

    ModelCardExportJobNameContains: str
    """Only list model card export jobs with names that contain the specified string.
    Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StatusEquals: literals.ModelCardExportJobStatus
    """Only list model card export jobs with the specified status."""

    SortBy: literals.ModelCardExportJobSortBy
    """Sort model card export jobs by either name or creation time. Sorts by creation
    time by default."""

    SortOrder: literals.ModelCardExportJobSortOrder
    """Sort model card export jobs by ascending or descending order."""

    NextToken: str
    """If the response to a previous `ListModelCardExportJobs` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of model card export jobs to list. Range: 1 to 100."""


class ListModelCardVersionsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """Only list model card versions that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model card versions that were created before the time specified."""

    MaxResults: int
    """The maximum number of model card versions to list. Range: 1 to 100."""

    ModelCardName: Required[str]
    """List model card versions for the model card with the specified name or Amazon
    Resource Name (ARN). Length: 1 to 256."""

    ModelCardStatus: literals.ModelCardStatus
    """Only list model card versions with the specified approval status."""

    NextToken: str
    """If the response to a previous `ListModelCardVersions` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""

    SortBy: literals.ModelCardVersionSortBy
    """Sort listed model card versions by version. Sorts by version by default."""

    SortOrder: literals.ModelCardSortOrder
    """Sort model card versions by ascending or descending order."""


class ListModelCardsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """Only list model cards that were created after the time specified."""

    CreationTimeBefore: TimestampInput
    """Only list model cards that were created before the time specified."""

    MaxResults: int
    """The maximum number of model cards to list. Range: 1 to 100."""

    NameContains: str
    """Only list model cards with names that contain the specified string. Length: 1
    to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelCardStatus: literals.ModelCardStatus
    """Only list model cards with the specified approval status."""

    NextToken: str
    """If the response to a previous `ListModelCards` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    SortBy: literals.ModelCardSortBy
    """Sort model cards by either name or creation time. Sorts by creation time by
    default."""

    SortOrder: literals.ModelCardSortOrder
    """Sort model cards by ascending or descending order."""


class ListModelExplainabilityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    """Name of the endpoint to monitor for model explainability. Length: at most 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """Whether to sort results by the `Name` or `CreationTime` field. The default is
    `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    NextToken: str
    """The token returned if the response is truncated. Length: at most 8192."""

    MaxResults: int
    """The maximum number of jobs to return in the response. The default value is 10.
    Range: 1 to 100."""

    NameContains: str
    """Filter for model explainability jobs whose name contains a specified string.
    Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model explainability jobs created before a
    specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model explainability jobs created after a specified
    time."""


class ModelMetadataFilter(TypedDict):
    """Part of the search expression."""

    Name: literals.ModelMetadataFilterType
    Value: str
    """Length: at most 256."""


class ModelMetadataSearchExpression(TypedDict, total=False):
    """One or more filters that searches for the specified resource or resources in a
    search.
    """

    Filters: list[ModelMetadataFilter]
    """Items: 1 to 4."""


class ListModelMetadataRequest(TypedDict, total=False, closed=True):
    SearchExpression: ModelMetadataSearchExpression
    """One or more filters that searches for the specified resource or resources in a
    search."""

    NextToken: str
    """If the response to a previous `ListModelMetadataResponse` request was
    truncated, the response includes a NextToken. Length: at most 8192."""

    MaxResults: int
    """The maximum number of models to return in the response. Range: 1 to 100."""


class ListModelPackageGroupsInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only model groups created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model groups created before the specified time."""

    MaxResults: int
    """The maximum number of results to return in the response. Range: 1 to 100."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    NextToken: str
    """If the result of the previous `ListModelPackageGroups` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""

    SortBy: literals.ModelPackageGroupSortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    CrossAccountFilterOption: literals.CrossAccountFilterOption
    """A filter that returns either model groups shared with you or model groups in
    your own account. The default is `SameAccount`."""


class ListModelPackagesInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only model packages created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model packages created before the specified time
    (timestamp)."""

    MaxResults: int
    """The maximum number of model packages to return in the response. Range: 1 to
    100."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    """A filter that returns only the model packages with the specified approval
    status."""

    ModelPackageGroupName: str
    """A filter that returns only model versions that belong to the specified model
    group. Length: 1 to 170."""

    ModelPackageType: literals.ModelPackageType
    """A filter that returns only the model packages of the specified type."""

    NextToken: str
    """If the response to a previous `ListModelPackages` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    SortBy: literals.ModelPackageSortBy
    """The parameter by which to sort the results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is `Ascending`."""


class ListModelQualityJobDefinitionsRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    """A filter that returns only model quality monitoring job definitions that are
    associated with the specified endpoint. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringJobDefinitionSortKey
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    NextToken: str
    """If the result of the previous `ListModelQualityJobDefinitions` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of results to return in a call to
    `ListModelQualityJobDefinitions`. Range: 1 to 100."""

    NameContains: str
    """A string in the transform job name. Length: at most 63. Pattern:
    `[a-zA-Z0-9\\-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only model quality monitoring job definitions created
    before the specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only model quality monitoring job definitions created
    after the specified time."""


class ListModelsInput(TypedDict, total=False, closed=True):
    SortBy: literals.ModelSortKey
    """Sorts the list of results. The default is `CreationTime`."""

    SortOrder: literals.OrderKey
    """The sort order for results. The default is `Descending`."""

    NextToken: str
    """If the response to a previous `ListModels` request was truncated, the response
    includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of models to return in the response. Range: 1 to 100."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only models created before the specified time
    (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only models with a creation time greater than or equal
    to the specified time (timestamp)."""


class ListMonitoringAlertHistoryRequest(TypedDict, total=False, closed=True):
    MonitoringScheduleName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringAlertName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringAlertHistorySortKey
    """The field used to sort results. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order, whether `Ascending` or `Descending`, of the alert history. The
    default is `Descending`."""

    NextToken: str
    """If the result of the previous `ListMonitoringAlertHistory` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of results to display. The default is 100. Range: 1 to 100."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only alerts created on or before the specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only alerts created on or after the specified time."""

    StatusEquals: literals.MonitoringAlertStatus
    """A filter that retrieves only alerts with a specific status."""


class ListMonitoringAlertsRequest(TypedDict, total=False, closed=True):
    MonitoringScheduleName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    NextToken: str
    """If the result of the previous `ListMonitoringAlerts` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of results to display. The default is 100. Range: 1 to 100."""


class ListMonitoringExecutionsRequest(TypedDict, total=False, closed=True):
    MonitoringScheduleName: str
    """Name of a specific schedule to fetch jobs for. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    EndpointName: str
    """Name of a specific endpoint to fetch jobs for. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringExecutionSortKey
    """Whether to sort the results by the `Status`, `CreationTime`, or
    `ScheduledTime` field. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    NextToken: str
    """The token returned if the response is truncated. Length: at most 8192."""

    MaxResults: int
    """The maximum number of jobs to return in the response. The default value is 10.
    Range: 1 to 100."""

    ScheduledTimeBefore: TimestampInput
    """Filter for jobs scheduled before a specified time."""

    ScheduledTimeAfter: TimestampInput
    """Filter for jobs scheduled after a specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only jobs created before a specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only jobs created after a specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only jobs modified after a specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only jobs modified before a specified time."""

    StatusEquals: literals.ExecutionStatus
    """A filter that retrieves only jobs with a specific status."""

    MonitoringJobDefinitionName: str
    """Gets a list of the monitoring job runs of the specified monitoring job
    definitions. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringTypeEquals: literals.MonitoringType
    """A filter that returns only the monitoring job runs of the specified monitoring
    type."""


class ListMonitoringSchedulesRequest(TypedDict, total=False, closed=True):
    EndpointName: str
    """Name of a specific endpoint to fetch schedules for. Length: at most 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SortBy: literals.MonitoringScheduleSortKey
    """Whether to sort the results by the `Status`, `CreationTime`, or
    `ScheduledTime` field. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """Whether to sort the results in `Ascending` or `Descending` order. The default
    is `Descending`."""

    NextToken: str
    """The token returned if the response is truncated. Length: at most 8192."""

    MaxResults: int
    """The maximum number of jobs to return in the response. The default value is 10.
    Range: 1 to 100."""

    NameContains: str
    """Filter for monitoring schedules whose name contains a specified string.
    Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only monitoring schedules created before a specified
    time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only monitoring schedules created after a specified
    time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only monitoring schedules modified before a specified
    time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only monitoring schedules modified after a specified
    time."""

    StatusEquals: literals.ScheduleStatus
    """A filter that returns only monitoring schedules modified before a specified
    time."""

    MonitoringJobDefinitionName: str
    """Gets a list of the monitoring schedules for the specified monitoring job
    definition. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringTypeEquals: literals.MonitoringType
    """A filter that returns only the monitoring schedules for the specified
    monitoring type."""


class ListNotebookInstanceLifecycleConfigsInput(TypedDict, total=False, closed=True):
    NextToken: str
    """If the result of a `ListNotebookInstanceLifecycleConfigs` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of lifecycle configurations to return in the response.
    Range: 1 to 100."""

    SortBy: literals.NotebookInstanceLifecycleConfigSortKey
    """Sorts the list of results. The default is `CreationTime`."""

    SortOrder: literals.NotebookInstanceLifecycleConfigSortOrder
    """The sort order for results."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only lifecycle configurations that were created before
    the specified time (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only lifecycle configurations that were created after
    the specified time (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only lifecycle configurations that were modified before
    the specified time (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only lifecycle configurations that were modified after
    the specified time (timestamp)."""


class ListNotebookInstancesInput(TypedDict, total=False, closed=True):
    NextToken: str
    """If the previous call to the `ListNotebookInstances` is truncated, the response
    includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of notebook instances to return. Range: 1 to 100."""

    SortBy: literals.NotebookInstanceSortKey
    """The field to sort results by. The default is `Name`."""

    SortOrder: literals.NotebookInstanceSortOrder
    """The sort order for results."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9-]+`."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only notebook instances that were created before the
    specified time (timestamp)."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only notebook instances that were created after the
    specified time (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only notebook instances that were modified before the
    specified time (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only notebook instances that were modified after the
    specified time (timestamp)."""

    StatusEquals: literals.NotebookInstanceStatus
    """A filter that returns only notebook instances with the specified status."""

    NotebookInstanceLifecycleConfigNameContains: str
    """A string in the name of a notebook instances lifecycle configuration
    associated with this notebook instance. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    DefaultCodeRepositoryContains: str
    """A string in the name or URL of a Git repository associated with this notebook
    instance. Length: at most 1024. Pattern: `[a-zA-Z0-9-]+`."""

    AdditionalCodeRepositoryEquals: str
    """A filter that returns only notebook instances with associated with the
    specified git repository. Length: 1 to 1024. Pattern:
    `https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""


class ListOptimizationJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """A token that you use to get the next set of results following a truncated
    response. Length: at most 8192."""

    MaxResults: int
    """The maximum number of optimization jobs to return in the response. The default
    is 50. Range: 1 to 100."""

    CreationTimeAfter: TimestampInput
    """Filters the results to only those optimization jobs that were created after
    the specified time."""

    CreationTimeBefore: TimestampInput
    """Filters the results to only those optimization jobs that were created before
    the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """Filters the results to only those optimization jobs that were updated after
    the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """Filters the results to only those optimization jobs that were updated before
    the specified time."""

    OptimizationContains: str
    """Filters the results to only those optimization jobs that apply the specified
    optimization techniques. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    NameContains: str
    """Filters the results to only those optimization jobs with a name that contains
    the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.OptimizationJobStatus
    """Filters the results to only those optimization jobs with the specified status."""

    SortBy: literals.ListOptimizationJobsSortBy
    """The field by which to sort the optimization jobs in the response. The default
    is `CreationTime`"""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`"""


class ListPartnerAppsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    """This parameter defines the maximum number of results that can be returned in a
    single response. Range: 1 to 100."""

    NextToken: str
    """If the previous response was truncated, you will receive this token. Length:
    at most 8192."""


class ListPipelineExecutionStepsRequest(TypedDict, total=False, closed=True):
    PipelineExecutionArn: str
    """Length: at most 2048."""

    NextToken: str
    """If the result of the previous `ListPipelineExecutionSteps` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of pipeline execution steps to return in the response.
    Range: 1 to 100."""

    SortOrder: literals.SortOrder
    """The field by which to sort results. The default is `CreatedTime`."""


class ListPipelineExecutionsRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    """Length: 1 to 2048."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipeline executions that were created after a
    specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipeline executions that were created before a
    specified time."""

    SortBy: literals.SortPipelineExecutionsBy
    """The field by which to sort results. The default is `CreatedTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NextToken: str
    """If the result of the previous `ListPipelineExecutions` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of pipeline executions to return in the response. Range: 1
    to 100."""

    PipelineVersionAlias: str
    """Length: 1 to 128. Pattern: `[a-zA-Z0-9._\\-]{1,128}`."""


class ListPipelineParametersForExecutionRequest(TypedDict, total=False, closed=True):
    PipelineExecutionArn: Required[str]
    """Length: at most 2048."""

    NextToken: str
    """If the result of the previous `ListPipelineParametersForExecution` request was
    truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of parameters to return in the response. Range: 1 to 100."""


class ListPipelineVersionsRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    """Length: 1 to 2048."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipeline versions that were created after a
    specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipeline versions that were created before a
    specified time."""

    SortOrder: literals.SortOrder
    """The sort order for the results."""

    NextToken: str
    """If the result of the previous `ListPipelineVersions` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of pipeline versions to return in the response. Range: 1 to
    100."""


class ListPipelinesRequest(TypedDict, total=False, closed=True):
    PipelineNamePrefix: str
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    CreatedAfter: TimestampInput
    """A filter that returns the pipelines that were created after a specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns the pipelines that were created before a specified time."""

    SortBy: literals.SortPipelinesBy
    """The field by which to sort results. The default is `CreatedTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results."""

    NextToken: str
    """If the result of the previous `ListPipelines` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of pipelines to return in the response. Range: 1 to 100."""

    ManagedBy: literals.PipelineManagedBy
    """Filters the pipelines by who manages them."""


class ListProcessingJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only processing jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only processing jobs created after the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only processing jobs modified after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only processing jobs modified before the specified time."""

    NameContains: str
    StatusEquals: literals.ProcessingJobStatus
    """A filter that retrieves only processing jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    NextToken: str
    """If the result of the previous `ListProcessingJobs` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of processing jobs to return in the response. Range: 1 to
    100."""


class ListProjectsInput(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns the projects that were created after a specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns the projects that were created before a specified time."""

    MaxResults: int
    """The maximum number of projects to return in the response. Range: 1 to 100."""

    NameContains: str
    """A filter that returns the projects whose name contains a specified string.
    Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    NextToken: str
    """If the result of the previous `ListProjects` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    SortBy: literals.ProjectSortBy
    """The field by which to sort results. The default is `CreationTime`."""

    SortOrder: literals.ProjectSortOrder
    """The sort order for results. The default is `Ascending`."""


class ListResourceCatalogsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    """A string that partially matches one or more `ResourceCatalog`s names. Length:
    1 to 64."""

    CreationTimeAfter: TimestampInput
    """Use this parameter to search for `ResourceCatalog`s created after a specific
    date and time."""

    CreationTimeBefore: TimestampInput
    """Use this parameter to search for `ResourceCatalog`s created before a specific
    date and time."""

    SortOrder: literals.ResourceCatalogSortOrder
    """The order in which the resource catalogs are listed."""

    SortBy: literals.ResourceCatalogSortBy
    """The value on which the resource catalog list is sorted."""

    MaxResults: int
    """The maximum number of results returned by `ListResourceCatalogs`. Range: 1 to
    100."""

    NextToken: str
    """A token to resume pagination of `ListResourceCatalogs` results. Length: at
    most 8192."""


class ListSpacesRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """If the previous response was truncated, you will receive this token. Length:
    at most 8192."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response. Range: 1 to 100."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is `Ascending`."""

    SortBy: literals.SpaceSortKey
    """The parameter by which to sort the results. The default is `CreationTime`."""

    DomainIdEquals: str
    """A parameter to search for the domain ID. Length: at most 63. Pattern:
    `d-(-*[a-z0-9]){1,61}`."""

    SpaceNameContains: str
    """A parameter by which to filter the results. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class ListStageDevicesRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """The response from the last list when returning a list large enough to neeed
    tokening. Length: at most 8192."""

    MaxResults: int
    """The maximum number of requests to select. Range: at most 100."""

    EdgeDeploymentPlanName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ExcludeDevicesDeployedInOtherStage: bool
    """Toggle for excluding devices deployed in other stages."""

    StageName: Required[str]
    """The name of the stage in the deployment. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class ListStudioLifecycleConfigsRequest(TypedDict, total=False, closed=True):
    MaxResults: int
    """The total number of items to return in the response. The default value is 10.
    Range: 1 to 100."""

    NextToken: str
    """If the previous call to ListStudioLifecycleConfigs didn't return the full set
    of Lifecycle Configurations, the call returns a token for getting the next set of
    Lifecycle Configurations. Length: at most 8192."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    AppTypeEquals: literals.StudioLifecycleConfigAppType
    """A parameter to search for the App Type to which the Lifecycle Configuration is
    attached."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only Lifecycle Configurations created on or before the
    specified time."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only Lifecycle Configurations created on or after the
    specified time."""

    ModifiedTimeBefore: TimestampInput
    """A filter that returns only Lifecycle Configurations modified before the
    specified time."""

    ModifiedTimeAfter: TimestampInput
    """A filter that returns only Lifecycle Configurations modified after the
    specified time."""

    SortBy: literals.StudioLifecycleConfigSortKey
    """The property used to sort results. The default value is CreationTime."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is Descending."""


class ListSubscribedWorkteamsRequest(TypedDict, total=False, closed=True):
    NameContains: str
    """A string in the work team name. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    NextToken: str
    """If the result of the previous `ListSubscribedWorkteams` request was truncated,
    the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of work teams to return in each page of the response.
    Range: 1 to 100."""


class ListTagsInput(TypedDict, total=False, closed=True):
    ResourceArn: Required[str]
    """The Amazon Resource Name (ARN) of the resource whose tags you want to
    retrieve. Length: at most 256. Pattern:
    `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`."""

    NextToken: str
    """If the response to the previous `ListTags` request is truncated, SageMaker
    returns this token. Length: at most 8192."""

    MaxResults: int
    """Maximum number of tags to return. Range: at least 50."""


class ListTrainingJobsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """If the result of the previous `ListTrainingJobs` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of training jobs to return in the response. Range: 1 to
    100."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only training jobs created after the specified time
    (timestamp)."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only training jobs created before the specified time
    (timestamp)."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only training jobs modified after the specified time
    (timestamp)."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only training jobs modified before the specified time
    (timestamp)."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.TrainingJobStatus
    """A filter that retrieves only training jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    WarmPoolStatusEquals: literals.WarmPoolResourceStatus
    """A filter that retrieves only training jobs with a specific warm pool status."""

    TrainingPlanArnEquals: str
    """The Amazon Resource Name (ARN); of the training plan to filter training jobs
    by. Length: 50 to 2048."""


class ListTrainingJobsForHyperParameterTuningJobRequest(
    TypedDict,
    total=False,
    closed=True,
):
    HyperParameterTuningJobName: Required[str]
    """Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    NextToken: str
    """If the result of the previous `ListTrainingJobsForHyperParameterTuningJob`
    request was truncated, the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of training jobs to return. The default value is 10. Range:
    1 to 100."""

    StatusEquals: literals.TrainingJobStatus
    """A filter that returns only training jobs with the specified status."""

    SortBy: literals.TrainingJobSortByOptions
    """The field to sort results by. The default is `Name`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""


class TrainingPlanFilter(TypedDict):
    """A filter to apply when listing or searching for training plans."""

    Name: literals.TrainingPlanFilterName
    """The name of the filter field (e.g., Status, InstanceType)."""

    Value: str
    """The value to filter by for the specified field. Length: at most 64."""


class ListTrainingPlansRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """A token to continue pagination if more results are available. Length: at most
    8192."""

    MaxResults: int
    """The maximum number of results to return in the response. Range: 1 to 100."""

    StartTimeAfter: TimestampInput
    """Filter to list only training plans with an actual start time after this date."""

    StartTimeBefore: TimestampInput
    """Filter to list only training plans with an actual start time before this date."""

    SortBy: literals.TrainingPlanSortBy
    """The training plan field to sort the results by (e.g., StartTime, Status)."""

    SortOrder: literals.TrainingPlanSortOrder
    """The order to sort the results (Ascending or Descending)."""

    Filters: list[TrainingPlanFilter]
    """Additional filters to apply to the list of training plans. Items: 1 to 5."""


class ListTrainingSessionsRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """If the response was truncated, use the token returned in the previous response
    to retrieve the next page of results. Length: at most 8192."""

    MaxResults: int
    """The maximum number of training sessions to return in the response. Range: 1 to
    100."""

    CreationTimeAfter: TimestampInput
    """A filter that returns only training sessions created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only training sessions created before the specified
    time."""

    NameContains: str
    """A string in the training session name to filter results. Length: at most 63.
    Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.TrainingSessionStatus
    """A filter that returns only training sessions with the specified status."""


class ListTransformJobsRequest(TypedDict, total=False, closed=True):
    CreationTimeAfter: TimestampInput
    """A filter that returns only transform jobs created after the specified time."""

    CreationTimeBefore: TimestampInput
    """A filter that returns only transform jobs created before the specified time."""

    LastModifiedTimeAfter: TimestampInput
    """A filter that returns only transform jobs modified after the specified time."""

    LastModifiedTimeBefore: TimestampInput
    """A filter that returns only transform jobs modified before the specified time."""

    NameContains: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`."""

    StatusEquals: literals.TransformJobStatus
    """A filter that retrieves only transform jobs with a specific status."""

    SortBy: literals.SortBy
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Descending`."""

    NextToken: str
    """If the result of the previous `ListTransformJobs` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of transform jobs to return in the response. The default
    value is `10`. Range: 1 to 100."""


class ListTrialComponentsRequest(TypedDict, total=False, closed=True):
    ExperimentName: str
    """A filter that returns only components that are part of the specified
    experiment. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialName: str
    """A filter that returns only components that are part of the specified trial.
    Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    SourceArn: str
    """A filter that returns only components that have the specified source Amazon
    Resource Name (ARN). Length: at most 256."""

    CreatedAfter: TimestampInput
    """A filter that returns only components created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only components created before the specified time."""

    SortBy: literals.SortTrialComponentsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of components to return in the response. The default value
    is 10. Range: 1 to 100."""

    NextToken: str
    """If the previous call to `ListTrialComponents` didn't return the full set of
    components, the call returns a token for getting the next set of components.
    Length: at most 8192."""


class ListTrialsRequest(TypedDict, total=False, closed=True):
    ExperimentName: str
    """A filter that returns only trials that are part of the specified experiment.
    Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialComponentName: str
    """A filter that returns only trials that are associated with the specified trial
    component. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    CreatedAfter: TimestampInput
    """A filter that returns only trials created after the specified time."""

    CreatedBefore: TimestampInput
    """A filter that returns only trials created before the specified time."""

    SortBy: literals.SortTrialsBy
    """The property used to sort results. The default value is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order. The default value is `Descending`."""

    MaxResults: int
    """The maximum number of trials to return in the response. The default value is
    10. Range: 1 to 100."""

    NextToken: str
    """If the previous call to `ListTrials` didn't return the full set of trials, the
    call returns a token for getting the next set of trials. Length: at most 8192."""


class ListUltraServersByReservedCapacityRequest(TypedDict, total=False, closed=True):
    ReservedCapacityArn: Required[str]
    """Length: 50 to 2048."""

    MaxResults: int
    """The maximum number of UltraServers to return in the response. The default
    value is 10. Range: 1 to 100."""

    NextToken: str
    """If the previous response was truncated, you receive this token. Length: at
    most 8192."""


class ListUserProfilesRequest(TypedDict, total=False, closed=True):
    NextToken: str
    """If the previous response was truncated, you will receive this token. Length:
    at most 8192."""

    MaxResults: int
    """This parameter defines the maximum number of results that can be return in a
    single response. Range: 1 to 100."""

    SortOrder: literals.SortOrder
    """The sort order for the results. The default is Ascending."""

    SortBy: literals.UserProfileSortKey
    """The parameter by which to sort the results. The default is CreationTime."""

    DomainIdEquals: str
    """A parameter by which to filter the results. Length: at most 63. Pattern:
    `d-(-*[a-z0-9]){1,61}`."""

    UserProfileNameContains: str
    """A parameter by which to filter the results. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class ListWorkforcesRequest(TypedDict, total=False, closed=True):
    SortBy: literals.ListWorkforcesSortByOptions
    """Sort workforces using the workforce name or creation date."""

    SortOrder: literals.SortOrder
    """Sort workforces in ascending or descending order."""

    NameContains: str
    """A filter you can use to search for workforces using part of the workforce
    name. Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`."""

    NextToken: str
    """A token to resume pagination. Length: at most 8192."""

    MaxResults: int
    """The maximum number of workforces returned in the response. Range: 1 to 100."""


class ListWorkteamsRequest(TypedDict, total=False, closed=True):
    SortBy: literals.ListWorkteamsSortByOptions
    """The field to sort results by. The default is `CreationTime`."""

    SortOrder: literals.SortOrder
    """The sort order for results. The default is `Ascending`."""

    NameContains: str
    """A string in the work team's name. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    NextToken: str
    """If the result of the previous `ListWorkteams` request was truncated, the
    response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of work teams to return in each page of the response.
    Range: 1 to 100."""


class PutEndpointPolicyRequest(TypedDict, closed=True):
    EndpointName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ResourcePolicy: str
    """The endpoint policy, as a JSON policy document. Length: 1 to 20480. Pattern:
    `.*(?:[ \\r\\n\\t].*)*.*`."""


class PutModelPackageGroupPolicyInput(TypedDict, closed=True):
    ModelPackageGroupName: str
    """The name of the model group to add a resource policy to. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ResourcePolicy: str
    """Length: 1 to 20480."""


class QueryFilters(TypedDict, total=False):
    """A set of filters to narrow the set of lineage entities connected to the
    `StartArn`(s) returned by the `QueryLineage` API action.
    """

    Types: list[str]
    """Filter the lineage entities connected to the `StartArn` by type. Items: at
    most 5."""

    LineageTypes: list[literals.LineageType]
    """Filter the lineage entities connected to the `StartArn`(s) by the type of the
    lineage entity. Items: at most 4."""

    CreatedBefore: TimestampInput
    """Filter the lineage entities connected to the `StartArn`(s) by created date."""

    CreatedAfter: TimestampInput
    """Filter the lineage entities connected to the `StartArn`(s) after the create
    date."""

    ModifiedBefore: TimestampInput
    """Filter the lineage entities connected to the `StartArn`(s) before the last
    modified date."""

    ModifiedAfter: TimestampInput
    """Filter the lineage entities connected to the `StartArn`(s) after the last
    modified date."""

    Properties: dict[str, str]
    """Filter the lineage entities connected to the `StartArn`(s) by a set if
    property key value pairs. Items: at most 5."""


class QueryLineageRequest(TypedDict, total=False, closed=True):
    StartArns: list[str]
    """A list of resource Amazon Resource Name (ARN) that represent the starting
    point for your lineage query. Items: at most 1."""

    Direction: literals.Direction
    """Associations between lineage entities have a direction."""

    IncludeEdges: bool
    """Setting this value to `True` retrieves not only the entities of interest but
    also the Associations and lineage entities on the path."""

    Filters: QueryFilters
    """A set of filtering parameters that allow you to specify which entities should
    be returned."""

    MaxDepth: int
    """The maximum depth in lineage relationships from the `StartArns` that are
    traversed. Range: at most 10."""

    MaxResults: int
    """Limits the number of vertices in the results. Range: at most 50."""

    NextToken: str
    """Limits the number of vertices in the request. Length: at most 8192."""


class Device(TypedDict, total=False):
    """Information of a particular device."""

    DeviceName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Description: str
    """Length: 1 to 40. Pattern: `[-a-zA-Z0-9_.,;:! ]*`."""

    IotThingName: str
    """Amazon Web Services Internet of Things (IoT) object name. Length: at most 128.
    Pattern: `[a-zA-Z0-9:_-]+`."""


class RegisterDevicesRequest(TypedDict, closed=True):
    DeviceFleetName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Devices: list[Device]
    """A list of devices to register with SageMaker Edge Manager."""

    Tags: NotRequired[list[responses.Tag]]
    """Items: at most 50."""


class RenderableTask(TypedDict):
    """Contains input values for a task."""

    Input: str
    """A JSON object that contains values for the variables defined in the template.
    Length: 2 to 128000."""


class RenderUiTemplateRequest(TypedDict, closed=True):
    UiTemplate: NotRequired[UiTemplate]
    """A `Template` object containing the worker UI template to render."""

    Task: RenderableTask
    """A `RenderableTask` object containing a representative task to render."""

    RoleArn: str
    """The Amazon Resource Name (ARN) that has access to the S3 objects that are used
    by the template. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    HumanTaskUiArn: NotRequired[str]
    """The `HumanTaskUiArn` of the worker UI that you want to render. Length: at most
    1024."""


class RetryPipelineExecutionRequest(TypedDict, total=False, closed=True):
    PipelineExecutionArn: Required[str]
    """Length: at most 2048."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. Length: 32 to 128."""

    ParallelismConfiguration: responses.ParallelismConfiguration
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline."""


class VisibilityConditions(TypedDict, total=False):
    """The list of key-value pairs used to filter your search results."""

    Key: str
    """The key that specifies the tag that you're using to filter the search results.
    Length: 1 to 128. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)`."""

    Value: str
    """The value for the tag that you're using to filter the search results. Length:
    at most 256. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)`."""


class SearchRequest(TypedDict, total=False, closed=True):
    Resource: Required[literals.ResourceType]
    """The name of the SageMaker resource to search for."""

    SearchExpression: views.SearchExpression
    """A Boolean conditional statement."""

    SortBy: str
    """The name of the resource property used to sort the `SearchResults`. The
    default is `LastModifiedTime`. Length: 1 to 255."""

    SortOrder: literals.SearchSortOrder
    """How `SearchResults` are ordered. The default is `Descending`."""

    NextToken: str
    """If more than `MaxResults` resources match the specified `SearchExpression`,
    the response includes a `NextToken`. Length: at most 8192."""

    MaxResults: int
    """The maximum number of results to return. Range: 1 to 100."""

    CrossAccountFilterOption: literals.CrossAccountFilterOption
    """A cross account filter option. Default is `null`."""

    VisibilityConditions: list[VisibilityConditions]
    """Limits the results of your search request to the resources that you can
    access. Items: 1 to 5."""


class SearchTrainingPlanOfferingsRequest(TypedDict, total=False, closed=True):
    InstanceType: literals.ReservedCapacityInstanceType
    """The type of instance you want to search for in the available training plan
    offerings."""

    InstanceCount: int
    """The number of instances you want to reserve in the training plan offerings.
    Range: 0 to 256."""

    UltraServerType: str
    """The type of UltraServer to search for, such as ml.u-p6e-gb200x72. Length: 1 to
    64. Pattern: `ml.[a-z0-9\\-.]+`."""

    UltraServerCount: int
    """Range: at least 1."""

    StartTimeAfter: TimestampInput
    """A filter to search for training plan offerings with a start time after a
    specified date."""

    EndTimeBefore: TimestampInput
    """A filter to search for reserved capacity offerings with an end time before a
    specified date."""

    DurationHours: int
    """The desired duration in hours for the training plan offerings. Range: 1 to
    87600."""

    TargetResources: list[literals.SageMakerResourceName]
    """The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod,
    SageMaker Endpoints, Studio apps) to search for in the offerings. Items: at least
    1."""

    TrainingPlanArn: str
    """The Amazon Resource Name (ARN); of an existing training plan to search for
    extension offerings."""


class SendPipelineExecutionStepFailureRequest(TypedDict, total=False, closed=True):
    CallbackToken: Required[str]
    """The pipeline generated token from the Amazon SQS queue. Length: exactly 10.
    Pattern: `[a-zA-Z0-9]+`."""

    FailureReason: str
    """A message describing why the step failed. Length: at most 256."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. Length: 32 to 128."""


class SendPipelineExecutionStepSuccessRequest(TypedDict, total=False, closed=True):
    CallbackToken: Required[str]
    """The pipeline generated token from the Amazon SQS queue. Length: exactly 10.
    Pattern: `[a-zA-Z0-9]+`."""

    OutputParameters: list[responses.OutputParameter]
    """A list of the output parameters of the callback step. Items: at most 50."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. Length: 32 to 128."""


class StartClusterHealthCheckRequest(TypedDict, closed=True):
    ClusterName: str
    """The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster. Length: at most 256."""

    DeepHealthCheckConfigurations: list[responses.InstanceGroupHealthCheckConfiguration]
    """A list of configurations containing instance group names, EC2 instance IDs,
    and deep health checks to perform. Items: 1 to 99."""


class StartEdgeDeploymentStageRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StageName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StartInferenceExperimentRequest(TypedDict, closed=True):
    Name: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class StartMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""


class StartMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StartNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""


class StartPipelineExecutionRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    """Length: 1 to 2048."""

    PipelineExecutionDisplayName: str
    """Length: 1 to 82. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`."""

    PipelineParameters: list[responses.Parameter]
    """Items: at most 200."""

    PipelineExecutionDescription: str
    """Length: at most 3072."""

    ClientRequestToken: str
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. Length: 32 to 128."""

    ParallelismConfiguration: responses.ParallelismConfiguration
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run."""

    SelectiveExecutionConfig: responses.SelectiveExecutionConfig
    """The selective execution configuration applied to the pipeline run."""

    PipelineVersionId: int
    """Range: at least 1."""

    MlflowExperimentName: str
    """The MLflow experiment name of the pipeline execution. Length: 1 to 256."""

    PipelineVersionAlias: str
    """Length: 1 to 128. Pattern: `[a-zA-Z0-9._\\-]{1,128}`."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that the execution uses.
    Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class StartSessionRequest(TypedDict, closed=True):
    ResourceIdentifier: str
    """The Amazon Resource Name (ARN) of the resource to which the remote connection
    will be established. Length: 1 to 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*\\/.*`."""


class StopAIBenchmarkJobRequest(TypedDict, closed=True):
    AIBenchmarkJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopAIRecommendationJobRequest(TypedDict, closed=True):
    AIRecommendationJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopAutoMLJobRequest(TypedDict, closed=True):
    AutoMLJobName: str
    """The name of the object you are requesting. Length: 1 to 32. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class StopCompilationJobRequest(TypedDict, closed=True):
    CompilationJobName: str
    """The name of the model compilation job to stop. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopEdgeDeploymentStageRequest(TypedDict, closed=True):
    EdgeDeploymentPlanName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StageName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopEdgePackagingJobRequest(TypedDict, closed=True):
    EdgePackagingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopHyperParameterTuningJobRequest(TypedDict, closed=True):
    HyperParameterTuningJobName: str
    """Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class StopInferenceExperimentRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    ModelVariantActions: Required[dict[str, literals.ModelVariantAction]]
    """Array of key-value pairs, with names of variants mapped to actions. Items: 1
    to 2."""

    DesiredModelVariants: list[ModelVariantConfig]
    """An array of `ModelVariantConfig` objects. Items: 1 to 2."""

    DesiredState: literals.InferenceExperimentStopDesiredState
    """The desired state of the experiment after stopping."""

    Reason: str
    """The reason for stopping the experiment. Length: at most 1024."""


class StopInferenceRecommendationsJobRequest(TypedDict, closed=True):
    JobName: str
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""


class StopJobRequest(TypedDict, closed=True):
    JobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    JobCategory: literals.JobCategory


class StopLabelingJobRequest(TypedDict, closed=True):
    LabelingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopMlflowTrackingServerRequest(TypedDict, closed=True):
    TrackingServerName: str
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""


class StopMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopNotebookInstanceInput(TypedDict, closed=True):
    NotebookInstanceName: str
    """The name of the notebook instance to terminate. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""


class StopOptimizationJobRequest(TypedDict, closed=True):
    OptimizationJobName: str
    """The name that you assigned to the optimization job. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopPipelineExecutionRequest(TypedDict, closed=True):
    PipelineExecutionArn: str
    """Length: at most 2048."""

    ClientRequestToken: NotRequired[str]
    """A unique, case-sensitive identifier that you provide to ensure the idempotency
    of the operation. Length: 32 to 128."""


class StopProcessingJobRequest(TypedDict, closed=True):
    ProcessingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopTrainingJobRequest(TypedDict, closed=True):
    TrainingJobName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopTrainingSessionRequest(TypedDict, closed=True):
    TrainingSessionName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class StopTransformJobRequest(TypedDict, closed=True):
    TransformJobName: str
    """The name of the batch transform job to stop. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class UpdateActionRequest(TypedDict, total=False, closed=True):
    ActionName: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Description: str
    """Length: at most 3072."""

    Status: literals.ActionStatus
    Properties: dict[str, str]
    """Items: at most 30."""

    PropertiesToRemove: list[str]


class UpdateAppImageConfigRequest(TypedDict, total=False, closed=True):
    AppImageConfigName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    KernelGatewayImageConfig: responses.KernelGatewayImageConfig
    """The new KernelGateway app to run on the image."""

    JupyterLabAppImageConfig: responses.JupyterLabAppImageConfig
    """The JupyterLab app running on the image."""

    CodeEditorAppImageConfig: responses.CodeEditorAppImageConfig
    """The Code Editor app running on the image."""


class UpdateArtifactRequest(TypedDict, total=False, closed=True):
    ArtifactArn: Required[str]
    """Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:artifact/.*`."""

    ArtifactName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Properties: dict[str, str]
    """Items: at most 30."""

    PropertiesToRemove: list[str]


class UpdateClusterRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """Specify the name of the SageMaker HyperPod cluster you want to update. Length:
    at most 256."""

    InstanceGroups: list[ClusterInstanceGroupSpecification]
    """Items: 1 to 100."""

    RestrictedInstanceGroups: list[ClusterRestrictedInstanceGroupSpecification]
    """The specialized instance groups for training models like Amazon Nova to be
    created in the SageMaker HyperPod cluster. Items: 1 to 100."""

    RestrictedInstanceGroupsConfig: ClusterRestrictedInstanceGroupsConfig
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster."""

    TieredStorageConfig: responses.ClusterTieredStorageConfig
    """Updates the configuration for managed tier checkpointing on the HyperPod
    cluster."""

    NodeRecovery: literals.ClusterNodeRecovery
    """The node recovery mode to be applied to the SageMaker HyperPod cluster."""

    InstanceGroupsToDelete: list[str]
    """Specify the names of the instance groups to delete. Items: at most 100."""

    NodeProvisioningMode: literals.ClusterNodeProvisioningMode
    """Determines how instance provisioning is handled during cluster operations."""

    ClusterRole: str
    """The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes for
    cluster autoscaling operations. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    AutoScaling: ClusterAutoScalingConfig
    """Updates the autoscaling configuration for the cluster."""

    Orchestrator: responses.ClusterOrchestrator
    """The type of orchestrator used for the SageMaker HyperPod cluster."""


class UpdateClusterExtensionRequest(TypedDict, total=False, closed=True):
    ClusterArn: Required[str]
    """The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the
    extension is installed. Length: at most 256."""

    ExtensionArn: Required[str]
    """Length: 1 to 256."""

    ExtensionVersion: str
    """The version to update the extension to, in `MAJOR.MINOR.PATCH` format. Length:
    1 to 64. Pattern: `[0-9]+\\.[0-9]+\\.[0-9]+`."""

    ConfigurationValues: str
    """The configuration changes to apply, as a JSON object serialized as a string.
    Length: 1 to 10240."""

    ClientToken: str
    """A unique, case-sensitive identifier that you provide so that the request is
    idempotent. Length: at most 64. Pattern: `[\\x21-\\x7E]+`."""


class UpdateClusterSchedulerConfigRequest(TypedDict, closed=True):
    ClusterSchedulerConfigId: str
    """ID of the cluster policy. Length: at most 12. Pattern: `[a-z0-9]{12}`."""

    TargetVersion: int
    SchedulerConfig: NotRequired[responses.SchedulerConfig]
    """Cluster policy configuration."""

    Description: NotRequired[str]
    """Description of the cluster policy. Length: at most 1024. Pattern:
    `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""


class UpdateClusterSoftwareInstanceGroupSpecification(TypedDict):
    """The configuration that describes specifications of the instance groups to
    update.
    """

    InstanceGroupName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    ImageReleaseVersion: NotRequired[str]
    """The version of the HyperPod-managed AMI to update to for the instance group.
    Length: at most 64. Pattern: `[0-9]+\\.[0-9]+\\.[0-9]+`."""


class UpdateClusterSoftwareRequest(TypedDict, total=False, closed=True):
    ClusterName: Required[str]
    """Specify the name or the Amazon Resource Name (ARN) of the SageMaker HyperPod
    cluster you want to update for security patching. Length: at most 256."""

    InstanceGroups: list[UpdateClusterSoftwareInstanceGroupSpecification]
    """The array of instance groups for which to update AMI versions. Items: 1 to
    100."""

    DeploymentConfig: responses.DeploymentConfiguration
    """The configuration to use when updating the AMI versions."""

    ImageId: str
    """When configuring your HyperPod cluster, you can specify an image ID using one
    of the following options: `HyperPodPublicAmiId`, `CustomAmiId`, `default`.
    Length: 7 to 21. Pattern: `(ami-[0-9a-fA-F]{8,17}|default)`."""


class GitConfigForUpdate(TypedDict, total=False):
    """Specifies configuration details for a Git repository when the repository is
    updated.
    """

    SecretArn: str
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the credentials used to access the git repository. Length: 1
    to 2048."""


class UpdateCodeRepositoryInput(TypedDict, closed=True):
    CodeRepositoryName: str
    """The name of the Git repository to update. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    GitConfig: NotRequired[GitConfigForUpdate]
    """The configuration of the git repository, including the URL and the Amazon
    Resource Name (ARN) of the Amazon Web Services Secrets Manager secret that
    contains the credentials used to access the repository."""


class UpdateComputeQuotaRequest(TypedDict, total=False, closed=True):
    ComputeQuotaId: Required[str]
    """ID of the compute allocation definition. Pattern: `[a-z0-9]{12}`."""

    TargetVersion: Required[int]
    ComputeQuotaConfig: ComputeQuotaConfig
    """Configuration of the compute allocation definition."""

    ComputeQuotaTarget: responses.ComputeQuotaTarget
    """The target entity to allocate compute resources to."""

    ActivationState: literals.ActivationState
    """The state of the compute allocation being described. Default is `Enabled`."""

    Description: str
    """Description of the compute allocation definition. Length: at most 1024.
    Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""


class UpdateContextRequest(TypedDict, total=False, closed=True):
    ContextName: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`."""

    Description: str
    """Length: at most 3072."""

    Properties: dict[str, str]
    """Items: at most 30."""

    PropertiesToRemove: list[str]


class UpdateDeviceFleetRequest(TypedDict, total=False, closed=True):
    DeviceFleetName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    RoleArn: str
    """Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Description: str
    """Length: 1 to 800. Pattern: `[-a-zA-Z0-9_.,;:! ]*`."""

    OutputConfig: Required[responses.EdgeOutputConfig]
    """Output configuration for storing sample data collected by the fleet."""

    EnableIotRoleAlias: bool
    """Whether to create an Amazon Web Services IoT Role Alias during device fleet
    creation."""


class UpdateDevicesRequest(TypedDict, closed=True):
    DeviceFleetName: str
    """The name of the fleet the devices belong to. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Devices: list[Device]
    """List of devices to register with Edge Manager agent."""


class RStudioServerProDomainSettingsForUpdate(TypedDict, total=False):
    """A collection of settings that update the current configuration for the
    `RStudioServerPro` Domain-level app.
    """

    DomainExecutionRoleArn: Required[str]
    """The execution role for the `RStudioServerPro` Domain-level app. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    DefaultResourceSpec: responses.ResourceSpec
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    RStudioConnectUrl: str
    """A URL pointing to an RStudio Connect server."""

    RStudioPackageManagerUrl: str
    """A URL pointing to an RStudio Package Manager server."""


class DomainSettingsForUpdate(TypedDict, total=False):
    """A collection of `Domain` configuration settings to update."""

    RStudioServerProDomainSettingsForUpdate: RStudioServerProDomainSettingsForUpdate
    """A collection of `RStudioServerPro` Domain-level app settings to update."""

    ExecutionRoleIdentityConfig: literals.ExecutionRoleIdentityConfig
    """The configuration for attaching a SageMaker AI user profile name to the
    execution role as a sts:SourceIdentity key."""

    SecurityGroupIds: list[str]
    """The security groups for the Amazon Virtual Private Cloud that the `Domain`
    uses for communication between Domain-level apps and user apps. Items: at most 3."""

    TrustedIdentityPropagationSettings: responses.TrustedIdentityPropagationSettings
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain."""

    DockerSettings: responses.DockerSettings
    """A collection of settings that configure the domain's Docker interaction."""

    AmazonQSettings: responses.AmazonQSettings
    """A collection of settings that configure the Amazon Q experience within the
    domain."""

    UnifiedStudioSettings: responses.UnifiedStudioSettings
    """The settings that apply to an SageMaker AI domain when you use it in Amazon
    SageMaker Unified Studio."""

    IpAddressType: literals.IPAddressType


class UpdateDomainRequest(TypedDict, total=False, closed=True):
    DomainId: Required[str]
    """The ID of the domain to be updated. Length: at most 63. Pattern:
    `d-(-*[a-z0-9]){1,61}`."""

    DefaultUserSettings: responses.UserSettings
    DomainSettingsForUpdate: DomainSettingsForUpdate
    """A collection of `DomainSettings` configuration values to update."""

    AppSecurityGroupManagement: literals.AppSecurityGroupManagement
    """The entity that creates and manages the required security groups for inter-app
    communication in `VPCOnly` mode."""

    DefaultSpaceSettings: responses.DefaultSpaceSettings
    """The default settings for shared spaces that users create in the domain."""

    SubnetIds: list[str]
    """The VPC subnets that Studio uses for communication. Items: 1 to 16."""

    AppNetworkAccessType: literals.AppNetworkAccessType
    """Specifies the VPC used for non-EFS traffic."""

    TagPropagation: literals.TagPropagation
    """Indicates whether custom tag propagation is supported for the domain. Defaults
    to `DISABLED`."""

    HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation
    """Indicates whether to create a home EFS file system for the domain."""

    VpcId: str
    """The identifier for the VPC used by the domain for network communication.
    Length: at most 32. Pattern: `[-0-9a-zA-Z]+`."""


class VariantProperty(TypedDict):
    """Specifies a production variant property type for an Endpoint."""

    VariantPropertyType: literals.VariantPropertyType


class UpdateEndpointInput(TypedDict, total=False, closed=True):
    EndpointName: Required[str]
    """The name of the endpoint whose configuration you want to update. Length: at
    most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    EndpointConfigName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    RetainAllVariantProperties: bool
    """When updating endpoint resources, enables or disables the retention of variant
    properties, such as the instance count or the variant weight. The default is
    `false`."""

    ExcludeRetainedVariantProperties: list[VariantProperty]
    """When you are updating endpoint resources with `RetainAllVariantProperties`,
    whose value is set to `true`, `ExcludeRetainedVariantProperties` specifies the
    list of type VariantProperty to override with the values provided by
    `EndpointConfig`. Items: at most 3."""

    DeploymentConfig: responses.DeploymentConfig
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations."""

    RetainDeploymentConfig: bool
    """Specifies whether to reuse the last deployment configuration. The default
    value is false (the configuration is not reused)."""


class ProductionVariantServerlessUpdateConfig(TypedDict, total=False):
    """Specifies the serverless update concurrency configuration for an endpoint
    variant.
    """

    MaxConcurrency: int
    """The updated maximum number of concurrent invocations your serverless endpoint
    can process. Range: 1 to 200."""

    ProvisionedConcurrency: int
    """The updated amount of provisioned concurrency to allocate for the serverless
    endpoint. Range: 1 to 200."""


class DesiredWeightAndCapacity(TypedDict, total=False):
    """Specifies weight and capacity values for a production variant."""

    VariantName: Required[str]
    """The name of the variant to update. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DesiredWeight: FloatInput
    """Range: at least 0."""

    DesiredInstanceCount: int
    """The variant's capacity. Range: at least 0."""

    ServerlessUpdateConfig: ProductionVariantServerlessUpdateConfig
    """Specifies the serverless update concurrency configuration for an endpoint
    variant."""


class UpdateEndpointWeightsAndCapacitiesInput(TypedDict, closed=True):
    EndpointName: str
    """The name of an existing SageMaker endpoint. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DesiredWeightsAndCapacities: list[DesiredWeightAndCapacity]
    """An object that provides new capacity and weight values for a variant. Items:
    at least 1."""


class UpdateExperimentRequest(TypedDict, total=False, closed=True):
    ExperimentName: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    DisplayName: str
    """The name of the experiment as displayed. Length: 1 to 120. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Description: str
    """Length: at most 3072."""


class OnlineStoreConfigUpdate(TypedDict, total=False):
    """Updates the feature group online store configuration."""

    TtlDuration: responses.TtlDuration
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`."""

    StorageType: literals.StorageType
    """The online store storage type to migrate the feature group to."""


class ThroughputConfigUpdate(TypedDict, total=False):
    """The new throughput configuration for the feature group."""

    ThroughputMode: literals.ThroughputMode
    """Target throughput mode of the feature group."""

    ProvisionedReadCapacityUnits: int
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling. Range: 0
    to 10000000."""

    ProvisionedWriteCapacityUnits: int
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling. Range: 0 to 10000000."""


class UpdateFeatureGroupRequest(TypedDict, total=False, closed=True):
    FeatureGroupName: Required[str]
    """The name or Amazon Resource Name (ARN) of the feature group that you're
    updating. Length: 1 to 256."""

    FeatureAdditions: list[responses.FeatureDefinition]
    """Items: 1 to 100."""

    OnlineStoreConfig: OnlineStoreConfigUpdate
    ThroughputConfig: ThroughputConfigUpdate


class UpdateFeatureMetadataRequest(TypedDict, total=False, closed=True):
    FeatureGroupName: Required[str]
    """The name or Amazon Resource Name (ARN) of the feature group containing the
    feature that you're updating. Length: 1 to 256."""

    FeatureName: Required[str]
    """The name of the feature that you're updating. Length: 1 to 64. Pattern:
    `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`."""

    Description: str
    """A description that you can write to better describe the feature. Length: at
    most 255."""

    ParameterAdditions: list[responses.FeatureParameter]
    """A list of key-value pairs that you can add to better describe the feature.
    Items: at most 25."""

    ParameterRemovals: list[str]
    """A list of parameter keys that you can specify to remove parameters that
    describe your feature. Items: at most 25."""


class UpdateHubRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    HubDescription: str
    """A description of the updated hub. Length: at most 1023."""

    HubDisplayName: str
    """Length: at most 255."""

    HubSearchKeywords: list[str]
    """The searchable keywords for the hub. Items: at most 50."""


class UpdateHubContentRequest(TypedDict, total=False, closed=True):
    HubName: Required[str]
    """The name of the SageMaker hub that contains the hub content you want to
    update."""

    HubContentName: Required[str]
    """The name of the hub content resource that you want to update. Length: at most
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentType: Required[literals.HubContentType]
    """The content type of the resource that you want to update."""

    HubContentVersion: Required[str]
    """Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    HubContentDisplayName: str
    """Length: at most 255."""

    HubContentDescription: str
    """Length: at most 1023."""

    HubContentMarkdown: str
    """A string that provides a description of the hub content. Length: at most
    170391."""

    HubContentSearchKeywords: list[str]
    """The searchable keywords of the hub content. Items: at most 50."""

    SupportStatus: literals.HubContentSupportStatus
    """Indicates the current status of the hub content resource."""


class UpdateHubContentReferenceRequest(TypedDict, closed=True):
    HubName: str
    """The name of the SageMaker hub that contains the hub content you want to
    update."""

    HubContentName: str
    """The name of the hub content resource that you want to update. Length: at most
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentType: literals.HubContentType
    """The content type of the resource that you want to update."""

    MinVersion: NotRequired[str]
    """The minimum hub content version of the referenced model that you want to use.
    Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""


class UpdateImageRequest(TypedDict, total=False, closed=True):
    DeleteProperties: list[str]
    """Items: at most 2."""

    Description: str
    """Length: 1 to 512."""

    DisplayName: str
    """Length: 1 to 128. Pattern: `\\S(.*\\S)?`."""

    ImageName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    RoleArn: str
    """The new ARN for the IAM role that enables Amazon SageMaker AI to perform tasks
    on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class UpdateImageVersionRequest(TypedDict, total=False, closed=True):
    ImageName: Required[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    Alias: str
    """Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`."""

    Version: int
    """Range: at least 0."""

    AliasesToAdd: list[str]
    AliasesToDelete: list[str]
    VendorGuidance: literals.VendorGuidance
    """The availability of the image version specified by the maintainer."""

    JobType: literals.JobType
    """Indicates SageMaker AI job type compatibility."""

    MLFramework: str
    """The machine learning framework vended in the image version. Length: 1 to 128.
    Pattern: `[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?`."""

    ProgrammingLang: str
    """The supported programming language and its version. Length: 1 to 128. Pattern:
    `[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?`."""

    Processor: literals.Processor
    """Indicates CPU or GPU compatibility."""

    Horovod: bool
    """Indicates Horovod compatibility."""

    ReleaseNotes: str
    """The maintainer description of the image version. Length: 1 to 255."""


class UpdateInferenceComponentInput(TypedDict, total=False, closed=True):
    InferenceComponentName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    Specification: InferenceComponentSpecification
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources."""

    Specifications: list[InferenceComponentSpecification]
    """A list of specification objects for the inference component, one per instance
    type. Items: 1 to 5."""

    RuntimeConfig: InferenceComponentRuntimeConfig
    """Runtime settings for a model that is deployed with an inference component."""

    DeploymentConfig: responses.InferenceComponentDeploymentConfig


class UpdateInferenceComponentRuntimeConfigInput(TypedDict, closed=True):
    InferenceComponentName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    DesiredRuntimeConfig: InferenceComponentRuntimeConfig
    """Runtime settings for a model that is deployed with an inference component."""


class UpdateInferenceExperimentRequest(TypedDict, total=False, closed=True):
    Name: Required[str]
    """The name of the inference experiment to be updated. Length: 1 to 120. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Schedule: InferenceExperimentSchedule
    """The duration for which the inference experiment will run."""

    Description: str
    """Length: at most 1024."""

    ModelVariants: list[ModelVariantConfig]
    """An array of `ModelVariantConfig` objects. Items: 1 to 2."""

    DataStorageConfig: responses.InferenceExperimentDataStorageConfig
    """The Amazon S3 location and configuration for storing inference request and
    response data."""

    ShadowModeConfig: responses.ShadowModeConfig
    """The configuration of `ShadowMode` inference experiment type."""


class UpdateInferenceRouterInput(TypedDict, closed=True):
    InferenceRouterName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    RoutingTargets: list[responses.RoutingTarget]
    """The complete list of routing targets for the inference router. Items: 1 to 20."""


class UpdateMlflowAppRequest(TypedDict, total=False, closed=True):
    Arn: Required[str]
    """The ARN of the MLflow App to update. Length: 1 to 128."""

    Name: str
    """The name of the MLflow App to update. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    ArtifactStoreUri: str
    """The new S3 URI for the general purpose bucket to use as the artifact store for
    the MLflow App. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ModelRegistrationMode: literals.ModelRegistrationMode
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. If not specified, `AutomaticModelRegistration`
    defaults to `AutoModelRegistrationEnabled`"""

    WeeklyMaintenanceWindowStart: str
    """The new weekly maintenance window start day and time to update. Length: at
    most 9. Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`."""

    DefaultDomainIdList: list[str]
    """List of SageMaker Domain IDs for which this MLflow App is the default."""

    AccountDefaultStatus: literals.AccountDefaultStatus
    """Indicates whether this this MLflow App is the default for the account."""


class UpdateMlflowTrackingServerRequest(TypedDict, total=False, closed=True):
    TrackingServerName: Required[str]
    """The name of the MLflow Tracking Server to update. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    ArtifactStoreUri: str
    """The new S3 URI for the general purpose bucket to use as the artifact store for
    the MLflow Tracking Server. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    TrackingServerSize: literals.TrackingServerSize
    """The new size for the MLflow Tracking Server."""

    AutomaticModelRegistration: bool
    """Whether to enable or disable automatic registration of new MLflow models to
    the SageMaker Model Registry. If not specified, `AutomaticModelRegistration`
    defaults to `False`"""

    WeeklyMaintenanceWindowStart: str
    """The new weekly maintenance window start day and time to update. Length: at
    most 9. Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`."""

    S3BucketOwnerAccountId: str
    """The new expected Amazon Web Services account ID that owns the Amazon S3 bucket
    for artifact storage. Length: exactly 12. Pattern: `\\d+`."""

    S3BucketOwnerVerification: bool
    """Whether to enable or disable Amazon S3 Bucket Owenrship Verifaction whenever
    the MLflow Tracking Server interacts with Amazon Amazon S3."""


class UpdateModelCardRequest(TypedDict, total=False, closed=True):
    ModelCardName: Required[str]
    """Length: 1 to 256."""

    Content: str
    """The updated model card content. Length: at most 100000."""

    ModelCardStatus: literals.ModelCardStatus
    """The approval status of the model card within your organization."""


class UpdateModelPackageInput(TypedDict, total=False, closed=True):
    ModelPackageArn: Required[str]
    """Length: 1 to 2048."""

    ModelApprovalStatus: literals.ModelApprovalStatus
    ModelPackageRegistrationType: literals.ModelPackageRegistrationType
    ApprovalDescription: str
    """A description for the approval status of the model. Length: at most 1024."""

    CustomerMetadataProperties: dict[str, str]
    """The metadata properties associated with the model package versions. Items: 1
    to 50."""

    CustomerMetadataPropertiesToRemove: list[str]
    """The metadata properties associated with the model package versions to remove."""

    AdditionalInferenceSpecificationsToAdd: list[
        responses.AdditionalInferenceSpecificationDefinition
    ]
    """An array of additional Inference Specification objects to be added to the
    existing array additional Inference Specification. Items: 1 to 15."""

    InferenceSpecification: responses.InferenceSpecification
    """Specifies details about inference jobs that you can run with models based on
    this model package, including the following information..."""

    SourceUri: str
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{N}\\p{P}]{0,1024}`."""

    ModelCard: responses.ModelPackageModelCard
    ModelLifeCycle: responses.ModelLifeCycle
    """A structure describing the current state of the model in its life cycle."""

    ClientToken: str
    """A unique token that guarantees that the call to this API is idempotent.
    Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`."""


class UpdateMonitoringAlertRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringAlertName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DatapointsToAlert: int
    """Within `EvaluationPeriod`, how many execution failures will raise an alert.
    Range: 1 to 100."""

    EvaluationPeriod: int
    """The number of most recent monitoring executions to consider when evaluating
    alert status. Range: 1 to 100."""


class UpdateMonitoringScheduleRequest(TypedDict, closed=True):
    MonitoringScheduleName: str
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringScheduleConfig: MonitoringScheduleConfig
    """The configuration object that specifies the monitoring schedule and defines
    the monitoring job."""


class UpdateNotebookInstanceInput(TypedDict, total=False, closed=True):
    NotebookInstanceName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceType: literals.InstanceType
    """The Amazon ML compute instance type."""

    IpAddressType: literals.IPAddressType
    PlatformIdentifier: str
    """The platform identifier of the notebook instance runtime environment. Length:
    at most 20."""

    RoleArn: str
    """The Amazon Resource Name (ARN) of the IAM role that SageMaker AI can assume to
    access the notebook instance. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    LifecycleConfigName: str
    """The name of a lifecycle configuration to associate with the notebook instance.
    Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    DisassociateLifecycleConfig: bool
    """Set to `true` to remove the notebook instance lifecycle configuration
    currently associated with the notebook instance."""

    VolumeSizeInGB: int
    """The size, in GB, of the ML storage volume to attach to the notebook instance.
    The default value is 5 GB. Range: 5 to 16384."""

    DefaultCodeRepository: str
    """The Git repository to associate with the notebook instance as its default code
    repository. Length: 1 to 1024. Pattern:
    `https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    AdditionalCodeRepositories: list[str]
    """An array of up to three Git repositories to associate with the notebook
    instance. Items: at most 3."""

    AcceleratorTypes: list[literals.NotebookInstanceAcceleratorType]
    """This parameter is no longer supported."""

    DisassociateAcceleratorTypes: bool
    """This parameter is no longer supported."""

    DisassociateDefaultCodeRepository: bool
    """The name or URL of the default Git repository to remove from this notebook
    instance."""

    DisassociateAdditionalCodeRepositories: bool
    """A list of names or URLs of the default Git repositories to remove from this
    notebook instance."""

    RootAccess: literals.RootAccess
    """Whether root access is enabled or disabled for users of the notebook instance.
    The default value is `Enabled`."""

    InstanceMetadataServiceConfiguration: responses.InstanceMetadataServiceConfiguration
    """Information on the IMDS configuration of the notebook instance"""


class UpdateNotebookInstanceLifecycleConfigInput(TypedDict, total=False, closed=True):
    NotebookInstanceLifecycleConfigName: Required[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    OnCreate: list[responses.NotebookInstanceLifecycleHook]
    """The shell script that runs only once, when you create a notebook instance.
    Items: at most 1."""

    OnStart: list[responses.NotebookInstanceLifecycleHook]
    """The shell script that runs every time you start a notebook instance, including
    when you create the notebook instance. Items: at most 1."""


class UpdatePartnerAppRequest(TypedDict, total=False, closed=True):
    Arn: Required[str]
    """The ARN of the SageMaker Partner AI App to update. Length: 1 to 128."""

    MaintenanceConfig: responses.PartnerAppMaintenanceConfig
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    Tier: str
    """Indicates the instance type and size of the cluster attached to the SageMaker
    Partner AI App. Length: at most 64. Pattern: `(?!\\s*$).+`."""

    ApplicationConfig: responses.PartnerAppConfig
    """Configuration settings for the SageMaker Partner AI App."""

    IdcConfig: IdcConfigInput
    """Specifies the Amazon Web Services IAM Identity Center configuration for the
    SageMaker Partner AI App."""

    AuthType: literals.PartnerAppAuthType
    """The authorization type that users use to access the SageMaker Partner AI App."""

    EnableIamSessionBasedIdentity: bool
    """When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services
    IAM session name or the authenticated IAM user as the identity of the SageMaker
    Partner AI App user."""

    EnableAutoMinorVersionUpgrade: bool
    """When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to
    the latest minor version during the next scheduled maintenance window, if one is
    available."""

    AppVersion: str
    """The semantic version to upgrade the SageMaker Partner AI App to. Length: at
    most 64. Pattern: `\\d+\\.\\d+`."""

    ClientToken: str
    """A unique token that guarantees that the call to this API is idempotent.
    Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`."""

    Tags: list[responses.Tag]
    """Each tag consists of a key and an optional value. Items: at most 50."""


class UpdatePipelineRequest(TypedDict, total=False, closed=True):
    PipelineName: Required[str]
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    PipelineDisplayName: str
    """Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`."""

    PipelineDefinition: str
    """The JSON pipeline definition. Length: 1 to 1048576. Pattern: `.*(?:[
    \\r\\n\\t].*)*`."""

    PipelineDefinitionS3Location: PipelineDefinitionS3Location
    """The location of the pipeline definition stored in Amazon S3."""

    PipelineDescription: str
    """Length: at most 3072."""

    RoleArn: str
    """The Amazon Resource Name (ARN) that the pipeline uses to execute. Length: 20
    to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ParallelismConfiguration: responses.ParallelismConfiguration
    """If specified, it applies to all executions of this pipeline by default."""

    PipelineVersionAliases: list[str]
    """The aliases to assign to the new pipeline version that this update creates.
    Items: at most 10."""


class UpdatePipelineExecutionRequest(TypedDict, total=False, closed=True):
    PipelineExecutionArn: Required[str]
    """Length: at most 2048."""

    PipelineExecutionDescription: str
    """Length: at most 3072."""

    PipelineExecutionDisplayName: str
    """Length: 1 to 82. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`."""

    ParallelismConfiguration: responses.ParallelismConfiguration
    """This configuration, if specified, overrides the parallelism configuration of
    the parent pipeline for this specific run."""


class AliasOperations(TypedDict, total=False):
    """The aliases to add to and remove from a pipeline version."""

    Add: list[str]
    """The aliases to add to the pipeline version. Items: at most 10."""

    Remove: list[str]
    """The aliases to remove from the pipeline version. Items: at most 10."""


class UpdatePipelineVersionRequest(TypedDict, total=False, closed=True):
    PipelineArn: Required[str]
    """Length: at most 2048."""

    PipelineVersionId: Required[int]
    """Range: at least 1."""

    PipelineVersionDisplayName: str
    """Length: 1 to 82. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`."""

    PipelineVersionDescription: str
    """Length: at most 3072."""

    PipelineVersionAliasOperations: AliasOperations
    """The aliases to add to or remove from the pipeline version."""


class ServiceCatalogProvisioningUpdateDetails(TypedDict, total=False):
    """Details that you specify to provision a service catalog product."""

    ProvisioningArtifactId: str
    """Length: 1 to 100. Pattern: `[a-zA-Z0-9_\\-]*`."""

    ProvisioningParameters: list[responses.ProvisioningParameter]
    """A list of key value pairs that you specify when you provision a product."""


class CfnStackUpdateParameter(TypedDict):
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    Key: str
    """The name of the CloudFormation parameter. Length: 1 to 255. Pattern:
    `.{1,255}`."""

    Value: NotRequired[str]
    """The value of the CloudFormation parameter. Length: at most 4096. Pattern:
    `.{0,4096}`."""


class CfnUpdateTemplateProvider(TypedDict):
    """Contains configuration details for updating an existing CloudFormation
    template provider in the project.
    """

    TemplateName: str
    """The unique identifier of the template to update within the project. Length: 1
    to 32. Pattern: `(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    TemplateURL: str
    """The Amazon S3 URL of the CloudFormation template. Length: 1 to 1024. Pattern:
    `(?=.{1,1024}$)(https)://([^/]+)/(.+)`."""

    Parameters: NotRequired[list[CfnStackUpdateParameter]]
    """An array of CloudFormation stack parameters. Items: at most 180."""


class UpdateTemplateProvider(TypedDict, total=False):
    """Contains configuration details for updating an existing template provider in
    the project.
    """

    CfnTemplateProvider: CfnUpdateTemplateProvider
    """The CloudFormation template provider configuration to update."""


class UpdateProjectInput(TypedDict, total=False, closed=True):
    ProjectName: Required[str]
    """Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""

    ProjectDescription: str
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    ServiceCatalogProvisioningUpdateDetails: ServiceCatalogProvisioningUpdateDetails
    """The product ID and provisioning artifact ID to provision a service catalog."""

    Tags: list[responses.Tag]
    """An array of key-value pairs. Items: at most 50."""

    TemplateProvidersToUpdate: list[UpdateTemplateProvider]
    """Items: exactly 1."""


class UpdateSpaceRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    SpaceName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    SpaceSettings: NotRequired[responses.SpaceSettings]
    SpaceDisplayName: NotRequired[str]
    """The name of the space that appears in the Amazon SageMaker Studio UI. Length:
    at most 64. Pattern: `(?!\\s*$).+`."""


class ProfilerConfigForUpdate(TypedDict, total=False):
    """Configuration information for updating the Amazon SageMaker Debugger profile
    parameters, system and framework metrics configurations, and storage paths.
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
    """To turn off Amazon SageMaker Debugger monitoring and profiling while a
    training job is in progress, set to `True`."""


class ResourceConfigForUpdate(TypedDict):
    """The `ResourceConfig` to update `KeepAlivePeriodInSeconds`."""

    KeepAlivePeriodInSeconds: int
    """The `KeepAlivePeriodInSeconds` value specified in the `ResourceConfig` to
    update. Range: 0 to 21600."""


class RemoteDebugConfigForUpdate(TypedDict, total=False):
    """Configuration for remote debugging for the UpdateTrainingJob API."""

    EnableRemoteDebug: bool
    """If set to True, enables remote debugging."""


class UpdateTrainingJobRequest(TypedDict, total=False, closed=True):
    TrainingJobName: Required[str]
    """The name of a training job to update the Debugger profiling configuration.
    Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ProfilerConfig: ProfilerConfigForUpdate
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths."""

    ProfilerRuleConfigurations: list[responses.ProfilerRuleConfiguration]
    """Configuration information for Amazon SageMaker Debugger rules for profiling
    system and framework metrics. Items: at most 20."""

    ResourceConfig: ResourceConfigForUpdate
    """The training job `ResourceConfig` to update warm pool retention length."""

    RemoteDebugConfig: RemoteDebugConfigForUpdate
    """Configuration for remote debugging while the training job is running."""


class UpdateTrialRequest(TypedDict, closed=True):
    TrialName: str
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    DisplayName: NotRequired[str]
    """The name of the trial as displayed. Length: 1 to 120. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class UpdateTrialComponentRequest(TypedDict, total=False, closed=True):
    TrialComponentName: Required[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    DisplayName: str
    """The name of the component as displayed. Length: 1 to 120. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    Status: responses.TrialComponentStatus
    StartTime: TimestampInput
    """When the component started."""

    EndTime: TimestampInput
    """When the component ended."""

    Parameters: dict[str, TrialComponentParameterValue]
    """Replaces all of the component's hyperparameters with the specified
    hyperparameters or add new hyperparameters. Items: at most 300."""

    ParametersToRemove: list[str]
    """The hyperparameters to remove from the component."""

    InputArtifacts: dict[str, responses.TrialComponentArtifact]
    """Replaces all of the component's input artifacts with the specified artifacts
    or adds new input artifacts. Items: at most 60."""

    InputArtifactsToRemove: list[str]
    OutputArtifacts: dict[str, responses.TrialComponentArtifact]
    """Replaces all of the component's output artifacts with the specified artifacts
    or adds new output artifacts. Items: at most 60."""

    OutputArtifactsToRemove: list[str]


class UpdateUserProfileRequest(TypedDict, closed=True):
    DomainId: str
    """Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`."""

    UserProfileName: str
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    UserSettings: NotRequired[responses.UserSettings]


class UpdateWorkforceRequest(TypedDict, total=False, closed=True):
    WorkforceName: Required[str]
    """The name of the private workforce that you want to update. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`."""

    SourceIpConfig: responses.SourceIpConfig
    """A list of one to ten worker IP address ranges (CIDRs) that can be used to
    access tasks assigned to this workforce."""

    OidcConfig: OidcConfig
    """Use this parameter to update your OIDC Identity Provider (IdP) configuration
    for a workforce made using your own IdP."""

    WorkforceVpcConfig: WorkforceVpcConfigRequest
    """Use this parameter to update your VPC configuration for a workforce."""

    IpAddressType: literals.WorkforceIpAddressType
    """Use this parameter to specify whether you want `IPv4` only or `dualstack`
    (`IPv4` and `IPv6`) to support your labeling workforce."""


class UpdateWorkteamRequest(TypedDict, total=False, closed=True):
    WorkteamName: Required[str]
    """The name of the work team to update. Length: 1 to 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MemberDefinitions: list[responses.MemberDefinition]
    """A list of `MemberDefinition` objects that contains objects that identify the
    workers that make up the work team. Items: 1 to 10."""

    Description: str
    """An updated description for the work team. Length: 1 to 200."""

    NotificationConfiguration: responses.NotificationConfiguration
    """Configures SNS topic notifications for available or expiring work items"""

    WorkerAccessConfiguration: responses.WorkerAccessConfiguration
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys."""


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.sagemaker.responses import (
    AcceleratorPartitionConfig as AcceleratorPartitionConfig,
    AcceleratorPartitionLayout as AcceleratorPartitionLayout,
    ActionSource as ActionSource,
    AdditionalInferenceSpecificationDefinition as AdditionalInferenceSpecificationDefinition,
    AdditionalModelDataSource as AdditionalModelDataSource,
    AdditionalS3DataSource as AdditionalS3DataSource,
    AIAdapterModelPackageEntry as AIAdapterModelPackageEntry,
    AIAdapterS3Entry as AIAdapterS3Entry,
    AIAdapterSource as AIAdapterSource,
    AIAdapterSource_ModelPackageArns as AIAdapterSource_ModelPackageArns,
    AIAdapterSource_S3Uris as AIAdapterSource_S3Uris,
    AIBenchmarkEndpoint as AIBenchmarkEndpoint,
    AIBenchmarkInferenceComponent as AIBenchmarkInferenceComponent,
    AIBenchmarkNetworkConfig as AIBenchmarkNetworkConfig,
    AIBenchmarkTarget as AIBenchmarkTarget,
    AICapacityReservationConfig as AICapacityReservationConfig,
    AIDatasetConfig as AIDatasetConfig,
    AIMlflowConfig as AIMlflowConfig,
    AIModelSource as AIModelSource,
    AIModelSourceS3 as AIModelSourceS3,
    AIRecommendationComputeSpec as AIRecommendationComputeSpec,
    AIRecommendationConstraint as AIRecommendationConstraint,
    AIRecommendationInferenceSpecification as AIRecommendationInferenceSpecification,
    AIRecommendationPerformanceTarget as AIRecommendationPerformanceTarget,
    AIWorkloadConfigs as AIWorkloadConfigs,
    AIWorkloadDataSource as AIWorkloadDataSource,
    AIWorkloadInputDataConfig as AIWorkloadInputDataConfig,
    AIWorkloadS3DataSource as AIWorkloadS3DataSource,
    Alarm as Alarm,
    AlarmDetails as AlarmDetails,
    AlgorithmSpecification as AlgorithmSpecification,
    AmazonQSettings as AmazonQSettings,
    AnnotationConsolidationConfig as AnnotationConsolidationConfig,
    AppLifecycleManagement as AppLifecycleManagement,
    AppSpecification as AppSpecification,
    ArtifactSource as ArtifactSource,
    ArtifactSourceType as ArtifactSourceType,
    AsyncInferenceClientConfig as AsyncInferenceClientConfig,
    AsyncInferenceConfig as AsyncInferenceConfig,
    AsyncInferenceNotificationConfig as AsyncInferenceNotificationConfig,
    AsyncInferenceOutputConfig as AsyncInferenceOutputConfig,
    AthenaDatasetDefinition as AthenaDatasetDefinition,
    AutoMLAlgorithmConfig as AutoMLAlgorithmConfig,
    AutoMLCandidateGenerationConfig as AutoMLCandidateGenerationConfig,
    AutoMLChannel as AutoMLChannel,
    AutoMLComputeConfig as AutoMLComputeConfig,
    AutoMLDataSource as AutoMLDataSource,
    AutoMLJobChannel as AutoMLJobChannel,
    AutoMLJobCompletionCriteria as AutoMLJobCompletionCriteria,
    AutoMLJobObjective as AutoMLJobObjective,
    AutoMLOutputDataConfig as AutoMLOutputDataConfig,
    AutoMLProblemTypeConfig as AutoMLProblemTypeConfig,
    AutoMLProblemTypeConfig_ImageClassificationJobConfig as AutoMLProblemTypeConfig_ImageClassificationJobConfig,
    AutoMLProblemTypeConfig_TabularJobConfig as AutoMLProblemTypeConfig_TabularJobConfig,
    AutoMLProblemTypeConfig_TextClassificationJobConfig as AutoMLProblemTypeConfig_TextClassificationJobConfig,
    AutoMLProblemTypeConfig_TextGenerationJobConfig as AutoMLProblemTypeConfig_TextGenerationJobConfig,
    AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig as AutoMLProblemTypeConfig_TimeSeriesForecastingJobConfig,
    AutoMLS3DataSource as AutoMLS3DataSource,
    AutoMLSecurityConfig as AutoMLSecurityConfig,
    AutoParameter as AutoParameter,
    AutoRollbackConfig as AutoRollbackConfig,
    Autotune as Autotune,
    BaseModel as BaseModel,
    BatchDataCaptureConfig as BatchDataCaptureConfig,
    BestObjectiveNotImproving as BestObjectiveNotImproving,
    Bias as Bias,
    BlueGreenUpdatePolicy as BlueGreenUpdatePolicy,
    CandidateGenerationConfig as CandidateGenerationConfig,
    CanvasAppSettings as CanvasAppSettings,
    CapacitySize as CapacitySize,
    CapacitySizeConfig as CapacitySizeConfig,
    CaptureContentTypeHeader as CaptureContentTypeHeader,
    CaptureOption as CaptureOption,
    CategoricalParameter as CategoricalParameter,
    CategoricalParameterRange as CategoricalParameterRange,
    CategoricalParameterRangeSpecification as CategoricalParameterRangeSpecification,
    ChannelSpecification as ChannelSpecification,
    CheckpointConfig as CheckpointConfig,
    ClarifyExplainerConfig as ClarifyExplainerConfig,
    ClarifyInferenceConfig as ClarifyInferenceConfig,
    ClarifyShapBaselineConfig as ClarifyShapBaselineConfig,
    ClarifyShapConfig as ClarifyShapConfig,
    ClarifyTextConfig as ClarifyTextConfig,
    ClusterAccountingDatabase as ClusterAccountingDatabase,
    ClusterCapacityRequirements as ClusterCapacityRequirements,
    ClusterDrainPolicy as ClusterDrainPolicy,
    ClusterEbsVolumeConfig as ClusterEbsVolumeConfig,
    ClusterFsxLustreConfig as ClusterFsxLustreConfig,
    ClusterFsxOpenZfsConfig as ClusterFsxOpenZfsConfig,
    ClusterInstanceStorageConfig as ClusterInstanceStorageConfig,
    ClusterInstanceStorageConfig_EbsVolumeConfig as ClusterInstanceStorageConfig_EbsVolumeConfig,
    ClusterInstanceStorageConfig_FsxLustreConfig as ClusterInstanceStorageConfig_FsxLustreConfig,
    ClusterInstanceStorageConfig_FsxOpenZfsConfig as ClusterInstanceStorageConfig_FsxOpenZfsConfig,
    ClusterKubernetesTaint as ClusterKubernetesTaint,
    ClusterLifeCycleConfig as ClusterLifeCycleConfig,
    ClusterOnDemandOptions as ClusterOnDemandOptions,
    ClusterOrchestrator as ClusterOrchestrator,
    ClusterOrchestratorEksConfig as ClusterOrchestratorEksConfig,
    ClusterOrchestratorSlurmConfig as ClusterOrchestratorSlurmConfig,
    ClusterSpotOptions as ClusterSpotOptions,
    ClusterTieredStorageConfig as ClusterTieredStorageConfig,
    CodeEditorAppImageConfig as CodeEditorAppImageConfig,
    CodeEditorAppSettings as CodeEditorAppSettings,
    CodeRepository as CodeRepository,
    CognitoConfig as CognitoConfig,
    CognitoMemberDefinition as CognitoMemberDefinition,
    CollectionConfig as CollectionConfig,
    CollectionConfiguration as CollectionConfiguration,
    ComputeQuotaTarget as ComputeQuotaTarget,
    ContainerConfig as ContainerConfig,
    ContainerDefinition as ContainerDefinition,
    ContainerMetricsConfig as ContainerMetricsConfig,
    ContextSource as ContextSource,
    ContinuousParameterRange as ContinuousParameterRange,
    ContinuousParameterRangeSpecification as ContinuousParameterRangeSpecification,
    ConvergenceDetected as ConvergenceDetected,
    CrossRegionTrafficConfig as CrossRegionTrafficConfig,
    CustomFileSystem as CustomFileSystem,
    CustomFileSystem_EFSFileSystem as CustomFileSystem_EFSFileSystem,
    CustomFileSystem_FSxLustreFileSystem as CustomFileSystem_FSxLustreFileSystem,
    CustomFileSystem_S3FileSystem as CustomFileSystem_S3FileSystem,
    CustomFileSystemConfig as CustomFileSystemConfig,
    CustomFileSystemConfig_EFSFileSystemConfig as CustomFileSystemConfig_EFSFileSystemConfig,
    CustomFileSystemConfig_FSxLustreFileSystemConfig as CustomFileSystemConfig_FSxLustreFileSystemConfig,
    CustomFileSystemConfig_S3FileSystemConfig as CustomFileSystemConfig_S3FileSystemConfig,
    CustomImage as CustomImage,
    CustomPosixUserConfig as CustomPosixUserConfig,
    DataCaptureConfig as DataCaptureConfig,
    DataCatalogConfig as DataCatalogConfig,
    DataProcessing as DataProcessing,
    DataQualityAppSpecification as DataQualityAppSpecification,
    DataQualityBaselineConfig as DataQualityBaselineConfig,
    DatasetDefinition as DatasetDefinition,
    DatasetSource as DatasetSource,
    DebugHookConfig as DebugHookConfig,
    DebugRuleConfiguration as DebugRuleConfiguration,
    DefaultEbsStorageSettings as DefaultEbsStorageSettings,
    DefaultSpaceSettings as DefaultSpaceSettings,
    DefaultSpaceStorageSettings as DefaultSpaceStorageSettings,
    DeploymentConfig as DeploymentConfig,
    DeploymentConfiguration as DeploymentConfiguration,
    Destination as Destination,
    DeviceSelectionConfig as DeviceSelectionConfig,
    DirectDeploySettings as DirectDeploySettings,
    DockerSettings as DockerSettings,
    DomainSettings as DomainSettings,
    DriftCheckBaselines as DriftCheckBaselines,
    DriftCheckBias as DriftCheckBias,
    DriftCheckExplainability as DriftCheckExplainability,
    DriftCheckModelDataQuality as DriftCheckModelDataQuality,
    DriftCheckModelQuality as DriftCheckModelQuality,
    EbsStorageSettings as EbsStorageSettings,
    EdgeDeploymentConfig as EdgeDeploymentConfig,
    EdgeDeploymentModelConfig as EdgeDeploymentModelConfig,
    EdgeOutputConfig as EdgeOutputConfig,
    EFSFileSystem as EFSFileSystem,
    EFSFileSystemConfig as EFSFileSystemConfig,
    EmrServerlessComputeConfig as EmrServerlessComputeConfig,
    EmrServerlessSettings as EmrServerlessSettings,
    EmrSettings as EmrSettings,
    EndpointInfo as EndpointInfo,
    EndpointInputConfiguration as EndpointInputConfiguration,
    EnvironmentParameterRanges as EnvironmentParameterRanges,
    ExperimentConfig as ExperimentConfig,
    Explainability as Explainability,
    ExplainerConfig as ExplainerConfig,
    FeatureDefinition as FeatureDefinition,
    FeatureParameter as FeatureParameter,
    FileSource as FileSource,
    FileSystemConfig as FileSystemConfig,
    FileSystemDataSource as FileSystemDataSource,
    FlowDefinitionOutputConfig as FlowDefinitionOutputConfig,
    FSxLustreConfig as FSxLustreConfig,
    FSxLustreFileSystem as FSxLustreFileSystem,
    FSxLustreFileSystemConfig as FSxLustreFileSystemConfig,
    GenerativeAiSettings as GenerativeAiSettings,
    GitConfig as GitConfig,
    HiddenSageMakerImage as HiddenSageMakerImage,
    HolidayConfigAttributes as HolidayConfigAttributes,
    HubAccessConfig as HubAccessConfig,
    HubS3StorageConfig as HubS3StorageConfig,
    HumanLoopActivationConditionsConfig as HumanLoopActivationConditionsConfig,
    HumanLoopActivationConfig as HumanLoopActivationConfig,
    HumanLoopConfig as HumanLoopConfig,
    HumanLoopRequestSource as HumanLoopRequestSource,
    HumanTaskConfig as HumanTaskConfig,
    HyperbandStrategyConfig as HyperbandStrategyConfig,
    HyperParameterAlgorithmSpecification as HyperParameterAlgorithmSpecification,
    HyperParameterSpecification as HyperParameterSpecification,
    HyperParameterTuningInstanceConfig as HyperParameterTuningInstanceConfig,
    HyperParameterTuningJobObjective as HyperParameterTuningJobObjective,
    HyperParameterTuningJobStrategyConfig as HyperParameterTuningJobStrategyConfig,
    HyperParameterTuningJobWarmStartConfig as HyperParameterTuningJobWarmStartConfig,
    HyperParameterTuningResourceConfig as HyperParameterTuningResourceConfig,
    IamPolicyConstraints as IamPolicyConstraints,
    IdentityProviderOAuthSetting as IdentityProviderOAuthSetting,
    IdleSettings as IdleSettings,
    ImageClassificationJobConfig as ImageClassificationJobConfig,
    ImageConfig as ImageConfig,
    InferenceComponentAvailabilityZoneBalance as InferenceComponentAvailabilityZoneBalance,
    InferenceComponentCapacitySize as InferenceComponentCapacitySize,
    InferenceComponentDeploymentConfig as InferenceComponentDeploymentConfig,
    InferenceComponentRollingUpdatePolicy as InferenceComponentRollingUpdatePolicy,
    InferenceComponentSchedulingConfig as InferenceComponentSchedulingConfig,
    InferenceComponentStartupParameters as InferenceComponentStartupParameters,
    InferenceExecutionConfig as InferenceExecutionConfig,
    InferenceExperimentDataStorageConfig as InferenceExperimentDataStorageConfig,
    InferenceHubAccessConfig as InferenceHubAccessConfig,
    InferenceSpecification as InferenceSpecification,
    InfraCheckConfig as InfraCheckConfig,
    InputConfig as InputConfig,
    InstanceGroup as InstanceGroup,
    InstanceGroupHealthCheckConfiguration as InstanceGroupHealthCheckConfiguration,
    InstanceMetadataServiceConfiguration as InstanceMetadataServiceConfiguration,
    InstancePlacementConfig as InstancePlacementConfig,
    InstancePool as InstancePool,
    InstancePreference as InstancePreference,
    IntegerParameterRange as IntegerParameterRange,
    IntegerParameterRangeSpecification as IntegerParameterRangeSpecification,
    JupyterLabAppImageConfig as JupyterLabAppImageConfig,
    JupyterLabAppSettings as JupyterLabAppSettings,
    JupyterServerAppSettings as JupyterServerAppSettings,
    KendraSettings as KendraSettings,
    KernelGatewayAppSettings as KernelGatewayAppSettings,
    KernelGatewayImageConfig as KernelGatewayImageConfig,
    KernelSpec as KernelSpec,
    LabelingJobAlgorithmsConfig as LabelingJobAlgorithmsConfig,
    LabelingJobDataAttributes as LabelingJobDataAttributes,
    LabelingJobDataSource as LabelingJobDataSource,
    LabelingJobInputConfig as LabelingJobInputConfig,
    LabelingJobOutputConfig as LabelingJobOutputConfig,
    LabelingJobResourceConfig as LabelingJobResourceConfig,
    LabelingJobS3DataSource as LabelingJobS3DataSource,
    LabelingJobSnsDataSource as LabelingJobSnsDataSource,
    LabelingJobStoppingConditions as LabelingJobStoppingConditions,
    LoraConfig as LoraConfig,
    ManagedConfiguration as ManagedConfiguration,
    MemberDefinition as MemberDefinition,
    MetadataProperties as MetadataProperties,
    MetricDefinition as MetricDefinition,
    MetricsConfig as MetricsConfig,
    MetricsEndpoint as MetricsEndpoint,
    MetricsSource as MetricsSource,
    MlflowConfig as MlflowConfig,
    ModelAccessConfig as ModelAccessConfig,
    ModelBiasAppSpecification as ModelBiasAppSpecification,
    ModelBiasBaselineConfig as ModelBiasBaselineConfig,
    ModelCardExportOutputConfig as ModelCardExportOutputConfig,
    ModelCardSecurityConfig as ModelCardSecurityConfig,
    ModelClientConfig as ModelClientConfig,
    ModelCompilationConfig as ModelCompilationConfig,
    ModelDataQuality as ModelDataQuality,
    ModelDataSource as ModelDataSource,
    ModelDeployConfig as ModelDeployConfig,
    ModelExplainabilityAppSpecification as ModelExplainabilityAppSpecification,
    ModelExplainabilityBaselineConfig as ModelExplainabilityBaselineConfig,
    ModelInfrastructureConfig as ModelInfrastructureConfig,
    ModelInput as ModelInput,
    ModelLatencyThreshold as ModelLatencyThreshold,
    ModelLifeCycle as ModelLifeCycle,
    ModelMetrics as ModelMetrics,
    ModelPackageConfig as ModelPackageConfig,
    ModelPackageContainerDefinition as ModelPackageContainerDefinition,
    ModelPackageModelCard as ModelPackageModelCard,
    ModelPackageSecurityConfig as ModelPackageSecurityConfig,
    ModelPackageValidationProfile as ModelPackageValidationProfile,
    ModelPackageValidationSpecification as ModelPackageValidationSpecification,
    ModelQuality as ModelQuality,
    ModelQualityAppSpecification as ModelQualityAppSpecification,
    ModelQualityBaselineConfig as ModelQualityBaselineConfig,
    ModelQuantizationConfig as ModelQuantizationConfig,
    ModelRegisterSettings as ModelRegisterSettings,
    ModelShardingConfig as ModelShardingConfig,
    ModelSpeculativeDecodingConfig as ModelSpeculativeDecodingConfig,
    ModelSpeculativeDecodingTrainingDataSource as ModelSpeculativeDecodingTrainingDataSource,
    MonitoringAppSpecification as MonitoringAppSpecification,
    MonitoringBaselineConfig as MonitoringBaselineConfig,
    MonitoringClusterConfig as MonitoringClusterConfig,
    MonitoringConstraintsResource as MonitoringConstraintsResource,
    MonitoringCsvDatasetFormat as MonitoringCsvDatasetFormat,
    MonitoringDatasetFormat as MonitoringDatasetFormat,
    MonitoringGroundTruthS3Input as MonitoringGroundTruthS3Input,
    MonitoringJsonDatasetFormat as MonitoringJsonDatasetFormat,
    MonitoringNetworkConfig as MonitoringNetworkConfig,
    MonitoringParquetDatasetFormat as MonitoringParquetDatasetFormat,
    MonitoringResources as MonitoringResources,
    MonitoringStatisticsResource as MonitoringStatisticsResource,
    MonitoringStoppingCondition as MonitoringStoppingCondition,
    MultiModelConfig as MultiModelConfig,
    NeoVpcConfig as NeoVpcConfig,
    NetworkConfig as NetworkConfig,
    NotebookInstanceLifecycleHook as NotebookInstanceLifecycleHook,
    NotificationConfiguration as NotificationConfiguration,
    OfflineStoreConfig as OfflineStoreConfig,
    OidcMemberDefinition as OidcMemberDefinition,
    OnlineStoreConfig as OnlineStoreConfig,
    OnlineStoreSecurityConfig as OnlineStoreSecurityConfig,
    OptimizationConfig as OptimizationConfig,
    OptimizationConfig_ModelCompilationConfig as OptimizationConfig_ModelCompilationConfig,
    OptimizationConfig_ModelQuantizationConfig as OptimizationConfig_ModelQuantizationConfig,
    OptimizationConfig_ModelShardingConfig as OptimizationConfig_ModelShardingConfig,
    OptimizationConfig_ModelSpeculativeDecodingConfig as OptimizationConfig_ModelSpeculativeDecodingConfig,
    OptimizationJobModelSource as OptimizationJobModelSource,
    OptimizationJobModelSourceS3 as OptimizationJobModelSourceS3,
    OptimizationJobOutputConfig as OptimizationJobOutputConfig,
    OptimizationModelAccessConfig as OptimizationModelAccessConfig,
    OptimizationSageMakerModel as OptimizationSageMakerModel,
    OptimizationVpcConfig as OptimizationVpcConfig,
    OutputConfig as OutputConfig,
    OutputDataConfig as OutputDataConfig,
    OutputParameter as OutputParameter,
    OwnershipSettings as OwnershipSettings,
    ParallelismConfiguration as ParallelismConfiguration,
    Parameter as Parameter,
    ParameterRange as ParameterRange,
    ParameterRanges as ParameterRanges,
    ParentHyperParameterTuningJob as ParentHyperParameterTuningJob,
    PartnerAppConfig as PartnerAppConfig,
    PartnerAppMaintenanceConfig as PartnerAppMaintenanceConfig,
    Phase as Phase,
    PlacementSpecification as PlacementSpecification,
    PrefixAwareRoutingConfig as PrefixAwareRoutingConfig,
    PriorityClass as PriorityClass,
    ProcessingClusterConfig as ProcessingClusterConfig,
    ProcessingFeatureStoreOutput as ProcessingFeatureStoreOutput,
    ProcessingInput as ProcessingInput,
    ProcessingInstancePreference as ProcessingInstancePreference,
    ProcessingOutput as ProcessingOutput,
    ProcessingOutputConfig as ProcessingOutputConfig,
    ProcessingResources as ProcessingResources,
    ProcessingS3Input as ProcessingS3Input,
    ProcessingS3Output as ProcessingS3Output,
    ProcessingStoppingCondition as ProcessingStoppingCondition,
    ProductionVariantCapacityReservationConfig as ProductionVariantCapacityReservationConfig,
    ProductionVariantCoreDumpConfig as ProductionVariantCoreDumpConfig,
    ProductionVariantManagedInstanceScaling as ProductionVariantManagedInstanceScaling,
    ProductionVariantManagedInstanceScalingScaleInPolicy as ProductionVariantManagedInstanceScalingScaleInPolicy,
    ProductionVariantRoutingConfig as ProductionVariantRoutingConfig,
    ProductionVariantServerlessConfig as ProductionVariantServerlessConfig,
    ProfilerConfig as ProfilerConfig,
    ProfilerRuleConfiguration as ProfilerRuleConfiguration,
    ProvisioningParameter as ProvisioningParameter,
    PublicWorkforceTaskPrice as PublicWorkforceTaskPrice,
    RealTimeInferenceConfig as RealTimeInferenceConfig,
    RecommendationJobContainerConfig as RecommendationJobContainerConfig,
    RecommendationJobInputConfig as RecommendationJobInputConfig,
    RecommendationJobPayloadConfig as RecommendationJobPayloadConfig,
    RecommendationJobResourceLimit as RecommendationJobResourceLimit,
    RecommendationJobStoppingConditions as RecommendationJobStoppingConditions,
    RecommendationJobVpcConfig as RecommendationJobVpcConfig,
    RedshiftDatasetDefinition as RedshiftDatasetDefinition,
    RemoteDebugConfig as RemoteDebugConfig,
    RepositoryAuthConfig as RepositoryAuthConfig,
    ResourceLimits as ResourceLimits,
    ResourceSpec as ResourceSpec,
    RetryStrategy as RetryStrategy,
    RoleGroupAssignment as RoleGroupAssignment,
    RollingDeploymentPolicy as RollingDeploymentPolicy,
    RollingUpdatePolicy as RollingUpdatePolicy,
    RoutingTarget as RoutingTarget,
    RoutingTargetAsyncInferenceClientConfig as RoutingTargetAsyncInferenceClientConfig,
    RoutingTargetAsyncInferenceConfig as RoutingTargetAsyncInferenceConfig,
    RoutingTargetAsyncInferenceNotificationConfig as RoutingTargetAsyncInferenceNotificationConfig,
    RoutingTargetAsyncInferenceOutputConfig as RoutingTargetAsyncInferenceOutputConfig,
    RSessionAppSettings as RSessionAppSettings,
    RStudioServerProAppSettings as RStudioServerProAppSettings,
    RStudioServerProDomainSettings as RStudioServerProDomainSettings,
    S3FileSystem as S3FileSystem,
    S3FileSystemConfig as S3FileSystemConfig,
    S3ModelDataSource as S3ModelDataSource,
    S3Presign as S3Presign,
    S3StorageConfig as S3StorageConfig,
    ScalingPolicyObjective as ScalingPolicyObjective,
    ScheduleConfig as ScheduleConfig,
    ScheduledUpdateConfig as ScheduledUpdateConfig,
    SchedulerConfig as SchedulerConfig,
    SelectedStep as SelectedStep,
    SelectiveExecutionConfig as SelectiveExecutionConfig,
    ServerlessJobConfig as ServerlessJobConfig,
    ServiceCatalogProvisioningDetails as ServiceCatalogProvisioningDetails,
    ShadowModeConfig as ShadowModeConfig,
    ShadowModelVariantConfig as ShadowModelVariantConfig,
    SharingSettings as SharingSettings,
    ShuffleConfig as ShuffleConfig,
    SourceAlgorithm as SourceAlgorithm,
    SourceAlgorithmSpecification as SourceAlgorithmSpecification,
    SourceIpConfig as SourceIpConfig,
    SpaceAppLifecycleManagement as SpaceAppLifecycleManagement,
    SpaceCodeEditorAppSettings as SpaceCodeEditorAppSettings,
    SpaceIdleSettings as SpaceIdleSettings,
    SpaceJupyterLabAppSettings as SpaceJupyterLabAppSettings,
    SpaceSettings as SpaceSettings,
    SpaceSharingSettings as SpaceSharingSettings,
    SpaceStorageSettings as SpaceStorageSettings,
    Stairs as Stairs,
    StudioWebPortalSettings as StudioWebPortalSettings,
    TabularJobConfig as TabularJobConfig,
    Tag as Tag,
    TargetPlatform as TargetPlatform,
    TensorBoardAppSettings as TensorBoardAppSettings,
    TensorBoardOutputConfig as TensorBoardOutputConfig,
    TextClassificationJobConfig as TextClassificationJobConfig,
    TextGenerationJobConfig as TextGenerationJobConfig,
    TimeSeriesConfig as TimeSeriesConfig,
    TimeSeriesForecastingJobConfig as TimeSeriesForecastingJobConfig,
    TimeSeriesForecastingSettings as TimeSeriesForecastingSettings,
    TimeSeriesTransformations as TimeSeriesTransformations,
    TrafficPattern as TrafficPattern,
    TrafficRoutingConfig as TrafficRoutingConfig,
    TrainingImageConfig as TrainingImageConfig,
    TrainingRepositoryAuthConfig as TrainingRepositoryAuthConfig,
    TrainingSessionModelConfig as TrainingSessionModelConfig,
    TrainingSessionOutputConfig as TrainingSessionOutputConfig,
    TrainingSessionS3Location as TrainingSessionS3Location,
    TrainingSpecification as TrainingSpecification,
    TransformDataSource as TransformDataSource,
    TransformInput as TransformInput,
    TransformJobDefinition as TransformJobDefinition,
    TransformOutput as TransformOutput,
    TransformResources as TransformResources,
    TransformS3DataSource as TransformS3DataSource,
    TrialComponentArtifact as TrialComponentArtifact,
    TrialComponentStatus as TrialComponentStatus,
    TrustedIdentityPropagationSettings as TrustedIdentityPropagationSettings,
    TtlDuration as TtlDuration,
    UiConfig as UiConfig,
    UnifiedStudioSettings as UnifiedStudioSettings,
    USD as USD,
    UserSettings as UserSettings,
    VectorConfig as VectorConfig,
    VpcConfig as VpcConfig,
    WorkerAccessConfiguration as WorkerAccessConfiguration,
    WorkloadSpec as WorkloadSpec,
    WorkspaceSettings as WorkspaceSettings,
)
from boto_types.sagemaker.views import (
    Filter as Filter,
    NestedFilters as NestedFilters,
    SearchExpression as SearchExpression,
)
