"""Calls that raise: each marked line, of the same signatures."""

from collections import deque
from datetime import datetime, timedelta, timezone
from io import BytesIO
from types import MappingProxyType
from typing import Any

import botocore
from boto3 import client
from botocore import auth, compat, eventstream, exceptions, hooks, httpsession, loaders, model
from botocore import paginate, regions, session, signers, tokens, waiter
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

now = datetime.now(timezone.utc)

# botocore itself, and sessions.
botocore.xform_name(5)  # error
botocore.register_initializer()  # error
botocore.unregister_initializer()  # error
botocore.invoke_initializers()  # error
session.get_session(["mine"])  # error
session.Session(profile=None, region="eu-west-1")  # error
core = session.Session()
session.SessionVarDict(core)  # error
components = session.ComponentLocator()
session.ComponentLocator(1)  # error
session.ComponentLocator.register_component(components, "a")  # error
session.ComponentLocator.lazy_register_component(components, "b")  # error
session.ComponentLocator.get_component(components)  # error
session.SubsetChainConfigFactory(core)  # error
subset = session.SubsetChainConfigFactory(core, ("env",))
session.SubsetChainConfigFactory.create_config_chain(subset, name="mine")  # error
session.Session.get_config_variable(core, "region", 5)  # error
session.Session.set_config_variable(core, "region")  # error
core.instance_variables("region")  # error
core.get_scoped_config("default")  # error
core.get_default_client_config(Config())  # error
core.set_default_client_config()  # error
core.set_credentials("key")  # error
session.Session.get_credentials(core, "default")  # error
core.get_auth_token("bedrock")  # error
core.user_agent("mine")  # error
core.get_data(5)  # error
core.get_service_model(None)  # error
core.get_waiter_model()  # error
core.get_paginator_model()  # error
core.get_service_data(None)  # error
core.get_available_services("s3")  # error
core.set_debug_logger(5)  # error
core.set_stream_logger("botocore.signatures")  # error
core.set_file_logger(10)  # error
session.Session.register(core, "before-send", "handler")  # error
session.Session.unregister(core)  # error
session.Session.emit(core, "before-send", 1)  # error
core.emit_first_non_none_response("before-send", 1)  # error
session.Session.get_component(core)  # error
session.Session.register_component(core, "mine")  # error
session.Session.lazy_register_component(core, "ours")  # error
session.Session.get_available_partitions(core, "aws")  # error
session.Session.get_partition_for_region(core, None)  # error
core.get_available_regions()  # error

# Configuration, clients, their errors, stubs, pages and waiters.
Config(timeout=5)  # error
Config().merge({"region_name": "eu-west-1"})  # error
s3 = client("s3", "eu-west-1")
botocore.client.BaseClient.close(s3, 1)  # error
s3.can_paginate()  # error
botocore.client.BaseClient.get_paginator(s3)  # error
botocore.client.BaseClient.get_waiter(s3)  # error
Stubber()  # error
BaseClientExceptions()  # error
errors = BaseClientExceptions({})
errors.from_code()  # error
ClientExceptionsFactory().create_client_exceptions("s3")  # error
exceptions.BotoCoreError("a")  # error
exceptions.HTTPClientError(None, None, OSError())  # error
exceptions.WaiterError("bucket_exists", "timeout")  # error
exceptions.ClientError("404", "GetObject")  # error
exceptions.MissingServiceIdError("s3")  # error
paginate.PaginatorModel([])  # error
paginate.PaginatorModel.get_paginator(paginate.PaginatorModel({"pagination": {}}))  # error
paginate.TokenEncoder().encode(MappingProxyType({"a": "b"}))  # error
paginate.TokenDecoder().decode(5)  # error
listing: Any = s3.list_objects_v2
list_operation = s3.meta.service_model.operation_model("ListObjectsV2")
paginate.Paginator(listing, "ListObjectsV2", list_operation)  # error
paging = {"input_token": "Token", "output_token": "Next", "result_key": "Contents"}
pages = paginate.Paginator(listing, paging, list_operation).paginate(Bucket="b")
next(pages.search(5))  # error
pages.result_key_iters(1)  # error
pages.build_full_result(1)  # error
paginate.PageIterator(listing, ["Token"])  # error
paginate.ResultKeyIterator(pages)  # error
waiting: dict[str, Any] = {"operation": "HeadBucket", "delay": 0, "maxAttempts": 1, "acceptors": []}
waiter.WaiterModel([waiting])  # error
waiters = waiter.WaiterModel({"version": 2, "waiters": {"There": waiting}})
waiter.WaiterModel.get_waiter(waiters)  # error
waiter.SingleWaiterConfig("There")  # error
waiter.AcceptorConfig("success")  # error
waiter.create_waiter_with_client("There", waiters, "s3")  # error
waiter.NormalizedOperationMethod()  # error
method = waiter.NormalizedOperationMethod(listing)
waiter.NormalizedOperationMethod.__call__(method, "b")  # error
waiter.Waiter("There", waiters.get_waiter("There"))  # error
waiter.is_valid_waiter_error(None)  # error

# Bodies.
body = StreamingBody(BytesIO(b"a\nb\n"), 4)
StreamingBody(BytesIO(b"a"))  # error
body.readable(1)  # error
body.tell(1)  # error
StreamingBody.read(body, "1")  # error
StreamingBody.readinto(body, b"a")  # error
body.readlines(hint=1)  # error
list(body.iter_lines("10"))  # error
list(body.iter_chunks("10"))  # error
StreamingBody.close(body, 1)  # error
there = AWSResponse("https://aws", 200, {}, BytesIO())
get_response("ListObjectsV2", there)  # error

# Requests.
AWSRequest("GET", "https://aws", headers=[("a", "b")])  # error
AWSRequest("PUT", "https://aws", data=deque([("a", 1)])).prepare().reset_streams()  # error
AWSRequest.prepare(AWSRequest("GET", "https://aws"), 1)  # error
AWSRequestPreparer.prepare(AWSRequestPreparer(), {"method": "GET"})  # error
AWSPreparedRequest("GET", "https://aws", HTTPHeaders(), None)  # error
AWSResponse("https://aws", 200, {})  # error
HeadersDict(a=1, b=HeadersDict().copy(1))  # error
HeadersDict([1])["a"].upperr()  # error
request_dict: dict[str, Any] = {"url_path": "/", "headers": {}, "body": b"", "method": "GET"}
prepare_request_dict(request_dict)  # error
create_request_object("GET")  # error
httpsession.where("f")  # error
httpsession.get_cert_path()  # error
httpsession.get_cert_path(verify=False).upper()  # error
httpsession.create_urllib3_context(cert_reqs="required")  # error
httpsession.ensure_boolean(None)  # error
httpsession.mask_proxy_url(5)  # error
proxies = httpsession.ProxyConfiguration({"http": "http://a:b@proxy"})
httpsession.ProxyConfiguration("http://proxy").proxy_url_for("http://aws")  # error
proxies.proxy_url_for(5)  # error
proxies.proxy_headers_for(5)  # error
httpsession.URLLib3Session(timeout="5")  # error
httpsession.URLLib3Session().send()  # error
HTTPHeaders.from_dict([("a", "b")])  # error
HTTPHeaders.from_pairs(1)  # error

# Credentials and signatures.
credentials = Credentials("key", "secret")
Credentials("key")  # error
signing = AWSRequest("GET", "https://aws/?a=b", {"a": "b"})
auth.BaseSigner().add_auth()  # error
auth.TokenSigner()  # error
auth.SigV2Auth()  # error
auth.SigV2Auth(credentials).calc_signature(signing, 5)  # error
auth.SigV3Auth()  # error
auth.SigV4Auth(credentials, "s3")  # error
v4 = auth.SigV4Auth(credentials, "execute-api", "eu-west-1")
v4.headers_to_sign(None)  # error
v4.signed_headers(None)  # error
v4.canonical_headers(None)  # error
v4.canonical_query_string("a=b")  # error
v4.payload("a")  # error
v4.canonical_request("GET")  # error
v4.scope("s3")  # error
v4.credential_scope("s3")  # error
v4.string_to_sign(signing)  # error
v4.signature(5, signing)  # error
auth.S3ExpressAuth(credentials, "s3express", "eu-west-1")  # error
auth.S3ExpressQueryAuth(credentials, "s3express", "eu-west-1")  # error
auth.SigV4QueryAuth(credentials, "s3", "eu-west-1", expires_in=60)  # error
auth.HmacV1Auth()  # error
v1 = auth.HmacV1Auth(credentials)
split = compat.urlsplit("https://aws/a?acl=b")
v1.sign_string(b"a")  # error
v1.canonical_standard_headers(None)  # error
v1.canonical_custom_headers(None)  # error
v1.unquote_v(5)  # error
v1.canonical_resource("https://aws")  # error
v1.canonical_string("GET", "https://aws", HTTPHeaders())  # error
v1.get_signature("GET", "https://aws", HTTPHeaders())  # error
auth.HmacV1QueryAuth()  # error
auth.resolve_auth_type(None)  # error
auth.resolve_auth_scheme_preference(("sigv4",), ["aws.auth#sigv4"])  # error
emitter = hooks.HierarchicalEmitter()
service_id = s3.meta.service_model.service_id
signers.RequestSigner(service_id, "eu-west-1", "s3", "s3v4", credentials)  # error
by = signers.RequestSigner(service_id, "eu-west-1", "s3", "s3v4", credentials, emitter)
by.handler("GetObject", "GET")  # error
by.sign("GetObject")  # error
by.get_auth_instance("s3")  # error
signers.RequestSigner.generate_presigned_url(by, "https://aws", "GetObject")  # error
signers.CloudFrontSigner("K1")  # error
cloudfront = signers.CloudFrontSigner("K1", lambda message: message)
signers.CloudFrontSigner.generate_presigned_url(cloudfront, "https://c")  # error
signers.CloudFrontSigner.generate_presigned_url(cloudfront, "https://c", now, policy="{}")  # error
cloudfront.build_policy("https://c", None)  # error
signers.S3PostPresigner()  # error
posts = signers.S3PostPresigner(by)
posting: dict[str, Any] = {
    "method": "POST",
    "url": "https://aws",
    "headers": {},
    "body": b"",
    "context": {},
}
signers.S3PostPresigner.generate_presigned_post(posts, posting, [("acl", "x")])  # error
signers.add_generate_db_auth_token(())  # error
signers.add_dsql_generate_db_auth_token_methods(())  # error
signers.add_generate_presigned_url(())  # error
signers.add_generate_presigned_post(())  # error
rds, dsql = client("rds", "eu-west-1"), client("dsql", "eu-west-1")
signers.generate_db_auth_token(rds, "host", 5432)  # error
signers.dsql_generate_db_connect_auth_token(dsql)  # error
signers.dsql_generate_db_connect_admin_auth_token(dsql, Host="host")  # error
signers.generate_presigned_url(s3, "get_object", ("b", "k"))  # error
signers.generate_presigned_post(s3, "b", "k", [("acl", "x")])  # error

# Tokens.
later = tokens.DeferredRefreshableToken(
    "a", lambda: tokens.FrozenAuthToken("t", now + timedelta(1))
)
tokens.DeferredRefreshableToken("a", lambda: "t").get_frozen_token()  # error
later.get_frozen_token(1)  # error
tokens.ScopedEnvTokenProvider()  # error
provider = tokens.ScopedEnvTokenProvider(core)
tokens.ScopedEnvTokenProvider.load_token(provider, "bedrock")  # error
tokens.SSOTokenProvider(core, profile=None)  # error
tokens.SSOTokenProvider.load_token(tokens.SSOTokenProvider(core), "bedrock")  # error
chain = tokens.TokenProviderChain([provider])
tokens.TokenProviderChain((provider,)).insert_before("env", provider)  # error
tokens.TokenProviderChain.insert_before(chain, "env")  # error
tokens.TokenProviderChain.insert_after(chain, "env")  # error
tokens.TokenProviderChain.get_provider(chain, 5)  # error
tokens.TokenProviderChain.load_token(chain, "bedrock")  # error
tokens.create_token_resolver()  # error

# Events.
hooks.first_non_none_response(5)  # error
hooks.EventAliaser()  # error
hooks.BaseEventHooks.register(emitter, "a.b", "handler")  # error
hooks.BaseEventHooks.unregister(emitter)  # error
hooks.BaseEventHooks.emit(emitter, "a.b", 1)  # error
hooks.HierarchicalEmitter({})  # error
emitter.register_first("a.b", 5)  # error
emitter.register_last("a.b", None)  # error
hooks.HierarchicalEmitter.emit_until_response(emitter, "a.b", 1)  # error
hooks.EventAliaser.emit_until_response(hooks.EventAliaser(emitter), "a.b", 1)  # error

# Models.
Loader(extra_search_paths=("/models",))  # error
loader = Loader()
loader.list_available_services()  # error
loader.list_api_versions("ec2")  # error
loader.load_service_model("sqs")  # error
loader.load_data_with_path()  # error
loader.load_data()  # error
loader.is_builtin_path(None)  # error
JSONFileLoader().load_file(None)  # error
create_loader(["/models"])  # error
ExtrasProcessor().process({"a": 1}, 5)  # error
loaders.instance_cache()  # error
model.ServiceId("My Service").hyphenize("_")  # error
model.Shape("A", ["string"])  # error
model.ServiceModel([]).metadata  # error
description: dict[str, Any] = {
    "metadata": {"serviceId": "A", "protocol": "json"},
    "operations": {"Do": {"name": "Do", "http": {"method": "POST", "requestUri": "/"}}},
    "shapes": {"S": {"type": "string"}},
}
service = model.ServiceModel(description, service_name="a")
service.shape_for()  # error
service.shape_for_error_code()  # error
model.ServiceModel.resolve_shape_ref(service, 5)  # error
service.operation_model(["Do"])  # error
model.OperationModel("Do", service)  # error
do = service.operation_model("Do")
do.get_event_stream_input(1)  # error
do.get_event_stream_output(1)  # error
do.get_streaming_input(1)  # error
do.get_streaming_output(1)  # error
model.ShapeResolver()  # error
resolver = model.ShapeResolver({"S": {"type": "string"}})
model.ShapeResolver.get_shape_by_name(resolver, ["S"])  # error
model.ShapeResolver.resolve_shape_ref(resolver, 5)  # error
model.DenormalizedStructureBuilder("A").with_members({}).build_model()  # error
model.DenormalizedStructureBuilder().with_members()  # error
model.DenormalizedStructureBuilder().with_members({}).build_model("A")  # error
model.ShapeNameGenerator(1)  # error
model.ShapeNameGenerator().new_shape_name(5)  # error

# Endpoints.
regions.EndpointResolver("endpoints")  # error
endpoints = regions.EndpointResolver(core.get_data("endpoints"))
endpoints.get_service_endpoints_data()  # error
regions.EndpointResolver.get_available_partitions(endpoints, "aws")  # error
regions.EndpointResolver.get_available_endpoints(endpoints)  # error
endpoints.get_partition_dns_suffix()  # error
regions.EndpointResolver.construct_endpoint(endpoints)  # error
regions.EndpointResolver.get_partition_for_region(endpoints, None)  # error
ruleset: dict[str, Any] = {
    "version": "1.0",
    "parameters": {},
    "rules": [{"conditions": [], "type": "endpoint", "endpoint": {"url": "https://a"}}],
}
partitions = core.get_data("partitions")
regions.EndpointRulesetResolver(ruleset, partitions)  # error
rules = regions.EndpointRulesetResolver(ruleset, partitions, service, {}, None, emitter)
regions.EndpointRulesetResolver.construct_endpoint(rules, "Do")  # error
rules.auth_schemes_to_signing_ctx(({"name": "sigv4"},))  # error
rules.ruleset_error_to_botocore_exception(OSError(), {})  # error

# Event streams.
eventstream.DuplicateHeader()  # error
eventstream.InvalidHeadersLength()  # error
eventstream.InvalidPayloadLength()  # error
eventstream.ChecksumMismatch(1)  # error
eventstream.NoInitialResponseError("a")  # error
decode = eventstream.DecodeUtils
decode.unpack_true()  # error
decode.unpack_false()  # error
decode.unpack_uint8("1")  # error
decode.unpack_uint32("1")  # error
decode.unpack_int8("1")  # error
decode.unpack_int16("1")  # error
decode.unpack_int32("1")  # error
decode.unpack_int64("1")  # error
decode.unpack_byte_array("a")  # error
decode.unpack_utf8_string("a", 1)  # error
decode.unpack_uuid(None)  # error
decode.unpack_prelude("a")  # error
eventstream.MessagePrelude(16, 0)  # error
prelude = eventstream.MessagePrelude(16, 0, 0)
eventstream.EventStreamMessage(prelude, {}, b"")  # error
eventstream.EventStreamMessage(prelude, {}, b"", 0).to_response_dict(200, 1)  # error
eventstream.EventStreamHeaderParser(1)  # error
eventstream.EventStreamHeaderParser.parse(eventstream.EventStreamHeaderParser(), "a")  # error
eventstream.EventStreamBuffer(b"a")  # error
eventstream.EventStreamBuffer().add_data("a")  # error
eventstream.EventStreamBuffer().next(1)  # error
shape = s3.meta.service_model.shape_for("SelectObjectContentEventStream")
eventstream.EventStream(BytesIO(), shape, None)  # error

events = eventstream.EventStream(BytesIO(), shape, None, "SelectObjectContent")
eventstream.EventStream.close(events, 1)  # error

# Functions for several versions of Python.
compat.set_socket_timeout(BytesIO())  # error
compat.accepts_kwargs("a")  # error
compat.ensure_unicode()  # error
compat.ensure_bytes(5)  # error
compat.copy_kwargs()  # error
compat.total_seconds(5)  # error
compat.compat_shell_split(5)  # error
compat.get_tzinfo_options(1)  # error
compat.has_minimum_crt_version()  # error
compat.get_current_datetime(timezone=None)  # error
