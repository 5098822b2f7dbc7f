"""Request types of Example Org Charts: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.org_charts import views


class PutPositionRequest(TypedDict, closed=True):
    Position: views.Position


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.org_charts.views import Position as Position
