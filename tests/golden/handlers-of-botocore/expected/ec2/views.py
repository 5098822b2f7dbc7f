"""What the methods of Example EC2 take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
