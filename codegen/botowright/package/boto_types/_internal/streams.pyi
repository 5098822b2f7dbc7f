"""The streams in responses, with names that work in annotations at run time."""

from botocore.eventstream import EventStream as EventStream
from botocore.response import StreamingBody as StreamingBody
