"""Values that `python -m tests.oracles.enums` finds, and that we do not add to an enum."""

from __future__ import annotations

from tests.support.expected_differences import for_one_reason

_OTHER_WORDS = """
athena: GetQueryResultsInput.QueryResultType: GetQueryResults
ce: GetCostAndUsageWithResourcesRequest.Granularity: Granularity
chime-sdk-media-pipelines: SentimentConfiguration.SentimentType: NEUTRAL
chime-sdk-media-pipelines: SentimentConfiguration.SentimentType: POSITIVE
cloudformation: CreateChangeSetInput.Capabilities: and
cloudformation: CreateStackInput.Capabilities: and
cloudformation: UpdateStackInput.Capabilities: and
codebuild: ProjectArtifacts.namespaceType: name
cognito-idp: AdminRespondToAuthChallengeRequest.ChallengeName: USERNAME
cognito-idp: RespondToAuthChallengeRequest.ChallengeName: USERNAME
connect: IntervalDetails.IntervalPeriod: EndTime
connect: IntervalDetails.IntervalPeriod: StartTime
connectscheduling: CreateTimeOffRequest.RuleFailureAction: AWAIT_APPROVAL
datasync: Options.Atime: Mtime
datasync: Options.Mtime: Atime
dms: MongoDbSettings.AuthMechanism: 2.x
dms: MongoDbSettings.AuthMechanism: 3.x
ec2: CreateNetworkingFlexCostAllocationPolicyRequest.NetworkResourceType: InstanceFcaPolicyDocument
ec2: CreateNetworkingFlexCostAllocationPolicyRequest.NetworkResourceType: PcxFcaPolicyDocument
firehose: ProcessorParameter.ParameterName: 60
grafana: CreateWorkspaceRequest.ipAddressType: IPv6
grafana: UpdateWorkspaceRequest.ipAddressType: IPv6
ivs-realtime: CreateIngestConfigurationRequest.ingestProtocol: insecureIngest
ivs-realtime: GridConfiguration.videoAspectRatio: 16:9
ivs-realtime: GridConfiguration.videoAspectRatio: 1:1
kinesis-video-archived-media: GetHLSStreamingSessionURLInput.DiscontinuityMode: SERVER_TIMESTAMP
lambda-core: NetworkConnectorVpcEgressConfiguration.NetworkProtocol: IPv6
lexv2-models: AnalyticsIntentFilter.operator: CO
lexv2-models: AnalyticsIntentStageFilter.operator: CO
lexv2-models: AnalyticsPathFilter.operator: CO
lexv2-models: AnalyticsSessionFilter.operator: CO
lexv2-models: AnalyticsUtteranceFilter.operator: CO
mediaconvert: AudioCodecSettings.Codec: HEV1
mediaconvert: MxfSettings.UncompressedAudioWrapping: H.264/AVC
mediaconvert: NielsenNonLinearWatermarkSettings.ActiveWatermarkProcess: 2
network-firewall: LogDestinationConfig.LogType: DROP
network-firewall: LogDestinationConfig.LogType: REJECT
opensearch: StartServiceSoftwareUpdateRequest.ScheduleAt: DesiredStartTime
partnercentral-marketing: UpdateCampaignAssetRequest.SendMode: ScheduledSendAt
pinpoint-sms-voice-v2: CreatePoolRequest.MessageType: time-sensitive
pinpoint-sms-voice-v2: RequestPhoneNumberRequest.MessageType: time-sensitive
pinpoint-sms-voice-v2: RequestSenderIdRequest.MessageTypes: time-sensitive
pinpoint-sms-voice-v2: SendTextMessageRequest.MessageType: time-sensitive
pinpoint-sms-voice-v2: SetDefaultMessageTypeRequest.MessageType: time-sensitive
quicksight: RowLevelPermissionDataSet.FormatVersion: GroupARN
quicksight: RowLevelPermissionDataSet.FormatVersion: GroupName
quicksight: RowLevelPermissionDataSet.FormatVersion: UserARN
quicksight: RowLevelPermissionDataSet.FormatVersion: UserName
ram: ListPermissionsRequest.permissionType: AWS
ram: ListPermissionsRequest.permissionType: LOCAL
rds: CreateDBInstanceReadReplicaMessage.ReplicaMode: read-only
rds: ModifyDBInstanceMessage.ReplicaMode: read-only
s3tables: UpdateTableMigrationRequest.requestedState: migrating
s3tables: UpdateTableMigrationRequest.requestedState: new
s3tables: UpdateTableMigrationRequest.requestedState: pendingReview
s3tables: UpdateTableMigrationRequest.requestedState: planning
sagemaker: AutoMLJobObjective.MetricName: wQL
sagemaker: AutoMLS3DataSource.S3DataType: S3Uri
sagemaker: CreateTransformJobRequest.BatchStrategy: SplitType
sagemaker: ListModelPackageGroupsInput.CrossAccountFilterOption: null
sagemaker: ProcessingS3Input.S3DataType: S3Uri
sagemaker: S3DataSource.S3DataType: S3Uri
sagemaker: S3ModelDataSource.S3DataType: S3Uri
sagemaker: SearchRequest.CrossAccountFilterOption: null
sagemaker: TimeSeriesTransformations.Filling: value
sagemaker: TransformS3DataSource.S3DataType: S3Uri
sagemaker-featurestore-runtime: BatchGetRecordRequest.ExpirationTimeResponse: BatchGetRecord
sagemaker-featurestore-runtime: GetRecordRequest.ExpirationTimeResponse: GetRecord
synthetics: GetCanaryRunsRequest.RunType: dryRunId
wafv2: AssociationConfig.RequestBody: KB_32
wafv2: AssociationConfig.RequestBody: KB_48
wellarchitected: GetConsolidatedReportInput.Format: Base64String
wellarchitected: GetConsolidatedReportInput.Format: Metrics
workdocs: CreateCommentRequest.Visibility: co-owners
"""
_OTHER_SPELLINGS = """
bedrock: PerformanceConfiguration.latency: latency-optimized
clouddirectory: LinkAttributeAction.AttributeActionType: UPDATE_OR_CREATE
fsx: OpenZFSCreateRootVolumeConfiguration.DataCompressionType: Z-Standard
fsx: UpdateOpenZFSVolumeConfiguration.DataCompressionType: Z-Standard
iot-jobs-data: UpdateJobExecutionRequest.status: SUCCESS
lexv2-models: AnalyticsIntentMetric.statistic: Average
lexv2-models: AnalyticsIntentStageMetric.name: Failure
lexv2-models: AnalyticsIntentStageMetric.statistic: Average
lexv2-models: AnalyticsSessionMetric.name: TurnsPerSession
lexv2-models: AnalyticsSessionMetric.statistic: Average
lexv2-models: AnalyticsUtteranceMetric.statistic: Average
lexv2-models: UtteranceDataSortBy.name: Count
lightsail: GetDistributionMetricDataRequest.metricName: 4xxErrorRate
lightsail: GetDistributionMetricDataRequest.metricName: 5xxErrorRate
machinelearning: DescribeDataSourcesInput.FilterVariable: DataUri
medialive: Av1Settings.SceneChangeDetect: DISABLED.Av1
medialive: HlsOutputSettings.H265PackagingType: HVC1.Hls
medialive: MsSmoothOutputSettings.H265PackagingType: HVC1.Ms
medialive: RestartChannelPipelinesRequest.PipelineIds: PIPELINE_1.Placeholder
quicksight: DateTimeValueWhenUnsetConfiguration.ValueWhenUnsetOption: RECOMMENDED
quicksight: DecimalValueWhenUnsetConfiguration.ValueWhenUnsetOption: RECOMMENDED
quicksight: IntegerValueWhenUnsetConfiguration.ValueWhenUnsetOption: RECOMMENDED
quicksight: StringValueWhenUnsetConfiguration.ValueWhenUnsetOption: RECOMMENDED
sagemaker: TransformResources.InstanceType: ml.m5.largeinstance
security-ir: UpdateCaseStatusRequest.caseStatus: Post-incident
waf: Predicate.Type: IPSet
waf-regional: Predicate.Type: IPSet
"""
_DOUBTFUL = """
deadline: ListQueuesRequest.status: ACTIVE
quicksight: LegendOptions.Position: LEFT
sagemaker: ListMonitoringSchedulesRequest.SortBy: ScheduledTime
sagemaker: ClusterSlurmConfig.NodeType: Worker
partnercentral-selling: OpportunityEngagementInvitationSort.SortBy: Status
wafv2: UriFragment.FallbackBehavior: EVALUATE_AS_STRING
lightsail: SendContactMethodVerificationRequest.protocol: SMS
sqs: ReceiveMessageRequest.MessageSystemAttributeNames: SqsManagedSseEnabled
glue: Condition.State: CANCELLED
"""
EXPECTED = (
    *for_one_reason(
        "The text mentions something else: another parameter, a part of a response, a word of a "
        "sentence.",
        _OTHER_WORDS,
    ),
    *for_one_reason(
        "The enum has the value in another spelling.",
        _OTHER_SPELLINGS,
    ),
    *for_one_reason(
        "AWS may not accept the value. The text lists it in place of a value of the enum, or calls "
        "it invalid elsewhere, or describes another member (sqs: an attribute of a queue; wafv2: "
        "a JSON body; glue: the state of a crawler).",
        _DOUBTFUL,
    ),
)
