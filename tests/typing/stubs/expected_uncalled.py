"""Hand-written signatures that no right program, or no wrong one, calls (test_signatures.py)."""

from __future__ import annotations

from tests.support.expected_differences import for_one_reason

EXPECTED = (
    *for_one_reason(
        "It takes *args and **kwargs of Any, so a checker accepts every call.",
        r"""
        boto3: s3\.transfer\.ProgressCallbackInvoker\.on_progress
        botocore: compat\.get_md5
        botocore: utils\.lru_cache_weakref
        botocore: waiter\.Waiter\.wait
        s3transfer: ShutdownQueue\.put
        s3transfer: utils\.StreamReaderProgress\.read
        """,
    ),
    *for_one_reason(
        "The extra awscrt is not installed here, and the module cannot be imported without it.",
        r"""
        s3transfer: crt\..*
        """,
    ),
    *for_one_reason(
        "It always raises NotImplementedError, and a derived class has the method.",
        r"""
        botocore: configprovider\.BaseProvider\.provide
        botocore: credentials\.CachedCredentialFetcher(\.fetch_credentials)?
        botocore: docs\.bcdoc\.style\.BaseStyle\.ref
        botocore: docs\.params\.BaseParamsDocumenter\.document_shape_type_structure
        botocore: history\.BaseHistoryHandler\.emit
        botocore: regions\.BaseEndpointResolver\.\w+
        botocore: retries\.base\.\w+\.\w+
        botocore: retryhandler\.BaseChecker\.__call__
        botocore: serialize\.Serializer\.serialize_to_request
        botocore: utils\.IdentityCache(\.\w+)?
        s3transfer: download\.DownloadOutputManager\.get_final_io_task
        s3transfer: futures\.(BaseTransferFuture|BaseExecutor)\.\w+
        """,
    ),
    *for_one_reason(
        "It starts processes that make their own clients, so no hook can answer for AWS.",
        r"""
        s3transfer: processpool\.ProcessPoolDownloader\.download_file
        """,
    ),
    *for_one_reason(
        "It always raises, because a shape map for shapes without references finds nothing.",
        r"""
        botocore: model\.UnresolvableShapeMap\.\w+
        """,
    ),
    *for_one_reason(
        "It sends requests to AWS or a server without a client that a hook could answer for.",
        r"""
        botocore: credentials\.LoginCredentialFetcher\.\w+
        botocore: httpsession\.URLLib3Session\.send
        botocore: utils\.ContainerMetadataFetcher\.retrieve_\w+
        botocore: utils\.S3ExpressIdentityCache\.get_credentials
        """,
    ),
    *for_one_reason(
        "It reads from a socket: urllib3's response, or an event stream.",
        r"""
        botocore: eventstream\.EventStream\.get_initial_response
        botocore: response\.StreamingBody\.set_socket_timeout
        """,
    ),
    *for_one_reason(
        "A session makes clients with it, and passes parts of itself that have no public name.",
        r"""
        botocore: args\.ClientArgsCreator(\.\w+)?
        botocore: client\.BaseClient
        botocore: client\.ClientCreator(\.\w+)?
        """,
    ),
    *for_one_reason(
        "botocore adds it to client classes; it is the function signers.generate_presigned_url.",
        r"""
        botocore: client\.BaseClient\.generate_presigned_url
        """,
    ),
)
