"""The streams that a response holds, under names that a run-time annotation can use."""

from botocore.eventstream import EventStream as EventStream
from botocore.response import StreamingBody as StreamingBody
