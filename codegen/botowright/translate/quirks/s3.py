"""Facts about Amazon S3."""

from __future__ import annotations

from botowright.ir import symbols as s
from botowright.translate.quirks.kinds import (
    AsyncSentence,
    AsyncText,
    HandWritten,
    Quirks,
    RawText,
    WiderMember,
)

# botocore encodes a customer's key, so that a program can send its 32 bytes as they are.
_SSE_KEY_OPERATIONS = (
    "CompleteMultipartUpload",
    "CopyObject",
    "CreateMultipartUpload",
    "GetObject",
    "HeadObject",
    "PutObject",
    "SelectObjectContent",
    "UploadPart",
    "UploadPartCopy",
)
_COPY_OPERATIONS = ("CopyObject", "UploadPartCopy")

QUIRKS = Quirks(
    service="s3",
    sent=(
        *(
            WiderMember(f"{name}Request", "CopySource", s.COPY_SOURCE, "handle_copy_source_param")
            for name in _COPY_OPERATIONS
        ),
        *(
            WiderMember(f"{name}Request", "SSECustomerKey", s.BYTES, "sse_md5")
            for name in _SSE_KEY_OPERATIONS
        ),
        *(
            WiderMember(
                f"{name}Request", "CopySourceSSECustomerKey", s.BYTES, "copy_source_sse_md5"
            )
            for name in _COPY_OPERATIONS
        ),
    ),
    received=(
        # The XML of a bucket in us-east-1 has no text.
        WiderMember(
            "GetBucketLocationOutput", "LocationConstraint", s.NONE, "parse_get_bucket_location"
        ),
    ),
    raw_text=RawText("Expires", "ExpiresString", "handle_expires_header"),
    client_additions=("Client", "Transfers", "AsyncTransfers"),
    hand_written=(
        HandWritten("Bucket", "boto3.s3.inject.inject_bucket_methods"),
        HandWritten("Object", "boto3.s3.inject.inject_object_methods"),
        HandWritten("ObjectSummary", "boto3.s3.inject.inject_object_summary_methods"),
    ),
    async_texts=(
        AsyncText(
            frozenset(("copy", "download_file", "download_fileobj")),
            "Callback",
            "A function that gets the number of bytes that are done so far.",
            "aioboto3/s3/inject.py: total_downloaded, total_size",
        ),
        AsyncText(
            frozenset(
                ("copy", "download_file", "download_fileobj", "upload_file", "upload_fileobj")
            ),
            "Config",
            "The sizes of parts, and how many are in work at a time: a "
            "`boto3.s3.transfer.TransferConfig`.",
            "aioboto3/s3/inject.py: max_request_concurrency",
        ),
    ),
    async_sentences=(
        AsyncSentence(
            "A large one is uploaded in parts, by several threads.",
            "A large one is uploaded in parts, by several tasks of asyncio.",
            "aioboto3/s3/inject.py: upload_fileobj",
        ),
        AsyncSentence(
            "A large one comes in parts, by several threads.",
            "A large one comes in parts, by several tasks of asyncio.",
            "aioboto3/s3/inject.py: download_fileobj",
        ),
    ),
)
