"""What the methods of Example Batches take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
