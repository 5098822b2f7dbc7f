"""The types of the stub beside this file, at run time, like those of boto_types._internal.streams."""

from boto_types._internal import streams


class StreamingBody(streams.StreamingBody):
    """A stand-in for the bodies of aiobotocore.response: one for each HTTP library."""

    origin = "aiobotocore.response"
    # aiobotocore 3 has the first, a base of the others.
    names = ("AioStreamingBodyBase", "StreamingBody", "HttpxStreamingBody")


class EventStream(streams.EventStream):
    """A stand-in for aiobotocore.eventstream.AioEventStream, with the type of its events."""

    origin = "aiobotocore.eventstream"
    names = ("AioEventStream",)
