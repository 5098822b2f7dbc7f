import logging
from _typeshed import Incomplete
from botocore import retryhandler as retryhandler, translate as translate
from botocore.compat import MD5_AVAILABLE as MD5_AVAILABLE
from botocore.exceptions import MissingServiceIdError as MissingServiceIdError
from botocore.utils import (
    hyphenize_service_id as hyphenize_service_id,
    is_global_accesspoint as is_global_accesspoint,
)

logger: logging.Logger
REGISTER_FIRST: object
REGISTER_LAST: object
VALID_BUCKET: Incomplete
VALID_S3_ARN: Incomplete
S3_SIGNING_NAMES: tuple[str, ...]
VERSION_ID_SUFFIX: Incomplete

def handle_service_name_alias(
    service_name: Incomplete, **kwargs: Incomplete
) -> Incomplete: ...
def add_recursion_detection_header(
    params: Incomplete, **kwargs: Incomplete
) -> None: ...
def escape_xml_payload(params: Incomplete, **kwargs: Incomplete) -> None: ...
def check_for_200_error(response: Incomplete, **kwargs: Incomplete) -> None:
    """This function has been deprecated, but is kept for backwards compatibility."""

def set_operation_specific_signer(
    context: Incomplete, signing_name: Incomplete, **kwargs: Incomplete
) -> Incomplete:
    """Choose the operation-specific signer.

    Individual operations may have a different auth type than the service as a
    whole. This will most often manifest as operations that should not be
    authenticated at all, but can include other auth modes such as sigv4 without
    body signing.
    """

def decode_console_output(parsed: Incomplete, **kwargs: Incomplete) -> None: ...
def generate_idempotent_uuid(
    params: Incomplete, model: Incomplete, **kwargs: Incomplete
) -> None: ...
def decode_quoted_jsondoc(value: Incomplete) -> Incomplete: ...
def json_decode_template_body(parsed: Incomplete, **kwargs: Incomplete) -> None: ...
def validate_bucket_name(params: Incomplete, **kwargs: Incomplete) -> None: ...
def sse_md5(params: Incomplete, **kwargs: Incomplete) -> None:
    """S3 server-side encryption requires the encryption key to be sent to the server
    base64 encoded, as well as a base64-encoded MD5 hash of the encryption key. This
    handler does both if the MD5 has not been set by the caller.
    """

def copy_source_sse_md5(params: Incomplete, **kwargs: Incomplete) -> None:
    """S3 server-side encryption requires the encryption key to be sent to the server
    base64 encoded, as well as a base64-encoded MD5 hash of the encryption key. This
    handler does both if the MD5 has not been set by the caller specifically if the
    parameter is for the copy-source sse-c key.
    """

def disable_signing(**kwargs: Incomplete) -> Incomplete:
    """This handler disables request signing by setting the signer name to a special
    sentinel value.
    """

def add_expect_header(
    model: Incomplete, params: Incomplete, **kwargs: Incomplete
) -> None: ...

class DeprecatedServiceDocumenter:
    def __init__(self, replacement_service_name: Incomplete) -> None: ...
    def inject_deprecation_notice(
        self, section: Incomplete, event_name: Incomplete, **kwargs: Incomplete
    ) -> None: ...

def document_copy_source_form(
    section: Incomplete, event_name: Incomplete, **kwargs: Incomplete
) -> None: ...
def handle_copy_source_param(params: Incomplete, **kwargs: Incomplete) -> None:
    """Convert CopySource param for CopyObject/UploadPartCopy.

    This handler will deal with two cases:

    - CopySource provided as a string. We'll make a best effort to URL encode the
      key name as required. This will require parsing the bucket and version id from
      the CopySource value and only encoding the key.

    - CopySource provided as a dict. In this case we're explicitly given the Bucket,
      Key, and VersionId so we're able to encode the key and ensure this value is
      serialized and correctly sent to S3.
    """

def inject_presigned_url_ec2(
    params: Incomplete,
    request_signer: Incomplete,
    model: Incomplete,
    **kwargs: Incomplete,
) -> None: ...
def inject_presigned_url_rds(
    params: Incomplete,
    request_signer: Incomplete,
    model: Incomplete,
    **kwargs: Incomplete,
) -> None: ...
def json_decode_policies(
    parsed: Incomplete, model: Incomplete, **kwargs: Incomplete
) -> None: ...
def parse_get_bucket_location(
    parsed: Incomplete, http_response: Incomplete, **kwargs: Incomplete
) -> None: ...
def base64_encode_user_data(params: Incomplete, **kwargs: Incomplete) -> None: ...
def document_base64_encoding(param: Incomplete) -> Incomplete: ...
def validate_ascii_metadata(params: Incomplete, **kwargs: Incomplete) -> None:
    """Verify S3 Metadata only contains ascii characters.

    From: http://docs.aws.amazon.com/AmazonS3/latest/dev/UsingMetadata.html.

    "Amazon S3 stores user-defined metadata in lowercase. Each name, value pair must
    conform to US-ASCII when using REST and UTF-8 when using SOAP or browser-based
    uploads via POST."
    """

def fix_route53_ids(
    params: Incomplete, model: Incomplete, **kwargs: Incomplete
) -> None:
    """Check for and split apart Route53 resource IDs, setting only the last piece.
    This allows the output of one operation (e.g. `'foo/1234'`) to be used as input
    in another operation (e.g. it expects just `'1234'`).
    """

def inject_account_id(params: Incomplete, **kwargs: Incomplete) -> None: ...
def add_glacier_version(
    model: Incomplete, params: Incomplete, **kwargs: Incomplete
) -> None: ...
def add_accept_header(
    model: Incomplete, params: Incomplete, **kwargs: Incomplete
) -> None: ...
def add_glacier_checksums(params: Incomplete, **kwargs: Incomplete) -> None:
    """Add glacier checksums to the http request.

    This will add two headers to the http request:

    - x-amz-content-sha256.

    - x-amz-sha256-tree-hash.

    These values will only be added if they are not present in the HTTP request.
    """

def document_glacier_tree_hash_checksum() -> Incomplete: ...
def document_cloudformation_get_template_return_type(
    section: Incomplete, event_name: Incomplete, **kwargs: Incomplete
) -> None: ...
def switch_host_machinelearning(request: Incomplete, **kwargs: Incomplete) -> None: ...
def check_openssl_supports_tls_version_1_2(**kwargs: Incomplete) -> None: ...
def change_get_to_post(request: Incomplete, **kwargs: Incomplete) -> None: ...
def set_list_objects_encoding_type_url(
    params: Incomplete, context: Incomplete, **kwargs: Incomplete
) -> None: ...
def decode_list_object(
    parsed: Incomplete, context: Incomplete, **kwargs: Incomplete
) -> None: ...
def decode_list_object_v2(
    parsed: Incomplete, context: Incomplete, **kwargs: Incomplete
) -> None: ...
def decode_list_object_versions(
    parsed: Incomplete, context: Incomplete, **kwargs: Incomplete
) -> None: ...
def convert_body_to_file_like_object(
    params: Incomplete, **kwargs: Incomplete
) -> None: ...

class ParameterAlias:
    def __init__(self, original_name: Incomplete, alias_name: Incomplete) -> None: ...
    def alias_parameter_in_call(
        self, params: Incomplete, model: Incomplete, **kwargs: Incomplete
    ) -> None: ...
    def alias_parameter_in_documentation(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None: ...

class ClientMethodAlias:
    def __init__(self, actual_name: Incomplete) -> None:
        """Aliases a non-extant method to an existing method.

        Args:
            actual_name: The name of the method that actually exists on the client.
        """

    def __call__(self, client: Incomplete, **kwargs: Incomplete) -> Incomplete: ...

class HeaderToHostHoister:
    """Takes a header and moves it to the front of the hoststring."""

    def __init__(self, header_name: Incomplete) -> None: ...
    def hoist(self, params: Incomplete, **kwargs: Incomplete) -> None:
        """Hoist a header to the hostname.

        Hoist a header to the beginning of the hostname with a suffix "." after it. The
        original header should be removed from the header map. This method is intended
        to be used as a target for the before-call event.
        """

def inject_api_version_header_if_needed(
    model: Incomplete, params: Incomplete, **kwargs: Incomplete
) -> None: ...
def remove_lex_v2_start_conversation(
    class_attributes: Incomplete, **kwargs: Incomplete
) -> None:
    """Operation requires h2 which is currently unsupported in Python."""

def remove_qbusiness_chat(class_attributes: Incomplete, **kwargs: Incomplete) -> None:
    """Operation requires h2 which is currently unsupported in Python."""

def remove_bedrock_runtime_invoke_model_with_bidirectional_stream(
    class_attributes: Incomplete, **kwargs: Incomplete
) -> None:
    """Operation requires h2 which is currently unsupported in Python."""

def remove_connecthealth_start_medical_scribe_listening_session(
    class_attributes: Incomplete, **kwargs: Incomplete
) -> None:
    """Operation requires h2 which is currently unsupported in Python."""

def remove_polly_start_speech_synthesis_stream(
    class_attributes: Incomplete, **kwargs: Incomplete
) -> None:
    """Operation requires h2 which is currently unsupported in Python."""

def add_retry_headers(request: Incomplete, **kwargs: Incomplete) -> None: ...
def remove_bucket_from_url_paths_from_model(
    params: Incomplete, model: Incomplete, context: Incomplete, **kwargs: Incomplete
) -> None:
    """Strips leading `{Bucket}/` from any operations that have it.

    The original value is retained in a separate "authPath" field. This is used in
    the HmacV1Auth signer. See HmacV1Auth.canonical_resource in botocore/auth.py for
    details.

    This change is applied to the operation model during the first time the
    operation is invoked and then stays in effect for the lifetime of the client
    object.

    When the ruleset based endpoint resolver is in effect, both the endpoint ruleset
    AND the service model place the bucket name in the final URL. The result is an
    invalid URL. This handler modifies the operation model to no longer place the
    bucket name. Previous versions of botocore fixed the URL after the fact when
    necessary. Since the introduction of ruleset based endpoint resolution, the
    problem exists in ALL URLs that contain a bucket name and can therefore be
    addressed before the URL gets assembled.
    """

def remove_accid_host_prefix_from_model(
    params: Incomplete, model: Incomplete, context: Incomplete, **kwargs: Incomplete
) -> None:
    """Removes the `{AccountId}.` prefix from the operation model.

    This change is applied to the operation model during the first time the
    operation is invoked and then stays in effect for the lifetime of the client
    object.

    When the ruleset based endpoint resolver is in effect, both the endpoint ruleset
    AND the service model place the {AccountId}. prefix in the URL. The result is an
    invalid endpoint. This handler modifies the operation model to remove the
    `endpoint.hostPrefix` field while leaving the `RequiresAccountId` static context
    parameter in place.
    """

def remove_arn_from_signing_path(request: Incomplete, **kwargs: Incomplete) -> None: ...
def customize_endpoint_resolver_builtins(
    builtins: Incomplete,
    model: Incomplete,
    params: Incomplete,
    context: Incomplete,
    **kwargs: Incomplete,
) -> None:
    """Modify builtin parameter values for endpoint resolver.

    Modifies the builtins dict in place. Changes are in effect for one call. The
    corresponding event is emitted only if at least one builtin parameter value is
    required for endpoint resolution for the operation.
    """

def remove_content_type_header_for_presigning(
    request: Incomplete, **kwargs: Incomplete
) -> None: ...
def handle_expires_header(
    operation_model: Incomplete,
    response_dict: Incomplete,
    customized_response_dict: Incomplete,
    **kwargs: Incomplete,
) -> None: ...
def document_expires_shape(
    section: Incomplete, event_name: Incomplete, **kwargs: Incomplete
) -> None: ...
def get_bearer_auth_supported_services() -> set[str]:
    """Returns a set of services that support bearer token authentication. These values
    correspond to the service's `signingName` property as defined in model.py,
    falling back to `endpointPrefix` if `signingName` is not set.

    Warning: This is a private interface and is subject to abrupt breaking changes,
    including removal, in any botocore release. It is not intended for external use,
    and its usage outside of botocore is not advised or supported.
    """

BUILTIN_HANDLERS: list[Incomplete]
