"""Calls that raise: each marked line, of the same signatures."""

from io import BytesIO
from typing import Any

from boto3 import client
from botocore import configprovider, endpoint, history, httpchecksum, parsers, serialize
from botocore import session, translate, validate
from botocore.client import ClientEndpointBridge, ClientMeta
from botocore.hooks import HierarchicalEmitter
from botocore.regions import EndpointResolver
from botocore.retries import adaptive, bucket, quota, special, standard, throttling

s3 = client("s3", "eu-west-1")
core = session.Session()
get = s3.meta.service_model.operation_model("GetObject")


class OnlyRead:
    def read(self, size: int) -> bytes:
        return b""


# Clients.
ClientMeta(s3.meta.events, s3.meta.config, "https://aws")  # error
ClientEndpointBridge()  # error
bridge = ClientEndpointBridge(EndpointResolver(core.get_data("endpoints")))
bridge.resolve()  # error
bridge.resolver_uses_builtin_data(1)  # error

# Retries.
standard.register_retry_handler("s3")  # error
adaptive.register_retry_handler("s3")  # error
standard.MaxAttemptsSeeder()  # error
standard.MaxAttemptsSeeder(3).seed_max_attempts("GET")  # error
standard.RetryContext()  # error
context = standard.RetryContext(1, get, {}, None, OSError())
context.get_error_code(1)  # error
context.add_retry_metadata({"a": 1})  # error
context.get_retry_metadata(1)  # error
adapter = standard.RetryEventAdapter()
adapter.create_retry_context(1)  # error
adapter.adapt_retry_response_from_context(None)  # error
standard.ThrottlingErrorDetector()  # error
detector = standard.ThrottlingErrorDetector(adapter)
detector.is_throttling_error(context)  # error
detector.is_throttling_error_from_context(None)  # error
standard.TransientRetryableChecker(transient_exception_cls=[OSError]).is_retryable(context)  # error
transient = standard.TransientRetryableChecker()
standard.TransientRetryableChecker.is_retryable(transient, None)  # error
standard.ThrottledRetryableChecker(5).is_retryable(context)  # error
throttled = standard.ThrottledRetryableChecker()
standard.ThrottledRetryableChecker.is_retryable(throttled, None)  # error
standard.ThrottlingStatusCodeChecker(codes=[429])  # error
by_status = standard.ThrottlingStatusCodeChecker()
standard.ThrottlingStatusCodeChecker.is_retryable(by_status, None)  # error
standard.ModeledRetryableChecker.is_retryable(standard.ModeledRetryableChecker(), None)  # error
standard.ModeledRetryErrorDetector().detect_error_type(None)  # error
standard.ModeledRetryErrorDetector().is_modeled_error(None)  # error
standard.MaxAttemptsChecker()  # error
standard.MaxAttemptsChecker.is_retryable(standard.MaxAttemptsChecker(3), None)  # error
standard.StandardRetryConditions("3").is_retryable(context)  # error
conditions = standard.StandardRetryConditions()
standard.StandardRetryConditions.is_retryable(conditions, None)  # error
standard.OrRetryChecker(5).is_retryable(context)  # error
standard.OrRetryChecker.is_retryable(standard.OrRetryChecker([transient]), None)  # error
special.RetryIDPCommunicationError.is_retryable(special.RetryIDPCommunicationError(), None)  # error
special.RetryDDBChecksumError.is_retryable(special.RetryDDBChecksumError(), None)  # error
standard.ExponentialBackoff(maximum=5)  # error
backoff = standard.ExponentialBackoff()
standard.ExponentialBackoff.delay_amount(backoff, None)  # error
standard.RetryPolicy(conditions)  # error
policy = standard.RetryPolicy(conditions, backoff)
policy.should_retry(None)  # error
policy.compute_retry_delay(None)  # error
quota.RetryQuota("500").acquire(5)  # error
quota.RetryQuota.acquire(quota.RetryQuota(), "5")  # error
quota.RetryQuota().release()  # error
standard.RetryQuotaChecker()  # error
quotas = standard.RetryQuotaChecker(quota.RetryQuota())
quotas.acquire_retry_quota(None)  # error
quotas.release_retry_quota({})  # error
standard.RetryHandler(policy, adapter)  # error
standard.RetryHandler(policy, adapter, quotas).needs_retry(context)  # error
bucket.Clock().sleep("1")  # error
bucket.Clock().current_time(1)  # error
clock = bucket.Clock()
bucket.TokenBucket("100", clock)  # error
bucket.TokenBucket.acquire(bucket.TokenBucket(100, clock), "1")  # error
throttling.CubicCalculator("1", 1)  # error
cubic = throttling.CubicCalculator(1, 1)
cubic.success_received("2")  # error
cubic.error_received("1", 2)  # error
cubic.get_params_snapshot(1)  # error
adaptive.RateClocker()  # error
adaptive.RateClocker.record(adaptive.RateClocker(clock), "1")  # error
adaptive.ClientRateLimiter(cubic, adaptive.RateClocker(clock))  # error
tokens = bucket.TokenBucket(100, clock)
limiter = adaptive.ClientRateLimiter(cubic, adaptive.RateClocker(clock), tokens, detector, clock)
limiter.on_sending_request()  # error

# The sources of configuration.
configprovider.create_botocore_default_config_mapping()  # error
configprovider.DefaultConfigResolver([1])  # error
defaults: dict[str, Any] = core.get_data("sdk-default-configuration")
modes = configprovider.DefaultConfigResolver(defaults)
modes.get_default_modes("standard")  # error
modes.get_default_config_values()  # error
configprovider.ConfigChainFactory()  # error
factory = configprovider.ConfigChainFactory(core)
configprovider.ConfigChainFactory.create_config_chain(factory, name=5)  # error
constant = configprovider.ConstantProvider(1)
configprovider.ConstantProvider()  # error
configprovider.ConfigValueStore([("a", constant)])  # error
store = configprovider.ConfigValueStore()
configprovider.ConfigValueStore.get_config_variable(store)  # error
configprovider.ConfigValueStore.set_config_variable(store, "a")  # error
store.get_config_provider(["a"])  # error
configprovider.SmartDefaultsConfigStoreFactory(modes)  # error
smart = configprovider.SmartDefaultsConfigStoreFactory(modes, None)
smart.merge_smart_defaults(store, "standard")  # error
smart.resolve_auto_mode()  # error
configprovider.BaseProvider().provide(1)  # error
environment = configprovider.EnvironmentProvider("A", {})
configprovider.ChainProvider((environment,)).set_default_provider(constant)  # error
configprovider.ChainProvider.set_default_provider(configprovider.ChainProvider())  # error
configprovider.InstanceVarProvider("a")  # error
configprovider.ScopedConfigProvider("a")  # error
configprovider.EnvironmentProvider("A")  # error
configprovider.SectionConfigProvider("s3")  # error
section = configprovider.SectionConfigProvider("s3", core)
configprovider.SectionConfigProvider.set_default_provider(section, "a")  # error
configprovider.ConfiguredEndpointProvider({}, {})  # error
endpoints = configprovider.ConfiguredEndpointProvider({}, {}, "s3")
configprovider.ConfiguredEndpointProvider.provide(endpoints, 1)  # error

# Checksums.
crc = httpchecksum.Crc32Checksum()
crc.update("a")  # error
crc.digest(1)  # error
crc.b64digest(1)  # error
crc.handle(OnlyRead())  # error
httpchecksum.AwsChunkedWrapper()  # error
wrapper = httpchecksum.AwsChunkedWrapper(BytesIO(b"a"))
httpchecksum.AwsChunkedWrapper.read(wrapper, "1")  # error
wrapper.seek()  # error
httpchecksum.StreamingChecksumBody(BytesIO(b"abc"), 3)  # error
checked = httpchecksum.StreamingChecksumBody(BytesIO(b"abc"), 3, crc, "a")
httpchecksum.StreamingChecksumBody.readinto(checked, b"a")  # error
httpchecksum.StreamingChecksumBody.read(checked, "1")  # error
httpchecksum.resolve_checksum_context(None, get, {})  # error
httpchecksum.resolve_request_checksum_algorithm({}, "GetObject", {})  # error
httpchecksum.resolve_response_checksum_algorithms({}, "GetObject", {})  # error
httpchecksum.apply_request_checksum(None)  # error
httpchecksum.handle_checksum_body(None, {}, {}, get)  # error

# Requests and responses.
serialize.create_serializer("json", timestamp_precision="second")  # error
serialize.Serializer("second")  # error
serializer = serialize.create_serializer("json")
validate.ParamValidationDecorator(serializer)  # error
checking = validate.ParamValidationDecorator(validate.ParamValidator(), serializer)
validate.ParamValidationDecorator.serialize_to_request(checking, {}, "GetObject")  # error
shape = s3.meta.service_model.shape_for("Bucket")
validate.validate_parameters({"Name": "a"}, "Bucket")  # error
validate.ParamValidator().validate({"Name": 1})  # error
problems = validate.ValidationErrors()
problems.report("Name")  # error
validate.range_check("Name", "a", shape, "invalid_range")  # error
validate.type_check()  # error
parsers.create_parser(["json"])  # error
parser_factory = parsers.ResponseParserFactory()
parser_factory.set_parser_defaults(None)  # error
parsers.ResponseParserFactory.create_parser(parser_factory, ["json"])  # error
parser = parser_factory.create_parser("json")
parsers.ResponseParser.parse(parser, 5, shape)  # error
parsers.ResponseParser(timestamps=None)  # error
parsers.BaseXMLResponseParser(timestamps=None)  # error
cbor = parsers.RpcV2CBORParser()
cbor.get_peekable_stream_from_bytes("a")  # error
cbor.parse_data_item(b"a")  # error
emitter = HierarchicalEmitter()
endpoint.convert_to_response_dict(5, get)  # error
endpoint.Endpoint("https://aws", "s3")  # error
to = endpoint.Endpoint("https://aws", "s3", emitter)
to.make_request(get)  # error
to.create_request("GET")  # error
to.prepare_request("GET")  # error
endpoint.EndpointCreator()  # error
endpoint.EndpointCreator(emitter).create_endpoint("s3", None, "https://aws", region="a")  # error
history.get_global_history_recorder(1)  # error
history.BaseHistoryHandler().emit("HTTP")  # error
recorder = history.HistoryRecorder()
recorder.add_handler()  # error
history.HistoryRecorder.record(recorder, "HTTP")  # error
translate.build_retry_config("s3", ["a"], {})  # error
translate.resolve_references(5, {})  # error
