"""What the methods of home-made take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
