"""Calls that raise: each marked line, of the same signatures."""

from typing import Any

from boto3 import client
from botocore import credentials, session, utils
from botocore.hooks import HierarchicalEmitter

core = session.Session()


class OnlyRead:
    def read(self, size: int) -> bytes:
        return b""


def refresh() -> dict[str, str]:
    return {"access_key": "a", "secret_key": "s", "token": "t", "expiry_time": "2100-01-01"}


def config() -> dict[str, Any]:
    return {"profiles": {}}


# Credentials, and where they are found.
credentials.JSONFileCache(folder="a")  # error
credentials.create_credential_resolver()  # error
credentials.ProfileProviderBuilder()  # error
credentials.ProfileProviderBuilder(core).providers()  # error
credentials.get_credentials()  # error
credentials.create_assume_role_refresher(core)  # error
credentials.create_mfa_serial_refresher()  # error
fixed = credentials.Credentials("a", "s")
credentials.Credentials("a")  # error
fixed.get_frozen_credentials(1)  # error
fixed.get_deferred_property()  # error
credentials.RefreshableCredentials("a", "s", None, "2100-01-01", refresh, "mine").token  # error
credentials.RefreshableCredentials.create_from_metadata(refresh(), refresh)  # error
made = credentials.RefreshableCredentials.create_from_metadata(refresh(), refresh, "mine")
made.refresh_needed("60")  # error
credentials.DeferredRefreshableCredentials(refresh)  # error
credentials.BaseAssumeRoleCredentialFetcher(core.create_client)  # error
credentials.AssumeRoleCredentialFetcher(core.create_client, fixed)  # error
credentials.AssumeRoleWithWebIdentityCredentialFetcher(core.create_client, lambda: "t")  # error
credentials.CredentialProvider(profile="a")  # error
credentials.CredentialProvider.load(credentials.CredentialProvider(), 1)  # error
credentials.ProcessProvider("a")  # error
credentials.ProcessProvider.load(credentials.ProcessProvider("a", {}))  # error
credentials.InstanceMetadataProvider()  # error
credentials.InstanceMetadataProvider.load(credentials.InstanceMetadataProvider(None), 1)  # error
credentials.EnvProvider(mapping=["A"])  # error
credentials.EnvProvider.load(credentials.EnvProvider(), 1)  # error
credentials.OriginalEC2Provider(profile="a")  # error
credentials.OriginalEC2Provider.load(credentials.OriginalEC2Provider({}), 1)  # error
credentials.SharedCredentialProvider()  # error
credentials.SharedCredentialProvider.load(credentials.SharedCredentialProvider("a"), 1)  # error
credentials.ConfigProvider("none")  # error
credentials.ConfigProvider.load(credentials.ConfigProvider("none", "a"), 1)  # error
credentials.BotoProvider(profile="a")  # error
credentials.BotoProvider.load(credentials.BotoProvider({}), 1)  # error
credentials.AssumeRoleProvider(config, core.create_client, {})  # error
role = credentials.AssumeRoleProvider(config, core.create_client, {}, "a")
credentials.AssumeRoleProvider.load(role, 1)  # error
web = credentials.AssumeRoleWithWebIdentityProvider(config, core.create_client, "a")
credentials.AssumeRoleWithWebIdentityProvider.load(web, 1)  # error
credentials.AssumeRoleWithWebIdentityProvider(config, core.create_client)  # error
sourcer = credentials.CanonicalNameCredentialSourcer([])
credentials.CanonicalNameCredentialSourcer()  # error
sourcer.is_supported()  # error
sourcer.source_credentials()  # error
credentials.ContainerProvider(profile="a")  # error
credentials.ContainerProvider.load(credentials.ContainerProvider({}), 1)  # error
resolver = credentials.CredentialResolver([credentials.EnvProvider()])
credentials.CredentialResolver(5).load_credentials()  # error
credentials.CredentialResolver.insert_before(resolver, "env")  # error
credentials.CredentialResolver.insert_after(resolver, "env")  # error
credentials.CredentialResolver.get_provider(resolver, 5)  # error
resolver.remove()  # error
resolver.load_credentials("env")  # error
credentials.SSOCredentialFetcher("https://a", "eu-west-1", "r", "1")  # error
credentials.SSOProvider(config, core.create_client)  # error
credentials.SSOProvider.load(credentials.SSOProvider({}, core.create_client, "a"))  # error
credentials.LoginCredentialFetcher("a", None)  # error
login = credentials.LoginCredentialFetcher("a", None, core.create_client)
login.load_cached_credentials(1)  # error
login.refresh_credentials(1)  # error
credentials.LoginProvider(config, core.create_client)  # error
credentials.LoginProvider.load(credentials.LoginProvider({}, core.create_client, "a"))  # error

# Utilities.
utils.ensure_boolean()  # error
utils.normalize_boolean()  # error
utils.resolve_imds_endpoint_mode()  # error
s3 = client("s3", "eu-west-1")
shape = s3.meta.service_model.shape_for("Bucket")
utils.is_json_value_header()  # error
utils.has_header("a", None)  # error
utils.get_service_module_name("s3")  # error
utils.normalize_url_path(5)  # error
utils.remove_dot_segments(5)  # error
utils.validate_jmespath_for_set(5)  # error
utils.set_value_from_jmespath({}, 5, 1)  # error
utils.is_global_accesspoint(None)  # error
utils.create_nested_client(core)  # error
utils.BadIMDSRequestError()  # error
utils.IMDSFetcher(timeout="1")  # error
utils.IMDSFetcher().get_base_url(1)  # error
utils.InstanceMetadataFetcher().retrieve_iam_role_credentials(1)  # error
utils.InstanceMetadataRegionFetcher().retrieve_region(1)  # error
utils.IMDSRegionProvider()  # error
utils.IMDSRegionProvider.provide(utils.IMDSRegionProvider(core), 1)  # error
utils.merge_dicts({"a": 1}, [1])  # error
utils.lowercase_dict(["A"])  # error
utils.parse_key_val_file(None)  # error
utils.parse_key_val_file_contents(b"a = b")  # error
utils.percent_encode_sequence(5)  # error
utils.percent_encode("a", safe=5)  # error
utils.parse_timestamp(None)  # error
utils.parse_to_aware_datetime(None)  # error
utils.datetime2timestamp("2026-01-01")  # error
utils.calculate_sha256(b"a")  # error
utils.calculate_tree_hash(b"a")  # error
utils.CachedProperty()  # error
utils.ArgumentGenerator(names=True)  # error
utils.ArgumentGenerator().generate_skeleton("Bucket")  # error
utils.is_valid_ipv6_endpoint_url(5)  # error
utils.is_valid_ipv4_endpoint_url(5)  # error
utils.is_valid_endpoint_url(5)  # error
utils.is_valid_uri(5)  # error
utils.validate_region_name(5)  # error
utils.check_dns_name(5)  # error
utils.is_s3_accelerate_url(5)  # error
utils.is_s3express_bucket(5)  # error
utils.fix_s3_host("https://a", "s3v4", "eu-west-1")  # error
utils.switch_to_virtual_host_style("https://a", "s3v4")  # error
utils.switch_host_s3_accelerate("https://a", "GetObject")  # error
utils.switch_host_with_param("https://a", "Host")  # error
utils.deep_merge({"a": 1}, 5)  # error
utils.hyphenize_service_id(5)  # error
utils.instance_cache("name")  # error
utils.S3ExpressIdentityCache(s3)  # error
identities = utils.S3ExpressIdentityCache(s3, credentials.RefreshableCredentials)
utils.S3ExpressIdentityCache.build_refresh_callback(identities)  # error
utils.S3ExpressIdentityResolver(s3)  # error
express = utils.S3ExpressIdentityResolver(s3, credentials.RefreshableCredentials)
emitter = HierarchicalEmitter()
utils.S3ExpressIdentityResolver.register(express, "s3")  # error
utils.S3RegionRedirectorv2(None)  # error
redirector = utils.S3RegionRedirectorv2(None, s3)
utils.S3RegionRedirectorv2.register(redirector, "s3")  # error
utils.S3RegionRedirectorv2.redirect_from_error(redirector, {}, None)  # error
utils.S3RegionRedirectorv2.get_bucket_region(redirector, "bucket")  # error
utils.S3RegionRedirector(None)  # error
older = utils.S3RegionRedirector(None, s3)
utils.S3RegionRedirector.register(older, "s3")  # error
utils.S3RegionRedirector.redirect_from_error(older, {}, None)  # error
utils.S3RegionRedirector.get_bucket_region(older, "bucket")  # error
utils.ArnParser().parse_arn(5)  # error
utils.ArnParser.is_arn()  # error
utils.S3ArnParamHandler(parser=None)  # error
arns = utils.S3ArnParamHandler()
utils.S3ArnParamHandler.register(arns, "s3")  # error
utils.S3ArnParamHandler.handle_arn(arns, {}, "GetObject", {})  # error
utils.S3EndpointSetter(None, endpoint=None)  # error
utils.S3EndpointSetter.register(utils.S3EndpointSetter(None), None)  # error
utils.S3ControlEndpointSetter(None, endpoint=None)  # error
utils.S3ControlEndpointSetter.register(utils.S3ControlEndpointSetter(None), None)  # error
utils.S3ControlArnParamHandler(parser=None)  # error
control = utils.S3ControlArnParamHandler()
utils.S3ControlArnParamHandler.register(control, None)  # error
utils.S3ControlArnParamHandler.handle_arn(control, {}, "GetObject", {})  # error
utils.S3ControlArnParamHandlerv2(parser=None)  # error
utils.S3ControlArnParamHandlerv2.register(utils.S3ControlArnParamHandlerv2(), None)  # error
utils.EventbridgeSignerSetter()  # error
utils.EventbridgeSignerSetter.register(utils.EventbridgeSignerSetter(None), None)  # error
utils.ContainerMetadataFetcher(timeout=1)  # error
utils.ContainerMetadataFetcher().retrieve_full_uri(5)  # error
utils.ContainerMetadataFetcher().retrieve_uri()  # error
utils.ContainerMetadataFetcher().full_url()  # error
utils.get_environ_proxies(5)  # error
utils.should_bypass_proxies(5)  # error
utils.determine_content_length()  # error
utils.get_encoding_from_headers(None)  # error
utils.calculate_md5(OnlyRead())  # error
utils.get_checksum_algorithm_headers(None)  # error
utils.has_checksum_header(None)  # error
utils.conditionally_calculate_checksum(None)  # error
utils.conditionally_enable_crc32(None)  # error
utils.conditionally_calculate_md5(None)  # error
utils.FileWebIdentityTokenLoader()  # error
utils.FileWebIdentityTokenLoader.__call__(utils.FileWebIdentityTokenLoader(None))  # error
utils.SSOTokenLoader(caches={})  # error
utils.SSOTokenLoader.save_token(utils.SSOTokenLoader(), "https://a")  # error
utils.SSOTokenLoader.__call__(utils.SSOTokenLoader())  # error
utils.generate_login_cache_key(5)  # error
utils.get_token_from_environment()  # error
utils.get_login_token_cache_directory(1)  # error
utils.LoginTokenLoader(caches={})  # error
utils.LoginTokenLoader.save_token(utils.LoginTokenLoader(), "a")  # error
utils.LoginTokenLoader.load_token(utils.LoginTokenLoader())  # error
