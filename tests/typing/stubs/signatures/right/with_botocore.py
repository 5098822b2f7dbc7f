"""A call of each hand-written signature of botocore that programs use; a hook answers for AWS."""

import struct
from binascii import crc32
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import botocore
from boto3 import client
from botocore import (
    auth,
    compat,
    eventstream,
    exceptions,
    hooks,
    httpsession,
    loaders,
    model,
    paginate,
)
from botocore import regions, session, signers, tokens, waiter
from botocore.awsrequest import (
    AWSPreparedRequest,
    AWSRequest,
    AWSRequestPreparer,
    AWSResponse,
    HeadersDict,
    create_request_object,
    prepare_request_dict,
)
from botocore.compat import HTTPHeaders
from botocore.config import Config
from botocore.credentials import Credentials
from botocore.errorfactory import BaseClientExceptions, ClientExceptionsFactory
from botocore.loaders import ExtrasProcessor, JSONFileLoader, Loader, create_loader
from botocore.response import StreamingBody, get_response
from botocore.stub import Stubber


class Raw(BytesIO):
    def stream(self, *_args: Any, **_kwargs: Any) -> list[bytes]:
        return [self.read()]


def answer(request: Any, **_kwargs: Any) -> AWSResponse:
    return AWSResponse(request.url, 200, {"Content-Length": "2"}, Raw(b""))


def handler(**_kwargs: Any) -> None:
    return None


def contents(**_kwargs: Any) -> dict[str, Any]:
    return {"Contents": [1]}


class Expression:
    expression = "Contents"

    def search(self, value: Any, options: Any = None) -> Any:
        return value.get(self.expression)


def initializer(_session: Any) -> None:
    return None


now = datetime.now(timezone.utc)

# botocore itself, and sessions.
botocore.xform_name("ListBuckets", "-").upper()
botocore.register_initializer(initializer)
botocore.unregister_initializer(initializer)
variables = {"mine": ("mine", "MINE", None, str)}
own = session.get_session({"mine": ("mine", ["MINE", "OURS"], None, None)})
core = session.Session(None, None, True, profile=None)
botocore.invoke_initializers(core)
session.SessionVarDict(core, {"mine": (None, None, 1, int)})
components = session.ComponentLocator()
components.register_component("a", 1)
session.ComponentLocator.register_component(components, "a", 1)
session.ComponentLocator.lazy_register_component(components, "b", lambda: 2)
session.ComponentLocator.get_component(components, "b")
subset = session.SubsetChainConfigFactory(core, ("env", "instance"), environ={"MINE": "1"})
session.SubsetChainConfigFactory.create_config_chain(subset, "mine", ["MINE"], ("a", "b"), 1, int)
session.Session.get_config_variable(core, "region", methods=("env", "config"))
session.Session.set_config_variable(core, "region", "eu-west-1")
core.instance_variables().keys()
core.get_scoped_config().keys()
print(core.get_default_client_config())
core.set_default_client_config(Config())
core.set_default_client_config(None)
core.set_credentials("key", "secret", token=None, account_id="1")
session.Session.get_credentials(core)
core.get_auth_token(signing_name="bedrock")
core.user_agent().upper()
core.get_data("endpoints").keys()
core.get_service_model("sqs", api_version=None).service_name.upper()
core.get_waiter_model("s3").waiter_names.copy()
core.get_paginator_model("s3", None).get_paginator("ListObjectsV2").keys()
core.get_service_data("sqs").keys()
core.get_available_services().copy()
core.set_debug_logger("botocore.signatures")
core.set_stream_logger("botocore.signatures", "INFO", StringIO(), format_string=None)
core.set_file_logger(10, Path("log"), "botocore.signatures")
session.Session.register(core, "before-send", handler, unique_id="a", unique_id_uses_count=True)
session.Session.unregister(core, "before-send", unique_id="a", unique_id_uses_count=True)
session.Session.emit(core, "before-send", request=1).copy()
core.emit_first_non_none_response("before-send", request=1)
session.Session.get_component(core, "event_emitter")
session.Session.register_component(core, "mine", 1)
session.Session.lazy_register_component(core, "ours", lambda: 1)
session.Session.get_available_partitions(core).copy()
session.Session.get_partition_for_region(core, "eu-west-1").upper()
core.get_available_regions("s3", "aws", allow_non_regional=True).copy()

# Configuration, clients, their errors, stubs, pages and waiters.
config = Config("eu-west-1", signature_version=botocore.UNSIGNED, retries={"mode": "standard"})
print(config.merge(Config(connect_timeout=0.5, proxies={"http": "http://proxy"})).region_name)
s3 = client("s3", "eu-west-1")
s3.meta.events.register("before-send.s3", answer)
botocore.client.BaseClient.close(client("sqs", "eu-west-1"))
print(s3.can_paginate("list_objects_v2"))
botocore.client.BaseClient.get_paginator(s3, "list_objects_v2")
botocore.client.BaseClient.get_waiter(s3, "bucket_exists")
Stubber(s3).assert_no_pending_responses()
errors = BaseClientExceptions({"Mine": exceptions.ClientError})
errors.from_code("Mine")({"Error": {}}, "ListBuckets").response["Error"]
ClientExceptionsFactory().create_client_exceptions(s3.meta.service_model).from_code("a")
exceptions.BotoCoreError(a=1).kwargs.keys()
exceptions.HTTPClientError(None, response=None, error=OSError())
exceptions.WaiterError("bucket_exists", "timeout", last_response={}).last_response.keys()
exceptions.ClientError({"Error": {"Code": "404"}}, operation_name="GetObject")
exceptions.MissingServiceIdError(service_name="s3").kwargs.keys()
paginate.PaginatorModel.get_paginator(
    paginate.PaginatorModel({"pagination": {"A": {}}}), "A"
).keys()
token = paginate.TokenEncoder().encode({"a": b"b"})
paginate.TokenDecoder().decode(token).keys()
listing: Any = s3.list_objects_v2
paging = {"input_token": "Token", "output_token": "Next", "result_key": "Contents"}
list_operation = s3.meta.service_model.operation_model("ListObjectsV2")
pages = paginate.Paginator(listing, paging, list_operation).paginate(Bucket="b")
print(next(pages.search("Contents"), None))
print(pages.result_key_iters(), pages.build_full_result())
key = Expression()
paginate.PageIterator(
    contents, ["Token"], [key], None, [key], [], None, 1, None, None, {}
).build_full_result()
paginate.ResultKeyIterator([{"Contents": [1]}], key).result_key.expression.upper()
paginate.ResultKeyIterator(pages, key)
waiting: dict[str, Any] = {
    "operation": "HeadBucket",
    "delay": 0,
    "maxAttempts": 1,
    "acceptors": [{"state": "success", "matcher": "status", "expected": 200}],
}
waiters = waiter.WaiterModel({"version": 2, "waiters": {"There": waiting}})
single = waiter.WaiterModel.get_waiter(waiters, "There")
waiter.SingleWaiterConfig(waiting).acceptors[0].explanation.upper()
waiter.AcceptorConfig({"state": "retry", "matcher": "error", "expected": "404"}).state.upper()
waiter.create_waiter_with_client("There", waiters, s3).wait(Bucket="b")
method = waiter.NormalizedOperationMethod(contents)
waiter.NormalizedOperationMethod.__call__(method, Bucket="b")
waiter.Waiter("There", single, method).config.delay
print(waiter.is_valid_waiter_error({"Error": {"Code": "404"}}))

# Bodies.
body = StreamingBody(Raw(b"a\nb\n"), "4")
print(body.readable(), body.tell(), StreamingBody(BytesIO(b"a"), None))
StreamingBody.read(body, amt=1).upper()
print(StreamingBody.readinto(body, bytearray(1)) + 1)
print(StreamingBody(BytesIO(b"a"), 1).readlines()[0].upper())
print(list(StreamingBody(BytesIO(b"a"), 1).iter_lines(10, keepends=True))[0].upper())
print(next(StreamingBody(BytesIO(b"ab"), 2).iter_chunks(chunk_size=1)).upper())
StreamingBody.close(body)
there = AWSResponse("https://aws", 200, [("a", "b")], Raw(b"<A/>"))
get_response(list_operation, there)[1].keys()

# Requests.
request = AWSRequest("PUT", "https://aws", {"a": "b"}, data={"a": 1}, params=[("a", "b")])
AWSRequest("PUT", "https://aws", data=BytesIO(b"a"), stream_output=True, auth_path=None)
AWSRequest.prepare(request).headers.items()
AWSRequestPreparer.prepare(AWSRequestPreparer(), request).url.upper()
prepared = AWSPreparedRequest("GET", "https://aws", HTTPHeaders(), None, stream_output=False)
HeadersDict({"a": "b"}, c="d").copy().keys()
request_dict: dict[str, Any] = {
    "url_path": "/", "query_string": "", "headers": {}, "body": b"", "method": "GET", "context": {}
}  # fmt: skip
prepare_request_dict(request_dict, "https://aws", context=None, user_agent="mine")
create_request_object(request_dict).url.upper()
print(httpsession.where(), httpsession.get_cert_path("f"), httpsession.get_cert_path(verify=False))
print(httpsession.create_urllib3_context(None, cert_reqs=0).options)
print(httpsession.ensure_boolean("true"), httpsession.mask_proxy_url("http://a:b@proxy").upper())
proxies = httpsession.ProxyConfiguration({"http": "http://a:b@proxy"}, {"proxy_ca_bundle": "f"})
print(proxies.proxy_url_for("http://aws"), proxies.proxy_headers_for("http://a:b@proxy").keys())
httpsession.URLLib3Session(True, {"http": "http://proxy"}, [1, 2.5], 5, None, ("a", "b"))
headers = HTTPHeaders.from_dict({"a": "b"})
HTTPHeaders.from_pairs([("a", "b")])

# Credentials and signatures.
credentials = Credentials("key", "secret", token=None)
frozen = credentials.get_frozen_credentials()
signing = AWSRequest("GET", "https://aws/?a=b", {"a": "b"})
auth.TokenSigner(tokens.FrozenAuthToken("t"))
auth.SigV2Auth(frozen).calc_signature(signing, {"a": 1})[0].upper()
auth.SigV3Auth(credentials).add_auth(signing)
v4 = auth.SigV4Auth(frozen, "execute-api", "eu-west-1")
v4.add_auth(signing)
v4.signed_headers(v4.headers_to_sign(signing)).upper()
v4.canonical_headers(v4.headers_to_sign(signing)).upper()
print(v4.canonical_query_string(signing) + v4.payload(signing) + v4.canonical_request(signing))
print(v4.scope(signing) + v4.credential_scope(signing))
v4.signature(v4.string_to_sign(signing, v4.canonical_request(signing)), signing).upper()
cache: Any = None
auth.S3ExpressAuth(None, "s3express", "eu-west-1", identity_cache=cache)
auth.S3ExpressQueryAuth(frozen, "s3express", "eu-west-1", identity_cache=cache, expires=60)
auth.SigV4QueryAuth(credentials, "s3", "eu-west-1", expires=60)
v1 = auth.HmacV1Auth(credentials, service_name=None, region_name=None)
split = compat.urlsplit("https://aws/a?acl=b")
print(v1.sign_string("a") + v1.canonical_standard_headers(HTTPHeaders()))
print(v1.canonical_custom_headers(headers), v1.unquote_v(("a", "b%20")))
print(v1.canonical_resource(split, auth_path=None).upper())
print(v1.canonical_string("GET", split, HTTPHeaders(), expires="60").upper())
print(v1.get_signature("GET", split, HTTPHeaders(), None, "/a").upper())
auth.HmacV1QueryAuth(credentials, expires=60)
auth.resolve_auth_type(["aws.auth#sigv4"]).upper()
auth.resolve_auth_scheme_preference(["sigv4"], ["aws.auth#sigv4"]).upper()
emitter = hooks.HierarchicalEmitter()
service_id = s3.meta.service_model.service_id
by = signers.RequestSigner(service_id, "eu-west-1", "s3", "s3v4", credentials, emitter)
by.handler("GetObject", request=AWSRequest("GET", "https://aws"))
by.sign("GetObject", AWSRequest("GET", "https://aws"), None, "standard", expires_in=None)
by.get_auth_instance("s3", None, signature_version="s3v4")
presigned: dict[str, Any] = {
    "method": "GET",
    "url": "https://aws",
    "headers": {},
    "body": b"",
    "context": {},
}
signers.RequestSigner.generate_presigned_url(by, presigned, "GetObject", 60).upper()
later = tokens.DeferredRefreshableToken(
    "a", lambda: tokens.FrozenAuthToken("t", now + timedelta(1))
)
signers.RequestSigner(service_id, None, "s3", botocore.UNSIGNED, None, emitter, later)
cloudfront = signers.CloudFrontSigner("K1", lambda message: message)
signers.CloudFrontSigner.generate_presigned_url(cloudfront, "https://c", now).upper()
signers.CloudFrontSigner.generate_presigned_url(cloudfront, "https://c", policy=b"{}").upper()
signers.CloudFrontSigner.generate_presigned_url(cloudfront, "https://c", None, policy="{}")
cloudfront.build_policy("https://c", now, date_greater_than=now, ip_address="1.2.3.4").upper()
posts = signers.S3PostPresigner(by)
posting: dict[str, Any] = {
    "method": "POST",
    "url": "https://aws",
    "headers": {},
    "body": b"",
    "context": {},
}
signers.S3PostPresigner.generate_presigned_post(
    posts, posting, {"acl": "x"}, conditions=({"acl": "x"},), expires_in=60
)["fields"].keys()
signers.add_generate_db_auth_token({}, event_name="creating-client-class.rds")
signers.add_dsql_generate_db_auth_token_methods({})
signers.add_generate_presigned_url({})
signers.add_generate_presigned_post({})
rds, dsql = client("rds", "eu-west-1"), client("dsql", "eu-west-1")
signers.generate_db_auth_token(rds, "host", "5432", "user", Region=None).upper()
signers.dsql_generate_db_connect_auth_token(dsql, "host", None, ExpiresIn=60).upper()
signers.dsql_generate_db_connect_admin_auth_token(dsql, "host", "eu-west-1").upper()
signers.generate_presigned_url(s3, "list_buckets", Params=None, HttpMethod="GET").upper()
signers.generate_presigned_post(s3, "b", "k", {"acl": "x"}, [{"acl": "x"}], 60)["url"].upper()

# Tokens.
later.get_frozen_token().token.upper()
provider = tokens.ScopedEnvTokenProvider(core, environ={"AWS_BEARER_TOKEN_BEDROCK": "t"})
print(tokens.ScopedEnvTokenProvider.load_token(provider, signing_name="bedrock"))
sso = tokens.SSOTokenProvider(core, cache={}, profile_name="none")
print(tokens.SSOTokenProvider.load_token(sso))
chain = tokens.TokenProviderChain([provider])
tokens.TokenProviderChain.insert_before(chain, "env", sso)
tokens.TokenProviderChain.insert_after(chain, "env", sso)
print(tokens.TokenProviderChain.get_provider(chain, "env"))
tokens.TokenProviderChain.load_token(chain, signing_name="bedrock")
print(tokens.create_token_resolver(core).load_token())

# Events.
hooks.first_non_none_response([(handler, None), (handler, 1)], default=0)
aliaser = hooks.EventAliaser(emitter, {"old": "new"})
hooks.BaseEventHooks.register(emitter, "a.b", handler, "one", unique_id_uses_count=False)
hooks.BaseEventHooks.unregister(emitter, "a.b", unique_id="one")
hooks.BaseEventHooks.emit(hooks.BaseEventHooks(), "a.b", c=1).copy()
emitter.register_first("a.b", handler)
emitter.register_last("a.b", handler, unique_id="two", unique_id_uses_count=True)
hooks.HierarchicalEmitter.emit_until_response(emitter, "a.b", c=1)[0]
hooks.EventAliaser.emit_until_response(aliaser, "a.b", c=1)[1]

# Models.
loader = Loader(["/models"], JSONFileLoader(), None, include_default_search_paths=True)
loader.list_available_services("service-2").copy()
loader.list_api_versions("ec2", type_name="service-2").copy()
loader.load_service_model("sqs", "service-2", api_version=None).keys()
print(loader.load_data_with_path("endpoints")[1].upper(), loader.load_data("endpoints"))
print(loader.is_builtin_path("/models"), JSONFileLoader().load_file("none"))
print(create_loader("/models:/more").search_paths, create_loader(None))
ExtrasProcessor().process({"a": 1}, [{"merge": {"b": 2}}])


class Cached:
    _instance_cache: dict[Any, Any] = {}

    @loaders.instance_cache
    def name(self) -> str:
        return "a"


loaders.instance_cache(Cached.name)
model.ServiceId("My Service").hyphenize().upper()
model.Shape("A", {"type": "string"}, shape_resolver=None).type_name.upper()
description: dict[str, Any] = {
    "metadata": {"serviceId": "A", "protocol": "json"},
    "operations": {"Do": {"name": "Do", "http": {"method": "POST", "requestUri": "/"}}},
    "shapes": {
        "S": {"type": "string"},
        "E": {"type": "structure", "members": {}, "exception": True},
    },
}
service = model.ServiceModel(description, service_name="a")
service.shape_for("S", member_traits={"locationName": "s"}).type_name.upper()
print(service.shape_for_error_code("E"))
model.ServiceModel.resolve_shape_ref(service, {"shape": "S"}).name.upper()
do = service.operation_model("Do")
model.OperationModel(description["operations"]["Do"], service, name="Do").name.upper()
print(do.get_event_stream_input(), do.get_event_stream_output())
print(do.get_streaming_input(), do.get_streaming_output())
resolver = model.ShapeResolver(description["shapes"])
model.ShapeResolver.get_shape_by_name(resolver, "S", {"locationName": "s"}).name.upper()
model.ShapeResolver.resolve_shape_ref(resolver, {"shape": "S"}).name.upper()
built = model.DenormalizedStructureBuilder().with_members({"A": {"type": "string"}})
built.build_model().members["A"].type_name.upper()
model.ShapeNameGenerator().new_shape_name("string").upper()

# Endpoints.
endpoints = regions.EndpointResolver(core.get_data("endpoints"), uses_builtin_data=True)
print(endpoints.get_service_endpoints_data("s3", "aws"))
regions.EndpointResolver.get_available_partitions(endpoints).copy()
regions.EndpointResolver.get_available_endpoints(endpoints, "s3", "aws", True, ["fips"]).copy()
print(endpoints.get_partition_dns_suffix("aws", endpoint_variant_tags=("dualstack",)))
regions.EndpointResolver.construct_endpoint(endpoints, "s3", "eu-west-1", None, True, False)
regions.EndpointResolver.get_partition_for_region(endpoints, "eu-west-1").upper()
ruleset: dict[str, Any] = {
    "version": "1.0",
    "parameters": {},
    "rules": [{"conditions": [], "type": "endpoint", "endpoint": {"url": "https://a"}}],
}
partitions = core.get_data("partitions")
rules = regions.EndpointRulesetResolver(ruleset, partitions, service, {}, None, emitter)
regions.EndpointRulesetResolver.construct_endpoint(rules, do, None, {}).url.upper()
rules.auth_schemes_to_signing_ctx([{"name": "sigv4", "signingName": "a"}])[0].upper()
print(rules.ruleset_error_to_botocore_exception(exceptions.BotoCoreError(), {}))

# Event streams.
print(eventstream.DuplicateHeader("a"), eventstream.InvalidHeadersLength(1))
print(eventstream.InvalidPayloadLength(1), eventstream.ChecksumMismatch(1, calculated=2))
print(eventstream.NoInitialResponseError())
decode = eventstream.DecodeUtils
print(decode.unpack_true(b"")[0], decode.unpack_false(b"")[0], decode.unpack_uint8(b"\1")[0] + 1)
print(decode.unpack_int8(b"\1")[0] + 1, decode.unpack_int16(b"\0\1")[1] + 1)
print(decode.unpack_uint32(b"\0" * 4)[0] + 1, decode.unpack_int32(b"\0" * 4)[0] + 1)
print(decode.unpack_int64(b"\0" * 8)[0] + 1, decode.unpack_uuid(b"\0" * 16)[0].upper())
print(decode.unpack_byte_array(b"\0\1a", length_byte_size=2)[0].upper())
print(decode.unpack_utf8_string(b"\1a", 1)[0].upper(), decode.unpack_prelude(b"\0" * 12)[0][0] + 1)
prelude = eventstream.MessagePrelude(16, 0, crc=0)
message = eventstream.EventStreamMessage(prelude, {"a": 1}, b"", crc=0)
message.to_response_dict(status_code=200).keys()
eventstream.EventStreamHeaderParser.parse(eventstream.EventStreamHeaderParser(), b"").keys()
start = struct.pack("!II", 16, 0)
start += struct.pack("!I", crc32(start))
data = start + struct.pack("!I", crc32(start))
buffer = eventstream.EventStreamBuffer()
buffer.add_data(data)
buffer.next().payload.upper()


class Stream:
    def stream(self) -> Iterator[bytes]:
        yield data

    def close(self) -> None:
        return None


shape = s3.meta.service_model.shape_for("SelectObjectContentEventStream")
events = eventstream.EventStream(Stream(), shape, None, "SelectObjectContent")
eventstream.EventStream.close(events)

# Functions for several versions of Python.
compat.set_socket_timeout(Raw(), None) if hasattr(Raw(), "_fp") else None
print(compat.accepts_kwargs(handler), compat.ensure_unicode("a", errors=None).upper())
print(compat.ensure_bytes("a", encoding="ascii").upper(), compat.copy_kwargs({"a": 1}).keys())
print(compat.total_seconds(timedelta(1)) + 1, compat.get_md5(b"a", usedforsecurity=False))
compat.compat_shell_split("a b", platform="win32").copy()
print(compat.get_tzinfo_options()[0], compat.has_minimum_crt_version((0, 19)))
compat.get_current_datetime(remove_tzinfo=False).isoformat()
