from s3transfer.tasks import SubmissionTask, Task

class DeleteSubmissionTask(SubmissionTask):
    """Task for submitting tasks to execute an object deletion."""

class DeleteObjectTask(Task): ...
