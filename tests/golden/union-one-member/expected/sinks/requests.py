"""Request types of Example Sinks: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.sinks import responses


class PutSinkRequest(TypedDict, closed=True):
    Sink: responses.Sink


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.sinks.responses import Sink as Sink
