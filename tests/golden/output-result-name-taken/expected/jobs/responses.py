"""Response types of Example Jobs: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class JobResult(TypedDict, total=False):
    ExitCode: int


class Job(TypedDict, total=False):
    """Response of `get_job`."""

    Id: str
    Result: JobResult


class JobResult_(Job):
    """Response of `get_job`."""

    ResponseMetadata: ResponseMetadata


class ListJobsResponse(TypedDict):
    Jobs: NotRequired[list[Job]]
    ResponseMetadata: ResponseMetadata
