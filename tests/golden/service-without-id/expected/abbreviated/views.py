"""What the methods of Amazon Long Name Service take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
