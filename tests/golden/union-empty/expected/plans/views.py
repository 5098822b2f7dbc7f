"""What the methods of Example Plans take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict


class PlanLike(TypedDict):
    pass
