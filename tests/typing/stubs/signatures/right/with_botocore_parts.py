"""A call of each hand-written signature of the parts that botocore's clients are made of."""

from datetime import datetime, timezone
from io import BytesIO
from threading import Lock
from typing import Any

from boto3 import client
from botocore import configprovider, endpoint, history, httpchecksum, parsers, serialize
from botocore import session, translate, validate
from botocore.awsrequest import AWSRequest, AWSResponse
from botocore.client import ClientEndpointBridge, ClientMeta
from botocore.hooks import HierarchicalEmitter
from botocore.httpsession import URLLib3Session
from botocore.regions import EndpointResolver
from botocore.retries import adaptive, bucket, quota, special, standard, throttling
from typing_extensions import override

s3 = client("s3", "eu-west-1")
core = session.Session()
get = s3.meta.service_model.operation_model("GetObject")
put = s3.meta.service_model.operation_model("PutObject")


class Raw(BytesIO):
    def stream(self, *_args: Any, **_kwargs: Any) -> list[bytes]:
        return [self.read()]


response = AWSResponse("https://aws", 200, {}, Raw(b""))


def answer(**_kwargs: Any) -> AWSResponse:
    return response


# Clients.
ClientMeta(s3.meta.events, s3.meta.config, "https://aws", s3.meta.service_model, {}, "aws")
resolver = EndpointResolver(core.get_data("endpoints"), uses_builtin_data=True)
bridge = ClientEndpointBridge(resolver, {}, client_config=None, service_signing_name="s3")
print(bridge.resolve("s3", "eu-west-1", None, is_secure=False).keys())
print(bridge.resolver_uses_builtin_data())

# Retries.
standard.register_retry_handler(s3, max_attempts=None)
adaptive.register_retry_handler(s3)
standard.MaxAttemptsSeeder(3).seed_max_attempts(AWSRequest("GET", "https://aws"), more=1)
context = standard.RetryContext(1, get, {}, None, OSError(), request_context=None)
print(context.get_error_code(), context.get_retry_metadata().keys())
context.add_retry_metadata(a=1)
adapter = standard.RetryEventAdapter()
attempt: dict[str, Any] = {
    "response": None, "attempts": 1, "operation": get, "caught_exception": None,
    "request_dict": {"context": {}},
}  # fmt: skip
adapter.create_retry_context(**attempt).attempt_number
adapter.adapt_retry_response_from_context(context)
detector = standard.ThrottlingErrorDetector(adapter)
print(detector.is_throttling_error(**attempt), detector.is_throttling_error_from_context(context))
transient = standard.TransientRetryableChecker(["a"], (500,), (OSError, ValueError))
print(standard.TransientRetryableChecker.is_retryable(transient, context))
standard.TransientRetryableChecker(transient_exception_cls=OSError).is_retryable(context)
throttled = standard.ThrottledRetryableChecker(("a",))
print(standard.ThrottledRetryableChecker.is_retryable(throttled, context))
by_status = standard.ThrottlingStatusCodeChecker([429])
print(standard.ThrottlingStatusCodeChecker.is_retryable(by_status, context))
print(standard.ModeledRetryableChecker.is_retryable(standard.ModeledRetryableChecker(), context))
modeled = standard.ModeledRetryErrorDetector()
print(modeled.detect_error_type(context), modeled.is_modeled_error(context))
print(standard.MaxAttemptsChecker.is_retryable(standard.MaxAttemptsChecker(3), context))
conditions = standard.StandardRetryConditions(max_attempts=3)
print(standard.StandardRetryConditions.is_retryable(conditions, context))
print(standard.OrRetryChecker.is_retryable(standard.OrRetryChecker((transient,)), context))
print(
    special.RetryIDPCommunicationError.is_retryable(special.RetryIDPCommunicationError(), context)
)
print(special.RetryDDBChecksumError.is_retryable(special.RetryDDBChecksumError(), context))
backoff = standard.ExponentialBackoff(1.5, lambda: 0.5, None, detector)
print(standard.ExponentialBackoff.delay_amount(backoff, context) + 1)
policy = standard.RetryPolicy(conditions, backoff)
print(policy.should_retry(context), policy.compute_retry_delay(context) + 1)
capacity = quota.RetryQuota(500, Lock())
print(quota.RetryQuota.acquire(capacity, 5))
capacity.release(5)
quotas = standard.RetryQuotaChecker(capacity, throttling_detector=None)
print(quotas.acquire_retry_quota(context))
quotas.release_retry_quota({}, None, more=1)
retries = standard.RetryHandler(policy, adapter, quotas, service_name=None, sleep=print)
print(retries.needs_retry(**attempt))
clock = bucket.Clock()
clock.sleep(0)
print(clock.current_time() + 1)
tokens = bucket.TokenBucket(100, clock, min_rate=0.5)
print(bucket.TokenBucket.acquire(bucket.TokenBucket(100, clock), amount=0, block=True))
cubic = throttling.CubicCalculator(1.5, 1.5, scale_constant=0.4, beta=0.7)
print(cubic.success_received(2.5) + 1, cubic.error_received(1.5, 2.5) + 1)
print(cubic.get_params_snapshot().k)
rates = adaptive.RateClocker(clock, smoothing=0.8, time_bucket_range=0.5)
print(adaptive.RateClocker.record(rates, amount=1) + 1)
limiter = adaptive.ClientRateLimiter(cubic, rates, tokens, detector, clock)
limiter.on_sending_request(AWSRequest("GET", "https://aws"), more=1)

# The sources of configuration.
configprovider.create_botocore_default_config_mapping(core).keys()
defaults: dict[str, Any] = core.get_data("sdk-default-configuration")
modes = configprovider.DefaultConfigResolver(defaults)
print(modes.get_default_modes().copy(), modes.get_default_config_values("standard").keys())
factory = configprovider.ConfigChainFactory(core, environ={"A": "a"})
chain = configprovider.ConfigChainFactory.create_config_chain(factory, "a", "A", ("b", "c"), 1, int)
configprovider.ConfigChainFactory.create_config_chain(factory, env_var_names=["A", "B"])
constant = configprovider.ConstantProvider(1)
store = configprovider.ConfigValueStore({"a": constant})
configprovider.ConfigValueStore.get_config_variable(store, "a")
configprovider.ConfigValueStore.set_config_variable(store, "a", 2)
print(store.get_config_provider("a"))
smart = configprovider.SmartDefaultsConfigStoreFactory(modes, imds_region_provider=None)
smart.merge_smart_defaults(core.get_component("config_store"), "standard", "eu-west-1")
print(smart.resolve_auto_mode("eu-west-1").upper())
configprovider.ChainProvider([constant], conversion_func=int)
configprovider.ChainProvider.set_default_provider(chain, constant)
configprovider.InstanceVarProvider("a", core).provide()
configprovider.ScopedConfigProvider(("a", "b"), core).provide()
configprovider.EnvironmentProvider("A", {"A": "a"}).provide()
section = configprovider.SectionConfigProvider("s3", core, {"a": constant})
configprovider.SectionConfigProvider.set_default_provider(section, "a", constant)
endpoints = configprovider.ConfiguredEndpointProvider({}, {}, "s3", environ=None)
print(configprovider.ConfiguredEndpointProvider.provide(endpoints))

# Checksums.
crc = httpchecksum.Crc32Checksum()
crc.update(b"a")
print(crc.digest() + b"a", crc.b64digest().upper(), crc.handle(BytesIO(b"a")).upper())
print(httpchecksum.Crc32Checksum().handle(bytearray(b"a")))
wrapper = httpchecksum.AwsChunkedWrapper(BytesIO(b"a"), httpchecksum.Crc32Checksum, chunk_size=10)
print(httpchecksum.AwsChunkedWrapper.read(wrapper, size=None).upper())
wrapper.seek(0, whence=0)
expected = httpchecksum.Crc32Checksum().handle(b"abc")
checked = httpchecksum.StreamingChecksumBody(
    BytesIO(b"abc"), "3", httpchecksum.Crc32Checksum(), expected
)
print(httpchecksum.StreamingChecksumBody.readinto(checked, bytearray(1)) + 1)
print(httpchecksum.StreamingChecksumBody.read(checked, amt=None).upper())
request: dict[str, Any] = {
    "url": "https://aws",
    "headers": {},
    "body": b"",
    "context": {"client_config": s3.meta.config},
}
httpchecksum.resolve_checksum_context(request, put, {})
httpchecksum.resolve_request_checksum_algorithm(request, put, {}, supported_algorithms=["crc32"])
httpchecksum.resolve_response_checksum_algorithms(request, get, {}, supported_algorithms=("crc32",))
httpchecksum.apply_request_checksum({"headers": {}, "context": {}})
httpchecksum.handle_checksum_body(response, {"headers": {}}, {"checksum": {}}, get)

# Requests and responses.
serialize.create_serializer("json", include_validation=False)
serializer = serialize.create_serializer("rest-xml")
serialize.Serializer(timestamp_precision="millisecond")
checking = validate.ParamValidationDecorator(validate.ParamValidator(), serializer)
validate.ParamValidationDecorator.serialize_to_request(
    checking, {"Bucket": "b", "Key": "k"}, get
).keys()
shape = s3.meta.service_model.shape_for("Bucket")
validate.validate_parameters({"Name": "a"}, shape)
print(validate.ParamValidator().validate({"Name": 1}, shape).generate_report().upper())
problems = validate.ValidationErrors()
problems.report("Name", "missing required field", required_name="a", user_params={})
validate.range_check("Name", 1, shape, "invalid_range", problems)
validate.type_check(valid_types=(str,))
parsers.create_parser("rest-xml")
parser_factory = parsers.ResponseParserFactory()
parser_factory.set_parser_defaults(timestamp_parser=None)
parser = parsers.ResponseParserFactory.create_parser(parser_factory, "rest-xml")
answered: dict[str, Any] = {"headers": {}, "body": b"", "status_code": 200}
parsers.ResponseParser.parse(parser, answered, shape).keys()
parsers.ResponseParser(lambda value: datetime.now(timezone.utc), blob_parser=None)
parsers.BaseXMLResponseParser(None, lambda value: b"")
cbor = parsers.RpcV2CBORParser()
stream = cbor.get_peekable_stream_from_bytes(b"\1")
cbor.parse_data_item(stream)
emitter = HierarchicalEmitter()
endpoint.convert_to_response_dict(
    response, s3.meta.service_model.operation_model("HeadBucket")
).keys()
to = endpoint.Endpoint("https://aws", "s3", emitter, parser_factory, URLLib3Session())
emitter.register("before-send", answer)
request_dict: dict[str, Any] = {
    "method": "HEAD", "url": "https://aws", "headers": {}, "body": b"", "context": {}
}  # fmt: skip
to.make_request(s3.meta.service_model.operation_model("HeadBucket"), request_dict)[0].status_code
to.create_request(request_dict, operation_model=None).url.upper()
to.prepare_request(AWSRequest("GET", "https://aws")).url.upper()
making = endpoint.EndpointCreator(emitter)
making.create_endpoint(s3.meta.service_model, None, "https://aws", True, timeout=(1, 2.5))
history.get_global_history_recorder()


class Handler(history.BaseHistoryHandler):
    @override
    def emit(self, event_type: str, payload: object, source: str) -> None:
        print(event_type, payload, source)


recorder = history.HistoryRecorder()
recorder.add_handler(Handler())
recorder.enable()
history.HistoryRecorder.record(recorder, "HTTP", 1, source="mine")
policies: dict[str, Any] = {"__default__": {"max_attempts": 5, "delay": {}, "policies": {}}}
translate.build_retry_config("s3", policies, {}, client_retry_config={"max_attempts": 1}).keys()
translate.resolve_references({"a": {"$ref": "b"}}, {"b": 1})
