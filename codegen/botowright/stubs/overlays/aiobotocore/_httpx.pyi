from typing import Any

# The module httpx or httpx2, or None.
httpx: Any
