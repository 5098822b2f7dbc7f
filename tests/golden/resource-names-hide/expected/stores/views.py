"""What the methods of Example Stores take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
