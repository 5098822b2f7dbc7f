"""What you send to Example Stations.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.stations import literals


class StopRequest(TypedDict, total=False, closed=True):
    Station: literals.Station
