"""What the methods of Example Profiles take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
