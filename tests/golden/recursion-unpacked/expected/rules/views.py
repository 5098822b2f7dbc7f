"""Views of Example Rules: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly, TypedDict

PutRuleInput = TypedDict(
    "PutRuleInput",
    {
        "from": str,
        "fallbacks": "list[PutRuleInput]",
    },
    total=False,
    closed=True,
)


PutRuleInputLike = TypedDict(
    "PutRuleInputLike",
    {
        "from": ReadOnly[str],
        "fallbacks": ReadOnly["Sequence[PutRuleInput | PutRuleInputLike]"],
    },
    total=False,
)
