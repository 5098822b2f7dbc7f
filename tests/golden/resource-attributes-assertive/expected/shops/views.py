"""What the methods of Example Shops take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
