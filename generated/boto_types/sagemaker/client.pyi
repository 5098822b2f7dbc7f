"""The client of Amazon SageMaker Service (2017-07-24)."""

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from botocore.client import BaseClient

from boto_types.sagemaker import errors, literals, paginators, responses, views, waiters
from boto_types.values import EmptyOutput, TimestampInput

class SageMakerClient(BaseClient):
    """Provides APIs for creating and managing SageMaker resources.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker.html

    Example:
        client = boto3.client("sagemaker")

    - Requests to fill in: `boto_types.sagemaker.requests`
    - Responses: `boto_types.sagemaker.responses`
    - Errors: `client.exceptions`, with types in `boto_types.sagemaker.errors`
    - Paginators: `client.get_paginator("list_ai_benchmark_jobs")`
    - Waiters: `client.get_waiter("endpoint_deleted")`
    """

    @property
    def exceptions(self) -> errors.SageMakerExceptions: ...
    def add_association(
        self,
        *,
        SourceArn: str,
        DestinationArn: str,
        AssociationType: literals.AssociationEdgeType = ...,
    ) -> responses.AddAssociationResponse:
        """Creates an association between the source and the destination. A source
        can be associated with multiple destinations, and a destination can be
        associated with multiple sources.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/add_association.html

        Args:
            SourceArn: Length: at most 256.
            DestinationArn: Length: at most 256.
        """

    def add_tags(
        self,
        *,
        ResourceArn: str,
        Tags: Sequence[views.TagLike],
    ) -> responses.AddTagsOutput:
        """Adds or overwrites one or more tags for the specified SageMaker resource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/add_tags.html

        Args:
            ResourceArn: Length: at most 256. Pattern: `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def associate_trial_component(
        self,
        *,
        TrialComponentName: str,
        TrialName: str,
    ) -> responses.AssociateTrialComponentResponse:
        """Associates a trial component with a trial. A trial component can be
        associated with multiple trials.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/associate_trial_component.html

        Args:
            TrialComponentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            TrialName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def attach_cluster_node_network_interface(
        self,
        *,
        ClusterName: str,
        NodeId: str,
        NetworkInterfaceId: str,
    ) -> responses.AttachClusterNodeNetworkInterfaceResponse:
        """Attaches an elastic network interface (ENI) to a node in a HyperPod
        cluster. To use this operation, you must have the
        `sagemaker:AttachClusterNodeNetworkInterface` permission.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/attach_cluster_node_network_interface.html

        Args:
            ClusterName: The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster that contains the target node. Length: at most 256.
            NodeId: The unique identifier of the cluster node to which you want to attach the network interface. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            NetworkInterfaceId: The unique identifier of the elastic network interface (ENI) to attach. Length: 1 to 21. Pattern: `eni-[0-9a-f]{8}(?:[0-9a-f]{9})?`.
        """

    def attach_cluster_node_volume(
        self,
        *,
        ClusterArn: str,
        NodeId: str,
        VolumeId: str,
    ) -> responses.AttachClusterNodeVolumeResponse:
        """Attaches your Amazon Elastic Block Store (Amazon EBS) volume to a node in
        your EKS orchestrated HyperPod cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/attach_cluster_node_volume.html

        Args:
            ClusterArn: The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing the target node. Length: at most 256.
            NodeId: The unique identifier of the cluster node to which you want to attach the volume. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            VolumeId: The unique identifier of your EBS volume to attach. Length: 1 to 256. Pattern: `vol-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
        """

    def batch_add_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodesToAdd: Sequence[views.AddClusterNodeSpecificationLike],
        ClientToken: str = ...,
    ) -> responses.BatchAddClusterNodesResponse:
        """Adds nodes to a HyperPod cluster by incrementing the target count for one
        or more instance groups. This operation returns a unique `NodeLogicalId` for
        each node being added, which can be used to track the provisioning status of
        the node.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_add_cluster_nodes.html

        Args:
            ClusterName: The name of the HyperPod cluster to which you want to add nodes. Length: at most 256.
            NodesToAdd: A list of instance groups and the number of nodes to add to each. Items: 1 to 5.
            ClientToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the request. Length: at most 64. Pattern: `[\\x21-\\x7E]+`.
        """

    def batch_delete_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodeIds: list[str] | tuple[str, ...] = ...,
        NodeLogicalIds: list[str] | tuple[str, ...] = ...,
    ) -> responses.BatchDeleteClusterNodesResponse:
        """Deletes specific nodes within a SageMaker HyperPod cluster.
        `BatchDeleteClusterNodes` accepts a cluster name and a list of node IDs.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_delete_cluster_nodes.html

        Args:
            ClusterName: The name of the SageMaker HyperPod cluster from which to delete the specified nodes. Length: at most 256.
            NodeIds: A list of node IDs to be deleted from the specified cluster. Items: 1 to 3000.
            NodeLogicalIds: A list of `NodeLogicalIds` identifying the nodes to be deleted. Items: 1 to 99.
        """

    def batch_describe_model_package(
        self,
        *,
        ModelPackageArnList: list[str] | tuple[str, ...],
    ) -> responses.BatchDescribeModelPackageOutput:
        """This action batch describes a list of versioned model packages

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_describe_model_package.html

        Args:
            ModelPackageArnList: The list of Amazon Resource Name (ARN) of the model package groups. Items: 1 to 100.
        """

    def batch_reboot_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodeIds: list[str] | tuple[str, ...] = ...,
        NodeLogicalIds: list[str] | tuple[str, ...] = ...,
    ) -> responses.BatchRebootClusterNodesResponse:
        """Reboots specific nodes within a SageMaker HyperPod cluster using a soft
        recovery mechanism.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_reboot_cluster_nodes.html

        Args:
            ClusterName: The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster containing the nodes to reboot. Length: at most 256.
            NodeIds: A list of EC2 instance IDs to reboot using soft recovery. Items: 1 to 25.
            NodeLogicalIds: A list of logical node IDs to reboot using soft recovery. Items: 1 to 25.
        """

    def batch_replace_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodeIds: list[str] | tuple[str, ...] = ...,
        NodeLogicalIds: list[str] | tuple[str, ...] = ...,
    ) -> responses.BatchReplaceClusterNodesResponse:
        """Replaces specific nodes within a SageMaker HyperPod cluster with new
        hardware. `BatchReplaceClusterNodes` terminates the specified instances and
        provisions new replacement instances with the same configuration but fresh
        hardware.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_replace_cluster_nodes.html

        Args:
            ClusterName: The name or Amazon Resource Name (ARN) of the SageMaker HyperPod cluster containing the nodes to replace. Length: at most 256.
            NodeIds: A list of EC2 instance IDs to replace with new hardware. Items: 1 to 25.
            NodeLogicalIds: A list of logical node IDs to replace with new hardware. Items: 1 to 25.
        """

    def create_action(
        self,
        *,
        ActionName: str,
        Source: views.ActionSourceLike,
        ActionType: str,
        Description: str = ...,
        Status: literals.ActionStatus = ...,
        Properties: dict[str, str] = ...,
        MetadataProperties: views.MetadataPropertiesLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateActionResponse:
        """Creates an action. An action is a lineage tracking entity that represents
        an action or activity.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_action.html

        Args:
            ActionName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            Source: The source type, ID, and URI.
            ActionType: Length: at most 256.
            Description: Length: at most 3072.
            Properties: A list of properties to add to the action. Items: at most 30.
            MetadataProperties: Metadata properties of the tracking entity, trial, or trial component.
            Tags: A list of tags to apply to the action. Items: at most 50.
        """

    def create_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
        BenchmarkTarget: views.AIBenchmarkTargetLike,
        OutputConfig: views.AIBenchmarkOutputConfigLike,
        AIWorkloadConfigIdentifier: str,
        RoleArn: str,
        NetworkConfig: views.AIBenchmarkNetworkConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateAIBenchmarkJobResponse:
        """Creates a benchmark job that runs performance benchmarks against inference
        infrastructure using a predefined AI workload configuration.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_benchmark_job.html

        Args:
            AIBenchmarkJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            BenchmarkTarget: The target endpoint to benchmark.
            OutputConfig: The output configuration for the benchmark job, including the Amazon S3 location where benchmark results are stored.
            AIWorkloadConfigIdentifier: The name or Amazon Resource Name (ARN) of the AI workload configuration to use for this benchmark job. Length: 1 to 256.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            NetworkConfig: The network configuration for the benchmark job, including VPC settings.
            Tags: The metadata that you apply to Amazon Web Services resources to help you categorize and organize them. Items: at most 50.
        """

    def create_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
        ModelSource: views.AIModelSourceLike,
        OutputConfig: views.AIRecommendationOutputConfigLike,
        AIWorkloadConfigIdentifier: str,
        PerformanceTarget: views.AIRecommendationPerformanceTargetLike,
        RoleArn: str,
        InferenceSpecification: views.AIRecommendationInferenceSpecificationLike = ...,
        OptimizeModel: bool = ...,
        ComputeSpec: views.AIRecommendationComputeSpecLike = ...,
        AdapterSource: views.AIAdapterSourceLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateAIRecommendationJobResponse:
        """Creates a recommendation job that generates intelligent optimization
        recommendations for generative AI inference deployments.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_recommendation_job.html

        Args:
            AIRecommendationJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelSource: The source of the model to optimize.
            OutputConfig: The output configuration for the recommendation job, including the Amazon S3 location for results and an optional model package group where the optimized model is registered.
            AIWorkloadConfigIdentifier: The name or Amazon Resource Name (ARN) of the AI workload configuration to use for this recommendation job. Length: 1 to 256.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            InferenceSpecification: The inference framework configuration.
            OptimizeModel: Whether to allow model optimization techniques such as quantization, speculative decoding, and kernel tuning. The default is `true`.
            ComputeSpec: The compute resource specification for the recommendation job.
            AdapterSource: The LoRA adapter source for the recommendation job.
            Tags: The metadata that you apply to Amazon Web Services resources to help you categorize and organize them. Items: at most 50.
        """

    def create_ai_workload_config(
        self,
        *,
        AIWorkloadConfigName: str,
        DatasetConfig: views.AIDatasetConfigLike = ...,
        AIWorkloadConfigs: views.AIWorkloadConfigsLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateAIWorkloadConfigResponse:
        """Creates a reusable AI workload configuration that defines datasets, data
        sources, and benchmark tool settings for consistent performance testing of
        generative AI inference deployments on Amazon SageMaker AI.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_workload_config.html

        Args:
            AIWorkloadConfigName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            AIWorkloadConfigs: The benchmark tool configuration and workload specification.
            Tags: The metadata that you apply to Amazon Web Services resources to help you categorize and organize them. Items: at most 50.
        """

    def create_algorithm(
        self,
        *,
        AlgorithmName: str,
        TrainingSpecification: views.TrainingSpecificationLike,
        AlgorithmDescription: str = ...,
        InferenceSpecification: views.InferenceSpecificationLike = ...,
        ValidationSpecification: views.AlgorithmValidationSpecificationLike = ...,
        CertifyForMarketplace: bool = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateAlgorithmOutput:
        """Create a machine learning algorithm that you can use in SageMaker and list
        in the Amazon Web Services Marketplace.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_algorithm.html

        Args:
            AlgorithmName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            TrainingSpecification: Specifies details about training jobs run by this algorithm, including the following...
            AlgorithmDescription: Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
            InferenceSpecification: Specifies details about inference jobs that the algorithm runs, including the following...
            ValidationSpecification: Specifies configurations for one or more training jobs and that SageMaker runs to test the algorithm's training code and, optionally, one or more batch transform jobs that SageMaker runs to test the algorithm's inference code.
            CertifyForMarketplace: Whether to certify the algorithm so that it can be listed in Amazon Web Services Marketplace.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_app(
        self,
        *,
        DomainId: str,
        AppType: literals.AppType,
        AppName: str,
        UserProfileName: str = ...,
        SpaceName: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        ResourceSpec: views.ResourceSpecLike = ...,
        RecoveryMode: bool = ...,
    ) -> responses.CreateAppResponse:
        """Creates a running app for the specified UserProfile. This operation is
        automatically invoked by Amazon SageMaker AI upon access to the associated
        Domain, and when new kernel configurations are selected by the user.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_app.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            AppName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            UserProfileName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SpaceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Tags: Each tag consists of a key and an optional value. Items: at most 50.
            ResourceSpec: The instance type and the Amazon Resource Name (ARN) of the SageMaker AI image created on the instance.
            RecoveryMode: Indicates whether the application is launched in recovery mode.
        """

    def create_app_image_config(
        self,
        *,
        AppImageConfigName: str,
        Tags: Sequence[views.TagLike] = ...,
        KernelGatewayImageConfig: views.KernelGatewayImageConfigLike = ...,
        JupyterLabAppImageConfig: views.JupyterLabAppImageConfigLike = ...,
        CodeEditorAppImageConfig: views.CodeEditorAppImageConfigLike = ...,
    ) -> responses.CreateAppImageConfigResponse:
        """Creates a configuration for running a SageMaker AI image as a
        KernelGateway app. The configuration specifies the Amazon Elastic File System
        storage volume on the image, and a list of the kernels in the image.

        Raises ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_app_image_config.html

        Args:
            AppImageConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Tags: A list of tags to apply to the AppImageConfig. Items: at most 50.
            JupyterLabAppImageConfig: The `JupyterLabAppImageConfig`.
            CodeEditorAppImageConfig: The `CodeEditorAppImageConfig`.
        """

    def create_artifact(
        self,
        *,
        Source: views.ArtifactSourceLike,
        ArtifactType: str,
        ArtifactName: str = ...,
        Properties: dict[str, str] = ...,
        MetadataProperties: views.MetadataPropertiesLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateArtifactResponse:
        """Creates an artifact. An artifact is a lineage tracking entity that
        represents a URI addressable object or data.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_artifact.html

        Args:
            Source: The ID, ID type, and URI of the source.
            ArtifactType: Length: at most 256.
            ArtifactName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            Properties: A list of properties to add to the artifact. Items: at most 30.
            MetadataProperties: Metadata properties of the tracking entity, trial, or trial component.
            Tags: A list of tags to apply to the artifact. Items: at most 50.
        """

    def create_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
        InputDataConfig: Sequence[views.AutoMLChannelLike],
        OutputDataConfig: views.AutoMLOutputDataConfigLike,
        RoleArn: str,
        ProblemType: literals.ProblemType = ...,
        AutoMLJobObjective: views.AutoMLJobObjectiveLike = ...,
        AutoMLJobConfig: views.AutoMLJobConfigLike = ...,
        GenerateCandidateDefinitionsOnly: bool = ...,
        Tags: Sequence[views.TagLike] = ...,
        ModelDeployConfig: views.ModelDeployConfigLike = ...,
    ) -> responses.CreateAutoMLJobResponse:
        """Creates an Autopilot job also referred to as Autopilot experiment or
        AutoML job. An AutoML job in SageMaker AI is a fully automated process that
        allows you to build machine learning models with minimal effort and machine
        learning expertise.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_auto_ml_job.html

        Args:
            AutoMLJobName: Identifies an Autopilot job. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            InputDataConfig: An array of channel objects that describes the input data and its location. Items: 1 to 2.
            OutputDataConfig: Provides information about encryption and the Amazon S3 output path needed to store artifacts from an AutoML job.
            RoleArn: The ARN of the role that is used to access the data. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            ProblemType: Defines the type of supervised learning problem available for the candidates.
            AutoMLJobObjective: Specifies a metric to minimize or maximize as the objective of a job.
            AutoMLJobConfig: A collection of settings used to configure an AutoML job.
            GenerateCandidateDefinitionsOnly: Generates possible candidates without training the models.
            Tags: An array of key-value pairs. Items: at most 50.
            ModelDeployConfig: Specifies how to generate the endpoint name for an automatic one-click Autopilot model deployment.
        """

    def create_auto_ml_job_v2(
        self,
        *,
        AutoMLJobName: str,
        AutoMLJobInputDataConfig: Sequence[views.AutoMLJobChannelLike],
        OutputDataConfig: views.AutoMLOutputDataConfigLike,
        AutoMLProblemTypeConfig: views.AutoMLProblemTypeConfigLike,
        RoleArn: str,
        Tags: Sequence[views.TagLike] = ...,
        SecurityConfig: views.AutoMLSecurityConfigLike = ...,
        AutoMLJobObjective: views.AutoMLJobObjectiveLike = ...,
        ModelDeployConfig: views.ModelDeployConfigLike = ...,
        DataSplitConfig: views.AutoMLDataSplitConfigLike = ...,
        AutoMLComputeConfig: views.AutoMLComputeConfigLike = ...,
    ) -> responses.CreateAutoMLJobV2Response:
        """Creates an Autopilot job also referred to as Autopilot experiment or
        AutoML job V2.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_auto_ml_job_v2.html

        Args:
            AutoMLJobName: Identifies an Autopilot job. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            AutoMLJobInputDataConfig: An array of channel objects describing the input data and their location. Items: 1 to 2.
            OutputDataConfig: Provides information about encryption and the Amazon S3 output path needed to store artifacts from an AutoML job.
            AutoMLProblemTypeConfig: Defines the configuration settings of one of the supported problem types.
            RoleArn: The ARN of the role that is used to access the data. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            Tags: An array of key-value pairs. Items: at most 50.
            SecurityConfig: The security configuration for traffic encryption or Amazon VPC settings.
            AutoMLJobObjective: Specifies a metric to minimize or maximize as the objective of a job.
            ModelDeployConfig: Specifies how to generate the endpoint name for an automatic one-click Autopilot model deployment.
            DataSplitConfig: This structure specifies how to split the data into train and validation datasets.
        """

    def create_cluster(
        self,
        *,
        ClusterName: str,
        InstanceGroups: Sequence[views.ClusterInstanceGroupSpecificationLike] = ...,
        RestrictedInstanceGroups: Sequence[
            views.ClusterRestrictedInstanceGroupSpecificationLike
        ] = ...,
        RestrictedInstanceGroupsConfig: (
            views.ClusterRestrictedInstanceGroupsConfigLike
        ) = ...,
        VpcConfig: views.VpcConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
        Orchestrator: views.ClusterOrchestratorLike = ...,
        NodeRecovery: literals.ClusterNodeRecovery = ...,
        TieredStorageConfig: views.ClusterTieredStorageConfigLike = ...,
        NodeProvisioningMode: literals.ClusterNodeProvisioningMode = ...,
        ClusterRole: str = ...,
        AutoScaling: views.ClusterAutoScalingConfigLike = ...,
    ) -> responses.CreateClusterResponse:
        """Creates an Amazon SageMaker HyperPod cluster.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster.html

        Args:
            ClusterName: The name for the new SageMaker HyperPod cluster. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            InstanceGroups: The instance groups to be created in the SageMaker HyperPod cluster. Items: 1 to 100.
            RestrictedInstanceGroups: The specialized instance groups for training models like Amazon Nova to be created in the SageMaker HyperPod cluster. Items: 1 to 100.
            RestrictedInstanceGroupsConfig: The configuration for the restricted instance groups (RIG) in the SageMaker HyperPod cluster.
            VpcConfig: Specifies the Amazon Virtual Private Cloud (VPC) that is associated with the Amazon SageMaker HyperPod cluster.
            Tags: Custom tags for managing the SageMaker HyperPod cluster as an Amazon Web Services resource. Items: at most 50.
            Orchestrator: The type of orchestrator to use for the SageMaker HyperPod cluster.
            NodeRecovery: The node recovery mode for the SageMaker HyperPod cluster.
            TieredStorageConfig: The configuration for managed tier checkpointing on the HyperPod cluster.
            ClusterRole: The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes to perform cluster autoscaling operations. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            AutoScaling: The autoscaling configuration for the cluster.
        """

    def create_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionName: str,
        ExtensionVersion: str = ...,
        ConfigurationValues: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        ClientToken: str = ...,
    ) -> responses.CreateClusterExtensionResponse:
        """Installs an extension, such as `sagemaker-observability`, on a SageMaker
        HyperPod cluster orchestrated by Slurm. The cluster must have
        `NodeProvisioningMode` set to `Continuous` and can have only one extension
        with a given name.

        Raises ConflictException, ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster_extension.html

        Args:
            ClusterArn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which to install the extension. Length: at most 256.
            ExtensionName: The name of the extension to install, for example `sagemaker-observability`. Length: 1 to 128. Pattern: `[a-z]([a-z0-9]|-[a-z0-9])*`.
            ExtensionVersion: The version of the extension to install, in `MAJOR.MINOR.PATCH` format, for example `1.0.0`. Length: 1 to 64. Pattern: `[0-9]+\\.[0-9]+\\.[0-9]+`.
            ConfigurationValues: The configuration settings for the extension, as a JSON object serialized as a string, for example `{"metricsProvider":{"nodeMetrics":{"level":"ADVANCED"}}}`. Length: 1 to 10240.
            Tags: Custom tags for managing the extension as an Amazon Web Services resource. Items: at most 50.
            ClientToken: A unique, case-sensitive identifier that you provide so that the operation completes no more than one time. Length: at most 64. Pattern: `[\\x21-\\x7E]+`.
        """

    def create_cluster_scheduler_config(
        self,
        *,
        Name: str,
        ClusterArn: str,
        SchedulerConfig: views.SchedulerConfigLike,
        Description: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateClusterSchedulerConfigResponse:
        """Create cluster policy configuration. This policy is used for task
        prioritization and fair-share allocation of idle compute.

        Raises ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster_scheduler_config.html

        Args:
            Name: The name for the cluster policy. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ClusterArn: Length: at most 256.
            SchedulerConfig: Configuration about the monitoring schedule.
            Description: Description of the cluster policy. Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
            Tags: Tags of the cluster policy. Items: at most 50.
        """

    def create_code_repository(
        self,
        *,
        CodeRepositoryName: str,
        GitConfig: views.GitConfigLike,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateCodeRepositoryOutput:
        """Creates a Git repository as a resource in your SageMaker AI account. You
        can associate the repository with notebook instances so that you can use Git
        source control for the notebooks you create.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_code_repository.html

        Args:
            CodeRepositoryName: The name of the Git repository. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            GitConfig: Specifies details about the repository, including the URL where the repository is located, the default branch, and credentials to use to access the repository.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_compilation_job(
        self,
        *,
        CompilationJobName: str,
        RoleArn: str,
        OutputConfig: views.OutputConfigLike,
        StoppingCondition: views.StoppingConditionLike,
        ModelPackageVersionArn: str = ...,
        InputConfig: views.InputConfigLike = ...,
        VpcConfig: views.NeoVpcConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateCompilationJobResponse:
        """Starts a model compilation job. After the model has been compiled, Amazon
        SageMaker AI saves the resulting model artifacts to an Amazon Simple Storage
        Service (Amazon S3) bucket that you specify.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_compilation_job.html

        Args:
            CompilationJobName: A name for the model compilation job. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            OutputConfig: Provides information about the output location for the compiled model and the target device the model runs on.
            StoppingCondition: Specifies a limit to how long a model compilation job can run.
            ModelPackageVersionArn: The Amazon Resource Name (ARN) of a versioned model package. Length: 1 to 2048.
            InputConfig: Provides information about the location of input model artifacts, the name and shape of the expected data inputs, and the framework in which the model was trained.
            VpcConfig: A VpcConfig object that specifies the VPC that you want your compilation job to connect to.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_compute_quota(
        self,
        *,
        Name: str,
        ClusterArn: str,
        ComputeQuotaConfig: views.ComputeQuotaConfigLike,
        ComputeQuotaTarget: views.ComputeQuotaTargetLike,
        Description: str = ...,
        ActivationState: literals.ActivationState = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateComputeQuotaResponse:
        """Create compute allocation definition. This defines how compute is
        allocated, shared, and borrowed for specified entities.

        Raises ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_compute_quota.html

        Args:
            Name: The name of the compute allocation definition. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ClusterArn: Length: at most 256.
            ComputeQuotaConfig: Configuration of the compute allocation definition.
            ComputeQuotaTarget: The target entity to allocate compute resources to.
            Description: Description of the compute allocation definition. Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
            ActivationState: The state of the compute allocation being described. Default is `Enabled`.
            Tags: Tags of the compute allocation definition. Items: at most 50.
        """

    def create_context(
        self,
        *,
        ContextName: str,
        Source: views.ContextSourceLike,
        ContextType: str,
        Description: str = ...,
        Properties: dict[str, str] = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateContextResponse:
        """Creates a context. A context is a lineage tracking entity that represents
        a logical grouping of other tracking or experiment entities.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_context.html

        Args:
            ContextName: Length: 1 to 120. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`.
            Source: The source type, ID, and URI.
            ContextType: Length: at most 256.
            Description: Length: at most 3072.
            Properties: A list of properties to add to the context. Items: at most 30.
            Tags: A list of tags to apply to the context. Items: at most 50.
        """

    def create_data_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
        DataQualityAppSpecification: views.DataQualityAppSpecificationLike,
        DataQualityJobInput: views.DataQualityJobInputLike,
        DataQualityJobOutputConfig: views.MonitoringOutputConfigLike,
        JobResources: views.MonitoringResourcesLike,
        RoleArn: str,
        DataQualityBaselineConfig: views.DataQualityBaselineConfigLike = ...,
        NetworkConfig: views.MonitoringNetworkConfigLike = ...,
        StoppingCondition: views.MonitoringStoppingConditionLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateDataQualityJobDefinitionResponse:
        """Creates a definition for a job that monitors data quality and drift.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_data_quality_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DataQualityAppSpecification: Specifies the container that runs the monitoring job.
            DataQualityJobInput: A list of inputs for the monitoring job.
            JobResources: Identifies the resources to deploy for a monitoring job.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            DataQualityBaselineConfig: Configures the constraints and baselines for the monitoring job.
            NetworkConfig: Specifies networking configuration for the monitoring job.
            StoppingCondition: A time limit for how long the monitoring job is allowed to run before stopping.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_device_fleet(
        self,
        *,
        DeviceFleetName: str,
        OutputConfig: views.EdgeOutputConfigLike,
        RoleArn: str = ...,
        Description: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        EnableIotRoleAlias: bool = ...,
    ) -> EmptyOutput:
        """Creates a device fleet.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_device_fleet.html

        Args:
            DeviceFleetName: The name of the fleet that the device belongs to. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            OutputConfig: The output configuration for storing sample data collected by the fleet.
            RoleArn: The Amazon Resource Name (ARN) that has access to Amazon Web Services Internet of Things (IoT). Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            Description: Length: 1 to 800. Pattern: `[-a-zA-Z0-9_.,;:! ]*`.
            Tags: Items: at most 50.
            EnableIotRoleAlias: Whether to create an Amazon Web Services IoT Role Alias during device fleet creation.
        """

    def create_domain(
        self,
        *,
        DomainName: str,
        AuthMode: literals.AuthMode,
        DefaultUserSettings: views.UserSettingsLike,
        DomainSettings: views.DomainSettingsLike = ...,
        SubnetIds: list[str] | tuple[str, ...] = ...,
        VpcId: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        AppNetworkAccessType: literals.AppNetworkAccessType = ...,
        HomeEfsFileSystemKmsKeyId: str = ...,
        KmsKeyId: str = ...,
        AppSecurityGroupManagement: literals.AppSecurityGroupManagement = ...,
        HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation = ...,
        TagPropagation: literals.TagPropagation = ...,
        DefaultSpaceSettings: views.DefaultSpaceSettingsLike = ...,
    ) -> responses.CreateDomainResponse:
        """Creates a `Domain`. SageMaker AI uses the Amazon Web Services Key
        Management Service (Amazon Web Services KMS) to encrypt the EFS volume
        attached to the domain with an Amazon Web Services managed key by default.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_domain.html

        Args:
            DomainName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            AuthMode: The mode of authentication that members use to access the domain.
            DefaultUserSettings: The default settings to use to create a user profile when `UserSettings` isn't specified in the call to the `CreateUserProfile` API.
            DomainSettings: A collection of `Domain` settings.
            SubnetIds: The VPC subnets that the domain uses for communication. Items: 1 to 16.
            VpcId: The ID of the Amazon Virtual Private Cloud (VPC) that the domain uses for communication. Length: at most 32. Pattern: `[-0-9a-zA-Z]+`.
            Tags: Items: at most 50.
            AppNetworkAccessType: Specifies the VPC used for non-EFS traffic. The default value is `PublicInternetOnly`.
            HomeEfsFileSystemKmsKeyId: Deprecated: This property is deprecated, use KmsKeyId instead. Use `KmsKeyId`. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`.
            KmsKeyId: SageMaker AI uses Amazon Web Services KMS to encrypt EFS and EBS volumes attached to the domain with an Amazon Web Services managed key by default. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`.
            AppSecurityGroupManagement: The entity that creates and manages the required security groups for inter-app communication in `VPCOnly` mode.
            HomeEfsFileSystemCreation: Indicates whether to create a home EFS file system for the domain. Defaults to `Enabled`.
            TagPropagation: Indicates whether custom tag propagation is supported for the domain. Defaults to `DISABLED`.
            DefaultSpaceSettings: The default settings for shared spaces that users create in the domain.
        """

    def create_edge_deployment_plan(
        self,
        *,
        EdgeDeploymentPlanName: str,
        ModelConfigs: Sequence[views.EdgeDeploymentModelConfigLike],
        DeviceFleetName: str,
        Stages: Sequence[views.DeploymentStageLike] = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateEdgeDeploymentPlanResponse:
        """Creates an edge deployment plan, consisting of multiple stages. Each stage
        may have a different deployment configuration and devices.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_deployment_plan.html

        Args:
            EdgeDeploymentPlanName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DeviceFleetName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Tags: Items: at most 50.
        """

    def create_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        Stages: Sequence[views.DeploymentStageLike],
    ) -> EmptyOutput:
        """Creates a new stage in an existing edge deployment plan.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_deployment_stage.html

        Args:
            EdgeDeploymentPlanName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Stages: List of stages to be added to the edge deployment plan.
        """

    def create_edge_packaging_job(
        self,
        *,
        EdgePackagingJobName: str,
        CompilationJobName: str,
        ModelName: str,
        ModelVersion: str,
        RoleArn: str,
        OutputConfig: views.EdgeOutputConfigLike,
        ResourceKey: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> EmptyOutput:
        """Starts a SageMaker Edge Manager model packaging job. Edge Manager will use
        the model artifacts from the Amazon Simple Storage Service bucket that you
        specify.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_packaging_job.html

        Args:
            EdgePackagingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            CompilationJobName: The name of the SageMaker Neo compilation job that will be used to locate model artifacts for packaging. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelVersion: Length: 1 to 30. Pattern: `[a-zA-Z0-9\\ \\_\\.]+`.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to download and upload the model, and to contact SageMaker Neo. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            OutputConfig: Provides information about the output location for the packaged model.
            ResourceKey: The Amazon Web Services KMS key to use when encrypting the EBS volume the edge packaging job runs on. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`.
            Tags: Items: at most 50.
        """

    def create_endpoint(
        self,
        *,
        EndpointName: str,
        EndpointConfigName: str,
        DeploymentConfig: views.DeploymentConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateEndpointOutput:
        """Creates an endpoint using the endpoint configuration specified in the
        request. Amazon Web Services STS is activated in your Amazon Web Services
        account by default.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_endpoint.html

        Args:
            EndpointName: The name of the endpoint.The name must be unique within an Amazon Web Services Region in your Amazon Web Services account. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            EndpointConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DeploymentConfig: The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_endpoint_config(
        self,
        *,
        EndpointConfigName: str,
        ProductionVariants: Sequence[views.ProductionVariantLike],
        DataCaptureConfig: views.DataCaptureConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
        KmsKeyId: str = ...,
        AsyncInferenceConfig: views.AsyncInferenceConfigLike = ...,
        ExplainerConfig: views.ExplainerConfigLike = ...,
        ShadowProductionVariants: Sequence[views.ProductionVariantLike] = ...,
        ExecutionRoleArn: str = ...,
        VpcConfig: views.VpcConfigLike = ...,
        EnableNetworkIsolation: bool = ...,
        MetricsConfig: views.MetricsConfigLike = ...,
        CrossRegionTrafficConfig: views.CrossRegionTrafficConfigLike = ...,
    ) -> responses.CreateEndpointConfigOutput:
        """Creates an endpoint configuration that SageMaker hosting services uses to
        deploy models.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_endpoint_config.html

        Args:
            EndpointConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ProductionVariants: An array of `ProductionVariant` objects, one for each model that you want to host at this endpoint. Items: 1 to 10.
            DataCaptureConfig: Configuration to control how SageMaker AI captures inference data.
            Tags: An array of key-value pairs. Items: at most 50.
            KmsKeyId: The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service key that SageMaker uses to encrypt data on the storage volume attached to the ML compute instance that hosts the endpoint. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`.
            AsyncInferenceConfig: Specifies configuration for how an endpoint performs asynchronous inference.
            ExplainerConfig: A member of `CreateEndpointConfig` that enables explainers.
            ShadowProductionVariants: An array of `ProductionVariant` objects, one for each model that you want to host at this endpoint in shadow mode with production traffic replicated from the model specified on `ProductionVariants`. Items: 1 to 10.
            ExecutionRoleArn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform actions on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            VpcConfig: Specifies an Amazon Virtual Private Cloud (VPC) that your SageMaker jobs, hosted models, and compute resources have access to.
            EnableNetworkIsolation: Sets whether all model containers deployed to the endpoint are isolated.
            MetricsConfig: The configuration parameters for utilization metrics.
            CrossRegionTrafficConfig: The cross-Region traffic cap for the endpoint.
        """

    def create_experiment(
        self,
        *,
        ExperimentName: str,
        DisplayName: str = ...,
        Description: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateExperimentResponse:
        """Creates a SageMaker experiment. An experiment is a collection of trials
        that are observed, compared and evaluated as a group.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_experiment.html

        Args:
            ExperimentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            DisplayName: The name of the experiment as displayed. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            Description: Length: at most 3072.
            Tags: A list of tags to associate with the experiment. Items: at most 50.
        """

    def create_feature_group(
        self,
        *,
        FeatureGroupName: str,
        RecordIdentifierFeatureName: str,
        EventTimeFeatureName: str,
        FeatureDefinitions: Sequence[views.FeatureDefinitionLike],
        OnlineStoreConfig: views.OnlineStoreConfigLike = ...,
        OfflineStoreConfig: views.OfflineStoreConfigLike = ...,
        ThroughputConfig: views.ThroughputConfigLike = ...,
        RoleArn: str = ...,
        Description: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateFeatureGroupResponse:
        """Create a new `FeatureGroup`. A `FeatureGroup` is a group of `Features`
        defined in the `FeatureStore` to describe a `Record`.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_feature_group.html

        Args:
            FeatureGroupName: The name of the `FeatureGroup`. Length: 1 to 64. Pattern: `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`.
            RecordIdentifierFeatureName: The name of the `Feature` whose value uniquely identifies a `Record` defined in the `FeatureStore`. Length: 1 to 64. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`.
            EventTimeFeatureName: The name of the feature that stores the `EventTime` of a `Record` in a `FeatureGroup`. Length: 1 to 64. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`.
            FeatureDefinitions: A list of `Feature` names and types. Items: 1 to 2500.
            OnlineStoreConfig: You can turn the `OnlineStore` on or off by specifying `True` for the `EnableOnlineStore` flag in `OnlineStoreConfig`. The default value is `False`.
            OfflineStoreConfig: Use this to configure an `OfflineFeatureStore`.
            RoleArn: The Amazon Resource Name (ARN) of the IAM execution role used to persist data into the `OfflineStore` if an `OfflineStoreConfig` is provided. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            Description: A free-form description of a `FeatureGroup`. Length: at most 128.
            Tags: Tags used to identify `Features` in each `FeatureGroup`. Items: at most 50.
        """

    def create_flow_definition(
        self,
        *,
        FlowDefinitionName: str,
        OutputConfig: views.FlowDefinitionOutputConfigLike,
        RoleArn: str,
        HumanLoopRequestSource: views.HumanLoopRequestSourceLike = ...,
        HumanLoopActivationConfig: views.HumanLoopActivationConfigLike = ...,
        HumanLoopConfig: views.HumanLoopConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateFlowDefinitionResponse:
        """Creates a flow definition.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_flow_definition.html

        Args:
            FlowDefinitionName: Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9]){0,62}`.
            OutputConfig: An object containing information about where the human review results will be uploaded.
            RoleArn: The Amazon Resource Name (ARN) of the role needed to call other services on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            HumanLoopRequestSource: Container for configuring the source of human task requests.
            HumanLoopActivationConfig: An object containing information about the events that trigger a human workflow.
            HumanLoopConfig: An object containing information about the tasks the human reviewers will perform.
            Tags: An array of key-value pairs that contain metadata to help you categorize and organize a flow definition. Items: at most 50.
        """

    def create_hub(
        self,
        *,
        HubName: str,
        HubDescription: str,
        HubDisplayName: str = ...,
        HubSearchKeywords: list[str] | tuple[str, ...] = ...,
        S3StorageConfig: views.HubS3StorageConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateHubResponse:
        """Create a hub.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hub.html

        Args:
            HubName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            HubDescription: Length: at most 1023.
            HubDisplayName: Length: at most 255.
            HubSearchKeywords: The searchable keywords for the hub. Items: at most 50.
            Tags: Any tags to associate with the hub. Items: at most 50.
        """

    def create_hub_content_presigned_urls(
        self,
        *,
        HubName: str,
        HubContentType: literals.HubContentType,
        HubContentName: str,
        HubContentVersion: str = ...,
        AccessConfig: views.PresignedUrlAccessConfigLike = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.CreateHubContentPresignedUrlsResponse:
        """Creates presigned URLs for accessing hub content artifacts.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hub_content_presigned_urls.html

        Args:
            HubContentType: The type of hub content to access.
            HubContentName: The name of the hub content for which to generate presigned URLs. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            HubContentVersion: Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            AccessConfig: Configuration settings for accessing the hub content, including end-user license agreement acceptance for gated models and expected S3 URL validation.
            MaxResults: The maximum number of presigned URLs to return in the response. Default value is 100. Range: 1 to 100.
            NextToken: A token for pagination. Length: at most 8192.
        """

    def create_hub_content_reference(
        self,
        *,
        HubName: str,
        SageMakerPublicHubContentArn: str,
        HubContentName: str = ...,
        MinVersion: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateHubContentReferenceResponse:
        """Create a hub content reference in order to add a model in the JumpStart
        public hub to a private hub.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hub_content_reference.html

        Args:
            HubName: The name of the hub to add the hub content reference to.
            SageMakerPublicHubContentArn: Length: at most 255.
            HubContentName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MinVersion: The minimum version of the hub content to reference. Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            Tags: Items: at most 50.
        """

    def create_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
        UiTemplate: views.UiTemplateLike,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateHumanTaskUiResponse:
        """Defines the settings you will use for the human review workflow user
        interface. Reviewers will see a three-panel interface with an instruction
        area, the item to review, and an input area.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_human_task_ui.html

        Args:
            HumanTaskUiName: The name of the user interface you are creating. Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9])*`.
            UiTemplate: The Liquid template for the worker user interface.
            Tags: An array of key-value pairs that contain metadata to help you categorize and organize a human review workflow user interface. Items: at most 50.
        """

    def create_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
        HyperParameterTuningJobConfig: views.HyperParameterTuningJobConfigLike,
        TrainingJobDefinition: views.HyperParameterTrainingJobDefinitionLike = ...,
        TrainingJobDefinitions: Sequence[
            views.HyperParameterTrainingJobDefinitionLike
        ] = ...,
        WarmStartConfig: views.HyperParameterTuningJobWarmStartConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
        Autotune: views.AutotuneLike = ...,
    ) -> responses.CreateHyperParameterTuningJobResponse:
        """Starts a hyperparameter tuning job. A hyperparameter tuning job finds the
        best version of a model by running many training jobs on your dataset using
        the algorithm you choose and values for hyperparameters within ranges that
        you specify.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hyper_parameter_tuning_job.html

        Args:
            HyperParameterTuningJobName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            HyperParameterTuningJobConfig: The HyperParameterTuningJobConfig object that describes the tuning job, including the search strategy, the objective metric used to evaluate training jobs, ranges of parameters to search, and resource limits for the tuning job.
            TrainingJobDefinition: The HyperParameterTrainingJobDefinition object that describes the training jobs that this tuning job launches, including static hyperparameters, input data configuration, output data configuration, resource configuration, and stopping condition.
            TrainingJobDefinitions: A list of the HyperParameterTrainingJobDefinition objects launched for this tuning job. Items: 1 to 10.
            WarmStartConfig: Specifies the configuration for starting the hyperparameter tuning job using one or more previous tuning jobs as a starting point.
            Tags: An array of key-value pairs. Items: at most 50.
            Autotune: Configures SageMaker Automatic model tuning (AMT) to automatically find optimal parameters for the following fields: ParameterRanges, ResourceLimits, TrainingJobEarlyStoppingType, RetryStrategy, Strategy, ...
        """

    def create_image(
        self,
        *,
        ImageName: str,
        RoleArn: str,
        Description: str = ...,
        DisplayName: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateImageResponse:
        """Creates a custom SageMaker AI image. A SageMaker AI image is a set of
        image versions.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_image.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            RoleArn: The ARN of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            Description: Length: 1 to 512.
            DisplayName: Length: 1 to 128. Pattern: `\\S(.*\\S)?`.
            Tags: A list of tags to apply to the image. Items: at most 50.
        """

    def create_image_version(
        self,
        *,
        BaseImage: str,
        ImageName: str,
        ClientToken: str = ...,
        Aliases: list[str] | tuple[str, ...] = ...,
        VendorGuidance: literals.VendorGuidance = ...,
        JobType: literals.JobType = ...,
        MLFramework: str = ...,
        ProgrammingLang: str = ...,
        Processor: literals.Processor = ...,
        Horovod: bool = ...,
        ReleaseNotes: str = ...,
    ) -> responses.CreateImageVersionResponse:
        """Creates a version of the SageMaker AI image specified by `ImageName`. The
        version represents the Amazon ECR container image specified by `BaseImage`.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_image_version.html

        Args:
            BaseImage: The registry path of the container image to use as the starting point for this version. Length: 1 to 255.
            ImageName: The `ImageName` of the `Image` to create a version of. Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            ClientToken: A unique ID. Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`.
            Aliases: A list of aliases created with the image version.
            VendorGuidance: The stability of the image version, specified by the maintainer.
            JobType: Indicates SageMaker AI job type compatibility.
            MLFramework: The machine learning framework vended in the image version. Length: 1 to 128. Pattern: `[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?`.
            ProgrammingLang: The supported programming language and its version. Length: 1 to 128. Pattern: `[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?`.
            Processor: Indicates CPU or GPU compatibility.
            Horovod: Indicates Horovod compatibility.
            ReleaseNotes: The maintainer description of the image version. Length: 1 to 255.
        """

    def create_inference_component(
        self,
        *,
        InferenceComponentName: str,
        EndpointName: str,
        VariantName: str = ...,
        Specification: views.InferenceComponentSpecificationLike = ...,
        Specifications: Sequence[views.InferenceComponentSpecificationLike] = ...,
        RuntimeConfig: views.InferenceComponentRuntimeConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateInferenceComponentOutput:
        """Creates an inference component, which is a SageMaker AI hosting object
        that you can use to deploy a model to an endpoint.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_component.html

        Args:
            InferenceComponentName: A unique name to assign to the inference component. Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            EndpointName: The name of an existing endpoint where you host the inference component. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            VariantName: The name of an existing production variant where you host the inference component. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Specification: Details about the resources to deploy with this inference component, including the model, container, and compute resources.
            Specifications: A list of specification objects for the inference component, one per instance type. Items: 1 to 5.
            RuntimeConfig: Runtime settings for a model that is deployed with an inference component.
            Tags: A list of key-value pairs associated with the model. Items: at most 50.
        """

    def create_inference_experiment(
        self,
        *,
        Name: str,
        Type: literals.InferenceExperimentType,
        RoleArn: str,
        EndpointName: str,
        ModelVariants: Sequence[views.ModelVariantConfigLike],
        ShadowModeConfig: views.ShadowModeConfigLike,
        Schedule: views.InferenceExperimentScheduleLike = ...,
        Description: str = ...,
        DataStorageConfig: views.InferenceExperimentDataStorageConfigLike = ...,
        KmsKey: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateInferenceExperimentResponse:
        """Creates an inference experiment using the configurations specified in the
        request. Use this API to setup and schedule an experiment to compare model
        variants on a Amazon SageMaker inference endpoint.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_experiment.html

        Args:
            Name: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            Type: The type of the inference experiment that you want to run.
            RoleArn: The ARN of the IAM role that Amazon SageMaker can assume to access model artifacts and container images, and manage Amazon SageMaker Inference endpoints for model deployment. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            EndpointName: The name of the Amazon SageMaker endpoint on which you want to run the inference experiment. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelVariants: An array of `ModelVariantConfig` objects. Items: 1 to 2.
            ShadowModeConfig: The configuration of `ShadowMode` inference experiment type.
            Schedule: The duration for which you want the inference experiment to run.
            Description: Length: at most 1024.
            DataStorageConfig: The Amazon S3 location and configuration for storing inference request and response data.
            KmsKey: The Amazon Web Services Key Management Service (Amazon Web Services KMS) key that Amazon SageMaker uses to encrypt data on the storage volume attached to the ML compute instance that hosts the endpoint. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`.
            Tags: Array of key-value pairs. Items: at most 50.
        """

    def create_inference_recommendations_job(
        self,
        *,
        JobName: str,
        JobType: literals.RecommendationJobType,
        RoleArn: str,
        InputConfig: views.RecommendationJobInputConfigLike,
        JobDescription: str = ...,
        StoppingConditions: views.RecommendationJobStoppingConditionsLike = ...,
        OutputConfig: views.RecommendationJobOutputConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateInferenceRecommendationsJobResponse:
        """Starts a recommendation job. You can create either an instance
        recommendation or load test job.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_recommendations_job.html

        Args:
            JobName: Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            JobType: Defines the type of recommendation job.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            InputConfig: Provides information about the versioned model package Amazon Resource Name (ARN), the traffic pattern, and endpoint configurations.
            JobDescription: Length: at most 128.
            OutputConfig: Provides information about the output artifacts and the KMS key to use for Amazon S3 server-side encryption.
            Tags: The metadata that you apply to Amazon Web Services resources to help you categorize and organize them. Items: at most 50.
        """

    def create_inference_router(
        self,
        *,
        InferenceRouterName: str,
        RoutingTargets: Sequence[views.RoutingTargetLike],
        ClientToken: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateInferenceRouterOutput:
        """Creates an inference router. An inference router is a Regional SageMaker
        AI resource that sends each inference request to one of the endpoints or
        inference components that you list for a routing target.

        Raises ResourceAlreadyExists, ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_router.html

        Args:
            InferenceRouterName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            RoutingTargets: Items: 1 to 20.
            ClientToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the request. Length: 1 to 64. Pattern: `[\\x21-\\x7E]+`.
            Tags: A list of key-value pairs to apply to the inference router. Items: at most 50.
        """

    def create_job(
        self,
        *,
        JobName: str,
        RoleArn: str,
        JobCategory: literals.JobCategory,
        JobConfigSchemaVersion: str,
        JobConfigDocument: str,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateJobResponse:
        """Creates a model customization job in Amazon SageMaker. A job runs a
        workload based on the job category and configuration you provide.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_job.html

        Args:
            JobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            RoleArn: The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes to perform the job. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            JobConfigSchemaVersion: The version of the configuration schema to use for the job configuration document. Length: 5 to 16. Pattern: `\\d+\\.\\d+\\.\\d+`.
            JobConfigDocument: The JSON configuration document for the job. Length: 1 to 262144.
            Tags: An array of key-value pairs to apply to the job as tags. Items: at most 50.
        """

    def create_labeling_job(
        self,
        *,
        LabelingJobName: str,
        LabelAttributeName: str,
        InputConfig: views.LabelingJobInputConfigLike,
        OutputConfig: views.LabelingJobOutputConfigLike,
        RoleArn: str,
        HumanTaskConfig: views.HumanTaskConfigLike,
        LabelCategoryConfigS3Uri: str = ...,
        StoppingConditions: views.LabelingJobStoppingConditionsLike = ...,
        LabelingJobAlgorithmsConfig: views.LabelingJobAlgorithmsConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateLabelingJobResponse:
        """Creates a job that uses workers to label the data objects in your input
        dataset. You can use the labeled data to train machine learning models.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_labeling_job.html

        Args:
            LabelingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            LabelAttributeName: The attribute name to use for the label in the output manifest file. Length: 1 to 127. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,126}`.
            InputConfig: Input data for the labeling job, such as the Amazon S3 location of the data objects and the location of the manifest file that describes the data objects.
            OutputConfig: The location of the output data and the Amazon Web Services Key Management Service key ID for the key used to encrypt the output data, if any.
            RoleArn: The Amazon Resource Number (ARN) that Amazon SageMaker assumes to perform tasks on your behalf during data labeling. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            HumanTaskConfig: Configures the labeling task and how it is presented to workers; including, but not limited to price, keywords, and batch size (task count).
            LabelCategoryConfigS3Uri: The S3 URI of the file, referred to as a label category configuration file, that defines the categories used to label the data objects. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`.
            LabelingJobAlgorithmsConfig: Configures the information required to perform automated data labeling.
            Tags: An array of key/value pairs. Items: at most 50.
        """

    def create_mlflow_app(
        self,
        *,
        Name: str,
        ArtifactStoreUri: str,
        RoleArn: str,
        KmsKeyId: str = ...,
        ModelRegistrationMode: literals.ModelRegistrationMode = ...,
        WeeklyMaintenanceWindowStart: str = ...,
        AccountDefaultStatus: literals.AccountDefaultStatus = ...,
        DefaultDomainIdList: list[str] | tuple[str, ...] = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateMlflowAppResponse:
        """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket
        as the artifact store.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_mlflow_app.html

        Args:
            Name: A string identifying the MLflow app name. Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            ArtifactStoreUri: The S3 URI for a general purpose bucket to use as the MLflow App artifact store. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`.
            RoleArn: The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow App uses to access the artifact store in Amazon S3. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            KmsKeyId: The ID of the Amazon Web Services KMS key used to encrypt the data at rest associated with the MLflow App. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`.
            ModelRegistrationMode: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry. If not specified, `AutomaticModelRegistration` defaults to `AutoModelRegistrationDisabled`.
            WeeklyMaintenanceWindowStart: The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance updates are scheduled. Length: at most 9. Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`.
            AccountDefaultStatus: Indicates whether this MLflow app is the default for the entire account.
            DefaultDomainIdList: List of SageMaker domain IDs for which this MLflow App is used as the default.
            Tags: Tags consisting of key-value pairs used to manage metadata for the MLflow App. Items: at most 50.
        """

    def create_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
        ArtifactStoreUri: str,
        RoleArn: str,
        TrackingServerSize: literals.TrackingServerSize = ...,
        MlflowVersion: str = ...,
        AutomaticModelRegistration: bool = ...,
        WeeklyMaintenanceWindowStart: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        S3BucketOwnerAccountId: str = ...,
        S3BucketOwnerVerification: bool = ...,
    ) -> responses.CreateMlflowTrackingServerResponse:
        """Creates an MLflow Tracking Server using a general purpose Amazon S3 bucket
        as the artifact store.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_mlflow_tracking_server.html

        Args:
            TrackingServerName: A unique string identifying the tracking server name. Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            ArtifactStoreUri: The S3 URI for a general purpose bucket to use as the MLflow Tracking Server artifact store. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`.
            RoleArn: The Amazon Resource Name (ARN) for an IAM role in your account that the MLflow Tracking Server uses to access the artifact store in Amazon S3. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            MlflowVersion: The version of MLflow that the tracking server uses. Length: at most 16. Pattern: `[0-9]*.[0-9]*.[0-9]*`.
            AutomaticModelRegistration: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry. If not specified, `AutomaticModelRegistration` defaults to `False`.
            WeeklyMaintenanceWindowStart: The day and time of the week in Coordinated Universal Time (UTC) 24-hour standard time that weekly maintenance updates are scheduled. Length: at most 9. Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`.
            Tags: Tags consisting of key-value pairs used to manage metadata for the tracking server. Items: at most 50.
            S3BucketOwnerAccountId: Expected Amazon Web Services account ID that owns the Amazon S3 bucket for artifact storage. Defaults to caller's account ID if not provided. Length: exactly 12. Pattern: `\\d+`.
            S3BucketOwnerVerification: Enable Amazon S3 Ownership checks when interacting with Amazon S3 buckets from a SageMaker Managed MLflow Tracking Server. Defaults to `True` if not provided.
        """

    def create_model(
        self,
        *,
        ModelName: str,
        PrimaryContainer: views.ContainerDefinitionLike = ...,
        Containers: Sequence[views.ContainerDefinitionLike] = ...,
        InferenceExecutionConfig: views.InferenceExecutionConfigLike = ...,
        ExecutionRoleArn: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        VpcConfig: views.VpcConfigLike = ...,
        EnableNetworkIsolation: bool = ...,
    ) -> responses.CreateModelOutput:
        """Creates a model in SageMaker. In the request, you name the model and
        describe a primary container.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model.html

        Args:
            ModelName: Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            PrimaryContainer: The location of the primary docker image containing inference code, associated artifacts, and custom environment map that the inference code uses when the model is deployed for predictions.
            Containers: Specifies the containers in the inference pipeline. Items: at most 15.
            InferenceExecutionConfig: Specifies details of how containers in a multi-container endpoint are called.
            ExecutionRoleArn: The Amazon Resource Name (ARN) of the IAM role that SageMaker can assume to access model artifacts and docker image for deployment on ML compute instances or for batch transform jobs. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            Tags: An array of key-value pairs. Items: at most 50.
            VpcConfig: A VpcConfig object that specifies the VPC that you want your model to connect to.
            EnableNetworkIsolation: Isolates the model container.
        """

    def create_model_bias_job_definition(
        self,
        *,
        JobDefinitionName: str,
        ModelBiasAppSpecification: views.ModelBiasAppSpecificationLike,
        ModelBiasJobInput: views.ModelBiasJobInputLike,
        ModelBiasJobOutputConfig: views.MonitoringOutputConfigLike,
        JobResources: views.MonitoringResourcesLike,
        RoleArn: str,
        ModelBiasBaselineConfig: views.ModelBiasBaselineConfigLike = ...,
        NetworkConfig: views.MonitoringNetworkConfigLike = ...,
        StoppingCondition: views.MonitoringStoppingConditionLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateModelBiasJobDefinitionResponse:
        """Creates the definition for a model bias job.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_bias_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelBiasAppSpecification: Configures the model bias job to run a specified Docker container image.
            JobResources: Identifies the resources to deploy for a monitoring job.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            NetworkConfig: Networking options for a model bias job.
            StoppingCondition: A time limit for how long the monitoring job is allowed to run before stopping.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_model_card(
        self,
        *,
        ModelCardName: str,
        Content: str,
        ModelCardStatus: literals.ModelCardStatus,
        SecurityConfig: views.ModelCardSecurityConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateModelCardResponse:
        """Creates an Amazon SageMaker Model Card.

        Raises ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_card.html

        Args:
            ModelCardName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Content: Length: at most 100000.
            ModelCardStatus: The approval status of the model card within your organization.
            SecurityConfig: An optional Key Management Service key to encrypt, decrypt, and re-encrypt model card content for regulated workloads with highly sensitive data.
            Tags: Key-value pairs used to manage metadata for model cards. Items: at most 50.
        """

    def create_model_card_export_job(
        self,
        *,
        ModelCardName: str,
        ModelCardExportJobName: str,
        OutputConfig: views.ModelCardExportOutputConfigLike,
        ModelCardVersion: int = ...,
    ) -> responses.CreateModelCardExportJobResponse:
        """Creates an Amazon SageMaker Model Card export job.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_card_export_job.html

        Args:
            ModelCardName: Length: 1 to 256.
            ModelCardExportJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            OutputConfig: The model card output configuration that specifies the Amazon S3 path for exporting.
        """

    def create_model_explainability_job_definition(
        self,
        *,
        JobDefinitionName: str,
        ModelExplainabilityAppSpecification: (
            views.ModelExplainabilityAppSpecificationLike
        ),
        ModelExplainabilityJobInput: views.ModelExplainabilityJobInputLike,
        ModelExplainabilityJobOutputConfig: views.MonitoringOutputConfigLike,
        JobResources: views.MonitoringResourcesLike,
        RoleArn: str,
        ModelExplainabilityBaselineConfig: (
            views.ModelExplainabilityBaselineConfigLike
        ) = ...,
        NetworkConfig: views.MonitoringNetworkConfigLike = ...,
        StoppingCondition: views.MonitoringStoppingConditionLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateModelExplainabilityJobDefinitionResponse:
        """Creates the definition for a model explainability job.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_explainability_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelExplainabilityAppSpecification: Configures the model explainability job to run a specified Docker container image.
            JobResources: Identifies the resources to deploy for a monitoring job.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            NetworkConfig: Networking options for a model explainability job.
            StoppingCondition: A time limit for how long the monitoring job is allowed to run before stopping.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_model_package(
        self,
        *,
        ModelPackageName: str = ...,
        ModelPackageGroupName: str = ...,
        ModelPackageDescription: str = ...,
        ModelPackageRegistrationType: literals.ModelPackageRegistrationType = ...,
        InferenceSpecification: views.InferenceSpecificationLike = ...,
        ValidationSpecification: views.ModelPackageValidationSpecificationLike = ...,
        SourceAlgorithmSpecification: views.SourceAlgorithmSpecificationLike = ...,
        CertifyForMarketplace: bool = ...,
        Tags: Sequence[views.TagLike] = ...,
        ModelApprovalStatus: literals.ModelApprovalStatus = ...,
        MetadataProperties: views.MetadataPropertiesLike = ...,
        ModelMetrics: views.ModelMetricsLike = ...,
        ClientToken: str = ...,
        Domain: str = ...,
        Task: str = ...,
        SamplePayloadUrl: str = ...,
        CustomerMetadataProperties: dict[str, str] = ...,
        DriftCheckBaselines: views.DriftCheckBaselinesLike = ...,
        AdditionalInferenceSpecifications: Sequence[
            views.AdditionalInferenceSpecificationDefinitionLike
        ] = ...,
        SkipModelValidation: literals.SkipModelValidation = ...,
        SourceUri: str = ...,
        SecurityConfig: views.ModelPackageSecurityConfigLike = ...,
        ModelCard: views.ModelPackageModelCardLike = ...,
        ModelLifeCycle: views.ModelLifeCycleLike = ...,
        ManagedStorageType: literals.ManagedStorageType = ...,
    ) -> responses.CreateModelPackageOutput:
        """Creates a model package that you can use to create SageMaker models or
        list on Amazon Web Services Marketplace, or a versioned model that is part of
        a model group.

        Raises ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_package.html

        Args:
            ModelPackageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelPackageGroupName: The name or Amazon Resource Name (ARN) of the model package group that this model version belongs to. Length: 1 to 170.
            ModelPackageDescription: Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
            InferenceSpecification: Specifies details about inference jobs that you can run with models based on this model package, including the following information...
            ValidationSpecification: Specifies configurations for one or more transform jobs that SageMaker runs to test the model package.
            CertifyForMarketplace: Whether to certify the model package for listing on Amazon Web Services Marketplace.
            Tags: A list of key value pairs associated with the model. Items: at most 50.
            ModelApprovalStatus: Whether the model is approved for deployment.
            MetadataProperties: Metadata properties of the tracking entity, trial, or trial component.
            ModelMetrics: A structure that contains model metrics reports.
            ClientToken: A unique token that guarantees that the call to this API is idempotent. Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`.
            Domain: The machine learning domain of your model package and its components.
            Task: The machine learning task your model package accomplishes.
            SamplePayloadUrl: The Amazon Simple Storage Service (Amazon S3) path where the sample payload is stored. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`.
            CustomerMetadataProperties: The metadata properties associated with the model package versions. Items: 1 to 50.
            DriftCheckBaselines: Represents the drift check baselines that can be used when the model monitor is set using the model package.
            AdditionalInferenceSpecifications: Items: 1 to 15.
            SourceUri: Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{N}\\p{P}]{0,1024}`.
            SecurityConfig: The KMS Key ID (`KMSKeyId`) used for encryption of model package information.
            ModelLifeCycle: A structure describing the current state of the model in its life cycle.
        """

    def create_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
        ModelPackageGroupDescription: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        ManagedConfiguration: views.ManagedConfigurationLike = ...,
    ) -> responses.CreateModelPackageGroupOutput:
        """Creates a model group. A model group contains a group of model versions.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_package_group.html

        Args:
            ModelPackageGroupName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelPackageGroupDescription: Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
            Tags: A list of key value pairs associated with the model group. Items: at most 50.
        """

    def create_model_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
        ModelQualityAppSpecification: views.ModelQualityAppSpecificationLike,
        ModelQualityJobInput: views.ModelQualityJobInputLike,
        ModelQualityJobOutputConfig: views.MonitoringOutputConfigLike,
        JobResources: views.MonitoringResourcesLike,
        RoleArn: str,
        ModelQualityBaselineConfig: views.ModelQualityBaselineConfigLike = ...,
        NetworkConfig: views.MonitoringNetworkConfigLike = ...,
        StoppingCondition: views.MonitoringStoppingConditionLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateModelQualityJobDefinitionResponse:
        """Creates a definition for a job that monitors model quality and drift.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_quality_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelQualityAppSpecification: The container that runs the monitoring job.
            ModelQualityJobInput: A list of the inputs that are monitored.
            JobResources: Identifies the resources to deploy for a monitoring job.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker AI can assume to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            ModelQualityBaselineConfig: Specifies the constraints and baselines for the monitoring job.
            StoppingCondition: A time limit for how long the monitoring job is allowed to run before stopping.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
        MonitoringScheduleConfig: views.MonitoringScheduleConfigLike,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateMonitoringScheduleResponse:
        """Creates a schedule that regularly starts Amazon SageMaker AI Processing
        Jobs to monitor the data captured for an Amazon SageMaker AI Endpoint.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_monitoring_schedule.html

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringScheduleConfig: The configuration object that specifies the monitoring schedule and defines the monitoring job.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
        InstanceType: literals.InstanceType,
        RoleArn: str,
        SubnetId: str = ...,
        SecurityGroupIds: list[str] | tuple[str, ...] = ...,
        IpAddressType: literals.IPAddressType = ...,
        KmsKeyId: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        LifecycleConfigName: str = ...,
        DirectInternetAccess: literals.DirectInternetAccess = ...,
        VolumeSizeInGB: int = ...,
        AcceleratorTypes: Sequence[literals.NotebookInstanceAcceleratorType] = ...,
        DefaultCodeRepository: str = ...,
        AdditionalCodeRepositories: list[str] | tuple[str, ...] = ...,
        RootAccess: literals.RootAccess = ...,
        PlatformIdentifier: str = ...,
        InstanceMetadataServiceConfiguration: (
            views.InstanceMetadataServiceConfigurationLike
        ) = ...,
    ) -> responses.CreateNotebookInstanceOutput:
        """Creates an SageMaker AI notebook instance. A notebook instance is a
        machine learning (ML) compute instance running on a Jupyter notebook.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_notebook_instance.html

        Args:
            NotebookInstanceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            InstanceType: The type of ML compute instance to launch for the notebook instance.
            RoleArn: When you send any requests to Amazon Web Services resources from the notebook instance, SageMaker AI assumes this role to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            SubnetId: The ID of the subnet in a VPC to which you would like to have a connectivity from your ML compute instance. Length: at most 32. Pattern: `[-0-9a-zA-Z]+`.
            SecurityGroupIds: The VPC security group IDs, in the form sg-xxxxxxxx. Items: at most 5.
            IpAddressType: The IP address type for the notebook instance. If not specified, defaults to `ipv4`.
            KmsKeyId: The Amazon Resource Name (ARN) of a Amazon Web Services Key Management Service key that SageMaker AI uses to encrypt data on the storage volume attached to your notebook instance. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`.
            Tags: An array of key-value pairs. Items: at most 50.
            LifecycleConfigName: The name of a lifecycle configuration to associate with the notebook instance. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            DirectInternetAccess: Sets whether SageMaker AI provides internet access to the notebook instance. For more information, see Notebook Instances Are Internet-Enabled by Default.
            VolumeSizeInGB: The size, in GB, of the ML storage volume to attach to the notebook instance. The default value is 5 GB. Range: 5 to 16384.
            AcceleratorTypes: This parameter is no longer supported.
            DefaultCodeRepository: A Git repository to associate with the notebook instance as its default code repository. Length: 1 to 1024. Pattern: `https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            AdditionalCodeRepositories: An array of up to three Git repositories to associate with the notebook instance. Items: at most 3.
            RootAccess: Whether root access is enabled or disabled for users of the notebook instance. The default value is `Enabled`.
            PlatformIdentifier: The platform identifier of the notebook instance runtime environment. The default value is `notebook-al2023-v1`. Length: at most 20.
            InstanceMetadataServiceConfiguration: Information on the IMDS configuration of the notebook instance
        """

    def create_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
        OnCreate: Sequence[views.NotebookInstanceLifecycleHookLike] = ...,
        OnStart: Sequence[views.NotebookInstanceLifecycleHookLike] = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateNotebookInstanceLifecycleConfigOutput:
        """Creates a lifecycle configuration that you can associate with a notebook
        instance. A lifecycle configuration is a collection of shell scripts that run
        when you create or start a notebook instance.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_notebook_instance_lifecycle_config.html

        Args:
            NotebookInstanceLifecycleConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            OnCreate: A shell script that runs only once, when you create a notebook instance. Items: at most 1.
            OnStart: A shell script that runs every time you start a notebook instance, including when you create the notebook instance. Items: at most 1.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def create_optimization_job(
        self,
        *,
        OptimizationJobName: str,
        RoleArn: str,
        ModelSource: views.OptimizationJobModelSourceLike,
        DeploymentInstanceType: literals.OptimizationJobDeploymentInstanceType,
        OptimizationConfigs: Sequence[views.OptimizationConfigLike],
        OutputConfig: views.OptimizationJobOutputConfigLike,
        StoppingCondition: views.StoppingConditionLike,
        MaxInstanceCount: int = ...,
        OptimizationEnvironment: dict[str, str] = ...,
        Tags: Sequence[views.TagLike] = ...,
        VpcConfig: views.OptimizationVpcConfigLike = ...,
        TrainingPlanArns: list[str] | tuple[str, ...] = ...,
    ) -> responses.CreateOptimizationJobResponse:
        """Creates a job that optimizes a model for inference performance. To create
        the job, you provide the location of a source model, and you provide the
        settings for the optimization techniques that you want the job to apply.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_optimization_job.html

        Args:
            OptimizationJobName: A custom name for the new optimization job. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            ModelSource: The location of the source model to optimize with an optimization job.
            DeploymentInstanceType: The type of instance that hosts the optimized model that you create with the optimization job.
            OptimizationConfigs: Settings for each of the optimization techniques that the job applies. Items: at most 10.
            OutputConfig: Details for where to store the optimized model that you create with the optimization job.
            StoppingCondition: Specifies a limit to how long a job can run.
            MaxInstanceCount: The maximum number of instances to use for the optimization job. Range: at least 1.
            OptimizationEnvironment: The environment variables to set in the model container. Items: at most 25.
            Tags: A list of key-value pairs associated with the optimization job. Items: at most 50.
            VpcConfig: A VPC in Amazon VPC that your optimized model has access to.
            TrainingPlanArns: The Amazon Resource Name (ARN) of the training plan to use for this optimization job. Items: at most 1.
        """

    def create_partner_app(
        self,
        *,
        Name: str,
        Type: literals.PartnerAppType,
        ExecutionRoleArn: str,
        Tier: str,
        AuthType: literals.PartnerAppAuthType,
        KmsKeyId: str = ...,
        MaintenanceConfig: views.PartnerAppMaintenanceConfigLike = ...,
        ApplicationConfig: views.PartnerAppConfigLike = ...,
        IdcConfig: views.IdcConfigInputLike = ...,
        EnableIamSessionBasedIdentity: bool = ...,
        EnableAutoMinorVersionUpgrade: bool = ...,
        ClientToken: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreatePartnerAppResponse:
        """Creates an Amazon SageMaker Partner AI App.

        Raises ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_partner_app.html

        Args:
            Name: The name to give the SageMaker Partner AI App. Length: 1 to 256. Pattern: `[a-zA-Z0-9]+`.
            Type: The type of SageMaker Partner AI App to create.
            ExecutionRoleArn: The ARN of the IAM role that the partner application uses. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            Tier: Indicates the instance type and size of the cluster attached to the SageMaker Partner AI App. Length: at most 64. Pattern: `(?!\\s*$).+`.
            AuthType: The authorization type that users use to access the SageMaker Partner AI App.
            KmsKeyId: SageMaker Partner AI Apps uses Amazon Web Services KMS to encrypt data at rest using an Amazon Web Services managed key by default. Length: at most 2048. Pattern: `[a-zA-Z0-9:/_-]*`.
            MaintenanceConfig: Maintenance configuration settings for the SageMaker Partner AI App.
            ApplicationConfig: Configuration settings for the SageMaker Partner AI App.
            IdcConfig: Specifies the Amazon Web Services IAM Identity Center configuration for the SageMaker Partner AI App.
            EnableIamSessionBasedIdentity: When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services IAM session name or the authenticated IAM user as the identity of the SageMaker Partner AI App user.
            EnableAutoMinorVersionUpgrade: When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to the latest minor version during the next scheduled maintenance window, if one is available. Default is `FALSE`.
            ClientToken: A unique token that guarantees that the call to this API is idempotent. Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`.
            Tags: Each tag consists of a key and an optional value. Items: at most 50.
        """

    def create_partner_app_presigned_url(
        self,
        *,
        Arn: str,
        ExpiresInSeconds: int = ...,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> responses.CreatePartnerAppPresignedUrlResponse:
        """Creates a presigned URL to access an Amazon SageMaker Partner AI App.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_partner_app_presigned_url.html

        Args:
            Arn: The ARN of the SageMaker Partner AI App to create the presigned URL for. Length: 1 to 128.
            ExpiresInSeconds: The time that will pass before the presigned URL expires. Range: 5 to 300.
            SessionExpirationDurationInSeconds: Indicates how long the Amazon SageMaker Partner AI App session can be accessed for after logging in. Range: 1800 to 43200.
        """

    def create_pipeline(
        self,
        *,
        PipelineName: str,
        RoleArn: str,
        PipelineDisplayName: str = ...,
        PipelineDefinition: str = ...,
        PipelineDefinitionS3Location: views.PipelineDefinitionS3LocationLike = ...,
        PipelineDescription: str = ...,
        ClientRequestToken: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        ParallelismConfiguration: views.ParallelismConfigurationLike = ...,
        PipelineVersionAliases: list[str] | tuple[str, ...] = ...,
    ) -> responses.CreatePipelineResponse:
        """Creates a pipeline using a JSON pipeline definition.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_pipeline.html

        Args:
            PipelineName: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            RoleArn: The Amazon Resource Name (ARN) of the role used by the pipeline to access and create resources. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            PipelineDisplayName: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            PipelineDefinition: The JSON pipeline definition of the pipeline. Length: 1 to 1048576. Pattern: `.*(?:[ \\r\\n\\t].*)*`.
            PipelineDefinitionS3Location: The location of the pipeline definition stored in Amazon S3.
            PipelineDescription: Length: at most 3072.
            ClientRequestToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. Length: 32 to 128.
            Tags: A list of tags to apply to the created pipeline. Items: at most 50.
            ParallelismConfiguration: This is the configuration that controls the parallelism of the pipeline. If specified, it applies to all runs of this pipeline by default.
            PipelineVersionAliases: The aliases to assign to the first version of the pipeline. Items: at most 10.
        """

    def create_presigned_domain_url(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
        SessionExpirationDurationInSeconds: int = ...,
        ExpiresInSeconds: int = ...,
        SpaceName: str = ...,
        LandingUri: str = ...,
    ) -> responses.CreatePresignedDomainUrlResponse:
        """Creates a URL for a specified UserProfile in a Domain.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_domain_url.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileName: The name of the UserProfile to sign-in as. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SessionExpirationDurationInSeconds: The session expiration duration in seconds. This value defaults to 43200. Range: 1800 to 43200.
            ExpiresInSeconds: The number of seconds until the pre-signed URL expires. This value defaults to 300. Range: 5 to 300.
            SpaceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            LandingUri: The landing page that the user is directed to when accessing the presigned URL. Length: at most 1023.
        """

    def create_presigned_mlflow_app_url(
        self,
        *,
        Arn: str,
        ExpiresInSeconds: int = ...,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> responses.CreatePresignedMlflowAppUrlResponse:
        """Returns a presigned URL that you can use to connect to the MLflow UI
        attached to your MLflow App.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_mlflow_app_url.html

        Args:
            Arn: The ARN of the MLflow App to connect to your MLflow UI. Length: 1 to 128.
            ExpiresInSeconds: The duration in seconds that your presigned URL is valid. Range: 5 to 300.
            SessionExpirationDurationInSeconds: The duration in seconds that your presigned URL is valid. Range: 1800 to 43200.
        """

    def create_presigned_mlflow_tracking_server_url(
        self,
        *,
        TrackingServerName: str,
        ExpiresInSeconds: int = ...,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> responses.CreatePresignedMlflowTrackingServerUrlResponse:
        """Returns a presigned URL that you can use to connect to the MLflow UI
        attached to your tracking server.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_mlflow_tracking_server_url.html

        Args:
            TrackingServerName: The name of the tracking server to connect to your MLflow UI. Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            ExpiresInSeconds: The duration in seconds that your presigned URL is valid. Range: 5 to 300.
            SessionExpirationDurationInSeconds: The duration in seconds that your MLflow UI session is valid. Range: 1800 to 43200.
        """

    def create_presigned_notebook_instance_url(
        self,
        *,
        NotebookInstanceName: str,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> responses.CreatePresignedNotebookInstanceUrlOutput:
        """Returns a URL that you can use to connect to the Jupyter server from a
        notebook instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_notebook_instance_url.html

        Args:
            NotebookInstanceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            SessionExpirationDurationInSeconds: The duration of the session, in seconds. The default is 12 hours. Range: 1800 to 43200.
        """

    def create_processing_job(
        self,
        *,
        ProcessingJobName: str,
        ProcessingResources: views.ProcessingResourcesLike,
        AppSpecification: views.AppSpecificationLike,
        RoleArn: str,
        ProcessingInputs: Sequence[views.ProcessingInputLike] = ...,
        ProcessingOutputConfig: views.ProcessingOutputConfigLike = ...,
        StoppingCondition: views.ProcessingStoppingConditionLike = ...,
        Environment: dict[str, str] = ...,
        NetworkConfig: views.NetworkConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
        ExperimentConfig: views.ExperimentConfigLike = ...,
    ) -> responses.CreateProcessingJobResponse:
        """Creates a processing job.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_processing_job.html

        Args:
            ProcessingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ProcessingResources: Identifies the resources, ML compute instances, and ML storage volumes to deploy for a processing job.
            AppSpecification: Configures the processing job to run a specified Docker container image.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that Amazon SageMaker can assume to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            ProcessingInputs: An array of inputs configuring the data to download into the processing container. Items: at most 10.
            StoppingCondition: The time limit for how long the processing job is allowed to run.
            Environment: The environment variables to set in the Docker container. Items: at most 100.
            NetworkConfig: Networking options for a processing job, such as whether to allow inbound and outbound network calls to and from processing containers, and the VPC subnets and security groups to use for VPC-enabled processing jobs.
            Tags: An array of key-value pairs. Items: at most 50.
            ExperimentConfig: Associates a SageMaker job as a trial component with an experiment and trial.
        """

    def create_project(
        self,
        *,
        ProjectName: str,
        ProjectDescription: str = ...,
        ServiceCatalogProvisioningDetails: (
            views.ServiceCatalogProvisioningDetailsLike
        ) = ...,
        Tags: Sequence[views.TagLike] = ...,
        TemplateProviders: Sequence[views.CreateTemplateProviderLike] = ...,
    ) -> responses.CreateProjectOutput:
        """Creates a machine learning (ML) project that can contain one or more
        templates that set up an ML pipeline from training to deploying an approved
        model.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_project.html

        Args:
            ProjectName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            ProjectDescription: Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
            ServiceCatalogProvisioningDetails: The product ID and provisioning artifact ID to provision a service catalog.
            Tags: An array of key-value pairs that you want to use to organize and track your Amazon Web Services resource costs. Items: at most 50.
            TemplateProviders: An array of template provider configurations for creating infrastructure resources for the project. Items: exactly 1.
        """

    def create_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
        Tags: Sequence[views.TagLike] = ...,
        SpaceSettings: views.SpaceSettingsLike = ...,
        OwnershipSettings: views.OwnershipSettingsLike = ...,
        SpaceSharingSettings: views.SpaceSharingSettingsLike = ...,
        SpaceDisplayName: str = ...,
    ) -> responses.CreateSpaceResponse:
        """Creates a private space or a space used for real time collaboration in a
        domain.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_space.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            SpaceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Tags: Items: at most 50.
            SpaceDisplayName: The name of the space that appears in the SageMaker Studio UI. Length: at most 64. Pattern: `(?!\\s*$).+`.
        """

    def create_studio_lifecycle_config(
        self,
        *,
        StudioLifecycleConfigName: str,
        StudioLifecycleConfigContent: str,
        StudioLifecycleConfigAppType: literals.StudioLifecycleConfigAppType,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateStudioLifecycleConfigResponse:
        """Creates a new Amazon SageMaker AI Studio Lifecycle Configuration.

        Raises ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_studio_lifecycle_config.html

        Args:
            StudioLifecycleConfigName: The name of the Amazon SageMaker AI Studio Lifecycle Configuration to create. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            StudioLifecycleConfigContent: The content of your Amazon SageMaker AI Studio Lifecycle Configuration script. Length: 1 to 16384.
            StudioLifecycleConfigAppType: The App type that the Lifecycle Configuration is attached to.
            Tags: Items: at most 50.
        """

    def create_training_job(
        self,
        *,
        TrainingJobName: str,
        RoleArn: str,
        OutputDataConfig: views.OutputDataConfigLike,
        HyperParameters: dict[str, str] = ...,
        AlgorithmSpecification: views.AlgorithmSpecificationLike = ...,
        InputDataConfig: Sequence[views.ChannelLike] = ...,
        ResourceConfig: views.ResourceConfigLike = ...,
        VpcConfig: views.VpcConfigLike = ...,
        StoppingCondition: views.StoppingConditionLike = ...,
        Tags: Sequence[views.TagLike] = ...,
        EnableNetworkIsolation: bool = ...,
        EnableInterContainerTrafficEncryption: bool = ...,
        EnableManagedSpotTraining: bool = ...,
        CheckpointConfig: views.CheckpointConfigLike = ...,
        DebugHookConfig: views.DebugHookConfigLike = ...,
        DebugRuleConfigurations: Sequence[views.DebugRuleConfigurationLike] = ...,
        TensorBoardOutputConfig: views.TensorBoardOutputConfigLike = ...,
        ExperimentConfig: views.ExperimentConfigLike = ...,
        ProfilerConfig: views.ProfilerConfigLike = ...,
        ProfilerRuleConfigurations: Sequence[views.ProfilerRuleConfigurationLike] = ...,
        Environment: dict[str, str] = ...,
        RetryStrategy: views.RetryStrategyLike = ...,
        RemoteDebugConfig: views.RemoteDebugConfigLike = ...,
        InfraCheckConfig: views.InfraCheckConfigLike = ...,
        SessionChainingConfig: views.SessionChainingConfigLike = ...,
        ServerlessJobConfig: views.ServerlessJobConfigLike = ...,
        MlflowConfig: views.MlflowConfigLike = ...,
        ModelPackageConfig: views.ModelPackageConfigLike = ...,
    ) -> responses.CreateTrainingJobResponse:
        """Starts a model training job. After training completes, SageMaker saves the
        resulting model artifacts to an Amazon S3 location that you specify.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_job.html

        Args:
            TrainingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            RoleArn: The Amazon Resource Name (ARN) of an IAM role that SageMaker can assume to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            OutputDataConfig: Specifies the path to the S3 location where you want to store model artifacts.
            HyperParameters: Algorithm-specific parameters that influence the quality of the model. Items: at most 100.
            AlgorithmSpecification: The registry path of the Docker image that contains the training algorithm and algorithm-specific metadata, including the input mode.
            InputDataConfig: An array of `Channel` objects. Items: 1 to 20.
            ResourceConfig: The resources, including the ML compute instances and ML storage volumes, to use for model training.
            VpcConfig: A VpcConfig object that specifies the VPC that you want your training job to connect to.
            StoppingCondition: Specifies a limit to how long a model training job can run.
            Tags: An array of key-value pairs. Items: at most 50.
            EnableNetworkIsolation: Isolates the training container.
            EnableInterContainerTrafficEncryption: To encrypt all communications between ML compute instances in distributed training, choose `True`.
            EnableManagedSpotTraining: To train models using managed spot training, choose `True`.
            CheckpointConfig: Contains information about the output location for managed spot training checkpoint data.
            DebugHookConfig: Configuration information for the Amazon SageMaker Debugger hook parameters, metric and tensor collections, and storage paths.
            DebugRuleConfigurations: Configuration information for Amazon SageMaker Debugger rules for debugging output tensors. Items: at most 20.
            TensorBoardOutputConfig: Configuration of storage locations for the Amazon SageMaker Debugger TensorBoard output data.
            ExperimentConfig: Associates a SageMaker job as a trial component with an experiment and trial.
            ProfilerConfig: Configuration information for Amazon SageMaker Debugger system monitoring, framework profiling, and storage paths.
            ProfilerRuleConfigurations: Configuration information for Amazon SageMaker Debugger rules for profiling system and framework metrics. Items: at most 20.
            Environment: The environment variables to set in the Docker container. Items: at most 100.
            RetryStrategy: The number of times to retry the job when the job fails due to an `InternalServerError`.
            RemoteDebugConfig: Configuration for remote debugging.
            InfraCheckConfig: Contains information about the infrastructure health check configuration for the training job.
            SessionChainingConfig: Contains information about attribute-based access control (ABAC) for the training job.
            MlflowConfig: The MLflow configuration using SageMaker managed MLflow.
        """

    def create_training_plan(
        self,
        *,
        TrainingPlanName: str,
        TrainingPlanOfferingId: str,
        SpareInstanceCountPerUltraServer: int = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateTrainingPlanResponse:
        """Creates a new training plan in SageMaker to reserve compute capacity.
        Amazon SageMaker Training Plan is a capability within SageMaker that allows
        customers to reserve and manage GPU capacity for large-scale AI model
        training.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_plan.html

        Args:
            TrainingPlanName: Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            TrainingPlanOfferingId: The unique identifier of the training plan offering to use for creating this plan. Length: 1 to 256. Pattern: `[a-z0-9\\-]+`.
            SpareInstanceCountPerUltraServer: Number of spare instances to reserve per UltraServer for enhanced resiliency. Default is 1. Range: at least 0.
            Tags: An array of key-value pairs to apply to this training plan. Items: at most 50.
        """

    def create_training_session(
        self,
        *,
        TrainingSessionName: str,
        LoraConfig: views.LoraConfigLike,
        RoleArn: str,
        ModelConfig: views.TrainingSessionModelConfigLike,
        OutputConfig: views.TrainingSessionOutputConfigLike,
        ModelPackageGroupArn: str = ...,
        VpcConfig: views.VpcConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateTrainingSessionResponse:
        """Creates a training session in Amazon SageMaker. A training session
        provisions compute resources for fine-tuning a foundation model using
        Low-Rank Adaptation (LoRA).

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_session.html

        Args:
            TrainingSessionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            LoraConfig: The Low-Rank Adaptation (LoRA) configuration for the training session, including the rank and alpha parameters.
            RoleArn: The Amazon Resource Name (ARN) of the IAM role that Amazon SageMaker assumes to access resources on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            ModelConfig: The configuration for the base model, including the model ARN and end-user license agreement (EULA) acceptance.
            OutputConfig: The output configuration for the training session, including the S3 location and optional encryption settings.
            ModelPackageGroupArn: The Amazon Resource Name (ARN) of the model package group where checkpoints and fine-tuned model artifacts are published. Length: 1 to 2048.
            VpcConfig: The Virtual Private Cloud (VPC) configuration for the training session.
            Tags: An array of key-value pairs to apply to the training session as tags. Items: at most 50.
        """

    def create_transform_job(
        self,
        *,
        TransformJobName: str,
        ModelName: str,
        TransformInput: views.TransformInputLike,
        TransformOutput: views.TransformOutputLike,
        TransformResources: views.TransformResourcesLike,
        MaxConcurrentTransforms: int = ...,
        ModelClientConfig: views.ModelClientConfigLike = ...,
        MaxPayloadInMB: int = ...,
        BatchStrategy: literals.BatchStrategy = ...,
        Environment: dict[str, str] = ...,
        DataCaptureConfig: views.BatchDataCaptureConfigLike = ...,
        DataProcessing: views.DataProcessingLike = ...,
        Tags: Sequence[views.TagLike] = ...,
        ExperimentConfig: views.ExperimentConfigLike = ...,
    ) -> responses.CreateTransformJobResponse:
        """Starts a transform job. A transform job uses a trained model to get
        inferences on a dataset and saves these results to an Amazon S3 location that
        you specify.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_transform_job.html

        Args:
            TransformJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelName: The name of the model that you want to use for the transform job. Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            TransformInput: Describes the input source and the way the transform job consumes it.
            TransformOutput: Describes the results of the transform job.
            TransformResources: Describes the resources, including ML instance types and ML instance count, to use for the transform job.
            MaxConcurrentTransforms: The maximum number of parallel requests that can be sent to each instance in a transform job. If the execution-parameters endpoint is not enabled, the default value is `1`. Range: at least 0.
            ModelClientConfig: Configures the timeout and maximum number of retries for processing a transform job invocation.
            MaxPayloadInMB: The maximum allowed size of the payload, in MB. The default value is `6` MB. Range: at least 0.
            BatchStrategy: Specifies the number of records to include in a mini-batch for an HTTP inference request.
            Environment: The environment variables to set in the Docker container. Items: at most 16.
            DataCaptureConfig: Configuration to control how SageMaker captures inference data.
            DataProcessing: The data structure used to specify the data to be used for inference in a batch transform job and to associate the data that is relevant to the prediction results in the output.
            Tags: An array of key-value pairs. Items: at most 50.
            ExperimentConfig: Associates a SageMaker job as a trial component with an experiment and trial.
        """

    def create_trial(
        self,
        *,
        TrialName: str,
        ExperimentName: str,
        DisplayName: str = ...,
        MetadataProperties: views.MetadataPropertiesLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateTrialResponse:
        """Creates an SageMaker trial. A trial is a set of steps called trial
        components that produce a machine learning model.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_trial.html

        Args:
            TrialName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            ExperimentName: The name of the experiment to associate the trial with. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            DisplayName: The name of the trial as displayed. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            MetadataProperties: Metadata properties of the tracking entity, trial, or trial component.
            Tags: A list of tags to associate with the trial. Items: at most 50.
        """

    def create_trial_component(
        self,
        *,
        TrialComponentName: str,
        DisplayName: str = ...,
        Status: views.TrialComponentStatusLike = ...,
        StartTime: TimestampInput = ...,
        EndTime: TimestampInput = ...,
        Parameters: Mapping[str, views.TrialComponentParameterValueLike] = ...,
        InputArtifacts: Mapping[str, views.TrialComponentArtifactLike] = ...,
        OutputArtifacts: Mapping[str, views.TrialComponentArtifactLike] = ...,
        MetadataProperties: views.MetadataPropertiesLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateTrialComponentResponse:
        """Creates a trial component, which is a stage of a machine learning trial. A
        trial is composed of one or more trial components.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_trial_component.html

        Args:
            TrialComponentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            DisplayName: The name of the component as displayed. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            StartTime: When the component started.
            EndTime: When the component ended.
            Parameters: The hyperparameters for the component. Items: at most 300.
            InputArtifacts: Items: at most 60.
            OutputArtifacts: Items: at most 60.
            MetadataProperties: Metadata properties of the tracking entity, trial, or trial component.
            Tags: A list of tags to associate with the component. Items: at most 50.
        """

    def create_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
        SingleSignOnUserIdentifier: str = ...,
        SingleSignOnUserValue: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        UserSettings: views.UserSettingsLike = ...,
    ) -> responses.CreateUserProfileResponse:
        """Creates a user profile. A user profile represents a single user within a
        domain, and is the main way to reference a "person" for the purposes of
        sharing, reporting, and other user-oriented features.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_user_profile.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SingleSignOnUserIdentifier: A specifier for the type of value specified in SingleSignOnUserValue. Pattern: `UserName`.
            SingleSignOnUserValue: The username of the associated Amazon Web Services Single Sign-On User for this UserProfile. Length: at most 256.
            Tags: Each tag consists of a key and an optional value. Items: at most 50.
        """

    def create_workforce(
        self,
        *,
        WorkforceName: str,
        CognitoConfig: views.CognitoConfigLike = ...,
        OidcConfig: views.OidcConfigLike = ...,
        SourceIpConfig: views.SourceIpConfigLike = ...,
        Tags: Sequence[views.TagLike] = ...,
        WorkforceVpcConfig: views.WorkforceVpcConfigRequestLike = ...,
        IpAddressType: literals.WorkforceIpAddressType = ...,
    ) -> responses.CreateWorkforceResponse:
        """Use this operation to create a workforce. This operation will return an
        error if a workforce already exists in the Amazon Web Services Region that
        you specify.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_workforce.html

        Args:
            WorkforceName: The name of the private workforce. Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`.
            CognitoConfig: Use this parameter to configure an Amazon Cognito private workforce.
            OidcConfig: Use this parameter to configure a private workforce using your own OIDC Identity Provider.
            SourceIpConfig: A list of IP address ranges (CIDRs). By default, a workforce isn't restricted to specific IP addresses.
            Tags: An array of key-value pairs that contain metadata to help you categorize and organize our workforce. Items: at most 50.
            WorkforceVpcConfig: Use this parameter to configure a workforce using VPC.
            IpAddressType: Use this parameter to specify whether you want `IPv4` only or `dualstack` (`IPv4` and `IPv6`) to support your labeling workforce.
        """

    def create_workteam(
        self,
        *,
        WorkteamName: str,
        MemberDefinitions: Sequence[views.MemberDefinitionLike],
        Description: str,
        WorkforceName: str = ...,
        NotificationConfiguration: views.NotificationConfigurationLike = ...,
        WorkerAccessConfiguration: views.WorkerAccessConfigurationLike = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateWorkteamResponse:
        """Creates a new work team for labeling your data. A work team is defined by
        one or more Amazon Cognito user pools.

        Raises ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_workteam.html

        Args:
            WorkteamName: The name of the work team. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MemberDefinitions: A list of `MemberDefinition` objects that contains objects that identify the workers that make up the work team. Items: 1 to 10.
            Description: A description of the work team. Length: 1 to 200.
            WorkforceName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`.
            NotificationConfiguration: Configures notification of workers regarding available or expiring work items.
            WorkerAccessConfiguration: Use this optional parameter to constrain access to an Amazon S3 resource based on the IP address using supported IAM global condition keys.
            Tags: An array of key-value pairs. Items: at most 50.
        """

    def delete_action(
        self,
        *,
        ActionName: str,
    ) -> responses.DeleteActionResponse:
        """Deletes an action.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_action.html

        Args:
            ActionName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def delete_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> responses.DeleteAIBenchmarkJobResponse:
        """Deletes the specified AI benchmark job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_benchmark_job.html

        Args:
            AIBenchmarkJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> responses.DeleteAIRecommendationJobResponse:
        """Deletes the specified AI recommendation job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_recommendation_job.html

        Args:
            AIRecommendationJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_ai_workload_config(
        self,
        *,
        AIWorkloadConfigName: str,
    ) -> responses.DeleteAIWorkloadConfigResponse:
        """Deletes the specified AI workload configuration. You cannot delete a
        configuration that is referenced by an active benchmark job.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_workload_config.html

        Args:
            AIWorkloadConfigName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_algorithm(
        self,
        *,
        AlgorithmName: str,
    ) -> EmptyOutput:
        """Removes the specified algorithm from your account.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_algorithm.html

        Args:
            AlgorithmName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_app(
        self,
        *,
        DomainId: str,
        AppType: literals.AppType,
        AppName: str,
        UserProfileName: str = ...,
        SpaceName: str = ...,
    ) -> EmptyOutput:
        """Used to stop and delete an app.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_app.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            AppName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            UserProfileName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SpaceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_app_image_config(
        self,
        *,
        AppImageConfigName: str,
    ) -> EmptyOutput:
        """Deletes an AppImageConfig.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_app_image_config.html

        Args:
            AppImageConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_artifact(
        self,
        *,
        ArtifactArn: str = ...,
        Source: views.ArtifactSourceLike = ...,
    ) -> responses.DeleteArtifactResponse:
        """Deletes an artifact. Either `ArtifactArn` or `Source` must be specified.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_artifact.html

        Args:
            ArtifactArn: Length: at most 256. Pattern: `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:artifact/.*`.
            Source: The URI of the source.
        """

    def delete_association(
        self,
        *,
        SourceArn: str,
        DestinationArn: str,
    ) -> responses.DeleteAssociationResponse:
        """Deletes an association.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_association.html

        Args:
            SourceArn: Length: at most 256.
            DestinationArn: Length: at most 256.
        """

    def delete_cluster(
        self,
        *,
        ClusterName: str,
    ) -> responses.DeleteClusterResponse:
        """Delete a SageMaker HyperPod cluster.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster.html

        Args:
            ClusterName: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster to delete. Length: at most 256.
        """

    def delete_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionArn: str,
    ) -> responses.DeleteClusterExtensionResponse:
        """Deletes an extension from a SageMaker HyperPod cluster. SageMaker HyperPod
        removes the extension's software from every node in the cluster.

        Raises ConflictException, ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster_extension.html

        Args:
            ClusterArn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the extension is installed. Length: at most 256.
            ExtensionArn: Length: 1 to 256.
        """

    def delete_cluster_scheduler_config(
        self,
        *,
        ClusterSchedulerConfigId: str,
    ) -> EmptyOutput:
        """Deletes the cluster policy of the cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster_scheduler_config.html

        Args:
            ClusterSchedulerConfigId: ID of the cluster policy. Length: at most 12. Pattern: `[a-z0-9]{12}`.
        """

    def delete_code_repository(
        self,
        *,
        CodeRepositoryName: str,
    ) -> EmptyOutput:
        """Deletes the specified Git repository from your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_code_repository.html

        Args:
            CodeRepositoryName: The name of the Git repository to delete. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> EmptyOutput:
        """Deletes the specified compilation job. This action deletes only the
        compilation job resource in Amazon SageMaker AI.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_compilation_job.html

        Args:
            CompilationJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_compute_quota(
        self,
        *,
        ComputeQuotaId: str,
    ) -> EmptyOutput:
        """Deletes the compute allocation from the cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_compute_quota.html

        Args:
            ComputeQuotaId: ID of the compute allocation definition. Pattern: `[a-z0-9]{12}`.
        """

    def delete_context(
        self,
        *,
        ContextName: str,
    ) -> responses.DeleteContextResponse:
        """Deletes an context.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_context.html

        Args:
            ContextName: Length: 1 to 120. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`.
        """

    def delete_data_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes a data quality monitoring job definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_data_quality_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_device_fleet(
        self,
        *,
        DeviceFleetName: str,
    ) -> EmptyOutput:
        """Deletes a fleet.

        Raises ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_device_fleet.html

        Args:
            DeviceFleetName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_domain(
        self,
        *,
        DomainId: str,
        RetentionPolicy: views.RetentionPolicyLike = ...,
    ) -> EmptyOutput:
        """Used to delete a domain. If you onboarded with IAM mode, you will need to
        delete your domain to onboard again using IAM Identity Center.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_domain.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            RetentionPolicy: The retention policy for this domain, which specifies whether resources will be retained after the Domain is deleted. By default, all resources are retained (not automatically deleted).
        """

    def delete_edge_deployment_plan(
        self,
        *,
        EdgeDeploymentPlanName: str,
    ) -> EmptyOutput:
        """Deletes an edge deployment plan if (and only if) all the stages in the
        plan are inactive or there are no stages in the plan.

        Raises ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_edge_deployment_plan.html

        Args:
            EdgeDeploymentPlanName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Delete a stage in an edge deployment plan if (and only if) the stage is
        inactive.

        Raises ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_edge_deployment_stage.html

        Args:
            EdgeDeploymentPlanName: The name of the edge deployment plan from which the stage will be deleted. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            StageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_endpoint(
        self,
        *,
        EndpointName: str,
    ) -> EmptyOutput:
        """Deletes an endpoint. SageMaker frees up all of the resources that were
        deployed when the endpoint was created.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint.html

        Args:
            EndpointName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_endpoint_config(
        self,
        *,
        EndpointConfigName: str,
    ) -> EmptyOutput:
        """Deletes an endpoint configuration. The `DeleteEndpointConfig` API deletes
        only the specified configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint_config.html

        Args:
            EndpointConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_endpoint_policy(
        self,
        *,
        EndpointName: str,
    ) -> responses.DeleteEndpointPolicyResponse:
        """Deletes the resource-based policy that is attached to an endpoint. After
        you delete the policy, other accounts can no longer send requests to the
        endpoint through an inference router.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint_policy.html

        Args:
            EndpointName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_experiment(
        self,
        *,
        ExperimentName: str,
    ) -> responses.DeleteExperimentResponse:
        """Deletes an SageMaker experiment. All trials associated with the experiment
        must be deleted first.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_experiment.html

        Args:
            ExperimentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def delete_feature_group(
        self,
        *,
        FeatureGroupName: str,
    ) -> EmptyOutput:
        """Delete the `FeatureGroup` and any data that was written to the
        `OnlineStore` of the `FeatureGroup`. Data cannot be accessed from the
        `OnlineStore` immediately after `DeleteFeatureGroup` is called.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_feature_group.html

        Args:
            FeatureGroupName: The name of the `FeatureGroup` you want to delete. Length: 1 to 64. Pattern: `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`.
        """

    def delete_flow_definition(
        self,
        *,
        FlowDefinitionName: str,
    ) -> responses.DeleteFlowDefinitionResponse:
        """Deletes the specified flow definition.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_flow_definition.html

        Args:
            FlowDefinitionName: The name of the flow definition you are deleting. Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9]){0,62}`.
        """

    def delete_hub(
        self,
        *,
        HubName: str,
    ) -> EmptyOutput:
        """Delete a hub.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hub.html
        """

    def delete_hub_content(
        self,
        *,
        HubName: str,
        HubContentType: literals.HubContentType,
        HubContentName: str,
        HubContentVersion: str,
    ) -> EmptyOutput:
        """Delete the contents of a hub.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hub_content.html

        Args:
            HubContentName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            HubContentVersion: Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
        """

    def delete_hub_content_reference(
        self,
        *,
        HubName: str,
        HubContentType: literals.HubContentType,
        HubContentName: str,
    ) -> EmptyOutput:
        """Delete a hub content reference in order to remove a model from a private
        hub.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hub_content_reference.html

        Args:
            HubContentName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
    ) -> responses.DeleteHumanTaskUiResponse:
        """Use this operation to delete a human task user interface (worker task
        template). To see a list of human task user interfaces (work task templates)
        in your account, use ListHumanTaskUis.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_human_task_ui.html

        Args:
            HumanTaskUiName: The name of the human task user interface (work task template) you want to delete. Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9])*`.
        """

    def delete_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> EmptyOutput:
        """Deletes a hyperparameter tuning job. The `DeleteHyperParameterTuningJob`
        API deletes only the tuning job entry that was created in SageMaker when you
        called the `CreateHyperParameterTuningJob` API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hyper_parameter_tuning_job.html

        Args:
            HyperParameterTuningJobName: The name of the hyperparameter tuning job that you want to delete. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
        """

    def delete_image(
        self,
        *,
        ImageName: str,
    ) -> responses.DeleteImageResponse:
        """Deletes a SageMaker AI image and all versions of the image. The container
        images aren't deleted.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_image.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
        """

    def delete_image_version(
        self,
        *,
        ImageName: str,
        Version: int = ...,
        Alias: str = ...,
    ) -> responses.DeleteImageVersionResponse:
        """Deletes a version of a SageMaker AI image. The container image the version
        represents isn't deleted.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_image_version.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            Version: Range: at least 0.
            Alias: Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
        """

    def delete_inference_component(
        self,
        *,
        InferenceComponentName: str,
    ) -> EmptyOutput:
        """Deletes an inference component.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_component.html

        Args:
            InferenceComponentName: Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
        """

    def delete_inference_experiment(
        self,
        *,
        Name: str,
    ) -> responses.DeleteInferenceExperimentResponse:
        """Deletes an inference experiment.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_experiment.html

        Args:
            Name: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def delete_inference_router(
        self,
        *,
        InferenceRouterName: str,
    ) -> EmptyOutput:
        """Deletes an inference router. The endpoints and inference components that
        the router sends requests to aren't deleted.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_router.html

        Args:
            InferenceRouterName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_job(
        self,
        *,
        JobName: str,
        JobCategory: literals.JobCategory,
    ) -> responses.DeleteJobResponse:
        """Deletes a job. This operation is idempotent.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_job.html

        Args:
            JobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_mlflow_app(
        self,
        *,
        Arn: str,
    ) -> responses.DeleteMlflowAppResponse:
        """Deletes an MLflow App.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_mlflow_app.html

        Args:
            Arn: The ARN of the MLflow App to delete. Length: 1 to 128.
        """

    def delete_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> responses.DeleteMlflowTrackingServerResponse:
        """Deletes an MLflow Tracking Server.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_mlflow_tracking_server.html

        Args:
            TrackingServerName: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
        """

    def delete_model(
        self,
        *,
        ModelName: str,
    ) -> EmptyOutput:
        """Deletes a model. The `DeleteModel` API deletes only the model entry that
        was created in SageMaker when you called the `CreateModel` API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model.html

        Args:
            ModelName: Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
        """

    def delete_model_bias_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker AI model bias job definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_bias_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_model_card(
        self,
        *,
        ModelCardName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker Model Card.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_card.html

        Args:
            ModelCardName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_model_explainability_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker AI model explainability job definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_explainability_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_model_package(
        self,
        *,
        ModelPackageName: str,
    ) -> EmptyOutput:
        """Deletes a model package. A model package is used to create SageMaker
        models or list on Amazon Web Services Marketplace.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package.html

        Args:
            ModelPackageName: Length: 1 to 176.
        """

    def delete_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> EmptyOutput:
        """Deletes the specified model group.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package_group.html

        Args:
            ModelPackageGroupName: Length: 1 to 170.
        """

    def delete_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> EmptyOutput:
        """Deletes a model group resource policy.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package_group_policy.html

        Args:
            ModelPackageGroupName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_model_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes the secified model quality monitoring job definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_quality_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Deletes a monitoring schedule. Also stops the schedule had not already
        been stopped.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_monitoring_schedule.html

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Deletes an SageMaker AI notebook instance. Before you can delete a
        notebook instance, you must call the `StopNotebookInstance` API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_notebook_instance.html

        Args:
            NotebookInstanceName: The name of the SageMaker AI notebook instance to delete. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        """

    def delete_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
    ) -> EmptyOutput:
        """Deletes a notebook instance lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_notebook_instance_lifecycle_config.html

        Args:
            NotebookInstanceLifecycleConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        """

    def delete_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> EmptyOutput:
        """Deletes an optimization job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_optimization_job.html

        Args:
            OptimizationJobName: The name that you assigned to the optimization job. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_partner_app(
        self,
        *,
        Arn: str,
        ClientToken: str = ...,
    ) -> responses.DeletePartnerAppResponse:
        """Deletes a SageMaker Partner AI App.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_partner_app.html

        Args:
            Arn: The ARN of the SageMaker Partner AI App to delete. Length: 1 to 128.
            ClientToken: A unique token that guarantees that the call to this API is idempotent. Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`.
        """

    def delete_pipeline(
        self,
        *,
        PipelineName: str,
        ClientRequestToken: str = ...,
    ) -> responses.DeletePipelineResponse:
        """Deletes a pipeline if there are no running instances of the pipeline. To
        delete a pipeline, you must stop all running instances of the pipeline using
        the `StopPipelineExecution` API.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_pipeline.html

        Args:
            PipelineName: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            ClientRequestToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. Length: 32 to 128.
        """

    def delete_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> EmptyOutput:
        """Deletes a processing job. After Amazon SageMaker deletes a processing job,
        all of the metadata for the processing job is lost.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_processing_job.html

        Args:
            ProcessingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_project(
        self,
        *,
        ProjectName: str,
    ) -> EmptyOutput:
        """Delete the specified project.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_project.html

        Args:
            ProjectName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
        """

    def delete_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
    ) -> EmptyOutput:
        """Used to delete a space.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_space.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            SpaceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_studio_lifecycle_config(
        self,
        *,
        StudioLifecycleConfigName: str,
    ) -> EmptyOutput:
        """Deletes the Amazon SageMaker AI Studio Lifecycle Configuration. In order
        to delete the Lifecycle Configuration, there must be no running apps using
        the Lifecycle Configuration.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_studio_lifecycle_config.html

        Args:
            StudioLifecycleConfigName: The name of the Amazon SageMaker AI Studio Lifecycle Configuration to delete. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_tags(
        self,
        *,
        ResourceArn: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> responses.DeleteTagsOutput:
        """Deletes the specified tags from an SageMaker resource. To list a
        resource's tags, use the `ListTags` API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_tags.html

        Args:
            ResourceArn: Length: at most 256. Pattern: `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`.
            TagKeys: Items: 1 to 50.
        """

    def delete_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> EmptyOutput:
        """Deletes a training job. After SageMaker deletes a training job, all of the
        metadata for the training job is lost.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_training_job.html

        Args:
            TrainingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> responses.DeleteTrainingSessionResponse:
        """Deletes a training session. You must stop a running session before
        deleting it.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_training_session.html

        Args:
            TrainingSessionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_trial(
        self,
        *,
        TrialName: str,
    ) -> responses.DeleteTrialResponse:
        """Deletes the specified trial. All trial components that make up the trial
        must be deleted first.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_trial.html

        Args:
            TrialName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def delete_trial_component(
        self,
        *,
        TrialComponentName: str,
    ) -> responses.DeleteTrialComponentResponse:
        """Deletes the specified trial component. A trial component must be
        disassociated from all trials before the trial component can be deleted.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_trial_component.html

        Args:
            TrialComponentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def delete_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
    ) -> EmptyOutput:
        """Deletes a user profile. When a user profile is deleted, the user loses
        access to their EFS volume, including data, notebooks, and other artifacts.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_user_profile.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def delete_workforce(
        self,
        *,
        WorkforceName: str,
    ) -> responses.DeleteWorkforceResponse:
        """Use this operation to delete a workforce.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_workforce.html

        Args:
            WorkforceName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`.
        """

    def delete_workteam(
        self,
        *,
        WorkteamName: str,
    ) -> responses.DeleteWorkteamResponse:
        """Deletes an existing work team. This operation can't be undone.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_workteam.html

        Args:
            WorkteamName: The name of the work team to delete. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def deregister_devices(
        self,
        *,
        DeviceFleetName: str,
        DeviceNames: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Deregisters the specified devices. After you deregister a device, you will
        need to re-register the devices.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/deregister_devices.html

        Args:
            DeviceFleetName: The name of the fleet the devices belong to. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DeviceNames: The unique IDs of the devices.
        """

    def describe_action(
        self,
        *,
        ActionName: str,
    ) -> responses.DescribeActionResponse:
        """Describes an action.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_action.html

        Args:
            ActionName: Length: 1 to 256.
        """

    def describe_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> responses.DescribeAIBenchmarkJobResponse:
        """Returns details of an AI benchmark job, including its status,
        configuration, target endpoint, and timing information.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_benchmark_job.html

        Args:
            AIBenchmarkJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> responses.DescribeAIRecommendationJobResponse:
        """Returns details of an AI recommendation job, including its status, model
        source, performance targets, optimization recommendations, and deployment
        configurations.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_recommendation_job.html

        Args:
            AIRecommendationJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_ai_workload_config(
        self,
        *,
        AIWorkloadConfigName: str,
    ) -> responses.DescribeAIWorkloadConfigResponse:
        """Returns details of an AI workload configuration, including the dataset
        configuration, benchmark tool settings, tags, and creation time.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_workload_config.html

        Args:
            AIWorkloadConfigName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_algorithm(
        self,
        *,
        AlgorithmName: str,
    ) -> responses.DescribeAlgorithmOutput:
        """Returns a description of the specified algorithm that is in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_algorithm.html

        Args:
            AlgorithmName: Length: 1 to 170.
        """

    def describe_app(
        self,
        *,
        DomainId: str,
        AppType: literals.AppType,
        AppName: str,
        UserProfileName: str = ...,
        SpaceName: str = ...,
    ) -> responses.DescribeAppResponse:
        """Describes the app.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_app.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            AppName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            UserProfileName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SpaceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_app_image_config(
        self,
        *,
        AppImageConfigName: str,
    ) -> responses.DescribeAppImageConfigResponse:
        """Describes an AppImageConfig.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_app_image_config.html

        Args:
            AppImageConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_artifact(
        self,
        *,
        ArtifactArn: str,
    ) -> responses.DescribeArtifactResponse:
        """Describes an artifact.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_artifact.html

        Args:
            ArtifactArn: Length: at most 256. Pattern: `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:artifact/.*`.
        """

    def describe_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
    ) -> responses.DescribeAutoMLJobResponse:
        """Returns information about an AutoML job created by calling
        CreateAutoMLJob.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_auto_ml_job.html

        Args:
            AutoMLJobName: Requests information about an AutoML job using its unique name. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
        """

    def describe_auto_ml_job_v2(
        self,
        *,
        AutoMLJobName: str,
    ) -> responses.DescribeAutoMLJobV2Response:
        """Returns information about an AutoML job created by calling
        CreateAutoMLJobV2 or CreateAutoMLJob.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_auto_ml_job_v2.html

        Args:
            AutoMLJobName: Requests information about an AutoML job V2 using its unique name. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
        """

    def describe_cluster(
        self,
        *,
        ClusterName: str,
    ) -> responses.DescribeClusterResponse:
        """Retrieves information of a SageMaker HyperPod cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster.html

        Args:
            ClusterName: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster. Length: at most 256.
        """

    def describe_cluster_event(
        self,
        *,
        EventId: str,
        ClusterName: str,
    ) -> responses.DescribeClusterEventResponse:
        """Retrieves detailed information about a specific event for a given HyperPod
        cluster. This functionality is only supported when the `NodeProvisioningMode`
        is set to `Continuous`.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_event.html

        Args:
            EventId: The unique identifier (UUID) of the event to describe. Pattern: `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`.
            ClusterName: The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with the event. Length: at most 256.
        """

    def describe_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionArn: str,
    ) -> responses.DescribeClusterExtensionResponse:
        """Retrieves information about an extension installed on a SageMaker HyperPod
        cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_extension.html

        Args:
            ClusterArn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the extension is installed. Length: at most 256.
            ExtensionArn: Length: 1 to 256.
        """

    def describe_cluster_node(
        self,
        *,
        ClusterName: str,
        NodeId: str = ...,
        NodeLogicalId: str = ...,
    ) -> responses.DescribeClusterNodeResponse:
        """Retrieves information of a node (also called a instance interchangeably)
        of a SageMaker HyperPod cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_node.html

        Args:
            ClusterName: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster in which the node is. Length: at most 256.
            NodeId: The ID of the SageMaker HyperPod cluster node. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            NodeLogicalId: Length: 1 to 128. Pattern: `[a-zA-Z0-9][a-zA-Z0-9\\-]*[a-zA-Z0-9]`.
        """

    def describe_cluster_operation(
        self,
        *,
        ClusterName: str,
        OperationId: str,
    ) -> responses.DescribeClusterOperationResponse:
        """Retrieves detailed information about a specific operation for a given
        HyperPod cluster, such as a scaling operation or a deep health check.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_operation.html

        Args:
            ClusterName: The name or Amazon Resource Name (ARN) of the HyperPod cluster associated with the operation. Length: at most 256.
            OperationId: The unique identifier (UUID) of the operation to describe. Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.
        """

    def describe_cluster_scheduler_config(
        self,
        *,
        ClusterSchedulerConfigId: str,
        ClusterSchedulerConfigVersion: int = ...,
    ) -> responses.DescribeClusterSchedulerConfigResponse:
        """Description of the cluster policy. This policy is used for task
        prioritization and fair-share allocation.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_scheduler_config.html

        Args:
            ClusterSchedulerConfigId: ID of the cluster policy. Length: at most 12. Pattern: `[a-z0-9]{12}`.
            ClusterSchedulerConfigVersion: Version of the cluster policy.
        """

    def describe_code_repository(
        self,
        *,
        CodeRepositoryName: str,
    ) -> responses.DescribeCodeRepositoryOutput:
        """Gets details about the specified Git repository.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_code_repository.html

        Args:
            CodeRepositoryName: The name of the Git repository to describe. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> responses.DescribeCompilationJobResponse:
        """Returns information about a model compilation job. To create a model
        compilation job, use CreateCompilationJob.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_compilation_job.html

        Args:
            CompilationJobName: The name of the model compilation job that you want information about. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_compute_quota(
        self,
        *,
        ComputeQuotaId: str,
        ComputeQuotaVersion: int = ...,
    ) -> responses.DescribeComputeQuotaResponse:
        """Description of the compute allocation definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_compute_quota.html

        Args:
            ComputeQuotaId: ID of the compute allocation definition. Pattern: `[a-z0-9]{12}`.
            ComputeQuotaVersion: Version of the compute allocation definition.
        """

    def describe_context(
        self,
        *,
        ContextName: str,
    ) -> responses.DescribeContextResponse:
        """Describes a context.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_context.html

        Args:
            ContextName: Length: 1 to 256.
        """

    def describe_data_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> responses.DescribeDataQualityJobDefinitionResponse:
        """Gets the details of a data quality monitoring job definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_data_quality_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_device(
        self,
        *,
        DeviceName: str,
        DeviceFleetName: str,
        NextToken: str = ...,
    ) -> responses.DescribeDeviceResponse:
        """Describes the device.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_device.html

        Args:
            DeviceName: The unique ID of the device. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DeviceFleetName: The name of the fleet the devices belong to. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            NextToken: Next token of device description. Length: at most 8192.
        """

    def describe_device_fleet(
        self,
        *,
        DeviceFleetName: str,
    ) -> responses.DescribeDeviceFleetResponse:
        """A description of the fleet the device belongs to.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_device_fleet.html

        Args:
            DeviceFleetName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_domain(
        self,
        *,
        DomainId: str,
    ) -> responses.DescribeDomainResponse:
        """The description of the domain.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_domain.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
        """

    def describe_edge_deployment_plan(
        self,
        *,
        EdgeDeploymentPlanName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.DescribeEdgeDeploymentPlanResponse:
        """Describes an edge deployment plan with deployment status per stage.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_edge_deployment_plan.html

        Args:
            EdgeDeploymentPlanName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            NextToken: If the edge deployment plan has enough stages to require tokening, then this is the response from the last list of stages returned. Length: at most 8192.
            MaxResults: The maximum number of results to select (50 by default). Range: at most 10.
        """

    def describe_edge_packaging_job(
        self,
        *,
        EdgePackagingJobName: str,
    ) -> responses.DescribeEdgePackagingJobResponse:
        """A description of edge packaging jobs.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_edge_packaging_job.html

        Args:
            EdgePackagingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_endpoint(
        self,
        *,
        EndpointName: str,
    ) -> responses.DescribeEndpointOutput:
        """Returns the description of an endpoint.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_endpoint.html

        Args:
            EndpointName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_endpoint_config(
        self,
        *,
        EndpointConfigName: str,
    ) -> responses.DescribeEndpointConfigOutput:
        """Returns the description of an endpoint configuration created using the
        `CreateEndpointConfig` API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_endpoint_config.html

        Args:
            EndpointConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_experiment(
        self,
        *,
        ExperimentName: str,
    ) -> responses.DescribeExperimentResponse:
        """Provides a list of an experiment's properties.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_experiment.html

        Args:
            ExperimentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def describe_feature_group(
        self,
        *,
        FeatureGroupName: str,
        NextToken: str = ...,
    ) -> responses.DescribeFeatureGroupResponse:
        """Use this operation to describe a `FeatureGroup`. The response includes
        information on the creation time, `FeatureGroup` name, the unique identifier
        for each `FeatureGroup`, and more.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_feature_group.html

        Args:
            FeatureGroupName: The name or Amazon Resource Name (ARN) of the `FeatureGroup` you want described. Length: 1 to 256.
            NextToken: A token to resume pagination of the list of `Features` (`FeatureDefinitions`). 2,500 `Features` are returned by default. Length: at most 8192.
        """

    def describe_feature_metadata(
        self,
        *,
        FeatureGroupName: str,
        FeatureName: str,
    ) -> responses.DescribeFeatureMetadataResponse:
        """Shows the metadata for a feature within a feature group.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_feature_metadata.html

        Args:
            FeatureGroupName: The name or Amazon Resource Name (ARN) of the feature group containing the feature. Length: 1 to 256.
            FeatureName: Length: 1 to 64. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`.
        """

    def describe_flow_definition(
        self,
        *,
        FlowDefinitionName: str,
    ) -> responses.DescribeFlowDefinitionResponse:
        """Returns information about the specified flow definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_flow_definition.html

        Args:
            FlowDefinitionName: Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9]){0,62}`.
        """

    def describe_hub(
        self,
        *,
        HubName: str,
    ) -> responses.DescribeHubResponse:
        """Describes a hub.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_hub.html
        """

    def describe_hub_content(
        self,
        *,
        HubName: str,
        HubContentType: literals.HubContentType,
        HubContentName: str,
        HubContentVersion: str = ...,
    ) -> responses.DescribeHubContentResponse:
        """Describe the content of a hub.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_hub_content.html

        Args:
            HubContentName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            HubContentVersion: Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
        """

    def describe_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
    ) -> responses.DescribeHumanTaskUiResponse:
        """Returns information about the requested human task user interface (worker
        task template).

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_human_task_ui.html

        Args:
            HumanTaskUiName: The name of the human task user interface (worker task template) you want information about. Length: 1 to 63. Pattern: `[a-z0-9](-*[a-z0-9])*`.
        """

    def describe_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> responses.DescribeHyperParameterTuningJobResponse:
        """Returns a description of a hyperparameter tuning job, depending on the
        fields selected. These fields can include the name, Amazon Resource Name
        (ARN), job status of your tuning job and more.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_hyper_parameter_tuning_job.html

        Args:
            HyperParameterTuningJobName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
        """

    def describe_image(
        self,
        *,
        ImageName: str,
    ) -> responses.DescribeImageResponse:
        """Describes a SageMaker AI image.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_image.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
        """

    def describe_image_version(
        self,
        *,
        ImageName: str,
        Version: int = ...,
        Alias: str = ...,
    ) -> responses.DescribeImageVersionResponse:
        """Describes a version of a SageMaker AI image.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_image_version.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            Version: Range: at least 0.
            Alias: Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
        """

    def describe_inference_component(
        self,
        *,
        InferenceComponentName: str,
    ) -> responses.DescribeInferenceComponentOutput:
        """Returns information about an inference component.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_component.html

        Args:
            InferenceComponentName: Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
        """

    def describe_inference_experiment(
        self,
        *,
        Name: str,
    ) -> responses.DescribeInferenceExperimentResponse:
        """Returns details about an inference experiment.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_experiment.html

        Args:
            Name: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def describe_inference_recommendations_job(
        self,
        *,
        JobName: str,
    ) -> responses.DescribeInferenceRecommendationsJobResponse:
        """Provides the results of the Inference Recommender job. One or more
        recommendation jobs are returned.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_recommendations_job.html

        Args:
            JobName: Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
        """

    def describe_inference_router(
        self,
        *,
        InferenceRouterName: str,
    ) -> responses.DescribeInferenceRouterOutput:
        """Returns information about an inference router, including the routing
        status of each destination.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_router.html

        Args:
            InferenceRouterName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_job(
        self,
        *,
        JobName: str,
        JobCategory: literals.JobCategory,
    ) -> responses.DescribeJobResponse:
        """Returns detailed information about a job, including its current status,
        secondary status, configuration, and timestamps.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_job.html

        Args:
            JobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_job_schema_version(
        self,
        *,
        JobCategory: literals.JobCategory,
        JobConfigSchemaVersion: str = ...,
    ) -> responses.DescribeJobSchemaVersionResponse:
        """Returns the JSON schema for a specified job category and schema version.
        Use this schema to validate your `JobConfigDocument` before calling
        `CreateJob`.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_job_schema_version.html

        Args:
            JobConfigSchemaVersion: The version of the schema to retrieve. Length: 5 to 16. Pattern: `\\d+\\.\\d+\\.\\d+`.
        """

    def describe_labeling_job(
        self,
        *,
        LabelingJobName: str,
    ) -> responses.DescribeLabelingJobResponse:
        """Gets information about a labeling job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_labeling_job.html

        Args:
            LabelingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_lineage_group(
        self,
        *,
        LineageGroupName: str,
    ) -> responses.DescribeLineageGroupResponse:
        """Provides a list of properties for the requested lineage group.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_lineage_group.html

        Args:
            LineageGroupName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def describe_mlflow_app(
        self,
        *,
        Arn: str,
    ) -> responses.DescribeMlflowAppResponse:
        """Returns information about an MLflow App.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_mlflow_app.html

        Args:
            Arn: The ARN of the MLflow App for which to get information. Length: 1 to 128.
        """

    def describe_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> responses.DescribeMlflowTrackingServerResponse:
        """Returns information about an MLflow Tracking Server.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_mlflow_tracking_server.html

        Args:
            TrackingServerName: The name of the MLflow Tracking Server to describe. Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
        """

    def describe_model(
        self,
        *,
        ModelName: str,
    ) -> responses.DescribeModelOutput:
        """Describes a model that you created using the `CreateModel` API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model.html

        Args:
            ModelName: Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
        """

    def describe_model_bias_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> responses.DescribeModelBiasJobDefinitionResponse:
        """Returns a description of a model bias job definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_bias_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_model_card(
        self,
        *,
        ModelCardName: str,
        ModelCardVersion: int = ...,
        IncludedData: literals.IncludedData = ...,
    ) -> responses.DescribeModelCardResponse:
        """Describes the content, creation time, and security configuration of an
        Amazon SageMaker Model Card.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_card.html

        Args:
            ModelCardName: Length: 1 to 256.
            IncludedData: Specifies the level of model card data to include in the response.
        """

    def describe_model_card_export_job(
        self,
        *,
        ModelCardExportJobArn: str,
    ) -> responses.DescribeModelCardExportJobResponse:
        """Describes an Amazon SageMaker Model Card export job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_card_export_job.html

        Args:
            ModelCardExportJobArn: Length: at most 256.
        """

    def describe_model_explainability_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> responses.DescribeModelExplainabilityJobDefinitionResponse:
        """Returns a description of a model explainability job definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_explainability_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_model_package(
        self,
        *,
        ModelPackageName: str,
        IncludedData: literals.IncludedData = ...,
    ) -> responses.DescribeModelPackageOutput:
        """Returns a description of the specified model package, which is used to
        create SageMaker models or list them on Amazon Web Services Marketplace.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_package.html

        Args:
            ModelPackageName: Length: 1 to 176.
            IncludedData: Specifies the level of model package data to include in the response.
        """

    def describe_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> responses.DescribeModelPackageGroupOutput:
        """Gets a description for the specified model group.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_package_group.html

        Args:
            ModelPackageGroupName: Length: 1 to 170.
        """

    def describe_model_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> responses.DescribeModelQualityJobDefinitionResponse:
        """Returns a description of a model quality job definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_quality_job_definition.html

        Args:
            JobDefinitionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> responses.DescribeMonitoringScheduleResponse:
        """Describes the schedule for a monitoring job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_monitoring_schedule.html

        Args:
            MonitoringScheduleName: Name of a previously created monitoring schedule. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> responses.DescribeNotebookInstanceOutput:
        """Returns information about a notebook instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_notebook_instance.html

        Args:
            NotebookInstanceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        """

    def describe_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
    ) -> responses.DescribeNotebookInstanceLifecycleConfigOutput:
        """Returns a description of a notebook instance lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_notebook_instance_lifecycle_config.html

        Args:
            NotebookInstanceLifecycleConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        """

    def describe_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> responses.DescribeOptimizationJobResponse:
        """Provides the properties of the specified optimization job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_optimization_job.html

        Args:
            OptimizationJobName: The name that you assigned to the optimization job. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_partner_app(
        self,
        *,
        Arn: str,
        IncludeAvailableUpgrade: bool = ...,
    ) -> responses.DescribePartnerAppResponse:
        """Gets information about a SageMaker Partner AI App.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_partner_app.html

        Args:
            Arn: The ARN of the SageMaker Partner AI App to describe. Length: 1 to 128.
            IncludeAvailableUpgrade: When set to `TRUE`, the response includes available upgrade information for the SageMaker Partner AI App. Default is `FALSE`.
        """

    def describe_pipeline(
        self,
        *,
        PipelineName: str,
        PipelineVersionId: int = ...,
        PipelineVersionAlias: str = ...,
    ) -> responses.DescribePipelineResponse:
        """Describes the details of a pipeline.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline.html

        Args:
            PipelineName: Length: 1 to 2048.
            PipelineVersionId: Range: at least 1.
            PipelineVersionAlias: Length: 1 to 128. Pattern: `[a-zA-Z0-9._\\-]{1,128}`.
        """

    def describe_pipeline_definition_for_execution(
        self,
        *,
        PipelineExecutionArn: str,
    ) -> responses.DescribePipelineDefinitionForExecutionResponse:
        """Describes the details of an execution's pipeline definition.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline_definition_for_execution.html

        Args:
            PipelineExecutionArn: Length: at most 2048.
        """

    def describe_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
    ) -> responses.DescribePipelineExecutionResponse:
        """Describes the details of a pipeline execution.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline_execution.html

        Args:
            PipelineExecutionArn: Length: at most 2048.
        """

    def describe_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> responses.DescribeProcessingJobResponse:
        """Returns a description of a processing job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_processing_job.html

        Args:
            ProcessingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_project(
        self,
        *,
        ProjectName: str,
    ) -> responses.DescribeProjectOutput:
        """Describes the details of a project.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_project.html

        Args:
            ProjectName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
        """

    def describe_reserved_capacity(
        self,
        *,
        ReservedCapacityArn: str,
    ) -> responses.DescribeReservedCapacityResponse:
        """Retrieves details about a reserved capacity.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_reserved_capacity.html

        Args:
            ReservedCapacityArn: Length: 50 to 2048.
        """

    def describe_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
    ) -> responses.DescribeSpaceResponse:
        """Describes the space.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_space.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            SpaceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_studio_lifecycle_config(
        self,
        *,
        StudioLifecycleConfigName: str,
    ) -> responses.DescribeStudioLifecycleConfigResponse:
        """Describes the Amazon SageMaker AI Studio Lifecycle Configuration.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_studio_lifecycle_config.html

        Args:
            StudioLifecycleConfigName: The name of the Amazon SageMaker AI Studio Lifecycle Configuration to describe. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_subscribed_workteam(
        self,
        *,
        WorkteamArn: str,
    ) -> responses.DescribeSubscribedWorkteamResponse:
        """Gets information about a work team provided by a vendor. It returns
        details about the subscription with a vendor in the Amazon Web Services
        Marketplace.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_subscribed_workteam.html

        Args:
            WorkteamArn: The Amazon Resource Name (ARN) of the subscribed work team to describe. Length: at most 256. Pattern: `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`.
        """

    def describe_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> responses.DescribeTrainingJobResponse:
        """Returns information about a training job. Some of the attributes below
        only appear if the training job successfully starts.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_job.html

        Args:
            TrainingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_training_plan(
        self,
        *,
        TrainingPlanName: str,
    ) -> responses.DescribeTrainingPlanResponse:
        """Retrieves detailed information about a specific training plan.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_plan.html

        Args:
            TrainingPlanName: Length: 1 to 2048.
        """

    def describe_training_plan_extension_history(
        self,
        *,
        TrainingPlanArn: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.DescribeTrainingPlanExtensionHistoryResponse:
        """Retrieves the extension history for a specified training plan. The
        response includes details about each extension, such as the offering ID,
        start and end dates, status, payment status, and cost information.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_plan_extension_history.html

        Args:
            TrainingPlanArn: The Amazon Resource Name (ARN); of the training plan to retrieve extension history for. Length: 50 to 2048.
            NextToken: A token to continue pagination if more results are available. Length: at most 8192.
            MaxResults: The maximum number of extensions to return in the response. Range: 1 to 100.
        """

    def describe_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> responses.DescribeTrainingSessionResponse:
        """Retrieves detailed information about a training session, including its
        current status, model configuration, Low-Rank Adaptation (LoRA) parameters,
        and timestamps.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_session.html

        Args:
            TrainingSessionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_transform_job(
        self,
        *,
        TransformJobName: str,
    ) -> responses.DescribeTransformJobResponse:
        """Returns information about a transform job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_transform_job.html

        Args:
            TransformJobName: The name of the transform job that you want to view details of. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_trial(
        self,
        *,
        TrialName: str,
    ) -> responses.DescribeTrialResponse:
        """Provides a list of a trial's properties.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_trial.html

        Args:
            TrialName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def describe_trial_component(
        self,
        *,
        TrialComponentName: str,
    ) -> responses.DescribeTrialComponentResponse:
        """Provides a list of a trials component's properties.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_trial_component.html

        Args:
            TrialComponentName: Length: 1 to 256.
        """

    def describe_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
    ) -> responses.DescribeUserProfileResponse:
        """Describes a user profile.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_user_profile.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def describe_workforce(
        self,
        *,
        WorkforceName: str,
    ) -> responses.DescribeWorkforceResponse:
        """Lists private workforce information, including workforce name, Amazon
        Resource Name (ARN), and, if applicable, allowed IP address ranges (CIDRs).

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_workforce.html

        Args:
            WorkforceName: The name of the private workforce whose access you want to restrict. Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`.
        """

    def describe_workteam(
        self,
        *,
        WorkteamName: str,
    ) -> responses.DescribeWorkteamResponse:
        """Gets information about a specific work team. You can see information such
        as the creation date, the last updated date, membership information, and the
        work team's Amazon Resource Name (ARN).

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_workteam.html

        Args:
            WorkteamName: The name of the work team to return a description of. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def detach_cluster_node_volume(
        self,
        *,
        ClusterArn: str,
        NodeId: str,
        VolumeId: str,
    ) -> responses.DetachClusterNodeVolumeResponse:
        """Detaches your Amazon Elastic Block Store (Amazon EBS) volume from a node
        in your EKS orchestrated SageMaker HyperPod cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/detach_cluster_node_volume.html

        Args:
            ClusterArn: The Amazon Resource Name (ARN) of your SageMaker HyperPod cluster containing the target node. Length: at most 256.
            NodeId: The unique identifier of the cluster node from which you want to detach the volume. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            VolumeId: The unique identifier of your EBS volume that you want to detach. Length: 1 to 256. Pattern: `vol-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
        """

    def disable_sagemaker_servicecatalog_portfolio(
        self,
    ) -> responses.DisableSagemakerServicecatalogPortfolioOutput:
        """Disables using Service Catalog in SageMaker. Service Catalog is used to
        create SageMaker projects.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/disable_sagemaker_servicecatalog_portfolio.html
        """

    def disassociate_trial_component(
        self,
        *,
        TrialComponentName: str,
        TrialName: str,
    ) -> responses.DisassociateTrialComponentResponse:
        """Disassociates a trial component from a trial. This doesn't effect other
        trials the component is associated with.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/disassociate_trial_component.html

        Args:
            TrialComponentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            TrialName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def enable_sagemaker_servicecatalog_portfolio(
        self,
    ) -> responses.EnableSagemakerServicecatalogPortfolioOutput:
        """Enables using Service Catalog in SageMaker. Service Catalog is used to
        create SageMaker projects.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/enable_sagemaker_servicecatalog_portfolio.html
        """

    def extend_training_plan(
        self,
        *,
        TrainingPlanExtensionOfferingId: str,
    ) -> responses.ExtendTrainingPlanResponse:
        """Extends an existing training plan by purchasing an extension offering.
        This allows you to add additional compute capacity time to your training plan
        without creating a new plan or reconfiguring your workloads.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/extend_training_plan.html

        Args:
            TrainingPlanExtensionOfferingId: The unique identifier of the extension offering to purchase.
        """

    def get_device_fleet_report(
        self,
        *,
        DeviceFleetName: str,
    ) -> responses.GetDeviceFleetReportResponse:
        """Describes a fleet.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_device_fleet_report.html

        Args:
            DeviceFleetName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def get_endpoint_policy(
        self,
        *,
        EndpointName: str,
    ) -> responses.GetEndpointPolicyResponse:
        """Returns the resource-based policy that is attached to an endpoint. If the
        endpoint doesn't have a policy, you get a `ValidationException`.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_endpoint_policy.html

        Args:
            EndpointName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def get_lineage_group_policy(
        self,
        *,
        LineageGroupName: str,
    ) -> responses.GetLineageGroupPolicyResponse:
        """The resource policy for the lineage group.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_lineage_group_policy.html

        Args:
            LineageGroupName: Length: 1 to 256.
        """

    def get_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> responses.GetModelPackageGroupPolicyOutput:
        """Gets a resource policy that manages access for a model group.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_model_package_group_policy.html

        Args:
            ModelPackageGroupName: The name of the model group for which to get the resource policy. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def get_sagemaker_servicecatalog_portfolio_status(
        self,
    ) -> responses.GetSagemakerServicecatalogPortfolioStatusOutput:
        """Gets the status of Service Catalog in SageMaker. Service Catalog is used
        to create SageMaker projects.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_sagemaker_servicecatalog_portfolio_status.html
        """

    def get_scaling_configuration_recommendation(
        self,
        *,
        InferenceRecommendationsJobName: str,
        RecommendationId: str = ...,
        EndpointName: str = ...,
        TargetCpuUtilizationPerCore: int = ...,
        ScalingPolicyObjective: views.ScalingPolicyObjectiveLike = ...,
    ) -> responses.GetScalingConfigurationRecommendationResponse:
        """Starts an Amazon SageMaker Inference Recommender autoscaling
        recommendation job. Returns recommendations for autoscaling policies that you
        can apply to your SageMaker endpoint.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_scaling_configuration_recommendation.html

        Args:
            InferenceRecommendationsJobName: The name of a previously completed Inference Recommender job. Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            RecommendationId: The recommendation ID of a previously completed inference recommendation.
            EndpointName: The name of an endpoint benchmarked during a previously completed inference recommendation job. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            TargetCpuUtilizationPerCore: The percentage of how much utilization you want an instance to use before autoscaling. The default value is 50%. Range: 1 to 100.
            ScalingPolicyObjective: An object where you specify the anticipated traffic pattern for an endpoint.
        """

    def get_search_suggestions(
        self,
        *,
        Resource: literals.ResourceType,
        SuggestionQuery: views.SuggestionQueryLike = ...,
    ) -> responses.GetSearchSuggestionsResponse:
        """An auto-complete API for the search functionality in the SageMaker
        console. It returns suggestions of possible matches for the property name to
        use in `Search` queries.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_search_suggestions.html

        Args:
            Resource: The name of the SageMaker resource to search for.
            SuggestionQuery: Limits the property names that are included in the response.
        """

    def import_hub_content(
        self,
        *,
        HubContentName: str,
        HubContentType: literals.HubContentType,
        DocumentSchemaVersion: str,
        HubName: str,
        HubContentDocument: str,
        HubContentVersion: str = ...,
        HubContentDisplayName: str = ...,
        HubContentDescription: str = ...,
        HubContentMarkdown: str = ...,
        SupportStatus: literals.HubContentSupportStatus = ...,
        HubContentSearchKeywords: list[str] | tuple[str, ...] = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.ImportHubContentResponse:
        """Import hub content.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/import_hub_content.html

        Args:
            HubContentName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DocumentSchemaVersion: Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            HubName: The name of the hub to import content into.
            HubContentDocument: The hub content document that describes information about the hub content such as type, associated containers, scripts, and more. Length: at most 327680.
            HubContentVersion: Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            HubContentDisplayName: Length: at most 255.
            HubContentDescription: Length: at most 1023.
            HubContentMarkdown: A string that provides a description of the hub content. Length: at most 170391.
            SupportStatus: The status of the hub content resource.
            HubContentSearchKeywords: The searchable keywords of the hub content. Items: at most 50.
            Tags: Items: at most 50.
        """

    def list_actions(
        self,
        *,
        SourceUri: str = ...,
        ActionType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortActionsBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListActionsResponse:
        """Lists the actions in your account and their properties.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_actions.html

        Args:
            SourceUri: A filter that returns only actions with the specified source URI. Length: 1 to 2048.
            ActionType: A filter that returns only actions of the specified type. Length: at most 256.
            CreatedAfter: A filter that returns only actions created on or after the specified time.
            CreatedBefore: A filter that returns only actions created on or before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            NextToken: If the previous call to `ListActions` didn't return the full set of actions, the call returns a token for getting the next set of actions. Length: at most 8192.
            MaxResults: The maximum number of actions to return in the response. The default value is 10. Range: 1 to 100.
        """

    def list_ai_benchmark_jobs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        StatusEquals: literals.AIBenchmarkJobStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: literals.ListAIBenchmarkJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListAIBenchmarkJobsResponse:
        """Returns a list of AI benchmark jobs in your account. You can filter the
        results by name, status, and creation time, and sort the results.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_benchmark_jobs.html

        Args:
            MaxResults: The maximum number of benchmark jobs to return in the response. Range: 1 to 100.
            NextToken: If the previous call to `ListAIBenchmarkJobs` didn't return the full set of jobs, the call returns a token for getting the next set. Length: at most 8192.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that returns only benchmark jobs with the specified status.
            CreationTimeAfter: A filter that returns only jobs created after the specified time.
            CreationTimeBefore: A filter that returns only jobs created before the specified time.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
        """

    def list_ai_recommendation_jobs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        StatusEquals: literals.AIRecommendationJobStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: literals.ListAIRecommendationJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListAIRecommendationJobsResponse:
        """Returns a list of AI recommendation jobs in your account. You can filter
        the results by name, status, and creation time, and sort the results.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_recommendation_jobs.html

        Args:
            MaxResults: The maximum number of recommendation jobs to return in the response. Range: 1 to 100.
            NextToken: If the previous call to `ListAIRecommendationJobs` didn't return the full set of jobs, the call returns a token for getting the next set. Length: at most 8192.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that returns only recommendation jobs with the specified status.
            CreationTimeAfter: A filter that returns only jobs created after the specified time.
            CreationTimeBefore: A filter that returns only jobs created before the specified time.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
        """

    def list_ai_workload_configs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: literals.ListAIWorkloadConfigsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListAIWorkloadConfigsResponse:
        """Returns a list of AI workload configurations in your account. You can
        filter the results by name and creation time, and sort the results.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_workload_configs.html

        Args:
            MaxResults: The maximum number of AI workload configurations to return in the response. Range: 1 to 100.
            NextToken: If the previous call to `ListAIWorkloadConfigs` didn't return the full set of configurations, the call returns a token for getting the next set of configurations. Length: at most 8192.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeAfter: A filter that returns only configurations created after the specified time.
            CreationTimeBefore: A filter that returns only configurations created before the specified time.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
        """

    def list_algorithms(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: literals.AlgorithmSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListAlgorithmsOutput:
        """Lists the machine learning algorithms that have been created.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_algorithms.html

        Args:
            CreationTimeAfter: A filter that returns only algorithms created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only algorithms created before the specified time (timestamp).
            MaxResults: The maximum number of algorithms to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            NextToken: If the response to a previous `ListAlgorithms` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            SortBy: The parameter by which to sort the results. The default is `CreationTime`.
            SortOrder: The sort order for the results. The default is `Ascending`.
        """

    def list_aliases(
        self,
        *,
        ImageName: str,
        Alias: str = ...,
        Version: int = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListAliasesResponse:
        """Lists the aliases of a specified image or image version.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_aliases.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            Alias: Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            Version: Range: at least 0.
            MaxResults: The maximum number of aliases to return. Range: 1 to 100.
            NextToken: If the previous call to `ListAliases` didn't return the full set of aliases, the call returns a token for retrieving the next set of aliases. Length: at most 8192.
        """

    def list_app_image_configs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        ModifiedTimeBefore: TimestampInput = ...,
        ModifiedTimeAfter: TimestampInput = ...,
        SortBy: literals.AppImageConfigSortKey = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListAppImageConfigsResponse:
        """Lists the AppImageConfigs in your account and their properties. The list
        can be filtered by creation time or modified time, and whether the
        AppImageConfig name contains a specified string.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_app_image_configs.html

        Args:
            MaxResults: The total number of items to return in the response. The default value is 10. Range: 1 to 100.
            NextToken: If the previous call to `ListImages` didn't return the full set of AppImageConfigs, the call returns a token for getting the next set of AppImageConfigs. Length: at most 8192.
            NameContains: A filter that returns only AppImageConfigs whose name contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            CreationTimeBefore: A filter that returns only AppImageConfigs created on or before the specified time.
            CreationTimeAfter: A filter that returns only AppImageConfigs created on or after the specified time.
            ModifiedTimeBefore: A filter that returns only AppImageConfigs modified on or before the specified time.
            ModifiedTimeAfter: A filter that returns only AppImageConfigs modified on or after the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
        """

    def list_apps(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: literals.SortOrder = ...,
        SortBy: literals.AppSortKey = ...,
        DomainIdEquals: str = ...,
        UserProfileNameEquals: str = ...,
        SpaceNameEquals: str = ...,
    ) -> responses.ListAppsResponse:
        """Lists apps.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_apps.html

        Args:
            NextToken: If the previous response was truncated, you will receive this token. Length: at most 8192.
            MaxResults: This parameter defines the maximum number of results that can be return in a single response. Range: 1 to 100.
            SortOrder: The sort order for the results. The default is Ascending.
            SortBy: The parameter by which to sort the results. The default is CreationTime.
            DomainIdEquals: A parameter to search for the domain ID. Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileNameEquals: A parameter to search by user profile name. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SpaceNameEquals: A parameter to search by space name. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def list_artifacts(
        self,
        *,
        SourceUri: str = ...,
        ArtifactType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortArtifactsBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListArtifactsResponse:
        """Lists the artifacts in your account and their properties.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_artifacts.html

        Args:
            SourceUri: A filter that returns only artifacts with the specified source URI. Length: 1 to 2048.
            ArtifactType: A filter that returns only artifacts of the specified type. Length: at most 256.
            CreatedAfter: A filter that returns only artifacts created on or after the specified time.
            CreatedBefore: A filter that returns only artifacts created on or before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            NextToken: If the previous call to `ListArtifacts` didn't return the full set of artifacts, the call returns a token for getting the next set of artifacts. Length: at most 8192.
            MaxResults: The maximum number of artifacts to return in the response. The default value is 10. Range: 1 to 100.
        """

    def list_associations(
        self,
        *,
        SourceArn: str = ...,
        DestinationArn: str = ...,
        SourceType: str = ...,
        DestinationType: str = ...,
        AssociationType: literals.AssociationEdgeType = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortAssociationsBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListAssociationsResponse:
        """Lists the associations in your account and their properties.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_associations.html

        Args:
            SourceArn: A filter that returns only associations with the specified source ARN. Length: at most 256.
            DestinationArn: A filter that returns only associations with the specified destination Amazon Resource Name (ARN). Length: at most 256.
            SourceType: A filter that returns only associations with the specified source type. Length: at most 256.
            DestinationType: A filter that returns only associations with the specified destination type. Length: at most 256.
            AssociationType: A filter that returns only associations of the specified type.
            CreatedAfter: A filter that returns only associations created on or after the specified time.
            CreatedBefore: A filter that returns only associations created on or before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            NextToken: If the previous call to `ListAssociations` didn't return the full set of associations, the call returns a token for getting the next set of associations. Length: at most 8192.
            MaxResults: The maximum number of associations to return in the response. The default value is 10. Range: 1 to 100.
        """

    def list_auto_ml_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: literals.AutoMLJobStatus = ...,
        SortOrder: literals.AutoMLSortOrder = ...,
        SortBy: literals.AutoMLSortBy = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListAutoMLJobsResponse:
        """Request a list of jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_auto_ml_jobs.html

        Args:
            CreationTimeAfter: Request a list of jobs, using a filter for time.
            CreationTimeBefore: Request a list of jobs, using a filter for time.
            LastModifiedTimeAfter: Request a list of jobs, using a filter for time.
            LastModifiedTimeBefore: Request a list of jobs, using a filter for time.
            NameContains: Request a list of jobs, using a search filter for name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: Request a list of jobs, using a filter for status.
            SortOrder: The sort order for the results. The default is `Descending`.
            SortBy: The parameter by which to sort the results. The default is `Name`.
            MaxResults: Request a list of jobs up to a specified limit. Range: 1 to 100.
            NextToken: If the previous response was truncated, you receive this token. Length: at most 8192.
        """

    def list_candidates_for_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
        StatusEquals: literals.CandidateStatus = ...,
        CandidateNameEquals: str = ...,
        SortOrder: literals.AutoMLSortOrder = ...,
        SortBy: literals.CandidateSortBy = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListCandidatesForAutoMLJobResponse:
        """List the candidates created for the job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_candidates_for_auto_ml_job.html

        Args:
            AutoMLJobName: List the candidates created for the job by providing the job's name. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            StatusEquals: List the candidates for the job and filter by status.
            CandidateNameEquals: List the candidates for the job and filter by candidate name. Length: 1 to 64.
            SortOrder: The sort order for the results. The default is `Ascending`.
            SortBy: The parameter by which to sort the results. The default is `Descending`.
            MaxResults: List the job's candidates up to a specified limit. Range: 1 to 300.
            NextToken: If the previous response was truncated, you receive this token. Length: at most 8192.
        """

    def list_cluster_events(
        self,
        *,
        ClusterName: str,
        InstanceGroupName: str = ...,
        NodeId: str = ...,
        EventTimeAfter: TimestampInput = ...,
        EventTimeBefore: TimestampInput = ...,
        SortBy: literals.EventSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        ResourceType: literals.ClusterEventResourceType = ...,
        OperationId: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListClusterEventsResponse:
        """Retrieves a list of event summaries for a specified HyperPod cluster. The
        operation supports filtering, sorting, and pagination of results.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_events.html

        Args:
            ClusterName: The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to list events. Length: at most 256.
            InstanceGroupName: The name of the instance group to filter events. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            NodeId: The EC2 instance ID to filter events. Length: 1 to 256. Pattern: `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            EventTimeAfter: The start of the time range for filtering events.
            EventTimeBefore: The end of the time range for filtering events.
            SortBy: The field to use for sorting the event list.
            SortOrder: The order in which to sort the results. Valid values are `Ascending` or `Descending` (the default is `Descending`).
            ResourceType: The type of resource for which to filter events.
            OperationId: The unique identifier (UUID) of a cluster operation for which to filter events. Pattern: `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.
            MaxResults: The maximum number of events to return in the response. Range: 1 to 100.
            NextToken: A token to retrieve the next set of results. Length: at most 8192.
        """

    def list_cluster_extension_versions(
        self,
        *,
        ExtensionName: str,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListClusterExtensionVersionsResponse:
        """Lists the versions of an extension that you can install on a SageMaker
        HyperPod cluster, from the highest version to the lowest.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_extension_versions.html

        Args:
            ExtensionName: The name of the extension whose versions you want to list, for example `sagemaker-observability`. Length: 1 to 128. Pattern: `[a-z]([a-z0-9]|-[a-z0-9])*`.
            MaxResults: The maximum number of versions to return in the response. Range: 1 to 100.
            NextToken: If the result of the previous `ListClusterExtensionVersions` request was truncated, the response includes a `NextToken`. Length: at most 8192.
        """

    def list_cluster_extensions(
        self,
        *,
        ClusterArn: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
    ) -> responses.ListClusterExtensionsResponse:
        """Lists the extensions installed on a SageMaker HyperPod cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_extensions.html

        Args:
            ClusterArn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster whose extensions you want to list. Length: at most 256.
            MaxResults: The maximum number of extensions to return in the response. Range: 1 to 100.
            NextToken: If the result of the previous `ListClusterExtensions` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            CreationTimeAfter: A filter that returns extensions created at or after the specified time.
            CreationTimeBefore: A filter that returns extensions created at or before the specified time.
        """

    def list_cluster_nodes(
        self,
        *,
        ClusterName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        InstanceGroupNameContains: str = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: literals.ClusterSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        IncludeNodeLogicalIds: bool = ...,
    ) -> responses.ListClusterNodesResponse:
        """Retrieves the list of instances (also called nodes interchangeably) in a
        SageMaker HyperPod cluster.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_nodes.html

        Args:
            ClusterName: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster in which you want to retrieve the list of nodes. Length: at most 256.
            CreationTimeAfter: A filter that returns nodes in a SageMaker HyperPod cluster created after the specified time.
            CreationTimeBefore: A filter that returns nodes in a SageMaker HyperPod cluster created before the specified time.
            InstanceGroupNameContains: A filter that returns the instance groups whose name contain a specified string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            MaxResults: The maximum number of nodes to return in the response. Range: 1 to 100.
            NextToken: If the result of the previous `ListClusterNodes` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            SortBy: The field by which to sort results. The default value is `CREATION_TIME`.
            SortOrder: The sort order for results. The default value is `Ascending`.
            IncludeNodeLogicalIds: Specifies whether to include nodes that are still being provisioned in the response.
        """

    def list_cluster_operations(
        self,
        *,
        ClusterName: str,
        Status: literals.ClusterOperationStatus = ...,
        Type: literals.ClusterOperationType = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortBy: literals.ClusterOperationSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListClusterOperationsResponse:
        """Retrieves a list of operation summaries for a specified HyperPod cluster,
        such as scaling operations and deep health checks.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_operations.html

        Args:
            ClusterName: The name or Amazon Resource Name (ARN) of the HyperPod cluster for which to list operations. Length: at most 256.
            Status: The operation status to filter by.
            Type: The operation type to filter by.
            CreationTimeAfter: The start of the time range for filtering operations.
            CreationTimeBefore: The end of the time range for filtering operations.
            SortBy: The field to use for sorting the operation list.
            SortOrder: The order in which to sort the results. Valid values are `Ascending` or `Descending` (the default is `Descending`).
            MaxResults: The maximum number of operations to return in the response. Range: 1 to 100.
            NextToken: A token to retrieve the next set of results. Length: at most 8192.
        """

    def list_cluster_scheduler_configs(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        NameContains: str = ...,
        ClusterArn: str = ...,
        Status: literals.SchedulerResourceStatus = ...,
        SortBy: literals.SortClusterSchedulerConfigBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListClusterSchedulerConfigsResponse:
        """List the cluster policy configurations.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_scheduler_configs.html

        Args:
            CreatedAfter: Filter for after this creation time.
            CreatedBefore: Filter for before this creation time.
            NameContains: Filter for name containing this string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ClusterArn: Filter for ARN of the cluster. Length: at most 256.
            Status: Filter for status.
            SortBy: Filter for sorting the list by a given value.
            SortOrder: The order of the list. By default, listed in `Descending` order according to by `SortBy`.
            NextToken: If the previous response was truncated, you will receive this token. Length: at most 8192.
            MaxResults: The maximum number of cluster policies to list. Range: 1 to 100.
        """

    def list_clusters(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: literals.ClusterSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        TrainingPlanArn: str = ...,
    ) -> responses.ListClustersResponse:
        """Retrieves the list of SageMaker HyperPod clusters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_clusters.html

        Args:
            CreationTimeAfter: Set a start time for the time range during which you want to list SageMaker HyperPod clusters.
            CreationTimeBefore: Set an end time for the time range during which you want to list SageMaker HyperPod clusters.
            MaxResults: Specifies the maximum number of clusters to evaluate for the operation (not necessarily the number of matching items). Range: 1 to 100.
            NameContains: Set the maximum number of instances to print in the list. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            NextToken: Set the next token to retrieve the list of SageMaker HyperPod clusters. Length: at most 8192.
            SortBy: The field by which to sort results. The default value is `CREATION_TIME`.
            SortOrder: The sort order for results. The default value is `Ascending`.
            TrainingPlanArn: The Amazon Resource Name (ARN); of the training plan to filter clusters by. Length: 50 to 2048.
        """

    def list_code_repositories(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: literals.CodeRepositorySortBy = ...,
        SortOrder: literals.CodeRepositorySortOrder = ...,
    ) -> responses.ListCodeRepositoriesOutput:
        """Gets a list of the Git repositories in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_code_repositories.html

        Args:
            CreationTimeAfter: A filter that returns only Git repositories that were created after the specified time.
            CreationTimeBefore: A filter that returns only Git repositories that were created before the specified time.
            LastModifiedTimeAfter: A filter that returns only Git repositories that were last modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only Git repositories that were last modified before the specified time.
            MaxResults: The maximum number of Git repositories to return in the response. Range: 1 to 100.
            NameContains: A string in the Git repositories name. Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            NextToken: If the result of a `ListCodeRepositoriesOutput` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            SortBy: The field to sort results by. The default is `Name`.
            SortOrder: The sort order for results. The default is `Ascending`.
        """

    def list_compilation_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: literals.CompilationJobStatus = ...,
        SortBy: literals.ListCompilationJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListCompilationJobsResponse:
        """Lists model compilation jobs that satisfy various filters. To create a
        model compilation job, use CreateCompilationJob.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_compilation_jobs.html

        Args:
            NextToken: If the result of the previous `ListCompilationJobs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of model compilation jobs to return in the response. Range: 1 to 100.
            CreationTimeAfter: A filter that returns the model compilation jobs that were created after a specified time.
            CreationTimeBefore: A filter that returns the model compilation jobs that were created before a specified time.
            LastModifiedTimeAfter: A filter that returns the model compilation jobs that were modified after a specified time.
            LastModifiedTimeBefore: A filter that returns the model compilation jobs that were modified before a specified time.
            NameContains: A filter that returns the model compilation jobs whose name contains a specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that retrieves model compilation jobs with a specific `CompilationJobStatus` status.
            SortBy: The field by which to sort results. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
        """

    def list_compute_quotas(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        NameContains: str = ...,
        Status: literals.SchedulerResourceStatus = ...,
        ClusterArn: str = ...,
        SortBy: literals.SortQuotaBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListComputeQuotasResponse:
        """List the resource allocation definitions.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_compute_quotas.html

        Args:
            CreatedAfter: Filter for after this creation time.
            CreatedBefore: Filter for before this creation time.
            NameContains: Filter for name containing this string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Status: Filter for status.
            ClusterArn: Filter for ARN of the cluster. Length: at most 256.
            SortBy: Filter for sorting the list by a given value.
            SortOrder: The order of the list. By default, listed in `Descending` order according to by `SortBy`.
            NextToken: If the previous response was truncated, you will receive this token. Length: at most 8192.
            MaxResults: The maximum number of compute allocation definitions to list. Range: 1 to 100.
        """

    def list_contexts(
        self,
        *,
        SourceUri: str = ...,
        ContextType: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortContextsBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListContextsResponse:
        """Lists the contexts in your account and their properties.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_contexts.html

        Args:
            SourceUri: A filter that returns only contexts with the specified source URI. Length: 1 to 2048.
            ContextType: A filter that returns only contexts of the specified type. Length: at most 256.
            CreatedAfter: A filter that returns only contexts created on or after the specified time.
            CreatedBefore: A filter that returns only contexts created on or before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            NextToken: If the previous call to `ListContexts` didn't return the full set of contexts, the call returns a token for getting the next set of contexts. Length: at most 8192.
            MaxResults: The maximum number of contexts to return in the response. The default value is 10. Range: 1 to 100.
        """

    def list_data_quality_job_definitions(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringJobDefinitionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> responses.ListDataQualityJobDefinitionsResponse:
        """Lists the data quality job definitions in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_data_quality_job_definitions.html

        Args:
            EndpointName: A filter that lists the data quality job definitions associated with the specified endpoint. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            NextToken: If the result of the previous `ListDataQualityJobDefinitions` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of data quality monitoring job definitions to return in the response. Range: 1 to 100.
            NameContains: A string in the data quality monitoring job definition name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only data quality monitoring job definitions created before the specified time.
            CreationTimeAfter: A filter that returns only data quality monitoring job definitions created after the specified time.
        """

    def list_device_fleets(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        SortBy: literals.ListDeviceFleetsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListDeviceFleetsResponse:
        """Returns a list of devices in the fleet.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_device_fleets.html

        Args:
            NextToken: The response from the last list when returning a list large enough to need tokening. Length: at most 8192.
            MaxResults: The maximum number of results to select. Range: at most 100.
            CreationTimeAfter: Filter fleets where packaging job was created after specified time.
            CreationTimeBefore: Filter fleets where the edge packaging job was created before specified time.
            LastModifiedTimeAfter: Select fleets where the job was updated after X
            LastModifiedTimeBefore: Select fleets where the job was updated before X
            NameContains: Filter for fleets containing this name in their fleet device name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The column to sort by.
            SortOrder: What direction to sort in.
        """

    def list_devices(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        LatestHeartbeatAfter: TimestampInput = ...,
        ModelName: str = ...,
        DeviceFleetName: str = ...,
    ) -> responses.ListDevicesResponse:
        """A list of devices.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_devices.html

        Args:
            NextToken: The response from the last list when returning a list large enough to need tokening. Length: at most 8192.
            MaxResults: Maximum number of results to select. Range: at most 100.
            LatestHeartbeatAfter: Select fleets where the job was updated after X
            ModelName: A filter that searches devices that contains this name in any of their models. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DeviceFleetName: Filter for fleets containing this name in their device fleet name. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def list_domains(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListDomainsResponse:
        """Lists the domains.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_domains.html

        Args:
            NextToken: If the previous response was truncated, you will receive this token. Length: at most 8192.
            MaxResults: This parameter defines the maximum number of results that can be return in a single response. Range: 1 to 100.
        """

    def list_edge_deployment_plans(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        DeviceFleetNameContains: str = ...,
        SortBy: literals.ListEdgeDeploymentPlansSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListEdgeDeploymentPlansResponse:
        """Lists all edge deployment plans.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_edge_deployment_plans.html

        Args:
            NextToken: The response from the last list when returning a list large enough to need tokening. Length: at most 8192.
            MaxResults: The maximum number of results to select (50 by default). Range: at most 100.
            CreationTimeAfter: Selects edge deployment plans created after this time.
            CreationTimeBefore: Selects edge deployment plans created before this time.
            LastModifiedTimeAfter: Selects edge deployment plans that were last updated after this time.
            LastModifiedTimeBefore: Selects edge deployment plans that were last updated before this time.
            NameContains: Selects edge deployment plans with names containing this name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            DeviceFleetNameContains: Selects edge deployment plans with a device fleet name containing this name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The column by which to sort the edge deployment plans.
            SortOrder: The direction of the sorting (ascending or descending).
        """

    def list_edge_packaging_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        ModelNameContains: str = ...,
        StatusEquals: literals.EdgePackagingJobStatus = ...,
        SortBy: literals.ListEdgePackagingJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListEdgePackagingJobsResponse:
        """Returns a list of edge packaging jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_edge_packaging_jobs.html

        Args:
            NextToken: The response from the last list when returning a list large enough to need tokening. Length: at most 8192.
            MaxResults: Maximum number of results to select. Range: at most 100.
            CreationTimeAfter: Select jobs where the job was created after specified time.
            CreationTimeBefore: Select jobs where the job was created before specified time.
            LastModifiedTimeAfter: Select jobs where the job was updated after specified time.
            LastModifiedTimeBefore: Select jobs where the job was updated before specified time.
            NameContains: Filter for jobs containing this name in their packaging job name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            ModelNameContains: Filter for jobs where the model name contains this string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: The job status to filter for.
            SortBy: Use to specify what column to sort by.
            SortOrder: What direction to sort by.
        """

    def list_endpoint_configs(
        self,
        *,
        SortBy: literals.EndpointConfigSortKey = ...,
        SortOrder: literals.OrderKey = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> responses.ListEndpointConfigsOutput:
        """Lists endpoint configurations.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_endpoint_configs.html

        Args:
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            NextToken: If the result of the previous `ListEndpointConfig` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of training jobs to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only endpoint configurations created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only endpoint configurations with a creation time greater than or equal to the specified time (timestamp).
        """

    def list_endpoints(
        self,
        *,
        SortBy: literals.EndpointSortKey = ...,
        SortOrder: literals.OrderKey = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.EndpointStatus = ...,
    ) -> responses.ListEndpointsOutput:
        """Lists endpoints.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_endpoints.html

        Args:
            SortBy: Sorts the list of results. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            NextToken: If the result of a `ListEndpoints` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of endpoints to return in the response. This value defaults to 10. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only endpoints that were created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only endpoints with a creation time greater than or equal to the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only endpoints that were modified before the specified timestamp.
            LastModifiedTimeAfter: A filter that returns only endpoints that were modified after the specified timestamp.
            StatusEquals: A filter that returns only endpoints with the specified status.
        """

    def list_experiments(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortExperimentsBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListExperimentsResponse:
        """Lists all the experiments in your account. The list can be filtered to
        show only experiments that were created in a specific time range.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_experiments.html

        Args:
            CreatedAfter: A filter that returns only experiments created after the specified time.
            CreatedBefore: A filter that returns only experiments created before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            NextToken: If the previous call to `ListExperiments` didn't return the full set of experiments, the call returns a token for getting the next set of experiments. Length: at most 8192.
            MaxResults: The maximum number of experiments to return in the response. The default value is 10. Range: 1 to 100.
        """

    def list_feature_groups(
        self,
        *,
        NameContains: str = ...,
        FeatureGroupStatusEquals: literals.FeatureGroupStatus = ...,
        OfflineStoreStatusEquals: literals.OfflineStoreStatusValue = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: literals.FeatureGroupSortOrder = ...,
        SortBy: literals.FeatureGroupSortBy = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListFeatureGroupsResponse:
        """List `FeatureGroup`s based on given filter and order.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_feature_groups.html

        Args:
            NameContains: A string that partially matches one or more `FeatureGroup`s names. Length: 1 to 64.
            FeatureGroupStatusEquals: A `FeatureGroup` status.
            OfflineStoreStatusEquals: An `OfflineStore` status.
            CreationTimeAfter: Use this parameter to search for `FeatureGroups`s created after a specific date and time.
            CreationTimeBefore: Use this parameter to search for `FeatureGroups`s created before a specific date and time.
            SortOrder: The order in which feature groups are listed.
            SortBy: The value on which the feature group list is sorted.
            MaxResults: The maximum number of results returned by `ListFeatureGroups`. Range: 1 to 100.
            NextToken: A token to resume pagination of `ListFeatureGroups` results. Length: at most 8192.
        """

    def list_flow_definitions(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListFlowDefinitionsResponse:
        """Returns information about the flow definitions in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_flow_definitions.html

        Args:
            CreationTimeAfter: A filter that returns only flow definitions with a creation time greater than or equal to the specified timestamp.
            CreationTimeBefore: A filter that returns only flow definitions that were created before the specified timestamp.
            SortOrder: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            NextToken: A token to resume pagination. Length: at most 8192.
            MaxResults: The total number of items to return. Range: 1 to 100.
        """

    def list_hub_content_versions(
        self,
        *,
        HubName: str,
        HubContentType: literals.HubContentType,
        HubContentName: str,
        MinVersion: str = ...,
        MaxSchemaVersion: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        SortBy: literals.HubContentSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListHubContentVersionsResponse:
        """List hub content versions.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hub_content_versions.html

        Args:
            HubContentName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MinVersion: The lower bound of the hub content versions to list. Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            MaxSchemaVersion: The upper bound of the hub content schema version. Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            CreationTimeBefore: Only list hub content versions that were created before the time specified.
            CreationTimeAfter: Only list hub content versions that were created after the time specified.
            SortBy: Sort hub content versions by either name or creation time.
            SortOrder: Sort hub content versions by ascending or descending order.
            MaxResults: The maximum number of hub content versions to list. Range: 1 to 100.
            NextToken: If the response to a previous `ListHubContentVersions` request was truncated, the response includes a `NextToken`. Length: at most 8192.
        """

    def list_hub_contents(
        self,
        *,
        HubName: str,
        HubContentType: literals.HubContentType,
        NameContains: str = ...,
        MaxSchemaVersion: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        SortBy: literals.HubContentSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListHubContentsResponse:
        """List the contents of a hub.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hub_contents.html

        Args:
            NameContains: Only list hub content if the name contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            MaxSchemaVersion: The upper bound of the hub content schema verion. Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            CreationTimeBefore: Only list hub content that was created before the time specified.
            CreationTimeAfter: Only list hub content that was created after the time specified.
            SortBy: Sort hub content versions by either name or creation time.
            SortOrder: Sort hubs by ascending or descending order.
            MaxResults: The maximum amount of hub content to list. Range: 1 to 100.
            NextToken: If the response to a previous `ListHubContents` request was truncated, the response includes a `NextToken`. Length: at most 8192.
        """

    def list_hubs(
        self,
        *,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        SortBy: literals.HubSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListHubsResponse:
        """List all existing hubs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hubs.html

        Args:
            NameContains: Only list hubs with names that contain the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: Only list hubs that were created before the time specified.
            CreationTimeAfter: Only list hubs that were created after the time specified.
            LastModifiedTimeBefore: Only list hubs that were last modified before the time specified.
            LastModifiedTimeAfter: Only list hubs that were last modified after the time specified.
            SortBy: Sort hubs by either name or creation time.
            SortOrder: Sort hubs by ascending or descending order.
            MaxResults: The maximum number of hubs to list. Range: 1 to 100.
            NextToken: If the response to a previous `ListHubs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
        """

    def list_human_task_uis(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListHumanTaskUisResponse:
        """Returns information about the human task user interfaces in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_human_task_uis.html

        Args:
            CreationTimeAfter: A filter that returns only human task user interfaces with a creation time greater than or equal to the specified timestamp.
            CreationTimeBefore: A filter that returns only human task user interfaces that were created before the specified timestamp.
            SortOrder: An optional value that specifies whether you want the results sorted in `Ascending` or `Descending` order.
            NextToken: A token to resume pagination. Length: at most 8192.
            MaxResults: The total number of items to return. Range: 1 to 100.
        """

    def list_hyper_parameter_tuning_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortBy: literals.HyperParameterTuningJobSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        StatusEquals: literals.HyperParameterTuningJobStatus = ...,
    ) -> responses.ListHyperParameterTuningJobsResponse:
        """Gets a list of HyperParameterTuningJobSummary objects that describe the
        hyperparameter tuning jobs launched in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hyper_parameter_tuning_jobs.html

        Args:
            NextToken: If the result of the previous `ListHyperParameterTuningJobs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of tuning jobs to return. The default value is 10. Range: 1 to 100.
            SortBy: The field to sort results by. The default is `Name`.
            SortOrder: The sort order for results. The default is `Ascending`.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeAfter: A filter that returns only tuning jobs that were created after the specified time.
            CreationTimeBefore: A filter that returns only tuning jobs that were created before the specified time.
            LastModifiedTimeAfter: A filter that returns only tuning jobs that were modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only tuning jobs that were modified before the specified time.
            StatusEquals: A filter that returns only tuning jobs with the specified status.
        """

    def list_image_versions(
        self,
        *,
        ImageName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        SortBy: literals.ImageVersionSortBy = ...,
        SortOrder: literals.ImageVersionSortOrder = ...,
    ) -> responses.ListImageVersionsResponse:
        """Lists the versions of a specified image and their properties. The list can
        be filtered by creation time or modified time.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_image_versions.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            CreationTimeAfter: A filter that returns only versions created on or after the specified time.
            CreationTimeBefore: A filter that returns only versions created on or before the specified time.
            LastModifiedTimeAfter: A filter that returns only versions modified on or after the specified time.
            LastModifiedTimeBefore: A filter that returns only versions modified on or before the specified time.
            MaxResults: The maximum number of versions to return in the response. The default value is 10. Range: 1 to 100.
            NextToken: If the previous call to `ListImageVersions` didn't return the full set of versions, the call returns a token for getting the next set of versions. Length: at most 8192.
            SortBy: The property used to sort results. The default value is `CREATION_TIME`.
            SortOrder: The sort order. The default value is `DESCENDING`.
        """

    def list_images(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: literals.ImageSortBy = ...,
        SortOrder: literals.ImageSortOrder = ...,
    ) -> responses.ListImagesResponse:
        """Lists the images in your account and their properties. The list can be
        filtered by creation time or modified time, and whether the image name
        contains a specified string.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_images.html

        Args:
            CreationTimeAfter: A filter that returns only images created on or after the specified time.
            CreationTimeBefore: A filter that returns only images created on or before the specified time.
            LastModifiedTimeAfter: A filter that returns only images modified on or after the specified time.
            LastModifiedTimeBefore: A filter that returns only images modified on or before the specified time.
            MaxResults: The maximum number of images to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: A filter that returns only images whose name contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-.]+`.
            NextToken: If the previous call to `ListImages` didn't return the full set of images, the call returns a token for getting the next set of images. Length: at most 8192.
            SortBy: The property used to sort results. The default value is `CREATION_TIME`.
            SortOrder: The sort order. The default value is `DESCENDING`.
        """

    def list_inference_components(
        self,
        *,
        SortBy: literals.InferenceComponentSortKey = ...,
        SortOrder: literals.OrderKey = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.InferenceComponentStatus = ...,
        EndpointNameEquals: str = ...,
        VariantNameEquals: str = ...,
    ) -> responses.ListInferenceComponentsOutput:
        """Lists the inference components in your account and their properties.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_components.html

        Args:
            SortBy: The field by which to sort the inference components in the response. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            NextToken: A token that you use to get the next set of results following a truncated response. Length: at most 8192.
            MaxResults: The maximum number of inference components to return in the response. This value defaults to 10. Range: 1 to 100.
            NameContains: Filters the results to only those inference components with a name that contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: Filters the results to only those inference components that were created before the specified time.
            CreationTimeAfter: Filters the results to only those inference components that were created after the specified time.
            LastModifiedTimeBefore: Filters the results to only those inference components that were updated before the specified time.
            LastModifiedTimeAfter: Filters the results to only those inference components that were updated after the specified time.
            StatusEquals: Filters the results to only those inference components with the specified status.
            EndpointNameEquals: An endpoint name to filter the listed inference components. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            VariantNameEquals: A production variant name to filter the listed inference components. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def list_inference_experiments(
        self,
        *,
        NameContains: str = ...,
        Type: literals.InferenceExperimentType = ...,
        StatusEquals: literals.InferenceExperimentStatus = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        SortBy: literals.SortInferenceExperimentsBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListInferenceExperimentsResponse:
        """Returns the list of all inference experiments.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_experiments.html

        Args:
            NameContains: Selects inference experiments whose names contain this name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            Type: Selects inference experiments of this type.
            StatusEquals: Selects inference experiments which are in this status.
            CreationTimeAfter: Selects inference experiments which were created after this timestamp.
            CreationTimeBefore: Selects inference experiments which were created before this timestamp.
            LastModifiedTimeAfter: Selects inference experiments which were last modified after this timestamp.
            LastModifiedTimeBefore: Selects inference experiments which were last modified before this timestamp.
            SortBy: The column by which to sort the listed inference experiments.
            SortOrder: The direction of sorting (ascending or descending).
            NextToken: The response from the last list when returning a list large enough to need tokening. Length: at most 8192.
            MaxResults: The maximum number of results to select. Range: 1 to 100.
        """

    def list_inference_recommendations_job_steps(
        self,
        *,
        JobName: str,
        Status: literals.RecommendationJobStatus = ...,
        StepType: literals.RecommendationStepType = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListInferenceRecommendationsJobStepsResponse:
        """Returns a list of the subtasks for an Inference Recommender job. The
        supported subtasks are benchmarks, which evaluate the performance of your
        model on different instance types.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_recommendations_job_steps.html

        Args:
            JobName: The name for the Inference Recommender job. Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            Status: A filter to return benchmarks of a specified status.
            StepType: A filter to return details about the specified type of subtask.
            MaxResults: The maximum number of results to return. Range: 1 to 100.
            NextToken: A token that you can specify to return more results from the list. Length: at most 8192.
        """

    def list_inference_recommendations_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: literals.RecommendationJobStatus = ...,
        SortBy: literals.ListInferenceRecommendationsJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        ModelNameEquals: str = ...,
        ModelPackageVersionArnEquals: str = ...,
    ) -> responses.ListInferenceRecommendationsJobsResponse:
        """Lists recommendation jobs that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_recommendations_jobs.html

        Args:
            CreationTimeAfter: A filter that returns only jobs created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only jobs created before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only jobs that were last modified after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only jobs that were last modified before the specified time (timestamp).
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that retrieves only inference recommendations jobs with a specific status.
            SortBy: The parameter by which to sort the results.
            SortOrder: The sort order for the results.
            NextToken: If the response to a previous `ListInferenceRecommendationsJobsRequest` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of recommendations to return in the response. Range: 1 to 100.
            ModelNameEquals: A filter that returns only jobs that were created for this model. Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            ModelPackageVersionArnEquals: A filter that returns only jobs that were created for this versioned model package. Length: 1 to 2048.
        """

    def list_inference_routers(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListInferenceRoutersOutput:
        """Lists the inference routers in your account in the current Amazon Web
        Services Region. A router that you just created might not appear in the list
        right away.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_routers.html

        Args:
            MaxResults: The maximum number of inference routers to return in the response. Range: 1 to 100.
            NextToken: If the previous response was truncated, you receive this token. Length: at most 8192.
        """

    def list_job_schema_versions(
        self,
        *,
        JobCategory: literals.JobCategory,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListJobSchemaVersionsResponse:
        """Lists available configuration schema versions for a specified job
        category. Use the schema versions with `DescribeJobSchemaVersion` to retrieve
        the full schema document.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_job_schema_versions.html

        Args:
            NextToken: If the previous response was truncated, this token retrieves the next set of results. Length: at most 8192.
            MaxResults: The maximum number of schema versions to return in the response. The default value is 5. Range: 1 to 100.
        """

    def list_jobs(
        self,
        *,
        JobCategory: literals.JobCategory,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        StatusEquals: literals.JobStatus = ...,
    ) -> responses.ListJobsResponse:
        """Lists jobs in a specified category. You can filter results by creation
        time, last modified time, name, and status.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_jobs.html

        Args:
            NextToken: If the previous response was truncated, this token retrieves the next set of results. Length: at most 8192.
            MaxResults: The maximum number of jobs to return in the response. The default value is 50. Range: 1 to 100.
            CreationTimeAfter: A filter that returns only jobs created after the specified time.
            CreationTimeBefore: A filter that returns only jobs created before the specified time.
            LastModifiedTimeAfter: A filter that returns only jobs modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only jobs modified before the specified time.
            NameContains: A string in the job name to filter results. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The field to sort results by.
            SortOrder: The sort order for results.
            StatusEquals: A filter that returns only jobs with the specified status.
        """

    def list_labeling_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        StatusEquals: literals.LabelingJobStatus = ...,
    ) -> responses.ListLabelingJobsResponse:
        """Gets a list of labeling jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_labeling_jobs.html

        Args:
            CreationTimeAfter: A filter that returns only labeling jobs created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only labeling jobs created before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only labeling jobs modified after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only labeling jobs modified before the specified time (timestamp).
            MaxResults: The maximum number of labeling jobs to return in each page of the response. Range: 1 to 100.
            NextToken: If the result of the previous `ListLabelingJobs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            StatusEquals: A filter that retrieves only labeling jobs with a specific status.
        """

    def list_labeling_jobs_for_workteam(
        self,
        *,
        WorkteamArn: str,
        MaxResults: int = ...,
        NextToken: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        JobReferenceCodeContains: str = ...,
        SortBy: literals.ListLabelingJobsForWorkteamSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListLabelingJobsForWorkteamResponse:
        """Gets a list of labeling jobs assigned to a specified work team.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_labeling_jobs_for_workteam.html

        Args:
            WorkteamArn: The Amazon Resource Name (ARN) of the work team for which you want to see labeling jobs for. Length: at most 256. Pattern: `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:workteam/.*`.
            MaxResults: The maximum number of labeling jobs to return in each page of the response. Range: 1 to 100.
            NextToken: If the result of the previous `ListLabelingJobsForWorkteam` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            CreationTimeAfter: A filter that returns only labeling jobs created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only labeling jobs created before the specified time (timestamp).
            JobReferenceCodeContains: A filter the limits jobs to only the ones whose job reference code contains the specified string. Length: 1 to 255.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
        """

    def list_lineage_groups(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortLineageGroupsBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListLineageGroupsResponse:
        """A list of lineage groups shared with your Amazon Web Services account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_lineage_groups.html

        Args:
            CreatedAfter: A timestamp to filter against lineage groups created after a certain point in time.
            CreatedBefore: A timestamp to filter against lineage groups created before a certain point in time.
            SortBy: The parameter by which to sort the results. The default is `CreationTime`.
            SortOrder: The sort order for the results. The default is `Ascending`.
            NextToken: If the response is truncated, SageMaker returns this token. Length: at most 8192.
            MaxResults: The maximum number of endpoints to return in the response. This value defaults to 10. Range: 1 to 100.
        """

    def list_mlflow_apps(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        Status: literals.MlflowAppStatus = ...,
        MlflowVersion: str = ...,
        DefaultForDomainId: str = ...,
        AccountDefaultStatus: literals.AccountDefaultStatus = ...,
        SortBy: literals.SortMlflowAppBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListMlflowAppsResponse:
        """Lists all MLflow Apps

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_mlflow_apps.html

        Args:
            CreatedAfter: Use the `CreatedAfter` filter to only list MLflow Apps created after a specific date and time.
            CreatedBefore: Use the `CreatedBefore` filter to only list MLflow Apps created before a specific date and time.
            Status: Filter for Mlflow apps with a specific creation status.
            MlflowVersion: Filter for Mlflow Apps with the specified version. Length: at most 16. Pattern: `[0-9]*.[0-9]*.[0-9]*`.
            DefaultForDomainId: Filter for MLflow Apps with the specified default SageMaker Domain ID.
            AccountDefaultStatus: Filter for MLflow Apps with the specified `AccountDefaultStatus`.
            SortBy: Filter for MLflow Apps sorting by name, creation time, or creation status.
            SortOrder: Change the order of the listed MLflow Apps. By default, MLflow Apps are listed in `Descending` order by creation time.
            NextToken: If the previous response was truncated, use this token in your next request to receive the next set of results. Length: at most 8192.
            MaxResults: The maximum number of MLflow Apps to list. Range: 1 to 100.
        """

    def list_mlflow_tracking_servers(
        self,
        *,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        TrackingServerStatus: literals.TrackingServerStatus = ...,
        MlflowVersion: str = ...,
        SortBy: literals.SortTrackingServerBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListMlflowTrackingServersResponse:
        """Lists all MLflow Tracking Servers.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_mlflow_tracking_servers.html

        Args:
            CreatedAfter: Use the `CreatedAfter` filter to only list tracking servers created after a specific date and time.
            CreatedBefore: Use the `CreatedBefore` filter to only list tracking servers created before a specific date and time.
            TrackingServerStatus: Filter for tracking servers with a specified creation status.
            MlflowVersion: Filter for tracking servers using the specified MLflow version. Length: at most 16. Pattern: `[0-9]*.[0-9]*.[0-9]*`.
            SortBy: Filter for trackings servers sorting by name, creation time, or creation status.
            SortOrder: Change the order of the listed tracking servers. By default, tracking servers are listed in `Descending` order by creation time.
            NextToken: If the previous response was truncated, you will receive this token. Length: at most 8192.
            MaxResults: The maximum number of tracking servers to list. Range: 1 to 100.
        """

    def list_model_bias_job_definitions(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringJobDefinitionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> responses.ListModelBiasJobDefinitionsResponse:
        """Lists model bias jobs definitions that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_bias_job_definitions.html

        Args:
            EndpointName: Name of the endpoint to monitor for model bias. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: Whether to sort results by the `Name` or `CreationTime` field. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            NextToken: The token returned if the response is truncated. Length: at most 8192.
            MaxResults: The maximum number of model bias jobs to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: Filter for model bias jobs whose name contains a specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only model bias jobs created before a specified time.
            CreationTimeAfter: A filter that returns only model bias jobs created after a specified time.
        """

    def list_model_card_export_jobs(
        self,
        *,
        ModelCardName: str,
        ModelCardVersion: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        ModelCardExportJobNameContains: str = ...,
        StatusEquals: literals.ModelCardExportJobStatus = ...,
        SortBy: literals.ModelCardExportJobSortBy = ...,
        SortOrder: literals.ModelCardExportJobSortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListModelCardExportJobsResponse:
        """List the export jobs for the Amazon SageMaker Model Card.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_card_export_jobs.html

        Args:
            ModelCardName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            CreationTimeAfter: Only list model card export jobs that were created after the time specified.
            CreationTimeBefore: Only list model card export jobs that were created before the time specified.
            ModelCardExportJobNameContains: Only list model card export jobs with names that contain the specified string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            StatusEquals: Only list model card export jobs with the specified status.
            SortBy: Sort model card export jobs by either name or creation time. Sorts by creation time by default.
            SortOrder: Sort model card export jobs by ascending or descending order.
            NextToken: If the response to a previous `ListModelCardExportJobs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of model card export jobs to list. Range: 1 to 100.
        """

    def list_model_card_versions(
        self,
        *,
        ModelCardName: str,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        ModelCardStatus: literals.ModelCardStatus = ...,
        NextToken: str = ...,
        SortBy: literals.ModelCardVersionSortBy = ...,
        SortOrder: literals.ModelCardSortOrder = ...,
    ) -> responses.ListModelCardVersionsResponse:
        """List existing versions of an Amazon SageMaker Model Card.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_card_versions.html

        Args:
            ModelCardName: List model card versions for the model card with the specified name or Amazon Resource Name (ARN). Length: 1 to 256.
            CreationTimeAfter: Only list model card versions that were created after the time specified.
            CreationTimeBefore: Only list model card versions that were created before the time specified.
            MaxResults: The maximum number of model card versions to list. Range: 1 to 100.
            ModelCardStatus: Only list model card versions with the specified approval status.
            NextToken: If the response to a previous `ListModelCardVersions` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            SortBy: Sort listed model card versions by version. Sorts by version by default.
            SortOrder: Sort model card versions by ascending or descending order.
        """

    def list_model_cards(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        ModelCardStatus: literals.ModelCardStatus = ...,
        NextToken: str = ...,
        SortBy: literals.ModelCardSortBy = ...,
        SortOrder: literals.ModelCardSortOrder = ...,
    ) -> responses.ListModelCardsResponse:
        """List existing model cards.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_cards.html

        Args:
            CreationTimeAfter: Only list model cards that were created after the time specified.
            CreationTimeBefore: Only list model cards that were created before the time specified.
            MaxResults: The maximum number of model cards to list. Range: 1 to 100.
            NameContains: Only list model cards with names that contain the specified string. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ModelCardStatus: Only list model cards with the specified approval status.
            NextToken: If the response to a previous `ListModelCards` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            SortBy: Sort model cards by either name or creation time. Sorts by creation time by default.
            SortOrder: Sort model cards by ascending or descending order.
        """

    def list_model_explainability_job_definitions(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringJobDefinitionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> responses.ListModelExplainabilityJobDefinitionsResponse:
        """Lists model explainability job definitions that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_explainability_job_definitions.html

        Args:
            EndpointName: Name of the endpoint to monitor for model explainability. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: Whether to sort results by the `Name` or `CreationTime` field. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            NextToken: The token returned if the response is truncated. Length: at most 8192.
            MaxResults: The maximum number of jobs to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: Filter for model explainability jobs whose name contains a specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only model explainability jobs created before a specified time.
            CreationTimeAfter: A filter that returns only model explainability jobs created after a specified time.
        """

    def list_model_metadata(
        self,
        *,
        SearchExpression: views.ModelMetadataSearchExpressionLike = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListModelMetadataResponse:
        """Lists the domain, framework, task, and model name of standard machine
        learning models found in common model zoos.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_metadata.html

        Args:
            SearchExpression: One or more filters that searches for the specified resource or resources in a search.
            NextToken: If the response to a previous `ListModelMetadataResponse` request was truncated, the response includes a NextToken. Length: at most 8192.
            MaxResults: The maximum number of models to return in the response. Range: 1 to 100.
        """

    def list_model_package_groups(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: literals.ModelPackageGroupSortBy = ...,
        SortOrder: literals.SortOrder = ...,
        CrossAccountFilterOption: literals.CrossAccountFilterOption = ...,
    ) -> responses.ListModelPackageGroupsOutput:
        """Gets a list of the model groups in your Amazon Web Services account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_package_groups.html

        Args:
            CreationTimeAfter: A filter that returns only model groups created after the specified time.
            CreationTimeBefore: A filter that returns only model groups created before the specified time.
            MaxResults: The maximum number of results to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            NextToken: If the result of the previous `ListModelPackageGroups` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            CrossAccountFilterOption: A filter that returns either model groups shared with you or model groups in your own account. The default is `SameAccount`.
        """

    def list_model_packages(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        ModelApprovalStatus: literals.ModelApprovalStatus = ...,
        ModelPackageGroupName: str = ...,
        ModelPackageType: literals.ModelPackageType = ...,
        NextToken: str = ...,
        SortBy: literals.ModelPackageSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListModelPackagesOutput:
        """Lists the model packages that have been created.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_packages.html

        Args:
            CreationTimeAfter: A filter that returns only model packages created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only model packages created before the specified time (timestamp).
            MaxResults: The maximum number of model packages to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            ModelApprovalStatus: A filter that returns only the model packages with the specified approval status.
            ModelPackageGroupName: A filter that returns only model versions that belong to the specified model group. Length: 1 to 170.
            ModelPackageType: A filter that returns only the model packages of the specified type.
            NextToken: If the response to a previous `ListModelPackages` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            SortBy: The parameter by which to sort the results. The default is `CreationTime`.
            SortOrder: The sort order for the results. The default is `Ascending`.
        """

    def list_model_quality_job_definitions(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringJobDefinitionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> responses.ListModelQualityJobDefinitionsResponse:
        """Gets a list of model quality monitoring job definitions in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_quality_job_definitions.html

        Args:
            EndpointName: A filter that returns only model quality monitoring job definitions that are associated with the specified endpoint. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            NextToken: If the result of the previous `ListModelQualityJobDefinitions` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of results to return in a call to `ListModelQualityJobDefinitions`. Range: 1 to 100.
            NameContains: A string in the transform job name. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only model quality monitoring job definitions created before the specified time.
            CreationTimeAfter: A filter that returns only model quality monitoring job definitions created after the specified time.
        """

    def list_models(
        self,
        *,
        SortBy: literals.ModelSortKey = ...,
        SortOrder: literals.OrderKey = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
    ) -> responses.ListModelsOutput:
        """Lists models created with the `CreateModel` API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_models.html

        Args:
            SortBy: Sorts the list of results. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            NextToken: If the response to a previous `ListModels` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of models to return in the response. Range: 1 to 100.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only models created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only models with a creation time greater than or equal to the specified time (timestamp).
        """

    def list_monitoring_alert_history(
        self,
        *,
        MonitoringScheduleName: str = ...,
        MonitoringAlertName: str = ...,
        SortBy: literals.MonitoringAlertHistorySortKey = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        StatusEquals: literals.MonitoringAlertStatus = ...,
    ) -> responses.ListMonitoringAlertHistoryResponse:
        """Gets a list of past alerts in a model monitoring schedule.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_alert_history.html

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringAlertName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: The field used to sort results. The default is `CreationTime`.
            SortOrder: The sort order, whether `Ascending` or `Descending`, of the alert history. The default is `Descending`.
            NextToken: If the result of the previous `ListMonitoringAlertHistory` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of results to display. The default is 100. Range: 1 to 100.
            CreationTimeBefore: A filter that returns only alerts created on or before the specified time.
            CreationTimeAfter: A filter that returns only alerts created on or after the specified time.
            StatusEquals: A filter that retrieves only alerts with a specific status.
        """

    def list_monitoring_alerts(
        self,
        *,
        MonitoringScheduleName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListMonitoringAlertsResponse:
        """Gets the alerts for a single monitoring schedule.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_alerts.html

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            NextToken: If the result of the previous `ListMonitoringAlerts` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of results to display. The default is 100. Range: 1 to 100.
        """

    def list_monitoring_executions(
        self,
        *,
        MonitoringScheduleName: str = ...,
        EndpointName: str = ...,
        SortBy: literals.MonitoringExecutionSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        ScheduledTimeBefore: TimestampInput = ...,
        ScheduledTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.ExecutionStatus = ...,
        MonitoringJobDefinitionName: str = ...,
        MonitoringTypeEquals: literals.MonitoringType = ...,
    ) -> responses.ListMonitoringExecutionsResponse:
        """Returns list of all monitoring job executions.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_executions.html

        Args:
            MonitoringScheduleName: Name of a specific schedule to fetch jobs for. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            EndpointName: Name of a specific endpoint to fetch jobs for. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: Whether to sort the results by the `Status`, `CreationTime`, or `ScheduledTime` field. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            NextToken: The token returned if the response is truncated. Length: at most 8192.
            MaxResults: The maximum number of jobs to return in the response. The default value is 10. Range: 1 to 100.
            ScheduledTimeBefore: Filter for jobs scheduled before a specified time.
            ScheduledTimeAfter: Filter for jobs scheduled after a specified time.
            CreationTimeBefore: A filter that returns only jobs created before a specified time.
            CreationTimeAfter: A filter that returns only jobs created after a specified time.
            LastModifiedTimeBefore: A filter that returns only jobs modified after a specified time.
            LastModifiedTimeAfter: A filter that returns only jobs modified before a specified time.
            StatusEquals: A filter that retrieves only jobs with a specific status.
            MonitoringJobDefinitionName: Gets a list of the monitoring job runs of the specified monitoring job definitions. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringTypeEquals: A filter that returns only the monitoring job runs of the specified monitoring type.
        """

    def list_monitoring_schedules(
        self,
        *,
        EndpointName: str = ...,
        SortBy: literals.MonitoringScheduleSortKey = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.ScheduleStatus = ...,
        MonitoringJobDefinitionName: str = ...,
        MonitoringTypeEquals: literals.MonitoringType = ...,
    ) -> responses.ListMonitoringSchedulesResponse:
        """Returns list of all monitoring schedules.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_schedules.html

        Args:
            EndpointName: Name of a specific endpoint to fetch schedules for. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SortBy: Whether to sort the results by the `Status`, `CreationTime`, or `ScheduledTime` field. The default is `CreationTime`.
            SortOrder: Whether to sort the results in `Ascending` or `Descending` order. The default is `Descending`.
            NextToken: The token returned if the response is truncated. Length: at most 8192.
            MaxResults: The maximum number of jobs to return in the response. The default value is 10. Range: 1 to 100.
            NameContains: Filter for monitoring schedules whose name contains a specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            CreationTimeBefore: A filter that returns only monitoring schedules created before a specified time.
            CreationTimeAfter: A filter that returns only monitoring schedules created after a specified time.
            LastModifiedTimeBefore: A filter that returns only monitoring schedules modified before a specified time.
            LastModifiedTimeAfter: A filter that returns only monitoring schedules modified after a specified time.
            StatusEquals: A filter that returns only monitoring schedules modified before a specified time.
            MonitoringJobDefinitionName: Gets a list of the monitoring schedules for the specified monitoring job definition. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringTypeEquals: A filter that returns only the monitoring schedules for the specified monitoring type.
        """

    def list_notebook_instance_lifecycle_configs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortBy: literals.NotebookInstanceLifecycleConfigSortKey = ...,
        SortOrder: literals.NotebookInstanceLifecycleConfigSortOrder = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
    ) -> responses.ListNotebookInstanceLifecycleConfigsOutput:
        """Lists notebook instance lifestyle configurations created with the
        CreateNotebookInstanceLifecycleConfig API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_notebook_instance_lifecycle_configs.html

        Args:
            NextToken: If the result of a `ListNotebookInstanceLifecycleConfigs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of lifecycle configurations to return in the response. Range: 1 to 100.
            SortBy: Sorts the list of results. The default is `CreationTime`.
            SortOrder: The sort order for results.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only lifecycle configurations that were created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only lifecycle configurations that were created after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only lifecycle configurations that were modified before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only lifecycle configurations that were modified after the specified time (timestamp).
        """

    def list_notebook_instances(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortBy: literals.NotebookInstanceSortKey = ...,
        SortOrder: literals.NotebookInstanceSortOrder = ...,
        NameContains: str = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        StatusEquals: literals.NotebookInstanceStatus = ...,
        NotebookInstanceLifecycleConfigNameContains: str = ...,
        DefaultCodeRepositoryContains: str = ...,
        AdditionalCodeRepositoryEquals: str = ...,
    ) -> responses.ListNotebookInstancesOutput:
        """Returns a list of the SageMaker AI notebook instances in the requester's
        account in an Amazon Web Services Region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_notebook_instances.html

        Args:
            NextToken: If the previous call to the `ListNotebookInstances` is truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of notebook instances to return. Range: 1 to 100.
            SortBy: The field to sort results by. The default is `Name`.
            SortOrder: The sort order for results.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9-]+`.
            CreationTimeBefore: A filter that returns only notebook instances that were created before the specified time (timestamp).
            CreationTimeAfter: A filter that returns only notebook instances that were created after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only notebook instances that were modified before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only notebook instances that were modified after the specified time (timestamp).
            StatusEquals: A filter that returns only notebook instances with the specified status.
            NotebookInstanceLifecycleConfigNameContains: A string in the name of a notebook instances lifecycle configuration associated with this notebook instance. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            DefaultCodeRepositoryContains: A string in the name or URL of a Git repository associated with this notebook instance. Length: at most 1024. Pattern: `[a-zA-Z0-9-]+`.
            AdditionalCodeRepositoryEquals: A filter that returns only notebook instances with associated with the specified git repository. Length: 1 to 1024. Pattern: `https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        """

    def list_optimization_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        OptimizationContains: str = ...,
        NameContains: str = ...,
        StatusEquals: literals.OptimizationJobStatus = ...,
        SortBy: literals.ListOptimizationJobsSortBy = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListOptimizationJobsResponse:
        """Lists the optimization jobs in your account and their properties.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_optimization_jobs.html

        Args:
            NextToken: A token that you use to get the next set of results following a truncated response. Length: at most 8192.
            MaxResults: The maximum number of optimization jobs to return in the response. The default is 50. Range: 1 to 100.
            CreationTimeAfter: Filters the results to only those optimization jobs that were created after the specified time.
            CreationTimeBefore: Filters the results to only those optimization jobs that were created before the specified time.
            LastModifiedTimeAfter: Filters the results to only those optimization jobs that were updated after the specified time.
            LastModifiedTimeBefore: Filters the results to only those optimization jobs that were updated before the specified time.
            OptimizationContains: Filters the results to only those optimization jobs that apply the specified optimization techniques. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            NameContains: Filters the results to only those optimization jobs with a name that contains the specified string. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: Filters the results to only those optimization jobs with the specified status.
            SortBy: The field by which to sort the optimization jobs in the response. The default is `CreationTime`
            SortOrder: The sort order for results. The default is `Ascending`
        """

    def list_partner_apps(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListPartnerAppsResponse:
        """Lists all of the SageMaker Partner AI Apps in an account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_partner_apps.html

        Args:
            MaxResults: This parameter defines the maximum number of results that can be returned in a single response. Range: 1 to 100.
            NextToken: If the previous response was truncated, you will receive this token. Length: at most 8192.
        """

    def list_pipeline_execution_steps(
        self,
        *,
        PipelineExecutionArn: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListPipelineExecutionStepsResponse:
        """Gets a list of `PipeLineExecutionStep` objects.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_execution_steps.html

        Args:
            PipelineExecutionArn: Length: at most 2048.
            NextToken: If the result of the previous `ListPipelineExecutionSteps` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of pipeline execution steps to return in the response. Range: 1 to 100.
            SortOrder: The field by which to sort results. The default is `CreatedTime`.
        """

    def list_pipeline_executions(
        self,
        *,
        PipelineName: str,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortPipelineExecutionsBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        PipelineVersionAlias: str = ...,
    ) -> responses.ListPipelineExecutionsResponse:
        """Gets a list of the pipeline executions.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_executions.html

        Args:
            PipelineName: Length: 1 to 2048.
            CreatedAfter: A filter that returns the pipeline executions that were created after a specified time.
            CreatedBefore: A filter that returns the pipeline executions that were created before a specified time.
            SortBy: The field by which to sort results. The default is `CreatedTime`.
            SortOrder: The sort order for results.
            NextToken: If the result of the previous `ListPipelineExecutions` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of pipeline executions to return in the response. Range: 1 to 100.
            PipelineVersionAlias: Length: 1 to 128. Pattern: `[a-zA-Z0-9._\\-]{1,128}`.
        """

    def list_pipeline_parameters_for_execution(
        self,
        *,
        PipelineExecutionArn: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListPipelineParametersForExecutionResponse:
        """Gets a list of parameters for a pipeline execution.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_parameters_for_execution.html

        Args:
            PipelineExecutionArn: Length: at most 2048.
            NextToken: If the result of the previous `ListPipelineParametersForExecution` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of parameters to return in the response. Range: 1 to 100.
        """

    def list_pipeline_versions(
        self,
        *,
        PipelineName: str,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListPipelineVersionsResponse:
        """Gets a list of all versions of the pipeline.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_versions.html

        Args:
            PipelineName: Length: 1 to 2048.
            CreatedAfter: A filter that returns the pipeline versions that were created after a specified time.
            CreatedBefore: A filter that returns the pipeline versions that were created before a specified time.
            SortOrder: The sort order for the results.
            NextToken: If the result of the previous `ListPipelineVersions` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of pipeline versions to return in the response. Range: 1 to 100.
        """

    def list_pipelines(
        self,
        *,
        PipelineNamePrefix: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortPipelinesBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        ManagedBy: literals.PipelineManagedBy = ...,
    ) -> responses.ListPipelinesResponse:
        """Gets a list of pipelines.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipelines.html

        Args:
            PipelineNamePrefix: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            CreatedAfter: A filter that returns the pipelines that were created after a specified time.
            CreatedBefore: A filter that returns the pipelines that were created before a specified time.
            SortBy: The field by which to sort results. The default is `CreatedTime`.
            SortOrder: The sort order for results.
            NextToken: If the result of the previous `ListPipelines` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of pipelines to return in the response. Range: 1 to 100.
            ManagedBy: Filters the pipelines by who manages them.
        """

    def list_processing_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: literals.ProcessingJobStatus = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListProcessingJobsResponse:
        """Lists processing jobs that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_processing_jobs.html

        Args:
            CreationTimeAfter: A filter that returns only processing jobs created after the specified time.
            CreationTimeBefore: A filter that returns only processing jobs created after the specified time.
            LastModifiedTimeAfter: A filter that returns only processing jobs modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only processing jobs modified before the specified time.
            StatusEquals: A filter that retrieves only processing jobs with a specific status.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            NextToken: If the result of the previous `ListProcessingJobs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of processing jobs to return in the response. Range: 1 to 100.
        """

    def list_projects(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        MaxResults: int = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        SortBy: literals.ProjectSortBy = ...,
        SortOrder: literals.ProjectSortOrder = ...,
    ) -> responses.ListProjectsOutput:
        """Gets a list of the projects in an Amazon Web Services account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_projects.html

        Args:
            CreationTimeAfter: A filter that returns the projects that were created after a specified time.
            CreationTimeBefore: A filter that returns the projects that were created before a specified time.
            MaxResults: The maximum number of projects to return in the response. Range: 1 to 100.
            NameContains: A filter that returns the projects whose name contains a specified string. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            NextToken: If the result of the previous `ListProjects` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            SortBy: The field by which to sort results. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
        """

    def list_resource_catalogs(
        self,
        *,
        NameContains: str = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        SortOrder: literals.ResourceCatalogSortOrder = ...,
        SortBy: literals.ResourceCatalogSortBy = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListResourceCatalogsResponse:
        """Lists Amazon SageMaker Catalogs based on given filters and orders. The
        maximum number of `ResourceCatalog`s viewable is 1000.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_resource_catalogs.html

        Args:
            NameContains: A string that partially matches one or more `ResourceCatalog`s names. Length: 1 to 64.
            CreationTimeAfter: Use this parameter to search for `ResourceCatalog`s created after a specific date and time.
            CreationTimeBefore: Use this parameter to search for `ResourceCatalog`s created before a specific date and time.
            SortOrder: The order in which the resource catalogs are listed.
            SortBy: The value on which the resource catalog list is sorted.
            MaxResults: The maximum number of results returned by `ListResourceCatalogs`. Range: 1 to 100.
            NextToken: A token to resume pagination of `ListResourceCatalogs` results. Length: at most 8192.
        """

    def list_spaces(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: literals.SortOrder = ...,
        SortBy: literals.SpaceSortKey = ...,
        DomainIdEquals: str = ...,
        SpaceNameContains: str = ...,
    ) -> responses.ListSpacesResponse:
        """Lists spaces.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_spaces.html

        Args:
            NextToken: If the previous response was truncated, you will receive this token. Length: at most 8192.
            MaxResults: This parameter defines the maximum number of results that can be return in a single response. Range: 1 to 100.
            SortOrder: The sort order for the results. The default is `Ascending`.
            SortBy: The parameter by which to sort the results. The default is `CreationTime`.
            DomainIdEquals: A parameter to search for the domain ID. Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            SpaceNameContains: A parameter by which to filter the results. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def list_stage_devices(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
        ExcludeDevicesDeployedInOtherStage: bool = ...,
    ) -> responses.ListStageDevicesResponse:
        """Lists devices allocated to the stage, containing detailed device
        information and deployment status.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_stage_devices.html

        Args:
            EdgeDeploymentPlanName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            StageName: The name of the stage in the deployment. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            NextToken: The response from the last list when returning a list large enough to neeed tokening. Length: at most 8192.
            MaxResults: The maximum number of requests to select. Range: at most 100.
            ExcludeDevicesDeployedInOtherStage: Toggle for excluding devices deployed in other stages.
        """

    def list_studio_lifecycle_configs(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
        NameContains: str = ...,
        AppTypeEquals: literals.StudioLifecycleConfigAppType = ...,
        CreationTimeBefore: TimestampInput = ...,
        CreationTimeAfter: TimestampInput = ...,
        ModifiedTimeBefore: TimestampInput = ...,
        ModifiedTimeAfter: TimestampInput = ...,
        SortBy: literals.StudioLifecycleConfigSortKey = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListStudioLifecycleConfigsResponse:
        """Lists the Amazon SageMaker AI Studio Lifecycle Configurations in your
        Amazon Web Services Account.

        Raises ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_studio_lifecycle_configs.html

        Args:
            MaxResults: The total number of items to return in the response. The default value is 10. Range: 1 to 100.
            NextToken: If the previous call to ListStudioLifecycleConfigs didn't return the full set of Lifecycle Configurations, the call returns a token for getting the next set of Lifecycle Configurations. Length: at most 8192.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            AppTypeEquals: A parameter to search for the App Type to which the Lifecycle Configuration is attached.
            CreationTimeBefore: A filter that returns only Lifecycle Configurations created on or before the specified time.
            CreationTimeAfter: A filter that returns only Lifecycle Configurations created on or after the specified time.
            ModifiedTimeBefore: A filter that returns only Lifecycle Configurations modified before the specified time.
            ModifiedTimeAfter: A filter that returns only Lifecycle Configurations modified after the specified time.
            SortBy: The property used to sort results. The default value is CreationTime.
            SortOrder: The sort order. The default value is Descending.
        """

    def list_subscribed_workteams(
        self,
        *,
        NameContains: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListSubscribedWorkteamsResponse:
        """Gets a list of the work teams that you are subscribed to in the Amazon Web
        Services Marketplace. The list may be empty if no work team satisfies the
        filter specified in the `NameContains` parameter.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_subscribed_workteams.html

        Args:
            NameContains: A string in the work team name. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            NextToken: If the result of the previous `ListSubscribedWorkteams` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of work teams to return in each page of the response. Range: 1 to 100.
        """

    def list_tags(
        self,
        *,
        ResourceArn: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListTagsOutput:
        """Returns the tags for the specified SageMaker resource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_tags.html

        Args:
            ResourceArn: The Amazon Resource Name (ARN) of the resource whose tags you want to retrieve. Length: at most 256. Pattern: `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`.
            NextToken: If the response to the previous `ListTags` request is truncated, SageMaker returns this token. Length: at most 8192.
            MaxResults: Maximum number of tags to return. Range: at least 50.
        """

    def list_training_jobs(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: literals.TrainingJobStatus = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        WarmPoolStatusEquals: literals.WarmPoolResourceStatus = ...,
        TrainingPlanArnEquals: str = ...,
    ) -> responses.ListTrainingJobsResponse:
        """Lists training jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_jobs.html

        Args:
            NextToken: If the result of the previous `ListTrainingJobs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of training jobs to return in the response. Range: 1 to 100.
            CreationTimeAfter: A filter that returns only training jobs created after the specified time (timestamp).
            CreationTimeBefore: A filter that returns only training jobs created before the specified time (timestamp).
            LastModifiedTimeAfter: A filter that returns only training jobs modified after the specified time (timestamp).
            LastModifiedTimeBefore: A filter that returns only training jobs modified before the specified time (timestamp).
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that retrieves only training jobs with a specific status.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            WarmPoolStatusEquals: A filter that retrieves only training jobs with a specific warm pool status.
            TrainingPlanArnEquals: The Amazon Resource Name (ARN); of the training plan to filter training jobs by. Length: 50 to 2048.
        """

    def list_training_jobs_for_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
        StatusEquals: literals.TrainingJobStatus = ...,
        SortBy: literals.TrainingJobSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListTrainingJobsForHyperParameterTuningJobResponse:
        """Gets a list of TrainingJobSummary objects that describe the training jobs
        that a hyperparameter tuning job launched.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_jobs_for_hyper_parameter_tuning_job.html

        Args:
            HyperParameterTuningJobName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            NextToken: If the result of the previous `ListTrainingJobsForHyperParameterTuningJob` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of training jobs to return. The default value is 10. Range: 1 to 100.
            StatusEquals: A filter that returns only training jobs with the specified status.
            SortBy: The field to sort results by. The default is `Name`.
            SortOrder: The sort order for results. The default is `Ascending`.
        """

    def list_training_plans(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        StartTimeAfter: TimestampInput = ...,
        StartTimeBefore: TimestampInput = ...,
        SortBy: literals.TrainingPlanSortBy = ...,
        SortOrder: literals.TrainingPlanSortOrder = ...,
        Filters: Sequence[views.TrainingPlanFilterLike] = ...,
    ) -> responses.ListTrainingPlansResponse:
        """Retrieves a list of training plans for the current account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_plans.html

        Args:
            NextToken: A token to continue pagination if more results are available. Length: at most 8192.
            MaxResults: The maximum number of results to return in the response. Range: 1 to 100.
            StartTimeAfter: Filter to list only training plans with an actual start time after this date.
            StartTimeBefore: Filter to list only training plans with an actual start time before this date.
            SortBy: The training plan field to sort the results by (e.g., StartTime, Status).
            SortOrder: The order to sort the results (Ascending or Descending).
            Filters: Additional filters to apply to the list of training plans. Items: 1 to 5.
        """

    def list_training_sessions(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: literals.TrainingSessionStatus = ...,
    ) -> responses.ListTrainingSessionsResponse:
        """Lists training sessions in your account. You can filter results by
        creation time, name, and status.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_sessions.html

        Args:
            NextToken: If the response was truncated, use the token returned in the previous response to retrieve the next page of results. Length: at most 8192.
            MaxResults: The maximum number of training sessions to return in the response. Range: 1 to 100.
            CreationTimeAfter: A filter that returns only training sessions created after the specified time.
            CreationTimeBefore: A filter that returns only training sessions created before the specified time.
            NameContains: A string in the training session name to filter results. Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that returns only training sessions with the specified status.
        """

    def list_transform_jobs(
        self,
        *,
        CreationTimeAfter: TimestampInput = ...,
        CreationTimeBefore: TimestampInput = ...,
        LastModifiedTimeAfter: TimestampInput = ...,
        LastModifiedTimeBefore: TimestampInput = ...,
        NameContains: str = ...,
        StatusEquals: literals.TransformJobStatus = ...,
        SortBy: literals.SortBy = ...,
        SortOrder: literals.SortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListTransformJobsResponse:
        """Lists transform jobs.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_transform_jobs.html

        Args:
            CreationTimeAfter: A filter that returns only transform jobs created after the specified time.
            CreationTimeBefore: A filter that returns only transform jobs created before the specified time.
            LastModifiedTimeAfter: A filter that returns only transform jobs modified after the specified time.
            LastModifiedTimeBefore: A filter that returns only transform jobs modified before the specified time.
            NameContains: Length: at most 63. Pattern: `[a-zA-Z0-9\\-]+`.
            StatusEquals: A filter that retrieves only transform jobs with a specific status.
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Descending`.
            NextToken: If the result of the previous `ListTransformJobs` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of transform jobs to return in the response. The default value is `10`. Range: 1 to 100.
        """

    def list_trial_components(
        self,
        *,
        ExperimentName: str = ...,
        TrialName: str = ...,
        SourceArn: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortTrialComponentsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListTrialComponentsResponse:
        """Lists the trial components in your account. You can sort the list by trial
        component name or creation time.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_trial_components.html

        Args:
            ExperimentName: A filter that returns only components that are part of the specified experiment. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            TrialName: A filter that returns only components that are part of the specified trial. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            SourceArn: A filter that returns only components that have the specified source Amazon Resource Name (ARN). Length: at most 256.
            CreatedAfter: A filter that returns only components created after the specified time.
            CreatedBefore: A filter that returns only components created before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of components to return in the response. The default value is 10. Range: 1 to 100.
            NextToken: If the previous call to `ListTrialComponents` didn't return the full set of components, the call returns a token for getting the next set of components. Length: at most 8192.
        """

    def list_trials(
        self,
        *,
        ExperimentName: str = ...,
        TrialComponentName: str = ...,
        CreatedAfter: TimestampInput = ...,
        CreatedBefore: TimestampInput = ...,
        SortBy: literals.SortTrialsBy = ...,
        SortOrder: literals.SortOrder = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListTrialsResponse:
        """Lists the trials in your account. Specify an experiment name to limit the
        list to the trials that are part of that experiment.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_trials.html

        Args:
            ExperimentName: A filter that returns only trials that are part of the specified experiment. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            TrialComponentName: A filter that returns only trials that are associated with the specified trial component. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            CreatedAfter: A filter that returns only trials created after the specified time.
            CreatedBefore: A filter that returns only trials created before the specified time.
            SortBy: The property used to sort results. The default value is `CreationTime`.
            SortOrder: The sort order. The default value is `Descending`.
            MaxResults: The maximum number of trials to return in the response. The default value is 10. Range: 1 to 100.
            NextToken: If the previous call to `ListTrials` didn't return the full set of trials, the call returns a token for getting the next set of trials. Length: at most 8192.
        """

    def list_ultra_servers_by_reserved_capacity(
        self,
        *,
        ReservedCapacityArn: str,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListUltraServersByReservedCapacityResponse:
        """Lists all UltraServers that are part of a specified reserved capacity.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ultra_servers_by_reserved_capacity.html

        Args:
            ReservedCapacityArn: Length: 50 to 2048.
            MaxResults: The maximum number of UltraServers to return in the response. The default value is 10. Range: 1 to 100.
            NextToken: If the previous response was truncated, you receive this token. Length: at most 8192.
        """

    def list_user_profiles(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: literals.SortOrder = ...,
        SortBy: literals.UserProfileSortKey = ...,
        DomainIdEquals: str = ...,
        UserProfileNameContains: str = ...,
    ) -> responses.ListUserProfilesResponse:
        """Lists user profiles.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_user_profiles.html

        Args:
            NextToken: If the previous response was truncated, you will receive this token. Length: at most 8192.
            MaxResults: This parameter defines the maximum number of results that can be return in a single response. Range: 1 to 100.
            SortOrder: The sort order for the results. The default is Ascending.
            SortBy: The parameter by which to sort the results. The default is CreationTime.
            DomainIdEquals: A parameter by which to filter the results. Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileNameContains: A parameter by which to filter the results. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def list_workforces(
        self,
        *,
        SortBy: literals.ListWorkforcesSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListWorkforcesResponse:
        """Use this operation to list all private and vendor workforces in an Amazon
        Web Services Region. Note that you can only have one private workforce per
        Amazon Web Services Region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_workforces.html

        Args:
            SortBy: Sort workforces using the workforce name or creation date.
            SortOrder: Sort workforces in ascending or descending order.
            NameContains: A filter you can use to search for workforces using part of the workforce name. Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`.
            NextToken: A token to resume pagination. Length: at most 8192.
            MaxResults: The maximum number of workforces returned in the response. Range: 1 to 100.
        """

    def list_workteams(
        self,
        *,
        SortBy: literals.ListWorkteamsSortByOptions = ...,
        SortOrder: literals.SortOrder = ...,
        NameContains: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListWorkteamsResponse:
        """Gets a list of private work teams that you have defined in a region. The
        list may be empty if no work team satisfies the filter specified in the
        `NameContains` parameter.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_workteams.html

        Args:
            SortBy: The field to sort results by. The default is `CreationTime`.
            SortOrder: The sort order for results. The default is `Ascending`.
            NameContains: A string in the work team's name. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            NextToken: If the result of the previous `ListWorkteams` request was truncated, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of work teams to return in each page of the response. Range: 1 to 100.
        """

    def put_endpoint_policy(
        self,
        *,
        EndpointName: str,
        ResourcePolicy: str,
    ) -> responses.PutEndpointPolicyResponse:
        """Attaches a resource-based policy to an endpoint. With an endpoint policy,
        you can allow other Amazon Web Services accounts to send requests to your
        endpoint, or to inference components on it, through an inference router.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/put_endpoint_policy.html

        Args:
            EndpointName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ResourcePolicy: The endpoint policy, as a JSON policy document. Length: 1 to 20480. Pattern: `.*(?:[ \\r\\n\\t].*)*.*`.
        """

    def put_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
        ResourcePolicy: str,
    ) -> responses.PutModelPackageGroupPolicyOutput:
        """Adds a resouce policy to control access to a model group.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/put_model_package_group_policy.html

        Args:
            ModelPackageGroupName: The name of the model group to add a resource policy to. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ResourcePolicy: Length: 1 to 20480.
        """

    def query_lineage(
        self,
        *,
        StartArns: list[str] | tuple[str, ...] = ...,
        Direction: literals.Direction = ...,
        IncludeEdges: bool = ...,
        Filters: views.QueryFiltersLike = ...,
        MaxDepth: int = ...,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.QueryLineageResponse:
        """Use this action to inspect your lineage and discover relationships between
        entities.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/query_lineage.html

        Args:
            StartArns: A list of resource Amazon Resource Name (ARN) that represent the starting point for your lineage query. Items: at most 1.
            Direction: Associations between lineage entities have a direction.
            IncludeEdges: Setting this value to `True` retrieves not only the entities of interest but also the Associations and lineage entities on the path.
            Filters: A set of filtering parameters that allow you to specify which entities should be returned.
            MaxDepth: The maximum depth in lineage relationships from the `StartArns` that are traversed. Range: at most 10.
            MaxResults: Limits the number of vertices in the results. Range: at most 50.
            NextToken: Limits the number of vertices in the request. Length: at most 8192.
        """

    def register_devices(
        self,
        *,
        DeviceFleetName: str,
        Devices: Sequence[views.DeviceLike],
        Tags: Sequence[views.TagLike] = ...,
    ) -> EmptyOutput:
        """Register devices.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/register_devices.html

        Args:
            DeviceFleetName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Devices: A list of devices to register with SageMaker Edge Manager.
            Tags: Items: at most 50.
        """

    def render_ui_template(
        self,
        *,
        Task: views.RenderableTaskLike,
        RoleArn: str,
        UiTemplate: views.UiTemplateLike = ...,
        HumanTaskUiArn: str = ...,
    ) -> responses.RenderUiTemplateResponse:
        """Renders the UI template so that you can preview the worker's experience.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/render_ui_template.html

        Args:
            Task: A `RenderableTask` object containing a representative task to render.
            RoleArn: The Amazon Resource Name (ARN) that has access to the S3 objects that are used by the template. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            UiTemplate: A `Template` object containing the worker UI template to render.
            HumanTaskUiArn: The `HumanTaskUiArn` of the worker UI that you want to render. Length: at most 1024.
        """

    def retry_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
        ClientRequestToken: str = ...,
        ParallelismConfiguration: views.ParallelismConfigurationLike = ...,
    ) -> responses.RetryPipelineExecutionResponse:
        """Retry the execution of the pipeline.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/retry_pipeline_execution.html

        Args:
            PipelineExecutionArn: Length: at most 2048.
            ClientRequestToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. Length: 32 to 128.
            ParallelismConfiguration: This configuration, if specified, overrides the parallelism configuration of the parent pipeline.
        """

    def search(
        self,
        *,
        Resource: literals.ResourceType,
        SearchExpression: views.SearchExpressionLike = ...,
        SortBy: str = ...,
        SortOrder: literals.SearchSortOrder = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        CrossAccountFilterOption: literals.CrossAccountFilterOption = ...,
        VisibilityConditions: Sequence[views.VisibilityConditionsLike] = ...,
    ) -> responses.SearchResponse:
        """Finds SageMaker resources that match a search query. Matching resources
        are returned as a list of `SearchRecord` objects in the response.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/search.html

        Args:
            Resource: The name of the SageMaker resource to search for.
            SearchExpression: A Boolean conditional statement.
            SortBy: The name of the resource property used to sort the `SearchResults`. The default is `LastModifiedTime`. Length: 1 to 255.
            SortOrder: How `SearchResults` are ordered. The default is `Descending`.
            NextToken: If more than `MaxResults` resources match the specified `SearchExpression`, the response includes a `NextToken`. Length: at most 8192.
            MaxResults: The maximum number of results to return. Range: 1 to 100.
            CrossAccountFilterOption: A cross account filter option. Default is `null`.
            VisibilityConditions: Limits the results of your search request to the resources that you can access. Items: 1 to 5.
        """

    def search_training_plan_offerings(
        self,
        *,
        InstanceType: literals.ReservedCapacityInstanceType = ...,
        InstanceCount: int = ...,
        UltraServerType: str = ...,
        UltraServerCount: int = ...,
        StartTimeAfter: TimestampInput = ...,
        EndTimeBefore: TimestampInput = ...,
        DurationHours: int = ...,
        TargetResources: Sequence[literals.SageMakerResourceName] = ...,
        TrainingPlanArn: str = ...,
    ) -> responses.SearchTrainingPlanOfferingsResponse:
        """Searches for available training plan offerings based on specified
        criteria.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/search_training_plan_offerings.html

        Args:
            InstanceType: The type of instance you want to search for in the available training plan offerings.
            InstanceCount: The number of instances you want to reserve in the training plan offerings. Range: 0 to 256.
            UltraServerType: The type of UltraServer to search for, such as ml.u-p6e-gb200x72. Length: 1 to 64. Pattern: `ml.[a-z0-9\\-.]+`.
            UltraServerCount: Range: at least 1.
            StartTimeAfter: A filter to search for training plan offerings with a start time after a specified date.
            EndTimeBefore: A filter to search for reserved capacity offerings with an end time before a specified date.
            DurationHours: The desired duration in hours for the training plan offerings. Range: 1 to 87600.
            TargetResources: The target resources (e.g., SageMaker Training Jobs, SageMaker HyperPod, SageMaker Endpoints, Studio apps) to search for in the offerings. Items: at least 1.
            TrainingPlanArn: The Amazon Resource Name (ARN); of an existing training plan to search for extension offerings.
        """

    def send_pipeline_execution_step_failure(
        self,
        *,
        CallbackToken: str,
        FailureReason: str = ...,
        ClientRequestToken: str = ...,
    ) -> responses.SendPipelineExecutionStepFailureResponse:
        """Notifies the pipeline that the execution of a callback step failed, along
        with a message describing why.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/send_pipeline_execution_step_failure.html

        Args:
            CallbackToken: The pipeline generated token from the Amazon SQS queue. Length: exactly 10. Pattern: `[a-zA-Z0-9]+`.
            FailureReason: A message describing why the step failed. Length: at most 256.
            ClientRequestToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. Length: 32 to 128.
        """

    def send_pipeline_execution_step_success(
        self,
        *,
        CallbackToken: str,
        OutputParameters: Sequence[views.OutputParameterLike] = ...,
        ClientRequestToken: str = ...,
    ) -> responses.SendPipelineExecutionStepSuccessResponse:
        """Notifies the pipeline that the execution of a callback step succeeded and
        provides a list of the step's output parameters.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/send_pipeline_execution_step_success.html

        Args:
            CallbackToken: The pipeline generated token from the Amazon SQS queue. Length: exactly 10. Pattern: `[a-zA-Z0-9]+`.
            OutputParameters: A list of the output parameters of the callback step. Items: at most 50.
            ClientRequestToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. Length: 32 to 128.
        """

    def start_cluster_health_check(
        self,
        *,
        ClusterName: str,
        DeepHealthCheckConfigurations: Sequence[
            views.InstanceGroupHealthCheckConfigurationLike
        ],
    ) -> responses.StartClusterHealthCheckResponse:
        """Start deep health checks for a SageMaker HyperPod cluster. You can use
        DescribeClusterNode API to track progress of the deep health checks.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_cluster_health_check.html

        Args:
            ClusterName: The string name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster. Length: at most 256.
            DeepHealthCheckConfigurations: A list of configurations containing instance group names, EC2 instance IDs, and deep health checks to perform. Items: 1 to 99.
        """

    def start_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Starts a stage in an edge deployment plan.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_edge_deployment_stage.html

        Args:
            EdgeDeploymentPlanName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            StageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def start_inference_experiment(
        self,
        *,
        Name: str,
    ) -> responses.StartInferenceExperimentResponse:
        """Starts an inference experiment.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_inference_experiment.html

        Args:
            Name: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def start_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> responses.StartMlflowTrackingServerResponse:
        """Programmatically start an MLflow Tracking Server.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_mlflow_tracking_server.html

        Args:
            TrackingServerName: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
        """

    def start_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Starts a previously stopped monitoring schedule.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_monitoring_schedule.html

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def start_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Launches an ML compute instance with the latest version of the libraries
        and attaches your ML storage volume. After configuring the notebook instance,
        SageMaker AI sets the notebook instance status to `InService`.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_notebook_instance.html

        Args:
            NotebookInstanceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        """

    def start_pipeline_execution(
        self,
        *,
        PipelineName: str,
        PipelineExecutionDisplayName: str = ...,
        PipelineParameters: Sequence[views.ParameterLike] = ...,
        PipelineExecutionDescription: str = ...,
        ClientRequestToken: str = ...,
        ParallelismConfiguration: views.ParallelismConfigurationLike = ...,
        SelectiveExecutionConfig: views.SelectiveExecutionConfigLike = ...,
        PipelineVersionId: int = ...,
        MlflowExperimentName: str = ...,
        PipelineVersionAlias: str = ...,
        RoleArn: str = ...,
    ) -> responses.StartPipelineExecutionResponse:
        """Starts a pipeline execution.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_pipeline_execution.html

        Args:
            PipelineName: Length: 1 to 2048.
            PipelineExecutionDisplayName: Length: 1 to 82. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`.
            PipelineParameters: Items: at most 200.
            PipelineExecutionDescription: Length: at most 3072.
            ClientRequestToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. Length: 32 to 128.
            ParallelismConfiguration: This configuration, if specified, overrides the parallelism configuration of the parent pipeline for this specific run.
            SelectiveExecutionConfig: The selective execution configuration applied to the pipeline run.
            PipelineVersionId: Range: at least 1.
            MlflowExperimentName: The MLflow experiment name of the pipeline execution. Length: 1 to 256.
            PipelineVersionAlias: Length: 1 to 128. Pattern: `[a-zA-Z0-9._\\-]{1,128}`.
            RoleArn: The Amazon Resource Name (ARN) of the IAM role that the execution uses. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
        """

    def start_session(
        self,
        *,
        ResourceIdentifier: str,
    ) -> responses.StartSessionResponse:
        """Initiates a remote connection session between a local integrated
        development environments (IDEs) and a remote SageMaker space.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_session.html

        Args:
            ResourceIdentifier: The Amazon Resource Name (ARN) of the resource to which the remote connection will be established. Length: 1 to 256. Pattern: `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:.*\\/.*`.
        """

    def stop_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> responses.StopAIBenchmarkJobResponse:
        """Stops a running AI benchmark job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_ai_benchmark_job.html

        Args:
            AIBenchmarkJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> responses.StopAIRecommendationJobResponse:
        """Stops a running AI recommendation job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_ai_recommendation_job.html

        Args:
            AIRecommendationJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
    ) -> EmptyOutput:
        """A method for forcing a running job to shut down.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_auto_ml_job.html

        Args:
            AutoMLJobName: The name of the object you are requesting. Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
        """

    def stop_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> EmptyOutput:
        """Stops a model compilation job. To stop a job, Amazon SageMaker AI sends
        the algorithm the SIGTERM signal.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_compilation_job.html

        Args:
            CompilationJobName: The name of the model compilation job to stop. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Stops a stage in an edge deployment plan.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_edge_deployment_stage.html

        Args:
            EdgeDeploymentPlanName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            StageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_edge_packaging_job(
        self,
        *,
        EdgePackagingJobName: str,
    ) -> EmptyOutput:
        """Request to stop an edge packaging job.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_edge_packaging_job.html

        Args:
            EdgePackagingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> EmptyOutput:
        """Stops a running hyperparameter tuning job and all running training jobs
        that the tuning job launched. All model artifacts output from the training
        jobs are stored in Amazon Simple Storage Service (Amazon S3).

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_hyper_parameter_tuning_job.html

        Args:
            HyperParameterTuningJobName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
        """

    def stop_inference_experiment(
        self,
        *,
        Name: str,
        ModelVariantActions: Mapping[str, literals.ModelVariantAction],
        DesiredModelVariants: Sequence[views.ModelVariantConfigLike] = ...,
        DesiredState: literals.InferenceExperimentStopDesiredState = ...,
        Reason: str = ...,
    ) -> responses.StopInferenceExperimentResponse:
        """Stops an inference experiment.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_inference_experiment.html

        Args:
            Name: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            ModelVariantActions: Array of key-value pairs, with names of variants mapped to actions. Items: 1 to 2.
            DesiredModelVariants: An array of `ModelVariantConfig` objects. Items: 1 to 2.
            DesiredState: The desired state of the experiment after stopping.
            Reason: The reason for stopping the experiment. Length: at most 1024.
        """

    def stop_inference_recommendations_job(
        self,
        *,
        JobName: str,
    ) -> EmptyOutput:
        """Stops an Inference Recommender job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_inference_recommendations_job.html

        Args:
            JobName: Length: 1 to 64. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
        """

    def stop_job(
        self,
        *,
        JobName: str,
        JobCategory: literals.JobCategory,
    ) -> responses.StopJobResponse:
        """Stops a running job. When you call `StopJob`, Amazon SageMaker sets the
        job status to `Stopping`.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_job.html

        Args:
            JobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_labeling_job(
        self,
        *,
        LabelingJobName: str,
    ) -> EmptyOutput:
        """Stops a running labeling job. A job that is stopped cannot be restarted.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_labeling_job.html

        Args:
            LabelingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> responses.StopMlflowTrackingServerResponse:
        """Programmatically stop an MLflow Tracking Server.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_mlflow_tracking_server.html

        Args:
            TrackingServerName: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
        """

    def stop_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Stops a previously started monitoring schedule.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_monitoring_schedule.html

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Terminates the ML compute instance. Before terminating the instance,
        SageMaker AI disconnects the ML storage volume from it.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_notebook_instance.html

        Args:
            NotebookInstanceName: The name of the notebook instance to terminate. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
        """

    def stop_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> EmptyOutput:
        """Ends a running inference optimization job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_optimization_job.html

        Args:
            OptimizationJobName: The name that you assigned to the optimization job. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
        ClientRequestToken: str = ...,
    ) -> responses.StopPipelineExecutionResponse:
        """Stops a pipeline execution.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_pipeline_execution.html

        Args:
            PipelineExecutionArn: Length: at most 2048.
            ClientRequestToken: A unique, case-sensitive identifier that you provide to ensure the idempotency of the operation. Length: 32 to 128.
        """

    def stop_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> EmptyOutput:
        """Stops a processing job.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_processing_job.html

        Args:
            ProcessingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> EmptyOutput:
        """Stops a training job. To stop a job, SageMaker sends the algorithm the
        `SIGTERM` signal, which delays job termination for 120 seconds.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_training_job.html

        Args:
            TrainingJobName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> responses.StopTrainingSessionResponse:
        """Stops a running training session and sets the session status to
        `Stopping`. After the session stops, the status changes to `Stopped`.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_training_session.html

        Args:
            TrainingSessionName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def stop_transform_job(
        self,
        *,
        TransformJobName: str,
    ) -> EmptyOutput:
        """Stops a batch transform job. When Amazon SageMaker receives a
        `StopTransformJob` request, the status of the job changes to `Stopping`.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_transform_job.html

        Args:
            TransformJobName: The name of the batch transform job to stop. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def update_action(
        self,
        *,
        ActionName: str,
        Description: str = ...,
        Status: literals.ActionStatus = ...,
        Properties: dict[str, str] = ...,
        PropertiesToRemove: list[str] | tuple[str, ...] = ...,
    ) -> responses.UpdateActionResponse:
        """Updates an action.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_action.html

        Args:
            ActionName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            Description: Length: at most 3072.
            Properties: Items: at most 30.
        """

    def update_app_image_config(
        self,
        *,
        AppImageConfigName: str,
        KernelGatewayImageConfig: views.KernelGatewayImageConfigLike = ...,
        JupyterLabAppImageConfig: views.JupyterLabAppImageConfigLike = ...,
        CodeEditorAppImageConfig: views.CodeEditorAppImageConfigLike = ...,
    ) -> responses.UpdateAppImageConfigResponse:
        """Updates the properties of an AppImageConfig.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_app_image_config.html

        Args:
            AppImageConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            KernelGatewayImageConfig: The new KernelGateway app to run on the image.
            JupyterLabAppImageConfig: The JupyterLab app running on the image.
            CodeEditorAppImageConfig: The Code Editor app running on the image.
        """

    def update_artifact(
        self,
        *,
        ArtifactArn: str,
        ArtifactName: str = ...,
        Properties: dict[str, str] = ...,
        PropertiesToRemove: list[str] | tuple[str, ...] = ...,
    ) -> responses.UpdateArtifactResponse:
        """Updates an artifact.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_artifact.html

        Args:
            ArtifactArn: Length: at most 256. Pattern: `arn:aws[a-z\\-]*:sagemaker:[a-z0-9\\-]*:[0-9]{12}:artifact/.*`.
            ArtifactName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            Properties: Items: at most 30.
        """

    def update_cluster(
        self,
        *,
        ClusterName: str,
        InstanceGroups: Sequence[views.ClusterInstanceGroupSpecificationLike] = ...,
        RestrictedInstanceGroups: Sequence[
            views.ClusterRestrictedInstanceGroupSpecificationLike
        ] = ...,
        RestrictedInstanceGroupsConfig: (
            views.ClusterRestrictedInstanceGroupsConfigLike
        ) = ...,
        TieredStorageConfig: views.ClusterTieredStorageConfigLike = ...,
        NodeRecovery: literals.ClusterNodeRecovery = ...,
        InstanceGroupsToDelete: list[str] | tuple[str, ...] = ...,
        NodeProvisioningMode: literals.ClusterNodeProvisioningMode = ...,
        ClusterRole: str = ...,
        AutoScaling: views.ClusterAutoScalingConfigLike = ...,
        Orchestrator: views.ClusterOrchestratorLike = ...,
    ) -> responses.UpdateClusterResponse:
        """Updates a SageMaker HyperPod cluster.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster.html

        Args:
            ClusterName: Specify the name of the SageMaker HyperPod cluster you want to update. Length: at most 256.
            InstanceGroups: Items: 1 to 100.
            RestrictedInstanceGroups: The specialized instance groups for training models like Amazon Nova to be created in the SageMaker HyperPod cluster. Items: 1 to 100.
            RestrictedInstanceGroupsConfig: The configuration for the restricted instance groups (RIG) in the SageMaker HyperPod cluster.
            TieredStorageConfig: Updates the configuration for managed tier checkpointing on the HyperPod cluster.
            NodeRecovery: The node recovery mode to be applied to the SageMaker HyperPod cluster.
            InstanceGroupsToDelete: Specify the names of the instance groups to delete. Items: at most 100.
            NodeProvisioningMode: Determines how instance provisioning is handled during cluster operations.
            ClusterRole: The Amazon Resource Name (ARN) of the IAM role that HyperPod assumes for cluster autoscaling operations. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            AutoScaling: Updates the autoscaling configuration for the cluster.
            Orchestrator: The type of orchestrator used for the SageMaker HyperPod cluster.
        """

    def update_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionArn: str,
        ExtensionVersion: str = ...,
        ConfigurationValues: str = ...,
        ClientToken: str = ...,
    ) -> responses.UpdateClusterExtensionResponse:
        """Updates the configuration or the version of an extension installed on a
        SageMaker HyperPod cluster. SageMaker HyperPod applies the change to every
        node in the cluster.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_extension.html

        Args:
            ClusterArn: The Amazon Resource Name (ARN) of the SageMaker HyperPod cluster on which the extension is installed. Length: at most 256.
            ExtensionArn: Length: 1 to 256.
            ExtensionVersion: The version to update the extension to, in `MAJOR.MINOR.PATCH` format. Length: 1 to 64. Pattern: `[0-9]+\\.[0-9]+\\.[0-9]+`.
            ConfigurationValues: The configuration changes to apply, as a JSON object serialized as a string. Length: 1 to 10240.
            ClientToken: A unique, case-sensitive identifier that you provide so that the request is idempotent. Length: at most 64. Pattern: `[\\x21-\\x7E]+`.
        """

    def update_cluster_scheduler_config(
        self,
        *,
        ClusterSchedulerConfigId: str,
        TargetVersion: int,
        SchedulerConfig: views.SchedulerConfigLike = ...,
        Description: str = ...,
    ) -> responses.UpdateClusterSchedulerConfigResponse:
        """Update the cluster policy configuration.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_scheduler_config.html

        Args:
            ClusterSchedulerConfigId: ID of the cluster policy. Length: at most 12. Pattern: `[a-z0-9]{12}`.
            SchedulerConfig: Cluster policy configuration.
            Description: Description of the cluster policy. Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
        """

    def update_cluster_software(
        self,
        *,
        ClusterName: str,
        InstanceGroups: Sequence[
            views.UpdateClusterSoftwareInstanceGroupSpecificationLike
        ] = ...,
        DeploymentConfig: views.DeploymentConfigurationLike = ...,
        ImageId: str = ...,
    ) -> responses.UpdateClusterSoftwareResponse:
        """Updates the platform software of a SageMaker HyperPod cluster for security
        patching.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_software.html

        Args:
            ClusterName: Specify the name or the Amazon Resource Name (ARN) of the SageMaker HyperPod cluster you want to update for security patching. Length: at most 256.
            InstanceGroups: The array of instance groups for which to update AMI versions. Items: 1 to 100.
            DeploymentConfig: The configuration to use when updating the AMI versions.
            ImageId: When configuring your HyperPod cluster, you can specify an image ID using one of the following options: `HyperPodPublicAmiId`, `CustomAmiId`, `default`. Length: 7 to 21. Pattern: `(ami-[0-9a-fA-F]{8,17}|default)`.
        """

    def update_code_repository(
        self,
        *,
        CodeRepositoryName: str,
        GitConfig: views.GitConfigForUpdateLike = ...,
    ) -> responses.UpdateCodeRepositoryOutput:
        """Updates the specified Git repository with the specified values.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_code_repository.html

        Args:
            CodeRepositoryName: The name of the Git repository to update. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            GitConfig: The configuration of the git repository, including the URL and the Amazon Resource Name (ARN) of the Amazon Web Services Secrets Manager secret that contains the credentials used to access the repository.
        """

    def update_compute_quota(
        self,
        *,
        ComputeQuotaId: str,
        TargetVersion: int,
        ComputeQuotaConfig: views.ComputeQuotaConfigLike = ...,
        ComputeQuotaTarget: views.ComputeQuotaTargetLike = ...,
        ActivationState: literals.ActivationState = ...,
        Description: str = ...,
    ) -> responses.UpdateComputeQuotaResponse:
        """Update the compute allocation definition.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_compute_quota.html

        Args:
            ComputeQuotaId: ID of the compute allocation definition. Pattern: `[a-z0-9]{12}`.
            ComputeQuotaConfig: Configuration of the compute allocation definition.
            ComputeQuotaTarget: The target entity to allocate compute resources to.
            ActivationState: The state of the compute allocation being described. Default is `Enabled`.
            Description: Description of the compute allocation definition. Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
        """

    def update_context(
        self,
        *,
        ContextName: str,
        Description: str = ...,
        Properties: dict[str, str] = ...,
        PropertiesToRemove: list[str] | tuple[str, ...] = ...,
    ) -> responses.UpdateContextResponse:
        """Updates a context.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_context.html

        Args:
            ContextName: Length: 1 to 120. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`.
            Description: Length: at most 3072.
            Properties: Items: at most 30.
        """

    def update_device_fleet(
        self,
        *,
        DeviceFleetName: str,
        OutputConfig: views.EdgeOutputConfigLike,
        RoleArn: str = ...,
        Description: str = ...,
        EnableIotRoleAlias: bool = ...,
    ) -> EmptyOutput:
        """Updates a fleet of devices.

        Raises ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_device_fleet.html

        Args:
            DeviceFleetName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            OutputConfig: Output configuration for storing sample data collected by the fleet.
            RoleArn: Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            Description: Length: 1 to 800. Pattern: `[-a-zA-Z0-9_.,;:! ]*`.
            EnableIotRoleAlias: Whether to create an Amazon Web Services IoT Role Alias during device fleet creation.
        """

    def update_devices(
        self,
        *,
        DeviceFleetName: str,
        Devices: Sequence[views.DeviceLike],
    ) -> EmptyOutput:
        """Updates one or more devices in a fleet.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_devices.html

        Args:
            DeviceFleetName: The name of the fleet the devices belong to. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            Devices: List of devices to register with Edge Manager agent.
        """

    def update_domain(
        self,
        *,
        DomainId: str,
        DefaultUserSettings: views.UserSettingsLike = ...,
        DomainSettingsForUpdate: views.DomainSettingsForUpdateLike = ...,
        AppSecurityGroupManagement: literals.AppSecurityGroupManagement = ...,
        DefaultSpaceSettings: views.DefaultSpaceSettingsLike = ...,
        SubnetIds: list[str] | tuple[str, ...] = ...,
        AppNetworkAccessType: literals.AppNetworkAccessType = ...,
        TagPropagation: literals.TagPropagation = ...,
        HomeEfsFileSystemCreation: literals.HomeEfsFileSystemCreation = ...,
        VpcId: str = ...,
    ) -> responses.UpdateDomainResponse:
        """Updates the default settings for new user profiles in the domain.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_domain.html

        Args:
            DomainId: The ID of the domain to be updated. Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            DomainSettingsForUpdate: A collection of `DomainSettings` configuration values to update.
            AppSecurityGroupManagement: The entity that creates and manages the required security groups for inter-app communication in `VPCOnly` mode.
            DefaultSpaceSettings: The default settings for shared spaces that users create in the domain.
            SubnetIds: The VPC subnets that Studio uses for communication. Items: 1 to 16.
            AppNetworkAccessType: Specifies the VPC used for non-EFS traffic.
            TagPropagation: Indicates whether custom tag propagation is supported for the domain. Defaults to `DISABLED`.
            HomeEfsFileSystemCreation: Indicates whether to create a home EFS file system for the domain.
            VpcId: The identifier for the VPC used by the domain for network communication. Length: at most 32. Pattern: `[-0-9a-zA-Z]+`.
        """

    def update_endpoint(
        self,
        *,
        EndpointName: str,
        EndpointConfigName: str,
        RetainAllVariantProperties: bool = ...,
        ExcludeRetainedVariantProperties: Sequence[views.VariantPropertyLike] = ...,
        DeploymentConfig: views.DeploymentConfigLike = ...,
        RetainDeploymentConfig: bool = ...,
    ) -> responses.UpdateEndpointOutput:
        """Deploys the `EndpointConfig` specified in the request to a new fleet of
        instances.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_endpoint.html

        Args:
            EndpointName: The name of the endpoint whose configuration you want to update. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            EndpointConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            RetainAllVariantProperties: When updating endpoint resources, enables or disables the retention of variant properties, such as the instance count or the variant weight. The default is `false`.
            ExcludeRetainedVariantProperties: When you are updating endpoint resources with `RetainAllVariantProperties`, whose value is set to `true`, `ExcludeRetainedVariantProperties` specifies the list of type VariantProperty to override with the values provided by `EndpointConfig`. Items: at most 3.
            DeploymentConfig: The deployment configuration for an endpoint, which contains the desired deployment strategy and rollback configurations.
            RetainDeploymentConfig: Specifies whether to reuse the last deployment configuration. The default value is false (the configuration is not reused).
        """

    def update_endpoint_weights_and_capacities(
        self,
        *,
        EndpointName: str,
        DesiredWeightsAndCapacities: Sequence[views.DesiredWeightAndCapacityLike],
    ) -> responses.UpdateEndpointWeightsAndCapacitiesOutput:
        """Updates variant weight of one or more variants associated with an existing
        endpoint, or capacity of one variant associated with an existing endpoint.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_endpoint_weights_and_capacities.html

        Args:
            EndpointName: The name of an existing SageMaker endpoint. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DesiredWeightsAndCapacities: An object that provides new capacity and weight values for a variant. Items: at least 1.
        """

    def update_experiment(
        self,
        *,
        ExperimentName: str,
        DisplayName: str = ...,
        Description: str = ...,
    ) -> responses.UpdateExperimentResponse:
        """Adds, updates, or removes the description of an experiment. Updates the
        display name of an experiment.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_experiment.html

        Args:
            ExperimentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            DisplayName: The name of the experiment as displayed. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            Description: Length: at most 3072.
        """

    def update_feature_group(
        self,
        *,
        FeatureGroupName: str,
        FeatureAdditions: Sequence[views.FeatureDefinitionLike] = ...,
        OnlineStoreConfig: views.OnlineStoreConfigUpdateLike = ...,
        ThroughputConfig: views.ThroughputConfigUpdateLike = ...,
    ) -> responses.UpdateFeatureGroupResponse:
        """Updates the feature group by either adding features or updating the online
        store configuration. Use one of the following request parameters at a time
        while using the `UpdateFeatureGroup` API.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_feature_group.html

        Args:
            FeatureGroupName: The name or Amazon Resource Name (ARN) of the feature group that you're updating. Length: 1 to 256.
            FeatureAdditions: Items: 1 to 100.
        """

    def update_feature_metadata(
        self,
        *,
        FeatureGroupName: str,
        FeatureName: str,
        Description: str = ...,
        ParameterAdditions: Sequence[views.FeatureParameterLike] = ...,
        ParameterRemovals: list[str] | tuple[str, ...] = ...,
    ) -> EmptyOutput:
        """Updates the description and parameters of the feature group.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_feature_metadata.html

        Args:
            FeatureGroupName: The name or Amazon Resource Name (ARN) of the feature group containing the feature that you're updating. Length: 1 to 256.
            FeatureName: The name of the feature that you're updating. Length: 1 to 64. Pattern: `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`.
            Description: A description that you can write to better describe the feature. Length: at most 255.
            ParameterAdditions: A list of key-value pairs that you can add to better describe the feature. Items: at most 25.
            ParameterRemovals: A list of parameter keys that you can specify to remove parameters that describe your feature. Items: at most 25.
        """

    def update_hub(
        self,
        *,
        HubName: str,
        HubDescription: str = ...,
        HubDisplayName: str = ...,
        HubSearchKeywords: list[str] | tuple[str, ...] = ...,
    ) -> responses.UpdateHubResponse:
        """Update a hub.

        Raises ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub.html

        Args:
            HubDescription: A description of the updated hub. Length: at most 1023.
            HubDisplayName: Length: at most 255.
            HubSearchKeywords: The searchable keywords for the hub. Items: at most 50.
        """

    def update_hub_content(
        self,
        *,
        HubName: str,
        HubContentName: str,
        HubContentType: literals.HubContentType,
        HubContentVersion: str,
        HubContentDisplayName: str = ...,
        HubContentDescription: str = ...,
        HubContentMarkdown: str = ...,
        HubContentSearchKeywords: list[str] | tuple[str, ...] = ...,
        SupportStatus: literals.HubContentSupportStatus = ...,
    ) -> responses.UpdateHubContentResponse:
        """Updates SageMaker hub content (either a `Model` or `Notebook` resource).
        You can update the metadata that describes the resource.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub_content.html

        Args:
            HubName: The name of the SageMaker hub that contains the hub content you want to update.
            HubContentName: The name of the hub content resource that you want to update. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            HubContentType: The content type of the resource that you want to update.
            HubContentVersion: Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
            HubContentDisplayName: Length: at most 255.
            HubContentDescription: Length: at most 1023.
            HubContentMarkdown: A string that provides a description of the hub content. Length: at most 170391.
            HubContentSearchKeywords: The searchable keywords of the hub content. Items: at most 50.
            SupportStatus: Indicates the current status of the hub content resource.
        """

    def update_hub_content_reference(
        self,
        *,
        HubName: str,
        HubContentName: str,
        HubContentType: literals.HubContentType,
        MinVersion: str = ...,
    ) -> responses.UpdateHubContentReferenceResponse:
        """Updates the contents of a SageMaker hub for a `ModelReference` resource. A
        `ModelReference` allows you to access public SageMaker JumpStart models from
        within your private hub.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub_content_reference.html

        Args:
            HubName: The name of the SageMaker hub that contains the hub content you want to update.
            HubContentName: The name of the hub content resource that you want to update. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            HubContentType: The content type of the resource that you want to update.
            MinVersion: The minimum hub content version of the referenced model that you want to use. Length: 5 to 14. Pattern: `\\d{1,4}.\\d{1,4}.\\d{1,4}`.
        """

    def update_image(
        self,
        *,
        ImageName: str,
        DeleteProperties: list[str] | tuple[str, ...] = ...,
        Description: str = ...,
        DisplayName: str = ...,
        RoleArn: str = ...,
    ) -> responses.UpdateImageResponse:
        """Updates the properties of a SageMaker AI image. To change the image's
        tags, use the AddTags and DeleteTags APIs.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_image.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            DeleteProperties: Items: at most 2.
            Description: Length: 1 to 512.
            DisplayName: Length: 1 to 128. Pattern: `\\S(.*\\S)?`.
            RoleArn: The new ARN for the IAM role that enables Amazon SageMaker AI to perform tasks on your behalf. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
        """

    def update_image_version(
        self,
        *,
        ImageName: str,
        Alias: str = ...,
        Version: int = ...,
        AliasesToAdd: list[str] | tuple[str, ...] = ...,
        AliasesToDelete: list[str] | tuple[str, ...] = ...,
        VendorGuidance: literals.VendorGuidance = ...,
        JobType: literals.JobType = ...,
        MLFramework: str = ...,
        ProgrammingLang: str = ...,
        Processor: literals.Processor = ...,
        Horovod: bool = ...,
        ReleaseNotes: str = ...,
    ) -> responses.UpdateImageVersionResponse:
        """Updates the properties of a SageMaker AI image version.

        Raises ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_image_version.html

        Args:
            ImageName: Length: 1 to 63. Pattern: `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            Alias: Length: 1 to 128. Pattern: `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            Version: Range: at least 0.
            VendorGuidance: The availability of the image version specified by the maintainer.
            JobType: Indicates SageMaker AI job type compatibility.
            MLFramework: The machine learning framework vended in the image version. Length: 1 to 128. Pattern: `[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?`.
            ProgrammingLang: The supported programming language and its version. Length: 1 to 128. Pattern: `[a-zA-Z]+ ?\\d+\\.\\d+(\\.\\d+)?`.
            Processor: Indicates CPU or GPU compatibility.
            Horovod: Indicates Horovod compatibility.
            ReleaseNotes: The maintainer description of the image version. Length: 1 to 255.
        """

    def update_inference_component(
        self,
        *,
        InferenceComponentName: str,
        Specification: views.InferenceComponentSpecificationLike = ...,
        Specifications: Sequence[views.InferenceComponentSpecificationLike] = ...,
        RuntimeConfig: views.InferenceComponentRuntimeConfigLike = ...,
        DeploymentConfig: views.InferenceComponentDeploymentConfigLike = ...,
    ) -> responses.UpdateInferenceComponentOutput:
        """Updates an inference component.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_component.html

        Args:
            InferenceComponentName: Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            Specification: Details about the resources to deploy with this inference component, including the model, container, and compute resources.
            Specifications: A list of specification objects for the inference component, one per instance type. Items: 1 to 5.
            RuntimeConfig: Runtime settings for a model that is deployed with an inference component.
        """

    def update_inference_component_runtime_config(
        self,
        *,
        InferenceComponentName: str,
        DesiredRuntimeConfig: views.InferenceComponentRuntimeConfigLike,
    ) -> responses.UpdateInferenceComponentRuntimeConfigOutput:
        """Runtime settings for a model that is deployed with an inference component.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_component_runtime_config.html

        Args:
            InferenceComponentName: Length: at most 63. Pattern: `[a-zA-Z0-9]([\\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            DesiredRuntimeConfig: Runtime settings for a model that is deployed with an inference component.
        """

    def update_inference_experiment(
        self,
        *,
        Name: str,
        Schedule: views.InferenceExperimentScheduleLike = ...,
        Description: str = ...,
        ModelVariants: Sequence[views.ModelVariantConfigLike] = ...,
        DataStorageConfig: views.InferenceExperimentDataStorageConfigLike = ...,
        ShadowModeConfig: views.ShadowModeConfigLike = ...,
    ) -> responses.UpdateInferenceExperimentResponse:
        """Updates an inference experiment that you created. The status of the
        inference experiment has to be either `Created`, `Running`.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_experiment.html

        Args:
            Name: The name of the inference experiment to be updated. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            Schedule: The duration for which the inference experiment will run.
            Description: Length: at most 1024.
            ModelVariants: An array of `ModelVariantConfig` objects. Items: 1 to 2.
            DataStorageConfig: The Amazon S3 location and configuration for storing inference request and response data.
            ShadowModeConfig: The configuration of `ShadowMode` inference experiment type.
        """

    def update_inference_router(
        self,
        *,
        InferenceRouterName: str,
        RoutingTargets: Sequence[views.RoutingTargetLike],
    ) -> responses.UpdateInferenceRouterOutput:
        """Updates the routing targets of an inference router. The routing targets
        that you specify replace all of the router's existing routing targets.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_router.html

        Args:
            InferenceRouterName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            RoutingTargets: The complete list of routing targets for the inference router. Items: 1 to 20.
        """

    def update_mlflow_app(
        self,
        *,
        Arn: str,
        Name: str = ...,
        ArtifactStoreUri: str = ...,
        ModelRegistrationMode: literals.ModelRegistrationMode = ...,
        WeeklyMaintenanceWindowStart: str = ...,
        DefaultDomainIdList: list[str] | tuple[str, ...] = ...,
        AccountDefaultStatus: literals.AccountDefaultStatus = ...,
    ) -> responses.UpdateMlflowAppResponse:
        """Updates an MLflow App.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_mlflow_app.html

        Args:
            Arn: The ARN of the MLflow App to update. Length: 1 to 128.
            Name: The name of the MLflow App to update. Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            ArtifactStoreUri: The new S3 URI for the general purpose bucket to use as the artifact store for the MLflow App. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`.
            ModelRegistrationMode: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry. If not specified, `AutomaticModelRegistration` defaults to `AutoModelRegistrationEnabled`
            WeeklyMaintenanceWindowStart: The new weekly maintenance window start day and time to update. Length: at most 9. Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`.
            DefaultDomainIdList: List of SageMaker Domain IDs for which this MLflow App is the default.
            AccountDefaultStatus: Indicates whether this this MLflow App is the default for the account.
        """

    def update_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
        ArtifactStoreUri: str = ...,
        TrackingServerSize: literals.TrackingServerSize = ...,
        AutomaticModelRegistration: bool = ...,
        WeeklyMaintenanceWindowStart: str = ...,
        S3BucketOwnerAccountId: str = ...,
        S3BucketOwnerVerification: bool = ...,
    ) -> responses.UpdateMlflowTrackingServerResponse:
        """Updates properties of an existing MLflow Tracking Server.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_mlflow_tracking_server.html

        Args:
            TrackingServerName: The name of the MLflow Tracking Server to update. Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            ArtifactStoreUri: The new S3 URI for the general purpose bucket to use as the artifact store for the MLflow Tracking Server. Length: at most 1024. Pattern: `(https|s3)://([^/]+)/?(.*)`.
            TrackingServerSize: The new size for the MLflow Tracking Server.
            AutomaticModelRegistration: Whether to enable or disable automatic registration of new MLflow models to the SageMaker Model Registry. If not specified, `AutomaticModelRegistration` defaults to `False`
            WeeklyMaintenanceWindowStart: The new weekly maintenance window start day and time to update. Length: at most 9. Pattern: `(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\\d|2[0-3]):([0-5]\\d)`.
            S3BucketOwnerAccountId: The new expected Amazon Web Services account ID that owns the Amazon S3 bucket for artifact storage. Length: exactly 12. Pattern: `\\d+`.
            S3BucketOwnerVerification: Whether to enable or disable Amazon S3 Bucket Owenrship Verifaction whenever the MLflow Tracking Server interacts with Amazon Amazon S3.
        """

    def update_model_card(
        self,
        *,
        ModelCardName: str,
        Content: str = ...,
        ModelCardStatus: literals.ModelCardStatus = ...,
    ) -> responses.UpdateModelCardResponse:
        """Update an Amazon SageMaker Model Card.

        Raises ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_model_card.html

        Args:
            ModelCardName: Length: 1 to 256.
            Content: The updated model card content. Length: at most 100000.
            ModelCardStatus: The approval status of the model card within your organization.
        """

    def update_model_package(
        self,
        *,
        ModelPackageArn: str,
        ModelApprovalStatus: literals.ModelApprovalStatus = ...,
        ModelPackageRegistrationType: literals.ModelPackageRegistrationType = ...,
        ApprovalDescription: str = ...,
        CustomerMetadataProperties: dict[str, str] = ...,
        CustomerMetadataPropertiesToRemove: list[str] | tuple[str, ...] = ...,
        AdditionalInferenceSpecificationsToAdd: Sequence[
            views.AdditionalInferenceSpecificationDefinitionLike
        ] = ...,
        InferenceSpecification: views.InferenceSpecificationLike = ...,
        SourceUri: str = ...,
        ModelCard: views.ModelPackageModelCardLike = ...,
        ModelLifeCycle: views.ModelLifeCycleLike = ...,
        ClientToken: str = ...,
    ) -> responses.UpdateModelPackageOutput:
        """Updates a versioned model.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_model_package.html

        Args:
            ModelPackageArn: Length: 1 to 2048.
            ApprovalDescription: A description for the approval status of the model. Length: at most 1024.
            CustomerMetadataProperties: The metadata properties associated with the model package versions. Items: 1 to 50.
            CustomerMetadataPropertiesToRemove: The metadata properties associated with the model package versions to remove.
            AdditionalInferenceSpecificationsToAdd: An array of additional Inference Specification objects to be added to the existing array additional Inference Specification. Items: 1 to 15.
            InferenceSpecification: Specifies details about inference jobs that you can run with models based on this model package, including the following information...
            SourceUri: Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{N}\\p{P}]{0,1024}`.
            ModelLifeCycle: A structure describing the current state of the model in its life cycle.
            ClientToken: A unique token that guarantees that the call to this API is idempotent. Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`.
        """

    def update_monitoring_alert(
        self,
        *,
        MonitoringScheduleName: str,
        MonitoringAlertName: str,
        DatapointsToAlert: int,
        EvaluationPeriod: int,
    ) -> responses.UpdateMonitoringAlertResponse:
        """Update the parameters of a model monitor alert.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_monitoring_alert.html

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringAlertName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            DatapointsToAlert: Within `EvaluationPeriod`, how many execution failures will raise an alert. Range: 1 to 100.
            EvaluationPeriod: The number of most recent monitoring executions to consider when evaluating alert status. Range: 1 to 100.
        """

    def update_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
        MonitoringScheduleConfig: views.MonitoringScheduleConfigLike,
    ) -> responses.UpdateMonitoringScheduleResponse:
        """Updates a previously created schedule.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_monitoring_schedule.html

        Args:
            MonitoringScheduleName: Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MonitoringScheduleConfig: The configuration object that specifies the monitoring schedule and defines the monitoring job.
        """

    def update_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
        InstanceType: literals.InstanceType = ...,
        IpAddressType: literals.IPAddressType = ...,
        PlatformIdentifier: str = ...,
        RoleArn: str = ...,
        LifecycleConfigName: str = ...,
        DisassociateLifecycleConfig: bool = ...,
        VolumeSizeInGB: int = ...,
        DefaultCodeRepository: str = ...,
        AdditionalCodeRepositories: list[str] | tuple[str, ...] = ...,
        AcceleratorTypes: Sequence[literals.NotebookInstanceAcceleratorType] = ...,
        DisassociateAcceleratorTypes: bool = ...,
        DisassociateDefaultCodeRepository: bool = ...,
        DisassociateAdditionalCodeRepositories: bool = ...,
        RootAccess: literals.RootAccess = ...,
        InstanceMetadataServiceConfiguration: (
            views.InstanceMetadataServiceConfigurationLike
        ) = ...,
    ) -> responses.UpdateNotebookInstanceOutput:
        """Updates a notebook instance. NotebookInstance updates include upgrading or
        downgrading the ML compute instance used for your notebook instance to
        accommodate changes in your workload requirements.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_notebook_instance.html

        Args:
            NotebookInstanceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            InstanceType: The Amazon ML compute instance type.
            PlatformIdentifier: The platform identifier of the notebook instance runtime environment. Length: at most 20.
            RoleArn: The Amazon Resource Name (ARN) of the IAM role that SageMaker AI can assume to access the notebook instance. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            LifecycleConfigName: The name of a lifecycle configuration to associate with the notebook instance. Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            DisassociateLifecycleConfig: Set to `true` to remove the notebook instance lifecycle configuration currently associated with the notebook instance.
            VolumeSizeInGB: The size, in GB, of the ML storage volume to attach to the notebook instance. The default value is 5 GB. Range: 5 to 16384.
            DefaultCodeRepository: The Git repository to associate with the notebook instance as its default code repository. Length: 1 to 1024. Pattern: `https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            AdditionalCodeRepositories: An array of up to three Git repositories to associate with the notebook instance. Items: at most 3.
            AcceleratorTypes: This parameter is no longer supported.
            DisassociateAcceleratorTypes: This parameter is no longer supported.
            DisassociateDefaultCodeRepository: The name or URL of the default Git repository to remove from this notebook instance.
            DisassociateAdditionalCodeRepositories: A list of names or URLs of the default Git repositories to remove from this notebook instance.
            RootAccess: Whether root access is enabled or disabled for users of the notebook instance. The default value is `Enabled`.
            InstanceMetadataServiceConfiguration: Information on the IMDS configuration of the notebook instance
        """

    def update_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
        OnCreate: Sequence[views.NotebookInstanceLifecycleHookLike] = ...,
        OnStart: Sequence[views.NotebookInstanceLifecycleHookLike] = ...,
    ) -> responses.UpdateNotebookInstanceLifecycleConfigOutput:
        """Updates a notebook instance lifecycle configuration created with the
        CreateNotebookInstanceLifecycleConfig API.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_notebook_instance_lifecycle_config.html

        Args:
            NotebookInstanceLifecycleConfigName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            OnCreate: The shell script that runs only once, when you create a notebook instance. Items: at most 1.
            OnStart: The shell script that runs every time you start a notebook instance, including when you create the notebook instance. Items: at most 1.
        """

    def update_partner_app(
        self,
        *,
        Arn: str,
        MaintenanceConfig: views.PartnerAppMaintenanceConfigLike = ...,
        Tier: str = ...,
        ApplicationConfig: views.PartnerAppConfigLike = ...,
        IdcConfig: views.IdcConfigInputLike = ...,
        AuthType: literals.PartnerAppAuthType = ...,
        EnableIamSessionBasedIdentity: bool = ...,
        EnableAutoMinorVersionUpgrade: bool = ...,
        AppVersion: str = ...,
        ClientToken: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.UpdatePartnerAppResponse:
        """Updates all of the SageMaker Partner AI Apps in an account.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_partner_app.html

        Args:
            Arn: The ARN of the SageMaker Partner AI App to update. Length: 1 to 128.
            MaintenanceConfig: Maintenance configuration settings for the SageMaker Partner AI App.
            Tier: Indicates the instance type and size of the cluster attached to the SageMaker Partner AI App. Length: at most 64. Pattern: `(?!\\s*$).+`.
            ApplicationConfig: Configuration settings for the SageMaker Partner AI App.
            IdcConfig: Specifies the Amazon Web Services IAM Identity Center configuration for the SageMaker Partner AI App.
            AuthType: The authorization type that users use to access the SageMaker Partner AI App.
            EnableIamSessionBasedIdentity: When set to `TRUE`, the SageMaker Partner AI App sets the Amazon Web Services IAM session name or the authenticated IAM user as the identity of the SageMaker Partner AI App user.
            EnableAutoMinorVersionUpgrade: When set to `TRUE`, the SageMaker Partner AI App is automatically upgraded to the latest minor version during the next scheduled maintenance window, if one is available.
            AppVersion: The semantic version to upgrade the SageMaker Partner AI App to. Length: at most 64. Pattern: `\\d+\\.\\d+`.
            ClientToken: A unique token that guarantees that the call to this API is idempotent. Length: 1 to 36. Pattern: `[a-zA-Z0-9-]+`.
            Tags: Each tag consists of a key and an optional value. Items: at most 50.
        """

    def update_pipeline(
        self,
        *,
        PipelineName: str,
        PipelineDisplayName: str = ...,
        PipelineDefinition: str = ...,
        PipelineDefinitionS3Location: views.PipelineDefinitionS3LocationLike = ...,
        PipelineDescription: str = ...,
        RoleArn: str = ...,
        ParallelismConfiguration: views.ParallelismConfigurationLike = ...,
        PipelineVersionAliases: list[str] | tuple[str, ...] = ...,
    ) -> responses.UpdatePipelineResponse:
        """Updates a pipeline.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline.html

        Args:
            PipelineName: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            PipelineDisplayName: Length: 1 to 256. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            PipelineDefinition: The JSON pipeline definition. Length: 1 to 1048576. Pattern: `.*(?:[ \\r\\n\\t].*)*`.
            PipelineDefinitionS3Location: The location of the pipeline definition stored in Amazon S3.
            PipelineDescription: Length: at most 3072.
            RoleArn: The Amazon Resource Name (ARN) that the pipeline uses to execute. Length: 20 to 2048. Pattern: `arn:aws[a-z\\-]*:iam::\\d{12}:role/?[a-zA-Z_0-9+=,.@\\-_/]+`.
            ParallelismConfiguration: If specified, it applies to all executions of this pipeline by default.
            PipelineVersionAliases: The aliases to assign to the new pipeline version that this update creates. Items: at most 10.
        """

    def update_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
        PipelineExecutionDescription: str = ...,
        PipelineExecutionDisplayName: str = ...,
        ParallelismConfiguration: views.ParallelismConfigurationLike = ...,
    ) -> responses.UpdatePipelineExecutionResponse:
        """Updates a pipeline execution.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline_execution.html

        Args:
            PipelineExecutionArn: Length: at most 2048.
            PipelineExecutionDescription: Length: at most 3072.
            PipelineExecutionDisplayName: Length: 1 to 82. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`.
            ParallelismConfiguration: This configuration, if specified, overrides the parallelism configuration of the parent pipeline for this specific run.
        """

    def update_pipeline_version(
        self,
        *,
        PipelineArn: str,
        PipelineVersionId: int,
        PipelineVersionDisplayName: str = ...,
        PipelineVersionDescription: str = ...,
        PipelineVersionAliasOperations: views.AliasOperationsLike = ...,
    ) -> responses.UpdatePipelineVersionResponse:
        """Updates a pipeline version.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline_version.html

        Args:
            PipelineArn: Length: at most 2048.
            PipelineVersionId: Range: at least 1.
            PipelineVersionDisplayName: Length: 1 to 82. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`.
            PipelineVersionDescription: Length: at most 3072.
            PipelineVersionAliasOperations: The aliases to add to or remove from the pipeline version.
        """

    def update_project(
        self,
        *,
        ProjectName: str,
        ProjectDescription: str = ...,
        ServiceCatalogProvisioningUpdateDetails: (
            views.ServiceCatalogProvisioningUpdateDetailsLike
        ) = ...,
        Tags: Sequence[views.TagLike] = ...,
        TemplateProvidersToUpdate: Sequence[views.UpdateTemplateProviderLike] = ...,
    ) -> responses.UpdateProjectOutput:
        """Updates a machine learning (ML) project that is created from a template
        that sets up an ML pipeline from training to deploying an approved model.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_project.html

        Args:
            ProjectName: Length: 1 to 32. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            ProjectDescription: Length: at most 1024. Pattern: `[\\p{L}\\p{M}\\p{Z}\\p{S}\\p{N}\\p{P}]*`.
            ServiceCatalogProvisioningUpdateDetails: The product ID and provisioning artifact ID to provision a service catalog.
            Tags: An array of key-value pairs. Items: at most 50.
            TemplateProvidersToUpdate: Items: exactly 1.
        """

    def update_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
        SpaceSettings: views.SpaceSettingsLike = ...,
        SpaceDisplayName: str = ...,
    ) -> responses.UpdateSpaceResponse:
        """Updates the settings of a space.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_space.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            SpaceName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            SpaceDisplayName: The name of the space that appears in the Amazon SageMaker Studio UI. Length: at most 64. Pattern: `(?!\\s*$).+`.
        """

    def update_training_job(
        self,
        *,
        TrainingJobName: str,
        ProfilerConfig: views.ProfilerConfigForUpdateLike = ...,
        ProfilerRuleConfigurations: Sequence[views.ProfilerRuleConfigurationLike] = ...,
        ResourceConfig: views.ResourceConfigForUpdateLike = ...,
        RemoteDebugConfig: views.RemoteDebugConfigForUpdateLike = ...,
    ) -> responses.UpdateTrainingJobResponse:
        """Update a model training job to request a new Debugger profiling
        configuration or to change warm pool retention length.

        Raises ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_training_job.html

        Args:
            TrainingJobName: The name of a training job to update the Debugger profiling configuration. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            ProfilerConfig: Configuration information for Amazon SageMaker Debugger system monitoring, framework profiling, and storage paths.
            ProfilerRuleConfigurations: Configuration information for Amazon SageMaker Debugger rules for profiling system and framework metrics. Items: at most 20.
            ResourceConfig: The training job `ResourceConfig` to update warm pool retention length.
            RemoteDebugConfig: Configuration for remote debugging while the training job is running.
        """

    def update_trial(
        self,
        *,
        TrialName: str,
        DisplayName: str = ...,
    ) -> responses.UpdateTrialResponse:
        """Updates the display name of a trial.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_trial.html

        Args:
            TrialName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            DisplayName: The name of the trial as displayed. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
        """

    def update_trial_component(
        self,
        *,
        TrialComponentName: str,
        DisplayName: str = ...,
        Status: views.TrialComponentStatusLike = ...,
        StartTime: TimestampInput = ...,
        EndTime: TimestampInput = ...,
        Parameters: Mapping[str, views.TrialComponentParameterValueLike] = ...,
        ParametersToRemove: list[str] | tuple[str, ...] = ...,
        InputArtifacts: Mapping[str, views.TrialComponentArtifactLike] = ...,
        InputArtifactsToRemove: list[str] | tuple[str, ...] = ...,
        OutputArtifacts: Mapping[str, views.TrialComponentArtifactLike] = ...,
        OutputArtifactsToRemove: list[str] | tuple[str, ...] = ...,
    ) -> responses.UpdateTrialComponentResponse:
        """Updates one or more properties of a trial component.

        Raises ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_trial_component.html

        Args:
            TrialComponentName: Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            DisplayName: The name of the component as displayed. Length: 1 to 120. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            StartTime: When the component started.
            EndTime: When the component ended.
            Parameters: Replaces all of the component's hyperparameters with the specified hyperparameters or add new hyperparameters. Items: at most 300.
            ParametersToRemove: The hyperparameters to remove from the component.
            InputArtifacts: Replaces all of the component's input artifacts with the specified artifacts or adds new input artifacts. Items: at most 60.
            OutputArtifacts: Replaces all of the component's output artifacts with the specified artifacts or adds new output artifacts. Items: at most 60.
        """

    def update_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
        UserSettings: views.UserSettingsLike = ...,
    ) -> responses.UpdateUserProfileResponse:
        """Updates a user profile.

        Raises ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_user_profile.html

        Args:
            DomainId: Length: at most 63. Pattern: `d-(-*[a-z0-9]){1,61}`.
            UserProfileName: Length: at most 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
        """

    def update_workforce(
        self,
        *,
        WorkforceName: str,
        SourceIpConfig: views.SourceIpConfigLike = ...,
        OidcConfig: views.OidcConfigLike = ...,
        WorkforceVpcConfig: views.WorkforceVpcConfigRequestLike = ...,
        IpAddressType: literals.WorkforceIpAddressType = ...,
    ) -> responses.UpdateWorkforceResponse:
        """Use this operation to update your workforce. By default, a workforce isn't
        restricted to specific IP addresses.

        Raises ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_workforce.html

        Args:
            WorkforceName: The name of the private workforce that you want to update. Length: 1 to 63. Pattern: `[a-zA-Z0-9]([a-zA-Z0-9\\-]){0,62}`.
            SourceIpConfig: A list of one to ten worker IP address ranges (CIDRs) that can be used to access tasks assigned to this workforce.
            OidcConfig: Use this parameter to update your OIDC Identity Provider (IdP) configuration for a workforce made using your own IdP.
            WorkforceVpcConfig: Use this parameter to update your VPC configuration for a workforce.
            IpAddressType: Use this parameter to specify whether you want `IPv4` only or `dualstack` (`IPv4` and `IPv6`) to support your labeling workforce.
        """

    def update_workteam(
        self,
        *,
        WorkteamName: str,
        MemberDefinitions: Sequence[views.MemberDefinitionLike] = ...,
        Description: str = ...,
        NotificationConfiguration: views.NotificationConfigurationLike = ...,
        WorkerAccessConfiguration: views.WorkerAccessConfigurationLike = ...,
    ) -> responses.UpdateWorkteamResponse:
        """Updates an existing work team with new member definitions or description.

        Raises ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_workteam.html

        Args:
            WorkteamName: The name of the work team to update. Length: 1 to 63. Pattern: `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            MemberDefinitions: A list of `MemberDefinition` objects that contains objects that identify the workers that make up the work team. Items: 1 to 10.
            Description: An updated description for the work team. Length: 1 to 200.
            NotificationConfiguration: Configures SNS topic notifications for available or expiring work items
            WorkerAccessConfiguration: Use this optional parameter to constrain access to an Amazon S3 resource based on the IP address using supported IAM global condition keys.
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["create_hub_content_presigned_urls"],
    ) -> paginators.CreateHubContentPresignedUrlsPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_ai_benchmark_jobs".
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["describe_training_plan_extension_history"],
    ) -> paginators.DescribeTrainingPlanExtensionHistoryPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_ai_benchmark_jobs"],
    ) -> paginators.ListAIBenchmarkJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_ai_recommendation_jobs"],
    ) -> paginators.ListAIRecommendationJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_ai_workload_configs"],
    ) -> paginators.ListAIWorkloadConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_actions"],
    ) -> paginators.ListActionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_algorithms"],
    ) -> paginators.ListAlgorithmsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_aliases"],
    ) -> paginators.ListAliasesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_app_image_configs"],
    ) -> paginators.ListAppImageConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_apps"],
    ) -> paginators.ListAppsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_artifacts"],
    ) -> paginators.ListArtifactsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_associations"],
    ) -> paginators.ListAssociationsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_auto_ml_jobs"],
    ) -> paginators.ListAutoMLJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_candidates_for_auto_ml_job"],
    ) -> paginators.ListCandidatesForAutoMLJobPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_events"],
    ) -> paginators.ListClusterEventsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_extension_versions"],
    ) -> paginators.ListClusterExtensionVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_extensions"],
    ) -> paginators.ListClusterExtensionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_nodes"],
    ) -> paginators.ListClusterNodesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_operations"],
    ) -> paginators.ListClusterOperationsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_cluster_scheduler_configs"],
    ) -> paginators.ListClusterSchedulerConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_clusters"],
    ) -> paginators.ListClustersPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_code_repositories"],
    ) -> paginators.ListCodeRepositoriesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_compilation_jobs"],
    ) -> paginators.ListCompilationJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_compute_quotas"],
    ) -> paginators.ListComputeQuotasPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_contexts"],
    ) -> paginators.ListContextsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_data_quality_job_definitions"],
    ) -> paginators.ListDataQualityJobDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_device_fleets"],
    ) -> paginators.ListDeviceFleetsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_devices"],
    ) -> paginators.ListDevicesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_domains"],
    ) -> paginators.ListDomainsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_edge_deployment_plans"],
    ) -> paginators.ListEdgeDeploymentPlansPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_edge_packaging_jobs"],
    ) -> paginators.ListEdgePackagingJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_endpoint_configs"],
    ) -> paginators.ListEndpointConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_endpoints"],
    ) -> paginators.ListEndpointsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_experiments"],
    ) -> paginators.ListExperimentsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_feature_groups"],
    ) -> paginators.ListFeatureGroupsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_flow_definitions"],
    ) -> paginators.ListFlowDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_human_task_uis"],
    ) -> paginators.ListHumanTaskUisPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_hyper_parameter_tuning_jobs"],
    ) -> paginators.ListHyperParameterTuningJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_image_versions"],
    ) -> paginators.ListImageVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_images"],
    ) -> paginators.ListImagesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_components"],
    ) -> paginators.ListInferenceComponentsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_experiments"],
    ) -> paginators.ListInferenceExperimentsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_recommendations_job_steps"],
    ) -> paginators.ListInferenceRecommendationsJobStepsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_recommendations_jobs"],
    ) -> paginators.ListInferenceRecommendationsJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_inference_routers"],
    ) -> paginators.ListInferenceRoutersPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_job_schema_versions"],
    ) -> paginators.ListJobSchemaVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_jobs"],
    ) -> paginators.ListJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_labeling_jobs"],
    ) -> paginators.ListLabelingJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_labeling_jobs_for_workteam"],
    ) -> paginators.ListLabelingJobsForWorkteamPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_lineage_groups"],
    ) -> paginators.ListLineageGroupsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_mlflow_apps"],
    ) -> paginators.ListMlflowAppsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_mlflow_tracking_servers"],
    ) -> paginators.ListMlflowTrackingServersPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_bias_job_definitions"],
    ) -> paginators.ListModelBiasJobDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_card_export_jobs"],
    ) -> paginators.ListModelCardExportJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_card_versions"],
    ) -> paginators.ListModelCardVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_cards"],
    ) -> paginators.ListModelCardsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_explainability_job_definitions"],
    ) -> paginators.ListModelExplainabilityJobDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_metadata"],
    ) -> paginators.ListModelMetadataPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_package_groups"],
    ) -> paginators.ListModelPackageGroupsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_packages"],
    ) -> paginators.ListModelPackagesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_model_quality_job_definitions"],
    ) -> paginators.ListModelQualityJobDefinitionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_models"],
    ) -> paginators.ListModelsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_monitoring_alert_history"],
    ) -> paginators.ListMonitoringAlertHistoryPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_monitoring_alerts"],
    ) -> paginators.ListMonitoringAlertsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_monitoring_executions"],
    ) -> paginators.ListMonitoringExecutionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_monitoring_schedules"],
    ) -> paginators.ListMonitoringSchedulesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_notebook_instance_lifecycle_configs"],
    ) -> paginators.ListNotebookInstanceLifecycleConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_notebook_instances"],
    ) -> paginators.ListNotebookInstancesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_optimization_jobs"],
    ) -> paginators.ListOptimizationJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_partner_apps"],
    ) -> paginators.ListPartnerAppsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipeline_execution_steps"],
    ) -> paginators.ListPipelineExecutionStepsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipeline_executions"],
    ) -> paginators.ListPipelineExecutionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipeline_parameters_for_execution"],
    ) -> paginators.ListPipelineParametersForExecutionPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipeline_versions"],
    ) -> paginators.ListPipelineVersionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_pipelines"],
    ) -> paginators.ListPipelinesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_processing_jobs"],
    ) -> paginators.ListProcessingJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_projects"],
    ) -> paginators.ListProjectsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_resource_catalogs"],
    ) -> paginators.ListResourceCatalogsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_spaces"],
    ) -> paginators.ListSpacesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_stage_devices"],
    ) -> paginators.ListStageDevicesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_studio_lifecycle_configs"],
    ) -> paginators.ListStudioLifecycleConfigsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_subscribed_workteams"],
    ) -> paginators.ListSubscribedWorkteamsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_tags"],
    ) -> paginators.ListTagsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_training_jobs"],
    ) -> paginators.ListTrainingJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_training_jobs_for_hyper_parameter_tuning_job"],
    ) -> paginators.ListTrainingJobsForHyperParameterTuningJobPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_training_plans"],
    ) -> paginators.ListTrainingPlansPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_training_sessions"],
    ) -> paginators.ListTrainingSessionsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_transform_jobs"],
    ) -> paginators.ListTransformJobsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_trial_components"],
    ) -> paginators.ListTrialComponentsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_trials"],
    ) -> paginators.ListTrialsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_ultra_servers_by_reserved_capacity"],
    ) -> paginators.ListUltraServersByReservedCapacityPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_user_profiles"],
    ) -> paginators.ListUserProfilesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_workforces"],
    ) -> paginators.ListWorkforcesPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["list_workteams"],
    ) -> paginators.ListWorkteamsPaginator: ...
    @overload
    def get_paginator(
        self,
        operation_name: Literal["search"],
    ) -> paginators.SearchPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_ai_benchmark_jobs".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["endpoint_deleted"],
    ) -> waiters.EndpointDeletedWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "endpoint_deleted".
        """

    @overload
    def get_waiter(
        self,
        waiter_name: Literal["endpoint_in_service"],
    ) -> waiters.EndpointInServiceWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_created"],
    ) -> waiters.ImageCreatedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_deleted"],
    ) -> waiters.ImageDeletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_updated"],
    ) -> waiters.ImageUpdatedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_version_created"],
    ) -> waiters.ImageVersionCreatedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["image_version_deleted"],
    ) -> waiters.ImageVersionDeletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["notebook_instance_deleted"],
    ) -> waiters.NotebookInstanceDeletedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["notebook_instance_in_service"],
    ) -> waiters.NotebookInstanceInServiceWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["notebook_instance_stopped"],
    ) -> waiters.NotebookInstanceStoppedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["processing_job_completed_or_stopped"],
    ) -> waiters.ProcessingJobCompletedOrStoppedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["training_job_completed_or_stopped"],
    ) -> waiters.TrainingJobCompletedOrStoppedWaiter: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["transform_job_completed_or_stopped"],
    ) -> waiters.TransformJobCompletedOrStoppedWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "endpoint_deleted".
        """
