"""A call of each hand-written signature of botocore's credentials and utilities."""

from datetime import datetime, timedelta, timezone
from io import BytesIO
from pathlib import Path
from typing import Any

from boto3 import client
from botocore import credentials, session, utils
from botocore.awsrequest import AWSRequest
from botocore.hooks import HierarchicalEmitter

core = session.Session()
core.set_config_variable("region", "eu-west-1")
now = datetime.now(timezone.utc)
later = (now + timedelta(hours=5)).isoformat()


def refresh() -> dict[str, str]:
    return {"access_key": "a", "secret_key": "s", "token": "t", "expiry_time": later}


def config() -> dict[str, Any]:
    return {"profiles": {"a": {"aws_access_key_id": "a", "aws_secret_access_key": "s"}}}


# Credentials, and where they are found.
cache = credentials.JSONFileCache(Path("cache"), dumps_func=None)
credentials.create_credential_resolver(core, cache, region_name=None).providers.copy()
credentials.ProfileProviderBuilder(core, cache, None, {}, {}).providers("a", disable_env_vars=True)
credentials.get_credentials(core)
sts = client("sts", "eu-west-1")
credentials.create_assume_role_refresher(sts, {"RoleArn": "arn", "RoleSessionName": "a"})
credentials.create_mfa_serial_refresher(refresh)().keys()
fixed = credentials.Credentials("a", "s", method="mine", account_id=None)
fixed.get_frozen_credentials().access_key.upper()
fixed.get_deferred_property("token")()
credentials.RefreshableCredentials("a", "s", None, now, refresh, "mine", advisory_timeout=60)
made = credentials.RefreshableCredentials.create_from_metadata(refresh(), refresh, "mine", 60, 30)
print(made.refresh_needed(refresh_in=60))
credentials.DeferredRefreshableCredentials(refresh, "mine").get_frozen_credentials()
credentials.BaseAssumeRoleCredentialFetcher(
    core.create_client, "arn", {"DurationSeconds": 1}, cache
)
credentials.AssumeRoleCredentialFetcher(core.create_client, fixed, "arn", None, lambda text: text)
credentials.AssumeRoleWithWebIdentityCredentialFetcher(core.create_client, lambda: "t", "arn")
credentials.CredentialProvider.load(credentials.CredentialProvider(session=None))
process = credentials.ProcessProvider("a", config)
print(credentials.ProcessProvider.load(process))
environment = credentials.EnvProvider({"A": "a", "S": "s"}, {"access_key": "A", "secret_key": "S"})
print(credentials.EnvProvider.load(environment))
credentials.EnvProvider(mapping={"token": ["A", "B"]})
print(credentials.OriginalEC2Provider.load(credentials.OriginalEC2Provider({}, parser=None)))
shared = credentials.SharedCredentialProvider("none", profile_name=None)
print(credentials.SharedCredentialProvider.load(shared))
print(
    credentials.ConfigProvider.load(
        credentials.ConfigProvider("none", "a", lambda name: {"profiles": {}})
    )
)
print(credentials.BotoProvider.load(credentials.BotoProvider({"BOTO_CONFIG": "none"})))
role = credentials.AssumeRoleProvider(config, core.create_client, {}, "a", prompter=str)
print(credentials.AssumeRoleProvider.load(role))
web = credentials.AssumeRoleWithWebIdentityProvider(config, core.create_client, "a", None, True)
print(credentials.AssumeRoleWithWebIdentityProvider.load(web))
sourcer = credentials.CanonicalNameCredentialSourcer((environment,))
print(sourcer.is_supported("Environment"), sourcer.source_credentials("Environment"))
print(credentials.ContainerProvider.load(credentials.ContainerProvider({}, fetcher=None)))
resolver = credentials.CredentialResolver([environment])
credentials.CredentialResolver.insert_before(resolver, "env", shared)
credentials.CredentialResolver.insert_after(resolver, "env", process)
credentials.CredentialResolver.get_provider(resolver, "env")
resolver.remove("none")
print(resolver.load_credentials())
credentials.SSOCredentialFetcher("https://a", "eu-west-1", "r", "1", core.create_client, cache={})
print(credentials.SSOProvider.load(credentials.SSOProvider(config, core.create_client, "a", {})))
credentials.LoginCredentialFetcher("a", None, core.create_client, feature_ids={"a"})
print(credentials.LoginProvider.load(credentials.LoginProvider(config, core.create_client, "a")))

# Utilities.
print(utils.ensure_boolean("true"), utils.normalize_boolean(None))
utils.resolve_imds_endpoint_mode(core).upper()
sqs = client("sqs", "eu-west-1")
s3 = client("s3", "eu-west-1")
shape = s3.meta.service_model.shape_for("Bucket")
print(
    utils.is_json_value_header(shape), utils.has_header(None, {}), utils.has_header("a", {"A": "b"})
)
utils.get_service_module_name(s3.meta.service_model).upper()
print(utils.normalize_url_path("/a/../b").upper(), utils.remove_dot_segments("/a/./b").upper())
utils.validate_jmespath_for_set("a.b")
utils.set_value_from_jmespath({}, "a.b", 1, is_first=True)
print(utils.is_global_accesspoint({"s3_accesspoint": {"region": ""}}))
utils.create_nested_client(core, "sts", region_name="eu-west-1")
utils.BadIMDSRequestError(AWSRequest("GET", "https://aws")).request.url.upper()
utils.IMDSFetcher(0.5, 1, env={}, user_agent=None, config={}).get_base_url().upper()
disabled = {"AWS_EC2_METADATA_DISABLED": "true"}
utils.InstanceMetadataFetcher(env=disabled).retrieve_iam_role_credentials().keys()
of_role = credentials.InstanceMetadataProvider(utils.InstanceMetadataFetcher(env=disabled))
print(credentials.InstanceMetadataProvider.load(of_role))
print(utils.InstanceMetadataRegionFetcher(env=disabled).retrieve_region())
print(utils.IMDSRegionProvider.provide(utils.IMDSRegionProvider(core, disabled, fetcher=None)))
utils.merge_dicts({"a": [1]}, {"a": [2]}, append_lists=True)
utils.lowercase_dict({"A": 1}).keys()
Path("pairs").write_text("a = b\n")
utils.parse_key_val_file(Path("pairs")).keys()
utils.parse_key_val_file_contents("a = b").keys()
print(
    utils.percent_encode_sequence([("a", 1)]).upper(), utils.percent_encode_sequence({"a": ["b"]})
)
print(utils.percent_encode(5, safe="").upper(), utils.percent_encode(b"a"))
print(utils.parse_timestamp(1.5).isoformat(), utils.parse_timestamp("2026-01-01").isoformat())
print(utils.datetime2timestamp(utils.parse_to_aware_datetime(now), default_timezone=None) + 1)
print(utils.calculate_sha256(BytesIO(b"a"), as_hex=True).upper() + "a")
print(
    utils.calculate_sha256(BytesIO(b"a")) + b"a", utils.calculate_tree_hash(BytesIO(b"a")).upper()
)
utils.CachedProperty(lambda owner: 1)
utils.ArgumentGenerator(use_member_names=True).generate_skeleton(shape)
print(
    utils.is_valid_ipv6_endpoint_url("https://[::1]"), utils.is_valid_ipv4_endpoint_url("https://a")
)
print(utils.is_valid_endpoint_url("https://a"), utils.is_valid_uri("https://a"))
utils.validate_region_name(None)
print(utils.check_dns_name("a"), utils.is_s3_accelerate_url(None), utils.is_s3express_bucket(None))
request = AWSRequest("GET", "https://s3.amazonaws.com/bucket/key", auth_path=None)
utils.fix_s3_host(request, "s3v4", "eu-west-1", default_endpoint_url=None, more=1)
utils.switch_to_virtual_host_style(request, "s3v4", None)
utils.switch_host_s3_accelerate(request, operation_name="GetObject")
with_data = AWSRequest("POST", "https://aws", data=b'{"Host": "a"}')
utils.switch_host_with_param(with_data, "Host")
utils.deep_merge({"a": {}}, {"a": {"b": 1}})
utils.hyphenize_service_id("My Service").upper()


class Cached:
    _instance_cache: dict[Any, Any] = {}

    @utils.instance_cache
    def name(self) -> str:
        return "a"

    @utils.lru_cache_weakref(maxsize=1)
    def other(self) -> str:
        return "b"


print(utils.instance_cache(Cached.name)(Cached()).upper(), Cached().other().upper())
identities = utils.S3ExpressIdentityCache(s3, credentials.RefreshableCredentials)
utils.S3ExpressIdentityCache.build_refresh_callback(identities, "bucket")
express = utils.S3ExpressIdentityResolver(s3, credentials.RefreshableCredentials, cache=None)
emitter = HierarchicalEmitter()
utils.S3ExpressIdentityResolver.register(express, emitter)
redirector = utils.S3RegionRedirectorv2(None, s3, cache={})
utils.S3RegionRedirectorv2.register(redirector, event_emitter=None)
get = s3.meta.service_model.operation_model("GetObject")
utils.S3RegionRedirectorv2.redirect_from_error(redirector, {"context": {}}, None, get)
found: tuple[Any, dict[str, Any]] = (
    None, {"ResponseMetadata": {"HTTPHeaders": {"x-amz-bucket-region": "eu-west-1"}}}
)  # fmt: skip
print(utils.S3RegionRedirectorv2.get_bucket_region(redirector, "bucket", found))
older = utils.S3RegionRedirector(None, s3, None)
utils.S3RegionRedirector.register(older, emitter)
utils.S3RegionRedirector.redirect_from_error(older, {"context": {}}, None, get)
print(utils.S3RegionRedirector.get_bucket_region(older, "bucket", found))
utils.ArnParser().parse_arn("arn:aws:s3:eu-west-1:1:a")["region"].upper()
print(utils.ArnParser.is_arn(5))
arns = utils.S3ArnParamHandler(arn_parser=None)
utils.S3ArnParamHandler.register(arns, emitter)
utils.S3ArnParamHandler.handle_arn(arns, {"Bucket": "a"}, get, {})
endpoints = utils.S3EndpointSetter(None, "eu-west-1", {}, None, partition=None)
utils.S3EndpointSetter.register(endpoints, emitter)
control = utils.S3ControlEndpointSetter(None, region=None, use_fips_endpoint=True)
utils.S3ControlEndpointSetter.register(control, emitter)
control_arns = utils.S3ControlArnParamHandler(utils.ArnParser())
utils.S3ControlArnParamHandler.register(control_arns, emitter)
utils.S3ControlArnParamHandler.handle_arn(control_arns, {"Name": "a"}, get, {})
utils.S3ControlArnParamHandlerv2.register(utils.S3ControlArnParamHandlerv2(None), emitter)
utils.EventbridgeSignerSetter.register(utils.EventbridgeSignerSetter(None, None), emitter)
utils.ContainerMetadataFetcher(None, sleep=lambda seconds: None).full_url("/a").upper()
print(utils.get_environ_proxies("https://a").keys(), utils.should_bypass_proxies("https://a"))
print(utils.determine_content_length(b"a"), utils.determine_content_length(5))
print(utils.get_encoding_from_headers({"content-type": "text/plain"}, default="utf-8"))
print(utils.calculate_md5(bytearray(b"a")).upper(), utils.calculate_md5(BytesIO(b"a")).upper())
utils.get_checksum_algorithm_headers({"headers": {}})
print(utils.has_checksum_header({"headers": {"x-amz-checksum-crc32": "a"}}))
utils.conditionally_calculate_checksum({"headers": {}, "body": b""}, context={})
utils.conditionally_enable_crc32({"headers": {}}, context={"checksum": {}}, request_signer=None)
utils.conditionally_calculate_md5({"headers": {}, "body": b"a"}, context={})
Path("token").write_text("t")
utils.FileWebIdentityTokenLoader.__call__(utils.FileWebIdentityTokenLoader("token")).upper()
tokens = utils.SSOTokenLoader({})
utils.SSOTokenLoader.save_token(tokens, "https://a", {"accessToken": "t", "expiresAt": "1"})
utils.SSOTokenLoader.__call__(tokens, "https://a", session_name=None).keys()
utils.generate_login_cache_key("a").upper()
print(utils.get_token_from_environment("bedrock", environ=None))
utils.get_login_token_cache_directory().upper()
logins = utils.LoginTokenLoader(cache={})
login: dict[str, Any] = {"accessToken": {}, "clientId": "c", "refreshToken": "r", "dpopKey": "k"}
utils.LoginTokenLoader.save_token(logins, "a", login)
utils.LoginTokenLoader.load_token(logins, "a").keys()
