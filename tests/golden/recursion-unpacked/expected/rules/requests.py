"""Request types of Example Rules: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.rules.views import PutRuleInput as PutRuleInput
