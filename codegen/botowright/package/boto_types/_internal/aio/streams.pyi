"""The streams in async responses, with names that work in annotations at run time."""

from aiobotocore.eventstream import AioEventStream
from aiobotocore.response import StreamingBody as StreamingBody

EventStream = AioEventStream
