"""Request types of Example Stations: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.stations import literals


class StopRequest(TypedDict, total=False, closed=True):
    Station: literals.Station
