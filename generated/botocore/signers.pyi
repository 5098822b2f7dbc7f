from boto_types.values import PresignedPost
from botocore import UnsignedType
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.hooks import BaseEventHooks
from botocore.model import ServiceId
from botocore.tokens import DeferredRefreshableToken, FrozenAuthToken
from botocore.utils import fix_s3_host as fix_s3_host
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any, overload

class RequestSigner:
    """An object to sign requests before they go out over the wire using one of the
    authentication mechanisms defined in `auth.py`. This class fires two events
    scoped to a service and operation name:

    - choose-signer: Allows overriding the auth signer name.

    - before-sign: Allows mutating the request before signing.

    Together these events allow for customization of the request signing pipeline,
    including overrides, request path manipulation, and disabling signing per
    operation.

    Args:
        service_id: The service id for the service, e.g. `S3`.
        region_name: Name of the service region, e.g. `us-east-1`.
        signing_name: Service signing name. This is usually the same as the service name, but can differ. E.g. `emr` vs. `elasticmapreduce`.
        signature_version: Signature name like `v4`.
        credentials: User credentials with which to sign requests.
        event_emitter: Extension mechanism to fire events.
    """

    def __init__(
        self,
        service_id: ServiceId,
        region_name: str | None,
        signing_name: str,
        signature_version: str | UnsignedType,
        credentials: Credentials | None,
        event_emitter: BaseEventHooks,
        auth_token: FrozenAuthToken | DeferredRefreshableToken | None = None,
    ) -> None:
        """An object to sign requests before they go out over the wire using one of the
        authentication mechanisms defined in `auth.py`. This class fires two events
        scoped to a service and operation name:

        - choose-signer: Allows overriding the auth signer name.

        - before-sign: Allows mutating the request before signing.

        Together these events allow for customization of the request signing pipeline,
        including overrides, request path manipulation, and disabling signing per
        operation.

        Args:
            service_id: The service id for the service, e.g. `S3`.
            region_name: Name of the service region, e.g. `us-east-1`.
            signing_name: Service signing name. This is usually the same as the service name, but can differ. E.g. `emr` vs. `elasticmapreduce`.
            signature_version: Signature name like `v4`.
            credentials: User credentials with which to sign requests.
            event_emitter: Extension mechanism to fire events.
        """

    @property
    def region_name(self) -> str | None: ...
    @property
    def signature_version(self) -> str | UnsignedType: ...
    @property
    def signing_name(self) -> str: ...
    def handler(
        self,
        operation_name: str | None = None,
        request: AWSRequest | None = None,
        **kwargs: Any,
    ) -> None: ...
    def sign(
        self,
        operation_name: str,
        request: AWSRequest,
        region_name: str | None = None,
        signing_type: str = "standard",
        expires_in: int | None = None,
        signing_name: str | None = None,
    ) -> None:
        """Sign a request before it goes out over the wire.

        Args:
            operation_name: The name of the current operation, e.g. `ListBuckets`.
            request: The request object to be sent over the wire.
            region_name: The region to sign the request for.
            signing_type: The type of signing to perform. This can be one of three possible values: 'standard' - This should be used for most requests. 'presign-url' - This should be used when pre-signing a request. 'presign-post' - This should be used when pre-signing an S3 post.
            expires_in: The number of seconds the presigned url is valid for. This parameter is only valid for signing type 'presign-url'.
            signing_name: The name to use for the service when signing.
        """

    def get_auth_instance(
        self,
        signing_name: str,
        region_name: str | None,
        signature_version: str | None = None,
        request_credentials: Credentials | None = None,
        **kwargs: Any,
    ) -> Any:
        """Get an auth instance which can be used to sign a request using the given
        signature version.

        Args:
            signing_name: Service signing name. This is usually the same as the service name, but can differ. E.g. `emr` vs. `elasticmapreduce`.
            region_name: Name of the service region, e.g. `us-east-1`.
            signature_version: Signature name like `v4`.

        Returns:
            Auth instance to sign a request.
        """

    def generate_presigned_url(
        self,
        request_dict: dict[str, Any],
        operation_name: str,
        expires_in: int = 3600,
        region_name: str | None = None,
        signing_name: str | None = None,
    ) -> str:
        """Generates a presigned url.

        Args:
            request_dict: The prepared request dictionary returned by `botocore.awsrequest.prepare_request_dict()`.
            operation_name: The operation being signed.
            expires_in: The number of seconds the presigned url is valid for. By default it expires in an hour (3600 seconds).
            region_name: The region name to sign the presigned url.
            signing_name: The name to use for the service when signing.

        Returns:
            The presigned url.
        """
    get_auth = get_auth_instance

class CloudFrontSigner:
    """A signer to create a signed CloudFront URL."""

    key_id: str
    rsa_signer: Callable[[bytes], bytes]

    def __init__(self, key_id: str, rsa_signer: Callable[[bytes], bytes]) -> None:
        """Create a CloudFrontSigner.

        Args:
            key_id: The CloudFront Key Pair ID.
            rsa_signer: An RSA signer. Its only input parameter will be the message to be signed, and its output will be the signed content as a binary string. The hash algorithm needed by CloudFront is SHA-1.
        """

    @overload
    def generate_presigned_url(
        self, url: str, date_less_than: datetime, policy: None = None
    ) -> str:
        """Creates a signed CloudFront URL based on given parameters.

        Args:
            url: The URL of the protected object.
            date_less_than: The URL will expire after that date and time.
            policy: The custom policy, possibly built by self.build_policy().

        Returns:
            The signed URL.
        """

    @overload
    def generate_presigned_url(
        self, url: str, date_less_than: None = None, *, policy: str | bytes
    ) -> str:
        """Creates a signed CloudFront URL based on given parameters.

        Args:
            url: The URL of the protected object.
            date_less_than: The URL will expire after that date and time.
            policy: The custom policy, possibly built by self.build_policy().

        Returns:
            The signed URL.
        """

    def build_policy(
        self,
        resource: str,
        date_less_than: datetime,
        date_greater_than: datetime | None = None,
        ip_address: str | None = None,
    ) -> str:
        """A helper to build policy.

        Args:
            resource: The URL or the stream filename of the protected object.
            date_less_than: The URL will expire after the time has passed.
            date_greater_than: The URL will not be valid until this time.
            ip_address: Use 'x.x.x.x' for an IP, or 'x.x.x.x/x' for a subnet.

        Returns:
            The policy in a compact string.
        """

def add_generate_db_auth_token(
    class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
def add_dsql_generate_db_auth_token_methods(
    class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
def generate_db_auth_token(
    self: Any,
    DBHostname: str,
    Port: int | str,
    DBUsername: str,
    Region: str | None = None,
) -> str:
    """Generates an auth token used to connect to a db with IAM credentials.

    Args:
        DBHostname: The hostname of the database to connect to.
        Port: The port number the database is listening on.
        DBUsername: The username to log in as.
        Region: The region the database is in. If None, the client region will be used.

    Returns:
        A presigned url which can be used as an auth token.
    """

def dsql_generate_db_connect_auth_token(
    self: Any, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
) -> str:
    """Generate a DSQL database token for the "DbConnect" action.

    Args:
        Hostname: The DSQL endpoint host name.
        Region: The AWS region where the DSQL Cluster is hosted. If None, the client region will be used.
        ExpiresIn: The token expiry duration in seconds (default is 900 seconds).

    Returns:
        A presigned url which can be used as an auth token.
    """

def dsql_generate_db_connect_admin_auth_token(
    self: Any, Hostname: str, Region: str | None = None, ExpiresIn: int = 900
) -> str:
    """Generate a DSQL database token for the "DbConnectAdmin" action.

    Args:
        Hostname: The DSQL endpoint host name.
        Region: The AWS region where the DSQL Cluster is hosted. If None, the client region will be used.
        ExpiresIn: The token expiry duration in seconds (default is 900 seconds).

    Returns:
        A presigned url which can be used as an auth token.
    """

class S3PostPresigner:
    def __init__(self, request_signer: RequestSigner) -> None: ...
    def generate_presigned_post(
        self,
        request_dict: dict[str, Any],
        fields: dict[str, Any] | None = None,
        conditions: Iterable[Any] | None = None,
        expires_in: int = 3600,
        region_name: str | None = None,
    ) -> PresignedPost:
        """Generates the url and the form fields used for a presigned s3 post.

        Args:
            request_dict: The prepared request dictionary returned by `botocore.awsrequest.prepare_request_dict()`.
            fields: A dictionary of prefilled form fields to build on top of.
            conditions: A list of conditions to include in the policy. Each element can be either a list or a structure.
            expires_in: The number of seconds the presigned post is valid for.
            region_name: The region name to sign the presigned post to.

        Returns:
            A dictionary with two elements: `url` and `fields`. Url is the url to post to. Fields is a dictionary filled with the form fields and respective values to use when submitting the post.
        """

def add_generate_presigned_url(
    class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
def generate_presigned_url(
    self: Any,
    ClientMethod: str,
    Params: Mapping[str, Any] | None = None,
    ExpiresIn: int = 3600,
    HttpMethod: str | None = None,
) -> str:
    """Generate a presigned url given a client, its method, and arguments.

    For backwards compatibility, S3 presigned URLs use Signature Version 2 by
    default in regions where S3 supports it. As a result, some `Params` entries are
    not signed. Some headers, including the conditionals and `Range`, are also
    silently dropped.

    It is recommended to configure the S3 client with Signature Version 4 by setting
    `signature_version='s3v4'` in the client's `Config`.

    Args:
        ClientMethod: The client method to presign for.
        Params: The parameters normally passed to `ClientMethod`.
        ExpiresIn: The number of seconds the presigned url is valid for. By default it expires in an hour (3600 seconds).
        HttpMethod: The http method to use on the generated url. By default, the http method is whatever is used in the method's model.

    Returns:
        The presigned url.
    """

def add_generate_presigned_post(
    class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
def generate_presigned_post(
    self: Any,
    Bucket: str,
    Key: str,
    Fields: dict[str, Any] | None = None,
    Conditions: list[Any] | None = None,
    ExpiresIn: int = 3600,
) -> PresignedPost:
    """Builds the url and the form fields used for a presigned s3 post.

    Args:
        Bucket: The name of the bucket to presign the post to. Note that bucket related conditions should not be included in the `conditions` parameter.
        Key: Key name, optionally add ${filename} to the end to attach the submitted filename. Note that key related conditions and fields are filled out for you and should not be included in the `Fields` or `Conditions` parameter.
        Fields: A dictionary of prefilled form fields to build on top of. Elements that may be included are acl, Cache-Control, Content-Type, Content-Disposition, Content-Encoding, Expires, success_action_redirect, redirect, success_action_status, and x-amz-meta-. Note that if a particular element is included in the fields dictionary it will not be automatically added to the conditions list. You must specify a condition for the element as well.
        Conditions: A list of conditions to include in the policy. Each element can be either a list or a structure. Conditions that are included may pertain to acl, content-length-range, Cache-Control, Content-Type, Content-Disposition, Content-Encoding, Expires, success_action_redirect, redirect, success_action_status, and/or x-amz-meta-. Note that if you include a condition, you must specify a valid value in the fields dictionary as well. A value will not be added automatically to the fields dictionary based on the conditions.
        ExpiresIn: The number of seconds the presigned post is valid for.

    Returns:
        A dictionary with two elements: `url` and `fields`. Url is the url to post to. Fields is a dictionary filled with the form fields and respective values to use when submitting the post.
    """
