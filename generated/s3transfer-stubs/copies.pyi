from s3transfer.tasks import CompleteMultipartUploadTask, SubmissionTask, Task

class CopySubmissionTask(SubmissionTask):
    """Task for submitting tasks to execute a copy."""

    EXTRA_ARGS_TO_HEAD_ARGS_MAPPING: dict[str, str]
    UPLOAD_PART_COPY_ARGS: list[str]
    CREATE_MULTIPART_ARGS_BLACKLIST: list[str]
    PRESERVED_METADATA_FIELDS: list[str]
    COMPLETE_MULTIPART_ARGS: list[str]
    GET_OBJECT_TAGGING_ARGS: list[str]
    PUT_OBJECT_TAGGING_ARGS: list[str]
    LIST_OBJECT_ANNOTATIONS_ARGS: list[str]
    GET_OBJECT_ANNOTATION_ARGS: list[str]
    PUT_OBJECT_ANNOTATION_ARGS: list[str]

class CopyCompleteMultipartUploadTask(CompleteMultipartUploadTask):
    """CompleteMultipartUpload variant that also applies tags and annotations.

    After the destination object is finalized, copies/applies tags and annotations
    inline. Errors during apply propagate as task failures.
    """

class CopyObjectTask(Task):
    """Task to do a nonmultipart copy."""

class CopyPartTask(Task):
    """Task to upload a part in a multipart copy."""
