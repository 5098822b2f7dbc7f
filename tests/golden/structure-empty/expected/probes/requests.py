"""Request types of Example Probes: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.probes import responses


class SentOnly(TypedDict):
    pass


class PutProbeRequest(TypedDict, total=False, closed=True):
    Sent: SentOnly
    Both: responses.Both


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.probes.responses import Both as Both
