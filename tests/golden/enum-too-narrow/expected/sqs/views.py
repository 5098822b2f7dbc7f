"""What the methods of Example Queues take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""
