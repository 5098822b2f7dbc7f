"""What comes back from Example Jobs."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class JobResult(TypedDict):
    ExitCode: NotRequired[int]


class Job(TypedDict):
    Id: NotRequired[str]
    Result: NotRequired[JobResult]


class JobResult_(Job):
    ResponseMetadata: ResponseMetadata


class ListJobsResponse(TypedDict):
    Jobs: NotRequired[list[Job]]
    ResponseMetadata: ResponseMetadata
