"""Files: a client of a session that is kept in an attribute."""

from __future__ import annotations

import boto3


class Files:
    """The files of a bucket."""

    def __init__(self, bucket: str, session: boto3.Session | None = None) -> None:
        self._bucket = bucket
        self._session = session or boto3.Session(region_name="eu-central-1")
        self._client = self._session.client("s3")

    def size(self, key: str) -> int:
        """Return the size of a file."""
        return self._client.head_object(Bucket=self._bucket, Key=key)["ContentLength"]
