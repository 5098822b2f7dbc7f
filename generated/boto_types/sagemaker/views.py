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
    """A conditional statement for a search expression that includes a resource
    property, a Boolean operator, and a value.
    """

    Name: Required[str]
    """Length: 1 to 255."""

    Operator: literals.Operator
    """A Boolean binary operator that is used to evaluate the filter."""

    Value: str
    """A value used with `Name` and `Operator` to determine which resources satisfy
    the filter's condition. Length: 1 to 1024."""


class NestedFilters(TypedDict):
    """A list of nested Filter objects."""

    NestedPropertyName: str
    """The name of the property to use in the nested filters. Length: 1 to 255."""

    Filters: list[Filter]
    """Items: 1 to 20."""


class SearchExpression(TypedDict, total=False):
    """A multi-expression that searches for the specified resource or resources in a
    search.
    """

    Filters: list[Filter]
    """Items: 1 to 20."""

    NestedFilters: list[NestedFilters]
    """Items: 1 to 20."""

    Operator: literals.BooleanOperator
    """A Boolean operator used to evaluate the search expression. The default value
    is `And`."""

    SubExpressions: "list[SearchExpression]"
    """Items: 1 to 20."""


class TagLike(TypedDict):
    """A tag object that consists of a key and an optional value, used to manage
    metadata for SageMaker Amazon Web Services resources.
    """

    Key: ReadOnly[str]
    """Length: 1 to 128. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)`."""

    Value: ReadOnly[str]
    """Length: at most 256. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)`."""


class AddClusterNodeSpecificationLike(TypedDict):
    """Specifies an instance group and the number of nodes to add to it."""

    InstanceGroupName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    IncrementTargetCountBy: ReadOnly[int]
    """The number of nodes to add to the specified instance group. Range: 1 to 50."""

    AvailabilityZones: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    """Items: 1 to 10."""

    InstanceTypes: NotRequired[ReadOnly[Sequence[literals.ClusterInstanceType]]]
    """The instance types to use when adding nodes. Items: 1 to 20."""


class AIBenchmarkInferenceComponentLike(TypedDict):
    Identifier: ReadOnly[str]
    """The name or Amazon Resource Name (ARN) of the inference component. Length: 1
    to 256."""


class AIBenchmarkEndpointLike(TypedDict, total=False):
    """The SageMaker endpoint configuration for benchmarking."""

    Identifier: Required[ReadOnly[str]]
    """The name or Amazon Resource Name (ARN) of the SageMaker endpoint to benchmark.
    Length: 1 to 256."""

    TargetContainerHostname: ReadOnly[str]
    """The hostname of the specific container to target within a multi-container
    endpoint."""

    InferenceComponents: ReadOnly[Sequence[AIBenchmarkInferenceComponentLike]]


class AIBenchmarkTargetLike(TypedDict):
    """The target for an AI benchmark job. Exactly one of: `Endpoint`."""

    Endpoint: ReadOnly[AIBenchmarkEndpointLike]
    """The SageMaker endpoint to benchmark."""


class AIMlflowConfigLike(TypedDict, total=False):
    """The MLflow tracking configuration for logging metrics and parameters to a
    SageMaker managed MLflow tracking server.
    """

    MlflowResourceArn: Required[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of the SageMaker managed MLflow resource.
    Length: 20 to 2048."""

    MlflowExperimentName: ReadOnly[str]
    """The MLflow experiment name used for tracking. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9\\-_./]+`."""

    MlflowRunName: ReadOnly[str]
    """The MLflow run name used for tracking. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9\\-_./]+`."""


class AIBenchmarkOutputConfigLike(TypedDict):
    """The output configuration for an AI benchmark job."""

    S3OutputLocation: ReadOnly[str]
    """The Amazon S3 URI where benchmark results are stored. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    MlflowConfig: NotRequired[ReadOnly[AIMlflowConfigLike]]
    """The MLflow tracking configuration for the job."""


class VpcConfigLike(TypedDict):
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to.
    """

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. Items: 1 to 5."""

    Subnets: ReadOnly[list[str] | tuple[str, ...]]
    """The ID of the subnets in the VPC to which you want to connect your training
    job or model. Items: 1 to 16."""


class AIBenchmarkNetworkConfigLike(TypedDict, total=False):
    """The network configuration for an AI benchmark job."""

    VpcConfig: ReadOnly[VpcConfigLike]
    """The VPC configuration, including security group IDs and subnet IDs."""


class AIModelSourceS3Like(TypedDict, total=False):
    """The Amazon S3 model source configuration."""

    S3Uri: ReadOnly[str]
    """The Amazon S3 URI of the model artifacts. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""


class AIModelSourceLike(TypedDict):
    """The source of the model for an AI recommendation job. Exactly one of: `S3`."""

    S3: ReadOnly[AIModelSourceS3Like]
    """The Amazon S3 location of the model artifacts."""


class AIRecommendationOutputConfigLike(TypedDict, total=False):
    """The output configuration for an AI recommendation job."""

    S3OutputLocation: ReadOnly[str]
    """The Amazon S3 URI where recommendation results are stored. Length: at most
    1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ModelPackageGroupIdentifier: ReadOnly[str]
    """The name or Amazon Resource Name (ARN) of the model package group where the
    optimized model is registered as a new model package version. Length: 1 to 256."""

    MlflowConfig: ReadOnly[AIMlflowConfigLike]
    """The MLflow tracking configuration for the job."""


class AIRecommendationConstraintLike(TypedDict):
    """A performance constraint for an AI recommendation job."""

    Metric: ReadOnly[literals.AIRecommendationMetric]
    """The performance metric."""


class AIRecommendationPerformanceTargetLike(TypedDict):
    """The performance targets for an AI recommendation job."""

    Constraints: ReadOnly[Sequence[AIRecommendationConstraintLike]]
    """An array of performance constraints that define the optimization objectives."""


class AIRecommendationInferenceSpecificationLike(TypedDict, total=False):
    """The inference framework for an AI recommendation job."""

    Framework: ReadOnly[literals.AIRecommendationInferenceFramework]


class AICapacityReservationConfigLike(TypedDict, total=False):
    """The capacity reservation configuration for an AI recommendation job."""

    CapacityReservationPreference: ReadOnly[literals.AICapacityReservationPreference]
    MlReservationArns: ReadOnly[list[str] | tuple[str, ...]]
    """The list of ML reservation ARNs to use."""


class AIRecommendationComputeSpecLike(TypedDict, total=False):
    """The compute resource specification for an AI recommendation job."""

    InstanceTypes: ReadOnly[Sequence[literals.AIRecommendationInstanceType]]
    """The list of instance types to consider for recommendations. Items: at most 3."""

    CapacityReservationConfig: ReadOnly[AICapacityReservationConfigLike]


class AIAdapterModelPackageEntryLike(TypedDict):
    """A LoRA adapter entry identified by a model package ARN."""

    AdapterId: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    ModelPackageArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the model package that contains the LoRA
    adapter artifacts. Length: 1 to 2048."""


class AIAdapterS3EntryLike(TypedDict):
    """A LoRA adapter entry identified by an Amazon S3 URI."""

    AdapterId: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    S3Uri: ReadOnly[str]
    """The Amazon S3 URI of the directory that contains the LoRA adapter artifacts in
    PEFT format. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class AIAdapterSourceLike_ModelPackageArns(TypedDict):
    ModelPackageArns: ReadOnly[Sequence[AIAdapterModelPackageEntryLike]]
    """A list of LoRA adapters identified by their model package ARNs. Items: 1 to
    10."""

    S3Uris: NotRequired[ReadOnly[Absent]]


class AIAdapterSourceLike_S3Uris(TypedDict):
    ModelPackageArns: NotRequired[ReadOnly[Absent]]
    S3Uris: ReadOnly[Sequence[AIAdapterS3EntryLike]]
    """A list of LoRA adapters identified by their Amazon S3 URIs. Items: 1 to 10."""


AIAdapterSourceLike: TypeAlias = (
    AIAdapterSourceLike_ModelPackageArns | AIAdapterSourceLike_S3Uris
)
"""The source of LoRA adapters for an AI recommendation job. Exactly one of:
`ModelPackageArns`, `S3Uris`."""


class AIWorkloadS3DataSourceLike(TypedDict):
    """The Amazon S3 data source for an AI workload."""

    S3Uri: ReadOnly[str]
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class AIWorkloadDataSourceLike(TypedDict, total=False):
    """The data source for an AI workload input data channel."""

    S3DataSource: ReadOnly[AIWorkloadS3DataSourceLike]
    """The Amazon S3 data source configuration."""


class AIWorkloadInputDataConfigLike(TypedDict):
    """A channel of input data for an AI workload configuration."""

    ChannelName: ReadOnly[str]
    """The logical name for the data channel. Length: 1 to 64. Pattern:
    `[A-Za-z0-9\\.\\-_]+`."""

    DataSource: ReadOnly[AIWorkloadDataSourceLike]
    """The data source for this channel."""


class AIDatasetConfigLike(TypedDict):
    """The dataset configuration for an AI workload. Exactly one of:
    `InputDataConfig`.
    """

    InputDataConfig: ReadOnly[Sequence[AIWorkloadInputDataConfigLike]]
    """An array of input data channel configurations for the workload."""


class WorkloadSpecLike(TypedDict):
    """The workload specification for benchmark tool configuration. Exactly one of:
    `Inline`.
    """

    Inline: ReadOnly[str]
    """An inline YAML or JSON string that defines benchmark parameters."""


class AIWorkloadConfigsLike(TypedDict):
    """The benchmark tool configuration for an AI workload."""

    WorkloadSpec: ReadOnly[WorkloadSpecLike]
    """The workload specification that defines benchmark parameters."""


class ActionSourceLike(TypedDict, total=False):
    """A structure describing the source of an action."""

    SourceUri: Required[ReadOnly[str]]
    """Length: 1 to 2048."""

    SourceType: ReadOnly[str]
    """Length: at most 256."""

    SourceId: ReadOnly[str]
    """Length: at most 256."""


class MetadataPropertiesLike(TypedDict, total=False):
    """Metadata properties of the tracking entity, trial, or trial component."""

    CommitId: ReadOnly[str]
    """Length: at most 1024."""

    Repository: ReadOnly[str]
    """Length: at most 1024."""

    GeneratedBy: ReadOnly[str]
    """The entity this entity was generated by. Length: at most 1024."""

    ProjectId: ReadOnly[str]
    """Length: at most 1024."""


class IntegerParameterRangeSpecificationLike(TypedDict):
    """Defines the possible values for an integer hyperparameter."""

    MinValue: ReadOnly[str]
    """The minimum integer value allowed. Length: at most 256."""

    MaxValue: ReadOnly[str]
    """The maximum integer value allowed. Length: at most 256."""


class ContinuousParameterRangeSpecificationLike(TypedDict):
    """Defines the possible values for a continuous hyperparameter."""

    MinValue: ReadOnly[str]
    """The minimum floating-point value allowed. Length: at most 256."""

    MaxValue: ReadOnly[str]
    """The maximum floating-point value allowed. Length: at most 256."""


class CategoricalParameterRangeSpecificationLike(TypedDict):
    """Defines the possible values for a categorical hyperparameter."""

    Values: ReadOnly[list[str] | tuple[str, ...]]
    """The allowed categories for the hyperparameter. Items: 1 to 30."""


class ParameterRangeLike(TypedDict, total=False):
    """Defines the possible values for categorical, continuous, and integer
    hyperparameters to be used by an algorithm.
    """

    IntegerParameterRangeSpecification: ReadOnly[IntegerParameterRangeSpecificationLike]
    """A `IntegerParameterRangeSpecification` object that defines the possible values
    for an integer hyperparameter."""

    ContinuousParameterRangeSpecification: ReadOnly[
        ContinuousParameterRangeSpecificationLike
    ]
    """A `ContinuousParameterRangeSpecification` object that defines the possible
    values for a continuous hyperparameter."""

    CategoricalParameterRangeSpecification: ReadOnly[
        CategoricalParameterRangeSpecificationLike
    ]
    """A `CategoricalParameterRangeSpecification` object that defines the possible
    values for a categorical hyperparameter."""


class HyperParameterSpecificationLike(TypedDict, total=False):
    """Defines a hyperparameter to be used by an algorithm."""

    Name: Required[ReadOnly[str]]
    """The name of this hyperparameter. Length: at most 256. Pattern:
    `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    Description: ReadOnly[str]
    """A brief description of the hyperparameter. Length: at most 1024. Pattern:
    `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    Type: Required[ReadOnly[literals.ParameterType]]
    """The type of this hyperparameter."""

    Range: ReadOnly[ParameterRangeLike]
    """The allowed range for this hyperparameter."""

    IsTunable: ReadOnly[bool]
    """Indicates whether this hyperparameter is tunable in a hyperparameter tuning
    job."""

    IsRequired: ReadOnly[bool]
    """Indicates whether this hyperparameter is required."""

    DefaultValue: ReadOnly[str]
    """The default value for this hyperparameter. If a default value is specified, a
    hyperparameter cannot be required. Length: at most 2500."""


class MetricDefinitionLike(TypedDict):
    """Specifies a metric that the training algorithm writes to `stderr` or `stdout`."""

    Name: ReadOnly[str]
    """Length: 1 to 255."""

    Regex: ReadOnly[str]
    """A regular expression that searches the output of a training job and gets the
    value of the metric. Length: 1 to 500."""


class ChannelSpecificationLike(TypedDict):
    """Defines a named input source, called a channel, to be used by an algorithm."""

    Name: ReadOnly[str]
    """Length: 1 to 64. Pattern: `[A-Za-z0-9\\.\\-_]+`."""

    Description: NotRequired[ReadOnly[str]]
    """A brief description of the channel. Length: at most 1024. Pattern:
    `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    IsRequired: NotRequired[ReadOnly[bool]]
    """Indicates whether the channel is required by the algorithm."""

    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    """The supported MIME types for the data."""

    SupportedCompressionTypes: NotRequired[ReadOnly[Sequence[literals.CompressionType]]]
    """The allowed compression types, if data compression is used."""

    SupportedInputModes: ReadOnly[Sequence[literals.TrainingInputMode]]
    """The allowed input mode, either FILE or PIPE. Items: at least 1."""


class HyperParameterTuningJobObjectiveLike(TypedDict):
    """Defines the objective metric for a hyperparameter tuning job."""

    Type: ReadOnly[literals.HyperParameterTuningJobObjectiveType]
    """Whether to minimize or maximize the objective metric."""

    MetricName: ReadOnly[str]
    """The name of the metric to use for the objective metric. Length: 1 to 255."""


class AdditionalS3DataSourceLike(TypedDict):
    """A data source used for training or inference that is in addition to the input
    dataset or model data.
    """

    S3DataType: ReadOnly[literals.AdditionalS3DataSourceDataType]
    """The data type of the additional data source that you specify for use in
    inference or training."""

    S3Uri: ReadOnly[str]
    """The uniform resource identifier (URI) used to identify an additional data
    source used in inference or training. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    CompressionType: NotRequired[ReadOnly[literals.CompressionType]]
    """The type of compression used for an additional data source used in inference
    or training."""

    ETag: NotRequired[ReadOnly[str]]
    """The ETag associated with S3 URI."""


class TrainingSpecificationLike(TypedDict, total=False):
    """Defines how the algorithm is used for a training job."""

    TrainingImage: Required[ReadOnly[str]]
    """The Amazon ECR registry path of the Docker image that contains the training
    algorithm. Length: at most 255. Pattern: `[\\S]+`."""

    TrainingImageDigest: ReadOnly[str]
    """An MD5 hash of the training algorithm that identifies the Docker image used
    for training. Length: at most 72. Pattern: `[Ss][Hh][Aa]256:[0-9a-fA-F]{64}`."""

    SupportedHyperParameters: ReadOnly[Sequence[HyperParameterSpecificationLike]]
    """A list of the `HyperParameterSpecification` objects, that define the supported
    hyperparameters. Items: at most 100."""

    SupportedTrainingInstanceTypes: Required[
        ReadOnly[Sequence[literals.TrainingInstanceType]]
    ]
    """A list of the instance types that this algorithm can use for training."""

    SupportsDistributedTraining: ReadOnly[bool]
    """Indicates whether the algorithm supports distributed training."""

    MetricDefinitions: ReadOnly[Sequence[MetricDefinitionLike]]
    """A list of `MetricDefinition` objects, which are used for parsing metrics
    generated by the algorithm. Items: at most 40."""

    TrainingChannels: Required[ReadOnly[Sequence[ChannelSpecificationLike]]]
    """A list of `ChannelSpecification` objects, which specify the input sources to
    be used by the algorithm. Items: 1 to 8."""

    SupportedTuningJobObjectiveMetrics: ReadOnly[
        Sequence[HyperParameterTuningJobObjectiveLike]
    ]
    """A list of the metrics that the algorithm emits that can be used as the
    objective metric in a hyperparameter tuning job."""

    AdditionalS3DataSource: ReadOnly[AdditionalS3DataSourceLike]
    """The additional data source used during the training job."""


class ModelAccessConfigLike(TypedDict):
    """The access configuration file to control access to the ML model."""

    AcceptEula: ReadOnly[bool]
    """Specifies agreement to the model end-user license agreement (EULA)."""


class InferenceHubAccessConfigLike(TypedDict):
    """Configuration information specifying which hub contents have accessible
    deployment options.
    """

    HubContentArn: ReadOnly[str]
    """The ARN of the hub content for which deployment access is allowed. Length: at
    most 255."""


class S3ModelDataSourceLike(TypedDict, total=False):
    """Specifies the S3 location of ML model data to deploy."""

    S3Uri: Required[ReadOnly[str]]
    """Specifies the S3 path of ML model data to deploy. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    S3DataType: Required[ReadOnly[literals.S3ModelDataType]]
    """Specifies the type of ML model data to deploy."""

    CompressionType: Required[ReadOnly[literals.ModelCompressionType]]
    """Specifies how the ML model data is prepared."""

    ModelAccessConfig: ReadOnly[ModelAccessConfigLike]
    """Specifies the access configuration file for the ML model."""

    HubAccessConfig: ReadOnly[InferenceHubAccessConfigLike]
    ManifestS3Uri: ReadOnly[str]
    """The Amazon S3 URI of the manifest file. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    ETag: ReadOnly[str]
    """The ETag associated with S3 URI."""

    ManifestEtag: ReadOnly[str]
    """The ETag associated with Manifest S3 URI."""


class ModelDataSourceLike(TypedDict, total=False):
    """Specifies the location of ML model data to deploy."""

    S3DataSource: ReadOnly[S3ModelDataSourceLike]
    """Specifies the S3 location of ML model data to deploy."""


class ModelInputLike(TypedDict):
    DataInputConfig: ReadOnly[str]
    """Length: 1 to 16384."""


class AdditionalModelDataSourceLike(TypedDict):
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModel` action.
    """

    ChannelName: ReadOnly[str]
    """A custom name for this `AdditionalModelDataSource` object. Length: 1 to 64.
    Pattern: `[A-Za-z0-9\\.\\-_]+`."""

    S3DataSource: ReadOnly[S3ModelDataSourceLike]
    """Specifies the S3 location of ML model data to deploy."""


class BaseModelLike(TypedDict, total=False):
    """Identifies the foundation model that was used as the starting point for model
    customization.
    """

    HubContentName: ReadOnly[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    HubContentVersion: ReadOnly[str]
    """Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`."""

    RecipeName: ReadOnly[str]
    """Length: at most 255."""


class ModelPackageContainerDefinitionLike(TypedDict, total=False):
    """Describes the Docker container for the model package."""

    ContainerHostname: ReadOnly[str]
    """The DNS host name for the Docker container. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Image: ReadOnly[str]
    """The Amazon Elastic Container Registry (Amazon ECR) path where inference code
    is stored. Length: at most 255. Pattern: `[\\S]+`."""

    ImageDigest: ReadOnly[str]
    """An MD5 hash of the training algorithm that identifies the Docker image used
    for training. Length: at most 72. Pattern: `[Ss][Hh][Aa]256:[0-9a-fA-F]{64}`."""

    ModelDataUrl: ReadOnly[str]
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    ModelDataSource: ReadOnly[ModelDataSourceLike]
    """Specifies the location of ML model data to deploy during endpoint creation."""

    ProductId: ReadOnly[str]
    """The Amazon Web Services Marketplace product ID of the model package. Length:
    at most 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    Environment: ReadOnly[dict[str, str]]
    """The environment variables to set in the Docker container. Items: at most 100."""

    ModelInput: ReadOnly[ModelInputLike]
    Framework: ReadOnly[str]
    """The machine learning framework of the model package container image."""

    FrameworkVersion: ReadOnly[str]
    """The framework version of the Model Package Container Image. Length: 3 to 10.
    Pattern: `[0-9]\\.[A-Za-z0-9.-]+`."""

    NearestModelName: ReadOnly[str]
    """The name of a pre-trained machine learning benchmarked by Amazon SageMaker
    Inference Recommender model that matches your model."""

    AdditionalModelDataSources: ReadOnly[Sequence[AdditionalModelDataSourceLike]]
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModelPackage` action.
    Items: at most 5."""

    AdditionalS3DataSource: ReadOnly[AdditionalS3DataSourceLike]
    """The additional data source that is used during inference in the Docker
    container for your model package."""

    ModelDataETag: ReadOnly[str]
    """The ETag associated with Model Data URL."""

    IsCheckpoint: ReadOnly[bool]
    """Specifies whether the model data is a training checkpoint."""

    BaseModel: ReadOnly[BaseModelLike]
    """Identifies the foundation model that was used as the starting point for model
    customization."""


class InferenceSpecificationLike(TypedDict, total=False):
    """Defines how to perform inference generation after a training job is run."""

    Containers: Required[ReadOnly[Sequence[ModelPackageContainerDefinitionLike]]]
    """The Amazon ECR registry path of the Docker image that contains the inference
    code. Items: 1 to 15."""

    SupportedTransformInstanceTypes: ReadOnly[Sequence[literals.TransformInstanceType]]
    """A list of the instance types on which a transformation job can be run or on
    which an endpoint can be deployed. Items: at least 1."""

    SupportedRealtimeInferenceInstanceTypes: ReadOnly[
        Sequence[literals.ProductionVariantInstanceType]
    ]
    """A list of the instance types that are used to generate inferences in
    real-time."""

    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    """The supported MIME types for the input data."""

    SupportedResponseMIMETypes: ReadOnly[list[str] | tuple[str, ...]]
    """The supported MIME types for the output data."""


class HubAccessConfigLike(TypedDict):
    """The configuration for a private hub model reference that points to a public
    SageMaker JumpStart model.
    """

    HubContentArn: ReadOnly[str]
    """The ARN of your private model hub content. Length: at most 255."""


class S3DataSourceLike(TypedDict, total=False):
    S3DataType: Required[ReadOnly[literals.S3DataType]]
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix."""

    S3Uri: Required[ReadOnly[str]]
    """Depending on the value specified for the `S3DataType`, identifies either a key
    name prefix or a manifest. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    S3DataDistributionType: ReadOnly[literals.S3DataDistribution]
    """If you want SageMaker to replicate the entire dataset on each ML compute
    instance that is launched for model training, specify `FullyReplicated`."""

    AttributeNames: ReadOnly[list[str] | tuple[str, ...]]
    """A list of one or more attribute names to use that are found in a specified
    augmented manifest file. Items: at most 16."""

    InstanceGroupNames: ReadOnly[list[str] | tuple[str, ...]]
    """A list of names of instance groups that get data from the S3 data source.
    Items: at most 5."""

    ModelAccessConfig: ReadOnly[ModelAccessConfigLike]
    """The access configuration file to control access to the ML model."""

    HubAccessConfig: ReadOnly[HubAccessConfigLike]
    """The configuration for a private hub model reference that points to a SageMaker
    JumpStart public hub model."""


class FileSystemDataSourceLike(TypedDict):
    """Specifies a file system data source for a channel."""

    FileSystemId: ReadOnly[str]
    """Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""

    FileSystemAccessMode: ReadOnly[literals.FileSystemAccessMode]
    """The access mode of the mount of the directory associated with the channel."""

    FileSystemType: ReadOnly[literals.FileSystemType]
    DirectoryPath: ReadOnly[str]
    """The full path to the directory to associate with the channel. Length: at most
    4096."""


class DatasetSourceLike(TypedDict):
    """Specifies a dataset source for a channel."""

    DatasetArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the dataset resource. Length: at most 2048."""


class DataSourceLike(TypedDict, total=False):
    """Describes the location of the channel data."""

    S3DataSource: ReadOnly[S3DataSourceLike]
    """The S3 location of the data source that is associated with a channel."""

    FileSystemDataSource: ReadOnly[FileSystemDataSourceLike]
    """The file system that is associated with a channel."""

    DatasetSource: ReadOnly[DatasetSourceLike]
    """The dataset resource that's associated with a channel."""


class ShuffleConfigLike(TypedDict):
    """A configuration for a shuffle option for input data in a channel."""

    Seed: ReadOnly[int]
    """Determines the shuffling order in `ShuffleConfig` value."""


class ChannelLike(TypedDict, total=False):
    """A channel is a named input source that training algorithms can consume."""

    ChannelName: Required[ReadOnly[str]]
    """Length: 1 to 64. Pattern: `[A-Za-z0-9\\.\\-_]+`."""

    DataSource: Required[ReadOnly[DataSourceLike]]
    """The location of the channel data."""

    ContentType: ReadOnly[str]
    """The MIME type of the data. Length: at most 256."""

    CompressionType: ReadOnly[literals.CompressionType]
    """If training data is compressed, the compression type. The default value is
    `None`."""

    RecordWrapperType: ReadOnly[literals.RecordWrapper]
    """Specify RecordIO as the value when input data is in raw format but the
    training algorithm requires the RecordIO format."""

    InputMode: ReadOnly[literals.TrainingInputMode]
    """The input mode to use for the data channel in a training job."""

    ShuffleConfig: ReadOnly[ShuffleConfigLike]
    """A configuration for a shuffle option for input data in a channel."""


class OutputDataConfigLike(TypedDict, total=False):
    """Provides information about how to store model training results (model
    artifacts).
    """

    KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that SageMaker uses to encrypt the model artifacts at rest using Amazon S3
    server-side encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    S3OutputPath: Required[ReadOnly[str]]
    """Identifies the S3 path where you want SageMaker to store the model artifacts.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    CompressionType: ReadOnly[literals.OutputCompressionType]
    """The model output compression type. Defaults to gzip."""


class InstanceGroupLike(TypedDict):
    """Defines an instance group for heterogeneous cluster training."""

    InstanceType: ReadOnly[literals.TrainingInstanceType]
    InstanceCount: ReadOnly[int]
    """Range: at least 0."""

    InstanceGroupName: ReadOnly[str]
    """Length: 1 to 64."""


class PlacementSpecificationLike(TypedDict):
    """Specifies how instances should be placed on a specific UltraServer."""

    UltraServerId: NotRequired[ReadOnly[str]]
    """The unique identifier of the UltraServer where instances should be placed.
    Length: at most 256."""

    InstanceCount: ReadOnly[int]
    """The number of ML compute instances required to be placed together on the same
    UltraServer. Range: at least 0."""


class InstancePlacementConfigLike(TypedDict, total=False):
    """Configuration for how instances are placed and allocated within UltraServers."""

    EnableMultipleJobs: ReadOnly[bool]
    """If set to true, allows multiple jobs to share the same UltraServer instances.
    Default is false."""

    PlacementSpecifications: ReadOnly[Sequence[PlacementSpecificationLike]]
    """A list of specifications for how instances should be placed on specific
    UltraServers. Items: at most 10."""


class InstancePreferenceLike(TypedDict, total=False):
    """A candidate instance type preference in an `InstancePreferences` list."""

    InstanceType: Required[ReadOnly[literals.TrainingInstanceType]]
    """The ML compute instance type."""

    InstanceCount: ReadOnly[int]
    """The number of instances to launch if this instance type is selected. Range: at
    least 0."""

    TrainingPlanArns: ReadOnly[list[str] | tuple[str, ...]]
    """The Amazon Resource Name (ARN) of a training plan to use if this instance type
    is selected. Items: exactly 1."""


class ResourceConfigLike(TypedDict, total=False):
    """Describes the resources, including machine learning (ML) compute instances and
    ML storage volumes, to use for model training.
    """

    InstanceType: ReadOnly[literals.TrainingInstanceType]
    """The ML compute instance type."""

    InstanceCount: ReadOnly[int]
    """The number of ML compute instances to use. Range: at least 0."""

    VolumeSizeInGB: ReadOnly[int]
    """The size of the ML storage volume that you want to provision. Range: at least
    0."""

    VolumeKmsKeyId: ReadOnly[str]
    """The Amazon Web Services KMS key that SageMaker uses to encrypt data on the
    storage volume attached to the ML compute instance(s) that run the training job.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    KeepAlivePeriodInSeconds: ReadOnly[int]
    """The duration of time in seconds to retain configured resources in a warm pool
    for subsequent training jobs. Range: 0 to 21600."""

    InstanceGroups: ReadOnly[Sequence[InstanceGroupLike]]
    """The configuration of a heterogeneous cluster in JSON format. Items: at most 5."""

    TrainingPlanArn: ReadOnly[str]
    """The Amazon Resource Name (ARN); of the training plan to use for this resource
    configuration. Length: 50 to 2048."""

    InstancePlacementConfig: ReadOnly[InstancePlacementConfigLike]
    """Configuration for how training job instances are placed and allocated within
    UltraServers."""

    InstancePreferences: ReadOnly[Sequence[InstancePreferenceLike]]
    """An ordered list of ML compute instance types for the training job, in priority
    order. Items: 1 to 5."""

    SelectedInstanceType: ReadOnly[literals.TrainingInstanceType]
    """The instance type that SageMaker selected for the job from the provided
    `InstancePreferences`."""

    SelectedInstanceCount: ReadOnly[int]
    """The number of instances of `SelectedInstanceType` that the training job
    launched with. Range: at least 0."""


class StoppingConditionLike(TypedDict, total=False):
    """Specifies a limit to how long a job can run."""

    MaxRuntimeInSeconds: ReadOnly[int]
    """The maximum length of time, in seconds, that a training or compilation job can
    run before it is stopped. The default value is 1 day. Range: at least 1."""

    MaxWaitTimeInSeconds: ReadOnly[int]
    """The maximum length of time, in seconds, that a managed Spot training job has
    to complete. Range: at least 1."""

    MaxPendingTimeInSeconds: ReadOnly[int]
    """The maximum length of time, in seconds, that a training or compilation job can
    be pending before it is stopped. Range: 1800 to 2419200."""


class TrainingJobDefinitionLike(TypedDict):
    """Defines the input needed to run a training job using the algorithm."""

    TrainingInputMode: ReadOnly[literals.TrainingInputMode]
    """The training input mode that the algorithm supports."""

    HyperParameters: NotRequired[ReadOnly[dict[str, str]]]
    """The hyperparameters used for the training job. Items: at most 100."""

    InputDataConfig: ReadOnly[Sequence[ChannelLike]]
    """An array of `Channel` objects, each of which specifies an input source. Items:
    1 to 20."""

    OutputDataConfig: ReadOnly[OutputDataConfigLike]
    """the path to the S3 bucket where you want to store model artifacts."""

    ResourceConfig: ReadOnly[ResourceConfigLike]
    """The resources, including the ML compute instances and ML storage volumes, to
    use for model training."""

    StoppingCondition: ReadOnly[StoppingConditionLike]
    """Specifies a limit to how long a model training job can run."""


class TransformS3DataSourceLike(TypedDict):
    S3DataType: ReadOnly[literals.S3DataType]
    """If you choose `S3Prefix`, `S3Uri` identifies a key name prefix."""

    S3Uri: ReadOnly[str]
    """Depending on the value specified for the `S3DataType`, identifies either a key
    name prefix or a manifest. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""


class TransformDataSourceLike(TypedDict):
    """Describes the location of the channel data."""

    S3DataSource: ReadOnly[TransformS3DataSourceLike]
    """The S3 location of the data source that is associated with a channel."""


class TransformInputLike(TypedDict, total=False):
    """Describes the input source of a transform job and the way the transform job
    consumes it.
    """

    DataSource: Required[ReadOnly[TransformDataSourceLike]]
    """Describes the location of the channel data, which is, the S3 location of the
    input data that the model can consume."""

    ContentType: ReadOnly[str]
    """The multipurpose internet mail extension (MIME) type of the data. Length: at
    most 256."""

    CompressionType: ReadOnly[literals.CompressionType]
    """If your transform data is compressed, specify the compression type. The
    default value is `None`."""

    SplitType: ReadOnly[literals.SplitType]
    """The method to use to split the transform job's data files into smaller
    batches."""


class TransformOutputLike(TypedDict, total=False):
    """Describes the results of a transform job."""

    S3OutputPath: Required[ReadOnly[str]]
    """The Amazon S3 path where you want Amazon SageMaker to store the results of the
    transform job. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    Accept: ReadOnly[str]
    """The MIME type used to specify the output data. Length: at most 256."""

    AssembleWith: ReadOnly[literals.AssemblyType]
    """Defines how to assemble the results of the transform job as a single S3
    object."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt the model artifacts at rest using Amazon S3
    server-side encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class TransformResourcesLike(TypedDict):
    """Describes the resources, including ML instance types and ML instance count, to
    use for transform job.
    """

    InstanceType: ReadOnly[literals.TransformInstanceType]
    """The ML compute instance type for the transform job."""

    InstanceCount: ReadOnly[int]
    """The number of ML compute instances to use in the transform job. The default
    value is `1`, and the maximum is `100`. Range: at least 1."""

    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt model data on the storage volume attached
    to the ML compute instance(s) that run the batch transform job. Length: at most
    2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    TransformAmiVersion: NotRequired[ReadOnly[str]]
    """Specifies an option from a collection of preconfigured Amazon Machine Image
    (AMI) images. Length: 1 to 63. Pattern: `[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*`."""


class TransformJobDefinitionLike(TypedDict, total=False):
    """Defines the input needed to run a transform job using the inference
    specification specified in the algorithm.
    """

    MaxConcurrentTransforms: ReadOnly[int]
    """The maximum number of parallel requests that can be sent to each instance in a
    transform job. The default value is 1. Range: at least 0."""

    MaxPayloadInMB: ReadOnly[int]
    """The maximum payload size allowed, in MB. Range: at least 0."""

    BatchStrategy: ReadOnly[literals.BatchStrategy]
    """A string that determines the number of records included in a single
    mini-batch."""

    Environment: ReadOnly[dict[str, str]]
    """The environment variables to set in the Docker container. Items: at most 16."""

    TransformInput: Required[ReadOnly[TransformInputLike]]
    """A description of the input source and the way the transform job consumes it."""

    TransformOutput: Required[ReadOnly[TransformOutputLike]]
    """Identifies the Amazon S3 location where you want Amazon SageMaker to save the
    results from the transform job."""

    TransformResources: Required[ReadOnly[TransformResourcesLike]]
    """Identifies the ML compute instances for the transform job."""


class AlgorithmValidationProfileLike(TypedDict):
    """Defines a training job and a batch transform job that SageMaker runs to
    validate your algorithm.
    """

    ProfileName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    TrainingJobDefinition: ReadOnly[TrainingJobDefinitionLike]
    """The `TrainingJobDefinition` object that describes the training job that
    SageMaker runs to validate your algorithm."""

    TransformJobDefinition: NotRequired[ReadOnly[TransformJobDefinitionLike]]
    """The `TransformJobDefinition` object that describes the transform job that
    SageMaker runs to validate your algorithm."""


class AlgorithmValidationSpecificationLike(TypedDict):
    """Specifies configurations for one or more training jobs that SageMaker runs to
    test the algorithm.
    """

    ValidationRole: ReadOnly[str]
    """The IAM roles that SageMaker uses to run the training jobs. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ValidationProfiles: ReadOnly[Sequence[AlgorithmValidationProfileLike]]
    """An array of `AlgorithmValidationProfile` objects, each of which specifies a
    training job and batch transform job that SageMaker runs to validate your
    algorithm. Items: exactly 1."""


class ResourceSpecLike(TypedDict, total=False):
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on.
    """

    SageMakerImageArn: ReadOnly[str]
    """The ARN of the SageMaker AI image that the image version belongs to. Length:
    at most 256."""

    SageMakerImageVersionArn: ReadOnly[str]
    """The ARN of the image version created on the instance. Length: at most 256."""

    SageMakerImageVersionAlias: ReadOnly[str]
    """The SageMakerImageVersionAlias of the image to launch with. Length: 1 to 128."""

    InstanceType: ReadOnly[literals.AppInstanceType]
    """The instance type that the image version runs on."""

    LifecycleConfigArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Lifecycle Configuration attached to the
    Resource. Length: at most 256."""

    TrainingPlanArn: ReadOnly[str]
    """The ARN of the SageMaker AI Training Plan to use for this app. Length: at most
    2048."""


class KernelSpecLike(TypedDict):
    """The specification of a Jupyter kernel."""

    Name: ReadOnly[str]
    """The name of the Jupyter kernel in the image. Length: at most 1024."""

    DisplayName: NotRequired[ReadOnly[str]]
    """Length: at most 1024."""


class FileSystemConfigLike(TypedDict, total=False):
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""

    MountPath: ReadOnly[str]
    """The path within the image to mount the user's EFS home directory. If not
    specified, defaults to /home/sagemaker-user. Length: at most 1024. Pattern:
    `\\/.*`."""

    DefaultUid: ReadOnly[int]
    """The default POSIX user ID (UID). If not specified, defaults to `1000`. Range:
    0 to 65535."""

    DefaultGid: ReadOnly[int]
    """The default POSIX group ID (GID). If not specified, defaults to `100`. Range:
    0 to 65535."""


class KernelGatewayImageConfigLike(TypedDict):
    """The configuration for the file system and kernels in a SageMaker AI image
    running as a KernelGateway app.
    """

    KernelSpecs: ReadOnly[Sequence[KernelSpecLike]]
    """The specification of the Jupyter kernels in the image. Items: 1 to 5."""

    FileSystemConfig: NotRequired[ReadOnly[FileSystemConfigLike]]
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""


class ContainerConfigLike(TypedDict, total=False):
    """The configuration used to run the application image container."""

    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    """The arguments for the container when you're running the application. Items: at
    most 50."""

    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    """The entrypoint used to run the application in the container. Items: at most 1."""

    ContainerEnvironmentVariables: ReadOnly[dict[str, str]]
    """Items: at most 25."""


class JupyterLabAppImageConfigLike(TypedDict, total=False):
    """The configuration for the file system and kernels in a SageMaker AI image
    running as a JupyterLab app.
    """

    FileSystemConfig: ReadOnly[FileSystemConfigLike]
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""

    ContainerConfig: ReadOnly[ContainerConfigLike]
    """The configuration used to run the application image container."""


class CodeEditorAppImageConfigLike(TypedDict, total=False):
    """The configuration for the file system and kernels in a SageMaker image running
    as a Code Editor app.
    """

    FileSystemConfig: ReadOnly[FileSystemConfigLike]
    """The Amazon Elastic File System storage configuration for a SageMaker AI image."""

    ContainerConfig: ReadOnly[ContainerConfigLike]
    """The configuration used to run the application image container."""


class ArtifactSourceTypeLike(TypedDict):
    """The ID and ID type of an artifact source."""

    SourceIdType: ReadOnly[literals.ArtifactSourceIdType]
    Value: ReadOnly[str]
    """The ID. Length: at most 256."""


class ArtifactSourceLike(TypedDict):
    """A structure describing the source of an artifact."""

    SourceUri: ReadOnly[str]
    """Length: 1 to 2048."""

    SourceTypes: NotRequired[ReadOnly[Sequence[ArtifactSourceTypeLike]]]


class AutoMLS3DataSourceLike(TypedDict):
    """Describes the Amazon S3 data source."""

    S3DataType: ReadOnly[literals.AutoMLS3DataType]
    S3Uri: ReadOnly[str]
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class AutoMLDataSourceLike(TypedDict):
    """The data source for the Autopilot job."""

    S3DataSource: ReadOnly[AutoMLS3DataSourceLike]
    """The Amazon S3 location of the input data."""


class AutoMLChannelLike(TypedDict, total=False):
    """A channel is a named input source that training algorithms can consume."""

    DataSource: ReadOnly[AutoMLDataSourceLike]
    CompressionType: ReadOnly[literals.CompressionType]
    """You can use `Gzip` or `None`. The default value is `None`."""

    TargetAttributeName: Required[ReadOnly[str]]
    """The name of the target variable in supervised learning, usually represented by
    'y'. Length: at least 1."""

    ContentType: ReadOnly[str]
    """The content type of the data from the input source. The default value is
    `text/csv;header=present`. Length: at most 256."""

    ChannelType: ReadOnly[literals.AutoMLChannelType]
    """The channel type (optional) is an `enum` string. The default value is
    `training`."""

    SampleWeightAttributeName: ReadOnly[str]
    """If specified, this column name indicates which column of the dataset should be
    treated as sample weights for use by the objective metric during the training,
    evaluation, and the selection of the best model. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9_-]+`."""


class AutoMLOutputDataConfigLike(TypedDict):
    """The output data configuration."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The Key Management Service encryption key ID. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    S3OutputPath: ReadOnly[str]
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class AutoMLJobObjectiveLike(TypedDict):
    """Specifies a metric to minimize or maximize as the objective of an AutoML job."""

    MetricName: ReadOnly[literals.AutoMLMetricEnum]
    """The name of the objective metric used to measure the predictive quality of a
    machine learning system."""


class AutoMLJobCompletionCriteriaLike(TypedDict, total=False):
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate.
    """

    MaxCandidates: ReadOnly[int]
    """The maximum number of times a training job is allowed to run. Range: 1 to 750."""

    MaxRuntimePerTrainingJobInSeconds: ReadOnly[int]
    """The maximum time, in seconds, that each training job executed inside
    hyperparameter tuning is allowed to run as part of a hyperparameter tuning job.
    Range: at least 1."""

    MaxAutoMLJobRuntimeInSeconds: ReadOnly[int]
    """The maximum runtime, in seconds, an AutoML job has to complete. Range: at
    least 1."""


class AutoMLSecurityConfigLike(TypedDict, total=False):
    """Security options."""

    VolumeKmsKeyId: ReadOnly[str]
    """The key used to encrypt stored data. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    EnableInterContainerTrafficEncryption: ReadOnly[bool]
    """Whether to use traffic encryption between the container layers."""

    VpcConfig: ReadOnly[VpcConfigLike]


class AutoMLAlgorithmConfigLike(TypedDict):
    """The selection of algorithms trained on your dataset to generate the model
    candidates for an Autopilot job.
    """

    AutoMLAlgorithms: ReadOnly[Sequence[literals.AutoMLAlgorithm]]
    """The selection of algorithms trained on your dataset to generate the model
    candidates for an Autopilot job. Items: at most 11."""


class AutoMLCandidateGenerationConfigLike(TypedDict, total=False):
    """Stores the configuration information for how a candidate is generated
    (optional).
    """

    FeatureSpecificationS3Uri: ReadOnly[str]
    """A URL to the Amazon S3 data source containing selected features from the input
    data source to run an Autopilot job. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    AlgorithmsConfig: ReadOnly[Sequence[AutoMLAlgorithmConfigLike]]
    """Stores the configuration information for the selection of algorithms trained
    on tabular data. Items: at most 1."""


class AutoMLDataSplitConfigLike(TypedDict, total=False):
    """This structure specifies how to split the data into train and validation
    datasets.
    """

    ValidationFraction: ReadOnly[FloatInput]
    """The validation fraction (optional) is a float that specifies the portion of
    the training dataset to be used for validation. The default value is 0.2, and
    values must be greater than 0 and less than 1. Range: 0 to 1."""


class AutoMLJobConfigLike(TypedDict, total=False):
    """A collection of settings used for an AutoML job."""

    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    """How long an AutoML job is allowed to run, or how many candidates a job is
    allowed to generate."""

    SecurityConfig: ReadOnly[AutoMLSecurityConfigLike]
    """The security configuration for traffic encryption or Amazon VPC settings."""

    CandidateGenerationConfig: ReadOnly[AutoMLCandidateGenerationConfigLike]
    """The configuration for generating a candidate for an AutoML job (optional)."""

    DataSplitConfig: ReadOnly[AutoMLDataSplitConfigLike]
    """The configuration for splitting the input training dataset."""

    Mode: ReadOnly[literals.AutoMLMode]
    """The method that Autopilot uses to train the data."""


class ModelDeployConfigLike(TypedDict, total=False):
    """Specifies how to generate the endpoint name for an automatic one-click
    Autopilot model deployment.
    """

    AutoGenerateEndpointName: ReadOnly[bool]
    """Set to `True` to automatically generate an endpoint name for a one-click
    Autopilot model deployment; set to `False` otherwise. The default value is
    `False`."""

    EndpointName: ReadOnly[str]
    """Specifies the endpoint name to use for a one-click Autopilot model deployment
    if the endpoint name is not generated automatically. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class AutoMLJobChannelLike(TypedDict, total=False):
    """A channel is a named input source that training algorithms can consume."""

    ChannelType: ReadOnly[literals.AutoMLChannelType]
    """The type of channel. The default value is `training`."""

    ContentType: ReadOnly[str]
    """The content type of the data from the input source. Length: at most 256."""

    CompressionType: ReadOnly[literals.CompressionType]
    """The allowed compression types depend on the input format and problem type."""

    DataSource: ReadOnly[AutoMLDataSourceLike]
    """The data source for an AutoML channel (Required)."""


class ImageClassificationJobConfigLike(TypedDict, total=False):
    """The collection of settings used by an AutoML job V2 for the image
    classification problem type.
    """

    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""


class TextClassificationJobConfigLike(TypedDict):
    """The collection of settings used by an AutoML job V2 for the text
    classification problem type.
    """

    CompletionCriteria: NotRequired[ReadOnly[AutoMLJobCompletionCriteriaLike]]
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""

    ContentColumn: ReadOnly[str]
    """The name of the column used to provide the sentences to be classified. Length:
    1 to 256."""

    TargetLabelColumn: ReadOnly[str]
    """The name of the column used to provide the class labels. Length: 1 to 256."""


class TimeSeriesTransformationsLike(TypedDict, total=False):
    """Transformations allowed on the dataset."""

    Filling: ReadOnly[Mapping[str, dict[literals.FillingType, str]]]
    """A key value pair defining the filling method for a column, where the key is
    the column name and the value is an object which defines the filling logic.
    Items: 1 to 50."""

    Aggregation: ReadOnly[Mapping[str, literals.AggregationTransformationValue]]
    """A key value pair defining the aggregation method for a column, where the key
    is the column name and the value is the aggregation method. Items: 1 to 50."""


class TimeSeriesConfigLike(TypedDict):
    """The collection of components that defines the time-series."""

    TargetAttributeName: ReadOnly[str]
    """The name of the column representing the target variable that you want to
    predict for each item in your dataset. Length: at least 1."""

    TimestampAttributeName: ReadOnly[str]
    """The name of the column indicating a point in time at which the target value of
    a given item is recorded. Length: 1 to 256."""

    ItemIdentifierAttributeName: ReadOnly[str]
    """The name of the column that represents the set of item identifiers for which
    you want to predict the target value. Length: 1 to 256."""

    GroupingAttributeNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    """A set of columns names that can be grouped with the item identifier column to
    create a composite key for which a target value is predicted. Items: 1 to 5."""


class HolidayConfigAttributesLike(TypedDict, total=False):
    """Stores the holiday featurization attributes applicable to each item of
    time-series datasets during the training of a forecasting model.
    """

    CountryCode: ReadOnly[str]
    """The country code for the holiday calendar. Length: exactly 2. Pattern:
    `[A-Z]{2}`."""


class CandidateGenerationConfigLike(TypedDict, total=False):
    """Stores the configuration information for how model candidates are generated
    using an AutoML job V2.
    """

    AlgorithmsConfig: ReadOnly[Sequence[AutoMLAlgorithmConfigLike]]
    """Your Autopilot job trains a default set of algorithms on your dataset. Items:
    at most 1."""


class TimeSeriesForecastingJobConfigLike(TypedDict, total=False):
    """The collection of settings used by an AutoML job V2 for the time-series
    forecasting problem type.
    """

    FeatureSpecificationS3Uri: ReadOnly[str]
    """A URL to the Amazon S3 data source containing additional selected features
    that complement the target, itemID, timestamp, and grouped columns set in
    `TimeSeriesConfig`. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""

    ForecastFrequency: Required[ReadOnly[str]]
    """The frequency of predictions in a forecast. Length: 1 to 5."""

    ForecastHorizon: Required[ReadOnly[int]]
    """The number of time-steps that the model predicts. Range: at least 1."""

    ForecastQuantiles: ReadOnly[list[str] | tuple[str, ...]]
    """The quantiles used to train the model for forecasts at a specified quantile.
    Items: 1 to 5."""

    Transformations: ReadOnly[TimeSeriesTransformationsLike]
    """The transformations modifying specific attributes of the time-series, such as
    filling strategies for missing values."""

    TimeSeriesConfig: Required[ReadOnly[TimeSeriesConfigLike]]
    """The collection of components that defines the time-series."""

    HolidayConfig: ReadOnly[Sequence[HolidayConfigAttributesLike]]
    """The collection of holiday featurization attributes used to incorporate
    national holiday information into your forecasting model. Items: exactly 1."""

    CandidateGenerationConfig: ReadOnly[CandidateGenerationConfigLike]
    """Stores the configuration information for how model candidates are generated
    using an AutoML job V2."""


class TabularJobConfigLike(TypedDict, total=False):
    """The collection of settings used by an AutoML job V2 for the tabular problem
    type.
    """

    CandidateGenerationConfig: ReadOnly[CandidateGenerationConfigLike]
    """The configuration information of how model candidates are generated."""

    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    """How long a job is allowed to run, or how many candidates a job is allowed to
    generate."""

    FeatureSpecificationS3Uri: ReadOnly[str]
    """A URL to the Amazon S3 data source containing selected features from the input
    data source to run an Autopilot job V2. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    Mode: ReadOnly[literals.AutoMLMode]
    """The method that Autopilot uses to train the data."""

    GenerateCandidateDefinitionsOnly: ReadOnly[bool]
    """Generates possible candidates without training the models."""

    ProblemType: ReadOnly[literals.ProblemType]
    """The type of supervised learning problem available for the model candidates of
    the AutoML job V2."""

    TargetAttributeName: Required[ReadOnly[str]]
    """The name of the target variable in supervised learning, usually represented by
    'y'. Length: at least 1."""

    SampleWeightAttributeName: ReadOnly[str]
    """If specified, this column name indicates which column of the dataset should be
    treated as sample weights for use by the objective metric during the training,
    evaluation, and the selection of the best model. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9_-]+`."""


class TextGenerationJobConfigLike(TypedDict, total=False):
    """The collection of settings used by an AutoML job V2 for the text generation
    problem type.
    """

    CompletionCriteria: ReadOnly[AutoMLJobCompletionCriteriaLike]
    """How long a fine-tuning job is allowed to run. For `TextGenerationJobConfig`
    problem types, the `MaxRuntimePerTrainingJobInSeconds` attribute of
    `AutoMLJobCompletionCriteria` defaults to 72h (259200s)."""

    BaseModelName: ReadOnly[str]
    """The name of the base model to fine-tune. Length: 1 to 256. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    TextGenerationHyperParameters: ReadOnly[dict[str, str]]
    """The hyperparameters used to configure and optimize the learning process of the
    base model. Items: at most 30."""

    ModelAccessConfig: ReadOnly[ModelAccessConfigLike]
    """The access configuration file to control access to the ML model."""


class AutoMLProblemTypeConfigLike_ImageClassificationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: Required[ReadOnly[ImageClassificationJobConfigLike]]
    """Settings used to configure an AutoML job V2 for the image classification
    problem type."""

    TextClassificationJobConfig: ReadOnly[Absent]
    TimeSeriesForecastingJobConfig: ReadOnly[Absent]
    TabularJobConfig: ReadOnly[Absent]
    TextGenerationJobConfig: ReadOnly[Absent]


class AutoMLProblemTypeConfigLike_TextClassificationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: ReadOnly[Absent]
    TextClassificationJobConfig: Required[ReadOnly[TextClassificationJobConfigLike]]
    """Settings used to configure an AutoML job V2 for the text classification
    problem type."""

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
    """Settings used to configure an AutoML job V2 for the time-series forecasting
    problem type."""

    TabularJobConfig: ReadOnly[Absent]
    TextGenerationJobConfig: ReadOnly[Absent]


class AutoMLProblemTypeConfigLike_TabularJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: ReadOnly[Absent]
    TextClassificationJobConfig: ReadOnly[Absent]
    TimeSeriesForecastingJobConfig: ReadOnly[Absent]
    TabularJobConfig: Required[ReadOnly[TabularJobConfigLike]]
    """Settings used to configure an AutoML job V2 for the tabular problem type
    (regression, classification)."""

    TextGenerationJobConfig: ReadOnly[Absent]


class AutoMLProblemTypeConfigLike_TextGenerationJobConfig(TypedDict, total=False):
    ImageClassificationJobConfig: ReadOnly[Absent]
    TextClassificationJobConfig: ReadOnly[Absent]
    TimeSeriesForecastingJobConfig: ReadOnly[Absent]
    TabularJobConfig: ReadOnly[Absent]
    TextGenerationJobConfig: Required[ReadOnly[TextGenerationJobConfigLike]]
    """Settings used to configure an AutoML job V2 for the text generation (LLMs
    fine-tuning) problem type."""


AutoMLProblemTypeConfigLike: TypeAlias = (
    AutoMLProblemTypeConfigLike_ImageClassificationJobConfig
    | AutoMLProblemTypeConfigLike_TextClassificationJobConfig
    | AutoMLProblemTypeConfigLike_TimeSeriesForecastingJobConfig
    | AutoMLProblemTypeConfigLike_TabularJobConfig
    | AutoMLProblemTypeConfigLike_TextGenerationJobConfig
)
"""A collection of settings specific to the problem type used to configure an AutoML
job V2. Exactly one of: `ImageClassificationJobConfig`,
`TextClassificationJobConfig`, `TimeSeriesForecastingJobConfig`, `TabularJobConfig`,
`TextGenerationJobConfig`."""


class EmrServerlessComputeConfigLike(TypedDict):
    """Specifies the compute configuration for the EMR Serverless job."""

    ExecutionRoleARN: ReadOnly[str]
    """The ARN of the IAM role granting the AutoML job V2 the necessary permissions
    access policies to list, connect to, or manage EMR Serverless jobs. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class AutoMLComputeConfigLike(TypedDict, total=False):
    """Specifies the compute configuration for an AutoML job V2."""

    EmrServerlessComputeConfig: ReadOnly[EmrServerlessComputeConfigLike]
    """The configuration for using EMR Serverless to run the AutoML job V2."""


class ClusterInstanceRequirementsLike(TypedDict):
    """The instance requirements for a flexible instance group."""

    InstanceTypes: ReadOnly[Sequence[literals.ClusterInstanceType]]
    """The list of instance types that the instance group can use. Items: 1 to 20."""


class ClusterLifeCycleConfigLike(TypedDict, total=False):
    """The lifecycle configuration for a SageMaker HyperPod cluster."""

    SourceS3Uri: ReadOnly[str]
    """An Amazon S3 bucket path where your lifecycle scripts are stored. Length: at
    most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    OnCreate: ReadOnly[str]
    """The file name of the entrypoint script of lifecycle scripts under
    `SourceS3Uri`. Length: 1 to 128."""

    OnInitComplete: ReadOnly[str]
    """The file name of the entrypoint script of lifecycle scripts under
    `SourceS3Uri`. Length: 1 to 128."""


class ClusterEbsVolumeConfigLike(TypedDict, total=False):
    """Defines the configuration for attaching an additional Amazon Elastic Block
    Store (EBS) volume to each instance of the SageMaker HyperPod cluster instance
    group.
    """

    VolumeSizeInGB: ReadOnly[int]
    """The size in gigabytes (GB) of the additional EBS volume to be attached to the
    instances in the SageMaker HyperPod cluster instance group. Range: 1 to 16384."""

    VolumeKmsKeyId: ReadOnly[str]
    """The ID of a KMS key to encrypt the Amazon EBS volume. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    RootVolume: ReadOnly[bool]
    """Specifies whether the configuration is for the cluster's root or secondary
    Amazon EBS volume. Otherwise, by default, the value is `False`, and the following
    applies..."""


class ClusterFsxLustreConfigLike(TypedDict):
    """Defines the configuration for attaching an Amazon FSx for Lustre file system
    to instances in a SageMaker HyperPod cluster instance group.
    """

    DnsName: ReadOnly[str]
    """The DNS name of the Amazon FSx for Lustre file system. Length: 16 to 275.
    Pattern: `((fs|fc)i?-[0-9a-f]{8,}\\..{4,253})`."""

    MountName: ReadOnly[str]
    """The mount name of the Amazon FSx for Lustre file system. Length: 1 to 8.
    Pattern: `([A-Za-z0-9_-]{1,8})`."""

    MountPath: NotRequired[ReadOnly[str]]
    """The local path where the Amazon FSx for Lustre file system is mounted on
    instances. Length: 1 to 1024. Pattern: `/[a-zA-Z0-9._/-]+`."""


class ClusterFsxOpenZfsConfigLike(TypedDict):
    """Defines the configuration for attaching an Amazon FSx for OpenZFS file system
    to instances in a SageMaker HyperPod cluster instance group.
    """

    DnsName: ReadOnly[str]
    """The DNS name of the Amazon FSx for OpenZFS file system. Length: 16 to 275.
    Pattern: `((fs|fc)i?-[0-9a-f]{8,}\\..{4,253})`."""

    MountPath: NotRequired[ReadOnly[str]]
    """The local path where the Amazon FSx for OpenZFS file system is mounted on
    instances. Length: 1 to 1024. Pattern: `/[a-zA-Z0-9._/-]+`."""


class ClusterInstanceStorageConfigLike_EbsVolumeConfig(TypedDict, total=False):
    EbsVolumeConfig: Required[ReadOnly[ClusterEbsVolumeConfigLike]]
    """Defines the configuration for attaching additional Amazon Elastic Block Store
    (EBS) volumes to the instances in the SageMaker HyperPod cluster instance group."""

    FsxLustreConfig: ReadOnly[Absent]
    FsxOpenZfsConfig: ReadOnly[Absent]


class ClusterInstanceStorageConfigLike_FsxLustreConfig(TypedDict, total=False):
    EbsVolumeConfig: ReadOnly[Absent]
    FsxLustreConfig: Required[ReadOnly[ClusterFsxLustreConfigLike]]
    """Defines the configuration for attaching an Amazon FSx for Lustre file system
    to the instances in the SageMaker HyperPod cluster instance group."""

    FsxOpenZfsConfig: ReadOnly[Absent]


class ClusterInstanceStorageConfigLike_FsxOpenZfsConfig(TypedDict, total=False):
    EbsVolumeConfig: ReadOnly[Absent]
    FsxLustreConfig: ReadOnly[Absent]
    FsxOpenZfsConfig: Required[ReadOnly[ClusterFsxOpenZfsConfigLike]]
    """Defines the configuration for attaching an Amazon FSx for OpenZFS file system
    to the instances in the SageMaker HyperPod cluster instance group."""


ClusterInstanceStorageConfigLike: TypeAlias = (
    ClusterInstanceStorageConfigLike_EbsVolumeConfig
    | ClusterInstanceStorageConfigLike_FsxLustreConfig
    | ClusterInstanceStorageConfigLike_FsxOpenZfsConfig
)
"""Defines the configuration for attaching additional storage to the instances in the
SageMaker HyperPod cluster instance group. Exactly one of: `EbsVolumeConfig`,
`FsxLustreConfig`, `FsxOpenZfsConfig`."""


class CapacitySizeConfigLike(TypedDict):
    """The configuration of the size measurements of the AMI update."""

    Type: ReadOnly[literals.NodeUnavailabilityType]
    """Specifies whether SageMaker should process the update by amount or percentage
    of instances."""

    Value: ReadOnly[int]
    """Specifies the amount or percentage of instances SageMaker updates at a time.
    Range: at least 1."""


class RollingDeploymentPolicyLike(TypedDict):
    """The configurations that SageMaker uses when updating the AMI versions."""

    MaximumBatchSize: ReadOnly[CapacitySizeConfigLike]
    """The maximum amount of instances in the cluster that SageMaker can update at a
    time."""

    RollbackMaximumBatchSize: NotRequired[ReadOnly[CapacitySizeConfigLike]]
    """The maximum amount of instances in the cluster that SageMaker can roll back at
    a time."""


class AlarmDetailsLike(TypedDict):
    """The details of the alarm to monitor during the AMI update."""

    AlarmName: ReadOnly[str]
    """Length: 1 to 255. Pattern: `(?!\\s*$).+`."""


class DeploymentConfigurationLike(TypedDict, total=False):
    """The configuration to use when updating the AMI versions."""

    RollingUpdatePolicy: ReadOnly[RollingDeploymentPolicyLike]
    """The policy that SageMaker uses when updating the AMI versions of the cluster."""

    WaitIntervalInSeconds: ReadOnly[int]
    """The duration in seconds that SageMaker waits before updating more instances in
    the cluster. Range: 0 to 3600."""

    AutoRollbackConfiguration: ReadOnly[Sequence[AlarmDetailsLike]]
    """An array that contains the alarms that SageMaker monitors to know whether to
    roll back the AMI update. Items: 1 to 10."""


class ScheduledUpdateConfigLike(TypedDict):
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI.
    """

    ScheduleExpression: ReadOnly[str]
    """A cron expression that specifies the schedule that SageMaker follows when
    updating the AMI. Length: 1 to 256."""

    DeploymentConfig: NotRequired[ReadOnly[DeploymentConfigurationLike]]
    """The configuration to use when updating the AMI versions."""


class ClusterPatchScheduleLike(TypedDict, total=False):
    """The schedule configuration for automatic patching."""

    NextPatchDate: ReadOnly[TimestampInput]
    """The date and time of the next scheduled automatic patch."""


class ClusterDrainPolicyLike(TypedDict, total=False):
    """Specifies how pods are evicted from an instance before it is patched with the
    `DrainFirst` strategy. By default, evictions respect Kubernetes Pod Disruption
    Budgets.
    """

    DrainTimeoutInSeconds: ReadOnly[int]
    """The maximum time, in seconds, to wait for the pods on an instance to drain.
    The default is 3600 (1 hour). Range: 0 to 5400."""

    OnDrainTimeout: ReadOnly[literals.ClusterOnDrainTimeout]
    """The action to take if the pods on an instance don't drain within
    `DrainTimeoutInSeconds`. The default is `Skip`."""


class ClusterAutoPatchConfigLike(TypedDict, total=False):
    """The configuration for automatic patching of the instance group."""

    PatchingStrategy: Required[ReadOnly[literals.ClusterPatchingStrategy]]
    """The strategy for applying patches to instances in the group."""

    PatchSchedule: ReadOnly[ClusterPatchScheduleLike]
    """The schedule for automatic patching, including the next patch date."""

    DeploymentConfig: ReadOnly[DeploymentConfigurationLike]
    """The deployment configuration for rolling patch updates, including rollback
    settings and batch sizes."""

    IdleWaitWindowInSeconds: ReadOnly[int]
    """The maximum time, in seconds, that automatic patching waits for instances to
    become idle after a scheduled patch starts. The default is 86400 (24 hours).
    Range: 3600 to 2160000."""

    DrainPolicy: ReadOnly[ClusterDrainPolicyLike]
    """The policy that controls how pods are evicted from an instance before it is
    patched."""


class ClusterKubernetesTaintLike(TypedDict):
    """A Kubernetes taint that can be applied to cluster nodes."""

    Key: ReadOnly[str]
    """Length: 1 to 317."""

    Value: NotRequired[ReadOnly[str]]
    """Length: 1 to 63. Pattern: `(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?`."""

    Effect: ReadOnly[literals.ClusterKubernetesTaintEffect]


class ClusterKubernetesConfigLike(TypedDict, total=False):
    """Kubernetes configuration that specifies labels and taints to be applied to
    cluster nodes in an instance group.
    """

    Labels: ReadOnly[dict[str, str]]
    """Key-value pairs of labels to be applied to cluster nodes. Items: at most 50."""

    Taints: ReadOnly[Sequence[ClusterKubernetesTaintLike]]
    """List of taints to be applied to cluster nodes. Items: at most 50."""


class ClusterSlurmConfigLike(TypedDict):
    """The Slurm configuration for an instance group in a SageMaker HyperPod cluster."""

    NodeType: ReadOnly[literals.ClusterSlurmNodeType]
    """The type of Slurm node for the instance group."""

    PartitionNames: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    """The list of Slurm partition names that the instance group belongs to. Items:
    at most 1."""


class ClusterSpotOptionsLike(TypedDict):
    """Configuration options specific to Spot instances."""


class ClusterOnDemandOptionsLike(TypedDict):
    """Configuration options specific to On-Demand instances."""


class ClusterCapacityRequirementsLike(TypedDict, total=False):
    """Defines the instance capacity requirements for an instance group, including
    configurations for both Spot and On-Demand capacity types.
    """

    Spot: ReadOnly[ClusterSpotOptionsLike]
    """Configuration options specific to Spot instances."""

    OnDemand: ReadOnly[ClusterOnDemandOptionsLike]
    """Configuration options specific to On-Demand instances."""


class ClusterNetworkInterfaceLike(TypedDict, total=False):
    """The network interface configuration for a Amazon SageMaker HyperPod cluster
    instance group.
    """

    InterfaceType: ReadOnly[literals.ClusterInterfaceType]
    """The type of network interface for the instance group."""


class ClusterInstanceGroupSpecificationLike(TypedDict, total=False):
    """The specifications of an instance group that you need to define."""

    InstanceCount: Required[ReadOnly[int]]
    """Specifies the number of instances to add to the instance group of a SageMaker
    HyperPod cluster. Range: 0 to 6758."""

    MinInstanceCount: ReadOnly[int]
    """Defines the minimum number of instances required for an instance group to
    become `InService`. Range: 0 to 6758."""

    InstanceGroupName: Required[ReadOnly[str]]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceType: ReadOnly[literals.ClusterInstanceType]
    InstanceRequirements: ReadOnly[ClusterInstanceRequirementsLike]
    """The instance requirements for the instance group, including the instance types
    to use."""

    LifeCycleConfig: ReadOnly[ClusterLifeCycleConfigLike]
    ExecutionRole: Required[ReadOnly[str]]
    """Specifies an IAM execution role to be assumed by the instance group. Length:
    20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ThreadsPerCore: ReadOnly[int]
    """Range: 1 to 2."""

    InstanceStorageConfigs: ReadOnly[Sequence[ClusterInstanceStorageConfigLike]]
    """Specifies the additional storage configurations for the instances in the
    SageMaker HyperPod cluster instance group. Items: at most 4."""

    OnStartDeepHealthChecks: ReadOnly[Sequence[literals.DeepHealthCheckType]]
    """A flag indicating whether deep health checks should be performed when the
    cluster instance group is created or updated. Items: 1 to 3."""

    TrainingPlanArn: ReadOnly[str]
    """The Amazon Resource Name (ARN); of the training plan to use for this cluster
    instance group. Length: 50 to 2048."""

    OverrideVpcConfig: ReadOnly[VpcConfigLike]
    """To configure multi-AZ deployments, customize the Amazon VPC configuration at
    the instance group level."""

    ScheduledUpdateConfig: ReadOnly[ScheduledUpdateConfigLike]
    """The configuration object of the schedule that SageMaker uses to update the
    AMI."""

    ImageId: ReadOnly[str]
    """When configuring your HyperPod cluster, you can specify an image ID using one
    of the following options: `HyperPodPublicAmiId`, `CustomAmiId`, `default`.
    Length: 7 to 21. Pattern: `(ami-[0-9a-fA-F]{8,17}|default)`."""

    AutoPatchConfig: ReadOnly[ClusterAutoPatchConfigLike]
    """The configuration for automatic OS security patching."""

    ImageReleaseVersion: ReadOnly[str]
    """The version of the HyperPod-managed AMI to use for the instance group. Length:
    at most 64. Pattern: `[0-9]+\\.[0-9]+\\.[0-9]+`."""

    KubernetesConfig: ReadOnly[ClusterKubernetesConfigLike]
    SlurmConfig: ReadOnly[ClusterSlurmConfigLike]
    CapacityRequirements: ReadOnly[ClusterCapacityRequirementsLike]
    NetworkInterface: ReadOnly[ClusterNetworkInterfaceLike]
    """The network interface configuration for the instance group."""


class FSxLustreConfigLike(TypedDict):
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster.
    """

    SizeInGiB: ReadOnly[int]
    """The storage capacity of the Amazon FSx for Lustre file system, specified in
    gibibytes (GiB). Range: 1200 to 100800."""

    PerUnitStorageThroughput: ReadOnly[int]
    """The throughput capacity of the Amazon FSx for Lustre file system, measured in
    MB/s per TiB of storage. Range: 125 to 1000."""


class EnvironmentConfigLike(TypedDict, total=False):
    """The configuration for the restricted instance groups (RIG) environment."""

    FSxLustreConfig: ReadOnly[FSxLustreConfigLike]
    """Configuration settings for an Amazon FSx for Lustre file system to be used
    with the cluster."""


class ClusterRestrictedInstanceGroupSpecificationLike(TypedDict, total=False):
    """The specifications of a restricted instance group that you need to define."""

    InstanceCount: Required[ReadOnly[int]]
    """Specifies the number of instances to add to the restricted instance group of a
    SageMaker HyperPod cluster. Range: 0 to 6758."""

    InstanceGroupName: Required[ReadOnly[str]]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceType: Required[ReadOnly[literals.ClusterInstanceType]]
    ExecutionRole: Required[ReadOnly[str]]
    """Specifies an IAM execution role to be assumed by the restricted instance
    group. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ThreadsPerCore: ReadOnly[int]
    """The number you specified to `TreadsPerCore` in `CreateCluster` for enabling or
    disabling multithreading. Range: 1 to 2."""

    InstanceStorageConfigs: ReadOnly[Sequence[ClusterInstanceStorageConfigLike]]
    """Specifies the additional storage configurations for the instances in the
    SageMaker HyperPod cluster restricted instance group. Items: at most 4."""

    OnStartDeepHealthChecks: ReadOnly[Sequence[literals.DeepHealthCheckType]]
    """A flag indicating whether deep health checks should be performed when the
    cluster restricted instance group is created or updated. Items: 1 to 3."""

    TrainingPlanArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the training plan to filter clusters by.
    Length: 50 to 2048."""

    OverrideVpcConfig: ReadOnly[VpcConfigLike]
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""

    ScheduledUpdateConfig: ReadOnly[ScheduledUpdateConfigLike]
    """The configuration object of the schedule that SageMaker follows when updating
    the AMI."""

    EnvironmentConfig: ReadOnly[EnvironmentConfigLike]
    """The configuration for the restricted instance groups (RIG) environment."""


class ClusterSharedEnvironmentConfigLike(TypedDict):
    """The shared environment configuration for the restricted instance groups (RIG)."""

    FSxLustreDeletionPolicy: ReadOnly[literals.ClusterFSxLustreDeletionPolicy]
    """The deletion policy for the Amazon FSx for Lustre file system in the shared
    environment."""

    FSxLustreConfig: ReadOnly[FSxLustreConfigLike]
    """Configuration settings for an Amazon FSx for Lustre file system in the shared
    environment."""


class ClusterRestrictedInstanceGroupsConfigLike(TypedDict):
    """The configuration for the restricted instance groups (RIG) in the SageMaker
    HyperPod cluster.
    """

    SharedEnvironmentConfig: ReadOnly[ClusterSharedEnvironmentConfigLike]
    """The shared environment configuration for the restricted instance groups (RIG)."""


class ClusterOrchestratorEksConfigLike(TypedDict):
    """The configuration settings for the Amazon EKS cluster used as the orchestrator
    for the SageMaker HyperPod cluster.
    """

    ClusterArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon EKS cluster associated with the
    SageMaker HyperPod cluster. Length: 20 to 2048."""


class ClusterAccountingDatabaseLike(TypedDict):
    """The external MySQL-compatible database that the Slurm accounting daemon
    (`slurmdbd`) connects to for a SageMaker HyperPod cluster.
    """

    Endpoint: ReadOnly[str]
    """The hostname or endpoint of the accounting database, such as the endpoint of
    an Amazon RDS for MySQL or Aurora MySQL database. Length: 1 to 255."""

    Port: NotRequired[ReadOnly[int]]
    """The port that the accounting database listens on. The default is `3306`.
    Range: 1 to 65535."""

    Name: NotRequired[ReadOnly[str]]
    """The name of the database schema that stores the Slurm accounting data. The
    default is `slurm_acct_db_` followed by the cluster ID from the cluster ARN, for
    example `slurm_acct_db_a1b2c3d4e5f6`. Length: 1 to 64. Pattern: `[a-zA-Z0-9$_]+`."""

    SecretArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the user name and password for the accounting database.
    Length: 20 to 2048."""


class ClusterOrchestratorSlurmConfigLike(TypedDict, total=False):
    """The configuration settings for the Slurm orchestrator used with the SageMaker
    HyperPod cluster.
    """

    SlurmConfigStrategy: ReadOnly[literals.ClusterSlurmConfigStrategy]
    """The strategy for managing partitions for the Slurm configuration."""

    AccountingDatabase: ReadOnly[ClusterAccountingDatabaseLike]
    """The external database that stores the Slurm accounting data for the cluster,
    such as job history, associations, and usage."""


class ClusterOrchestratorLike(TypedDict, total=False):
    """The type of orchestrator used for the SageMaker HyperPod cluster."""

    Eks: ReadOnly[ClusterOrchestratorEksConfigLike]
    """The Amazon EKS cluster used as the orchestrator for the SageMaker HyperPod
    cluster."""

    Slurm: ReadOnly[ClusterOrchestratorSlurmConfigLike]
    """The Slurm orchestrator configuration for the SageMaker HyperPod cluster."""


class ClusterTieredStorageConfigLike(TypedDict):
    """Defines the configuration for managed tier checkpointing in a HyperPod
    cluster.
    """

    Mode: ReadOnly[literals.ClusterConfigMode]
    """Specifies whether managed tier checkpointing is enabled or disabled for the
    HyperPod cluster."""

    InstanceMemoryAllocationPercentage: NotRequired[ReadOnly[int]]
    """The percentage (int) of cluster memory to allocate for checkpointing. Range: 0
    to 100."""


class ClusterAutoScalingConfigLike(TypedDict):
    """Specifies the autoscaling configuration for a HyperPod cluster."""

    Mode: ReadOnly[literals.ClusterAutoScalingMode]
    """Describes whether autoscaling is enabled or disabled for the cluster."""

    AutoScalerType: NotRequired[ReadOnly[literals.ClusterAutoScalerType]]
    """The type of autoscaler to use."""


class PriorityClassLike(TypedDict):
    """Priority class configuration."""

    Name: ReadOnly[str]
    """Pattern: `[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?`."""

    Weight: ReadOnly[int]
    """Range: 0 to 100."""


class SchedulerConfigLike(TypedDict, total=False):
    """Cluster policy configuration."""

    PriorityClasses: ReadOnly[Sequence[PriorityClassLike]]
    """List of the priority classes, `PriorityClass`, of the cluster policy. Items:
    at most 10."""

    FairShare: ReadOnly[literals.FairShare]
    """When enabled, entities borrow idle compute based on their assigned
    `FairShareWeight`. Default is `Enabled`."""

    IdleResourceSharing: ReadOnly[literals.IdleResourceSharing]
    """Configuration for sharing idle compute resources across entities in the
    cluster."""


class GitConfigLike(TypedDict, total=False):
    """Specifies configuration details for a Git repository in your Amazon Web
    Services account.
    """

    RepositoryUrl: Required[ReadOnly[str]]
    """The URL where the Git repository is located. Length: 11 to 1024. Pattern:
    `https://([^/]+)/?.{3,1016}`."""

    Branch: ReadOnly[str]
    """The default branch for the Git repository. Length: 1 to 1024. Pattern: `[^
    ~^:?*\\[]+`."""

    SecretArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the credentials used to access the git repository. Length: 1
    to 2048."""


class InputConfigLike(TypedDict):
    """Contains information about the location of input model artifacts, the name and
    shape of the expected data inputs, and the framework in which the model was
    trained.
    """

    S3Uri: ReadOnly[str]
    """The S3 path where the model artifacts, which result from model training, are
    stored. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    DataInputConfig: NotRequired[ReadOnly[str]]
    """Specifies the name and shape of the expected data inputs for your trained
    model with a JSON dictionary form. Length: 1 to 16384."""

    Framework: ReadOnly[literals.Framework]
    """Identifies the framework in which the model was trained."""

    FrameworkVersion: NotRequired[ReadOnly[str]]
    """Specifies the framework version to use. Length: 3 to 10. Pattern:
    `[0-9]\\.[A-Za-z0-9.]+`."""


class TargetPlatformLike(TypedDict):
    """Contains information about a target platform that you want your model to run
    on, such as OS, architecture, and accelerators.
    """

    Os: ReadOnly[literals.TargetPlatformOs]
    Arch: ReadOnly[literals.TargetPlatformArch]
    """Specifies a target platform architecture."""

    Accelerator: NotRequired[ReadOnly[literals.TargetPlatformAccelerator]]
    """Specifies a target platform accelerator (optional)."""


class OutputConfigLike(TypedDict, total=False):
    """Contains information about the output location for the compiled model and the
    target device that the model runs on.
    """

    S3OutputLocation: Required[ReadOnly[str]]
    """Identifies the S3 bucket where you want Amazon SageMaker AI to store the model
    artifacts. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    TargetDevice: ReadOnly[literals.TargetDevice]
    """Identifies the target device or the machine learning instance that you want to
    run your model on after the compilation has completed."""

    TargetPlatform: ReadOnly[TargetPlatformLike]
    """Contains information about a target platform that you want your model to run
    on, such as OS, architecture, and accelerators."""

    CompilerOptions: ReadOnly[str]
    """Specifies additional parameters for compiler options in JSON format. Length: 3
    to 1024."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service key (Amazon Web Services KMS)
    that Amazon SageMaker AI uses to encrypt your output models with Amazon S3
    server-side encryption after compilation job. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""


class NeoVpcConfigLike(TypedDict):
    """The VpcConfig configuration object that specifies the VPC that you want the
    compilation jobs to connect to.
    """

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """The VPC security group IDs. Items: 1 to 5."""

    Subnets: ReadOnly[list[str] | tuple[str, ...]]
    """The ID of the subnets in the VPC that you want to connect the compilation job
    to for accessing the model in Amazon S3. Items: 1 to 16."""


class AcceleratorPartitionConfigLike(TypedDict):
    """Configuration for allocating accelerator partitions."""

    Type: ReadOnly[literals.MIGProfileType]
    """The Multi-Instance GPU (MIG) profile type that defines the partition
    configuration."""

    Count: ReadOnly[int]
    """The number of accelerator partitions to allocate with the specified partition
    type. Range: 0 to 10000000."""


class ComputeQuotaResourceConfigLike(TypedDict, total=False):
    """Configuration of the resources used for the compute allocation definition."""

    InstanceType: Required[ReadOnly[literals.ClusterInstanceType]]
    """The instance type of the instance group for the cluster."""

    Count: ReadOnly[int]
    """The number of instances to add to the instance group of a SageMaker HyperPod
    cluster. Range: 0 to 10000000."""

    Accelerators: ReadOnly[int]
    """The number of accelerators to allocate. Range: 0 to 10000000."""

    VCpu: ReadOnly[FloatInput]
    """The number of vCPU to allocate. Range: 0 to 10000000."""

    MemoryInGiB: ReadOnly[FloatInput]
    """The amount of memory in GiB to allocate. Range: 0 to 10000000."""

    AcceleratorPartition: ReadOnly[AcceleratorPartitionConfigLike]
    """The accelerator partition configuration for fractional GPU allocation."""


class ResourceSharingConfigLike(TypedDict, total=False):
    """Resource sharing configuration."""

    Strategy: Required[ReadOnly[literals.ResourceSharingStrategy]]
    """The strategy of how idle compute is shared within the cluster. Default is
    `LendandBorrow`."""

    BorrowLimit: ReadOnly[int]
    """The limit on how much idle compute can be borrowed.The values can be 1 - 500
    percent of idle compute that the team is allowed to borrow. Default is `50`.
    Range: 0 to 10000."""

    AbsoluteBorrowLimits: ReadOnly[Sequence[ComputeQuotaResourceConfigLike]]
    """The absolute limits on compute resources that can be borrowed from idle
    compute. Items: at most 15."""


class ComputeQuotaConfigLike(TypedDict, total=False):
    """Configuration of the compute allocation definition for an entity."""

    ComputeQuotaResources: ReadOnly[Sequence[ComputeQuotaResourceConfigLike]]
    """Allocate compute resources by instance types. Items: at most 15."""

    ResourceSharingConfig: ReadOnly[ResourceSharingConfigLike]
    PreemptTeamTasks: ReadOnly[literals.PreemptTeamTasks]
    """Allows workloads from within an entity to preempt same-team workloads. Default
    is `LowerPriority`."""


class ComputeQuotaTargetLike(TypedDict):
    """The target entity to allocate compute resources to."""

    TeamName: ReadOnly[str]
    """Name of the team to allocate compute resources to. Pattern:
    `[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?`."""

    FairShareWeight: NotRequired[ReadOnly[int]]
    """Assigned entity fair-share weight. Range: 0 to 100."""


class ContextSourceLike(TypedDict, total=False):
    """A structure describing the source of a context."""

    SourceUri: Required[ReadOnly[str]]
    """Length: 1 to 2048."""

    SourceType: ReadOnly[str]
    """Length: at most 256."""

    SourceId: ReadOnly[str]
    """Length: at most 256."""


class MonitoringConstraintsResourceLike(TypedDict, total=False):
    """The constraints resource for a monitoring job."""

    S3Uri: ReadOnly[str]
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class MonitoringStatisticsResourceLike(TypedDict, total=False):
    """The statistics resource for a monitoring job."""

    S3Uri: ReadOnly[str]
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class DataQualityBaselineConfigLike(TypedDict, total=False):
    """Configuration for monitoring constraints and monitoring statistics."""

    BaseliningJobName: ReadOnly[str]
    """The name of the job that performs baselining for the data quality monitoring
    job. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]
    """The constraints resource for a monitoring job."""

    StatisticsResource: ReadOnly[MonitoringStatisticsResourceLike]
    """The statistics resource for a monitoring job."""


class DataQualityAppSpecificationLike(TypedDict, total=False):
    """Information about the container that a data quality monitoring job runs."""

    ImageUri: Required[ReadOnly[str]]
    """The container image that the data quality monitoring job runs. Length: at most
    255."""

    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    """The entrypoint for a container used to run a monitoring job. Items: 1 to 100."""

    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    """The arguments to send to the container that the monitoring job runs. Items: 1
    to 50."""

    RecordPreprocessorSourceUri: ReadOnly[str]
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    PostAnalyticsProcessorSourceUri: ReadOnly[str]
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    Environment: ReadOnly[dict[str, str]]
    """Sets the environment variables in the container that the monitoring job runs.
    Items: at most 50."""


class EndpointInputLike(TypedDict, total=False):
    EndpointName: Required[ReadOnly[str]]
    """An endpoint in customer's account which has enabled `DataCaptureConfig`
    enabled. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    LocalPath: Required[ReadOnly[str]]
    """Path to the filesystem where the endpoint data is available to the container.
    Length: at most 256."""

    S3InputMode: ReadOnly[literals.ProcessingS3InputMode]
    """Whether the `Pipe` or `File` is used as the input mode for transferring data
    for the monitoring job. Defaults to `File`."""

    S3DataDistributionType: ReadOnly[literals.ProcessingS3DataDistributionType]
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by
    an Amazon S3 key. Defaults to `FullyReplicated`"""

    FeaturesAttribute: ReadOnly[str]
    """The attributes of the input data that are the input features."""

    InferenceAttribute: ReadOnly[str]
    """The attribute of the input data that represents the ground truth label."""

    ProbabilityAttribute: ReadOnly[str]
    """In a classification problem, the attribute that represents the class
    probability."""

    ProbabilityThresholdAttribute: ReadOnly[FloatInput]
    """The threshold for the class probability to be evaluated as a positive result."""

    StartTimeOffset: ReadOnly[str]
    """If specified, monitoring jobs substract this time from the start time. Length:
    1 to 15. Pattern: `.?P.*`."""

    EndTimeOffset: ReadOnly[str]
    """If specified, monitoring jobs substract this time from the end time. Length: 1
    to 15. Pattern: `.?P.*`."""

    ExcludeFeaturesAttribute: ReadOnly[str]
    """The attributes of the input data to exclude from the analysis. Length: at most
    100."""


class MonitoringCsvDatasetFormatLike(TypedDict, total=False):
    """Represents the CSV dataset format used when running a monitoring job."""

    Header: ReadOnly[bool]
    """Indicates if the CSV data has a header."""


class MonitoringJsonDatasetFormatLike(TypedDict, total=False):
    """Represents the JSON dataset format used when running a monitoring job."""

    Line: ReadOnly[bool]
    """Indicates if the file should be read as a JSON object per line."""


class MonitoringParquetDatasetFormatLike(TypedDict):
    """Represents the Parquet dataset format used when running a monitoring job."""


class MonitoringDatasetFormatLike(TypedDict, total=False):
    """Represents the dataset format used when running a monitoring job."""

    Csv: ReadOnly[MonitoringCsvDatasetFormatLike]
    """The CSV dataset used in the monitoring job."""

    Json: ReadOnly[MonitoringJsonDatasetFormatLike]
    """The JSON dataset used in the monitoring job"""

    Parquet: ReadOnly[MonitoringParquetDatasetFormatLike]
    """The Parquet dataset used in the monitoring job"""


class BatchTransformInputLike(TypedDict, total=False):
    """Input object for the batch transform job."""

    DataCapturedDestinationS3Uri: Required[ReadOnly[str]]
    """The Amazon S3 location being used to capture the data. Length: at most 512.
    Pattern: `(https|s3)://([^/])/?(.*)`."""

    DatasetFormat: Required[ReadOnly[MonitoringDatasetFormatLike]]
    """The dataset format for your batch transform job."""

    LocalPath: Required[ReadOnly[str]]
    """Path to the filesystem where the batch transform data is available to the
    container. Length: at most 256."""

    S3InputMode: ReadOnly[literals.ProcessingS3InputMode]
    """Whether the `Pipe` or `File` is used as the input mode for transferring data
    for the monitoring job. Defaults to `File`."""

    S3DataDistributionType: ReadOnly[literals.ProcessingS3DataDistributionType]
    """Whether input data distributed in Amazon S3 is fully replicated or sharded by
    an S3 key. Defaults to `FullyReplicated`"""

    FeaturesAttribute: ReadOnly[str]
    """The attributes of the input data that are the input features."""

    InferenceAttribute: ReadOnly[str]
    """The attribute of the input data that represents the ground truth label."""

    ProbabilityAttribute: ReadOnly[str]
    """In a classification problem, the attribute that represents the class
    probability."""

    ProbabilityThresholdAttribute: ReadOnly[FloatInput]
    """The threshold for the class probability to be evaluated as a positive result."""

    StartTimeOffset: ReadOnly[str]
    """If specified, monitoring jobs substract this time from the start time. Length:
    1 to 15. Pattern: `.?P.*`."""

    EndTimeOffset: ReadOnly[str]
    """If specified, monitoring jobs subtract this time from the end time. Length: 1
    to 15. Pattern: `.?P.*`."""

    ExcludeFeaturesAttribute: ReadOnly[str]
    """The attributes of the input data to exclude from the analysis. Length: at most
    100."""


class DataQualityJobInputLike(TypedDict, total=False):
    """The input for the data quality monitoring job."""

    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]


class MonitoringS3OutputLike(TypedDict):
    """Information about where and how you want to store the results of a monitoring
    job.
    """

    S3Uri: ReadOnly[str]
    """A URI that identifies the Amazon S3 storage location where Amazon SageMaker AI
    saves the results of a monitoring job. Length: at most 512. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    LocalPath: ReadOnly[str]
    """The local path to the Amazon S3 storage location where Amazon SageMaker AI
    saves the results of a monitoring job. Length: at most 256."""

    S3UploadMode: NotRequired[ReadOnly[literals.ProcessingS3UploadMode]]
    """Whether to upload the results of the monitoring job continuously or after the
    job completes."""


class MonitoringOutputLike(TypedDict):
    """The output object for a monitoring job."""

    S3Output: ReadOnly[MonitoringS3OutputLike]
    """The Amazon S3 storage location where the results of a monitoring job are
    saved."""


class MonitoringOutputConfigLike(TypedDict):
    """The output configuration for monitoring jobs."""

    MonitoringOutputs: ReadOnly[Sequence[MonitoringOutputLike]]
    """Monitoring outputs for monitoring jobs. Items: exactly 1."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The Key Management Service (KMS) key that Amazon SageMaker AI uses to encrypt
    the model artifacts at rest using Amazon S3 server-side encryption. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class MonitoringClusterConfigLike(TypedDict):
    """Configuration for the cluster used to run model monitoring jobs."""

    InstanceCount: ReadOnly[int]
    """The number of ML compute instances to use in the model monitoring job. The
    default value is 1. Range: 1 to 100."""

    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    """The ML compute instance type for the processing job."""

    VolumeSizeInGB: ReadOnly[int]
    """The size of the ML storage volume, in gigabytes, that you want to provision.
    Range: 1 to 16384."""

    VolumeKmsKeyId: NotRequired[ReadOnly[str]]
    """The Key Management Service (KMS) key that Amazon SageMaker AI uses to encrypt
    data on the storage volume attached to the ML compute instance(s) that run the
    model monitoring job. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class MonitoringResourcesLike(TypedDict):
    """Identifies the resources to deploy for a monitoring job."""

    ClusterConfig: ReadOnly[MonitoringClusterConfigLike]
    """The configuration for the cluster resources used to run the processing job."""


class MonitoringNetworkConfigLike(TypedDict, total=False):
    """The networking configuration for the monitoring job."""

    EnableInterContainerTrafficEncryption: ReadOnly[bool]
    """Whether to encrypt all communications between the instances used for the
    monitoring jobs."""

    EnableNetworkIsolation: ReadOnly[bool]
    """Whether to allow inbound and outbound network calls to and from the containers
    used for the monitoring job."""

    VpcConfig: ReadOnly[VpcConfigLike]
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""


class MonitoringStoppingConditionLike(TypedDict):
    """A time limit for how long the monitoring job is allowed to run before
    stopping.
    """

    MaxRuntimeInSeconds: ReadOnly[int]
    """The maximum runtime allowed in seconds. Range: 1 to 86400."""


class EdgeOutputConfigLike(TypedDict, total=False):
    """The output configuration."""

    S3OutputLocation: Required[ReadOnly[str]]
    """The Amazon Simple Storage (S3) bucker URI. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume after
    compilation job. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    PresetDeploymentType: ReadOnly[literals.EdgePresetDeploymentType]
    """The deployment type SageMaker Edge Manager will create."""

    PresetDeploymentConfig: ReadOnly[str]
    """The configuration used to create deployment artifacts."""


class SharingSettingsLike(TypedDict, total=False):
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks."""

    NotebookOutputOption: ReadOnly[literals.NotebookOutputOption]
    """Whether to include the notebook cell output when sharing the notebook. The
    default is `Disabled`."""

    S3OutputPath: ReadOnly[str]
    """When `NotebookOutputOption` is `Allowed`, the Amazon S3 bucket used to store
    the shared notebook snapshots. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    S3KmsKeyId: ReadOnly[str]
    """When `NotebookOutputOption` is `Allowed`, the Amazon Web Services Key
    Management Service (KMS) encryption key ID used to encrypt the notebook cell
    output in the Amazon S3 bucket. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""


class CodeRepositoryLike(TypedDict):
    """A Git repository that SageMaker AI automatically displays to users for cloning
    in the JupyterServer application.
    """

    RepositoryUrl: ReadOnly[str]
    """The URL of the Git repository. Length: at most 1024. Pattern:
    `https://([.\\-_a-zA-Z0-9]+/?){3,1016}`."""


class JupyterServerAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """The default instance type and the Amazon Resource Name (ARN) of the default
    SageMaker AI image used by the JupyterServer app."""

    LifecycleConfigArns: ReadOnly[list[str] | tuple[str, ...]]
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the
    JupyterServerApp."""

    CodeRepositories: ReadOnly[Sequence[CodeRepositoryLike]]
    """A list of Git repositories that SageMaker AI automatically displays to users
    for cloning in the JupyterServer application. Items: at most 10."""


class CustomImageLike(TypedDict):
    """A custom SageMaker AI image."""

    ImageName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`."""

    ImageVersionNumber: NotRequired[ReadOnly[int]]
    """Range: at least 0."""

    AppImageConfigName: ReadOnly[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class KernelGatewayAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """The default instance type and the Amazon Resource Name (ARN) of the default
    SageMaker AI image used by the KernelGateway app."""

    CustomImages: ReadOnly[Sequence[CustomImageLike]]
    """A list of custom SageMaker AI images that are configured to run as a
    KernelGateway app. Items: at most 200."""

    LifecycleConfigArns: ReadOnly[list[str] | tuple[str, ...]]
    """The Amazon Resource Name (ARN) of the Lifecycle Configurations attached to the
    the user profile or domain."""


class TensorBoardAppSettingsLike(TypedDict, total=False):
    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """The default instance type and the Amazon Resource Name (ARN) of the SageMaker
    AI image created on the instance."""


class RStudioServerProAppSettingsLike(TypedDict, total=False):
    """A collection of settings that configure user interaction with the
    `RStudioServerPro` app.
    """

    AccessStatus: ReadOnly[literals.RStudioServerProAccessStatus]
    """Indicates whether the current user has access to the `RStudioServerPro` app."""

    UserGroup: ReadOnly[literals.RStudioServerProUserGroup]
    """The level of permissions that the user has within the `RStudioServerPro` app.
    This value defaults to `User`."""


class RSessionAppSettingsLike(TypedDict, total=False):
    """A collection of settings that apply to an `RSessionGateway` app."""

    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    CustomImages: ReadOnly[Sequence[CustomImageLike]]
    """A list of custom SageMaker AI images that are configured to run as a RSession
    app. Items: at most 200."""


class TimeSeriesForecastingSettingsLike(TypedDict, total=False):
    """Time series forecast settings for the SageMaker Canvas application."""

    Status: ReadOnly[literals.FeatureStatus]
    """Describes whether time series forecasting is enabled or disabled in the Canvas
    application."""

    AmazonForecastRoleArn: ReadOnly[str]
    """The IAM role that Canvas passes to Amazon Forecast for time series
    forecasting. By default, Canvas uses the execution role specified in the
    `UserProfile` that launches the Canvas application. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class ModelRegisterSettingsLike(TypedDict, total=False):
    """The model registry settings for the SageMaker Canvas application."""

    Status: ReadOnly[literals.FeatureStatus]
    """Describes whether the integration to the model registry is enabled or disabled
    in the Canvas application."""

    CrossAccountModelRegisterRoleArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the SageMaker model registry account.
    Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class WorkspaceSettingsLike(TypedDict, total=False):
    """The workspace settings for the SageMaker Canvas application."""

    S3ArtifactPath: ReadOnly[str]
    """The Amazon S3 bucket used to store artifacts generated by Canvas. Length: at
    most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    S3KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (KMS) encryption key ID that is
    used to encrypt artifacts generated by Canvas in the Amazon S3 bucket. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class IdentityProviderOAuthSettingLike(TypedDict, total=False):
    """The Amazon SageMaker Canvas application setting where you configure OAuth for
    connecting to an external data source, such as Snowflake.
    """

    DataSourceName: ReadOnly[literals.DataSourceName]
    """The name of the data source that you're connecting to."""

    Status: ReadOnly[literals.FeatureStatus]
    """Describes whether OAuth for a data source is enabled or disabled in the Canvas
    application."""

    SecretArn: ReadOnly[str]
    """The ARN of an Amazon Web Services Secrets Manager secret that stores the
    credentials from your identity provider, such as the client ID and secret,
    authorization URL, and token URL. Length: 1 to 2048."""


class DirectDeploySettingsLike(TypedDict, total=False):
    """The model deployment settings for the SageMaker Canvas application."""

    Status: ReadOnly[literals.FeatureStatus]
    """Describes whether model deployment permissions are enabled or disabled in the
    Canvas application."""


class KendraSettingsLike(TypedDict, total=False):
    """The Amazon SageMaker Canvas application setting where you configure document
    querying.
    """

    Status: ReadOnly[literals.FeatureStatus]
    """Describes whether the document querying feature is enabled or disabled in the
    Canvas application."""


class GenerativeAiSettingsLike(TypedDict, total=False):
    """The generative AI settings for the SageMaker Canvas application."""

    AmazonBedrockRoleArn: ReadOnly[str]
    """The ARN of an Amazon Web Services IAM role that allows fine-tuning of large
    language models (LLMs) in Amazon Bedrock. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class EmrServerlessSettingsLike(TypedDict, total=False):
    """The settings for running Amazon EMR Serverless jobs in SageMaker Canvas."""

    ExecutionRoleArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon Web Services IAM role that is
    assumed for running Amazon EMR Serverless jobs in SageMaker Canvas. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Status: ReadOnly[literals.FeatureStatus]
    """Describes whether Amazon EMR Serverless job capabilities are enabled or
    disabled in the SageMaker Canvas application."""


class CanvasAppSettingsLike(TypedDict, total=False):
    """The SageMaker Canvas application settings."""

    TimeSeriesForecastingSettings: ReadOnly[TimeSeriesForecastingSettingsLike]
    """Time series forecast settings for the SageMaker Canvas application."""

    ModelRegisterSettings: ReadOnly[ModelRegisterSettingsLike]
    """The model registry settings for the SageMaker Canvas application."""

    WorkspaceSettings: ReadOnly[WorkspaceSettingsLike]
    """The workspace settings for the SageMaker Canvas application."""

    IdentityProviderOAuthSettings: ReadOnly[Sequence[IdentityProviderOAuthSettingLike]]
    """The settings for connecting to an external data source with OAuth. Items: at
    most 20."""

    DirectDeploySettings: ReadOnly[DirectDeploySettingsLike]
    """The model deployment settings for the SageMaker Canvas application."""

    KendraSettings: ReadOnly[KendraSettingsLike]
    """The settings for document querying."""

    GenerativeAiSettings: ReadOnly[GenerativeAiSettingsLike]
    """The generative AI settings for the SageMaker Canvas application."""

    EmrServerlessSettings: ReadOnly[EmrServerlessSettingsLike]
    """The settings for running Amazon EMR Serverless data processing jobs in
    SageMaker Canvas."""


class IdleSettingsLike(TypedDict, total=False):
    """Settings related to idle shutdown of Studio applications."""

    LifecycleManagement: ReadOnly[literals.LifecycleManagement]
    """Indicates whether idle shutdown is activated for the application type."""

    IdleTimeoutInMinutes: ReadOnly[int]
    """The time that SageMaker waits after the application becomes idle before
    shutting it down. Range: 60 to 525600."""

    MinIdleTimeoutInMinutes: ReadOnly[int]
    """The minimum value in minutes that custom idle shutdown can be set to by the
    user. Range: 60 to 525600."""

    MaxIdleTimeoutInMinutes: ReadOnly[int]
    """The maximum value in minutes that custom idle shutdown can be set to by the
    user. Range: 60 to 525600."""


class AppLifecycleManagementLike(TypedDict, total=False):
    """Settings that are used to configure and manage the lifecycle of Amazon
    SageMaker Studio applications.
    """

    IdleSettings: ReadOnly[IdleSettingsLike]
    """Settings related to idle shutdown of Studio applications."""


class CodeEditorAppSettingsLike(TypedDict, total=False):
    """The Code Editor application settings."""

    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    CustomImages: ReadOnly[Sequence[CustomImageLike]]
    """A list of custom SageMaker images that are configured to run as a Code Editor
    app. Items: at most 200."""

    LifecycleConfigArns: ReadOnly[list[str] | tuple[str, ...]]
    """The Amazon Resource Name (ARN) of the Code Editor application lifecycle
    configuration."""

    AppLifecycleManagement: ReadOnly[AppLifecycleManagementLike]
    """Settings that are used to configure and manage the lifecycle of CodeEditor
    applications."""

    BuiltInLifecycleConfigArn: ReadOnly[str]
    """The lifecycle configuration that runs before the default lifecycle
    configuration. Length: at most 256."""


class EmrSettingsLike(TypedDict, total=False):
    """The configuration parameters that specify the IAM roles assumed by the
    execution role of SageMaker (assumable roles) and the cluster instances or job
    execution environments (execution roles or runtime roles) to manage and access
    resources required for running Amazon EMR clusters or Amazon EMR Serverless
    applications.
    """

    AssumableRoleArns: ReadOnly[list[str] | tuple[str, ...]]
    """An array of Amazon Resource Names (ARNs) of the IAM roles that the execution
    role of SageMaker can assume for performing operations or tasks related to Amazon
    EMR clusters or Amazon EMR Serverless applications. Items: at most 5."""

    ExecutionRoleArns: ReadOnly[list[str] | tuple[str, ...]]
    """An array of Amazon Resource Names (ARNs) of the IAM roles used by the Amazon
    EMR cluster instances or job execution environments to access other Amazon Web
    Services services and resources needed during the runtime of your Amazon EMR or
    Amazon EMR Serverless workloads, such as Amazon S3 for data access, Amazon
    CloudWatch for logging, or other Amazon Web Services services based on the
    particular workload requirements. Items: at most 5."""


class JupyterLabAppSettingsLike(TypedDict, total=False):
    """The settings for the JupyterLab application."""

    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    CustomImages: ReadOnly[Sequence[CustomImageLike]]
    """A list of custom SageMaker images that are configured to run as a JupyterLab
    app. Items: at most 200."""

    LifecycleConfigArns: ReadOnly[list[str] | tuple[str, ...]]
    """The Amazon Resource Name (ARN) of the lifecycle configurations attached to the
    user profile or domain."""

    CodeRepositories: ReadOnly[Sequence[CodeRepositoryLike]]
    """A list of Git repositories that SageMaker automatically displays to users for
    cloning in the JupyterLab application. Items: at most 10."""

    AppLifecycleManagement: ReadOnly[AppLifecycleManagementLike]
    """Indicates whether idle shutdown is activated for JupyterLab applications."""

    EmrSettings: ReadOnly[EmrSettingsLike]
    """The configuration parameters that specify the IAM roles assumed by the
    execution role of SageMaker (assumable roles) and the cluster instances or job
    execution environments (execution roles or runtime roles) to manage and access
    resources required for running Amazon EMR clusters or Amazon EMR Serverless
    applications."""

    BuiltInLifecycleConfigArn: ReadOnly[str]
    """The lifecycle configuration that runs before the default lifecycle
    configuration. Length: at most 256."""


class DefaultEbsStorageSettingsLike(TypedDict):
    """A collection of default EBS storage settings that apply to spaces created
    within a domain or user profile.
    """

    DefaultEbsVolumeSizeInGb: ReadOnly[int]
    """Range: 5 to 16384."""

    MaximumEbsVolumeSizeInGb: ReadOnly[int]
    """Range: 5 to 16384."""


class DefaultSpaceStorageSettingsLike(TypedDict, total=False):
    DefaultEbsStorageSettings: ReadOnly[DefaultEbsStorageSettingsLike]


class CustomPosixUserConfigLike(TypedDict):
    """Details about the POSIX identity that is used for file system operations."""

    Uid: ReadOnly[int]
    """The POSIX user ID. Range: 10000 to 4000000."""

    Gid: ReadOnly[int]
    """The POSIX group ID. Range: 1001 to 4000000."""


class EFSFileSystemConfigLike(TypedDict):
    """The settings for assigning a custom Amazon EFS file system to a user profile
    or space for an Amazon SageMaker AI Domain.
    """

    FileSystemId: ReadOnly[str]
    """Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""

    FileSystemPath: NotRequired[ReadOnly[str]]
    """The path to the file system directory that is accessible in Amazon SageMaker
    AI Studio. Length: 1 to 256. Pattern: `\\/\\S*`."""


class FSxLustreFileSystemConfigLike(TypedDict):
    """The settings for assigning a custom Amazon FSx for Lustre file system to a
    user profile or space for an Amazon SageMaker Domain.
    """

    FileSystemId: ReadOnly[str]
    """The globally unique, 17-digit, ID of the file system, assigned by Amazon FSx
    for Lustre. Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""

    FileSystemPath: NotRequired[ReadOnly[str]]
    """The path to the file system directory that is accessible in Amazon SageMaker
    Studio. Length: 1 to 256. Pattern: `\\/\\S*`."""


class S3FileSystemConfigLike(TypedDict):
    """Configuration for the custom Amazon S3 file system."""

    MountPath: NotRequired[ReadOnly[str]]
    """The file system path where the Amazon S3 storage location will be mounted
    within the Amazon SageMaker Studio environment. Length: at most 1024."""

    S3Uri: ReadOnly[str]
    """Length: at most 1024. Pattern: `(s3)://([^/]+)/?(.*)`."""


class CustomFileSystemConfigLike_EFSFileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: Required[ReadOnly[EFSFileSystemConfigLike]]
    """The settings for a custom Amazon EFS file system."""

    FSxLustreFileSystemConfig: ReadOnly[Absent]
    S3FileSystemConfig: ReadOnly[Absent]


class CustomFileSystemConfigLike_FSxLustreFileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: ReadOnly[Absent]
    FSxLustreFileSystemConfig: Required[ReadOnly[FSxLustreFileSystemConfigLike]]
    """The settings for a custom Amazon FSx for Lustre file system."""

    S3FileSystemConfig: ReadOnly[Absent]


class CustomFileSystemConfigLike_S3FileSystemConfig(TypedDict, total=False):
    EFSFileSystemConfig: ReadOnly[Absent]
    FSxLustreFileSystemConfig: ReadOnly[Absent]
    S3FileSystemConfig: Required[ReadOnly[S3FileSystemConfigLike]]
    """Configuration settings for a custom Amazon S3 file system."""


CustomFileSystemConfigLike: TypeAlias = (
    CustomFileSystemConfigLike_EFSFileSystemConfig
    | CustomFileSystemConfigLike_FSxLustreFileSystemConfig
    | CustomFileSystemConfigLike_S3FileSystemConfig
)
"""The settings for assigning a custom file system to a user profile or space for an
Amazon SageMaker AI Domain. Exactly one of: `EFSFileSystemConfig`,
`FSxLustreFileSystemConfig`, `S3FileSystemConfig`."""


class HiddenSageMakerImageLike(TypedDict, total=False):
    """The SageMaker images that are hidden from the Studio user interface."""

    SageMakerImageName: ReadOnly[literals.SageMakerImageName]
    """The SageMaker image name that you are hiding from the Studio user interface."""

    VersionAliases: ReadOnly[list[str] | tuple[str, ...]]
    """The version aliases you are hiding from the Studio user interface. Items: at
    most 20."""


class StudioWebPortalSettingsLike(TypedDict, total=False):
    HiddenMlTools: ReadOnly[Sequence[literals.MlTools]]
    """The machine learning tools that are hidden from the Studio left navigation
    pane."""

    HiddenAppTypes: ReadOnly[Sequence[literals.AppType]]
    """The Applications supported in Studio that are hidden from the Studio left
    navigation pane."""

    HiddenInstanceTypes: ReadOnly[Sequence[literals.AppInstanceType]]
    """The instance types you are hiding from the Studio user interface."""

    HiddenSageMakerImageVersionAliases: ReadOnly[Sequence[HiddenSageMakerImageLike]]
    """The version aliases you are hiding from the Studio user interface. Items: at
    most 5."""

    ExecutionRoleSessionNameMode: ReadOnly[literals.ExecutionRoleSessionNameMode]
    """The execution role session name mode. If this value is set to `STATIC` or is
    not set, the session name defaults to `SageMaker`."""


class UserSettingsLike(TypedDict, total=False):
    """A collection of settings that apply to users in a domain."""

    ExecutionRole: ReadOnly[str]
    """Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    SecurityGroups: ReadOnly[list[str] | tuple[str, ...]]
    """The security groups for the Amazon Virtual Private Cloud (VPC) that the domain
    uses for communication. Items: at most 5."""

    SharingSettings: ReadOnly[SharingSettingsLike]
    """Specifies options for sharing Amazon SageMaker AI Studio notebooks."""

    JupyterServerAppSettings: ReadOnly[JupyterServerAppSettingsLike]
    KernelGatewayAppSettings: ReadOnly[KernelGatewayAppSettingsLike]
    TensorBoardAppSettings: ReadOnly[TensorBoardAppSettingsLike]
    RStudioServerProAppSettings: ReadOnly[RStudioServerProAppSettingsLike]
    """A collection of settings that configure user interaction with the
    `RStudioServerPro` app."""

    RSessionAppSettings: ReadOnly[RSessionAppSettingsLike]
    """A collection of settings that configure the `RSessionGateway` app."""

    CanvasAppSettings: ReadOnly[CanvasAppSettingsLike]
    CodeEditorAppSettings: ReadOnly[CodeEditorAppSettingsLike]
    """The Code Editor application settings."""

    JupyterLabAppSettings: ReadOnly[JupyterLabAppSettingsLike]
    """The settings for the JupyterLab application."""

    SpaceStorageSettings: ReadOnly[DefaultSpaceStorageSettingsLike]
    DefaultLandingUri: ReadOnly[str]
    """The default experience that the user is directed to when accessing the domain.
    Length: at most 1023."""

    StudioWebPortal: ReadOnly[literals.StudioWebPortal]
    """Whether the user can access Studio."""

    CustomPosixUserConfig: ReadOnly[CustomPosixUserConfigLike]
    """Details about the POSIX identity that is used for file system operations."""

    CustomFileSystemConfigs: ReadOnly[Sequence[CustomFileSystemConfigLike]]
    """The settings for assigning a custom file system to a user profile. Items: at
    most 10."""

    StudioWebPortalSettings: ReadOnly[StudioWebPortalSettingsLike]
    AutoMountHomeEFS: ReadOnly[literals.AutoMountHomeEFS]
    """Indicates whether auto-mounting of an EFS volume is supported for the user
    profile."""


class RStudioServerProDomainSettingsLike(TypedDict, total=False):
    """A collection of settings that configure the `RStudioServerPro` Domain-level
    app.
    """

    DomainExecutionRoleArn: Required[ReadOnly[str]]
    """The ARN of the execution role for the `RStudioServerPro` Domain-level app.
    Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    RStudioConnectUrl: ReadOnly[str]
    """A URL pointing to an RStudio Connect server."""

    RStudioPackageManagerUrl: ReadOnly[str]
    """A URL pointing to an RStudio Package Manager server."""

    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""


class TrustedIdentityPropagationSettingsLike(TypedDict):
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain."""

    Status: ReadOnly[literals.FeatureStatus]
    """The status of Trusted Identity Propagation (TIP) at the SageMaker domain
    level."""


class DockerSettingsLike(TypedDict, total=False):
    """A collection of settings that configure the domain's Docker interaction."""

    EnableDockerAccess: ReadOnly[literals.FeatureStatus]
    """Indicates whether the domain can access Docker."""

    VpcOnlyTrustedAccounts: ReadOnly[list[str] | tuple[str, ...]]
    """The list of Amazon Web Services accounts that are trusted when the domain is
    created in VPC-only mode. Items: at most 20."""

    RootlessDocker: ReadOnly[literals.FeatureStatus]
    """Indicates whether to use rootless Docker."""


class AmazonQSettingsLike(TypedDict, total=False):
    """A collection of settings that configure the Amazon Q experience within the
    domain.
    """

    Status: ReadOnly[literals.FeatureStatus]
    """Whether Amazon Q has been enabled within the domain."""

    QProfileArn: ReadOnly[str]
    """The ARN of the Amazon Q profile used within the domain."""


class UnifiedStudioSettingsLike(TypedDict, total=False):
    """The settings that apply to an Amazon SageMaker AI domain when you use it in
    Amazon SageMaker Unified Studio.
    """

    StudioWebPortalAccess: ReadOnly[literals.FeatureStatus]
    """Sets whether you can access the domain in Amazon SageMaker Studio: ENABLED,
    DISABLED."""

    DomainAccountId: ReadOnly[str]
    """The ID of the Amazon Web Services account that has the Amazon SageMaker
    Unified Studio domain. Length: exactly 12. Pattern: `\\d+`."""

    DomainRegion: ReadOnly[str]
    """The Amazon Web Services Region where the domain is located in Amazon SageMaker
    Unified Studio. Length: 1 to 24."""

    DomainId: ReadOnly[str]
    """The ID of the Amazon SageMaker Unified Studio domain associated with this
    domain. Pattern: `dzd[-_][a-zA-Z0-9_-]{1,36}`."""

    ProjectId: ReadOnly[str]
    """The ID of the Amazon SageMaker Unified Studio project that corresponds to the
    domain. Pattern: `[a-zA-Z0-9_-]{1,36}`."""

    EnvironmentId: ReadOnly[str]
    """The ID of the environment that Amazon SageMaker Unified Studio associates with
    the domain. Pattern: `[a-zA-Z0-9_-]{1,36}`."""

    ProjectS3Path: ReadOnly[str]
    """The location where Amazon S3 stores temporary execution data and other
    artifacts for the project that corresponds to the domain. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    SingleSignOnApplicationArn: ReadOnly[str]
    """The ARN of the Amazon DataZone application managed by Amazon SageMaker Unified
    Studio in the Amazon Web Services IAM Identity Center."""


class DomainSettingsLike(TypedDict, total=False):
    """A collection of settings that apply to the `SageMaker Domain`."""

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """The security groups for the Amazon Virtual Private Cloud that the `Domain`
    uses for communication between Domain-level apps and user apps. Items: at most 3."""

    RStudioServerProDomainSettings: ReadOnly[RStudioServerProDomainSettingsLike]
    """A collection of settings that configure the `RStudioServerPro` Domain-level
    app."""

    ExecutionRoleIdentityConfig: ReadOnly[literals.ExecutionRoleIdentityConfig]
    """The configuration for attaching a SageMaker AI user profile name to the
    execution role as a sts:SourceIdentity key."""

    TrustedIdentityPropagationSettings: ReadOnly[TrustedIdentityPropagationSettingsLike]
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain."""

    DockerSettings: ReadOnly[DockerSettingsLike]
    """A collection of settings that configure the domain's Docker interaction."""

    AmazonQSettings: ReadOnly[AmazonQSettingsLike]
    """A collection of settings that configure the Amazon Q experience within the
    domain."""

    UnifiedStudioSettings: ReadOnly[UnifiedStudioSettingsLike]
    """The settings that apply to an SageMaker AI domain when you use it in Amazon
    SageMaker Unified Studio."""

    IpAddressType: ReadOnly[literals.IPAddressType]
    """The IP address type for the domain. If not specified, defaults to `ipv4`."""


class DefaultSpaceSettingsLike(TypedDict, total=False):
    """The default settings for shared spaces that users create in the domain."""

    ExecutionRole: ReadOnly[str]
    """Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    SecurityGroups: ReadOnly[list[str] | tuple[str, ...]]
    """The security group IDs for the Amazon VPC that the space uses for
    communication. Items: at most 5."""

    JupyterServerAppSettings: ReadOnly[JupyterServerAppSettingsLike]
    KernelGatewayAppSettings: ReadOnly[KernelGatewayAppSettingsLike]
    JupyterLabAppSettings: ReadOnly[JupyterLabAppSettingsLike]
    """The settings for the JupyterLab application."""

    SpaceStorageSettings: ReadOnly[DefaultSpaceStorageSettingsLike]
    CustomPosixUserConfig: ReadOnly[CustomPosixUserConfigLike]
    """Details about the POSIX identity that is used for file system operations."""

    CustomFileSystemConfigs: ReadOnly[Sequence[CustomFileSystemConfigLike]]
    """The settings for assigning a custom file system to a domain. Items: at most
    10."""


class EdgeDeploymentModelConfigLike(TypedDict):
    """Contains information about the configuration of a model in a deployment."""

    ModelHandle: ReadOnly[str]
    """The name the device application uses to reference this model. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    EdgePackagingJobName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class DeviceSelectionConfigLike(TypedDict, total=False):
    """Contains information about the configurations of selected devices."""

    DeviceSubsetType: Required[ReadOnly[literals.DeviceSubsetType]]
    """Type of device subsets to deploy to the current stage."""

    Percentage: ReadOnly[int]
    """Percentage of devices in the fleet to deploy to the current stage. Range: at
    most 100."""

    DeviceNames: ReadOnly[list[str] | tuple[str, ...]]
    """List of devices chosen to deploy."""

    DeviceNameContains: ReadOnly[str]
    """A filter to select devices with names containing this name. Length: 1 to 63.
    Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class EdgeDeploymentConfigLike(TypedDict):
    """Contains information about the configuration of a deployment."""

    FailureHandlingPolicy: ReadOnly[literals.FailureHandlingPolicy]
    """Toggle that determines whether to rollback to previous configuration if the
    current deployment fails. By default this is turned on."""


class DeploymentStageLike(TypedDict):
    """Contains information about a stage in an edge deployment plan."""

    StageName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DeviceSelectionConfig: ReadOnly[DeviceSelectionConfigLike]
    DeploymentConfig: NotRequired[ReadOnly[EdgeDeploymentConfigLike]]


class CapacitySizeLike(TypedDict):
    """Specifies the type and size of the endpoint capacity to activate for a
    blue/green deployment, a rolling deployment, or a rollback strategy.
    """

    Type: ReadOnly[literals.CapacitySizeType]
    """Specifies the endpoint capacity type."""

    Value: ReadOnly[int]
    """Defines the capacity size, either as a number of instances or a capacity
    percentage. Range: at least 1."""


class TrafficRoutingConfigLike(TypedDict):
    """Defines the traffic routing strategy during an endpoint deployment to shift
    traffic from the old fleet to the new fleet.
    """

    Type: ReadOnly[literals.TrafficRoutingConfigType]
    """Traffic routing strategy type."""

    WaitIntervalInSeconds: ReadOnly[int]
    """The waiting time (in seconds) between incremental steps to turn on traffic on
    the new endpoint fleet. Range: 0 to 3600."""

    CanarySize: NotRequired[ReadOnly[CapacitySizeLike]]
    """Batch size for the first step to turn on traffic on the new endpoint fleet."""

    LinearStepSize: NotRequired[ReadOnly[CapacitySizeLike]]
    """Batch size for each step to turn on traffic on the new endpoint fleet."""


class BlueGreenUpdatePolicyLike(TypedDict, total=False):
    """Update policy for a blue/green deployment. If no update policy is specified,
    SageMaker uses a blue/green deployment strategy with all at once traffic shifting
    by default.
    """

    TrafficRoutingConfiguration: Required[ReadOnly[TrafficRoutingConfigLike]]
    """Defines the traffic routing strategy to shift traffic from the old fleet to
    the new fleet during an endpoint deployment."""

    TerminationWaitInSeconds: ReadOnly[int]
    """Additional waiting time in seconds after the completion of an endpoint
    deployment before terminating the old endpoint fleet. Default is 0. Range: 0 to
    3600."""

    MaximumExecutionTimeoutInSeconds: ReadOnly[int]
    """Maximum execution timeout for the deployment. Range: 600 to 28800."""


class RollingUpdatePolicyLike(TypedDict):
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""

    MaximumBatchSize: ReadOnly[CapacitySizeLike]
    """Batch size for each rolling step to provision capacity and turn on traffic on
    the new endpoint fleet, and terminate capacity on the old endpoint fleet."""

    WaitIntervalInSeconds: ReadOnly[int]
    """The length of the baking period, during which SageMaker monitors alarms for
    each batch on the new fleet. Range: 0 to 3600."""

    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    """The time limit for the total deployment. Range: 600 to 28800."""

    RollbackMaximumBatchSize: NotRequired[ReadOnly[CapacitySizeLike]]
    """Batch size for rollback to the old endpoint fleet."""


class AlarmLike(TypedDict, total=False):
    """An Amazon CloudWatch alarm configured to monitor metrics on an endpoint."""

    AlarmName: ReadOnly[str]
    """The name of a CloudWatch alarm in your account. Length: 1 to 255. Pattern:
    `(?!\\s*$).+`."""


class AutoRollbackConfigLike(TypedDict, total=False):
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery.
    """

    Alarms: ReadOnly[Sequence[AlarmLike]]
    """List of CloudWatch alarms in your account that are configured to monitor
    metrics on an endpoint. Items: 1 to 10."""


class DeploymentConfigLike(TypedDict, total=False):
    """The deployment configuration for an endpoint, which contains the desired
    deployment strategy and rollback configurations.
    """

    BlueGreenUpdatePolicy: ReadOnly[BlueGreenUpdatePolicyLike]
    """Update policy for a blue/green deployment. If no update policy is specified,
    SageMaker uses a blue/green deployment strategy with all at once traffic shifting
    by default."""

    RollingUpdatePolicy: ReadOnly[RollingUpdatePolicyLike]
    """Specifies a rolling deployment strategy for updating a SageMaker endpoint."""

    AutoRollbackConfiguration: ReadOnly[AutoRollbackConfigLike]
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery."""


class InstancePoolLike(TypedDict):
    """Specifies an instance type and its priority for a heterogeneous endpoint."""

    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    """The ML compute instance type for the instance pool."""

    ModelNameOverride: NotRequired[ReadOnly[str]]
    """The name of a SageMaker model to use for this instance pool instead of the
    model specified for the production variant. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    Priority: ReadOnly[int]
    """Range: 1 to 5."""


class ProductionVariantCoreDumpConfigLike(TypedDict):
    """Specifies configuration for a core dump from the model container when the
    process crashes.
    """

    DestinationS3Uri: ReadOnly[str]
    """The Amazon S3 bucket to send the core dump to. Length: at most 512. Pattern:
    `(https|s3)://([^/])/?(.*)`."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that SageMaker uses to encrypt the core dump data at rest using Amazon S3
    server-side encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class ProductionVariantServerlessConfigLike(TypedDict):
    """Specifies the serverless configuration for an endpoint variant."""

    MemorySizeInMB: ReadOnly[int]
    """The memory size of your serverless endpoint. Range: 1024 to 6144."""

    MaxConcurrency: ReadOnly[int]
    """The maximum number of concurrent invocations your serverless endpoint can
    process. Range: 1 to 200."""

    ProvisionedConcurrency: NotRequired[ReadOnly[int]]
    """The amount of provisioned concurrency to allocate for the serverless endpoint.
    Range: 1 to 200."""


class ProductionVariantManagedInstanceScalingScaleInPolicyLike(TypedDict, total=False):
    """Configures the scale-in behavior for managed instance scaling."""

    Strategy: Required[ReadOnly[literals.ManagedInstanceScalingScaleInStrategy]]
    MaximumStepSize: ReadOnly[int]
    """The maximum number of instances that the endpoint can terminate at a time
    during a consolidation scale-in operation. Default value: `1`. Range: 1 to 100."""

    CooldownInMinutes: ReadOnly[int]
    """The cooldown period, in minutes, after the last endpoint operation before the
    endpoint evaluates consolidation scale-in opportunities. Default value: `20`.
    Range: 5 to 1440."""


class ProductionVariantManagedInstanceScalingLike(TypedDict, total=False):
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic.
    """

    Status: ReadOnly[literals.ManagedInstanceScalingStatus]
    """Indicates whether managed instance scaling is enabled."""

    MinInstanceCount: ReadOnly[int]
    """The minimum number of instances that the endpoint must retain when it scales
    down to accommodate a decrease in traffic. Range: at least 0."""

    MaxInstanceCount: ReadOnly[int]
    """The maximum number of instances that the endpoint can provision when it scales
    up to accommodate an increase in traffic. Range: at least 1."""

    ScaleInPolicy: ReadOnly[ProductionVariantManagedInstanceScalingScaleInPolicyLike]
    """Configures the scale-in behavior for managed instance scaling."""


class PrefixAwareRoutingConfigLike(TypedDict, total=False):
    """The configuration for prefix-aware routing on a SageMaker real-time inference
    endpoint.
    """

    PrefixLength: ReadOnly[int]
    """The maximum length of the prefix used for routing decisions. Range: 1024 to
    65536."""

    ConcurrencyThreshold: ReadOnly[int]
    """The number of in-flight requests on the selected instance or inference
    component copy at which the endpoint routes a request to another copy or
    instance. Range: 1 to 1024."""


class ProductionVariantRoutingConfigLike(TypedDict):
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts.
    """

    RoutingStrategy: ReadOnly[literals.RoutingStrategy]
    """Sets how the endpoint routes incoming traffic: `LEAST_OUTSTANDING_REQUESTS`,
    `RANDOM`, `PREFIX_AWARE`, `KV_AWARE`."""

    PrefixAwareRoutingConfig: NotRequired[ReadOnly[PrefixAwareRoutingConfigLike]]


class ProductionVariantCapacityReservationConfigLike(TypedDict, total=False):
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint.
    """

    CapacityReservationPreference: ReadOnly[literals.CapacityReservationPreference]
    """Options that you can choose for the capacity reservation."""

    MlReservationArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) that uniquely identifies the ML capacity
    reservation that SageMaker AI applies when it deploys the endpoint. Length: 20 to
    258."""


class AcceleratorPartitionLayoutLike(TypedDict, total=False):
    """A layout of accelerator partitions for a production variant."""

    AcceleratorPartitionTypes: ReadOnly[list[str] | tuple[str, ...]]
    """The list of partition profiles to carve on each accelerator that this layout
    applies to. Items: at most 32."""


class ProductionVariantLike(TypedDict, total=False):
    """Identifies a model that you want to host and the resources chosen to deploy
    for hosting it.
    """

    VariantName: Required[ReadOnly[str]]
    """Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ModelName: ReadOnly[str]
    """The name of the model that you want to host. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    InitialInstanceCount: ReadOnly[int]
    """Number of instances to launch initially. Range: at least 1."""

    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    """The ML compute instance type."""

    InstancePools: ReadOnly[Sequence[InstancePoolLike]]
    """Items: 1 to 5."""

    VariantInstanceProvisionTimeoutInSeconds: ReadOnly[int]
    """The timeout value, in seconds, for provisioning instances for the production
    variant. Range: 300 to 3600."""

    InitialVariantWeight: ReadOnly[FloatInput]
    """Determines initial traffic distribution among all of the models that you
    specify in the endpoint configuration. If unspecified, it defaults to 1.0. Range:
    at least 0."""

    AcceleratorType: ReadOnly[literals.ProductionVariantAcceleratorType]
    """This parameter is no longer supported."""

    CoreDumpConfig: ReadOnly[ProductionVariantCoreDumpConfigLike]
    """Specifies configuration for a core dump from the model container when the
    process crashes."""

    ServerlessConfig: ReadOnly[ProductionVariantServerlessConfigLike]
    """The serverless configuration for an endpoint."""

    VolumeSizeInGB: ReadOnly[int]
    """The size, in GB, of the ML storage volume attached to individual inference
    instance associated with the production variant. Range: 1 to 512."""

    ModelDataDownloadTimeoutInSeconds: ReadOnly[int]
    """The timeout value, in seconds, to download and extract the model that you want
    to host from Amazon S3 to the individual inference instance associated with this
    production variant. Range: 60 to 3600."""

    ContainerStartupHealthCheckTimeoutInSeconds: ReadOnly[int]
    """The timeout value, in seconds, for your inference container to pass health
    check by SageMaker Hosting. Range: 60 to 3600."""

    EnableSSMAccess: ReadOnly[bool]
    """You can use this parameter to turn on native Amazon Web Services Systems
    Manager (SSM) access for a production variant behind an endpoint. By default, SSM
    access is disabled for all production variants behind an endpoint."""

    ManagedInstanceScaling: ReadOnly[ProductionVariantManagedInstanceScalingLike]
    """Settings that control the range in the number of instances that the endpoint
    provisions as it scales up or down to accommodate traffic."""

    RoutingConfig: ReadOnly[ProductionVariantRoutingConfigLike]
    """Settings that control how the endpoint routes incoming traffic to the
    instances that the endpoint hosts."""

    InferenceAmiVersion: ReadOnly[literals.ProductionVariantInferenceAmiVersion]
    """Specifies an option from a collection of preconfigured Amazon Machine Image
    (AMI) images."""

    CapacityReservationConfig: ReadOnly[ProductionVariantCapacityReservationConfigLike]
    """Settings for the capacity reservation for the compute instances that SageMaker
    AI reserves for an endpoint."""

    AcceleratorPartitionLayouts: ReadOnly[Sequence[AcceleratorPartitionLayoutLike]]
    """The accelerator partition layout for the accelerators backing this production
    variant. Items: 1 to 32."""


class CaptureOptionLike(TypedDict):
    """Specifies data Model Monitor will capture."""

    CaptureMode: ReadOnly[literals.CaptureMode]
    """Specify the boundary of data to capture."""


class CaptureContentTypeHeaderLike(TypedDict, total=False):
    """Configuration specifying how to treat different headers. If no headers are
    specified Amazon SageMaker AI will by default base64 encode when capturing the
    data.
    """

    CsvContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    """The list of all content type headers that Amazon SageMaker AI will treat as
    CSV and capture accordingly. Items: 1 to 10."""

    JsonContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    """The list of all content type headers that SageMaker AI will treat as JSON and
    capture accordingly. Items: 1 to 10."""


class DataCaptureConfigLike(TypedDict):
    """Configuration to control how SageMaker AI captures inference data."""

    EnableCapture: NotRequired[ReadOnly[bool]]
    """Whether data capture should be enabled or disabled (defaults to enabled)."""

    InitialSamplingPercentage: ReadOnly[int]
    """The percentage of requests SageMaker AI will capture. Range: 0 to 100."""

    DestinationS3Uri: ReadOnly[str]
    """The Amazon S3 location used to capture the data. Length: at most 512. Pattern:
    `(https|s3)://([^/])/?(.*)`."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of an Key Management Service key that SageMaker
    AI uses to encrypt the captured data at rest using Amazon S3 server-side
    encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    CaptureOptions: ReadOnly[Sequence[CaptureOptionLike]]
    """Specifies data Model Monitor will capture. Items: 1 to 32."""

    CaptureContentTypeHeader: NotRequired[ReadOnly[CaptureContentTypeHeaderLike]]
    """Configuration specifying how to treat different headers. If no headers are
    specified SageMaker AI will by default base64 encode when capturing the data."""


class AsyncInferenceClientConfigLike(TypedDict, total=False):
    """Configures the behavior of the client used by SageMaker to interact with the
    model container during asynchronous inference.
    """

    MaxConcurrentInvocationsPerInstance: ReadOnly[int]
    """The maximum number of concurrent requests sent by the SageMaker client to the
    model container. Range: 1 to 1000."""


class AsyncInferenceNotificationConfigLike(TypedDict, total=False):
    """Specifies the configuration for notifications of inference results for
    asynchronous inference.
    """

    SuccessTopic: ReadOnly[str]
    """Amazon SNS topic to post a notification to when inference completes
    successfully. Length: at most 2048. Pattern:
    `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""

    ErrorTopic: ReadOnly[str]
    """Amazon SNS topic to post a notification to when inference fails. Length: at
    most 2048. Pattern:
    `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""

    IncludeInferenceResponseIn: ReadOnly[Sequence[literals.AsyncNotificationTopicTypes]]
    """The Amazon SNS topics where you want the inference response to be included.
    Items: at most 2."""


class AsyncInferenceOutputConfigLike(TypedDict, total=False):
    """Specifies the configuration for asynchronous inference invocation outputs."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that SageMaker uses to encrypt the asynchronous inference output in Amazon S3.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    S3OutputPath: ReadOnly[str]
    """The Amazon S3 location to upload inference responses to. Length: at most 512.
    Pattern: `(https|s3)://([^/])/?(.*)`."""

    NotificationConfig: ReadOnly[AsyncInferenceNotificationConfigLike]
    """Specifies the configuration for notifications of inference results for
    asynchronous inference."""

    S3FailurePath: ReadOnly[str]
    """The Amazon S3 location to upload failure inference responses to. Length: at
    most 512. Pattern: `(https|s3)://([^/])/?(.*)`."""


class AsyncInferenceConfigLike(TypedDict):
    """Specifies configuration for how an endpoint performs asynchronous inference."""

    ClientConfig: NotRequired[ReadOnly[AsyncInferenceClientConfigLike]]
    """Configures the behavior of the client used by SageMaker to interact with the
    model container during asynchronous inference."""

    OutputConfig: ReadOnly[AsyncInferenceOutputConfigLike]
    """Specifies the configuration for asynchronous inference invocation outputs."""


class ClarifyInferenceConfigLike(TypedDict, total=False):
    """The inference configuration parameter for the model container."""

    FeaturesAttribute: ReadOnly[str]
    """Provides the JMESPath expression to extract the features from a model
    container input in JSON Lines format. Length: 1 to 64."""

    ContentTemplate: ReadOnly[str]
    """A template string used to format a JSON record into an acceptable model
    container input. Length: 1 to 64."""

    MaxRecordCount: ReadOnly[int]
    """The maximum number of records in a request that the model container can
    process when querying the model container for the predictions of a synthetic
    dataset. Range: at least 1."""

    MaxPayloadInMB: ReadOnly[int]
    """The maximum payload size (MB) allowed of a request from the explainer to the
    model container. Defaults to `6` MB. Range: 1 to 25."""

    ProbabilityIndex: ReadOnly[int]
    """A zero-based index used to extract a probability value (score) or list from
    model container output in CSV format. Range: at least 0."""

    LabelIndex: ReadOnly[int]
    """A zero-based index used to extract a label header or list of label headers
    from model container output in CSV format. Range: at least 0."""

    ProbabilityAttribute: ReadOnly[str]
    """A JMESPath expression used to extract the probability (or score) from the
    model container output if the model container is in JSON Lines format. Length: 1
    to 64."""

    LabelAttribute: ReadOnly[str]
    """A JMESPath expression used to locate the list of label headers in the model
    container output. Length: 1 to 64."""

    LabelHeaders: ReadOnly[list[str] | tuple[str, ...]]
    """For multiclass classification problems, the label headers are the names of the
    classes. Items: 1 to 16."""

    FeatureHeaders: ReadOnly[list[str] | tuple[str, ...]]
    """The names of the features. Items: 1 to 256."""

    FeatureTypes: ReadOnly[Sequence[literals.ClarifyFeatureType]]
    """A list of data types of the features (optional). Items: 1 to 256."""


class ClarifyShapBaselineConfigLike(TypedDict, total=False):
    """The configuration for the SHAP baseline (also called the background or
    reference dataset) of the Kernal SHAP algorithm.
    """

    MimeType: ReadOnly[str]
    """The MIME type of the baseline data. Defaults to `'text/csv'`. Length: at most
    255. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*\\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*`."""

    ShapBaseline: ReadOnly[str]
    """The inline SHAP baseline data in string format. Length: 1 to 4096."""

    ShapBaselineUri: ReadOnly[str]
    """The uniform resource identifier (URI) of the S3 bucket where the SHAP baseline
    file is stored. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ClarifyTextConfigLike(TypedDict):
    """A parameter used to configure the SageMaker Clarify explainer to treat text
    features as text so that explanations are provided for individual units of text.
    """

    Language: ReadOnly[literals.ClarifyTextLanguage]
    """Specifies the language of the text features in ISO 639-1 or ISO 639-3 code of
    a supported language."""

    Granularity: ReadOnly[literals.ClarifyTextGranularity]
    """The unit of granularity for the analysis of text features."""


class ClarifyShapConfigLike(TypedDict, total=False):
    """The configuration for SHAP analysis using SageMaker Clarify Explainer."""

    ShapBaselineConfig: Required[ReadOnly[ClarifyShapBaselineConfigLike]]
    """The configuration for the SHAP baseline of the Kernal SHAP algorithm."""

    NumberOfSamples: ReadOnly[int]
    """The number of samples to be used for analysis by the Kernal SHAP algorithm.
    Range: at least 1."""

    UseLogit: ReadOnly[bool]
    """A Boolean toggle to indicate if you want to use the logit function (true) or
    log-odds units (false) for model predictions. Defaults to false."""

    Seed: ReadOnly[int]
    """The starting value used to initialize the random number generator in the
    explainer."""

    TextConfig: ReadOnly[ClarifyTextConfigLike]
    """A parameter that indicates if text features are treated as text and
    explanations are provided for individual units of text."""


class ClarifyExplainerConfigLike(TypedDict, total=False):
    """The configuration parameters for the SageMaker Clarify explainer."""

    EnableExplanations: ReadOnly[str]
    """A JMESPath boolean expression used to filter which records to explain.
    Explanations are activated by default. Length: 1 to 64."""

    InferenceConfig: ReadOnly[ClarifyInferenceConfigLike]
    """The inference configuration parameter for the model container."""

    ShapConfig: Required[ReadOnly[ClarifyShapConfigLike]]
    """The configuration for SHAP analysis."""


class ExplainerConfigLike(TypedDict, total=False):
    """A parameter to activate explainers."""

    ClarifyExplainerConfig: ReadOnly[ClarifyExplainerConfigLike]
    """A member of `ExplainerConfig` that contains configuration parameters for the
    SageMaker Clarify explainer."""


class MetricsConfigLike(TypedDict, total=False):
    """The configuration for Utilization metrics."""

    EnableEnhancedMetrics: ReadOnly[bool]
    """Specifies whether to enable enhanced metrics for the endpoint. The default is
    `False`."""

    EnableDetailedObservability: ReadOnly[bool]
    """Indicates whether detailed observability is enabled for the endpoint."""

    MetricPublishFrequencyInSeconds: ReadOnly[int]
    """The interval, in seconds, at which metrics are published to Amazon CloudWatch.
    Defaults to `60`."""


class CrossRegionTrafficConfigLike(TypedDict):
    """The cross-Region traffic cap for an endpoint."""

    MaxInvocationsPerSecondPerInstance: ReadOnly[int]
    """The number of invocations per second that you expect one `InService` instance
    to serve. Range: 1 to 10000."""

    MaxCrossRegionPercentPerEndpoint: ReadOnly[int]
    """The percentage of the endpoint's capacity that requests from inference routers
    in other Amazon Web Services Regions can use. Range: 1 to 100."""


class VectorConfigLike(TypedDict):
    """Configuration for your vector collection type."""

    Dimension: ReadOnly[int]
    """The number of elements in your vector. Range: 1 to 8192."""


class CollectionConfigLike(TypedDict):
    """Configuration for your collection. Exactly one of: `VectorConfig`."""

    VectorConfig: ReadOnly[VectorConfigLike]


class FeatureDefinitionLike(TypedDict):
    """A list of features."""

    FeatureName: ReadOnly[str]
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`."""

    FeatureType: ReadOnly[literals.FeatureType]
    CollectionType: NotRequired[ReadOnly[literals.CollectionType]]
    """A grouping of elements where each element within the collection must have the
    same feature type (`String`, `Integral`, or `Fractional`)."""

    CollectionConfig: NotRequired[ReadOnly[CollectionConfigLike]]


class OnlineStoreSecurityConfigLike(TypedDict, total=False):
    """The security configuration for `OnlineStore`."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (KMS) key ARN that SageMaker
    Feature Store uses to encrypt the Amazon S3 objects at rest using Amazon S3
    server-side encryption. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class TtlDurationLike(TypedDict, total=False):
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`.
    """

    Unit: ReadOnly[literals.TtlDurationUnit]
    """`TtlDuration` time unit."""

    Value: ReadOnly[int]
    """`TtlDuration` time value. Range: at least 1."""


class OnlineStoreConfigLike(TypedDict, total=False):
    """Use this to specify the Amazon Web Services Key Management Service (KMS) Key
    ID, or `KMSKeyId`, for at rest data encryption. The default value is `False`.
    """

    SecurityConfig: ReadOnly[OnlineStoreSecurityConfigLike]
    """Use to specify KMS Key ID (`KMSKeyId`) for at-rest encryption of your
    `OnlineStore`."""

    EnableOnlineStore: ReadOnly[bool]
    """Turn `OnlineStore` off by specifying `False` for the `EnableOnlineStore` flag.
    The default value is `False`."""

    TtlDuration: ReadOnly[TtlDurationLike]
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`."""

    StorageType: ReadOnly[literals.StorageType]
    """Option for different tiers of low latency storage for real-time data
    retrieval."""


class S3StorageConfigLike(TypedDict, total=False):
    """The Amazon Simple Storage (Amazon S3) location and security configuration for
    `OfflineStore`.
    """

    S3Uri: Required[ReadOnly[str]]
    """The S3 URI, or location in Amazon S3, of `OfflineStore`. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (KMS) key ARN of the key used
    to encrypt any objects written into the `OfflineStore` S3 location. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    ResolvedOutputS3Uri: ReadOnly[str]
    """The S3 path where offline records are written. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""


class DataCatalogConfigLike(TypedDict):
    """The meta data of the Glue table which serves as data catalog for the
    `OfflineStore`.
    """

    TableName: ReadOnly[str]
    """The name of the Glue table. Length: 1 to 255."""

    Catalog: ReadOnly[str]
    """The name of the Glue table catalog. Length: 1 to 255."""

    Database: ReadOnly[str]
    """The name of the Glue table database. Length: 1 to 255."""


class OfflineStoreConfigLike(TypedDict, total=False):
    """The configuration of an `OfflineStore`."""

    S3StorageConfig: Required[ReadOnly[S3StorageConfigLike]]
    """The Amazon Simple Storage (Amazon S3) location of `OfflineStore`."""

    DisableGlueTableCreation: ReadOnly[bool]
    """Set to `True` to disable the automatic creation of an Amazon Web Services Glue
    table when configuring an `OfflineStore`. The default value is `False`."""

    DataCatalogConfig: ReadOnly[DataCatalogConfigLike]
    """The meta data of the Glue table for the `OfflineStore`."""

    TableFormat: ReadOnly[literals.TableFormat]


class ThroughputConfigLike(TypedDict, total=False):
    """Used to set feature group throughput configuration."""

    ThroughputMode: Required[ReadOnly[literals.ThroughputMode]]
    """The mode used for your feature group throughput: `ON_DEMAND` or `PROVISIONED`."""

    ProvisionedReadCapacityUnits: ReadOnly[int]
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling. Range: 0
    to 10000000."""

    ProvisionedWriteCapacityUnits: ReadOnly[int]
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling. Range: 0 to 10000000."""


class HumanLoopRequestSourceLike(TypedDict):
    """Container for configuring the source of human task requests."""

    AwsManagedHumanLoopRequestSource: ReadOnly[
        literals.AwsManagedHumanLoopRequestSource
    ]
    """Specifies whether Amazon Rekognition or Amazon Textract are used as the
    integration source."""


class HumanLoopActivationConditionsConfigLike(TypedDict):
    """Defines under what conditions SageMaker creates a human loop."""

    HumanLoopActivationConditions: ReadOnly[str]
    """JSON expressing use-case specific conditions declaratively. Length: at most
    10240."""


class HumanLoopActivationConfigLike(TypedDict):
    """Provides information about how and under what conditions SageMaker creates a
    human loop.
    """

    HumanLoopActivationConditionsConfig: ReadOnly[
        HumanLoopActivationConditionsConfigLike
    ]
    """Container structure for defining under what conditions SageMaker creates a
    human loop."""


class USDLike(TypedDict, total=False):
    """Represents an amount of money in United States dollars."""

    Dollars: ReadOnly[int]
    """The whole number of dollars in the amount. Range: 0 to 2."""

    Cents: ReadOnly[int]
    """The fractional portion, in cents, of the amount. Range: 0 to 99."""

    TenthFractionsOfACent: ReadOnly[int]
    """Range: 0 to 9."""


class PublicWorkforceTaskPriceLike(TypedDict, total=False):
    """Defines the amount of money paid to an Amazon Mechanical Turk worker for each
    task performed.
    """

    AmountInUsd: ReadOnly[USDLike]
    """Defines the amount of money paid to an Amazon Mechanical Turk worker in United
    States dollars."""


class HumanLoopConfigLike(TypedDict):
    """Describes the work to be performed by human workers."""

    WorkteamArn: ReadOnly[str]
    """Amazon Resource Name (ARN) of a team of workers. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`."""

    HumanTaskUiArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the human task user interface. Length: at
    most 1024."""

    TaskTitle: ReadOnly[str]
    """A title for the human worker task. Length: 1 to 128. Pattern: `[\\t\\n\\r
    -\\uD7FF\\uE000-\\uFFFD]*`."""

    TaskDescription: ReadOnly[str]
    """A description for the human worker task. Length: 1 to 255."""

    TaskCount: ReadOnly[int]
    """The number of distinct workers who will perform the same task on each object.
    Range: 1 to 3."""

    TaskAvailabilityLifetimeInSeconds: NotRequired[ReadOnly[int]]
    """The length of time that a task remains available for review by human workers.
    Range: at least 1."""

    TaskTimeLimitInSeconds: NotRequired[ReadOnly[int]]
    """The amount of time that a worker has to complete a task. The default value is
    3,600 seconds (1 hour). Range: at least 30."""

    TaskKeywords: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    """Keywords used to describe the task so that workers can discover the task.
    Items: 1 to 5."""

    PublicWorkforceTaskPrice: NotRequired[ReadOnly[PublicWorkforceTaskPriceLike]]
    """Defines the amount of money paid to an Amazon Mechanical Turk worker for each
    task performed."""


class FlowDefinitionOutputConfigLike(TypedDict):
    """Contains information about where human output will be stored."""

    S3OutputPath: ReadOnly[str]
    """The Amazon S3 path where the object containing human output will be made
    available. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The Amazon Key Management Service (KMS) key ID for server-side encryption.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class HubS3StorageConfigLike(TypedDict, total=False):
    """The Amazon S3 storage configuration of a hub."""

    S3OutputPath: ReadOnly[str]
    """The Amazon S3 bucket prefix for hosting hub content. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class PresignedUrlAccessConfigLike(TypedDict, total=False):
    """Configuration for accessing hub content through presigned URLs, including
    license agreement acceptance and URL validation settings.
    """

    AcceptEula: ReadOnly[bool]
    """Indicates acceptance of the End User License Agreement (EULA) for gated
    models."""

    ExpectedS3Url: ReadOnly[str]
    """The expected S3 URL prefix for validation purposes. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class UiTemplateLike(TypedDict):
    """The Liquid template for the worker user interface."""

    Content: ReadOnly[str]
    """The content of the Liquid template for the worker user interface. Length: 1 to
    128000."""


class HyperbandStrategyConfigLike(TypedDict, total=False):
    """The configuration for `Hyperband`, a multi-fidelity based hyperparameter
    tuning strategy.
    """

    MinResource: ReadOnly[int]
    """The minimum number of resources (such as epochs) that can be used by a
    training job launched by a hyperparameter tuning job. Range: at least 1."""

    MaxResource: ReadOnly[int]
    """The maximum number of resources (such as epochs) that can be used by a
    training job launched by a hyperparameter tuning job. Range: at least 1."""


class HyperParameterTuningJobStrategyConfigLike(TypedDict, total=False):
    """The configuration for a training job launched by a hyperparameter tuning job."""

    HyperbandStrategyConfig: ReadOnly[HyperbandStrategyConfigLike]
    """The configuration for the object that specifies the `Hyperband` strategy."""


class ResourceLimitsLike(TypedDict, total=False):
    """Specifies the maximum number of training jobs and parallel training jobs that
    a hyperparameter tuning job can launch.
    """

    MaxNumberOfTrainingJobs: ReadOnly[int]
    """The maximum number of training jobs that a hyperparameter tuning job can
    launch. Range: at least 1."""

    MaxParallelTrainingJobs: Required[ReadOnly[int]]
    """The maximum number of concurrent training jobs that a hyperparameter tuning
    job can launch. Range: at least 1."""

    MaxRuntimeInSeconds: ReadOnly[int]
    """The maximum time in seconds that a hyperparameter tuning job can run. Range:
    120 to 15768000."""


class IntegerParameterRangeLike(TypedDict):
    """For a hyperparameter of the integer type, specifies the range that a
    hyperparameter tuning job searches.
    """

    Name: ReadOnly[str]
    """The name of the hyperparameter to search. Length: at most 256."""

    MinValue: ReadOnly[str]
    """The minimum value of the hyperparameter to search. Length: at most 256."""

    MaxValue: ReadOnly[str]
    """The maximum value of the hyperparameter to search. Length: at most 256."""

    ScalingType: NotRequired[ReadOnly[literals.HyperParameterScalingType]]
    """The scale that hyperparameter tuning uses to search the hyperparameter range."""


class ContinuousParameterRangeLike(TypedDict):
    """A list of continuous hyperparameters to tune."""

    Name: ReadOnly[str]
    """The name of the continuous hyperparameter to tune. Length: at most 256."""

    MinValue: ReadOnly[str]
    """The minimum value for the hyperparameter. Length: at most 256."""

    MaxValue: ReadOnly[str]
    """The maximum value for the hyperparameter. Length: at most 256."""

    ScalingType: NotRequired[ReadOnly[literals.HyperParameterScalingType]]
    """The scale that hyperparameter tuning uses to search the hyperparameter range."""


class CategoricalParameterRangeLike(TypedDict):
    """A list of categorical hyperparameters to tune."""

    Name: ReadOnly[str]
    """The name of the categorical hyperparameter to tune. Length: at most 256."""

    Values: ReadOnly[list[str] | tuple[str, ...]]
    """A list of the categories for the hyperparameter. Items: 1 to 30."""


class AutoParameterLike(TypedDict):
    """The name and an example value of the hyperparameter that you want to use in
    Autotune.
    """

    Name: ReadOnly[str]
    """The name of the hyperparameter to optimize using Autotune. Length: at most
    256."""

    ValueHint: ReadOnly[str]
    """An example value of the hyperparameter to optimize using Autotune. Length: at
    most 256."""


class ParameterRangesLike(TypedDict, total=False):
    """Specifies ranges of integer, continuous, and categorical hyperparameters that
    a hyperparameter tuning job searches.
    """

    IntegerParameterRanges: ReadOnly[Sequence[IntegerParameterRangeLike]]
    """The array of IntegerParameterRange objects that specify ranges of integer
    hyperparameters that a hyperparameter tuning job searches. Items: at most 30."""

    ContinuousParameterRanges: ReadOnly[Sequence[ContinuousParameterRangeLike]]
    """The array of ContinuousParameterRange objects that specify ranges of
    continuous hyperparameters that a hyperparameter tuning job searches. Items: at
    most 30."""

    CategoricalParameterRanges: ReadOnly[Sequence[CategoricalParameterRangeLike]]
    """The array of CategoricalParameterRange objects that specify ranges of
    categorical hyperparameters that a hyperparameter tuning job searches. Items: at
    most 30."""

    AutoParameters: ReadOnly[Sequence[AutoParameterLike]]
    """A list containing hyperparameter names and example values to be used by
    Autotune to determine optimal ranges for your tuning job. Items: at most 100."""


class BestObjectiveNotImprovingLike(TypedDict, total=False):
    """A structure that keeps track of which training jobs launched by your
    hyperparameter tuning job are not improving model performance as evaluated
    against an objective function.
    """

    MaxNumberOfTrainingJobsNotImproving: ReadOnly[int]
    """The number of training jobs that have failed to improve model performance by
    1% or greater over prior training jobs as evaluated against an objective
    function. Range: at least 3."""


class ConvergenceDetectedLike(TypedDict, total=False):
    """A flag to indicating that automatic model tuning (AMT) has detected model
    convergence, defined as a lack of significant improvement (1% or less) against an
    objective metric.
    """

    CompleteOnConvergence: ReadOnly[literals.CompleteOnConvergence]
    """A flag to stop a tuning job once AMT has detected that the job has converged."""


class TuningJobCompletionCriteriaLike(TypedDict, total=False):
    TargetObjectiveMetricValue: ReadOnly[FloatInput]
    BestObjectiveNotImproving: ReadOnly[BestObjectiveNotImprovingLike]
    """A flag to stop your hyperparameter tuning job if model performance fails to
    improve as evaluated against an objective function."""

    ConvergenceDetected: ReadOnly[ConvergenceDetectedLike]
    """A flag to top your hyperparameter tuning job if automatic model tuning (AMT)
    has detected that your model has converged as evaluated against your objective
    function."""


class HyperParameterTuningJobConfigLike(TypedDict, total=False):
    """Configures a hyperparameter tuning job."""

    Strategy: Required[ReadOnly[literals.HyperParameterTuningJobStrategyType]]
    """Specifies how hyperparameter tuning chooses the combinations of hyperparameter
    values to use for the training job it launches."""

    StrategyConfig: ReadOnly[HyperParameterTuningJobStrategyConfigLike]
    """The configuration for the `Hyperband` optimization strategy."""

    HyperParameterTuningJobObjective: ReadOnly[HyperParameterTuningJobObjectiveLike]
    """The HyperParameterTuningJobObjective specifies the objective metric used to
    evaluate the performance of training jobs launched by this tuning job."""

    ResourceLimits: Required[ReadOnly[ResourceLimitsLike]]
    """The ResourceLimits object that specifies the maximum number of training and
    parallel training jobs that can be used for this hyperparameter tuning job."""

    ParameterRanges: ReadOnly[ParameterRangesLike]
    """The ParameterRanges object that specifies the ranges of hyperparameters that
    this tuning job searches over to find the optimal configuration for the highest
    model performance against your chosen objective metric."""

    TrainingJobEarlyStoppingType: ReadOnly[literals.TrainingJobEarlyStoppingType]
    """Specifies whether to use early stopping for training jobs launched by the
    hyperparameter tuning job. This parameter can take on one of the following values
    (the default value is `OFF`): OFF, AUTO."""

    TuningJobCompletionCriteria: ReadOnly[TuningJobCompletionCriteriaLike]
    RandomSeed: ReadOnly[int]
    """A value used to initialize a pseudo-random number generator. Range: at least
    0."""


class HyperParameterAlgorithmSpecificationLike(TypedDict, total=False):
    """Specifies which training algorithm to use for training jobs that a
    hyperparameter tuning job launches and the metrics to monitor.
    """

    TrainingImage: ReadOnly[str]
    """The registry path of the Docker image that contains the training algorithm.
    Length: at most 255."""

    TrainingInputMode: Required[ReadOnly[literals.TrainingInputMode]]
    """The training input mode that the algorithm supports."""

    AlgorithmName: ReadOnly[str]
    """The name of the resource algorithm to use for the hyperparameter tuning job.
    Length: 1 to 170."""

    MetricDefinitions: ReadOnly[Sequence[MetricDefinitionLike]]
    """An array of MetricDefinition objects that specify the metrics that the
    algorithm emits. Items: at most 40."""


class HyperParameterTuningInstanceConfigLike(TypedDict):
    """The configuration for hyperparameter tuning resources for use in training jobs
    launched by the tuning job.
    """

    InstanceType: ReadOnly[literals.TrainingInstanceType]
    """The instance type used for processing of hyperparameter optimization jobs."""

    InstanceCount: ReadOnly[int]
    """The number of instances of the type specified by `InstanceType`. Range: at
    least 0."""

    VolumeSizeInGB: ReadOnly[int]
    """The volume size in GB of the data to be processed for hyperparameter
    optimization (optional). Range: at least 1."""


class HyperParameterTuningResourceConfigLike(TypedDict, total=False):
    """The configuration of resources, including compute instances and storage
    volumes for use in training jobs launched by hyperparameter tuning jobs.
    """

    InstanceType: ReadOnly[literals.TrainingInstanceType]
    """The instance type used to run hyperparameter optimization tuning jobs."""

    InstanceCount: ReadOnly[int]
    """The number of compute instances of type `InstanceType` to use. Range: at least
    0."""

    VolumeSizeInGB: ReadOnly[int]
    """The volume size in GB for the storage volume to be used in processing
    hyperparameter optimization jobs (optional). Range: at least 0."""

    VolumeKmsKeyId: ReadOnly[str]
    """A key used by Amazon Web Services Key Management Service to encrypt data on
    the storage volume attached to the compute instances used to run the training
    job. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    AllocationStrategy: ReadOnly[literals.HyperParameterTuningAllocationStrategy]
    """The strategy that determines the order of preference for resources specified
    in `InstanceConfigs` used in hyperparameter optimization."""

    InstanceConfigs: ReadOnly[Sequence[HyperParameterTuningInstanceConfigLike]]
    """A list containing the configuration(s) for one or more resources for
    processing hyperparameter jobs. Items: 1 to 6."""


class CheckpointConfigLike(TypedDict):
    """Contains information about the output location for managed spot training
    checkpoint data.
    """

    S3Uri: ReadOnly[str]
    """Identifies the S3 path where you want SageMaker to store checkpoints. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    LocalPath: NotRequired[ReadOnly[str]]
    """The local directory where checkpoints are written. Length: at most 4096."""


class RetryStrategyLike(TypedDict):
    """The retry strategy to use when a training job fails due to an
    `InternalServerError`.
    """

    MaximumRetryAttempts: ReadOnly[int]
    """The number of times to retry the job. Range: 1 to 30."""


class HyperParameterTrainingJobDefinitionLike(TypedDict, total=False):
    """Defines the training jobs launched by a hyperparameter tuning job."""

    DefinitionName: ReadOnly[str]
    """Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`."""

    TuningObjective: ReadOnly[HyperParameterTuningJobObjectiveLike]
    """Defines the objective metric for a hyperparameter tuning job."""

    HyperParameterRanges: ReadOnly[ParameterRangesLike]
    """Specifies ranges of integer, continuous, and categorical hyperparameters that
    a hyperparameter tuning job searches."""

    StaticHyperParameters: ReadOnly[dict[str, str]]
    """Specifies the values of hyperparameters that do not change for the tuning job.
    Items: at most 100."""

    AlgorithmSpecification: Required[ReadOnly[HyperParameterAlgorithmSpecificationLike]]
    """The HyperParameterAlgorithmSpecification object that specifies the resource
    algorithm to use for the training jobs that the tuning job launches."""

    RoleArn: Required[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of the IAM role associated with the training
    jobs that the tuning job launches. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    InputDataConfig: ReadOnly[Sequence[ChannelLike]]
    """An array of Channel objects that specify the input for the training jobs that
    the tuning job launches. Items: 1 to 20."""

    VpcConfig: ReadOnly[VpcConfigLike]
    """The VpcConfig object that specifies the VPC that you want the training jobs
    that this hyperparameter tuning job launches to connect to."""

    OutputDataConfig: Required[ReadOnly[OutputDataConfigLike]]
    """Specifies the path to the Amazon S3 bucket where you store model artifacts
    from the training jobs that the tuning job launches."""

    ResourceConfig: ReadOnly[ResourceConfigLike]
    """The resources, including the compute instances and storage volumes, to use for
    the training jobs that the tuning job launches."""

    HyperParameterTuningResourceConfig: ReadOnly[HyperParameterTuningResourceConfigLike]
    """The configuration for the hyperparameter tuning resources, including the
    compute instances and storage volumes, used for training jobs launched by the
    tuning job. By default, storage volumes hold model artifacts and incremental
    states."""

    StoppingCondition: Required[ReadOnly[StoppingConditionLike]]
    """Specifies a limit to how long a model hyperparameter training job can run."""

    EnableNetworkIsolation: ReadOnly[bool]
    """Isolates the training container."""

    EnableInterContainerTrafficEncryption: ReadOnly[bool]
    """To encrypt all communications between ML compute instances in distributed
    training, choose `True`."""

    EnableManagedSpotTraining: ReadOnly[bool]
    """A Boolean indicating whether managed spot training is enabled (`True`) or not
    (`False`)."""

    CheckpointConfig: ReadOnly[CheckpointConfigLike]
    """Contains information about the output location for managed spot training
    checkpoint data."""

    RetryStrategy: ReadOnly[RetryStrategyLike]
    """The number of times to retry the job when the job fails due to an
    `InternalServerError`."""

    Environment: ReadOnly[dict[str, str]]
    """An environment variable that you can pass into the SageMaker CreateTrainingJob
    API. Items: at most 48."""


class ParentHyperParameterTuningJobLike(TypedDict, total=False):
    """A previously completed or stopped hyperparameter tuning job to be used as a
    starting point for a new hyperparameter tuning job.
    """

    HyperParameterTuningJobName: ReadOnly[str]
    """The name of the hyperparameter tuning job to be used as a starting point for a
    new hyperparameter tuning job. Length: 1 to 32. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`."""


class HyperParameterTuningJobWarmStartConfigLike(TypedDict):
    """Specifies the configuration for a hyperparameter tuning job that uses one or
    more previous hyperparameter tuning jobs as a starting point.
    """

    ParentHyperParameterTuningJobs: ReadOnly[
        Sequence[ParentHyperParameterTuningJobLike]
    ]
    """An array of hyperparameter tuning jobs that are used as the starting point for
    the new hyperparameter tuning job. Items: 1 to 5."""

    WarmStartType: ReadOnly[literals.HyperParameterTuningJobWarmStartType]
    """Specifies one of the following: IDENTICAL_DATA_AND_ALGORITHM,
    TRANSFER_LEARNING."""


class AutotuneLike(TypedDict):
    """A flag to indicate if you want to use Autotune to automatically find optimal
    values for the following fields: ParameterRanges, ResourceLimits,
    TrainingJobEarlyStoppingType, RetryStrategy, Strategy, ...
    """

    Mode: ReadOnly[literals.AutotuneMode]
    """Set `Mode` to `Enabled` if you want to use Autotune."""


class MetricsEndpointLike(TypedDict):
    """Specifies a metrics endpoint for a container, including the path where the
    container exposes Prometheus-formatted metrics and the frequency at which to
    publish them to Amazon CloudWatch.
    """

    MetricsEndpointPath: ReadOnly[str]
    """The path to the metrics endpoint exposed by the container. If not specified,
    defaults to `/metrics`. Length: at most 256. Pattern:
    `/(?!.*\\.\\.)[a-zA-Z0-9/_.\\-]+`."""

    MetricPublishFrequencyInSeconds: NotRequired[ReadOnly[int]]
    """The interval, in seconds, at which container metrics scraped from the endpoint
    are published to Amazon CloudWatch. Defaults to `60`."""


class ContainerMetricsConfigLike(TypedDict, total=False):
    """The configuration for container-level metrics scraping."""

    MetricsEndpoints: ReadOnly[Sequence[MetricsEndpointLike]]
    """A list of metrics endpoints to scrape from the container. Items: at most 1."""


class InferenceComponentContainerSpecificationLike(TypedDict, total=False):
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component.
    """

    Image: ReadOnly[str]
    """The Amazon Elastic Container Registry (Amazon ECR) path where the Docker image
    for the model is stored. Length: at most 255. Pattern: `[\\S]+`."""

    ArtifactUrl: ReadOnly[str]
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    Environment: ReadOnly[dict[str, str]]
    """The environment variables to set in the Docker container. Items: at most 100."""

    ContainerMetricsConfig: ReadOnly[ContainerMetricsConfigLike]
    """The configuration for container metrics scraping."""


class InferenceComponentStartupParametersLike(TypedDict, total=False):
    """Settings that take effect while the model container starts up."""

    ModelDataDownloadTimeoutInSeconds: ReadOnly[int]
    """The timeout value, in seconds, to download and extract the model that you want
    to host from Amazon S3 to the individual inference instance associated with this
    inference component. Range: 60 to 3600."""

    ContainerStartupHealthCheckTimeoutInSeconds: ReadOnly[int]
    """The timeout value, in seconds, for your inference container to pass health
    check by Amazon S3 Hosting. Range: 60 to 3600."""


class InferenceComponentComputeResourceRequirementsLike(TypedDict, total=False):
    """Defines the compute resources to allocate to run a model, plus any adapter
    models, that you assign to an inference component.
    """

    NumberOfCpuCoresRequired: ReadOnly[FloatInput]
    """The number of CPU cores to allocate to run a model that you assign to an
    inference component. Range: at least 0.25."""

    NumberOfAcceleratorDevicesRequired: ReadOnly[FloatInput]
    """The number of accelerators to allocate to run a model that you assign to an
    inference component. Range: at least 1."""

    MinMemoryRequiredInMb: Required[ReadOnly[int]]
    """The minimum MB of memory to allocate to run a model that you assign to an
    inference component. Range: at least 128."""

    MaxMemoryRequiredInMb: ReadOnly[int]
    """The maximum MB of memory to allocate to run a model that you assign to an
    inference component. Range: at least 128."""

    AcceleratorPartitionType: ReadOnly[str]
    """The accelerator partition profile this inference component occupies; on NVIDIA
    GPUs this is a Multi-Instance GPU (MIG) profile such as `mig-3g.40gb`. Length: at
    most 32. Pattern: `mig-[0-9]+g\\.[0-9]+gb([+-][a-z0-9.]+)*`."""


class InferenceComponentDataCacheConfigLike(TypedDict):
    """Settings that affect how the inference component caches data."""

    EnableCaching: ReadOnly[bool]
    """Sets whether the endpoint that hosts the inference component caches the model
    artifacts and container image."""


class InferenceComponentAvailabilityZoneBalanceLike(TypedDict):
    """Configuration for balancing inference component copies across Availability
    Zones.
    """

    EnforcementMode: ReadOnly[literals.AvailabilityZoneBalanceEnforcementMode]
    """Determines how strictly the Availability Zone balance constraint is enforced."""

    MaxImbalance: NotRequired[ReadOnly[int]]
    """The maximum allowed difference in the number of inference component copies
    between any two Availability Zones. Default value: `0`. Range: 0 to 100."""


class InferenceComponentSchedulingConfigLike(TypedDict):
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed.
    """

    PlacementStrategy: ReadOnly[literals.InferenceComponentPlacementStrategy]
    """The strategy for placing inference component copies across available
    instances."""

    AvailabilityZoneBalance: NotRequired[
        ReadOnly[InferenceComponentAvailabilityZoneBalanceLike]
    ]
    """Configuration for balancing inference component copies across Availability
    Zones."""


class InferenceComponentSpecificationLike(TypedDict, total=False):
    """Details about the resources to deploy with this inference component, including
    the model, container, and compute resources.
    """

    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    """The ML compute instance type for the inference component specification."""

    ModelName: ReadOnly[str]
    """The name of an existing SageMaker AI model object in your account that you
    want to deploy with the inference component. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    Container: ReadOnly[InferenceComponentContainerSpecificationLike]
    """Defines a container that provides the runtime environment for a model that you
    deploy with an inference component."""

    StartupParameters: ReadOnly[InferenceComponentStartupParametersLike]
    """Settings that take effect while the model container starts up."""

    ComputeResourceRequirements: ReadOnly[
        InferenceComponentComputeResourceRequirementsLike
    ]
    """The compute resources allocated to run the model, plus any adapter models,
    that you assign to the inference component."""

    BaseInferenceComponentName: ReadOnly[str]
    """The name of an existing inference component that is to contain the inference
    component that you're creating with your request. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    DataCacheConfig: ReadOnly[InferenceComponentDataCacheConfigLike]
    """Settings that affect how the inference component caches data."""

    SchedulingConfig: ReadOnly[InferenceComponentSchedulingConfigLike]
    """The scheduling configuration that determines how inference component copies
    are placed across available instances when copies are added or removed."""


class InferenceComponentRuntimeConfigLike(TypedDict):
    """Runtime settings for a model that is deployed with an inference component."""

    CopyCount: ReadOnly[int]
    """The number of runtime copies of the model container to deploy with the
    inference component. Range: at least 0."""


class InferenceExperimentScheduleLike(TypedDict, total=False):
    """The start and end times of an inference experiment."""

    StartTime: ReadOnly[TimestampInput]
    """The timestamp at which the inference experiment started or will start."""

    EndTime: ReadOnly[TimestampInput]
    """The timestamp at which the inference experiment ended or will end."""


class RealTimeInferenceConfigLike(TypedDict):
    """The infrastructure configuration for deploying the model to a real-time
    inference endpoint.
    """

    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    """The instance type the model is deployed to."""

    InstanceCount: ReadOnly[int]
    """The number of instances of the type specified by `InstanceType`. Range: at
    least 0."""


class ModelInfrastructureConfigLike(TypedDict):
    """The configuration for the infrastructure that the model will be deployed to."""

    InfrastructureType: ReadOnly[literals.ModelInfrastructureType]
    """The inference option to which to deploy your model."""

    RealTimeInferenceConfig: ReadOnly[RealTimeInferenceConfigLike]
    """The infrastructure configuration for deploying the model to real-time
    inference."""


class ModelVariantConfigLike(TypedDict):
    """Contains information about the deployment options of a model."""

    ModelName: ReadOnly[str]
    """The name of the Amazon SageMaker Model entity. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    VariantName: ReadOnly[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    InfrastructureConfig: ReadOnly[ModelInfrastructureConfigLike]
    """The configuration for the infrastructure that the model will be deployed to."""


class InferenceExperimentDataStorageConfigLike(TypedDict, total=False):
    """The Amazon S3 location and configuration for storing inference request and
    response data.
    """

    Destination: Required[ReadOnly[str]]
    """The Amazon S3 bucket where the inference request and response data is stored.
    Length: at most 512. Pattern: `(https|s3)://([^/])/?(.*)`."""

    KmsKey: ReadOnly[str]
    """The Amazon Web Services Key Management Service key that Amazon SageMaker uses
    to encrypt captured data at rest using Amazon S3 server-side encryption. Length:
    at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    ContentType: ReadOnly[CaptureContentTypeHeaderLike]
    """Configuration specifying how to treat different headers. If no headers are
    specified Amazon SageMaker AI will by default base64 encode when capturing the
    data."""


class ShadowModelVariantConfigLike(TypedDict):
    """The name and sampling percentage of a shadow variant."""

    ShadowModelVariantName: ReadOnly[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    SamplingPercentage: ReadOnly[int]
    """The percentage of inference requests that Amazon SageMaker replicates from the
    production variant to the shadow variant. Range: at most 100."""


class ShadowModeConfigLike(TypedDict):
    """The configuration of `ShadowMode` inference experiment type, which specifies a
    production variant to take all the inference requests, and a shadow variant to
    which Amazon SageMaker replicates a percentage of the inference requests.
    """

    SourceModelVariantName: ReadOnly[str]
    """The name of the production variant, which takes all the inference requests.
    Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    ShadowModelVariants: ReadOnly[Sequence[ShadowModelVariantConfigLike]]
    """Items: exactly 1."""


class PhaseLike(TypedDict, total=False):
    """Defines the traffic pattern."""

    InitialNumberOfUsers: ReadOnly[int]
    """Specifies how many concurrent users to start with. Range: at least 1."""

    SpawnRate: ReadOnly[int]
    """Specified how many new users to spawn in a minute. Range: at least 0."""

    DurationInSeconds: ReadOnly[int]
    """Specifies how long a traffic phase should be. Range: at least 1."""


class StairsLike(TypedDict, total=False):
    """Defines the stairs traffic pattern for an Inference Recommender load test."""

    DurationInSeconds: ReadOnly[int]
    """Defines how long each traffic step should be. Range: at least 1."""

    NumberOfSteps: ReadOnly[int]
    """Specifies how many steps to perform during traffic. Range: at least 1."""

    UsersPerStep: ReadOnly[int]
    """Specifies how many new users to spawn in each step. Range: 1 to 3."""


class TrafficPatternLike(TypedDict, total=False):
    """Defines the traffic pattern of the load test."""

    TrafficType: ReadOnly[literals.TrafficType]
    """Defines the traffic patterns."""

    Phases: ReadOnly[Sequence[PhaseLike]]
    """Defines the phases traffic specification. Items: at least 1."""

    Stairs: ReadOnly[StairsLike]
    """Defines the stairs traffic pattern."""


class RecommendationJobResourceLimitLike(TypedDict, total=False):
    """Specifies the maximum number of jobs that can run in parallel and the maximum
    number of jobs that can run.
    """

    MaxNumberOfTests: ReadOnly[int]
    """Defines the maximum number of load tests. Range: at least 1."""

    MaxParallelOfTests: ReadOnly[int]
    """Defines the maximum number of parallel load tests. Range: at least 1."""


class CategoricalParameterLike(TypedDict):
    """Environment parameters you want to benchmark your load test against."""

    Name: ReadOnly[str]
    """The Name of the environment variable. Length: at most 64."""

    Value: ReadOnly[list[str] | tuple[str, ...]]
    """The list of values you can pass. Items: 1 to 3."""


class EnvironmentParameterRangesLike(TypedDict, total=False):
    CategoricalParameterRanges: ReadOnly[Sequence[CategoricalParameterLike]]
    """Specified a list of parameters for each category. Items: 1 to 5."""


class EndpointInputConfigurationLike(TypedDict, total=False):
    """The endpoint configuration for the load test."""

    InstanceType: ReadOnly[literals.ProductionVariantInstanceType]
    """The instance types to use for the load test."""

    ServerlessConfig: ReadOnly[ProductionVariantServerlessConfigLike]
    InferenceSpecificationName: ReadOnly[str]
    """The inference specification name in the model package version. Length: 1 to
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    EnvironmentParameterRanges: ReadOnly[EnvironmentParameterRangesLike]
    """The parameter you want to benchmark against."""


class RecommendationJobPayloadConfigLike(TypedDict, total=False):
    """The configuration for the payload for a recommendation job."""

    SamplePayloadUrl: ReadOnly[str]
    """The Amazon Simple Storage Service (Amazon S3) path where the sample payload is
    stored. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    """The supported MIME types for the input data."""


class RecommendationJobContainerConfigLike(TypedDict, total=False):
    """Specifies mandatory fields for running an Inference Recommender job directly
    in the CreateInferenceRecommendationsJob API.
    """

    Domain: ReadOnly[str]
    """The machine learning domain of the model and its components."""

    Task: ReadOnly[str]
    """The machine learning task that the model accomplishes."""

    Framework: ReadOnly[str]
    """The machine learning framework of the container image."""

    FrameworkVersion: ReadOnly[str]
    """The framework version of the container image. Length: 3 to 10. Pattern:
    `[0-9]\\.[A-Za-z0-9.-]+`."""

    PayloadConfig: ReadOnly[RecommendationJobPayloadConfigLike]
    """Specifies the `SamplePayloadUrl` and all other sample payload-related fields."""

    NearestModelName: ReadOnly[str]
    """The name of a pre-trained machine learning model benchmarked by Amazon
    SageMaker Inference Recommender that matches your model."""

    SupportedInstanceTypes: ReadOnly[list[str] | tuple[str, ...]]
    """A list of the instance types that are used to generate inferences in
    real-time."""

    SupportedEndpointType: ReadOnly[literals.RecommendationJobSupportedEndpointType]
    """The endpoint type to receive recommendations for. By default this is null, and
    the results of the inference recommendation job return a combined list of both
    real-time and serverless benchmarks."""

    DataInputConfig: ReadOnly[str]
    """Specifies the name and shape of the expected data inputs for your trained
    model with a JSON dictionary form. Length: 1 to 1024."""

    SupportedResponseMIMETypes: ReadOnly[list[str] | tuple[str, ...]]
    """The supported MIME types for the output data."""


class EndpointInfoLike(TypedDict, total=False):
    """Details about a customer endpoint that was compared in an Inference
    Recommender job.
    """

    EndpointName: ReadOnly[str]
    """The name of a customer's endpoint. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class RecommendationJobVpcConfigLike(TypedDict):
    """Inference Recommender provisions SageMaker endpoints with access to VPC in the
    inference recommendation job.
    """

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """The VPC security group IDs. Items: 1 to 5."""

    Subnets: ReadOnly[list[str] | tuple[str, ...]]
    """The ID of the subnets in the VPC to which you want to connect your model.
    Items: 1 to 16."""


class RecommendationJobInputConfigLike(TypedDict, total=False):
    """The input configuration of the recommendation job."""

    ModelPackageVersionArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of a versioned model package. Length: 1 to
    2048."""

    ModelName: ReadOnly[str]
    """The name of the created model. Length: at most 63. Pattern:
    `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""

    JobDurationInSeconds: ReadOnly[int]
    """Specifies the maximum duration of the job, in seconds. Range: at least 1."""

    TrafficPattern: ReadOnly[TrafficPatternLike]
    ResourceLimit: ReadOnly[RecommendationJobResourceLimitLike]
    """Defines the resource limit of the job."""

    EndpointConfigurations: ReadOnly[Sequence[EndpointInputConfigurationLike]]
    """Specifies the endpoint configuration to use for a job. Items: 1 to 10."""

    VolumeKmsKeyId: ReadOnly[str]
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt data on the
    storage volume attached to the ML compute instance that hosts the endpoint.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    ContainerConfig: ReadOnly[RecommendationJobContainerConfigLike]
    """Specifies mandatory fields for running an Inference Recommender job."""

    Endpoints: ReadOnly[Sequence[EndpointInfoLike]]
    """Existing customer endpoints on which to run an Inference Recommender job.
    Items: at most 1."""

    VpcConfig: ReadOnly[RecommendationJobVpcConfigLike]
    """Inference Recommender provisions SageMaker endpoints with access to VPC in the
    inference recommendation job."""


class ModelLatencyThresholdLike(TypedDict, total=False):
    Percentile: ReadOnly[str]
    """Length: at most 64."""

    ValueInMilliseconds: ReadOnly[int]
    """The model latency percentile value in milliseconds."""


class RecommendationJobStoppingConditionsLike(TypedDict, total=False):
    MaxInvocations: ReadOnly[int]
    """The maximum number of requests per minute expected for the endpoint."""

    ModelLatencyThresholds: ReadOnly[Sequence[ModelLatencyThresholdLike]]
    """The interval of time taken by a model to respond as viewed from SageMaker.
    Items: exactly 1."""

    FlatInvocations: ReadOnly[literals.FlatInvocations]
    """Stops a load test when the number of invocations (TPS) peaks and flattens,
    which means that the instance has reached capacity. The default value is `Stop`."""


class RecommendationJobCompiledOutputConfigLike(TypedDict, total=False):
    """Provides information about the output configuration for the compiled model."""

    S3OutputUri: ReadOnly[str]
    """Identifies the Amazon S3 bucket where you want SageMaker to store the compiled
    model artifacts. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class RecommendationJobOutputConfigLike(TypedDict, total=False):
    """Provides information about the output configuration for the compiled model."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt your output
    artifacts with Amazon S3 server-side encryption. Length: at most 2048. Pattern:
    `[a-zA-Z0-9:/_-]*`."""

    CompiledOutputConfig: ReadOnly[RecommendationJobCompiledOutputConfigLike]
    """Provides information about the output configuration for the compiled model."""


class DestinationLike(TypedDict):
    """An endpoint or inference component that serves a routing target."""

    ResourceArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the endpoint or inference component. Length:
    20 to 2048."""

    RoutingStatus: NotRequired[ReadOnly[literals.RoutingStatus]]
    """Whether the inference router can send requests to the destination, as checked
    when you called `DescribeInferenceRouter`."""


class RoutingTargetAsyncInferenceNotificationConfigLike(TypedDict, total=False):
    """The Amazon SNS topics that the inference router publishes to."""

    SuccessTopic: ReadOnly[str]
    """The ARN of the Amazon SNS topic to publish to when a request completes.
    Length: 20 to 2048. Pattern:
    `arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""

    ErrorTopic: ReadOnly[str]
    """The ARN of the Amazon SNS topic to publish to when a request fails, or when
    the router can't place it on any destination. Length: 20 to 2048. Pattern:
    `arn:aws[a-z-]*:sns:[a-z0-9-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""


class RoutingTargetAsyncInferenceOutputConfigLike(TypedDict):
    """The output settings for the asynchronous requests of a routing target."""

    S3OutputPath: ReadOnly[str]
    """The Amazon S3 location for the results of successful requests. Length: 1 to
    512. Pattern: `(https|s3)://([^/])/?(.*)`."""

    S3FailurePath: ReadOnly[str]
    """The Amazon S3 location for the failure details of failed requests. Length: 1
    to 512. Pattern: `(https|s3)://([^/])/?(.*)`."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The KMS key that encrypts the results in Amazon S3. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    NotificationConfig: NotRequired[
        ReadOnly[RoutingTargetAsyncInferenceNotificationConfigLike]
    ]
    """The Amazon SNS topics that the inference router publishes to when a request
    completes or fails."""


class RoutingTargetAsyncInferenceClientConfigLike(TypedDict, total=False):
    """How the inference router submits asynchronous requests to the destinations of
    a routing target.
    """

    MaxTimeInBacklogSeconds: ReadOnly[int]
    """The maximum time, in seconds, that a request can wait at a destination before
    the inference router moves it to another destination. The default is 900 seconds.
    Range: 60 to 21600."""


class RoutingTargetAsyncInferenceConfigLike(TypedDict):
    """The asynchronous inference settings of a routing target."""

    OutputConfig: ReadOnly[RoutingTargetAsyncInferenceOutputConfigLike]
    """The Amazon S3 locations for the results of asynchronous requests, and the
    notification settings."""

    ClientConfig: NotRequired[ReadOnly[RoutingTargetAsyncInferenceClientConfigLike]]
    """How the inference router submits requests to destinations."""


class RoutingTargetLike(TypedDict):
    """A model that an inference router serves, and the destinations that can serve
    it.
    """

    Name: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Destinations: ReadOnly[Sequence[DestinationLike]]
    """The endpoints and inference components that serve the routing target. Items: 1
    to 10."""

    AsyncInferenceConfig: NotRequired[ReadOnly[RoutingTargetAsyncInferenceConfigLike]]
    """The asynchronous inference settings of the routing target."""

    RoutingPreference: NotRequired[ReadOnly[literals.InferenceRouterRoutingPreference]]
    """How the inference router chooses among the routing target's destinations. The
    default is `LocalRegionFirst`."""


class LabelingJobS3DataSourceLike(TypedDict):
    """The Amazon S3 location of the input data objects."""

    ManifestS3Uri: ReadOnly[str]
    """The Amazon S3 location of the manifest file that describes the input data
    objects. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class LabelingJobSnsDataSourceLike(TypedDict):
    """An Amazon SNS data source used for streaming labeling jobs."""

    SnsTopicArn: ReadOnly[str]
    """The Amazon SNS input topic Amazon Resource Name (ARN). Length: at most 2048.
    Pattern: `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""


class LabelingJobDataSourceLike(TypedDict, total=False):
    """Provides information about the location of input data."""

    S3DataSource: ReadOnly[LabelingJobS3DataSourceLike]
    """The Amazon S3 location of the input data objects."""

    SnsDataSource: ReadOnly[LabelingJobSnsDataSourceLike]
    """An Amazon SNS data source used for streaming labeling jobs."""


class LabelingJobDataAttributesLike(TypedDict, total=False):
    """Attributes of the data specified by the customer."""

    ContentClassifiers: ReadOnly[Sequence[literals.ContentClassifier]]
    """Declares that your content is free of personally identifiable information or
    adult content. Items: at most 256."""


class LabelingJobInputConfigLike(TypedDict):
    """Input configuration information for a labeling job."""

    DataSource: ReadOnly[LabelingJobDataSourceLike]
    """The location of the input data."""

    DataAttributes: NotRequired[ReadOnly[LabelingJobDataAttributesLike]]
    """Attributes of the data specified by the customer."""


class LabelingJobOutputConfigLike(TypedDict, total=False):
    """Output configuration information for a labeling job."""

    S3OutputPath: Required[ReadOnly[str]]
    """The Amazon S3 location to write output data. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service ID of the key used to encrypt
    the output data, if any. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    SnsTopicArn: ReadOnly[str]
    """An Amazon Simple Notification Service (Amazon SNS) output topic ARN. Length:
    at most 2048. Pattern:
    `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+`."""


class LabelingJobStoppingConditionsLike(TypedDict, total=False):
    """A set of conditions for stopping a labeling job."""

    MaxHumanLabeledObjectCount: ReadOnly[int]
    """The maximum number of objects that can be labeled by human workers. Range: at
    least 1."""

    MaxPercentageOfInputDatasetLabeled: ReadOnly[int]
    """The maximum number of input data objects that should be labeled. Range: 1 to
    100."""


class LabelingJobResourceConfigLike(TypedDict, total=False):
    """Configure encryption on the storage volume attached to the ML compute instance
    used to run automated data labeling model training and inference.
    """

    VolumeKmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance(s) that run the training and inference jobs used for
    automated data labeling. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    VpcConfig: ReadOnly[VpcConfigLike]
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""


class LabelingJobAlgorithmsConfigLike(TypedDict, total=False):
    """Provides configuration information for auto-labeling of your data objects."""

    LabelingJobAlgorithmSpecificationArn: Required[ReadOnly[str]]
    """Specifies the Amazon Resource Name (ARN) of the algorithm used for
    auto-labeling. Length: at most 2048. Pattern: `arn:.*`."""

    InitialActiveLearningModelArn: ReadOnly[str]
    """At the end of an auto-label job Ground Truth sends the Amazon Resource Name
    (ARN) of the final model used for auto-labeling. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:model/.*`."""

    LabelingJobResourceConfig: ReadOnly[LabelingJobResourceConfigLike]


class UiConfigLike(TypedDict, total=False):
    """Provided configuration information for the worker UI for a labeling job."""

    UiTemplateS3Uri: ReadOnly[str]
    """The Amazon S3 bucket location of the UI template, or worker task template.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    HumanTaskUiArn: ReadOnly[str]
    """The ARN of the worker task template used to render the worker UI and tools for
    labeling job tasks. Length: at most 1024."""


class AnnotationConsolidationConfigLike(TypedDict):
    """Configures how labels are consolidated across human workers and processes
    output data.
    """

    AnnotationConsolidationLambdaArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of a Lambda function implements the logic for
    annotation consolidation and to process output data. Length: at most 2048.
    Pattern: `arn:aws[a-z\\-]*:lambda:[a-z0-9\\-]*:[0-9]{12}:function:.*`."""


class HumanTaskConfigLike(TypedDict):
    """Information required for human workers to complete a labeling task."""

    WorkteamArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the work team assigned to complete the
    tasks. Length: at most 256. Pattern:
    `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`."""

    UiConfig: ReadOnly[UiConfigLike]
    """Information about the user interface that workers use to complete the labeling
    task."""

    PreHumanTaskLambdaArn: NotRequired[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of a Lambda function that is run before a data
    object is sent to a human worker. Length: at most 2048. Pattern:
    `arn:aws[a-z\\-]*:lambda:[a-z0-9\\-]*:[0-9]{12}:function:.*`."""

    TaskKeywords: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    """Keywords used to describe the task so that workers on Amazon Mechanical Turk
    can discover the task. Items: 1 to 5."""

    TaskTitle: ReadOnly[str]
    """A title for the task for your human workers. Length: 1 to 128. Pattern:
    `[\\t\\n\\r -\\uD7FF\\uE000-\\uFFFD]*`."""

    TaskDescription: ReadOnly[str]
    """A description of the task for your human workers. Length: 1 to 255."""

    NumberOfHumanWorkersPerDataObject: ReadOnly[int]
    """The number of human workers that will label an object. Range: 1 to 9."""

    TaskTimeLimitInSeconds: ReadOnly[int]
    """The amount of time that a worker has to complete a task. Range: at least 30."""

    TaskAvailabilityLifetimeInSeconds: NotRequired[ReadOnly[int]]
    """The length of time that a task remains available for labeling by human
    workers. Range: at least 60."""

    MaxConcurrentTaskCount: NotRequired[ReadOnly[int]]
    """Defines the maximum number of data objects that can be labeled by human
    workers at the same time. The default value is 1000 objects. Range: 1 to 5000."""

    AnnotationConsolidationConfig: NotRequired[
        ReadOnly[AnnotationConsolidationConfigLike]
    ]
    """Configures how labels are consolidated across human workers."""

    PublicWorkforceTaskPrice: NotRequired[ReadOnly[PublicWorkforceTaskPriceLike]]
    """The price that you pay for each task performed by an Amazon Mechanical Turk
    worker."""


class RepositoryAuthConfigLike(TypedDict):
    """Specifies an authentication configuration for the private docker registry
    where your model image is hosted.
    """

    RepositoryCredentialsProviderArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of an Amazon Web Services Lambda function that
    provides credentials to authenticate to the private Docker registry where your
    model image is hosted. Length: 1 to 2048."""


class ImageConfigLike(TypedDict):
    """Specifies whether the model container is in Amazon ECR or a private Docker
    registry accessible from your Amazon Virtual Private Cloud (VPC).
    """

    RepositoryAccessMode: ReadOnly[literals.RepositoryAccessMode]
    """Set this to one of the following values: `Platform`, `Vpc`."""

    RepositoryAuthConfig: NotRequired[ReadOnly[RepositoryAuthConfigLike]]
    """Specifies an authentication configuration for the private docker registry
    where your model image is hosted."""


class MultiModelConfigLike(TypedDict, total=False):
    """Specifies additional configuration for hosting multi-model endpoints."""

    ModelCacheSetting: ReadOnly[literals.ModelCacheSetting]
    """Whether to cache models for a multi-model endpoint. By default, multi-model
    endpoints cache models so that a model does not have to be loaded into memory
    each time it is invoked."""


class ContainerDefinitionLike(TypedDict, total=False):
    """Describes the container, as part of model definition."""

    ContainerHostname: ReadOnly[str]
    """This parameter is ignored for models that contain only a `PrimaryContainer`.
    Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Image: ReadOnly[str]
    """The path where inference code is stored. Length: at most 255. Pattern:
    `[\\S]+`."""

    ImageConfig: ReadOnly[ImageConfigLike]
    """Specifies whether the model container is in Amazon ECR or a private Docker
    registry accessible from your Amazon Virtual Private Cloud (VPC)."""

    Mode: ReadOnly[literals.ContainerMode]
    """Whether the container hosts a single model or multiple models."""

    ModelDataUrl: ReadOnly[str]
    """The S3 path where the model artifacts, which result from model training, are
    stored. Amazon Web Services STS is activated in your Amazon Web Services account
    by default. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ModelDataSource: ReadOnly[ModelDataSourceLike]
    """Specifies the location of ML model data to deploy."""

    AdditionalModelDataSources: ReadOnly[Sequence[AdditionalModelDataSourceLike]]
    """Data sources that are available to your model in addition to the one that you
    specify for `ModelDataSource` when you use the `CreateModel` action. Items: at
    most 5."""

    Environment: ReadOnly[dict[str, str]]
    """The environment variables to set in the Docker container. Items: at most 100."""

    ModelPackageName: ReadOnly[str]
    """The name or Amazon Resource Name (ARN) of the model package to use to create
    the model. Length: 1 to 176."""

    InferenceSpecificationName: ReadOnly[str]
    """The inference specification name in the model package version. Length: 1 to
    63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MultiModelConfig: ReadOnly[MultiModelConfigLike]
    """Specifies additional configuration for multi-model endpoints."""

    ContainerMetricsConfig: ReadOnly[ContainerMetricsConfigLike]
    """The configuration for container metrics scraping."""


class InferenceExecutionConfigLike(TypedDict):
    """Specifies details about how containers in a multi-container endpoint are run."""

    Mode: ReadOnly[literals.InferenceExecutionMode]
    """How containers in a multi-container are run."""


class ModelBiasBaselineConfigLike(TypedDict, total=False):
    """The configuration for a baseline model bias job."""

    BaseliningJobName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]
    """The constraints resource for a monitoring job."""


class ModelBiasAppSpecificationLike(TypedDict):
    """Docker container image configuration object for the model bias job."""

    ImageUri: ReadOnly[str]
    """The container image to be run by the model bias job. Length: at most 255."""

    ConfigUri: ReadOnly[str]
    """JSON formatted S3 file that defines bias parameters. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    Environment: NotRequired[ReadOnly[dict[str, str]]]
    """Sets the environment variables in the Docker container. Items: at most 50."""


class MonitoringGroundTruthS3InputLike(TypedDict, total=False):
    """The ground truth labels for the dataset used for the monitoring job."""

    S3Uri: ReadOnly[str]
    """The address of the Amazon S3 location of the ground truth labels. Length: at
    most 512. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ModelBiasJobInputLike(TypedDict, total=False):
    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]
    GroundTruthS3Input: Required[ReadOnly[MonitoringGroundTruthS3InputLike]]
    """Location of ground truth labels to use in model bias job."""


class ModelCardSecurityConfigLike(TypedDict, total=False):
    """Configure the security settings to protect model card data."""

    KmsKeyId: ReadOnly[str]
    """A Key Management Service key ID to use for encrypting a model card. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class ModelCardExportOutputConfigLike(TypedDict):
    """Configure the export output details for an Amazon SageMaker Model Card."""

    S3OutputPath: ReadOnly[str]
    """The Amazon S3 output path to export your model card PDF. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ModelExplainabilityBaselineConfigLike(TypedDict, total=False):
    """The configuration for a baseline model explainability job."""

    BaseliningJobName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]
    """The constraints resource for a monitoring job."""


class ModelExplainabilityAppSpecificationLike(TypedDict):
    """Docker container image configuration object for the model explainability job."""

    ImageUri: ReadOnly[str]
    """The container image to be run by the model explainability job. Length: at most
    255."""

    ConfigUri: ReadOnly[str]
    """JSON formatted Amazon S3 file that defines explainability parameters. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    Environment: NotRequired[ReadOnly[dict[str, str]]]
    """Sets the environment variables in the Docker container. Items: at most 50."""


class ModelExplainabilityJobInputLike(TypedDict, total=False):
    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]


class ModelPackageValidationProfileLike(TypedDict):
    """Contains data, such as the inputs and targeted instance types that are used in
    the process of validating the model package.
    """

    ProfileName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    TransformJobDefinition: ReadOnly[TransformJobDefinitionLike]
    """The `TransformJobDefinition` object that describes the transform job used for
    the validation of the model package."""


class ModelPackageValidationSpecificationLike(TypedDict):
    """Specifies batch transform jobs that SageMaker runs to validate your model
    package.
    """

    ValidationRole: ReadOnly[str]
    """The IAM roles to be used for the validation of the model package. Length: 20
    to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    ValidationProfiles: ReadOnly[Sequence[ModelPackageValidationProfileLike]]
    """An array of `ModelPackageValidationProfile` objects, each of which specifies a
    batch transform job that SageMaker runs to validate your model package. Items: at
    most 1."""


class SourceAlgorithmLike(TypedDict, total=False):
    """Specifies an algorithm that was used to create the model package."""

    ModelDataUrl: ReadOnly[str]
    """The Amazon S3 path where the model artifacts, which result from model
    training, are stored. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    ModelDataSource: ReadOnly[ModelDataSourceLike]
    """Specifies the location of ML model data to deploy during endpoint creation."""

    ModelDataETag: ReadOnly[str]
    """The ETag associated with Model Data URL."""

    AlgorithmName: Required[ReadOnly[str]]
    """The name of an algorithm that was used to create the model package. Length: 1
    to 170."""


class SourceAlgorithmSpecificationLike(TypedDict):
    """A list of algorithms that were used to create a model package."""

    SourceAlgorithms: ReadOnly[Sequence[SourceAlgorithmLike]]
    """A list of the algorithms that were used to create a model package. Items:
    exactly 1."""


class MetricsSourceLike(TypedDict):
    ContentType: ReadOnly[str]
    """Length: at most 256."""

    ContentDigest: NotRequired[ReadOnly[str]]
    """The hash key used for the metrics source. Length: at most 72. Pattern:
    `[Ss][Hh][Aa]256:[0-9a-fA-F]{64}`."""

    S3Uri: ReadOnly[str]
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ModelQualityLike(TypedDict, total=False):
    """Model quality statistics and constraints."""

    Statistics: ReadOnly[MetricsSourceLike]
    Constraints: ReadOnly[MetricsSourceLike]


class ModelDataQualityLike(TypedDict, total=False):
    """Data quality constraints and statistics for a model."""

    Statistics: ReadOnly[MetricsSourceLike]
    Constraints: ReadOnly[MetricsSourceLike]


class BiasLike(TypedDict, total=False):
    """Contains bias metrics for a model."""

    Report: ReadOnly[MetricsSourceLike]
    """The bias report for a model"""

    PreTrainingReport: ReadOnly[MetricsSourceLike]
    """The pre-training bias report for a model."""

    PostTrainingReport: ReadOnly[MetricsSourceLike]
    """The post-training bias report for a model."""


class ExplainabilityLike(TypedDict, total=False):
    """Contains explainability metrics for a model."""

    Report: ReadOnly[MetricsSourceLike]
    """The explainability report for a model."""


class ModelMetricsLike(TypedDict, total=False):
    """Contains metrics captured from a model."""

    ModelQuality: ReadOnly[ModelQualityLike]
    """Metrics that measure the quality of a model."""

    ModelDataQuality: ReadOnly[ModelDataQualityLike]
    """Metrics that measure the quality of the input data for a model."""

    Bias: ReadOnly[BiasLike]
    """Metrics that measure bias in a model."""

    Explainability: ReadOnly[ExplainabilityLike]
    """Metrics that help explain a model."""


class FileSourceLike(TypedDict, total=False):
    """Contains details regarding the file source."""

    ContentType: ReadOnly[str]
    """The type of content stored in the file source. Length: at most 256."""

    ContentDigest: ReadOnly[str]
    """Length: at most 72. Pattern: `[Ss][Hh][Aa]256:[0-9a-fA-F]{64}`."""

    S3Uri: Required[ReadOnly[str]]
    """Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class DriftCheckBiasLike(TypedDict, total=False):
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package.
    """

    ConfigFile: ReadOnly[FileSourceLike]
    """The bias config file for a model."""

    PreTrainingConstraints: ReadOnly[MetricsSourceLike]
    PostTrainingConstraints: ReadOnly[MetricsSourceLike]


class DriftCheckExplainabilityLike(TypedDict, total=False):
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package.
    """

    Constraints: ReadOnly[MetricsSourceLike]
    ConfigFile: ReadOnly[FileSourceLike]
    """The explainability config file for the model."""


class DriftCheckModelQualityLike(TypedDict, total=False):
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package.
    """

    Statistics: ReadOnly[MetricsSourceLike]
    Constraints: ReadOnly[MetricsSourceLike]


class DriftCheckModelDataQualityLike(TypedDict, total=False):
    """Represents the drift check data quality baselines that can be used when the
    model monitor is set using the model package.
    """

    Statistics: ReadOnly[MetricsSourceLike]
    Constraints: ReadOnly[MetricsSourceLike]


class DriftCheckBaselinesLike(TypedDict, total=False):
    """Represents the drift check baselines that can be used when the model monitor
    is set using the model package.
    """

    Bias: ReadOnly[DriftCheckBiasLike]
    """Represents the drift check bias baselines that can be used when the model
    monitor is set using the model package."""

    Explainability: ReadOnly[DriftCheckExplainabilityLike]
    """Represents the drift check explainability baselines that can be used when the
    model monitor is set using the model package."""

    ModelQuality: ReadOnly[DriftCheckModelQualityLike]
    """Represents the drift check model quality baselines that can be used when the
    model monitor is set using the model package."""

    ModelDataQuality: ReadOnly[DriftCheckModelDataQualityLike]
    """Represents the drift check model data quality baselines that can be used when
    the model monitor is set using the model package."""


class AdditionalInferenceSpecificationDefinitionLike(TypedDict, total=False):
    Name: Required[ReadOnly[str]]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Description: ReadOnly[str]
    """Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`."""

    Containers: Required[ReadOnly[Sequence[ModelPackageContainerDefinitionLike]]]
    """The Amazon ECR registry path of the Docker image that contains the inference
    code. Items: 1 to 15."""

    SupportedTransformInstanceTypes: ReadOnly[Sequence[literals.TransformInstanceType]]
    """A list of the instance types on which a transformation job can be run or on
    which an endpoint can be deployed. Items: at least 1."""

    SupportedRealtimeInferenceInstanceTypes: ReadOnly[
        Sequence[literals.ProductionVariantInstanceType]
    ]
    """A list of the instance types that are used to generate inferences in
    real-time."""

    SupportedContentTypes: ReadOnly[list[str] | tuple[str, ...]]
    """The supported MIME types for the input data."""

    SupportedResponseMIMETypes: ReadOnly[list[str] | tuple[str, ...]]
    """The supported MIME types for the output data."""


class ModelPackageSecurityConfigLike(TypedDict):
    """An optional Key Management Service key to encrypt, decrypt, and re-encrypt
    model package information for regulated workloads with highly sensitive data.
    """

    KmsKeyId: ReadOnly[str]
    """The KMS Key ID (`KMSKeyId`) used for encryption of model package information.
    Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class ModelPackageModelCardLike(TypedDict, total=False):
    """The model card associated with the model package."""

    ModelCardContent: ReadOnly[str]
    """Length: at most 100000."""

    ModelCardStatus: ReadOnly[literals.ModelCardStatus]
    """The approval status of the model card within your organization."""


class ModelLifeCycleLike(TypedDict):
    """A structure describing the current state of the model in its life cycle."""

    Stage: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StageStatus: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    StageDescription: NotRequired[ReadOnly[str]]
    """Describes the stage related details. Length: at most 1024. Pattern:
    `.{0,1024}`."""


class ManagedConfigurationLike(TypedDict, total=False):
    """The managed configuration of a model package group."""

    ManagedStorageType: ReadOnly[literals.ManagedStorageType]
    """The storage type of the model package."""


class ModelQualityBaselineConfigLike(TypedDict, total=False):
    """Configuration for monitoring constraints and monitoring statistics."""

    BaseliningJobName: ReadOnly[str]
    """The name of the job that performs baselining for the monitoring job. Length: 1
    to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]
    """The constraints resource for a monitoring job."""


class ModelQualityAppSpecificationLike(TypedDict, total=False):
    """Container image configuration object for the monitoring job."""

    ImageUri: Required[ReadOnly[str]]
    """The address of the container image that the monitoring job runs. Length: at
    most 255."""

    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    """Specifies the entrypoint for a container that the monitoring job runs. Items:
    1 to 100."""

    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    """An array of arguments for the container used to run the monitoring job. Items:
    1 to 50."""

    RecordPreprocessorSourceUri: ReadOnly[str]
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    PostAnalyticsProcessorSourceUri: ReadOnly[str]
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ProblemType: ReadOnly[literals.MonitoringProblemType]
    """The machine learning problem type of the model that the monitoring job
    monitors."""

    Environment: ReadOnly[dict[str, str]]
    """Sets the environment variables in the container that the monitoring job runs.
    Items: at most 50."""


class ModelQualityJobInputLike(TypedDict, total=False):
    """The input for the model quality monitoring job."""

    EndpointInput: ReadOnly[EndpointInputLike]
    BatchTransformInput: ReadOnly[BatchTransformInputLike]
    GroundTruthS3Input: Required[ReadOnly[MonitoringGroundTruthS3InputLike]]
    """The ground truth label provided for the model."""


class ScheduleConfigLike(TypedDict, total=False):
    """Configuration details about the monitoring schedule."""

    ScheduleExpression: Required[ReadOnly[str]]
    """A cron expression that describes details about the monitoring schedule.
    Length: 1 to 256."""

    DataAnalysisStartTime: ReadOnly[str]
    """Sets the start time for a monitoring job window."""

    DataAnalysisEndTime: ReadOnly[str]
    """Sets the end time for a monitoring job window."""


class MonitoringBaselineConfigLike(TypedDict, total=False):
    """Configuration for monitoring constraints and monitoring statistics."""

    BaseliningJobName: ReadOnly[str]
    """The name of the job that performs baselining for the monitoring job. Length: 1
    to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    ConstraintsResource: ReadOnly[MonitoringConstraintsResourceLike]
    """The baseline constraint file in Amazon S3 that the current monitoring job
    should validated against."""

    StatisticsResource: ReadOnly[MonitoringStatisticsResourceLike]
    """The baseline statistics file in Amazon S3 that the current monitoring job
    should be validated against."""


class MonitoringInputLike(TypedDict, total=False):
    """The inputs for a monitoring job."""

    EndpointInput: ReadOnly[EndpointInputLike]
    """The endpoint for a monitoring job."""

    BatchTransformInput: ReadOnly[BatchTransformInputLike]
    """Input object for the batch transform job."""


class MonitoringAppSpecificationLike(TypedDict, total=False):
    """Container image configuration object for the monitoring job."""

    ImageUri: Required[ReadOnly[str]]
    """The container image to be run by the monitoring job. Length: at most 255."""

    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    """Specifies the entrypoint for a container used to run the monitoring job.
    Items: 1 to 100."""

    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    """An array of arguments for the container used to run the monitoring job. Items:
    1 to 50."""

    RecordPreprocessorSourceUri: ReadOnly[str]
    """An Amazon S3 URI to a script that is called per row prior to running analysis.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    PostAnalyticsProcessorSourceUri: ReadOnly[str]
    """An Amazon S3 URI to a script that is called after analysis has been performed.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class NetworkConfigLike(TypedDict, total=False):
    """Networking options for a job, such as network traffic encryption between
    containers, whether to allow inbound and outbound network calls to and from
    containers, and the VPC subnets and security groups to use for VPC-enabled jobs.
    """

    EnableInterContainerTrafficEncryption: ReadOnly[bool]
    """Whether to encrypt all communications between distributed processing jobs."""

    EnableNetworkIsolation: ReadOnly[bool]
    """Whether to allow inbound and outbound network calls to and from the containers
    used for the processing job."""

    VpcConfig: ReadOnly[VpcConfigLike]
    """Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs,
    hosted models, and compute resources have access to."""


class MonitoringJobDefinitionLike(TypedDict):
    """Defines the monitoring job."""

    BaselineConfig: NotRequired[ReadOnly[MonitoringBaselineConfigLike]]
    """Baseline configuration used to validate that the data conforms to the
    specified constraints and statistics"""

    MonitoringInputs: ReadOnly[Sequence[MonitoringInputLike]]
    """Items: exactly 1."""

    MonitoringOutputConfig: ReadOnly[MonitoringOutputConfigLike]
    """The array of outputs from the monitoring job to be uploaded to Amazon S3."""

    MonitoringResources: ReadOnly[MonitoringResourcesLike]
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a monitoring job."""

    MonitoringAppSpecification: ReadOnly[MonitoringAppSpecificationLike]
    """Configures the monitoring job to run a specified Docker container image."""

    StoppingCondition: NotRequired[ReadOnly[MonitoringStoppingConditionLike]]
    """Specifies a time limit for how long the monitoring job is allowed to run."""

    Environment: NotRequired[ReadOnly[dict[str, str]]]
    """Sets the environment variables in the Docker container. Items: at most 50."""

    NetworkConfig: NotRequired[ReadOnly[NetworkConfigLike]]
    """Specifies networking options for an monitoring job."""

    RoleArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can
    assume to perform tasks on your behalf. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""


class MonitoringScheduleConfigLike(TypedDict, total=False):
    """Configures the monitoring schedule and defines the monitoring job."""

    ScheduleConfig: ReadOnly[ScheduleConfigLike]
    """Configures the monitoring schedule."""

    MonitoringJobDefinition: ReadOnly[MonitoringJobDefinitionLike]
    """Defines the monitoring job."""

    MonitoringJobDefinitionName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    MonitoringType: ReadOnly[literals.MonitoringType]
    """The type of the monitoring job definition to schedule."""


class InstanceMetadataServiceConfigurationLike(TypedDict):
    """Information on the IMDS configuration of the notebook instance"""

    MinimumInstanceMetadataServiceVersion: ReadOnly[str]
    """Indicates the minimum IMDS version that the notebook instance supports. When
    passed as part of `CreateNotebookInstance`, if no value is selected, then it
    defaults to IMDSv1. Length: at most 1. Pattern: `(1|2)`."""


class NotebookInstanceLifecycleHookLike(TypedDict, total=False):
    """Contains the notebook instance lifecycle configuration script."""

    Content: ReadOnly[str]
    """A base64-encoded string that contains a shell script for a notebook instance
    lifecycle configuration. Length: 1 to 16384."""


class OptimizationModelAccessConfigLike(TypedDict):
    """The access configuration settings for the source ML model for an optimization
    job, where you can accept the model end-user license agreement (EULA).
    """

    AcceptEula: ReadOnly[bool]
    """Specifies agreement to the model end-user license agreement (EULA)."""


class OptimizationJobModelSourceS3Like(TypedDict, total=False):
    """The Amazon S3 location of a source model to optimize with an optimization job."""

    S3Uri: ReadOnly[str]
    """An Amazon S3 URI that locates a source model to optimize with an optimization
    job. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ModelAccessConfig: ReadOnly[OptimizationModelAccessConfigLike]
    """The access configuration settings for the source ML model for an optimization
    job, where you can accept the model end-user license agreement (EULA)."""


class OptimizationSageMakerModelLike(TypedDict, total=False):
    """A SageMaker model to use as the source or destination for an optimization job."""

    ModelName: ReadOnly[str]
    """Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`."""


class OptimizationJobModelSourceLike(TypedDict, total=False):
    """The location of the source model to optimize with an optimization job."""

    S3: ReadOnly[OptimizationJobModelSourceS3Like]
    """The Amazon S3 location of a source model to optimize with an optimization job."""

    SageMakerModel: ReadOnly[OptimizationSageMakerModelLike]
    """The name of an existing SageMaker model to optimize with an optimization job."""


class ModelQuantizationConfigLike(TypedDict, total=False):
    """Settings for the model quantization technique that's applied by a model
    optimization job.
    """

    Image: ReadOnly[str]
    """The URI of an LMI DLC in Amazon ECR. Length: at most 255. Pattern: `[\\S]+`."""

    OverrideEnvironment: ReadOnly[dict[str, str]]
    """Environment variables that override the default ones in the model container.
    Items: at most 25."""


class ModelCompilationConfigLike(TypedDict, total=False):
    """Settings for the model compilation technique that's applied by a model
    optimization job.
    """

    Image: ReadOnly[str]
    """The URI of an LMI DLC in Amazon ECR. Length: at most 255. Pattern: `[\\S]+`."""

    OverrideEnvironment: ReadOnly[dict[str, str]]
    """Environment variables that override the default ones in the model container.
    Items: at most 25."""


class ModelShardingConfigLike(TypedDict, total=False):
    """Settings for the model sharding technique that's applied by a model
    optimization job.
    """

    Image: ReadOnly[str]
    """The URI of an LMI DLC in Amazon ECR. Length: at most 255. Pattern: `[\\S]+`."""

    OverrideEnvironment: ReadOnly[dict[str, str]]
    """Environment variables that override the default ones in the model container.
    Items: at most 25."""


class ModelSpeculativeDecodingTrainingDataSourceLike(TypedDict):
    S3Uri: ReadOnly[str]
    """The Amazon S3 URI that points to the training data for speculative decoding.
    Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    S3DataType: ReadOnly[literals.ModelSpeculativeDecodingS3DataType]
    """The type of data stored in the Amazon S3 location."""


class ModelSpeculativeDecodingConfigLike(TypedDict):
    """Settings for the model speculative decoding technique that's applied by a
    model optimization job.
    """

    Technique: ReadOnly[literals.ModelSpeculativeDecodingTechnique]
    """The speculative decoding technique to apply during model optimization."""

    TrainingDataSource: NotRequired[
        ReadOnly[ModelSpeculativeDecodingTrainingDataSourceLike]
    ]
    """The location of the training data to use for speculative decoding."""


class OptimizationConfigLike_ModelQuantizationConfig(TypedDict, total=False):
    ModelQuantizationConfig: Required[ReadOnly[ModelQuantizationConfigLike]]
    """Settings for the model quantization technique that's applied by a model
    optimization job."""

    ModelCompilationConfig: ReadOnly[Absent]
    ModelShardingConfig: ReadOnly[Absent]
    ModelSpeculativeDecodingConfig: ReadOnly[Absent]


class OptimizationConfigLike_ModelCompilationConfig(TypedDict, total=False):
    ModelQuantizationConfig: ReadOnly[Absent]
    ModelCompilationConfig: Required[ReadOnly[ModelCompilationConfigLike]]
    """Settings for the model compilation technique that's applied by a model
    optimization job."""

    ModelShardingConfig: ReadOnly[Absent]
    ModelSpeculativeDecodingConfig: ReadOnly[Absent]


class OptimizationConfigLike_ModelShardingConfig(TypedDict, total=False):
    ModelQuantizationConfig: ReadOnly[Absent]
    ModelCompilationConfig: ReadOnly[Absent]
    ModelShardingConfig: Required[ReadOnly[ModelShardingConfigLike]]
    """Settings for the model sharding technique that's applied by a model
    optimization job."""

    ModelSpeculativeDecodingConfig: ReadOnly[Absent]


class OptimizationConfigLike_ModelSpeculativeDecodingConfig(TypedDict, total=False):
    ModelQuantizationConfig: ReadOnly[Absent]
    ModelCompilationConfig: ReadOnly[Absent]
    ModelShardingConfig: ReadOnly[Absent]
    ModelSpeculativeDecodingConfig: Required[
        ReadOnly[ModelSpeculativeDecodingConfigLike]
    ]
    """Settings for the model speculative decoding technique that's applied by a
    model optimization job."""


OptimizationConfigLike: TypeAlias = (
    OptimizationConfigLike_ModelQuantizationConfig
    | OptimizationConfigLike_ModelCompilationConfig
    | OptimizationConfigLike_ModelShardingConfig
    | OptimizationConfigLike_ModelSpeculativeDecodingConfig
)
"""Settings for an optimization technique that you apply with a model optimization
job. Exactly one of: `ModelQuantizationConfig`, `ModelCompilationConfig`,
`ModelShardingConfig`, `ModelSpeculativeDecodingConfig`."""


class OptimizationJobOutputConfigLike(TypedDict, total=False):
    """Details for where to store the optimized model that you create with the
    optimization job.
    """

    KmsKeyId: ReadOnly[str]
    """The Amazon Resource Name (ARN) of a key in Amazon Web Services KMS. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    S3OutputLocation: Required[ReadOnly[str]]
    """The Amazon S3 URI for where to store the optimized model that you create with
    an optimization job. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    SageMakerModel: ReadOnly[OptimizationSageMakerModelLike]
    """The name of a SageMaker model to use as the output destination for an
    optimization job."""


class OptimizationVpcConfigLike(TypedDict):
    """A VPC in Amazon VPC that's accessible to an optimized that you create with an
    optimization job.
    """

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. Items: 1 to 5."""

    Subnets: ReadOnly[list[str] | tuple[str, ...]]
    """The ID of the subnets in the VPC to which you want to connect your optimized
    model. Items: 1 to 16."""


class PartnerAppMaintenanceConfigLike(TypedDict, total=False):
    """Maintenance configuration settings for the SageMaker Partner AI App."""

    MaintenanceWindowStart: ReadOnly[str]
    """The day and time of the week in Coordinated Universal Time (UTC) 24-hour
    standard time that weekly maintenance updates are scheduled. Length: at most 9.
    Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`."""


class RoleGroupAssignmentLike(TypedDict):
    """Defines the mapping between an in-app role and the Amazon Web Services IAM
    Identity Center group patterns that should be assigned to that role within the
    SageMaker Partner AI App.
    """

    RoleName: ReadOnly[str]
    """The name of the in-app role within the SageMaker Partner AI App. Length: at
    most 256. Pattern: `(?!\\s*$).+`."""

    GroupPatterns: ReadOnly[list[str] | tuple[str, ...]]
    """A list of Amazon Web Services IAM Identity Center group patterns that should
    be assigned to the specified role. Items: 1 to 10."""


class PartnerAppConfigLike(TypedDict, total=False):
    """Configuration settings for the SageMaker Partner AI App."""

    AdminUsers: ReadOnly[list[str] | tuple[str, ...]]
    """The list of users that are given admin access to the SageMaker Partner AI App.
    Items: at most 5."""

    Arguments: ReadOnly[dict[str, str]]
    """This is a map of required inputs for a SageMaker Partner AI App. Items: at
    most 5."""

    AssignedGroupPatterns: ReadOnly[list[str] | tuple[str, ...]]
    """A list of Amazon Web Services IAM Identity Center group patterns that can
    access the SageMaker Partner AI App. Items: at most 10."""

    RoleGroupAssignments: ReadOnly[Sequence[RoleGroupAssignmentLike]]
    """A map of in-app roles to Amazon Web Services IAM Identity Center group
    patterns. Items: at most 10."""


class IdcConfigInputLike(TypedDict):
    """Specifies the Amazon Web Services IAM Identity Center configuration to use for
    a SageMaker Partner AI App that uses `IDC` authorization.
    """

    InstanceArn: ReadOnly[str]
    """The ARN of the Amazon Web Services IAM Identity Center instance that the
    SageMaker Partner AI App uses to authenticate users. Length: 1 to 128. Pattern:
    `arn:aws[a-z\\-]*:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}`."""


class PipelineDefinitionS3LocationLike(TypedDict):
    """The location of the pipeline definition stored in Amazon S3."""

    Bucket: ReadOnly[str]
    """Length: 3 to 63. Pattern: `[a-z0-9][\\.\\-a-z0-9]{1,61}[a-z0-9]`."""

    ObjectKey: ReadOnly[str]
    """The object key (or key name) uniquely identifies the object in an S3 bucket.
    Length: 1 to 1024."""

    VersionId: NotRequired[ReadOnly[str]]
    """Version Id of the pipeline definition file. Length: 1 to 1024."""


class ParallelismConfigurationLike(TypedDict):
    """Configuration that controls the parallelism of the pipeline. By default, the
    parallelism configuration specified applies to all executions of the pipeline
    unless overridden.
    """

    MaxParallelExecutionSteps: ReadOnly[int]
    """The max number of steps that can be executed in parallel. Range: at least 1."""


class ProcessingS3InputLike(TypedDict, total=False):
    """Configuration for downloading input data from Amazon S3 into the processing
    container.
    """

    S3Uri: Required[ReadOnly[str]]
    """The URI of the Amazon S3 prefix Amazon SageMaker downloads data required to
    run a processing job. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    LocalPath: ReadOnly[str]
    """The local path in your container where you want Amazon SageMaker to write
    input data to. Length: at most 256."""

    S3DataType: Required[ReadOnly[literals.ProcessingS3DataType]]
    """Whether you use an `S3Prefix` or a `ManifestFile` for the data type."""

    S3InputMode: ReadOnly[literals.ProcessingS3InputMode]
    """Whether to use `File` or `Pipe` input mode."""

    S3DataDistributionType: ReadOnly[literals.ProcessingS3DataDistributionType]
    """Whether to distribute the data from Amazon S3 to all processing instances with
    `FullyReplicated`, or whether the data from Amazon S3 is sharded by Amazon S3
    key, downloading one shard of data to each processing instance."""

    S3CompressionType: ReadOnly[literals.ProcessingS3CompressionType]
    """Whether to GZIP-decompress the data in Amazon S3 as it is streamed into the
    processing container."""


class AthenaDatasetDefinitionLike(TypedDict):
    """Configuration for Athena Dataset Definition input."""

    Catalog: ReadOnly[str]
    """The name of the data catalog used in Athena query execution. Length: 1 to 256."""

    Database: ReadOnly[str]
    """The name of the database used in the Athena query execution. Length: 1 to 255."""

    QueryString: ReadOnly[str]
    """The SQL query statements, to be executed. Length: 1 to 4096."""

    WorkGroup: NotRequired[ReadOnly[str]]
    """The name of the workgroup in which the Athena query is being started. Length:
    1 to 128. Pattern: `[a-zA-Z0-9._-]+`."""

    OutputS3Uri: ReadOnly[str]
    """The location in Amazon S3 where Athena query results are stored. Length: at
    most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data generated from an Athena query
    execution. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    OutputFormat: ReadOnly[literals.AthenaResultFormat]
    """The data storage format for Athena query results."""

    OutputCompression: NotRequired[ReadOnly[literals.AthenaResultCompressionType]]
    """The compression used for Athena query results."""


class RedshiftDatasetDefinitionLike(TypedDict):
    """Configuration for Redshift Dataset Definition input."""

    ClusterId: ReadOnly[str]
    """Length: 1 to 63."""

    Database: ReadOnly[str]
    """The name of the Redshift database used in Redshift query execution. Length: 1
    to 64."""

    DbUser: ReadOnly[str]
    """The database user name used in Redshift query execution. Length: 1 to 128."""

    QueryString: ReadOnly[str]
    """The SQL query statements to be executed. Length: 1 to 4096."""

    ClusterRoleArn: ReadOnly[str]
    """The IAM role attached to your Redshift cluster that Amazon SageMaker uses to
    generate datasets. Length: 20 to 2048. Pattern:
    `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    OutputS3Uri: ReadOnly[str]
    """The location in Amazon S3 where the Redshift query results are stored. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data from a Redshift execution. Length: at
    most 2048. Pattern: `[a-zA-Z0-9:/_-]*`."""

    OutputFormat: ReadOnly[literals.RedshiftResultFormat]
    """The data storage format for Redshift query results."""

    OutputCompression: NotRequired[ReadOnly[literals.RedshiftResultCompressionType]]
    """The compression used for Redshift query results."""


class DatasetDefinitionLike(TypedDict, total=False):
    """Configuration for Dataset Definition inputs."""

    AthenaDatasetDefinition: ReadOnly[AthenaDatasetDefinitionLike]
    """Configuration for Athena Dataset Definition input."""

    RedshiftDatasetDefinition: ReadOnly[RedshiftDatasetDefinitionLike]
    """Configuration for Redshift Dataset Definition input."""

    LocalPath: ReadOnly[str]
    """The local path where you want Amazon SageMaker to download the Dataset
    Definition inputs to run a processing job. Length: at most 256."""

    DataDistributionType: ReadOnly[literals.DataDistributionType]
    """Whether the generated dataset is `FullyReplicated` or `ShardedByS3Key`
    (default)."""

    InputMode: ReadOnly[literals.InputMode]
    """Whether to use `File` or `Pipe` input mode."""


class ProcessingInputLike(TypedDict, total=False):
    """The inputs for a processing job."""

    InputName: Required[ReadOnly[str]]
    """The name for the processing job input."""

    AppManaged: ReadOnly[bool]
    """When `True`, input operations such as data download are managed natively by
    the processing job application."""

    S3Input: ReadOnly[ProcessingS3InputLike]
    """Configuration for downloading input data from Amazon S3 into the processing
    container."""

    DatasetDefinition: ReadOnly[DatasetDefinitionLike]
    """Configuration for a Dataset Definition input."""


class ProcessingS3OutputLike(TypedDict):
    """Configuration for uploading output data to Amazon S3 from the processing
    container.
    """

    S3Uri: ReadOnly[str]
    """A URI that identifies the Amazon S3 bucket where you want Amazon SageMaker to
    save the results of a processing job. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    LocalPath: NotRequired[ReadOnly[str]]
    """The local path of a directory where you want Amazon SageMaker to upload its
    contents to Amazon S3. Length: at most 256."""

    S3UploadMode: ReadOnly[literals.ProcessingS3UploadMode]
    """Whether to upload the results of the processing job continuously or after the
    job completes."""


class ProcessingFeatureStoreOutputLike(TypedDict):
    """Configuration for processing job outputs in Amazon SageMaker Feature Store."""

    FeatureGroupName: ReadOnly[str]
    """The name of the Amazon SageMaker FeatureGroup to use as the destination for
    processing job output. Length: 1 to 64. Pattern:
    `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`."""


class ProcessingOutputLike(TypedDict, total=False):
    """Describes the results of a processing job."""

    OutputName: Required[ReadOnly[str]]
    """The name for the processing job output."""

    S3Output: ReadOnly[ProcessingS3OutputLike]
    """Configuration for processing job outputs in Amazon S3."""

    FeatureStoreOutput: ReadOnly[ProcessingFeatureStoreOutputLike]
    """Configuration for processing job outputs in Amazon SageMaker Feature Store."""

    AppManaged: ReadOnly[bool]
    """When `True`, output operations such as data upload are managed natively by the
    processing job application."""


class ProcessingOutputConfigLike(TypedDict):
    """Configuration for uploading output from the processing container."""

    Outputs: ReadOnly[Sequence[ProcessingOutputLike]]
    """An array of outputs configuring the data to upload from the processing
    container. Items: at most 10."""

    KmsKeyId: NotRequired[ReadOnly[str]]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt the processing job output. Length: at most
    2048. Pattern: `[a-zA-Z0-9:/_-]*`."""


class ProcessingInstancePreferenceLike(TypedDict):
    """A candidate instance type preference in a processing `InstancePreferences`
    list.
    """

    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    """The ML compute instance type."""

    InstanceCount: NotRequired[ReadOnly[int]]
    """The number of instances to launch if this instance type is selected. Range: 1
    to 100."""


class ProcessingClusterConfigLike(TypedDict, total=False):
    """Configuration for the cluster used to run a processing job."""

    InstanceCount: ReadOnly[int]
    """The number of ML compute instances to use in the processing job. The default
    value is 1. Range: 1 to 100."""

    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    """The ML compute instance type for the processing job."""

    VolumeSizeInGB: Required[ReadOnly[int]]
    """The size of the ML storage volume in gigabytes that you want to provision.
    Range: 1 to 16384."""

    VolumeKmsKeyId: ReadOnly[str]
    """The Amazon Web Services Key Management Service (Amazon Web Services KMS) key
    that Amazon SageMaker uses to encrypt data on the storage volume attached to the
    ML compute instance(s) that run the processing job. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    InstancePreferences: ReadOnly[Sequence[ProcessingInstancePreferenceLike]]
    """An ordered list of ML compute instance types for the processing job, in
    priority order. Items: 1 to 5."""

    SelectedInstanceType: ReadOnly[literals.ProcessingInstanceType]
    """The instance type that Amazon SageMaker selected for the job from
    `InstancePreferences`."""

    SelectedInstanceCount: ReadOnly[int]
    """The number of instances of `SelectedInstanceType` that the job launched with.
    Range: 1 to 100."""


class ProcessingResourcesLike(TypedDict):
    """Identifies the resources, ML compute instances, and ML storage volumes to
    deploy for a processing job.
    """

    ClusterConfig: ReadOnly[ProcessingClusterConfigLike]
    """The configuration for the resources in a cluster used to run the processing
    job."""


class ProcessingStoppingConditionLike(TypedDict):
    """Configures conditions under which the processing job should be stopped, such
    as how long the processing job has been running.
    """

    MaxRuntimeInSeconds: ReadOnly[int]
    """Specifies the maximum runtime in seconds. Range: 1 to 777600."""


class AppSpecificationLike(TypedDict, total=False):
    """Configuration to run a processing job in a specified container image."""

    ImageUri: Required[ReadOnly[str]]
    """The container image to be run by the processing job. Length: at most 255."""

    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    """The entrypoint for a container used to run a processing job. Items: 1 to 100."""

    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    """The arguments for a container used to run a processing job. Items: 1 to 100."""


class ExperimentConfigLike(TypedDict, total=False):
    """Associates a SageMaker job as a trial component with an experiment and trial."""

    ExperimentName: ReadOnly[str]
    """The name of an existing experiment to associate with the trial component.
    Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialName: ReadOnly[str]
    """The name of an existing trial to associate the trial component with. Length: 1
    to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    TrialComponentDisplayName: ReadOnly[str]
    """Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""

    RunName: ReadOnly[str]
    """The name of the experiment run to associate with the trial component. Length:
    1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`."""


class ProvisioningParameterLike(TypedDict, total=False):
    """A key value pair used when you provision a project as a service catalog
    product.
    """

    Key: ReadOnly[str]
    """Length: 1 to 1000."""

    Value: ReadOnly[str]
    """Length: at most 4096."""


class ServiceCatalogProvisioningDetailsLike(TypedDict, total=False):
    """Details that you specify to provision a service catalog product."""

    ProductId: Required[ReadOnly[str]]
    """The ID of the product to provision. Length: 1 to 100. Pattern:
    `[a-zA-Z0-9_\\-]*`."""

    ProvisioningArtifactId: ReadOnly[str]
    """Length: 1 to 100. Pattern: `[a-zA-Z0-9_\\-]*`."""

    PathId: ReadOnly[str]
    """The path identifier of the product. Length: 1 to 100. Pattern:
    `[a-zA-Z0-9_\\-]*`."""

    ProvisioningParameters: ReadOnly[Sequence[ProvisioningParameterLike]]
    """A list of key value pairs that you specify when you provision a product."""


class CfnStackCreateParameterLike(TypedDict):
    """A key-value pair that represents a parameter for the CloudFormation stack."""

    Key: ReadOnly[str]
    """The name of the CloudFormation parameter. Length: 1 to 255. Pattern:
    `.{1,255}`."""

    Value: NotRequired[ReadOnly[str]]
    """The value of the CloudFormation parameter. Length: at most 4096. Pattern:
    `.{0,4096}`."""


class CfnCreateTemplateProviderLike(TypedDict):
    """The CloudFormation template provider configuration for creating infrastructure
    resources.
    """

    TemplateName: ReadOnly[str]
    """A unique identifier for the template within the project. Length: 1 to 32.
    Pattern: `(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    TemplateURL: ReadOnly[str]
    """The Amazon S3 URL of the CloudFormation template. Length: 1 to 1024. Pattern:
    `(?=.{1,1024}$)(https)://([^/]+)/(.+)`."""

    RoleARN: NotRequired[ReadOnly[str]]
    """The IAM role that CloudFormation assumes when creating the stack. Length: 20
    to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    Parameters: NotRequired[ReadOnly[Sequence[CfnStackCreateParameterLike]]]
    """An array of CloudFormation stack parameters. Items: at most 180."""


class CreateTemplateProviderLike(TypedDict, total=False):
    """Contains configuration details for a template provider."""

    CfnTemplateProvider: ReadOnly[CfnCreateTemplateProviderLike]
    """The CloudFormation template provider configuration for creating infrastructure
    resources."""


class SpaceIdleSettingsLike(TypedDict, total=False):
    """Settings related to idle shutdown of Studio applications in a space."""

    IdleTimeoutInMinutes: ReadOnly[int]
    """The time that SageMaker waits after the application becomes idle before
    shutting it down. Range: 60 to 525600."""


class SpaceAppLifecycleManagementLike(TypedDict, total=False):
    """Settings that are used to configure and manage the lifecycle of Amazon
    SageMaker Studio applications in a space.
    """

    IdleSettings: ReadOnly[SpaceIdleSettingsLike]
    """Settings related to idle shutdown of Studio applications."""


class SpaceCodeEditorAppSettingsLike(TypedDict, total=False):
    """The application settings for a Code Editor space."""

    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    AppLifecycleManagement: ReadOnly[SpaceAppLifecycleManagementLike]
    """Settings that are used to configure and manage the lifecycle of CodeEditor
    applications in a space."""


class SpaceJupyterLabAppSettingsLike(TypedDict, total=False):
    """The settings for the JupyterLab application within a space."""

    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    CodeRepositories: ReadOnly[Sequence[CodeRepositoryLike]]
    """A list of Git repositories that SageMaker automatically displays to users for
    cloning in the JupyterLab application. Items: at most 10."""

    AppLifecycleManagement: ReadOnly[SpaceAppLifecycleManagementLike]
    """Settings that are used to configure and manage the lifecycle of JupyterLab
    applications in a space."""


class EbsStorageSettingsLike(TypedDict):
    """A collection of EBS storage settings that apply to both private and shared
    spaces.
    """

    EbsVolumeSizeInGb: ReadOnly[int]
    """Range: 5 to 16384."""


class SpaceStorageSettingsLike(TypedDict, total=False):
    EbsStorageSettings: ReadOnly[EbsStorageSettingsLike]


class EFSFileSystemLike(TypedDict):
    """A file system, created by you in Amazon EFS, that you assign to a user profile
    or space for an Amazon SageMaker AI Domain.
    """

    FileSystemId: ReadOnly[str]
    """Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""


class FSxLustreFileSystemLike(TypedDict):
    """A custom file system in Amazon FSx for Lustre."""

    FileSystemId: ReadOnly[str]
    """Length: 11 to 21. Pattern: `(fs-[0-9a-f]{8,})`."""


class S3FileSystemLike(TypedDict):
    """A custom file system in Amazon S3."""

    S3Uri: ReadOnly[str]
    """The Amazon S3 URI that specifies the location in S3 where files are stored,
    which is mounted within the Studio environment. Length: at most 1024. Pattern:
    `(s3)://([^/]+)/?(.*)`."""


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
"""A file system, created by you, that you assign to a user profile or space for an
Amazon SageMaker AI Domain. Exactly one of: `EFSFileSystem`, `FSxLustreFileSystem`,
`S3FileSystem`."""


class SpaceSettingsLike(TypedDict, total=False):
    """A collection of space settings."""

    JupyterServerAppSettings: ReadOnly[JupyterServerAppSettingsLike]
    KernelGatewayAppSettings: ReadOnly[KernelGatewayAppSettingsLike]
    CodeEditorAppSettings: ReadOnly[SpaceCodeEditorAppSettingsLike]
    """The Code Editor application settings."""

    JupyterLabAppSettings: ReadOnly[SpaceJupyterLabAppSettingsLike]
    """The settings for the JupyterLab application."""

    AppType: ReadOnly[literals.AppType]
    """The type of app created within the space."""

    SpaceStorageSettings: ReadOnly[SpaceStorageSettingsLike]
    SpaceManagedResources: ReadOnly[literals.FeatureStatus]
    """If you enable this option, SageMaker AI creates the following resources on
    your behalf when you create the space..."""

    CustomFileSystems: ReadOnly[Sequence[CustomFileSystemLike]]
    """A file system, created by you, that you assign to a space for an Amazon
    SageMaker AI Domain. Items: at most 5."""

    RemoteAccess: ReadOnly[literals.FeatureStatus]
    """A setting that enables or disables remote access for a SageMaker space."""


class OwnershipSettingsLike(TypedDict):
    """The collection of ownership settings for a space."""

    OwnerUserProfileName: ReadOnly[str]
    """The user profile who is the owner of the space. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""


class SpaceSharingSettingsLike(TypedDict):
    """A collection of space sharing settings."""

    SharingType: ReadOnly[literals.SharingType]


class TrainingRepositoryAuthConfigLike(TypedDict):
    """An object containing authentication information for a private Docker registry."""

    TrainingRepositoryCredentialsProviderArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of an Amazon Web Services Lambda function used
    to give SageMaker access credentials to your private Docker registry. Length: 1
    to 2048."""


class TrainingImageConfigLike(TypedDict):
    """The configuration to use an image from a private Docker registry for a
    training job.
    """

    TrainingRepositoryAccessMode: ReadOnly[literals.TrainingRepositoryAccessMode]
    """The method that your training job will use to gain access to the images in
    your private Docker registry."""

    TrainingRepositoryAuthConfig: NotRequired[
        ReadOnly[TrainingRepositoryAuthConfigLike]
    ]
    """An object containing authentication information for a private Docker registry
    containing your training images."""


class AlgorithmSpecificationLike(TypedDict, total=False):
    """Specifies the training algorithm to use in a CreateTrainingJob request."""

    TrainingImage: ReadOnly[str]
    """The registry path of the Docker image that contains the training algorithm.
    Length: at most 255."""

    AlgorithmName: ReadOnly[str]
    """The name of the algorithm resource to use for the training job. Length: 1 to
    170."""

    TrainingInputMode: Required[ReadOnly[literals.TrainingInputMode]]
    """The training input mode that the algorithm supports."""

    MetricDefinitions: ReadOnly[Sequence[MetricDefinitionLike]]
    """Items: at most 40."""

    EnableSageMakerMetricsTimeSeries: ReadOnly[bool]
    """To generate and save time-series metrics during training, set to `true`. The
    default is `false` and time-series metrics aren't generated except in the
    following cases..."""

    ContainerEntrypoint: ReadOnly[list[str] | tuple[str, ...]]
    """The entrypoint script for a Docker container used to run a training job.
    Items: 1 to 100."""

    ContainerArguments: ReadOnly[list[str] | tuple[str, ...]]
    """The arguments for a container used to run a training job. Items: 1 to 100."""

    TrainingImageConfig: ReadOnly[TrainingImageConfigLike]
    """The configuration to use an image from a private Docker registry for a
    training job."""


class CollectionConfigurationLike(TypedDict, total=False):
    """Configuration information for the Amazon SageMaker Debugger output tensor
    collections.
    """

    CollectionName: ReadOnly[str]
    """The name of the tensor collection. Length: 1 to 256."""

    CollectionParameters: ReadOnly[dict[str, str]]
    """Parameter values for the tensor collection. Items: at most 20."""


class DebugHookConfigLike(TypedDict, total=False):
    """Configuration information for the Amazon SageMaker Debugger hook parameters,
    metric and tensor collections, and storage paths.
    """

    LocalPath: ReadOnly[str]
    """Path to local storage location for metrics and tensors. Defaults to
    `/opt/ml/output/tensors/`. Length: at most 4096."""

    S3OutputPath: Required[ReadOnly[str]]
    """Path to Amazon S3 storage location for metrics and tensors. Length: at most
    1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    HookParameters: ReadOnly[dict[str, str]]
    """Configuration information for the Amazon SageMaker Debugger hook parameters.
    Items: at most 20."""

    CollectionConfigurations: ReadOnly[Sequence[CollectionConfigurationLike]]
    """Configuration information for Amazon SageMaker Debugger tensor collections.
    Items: at most 20."""


class DebugRuleConfigurationLike(TypedDict, total=False):
    """Configuration information for SageMaker Debugger rules for debugging."""

    RuleConfigurationName: Required[ReadOnly[str]]
    """Length: 1 to 256."""

    LocalPath: ReadOnly[str]
    """Path to local storage location for output of rules. Defaults to
    `/opt/ml/processing/output/rule/`. Length: at most 4096."""

    S3OutputPath: ReadOnly[str]
    """Path to Amazon S3 storage location for rules. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    RuleEvaluatorImage: Required[ReadOnly[str]]
    """The Amazon Elastic Container (ECR) Image for the managed rule evaluation.
    Length: at most 255."""

    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    """The instance type to deploy a custom rule for debugging a training job."""

    VolumeSizeInGB: ReadOnly[int]
    """The size, in GB, of the ML storage volume attached to the processing instance.
    Range: at least 0."""

    RuleParameters: ReadOnly[dict[str, str]]
    """Runtime configuration for rule container. Items: at most 100."""


class TensorBoardOutputConfigLike(TypedDict):
    """Configuration of storage locations for the Amazon SageMaker Debugger
    TensorBoard output data.
    """

    LocalPath: NotRequired[ReadOnly[str]]
    """Path to local storage location for tensorBoard output. Defaults to
    `/opt/ml/output/tensorboard`. Length: at most 4096."""

    S3OutputPath: ReadOnly[str]
    """Path to Amazon S3 storage location for TensorBoard output. Length: at most
    1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""


class ProfilerConfigLike(TypedDict, total=False):
    """Configuration information for Amazon SageMaker Debugger system monitoring,
    framework profiling, and storage paths.
    """

    S3OutputPath: ReadOnly[str]
    """Path to Amazon S3 storage location for system and framework metrics. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ProfilingIntervalInMilliseconds: ReadOnly[int]
    """A time interval for capturing system metrics in milliseconds. The default
    value is 500 milliseconds."""

    ProfilingParameters: ReadOnly[dict[str, str]]
    """Configuration information for capturing framework metrics. Items: at most 20."""

    DisableProfiler: ReadOnly[bool]
    """Configuration to turn off Amazon SageMaker Debugger's system monitoring and
    profiling functionality."""


class ProfilerRuleConfigurationLike(TypedDict, total=False):
    """Configuration information for profiling rules."""

    RuleConfigurationName: Required[ReadOnly[str]]
    """Length: 1 to 256."""

    LocalPath: ReadOnly[str]
    """Path to local storage location for output of rules. Defaults to
    `/opt/ml/processing/output/rule/`. Length: at most 4096."""

    S3OutputPath: ReadOnly[str]
    """Path to Amazon S3 storage location for rules. Length: at most 1024. Pattern:
    `(https|s3)://([^/]+)/?(.*)`."""

    RuleEvaluatorImage: Required[ReadOnly[str]]
    """The Amazon Elastic Container Registry Image for the managed rule evaluation.
    Length: at most 255."""

    InstanceType: ReadOnly[literals.ProcessingInstanceType]
    """The instance type to deploy a custom rule for profiling a training job."""

    VolumeSizeInGB: ReadOnly[int]
    """The size, in GB, of the ML storage volume attached to the processing instance.
    Range: at least 0."""

    RuleParameters: ReadOnly[dict[str, str]]
    """Runtime configuration for rule container. Items: at most 100."""


class RemoteDebugConfigLike(TypedDict, total=False):
    """Configuration for remote debugging for the CreateTrainingJob API."""

    EnableRemoteDebug: ReadOnly[bool]
    """If set to True, enables remote debugging."""


class InfraCheckConfigLike(TypedDict, total=False):
    """Configuration information for the infrastructure health check of a training
    job.
    """

    EnableInfraCheck: ReadOnly[bool]
    """Enables an infrastructure health check."""


class SessionChainingConfigLike(TypedDict, total=False):
    """Contains information about attribute-based access control (ABAC) for a
    training job.
    """

    EnableSessionTagChaining: ReadOnly[bool]
    """Set to `True` to allow SageMaker to extract session tags from a training job
    creation role and reuse these tags when assuming the training job execution role."""


class ServerlessJobConfigLike(TypedDict, total=False):
    """The configuration for the serverless training job."""

    BaseModelArn: Required[ReadOnly[str]]
    """The base model Amazon Resource Name (ARN) in SageMaker Public Hub. Length: 1
    to 2048."""

    AcceptEula: ReadOnly[bool]
    """Specifies agreement to the model end-user license agreement (EULA)."""

    JobType: Required[ReadOnly[literals.ServerlessJobType]]
    """The serverless training job type."""

    CustomizationTechnique: ReadOnly[literals.CustomizationTechnique]
    """The model customization technique."""

    Peft: ReadOnly[literals.Peft]
    """The parameter-efficient fine-tuning configuration."""

    EvaluationType: ReadOnly[literals.EvaluationType]
    EvaluatorArn: ReadOnly[str]
    """The evaluator Amazon Resource Name (ARN) used as reward function or reward
    prompt."""

    SequenceLength: ReadOnly[str]
    """The maximum sequence length, in tokens, that the customization job supports.
    Length: 1 to 50. Pattern: `\\d+K`."""


class MlflowConfigLike(TypedDict, total=False):
    """The MLflow configuration using SageMaker managed MLflow."""

    MlflowResourceArn: Required[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of the MLflow resource. Length: at most 2048."""

    MlflowExperimentName: ReadOnly[str]
    """The MLflow experiment name used for this job. Length: 1 to 256."""

    MlflowRunName: ReadOnly[str]
    """The MLflow run name used for this job. Length: 1 to 256."""


class ModelPackageConfigLike(TypedDict):
    """The configuration for the Model package."""

    ModelPackageGroupArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the model package group of output model
    package. Length: 1 to 2048."""

    SourceModelPackageArn: NotRequired[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of the source model package used for continued
    fine-tuning and custom model evaluation. Length: 1 to 2048."""


class LoraConfigLike(TypedDict):
    """The Low-Rank Adaptation (LoRA) configuration for a training session, including
    the rank and alpha parameters.
    """

    Rank: ReadOnly[int]
    """The rank of the Low-Rank Adaptation (LoRA) adapter matrices. Range: 1 to 256."""

    Alpha: ReadOnly[int]
    """The Low-Rank Adaptation (LoRA) scaling factor. Range: at least 1."""


class TrainingSessionModelConfigLike(TypedDict):
    """The configuration for the base model used in a training session."""

    BaseModelArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the base foundation model from SageMaker
    Hub. Length: 1 to 2048."""

    AcceptEula: NotRequired[ReadOnly[bool]]
    """Specifies whether you accept the end-user license agreement (EULA) for gated
    models."""


class TrainingSessionS3LocationLike(TypedDict):
    """Specifies the Amazon S3 path and optional encryption settings for training
    session output data, including checkpoints, model artifacts, and invocation
    results.
    """

    Path: ReadOnly[str]
    """The Amazon S3 path where training session outputs are stored. Length: 1 to
    1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyArn: NotRequired[ReadOnly[str]]
    """The Amazon Resource Name (ARN) of the KMS key used to encrypt output data.
    Length: 1 to 2048."""


class TrainingSessionOutputConfigLike(TypedDict):
    """The output configuration for a training session, including the Amazon S3
    location for checkpoints and model artifacts, and optional encryption settings.
    """

    S3Location: ReadOnly[TrainingSessionS3LocationLike]
    """The Amazon S3 location where training session outputs, including checkpoints
    and model artifacts, are stored."""


class ModelClientConfigLike(TypedDict, total=False):
    """Configures the timeout and maximum number of retries for processing a
    transform job invocation.
    """

    InvocationsTimeoutInSeconds: ReadOnly[int]
    """The timeout value in seconds for an invocation request. The default value is
    600. Range: 1 to 3600."""

    InvocationsMaxRetries: ReadOnly[int]
    """The maximum number of retries when invocation requests are failing. The
    default value is 3. Range: 0 to 3."""


class BatchDataCaptureConfigLike(TypedDict, total=False):
    """Configuration to control how SageMaker captures inference data for batch
    transform jobs.
    """

    DestinationS3Uri: Required[ReadOnly[str]]
    """The Amazon S3 location being used to capture the data. Length: at most 1024.
    Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    KmsKeyId: ReadOnly[str]
    """The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service
    key that SageMaker uses to encrypt data on the storage volume attached to the ML
    compute instance that hosts the batch transform job. Length: at most 2048.
    Pattern: `[a-zA-Z0-9:/_-]*`."""

    GenerateInferenceId: ReadOnly[bool]
    """Flag that indicates whether to append inference id to the output."""


class DataProcessingLike(TypedDict, total=False):
    """The data structure used to specify the data to be used for inference in a
    batch transform job and to associate the data that is relevant to the prediction
    results in the output.
    """

    InputFilter: ReadOnly[str]
    """A JSONPath expression used to select a portion of the input data to pass to
    the algorithm. Length: at most 63."""

    OutputFilter: ReadOnly[str]
    """A JSONPath expression used to select a portion of the joined dataset to save
    in the output file for a batch transform job. Length: at most 63."""

    JoinSource: ReadOnly[literals.JoinSource]
    """Specifies the source of the data to join with the transformed data. The
    default value is `None`, which specifies not to join the input with the
    transformed data."""


class TrialComponentStatusLike(TypedDict, total=False):
    PrimaryStatus: ReadOnly[literals.TrialComponentPrimaryStatus]
    Message: ReadOnly[str]
    """If the component failed, a message describing why. Length: at most 1024."""


class TrialComponentParameterValueLike(TypedDict, total=False):
    """The value of a hyperparameter."""

    StringValue: ReadOnly[str]
    """The string value of a categorical hyperparameter. Length: at most 2500."""

    NumberValue: ReadOnly[FloatInput]
    """The numeric value of a numeric hyperparameter."""


class TrialComponentArtifactLike(TypedDict):
    """Represents an input or output artifact of a trial component."""

    MediaType: NotRequired[ReadOnly[str]]
    """The media type of the artifact, which indicates the type of data in the
    artifact file. Length: at most 64. Pattern: `[-\\w]+\\/[-\\w+]+`."""

    Value: ReadOnly[str]
    """The location of the artifact. Length: at most 2048."""


class CognitoConfigLike(TypedDict):
    """Use this parameter to configure your Amazon Cognito workforce."""

    UserPool: ReadOnly[str]
    """A user pool is a user directory in Amazon Cognito. Length: 1 to 55. Pattern:
    `[\\w-]+_[0-9a-zA-Z]+`."""

    ClientId: ReadOnly[str]
    """The client ID for your Amazon Cognito user pool. Length: 1 to 1024. Pattern:
    `[ -~]+`."""


class OidcConfigLike(TypedDict):
    """Use this parameter to configure your OIDC Identity Provider (IdP)."""

    ClientId: ReadOnly[str]
    """The OIDC IdP client ID used to configure your private workforce. Length: 1 to
    1024. Pattern: `[ -~]+`."""

    ClientSecret: ReadOnly[str]
    """The OIDC IdP client secret used to configure your private workforce. Length: 1
    to 1024. Pattern: `[ -~]+`."""

    Issuer: ReadOnly[str]
    """The OIDC IdP issuer used to configure your private workforce. Length: at most
    500. Pattern: `https://\\S+`."""

    AuthorizationEndpoint: ReadOnly[str]
    """The OIDC IdP authorization endpoint used to configure your private workforce.
    Length: at most 500. Pattern: `https://\\S+`."""

    TokenEndpoint: ReadOnly[str]
    """The OIDC IdP token endpoint used to configure your private workforce. Length:
    at most 500. Pattern: `https://\\S+`."""

    UserInfoEndpoint: ReadOnly[str]
    """The OIDC IdP user information endpoint used to configure your private
    workforce. Length: at most 500. Pattern: `https://\\S+`."""

    LogoutEndpoint: ReadOnly[str]
    """The OIDC IdP logout endpoint used to configure your private workforce. Length:
    at most 500. Pattern: `https://\\S+`."""

    JwksUri: ReadOnly[str]
    """The OIDC IdP JSON Web Key Set (Jwks) URI used to configure your private
    workforce. Length: at most 500. Pattern: `https://\\S+`."""

    Scope: NotRequired[ReadOnly[str]]
    """An array of string identifiers used to refer to the specific pieces of user
    data or claims that the client application wants to access. Length: at most 1024.
    Pattern: `[!#-\\[\\]-~]+( [!#-\\[\\]-~]+)*`."""

    AuthenticationRequestExtraParams: NotRequired[ReadOnly[dict[str, str]]]
    """A string to string map of identifiers specific to the custom identity provider
    (IdP) being used. Items: at most 10."""


class SourceIpConfigLike(TypedDict):
    """A list of IP address ranges (CIDRs). By default, a workforce isn't restricted
    to specific IP addresses.
    """

    Cidrs: ReadOnly[list[str] | tuple[str, ...]]
    """A list of one to ten Classless Inter-Domain Routing (CIDR) values."""


class WorkforceVpcConfigRequestLike(TypedDict, total=False):
    """The VPC object you use to create or update a workforce."""

    VpcId: ReadOnly[str]
    """The ID of the VPC that the workforce uses for communication. Length: at most
    32. Pattern: `vpc-[0-9a-z]*`."""

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """The VPC security group IDs, in the form `sg-xxxxxxxx`. Items: 1 to 5."""

    Subnets: ReadOnly[list[str] | tuple[str, ...]]
    """The ID of the subnets in the VPC that you want to connect. Items: 1 to 16."""


class CognitoMemberDefinitionLike(TypedDict):
    """Identifies a Amazon Cognito user group."""

    UserPool: ReadOnly[str]
    """An identifier for a user pool. Length: 1 to 55. Pattern:
    `[\\w-]+_[0-9a-zA-Z]+`."""

    UserGroup: ReadOnly[str]
    """An identifier for a user group. Length: 1 to 128. Pattern:
    `[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+`."""

    ClientId: ReadOnly[str]
    """An identifier for an application client. Length: 1 to 1024. Pattern: `[ -~]+`."""


class OidcMemberDefinitionLike(TypedDict, total=False):
    """A list of user groups that exist in your OIDC Identity Provider (IdP)."""

    Groups: ReadOnly[list[str] | tuple[str, ...]]
    """A list of comma seperated strings that identifies user groups in your OIDC
    IdP. Items: 1 to 10."""


class MemberDefinitionLike(TypedDict, total=False):
    """Defines an Amazon Cognito or your own OIDC IdP user group that is part of a
    work team.
    """

    CognitoMemberDefinition: ReadOnly[CognitoMemberDefinitionLike]
    """The Amazon Cognito user group that is part of the work team."""

    OidcMemberDefinition: ReadOnly[OidcMemberDefinitionLike]
    """A list user groups that exist in your OIDC Identity Provider (IdP)."""


class NotificationConfigurationLike(TypedDict, total=False):
    """Configures Amazon SNS notifications of available or expiring work items for
    work teams.
    """

    NotificationTopicArn: ReadOnly[str]
    """The ARN for the Amazon SNS topic to which notifications should be published.
    Pattern: `arn:aws[a-z\\-]*:sns:[a-z0-9\\-]*:[0-9]{12}:[a-zA-Z0-9_.-]*`."""


class IamPolicyConstraintsLike(TypedDict, total=False):
    """Use this parameter to specify a supported global condition key that is added
    to the IAM policy.
    """

    SourceIp: ReadOnly[literals.EnabledOrDisabled]
    """When `SourceIp` is `Enabled` the worker's IP address when a task is rendered
    in the worker portal is added to the IAM policy as a `Condition` used to generate
    the Amazon S3 presigned URL."""

    VpcSourceIp: ReadOnly[literals.EnabledOrDisabled]
    """When `VpcSourceIp` is `Enabled` the worker's IP address when a task is
    rendered in private worker portal inside the VPC is added to the IAM policy as a
    `Condition` used to generate the Amazon S3 presigned URL."""


class S3PresignLike(TypedDict, total=False):
    """This object defines the access restrictions to Amazon S3 resources that are
    included in custom worker task templates using the Liquid filter,
    `grant_read_access`.
    """

    IamPolicyConstraints: ReadOnly[IamPolicyConstraintsLike]
    """Use this parameter to specify the allowed request source."""


class WorkerAccessConfigurationLike(TypedDict, total=False):
    """Use this optional parameter to constrain access to an Amazon S3 resource based
    on the IP address using supported IAM global condition keys.
    """

    S3Presign: ReadOnly[S3PresignLike]
    """Defines any Amazon S3 resource constraints."""


class RetentionPolicyLike(TypedDict, total=False):
    """The retention policy for data stored on an Amazon Elastic File System volume."""

    HomeEfsFileSystem: ReadOnly[literals.RetentionType]
    """The default is `Retain`, which specifies to keep the data stored on the Amazon
    EFS volume."""


class ScalingPolicyObjectiveLike(TypedDict, total=False):
    """An object where you specify the anticipated traffic pattern for an endpoint."""

    MinInvocationsPerMinute: ReadOnly[int]
    """The minimum number of expected requests to your endpoint per minute."""

    MaxInvocationsPerMinute: ReadOnly[int]
    """The maximum number of expected requests to your endpoint per minute."""


class PropertyNameQueryLike(TypedDict):
    """Part of the `SuggestionQuery` type."""

    PropertyNameHint: ReadOnly[str]
    """Text that begins a property's name. Length: at most 100."""


class SuggestionQueryLike(TypedDict, total=False):
    """Specified in the GetSearchSuggestions request."""

    PropertyNameQuery: ReadOnly[PropertyNameQueryLike]
    """Defines a property name hint."""


class ModelMetadataFilterLike(TypedDict):
    """Part of the search expression."""

    Name: ReadOnly[literals.ModelMetadataFilterType]
    Value: ReadOnly[str]
    """Length: at most 256."""


class ModelMetadataSearchExpressionLike(TypedDict, total=False):
    """One or more filters that searches for the specified resource or resources in a
    search.
    """

    Filters: ReadOnly[Sequence[ModelMetadataFilterLike]]
    """Items: 1 to 4."""


class TrainingPlanFilterLike(TypedDict):
    """A filter to apply when listing or searching for training plans."""

    Name: ReadOnly[literals.TrainingPlanFilterName]
    """The name of the filter field (e.g., Status, InstanceType)."""

    Value: ReadOnly[str]
    """The value to filter by for the specified field. Length: at most 64."""


class QueryFiltersLike(TypedDict, total=False):
    """A set of filters to narrow the set of lineage entities connected to the
    `StartArn`(s) returned by the `QueryLineage` API action.
    """

    Types: ReadOnly[list[str] | tuple[str, ...]]
    """Filter the lineage entities connected to the `StartArn` by type. Items: at
    most 5."""

    LineageTypes: ReadOnly[Sequence[literals.LineageType]]
    """Filter the lineage entities connected to the `StartArn`(s) by the type of the
    lineage entity. Items: at most 4."""

    CreatedBefore: ReadOnly[TimestampInput]
    """Filter the lineage entities connected to the `StartArn`(s) by created date."""

    CreatedAfter: ReadOnly[TimestampInput]
    """Filter the lineage entities connected to the `StartArn`(s) after the create
    date."""

    ModifiedBefore: ReadOnly[TimestampInput]
    """Filter the lineage entities connected to the `StartArn`(s) before the last
    modified date."""

    ModifiedAfter: ReadOnly[TimestampInput]
    """Filter the lineage entities connected to the `StartArn`(s) after the last
    modified date."""

    Properties: ReadOnly[dict[str, str]]
    """Filter the lineage entities connected to the `StartArn`(s) by a set if
    property key value pairs. Items: at most 5."""


class DeviceLike(TypedDict, total=False):
    """Information of a particular device."""

    DeviceName: Required[ReadOnly[str]]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    Description: ReadOnly[str]
    """Length: 1 to 40. Pattern: `[-a-zA-Z0-9_.,;:! ]*`."""

    IotThingName: ReadOnly[str]
    """Amazon Web Services Internet of Things (IoT) object name. Length: at most 128.
    Pattern: `[a-zA-Z0-9:_-]+`."""


class RenderableTaskLike(TypedDict):
    """Contains input values for a task."""

    Input: ReadOnly[str]
    """A JSON object that contains values for the variables defined in the template.
    Length: 2 to 128000."""


class FilterLike(TypedDict, total=False):
    """A conditional statement for a search expression that includes a resource
    property, a Boolean operator, and a value.
    """

    Name: Required[ReadOnly[str]]
    """Length: 1 to 255."""

    Operator: ReadOnly[literals.Operator]
    """A Boolean binary operator that is used to evaluate the filter."""

    Value: ReadOnly[str]
    """A value used with `Name` and `Operator` to determine which resources satisfy
    the filter's condition. Length: 1 to 1024."""


class NestedFiltersLike(TypedDict):
    """A list of nested Filter objects."""

    NestedPropertyName: ReadOnly[str]
    """The name of the property to use in the nested filters. Length: 1 to 255."""

    Filters: ReadOnly[Sequence[FilterLike]]
    """Items: 1 to 20."""


class SearchExpressionLike(TypedDict, total=False):
    """A multi-expression that searches for the specified resource or resources in a
    search.
    """

    Filters: ReadOnly[Sequence[FilterLike]]
    """Items: 1 to 20."""

    NestedFilters: ReadOnly[Sequence[NestedFiltersLike]]
    """Items: 1 to 20."""

    Operator: ReadOnly[literals.BooleanOperator]
    """A Boolean operator used to evaluate the search expression. The default value
    is `And`."""

    SubExpressions: ReadOnly["Sequence[SearchExpression | SearchExpressionLike]"]
    """Items: 1 to 20."""


class VisibilityConditionsLike(TypedDict, total=False):
    """The list of key-value pairs used to filter your search results."""

    Key: ReadOnly[str]
    """The key that specifies the tag that you're using to filter the search results.
    Length: 1 to 128. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)`."""

    Value: ReadOnly[str]
    """The value for the tag that you're using to filter the search results. Length:
    at most 256. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*)`."""


class OutputParameterLike(TypedDict):
    """An output parameter of a pipeline step."""

    Name: ReadOnly[str]
    """Length: at most 256."""

    Value: ReadOnly[str]
    """Length: at most 1024."""


class InstanceGroupHealthCheckConfigurationLike(TypedDict):
    """The configuration of deep health checks for an instance group."""

    InstanceGroupName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    InstanceIds: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    """A list of Amazon Elastic Compute Cloud (EC2) instance IDs on which to perform
    deep health checks. Items: 1 to 500."""

    DeepHealthChecks: ReadOnly[Sequence[literals.DeepHealthCheckType]]
    """A list of deep health checks to be performed. Items: 1 to 3."""


class ParameterLike(TypedDict):
    """Assigns a value to a named Pipeline parameter."""

    Name: ReadOnly[str]
    """The name of the parameter to assign a value to. Length: 1 to 256. Pattern:
    `[A-Za-z0-9\\-_]*`."""

    Value: ReadOnly[str]
    """The literal value for the parameter. Length: at most 1024."""


class SelectedStepLike(TypedDict):
    """A step selected to run in selective execution mode."""

    StepName: ReadOnly[str]
    """The name of the pipeline step. Length: at most 256."""


class SelectiveExecutionConfigLike(TypedDict):
    """The selective execution configuration applied to the pipeline run."""

    SourcePipelineExecutionArn: NotRequired[ReadOnly[str]]
    """The ARN from a reference execution of the current pipeline. Length: at most
    2048."""

    SelectedSteps: ReadOnly[Sequence[SelectedStepLike]]
    """A list of pipeline steps to run. Items: 1 to 50."""


class UpdateClusterSoftwareInstanceGroupSpecificationLike(TypedDict):
    """The configuration that describes specifications of the instance groups to
    update.
    """

    InstanceGroupName: ReadOnly[str]
    """Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    ImageReleaseVersion: NotRequired[ReadOnly[str]]
    """The version of the HyperPod-managed AMI to update to for the instance group.
    Length: at most 64. Pattern: `[0-9]+\\.[0-9]+\\.[0-9]+`."""


class GitConfigForUpdateLike(TypedDict, total=False):
    """Specifies configuration details for a Git repository when the repository is
    updated.
    """

    SecretArn: ReadOnly[str]
    """The Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager
    secret that contains the credentials used to access the git repository. Length: 1
    to 2048."""


class RStudioServerProDomainSettingsForUpdateLike(TypedDict, total=False):
    """A collection of settings that update the current configuration for the
    `RStudioServerPro` Domain-level app.
    """

    DomainExecutionRoleArn: Required[ReadOnly[str]]
    """The execution role for the `RStudioServerPro` Domain-level app. Length: 20 to
    2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`."""

    DefaultResourceSpec: ReadOnly[ResourceSpecLike]
    """Specifies the ARN's of a SageMaker AI image and SageMaker AI image version,
    and the instance type that the version runs on."""

    RStudioConnectUrl: ReadOnly[str]
    """A URL pointing to an RStudio Connect server."""

    RStudioPackageManagerUrl: ReadOnly[str]
    """A URL pointing to an RStudio Package Manager server."""


class DomainSettingsForUpdateLike(TypedDict, total=False):
    """A collection of `Domain` configuration settings to update."""

    RStudioServerProDomainSettingsForUpdate: ReadOnly[
        RStudioServerProDomainSettingsForUpdateLike
    ]
    """A collection of `RStudioServerPro` Domain-level app settings to update."""

    ExecutionRoleIdentityConfig: ReadOnly[literals.ExecutionRoleIdentityConfig]
    """The configuration for attaching a SageMaker AI user profile name to the
    execution role as a sts:SourceIdentity key."""

    SecurityGroupIds: ReadOnly[list[str] | tuple[str, ...]]
    """The security groups for the Amazon Virtual Private Cloud that the `Domain`
    uses for communication between Domain-level apps and user apps. Items: at most 3."""

    TrustedIdentityPropagationSettings: ReadOnly[TrustedIdentityPropagationSettingsLike]
    """The Trusted Identity Propagation (TIP) settings for the SageMaker domain."""

    DockerSettings: ReadOnly[DockerSettingsLike]
    """A collection of settings that configure the domain's Docker interaction."""

    AmazonQSettings: ReadOnly[AmazonQSettingsLike]
    """A collection of settings that configure the Amazon Q experience within the
    domain."""

    UnifiedStudioSettings: ReadOnly[UnifiedStudioSettingsLike]
    """The settings that apply to an SageMaker AI domain when you use it in Amazon
    SageMaker Unified Studio."""

    IpAddressType: ReadOnly[literals.IPAddressType]


class VariantPropertyLike(TypedDict):
    """Specifies a production variant property type for an Endpoint."""

    VariantPropertyType: ReadOnly[literals.VariantPropertyType]


class ProductionVariantServerlessUpdateConfigLike(TypedDict, total=False):
    """Specifies the serverless update concurrency configuration for an endpoint
    variant.
    """

    MaxConcurrency: ReadOnly[int]
    """The updated maximum number of concurrent invocations your serverless endpoint
    can process. Range: 1 to 200."""

    ProvisionedConcurrency: ReadOnly[int]
    """The updated amount of provisioned concurrency to allocate for the serverless
    endpoint. Range: 1 to 200."""


class DesiredWeightAndCapacityLike(TypedDict, total=False):
    """Specifies weight and capacity values for a production variant."""

    VariantName: Required[ReadOnly[str]]
    """The name of the variant to update. Length: at most 63. Pattern:
    `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`."""

    DesiredWeight: ReadOnly[FloatInput]
    """Range: at least 0."""

    DesiredInstanceCount: ReadOnly[int]
    """The variant's capacity. Range: at least 0."""

    ServerlessUpdateConfig: ReadOnly[ProductionVariantServerlessUpdateConfigLike]
    """Specifies the serverless update concurrency configuration for an endpoint
    variant."""


class OnlineStoreConfigUpdateLike(TypedDict, total=False):
    """Updates the feature group online store configuration."""

    TtlDuration: ReadOnly[TtlDurationLike]
    """Time to live duration, where the record is hard deleted after the expiration
    time is reached; `ExpiresAt` = `EventTime` + `TtlDuration`."""

    StorageType: ReadOnly[literals.StorageType]
    """The online store storage type to migrate the feature group to."""


class ThroughputConfigUpdateLike(TypedDict, total=False):
    """The new throughput configuration for the feature group."""

    ThroughputMode: ReadOnly[literals.ThroughputMode]
    """Target throughput mode of the feature group."""

    ProvisionedReadCapacityUnits: ReadOnly[int]
    """For provisioned feature groups with online store enabled, this indicates the
    read throughput you are billed for and can consume without throttling. Range: 0
    to 10000000."""

    ProvisionedWriteCapacityUnits: ReadOnly[int]
    """For provisioned feature groups, this indicates the write throughput you are
    billed for and can consume without throttling. Range: 0 to 10000000."""


class FeatureParameterLike(TypedDict, total=False):
    """A key-value pair that you specify to describe the feature."""

    Key: ReadOnly[str]
    """Length: 1 to 255. Pattern: `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-]*)`."""

    Value: ReadOnly[str]
    """The value that belongs to a key. Length: 1 to 255. Pattern:
    `([\\p{L}\\p{Z}\\p{N}_.:/=+\\-]*)`."""


class InferenceComponentCapacitySizeLike(TypedDict):
    """Specifies the type and size of the endpoint capacity to activate for a rolling
    deployment or a rollback strategy.
    """

    Type: ReadOnly[literals.InferenceComponentCapacitySizeType]
    """Specifies the endpoint capacity type."""

    Value: ReadOnly[int]
    """Defines the capacity size, either as a number of inference component copies or
    a capacity percentage. Range: at least 1."""


class InferenceComponentRollingUpdatePolicyLike(TypedDict):
    """Specifies a rolling deployment strategy for updating a SageMaker AI inference
    component.
    """

    MaximumBatchSize: ReadOnly[InferenceComponentCapacitySizeLike]
    """The batch size for each rolling step in the deployment process."""

    WaitIntervalInSeconds: ReadOnly[int]
    """The length of the baking period, during which SageMaker AI monitors alarms for
    each batch on the new fleet. Range: 0 to 3600."""

    MaximumExecutionTimeoutInSeconds: NotRequired[ReadOnly[int]]
    """The time limit for the total deployment. Range: 600 to 28800."""

    RollbackMaximumBatchSize: NotRequired[ReadOnly[InferenceComponentCapacitySizeLike]]
    """The batch size for a rollback to the old endpoint fleet. When the default is
    used, SageMaker AI provisions the entire capacity of the old fleet at once during
    rollback."""


class InferenceComponentDeploymentConfigLike(TypedDict):
    """The deployment configuration for an endpoint that hosts inference components."""

    RollingUpdatePolicy: ReadOnly[InferenceComponentRollingUpdatePolicyLike]
    """Specifies a rolling deployment strategy for updating a SageMaker AI endpoint."""

    AutoRollbackConfiguration: NotRequired[ReadOnly[AutoRollbackConfigLike]]
    """Automatic rollback configuration for handling endpoint deployment failures and
    recovery."""


class AliasOperationsLike(TypedDict, total=False):
    """The aliases to add to and remove from a pipeline version."""

    Add: ReadOnly[list[str] | tuple[str, ...]]
    """The aliases to add to the pipeline version. Items: at most 10."""

    Remove: ReadOnly[list[str] | tuple[str, ...]]
    """The aliases to remove from the pipeline version. Items: at most 10."""


class ServiceCatalogProvisioningUpdateDetailsLike(TypedDict, total=False):
    """Details that you specify to provision a service catalog product."""

    ProvisioningArtifactId: ReadOnly[str]
    """Length: 1 to 100. Pattern: `[a-zA-Z0-9_\\-]*`."""

    ProvisioningParameters: ReadOnly[Sequence[ProvisioningParameterLike]]
    """A list of key value pairs that you specify when you provision a product."""


class CfnStackUpdateParameterLike(TypedDict):
    """A key-value pair representing a parameter used in the CloudFormation stack."""

    Key: ReadOnly[str]
    """The name of the CloudFormation parameter. Length: 1 to 255. Pattern:
    `.{1,255}`."""

    Value: NotRequired[ReadOnly[str]]
    """The value of the CloudFormation parameter. Length: at most 4096. Pattern:
    `.{0,4096}`."""


class CfnUpdateTemplateProviderLike(TypedDict):
    """Contains configuration details for updating an existing CloudFormation
    template provider in the project.
    """

    TemplateName: ReadOnly[str]
    """The unique identifier of the template to update within the project. Length: 1
    to 32. Pattern: `(?=.{1,32}$)[a-zA-Z0-9](-*[a-zA-Z0-9])*`."""

    TemplateURL: ReadOnly[str]
    """The Amazon S3 URL of the CloudFormation template. Length: 1 to 1024. Pattern:
    `(?=.{1,1024}$)(https)://([^/]+)/(.+)`."""

    Parameters: NotRequired[ReadOnly[Sequence[CfnStackUpdateParameterLike]]]
    """An array of CloudFormation stack parameters. Items: at most 180."""


class UpdateTemplateProviderLike(TypedDict, total=False):
    """Contains configuration details for updating an existing template provider in
    the project.
    """

    CfnTemplateProvider: ReadOnly[CfnUpdateTemplateProviderLike]
    """The CloudFormation template provider configuration to update."""


class ProfilerConfigForUpdateLike(TypedDict, total=False):
    """Configuration information for updating the Amazon SageMaker Debugger profile
    parameters, system and framework metrics configurations, and storage paths.
    """

    S3OutputPath: ReadOnly[str]
    """Path to Amazon S3 storage location for system and framework metrics. Length:
    at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`."""

    ProfilingIntervalInMilliseconds: ReadOnly[int]
    """A time interval for capturing system metrics in milliseconds. The default
    value is 500 milliseconds."""

    ProfilingParameters: ReadOnly[dict[str, str]]
    """Configuration information for capturing framework metrics. Items: at most 20."""

    DisableProfiler: ReadOnly[bool]
    """To turn off Amazon SageMaker Debugger monitoring and profiling while a
    training job is in progress, set to `True`."""


class ResourceConfigForUpdateLike(TypedDict):
    """The `ResourceConfig` to update `KeepAlivePeriodInSeconds`."""

    KeepAlivePeriodInSeconds: ReadOnly[int]
    """The `KeepAlivePeriodInSeconds` value specified in the `ResourceConfig` to
    update. Range: 0 to 21600."""


class RemoteDebugConfigForUpdateLike(TypedDict, total=False):
    """Configuration for remote debugging for the UpdateTrainingJob API."""

    EnableRemoteDebug: ReadOnly[bool]
    """If set to True, enables remote debugging."""
