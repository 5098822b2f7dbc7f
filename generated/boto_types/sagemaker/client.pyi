"""The client of Amazon SageMaker Service (2017-07-24)."""

from collections.abc import Mapping, Sequence
from typing import Literal, overload

from botocore.client import BaseClient

from boto_types.sagemaker import errors, literals, paginators, responses, views, waiters
from boto_types.values import EmptyOutput, TimestampInput

class SageMakerClient(BaseClient):
    """Provides APIs for creating and managing SageMaker resources.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker.html
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
        """Creates an association between the source and the destination.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/add_association.html
        """

    def add_tags(
        self,
        *,
        ResourceArn: str,
        Tags: Sequence[views.TagLike],
    ) -> responses.AddTagsOutput:
        """Adds or overwrites one or more tags for the specified SageMaker resource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/add_tags.html
        """

    def associate_trial_component(
        self,
        *,
        TrialComponentName: str,
        TrialName: str,
    ) -> responses.AssociateTrialComponentResponse:
        """Associates a trial component with a trial.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/associate_trial_component.html
        """

    def attach_cluster_node_network_interface(
        self,
        *,
        ClusterName: str,
        NodeId: str,
        NetworkInterfaceId: str,
    ) -> responses.AttachClusterNodeNetworkInterfaceResponse:
        """Attaches an elastic network interface (ENI) to a node in a HyperPod
        cluster.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/attach_cluster_node_network_interface.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/attach_cluster_node_volume.html
        """

    def batch_add_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodesToAdd: Sequence[views.AddClusterNodeSpecificationLike],
        ClientToken: str = ...,
    ) -> responses.BatchAddClusterNodesResponse:
        """Adds nodes to a HyperPod cluster by incrementing the target count for one
        or more instance groups.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_add_cluster_nodes.html
        """

    def batch_delete_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodeIds: list[str] | tuple[str, ...] = ...,
        NodeLogicalIds: list[str] | tuple[str, ...] = ...,
    ) -> responses.BatchDeleteClusterNodesResponse:
        """Deletes specific nodes within a SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_delete_cluster_nodes.html
        """

    def batch_describe_model_package(
        self,
        *,
        ModelPackageArnList: list[str] | tuple[str, ...],
    ) -> responses.BatchDescribeModelPackageOutput:
        """This action batch describes a list of versioned model packages

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_describe_model_package.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_reboot_cluster_nodes.html
        """

    def batch_replace_cluster_nodes(
        self,
        *,
        ClusterName: str,
        NodeIds: list[str] | tuple[str, ...] = ...,
        NodeLogicalIds: list[str] | tuple[str, ...] = ...,
    ) -> responses.BatchReplaceClusterNodesResponse:
        """Replaces specific nodes within a SageMaker HyperPod cluster with new
        hardware.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/batch_replace_cluster_nodes.html
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
        """Creates an action.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_action.html
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

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_benchmark_job.html
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

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_recommendation_job.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_ai_workload_config.html
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
        """Creates a running app for the specified UserProfile.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_app.html
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
        KernelGateway app.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_app_image_config.html
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
        """Creates an artifact.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_artifact.html
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
        AutoML job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_auto_ml_job.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_auto_ml_job_v2.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster.html
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
        """Installs an extension, such as sagemaker-observability, on a SageMaker
        HyperPod cluster orchestrated by Slurm.

        Raises: ConflictException, ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster_extension.html
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
        """Create cluster policy configuration.

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_cluster_scheduler_config.html
        """

    def create_code_repository(
        self,
        *,
        CodeRepositoryName: str,
        GitConfig: views.GitConfigLike,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateCodeRepositoryOutput:
        """Creates a Git repository as a resource in your SageMaker AI account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_code_repository.html
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
        """Starts a model compilation job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_compilation_job.html
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
        """Create compute allocation definition.

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_compute_quota.html
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
        """Creates a context.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_context.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_data_quality_job_definition.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_device_fleet.html
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
        """Creates a Domain.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_domain.html
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
        """Creates an edge deployment plan, consisting of multiple stages.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_deployment_plan.html
        """

    def create_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        Stages: Sequence[views.DeploymentStageLike],
    ) -> EmptyOutput:
        """Creates a new stage in an existing edge deployment plan.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_deployment_stage.html
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
        """Starts a SageMaker Edge Manager model packaging job.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_edge_packaging_job.html
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
        request.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_endpoint.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_endpoint_config.html
        """

    def create_experiment(
        self,
        *,
        ExperimentName: str,
        DisplayName: str = ...,
        Description: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateExperimentResponse:
        """Creates a SageMaker experiment.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_experiment.html
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
        """Create a new FeatureGroup.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_feature_group.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_flow_definition.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hub.html
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

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hub_content_reference.html
        """

    def create_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
        UiTemplate: views.UiTemplateLike,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateHumanTaskUiResponse:
        """Defines the settings you will use for the human review workflow user
        interface.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_human_task_ui.html
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
        """Starts a hyperparameter tuning job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_hyper_parameter_tuning_job.html
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
        """Creates a custom SageMaker AI image.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_image.html
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
        """Creates a version of the SageMaker AI image specified by ImageName.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_image_version.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_component.html
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
        request.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_experiment.html
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
        """Starts a recommendation job.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_recommendations_job.html
        """

    def create_inference_router(
        self,
        *,
        InferenceRouterName: str,
        RoutingTargets: Sequence[views.RoutingTargetLike],
        ClientToken: str = ...,
        Tags: Sequence[views.TagLike] = ...,
    ) -> responses.CreateInferenceRouterOutput:
        """Creates an inference router.

        Raises: ResourceAlreadyExists, ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_inference_router.html
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
        """Creates a model customization job in Amazon SageMaker.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_job.html
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
        dataset.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_labeling_job.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_mlflow_app.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_mlflow_tracking_server.html
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
        """Creates a model in SageMaker.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_bias_job_definition.html
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

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_card.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_card_export_job.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_explainability_job_definition.html
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

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_package.html
        """

    def create_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
        ModelPackageGroupDescription: str = ...,
        Tags: Sequence[views.TagLike] = ...,
        ManagedConfiguration: views.ManagedConfigurationLike = ...,
    ) -> responses.CreateModelPackageGroupOutput:
        """Creates a model group.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_package_group.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_model_quality_job_definition.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_monitoring_schedule.html
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
        """Creates an SageMaker AI notebook instance.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_notebook_instance.html
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
        instance.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_notebook_instance_lifecycle_config.html
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
        """Creates a job that optimizes a model for inference performance.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_optimization_job.html
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

        Raises: ConflictException, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_partner_app.html
        """

    def create_partner_app_presigned_url(
        self,
        *,
        Arn: str,
        ExpiresInSeconds: int = ...,
        SessionExpirationDurationInSeconds: int = ...,
    ) -> responses.CreatePartnerAppPresignedUrlResponse:
        """Creates a presigned URL to access an Amazon SageMaker Partner AI App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_partner_app_presigned_url.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_pipeline.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_domain_url.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_mlflow_app_url.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_presigned_mlflow_tracking_server_url.html
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

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_processing_job.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_project.html
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

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_space.html
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

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_studio_lifecycle_config.html
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
        """Starts a model training job.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_job.html
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

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_plan.html
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
        """Creates a training session in Amazon SageMaker.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_training_session.html
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
        """Starts a transform job.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_transform_job.html
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
        """Creates an SageMaker trial.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_trial.html
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
        """Creates a trial component, which is a stage of a machine learning trial.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_trial_component.html
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
        """Creates a user profile.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_user_profile.html
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
        """Use this operation to create a workforce.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_workforce.html
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
        """Creates a new work team for labeling your data.

        Raises: ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/create_workteam.html
        """

    def delete_action(
        self,
        *,
        ActionName: str,
    ) -> responses.DeleteActionResponse:
        """Deletes an action.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_action.html
        """

    def delete_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> responses.DeleteAIBenchmarkJobResponse:
        """Deletes the specified AI benchmark job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_benchmark_job.html
        """

    def delete_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> responses.DeleteAIRecommendationJobResponse:
        """Deletes the specified AI recommendation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_recommendation_job.html
        """

    def delete_ai_workload_config(
        self,
        *,
        AIWorkloadConfigName: str,
    ) -> responses.DeleteAIWorkloadConfigResponse:
        """Deletes the specified AI workload configuration.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_ai_workload_config.html
        """

    def delete_algorithm(
        self,
        *,
        AlgorithmName: str,
    ) -> EmptyOutput:
        """Removes the specified algorithm from your account.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_algorithm.html
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

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_app.html
        """

    def delete_app_image_config(
        self,
        *,
        AppImageConfigName: str,
    ) -> EmptyOutput:
        """Deletes an AppImageConfig.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_app_image_config.html
        """

    def delete_artifact(
        self,
        *,
        ArtifactArn: str = ...,
        Source: views.ArtifactSourceLike = ...,
    ) -> responses.DeleteArtifactResponse:
        """Deletes an artifact.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_artifact.html
        """

    def delete_association(
        self,
        *,
        SourceArn: str,
        DestinationArn: str,
    ) -> responses.DeleteAssociationResponse:
        """Deletes an association.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_association.html
        """

    def delete_cluster(
        self,
        *,
        ClusterName: str,
    ) -> responses.DeleteClusterResponse:
        """Delete a SageMaker HyperPod cluster.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster.html
        """

    def delete_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionArn: str,
    ) -> responses.DeleteClusterExtensionResponse:
        """Deletes an extension from a SageMaker HyperPod cluster.

        Raises: ConflictException, ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster_extension.html
        """

    def delete_cluster_scheduler_config(
        self,
        *,
        ClusterSchedulerConfigId: str,
    ) -> EmptyOutput:
        """Deletes the cluster policy of the cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_cluster_scheduler_config.html
        """

    def delete_code_repository(
        self,
        *,
        CodeRepositoryName: str,
    ) -> EmptyOutput:
        """Deletes the specified Git repository from your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_code_repository.html
        """

    def delete_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> EmptyOutput:
        """Deletes the specified compilation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_compilation_job.html
        """

    def delete_compute_quota(
        self,
        *,
        ComputeQuotaId: str,
    ) -> EmptyOutput:
        """Deletes the compute allocation from the cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_compute_quota.html
        """

    def delete_context(
        self,
        *,
        ContextName: str,
    ) -> responses.DeleteContextResponse:
        """Deletes an context.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_context.html
        """

    def delete_data_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes a data quality monitoring job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_data_quality_job_definition.html
        """

    def delete_device_fleet(
        self,
        *,
        DeviceFleetName: str,
    ) -> EmptyOutput:
        """Deletes a fleet.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_device_fleet.html
        """

    def delete_domain(
        self,
        *,
        DomainId: str,
        RetentionPolicy: views.RetentionPolicyLike = ...,
    ) -> EmptyOutput:
        """Used to delete a domain.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_domain.html
        """

    def delete_edge_deployment_plan(
        self,
        *,
        EdgeDeploymentPlanName: str,
    ) -> EmptyOutput:
        """Deletes an edge deployment plan if (and only if) all the stages in the
        plan are inactive or there are no stages in the plan.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_edge_deployment_plan.html
        """

    def delete_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Delete a stage in an edge deployment plan if (and only if) the stage is
        inactive.

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_edge_deployment_stage.html
        """

    def delete_endpoint(
        self,
        *,
        EndpointName: str,
    ) -> EmptyOutput:
        """Deletes an endpoint.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint.html
        """

    def delete_endpoint_config(
        self,
        *,
        EndpointConfigName: str,
    ) -> EmptyOutput:
        """Deletes an endpoint configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint_config.html
        """

    def delete_endpoint_policy(
        self,
        *,
        EndpointName: str,
    ) -> responses.DeleteEndpointPolicyResponse:
        """Deletes the resource-based policy that is attached to an endpoint.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_endpoint_policy.html
        """

    def delete_experiment(
        self,
        *,
        ExperimentName: str,
    ) -> responses.DeleteExperimentResponse:
        """Deletes an SageMaker experiment.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_experiment.html
        """

    def delete_feature_group(
        self,
        *,
        FeatureGroupName: str,
    ) -> EmptyOutput:
        """Delete the FeatureGroup and any data that was written to the OnlineStore
        of the FeatureGroup.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_feature_group.html
        """

    def delete_flow_definition(
        self,
        *,
        FlowDefinitionName: str,
    ) -> responses.DeleteFlowDefinitionResponse:
        """Deletes the specified flow definition.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_flow_definition.html
        """

    def delete_hub(
        self,
        *,
        HubName: str,
    ) -> EmptyOutput:
        """Delete a hub.

        Raises: ResourceNotFound, ResourceInUse.

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

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hub_content.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hub_content_reference.html
        """

    def delete_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
    ) -> responses.DeleteHumanTaskUiResponse:
        """Use this operation to delete a human task user interface (worker task
        template).

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_human_task_ui.html
        """

    def delete_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> EmptyOutput:
        """Deletes a hyperparameter tuning job.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_hyper_parameter_tuning_job.html
        """

    def delete_image(
        self,
        *,
        ImageName: str,
    ) -> responses.DeleteImageResponse:
        """Deletes a SageMaker AI image and all versions of the image.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_image.html
        """

    def delete_image_version(
        self,
        *,
        ImageName: str,
        Version: int = ...,
        Alias: str = ...,
    ) -> responses.DeleteImageVersionResponse:
        """Deletes a version of a SageMaker AI image.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_image_version.html
        """

    def delete_inference_component(
        self,
        *,
        InferenceComponentName: str,
    ) -> EmptyOutput:
        """Deletes an inference component.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_component.html
        """

    def delete_inference_experiment(
        self,
        *,
        Name: str,
    ) -> responses.DeleteInferenceExperimentResponse:
        """Deletes an inference experiment.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_experiment.html
        """

    def delete_inference_router(
        self,
        *,
        InferenceRouterName: str,
    ) -> EmptyOutput:
        """Deletes an inference router.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_inference_router.html
        """

    def delete_job(
        self,
        *,
        JobName: str,
        JobCategory: literals.JobCategory,
    ) -> responses.DeleteJobResponse:
        """Deletes a job.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_job.html
        """

    def delete_mlflow_app(
        self,
        *,
        Arn: str,
    ) -> responses.DeleteMlflowAppResponse:
        """Deletes an MLflow App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_mlflow_app.html
        """

    def delete_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> responses.DeleteMlflowTrackingServerResponse:
        """Deletes an MLflow Tracking Server.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_mlflow_tracking_server.html
        """

    def delete_model(
        self,
        *,
        ModelName: str,
    ) -> EmptyOutput:
        """Deletes a model.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model.html
        """

    def delete_model_bias_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker AI model bias job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_bias_job_definition.html
        """

    def delete_model_card(
        self,
        *,
        ModelCardName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker Model Card.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_card.html
        """

    def delete_model_explainability_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes an Amazon SageMaker AI model explainability job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_explainability_job_definition.html
        """

    def delete_model_package(
        self,
        *,
        ModelPackageName: str,
    ) -> EmptyOutput:
        """Deletes a model package.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package.html
        """

    def delete_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> EmptyOutput:
        """Deletes the specified model group.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package_group.html
        """

    def delete_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> EmptyOutput:
        """Deletes a model group resource policy.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_package_group_policy.html
        """

    def delete_model_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> EmptyOutput:
        """Deletes the secified model quality monitoring job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_model_quality_job_definition.html
        """

    def delete_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Deletes a monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_monitoring_schedule.html
        """

    def delete_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Deletes an SageMaker AI notebook instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_notebook_instance.html
        """

    def delete_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
    ) -> EmptyOutput:
        """Deletes a notebook instance lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_notebook_instance_lifecycle_config.html
        """

    def delete_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> EmptyOutput:
        """Deletes an optimization job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_optimization_job.html
        """

    def delete_partner_app(
        self,
        *,
        Arn: str,
        ClientToken: str = ...,
    ) -> responses.DeletePartnerAppResponse:
        """Deletes a SageMaker Partner AI App.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_partner_app.html
        """

    def delete_pipeline(
        self,
        *,
        PipelineName: str,
        ClientRequestToken: str = ...,
    ) -> responses.DeletePipelineResponse:
        """Deletes a pipeline if there are no running instances of the pipeline.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_pipeline.html
        """

    def delete_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> EmptyOutput:
        """Deletes a processing job.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_processing_job.html
        """

    def delete_project(
        self,
        *,
        ProjectName: str,
    ) -> EmptyOutput:
        """Delete the specified project.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_project.html
        """

    def delete_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
    ) -> EmptyOutput:
        """Used to delete a space.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_space.html
        """

    def delete_studio_lifecycle_config(
        self,
        *,
        StudioLifecycleConfigName: str,
    ) -> EmptyOutput:
        """Deletes the Amazon SageMaker AI Studio Lifecycle Configuration.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_studio_lifecycle_config.html
        """

    def delete_tags(
        self,
        *,
        ResourceArn: str,
        TagKeys: list[str] | tuple[str, ...],
    ) -> responses.DeleteTagsOutput:
        """Deletes the specified tags from an SageMaker resource.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_tags.html
        """

    def delete_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> EmptyOutput:
        """Deletes a training job.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_training_job.html
        """

    def delete_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> responses.DeleteTrainingSessionResponse:
        """Deletes a training session.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_training_session.html
        """

    def delete_trial(
        self,
        *,
        TrialName: str,
    ) -> responses.DeleteTrialResponse:
        """Deletes the specified trial.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_trial.html
        """

    def delete_trial_component(
        self,
        *,
        TrialComponentName: str,
    ) -> responses.DeleteTrialComponentResponse:
        """Deletes the specified trial component.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_trial_component.html
        """

    def delete_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
    ) -> EmptyOutput:
        """Deletes a user profile.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_user_profile.html
        """

    def delete_workforce(
        self,
        *,
        WorkforceName: str,
    ) -> responses.DeleteWorkforceResponse:
        """Use this operation to delete a workforce.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_workforce.html
        """

    def delete_workteam(
        self,
        *,
        WorkteamName: str,
    ) -> responses.DeleteWorkteamResponse:
        """Deletes an existing work team.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/delete_workteam.html
        """

    def deregister_devices(
        self,
        *,
        DeviceFleetName: str,
        DeviceNames: list[str] | tuple[str, ...],
    ) -> EmptyOutput:
        """Deregisters the specified devices.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/deregister_devices.html
        """

    def describe_action(
        self,
        *,
        ActionName: str,
    ) -> responses.DescribeActionResponse:
        """Describes an action.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_action.html
        """

    def describe_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> responses.DescribeAIBenchmarkJobResponse:
        """Returns details of an AI benchmark job, including its status,
        configuration, target endpoint, and timing information.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_benchmark_job.html
        """

    def describe_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> responses.DescribeAIRecommendationJobResponse:
        """Returns details of an AI recommendation job, including its status, model
        source, performance targets, optimization recommendations, and deployment
        configurations.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_recommendation_job.html
        """

    def describe_ai_workload_config(
        self,
        *,
        AIWorkloadConfigName: str,
    ) -> responses.DescribeAIWorkloadConfigResponse:
        """Returns details of an AI workload configuration, including the dataset
        configuration, benchmark tool settings, tags, and creation time.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_ai_workload_config.html
        """

    def describe_algorithm(
        self,
        *,
        AlgorithmName: str,
    ) -> responses.DescribeAlgorithmOutput:
        """Returns a description of the specified algorithm that is in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_algorithm.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_app.html
        """

    def describe_app_image_config(
        self,
        *,
        AppImageConfigName: str,
    ) -> responses.DescribeAppImageConfigResponse:
        """Describes an AppImageConfig.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_app_image_config.html
        """

    def describe_artifact(
        self,
        *,
        ArtifactArn: str,
    ) -> responses.DescribeArtifactResponse:
        """Describes an artifact.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_artifact.html
        """

    def describe_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
    ) -> responses.DescribeAutoMLJobResponse:
        """Returns information about an AutoML job created by calling
        CreateAutoMLJob.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_auto_ml_job.html
        """

    def describe_auto_ml_job_v2(
        self,
        *,
        AutoMLJobName: str,
    ) -> responses.DescribeAutoMLJobV2Response:
        """Returns information about an AutoML job created by calling
        CreateAutoMLJobV2 or CreateAutoMLJob.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_auto_ml_job_v2.html
        """

    def describe_cluster(
        self,
        *,
        ClusterName: str,
    ) -> responses.DescribeClusterResponse:
        """Retrieves information of a SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster.html
        """

    def describe_cluster_event(
        self,
        *,
        EventId: str,
        ClusterName: str,
    ) -> responses.DescribeClusterEventResponse:
        """Retrieves detailed information about a specific event for a given HyperPod
        cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_event.html
        """

    def describe_cluster_extension(
        self,
        *,
        ClusterArn: str,
        ExtensionArn: str,
    ) -> responses.DescribeClusterExtensionResponse:
        """Retrieves information about an extension installed on a SageMaker HyperPod
        cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_extension.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_node.html
        """

    def describe_cluster_operation(
        self,
        *,
        ClusterName: str,
        OperationId: str,
    ) -> responses.DescribeClusterOperationResponse:
        """Retrieves detailed information about a specific operation for a given
        HyperPod cluster, such as a scaling operation or a deep health check.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_operation.html
        """

    def describe_cluster_scheduler_config(
        self,
        *,
        ClusterSchedulerConfigId: str,
        ClusterSchedulerConfigVersion: int = ...,
    ) -> responses.DescribeClusterSchedulerConfigResponse:
        """Description of the cluster policy.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_cluster_scheduler_config.html
        """

    def describe_code_repository(
        self,
        *,
        CodeRepositoryName: str,
    ) -> responses.DescribeCodeRepositoryOutput:
        """Gets details about the specified Git repository.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_code_repository.html
        """

    def describe_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> responses.DescribeCompilationJobResponse:
        """Returns information about a model compilation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_compilation_job.html
        """

    def describe_compute_quota(
        self,
        *,
        ComputeQuotaId: str,
        ComputeQuotaVersion: int = ...,
    ) -> responses.DescribeComputeQuotaResponse:
        """Description of the compute allocation definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_compute_quota.html
        """

    def describe_context(
        self,
        *,
        ContextName: str,
    ) -> responses.DescribeContextResponse:
        """Describes a context.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_context.html
        """

    def describe_data_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> responses.DescribeDataQualityJobDefinitionResponse:
        """Gets the details of a data quality monitoring job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_data_quality_job_definition.html
        """

    def describe_device(
        self,
        *,
        DeviceName: str,
        DeviceFleetName: str,
        NextToken: str = ...,
    ) -> responses.DescribeDeviceResponse:
        """Describes the device.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_device.html
        """

    def describe_device_fleet(
        self,
        *,
        DeviceFleetName: str,
    ) -> responses.DescribeDeviceFleetResponse:
        """A description of the fleet the device belongs to.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_device_fleet.html
        """

    def describe_domain(
        self,
        *,
        DomainId: str,
    ) -> responses.DescribeDomainResponse:
        """The description of the domain.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_domain.html
        """

    def describe_edge_deployment_plan(
        self,
        *,
        EdgeDeploymentPlanName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.DescribeEdgeDeploymentPlanResponse:
        """Describes an edge deployment plan with deployment status per stage.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_edge_deployment_plan.html
        """

    def describe_edge_packaging_job(
        self,
        *,
        EdgePackagingJobName: str,
    ) -> responses.DescribeEdgePackagingJobResponse:
        """A description of edge packaging jobs.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_edge_packaging_job.html
        """

    def describe_endpoint(
        self,
        *,
        EndpointName: str,
    ) -> responses.DescribeEndpointOutput:
        """Returns the description of an endpoint.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_endpoint.html
        """

    def describe_endpoint_config(
        self,
        *,
        EndpointConfigName: str,
    ) -> responses.DescribeEndpointConfigOutput:
        """Returns the description of an endpoint configuration created using the
        CreateEndpointConfig API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_endpoint_config.html
        """

    def describe_experiment(
        self,
        *,
        ExperimentName: str,
    ) -> responses.DescribeExperimentResponse:
        """Provides a list of an experiment's properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_experiment.html
        """

    def describe_feature_group(
        self,
        *,
        FeatureGroupName: str,
        NextToken: str = ...,
    ) -> responses.DescribeFeatureGroupResponse:
        """Use this operation to describe a FeatureGroup.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_feature_group.html
        """

    def describe_feature_metadata(
        self,
        *,
        FeatureGroupName: str,
        FeatureName: str,
    ) -> responses.DescribeFeatureMetadataResponse:
        """Shows the metadata for a feature within a feature group.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_feature_metadata.html
        """

    def describe_flow_definition(
        self,
        *,
        FlowDefinitionName: str,
    ) -> responses.DescribeFlowDefinitionResponse:
        """Returns information about the specified flow definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_flow_definition.html
        """

    def describe_hub(
        self,
        *,
        HubName: str,
    ) -> responses.DescribeHubResponse:
        """Describes a hub.

        Raises: ResourceNotFound.

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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_hub_content.html
        """

    def describe_human_task_ui(
        self,
        *,
        HumanTaskUiName: str,
    ) -> responses.DescribeHumanTaskUiResponse:
        """Returns information about the requested human task user interface (worker
        task template).

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_human_task_ui.html
        """

    def describe_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> responses.DescribeHyperParameterTuningJobResponse:
        """Returns a description of a hyperparameter tuning job, depending on the
        fields selected.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_hyper_parameter_tuning_job.html
        """

    def describe_image(
        self,
        *,
        ImageName: str,
    ) -> responses.DescribeImageResponse:
        """Describes a SageMaker AI image.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_image.html
        """

    def describe_image_version(
        self,
        *,
        ImageName: str,
        Version: int = ...,
        Alias: str = ...,
    ) -> responses.DescribeImageVersionResponse:
        """Describes a version of a SageMaker AI image.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_image_version.html
        """

    def describe_inference_component(
        self,
        *,
        InferenceComponentName: str,
    ) -> responses.DescribeInferenceComponentOutput:
        """Returns information about an inference component.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_component.html
        """

    def describe_inference_experiment(
        self,
        *,
        Name: str,
    ) -> responses.DescribeInferenceExperimentResponse:
        """Returns details about an inference experiment.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_experiment.html
        """

    def describe_inference_recommendations_job(
        self,
        *,
        JobName: str,
    ) -> responses.DescribeInferenceRecommendationsJobResponse:
        """Provides the results of the Inference Recommender job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_recommendations_job.html
        """

    def describe_inference_router(
        self,
        *,
        InferenceRouterName: str,
    ) -> responses.DescribeInferenceRouterOutput:
        """Returns information about an inference router, including the routing
        status of each destination.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_inference_router.html
        """

    def describe_job(
        self,
        *,
        JobName: str,
        JobCategory: literals.JobCategory,
    ) -> responses.DescribeJobResponse:
        """Returns detailed information about a job, including its current status,
        secondary status, configuration, and timestamps.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_job.html
        """

    def describe_job_schema_version(
        self,
        *,
        JobCategory: literals.JobCategory,
        JobConfigSchemaVersion: str = ...,
    ) -> responses.DescribeJobSchemaVersionResponse:
        """Returns the JSON schema for a specified job category and schema version.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_job_schema_version.html
        """

    def describe_labeling_job(
        self,
        *,
        LabelingJobName: str,
    ) -> responses.DescribeLabelingJobResponse:
        """Gets information about a labeling job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_labeling_job.html
        """

    def describe_lineage_group(
        self,
        *,
        LineageGroupName: str,
    ) -> responses.DescribeLineageGroupResponse:
        """Provides a list of properties for the requested lineage group.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_lineage_group.html
        """

    def describe_mlflow_app(
        self,
        *,
        Arn: str,
    ) -> responses.DescribeMlflowAppResponse:
        """Returns information about an MLflow App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_mlflow_app.html
        """

    def describe_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> responses.DescribeMlflowTrackingServerResponse:
        """Returns information about an MLflow Tracking Server.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_mlflow_tracking_server.html
        """

    def describe_model(
        self,
        *,
        ModelName: str,
    ) -> responses.DescribeModelOutput:
        """Describes a model that you created using the CreateModel API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model.html
        """

    def describe_model_bias_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> responses.DescribeModelBiasJobDefinitionResponse:
        """Returns a description of a model bias job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_bias_job_definition.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_card.html
        """

    def describe_model_card_export_job(
        self,
        *,
        ModelCardExportJobArn: str,
    ) -> responses.DescribeModelCardExportJobResponse:
        """Describes an Amazon SageMaker Model Card export job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_card_export_job.html
        """

    def describe_model_explainability_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> responses.DescribeModelExplainabilityJobDefinitionResponse:
        """Returns a description of a model explainability job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_explainability_job_definition.html
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
        """

    def describe_model_package_group(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> responses.DescribeModelPackageGroupOutput:
        """Gets a description for the specified model group.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_package_group.html
        """

    def describe_model_quality_job_definition(
        self,
        *,
        JobDefinitionName: str,
    ) -> responses.DescribeModelQualityJobDefinitionResponse:
        """Returns a description of a model quality job definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_model_quality_job_definition.html
        """

    def describe_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> responses.DescribeMonitoringScheduleResponse:
        """Describes the schedule for a monitoring job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_monitoring_schedule.html
        """

    def describe_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> responses.DescribeNotebookInstanceOutput:
        """Returns information about a notebook instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_notebook_instance.html
        """

    def describe_notebook_instance_lifecycle_config(
        self,
        *,
        NotebookInstanceLifecycleConfigName: str,
    ) -> responses.DescribeNotebookInstanceLifecycleConfigOutput:
        """Returns a description of a notebook instance lifecycle configuration.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_notebook_instance_lifecycle_config.html
        """

    def describe_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> responses.DescribeOptimizationJobResponse:
        """Provides the properties of the specified optimization job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_optimization_job.html
        """

    def describe_partner_app(
        self,
        *,
        Arn: str,
        IncludeAvailableUpgrade: bool = ...,
    ) -> responses.DescribePartnerAppResponse:
        """Gets information about a SageMaker Partner AI App.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_partner_app.html
        """

    def describe_pipeline(
        self,
        *,
        PipelineName: str,
        PipelineVersionId: int = ...,
        PipelineVersionAlias: str = ...,
    ) -> responses.DescribePipelineResponse:
        """Describes the details of a pipeline.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline.html
        """

    def describe_pipeline_definition_for_execution(
        self,
        *,
        PipelineExecutionArn: str,
    ) -> responses.DescribePipelineDefinitionForExecutionResponse:
        """Describes the details of an execution's pipeline definition.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline_definition_for_execution.html
        """

    def describe_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
    ) -> responses.DescribePipelineExecutionResponse:
        """Describes the details of a pipeline execution.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_pipeline_execution.html
        """

    def describe_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> responses.DescribeProcessingJobResponse:
        """Returns a description of a processing job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_processing_job.html
        """

    def describe_project(
        self,
        *,
        ProjectName: str,
    ) -> responses.DescribeProjectOutput:
        """Describes the details of a project.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_project.html
        """

    def describe_reserved_capacity(
        self,
        *,
        ReservedCapacityArn: str,
    ) -> responses.DescribeReservedCapacityResponse:
        """Retrieves details about a reserved capacity.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_reserved_capacity.html
        """

    def describe_space(
        self,
        *,
        DomainId: str,
        SpaceName: str,
    ) -> responses.DescribeSpaceResponse:
        """Describes the space.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_space.html
        """

    def describe_studio_lifecycle_config(
        self,
        *,
        StudioLifecycleConfigName: str,
    ) -> responses.DescribeStudioLifecycleConfigResponse:
        """Describes the Amazon SageMaker AI Studio Lifecycle Configuration.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_studio_lifecycle_config.html
        """

    def describe_subscribed_workteam(
        self,
        *,
        WorkteamArn: str,
    ) -> responses.DescribeSubscribedWorkteamResponse:
        """Gets information about a work team provided by a vendor.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_subscribed_workteam.html
        """

    def describe_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> responses.DescribeTrainingJobResponse:
        """Returns information about a training job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_job.html
        """

    def describe_training_plan(
        self,
        *,
        TrainingPlanName: str,
    ) -> responses.DescribeTrainingPlanResponse:
        """Retrieves detailed information about a specific training plan.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_plan.html
        """

    def describe_training_plan_extension_history(
        self,
        *,
        TrainingPlanArn: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.DescribeTrainingPlanExtensionHistoryResponse:
        """Retrieves the extension history for a specified training plan.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_plan_extension_history.html
        """

    def describe_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> responses.DescribeTrainingSessionResponse:
        """Retrieves detailed information about a training session, including its
        current status, model configuration, Low-Rank Adaptation (LoRA) parameters,
        and timestamps.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_training_session.html
        """

    def describe_transform_job(
        self,
        *,
        TransformJobName: str,
    ) -> responses.DescribeTransformJobResponse:
        """Returns information about a transform job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_transform_job.html
        """

    def describe_trial(
        self,
        *,
        TrialName: str,
    ) -> responses.DescribeTrialResponse:
        """Provides a list of a trial's properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_trial.html
        """

    def describe_trial_component(
        self,
        *,
        TrialComponentName: str,
    ) -> responses.DescribeTrialComponentResponse:
        """Provides a list of a trials component's properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_trial_component.html
        """

    def describe_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
    ) -> responses.DescribeUserProfileResponse:
        """Describes a user profile.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_user_profile.html
        """

    def describe_workforce(
        self,
        *,
        WorkforceName: str,
    ) -> responses.DescribeWorkforceResponse:
        """Lists private workforce information, including workforce name, Amazon
        Resource Name (ARN), and, if applicable, allowed IP address ranges (CIDRs).

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_workforce.html
        """

    def describe_workteam(
        self,
        *,
        WorkteamName: str,
    ) -> responses.DescribeWorkteamResponse:
        """Gets information about a specific work team.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/describe_workteam.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/detach_cluster_node_volume.html
        """

    def disable_sagemaker_servicecatalog_portfolio(
        self,
    ) -> responses.DisableSagemakerServicecatalogPortfolioOutput:
        """Disables using Service Catalog in SageMaker.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/disable_sagemaker_servicecatalog_portfolio.html
        """

    def disassociate_trial_component(
        self,
        *,
        TrialComponentName: str,
        TrialName: str,
    ) -> responses.DisassociateTrialComponentResponse:
        """Disassociates a trial component from a trial.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/disassociate_trial_component.html
        """

    def enable_sagemaker_servicecatalog_portfolio(
        self,
    ) -> responses.EnableSagemakerServicecatalogPortfolioOutput:
        """Enables using Service Catalog in SageMaker.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/enable_sagemaker_servicecatalog_portfolio.html
        """

    def extend_training_plan(
        self,
        *,
        TrainingPlanExtensionOfferingId: str,
    ) -> responses.ExtendTrainingPlanResponse:
        """Extends an existing training plan by purchasing an extension offering.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/extend_training_plan.html
        """

    def get_device_fleet_report(
        self,
        *,
        DeviceFleetName: str,
    ) -> responses.GetDeviceFleetReportResponse:
        """Describes a fleet.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_device_fleet_report.html
        """

    def get_endpoint_policy(
        self,
        *,
        EndpointName: str,
    ) -> responses.GetEndpointPolicyResponse:
        """Returns the resource-based policy that is attached to an endpoint.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_endpoint_policy.html
        """

    def get_lineage_group_policy(
        self,
        *,
        LineageGroupName: str,
    ) -> responses.GetLineageGroupPolicyResponse:
        """The resource policy for the lineage group.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_lineage_group_policy.html
        """

    def get_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
    ) -> responses.GetModelPackageGroupPolicyOutput:
        """Gets a resource policy that manages access for a model group.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_model_package_group_policy.html
        """

    def get_sagemaker_servicecatalog_portfolio_status(
        self,
    ) -> responses.GetSagemakerServicecatalogPortfolioStatusOutput:
        """Gets the status of Service Catalog in SageMaker.

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
        recommendation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_scaling_configuration_recommendation.html
        """

    def get_search_suggestions(
        self,
        *,
        Resource: literals.ResourceType,
        SuggestionQuery: views.SuggestionQueryLike = ...,
    ) -> responses.GetSearchSuggestionsResponse:
        """An auto-complete API for the search functionality in the SageMaker
        console.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/get_search_suggestions.html
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

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/import_hub_content.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_actions.html
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
        """Returns a list of AI benchmark jobs in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_benchmark_jobs.html
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
        """Returns a list of AI recommendation jobs in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_recommendation_jobs.html
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
        """Returns a list of AI workload configurations in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ai_workload_configs.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_aliases.html
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
        """Lists the AppImageConfigs in your account and their properties.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_app_image_configs.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_artifacts.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_associations.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_candidates_for_auto_ml_job.html
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
        """Retrieves a list of event summaries for a specified HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_events.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_extensions.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_nodes.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_cluster_operations.html
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
        """Lists model compilation jobs that satisfy various filters.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_compilation_jobs.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_contexts.html
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
        """

    def list_domains(
        self,
        *,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListDomainsResponse:
        """Lists the domains.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_domains.html
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
        """Lists all the experiments in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_experiments.html
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
        """List FeatureGroups based on given filter and order.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_feature_groups.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hub_content_versions.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_hub_contents.html
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
        """Lists the versions of a specified image and their properties.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_image_versions.html
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
        """Lists the images in your account and their properties.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_images.html
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
        """Returns a list of the subtasks for an Inference Recommender job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_recommendations_job_steps.html
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
        """

    def list_inference_routers(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListInferenceRoutersOutput:
        """Lists the inference routers in your account in the current Amazon Web
        Services Region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_inference_routers.html
        """

    def list_job_schema_versions(
        self,
        *,
        JobCategory: literals.JobCategory,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListJobSchemaVersionsResponse:
        """Lists available configuration schema versions for a specified job
        category.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_job_schema_versions.html
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
        """Lists jobs in a specified category.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_jobs.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_labeling_jobs_for_workteam.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_model_card_versions.html
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
        """Lists models created with the CreateModel API.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_models.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_alert_history.html
        """

    def list_monitoring_alerts(
        self,
        *,
        MonitoringScheduleName: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListMonitoringAlertsResponse:
        """Gets the alerts for a single monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_monitoring_alerts.html
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
        """

    def list_partner_apps(
        self,
        *,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListPartnerAppsResponse:
        """Lists all of the SageMaker Partner AI Apps in an account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_partner_apps.html
        """

    def list_pipeline_execution_steps(
        self,
        *,
        PipelineExecutionArn: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
        SortOrder: literals.SortOrder = ...,
    ) -> responses.ListPipelineExecutionStepsResponse:
        """Gets a list of PipeLineExecutionStep objects.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_execution_steps.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_executions.html
        """

    def list_pipeline_parameters_for_execution(
        self,
        *,
        PipelineExecutionArn: str,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListPipelineParametersForExecutionResponse:
        """Gets a list of parameters for a pipeline execution.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_parameters_for_execution.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_pipeline_versions.html
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
        """Lists Amazon SageMaker Catalogs based on given filters and orders.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_resource_catalogs.html
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

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_studio_lifecycle_configs.html
        """

    def list_subscribed_workteams(
        self,
        *,
        NameContains: str = ...,
        NextToken: str = ...,
        MaxResults: int = ...,
    ) -> responses.ListSubscribedWorkteamsResponse:
        """Gets a list of the work teams that you are subscribed to in the Amazon Web
        Services Marketplace.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_subscribed_workteams.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_jobs_for_hyper_parameter_tuning_job.html
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
        """Lists training sessions in your account.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_training_sessions.html
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
        """Lists the trial components in your account.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_trial_components.html
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
        """Lists the trials in your account.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_trials.html
        """

    def list_ultra_servers_by_reserved_capacity(
        self,
        *,
        ReservedCapacityArn: str,
        MaxResults: int = ...,
        NextToken: str = ...,
    ) -> responses.ListUltraServersByReservedCapacityResponse:
        """Lists all UltraServers that are part of a specified reserved capacity.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_ultra_servers_by_reserved_capacity.html
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
        Web Services Region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_workforces.html
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
        """Gets a list of private work teams that you have defined in a region.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/list_workteams.html
        """

    def put_endpoint_policy(
        self,
        *,
        EndpointName: str,
        ResourcePolicy: str,
    ) -> responses.PutEndpointPolicyResponse:
        """Attaches a resource-based policy to an endpoint.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/put_endpoint_policy.html
        """

    def put_model_package_group_policy(
        self,
        *,
        ModelPackageGroupName: str,
        ResourcePolicy: str,
    ) -> responses.PutModelPackageGroupPolicyOutput:
        """Adds a resouce policy to control access to a model group.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/put_model_package_group_policy.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/query_lineage.html
        """

    def register_devices(
        self,
        *,
        DeviceFleetName: str,
        Devices: Sequence[views.DeviceLike],
        Tags: Sequence[views.TagLike] = ...,
    ) -> EmptyOutput:
        """Register devices.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/register_devices.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/render_ui_template.html
        """

    def retry_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
        ClientRequestToken: str = ...,
        ParallelismConfiguration: views.ParallelismConfigurationLike = ...,
    ) -> responses.RetryPipelineExecutionResponse:
        """Retry the execution of the pipeline.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/retry_pipeline_execution.html
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
        """Finds SageMaker resources that match a search query.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/search.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/search_training_plan_offerings.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/send_pipeline_execution_step_failure.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/send_pipeline_execution_step_success.html
        """

    def start_cluster_health_check(
        self,
        *,
        ClusterName: str,
        DeepHealthCheckConfigurations: Sequence[
            views.InstanceGroupHealthCheckConfigurationLike
        ],
    ) -> responses.StartClusterHealthCheckResponse:
        """Start deep health checks for a SageMaker HyperPod cluster.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_cluster_health_check.html
        """

    def start_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Starts a stage in an edge deployment plan.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_edge_deployment_stage.html
        """

    def start_inference_experiment(
        self,
        *,
        Name: str,
    ) -> responses.StartInferenceExperimentResponse:
        """Starts an inference experiment.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_inference_experiment.html
        """

    def start_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> responses.StartMlflowTrackingServerResponse:
        """Programmatically start an MLflow Tracking Server.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_mlflow_tracking_server.html
        """

    def start_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Starts a previously stopped monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_monitoring_schedule.html
        """

    def start_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Launches an ML compute instance with the latest version of the libraries
        and attaches your ML storage volume.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_notebook_instance.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_pipeline_execution.html
        """

    def start_session(
        self,
        *,
        ResourceIdentifier: str,
    ) -> responses.StartSessionResponse:
        """Initiates a remote connection session between a local integrated
        development environments (IDEs) and a remote SageMaker space.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/start_session.html
        """

    def stop_ai_benchmark_job(
        self,
        *,
        AIBenchmarkJobName: str,
    ) -> responses.StopAIBenchmarkJobResponse:
        """Stops a running AI benchmark job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_ai_benchmark_job.html
        """

    def stop_ai_recommendation_job(
        self,
        *,
        AIRecommendationJobName: str,
    ) -> responses.StopAIRecommendationJobResponse:
        """Stops a running AI recommendation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_ai_recommendation_job.html
        """

    def stop_auto_ml_job(
        self,
        *,
        AutoMLJobName: str,
    ) -> EmptyOutput:
        """A method for forcing a running job to shut down.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_auto_ml_job.html
        """

    def stop_compilation_job(
        self,
        *,
        CompilationJobName: str,
    ) -> EmptyOutput:
        """Stops a model compilation job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_compilation_job.html
        """

    def stop_edge_deployment_stage(
        self,
        *,
        EdgeDeploymentPlanName: str,
        StageName: str,
    ) -> EmptyOutput:
        """Stops a stage in an edge deployment plan.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_edge_deployment_stage.html
        """

    def stop_edge_packaging_job(
        self,
        *,
        EdgePackagingJobName: str,
    ) -> EmptyOutput:
        """Request to stop an edge packaging job.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_edge_packaging_job.html
        """

    def stop_hyper_parameter_tuning_job(
        self,
        *,
        HyperParameterTuningJobName: str,
    ) -> EmptyOutput:
        """Stops a running hyperparameter tuning job and all running training jobs
        that the tuning job launched.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_hyper_parameter_tuning_job.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_inference_experiment.html
        """

    def stop_inference_recommendations_job(
        self,
        *,
        JobName: str,
    ) -> EmptyOutput:
        """Stops an Inference Recommender job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_inference_recommendations_job.html
        """

    def stop_job(
        self,
        *,
        JobName: str,
        JobCategory: literals.JobCategory,
    ) -> responses.StopJobResponse:
        """Stops a running job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_job.html
        """

    def stop_labeling_job(
        self,
        *,
        LabelingJobName: str,
    ) -> EmptyOutput:
        """Stops a running labeling job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_labeling_job.html
        """

    def stop_mlflow_tracking_server(
        self,
        *,
        TrackingServerName: str,
    ) -> responses.StopMlflowTrackingServerResponse:
        """Programmatically stop an MLflow Tracking Server.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_mlflow_tracking_server.html
        """

    def stop_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
    ) -> EmptyOutput:
        """Stops a previously started monitoring schedule.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_monitoring_schedule.html
        """

    def stop_notebook_instance(
        self,
        *,
        NotebookInstanceName: str,
    ) -> EmptyOutput:
        """Terminates the ML compute instance.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_notebook_instance.html
        """

    def stop_optimization_job(
        self,
        *,
        OptimizationJobName: str,
    ) -> EmptyOutput:
        """Ends a running inference optimization job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_optimization_job.html
        """

    def stop_pipeline_execution(
        self,
        *,
        PipelineExecutionArn: str,
        ClientRequestToken: str = ...,
    ) -> responses.StopPipelineExecutionResponse:
        """Stops a pipeline execution.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_pipeline_execution.html
        """

    def stop_processing_job(
        self,
        *,
        ProcessingJobName: str,
    ) -> EmptyOutput:
        """Stops a processing job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_processing_job.html
        """

    def stop_training_job(
        self,
        *,
        TrainingJobName: str,
    ) -> EmptyOutput:
        """Stops a training job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_training_job.html
        """

    def stop_training_session(
        self,
        *,
        TrainingSessionName: str,
    ) -> responses.StopTrainingSessionResponse:
        """Stops a running training session and sets the session status to Stopping.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_training_session.html
        """

    def stop_transform_job(
        self,
        *,
        TransformJobName: str,
    ) -> EmptyOutput:
        """Stops a batch transform job.

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/stop_transform_job.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_action.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_app_image_config.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_artifact.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster.html
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
        SageMaker HyperPod cluster.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_extension.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_scheduler_config.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_cluster_software.html
        """

    def update_code_repository(
        self,
        *,
        CodeRepositoryName: str,
        GitConfig: views.GitConfigForUpdateLike = ...,
    ) -> responses.UpdateCodeRepositoryOutput:
        """Updates the specified Git repository with the specified values.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_code_repository.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_compute_quota.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_context.html
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

        Raises: ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_device_fleet.html
        """

    def update_devices(
        self,
        *,
        DeviceFleetName: str,
        Devices: Sequence[views.DeviceLike],
    ) -> EmptyOutput:
        """Updates one or more devices in a fleet.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_devices.html
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

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_domain.html
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
        """Deploys the EndpointConfig specified in the request to a new fleet of
        instances.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_endpoint.html
        """

    def update_endpoint_weights_and_capacities(
        self,
        *,
        EndpointName: str,
        DesiredWeightsAndCapacities: Sequence[views.DesiredWeightAndCapacityLike],
    ) -> responses.UpdateEndpointWeightsAndCapacitiesOutput:
        """Updates variant weight of one or more variants associated with an existing
        endpoint, or capacity of one variant associated with an existing endpoint.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_endpoint_weights_and_capacities.html
        """

    def update_experiment(
        self,
        *,
        ExperimentName: str,
        DisplayName: str = ...,
        Description: str = ...,
    ) -> responses.UpdateExperimentResponse:
        """Adds, updates, or removes the description of an experiment.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_experiment.html
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
        store configuration.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_feature_group.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_feature_metadata.html
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

        Raises: ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub.html
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
        """Updates SageMaker hub content (either a Model or Notebook resource).

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub_content.html
        """

    def update_hub_content_reference(
        self,
        *,
        HubName: str,
        HubContentName: str,
        HubContentType: literals.HubContentType,
        MinVersion: str = ...,
    ) -> responses.UpdateHubContentReferenceResponse:
        """Updates the contents of a SageMaker hub for a ModelReference resource.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_hub_content_reference.html
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
        """Updates the properties of a SageMaker AI image.

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_image.html
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

        Raises: ResourceNotFound, ResourceInUse.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_image_version.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_component.html
        """

    def update_inference_component_runtime_config(
        self,
        *,
        InferenceComponentName: str,
        DesiredRuntimeConfig: views.InferenceComponentRuntimeConfigLike,
    ) -> responses.UpdateInferenceComponentRuntimeConfigOutput:
        """Runtime settings for a model that is deployed with an inference component.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_component_runtime_config.html
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
        """Updates an inference experiment that you created.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_experiment.html
        """

    def update_inference_router(
        self,
        *,
        InferenceRouterName: str,
        RoutingTargets: Sequence[views.RoutingTargetLike],
    ) -> responses.UpdateInferenceRouterOutput:
        """Updates the routing targets of an inference router.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_inference_router.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_mlflow_app.html
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

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_mlflow_tracking_server.html
        """

    def update_model_card(
        self,
        *,
        ModelCardName: str,
        Content: str = ...,
        ModelCardStatus: literals.ModelCardStatus = ...,
    ) -> responses.UpdateModelCardResponse:
        """Update an Amazon SageMaker Model Card.

        Raises: ConflictException, ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_model_card.html
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

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_model_package.html
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

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_monitoring_alert.html
        """

    def update_monitoring_schedule(
        self,
        *,
        MonitoringScheduleName: str,
        MonitoringScheduleConfig: views.MonitoringScheduleConfigLike,
    ) -> responses.UpdateMonitoringScheduleResponse:
        """Updates a previously created schedule.

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_monitoring_schedule.html
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
        """Updates a notebook instance.

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_notebook_instance.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_notebook_instance_lifecycle_config.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_partner_app.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline_execution.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_pipeline_version.html
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

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_project.html
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

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_space.html
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

        Raises: ResourceNotFound, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_training_job.html
        """

    def update_trial(
        self,
        *,
        TrialName: str,
        DisplayName: str = ...,
    ) -> responses.UpdateTrialResponse:
        """Updates the display name of a trial.

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_trial.html
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

        Raises: ConflictException, ResourceNotFound.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_trial_component.html
        """

    def update_user_profile(
        self,
        *,
        DomainId: str,
        UserProfileName: str,
        UserSettings: views.UserSettingsLike = ...,
    ) -> responses.UpdateUserProfileResponse:
        """Updates a user profile.

        Raises: ResourceNotFound, ResourceInUse, ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_user_profile.html
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
        """Use this operation to update your workforce.

        Raises: ConflictException.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_workforce.html
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

        Raises: ResourceLimitExceeded.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sagemaker/client/update_workteam.html
        """

    @overload
    def get_paginator(
        self,
        operation_name: Literal["create_hub_content_presigned_urls"],
    ) -> paginators.CreateHubContentPresignedUrlsPaginator: ...
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
    ) -> paginators.SearchPaginator: ...
    @overload
    def get_waiter(
        self,
        waiter_name: Literal["endpoint_deleted"],
    ) -> waiters.EndpointDeletedWaiter: ...
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
    ) -> waiters.TransformJobCompletedOrStoppedWaiter: ...
