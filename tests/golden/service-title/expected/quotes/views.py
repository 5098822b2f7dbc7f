"""What the methods of The "Best" \\N Quotes \"\"\" Service" take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
