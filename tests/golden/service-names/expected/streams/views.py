"""Views of Example Streams: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""
